#!/usr/bin/env python3
"""Fills the marked blocks of docs/*.md: tables of methods from what methods say of themselves, and measured figures
from scripts/results/toolbox.json. `compare_toolbox.py --report` does it too.

    .venv/bin/python scripts/toolbox_pages.py

A block begins with `<!-- methods: KIND -->`, `<!-- measured: KIND -->`, `<!-- best -->` or `<!-- smallest -->`, and
ends with `<!-- end -->`. KIND is as `nn2hdl methods` says it. What stands between is replaced.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from toolbox_plan import AFTER
from toolbox_rows import Row, bits_of, counted, grouped, mean_of, sites_of, title_of

from nn2hdl.atomic import write_text
from nn2hdl.flow.methods import list_methods
from nn2hdl.methods import Kind

Group = list[Row]  # rows that differ in the seed alone
HERE = Path(__file__).parent
DOCS, RESULTS = HERE.parent / "docs", HERE / "results" / "toolbox.json"
# what stands beside the methods of a kind, at the same widths
REFERENCES = {Kind.COMPANION: "lsq", Kind.PRUNING: "lsq", Kind.NON_UNIFORM: "clip-minmax"}
LOSSES = (0.2, 0.5, 2.0)  # points or decibels below float
_BLOCK = re.compile(r"(<!-- (methods|measured|best|smallest)(?:: ([a-z -]+))? -->\n).*?(<!-- end -->)", re.DOTALL)
_NOTHING = "Nothing measured yet.\n"


def write_pages(rows: list[Row], folder: Path = DOCS) -> list[Path]:
    """Fills all blocks of a folder's pages; returns the pages that were stale."""
    stale = []
    for path in sorted(folder.glob("*.md")):
        text = path.read_text()
        new = filled(text, rows)
        if new != text:
            write_text(path, new)
            stale.append(path)
    return stale


def filled(text: str, rows: list[Row]) -> str:
    """A page with its blocks as the methods and the rows have them now; ValueError for a kind that there is not."""
    groups = grouped(rows)
    makers: dict[str, Callable[[Any], str]] = {
        "methods": lambda kind: methods_table(Kind(kind)),
        "measured": lambda kind: measured_table(Kind(kind), groups),
        "best": lambda _: best_table(groups),
        "smallest": lambda _: smallest_table(groups),
    }
    return _BLOCK.sub(lambda found: f"{found[1]}\n{makers[found[2]](found[3])}\n{found[4]}", text)


def methods_table(kind: Kind) -> str:
    """The methods of a kind, in the order of `nn2hdl methods`."""
    lines = ["| method | what it does | when to use it |", "|---|---|---|"]
    for method in list_methods()["methods"]:
        if method["kind"] == kind.value:
            said = (re.sub(r"([*|<])", r"\\\1", str(method[name])) for name in ("line", "when"))
            cited = method["paper"] and f"<br>{_cited(method['paper'])}"
            lines.append(f"| `{method['name']}`{cited or ''} | {' | '.join(said)} |")
    return _joined(lines)


def _cited(paper: Any) -> str:
    """First author and year, with a link where there is one."""
    first, *others = re.split(r", | and ", paper["authors"].replace(" et al.", ", others"))
    cited = f"{first.split()[-1]}{' and others' if others else ''} {paper['year']}"
    where = paper["where"]
    if where.startswith("arXiv:"):
        return f"[{cited}](https://arxiv.org/abs/{where.removeprefix('arXiv:')})"
    return f"[{cited}](https://{where})" if "/" in where else f"{cited}, {where}"


def measured_table(kind: Kind, groups: list[Group]) -> str:
    """Of each combination of methods the widest and the narrowest that were measured, a column for each network."""
    own = [group for group in groups if kind in kinds_of(group[0])]
    reference, widths = REFERENCES.get(kind), {bits_of(group[0]) for group in own}
    beside = [group for group in groups if title_of(group[0]) == reference and bits_of(group[0]) in widths]
    shown = sorted([group for group in own if _is_end(group, own)] + beside, key=_order)
    if not own:
        return _NOTHING
    networks = list(dict.fromkeys(group[0]["network"] for group in shown))
    table: dict[tuple[str, str], dict[str, str]] = {}
    for group in shown:
        table.setdefault((title_of(group[0]), bits_of(group[0])), {})[group[0]["network"]] = _cell(group)
    lines = [
        f"| methods | W/A | {' | '.join(f'`{name}`' for name in networks)} |",
        "|---|---|" + "---|" * len(networks),
    ]
    for (title, bits), cells in table.items():
        lines.append(f"| `{title}` | {bits} | {' | '.join(cells.get(name, '') for name in networks)} |")
    return f"{_legend(shown)}\n\n{_joined(lines)}"


def kinds_of(row: Row) -> set[Kind]:
    """The pages that a combination of methods belongs to: those of its special methods, else that of all."""
    by_name = {str(method["name"]): Kind(method["kind"]) for method in list_methods()["methods"]}
    kinds = {by_name.get(name, Kind.DURING) for name in row["methods"].split(",")}  # `today` is a training too
    return kinds - {Kind.AFTER, Kind.DURING} or kinds


def _is_end(group: Group, groups: list[Group]) -> bool:
    """Whether it has the most or the fewest bits of its combination on its network."""
    place = group[0]["network"], title_of(group[0])
    alike = [_width(each) for each in groups if (each[0]["network"], title_of(each[0])) == place]
    return _width(group) in (min(alike), max(alike))


def _order(group: Group) -> tuple[Any, ...]:
    """By width, the widest first, then by what is lost."""
    weight, activation = _width(group)
    return -weight, -activation, _lost(group), title_of(group[0])


def _cell(group: Group) -> str:
    parts, sites, cycles = [_quality(group)], sites_of(group), _cycles_of(group)
    if sites is not None:
        parts.append(f"{'' if counted(group) else '~'}{_short(sites)} sites")
    if cycles is not None:
        parts.append(f"{_short(cycles)} cycles")
    return "<br>".join(parts)


def _legend(groups: list[Group]) -> str:
    most = max(map(len, groups))
    unit = " (`colornet`: PSNR in dB)" if any(group[0]["unit"] == "dB" for group in groups) else ""
    means = f", means over up to {most} seeds" if most > 1 else ""
    return (
        f"W/A: bits of weights and activations. Accuracy in %{unit} and the change against float{means}; LUT sites on "
        "xcup, `~` where estimated; cycles of the C on the Arduino Uno R4."
    )


def best_table(groups: list[Group]) -> str:
    """The best combination for each width of weights, after training and in training."""
    lines = ["| network | bits | after training | in training |", "|---|---:|---|---|"]
    places = sorted({(group[0]["network"], -_width(group)[0]) for group in groups if group[0]["weight_bits"]})
    for network, bits in places:
        here = [group for group in groups if (group[0]["network"], group[0]["weight_bits"]) == (network, -bits)]
        sides = ([group for group in here if (group[0]["kind"] == AFTER) == after] for after in (True, False))
        lines.append(f"| `{network}` | {-bits} | {' | '.join(map(_best, sides))} |")
    return _joined(lines) if places else _NOTHING


def _best(groups: list[Group]) -> str:
    if not groups:
        return ""
    found = min(groups, key=lambda group: (_lost(group), sites_of(group) or 0, title_of(group[0])))
    return f"`{title_of(found[0])}` {bits_of(found[0])}: {_quality(found)}"


def smallest_table(groups: list[Group]) -> str:
    """What needs fewest LUT sites and fewest cycles, within some loss."""
    lines = ["| network | lost at most | fewest LUT sites | fewest cycles |", "|---|---:|---|---|"]
    for network in dict.fromkeys(group[0]["network"] for group in groups):
        for loss in LOSSES:
            near = [group for group in groups if group[0]["network"] == network and _lost(group) <= loss]
            if near:
                lines.append(f"| `{network}` | {loss} | {_least(near, sites_of)} | {_least(near, _cycles_of)} |")
    return _joined(lines) if groups else _NOTHING


def _least(groups: list[Group], cost: Callable[[Group], float | None]) -> str:
    known = [(value, title_of(group[0]), group) for group in groups if (value := cost(group)) is not None]
    if not known:
        return ""
    value, title, group = min(known, key=lambda each: each[:2])
    return f"`{title}` {bits_of(group[0])}: {_short(value)}"


def _quality(group: Group) -> str:
    return f"{mean_of(group, 'accuracy'):.2f} ({0 - _lost(group):+.2f})"


def _cycles_of(group: Group) -> float | None:
    return next((row["cycles"] for row in group if row["cycles"] is not None), None)


def _width(group: Group) -> tuple[int, int]:
    return group[0]["weight_bits"] or 0, group[0]["activation_bits"] or 0


def _lost(group: Group) -> float:
    return round(mean_of(group, "float_accuracy") - mean_of(group, "accuracy"), 4)


def _short(number: float) -> str:
    """Three digits or so: 1.23 M, 12 k, 900."""
    for least, divisor, digits, prefix in ((1e6, 1e6, 2, "M"), (1e4, 1e3, 0, "k"), (0, 1, 0, "")):
        if number >= least:
            return f"{number / divisor:,.{digits}f} {prefix}".rstrip()
    raise ValueError(f"a cost of {number}")


def _joined(lines: list[str]) -> str:
    return "\n".join(lines) + "\n"


def main() -> int:
    """The exit code."""
    for path in write_pages(json.loads(RESULTS.read_text())):
        print(f"written {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
