"""ONNX files of float networks: the graph that torch's own file gives, and the values that onnxruntime computes."""

from __future__ import annotations

import numpy as np
import onnx
import pytest
import torch
from load_networks import settle
from onnx import TensorProto, helper
from onnx_files import exported, run, write
from torch import nn

from nn2hdl.errors import ModelError, UnsupportedLayerError
from nn2hdl.formats import load_model
from nn2hdl.graph import interpret

RAW = ((0.0,), (1 / 255,))  # the network reads bytes as they are


def images(shape, count=20, seed=0):
    return np.random.default_rng(seed).integers(0, 256, (count, *shape))


def agrees(path, shape, count=6, **options):
    """The graph computes what onnxruntime does, on bytes / 255."""
    graph = load_model(path, **options)
    x = images(shape, count)
    fixed = onnx.load(path).graph.input[0].type.tensor_type.shape.dim[0].dim_value
    batches = [x] if fixed != 1 else list(x[:, None])
    wanted = np.concatenate([run(path, batch / 255) for batch in batches])
    found = interpret(graph, x).reshape(wanted.shape)
    np.testing.assert_allclose(found, wanted, atol=1e-5 * max(1.0, np.abs(wanted).max()), rtol=0)
    return graph


class Residual(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Sequential(nn.Conv2d(3, 6, 3, padding=1), nn.BatchNorm2d(6), nn.ReLU6())
        self.second = nn.Sequential(nn.Conv2d(6, 6, 3, padding=1, groups=3, bias=False), nn.BatchNorm2d(6))
        self.fc = nn.Linear(6, 4)

    def forward(self, x):
        x = self.first(x)
        return self.fc((x + self.second(x)).relu().mean((2, 3)))


NETWORKS = {
    "lenet": lambda: nn.Sequential(
        nn.Conv2d(1, 4, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(4, 6, 3, stride=2), nn.Tanh(), nn.Flatten(),
        nn.Linear(6, 9), nn.ReLU(), nn.Linear(9, 5),
    ),
    "residual": Residual,
    "averages": lambda: nn.Sequential(
        nn.Conv2d(1, 4, 3, dilation=2), nn.Sigmoid(), nn.AvgPool2d(2), nn.AdaptiveAvgPool2d(1), nn.Flatten(),
        nn.Linear(4, 3),
    ),
    "functions": lambda: nn.Sequential(
        nn.Conv2d(1, 2, 3), nn.SiLU(), nn.ELU(0.7), nn.LeakyReLU(0.2), nn.Hardswish(), nn.Hardsigmoid(),
        nn.Softplus(), nn.PReLU(), nn.SELU(), nn.Mish(), nn.Hardtanh(-0.4, 0.6), nn.Dropout(0.5),
        nn.MaxPool2d(2), nn.Flatten(), nn.Linear(50, 4),
    ),
    "logit": lambda: nn.Sequential(nn.Flatten(), nn.Linear(144, 6), nn.ReLU(), nn.Linear(6, 1), nn.Sigmoid()),
}  # fmt: skip
SHAPES = {"residual": (3, 12, 12)}


@pytest.mark.parametrize("opset", [7, 9, 11, 13, 17, 20])
@pytest.mark.parametrize("name", NETWORKS)
def test_what_torch_exports_is_the_graph_of_its_own_file(tmp_path, name, opset):
    torch.manual_seed(3)
    network, shape = settle(NETWORKS[name]()), SHAPES.get(name, (1, 12, 12))
    path = exported(tmp_path / "net.onnx", network, shape, opset)
    torch.save(network, tmp_path / "net.pt")
    graph = agrees(path, shape) if name != "logit" else load_model(path)
    if name != "residual":
        own = load_model(tmp_path / "net.pt", input_shape=shape)
        kinds = [type(node.op).__name__ for node in own.nodes]
        assert [type(node.op).__name__ for node in graph.nodes] == kinds or name == "functions"
    np.testing.assert_allclose(
        interpret(graph, images(shape)), interpret(load(tmp_path, network, shape), images(shape)), atol=2e-6
    )


class HalfFirst(nn.Module):
    def forward(self, x):
        return (x * 0.5) * (1 + torch.erf(x / 2**0.5))


@pytest.mark.parametrize("opset", [9, 14, 20])
@pytest.mark.parametrize("layer", [nn.GELU, HalfFirst])
def test_gelu_is_found_where_it_is_taken_apart(tmp_path, layer, opset):
    network = settle(nn.Sequential(nn.Flatten(), nn.Linear(12, 5), layer(), nn.Linear(5, 3)))
    graph = agrees(exported(tmp_path / "net.onnx", network, (3, 2, 2), opset), (3, 2, 2))
    assert [node.op.function for node in graph.nodes if hasattr(node.op, "function")] == ["gelu"]


def load(folder, network, shape):
    path = folder / "program.pt2"
    torch.export.save(torch.export.export(network, (torch.zeros(2, *shape),)), path)
    return load_model(path)


@pytest.mark.parametrize("last", [nn.Softmax(1), nn.LogSoftmax(1), nn.Sequential(nn.Flatten(), nn.Softmax(-1))])
def test_a_softmax_at_the_end_is_dropped(tmp_path, last):
    network = settle(nn.Sequential(nn.Flatten(), nn.Linear(12, 5), last))
    path = exported(tmp_path / "net.onnx", network, (3, 2, 2))
    graph, x = load_model(path), images((3, 2, 2))
    assert [type(node.op).__name__ for node in graph.nodes] == ["Flatten", "Linear"]
    np.testing.assert_array_equal(interpret(graph, x).argmax(1), run(path, x / 255).argmax(1))


def _conv(**attributes):
    return helper.make_node("Conv", ["x", "w"], ["c"], **attributes)


def _draw(*shape, seed=1):
    return np.random.default_rng(seed).normal(size=shape).astype(np.float32)


@pytest.mark.parametrize("auto_pad", ["SAME_UPPER", "SAME_LOWER", "VALID", "NOTSET"])
@pytest.mark.parametrize("stride", [1, 2])
def test_padding_by_itself_and_of_one_side(tmp_path, auto_pad, stride):
    pads = {"pads": [0, 1, 2, 0]} if auto_pad == "NOTSET" else {"auto_pad": auto_pad}
    pool = helper.make_node("MaxPool", ["c"], ["y"], kernel_shape=[3, 2], strides=[2, 1], **pads)
    nodes = [_conv(strides=[stride, 1], kernel_shape=[4, 3], **pads), pool]
    path = write(tmp_path / "net.onnx", nodes, {"w": _draw(2, 1, 4, 3)}, ["n", 1, 11, 9])
    agrees(path, (1, 11, 9))


def test_constants_are_computed_while_the_file_is_read(tmp_path):
    """As older exporters write: shapes from the input's, transposed weights, scales as quotients."""
    make = helper.make_node
    nodes = [
        make("Shape", ["x"], ["s"]), make("Gather", ["s", "zero"], ["n"], axis=0),
        make("Unsqueeze", ["n", "axes"], ["n1"]), make("Concat", ["n1", "minus"], ["to"], axis=0),
        make("Reshape", ["x", "to"], ["flat"]),
        make("Transpose", ["w"], ["wt"], perm=[1, 0]), make("MatMul", ["flat", "wt"], ["m"]),
        make("Pow", ["v", "half"], ["root"]), make("Div", ["m", "root"], ["d"]), make("Sub", ["d", "b"], ["u"]),
        make("Mul", ["u", "g"], ["y"]),
    ]  # fmt: skip
    weights = {
        "zero": np.array(0), "axes": np.array([0]), "minus": np.array([-1]), "w": _draw(5, 12), "b": _draw(5),
        "half": np.array(0.5, np.float32), "v": np.array([3.0], np.float32), "g": _draw(1),
    }  # fmt: skip
    path = write(tmp_path / "net.onnx", nodes, weights, ["n", 3, 2, 2])
    graph = agrees(path, (3, 2, 2))
    assert [type(node.op).__name__ for node in graph.nodes] == ["Flatten", "Linear"]


def test_a_batch_of_one_may_be_written_into_the_file(tmp_path):
    nodes = [
        helper.make_node("Reshape", ["x", "to"], ["f"]),
        helper.make_node("Gemm", ["f", "w", "b"], ["y"], alpha=0.5),
    ]
    weights = {"to": np.array([1, 12]), "w": _draw(12, 4), "b": _draw(4)}
    for batch in (1, "n"):
        path = write(tmp_path / f"net{batch}.onnx", nodes, weights, [batch, 3, 2, 2])
        graph = load_model(path)
        wanted = np.concatenate([run(path, x[None] / 255) for x in images((3, 2, 2))])
        np.testing.assert_allclose(interpret(graph, images((3, 2, 2))), wanted, atol=1e-5)


@pytest.mark.parametrize("kind", [np.float16, np.float64])
def test_weights_of_other_floats_are_read(tmp_path, kind):
    weights = {"w": _draw(4, 6).astype(kind)}
    nodes = [helper.make_node("Cast", ["w"], ["v"], to=1), helper.make_node("Gemm", ["x", "v"], ["y"], transB=1)]
    graph = load_model(write(tmp_path / "net.onnx", nodes, weights, ["n", 6]))
    np.testing.assert_allclose(graph.nodes[0].op.weight * 255, weights["w"].astype(np.float32), rtol=1e-15)


def test_weights_beside_the_file_are_read_from_its_folder_alone(tmp_path):
    network = settle(nn.Sequential(nn.Flatten(), nn.Linear(144, 40), nn.ReLU(), nn.Linear(40, 3)))
    model = onnx.load(exported(tmp_path / "whole.onnx", network, (1, 12, 12)))
    folder = tmp_path / "model"
    folder.mkdir()
    onnx.save(model, folder / "net.onnx", save_as_external_data=True, location="weights.bin", size_threshold=0)
    x = images((1, 12, 12))
    np.testing.assert_array_equal(
        interpret(load_model(folder / "net.onnx"), x), interpret(load_model(tmp_path / "whole.onnx"), x)
    )
    (folder / "weights.bin").rename(tmp_path / "weights.bin")
    assert "lies in 'weights.bin', which is missing" in error_of(folder / "net.onnx")
    text = (folder / "net.onnx").read_bytes()
    (folder / "net.onnx").write_bytes(text.replace(b"weights.bin", b"../weig.bin"))
    (tmp_path / "weights.bin").rename(tmp_path / "weig.bin")
    assert "lies in '../weig.bin', outside the model's folder" in error_of(folder / "net.onnx")


# What cannot be read


def error_of(path, kind=ModelError):
    with pytest.raises(kind) as caught:
        load_model(path)
    assert "\n" not in str(caught.value)
    return str(caught.value).removeprefix(f"{path}: ")


def test_all_operators_that_are_unknown_are_named_at_once(tmp_path):
    make = helper.make_node
    nodes = [
        make("LSTM", ["x", "w", "w"], ["a"], name="/rnn/LSTM", hidden_size=3),
        make("Einsum", ["a"], ["b"], equation="ij"), make("NonZero", ["b"], ["c"]),
        make("Relu", ["c"], ["d"], domain="com.acme"), make("NonZero", ["d"], ["y"]),
    ]  # fmt: skip
    message = error_of(write(tmp_path / "n.onnx", nodes, {"w": _draw(1, 1, 1)}, ["n", 6]), UnsupportedLayerError)
    assert message == (
        "the operators Einsum ('b'), LSTM ('rnn.LSTM'), NonZero ('c', 'y'), com.acme.Relu ('d') of opset 17 cannot be "
        "read -> replace it by convolutions, linear layers, pooling and activations"
    )


def _relu(**options):
    return {"nodes": [helper.make_node("Relu", ["x"], ["y"])], "weights": {}, "shape": ["n", 6], **options}


def _quantized(scale, zero, kind=np.uint8, **attributes):
    nodes = [
        helper.make_node("QuantizeLinear", ["x", "s", "z"], ["q"], **attributes),
        helper.make_node("DequantizeLinear", ["q", "s", "z"], ["y"], **attributes),
    ]
    weights = {"s": np.array(scale, np.float32), "z": np.array(zero, kind)}
    return {"nodes": nodes, "weights": weights, "shape": ["n", 6]}


BAD = {
    "an old opset": (_relu(opset=6), "the file is written for ONNX opset 6; expected 7 to "),
    "a new opset": (_relu(opset=99), "the file is written for ONNX opset 99; expected 7 to "),
    "open sizes": (_relu(shape=["n", 1, "h", 6]), "the input has open sizes: n x 1 x h x 6; expected an open batch"),
    "no shape": (_relu(shape=None), "the file does not say the input's shape"),
    "integers": (_relu(kind=TensorProto.INT64), "the input is of the type INT64; expected floats"),
    "zero scale": (_quantized(0.0, 3), "layer 'q' (QuantizeLinear): a scale of 0 -> scales are positive numbers"),
    "negative scale": (_quantized(-0.5, 3), "a scale of -0.5 -> scales are positive numbers"),
    "nan": (_quantized(np.nan, 3), "a scale of nan -> scales are positive numbers"),
    "an axis": (_quantized([0.5, 0.5], [0, 0], axis=5), "2 scales along axis 5 of a value of 2x6"),
    "several zero points": (_quantized([0.5, 0.5], [0, 0, 0], axis=1), "2 scales and 3 zero points"),
    "channels": (_quantized([0.5, 0.5], [0, 0], axis=1), "2 scales along axis 1 of a value of 2x6"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_files(tmp_path, name):
    options, message = BAD[name]
    assert message in error_of(write(tmp_path / "net.onnx", **options))


def test_sub_graphs_are_refused(tmp_path):
    body = helper.make_graph(
        [helper.make_node("Relu", ["x"], ["o"])], "b", [], [helper.make_tensor_value_info("o", 1, None)]
    )
    nodes = [helper.make_node("If", ["c"], ["y"], then_branch=body, else_branch=body)]
    message = error_of(write(tmp_path / "n.onnx", nodes, {"c": np.array(True)}, ["n", 6]))
    assert message.startswith("the operator If ('y') of opset 17 cannot be read")


def test_damaged_files(tmp_path):
    path = write(tmp_path / "net.onnx", **_relu())
    data = path.read_bytes()
    for cut in (3, 20, len(data) - 2):
        path.write_bytes(data[:cut])
        assert error_of(path).startswith(("the ONNX file is damaged", "the ONNX file holds no network"))


def test_constants_that_are_far_too_large_take_no_memory(tmp_path):
    nodes = [helper.make_node("ConstantOfShape", ["s"], ["w"]), helper.make_node("Add", ["x", "w"], ["y"])]
    path = write(tmp_path / "net.onnx", nodes, {"s": np.array([1 << 40, 1 << 20])}, ["n", 6])
    assert "a constant of 1099511627776x1048576 values" in error_of(path)
