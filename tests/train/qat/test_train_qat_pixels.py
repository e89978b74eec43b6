"""Pixels as training sees them and as the circuit computes them."""

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from nn2hdl.data import Dataset
from nn2hdl.errors import QuantizeError
from nn2hdl.graph import INPUT, Conv2d, Flatten, Graph, InputSpec, Linear, Node
from nn2hdl.integer import INPUT as INTEGER_INPUT
from nn2hdl.integer import IntegerNetwork, Interpreter, verify
from nn2hdl.meaning import Input, Outputs
from nn2hdl.train.qat.network import QuantizedNetwork
from nn2hdl.train.qat.pixels import pixel_code
from nn2hdl.train.qat.settings import LayerChoice, QuantizedSettings
from nn2hdl.train.qat.training import train_quantized
from nn2hdl.train.teacher import FloatNetwork

SETTINGS = QuantizedSettings(
    input_bits=3, luma=True, epochs=2, batch_size=8, penalty=0.0, distill=0.0, default=LayerChoice(3, None, 2)
)


def _graph(groups: int = 1) -> Graph:
    draw = np.random.default_rng(5)

    def normal(*shape: int) -> np.ndarray:
        return draw.normal(size=shape).astype(np.float32) * 0.2

    pads = np.array([10.0, 100.0, 200.0], np.float32)
    conv = Conv2d(normal(3, 3 // groups, 3, 3), normal(3), (1, 1), (1, 0, 1, 0), groups=groups, pad_value=pads)
    nodes = (
        Node("conv", conv, (INPUT,), (3, 5, 5)),
        Node("flat", Flatten(), ("conv",), (75,)),
        Node("out", Linear(normal(4, 75), normal(4)), ("flat",), (4,)),
    )
    return Graph("colors", InputSpec((3, 6, 6), (0.5,) * 3, (0.25,) * 3), nodes, "out")


def _images(count: int, seed: int = 0) -> np.ndarray:
    images = np.random.default_rng(seed).integers(0, 256, (count, 3, 6, 6)).astype(np.uint8)
    images[:2] = np.array([0, 255])[:, None, None, None]
    return images


@given(bits=st.integers(1, 8), luma=st.booleans(), seed=st.integers(0, 99))
def test_the_layers_compute_what_training_sees(bits, luma, seed):
    if luma and bits == 8:
        return
    code, images = pixel_code(3, bits, luma), _images(6, seed)
    seen = code.encode(torch.tensor(images)).numpy()
    layers = tuple(code.layers((3, 6, 6)))
    assert bool(layers) == (bits < 8)
    if layers:
        network = IntegerNetwork("pixels", Input((3, 6, 6)), layers, layers[-1].name, Outputs(classifies=False))
        verify(network)
        images = Interpreter(network).run(images)
    assert np.array_equal(seen, images)
    assert seen.min() >= (-(1 << bits - 1) if luma else 0)
    assert seen.max() < (1 << bits - 1 if luma else 1 << bits)


def test_luma_keeps_gray_and_clamps_colors():
    code = pixel_code(3, 4, True)
    gray = np.repeat(np.arange(256, dtype=np.uint8)[:, None], 3, axis=1)[..., None]
    values = code.encode(torch.tensor(gray)).numpy()[..., 0]
    assert np.array_equal(values[:, 0], np.arange(256) // 16 - 8)
    assert (values[:, 1:] == 0).all()
    red_and_blue = code.encode(torch.tensor([[255, 0, 0], [0, 0, 255]], dtype=torch.uint8)[..., None])
    assert red_and_blue[..., 0].tolist() == [[31 // 8 - 8, 7, 0], [31 // 8 - 8, 0, -8]]


def test_weights_mean_the_same_on_either_side():
    weight = np.random.default_rng(1).normal(size=(4, 3, 2, 2)).astype(np.float32)
    code = pixel_code(3, 4, True)
    pixels = np.random.default_rng(2).normal(size=(3, 2, 2))
    values = np.einsum("kc,c...->k...", code.colors.matrix, pixels) * 0.5 ** code.colors.shift[:, None, None]
    assert np.allclose((code.weights(weight) * values).sum((1, 2, 3)), (weight * pixels).sum((1, 2, 3)), atol=1e-4)


def test_training_behind_luma_is_exact():
    images = _images(40)
    network = QuantizedNetwork(_graph(), SETTINGS)
    pixels = torch.tensor(images)
    network.calibrate(pixels, FloatNetwork(_graph(), torch.device("cpu")).values(pixels))
    integer = network.eval().integer_network({})
    logits = (network(pixels) / network.layers["out"].log_scale.exp()).round().long()
    assert np.array_equal(logits.numpy(), Interpreter(integer).run(images))
    assert [layer.name for layer in integer.layers][:2] == ["input_bits", "luma"]
    assert integer.layer("input_bits").inputs == (INTEGER_INPUT,)
    trained = train_quantized(_graph(), Dataset(images, np.arange(40) % 4, None, "drawn", "train"), SETTINGS)
    verify(trained)


def test_what_has_no_luma():
    with pytest.raises(QuantizeError, match="luma of 1 channels in 4 bits"):
        pixel_code(1, 4, True)
    with pytest.raises(QuantizeError, match=r"luma of 3 channels in 8 bits.*at most 7 bits"):
        pixel_code(3, 8, True)
    with pytest.raises(QuantizeError, match="expected a convolution of all channels first"):
        QuantizedNetwork(_graph(groups=3), SETTINGS)
