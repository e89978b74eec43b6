"""Layers with nothing in them, in every kernel: compiled without a warning for every processor, and still exact."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from board_networks import sources, vectors
from host_c import run_host

from nn2hdl.c import HOST, Wish, find_board, write_program
from nn2hdl.c.kernels import kernels_for
from nn2hdl.emulate.avr import AvrModel
from nn2hdl.emulate.firmware import ArmModel
from nn2hdl.integer import (
    Affine,
    IntegerNetwork,
    Layer,
    Requantize,
    Table,
    interpret,
    read_only,
    verify,
)
from nn2hdl.meaning import Input

CHECKED = ("-O1", "-fsanitize=undefined", "-fno-sanitize-recover")


def _requantize(outputs: int, shift: int = 0, low=None, high=None) -> Requantize:
    return Requantize(read_only(np.ones(outputs)), read_only(np.full(outputs, shift)), low, high)


def _dense(weights, bias=None, **scaling) -> Affine:
    weights = np.asarray(weights)
    bias = np.zeros(len(weights)) if bias is None else bias
    return Affine(read_only(weights), read_only(bias), _requantize(len(weights), **scaling))


def _network(inputs: int, *ops: Affine, ends=(0, 255)) -> IntegerNetwork:
    layers, name = [], "input"
    for number, op in enumerate(ops, 1):
        layers.append(Layer(f"l{number}", op, (name,), (len(op.weights),)))
        name = f"l{number}"
    made = IntegerNetwork("degenerate", Input((inputs,), *ends), tuple(layers), name)
    verify(made)
    return made


ZEROS = np.zeros((4, 3))
MIXED = np.array([[5, -7, 0], [0, 0, 0], [0, 9, 0], [-128, -128, -128]])
DENSE: dict[str, Callable[[], IntegerNetwork]] = {
    "all zero": lambda: _network(3, _dense(ZEROS, [0, 5, -3, 100])),
    "zero behind a layer": lambda: _network(3, _dense(MIXED, low=0, high=127, shift=3), _dense(np.zeros((2, 4)))),
    "zero before a layer": lambda: _network(3, _dense(ZEROS, [1, 2, 3, 4]), _dense(MIXED[:, :2].T @ np.eye(4))),
    "a row of zeros": lambda: _network(3, _dense(MIXED, [1, -1, 0, 7])),
    "one output": lambda: _network(3, _dense(MIXED[:1], [-5])),
    "one input": lambda: _network(1, _dense(MIXED[:, :1])),
    "one of each": lambda: _network(1, _dense([[3]], [1])),
    "one of each, zero": lambda: _network(1, _dense([[0]], [1])),
    "constant input": lambda: _network(3, _dense(MIXED), ends=(7, 7)),
    "clamped to one value": lambda: _network(3, _dense(MIXED, low=4, high=4), _dense(MIXED.T)),
    "all -128": lambda: _network(3, _dense(np.full((4, 3), -128)), ends=(-128, 127)),
    "a shift beyond all bits": lambda: _network(3, _dense(MIXED, shift=40)),
}


def _convolution(weights, bias, padding=(0, 0, 0, 0), groups: int = 1, **scaling) -> Affine:
    weights = np.asarray(weights)
    pads = read_only(np.zeros(weights.shape[1] * groups)) if any(padding) else None
    requantize = _requantize(len(weights), **scaling)
    return Affine(read_only(weights), read_only(bias), requantize, padding=padding, groups=groups, pad_value=pads)


def _image(op: Affine, *more) -> IntegerNetwork:
    channels = op.weights.shape[1] * op.groups
    side = 3 - op.weights.shape[2] + 1 + op.padding[0] + op.padding[1]
    layers = [Layer("conv", op, ("input",), (len(op.weights), side, side))]
    for number, other in enumerate(more):
        layers.append(Layer(f"more{number}", other, (layers[-1].name,), layers[-1].shape))
    made = IntegerNetwork("degenerate", Input((channels, 3, 3)), tuple(layers), layers[-1].name)
    verify(made)
    return made


CONVOLUTIONS: dict[str, Callable[[], IntegerNetwork]] = {
    "1x1": lambda: _image(_convolution(MIXED.reshape(4, 3, 1, 1), np.arange(4))),
    "1x1 of one channel": lambda: _image(_convolution([[[[2]]]], [1])),
    "1x1 for each channel": lambda: _image(_convolution(np.ones((3, 1, 1, 1)), [0, 1, 2], groups=3)),
    "all zero": lambda: _image(_convolution(np.zeros((2, 1, 2, 2)), [3, -3])),
    "all zero, padded": lambda: _image(_convolution(np.zeros((2, 1, 3, 3)), [3, -3], (1, 1, 1, 1))),
    "all -128": lambda: _image(_convolution(np.full((1, 1, 3, 3), -128), [0])),
    "a table of one entry": lambda: _image(
        _convolution(np.zeros((1, 1, 1, 1)), [5]), Table(read_only([9]), 5, "sigmoid")
    ),
}


RUN_ON_AVR = ("all zero", "a row of zeros", "a shift beyond all bits")  # a sketch with the real core takes seconds


def _check(network: IntegerNetwork, wish: Wish, cpu: str, run: bool = True) -> None:
    """Compiles without a warning, or fails; and unless not `run` every output equals the interpreter's."""
    x = vectors(network, 64).reshape(-1, *network.input_shape)
    expected = interpret(network, x).reshape(len(x), -1)
    board = HOST if cpu == "portable" else find_board("uno-r4" if cpu == "cortex-m4" else "uno")
    made = sources(write_program(network, board, wish))
    if cpu == "portable":
        found = run_host(made, x, CHECKED)
    elif cpu == "cortex-m4":
        found = ArmModel(made).run(x)
    else:
        model, few = AvrModel(made), slice(0, 12)
        found, expected = model.run(x[few])[1] if run else expected[few], expected[few]
    assert (found == expected).all()


@pytest.mark.slow
@pytest.mark.parametrize("name", DENSE)
@pytest.mark.parametrize("cpu", ["portable", "cortex-m4", "avr"])
def test_every_kernel_computes_degenerate_layers(name, cpu):
    network, tried = DENSE[name](), list(kernels_for(cpu))
    for kernel in tried:
        _check(network, Wish.parse(kernel), cpu, run=name in RUN_ON_AVR and kernel in ("coo", "straight"))
    assert len(tried) >= 4


@pytest.mark.slow
@pytest.mark.parametrize("name", CONVOLUTIONS)
@pytest.mark.parametrize("cpu", ["portable", "cortex-m4", "avr"])
def test_degenerate_convolutions(name, cpu):
    _check(CONVOLUTIONS[name](), Wish(), cpu, run=name == "all zero, padded")


def test_a_layer_of_zeros_reserves_no_scratch_memory():
    program = write_program(DENSE["all zero"](), HOST, Wish.parse("coo"))
    assert "nn_scratch" not in "".join(program.files.values())
    assert program.choices["l1"].cost.ram == 0
