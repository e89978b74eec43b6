"""How a constant matrix is stored: dense, as coordinates (COO) or by compressed rows (CSR), and how many bytes that is.

scipy builds the sparse forms. Every array gets the narrowest type that holds its numbers, since that is what a
microcontroller keeps in its flash; so byte indices follow from a matrix of at most 256 columns.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import scipy.sparse

FORMS = ("dense", "coo", "csr")
_VALUES = (np.int8, np.int16, np.int32, np.int64)
_INDICES = (np.uint8, np.uint16, np.uint32)


@dataclass(frozen=True, eq=False)
class StoredMatrix:
    """A matrix in one of FORMS.

    Attributes:
        form: dense, coo or csr.
        shape: (rows, columns) of the matrix.
        arrays: read-only arrays by name. dense: `values` [rows, columns]; coo: `values`, `rows`, `columns` [nonzero],
            in the order of rows; csr: `values`, `columns` [nonzero], `starts` [rows + 1], where row i owns
            the entries starts[i] to starts[i + 1].
    """

    form: str
    shape: tuple[int, int]
    arrays: Mapping[str, np.ndarray]

    @property
    def bytes(self) -> int:
        """Bytes of all arrays."""
        return sum(array.nbytes for array in self.arrays.values())

    @property
    def nonzero(self) -> int:
        """Entries that are not zero."""
        return int(np.count_nonzero(self.arrays["values"]))

    def dense(self) -> np.ndarray:
        """The matrix that is stored, [rows, columns], in the type of its values."""
        found = self.arrays
        if self.form == "dense":
            return found["values"]
        if self.form == "coo":
            places = (found["values"], (found["rows"], found["columns"]))
            return scipy.sparse.coo_array(places, shape=self.shape).toarray()
        # scipy wants one type for both index arrays
        starts = found["starts"].astype(np.int64)
        places = (found["values"], found["columns"].astype(np.int64), starts)
        return scipy.sparse.csr_array(places, shape=self.shape).toarray()


def store(matrix: np.ndarray, form: str) -> StoredMatrix:
    """Stores a matrix [rows, columns] of integers or floats; floats are kept as float32.

    Raises:
        ValueError: the form is not one of FORMS, or the matrix has not two axes.
    """
    if form not in FORMS or matrix.ndim != 2:
        raise ValueError(f"a {matrix.ndim}-dimensional array as {form!r}; expected a matrix as one of {FORMS}")
    values = matrix.astype(np.float32) if np.issubdtype(matrix.dtype, np.floating) else _narrowed(matrix, _VALUES)
    if form == "dense":
        arrays = {"values": values}
    elif form == "coo":
        coo = scipy.sparse.coo_array(values)
        arrays = {"values": coo.data, "rows": _narrowed(coo.row, _INDICES), "columns": _narrowed(coo.col, _INDICES)}
    else:
        csr = scipy.sparse.csr_array(values)
        arrays = {
            "values": csr.data,
            "columns": _narrowed(csr.indices, _INDICES),
            "starts": _narrowed(csr.indptr, _INDICES),
        }
    for array in arrays.values():
        array.setflags(write=False)
    return StoredMatrix(form, (matrix.shape[0], matrix.shape[1]), arrays)


def smallest_form(matrix: np.ndarray) -> StoredMatrix:
    """The form of fewest bytes; of equals the one that comes first in FORMS."""
    return min((store(matrix, form) for form in FORMS), key=lambda stored: stored.bytes)


def _narrowed(values: np.ndarray, kinds: Sequence[type]) -> np.ndarray:
    """The values in the first of the types that holds them all."""
    low, high = (int(values.min()), int(values.max())) if values.size else (0, 0)
    fitting = (kind for kind in kinds if np.iinfo(kind).min <= low and high <= np.iinfo(kind).max)
    return values.astype(next(fitting))
