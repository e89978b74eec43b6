"""Safetensors files made to do harm: none hangs or takes memory for what it claims; each is one line."""

import json
import struct

import pytest

TIB = 1 << 40


def _safetensors(header: object, data: bytes = bytes(64), length: int | None = None) -> bytes:
    raw = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(raw) if length is None else length) + raw + data


def _entry(dtype="F32", shape=(4, 4), offsets=(0, 64)):
    return {"dtype": dtype, "shape": list(shape), "data_offsets": list(offsets)}


SAFETENSORS = {
    "a header of 1 TiB": _safetensors({"a": _entry()}, length=TIB),
    "a header of 2**64 - 1": _safetensors({"a": _entry()}, length=(1 << 64) - 1),
    "a header longer than the file": _safetensors({"a": _entry()}, length=10_000),
    "a header that ends early": _safetensors({"a": _entry()}, length=20),
    "a shape of 1 TiB": _safetensors({"a": _entry(shape=(TIB, TIB))}),
    "a shape that overflows": _safetensors({"a": _entry(shape=(1 << 63, 4))}),
    "offsets beyond the file": _safetensors({"a": _entry(offsets=(0, TIB))}),
    "offsets backwards": _safetensors({"a": _entry(offsets=(64, 0))}),
    "overlapping offsets": _safetensors({"a": _entry(), "b": _entry()}),
    "a gap": _safetensors({"a": _entry(shape=(4,), offsets=(16, 32))}),
    "too much data": _safetensors({"a": _entry()}, bytes(70)),
    "an unknown type": _safetensors({"a": _entry("F1")}),
    "negative sizes": _safetensors({"a": _entry(shape=(-4, -4))}),
    "deep": _safetensors(b'{"a":' + b"[" * 1_000_000),
    "deep metadata": _safetensors(b'{"__metadata__":' + b'{"a":' * 100_000),
    "no dictionary": _safetensors(b"{1:2}"),
    "twice the same name": _safetensors(
        b'{"a":' + json.dumps(_entry()).encode() + b',"a":' + json.dumps(_entry(shape=(2, 8))).encode() + b"}"
    ),
    "no tensors": _safetensors({"__metadata__": {"a": "b"}}, b""),
    "no text": _safetensors(b'{"\xff\xfe":1}'),
    "NaN": _safetensors(b'{"a":{"dtype":"F32","shape":[NaN],"data_offsets":[0,64]}}'),
    "integers": _safetensors({"fc.weight": _entry("I32")}),
    "packed floats": _safetensors({"fc.weight": _entry("F8_E8M0", (64,))}),
    "half bytes": _safetensors({"fc.weight": _entry("F4", (128,))}),
}


@pytest.mark.parametrize("kind", SAFETENSORS)
def test_safetensors_that_claim_too_much(refused, kind):
    message = refused(SAFETENSORS[kind], "model.safetensors")
    assert message.startswith(
        ("a damaged safetensors file", "holds no tensors", "the weights", "a state_dict that fits no")
    ), message
