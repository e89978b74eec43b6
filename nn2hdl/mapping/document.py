"""Mapped matrices as plain documents, for a cache on disk: lists of numbers, no code, no pickles.

A shape is written once, however many blocks have it. What is read back is checked as far as that is cheap: the
netlist's wiring and ports, and that the sums equal the matrix.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from nn2hdl.errors import VerifyError
from nn2hdl.mapping.forms import AdderForm
from nn2hdl.mapping.matrices import MappedMatrix
from nn2hdl.mapping.netlist import Block, Netlist
from nn2hdl.mapping.netlist import verify as verify_netlist
from nn2hdl.mapping.shapes import Lut, Position, Segment, Shape, Total
from nn2hdl.sums import Cmvm, SumGraph
from nn2hdl.sums import verify as verify_sums
from nn2hdl.wires import total_bits

Document = dict[str, Any]
Lists = list[Any]  # of numbers, and of lists of numbers
_GRAPH = ("low", "high", "offsets", "values", "shifts", "signs", "constants", "outputs")


def to_document(mapped: MappedMatrix | AdderForm) -> Document:
    """A mapped matrix as lists and numbers."""
    sums = {name: getattr(mapped.sums, name).tolist() for name in _GRAPH}
    if isinstance(mapped, AdderForm):
        return {"sums": sums, "products": mapped.products, "complements": mapped.complements}
    netlist = mapped.netlist
    numbers: dict[int, int] = {}
    shapes: list[Shape] = []
    for block in netlist.blocks:
        if id(block.shape) not in numbers:
            numbers[id(block.shape)] = len(shapes)
            shapes.append(block.shape)
    return {
        "sums": sums,
        "shapes": [_shape_lists(shape) for shape in shapes],
        "blocks": [[numbers[id(block.shape)], *block.inputs] for block in netlist.blocks],
        "inputs": netlist.inputs,
        "outputs": list(netlist.outputs),
        "carry": netlist.carry,
    }


def from_document(document: Document, problem: Cmvm, carry: int | None) -> MappedMatrix | AdderForm:
    """The mapped matrix of a document, for carry cells of `carry` positions; None: as two-operand sums.

    Raises:
        ValueError, KeyError, TypeError, IndexError: the document is damaged.
        VerifyError: it is of another problem, or its netlist is not wired in order.
    """
    arrays = [np.array(document["sums"][name], dtype=np.int64) for name in _GRAPH]
    for array in arrays:
        array.setflags(write=False)
    sums = SumGraph(*arrays)
    verify_sums(sums, problem)
    if carry is None:
        form = AdderForm(sums, bool(document["products"]), bool(document["complements"]))
        if not form.products and np.diff(sums.offsets).max(initial=0) > 2:
            raise VerifyError("a sum of more than two operands", where="mapped matrix")
        return form
    return MappedMatrix(sums, _read_netlist(document, problem, carry))


def _read_netlist(document: Document, problem: Cmvm, carry: int) -> Netlist:
    shapes = [_read_shape(lists) for lists in document["shapes"]]
    blocks, first = [], 2 + int(document["inputs"])
    for number, *inputs in document["blocks"]:
        blocks.append(Block(shapes[number], tuple(inputs), first))
        first += len(shapes[number].outputs)
    outputs = tuple(document["outputs"])
    netlist = Netlist(int(document["inputs"]), tuple(blocks), outputs, int(document["carry"]))
    wanted = (total_bits(problem.wires), total_bits(problem.shifted), carry)
    if (netlist.inputs, len(netlist.outputs), netlist.carry) != wanted:
        raise VerifyError("a netlist of other ports or another family", where="mapped matrix")
    verify_netlist(netlist)
    return netlist


def _shape_lists(shape: Shape) -> Lists:
    positions = [[_lut_lists(position.lut), position.data] for position in shape.positions]
    luts = [_lut_lists(lut) for lut in shape.luts]
    segments = [[s.group, s.extra, s.dropped, s.wraps] for s in shape.segments]
    return [shape.inputs, positions, luts, shape.carry_in, shape.outputs, _total_lists(shape.meaning), segments]


def _read_shape(lists: Lists) -> Shape:
    inputs, positions, luts, carry_in, outputs, total, segments = lists
    return Shape(
        inputs,
        tuple(Position(_read_some_lut(lut), data) for lut, data in positions),
        tuple(_read_lut(lut) for lut in luts),
        carry_in,
        tuple((pin, number) for pin, number in outputs),
        _read_total(total),
        tuple(Segment(_pairs(group), tuple(extra), dropped, wraps) for group, extra, dropped, wraps in segments),
    )


def _lut_lists(lut: Lut | None) -> Lists | None:
    return None if lut is None else [lut.table, lut.pins]


def _read_lut(lists: Lists) -> Lut:
    return Lut(lists[0], tuple(lists[1]))


def _read_some_lut(lists: Lists | None) -> Lut | None:
    return None if lists is None else _read_lut(lists)


def _total_lists(total: Total | None) -> Lists | None:
    if total is None:
        return None
    hosted = _lut_lists(total.hosted)
    return [total.weights, total.inverted, total.constant, total.columns, total.linked, hosted]


def _read_total(lists: Lists | None) -> Total | None:
    if lists is None:
        return None
    weights, inverted, constant, columns, linked, hosted = lists
    return Total(tuple(weights), tuple(inverted), constant, tuple(columns), tuple(linked), _read_some_lut(hosted))


def _pairs(lists: Lists) -> tuple[tuple[int, int], ...]:
    return tuple((first, second) for first, second in lists)
