"""Files of integer networks: every integer comes back, and takes no more bytes than it needs."""

import numpy as np
import pytest
from safetensors.numpy import load_file

from nn2hdl.integer import Affine, IntegerNetwork, Layer, Requantize, digest, load_network, read_only, save_network


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
    network = IntegerNetwork("two", (1,), (Layer("fc", affine, ("input",), (2,)),), "fc")
    path = tmp_path / "two.safetensors"
    save_network(network, path)
    stored = load_file(path)
    assert stored["fc/weights"].dtype == kind
    assert stored["fc/bias"].dtype == np.int64
    again = load_network(path)
    assert again.layer("fc").op.weights.dtype == np.int64
    np.testing.assert_array_equal(again.layer("fc").op.weights, affine.weights)
    assert digest(again) == digest(network)
