"""ONNX files (.onnx): float networks, and networks with quantizers (QDQ, QCDQ, QONNX).

The file is read by the onnx package's parser of Protocol Buffers. Nothing of it is run: each operator is looked up in
`operators.py`, which writes it as the ATen calls that the rules read.
"""

from __future__ import annotations

from pathlib import Path

from nn2hdl.formats.format import Content, Format
from nn2hdl.formats.onnx.file import looks_like_onnx, read_proto
from nn2hdl.formats.onnx.graph import read_program

__all__ = ["ONNX"]


def _read(data: bytes, path: Path, digest: str) -> Content:
    return Content("onnx", read_program(read_proto(data, path), path), digest)


ONNX = Format("an ONNX file (.onnx)", looks_like_onnx, _read)
