"""Tensors and arrays of a pickle: what stands for torch's and NumPy's functions that a pickle calls.

Every size is checked against the bytes that the file has before memory is taken for it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import torch
from torch import nn

from nn2hdl.formats.pickles import Dictionary, Record

_STORAGES = {
    **{"Float": torch.float32, "Double": torch.float64, "Half": torch.float16, "BFloat16": torch.bfloat16},
    **{"Long": torch.int64, "Int": torch.int32, "Short": torch.int16, "Char": torch.int8, "Byte": torch.uint8},
    **{"Bool": torch.bool, "ComplexFloat": torch.complex64, "ComplexDouble": torch.complex128},
    **{"QInt8": torch.qint8, "QUInt8": torch.quint8, "QInt32": torch.qint32, "QUInt4x2": torch.quint4x2},
    "Untyped": torch.uint8,
}
_QUANTIZED = frozenset((torch.qint8, torch.quint8, torch.qint32, torch.quint4x2, torch.quint2x4))
_BYTE_ORDERS: dict[str, Literal["<", ">", "=", "|"]] = {"<": "<", ">": ">", "=": "=", "|": "|"}
_GROWTH = 16  # views of one storage may overlap, as those of shared weights do
_SPARE = 1 << 24  # values that even a small file may claim: a constant, expanded


@dataclass(frozen=True)
class Quantized:
    """A quantized tensor; its values are not read."""

    dtype: torch.dtype
    path = "torch.quantized"  # as a Record has it


@dataclass(frozen=True)
class StorageType:
    """What a pickle calls torch.FloatStorage, torch.LongStorage and so on."""

    dtype: torch.dtype


@dataclass(frozen=True, eq=False)
class Storage:
    """Bytes [n] of the file, uint8, and the type that its values have unless the tensor says otherwise."""

    data: torch.Tensor
    dtype: torch.dtype


class OversizeError(ValueError):
    """A file claims more values than it has bytes."""


class Rebuilder:
    """The functions of one file: `known` by full name, and the sum of all sizes that it claims.

    `nested` reads a storage in torch's old format, as pickle.dump writes each of them.
    """

    def __init__(self, file_bytes: int, nested: Callable[[bytes], object]) -> None:
        self.left = _GROWTH * file_bytes + _SPARE
        self.nested = nested

    def known(self) -> dict[str, object]:
        """What stands for the globals of a pickle."""
        return {
            **_names(),
            "torch._utils._rebuild_tensor": self.tensor,
            "torch._utils._rebuild_tensor_v2": self.tensor,
            "torch._utils._rebuild_tensor_v3": self.tensor_of_type,
            "torch._utils._rebuild_qtensor": self.quantized,
            "torch._utils._rebuild_sparse_tensor": self.sparse,
            "torch._utils._rebuild_sparse_csr_tensor": self.sparse,
            "torch._utils._rebuild_meta_tensor_no_storage": self.meta,
            "torch.storage._load_from_bytes": self.nested,
            "numpy.core.multiarray._reconstruct": NumpyArray,
            "numpy._core.multiarray._reconstruct": NumpyArray,
            "numpy.core.numeric._frombuffer": self.array,
            "numpy._core.numeric._frombuffer": self.array,
        }

    def claim(self, shape: Iterable[int]) -> tuple[int, ...]:
        """The shape as plain numbers; counts its values.

        Raises:
            OversizeError: all tensors so far together are far larger than the file.
        """
        sizes = tuple(int(size) for size in shape)
        if min(sizes, default=0) < 0:
            raise ValueError("a negative size")
        self.left -= math.prod(sizes)
        if self.left < 0:
            raise OversizeError(f"a tensor of shape {'x'.join(map(str, sizes))}")
        return sizes

    def tensor(
        self, storage: Storage, offset: int, size: Iterable[int], stride: Iterable[int], *_: object
    ) -> torch.Tensor | Quantized:
        """A view of a storage."""
        return self.tensor_of_type(storage, offset, size, stride, None, None, storage.dtype)

    def tensor_of_type(
        self,
        storage: Storage,
        offset: int,
        size: Iterable[int],
        stride: Iterable[int],
        _grad: object,
        _hooks: object,
        dtype: torch.dtype,
        *_: object,
    ) -> torch.Tensor | Quantized:
        """A view of a storage as values of `dtype`; as_strided checks its bounds."""
        if dtype in _QUANTIZED:
            return Quantized(dtype)
        shape = self.claim(size)
        values = storage.data[: len(storage.data) // dtype.itemsize * dtype.itemsize].view(dtype)
        if values.numel() == 0 or 0 in shape:
            if 0 not in shape:
                raise ValueError("a tensor of an empty storage")
            return torch.empty(shape, dtype=dtype)
        return values.as_strided(shape, tuple(int(n) for n in stride), int(offset))

    def quantized(self, storage: Storage, *_: object) -> Quantized:
        """A quantized tensor, by its type alone."""
        return Quantized(storage.dtype)

    def sparse(self, layout: torch.layout, parts: tuple[Any, ...]) -> torch.Tensor:
        """A COO, CSR, CSC, BSR or BSC tensor, made dense."""
        if layout == torch.sparse_coo:
            indices, values, size = parts[:3]
            made = torch.sparse_coo_tensor(indices, values, self.claim(size), check_invariants=True)
        else:
            rows, columns, values, size = parts[:4]
            shape = self.claim(size)
            made = torch.sparse_compressed_tensor(rows, columns, values, shape, layout=layout, check_invariants=True)
        return made.to_dense()

    def meta(self, dtype: torch.dtype, size: Iterable[int], *_: object) -> torch.Tensor:
        """A tensor without values."""
        return torch.empty(tuple(int(n) for n in size), dtype=dtype, device="meta")

    def array(self, data: bytes, dtype: Record, shape: Iterable[int], order: str = "C") -> Record:
        """NumPy's arrays as pickle's protocol 5 has them."""
        made = NumpyArray()
        made.state = (1, self.claim(shape), dtype, order == "F", data)
        return made


class NumpyArray(Record):
    """numpy.ndarray as a pickle describes it: (version, shape, dtype, is_fortran, bytes)."""

    path = "numpy.ndarray"

    def values(self) -> np.ndarray | None:
        """The array; None where it holds objects, or less than it claims."""
        try:
            state: Any = self.state  # whatever the file holds: what does not fit raises
            _, shape, dtype, fortran, data = state
            data = data.encode("latin1") if isinstance(data, str) else data
            return np.frombuffer(data, numpy_type(dtype)).reshape(shape, order="F" if fortran else "C")
        except (TypeError, ValueError):
            return None


def numpy_type(dtype: Record) -> np.dtype[Any]:
    """A NumPy type of plain numbers; ValueError for any other."""
    state: Any = dtype.state
    name, order = str(dtype.arguments[0]), (state or (0, "="))[1]
    if dtype.path != "numpy.dtype" or name not in ("f2", "f4", "f8", *(f"{k}{n}" for k in "iu" for n in "1248"), "b1"):
        raise ValueError(f"a NumPy array of type {name}")
    found: np.dtype[Any] = np.dtype(name)
    return found.newbyteorder(_BYTE_ORDERS.get(order, "="))


def _names() -> dict[str, object]:
    storages = {f"{name}Storage": StorageType(dtype) for name, dtype in _STORAGES.items()}
    dtypes = {name: getattr(torch, name) for name in dir(torch) if isinstance(getattr(torch, name), torch.dtype)}
    schemes = [name for name in dir(torch) if isinstance(getattr(torch, name), torch.qscheme)]
    return {
        **{f"torch.{name}": kind for name, kind in {**storages, **dtypes}.items()},
        **{f"torch.cuda.{name}": kind for name, kind in storages.items()},
        "torch.storage.UntypedStorage": storages["UntypedStorage"],
        **{f"torch.{name}": name for name in schemes},
        **{f"collections.{name}": Dictionary for name in ("OrderedDict", "defaultdict", "Counter")},
        "builtins.dict": Dictionary,
        **{f"builtins.{name}": _listed for name in ("set", "frozenset", "list")},
        "builtins.bytearray": _bytes,
        "_codecs.encode": _bytes,
        "torch.Size": lambda sizes=(): tuple(sizes),
        "torch.device": lambda *_: torch.device("cpu"),
        "torch.serialization._get_layout": lambda name: _LAYOUTS[name],
        "torch._utils._rebuild_parameter": _parameter,
        "torch._utils._rebuild_parameter_with_state": _parameter,
        "torch._utils._rebuild_device_tensor_from_numpy": _moved,
        "torch._utils._rebuild_device_tensor_from_cpu_tensor": _moved,
        "torch._tensor._rebuild_from_type_v2": _from_type,
        "torch.nn.parameter.Parameter": _parameter,
        "torch.nn.parameter.UninitializedParameter": lambda *_: nn.UninitializedParameter(requires_grad=False),
        "torch.nn.parameter.UninitializedBuffer": lambda *_: nn.UninitializedBuffer(requires_grad=False),
    }


_LAYOUTS = {
    str(layout): layout
    for layout in (torch.sparse_coo, torch.sparse_csr, torch.sparse_csc, torch.sparse_bsr, torch.sparse_bsc)
}


def _listed(values: Iterable[object] = ()) -> list[object]:
    return list(values)


def _bytes(text: str | bytes | list[int] = b"", encoding: str = "latin1") -> bytes:
    """bytes and bytearray; never of a number, which would be a size."""
    if isinstance(text, str):
        return text.encode("utf-8" if encoding in ("utf-8", "utf8") else "latin1")
    return bytes(text) if isinstance(text, bytes | list) else b""


def _parameter(data: object = None, *_: object) -> object:
    """A Parameter, or what stands for one that is not readable."""
    return nn.Parameter(data, requires_grad=False) if isinstance(data, torch.Tensor) else data


def _moved(data: object, dtype: torch.dtype, *_: object) -> object:
    """A tensor of another device, kept as an array or on the CPU."""
    values = data.values() if isinstance(data, NumpyArray) else data
    return torch.as_tensor(values).to(dtype)


def _from_type(rebuild: Callable[..., object], _type: object, arguments: tuple[object, ...], _state: object) -> object:
    """A tensor with attributes, or of a subclass: as the plain tensor that it is made of."""
    return rebuild(*arguments)
