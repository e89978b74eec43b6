"""The readers of models, integer networks, checkpoints, and scripts that define a network."""

from __future__ import annotations

import io
import json
import struct
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from fuzz_mutations import in_json, in_lines, in_pickle, in_safetensors, in_zip
from fuzz_onnx import in_onnx
from fuzz_reader import Reader, reader


@reader("nn2hdl.formats")
def safetensors() -> Reader:
    from safetensors.numpy import save

    from nn2hdl.formats.files import read_model_file

    tensors = {"fc.weight": np.ones((2, 4), np.float32), "fc.bias": np.zeros(2, np.float16)}
    seeds = [save(tensors, metadata={"format": "pt"}), save({"w": np.ones(3)}), save({"w": np.ones((0, 2), np.int8)})]
    return Reader(seeds, read_model_file, in_safetensors, "model.safetensors")


def integer_network_of_all_layers():
    from nn2hdl.integer import INPUT, Affine, Clamp, Flatten, IntegerNetwork, Layer, MaxPool, Requantize
    from nn2hdl.meaning import Input

    plain = Requantize(np.ones(3, np.int64), np.zeros(3, np.int64))
    scale = Requantize(np.array([3, 5], np.int64), np.array([4, 4], np.int64))
    layers = (
        Layer("conv", Affine(np.ones((2, 1, 2, 2), np.int64), np.zeros(2, np.int64), scale), (INPUT,), (2, 4, 4)),
        Layer("pool", MaxPool((2, 2), (2, 2)), ("conv",), (2, 2, 2)),
        Layer("clamp", Clamp(0, 15), ("pool",), (2, 2, 2)),
        Layer("flat", Flatten(), ("clamp",), (8,)),
        Layer("fc", Affine(np.ones((3, 8), np.int64), np.zeros(3, np.int64), plain), ("flat",), (3,)),
    )
    return IntegerNetwork("small", Input((1, 5, 5)), layers, "fc")


@reader("nn2hdl.integer")
def integer_network() -> Reader:
    from nn2hdl.integer import load_network, save_network

    with TemporaryDirectory() as folder:
        save_network(integer_network_of_all_layers(), Path(folder, "n"))
        seed = Path(folder, "n").read_bytes()
    return Reader([seed, _version1(seed)], load_network, in_safetensors, "network.safetensors")


def _version1(file: bytes) -> bytes:
    """The integer network of a file as version 1 described it, with notes that say what it means."""
    from safetensors.numpy import load, save

    header = json.loads(file[8 : 8 + struct.unpack("<Q", file[:8])[0]])
    ((name, text),) = header["__metadata__"].items()
    document = json.loads(text)
    given, outputs = document.pop("input"), document.pop("outputs")
    document |= {f"input_{part}": given[part] for part in ("shape", "low", "high")}
    document |= {"version": 1, "class_names": outputs["class_names"], "classifies": False}
    notes = {
        "input": {"mean": [0.5], "std": [0.25], "resize": True},
        "output": {"step": 0.5},
        "source": {"design": "x"},
    }
    document["provenance"] = notes
    for layer in document["layers"]:
        del layer["role"]
    return save(load(file), metadata={name: json.dumps(document)})


def _saved(value: object, **options) -> bytes:
    import torch

    buffer = io.BytesIO()
    torch.save(value, buffer, **options)
    return buffer.getvalue()


def _checkpoints() -> list:
    import torch
    from torch import nn

    network = nn.Sequential(nn.Conv2d(1, 2, 3), nn.ReLU(), nn.Flatten(), nn.Linear(8, 2))
    state = network.state_dict()
    return [
        state,
        network,
        {"epoch": 3, "model": state, "accuracy": np.float64(0.5), "optimizer": {"lr": 0.1}},
        {"w": torch.ones(3, dtype=torch.bfloat16), "q": torch.ones(2, dtype=torch.int8), "e": torch.ones(0, 2)},
        [1, 2.5, "text", None, True, (1,), {1: 2}],
    ]


@reader("nn2hdl.formats")
def checkpoint() -> Reader:
    from nn2hdl.formats.files import read_model_file

    seeds = [_saved(value) for value in _checkpoints()]
    return Reader(seeds, read_model_file, in_zip({".pkl": in_pickle}), "model.pt")


@reader("nn2hdl.formats")
def legacy_pickle() -> Reader:
    from nn2hdl.formats.files import read_model_file

    seeds = [_saved(value, _use_new_zipfile_serialization=False) for value in _checkpoints()]
    return Reader(seeds, read_model_file, in_pickle, "model.pth")


@reader("nn2hdl.formats")
def program() -> Reader:
    import torch
    from torch import nn

    from nn2hdl.formats import load_model

    shape = (1, 1, 4, 4)
    network = nn.Sequential(nn.Conv2d(1, 2, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(2, 2))
    seeds = []
    for module in (network, nn.Sequential(nn.Flatten(), nn.Linear(16, 2))):
        buffer = io.BytesIO()
        torch.export.save(torch.export.export(module.eval(), (torch.zeros(shape),)), buffer)
        seeds.append(buffer.getvalue())
    mutate = in_zip({".json": in_json, ".pt": in_zip({".pkl": in_pickle})})
    return Reader(seeds, load_model, mutate, "model.pt2")


def _onnx_file(nodes, weights) -> bytes:
    from onnx import TensorProto, helper, numpy_helper

    graph = helper.make_graph(
        nodes,
        "network",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 1, 6, 6])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, None)],
        [numpy_helper.from_array(array, name) for name, array in weights.items()],
    )
    imports = [helper.make_opsetid("", 13), helper.make_opsetid("qonnx.custom_op.general", 1)]
    return helper.make_model(graph, opset_imports=imports, ir_version=8).SerializeToString()


@reader("nn2hdl.formats.onnx", "nn2hdl.quantization.own")
def onnx() -> Reader:
    from onnx import helper

    from nn2hdl.flow.source import load_source

    make, one = helper.make_node, np.array(1, np.float32)
    kernel = np.ones((2, 1, 3, 3), np.float32)
    plain = [
        make("Conv", ["x", "w"], ["c"], kernel_shape=[3, 3], pads=[1, 0, 1, 0], strides=[2, 1]),
        make("Relu", ["c"], ["r"]), make("MaxPool", ["r"], ["p"], kernel_shape=[2, 2]),
        make("Shape", ["x"], ["s"]), make("Slice", ["s", "zero", "ones"], ["n"]),
        make("Concat", ["n", "minus"], ["to"], axis=0), make("Reshape", ["p", "to"], ["f"]),
        make("Gemm", ["f", "m", "b"], ["y"]),
    ]  # fmt: skip
    constants = {"zero": np.array([0]), "ones": np.array([1]), "minus": np.array([-1])}
    weights = {"w": kernel, "m": np.ones((12, 2), np.float32), "b": np.zeros(2, np.float32), **constants}
    scales = {"q": one / 255, "z": np.array(0, np.uint8), "ws": one / 8, "wz": np.array(0, np.int8), "k": one * 4}
    domain = {"domain": "qonnx.custom_op.general", "signed": 1, "narrow": 0, "rounding_mode": "ROUND"}
    quantized = [
        make("QuantizeLinear", ["x", "q", "z"], ["xq"]), make("DequantizeLinear", ["xq", "q", "z"], ["xr"]),
        make("DequantizeLinear", ["w8", "ws", "wz"], ["wr"]), make("Conv", ["xr", "wr"], ["c"]),
        make("Quant", ["c", "ws", "none", "k"], ["h"], **domain), make("Flatten", ["h"], ["f"]),
        make("Quant", ["m", "ws", "none", "k"], ["mr"], **domain), make("MatMul", ["f", "mr"], ["y"]),
    ]  # fmt: skip
    more = {"w8": kernel.astype(np.int8), "m": np.ones((32, 2), np.float32) / 4, "none": one * 0}
    seeds = [_onnx_file(plain, weights), _onnx_file(quantized, scales | more)]
    return Reader(seeds, load_source, in_onnx, "model.onnx")


@reader("nn2hdl.train.checkpoint")
def training_checkpoint() -> Reader:
    from nn2hdl.train.checkpoint import load_checkpoint

    identity = {"design": "lenet", "seed": 0, "settings": {"epochs": 3}}
    seed = _saved({"identity": identity, "epoch": 1, "network": _checkpoints()[0]})
    return Reader([seed], lambda path: load_checkpoint(path, identity), in_zip({".pkl": in_pickle}), "model.checkpoint")


@reader("nn2hdl.formats.script.source")
def notebook() -> Reader:
    from nn2hdl.formats.script.source import read_source

    code = ["%matplotlib inline\n", "import torch\n", "files = !ls\n", "class Net(torch.nn.Module):\n", "    x = 1"]
    cells = [
        {"cell_type": "markdown", "source": ["# a"]},
        {"cell_type": "code", "source": code, "outputs": [], "metadata": {}},
        {"cell_type": "code", "source": "%%bash\nls"},
        {"cell_type": "code", "source": "def broken(:"},
    ]
    seeds = [json.dumps({"cells": cells, "nbformat": 4}).encode()]
    seeds.append(json.dumps({"worksheets": [{"cells": [{"cell_type": "code", "input": code}]}]}).encode())
    return Reader(seeds, read_source, in_json, "net.ipynb")


@reader("nn2hdl.formats.script.source")
def script() -> Reader:
    from nn2hdl.formats.script.source import read_source

    seed = b'# -*- coding: utf-8 -*-\nimport torch\nclass Net(torch.nn.Module):\n    """a"""\n    x = f"{1}"\n'
    words = (
        b"(",
        b")" * 200,
        b"(" * 200,
        b"-" * 500,
        b"\t",
        b"    ",
        b'"""',
        b"\\",
        b"# coding: latin-9\n",
        b"\0",
        b"lambda: ",
    )
    return Reader([seed], read_source, in_lines(*words), "net.py")
