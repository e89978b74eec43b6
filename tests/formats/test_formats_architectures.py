"""Architectures: named, recognized, or from the user's file; what does not fit is listed."""

from pathlib import Path

import numpy as np
import pytest
import torch
from load_networks import same_as_torch
from torch import nn

from nn2hdl.errors import ModelError
from nn2hdl.formats import load_model
from nn2hdl.formats.arch import build_architecture

NETWORKS = Path(__file__).parent / "load_networks.py"

LENET5 = """
    from collections import OrderedDict
    from torch import nn

    class LeNet5(nn.Module):
        def __init__(self):
            super().__init__()
            self.convnet = nn.Sequential(OrderedDict([
                ('c1', nn.Conv2d(1, 6, kernel_size=(5, 5))),
                ('relu1', nn.ReLU()),
                ('s2', nn.MaxPool2d(kernel_size=(2, 2), stride=2)),
                ('c3', nn.Conv2d(6, 16, kernel_size=(5, 5))),
                ('relu3', nn.ReLU()),
                ('s4', nn.MaxPool2d(kernel_size=(2, 2), stride=2)),
                ('c5', nn.Conv2d(16, 120, kernel_size=(5, 5))),
                ('relu5', nn.ReLU()),
            ]))
            self.fc = nn.Sequential(OrderedDict([
                ('f6', nn.Linear(120, 84)), ('relu6', nn.ReLU()), ('f7', nn.Linear(84, 10)),
                ('sig7', nn.LogSoftmax(dim=-1)),
            ]))

        def forward(self, img):
            output = self.convnet(img)
            output = output.view(img.size(0), -1)
            return self.fc(output)
"""


def error_of(path, **options):
    with pytest.raises(ModelError) as caught:
        load_model(path, **options)
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.fixture
def weights(tmp_path):
    path = tmp_path / "weights.pt"
    torch.save(nn.Sequential(nn.Conv2d(1, 2, 3)).state_dict(), path)
    return path


@pytest.fixture
def tiny_weights(tmp_path, designs):
    path = tmp_path / "trained.pt"
    torch.save(build_architecture("tiny").network.state_dict(), path)
    return path


def test_third_party_lenet5_by_a_file_of_its_own(tmp_path, write_arch):
    arch = f"{write_arch(LENET5)}:LeNet5"
    network = build_architecture(arch).network
    torch.save({"state_dict": network.state_dict()}, tmp_path / "mnist_cnn.pt")
    graph = load_model(
        tmp_path / "mnist_cnn.pt", arch=arch, input_shape=(1, 32, 32), normalize=((0.1307,), (0.3081,)), resize=True
    )
    assert [node.name for node in graph.nodes] == (
        [f"convnet.{name}" for name in ("c1", "relu1", "s2", "c3", "relu3", "s4", "c5", "relu5")]
        + ["flatten", "fc.f6", "fc.relu6", "fc.f7"]
    )
    assert (graph.name, graph.output, graph.input.resize) == ("mnist_cnn", "fc.f7", True)
    assert graph.input.mean == (0.1307,)
    network.fc[-1] = nn.Identity()
    assert same_as_torch(graph, network)


def test_shipped_design_is_recognized(tiny_weights):
    graph = load_model(tiny_weights)
    assert (graph.name, graph.input.shape, graph.input.mean, graph.input.std) == ("tiny", (1, 4, 4), (0.25,), (0.5,))
    assert graph.class_names == ("no", "yes")
    assert graph.provenance["arch"] == "design tiny"


def test_options_override_the_design(tiny_weights):
    graph = load_model(tiny_weights, arch="tiny", normalize=((0.5,), (1.0,)), name="mine")
    assert (graph.name, graph.input.mean, graph.input.std) == ("mine", (0.5,), (1.0,))


def test_two_designs_fit(tiny_weights, designs):
    second = designs / "twin"
    second.mkdir()
    (second / "network.py").write_text((designs / "tiny" / "network.py").read_text())
    (second / "design.json").write_text((designs / "tiny" / "design.json").read_text().replace("0.25", "0.75"))
    assert error_of(tiny_weights) == f"{tiny_weights}: fits several designs: tiny, twin -> choose one with --arch"
    assert load_model(tiny_weights, arch="twin").input.mean == (0.75,)
    own = second / "model.pt"
    own.write_bytes(tiny_weights.read_bytes())
    assert load_model(own).name == "twin"


def test_no_designs_at_all(tmp_path, weights, monkeypatch, write_arch):
    monkeypatch.setenv("NN2HDL_DESIGNS", str(tmp_path / "none"))
    assert "fits no shipped architecture" in error_of(weights)
    torch.save(nn.Sequential(nn.Conv2d(1, 2, 3)), tmp_path / "module.pt")
    assert len(load_model(tmp_path / "module.pt", input_shape=(1, 4, 4)).nodes) == 1


def test_unknown_state(weights, designs):
    assert error_of(weights) == (
        f"{weights}: a state_dict that fits no shipped architecture: 0.weight 2x1x3x3, 0.bias 2 -> name the network's "
        "class: --arch file.py:Class"
    )


def test_wrong_architecture(weights, designs):
    assert error_of(weights, arch="tiny") == (
        f"{weights}: the weights do not fit design tiny: the file holds 0.weight 2x1x3x3, 0.bias 2; expected "
        "conv.weight 2x1x3x3, conv.bias 2, fc.weight 2x8, fc.bias 2 -> pass the --arch that it was trained with"
    )


def test_wrong_shapes(tmp_path, designs):
    state = build_architecture("tiny").network.state_dict()
    state["fc.weight"] = torch.zeros(2, 32)
    torch.save(state, tmp_path / "a.pt")
    assert error_of(tmp_path / "a.pt", arch="tiny") == (
        f"{tmp_path / 'a.pt'}: the weights do not fit design tiny: the file holds fc.weight 2x32; expected "
        "fc.weight 2x8 -> pass the --arch that it was trained with"
    )


@pytest.mark.parametrize(
    ("arch", "message"),
    [
        ("lenet", "--arch: no architecture 'lenet'; expected a shipped design (tiny) or file.py:Class"),
        ("nix.py:Net", "nix.py: there is no such file; expected a Python file that defines the network"),
        (f"{NETWORKS}:Nix", f"{NETWORKS}: no class Nix: found the classes FunctionalLeNet, ResidualNet, "),
        (str(NETWORKS), f"{NETWORKS}: which class is the network? Found the classes FunctionalLeNet, "),
        (
            f"{NETWORKS}:NeedsArguments",
            f"{NETWORKS}: the class NeedsArguments needs arguments without defaults: width, depth -> give them: "
            f"--arch '{NETWORKS}:NeedsArguments(...)'",
        ),
        (f"{NETWORKS}:Fails", f"{NETWORKS}:"),
        (f"{NETWORKS}:settle", f"{NETWORKS}: the class settle needs arguments without defaults: network"),
    ],
)
def test_architecture_that_cannot_be_built(weights, designs, arch, message):
    assert error_of(weights, arch=arch).startswith(message)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("import torch\nclass Net(:\n", ":2: SyntaxError: invalid syntax"),
        (
            "import no_such_package as p\nNet = p.Net\n",
            ": no_such_package.Net is needed, but no_such_package is not inst",
        ),
        (
            "import no_such_package as p\n\nNet = p.Net + 1\n",
            ":3: no_such_package.Net is needed, but no_such_package is",
        ),
        ("raise SystemExit(3)\n", ": no class Net: found no torch.nn.Module in this file"),
        ("def Net():\n    raise SystemExit(3)\n", ":2: the file calls sys.exit(3)"),
        ("def Net():\n    return 5\n", ": Net is no torch.nn.Module: found no torch.nn.Module in this file"),
        ("def Net():\n    return 1 / 0\n", ":2: ZeroDivisionError: division by zero"),
    ],
)
def test_errors_of_the_users_file_name_its_line(weights, write_arch, text, message):
    path = write_arch(text)
    assert error_of(weights, arch=f"{path}:Net").startswith(f"{path}{message}")


def test_file_with_one_class_that_imports_its_neighbor(tmp_path, write_arch):
    write_arch("WIDTH = 2\n", "load_neighbor.py")
    arch = write_arch("""
        import torch
        from load_neighbor import WIDTH

        class Net(torch.nn.Sequential):
            def __init__(self):
                super().__init__(torch.nn.Conv2d(1, WIDTH, 3))
    """)
    torch.save(nn.Sequential(nn.Conv2d(1, 2, 3)).state_dict(), tmp_path / "w.pt")
    assert load_model(tmp_path / "w.pt", arch=str(arch), input_shape=(1, 3, 3)).nodes[0].shape == (2, 1, 1)


def test_architecture_for_a_file_that_has_one(tmp_path):
    torch.save(nn.Sequential(nn.Conv2d(1, 2, 3)), tmp_path / "m.pt")
    assert "the file holds its own architecture (module) -> leave out --arch" in error_of(tmp_path / "m.pt", arch="x")


def test_building_does_not_disturb_the_callers_random_numbers(tiny_weights):
    torch.manual_seed(5)
    expected = torch.rand(3)
    torch.manual_seed(5)
    load_model(tiny_weights)
    assert np.array_equal(torch.rand(3), expected)
