"""INQ against its paper's equations, on numbers worked by hand."""

import math

import pytest
import torch
from recipe_networks import train

from nn2hdl import integer as ig
from nn2hdl.errors import QuantizeError
from nn2hdl.train.recipes.inq import InqSettings, InqWeights, powers
from nn2hdl.train.recipes.recipe import make_recipe
from nn2hdl.train.recipes.weights import WeightSite


def test_ends_by_hand():
    """s = 1: n1 = floor(log2(4 / 3)) = 0; of 4 bits n2 = 0 + 1 - 4 = -3, of 5 bits -7, of 2 bits 0."""
    weight = torch.tensor([[1.0, -0.3]])
    found = {bits: InqWeights(WeightSite("fc", weight, bits)) for bits in (2, 4, 5)}
    assert [(layer.low, layer.high) for layer in found.values()] == [(0, 0), (-3, 0), (-7, 0)]
    assert InqWeights(WeightSite("fc", weight * 0.75, 4)).high == 0  # 4 * 0.75 / 3 = 1
    assert InqWeights(WeightSite("fc", weight * 0.74, 4)).high == -1


def test_powers_by_hand():
    """From 2**-2 to 1: the borders are 1/8, 3/8 and 3/4."""
    weights = torch.tensor([0.12, 0.126, -0.37, 0.38, -0.74, 0.76, 1.4, 5.0, 0.0])
    assert powers(weights, -2, 0).tolist() == [0, 0.25, -0.25, 0.5, -0.5, 1, 1, 1, 0]


def test_the_largest_are_frozen_first():
    layer = InqWeights(WeightSite("fc", torch.tensor([[1.0, -0.3], [0.2, 0.6]]), 4))
    layer.freeze(0.5)
    assert layer.frozen.tolist() == [[1, 0], [0, 1]]
    found = layer.quantize(layer.latent)
    assert found.detach().flatten().tolist() == pytest.approx([1.0, -0.3, 0.2, 0.5])
    found.sum().backward()
    assert layer.latent.grad.tolist() == [[0, 1], [1, 0]]
    layer.latent.data = torch.tensor([[0.1, -0.9], [0.2, 0.1]])
    layer.freeze(0.75)
    assert layer.quantize(layer.latent).detach().flatten().tolist() == pytest.approx([1.0, -1.0, 0.2, 0.5])
    assert not layer.on_grid()
    layer.freeze(1)
    assert layer.on_grid()
    assert layer.quantize(layer.latent).flatten().tolist() == [1.0, -1.0, 0.25, 0.5]
    steps, scale = layer()
    assert steps.flatten().tolist() == [8, -8, 2, 4]
    assert scale.tolist() == [0.125, 0.125]


def test_portions_come_at_equal_distances():
    own = InqSettings(quantized=0.75)
    assert [own.portion(done) for done in (0, 0.24, 0.25, 0.49, 0.5, 0.74, 0.75, 1)] == [
        0.5, 0.5, 0.75, 0.75, 0.875, 0.875, 1, 1,
    ]  # fmt: skip
    assert InqSettings("1").portion(0) == 1
    assert InqSettings(quantized=0.0).portion(0) == 1


@pytest.mark.parametrize("text", ["0.5,0.4,1", "0.5", "a,1", "", "-1,1", "nan,1"])
def test_portions_that_are_none(text):
    with pytest.raises(QuantizeError, match="expected numbers from 0 to 1 with commas between them"):
        make_recipe("inq", (f"portions={text}",))


@pytest.mark.parametrize(("recipe", "least"), [("inq", 0), ("inq,gradual-pruning", 0.9)])
def test_integers_are_powers_of_two(recipe, least):
    run, network = train(recipe, epochs=3)
    assert run.history[-1] < run.history[0]
    for layer in network.layers:
        if isinstance(layer.op, ig.Affine):
            sizes = abs(layer.op.weights[layer.op.weights != 0])
            assert (sizes & (sizes - 1) == 0).all()
            assert sizes.max() <= 8  # of 4 bits: 2**0 to 2**3
            assert len(sizes) <= math.floor((1 - least) * layer.op.weights.size + 0.5)
