"""Writes ATen calls, whose shapes torch infers without computing anything, into a TracedProgram."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from typing import Any

import numpy as np
import torch

from nn2hdl.formats.calls import UnsupportedCallError
from nn2hdl.formats.known import infer, with_defaults
from nn2hdl.formats.onnx.values import Codes, Known, Traced
from nn2hdl.formats.program import Constant, Node, Origin, Ref, Result, TracedProgram
from nn2hdl.formats.sizes import MOST_VALUES


def shown(text: str | bytes, kept: str = "") -> str:
    """A name of the file, short and without anything that a terminal obeys. protobuf gives bytes that are no text."""
    text = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    return re.sub(rf"[^\w. :+\-\[\]?{kept}]", "_", text)[:60]


class Writer:
    """The program so far. `image`: the network's input."""

    def __init__(self, image: str, sizes: tuple[int, ...]) -> None:
        self.image = Traced(image, sizes)
        self.nodes: list[Node] = []
        self.constants: dict[str, object] = {}

    def call(self, name: str, kind: str, operation: str, overload: str = "default", /, **given: Any) -> Traced:
        """Appends a call of an ATen operation: `name` and `kind` are the operator's in the file; arguments by the names
        of ATen's schema are Traced, Known, or plain numbers."""
        target = getattr(getattr(torch.ops.aten, operation), overload)
        try:
            made = infer(target, {argument: _shadow(value) for argument, value in given.items()})
        except Exception as error:  # torch refuses arguments in many ways
            reason = str(error).strip().splitlines()
            raise UnsupportedCallError(
                f"its sizes do not fit ({reason[0] if reason else '?'})", "check the file"
            ) from error
        first = made[0] if isinstance(made, tuple | list) else made
        assert isinstance(first, torch.Tensor)
        return self.note(name, kind, operation, with_defaults(target._schema, given), tuple(first.shape))

    def note(self, name: str, kind: str, operation: str, given: dict[str, Any], sizes: tuple[int, ...]) -> Traced:
        """Appends a call whose result has these sizes."""
        if math.prod(sizes) > MOST_VALUES:
            raise UnsupportedCallError(f"a value of {'x'.join(map(str, sizes))} numbers", "check the file")
        key = f"{len(self.nodes)} {name}"
        arguments = {argument: self._argument(value) for argument, value in given.items()}
        sources = tuple(ref.name for ref in arguments.values() if isinstance(ref, Ref))
        origin = Origin(name, kind, True)
        self.nodes.append(Node(key, operation, arguments, sources, (_result(key, sizes),), origin))
        return Traced(key, sizes)

    def quantized(self, codes: Codes, name: str, kind: str) -> Traced:
        """Appends a quantizer: the real values of its integers."""
        by = codes.quantizer
        given = {
            "self": codes.value,
            "scale": Known(by.scale),
            "zero_point": Known(by.zero_point),
            "low": by.low,
            "high": by.high,
            "rounding": by.rounding.value,
        }
        return self.note(name, kind, "quantize", given, codes.value.sizes)

    def program(self, output: Traced) -> TracedProgram:
        """What the output depends on."""
        return TracedProgram(
            tuple(_live(self.nodes, output.name)),
            self.constants,
            _result(self.image.name, self.image.sizes),
            output.name,
        )

    def _argument(self, value: Any) -> object:
        if isinstance(value, Traced):
            return Ref(value.name)
        if not isinstance(value, Known):
            return value
        name = f"constant {len(self.constants)}"
        array = value.array.astype(np.float64)
        self.constants[name] = array if value.step is None else Constant(array, value.step.astype(np.float64))
        return Ref(name)


def _live(nodes: list[Node], output: str) -> Iterable[Node]:
    wanted, chosen = {output}, []
    for node in reversed(nodes):
        if node.name in wanted:
            chosen.append(node)
            wanted.update(node.sources)
    return reversed(chosen)


def _result(name: str, sizes: tuple[int, ...]) -> Result:
    return Result(name, sizes[1:], str(sizes[0]) if sizes else "")


def _shadow(value: Any) -> Any:
    if isinstance(value, Traced):
        return torch.empty(value.sizes, device="meta")
    if isinstance(value, Known):
        return torch.empty(value.array.shape, device="meta")
    return value
