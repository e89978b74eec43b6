"""Steps of WAGE against a model in floats that says what the paper says; and the integer network that comes out."""

from dataclasses import dataclass

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch.utils._python_dispatch import TorchDispatchMode
from wage_networks import INF, chain_of, conv, halves, linear, small, varied

from nn2hdl import graph as fg
from nn2hdl.errors import DataError, ModelError, QuantizeError
from nn2hdl.integer import digest, interpret
from nn2hdl.train.loop import generator_of
from nn2hdl.train.recipes.wage.layers import Bits
from nn2hdl.train.recipes.wage.network import WageNetwork
from nn2hdl.train.recipes.wage.training import WageRun, WageSettings, errors_of, train_wage


@dataclass(frozen=True)
class Schedule:
    epochs: int = 3
    batch_size: int = 16
    flip: bool = False
    shift_pixels: int = 0
    rotate_degrees: float = 0.0
    scale_fraction: float = 0.0
    threads: int = 1


def started(graph, bits, centered, seed=0):
    network = WageNetwork(graph, bits, centered)
    network.start(generator_of(seed, 0))
    return network


def noise(shape, count=9, seed=3):
    return torch.tensor(np.random.default_rng(seed).integers(0, 256, (count, *shape)), dtype=torch.uint8)


# The paper in floats: section 3.2 to 3.4


def power(x):
    return 2.0 ** torch.round(torch.log2(x.abs().max()))


def clipped(x, bits):
    end = 1 - 2.0 ** (1 - bits)
    return x.clamp(-end, end)


def rounded(x, bits):
    """Q(x, bits), halves to the even integer."""
    return clipped(torch.round(x * 2.0 ** (bits - 1)) / 2.0 ** (bits - 1), bits)


class Errors(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, bits):
        ctx.bits = bits
        return x.view_as(x)

    @staticmethod
    def backward(ctx, errors):
        return rounded(errors / power(errors), ctx.bits), None


class Collisions(torch.autograd.Function):
    """A sum that is the largest of several windows gets the sum of their errors, as far as it fits into int8."""

    @staticmethod
    def forward(ctx, x, bits):
        ctx.end = 127 / 2.0 ** (bits - 1)
        return x.view_as(x)

    @staticmethod
    def backward(ctx, errors):
        return errors.clamp(-ctx.end, ctx.end), None


def activations(x, bits):
    """Q_A: rounded, halves upwards, with the gradient of the clip."""
    inside = clipped(x, bits)
    steps = torch.floor(inside.detach() * 2.0 ** (bits - 1) + 0.5) / 2.0 ** (bits - 1)
    return inside + (steps - inside).detach()


def model(graph, network, bits, images, weights):
    """Outputs of the float model, and gradients of its weights."""
    x = images.double() / 128 - 1 if network.layers[0].zero == 0 else images.double() / 256
    weighted = [node for node in graph.nodes if isinstance(node.op, fg.Conv2d | fg.Linear)]
    relu = {id(layer): layer.low == 0 for layer in network.layers}
    for node, layer, weight in zip(weighted, network.layers, weights, strict=True):
        op = node.op
        if isinstance(op, fg.Linear):
            x = x.flatten(1) @ weight.t()
        else:
            top, bottom, left, right = op.padding
            x = F.conv2d(F.pad(x, (left, right, top, bottom)), weight, None, op.stride, 0, op.dilation)
        x = x / 2.0**layer.scale
        if layer.pool is not None:
            pool = layer.pool.op
            top, bottom, left, right = pool.padding
            x = Collisions.apply(x, bits.errors)
            x = F.max_pool2d(F.pad(x, (left, right, top, bottom), value=-INF), pool.kernel, pool.stride)
        if layer is network.layers[-1]:
            return Errors.apply(x, bits.errors).flatten(1)
        x = activations(Errors.apply(x.relu() if relu[id(layer)] else x, bits.errors), bits.activations)
    raise AssertionError


@pytest.mark.parametrize("bits", [Bits(), Bits(3, 6, 7, 5)])
@pytest.mark.parametrize("centered", [False, True])
def test_a_step_computes_what_the_paper_says(bits, centered):
    graph = varied()
    network = started(graph, bits, centered)
    images, labels = noise((2, 12, 12)), torch.arange(9) % 3
    outputs = network(images)
    network.backward(errors_of(outputs, labels, network.one))
    scale = 2.0 ** (bits.gradients - 1)
    weights = [rounded(layer.stored.double() / scale, bits.weights).requires_grad_() for layer in network.layers]
    wanted = model(graph, network, bits, images, weights)
    assert torch.equal(outputs.double() / network.one, wanted)
    (0.5 * (wanted - F.one_hot(labels, 3)).square().sum()).backward()
    for layer, weight in zip(network.layers, weights, strict=True):
        found, gradient = layer.unmatrix(layer.gradient).double(), weight.grad
        assert found.abs().max() > 0
        # the gradient's scale is arbitrary: a power of two, which Q_G takes out
        ratio = float((found.abs().max() / gradient.abs().max()).log2())
        assert ratio == round(ratio)
        assert torch.equal(found, gradient * 2.0**ratio)


class Recorder(TorchDispatchMode):
    """Keeps the type of every tensor that an operation reads or makes."""

    def __init__(self):
        super().__init__()
        self.types = set()

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        found = func(*args, **(kwargs or {}))
        for value in torch.utils._pytree.tree_leaves((args, kwargs, found)):
            if isinstance(value, torch.Tensor):
                self.types.add(value.dtype)
        return found


def test_every_array_of_a_step_holds_integers():
    schedule = Schedule(shift_pixels=1)
    run = WageRun(varied(), halves(shape=(2, 12, 12)), schedule, WageSettings(), 0)
    run.begin_epoch(0)
    with Recorder() as recorder:
        run.descend(0)
    integers = {torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64, torch.bool}
    assert {torch.int8, torch.int32} <= recorder.types <= integers
    assert {value.dtype for value in run.network.state_dict().values()} == {torch.int8}


@pytest.mark.parametrize("centered", [False, True])
@pytest.mark.parametrize("bits", [Bits(), Bits(4, 3, 8, 8)])
def test_the_integer_network_is_the_one_that_was_trained(bits, centered):
    network = started(varied(), bits, centered)
    images = noise((2, 12, 12), count=50)
    exported = network.integer_network({})
    assert (interpret(exported, images.numpy()) == network(images).numpy()).all()
    assert all((layer.op.requantize.multiplier == 1).all() for layer in exported.layers if hasattr(layer.op, "weights"))
    assert np.abs(exported.layer("n0").op.weights).max() <= 2 ** (bits.weights - 1) - 1


def test_training_learns_and_equals_itself_resumed(tmp_path):
    graph, dataset, settings = small(), halves(), WageSettings()
    network = train_wage(graph, dataset, Schedule(epochs=6), settings, seed=1)
    assert (interpret(network, dataset.images).argmax(1) == dataset.labels).mean() > 0.95

    def stop(done, total, message):
        if done == 40:  # in the fourth epoch
            raise KeyboardInterrupt

    checkpoint = tmp_path / "net.resume"
    arguments = {"seed": 1, "checkpoint": checkpoint, "identity": {"seed": 1}}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("nn2hdl.train.recipes.wage.training._SAVED", 0.0)
        with pytest.raises(KeyboardInterrupt):
            train_wage(graph, dataset, Schedule(epochs=6), settings, progress=stop, **arguments)
    assert checkpoint.exists()
    steps = []
    resumed = train_wage(
        graph, dataset, Schedule(epochs=6), settings, progress=lambda *a: steps.append(a[0]), **arguments
    )
    assert steps[0] == 37
    assert digest(resumed) == digest(network)
    with pytest.raises(ModelError, match="another run"):
        train_wage(graph, dataset, Schedule(), settings, checkpoint=checkpoint, identity={"seed": 2})


def test_a_decision_of_one_output_has_targets_on_both_sides():
    assert errors_of(torch.tensor([[5], [5]], dtype=torch.int32), torch.tensor([0, 1]), 8).tolist() == [[13], [-3]]
    outputs = torch.tensor([[5, -2, 7]], dtype=torch.int32)
    assert errors_of(outputs, torch.tensor([2]), 8).tolist() == [[5, -2, -1]]


def test_the_rate_falls_twice():
    run = WageRun(small(), halves(), Schedule(epochs=6), WageSettings(rate=2), 0)  # 72 steps
    assert [run.rate(step) for step in (0, 47, 48, 59, 60, 71)] == [2, 2, -1, -1, -4, -4]


ADD = fg.Node("add", fg.Add(), ("n0", "n1"), (4, 4, 4))


@pytest.mark.parametrize(
    ("ops", "where", "what"),
    [
        ((conv(2, 1, 3, groups=2), fg.Flatten(), linear(3, 32)), "layer n0", "groups"),
        ((conv(2, 2, 3), fg.AvgPool2d((2, 2), (2, 2)), fg.Flatten(), linear(3, 8)), "layer n1", "AvgPool2d"),
        ((fg.MaxPool2d((2, 2), (2, 2)), fg.Flatten(), linear(3, 18)), "layer n0", "MaxPool2d"),
        ((fg.Flatten(), linear(3, 72), fg.Clip(0, INF)), "network chain", "no scores"),
        ((fg.Flatten(),), "network chain", "no scores"),
    ],
)
def test_other_networks_are_refused(ops, where, what):
    with pytest.raises(QuantizeError, match=what) as refusal:
        WageNetwork(chain_of((2, 6, 6), *ops), Bits(), False)
    assert refusal.value.where == where


def test_a_sum_of_two_branches_is_refused():
    nodes = chain_of((1, 6, 6), conv(4, 1, 3), fg.Clip(0, INF)).nodes
    graph = fg.Graph("branches", fg.InputSpec((1, 6, 6), (0.0,), (1.0,)), (*nodes, ADD), "add")
    with pytest.raises(QuantizeError, match="more than the layer before"):
        WageNetwork(graph, Bits(), False)


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"weight_bits": 1}, "weight_bits = 1"),
        ({"error_bits": 9}, "error_bits = 9"),
        ({"weight_bits": 6, "gradient_bits": 5}, "above gradient_bits"),
        ({"rate": 8}, "rate = 8"),
    ],
)
def test_settings_out_of_range_are_refused(changes, what):
    with pytest.raises(QuantizeError, match=what):
        WageSettings(**changes)


def test_labels_beyond_the_classes_are_refused():
    graph = chain_of((1, 6, 6), fg.Flatten(), linear(2, 36), classes=("a", "b"))
    with pytest.raises(DataError, match="label 2"):
        WageRun(graph, halves(), Schedule(), WageSettings(), 0)
