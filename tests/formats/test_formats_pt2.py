"""Exported programs: the same network as the module itself, whatever version of torch wrote them."""

import io
import json
import re

import numpy as np
import pytest
import torch
from load_networks import DepthwiseNet, FunctionalLeNet, Inplace, ResidualNet, TwoReaders, same_as_torch, settle
from program_files import MODEL, WEIGHTS, Small, changed, export, graph, node, small, small_network, write
from torch import nn

from nn2hdl.errors import ModelError, UnsupportedLayerError
from nn2hdl.formats import load_model
from nn2hdl.formats.trace import trace_module

pytestmark = pytest.mark.slow


class Tied(nn.Module):
    """Two layers of one weight, buffers that are views of one storage, a constant made in the forward."""

    def __init__(self):
        super().__init__()
        self.first, self.second = nn.Linear(12, 12), nn.Linear(12, 12)
        self.second.weight = self.first.weight
        both = torch.rand(4, 12)
        self.register_buffer("gain", both[1])
        self.register_buffer("shift", both[2], persistent=False)

    def forward(self, x):
        x = nn.functional.gelu(self.first(x.flatten(1))) * self.gain
        return self.second(x) + self.shift * torch.tensor(0.5)


class PartlyInPlace(nn.Module):
    """Changes a part of a value in place."""

    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 2, 3)

    def forward(self, x):
        y = self.conv(x)
        y[:, 0].relu_()
        return y


def nodes_of(found):
    """Names, operations, arrays and inputs of a Graph, comparable by ==."""
    return [
        (n.name, n.inputs, n.shape, type(n.op).__name__, {k: np.asarray(v).tolist() for k, v in vars(n.op).items()})
        for n in found.nodes
    ]


NETWORKS = [
    (Small, (1, 4, 4)),
    (FunctionalLeNet, (1, 28, 28)),
    (ResidualNet, (3, 12, 12)),
    (DepthwiseNet, (1, 15, 13)),
    (TwoReaders, (1, 7, 7)),
    (Tied, (3, 2, 2)),
    (lambda: nn.Sequential(nn.Conv2d(1, 2, 3), nn.GELU(), nn.AdaptiveAvgPool2d(1), nn.Flatten()).half(), (1, 5, 5)),
]


@pytest.mark.parametrize(("make", "shape"), NETWORKS, ids=lambda value: getattr(value, "__name__", "x"))
def test_the_file_holds_what_tracing_finds(tmp_path, monkeypatch, make, shape):
    network = settle(make())
    path = write(tmp_path / "a.pt2", export(network, shape))
    loaded = load_model(path)
    monkeypatch.setattr("nn2hdl.formats.model.read_model_file", lambda _: _content(network))
    assert nodes_of(loaded) == nodes_of(load_model(path, input_shape=shape))


def _content(network):
    from nn2hdl.formats.format import Content

    return Content("module", network, "")


def test_a_value_read_through_a_view_after_it_was_changed(tmp_path):
    network = settle(Inplace())
    loaded = load_model(write(tmp_path / "a.pt2", export(network, (1, 4, 4))))
    assert same_as_torch(loaded, network)
    assert [n.name for n in loaded.nodes] == ["conv", "relu", "flatten", "fc"]


def test_a_part_of_a_value_changed_in_place(tmp_path):
    with pytest.raises(UnsupportedLayerError, match=r"layer 'conv' \(in-place change of a view\): .* -> use the forms"):
        load_model(write(tmp_path / "a.pt2", export(settle(PartlyInPlace()), (1, 4, 4))))


def _saved(tensors):
    buffer = io.BytesIO()
    torch.save(tensors, buffer)
    return buffer.getvalue()


def as_older_torch(version):
    """The members of `small` in the layout of an older version of torch."""
    members, network = small(), small_network()
    state = {name: tensor.detach() for name, tensor in network.state_dict().items()}
    if version == "2.8":
        kept = {n: d for n, d in members.items() if "/data/weights" not in n and "/data/constants" not in n}
        return {**kept, "program/data/weights/model.pt": _saved(state), "program/data/constants/model.pt": _saved({})}
    tree = json.loads(members[MODEL])
    for call in graph(tree)["nodes"]:
        del call["name"], call["is_hop_single_tensor_return"]
        call["inputs"] = [{k: v for k, v in argument.items() if k != "kind"} for argument in call["inputs"]]
    del tree["guards_code"]
    return {
        "serialized_exported_program.json": json.dumps(tree).encode(),
        "serialized_state_dict.pt": _saved(state),
        "serialized_constants.pt": b"",
        "serialized_example_inputs.pt": _saved(((torch.zeros(2, 1, 4, 4),), {})),
        "version": b"8.2",
    }


@pytest.mark.parametrize("version", ["2.6", "2.8"])
def test_layouts_of_older_versions(tmp_path, version):
    older = load_model(write(tmp_path / "older.pt2", as_older_torch(version)))
    assert nodes_of(older) == nodes_of(load_model(write(tmp_path / "newer.pt2", small())))


def test_weights_that_were_pickled_alone(tmp_path):
    def pickle_it(tree):
        tree["config"]["conv.weight"] |= {"use_pickle": True, "path_name": "weight_99"}

    members = changed(pickle_it, WEIGHTS)
    members["program/data/weights/weight_99"] = _saved(small_network().conv.weight)
    loaded = load_model(write(tmp_path / "a.pt2", members))
    assert nodes_of(loaded) == nodes_of(load_model(write(tmp_path / "b.pt2", small())))


def test_a_file_with_extra_files_and_another_name(tmp_path):
    members = export(small_network(), (1, 4, 4), extra_files={"notes.txt": "anything"})
    renamed = {re.sub("/model([._])", r"/net\1", name): data for name, data in members.items()}
    assert len(load_model(write(tmp_path / "a.pt2", renamed)).nodes) == 9


def test_two_programs_in_one_file(tmp_path):
    members = small()
    members |= {f"program/models/{name}.json": members[MODEL] for name in ("a", "b")}
    del members[MODEL]
    with pytest.raises(ModelError, match="the file holds 2 programs; expected one"):
        load_model(write(tmp_path / "a.pt2", members))


def test_arithmetic_with_the_size_of_the_batch(tmp_path):
    class Scaled(nn.Module):
        def __init__(self):
            super().__init__()
            self.conv = nn.Conv2d(1, 2, 3)

        def forward(self, x):
            return (self.conv(x) * x.size(0)).clamp(max=x.size(0))

    with pytest.raises(
        UnsupportedLayerError, match=r"layer 'mul' .*size, or with values -> use constants; layer 'clamp'"
    ):
        load_model(write(tmp_path / "a.pt2", export(settle(Scaled()), (1, 4, 4))))


def test_a_mean_over_everything_is_refused():
    class Mean(nn.Module):
        def forward(self, x):
            return x.mean()

    from nn2hdl.formats.translate import translate

    with pytest.raises(UnsupportedLayerError, match=r"layer 'mean' .*: it does not keep the batch as first axis"):
        translate(trace_module(Mean(), (1, 4, 4), "here"), (1, 4, 4), "here")


def test_unsupported_operators_are_listed_by_name(tmp_path):
    def rename(tree):
        node(tree, "leaky_relu")["target"] = "torch.ops.aten.fft_fft.default"
        node(tree, "max_pool2d")["target"] = "torch.ops.mylib.pool.default"

    with pytest.raises(UnsupportedLayerError) as caught:
        load_model(write(tmp_path / "a.pt2", changed(rename)))
    assert "layer 'pool' (MaxPool2d): not supported" in str(caught.value)
    assert "layer 'fft_fft' (function fft_fft): not supported" in str(caught.value)


def test_layers_of_too_many_values(tmp_path):
    layers = nn.Conv2d(1, 3, 3, padding=15_000), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(3, 2)
    path = write(tmp_path / "a.pt2", export(nn.Sequential(*layers), (1, 4, 4)))
    with pytest.raises(ModelError, match=r"layer '0' makes 3x30002x30002 values; expected at most 33,554,432 -> check"):
        load_model(path)
