"""One order for all that is made of parts: each thing after its parts."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from graphlib import CycleError
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def children_first(roots: Iterable[T], children: Callable[[T], Iterable[T]]) -> list[T]:
    """The roots and all below them, each once and after its children, depth first in the order in which they come.

    `graphlib.TopologicalSorter` has no such order: it goes by distance from the leaves, so that the modules of a file
    would not stand near those that they instantiate.

    >>> parts = {"top": ["layer", "adder"], "layer": ["adder", "clamp"], "adder": [], "clamp": []}
    >>> children_first(["top"], parts.__getitem__)
    ['adder', 'clamp', 'layer', 'top']

    Raises:
        CycleError: something is below itself; its second argument holds it.
    """
    order: list[T] = []
    done: dict[T, bool] = {}  # False while an item's children are on their way
    for root in roots:
        stack = [root]
        while stack:
            item = stack[-1]
            if item in done:
                stack.pop()
                if not done[item]:
                    done[item] = True
                    order.append(item)
                continue
            done[item] = False
            pending = [child for child in children(item) if not done.get(child, False)]
            for child in pending:
                if child in done:
                    raise CycleError("below itself", [child])
            stack.extend(reversed(pending))
    return order
