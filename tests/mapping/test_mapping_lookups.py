"""Sums as plain tables: equal to the arithmetic on every input, and as small as tables can be."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn2hdl.mapping.lookups import fits_tables, map_tables
from nn2hdl.sums import Cmvm
from nn2hdl.wires import Wire, total_bits


def _every_input(wires) -> np.ndarray:
    """All input bits, bool [2**bits, bits]."""
    count = total_bits(wires)
    return (np.arange(1 << count)[:, None] >> np.arange(count) & 1).astype(bool)


def _numbers(bits: np.ndarray, wires) -> np.ndarray:
    found, first = [], 0
    for wire in wires:
        value = (bits[:, first : first + wire.bits].astype(np.int64) << np.arange(wire.bits)).sum(axis=1)
        found.append(value - ((value >> (wire.bits - 1) & 1) << wire.bits if wire.signed else 0))
        first += wire.bits
    return np.stack(found, axis=1)


@st.composite
def _problems(draw):
    wires = tuple(draw(st.lists(st.builds(Wire, st.integers(1, 3), st.booleans()), min_size=1, max_size=4)))
    columns = draw(st.integers(1, 3))
    matrix = np.zeros((len(wires), columns), np.int64)
    for column in range(columns):
        bits = 0
        for number in draw(st.permutations(range(len(wires)))):
            if bits + wires[number].bits <= 6 and draw(st.booleans()):
                matrix[number, column] = draw(st.integers(-9, 9).filter(bool))
                bits += wires[number].bits
    low = draw(st.integers(-4, 3))
    constants = {
        name: draw(st.lists(values, min_size=columns, max_size=columns))
        for name, values in {
            "bias": st.integers(-20, 20),
            "multiplier": st.integers(1, 3),
            "shift": st.integers(0, 4),
        }.items()
    }
    ends = [[getattr(wire, end) for wire in wires] for end in ("low", "high")]
    return Cmvm.of(matrix, *ends, **constants, low=low, high=draw(st.integers(low, 5)), wires=wires)


@settings(max_examples=80, deadline=None)
@given(_problems())
def test_tables_equal_the_arithmetic(problem):
    bits = _every_input(problem.wires)
    netlist = map_tables(problem)
    found = _numbers(netlist.evaluate(bits), problem.y)
    np.testing.assert_array_equal(found, problem.evaluate(_numbers(bits, problem.wires)))
    assert netlist.levels <= 1


def test_two_bits_of_five_inputs_share_a_site_and_six_inputs_do_not():
    def column(taps: int) -> Cmvm:
        weights = np.array([[number + 1 if number < taps else 0] for number in range(7)])
        return Cmvm.of(weights, 0, 1, bias=-4, shift=1, low=0, high=3)

    assert map_tables(column(5)).sites == 1
    assert map_tables(column(6)).sites == 2
    with pytest.raises(ValueError, match="7 bits"):
        map_tables(column(7))


@pytest.mark.parametrize(("bits", "fits"), [((2, 4, 6), True), ((3, 4, 6), False), ((1, 1, 7), False)])
def test_what_fits(bits, fits):
    wires = tuple(map(Wire, bits))
    assert fits_tables(Cmvm.of(np.array([[1, 0], [2, 0], [0, 7]]), 0, 1, wires=wires)) == fits
