"""One file as the result of a run."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from nn2hdl.atomic import write_bytes
from nn2hdl.errors import OutputError
from nn2hdl.outputs.manifest import record, refuse_foreign, written
from nn2hdl.outputs.places import folder_around, onto_input, prepare_folder, refuse_inputs, require_file


@dataclass(frozen=True)
class OutputFile:
    """A file that may be written. path: as the user named it; target: where links lead; by: the verb."""

    path: Path
    target: Path
    by: str
    overwrite: bool

    def write(self, content: bytes) -> None:
        """Writes it whole, and lists it.

        Raises:
            OutputError: the disk is full, or somebody put another file there in the meantime.
        """
        prepare_folder(self.target.parent)
        self.require_free()
        record(self.target.parent, self.target.name, content, self.by)
        write_bytes(self.target, content)
        written.append(self.path)

    def write_text(self, text: str) -> None:
        """The same for UTF-8 text."""
        self.write(text.encode())

    def require_free(self) -> None:
        """OutputError where a file is in the way that this verb did not write, or that was changed since."""
        if not self.overwrite:
            refuse_foreign(self.target.parent, [self.target.name], self.by, self.path)


def claim_file(path: Path, by: str, *, inputs: Iterable[Path | str | None] = (), overwrite: bool = False) -> OutputFile:
    """Proves that a file can be written and that nothing is lost by that, before any work is done.

    Args:
        path: as the user named it.
        by: the verb, which alone may replace the file later.
        inputs: files and folders that the run reads.
        overwrite: whatever is there may be replaced, unless it is an input or lies in a folder of inputs.

    Raises:
        OutputError: it cannot be written, is an input, or holds something that this verb did not write.
    """
    path = require_file(Path(path))
    target, inputs = Path(os.path.realpath(path)), list(inputs)
    refuse_inputs(target, inputs, path)
    around = folder_around(target, inputs)
    claimed = OutputFile(path, target, by, overwrite and around is None)
    try:
        claimed.require_free()
    except OutputError:
        if overwrite and around is not None:
            raise onto_input(path, around) from None
        raise
    return claimed
