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
from statistics import mean
from typing import Any

from toolbox_cells import AFTER, Cell
from toolbox_report import Row, grouped

from nn2hdl.atomic import write_text
from nn2hdl.flow.methods import list_methods
from nn2hdl.methods import Kind

Group = list[Row]  # rows that differ in the seed alone
HERE = Path(__file__).parent
DOCS, RESULTS = HERE.parent / "docs", HERE / "results" / "toolbox.json"
# what stands beside the methods of a kind, at the same widths
REFERENCES = {Kind.COMPANION: "lsq", Kind.PRUNING: "lsq", Kind.NON_UNIFORM: "clip-minmax", Kind.TRAINER: "lsq"}
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
    lines = ["| method | what it does | when to use it | paper |", "|---|---|---|---|"]
    for method in list_methods()["methods"]:
        if method["kind"] == kind.value:
            lines.append(f"| `{method['name']}` | {method['line']} | {method['when']} | {_cited(method['paper'])} |")
    return _joined(lines)


def _cited(paper: Any) -> str:
    """First author and year, with a link where there is one."""
    if not paper:
        return ""
    first, *others = re.split(r", | and ", paper["authors"].replace(" et al.", ", others"))
    cited = f"{first.split()[-1]}{' and others' if others else ''} {paper['year']}"
    where = paper["where"]
    if where.startswith("arXiv:"):
        return f"[{cited}](https://arxiv.org/abs/{where.removeprefix('arXiv:')})"
    return f"[{cited}](https://{where})" if "/" in where else f"{cited}, {where}"


def measured_table(kind: Kind, groups: list[Group]) -> str:
    """Of each combination of methods the widest and the narrowest that were measured, a column for each network."""
    own = [group for group in groups if kind in kinds_of(group[0])]
    widths = {_bits(group) for group in own}
    reference = REFERENCES.get(kind)
    own += [group for group in groups if group[0]["methods"] == reference and _bits(group) in widths]
    shown = [group for group in own if group[0]["methods"] == reference or _is_end(group, own)]
    if not shown:
        return _NOTHING
    networks = list(dict.fromkeys(group[0]["network"] for group in groups if group in shown))
    lines = [
        f"| methods | W/A | {' | '.join(f'`{name}`' for name in networks)} |",
        "|---|---|" + "---|" * len(networks),
    ]
    table: dict[tuple[str, str], dict[str, Group]] = {}
    for group in sorted(shown, key=_order):
        table.setdefault((_title(group), _bits(group)), {})[group[0]["network"]] = group
    for (title, bits), found in table.items():
        cells = (_cell(found[name]) if name in found else "" for name in networks)
        lines.append(f"| `{title}` | {bits} | {' | '.join(cells)} |")
    return f"{_legend(shown)}\n\n{_joined(lines)}"


def kinds_of(row: Row) -> set[Kind]:
    """The pages that a combination of methods belongs to: those of its special methods, else that of all."""
    by_name = {str(method["name"]): Kind(method["kind"]) for method in list_methods()["methods"]}
    kinds = {by_name.get(name, Kind.DURING) for name in row["methods"].split(",")}  # TODAY is a training too
    return kinds - {Kind.AFTER, Kind.DURING} or kinds


def _is_end(group: Group, groups: list[Group]) -> bool:
    """Whether it has the most or the fewest bits of its combination on its network."""
    alike = [
        _width(each) for each in groups if (each[0]["network"], _title(each)) == (group[0]["network"], _title(group))
    ]
    return _width(group) in (min(alike), max(alike))


def _order(group: Group) -> tuple[Any, ...]:
    """By width, the widest first, then by what is lost."""
    weight, activation = _width(group)
    return -weight, -activation, _lost(group), _title(group)


def _cell(group: Group) -> str:
    row = group[0]
    sites = f"{'' if row['sites_by'] == 'mapper' else '~'}{_short(_mean(group, 'sites'))} sites"
    parts = [f"{_mean(group, 'accuracy'):.2f} ({-_lost(group):+.2f})", sites]
    if row["flash"] is not None:
        parts.append(f"{_short(_mean(group, 'flash'))}B")
    return "<br>".join(parts)


def _legend(groups: list[Group]) -> str:
    seeds = {len(group) for group in groups}
    count = f"{min(seeds)} to {max(seeds)} seeds" if len(seeds) > 1 else f"{max(seeds)} seed{'s' * (max(seeds) > 1)}"
    unit = " (`colornet`: PSNR in dB)" if any(group[0]["unit"] == "dB" for group in groups) else ""
    return (
        f"Accuracy in %{unit} and the change against float, means over {count}; LUT sites on xcup, `~` where "
        "estimated; flash on the Arduino Uno R4."
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
    found = min(groups, key=lambda group: (_lost(group), _mean(group, "sites"), _title(group)))
    return f"`{_title(found)}` {_bits(found)}: {_mean(found, 'accuracy'):.2f} ({-_lost(found):+.2f})"


def smallest_table(groups: list[Group]) -> str:
    """What needs fewest LUT sites and least flash, within some loss."""
    lines = ["| network | lost at most | fewest LUT sites | least flash |", "|---|---:|---|---|"]
    for network in dict.fromkeys(group[0]["network"] for group in groups):
        for loss in LOSSES:
            near = [group for group in groups if group[0]["network"] == network and _lost(group) <= loss]
            if near:
                cells = " | ".join(_least(near, name) for name in ("sites", "flash"))
                lines.append(f"| `{network}` | {loss} | {cells} |")
    return _joined(lines) if groups else _NOTHING


def _least(groups: list[Group], name: str) -> str:
    known = [group for group in groups if group[0][name] is not None]
    if not known:
        return ""
    found = min(known, key=lambda group: (_mean(group, name), _title(group)))
    return f"`{_title(found)}` {_bits(found)}: {_short(_mean(found, name))}{'B' if name == 'flash' else ''}"


def _title(group: Group) -> str:
    return Cell.of(group[0]).title


def _bits(group: Group) -> str:
    return Cell.of(group[0]).bits


def _width(group: Group) -> tuple[int, int]:
    return group[0]["weight_bits"] or 0, group[0]["activation_bits"] or 0


def _mean(group: Group, name: str) -> float:
    return mean(row[name] for row in group)


def _lost(group: Group) -> float:
    return round(_mean(group, "float_accuracy") - _mean(group, "accuracy"), 4)


def _short(number: float) -> str:
    return f"{number / 1e6:.2f} M" if number >= 1e6 else f"{number / 1e3:.0f} k" if number >= 1e4 else f"{number:.0f} "


def _joined(lines: list[str]) -> str:
    return "\n".join(lines) + "\n"


def main() -> int:
    """The exit code."""
    for path in write_pages(json.loads(RESULTS.read_text())):
        print(f"written {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
