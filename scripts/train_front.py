#!/usr/bin/env python3
"""Trains the networks of a design's best front, one for each number of LUT sites; a killed run goes on where it was.

Networks are written to OUTPUT/SITES.safetensors; scripts/best_front.py then counts, simulates and keeps them. LeNet for
MNIST is a chain, as in `nn2hdl search`: the training of each network goes on from the next larger one, so that --sites
30000 also trains all that are larger.

Settings were chosen with --held-out 5000, and for CIFAR-10 with --model, a float network that had not seen those images
either: it is the start and the teacher, and with the shipped one the accuracy that is printed flatters by more than a
point. What ships is what was best, also of earlier versions of the training: the files hold their settings.

    .venv/bin/python scripts/train_front.py lenet_mnist --data MNIST_FOLDER -o build/front --sites 36000 24000
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass, replace
from pathlib import Path

from nn2hdl.data import Dataset, load_dataset
from nn2hdl.designs import load_design
from nn2hdl.flow.measure import integer_accuracy
from nn2hdl.formats import load_model
from nn2hdl.graph import Graph
from nn2hdl.integer import IntegerNetwork, load_network, save_network
from nn2hdl.outputs import prepare_folder
from nn2hdl.train import QuantizedSettings, train_quantized

_COLOR = {"luma": True, "penalty": 0.00002, "flip": True, "settle_fraction": 0.25, "variants": 6}


def _in_color(
    bits: tuple[int, int, int], rate: float, epochs: int, as_float: bool = False, **weights: float | None
) -> QuantizedSettings:
    """Bits of pixels, of the first layer's outputs, and of the others'; the learning rate; what weights may be."""
    pixels, first, others = bits
    layers = {
        "default": {"activation_bits": others, **weights},
        "layers": {"conv1": {"activation_bits": first, **weights}},
    }
    counts = {"input_bits": pixels, "learning_rate": rate, "epochs": epochs, "as_float": as_float}
    return QuantizedSettings.from_json({**_COLOR, **layers, **counts})


@dataclass(frozen=True)
class Chain:
    """Networks that go on from each other: sites of the estimate, the largest first, which count weights alone, without
    tables, pooling and clamps, and less what sharing saves; their settings; further ones of the first, its start."""

    sites: tuple[int, ...]
    settings: QuantizedSettings


def _alone(settings: QuantizedSettings, *sites: int) -> tuple[Chain, ...]:
    return tuple(Chain((each,), settings) for each in sites)


_SMALL = QuantizedSettings(epochs=20, learning_rate=0.014, narrowing_fraction=0.35)
CHAINS = {
    "lenet_mnist": (
        Chain((60_000, 52_000, 44_000, 36_000, 30_000, 24_000, 18_000, 13_000), QuantizedSettings(epochs=22)),
    ),
    "mlp_mnist": _alone(_SMALL, 10_000, 8_000, 6_500, 5_000, 3_700),
    "lenet_cifar10": (
        *_alone(
            _in_color((6, 5, 5), 0.0025, 16, as_float=True, weight_max=7, weight_digits=None, spread=2.0), 1_500_000
        ),
        *_alone(
            _in_color((5, 4, 4), 0.003, 16, as_float=True, weight_max=7, weight_digits=None, spread=1.4), 1_000_000
        ),
        *_alone(_in_color((4, 3, 4), 0.007, 60, as_float=True, weight_max=2), 600_000),
        *_alone(_in_color((4, 3, 3), 0.007, 60, as_float=True, weight_max=2), 400_000),
        *_alone(_in_color((3, 2, 3), 0.007, 60, as_float=True, weight_max=2), 203_000, 150_000),
    ),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("design", choices=sorted(CHAINS))
    parser.add_argument("--data", required=True, help="the design's dataset")
    parser.add_argument("-o", "--output", type=Path, required=True, help="folder for the networks")
    parser.add_argument("--sites", type=int, nargs="+", help="numbers of sites to steer to")
    parser.add_argument("--epochs", type=int)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--model", help="a float network in place of the design's")
    parser.add_argument("--held-out", type=int, default=0, help="training images kept back, to see the accuracy on")
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    graph = load_model(options.model or load_design(options.design).model_path)
    images = load_dataset(options.data, "train")
    prepare_folder(options.output)
    for chain in CHAINS[options.design]:
        least = min((sites for sites in chain.sites if not options.sites or sites in options.sites), default=None)
        start = None
        for sites in chain.sites:
            if least is not None and sites >= least:
                start = trained(graph, images, chain.settings, sites, start, options)


def trained(
    graph: Graph,
    images: Dataset,
    settings: QuantizedSettings,
    sites: int,
    start: IntegerNetwork | None,
    options: argparse.Namespace,
) -> IntegerNetwork:
    """The network of so many sites, from its file where it is done."""
    path = options.output / f"{sites}.safetensors"
    if path.exists():
        return load_network(path)
    count = len(images) - options.held_out
    chosen = replace(settings, target_sites=float(sites), epochs=options.epochs or settings.epochs)
    chosen = chosen.with_tables(graph) if options.design == "lenet_mnist" else chosen
    resume = path.with_suffix(".resume")
    network = train_quantized(
        graph, images.select(slice(0, count)), chosen, start=start, seed=options.seed, checkpoint=resume,
        threads=options.threads,
    )  # fmt: skip
    save_network(network, path)
    resume.unlink(missing_ok=True)
    held_out = images.select(slice(count, None)) if options.held_out else None
    shown = "done" if held_out is None else f"held out: {integer_accuracy(network, held_out)[0]:.2f} %"
    print(path, shown, flush=True)
    return network


if __name__ == "__main__":
    main()
