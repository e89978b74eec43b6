"""Random networks: interpreter against the oracle, ranges, file round trip, digest."""

from __future__ import annotations

import dataclasses
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from integer_oracle import NetworkMaker, random_images, random_network, requantize, run

from nn2hdl import integer as ig
from nn2hdl.errors import DataError
from nn2hdl.integer import read_only
from nn2hdl.meaning import Input, Outputs, classify

SEEDS = st.integers(0, 2**32 - 1)


@given(SEEDS)
@settings(max_examples=250, deadline=None)
def test_interpreter_equals_the_oracle_in_every_layer(seed):
    network = random_network(seed)
    ig.verify(network)
    images = random_images(network, 3, seed)
    seen = []
    ig.Interpreter(network).observe(images, seen.append, batch=2)
    assert [len(values[ig.INPUT]) for values in seen] == [2, 1]
    for index, image in enumerate(images):
        for name, expected in run(network, image).items():
            assert seen[index // 2][name][index % 2].tolist() == expected.tolist(), name
    assert np.array_equal(ig.interpret(network, images), np.concatenate([values[network.output] for values in seen]))


@given(SEEDS)
@settings(max_examples=250, deadline=None)
def test_ranges_contain_every_value(seed):
    network = random_network(seed)
    ranges = ig.value_ranges(network)

    def visit(values):
        for name, value in values.items():
            by_channel = np.moveaxis(value, 1, 0).reshape(value.shape[1], -1)
            assert (by_channel >= ranges[name][0][:, None]).all(), name
            assert (by_channel <= ranges[name][1][:, None]).all(), name

    ig.Interpreter(network).observe(random_images(network, 20, seed), visit)


@given(SEEDS)
@settings(max_examples=40, deadline=None)
def test_the_range_of_one_layer_is_attained(seed):
    draw = np.random.default_rng(seed)
    low = int(draw.integers(-3, 3))
    op = ig.Affine(read_only(draw.integers(-9, 10, (3, 3))), read_only(draw.integers(-9, 9, 3)), requantize(draw, 3))
    layers = (ig.Layer("flat", ig.Flatten(), ("input",), (3,)), ig.Layer("fc", op, ("flat",), (3,)))
    network = ig.IntegerNetwork("one", Input((3, 1, 1), low, low + 3), layers, "fc")
    every = np.array(list(product(range(low, low + 4), repeat=3))).reshape(-1, 3, 1, 1)
    found = ig.interpret(network, every)
    ends = ig.value_ranges(network)["fc"]
    assert found.min(axis=0).tolist() == ends[0].tolist()
    assert found.max(axis=0).tolist() == ends[1].tolist()


@given(SEEDS)
@settings(max_examples=30, deadline=None)
def test_a_file_gives_back_the_same_network(tmp_path_factory, seed):
    network = dataclasses.replace(
        random_network(seed),
        outputs=Outputs(class_names=("a", "b"), step=0.3, unit="mm"),
        provenance={"source": {"file": "x"}, "layers": {}},
        design="x",
    )
    path = tmp_path_factory.mktemp("file") / "network.safetensors"
    ig.save_network(network, path)
    again = ig.load_network(path)
    assert ig.is_network(path)
    assert ig.digest(again) == ig.digest(network)
    for part in ("name", "input", "output", "outputs", "provenance", "design"):
        assert getattr(again, part) == getattr(network, part)
    assert [layer.role for layer in again.layers] == [layer.role for layer in network.layers]
    assert [type(layer.op) for layer in again.layers] == [type(layer.op) for layer in network.layers]
    images = random_images(network, 4, seed)
    assert np.array_equal(ig.interpret(again, images), ig.interpret(network, images))
    assert [p.name for p in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("weight", [1 << 10, 1 << 30, 1 << 50])
def test_products_are_exact_at_any_size(weight):
    """float32, float64 and int64 carry the accumulator in turn."""
    op = ig.Affine(
        read_only([[weight, -weight + 1, weight - 1]]),
        read_only([weight]),
        ig.Requantize(read_only([1]), read_only([0])),
    )
    layers = (ig.Layer("flat", ig.Flatten(), ("input",), (3,)), ig.Layer("fc", op, ("flat",), (1,)))
    network = ig.IntegerNetwork("wide", Input((3, 1, 1)), layers, "fc")
    images = random_images(network, 50, 1)
    expected = [[sum(int(w) * int(v) for w, v in zip(op.weights[0], i.ravel(), strict=True)) + weight] for i in images]
    assert ig.interpret(network, images).tolist() == expected


def test_the_lowest_class_wins_among_equals():
    assert classify(np.array([[1, 3, 3], [2, 2, 2], [-5, -9, -1]])).tolist() == [1, 0, 2]
    assert classify(np.array([[1], [0], [-1]])).tolist() == [1, 0, 0]


def test_no_images_no_outputs():
    maker = NetworkMaker(1)
    maker.head()
    network = maker.network()
    assert ig.interpret(network, np.zeros((0, *network.input_shape), np.int64)).shape == (0, *network.layers[-1].shape)


@pytest.mark.parametrize(
    ("images", "message"),
    [
        (np.zeros((1, 1, 9, 9), np.int64), "inputs of shape"),
        (np.zeros((1, 1, 2, 2)), "inputs of type float64"),
        (np.full((1, 1, 2, 2), 256), "expected \\[0, 255\\]"),
        (np.full((1, 1, 2, 2), -1), "inputs in \\[-1, -1\\]"),
    ],
)
def test_inputs_that_do_not_fit_are_refused(images, message):
    network = ig.IntegerNetwork(
        "small", Input((1, 2, 2)), (ig.Layer("pool", ig.MaxPool((2, 2), (2, 2)), ("input",), (1, 1, 1)),), "pool"
    )
    with pytest.raises(DataError, match=message):
        ig.interpret(network, images)
