"""An ONNX file with quantizers on the command line: nothing is calibrated, and the circuit equals it."""

from __future__ import annotations

import json

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from nn2hdl import integer as ig


@pytest.fixture
def quantized(tmp_path):
    """x -> 4 bits -> product with 3-bit weights -> 3 bits -> product, steps powers of two."""
    draw, domain = np.random.default_rng(3), {"domain": "qonnx.custom_op.general", "rounding_mode": "ROUND"}
    one = np.array(1.0, np.float32)
    weights = {
        "s": one / 16, "z": one * 0, "four": one * 4, "three": one * 3, "ws": one / 4, "hs": one / 8,
        "w": draw.normal(size=(6, 5)).astype(np.float32) / 2, "v": draw.normal(size=(5, 3)).astype(np.float32) / 2,
    }  # fmt: skip
    make = helper.make_node
    nodes = [
        make("Quant", ["x", "s", "z", "four"], ["xq"], signed=0, narrow=0, **domain),
        make("Quant", ["w", "ws", "z", "three"], ["wq"], signed=1, narrow=1, **domain),
        make("Quant", ["v", "ws", "z", "three"], ["vq"], signed=1, narrow=1, **domain),
        make("MatMul", ["xq", "wq"], ["h"], name="first"), make("Relu", ["h"], ["r"]),
        make("Quant", ["r", "hs", "z", "three"], ["rq"], signed=0, narrow=0, **domain),
        make("MatMul", ["rq", "vq"], ["y"], name="second"),
    ]  # fmt: skip
    graph = helper.make_graph(
        nodes, "net", [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 6])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, None)],
        [numpy_helper.from_array(array, name) for name, array in weights.items()],
    )  # fmt: skip
    imports = [helper.make_opsetid("", 13), helper.make_opsetid("qonnx.custom_op.general", 1)]
    onnx.save(helper.make_model(graph, opset_imports=imports, ir_version=8), tmp_path / "net.onnx")
    return tmp_path / "net.onnx"


def test_inspect_says_that_the_file_decides(nn2hdl, quantized):
    ran = nn2hdl("inspect", quantized)
    assert ran.code == 0
    assert "scales, zero points and widths: those of the file, met exactly" in ran.out
    found = json.loads(nn2hdl("inspect", quantized, "--json").out)
    assert (found["quantizers"], found["inexact"], found["kind"]) == ("of the file", {}, "integer")
    assert [layer["name"] for layer in found["layers"] if layer["kind"] == "linear"] == ["first", "second"]


@pytest.mark.parametrize("target", ["xcup", "ice40"])
def test_synth_needs_no_images_and_mismatches_nowhere(nn2hdl, quantized, tmp_path, target):
    ran = nn2hdl("synth", quantized, "--target", target, "--vectors", "500", "-o", tmp_path / "out", "--json")
    assert ran.code == 0
    network = ig.load_network(tmp_path / "out" / "network.safetensors")
    assert any(isinstance(layer.op, ig.HalfEven) for layer in network.layers)  # steps of powers of two meet halves
    report = json.loads(ran.out)
    assert (report["check"]["mismatches"], report["check"]["vectors"]) == (0, 500)
