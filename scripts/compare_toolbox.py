#!/usr/bin/env python3
"""Methods of quantization and training side by side: networks, combinations of methods, widths and seeds, with equal
budgets. Accuracy, total bit width, LUT sites, levels, flash, cycles.

    .venv/bin/python scripts/compare_toolbox.py --data mnist=MNIST_FOLDER cifar10=CIFAR_FOLDER --hours 2
    .venv/bin/python scripts/compare_toolbox.py --list       # what there is to do, what is done, and how long it takes
    .venv/bin/python scripts/compare_toolbox.py --count 3    # LUT sites of the best of each network, by yosys
    .venv/bin/python scripts/compare_toolbox.py --report     # toolbox.md, toolbox_*.png, the figures in docs/
    .venv/bin/python scripts/compare_toolbox.py --smoke      # a few small cells: under 3 minutes
    .venv/bin/python scripts/compare_toolbox.py --networks my.pt --arch net.py:Net --input 3x32x32 --data DATA

Every finished cell (network, methods, widths, seed) is written to the results at once; a run that was killed, or whose
--hours are over, goes on where it was. Without --data a network is measured and trained on the few images that ship
with it.

All methods of training get the same steps on a network; toolbox_plan.py has the budgets and the order: the first seed
of all networks, then the others. `today` is the training that the search has, without its price on sites. `half` and
`dynamic-fixed-point` end in float weights, and are left out. LUT sites (xcup) are estimated, of the best counted; flash
and cycles are those of the C cost model for the Arduino Uno R4. Costs are the first seed's.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from statistics import mean
from typing import Any

from toolbox_cells import measure
from toolbox_count import best, count_row
from toolbox_pages import write_pages
from toolbox_plan import DURING, WHOLE, Budget, Cell, Place, budget_of, cells, in_order
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
# seconds on one core: of a cell after training, of 1000 training images, and of costs; of networks not named, the last
SECONDS = {
    "lenet_mnist": (5, 0.2, 8),
    "lenet_cifar10": (7, 0.3, 12),
    "colornet": (1, 0.02, 3),
    "cnn_cifar10": (10, 2.1, 15),
    "mobilenet_cifar10": (15, 6.0, 20),
    "": (20, 3.0, 20),
}


class Results:
    """Rows of finished cells in a JSON file, which is whole at every moment."""

    def __init__(self, path: Path):
        self.path = path
        self.rows: list[dict[str, Any]] = json.loads(path.read_text()) if path.exists() else []
        self.done = {Cell.of(row): row for row in self.rows}

    def add(self, row: dict[str, Any]) -> None:
        """Keeps one more, in the place of the same cell's."""
        cell = Cell.of(row)
        if cell in self.done:
            self.rows[self.rows.index(self.done[cell])] = row
        else:
            self.rows.append(row)
        self.done[cell] = row
        write_text(self.path, json.dumps(self.rows, indent=1) + "\n")

    def expected_seconds(self, cell: Cell, *, priced: bool) -> float:
        """What the same methods took on this network, or methods of this kind; what SECONDS says where none is done."""
        after, images, costs = SECONDS.get(cell.network, SECONDS[""])
        count = cell.train_images or (50_000 if cell.data == WHOLE else 1_000)
        taken = after + (images * count / 1000 * cell.epochs if cell.kind == DURING else 0)
        alike = [row for done, row in self.done.items() if _work(done) == _work(cell) and "failed" not in row]
        same = [row for row in alike if row["methods"] == cell.methods] or alike
        if same:
            taken = mean(row["measured_seconds"] for row in same)
        known = [row["priced_seconds"] for row in same if row["sites"] is not None]
        costs = mean(known) if known else costs
        return taken + (costs if priced else 0)


def _work(cell: Cell) -> tuple:
    """What decides how long a cell takes, besides its methods."""
    return cell.network, cell.kind, cell.epochs, cell.train_images, cell.data, cell.limit


def main() -> int:
    """The exit code."""
    arguments = _arguments()
    results = Results(arguments.output)
    if arguments.report:
        write_report(results.rows, arguments.output)
        if arguments.output == RESULTS:
            write_pages(results.rows)
        return 0
    try:
        places = _places(arguments)
        wanted = _wanted(arguments, places)
        if arguments.list:
            show(wanted, results, arguments)
            return 0
        arguments.output.parent.mkdir(parents=True, exist_ok=True)
        with hold(arguments.output.with_name(f".{arguments.output.name}.lock"), arguments.output):
            results = Results(arguments.output)
            return run(_tasks(wanted, places, results, arguments), results, arguments)
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
    parser.add_argument("--after-bits", nargs="+", type=int, help="of methods after training")
    parser.add_argument("--bits", nargs="+", type=int, help="of methods in training: the leading ones")
    parser.add_argument("--epochs", type=int, help="of every training on a network")
    parser.add_argument("--train-images", type=int, help="of an epoch at most")
    parser.add_argument("--limit", type=int, help="test images at most")
    parser.add_argument("--only", nargs="+", default=[], help="cells whose lines in --list hold one of these")
    parser.add_argument("--hours", type=float, default=float("inf"), help="no cell is begun after so many")
    parser.add_argument("--jobs", type=int, default=1, help="cells side by side")
    parser.add_argument("--count", type=int, metavar="N", help="count the best N of every network by yosys, and end")
    parser.add_argument("--retry", action="store_true", help="try again what failed")
    parser.add_argument("--list", action="store_true", help="say what is to be done, and end")
    parser.add_argument("--report", action="store_true", help="write table, plots and the figures in docs/, and end")
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
    """All cells, in the order in which they are measured."""
    found: list[Cell] = []
    for name, place in places.items():
        found += cells(place, arguments.seeds, _budget(arguments, name))
    found = [cell for cell in found if not arguments.only or any(text in str(cell) for text in arguments.only)]
    return in_order(found, arguments.seeds)


def _budget(arguments: argparse.Namespace, name: str) -> Budget:
    after, during = (bits and tuple(bits) for bits in (arguments.after_bits, arguments.bits))
    images, limit = arguments.train_images, arguments.limit
    return budget_of(name, epochs=arguments.epochs, images=images, limit=limit, after_bits=after, bits=during)


def show(wanted: list[Cell], results: Results, arguments: argparse.Namespace) -> None:
    """What is to be done, what is done, and how long it takes."""
    left: dict[tuple[int, str], float] = {}
    for cell in wanted:
        row = results.done.get(cell)
        state = "to do" if row is None else "failed" if "failed" in row else "done"
        seconds = results.expected_seconds(cell, priced=cell.seed == arguments.seeds[0])
        if row is None:
            part = cell.seed, cell.network
            left[part] = left.get(part, 0.0) + seconds
        print(f"{state:7} {seconds:6.0f} s  {cell}")
    for (seed, network), seconds in left.items():
        print(f"seed {seed}, {network}: about {seconds / 60:.0f} minutes of one core")
    open_cells = sum(cell not in results.done for cell in wanted)
    hours = sum(left.values()) / 3600 / arguments.jobs
    print(f"{open_cells} of {len(wanted)} cells are to do: about {hours:.1f} hours with --jobs {arguments.jobs}")


@dataclass(frozen=True, eq=False)
class Task:
    """A row to be made: what a worker runs; failed: the row where it fails, of the reason."""

    cell: Cell
    work: Callable[[], dict[str, Any]]
    failed: Callable[[str], dict[str, Any]]


def _tasks(wanted: list[Cell], places: dict[str, Place], results: Results, arguments: argparse.Namespace) -> list[Task]:
    """What is not there yet: cells, or with --count the counts of the best rows."""
    (arguments.work / "networks").mkdir(parents=True, exist_ok=True)
    if arguments.count:
        rows = [row for row in best(results.rows, arguments.count) if Cell.of(row) in wanted]
        open_rows = [row for row in rows if "counted" not in row and (arguments.retry or "uncounted" not in row)]
        return [_count(row, places, arguments) for row in open_rows]
    return [
        _measure(cell, places, arguments)
        for cell in wanted
        if cell not in results.done or (arguments.retry and "failed" in results.done[cell])
    ]


def _measure(cell: Cell, places: dict[str, Place], arguments: argparse.Namespace) -> Task:
    priced = cell.seed == arguments.seeds[0]
    work = partial(measure, cell, places[cell.network], arguments.work, priced=priced)
    return Task(cell, work, lambda reason: {**asdict(cell), "failed": reason})


def _count(row: dict[str, Any], places: dict[str, Place], arguments: argparse.Namespace) -> Task:
    work = partial(count_row, row, places[row["network"]], arguments.work)
    return Task(Cell.of(row), work, lambda reason: {**row, "uncounted": reason})


def run(waiting: list[Task], results: Results, arguments: argparse.Namespace) -> int:
    """Makes rows one by one; 1 where one failed."""
    begun, failed, total = time.monotonic(), 0, len(waiting)
    running: dict[Future, Task] = {}
    with open_executor(arguments.jobs) as (executor, jobs):
        while waiting or running:
            while waiting and len(running) < jobs and time.monotonic() - begun < arguments.hours * 3600:
                task = waiting.pop(0)
                running[executor.submit(task.work)] = task
            if not running:
                break
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                task = running.pop(future)
                row = _row(future, task)
                results.add(row)
                failed += "failed" in row or "uncounted" in row
                print(f"{total - len(waiting) - len(running)}/{total} {task.cell}: {_said(row)}", flush=True)
    if waiting:
        print(f"{len(waiting)} cells are left: start it again")
    return int(failed > 0)


def _row(future: Future, task: Task) -> dict[str, Any]:
    """Of a cell that could not be measured, why: the others go on."""
    try:
        return future.result()
    except Exception as error:  # of whatever kind: a run takes hours
        return task.failed(message_of(error))


def _said(row: dict[str, Any]) -> str:
    if "failed" in row:
        return f"failed: {row['failed']}"
    if "uncounted" in row:
        return f"not counted: {row['uncounted']}"
    found = f"{row['accuracy']:.2f} {row['unit']} ({row['accuracy'] - row['float_accuracy']:+.2f})"
    if "counted" in row:
        return f"{found}, {row['counted']['sites']:,} sites counted, about {row['sites']:,.0f} estimated"
    sites = "" if row["sites"] is None else f", about {row['sites']:,.0f} sites"
    return f"{found}{sites}, {row['measured_seconds']:.0f} + {row['priced_seconds']:.0f} s"


if __name__ == "__main__":
    sys.exit(main())
