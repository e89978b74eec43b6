#!/usr/bin/env python3
"""What sharing saves where two-operand adders on carry chains are the best there is: ECP5 and iCE40.

    .venv/bin/python scripts/bench_adders.py matrices.npz
    .venv/bin/python scripts/bench_adders.py matrices.npz --only conv1 --families ecp5 --json
    .venv/bin/python scripts/bench_adders.py matrices.npz --all -o results

Matrices are [inputs, outputs], inputs 8 bits unsigned, outputs exact. Unshared is every output as a balanced tree over
the signed digits of its weights; both forms are built of the same adders. Sites are LUT4 sites, a carry cell counted as
the sites it takes: counted by yosys where an engine has at most --limit adders, else predicted (a ~ in the table).
Writes adders.json, adders.md and adders.png.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import time
from pathlib import Path

import numpy as np

from nn2hdl.atomic import write_text
from nn2hdl.flow.circuit import print_cells
from nn2hdl.hdl import AdderEngine, write_unit
from nn2hdl.mapping import MatrixUnit, map_adders, predict_adders
from nn2hdl.outputs import prepare_folder
from nn2hdl.sums import Cmvm
from nn2hdl.synth import Cache, count_design
from nn2hdl.synth.cache import default_folder
from nn2hdl.target import find_target
from nn2hdl.wires import Wire

FAMILIES = ("ecp5", "ice40")
INPUT = Wire(8)


def main() -> None:
    """Measures, writes, prints."""
    arguments = parse_arguments()
    rows = []
    with np.load(arguments.matrices) as matrices:
        for name in matrices.files:
            if arguments.only in name:
                for family in arguments.families.split(","):
                    rows.append(bench(name, matrices[name].astype(np.int64), family, arguments))
                    print(json.dumps(rows[-1]) if arguments.json else line(rows[-1]), flush=True)
    folder = prepare_folder(arguments.output)
    result = {"geometric_mean": means(rows), "rows": rows}
    write_text(folder / "adders.json", json.dumps(result, indent=1) + "\n")
    write_text(folder / "adders.md", table(rows))
    plot(rows, folder / "adders.png")
    if not arguments.json:
        print("shared / unshared, geometric mean:", means(rows))


def parse_arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("matrices", type=Path, help="an .npz of integer matrices [inputs, outputs]")
    parser.add_argument("--only", default="", metavar="TEXT", help="matrices with this in their names")
    parser.add_argument("--families", default=",".join(FAMILIES), help="default: %(default)s")
    parser.add_argument("--limit", type=int, default=3000, metavar="ADDERS", help="yosys counts up to so many (3000)")
    parser.add_argument("--all", action="store_true", help="yosys counts all")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="yosys processes at a time")
    parser.add_argument("--json", action="store_true", help="print a JSON object per row instead of a table")
    parser.add_argument("-o", "--output", type=Path, default=Path(__file__).parent / "results")
    return parser.parse_args()


def bench(name: str, matrix: np.ndarray, family: str, arguments: argparse.Namespace) -> dict:
    """One row: a matrix for a family, unshared and shared."""
    row = {"matrix": name, "family": family}
    for form in ("unshared", "shared"):
        start = time.perf_counter()
        made = engine(matrix, family, form == "shared")
        predicted = predict_adders(made.sums, find_target(family).adders, wires=made.problem.wires)
        cell = {"adders": made.form.adders, "predicted": predicted.sites, "predicted_levels": predicted.levels}
        cell |= {"seconds": round(time.perf_counter() - start, 2), "counted": False}
        cell |= {"sites": predicted.sites, "levels": predicted.levels}
        if arguments.all or made.form.adders <= arguments.limit:
            count = counted(made, family, arguments.jobs)
            cell |= {"sites": count.lut_sites, "carries": count.carry4, "levels": count.levels, "counted": True}
            cell["error_percent"] = round(100 * (predicted.sites / count.lut_sites - 1), 2)
        row[form] = cell
    row["saving_percent"] = round(100 * (1 - row["shared"]["sites"] / row["unshared"]["sites"]), 1)
    return row


def engine(matrix: np.ndarray, family: str, shared: bool) -> AdderEngine:
    """The engine of a matrix alone: no bias, no shift, no clamp."""
    unit, target = MatrixUnit("engine", Cmvm.of(matrix, INPUT.low, INPUT.high)), find_target(family)
    return write_unit(unit, {unit.name: map_adders(unit.problem, target, shared=shared)}, target)


def counted(made: AdderEngine, family: str, jobs: int):
    """What yosys and the counter make of an engine."""
    cache = Cache(default_folder())
    cells = {cell.name: cell for cell in (*made.children, made)}
    with cache.work_folder() as work:
        verilog = print_cells(cells, Path(work))
    return count_design(verilog, made.name, find_target(family), jobs=jobs, cache=cache).total


def means(rows: list[dict]) -> dict[str, float]:
    """Geometric mean of shared / unshared by family."""
    ratios: dict[str, list[float]] = {}
    for row in rows:
        ratios.setdefault(row["family"], []).append(math.log(row["shared"]["sites"] / row["unshared"]["sites"]))
    return {family: round(math.exp(sum(logs) / len(logs)), 3) for family, logs in ratios.items()}


def line(row: dict) -> str:
    """One row of the table."""
    cells = [row["matrix"], row["family"]]
    for form in ("unshared", "shared"):
        cells.append(f"{'' if row[form]['counted'] else '~'}{row[form]['sites']:,}")
    cells.append(f"{row['saving_percent']:.1f} %")
    cells += [str(row[form]["levels"]) for form in ("unshared", "shared")]
    cells += [f"{row['shared']['predicted']:,}", f"{row['shared'].get('error_percent', '-')}"]
    cells.append(f"{row['shared']['seconds']:.1f}")
    return "| " + " | ".join(cells) + " |"


def table(rows: list[dict]) -> str:
    """The table as Markdown."""
    titles = ["matrix", "family", "unshared", "shared", "saving", "levels unshared", "levels shared", "predicted"]
    titles += ["error in %", "seconds"]
    head = f"| {' | '.join(titles)} |\n|---|---|{'--:|' * (len(titles) - 2)}\n"
    foot = "".join(f"\n{family}: shared / unshared {mean:.3f}, geometric mean" for family, mean in means(rows).items())
    return head + "\n".join(map(line, rows)) + "\n" + foot + "\n\nLUT4 sites; ~ predicted, not counted.\n"


def plot(rows: list[dict], path: Path) -> None:
    """Saving by matrix, one bar per family."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot as plt

    names = list(dict.fromkeys(row["matrix"] for row in rows))
    families = list(dict.fromkeys(row["family"] for row in rows))
    figure, axes = plt.subplots(figsize=(8, 0.8 + 0.36 * len(names)), layout="constrained")
    height = 0.8 / len(families)
    mean = means(rows)
    for index, family in enumerate(families):
        saved = {row["matrix"]: row["saving_percent"] for row in rows if row["family"] == family}
        places = [names.index(name) + (index - (len(families) - 1) / 2) * height for name in saved]
        label = f"{family}: {100 * (1 - mean[family]):.1f} % in the mean"
        bars = axes.barh(places, list(saved.values()), height, label=label, color=("#2f6b9a", "#e08a2e")[index % 2])
        axes.bar_label(bars, fmt="%.0f", padding=2, fontsize=7)
    axes.axvline(40, color="0.4", linewidth=0.8, linestyle="--")
    axes.set_yticks(range(len(names)), names)
    axes.invert_yaxis()
    axes.set_xlabel("LUT4 sites saved by sharing, % (dashed: the target of 40 %)")
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1), ncols=len(families), frameon=False)
    figure.savefig(path, dpi=150)


if __name__ == "__main__":
    main()
