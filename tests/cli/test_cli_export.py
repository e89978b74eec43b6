"""nn2hdl export: an integer network as ONNX, on the command line."""

from __future__ import annotations

import json

import numpy as np
import onnxruntime

from nn2hdl import integer as ig


def test_exported_integers_are_those_of_the_network(nn2hdl, tmp_path):
    network = tmp_path / "net.safetensors"
    assert nn2hdl("quantize", "mlp_mnist", "-o", network).code == 0
    ran = nn2hdl("export", network, "--form", "qdq", "-o", tmp_path / "net.onnx", "--json")
    assert ran.code == 0
    found, integers = json.loads(ran.out), ig.load_network(network)
    assert (found["form"], found["digest"]) == ("qdq", ig.digest(integers))
    assert found["bytes"] == (tmp_path / "net.onnx").stat().st_size
    x = np.random.default_rng(0).integers(0, 256, (1000, *integers.input_shape))
    session = onnxruntime.InferenceSession(tmp_path / "net.onnx", providers=["CPUExecutionProvider"])
    np.testing.assert_array_equal(session.run(None, {"x": x.astype(np.float32)})[0], ig.interpret(integers, x))


def test_a_float_network_is_refused(refused):
    assert "a float network has no integers yet -> nn2hdl quantize it first" in refused("export", "mlp_mnist")
