#!/usr/bin/env python3
"""Plots and tables of scripts/paper_search.py: the source paper's figures 3 to 5 and table 3, beside its own figures.

    .venv/bin/python scripts/draw_paper.py build/paper    # more studies add points to table 3

Writes paper_fig3.png, paper_fig4.png, paper_fig5.png, paper_search.csv, paper_table3.json and paper_table3.md into
scripts/results.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

from nn2hdl.atomic import write_text
from nn2hdl.exploration import open_study, pareto
from nn2hdl.exploration.layerwise import BASE, QUANTIZE, RETRAIN
from nn2hdl.exploration.work import COUNTED
from nn2hdl.fixedpoint import weight_bits

RESULTS = Path(__file__).parent / "results"
CONV1 = "conv1 xcup"
SHOWN = (16, 32, 40, 48)  # of the figures; others are of table 3 alone
PAPER_REACH = 32  # the paper's R goes from 1 to 32
PAPER_TABLE = (  # total bit width, LUT, CARRY8, accuracy: Vivado, Virtex UltraScale+
    (296, 1_109_170, 178_352, 60.8),
    (487, 1_562_750, 264_204, 61.3),
    (1262, 3_317_515, 582_600, 61.8),
    (1314, 3_516_231, 613_696, 62.0),
    (2979, 7_212_999, 1_230_208, 62.2),
)


@dataclass(frozen=True)
class Dot:
    """One candidate: its layer's bits, its errors right after quantization and now, and how it came about."""

    study: str
    key: str
    parent: str | None
    step: str
    layer: str | None
    alpha: float | None
    reach: int | None
    cost: str | None
    epochs: float | None
    bits: int
    accuracy: float
    counted: dict | None

    @property
    def error(self) -> float:
        """Percent of the test images that are named wrong."""
        return 100.0 - self.accuracy


def read_dots(folder: Path) -> list[Dot]:
    """All candidates of a study. Retrained ones carry the settings of the quantization that they come from."""
    dots = {}
    with open_study(folder) as study:
        for result in study.results():
            settings = result.candidate.settings
            before = dots.get(result.candidate.parent)
            layer = settings.get("layer") or "conv1"
            own = settings if settings["step"] == QUANTIZE else vars(before) if before else {}
            weights = study.network(result.network).layer(layer).op.weights
            dots[result.key] = Dot(
                **{"study": folder.name, "key": result.key, "parent": result.candidate.parent},
                **{"step": settings["step"], "layer": settings.get("layer")},
                **{name: own.get(name) for name in ("alpha", "reach", "cost")},
                epochs=settings.get("epochs"),
                bits=int(weight_bits(weights).sum()),
                accuracy=result.figures.accuracy,
                counted=study.count(result.network, CONV1, COUNTED),
            )
    return list(dots.values())


def chosen(dots: Sequence[Dot], step: str, layer: str, grand: str | None = None) -> list[Dot]:
    """Dots of one wave with the paper's objective; where `grand` is given, those made from that network."""
    by_key = {dot.key: dot for dot in dots}
    found = [dot for dot in dots if (dot.step, dot.layer, dot.cost) == (step, layer, "bits") and dot.reach in SHOWN]
    if grand is None:
        return found
    return [dot for dot in found if (by_key[dot.parent].parent if step == RETRAIN else dot.parent) == grand]


def front(dots: Sequence[Dot]) -> list[Dot]:
    """Dots that no other beats in bits and error."""
    return pareto(dots, lambda dot: dot.accuracy, lambda dot: dot.bits)


def scatter(axes, dots: Sequence[Dot], title: str, base: Dot | None) -> None:
    """Error against bits, darker where alpha is larger, the front as crosses; squares lie beyond the paper's R."""
    for mark, group in (
        ("o", [dot for dot in dots if dot.reach <= PAPER_REACH]),
        ("s", [dot for dot in dots if dot.reach > PAPER_REACH]),
    ):
        shades = [min(1.0, 0.25 + dot.alpha**0.5 / 4) for dot in group]
        axes.scatter(
            *_places(group), c=shades, cmap="Greys", vmin=0, vmax=1, marker=mark, s=26, edgecolors="0.5", lw=0.5
        )
    axes.plot(*_places(front(dots)), "+", color="crimson", ms=10, label="Pareto front")
    if base:
        axes.plot([base.bits], [base.error], "x", color="royalblue", ms=9, label="8 bits")
    axes.set(title=title, xlabel="total bit width of the layer", ylabel="test error, %")
    axes.legend(fontsize=8)


def before(axes, dots: Sequence[Dot]) -> None:
    """What the same settings gave before anything was retrained."""
    axes.plot(*_places(dots), "o", mfc="none", mec="0.75", ms=5, label="right after quantization")


def _places(dots: Sequence[Dot]) -> tuple[list[int], list[float]]:
    return [dot.bits for dot in dots], [dot.error for dot in dots]


def draw_three(dots: Sequence[Dot], base: Dot) -> None:
    """Figure 3: conv1 right after quantization, and retrained."""
    figure, axes = plt.subplots(1, 2, figsize=(11, 4.2), layout="constrained")
    scatter(axes[0], chosen(dots, QUANTIZE, "conv1"), "(a) conv1, right after quantization", base)
    scatter(axes[1], chosen(dots, RETRAIN, "conv1"), "(b) conv1, the rest retrained", base)
    figure.savefig(RESULTS / "paper_fig3.png", dpi=110)


def families(dots: Sequence[Dot], layer: str) -> list[str]:
    """Keys of the networks that a layer was quantized from, the fewest bits first."""
    by_key = {dot.key: dot for dot in dots}
    parents = {dot.parent for dot in chosen(dots, QUANTIZE, layer)}
    return sorted(parents, key=lambda key: by_key[key].bits)


def draw_four(dots: Sequence[Dot]) -> None:
    """Figure 4: conv2 behind the smallest conv1 that still works and behind the best, and both fronts together."""
    by_key = {dot.key: dot for dot in dots}
    figure, axes = plt.subplots(1, 3, figsize=(15, 4.2), layout="constrained")
    for panel, color, key in zip(axes, ("darkorange", "royalblue"), families(dots, "conv2"), strict=False):
        wave = chosen(dots, RETRAIN, "conv2", key)
        before(panel, chosen(dots, QUANTIZE, "conv2", key))
        scatter(panel, wave, f"conv2 behind a conv1 of {by_key[key].bits} bits", None)
        axes[2].plot(*_places(front(wave)), "+-", color=color, label=f"conv1 of {by_key[key].bits} bits")
    axes[2].set(title="both fronts", xlabel="total bit width of conv2", ylabel="test error, %")
    axes[2].legend(fontsize=8)
    figure.savefig(RESULTS / "paper_fig4.png", dpi=110)


def draw_five(dots: Sequence[Dot]) -> None:
    """Figure 5: fc1 behind quantized convolutions."""
    wave = chosen(dots, RETRAIN, "fc1")
    figure, axes = plt.subplots(1, 2, figsize=(11, 4.2), layout="constrained")
    before(axes[0], chosen(dots, QUANTIZE, "fc1"))
    scatter(axes[0], wave, "(a) fc1 behind quantized convolutions", None)
    best = min(dot.error for dot in wave)
    scatter(axes[1], [dot for dot in wave if dot.error < best + 5], "(b) its lower right corner", None)
    figure.savefig(RESULTS / "paper_fig5.png", dpi=110)


def table_three(dots: Sequence[Dot], bases: dict[str, Dot]) -> list[dict]:
    """Counted conv1 circuits, the fewest LUTs first."""
    rows = []
    for dot in dots:
        if dot.counted:
            base = bases[dot.study]
            rows.append(
                {
                    **{"cost": dot.cost, "alpha": dot.alpha, "reach": dot.reach, "epochs": dot.epochs},
                    "bits": dot.bits,
                    **{"lut_sites": dot.counted["sites"], "carry_cells": dot.counted["carries"]},
                    **{"accuracy": dot.accuracy, "loss": round(base.accuracy - dot.accuracy, 2)},
                    "luts_saved_percent": round(100 - 100 * dot.counted["sites"] / base.counted["sites"], 1),
                }
            )
    return sorted(rows, key=lambda row: row["lut_sites"])


def markdown(rows: Sequence[dict]) -> str:
    """Both tables, side by side in time."""
    lines = [
        "| objective, alpha, R, epochs | bits | LUT sites | saved | carry cells | accuracy | loss |",
        "|---|" + "---:|" * 6,
    ]
    for row in rows:
        how = "8 bits" if row["cost"] is None else f"{row['cost']}, {row['alpha']:g}, {row['reach']}, {row['epochs']:g}"
        lines.append(
            f"| {how} | {row['bits']:,} | {row['lut_sites']:,} | {row['luts_saved_percent']:.1f} % | "
            f"{row['carry_cells']:,} | {row['accuracy']:.2f} % | {row['loss']:+.2f} |"
        )
    top = PAPER_TABLE[-1]
    lines += [
        "",
        "The paper's table 3:",
        "",
        "| bits | LUT | saved | CARRY8 | accuracy | loss |",
        "|---:|" + "---:|" * 5,
    ]
    for bits, luts, carries, accuracy in PAPER_TABLE:
        saved = 100 - 100 * luts / top[1]
        lines.append(
            f"| {bits:,} | {luts:,} | {saved:.1f} % | {carries:,} | {accuracy:.1f} % | {top[3] - accuracy:+.1f} |"
        )
    return "\n".join(lines) + "\n"


def write_csv(dots: Sequence[Dot]) -> None:
    """Every candidate."""
    text = io.StringIO()
    names = ["study", "step", "layer", "cost", "alpha", "reach", "epochs", "bits", "accuracy"]
    writer = csv.DictWriter(text, names, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(vars(dot) for dot in dots)
    write_text(RESULTS / "paper_search.csv", text.getvalue())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("studies", nargs="+", type=Path)
    studies = [read_dots(folder) for folder in parser.parse_args().studies]
    bases = {dots[0].study: next(dot for dot in dots if dot.step == BASE) for dots in studies}
    first = studies[0]
    draw_three(first, bases[first[0].study])
    if chosen(first, RETRAIN, "conv2"):
        draw_four(first)
    if chosen(first, RETRAIN, "fc1"):
        draw_five(first)
    every = list({dot.key: dot for dots in studies for dot in dots}.values())
    write_csv(every)
    rows = table_three(every, bases)
    write_text(RESULTS / "paper_table3.json", json.dumps(rows, indent=1) + "\n")
    write_text(RESULTS / "paper_table3.md", markdown(rows))
    print(markdown(rows))


if __name__ == "__main__":
    main()
