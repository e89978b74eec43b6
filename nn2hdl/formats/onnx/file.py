"""The bytes of an ONNX file -> its parsed form; tensors as NumPy arrays, also those that lie in files beside it."""

from __future__ import annotations

import math
import os
from pathlib import Path

import numpy as np
import onnx
from onnx import ModelProto, TensorProto, numpy_helper

from nn2hdl.errors import ModelError
from nn2hdl.formats.format import AGAIN

_FIELDS = frozenset(b"\x12\x1a\x22\x28\x32\x3a\x42\x72\xa2\xca")  # tags of what may follow the version of a ModelProto
OLDEST_OPSET = 7
_FLOATS = frozenset((TensorProto.FLOAT, TensorProto.DOUBLE, TensorProto.FLOAT16, TensorProto.BFLOAT16))
_INTEGERS = {  # bits, and whether there are negative ones
    TensorProto.BOOL: (1, False),
    **{getattr(TensorProto, f"INT{bits}"): (bits, True) for bits in (4, 8, 16, 32, 64)},
    **{getattr(TensorProto, f"UINT{bits}"): (bits, False) for bits in (4, 8, 16, 32, 64)},
}


def looks_like_onnx(data: bytes) -> bool:
    """Whether a file starts as writers of ONNX start it: the version of the format, and then a field of a model."""
    return data[:1] == b"\x08" and data[2:3] != b"" and data[2] in _FIELDS and data[8:9] != b"{"


def read_proto(data: bytes, path: Path) -> ModelProto:
    """The parsed file.

    Raises:
        ModelError: it is damaged, or written for an opset that is too old or too new.
    """
    try:
        model = onnx.load_model_from_string(data)
    except Exception as error:  # DecodeError, which is protobuf's, and what a release of onnx makes of it
        raise ModelError("the ONNX file is damaged", where=path, hint=AGAIN) from error
    if not model.HasField("graph") or not model.graph.output:
        raise ModelError("the ONNX file holds no network", where=path, hint=AGAIN)
    _check_opset(model, path)
    return model


def opset_of(model: ModelProto) -> int:
    """Version of the standard operators that the file is written for."""
    return next((entry.version for entry in model.opset_import if entry.domain in ("", "ai.onnx")), 1)


def _check_opset(model: ModelProto, path: Path) -> None:
    opset, newest = opset_of(model), onnx.defs.onnx_opset_version()
    if not OLDEST_OPSET <= opset <= newest:
        raise ModelError(
            f"the file is written for ONNX opset {opset}",
            where=path,
            expected=f"{OLDEST_OPSET} to {newest}",
            hint="export it again with such an opset"
            if opset < OLDEST_OPSET
            else "export it with an older opset, or install a newer onnx package",
        )


def ends_of(tensor: TensorProto) -> tuple[int, int] | None:
    """Least and largest number of a tensor's type; None of floats."""
    if tensor.data_type not in _INTEGERS:
        return None
    bits, signed = _INTEGERS[tensor.data_type]
    return (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if signed else (0, (1 << bits) - 1)


def array_of(tensor: TensorProto, path: Path) -> np.ndarray:
    """A tensor: floats as float32 or float64, integers as int64.

    Raises:
        ModelError: it is damaged, of another type, or lies in a file that is missing or outside the model's folder.
    """
    if tensor.data_type not in _FLOATS | _INTEGERS.keys():
        kind = TensorProto.DataType.Name(tensor.data_type) if tensor.data_type in TensorProto.DataType.values() else "?"
        raise ModelError(
            f"the tensor {tensor.name[:60]!r} is of the type {kind}", where=path, expected="floats or integers"
        )
    try:
        if tensor.data_location == TensorProto.EXTERNAL:
            tensor = _with_data(tensor, path)
        array = np.asarray(numpy_helper.to_array(tensor))
    except ModelError:
        raise
    except Exception as error:  # sizes that do not fit: ValueError, TypeError, and others of a damaged file
        raise ModelError(f"the tensor {tensor.name[:60]!r} is damaged", where=path, hint=AGAIN) from error
    if tensor.data_type in _INTEGERS:
        return array.astype(np.int64)
    return array.astype(np.float64 if tensor.data_type == TensorProto.DOUBLE else np.float32)


def _with_data(tensor: TensorProto, path: Path) -> TensorProto:
    """The tensor with its bytes, which lie in a file in the model's folder."""
    entries = {entry.key: entry.value for entry in tensor.external_data}
    location, label = entries.get("location", ""), tensor.name[:60]
    folder = path.parent.resolve()
    place = Path(os.path.realpath(folder / location))
    if not location or Path(location).is_absolute() or not place.is_relative_to(folder):
        raise ModelError(
            f"the tensor {label!r} lies in {location[:80]!r}, outside the model's folder",
            where=path,
            hint="save the model with its weights in one file",
        )
    if not place.is_file():
        raise ModelError(
            f"the tensor {label!r} lies in {location[:80]!r}, which is missing",
            where=path,
            hint="put that file beside the model, or save the weights within it",
        )
    offset, length = int(entries.get("offset", 0)), int(entries.get("length", -1))
    wanted = math.prod(tensor.dims) * 8  # bytes at most, of doubles
    if offset < 0 or min(tensor.dims, default=0) < 0 or length > wanted:
        raise ModelError(f"the tensor {label!r} is damaged", where=path, hint=AGAIN)
    with place.open("rb") as file:
        file.seek(offset)
        data = file.read(length if length >= 0 else wanted)
    full = TensorProto()
    full.CopyFrom(tensor)
    full.ClearField("external_data")
    full.data_location = TensorProto.DEFAULT
    full.raw_data = data
    return full
