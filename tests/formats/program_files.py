"""Makes .pt2 files, and takes them apart to be changed in one place."""

from __future__ import annotations

import functools
import io
import json
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import torch
import torch.nn.functional as F
from load_networks import settle
from torch import nn

MODEL = "program/models/model.json"
WEIGHTS = "program/data/weights/model_weights_config.json"
Members = dict[str, bytes]


class Small(nn.Module):
    """A convolution with BatchNorm, an activation in place, a sum in place, weights that are computed, a buffer."""

    def __init__(self):
        super().__init__()
        self.conv, self.bn, self.pool = nn.Conv2d(1, 2, 3, padding=1), nn.BatchNorm2d(2), nn.MaxPool2d(2)
        self.project = nn.Conv2d(2, 2, 1)
        self.fc = nn.utils.parametrizations.weight_norm(nn.Linear(8, 3))
        self.register_buffer("gain", torch.tensor([0.5, 2.0]).view(2, 1, 1))

    def forward(self, x):
        x = self.pool(F.relu_(self.bn(self.conv(x))))
        y = self.project(x)
        y += x
        y = F.leaky_relu(y * self.gain, 0.1)
        return F.log_softmax(self.fc(F.dropout(y.flatten(1), 0.5, self.training)), dim=1)


def export(network: nn.Module, shape: tuple[int, ...], **options) -> Members:
    """The members of the file that torch.export.save writes, by name; the batch is dynamic."""
    batch = ({0: torch.export.Dim("batch")},)
    image = torch.zeros(2, *shape, dtype=next(network.parameters()).dtype)
    program = torch.export.export(network, (image,), dynamic_shapes=batch, strict=False)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "program.pt2"
        torch.export.save(program, path, **options)
        with zipfile.ZipFile(path) as archive:
            return {name: archive.read(name) for name in archive.namelist()}


def small_network() -> Small:
    """The network `Small` with always the same weights."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        return settle(Small())


@functools.cache
def _small() -> Members:
    return export(small_network(), (1, 4, 4))


def small() -> Members:
    """The members of a file of the network `Small` for images of 1x4x4."""
    return dict(_small())


def write(path: Path, members: Members, **options) -> Path:
    """Writes a zip archive."""
    path.write_bytes(zipped(members, **options))
    return path


def zipped(members: Members, **options) -> bytes:
    """A zip archive."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", **options) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def changed(change: Callable[[dict], None], member: str = MODEL) -> Members:
    """The members of `small`, where `change` was applied to the JSON of one."""
    members = small()
    tree = json.loads(members[member])
    change(tree)
    return {**members, member: json.dumps(tree).encode()}


def graph(tree: dict) -> dict:
    """The graph of a program's JSON."""
    return tree["graph_module"]["graph"]


def node(tree: dict, name: str) -> dict:
    """The node of that name."""
    return next(node for node in graph(tree)["nodes"] if node["name"] == name)
