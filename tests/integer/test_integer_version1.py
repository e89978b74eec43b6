"""Files of version 1, as several that ship are: what their integers mean and what their layers are for."""

from __future__ import annotations

import ast
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from network_files import as_version1
from safetensors import safe_open
from safetensors.numpy import save

import nn2hdl
from nn2hdl import integer as ig
from nn2hdl.designs import list_designs, load_design
from nn2hdl.integer.file import FORMAT
from nn2hdl.meaning import FULL_SCALE, Input, Meaning, Outputs, Role, normalized_input

PACKAGE = Path(nn2hdl.__file__).parent
SHIPPED = {f"{n}/{p.stem}": p for n in list_designs() for p in (load_design(n).folder / "front").glob("*.safetensors")}
VERSION1 = {f"lenet_cifar10/{sites}" for sites in (209034, 365807, 490980, 748613, 1030366)} | {
    "mlp_mnist/4935", "mlp_mnist/8835"
}  # fmt: skip
WITH_LUMA = {name for name in SHIPPED if name.startswith("lenet_cifar10/")}


def _document(path: Path) -> dict:
    with safe_open(str(path), framework="numpy") as file:
        return json.loads(file.metadata()[FORMAT])


def _saved_as_version1(network: ig.IntegerNetwork, path: Path) -> Path:
    ig.save_network(network, path)
    with safe_open(str(path), framework="numpy") as file:
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    path.write_bytes(save(tensors, metadata={FORMAT: json.dumps(as_version1(_document(path)))}))
    return path


def _guess(network: ig.IntegerNetwork) -> tuple[str, ...]:
    """The layers that were taken for trained ones before roles were written down."""

    def depthwise_ones(op: ig.Affine) -> bool:
        return (
            op.weights.ndim == 4
            and op.groups == len(op.weights)
            and op.weights.shape[1] == 1
            and (op.weights == 1).all()
        )

    affine = [layer for layer in network.layers if isinstance(layer.op, ig.Affine)]
    return tuple(layer.name for layer in affine if not depthwise_ones(layer.op))


@pytest.mark.parametrize("name", SHIPPED)
def test_what_ships_is_read_with_its_meaning(name):
    design, network = load_design(name.partition("/")[0]), ig.load_network(SHIPPED[name])
    assert _document(SHIPPED[name])["version"] == (1 if name in VERSION1 else 2)
    assert network.input == normalized_input(design.input_shape, *design.normalize, False)
    assert network.input.normalization == tuple(map(list, design.normalize))
    assert (network.input.bits, network.input.signed) == (8, False)
    assert network.outputs == Outputs(True, design.class_names)
    assert (network.meaning, network.design) == (Meaning.CLASSES, design.name)
    points = json.loads((design.folder / "front.json").read_text(encoding="utf-8"))["points"]
    assert ig.arithmetic_digest(network) in {point["digest"] for point in points}
    assert ig.digest(network) != ig.arithmetic_digest(network)


@pytest.mark.parametrize("name", SHIPPED)
def test_roles_of_what_ships_are_right(name):
    network = ig.load_network(SHIPPED[name])
    wanted = {"input_bits": Role.INPUT_CODING, "luma": Role.INPUT_CODING, "flatten": Role.FIXED}
    wanted |= {"max_pool2d": Role.POOLING, "max_pool2d_1": Role.POOLING}
    for layer in network.layers:
        assert layer.role is wanted.get(layer.name, Role.TRAINED), layer.name
    trained = {"mlp_mnist": ("fc1", "fc2", "fc3")}.get(name.partition("/")[0], ("conv1", "conv2", "fc1", "fc2", "fc3"))
    assert ig.weight_layers(network) == trained


@pytest.mark.parametrize("name", SHIPPED)
def test_what_was_guessed_from_shapes_was_wrong_where_colors_are_coded(name):
    network = ig.load_network(SHIPPED[name])
    assert len(WITH_LUMA) == 5
    assert (_guess(network) != ig.weight_layers(network)) == (name in WITH_LUMA)
    assert set(_guess(network)) - set(ig.weight_layers(network)) == ({"luma"} if name in WITH_LUMA else set())


@pytest.mark.parametrize("name", SHIPPED)
def test_a_file_of_version_2_gives_back_the_same(name, tmp_path):
    network = ig.load_network(SHIPPED[name])
    ig.save_network(network, tmp_path / "n.safetensors")
    again = ig.load_network(tmp_path / "n.safetensors")
    assert _document(tmp_path / "n.safetensors")["version"] == 2
    assert ig.digest(again) == ig.digest(network)
    assert ig.arithmetic_digest(again) == ig.arithmetic_digest(network)
    assert (again.input, again.outputs, again.design) == (network.input, network.outputs, network.design)
    assert ig.total_bit_width(again) == ig.total_bit_width(network)


def _averaging() -> ig.IntegerNetwork:
    """An average over pixels, and a layer that is called luma but was learned."""

    def affine(weights, **options) -> ig.Affine:
        channels = len(weights)
        plain = ig.Requantize(ig.read_only(np.ones(channels)), ig.read_only(np.zeros(channels)))
        return ig.Affine(ig.read_only(weights), ig.read_only(np.zeros(channels)), plain, **options)

    layers = (
        ig.Layer("average", affine(np.ones((3, 1, 2, 2)), groups=3), (ig.INPUT,), (3, 2, 2), Role.POOLING),
        ig.Layer("luma", affine(np.arange(9).reshape(3, 3, 1, 1)), ("average",), (3, 2, 2)),
        ig.Layer("flat", ig.Flatten(), ("luma",), (12,)),
        ig.Layer("fc", affine(np.ones((3, 12))), ("flat",), (3,)),
    )
    return ig.IntegerNetwork("averaging", Input((3, 3, 3)), layers, "fc", Outputs(False, step=0.25, unit=FULL_SCALE))


def test_averages_and_names_alone(tmp_path):
    notes = {"output": {"step": 0.25, "range": [0, 1]}, "input": {"resize": True}}
    network = replace(_averaging(), provenance=notes)
    again = ig.load_network(_saved_as_version1(network, tmp_path / "n.safetensors"))
    assert [layer.role for layer in again.layers] == [Role.POOLING, Role.TRAINED, Role.FIXED, Role.TRAINED]
    assert again.outputs == network.outputs
    assert again.input == replace(network.input, resize=True)
    assert again.input.normalization is None
    assert again.design == ""


NOTES_ARE_FOR = {
    "integer/file.py": "files",
    "flow/inspection.py": "people",
    "flow/reporting.py": "reports",
    "flow/quantizing.py": "people: the size of codes",
    "flow/recipes.py": "people: the widths of weights",
    "graph/verify.py": "messages",
    "hdl/emit.py": "comments",
    "quantization/lower.py": "files: it writes them",
    "quantization/own/lowering.py": "files: it writes them",
    "train/qat/training.py": "files: it writes them",
    "train/recipes/run.py": "files: it writes them",
    "train/recipes/wage/training.py": "files: it writes them",
}


def test_nothing_reads_notes_but_what_people_see():
    readers = set()
    for path in PACKAGE.rglob("*.py"):
        nodes = ast.walk(ast.parse(path.read_text()))
        if any(isinstance(node, ast.Attribute) and node.attr == "provenance" for node in nodes):
            readers.add(str(path.relative_to(PACKAGE)))
    assert readers == set(NOTES_ARE_FOR)


def test_notes_do_not_count_in_version_2(tmp_path):
    notes = {"output": {"step": 7.0}, "input": {"mean": [0.0] * 3, "std": [1.0] * 3, "resize": True}}
    notes["source"] = {"design": "lenet_mnist"}
    network = replace(_averaging(), provenance=notes)
    ig.save_network(network, tmp_path / "n.safetensors")
    again = ig.load_network(tmp_path / "n.safetensors")
    assert (again.input, again.outputs, again.design) == (network.input, network.outputs, "")
    assert again.provenance == notes
