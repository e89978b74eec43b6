"""A study on disk: one SQLite file of candidates and counts, and their networks by digest.

A network is written whole before the row that names it, and every row is a transaction of its own: a study that is
killed at any moment holds exactly the candidates that were finished.
"""

from __future__ import annotations

import fcntl
import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from nn2hdl.errors import ModelError, OutputError
from nn2hdl.flow.artifacts import prepare_folder
from nn2hdl.integer import IntegerNetwork, digest, load_network, save_network
from nn2hdl.quality import ACCURACY, Quality
from nn2hdl.search.candidate import Candidate, Figures, Result

SCHEMA = 1
DATABASE, NETWORKS, LOCK = "study.sqlite", "networks", "lock"
_TABLES = """
CREATE TABLE IF NOT EXISTS identity (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS results (
    key TEXT PRIMARY KEY, candidate TEXT NOT NULL, network TEXT NOT NULL, figures TEXT NOT NULL, seconds REAL NOT NULL
);
CREATE TABLE IF NOT EXISTS failures (key TEXT PRIMARY KEY, candidate TEXT NOT NULL, message TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS counts (
    network TEXT NOT NULL, target TEXT NOT NULL, kind TEXT NOT NULL, figures TEXT NOT NULL, seconds REAL NOT NULL,
    PRIMARY KEY (network, target, kind)
);
"""


@dataclass(frozen=True)
class Study:
    """A folder; opened by `open_study` or `create_study`."""

    folder: Path
    connection: sqlite3.Connection

    @property
    def identity(self) -> dict:
        """What the study is about, as it was created."""
        rows = self.connection.execute("SELECT name, value FROM identity")
        return {name: json.loads(value) for name, value in rows}

    @property
    def quality(self) -> Quality:
        """What its networks are judged by."""
        found = self.identity.get("quality")
        return Quality(**found) if found else ACCURACY

    def result(self, key: str) -> Result | None:
        """A finished candidate whose network is there; None where it has to be made (again)."""
        row = self.connection.execute(
            "SELECT candidate, network, figures, seconds FROM results WHERE key = ?", (key,)
        ).fetchone()
        return _result(row) if row and self.network_path(row[1]).is_file() else None

    def results(self) -> list[Result]:
        """All finished candidates, in the order in which they were finished."""
        rows = self.connection.execute("SELECT candidate, network, figures, seconds FROM results ORDER BY rowid")
        return [_result(row) for row in rows]

    def failures(self) -> list[tuple[Candidate, str]]:
        """Candidates that could not be made, and why."""
        rows = self.connection.execute("SELECT candidate, message FROM failures ORDER BY rowid")
        return [(Candidate(**json.loads(candidate)), message) for candidate, message in rows]

    def network_path(self, network: str) -> Path:
        """Where the network of that digest lies."""
        return self.folder / NETWORKS / f"{network}.safetensors"

    def network(self, network: str) -> IntegerNetwork:
        """The network of that digest; ModelError where its file is damaged."""
        return load_network(self.network_path(network))

    def add(self, candidate: Candidate, network: IntegerNetwork, figures: Figures, seconds: float) -> Result:
        """Keeps a finished candidate; OutputError where the disk is full."""
        result = Result(candidate, digest(network), figures, seconds)
        path = self.network_path(result.network)
        if not path.is_file():
            save_network(network, path)
        row = (result.key, _json(asdict(candidate)), result.network, _json(asdict(figures)), seconds)
        self._write("INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?, ?)", row)
        return result

    def add_failure(self, candidate: Candidate, message: str) -> None:
        """Remembers a candidate that cannot be made, so that it is not tried for ever."""
        self._write(
            "INSERT OR REPLACE INTO failures VALUES (?, ?, ?)", (candidate.key, _json(asdict(candidate)), message)
        )

    def forget_failures(self) -> None:
        """A study that is started again tries again what failed."""
        self._write("DELETE FROM failures", ())

    def count(self, network: str, target: str, kind: str) -> dict | None:
        """Figures of a network's circuit that were found before; kind: predicted or counted."""
        row = self.connection.execute(
            "SELECT figures FROM counts WHERE network = ? AND target = ? AND kind = ?", (network, target, kind)
        ).fetchone()
        return json.loads(row[0]) if row else None

    def add_count(self, network: str, target: str, kind: str, figures: dict, seconds: float) -> None:
        """Keeps the figures of a network's circuit."""
        self._write(
            "INSERT OR REPLACE INTO counts VALUES (?, ?, ?, ?, ?)", (network, target, kind, _json(figures), seconds)
        )

    def _write(self, statement: str, values: tuple) -> None:
        try:
            with self.connection:
                self.connection.execute(statement, values)
        except sqlite3.OperationalError as error:
            raise _unwritable(self.folder, error) from error


@contextmanager
def create_study(folder: Path, identity: dict) -> Iterator[Study]:
    """Opens the study of that identity for writing, or begins it; one process at a time.

    Raises:
        ModelError: the folder holds a study of something else; what differs is named.
        OutputError: the folder cannot be written, or another process is at work in it.
    """
    folder = prepare_folder(Path(folder))
    prepare_folder(folder / NETWORKS)
    with open(folder / LOCK, "w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise OutputError(
                "another search is at work in this study", where=folder, hint="wait for it, or choose another -o"
            ) from error
        with _opened(folder) as study:
            _claim(study, {"schema": SCHEMA, **identity})
            yield study


@contextmanager
def open_study(folder: Path) -> Iterator[Study]:
    """Opens a study for reading and for further counts.

    Raises:
        ModelError: there is none, it is damaged, or of another version.
    """
    folder = Path(folder)
    if not (folder / DATABASE).is_file():
        raise ModelError("no study", where=folder, expected="a folder that nn2hdl search wrote")
    with _opened(folder) as study:
        found = study.identity
        if not found:
            raise ModelError("an empty study", where=folder, hint="start it again: nn2hdl search")
        _compare(folder, found, {"schema": SCHEMA})
        yield study


@contextmanager
def _opened(folder: Path) -> Iterator[Study]:
    try:
        connection = sqlite3.connect(folder / DATABASE, timeout=30)
        try:
            connection.executescript(_TABLES)
            yield Study(folder, connection)
        finally:
            connection.close()
    except sqlite3.OperationalError as error:
        raise _unwritable(folder, error) from error
    except sqlite3.DatabaseError as error:
        raise ModelError(f"a damaged study: {error}", where=folder / DATABASE, hint="move it away") from error


def _claim(study: Study, identity: dict) -> None:
    found = study.identity
    if found:
        _compare(study.folder, found, identity)
        return
    rows = [(name, _json(value)) for name, value in identity.items()]
    with study.connection:
        study.connection.executemany("INSERT INTO identity VALUES (?, ?)", rows)


def _compare(folder: Path, found: dict, wanted: dict) -> None:
    """ModelError that names the first thing in which a study differs."""
    for name, value in wanted.items():
        value = json.loads(_json(value))
        if found.get(name) != value:
            raise ModelError(
                f"a study of another {name}: {_short(found.get(name))}",
                where=folder,
                expected=_short(value),
                hint="choose another -o, or search as it was started",
            )


def _short(value) -> str:
    text = value if isinstance(value, str) else json.dumps(value, sort_keys=True)
    return text if len(text) <= 80 else f"{text[:77]}..."


def _result(row: tuple) -> Result:
    candidate, network, figures, seconds = row
    return Result(Candidate(**json.loads(candidate)), network, Figures(**json.loads(figures)), seconds)


def _json(value) -> str:
    return json.dumps(value, sort_keys=True)


def _unwritable(folder: Path, error: sqlite3.Error) -> OutputError:
    return OutputError(f"the study cannot be written: {error}", where=folder, hint="free some space, then --resume")
