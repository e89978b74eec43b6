"""A network under training by a recipe: it starts as the float one, and ends in the integers that it computed."""

import numpy as np
import pytest
import torch
from recipe_networks import check_everywhere, halves, mixed_graph, module_outputs, small_graph, train

from nn2hdl import graph as fg
from nn2hdl import integer as ig
from nn2hdl.errors import QuantizeError
from nn2hdl.meaning import Role
from nn2hdl.quantization import Widths
from nn2hdl.train.recipes.recipe import make_recipe
from nn2hdl.train.recipes.run import RecipeRun
from nn2hdl.train.recipes.settings import RecipeSettings

pytestmark = pytest.mark.slow


def _started(graph, *texts, bits=8):
    widths = {name: Widths(bits) for name in ("weight_bits", "activation_bits")}
    return RecipeRun(graph, halves(), make_recipe("lsq", texts, bits=widths), 0, torch.device("cpu"))


@pytest.mark.parametrize("bottleneck", [False, True])
@pytest.mark.parametrize("scales", ["multiplier", "shift", "double-shift"])
def test_the_start_is_the_float_network(bottleneck, scales):
    run = _started(mixed_graph(bottleneck=bottleneck), f"scales={scales}")
    exact = fg.interpret(run.graph, run.dataset.images)
    with torch.no_grad():
        found = run.network.eval()(torch.tensor(run.dataset.images).float()).numpy()
    assert np.corrcoef(exact.ravel(), found.ravel())[0, 1] > (0.995 if scales == "multiplier" else 0.97)


@pytest.mark.parametrize("normalization", ["batch", "none"])
@pytest.mark.parametrize("scales", ["multiplier", "shift", "double-shift"])
@pytest.mark.parametrize("bottleneck", [False, True])
def test_all_operations_are_exact(bottleneck, scales, normalization):
    texts = (f"scales={scales}", f"normalization={normalization}", "learning_rate=0.05")
    run, network = train("lsq", *texts, graph=mixed_graph(bottleneck=bottleneck), epochs=2)
    images = np.random.default_rng(0).integers(0, 256, (200, 2, 8, 8))
    np.testing.assert_array_equal(module_outputs(run, images), ig.interpret(network, images))
    roles = {layer.name: layer.role for layer in network.layers}
    assert roles["mean"] is roles["pool"] is Role.POOLING
    assert roles["conv1"] is Role.TRAINED
    if scales != "multiplier":
        used = [op.requantize.multiplier for op in (layer.op for layer in network.layers) if hasattr(op, "requantize")]
        most = max(bin(int(value)).count("1") for values in used for value in values)
        assert most <= (1 if scales == "shift" else 2)


def test_a_mixed_network_in_circuit_and_c(tmp_path):
    run, network = train("lsq", graph=mixed_graph(), epochs=2)
    check_everywhere(run, network, tmp_path)


def test_what_training_computes_is_near_what_the_circuit_does():
    run = _started(small_graph(), bits=4)
    images = torch.tensor(run.dataset.images).float()
    with torch.no_grad():
        smooth, exact = run.network.train()(images), run.network.eval()(images)
    assert float((smooth - exact).abs().mean()) < 0.15 * float(exact.std())
    run.network.train()
    run.network.settle()
    assert torch.equal(run.network(images), exact)


def test_settled_statistics_stand_still():
    run = _started(small_graph())
    run.network.settle()
    ending = run.network.layer_of["conv1"].ending
    before = ending.mean.clone()
    run.network.train()(torch.rand(16, 2, 8, 8) * 255).sum().backward()
    assert torch.equal(ending.mean, before)
    assert run.network.weights["conv1"].latent.grad.abs().sum() > 0


def test_masked_weights_are_zero_and_learn_nothing():
    run = _started(small_graph())
    weights = run.network.weights["fc1"]
    weights.mask[0] = 0
    run.network.train()(torch.tensor(run.dataset.images[:16]).float()).square().sum().backward()
    assert (weights.latent.grad[0] == 0).all()
    assert (weights.latent.grad[1:] != 0).any()
    op = run.network.integer_network({}).layer("fc1").op
    assert (op.weights[0] == 0).all()


def test_widths_of_single_layers():
    settings = RecipeSettings(Widths(2, {"conv1": 8}), Widths(3, {"relu1": 5}))
    run = RecipeRun(small_graph(), halves(), make_recipe("lsq", (), settings), 0, torch.device("cpu"))
    network = run.network.integer_network({})
    assert np.abs(network.layer("conv1").op.weights).max() > 2
    assert np.abs(network.layer("fc1").op.weights).max() <= 2
    assert network.layer("conv1").op.requantize.high == 31
    assert network.layer("fc1").op.requantize.high == 7


@pytest.mark.parametrize(
    ("graph", "settings", "message"),
    [
        (
            small_graph(),
            RecipeSettings(Widths(4, {"conv9": 2})),
            "--weight-bits: no layer is called 'conv9'; expected one of conv1, fc1, fc2",
        ),
    ],
)
def test_refusals(graph, settings, message):
    with pytest.raises(QuantizeError) as caught:
        RecipeRun(graph, halves(), make_recipe("lsq", (), settings), 0, torch.device("cpu"))
    assert str(caught.value) == message


def test_a_clip_that_no_layer_can_do():
    """The sum is read before and behind its ReLU."""
    graph = mixed_graph(bottleneck=True)
    nodes = {node.name: node for node in graph.nodes}
    nodes["late"] = fg.Node("late", fg.Clip(0, 2.5), ("add",), (4, 4, 4))
    nodes["deep2"] = fg.Node("deep2", nodes["deep"].op, ("late",), (4, 4, 4))
    nodes["add2"] = fg.Node("add2", fg.Add(), ("add", "deep2"), (4, 4, 4))
    nodes["pool"] = fg.Node("pool", nodes["pool"].op, ("add2",), (4, 2, 2))
    order = ["conv1", "relu1", "deep", "relu2", "conv2", "add", "late", "deep2", "add2", "pool"]
    order += ["conv3", "relu4", "mean", "flat", "fc1", "relu5", "fc2"]
    graph = fg.Graph("late", graph.input, tuple(nodes[name] for name in order), "fc2", graph.class_names)
    fg.verify(graph)
    run, network = train("lsq", graph=graph, epochs=1)
    images = np.random.default_rng(0).integers(0, 256, (100, 2, 8, 8))
    np.testing.assert_array_equal(module_outputs(run, images), ig.interpret(network, images))
    assert isinstance(network.layer("late").op, ig.Clamp)
