#!/usr/bin/env python3
"""What each step of the optimiser is worth: every step switched off by itself, on the matrices of a .npz.

Figures are the mapper's own, which equal yosys's count (scripts/bench_cmvm.py): LUT sites and levels, for inputs of 8
bits unsigned, seconds on one core. Writes ablation.md and ablation.json into scripts/results.

    .venv/bin/python scripts/ablate_cmvm.py MATRICES.npz
    .venv/bin/python scripts/ablate_cmvm.py MATRICES.npz lenet_conv1_w8 random16_w8 --json
"""

from __future__ import annotations

import argparse
import json
import math
import time
from dataclasses import replace
from pathlib import Path

import numpy as np

from nn2hdl.atomic import write_text
from nn2hdl.mapping import map_sums
from nn2hdl.mapping.policy import BALANCED, Policy
from nn2hdl.outputs import prepare_folder
from nn2hdl.sums import ADDER, HEAP, Cmvm, Price, Steps, SumGraph, lower_binary, share_matrix

ALL = Steps()


def graph_of(matrix: np.ndarray, steps: Steps = ALL, price: Price = HEAP, depth: int | None = None) -> SumGraph:
    """The shared sums of a matrix."""
    return share_matrix(Cmvm.of(matrix, 0, 255), price=price, depth=depth, steps=steps)


def mapped(graph: SumGraph, policy: Policy = BALANCED) -> tuple[int, int]:
    """Sites and levels."""
    netlist = map_sums(graph, policy=policy)
    return netlist.sites, netlist.levels


RUNS = {
    "everything": lambda w: mapped(graph_of(w)),
    "no sharing at all": lambda w: mapped(graph_of(w, depth=0)),
    "sharing priced by adders, not heap bits": lambda w: mapped(graph_of(w, price=ADDER)),
    "without parts common to two columns": lambda w: mapped(graph_of(w, replace(ALL, columns=False))),
    "without sums of pairs": lambda w: mapped(graph_of(w, replace(ALL, pairs=False))),
    "without multiples of values": lambda w: mapped(graph_of(w, replace(ALL, multiples=False))),
    "without dissolving what does not pay": lambda w: mapped(graph_of(w, replace(ALL, simplify=False))),
    "without counters in idle tables": lambda w: mapped(graph_of(w), replace(BALANCED, hosting=False)),
    "without trying many plans": lambda w: mapped(graph_of(w), replace(BALANCED, search=False)),
    "two-input carry chains in place of heaps": lambda w: mapped(lower_binary(graph_of(w, price=ADDER))),
}


def main() -> None:
    """Runs, writes, prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("matrices", type=Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--json", action="store_true", help="print the figures instead of the table")
    parser.add_argument("-o", "--output", type=Path, default=Path(__file__).parent / "results")
    arguments = parser.parse_args()
    folder = prepare_folder(arguments.output)
    with np.load(arguments.matrices) as archive:
        matrices = {name: archive[name].astype(np.int64) for name in arguments.names or archive.files}
    RUNS["everything"](np.array([[3, 5], [7, -9]]))  # compiles
    rows = []
    for step, run in RUNS.items():
        for name, matrix in matrices.items():
            start = time.perf_counter()
            sites, levels = run(matrix)
            seconds = round(time.perf_counter() - start, 2)
            rows.append({"step": step, "matrix": name, "sites": sites, "levels": levels, "seconds": seconds})
        print(step, flush=True)
    summary = summarize(rows)
    write_text(folder / "ablation.json", json.dumps({"summary": summary, "rows": rows}, indent=1) + "\n")
    write_text(folder / "ablation.md", table(summary, rows))
    print(json.dumps(summary, indent=1) if arguments.json else table(summary, rows))


def summarize(rows: list[dict]) -> list[dict]:
    """Each step against everything: geometric means of sites and levels, seconds in all."""
    full = {row["matrix"]: row for row in rows if row["step"] == "everything"}
    found = []
    for step in RUNS:
        own = [row for row in rows if row["step"] == step]
        means = {
            key: math.exp(sum(math.log(row[key] / full[row["matrix"]][key]) for row in own) / len(own))
            for key in ("sites", "levels")
        }
        found.append({"step": step, **means, "seconds": round(sum(row["seconds"] for row in own), 1)})
    return found


def table(summary: list[dict], rows: list[dict]) -> str:
    """Markdown: ratios to everything switched on, then the sites themselves."""
    names = list(dict.fromkeys(row["matrix"] for row in rows))
    lines = [
        "# Each step of the optimiser, switched off by itself",
        "",
        "Geometric means against everything switched on, over all matrices.",
        "",
        "| step | LUT sites | levels | seconds in all |",
        "|---|---:|---:|---:|",
    ]
    lines += [f"| {s['step']} | {s['sites']:.3f} | {s['levels']:.3f} | {s['seconds']:.1f} |" for s in summary]
    lines += [
        "",
        "LUT sites / levels by matrix:",
        "",
        f"| step | {' | '.join(names)} |",
        "|---|" + "---:|" * len(names),
    ]
    for step in RUNS:
        own = {row["matrix"]: row for row in rows if row["step"] == step}
        lines.append(f"| {step} | " + " | ".join(f"{own[n]['sites']:,} / {own[n]['levels']}" for n in names) + " |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
