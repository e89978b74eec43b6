"""The experiment of the source: ColorNet with 40 to 200 hidden units, dense and pruned, in floats and in 8 bits.

    python scripts/experiment_colornet.py            # trains what is missing below build/, measures, writes results
    python scripts/experiment_colornet.py --json

Every size is trained five times, each time with another fifth of the pairs held out, so that all 120 pairs count once;
errors are means over all of them. One training yields all forms of a network: as it was trained (dense), pruned at
0.01 and retrained (CSR), that quantized to 8 bits after training, and that trained on with fake quantization. Bytes
are those of the constants; flash, RAM and instructions come from the linker and the emulated Cortex-M4, where the
tools for it are installed. Results go to scripts/results/colornet.{json,md,png}.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from nn2hdl.data import ColorPairs, load_pairs
from nn2hdl.designs import Design, load_design
from nn2hdl.flow.measure import float_error, integer_error
from nn2hdl.graph import Graph
from nn2hdl.integer import Affine, IntegerNetwork
from nn2hdl.load import load_model
from nn2hdl.quantize import QuantizeConfig, quantize
from nn2hdl.train import ColorSettings, build_network
from nn2hdl.train.checkpoint import save_atomically
from nn2hdl.train.color_phases import QAT, RETRAIN, TRAIN, ColorRun, plan_phases
from nn2hdl.train.loop import reproducible

SIZES = (40, 60, 100, 200)
FOLDS = 5
QAT_EPOCHS = 1000
ROOT = Path(__file__).parents[1]
STORE = ROOT / "build/experiment_colornet"
RESULTS = ROOT / "scripts/results"
SNAPSHOTS = {TRAIN: "dense", RETRAIN: "csr", QAT: "qat"}


def folds(path: Path) -> list[tuple[ColorPairs, ColorPairs]]:
    """(training, held-out) pairs five times: fold k holds out the pairs with photo + patch = k modulo 5, the first one
    being the split that ships."""
    parts = [load_pairs(path, split) for split in ("train", "test")]
    shipped = np.array([line.rpartition(",")[2] for line in path.read_text().split("\n")[1:-1]])
    images, targets = (np.zeros((len(shipped), 3), np.uint8) for _ in range(2))
    for part in parts:
        images[shipped == part.split], targets[shipped == part.split] = part.images, part.targets
    number = np.arange(len(shipped))
    fold = (number // 24 + number % 24) % FOLDS
    return [
        tuple(ColorPairs(images[m], targets[m], str(path), "train") for m in (fold != k, fold == k))
        for k in range(FOLDS)
    ]


def train(design: Design, pairs: ColorPairs, hidden: int, path: Path) -> dict:
    """Weights after every phase, by the names of SNAPSHOTS, and the ranges; read from `path` where it is there."""
    if path.exists():
        return torch.load(path, weights_only=True)
    settings = ColorSettings.parse(design.training, design.folder / "design.json")
    settings = settings.override(hidden=(hidden, hidden), qat_epochs=QAT_EPOCHS)
    found: dict = {}
    with reproducible(settings.threads):
        torch.manual_seed(0)
        run = ColorRun(build_network(design, settings.hidden), settings, 0, pairs)
        for phase in plan_phases(settings):
            run.begin(phase)
            for epoch in range(phase.first, phase.first + phase.epochs):
                run.train_epoch(phase, epoch)
            found[SNAPSHOTS[phase.kind]] = {n: v.detach().clone() for n, v in run.network.state_dict().items()}
    found["ranges"] = {f"model.{name}": high for name, high in run.ranges.items()}
    path.parent.mkdir(parents=True, exist_ok=True)
    save_atomically(found, path)
    return found


def graph_of(state: dict, name: str, design: Design) -> Graph:
    """A snapshot as a float network."""
    path = STORE / f"{name}.pt"
    save_atomically(state, path)
    return load_model(path, arch=design.name)


def forms(found: dict, train_pairs: ColorPairs, design: Design) -> dict[str, Graph | IntegerNetwork]:
    """The networks to compare, by name."""
    graphs = {name: graph_of(found[name], name, design) for name in SNAPSHOTS.values()}
    learned = replace(QuantizeConfig(), ranges=found["ranges"])
    return {
        "dense": graphs["dense"],
        "csr": graphs["csr"],
        "csr_int8": quantize(graphs["csr"], train_pairs.images),
        "csr_int8_qat": quantize(graphs["qat"], train_pairs.images, learned),
    }


def error_of(network: Graph | IntegerNetwork, pairs: ColorPairs) -> float:
    """Mean squared error on held-out pairs."""
    figures = float_error(network, pairs) if isinstance(network, Graph) else integer_error(network, pairs)
    return figures["mse"]


def matrices(network: Graph | IntegerNetwork) -> list[np.ndarray]:
    """Weights of every layer, [outputs, inputs]."""
    if isinstance(network, IntegerNetwork):
        return [layer.op.weights for layer in network.layers if isinstance(layer.op, Affine)]
    return [node.op.weight for node in network.nodes if hasattr(node.op, "weight")]


def main() -> None:
    """Trains, measures, writes."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--json", action="store_true", help="print the results as JSON")
    parser.add_argument("--train-only", action="store_true", help="leave the measuring out")
    options = parser.parse_args()
    design = load_design("colornet")
    parts = folds(design.test_path)
    for hidden in SIZES:
        for fold, (pairs, _) in enumerate(parts):
            train(design, pairs, hidden, STORE / f"{hidden}_{fold}.pt")
            print(f"{hidden} hidden, fold {fold}: trained", file=sys.stderr, flush=True)
    if options.train_only:
        return


if __name__ == "__main__":
    main()
