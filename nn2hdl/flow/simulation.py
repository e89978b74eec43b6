"""Simulates what synth wrote before: the whole network in bulk, or a cocotb bench for every distinct module."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from nn2hdl import hdl, synth
from nn2hdl.data import ColorPairs, Dataset
from nn2hdl.errors import MismatchError, ModelError, OutputError, ToolError
from nn2hdl.flow.benches import module_benches
from nn2hdl.flow.check import Progress, cell_ports, check_network, packed
from nn2hdl.flow.circuit import map_kept
from nn2hdl.flow.source import DataOptions, Source, inputs_of, load_source, test_images
from nn2hdl.flow.stages import Stages, Watcher, default_jobs
from nn2hdl.flow.synthesis import NETWORK, RESULTS, VERILOG
from nn2hdl.integer import IntegerNetwork
from nn2hdl.mapping import Dial, MapOptions, Outline, check_names, outline_network
from nn2hdl.outputs import claim_workspace, read_results
from nn2hdl.report import field_problems
from nn2hdl.simulation.bench_files import Bench
from nn2hdl.simulation.cocotb_run import run_benches
from nn2hdl.synth.cache import open_cache
from nn2hdl.target import find_target

_SETTINGS = ("objective", "max_levels", "target", "multiplier", "registers", "top", "prefix")
COCOTB_IMAGES = 20  # by default: cocotb drives a whole network much slower than the bulk run


def simulate_circuit(
    folder: str | Path,
    *,
    data: DataOptions | None = None,
    cocotb: bool = False,
    simulator: str = "auto",
    vectors: int = 1000,
    jobs: int | None = None,
    seed: int = 0,
    overwrite: bool = False,
    watch: Watcher | None = None,
) -> dict:
    """Compares the Verilog in a folder that synth wrote with the integer network beside it.

    `vectors` are tried besides the images in bulk; with cocotb they are tried on every module. Raises MismatchError
    where any vector differs. With cocotb the benches stay in `folder`/benches; `overwrite`: also where such a folder is
    there that nn2hdl did not write.

    >>> import nn2hdl
    >>> few_bits = nn2hdl.QuantizeConfig(weight_bits=nn2hdl.Widths(2))
    >>> options = nn2hdl.SynthOptions(count=False, check=False)
    >>> report = nn2hdl.synthesize("colornet", "simulated", config=few_bits, options=options)
    >>> nn2hdl.simulate("simulated", vectors=8)["mismatches"]
    0
    """
    folder, stages, jobs = Path(folder), Stages(watch), jobs or default_jobs()
    data, cache = data or DataOptions(), open_cache()
    with read_results(folder, RESULTS):
        with stages.stage("load"):
            outline, source, sources = read_folder(folder)
            images = _images(source, test_images(source, _few(data) if cocotb else data))
        with stages.stage("simulate") as progress:
            work = _Work(outline, sources, images, cache, jobs, progress)
            if cocotb:
                modules = _bench_modules(folder / "benches", work, vectors, seed, overwrite)
            else:
                modules = [_check_whole(work, simulator, vectors, seed)]
    total, wrong = sum(m["vectors"] for m in modules), sum(m["mismatches"] for m in modules)
    if wrong:
        bad = next(m["module"] for m in modules if m["mismatches"])
        raise MismatchError(f"{wrong} of {total} vectors differ, first in module {bad}", where=folder)
    return {
        "folder": str(folder),
        "cocotb": cocotb,
        "images": len(images),
        "vectors": total,
        "mismatches": wrong,
        "modules": modules,
        "seconds": stages.summary(),
    }


@dataclass(frozen=True, eq=False)
class _Work:
    """What both ways to simulate need."""

    outline: Outline
    sources: list[Path]
    images: np.ndarray
    cache: synth.Cache
    jobs: int
    progress: Progress


def _check_whole(work: _Work, simulator: str, vectors: int, seed: int) -> dict:
    """Simulates the whole network in bulk."""
    result = check_network(
        work.outline,
        work.sources,
        work.images,
        work.cache,
        simulator=simulator,
        vectors=vectors,
        seed=seed,
        jobs=work.jobs,
        progress=work.progress,
    )
    return {"module": work.outline.top.name, "vectors": result.vectors, "mismatches": result.mismatches}


def _bench_modules(place: Path, work: _Work, vectors: int, seed: int, overwrite: bool) -> list[dict]:
    """Runs a cocotb bench for every distinct module; the benches stay in the folder `place`."""
    with claim_workspace(place, overwrite=overwrite) as folder:
        mapped = map_kept(work.outline, jobs=work.jobs, cache=work.cache, progress=work.progress)
        benches = _benches(hdl.write_circuit(mapped), work.sources, work.images, vectors, seed)
        results = run_benches(benches, folder, jobs=work.jobs, progress=work.progress)
    return [{"module": each.module, "vectors": each.vectors, "mismatches": each.mismatches} for each in results]


def read_by(folder: Path, data: DataOptions | None = None) -> list[Path]:
    """What a simulation of that folder reads."""
    return [*(folder / name for name in RESULTS), *inputs_of(folder / NETWORK, None, data)]


def _few(data: DataOptions) -> DataOptions:
    return data if data.limit else replace(data, limit=COCOTB_IMAGES)


def _images(source: Source, dataset: Dataset | ColorPairs | None) -> np.ndarray:
    return np.zeros((0, *source.input_shape), np.uint8) if dataset is None else dataset.images


def read_folder(folder: Path) -> tuple[Outline, Source, list[Path]]:
    network, report = folder / NETWORK, folder / "report.json"
    sources = sorted((folder / VERILOG).glob("*.v"))
    if not (network.is_file() and report.is_file() and sources):
        raise ModelError(
            "not a folder that synth wrote",
            where=folder,
            expected=f"{NETWORK}, report.json and {VERILOG}/*.v",
            hint=f"run nn2hdl synth MODEL -o {folder}",
        )
    source = load_source(network)
    if not isinstance(source.model, IntegerNetwork):
        raise ModelError("holds no integer network", where=network, hint=f"run nn2hdl synth MODEL -o {folder}")
    return _rebuilt(source.model, report), source, sources


def _rebuilt(network: IntegerNetwork, report: Path) -> Outline:
    """The circuit's structure as synth made it, by the settings in its report."""
    found = _settings(report)
    dial = Dial(found.pop("objective"), found.pop("max_levels"))
    return outline_network(network, find_target(found.pop("target")), MapOptions(dial, **found))


def _settings(report: Path) -> dict:
    try:
        found = json.loads(report.read_text(encoding="utf-8"))
        problems = field_problems(found, _SETTINGS)
        if not problems:
            check_names(found["top"], found["prefix"])
            find_target(found["target"])
    except (OSError, ValueError, RecursionError) as error:
        problems = [str(error)]
    except (OutputError, ToolError) as error:
        problems = [error.what]
    if problems:
        raise ModelError(f"a damaged report: {problems[0]}", where=report, hint="run nn2hdl synth again")
    return {name: found[name] for name in _SETTINGS}


def _benches(circuit: hdl.Circuit, sources: Sequence[Path], images: np.ndarray, vectors: int, seed: int) -> list[Bench]:
    """What cocotb drives: every distinct module, with the outputs that its reference demands."""
    return [
        Bench(
            tuple(sources),
            circuit.name(bench.cell),
            tuple(cell_ports(bench.cell)),
            packed(bench.cell.inputs, bench.inputs),
            packed(bench.cell.outputs, bench.expected()),
            getattr(bench.cell, "clock", None),
        )
        for bench in module_benches(circuit, images, vectors, seed)
    ]
