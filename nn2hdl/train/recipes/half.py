"""Training in half precision with float32 master weights and loss scaling (Micikevicius et al. 2018).

"Mixed Precision Training", ICLR 2018, arXiv:1710.03740, section 3. Each step rounds the weights to half precision,
computes forwards and backwards with those (products are summed in float32, section 3.3, as is the loss), and moves the
float32 weights (3.1). In float16, whose least number is 2**-24, small gradients would become 0: the loss is multiplied
by a scale first, and gradients are divided by it before the step (3.2). The paper picks a constant scale; here, as in
torch, a step whose gradients overflow is left out and halves it, and it doubles after `interval` steps without
overflow. bfloat16 has the exponents of float32 and needs no scale.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass
from typing import Any

import torch

from nn2hdl.errors import QuantizeError
from nn2hdl.methods import Kind, MethodRecord, Paper
from nn2hdl.train.arithmetic import Arithmetic
from nn2hdl.train.recipes.method import TrainingMethod

TYPES = {"float16": torch.float16, "bfloat16": torch.bfloat16}
_AUTO = "auto"


@dataclass(frozen=True)
class HalfSettings:
    """Settings of half.

    Attributes:
        type: "float16", "bfloat16", or "auto" for float16 on a GPU and bfloat16 elsewhere.
        scale: log2 of the loss scale at the start; float16 alone has one.
        interval: steps without overflow after which the scale doubles.
    """

    type: str = _AUTO
    scale: int = 16
    interval: int = 1000

    def __post_init__(self) -> None:
        if self.type not in (_AUTO, *TYPES):
            expected = ", ".join((_AUTO, *TYPES))
            raise QuantizeError(f"type = {self.type}", where="half", expected=f"one of {expected}")
        for name, low, high in (("scale", 0, 24), ("interval", 1, 1_000_000)):
            if not low <= getattr(self, name) <= high:
                raise QuantizeError(f"{name} = {getattr(self, name)}", where="half", expected=f"{low} to {high}")


class Half(Arithmetic):
    """Half precision on a device ("cpu" or "cuda")."""

    def __init__(self, settings: HalfSettings, device: str) -> None:
        super().__init__({"name": "half", **asdict(settings)})
        self.device = torch.device(device).type
        name = settings.type
        if name == _AUTO:
            name = "float16" if self.device == "cuda" else "bfloat16"
        self.type = TYPES[name]
        self.scaler = torch.amp.GradScaler(
            self.device,
            init_scale=2.0**settings.scale,
            growth_interval=settings.interval,
            enabled=self.type == torch.float16,
        )

    def computing(self) -> AbstractContextManager[Any]:
        return torch.autocast(self.device, self.type)

    def descend(self, objective: torch.Tensor, optimizer: torch.optim.Optimizer) -> None:
        self.scaler.scale(objective).backward()
        self.scaler.step(optimizer)
        self.scaler.update()

    def state(self) -> dict[str, Any]:
        return {"scaler": self.scaler.state_dict()}

    def resume(self, state: dict[str, Any]) -> None:
        self.scaler.load_state_dict(state["scaler"])


METHOD = TrainingMethod(
    MethodRecord(
        "half",
        Kind.TRAINER,
        "trains a design's float weights in half precision, with float32 master weights and loss scaling",
        "On a GPU or a processor that computes faster in half precision.",
        Paper("P. Micikevicius and others", 2018, "Mixed Precision Training", "arXiv:1710.03740"),
    ),
    HalfSettings,
    arithmetic=Half,
    heeds=("epochs",),
)
