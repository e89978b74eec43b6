"""Saves networks in the formats that people use, and loads them."""

from __future__ import annotations

import resource
import textwrap
import time
from pathlib import Path

import pytest
import torch
from load_networks import settle
from torch import nn

from nn2hdl.errors import ModelError
from nn2hdl.formats import load_model

MEBIBYTES = 400  # more than reading a few kilobytes takes, less than any bomb


@pytest.fixture(autouse=True)
def one_thread():
    """Other work shares the machine."""
    torch.set_num_threads(1)


@pytest.fixture
def load_network(tmp_path):
    """Saves a network's state_dict and loads it by its class in load_networks.py."""

    def load(network, input_shape, **options):
        path = tmp_path / "network.pt"
        torch.save(network.state_dict(), path)
        arch = f"{Path(__file__).parent / 'load_networks.py'}:{type(network).__name__}"
        return load_model(path, arch=arch, input_shape=input_shape, **options)

    return load


@pytest.fixture
def load_sequential(tmp_path):
    """Pickles a Sequential of the given layers and loads it; returns the Graph and the network."""

    def load(*layers, input_shape=(2, 6, 6), **options):
        network = settle(nn.Sequential(*layers))
        torch.save(network, tmp_path / "module.pt")
        return load_model(tmp_path / "module.pt", input_shape=input_shape, **options), network

    return load


@pytest.fixture
def write_arch(tmp_path):
    """Writes a Python file and returns its path."""

    def write(text, name="arch.py"):
        path = tmp_path / name
        path.write_text(textwrap.dedent(text))
        return path

    return write


@pytest.fixture
def designs(tmp_path, monkeypatch):
    """A folder of designs with one small network, which every loading sees instead of the shipped ones."""
    root = tmp_path / "designs"
    monkeypatch.setenv("NN2HDL_DESIGNS", str(root))
    folder = root / "tiny"
    folder.mkdir(parents=True)
    (folder / "network.py").write_text(_NETWORK)
    (folder / "design.json").write_text(_DESIGN)
    return root


@pytest.fixture
def refused(tmp_path):
    """Loads bytes that must be refused in one line, at once, and without memory."""

    def load(data: bytes, name="model.pt") -> str:
        path = tmp_path / name
        path.write_bytes(data)
        before, start = _peak(), time.process_time()
        with pytest.raises(ModelError) as caught:
            load_model(path, input_shape=(1, 4, 4))
        assert time.process_time() - start < 8
        assert _peak() - before < MEBIBYTES
        assert "\n" not in str(caught.value)
        return str(caught.value).removeprefix(f"{path}: ")

    return load


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


_NETWORK = """
from torch import nn

class Tiny(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 2, 3)
        self.fc = nn.Linear(8, 2)

    def forward(self, x):
        return self.fc(self.conv(x).relu().flatten(1))
"""

_DESIGN = """{
  "network": "network.py", "class_name": "Tiny", "input_shape": [1, 4, 4],
  "normalize": {"mean": [0.25], "std": [0.5]}, "class_names": ["no", "yes"],
  "training": {}, "expected": {}
}"""
