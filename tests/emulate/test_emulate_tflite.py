"""int8 with zero points: interpreter, C here and C on the emulated Cortex-M4 equal tflite-micro, bit for bit."""

from __future__ import annotations

import numpy as np
import pytest
from board_networks import dense_network, sources, vectors
from tflite_file import tflite_file, zero_point
from tflite_micro.python.tflite_micro import runtime

from nn2hdl.c import HOST, Wish, find_board, write_program
from nn2hdl.emulate.firmware import ArmModel
from nn2hdl.emulate.host import run_host
from nn2hdl.integer import IntegerNetwork, interpret


def run_tflite(network: IntegerNetwork, x: np.ndarray) -> np.ndarray:
    """Outputs [n, outputs] of tflite-micro for inputs [n, inputs], both as the network has them."""
    interpreter = runtime.Interpreter.from_bytes(tflite_file(network))
    given = (x + zero_point(network.input_low, network.input_high)).astype(np.int8)
    found = np.zeros((len(x), *network.shape_of(network.output)), dtype=np.int64)
    for row, values in enumerate(given):
        interpreter.set_input(values[None], 0)
        interpreter.invoke()
        found[row] = interpreter.get_output(0)[0]
    last = network.layer(network.output).op.requantize
    return found - zero_point(last.low, last.high)


@pytest.mark.parametrize(
    ("sizes", "form"),
    [
        ((3, 40, 40, 3), {"hidden": (0, 255)}),
        ((3, 40, 40, 3), {"density": 0.5}),
        ((3, 40, 40, 3), {"density": 0.2, "span": (-128, 127), "hidden": (0, 255)}),
        ((9, 17, 5), {"output": (0, 127)}),
    ],
)
def test_int8_with_zero_points_equals_tflite_micro(sizes, form):
    network = dense_network(sizes, seed=7, **form)
    x = vectors(network, 10_000 if form == {"density": 0.5} else 1000)
    expected = run_tflite(network, x)
    assert len(np.unique(expected)) > 40
    assert (interpret(network, x) == expected).all()
    assert (run_host(sources(write_program(network, HOST)), x) == expected).all()
    for kernel in ("auto", "dual", "csr"):
        program = write_program(network, find_board("uno-r4"), Wish.parse(kernel))
        assert (ArmModel(sources(program)).run(x) == expected).all()
