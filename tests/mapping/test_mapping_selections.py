"""Maxima, clamps and argmax on LUT sites and carry chains: exact, and as small as they are said to be."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn2hdl.fixedpoint import range_bits
from nn2hdl.mapping.builder import NetlistBuilder
from nn2hdl.mapping.comparators import greater_shape, greater_sites
from nn2hdl.mapping.netlist import FIRST, Netlist, verify
from nn2hdl.mapping.saturation import clamp
from nn2hdl.mapping.selections import map_argmax, map_maximum
from nn2hdl.mapping.tables import choice, function, place_functions
from nn2hdl.mapping.thresholds import above, any_above

_EXHAUSTIVE = 12  # input bits


def _limits(bits: int, signed: bool) -> tuple[int, int]:
    return (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if signed else (0, (1 << bits) - 1)


def _to_bits(values: np.ndarray, width: int) -> np.ndarray:
    return (values[..., None] >> np.arange(width) & 1).astype(bool)


def _values(count: int, bits: int, signed: bool, seed: int = 0) -> np.ndarray:
    """int64 [samples, count]: all there are, or random ones, many of them equal, nearly equal, or at a limit."""
    low, high = _limits(bits, signed)
    if count * bits <= _EXHAUSTIVE:
        codes = np.arange(1 << count * bits)[:, None] >> np.arange(0, count * bits, bits) & ((1 << bits) - 1)
        return np.where(codes > high, codes - (1 << bits), codes)
    rng = np.random.default_rng(seed)
    anywhere = rng.integers(low, high + 1, (200, count))
    near = rng.integers(low, high + 1, (200, 1)) + rng.integers(-2, 3, (200, count))
    powers = 1 << rng.integers(0, bits, (400, count))
    edges = rng.choice([low, high, 0, -1], (400, count)) + rng.choice([-1, 0, 1], (400, count)) * powers
    lower = np.minimum(rng.integers(low, high + 1, (200, count)), rng.integers(low, high + 1, (200, 1)))
    return np.clip(np.concatenate([anywhere, near, edges, lower]), low, high)


def _run(netlist: Netlist, values: np.ndarray, bits: int) -> np.ndarray:
    verify(netlist)
    _check_sites(netlist)
    return netlist.evaluate(_to_bits(values, bits).reshape(len(values), -1))


def _check_sites(netlist: Netlist) -> None:
    """Counts sites as the yardstick does: tables, positions without one that are read, and second ways out."""
    read = set(netlist.outputs) | {bit for block in netlist.blocks for bit in block.inputs}
    sites = 0
    for block in netlist.blocks:
        used = {output for output, bit in zip(block.shape.outputs, block.outputs, strict=True) if bit in read}
        sites += len(block.shape.luts)
        for number, position in enumerate(block.shape.positions):
            sites += position.lut is not None or ("O", number) in used
            sites += {("O", number), ("CO", number)} <= used
    assert netlist.sites == sites


def _check_maximum(count: int, bits: int, signed: bool, low: int | None, high: int | None, seed: int = 0) -> None:
    ends = np.array(_limits(bits, signed))
    values = _values(count, bits, signed, seed)
    expected = values.max(axis=1)
    for limit, bound in ((low, np.maximum), (high, np.minimum)):
        if limit is not None:
            expected, ends = bound(expected, limit), bound(ends, limit)
    netlist = map_maximum(count, bits, signed, low, high)
    assert len(netlist.outputs) == range_bits(*ends)[0]
    np.testing.assert_array_equal(_run(netlist, values, bits), _to_bits(expected, len(netlist.outputs)))


def _check_argmax(count: int, bits: int, signed: bool, seed: int = 0) -> None:
    values = _values(count, bits, signed, seed)
    netlist = map_argmax(count, bits, signed)
    assert len(netlist.outputs) == range_bits(0, count - 1)[0]
    np.testing.assert_array_equal(_run(netlist, values, bits), _to_bits(values.argmax(axis=1), len(netlist.outputs)))


def _clamps(bits: int, signed: bool) -> list[tuple[int | None, int | None]]:
    low, high = _limits(bits, signed)
    quarter = max(1, (high - low) // 4)
    ends = [(None, None), (0, None), (None, 0), (None, -2), (2, None), (0, 1), (0, quarter), (0, 2 * quarter - 1)]
    ends += [(-quarter, quarter - 1), (low + quarter // 2, high - quarter // 2), (1, quarter), (0, 0), (3, 3)]
    ends += [(low, high), (low - 1, high + 1), (low - 9, low - 2), (high + 2, high + 9)]
    return [(a, b) for a, b in ends if a is None or b is None or a <= b]


@pytest.mark.parametrize("signed", [False, True])
@pytest.mark.parametrize("count", range(1, 10))
@pytest.mark.slow
def test_maximum_with_every_kind_of_clamp(count, signed):
    for bits in (1, 2, 3, 4, 5, 6, 9, 10, 12):
        for low, high in _clamps(bits, signed):
            _check_maximum(count, bits, signed, low, high)


@pytest.mark.parametrize("signed", [False, True])
@pytest.mark.parametrize("count", range(1, 10))
def test_argmax(count, signed):
    for bits in (1, 2, 3, 4, 5, 6, 9, 12):
        _check_argmax(count, bits, signed)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 9), st.integers(1, 20), st.booleans(), st.data())
def test_maximum_of_random_form(count, bits, signed, data):
    low, high = _limits(bits, signed)
    limit = st.none() | st.integers(low - 3, high + 3) | st.integers(0, bits).map(lambda k: (1 << k) - 1)
    ends = data.draw(limit), data.draw(limit)
    if None not in ends:
        ends = min(ends), max(ends)
    _check_maximum(count, bits, signed, *ends, seed=data.draw(st.integers(0, 99)))


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 12), st.integers(1, 20), st.booleans(), st.integers(0, 99))
def test_argmax_of_random_form(count, bits, signed, seed):
    _check_argmax(count, bits, signed, seed)


@pytest.mark.parametrize("negatives", range(4))
@pytest.mark.parametrize("width", range(2, 21))
def test_comparator_shape(width, negatives):
    if 2 * width + negatives <= 6:
        assert greater_sites(width, negatives) == 1
        return
    shape = greater_shape(width, negatives)
    assert shape.sites == greater_sites(width, negatives)
    values = _values(2, width, False)
    signs = np.random.default_rng(0).integers(0, 2, (len(values), negatives)).astype(bool)
    x = np.concatenate([_to_bits(values, width).reshape(len(values), -1), signs], axis=1)
    expected = values[:, 0] > values[:, 1]
    if negatives:
        expected &= ~signs.all(axis=1)
    np.testing.assert_array_equal(shape.evaluate(x)[:, 0], expected)
    assert (shape.meaning is None) == (negatives > 1)
    if shape.meaning:
        np.testing.assert_array_equal(shape.meaning.of(x), shape.evaluate(x))


@pytest.mark.parametrize("signed", [False, True])
@pytest.mark.parametrize("bits", [1, 3, 7, 11])
def test_threshold(bits, signed):
    low, high = _limits(bits, signed)
    values = _values(1, bits, signed)
    for constant in {low - 1 + k * max(1, (high - low) // 37) for k in range(40)} | {high, high // 2}:
        if low - 1 <= constant <= high:
            builder = NetlistBuilder(bits)
            found = above(builder, range(FIRST, FIRST + bits), constant, signed=signed) if constant >= low else 1
            np.testing.assert_array_equal(_run(builder.build([found]), values, bits)[:, 0], values[:, 0] > constant)


@pytest.mark.parametrize("overs", [1, 2, 3, 5, 8])
@pytest.mark.parametrize("signs", [0, 1])
def test_any_above(overs, signs):
    rng = np.random.default_rng(overs)
    x = rng.random((400, 4, overs + signs)) < rng.random((400, 1, 1)) / overs
    builder = NetlistBuilder(4 * (overs + signs))
    bits = np.arange(FIRST, FIRST + builder.inputs).reshape(4, -1).tolist()
    found = any_above(builder, [(value[:overs], value[overs:]) for value in bits])
    expected = (x[..., :overs].any(axis=2) & ~x[..., overs:].any(axis=2)).any(axis=1)
    np.testing.assert_array_equal(builder.build([found]).evaluate(x.reshape(400, -1))[:, 0], expected)


def test_functions_are_simplified_and_share_sites():
    builder = NetlistBuilder(5)
    a, b, c, d, e = range(FIRST, FIRST + 5)
    same, never, both = choice(a, b, b), function((a, a), lambda x, y: x and not y), choice(a, 1, b)
    assert (same.inputs, never.inputs, both.inputs) == ((b,), (), (a, b))
    bits = place_functions(builder, [same, never, choice(a, b, c), choice(a, d, e), choice(a, b, c)])
    assert bits[:2] == [b, 0]
    assert bits[2] == bits[4]
    assert len(builder.blocks) == 1
    with pytest.raises(ValueError, match="does not fit"):
        function(range(FIRST, FIRST + 7), lambda *x: all(x))


def test_clamp_alone_takes_two_bits_a_site():
    for bits, sites in ((9, 4), (10, 4), (11, 4), (12, 5)):
        builder = NetlistBuilder(bits)
        clamp(builder, range(FIRST, FIRST + bits), True, 0, 255, 8)
        assert builder.build([]).sites == sites


def test_pooling_sites():
    found = {bits: map_maximum(4, bits, True, 0, 255) for bits in range(8, 15)}
    assert [n.sites for n in found.values()] == [26, 28, 29, 30, 31, 32, 32]


def test_argmax_sites():
    found = {bits: map_argmax(10, bits, True) for bits in (8, 12, 16, 17, 18)}
    assert [n.sites for n in found.values()] == [72, 106, 140, 144, 157]
    assert {n.levels for n in found.values()} == {6}
