"""Which methods a search runs, by the effort that a user is ready to wait for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from functools import partial
from typing import TypedDict

from nn2hdl.designs import load_design
from nn2hdl.errors import ModelError
from nn2hdl.exploration.candidate import Method
from nn2hdl.exploration.layerwise import Layerwise
from nn2hdl.exploration.problem import Augmentation
from nn2hdl.exploration.trained import Rung, Trained
from nn2hdl.graph import INPUT, Conv2d, Graph, has_weights
from nn2hdl.registry import Registry

EFFORTS = ("quick", "default", "thorough")
DEFAULT_METHODS = ("trained",)
COLOR_METHODS = ("circuit", "paper")
_RUNGS = (  # from what training of both LeNets found worth it
    *(Rung(1, 2, 2, share, True) for share in (0.026, 0.041, 0.067, 0.11, 0.17)),
    Rung(1, 2, 2, 0.2),
    Rung(1, 1, 2, 0.04, True),
    Rung(2, 3, 4, 0.25, True),
)
_MORE_RUNGS = (
    *(Rung(1, 2, 2, share, True) for share in (0.02, 0.033, 0.053, 0.09, 0.14)),
    *(Rung(1, 2, 2, share) for share in (0.13, 0.35)),
    *(Rung(2, 3, 4, share, True) for share in (0.1, 0.15, 0.4)),
    *(Rung(2, 3, 4, share) for share in (0.3, 0.6)),
    *(Rung(4, 4, 8, share) for share in (0.3, 0.6, 1.0)),
    *(Rung(1, 1, 2, share, True) for share in (0.025, 0.06)),
)
_PICTURE_RUNGS = (  # of images in color
    *(Rung(3, 2, 2, share, luma=True) for share in (0.08, 0.12)),
    *(Rung(3, 3, 2, share, luma=True) for share in (0.2, 0.3)),
    *(Rung(4, 3, 7, share, luma=True, powers=False) for share in (0.34, 0.45)),
    *(Rung(5, 4, 7, share, luma=True, powers=False) for share in (0.5, 0.7)),
)
_MORE_PICTURE_RUNGS = (
    *(Rung(3, 2, 2, share, luma=True) for share in (0.1, 0.15, 0.2)),
    *(Rung(3, 3, 2, share, luma=True) for share in (0.15, 0.25, 0.4)),
    *(Rung(4, 3, 7, share, luma=True, powers=False) for share in (0.25, 0.6)),
    *(Rung(5, 4, 7, share, luma=True, powers=False) for share in (0.35, 1.0)),
    *(Rung(4, 3, 2, share) for share in (0.2, 0.5)),
)
_COLOR_ALPHAS = (2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0)  # each weight moves colors, more than classes
_AUGMENTATIONS = tuple(field.name for field in fields(Augmentation))


class _Sizes(TypedDict, total=False):
    """How much a layer-wise method tries: fields of Layerwise."""

    alphas: tuple[float, ...]
    betas: tuple[float, ...]
    reaches: tuple[int, ...]
    retrained: int
    kept: int
    epochs: float
    base_epochs: float


@dataclass(frozen=True)
class MethodPlan:
    """A search method, before it knows its network.

    Attributes:
        make: (graph, effort of EFFORTS, seed) -> Method.
        for_values: whether it also takes networks whose outputs are values, not scores of classes.
    """

    make: Callable[[Graph, str, int], Method]
    for_values: bool = False


def _trained(graph: Graph, effort: str, seed: int) -> Trained:
    """Few rungs and epochs, a ladder for ten minutes on two cores, or all that is worth a try."""
    first = graph.consumers()[INPUT]
    in_color = graph.input.shape[0] == 3 and all(isinstance(n.op, Conv2d) and n.op.groups == 1 for n in first)
    rungs, more = (_PICTURE_RUNGS, _MORE_PICTURE_RUNGS) if in_color else (_RUNGS, _MORE_RUNGS)
    sizes = {"quick": (rungs[2:4], 3), "default": (rungs, 12), "thorough": ((*rungs, *more), 40)}[effort]
    return Trained(*sizes, seed=seed, convolutions=any(isinstance(node.op, Conv2d) for node in graph.nodes))


def _layerwise(name: str, graph: Graph, effort: str, seed: int) -> Layerwise:
    """The paper's objective from 8-bit pixels and activations, or the circuit's from several widths."""
    layers = _weighted(graph)
    if graph.output_range is not None:
        return _layerwise_colors(name, layers, effort, seed)
    few: _Sizes = {"alphas": (0.2, 0.8), "reaches": (32,), "retrained": 2, "kept": 1, "epochs": 0.5, "base_epochs": 1.0}
    some: _Sizes = {"alphas": (0.1, 0.3, 0.8, 2.0), "reaches": (16, 64), "retrained": 4, "kept": 2}
    many: _Sizes = {"betas": (-0.5, 0.0, 0.5), "reaches": (8, 32, 127), "retrained": 12, "kept": 6, "epochs": 2.0}
    sizes = {"quick": few, "default": some, "thorough": many}[effort]
    if name == "paper":
        return Layerwise(layers, seed=seed, name=name, **sizes)
    widths = {"quick": ((1, 2),), "default": ((1, 2), (2, 3)), "thorough": ((1, 2), (2, 2), (2, 3), (4, 4), (8, 4))}
    return Layerwise(layers, "shared", widths[effort], biases=True, seed=seed, name=name, **sizes)


def _layerwise_colors(name: str, layers: tuple[str, ...], effort: str, seed: int) -> Layerwise:
    """Either objective from 8 bits, which colors need. Networks are small, so that epochs cost little; biases are
    trained on, as an error common to all outputs of a kind changes no class, but every color."""
    few: _Sizes = {"alphas": (8.0, 64.0), "reaches": (32,), "retrained": 2, "kept": 1, "epochs": 2.0}
    some: _Sizes = {"alphas": _COLOR_ALPHAS, "reaches": (16, 64), "retrained": 8, "kept": 4, "epochs": 8.0}
    many: _Sizes = {"alphas": _COLOR_ALPHAS, "betas": (-0.5, 0.0), "retrained": 16, "kept": 8, "epochs": 16.0}
    sizes = {"quick": few, "default": some, "thorough": many}[effort]
    cost = "bits" if name == "paper" else "shared"
    return Layerwise(layers, cost, biases=True, seed=seed, name=name, **sizes)


METHODS = Registry(
    "method",
    "nn2hdl.methods",
    MethodPlan,
    {
        "trained": MethodPlan(_trained),
        "circuit": MethodPlan(partial(_layerwise, "circuit"), for_values=True),
        "paper": MethodPlan(partial(_layerwise, "paper"), for_values=True),
    },
    ModelError,
    "--methods",
)


def plan_methods(graph: Graph, names: Sequence[str], effort: str, seed: int) -> list[Method]:
    """The methods of these names, set up for a network; of no names those that suit it.

    Raises:
        ModelError: the network has no weights, or a method is unknown or not for it.
    """
    if not _weighted(graph):
        raise ModelError("no layer has weights", where=graph.name, expected="a convolution or a linear layer")
    colors = graph.output_range is not None
    plans = {name: METHODS.find(name) for name in names or (COLOR_METHODS if colors else DEFAULT_METHODS)}
    for name, plan in plans.items():
        if colors and not plan.for_values:
            raise ModelError(
                f"its outputs are values, and method {name} is for scores of classes",
                where=graph.name,
                expected=f"--methods {','.join(COLOR_METHODS)}",
            )
    return [plan.make(graph, effort, seed) for plan in plans.values()]


def _weighted(graph: Graph) -> tuple[str, ...]:
    return tuple(node.name for node in graph.nodes if has_weights(node.op))


def augmentation_of(graph: Graph) -> Augmentation:
    """Random variants that the design was trained with; none for other networks."""
    training = load_design(graph.design).training if graph.design else {}
    return Augmentation(**{entry: training[entry] for entry in _AUGMENTATIONS if training.get(entry)})
