import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn2hdl.errors import VerifyError
from nn2hdl.simulation import Port, compare, pack, unpack


def bit_by_bit(values, widths):
    """The definition: all values of a row as one long integer."""
    rows = []
    for row in values.tolist():
        total, at = 0, 0
        for value, width in zip(row, widths, strict=True):
            total |= (value & ((1 << width) - 1)) << at
            at += width
        rows.append([(total >> (32 * word)) & 0xFFFFFFFF for word in range(-(-at // 32))])
    return np.array(rows, np.uint32)


@st.composite
def fields(draw):
    signed = draw(st.lists(st.booleans(), min_size=1, max_size=12))
    widths = [draw(st.integers(1, 64 if sign else 63)) for sign in signed]
    n = draw(st.integers(1, 4))
    ranges = [
        (-(1 << (w - 1)), (1 << (w - 1)) - 1) if s else (0, (1 << w) - 1) for w, s in zip(widths, signed, strict=True)
    ]
    values = [[draw(st.integers(low, high)) for low, high in ranges] for _ in range(n)]
    return np.array(values, np.int64), widths, signed


@settings(max_examples=150, deadline=None)
@given(fields())
def test_pack_follows_the_definition_and_unpack_inverts_it(case):
    values, widths, signed = case
    words = pack(values, widths, signed=signed)
    assert words.dtype == np.uint32
    assert np.array_equal(words, bit_by_bit(values, widths))
    assert np.array_equal(unpack(words, widths, signed), values)


def test_one_width_for_all():
    values = np.array([[1, 2, 255, 0, 7]])
    words = pack(values, 8)
    assert words.tolist() == [[0x00FF0201, 0x00000007]]
    assert unpack(words, [8] * 5, False).tolist() == values.tolist()
    assert unpack(words, 8, False, count=5).tolist() == values.tolist()
    with pytest.raises(VerifyError, match="no count"):
        unpack(words, 8, False)


@pytest.mark.parametrize(
    ("value", "width", "signed"), [(256, 8, None), (-129, 8, None), (-1, 8, False), (128, 8, True)]
)
def test_pack_refuses_what_does_not_fit(value, width, signed):
    with pytest.raises(VerifyError, match="value 1"):
        pack(np.array([[0, value]]), width, signed=signed)


def test_shapes_are_checked():
    with pytest.raises(VerifyError, match=r"\[n, count\]"):
        pack(np.zeros((2, 2)), 8)
    with pytest.raises(VerifyError, match="3 widths for 2"):
        pack(np.zeros((1, 2), int), [1, 2, 3])
    with pytest.raises(VerifyError, match="1 words"):
        unpack(np.zeros((1, 1), np.uint32), [20, 20], False)
    with pytest.raises(VerifyError, match="65 bits"):
        pack(np.zeros((1, 1), int), 65)
    with pytest.raises(VerifyError, match="64 bits"):
        unpack(np.zeros((1, 2), np.uint32), [64], False)
    with pytest.raises(VerifyError):
        Port("a", "input", 0)


def test_ten_thousand_images_take_a_second_or_so():
    values = np.random.default_rng(0).integers(0, 256, (10_000, 784))
    start = time.process_time()
    words = pack(values, 8)
    assert np.array_equal(unpack(words, 8, False, count=784), values)
    assert time.process_time() - start < 10


def test_compare_counts_vectors_and_describes_the_first():
    expected = {"a": pack(np.arange(5)[:, None], 4), "b": pack(np.zeros((5, 1), int), 40)}
    found = {name: words.copy() for name, words in expected.items()}
    assert compare(expected, found).count == 0
    found["b"][3, 1] = 1
    found["a"][3, 0] = 9
    found["a"][4, 0] = 9
    result = compare(expected, found)
    assert (result.count, result.vectors) == (2, 5)
    assert str(result.first) == "vector 3, a: 0x9 instead of 0x3"
    with pytest.raises(VerifyError, match="port b"):
        compare(expected, {"a": found["a"]})
    with pytest.raises(VerifyError, match="port a"):
        compare(expected, {"a": found["a"][:4], "b": found["b"]})
