"""Results of synthesis on disk, one file per result, named by the digest of all that it depends on.

The cache saves time and nothing else: where it cannot be written, a run goes on without, and an entry that is damaged,
or of another shape than expected, counts as missing and is written again.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import secrets
import shutil
import threading
import time
import warnings
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from nn2hdl.errors import Nn2hdlError, Nn2hdlWarning, OutputError
from nn2hdl.scratch import scratch_folder

Read = TypeVar("Read")
_ROOM = 1 << 30  # bytes that a tool may want to work in
_PROBE = bytes(1 << 16)
_PART, _LEFT_SECONDS = "part-", 3600


def digest(*parts: str) -> str:
    """SHA-256 of texts, in hex; where one ends and the next begins matters."""
    state = hashlib.sha256()
    for part in parts:
        data = part.encode()
        state.update(f"{len(data)}:".encode())
        state.update(data)
    return state.hexdigest()


def default_folder() -> Path:
    """NN2HDL_CACHE, else ~/.cache/nn2hdl."""
    chosen = os.environ.get("NN2HDL_CACHE")
    return Path(chosen) if chosen else Path.home() / ".cache" / "nn2hdl"


def open_cache() -> Cache:
    """The user's cache; one that keeps nothing, with a warning, where its folder cannot be written."""
    try:
        folder = default_folder()
    except RuntimeError:  # there is no home
        return _without("there is no home folder")
    try:
        with scratch_folder(_made(folder / "work")) as probe:
            (probe / "probe").write_bytes(_PROBE)
        _sweep(folder / "work")
    except (OSError, OutputError) as error:
        return _without(f"{folder} cannot be written ({_reason(error)})")
    return Cache(folder)


def _sweep(work: Path) -> None:
    """Removes entries that a killed run had begun."""
    for path in work.glob(f"{_PART}*"):
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > _LEFT_SECONDS:
                path.unlink()


def _without(why: str) -> Cache:
    _warn(f"{why}: nothing is kept for later runs -> set NN2HDL_CACHE to a folder of your own")
    return Cache(None)


def _warn(text: str) -> None:
    warnings.warn(text, Nn2hdlWarning, stacklevel=3)


def _reason(error: OSError | OutputError) -> str:
    cause = error.__cause__ if isinstance(error, OutputError) else error
    return getattr(cause, "strerror", None) or str(error)


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _path(folder: Path, key: str, kind: str) -> Path:
    return folder / "synth" / key[:2] / f"{key}.{kind}"


@dataclass(frozen=True)
class Cache:
    """A folder of JSON documents and arrays; None keeps nothing.

    Processes may share it: entries appear whole or not at all."""

    folder: Path | None
    _failed: threading.Event = field(default_factory=threading.Event, repr=False, compare=False)

    def load(self, key: str, read: Callable[[Any], Read] = lambda document: document) -> Read | None:
        """What `read` makes of the JSON document of that key; None where there is none, it is damaged, or `read` finds
        another shape than it expects."""
        return self._load(key, "json", lambda body: read(json.loads(body)))

    def load_arrays(self, key: str, read: Callable[[dict[str, np.ndarray]], Read]) -> Read | None:
        """As `load`, of arrays by name."""
        return self._load(key, "npz", lambda body: read(dict(np.load(io.BytesIO(body), allow_pickle=False))))

    def store(self, key: str, document: Any) -> None:
        """Writes a JSON document under its key in one step; where that fails, goes on, and warns the first time."""
        self._store(key, "json", lambda: json.dumps(document, separators=(",", ":")).encode())

    def store_arrays(self, key: str, arrays: Mapping[str, np.ndarray]) -> None:
        """As `store`, arrays by name."""
        self._store(key, "npz", lambda: _zipped(arrays))

    def _load(self, key: str, kind: str, read: Callable[[bytes], Read]) -> Read | None:
        if self.folder is None:
            return None
        try:
            check, _, body = _path(self.folder, key, kind).read_bytes().partition(b"\n")
            if hashlib.sha256(body).hexdigest().encode() != check:
                return None
            return read(body)
        except (
            OSError,
            ValueError,
            LookupError,
            TypeError,
            AttributeError,
            ArithmeticError,
            RecursionError,
            zipfile.BadZipFile,
            Nn2hdlError,
        ):
            return None

    def _store(self, key: str, kind: str, written: Callable[[], bytes]) -> None:
        if self.folder is None or self._failed.is_set():
            return
        body, path = written(), _path(self.folder, key, kind)
        try:
            # in a folder of its own, where a later run removes what a killed one left
            part = _made(self.folder / "work") / f"{_PART}{secrets.token_hex(8)}"
            try:
                part.write_bytes(hashlib.sha256(body).hexdigest().encode() + b"\n" + body)
                os.replace(part, _made(path.parent) / path.name)
            finally:
                part.unlink(missing_ok=True)
        except OSError as error:
            self._failed.set()
            _warn(f"the cache {self.folder} cannot be written ({_reason(error)}): no more is kept for later runs")

    def work_folder(self) -> AbstractContextManager[Path]:
        """A new folder for one run of a tool; it goes with its context.

        Raises:
            OutputError: it cannot be made.
        """
        with suppress(OSError):
            if self.folder is not None and shutil.disk_usage(_made(self.folder / "work")).free > _ROOM:
                return scratch_folder(self.folder / "work")
        return scratch_folder()

    @contextmanager
    def builds(self, kind: str) -> Iterator[Path]:
        """A folder for programs that later runs use again; one for this run alone where nothing is kept."""
        if self.folder is None:
            with scratch_folder() as folder:
                yield folder
        else:
            yield self.folder / kind

    def discard(self, log: Path | None) -> None:
        """A run that did not fail leaves no log."""
        if log is not None:
            with suppress(OSError):
                log.unlink(missing_ok=True)

    def log_path(self, key: str) -> Path | None:
        """Where the log of a failed run is kept; None where nothing is."""
        return None if self.folder is None else self.folder / "logs" / f"{key[:16]}.log"


def _zipped(arrays: Mapping[str, np.ndarray]) -> bytes:
    body = io.BytesIO()
    np.savez_compressed(body, allow_pickle=False, **arrays)
    return body.getvalue()
