#!/usr/bin/env python3
"""Draws what methods do to weights: docs/pictures/KIND.png, one picture for each page of docs/.

    .venv/bin/python scripts/draw_methods.py             # all, in about a minute and a half
    .venv/bin/python scripts/draw_methods.py pruning     # one

Every panel shows the methods of nn2hdl itself on layers of the shipped LeNet for MNIST. Trainings are short ones, on
the 512 images that ship with it: they show what happens to weights, not how good a method is. The same machine draws
the same bytes.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import panels_after as after
import panels_trained as trained
from PIL import Image

from nn2hdl.atomic import write_bytes

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"
Panel = tuple[str, Callable[[Any], None]]
PANELS: dict[str, tuple[Panel, ...]] = {
    "after-training": (
        ("clip-mse: finer steps", after.clipping),
        ("equalize: channels of one size", after.equalization),
        ("adaround: up or down", after.rounding),
        ("scale-*: the scales there are", after.scales),
    ),
    "in-training": (
        ("lsq: a learned step, 3 bits", trained.learned_step),
        ("twn: three values", trained.three_values),
        ("inq: half are powers of two", trained.portions),
        ("soft: steps that harden", trained.soft),
    ),
    "beside-training": (
        ("apprentice: an unclear image", trained.image),
        ("... and what it teaches", trained.targets),
        ("2-bit weights that change", trained.changed_weights),
        ("how far from the teacher", trained.distances),
    ),
    "non-uniform": (
        ("deep-compression: 8 values", after.shared_values),
        ("... and their Huffman code", after.huffman),
        ("vector-quantization: 96 kernels", after.kernels),
        ("... made of 120 words", after.words),
    ),
    "pruning": (
        ("gradual-pruning: the schedule", trained.schedule),
        ("... and what is left of fc1", trained.hole),
        ("group-pruning: conv2", trained.groups),
        ("channel-pruning: conv2", trained.channels),
    ),
    "whole-training": (
        ("wage: stored and used weights", trained.stored),
        ("wage: steps drawn at random", trained.drawn),
        ("half: gradients and float16", trained.gradients),
        ("errors of the formats", trained.formats),
    ),
}
DOTS, COLORS = 192, 64  # dots an inch: two for each pixel of a page; few colors keep the file small
MARGIN = 0.1  # inches around panels: on dark pages the picture is a white card
STYLE = {
    "font.size": 11,
    "axes.titlesize": 12.5,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "figure.facecolor": "white",
    "legend.frameon": False,
    "legend.fontsize": 11,
    "legend.handlelength": 1.2,
}


def draw(name: str) -> Path:
    """Draws one picture: 700 pixels wide where a browser shows it as it is."""
    path, drawn = PICTURES / f"{name}.png", io.BytesIO()
    with plt.rc_context(STYLE):
        figure, axes = plt.subplots(2, 2, figsize=(7.3, 6.2), layout="constrained")
        figure.get_layout_engine().set(w_pad=MARGIN, h_pad=MARGIN)
        for place, (title, panel) in zip(axes.flat, PANELS[name], strict=True):
            place.set_title(title, loc="left")
            panel(place)
        figure.savefig(drawn, dpi=DOTS)
        plt.close(figure)
    small = io.BytesIO()
    Image.open(drawn).convert("RGB").quantize(COLORS, dither=Image.Dither.NONE).save(small, "png", optimize=True)
    write_bytes(path, small.getvalue())
    return path


def main() -> int:
    """The exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", choices=[*PANELS, []], help="pictures; all where none is named")
    for name in parser.parse_args().names or PANELS:
        path = draw(name)
        print(f"{path} {path.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
