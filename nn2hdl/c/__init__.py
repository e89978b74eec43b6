"""An integer network as C and assembly for small boards: kernels, their costs, their choice."""

from nn2hdl.c.board import BOARDS, HOST, Board, find_board
from nn2hdl.c.choose import Choice, Option, Refusal, Wish
from nn2hdl.c.product import Cost, Product
from nn2hdl.c.program import CALL_STACK, Program, Step, write_program

__all__ = [
    "BOARDS",
    "CALL_STACK",
    "HOST",
    "Board",
    "Choice",
    "Cost",
    "Option",
    "Product",
    "Program",
    "Refusal",
    "Step",
    "Wish",
    "find_board",
    "write_program",
]
