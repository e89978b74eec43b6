"""The zip archives that torch writes, in memory: nothing is taken out of one before all its sizes are checked."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from pathlib import Path, PurePosixPath

from nn2hdl.errors import ModelError

_SAVE_AGAIN = "save or download it again"
_LONGEST_NAME = 1000
_DAMAGES = (  # what zipfile raises for archives that are none, besides its own error
    *(zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError, EOFError, OverflowError),
    *(struct.error, zlib.error, IndexError),
)


class Archive:
    """Members of a zip file, by name.

    Args:
        data: the whole file.
        where: its path, for errors.

    Raises:
        ModelError: it is no zip file, or a damaged one.
    """

    def __init__(self, data: bytes, where: Path):
        self.where, self._length = where, len(data)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _DAMAGES as error:
            raise self._damaged() from error
        self.names = self._zip.namelist()

    def check(self) -> None:
        """Raises ModelError for what torch never writes: compressed, encrypted or overlapping members, two of one
        name, names that lead out of the archive."""
        members = self._zip.infolist()
        if len(set(self.names)) < len(members):
            raise self._refused("two members have one name")
        for member in members:
            if member.flag_bits & 1:
                raise self._refused("its members are encrypted")
            if member.compress_type != zipfile.ZIP_STORED or member.file_size != member.compress_size:
                raise self._refused("its members are compressed")
            if not _is_harmless(member.filename):
                raise self._refused(f"the member {member.filename[:80]!r} would lead out of it")
        if sum(member.file_size for member in members) > self._length:
            raise self._refused("its members claim to be longer than the file")

    def read(self, name: str) -> bytes:
        """The bytes of a member of a checked archive; ModelError where they are damaged."""
        try:
            return self._zip.read(name)
        except (*_DAMAGES, KeyError) as error:
            raise self._damaged() from error

    def _damaged(self) -> ModelError:
        return ModelError("the file is truncated or damaged", where=self.where, hint=_SAVE_AGAIN)

    def _refused(self, what: str) -> ModelError:
        return ModelError(f"an archive that torch did not write: {what}", where=self.where, hint=_SAVE_AGAIN)


def _is_harmless(name: str) -> bool:
    path = PurePosixPath(name)
    return (
        name.isprintable()
        and len(name) <= _LONGEST_NAME
        and not (path.is_absolute() or ".." in path.parts or "\\" in name or name[1:2] == ":")
    )
