"""Affine int8 with zero points: interpreter, C here and C on the emulated Cortex-M4 equal tflite-micro."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from board_networks import sources, vectors
from tflite_file import QuantizedLayer, tflite_file
from tflite_micro.python.tflite_micro import runtime

from nn2hdl.c import HOST, Wish, find_board, write_program
from nn2hdl.emulate.firmware import ArmModel
from nn2hdl.emulate.host import run_host
from nn2hdl.integer import INPUT, Affine, IntegerNetwork, Layer, Requantize, interpret, read_only, verify

LOW, HIGH = -128, 127


def _layers(sizes: tuple[int, ...], seed: int, density: float) -> tuple[list[QuantizedLayer], list[int]]:
    """int8 layers with zero points and power-of-two ratios 2**-shift of their scales, and the shifts."""
    draw, layers, shifts, scale = np.random.default_rng(seed), [], [], 1.0
    for number, (inputs, outputs) in enumerate(itertools.pairwise(sizes), 1):
        weights = draw.integers(-127, 128, (outputs, inputs)) * (draw.random((outputs, inputs)) < density)
        shift = int(np.frexp(np.abs(weights).sum(axis=1).mean())[1]) - 2
        bias = draw.integers(-20, 60, outputs) << shift
        # both ends keep the values that are scaled before the zero point is added at 0 and above
        layers.append(QuantizedLayer(weights, bias, 0.5, 0.5 * scale * 2.0**shift, LOW, number < len(sizes) - 1))
        shifts.append(shift)
        scale = layers[-1].out_scale
    return layers, shifts


def _integer_network(layers: list[QuantizedLayer], shifts: list[int], in_zero_point: int) -> IntegerNetwork:
    """The same parameters with zero points and rounding folded into the biases.

    tflite-micro rounds twice, to half an accumulator's step and then to the output's; for a power of two and results
    of at least 0 (others are clamped) the two are one floor of acc + half + 1.
    """
    made, name, zero_point = [], INPUT, in_zero_point
    for number, (layer, shift) in enumerate(zip(layers, shifts, strict=True), 1):
        folded = layer.bias - zero_point * layer.weights.sum(axis=1) + (1 << (shift - 1)) + 1
        bias = folded + (layer.zero_point << shift)
        ones = np.ones(len(bias))
        requantize = Requantize(read_only(ones), read_only(ones * shift), LOW, HIGH)
        affine = Affine(read_only(layer.weights), read_only(bias), requantize)
        made.append(Layer(f"fc{number}", affine, (name,), (len(bias),)))
        name, zero_point = f"fc{number}", layer.zero_point
    network = IntegerNetwork("affine", (layers[0].weights.shape[1],), tuple(made), name, LOW, HIGH)
    verify(network)
    return network


@pytest.mark.parametrize(("sizes", "density"), [((3, 40, 40, 3), 1.0), ((3, 40, 40, 3), 0.5), ((9, 17, 5), 0.7)])
def test_affine_int8_equals_tflite_micro(sizes, density):
    zero_point = -7
    layers, shifts = _layers(sizes, 3, density)
    network = _integer_network(layers, shifts, zero_point)
    x = vectors(network, 10_000 if density == 1.0 else 1000)
    interpreter = runtime.Interpreter.from_bytes(tflite_file(layers, 1.0, zero_point))
    expected = np.zeros((len(x), sizes[-1]), dtype=np.int64)
    for row, values in enumerate(x.astype(np.int8)):
        interpreter.set_input(values[None], 0)
        interpreter.invoke()
        expected[row] = interpreter.get_output(0)[0]
    assert len(np.unique(expected)) > 40
    assert (interpret(network, x) == expected).all()
    assert (run_host(sources(write_program(network, HOST)), x) == expected).all()
    for kernel in ("auto", "dual", "csr"):
        assert (
            ArmModel(sources(write_program(network, find_board("uno-r4"), Wish.parse(kernel)))).run(x) == expected
        ).all()
