"""Checkpoints as people have them: read right, or refused in one line that says which keys are odd."""

import pickle
import warnings
from collections import OrderedDict

import numpy as np
import pytest
import torch
from load_networks import same_as_torch, settle
from torch import nn
from torch.nn.utils import parametrizations, prune

from nn2hdl.errors import ModelError
from nn2hdl.formats import load_model

pytestmark = pytest.mark.slow

NETWORKS = """
    from torch import nn

    class Net(nn.Module):
        def __init__(self):
            super().__init__()
            self.conv = nn.Conv2d(1, 2, 3)
            self.bn = nn.BatchNorm2d(2)
            self.fc = nn.Linear(8, 3)

        def forward(self, x):
            return self.fc(self.bn(self.conv(x)).relu().flatten(1))

    class Wrapped(nn.Module):
        def __init__(self):
            super().__init__()
            self.net = Net()

        def forward(self, x):
            return self.net(x)

    class Lazy(Net):
        def __init__(self):
            super().__init__()
            self.conv, self.bn, self.fc = nn.LazyConv2d(2, 3), nn.LazyBatchNorm2d(), nn.LazyLinear(3)
"""


class Net(nn.Module):
    """The network of NETWORKS."""

    def __init__(self):
        super().__init__()
        self.conv, self.bn, self.fc = nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.Linear(8, 3)

    def forward(self, x):
        return self.fc(self.bn(self.conv(x)).relu().flatten(1))


class Options:
    """What a training script may save along, of a class that is not there when the file is read."""

    def __init__(self):
        self.rate, self.path = 0.1, NETWORKS


class Attributes(OrderedDict):
    """A dictionary of a class of its own."""


class Tagged(torch.Tensor):
    """A tensor of a class of its own."""


@pytest.fixture
def network():
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(1)
        return settle(Net())


@pytest.fixture
def read(tmp_path, write_arch):
    """Saves anything and loads it for a class of NETWORKS; in torch's old format too, which must say the same."""
    arch = write_arch(NETWORKS)

    def load(content, name="Net", input_shape=(1, 4, 4)):
        results = []
        for zipped in (True, False):
            path = tmp_path / "model.pt"
            torch.save(content, path, _use_new_zipfile_serialization=zipped)
            try:
                results.append(load_model(path, arch=f"{arch}:{name}" if name else None, input_shape=input_shape))
            except ModelError as error:
                results.append(str(error).replace(str(path), "FILE").replace(str(arch), "ARCH"))
        first, second = results
        if isinstance(first, str):
            assert first == second
        else:
            assert first.provenance["format"] == second.provenance["format"]
            for one, other in zip(first.nodes, second.nodes, strict=True):
                assert np.array_equal(getattr(one.op, "weight", 0), getattr(other.op, "weight", 0))
        return first

    return load


def prefixed(prefix, state):
    return {prefix + name: tensor for name, tensor in state.items()}


def trained(network):
    """The state of an optimizer after a step."""
    optimizer = torch.optim.Adam(network.parameters())
    network(torch.ones(1, 1, 4, 4)).sum().backward()
    optimizer.step()
    return optimizer.state_dict()


CHECKPOINTS = {
    "plain": lambda n: n.state_dict(),
    "training": lambda n: {
        "optimizer": trained(n),
        "epoch": 3,
        "state_dict": n.state_dict(),
        "loss": torch.tensor(2.0),
    },
    "model": lambda n: {"best": np.float64(0.9), "model": n.state_dict(), "args": Options()},
    "model_state_dict": lambda n: {"scheduler_state_dict": {"a": 1}, "model_state_dict": n.state_dict()},
    "any key": lambda n: {"my_net": n.state_dict(), "accuracy": 0.9},
    "nested": lambda n: {"checkpoint": {"model": {"state_dict": n.state_dict()}}},
    "by layer": lambda n: {name: child.state_dict() for name, child in n.named_children()},
    "lightning": lambda n: {
        "state_dict": {**prefixed("model.", n.state_dict()), "criterion.weight": torch.ones(3)},
        "hyper_parameters": Attributes(rate=1, options=Options()),
        "callbacks": {"stop": Options()},
        "optimizer_states": [trained(n)],
        "pytorch-lightning_version": "2.4",
    },
    "a running average too": lambda n: {"ema": prefixed("", Net().state_dict()), "model": n.state_dict()},
    "only a running average": lambda n: {"ema": n.state_dict(), "optimizer": trained(n)},
    "student": lambda n: {**prefixed("student.", n.state_dict()), **prefixed("teacher.", Net().state_dict())},
    "backbone": lambda n: prefixed("backbone.", n.state_dict()),
    "several wrappers": lambda n: prefixed("_orig_mod.module.model.", n.state_dict()),
    "most below a prefix": lambda n: {
        name if name.startswith("fc") else f"encoder.{name}": tensor for name, tensor in n.state_dict().items()
    },
    "thop": lambda n: {**n.state_dict(), "conv.total_ops": torch.zeros(1), "total_params": torch.zeros(1)},
    "observers": lambda n: {
        **n.state_dict(),
        "conv.activation_post_process.scale": torch.ones(1),
        "conv.activation_post_process.activation_post_process.min_val": torch.ones(()),
        "conv.weight_fake_quant.fake_quant_enabled": torch.ones(1),
        "conv.weight_fake_quant.activation_post_process.eps": torch.ones(1),
        "quant.scale": torch.ones(1),
        "quant.zero_point": torch.zeros(1),
    },
    "double": lambda n: {name: tensor.double() for name, tensor in n.state_dict().items()},
    "sparse": lambda n: {**n.state_dict(), "fc.weight": n.fc.weight.detach().to_sparse()},
    "CSR": lambda n: {**n.state_dict(), "fc.weight": n.fc.weight.detach().to_sparse_csr()},
    "CSC": lambda n: {**n.state_dict(), "fc.weight": n.fc.weight.detach().to_sparse_csc()},
    "BSR": lambda n: {**n.state_dict(), "fc.weight": n.fc.weight.detach().to_sparse_bsr((1, 2))},
    "parameters": lambda n: {**dict(n.named_parameters()), **dict(n.named_buffers())},
    "a class of tensors": lambda n: {name: tensor.as_subclass(Tagged) for name, tensor in n.state_dict().items()},
    "arrays": lambda n: {name: tensor.numpy() for name, tensor in n.state_dict().items()},
    "arrays in Fortran order": lambda n: {k: np.asfortranarray(t.numpy()) for k, t in n.state_dict().items()},
    "arrays of the other byte order": lambda n: {
        k: t.numpy().astype(t.numpy().dtype.newbyteorder(">")) for k, t in n.state_dict().items()
    },
    "a dictionary's subclass": lambda n: Attributes(n.state_dict()),
    "views of one tensor": lambda n: _views(n),
    "transposed": lambda n: {**n.state_dict(), "fc.weight": n.fc.weight.detach().t().contiguous().t()},
    "module": lambda n: n,
    "DataParallel": lambda n: nn.DataParallel(n),
    "module in a checkpoint": lambda n: {"model": n, "epoch": 3},
}


def _views(network):
    """All weights in one buffer, as optimizers flatten them."""
    state = network.state_dict()
    flat = torch.cat([tensor.flatten().float() for tensor in state.values()])
    parts = flat.split([tensor.numel() for tensor in state.values()])
    return {name: part.view(tensor.shape) for (name, tensor), part in zip(state.items(), parts, strict=True)}


@pytest.mark.parametrize("name", CHECKPOINTS)
def test_weights_are_found(read, network, name):
    content = CHECKPOINTS[name](network)
    graph = read(content)
    assert same_as_torch(graph, network)
    assert [node.name for node in graph.nodes] == ["conv", "relu", "flatten", "fc"]


@pytest.mark.parametrize("name", ["Wrapped", "Lazy"])
@pytest.mark.parametrize("prefix", ["", "module.", "a.b.net."])
def test_a_prefix_may_be_on_either_side(read, network, name, prefix):
    assert same_as_torch(read(prefixed(prefix, network.state_dict()), name), network)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float8_e5m2])
def test_short_floats(read, network, dtype):
    state = {name: tensor.to(dtype) for name, tensor in network.state_dict().items() if tensor.is_floating_point()}
    network.load_state_dict({name: tensor.float() for name, tensor in state.items()}, strict=False)
    assert same_as_torch(read(state), network)


WHOLES = {
    "weight_norm": lambda n: nn.utils.weight_norm(n.conv) and n,
    "weight_norm of columns": lambda n: parametrizations.weight_norm(n.fc, dim=1) and n,
    "weight_norm of all": lambda n: nn.utils.weight_norm(n.fc, dim=None) and n,
    "spectral_norm": lambda n: nn.utils.spectral_norm(n.fc) and n,
    "spectral_norm of a convolution": lambda n: parametrizations.spectral_norm(n.conv) and n,
    "pruning": lambda n: (
        prune.random_unstructured(n.fc, "weight", 0.5) and prune.l1_unstructured(n.fc, "bias", 1) and n
    ),
}


@pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::UserWarning")
@pytest.mark.parametrize("name", WHOLES)
def test_weights_in_parts(read, network, name):
    changed = WHOLES[name](network)
    changed.train()(torch.ones(2, 1, 4, 4))  # spectral_norm iterates
    state = {k: tensor for k, tensor in changed.eval().state_dict().items()}
    assert set(state) > {"bn.weight"}
    assert not {"conv.weight", "fc.weight"} <= set(state)
    assert same_as_torch(read(state), changed)


@pytest.mark.parametrize("protocol", [0, 2, 5])
@pytest.mark.parametrize("arrays", [False, True])
def test_a_state_dict_pickled_without_torch(tmp_path, write_arch, network, protocol, arrays):
    path, state = tmp_path / "state.pkl", network.state_dict()
    content = {name: tensor.numpy() for name, tensor in state.items()} if arrays else state
    path.write_bytes(pickle.dumps({"weights": content}, protocol=protocol))
    if protocol == 0:
        with pytest.raises(ModelError, match="not a model file that nn2hdl knows"):
            load_model(path, arch=f"{write_arch(NETWORKS)}:Net", input_shape=(1, 4, 4))
        return
    assert same_as_torch(load_model(path, arch=f"{write_arch(NETWORKS)}:Net", input_shape=(1, 4, 4)), network)


@pytest.mark.parametrize("zipped", [True, False])
def test_modules_of_standard_layers_in_both_formats(tmp_path, zipped):
    network = settle(nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.ReLU(), nn.Flatten(), nn.Linear(8, 3)))
    for content in (network, nn.DataParallel(network), {"epoch": 3, "model": network}):
        torch.save(content, tmp_path / "module.pt", _use_new_zipfile_serialization=zipped)
        graph = load_model(tmp_path / "module.pt", input_shape=(1, 4, 4))
        assert graph.provenance["format"] == "module"
        assert same_as_torch(graph, network)


@pytest.mark.filterwarnings("ignore::FutureWarning")
def test_a_pickled_module_with_weight_norm(tmp_path):
    network = nn.Sequential(nn.utils.weight_norm(nn.Conv2d(1, 2, 3)), nn.ReLU())
    network[0].weight_g.data *= 3
    torch.save(network, tmp_path / "module.pt")
    assert same_as_torch(load_model(tmp_path / "module.pt", input_shape=(1, 4, 4)), network)


def test_shared_layers_stay_shared(tmp_path):
    shared = nn.Conv2d(2, 2, 1)
    network = settle(nn.Sequential(shared, nn.ReLU(), shared, nn.ReLU()))
    torch.save(network, tmp_path / "module.pt")
    assert same_as_torch(load_model(tmp_path / "module.pt", input_shape=(2, 3, 3)), network)


def test_lazy_layers_of_a_pickled_module(tmp_path):
    network = nn.Sequential(nn.LazyConv2d(2, 3), nn.LazyBatchNorm2d(), nn.Flatten(), nn.LazyLinear(3))
    torch.save(network, tmp_path / "lazy.pt")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        first, second = (load_model(tmp_path / "lazy.pt", input_shape=(1, 5, 5)) for _ in range(2))
    assert [node.shape for node in first.nodes] == [(2, 3, 3), (18,), (3,)]
    assert all(np.array_equal(first.node(n).op.weight, second.node(n).op.weight) for n in ("0", "3"))


def test_a_class_of_ones_own_gives_up_its_weights(read, network):
    message = read(network, name=None)
    assert message == (
        "FILE: a pickled test_formats_checkpoints.Net, whose code is not in the file that fits no shipped "
        "architecture: conv.weight 2x1x3x3, conv.bias 2, bn.weight 2, bn.bias 2, bn.running_mean 2, bn.running_var 2, "
        "and 3 more -> name the network's class: --arch file.py:Class"
    )


def test_two_sets_of_weights(read, network):
    both = {**prefixed("a.", network.state_dict()), **prefixed("b.", Net().state_dict())}
    assert read(both) == (
        "FILE: several sets of weights fit ARCH:Net: those of 'a.', 'b.'; expected one "
        "-> save only those that you want, without their prefix"
    )
    assert same_as_torch(
        read({**prefixed("a.", network.state_dict()), **prefixed("b.", network.state_dict())}), network
    )


REFUSED = {
    "a list": (
        lambda n: list(n.state_dict().values()),
        "holds a list of 9 tensors without names; expected a state_dict",
    ),
    "a tensor": (lambda n: n.fc.weight, "holds a single array without a name; expected a state_dict"),
    "nothing": (lambda n: {}, "holds {}; expected a state_dict"),
    "an optimizer": (trained, "holds the state of an optimizer alone; expected a state_dict"),
    "an optimizer and more": (
        lambda n: {"optimizer": trained(n), "epoch": 3},
        "holds a dictionary with the keys optimizer, epoch; expected a state_dict",
    ),
    "no values": (
        lambda n: {**n.state_dict(), "fc.weight": n.fc.weight.detach().to("meta")},
        "the tensor fc.weight holds no values: it was saved from the meta device -> load the weights before saving",
    ),
    "an extra layer": (
        lambda n: {**n.state_dict(), "head.weight": torch.zeros(3, 4)},
        "the weights do not fit ARCH:Net: the file holds head.weight 3x4; expected none of these "
        "-> leave these out of the file, or pass the --arch that has them",
    ),
    "an empty layer": (
        lambda n: {**n.state_dict(), "fc.weight": torch.zeros(3, 0)},
        "the weights do not fit ARCH:Net: the file holds fc.weight 3x0; expected fc.weight 3x8 "
        "-> pass the --arch that it was trained with",
    ),
    "other names": (
        lambda n: {f"layer{i}": t for i, (k, t) in enumerate(n.state_dict().items()) if "num_batches" not in k},
        "the weights do not fit ARCH:Net: the file holds layer0 2x1x3x3, layer1 2, layer2 2, layer3 2, layer4 2, "
        "layer5 2, and 2 more; expected conv.weight 2x1x3x3, conv.bias 2, bn.weight 2, bn.bias 2, bn.running_mean 2, "
        "bn.running_var 2, and 2 more "
        "-> the shapes agree in this order, the names do not: rename layer0 to conv.weight, and so on",
    ),
    "fused for training": (
        lambda n: {k.replace("bn.", "conv.bn."): t for k, t in n.state_dict().items()},
        "the weights do not fit ARCH:Net: the file holds conv.bn.weight 2, conv.bn.bias 2, conv.bn.running_mean 2, "
        "conv.bn.running_var 2; expected bn.weight 2, bn.bias 2, bn.running_mean 2, bn.running_var 2 "
        "-> layers fused with BatchNorm for quantization-aware training: name a class that fuses them as well",
    ),
    "GPTQ": (
        lambda n: {f"fc.{name}": torch.zeros(3, dtype=torch.int32) for name in ("qweight", "qzeros", "g_idx")},
        "a quantized model (GPTQ or AWQ: fc.qweight, fc.qzeros, fc.g_idx); expected float weights "
        "-> pass the model as it was before quantization: nn2hdl quantizes it itself",
    ),
    "bitsandbytes": (
        lambda n: {**n.state_dict(), "fc.weight": torch.zeros(3, 8, dtype=torch.int8), "fc.SCB": torch.zeros(3)},
        "a quantized model (bitsandbytes: fc.SCB); expected float weights -> pass the model as it was before",
    ),
    "8-bit floats with scales": (
        lambda n: {**n.state_dict(), "fc.weight_scale": torch.ones(1)},
        "a quantized model (8-bit weights with scales: fc.weight_scale); expected float weights -> pass the model",
    ),
    "no tensor": (
        lambda n: {**n.state_dict(), "fc.weight": Options()},
        "no tensors, but test_formats_checkpoints.Options: fc.weight; expected tensors by name "
        "-> save {name: tensor.cpu() ...} of plain tensors",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_said(read, network, name):
    content, message = REFUSED[name]
    assert read(content(network)).startswith(f"FILE: {message}")


@pytest.mark.filterwarnings("ignore")
def test_quantized_state_dicts(read, network):
    dynamic = torch.ao.quantization.quantize_dynamic(network)
    assert read(dynamic.state_dict()) == (
        "FILE: a quantized model (torch's int8 layers: fc._packed_params.dtype, fc._packed_params._packed_params); "
        "expected float weights -> pass the model as it was before quantization: nn2hdl quantizes it itself"
    )
    assert "quantized" in read(dynamic)
    network.qconfig = torch.ao.quantization.get_default_qconfig("x86")
    static = torch.ao.quantization.convert(torch.ao.quantization.prepare(network))
    assert read(static.state_dict()).startswith("FILE: a quantized model (torch's int8 layers: fc._packed_params.dtype")
    state = static.state_dict()
    assert "the weights conv.weight are quantized (qint8)" in read({"conv.weight": state["conv.weight"]})
    qat = torch.ao.quantization.prepare_qat(_qat(Net().train()))
    qat(torch.rand(2, 1, 4, 4))
    assert any("fake_quant" in name for name in qat.state_dict())
    plain = Net()
    plain.load_state_dict(qat.state_dict(), strict=False)
    assert same_as_torch(read(qat.state_dict()), plain)


def _qat(network):
    network.qconfig = torch.ao.quantization.get_default_qat_qconfig("x86")
    return network


def test_the_closest_design_is_named(tmp_path, designs):
    state = {"conv.weight": torch.zeros(2, 1, 3, 3), "conv.bias": torch.zeros(2), "fc.weight": torch.zeros(2, 8)}
    torch.save(state, tmp_path / "a.pt")
    with pytest.raises(ModelError) as caught:
        load_model(tmp_path / "a.pt")
    assert "fc.weight 2x8 (closest: design tiny, which has fc.bias 2 where the file has nothing)" in str(caught.value)
