"""Asks torch's own rules of shapes whether a call is one that it accepts, and what it yields; nothing is computed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import torch

from nn2hdl.formats.known import infer
from nn2hdl.formats.program import RESHAPES, Ref, refs
from nn2hdl.formats.pt2.fields import MalformedError
from nn2hdl.formats.pt2.operators import Operator
from nn2hdl.formats.pt2.tensors import Declared


def check_call(
    operator: Operator,
    given: Mapping[str, object],
    tensors: Mapping[str, Declared],
    numbers: Mapping[str, object],
    results: Sequence[Declared],
) -> None:
    """Raises MalformedError if torch refuses these arguments, or yields another tensor than the program says.

    The rules of the translation rely on it: they read arguments as torch.export wrote them.

    Args:
        operator: what is called.
        given: its arguments by name; tensors and computed numbers as Ref.
        tensors: what the program says of them.
        numbers: what computed numbers were while tracing; None where that is not known.
        results: what the program says of its results, the first of which is compared.
    """
    unknown = [name for argument in given.values() for name in refs(argument) if numbers.get(name, 0) is None]
    if unknown and operator.name not in RESHAPES:
        return  # calls that compute with such numbers are not supported
    if unknown or not results:
        raise MalformedError(f"{operator.overload} yields what depends on values")
    shadows = {name: _shadow(value, tensors, numbers) for name, value in given.items()}
    try:
        made = infer(operator.overload, shadows)
    except Exception as error:  # torch refuses arguments in many ways
        reason = str(error).strip().splitlines()
        raise MalformedError(f"{operator.overload} {reason[0][:200] if reason else ''}") from error
    first = made[0] if isinstance(made, tuple | list) and made else made
    if not isinstance(first, torch.Tensor) or (tuple(first.shape), first.dtype) != (results[0].sizes, results[0].dtype):
        raise MalformedError(f"{operator.overload} does not yield a tensor of the sizes {results[0].sizes}")


def _shadow(value: object, tensors: Mapping[str, Declared], numbers: Mapping[str, object]) -> object:
    if isinstance(value, list):
        return [_shadow(item, tensors, numbers) for item in value]
    if not isinstance(value, Ref):
        return value
    if value.name in numbers:
        return numbers[value.name]
    meta = tensors[value.name]
    return torch.empty_strided(meta.sizes, meta.strides, dtype=meta.dtype, device="meta")
