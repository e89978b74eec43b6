"""What a model format is: a function that recognizes a file by its bytes, and one that reads it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from nn2hdl.errors import ModelError
from nn2hdl.registry import Registry

if TYPE_CHECKING:
    from torch import nn

    from nn2hdl.formats.program import TracedProgram

AGAIN = "save or download it again"


@dataclass(frozen=True)
class Content:
    """What a model file holds.

    Attributes:
        format: name of the kind of content, for reports.
        payload: a state_dict (names -> tensors), an nn.Module, or a TracedProgram.
        sha256: of the file.
        class_path: the class that a state_dict was taken from, where the file holds a module whose code it does not
            hold.
    """

    format: str
    payload: Mapping[str, object] | nn.Module | TracedProgram
    sha256: str
    class_path: str | None = None


@dataclass(frozen=True)
class Format:
    """A kind of model file.

    Attributes:
        title: what people call such a file, with an article and its endings.
        recognizes: whether these bytes, a whole file, are of the format; it may be wrong about damaged ones.
        read: (bytes, path for errors, SHA-256 of the bytes) -> Content. It runs nothing that the file holds, and raises
            ModelError where the file is damaged.
    """

    title: str
    recognizes: Callable[[bytes], bool]
    read: Callable[[bytes, Path, str], Content]


# the last of them that recognizes a file reads it: formats of other packages come behind those that ship
FORMATS = Registry(
    "format",
    "nn2hdl.formats",
    Format,
    {
        "torch": "nn2hdl.formats.torch_file:TORCH",
        "safetensors": "nn2hdl.formats.safetensors_file:SAFETENSORS",
        "export": "nn2hdl.formats.pt2:EXPORT",
        "onnx": "nn2hdl.formats.onnx:ONNX",
    },
    ModelError,
)
