#!/usr/bin/env python3
"""Which search method gives which front: a study for each, drawn and listed side by side.

    for method in trained circuit paper; do
        .venv/bin/nn2hdl search designs/lenet_mnist/model.pt --data MNIST_FOLDER --methods $method -o build/$method
    done
    .venv/bin/python scripts/compare_methods.py build/trained build/circuit build/paper

Writes methods.png, methods.json and methods.md into scripts/results. Accuracy is that of the test images; LUT sites are
counted by yosys, or with --no-count predicted by the mapper. The fronts were chosen by images held back from training.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

from nn2hdl.atomic import write_text
from nn2hdl.exploration import open_study
from nn2hdl.exploration.searching import FRONT_JSON

RESULTS = Path(__file__).parent / "results"
WORKING = 20.0  # points below 8 bits from which on a network is not shown


def read(folder: Path) -> dict:
    """What one study found, and the seconds that its candidates took, added up over all processes."""
    described = json.loads((folder / FRONT_JSON).read_text())
    with open_study(folder) as study:
        seconds = sum(result.seconds for result in study.results())
    names = ("accuracy", "loss", "total_bit_width", "counted_sites", "predicted_sites", "levels", "settings")
    return {
        "study": folder.name,
        "methods": sorted({point["method"] for point in described["front"]}),
        "reference_accuracy": described["reference_accuracy"],
        "candidates": described["candidates"],
        "process_seconds": round(seconds),
        "front": [{name: point[name] for name in names} for point in described["front"] if point["loss"] <= WORKING],
        "others": described["others"],
    }


def sites(point: dict) -> int:
    """The best figure that there is."""
    return point["counted_sites"] or point["predicted_sites"]


def draw(studies: list[dict], path: Path) -> None:
    """Error against counted sites, both logarithmic; pale dots are candidates that were not counted."""
    figure, axes = plt.subplots(figsize=(8, 5), layout="constrained")
    for study, color, mark in zip(studies, ("crimson", "royalblue", "0.35"), "os^", strict=False):
        places = [(sites(point), 100 - point["accuracy"]) for point in study["front"]]
        if study["others"]:
            axes.plot(*zip(*((x, 100 - y) for x, y in study["others"]), strict=True), ".", color=color, alpha=0.25)
        axes.plot(*zip(*places, strict=True), mark + "-", color=color, label=study["study"])
    best = min(point["loss"] for study in studies for point in study["front"])
    top = studies[0]["reference_accuracy"]
    axes.axhline(100 - top, color="0.6", lw=0.8, ls="--", label="8 bits everywhere")
    axes.set(xscale="log", yscale="log", xlabel="LUT sites of the whole network (xcup)", ylabel="test error, %")
    axes.set_ylim(max(0.3, 0.8 * (100 - top + min(best, 0))), 20)
    axes.set_yticks([0.5, 1, 2, 5, 10, 20], ["0.5", "1", "2", "5", "10", "20"])
    axes.grid(alpha=0.3)
    axes.legend()
    figure.savefig(path, dpi=110)


INTRODUCTION = """# MNIST's LeNet: which search method gives which front

`trained` is quantization-aware training with a price on LUT sites, from one- and two-bit pixels on. `circuit` and
`paper` are the source paper's equation (1), layer by layer with retraining between: `circuit` from narrow pixels and
activations, priced by what shared sums cost; `paper` from 8 bits everywhere, priced by bits. All with the default
effort, xcup, objective area; networks more than 20 points below 8 bits are left out. How:
`scripts/compare_methods.py --help`.

![Error against LUT sites](methods.png)
"""


def markdown(studies: list[dict]) -> str:
    """One row per point."""
    lines = [INTRODUCTION]
    lines += ["| method | accuracy | loss | bits | LUT sites | levels |", "|---|" + "---:|" * 5]
    for study in studies:
        for point in study["front"]:
            lines.append(
                f"| {study['study']} | {point['accuracy']:.2f} % | {point['loss']:+.2f} | "
                f"{point['total_bit_width']:,} | {sites(point):,} | {point['levels']} |"
            )
    lines += ["", "| method | candidates | minutes of one process |", "|---|---:|---:|"]
    lines += [f"| {s['study']} | {s['candidates']} | {s['process_seconds'] / 60:.1f} |" for s in studies]
    return "\n".join(lines) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "studies", nargs="+", help="finished studies, one method each; or names in methods.json: as there"
    )
    table = RESULTS / "methods.json"
    known = {study["study"]: study for study in json.loads(table.read_text())} if table.exists() else {}
    studies = [known.get(name) or read(Path(name)) for name in parser.parse_args().studies]
    draw(studies, RESULTS / "methods.png")
    write_text(table, json.dumps(studies, indent=1) + "\n")
    write_text(RESULTS / "methods.md", markdown(studies))
    print(markdown(studies))


if __name__ == "__main__":
    main()
