"""Networks of every method after training become circuits and C like any other, equal value by value."""

from __future__ import annotations

import numpy as np
import pytest
from board_networks import sources
from host_c import run_host
from quantize_graphs import GraphMaker
from side_by_side import Variant, check_side_by_side

from nn2hdl import graph as fg
from nn2hdl.c import HOST, write_program
from nn2hdl.integer import Affine, interpret
from nn2hdl.quantization import METHODS, QuantizeConfig, Widths, choose_methods, quantize

CHOICES = [
    ("dfq,clip-minmax", ["per=layer"]),
    ("equalize,absorb,correct-empirical,adaround,clip-mse,scale-double-shift", []),
    ("scale-fixed-point,clip-kl", ["per=layer", "bits=5"]),
    ("deep-compression,range-mse,scale-double-shift,clip-minmax", ["deep-compression.bits=2", "per=layer"]),
    ("vector-quantization,range-kl", ["codewords=4"]),
    ("range-percentile,scale-shift,correct,vector-quantization", ["weighted=false"]),
    ("range-minmax", []),
    ("range-batchnorm,absorb", ["range-batchnorm.sigmas=4"]),
]


def _network(number: int):
    """A depthwise network of few values, with statistics far from zero, quantized by the choice of that number."""
    maker = GraphMaker(number, (1, 2, 2))
    draw, relu = maker.draw, fg.Clip(0.0, 6.0)
    maker.append(fg.Conv2d(draw.normal(0, 0.02, (2, 1, 1, 1)), np.array([5.0, 0.3])), name="conv")
    maker.append(relu)
    deep = fg.Conv2d(draw.normal(0, 1, (2, 1, 2, 2)), np.zeros(2), padding=(1, 0, 0, 1), groups=2)
    maker.append(deep, name="deep")
    maker.append(relu)
    maker.append(fg.Flatten())
    maker.append(fg.Linear(draw.normal(0, 1, (2, 8)), np.zeros(2)), name="fc")
    graph = maker.graph()
    nodes = tuple(
        fg.Node(n.name, n.op, n.inputs, n.shape, known)
        for n in graph.nodes
        for known in [fg.BatchStatistics(np.array([5.0, 0.5]), np.ones(2)) if isinstance(n.op, fg.Conv2d) else None]
    )
    graph = fg.Graph(graph.name, graph.input, nodes, graph.output)
    names, settings = CHOICES[number]
    config = QuantizeConfig(Widths(4), Widths(5), methods=choose_methods(names, settings))
    images = draw.integers(0, 256, (30, 1, 2, 2)).astype(np.uint8)
    return quantize(graph, images, config)


def test_every_method_that_ships_is_tried():
    tried = {chosen.method.record.name for names, settings in CHOICES for chosen in choose_methods(names, settings)}
    assert tried | {"dfq"} == set(METHODS.names())


@pytest.mark.slow
def test_circuits_of_every_method_equal_the_interpreter(tmp_path):
    targets = ["xc7", "generic"] * (len(CHOICES) // 2)
    networks = [_network(number) for number in range(len(CHOICES))]
    parts = list(zip(networks, map(Variant, targets), strict=True))
    result = check_side_by_side(parts, tmp_path, 64)
    assert (result.mismatches, result.first) == (0, None)
    padded = [layer.op for layer in networks[1].layers if isinstance(layer.op, Affine) and any(layer.op.padding)]
    assert (padded[0].pad_value < 0).any()  # of absorption: outside of what ReLU can give


@pytest.mark.parametrize("number", range(len(CHOICES)))
def test_c_of_every_method_equals_the_interpreter(number):
    network = _network(number)
    images = np.random.default_rng(1).integers(0, 256, (200, 1, 2, 2))
    expected = interpret(network, images).reshape(200, -1)
    assert (run_host(sources(write_program(network, HOST)), images) == expected).all()


def test_double_shifts_have_two_digits_and_are_used():
    found = set()
    for seed in range(3):
        network = _network(1) if seed == 0 else _network(3)
        for layer in network.layers:
            if isinstance(layer.op, Affine) and layer.name != network.output:
                found |= set(np.bitwise_count(layer.op.requantize.multiplier).tolist())
    assert found == {1, 2}
