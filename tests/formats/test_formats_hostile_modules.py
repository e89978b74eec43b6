"""Pickled modules that no torch has made: endless, of no size, too large, with other attributes; each is one line."""

import io
import sys

import pytest
import torch
from torch import nn

from nn2hdl.errors import ModelError
from nn2hdl.formats import load_model


def test_modules_that_contain_themselves(refused, tmp_path):
    network = nn.Sequential(nn.Conv2d(1, 2, 3), nn.Sequential(nn.ReLU()))
    network[1]._modules["again"] = network
    stream = io.BytesIO()
    torch.save(network, stream)
    assert refused(stream.getvalue()) == "the file holds a module that contains itself -> save or download it again"


def _saved(network) -> bytes:
    stream, limit = io.BytesIO(), sys.getrecursionlimit()
    sys.setrecursionlimit(10_000)
    torch.save(network, stream)
    sys.setrecursionlimit(limit)
    return stream.getvalue()


def test_modules_of_endless_parts(refused):
    network = nn.Sequential(nn.ReLU())
    for _ in range(40):
        network = nn.Sequential(*[network] * 10)
    assert "the file holds a network of more than 100000 modules" in refused(_saved(network))
    network = nn.Sequential(nn.ReLU())
    for _ in range(101):
        network = nn.Sequential(network)
    assert "the file holds modules more than 100 deep" in refused(_saved(network))


@pytest.mark.parametrize(
    "change",
    [
        lambda n: n.__dict__.update(forward=3),
        lambda n: n.__dict__.update(eval="x"),
        lambda n: n.__dict__.update(_modules={"0": 5}),
        lambda n: n.__dict__.update(_modules=[1]),
        lambda n: n.__dict__.update(_parameters={"0": "x"}),
        lambda n: n.__dict__.update(_buffers=None),
        lambda n: n.__dict__.update(_forward_hooks={1: nn.ReLU()}),
        lambda n: n.__dict__.pop("_parameters"),
        lambda n: n[0].__dict__.update(stride=(0, 0)),
        lambda n: n[0].__dict__.update(stride="a"),
        lambda n: n[0].__dict__.update(padding=(-1, -1)),
        lambda n: n[0].__dict__.update(groups=0),
        lambda n: n[0].__dict__.update(dilation=None),
        lambda n: n[0].__dict__.update(padding_mode="x"),
        lambda n: n[0]._parameters.update(weight=None),
        lambda n: n[0]._parameters.update(weight=torch.zeros(())),
        lambda n: n[0]._parameters.update(weight=torch.zeros(0, 1, 3, 3)),
        lambda n: n[0]._parameters.update(bias=torch.zeros(7)),
        lambda n: n[1].__dict__.update(inplace=torch.zeros(5)),
        lambda n: n[3].__dict__.update(start_dim=9),
        lambda n: n[3].__dict__.update(start_dim=0),
        lambda n: n[3].__dict__.update(end_dim=1.5),
    ],
)
def test_modules_with_other_attributes(refused, change):
    network = nn.Sequential(nn.Conv2d(1, 2, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(2, 3))
    change(network)
    try:
        data = _saved(network)
    except Exception:  # torch itself cannot write it
        pytest.fail("not saved")
    refused(data)


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize(
    ("layers", "message"),
    [
        (lambda: [nn.Flatten(), nn.Linear(16, 0)], ", layer 1: computes no values: its output has shape 0 -> give"),
        (lambda: [nn.Flatten(), nn.Linear(16, 0), nn.ReLU(), nn.Linear(0, 3)], ", layer 1: computes no values"),
        (lambda: [nn.Conv2d(1, 0, 3)], ": the network fails on an input of 1x4x4: "),
        (lambda: [nn.Conv2d(1, 0, 3), nn.Flatten(), nn.Linear(0, 2)], ": the network fails on an input of 1x4x4: "),
        (lambda: [nn.Flatten(), nn.Linear(16, 0), nn.BatchNorm1d(0)], ": the network fails on an input of 1x4x4: "),
    ],
)
def test_layers_of_no_size(tmp_path, layers, message):
    path = tmp_path / "empty.pt"
    torch.save(nn.Sequential(*layers()), path)
    with pytest.raises(ModelError) as caught:
        load_model(path, input_shape=(1, 4, 4))
    assert str(caught.value).startswith(f"{path}{message}")


@pytest.mark.parametrize(
    ("first", "shape"),
    [
        (lambda: nn.ZeroPad2d(20_000), "2x1x40004x40004"),
        (lambda: nn.Conv2d(1, 3, 3, padding=15_000), "2x3x30002x30002"),
        (lambda: nn.Upsample(scale_factor=5_000), "2x1x20000x20000"),
    ],
)
@pytest.mark.parametrize("last", [lambda: nn.Linear(1, 2), lambda: nn.LazyLinear(2)])
def test_layers_of_too_many_values(refused, first, shape, last):
    layers = [first(), nn.AdaptiveAvgPool2d(1), nn.Flatten(), last()]
    assert f" makes {shape} values; expected at most 67,108,864" in refused(_saved(nn.Sequential(*layers)))
