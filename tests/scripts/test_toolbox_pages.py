"""The blocks of docs/: what stands in them is what the methods and the results say."""

import json
from dataclasses import asdict

import pytest
from toolbox_pages import DOCS, RESULTS, filled, kinds_of, write_pages
from toolbox_plan import AFTER, DURING, Cell

from nn2hdl.methods import Kind


def row(network: str, methods: str, bits: tuple[int | None, int | None], accuracy: float, **changes) -> dict:
    """A row of results: of 90 % in floats."""
    kind = DURING if methods.partition(",")[0] in ("lsq", "today", "wage") else AFTER
    cell = Cell(network, kind, methods, (), *bits, 0, 1, None, "whole", None)
    figures = {"accuracy": accuracy, "float_accuracy": 90.0, "unit": "%", "images": 100}
    costs = {"sites": 12_345.0, "cycles": 1_234_567}
    return {**asdict(cell), "settings": [], **figures, **costs, **changes}


def block(name: str, rows: list[dict]) -> list[str]:
    """The lines that a block is filled with."""
    text = filled(f"above\n<!-- {name} -->\nstale\n<!-- end -->\nbelow\n", rows)
    first, *inner, last = text.splitlines()
    assert (first, last) == ("above", "below")
    assert (inner[0], inner[-1]) == (f"<!-- {name} -->", "<!-- end -->")
    return [line for line in inner[1:-1] if line]


@pytest.mark.parametrize("page", sorted(DOCS.glob("*.md")), ids=lambda page: page.name)
def test_pages_say_what_was_measured(page):
    text = page.read_text()
    assert filled(text, json.loads(RESULTS.read_text())) == text, "stale: run scripts/toolbox_pages.py"


def test_methods():
    lines = block("methods: beside training", [])
    assert lines[0] == "| method | what it does | when to use it |"
    cited = "[Mishra and others 2018](https://arxiv.org/abs/1711.05852)"
    assert lines[2].startswith(f"| `apprentice`<br>{cited} | lets the float network teach the quantized one")
    assert r"a power of two, a = 2\*\*n: wires" in "".join(block("methods: after training", []))
    assert "| `scale-shift` |" in "".join(block("methods: after training", []))
    after = "\n".join(block("methods: after training", []))
    assert "<br>[Krishnamoorthi 2018](https://arxiv.org/abs/1806.08342) |" in after
    assert "<br>[Jacob and others 2018](https://arxiv.org/abs/1712.05877) |" in after
    assert "<br>Migacz 2017, GPU Technology Conference |" in after


def test_measured_has_the_widest_and_the_narrowest():
    rows = [row("net", "lsq", (bits, bits), 80.0 + bits) for bits in (2, 3, 4)]
    rows += [row("net", "today", (2, 2), 85.0, sites=None, cycles=None), row("other", "lsq", (2, 2), 89.0)]
    rows += [row("net", "clip-mse", (4, 4), 1.0), row("net", "lsq,apprentice", (4, 4), 1.0)]
    legend, head, _, *lines = block("measured: in training", rows)
    assert legend.startswith("W/A: bits of weights and activations. Accuracy in % and the change against float; LUT")
    assert head == "| methods | W/A | `net` | `other` |"
    cost = "~12 k sites<br>1.23 M cycles"
    assert lines == [
        f"| `lsq` | 4/4 | 84.00 (-6.00)<br>{cost} |  |",
        f"| `lsq` | 2/2 | 82.00 (-8.00)<br>{cost} | 89.00 (-1.00)<br>{cost} |",
        "| `today` | 2/2 | 85.00 (-5.00) |  |",
    ]


def test_measured_are_means_over_seeds_and_counts_come_first():
    rows = [
        row("net", "wage", (None, None), 80.0, counted={"sites": 900}),
        row("net", "wage", (None, None), 84.0, seed=1),
    ]
    legend, _, _, line = block("measured: whole training", rows)
    assert "means over up to 2 seeds" in legend
    assert line == "| `wage` | own | 82.00 (-8.00)<br>900 sites<br>1.23 M cycles |"


def test_a_reference_stands_beside_where_widths_are_the_same():
    rows = [
        row("net", "lsq,gradual-pruning", (3, 3), 85.0),
        row("net", "lsq", (3, 3), 86.0),
        row("net", "lsq", (2, 2), 9.0),
    ]
    lines = block("measured: pruning", rows)[3:]
    assert [line.split(" | ")[:2] for line in lines] == [["| `lsq`", "3/3"], ["| `lsq,gradual-pruning`", "3/3"]]
    assert block("measured: pruning", rows[1:]) == ["Nothing measured yet."]


def test_combinations_belong_to_their_special_methods():
    def kinds(methods: str) -> set[Kind]:
        return kinds_of(row("net", methods, (4, 4), 1.0))

    assert kinds("clip-minmax,equalize") == {Kind.AFTER}
    assert kinds("clip-mse,deep-compression") == {Kind.NON_UNIFORM}
    assert kinds("lsq,gradual-pruning,apprentice") == {Kind.PRUNING, Kind.COMPANION}
    assert kinds("today") == kinds("lsq") == {Kind.DURING}


def test_best_and_smallest():
    rows = [
        row("net", "clip-mse", (4, 4), 89.9, sites=500.0, cycles=900),
        row("net", "adaround", (4, 4), 89.9, sites=400.0, cycles=None),
        row("net", "lsq", (4, 4), 90.5, sites=2e6),
        row("net", "lsq", (2, 2), 88.0, sites=300.0, cycles=800),
        {**row("net", "dfq", (8, 8), 0.0), "failed": "no BatchNorm"},
    ]
    assert block("best", rows)[2:] == [
        "| `net` | 4 | `adaround` 4/4: 89.90 (-0.10) | `lsq` 4/4: 90.50 (+0.50) |",
        "| `net` | 2 |  | `lsq` 2/2: 88.00 (-2.00) |",
    ]
    assert block("smallest", rows)[2:] == [
        "| `net` | 0.2 | `adaround` 4/4: 400 | `clip-mse` 4/4: 900 |",
        "| `net` | 0.5 | `adaround` 4/4: 400 | `clip-mse` 4/4: 900 |",
        "| `net` | 2.0 | `lsq` 2/2: 300 | `lsq` 2/2: 800 |",
    ]
    assert "99.00 (+0.00)" in block("best", [row("net", "lsq", (4, 4), 99.0, float_accuracy=99.0)])[2]
    assert block("best", []) == block("smallest", []) == ["Nothing measured yet."]


def test_a_kind_that_there_is_not_is_an_error():
    with pytest.raises(ValueError, match="sideways"):
        block("methods: sideways", [])


def test_only_stale_pages_are_written(tmp_path):
    (tmp_path / "a.md").write_text("no block\n")
    (tmp_path / "b.md").write_text("<!-- best -->\n<!-- end -->\n")
    assert write_pages([], tmp_path) == [tmp_path / "b.md"]
    assert "Nothing measured yet." in (tmp_path / "b.md").read_text()
    assert write_pages([], tmp_path) == []
