"""Integer networks in the shapes that boards run, random and small."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np

from nn2hdl.c import Program
from nn2hdl.emulate.sources import Sources
from nn2hdl.integer import INPUT, Affine, IntegerNetwork, Layer, Requantize, read_only, verify
from nn2hdl.meaning import Input

COLOR = 255


def dense_network(
    sizes: tuple[int, ...],
    *,
    density: float = 1.0,
    seed: int = 0,
    multiplier_bits: int = 0,
    weight_high: int = 127,
    span: tuple[int, int] = (0, COLOR),
    hidden: tuple[int, int] = (0, 127),
    output: tuple[int | None, int | None] = (0, COLOR),
) -> IntegerNetwork:
    """Fully connected layers in the manner of ColorNet: sizes[0] inputs in `span`, hidden values clamped to `hidden`.

    Every hidden unit is alive: it reads, is read, and can take more than one value. With multiplier_bits, every channel
    has a multiplier of its own.
    """
    draw = np.random.default_rng(seed)
    layers, name = [], INPUT
    for number, (inputs, outputs) in enumerate(itertools.pairwise(sizes), 1):
        last = number == len(sizes) - 1
        weights = _weights(draw, outputs, inputs, density, weight_high)
        low, high = output if last else hidden
        largest = max(abs(end) for end in (span if number == 1 else hidden))
        spread = np.abs(weights).sum(axis=1) * largest
        ends = span if number == 1 else hidden
        middle = weights.sum(axis=1) * sum(ends) // 2  # sums lie on both sides of 0, so that no unit is dead
        bias = (draw.uniform(-0.2, 0.2, outputs) * spread).astype(np.int64) - middle
        requantize = _requantize(draw, spread, max(high or COLOR, 1), multiplier_bits, low, high)
        op = Affine(read_only(weights), read_only(bias), requantize)
        layers.append(Layer(f"fc{number}", op, (name,), (outputs,)))
        name = f"fc{number}"
    network = IntegerNetwork("colornet", Input((sizes[0],), *span), tuple(layers), name)
    verify(network)
    return network


def shared_weights(network: IntegerNetwork, count: int) -> IntegerNetwork:
    """The network with at most `count` values in each layer beside 0; zeros stay, and nothing else becomes one."""
    layers = []
    for layer in network.layers:
        weights = layer.op.weights
        values = np.round(np.linspace(weights.min(), weights.max(), count)).astype(np.int64)
        values[values == 0] = 1
        nearest = values[np.abs(weights[..., None] - values).argmin(axis=-1)]
        op = replace(layer.op, weights=read_only(np.where(weights, nearest, 0)))
        layers.append(replace(layer, op=op))
    shared = replace(network, layers=tuple(layers))
    verify(shared)
    return shared


def _weights(draw, outputs: int, inputs: int, density: float, high: int) -> np.ndarray:
    weights = draw.integers(1, high + 1, (outputs, inputs)) * draw.choice([-1, 1], (outputs, inputs))
    kept = np.zeros((outputs, inputs), dtype=bool)
    kept[np.arange(outputs), draw.integers(0, inputs, outputs)] = True
    unread = np.flatnonzero(~kept.any(axis=0))
    kept[draw.integers(0, outputs, len(unread)), unread] = True
    rest = draw.permutation(np.flatnonzero(~kept))
    kept.flat[rest[: max(round(density * kept.size) - int(kept.sum()), 0)]] = True
    return weights * kept


def _requantize(draw, spread: np.ndarray, high: int, bits: int, low, top) -> Requantize:
    """Sums of a usual size land inside the clamp, large ones beyond."""
    shift = np.maximum(np.frexp(spread / high)[1] - 2, 1).astype(np.int64)
    multiplier = np.ones_like(shift)
    if bits:
        multiplier = draw.integers(1 << (bits - 1), 1 << bits, len(shift))
        shift = shift + bits
    return Requantize(read_only(multiplier), read_only(shift), low, top)


def sources(program: Program) -> Sources:
    """What the emulators take."""
    return Sources(program.files, program.inputs, program.outputs, program.input_type, program.output_type)


def vectors(network: IntegerNetwork, count: int, seed: int = 0) -> np.ndarray:
    """Corners, then random inputs; int64 [count, inputs]."""
    low, high, inputs = network.input_low, network.input_high, int(np.prod(network.input_shape))
    corners = np.array(list(np.ndindex(*(2,) * min(inputs, 3))))
    corners = np.where(np.tile(corners, (1, -(-inputs // corners.shape[1])))[:, :inputs], high, low)
    random = np.random.default_rng(seed).integers(low, high + 1, (max(count - len(corners), 0), inputs))
    return np.concatenate([corners, random])
