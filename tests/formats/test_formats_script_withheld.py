"""What --arch refuses authors' code: also in threads and callbacks, through libraries, and by way of other files."""

import atexit
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time

import pytest
import torch
from script_files import content
from torch import nn

from nn2hdl.errors import ModelError
from nn2hdl.formats import load_model
from nn2hdl.formats.arch import build_architecture
from nn2hdl.formats.script import running

NET = """
import os, sys, torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(16, 3)
        {}

    def forward(self, x):
        return self.fc(x.flatten(1))
"""
WAYS = {
    "neighbor": "import importlib.util as u; s = u.spec_from_file_location('near', 'near.py'); "
    "s.loader.exec_module(u.module_from_spec(s))",
    "run_path": "import runpy; runpy.run_path('near.py')",
    "pool": "import concurrent.futures as c; c.ThreadPoolExecutor(1).submit(torch.save, {}, 'kept').result()",
    "spawn": "import multiprocessing as m; p = m.get_context('spawn').Process(target=print); p.start(); p.join()",
    "forkserver": "import multiprocessing as m; m.get_context('forkserver').Process(target=print).start()",
    "fork_exec": "import _posixsubprocess as p; p.fork_exec([b'touch', b'made'])",
    "mkfifo": "os.mkfifo('made')",
    "leaves": "os._exit(0)",
    "safetensors": "import safetensors.numpy as s, numpy; s.save_file({'a': numpy.zeros(3)}, 'kept')",
    "scripted": "torch.jit.trace(nn.Linear(2, 2), torch.zeros(1, 2)).save('kept')",
    "traced": "torch.jit.save(torch.jit.trace(nn.Linear(2, 2), torch.zeros(1, 2)), 'kept')",
    "mapped": "torch.from_file('kept', shared=True, size=4, dtype=torch.uint8).fill_(65)",
    "storage": "torch.UntypedStorage.from_file('kept', True, 4).fill_(65)",
    "chrome": "import torch.profiler as p; t = p.profile(); t.start(); t.stop(); t.export_chrome_trace('kept')",
    "numpy": "import numpy; numpy.zeros(3).tofile('kept')",
}
QUIETLY = {  # what a thread or a library meets with, the author's class does not hear of
    "loader": "import importlib.machinery as m; m.SourceFileLoader('a', 'b').set_data('kept', b'x')",
    "thread": "import threading as t; h = t.Thread(target=os.remove, args=('kept',)); h.start(); h.join()",
    "bare thread": "import _thread; _thread.start_new_thread(os.remove, ('kept',))",
    "finalizer": "import weakref as w; w.finalize(self.fc, os.remove, 'kept')()",
    "folder": "os.makedirs('made/below', exist_ok=True)",
    "path": "import pathlib; pathlib.Path('made').mkdir(exist_ok=True)",
}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    (tmp_path / "kept").write_text("mine")
    (tmp_path / "near.py").write_text("open('kept', 'w').write('gone')\nWIDTH = 3\n")
    state = {"fc.weight": torch.rand(3, 16), "fc.bias": torch.rand(3)}
    torch.save(state, tmp_path / "w.pt")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(text, template=NET):
    with open("net.py", "w") as file:
        file.write(template.format(text))


@pytest.mark.parametrize("way", WAYS)
def test_is_refused(folder, way):
    write(WAYS[way])
    before = content(folder)
    with pytest.raises(ModelError, match=r"^net.py:10: --arch does not let a file (write|call) ") as caught:
        build_architecture("net.py:Net")
    hint = "; --run-arch lets it, but runs the whole file, its training too"
    assert str(caught.value).endswith(f"-> name a class or function that does without it{hint}")
    assert (content(folder), (folder / "made").exists()) == (before, False)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
@pytest.mark.parametrize("way", QUIETLY)
def test_has_no_effect(folder, way):
    write(QUIETLY[way])
    before = content(folder)
    assert build_architecture("net.py:Net").network.fc.out_features == 3
    time.sleep(0.05)  # a thread that nobody waits for
    assert (content(folder), (folder / "made").exists()) == (before, False)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_thread_that_outlives_its_author(folder):
    write("import threading as t; self.timer = t.Timer(0.3, os.remove, ['kept']); self.timer.start()")
    timer = build_architecture("net.py:Net").network.timer
    assert timer.is_alive()
    timer.join()
    assert (folder / "kept").read_text() == "mine"


def test_threads_of_others_may_write_meanwhile(folder):
    with running():
        thread = threading.Thread(target=(folder / "log").write_text, args=("x",))
        thread.start()
        thread.join()
    assert (folder / "log").read_text() == "x"


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_all_is_as_before(folder):
    def state():
        return (os.mkdir, os.mkfifo, os._exit, atexit.register, threading._start_new_thread, torch.from_file), (
            torch._C.ScriptModule.save,
            torch.get_default_dtype(),
            signal.getsignal(signal.SIGINT),
        )

    before = state()
    write("torch.set_default_dtype(torch.float64)")
    assert load_model("w.pt", arch="net.py:Net", input_shape=(1, 4, 4)).nodes[-1].shape == (3,)
    assert state() == before
    torch.jit.trace(nn.Linear(2, 2), torch.zeros(1, 2)).save("mine")
    assert (folder / "mine").stat().st_size


def test_imports_of_installed_packages_may_write(folder, monkeypatch):
    """A package of site-packages that fills its cache when it is imported, as matplotlib does."""
    package = folder / "site" / "caching.py"
    package.parent.mkdir()
    package.write_text("open('cache', 'w').close()\nWIDTH = 3\n")
    monkeypatch.syspath_prepend(str(package.parent))
    write("from caching import WIDTH")
    monkeypatch.setattr("nn2hdl.formats.script.withheld._installed_folders", lambda: (f"{package.parent}{os.sep}",))
    build_architecture("net.py:Net")
    assert (folder / "cache").exists()


METHODS = (
    "named_parameters",
    "named_modules",
    "modules",
    "parameters",
    "state_dict",
    "_load_from_state_dict",
    "_apply",
)
PRINTS = (
    "os.write(1, b'noise')",
    "open(1, 'w', closefd=False).write('noise')",
    "sys.stdout.write('noise')",
    "print(1)",
)


def test_nothing_reaches_standard_output(folder, capfd):
    methods = "".join(
        f"\n    def {name}(self, *args, **kwargs):\n        noise()\n        return super().{name}(*args, **kwargs)\n"
        for name in METHODS
    )
    noise = "\ndef noise():\n" + "".join(f"    {line}\n" for line in PRINTS)
    write("noise()", NET + methods + "\n    def __del__(self):\n        print('gone')\n" + noise)
    text = (folder / "net.py").read_text()
    (folder / "net.py").write_text(text.replace("return self.fc", "noise(); return self.fc"))
    print("before", flush=True)
    load_model("w.pt", arch="net.py:Net", input_shape=(1, 4, 4))
    os.write(1, b"after\n")
    assert capfd.readouterr() == ("before\nafter\n", "")


@pytest.mark.slow
def test_what_should_happen_at_the_end_does_not(folder):
    write(
        "import atexit, weakref; atexit.register(os.remove, 'kept'); atexit.register(print, 'noise'); "
        "weakref.finalize(os, os.remove, 'kept'); weakref.finalize(os, print, 'noise')"
    )
    code = """
        from nn2hdl.formats.arch import build_architecture
        import atexit
        build_architecture("net.py:Net")
        atexit.register(print, "mine")
    """
    ran = subprocess.run([sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True, check=True)
    assert (ran.stdout, ran.stderr, (folder / "kept").read_text()) == ("mine\n", "", "mine")
