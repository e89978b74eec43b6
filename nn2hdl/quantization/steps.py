"""What a method after training is: a step on the way from a float network to an integer one.

Steps are combined: each takes the `Job` as earlier ones have left it, and changes the graph, or one decision that the
lowering asks for. The `Stage` says which, orders the steps, and tells which of them exclude each other.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from nn2hdl.errors import QuantizeError
from nn2hdl.methods import SET, MethodRecord, known_settings

if TYPE_CHECKING:
    from nn2hdl.quantization.job import Job


class Stage(Enum):
    """What a step decides, in the order in which steps are taken; the value says it for people."""

    GRAPH = "the float network"  # any number of these
    RANGES = "how far activations reach"
    CLIPPING = "where weights saturate"
    SCALES = "what scales may be"
    ROUNDING = "how weights are rounded"
    BIASES = "how biases are corrected"


def check_setting(name: str, value: object, fits: bool, expected: str) -> None:
    """QuantizeError where a setting's value does not fit."""
    if not fits:
        raise QuantizeError(f"{name} = {value}", where=SET, expected=expected)


def _no(_: Any) -> bool:
    return False


@dataclass(frozen=True)
class QuantizationMethod:
    """A method after training.

    Attributes:
        settings: a frozen dataclass; every field is a bool, int, float or str, and has a default.
        stage: what it decides; of one stage but GRAPH there can be only one.
        apply: (job, settings) -> job.
        needs_images: (settings) -> whether it looks at calibration images.
        spares_images: whether with it ranges of activations need none.
        parts: names of the methods that this name stands for; all else but the record is then without effect.
    """

    record: MethodRecord
    settings: type[Any]
    stage: Stage
    apply: Callable[[Job, Any], Job]
    needs_images: Callable[[Any], bool] = _no
    spares_images: bool = False
    parts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Chosen:
    """A method with the settings that it is to have."""

    method: QuantizationMethod
    settings: Any

    def apply(self, job: Job) -> Job:
        """The job after this step."""
        return self.method.apply(job, self.settings)

    def needs_images(self) -> bool:
        """Whether it looks at calibration images."""
        return self.method.needs_images(self.settings)

    def note(self) -> dict[str, Any]:
        """Name and settings, for the notes of the network."""
        values = {name: getattr(self.settings, name) for name in known_settings(self.method.settings)}
        return {"name": self.method.record.name, **({"settings": values} if values else {})}
