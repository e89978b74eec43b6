"""Files that are there whole or not at all: links, permissions, full disks, what killed runs left."""

import os
import stat

import pytest

from nn2hdl import atomic
from nn2hdl.atomic import write_bytes, write_text
from nn2hdl.errors import OutputError


def test_text_is_replaced_and_nothing_else_is_left(tmp_path):
    path = tmp_path / "a.txt"
    write_text(path, "old")
    write_text(path, "new \N{EURO SIGN}")
    assert path.read_bytes() == "new \N{EURO SIGN}".encode()
    assert os.listdir(tmp_path) == ["a.txt"]


def test_a_link_stays_one(tmp_path):
    (tmp_path / "far").mkdir()
    target, link = tmp_path / "far/target", tmp_path / "link"
    target.write_text("old")
    link.symlink_to(target)
    write_text(link, "new")
    assert link.is_symlink()
    assert target.read_text() == "new"
    assert os.listdir(tmp_path / "far") == ["target"]


def test_a_link_that_the_user_did_not_name_is_replaced(tmp_path):
    (tmp_path / "target").write_text("somebody's")
    (tmp_path / "link").symlink_to("target")
    write_text(tmp_path / "link", "new", follow=False)
    assert not (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_text() == "somebody's"


def test_permissions_stay_and_new_files_follow_the_umask(tmp_path):
    before = os.umask(0o027)
    try:
        write_text(tmp_path / "new", "")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o640
    (tmp_path / "new").chmod(0o604)
    write_text(tmp_path / "new", "again")
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o604


def test_a_device_is_not_replaced(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OutputError, match="it is no regular file"):
        write_text(tmp_path / "pipe", "text")
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


def test_the_content_is_on_the_disk_before_its_name(tmp_path, monkeypatch):
    done = []
    for name in ("fsync", "replace"):
        real = getattr(os, name)
        monkeypatch.setattr(os, name, lambda *given, real=real, name=name: (done.append(name), real(*given)))
    write_text(tmp_path / "a", "text")
    assert done[:2] == ["fsync", "replace"]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_full_disk_leaves_the_old_file(tmp_path, monkeypatch, step):
    path = tmp_path / "a"
    write_text(path, "old")

    def refuse(*arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, refuse)
    with pytest.raises(OutputError, match=r"a: cannot be written: No space left on device"):
        write_bytes(path, b"new")
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["a"]


def test_what_a_killed_run_left_goes(tmp_path, monkeypatch):
    left, other = tmp_path / ".a.0123.part", tmp_path / ".ab.0123.part"
    left.write_text("half")
    other.write_text("of another file")
    write_text(tmp_path / "a", "young ones may still be in use")
    assert left.exists()
    monkeypatch.setattr(atomic, "_LEFT_SECONDS", 0)
    write_text(tmp_path / "a", "whole")
    assert sorted(os.listdir(tmp_path)) == [".ab.0123.part", "a"]
