"""ONNX files with quantizers: integers with the file's own scales, compared with onnxruntime, qonnx and Brevitas."""

from __future__ import annotations

import contextlib
import io
import logging
import warnings

import brevitas.nn as qnn
import numpy as np
import pytest
import torch
from brevitas import quant
from brevitas.export import export_onnx_qcdq, export_qonnx
from load_networks import settle
from onnx import helper
from onnx_files import exported, run, write
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
from qonnx.core.modelwrapper import ModelWrapper
from qonnx.core.onnx_exec import execute_onnx
from qonnx.custom_op.general.quant import quant as qonnx_quant
from torch import nn

from nn2hdl import integer as ig
from nn2hdl.errors import QuantizeError
from nn2hdl.flow.source import load_source
from nn2hdl.formats import load_model
from nn2hdl.graph import Quantize, interpret
from nn2hdl.quantization import QuantizeConfig, quantize
from nn2hdl.quantization.own import has_quantizers, lower_own

RAW = ((0.0,), (1 / 255,))  # the network reads bytes as they are


@pytest.fixture(scope="module")
def pictures():
    """Blots of gray: bytes [n, 1, 12, 12]."""
    draw = np.random.default_rng(4)
    blots = draw.integers(0, 256, (300, 1, 12, 12)) * (draw.random((300, 1, 12, 12)) < 0.4)
    return blots.astype(np.uint8)


def integers_of(path, **options):
    graph = load_model(path, **options)
    assert has_quantizers(graph)
    network = lower_own(graph)
    assert all(note.get("inexact", 0) == 0 for note in network.provenance["layers"].values())
    return graph, network


def real_outputs(network, x):
    """What the integers of the outputs stand for, where all have one step."""
    last = next(n for n in reversed(network.layers) if n.name in network.provenance["layers"])
    step = network.provenance["layers"][last.name]["output_scale"]
    return ig.interpret(network, x) * step


# onnxruntime


class _Pictures(CalibrationDataReader):
    def __init__(self, x):
        self.batches = iter([{"x": part} for part in np.split(x, 10)])

    def get_next(self):
        return next(self.batches, None)


def _float_network():
    torch.manual_seed(1)
    return settle(
        nn.Sequential(
            nn.Conv2d(1, 6, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(6, 8, 3), nn.ReLU(), nn.Flatten(),
            nn.Linear(128, 10),
        )
    )  # fmt: skip


@pytest.mark.parametrize("per_channel", [False, True])
@pytest.mark.parametrize("kind", [QuantType.QUInt8, QuantType.QInt8])
def test_onnxruntime_static_quantization(tmp_path, pictures, kind, per_channel):
    exported(tmp_path / "float.onnx", _float_network(), (1, 12, 12), 13)
    x, path = (pictures / 255).astype(np.float32), tmp_path / "net.onnx"
    logging.disable(logging.WARNING)
    quantize_static(
        tmp_path / "float.onnx", path, _Pictures(x), quant_format=QuantFormat.QDQ, activation_type=kind,
        weight_type=QuantType.QInt8, per_channel=per_channel,
    )  # fmt: skip
    graph, network = integers_of(path)
    wanted = run(path, x)
    last = graph.nodes[-1].op
    assert isinstance(last, Quantize)
    np.testing.assert_array_equal(interpret(graph, pictures), wanted)  # the float graph, bit for bit
    found = ig.interpret(network, pictures)
    codes = np.rint(wanted / last.scale[0]).astype(np.int64)
    assert np.abs(found - codes).max() <= 1
    assert (found != codes).mean() < 0.002
    assert [layer.name for layer in network.layers if isinstance(layer.op, ig.Table)] == []


def test_a_file_without_images_is_an_integer_network_at_once(tmp_path, pictures):
    exported(tmp_path / "float.onnx", _float_network(), (1, 12, 12), 13)
    x, path = (pictures / 255).astype(np.float32), tmp_path / "net.onnx"
    logging.disable(logging.WARNING)
    quantize_static(tmp_path / "float.onnx", path, _Pictures(x), quant_format=QuantFormat.QDQ)
    source = load_source(path)
    assert isinstance(source.model, ig.IntegerNetwork)
    with pytest.raises(QuantizeError, match="the network has quantizers of its own"):
        quantize(load_model(path), pictures, QuantizeConfig(requantize="multiplier"))
    own = quantize(load_model(path), pictures)
    assert ig.arithmetic_digest(own) == ig.arithmetic_digest(source.model)


# Steps that are powers of two: floats are exact, and so is everything


def _steps(**options):
    """A layer between quantizers, all steps powers of two."""
    make, w = helper.make_node, np.random.default_rng(2).integers(-8, 8, (5, 6)).astype(np.int8)
    weights = {
        "s": np.array(1.0, np.float32), "z": np.array(0, np.uint8), "w": w, "ws": np.array(2.0**-3, np.float32),
        "wz": np.array(0, np.int8), "b": np.random.default_rng(3).integers(-99, 99, 5).astype(np.int32),
        "bs": np.array(2.0**-3, np.float32), "t": np.array(2.0**-4, np.float32), "u": np.array(-3, np.int8),
    } | options  # fmt: skip
    nodes = [
        make("QuantizeLinear", ["x", "s", "z"], ["xq"]), make("DequantizeLinear", ["xq", "s", "z"], ["xr"]),
        make("DequantizeLinear", ["w", "ws", "wz"], ["wr"]), make("DequantizeLinear", ["b", "bs"], ["br"]),
        make("Gemm", ["xr", "wr", "br"], ["g"], transB=1), make("QuantizeLinear", ["g", "t", "u"], ["gq"]),
        make("DequantizeLinear", ["gq", "t", "u"], ["y"]),
    ]  # fmt: skip
    return nodes, weights


@pytest.mark.parametrize("step", [0.25, 0.5, 2.0, 1.5 * 2.0**-4, 0.125])
def test_halves_go_to_the_even_neighbor(tmp_path, step):
    nodes, weights = _steps(t=np.array(step, np.float32))
    path = write(tmp_path / "net.onnx", nodes, weights, ["n", 6])
    graph, network = integers_of(path, normalize=RAW)
    x = np.random.default_rng(1).integers(0, 16, (4000, 6))
    wanted = run(path, x)
    np.testing.assert_array_equal(interpret(graph, x), wanted)
    np.testing.assert_array_equal(real_outputs(network, x), wanted)
    exact = (x @ weights["w"].T.astype(int) + weights["b"]) / 8 / step
    halves = np.abs(exact - np.floor(exact) - 0.5) < 1e-9
    assert halves.any() == any(isinstance(layer.op, ig.HalfEven) for layer in network.layers)


# QONNX and Brevitas


def _quiet_export(exporter, network, example, path):
    logging.disable(logging.CRITICAL)
    with (
        warnings.catch_warnings(),
        contextlib.redirect_stdout(io.StringIO()),
        contextlib.redirect_stderr(io.StringIO()),
    ):
        warnings.simplefilter("ignore")
        exporter(network, args=example, export_path=str(path))


def _brevitas(bits, weight=quant.Int8WeightPerChannelFloat, act=quant.Uint8ActPerTensorFloat, *, norm=True):
    def layers(inputs, outputs, padding):
        conv = qnn.QuantConv2d(
            inputs, outputs, 3, padding=padding, bias=False, weight_quant=weight, weight_bit_width=bits
        )
        relu = qnn.QuantReLU(act_quant=act, bit_width=bits, return_quant_tensor=True)
        return [conv, nn.BatchNorm2d(outputs), relu] if norm else [conv, relu]

    return nn.Sequential(
        qnn.QuantIdentity(act_quant=act, bit_width=8, return_quant_tensor=True), *layers(1, 6, 1), nn.MaxPool2d(2),
        *layers(6, 8, 0), nn.Flatten(), qnn.QuantLinear(128, 10, bias=True, weight_quant=weight, weight_bit_width=bits),
    )  # fmt: skip


def _trained(network, pictures):
    """A few steps, so that scales and statistics are of these pictures."""
    torch.manual_seed(2)
    x, optimizer = torch.from_numpy(pictures / 255).float(), torch.optim.Adam(network.parameters(), 0.01)
    for start in range(0, 300, 30):
        loss = nn.functional.cross_entropy(network(x[start : start + 30]), torch.arange(30) % 10)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return network.eval()


BREVITAS = {
    "8 bits": {"bits": 8},
    "4 bits": {"bits": 4},
    "2 bits": {"bits": 2},
    "powers of two": {
        "bits": 4, "weight": quant.Int8WeightPerTensorFixedPoint, "act": quant.Uint8ActPerTensorFixedPoint,
        "norm": False,
    },
    "ternary": {"bits": 2, "weight": quant.SignedTernaryWeightPerTensorConst},
}  # fmt: skip


@pytest.mark.parametrize("exporter", [export_qonnx, export_onnx_qcdq])
@pytest.mark.parametrize("name", BREVITAS)
def test_what_brevitas_exports(tmp_path, pictures, name, exporter):
    torch.manual_seed(0)
    network, path = _trained(_brevitas(**BREVITAS[name]), pictures), tmp_path / "net.onnx"
    x = (pictures / 255).astype(np.float32)
    _quiet_export(exporter, network, torch.from_numpy(x[:1]), path)
    graph, integers = integers_of(path)
    with torch.no_grad():
        wanted = network(torch.from_numpy(x)).numpy()
    # few values may lie so near to a threshold that sums in another order get on its other side
    far = np.abs(interpret(graph, pictures) - wanted).max(axis=1) > 1e-5
    assert far.mean() < 0.02
    found = real_outputs(integers, pictures)
    # multipliers of outputs have 12 bits, and their steps a size
    near = max(np.abs(wanted).max() * 2.0**-10, integers.provenance["layers"][integers.output]["output_scale"])
    assert (np.abs(found - wanted).max(axis=1)[~far] > near).mean() < 0.01
    assert (found.argmax(1) == wanted.argmax(1)).mean() > 0.99


def test_qonnx_computes_the_same(tmp_path, pictures):
    network, path = _trained(_brevitas(3), pictures), tmp_path / "net.onnx"
    x = (pictures / 255).astype(np.float32)
    _quiet_export(export_qonnx, network, torch.from_numpy(x[:1]), path)
    graph = load_model(path)
    model = ModelWrapper(str(path))
    name, output = model.graph.input[0].name, model.graph.output[0].name
    wanted = np.concatenate([execute_onnx(model, {name: each[None]})[output] for each in x[:40]])
    np.testing.assert_allclose(interpret(graph, pictures[:40]), wanted, atol=1e-5)


def _quant(name, output, **attributes):
    return helper.make_node(
        name, ["x", "s", "z", "bits"] if name == "Quant" else ["x", "s"], [output],
        domain="qonnx.custom_op.general", **attributes,
    )  # fmt: skip


@pytest.mark.parametrize("mode", ["ROUND", "FLOOR", "CEIL", "UP", "DOWN", "HALF_UP", "HALF_DOWN"])
@pytest.mark.parametrize(("signed", "narrow", "bits"), [(1, 0, 3), (1, 1, 4), (0, 0, 2), (0, 1, 5), (1, 1, 2)])
def test_every_form_of_quant(tmp_path, mode, signed, narrow, bits):
    """A quantizer alone, on bytes, becomes a table; a product behind it reads the integers."""
    nodes = [
        _quant("Quant", "q", rounding_mode=mode, signed=signed, narrow=narrow),
        helper.make_node("MatMul", ["q", "w"], ["y"]),
    ]
    quantized = helper.make_node(
        "Quant", ["v", "one", "z", "eight"], ["w"], domain="qonnx.custom_op.general", signed=1, narrow=1,
        rounding_mode="ROUND",
    )  # fmt: skip
    one = np.array(1.0, np.float32)
    weights = {
        "s": np.array(25.0, np.float32), "z": one * 0, "bits": one * bits, "one": one, "eight": one * 8,
        "v": np.array([[3.0, -2.0], [1.0, 0.0]], np.float32),
    }  # fmt: skip
    path = write(tmp_path / "net.onnx", [quantized, *nodes], weights, ["n", 2])
    _, network = integers_of(path, normalize=RAW)
    x = np.stack(np.meshgrid(np.arange(256), np.arange(0, 256, 5)), -1).reshape(-1, 2)
    codes = qonnx_quant(x.astype(np.float32), *(weights[name] for name in ("s", "z", "bits")), signed, narrow, mode)
    np.testing.assert_array_equal(ig.interpret(network, x) * 25, codes @ weights["v"])


def test_a_bipolar_network(tmp_path):
    """-1 and 1 as activations and weights: they stay what they are."""
    draw = np.random.default_rng(5)
    domain = {"domain": "qonnx.custom_op.general"}
    nodes = [
        helper.make_node("BipolarQuant", ["v", "s"], ["w"], **domain), helper.make_node("Sub", ["x", "c"], ["d"]),
        helper.make_node("BipolarQuant", ["d", "s"], ["q"], **domain), helper.make_node("MatMul", ["q", "w"], ["m"]),
        helper.make_node("Add", ["m", "b"], ["a"]), helper.make_node("BipolarQuant", ["a", "half"], ["h"], **domain),
        helper.make_node("MatMul", ["h", "u"], ["y"]), helper.make_node("BipolarQuant", ["t", "s"], ["u"], **domain),
    ]  # fmt: skip
    weights = {
        "v": draw.normal(size=(12, 7)).astype(np.float32), "t": draw.normal(size=(7, 3)).astype(np.float32),
        "s": np.array(1.0, np.float32), "half": np.array(0.5, np.float32), "c": np.array(100.0, np.float32),
        "b": draw.normal(size=7).astype(np.float32),
    }  # fmt: skip
    nodes.insert(0, nodes.pop())
    path = write(tmp_path / "net.onnx", nodes, weights, ["n", 12])
    graph, network = integers_of(path, normalize=RAW)
    x = draw.integers(0, 256, (300, 12))
    sums = np.where(x >= 100, 1, -1) @ np.where(weights["v"] >= 0, 1, -1) + weights["b"]
    wanted = np.where(sums >= 0, 0.5, -0.5) @ np.where(weights["t"] >= 0, 1, -1)
    np.testing.assert_array_equal(interpret(graph, x), wanted)
    outputs = ig.interpret(network, x)
    np.testing.assert_array_equal(outputs - outputs[0], wanted - wanted[0])  # a part of a step for all is left out
    parts = [layer.op.weights.ravel() for layer in network.layers if hasattr(layer.op, "weights")]
    assert set(np.concatenate(parts).tolist()) == {-1, 1}


# Where channels, outputs or signs differ


DOMAIN = {"domain": "qonnx.custom_op.general", "rounding_mode": "ROUND", "narrow": 0}
ONE = np.array(1.0, np.float32)
WIDTHS = {"z": ONE * 0, "b8": ONE * 8, "b4": ONE * 4, "s": ONE, "ws": ONE * 0.3}


def _q(x, scale, bits, y, signed=1, **changed):
    return helper.make_node("Quant", [x, scale, "z", bits], [y], signed=signed, **(DOMAIN | changed))


def _dense(path, behind, weights, inputs, values):
    """Bytes times quantized weights, and what comes behind the product "c"."""
    nodes = [_q("x", "s", "b8", "a", 0), _q("w", "ws", "b4", "wq"), helper.make_node("MatMul", ["a", "wq"], ["c"])]
    return write(path, [*nodes, *behind], WIDTHS | {"w": np.asarray(weights, np.float32)} | values, ["n", inputs])


def test_a_sum_of_channels_of_different_ranges(tmp_path):
    """One pair of factors serves all channels."""
    draw, make = np.random.default_rng(0), helper.make_node
    w = draw.normal(size=(4, 2, 1, 1)).astype(np.float32)
    w[0] *= 0.05
    nodes = [
        _q("x", "s", "b8", "a", 0), _q("w", "ws", "b4", "wq"), make("Conv", ["a", "wq"], ["c"], kernel_shape=[1, 1]),
        _q("c", "t", "b8", "d"), _q("v", "ws", "b4", "vq"), make("Conv", ["a", "vq"], ["e"], kernel_shape=[1, 1]),
        _q("e", "t", "b8", "f"), make("Add", ["d", "f"], ["g"]), _q("g", "u", "b4", "y"),
    ]  # fmt: skip
    weights = WIDTHS | {"w": w, "v": w[::-1].copy(), "t": ONE * 7.3, "u": ONE * 31.7}
    graph, network = integers_of(write(tmp_path / "net.onnx", nodes, weights, ["n", 2, 2, 2]), normalize=RAW)
    x = draw.integers(0, 256, (2000, 2, 2, 2))
    np.testing.assert_allclose(ig.interpret(network, x) * np.float32(31.7), interpret(graph, x), rtol=1e-6)


@pytest.mark.parametrize("offset", [0.3, -0.3, 0.0004, -2.0])
def test_a_single_logit_decides_as_the_file(tmp_path, offset):
    behind, values = [helper.make_node("Add", ["c", "o"], ["y"])], {"ws": ONE, "o": np.array([offset], np.float32)}
    path = _dense(tmp_path / "net.onnx", behind, [[1], [-1]], 2, values)
    graph, network = integers_of(path, normalize=RAW)
    x = np.stack(np.meshgrid(np.arange(30), np.arange(30)), -1).reshape(-1, 2)
    np.testing.assert_array_equal(ig.interpret(network, x) > 0, interpret(graph, x) > 0)


def test_outputs_with_a_scale_each_are_compared_as_real_values(tmp_path):
    draw = np.random.default_rng(1)
    values = {"t": np.array([[1.01, 5.03, 0.507]], np.float32)}
    path = _dense(tmp_path / "net.onnx", [_q("c", "t", "b8", "y")], draw.normal(size=(4, 3)), 4, values)
    graph, network = integers_of(path, normalize=RAW)
    x = draw.integers(0, 256, (2000, 4))
    wanted, found = interpret(graph, x), real_outputs(network, x)
    np.testing.assert_allclose(found, wanted, atol=np.abs(wanted).max() * 2.0**-11)


def test_weights_next_to_halves_are_rounded_in_single_precision(tmp_path):
    draw, step = np.random.default_rng(2), np.float32(0.1)
    w = (np.arange(-60, 60).reshape(10, 12) + np.float32(0.5)).astype(np.float32) * step
    make = helper.make_node
    nodes = [
        make("QuantizeLinear", ["x", "one", "zu"], ["xq"]), make("DequantizeLinear", ["xq", "one", "zu"], ["xr"]),
        make("QuantizeLinear", ["w", "s", "zi"], ["wq"]), make("DequantizeLinear", ["wq", "s", "zi"], ["wr"]),
        make("MatMul", ["xr", "wr"], ["y"]),
    ]  # fmt: skip
    weights = {"one": ONE, "zu": np.array(0, np.uint8), "zi": np.array(0, np.int8), "s": np.array(step), "w": w}
    path = write(tmp_path / "net.onnx", nodes, weights, ["n", 10])
    x = draw.integers(0, 256, (50, 10))
    np.testing.assert_array_equal(interpret(load_model(path, normalize=RAW), x), run(path, x))


REFUSED = {
    "features": (
        [
            helper.make_node("Flatten", ["c"], ["f"]), helper.make_node("Mul", ["f", "m"], ["g"]),
            _q("g", "s", "b4", "y"),
        ],
        "layer g: a factor for each feature behind a flattening -> quantize before it",
    ),
    "clip": (
        [helper.make_node("Clip", ["c", "low", "high"], ["d"]), _q("d", "t", "b4", "y")],
        "layer y: no multiplier comes near its quantizer, whose levels end elsewhere for each channel",
    ),
    "sign": (
        [_q("c", "u", "b8", "y", rounding_mode="DOWN")],
        "layer y: it rounds numbers of both signs towards zero or away from it -> use ROUND or FLOOR",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_no_integers_come_near_is_refused(tmp_path, name):
    behind, message = REFUSED[name]
    draw = np.random.default_rng(3)
    nodes = [
        _q("x", "s", "b8", "a", 0), _q("w", "ws", "b4", "wq"),
        helper.make_node("Conv", ["a", "wq"], ["c"], kernel_shape=[1, 1]), *behind,
    ]  # fmt: skip
    weights = WIDTHS | {
        "w": draw.normal(size=(3, 2, 1, 1)).astype(np.float32), "m": (1 + draw.random(12)).astype(np.float32),
        "low": ONE * -30, "high": ONE * 90, "u": ONE * 7,
        "t": np.array([1.0, 16.0, 3.0], np.float32).reshape(1, 3, 1, 1),
    }  # fmt: skip
    assert message in _error(write(tmp_path / "net.onnx", nodes, weights, ["n", 2, 2, 2]), normalize=RAW)


def test_a_network_that_only_quantizes_its_input_is_refused(tmp_path):
    message = "the network does nothing but quantize its input"
    path = write(tmp_path / "net.onnx", [_q("x", "s", "b8", "y", 0)], WIDTHS, ["n", 4])
    with pytest.raises(QuantizeError, match=message):
        lower_own(load_model(path, normalize=RAW))


# What the file leaves open


def test_a_residual_sum_of_two_scales(tmp_path):
    """Each pair of integers is compared with the quantizer."""
    make = helper.make_node
    domain = {"domain": "qonnx.custom_op.general", "signed": 0, "narrow": 0, "rounding_mode": "ROUND"}
    nodes = [
        make("Quant", ["x", "s", "z", "b"], ["a"], **domain), make("Mul", ["x", "f"], ["g"]),
        make("Quant", ["g", "t", "z", "b"], ["c"], **domain), make("Add", ["a", "c"], ["d"]),
        make("Quant", ["d", "u", "z", "b"], ["y"], **domain),
    ]  # fmt: skip
    one = np.array(1.0, np.float32)
    weights = {"s": one * 17.3, "t": one * 5.1, "u": one * 21.7, "z": one * 0, "b": one * 4, "f": one * 0.31}
    path = write(tmp_path / "net.onnx", nodes, weights, ["n", 1])
    graph, network = integers_of(path, normalize=RAW)
    x = np.arange(256)[:, None]
    np.testing.assert_allclose(ig.interpret(network, x) * np.float32(21.7), interpret(graph, x), rtol=1e-6)


def test_what_has_no_quantizer_is_named(tmp_path):
    nodes, weights = _steps()
    make = helper.make_node
    inside = [make("DequantizeLinear", ["e", "ws", "wz"], ["er"]), make("MatMul", ["xr", "er"], ["xm"])]
    weights["e"] = np.eye(6, dtype=np.int8)
    weights["e"][0, 1] = 1
    nodes[4].input[0] = "xm"
    message = "layer g: its input is not quantized in the file -> quantize every value between layers in the file"
    assert message in _error(write(tmp_path / "net.onnx", [*nodes[:4], *inside, *nodes[4:]], weights, ["n", 6]))


def test_weights_that_are_not_quantized_are_named(tmp_path):
    nodes, weights = _steps()
    nodes[4].input[1] = "v"
    weights["v"] = np.ones((5, 6), np.float32)
    message = "layer g: its weights are not quantized in the file -> quantize every value between layers in the file"
    assert message in _error(write(tmp_path / "net.onnx", nodes, weights, ["n", 6]))


def _error(path, **options):
    with pytest.raises(QuantizeError) as caught:
        lower_own(load_model(path, **options))
    return str(caught.value)
