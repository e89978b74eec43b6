#!/usr/bin/env python3
"""Methods of quantization and training side by side: networks, combinations of methods, widths and seeds, with equal
budgets. Accuracy, total bit width, LUT sites, levels, flash, cycles.

    .venv/bin/python scripts/compare_toolbox.py --data mnist=MNIST_FOLDER cifar10=CIFAR_FOLDER --jobs 2 --hours 8
    .venv/bin/python scripts/compare_toolbox.py --list       # what there is to do, what is done, and how long it takes
    .venv/bin/python scripts/compare_toolbox.py --report     # toolbox.md and toolbox_*.png beside the results
    .venv/bin/python scripts/compare_toolbox.py --smoke      # a few small cells: under 3 minutes
    .venv/bin/python scripts/compare_toolbox.py --networks my.pt --arch net.py:Net --input 3x32x32 --data DATA

Every finished cell (network, methods, widths, seed) is written to the results at once; a run that was killed, or whose
--hours are over, goes on where it was, and so does the training that it was at. Without --data a network is measured
and trained on the few images that ship with it.

`today` is the training that the search has, without its price on sites. `half` and `dynamic-fixed-point` end in float
weights, and are left out. LUT sites are the mapper's (xcup, objective area), of large networks an estimate; flash and
cycles are those of the C cost model for the Arduino Uno R4.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import asdict
from pathlib import Path
from statistics import mean
from typing import Any

from toolbox_cells import DURING, WHOLE, Budget, Cell, Place, cells, measure
from toolbox_report import write_report

from nn2hdl.atomic import write_text
from nn2hdl.errors import Nn2hdlError
from nn2hdl.exploration.executors import message_of, open_executor
from nn2hdl.flow.source import ModelOptions
from nn2hdl.outputs import hold

HERE = Path(__file__).parent
RESULTS = HERE / "results" / "toolbox.json"
WORK = HERE.parent / "build" / "toolbox"
NETWORKS = ("lenet_mnist", "lenet_cifar10", "colornet", "cnn_cifar10", "mobilenet_cifar10")
SMOKE = ("lenet_mnist during today 2/2", "lenet_mnist during lsq 2/2", "colornet after clip-minmax 4/4")
EPOCHS = {"lenet_mnist": 10, "lenet_cifar10": 10, "": 3}  # of every training; of networks not named, the last
# seconds of a cell after training, and of an epoch with all images, on one core; of networks not named, the last
SECONDS = {"lenet_mnist": (40, 15), "lenet_cifar10": (60, 25), "colornet": (5, 0), "": (120, 120)}


class Results:
    """Rows of finished cells in a JSON file, which is whole at every moment."""

    def __init__(self, path: Path):
        self.path = path
        self.rows: list[dict[str, Any]] = json.loads(path.read_text()) if path.exists() else []
        self.done = {Cell.of(row): row for row in self.rows}

    def add(self, row: dict[str, Any]) -> None:
        """Keeps one more; what failed before and is tried again is replaced."""
        cell = Cell.of(row)
        self.rows = [each for each in self.rows if Cell.of(each) != cell] + [row]
        self.done[cell] = row
        write_text(self.path, json.dumps(self.rows, indent=1) + "\n")

    def expected_seconds(self, cell: Cell) -> float:
        """What the same methods took on this network, or methods of this kind; what SECONDS says where none is done."""
        alike = [
            row for other, row in self.done.items() if (other.network, other.kind) == (cell.network, cell.kind)
            and (other.epochs, other.data) == (cell.epochs, cell.data) and "failed" not in row
        ]  # fmt: skip
        same = [row for row in alike if row["methods"] == cell.methods] or alike
        if same:
            return mean(row["measured_seconds"] for row in same)
        after, epoch = SECONDS.get(cell.network, SECONDS[""])
        share = 1.0 if cell.data == WHOLE else 0.02
        return after + epoch * cell.epochs * share if cell.kind == DURING else after


def main() -> int:
    """The exit code."""
    arguments = _arguments()
    results = Results(arguments.output)
    if arguments.report:
        write_report(results.rows, arguments.output)
        return 0
    try:
        places = _places(arguments)
        wanted = _wanted(arguments, places)
        if arguments.list:
            show(wanted, results, arguments.jobs)
            return 0
        arguments.output.parent.mkdir(parents=True, exist_ok=True)
        with hold(arguments.output.with_name(f".{arguments.output.name}.lock"), arguments.output):
            return run(wanted, places, Results(arguments.output), arguments)
    except Nn2hdlError as error:
        print(f"compare_toolbox: error: {error}", file=sys.stderr)
        return 2


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--networks", nargs="+", default=NETWORKS, help="designs, or model files")
    parser.add_argument("--arch", help="of model files, as nn2hdl takes it")
    parser.add_argument("--input", help="of model files, such as 3x32x32")
    parser.add_argument("--data", nargs="+", default=[], metavar="[NETWORK=]DATA", help="or how a network's name ends")
    parser.add_argument("--seeds", nargs="+", type=int, default=[0, 1, 2])
    parser.add_argument("--after-bits", nargs="+", type=int, default=[8, 6, 5, 4], help="of methods after training")
    parser.add_argument("--bits", nargs="+", type=int, default=[4, 3, 2], help="of methods in training")
    parser.add_argument("--epochs", type=int, help="of every training on a network")
    parser.add_argument("--limit", type=int, help="test images at most")
    parser.add_argument("--only", nargs="+", default=[], help="cells whose lines in --list hold one of these")
    parser.add_argument("--hours", type=float, default=float("inf"), help="no cell is begun after so many")
    parser.add_argument("--jobs", type=int, default=1, help="cells side by side")
    parser.add_argument("--retry", action="store_true", help="try again what failed")
    parser.add_argument("--list", action="store_true", help="say what is to be done, and end")
    parser.add_argument("--report", action="store_true", help="write table and plots, and end")
    parser.add_argument("--smoke", action="store_true", help="a few small cells, into build/toolbox")
    parser.add_argument("--work", type=Path, default=WORK, help="folder for networks and trainings that are not done")
    parser.add_argument("-o", "--output", type=Path)
    arguments = parser.parse_args()
    if arguments.smoke:
        arguments.seeds, arguments.epochs = arguments.seeds[:1], 1
        arguments.after_bits, arguments.bits = [4], [2]
        arguments.networks, arguments.only = ["lenet_mnist", "colornet"], arguments.only or list(SMOKE)
    arguments.output = arguments.output or (arguments.work / "smoke.json" if arguments.smoke else RESULTS)
    return arguments


def _places(arguments: argparse.Namespace) -> dict[str, Place]:
    """The networks that are there, by name."""
    given = dict(text.rpartition("=")[::2] for text in arguments.data)
    shape = tuple(map(int, arguments.input.split("x"))) if arguments.input else None
    found = {}
    for model in arguments.networks:
        keys = [key for key in given if Path(model).stem.endswith(key)]
        data = Path(given[max(keys, key=len)]) if keys else None
        options = ModelOptions(arguments.arch, shape) if Path(model).is_file() else ModelOptions()
        place = Place(str(model), options, None if model == "colornet" else data)
        if place.missing:
            print(f"skipped: {place.missing}")
        else:
            found[place.name] = place
    return found


def _wanted(arguments: argparse.Namespace, places: dict[str, Place]) -> list[Cell]:
    """All cells: every network and method with one seed before the next seed's."""
    found: list[Cell] = []
    for name, place in places.items():
        budget = Budget(arguments.epochs or EPOCHS.get(name, EPOCHS[""]), arguments.limit)
        found += cells(place, arguments.seeds, arguments.after_bits, arguments.bits, budget)
    found = [cell for cell in found if not arguments.only or any(text in str(cell) for text in arguments.only)]
    return sorted(found, key=lambda cell: arguments.seeds.index(cell.seed))


def show(wanted: list[Cell], results: Results, jobs: int) -> None:
    """What is to be done, what is done, and how long it takes."""
    left = 0.0
    for cell in wanted:
        row = results.done.get(cell)
        state = "to do" if row is None else "failed" if "failed" in row else "done"
        seconds = results.expected_seconds(cell)
        left += seconds if row is None else 0
        print(f"{state:7} {seconds:6.0f} s  {cell}")
    open_cells = sum(cell not in results.done for cell in wanted)
    print(f"{open_cells} of {len(wanted)} cells are to do: about {left / 3600 / jobs:.1f} hours with --jobs {jobs}")


def run(wanted: list[Cell], places: dict[str, Place], results: Results, arguments: argparse.Namespace) -> int:
    """Measures what is not there yet; 1 where a cell failed."""
    begun, failed = time.monotonic(), 0
    (arguments.work / "networks").mkdir(parents=True, exist_ok=True)
    to_do = [
        cell
        for cell in wanted
        if cell not in results.done or (arguments.retry and "failed" in results.done[cell])
    ]  # fmt: skip
    total, waiting, running = len(to_do), list(to_do), {}
    with open_executor(arguments.jobs) as (executor, jobs):
        while waiting or running:
            while waiting and len(running) < jobs and time.monotonic() - begun < arguments.hours * 3600:
                cell = waiting.pop(0)
                running[executor.submit(measure, cell, places[cell.network], arguments.work)] = cell
            if not running:
                break
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                cell = running.pop(future)
                row = _row(future, cell)
                results.add(row)
                failed += "failed" in row
                print(f"{total - len(waiting) - len(running)}/{total} {cell}: {_said(row)}", flush=True)
    if waiting:
        print(f"{len(waiting)} cells are left: start it again")
    return int(failed > 0)


def _row(future: Future, cell: Cell) -> dict[str, Any]:
    """Of a cell that could not be measured, why: the others go on."""
    try:
        return future.result()
    except Exception as error:  # of whatever kind: a run takes hours
        return {**asdict(cell), "failed": message_of(error)}


def _said(row: dict[str, Any]) -> str:
    if "failed" in row:
        return f"failed: {row['failed']}"
    about = "" if row["sites_by"] == "mapper" else "about "
    return (
        f"{row['accuracy']:.2f} {row['unit']} ({row['accuracy'] - row['float_accuracy']:+.2f}), {about}"
        f"{row['sites']:,.0f} sites, {row['measured_seconds']:.0f} s"
    )


if __name__ == "__main__":
    sys.exit(main())
