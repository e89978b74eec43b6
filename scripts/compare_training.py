#!/usr/bin/env python3
"""Whether one version of the search's training is better than another: its rungs on a design, with several seeds.

    .venv/bin/python scripts/compare_training.py run lenet_mnist --data MNIST_FOLDER --bits 1/2 --label before
    git switch other-version
    .venv/bin/python scripts/compare_training.py run lenet_mnist --data MNIST_FOLDER --bits 1/2 --label after
    .venv/bin/python scripts/compare_training.py report before after

Candidates are those that `nn2hdl search` of the version at hand proposes with its default effort, of one pair of widths
of pixels and activations; each seed is a study in build/training, and goes on where it was. What came of it are rows of
training.json in scripts/results. The report, training.md, says how many LUT sites one version needs for the accuracy
that the other has: lines between the means over the seeds, in the logarithm of the sites. Sites are the mapper's for
xcup, accuracy is that of all test images, on which nothing was decided.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from statistics import mean, stdev

import numpy as np

from nn2hdl.atomic import write_text
from nn2hdl.designs import load_design
from nn2hdl.exploration import Engine, Problem, create_study
from nn2hdl.exploration.cost import predict_sites
from nn2hdl.exploration.executors import open_executor
from nn2hdl.exploration.plans import augmentation_of, plan_methods
from nn2hdl.formats import load_model

RESULTS = Path(__file__).parent / "results" / "training.json"
WORK = Path(__file__).parent.parent / "build" / "training"
HEAD = """# Training of the search, {before} and {after}

LUT sites (xcup, by the mapper) and accuracy on all test images of the rungs of one pair of widths: means over seeds,
and the deviation of the accuracy. Written by `scripts/compare_training.py`.
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-o", "--output", type=Path, default=RESULTS)
    verbs = parser.add_subparsers(dest="verb", required=True)
    training = verbs.add_parser("run", help="train what is missing of one version")
    training.add_argument("design")
    training.add_argument("--data", required=True, type=Path)
    training.add_argument("--bits", required=True, help="PIXELS/ACTIVATIONS of the rungs, such as 1/2")
    training.add_argument("--label", required=True, help="of this version")
    training.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    training.add_argument("--jobs", type=int, default=1)
    reporting = verbs.add_parser("report", help="write the table of two versions")
    reporting.add_argument("before")
    reporting.add_argument("after")
    options = parser.parse_args()
    rows = json.loads(options.output.read_text()) if options.output.exists() else []
    if options.verb == "report":
        write_text(options.output.with_suffix(".md"), report(rows, options.before, options.after))
        return
    for seed in options.seeds:
        found = list(train(options, seed))
        keys = {_key(row) for row in found}
        rows = [row for row in rows if _key(row) not in keys] + found
        write_text(options.output, json.dumps(rows, indent=1) + "\n")


def train(options: argparse.Namespace, seed: int) -> Iterator[dict]:
    """Rows of one seed."""
    graph = load_model(load_design(options.design).model_path)
    problem = Problem(graph, options.data, seed=seed, augmentation=augmentation_of(graph))
    (method,) = plan_methods(graph, ["trained"], "default", seed=seed)
    rungs = tuple(each for each in method.rungs if f"{each.input_bits}/{each.activation_bits}" == options.bits)
    named = {"label": options.label, "design": options.design, "bits": options.bits, "seed": seed}
    folder = WORK.joinpath(*(str(part).replace("/", "-") for part in named.values()))
    with create_study(folder, named) as study, open_executor(options.jobs) as (executor, jobs):
        for result in Engine(study, problem, [replace(method, rungs=rungs)], executor, jobs).run():
            settings, figures = result.candidate.settings, result.figures
            yield named | {
                "share": settings["share"],
                "tables": settings["tables"],
                "accuracy": figures.accuracy,
                "validation": figures.validation,
                "sites": predict_sites(study.network(result.network), problem.target)["sites"],
                "seconds": result.seconds,
            }


def _key(row: dict) -> tuple:
    return tuple(row[name] for name in ("label", "design", "bits", "seed", "share", "tables"))


def report(rows: list[dict], before: str, after: str) -> str:
    """The page: a table for every design and pair of widths that both versions have."""
    lines = [HEAD.format(before=before, after=after)]
    for design, bits in sorted({(row["design"], row["bits"]) for row in rows}):
        both = [curve(rows, label, design, bits) for label in (before, after)]
        if not all(both):
            continue
        lines += [f"## {design}, {bits} bits", "", "| version | share | seeds | accuracy | deviation | LUT sites |"]
        lines += ["|---|---:|---:|---:|---:|---:|"]
        for label, points in zip((before, after), both, strict=True):
            lines += [
                f"| {label} | {share} | {len(found)} | {accuracy:.2f} % | {spread:.2f} | {sites:,.0f} |"
                for share, found, accuracy, spread, sites in points
            ]
        lines += ["", *saved(*both), ""]
    return "\n".join(lines).rstrip() + "\n"


def curve(rows: list[dict], label: str, design: str, bits: str) -> list[tuple]:
    """(share, rows, mean accuracy, its deviation, mean sites) of every rung, by sites."""
    of: dict[tuple, list[dict]] = {}
    for row in rows:
        if (row["label"], row["design"], row["bits"]) == (label, design, bits):
            of.setdefault((row["share"], row["tables"]), []).append(row)
    points = []
    for (share, tables), found in of.items():
        accuracies = [row["accuracy"] for row in found]
        spread = stdev(accuracies) if len(found) > 1 else 0.0
        sites = mean(row["sites"] for row in found)
        points.append((f"{share}{'' if tables else ' dense'}", found, mean(accuracies), spread, sites))
    return sorted(points, key=lambda point: point[-1])


def saved(before: list[tuple], after: list[tuple]) -> Iterator[str]:
    """For every rung of the later version: the sites of the earlier one at that accuracy, where it gets there."""
    known = sorted((accuracy, np.log(sites)) for _, _, accuracy, _, sites in before)
    for share, _, accuracy, _, sites in after:
        if known[0][0] <= accuracy <= known[-1][0]:
            needed = float(np.exp(np.interp(accuracy, *zip(*known, strict=True))))
            yield f"- {share}: {accuracy:.2f} % needed {needed:,.0f} sites, now {sites:,.0f}: {sites / needed - 1:+.1%}"
        elif accuracy > known[-1][0]:
            yield f"- {share}: {accuracy:.2f} % in {sites:,.0f} sites; no rung was as good before"


if __name__ == "__main__":
    main()
