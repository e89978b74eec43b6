"""Half precision: what is half and what is not, and how the loss scale moves."""

import pytest
import torch
import torch.nn.functional as F
from torch import nn

from nn2hdl.errors import QuantizeError
from nn2hdl.train.recipes.half import Half, HalfSettings


def layer(weight):
    """A linear layer of one weight, and its optimizer: plain gradient descent."""
    network = nn.Linear(1, 1, bias=False)
    network.weight.data.fill_(weight)
    return network, torch.optim.SGD(network.parameters(), lr=1.0)


def step(half, network, optimizer, x, factor):
    """A step on factor * w * x."""
    with half.computing():
        outputs = network(torch.tensor([[x]]))
    optimizer.zero_grad()
    half.descend(outputs.float().sum() * factor, optimizer)
    return outputs


@pytest.mark.parametrize("name", ["float16", "bfloat16"])
def test_outputs_are_half_and_weights_are_float32(name):
    network, optimizer = layer(1.0)
    half = Half(HalfSettings(name), "cpu")
    outputs = step(half, network, optimizer, 1.0, 0.25)
    assert outputs.dtype == getattr(torch, name)
    assert network.weight.dtype == network.weight.grad.dtype == torch.float32
    assert network.weight.item() == 0.75


def test_the_device_decides_where_nothing_else_does():
    assert Half(HalfSettings(), "cpu").type == torch.bfloat16


def test_master_weights_keep_what_half_precision_cannot_say():
    # bfloat16 has 8 bits: 1 + 2**-12 to 1 + 2**-8 are 1 in it. float32 keeps all 16 steps
    network, optimizer = layer(1.0)
    half = Half(HalfSettings("bfloat16"), "cpu")
    for _ in range(16):
        assert step(half, network, optimizer, 1.0, -(2.0**-12)).item() == 1.0
    assert network.weight.item() == 1 + 2.0**-8


@pytest.mark.parametrize(("scale", "wanted"), [(0, 1.0), (10, 1 - 2.0**-20)])
def test_the_scale_saves_small_gradients(scale, wanted):
    # the error 2**-26 is below float16's least number, 2**-24; times 2**10 it is 2**-16. The gradient is it times 64.
    network, optimizer = layer(1.0)
    step(Half(HalfSettings("float16", scale), "cpu"), network, optimizer, 64.0, 2.0**-26)
    assert network.weight.item() == wanted


def test_an_overflow_leaves_the_step_out_and_halves_the_scale():
    network, optimizer = layer(1.0)
    half = Half(HalfSettings("float16", scale=16, interval=2), "cpu")
    step(half, network, optimizer, 2.0, 1.0)  # an error of 2**16 is beyond float16, whose largest is 65504
    assert network.weight.item() == 1.0
    assert half.scaler.get_scale() == 2.0**15
    step(half, network, optimizer, 0.5, 1.0)
    assert network.weight.item() == 0.5
    assert half.scaler.get_scale() == 2.0**15
    step(half, network, optimizer, 0.5, 0.5)  # the second without overflow
    assert half.scaler.get_scale() == 2.0**16
    resumed = Half(HalfSettings("float16", scale=3), "cpu")
    resumed.resume(half.state())
    assert resumed.scaler.get_scale() == 2.0**16


def test_the_loss_is_float32():
    network, _ = layer(1.0)
    with Half(HalfSettings("bfloat16"), "cpu").computing():
        outputs = network(torch.ones(2, 1))
    assert F.mse_loss(outputs.float(), torch.zeros(2, 1)).dtype == torch.float32


@pytest.mark.parametrize(
    ("changes", "what"),
    [({"type": "float8"}, "type = float8"), ({"scale": 30}, "scale = 30"), ({"interval": 0}, "interval")],
)
def test_settings_out_of_range_are_refused(changes, what):
    with pytest.raises(QuantizeError, match=what):
        HalfSettings(**changes)
