"""Halves to even in C, also by shifts as wide as the numbers: equal to the interpreter, and nothing undefined."""

from __future__ import annotations

import numpy as np
import pytest
from board_networks import sources
from host_c import run_host

from nn2hdl import integer as ig
from nn2hdl.c import HOST, Wish, write_program
from nn2hdl.integer import read_only
from nn2hdl.meaning import Input

CHECKED = ("-O1", "-fsanitize=undefined", "-fno-sanitize-recover")


@pytest.mark.parametrize(("factor", "shifts"), [(3, [0, 1, 4, 9]), (1 << 20, [18, 30, 31, 40])])
def test_half_even(factor, shifts):
    none = ig.Requantize(read_only(np.ones(4)), read_only(np.zeros(4)))
    weights = read_only(factor * np.array([[1, -1], [2, 1], [5, -3], [-7, 4]]))
    half = read_only([1 << (shift - 1) if shift else 0 for shift in shifts])
    layers = (
        ig.Layer("sums", ig.Affine(weights, half, none), (ig.INPUT,), (4,)),
        ig.Layer("round", ig.HalfEven(read_only(shifts)), ("sums",), (4,)),
    )
    network = ig.IntegerNetwork("halves", Input((2,), -128, 127), layers, "round")
    ig.verify(network)
    x = np.stack(np.meshgrid(np.arange(-128, 128), np.arange(-128, 128, 5)), -1).reshape(-1, 2)
    program = sources(write_program(network, HOST, Wish.parse("auto")))
    np.testing.assert_array_equal(run_host(program, x, CHECKED), ig.interpret(network, x))
