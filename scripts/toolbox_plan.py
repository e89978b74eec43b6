"""Which cells the comparison of methods has: networks with their budgets, methods, widths and seeds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from functools import cache
from pathlib import Path
from typing import Any

from nn2hdl.designs import list_designs, load_design
from nn2hdl.flow.source import ModelOptions, load_source
from nn2hdl.quantization import QuantizeConfig, choose_methods
from nn2hdl.train import TRAINING_METHODS

AFTER, DURING = "after", "during"
TODAY = "today"  # the training that the search has, with plain widths and without a price on sites
SHIPPED, WHOLE = "shipped", "whole"
PER_LAYER = "clip-minmax.per=layer"
_RANGE, _CLIP = ("range-percentile", "range-mse", "range-kl"), ("clip-mse", "clip-kl")
# what a user would type after --method and --set; more of them where every layer has but one scale
AFTER_METHODS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("clip-minmax", ()),
    *((name, ()) for name in (*_CLIP, *_RANGE)),
    ("correct-empirical", ()),
    ("adaround", ()),
    ("clip-mse,adaround", ()),
    ("equalize,adaround,correct-empirical", ()),
    ("scale-double-shift", ()),
    ("scale-fixed-point", ()),
    ("deep-compression", ()),
    ("vector-quantization", ()),
    *(
        (f"clip-minmax,{names}".rstrip(","), (PER_LAYER,))
        for names in ("", "equalize", "equalize,absorb", "dfq", "equalize,adaround")
    ),
)
LEADING = (TODAY, "lsq", "lsq+", "pact", "sat", "dorefa", "lsq,apprentice")  # at every width; others at one
_NARROW = ("soft",)  # methods for few bits: at the narrowest width, where others have the widest
# beside the leading ones, where a training takes long
_FEW = ("mcdonnell", "bwn", "twn", "ttq", "soft", "adaptive-widths", "lsq,gradual-pruning")


@dataclass(frozen=True)
class Budget:
    """What all methods get alike on a network.

    Attributes:
        epochs: of training; images: of an epoch, the first of the training set, None for all.
        limit: most test images; None for all.
        after_bits, bits: widths of methods after training, and of those in training.
        beside: methods in training besides the leading ones; None for all.
    """

    epochs: int = 3
    images: int | None = None
    limit: int | None = None
    after_bits: tuple[int, ...] = (8, 6, 4)
    bits: tuple[int, ...] = (4, 3, 2)
    beside: tuple[str, ...] | None = None


BUDGETS = {
    "lenet_mnist": Budget(epochs=3),
    "lenet_cifar10": Budget(epochs=2, after_bits=(8, 4)),
    "colornet": Budget(epochs=1000, after_bits=(8, 6, 5, 4)),  # an epoch is a step
    "cnn_cifar10": Budget(1, 19_200, 3_000, (8, 4), (4, 2), _FEW),
    "mobilenet_cifar10": Budget(1, 12_800, 3_000, (8, 4), (4, 2), ("lsq,gradual-pruning",)),
}


@dataclass(frozen=True)
class Place:
    """A network to compare on: a design's name or a model file, what the file does not say, and its data, None for what
    ships with the design."""

    model: str
    options: ModelOptions = field(default_factory=ModelOptions)
    data: Path | None = None

    @property
    def name(self) -> str:
        """As tables say it."""
        return Path(self.model).stem

    @property
    def missing(self) -> str:
        """Why it cannot be compared on; "" where it can."""
        if Path(self.model).is_file():
            return ""
        if self.model not in list_designs():
            return f"there is no design {self.model}"
        return "" if load_design(self.model).model_path.is_file() else f"{self.model} has no trained weights"

    @property
    def classifies(self) -> bool:
        """Whether its outputs name classes."""
        named = self.model in list_designs() and not Path(self.model).is_file()
        return load_design(self.model).output_range is None if named else self.options.output_range is None


@dataclass(frozen=True)
class Cell:
    """What is measured by itself; bits are None where a whole training has its own. Equal cells give equal results."""

    network: str
    kind: str
    methods: str
    settings: tuple[str, ...]
    weight_bits: int | None
    activation_bits: int | None
    seed: int
    epochs: int
    train_images: int | None
    data: str
    limit: int | None

    @property
    def title(self) -> str:
        """Methods and settings, as a user would type them."""
        return " ".join((self.methods, *self.settings))

    @property
    def bits(self) -> str:
        """Of weights and activations."""
        return "own" if self.weight_bits is None else f"{self.weight_bits}/{self.activation_bits}"

    def __str__(self) -> str:
        return f"{self.network} {self.kind} {self.title} {self.bits} seed {self.seed}"

    @classmethod
    def of(cls, row: dict[str, Any]) -> Cell:
        """The cell of a row of results."""
        return cls(**{each.name: row[each.name] for each in fields(cls)} | {"settings": tuple(row["settings"])})


def cells(place: Place, seeds: Iterable[int], budget: Budget) -> list[Cell]:
    """All cells of a network, in the order of seeds. Where nothing is drawn there is but one seed; where calibration
    images are, the others have the narrowest width alone, which depends on them most."""
    found: list[Cell] = []
    for number, seed in enumerate(seeds):
        found += _after(place, seed, budget, first=number == 0)
        found += _during(place, seed, budget)
    return found


def in_order(found: Iterable[Cell], seeds: list[int]) -> list[Cell]:
    """One seed of every network before the next seed's; of a seed the leading methods in training, then those after
    training, then others. Networks stay together: a worker keeps what it has loaded."""
    return sorted(found, key=lambda cell: (seeds.index(cell.seed), _rank(cell)))


def _rank(cell: Cell) -> int:
    return 1 if cell.kind == AFTER else 0 if cell.methods in LEADING else 2


def _after(place: Place, seed: int, budget: Budget, *, first: bool) -> Iterator[Cell]:
    data = WHOLE if place.data else SHIPPED
    for methods, settings in AFTER_METHODS:
        if "dfq" in methods and not _has_batch_norm(place):
            continue
        drawn = place.classifies and data == WHOLE and needs_images(methods, settings)
        widths = budget.after_bits if first else (min(budget.after_bits),) if drawn else ()
        for width in widths:
            yield Cell(place.name, AFTER, methods, settings, width, width, seed, 0, None, data, budget.limit)


def _during(place: Place, seed: int, budget: Budget) -> Iterator[Cell]:
    data = WHOLE if place.data else SHIPPED
    for methods in (TODAY, *recipes()):
        leads = methods in LEADING
        if not leads and budget.beside is not None and methods not in budget.beside:
            continue
        if not place.classifies and not _for_values(methods):
            continue
        one = min(budget.bits) if methods in _NARROW else max(budget.bits)
        for pair in widths_of(methods, budget.bits if leads else (one,)):
            yield Cell(
                place.name, DURING, methods, (), *pair, seed, budget.epochs, budget.images, data, budget.limit
            )  # fmt: skip


@cache
def _has_batch_norm(place: Place) -> bool:
    """Whether the network says how its values are distributed, without which nothing is data-free."""
    graph = load_source(place.model, place.options).graph
    return graph is not None and any(node.statistics for node in graph.nodes)


def _for_values(methods: str) -> bool:
    """Whether methods train towards values: no whole training does, and outputs need more than a bit."""
    found = [TRAINING_METHODS.find(name) for name in methods.split(",") if name != TODAY]
    return bool(found) and not any(method.stands_alone or method.activation_bits[1] == 1 for method in found)


def needs_images(methods: str, settings: tuple[str, ...]) -> bool:
    """Whether calibration images decide anything."""
    return QuantizeConfig(methods=choose_methods(methods, settings)).needs_images()


def recipes() -> Iterator[str]:
    """Every method of training that ends in integers: alone where it quantizes anything, else beside lsq."""
    for name, method in TRAINING_METHODS.all().items():
        if method.trainer or method.weights or method.activations:
            yield name
        elif method.companion:
            yield f"lsq,{name}"


def widths_of(methods: str, bits: Iterable[int]) -> list[tuple[int | None, int | None]]:
    """Pairs of widths of weights and activations: as far as the methods have them."""
    if methods == TODAY:
        return [(width, width) for width in bits]
    found = [TRAINING_METHODS.find(name) for name in methods.split(",")]
    if any(method.stands_alone for method in found):
        return [(None, None)]
    pairs = [
        (
            _within(width, [method.weight_bits for method in found if method.weights]),
            _within(width, [method.activation_bits for method in found if method.activations]),
        )
        for width in bits
    ]
    return list(dict.fromkeys(pairs))


def _within(width: int, ends: list[tuple[int, int]]) -> int:
    for low, high in ends:
        width = min(max(width, low), high)
    return width


def budget_of(name: str, **given: Any) -> Budget:
    """The budget of a network, with what is given and is not None in its place."""
    changes = {key: value for key, value in given.items() if value is not None}
    return replace(BUDGETS.get(name, Budget()), **changes)
