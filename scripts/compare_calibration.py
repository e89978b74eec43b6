#!/usr/bin/env python3
"""Which calibration loses least: every method, both requantizations, several widths, on every model given.

Writes scripts/results/calibration.csv and .png, and prints a table. Shipped designs are calibrated on what ships with
them; accuracy is measured on --data.

    .venv/bin/python scripts/compare_calibration.py lenet_mnist=DATA lenet_cifar10=DATA
"""

from __future__ import annotations

import argparse
import csv
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

from nn2hdl.data import load_dataset
from nn2hdl.designs import load_design
from nn2hdl.flow.measure import float_accuracy, integer_accuracy
from nn2hdl.formats import load_model
from nn2hdl.outputs import prepare_folder
from nn2hdl.quantization import CALIBRATIONS, REQUANTIZATIONS, QuantizeConfig, Widths, quantize

BITS = (8, 6, 5, 4)


def measure(name: str, data: Path) -> list[dict]:
    """One row per method, requantization and width of one design."""
    design = load_design(name)
    graph, test = load_model(design.model_path), load_dataset(data)
    calibration = load_dataset(design.calibration_path, "train").images
    exact = float_accuracy(graph, test)
    rows = []
    for bits in BITS:
        for requantize in REQUANTIZATIONS:
            for method in CALIBRATIONS:
                config = QuantizeConfig(Widths(bits), Widths(bits), method, requantize=requantize)
                accuracy, _ = integer_accuracy(quantize(graph, calibration, config), test)
                rows.append(
                    {
                        "design": name,
                        "bits": bits,
                        "requantize": requantize,
                        "calibration": method,
                        "float": exact,
                        "integer": accuracy,
                        "loss": round(exact - accuracy, 4),
                    }
                )
                print(
                    f"{name} {bits} bits {requantize:10} {method:10} {accuracy:6.2f} ({accuracy - exact:+.2f})",
                    flush=True,
                )
    return rows


def plot(rows: list[dict], path: Path) -> None:
    """Accuracy over bits, a panel per design, shifts solid and multipliers dashed."""
    designs = list(dict.fromkeys(row["design"] for row in rows))
    figure, axes = plt.subplots(1, len(designs), figsize=(5.5 * len(designs), 4), layout="constrained", squeeze=False)
    colors = dict(zip(CALIBRATIONS, ("#888888", "#b4552d", "#2d6cb4", "#3a8f4d"), strict=True))
    for axis, design in zip(axes[0], designs, strict=True):
        for method in CALIBRATIONS:
            for requantize, style in (("shift", "-"), ("multiplier", "--")):
                chosen = [
                    r for r in rows if (r["design"], r["calibration"], r["requantize"]) == (design, method, requantize)
                ]
                label = method if requantize == "shift" else None
                axis.plot(
                    [r["bits"] for r in chosen],
                    [r["integer"] for r in chosen],
                    style,
                    color=colors[method],
                    label=label,
                )
        axis.axhline(
            rows[[r["design"] for r in rows].index(design)]["float"], color="black", linewidth=0.8, linestyle=":"
        )
        axis.set(title=f"{design} (dashed: multipliers; dotted: float)", xlabel="bits of weights and activations")
        axis.set_ylabel("accuracy, %")
        axis.set_xticks(BITS)
        axis.grid(alpha=0.25)
    axes[0][0].legend(frameon=False)
    figure.savefig(path, dpi=120, metadata={"Software": None})


def main() -> None:
    """Measures, writes, plots."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("designs", nargs="+", metavar="DESIGN=DATA")
    parser.add_argument("-o", "--output", type=Path, default=Path(__file__).parent / "results")
    arguments = parser.parse_args()
    folder = prepare_folder(arguments.output)
    rows = [row for item in arguments.designs for row in measure(*item.split("=", 1))]
    with open(folder / "calibration.csv", "w", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    plot(rows, folder / "calibration.png")


if __name__ == "__main__":
    main()
