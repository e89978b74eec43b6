"""Folders for work in progress."""

import os
import signal
import stat
import subprocess
import sys

import pytest

from nn2hdl import scratch
from nn2hdl.errors import OutputError
from nn2hdl.scratch import scratch_folder

HOLDER = """
import sys, time
from pathlib import Path
from nn2hdl.scratch import scratch_folder

with scratch_folder(Path(sys.argv[1])) as folder:
    (folder / "half").write_text("work")
    print(folder, flush=True)
    time.sleep(60)
"""


def test_a_folder_goes_with_its_block_and_is_private(tmp_path):
    with scratch_folder(tmp_path) as folder:
        (folder / "deep").mkdir()
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert not any(tmp_path.iterdir())


def test_what_a_killed_run_left_goes_and_what_is_in_use_stays(tmp_path):
    command = [sys.executable, "-c", HOLDER, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        left = process.stdout.readline().strip()
        scratch._sweep.cache_clear()
        with scratch_folder(tmp_path):
            assert os.path.exists(f"{left}/half")
        process.send_signal(signal.SIGKILL)
    (tmp_path / "nn2hdl-a file").write_text("of somebody")
    scratch._sweep.cache_clear()
    with scratch_folder(tmp_path):
        assert not os.path.exists(left)
    assert os.listdir(tmp_path) == ["nn2hdl-a file"]


def test_where_none_can_be_made(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match=r"file: cannot be written: Not a directory -> free some space"):
        scratch_folder(tmp_path / "file").__enter__()
