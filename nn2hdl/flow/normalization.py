"""Which normalization of pixels a network wants: the usual ones are tried on a few hundred images.

A network that was trained on (pixel / 255 - mean) / std and gets something else names most images wrong, and nothing
else tells. Here the images are changed in place of the network: its first layers have taken in the normalization that
is assumed, so pixels are brought to where that gives what another one would have given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from nn2hdl.data import Dataset
from nn2hdl.flow.source import Source
from nn2hdl.graph import Graph, interpret, weights_of
from nn2hdl.meaning import classify
from nn2hdl.report.normalization import option_numbers

PEAK = 255.0
MOST_IMAGES, LEAST_IMAGES, MACS = 250, 64, 2e8  # images tried; so many multiplications each normalization may cost
CONFIRM = 5  # times as many images where it is close
SIGNIFICANT = 1e-3
GOOD = 0.99  # of the images named right: nothing left to find
ABOVE = 0.1  # of the way from chance to 100 %, at least, for what is advised
POOR = 0.5  # below it, images of another form are tried with every normalization
USUAL: dict[int, dict[str, tuple[tuple[float, ...], tuple[float, ...]]]] = {
    1: {
        "none": ((0.0,), (1.0,)),
        "-1 to 1": ((0.5,), (0.5,)),
        "MNIST's": ((0.1307,), (0.3081,)),
        "FashionMNIST's": ((0.2860,), (0.3530,)),
        "pixels 0 to 255": ((0.0,), (1 / PEAK,)),
    },
    3: {
        "none": ((0.0,) * 3, (1.0,) * 3),
        "-1 to 1": ((0.5,) * 3, (0.5,) * 3),
        "CIFAR-10's": ((0.4914, 0.4822, 0.4465), (0.2470, 0.2435, 0.2616)),
        "CIFAR-10's, smaller deviations": ((0.4914, 0.4822, 0.4465), (0.2023, 0.1994, 0.2010)),
        "ImageNet's": ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225)),
        "pixels 0 to 255": ((0.0,) * 3, (1 / PEAK,) * 3),
    },
}
OWN_STATISTICS = "that of these images"


@dataclass(frozen=True)
class Form:
    """Another way in which datasets store the same images [n, c, h, w]."""

    name: str
    change: Callable[[np.ndarray], np.ndarray]
    fits: Callable[[tuple[int, ...]], bool]  # shape [c, h, w]
    cure: str


FORMS = (
    Form("inverted", lambda images: 255 - images, lambda shape: True, "store them bright on dark, or dark on bright"),
    Form("with red and blue swapped", lambda images: images[:, ::-1], lambda shape: shape[0] == 3, "store RGB, or BGR"),
    Form(
        "with rows and columns swapped",
        lambda images: images.swapaxes(2, 3),
        lambda shape: shape[1] == shape[2],
        "store them transposed",
    ),
)


@dataclass(frozen=True, eq=False)
class Trial:
    """A normalization (means and deviations of pixels / 255) on images of a form (None: as they are)."""

    name: str
    mean: tuple[float, ...]
    std: tuple[float, ...]
    form: Form | None = None

    @property
    def option(self) -> str:
        """What to pass for it."""
        return f"--normalize {option_numbers(self.mean, self.std)}"

    @property
    def images(self) -> str:
        """The form of the images in words."""
        return self.form.name if self.form else "as they are"


@dataclass(frozen=True, eq=False, kw_only=True)
class Tried(Trial):
    """A trial, and which of the images the network named right."""

    right: np.ndarray

    def block(self) -> dict:
        """As plain data."""
        percent = round(100 * float(self.right.mean()), 2)
        return {
            "name": self.name,
            "mean": list(self.mean),
            "std": list(self.std),
            "images": self.images,
            "percent": percent,
        }


def assumed_normalization(source: Source) -> dict | None:
    """mean, std and where they come from ("option", "design", "default" or "network"); None where nobody knows."""
    model = source.model
    if isinstance(model, Graph):
        return {
            "mean": list(model.input.mean),
            "std": list(model.input.std),
            "from": source.normalized_by,
            "probe": None,
        }
    stored = model.input.normalization
    return stored and {"mean": stored[0], "std": stored[1], "from": "network", "probe": None}


def probe_normalization(
    graph: Graph, dataset: Dataset, progress: Callable[[int, int, str], None] = lambda *_: None
) -> dict | None:
    """What the usual normalizations do to the accuracy on a few hundred images; None where there is nothing to try.

    Returns plain data: images, tried (each with name, mean, std, form of the images and percent right; the assumed one
    first), and `better`: None, or what is clearly better (McNemar's test on the same images), with an advice in words.
    """
    if len(graph.input.shape) != 3 or graph.input.shape[0] not in USUAL:
        return None
    return _Probe(graph, dataset, progress).run()


class _Probe:
    def __init__(self, graph: Graph, dataset: Dataset, progress):
        self.graph, self.progress = graph, progress
        wanted = int(np.clip(MACS / _macs(graph), LEAST_IMAGES, MOST_IMAGES))
        order = np.random.default_rng(0).permutation(len(dataset))  # some datasets are sorted by class
        self.first, self.more = (dataset.select(order[:count]) for count in (wanted, CONFIRM * wanted))
        self.expected, self.done = 0, 0

    def run(self) -> dict:
        spec = self.graph.input
        usual = list(_usual(self.first.images))
        self.expected = 1 + len(usual) + len(FORMS)
        assumed = self.tried(Trial("assumed", spec.mean, spec.std))
        trials = [assumed]
        if assumed.right.mean() < GOOD:
            trials += [self.tried(trial) for trial in usual if not _same(trial, assumed)]
            trials += [self.tried(trial) for trial in list(self._formed(trials))]
        best, images = max(trials, key=lambda trial: trial.right.sum()), len(self.first)
        as_good = [trial for trial in trials if not _beats(best, trial)]
        best = min(as_good, key=lambda trial: _strangeness(trial, assumed))
        better = None
        if best is not assumed:
            if not _beats(best, assumed, len(trials)) and len(self.more) > images:
                best, assumed = (self.tried(trial, self.more) for trial in (best, assumed))
            if _beats(best, assumed, len(trials)) and self._is_useful(best):
                better = {**best.block(), "advice": _advice(best, assumed)}
        return {"images": images, "tried": [trial.block() for trial in trials], "better": better}

    def _is_useful(self, trial: Tried) -> bool:
        """Whether a trial is well above chance: of networks that name everything wrong any change betters something."""
        from scipy.special import bdtrc

        labels = (self.first if len(trial.right) == len(self.first) else self.more).labels
        chance = max(float(np.bincount(labels).max()) / len(labels), 1 / self.graph.classes)
        return bdtrc(int(trial.right.sum()) - 1, len(labels), min(chance + ABOVE * (1 - chance), 1.0)) < 0.01

    def tried(self, trial: Trial, dataset: Dataset | None = None) -> Tried:
        dataset = dataset or self.first
        self.progress(self.done, max(self.expected, self.done + 1), f"normalization {trial.name}")
        self.done += 1
        images = trial.form.change(dataset.images) if trial.form else dataset.images
        with np.errstate(over="ignore", invalid="ignore"):
            outputs = interpret(self.graph, _as_if(images, self.graph, trial))
        right = classify(outputs) == dataset.labels
        return Tried(name=trial.name, mean=trial.mean, std=trial.std, form=trial.form, right=right)

    def _formed(self, trials: list[Tried]) -> Iterator[Trial]:
        """Images of other forms with the assumed normalization and the best one; with each where none is any good."""
        best = max(trials, key=lambda trial: trial.right.sum())
        chosen = trials if best.right.mean() < POOR else list(dict.fromkeys([trials[0], best]))
        for form in FORMS:
            if form.fits(self.graph.input.shape):
                yield from (Trial(trial.name, trial.mean, trial.std, form) for trial in chosen)


def _usual(images: np.ndarray) -> Iterator[Trial]:
    for name, (mean, std) in USUAL[images.shape[1]].items():
        yield Trial(name, mean, std)
    pixels = images.astype(np.float64) / PEAK
    mean, std = pixels.mean((0, 2, 3)).round(4), pixels.std((0, 2, 3)).round(4)
    if std.min() > 0:
        yield Trial(OWN_STATISTICS, tuple(mean.tolist()), tuple(std.tolist()))


def _same(trial: Trial, other: Trial) -> bool:
    return np.allclose(trial.mean, other.mean, atol=1e-3) and np.allclose(trial.std, other.std, atol=1e-3, rtol=0.01)


def _as_if(images: np.ndarray, graph: Graph, trial: Trial) -> np.ndarray:
    """Pixels float32 that the graph's own normalization takes to where the trial's takes `images`."""
    form = (-1, 1, 1)
    mean, std, own_mean, own_std = (
        np.asarray(values, np.float64).reshape(form)
        for values in (trial.mean, trial.std, graph.input.mean, graph.input.std)
    )
    factor = own_std / std
    return (images * factor + PEAK * (own_mean - mean * factor)).astype(np.float32)


def _strangeness(trial: Tried, assumed: Trial) -> tuple:
    """What to advise first of what is equally good: images as they are, then the assumed normalization, a known one."""
    return trial.form is not None, not _same(trial, assumed), trial.name == OWN_STATISTICS, -int(trial.right.sum())


def _beats(best: Tried, assumed: Tried, tries: int = 1) -> bool:
    """McNemar's exact test, one-sided, for the best of so many tries."""
    from scipy.special import bdtrc

    gained, lost = int((best.right & ~assumed.right).sum()), int((assumed.right & ~best.right).sum())
    return gained > lost and bdtrc(gained - 1, gained + lost, 0.5) * tries < SIGNIFICANT


def _advice(best: Tried, assumed: Tried) -> str:
    percent = [f"{100 * trial.right.mean():.1f} %" for trial in (best, assumed)]
    figures = f"names {percent[0]} of {len(best.right):,} images right instead of {percent[1]}"
    option = "this normalization" if _same(best, assumed) else f"{best.option} ({best.name})"
    if best.form is None:
        return f"{option} {figures}"
    return f"on images {best.form.name} {option} {figures} -> {best.form.cure}"


def _macs(graph: Graph) -> float:
    """Multiplications of one image."""
    weighted = ((weights_of(node.op), node.shape) for node in graph.nodes)
    return 1.0 + sum(float(w.size) * np.prod(shape[1:], dtype=float) for w, shape in weighted if w is not None)
