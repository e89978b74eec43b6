"""Random small networks compute what torch computes."""

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from load_networks import same_as_torch, settle
from torch import nn

from nn2hdl.formats import load_model

ACTIVATIONS = (nn.ReLU, nn.ReLU6, nn.Hardtanh, nn.Sigmoid, nn.LeakyReLU, nn.SiLU, nn.Identity, nn.Dropout)


@st.composite
def networks(draw):
    """A Sequential of convolutions, BatchNorm, activations, pooling; perhaps a linear head. And its input's shape."""
    channels, size = draw(st.integers(1, 3)), draw(st.integers(6, 9))
    shape, layers = (channels, size, size), []
    for _ in range(draw(st.integers(1, 3))):
        layers += draw(st.sampled_from([[], [nn.BatchNorm2d(channels)], [nn.ZeroPad2d((1, 0, 0, 1))]]))
        groups = draw(st.sampled_from([1, channels]))
        outputs = channels * draw(st.integers(1, 2))
        kernel, padding = draw(st.integers(1, 3)), draw(st.sampled_from([0, 1, "valid"]))
        stride = draw(st.integers(1, 2))
        layers.append(nn.Conv2d(channels, outputs, kernel, stride, padding, groups=groups, bias=draw(st.booleans())))
        channels = outputs
        layers += draw(st.sampled_from([[], [nn.BatchNorm2d(channels)]]))
        layers.append(draw(st.sampled_from(ACTIVATIONS))())
        layers += draw(st.sampled_from([[], [nn.MaxPool2d(2, 1, 1)], [nn.AvgPool2d(2, 1, 1)]]))
    if draw(st.booleans()):
        layers += [nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(channels, 3), nn.BatchNorm1d(3)]
    return nn.Sequential(*layers), shape


@settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(networks(), st.floats(0, 1), st.floats(0.1, 1))
@pytest.mark.slow
def test_random_networks(tmp_path, drawn, mean, std):
    network, shape = drawn
    with torch.random.fork_rng(devices=[]):
        settle(network)
    torch.save(network, tmp_path / "random.pt")
    try:
        with torch.no_grad():
            network(torch.zeros(2, *shape))
    except RuntimeError:  # strides and kernels used the image up
        return
    graph = load_model(tmp_path / "random.pt", input_shape=shape, normalize=((mean,), (std,)))
    assert same_as_torch(graph, network)
