"""Files made to do harm: none runs code, hangs, or takes memory for what it claims; each is one line."""

import io
import json
import pickle
import random
import resource
import struct
import sys
import time
import zipfile

import pytest
import torch
from torch import nn

from nn2hdl.errors import ModelError
from nn2hdl.formats import load_model
from nn2hdl.formats.archives import read_torch
from nn2hdl.formats.files import read_model_file
from nn2hdl.formats.pickles import Record

TIB = 1 << 40
MEBIBYTES = 400  # more than reading a few kilobytes takes, less than any bomb


class Evil:
    """Writes a file when unpickled by plain pickle."""

    def __init__(self, target):
        self.target = target

    def __reduce__(self):
        return open, (str(self.target), "w")


@pytest.fixture
def refused(tmp_path):
    """Loads bytes that must be refused in one line, at once, and without memory."""

    def load(data: bytes, name="model.pt") -> str:
        path = tmp_path / name
        path.write_bytes(data)
        before, start = _peak(), time.process_time()
        with pytest.raises(ModelError) as caught:
            load_model(path, input_shape=(1, 4, 4))
        assert time.process_time() - start < 8
        assert _peak() - before < MEBIBYTES
        assert "\n" not in str(caught.value)
        return str(caught.value).removeprefix(f"{path}: ")

    return load


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


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
        "not a torch file",
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


def test_modules_that_contain_themselves(refused, tmp_path):
    network = nn.Sequential(nn.Conv2d(1, 2, 3), nn.Sequential(nn.ReLU()))
    network[1]._modules["again"] = network
    stream = io.BytesIO()
    torch.save(network, stream)
    assert refused(stream.getvalue()) == "the file holds a module that contains itself -> save or download it again"


def _saved(network) -> bytes:
    stream, limit = io.BytesIO(), sys.getrecursionlimit()
    sys.setrecursionlimit(10_000)
    torch.save(network, stream)
    sys.setrecursionlimit(limit)
    return stream.getvalue()


def test_modules_of_endless_parts(refused):
    network = nn.Sequential(nn.ReLU())
    for _ in range(40):
        network = nn.Sequential(*[network] * 10)
    assert "the file holds a network of more than 100000 modules" in refused(_saved(network))
    network = nn.Sequential(nn.ReLU())
    for _ in range(101):
        network = nn.Sequential(network)
    assert "the file holds modules more than 100 deep" in refused(_saved(network))


@pytest.mark.parametrize(
    "change",
    [
        lambda n: n.__dict__.update(forward=3),
        lambda n: n.__dict__.update(eval="x"),
        lambda n: n.__dict__.update(_modules={"0": 5}),
        lambda n: n.__dict__.update(_modules=[1]),
        lambda n: n.__dict__.update(_parameters={"0": "x"}),
        lambda n: n.__dict__.update(_buffers=None),
        lambda n: n.__dict__.update(_forward_hooks={1: nn.ReLU()}),
        lambda n: n.__dict__.pop("_parameters"),
        lambda n: n[0].__dict__.update(stride=(0, 0)),
        lambda n: n[0].__dict__.update(stride="a"),
        lambda n: n[0].__dict__.update(padding=(-1, -1)),
        lambda n: n[0].__dict__.update(groups=0),
        lambda n: n[0].__dict__.update(dilation=None),
        lambda n: n[0].__dict__.update(padding_mode="x"),
        lambda n: n[0]._parameters.update(weight=None),
        lambda n: n[0]._parameters.update(weight=torch.zeros(())),
        lambda n: n[0]._parameters.update(weight=torch.zeros(0, 1, 3, 3)),
        lambda n: n[0]._parameters.update(bias=torch.zeros(7)),
        lambda n: n[1].__dict__.update(inplace=torch.zeros(5)),
        lambda n: n[3].__dict__.update(start_dim=9),
        lambda n: n[3].__dict__.update(start_dim=0),
        lambda n: n[3].__dict__.update(end_dim=1.5),
    ],
)
def test_modules_with_other_attributes(refused, change):
    network = nn.Sequential(nn.Conv2d(1, 2, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(2, 3))
    change(network)
    try:
        data = _saved(network)
    except Exception:  # torch itself cannot write it
        pytest.fail("not saved")
    refused(data)


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize(
    ("layers", "message"),
    [
        (lambda: [nn.Flatten(), nn.Linear(16, 0)], ", layer 1: computes no values: its output has shape 0 -> give"),
        (lambda: [nn.Flatten(), nn.Linear(16, 0), nn.ReLU(), nn.Linear(0, 3)], ", layer 1: computes no values"),
        (lambda: [nn.Conv2d(1, 0, 3)], ": the network fails on an input of 1x4x4: "),
        (lambda: [nn.Conv2d(1, 0, 3), nn.Flatten(), nn.Linear(0, 2)], ": the network fails on an input of 1x4x4: "),
        (lambda: [nn.Flatten(), nn.Linear(16, 0), nn.BatchNorm1d(0)], ": the network fails on an input of 1x4x4: "),
    ],
)
def test_layers_of_no_size(tmp_path, layers, message):
    path = tmp_path / "empty.pt"
    torch.save(nn.Sequential(*layers()), path)
    with pytest.raises(ModelError) as caught:
        load_model(path, input_shape=(1, 4, 4))
    assert str(caught.value).startswith(f"{path}{message}")


@pytest.mark.parametrize(
    ("first", "shape"),
    [
        (lambda: nn.ZeroPad2d(20_000), "2x1x40004x40004"),
        (lambda: nn.Conv2d(1, 3, 3, padding=15_000), "2x3x30002x30002"),
        (lambda: nn.Upsample(scale_factor=5_000), "2x1x20000x20000"),
    ],
)
@pytest.mark.parametrize("last", [lambda: nn.Linear(1, 2), lambda: nn.LazyLinear(2)])
def test_layers_of_too_many_values(refused, first, shape, last):
    layers = [first(), nn.AdaptiveAvgPool2d(1), nn.Flatten(), last()]
    assert f" makes {shape} values; expected at most 67,108,864" in refused(_saved(nn.Sequential(*layers)))


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
