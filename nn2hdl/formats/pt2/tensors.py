"""Tensors of a program: what it declares of them, and their raw bytes."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass

import torch

from nn2hdl.formats.pickles import Record
from nn2hdl.formats.pt2.fields import MalformedError, choice, field, whole
from nn2hdl.formats.pt2.pickled import not_run

STRIDED = 7
_LARGEST = 1 << 40  # elements
_EXPANDED = 1 << 20  # elements that a tensor may show of a smaller storage
# Codes of torch/_export/serde/schema.py; the newest types are missing in older versions of torch.
DTYPES = {
    **{1: torch.uint8, 2: torch.int8, 3: torch.int16, 4: torch.int32, 5: torch.int64, 12: torch.bool},
    **{6: torch.float16, 7: torch.float32, 8: torch.float64, 13: torch.bfloat16},
    **{10: torch.complex64, 11: torch.complex128},
    **{28: torch.uint16, 34: torch.uint32, 35: torch.uint64},
    **{29: torch.float8_e4m3fn, 30: torch.float8_e5m2, 31: torch.float8_e4m3fnuz, 32: torch.float8_e5m2fnuz},
}
MEMORY_FORMATS = {
    1: torch.contiguous_format,
    2: torch.channels_last,
    3: torch.channels_last_3d,
    4: torch.preserve_format,
}


@dataclass(frozen=True)
class Declared:
    """What a program says of a tensor.

    Attributes:
        sizes, strides: per axis; a symbolic one is what it was while tracing.
        first: the size of the first axis as text, "" for a scalar.
        offset: of the first element within the storage, in elements.
        is_fixed: whether all sizes but the first are numbers.
    """

    dtype: torch.dtype
    sizes: tuple[int, ...]
    strides: tuple[int, ...]
    offset: int
    first: str
    is_fixed: bool

    @property
    def is_contiguous(self) -> bool:
        """Whether the elements lie in their order, without gaps."""
        step = 1
        for size, stride in zip(reversed(self.sizes), reversed(self.strides), strict=True):
            if size != 1 and stride != step:
                return False
            step *= size
        return True


def declared(tree: object) -> Declared:
    """Reads a TensorMeta of the schema.

    Raises:
        MalformedError: an unknown type, a sparse tensor, one without data, sizes out of range.
    """
    dtype = DTYPES.get(field(tree, "dtype", int))
    if dtype is None:
        raise MalformedError(f"a tensor of the unknown type {field(tree, 'dtype', int)}")
    if field(tree, "layout", int) != STRIDED:
        raise MalformedError("a sparse tensor, where only dense ones are read")
    if field(field(tree, "device", dict), "type", str) == "meta":
        raise MalformedError("a tensor of the device meta, which has no values")
    sizes = [_size(size) for size in field(tree, "sizes", list)]
    strides = [_size(stride)[0] for stride in field(tree, "strides", list)]
    if len(strides) != len(sizes) or len(sizes) > 8:
        raise MalformedError(f"a tensor of {len(sizes)} sizes and {len(strides)} strides")
    values = tuple(size for size, _ in sizes)
    if math.prod(filter(None, values)) > _LARGEST:
        raise MalformedError(f"a tensor of the sizes {values}")
    return Declared(
        dtype,
        values,
        tuple(strides),
        _size(field(tree, "storage_offset", dict))[0],
        sizes[0][1] if sizes else "",
        all(text.isdigit() for _, text in sizes[1:]),
    )


def _size(tree: object) -> tuple[int, str]:
    """A SymInt of the schema: its value while tracing, and its text. Nothing is evaluated."""
    kind, value = choice(tree)
    if kind == "as_int":
        size = whole(value)
    elif kind == "as_expr":
        text = field(value, "expr_str", str)
        check_expression(text)
        hint = field(value, "hint", dict, None)
        if not hint:
            raise MalformedError(f"the size {text[:60]!r}, which depends on values")
        size = whole(choice(hint)[1])
    else:
        raise MalformedError(f"a size that is given {kind[:40]!r}")
    if not 0 <= size <= _LARGEST:
        raise MalformedError(f"a tensor with a size or stride of {size}")
    return size, str(size) if kind == "as_int" else text


def check_expression(text: str) -> None:
    """Raises MalformedError for text that is more than arithmetic of symbols: torch would run it, and a file that holds
    such text means harm."""
    if not re.fullmatch(r"[\w\s(),=*+/'<>!\[\]-]*", text) or "__" in text or len(text) > 10_000:
        raise MalformedError(f"it holds the expression {text[:60]!r}: it was not run")


def read_tensor(storage: torch.Tensor, meta: Declared) -> torch.Tensor:
    """The tensor that `meta` declares within the bytes of its storage [n].

    Raises:
        MalformedError: it reaches beyond them.
    """
    if not meta.is_fixed or not (meta.first.isdigit() or not meta.sizes):
        raise MalformedError("weights whose sizes are symbols")
    width = meta.dtype.itemsize
    held, count = len(storage) // width, math.prod(meta.sizes)
    reach = meta.offset + sum((size - 1) * stride for size, stride in zip(meta.sizes, meta.strides, strict=True)) + 1
    if len(storage) % width or (count and reach > held) or count > max(held, _EXPANDED):
        raise MalformedError(f"a tensor of the sizes {meta.sizes} in a storage of {len(storage)} bytes")
    if not count:
        return torch.zeros(meta.sizes, dtype=meta.dtype)
    return storage.view(meta.dtype).as_strided(meta.sizes, meta.strides, meta.offset)


def read_payloads(
    config: object, read: Callable[[str], bytes], unpickle: Callable[[bytes], object]
) -> dict[str, torch.Tensor]:
    """Tensors by the names of the module's weights, from a payload configuration of the archive.

    Args:
        config: the parsed JSON.
        read: yields the bytes of a payload by its file name.
        unpickle: reads a pickled tensor through the allow-list.
    """
    tensors, storages = {}, {}
    for name, entry in field(config, "config", dict).items():
        path = field(entry, "path_name", str)
        if path.startswith(("custom_obj_", "opaque_obj_")):
            raise MalformedError(f"it holds {path[:40]!r}, which runs code when loaded: it was not run")
        if not re.fullmatch(r"[\w.-]{1,200}", path, re.ASCII):
            raise MalformedError(f"a payload called {path[:60]!r}")
        if field(entry, "use_pickle", bool, False):
            tensors[name] = plain_tensor(unpickle(read(path)), name)
            continue
        if path not in storages:
            storages[path] = _bytes(read(path))
        tensors[name] = read_tensor(storages[path], declared(field(entry, "tensor_meta", dict)))
    return tensors


def _bytes(data: bytes) -> torch.Tensor:
    return torch.frombuffer(bytearray(data), dtype=torch.uint8) if data else torch.zeros(0, dtype=torch.uint8)


def plain_tensor(value: object, name: str) -> torch.Tensor:
    """The value, if it is a dense tensor with values."""
    if isinstance(value, Record):
        raise not_run(value)
    if not isinstance(value, torch.Tensor) or value.layout != torch.strided or value.device.type != "cpu":
        raise MalformedError(f"{name[:60]!r} is no dense tensor with values")
    if value.numel() > max(value.untyped_storage().nbytes() // value.element_size(), _EXPANDED):
        raise MalformedError(f"{name[:60]!r} shows {value.numel()} elements of a smaller storage")
    return value.detach()
