"""LUT sites of the best networks of the comparison, counted by yosys."""

from __future__ import annotations

from pathlib import Path
from statistics import mean
from typing import Any

from toolbox_cells import TARGET, measure, network_path
from toolbox_plan import Cell, Place
from toolbox_rows import Row, grouped

from nn2hdl.errors import Nn2hdlError
from nn2hdl.exploration.work import COUNTED, count
from nn2hdl.integer import load_network

MOST_BITS = 4  # of networks that are counted: those of 8 bits take many minutes each


def best(rows: list[Row], number: int) -> list[Row]:
    """Of every network the most accurate rows, `number` at most, of its front of accuracy (the mean over seeds) against
    estimated sites; only widths up to MOST_BITS."""
    found: list[Row] = []
    groups = [group for group in grouped(rows) if (group[0]["weight_bits"] or MOST_BITS) <= MOST_BITS]
    for network in dict.fromkeys(group[0]["network"] for group in groups):
        points = [
            (mean(row["accuracy"] for row in group), row)
            for group in groups
            for row in group
            if row["network"] == network and row["sites"] is not None
        ]
        points.sort(key=lambda point: (-point[0], point[1]["sites"]))
        front: list[Row] = []
        for _, row in points:
            if not front or row["sites"] < front[-1]["sites"]:
                front.append(row)
        found += front[:number]
    return found


def count_row(row: Row, place: Place, work: Path) -> dict[str, Any]:
    """The row with what yosys counts; the network is made again where it is not below `work`."""
    path = network_path(work, row["digest"])
    if not path.is_file():
        measure(Cell.of(row), place, work, priced=False)
    if not path.is_file():
        raise Nn2hdlError(f"{Cell.of(row)} gives another network here", expected=f"the digest {row['digest']}")
    figures, seconds = count(load_network(path), TARGET, COUNTED)
    counted = {"sites": figures["sites"], "levels": figures["levels"], "seconds": round(seconds, 1)}
    return {**{name: value for name, value in row.items() if name != "uncounted"}, "counted": counted}
