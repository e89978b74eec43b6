"""The SQLite file of a study: its tables, how it is opened, and what its errors mean to a user."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from nn2hdl.errors import ModelError, OutputError

DATABASE = "study.sqlite"
BUSY_SECONDS = 5.0  # that another process may hold the database: a transaction takes milliseconds
MOVE_AWAY = "move it away, and start it again: nn2hdl search"
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
_OTHER_FOLDER = "choose a folder that you may write to"
_HINTS = {
    sqlite3.SQLITE_FULL: "free some space, then --resume",
    sqlite3.SQLITE_IOERR: "free some space, then --resume",
    sqlite3.SQLITE_BUSY: "another program holds it: wait for it, or end it",
    sqlite3.SQLITE_LOCKED: "another program holds it: wait for it, or end it",
    sqlite3.SQLITE_READONLY: _OTHER_FOLDER,
    sqlite3.SQLITE_CANTOPEN: _OTHER_FOLDER,
    sqlite3.SQLITE_PERM: _OTHER_FOLDER,
}


@contextmanager
def opened(folder: Path, *, create: bool) -> Iterator[sqlite3.Connection]:
    """The database in a folder with all of its tables; not to be written, where that is all one may.

    Raises:
        ModelError: it is damaged, empty (where it is not to be created), or of another program.
        OutputError: it cannot be written, or another process holds it.
    """
    try:
        mode = "rwc" if create else "rw"
        address = f"{(folder.absolute() / DATABASE).as_uri()}?mode={mode}"
        connection = sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS)
        connection.text_factory = lambda data: data.decode("utf-8", "replace")
        try:
            connection.execute("PRAGMA trusted_schema = OFF")
            _prepare(connection, folder, create)
            yield connection
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise explained(folder, error) from error
    except UnicodeDecodeError as error:  # in what SQLite says of a damaged schema
        raise explained(folder, sqlite3.DatabaseError("malformed text")) from error


def _prepare(connection: sqlite3.Connection, folder: Path, create: bool) -> None:
    """Makes the tables. Anything else was made by another program: a view or trigger could do what it likes."""
    foreign = _tables(connection) - _OURS
    if foreign:
        kind, name, _ = min(foreign)
        what = f"no study of this version of nn2hdl: it holds another {kind} {name[:40]!r}"
        raise ModelError(what, where=folder / DATABASE, hint="choose another folder")
    if create:
        connection.executescript(f"BEGIN; {_TABLES} COMMIT;")
    if _tables(connection) != _OURS:
        raise ModelError("an empty study", where=folder, hint="start it again: nn2hdl search")


def _tables(connection: sqlite3.Connection) -> set[tuple[str, str, str]]:
    """Tables, views, triggers and their texts; indexes of the tables' own keys have none."""
    return set(connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"))


def _our_tables() -> set[tuple[str, str, str]]:
    connection = sqlite3.connect(":memory:")
    try:
        connection.executescript(_TABLES)
        return _tables(connection)
    finally:
        connection.close()


_OURS = _our_tables()


def explained(folder: Path, error: sqlite3.Error) -> OutputError | ModelError:
    """An error of SQLite in the user's terms."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF  # without the details in the upper bits
    if code in _HINTS:
        return OutputError(f"the study cannot be written: {error}", where=folder, hint=_HINTS[code])
    return ModelError(f"a damaged study: {error}", where=folder / DATABASE, hint=MOVE_AWAY)
