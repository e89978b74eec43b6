"""Studies that are damaged, foreign, locked or incomplete: said in one line, and nothing is lost."""

from __future__ import annotations

import json
import sqlite3
import time
from dataclasses import asdict

import numpy as np
import pytest

from nn2hdl.errors import ModelError, OutputError
from nn2hdl.exploration import create_study, open_study
from nn2hdl.exploration.candidate import Candidate, Figures
from nn2hdl.exploration.database import DATABASE
from nn2hdl.exploration.searching import show_front
from nn2hdl.integer import INPUT, Affine, IntegerNetwork, Layer, Requantize, arithmetic_digest, digest, save_network
from nn2hdl.meaning import Input

pytestmark = pytest.mark.slow

IDENTITY = {"target": "xcup", "model": "small", "seed": 0, "reference_accuracy": 90.0}


def network(weight: int) -> IntegerNetwork:
    scale = Requantize(np.ones(2, np.int64), np.zeros(2, np.int64))
    op = Affine(np.full((2, 3), weight, np.int64), np.zeros(2, np.int64), scale)
    return IntegerNetwork("small", Input((3,)), (Layer("fc", op, (INPUT,), (2,)),), "fc")


@pytest.fixture
def folder(tmp_path):
    """A study of three candidates, one that failed, and counts of one."""
    folder = tmp_path / "study"
    with create_study(folder, IDENTITY) as study:
        for n in range(1, 4):
            candidate = Candidate("paper", {"bits": n}, None, 0)
            result = study.add(candidate, network(n), Figures(80.0 + n, 80.0 + n, n, n, 100.0 * n, {"cost": n}), 1.0)
        study.add_failure(Candidate("paper", {"bits": 9}, None, 0), "no such bits")
        study.add_count(result.network, "xcup", "counted", {"sites": 290, "levels": 3}, 1.0)
    return folder


@pytest.fixture
def change(folder):
    def change(statement: str, *values) -> None:
        connection = sqlite3.connect(folder / DATABASE)
        with connection:
            connection.execute(statement, values)
        connection.close()

    return change


def refused(folder, kind=ModelError) -> str:
    start = time.process_time()
    with pytest.raises(kind) as error:
        show_front(folder)
    assert time.process_time() - start < 10
    assert "\n" not in str(error.value)
    return str(error.value).removeprefix(str(folder)).lstrip("/")


def test_whole(folder):
    described = show_front(folder)
    assert [point["accuracy"] for point in described["front"]] == [81.0, 82.0, 83.0]
    assert described["front"][2]["counted_sites"] == 290
    assert described["lost"] == []


FIGURES = asdict(Figures(81.0, 81.0, 1, 1, 100.0, {}))
CANDIDATE = asdict(Candidate("paper", {"bits": 1}, None, 0))
DEEP = "[" * 100_000
ROWS = {
    "figures": [
        *("", "[]", "null", "{", DEEP, '"x"', "9" * 5000, "\udcff"),
        *(json.dumps({**FIGURES, "accuracy": value}) for value in ("x", None, [], True, float("nan"), float("inf"))),
        *(json.dumps({**FIGURES, "estimated_sites": value}) for value in ("x", None, {}, float("-inf"))),
        *(json.dumps({**FIGURES, "details": value}) for value in ("x", None, {"cost": "x"}, {"cost": [1]})),
        json.dumps({name: value for name, value in FIGURES.items() if name != "details"}),
        json.dumps({**FIGURES, "more": 1}),
        b"\xff\xfe",
        7,
    ],
    "candidate": [
        *("", "[]", "{}", DEEP, 1.5),
        *(json.dumps({**CANDIDATE, **change}) for change in ({"settings": []}, {"seed": "x"}, {"parent": "../x"})),
        *(json.dumps({**CANDIDATE, **change}) for change in ({"whole": 1}, {"settings": {"bits": 2}}, {"method": 3})),
    ],
    "network": ["", "../../../../etc/passwd", "f" * 64, "F" * 64, 5, b"x"],
    "seconds": ["x", b"x"],
}


@pytest.mark.parametrize(("column", "value"), [(column, value) for column, values in ROWS.items() for value in values])
def test_a_damaged_row_is_left_out_and_said(folder, change, column, value):
    if isinstance(value, str):
        value = value.encode("utf-8", "surrogateescape") if "\udcff" in value else value
    change(f"UPDATE results SET {column} = ? WHERE rowid = 1", value)
    described = show_front(folder)
    assert [point["accuracy"] for point in described["front"]] == [82.0, 83.0]
    (lost,) = described["lost"]
    assert lost.startswith("candidate ")
    assert len(lost) < 300
    with open_study(folder) as study:
        assert study.result(Candidate("paper", {"bits": 1}, None, 0).key) is None  # so that it is made again
    json.dumps(described, allow_nan=False)


@pytest.mark.parametrize(
    "figures", ["", "[]", "{}", '{"sites": "x"}', '{"sites": 1.5}', '{"sites": 1, "levels": []}', b"x"]
)
def test_damaged_counts(folder, change, figures):
    change("UPDATE counts SET figures = ?", figures)
    described = show_front(folder)
    assert described["front"][2]["counted_sites"] is None
    (lost,) = described["lost"]
    assert lost.startswith("counted LUTs of network ")


def test_damaged_failures(folder, change):
    change("UPDATE failures SET candidate = 'x'")
    described = show_front(folder)
    assert (len(described["failed"]), len(described["lost"])) == (0, 1)


@pytest.mark.parametrize("damage", [lambda path: path.unlink(), lambda path: path.write_bytes(path.read_bytes()[:-9])])
def test_networks_that_are_gone(folder, damage):
    for path in sorted((folder / "networks").iterdir())[:2]:
        damage(path)
    described = show_front(folder)
    assert (len(described["front"]), len(described["lost"])) == (1, 2)
    assert all(": its network " in lost for lost in described["lost"])
    for path in (folder / "networks").iterdir():
        path.unlink()
    assert show_front(folder)["front"] == []


def test_network_of_another_name(folder):
    other = digest(network(1))
    save_network(network(2), folder / "networks" / f"{other}.safetensors")
    with open_study(folder) as study, pytest.raises(ModelError, match="another network than its name says"):
        study.network(other)


def test_networks_of_earlier_studies_are_named_by_their_arithmetic(folder):
    made = network(7)
    assert arithmetic_digest(made) != digest(made)
    save_network(made, folder / "networks" / f"{arithmetic_digest(made)}.safetensors")
    with open_study(folder) as study:
        assert digest(study.network(arithmetic_digest(made))) == digest(made)


@pytest.mark.parametrize(
    ("name", "value"),
    [("target", "5"), ("reference_accuracy", '"x"'), ("reference_accuracy", "NaN"), ("model", "{")],
)
def test_damaged_identity(folder, change, name, value):
    change("UPDATE identity SET value = ? WHERE name = ?", value, name)
    assert refused(folder).startswith(f"{DATABASE}: a damaged study: ")


@pytest.mark.parametrize("value", ["5", '{"name": 1, "unit": "", "most": null}', '{"name": "x"}', '{"most": "x"}'])
def test_damaged_quality(folder, change, value):
    change("INSERT INTO identity VALUES ('quality', ?)", value)
    assert refused(folder).startswith(f"{DATABASE}: a damaged study: ")


@pytest.mark.parametrize(
    ("statements", "message"),
    [
        (["CREATE TABLE notes (x)"], "it holds another table 'notes'"),
        (["CREATE VIEW extra AS SELECT 1"], "it holds another view 'extra'"),
        (["CREATE TRIGGER t AFTER INSERT ON counts BEGIN DELETE FROM results; END"], "it holds another trigger 't'"),
        (["ALTER TABLE results ADD COLUMN more"], "it holds another table 'results'"),
        (
            [
                "DROP TABLE results",
                "CREATE VIEW results AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                "SELECT i AS key, i AS candidate, i AS network, i AS figures, i AS seconds FROM n",
            ],
            "it holds another view 'results'",
        ),
        (["DROP TABLE counts"], "an empty study"),
        (["DELETE FROM identity"], "an empty study"),
        (["UPDATE identity SET value = '2' WHERE name = 'schema'"], "a study of another schema: 2; expected 1"),
    ],
)
def test_other_databases(folder, change, statements, message):
    for statement in statements:
        change(statement)
    before = (folder / DATABASE).read_bytes()
    assert message in refused(folder)
    assert (folder / DATABASE).read_bytes() == before


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[:16],
        lambda data: data[:4096],
        lambda data: data[:-4096],
        lambda data: b"no database" * 999,
        lambda data: data.replace(b"CREATE TABLE results", b"CREATE TABL\xda results"),
        lambda data: data[:100] + bytes(len(data) - 100),
        lambda data: data[:4096] + b"\xff" * (len(data) - 4096),
    ],
)
def test_damaged_files(folder, damage):
    data = (folder / DATABASE).read_bytes()
    (folder / DATABASE).write_bytes(damage(data))
    message = refused(folder)
    assert "a damaged study: " in message or "an empty study" in message


def test_what_is_no_file(folder):
    (folder / DATABASE).unlink()
    (folder / DATABASE).mkdir()
    assert refused(folder) == ": no study; expected a folder that nn2hdl search wrote"
    unopened = pytest.raises(OutputError, match="the study cannot be written: unable to open database file")
    with unopened, create_study(folder, IDENTITY):
        pass


def test_locked(folder, monkeypatch):
    monkeypatch.setattr("nn2hdl.exploration.database.BUSY_SECONDS", 0.1)
    holder = sqlite3.connect(folder / DATABASE)
    holder.execute("BEGIN EXCLUSIVE")
    assert refused(folder, OutputError) == (
        ": the study cannot be written: database is locked -> another program holds it: wait for it, or end it"
    )
    holder.close()
    assert len(show_front(folder)["front"]) == 3


def test_reading_writes_nothing(folder):
    before = {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in folder.rglob("*") if path.is_file()}
    show_front(folder)
    assert before == {
        path: (path.stat().st_mtime_ns, path.read_bytes()) for path in folder.rglob("*") if path.is_file()
    }
