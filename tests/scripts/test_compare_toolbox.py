"""The comparison of methods: which cells there are, that a killed run goes on, and what the report says of its rows."""

import json
import signal
import subprocess
import sys
import time
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest
from toolbox_count import best
from toolbox_plan import (
    AFTER,
    BUDGETS,
    DURING,
    LEADING,
    TODAY,
    Budget,
    Cell,
    Place,
    cells,
    in_order,
    recipes,
    widths_of,
)
from toolbox_plots import front
from toolbox_report import write_report
from toolbox_rows import grouped
from toolbox_sources import Published, beside_papers, published

from nn2hdl.integer import digest, load_network

SCRIPT = Path(__file__).parents[2] / "scripts" / "compare_toolbox.py"


@pytest.fixture
def command(tiny, tmp_path):
    """The script on the tiny network, with images enough for one batch."""
    random = np.random.default_rng(0)
    images, labels = random.integers(0, 256, (128, *tiny.shape), dtype=np.uint8), random.integers(0, 3, 128)
    np.savez(tmp_path / "data.npz", images=images, labels=labels)
    network = ["--networks", tiny.model, "--arch", tiny.arch, "--input", "x".join(map(str, tiny.shape))]
    places = ["--data", tmp_path / "data.npz", "--work", tmp_path / "work", "-o", tmp_path / "toolbox.json"]
    budget = ["--seeds", "0", "--after-bits", "4", "3", "--bits", "2", "--epochs", "1"]
    return [sys.executable, *map(str, (SCRIPT, *network, *places, *budget))]


@pytest.mark.slow
def test_a_killed_run_goes_on(command, tmp_path):
    results, only = tmp_path / "toolbox.json", ["--only", "after clip-mse", "during lsq 2/2", "during today"]
    process = subprocess.Popen([*command, *only], stdout=subprocess.PIPE)
    while not results.exists() and process.poll() is None:
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    kept = json.loads(results.read_text())
    assert kept
    done = subprocess.run([*command, *only], capture_output=True, text=True)
    rows = json.loads(results.read_text())
    assert done.returncode == 0, done.stderr
    assert rows[: len(kept)] == kept  # to the digit of the seconds: nothing is measured twice
    assert f"{len(rows) - len(kept)}/{len(rows) - len(kept)} " in done.stdout or len(rows) == len(kept)
    assert len({Cell.of(row) for row in rows}) == len(rows) == 6
    for row in rows:
        assert "failed" not in row, row
        assert 0 <= row["accuracy"] <= 100
        assert row["sites"] > 0
        assert row["flash"] > 0
        assert digest(load_network(tmp_path / "work" / "networks" / f"{row['digest']}.safetensors")) == row["digest"]
    again = subprocess.run([*command, *only], capture_output=True, text=True)
    assert (again.stdout, json.loads(results.read_text())) == ("", rows)


@pytest.mark.slow
def test_what_fails_is_a_row_and_may_be_tried_again(command, tmp_path):
    data = dict(np.load(tmp_path / "data.npz"))
    np.savez(tmp_path / "data.npz", **{name: values[:100] for name, values in data.items()})  # less than a batch
    only = ["--only", "during lsq 2/2", "during today 2/2"]
    assert subprocess.run([*command, *only], capture_output=True).returncode == 1
    rows = json.loads((tmp_path / "toolbox.json").read_text())
    assert ["100 images" in row["failed"] for row in rows] == [True, True]
    listed = subprocess.run([*command, *only, "--list"], capture_output=True, text=True).stdout
    assert "0 of 2 cells are to do" in listed
    assert subprocess.run([*command, *only, "--retry"], capture_output=True).returncode == 1


def test_cells_of_a_design():
    place = Place("lenet_mnist", data=Path("mnist"))
    found = cells(place, (0, 1, 2), Budget(epochs=3, after_bits=(8, 4), bits=(4, 2)))
    assert len(set(found)) == len(found)
    assert {cell.epochs for cell in found if cell.kind == AFTER} == {0}
    assert {cell.epochs for cell in found if cell.kind == DURING} == {3}
    bits = {name: {cell.bits for cell in found if cell.methods == name} for name in (TODAY, *recipes())}
    assert bits[TODAY] == bits["lsq,apprentice"] == {"4/4", "2/2"}
    assert (bits["mcdonnell"], bits["xnor"], bits["wage"]) == ({"1/4"}, {"1/1"}, {"own"})
    assert (bits["soft"], bits["inq"]) == ({"2/2"}, {"4/4"})
    drawn = [(cell.bits, cell.seed) for cell in found if cell.methods == "adaround"]
    assert drawn == [("8/8", 0), ("4/4", 0), ("4/4", 1), ("4/4", 2)]


def test_where_nothing_is_drawn_there_is_one_seed():
    budget = Budget(1, after_bits=(4,), bits=(2,))
    shipped = cells(Place("lenet_mnist"), (0, 1), budget)
    assert {cell.seed for cell in shipped if cell.kind == AFTER} == {0}
    free = cells(Place("cnn_cifar10", data=Path("cifar")), (0, 1), budget)
    assert {cell.seed for cell in free if "dfq" in cell.methods} == {0}
    without_batch_norm = cells(Place("lenet_mnist", data=Path("mnist")), (0, 1), budget)
    assert not any("dfq" in cell.methods for cell in without_batch_norm)


def test_cells_of_values():
    """What trains towards classes alone is left out, and so are outputs of one bit."""
    found = cells(Place("colornet"), (0, 1), Budget(1, after_bits=(4,), bits=(2,)))
    assert {cell.seed for cell in found if cell.kind == AFTER} == {0}
    trained = {cell.methods for cell in found if cell.kind == DURING}
    assert {"lsq", "pact", "lsq,apprentice", "lsq,gradual-pruning"} <= trained
    assert not {TODAY, "wage", "xnor"} & trained


def test_one_seed_of_all_networks_comes_first():
    places = [Place("lenet_mnist"), Place("lenet_cifar10")]
    found = in_order([cell for place in places for cell in cells(place, (5, 1), Budget(1))], [5, 1])
    assert [cell.seed for cell in found] == sorted((cell.seed for cell in found), reverse=True)
    first = [cell for cell in found if cell.seed == 5]
    kinds = ["leading" if cell.methods in LEADING else cell.kind for cell in first]
    assert list(dict.fromkeys(kinds)) == ["leading", AFTER, DURING]
    assert kinds == sorted(kinds, key=["leading", AFTER, DURING].index)
    assert [cell.network for cell in first if cell.methods == "lsq"] == ["lenet_mnist"] * 3 + ["lenet_cifar10"] * 3


def test_every_recipe_has_widths():
    assert {"lsq", "pact", "twn", "wage"} <= set(recipes())
    assert not {"half", "dynamic-fixed-point"} & set(recipes())
    assert all(widths_of(methods, [4, 3, 2]) for methods in recipes())
    named = {name for budget in BUDGETS.values() for name in budget.beside or ()}
    assert named | set(LEADING) <= {TODAY, *recipes()}


def test_the_best_to_count_are_on_the_front():
    points = {"a": (90.0, 900.0), "b": (89.0, 950.0), "c": (88.0, 800.0), "d": (80.0, 100.0)}
    rows = [row(0, accuracy, methods=name, sites=sites) for name, (accuracy, sites) in points.items()]
    wide = [row(0, 95.0, methods="e", weight_bits=8, activation_bits=8), row(1, 99.0, methods="f", sites=None)]
    again = row(1, 60.0, methods="a", sites=None)  # over both seeds a is the least accurate, and not the smallest
    assert [each["methods"] for each in best([*rows, *wide], 2)] == ["a", "c"]
    assert [each["methods"] for each in best([*rows, *wide, again], 9)] == ["b", "c", "d"]


def row(seed: int, accuracy: float, **changes) -> dict:
    """A row of results."""
    cell = Cell("net", AFTER, "clip-minmax", (), 4, 4, seed, 0, None, "whole", None)
    figures = {"accuracy": accuracy, "float_accuracy": 90.0, "unit": "%", "images": 100, "total_bit_width": 1000}
    costs = {"sites": 2000.0, "flash": 3000, "cycles": 4000, "seconds": 1.0}
    return {**asdict(cell), "settings": [], **figures, **costs, **changes}


def test_report(tmp_path):
    rows = [
        row(0, 80.0, counted={"sites": 2500, "levels": 9, "seconds": 1.0}),
        row(1, 84.0, sites=None, flash=None, cycles=None),
        row(2, 85.0, sites=None, flash=None, cycles=None),
        row(0, 70.0, methods="adaround"),
    ]
    rows += [row(0, 1.0, images=10), {**row(0, 0.0, methods="dfq"), "failed": "no BatchNorm"}]
    write_report(rows, tmp_path / "toolbox.json")
    text = (tmp_path / "toolbox.md").read_text()
    assert (
        "| after training | `clip-minmax` | 4/4 | 3 | 83.00 (80.00 to 85.00) | -7.00 | 1,000 | 2,500 | 9 | 3,000 |"
        in text
    )
    assert "| `adaround` | 4/4 | 1 | 70.00 | -20.00 | 1,000 | ~2,000 |  | 3,000 |" in text
    assert "- net, `dfq`, 4/4: no BatchNorm" in text
    assert (tmp_path / "toolbox_net.png").stat().st_size > 1000


def test_front_has_what_no_other_excels():
    points = {"a": (90.0, 500.0), "b": (91.0, 500.0), "c": (90.5, 900.0), "d": (92.0, 900.0), "e": (80.0, 400.0)}
    groups = [[row(0, accuracy, methods=name, sites=sites)] for name, (accuracy, sites) in points.items()]
    groups[4].append(row(1, 95.0, methods="e", sites=None))  # together 87.5
    assert [group[0]["methods"] for group in front(groups)] == ["e", "b", "d"]


def test_only_the_largest_budget_is_shown():
    groups = grouped([row(0, 80.0), row(0, 70.0, data="shipped"), row(1, 60.0, images=50)])
    assert [[each["accuracy"] for each in group] for group in groups] == [[80.0]]


def paper(**changes) -> Published:
    """A figure of a paper."""
    given = {"methods": "lsq", "settings": (), "network": "net", "bits": (4, 4), "setting": "ResNet"}
    figures = {"accuracy": 71.2, "reference": 70.5, "change": None, "over": "float", "says": None}
    return Published(**{**given, **figures, "where": "table 1", "why": "Ours is small.", **changes})


def test_papers_are_compared_by_what_is_lost():
    better, worse = [row(0, 91.0, methods="lsq")], [row(0, 89.0, methods="lsq")]
    shared = "| `lsq` | 4/4 | ResNet | 71.20 %, +0.70 points | net | "
    assert beside_papers([better], [paper()])[3] == f"{shared}91.00 %, +1.00 points |  | table 1 |"
    assert beside_papers([worse], [paper()])[3] == f"{shared}89.00 %, -1.00 points | Ours is small. | table 1 |"
    assert beside_papers([better], [paper(bits=(2, 2)), paper(network="other"), paper(settings=("x=1",))]) == []


def test_papers_without_a_float_network_are_compared_by_accuracy():
    group = [row(0, 91.0, methods="lsq"), row(1, 93.0, methods="lsq")]
    line = beside_papers([group], [paper(accuracy=92.4, reference=None)])[3]
    assert "| 92.40 % | net | 92.00 %, +2.00 points |  |" in line
    assert "Ours is small." in beside_papers([group], [paper(accuracy=92.6, reference=None)])[3]
    words = paper(accuracy=None, reference=None, says="no loss")
    assert "| no loss | net | 92.00 %, +2.00 points | Ours is small. |" in beside_papers([group], [words])[3]


def test_gains_over_another_method_are_compared_with_it():
    gain = paper(methods="lsq+", accuracy=None, reference=None, change=1.8, over="lsq")
    groups = [[row(0, 91.0, methods="lsq")], [row(0, 92.5, methods="lsq+")]]
    assert "| +1.80 points over lsq | net | 92.50 %, +1.50 points over lsq |  |" in beside_papers(groups, [gain])[3]
    assert beside_papers(groups[1:], [gain]) == []


def test_published_figures_are_of_cells_that_there_are():
    found = published()
    assert len(found) > 20
    for each in found:
        place = Place(each.network, data=Path("x"))
        cell_of = {
            (cell.methods, cell.settings, (cell.weight_bits, cell.activation_bits))
            for cell in cells(place, (0,), BUDGETS[each.network])
        }
        for methods in {each.methods, each.over} - {"float"}:
            assert (methods, each.settings, each.bits) in cell_of, each
        assert each.said()
        assert each.where
        assert each.why.endswith(".")


@pytest.mark.slow
def test_smoke(tmp_path):
    """On shipped designs, with the images that ship: after training, by a recipe, and by today's training."""
    command = [sys.executable, str(SCRIPT), "--smoke", "--work", str(tmp_path)]
    begun = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert time.monotonic() - begun < 180
    rows = json.loads((tmp_path / "smoke.json").read_text())
    assert {(row["network"], row["unit"]) for row in rows} == {("lenet_mnist", "%"), ("colornet", "dB")}
    subprocess.run([*command, "--report"], check=True)
    assert "## colornet" in (tmp_path / "smoke.md").read_text()
