"""The fixed table of operators that a program may name, and of the types that their arguments may have.

No text of a file is looked up anywhere but in this table.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import torch

from nn2hdl.formats.program import RESHAPES, Ref
from nn2hdl.formats.rules import operations

# Computed where they do not depend on the image: how weights are normalized, reshaped and scaled.
_COMPUTED = (
    *("abs", "add", "addmm", "alias", "amax", "amin", "arange", "cat", "clamp", "clone", "contiguous", "cos", "detach"),
    *("diag_embed", "div", "exp", "expand", "eye", "flatten", "flip", "floor", "full", "full_like", "lift_fresh"),
    *("lift_fresh_copy", "linalg_vector_norm", "log", "matmul", "maximum", "mean", "minimum", "mm", "mul", "mv", "neg"),
    *("norm", "ones", "ones_like", "permute", "pow", "reciprocal", "relu", "reshape", "round", "rsqrt", "rsub"),
    *("scalar_tensor", "select", "sigmoid", "sign", "sin", "slice", "softplus", "sqrt", "square", "squeeze", "stack"),
    *("sub", "sum", "t", "tanh", "to", "_to_copy", "transpose", "tril", "triu", "unsqueeze", "view", "where"),
    *("zeros", "zeros_like", "_weight_norm", "_weight_norm_interface", "dot", "outer", "linear"),
    *("vdot", "mT", "diagonal", "linalg_householder_product", "eq", "ne", "lt", "le", "gt", "ge"),
)
_WITH_INDICES = ("max_pool2d",)
_TENSORS = ("Tensor", "List[Tensor]")
# These return what they read, or another shape of it, where it need not be copied.
_WHOLE = RESHAPES | {"alias", "contiguous", "detach", "lift_fresh", "to"}
_COPYING = frozenset(["reshape", "flatten", "contiguous", "to"])  # where the elements do not lie in order
_DROPOUTS = frozenset(["dropout", "feature_dropout", "alpha_dropout", "feature_alpha_dropout"])


@dataclass(frozen=True)
class Operator:
    """An overload of an ATen operator.

    Attributes:
        name: of the operation, as the rules know it; of one that works in place, the one that does not.
        overload: whose schema the arguments follow.
        target: what computes it without changing its arguments; None where nothing does.
        changed: names of the arguments that it changes in place.
        shared: name of the argument that its results may share memory with.
    """

    name: str
    overload: torch._ops.OpOverload
    target: torch._ops.OpOverload | None
    changed: tuple[str, ...]
    shared: str | None

    @property
    def is_random(self) -> bool:
        """Whether it draws random numbers."""
        return torch.Tag.nondeterministic_seeded in self.overload.tags

    @property
    def is_whole(self) -> bool:
        """Whether results that share memory have all the elements of what they share it with, in the same order."""
        return self.name in _WHOLE or self.name in _DROPOUTS

    @property
    def may_copy(self) -> bool:
        """Whether it copies elements that do not lie in their order."""
        return self.name in _COPYING


@functools.cache
def operators() -> Mapping[str, Operator]:
    """The table, by names as programs write them: "torch.ops.aten.relu.default"."""
    table = {}
    for name in sorted({*operations(), *_COMPUTED, *(f"{name}_with_indices" for name in _WITH_INDICES)}):
        for written in (name, f"{name}_"):
            packet = getattr(torch.ops.aten, written, None)  # a name of ours, of none in a file
            for overload in packet.overloads() if packet is not None else ():
                found = _operator(name, getattr(packet, overload), overload)
                if found is not None:
                    table[f"torch.ops.aten.{written}.{overload}"] = found
    return MappingProxyType(table)


def _operator(name: str, overload: torch._ops.OpOverload, overload_name: str) -> Operator | None:
    schema = overload._schema
    if any(argument.is_out for argument in schema.arguments):
        return None
    if not schema.returns or any(str(returned.type) not in _TENSORS for returned in schema.returns):
        return None
    changed = tuple(a.name for a in schema.arguments if a.alias_info is not None and a.alias_info.is_write)
    shared = [a.name for a in schema.arguments if a.alias_info is not None and not a.alias_info.is_write]
    if name in _DROPOUTS and not changed:
        shared = [schema.arguments[0].name]
    plain = getattr(getattr(torch.ops.aten, name), overload_name, None) if changed else overload
    may_call = name in _COMPUTED and plain is not None and not plain._schema.is_mutable
    return Operator(
        name.removesuffix("_with_indices"),
        overload,
        plain if may_call else None,
        changed,
        shared[0] if shared else None,
    )


def fits(kind: str, value: object) -> bool:
    """Whether a value is of a type of ATen's schemas, as text: "Optional[List[int]]"."""
    if kind.startswith("Optional["):
        return value is None or fits(kind[len("Optional[") : -1], value)
    if kind.startswith("List["):
        inner = kind[len("List[") : -1]
        return all(fits(inner, item) for item in value) if isinstance(value, list) else _is_scalar(inner, value)
    if kind == "Tensor":
        return isinstance(value, Ref | int | float)
    return _is_scalar(kind, value)


def _is_scalar(kind: str, value: object) -> bool:
    if isinstance(value, bool):
        return kind in ("bool", "number")
    types = {
        "int": (int, Ref),
        "float": (float, int, Ref),
        "number": (float, int, Ref),
        "bool": (Ref,),
        "str": (str,),
        "ScalarType": (torch.dtype,),
        "MemoryFormat": (torch.memory_format,),
        "Layout": (torch.layout,),
        "Device": (torch.device,),
    }
    return isinstance(value, types.get(kind, ()))
