"""Networks whose outputs are values, under training by a recipe: squared error, and outputs that mean what they do
after quantization."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from recipe_networks import check_everywhere, color_graph, color_pairs, halves, module_outputs, small_graph, train

from nn2hdl import integer as ig
from nn2hdl.errors import DataError, QuantizeError
from nn2hdl.flow.measure import float_error, integer_error
from nn2hdl.quantization import QuantizeConfig, Widths, quantize
from nn2hdl.train import RecipeSettings, make_recipe, run_recipe
from nn2hdl.train.losses import ValueLoss
from nn2hdl.train.recipes.run import RecipeRun

QUICK = RecipeSettings(epochs=2, batch_size=16)


@pytest.mark.parametrize("bits", [8, 4, 2])
@pytest.mark.parametrize("ends", [(0.0, 1.0), (0.0, 2.5), (-1.0, 1.0), (-0.3, 3.0)])
def test_outputs_mean_what_quantize_says(ends, bits):
    """The same step, in all digits, and the same ends."""
    graph = color_graph(ends)
    quantized = quantize(graph, color_pairs().images, QuantizeConfig(activation_bits=Widths(bits)))
    run = RecipeRun(graph, color_pairs(), make_recipe("lsq", (), QUICK, bits={"activation_bits": Widths(bits)}), 0, CPU)
    network = run.network.integer_network({})
    assert network.outputs == quantized.outputs
    last, expected = (each.layer(each.output).op.requantize for each in (network, quantized))
    assert (last.low, last.high) == (expected.low, expected.high)


CPU = torch.device("cpu")


def test_the_loss_by_hand():
    """Outputs up to 2 stand for 255; the true colors 0 and 100 have a deviation of 50."""
    pairs = replace(color_pairs(2), targets=np.array([[0, 0, 0], [100, 100, 100]], np.uint8))
    run = RecipeRun(color_graph((0.0, 2.0)), pairs, make_recipe("lsq", (), replace(QUICK, batch_size=2)), 0, CPU)
    assert run.criterion == ValueLoss(127.5, 50.0)
    found = run.criterion(torch.tensor([[0.0, 0.4, 0.8]]), torch.tensor([[0, 51, 0]]))
    assert found.item() == pytest.approx((102 / 50) ** 2 / 3)


@pytest.mark.parametrize("recipe", ["lsq", "pact", "bwn,apprentice", "ttq,magnitude-pruning", "adaptive-widths"])
def test_every_method_is_exact(recipe):
    run, network = train(recipe, graph=color_graph(), epochs=2)
    colors = np.random.default_rng(0).integers(0, 256, (500, 3))
    np.testing.assert_array_equal(module_outputs(run, colors), ig.interpret(network, colors))


@pytest.mark.parametrize("scheme", ["A", "C"])
def test_a_teacher_of_values(scheme):
    run, _ = train("lsq,apprentice", f"scheme={scheme}", graph=color_graph(), epochs=1)
    plain, _ = train("lsq", graph=color_graph(), epochs=1)
    assert not torch.equal(run.network.weights["fc1"].latent, plain.network.weights["fc1"].latent)
    assert all(bool(torch.isfinite(p).all()) for p in run.network.parameters())


@pytest.mark.slow
@pytest.mark.parametrize("graph", [color_graph(), color_graph((-1.0, 1.0), "tanh"), color_graph(function="sigmoid")])
def test_values_in_circuit_and_c(graph, tmp_path):
    run, network = train("lsq", graph=graph, epochs=2)
    assert not network.classifies
    check_everywhere(run, network, tmp_path)


def test_training_lowers_the_error():
    """Random weights learn the mixing of channels, at 4 bits."""
    pairs = color_pairs()
    before = float_error(color_graph(), pairs)["mse"]
    network = run_recipe(color_graph(), pairs, make_recipe("lsq", (), replace(QUICK, epochs=60, learning_rate=0.05)))
    assert integer_error(network, pairs)["mse"] < before / 8


def test_widths_of_outputs_by_name():
    recipe = make_recipe("xnor", ("batch_size=16", "epochs=1"), bits={"activation_bits": Widths(1, {"clip": 8})})
    network = run_recipe(color_graph(), color_pairs(), recipe)
    assert network.layer(network.output).op.requantize.high == 255


@pytest.mark.parametrize(
    ("graph", "data", "recipe", "settings", "message"),
    [
        (
            color_graph(),
            color_pairs(),
            "xnor",
            QUICK,
            "--activation-bits: outputs of 1 bit, which are values; expected 2 bits or more -> --activation-bits "
            "1,clip=8",
        ),
        (
            color_graph(),
            color_pairs(),
            "wage",
            QUICK,
            "--recipe: wage trains towards classes; expected a method for values",
        ),
        (
            color_graph(),
            color_pairs(),
            "lsq",
            replace(QUICK, flip=True),
            "training settings: variants of images; expected none: the inputs are colors",
        ),
        (
            color_graph(),
            color_pairs(10),
            "lsq",
            QUICK,
            "pairs: 10 pairs of shape 3; expected at least 16, one batch, of 3",
        ),
        (small_graph(), color_pairs(), "lsq", QUICK, "pairs: colors; expected labeled images: small names classes"),
        (
            color_graph(),
            halves(),
            "lsq",
            QUICK,
            "halves: labeled images; expected pairs of colors: the outputs of colors are values",
        ),
    ],
)
def test_refusals(graph, data, recipe, settings, message):
    with pytest.raises((DataError, QuantizeError)) as caught:
        run_recipe(graph, data, make_recipe(recipe, (), settings))
    assert str(caught.value) == message
