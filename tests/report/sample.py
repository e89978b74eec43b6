"""A realistic report for the tests of every printer: a LeNet on MNIST, and the same with 100 classes."""

from __future__ import annotations

import numpy as np

DIGITS = tuple(str(digit) for digit in range(10))


def sample_report(classes: tuple[str, ...] = DIGITS) -> dict:
    """A complete report with every block filled in."""
    random = np.random.default_rng(7)
    outputs = len(classes)
    layers = [
        _weighted("conv1", "conv2d", "5x5, 1 -> 6", [6, 24, 24], 150, 576, (4213, 1012, 11), random),
        _plain("pool1", "max_pool", "2x2", [6, 12, 12], 864, (18, 6, 3)),
        _weighted("conv2", "conv2d", "5x5, 6 -> 16", [16, 8, 8], 2400, 64, (41890, 9804, 15), random),
        _plain("pool2", "max_pool", "2x2", [16, 4, 4], 256, (18, 6, 3)),
        _weighted("fc1", "linear", "256 -> 120", [120], 30720, 1, (402118, 90211, 17), random),
        _weighted("fc2", "linear", "120 -> 84", [84], 10080, 1, (130774, 30120, 16), random),
        _weighted("fc3", "linear", f"84 -> {outputs}", [outputs], 84 * outputs, 1, (11034, 2590, 15), random),
        _plain("argmax", "argmax", "", [1], 1, (212, 40, 9)),
    ]
    layers[5].update(method="composed")
    confusion = _confusion(outputs, random)
    return {
        "schema": 1,
        "nn2hdl": "0.1.0",
        "created": "2026-11-21T12:00:00Z",
        "command": "nn2hdl synth designs/lenet_mnist/weights.safetensors --data mnist --images 1000 --target xcup",
        "model": {
            "name": "lenet_mnist",
            "file": "designs/lenet_mnist/weights.safetensors",
            "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            "input": [1, 28, 28],
            "classes": list(classes),
        },
        "network_digest": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
        "target": "xcup",
        "objective": "balanced",
        "max_levels": None,
        "multiplier": "csd",
        "registers": False,
        "top": "lenet",
        "prefix": "lenet_",
        "quantization": {
            "weight_bits": 8,
            "activation_bits": 8,
            "calibration": "mse",
            "calibration_images": 512,
            "requantize": "shift",
        },
        "accuracy": {"float": 99.43, "integer": _accuracy(confusion), "images": 1000, "dataset": "mnist test"},
        "check": {
            "simulator": "verilator",
            "images": 1000,
            "vectors": 3000,
            "mismatches": 0,
            "modules": [
                {"module": f"{name}_engine", "vectors": 1000, "mismatches": 0} for name in ("conv1", "conv2", "fc1")
            ],
            "seconds": 3.2,
        },
        "layers": layers,
        "total": _total(layers),
        "modules": [_module(layer) for layer in layers],
        "composition_checks": [
            {
                "module": "conv1_engine",
                "flat_lut_sites": 4213,
                "composed_lut_sites": 4230,
                "flat_levels": 11,
                "composed_levels": 11,
            }
        ],
        "confusion": confusion,
        "examples": [_example(index, outputs, random) for index in range(12)],
        "tools": {"yosys": "0.58 (yowasp)", "verilator": "5.042"},
        "artifacts": {
            "verilog": "top.v",
            "network": "network.safetensors",
            "report": "report.json",
            "html": "report.html",
        },
        "seconds": {"load": 1.2, "quantize": 3.0, "emit": 20.1, "count": 60.0, "simulate": 90.0, "total": 175.0},
    }


def early_report() -> dict:
    """The same run stopped after emission: nothing counted, simulated or measured."""
    report = sample_report()
    for layer in report["layers"]:
        layer.update(engine=None, lut_sites=None, luts=None, carry4=None, levels=None, dsp=None, method=None)
    for block in ("check", "total", "modules", "composition_checks", "confusion", "accuracy", "quantization"):
        report[block] = None
    report["command"] = report["model"]["file"] = report["model"]["digest"] = report["network_digest"] = None
    report.update(tools={}, artifacts={"verilog": None}, seconds={})
    del report["examples"]
    return report


def _weighted(name, kind, detail, shape, weights, instances, cells, random) -> dict:
    values = np.clip(np.rint(random.laplace(0, 16, weights)), -127, 127).astype(int)
    widths = [int(abs(value)).bit_length() for value in values]
    digits = [_csd_digits(abs(int(value))) for value in values]
    counts, edges = np.histogram(values, bins=32, range=(-128, 128))
    layer = _plain(name, kind, detail, shape, instances, cells)
    layer.update(
        weights=weights,
        nonzero=int(np.count_nonzero(values)),
        total_bit_width=sum(widths),
        csd_digits=sum(digits),
        adders=sum(digits) - shape[0],
        adder_depth=8,
        histograms={
            "weights": {"edges": edges.tolist(), "counts": counts.tolist()},
            "bit_widths": np.bincount(widths, minlength=9).tolist(),
            "csd_digits": np.bincount(digits, minlength=6).tolist(),
        },
    )
    return layer


def _plain(name, kind, detail, shape, instances, cells) -> dict:
    sites, carry4, levels = cells
    return {
        "name": name,
        "kind": kind,
        "detail": detail,
        "shape": shape,
        "weights": 0,
        "nonzero": 0,
        "total_bit_width": 0,
        "csd_digits": 0,
        "output_bits": 8,
        "output_signed": False,
        "engines": 1,
        "instances": instances,
        "adders": None,
        "adder_depth": None,
        "engine": {"lut_sites": sites, "carry4": carry4, "levels": levels},
        "lut_sites": sites * instances,
        "luts": sites * instances * 11 // 10,
        "carry4": carry4 * instances,
        "levels": levels,
        "dsp": 0,
        "predicted": False,
        "method": "flat",
        "histograms": None,
    }


def _module(layer: dict) -> dict:
    return {
        "name": f"{layer['name']}_engine",
        "layer": layer["name"],
        "kind": "engine" if layer["weights"] else layer["kind"],
        "instances": layer["instances"],
        **layer["engine"],
        "method": layer["method"],
        "adders": layer["adders"],
    }


def _total(layers: list[dict]) -> dict:
    fields = ("weights", "nonzero", "total_bit_width", "csd_digits", "lut_sites", "luts", "carry4", "levels", "dsp")
    return {field: sum(layer[field] for layer in layers) for field in fields} | {"predicted": False}


def _confusion(classes: int, random) -> list[list[int]]:
    """A thousand images, seven in a thousand wrong, or half of them where there are many classes."""
    labels = random.permutation(np.arange(1000) % classes)
    wrong = random.random(1000) < (0.007 if classes <= 10 else 0.5)
    near = (labels + np.rint(random.normal(0, 4, 1000)).astype(int)) % classes
    matrix = np.zeros((classes, classes), dtype=int)
    np.add.at(matrix, (labels, np.where(wrong, near, labels)), 1)
    return matrix.tolist()


def _accuracy(confusion: list[list[int]]) -> float:
    return 100 * sum(row[index] for index, row in enumerate(confusion)) / sum(map(sum, confusion))


def _example(index: int, classes: int, random) -> dict:
    rows, columns = np.mgrid[0:28, 0:28]
    ring = np.abs(np.hypot(rows - 13.5, (columns - 13.5) * (1 + index % 3 / 2)) - 8) < 2
    image = np.where(ring, 200 + random.integers(0, 55, ring.shape), 0)
    label = index % classes
    return {"image": image.tolist(), "true": label, "predicted": (label + (index == 4)) % classes}


def _csd_digits(value: int) -> int:
    count = 0
    while value:
        if value & 1:
            value -= 2 - (value & 3)
            count += 1
        value >>= 1
    return count
