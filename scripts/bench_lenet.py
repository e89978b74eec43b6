#!/usr/bin/env python3
"""The complete 8-bit MNIST LeNet as a circuit for UltraScale+: how long it takes, what it costs, beside the paper.

Times three steps on all cores with an empty cache: optimise (sharing and heaps of every engine), emit (Amaranth, then
Verilog) and predict. Figures are the mapper's own, which yosys's count confirms in `nn2hdl synth`. The paper's are
Vivado's, each part synthesized alone. Writes lenet.json and lenet.md into scripts/results.

    .venv/bin/python scripts/bench_lenet.py [--objective balanced] [--json]
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from pathlib import Path

import numpy as np

from nn2hdl import hdl, synth
from nn2hdl.atomic import write_text
from nn2hdl.flow.circuit import emit_verilog
from nn2hdl.flow.prediction import predict_counts
from nn2hdl.flow.quantizing import to_integers
from nn2hdl.flow.reporting import layer_blocks
from nn2hdl.flow.source import DataOptions, ModelOptions
from nn2hdl.flow.stages import Stages, default_jobs
from nn2hdl.mapping import OBJECTIVES, Dial, MapOptions, map_matrix, map_network
from nn2hdl.outputs import prepare_folder
from nn2hdl.quantization import QuantizeConfig
from nn2hdl.sums import Cmvm
from nn2hdl.target import find_target

TARGET = "xcup"
MODEL = Path(__file__).parents[1] / "designs" / "lenet_mnist" / "model.pt"
# delay in ns of each part in table 2 of the source paper, and of the whole
PAPER_NS = {
    "conv1": 4.42,
    "max_pool2d": 2.52,
    "conv2": 4.42,
    "max_pool2d_1": 2.52,
    "fc1": 7.45,
    "fc2": 6.67,
    "fc3": 6.22,
}
PAPER_TOTAL_NS, PAPER_LUTS = 34.21, 6_000_000


def measure(objective: str) -> dict:
    """Seconds of every step, and the layers' figures."""
    network = to_integers(MODEL, ModelOptions(), DataOptions(), QuantizeConfig(), Stages(None)).network
    jobs, seconds = default_jobs(), {}
    start = time.perf_counter()
    mapped = map_network(network, find_target(TARGET), MapOptions(Dial(objective)), jobs=jobs)
    seconds["optimise"] = time.perf_counter() - start
    start = time.perf_counter()
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        emit_verilog(hdl.write_circuit(mapped), jobs=jobs, cache=synth.Cache(Path(folder)), progress=lambda *_: None)
    seconds["emit"] = time.perf_counter() - start
    start = time.perf_counter()
    report = predict_counts(mapped, find_target(TARGET))
    seconds["predict"] = time.perf_counter() - start
    kept = ("name", "instances", "lut_sites", "carry4", "levels", "estimated_ns", "engine")
    layers = [{key: block[key] for key in kept} for block in layer_blocks(mapped, report)]
    return {
        "objective": objective,
        "seconds": {key: round(value, 1) for key, value in seconds.items()},
        "seconds_in_all": round(sum(seconds.values()), 1),
        "layers": layers,
        "lut_sites": report.total.lut_sites,
        "carry4": report.total.carry4,
        "levels": report.total.levels,
        "estimated_ns": find_target(TARGET).estimated_ns(report.total.levels),
        "paper": {"luts": PAPER_LUTS, "ns": PAPER_TOTAL_NS, "layers_ns": PAPER_NS},
        "processors": os.cpu_count(),
        "load": round(os.getloadavg()[0], 2),
    }


def table(found: dict) -> str:
    """Markdown."""
    lines = [
        f"# The 8-bit MNIST LeNet on UltraScale+, objective {found['objective']}",
        "",
        "| layer | instances | sites each | LUT sites | CARRY4 | levels | est. ns | paper ns |",
        "|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for layer in found["layers"]:
        each = f"{layer['engine']['lut_sites']:,}" if layer["engine"] else "-"
        cells = (layer["name"], layer["instances"], each, f"{layer['lut_sites']:,}", f"{layer['carry4']:,}")
        cells += (layer["levels"], layer["estimated_ns"], PAPER_NS.get(layer["name"], "-"))
        lines.append("| " + " | ".join(map(str, cells)) + " |")
    lines.append(
        f"| network |  |  | {found['lut_sites']:,} | {found['carry4']:,} | {found['levels']} | {found['estimated_ns']} "
        f"| {PAPER_TOTAL_NS} (6 million LUT) |"
    )
    seconds = ", ".join(f"{step} {value} s" for step, value in found["seconds"].items())
    lines += ["", f"{seconds}: {found['seconds_in_all']} s on {found['processors']} cores, load {found['load']}."]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Measures, writes, prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--objective", default="balanced", choices=OBJECTIVES)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("-o", "--output", type=Path, default=Path(__file__).parent / "results")
    arguments = parser.parse_args()
    folder = prepare_folder(arguments.output)
    map_matrix(Cmvm.of(np.array([[1, 3], [5, -7]]), 0, 255))  # compiles what is compiled once per installation
    found = measure(arguments.objective)
    write_text(folder / "lenet.json", json.dumps(found, indent=1) + "\n")
    write_text(folder / "lenet.md", table(found))
    print(json.dumps(found, indent=1) if arguments.json else table(found))


if __name__ == "__main__":
    main()
