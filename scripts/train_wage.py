"""WAGE on MNIST, with the paper's own network or LeNet: how many test images an integers-only training gets wrong.

    python scripts/train_wage.py --data MNIST [--network paper|lenet] [--epochs 12] [--seeds 0] [--set weight_bits=2]

writes scripts/results/wage.json, a row for each network and seed; a row that is there already is not made again, and a
killed run goes on from its last epoch. Networks and checkpoints go to build/wage. The paper's network (Wu et al. 2018,
section 4) is 32C5-MP2-64C5-MP2-512FC-10; its error there is 0.40 % after 300 epochs.
"""

from __future__ import annotations

import argparse
import json
import time
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np

from nn2hdl.atomic import write_text
from nn2hdl.data import load_dataset
from nn2hdl.flow.measure import integer_accuracy
from nn2hdl.formats import load_model
from nn2hdl.graph import INPUT, OPERATIONS, Clip, Conv2d, Flatten, Graph, Linear, MaxPool2d, Node
from nn2hdl.integer import digest, save_network
from nn2hdl.methods import known_settings
from nn2hdl.train.checkpoint import digest_bytes
from nn2hdl.train.recipes.settings import RecipeSettings
from nn2hdl.train.recipes.wage.training import WageSettings, train_wage

RESULTS = Path(__file__).parent / "results" / "wage.json"
PAPER_ERROR = 0.40  # percent, table 1 of the paper


def paper_network() -> Graph:
    """32C5-MP2-64C5-MP2-512FC-10 on the images of lenet_mnist; all weights are 0: wage draws its own."""
    shapes = ((32, 1, 5, 5), (64, 32, 5, 5), (512, 1024), (10, 512))
    weights = [np.zeros(shape, np.float32) for shape in shapes]
    convolutions = [Conv2d(weight, np.zeros(len(weight), np.float32)) for weight in weights[:2]]
    linears = [Linear(weight, np.zeros(len(weight), np.float32)) for weight in weights[2:]]
    relu, pool = Clip(0, float("inf")), MaxPool2d((2, 2), (2, 2))
    named = {"conv1": convolutions[0], "relu1": relu, "pool1": pool, "conv2": convolutions[1], "relu2": relu}
    named |= {"pool2": pool, "flatten": Flatten(), "fc1": linears[0], "relu3": relu, "fc2": linears[1]}
    lenet = load_model("lenet_mnist")
    nodes: list[Node] = []
    before, shape = INPUT, lenet.input.shape
    for name, op in named.items():
        shape = OPERATIONS[type(op)].shape(op, [shape])
        nodes.append(Node(name, op, (before,), shape))
        before = name
    return replace(lenet, name="wage_mnist", nodes=tuple(nodes), output=before, provenance={}, design="")


NETWORKS = {"paper": paper_network, "lenet": lambda: load_model("lenet_mnist")}


def main() -> None:
    """Trains what is not there yet."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--network", choices=NETWORKS, default="paper")
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument("--set", dest="texts", action="append", default=[], metavar="NAME=VALUE")
    parser.add_argument("--output", type=Path, default=RESULTS)
    parser.add_argument("--work", type=Path, default=Path("build/wage"), help="folder of networks and checkpoints")
    arguments = parser.parse_args()
    rows = json.loads(arguments.output.read_text()) if arguments.output.exists() else []
    for seed in arguments.seeds:
        row = train(arguments, seed, rows)
        if row is not None:
            rows.append(row)
            write_text(arguments.output, json.dumps(rows, indent=1) + "\n")


def train(arguments: argparse.Namespace, seed: int, rows: list[dict]) -> dict | None:
    """One row; None where it is there."""
    known = known_settings(WageSettings)
    given = dict(text.split("=", 1) for text in arguments.texts)
    settings = WageSettings(**{name: type(known[name])(int(value)) for name, value in given.items()})
    schedule = RecipeSettings(epochs=arguments.epochs)
    graph, data = NETWORKS[arguments.network](), load_dataset(arguments.data, "train")
    images = digest_bytes(data.images.tobytes(), data.labels.tobytes())
    identity = {"network": arguments.network, "epochs": arguments.epochs, "settings": asdict(settings), "seed": seed}
    if any(all(row[name] == value for name, value in identity.items()) for row in rows):
        return None
    arguments.work.mkdir(parents=True, exist_ok=True)
    stem = arguments.work / f"{arguments.network}_{arguments.epochs}_{seed}"
    began, last = time.process_time(), ""

    def tell(done: int, total: int, message: str) -> None:
        nonlocal last
        if message != last:
            print(f"{done}/{total} {message}, {time.process_time() - began:.0f} s of CPU", flush=True)
        last = message

    checkpoint = stem.with_suffix(".resume")
    where = {"progress": tell, "checkpoint": checkpoint, "identity": {**identity, "data": images}}
    network = train_wage(graph, data, schedule, settings, seed=seed, **where)
    percent, _ = integer_accuracy(network, load_dataset(arguments.data, "test"))
    save_network(network, stem.with_suffix(".safetensors"))
    checkpoint.unlink(missing_ok=True)
    row = {**identity, "error_percent": round(100 - percent, 2), "paper_error_percent": PAPER_ERROR}
    print(f"{arguments.network}, seed {seed}: {row['error_percent']} % of the test images are wrong", flush=True)
    return {**row, "digest": digest(network)}


if __name__ == "__main__":
    main()
