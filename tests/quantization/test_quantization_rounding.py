"""Roundings that are not to the nearest: AdaRound, shared values, shared vectors; against formulas and by hand."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from quantize_graphs import GraphMaker, pixels

from nn2hdl import graph as fg
from nn2hdl.quantization import QuantizeConfig, Widths, choose_methods, quantize
from nn2hdl.quantization.adaround import AdaRound, reconstruction_errors, round_adaptively
from nn2hdl.quantization.job import WeightTask
from nn2hdl.quantization.sharing import DeepCompression, cluster, code_lengths, coded, share
from nn2hdl.quantization.traces import Traces, products_of
from nn2hdl.quantization.vectors import VectorQuantization, cluster_vectors, share_vectors


def _task(weight, images, levels=7, scale=1.0):
    """A linear layer on the pixels themselves."""
    weight = np.asarray(weight, np.float64)
    maker = GraphMaker(0, weight.shape[1:])
    maker.append(fg.Linear(weight, np.zeros(len(weight))), name="only")
    graph = maker.graph()
    traces = Traces(graph, np.asarray(images, np.uint8), lambda name: None, lambda name: 1.0)
    return WeightTask(graph.nodes[0], weight, np.full(len(weight), scale), levels, traces)


def test_adaround_by_hand():
    """x = (1, 1): 0.4 + 0.3 is nearer to 1 + 0 than to 0 + 0; x = (2, 1) and (1, 1): (0.4, 0.4) -> (0, 1)."""
    assert round_adaptively(_task([[0.4, 0.3]], [[1, 1]]), AdaRound()).integers.tolist() == [[1, 0]]
    found = round_adaptively(_task([[0.4, 0.4]], [[2, 1], [1, 1]]), AdaRound())
    assert found.integers.tolist() == [[0, 1]]
    assert found.notes == {"rounded_otherwise": 1}


@pytest.mark.parametrize("seed", range(4))
def test_adaround_is_close_to_the_best_of_all_roundings(seed):
    draw = np.random.default_rng(seed)
    weight, images = draw.normal(0, 1.5, (2, 8)), draw.integers(0, 20, (30, 8))
    task = _task(weight, images)
    products = products_of(task.node, task.traces)
    floor = np.clip(np.floor(weight), -7, 7)
    choices = np.array(list(itertools.product((0, 1), repeat=8)))
    best = min_errors(products, weight, floor, choices)
    plain = reconstruction_errors(products, weight, np.round(weight))
    found = reconstruction_errors(products, weight, round_adaptively(task, AdaRound()).integers.astype(float))
    assert (found <= plain).all()
    assert (found <= best + np.maximum(0.2 * (plain - best), 0.01 * best)).all()


def min_errors(products, weight, floor, choices):
    """The least error of each row over all 2**taps roundings."""
    errors = [reconstruction_errors(products, weight, np.clip(floor + choice, -7, 7)) for choice in choices]
    return np.min(errors, axis=0)


def test_reconstruction_errors_are_those_of_the_outputs():
    draw = np.random.default_rng(0)
    weight, rounded, images = draw.normal(size=(3, 5)), draw.normal(size=(3, 5)), draw.integers(0, 9, (20, 5))
    task = _task(weight, images)
    exact = ((images @ (weight - rounded).T) ** 2).mean(axis=0)
    assert np.allclose(reconstruction_errors(products_of(task.node, task.traces), weight, rounded), exact)


def test_products_of_convolutions_are_those_of_their_windows():
    maker = GraphMaker(2, (4, 5, 5))
    maker.convolution(6, (3, 2), groups=2, stride=(2, 1), padding=(1, 0, 1, 0))
    graph = maker.graph()
    images = pixels(graph, 3)
    traces = Traces(graph, images, lambda name: None, lambda name: 1.0)
    node = graph.nodes[0]
    rows = node.op.weight.reshape(6, -1).astype(np.float64)
    values = fg.interpret(graph, images) - node.op.bias.reshape(-1, 1, 1)
    found = reconstruction_errors(products_of(node, traces), rows, np.zeros_like(rows))
    assert np.allclose(found, (values.astype(np.float64) ** 2).mean(axis=(0, 2, 3)), rtol=1e-4)


@pytest.mark.parametrize("bits", [3, 4])
def test_adaround_keeps_outputs_better_at_few_bits(bits):
    maker = GraphMaker(5)
    maker.convolution(8)
    maker.append(fg.Clip(0.0, np.inf))
    maker.linear(5)
    graph = maker.graph()
    images = pixels(graph, 64)
    errors = []
    for names in ("clip-mse", "clip-mse,adaround"):
        network = quantize(graph, images, QuantizeConfig(Widths(bits), methods=choose_methods(names)))
        errors.append(_distance(graph, network, images))
    assert errors[1] < 0.8 * errors[0]


def _distance(graph, network, images):
    from nn2hdl.integer import interpret

    scale = network.provenance["layers"][network.output]["output_scale"]
    return float(((interpret(network, images) * scale - fg.interpret(graph, images)) ** 2).mean())


def test_shared_values_by_hand():
    """Two values for -3, -2, 4, 6: the means of each half, -2.5 and 5, rounded to even."""
    assert cluster(np.array([-3.0, -2.0, 4.0, 6.0]), np.ones(4), 2).tolist() == [-2.5, 5.0]
    found = share(_task([[-3.0, -2.0], [4.0, 6.0]], [[1, 1]]), DeepCompression(bits=1))
    assert found.integers.tolist() == [[-2, -2], [5, 5]]
    weighted = cluster(np.array([-3.0, -2.0, 4.0, 6.0]), np.array([1.0, 3.0, 1.0, 1.0]), 2)
    assert weighted.tolist() == [-2.25, 5.0]


def test_small_weights_go_before_the_rest_shares():
    found = share(_task([[0.5, -1.0, 3.0, 4.0]], [[1, 1, 1, 1]]), DeepCompression(bits=2, density=0.5))
    assert found.integers.tolist() == [[0, 0, 3, 4]]


def test_huffman_by_hand():
    """Counts 5, 2, 1, 1: lengths 1, 2, 3, 3, so 5 + 4 + 3 + 3 bits; and four values of 8 bits each."""
    assert code_lengths([5, 2, 1, 1]) == [1, 2, 3, 3]
    assert code_lengths([7]) == [1]
    integers = np.array([[0, 0, 0], [0, 0, 3], [3, -1, 9]])
    assert coded(integers, 8) == {"shared_values": 4, "code_bits": 15 + 32}


def test_vectors_by_hand():
    """Four vectors around (0, 0) and (4, 4); where the second input is never seen, only the first counts."""
    vectors = np.array([[0.0, 0.0], [0.0, 1.0], [4.0, 4.0], [4.0, 5.0]])
    words, index = cluster_vectors(vectors, np.ones(4), np.eye(2), 2, seed=0)
    assert sorted(words.tolist()) == [[0.0, 0.5], [4.0, 4.5]]
    assert np.array_equal(index[:2], index[1::-1])
    blind = np.array([[0.0, 0.0], [0.0, 9.0], [1.0, 0.0], [1.0, 9.0]])
    words, index = cluster_vectors(blind, np.ones(4), np.diag([1.0, 0.0]), 2, seed=1)
    assert sorted(words.tolist()) == [[0.0, 4.5], [1.0, 4.5]]


def test_outputs_are_kept_by_looking_at_inputs():
    """Of inputs of very different size the weighted objective keeps what is multiplied with the large ones."""
    draw = np.random.default_rng(1)
    weight = draw.normal(0, 2, (16, 8))
    images = np.rint(draw.uniform(0, 1, (60, 8)) * ([200.0, 2.0, 2.0, 2.0] * 2)).astype(np.uint8)
    task = _task(weight, images, levels=127, scale=0.05)
    products = products_of(task.node, task.traces)
    errors = {}
    for weighted in (True, False):
        settings = VectorQuantization(codewords=8, weighted=weighted)
        found = share_vectors(task, settings)
        blocks = found.integers.reshape(-1, 4)
        assert len(np.unique(blocks, axis=0)) <= 8
        assert found.notes == {"codewords": 8, "block": 4, "code_bits": 32 * 3 + 8 * 4 * 8}
        errors[weighted] = reconstruction_errors(products, weight, found.integers * 0.05).sum()
    assert errors[True] < errors[False] / 3


@pytest.mark.parametrize(("kernel", "block"), [((3, 3), 9), ((5, 5), 5), ((5, 1), 5), ((1, 1), 4), ((2, 7), 7)])
def test_blocks_are_kernels_or_rows_of_large_ones(kernel, block):
    """128 outputs of 4 inputs."""
    maker = GraphMaker(7, shape=(4, 8, 8))
    name = maker.convolution(128, kernel)
    graph = maker.graph()
    network = quantize(graph, pixels(graph), QuantizeConfig(methods=choose_methods("vector-quantization")))
    notes, weights = network.provenance["layers"][name], network.layers[0].op.weights
    assert notes["block"] == block
    words = np.unique(weights.reshape(-1, block), axis=0)
    assert len(words) <= notes["codewords"] <= weights.size // block // 4


def test_layers_too_small_for_words_keep_their_weights():
    """Six filters of 5x5, as LeNet's first: thirty rows would have seven words."""
    maker = GraphMaker(7, shape=(1, 8, 8))
    name = maker.convolution(6, (5, 5))
    graph = maker.graph()
    plain, made = (
        quantize(graph, pixels(graph), QuantizeConfig(methods=choose_methods(names)))
        for names in ("clip-minmax", "vector-quantization")
    )
    assert np.array_equal(made.layers[0].op.weights, plain.layers[0].op.weights)
    assert made.provenance["layers"][name]["code_bits"] == 6 * 25 * 8
    few = quantize(graph, pixels(graph), QuantizeConfig(methods=choose_methods("vector-quantization", ["codewords=3"])))
    assert few.provenance["layers"][name]["codewords"] == 3
