"""Loaded Graphs compute what torch computes."""

import numpy as np
import pytest
import torch
from load_networks import (
    DepthwiseNet,
    FunctionalLeNet,
    Inplace,
    PixelMath,
    ResidualNet,
    TwoReaders,
    same_as_torch,
    settle,
)
from torch import nn

from nn2hdl.formats import load_model
from nn2hdl.graph import Clip, Conv2d, Elementwise, Linear, interpret

pytestmark = pytest.mark.slow


def names(graph):
    return [node.name for node in graph.nodes]


def test_functional_calls_are_layers(load_network):
    network = settle(FunctionalLeNet())
    graph = load_network(network, (1, 28, 28))
    assert names(graph) == (
        ["conv1", "relu", "max_pool2d", "conv2", "relu_1", "max_pool2d_1", "flatten", "fc1", "relu_2", "fc2"]
    )
    network.forward = network.scores
    assert same_as_torch(graph, network)


def test_residual_blocks_with_batch_norm(load_network):
    network = settle(ResidualNet())
    graph = load_network(network, (3, 12, 12), normalize=((0.5, 0.4, 0.3), (0.2, 0.25, 0.3)))
    assert same_as_torch(graph, network)
    assert names(graph) == (
        ["stem.0", "stem.2", "conv1", "add", "relu", "conv2", "project.0", "add_1", "relu_1", "pool", "flatten", "fc"]
    )


def test_depthwise_separable(load_network):
    network = settle(DepthwiseNet())
    graph = load_network(network, (1, 15, 13), normalize=((0.5,), (0.25,)))
    assert same_as_torch(graph, network)
    assert graph.node("depthwise").op.groups == 4


def test_same_padding_of_an_even_kernel_and_normalization(load_sequential):
    graph, network = load_sequential(
        nn.Conv2d(2, 3, (4, 5), padding="same", dilation=(1, 2)),
        nn.ReLU(),
        normalize=((0.1, 0.9), (0.5, 0.25)),
        input_shape=(2, 9, 9),
    )
    assert same_as_torch(graph, network)
    assert len(graph.nodes) == 2
    assert graph.nodes[0].op.padding == (1, 2, 4, 4)
    assert graph.nodes[0].op.pad_value == pytest.approx([0.1 * 255, 0.9 * 255])


def test_normalization_folds_into_a_linear_layer_behind_flatten(load_sequential):
    graph, network = load_sequential(nn.Flatten(), nn.Linear(72, 3), normalize=((0.1, 0.9), (0.5, 0.25)))
    assert [type(node.op).__name__ for node in graph.nodes] == ["Flatten", "Linear"]
    assert same_as_torch(graph, network)


def test_flattened_pixels_for_a_network_of_linear_layers(load_sequential):
    graph, network = load_sequential(nn.Linear(72, 4), nn.ReLU(), nn.Linear(4, 2))
    assert names(graph) == ["flatten", "0", "1", "2"]
    assert same_as_torch(graph, nn.Sequential(nn.Flatten(), network))


def test_normalization_that_cannot_fold_is_a_layer_of_its_own(load_sequential):
    graph, network = load_sequential(nn.MaxPool2d(2), nn.Conv2d(2, 3, 3), normalize=((0.1, 0.9), (0.5, 0.25)))
    assert names(graph) == ["normalize", "0", "1"]
    assert graph.nodes[0].op.groups == 2
    assert same_as_torch(graph, network)


def test_batch_norm_in_front_of_convolutions(load_sequential):
    graph, network = load_sequential(
        nn.BatchNorm2d(2), nn.Conv2d(2, 4, 3), nn.ReLU(), nn.BatchNorm2d(4), nn.Conv2d(4, 3, 3), nn.BatchNorm2d(3)
    )
    assert names(graph) == ["1", "2", "4"]
    assert same_as_torch(graph, network)


def test_batch_norm_in_front_of_a_padded_convolution_is_depthwise(load_sequential):
    graph, network = load_sequential(
        nn.Conv2d(2, 4, 3), nn.ReLU(), nn.BatchNorm2d(4), nn.Conv2d(4, 3, 3, padding=1), nn.AvgPool2d(2, 2, 1)
    )
    assert names(graph) == ["0", "1", "2", "3", "4"]
    assert graph.node("2").op.weight.shape == (4, 1, 1, 1)
    assert same_as_torch(graph, network)


def test_batch_norm_of_features(load_sequential):
    graph, network = load_sequential(
        nn.Flatten(), nn.Linear(72, 5), nn.BatchNorm1d(5), nn.ReLU(), nn.BatchNorm1d(5), nn.Tanh()
    )
    assert names(graph) == ["0", "1", "3", "4", "5"]
    assert isinstance(graph.node("4").op, Linear)
    assert same_as_torch(graph, network)


def test_batch_norm_with_two_readers_of_its_convolution(load_network):
    network = settle(TwoReaders())
    graph = load_network(network, (1, 7, 7), normalize=((0.5,), (0.5,)))
    assert names(graph) == ["left", "right", "add", "left_1", "bn", "add_1", "add_2"]
    assert graph.node("bn").op.groups == 3
    assert same_as_torch(graph, network)


def test_constants_and_functions_as_people_write_them(load_network):
    network = settle(PixelMath())
    graph = load_network(network, (2, 7, 9))
    assert {node.op.function for node in graph.nodes if isinstance(node.op, Elementwise)} == (
        {"silu", "softsign", "abs", "square"}
    )
    assert same_as_torch(graph, network)


ELEMENTWISE = [
    *(nn.Sigmoid(), nn.Tanh(), nn.GELU(), nn.GELU("tanh"), nn.SiLU(), nn.ELU(0.7), nn.SELU(), nn.CELU(1.3)),
    *(nn.LeakyReLU(0.2), nn.Softplus(2.0), nn.Softsign(), nn.Mish(), nn.Hardsigmoid(), nn.Hardswish()),
    *(nn.PReLU(), nn.RReLU(0.1, 0.3)),
]
CLIPS = [nn.ReLU(), nn.ReLU6(), nn.Hardtanh(-0.5, 0.25), nn.Threshold(0.1, 0.1)]


def test_elementwise_functions(load_sequential):
    layers = [part for activation in ELEMENTWISE for part in (nn.Conv2d(2, 2, 1), activation)]
    graph, network = load_sequential(*layers)
    assert sum(isinstance(node.op, Elementwise) for node in graph.nodes) == len(ELEMENTWISE)
    assert same_as_torch(graph, network)


def test_clips(load_sequential):
    layers = [part for activation in CLIPS for part in (nn.Conv2d(2, 2, 1), activation)]
    graph, network = load_sequential(*layers)
    assert sum(isinstance(node.op, Clip) for node in graph.nodes) == len(CLIPS)
    assert same_as_torch(graph, network)


@pytest.mark.parametrize(
    "pooling",
    [
        nn.MaxPool2d(3, 2, 1),
        nn.MaxPool2d((1, 3), ceil_mode=True),
        nn.AvgPool2d((3, 2), 1, (1, 0)),
        nn.AvgPool2d(2, count_include_pad=False),
        nn.AdaptiveAvgPool2d((3, 2)),
        nn.AdaptiveMaxPool2d(1),
        nn.ZeroPad2d((1, 0, 2, 1)),
    ],
    ids=str,
)
def test_pooling_and_padding(load_sequential, pooling):
    graph, network = load_sequential(nn.Conv2d(2, 2, 1), pooling, nn.Conv2d(2, 3, 1))
    assert same_as_torch(graph, network)


def test_in_place_functions_change_what_is_read_later(load_network):
    network = settle(Inplace())
    assert same_as_torch(load_network(network, (1, 4, 4)), network)


def test_dropped_layers(load_sequential):
    graph, network = load_sequential(
        nn.Dropout2d(), nn.Conv2d(2, 3, 3), nn.Identity(), nn.BatchNorm2d(3), nn.Flatten(), nn.Dropout(), nn.Softmax(1)
    )
    assert names(graph) == ["1", "4"]
    assert same_as_torch(graph, network[:-1])


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float64])
def test_other_float_types(tmp_path, dtype):
    network = nn.Sequential(nn.Conv2d(1, 2, 3), nn.ReLU()).to(dtype)
    torch.save(network, tmp_path / "half.pt")
    graph = load_model(tmp_path / "half.pt", input_shape=(1, 5, 5))
    assert graph.nodes[0].op.weight.dtype == np.float64
    assert same_as_torch(graph, network.float())


def test_weights_are_read_only(load_sequential):
    graph, _ = load_sequential(nn.Conv2d(2, 3, 3, padding=1), normalize=((0.5,), (0.5,)))
    for label in ("weight", "bias", "pad_value"):
        assert not getattr(graph.nodes[0].op, label).flags.writeable


def test_exported_program(tmp_path):
    network = settle(ResidualNet())
    program = torch.export.export(network, (torch.zeros(1, 3, 8, 8),), strict=False)
    torch.export.save(program, tmp_path / "residual.pt2")
    graph = load_model(tmp_path / "residual.pt2")
    assert graph.input.shape == (3, 8, 8)
    assert graph.provenance["format"] == "export"
    assert graph.node("conv1").inputs == ("stem.2",)
    assert same_as_torch(graph, network)


def test_exported_program_with_a_dynamic_batch_in_core_aten(tmp_path):
    network = settle(DepthwiseNet())
    batch = torch.export.Dim("batch")
    program = torch.export.export(network, (torch.zeros(2, 1, 9, 9),), dynamic_shapes={"x": {0: batch}}, strict=False)
    torch.export.save(program.run_decompositions(), tmp_path / "depthwise.pt2")
    graph = load_model(tmp_path / "depthwise.pt2")
    assert [type(node.op) for node in graph.nodes[:3]] == [Conv2d, Clip, Conv2d]
    assert same_as_torch(graph, network)


def test_exported_program_of_flat_pixels(tmp_path):
    network = nn.Sequential(nn.Linear(12, 3))
    torch.export.save(torch.export.export(network, (torch.zeros(1, 12),)), tmp_path / "flat.pt2")
    graph = load_model(tmp_path / "flat.pt2", input_shape=(3, 2, 2))
    assert interpret(graph, np.zeros((1, 3, 2, 2))).shape == (1, 3)


def test_layer_called_input(tmp_path, write_arch):
    arch = write_arch("""
        from torch import nn
        class Net(nn.Module):
            def __init__(self):
                super().__init__()
                self.input = nn.Conv2d(1, 2, 3)
            def forward(self, x):
                return self.input(x)
    """)
    torch.save(nn.Sequential(nn.Conv2d(1, 2, 3)).state_dict(), tmp_path / "m.pt")
    state = {f"input.{k[2:]}": v for k, v in torch.load(tmp_path / "m.pt", weights_only=True).items()}
    torch.save(state, tmp_path / "m.pt")
    graph = load_model(tmp_path / "m.pt", arch=str(arch), input_shape=(1, 4, 4))
    assert names(graph) == ["input_1"]
