"""Stored forms of a matrix: what comes back, in which types, and how many bytes it takes."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from sparse import FORMS, smallest_form, store

MATRICES = arrays(np.int64, st.tuples(st.integers(1, 9), st.integers(1, 300)), elements=st.sampled_from((0, 0, 1, -9)))


@pytest.mark.parametrize("form", FORMS)
@given(matrix=MATRICES)
def test_every_form_gives_the_matrix_back(form, matrix):
    stored = store(matrix, form)
    assert np.array_equal(stored.dense(), matrix)
    assert stored.nonzero == np.count_nonzero(matrix)
    assert stored.bytes == sum(a.size * a.itemsize for a in stored.arrays.values())


def test_csr_is_what_a_loop_over_rows_reads():
    matrix = np.array([[0, 5, 0, -7], [0, 0, 0, 0], [1, 0, 2, 0]])
    stored = store(matrix, "csr")
    assert {name: array.tolist() for name, array in stored.arrays.items()} == {
        "values": [5, -7, 1, 2],
        "columns": [1, 3, 0, 2],
        "starts": [0, 2, 2, 4],
    }
    assert {array.dtype.name for array in stored.arrays.values()} == {"int8", "uint8"}
    assert stored.bytes == 4 + 4 + 4


def test_coo_keeps_both_coordinates():
    stored = store(np.array([[0, 300], [1, 0]]), "coo")
    assert stored.arrays["rows"].tolist() == [0, 1]
    assert stored.arrays["columns"].tolist() == [1, 0]
    assert stored.arrays["values"].dtype == np.int16
    assert stored.bytes == 2 * (2 + 1 + 1)


@pytest.mark.parametrize(("columns", "kind"), [(256, "uint8"), (257, "uint16")])
def test_indices_are_bytes_up_to_256_columns(columns, kind):
    matrix = np.zeros((2, columns), np.int64)
    matrix[1, -1] = 1
    assert store(matrix, "csr").arrays["columns"].dtype.name == kind


def test_floats_are_single_precision():
    matrix = np.array([[0.0, 1.5]])
    assert store(matrix, "dense").bytes == 8
    assert store(matrix, "csr").arrays["values"].dtype == np.float32
    assert np.array_equal(store(matrix, "coo").dense(), matrix)


def test_positive_weights_stay_signed():
    assert store(np.array([[127, 1]]), "dense").arrays["values"].dtype == np.int8


def test_smallest_form_follows_the_density():
    draw = np.random.default_rng(0)
    matrix = draw.integers(1, 100, (40, 40))
    assert smallest_form(matrix).form == "dense"
    half = np.where(draw.random((40, 40)) < 0.4, matrix, 0)  # CSR takes two bytes an entry: below half it saves
    assert smallest_form(half).form == "csr"
    single = np.zeros((40, 40), np.int64)
    single[3, 4] = 1
    assert smallest_form(single).form == "coo"


def test_arrays_are_read_only():
    for form in FORMS:
        for array in store(np.eye(3), form).arrays.values():
            with pytest.raises(ValueError, match="read-only"):
                array[0] = 1


def test_what_is_no_matrix_or_no_form():
    with pytest.raises(ValueError, match="expected a matrix"):
        store(np.zeros(3), "csr")
    with pytest.raises(ValueError, match="as 'ellpack'"):
        store(np.zeros((3, 3)), "ellpack")
