"""Which layout a path has, and what is said when it has none."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from nn2hdl.data import MissingSplitError, load_dataset
from nn2hdl.errors import DataError

LAYOUTS = "IDX files (MNIST), CIFAR-10's binary batches, an .npz file, or one folder of images per class"


def fail(path, *arguments, **options):
    with pytest.raises(DataError) as caught:
        load_dataset(path, *arguments, **options)
    return str(caught.value).removeprefix(str(path))


def test_missing_path(tmp_path):
    assert fail(tmp_path / "nowhere") == f": no such file or folder; expected {LAYOUTS}"


def test_empty_folder(tmp_path):
    assert fail(tmp_path) == f": not a dataset folder: it is empty; expected {LAYOUTS}"


def test_other_folder(tmp_path):
    for name in "abcdefg":
        (tmp_path / name).touch()
    (tmp_path / "e").unlink()
    (tmp_path / "e").mkdir()
    assert fail(tmp_path) == f": not a dataset folder: found a, b, c, d, e/ and 2 more; expected {LAYOUTS}"


def test_other_file(tmp_path):
    path = tmp_path / "data.csv"
    path.touch()
    assert fail(path) == f": not a dataset file; expected {LAYOUTS}"


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("cifar-10-binary.tar.gz", "unpack it and name the folder"),
        ("archive.ZIP", "unpack it and name the folder"),
        ("images.npy", "save images and labels together: numpy.savez(FILE, images=..., labels=...)"),
        ("t10k-images-idx3-ubyte", "name its folder"),
        ("test_batch.bin", "name its folder"),
        ("data_batch_1", "this is CIFAR-10 as Python pickles; download its binary version"),
    ],
)
def test_files_that_come_with_datasets(tmp_path, name, advice):
    (tmp_path / name).touch()
    assert fail(tmp_path / name) == f": not a dataset file; expected {LAYOUTS} -> {advice}"


def test_a_part_that_is_missing_is_told_from_one_that_is_damaged(tmp_path):
    images, labels = np.zeros((2, 3, 3), np.uint8), np.arange(2)
    np.savez(tmp_path / "a.npz", x_test=images, y_test=labels)
    with pytest.raises(MissingSplitError):
        load_dataset(tmp_path / "a.npz", "train")
    np.savez(tmp_path / "a.npz", x_test=images, y_test=labels, x_train=images, y_train=labels[:1])
    with pytest.raises(DataError) as damaged:
        load_dataset(tmp_path / "a.npz", "train")
    assert not isinstance(damaged.value, MissingSplitError)


def test_unknown_split(tmp_path):
    assert fail(tmp_path, "val") == "split 'val'; expected train or test"


def test_limit(tmp_path):
    path = tmp_path / "set.npz"
    np.savez(path, images=np.arange(5, dtype=np.uint8)[:, None, None], labels=np.arange(5))
    assert load_dataset(path, limit=2).labels.tolist() == [0, 1]
    assert len(load_dataset(str(path), limit=9)) == 5
    assert fail(path, limit=0) == "a limit of 0 images; expected at least 1"


def test_folder_that_may_not_be_listed(tmp_path, monkeypatch):
    def refuse(path):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert fail(tmp_path) == ": cannot be read: Permission denied"


def test_reading_data_does_not_start_torch():
    code = "import sys, nn2hdl.data, nn2hdl.designs; sys.exit('torch' in sys.modules)"
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=root).returncode == 0
