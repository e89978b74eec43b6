"""Malformed networks and damaged files are named, and what counts changes the digest."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import pytest
from safetensors import safe_open
from safetensors.numpy import save_file

from nn2hdl import integer as ig
from nn2hdl.errors import ModelError, OutputError, QuantizeError, VerifyError
from nn2hdl.integer import read_only
from nn2hdl.integer.file import FORMAT
from nn2hdl.meaning import Input, Outputs, Role


def plain(channels: int, low=None, high=None) -> ig.Requantize:
    return ig.Requantize(read_only(np.ones(channels)), read_only(np.zeros(channels)), low, high)


def affine(weights, **options) -> ig.Affine:
    weights = read_only(weights)
    options = {"requantize": plain(len(weights)), "bias": read_only(np.zeros(len(weights))), **options}
    return ig.Affine(weights, **options)


def network(*layers, output=None, shape=(2, 4, 4), low=0, high=255, **options) -> ig.IntegerNetwork:
    """Layers of (op, shape) in a chain, called a, b, c ..."""
    names = "abcdefg"
    chain = tuple(
        ig.Layer(names[i], op, (names[i - 1] if i else "input",), size) for i, (op, size) in enumerate(layers)
    )
    return ig.IntegerNetwork("net", Input(shape, low, high), chain, output or names[len(layers) - 1], **options)


KERNEL = np.ones((3, 2, 2, 2), np.int64)


def test_a_sound_network_passes():
    ig.verify(network((affine(KERNEL), (3, 3, 3)), (ig.MaxPool((2, 2), (1, 1), (1, 0, 0, 1)), (3, 3, 3))))


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        (network((affine(KERNEL), (3, 3, 4))), "claims shape"),
        (network((affine(KERNEL), (3, 3, 3)), output="z"), "the output is not a layer"),
        (network((affine(KERNEL), (3, 3, 3)), output="input"), "the output is not a layer"),
        (network((affine(KERNEL), (3, 3, 3)), low=9, high=8), "an empty range"),
        (
            dataclasses.replace(
                network((affine(KERNEL), (3, 3, 3))), input=Input((2, 4, 4), step=(1.0,), offset=(0.0,))
            ),
            "1 steps and 1 offsets of 2 channels",
        ),
        (
            dataclasses.replace(network((affine(KERNEL), (3, 3, 3))), outputs=Outputs(step=0.0)),
            "a step of 0",
        ),
        (
            ig.IntegerNetwork(
                "net", Input((2, 4, 4)), (ig.Layer("a", ig.Flatten(), ("input",), (32,), Role.TRAINED),), "a"
            ),
            "its role cannot be 'trained'",
        ),
        (network((affine(KERNEL, groups=2), (3, 3, 3))), "does not fit"),
        (network((affine(KERNEL, bias=read_only([1])), (3, 3, 3))), "bias has shape"),
        (network((affine(KERNEL, requantize=plain(2)), (3, 3, 3))), "multiplier has shape"),
        (network((affine(KERNEL, requantize=plain(3, 5, 4)), (3, 3, 3))), "an empty clamp"),
        (network((affine(KERNEL, padding=(1, 0, 0, 0)), (3, 4, 3))), "one value per channel"),
        (network((affine(KERNEL, padding=(1, 0, 0, 0), pad_value=read_only([0])), (3, 4, 3))), "one value per channel"),
        (network((affine(np.ones((3, 2, 5, 5))), (3, 0, 0))), "a window does not fit"),
        (network((affine(np.ones((3, 32))), (3,))), "does not fit"),
        (network((ig.Flatten(), (32,)), (affine(np.ones((2, 16)), groups=2), (2,))), "a fully connected layer"),
        (network((ig.MaxPool((2, 2), (1, 1), (2, 0, 0, 0)), (2, 5, 3))), "in the padding alone"),
        (network((ig.Clamp(3, 2), (2, 4, 4))), "an empty clamp"),
        (network((ig.Table(read_only(np.zeros(255)), 0, "abs"), (2, 4, 4))), "does not cover"),
        (network((ig.Table(read_only(np.zeros(256)), 1, "abs"), (2, 4, 4))), "does not cover"),
        (network((ig.Table(read_only(np.zeros(9)), 400, "abs"), (2, 4, 4))), "does not cover"),
    ],
)
def test_malformed_networks_are_named(bad, message):
    with pytest.raises(VerifyError, match=message):
        ig.verify(bad)


@pytest.mark.parametrize(("label", "value"), [("multiplier", 0), ("shift", -1)])
def test_requantization_has_least_values(label, value):
    changed = dataclasses.replace(plain(3), **{label: read_only([1, 1, value])})
    with pytest.raises(VerifyError, match=f"{label} below its least value"):
        ig.verify(network((affine(KERNEL, requantize=changed), (3, 3, 3))))


def test_names_and_order():
    layers = network((affine(KERNEL), (3, 3, 3)), (ig.Flatten(), (27,))).layers
    for chain, message in [((layers[0], layers[0]), "occurs twice"), (layers[::-1], "computed later, or never")]:
        with pytest.raises(VerifyError, match=message):
            ig.verify(ig.IntegerNetwork("net", Input((2, 4, 4)), chain, "a"))


LOWEST = np.iinfo(np.int64).min


@pytest.mark.parametrize(
    "op",
    [
        affine(KERNEL * (1 << 53)),
        affine(KERNEL, bias=read_only([0, 0, 1 << 62])),
        affine(KERNEL, bias=read_only([0, LOWEST, 0])),
        affine(np.full((3, 2, 2, 2), LOWEST)),
        affine(KERNEL, requantize=dataclasses.replace(plain(3), multiplier=read_only([1, 1, 1 << 60]))),
    ],
)
def test_sums_beyond_63_bits_are_refused(op):
    with pytest.raises(QuantizeError, match="leave 63 bits"):
        ig.verify(network((op, (3, 3, 3))))


def test_an_addition_beyond_63_bits_is_refused():
    add = ig.Add((1 << 60, 1 << 60), read_only([0, 0]), plain(2))  # 255 * 2**61 wraps to a small number in int64
    layer = ig.Layer("add", add, ("input", "input"), (2, 4, 4))
    with pytest.raises(QuantizeError, match="leave 63 bits"):
        ig.verify(ig.IntegerNetwork("net", Input((2, 4, 4)), (layer,), "add"))


def test_negative_factors_swap_the_ends():
    add = ig.Add((-3, 2), read_only([1, -1]), plain(2))
    layer = ig.Layer("add", add, ("input", "input"), (2, 4, 4))
    low, high = ig.value_ranges(ig.IntegerNetwork("net", Input((2, 4, 4), -10, 20), (layer,), "add"))["add"]
    assert (low.tolist(), high.tolist()) == ([-79, -81], [71, 69])


def test_the_digest_tells_all_that_computes():
    base = network((affine(KERNEL), (3, 3, 3)))
    changed = [
        network((affine(KERNEL * 2), (3, 3, 3))),
        network((affine(KERNEL, bias=read_only([0, 0, 1])), (3, 3, 3))),
        network((affine(KERNEL, requantize=plain(3, 0)), (3, 3, 3))),
        network((affine(KERNEL), (3, 3, 3)), high=254),
        network((affine(KERNEL, dilation=(1, 2)), (3, 3, 2))),
    ]
    digests = {ig.digest(n) for n in (base, *changed)}
    assert len(digests) == len(changed) + 1
    assert len({ig.arithmetic_digest(n) for n in (base, *changed)}) == len(changed) + 1
    noted = dataclasses.replace(base, provenance={"a": 1}, design="lenet_mnist")
    assert ig.digest(noted) == ig.digest(base)


def test_the_digest_tells_what_integers_mean_and_that_of_the_arithmetic_does_not():
    base = network((affine(KERNEL), (3, 3, 3)))
    given, outputs, layer = base.input, base.outputs, base.layers[0]
    changed = [
        dataclasses.replace(base, input=dataclasses.replace(given, step=(0.5, 0.5), offset=(0.0, 0.0))),
        dataclasses.replace(base, input=dataclasses.replace(given, step=(0.5, 0.5), offset=(0.0, 1.0))),
        dataclasses.replace(base, input=dataclasses.replace(given, resize=True)),
        dataclasses.replace(base, outputs=dataclasses.replace(outputs, class_names=("x",))),
        dataclasses.replace(base, outputs=dataclasses.replace(outputs, step=0.5)),
        dataclasses.replace(base, outputs=dataclasses.replace(outputs, unit="mm")),
        dataclasses.replace(base, layers=(dataclasses.replace(layer, role=Role.INPUT_CODING),)),
    ]
    for one in changed:
        ig.verify(one)
    assert len({ig.digest(one) for one in (base, *changed)}) == len(changed) + 1
    assert {ig.arithmetic_digest(one) for one in changed} == {ig.arithmetic_digest(base)}


def test_the_digest_tells_kernels_of_equal_bytes_apart():
    """Stride 4 on 3 x 3 pixels leaves one window either way."""
    flat, tall = (
        network((affine(np.ones((1, 2, *k)), stride=(4, 4)), (1, 1, 1)), shape=(2, 3, 3)) for k in ((1, 2), (2, 1))
    )
    assert ig.digest(flat) != ig.digest(tall)


@pytest.fixture
def saved(tmp_path):
    """The path of a saved network, and a function that rewrites its description."""
    path = tmp_path / "network.safetensors"
    ig.save_network(network((affine(KERNEL, requantize=plain(3, 0, 9)), (3, 3, 3))), path)

    def change(edit):
        with safe_open(str(path), framework="numpy") as file:
            document = json.loads(file.metadata()[FORMAT])
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
        edit(document, tensors)
        save_file(tensors, str(path), metadata={FORMAT: json.dumps(document)})
        return path

    return path, change


@pytest.mark.parametrize(
    "edit",
    [
        lambda d, t: d.update(version=3),
        lambda d, t: d.pop("layers"),
        lambda d, t: d["layers"][0].update(op="Convolution"),
        lambda d, t: d["layers"][0].update(inputs=[]),
        lambda d, t: d["layers"][0].update(shape=[3, 3, 4]),
        lambda d, t: d["layers"][0].update(fields=None),
        lambda d, t: d["layers"][0]["fields"].update(stride=[0, 1]),
        lambda d, t: d["layers"][0]["fields"].update(groups=0),
        lambda d, t: t.pop("a/weights"),
        lambda d, t: t.pop("a/requantize/shift"),
        lambda d, t: t.update({"a/weights": np.zeros(3, np.int64)}),
    ],
)
def test_damaged_files_are_refused(saved, edit):
    path, change = saved
    ig.load_network(path)
    with pytest.raises(ModelError, match=r"a damaged integer network.* -> make it again"):
        ig.load_network(change(edit))


def test_other_files_are_refused(tmp_path):
    missing, text, other = (tmp_path / name for name in ("missing", "text", "other"))
    text.write_text("no tensors")
    save_file({"w": np.zeros(2)}, str(other))
    for path, message in [(missing, "no such file"), (text, "not a safetensors file"), (other, "no integer network")]:
        assert not ig.is_network(path)
        with pytest.raises(ModelError, match=message):
            ig.load_network(path)


def test_a_folder_that_does_not_exist_is_named(tmp_path):
    with pytest.raises(OutputError, match="cannot be written"):
        ig.save_network(network((affine(KERNEL), (3, 3, 3))), tmp_path / "none" / "network.safetensors")
