"""What scales may be: the forms of `scales.py` by name."""

from __future__ import annotations

from dataclasses import dataclass, replace

from nn2hdl.methods import Kind, MethodRecord, Paper
from nn2hdl.quantization.job import Job
from nn2hdl.quantization.steps import QuantizationMethod, Stage, check_setting

JACOB = Paper(
    "Benoit Jacob et al.",
    2018,
    "Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference",
    "arXiv:1712.05877",
)


@dataclass(frozen=True)
class Shift:
    """No settings."""


@dataclass(frozen=True)
class Multiplier:
    """bits: of the multiplier; of a double shift one more than the most that its two shifts may differ by."""

    bits: int = 8

    def __post_init__(self) -> None:
        check_setting("bits", self.bits, 2 <= self.bits <= 24, "2 to 24")


def _method(name: str, form: str, line: str, when: str, settings: type, paper: Paper | None) -> QuantizationMethod:
    def apply(job: Job, chosen: Shift | Multiplier) -> Job:
        bits = chosen.bits if isinstance(chosen, Multiplier) else job.config.multiplier_bits
        return replace(job, config=replace(job.config, requantize=form, multiplier_bits=bits))

    return QuantizationMethod(MethodRecord(name, Kind.AFTER, line, when, paper), settings, Stage.SCALES, apply)


SHIFT = _method(
    "scale-shift",
    "shift",
    "accumulators are scaled by a power of two, a = 2**n: wires, no adder (the default)",
    "In circuits, unless weights of few bits need finer scales.",
    Shift,
    None,
)
DOUBLE_SHIFT = _method(
    "scale-double-shift",
    "double-shift",
    "accumulators are scaled by a sum of two powers of two, a = 2**n + 2**m",
    "With one scale per layer or few bits of weights, where a power of two wastes levels.",
    Multiplier,
    None,
)
FIXED_POINT = _method(
    "scale-fixed-point",
    "multiplier",
    "accumulators are scaled by a fixed-point multiplier",
    "On microcontrollers, where a multiplication costs nothing more.",
    Multiplier,
    JACOB,
)
