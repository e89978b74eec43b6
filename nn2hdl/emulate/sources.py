"""What is emulated: the files of a program and the shape of its `nn_forward`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np


@dataclass(frozen=True, eq=False)
class Sources:
    """C and assembly files by name, and the arrays that `nn_forward(const input_type *, output_type *)` takes.

    Types are C's, such as "uint8_t".
    """

    files: Mapping[str, str]
    inputs: int
    outputs: int
    input_type: str
    output_type: str

    @property
    def input_dtype(self) -> np.dtype:
        """Of one input."""
        return np.dtype(self.input_type.removesuffix("_t"))

    @property
    def output_dtype(self) -> np.dtype:
        """Of one output."""
        return np.dtype(self.output_type.removesuffix("_t"))

    def write(self, folder: Path, *more: tuple[str, str]) -> list[Path]:
        """Writes all files and some more; returns what has to be compiled."""
        for name, text in (*self.files.items(), *more):
            (folder / name).write_text(text)
        return [folder / name for name, _ in (*self.files.items(), *more) if name.endswith((".c", ".S"))]
