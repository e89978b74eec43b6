"""Every other method against its paper's formula, on numbers worked by hand; and in module, integers, circuit and C."""

import math

import pytest
import torch
from recipe_networks import check_everywhere, micro_graph, mixed_graph, module_outputs, train

from nn2hdl.integer import interpret
from nn2hdl.train import TRAINING_METHODS
from nn2hdl.train.recipes.activations import ActivationSite
from nn2hdl.train.recipes.binary import BwnWeights, McDonnellWeights, SignActivations
from nn2hdl.train.recipes.dorefa import DorefaActivations, DorefaWeights, levels_of
from nn2hdl.train.recipes.lsq_plus import LsqPlusActivations, first_weight_step
from nn2hdl.train.recipes.pact import PactActivations
from nn2hdl.train.recipes.sat import SatActivations, SatWeights
from nn2hdl.train.recipes.soft import SoftSettings, SoftWeights, soft_steps
from nn2hdl.train.recipes.ternary import TtqSettings, TtqWeights, TwnWeights
from nn2hdl.train.recipes.uniq import FLOAT, NOISY, UniqWeights
from nn2hdl.train.recipes.weights import WeightSite

pytestmark = pytest.mark.slow

UNSIGNED, SIGNED = ActivationSite("relu", 2, False, 4), ActivationSite("add", 2, True, 4)


def _site(rows, bits=2, final=False):
    return WeightSite("fc", torch.tensor(rows), bits, final)


def _gradients(quantizer, x, parameter):
    """Values, and gradients of x and of a parameter, for real values."""
    x = torch.tensor(x, requires_grad=True)
    found = quantizer.quantize(x)
    found.sum().backward()
    return found.tolist(), x.grad.tolist(), float(getattr(quantizer, parameter).grad)


# LSQ+


def test_offsets_by_hand():
    """s = 0.5, beta = 0.5: integers 2 bits from -2 to 1 become -1 to 2."""
    quantizer = LsqPlusActivations(SIGNED)
    quantizer.learned.data.fill_(0.5)
    quantizer.offset.data.fill_(0.6)  # rounded to one step
    assert quantizer.levels() == (-1, 2)
    x = [-3.0, 0.3, 0.9, 5.0]  # (x - 0.5) / 0.5 = -7, -0.4, 0.8, 9
    values, by_x, by_offset = _gradients(quantizer, x, "offset")
    assert values == pytest.approx([-0.5, 0.5, 1.0, 1.0])
    assert by_x == [0, 1, 1, 0]
    assert by_offset == pytest.approx(2 / math.sqrt(4 * 1), abs=1e-5)  # 1 for either that is clipped, scaled


def test_offsets_start_where_the_error_is_least():
    quantizer = LsqPlusActivations(SIGNED)
    quantizer.start(torch.tensor([-1.0, 0.0, 1.0, 2.0]))
    assert quantizer.levels() == (-1, 2)
    assert float(quantizer.step()) == pytest.approx(1.0)


def test_steps_of_weights_start_by_three_deviations():
    # mean 1, deviation 1: max(|1 - 3|, |1 + 3|) / 2**(3 - 1)
    assert float(first_weight_step(torch.tensor([0.0, 2.0]), 3)) == pytest.approx(1.0)


# PACT and SAT


def test_clips_by_hand():
    """alpha = 1.5, two bits: steps of 0.5."""
    quantizer = PactActivations(UNSIGNED)
    quantizer.alpha.data.fill_(1.5)
    values, by_x, by_alpha = _gradients(quantizer, [-1.0, 0.3, 1.3, 2.0, 7.0], "alpha")
    assert values == pytest.approx([0, 0.5, 1.5, 1.5, 1.5])
    assert by_x == [0, 1, 1, 0, 0]
    assert by_alpha == 2


def test_clips_of_signed_values_by_hand():
    """alpha = 1.5, two bits: -1.5, 0, 1.5."""
    quantizer = PactActivations(SIGNED)
    quantizer.alpha.data.fill_(1.5)
    values, by_x, by_alpha = _gradients(quantizer, [-9.0, -0.3, 1.3, 2.0], "alpha")
    assert values == pytest.approx([-1.5, 0, 1.5, 1.5])
    assert by_x == [0, 1, 1, 0]
    assert by_alpha == -1 + 1


def test_the_clip_is_penalized():
    quantizer = PactActivations(UNSIGNED, decay=0.1)
    quantizer.start(torch.tensor([2.0]))
    quantizer.alpha.data.fill_(3.0)
    assert float(quantizer.penalty().detach()) == pytest.approx(0.1 * 2.25)


def test_corrected_clips_by_hand():
    """alpha = 1.5: y / alpha = 0.2, 0.8667 are rounded to 1/3 and 1."""
    quantizer = SatActivations(UNSIGNED)
    quantizer.alpha.data.fill_(1.5)
    values, by_x, by_alpha = _gradients(quantizer, [-1.0, 0.3, 1.3, 2.0], "alpha")
    assert values == pytest.approx([0, 0.5, 1.5, 1.5])
    assert by_x == pytest.approx([0, 1, 1, 0])
    assert by_alpha == pytest.approx((1 / 3 - 0.2) + (1 - 1.3 / 1.5) + 1, abs=1e-5)


def test_rescaled_weights_by_hand():
    """Levels -1, -1/3, 1/3, 1 have a variance of 5/9; two outputs: 1 / sqrt(2 * 5/9)."""
    quantizer = SatWeights(_site([[-9.0, -1.0], [1.0, 9.0]]))
    quantizer.unit.fill_(5.0)
    steps, scale = quantizer()
    assert steps.tolist() == [[-3, -1], [1, 3]]
    assert float(scale[0]) == pytest.approx(1 / math.sqrt(10 / 9) / 3)
    effective = (steps * scale[0]).detach()
    assert float(effective.var(correction=0)) == pytest.approx(1 / 2)


# DoReFa


def test_levels_by_hand():
    # tanh(0.5) / tanh(2) = 0.4794; times 1/2 and plus 1/2: 0.7397; times 3: 2.2191, rounded 2: 2 * 2/3 - 1
    assert levels_of(torch.tensor([0.5, 2.0, -2.0, -0.1]), 2).tolist() == pytest.approx([1 / 3, 1, -1, -1 / 3])


def test_single_bits_by_hand():
    quantizer = DorefaWeights(_site([[1.0, -2.0], [0.5, 4.5]], 1))
    steps, scale = quantizer()
    assert steps.tolist() == [[1, -1], [1, 1]]
    assert scale.tolist() == [2, 2]
    steps.sum().backward()
    assert quantizer.latent.grad.tolist() == [[0.5, 0.5], [0.5, 0.5]]  # of the real weights, over the scale


def test_clipped_activations_by_hand():
    quantizer = DorefaActivations(UNSIGNED)
    quantizer.start(torch.tensor([0.0, 1.5]))
    x = torch.tensor([-1.0, 0.6, 1.3, 9.0], requires_grad=True)
    found = quantizer(x)
    assert found.tolist() == [0, 1, 3, 3]
    found.sum().backward()
    assert x.grad.tolist() == [0, 2, 2, 0]


# one bit


def test_mcdonnell_by_hand():
    quantizer = McDonnellWeights(_site([[1.0, -2.0], [-0.5, 0.0]], 1))
    steps, scale = quantizer()
    assert steps.tolist() == [[1, -1], [-1, 1]]
    assert scale.tolist() == [1, 1]  # sqrt(2 / 2)
    window = WeightSite("conv", torch.ones(4, 2, 3, 3), 1)
    assert float(McDonnellWeights(window).scale()) == pytest.approx(math.sqrt(2 / 18))


def test_binary_weights_by_hand():
    quantizer = BwnWeights(_site([[1.0, -2.0], [-0.5, 0.1]], 1))
    quantizer.unit.fill_(1.0)
    steps, scale = quantizer()
    assert steps.tolist() == [[1, -1], [-1, 1]]
    assert scale.tolist() == pytest.approx([1.5, 0.3])
    quantizer.quantize(quantizer.latent).sum().backward()
    # 1 / n + alpha * [|w| <= 1]
    expected = [[0.5 + 1.5, 0.5], [0.5 + 0.3, 0.5 + 0.3]]
    assert torch.allclose(quantizer.latent.grad, torch.tensor(expected))
    assert BwnWeights(_site([[1.0, -2.0], [-0.5, 0.1]], 1, final=True)).scale().tolist() == pytest.approx(0.9)


def test_signs_by_hand():
    quantizer = SignActivations(ActivationSite("relu", 1, False, 4))
    quantizer.start(torch.tensor([0.0, 2.0, 4.0, 4.0]))  # beta 2.5; root mean square 3
    x = torch.tensor([-4.0, -1.0, 0.0, 2.0], requires_grad=True)
    values = quantizer.quantize(x)
    assert values.tolist() == [-2.5, -2.5, 2.5, 2.5]
    values.sum().backward()
    assert x.grad.tolist() == [0, 1, 1, 1]
    assert quantizer(x).tolist() == [-1, -1, 0, 0]
    assert float(quantizer.step()) == 5


# three values


def test_ternary_weights_by_hand():
    """Mean magnitude 1, delta 0.7: 2 and 1.2 are taken, alpha 1.6."""
    quantizer = TwnWeights(_site([[2.0, -1.2], [0.3, -0.5]]))
    steps, scale = quantizer()
    assert steps.tolist() == [[1, -1], [0, 0]]
    assert float(scale[0]) == pytest.approx(1.6)


def test_trained_ternary_weights_by_hand():
    """delta = 0.05 * 2 = 0.1; W_p = 1.4 and W_n = 0.5 in steps of 0.2: 7 and 3 (2.5 rounded)."""
    quantizer = TtqWeights(_site([[2.0, -1.2], [0.08, 1.0]]), TtqSettings())
    quantizer.scales.data.copy_(torch.tensor([1.4, 0.5]))
    steps, scale = quantizer()
    assert steps.tolist() == [[7, -3], [0, 7]]
    assert float(scale[0]) == pytest.approx(0.2)
    quantizer.quantize(quantizer.latent).sum().backward()
    assert quantizer.scales.grad.tolist() == pytest.approx([2, -1])  # two above, one below
    assert torch.allclose(quantizer.latent.grad, torch.tensor([[1.0, 0.5 / 1.4], [1.0, 1.0]]))


def test_trained_scales_start_as_means():
    quantizer = TtqWeights(_site([[2.0, -1.2], [0.08, 1.0]]), TtqSettings())
    assert quantizer.scales.tolist() == pytest.approx([1.5, 1.2])


# soft


def test_soft_steps_by_hand():
    # at 0.5 between 0 and 1 the one sigmoid is 1/2, the others almost 1 or 0
    assert float(soft_steps(torch.tensor(0.5), -2, 1, 50.0)) == pytest.approx(0.5, abs=1e-6)
    # sigmoid(2) + sigmoid(0) + sigmoid(-2) - 2 with T = 2, one step from either side
    assert float(soft_steps(torch.tensor(-0.5), -2, 1, 2.0)) == pytest.approx(-2 + 1.5, abs=1e-6)
    x = torch.tensor(0.5, requires_grad=True)
    soft_steps(x, 0, 1, 8.0).backward()
    assert float(x.grad) == pytest.approx(2.0)  # T / 4


def test_steps_harden():
    quantizer = SoftWeights(_site([[0.4, -1.0], [0.1, 0.9]], 3), SoftSettings())
    seen = []
    for progress in (0.0, 0.4, 0.79):
        quantizer.advance(progress)
        steps = quantizer()[0].detach()
        seen.append(float((steps - steps.round()).abs().max()))
    assert seen == sorted(seen, reverse=True)
    assert not quantizer.on_grid()
    quantizer.advance(0.8)
    assert torch.equal(quantizer()[0], quantizer()[0].round())
    quantizer.advance(0.0)
    assert quantizer.eval().on_grid()


# quantiles


def test_quantiles_by_hand():
    """A normal distribution's quantiles at 1/8, 3/8, 5/8, 7/8: +-0.31864 and +-1.15035 deviations."""
    quantizer = UniqWeights(_site([[-1.0, 1.0], [-1.0, 1.0]]))  # mean 0, deviation 1
    assert quantizer.values(quantizer.latent).tolist() == pytest.approx(
        [-1.15035, -0.31864, 0.31864, 1.15035], abs=5e-3
    )
    weights = torch.tensor([[-3.0, -0.6], [0.5, 0.7]])  # the borders are -0.674, 0, 0.674 deviations
    quantizer.latent.data.copy_(weights)
    mean, spread = weights.mean(), weights.std(correction=0)
    expected = [int(x > -0.6745) + int(x > 0) + int(x > 0.6745) for x in ((weights - mean) / spread).flatten().tolist()]
    found = quantizer.quantize(quantizer.latent).flatten()
    assert torch.equal(found, quantizer.values(quantizer.latent)[expected])
    steps, _ = quantizer()
    assert torch.equal(steps.abs().max(), torch.tensor(127.0))


def test_noise_stays_within_a_share():
    random = torch.Generator().manual_seed(0)
    quantizer = UniqWeights(WeightSite("fc", torch.randn(100, 50, generator=random), 2))
    quantizer.stage = NOISY
    torch.manual_seed(1)
    mean, spread = quantizer.latent.mean(), quantizer.latent.std(correction=0)
    shares = [torch.special.ndtr((w - mean) / spread) for w in (quantizer.latent, quantizer.quantize(quantizer.latent))]
    inner = (shares[0] > 0.25) & (shares[0] < 0.75)
    moved = (shares[1] - shares[0])[inner].detach()
    assert float(moved.abs().max()) <= 1 / 8 + 1e-4
    assert float(moved.abs().mean()) == pytest.approx(1 / 16, abs=2e-3)
    quantizer.stage = FLOAT
    assert torch.equal(quantizer.quantize(quantizer.latent), quantizer.latent)


# all of them

METHODS = [name for name, method in TRAINING_METHODS.all().items() if name != "lsq" and not method.stands_alone]


@pytest.mark.parametrize("name", METHODS)
def test_trained_and_exact_everywhere(name, tmp_path):
    run, network = train(name, graph=micro_graph(), epochs=3)
    assert all(loss < 3 for loss in run.history)
    check_everywhere(run, network, tmp_path)


@pytest.mark.parametrize("name", [*METHODS, "bwn,pact"])
def test_all_operations_are_exact(name):
    run, network = train(name, graph=mixed_graph(bottleneck=True), epochs=2)
    images = torch.randint(0, 256, (100, 2, 8, 8), generator=torch.Generator().manual_seed(0)).numpy()
    assert (module_outputs(run, images) == interpret(network, images)).all()
