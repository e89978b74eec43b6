#!/usr/bin/env python3
"""Every engine that synth wrote, alone, against the integer arithmetic; and every primitive form, proved by SAT.

Simulated is the netlist that yosys reads from the Verilog. An engine gets windows of real activations, corners and
random inputs, and the inputs that drive each output to the ends of its range: at least --vectors of them. Writes
engines.json into scripts/results.

    .venv/bin/nn2hdl synth designs/lenet_mnist/model.pt -o build/lenet_mnist
    .venv/bin/python scripts/check_engines.py build/lenet_mnist --data mnist/
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

import numpy as np

from nn2hdl import hdl, synth
from nn2hdl.atomic import write_text
from nn2hdl.data import load_dataset
from nn2hdl.flow.benches import Bench, layer_benches
from nn2hdl.flow.check import check_cell
from nn2hdl.flow.circuit import map_kept, prove_shapes
from nn2hdl.flow.simulation import read_folder
from nn2hdl.flow.stages import default_jobs
from nn2hdl.hdl.targets.xilinx import Primitive
from nn2hdl.mapping import MatrixUnit
from nn2hdl.outputs import prepare_folder
from nn2hdl.synth.cache import default_folder
from nn2hdl.synth.verilog import split_modules

DESIGNS = Path(__file__).parents[1] / "designs"


def random_inputs(bench: Bench, vectors: int) -> np.ndarray:
    """The bench's inputs, and as many random ones of the input's range again."""
    problem, draw = bench.cell.problem, np.random.default_rng(0)
    random = draw.integers(problem.x_low, problem.x_high + 1, (vectors, problem.inputs))
    return np.concatenate([bench.inputs["x"], random])


def main() -> None:
    """Simulates, proves, writes, prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--data", type=Path, default=DESIGNS / "lenet_mnist" / "test.npz")
    parser.add_argument("--vectors", type=int, default=10_000)
    parser.add_argument("-o", "--output", type=Path, default=Path(__file__).parent / "results")
    arguments = parser.parse_args()
    outline, _, sources = read_folder(arguments.folder)
    images, cache, rows = load_dataset(arguments.data).images, synth.Cache(default_folder()), []
    circuit = hdl.write_circuit(map_kept(outline, jobs=default_jobs(), cache=cache))
    cells = circuit.modules()
    modules = {name: text for path in sources for name, text in split_modules(path.read_text()).items()}
    for bench in layer_benches(outline, images, arguments.vectors, 0):
        if not isinstance(bench.cell, MatrixUnit):
            continue
        start = time.perf_counter()
        own = {name: modules[name] for name in map(circuit.name, hdl.below(cells[bench.cell.name]).values())}
        design = synth.Design.open(own, outline.name(bench.cell), outline.target, cache=cache)
        simulator = synth.read_simulator(design)
        result = check_cell(bench.cell, simulator, {"x": random_inputs(bench, arguments.vectors)}, 0)
        row = {"engine": bench.cell.name, "vectors": result.vectors, "mismatches": result.mismatches}
        rows.append({**row, "seconds": round(time.perf_counter() - start, 1)})
        print(rows[-1], flush=True)
    start = time.perf_counter()
    shapes = {cell.shape for cell in cells.values() if isinstance(cell, Primitive)}
    proved = prove_shapes(shapes, outline.target, cache=cache, jobs=default_jobs())
    found = {"engines": rows, "shapes": len(shapes), "forms_proved": proved}
    found["proof_seconds"] = round(time.perf_counter() - start, 1)
    write_text(prepare_folder(arguments.output) / "engines.json", json.dumps(found, indent=1) + "\n")
    print(json.dumps(found, indent=1))
    sys.exit(any(row["mismatches"] for row in rows))


if __name__ == "__main__":
    main()
