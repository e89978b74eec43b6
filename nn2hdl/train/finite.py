"""Training that has left the finite numbers is stopped where that is seen, in one line; and what has no spread."""

from __future__ import annotations

import math

import torch
from torch import nn

from nn2hdl.errors import ModelError

HINT = "a lower learning rate; check that the model's weights and the images are usual ones"


def require_finite(network: nn.Module, loss: float | None, when: str) -> None:
    """Raises ModelError where the loss or any value of a layer is no finite number; the first such layer is named.

    loss: of the steps before, None where there were none; when: such as "epoch 3".
    """
    for name, values in network.state_dict().items():
        if values.is_floating_point() and not bool(torch.isfinite(values).all()):
            layer, _, what = name.rpartition(".")
            where = f"layer {_shown(layer)}" if layer else "training"
            raise ModelError(f"{what} is no longer finite in {when}", where=where, hint=HINT)
    if loss is not None and not math.isfinite(loss):
        raise ModelError(f"the loss is {loss} in {when}", where="training", hint=HINT)


def _shown(layer: str) -> str:
    """A layer's name as the user has it: modules must not have dots in theirs."""
    return layer.removeprefix("layers.").replace("/", ".")


def deviation(values: torch.Tensor, axes: list[int] | None = None) -> torch.Tensor:
    """Standard deviation (of a sample) over the axes (None: all), 0 where there is but one value along them."""
    return values.std(axes, correction=_correction(values, axes))


def variance(values: torch.Tensor, axes: list[int] | None = None) -> torch.Tensor:
    """Variance (of a sample) over the axes (None: all), 0 where there is but one value along them."""
    return values.var(axes, correction=_correction(values, axes))


def _correction(values: torch.Tensor, axes: list[int] | None) -> int:
    along = range(values.ndim) if axes is None else axes
    return int(math.prod(values.shape[axis] for axis in along) > 1)
