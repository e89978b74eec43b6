#!/usr/bin/env python3
"""Trains the networks of a design's best front, one for each number of LUT sites; a killed run goes on where it was.

Networks are written to OUTPUT/SITES.safetensors; scripts/best_front.py then counts, simulates and keeps them. Settings
were chosen with --held-out 5000, and for CIFAR-10 with --model, a float network that had not seen those images either:
it is the start and the teacher, and with the shipped one the accuracy that is printed flatters by more than a point.

CIFAR-10's two large networks are what this makes. The other ones that ship came from earlier versions of the training,
and those trained now differ a little: MNIST's were made before sites came down gradually, CIFAR-10's three small ones
(commit f0ea799) before its color differences were red - green and green - blue. Their files hold their settings.

    .venv/bin/python scripts/train_front.py lenet_mnist --data MNIST_FOLDER -o build/front --sites 36000 11000
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from nn2hdl.data import load_dataset
from nn2hdl.designs import load_design
from nn2hdl.flow.measure import integer_accuracy
from nn2hdl.formats import load_model
from nn2hdl.integer import save_network
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


# settings by sites of the estimate: weights alone, without tables, pooling and clamps; less what sharing saves
SETTINGS = {
    "lenet_mnist": dict.fromkeys((36_000, 30_000, 18_000, 11_000), QuantizedSettings(epochs=22)),
    "mlp_mnist": dict.fromkeys((10_000, 5_000), QuantizedSettings(epochs=20, penalty=0.01, shift_pixels=0, variants=1)),
    "lenet_cifar10": {
        1_500_000: _in_color((6, 5, 5), 0.0025, 16, as_float=True, weight_max=7, weight_digits=None, spread=2.0),
        1_000_000: _in_color((5, 4, 4), 0.003, 16, as_float=True, weight_max=7, weight_digits=None, spread=1.4),
        600_000: _in_color((4, 3, 4), 0.007, 120, weight_max=2),
        400_000: _in_color((4, 3, 3), 0.007, 90, weight_max=2),
        203_000: _in_color((3, 2, 3), 0.007, 200, weight_max=2),
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
    parser.add_argument("--model", help="a float network in place of the design's")
    parser.add_argument("--held-out", type=int, default=0, help="training images kept back, to see the accuracy on")
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    graph = load_model(options.model or load_design(options.design).model_path)
    images = load_dataset(options.data, "train")
    count = len(images) - options.held_out
    training = images.select(slice(0, count))
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
        held_out = images.select(slice(count, None)) if options.held_out else None
        shown = "done" if held_out is None else f"held out: {integer_accuracy(network, held_out)[0]:.2f} %"
        print(path, shown, flush=True)


if __name__ == "__main__":
    main()
