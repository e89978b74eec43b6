"""Changes to files that leave most of their structure in place: what a reader takes apart first is still right.

A mutation takes bytes and a random.Random, and gives other bytes. Mutations of containers take the container apart,
change what is inside with mutations for it, and put it together again with right lengths and check sums. What cannot be
taken apart any more is changed byte by byte.
"""

from __future__ import annotations

import contextlib
import gzip
import io
import json
import pickletools
import re
import sqlite3
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping, Sequence
from random import Random

Mutation = Callable[[bytes, Random], bytes]

NUMBERS = (
    0,
    1,
    -1,
    2,
    127,
    128,
    255,
    256,
    32767,
    65535,
    65536,
    2**31 - 1,
    2**31,
    2**32 - 1,
    2**40,
    2**63 - 1,
    2**64 - 1,
)
TEXTS = (
    "0",
    "-1",
    "1",
    "255",
    "256",
    "65536",
    "4294967296",
    "9" * 20,
    "9" * 5000,
    "1e308",
    "nan",
    "-inf",
    "0x10",
    "1.5",
    "",
)
MOST = 1 << 16  # bytes; larger inputs teach nothing new


def flipped(data: bytes, random: Random, words: Sequence[bytes] = ()) -> bytes:
    """One small change: a bit, a byte, a number, a piece that is dropped, doubled, moved or put in."""
    changed = bytearray(data)
    place = random.randrange(len(changed) + 1)
    length = min(random.choice((1, 2, 4, 8, 16, 64, 512)), len(changed) - place)
    kind = random.randrange(9)
    if kind == 0 and place < len(changed):
        changed[place] ^= 1 << random.randrange(8)
    elif kind == 1 and place < len(changed):
        changed[place] = random.choice((0, 9, 10, 13, 32, 34, 35, 44, 127, 128, 255, random.randrange(256)))
    elif kind == 2:
        size, order = random.choice((1, 2, 4, 8)), random.choice(("little", "big"))
        changed[place : place + size] = (random.choice(NUMBERS) % 256**size).to_bytes(size, order)
    elif kind == 3:
        del changed[place : place + length]
    elif kind == 4:
        changed[place:place] = changed[place : place + length] * random.choice((1, 2, 50))
    elif kind == 5:
        piece = bytes(changed[place : place + length])
        del changed[place : place + length]
        target = random.randrange(len(changed) + 1)
        changed[target:target] = piece
    elif kind == 6:
        return _renumbered(data, random)
    elif kind == 7:
        del changed[place:]
    else:
        changed[place:place] = random.choice(words) if words else bytes(random.randrange(256) for _ in range(length))
    return bytes(changed[:MOST])


def _renumbered(data: bytes, random: Random) -> bytes:
    """One number that is written in digits becomes another."""
    found = list(re.finditer(rb"\d{1,30}", data))
    if not found:
        return data
    number = random.choice(found)
    return data[: number.start()] + random.choice(TEXTS).encode() + data[number.end() :]


def with_words(*words: bytes) -> Mutation:
    """`flipped`, putting in words of the format."""
    return lambda data, random: flipped(data, random, words)


def in_lines(*words: bytes) -> Mutation:
    """Lines dropped, doubled, exchanged, ended otherwise; or a small change within one."""

    def mutate(data: bytes, random: Random) -> bytes:
        lines = data.splitlines(keepends=True)
        kind = random.randrange(6)
        if not lines or kind > 3:
            return flipped(data, random, words)
        first, second = random.randrange(len(lines)), random.randrange(len(lines))
        if kind == 0:
            del lines[first]
        elif kind == 1:
            lines.insert(second, lines[first])
        elif kind == 2:
            lines[first], lines[second] = lines[second], lines[first]
        else:
            ends = random.choice((b"\n", b"\r\n", b"\r", b"\0", "\u2028".encode()))
            return ends.join(line.rstrip(b"\r\n") for line in lines)
        return b"".join(lines)[:MOST]

    return mutate


def in_json(data: bytes, random: Random) -> bytes:
    """One value of a JSON document replaced, dropped, doubled, renamed or put in the place of another."""
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        return flipped(data, random)
    holder = {"": document}
    places = list(_places(holder))
    container, key = random.choice(places)
    kind = random.randrange(5)
    if kind == 0 and container is not holder:
        del container[key]
    elif kind == 1:
        other, name = random.choice(places)
        container[key] = json.loads(json.dumps(other[name]))
    elif kind == 2 and isinstance(container, dict) and container is not holder:
        container[random.choice([*map(str, container), *TEXTS, "__class__", "../x", "x" * 300])] = container.pop(key)
    elif kind == 3 and isinstance(container, list):
        container.insert(key, json.loads(json.dumps(container[key])))
    else:
        container[key] = _other(container[key], random)
    return json.dumps(holder[""]).encode()[:MOST]


def _places(container: dict | list):
    """(container, key) of every value below."""
    for key, value in container.items() if isinstance(container, dict) else enumerate(container):
        yield container, key
        if isinstance(value, dict | list):
            yield from _places(value)


def _other(value: object, random: Random) -> object:
    if isinstance(value, str) and random.random() < 0.5:
        return flipped(value.encode("utf-8", "surrogatepass"), random, [b"\0", b"__import__('os')", b"../"]).decode(
            "latin-1"
        )
    if isinstance(value, int | float) and random.random() < 0.7:
        return random.choice((*NUMBERS, 1.5, -1e308, float("nan"), float("inf"), value + 1, -value))
    return random.choice(
        (None, True, False, *NUMBERS, 0.5, *TEXTS, "x" * 3000, [], {}, [value], {"x": value}, [[[]]] * 50)
    )


def in_zip(inside: Mapping[str, Mutation], otherwise: Mutation = flipped) -> Mutation:
    """Members changed by what their names end with, dropped, doubled, renamed, packed otherwise."""

    def mutate(data: bytes, random: Random) -> bytes:
        if random.random() < 0.15:
            return flipped(data, random)
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                members = [[member.filename, archive.read(member)] for member in archive.infolist()]
        except Exception:  # damaged already
            return flipped(data, random)
        if not members:
            return flipped(data, random)
        chosen, kind = random.choice(members), random.randrange(12)
        if kind == 0:
            members.remove(chosen)
        elif kind == 1:
            members.append([random.choice(members)[0], chosen[1]])
        elif kind == 2:
            chosen[0] = flipped(chosen[0].encode(), random, [b"../", b"/", b"\0"]).decode("latin-1")
        elif kind == 3:
            chosen[1] = random.choice(members)[1]
        else:
            change = next((inside[end] for end in inside if chosen[0].endswith(end)), otherwise)
            chosen[1] = change(chosen[1], random)
        return zipped(members, random.choice((zipfile.ZIP_STORED, zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)))[:MOST]

    return mutate


def zipped(members: Sequence[Sequence], packing: int = zipfile.ZIP_STORED) -> bytes:
    """A zip archive of (name, bytes), always with the same bytes."""
    buffer = io.BytesIO()
    with contextlib.suppress(ValueError, UnicodeError), zipfile.ZipFile(buffer, "w") as archive:
        for name, content in members:
            archive.writestr(zipfile.ZipInfo(name), content, packing)
    return buffer.getvalue()


def in_gzip(inside: Mutation) -> Mutation:
    """What is packed, or the packed bytes."""

    def mutate(data: bytes, random: Random) -> bytes:
        if random.random() < 0.2:
            return flipped(data, random)
        try:
            return gzip.compress(inside(gzip.decompress(data), random), mtime=0)[:MOST]
        except (OSError, EOFError, zlib.error):
            return flipped(data, random)

    return mutate


def in_npy(data: bytes, random: Random) -> bytes:
    """The text of a .npy header, whose length is made right again; or the values."""
    if len(data) < 10 or random.random() < 0.2:
        return flipped(data, random)
    (length,) = struct.unpack("<H", data[8:10])
    header, values = data[10 : 10 + length], data[10 + length :]
    kinds = (
        b"'|O'",
        b"'<M8[s]'",
        b"'<U99999'",
        b"'|V4'",
        b"'<f8'",
        b"'<i8'",
        b"'>u2'",
        b"'|b1'",
        b"True",
        b"(",
        b"),",
        b"[",
    )
    header = flipped(header, random, kinds)[: MOST // 2]
    return data[:8] + struct.pack("<H", len(header)) + header + values


def in_safetensors(data: bytes, random: Random) -> bytes:
    """The JSON header, whose length is made right again; a JSON text within its metadata; or the values."""
    size = int.from_bytes(data[:8], "little")
    if size > len(data) - 8 or random.random() < 0.2:
        return flipped(data, random)
    header, values = data[8 : 8 + size], data[8 + size :]
    try:
        document = json.loads(header)
        inner = document.get("__metadata__", {}) if isinstance(document, dict) else {}
        texts = [key for key, value in inner.items() if isinstance(value, str)] if isinstance(inner, dict) else []
    except (ValueError, RecursionError):
        return flipped(data, random)
    if texts and random.random() < 0.7:
        key = random.choice(texts)
        inner[key] = in_json(inner[key].encode("utf-8", "replace"), random).decode("utf-8", "replace")
        header = json.dumps(document).encode()
    else:
        header = in_json(header, random)
    return len(header).to_bytes(8, "little") + header + values


def in_png(data: bytes, random: Random) -> bytes:
    """One chunk of a PNG, whose check sum is made right again."""
    chunks, place = [], 8
    while place + 12 <= len(data):
        (length,) = struct.unpack(">I", data[place : place + 4])
        chunks.append([data[place + 4 : place + 8], data[place + 8 : place + 8 + length]])
        place += 12 + length
    if not data.startswith(b"\x89PNG") or not chunks or random.random() < 0.2:
        return flipped(data, random)
    chosen, kind = random.choice(chunks), random.randrange(6)
    if kind == 0:
        chunks.remove(chosen)
    elif kind == 1:
        chunks.insert(random.randrange(len(chunks) + 1), list(chosen))
    elif kind == 2:
        chosen[0] = random.choice(
            (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"iCCP", b"eXIf", b"zTXt", b"acTL", b"fcTL", b"IEND")
        )
    elif chosen[0] == b"IDAT" and kind == 3:
        with contextlib.suppress(zlib.error):
            chosen[1] = zlib.compress(flipped(zlib.decompress(chosen[1]), random))
    else:
        chosen[1] = flipped(chosen[1], random)
    packed = (struct.pack(">I", len(b)) + a + b + struct.pack(">I", zlib.crc32(a + b)) for a, b in chunks)
    return (data[:8] + b"".join(packed))[:MOST]


def in_pickle(data: bytes, random: Random) -> bytes:
    """Opcodes dropped, doubled, exchanged; calls of other functions put in; or a small change."""
    try:
        places = [place for _, _, place in pickletools.genops(data)]
    except Exception:  # damaged already
        places = []
    if len(places) < 3 or random.random() < 0.4:
        return flipped(data, random, _PICKLED)
    index = random.randrange(len(places) - 1)
    start, end = places[index], places[index + 1]
    kind = random.randrange(4)
    if kind == 0:
        return data[:start] + data[end:]
    if kind == 1:
        return data[:end] + data[start:end] * random.choice((1, 2, 200)) + data[end:]
    if kind == 2:
        other = random.randrange(len(places) - 1)
        return data[:start] + data[places[other] : places[other + 1]] + data[end:]
    return data[:start] + random.choice(_PICKLED) + data[start:]


_PICKLED = (
    *(
        b"cos\nsystem\n",
        b"cbuiltins\neval\n",
        b"ctorch.nn.modules.linear\nLinear\n",
        b"ctorch._utils\n_rebuild_tensor_v2\n",
    ),
    *(
        b"ccollections\nOrderedDict\n",
        b"X\x04\x00\x00\x00echo",
        b"\x85R",
        b"(tR",
        b")\x81",
        b"}b",
        b"Nb",
        b"\x93",
        b".",
    ),
    *(
        b"h\x00",
        b"r\xff\xff\xff\xff",
        b"\x8a\x08\xff\xff\xff\xff\xff\xff\xff\x7f",
        b"B\xff\xff\xff\x7f",
        b"Q",
        b"((((",
        b"2",
    ),
)


def in_sqlite(data: bytes, random: Random) -> bytes:
    """A cell, a row, a table of a database, which stays whole; or its bytes."""
    if random.random() < 0.25:
        return flipped(data, random)
    connection = sqlite3.connect(":memory:")
    try:
        connection.deserialize(data)
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        _change_database(connection, random.choice(tables), random)
        connection.commit()
        return connection.serialize()[:MOST]
    except Exception:  # damaged already: that can fail in any way
        return flipped(data, random)
    finally:
        connection.close()


def _change_database(connection: sqlite3.Connection, table: str, random: Random) -> None:
    kind = random.randrange(8)
    if kind == 0:
        connection.execute(random.choice((f'DELETE FROM "{table}"', f'DROP TABLE "{table}"', "CREATE TABLE more (x)")))
        return
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    rows = [row[0] for row in connection.execute(f'SELECT rowid FROM "{table}"')]
    column, row = random.choice(columns), random.choice(rows)
    (value,) = connection.execute(f'SELECT "{column}" FROM "{table}" WHERE rowid = ?', (row,)).fetchone()
    if isinstance(value, str) and kind < 6:
        value = in_json(value.encode("utf-8", "replace"), random).decode("utf-8", "replace")
    else:
        value = random.choice((None, b"\xff\xfe", 0, -1, 2**62, 1e308, "", "x" * 3000, "[" * 3000, "NaN"))
    connection.execute(f'UPDATE OR REPLACE "{table}" SET "{column}" = ? WHERE rowid = ?', (value, row))
