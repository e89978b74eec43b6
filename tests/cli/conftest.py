"""Runs the command line within the process, as the installed program would."""

from __future__ import annotations

import json
from dataclasses import dataclass

import numpy as np
import pytest


@dataclass(frozen=True)
class Ran:
    """Exit code, standard output, and the lines of standard error that are no progress."""

    code: int
    out: str
    errors: list[str]

    @property
    def json(self):
        return json.loads(self.out)


def is_progress(line: str) -> bool:
    """`quantize ...`, `quantize: 0.1 s`, `  count 3/9 mapped leaf modules, 2.0/s, 3 s left`; notes."""
    return line.endswith((" ...", " s")) or line.startswith("  ")


@pytest.fixture
def progress_line():
    """Tells lines of progress from others."""
    return is_progress


@pytest.fixture
def nn2hdl(capsys):
    """Calls the command line with arguments of any type."""
    from nn2hdl.cli.main import main

    def run(*arguments) -> Ran:
        capsys.readouterr()
        code = 0
        try:
            main([str(argument) for argument in arguments])
        except SystemExit as left:
            code = left.code
        out, err = capsys.readouterr()
        return Ran(code, out, [line for line in err.splitlines() if not is_progress(line)])

    return run


@pytest.fixture
def refused(nn2hdl, tmp_path):
    """Calls a verb that must refuse its input, as JSON too, and leave nothing; returns the message."""

    def run(verb, *arguments, output=None) -> str:
        before = sorted(tmp_path.rglob("*"))
        output = tmp_path / "made/out" if output is None else output
        plain = nn2hdl(verb, *arguments, "-o", output)
        assert (plain.code, plain.out) == (2, "")
        (line,) = plain.errors
        message = line.removeprefix("nn2hdl: error: ")
        assert message != line
        told = nn2hdl(verb, *arguments, "-o", output, "--json")
        assert (told.code, told.errors) == (2, [line])
        assert told.json["error"] == message
        assert told.json["kind"].isidentifier()
        assert sorted(tmp_path.rglob("*")) == before
        return message

    return run


@pytest.fixture
def split(tiny, tmp_path):
    """The tiny network's images as a training and a test part."""
    found = np.load(tiny.data)
    images, labels = found["images"], found["labels"]
    path = tmp_path / "split.npz"
    np.savez(path, x_train=images[:16], y_train=labels[:16], x_test=images[16:], y_test=labels[16:])
    return path
