"""PPM images, text (P3) or binary (P6), also out of the log of a serial port.

All expressions here are linear in the text: each repeats one set of characters at a time, within one line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import numpy as np

from nn2hdl.data.files import decode_text, read_bytes
from nn2hdl.errors import DataError
from nn2hdl.escape import shortened

_EXPECTED = "a PPM image (P3 or P6, 8 bits), or a log that contains one as P3"
_HINT = "send it again: the whole image, 8 bits a channel"
SHOWN = 40  # characters of a word in a message
_LARGEST = 1 << 26  # pixels; more is no picture but a damaged header
_MARK = b"\xef\xbb\xbf"
# What monitors write before each line: 12:34:56.789 -> (Arduino IDE), 12:34:56.789 > (PlatformIO),
# 2026-11-28 12:34:56.789 (CoolTerm), [2026-11-28 12:34:56] (minicom, Tera Term).
_TIMESTAMP = re.compile(
    r"[ \t]{0,9}\[?(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4}[ T])?\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?Z?\]?"
    r"(?:[ \t]{0,9}(?:->|>))?(?:[ \t]|$)"
)
_START = re.compile(r"^[ \t]*P3(?=[\s#]|$)", re.MULTILINE)
_WORD = re.compile(r"#.*|[^\s#]+")
_BLANK = re.compile(rb"(?:\s|#[^\r\n]*[\r\n])*+")  # without going back, or every # would be tried again
_DIGITS = re.compile(rb"\d{1,9}")


def load_ppm(path: str | Path) -> np.ndarray:
    """Reads an image as uint8 [height, width, 3]; of several in a log the last one.

    Lines of a log may begin with the time, as serial monitors write it.

    Raises:
        DataError: there is no image, or it is truncated, has 16 bits a channel, or numbers that are none.
    """
    path = Path(path)
    data = read_bytes(path, _EXPECTED).removeprefix(_MARK)
    if data[:2] == b"P6" and (data[2:3].isspace() or data[2:3] == b"#"):
        return _binary(data, path)
    text = "\n".join(line[_end_of_time(line) :] for line in decode_text(data, "replace").splitlines())
    start = max((match.end() for match in _START.finditer(text)), default=None)
    if start is None:
        kind = data[:2].decode("ascii", "replace")
        other = f"a {kind} image" if re.fullmatch(r"P[1-7]", kind) and data[2:3].isspace() else "no PPM image"
        raise DataError(other, where=path, expected=_EXPECTED)
    return _text(_words(text, start), path)


def _end_of_time(line: str) -> int:
    stamp = _TIMESTAMP.match(line)
    return stamp.end() if stamp else 0


def _words(text: str, start: int) -> Iterator[str]:
    """Words from there on, without comments."""
    return (match[0] for match in _WORD.finditer(text, start) if not match[0].startswith("#"))


def _text(words: Iterator[str], path: Path) -> np.ndarray:
    header = list(islice(words, 3))
    if len(header) < 3:
        raise DataError("truncated within its header", where=path, expected="width, height and maximum", hint=_HINT)
    width, height, maximum = (_number(word, path) for word in header)
    size = _checked_size(width, height, maximum, path)
    samples, other = [], ""
    for word in islice(words, size):
        if not _is_number(word):
            other = f"; then {shortened(word, SHOWN)!r}"
            break
        samples.append(int(word))
    if len(samples) < size:
        raise _truncated(len(samples), size, width, height, path, other)
    return _scaled(np.array(samples), maximum, (height, width, 3), path)


def _binary(data: bytes, path: Path) -> np.ndarray:
    numbers, place = [], 2
    for _ in range(3):
        blank = _BLANK.match(data, place)
        digits = _DIGITS.match(data, blank.end()) if blank else None
        if not digits:
            raise _damaged_header(path)
        numbers.append(int(digits[0]))
        place = digits.end()
    if not data[place : place + 1].isspace():
        raise _damaged_header(path)
    width, height, maximum = numbers
    size = _checked_size(width, height, maximum, path)
    samples = data[_first_sample(data, place, size, path) :][:size]
    if len(samples) < size:
        raise _truncated(len(samples), size, width, height, path)
    return _scaled(np.frombuffer(samples, np.uint8), maximum, (height, width, 3), path)


def _first_sample(data: bytes, place: int, size: int, path: Path) -> int:
    """One blank stands before the samples; CR LF is two bytes, and then the samples may have been changed too."""
    if data[place : place + 2] != b"\r\n" or len(data) - place - 1 == size:
        return place + 1
    found = len(data) - place - 2
    if found > size:
        raise DataError(
            f"{found:,} bytes of pixels behind a header with CR LF",
            where=path,
            expected=f"{size:,}",
            hint="every LF was changed to CR LF on the way: transfer it as a binary file",
        )
    return place + 2


def _damaged_header(path: Path) -> DataError:
    return DataError(
        "the header is damaged or truncated", where=path, expected="P6, width, height and maximum as numbers"
    )


def _is_number(word: str) -> bool:
    return word.isascii() and word.isdecimal() and len(word) < 10


def _number(word: str, path: Path) -> int:
    if not _is_number(word):
        what = f"{shortened(word, SHOWN)!r} in the header"
        raise DataError(what, where=path, expected="width, height and maximum as numbers")
    return int(word)


def _checked_size(width: int, height: int, maximum: int, path: Path) -> int:
    """Samples of the image."""
    if not 0 < maximum < 1 << 16:
        raise DataError(f"a maximum of {maximum}", where=path, expected="255")
    if maximum > 255:
        raise DataError(f"16 bits a channel (maximum {maximum})", where=path, expected="8 bits, a maximum of 255")
    if not 0 < width * height <= _LARGEST:
        expected = "at least one pixel" if width * height == 0 else f"at most {_LARGEST:,} pixels"
        raise DataError(f"a size of {width}x{height}", where=path, expected=expected)
    return width * height * 3


def _truncated(found: int, wanted: int, width: int, height: int, path: Path, then: str = "") -> DataError:
    what = f"truncated: {found:,} of {wanted:,} values of {width}x{height} pixels{then}"
    return DataError(what, where=path, hint=_HINT)


def _scaled(values: np.ndarray, maximum: int, shape: tuple[int, ...], path: Path) -> np.ndarray:
    """Values 0..maximum as bytes."""
    if int(values.max()) > maximum:
        raise DataError(f"a value of {int(values.max())}", where=path, expected=f"at most its maximum, {maximum}")
    bytes_of = ((np.arange(maximum + 1) * 255 + maximum // 2) // maximum).astype(np.uint8)
    return bytes_of[values].reshape(shape)
