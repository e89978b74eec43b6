"""One file as a result: what it may replace."""

import json
import os

import pytest

from nn2hdl.errors import OutputError
from nn2hdl.outputs import MANIFEST, claim_file


@pytest.fixture
def path(tmp_path):
    return tmp_path / "made/result.json"


def test_a_new_file_is_listed_and_may_be_replaced(path):
    claim_file(path, "eval").write_text("{}")
    entry = json.loads((path.parent / MANIFEST).read_text())["files"]["result.json"]
    assert (entry["by"], entry["size"]) == ("eval", 2)
    claim_file(path, "eval").write_text("[]")
    assert path.read_text() == "[]"
    assert sorted(os.listdir(path.parent)) == [MANIFEST, "result.json"]


def test_claiming_alone_leaves_no_trace(path, tmp_path):
    claim_file(path, "eval")
    assert not any(tmp_path.iterdir())


def test_the_user_s_own_file_stays(tmp_path):
    own = tmp_path / "notes.txt"
    own.write_text("years of work")
    with pytest.raises(OutputError, match=r"notes.txt: was not written by nn2hdl; .* -> choose another -o"):
        claim_file(own, "eval")
    assert own.read_text() == "years of work"
    claim_file(own, "eval", overwrite=True).write_text("{}")
    assert own.read_text() == "{}"


def test_a_changed_file_stays(path):
    claim_file(path, "eval").write_text("{}")
    path.write_text("{} with a note")
    with pytest.raises(OutputError, match="was changed since nn2hdl wrote it"):
        claim_file(path, "eval")


def test_another_verb_s_file_stays(path):
    claim_file(path, "train").write_text("weights")
    with pytest.raises(OutputError, match="was written by nn2hdl train, not quantize"):
        claim_file(path, "quantize")


def test_a_file_that_appears_in_the_meantime_stays(path):
    claimed = claim_file(path, "eval")
    path.parent.mkdir()
    path.write_text("mine")
    with pytest.raises(OutputError, match="was not written by nn2hdl"):
        claimed.write_text("{}")
    assert path.read_text() == "mine"


def test_killed_between_list_and_file_it_may_be_written_again(path, monkeypatch):
    claim_file(path, "eval").write_text("old")
    with monkeypatch.context() as patch:
        patch.setattr("nn2hdl.outputs.files.write_bytes", lambda *given: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            claim_file(path, "eval").write_text("new")
    assert path.read_text() == "old"
    claim_file(path, "eval").write_text("newer")
    assert path.read_text() == "newer"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"files": [1]}', '{"files": {"result.json": {}}}', '{"files": 3}'])
def test_a_damaged_list_protects_all(path, text):
    claim_file(path, "eval").write_text("{}")
    (path.parent / MANIFEST).write_text(text)
    with pytest.raises(OutputError, match="was not written by nn2hdl"):
        claim_file(path, "eval")


@pytest.mark.parametrize("name", ["model.pt", "./model.pt", "../{0}/model.pt", "link.pt", "hard.pt", "folder/model.pt"])
def test_no_input_is_replaced_by_whatever_name(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "model.pt").write_text("weights")
    (tmp_path / "link.pt").symlink_to("model.pt")
    os.link(tmp_path / "model.pt", tmp_path / "hard.pt")
    (tmp_path / "folder").symlink_to(".")
    with pytest.raises(OutputError, match="would be written onto what this run reads; expected another place than"):
        claim_file(name.format(tmp_path.name), "quantize", inputs=[tmp_path / "model.pt"], overwrite=True)
    with pytest.raises(OutputError, match="would be written onto what this run reads"):
        claim_file("model.pt", "quantize", inputs=[name.format(tmp_path.name)], overwrite=True)


def test_a_folder_of_data_keeps_its_files_even_with_overwrite(tmp_path):
    (tmp_path / "images").mkdir()
    (tmp_path / "images/train").write_text("pixels")
    for overwrite, message in (
        (False, "was not written by nn2hdl"),
        (True, "would be written onto what"),
    ):
        with pytest.raises(OutputError, match=message):
            claim_file(tmp_path / "images/train", "eval", inputs=[tmp_path / "images"], overwrite=overwrite)
    for _ in range(2):  # what nn2hdl wrote itself is no data
        claim_file(tmp_path / "images/result.json", "eval", inputs=[tmp_path / "images"]).write_text("{}")


def test_what_is_no_file(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "file").write_text("")
    for name, message in (("", "is a folder"), ("pipe", "is a device"), ("file/x", "cannot be written: Not a dir")):
        with pytest.raises(OutputError, match=message):
            claim_file(tmp_path / name, "eval", overwrite=True)


def test_a_link_leads_to_the_file(tmp_path):
    (tmp_path / "far").mkdir()
    (tmp_path / "link.json").symlink_to("far/result.json")
    for text in ("1", "2"):
        claim_file(tmp_path / "link.json", "eval").write_text(text)
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "far/result.json").read_text() == "2"
    assert (tmp_path / "far" / MANIFEST).is_file()
