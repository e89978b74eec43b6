"""Progress: rates and time left of uneven work, lines in a pipe, bars on a terminal."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys

import pytest

from nn2hdl.cli.progress import LEAST, PLAIN_SECONDS, WINDOW, Pace, PlainWatcher, duration, said
from nn2hdl.flow.stages import NOTE, WARNING, Stages


class Clock:
    """Time that goes on when it is told to."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return Clock()


def _run(pace: Pace, clock: Clock, seconds: float, steps: int, total: int) -> None:
    for _ in range(steps):
        clock.now += seconds
        pace.update(pace.done + 1, total)


def test_rate_and_time_left_of_even_work(clock):
    pace = Pace(clock)
    pace.update(0, 100)
    assert (pace.rate, pace.left) == (None, None)
    _run(pace, clock, 0.5, 10, 100)
    assert (pace.rate, pace.left) == (pytest.approx(2), pytest.approx(45))
    assert (pace.steps(), pace.speed()) == ("10/100", "2.0/s, 45 s left")
    clock.now += 5  # nothing is heard: the time left goes down all the same
    assert pace.left == pytest.approx(40)
    clock.now += 1000
    assert pace.left == 0


def test_rate_follows_recent_speed(clock):
    pace = Pace(clock)
    pace.update(0, 1000)
    _run(pace, clock, 0.01, 900, 1000)
    _run(pace, clock, 1.0, 2 * round(WINDOW), 1000)
    assert pace.rate == pytest.approx(1.0, rel=0.06)
    assert pace.left == pytest.approx(60, rel=0.06)


def test_steps_that_come_at_once_have_no_rate(clock):
    """As from a cache."""
    pace = Pace(clock)
    pace.update(0, 500)
    clock.now += LEAST / 2
    pace.update(450, 500)
    assert (pace.rate, pace.left) == (None, None)


def test_slow_steps_and_unknown_totals(clock):
    pace = Pace(clock)
    pace.update(0, 9)
    _run(pace, clock, 30.0, 2, 9)
    assert pace.speed() == "30 s each, 4 min left"
    other = Pace(clock)
    other.update(0, 0)
    clock.now += 12
    other.update(0, 0)
    assert (other.steps(), other.left, other.speed()) == ("", None, "12 s")


def test_another_piece_of_work_starts_again(clock):
    pace = Pace(clock)
    pace.update(0, 9)
    _run(pace, clock, 10.0, 9, 9)
    clock.now += 1
    pace.update(0, 5000)
    assert pace.rate is None
    clock.now += 2
    pace.update(1000, 5000)
    assert pace.speed() == "500/s, 8 s left"


def test_durations():
    assert [duration(s) for s in (0.4, 99, 101, 3600, 7200)] == ["0 s", "99 s", "2 min", "60 min", "2.0 h"]


def test_lines_of_a_pipe_come_now_and_then(clock, capsys, progress_line):
    watch = PlainWatcher(clock)
    stages = Stages(watch)
    with stages.stage("emit") as progress:
        progress(0, 200, "modules described")
        for done in range(1, 200):
            clock.now += 0.1
            progress(done, 200, "modules\x1b[31m described")
    stages.note("about 3 minutes")
    stages.warn("nothing is\nright")
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == "emit ..."
    assert lines[1:4] == [
        "  emit 50/200 modules\\x1b[31m described, 10/s, 15 s left",
        "  emit 100/200 modules\\x1b[31m described, 10/s, 10 s left",
        "  emit 150/200 modules\\x1b[31m described, 10/s, 5 s left",
    ]
    assert lines[4:] == ["emit: 19.9 s", "  about 3 minutes", "nn2hdl: warning: nothing is\\nright"]
    assert [progress_line(line) for line in lines] == [True] * 6 + [False]
    assert PLAIN_SECONDS <= 5


def test_kinds_of_sentences():
    assert said(NOTE, "a  b") == "  a  b"
    assert said(WARNING, "a\tb") == "nn2hdl: warning: a\\tb"


_SLOW = """
import time
from nn2hdl.cli.progress import progress_watcher
from nn2hdl.flow.stages import Stages
with progress_watcher() as watch:
    stages = Stages(watch)
    with stages.stage("emit") as progress:
        for done in range(25):
            progress(done, 25, "modules [described] \\x1b[2J")
            time.sleep(0.1)
    stages.warn("[odd] names")
    with stages.stage("emit") as progress:
        progress(0, 0, "again")
"""


def _on_a_terminal(environment: dict) -> str:
    """What the program writes to a pseudo terminal of 100 columns."""
    import fcntl
    import struct
    import termios

    mine, its = pty.openpty()
    fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
    process = subprocess.Popen([sys.executable, "-c", _SLOW], stderr=its, stdin=its, env=os.environ | environment)
    os.close(its)
    written = b""
    while select.select([mine], [], [], 60)[0]:
        try:
            part = os.read(mine, 65536)
        except OSError:
            break
        if not part:
            break
        written += part
    os.close(mine)
    assert process.wait(60) == 0
    return written.decode()


@pytest.mark.slow
def test_bars_on_a_terminal():
    text = _on_a_terminal({"TERM": "xterm-256color"})
    assert "\x1b[2J" not in text  # a name clears no screen
    plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text)
    assert re.search(r"emit +\S+ +\d+/25 +[\d.]+/s, \d s left +modules \[described\] \\x1b\[2J", plain)
    assert "nn2hdl: warning: [odd] names" in plain


@pytest.mark.slow
def test_a_dumb_terminal_gets_lines():
    text = _on_a_terminal({"TERM": "dumb"})
    assert "emit ..." in text
    assert "emit: 2." in text
    assert "\x1b" not in text.replace("\x1b[?", "")
