"""What torch.save writes: a zip archive of a pickle and storages, or, in its old format, pickles and storages."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from typing import Any, Literal

import numpy as np
import torch

from nn2hdl.formats.pickles import Reader
from nn2hdl.formats.rebuild import OversizeError, Rebuilder, Storage, StorageType

_MAGIC = 0x1950A86A20F9469CFC6C  # torch.serialization.MAGIC_NUMBER

ByteOrder = Literal["little", "big"]


class NotTorchError(ValueError):
    """A pickle that torch.save did not write: its first object is another one than torch's magic number."""

    def __init__(self, content: object):
        self.content = content
        super().__init__("no pickle of torch.save")


def read_torch(data: bytes) -> object:
    """What torch.save wrote into these bytes: containers, tensors on the CPU, and Records of everything else.

    Raises:
        NotTorchError: another pickle; it carries what that one holds.
        OversizeError: the file claims far more values than it has bytes.
        Exception: of any other kind where the file is damaged, or made to do harm.
    """
    return _Zipped(data).load() if data[:2] == b"PK" else _Plain(data).load()


class _Zipped:
    """PREFIX/data.pkl, and PREFIX/data/KEY for each storage; nothing is compressed."""

    def __init__(self, data: bytes):
        self.archive = zipfile.ZipFile(io.BytesIO(data))
        self.size = len(data)
        (main,) = [name for name in self.archive.namelist() if name == "data.pkl" or name.endswith("/data.pkl")]
        self.prefix = main.removesuffix("data.pkl")
        self.storages: dict[str, torch.Tensor] = {}
        names = self.archive.namelist()
        self.swapped = f"{self.prefix}byteorder" in names and self.record("byteorder").strip() == b"big"

    def record(self, name: str) -> bytes:
        """One member of the archive; memory is taken for no more than the file's own bytes."""
        info = self.archive.getinfo(self.prefix + name)
        if info.compress_type != zipfile.ZIP_STORED or max(info.file_size, info.compress_size) > self.size:
            raise OversizeError(f"a record {name} of {info.file_size} bytes")
        return self.archive.read(info)

    def load(self) -> object:
        pickled = self.record("data.pkl")
        return Reader(io.BytesIO(pickled), Rebuilder(self.size, read_torch).known(), self.stored).load()

    def stored(self, pid: Any) -> Storage:
        kind, key = _storage_type(pid), str(pid[2])
        if key not in self.storages:
            self.storages[key] = _from_bytes(self.record(f"data/{key}"))
            if self.swapped:
                self.storages[key] = _swapped(self.storages[key], kind)
        claimed = int(pid[4]) * kind.itemsize
        if claimed > len(self.storages[key]):
            raise OversizeError(f"a storage {key} of {claimed} bytes")
        return Storage(self.storages[key][:claimed], kind)


class _Plain:
    """Pickles of a magic number, a version, the machine, the object, the storages' keys; then the storages.

    The object comes before the values that its tensors are made of, so it is read twice: for the storages' sizes, and
    once they are known.
    """

    def __init__(self, data: bytes):
        self.stream, self.size = io.BytesIO(data), len(data)
        self.storages: dict[str, Storage] = {}

    def pickle(self, stored: Callable[[Any], object], *, whole: bool) -> object:
        known = Rebuilder(self.size, read_torch).known()
        if not whole:
            known = {name: value for name, value in known.items() if isinstance(value, StorageType)}
        return Reader(self.stream, known, stored).load()

    def load(self) -> object:
        first = self.pickle(self.stored, whole=True)
        if not isinstance(first, int) or first != _MAGIC:
            raise NotTorchError(first)
        _version, machine = (self.pickle(self.stored, whole=False) for _ in range(2))
        is_little = not isinstance(machine, dict) or machine.get("little_endian", True)
        order: ByteOrder = "little" if is_little else "big"
        start = self.stream.tell()
        self.pickle(self.announced, whole=False)
        keys = self.pickle(self.announced, whole=False)
        if not isinstance(keys, list):
            raise ValueError("no list of storages")
        for key in keys:
            storage = self.storages[str(key)]
            self.storages[str(key)] = Storage(self.values(storage, order), storage.dtype)
        self.stream.seek(start)
        return self.pickle(self.stored, whole=True)

    def values(self, storage: Storage, order: ByteOrder) -> torch.Tensor:
        """The next storage of the file: a count, and as many values."""
        size = int.from_bytes(self.stream.read(8), order) * storage.dtype.itemsize
        data = self.stream.read(min(size, self.size))
        if len(data) != size:
            raise OversizeError(f"a storage of {size} bytes")
        values = _from_bytes(data)
        return _swapped(values, storage.dtype) if order == "big" else values

    def announced(self, pid: Any) -> object:
        """First reading: remembers which storages there will be."""
        if pid[0] == "module":  # (class, its source file, its source text)
            return pid[1]
        self.storages.setdefault(str(pid[2]), Storage(_from_bytes(b""), _storage_type(pid)))
        return None

    def stored(self, pid: Any) -> object:
        """Second reading: the storage, or a part of it."""
        if pid[0] == "module":
            return pid[1]
        kind, root = _storage_type(pid), self.storages[str(pid[2])]
        view = pid[5] if len(pid) > 5 else None
        _, offset, count = view or (None, 0, pid[4])
        data = root.data[int(offset) * kind.itemsize :][: int(count) * kind.itemsize]
        if len(data) != int(count) * kind.itemsize:
            raise OversizeError(f"a storage of {count} values")
        return Storage(data, kind)


def _from_bytes(data: bytes) -> torch.Tensor:
    return torch.frombuffer(bytearray(data), dtype=torch.uint8) if data else torch.empty(0, dtype=torch.uint8)


def _storage_type(pid: Any) -> torch.dtype:
    if not isinstance(pid, tuple) or pid[0] not in ("storage", b"storage"):
        raise ValueError("a persistent id that is no storage")
    if not isinstance(pid[1], StorageType):
        raise ValueError(f"a storage of type {getattr(pid[1], 'path', pid[1])}")
    return pid[1].dtype


def _swapped(values: torch.Tensor, kind: torch.dtype) -> torch.Tensor:
    if kind.itemsize not in (2, 4, 8):
        return values
    whole = values[: len(values) // kind.itemsize * kind.itemsize].numpy()
    return torch.from_numpy(whole.view(f"u{kind.itemsize}").byteswap().view(np.uint8))
