"""A network that becomes a circuit within seconds, as the files that a user would have."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

ARCH = """
from torch import nn


class Tiny(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 2, 3)
        self.relu = nn.ReLU()
        self.pool = nn.MaxPool2d(2)
        self.fc = nn.Linear(8, 3)

    def forward(self, x):
        return self.fc(self.pool(self.relu(self.conv(x))).flatten(1))


class Micro(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)

    def forward(self, x):
        return self.fc(x.flatten(1))
"""
IMAGES = 24


@dataclass(frozen=True)
class Files:
    """A state_dict, its architecture and a labeled set of images that it names right."""

    model: Path
    arch: str
    shape: tuple[int, int, int]
    data: Path

    @property
    def arguments(self) -> list[str]:
        """Of the command line, MODEL first."""
        return [*self.without_data, "--data", str(self.data)]

    @property
    def without_data(self) -> list[str]:
        """The same without images."""
        return [str(self.model), "--arch", self.arch, "--input", "x".join(map(str, self.shape))]

    @property
    def keywords(self) -> dict:
        """Of the flows."""
        from nn2hdl.flow.source import DataOptions, ModelOptions

        return {"model_options": ModelOptions(self.arch, self.shape), "data": DataOptions(self.data)}


def write_network(folder: Path, name: str, shape: tuple[int, int, int]) -> Files:
    """Writes everything below a folder; the labels are what the float network says."""
    import torch

    (folder / "nets.py").write_text(ARCH)
    namespace: dict = {}
    exec(ARCH, namespace)
    torch.manual_seed(1)
    network = namespace[name]()
    torch.save(network.state_dict(), folder / "model.pt")
    images = np.random.default_rng(0).integers(0, 256, (IMAGES, *shape), dtype=np.uint8)
    with torch.no_grad():
        labels = network(torch.tensor(images / 255, dtype=torch.float32)).argmax(1).numpy()
    np.savez(folder / "data.npz", images=images, labels=labels)
    return Files(folder / "model.pt", f"{folder / 'nets.py'}:{name}", shape, folder / "data.npz")


@dataclass(frozen=True)
class Circuit:
    """A folder that synth wrote, and the report that it returned."""

    folder: Path
    report: dict


@pytest.fixture(scope="session")
def tiny(tmp_path_factory) -> Files:
    """Convolution, ReLU, pooling, linear layer, argmax."""
    return write_network(tmp_path_factory.mktemp("tiny"), "Tiny", (1, 6, 6))


@pytest.fixture(scope="session")
def micro(tmp_path_factory) -> Files:
    """One linear layer of 4 inputs: where many circuits are needed."""
    return write_network(tmp_path_factory.mktemp("micro"), "Micro", (1, 2, 2))


@pytest.fixture(scope="session")
def tiny_circuit(tiny, tmp_path_factory) -> Circuit:
    """The tiny network after the whole main flow; nobody writes into its folder."""
    from nn2hdl.flow.synthesis import SynthOptions, synthesize

    folder = tmp_path_factory.mktemp("tiny_circuit")
    return Circuit(folder, synthesize(tiny.model, folder, **tiny.keywords, options=SynthOptions(vectors=40)))
