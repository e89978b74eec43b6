"""Results of synthesis on disk, one file per result, named by the digest of all that it depends on."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nn2hdl.errors import ToolError


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


@dataclass(frozen=True)
class Cache:
    """A folder of JSON documents. Processes may share it: entries appear whole or not at all."""

    folder: Path

    def _path(self, key: str) -> Path:
        return self.folder / "synth" / key[:2] / f"{key}.json"

    def load(self, key: str) -> Any | None:
        """The document of that key; None where there is none, or where it cannot be read as JSON."""
        try:
            return json.loads(self._path(key).read_text())
        except (OSError, ValueError):
            return None

    def store(self, key: str, document: Any) -> None:
        """Writes a document under its key, in one step.

        Raises:
            ToolError: the folder cannot be written.
        """
        path = self._path(key)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
            with os.fdopen(handle, "w") as file:
                json.dump(document, file, separators=(",", ":"))
            os.replace(name, path)
        except OSError as error:
            raise self._unwritable(error) from None

    def work_folder(self) -> tempfile.TemporaryDirectory:
        """A new folder for one run of a tool; it goes with its context.

        Raises:
            ToolError: the folder cannot be written.
        """
        try:
            (self.folder / "work").mkdir(parents=True, exist_ok=True)
            return tempfile.TemporaryDirectory(dir=self.folder / "work")
        except OSError as error:
            raise self._unwritable(error) from None

    def log_path(self, key: str) -> Path:
        """Where the log of a failed run is kept."""
        return self.folder / "logs" / f"{key[:16]}.log"

    def _unwritable(self, error: OSError) -> ToolError:
        return ToolError(f"the cache cannot be written: {error}", where=self.folder, hint="set NN2HDL_CACHE")
