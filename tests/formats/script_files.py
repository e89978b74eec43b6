"""Files as authors write them, for the tests of load/script: training scripts, notebooks, neighbors."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

TRAINING = """
import argparse
import functools
import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import no_such_lightning as pl
import torch
import torch.nn as tnn
from no_such_vision import datasets, models, transforms
from no_such_tqdm import tqdm
from torch.nn import *

if TYPE_CHECKING:
    from nowhere import Picture
try:
    import no_such_apex
    HAS_APEX = True
except ImportError:
    HAS_APEX = False
try:
    import no_such_wandb
except ImportError:
    print("please install it")
    sys.exit(1)

print("begins")
torch.manual_seed(0)
device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
parser = argparse.ArgumentParser()
parser.add_argument("--hidden", type=int, default=12)
group = parser.add_argument_group("more")
group.add_argument("--depth", type=int, default=2)
args = parser.parse_args()

widths = [4]
widths += [8]
widths.append(args.hidden)
for k in range(2):
    widths.append(k + 1)
width = 8


def norm(channels):
    return make_norm(channels)


make_norm = functools.partial(tnn.BatchNorm2d, eps=1e-3)


@dataclass
class Config:
    KIND: ClassVar[int] = 3
    hidden: int = 6
    shown: "list[Picture]" = None


config = Config()


class Net(Module):
    known = width
    table = [width * i for i in range(3)]

    def __init__(self, channels: int = width, transform=transforms.ToTensor()):
        super(Net, self).__init__()
        self.transform: Picture = transform
        self.conv = tnn.Conv2d(1, channels, 3).cuda()
        self.norm = norm(channels)
        self.fc = Linear(4 * channels, widths[2] + config.hidden + args.depth).to("cuda")
        self.seen = (self.known, self.table, width, list(widths), HAS_APEX, n if (n := 3) else 0)
        self.to(device)

    def forward(self, x: Picture) -> "Scores":
        print("shape", x.shape)
        x = torch.relu(self.norm(self.conv(x)))
        return self.fc(x.flatten(1) + torch.zeros(1, device="cuda"))

    def train(self, epochs=1):
        torch.save({}, "model.pt")

    def loader(self):
        return loader


width = 99


class Lit(pl.LightningModule):
    def __init__(self, hidden=5, lr=1e-3):
        super().__init__()
        self.save_hyperparameters()
        self.metric = models.metric(3)
        self.fc = tnn.Linear(16, self.hparams.hidden)

    def forward(self, x):
        return self.fc(x.flatten(1))

    @tqdm.decorated(every=3)
    @tqdm.plain
    def training_step(self, batch, index):
        return loader


class Mixed(tnn.Module, models.Mixin, repo="mine"):
    def __init__(self, classes):
        super().__init__()
        self.fc = tnn.Linear(16, classes)

    def forward(self, x):
        return self.fc(x.flatten(1))


class Backbone(tnn.Module):
    def __init__(self):
        super().__init__()
        self.body = models.resnet18(pretrained=True)

    def forward(self, x):
        return self.body(x)


@torch.jit.script
def doubled(x):
    return x * 2


@torch.compile
class Plain(tnn.Module):
    def __init__(self):
        super().__init__()
        self.fc = tnn.Linear(16, 2)

    def forward(self, x):
        return doubled(self.fc(x.flatten(1)))


class SavesWhenBuilt(Plain):
    def __init__(self):
        super().__init__()
        torch.save(self.state_dict(), "model.pt")


class SavesLegacy(Plain):
    def forward(self, x):
        torch.save(x, "model.pt", _use_new_zipfile_serialization=False)
        return super().forward(x)


class Opens(Plain):
    def forward(self, x):
        open("model.pt", "w").close()
        return super().forward(x)


class Removes(Plain):
    def forward(self, x):
        os.remove("model.pt")
        return super().forward(x)


class Starts(Plain):
    def forward(self, x):
        os.system("rm model.pt")
        return super().forward(x)


class Asks(Plain):
    def forward(self, x):
        input("go on?")
        return super().forward(x)


class Reads(Plain):
    def forward(self, x):
        sys.stdin.readline()
        return super().forward(x)


class Leaves(Plain):
    def forward(self, x):
        sys.exit(3)


class LeavesWhenBuilt(Plain):
    def __init__(self):
        sys.exit("no GPU")


class Recurses(Plain):
    def forward(self, x):
        return self.forward(x)


class Raises(Plain):
    def forward(self, x):
        raise BaseException("first\\nsecond")


class Cyclic(Plain):
    def __init__(self):
        super().__init__()
        self.me = self


class LazyNet(tnn.Module):
    def __init__(self):
        super().__init__()
        self.conv = tnn.LazyConv2d(2, 3)
        self.fc = tnn.LazyLinear(3)

    def forward(self, x):
        return self.fc(self.conv(x).flatten(1))


class Nothing(tnn.Module):
    def __init__(self):
        super().__init__()
        self.fc = tnn.Linear(16, 0)

    def forward(self, x):
        return self.fc(x.flatten(1))


transform = transforms.Compose([transforms.ToTensor(), transforms.Normalize((0.5,), (0.5,))])
train_set = datasets.MNIST("data", train=True, download=True, transform=transform)
loader = torch.utils.data.DataLoader(train_set, batch_size=64)
criterion = tnn.CrossEntropyLoss()


def make():
    class Inner(tnn.Module):
        def __init__(self):
            super().__init__()
            self.fc = tnn.Linear(16, size)

        def forward(self, x):
            return self.fc(x.flatten(1))

    size = 7
    return Inner()


def main():
    classes = 4
    network = Mixed(classes).to(device)
    torch.save(network.state_dict(), "model.pt")
    with open("model.pt", "w") as file:
        file.write("gone")


if __name__ == "__main__":
    model = Net(10)
    model.extra = tnn.Linear(2, 2)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for epoch in tqdm(range(3)):
        for x, y in loader:
            criterion(model(x), y).backward()
    torch.save(model.state_dict(), "model.pt")
    main()

with open("log.txt", "w") as log:
    log.write("trained")
torch.save({}, "model.pt")
input("done")
sys.exit(0)
"""

NEIGHBORS = {
    "train.py": """
import random, utils
import models.deep as deep
import no_such_wandb as wandb
from models import *
from data import nothing
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(deep.SIZE, utils.WIDTH + random.EXTRA)
        self.run = wandb.config.run
        self.helper = utils.helper

    def forward(self, x):
        return self.fc(x.flatten(1))


def stacked():
    return nn.Sequential(nn.Flatten(), Deep())


while True:
    pass
""",
    "utils.py": "from train import Net\nWIDTH = 2\n\n\ndef helper():\n    return Net()\n\n\nraise SystemExit(3)\n",
    "random.py": "EXTRA = 1\n",
    "models/__init__.py": "print('models')\nfrom .deep import *\nfrom .layers import Block\n",
    "models/layers.py": """
from torch import nn
from models import deep

SIZE = 16
open("made", "w")


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.deep = deep.Deep()

    def forward(self, x):
        return self.deep(x.flatten(1))
""",
    "models/deep.py": """
from torch import nn
from .layers import SIZE
__all__ = ["Deep"]
width = 5


class Deep(nn.Linear):
    def __init__(self):
        super().__init__(SIZE, width)
""",
    "data/images.txt": "a folder of data, no package",
}

CELLS = [
    ("markdown", "# A lab"),
    ("code", "%matplotlib inline\n!pip install something\nimport torch\nfrom torch import nn\nfiles = !ls\n"),
    ("code", "%%bash\necho class Net\n"),
    (
        "code",
        "%%time\nhidden = 6\nclass Net(nn.Module):\n    def __init__(self, n):\n        super().__init__()\n"
        "        self.fc = nn.Linear(16, n)\n    def forward(self, x):\n        return self.fc(x.flatten(1))\n",
    ),
    ("code", "def unfinished(:\n"),
    (
        "code",
        "if True:\n    !pip install x \\\n        y\n    width = 3\nnet = Net(hidden)\nprint(7\n  % 4)\n"
        "class Bad(nn.Module):\n    def __init__(self):\n        super().__init__()\n        1 / 0\n",
    ),
    ("code", "torch.save(net.state_dict(), 'model.pt')\nnet?\n"),
]


def notebook(cells=CELLS) -> str:
    """A Jupyter notebook of these cells."""
    made = [{"cell_type": kind, "metadata": {}, "source": text.splitlines(True)} for kind, text in cells]
    return json.dumps({"cells": made, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})


def content(folder: Path) -> dict[str, str]:
    """What lies in a folder: names and digests."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
