"""Whether a program fits its board, and if not, by how much, and what would."""

from __future__ import annotations

from dataclasses import dataclass

from nn2hdl.c.board import BOARDS, Board
from nn2hdl.c.program import Program
from nn2hdl.errors import LimitError

_TOLERANCE = 1.25  # of an estimate that is not certain


@dataclass(frozen=True)
class Needs:
    """Bytes of flash, static RAM and stack of the network alone; steps (instructions, on AVR cycles) and cycles of
    one run; where the figures are from: "emulated" or "estimated"."""

    flash: int
    ram: int
    stack: int
    steps: int
    cycles: int
    source: str


def check_fit(program: Program, needs: Needs, certain: bool = True) -> None:
    """LimitError where a board has less than a program needs; an uncertain estimate only stops what is far too big."""
    board, slack = program.board, 1.0 if certain else _TOLERANCE
    for what, need, left in _limits(board, needs):
        if need > left * slack:
            raise LimitError(
                f"needs {need:,} B of {what}, {need - left:,} B more than the {left:,} B that {board.title} has left "
                "beside core and sketch",
                where=program.network.name,
                hint=_advice(program, what, left),
            )


def _limits(board: Board, needs: Needs) -> list[tuple[str, int, int]]:
    limits = [("flash", needs.flash, board.flash_left)]
    if board.stack is None:
        return [*limits, ("RAM, stack included", needs.ram + needs.stack, board.ram_left)]
    return [*limits, ("RAM", needs.ram, board.ram_left), ("stack", needs.stack, board.stack)]


def _advice(program: Program, what: str, left: int) -> str:
    if what == "flash":
        smallest = sum(min(option.cost.flash for option in choice.able) for choice in program.choices.values())
        if program.choices and smallest + program.other_flash <= left:
            return f"--prefer size takes about {smallest + program.other_flash:,} B"
    others = [board.name for board in BOARDS.all().values() if board.flash_left > program.board.flash_left]
    bigger = f"--board {others[0]}" if others else "a bigger board"
    room = _weights_that_fit(program, left) if what == "flash" else ""
    return f"{bigger}, or a network with {room or 'smaller layers'}"


def _weights_that_fit(program: Program, left: int) -> str:
    """Two bytes a nonzero weight, value and column, is what CSR takes."""
    able = max(left - 2048, 0) // 2
    return f"at most about {able:,} nonzero weights (it has {program.nonzero:,})"
