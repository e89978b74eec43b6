"""Pickles and archives made to do harm: none runs code, hangs, or takes memory for what it claims; each is one line."""

import io
import random
import struct
import zipfile

import pytest
import torch
from pickle_files import (
    TIB,
    laughing,
    laughing_tuples,
    name,
    nested,
    number,
    numbers,
    operations,
    state,
    storage,
    tensor,
    text,
    zipped,
)
from torch import nn

from nn2hdl.errors import ModelError
from nn2hdl.formats import load_model
from nn2hdl.formats.archives import read_torch
from nn2hdl.formats.files import read_model_file
from nn2hdl.formats.pickles import Record

pytestmark = pytest.mark.slow


class Evil:
    """Writes a file when unpickled by plain pickle."""

    def __init__(self, target):
        self.target = target

    def __reduce__(self):
        return open, (str(self.target), "w")


PICKLES = {
    "a storage of 1 TiB": state(tensor(TIB, (TIB,), (1,))),
    "a tensor of 1 TiB in a small storage": state(tensor(16, (TIB,), (0,))),
    "a tensor of 1 TiB by its strides": state(tensor(16, (1 << 20, 1 << 20), (0, 0))),
    "a tensor beyond its storage": state(tensor(16, (4, 5), (5, 1))),
    "a tensor before its storage": state(tensor(16, (4,), (1,), -8)),
    "a negative stride": state(tensor(16, (4,), (-1,), 3)),
    "a negative size": state(tensor(16, (-4,), (1,))),
    "a sparse tensor of 1 TiB": state(
        name("torch._utils", "_rebuild_sparse_tensor")
        + b"("
        + name("torch.serialization", "_get_layout")
        + text("torch.sparse_coo")
        + b"\x85R"
        + b"("
        + tensor(16, (2, 0), (1, 1))
        + tensor(16, (0,), (1,))
        + numbers(1 << 20, 1 << 20)
        + b"\x88t"
        + b"tR"
    ),
    "an array of 1 TiB": state(
        name("numpy._core.numeric", "_frombuffer")
        + b"("
        + text("abcd")
        + name("numpy", "dtype")
        + text("f4")
        + b"\x85R"
        + numbers(TIB)
        + text("C")
        + b"tR"
    ),
    "a meta tensor of 1 TiB": state(
        name("torch._utils", "_rebuild_meta_tensor_no_storage")
        + b"("
        + name("torch", "float32")
        + numbers(TIB, TIB)
        + numbers(1, 1)
        + b"\x89tR"
    ),
    "1,000 views of 16 million values": operations(
        b"}",
        storage(16),
        b"q\x000",
        *(
            text(f"a.{i}")
            + name("torch._utils", "_rebuild_tensor_v2")
            + b"(h\x00"
            + number(0)
            + numbers(1 << 24)
            + numbers(0)
            + b"\x89}tRs"
            for i in range(1000)
        ),
    ),
    "bytes of 1 TiB": b"\x80\x04\x8e" + struct.pack("<Q", TIB) + b"abc.",
    "text of 1 TiB": b"\x80\x04\x8d" + struct.pack("<Q", TIB) + b"abc.",
    "a byte array of 1 TiB": b"\x80\x05\x96" + struct.pack("<Q", TIB) + b"abc.",
    "a number of 2 GiB": b"\x80\x02\x8b" + struct.pack("<i", (1 << 31) - 1) + b"abc.",
    "a decimal number of a million digits": b"\x80\x02L" + b"9" * 1_000_000 + b"L\n.",
    "a memo of four billion": operations(b"N", b"r\xff\xff\xff\xff"),
    "a byte array of 1 TiB by its constructor": state(name("builtins", "bytearray") + number(TIB) + b"\x85R"),
    "lists 300,000 deep": operations(nested(300_000)),
    "tuples 300,000 deep": operations(b")" + b"\x85" * 300_000),
    "tuples 300,000 deep as a key": operations(b"}" + b")" + b"\x85" * 300_000 + b"Ns"),
    "a laugh": operations(laughing(60)),
    "a laugh in a dictionary": state(laughing(60)),
    "a laugh as a key": operations(b"}", laughing_tuples(200), b"Ns"),
    "a laugh as a member of a set": b"\x80\x04\x8f(" + laughing_tuples(200) + b"\x90.",
    "a laugh in a frozen set": b"\x80\x04(" + laughing_tuples(200) + b"\x91.",
    "dictionaries that hold each other many times": operations(
        b"}q\x00(" + b"".join(text(f"a{i}") + b"K\x01" for i in range(3000)) + b"u",
        b"}q\x01(" + b"".join(text(f"b{i}") + b"h\x00" for i in range(3000)) + b"u",
        b"}(" + b"".join(text(f"c{i}") + b"h\x01" for i in range(3000)) + b"u",
    ),
    "five million operations": operations(b"N0" * 2_500_000, b"N"),
    "many names": operations(*(name("m", f"n{i}") + b"0" for i in range(50_000)), b"N"),
    "a dictionary that holds itself": operations(b"}q\x00", text("state_dict"), b"h\x00s"),
    "a list that holds itself": operations(b"]q\x00h\x00a"),
    "attributes for a function": operations(
        name("torch._utils", "_rebuild_tensor_v2"), b"}", text("__defaults__"), b")sb"
    ),
    "attributes for a class": operations(name("collections", "OrderedDict"), b"}", text("items"), b"Nsb"),
    "a call of a number": operations(b"K\x01)R"),
    "a call with too much": operations(name("torch._utils", "_rebuild_tensor_v2"), b"(" + b"N" * 100, b"tR"),
    "an extension": operations(b"\x82\x01"),
    "a persistent text": b"\x80\x02Pabc\n.",
    "an old instance": b"(ios\nsystem\n.",
    "an empty stack": operations(b"0" * 9),
    "nothing but a beginning": b"\x80\x02",
}


@pytest.mark.parametrize("kind", PICKLES)
@pytest.mark.parametrize("bare", [False, True])
def test_pickles_that_claim_too_much(refused, kind, bare):
    message = refused(PICKLES[kind] if bare else zipped(PICKLES[kind]))
    expected = (
        "the file claims",
        "the file holds",
        "the file is truncated, damaged",
        "holds ",
        "the pickle names",
        "not a model file that nn2hdl knows",
        "no tensors, but",
        "the tensor fc.weight holds no values",
        "a state_dict that fits no",
    )
    assert message.startswith(expected), message


def test_dangerous_functions_become_records(tmp_path):
    for module, function in [
        ("os", "system"),
        ("builtins", "eval"),
        ("builtins", "getattr"),
        ("torch", "load"),
        ("nn2hdl.formats.files", "read_model_file"),
    ]:
        made = read_torch(zipped(operations(name(module, function), text("touch x"), b"\x85R")))
        assert isinstance(made, Record)
        assert (made.path, made.arguments) == (f"{module}.{function}", ("touch x",))


def test_code_beside_the_weights_is_not_run(tmp_path):
    target = tmp_path / "pwned"
    torch.save({"state_dict": nn.Sequential(nn.Conv2d(1, 2, 3)).state_dict(), "extra": Evil(target)}, tmp_path / "a.pt")
    (tmp_path / "arch.py").write_text(
        "from torch import nn\ndef net():\n    return nn.Sequential(nn.Conv2d(1, 2, 3))\n"
    )
    graph = load_model(tmp_path / "a.pt", arch=f"{tmp_path / 'arch.py'}:net", input_shape=(1, 4, 4))
    assert graph.nodes[0].op.weight.shape == (2, 1, 3, 3)
    assert not target.exists()


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_compressed_archives(refused, method):
    data = zipped(state(tensor(1 << 20, (1 << 20,), (1,))), [("0", bytes(1 << 22))], method)
    assert refused(data).startswith("the file claims a record ")


def test_archives_that_claim_too_much(refused):
    data = zipped(state(tensor(16, (4, 4), (4, 1))))
    assert "fits no shipped architecture: fc.weight 4x4" in refused(data)
    size = struct.pack("<II", 64, 64)
    assert data.count(size) == 2
    for claimed in (struct.pack("<II", 64, 0xFFFFFFF0), struct.pack("<II", 0xFFFFFFF0, 0xFFFFFFF0)):
        assert refused(data.replace(size, claimed)).startswith("the file ")


def test_a_torch_file_of_the_old_format_that_claims_too_much(refused):
    stream = io.BytesIO()
    torch.save({"a.b": torch.zeros(16)}, stream, _use_new_zipfile_serialization=False)
    data = stream.getvalue()
    assert refused(data).startswith("a state_dict that fits no shipped architecture: a.b 16")
    assert data.count(b"K\x10") == 2
    assert data.endswith(struct.pack("<Q", 16) + bytes(64))
    assert refused(data.replace(b"K\x10", number(TIB))).startswith("the file claims")
    assert refused(data[:-72] + struct.pack("<Q", TIB) + bytes(64)).startswith("the file claims")
    assert refused(data[:-1]).startswith("the file claims")


@pytest.mark.parametrize("old", [False, True])
def test_changed_bytes(tmp_path, old):
    """Seeded mutations of what torch.save writes: read, or refused in one line."""
    network = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.ReLU(), nn.Flatten(), nn.Linear(8, 3))
    network.load_state_dict({k: torch.rand(v.shape) for k, v in network.state_dict().items()})
    stream = io.BytesIO()
    torch.save(network, stream, _use_new_zipfile_serialization=not old)
    whole, generator, path = stream.getvalue(), random.Random(7), tmp_path / "changed.pt"
    if not old:
        with zipfile.ZipFile(io.BytesIO(whole)) as archive:
            pickled = archive.read("archive/data.pkl")
            storages = [(n.split("/")[-1], archive.read(n)) for n in archive.namelist() if "/data/" in n]
    outcomes = []
    for _ in range(200):
        data = bytearray(whole if old else pickled)
        for _ in range(generator.randint(1, 4)):
            place = generator.randrange(len(data))
            match generator.randrange(3):
                case 0:
                    data[place] = generator.randrange(256)
                case 1:
                    del data[place : place + generator.randint(1, 8)]
                case 2:
                    data[place:place] = generator.randbytes(generator.randint(1, 4))
        path.write_bytes(bytes(data) if old else zipped(bytes(data), storages))
        try:
            outcomes.append(read_model_file(path).format)
        except ModelError as error:
            outcomes.append(str(error))
    assert not any("\n" in outcome for outcome in outcomes)
    assert 0 < sum(outcome in ("module", "state_dict") for outcome in outcomes) < 200
