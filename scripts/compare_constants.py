#!/usr/bin/env python3
"""Constant multipliers 1..255 both ways, as in figure 2 of the source paper: shifts and adders against `*`.

Every product of an unsigned 8-bit input with a constant is synthesized for one target in both forms. Writes a table
(CSV), a plot and a summary (JSON) into scripts/results/.

    .venv/bin/python scripts/compare_constants.py [--target xcup] [-o scripts/results]
"""

from __future__ import annotations

import argparse
import csv
import json
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np

from nn2hdl import synth
from nn2hdl.atomic import write_text
from nn2hdl.flow.circuit import print_cells
from nn2hdl.hdl import Cell, write_unit
from nn2hdl.mapping import Dial, MapOptions, MatrixUnit, map_units
from nn2hdl.outputs import prepare_folder
from nn2hdl.sums import Cmvm
from nn2hdl.synth.cache import default_folder
from nn2hdl.target import find_target, portable_target, target_names

BITS = 8
CONSTANTS = range(1, 256)


def multiplier(constant: int, target: str, *, star: bool) -> Cell:
    """y = x * constant as an engine of one input and one output; its sums as nn2hdl builds them for the target."""
    name, problem = f"{'star' if star else 'csd'}{constant}", Cmvm.of(np.array([[constant]]), 0, (1 << BITS) - 1)
    family = portable_target() if star else find_target(target)
    unit, options = MatrixUnit(name, problem), MapOptions(Dial("area"), "star" if star else "csd")
    return write_unit(unit, map_units([unit], family, options), family)


def all_modules(engines: list[Cell]) -> dict[str, Cell]:
    """The engines and their cells by name."""
    cells = {cell.name: cell for engine in engines for cell in engine.children}
    return cells | {engine.name: engine for engine in engines}


def measure(target: str) -> list[dict]:
    """One row per constant: LUT sites and carries of both forms."""
    engines = [multiplier(constant, target, star=star) for constant in CONSTANTS for star in (False, True)]
    cache = synth.Cache(default_folder())
    with cache.work_folder() as work:
        verilog = print_cells(all_modules(engines), Path(work))
    # one design that holds them all: every leaf is mapped once
    used = {f"y{number}": engine for number, engine in enumerate(engines) if engine.children}
    declared = "".join(f"  output [{engine.outputs['y'][0].bits - 1}:0] {y};\n" for y, engine in used.items())
    instances = "".join(f"  {engine.name} make_{y}(.x(x), .y({y}));\n" for y, engine in used.items())
    opening = f"module all_constants(x, {', '.join(used)});\n  input [{BITS - 1}:0] x;\n"
    verilog["all_constants"] = f"{opening}{declared}{instances}endmodule\n"
    report = synth.count_design(verilog, "all_constants", find_target(target), cache=cache)
    zero = synth.Count()
    rows = []
    for constant in CONSTANTS:
        found = {}
        for form in ("csd", "star"):
            module = report.modules.get(f"{form}{constant}")
            count = module.count if module else zero  # powers of two are wires
            found |= {f"{form}_lut": count.lut_sites, f"{form}_carry4": count.carry4, f"{form}_levels": count.levels}
        rows.append({"constant": constant, **found})
    return rows


def summarize(rows: list[dict], target: str) -> dict:
    """Average savings of shift-add against `*`, and which form is smaller how often."""
    column = {key: np.array([row[key] for row in rows], dtype=float) for key in rows[0]}
    real = column["star_lut"] > 0
    lut = 1 - column["csd_lut"][real] / column["star_lut"][real]
    carry = column["star_carry4"] > 0
    return {
        "target": target,
        "constants": len(rows),
        "input_bits": BITS,
        "mean_lut_saving_percent": round(100 * float(lut.mean()), 2),
        "total_lut_saving_percent": round(100 * (1 - column["csd_lut"].sum() / column["star_lut"].sum()), 2),
        "mean_carry_saving_percent": round(
            100 * float((1 - column["csd_carry4"][carry] / column["star_carry4"][carry]).mean()), 2
        ),
        "total_carry_saving_percent": round(100 * (1 - column["csd_carry4"].sum() / column["star_carry4"].sum()), 2),
        "csd_smaller": int((column["csd_lut"] < column["star_lut"]).sum()),
        "equal": int((column["csd_lut"] == column["star_lut"]).sum()),
        "star_smaller": [row["constant"] for row in rows if row["star_lut"] < row["csd_lut"]],
        "paper": {"mean_lut_saving_percent": 45, "mean_carry_saving_percent": 18, "tool": "Vivado 2020.1, VCU118"},
    }


def plot(rows: list[dict], summary: dict, path: Path) -> None:
    """Both forms over the constants: LUT sites above, carries below."""
    x = [row["constant"] for row in rows]
    figure, axes = plt.subplots(2, 1, figsize=(10, 6.5), sharex=True, layout="constrained")
    for axis, key, title in zip(axes, ("lut", "carry4"), ("LUT sites", "CARRY4"), strict=True):
        axis.plot(x, [row[f"star_{key}"] for row in rows], ".", color="#b4552d", label="*", markersize=5)
        axis.plot(x, [row[f"csd_{key}"] for row in rows], ".", color="#2d6cb4", label="shifts and adders", markersize=5)
        axis.set_ylabel(title)
        axis.grid(alpha=0.25)
        axis.set_ylim(bottom=0)
        axis.legend(frameon=False, loc="upper left")
    lut, carry = summary["mean_lut_saving_percent"], summary["mean_carry_saving_percent"]
    saving = (
        f"{abs(lut)} % {'fewer' if lut >= 0 else 'more'} LUT, {abs(carry)} % {'fewer' if carry >= 0 else 'more'} carry"
    )
    axes[0].set_title(f"Product of an 8-bit input with a constant, {summary['target']}: {saving} on average")
    axes[1].set_xlabel("constant")
    figure.savefig(path, dpi=130, metadata={"Software": None})


def main() -> None:
    """Measures, writes, prints the summary."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--target", default="xcup", choices=target_names())
    parser.add_argument("-o", "--output", type=Path, default=Path(__file__).parent / "results")
    arguments = parser.parse_args()
    folder = prepare_folder(arguments.output)
    rows = measure(arguments.target)
    summary = summarize(rows, arguments.target)
    stem = f"constants_{arguments.target}"
    with open(folder / f"{stem}.csv", "w", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    write_text(folder / f"{stem}.json", json.dumps(summary, indent=1) + "\n")
    plot(rows, summary, folder / f"{stem}.png")
    print(json.dumps(summary, indent=1))


if __name__ == "__main__":
    main()
