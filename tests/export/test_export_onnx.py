"""Integer networks as ONNX: onnxruntime and the qonnx package compute the golden model's integers."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
from integer_oracle import random_images, random_network
from qonnx.core.modelwrapper import ModelWrapper
from qonnx.core.onnx_exec import execute_onnx
from qonnx.transformation.infer_shapes import InferShapes

sys.path.insert(0, str(Path(__file__).parents[1] / "hdl"))
from hdl_networks import NETWORKS

from nn2hdl import integer as ig
from nn2hdl.errors import QuantizeError
from nn2hdl.export import FORMS, export_onnx
from nn2hdl.formats import load_model
from nn2hdl.quantization import quantize
from nn2hdl.quantization.own import lower_own

PLAIN = ((0.0,), (1 / 255,))


def by_onnxruntime(data: bytes, x: np.ndarray) -> np.ndarray:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.log_severity_level = 1, 3
    session = onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
    return session.run(None, {"x": x.astype(np.float32)})[0]


def by_qonnx(data: bytes, x: np.ndarray) -> np.ndarray:
    """Node by node, as the package executes them."""
    model = onnx.load_model_from_string(data)
    for value in (model.graph.input[0], model.graph.output[0]):
        value.type.tensor_type.shape.dim[0].dim_value = len(x)
    return execute_onnx(ModelWrapper(model).transform(InferShapes()), {"x": x.astype(np.float32)})["y"]


def vectors(network, count=100, seed=1):
    return random_images(network, count, seed)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("seed", range(40))
def test_random_networks(seed, form):
    network = random_network(seed)
    x, run = vectors(network), by_onnxruntime if form == "qdq" else by_qonnx
    if (data := exported(network, form)) is not None:
        np.testing.assert_array_equal(run(data, x), ig.interpret(network, x))


def exported(network, form) -> bytes | None:
    """None where floats do not hold the network's numbers."""
    try:
        return export_onnx(network, form)
    except QuantizeError:
        return None


@pytest.mark.parametrize("form", FORMS)
def test_most_random_networks_are_small_enough(form):
    assert sum(exported(random_network(seed), form) is not None for seed in range(40)) >= 20


@pytest.mark.parametrize("name", sorted(set(NETWORKS) - {"extreme"}))
def test_every_kind_of_layer_in_qonnx(name):
    network = NETWORKS[name]()
    x = vectors(network)
    np.testing.assert_array_equal(by_qonnx(export_onnx(network), x), ig.interpret(network, x))


def test_what_floats_do_not_hold_is_refused():
    with pytest.raises(QuantizeError, match=r"layer fc: sums or values up to [\d,]+; expected less than 16,777,216"):
        export_onnx(NETWORKS["extreme"]())


@pytest.mark.parametrize("form", FORMS)
def test_a_design_comes_back_as_the_same_integers(tmp_path, form):
    graph = load_model("mlp_mnist")
    x = np.random.default_rng(0).integers(0, 256, (1000, *graph.input.shape))
    network = quantize(graph, x[:64])
    (tmp_path / "net.onnx").write_bytes(export_onnx(network, form))
    again = lower_own(load_model(tmp_path / "net.onnx", normalize=PLAIN))
    np.testing.assert_array_equal(ig.interpret(again, x), ig.interpret(network, x))
    assert all(note.get("inexact", 0) == 0 for note in again.provenance["layers"].values())
