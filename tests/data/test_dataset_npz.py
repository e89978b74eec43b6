"""NumPy archives."""

import re
import zipfile

import numpy as np
import pytest

from nn2hdl.data import Dataset, load_dataset, save_npz
from nn2hdl.errors import DataError, OutputError

RANDOM = np.random.default_rng(5)
COLOR = RANDOM.integers(0, 256, (4, 3, 6, 5), np.uint8)
LABELS = np.array([0, 1, 1, 2])


@pytest.mark.parametrize(
    ("images", "expected"),
    [
        (COLOR, COLOR),
        (COLOR.transpose(0, 2, 3, 1), COLOR),
        (COLOR[:, 0], COLOR[:, :1]),
        (COLOR[:, 0, :, :, None], COLOR[:, :1]),
        (COLOR.astype(np.int32), COLOR),
    ],
)
@pytest.mark.parametrize("keys", [("images", "labels"), ("x_test", "y_test")])
def test_layouts(tmp_path, images, expected, keys):
    np.savez(tmp_path / "set.npz", **dict(zip(keys, (images, LABELS), strict=True)))
    dataset = load_dataset(tmp_path / "set.npz")
    assert np.array_equal(dataset.images, expected)
    assert dataset.images.dtype == np.uint8
    assert np.array_equal(dataset.labels, LABELS)


def test_splits_of_a_keras_archive(tmp_path):
    path = tmp_path / "mnist.npz"
    np.savez(path, x_train=COLOR, y_train=LABELS[:, None], x_test=COLOR[:2], y_test=LABELS[:2, None])
    assert load_dataset(path, "train").labels.tolist() == [0, 1, 1, 2]
    assert load_dataset(path, "test").labels.tolist() == [0, 1]


def fail(path, split="test", **arrays):
    if arrays:
        np.savez(path, **arrays)
    with pytest.raises(DataError) as caught:
        load_dataset(path, split)
    message = str(caught.value)
    assert "\n" not in message
    return message.removeprefix(str(path))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "set.npz"


def test_missing_keys(path):
    assert fail(path, x_train=COLOR, y_train=LABELS) == (
        ": no test images: found the keys x_train, y_train; expected images and labels, or x_test and y_test"
    )


def test_many_keys_are_not_all_listed(path):
    message = fail(path, **{f"array_number_{n}": LABELS for n in range(1000)})
    assert message.startswith(": no test images: found the keys array_number_0, ")
    assert len(message) < 400


def test_float_images(path):
    assert fail(path, images=COLOR / 255, labels=LABELS) == (
        "[images]: images are float64; expected integers from 0 to 255 "
        "-> undo any normalization, multiply by 255 if needed and save as uint8"
    )


def test_wide_pixels(path):
    assert fail(path, images=COLOR.astype(int) + 1000, labels=LABELS).endswith("; expected integers from 0 to 255")


def test_ambiguous_channels(path):
    assert fail(path, images=np.zeros((2, 3, 4, 3), np.uint8), labels=LABELS[:2]) == (
        "[images]: image shape [2, 3, 4, 3] could be channels first or last; "
        "expected [N, H, W], [N, H, W, C] or [N, C, H, W] with 1 or 3 channels"
    )


def test_no_channels(path):
    assert "image shape [2, 5, 5, 5] has no channel dimension" in fail(
        path, images=np.zeros((2, 5, 5, 5), np.uint8), labels=LABELS[:2]
    )


def test_flat_images(path):
    assert "images have shape [2, 784]" in fail(path, images=np.zeros((2, 784), np.uint8), labels=LABELS[:2])


def test_count_mismatch(path):
    assert fail(path, images=COLOR, labels=LABELS[:3]) == ": 4 images but 3 labels; expected one label per image"


def test_empty(path):
    assert fail(path, images=COLOR[:0], labels=LABELS[:0]) == ": the test set is empty; expected at least one image"


@pytest.mark.parametrize("content", [b"", b"no archive", b"PK\x03\x04 cut off"])
def test_corrupt(path, content):
    path.write_bytes(content)
    assert fail(path).startswith(": not a readable npz archive: ")


def test_damaged_member(path):
    np.savez_compressed(path, images=COLOR, labels=LABELS)
    data = bytearray(path.read_bytes())
    data[200:260] = bytes(60)
    path.write_bytes(data)
    assert fail(path).startswith(": not a readable npz archive: ")


def test_pickles_are_never_read(path):
    labels = np.array([{}, {}, {}, {}], object)
    assert fail(path, images=COLOR, labels=labels) == (
        "[labels]: holds Python objects, which were not unpickled; expected an array of integers"
    )


def test_save_round_trip_is_reproducible(tmp_path):
    dataset = Dataset(COLOR, LABELS, None, "here", "test")
    for name in ("a.npz", "b.npz"):
        save_npz(dataset, tmp_path / name)
    again = load_dataset(tmp_path / "a.npz")
    assert np.array_equal(again.images, COLOR)
    assert np.array_equal(again.labels, LABELS)
    assert (tmp_path / "a.npz").read_bytes() == (tmp_path / "b.npz").read_bytes()
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["a.npz", "b.npz"]


def test_save_into_a_missing_folder(tmp_path):
    with pytest.raises(OutputError, match=r"a\.npz: cannot be written: No such file or directory"):
        save_npz(Dataset(COLOR, LABELS, None, "here", "test"), tmp_path / "missing" / "a.npz")


def npy(header: str, values: bytes = b"", version: bytes = b"\x01\x00") -> bytes:
    data = header.encode().ljust(118) + b"\n"
    size = len(data).to_bytes(2 if version[0] == 1 else 4, "little")
    return b"\x93NUMPY" + version + size + data + values


def write_members(path, compression=zipfile.ZIP_STORED, **members: bytes):
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, data in members.items():
            archive.writestr(f"{name}.npy", data)


LABELS_FILE = npy("{'descr': '<i8', 'fortran_order': False, 'shape': (4,)}", LABELS.astype("<i8").tobytes())


@pytest.mark.parametrize(
    ("shape", "dtype"),
    [
        ("(1 << 40,)", "|u1"),
        ("(1099511627776, 2, 2)", "|u1"),
        ("(4, 1048576, 1048576)", "<f8"),
        ("(99999999999999999999999,)", "|u1"),
        ("(-1, 5, 5)", "|u1"),
        ("(-1, -5, 5)", "|u1"),
        ("(4, 5)", "|u1"),
        ("(0, 4611686018427387904, 4611686018427387904)", "|u1"),
        ("'abc'", "|u1"),
        ("(4, 5, 5", "|u1"),
        ("((((((((4,),),),),),),),)", "|u1"),
        ("(4, 5, 5)", "|V100000000000"),
        ("(4, 5, 5)", "<M8[s]"),
        ("(4, 5, 5)", "|O"),
        ("(4, 5, 5)", "|S1"),
        ("(4, 5, 5)', 'x': '", "|u1"),
    ],
)
def test_headers_that_claim_what_is_not_there(takes_little, path, shape, dtype):
    header = f"{{'descr': '{dtype}', 'fortran_order': False, 'shape': {shape}}}"
    for version in (b"\x01\x00", b"\x02\x00"):
        write_members(path, images=npy(header, bytes(100), version), labels=LABELS_FILE)
        with takes_little():
            fail(path)


def test_size_is_held_against_the_header(path):
    header = "{'descr': '|u1', 'fortran_order': False, 'shape': (1024, 1048576, 4096)}"
    write_members(path, images=npy(header, bytes(100)), labels=LABELS_FILE)
    assert fail(path) == (
        "[images]: 100 bytes of values; expected 4,398,046,511,104 for uint8 [1024, 1048576, 4096], "
        "as its header says -> save or download it again"
    )


@pytest.mark.parametrize("dtype", ["<u2", ">i4", "<u8", "|i1", ">u1"])
@pytest.mark.parametrize("order", ["C", "F"])
def test_orders_and_types(path, dtype, order):
    images = (COLOR % 128).astype(dtype, order=order)
    np.savez(path, images=images, labels=LABELS.astype(dtype))
    assert np.array_equal(load_dataset(path).images, COLOR % 128)
    assert np.array_equal(load_dataset(path).labels, LABELS)


@pytest.mark.parametrize(
    ("labels", "message"),
    [
        (LABELS / 2, "labels are float64 [4]; expected integer [N] -> save labels.astype('int64')"),
        (np.eye(4), "labels are float64 [4, 4]; expected integer [N] -> save labels.argmax(1)"),
        (LABELS > 0, "labels are bool [4]; expected integer [N] -> save labels.astype('int64')"),
        (np.array(list("abcd")), "holds values of type <U1; expected an array of integers"),
        (np.int64(3), "labels are int64 []; expected integer [N]"),
    ],
)
def test_other_labels(path, labels, message):
    assert fail(path, images=COLOR, labels=labels) == f"[labels]: {message}"


@pytest.mark.parametrize("label", [-1, 65536, 2**40, 2**63])
def test_labels_that_number_no_classes(path, label):
    labels = np.array([0, 1, 2, label], np.uint64 if label > 0 else np.int64)
    assert re.fullmatch(r": labels range from -?\d+ to \d+; expected labels from 0 to (2|65535)", fail(
        path, images=COLOR, labels=labels
    ))  # fmt: skip


@pytest.mark.parametrize("images", [COLOR > 9, COLOR.astype(complex), COLOR.astype(np.float16)])
def test_other_images(path, images):
    assert fail(path, images=images, labels=LABELS).startswith(
        f"[images]: images are {images.dtype}; expected integers"
    )


def test_encrypted(path):
    write_members(path, images=npy("{}"), labels=LABELS_FILE)
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    data[6] |= 1
    path.write_bytes(data)
    assert fail(path) == "[images]: is encrypted -> save it without a password"


def test_zip_bomb(takes_little, path, monkeypatch):
    monkeypatch.setattr("nn2hdl.data.files._SMALL", 1 << 20)
    header = "{'descr': '|u1', 'fortran_order': False, 'shape': (32, 1024, 1024)}"
    write_members(path, zipfile.ZIP_DEFLATED, images=npy(header, bytes(32 << 20)), labels=LABELS_FILE)
    with takes_little():
        assert re.fullmatch(
            r"\[images\]: [\d,]+ packed bytes would unpack to 33,554,561; expected at most 100 times as many -> .*",
            fail(path),
        )


def test_black_images_are_no_bomb(path):
    np.savez_compressed(path, images=np.zeros((4, 500, 500), np.uint8), labels=LABELS)
    assert not load_dataset(path).images.any()


def test_a_directory_that_lies_about_sizes(path):
    np.savez(path, images=COLOR, labels=LABELS)
    data = bytearray(path.read_bytes())
    place = data.index(b"PK\x01\x02")
    data[place + 24 : place + 28] = (1 << 27).to_bytes(4, "little")
    path.write_bytes(data)
    fail(path)


def test_upper_case_name(tmp_path):
    with open(tmp_path / "SET.NPZ", "wb") as stream:
        np.savez(stream, images=COLOR, labels=LABELS)
    assert len(load_dataset(tmp_path / "SET.NPZ")) == 4
