"""A synthetic network with the shape of an unrolled LeNet: window engines per position, pools, dense layers, argmax.

``python tests/simulation/lenet_shape.py FOLDER`` writes the full-size one, with images and expected logits beside it.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from adder_trees import Library, layer, layer_reference

BITS = 8


@dataclass(frozen=True)
class Shape:
    """Sizes of a LeNet-like chain: input side, kernel, channels of the two convolutions, widths of dense layers."""

    side: int = 28
    kernel: int = 5
    channels: tuple[int, int] = (6, 16)
    dense: tuple[int, int, int] = (120, 84, 10)
    logit_bits: int = 24
    drops: tuple[int, ...] = (8, 8, 8, 7, -1)  # low bits that each layer drops; the last keeps its sums

    @property
    def sides(self) -> tuple[int, int, int, int]:
        c1 = self.side - self.kernel + 1
        c2 = c1 // 2 - self.kernel + 1
        return c1, c1 // 2, c2, c2 // 2


def random_weights(shape: Shape, rng: np.random.Generator) -> list[np.ndarray]:
    k2 = shape.kernel**2
    flat = shape.channels[1] * shape.sides[3] ** 2
    sizes = [
        (shape.channels[0], k2),
        (shape.channels[1], shape.channels[0] * k2),
        (shape.dense[0], flat),
        (shape.dense[1], shape.dense[0]),
        (shape.dense[2], shape.dense[1]),
    ]
    spread = [60, 14, 8, 8, 8]
    return [np.rint(rng.normal(0, s, size)).astype(np.int64) for s, size in zip(spread, sizes, strict=True)]


def verilog(shape: Shape, weights: list[np.ndarray]) -> dict[str, str]:
    """File name to text, one for each module of the network and one for all the leaf modules."""
    library = Library()
    files = {}
    names = ("conv1_engine", "conv2_engine", "fc1", "fc2", "fc3")
    for name, w, drop in zip(names, weights, shape.drops, strict=True):
        files[f"{name}.v"] = layer(name, w, BITS, BITS if drop >= 0 else shape.logit_bits, library, drop)
    files["pool_cell.v"] = _pool()
    files["argmax.v"] = _argmax(shape.dense[2], shape.logit_bits)
    files["leaves.v"] = "\n".join(library.modules.values())
    files["top.v"] = _top(shape)
    return files


def _pool() -> str:
    return (
        "module pool_cell(a, b, c, d, y);\n"
        + "".join(f"  input [7:0] {p};\n  wire [7:0] {p};\n" for p in "abcd")
        + "  output [7:0] y;\n  wire [7:0] y;\n  wire [7:0] m;\n  wire [7:0] n;\n  assign m = a > b ? a : b;\n"
        + "  assign n = c > d ? c : d;\n  assign y = m > n ? m : n;\nendmodule\n"
    )


def _argmax(count: int, bits: int) -> str:
    lines = [f"module argmax(x, y);\n  input [{count * bits - 1}:0] x;\n  wire [{count * bits - 1}:0] x;"]
    lines += ["  output [3:0] y;\n  wire [3:0] y;", f"  wire signed [{bits - 1}:0] v0;\n  wire [3:0] i0;"]
    lines += [f"  assign v0 = x[{bits - 1}:0];\n  assign i0 = 4'h0;"]
    for k in range(1, count):
        lines += [f"  wire signed [{bits - 1}:0] c{k};\n  wire signed [{bits - 1}:0] v{k};\n  wire [3:0] i{k};"]
        lines += [f"  assign c{k} = x[{bits * k + bits - 1}:{bits * k}];"]
        lines += [f"  assign v{k} = c{k} > v{k - 1} ? c{k} : v{k - 1};"]
        lines += [f"  assign i{k} = c{k} > v{k - 1} ? 4'h{k:x} : i{k - 1};"]
    return "\n".join([*lines, f"  assign y = i{count - 1};\nendmodule\n"])


def _window(wire: str, channels: int, side: int, kernel: int, row: int, column: int) -> str:
    """The engine's input as a concatenation, highest first; one slice per kernel row (channel-major C order)."""
    parts = []
    for c in range(channels):
        for r in range(kernel):
            first = (c * side + row + r) * side + column
            parts.append(f"{wire}[{BITS * (first + kernel) - 1}:{BITS * first}]")
    return "{ " + ", ".join(reversed(parts)) + " }"


def _convolution(lines: list[str], engine: str, source: str, target: str, c_in: int, c_out: int, side: int, k: int):
    out = side - k + 1
    lines.append(f"  wire [{c_out * out * out * BITS - 1}:0] {target};")
    for r in range(out):
        for c in range(out):
            where = [(o * out + r) * out + c for o in range(c_out)]
            left = ", ".join(f"{target}[{BITS * w + BITS - 1}:{BITS * w}]" for w in reversed(where))
            window = _window(source, c_in, side, k, r, c)
            lines.append(f"  {engine} {target}_{r}_{c} (\n    .x({window}),\n    .y({{ {left} }})\n  );")


def _pooling(lines: list[str], source: str, target: str, channels: int, side: int):
    half = side // 2
    lines.append(f"  wire [{channels * half * half * BITS - 1}:0] {target};")
    for c in range(channels):
        for r in range(half):
            for q in range(half):
                first = (c * side + 2 * r) * side + 2 * q
                ports = zip("abcd", (first, first + 1, first + side, first + side + 1), strict=True)
                named = ", ".join(f".{p}({source}[{BITS * i + BITS - 1}:{BITS * i}])" for p, i in ports)
                y = (c * half + r) * half + q
                lines.append(
                    f"  pool_cell {target}_{c}_{r}_{q} ({named}, .y({target}[{BITS * y + BITS - 1}:{BITS * y}]));"
                )


def _top(shape: Shape) -> str:
    pixels, (c1, c2), (d1, d2, d3) = shape.side**2 * BITS, shape.channels, shape.dense
    s1, s2, s3 = shape.sides[:3]
    logit = d3 * shape.logit_bits
    lines = [
        f"module top(image, logits, class_index);\n  input [{pixels - 1}:0] image;\n  wire [{pixels - 1}:0] image;"
    ]
    lines += [f"  output [{logit - 1}:0] logits;\n  wire [{logit - 1}:0] logits;"]
    lines += ["  output [3:0] class_index;\n  wire [3:0] class_index;"]
    _convolution(lines, "conv1_engine", "image", "conv1", 1, c1, shape.side, shape.kernel)
    _pooling(lines, "conv1", "pool1", c1, s1)
    _convolution(lines, "conv2_engine", "pool1", "conv2", c1, c2, s2, shape.kernel)
    _pooling(lines, "conv2", "pool2", c2, s3)
    lines += [f"  wire [{d1 * BITS - 1}:0] h1;\n  wire [{d2 * BITS - 1}:0] h2;"]
    lines += ["  fc1 fc1 (.x(pool2), .y(h1));\n  fc2 fc2 (.x(h1), .y(h2));\n  fc3 fc3 (.x(h2), .y(logits));"]
    lines += ["  argmax argmax (.x(logits), .y(class_index));\nendmodule\n"]
    return "\n".join(lines)


def reference(shape: Shape, weights: list[np.ndarray], images: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Logits ``[n, classes]`` and classes ``[n]`` of images ``[n, side * side]``."""
    n, side = len(images), shape.side
    x = images.reshape(n, 1, side, side)
    for w, drop in zip(weights[:2], shape.drops[:2], strict=True):
        windows = np.lib.stride_tricks.sliding_window_view(x, (shape.kernel, shape.kernel), axis=(2, 3))
        columns = windows.transpose(0, 2, 3, 1, 4, 5).reshape(n, *windows.shape[2:4], -1)
        x = layer_reference(w, columns, BITS, drop).transpose(0, 3, 1, 2)
        x = x.reshape(n, x.shape[1], x.shape[2] // 2, 2, x.shape[3] // 2, 2).max(axis=(3, 5))
    x = x.reshape(n, -1)
    for w, drop in zip(weights[2:], shape.drops[2:], strict=True):
        x = layer_reference(w, x, BITS, drop)
    return x, x.argmax(axis=1)


def main(folder: Path) -> None:
    rng = np.random.default_rng(1)
    shape = Shape()
    weights = random_weights(shape, rng)
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in verilog(shape, weights).items():
        (folder / name).write_text(text)
        print(name, len(text), text.count("\\un"))
    images = rng.integers(0, 256, (10000, shape.side**2)) * (rng.random((10000, shape.side**2)) < 0.3)
    logits, classes = reference(shape, weights, images)
    print(np.bincount(classes, minlength=10), np.abs(logits).max())
    np.savez_compressed(folder / "vectors.npz", images=images.astype(np.uint8), logits=logits, classes=classes)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
