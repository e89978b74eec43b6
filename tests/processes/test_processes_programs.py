"""Programs and workers end with whoever started them, however that ends."""

import os
import signal
import subprocess
import sys
import time

import pytest

from nn2hdl.processes import Stopped, WorkersLostError, run_program, start_program, threads, worker_pool

# starts a program with a child of its own, and workers; then says so, and works for a minute
PARENT = """
import sys, time
from nn2hdl.processes import open_workers, start_program

def sleep():
    time.sleep(60)

if __name__ == "__main__":
    pools = [open_workers(2, "fork"), open_workers(1, "spawn")]
    with start_program(["sh", "-c", "setsid sleep 61 & sleep 62"]):
        for pool in pools:
            pool.submit(sleep)
        time.sleep(1)
        print("ready", flush=True)
        time.sleep(60)
"""


def alive(mark: str) -> list[int]:
    """Processes whose environment holds the mark."""
    found = []
    for name in filter(str.isdecimal, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/environ", "rb") as file:
                if mark.encode() in file.read().split(b"\0"):
                    found.append(int(name))
        except OSError:
            continue
    return found


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_all_of_a_killed_run_is_gone(tmp_path, number):
    (tmp_path / "parent.py").write_text(PARENT)
    mark = f"MARK={tmp_path}"
    environment = {**os.environ, "MARK": str(tmp_path), "TMPDIR": str(tmp_path)}
    command = [sys.executable, tmp_path / "parent.py"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "ready\n"
        assert len(alive(mark)) >= 7  # itself, three workers, a shell, two sleeps
        process.send_signal(number)
    end = time.monotonic() + 10
    while alive(mark) and time.monotonic() < end:
        time.sleep(0.05)
    assert alive(mark) == []


def test_what_a_program_prints_and_its_code():
    ended = run_program(["sh", "-c", "echo out; echo err >&2; exit 3"])
    assert (ended.code, ended.out, ended.err) == (3, "out\n", "err\n")
    assert run_program(["sh", "-c", "echo out; echo err >&2"], merged=True).out == "out\nerr\n"


def test_a_program_reads_nothing_and_leaves_no_temporary_files():
    assert run_program(["cat"], timeout=10).out == ""
    folder = run_program(["sh", "-c", "mktemp"]).out
    assert os.path.basename(os.path.dirname(folder)).startswith("nn2hdl-")


def test_time_runs_out_for_children_too():
    start = time.monotonic()
    assert run_program(["sh", "-c", "echo begun; sleep 60 & sleep 60"], timeout=0.5).code is None
    assert time.monotonic() - start < 10


def test_a_failing_thread_ends_the_programs_of_the_others():
    start, ended, waiting = time.monotonic(), [], []

    def wait():
        ended.append(run_program(["sleep", "60"]).code)

    def again():
        wait()
        ended.append(run_program(["sleep", "60"]).code)

    def fail():
        with threads(2) as pool:
            waiting.extend(pool.submit(work) for work in (again, again, wait))
            time.sleep(0.3)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert time.monotonic() - start < 10
    assert ended == [-9, -9]
    assert [type(future.exception()) for future in waiting[:2]] == [Stopped, Stopped]
    assert waiting[2].cancelled()
    assert run_program(["true"]).code == 0


def test_a_block_that_ends_takes_its_program_along():
    with start_program(["sleep", "60"]) as process:
        pass
    assert process.returncode == -9


def die():
    os.kill(os.getpid(), signal.SIGKILL)


def test_a_dead_worker_is_one_line():
    message = r"a worker process died; expected enough memory .* -> fewer --jobs"
    with pytest.raises(WorkersLostError, match=message), worker_pool(2) as pool:
        pool.submit(die).result()


def test_workers_are_killed_where_the_block_fails():
    def fail():
        with worker_pool(2) as pool:
            pool.submit(time.sleep, 60)
            raise ZeroDivisionError

    start = time.monotonic()
    with pytest.raises(ZeroDivisionError):
        fail()
    assert time.monotonic() - start < 10
