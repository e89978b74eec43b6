"""Panels of draw_methods.py that show trainings: short ones, on the images that ship with the network."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from panels_after import BLUE, DESIGN, GRAY, GREEN, ORANGE, SIGNED, grids, histogram, images, network, stacked, weights

import nn2hdl
from nn2hdl.data import Dataset
from nn2hdl.designs import load_design
from nn2hdl.quantization import Widths
from nn2hdl.train.layered import LayeredNetwork
from nn2hdl.train.loop import fit, generator_of, reproducible
from nn2hdl.train.recipes.dynamic_fixed_point import mantissa_bits, to_fixed
from nn2hdl.train.recipes.gradual_pruning import GradualPruning, GradualSettings
from nn2hdl.train.recipes.inq import InqWeights
from nn2hdl.train.recipes.lsq import first_step
from nn2hdl.train.recipes.recipe import make_recipe
from nn2hdl.train.recipes.run import RecipeRun
from nn2hdl.train.recipes.settings import RecipeSettings
from nn2hdl.train.recipes.soft import SoftSettings, soft_steps
from nn2hdl.train.recipes.ternary import TwnWeights
from nn2hdl.train.recipes.wage.arithmetic import quantize_weights, update_of
from nn2hdl.train.recipes.wage.training import WageRun, WageSettings
from nn2hdl.train.recipes.weights import WeightQuantizer
from nn2hdl.train.teacher import FloatNetwork

EPOCHS = 20  # of four steps each
SIGNS = (ORANGE, GRAY, BLUE)  # of negative weights, zeros and positive ones
CPU = torch.device("cpu")


def train(recipe: str, bits: int, *settings: str, watch: Callable[[RecipeRun, int], None] | None = None) -> RecipeRun:
    """A training that is over; watch: called with it after every step."""
    made = make_recipe(recipe, [f"epochs={EPOCHS}", *settings], bits={"weight_bits": Widths(bits)})
    with reproducible(1):
        run = RecipeRun(network(), images(), made, 0, CPU)
        fit(run, progress=lambda step, _total, _message: watch(run, step) if watch else None)
        run.finish()
    return run


def latent(layer: WeightQuantizer) -> np.ndarray:
    """Its real weights."""
    return (layer.latent * layer.mask).detach().numpy().astype(np.float64)


def learned_step(axes: Any) -> None:
    """The grids of fc2 before and after training."""
    layer = train("lsq", 3).network.weights["fc2"]
    levels = np.arange(-4, 4)
    start, end = float(first_step(layer.site.weight, 3)), float(layer.scale())
    top = histogram(axes, latent(layer), (-0.8, 0.8))
    grids(axes, top, {"at the start": (levels * start, GRAY), "learned": (levels * end, ORANGE)})
    axes.set_xlabel("weights of fc2")


def three_values(axes: Any) -> None:
    """fc2's latent weights, colored by the value that they become."""
    layer = train("twn", 2).network.weights["fc2"]
    assert isinstance(layer, TwnWeights)
    found, used = latent(layer), layer.quantize(layer.latent).detach().numpy()
    top = stacked(axes, _by_sign(found, used), (-0.8, 0.8))
    grids(axes, top, {"the values": (np.unique(used.round(6)), "black")})
    axes.set_xlabel("weights of fc2")


def _by_sign(values: np.ndarray, used: np.ndarray) -> dict[str, tuple[np.ndarray, str]]:
    """Values by the sign of what is used for them, each with its color."""
    return {str(sign): (values[np.sign(used) == sign], color) for sign, color in zip((-1, 0, 1), SIGNS, strict=True)}


def portions(axes: Any) -> None:
    """fc2 in the middle of the training: what stands still, and what makes up for it."""
    kept: dict[str, np.ndarray] = {}

    def watch(run: RecipeRun, step: int) -> None:
        layer = run.network.weights["fc2"]
        assert isinstance(layer, InqWeights)
        frozen = layer.frozen.numpy() > 0
        if not kept or abs(frozen.mean() - 0.5) < 0.01:
            kept.update(free=latent(layer)[~frozen], frozen=layer.kept.numpy()[frozen].copy())

    train("inq", 4, watch=watch)
    top = histogram(axes, kept["free"], (-0.8, 0.8), "still floats")
    values, counts = np.unique(kept["frozen"], return_counts=True)
    axes.bar(values, counts, 0.02, color=ORANGE, label="powers of two")
    axes.set(xlabel="weights of fc2", ylim=(0, max(top, counts.max()) * 1.4))
    axes.legend(loc="upper left", borderaxespad=0)


def soft(axes: Any) -> None:
    """The steps at three temperatures."""
    own, x = SoftSettings(), torch.linspace(-2.6, 1.6, 400)
    shown = ((own.first, GRAY, "at first"), (12.0, BLUE, ""), (own.last, ORANGE, "at last"))
    for temperature, color, when in shown:
        axes.plot(x, soft_steps(x, -2, 1, temperature), color=color, linewidth=2, label=f"T = {temperature:g} {when}")
    axes.set(xlabel="latent weight, in steps", ylabel="weight, in steps", yticks=[-2, -1, 0, 1])
    axes.legend()


@cache
def _test() -> Dataset:
    path = load_design(DESIGN).test_path
    assert path is not None
    return nn2hdl.load_dataset(path)


@cache
def _unclear() -> tuple[np.ndarray, int, np.ndarray]:
    """The test image of which the float network is least sure: pixels, label, and its probabilities."""
    test = _test()
    found = F.softmax(FloatNetwork(network(), CPU).logits(torch.tensor(test.images)), 1)
    at = int(found.max(1).values.argmin())
    return test.images[at, 0], int(test.labels[at]), found[at].numpy()


def image(axes: Any) -> None:
    """That image."""
    axes.imshow(_unclear()[0], "gray_r")
    axes.set_axis_off()


def targets(axes: Any) -> None:
    """What the label says and what the teacher says."""
    _, label, taught = _unclear()
    classes = np.arange(10)
    axes.bar(classes - 0.2, 100.0 * (classes == label), 0.4, color=GRAY, label="label")
    axes.bar(classes + 0.2, 100 * taught, 0.4, color=BLUE, label="teacher")
    axes.set(xlabel="digit", ylabel="%", xticks=classes, ylim=(0, 125), yticks=[0, 50, 100])
    axes.legend(ncol=2, loc="upper left", borderaxespad=0)


@cache
def _taught() -> dict[str, tuple[np.ndarray, list[float]]]:
    """lsq at 2 bits alone and with a teacher: weights of fc1 in steps, and how far the outputs are from the teacher."""
    pixels = torch.tensor(_test().images)
    teacher = F.log_softmax(FloatNetwork(network(), CPU).logits(pixels).clone(), 1)
    found = {}
    for name, recipe in (("lsq", "lsq"), ("lsq,apprentice", "lsq,apprentice")):
        far: list[float] = []

        def watch(run: RecipeRun, step: int, far: list[float] = far) -> None:
            if step % run.epoch_steps == 0:
                run.network.eval()
                with torch.inference_mode():
                    scores = F.log_softmax(run.network(pixels.float()), 1)
                run.network.train()
                far.append(float(F.kl_div(scores, teacher, log_target=True, reduction="batchmean")))

        run = train(recipe, 2, watch=watch)
        with torch.no_grad():
            found[name] = run.network.weights["fc1"]()[0].numpy().astype(int), far
    return found


def changed_weights(axes: Any) -> None:
    """How many of fc1's weights go from which value to which when a teacher is there."""
    alone, beside = (weights for weights, _ in _taught().values())
    counts = np.array([[np.sum((alone == a) & (beside == b)) for b in range(-2, 2)] for a in range(-2, 2)])
    axes.imshow(np.log1p(counts), "Blues", vmax=np.log1p(counts.max()) * 1.2)
    for (row, column), count in np.ndenumerate(counts):
        dark = np.log1p(count) > 0.65 * np.log1p(counts.max())
        axes.text(column, row, f"{count:,}", ha="center", va="center", color="white" if dark else "black")
    places = range(4), range(-2, 2)
    axes.set(xlabel="fc1 with apprentice", ylabel="fc1 by lsq alone")
    axes.set_xticks(*places)
    axes.set_yticks(*places)


def distances(axes: Any) -> None:
    """How far the outputs are from the teacher's, on images that neither has seen."""
    for (name, (_, far)), color in zip(_taught().items(), (ORANGE, BLUE), strict=True):
        axes.plot(range(1, len(far) + 1), far, color=color, linewidth=2, label=name)
    axes.set(xlabel="epoch", ylabel="KL divergence", xlim=(1, EPOCHS), ylim=(0, 0.7))
    axes.legend()


def schedule(axes: Any) -> None:
    """The sparsity of the cubic schedule, and of a single cut."""
    steps = 400
    for final, color in ((0.95, ORANGE), (0.8, BLUE), (0.5, GREEN)):
        pruning = GradualPruning(GradualSettings(sparsity=final))
        shown = [100 * pruning.sparsity(pruning.rounds_at(step, steps) or 0) for step in range(steps)]
        axes.plot(np.arange(steps) / steps * 100, shown, color=color, linewidth=2)
        axes.text(99, 100 * final - 3, f"sparsity={final}", ha="right", va="top", color=color)
    axes.set(xlabel="% of the training", ylabel="% of weights that are 0", xlim=(0, 100), ylim=(0, 100))


def hole(axes: Any) -> None:
    """fc1's weights before and after."""
    layer = train("lsq,gradual-pruning", 4, "sparsity=0.8").network.weights["fc1"]
    found, ends = latent(layer), (-0.35, 0.35)
    histogram(axes, weights("fc1"), ends, "float network", color=GRAY)
    top = histogram(axes, found[layer.mask.numpy() > 0], ends, "after training", color=ORANGE, alpha=0.9)
    axes.set(xlabel="weights of fc1 that are not 0", ylim=(0, top * 4))
    axes.legend(loc="upper left", borderaxespad=0)


def _matrix(axes: Any, recipe: str) -> None:
    """conv2's weights as a matrix, of what is gone nothing."""
    layer = train(recipe, 4, "sparsity=0.5").network.weights["conv2"]
    shown = np.where(layer.mask.numpy() > 0, latent(layer), np.nan).reshape(16, 150)
    axes.imshow(shown, SIGNED, aspect="auto", vmin=-0.3, vmax=0.3, interpolation="nearest")
    axes.set(xlabel="6 channels of 5 x 5 places", ylabel="16 filters", yticks=[])
    axes.set_xticks(np.arange(0, 150, 25) - 0.5, [])


def groups(axes: Any) -> None:
    """Half of the places of all windows gone."""
    _matrix(axes, "lsq,group-pruning")


def channels(axes: Any) -> None:
    """Half of the filters gone, and of the channels that come in."""
    _matrix(axes, "lsq,channel-pruning")


@cache
def _wage() -> WageRun:
    with reproducible(1):
        run = WageRun(network(), images(), RecipeSettings(epochs=EPOCHS), WageSettings(), 0)
        fit(run)
    return run


def stored(axes: Any) -> None:
    """fc1's stored weights, colored by the ternary ones that the network computes with."""
    layer = _wage().network.layers[2]
    found = layer.stored.numpy().astype(int)  # type: ignore[union-attr,operator]
    used = quantize_weights(torch.tensor(found), 8, 2).numpy()
    top = stacked(axes, _by_sign(found, used), (-127.5, 127.5), 51)
    for place, text in zip((-80, 0, 80), ("-1", "0", "+1"), strict=True):
        axes.text(place, top * 1.08, text, ha="center")
    axes.set(xlabel="fc1, stored in 8 bits", xticks=[-127, -32, 32, 127], ylim=(0, top * 1.25))


def drawn(axes: Any) -> None:
    """Steps of stored weights for gradients of all sizes."""
    gradient = torch.arange(-127, 128)
    found = update_of(gradient, 1, generator_of(0, 0)).numpy()
    real = gradient.numpy() / 64
    axes.plot(real, found, ".", color=BLUE, markersize=4, label="step that is taken")
    axes.plot([-2, 2], [-2, 2], color=ORANGE, linewidth=1.5, label="its mean")
    axes.set(xlabel="gradient, scaled by a shift", ylabel="step, an integer", yticks=range(-2, 3))
    axes.legend(loc="upper left", borderaxespad=0, handletextpad=0.4)


def _gradient(layer: str) -> torch.Tensor:
    """Of the loss of the shipped images in a layer's outputs, of each image's own."""
    float_network = FloatNetwork(network(), CPU)
    with torch.enable_grad():
        pixels = torch.tensor(images().images).float()
        for array in float_network.arrays[layer]:
            array.requires_grad_()
        values = LayeredNetwork.values(float_network, pixels)
        values[layer].retain_grad()
        F.cross_entropy(values[float_network.output], torch.tensor(images().labels)).backward()
    found = values[layer].grad
    assert found is not None
    return found


def gradients(axes: Any) -> None:
    """Sizes of the gradients behind fc1, and what a loss scale does to them."""
    found, ends = _gradient("fc1").numpy().ravel(), (-34.0, 5.0)
    sizes = np.log2(np.abs(found[found != 0]))
    top = histogram(axes, sizes, ends, "as they are", color=ORANGE)
    histogram(axes, sizes + 16, ends, "loss times $2^{16}$")
    for start, end, shade, text in ((-34, -24, "0.8", "0"), (-24, -14, "0.9", "few bits"), (-14, 5, "1", "all bits")):
        axes.axvspan(start, end, color=shade, zorder=0)
        axes.text((start + end) / 2, top * 1.1, text, ha="center")
    axes.set(xlabel="log2 |gradient| behind fc1", ylim=(0, top * 1.75))
    axes.legend(loc="upper left", borderaxespad=0.2)


def formats(axes: Any) -> None:
    """The largest relative errors of fc1's weights in each format, by their size."""
    found = torch.tensor(weights("fc1").ravel(), dtype=torch.float32)
    fixed = to_fixed(found, mantissa_bits(32))
    made = {
        "bfloat16": (found.to(torch.bfloat16).float(), GRAY),
        "float16": (found.to(torch.float16).float(), BLUE),
        "dynamic-fixed-point": (torch.ldexp(fixed.mantissas.float(), torch.tensor(fixed.exponent)), ORANGE),
    }
    bins = torch.log2(found.abs()).floor().clamp_min(-14).int().numpy()
    places = np.arange(-14, bins.max() + 1)
    for name, (values, color) in made.items():
        errors = ((values - found).abs() / found.abs()).numpy()
        axes.plot(places, [100 * errors[bins == place].max() for place in places], color=color, linewidth=2, label=name)
    axes.set(xlabel="log2 |weight| of fc1", ylabel="error, %", yscale="log", xticks=range(-14, 0, 4))
    axes.legend(loc="upper right", borderaxespad=0)
