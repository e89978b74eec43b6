"""int8 with zero points: interpreter, C here and C on the emulated Cortex-M4 equal tflite-micro, bit for bit."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from board_networks import dense_network, sources, vectors
from host_c import run_host
from tflite_file import Int8Layer, layers_of, network_of, tflite_file, zero_point
from tflite_micro.python.tflite_micro import runtime

from nn2hdl.c import HOST, Wish, find_board, write_program
from nn2hdl.emulate.firmware import ArmModel
from nn2hdl.integer import IntegerNetwork, interpret

pytestmark = pytest.mark.slow


def run_tflite(layers: list[Int8Layer], span: tuple[int, int], x: np.ndarray) -> np.ndarray:
    """Outputs [n, outputs] of tflite-micro for inputs [n, inputs], both as an integer network has them."""
    interpreter = runtime.Interpreter.from_bytes(tflite_file(layers, span))
    given = (x + zero_point(*span)).astype(np.int8)
    found = np.zeros((len(x), len(layers[-1].bias)), dtype=np.int64)
    for row, values in enumerate(given):
        interpreter.set_input(values[None], 0)
        interpreter.invoke()
        found[row] = interpreter.get_output(0)[0]
    return found - zero_point(0, layers[-1].high)


def check(network: IntegerNetwork, layers: list[Int8Layer], count: int, kernels: tuple[str, ...]) -> None:
    """Compares all."""
    span, x = (network.input_low, network.input_high), vectors(network, count)
    expected = run_tflite(layers, span, x)
    assert len(np.unique(expected)) > 40
    assert (interpret(network, x) == expected).all()
    assert (run_host(sources(write_program(network, HOST)), x) == expected).all()
    for kernel in kernels:
        program = write_program(network, find_board("uno-r4"), Wish.parse(kernel))
        assert (ArmModel(sources(program)).run(x) == expected).all()


@pytest.mark.parametrize(
    ("sizes", "form"),
    [
        ((3, 40, 40, 3), {"hidden": (0, 255)}),
        ((3, 40, 40, 3), {"density": 0.5}),
        ((3, 40, 40, 3), {"density": 0.2, "span": (-128, 127), "hidden": (0, 255)}),
        ((9, 17, 5), {"output": (0, 127)}),
    ],
)
def test_shifts_equal_tflite_micro(sizes, form):
    network = dense_network(sizes, seed=7, **form)
    check(network, layers_of(network), 10_000 if form == {"density": 0.5} else 1000, ("auto", "csr"))


@pytest.mark.parametrize("span", [(0, 255), (-128, 127)])
def test_fixed_point_multipliers_equal_tflite_micro(span):
    draw = np.random.default_rng(5)
    shifted = layers_of(dense_network((3, 40, 40, 3), density=0.5, seed=3, span=span, hidden=(0, 255)))
    layers = [
        replace(
            layer, ratios=np.minimum(layer.ratios * draw.uniform(0.5, 1.0, len(layer.ratios)), 0.49).astype(np.float32)
        )
        for layer in shifted
    ]
    network = network_of(layers, span)
    assert max(np.abs(layer.op.weights).max() for layer in network.layers) > 1 << 36
    check(network, layers, 10_000, ("straight", "dual", "csr"))
