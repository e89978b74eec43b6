"""Sums as plain tables: equal to the arithmetic on every input, and as small as tables can be."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn2hdl.fixedpoint import range_bits
from nn2hdl.mapping import Ports
from nn2hdl.mapping.lookups import Column, fits_tables, map_tables


def _every_input(ports: Ports) -> np.ndarray:
    """All input bits, bool [2**bits, bits]."""
    count = sum(ports.bits)
    return (np.arange(1 << count)[:, None] >> np.arange(count) & 1).astype(bool)


def _numbers(bits: np.ndarray, widths, signed) -> np.ndarray:
    found, first = [], 0
    for width, sign in zip(widths, signed, strict=True):
        value = (bits[:, first : first + width].astype(np.int64) << np.arange(width)).sum(axis=1)
        found.append(value - ((value >> (width - 1) & 1) << width if sign else 0))
        first += width
    return np.stack(found, axis=1)


@st.composite
def _columns(draw):
    widths = tuple(draw(st.lists(st.integers(1, 3), min_size=1, max_size=4)))
    ports = Ports(widths, tuple(draw(st.booleans()) for _ in widths))
    columns = []
    for _ in range(draw(st.integers(1, 3))):
        taps, bits = [], 0
        for number in draw(st.permutations(range(len(widths)))):
            if bits + widths[number] <= 6 and draw(st.booleans()):
                taps.append((number, draw(st.integers(-9, 9).filter(bool))))
                bits += widths[number]
        low = draw(st.integers(-4, 3))
        high = draw(st.integers(low, 5))
        constants = (draw(st.integers(-20, 20)), draw(st.integers(1, 3)), draw(st.integers(0, 4)))
        columns.append(Column(tuple(taps), *constants, low, high, range_bits(low, high)[0]))
    return ports, columns


@settings(max_examples=80, deadline=None)
@given(_columns())
def test_tables_equal_the_arithmetic(case):
    ports, columns = case
    bits = _every_input(ports)
    x = _numbers(bits, ports.bits, ports.signed)
    netlist = map_tables(columns, ports)
    signed = [column.low < 0 for column in columns]
    found = _numbers(netlist.evaluate(bits), [column.bits for column in columns], signed)
    for number, column in enumerate(columns):
        total = sum((x[:, tap] * weight for tap, weight in column.weights), np.zeros(len(x), np.int64)) + column.bias
        expected = np.clip(total * column.multiplier >> column.shift, column.low, column.high)
        np.testing.assert_array_equal(found[:, number], expected)
    assert netlist.levels <= 1


def test_two_bits_of_five_inputs_share_a_site_and_six_inputs_do_not():
    def column(taps: int) -> Column:
        return Column(tuple((k, k + 1) for k in range(taps)), -4, 1, 1, 0, 3, 2)

    assert map_tables([column(5)], Ports((1,) * 6, (False,) * 6)).sites == 1
    assert map_tables([column(6)], Ports((1,) * 6, (False,) * 6)).sites == 2
    with pytest.raises(ValueError, match="7 bits"):
        map_tables([column(7)], Ports((1,) * 7, (False,) * 7))


def test_what_fits():
    matrix = np.array([[1, 0], [2, 0], [0, 7]])
    assert fits_tables(matrix, np.array([2, 4, 6]))
    assert not fits_tables(matrix, np.array([3, 4, 6]))
    assert not fits_tables(matrix, np.array([1, 1, 7]))
