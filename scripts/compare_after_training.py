#!/usr/bin/env python3
"""What methods after training keep of a model's accuracy: combinations of them, with one scale a layer or a channel, at
several widths.

    .venv/bin/python scripts/compare_after_training.py MODEL --data DATA [--arch FILE:CLASS --input 3x32x32] \\
        [--method dfq,adaround ...] [--bits 8 6 4] [--activation-bits 8] [-o results.json]

Prints a row for each and writes them all; a file that is there already is gone on with.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np

from nn2hdl import atomic
from nn2hdl.flow.measure import float_accuracy, integer_accuracy
from nn2hdl.flow.source import DataOptions, ModelOptions, calibration_images, load_source, test_images
from nn2hdl.quantization import QuantizeConfig, Widths, choose_methods, quantize

COMBINATIONS = (
    "",
    "equalize",
    "equalize,absorb",
    "equalize,absorb,correct",
    "dfq",
    "equalize,correct-empirical",
    "equalize,adaround",
    "equalize,adaround,correct-empirical",
    "equalize,scale-double-shift",
    "equalize,scale-fixed-point",
)
CLIPPINGS = ("clip-minmax", "clip-mse", "clip-kl")


def configurations(combinations: list[str], bits: list[int], activation_bits: int) -> dict[str, QuantizeConfig]:
    """Every combination with every criterion, granularity and width, by a name for people."""
    found = {}
    for width in bits:
        for granularity in ("layer", "channel"):
            for clipping in CLIPPINGS:
                for names in combinations:
                    methods = choose_methods(
                        ",".join(filter(None, (clipping, names))), [f"{clipping}.per={granularity}"]
                    )
                    key = f"{width} bits, per {granularity}, {clipping}: {names or '-'}"
                    found[key] = QuantizeConfig(Widths(width), Widths(activation_bits), methods=methods)
    return found


def main() -> None:
    """Measures what is not in the file yet."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("--data", type=Path)
    parser.add_argument("--arch")
    parser.add_argument("--input", help="such as 3x32x32")
    parser.add_argument("--limit", type=int, help="test images")
    parser.add_argument("--method", nargs="+", default=list(COMBINATIONS), help="combinations of methods")
    parser.add_argument("--bits", nargs="+", type=int, default=[8, 6, 4], help="of weights")
    parser.add_argument("--activation-bits", type=int, default=8)
    parser.add_argument("-o", "--output", type=Path, default=Path("after_training.json"))
    arguments = parser.parse_args()
    shape = tuple(map(int, arguments.input.split("x"))) if arguments.input else None
    source = load_source(arguments.model, ModelOptions(arch=arguments.arch, input_shape=shape))
    data = DataOptions(data=arguments.data, limit=arguments.limit)
    test, images = test_images(source, data), calibration_images(source, data)
    rows = json.loads(arguments.output.read_text()) if arguments.output.exists() else {}
    rows.setdefault("float", float_accuracy(source.graph, test))
    nothing = np.zeros((0, *source.input_shape), np.uint8)
    for key, config in configurations(arguments.method, arguments.bits, arguments.activation_bits).items():
        if key not in rows:
            network = quantize(source.graph, images if config.needs_images() else nothing, config)
            rows[key] = integer_accuracy(network, test)[0]
            atomic.write_text(arguments.output, json.dumps(rows, indent=1) + "\n")
        print(f"{rows[key]:6.2f} ({rows[key] - rows['float']:+.2f})  {key}", flush=True)


if __name__ == "__main__":
    main()
