#!/usr/bin/env python3
"""Quantization without data, and rounding by reconstruction, on the depthwise network mobilenet_cifar10.

    .venv/bin/python scripts/datafree_results.py --data CIFAR10_FOLDER    # measures what is not there yet
    .venv/bin/python scripts/datafree_results.py --report                 # datafree.md from datafree.json

Every row is written to scripts/results/datafree.json at once; a run that was killed goes on where it was. Accuracies
are those of integer networks on all test images. Activations have 8 bits. Ranges come from the 256 calibration images
that ship, or, where the table says "no data", from BatchNorm alone.

Two networks. `trained` is the one that ships. In `unequal` channel i of the values between two layers is divided by a
factor from 1/10 to 10 (uniform in the exponent, seed 0), which the second layer takes back: the same function (with
ReLU for ReLU6), but channels of a layer differ in size by up to 100 times more. It shows the failure that Nagel et al.
2019 report of the MobileNetV2 for ImageNet; nobody trained it so.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from nn2hdl.atomic import write_text
from nn2hdl.data import Dataset, load_dataset
from nn2hdl.designs import load_design
from nn2hdl.flow.measure import float_accuracy, integer_accuracy
from nn2hdl.formats import load_model
from nn2hdl.graph import Graph
from nn2hdl.integer import arithmetic_digest
from nn2hdl.quantization import QuantizeConfig, Widths, choose_methods, quantize
from nn2hdl.quantization.equalize import scalable

DESIGN = "mobilenet_cifar10"
RESULTS = Path(__file__).parent / "results" / "datafree.json"
TRAINED, UNEQUAL = "trained", "unequal"
PER_LAYER = "clip-minmax.per=layer"
BITS = (8, 6, 5, 4)
DECADES, SEED = 1.0, 0


class Row(NamedTuple):
    """What is measured: a network, and what a user would type."""

    network: str
    methods: str
    settings: tuple[str, ...]
    weight_bits: int


def unequal(graph: Graph, decades: float = DECADES, seed: int = SEED) -> Graph:
    """The same function with ReLU for ReLU6, and channels whose sizes differ by up to 10**(2 * decades)."""
    editor, pairs = scalable(graph)
    draw = np.random.default_rng(seed)
    for pair in pairs:
        editor.divide(pair, 10.0 ** draw.uniform(-decades, decades, len(editor.weighted(pair.first).bias)))
    return editor.graph()


def wanted() -> list[Row]:
    """All rows, those of the figures that were asked for first."""
    alone, free, spared = "clip-minmax", "clip-minmax,dfq", "clip-minmax,equalize,absorb,correct"
    per_layer = (PER_LAYER,)
    rounded = "equalize,adaround,correct-empirical"
    rows = [Row(network, methods, per_layer, 8) for methods in (alone, free) for network in (TRAINED, UNEQUAL)]
    rows += [Row(TRAINED, f"clip-mse,{rounded}", settings, 4) for settings in ((), ("clip-mse.per=layer",))]
    rows += [Row(TRAINED, methods, per_layer, bits) for bits in BITS for methods in (alone, free, spared)]
    rows += [Row(TRAINED, alone, (), bits) for bits in BITS]
    rows += [Row(UNEQUAL, methods, per_layer, bits) for bits in BITS for methods in (alone, free)]
    rows += [Row(TRAINED, f"clip-minmax,{names}", per_layer, bits)
             for bits in (8, 4) for names in ("equalize", "equalize,absorb")]  # fmt: skip
    rows += [Row(UNEQUAL, "clip-minmax,equalize", per_layer, 8), Row(UNEQUAL, "clip-minmax,correct", per_layer, 8)]
    return list(dict.fromkeys(rows))


def measure(row: Row, graph: Graph, test: Dataset) -> dict[str, Any]:
    """The row with its accuracy in percent, and how many images were seen before."""
    config = QuantizeConfig(Widths(row.weight_bits), methods=choose_methods(row.methods, row.settings))
    images = load_dataset(load_design(DESIGN).calibration_path, "train").images
    images = images if config.needs_images() else images[:0]
    network = quantize(graph, images, config)
    accuracy, _ = integer_accuracy(network, test)
    found = {"accuracy": round(accuracy, 2), "images_seen": len(images), "test_images": len(test)}
    return {**row._asdict(), **found, "digest": arithmetic_digest(network)}


def report(found: dict[str, Any]) -> str:
    """The table of all rows: accuracy, and the change against the float network that ships."""
    before, images = found["float"], found["rows"][0]["test_images"]
    rows: dict[tuple[str, str, str, int], dict[int, float]] = {}
    for row in found["rows"]:
        per = "layer" if row["settings"] else "channel"
        key = row["network"], row["methods"], per, row["images_seen"]
        rows.setdefault(key, {})[row["weight_bits"]] = row["accuracy"]
    lines = [
        "# Quantization without data",
        "",
        f"Made by `scripts/datafree_results.py`, which says what networks these are. Float: {before[TRAINED]:.2f} % of",
        f"the {images:,} test images; with ReLU for ReLU6 {before[UNEQUAL]:.2f} %. Activations have 8 bits.",
        "",
        "| network | methods | a scale for each | images seen | " + " | ".join(f"{b} bits" for b in BITS) + " |",
        "|---|---|---|---:|" + "---:|" * len(BITS),
    ]
    for (network, methods, per, seen), by_bits in sorted(rows.items(), key=lambda pair: pair[0][0]):
        cells = [f"{by_bits[b]:.2f} ({by_bits[b] - before[TRAINED]:+.2f})" if b in by_bits else "" for b in BITS]
        lines.append(f"| {network} | `{methods}` | {per} | {seen} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Measures, or writes the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, help="CIFAR-10 in its binary layout; without it, the 500 images that ship")
    parser.add_argument("--limit", type=int, help="test images at most; rows of one file are to have the same")
    parser.add_argument("--report", action="store_true")
    parser.add_argument("-o", "--output", type=Path, default=RESULTS)
    arguments = parser.parse_args()
    path: Path = arguments.output
    found = json.loads(path.read_text()) if path.exists() else {"float": {}, "rows": []}
    if arguments.report:
        write_text(path.with_suffix(".md"), report(found))
        return
    trained, design = load_model(DESIGN), load_design(DESIGN)
    test = load_dataset(arguments.data or design.test_path, "test", limit=arguments.limit)
    graphs = {TRAINED: trained, UNEQUAL: unequal(trained)}
    for name in graphs.keys() - found["float"].keys():
        found["float"][name] = round(float_accuracy(graphs[name], test), 2)
        print(f"float, {name}: {found['float'][name]:.2f} %", flush=True)
    done = {Row(row["network"], row["methods"], tuple(row["settings"]), row["weight_bits"]) for row in found["rows"]}
    for row in wanted():
        if row not in done:
            found["rows"].append(measure(row, graphs[row.network], test))
            write_text(path, json.dumps(found, indent=1) + "\n")
            print(f"{row.network} {row.methods} {row.weight_bits}: {found['rows'][-1]['accuracy']:.2f} %", flush=True)


if __name__ == "__main__":
    main()
