"""The kernels by name: which layers each can do, and what it makes of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from nn2hdl.c import estimate, loops, straight_arm, straight_c
from nn2hdl.c.product import Code, Cost, Product


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
    """

    title: str
    wide_inputs: bool
    refusal: Callable[[Product], str | None]
    cost: Callable[[Product], Cost]
    code: Callable[[Product], Code]
    column_step: int = 1


def _anything(product: Product) -> None:
    return None


def _loops(cpu: str) -> dict[str, Kernel]:
    def cost(kind: str) -> Callable[[Product], Cost]:
        return lambda product: estimate.loop_cost(kind, cpu, product)

    return {
        "dense": Kernel("dense loop", False, _anything, cost("dense"), loops.dense),
        "coo": Kernel("COO", False, _anything, cost("coo"), loops.coo),
        "csr": Kernel("CSR", False, _anything, cost("csr"), loops.csr),
    }


def kernels_for(cpu: str) -> dict[str, Kernel]:
    """The kernels that a processor has, by the name that --kernel takes."""
    found = _loops(cpu)
    if cpu != "avr":
        dual_cost = lambda product: estimate.loop_cost("dual", cpu, product)  # noqa: E731
        found["dual"] = Kernel("dense, dual multiply", True, loops.dual_refusal, dual_cost, loops.dual, 4)
    if cpu == "cortex-m4":
        found["straight"] = Kernel(
            "straight line, assembly",
            True,
            straight_arm.refusal,
            lambda product: straight_arm.cost(straight_arm.draft(product)),
            lambda product: straight_arm.code(product, straight_arm.draft(product)),
            2,
        )
    else:
        straight_cost = lambda product: estimate.straight_cost(cpu, product)  # noqa: E731
        found["straight"] = Kernel("straight line, C", False, _anything, straight_cost, straight_c.code)
    return found


NAMES = ("dense", "dual", "coo", "csr", "straight")
