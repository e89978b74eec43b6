"""A design and a dataset small enough to train within a test."""

import json

import numpy as np
import pytest

NETWORK = """
import torch
from torch import nn


class Tiny(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 2, 3)
        self.fc1 = nn.Linear(8, 6)
        self.drop = nn.Dropout(0.1)
        self.fc2 = nn.Linear(6, 3)

    def forward(self, x):
        x = torch.relu(torch.max_pool2d(self.conv1(x), 3))
        return self.fc2(self.drop(torch.relu(self.fc1(torch.flatten(x, 1)))))
"""

DESCRIPTION = {
    "network": "network.py",
    "class_name": "Tiny",
    "input_shape": [1, 8, 8],
    "normalize": {"mean": [0.5], "std": [0.25]},
    "class_names": ["left", "right", "both"],
    "training": {
        "epochs": 3,
        "batch_size": 8,
        "learning_rate": 0.02,
        "warmup_fraction": 0.25,
        "weight_decay": 0.01,
        "label_smoothing": 0.1,
        "batch_norm": True,
        "channels_last": False,
        "flip": False,
        "shift_pixels": 1,
        "rotate_degrees": 5.0,
        "scale_fraction": 0.1,
        "threads": 1,
    },
    "expected": {},
}


@pytest.fixture
def description(tmp_path, monkeypatch):
    """Writes the design "tiny"; the returned function writes it again with other training entries."""
    folder = tmp_path / "designs" / "tiny"
    folder.mkdir(parents=True)
    (folder / "network.py").write_text(NETWORK)
    monkeypatch.setenv("NN2HDL_DESIGNS", str(folder.parent))

    def write(remove=(), **training):
        entries = {**DESCRIPTION["training"], **training}
        kept = {key: value for key, value in entries.items() if key not in remove}
        (folder / "design.json").write_text(json.dumps({**DESCRIPTION, "training": kept}))

    write()
    return write


@pytest.fixture
def data(tmp_path):
    """Writes an npz of images whose left, right or both halves are bright."""
    random = np.random.default_rng(0)
    labels = np.arange(60) % 3
    images = random.integers(0, 80, (60, 8, 8))
    images[labels != 1, :, :4] += 150
    images[labels != 0, :, 4:] += 150
    path = tmp_path / "halves.npz"
    images = images.astype(np.uint8)
    np.savez(path, x_train=images[:42], y_train=labels[:42], x_test=images[42:], y_test=labels[42:])
    return path
