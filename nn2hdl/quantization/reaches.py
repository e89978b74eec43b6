"""How far activations reach: the criteria by which calibration decides where they saturate (`calibrate.py`)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from nn2hdl.methods import Kind, MethodRecord, Paper
from nn2hdl.quantization.job import Job
from nn2hdl.quantization.steps import QuantizationMethod, Stage, check_setting

MIGACZ = Paper("Szymon Migacz", 2017, "8-bit Inference with TensorRT", "GPU Technology Conference")
KRISHNAMOORTHI = Paper(
    "Raghuraman Krishnamoorthi",
    2018,
    "Quantizing deep convolutional networks for efficient inference: A whitepaper",
    "arXiv:1806.08342",
)
SHIN = Paper(
    "Sungho Shin, Kyuyeon Hwang, Wonyong Sung",
    2016,
    "Fixed-Point Performance Analysis of Recurrent Neural Networks",
    "arXiv:1512.01322",
)


@dataclass(frozen=True)
class ByCriterion:
    """No settings."""


@dataclass(frozen=True)
class ByPercentile:
    """percentile: of the magnitudes that are kept."""

    percentile: float = 99.99

    def __post_init__(self) -> None:
        check_setting("percentile", self.percentile, 50 <= self.percentile <= 100, "50 to 100")


def _method(name: str, line: str, when: str, paper: Paper, settings: type = ByCriterion) -> QuantizationMethod:
    def apply(job: Job, chosen: ByCriterion | ByPercentile) -> Job:
        percentile = chosen.percentile if isinstance(chosen, ByPercentile) else job.config.percentile
        return replace(job, config=replace(job.config, calibration=name, percentile=percentile))

    record = MethodRecord(f"range-{name}", Kind.AFTER, line, when, paper)
    return QuantizationMethod(record, settings, Stage.RANGES, apply)


MINMAX = _method(
    "minmax",
    "activations saturate at the largest value that calibration saw (the default)",
    "At 8 bits, where it measured best.",
    KRISHNAMOORTHI,
)
PERCENTILE = _method(
    "percentile",
    "activations saturate where all but 0.01 % of the values are covered",
    "Where single outliers stretch the range.",
    KRISHNAMOORTHI,
    ByPercentile,
)
MSE = _method(
    "mse",
    "activations saturate where the mean squared error of rounding and clipping is least",
    "At few bits.",
    SHIN,
)
KL = _method(
    "kl",
    "activations saturate where the quantized histogram diverges least from the real one (Kullback-Leibler)",
    "At 6 to 8 bits with outliers.",
    MIGACZ,
)
