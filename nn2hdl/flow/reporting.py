"""Puts together report.json from what the stages found: plain data, no work of its own."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np

import nn2hdl
from nn2hdl import synth
from nn2hdl.flow.check import CheckResult
from nn2hdl.flow.measure import weight_figures
from nn2hdl.flow.prediction import ESTIMATED, PREDICTED
from nn2hdl.flow.source import Source
from nn2hdl.integer import IntegerNetwork, operation
from nn2hdl.mapping import AdderForm, MappedMatrix, MappedNetwork, MatrixUnit, Unit
from nn2hdl.mapping.network import LayerUnits
from nn2hdl.mapping.units import ArgMax, MaxClamp
from nn2hdl.meaning import Meaning
from nn2hdl.report.numerals import plural
from nn2hdl.sums import adder_depth
from nn2hdl.target import find_target

NOT_COUNTED = {"lut_sites": None, "luts": None, "carry4": None, "levels": None, "dsp": None}
EXAMPLES = 12


def model_block(source: Source, network: IntegerNetwork) -> dict:
    """What the circuit was made of."""
    classes = network.class_names or tuple(map(str, range(network.classes)))
    origin = source.graph.provenance if source.graph else network.provenance.get("source", {})
    return {
        "name": network.name,
        "file": str(source.path),
        "digest": origin.get("sha256"),
        "input": list(network.input_shape),
        "classes": list(classes),
    }


def quantization_block(network: IntegerNetwork) -> dict | None:
    """How the network became integers; None where its file does not say."""
    notes = network.provenance
    if "calibration" not in notes:
        return None
    return {
        "weight_bits": max(notes["weight_bits"].values()),
        "activation_bits": max(notes["activation_bits"].values()),
        "calibration": notes["calibration"],
        "calibration_images": notes["calibration_images"],
        "requantize": notes["requantize"],
        **({"methods": ", ".join(method["name"] for method in notes["methods"])} if "methods" in notes else {}),
    }


def layer_blocks(mapped: MappedNetwork, report: synth.SynthReport | None) -> list[dict]:
    """One entry per layer of the integer network, and one for what names the class."""
    blocks = [_layer_block(mapped, layer, report) for layer in mapped.layers]
    if mapped.core.chooser:
        blocks.append(_chooser_block(mapped, mapped.core.chooser, report))
    return blocks


def _layer_block(mapped: MappedNetwork, layer: LayerUnits, report: synth.SynthReport | None) -> dict:
    kind, detail = operation(layer.layer.op).words(layer.layer.op)
    adders = [_adders(mapped, unit) for unit, _ in layer.work if isinstance(unit, MatrixUnit)]
    forms = (mapped.forms.get(unit.name) for unit, _ in layer.work)
    depths = [adder_depth(form.sums) for form in forms if isinstance(form, MappedMatrix | AdderForm)]
    wires = layer.unit.outputs["y"] if layer.unit else ()
    return {
        "name": layer.layer.name,
        "kind": kind,
        "detail": detail,
        "shape": list(layer.layer.shape),
        **weight_figures(layer.layer),
        "output_bits": max((wire.bits for wire in wires), default=None),
        "output_signed": any(wire.signed for wire in wires) if wires else None,
        "engines": len(layer.work),
        "instances": sum(times for _, times in layer.work),
        "adders": max(adders, default=None),
        "adder_depth": max(depths, default=None),
        **_counts(mapped, layer.unit, [unit for unit, _ in layer.work], report),
    }


def _adders(mapped: MappedNetwork, unit: MatrixUnit) -> int:
    """Cells of a matrix that add; none where it is tables."""
    return getattr(mapped.forms.get(unit.name), "adders", 0)


def _chooser_name(mapped: MappedNetwork) -> str:
    return "argmax" if mapped.network.meaning is Meaning.CLASSES else "decision"


def _chooser_block(mapped: MappedNetwork, chooser: ArgMax | MaxClamp, report: synth.SynthReport | None) -> dict:
    name = _chooser_name(mapped)
    (wire,) = chooser.outputs["y"]
    return {
        "name": name,
        "kind": name,
        "detail": f"{plural(chooser.count, 'logit')} of {chooser.a.bits} bits",
        "shape": [1],
        "weights": 0,
        "nonzero": 0,
        "total_bit_width": 0,
        "csd_digits": 0,
        "histograms": None,
        "output_bits": wire.bits,
        "output_signed": False,
        "engines": 1,
        "instances": 1,
        "adders": None,
        "adder_depth": None,
        **_counts(mapped, chooser, [chooser], report),
    }


def _counts(mapped: MappedNetwork, unit: Unit | None, work: list[Unit], report: synth.SynthReport | None) -> dict:
    """Figures of all instances and of the largest engine; a layer of wires alone costs nothing."""
    if report is None:
        return {"engine": None, **NOT_COUNTED, "estimated_ns": None, "predicted": False, "method": None}
    if unit is None:
        return {
            "engine": None,
            **dict.fromkeys(NOT_COUNTED, 0),
            "estimated_ns": 0.0,
            "predicted": False,
            "method": "flat",
        }
    counted = [report.modules[mapped.name(each)] for each in work]
    largest = max((each.count for each in counted), key=lambda count: count.lut_sites)
    methods, whole = {each.method for each in counted}, report.modules[mapped.name(unit)].count
    return {
        "engine": {"lut_sites": largest.lut_sites, "carry4": largest.carry4, "levels": largest.levels},
        **_figures(whole),
        "estimated_ns": find_target(report.target).estimated_ns(whole.levels),
        "predicted": bool(methods & {PREDICTED, ESTIMATED}),
        "method": next((m for m in (ESTIMATED, PREDICTED, "composed") if m in methods), "flat"),
    }


def _figures(count: synth.Count) -> dict:
    return {field: getattr(count, field) for field in NOT_COUNTED}


def total_block(layers: list[dict], report: synth.SynthReport | None) -> dict | None:
    """Sums over the layers, and the counts of the whole combinational network."""
    if report is None:
        return None
    sums = {
        field: sum(layer[field] for layer in layers)
        for field in ("weights", "nonzero", "total_bit_width", "csd_digits")
    }
    return {
        **sums,
        **_figures(report.total),
        "estimated_ns": find_target(report.target).estimated_ns(report.total.levels),
        "predicted": any(layer["predicted"] for layer in layers),
    }


def module_blocks(mapped: MappedNetwork, report: synth.SynthReport | None) -> list[dict]:
    """Every distinct module but the leaves of engines, which number hundreds."""
    rows, seen = [], set()
    for layer in mapped.layers:
        for unit, times in ([(layer.unit, 1)] if layer.unit else []) + list(layer.work):
            if unit.name not in seen:
                seen.add(unit.name)
                rows.append(_module_block(mapped, unit, layer.layer.name, times, report))
    if mapped.core.chooser:
        rows.append(_module_block(mapped, mapped.core.chooser, _chooser_name(mapped), 1, report))
    rows.append(_module_block(mapped, mapped.core, None, 1, report))
    return rows


def _module_block(
    mapped: MappedNetwork, unit: Unit, layer: str | None, times: int, report: synth.SynthReport | None
) -> dict:
    name = mapped.name(unit)
    counted = report.modules[name] if report else None
    return {
        "name": name,
        "layer": layer,
        "kind": unit.kind,
        "instances": counted.instances_in_top if counted else times,
        "lut_sites": counted.count.lut_sites if counted else None,
        "carry4": counted.count.carry4 if counted else None,
        "levels": counted.count.levels if counted else None,
        "method": {"leaf": "flat"}.get(counted.method, counted.method) if counted else None,
        "adders": _adders(mapped, unit) if isinstance(unit, MatrixUnit) else None,
    }


def check_block(result: CheckResult | None, seconds: float, mapped: MappedNetwork, simulator: str) -> dict | None:
    """What the simulation found."""
    if result is None:
        return None
    top = mapped.core if simulator == "netlist" else mapped.top
    return {
        "simulator": simulator,
        "images": result.images,
        "vectors": result.vectors,
        "mismatches": result.mismatches,
        "modules": [{"module": top.name, "vectors": result.vectors, "mismatches": result.mismatches}],
        "seconds": seconds,
    }


def example_blocks(images: np.ndarray, labels: np.ndarray, classes: np.ndarray) -> list[dict]:
    """A few images for the eye: some that are named wrong first, then one of each class."""
    wrong = np.flatnonzero(labels != classes)[: EXAMPLES // 3].tolist()
    firsts = [int(np.flatnonzero(labels == label)[0]) for label in np.unique(labels)]
    chosen = list(dict.fromkeys([*wrong, *firsts]))[:EXAMPLES]
    drawable = images.shape[1] in (1, 3)
    return [
        {
            "image": (images[i][0] if images.shape[1] == 1 else images[i]).tolist() if drawable else None,
            "true": int(labels[i]),
            "predicted": int(classes[i]),
        }
        for i in chosen
    ]


def opening(command: str | None) -> dict:
    """Version, time and command of the report."""
    return {
        "schema": 1,
        "nn2hdl": nn2hdl.__version__,
        "created": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "command": command,
    }
