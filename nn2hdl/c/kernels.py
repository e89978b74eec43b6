"""The kernels by name: which layers each can do, and what it makes of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from nn2hdl.c import codebook, estimate, loops, straight_arm, straight_c
from nn2hdl.c.product import Code, Cost, Product
from nn2hdl.errors import LimitError
from nn2hdl.registry import Registry


@dataclass(frozen=True)
class Kernel:
    """One way to compute a fully connected layer.

    Attributes:
        title: for people.
        wide_inputs: True where x must be an array of int16_t (bytes at the input of the network apart).
        refusal: why a layer cannot be done, or None.
        cost: what it will take.
        code: the text.
        column_step: x is read up to the next multiple of it.
        reads_bytes: although wide_inputs, it reads the network's input as the bytes that it is.
    """

    title: str
    wide_inputs: bool
    refusal: Callable[[Product], str | None]
    cost: Callable[[Product], Cost]
    code: Callable[[Product], Code]
    column_step: int = 1
    reads_bytes: bool = False


@dataclass(frozen=True)
class KernelKind:
    """A kernel of one name: what it is on a processor ("cortex-m4", "avr" or "portable"); None where there is none."""

    on: Callable[[str], Kernel | None]


def _anything(product: Product) -> None:
    return None


def _loop(kind: str, title: str, code: Callable[[Product], Code]) -> KernelKind:
    return KernelKind(
        lambda cpu: Kernel(title, False, _anything, lambda product: estimate.loop_cost(kind, cpu, product), code)
    )


def _dual(cpu: str) -> Kernel | None:
    if cpu == "avr":
        return None
    cost = lambda product: estimate.loop_cost("dual", cpu, product)  # noqa: E731
    return Kernel("dense, dual multiply", True, loops.dual_refusal, cost, loops.dual, 4)


def _straight(cpu: str) -> Kernel:
    if cpu == "cortex-m4":
        return Kernel(
            "straight line, assembly",
            True,
            straight_arm.refusal,
            lambda product: straight_arm.cost(straight_arm.assemble(product)),
            lambda product: straight_arm.code(product, straight_arm.assemble(product)),
            2,
            reads_bytes=True,
        )
    cost = lambda product: estimate.straight_cost(cpu, product)  # noqa: E731
    return Kernel("straight line, C", False, _anything, cost, straight_c.code)


def _codebook(cpu: str) -> Kernel:
    cost = lambda product: estimate.codebook_cost(cpu, product)  # noqa: E731
    return Kernel("codebook", False, codebook.refusal, cost, codebook.codebook)


KERNELS = Registry(
    "kernel",
    "nn2hdl.kernels",
    KernelKind,
    {
        "dense": _loop("dense", "dense loop", loops.dense),
        "coo": _loop("coo", "COO", loops.coo),
        "csr": _loop("csr", "CSR", loops.csr),
        "dual": KernelKind(_dual),
        "straight": KernelKind(_straight),
        "codebook": KernelKind(_codebook),
    },
    LimitError,
    "--kernel",
)


def kernels_for(cpu: str) -> dict[str, Kernel]:
    """The kernels that a processor has, by the name that --kernel takes."""
    kernels = {name: kind.on(cpu) for name, kind in KERNELS.all().items()}
    return {name: kernel for name, kernel in kernels.items() if kernel is not None}
