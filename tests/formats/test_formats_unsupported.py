"""What is not supported is named, all of it at once, with what to do."""

import pytest
import torch
from load_networks import (
    BatchMixing,
    Convolving,
    DataDependent,
    Plain,
    Scaling,
    Transposing,
    TwoOutputs,
    Unsupported,
)
from torch import nn

from nn2hdl.errors import ModelError, UnsupportedLayerError
from nn2hdl.formats import load_model


def test_every_unsupported_layer_is_listed_at_once(load_network, tmp_path):
    with pytest.raises(UnsupportedLayerError) as caught:
        load_network(Unsupported(), (1, 6, 6))
    assert str(caught.value) == (
        f"{tmp_path / 'network.pt'}: "
        "layer 'norm' (GroupNorm): not supported -> use BatchNorm, which folds into its neighbor; "
        "layer 'cat' (function cat): not supported -> use a sum (a residual connection) instead of a concatenation; "
        "layer 'slice' (function slice): not supported -> replace it by convolutions, linear layers, pooling and "
        "activations; "
        "layer 'attn' (MultiheadAttention): not supported -> use convolutions; attention multiplies activations by "
        "each other; "
        "layer 'randn' (function randn): random values -> leave the noise out in eval mode; "
        "layer 'softmax' (function softmax): Softmax inside the network -> use it only as the last layer, where it is "
        "dropped; "
        "layer 'cat_1' (function cat): not supported -> use a sum (a residual connection) instead of a concatenation"
    )


@pytest.mark.parametrize(
    ("network", "message"),
    [
        (Transposing, "layer 'permute' (function permute): not supported -> keep the axes in order"),
        (BatchMixing, "layer 'flatten' (function view): it does not keep the batch as first axis -> use flatten(1)"),
        (DataDependent, "the forward depends on the data -> the forward may depend on shapes, not on values"),
        (Scaling, "the network itself divides its image by 255 -> remove it (pixels / 255 is what the network gets)"),
        (TwoOutputs, "the network returns 2 values; expected one tensor of scores"),
    ],
)
def test_forward_outside_the_supported_set(load_network, tmp_path, network, message):
    with pytest.raises(ModelError) as caught:
        load_network(network(), (1, 6, 6))
    assert str(caught.value).startswith(f"{tmp_path / 'network.pt'}: {message}")


def test_scaling_inside_the_network_with_its_normalization(load_network):
    graph = load_network(Scaling(), (1, 6, 6), normalize=((0.0,), (1 / 255,)))
    assert [node.name for node in graph.nodes] == ["conv"]


@pytest.mark.parametrize(
    ("layers", "message"),
    [
        ([nn.Conv2d(2, 2, 3, padding=1, padding_mode="reflect")], "'0' (Conv2d): padding with something else"),
        ([nn.ConvTranspose2d(2, 2, 3)], "'0' (ConvTranspose2d): not supported -> use Conv2d"),
        ([nn.MaxPool2d(2, dilation=2)], "'0' (MaxPool2d): MaxPool2d with dilation -> use dilation=1"),
        ([nn.MaxPool2d(4, ceil_mode=True)], "'0' (MaxPool2d): its output has shape (2, 2, 2) where (2, 1, 1) follows"),
        ([nn.AvgPool2d(2, padding=1, count_include_pad=False)], "'0' (AvgPool2d): AvgPool2d with count_include_pad"),
        ([nn.AvgPool2d(2, divisor_override=3)], "'0' (AvgPool2d): AvgPool2d with divisor_override"),
        ([nn.AdaptiveAvgPool2d(4)], "'0' (AdaptiveAvgPool2d): pooling of 6x6 to 4x4 -> use an output size that"),
        ([nn.PReLU(2)], "'0' (PReLU): PReLU with a slope per channel -> use PReLU() with one slope, or LeakyReLU"),
        ([nn.ZeroPad2d(1), nn.MaxPool2d(2)], "'1' (MaxPool2d): it reads zero padding of its own layer -> pad only"),
        ([nn.Flatten(), nn.Unflatten(1, (8, 3, 3)), nn.Conv2d(8, 1, 3)], "'2' (Conv2d): it reads a reshape from"),
        ([nn.Linear(6, 3)], "'0' (Linear): applied to the last axis of a value of shape (2, 6, 6) -> flatten"),
        ([nn.Softmax(1), nn.Conv2d(2, 2, 1)], "'0' (Softmax): Softmax inside the network -> use it only as the last"),
        ([nn.Conv2d(2, 2, 1), nn.Softmax(1)], "'1' (Softmax): Softmax over another axis than the classes -> use dim=1"),
        ([nn.BatchNorm2d(2, track_running_stats=False)], "'0' (BatchNorm2d): it uses the statistics of each batch"),
        ([nn.LayerNorm(6)], "'0' (LayerNorm): not supported -> use BatchNorm, which folds into its neighbor"),
        ([nn.Hardshrink()], "'0' (Hardshrink): not supported -> replace it by convolutions"),
    ],
)
def test_layers_outside_the_supported_set(load_sequential, layers, message):
    with pytest.raises(UnsupportedLayerError) as caught:
        load_sequential(*layers)
    assert f"module.pt: layer {message}" in str(caught.value)
    assert ";" not in str(caught.value).split("->")[0]


def test_program_exported_in_training_mode(tmp_path):
    network = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2)).train()
    torch.export.save(torch.export.export(network, (torch.zeros(2, 1, 5, 5),)), tmp_path / "train.pt2")
    with pytest.raises(UnsupportedLayerError, match=r"'1' \(BatchNorm2d\): it uses .* -> call model.eval\(\) before"):
        load_model(tmp_path / "train.pt2")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({}, "network.pt: the file does not say the input's shape; expected --input channels x height x width, such"),
        ({"input_shape": (3, 8, 8)}, "network.pt: the network fails on an input of 3x8x8: Given groups=1, weight of"),
        ({"input_shape": (28, 28)}, "--input: an input of shape (28, 28); expected channels x height x width"),
        ({"input_shape": (1, 8, 8), "normalize": ((0, 0), (1, 1))}, "--normalize: mean (0.0, 0.0); expected 1 number"),
        ({"input_shape": (1, 8, 8), "normalize": ((0,), (0,))}, "--normalize: std (0.0,); expected positive numbers"),
    ],
)
def test_input_that_does_not_fit(load_network, options, message):
    options.setdefault("input_shape", None)
    with pytest.raises(ModelError) as caught:
        load_network(Convolving(), **options)
    assert message in str(caught.value)


def test_program_takes_another_input(tmp_path):
    torch.export.save(torch.export.export(nn.Conv2d(1, 2, 3), (torch.zeros(1, 1, 5, 5),)), tmp_path / "a.pt2")
    with pytest.raises(ModelError, match=r"the program takes an input of shape \(1, 5, 5\), not \(1, 6, 6\)"):
        load_model(tmp_path / "a.pt2", input_shape=(1, 6, 6))


def test_plain_is_only_a_base_class(load_network):
    with pytest.raises(ModelError, match="the network fails on an input of 1x6x6"):
        load_network(Plain(), (1, 6, 6))
