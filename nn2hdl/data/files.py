"""Files of unknown origin: read within bounds, text in the encodings that people have."""

from __future__ import annotations

import codecs
import stat
from pathlib import Path
from typing import Protocol

from nn2hdl.errors import DataError, ResourceError
from nn2hdl.escape import shortened

MOST_RATIO = 100  # of unpacked to packed bytes: images have less, "bombs" a thousand
_SMALL = 1 << 28  # bytes that may be unpacked whatever the ratio, such as all-black images
_PIECE = 1 << 18
_ENCODINGS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def file_size(path: Path, expected: str = "a file") -> int:
    """Bytes of a file that is neither a folder nor a device nor a pipe, which might have no end.

    Raises:
        DataError: it is something else, or not there.
    """
    try:
        found = path.stat()
    except OSError as error:
        raise unreadable(path, error, expected) from error
    if not stat.S_ISREG(found.st_mode):
        what = "is a folder" if stat.S_ISDIR(found.st_mode) else "is a device or a pipe"
        raise DataError(what, where=path, expected=expected)
    return found.st_size


def read_bytes(path: Path, expected: str = "a file") -> bytes:
    """All bytes of a file.

    Raises:
        DataError: it cannot be read.
        ResourceError: it is larger than the memory.
    """
    size = file_size(path, expected)
    try:
        return path.read_bytes()
    except OSError as error:
        raise unreadable(path, error, expected) from error
    except MemoryError as error:
        raise ResourceError(f"{size:,} bytes do not fit into the memory", where=path) from error


class Readable(Protocol):
    """A file of bytes, or one that is unpacked on the way."""

    def read(self, size: int = -1, /) -> bytes:
        """The next bytes."""


def read_at_most(stream: Readable, most: int) -> bytearray:
    """So many bytes, or what there is: `stream.read(most)` may take memory for what is not there."""
    data = bytearray()
    while piece := stream.read(min(_PIECE, most - len(data))):
        data += piece
    return data


def unreadable(path: Path, error: OSError, expected: str | None = None) -> DataError:
    """The operating system's reason in one line."""
    return DataError(f"cannot be read: {reason(error)}", where=path, expected=expected)


def reason(error: Exception) -> str:
    """What a library says, in one short line; the operating system without its number and path."""
    text = " ".join(str(getattr(error, "strerror", None) or error).split())
    return shortened(text, 200) or type(error).__name__


def check_unpacked(unpacked: int, packed: int, where: object) -> None:
    """DataError where so many bytes would come out of so few that no images can be in them."""
    if unpacked > max(_SMALL, MOST_RATIO * packed):
        raise DataError(
            f"{packed:,} packed bytes would unpack to {unpacked:,}",
            where=where,
            expected=f"at most {MOST_RATIO} times as many",
            hint="if these are your images, save them without compression",
        )


def decode_text(data: bytes, errors: str = "strict") -> str:
    """Text in UTF-8, or in what a byte order mark at its start says, without that mark.

    Raises:
        UnicodeDecodeError: it is something else, and `errors` is strict.
    """
    for mark, encoding in _ENCODINGS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors)
    return data.decode("utf-8", errors)
