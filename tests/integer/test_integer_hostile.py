"""Damaged and hostile files of integer networks: a verified network that runs, or a ModelError of one line."""

from __future__ import annotations

import json
import random
import struct

import numpy as np
import pytest
from network_files import as_version1
from safetensors import safe_open
from safetensors.numpy import save

from nn2hdl import integer as ig
from nn2hdl.errors import ModelError
from nn2hdl.integer import read_only
from nn2hdl.integer.file import FORMAT
from nn2hdl.meaning import Input, Outputs

pytestmark = pytest.mark.slow


def _requantize(channels, low=0, high=15):
    return ig.Requantize(read_only(np.full(channels, 3)), read_only(np.full(channels, 6)), low, high)


def _network() -> ig.IntegerNetwork:
    """One layer of every kind."""
    random_weights = np.random.default_rng(3).integers(-7, 8, (4, 2, 3, 3))
    conv = ig.Affine(
        *(read_only(random_weights), read_only(np.arange(4)), _requantize(4)),
        padding=(1, 1, 1, 1),
        pad_value=read_only([5, 6]),
    )
    linear = ig.Affine(read_only(np.ones((3, 16))), read_only([1, 2, 3]), _requantize(3, None, None))
    layers = [
        ("conv", conv, ("input",), (4, 4, 4)),
        ("pool", ig.MaxPool((2, 2), (2, 2)), ("conv",), (4, 2, 2)),
        ("clamp", ig.Clamp(None, 12), ("pool",), (4, 2, 2)),
        ("table", ig.Table(read_only(np.arange(16)[::-1]), 0, "tanh"), ("clamp",), (4, 2, 2)),
        ("add", ig.Add((2, -1), read_only(np.zeros(4)), _requantize(4, -8, 8)), ("table", "pool"), (4, 2, 2)),
        ("flatten", ig.Flatten(), ("add",), (16,)),
        ("fc", linear, ("flatten",), (3,)),
    ]
    notes = {"source": {}, "layers": {"fc": {"output_scale": 0.5}}, "output": {"step": 1.0}, "input": {"mean": [0.0]}}
    layers = tuple(ig.Layer(*layer) for layer in layers)
    given, outputs = Input((2, 4, 4), step=(0.5, 0.25), offset=(0.0, -1.0)), Outputs(class_names=("a", "b", "c"))
    return ig.IntegerNetwork("net", given, layers, "fc", outputs, notes)


@pytest.fixture
def parts(tmp_path):
    """The JSON and the tensors of a network's file."""
    path = tmp_path / "good.safetensors"
    ig.save_network(_network(), path)
    with safe_open(str(path), framework="numpy") as file:
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
        return json.loads(file.metadata()[FORMAT]), tensors


@pytest.fixture
def outcome(tmp_path):
    """Loads a description and tensors: the network, which then must run, or the error's text."""

    def load(document, tensors):
        path = tmp_path / "bad.safetensors"
        text = document if isinstance(document, str) else json.dumps(document)
        path.write_bytes(save(tensors, metadata={FORMAT: text}))
        try:
            network = ig.load_network(path)
        except ModelError as error:
            return str(error).removeprefix(f"{path}: ")
        images = np.full((2, *network.input_shape), network.input_low, np.int64)
        images[1] = network.input_high
        assert ig.interpret(network, images).shape == (2, *network.shape_of(network.output))
        return network

    return load


def _layer(name):
    return lambda document: next(entry for entry in document["layers"] if entry["name"] == name)


def _input(document, **changes):
    """Changes what either version says of the input."""
    if "input" in document:
        document["input"].update(changes)
    else:
        document.update({f"input_{name}": value for name, value in changes.items()})


HOSTILE = {
    "a layer that reads itself": lambda d, t: _layer("conv")(d).update(inputs=["conv"]),
    "layers in a cycle": lambda d, t: _layer("conv")(d).update(inputs=["pool"]),
    "a shape of 1 TiB": lambda d, t: _input(d, shape=[1 << 40]),
    "a wide shape": lambda d, t: _input(d, shape=[2, 1 << 20, 1 << 20]),
    "many wide layers": lambda d, t: [entry.update(shape=[1 << 24]) for entry in d["layers"]],
    "very many layers": lambda d, t: d.update(layers=d["layers"] * 3_000),
    "no layers": lambda d, t: d.update(layers=[]),
    "a shape of halves": lambda d, t: _input(d, shape=[2, 4.5, 4]),
    "a shape of truth": lambda d, t: _input(d, shape=[True, 4, 4]),
    "no shape": lambda d, t: _input(d, shape=[]),
    "a layer without shape": lambda d, t: _layer("fc")(d).pop("shape"),
    "a layer without fields": lambda d, t: _layer("fc")(d).pop("fields"),
    "a layer without groups": lambda d, t: _layer("fc")(d)["fields"].pop("groups"),
    "a name that is a list": lambda d, t: _layer("fc")(d).update(name=["fc"]),
    "a name twice": lambda d, t: _layer("clamp")(d).update(name="pool"),
    "an unknown operation": lambda d, t: _layer("fc")(d).update(op="eval"),
    "an operation that is a list": lambda d, t: _layer("fc")(d).update(op=["Affine"]),
    "three inputs": lambda d, t: _layer("add")(d).update(inputs=["pool"] * 3),
    "a stride of zero": lambda d, t: _layer("conv")(d)["fields"].update(stride=[0, 1]),
    "a negative stride": lambda d, t: _layer("pool")(d)["fields"].update(stride=[-2, -2]),
    "a huge padding": lambda d, t: _layer("conv")(d)["fields"].update(padding=[1 << 30] * 4),
    "a negative padding": lambda d, t: _layer("conv")(d)["fields"].update(padding=[-1] * 4),
    "a kernel of nothing": lambda d, t: _layer("pool")(d)["fields"].update(kernel=[0, 0]),
    "groups of nothing": lambda d, t: _layer("conv")(d)["fields"].update(groups=0),
    "a factor beyond 64 bits": lambda d, t: _layer("add")(d)["fields"].update(factors=[1 << 80, 1]),
    "an end beyond 64 bits": lambda d, t: _layer("clamp")(d)["fields"].update(high=1 << 70),
    "an end of text": lambda d, t: _layer("clamp")(d)["fields"].update(high="12"),
    "an empty clamp": lambda d, t: _layer("clamp")(d)["fields"].update(low=13),
    "a table that begins elsewhere": lambda d, t: _layer("table")(d)["fields"].update(first=1),
    "a table of nothing": lambda d, t: t.update({"table/values": np.zeros(0, np.int8)}),
    "a table of a matrix": lambda d, t: t.update({"table/values": np.zeros((4, 4), np.int8)}),
    "a range of text": lambda d, t: _input(d, low="0"),
    "an empty range": lambda d, t: _input(d, low=9, high=8),
    "a range beyond 64 bits": lambda d, t: _input(d, high=1 << 63),
    "another version": lambda d, t: d.update(version=3),
    "a version of text": lambda d, t: d.update(version="1"),
    "no version": lambda d, t: d.pop("version"),
    "an output elsewhere": lambda d, t: d.update(output="nix"),
    "the output is the input": lambda d, t: d.update(output="input"),
    "notes that are text": lambda d, t: d.update(provenance="x"),
    "a scale of text": lambda d, t: d["provenance"]["layers"].update(fc={"output_scale": "0.5"}),
    "a negative scale": lambda d, t: d["provenance"]["layers"].update(fc={"output_scale": -1}),
    "notes of a layer that are text": lambda d, t: d["provenance"]["layers"].update(fc="x"),
    "a note of a step of text": lambda d, t: d["provenance"].update(output={"step": "x"}),
    "a note of a mean of text": lambda d, t: d["provenance"].update(input={"mean": ["x", "y"]}),
    "a source of text": lambda d, t: d["provenance"].update(source="x"),
    "a design of a list": lambda d, t: d["provenance"].update(source={"design": ["x"]}),
    "classes that are numbers": lambda d, t: d.get("outputs", d).update(class_names=[1, 2, 3]),
    "a truth of text": lambda d, t: d.get("outputs", d).update(classifies="no"),
    "weights of floats": lambda d, t: t.update({"fc/weights": t["fc/weights"].astype(np.float32) + 0.5}),
    "weights that are not finite": lambda d, t: t.update({"fc/weights": np.full((3, 16), np.nan)}),
    "weights of truth": lambda d, t: t.update({"fc/weights": np.ones((3, 16), bool)}),
    "unsigned weights of 64 bits": lambda d, t: t.update({"fc/weights": np.full((3, 16), 1 << 63, np.uint64)}),
    "the lowest weight": lambda d, t: t.update({"fc/weights": np.full((3, 16), -(1 << 63))}),
    "weights of three axes": lambda d, t: t.update({"fc/weights": np.ones((3, 16, 1), np.int8)}),
    "weights without a kernel": lambda d, t: t.update({"conv/weights": np.ones((4, 2, 0, 0), np.int8)}),
    "weights without outputs": lambda d, t: t.update({"fc/weights": np.ones((0, 16), np.int8)}),
    "no weights": lambda d, t: t.pop("fc/weights"),
    "no multiplier": lambda d, t: t.pop("conv/requantize/multiplier"),
    "a shift of 64": lambda d, t: t.update({"conv/requantize/shift": np.full(4, 64, np.int8)}),
    "a negative shift": lambda d, t: t.update({"conv/requantize/shift": np.full(4, -1, np.int8)}),
    "a multiplier of nothing": lambda d, t: t.update({"conv/requantize/multiplier": np.zeros(4, np.int8)}),
    "a bias at the end": lambda d, t: t.update({"conv/bias": np.full(4, (1 << 63) - 1)}),
    "a pad value at the end": lambda d, t: t.update({"conv/pad_value": np.full(2, -(1 << 63))}),
}


MEANINGLESS = {
    "no input": lambda d, t: d.pop("input"),
    "an input that is a list": lambda d, t: d.update(input=[2, 4, 4]),
    "a step of nothing": lambda d, t: d["input"].update(step=[0, 1]),
    "a negative step": lambda d, t: d["input"].update(step=[1, -1]),
    "an infinite step": lambda d, t: d["input"].update(step=[1, 1e999]),
    "a step of text": lambda d, t: d["input"].update(step=["1", "1"]),
    "steps of other channels": lambda d, t: d["input"].update(step=[1, 1, 1]),
    "offsets of other channels": lambda d, t: d["input"].update(offset=[1]),
    "an infinite offset": lambda d, t: d["input"].update(offset=[0, -1e999]),
    "to resize of text": lambda d, t: d["input"].update(resize="no"),
    "no outputs": lambda d, t: d.pop("outputs"),
    "outputs of nothing": lambda d, t: d.update(outputs=None),
    "an output step of nothing": lambda d, t: d["outputs"].update(step=0),
    "an infinite output step": lambda d, t: d["outputs"].update(step=1e999),
    "a unit that is a number": lambda d, t: d["outputs"].update(unit=5),
    "an unknown role": lambda d, t: _layer("fc")(d).update(role="leader"),
    "a role that is a list": lambda d, t: _layer("fc")(d).update(role=["trained"]),
    "a layer without a role": lambda d, t: _layer("fc")(d).pop("role"),
    "wires that were trained": lambda d, t: _layer("flatten")(d).update(role="trained"),
    "weights that are fixed": lambda d, t: _layer("fc")(d).update(role="fixed"),
    "a design that is a list": lambda d, t: d.update(design=["lenet_mnist"]),
}
MEANINGLESS_1 = {
    "a std of nothing": lambda d, t: d["provenance"].update(input={"mean": [0.0, 0.0], "std": [1.0, 0.0]}),
    "a negative std": lambda d, t: d["provenance"].update(input={"mean": [0.0, 0.0], "std": [1.0, -1.0]}),
    "a std of other channels": lambda d, t: d["provenance"].update(input={"mean": [0.0] * 3, "std": [1.0] * 3}),
    "more means than stds": lambda d, t: d["provenance"].update(input={"mean": [0.0] * 3, "std": [1.0] * 2}),
    "no classes": lambda d, t: d.pop("class_names"),
}
CASES = [(1, name, change) for name, change in {**HOSTILE, **MEANINGLESS_1}.items()]
CASES += [(2, name, change) for name, change in {**HOSTILE, **MEANINGLESS}.items()]


@pytest.mark.parametrize(("version", "name", "change"), CASES, ids=[f"{version}: {name}" for version, name, _ in CASES])
def test_each_is_one_line(outcome, parts, version, name, change):
    document, tensors = parts
    document = as_version1(document) if version == 1 else document
    change(document, tensors)
    message = outcome(document, tensors)
    assert isinstance(message, str)
    assert message.startswith("a damaged integer network: ")
    assert message.endswith(" -> make it again")
    assert len(message) < 300


@pytest.mark.parametrize(
    "text",
    [
        *("", "[", "null", "[]", "3", '"x"', "{}", "NaN", "[" * 200_000, '{"a":' * 200_000, "9" * 100_000),
        json.dumps({"version": 1, "name": "x", "input_shape": float("inf")}),
        json.dumps({"version": 2, "name": "x", "input": float("inf")}),
    ],
)
def test_metadata_that_is_no_description(outcome, parts, text):
    assert outcome(text, parts[1]).startswith("a damaged integer network: ")


def test_the_network_itself_is_sound(outcome, parts):
    assert ig.digest(outcome(*parts)) == ig.digest(_network())
    document, tensors = parts
    assert ig.arithmetic_digest(outcome(as_version1(document), tensors)) == ig.arithmetic_digest(_network())


VALUES = (
    0,
    1,
    -1,
    2,
    255,
    1 << 31,
    1 << 62,
    -(1 << 63),
    1 << 70,
    0.5,
    "",
    "x",
    "conv",
    "input",
    None,
    True,
    [],
    [0],
    [1, 1],
    {},
    "Add",
)


def _places(tree, found):
    for key, value in tree.items() if isinstance(tree, dict) else enumerate(tree):
        found.append((tree, key))
        if isinstance(value, dict | list):
            _places(value, found)
    return found


@pytest.mark.parametrize("version", [1, 2])
def test_random_changes_of_the_description(outcome, parts, version):
    generator, refusals = random.Random(11), 0
    whole = as_version1(parts[0]) if version == 1 else parts[0]
    for _ in range(400):
        document = json.loads(json.dumps(whole))
        for _ in range(generator.randint(1, 3)):
            tree, key = generator.choice(_places(document, []))
            match generator.randrange(3):
                case 0:
                    tree[key] = generator.choice(VALUES)
                case 1:
                    del tree[key]
                case 2:
                    other, place = generator.choice(_places(document, []))
                    tree[key] = json.loads(json.dumps(other[place]))
        result = outcome(document, parts[1])
        refusals += isinstance(result, str)
        assert not isinstance(result, str) or "\n" not in result
    assert 200 < refusals < 400


def test_random_changes_of_the_tensors(outcome, parts):
    generator, refusals = random.Random(12), 0
    for _ in range(300):
        tensors = {name: np.array(tensor) for name, tensor in parts[1].items()}
        name = generator.choice(sorted(tensors))
        tensor = tensors[name]
        match generator.randrange(4):
            case 0:
                tensors[name] = tensor.astype(generator.choice(("i8", "f4", "u1", "?", "f2", "u8")))
            case 1:
                tensor.reshape(-1)[generator.randrange(tensor.size)] = np.iinfo(tensor.dtype).min
            case 2:
                wide = tensor.astype(np.int64)
                wide.reshape(-1)[generator.randrange(tensor.size)] = generator.choice((1 << 62, -(1 << 63), 1 << 40))
                tensors[name] = wide
            case 3:
                tensors[name] = tensor.reshape(-1)[: generator.randint(0, tensor.size)]
        refusals += isinstance(outcome(parts[0], tensors), str)
    assert 100 < refusals < 300


def test_random_changes_of_bytes(tmp_path):
    path, bad = tmp_path / "good.safetensors", tmp_path / "bad.safetensors"
    ig.save_network(_network(), path)
    whole, generator, read = path.read_bytes(), random.Random(13), 0
    header = struct.unpack("<Q", whole[:8])[0] + 8
    for trial in range(600):
        data = bytearray(whole)
        for _ in range(generator.randint(1, 3)):
            data[generator.randrange(header * (trial % 2), len(data))] = generator.randrange(256)
        bad.write_bytes(data)
        try:
            network = ig.load_network(bad)
            ig.interpret(network, np.full((1, *network.input_shape), network.input_low))
            read += 1
        except ModelError:
            continue
    assert 50 < read < 550
