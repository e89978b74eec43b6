"""Panels of draw_methods.py that need no training: methods after training, and shared values."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np

import nn2hdl
from nn2hdl.data import Dataset
from nn2hdl.designs import load_design
from nn2hdl.graph import Graph
from nn2hdl.graph.channels import input_maxima, output_maxima
from nn2hdl.integer import IntegerNetwork, weights_of
from nn2hdl.quantization import QuantizeConfig, Widths, choose_methods, quantize
from nn2hdl.quantization.clipping import choose_scales
from nn2hdl.quantization.equalize import Equalize, equalized
from nn2hdl.quantization.scales import DoubleShiftForm, MultiplierForm, ShiftForm, rows_of
from nn2hdl.quantization.sharing import code_lengths

DESIGN = "lenet_mnist"
# Okabe and Ito's colors, which people of all kinds of color vision tell apart
BLUE, ORANGE, GREEN, GRAY = "#0072B2", "#D55E00", "#009E73", "0.45"
SIGNED = "PuOr"  # a map of colors from one sign to the other


@cache
def network() -> Graph:
    """The float network."""
    return nn2hdl.load_model(DESIGN)


@cache
def images() -> Dataset:
    """The training images that ship with it."""
    return nn2hdl.load_dataset(load_design(DESIGN).calibration_path)


def weights(layer: str) -> np.ndarray:
    """Float weights [out, ...] of a layer."""
    return np.asarray(network().node(layer).op.weight, np.float64)


@cache
def quantized(methods: str, bits: int, *settings: str) -> IntegerNetwork:
    """What methods after training make of it."""
    config = QuantizeConfig(Widths(bits), methods=choose_methods(methods, settings))
    return quantize(network(), images().images, config)


def integers(made: IntegerNetwork, layer: str) -> np.ndarray:
    """Integer weights [out, ...] of a layer."""
    found = weights_of(next(each.op for each in made.layers if each.name == layer))
    assert found is not None
    return found


def histogram(axes: Any, values: np.ndarray, ends: tuple[float, float], label: str = "", **style: Any) -> float:
    """How many values fall into each of 60 bins, filled; returns the most."""
    counts, edges = np.histogram(values, 60, ends)
    axes.stairs(counts, edges, **({"fill": True, "color": BLUE, "alpha": 0.55} | style), label=label)
    _bare(axes, ends)
    return float(counts.max())


def stacked(axes: Any, parts: dict[str, tuple[np.ndarray, str]], ends: tuple[float, float], bins: int = 60) -> float:
    """The same of several parts, each with its color, one on the other."""
    values, colors = zip(*parts.values(), strict=True)
    counts, *_ = axes.hist(values, bins, ends, stacked=True, color=colors, alpha=0.55, label=list(parts))
    _bare(axes, ends)
    return float(np.max(counts))


def _bare(axes: Any, ends: tuple[float, float]) -> None:
    axes.set_yticks([])
    axes.set_xlim(ends)
    axes.spines["left"].set_visible(False)


def grids(axes: Any, top: float, rows: dict[str, tuple[np.ndarray, str]]) -> None:
    """A row of dots below a histogram for each grid: name -> values and color."""
    low, high = axes.get_xlim()
    for number, (name, (values, color)) in enumerate(rows.items()):
        y = -top * (0.1 + 0.24 * number)
        shown = values[(values >= low) & (values <= high)]
        axes.plot(shown, np.full(len(shown), y), ".", color=color, markersize=7)
        axes.text(low, y - 0.04 * top, name, color=color, va="top", fontsize=10.5)
    axes.set_ylim(-top * (0.24 * len(rows) + 0.04), top * 1.05)


def clipping(axes: Any) -> None:
    """The grids by min-max and by MSE of one scale for conv2."""
    rows, levels = rows_of(weights("conv2")), 7
    top = histogram(axes, rows, (-0.6, 0.6))
    found = {}
    for name, criterion, color in (("clip-minmax, 4 bits", "minmax", GRAY), ("clip-mse, 4 bits", "mse", ORANGE)):
        scale = choose_scales(rows, levels, MultiplierForm(1.0, 1.0, 8), criterion, "layer").weight[0]
        found[name] = np.arange(-levels, levels + 1) * scale, color
    grids(axes, top, found)
    axes.set(xlabel="weights of conv2", xticks=[-0.5, 0, 0.5])


def equalization(axes: Any) -> None:
    """The largest weights on both sides of each channel between conv2 and fc1."""

    def sides(graph: Graph) -> tuple[np.ndarray, np.ndarray]:
        first, second = graph.node("conv2").op, graph.node("fc1").op
        outputs = output_maxima(first)
        return outputs, input_maxima(second).reshape(len(outputs), -1).max(axis=1)

    before, after = sides(network()), sides(equalized(network(), Equalize()))
    order = np.argsort(before[0])
    sets = zip(before, "^v", (ORANGE, GREEN), ("out of conv2", "into fc1"), strict=True)
    for values, mark, color, name in sets:
        axes.plot(values[order], mark, color=color, label=f"{name}, before")
    axes.plot(after[0][order], "-", color=BLUE, linewidth=2, label="both, after")
    assert np.allclose(*after, rtol=0.05)
    axes.set(xlabel="channel", ylabel="largest weight", xticks=[], ylim=(0, 0.72))
    axes.legend(loc="upper left", borderaxespad=0)


def rounding(axes: Any) -> None:
    """How often fc1's weights are rounded up, by where they lie between two steps."""
    bits = 4
    plain, found = (quantized(methods, bits) for methods in ("clip-mse", "clip-mse,adaround"))
    scale = np.array(plain.provenance["layers"]["fc1"]["weight_scale"])[:, None]
    inner = np.abs(weights("fc1") / scale) < (1 << bits - 1) - 1
    place = (weights("fc1") / scale - np.floor(weights("fc1") / scale))[inner]
    up = (integers(found, "fc1") - np.floor(weights("fc1") / scale))[inner]
    bins = np.minimum((place * 20).astype(int), 19)
    share = 100 * np.bincount(bins, up) / np.bincount(bins)
    axes.stairs(share, np.linspace(0, 1, 21), fill=True, color=BLUE, alpha=0.55, label="adaround")
    axes.plot([0, 0.5, 0.5, 1], [0, 0, 100, 100], color=ORANGE, linewidth=2, label="nearest")
    axes.set(xlabel="place between two steps, fc1", ylabel="% rounded up", xlim=(0, 1))
    axes.legend(loc="upper left")


def scales(axes: Any) -> None:
    """Scales within a factor of four."""
    wanted = np.geomspace(0.24, 1.02, 4000)
    forms = {
        "scale-shift": ShiftForm(1.0, 1.0),
        "scale-double-shift": DoubleShiftForm(1.0, 1.0, 8),
        "scale-fixed-point, 5 bits": MultiplierForm(1.0, 1.0, 5),
    }
    for row, ((name, form), color) in enumerate(zip(forms.items(), (ORANGE, BLUE, GREEN), strict=True)):
        found = np.unique(form.nearest(wanted).weight)
        shown = found[(found >= 0.25) & (found <= 1)]
        axes.plot(shown, np.full(len(shown), -row), "|", markersize=18, markeredgewidth=2, color=color)
        axes.text(0.25, 0.32 - row, name)
    axes.set(xscale="log", xlabel="factor of an accumulator", ylim=(-2.4, 0.7), yticks=[])
    axes.set_xticks([0.25, 0.5, 1], ["1/4", "1/2", "1"])
    axes.minorticks_off()
    axes.spines["left"].set_visible(False)


@cache
def _shared() -> tuple[np.ndarray, np.ndarray]:
    """Float and shared weights of fc2, with one codebook of eight values."""
    made = quantized("clip-minmax,deep-compression", 8, "per=layer", "bits=3")
    scale = made.provenance["layers"]["fc2"]["weight_scale"][0]
    return weights("fc2"), integers(made, "fc2") * scale


def shared_values(axes: Any) -> None:
    """fc2's weights, colored by the value that they become."""
    exact, shared = _shared()
    values = np.unique(shared)
    parts = {str(at): (exact[shared == value], (BLUE, ORANGE)[at % 2]) for at, value in enumerate(values)}
    top = stacked(axes, parts, (-0.95, 0.95))
    grids(axes, top, {"the values": (values, "black")})
    axes.set_xlabel("weights of fc2")


def huffman(axes: Any) -> None:
    """How often each value comes, and the bits of its code."""
    values, counts = np.unique(_shared()[1], return_counts=True)
    lengths = code_lengths(counts.tolist())
    bars = axes.bar(range(len(values)), 100 * counts / counts.sum(), color=[(BLUE, ORANGE)[n % 2] for n in range(8)])
    axes.bar_label(bars, [f"{length}" for length in lengths])
    for bar in bars:
        bar.set_alpha(0.55)
    mean = (np.array(lengths) * counts).sum() / counts.sum()
    axes.set(xlabel="value; on the bar: bits of its code", ylabel="% of fc2's weights", xticks=[])
    axes.text(0.98, 0.9, f"{mean:.2f} bits\na weight", transform=axes.transAxes, ha="right", va="top")


@cache
def _words() -> tuple[np.ndarray, np.ndarray]:
    """Kernels of conv2 [96, 5, 5], float and with words of its codebook as rows."""
    made = quantized("clip-minmax,vector-quantization", 8, "per=layer")
    scale = made.provenance["layers"]["conv2"]["weight_scale"][0]
    return weights("conv2").reshape(-1, 5, 5), (integers(made, "conv2") * scale).reshape(-1, 5, 5)


def _mosaic(axes: Any, shown: np.ndarray) -> None:
    """Kernels [96, 5, 5] in eight rows, with room between them."""
    padded = np.pad(shown, ((0, 0), (0, 1), (0, 1)), constant_values=np.nan).reshape(8, 12, 6, 6)
    axes.imshow(padded.transpose(0, 2, 1, 3).reshape(48, 72)[:-1, :-1], SIGNED, vmin=-0.35, vmax=0.35)
    axes.set_axis_off()


def kernels(axes: Any) -> None:
    """All kernels of conv2."""
    _mosaic(axes, _words()[0])


def words(axes: Any) -> None:
    """The same kernels, of words."""
    found = _words()[1]
    assert len(np.unique(found.reshape(-1, 5), axis=0)) <= 120
    _mosaic(axes, found)
