"""Takes out of a traced program what the output does not depend on, and computes what does not depend on the image."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch

from nn2hdl.errors import ModelError
from nn2hdl.formats.program import Node, Result, TracedProgram, substitute

_FACTORIES = frozenset(
    ["zeros", "ones", "full", "arange", "scalar_tensor", "zeros_like", "ones_like", "full_like", "eye"]
)
_PRODUCTS = frozenset(["mm", "matmul", "linear", "addmm", "linalg_householder_product"])
_PRODUCTS_A_TIME = 16  # a matrix product takes about as long as reading a 16th of its factors one by one


@dataclass(frozen=True, eq=False)
class Step:
    """A node, and what computes it where it does not depend on the image.

    Attributes:
        node: the call.
        given: its arguments by name without defaults; tensors as Ref.
        target: the ATen operation; None where it must not be called.
    """

    node: Node
    given: Mapping[str, object]
    target: torch._ops.OpOverload | None = None


@dataclass
class Allowance:
    """How many elements may still be read, written, or multiplied in order to compute constants."""

    elements: float = math.inf

    def spend(self, elements: float, where: object) -> None:
        """Raises ModelError when it is used up."""
        self.elements -= elements
        if self.elements < 0:
            raise ModelError(
                "its constants are far larger than the file",
                where=where,
                hint="save the plain network, its weights as they are used",
            )


def assemble(
    steps: Sequence[Step],
    constants: Mapping[str, torch.Tensor],
    image: Result,
    output: str,
    where: object,
    allowance: Allowance | None = None,
) -> TracedProgram:
    """The TracedProgram of these steps, in topological order; `where` is the file, for errors.

    Raises:
        ModelError: a constant cannot be computed, or takes more than the allowance.
    """
    allowance = allowance or Allowance()
    live = _live(steps, output)
    known: dict[str, object] = dict(constants)
    nodes = []
    for step in steps:
        if step.node.name not in live:
            continue
        if step.target is not None and _is_known(step, known):
            known.update(_compute(step, step.target, known, where, allowance))
        else:
            nodes.append(step.node)
    read = {source for node in nodes for source in node.sources} & known.keys()
    return TracedProgram(tuple(nodes), {name: _plain(known[name], where, allowance) for name in read}, image, output)


def with_defaults(schema: torch._C.FunctionSchema | None, given: Mapping[str, object]) -> dict[str, object]:
    """The arguments in the order of ATen's schema, with its defaults; none where there is no schema."""
    arguments = schema.arguments if schema is not None else ()
    defaults = {argument.name: argument.default_value for argument in arguments if argument.has_default_value()}
    full = {**defaults, **given}
    return {argument.name: full[argument.name] for argument in arguments if argument.name in full}


def _live(steps: Sequence[Step], output: str) -> set[str]:
    """Names of the nodes that the output depends on."""
    wanted, live = {output}, set()
    for step in reversed(steps):
        node = step.node
        if node.name in wanted or any(result.name in wanted for result in node.results):
            live.add(node.name)
            wanted.update(node.sources)
    return live


def _is_known(step: Step, known: Mapping[str, object]) -> bool:
    node = step.node
    if node.is_random:
        return False
    if not node.sources:
        return node.operation in _FACTORIES
    return all(isinstance(known.get(source), torch.Tensor) for source in node.sources)


def _compute(
    step: Step, target: torch._ops.OpOverload, known: Mapping[str, object], where: object, allowance: Allowance
) -> dict[str, object]:
    values = {name: substitute(argument, known) for name, argument in step.given.items()}
    if "device" in values:
        values["device"] = torch.device("cpu")
    try:
        with torch.no_grad():
            if allowance.elements < math.inf:
                allowance.spend(_cost(step.node.operation, target, values), where)
            made = _call(target, values)
    except ModelError:
        raise
    except Exception as error:  # torch refuses arguments in many ways
        reason = str(error).strip().splitlines()
        raise ModelError(
            f"the constant {step.node.name} cannot be computed: {reason[0] if reason else type(error).__name__}",
            where=where,
        ) from error
    results = step.node.results
    if isinstance(made, tuple | list):
        return {result.name: value for result, value in zip(results, made, strict=False)}
    return {results[0].name if results else step.node.name: made}


def infer(target: torch._ops.OpOverload, values: Mapping[str, object]) -> object:
    """What an operation yields, with tensors of the device meta as arguments and results: shapes without values."""
    takes_device = any(argument.name == "device" for argument in target._schema.arguments)
    is_told = "device" in values or not any(isinstance(value, torch.Tensor) for value in values.values())
    with torch.no_grad():
        return _call(target, {**values, "device": torch.device("meta")} if takes_device and is_told else values)


def _call(target: torch._ops.OpOverload, values: Mapping[str, object]) -> object:
    positional = [argument for argument in target._schema.arguments if not argument.kwarg_only]
    given = 0  # the last ones may be missing, and take their defaults
    while given < len(positional) and positional[given].name in values:
        given += 1
    first = [argument.name for argument in positional[:given]]
    return target(
        *(values[name] for name in first), **{name: value for name, value in values.items() if name not in first}
    )


def _cost(operation: str, target: torch._ops.OpOverload, values: Mapping[str, object]) -> float:
    """Elements that are read and written, by the shapes that torch infers without computing anything."""
    written = _elements(infer(target, {name: _shadow(value) for name, value in values.items()}))
    read = sum(map(_elements, values.values()))
    if operation not in _PRODUCTS:
        return read + written
    depth = max(value.shape[-1] for value in values.values() if isinstance(value, torch.Tensor) and value.ndim)
    return read + written * max(1, depth // _PRODUCTS_A_TIME)


def _shadow(value: object) -> object:
    if isinstance(value, torch.Tensor):
        return value.to("meta")
    return [_shadow(item) for item in value] if isinstance(value, list) else value


def _elements(value: object) -> int:
    if isinstance(value, torch.Tensor):
        return value.numel()
    return sum(map(_elements, value)) if isinstance(value, list | tuple) else 0


def _plain(value: object, where: object, allowance: Allowance) -> object:
    if not isinstance(value, torch.Tensor):
        return value
    allowance.spend(value.numel(), where)
    return np.asarray(value.detach().to(torch.float64).cpu().numpy())
