"""The worked examples in the docstrings of mapping are what the code does."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from nn2hdl.mapping import planner
from nn2hdl.mapping.builder import NetlistBuilder
from nn2hdl.mapping.chains import PlannedChain, place_chain
from nn2hdl.mapping.heap import Bit
from nn2hdl.mapping.kinds import KINDS
from nn2hdl.mapping.netlist import FIRST
from nn2hdl.mapping.segments import PLAIN, chain_shape
from nn2hdl.mapping.shapes import Segment
from nn2hdl.mapping.stage import HeapStage


def _best(heights, mu: float):
    kinds = np.full(len(heights), planner.NO_KIND)
    gain, *chain = planner.best_chain(np.array(heights), mu, kinds)
    return round(gain, 6), *chain, {column: KINDS[kind].takes for column, kind in enumerate(kinds) if kind >= 0}


def _final(heights, drop: int = 0):
    kinds, spans = np.full(len(heights), planner.NO_KIND), np.zeros(len(heights), dtype=np.int64)
    return *planner.final_chain(np.array(heights), drop, True, kinds, spans), spans.tolist()


def test_best_chain():
    assert _best([7, 0, 6, 0], 0.1) == (1.4, 0, True, 4, {0: (6, 0), 2: (6, 0)})
    assert _best([7, 0, 6, 0, 0], 0.1)[1] == -1


def test_final_chain():
    assert _final([3, 2, 2, 1]) == (4, 0, True, 4, [0, 0, 0, 0])
    assert _final([3, 3, 2, 2])[0] == -1
    assert _final([3, 2, 2, 2], 2) == (3, 0, True, 4, [2, 0, 0, 0])


@pytest.mark.parametrize("bits", list(product((0, 1), repeat=6)))
def test_six_bits_over_two_positions(bits):
    shape = chain_shape((Segment(((0, PLAIN),) * 5, (PLAIN, None)),), 0, tail=True)
    found = shape.evaluate(np.array([bits]))[0]
    assert sum(int(bit) << place for place, bit in enumerate(found)) == sum(bits)
    assert len(found) == 3
    assert shape.sites == 3  # the third hands the carry out


def test_a_chain_over_complements():
    builder, stage = NetlistBuilder(2), HeapStage(4, 0)
    for wire in (FIRST, FIRST + 1):
        stage.add(0, (Bit(wire, inverted=True),))
    results = place_chain(builder, stage, PlannedChain(0, ((0, KINDS[1]),), False, 1, True))
    assert (builder.blocks[0].shape.carry_in, stage.constant) == (1, 0)
    assert [(column, bit.inverted) for column, (bit,) in results] == [(0, True), (1, True)]
    netlist = builder.build([bit.wire for _, (bit,) in results])
    for a, b in product((0, 1), repeat=2):
        low, high = netlist.evaluate(np.array([[a, b]]))[0]
        assert (not low) + 2 * (not high) == 2 - (a + b)


def test_constants_alone_fill_no_table():
    """A linked pair that finds no room is taken apart, where else only the constant's bit would be taken for three."""
    first, second = Bit(FIRST), Bit(FIRST + 1, link=FIRST)
    stage = HeapStage(3, 1)
    stage.add(0, (first, second))
    builder = NetlistBuilder(2)
    assert stage.take(builder, 0, 3, 0, False) == ([], [])
    joined, bits = stage.take(builder, 0, 3, 0, False, least=1)
    assert (joined, bits[1]) == ([], first)  # with the constant's these are three
    netlist = builder.build([bit.wire for bit in bits])
    for a, b in product((0, 1), repeat=2):
        assert netlist.evaluate(np.array([[a, b]]))[0].tolist() == [a ^ b, a]
