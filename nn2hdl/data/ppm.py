"""PPM images, text (P3) or binary (P6), also out of the log of a serial port."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

from nn2hdl.errors import DataError

_EXPECTED = "a PPM image (P3 or P6, 8 bits), or a log that contains one as P3"
_HINT = "send it again: the whole image, 8 bits a channel"
_LARGEST = 1 << 26  # pixels; more is no picture but a damaged header
# what the Arduino IDE writes before each line of its monitor, when asked to
_TIMESTAMP = re.compile(r"^\d\d:\d\d:\d\d(\.\d+)? -> ")


def load_ppm(path: str | Path) -> np.ndarray:
    """Reads an image as uint8 [height, width, 3]; of several in a log the last one.

    Raises:
        DataError: there is no image, or it is truncated, has 16 bits a channel, or numbers that are none.
    """
    path = Path(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DataError(f"cannot be read: {error.strerror}", where=path, expected=_EXPECTED) from error
    if data[:2] == b"P6" and data[2:3].isspace():
        return _binary(data, path)
    text = "\n".join(_TIMESTAMP.sub("", line) for line in data.decode("utf-8", "replace").splitlines())
    starts = [match.start() for match in re.finditer(r"(?m)^P3(?=\s|$)", text)]
    if not starts:
        kind = data[:2].decode("ascii", "replace")
        other = f"a {kind} image" if re.fullmatch(r"P[1245]", kind) and data[2:3].isspace() else "no PPM image"
        raise DataError(other, where=path, expected=_EXPECTED)
    return _text(text[starts[-1] + 2 :], path)


def _text(text: str, path: Path) -> np.ndarray:
    words = re.sub(r"#.*", " ", text).split()
    width, height, maximum = (_number(word, path) for word in _first(words, 3, path))
    size = _checked_size(width, height, maximum, path)
    samples = words[3 : 3 + size]
    end = next((place for place, word in enumerate(samples) if not _is_number(word)), len(samples))
    if end < size:
        found = f"; then {samples[end]!r}" if end < len(samples) else ""
        raise _truncated(end, size, width, height, path, found)
    values = np.array([int(word) for word in samples], dtype=np.int64)
    return _scaled(values, maximum, (height, width, 3), path)


def _binary(data: bytes, path: Path) -> np.ndarray:
    header = re.match(rb"P6((?:\s+|#[^\n]*\n)+)(\d+)((?:\s+|#[^\n]*\n)+)(\d+)((?:\s+|#[^\n]*\n)+)(\d+)\s", data)
    if not header:
        raise DataError("the header is damaged or truncated", where=path, expected="P6, width, height and maximum")
    width, height, maximum = (_number(header.group(place).decode(), path) for place in (2, 4, 6))
    size = _checked_size(width, height, maximum, path)
    samples = data[header.end() : header.end() + size]
    if len(samples) < size:
        raise _truncated(len(samples), size, width, height, path)
    return _scaled(np.frombuffer(samples, np.uint8).astype(np.int64), maximum, (height, width, 3), path)


def _first(words: list[str], count: int, path: Path) -> list[str]:
    if len(words) < count:
        raise DataError("truncated within its header", where=path, expected="width, height and maximum", hint=_HINT)
    return words[:count]


def _is_number(word: str) -> bool:
    return word.isascii() and word.isdecimal() and len(word) < 10


def _number(word: str, path: Path) -> int:
    if not _is_number(word):
        raise DataError(f"{word!r} in the header", where=path, expected="width, height and maximum as numbers")
    return int(word)


def _checked_size(width: int, height: int, maximum: int, path: Path) -> int:
    """Samples of the image."""
    if not 0 < maximum < 1 << 16:
        raise DataError(f"a maximum of {maximum}", where=path, expected="255")
    if maximum > 255:
        raise DataError(f"16 bits a channel (maximum {maximum})", where=path, expected="8 bits, a maximum of 255")
    if not 0 < width * height <= _LARGEST:
        raise DataError(f"a size of {width}x{height}", where=path, expected="at least one pixel")
    return width * height * 3


def _truncated(found: int, wanted: int, width: int, height: int, path: Path, then: str = "") -> DataError:
    what = f"truncated: {found:,} of {wanted:,} values of {width}x{height} pixels{then}"
    return DataError(what, where=path, hint=_HINT)


def _scaled(values: np.ndarray, maximum: int, shape: tuple[int, ...], path: Path) -> np.ndarray:
    """Values 0..maximum as bytes."""
    if int(values.max()) > maximum:
        raise DataError(f"a value of {int(values.max())}", where=path, expected=f"at most its maximum, {maximum}")
    return ((values * 255 + maximum // 2) // maximum).astype(np.uint8).reshape(shape)
