"""LSQ against its paper's equations, on numbers worked by hand."""

import math

import pytest
import torch
from recipe_networks import check_everywhere, micro_graph, train

from nn2hdl.train.recipes.activations import ActivationSite
from nn2hdl.train.recipes.lsq import LsqActivations, LsqWeights, first_step, quantized
from nn2hdl.train.recipes.weights import WeightSite


def test_values_and_both_gradients_by_hand():
    # v / s = -10, -1.3, 0.4, 0.7, 6 for s = 0.5; integers from -4 to 3
    v = torch.tensor([-5.0, -0.65, 0.2, 0.35, 3.0], requires_grad=True)
    s = torch.full((5,), 0.5, requires_grad=True)
    found = quantized(v, s, -4, 3)
    assert found.tolist() == [-2.0, -0.5, 0.0, 0.5, 1.5]
    found.sum().backward()
    assert v.grad.tolist() == [0, 1, 1, 1, 0]
    # -Q_N; -1 - -1.3; 0 - 0.4; 1 - 0.7; Q_P
    assert s.grad.tolist() == pytest.approx([-4, 0.3, -0.4, 0.3, 3], abs=1e-6)


def test_start_by_hand():
    # mean magnitude 1, Q_P 3
    assert float(first_step(torch.tensor([1.0, -1.0, 2.0, 0.0]), 3)) == pytest.approx(2 / math.sqrt(3))


def test_gradient_of_the_step_is_scaled():
    # N = 4 weights, Q_P = 3: 1 / sqrt(12) of the sum of the parts
    weights = LsqWeights(WeightSite("fc", torch.tensor([[1.0, -1.0], [2.0, 0.0]]), 3))
    weights.learned.data.fill_(0.5)
    weights.quantize(torch.tensor([[-5.0, -0.65], [0.35, 3.0]])).sum().backward()
    assert float(weights.learned.grad) == pytest.approx((-4 + 0.3 + 0.3 + 3) / math.sqrt(12), abs=1e-6)


def test_integers_and_scale():
    weights = LsqWeights(WeightSite("fc", torch.tensor([[1.0, -1.0], [2.0, 0.0]]), 3))
    weights.learned.data.fill_(0.5)
    steps, scale = weights()
    assert steps.tolist() == [[2, -2], [3, 0]]
    assert scale.tolist() == [0.5, 0.5]


def test_a_step_for_each_output():
    weights = LsqWeights(WeightSite("fc", torch.tensor([[1.0, -1.0], [2.0, 0.0]]), 3), per_channel=True)
    assert weights.learned.shape == (2,)
    assert LsqWeights(WeightSite("fc", torch.ones(2, 2), 3, final=True), per_channel=True).learned.shape == (1,)


def test_activations_by_hand():
    # unsigned, 2 bits, 8 features: integers 0 to 3; 1 / sqrt(8 * 3) scales the gradient
    quantizer = LsqActivations(ActivationSite("relu", 2, False, 8))
    quantizer.learned.data.fill_(0.5)
    x = torch.tensor([-1.0, 0.3, 0.6, 2.0], requires_grad=True)
    found = quantizer(x)
    assert found.tolist() == [0, 1, 1, 3]
    found.sum().backward()
    assert x.grad.tolist() == [0, 2, 2, 0]  # of the real values, over the step
    assert float(quantizer.learned.grad) == pytest.approx((0 + 0.4 - 0.2 + 3) / 0.5 / math.sqrt(24), abs=1e-5)


@pytest.mark.slow
def test_trained_and_exact_everywhere(tmp_path):
    run, network = train("lsq", graph=micro_graph())
    assert run.history[-1] < run.history[0]
    check_everywhere(run, network, tmp_path)
