"""Pixels to a PNG file in memory, with the standard library alone."""

from __future__ import annotations

import struct
import zlib

GREY, RGB = 0, 2  # color types of the PNG specification


def encode_png(image: list) -> bytes:
    """A PNG of [height][width], or of [channels][height][width] with one or three channels, values 0..255."""
    channels = image if isinstance(image[0][0], list) else [image]
    if len(channels) not in (1, 3):
        raise ValueError(f"an image with {len(channels)} channels")
    rows = [
        bytes(value for pixel in zip(*lines, strict=True) for value in pixel) for lines in zip(*channels, strict=True)
    ]
    width, height = len(channels[0][0]), len(rows)
    header = struct.pack(">IIBBBBB", width, height, 8, RGB if len(channels) == 3 else GREY, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" + row for row in rows), 9)  # each row begins with filter type 0
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", pixels) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
