"""The operations of a float network on torch: what each computes. Gradients pass as torch derives them; elementwise
functions are defined on arrays alone, and so are their derivatives.

How gradients pass through the operations of an integer network says `qat/integer_operations.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import numpy as np
import torch

from nn2hdl.exhaustive import exhaustive
from nn2hdl.graph import Add, AvgPool2d, Clip, Conv2d, Elementwise, Flatten, Linear, MaxPool2d, Op, Quantize, operation
from nn2hdl.graph.functions import derivative, evaluate
from nn2hdl.train.integer_layer import weigh
from nn2hdl.train.pooling import average_pool, max_pool
from nn2hdl.train.straight_through import through

T = TypeVar("T")


@dataclass(frozen=True)
class TorchForm(Generic[T]):
    """What torch computes for an operation.

    Attributes:
        run: (op, its arrays as tensors, the inputs) -> output.
        arrays: (op) -> weights and what else has to lie on the device.
    """

    run: Callable[[T, Sequence[torch.Tensor], Sequence[torch.Tensor]], torch.Tensor]
    arrays: Callable[[T], Sequence[np.ndarray]] = lambda _: ()


def _convolve(op: Conv2d, arrays: Sequence[torch.Tensor], inputs: Sequence[torch.Tensor]) -> torch.Tensor:
    weight, bias, *pad_value = arrays
    return weigh(inputs[0], weight, bias, op, *pad_value)


def _multiply(_: Linear, arrays: Sequence[torch.Tensor], inputs: Sequence[torch.Tensor]) -> torch.Tensor:
    weight, bias = arrays
    return weigh(inputs[0], weight, bias, None)


def _convolution_arrays(op: Conv2d) -> Sequence[np.ndarray]:
    return [op.weight, op.bias, *([] if op.pad_value is None else [op.pad_value])]


def _apply(op: Elementwise, _: Sequence[torch.Tensor], inputs: Sequence[torch.Tensor]) -> torch.Tensor:
    def tensor(values: np.ndarray) -> torch.Tensor:
        return torch.tensor(values, dtype=torch.float32, device=inputs[0].device)

    x = inputs[0].detach().cpu().numpy()
    values = tensor(evaluate(op.function, op.arguments, x))
    if not inputs[0].requires_grad:
        return values
    return through(tensor(derivative(op.function, op.arguments, x)) * inputs[0], values)


def _quantize(op: Quantize, _: Sequence[torch.Tensor], inputs: Sequence[torch.Tensor]) -> torch.Tensor:
    x = inputs[0].detach().cpu().numpy()
    return torch.as_tensor(operation(op).run(op, [x]), device=inputs[0].device)


FORMS: Mapping[type[Any], TorchForm[Any]] = exhaustive(
    "operations of the float network on torch",
    Op,
    {
        Conv2d: TorchForm[Conv2d](_convolve, _convolution_arrays),
        Linear: TorchForm[Linear](_multiply, lambda op: (op.weight, op.bias)),
        MaxPool2d: TorchForm[MaxPool2d](lambda op, _, inputs: max_pool(inputs[0], op)),
        AvgPool2d: TorchForm[AvgPool2d](lambda op, _, inputs: average_pool(inputs[0], op)),
        Add: TorchForm[Add](lambda _, __, inputs: inputs[0] + inputs[1]),
        Clip: TorchForm[Clip](lambda op, _, inputs: inputs[0].clamp(op.low, op.high)),
        Flatten: TorchForm[Flatten](lambda _, __, inputs: inputs[0].flatten(1)),
        Elementwise: TorchForm[Elementwise](_apply),
        Quantize: TorchForm[Quantize](_quantize),
    },
)


def arrays_of(op: Op) -> Sequence[np.ndarray]:
    """Weights and what else of an operation has to lie on the device."""
    return torch_form(op).arrays(op)


def torch_form(op: Op) -> TorchForm[Any]:
    """What torch computes for an operation."""
    return FORMS[type(op)]
