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
import json
import sys
from pathlib import Path

import numpy as np
import torch
from colornet_results import draw, table
from float_baseline import float_sources
from sparse import FORMS, store

from nn2hdl.atomic import write_text
from nn2hdl.c import Wish, find_board, write_program
from nn2hdl.data import ColorPairs, load_pairs
from nn2hdl.designs import Design, load_design
from nn2hdl.emulate.firmware import ArmModel
from nn2hdl.emulate.sources import Sources
from nn2hdl.flow.measure import color_error, float_error, integer_error
from nn2hdl.flow.training import linear_correction
from nn2hdl.formats import load_model
from nn2hdl.graph import Graph
from nn2hdl.graph import interpret as interpret_float
from nn2hdl.integer import Affine, IntegerNetwork, Interpreter
from nn2hdl.quality import psnr_db
from nn2hdl.quantization import QuantizeConfig, quantize
from nn2hdl.train import ColorSettings, build_network
from nn2hdl.train.checkpoint import save_atomically
from nn2hdl.train.color.phases import QAT, RETRAIN, TRAIN, ColorRun
from nn2hdl.train.loop import fit, reproducible

SIZES = (40, 60, 100, 200)
FOLDS = 5
QAT_EPOCHS = 600
INT8 = QuantizeConfig(requantize="multiplier", multiplier_bits=16)  # fixed-point multipliers, as the source has them
ROOT = Path(__file__).parents[1]
STORE = ROOT / "build/experiment_colornet"
RESULTS = ROOT / "scripts/results"
KERNELS = {  # what is measured of the integer networks
    "dense_int8": ("dense", "dual"),
    "csr_int8": ("csr", "coo"),
    "csr_int8_qat": ("csr", "coo", "dense", "dual", "straight"),
}
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
    settings = settings.override(hidden=(hidden, hidden), qat_epochs=QAT_EPOCHS, requantize=INT8.requantize)
    found: dict = {}
    with reproducible(settings.threads):
        torch.manual_seed(0)
        run = ColorRun(build_network(design, settings.hidden), settings, 0, pairs)
        ends = {phase.first + phase.epochs: SNAPSHOTS[phase.kind] for phase in run.phases}

        def keep(done: int, total: int, message: str) -> None:
            if done in ends:
                found[ends[done]] = {n: v.detach().clone() for n, v in run.network.state_dict().items()}

        fit(run, progress=keep)
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
    return {
        "dense": graphs["dense"],
        "dense_int8": quantize(graphs["dense"], train_pairs.images, INT8),
        "csr": graphs["csr"],
        "csr_int8": quantize(graphs["csr"], train_pairs.images, INT8),
        "csr_int8_qat": quantize(graphs["qat"], train_pairs.images, INT8.with_ranges(found["ranges"])),
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


def costs(networks: dict[str, Graph | IntegerNetwork]) -> dict[str, dict]:
    """flash, ram and stack in bytes, and instructions of one inference, on the emulated Cortex-M4, by name of network
    and kernel. Every program's outputs are compared with the network's first."""
    colors = np.random.default_rng(0).integers(0, 256, (50, 3)).astype(np.uint8)
    found = {}
    for name, network in networks.items():
        if isinstance(network, Graph):
            form = "dense" if name == "dense" else "csr"
            found[f"{name} float {form}"] = _cost(float_sources(network, form), network, colors)
            continue
        for kernel in KERNELS[name]:
            program = write_program(network, find_board("uno-r4"), Wish.parse(kernel))
            sources = Sources(program.files, program.inputs, program.outputs, program.input_type, program.output_type)
            found[f"{name} {kernel}"] = _cost(sources, network, colors)
    return found


def _cost(sources: Sources, network: Graph | IntegerNetwork, colors: np.ndarray) -> dict:
    model = ArmModel(sources)
    outputs, few = model.run(colors).astype(int), 1
    if isinstance(network, Graph):
        wanted, tolerance = np.floor(interpret_float(network, colors) * 255 + 0.5), few  # sums in another order
    else:
        wanted, tolerance = Interpreter(network).run(colors), 0
    worst = int(np.abs(outputs - wanted).max())
    if worst > tolerance:
        raise SystemExit(f"the emulated program differs from its network by {worst}")
    measured = model.measure(colors[0])
    return {
        "flash": model.flash,
        "ram": model.ram,
        "stack": measured.stack,
        "instructions": measured.instructions,
    }


def stored_bytes(network: Graph | IntegerNetwork) -> dict[str, int]:
    """Bytes of all weights in every form, without biases."""
    return {form: sum(store(matrix, form).bytes for matrix in matrices(network)) for form in FORMS}


def measure(design: Design, parts: list[tuple[ColorPairs, ColorPairs]], hidden: int) -> dict:
    """All figures of one size."""
    errors: dict[str, list[float]] = {}
    used = [fold for fold in range(FOLDS) if (STORE / f"{hidden}_{fold}.pt").exists()]
    first: dict = {}
    for fold in used:
        networks = forms(train(design, parts[fold][0], hidden, STORE / f"{hidden}_{fold}.pt"), parts[fold][0], design)
        first = first or networks
        for name, network in networks.items():
            errors.setdefault(name, []).append(error_of(network, parts[fold][1]))
    linear = [color_error(linear_correction(a, b.images), b)["mse"] for a, b in (parts[fold] for fold in used)]
    weights = {name: matrices(network) for name, network in first.items()}
    return {
        "hidden": hidden,
        "folds": len(used),
        "parameters": sum(m.size + len(m) for m in weights["dense"]),
        "linear_mse": float(np.mean(linear)),
        "forms": {
            name: {
                "mse": float(np.mean(errors[name])),
                "psnr_db": psnr_db(float(np.mean(errors[name]))),
                "mse_by_fold": errors[name],
                "nonzero": float(sum(map(np.count_nonzero, weights[name])) / sum(m.size for m in weights[name])),
                "weight_bytes": stored_bytes(network),
            }
            for name, network in first.items()
        },
        "costs": costs(first),
    }


def main() -> None:
    """Trains, measures, writes."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--json", action="store_true", help="print the results as JSON")
    parser.add_argument("--train", metavar="SIZE,FOLD", help="only train this one, beside other processes")
    options = parser.parse_args()
    design = load_design("colornet")
    parts = folds(design.test_path)
    if options.train:
        hidden, fold = map(int, options.train.split(","))
        train(design, parts[fold][0], hidden, STORE / f"{hidden}_{fold}.pt")
        return
    for hidden in SIZES:
        for fold, (pairs, _) in enumerate(parts):
            print(f"{hidden} hidden, fold {fold}", file=sys.stderr, flush=True)
            train(design, pairs, hidden, STORE / f"{hidden}_{fold}.pt")
    results = {"sizes": [measure(design, parts, hidden) for hidden in SIZES]}
    RESULTS.mkdir(exist_ok=True)
    write_text(RESULTS / "colornet.json", json.dumps(results, indent=1) + "\n")
    write_text(RESULTS / "colornet.md", table(results))
    draw(results, RESULTS / "colornet.png")
    print(json.dumps(results, indent=1) if options.json else table(results))


if __name__ == "__main__":
    main()
