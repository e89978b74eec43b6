"""A study on disk: one SQLite file of candidates and counts, and their networks by digest.

A network is written whole before the row that names it, and every row is a transaction of its own: a study that is
killed at any moment holds exactly the candidates that were finished.
"""

from __future__ import annotations

import json
import math
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from nn2hdl import escape
from nn2hdl.errors import ModelError
from nn2hdl.exploration.candidate import Candidate, Figures, Result
from nn2hdl.exploration.database import DATABASE, MOVE_AWAY, explained, opened
from nn2hdl.exploration.rows import (
    DamagedRowError,
    read_candidate,
    read_count,
    read_document,
    read_quality,
    read_result,
)
from nn2hdl.integer import IntegerNetwork, arithmetic_digest, digest, is_network, load_network, save_network
from nn2hdl.outputs import hold, prepare_folder
from nn2hdl.quality import Quality
from nn2hdl.target import find_target

SCHEMA = 1
NETWORKS, LOCK = "networks", "lock"
FRONT_JSON, FRONT_PLOT = "front.json", "front.svg"
_SELECT = "SELECT key, candidate, network, figures, seconds FROM results"


@dataclass(frozen=True)
class Study:
    """A folder; opened by `open_study` or `create_study`. What is damaged in it is left out, and `lost` says so."""

    folder: Path
    connection: sqlite3.Connection

    @property
    def identity(self) -> dict:
        """What the study is about, as it was created."""
        rows = self.connection.execute("SELECT name, value FROM identity").fetchall()
        try:
            return {name: read_document(value) for name, value in rows}
        except DamagedRowError as error:
            raise self._damaged(f"what it is about: {error}") from error

    @property
    def quality(self) -> Quality:
        """What its networks are judged by."""
        try:
            return read_quality(self.identity.get("quality"))
        except DamagedRowError as error:
            raise self._damaged(str(error)) from error

    @property
    def target(self) -> str:
        """What its circuits are made for; ToolError where there is no such FPGA family here."""
        found = self.identity.get("target")
        if not isinstance(found, str):
            raise self._damaged(f"its target is {found!r}")
        return find_target(found).name

    @property
    def reference(self) -> float:
        """Quality of the network with 8 bits for every weight and activation, on the test data."""
        found = self.identity.get("reference_accuracy")
        if not isinstance(found, int | float) or type(found) is bool or not math.isfinite(found):
            raise self._damaged(f"its reference_accuracy is {found!r}")
        return found

    def _damaged(self, what: str) -> ModelError:
        return ModelError(f"a damaged study: {what}", where=self.folder / DATABASE, hint=MOVE_AWAY)

    def result(self, key: str) -> Result | None:
        """A finished candidate whose network is there; None where it has to be made (again)."""
        row = self.connection.execute(f"{_SELECT} WHERE key = ?", (key,)).fetchone()
        found = self._usable(row) if row else None
        return found if isinstance(found, Result) else None

    def results(self) -> list[Result]:
        """All finished candidates whose networks are there, in the order in which they were finished."""
        return [found for found in self._all() if isinstance(found, Result)]

    def lost(self) -> list[str]:
        """What is damaged or missing, one line each."""
        lost = [found for found in self._all() if isinstance(found, str)]
        for key, candidate, _ in self._failures():
            if _attempt(read_candidate, key, candidate) is None:
                lost.append(f"candidate {str(key)[:12]} that failed: the row is damaged")
        for network, target, kind, figures in self.connection.execute(
            "SELECT network, target, kind, figures FROM counts ORDER BY rowid"
        ):
            if _attempt(read_count, figures) is None:
                lost.append(f"{kind} LUTs of network {str(network)[:12]} on {target}: the row is damaged")
        return lost

    def _all(self) -> list[Result | str]:
        return [self._usable(row) for row in self.connection.execute(f"{_SELECT} ORDER BY rowid").fetchall()]

    def _usable(self, row: tuple) -> Result | str:
        """The result of a row, or why there is none."""
        try:
            result = read_result(row)
        except DamagedRowError as error:
            return f"candidate {str(row[0])[:12]}: the row is damaged: {error}"
        path = self.network_path(result.network)
        if not is_network(path):
            state = "damaged" if path.exists() else "missing"
            return f"candidate {result.key[:12]}: its network {path.name[:12]} is {state}"
        return result

    def failures(self) -> list[tuple[Candidate, str]]:
        """Candidates that could not be made, and why."""
        found = [(_attempt(read_candidate, key, candidate), str(text)) for key, candidate, text in self._failures()]
        return [(candidate, message) for candidate, message in found if candidate is not None]

    def _failures(self) -> list[tuple]:
        return self.connection.execute("SELECT key, candidate, message FROM failures ORDER BY rowid").fetchall()

    def network_path(self, network: str) -> Path:
        """Where the network of that digest lies."""
        return self.folder / NETWORKS / f"{network}.safetensors"

    def network(self, network: str) -> IntegerNetwork:
        """The network of that digest; ModelError where its file is missing or damaged. Studies of earlier versions name
        networks by the digest of their arithmetic."""
        path = self.network_path(network)
        found = load_network(path)
        if network not in (digest(found), arithmetic_digest(found)):
            raise ModelError("another network than its name says", where=path, hint="remove it, and search again")
        return found

    def add(self, candidate: Candidate, network: IntegerNetwork, figures: Figures, seconds: float) -> Result:
        """Keeps a finished candidate; OutputError where the disk is full."""
        result = Result(candidate, digest(network), figures, seconds)
        path = self.network_path(result.network)
        if not is_network(path):
            save_network(network, path)
        row = (result.key, _json(asdict(candidate)), result.network, _json(asdict(figures)), seconds)
        self._write("INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?, ?)", row)
        return result

    def add_failure(self, candidate: Candidate, message: str) -> None:
        """Remembers a candidate that cannot be made, so that it is not tried for ever."""
        row = (candidate.key, _json(asdict(candidate)), escape.line(message))
        self._write("INSERT OR REPLACE INTO failures VALUES (?, ?, ?)", row)

    def forget_failures(self) -> None:
        """A study that is started again tries again what failed."""
        self._write("DELETE FROM failures", ())

    def count(self, network: str, target: str, kind: str) -> dict | None:
        """Figures of a network's circuit that were found before; kind: predicted or counted."""
        row = self.connection.execute(
            "SELECT figures FROM counts WHERE network = ? AND target = ? AND kind = ?", (network, target, kind)
        ).fetchone()
        return _attempt(read_count, row[0]) if row else None

    def add_count(self, network: str, target: str, kind: str, figures: dict, seconds: float) -> None:
        """Keeps the figures of a network's circuit."""
        self._write(
            "INSERT OR REPLACE INTO counts VALUES (?, ?, ?, ?, ?)", (network, target, kind, _json(figures), seconds)
        )

    def _write(self, statement: str, values: tuple) -> None:
        try:
            with self.connection:
                self.connection.execute(statement, values)
        except sqlite3.Error as error:
            raise explained(self.folder, error) from error


@contextmanager
def create_study(folder: Path, identity: dict) -> Iterator[Study]:
    """Opens the study of that identity for writing, or begins it; one process at a time.

    Raises:
        ModelError: the folder holds a study of something else; what differs is named.
        OutputError: the folder cannot be written, or another process is at work in it.
    """
    folder = prepare_folder(Path(folder))
    if (folder / DATABASE).exists():
        with opened(folder, create=False):
            pass  # a damaged or foreign study is refused before anything is put beside it
    prepare_folder(folder / NETWORKS)
    with hold(folder / LOCK, folder, keep=True), opened(folder, create=True) as connection:
        study = Study(folder, connection)
        _claim(study, {"schema": SCHEMA, **identity})
        yield study


def files_of(folder: Path) -> list[Path]:
    """Where a study keeps what it knows: no other result may be written onto it."""
    return [Path(folder) / name for name in (DATABASE, NETWORKS, LOCK, FRONT_JSON, FRONT_PLOT)]


@contextmanager
def open_study(folder: Path) -> Iterator[Study]:
    """Opens a study for reading and for further counts.

    Raises:
        ModelError: there is none, it is damaged, or of another version.
    """
    folder = Path(folder)
    if not (folder / DATABASE).is_file():
        raise ModelError("no study", where=folder, expected="a folder that nn2hdl search wrote")
    with opened(folder, create=False) as connection:
        study = Study(folder, connection)
        found = study.identity
        if not found:
            raise ModelError("an empty study", where=folder, hint="start it again: nn2hdl search")
        _compare(folder, found, {"schema": SCHEMA})
        yield study


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


def _attempt(read: Callable, *columns: object):
    try:
        return read(*columns)
    except DamagedRowError:
        return None


def _json(value) -> str:
    return json.dumps(value, sort_keys=True)
