"""Adaptive widths against their paper's formula, on numbers worked by hand."""

import pytest
import torch
from recipe_networks import train

from nn2hdl import integer as ig
from nn2hdl.errors import QuantizeError
from nn2hdl.train.recipes.adaptive_widths import (
    AdaptiveSettings,
    AdaptiveWeights,
    Narrowing,
    at_width,
    least_widths,
    tolerances,
)
from nn2hdl.train.recipes.recipe import make_recipe
from nn2hdl.train.recipes.weights import WeightSite


def test_weights_of_a_width_by_hand():
    """Of at most 4 bits: 4 bits are -7 to 7, 3 bits multiples of 2 to 6, 2 bits -4, 0, 4, 0 bits 0."""
    steps = torch.tensor([7.0, -5.0, 1.4, -7.6])
    found = {width: at_width(steps, width, 4).tolist() for width in (4, 3, 2, 0)}
    assert found == {4: [7, -5, 1, -7], 3: [6, -4, 2, -6], 2: [4, -4, 0, -4], 0: [0, 0, 0, 0]}


def test_least_widths_by_hand():
    """7 is 4 - 3, 6 - 1; 5 is 4 + 1; 1 is 0 + 1."""
    steps = torch.tensor([7.0, 7.0, 7.0, 7.0, 5.0, 1.0, 1.0])
    errors = torch.tensor([0.5, 1.0, 3.0, 7.0, 1.0, 1.0, 0.0])
    assert least_widths(steps, errors, 4).tolist() == [4, 3, 2, 0, 2, 0, 4]


def test_tolerances_share_the_room_by_hand():
    """room 0.6 of 3 weights: 0.2 / |g|, so that sum |g| t = room."""
    slopes = [torch.tensor([0.1, -0.4]), torch.tensor([2.0])]
    found = tolerances(slopes, 0.6)
    assert [each for part in found for each in part.tolist()] == pytest.approx([2, 0.5, 0.1])
    used = sum(float((slope.abs() * part).sum()) for slope, part in zip(slopes, found, strict=True))
    assert used == pytest.approx(0.6)


def _narrowing(bound, total):
    layer = AdaptiveWeights(WeightSite("fc", torch.tensor([[7.0, 5.0], [1.0, -3.0]]), 4))  # a step is 1
    own = Narrowing(AdaptiveSettings(trust=0.5))
    own.bound, own.total, own.count = bound, total, 2
    layer.slope.copy_(torch.tensor([[2.0, 0.2], [2.0, 0.2]]))  # over 2 steps: 1, 0.1
    return layer, own


def test_widths_follow_the_room():
    """l - L = 2, n = 4: t = 0.5 / |g| = 0.5 and 5, at most 0.5 * 7 = 3.5. 7 and 1 keep 4 bits; 5 is 4 + 1; 3 goes."""
    layer, own = _narrowing(3.0, 2.0)
    own.decide([layer], narrows=True)
    assert layer.widths.tolist() == [[4, 2], [4, 0]]
    assert layer.held.tolist() == [[4, 4], [4, 4]]
    assert layer.notes() == {"own_widths": 10}
    assert layer()[0].tolist() == [[7, 4], [1, 0]]
    assert (own.total, own.count, float(layer.slope.abs().sum())) == (0, 0, 0)


def test_a_loss_above_the_bound_takes_widths_back():
    layer, own = _narrowing(3.0, 2.0)
    own.decide([layer], narrows=True)
    own.total, own.count = 8.0, 2
    own.decide([layer], narrows=True)
    assert layer.widths.tolist() == [[4, 4], [4, 4]]
    assert own.trust == 0.25
    own.total, own.count = 2.0, 2
    own.decide([layer], narrows=False)
    assert layer.widths.tolist() == [[4, 4], [4, 4]]


def test_trained_weights_have_their_widths():
    run, network = train("adaptive-widths", "interval=3", "slack=2", epochs=3)
    layers = run.network.weights
    zero = sum(int((layer.widths == 0).sum()) for layer in layers.values())
    assert zero > 0
    assert sum(layer.bits() for layer in layers.values()) < 0.75 * sum(
        4 * layer.mask.numel() for layer in layers.values()
    )
    for layer in network.layers:
        if isinstance(layer.op, ig.Affine):
            widths = layers[layer.name].widths.numpy()
            assert not layer.op.weights[widths == 0].any()
            assert (layer.op.weights % 2 ** (4 - widths.astype(int)) == 0).all()


def test_without_room_widths_stay():
    layer, own = _narrowing(0.5, 2.0)
    own.decide([layer], narrows=True)
    assert layer.widths.tolist() == [[4, 4], [4, 4]]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("slack=-1", "adaptive-widths.slack = -1.0; expected a number from 0 on"),
        ("trust=2", "adaptive-widths.trust = 2.0; expected a number from 0 to 1"),
        ("start=0.9", "start = 0.9, finish = 0.7; expected 0 <= start <= finish <= 1"),
        ("interval=0", "adaptive-widths.interval = 0; expected a whole number from 1 on"),
    ],
)
def test_settings_that_are_none(text, message):
    with pytest.raises(QuantizeError, match=message):
        make_recipe("adaptive-widths", (text,))
