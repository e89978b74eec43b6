"""Tables with one entry for every member of a union: an entry that is forgotten is found when the table is imported."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, TypeVar, get_args

Entry = TypeVar("Entry")


def exhaustive(title: str, union: Any, table: Mapping[type[Any], Entry]) -> Mapping[type[Any], Entry]:
    """The table, read-only, once it is known to have an entry for every member of the union and no other.

    Args:
        title: what the table is; begins the message.
        union: such as `Affine | Add`.

    Raises:
        TypeError: names the members without an entry, and the entries that are no members.
    """
    members = set(get_args(union))
    missing, other = (sorted(kind.__name__ for kind in kinds) for kinds in (members - set(table), set(table) - members))
    if missing or other:
        parts = [f"no entry for {', '.join(missing)}"] * bool(missing)
        parts += [f"{', '.join(other)}: not in the union"] * bool(other)
        raise TypeError(f"{title}: {'; '.join(parts)}")
    return MappingProxyType(dict(table))
