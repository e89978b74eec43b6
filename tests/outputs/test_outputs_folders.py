"""A folder of results: old or new at any moment, and nobody else's files."""

import hashlib
import json
import os
import shutil
import signal

import pytest

from nn2hdl.errors import ModelError, Nn2hdlError, OutputError
from nn2hdl.outputs import MANIFEST, claim_folder, claim_workspace, folders, read_results, write_texts

NAMES = ("verilog", "report.json")


def contents(folder):
    """Texts by relative path, without what nn2hdl keeps there for itself."""
    files = (path for path in folder.rglob("*") if path.is_file())
    texts = {str(path.relative_to(folder)): path.read_text() for path in files}
    return {name: text for name, text in texts.items() if not name.startswith(".nn2hdl")}


def write(folder, files, names=NAMES, by="synth", **more):
    with claim_folder(folder, by, names, **more) as claimed:
        write_texts(claimed.staging, files)
        claimed.commit()


OLD = {"verilog/a.v": "old a", "verilog/b.v": "old b", "report.json": "old"}
NEW = {"verilog/a.v": "new a", "verilog/c.v": "new c", "report.json": "new"}


@pytest.fixture
def place(tmp_path):
    """A folder of old results, and a file of the user's beside them."""
    write(tmp_path / "out", OLD)
    (tmp_path / "out/notes.txt").write_text("mine")
    return tmp_path / "out"


def test_results_replace_results_and_leave_the_rest(place):
    assert contents(place) == {**OLD, "notes.txt": "mine"}
    write(place, NEW)
    assert contents(place) == {**NEW, "notes.txt": "mine"}
    assert sorted(json.loads((place / MANIFEST).read_text())["files"]) == sorted(NEW)
    assert sorted(os.listdir(place)) == [MANIFEST, "notes.txt", "report.json", "verilog"]


def fail(folder):
    with claim_folder(folder, "synth", NAMES) as claimed:
        (claimed.staging / "report.json").write_text("half")
        raise ZeroDivisionError


@pytest.mark.parametrize("made", ["new", "a/b/new"])
def test_a_run_that_fails_leaves_no_trace(tmp_path, made):
    with pytest.raises(ZeroDivisionError):
        fail(tmp_path / made)
    assert not any(tmp_path.iterdir())


def test_a_run_that_fails_leaves_old_results(place):
    before = contents(place)
    with pytest.raises(ZeroDivisionError):
        fail(place)
    assert contents(place) == before


def test_the_user_s_own_folder_of_that_name_stays(tmp_path):
    (tmp_path / "verilog").mkdir()
    (tmp_path / "verilog/mine.v").write_text("module mine; endmodule")
    with pytest.raises(OutputError, match=r"verilog/mine.v: was not written by nn2hdl"):
        write(tmp_path, NEW)
    assert contents(tmp_path) == {"verilog/mine.v": "module mine; endmodule"}
    write(tmp_path, NEW, overwrite=True)
    assert contents(tmp_path) == NEW


@pytest.mark.parametrize("change", ["edit", "add", "link"])
def test_what_the_user_did_to_results_stays(place, change):
    if change == "edit":
        (place / "verilog/a.v").write_text("my a")
    elif change == "add":
        (place / "verilog/tb.v").write_text("my bench")
    else:
        (place / "verilog/a.v").unlink()
        (place / "verilog/a.v").symlink_to(place / "notes.txt")
    before = contents(place)
    with pytest.raises(OutputError, match=r"verilog/\w+\.v: was (changed|not written)"):
        write(place, NEW)
    assert contents(place) == before


def test_what_the_user_does_meanwhile_stays(place):
    with claim_folder(place, "synth", NAMES) as claimed:
        write_texts(claimed.staging, NEW)
        (place / "report.json").write_text("my note")
        with pytest.raises(OutputError, match="was changed"):
            claimed.commit()
    assert contents(place) == {**OLD, "report.json": "my note", "notes.txt": "mine"}


def test_without_names_a_folder_is_empty_or_ours(tmp_path):
    (tmp_path / "thesis.txt").write_text("years of work")
    with pytest.raises(OutputError, match=r"holds other files, such as thesis.txt; .* -> choose another -o"):
        write(tmp_path, {"a.ino": ""}, (), "arduino")
    write(tmp_path / "sketch", {"src/a.c": "old", "keywords.txt": ""}, (), "arduino")
    (tmp_path / "sketch/sketch.yaml").write_text("of the IDE")
    write(tmp_path / "sketch", {"sketch.ino": "new"}, (), "arduino")
    assert contents(tmp_path / "sketch") == {"sketch.ino": "new", "sketch.yaml": "of the IDE"}


def test_inputs_below_the_folder_stay(place):
    for given in (place / "report.json", place / "verilog", place / "verilog/a.v"):
        with pytest.raises(OutputError, match="would be written onto what this run reads"):
            write(place, NEW, inputs=[given], overwrite=True)
    with pytest.raises(OutputError, match="is a folder that this run reads"):
        write(place, NEW, inputs=[place], overwrite=True)
    write(place, NEW, inputs=[place / "notes.txt"])


def test_one_run_at_a_time(place, tmp_path):
    with claim_folder(place, "synth", NAMES):
        for attempt in (lambda: write(place, NEW), lambda: write(place / ".", NEW)):
            with pytest.raises(OutputError, match="another run of nn2hdl writes there -> wait for it"):
                attempt()
    with read_results(place, NAMES), read_results(place, NAMES), pytest.raises(OutputError, match="another run"):
        write(place, NEW)
    write(place, NEW)


STEPS = ("os.rename", "os.replace", "os.unlink", "nn2hdl.outputs.folders.write_text", "os.fsync", "shutil.rmtree")


def die_at(monkeypatch, name, number):
    """Lets the n-th call of a function end the process, as SIGKILL would."""
    module, _, function = name.rpartition(".")
    module = {"os": os, "shutil": shutil, "nn2hdl.outputs.folders": folders}[module]
    real, calls = getattr(module, function), []

    def maybe(*arguments, **options):
        calls.append(1)
        if len(calls) == number:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*arguments, **options)

    monkeypatch.setattr(module, function, maybe)


@pytest.mark.parametrize("step", STEPS)
def test_killed_at_any_step_it_is_old_or_new(place, monkeypatch, step):
    old, new = {**OLD, "notes.txt": "mine"}, {**NEW, "notes.txt": "mine"}
    for number in range(1, 30):
        shutil.rmtree(place)
        write(place, OLD)
        (place / "notes.txt").write_text("mine")
        child = os.fork()
        if child == 0:
            with monkeypatch.context() as patch:
                die_at(patch, step, number)
                write(place, NEW)
                os._exit(0)
        status = os.waitpid(child, 0)[1]
        with read_results(place, NAMES):
            assert contents(place) in (old, new), f"{step} {number}"
        write(place, NEW)
        assert contents(place) == new
        if status == 0:
            assert number > 1, f"{step} is never called"
            return
    raise AssertionError(f"{step} is called more often than that")


def test_a_journal_that_cannot_be_read_is_said(place):
    for text in ("{", "[]", '{"names": 3}'):
        (place / ".nn2hdl.next.json").write_text(text)
        with pytest.raises(ModelError, match="a damaged journal"), read_results(place, NAMES):
            pass


def test_a_journal_of_somebody_else_moves_nothing_from_elsewhere(place, tmp_path):
    (tmp_path / "home/.old").mkdir(parents=True)
    (tmp_path / "home/letter").write_text("mine")
    (place / ".nn2hdl-abc").symlink_to(tmp_path / "home")
    for staging in (".nn2hdl-abc", "verilog", "..", "a/b", ""):
        journal = {"staging": staging, "names": ["letter"], "gone": ["notes.txt"]}
        (place / ".nn2hdl.next.json").write_text(json.dumps(journal))
        with pytest.raises(ModelError), read_results(place, NAMES):
            pass
    assert (tmp_path / "home/letter").read_text() == "mine"
    assert (place / "notes.txt").read_text() == "mine"


def test_a_list_of_somebody_else_takes_nothing_away(place, tmp_path):
    (tmp_path / "letter").write_text("mine")
    entry = {"by": "synth", "size": 4, "sha256": hashlib.sha256(b"mine").hexdigest()}
    listed = json.loads((place / MANIFEST).read_text())
    listed["files"] |= {"../letter": entry, str(tmp_path / "letter"): entry, "": entry, "..": entry, ".": entry}
    (place / MANIFEST).unlink()
    (tmp_path / "list").write_text(json.dumps(listed))
    (place / MANIFEST).symlink_to("../list")
    write(place, NEW)
    assert (tmp_path / "letter").read_text() == "mine"
    assert json.loads((tmp_path / "list").read_text()) == listed
    assert contents(place) == {**NEW, "notes.txt": "mine"}


def test_half_of_the_results_is_said(place):
    (place / "verilog/b.v").unlink()
    with pytest.raises(ModelError, match=r"half of its results: verilog/b.v is missing"), read_results(place, NAMES):
        pass


@pytest.mark.parametrize("step", ["os.fsync", "os.rename"])
def test_a_full_disk_leaves_old_results(place, monkeypatch, step):
    def refuse(*arguments):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(step, refuse)
        with pytest.raises(OutputError, match="cannot be written: No space left on device"):
            write(place, NEW)
    with read_results(place, NAMES):
        assert contents(place) in ({**OLD, "notes.txt": "mine"}, {**NEW, "notes.txt": "mine"})


def test_a_workspace_is_only_ours(tmp_path):
    (tmp_path / "benches").mkdir()
    (tmp_path / "benches/mine.py").write_text("")
    with pytest.raises(Nn2hdlError, match="benches: was not written by nn2hdl"), claim_workspace(tmp_path / "benches"):
        pass
    for _ in range(2):
        with claim_workspace(tmp_path / "new") as folder:
            (folder / "built").write_text("by hand as well")
