"""Dynamic fixed point against the paper's formulas, worked by hand, and against float64."""

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from nn2hdl.errors import QuantizeError
from nn2hdl.train.recipes.dynamic_fixed_point import (
    DynamicFixedPoint,
    FixedPointSettings,
    conv2d,
    mantissa_bits,
    multiply,
    to_fixed,
)


def test_mantissas_share_one_exponent():
    # the largest is 5 = 1.25 * 2**2: E_max = 2, E = 2 - (8 - 2) = -4, mantissas x * 16
    found = to_fixed(torch.tensor([5.0, -3.0, 0.1, 0.03, -0.04]), 8)
    assert found.exponent == -4
    assert found.mantissas.tolist() == [80, -48, 2, 0, -1]  # 1.6, 0.48 and -0.64 are rounded
    assert found.mantissas.dtype == torch.int16


@pytest.mark.parametrize(
    ("largest", "exponent", "mantissa"), [(1.0, -14, 1 << 14), (1.99999, -14, 32767), (0.5, -15, 1 << 14)]
)
def test_mantissas_of_int16_use_all_bits(largest, exponent, mantissa):
    found = to_fixed(torch.tensor([largest]), 16)
    assert (found.exponent, found.mantissas.tolist()) == (exponent, [mantissa])


def test_nothing_but_zeros_is_zero():
    found = to_fixed(torch.zeros(3), 16)
    assert (found.exponent, found.mantissas.tolist()) == (0, [0, 0, 0])


def test_a_product_adds_exponents():
    # 3 = 96 * 2**-5 and 0.75 = 96 * 2**-7 in 8 bits: 9216 * 2**-12 = 2.25
    a, b = to_fixed(torch.tensor([[3.0]]), 8), to_fixed(torch.tensor([[0.75]]), 8)
    assert (a.exponent, b.exponent) == (-5, -7)
    sums = multiply(a.mantissas, b.mantissas, 32)
    assert sums.tolist() == [[9216.0]]
    assert a.times(b, sums).tolist() == [[2.25]]


@pytest.mark.parametrize(("chain", "bits"), [(1, 16), (2, 16), (3, 15), (8, 15), (32, 14), (128, 13), (32768, 9)])
def test_a_chain_fits_into_int32(chain, bits):
    assert mantissa_bits(chain) == bits
    assert chain * ((1 << bits - 1) - 1) ** 2 < 1 << 31
    end = (1 << bits - 1) - 1
    worst = torch.full((1, chain), end, dtype=torch.int16)
    assert multiply(worst, worst.t(), chain).tolist() == [[float(np.float32(chain * end * end))]]
    assert multiply(worst, -worst.t(), chain).tolist() == [[-float(np.float32(chain * end * end))]]


def test_chains_are_added_in_float32():
    # 16777217 = 2**24 + 1 is no float32: two chains of 1 round to 2**24 before 1 is added, and stay there
    a = torch.tensor([[4096, 1]], dtype=torch.int16)
    b = torch.tensor([[4096], [1]], dtype=torch.int16)
    assert multiply(a, b, 1).tolist() == [[16777216.0]]
    a, b = torch.tensor([[4096, 1, 1]], dtype=torch.int16), torch.tensor([[4096], [1], [1]], dtype=torch.int16)
    assert multiply(a, b, 1).tolist() == [[16777216.0]]  # each 1 alone is lost
    assert multiply(a, b, 3).tolist() == [[16777218.0]]  # an int32 keeps both


CASES = [
    {"padding": (1, 2), "stride": (2, 1)},
    {"dilation": (2, 1), "groups": 2},
    {"padding": "same", "dilation": 2},
    {"padding": "valid"},
]


@pytest.mark.parametrize("case", CASES)
def test_convolutions_are_those_of_torch(case):
    generator = torch.Generator().manual_seed(0)
    groups = case.get("groups", 1)
    values = [torch.randn(shape, generator=generator) for shape in ((3, 4, 9, 8), (6, 4 // groups, 3, 2), (6,))]
    own = [value.clone().requires_grad_() for value in values]
    wanted = [value.double().requires_grad_() for value in values]
    outputs = [conv2d(*own, **case, chain=32), F.conv2d(*wanted, **case)]
    errors = torch.randn(outputs[0].shape, generator=generator)
    outputs[0].backward(errors)
    outputs[1].backward(errors.double())
    for found, exact in [outputs, *((a.grad, b.grad) for a, b in zip(own, wanted, strict=True))]:
        assert found.shape == exact.shape
        assert 0 < (found - exact).abs().max() < 2e-3 * exact.abs().max()  # 14 bits, rounded


def test_layers_of_torch_compute_so_within_the_context():
    torch.manual_seed(0)
    network = torch.nn.Sequential(torch.nn.Conv2d(1, 2, 3), torch.nn.Flatten(), torch.nn.Linear(8, 3))
    images = torch.rand(2, 1, 4, 4)
    arithmetic = DynamicFixedPoint(FixedPointSettings(chain=32768), "cpu")  # 9 bits: coarse enough to be seen
    with arithmetic.computing():
        found = network(images)
    exact = network(images)
    assert 1e-4 < (found - exact).abs().max() < 2e-2
    first = network[0]
    inner = conv2d(images, first.weight, first.bias, chain=32768).flatten(1)
    fixed = [to_fixed(value, 9) for value in (inner, network[2].weight)]
    sums = fixed[0].mantissas.long() @ fixed[1].mantissas.long().t()
    assert torch.equal(found, sums.float() * 2.0 ** (fixed[0].exponent + fixed[1].exponent) + network[2].bias)


def test_what_it_cannot_do_is_refused():
    with pytest.raises(QuantizeError, match="device cuda"):
        DynamicFixedPoint(FixedPointSettings(), "cuda")
    with pytest.raises(QuantizeError, match="chain = 0"):
        FixedPointSettings(0)
