"""--arch takes authors' files as they are, and runs no more of them than the network needs."""

import contextlib
import random
import sys
from pathlib import Path

import pytest
import torch
from script_files import NEIGHBORS, TRAINING, content, notebook
from torch import nn

from nn2hdl.errors import ModelError
from nn2hdl.formats import load_model
from nn2hdl.formats.arch import build_architecture
from nn2hdl.formats.trace import trace_module


@pytest.fixture
def author(tmp_path, monkeypatch):
    """A folder with a training script and its checkpoint, which is the working folder."""
    (tmp_path / "train.py").write_text(TRAINING)
    torch.save({"mine": torch.zeros(1)}, tmp_path / "model.pt")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(autouse=True)
def silent(request, capfd):
    """Nothing is printed."""
    yield
    if "capfd" not in request.function.__code__.co_varnames:
        assert capfd.readouterr() == ("", "")


@contextlib.contextmanager
def unharmed(folder):
    """No file changes, and Python's own state is as before."""

    def state():
        streams = (sys.stdout, sys.stderr, sys.stdin)
        return (content(folder), list(sys.path), list(sys.argv), streams, random.getstate(), torch.load, torch.jit.save)

    before = state()
    yield
    assert state() == before
    assert not [name for name in sys.modules if name.startswith(("nn2hdl_arch_", "nn2hdl_whole_"))]


def build(arch):
    with unharmed(Path(arch.partition(":")[0]).parent):
        return build_architecture(arch).network


def refusal(arch, shape=(1, 4, 4)):
    with unharmed(Path(arch.partition(":")[0]).parent), pytest.raises(ModelError) as caught:
        trace_module(build_architecture(arch).network, shape, "weights.pt")
    assert "\n" not in str(caught.value)
    return str(caught.value)


def traced(arch, shape=(1, 4, 4)):
    network = build(arch)
    with unharmed(Path(arch.partition(":")[0]).parent):
        return trace_module(network, shape, "weights.pt")


@pytest.mark.usefixtures("author")
def test_of_a_training_script_only_the_class_is_run():
    network = build("train.py:Net")
    assert network.seen == (8, [0, 8, 16], 99, [4, 8, 12, 1, 2], False, 3)  # as after the whole file
    assert (network.conv.out_channels, network.norm.eps, network.fc.out_features) == (8, 1e-3, 20)
    assert {p.device.type for p in network.parameters()} == {"cpu"}
    assert traced("train.py:Net").output is not None


@pytest.mark.usefixtures("author")
@pytest.mark.parametrize(
    ("name", "shape"),
    [
        ("Lit", (5, 16)),
        ("Mixed", (4, 16)),  # as main() builds it
        ("Mixed(6)", (6, 16)),
        ("Mixed(classes=args.hidden)", (12, 16)),
        ("Plain", (2, 16)),
        ("make", (7, 16)),
        ("Inner", (7, 16)),
        ("model", (20, 40)),  # an instance, with what was done to it: fc first, then extra
    ],
)
def test_what_may_be_named(name, shape):
    network = build(f"train.py:{name}")
    assert network.fc.weight.shape == shape
    assert hasattr(network, "extra") == (name == "model")
    assert trace_module(network, (1, 4, 4), "w").output is not None


@pytest.mark.usefixtures("author")
@pytest.mark.parametrize(
    ("name", "message"),
    [
        (
            "Backbone",
            "train.py:{self.body(x)}: no_such_vision.models.resnet18(...) is needed, but no_such_vision is not",
        ),
        ("SavesWhenBuilt", "train.py:{torch.save(self.state_dict}: --arch does not let a file write"),
        ("SavesLegacy", "train.py:{torch.save(x}: --arch does not let a file write model.pt -> name a"),
        ("Opens", 'train.py:{open("model.pt", "w").close}: --arch does not let a file write model.pt -> name a'),
        ("Removes", "train.py:{os.remove}: --arch does not let a file call os.remove"),
        ("Starts", "train.py:{os.system}: --arch does not let a file call os.system"),
        ("Leaves", "train.py:{sys.exit(3)}: the file calls sys.exit(3) -> the forward must return"),
        ("LeavesWhenBuilt", 'train.py:{sys.exit("no GPU")}: the file calls sys.exit(no GPU)'),
        ("Asks", "weights.pt: the network fails on an input of 1x4x4: EOFError: --arch answers no input() (train.py:"),
        ("Recurses", "weights.pt: the network fails on an input of 1x4x4: RecursionError"),
        ("Raises", "weights.pt: the network fails on an input of 1x4x4: BaseException: first (train.py:"),
        ("Cyclic", "train.py: the module me contains itself; expected a tree of modules"),
        ("criterion", "weights.pt: the network fails on an input of 1x4x4: TypeError"),
        ("train_set", "train.py: no_such_vision.datasets.MNIST(...) is needed, but no_such_vision is not installed"),
        ("width", "train.py: width is no torch.nn.Module: found the classes Net, Lit, Mixed, "),
        ("Nix", "train.py: no class Nix: found the classes Net, Lit, Mixed, "),
        ("Net[0]", "train.py: no class"),
        ("1 +", "train.py: '1 +' names nothing; expected file.py:Class, or file.py:Class(arguments)"),
        ("Net(", "train.py: 'Net(' names nothing"),
        ("Net(nix)", "--arch: NameError: name 'nix' is not defined"),
        ("main", "train.py:{network.state_dict(), }: --arch does not let a file write"),
    ],
)
def test_what_goes_wrong_is_one_line_and_harms_nothing(name, message):
    start, brace, rest = message.partition("{")
    code, _, end = rest.partition("}")
    if brace:
        lines = [i for i, line in enumerate(TRAINING.splitlines(), 1) if code in line]
        assert len(lines) == 1
        start += f"{lines[0]}{end}"
    if name == "Net[0]":
        start = "train.py: 'Net[0]' names nothing"
    assert refusal(f"train.py:{name}").startswith(start)


def test_reading_standard_input_ends_at_once(author):
    assert traced("train.py:Reads").output is not None


def test_lazy_layers_take_their_sizes_from_the_input(author):
    state = {"conv.weight": torch.rand(2, 1, 3, 3), "conv.bias": torch.rand(2), "fc.weight": torch.rand(3, 8)}
    torch.save(state | {"fc.bias": torch.rand(3)}, "lazy.pt")
    graph = load_model("lazy.pt", arch="train.py:LazyNet", input_shape=(1, 4, 4))
    assert [node.shape for node in graph.nodes] == [(2, 2, 2), (8,), (3,)]
    with pytest.raises(ModelError, match="does not say the input's shape"):
        load_model("lazy.pt", arch="train.py:LazyNet")
    with pytest.raises(ModelError, match="the weights do not fit"):
        load_model("lazy.pt", arch="train.py:LazyNet", input_shape=(1, 5, 5))


def test_layer_without_outputs(author):
    torch.save({"fc.weight": torch.rand(0, 16), "fc.bias": torch.rand(0)}, "none.pt")
    with pytest.raises(ModelError, match=r"none.pt, layer fc: computes no values"):
        load_model("none.pt", arch="train.py:Nothing", input_shape=(1, 4, 4))


def test_weights_of_a_layer_that_is_missing(author):
    torch.save({"body.weight": torch.rand(2, 16)}, "body.pt")
    with pytest.raises(ModelError, match=r"do not fit .* -> body is missing: no_such_vision is not installed"):
        load_model("body.pt", arch="train.py:Backbone", input_shape=(1, 4, 4))


@pytest.fixture
def neighborhood(tmp_path, monkeypatch):
    for name, text in NEIGHBORS.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("neighborhood")
@pytest.mark.parametrize(
    ("name", "key", "shape"),
    [
        ("train.py:Net", "fc.weight", (3, 16)),  # utils, random and models are the author's own
        ("train.py:stacked", "1.weight", (5, 16)),
        ("train.py:Deep", "weight", (5, 16)),
        ("utils.py:Net", "fc.weight", (3, 16)),
        ("models/layers.py:Block", "deep.weight", (5, 16)),  # a file within a package
        ("models/__init__.py:Deep", "weight", (5, 16)),
    ],
)
def test_neighbors(name, key, shape):
    known = random, sys.modules.get("utils"), sys.modules.get("models")
    assert build(name).state_dict()[key].shape == shape
    assert (sys.modules["random"], sys.modules.get("utils"), sys.modules.get("models")) == known


def test_neighbor_that_is_not_there(write_arch):
    path = write_arch("from .layers import Conv\nclass Net(Conv):\n    pass\n")
    assert refusal(f"{path}:Net").startswith(
        f"{path}: .layers.Conv is needed, but there is no layers.py in {path.parent}"
    )


def test_neighbor_that_is_no_python(write_arch):
    broken = write_arch("x = 1\nprint 'old'\n", "broken.py")
    path = write_arch("from broken import x\nfrom torch import nn\ndef Net():\n    return nn.Linear(x, 2)\n")
    assert refusal(f"{path}:Net").startswith(f"{broken}:2: SyntaxError: Missing parentheses in call to 'print'")


@pytest.fixture
def lab(tmp_path):
    (tmp_path / "lab.ipynb").write_text(notebook())
    return tmp_path / "lab.ipynb"


@pytest.mark.parametrize("name", ["Net", "net", "Net(6)"])
def test_notebook(lab, name):
    assert build(f"{lab}:{name}").fc.out_features == 6


def test_errors_in_a_notebook_name_the_cell(lab):
    assert refusal(f"{lab}:Bad").startswith(f"{lab}: code cell 5, line 11: ZeroDivisionError: division by zero")
    assert refusal(f"{lab}:Nix") == (
        f"{lab}: no class Nix: found the classes Net, Bad; expected file.py:Class "
        f"-> {lab}: code cell 4, line 1: SyntaxError: invalid syntax was left out"
    )


@pytest.mark.parametrize(
    "text", ["", "{}", "[1]", '{"cells": 3}', '{"cells": [{"cell_type": "code", "source": 3}]}', "\0"]
)
def test_damaged_notebook(tmp_path, text):
    (tmp_path / "lab.ipynb").write_text(text)
    path = tmp_path / "lab.ipynb"
    assert refusal(f"{path}:Net") == f"{path}: a damaged notebook; expected a Jupyter notebook (.ipynb)"


NET = b"""from torch import nn
class Net(nn.Sequential):
    def __init__(self):
        super().__init__(nn.Linear(2, 3))
"""


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + NET,
        NET.replace(b"\n", b"\r\n"),
        b"# -*- coding: latin-1 -*-\n# caf\xe9\n" + NET,
        b"x = '\\d'\n" + NET,
        NET + b"y = 1\n" * 10_000,
        b"@decorate\ndef f(): pass\n" + NET + b"del nn\n",
    ],
    ids=["bom", "crlf", "latin-1", "odd-escape", "long", "del"],
)
def test_bytes_of_a_file(tmp_path, data):
    (tmp_path / "net.py").write_bytes(data)
    assert build(f"{tmp_path / 'net.py'}:Net")[0].out_features == 3


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"x = 1\nprint 'old'\n" + NET, ":2: SyntaxError: Missing parentheses in call to 'print'"),
        (b"if 1:\n\tx = 1\n        y = 2\n", ":3: TabError"),
        (b"x = 'caf\xe9'\n" + NET, ":1: SyntaxError: (unicode error) 'utf-8' codec can't decode"),
        (b"\0" + NET, ": "),
        (b"(" * 5000 + NET, ":1: SyntaxError: too many nested parentheses"),
        (b"x = " + b"-" * 100_000 + b"1\n" + NET, ": "),
    ],
    ids=["python-2", "tabs", "encoding", "null", "parentheses", "nested"],
)
def test_file_that_is_no_python_3(tmp_path, data, message):
    path = tmp_path / "net.py"
    path.write_bytes(data)
    assert refusal(f"{path}:Net").startswith(f"{path}{message}")


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("w = 2\nclass Net(B):\n    w = w\nw = 5", 2),
        ("w = 2\ndef make(): return B(w)\nw = 5\nNet = make", 5),
        ("w = 2\nNet = B(w)\nw = 5", 2),
        ("w = 2\nv = w + 1\nw = 50\ndef Net(): return B(v)", 3),
        ("w = 2\nv = w + 1\nw = 50\ndef Net(): return B(w + v - v)", 50),
        ("def Net(): return B(3)\ndef Net(): return B(4)", 4),
        ("if torch.cuda.device_count() > 10**6:\n    w = 1 / 0\nelse:\n    w = 4\ndef Net(): return B(w)", 4),
        ("match 3:\n    case 3:\n        w = 6\n    case _:\n        w = 7\ndef Net(): return B(w)", 6),
        ("cfg = {'w': 3}\ncfg['w'] += 1\ncfg.update(v=2)\ndef Net(): return B(cfg['w'] + cfg['v'])", 6),
        ("cfg = {'w': 3}\nnix = cfg['x']\ndef Net(): return B(cfg['w'])", 3),
        ("class C: pass\nc = C()\nc.w = 4\nsetattr(c, 'v', 3)\ndef Net(): return B(c.w + c.v)", 7),
        ("print(w := 4)\ndef Net(): return B(w)", 4),
        ("a, (b, *c) = 1, (2, 3, 4)\ndel a\ndef Net(): return B(c[1])", 4),
        ("class Net(B):\n    pass\nNet.__init__ = lambda self: B.__init__(self, 6)", 6),
        ("def outer():\n    class Net(B):\n        w = size\n    return Net\nsize = 8", 8),
        ("with torch.no_grad():\n    Net = B(4)", 4),
        ("def Net(): return B(globals()['late'])\nlate = 5", 5),
        ("class Net(B):\n    def __init__(self, w):\n        super().__init__(w)\nfor i in range(9):\n    Net(3)", 3),
        ("class Net(B):\n    def __init__(self, w): super().__init__(w)\ndef f(a): Net(a)\nk = 4\nx = [Net(k)]", 4),
        ("from argparse import *\np = ArgumentParser()\np.add_argument('--w', default=4)\n"
         "if __name__ == '__main__':\n    args = p.parse_args()\ndef Net(): return B(args.w)", 4),
    ],
)  # fmt: skip
def test_values_are_those_that_the_whole_file_gives(write_arch, text, width):
    begin = "import torch\nfrom torch import nn\nclass B(nn.Linear):\n    w = 2\n    def __init__(self, w=None):\n"
    path = write_arch(f"{begin}        super().__init__(4, w or self.w)\n{text}\n")
    assert build(f"{path}:Net").out_features == width


def test_constructor_that_the_file_calls_in_several_ways(write_arch):
    path = write_arch(
        "import torch\nclass Net(torch.nn.Linear):\n    pass\na = Net(2, 3)\nb = Net(2, out_features=5)\n"
    )
    assert refusal(f"{path}:Net") == (
        f"{path}: the file builds Net in several ways: Net(2, 3) in line 4, Net(2, out_features=5) in line 5 "
        f"-> choose one: --arch '{path}:Net(2, 3)'"
    )
    assert build(f"{path}:Net(2, out_features=5)").out_features == 5


def test_command_line_of_the_file_with_needed_arguments(write_arch):
    path = write_arch("""
        import argparse, torch
        parser = argparse.ArgumentParser()
        parser.add_argument("--width", required=True)
        args = parser.parse_args()
        def Net():
            return torch.nn.Linear(3, args.width)
    """)
    assert refusal(f"{path}:Net") == (
        f"{path}:7: --width is needed, but no command line is read, and it has no default "
        "-> give that argument a default in the file"
    )


def test_whole_file_is_run_on_request(tmp_path, write_arch, capfd):
    write_arch("WIDTH = 3\nprint('neighbor')\n", "near.py")
    path = write_arch("""
        import os
        import sys
        import torch
        from near import WIDTH
        os.write(1, b"past Python\\n")
        print("trains", sys.argv[1:])
        class Net(torch.nn.Linear):
            def __init__(self):
                super().__init__(2, WIDTH + extra)
        exec("extra = 4")
        torch.save({}, __file__ + ".pt")
    """)
    state = {"weight": torch.rand(7, 2), "bias": torch.rand(7)}
    torch.save(state, tmp_path / "w.pt")
    known = list(sys.path)
    graph = load_model(tmp_path / "w.pt", arch=f"{path}:Net", input_shape=(2,), run_arch=True)
    assert graph.nodes[0].shape == (7,)
    assert (tmp_path / "arch.py.pt").exists()
    assert capfd.readouterr() == ("", "neighbor\npast Python\ntrains []\n")
    assert sys.path == known
    assert "near" not in sys.modules
    (tmp_path / "arch.py.pt").unlink()
    with pytest.raises(ModelError, match="NameError: name 'extra' is not defined"):
        load_model(tmp_path / "w.pt", arch=f"{path}:Net", input_shape=(2,))
    assert not (tmp_path / "arch.py.pt").exists()


def test_whole_file_that_leaves(tmp_path, write_arch):
    path = write_arch("import sys\nsys.exit(0)\n")
    with pytest.raises(ModelError) as caught:
        build_architecture(f"{path}:Net", run_whole_file=True)
    assert str(caught.value).startswith(f"{path}:2: the file calls sys.exit(0)")


def test_methods_with_other_meanings_are_not_called(write_arch, tmp_path):
    path = write_arch("""
        import torch
        class Net(torch.nn.Linear):
            def __init__(self):
                super().__init__(2, 3)
            def eval(self, data):
                raise RuntimeError
            train = float = requires_grad_ = load_state_dict = to = eval
    """)
    torch.save(nn.Linear(2, 3).state_dict(), tmp_path / "w.pt")
    assert load_model(tmp_path / "w.pt", arch=f"{path}:Net", input_shape=(2,)).nodes[0].shape == (3,)
