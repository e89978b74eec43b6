"""Degenerate arguments and operations over the batch: what torch computes, in batches of any size, or refused."""

import numpy as np
import pytest
import torch
from torch import nn

from nn2hdl.errors import ModelError, UnsupportedLayerError
from nn2hdl.formats import load_model
from nn2hdl.formats.arch import build_architecture
from nn2hdl.graph import interpret

pytestmark = pytest.mark.slow

NETWORK = """
    import math
    import torch
    import torch.nn.functional as F
    from torch import nn

    class Net(nn.Module):
        def __init__(self):
            super().__init__()
            self.first = nn.Conv2d(2, 2, 1)
            self.layer = {layer}

        def forward(self, x):
            x = self.first(x)
            return {body}
"""


@pytest.fixture
def made(tmp_path, write_arch):
    """Loads a network with a layer and an expression of x as its forward; returns the Graph and the network."""

    def make(body, layer="nn.Identity()"):
        arch = f"{write_arch(NETWORK.format(body=body, layer=layer))}:Net"
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(2)
            network = build_architecture(arch).network.eval()
            for parameter in network.parameters():
                nn.init.normal_(parameter)
        torch.save(network.state_dict(), tmp_path / "net.pt")
        options = {"input_shape": (2, 6, 6), "normalize": ((0.5,), (0.1,))}
        return load_model(tmp_path / "net.pt", arch=arch, **options), network

    return make


EQUAL = [
    *("x.clamp(0.5, 0.2)", "x.clamp(max=0.2)", "x.clamp(min=0.2)", "x.clamp(0.3, 0.3)", "x.clamp(-math.inf, math.inf)"),
    *(
        "torch.clamp(x, torch.tensor(0.5), torch.tensor(0.2))",
        "torch.sigmoid(x).clamp(0.5, 0.2)",
        "x.clamp(3, 2).tanh()",
    ),
    *("x.clamp(0.5, 1).clamp(-1, 0.2)", "F.hardtanh(x, 0.25, 0.25)", "F.relu6(x)", "F.relu(-F.relu(x))"),
    *("F.leaky_relu(x, 0.0)", "F.leaky_relu(x, 1.0)", "F.leaky_relu(x, -0.5)", "F.elu(x, 0.0)", "F.elu(x, -1.0)"),
    *("F.celu(x, -0.5)", "F.softplus(x, -1.0)", "F.softplus(x, 2.0, 0.0)", "F.softplus(x, 1.0, -5.0)"),
    *("F.prelu(x, torch.tensor([-0.3]))", "F.threshold(x, 0.1, 0.1)", "F.rrelu(x, 0.1, 0.3)"),
    *("F.max_pool2d(-x.abs() - 5, 3, 2, 1)", "F.max_pool2d(x, 2, 3)", "F.max_pool2d(x, 2, 3, ceil_mode=True)"),
    *("F.max_pool2d(x, 4, 4, 2, ceil_mode=True)", "F.avg_pool2d(x, 2, 3)", "F.avg_pool2d(x, 3, 2, 1)"),
    *("F.avg_pool2d(x, 2, 2, 1, ceil_mode=True)", "F.avg_pool2d(F.pad(x, (1, 0, 1, 0)), 3, 2, 1)"),
    *("F.adaptive_avg_pool2d(x, (None, 2))", "F.adaptive_max_pool2d(x, 2)", "x.amax((2, 3))", "x.mean((-1, -2))"),
    *("x * 0", "x * -0.0", "x * -2", "x + (-0.0)", "x / math.inf", "torch.rsub(x, 2, alpha=3)", "x * 1e-40", "x + x"),
    *("F.dropout(x, 0.0, True)", "F.dropout(x, 0.5, False)", "x.double()", "x.flatten(1)", "x.view(x.size(0), -1)"),
]
LAYERS = [
    *("nn.Conv2d(2, 3, 4, padding='same')", "nn.Conv2d(2, 3, 2, padding='same', dilation=3)"),
    *("nn.Conv2d(2, 3, 3, 2, 3, dilation=2)", "nn.BatchNorm2d(2)"),
]


def _compare(graph, network):
    generator = np.random.default_rng(4)
    for count in (1, 2, 5):
        pixels = generator.integers(0, 256, (count, 2, 6, 6)).astype(np.float32)
        with torch.no_grad():
            expected = network(torch.from_numpy((pixels / 255 - 0.5) / 0.1)).numpy()
        found = interpret(graph, pixels)
        assert found.shape == expected.shape
        assert np.allclose(found, expected, rtol=1e-5, atol=1e-5 * max(1.0, np.abs(expected).max()))


@pytest.mark.parametrize("body", EQUAL)
def test_equals_torch(made, body):
    graph, network = made(body)
    _compare(graph, network)


@pytest.mark.parametrize("layer", LAYERS)
def test_layers_equal_torch(made, layer):
    graph, network = made("self.layer(x)", layer)
    _compare(graph, network)


OVER_THE_BATCH = {
    "x.flatten(0)": "'flatten' (function flatten): it does not keep the batch as first axis",
    "x.view(-1)": "'flatten' (function view): it does not keep the batch as first axis",
    "x.reshape(x.size(0) * 2, -1)": "'flatten' (function reshape): it does not keep the batch as first axis",
    "x.flatten(1).softmax(0)": "'softmax' (function softmax): Softmax over another axis than the classes -> use dim=1",
    "F.log_softmax(x.flatten(1), dim=0)": "'log_softmax' (function log_softmax): Softmax over another axis",
    "x.mean(0)": "'mean' (function mean): a reduction over other axes than height and width",
    "x.mean()": "'mean' (function mean): it does not keep the batch as first axis",
    "x + x.mean(0)": "'mean' (function mean): a reduction over other axes than height and width",
    "x + x.mean(0, keepdim=True)": "'mean' (function mean): it does not keep the batch as first axis",
    "x.amax(0)": "'amax' (function amax): a reduction over other axes than height and width",
    "x.sum(0)": "'sum' (function sum): not supported",
    "(x - x.mean()) / x.std()": "'mean' (function mean): it does not keep the batch as first axis",
    "x.transpose(0, 1)": "'transpose' (function transpose): not supported -> keep the axes in order",
    "torch.cat([x, x], 0)": "'cat' (function cat): not supported",
    "x[0]": "'select' (function select): not supported",
    "x[:1]": "'slice' (function slice): it does not keep the batch as first axis",
    "x.flip(0)": "'flip' (function flip): not supported",
    "x.roll(1, 0)": "'roll' (function roll): not supported",
    "x[:1].expand(x.size(0), -1, -1, -1)": "'slice' (function slice): it does not keep the batch as first axis",
    "x.unsqueeze(0)": "'flatten' (function unsqueeze): it does not keep the batch as first axis",
    "x.chunk(2, 0)[0]": "'chunk' (function chunk): it does not keep the batch as first axis",
    "x.sort(0)[0]": "'sort' (function sort): not supported",
    "F.pad(x, (0, 0, 0, 0, 0, 0, 0, 1))": "'pad' (function pad): it does not keep the batch as first axis",
    "F.batch_norm(x, None, None, training=True)": "'batch_norm' (function batch_norm): it uses the statistics of each",
}


@pytest.mark.parametrize("body", OVER_THE_BATCH)
def test_operations_over_the_batch_are_refused(made, body):
    with pytest.raises(UnsupportedLayerError) as caught:
        made(body)
    assert f"layer {OVER_THE_BATCH[body]}" in str(caught.value)


@pytest.mark.parametrize("body", ["x * x.size(0)", "x / x.shape[0]", "x + x.numel()"])
def test_dependence_on_the_size_of_the_batch(made, body):
    with pytest.raises(UnsupportedLayerError, match="gives an image another output when others are in its"):
        made(body)


@pytest.mark.parametrize("body", ["x.view(2, -1)", "x.view(x.size(1), -1)"])
def test_batches_of_one_size_alone(made, body):
    with pytest.raises(UnsupportedLayerError, match=r"when others are in its batch|batches of two images alone"):
        made(body)


REFUSED = {
    "x.clamp(math.nan, 0.5)": "'clamp' (function clamp): limits of nan and 0.5 -> clip between numbers",
    "x.clamp(0.5, math.nan)": "'clamp' (function clamp): limits of 0.5 and nan -> clip between numbers",
    "x.clamp(min=math.inf)": "'clamp' (function clamp): limits of inf and inf -> clip between numbers",
    "torch.maximum(x, torch.tensor(math.nan))": "'maximum' (function maximum): limits of nan and inf -> clip",
    "F.softplus(x, 0.0)": "'softplus' (function softplus): softplus with 0, 20 -> use finite arguments",
    "F.leaky_relu(x, math.nan)": "'leaky_relu' (function leaky_relu): leaky_relu with nan -> use finite arguments",
    "F.elu(x, math.inf)": "'elu' (function elu): elu with inf -> use finite arguments",
    "F.threshold(x, 0.1, -20)": "'threshold' (function threshold): Threshold with another value than its threshold",
    "F.dropout(x, 0.5, True)": "'dropout' (function dropout): dropout that is on in eval mode -> call model.eval()",
    "F.dropout(x, 1.0, True)": "'dropout' (function dropout): dropout that is on in eval mode -> call model.eval()",
    "F.dropout2d(x, 0.5, True)": "'feature_dropout' (function feature_dropout): dropout that is on in eval mode",
    "F.alpha_dropout(x, 0.5, True)": "'alpha_dropout' (function alpha_dropout): dropout that is on in eval mode",
    "x / 0": "'div' (function div): a division by zero -> divide by something else",
    "x.half().float()": "'to' (function to): a conversion to floats of 16 bits -> compute in float32",
    "x.int().float()": "'to' (function to): a conversion to integers -> compute in floating point",
    "torch.div(x, 2, rounding_mode='trunc')": "'div' (function div): a division by an activation, or one that rounds",
    "F.avg_pool2d(x, 2, divisor_override=3)": "'avg_pool2d' (function avg_pool2d): AvgPool2d with divisor_override",
    "F.avg_pool2d(x, 3, 2, 1, False, False)": "'avg_pool2d' (function avg_pool2d): AvgPool2d with count_include_pad",
    "F.avg_pool2d(x, 3, 2, ceil_mode=True)": "'avg_pool2d' (function avg_pool2d): its output has shape (2, 3, 3) where",
    "F.adaptive_avg_pool2d(x, 12)": "'adaptive_avg_pool2d' (function adaptive_avg_pool2d): pooling of 6x6 to 12x12",
    "F.pad(x, (1, 1, 1, 1), value=1.0)": "'pad' (function pad): padding with something else than zeros",
    "F.pad(x, (-1, -1))": "'pad' (function pad): padding of other axes, or cropping -> pad height and width only",
}


@pytest.mark.parametrize("body", REFUSED)
def test_what_has_no_circuit_is_refused_by_name(made, body):
    with pytest.raises(UnsupportedLayerError) as caught:
        made(body)
    assert f"layer {REFUSED[body]}" in str(caught.value)


@pytest.mark.parametrize("mode", ["reflect", "replicate", "circular"])
def test_padding_modes_are_refused(made, mode):
    with pytest.raises(UnsupportedLayerError, match=r"'layer' \(Conv2d\): padding with something else than zeros"):
        made("self.layer(x)", f"nn.Conv2d(2, 3, 3, padding=1, padding_mode={mode!r})")


@pytest.mark.parametrize("body", ["x * math.inf", "x * math.nan", "x + math.inf", "x * 1e38 * 1e38"])
def test_constants_beyond_floats(made, body, recwarn):
    with pytest.raises(ModelError, match=r"values of (weight|bias) are NaN or infinite -> train again"):
        made(body)
    assert not [w for w in recwarn if issubclass(w.category, RuntimeWarning)]


def test_a_window_larger_than_the_image(made):
    with pytest.raises(ModelError, match="the network fails on an input of 2x6x6: Given input size"):
        made("F.max_pool2d(x, 9)")


def test_infinite_weights_are_named_without_a_warning(tmp_path, recwarn):
    network = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.Flatten(), nn.Linear(8, 2), nn.BatchNorm1d(2))
    network[0].weight.data[:] = torch.inf
    network[3].weight.data[0] = -torch.inf
    torch.save(network, tmp_path / "net.pt")
    with pytest.raises(ModelError, match="layer 0: 18 of 18 values of weight are NaN or infinite"):
        load_model(tmp_path / "net.pt", input_shape=(1, 4, 4), normalize=((0.5,), (0.1,)))
    assert not [w for w in recwarn if issubclass(w.category, RuntimeWarning)]
