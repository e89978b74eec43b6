"""--arch gives names the values that they have in Python: after failed imports, through registries, from loops."""

import re
import sys

import pytest
import torch
from torch import nn

from nn2hdl.errors import ModelError
from nn2hdl.formats import load_model
from nn2hdl.formats.arch import build_architecture
from nn2hdl.formats.trace import trace_module


@pytest.fixture
def build(write_arch):
    """Builds Net of a file, in which `B(width)` is a linear layer."""

    def build(text, name="Net"):
        begin = "import torch\nfrom torch import nn\nclass B(nn.Linear):\n    def __init__(self, w=2):\n"
        path = write_arch(f"{begin}        super().__init__(4, w)\n{text}\n")
        return build_architecture(f"{path}:{name}").network

    return build


@pytest.mark.parametrize(
    "text",
    [
        "HAS = False\ntry:\n    import no_such\n    HAS = True\nexcept ImportError:\n    pass",
        "HAS = False\ntry:\n    import no_such\n    HAS = True\nexcept Exception:\n    pass",
        "HAS = False\ntry:\n    import no_such\n    HAS = True\nexcept:\n    pass",
        "HAS = False\ntry:\n    from no_such import a\n    HAS = True\nexcept ModuleNotFoundError:\n    print('none')",
        "HAS = False\ntry:\n    import no_such\nexcept (OSError, ImportError):\n    print(1)\nelse:\n    HAS = True",
        "HAS = True\ntry:\n    import no_such\nexcept ImportError:\n    HAS = False",
        "HAS = False\ntry:\n    import torch.no_such as t\n    HAS = True\nexcept ImportError:\n    pass",
        "HAS = False\ntry:\n    from .no_such import t\n    HAS = True\nexcept ImportError:\n    pass",
        "from importlib import import_module\nHAS = False\n"
        "try:\n    m = import_module('no_such')\n    HAS = True\nexcept ImportError:\n    pass",
        "import os\nHAS = False\ntry:\n    x = os.environ['NO_SUCH']\n    HAS = True\nexcept KeyError:\n    pass",
        "try:\n    file = open('no such file')\n    HAS = True\nexcept FileNotFoundError:\n    HAS = False",
        "try:\n    if torch is not None:\n        raise OSError\n    HAS = True\nexcept OSError:\n    HAS = False",
        "try:\n    get_ipython()\n    HAS = True\nexcept NameError:\n    HAS = False",
        "import contextlib\nHAS = False\nwith contextlib.suppress(ImportError):\n    import no_such\n    HAS = True",
        "HAS = False\ntry:\n    import no_such\n    try:\n        import torch\n"
        "        HAS = True\n    except ImportError:\n        pass\nexcept ImportError:\n    pass",
        "no_such = None\ntry:\n    import no_such\nexcept ImportError:\n    pass\nHAS = no_such is not None",
        "def has():\n    try:\n        import no_such\n        return True\n"
        "    except ImportError:\n        pass\n    return False\nHAS = has()",
    ],
)  # fmt: skip
def test_import_that_fails(build, text):
    assert build(f"{text}\ndef Net(): return B(7 if HAS else 3)").out_features == 3


@pytest.mark.parametrize(
    "text",
    [
        "try:\n    import math\n    HAS = True\nexcept ImportError:\n    HAS = False",
        "HAS = False\ntry:\n    import no_such\nexcept ImportError:\n    import math as no_such\n    HAS = True",
        "try:\n    import no_such\n    HAS = True\nexcept ImportError:\n    raise SystemExit('please install it')",
        "import sys\ntry:\n    import no_such\n    HAS = True\nexcept ImportError:\n    print(1)\n    sys.exit(1)",
    ],
)
def test_import_that_works_or_is_needed(build, text):
    assert build(f"{text}\ndef Net(): return B(7 if HAS else 3)").out_features == 7


def test_name_of_an_import_that_failed(build):
    text = "try:\n    import no_such as n\nexcept ImportError:\n    pass\nclass Net(B):\n    kept = n\n"
    assert build(text).out_features == 2
    with pytest.raises(ModelError, match=r"arch.py:\d+: no_such is needed, but no_such is not installed -> install it"):
        build(text + "    def __init__(self):\n        super().__init__(n + 1)")


@pytest.mark.parametrize(
    "text",
    [
        """
REG = {}
def register(name):
    def put(c):
        REG[name] = c
        return c
    return put
@register("a")
class A(B): pass
@register("b")
class Other(nn.Module): pass
def Net(): return REG["a"](6)
""",
        """
class Registry:
    def __init__(self): self.all = {}
    def register(self, c):
        self.all[c.__name__] = c
        return c
MODELS = Registry()
@MODELS.register
class A(B): pass
def Net(): return MODELS.all["A"](6)
""",
        """
class Base(nn.Linear):
    known = {}
    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        cls.known[cls.__name__] = cls
class Middle(Base): pass
class A(Middle): pass
def Net(): return Base.known["A"](4, 6)
""",
        """
ALL = []
class Meta(type):
    def __init__(cls, *args):
        super().__init__(*args)
        ALL.append(cls)
class A(B, metaclass=Meta): pass
def Net(): return ALL[-1](6)
""",
        "REG = []\ndef put(c):\n    REG.append(c)\nclass A(B): pass\nput(A)\ndef Net(): return REG[0](6)",
        "N = None\ndef setup():\n    global N\n    N = 6\n    print(N)\nsetup()\ndef Net(): return B(N)",
        "N = None\ndef put(n):\n    global N\n    N = n\ndef setup(): put(6)\nx = setup()\ndef Net(): return B(N)",
        "W = []\ndef wide(i): return 2 * i\nfor i in range(4):\n    W.append(wide(i))\ndef Net(): return B(W[-1])",
        """
REG = {}
def put(f):
    REG[f.__name__] = f
    return f
@put
def a(): return B(6)
def Net(): return REG["a"]()
""",
        "N = 6\ndef main():\n    global N\n    N = 1\n    train()\nmain()\ndef Net(): return B(N)",
    ],
)  # fmt: skip
def test_values_that_functions_of_the_file_set(build, text):
    assert build(text).out_features == 6


def test_registry_without_a_class_whose_package_is_missing(build):
    text = "import no_such\nREG = {}\ndef put(c):\n    REG[c.__name__] = c\n    return c\n"
    text += "@put\nclass A(B): pass\n@put\nclass Broken(B):\n    size = no_such.size + 1\n"
    assert build(text + "def Net(): return REG['A']()").out_features == 2


def test_registered_class_by_its_own_name(build):
    text = "REG = {}\ndef put(c):\n    REG[c.__name__] = c\n    return c\n"
    text += "@put\nclass Net(B): pass\n@put\nclass Late(B): 1 / 0"
    assert build(text).out_features == 2  # what comes later in the file is not needed


def test_folder_put_into_the_path(tmp_path, write_arch):
    for name, width in (("lib", 5), ("../elsewhere", 6)):
        (tmp_path / name).mkdir(exist_ok=True)
        (tmp_path / name / f"my{name[-3:]}.py").write_text(f"open('made', 'w')\nWIDTH = {width}\n")
    path = write_arch("""
        import os, sys
        from pathlib import Path
        from torch import nn
        sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "lib"))
        sys.path.append(str(Path(__file__).parent.parent / "elsewhere" / ".." / ".." / ".." / ".." / "etc"))
        sys.path.append(os.environ["NO_SUCH_VARIABLE"])
        from mylib import WIDTH
        def Net(): return nn.Linear(4, WIDTH)
    """)
    before = list(sys.path)
    assert build_architecture(f"{path}:Net").network.out_features == 5
    assert sys.path == before
    assert "mylib" not in sys.modules


WAYS = """
import torch
class Net(torch.nn.Linear):
    def __init__(self, n, bias=True):
        super().__init__(4, n, bias)
{}
"""


@pytest.mark.parametrize(
    ("calls", "way"),
    [
        ("a = Net(2)\nb = Net(3)", "Net(3)"),
        ("for n in [2, 3, 5]:\n    net = Net(n)\n    net.train()", "Net(3)"),
        ("def main():\n    for k in range(1, 5):\n        net = Net(n=k).cuda()", "Net(n=3)"),
    ],
)
def test_way_that_fits_the_weights(tmp_path, write_arch, calls, way):
    path = write_arch(WAYS.format(calls))
    torch.save(nn.Linear(4, 3).state_dict(), tmp_path / "w.pt")
    assert load_model(tmp_path / "w.pt", arch=f"{path}:Net", input_shape=(4,)).nodes[-1].shape == (3,)
    with pytest.raises(ModelError, match=f"in several ways: .*{re.escape(way)} in line"):
        build_architecture(f"{path}:Net")


def test_several_ways_that_fit(tmp_path, write_arch):
    path = write_arch(WAYS.format("a = Net(2)\nb = Net(3)\nc = Net(n=3)"))
    torch.save(nn.Linear(4, 3).state_dict(), tmp_path / "w.pt")
    with pytest.raises(ModelError, match=r"in several ways: Net\(3\) in line 7, Net\(n=3\) in line 8 -> choose one"):
        load_model(tmp_path / "w.pt", arch=f"{path}:Net", input_shape=(4,))


def test_hyperparameters_by_name_and_by_key(build):
    text = """
import no_such_lightning as L
class Net(L.LightningModule):
    def __init__(self, n=3, m=4):
        super().__init__()
        self.save_hyperparameters(logger=False)
        self.hparams.k = 1
        self.fc = nn.Linear(self.hparams["m"], self.hparams.n + self.hparams.get("k"))
"""
    assert build(text).fc.weight.shape == (4, 4)


def test_arguments_that_nobody_gives(build):
    text = """
import argparse
p = argparse.ArgumentParser()
p.add_argument("data", metavar="DIR")
p.add_argument("--out", required=True)
p.add_argument("--n", type=int, default=3)
g = p.add_mutually_exclusive_group(required=True)
g.add_argument("--a", action="store_true")
c = p.add_subparsers(dest="verb", required=True)
c.add_parser("train")
args, _ = p.parse_known_args()
"""
    assert build(f"{text}\nNet = B(args.n)").out_features == 3
    with pytest.raises(ModelError, match=r"--out is needed, but no command line is read"):
        build(f"{text}\ndef Net(): return B(args.out)")


def test_syntax_of_a_newer_python(write_arch):
    for line in ("type Shape = tuple[int, int]", "class Box[T]: pass", "def first[T](x: list[T]) -> T: return x[0]"):
        path = write_arch(f"from torch import nn\n{line}\ndef Net(): return nn.Linear(2, 3)\n")
        if sys.version_info >= (3, 12):
            assert build_architecture(f"{path}:Net").network.out_features == 3
        else:
            with pytest.raises(ModelError, match=r":2: SyntaxError: .* -> run nn2hdl with Python 3.12 or newer"):
                build_architecture(f"{path}:Net")


def test_default_type(build):
    network = build(
        "class Net(B):\n    def __init__(self):\n"
        "        torch.set_default_dtype(torch.float64)\n        super().__init__(3)"
    )
    assert (network.weight.dtype, torch.get_default_dtype()) == (torch.float64, torch.float32)
    assert trace_module(network, (4,), "w.pt").output is not None
