#!/usr/bin/env python3
"""Trains the networks of a design's best front, one for each number of LUT sites; a killed run goes on where it was.

The last 5,000 training images are held out: their accuracy is printed, and is what points are chosen by. It flatters:
the float network, start and teacher, was trained on them too. Networks are written to OUTPUT/SITES.safetensors;
scripts/best_front.py then counts, simulates and keeps them.

    .venv/bin/python scripts/train_front.py lenet_mnist --data MNIST_FOLDER -o build/front --sites 36000 11000
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from nn2hdl.data import load_dataset
from nn2hdl.designs import load_design
from nn2hdl.flow.artifacts import prepare_folder
from nn2hdl.flow.measure import integer_accuracy
from nn2hdl.integer import save_network
from nn2hdl.load import load_model
from nn2hdl.train import QuantizedSettings, train_quantized

HELD_OUT = 5000
_COLOR = {"luma": True, "penalty": 0.00002, "flip": True, "settle_fraction": 0.25}


def _in_color(input_bits: int, conv1_bits: int, bits: int, epochs: int, variants: int) -> QuantizedSettings:
    """Weights of 0, 1 and 2; bits of pixels, of the first layer's outputs, and of the others'."""
    widths = {
        "default": {"weight_max": 2, "activation_bits": bits},
        "layers": {"conv1": {"weight_max": 2, "activation_bits": conv1_bits}},
    }
    counts = {"input_bits": input_bits, "epochs": epochs, "variants": variants}
    return QuantizedSettings.from_json({**_COLOR, **widths, **counts})


# settings by sites of the estimate: weights alone, without tables, pooling and clamps; less what sharing saves
SETTINGS = {
    "lenet_mnist": dict.fromkeys((36_000, 30_000, 18_000, 11_000), QuantizedSettings(epochs=22)),
    "mlp_mnist": dict.fromkeys((10_000, 5_000), QuantizedSettings(epochs=20, penalty=0.01, shift_pixels=0, variants=1)),
    "lenet_cifar10": {
        600_000: _in_color(4, 3, 4, 120, 6),
        400_000: _in_color(4, 3, 3, 90, 5),
        203_000: _in_color(3, 2, 3, 200, 6),
    },
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("design", choices=sorted(SETTINGS))
    parser.add_argument("--data", required=True, help="the design's dataset")
    parser.add_argument("-o", "--output", type=Path, required=True, help="folder for the networks")
    parser.add_argument("--sites", type=int, nargs="+", help="numbers of sites to steer to")
    parser.add_argument("--epochs", type=int)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    graph = load_model(load_design(options.design).model_path)
    images = load_dataset(options.data, "train")
    count = len(images) - HELD_OUT
    training, held_out = images.select(slice(0, count)), images.select(slice(count, None))
    ladder = SETTINGS[options.design]
    prepare_folder(options.output)
    for sites in options.sites or ladder:
        path = options.output / f"{sites}.safetensors"
        if path.exists():
            continue
        resume = path.with_suffix(".resume")
        settings = ladder.get(sites, next(iter(ladder.values())))
        chosen = replace(settings, target_sites=float(sites), epochs=options.epochs or settings.epochs)
        chosen = chosen.with_tables(graph) if options.design == "lenet_mnist" else chosen
        network = train_quantized(
            graph, training, chosen, seed=options.seed, checkpoint=resume, threads=options.threads
        )
        save_network(network, path)
        resume.unlink(missing_ok=True)
        print(path, f"held out: {integer_accuracy(network, held_out)[0]:.2f} %", flush=True)


if __name__ == "__main__":
    main()
