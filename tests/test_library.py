"""What `import nn2hdl` gives: each name is there, loads nothing before it is asked for, and its example runs."""

from __future__ import annotations

import doctest
import subprocess
import sys

import pytest

import nn2hdl

EXAMPLES = ("load_model", "quantize", "synthesize", "simulate", "search", "emit_arduino")


@pytest.mark.parametrize("name", nn2hdl.__all__)
def test_every_name_is_there(name):
    assert getattr(nn2hdl, name) is not None
    assert name in dir(nn2hdl)


def test_nothing_else_is():
    with pytest.raises(AttributeError, match="module 'nn2hdl' has no attribute 'nothing'"):
        nn2hdl.nothing  # noqa: B018


def test_importing_loads_nothing():
    code = "import sys, nn2hdl; print(*(name for name in sys.modules if name.startswith('nn2hdl')))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "nn2hdl\n"


@pytest.mark.slow
@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_run(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (example,) = doctest.DocTestFinder(recurse=False).find(getattr(nn2hdl, name), name, globs={})
    runner = doctest.DocTestRunner()
    runner.run(example)
    assert (runner.failures, runner.tries > 0) == (0, True)
