"""Networks and data that are trained by recipes within a second."""

import numpy as np
import torch
from board_networks import sources
from host_c import run_host

from nn2hdl import graph as fg
from nn2hdl.c import HOST, write_program
from nn2hdl.data import ColorPairs, Dataset
from nn2hdl.flow.synthesis import SynthOptions, synthesize
from nn2hdl.integer import interpret, save_network
from nn2hdl.train.loop import fit, reproducible
from nn2hdl.train.recipes.recipe import make_recipe
from nn2hdl.train.recipes.run import RecipeRun

INF = float("inf")


def conv(random, outputs, channels, size, **fields):
    """A convolution with random weights."""
    shape = (outputs, channels, size, size)
    weight = random.normal(0, 1 / np.sqrt(channels * size * size), shape).astype(np.float32)
    return fg.Conv2d(weight, random.normal(0, 0.1, outputs).astype(np.float32), **fields)


def linear(random, outputs, inputs):
    """A linear layer with random weights."""
    weight = random.normal(0, 1 / np.sqrt(inputs), (outputs, inputs)).astype(np.float32)
    return fg.Linear(weight, random.normal(0, 0.1, outputs).astype(np.float32))


def mixed_graph(seed=0, bottleneck=False):
    """All that recipes train: strides, padding with a value, groups, a depthwise layer, a sum, both poolings, clips."""
    random = np.random.default_rng(seed)
    first = conv(random, 4, 2, 3, padding=(1, 1, 1, 1), stride=(2, 2), pad_value=np.array([3.0, 7.0], np.float32))
    first = fg.Conv2d(first.weight / 60, first.bias, first.stride, first.padding, (1, 1), 1, first.pad_value)
    nodes = [
        fg.Node("conv1", first, ("input",), (4, 4, 4)),
        fg.Node("relu1", fg.Clip(0, 6 if bottleneck else INF), ("conv1",), (4, 4, 4)),
        fg.Node("deep", conv(random, 4, 1, 3, padding=(1, 1, 1, 1), groups=4), ("relu1",), (4, 4, 4)),
        fg.Node("relu2", fg.Clip(0, 6), ("deep",), (4, 4, 4)),
        fg.Node("conv2", conv(random, 4, 2, 1, groups=2), ("relu2",), (4, 4, 4)),
        *([] if bottleneck else [fg.Node("relu3", fg.Clip(0, INF), ("conv2",), (4, 4, 4))]),
        fg.Node("add", fg.Add(), ("relu1", "conv2" if bottleneck else "relu3"), (4, 4, 4)),
        fg.Node("pool", fg.MaxPool2d((2, 2), (2, 2)), ("add",), (4, 2, 2)),
        fg.Node("conv3", conv(random, 6, 4, 2, padding=(1, 0, 0, 1)), ("pool",), (6, 2, 2)),
        fg.Node("relu4", fg.Clip(0, INF), ("conv3",), (6, 2, 2)),
        fg.Node("mean", fg.AvgPool2d((2, 2), (2, 2)), ("relu4",), (6, 1, 1)),
        fg.Node("flat", fg.Flatten(), ("mean",), (6,)),
        fg.Node("fc1", linear(random, 6, 6), ("flat",), (6,)),
        fg.Node("relu5", fg.Clip(0, INF), ("fc1",), (6,)),
        fg.Node("fc2", linear(random, 3, 6), ("relu5",), (3,)),
    ]
    graph = fg.Graph("mixed", fg.InputSpec((2, 8, 8), (0.0,) * 2, (1.0,) * 2), tuple(nodes), "fc2", ("a", "b", "c"))
    fg.verify(graph)
    return graph


def small_graph(seed=0):
    """A convolution with pooling, and two linear layers."""
    random = np.random.default_rng(seed)
    first = conv(random, 3, 2, 3)
    nodes = (
        fg.Node("conv1", fg.Conv2d(first.weight / 60, first.bias), ("input",), (3, 6, 6)),
        fg.Node("relu1", fg.Clip(0, INF), ("conv1",), (3, 6, 6)),
        fg.Node("pool", fg.MaxPool2d((2, 2), (2, 2)), ("relu1",), (3, 3, 3)),
        fg.Node("flat", fg.Flatten(), ("pool",), (27,)),
        fg.Node("fc1", linear(random, 6, 27), ("flat",), (6,)),
        fg.Node("relu2", fg.Clip(0, INF), ("fc1",), (6,)),
        fg.Node("fc2", linear(random, 3, 6), ("relu2",), (3,)),
    )
    return fg.Graph("small", fg.InputSpec((2, 8, 8), (0.0,) * 2, (1.0,) * 2), nodes, "fc2", ("a", "b", "c"))


def micro_graph(seed=0):
    """A convolution with pooling and a linear layer, on images so small that a circuit is there in seconds."""
    random = np.random.default_rng(seed)
    first = conv(random, 2, 1, 3)
    nodes = (
        fg.Node("conv1", fg.Conv2d(first.weight / 60, first.bias), ("input",), (2, 4, 4)),
        fg.Node("relu1", fg.Clip(0, INF), ("conv1",), (2, 4, 4)),
        fg.Node("pool", fg.MaxPool2d((2, 2), (2, 2)), ("relu1",), (2, 2, 2)),
        fg.Node("flat", fg.Flatten(), ("pool",), (8,)),
        fg.Node("fc1", linear(random, 3, 8), ("flat",), (3,)),
    )
    return fg.Graph("micro", fg.InputSpec((1, 6, 6), (0.0,), (1.0,)), nodes, "fc1", ("a", "b", "c"))


def function_graph(seed=0):
    """Functions on pixels, behind a convolution and before pooling, in a sum, behind a sum, and at the end."""
    random = np.random.default_rng(seed)
    nodes = (
        fg.Node("root", fg.Elementwise("softsign"), ("input",), (1, 6, 6)),
        fg.Node("conv1", conv(random, 3, 1, 3), ("root",), (3, 4, 4)),
        fg.Node("tanh", fg.Elementwise("tanh"), ("conv1",), (3, 4, 4)),
        fg.Node("conv2", conv(random, 3, 3, 3, padding=(1, 1, 1, 1)), ("tanh",), (3, 4, 4)),
        fg.Node("leaky", fg.Elementwise("leaky_relu", (0.2,)), ("conv2",), (3, 4, 4)),
        fg.Node("add", fg.Add(), ("tanh", "leaky"), (3, 4, 4)),
        fg.Node("silu", fg.Elementwise("silu"), ("add",), (3, 4, 4)),
        fg.Node("pool", fg.MaxPool2d((2, 2), (2, 2)), ("silu",), (3, 2, 2)),
        fg.Node("flat", fg.Flatten(), ("pool",), (12,)),
        fg.Node("fc1", linear(random, 3, 12), ("flat",), (3,)),
        fg.Node("end", fg.Elementwise("sigmoid"), ("fc1",), (3,)),
    )
    graph = fg.Graph("functions", fg.InputSpec((1, 6, 6), (0.0,), (1.0,)), nodes, "end", ("a", "b", "c"))
    fg.verify(graph)
    return graph


def color_graph(ends=(0.0, 1.0), function=None, seed=0):
    """Three values to three through hidden layers of 8 and 6; function: before the values, None for none."""
    random = np.random.default_rng(seed)
    first = linear(random, 8, 3)
    nodes = [
        fg.Node("fc1", fg.Linear(first.weight / 255, first.bias), ("input",), (8,)),
        fg.Node("relu1", fg.Clip(0, INF), ("fc1",), (8,)),
        fg.Node("fc2", linear(random, 6, 8), ("relu1",), (6,)),
        fg.Node("relu2", fg.Clip(0, INF), ("fc2",), (6,)),
        fg.Node("fc3", linear(random, 3, 6), ("relu2",), (3,)),
    ]
    if function:
        nodes.append(fg.Node("function", fg.Elementwise(function), ("fc3",), (3,)))
    nodes.append(fg.Node("clip", fg.Clip(*ends), (nodes[-1].name,), (3,)))
    graph = fg.Graph("colors", fg.InputSpec((3,), (0.0,), (1.0,)), tuple(nodes), "clip", output_range=ends)
    fg.verify(graph)
    return graph


def color_pairs(count=96, seed=1):
    """Colors, and what a mixing of their channels makes of them."""
    random = np.random.default_rng(seed)
    measured = random.integers(0, 256, (count, 3))
    mixed = measured @ np.array([[0.7, 0.2, 0.1], [0.1, 0.8, 0.0], [0.2, 0.0, 0.6]])
    return ColorPairs(measured.astype(np.uint8), mixed.clip(0, 255).astype(np.uint8), "pairs", "train")


def halves(count=192, seed=1, shape=(2, 8, 8)):
    """Images of noise whose left, right or both halves are bright."""
    random = np.random.default_rng(seed)
    labels = np.arange(count) % 3
    images = random.integers(0, 80, (count, *shape))
    images[labels != 1, :, :, : shape[2] // 2] += 150
    images[labels != 0, :, :, shape[2] // 2 :] += 150
    return Dataset(images.astype(np.uint8), labels.astype(np.int64), None, "halves", "train")


def train(names, *texts, graph=None, epochs=4):
    """The finished run of a recipe on a small network, of classes or of values, and the integer network."""
    settings = (f"epochs={epochs}", "batch_size=16", *texts)
    graph = graph or small_graph()
    dataset = halves(shape=graph.input.shape) if graph.output_range is None else color_pairs()
    run = RecipeRun(graph, dataset, make_recipe(names, settings), 0, torch.device("cpu"))
    with reproducible(1):
        fit(run)
        run.finish()
    return run, run.network.integer_network({})


def module_outputs(run, images):
    """Integers that the module computes in evaluation."""
    with torch.no_grad():
        return (run.network(torch.tensor(images).float()) / run.network.output_unit()).round().numpy().astype(np.int64)


def check_everywhere(run, network, folder):
    """Module, interpreter, simulated circuit and C of this machine agree on images and noise."""
    random = np.random.default_rng(5)
    images = np.concatenate([run.dataset.images[:40], random.integers(0, 256, (40, *network.input_shape))])
    expected = interpret(network, images)
    np.testing.assert_array_equal(module_outputs(run, images), expected)
    made = sources(write_program(network, HOST))
    np.testing.assert_array_equal(run_host(made, images), expected.reshape(len(expected), -1))
    save_network(network, folder / "network.safetensors")
    options = SynthOptions(count=False, vectors=60, jobs=1)
    report = synthesize(folder / "network.safetensors", folder / "circuit", options=options)
    assert report["check"]["vectors"] >= 60
    assert report["check"]["mismatches"] == 0
