"""Arguments of a node: a union of the schema, of which the kinds in this table are read."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import torch

from nn2hdl.formats.program import Ref
from nn2hdl.formats.pt2.fields import MalformedError, choice, field, number, text, whole
from nn2hdl.formats.pt2.tensors import DTYPES, MEMORY_FORMATS, STRIDED, check_expression

Name = Callable[[object], str]
OPAQUE = None  # what stands for arguments of operators that are not supported anyway
_OPAQUE = frozenset(["as_graph", "as_custom_obj", "as_operator", "as_complex", "as_string_to_argument"])
_OPAQUE |= frozenset(["as_nested_tensors", "as_int_lists", "as_float_lists"])


def read(tree: object, tensor: Name, number_name: Name) -> object:
    """The value of an Argument of the schema; tensors and computed numbers as Ref.

    Args:
        tree: the parsed JSON.
        tensor: what to call the tensor of this name.
        number_name: what to call the computed number of this name.

    Raises:
        MalformedError: it is of an unknown kind, or not of the kind that it says.
    """
    kind, value = choice(tree)
    scalars: dict[str, Callable[[object], object]] = {
        "as_int": whole,
        "as_float": number,
        "as_bool": _boolean,
        "as_string": text,
        "as_tensor": lambda item: Ref(tensor(field(item, "name", str))),
        "as_optional_tensor": lambda item: _optional(item, tensor),
        "as_sym_int": lambda item: _symbol(item, number_name, "as_int", whole),
        "as_sym_float": lambda item: _symbol(item, number_name, "as_float", number),
        "as_sym_bool": lambda item: _symbol(item, number_name, "as_bool", _boolean),
    }
    if kind in scalars:
        return scalars[kind](value)
    if kind.endswith("s") and kind[:-1] in scalars:
        if not isinstance(value, list):
            raise MalformedError(f"an argument {kind} that is no list")
        return [scalars[kind[:-1]](item) for item in value]
    return _other(kind, value)


def traced(tree: object) -> object:
    """What a SymInt, SymFloat or SymBool of the schema was while tracing; None where that is not known."""
    kind, value = choice(tree)
    if kind == "as_expr":
        check_expression(field(value, "expr_str", str))
        hint = field(value, "hint", dict, None)
        return traced(hint) if hint else None
    table: dict[str, Callable[[object], object]] = {"as_int": whole, "as_float": number, "as_bool": _boolean}
    if kind not in table:
        raise MalformedError(f"a number that is given {kind[:40]!r}")
    return table[kind](value)


def _other(kind: str, value: object) -> object:
    if kind == "as_none" or kind in _OPAQUE:
        return OPAQUE
    if kind == "as_device":
        return torch.device("cpu")  # wherever it was, its constants are computed here
    if kind == "as_layout" and value == STRIDED:
        return torch.strided
    tables: dict[str, Mapping[int, object]] = {"as_scalar_type": DTYPES, "as_memory_format": MEMORY_FORMATS}
    table = tables.get(kind)
    if table is None or whole(value) not in table:
        raise MalformedError(f"an argument of the unknown kind {kind[:40]!r}, or of an unknown value")
    return table[whole(value)]


def _boolean(value: object) -> bool:
    if not isinstance(value, bool):
        raise MalformedError("a value that is neither true nor false")
    return value


def _optional(tree: object, tensor: Name) -> Ref | None:
    kind, value = choice(tree)
    return Ref(tensor(field(value, "name", str))) if kind == "as_tensor" else None


def _symbol(tree: object, name: Name, plain: str, convert: Callable[[object], object]) -> object:
    kind, value = choice(tree)
    if kind == "as_name":
        return Ref(name(value))
    if kind != plain:
        raise MalformedError(f"a number that is given {kind[:40]!r}")
    return convert(value)
