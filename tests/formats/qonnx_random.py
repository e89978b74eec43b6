"""Random networks with quantizers everywhere: convolutions, pools, residual sums, clips, scales per channel."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from onnx import helper
from onnx_files import write

_QUANT = {"domain": "qonnx.custom_op.general", "narrow": 0}
_MODES = ("ROUND", "ROUND", "ROUND", "FLOOR", "CEIL")


class Maker:
    """Appends random layers. exact: all scales are powers of two and all offsets have few bits, so that floats are
    exact; thirds: but scales of sums are three times as large."""

    def __init__(self, seed: int, *, exact: bool, thirds: bool = False):
        self.draw, self.exact, self.thirds = np.random.default_rng(seed), exact, thirds
        self.weights: dict[str, np.ndarray] = {"z": np.array(0, np.float32)}
        self.nodes: list = []
        self.channels, self.size = int(self.draw.integers(1, 4)), int(self.draw.integers(3, 7))
        self.shape = (self.channels, self.size, self.size)

    def constant(self, values) -> str:
        name = f"c{len(self.weights)}"
        self.weights[name] = np.asarray(values, np.float32)
        return name

    def add(self, kind: str, *inputs: str, **attributes) -> str:
        name = f"v{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], **attributes))
        return name

    def scale(self, *shape: int, size: float = 1.0):
        draws = self.draw.uniform(-2, 2, shape)
        return size * 2.0 ** (np.round(draws) if self.exact else draws)

    def quantizer(self, x: str, scale, *, signed: bool, bits: int | None = None) -> str:
        bits = self.constant(float(bits or self.draw.integers(2, 6)))
        mode = str(self.draw.choice(_MODES))
        return self.add("Quant", x, self.constant(scale), "z", bits, signed=int(signed), rounding_mode=mode, **_QUANT)

    def quantized_weights(self, *shape: int) -> str:
        per_channel = self.draw.random() < 0.5
        scale = self.scale(*((shape[0], 1, 1, 1) if per_channel else ()), size=0.25)
        return self.quantizer(self.constant(self.draw.normal(size=shape)), scale, signed=True)

    def activation(self, x: str, rank: int, channels: int) -> str:
        """Perhaps a ReLU or clip, then a quantizer, its scale of the values' size."""
        kind = self.draw.integers(0, 4)
        if kind == 0:
            x = self.add("Relu", x)
        elif kind == 1:
            x = self.add("Clip", x, self.constant(-3.0), self.constant(9.0))
        per_channel = self.draw.random() < 0.3 and kind != 1  # a clip would end at other levels for each channel
        shape = (1, channels, *(1,) * (rank - 2)) if per_channel else ()
        return self.quantizer(x, self.scale(*shape, size=4.0), signed=bool(kind))

    def convolution(self, x: str, outputs: int) -> str:
        kernel, pad = int(self.draw.integers(1, 4)), int(self.draw.integers(0, 2))
        pad = pad if kernel == 3 else 0
        y = self.add(
            "Conv", x, self.quantized_weights(outputs, self.channels, kernel, kernel), kernel_shape=[kernel, kernel],
            pads=[pad] * 4,
        )  # fmt: skip
        self.channels, self.size = outputs, self.size + 2 * pad - kernel + 1
        if self.draw.random() < 0.5:
            offset = self.draw.normal(size=(outputs, 1, 1)) * 5
            y = self.add("Add", y, self.constant(np.round(offset * 4) / 4 if self.exact else offset))
        return y

    def residual(self, x: str) -> str:
        """Two quantized convolutions of one pixel, and their sum."""
        sides = []
        for _ in range(2):
            y = self.add("Conv", x, self.quantized_weights(4, self.channels, 1, 1), kernel_shape=[1, 1])
            sides.append(self.quantizer(y, self.scale(size=4.0), signed=True, bits=5))
        self.channels = 4
        return self.quantizer(self.add("Add", *sides), self.scale(size=6.0 if self.thirds else 8.0), signed=True)

    def network(self, path: Path) -> Path:
        x = self.quantizer("x", self.scale(size=8.0), signed=False, bits=6)
        for _ in range(int(self.draw.integers(1, 4))):
            kind = self.draw.random()
            if kind < 0.25:
                x = self.residual(x)
                continue
            x = self.convolution(x, int(self.draw.integers(1, 5)))
            if self.size >= 2 and self.draw.random() < 0.4:
                x, self.size = self.add("MaxPool", x, kernel_shape=[2, 2], strides=[2, 2]), self.size // 2
            # behind a scale for each channel only a convolution of each channel alone could go on
            x = self.quantizer(x, self.scale(size=4.0), signed=True) if kind < 0.6 else self.plain(x)
            if self.size < 3:
                break
        x = self.add("Flatten", x)
        features = self.channels * self.size * self.size
        weights = self.constant(self.draw.normal(size=(features, 3)))
        y = self.add("MatMul", x, self.quantizer(weights, 0.25, signed=True))
        y = self.activation(y, 2, 3)
        self.nodes[-1].output[0] = "y"
        return write(path, self.nodes, self.weights, ["n", *self.shape])

    def plain(self, x: str) -> str:
        """A ReLU before a quantizer."""
        return self.quantizer(self.add("Relu", x), self.scale(size=4.0), signed=False)
