"""Training with integer products: dynamic fixed point (Das et al. 2018).

"Mixed Precision Training of Convolutional Neural Networks using Integer Operations", ICLR 2018, arXiv:1802.00930. A
tensor is int16 mantissas i and one exponent: x = i * 2**E, with E = E_max - (P - 2) for mantissas of P bits, where
2**E_max <= max |x| < 2**(E_max + 1). A product of two tensors multiplies mantissas and adds exponents. Products are
summed in int32, a chain of so many at a time, and these sums in float32. Convolutions and fully connected layers are
computed so in all three directions, of values, errors and gradients; all else, and the weights that the optimizer
moves, is float32.

That a chain never overflows when mantissas have at most 1 + (31 - log2(chain)) / 2 bits is derived here; P follows from
the length of a chain.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor
from torch.overrides import TorchFunctionMode

from nn2hdl.compiled import discard_stale, njit
from nn2hdl.errors import QuantizeError
from nn2hdl.methods import Kind, MethodRecord, Paper
from nn2hdl.train.arithmetic import Arithmetic
from nn2hdl.train.network import whole
from nn2hdl.train.recipes.method import TrainingMethod

discard_stale(Path(__file__).parent)
Pair = tuple[int, int]


@dataclass(frozen=True)
class FixedPointSettings:
    """Settings of dynamic-fixed-point; chain: products that are summed in an int32 before the sum goes to float32."""

    chain: int = 32

    def __post_init__(self) -> None:
        if not whole(self.chain, 1, 1 << 15):
            found = f"chain = {self.chain}"
            raise QuantizeError(found, where="dynamic-fixed-point", expected="1 to 32768")


@dataclass(frozen=True, eq=False)
class Fixed:
    """mantissas * 2**exponent; mantissas: int16."""

    mantissas: Tensor
    exponent: int

    def times(self, other: Fixed, sums: Tensor) -> Tensor:
        """Real values, float32, of sums of products of both mantissas."""
        return torch.ldexp(sums, torch.tensor(self.exponent + other.exponent))


def mantissa_bits(chain: int) -> int:
    """The most bits P with chain * (2**(P - 1))**2 <= 2**31, at most those of int16."""
    return min(16, 1 + (31 - (chain - 1).bit_length()) // 2)


def to_fixed(x: Tensor, bits: int) -> Fixed:
    """The tensor in mantissas of so many bits, rounded to the nearest, the largest within the range."""
    largest = float(x.detach().abs().max()) if x.numel() else 0.0
    if largest == 0:
        return Fixed(torch.zeros_like(x, dtype=torch.int16), 0)
    exponent = int(np.frexp(largest)[1]) - 1 - (bits - 2)
    end = (1 << bits - 1) - 1
    return Fixed(torch.ldexp(x, torch.tensor(-exponent)).round().clamp(-end, end).to(torch.int16), exponent)


def multiply(a: Tensor, b: Tensor, chain: int) -> Tensor:
    """float32 [..., n, m] of int16 [n, k] times int16 [..., k, m]: int32 sums of `chain` products, added in float32."""
    stacked = b.reshape(-1, *b.shape[-2:]).contiguous()
    found = torch.zeros(len(stacked), len(a), stacked.shape[2], dtype=torch.float32)
    _multiply(a.contiguous().numpy(), stacked.numpy(), chain, found.numpy())
    return found.view(*b.shape[:-2], *found.shape[1:])


@njit(nogil=True)
def _multiply(a: Any, b: Any, chain: int, found: Any) -> None:
    sums = np.empty(b.shape[2], np.int32)
    for image in range(b.shape[0]):
        for row in range(a.shape[0]):
            line = found[image, row]
            for start in range(0, a.shape[1], chain):
                sums[:] = 0
                for term in range(start, min(a.shape[1], start + chain)):
                    factor, values = np.int32(a[row, term]), b[image, term]
                    for column in range(len(sums)):
                        sums[column] += factor * np.int32(values[column])
                for column in range(len(sums)):
                    line[column] += np.float32(sums[column])


class _Product(torch.autograd.Function):
    """x [n, k] times weight [m, k], transposed."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, chain: int) -> Tensor:
        ctx.chain = chain
        ctx.x, ctx.weight = (to_fixed(value, mantissa_bits(chain)) for value in (x, weight))
        return ctx.x.times(ctx.weight, multiply(ctx.x.mantissas, ctx.weight.mantissas.t(), chain))

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, Tensor, None]:
        errors = to_fixed(gradients[0], mantissa_bits(ctx.chain))
        back = multiply(errors.mantissas, ctx.weight.mantissas, ctx.chain)
        moved = multiply(errors.mantissas.t(), ctx.x.mantissas, ctx.chain)
        return errors.times(ctx.weight, back), errors.times(ctx.x, moved), None


class _Convolution(torch.autograd.Function):
    """A convolution of one group without bias; x is padded already."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, stride: Pair, dilation: Pair, chain: int) -> Tensor:
        ctx.chain, ctx.size, ctx.shape = chain, x.shape[2:], weight.shape
        ctx.window = {"kernel_size": tuple(weight.shape[2:]), "stride": stride, "dilation": dilation}
        ctx.x, ctx.weight = (to_fixed(value, mantissa_bits(chain)) for value in (x, weight.flatten(1)))
        ctx.columns = F.unfold(ctx.x.mantissas.float(), **ctx.window).to(torch.int16)  # [n, in * kh * kw, places]
        sums = ctx.x.times(ctx.weight, multiply(ctx.weight.mantissas, ctx.columns, chain))
        spans = (d * (k - 1) for d, k in zip(dilation, weight.shape[2:], strict=True))
        places = ((size - span - 1) // step + 1 for size, span, step in zip(ctx.size, spans, stride, strict=True))
        return sums.view(len(x), len(weight), *places)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, Tensor, None, None, None]:
        errors = to_fixed(gradients[0].flatten(2), mantissa_bits(ctx.chain))  # [n, out, places]
        columns = errors.times(ctx.weight, multiply(ctx.weight.mantissas.t(), errors.mantissas, ctx.chain))
        back = F.fold(columns, tuple(ctx.size), **ctx.window)
        rows = ctx.columns.transpose(0, 1).flatten(1)
        moved = multiply(errors.mantissas.transpose(0, 1).flatten(1), rows.t(), ctx.chain)
        return back, errors.times(ctx.x, moved).view(ctx.shape), None, None, None


def linear(x: Tensor, weight: Tensor, bias: Tensor | None = None, *, chain: int) -> Tensor:
    """torch's linear in dynamic fixed point."""
    found = _Product.apply(x.reshape(-1, x.shape[-1]), weight, chain).view(*x.shape[:-1], len(weight))
    return found if bias is None else found + bias


def conv2d(
    x: Tensor,
    weight: Tensor,
    bias: Tensor | None = None,
    stride: int | Iterable[int] = 1,
    padding: int | str | Iterable[int] = 0,
    dilation: int | Iterable[int] = 1,
    groups: int = 1,
    *,
    chain: int,
) -> Tensor:
    """torch's conv2d in dynamic fixed point."""
    steps, apart = _pair(stride), _pair(dilation)
    padded = F.pad(x, _sides(padding, weight.shape[2:], apart))
    parts = zip(padded.chunk(groups, 1), weight.chunk(groups), strict=True)
    found = torch.cat([_Convolution.apply(part, own, steps, apart, chain) for part, own in parts], 1)
    return found if bias is None else found + bias.view(-1, 1, 1)


def _pair(value: int | Iterable[int]) -> Pair:
    first, second = (value, value) if isinstance(value, int) else value
    return first, second


def _sides(padding: int | str | Iterable[int], kernel: Iterable[int], dilation: Pair) -> list[int]:
    """left, right, top, bottom."""
    if isinstance(padding, str):  # "valid", or "same": as many places as the image has
        spans = [far * (taps - 1) * (padding == "same") for far, taps in zip(dilation, kernel, strict=True)]
        return [side for span in reversed(spans) for side in (span // 2, span - span // 2)]
    rows, columns = _pair(padding)
    return [columns, columns, rows, rows]


class _FixedPoint(TorchFunctionMode):
    """Convolutions and products by torch's own names are computed in dynamic fixed point."""

    def __init__(self, chain: int) -> None:
        super().__init__()
        self.chain = chain

    def __torch_function__(
        self, func: Callable[..., Any], types: Any, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        own = _OWN.get(func)
        if own is None:
            return func(*args, **(kwargs or {}))
        return own(*args, **(kwargs or {}), chain=self.chain)


_OWN: dict[Callable[..., Any], Callable[..., Tensor]] = {F.conv2d: conv2d, F.linear: linear}


class DynamicFixedPoint(Arithmetic):
    """Dynamic fixed point, on the CPU."""

    def __init__(self, settings: FixedPointSettings, device: str) -> None:
        if torch.device(device).type != "cpu":
            found = f"device {device}"
            raise QuantizeError(found, where="dynamic-fixed-point", expected="cpu, whose integers it computes with")
        super().__init__({"name": "dynamic-fixed-point", **asdict(settings)})
        self.settings = settings

    def computing(self) -> AbstractContextManager[Any]:
        return _FixedPoint(self.settings.chain)


METHOD = TrainingMethod(
    MethodRecord(
        "dynamic-fixed-point",
        Kind.TRAINER,
        "trains a design's float weights with products of int16 mantissas, one exponent a tensor",
        "To study what integer products cost in accuracy; on processors with fast int16 products also for speed.",
        Paper(
            "D. Das and others",
            2018,
            "Mixed Precision Training of Convolutional Neural Networks using Integer Operations",
            "arXiv:1802.00930",
        ),
    ),
    FixedPointSettings,
    arithmetic=DynamicFixedPoint,
    heeds=("epochs",),
)
