"""Wrong input of every kind, through every verb: one clear line, exit code 2, nothing written, within ten seconds.

The ten seconds are of this process's CPU, since other tests run beside. They are read off afterwards: an exception out
of a signal may leave a lock of Numba's held, and is kept for what never ends.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import signal
import time
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from abuse_cases import CASES, Case
from abuse_yard import fill

from nn2hdl.cli.main import VERBS
from nn2hdl.mapping import map_matrix
from nn2hdl.sums import Cmvm

SECONDS, LONGEST_WAIT = 10, 600
LONGEST_LINE = 1500


@pytest.fixture(scope="module")
def yard(tiny, tmp_path_factory) -> Path:
    """The folder of bad files; nobody writes into it."""
    folder = tmp_path_factory.mktemp("yard")
    shutil.copy(tiny.model, folder / "model.pt")
    shutil.copy(Path(tiny.arch.partition(":")[0]), folder / "nets.py")
    fill(folder, tiny)
    map_matrix(Cmvm.of(np.array([[3, -5], [7, 1]]), 0, 255))  # compiles what is compiled once per installation
    return folder


@contextmanager
def _time_limit():
    def late(*_):
        raise AssertionError(f"no answer within {LONGEST_WAIT} s")

    before, begun = signal.signal(signal.SIGALRM, late), time.process_time()
    signal.alarm(LONGEST_WAIT)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
    assert time.process_time() - begun < SECONDS


def _contents(folder: Path) -> dict[str, str]:
    """Digest of every file below a folder, by name."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder"
        for path in sorted(folder.rglob("*"))
        if not path.is_symlink()
    }


@pytest.fixture
def abuse(nn2hdl, yard, tmp_path, monkeypatch):
    """Runs a case in a folder of its own; returns the message."""
    monkeypatch.chdir(tmp_path)

    def run(case: Case) -> str:
        arguments = [argument.replace("@", f"{yard}/") for argument in case.arguments]
        output = (case.output or "made_by_abuse").replace("@", f"{yard}/")
        places = ["-o", output] if case.verb in VERBS else []
        before = _contents(yard)
        with _time_limit():
            ran = nn2hdl(case.verb, *arguments, *places)
        assert ran.code == 2, (ran.code, ran.out, ran.errors)
        assert ran.out == ""
        (line,) = ran.errors
        assert line.startswith("nn2hdl: error: ")
        assert line.isprintable()
        assert len(line) <= LONGEST_LINE
        assert _contents(yard) == before
        assert list(tmp_path.iterdir()) == []
        return line.removeprefix("nn2hdl: error: ")

    return run


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids=[f"{number}-{case.name}" for number, case in enumerate(CASES)])
def test_one_clear_line(abuse, case):
    message = abuse(case)
    assert re.search(case.says, message), message
    assert "Traceback" not in message


def test_there_are_enough_cases():
    assert len(CASES) >= 150
    assert {case.verb for case in CASES} >= set(VERBS)
