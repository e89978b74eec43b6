"""Files of integer networks: every integer comes back, and takes no more bytes than it needs."""

import json
import re

import numpy as np
import pytest
from safetensors import safe_open
from safetensors.numpy import load_file, save_file

from nn2hdl.errors import ModelError
from nn2hdl.integer import Affine, IntegerNetwork, Layer, Requantize, digest, load_network, read_only, save_network
from nn2hdl.integer.file import FORMAT
from nn2hdl.meaning import Input


@pytest.mark.parametrize(
    ("largest", "smallest", "kind"),
    [
        (127, -128, np.int8),
        (128, 0, np.int16),
        (0, -129, np.int16),
        (1 << 20, -1, np.int32),
        (1 << 31, 5, np.int64),
    ],
)
def test_weights_come_back_from_the_narrowest_integers(tmp_path, largest, smallest, kind):
    requantize = Requantize(read_only([1, 1]), read_only([0, 3]))
    affine = Affine(read_only([[largest], [smallest]]), read_only([0, 1 << 40]), requantize)
    network = IntegerNetwork("two", Input((1,)), (Layer("fc", affine, ("input",), (2,)),), "fc")
    path = tmp_path / "two.safetensors"
    save_network(network, path)
    stored = load_file(path)
    assert stored["fc/weights"].dtype == kind
    assert stored["fc/bias"].dtype == np.int64
    again = load_network(path)
    assert again.layer("fc").op.weights.dtype == np.int64
    np.testing.assert_array_equal(again.layer("fc").op.weights, affine.weights)
    assert digest(again) == digest(network)


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (("name",), 5, "the description has 'name' = 5"),
        (("layers", 0, "name"), ["a"], "a layer has 'name' = ['a']"),
        (("outputs", "class_names"), [None], "the description of outputs has 'class_names' = [None]"),
        (("provenance",), "text", "the description has 'provenance' = text"),
        (("provenance", "layers"), {"fc": {"output_scale": "1"}}, "layers is not what nn2hdl writes"),
        (("provenance", "layers"), {"fc": 3}, "layers is not what nn2hdl writes"),
        (("provenance", "layers"), {"fc": {"code_bits": "9"}}, "layers is not what nn2hdl writes"),
        (("provenance", "methods"), [{"name": "equalize"}, {}], "methods is not what nn2hdl writes"),
        (("provenance", "output"), {"step": -1}, "output is not what nn2hdl writes"),
        (("provenance", "source"), {"sha256": 7}, "source is not what nn2hdl writes"),
        (("provenance", "weight_bits"), {}, "weight_bits is not what nn2hdl writes"),
        (("provenance", "calibration"), "minmax", "does not say how it was quantized"),
    ],
)
def test_texts_and_notes_are_what_they_should_be(tmp_path, path, value, message):
    scale = Requantize(read_only([1]), read_only([0]))
    layer = Layer("fc", Affine(read_only([[1, 2]]), read_only([0]), scale), ("input",), (1,))
    save_network(IntegerNetwork("net", Input((2,)), (layer,), "fc"), tmp_path / "n.safetensors")
    with safe_open(tmp_path / "n.safetensors", framework="numpy") as file:
        document = json.loads(file.metadata()[FORMAT])
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    *parents, last = path
    place = document
    for step in parents:
        place = place[step]
    place[last] = value
    save_file(tensors, tmp_path / "n.safetensors", metadata={FORMAT: json.dumps(document)})
    with pytest.raises(ModelError, match=f"a damaged integer network: .*{re.escape(message)}"):
        load_network(tmp_path / "n.safetensors")
