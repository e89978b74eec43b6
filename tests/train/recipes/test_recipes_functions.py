"""Elementwise functions under training by a recipe: tables forward, the slope of the function backward."""

from dataclasses import replace

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from recipe_networks import check_everywhere, function_graph, halves, module_outputs, small_graph, train
from torch_functions import TORCH

from nn2hdl import graph as fg
from nn2hdl import integer as ig
from nn2hdl.graph.functions import FUNCTIONS, Function, derivative
from nn2hdl.quantization import Widths
from nn2hdl.train.recipes.activations import ActivationSite, FixedActivations
from nn2hdl.train.recipes.recipe import make_recipe
from nn2hdl.train.recipes.run import RecipeRun
from nn2hdl.train.recipes.tables import TableLayer, can_be_negative
from nn2hdl.train.teacher import FloatNetwork


def _fixed(bits, signed, step):
    return FixedActivations(ActivationSite("site", bits, signed, 1), step)


def test_a_table_by_hand():
    """Integers of -4 to 3 are -2 to 1.5; their magnitudes round, halves up, in steps of 1, up to 1."""
    layer = TableLayer(fg.Elementwise("abs"), _fixed(3, True, 0.5), _fixed(1, False, 1.0))
    x = torch.arange(-4.0, 4.0, requires_grad=True)
    found = layer(x)
    assert found.tolist() == [1, 1, 1, 1, 0, 1, 1, 1]
    op = layer.integer_op()
    assert (op.values.tolist(), op.first, op.function) == ([1, 1, 1, 1, 0, 1, 1, 1], -4, "abs")
    (found * torch.tensor([1.0, 1, 1, 1, 1, 1, 1, 10])).sum().backward()
    # a slope of -1 or 1 times half a step, none at 0; outputs of a fixed step pass gradients where they saturate
    assert x.grad.tolist() == pytest.approx([-0.5, -0.5, -0.5, -0.5, 0, 0.5, 0.5, 5])


def test_a_table_of_signs():
    """Of one signed bit the integers -1 and 0 stand for -0.5 and 0.5 steps: the center counts."""
    source = _fixed(1, True, 4.0)
    source.center = 0.5
    assert TableLayer(fg.Elementwise("square"), source, _fixed(4, False, 1.0)).integer_op().values.tolist() == [4, 4]
    table = TableLayer(fg.Elementwise("sigmoid"), source, _fixed(8, False, 1 / 255)).integer_op().values
    assert table.tolist() == [round(255 / (1 + np.exp(2))), round(255 / (1 + np.exp(-2)))]


@pytest.mark.parametrize("name", sorted(FUNCTIONS.all()))
def test_slopes_are_those_of_torch(name):
    x = torch.linspace(-7.9, 8.0, 500, dtype=torch.float64, requires_grad=True)
    TORCH[name](x).sum().backward()
    np.testing.assert_allclose(derivative(name, (), x.detach().numpy()), x.grad.numpy(), rtol=1e-6, atol=1e-9)


def test_slopes_that_there_are_not(monkeypatch):
    monkeypatch.setitem(FUNCTIONS._registered, "root", Function(np.sqrt))
    assert derivative("root", (), np.array([-1.0, 0.0, 4.0])).tolist() == [0.0, 0.0, pytest.approx(0.25)]


@pytest.mark.parametrize(
    ("op", "of_any", "from_zero"),
    [
        (fg.Elementwise("sigmoid"), False, False),
        (fg.Elementwise("tanh"), True, False),
        (fg.Elementwise("silu"), True, False),
        (fg.Elementwise("square"), False, False),
        (fg.Elementwise("leaky_relu", (-1.0,)), False, False),
        (fg.Elementwise("leaky_relu", (0.01,)), True, False),
    ],
)
def test_what_can_be_negative(op, of_any, from_zero):
    assert (can_be_negative(op, True), can_be_negative(op, False)) == (of_any, from_zero)


def test_the_float_network_has_functions_and_slopes():
    graph = function_graph()
    images = halves(shape=graph.input.shape).images[:20]
    network = FloatNetwork(graph, torch.device("cpu"))
    np.testing.assert_allclose(network.logits(torch.tensor(images)), fg.interpret(graph, images), atol=1e-5)
    weight = network.arrays["conv1"][0].requires_grad_()
    super(FloatNetwork, network).values(torch.tensor(images).float())["end"].sum().backward()
    exact = torch.autograd.grad(_in_torch(graph, torch.tensor(images).float(), weight).sum(), weight)[0]
    torch.testing.assert_close(weight.grad, exact, rtol=1e-4, atol=1e-6)


def _in_torch(graph, x, weight):
    """The same network by torch's own functions, with other weights of conv1."""
    ops = {node.name: node.op for node in graph.nodes}
    bias = torch.tensor(ops["conv1"].bias)
    tanh = torch.tanh(F.conv2d(F.softsign(x), weight, bias))
    second = F.conv2d(tanh, torch.tensor(ops["conv2"].weight), torch.tensor(ops["conv2"].bias), padding=1)
    total = F.silu(tanh + F.leaky_relu(second, 0.2))
    flat = F.max_pool2d(total, 2).flatten(1)
    return torch.sigmoid(F.linear(flat, torch.tensor(ops["fc1"].weight), torch.tensor(ops["fc1"].bias)))


def test_the_start_is_the_float_network():
    graph = function_graph()
    dataset = halves(shape=graph.input.shape)
    eight = dict.fromkeys(("weight_bits", "activation_bits"), Widths(8))
    run = RecipeRun(graph, dataset, make_recipe("lsq+", (), bits=eight), 0, torch.device("cpu"))
    with torch.no_grad():
        found = run.network.eval()(torch.tensor(dataset.images).float()).numpy()
    assert np.corrcoef(fg.interpret(graph, dataset.images).ravel(), found.ravel())[0, 1] > 0.99


@pytest.mark.parametrize("recipe", ["lsq", "lsq+", "pact", "dorefa", "xnor", "lsq,apprentice"])
def test_every_method_is_exact(recipe):
    run, network = train(recipe, "learning_rate=0.05", graph=function_graph(), epochs=2)
    images = np.random.default_rng(0).integers(0, 256, (200, 1, 6, 6))
    np.testing.assert_array_equal(module_outputs(run, images), ig.interpret(network, images))
    tables = {layer.name: layer.op for layer in network.layers if isinstance(layer.op, ig.Table)}
    assert list(tables) == ["root", "tanh", "leaky", "silu", "end"]
    assert tables["root"].values.min() >= 0
    assert tables["end"].values.min() >= 0


def test_training_computes_the_tables_of_the_circuit():
    run, _ = train("lsq", graph=function_graph(), epochs=1)
    images = torch.tensor(run.dataset.images).float()
    run.network.train()
    assert torch.equal(run.network(images), run.network.eval()(images))  # settled
    assert run.network.weights["conv1"].latent.grad.abs().sum() > 0


def test_channels_go_through_functions():
    """What a filter of zeros sends through a sigmoid is 1/2, and nothing reads it."""
    graph = small_graph()
    nodes = [replace(n, op=fg.Elementwise("sigmoid")) if isinstance(n.op, fg.Clip) else n for n in graph.nodes]
    run, network = train("lsq,channel-pruning", graph=replace(graph, nodes=tuple(nodes)), epochs=1)
    masks = {name: layer.mask.flatten(1).any(1) for name, layer in run.network.weights.items()}
    assert [int(masks[name].sum()) for name in ("conv1", "fc1", "fc2")] == [1, 3, 3]
    read = network.layer("fc1").op.weights.reshape(6, 3, 9).any(axis=(0, 2))
    assert read.tolist() == masks["conv1"].tolist()


@pytest.mark.slow
@pytest.mark.parametrize("recipe", ["lsq", "lsq+"])
def test_functions_in_circuit_and_c(recipe, tmp_path):
    run, network = train(recipe, graph=function_graph(), epochs=2)
    check_everywhere(run, network, tmp_path)
