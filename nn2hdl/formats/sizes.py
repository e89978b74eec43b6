"""Stops a forward before it takes more memory than a circuit could ever need."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves, tree_map_only

from nn2hdl.errors import ModelError

MOST_VALUES = 1 << 26  # of one tensor, in all images: the widest layers of VGG and ResNets have a tenth of it


class LimitedSizes(TorchDispatchMode):
    """While it is active, an operation whose result is larger than MOST_VALUES raises before it is computed.

    Each operation runs on torch's meta device first, where tensors have shapes and no values.

    Raises:
        ModelError: a result is too large.
    """

    def __init__(self, where: object) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # torch leaves it untyped
        self.where = where

    def __torch_dispatch__(
        self,
        func: torch._ops.OpOverload,
        types: Sequence[type],
        args: tuple[Any, ...] = (),
        kwargs: dict[str, Any] | None = None,
    ) -> object:
        kwargs = kwargs or {}
        largest = max(_shapes(func, args, kwargs), key=torch.Size.numel, default=torch.Size())
        if largest.numel() > MOST_VALUES:
            raise ModelError(
                f"the operation {func.overloadpacket.__name__} makes {'x'.join(map(str, largest))} values",
                where=self.where,
                expected=f"at most {MOST_VALUES:,}",
                hint="check padding, sizes and --input",
            )
        return func(*args, **kwargs)


def _shapes(func: torch._ops.OpOverload, args: tuple[Any, ...], kwargs: dict[str, Any]) -> list[torch.Size]:
    """Shapes of an operation's results; none where the meta device does not know the operation."""
    if any(alias.alias_info is not None for alias in func._schema.returns):  # a view, or written in place: no memory
        return []
    try:
        without_values = tree_map_only(torch.Tensor, lambda tensor: tensor.to("meta"), (args, kwargs))
        given = {name: torch.device("meta") if name == "device" else value for name, value in without_values[1].items()}
        found = func(*without_values[0], **given)
    except Exception:  # wrong arguments say so when the operation itself runs
        return []
    return [leaf.shape for leaf in tree_leaves(found) if isinstance(leaf, torch.Tensor)]
