"""Building networks, BatchNorm in and out, accuracy."""

import numpy as np
import pytest
import torch
from torch import nn

from nn2hdl.data import Dataset
from nn2hdl.designs import load_design
from nn2hdl.errors import ModelError
from nn2hdl.train import build_network, measure_accuracy
from nn2hdl.train.float.training import fold_batch_norm, insert_batch_norm


def test_folding_keeps_the_function_and_the_names(description):
    torch.manual_seed(0)
    network = build_network(load_design("tiny"))
    names = list(network.state_dict())
    insert_batch_norm(network)
    norms = [module for module in network.modules() if isinstance(module, nn.BatchNorm1d | nn.BatchNorm2d)]
    assert len(norms) == 2  # none behind the last layer
    for _ in range(5):
        network(torch.rand(16, 1, 8, 8))
    for norm in norms:
        nn.init.uniform_(norm.weight, 0.5, 2)
        nn.init.uniform_(norm.bias, -1, 1)
    images = torch.rand(16, 1, 8, 8)
    expected = network.eval()(images)
    fold_batch_norm(network)
    assert list(network.state_dict()) == names
    torch.testing.assert_close(network(images), expected)


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("class Other: pass", "module 'nn2hdl_design_tiny' has no attribute 'Tiny'; expected a class Tiny"),
        ("class Tiny: pass", "Tiny is no torch.nn.Module"),
        ("import nowhere_to_be_found", "ModuleNotFoundError: No module named 'nowhere_to_be_found'"),
        ("class Tiny:\n def", "SyntaxError: "),
    ],
)
def test_faulty_network_files(description, tmp_path, source, message):
    path = tmp_path / "designs" / "tiny" / "network.py"
    path.write_text(source)
    with pytest.raises(ModelError) as caught:
        build_network(load_design("tiny"))
    assert str(caught.value).startswith(f"{path}: {message}")


def test_accuracy_normalizes_each_channel():
    # The class is the channel that is larger after normalization, not before.
    class Larger(nn.Module):
        def __init__(self):
            super().__init__()
            self.weight = nn.Parameter(torch.ones(1))

        def forward(self, x):
            return x.mean((2, 3)) * self.weight

    images = np.zeros((2500, 2, 1, 1), np.uint8)
    images[:, 0] = 100
    images[:, 1] = np.where(np.arange(2500) < 2000, 60, 40)[:, None, None]
    labels = np.ones(2500, np.int64)
    dataset = Dataset(images, labels, None, "here", "test")
    normalize = ((100 / 255, 50 / 255), (1.0, 1.0))
    assert measure_accuracy(Larger(), dataset, normalize) == 80
    assert measure_accuracy(Larger(), dataset, ((0.0, 0.0), (1.0, 1.0))) == 0
