"""Working state of the sharing search: which node reads which value with what integer coefficient (compiled code).

Nodes are rows of a sparse matrix over values; a cell is one nonzero coefficient, linked into the list of its node and
of its value. Values 0 .. inputs-1 are inputs, nodes 0 .. outputs-1 outputs; shared node t is node outputs + t and value
inputs + t. Coefficients become signed digits only when the search is over.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from nn2hdl.compiled import njit
from nn2hdl.sums.price import Price
from nn2hdl.sums.splits import digit_count

NODES, VALUES = range(2)  # the two kinds of list; a list of one kind crosses lists of the other
OWNER, COEFFICIENT, NEXT, PREVIOUS = 0, 2, 3, 5  # columns of a cell; add the kind to all but the coefficient
FREE, SHARED = range(2)
UNLIMITED = 1 << 40
Int = int | np.int64  # one type where it is compiled


class Ledger(NamedTuple):
    """cells int32 [capacity, 7]; free: unused cells; sizes: [unused cells, shared nodes]; heads and lengths
    of the lists [kind, number].

    By value: span, width, level (shared nodes on the longest path down to the inputs, itself included).
    By node: bits (sum of its digits' prices), digits, result (width), height (shared nodes on the longest path up to an
    output, itself included). price: Price.as_array.
    """

    cells: np.ndarray
    free: np.ndarray
    sizes: np.ndarray
    heads: np.ndarray
    lengths: np.ndarray
    span: np.ndarray
    width: np.ndarray
    level: np.ndarray
    bits: np.ndarray
    digits: np.ndarray
    result: np.ndarray
    height: np.ndarray
    price: np.ndarray
    first: np.ndarray
    depth: int
    room: int


def new_ledger(matrix: np.ndarray, span: np.ndarray, price: Price, depth: int) -> Ledger:
    """Ledger of outputs x @ matrix [inputs, outputs] with input spans high - low [inputs]."""
    inputs, outputs = matrix.shape
    magnitude = np.abs(matrix)
    digits = int(np.bitwise_count(magnitude ^ (3 * magnitude)).sum())
    room = digits // 3 + 1  # shared nodes; each takes at least that many digits out of the others
    size, capacity = max(inputs, outputs) + room, digits + 2 * room + 1
    ledger = Ledger(
        cells=np.empty((capacity, 7), dtype=np.int32),
        free=np.arange(capacity)[::-1].copy(),
        sizes=np.array([capacity, 0]),
        heads=np.full((2, size), -1, dtype=np.int32),
        lengths=np.zeros((2, size), dtype=np.int64),
        span=np.zeros(size, dtype=np.int64),
        width=np.zeros(size, dtype=np.int64),
        level=np.zeros(size, dtype=np.int64),
        bits=np.zeros(size),
        digits=np.zeros(size, dtype=np.int64),
        result=np.zeros(size, dtype=np.int64),
        height=np.zeros(size, dtype=np.int64),
        price=price.as_array(),
        first=np.array([outputs, inputs]),
        depth=depth,
        room=room,
    )
    _enter(ledger, matrix, span)
    return ledger


@njit
def _enter(ledger: Ledger, matrix: np.ndarray, span: np.ndarray) -> None:
    for row in range(matrix.shape[0]):
        ledger.span[row] = span[row]
        ledger.width[row] = bit_length(span[row])
    for column in range(matrix.shape[1]):
        for row in range(matrix.shape[0]):
            if matrix[row, column]:
                link(ledger, column, row, matrix[row, column])
        refresh(ledger, column)


@njit
def bit_length(value: int) -> int:
    """Bits of value >= 0."""
    bits = 0
    while value > 0:
        bits += 1
        value >>= 1
    return bits


@njit
def link(ledger: Ledger, node: Int, value: Int, coefficient: int) -> None:
    """Adds a cell."""
    cells = ledger.cells
    ledger.sizes[FREE] -= 1
    cell = ledger.free[ledger.sizes[FREE]]
    cells[cell, COEFFICIENT] = coefficient
    for kind in range(2):
        owner = node if kind == NODES else value
        after = ledger.heads[kind, owner]
        cells[cell, OWNER + kind], cells[cell, NEXT + kind], cells[cell, PREVIOUS + kind] = owner, after, -1
        if after >= 0:
            cells[after, PREVIOUS + kind] = cell
        ledger.heads[kind, owner] = cell
        ledger.lengths[kind, owner] += 1


@njit
def change(ledger: Ledger, cell: int, coefficient: int) -> None:
    """Sets the coefficient of a cell; a cell of 0 is removed."""
    cells = ledger.cells
    cells[cell, COEFFICIENT] = coefficient
    if coefficient:
        return
    for kind in range(2):
        ledger.lengths[kind, cells[cell, OWNER + kind]] -= 1
        after, before = cells[cell, NEXT + kind], cells[cell, PREVIOUS + kind]
        if after >= 0:
            cells[after, PREVIOUS + kind] = before
        if before >= 0:
            cells[before, NEXT + kind] = after
        else:
            ledger.heads[kind, cells[cell, OWNER + kind]] = after
    ledger.free[ledger.sizes[FREE]] = cell
    ledger.sizes[FREE] += 1


@njit
def digit_price(ledger: Ledger, width: int) -> float:
    """Price of one term of a value of `width` bits."""
    price: float = ledger.price[0] * width + ledger.price[1]
    return price


@njit
def node_price(ledger: Ledger, bits: float, digits: int, width: int) -> float:
    """Price of a node of `digits` terms whose prices sum to `bits` and whose result has `width` bits."""
    if digits <= 1:
        return 0.0
    compressed = ledger.price[4] > 0
    if compressed and digits == 2:
        return float(width)
    cost: float = bits - ledger.price[2] * width - ledger.price[3]
    if compressed and digits == 3:
        cost += 0.3 * width
    return cost


@njit
def refresh(ledger: Ledger, node: int) -> None:
    """Recomputes what is known of a node, and of its value where it is a shared node."""
    cells = ledger.cells
    bits, digits, span = 0.0, 0, 0
    cell = ledger.heads[NODES, node]
    while cell >= 0:
        value, coefficient = cells[cell, OWNER + VALUES], abs(cells[cell, COEFFICIENT])
        count = digit_count(coefficient)
        bits += count * digit_price(ledger, ledger.width[value])
        digits += count
        span += ledger.span[value] * coefficient
        cell = cells[cell, NEXT + NODES]
    ledger.bits[node], ledger.digits[node], ledger.result[node] = bits, digits, bit_length(span)
    shared = node - ledger.first[NODES]
    if shared >= 0:
        value = shared + ledger.first[VALUES]
        ledger.span[value], ledger.width[value] = span, bit_length(span)


@njit
def settle(ledger: Ledger, shared: int) -> None:
    """Brings levels and heights up to date after new shared node `shared`. They are bounds: they never fall."""
    if ledger.depth == UNLIMITED:
        return
    cells, first = ledger.cells, ledger.first
    for kind, known in ((NODES, ledger.level), (VALUES, ledger.height)):
        most = 0
        cell = ledger.heads[kind, shared + first[kind]]
        while cell >= 0:
            most = max(most, known[cells[cell, OWNER + 1 - kind]])
            cell = cells[cell, NEXT + kind]
        known[shared + first[1 - kind]] = most + 1
        # those that read it lie higher now, those that it reads deeper
        stack = [shared]
        while stack:
            reached = known[stack[-1] + first[1 - kind]] + 1
            cell = ledger.heads[1 - kind, stack.pop() + first[1 - kind]]
            while cell >= 0:
                other = cells[cell, OWNER + kind] - first[kind]
                if other >= 0 and known[other + first[1 - kind]] < reached:
                    known[other + first[1 - kind]] = reached
                    stack.append(other)
                cell = cells[cell, NEXT + 1 - kind]
