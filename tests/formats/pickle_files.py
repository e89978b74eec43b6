"""Pickles by their operations, and files around them as torch.save writes them."""

import io
import pickle
import struct
import zipfile

TIB = 1 << 40


def zipped(pickled: bytes, storages=(("0", bytes(64)),), method=zipfile.ZIP_STORED) -> bytes:
    """A file as torch.save writes it."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        archive.writestr("archive/data.pkl", pickled)
        archive.writestr("archive/byteorder", "little")
        for key, data in storages:
            archive.writestr(f"archive/data/{key}", data)
    return stream.getvalue()


def operations(*parts) -> bytes:
    """A pickle of protocol 2 by its operations."""
    return b"\x80\x02" + b"".join(parts) + b"."


def name(module, attribute) -> bytes:
    return f"c{module}\n{attribute}\n".encode()


def number(value) -> bytes:
    data = pickle.encode_long(value)
    return b"\x8a" + bytes([len(data)]) + data


def text(value) -> bytes:
    data = value.encode()
    return b"X" + struct.pack("<I", len(data)) + data


def numbers(*values) -> bytes:
    return b"(" + b"".join(map(number, values)) + b"t"


def storage(count, kind="FloatStorage") -> bytes:
    return b"(" + text("storage") + name("torch", kind) + text("0") + text("cpu") + number(count) + b"tQ"


def tensor(count, size, stride, offset=0) -> bytes:
    parts = storage(count) + number(offset) + numbers(*size) + numbers(*stride)
    return name("torch._utils", "_rebuild_tensor_v2") + b"(" + parts + b"\x89}tR"


def state(value: bytes, key="fc.weight") -> bytes:
    return operations(b"}", text(key), value, b"s")


def nested(levels) -> bytes:
    return b"]" * levels + b"a" * (levels - 1)


def laughing(levels) -> bytes:
    """A list of ten times the list below, that of ten times the list below, and so on."""
    made = b"](K\x01K\x02eq\x000"
    for level in range(levels):
        made += b"](" + 10 * (b"h" + bytes([level])) + b"eq" + bytes([level + 1]) + b"0"
    return made + b"h" + bytes([levels])


def laughing_tuples(levels) -> bytes:
    made = b"K\x01\x85q\x000"
    for level in range(levels):
        made += 2 * (b"h" + bytes([level])) + b"\x86q" + bytes([level + 1]) + b"0"
    return made + b"h" + bytes([levels])
