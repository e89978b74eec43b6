"""The methods after training by name."""

from __future__ import annotations

from collections.abc import Sequence

from nn2hdl.errors import QuantizeError
from nn2hdl.methods import choose
from nn2hdl.quantization.steps import Chosen, QuantizationMethod, Stage
from nn2hdl.registry import Registry

OPTION = "--method"
_HERE = "nn2hdl.quantization"

METHODS: Registry[QuantizationMethod] = Registry(
    "quantization method",
    "nn2hdl.quantization",
    QuantizationMethod,
    {
        "dfq": f"{_HERE}.correct:DFQ",
        "equalize": f"{_HERE}.equalize:EQUALIZE",
        "absorb": f"{_HERE}.absorb:ABSORB",
        "correct": f"{_HERE}.correct:CORRECT",
        "correct-empirical": f"{_HERE}.correct:EMPIRICAL",
        "adaround": f"{_HERE}.adaround:ADAROUND",
        "range-batchnorm": f"{_HERE}.batch_ranges:BATCH_RANGES",
        "range-minmax": f"{_HERE}.reaches:MINMAX",
        "range-percentile": f"{_HERE}.reaches:PERCENTILE",
        "range-mse": f"{_HERE}.reaches:MSE",
        "range-kl": f"{_HERE}.reaches:KL",
        "clip-minmax": f"{_HERE}.clipping:MINMAX",
        "clip-mse": f"{_HERE}.clipping:MSE",
        "clip-kl": f"{_HERE}.clipping:KL",
        "scale-shift": f"{_HERE}.requantizing:SHIFT",
        "scale-double-shift": f"{_HERE}.requantizing:DOUBLE_SHIFT",
        "scale-fixed-point": f"{_HERE}.requantizing:FIXED_POINT",
        "deep-compression": f"{_HERE}.sharing:DEEP_COMPRESSION",
        "vector-quantization": f"{_HERE}.vectors:VECTORS",
    },
    QuantizeError,
    OPTION,
)


def choose_methods(names: str, texts: Sequence[str] = ()) -> tuple[Chosen, ...]:
    """Methods by name ("equalize,correct"), each with its settings, in the order in which they are applied.

    texts: settings, such as "rounds=3" or, where two methods have it, "equalize.rounds=3".

    Raises:
        QuantizeError: unknown names or settings, values that do not fit, two methods that decide the same.
    """
    found = choose(METHODS, _spelled_out(names), texts, QuantizeError, OPTION)
    by_stage: dict[Stage, str] = {}
    for method, _ in found:
        other = by_stage.setdefault(method.stage, method.record.name)
        if method.stage is not Stage.GRAPH and other != method.record.name:
            raise QuantizeError(
                f"{other} and {method.record.name} both decide {method.stage.value}",
                where=OPTION,
                expected="one of them",
            )
    order = list(Stage)
    return tuple(sorted((Chosen(*each) for each in found), key=lambda chosen: order.index(chosen.method.stage)))


def _spelled_out(names: str) -> str:
    """The names with those of parts in place of what stands for them."""
    wanted = [name.strip() for name in names.split(",")]
    spelled: list[str] = []
    for name in wanted:
        parts = METHODS.find(name).parts
        spelled += [part for part in parts if part not in (*spelled, *wanted)] if parts else [name]
    return ",".join(spelled)
