"""A solution of the program as planned stages."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from nn2hdl.mapping.program.chain import Chain
from nn2hdl.mapping.program.rooms import ROOMS
from nn2hdl.mapping.program.stages import PlannedStage
from nn2hdl.mapping.program.variables import Variables


def decode(variables: Variables, x: np.ndarray) -> tuple[PlannedStage, ...]:
    """The stages of an integer solution, float [variables]."""
    x = np.append(np.round(x).astype(int), 0)  # variables that are not there are -1
    return tuple(
        PlannedStage(
            tuple(_chains(variables, x, stage)),
            tuple(tuple(row) for row in x[variables.hosted[stage]].T.tolist()),
            tuple(x[variables.adders[stage]].tolist()),
        )
        for stage in range(variables.stages)
    )


def _chains(var: Variables, x: np.ndarray, stage: int) -> Iterator[Chain]:
    """Paths of the flow: at each column chains end, start and go on, the oldest first."""
    going: dict[int, list[tuple[int, bool, list]]] = {}
    for column in range(var.width + 1):
        here = going.pop(column, [])
        if column == var.width:
            yield from (Chain(start, tuple(rooms), bool(carried)) for start, carried, rooms in here)
            return
        for _ in range(x[var.ends[stage, column]]):
            if here:
                start, carried, rooms = here.pop(0)
                yield Chain(start, tuple(rooms), bool(carried))
        begun = x[var.starts[stage, column]]
        here += [(column, n < x[var.carries[stage, column]], []) for n in range(begun)]
        for number, room in enumerate(ROOMS):
            for _ in range(x[var.segments[stage, column, number]]):
                chain = here.pop(0)
                chain[2].append((column, room))
                going.setdefault(column + len(room.takes), []).append(chain)
