"""CSV files of measured and true colors."""

import numpy as np
import pytest

from nn2hdl.data import load_pairs
from nn2hdl.data.pairs import COLUMNS
from nn2hdl.errors import DataError

HEADER = ",".join(COLUMNS)


@pytest.fixture
def write(tmp_path):
    def write(*lines: str):
        path = tmp_path / "pairs.csv"
        path.write_text("\n".join(lines) + "\n")
        return path

    return write


def fail(path, split="train", **options):
    with pytest.raises(DataError) as caught:
        load_pairs(path, split, **options)
    message = str(caught.value)
    assert "\n" not in message
    return message.removeprefix(str(path))


def test_split_column_decides_and_others_are_left_alone(write):
    path = write(f"name,{HEADER},split", "a,1,2,3,4,5,6,train", "b,255,0,9,8,7,6,TEST ", "c,7,7,7,8,8,8,train")
    train, test = load_pairs(path, "train"), load_pairs(path, "test")
    assert train.images.tolist() == [[1, 2, 3], [7, 7, 7]]
    assert train.targets.tolist() == [[4, 5, 6], [8, 8, 8]]
    assert (test.images.tolist(), test.targets.tolist()) == ([[255, 0, 9]], [[8, 7, 6]])
    assert train.images.dtype == np.uint8
    assert not train.images.flags.writeable
    assert len(load_pairs(path, "train", limit=1)) == 1


def test_without_a_split_one_of_five_is_held_out_by_the_seed(write):
    path = write(HEADER, *(f"{i},{i},{i},{i},{i},{i}" for i in range(50)))
    train, test = load_pairs(path, "train"), load_pairs(path, "test")
    assert (len(train), len(test)) == (40, 10)
    assert not set(train.images[:, 0]) & set(test.images[:, 0])
    assert np.array_equal(load_pairs(path, "test").images, test.images)
    assert not np.array_equal(load_pairs(path, "test", seed=1).images, test.images)


def test_names_of_columns_may_be_in_any_order_and_case(write, tmp_path):
    path = tmp_path / "bom.csv"
    header = ", ".join(reversed([name.upper() for name in COLUMNS]))
    path.write_bytes(f"{header}\n6, 5, 4, 3, 2, 1\n".encode("utf-8-sig"))
    pairs = load_pairs(path, "test")
    assert (pairs.images.tolist(), pairs.targets.tolist()) == ([[1, 2, 3]], [[4, 5, 6]])


def test_missing_columns_are_named(write):
    path = write("measured_r,measured_g,measured_b,true_r", "1,2,3,4")
    assert fail(path) == (
        ": lacks the columns true_g, true_b; found measured_r, measured_g, measured_b, true_r; "
        f"expected a first line that names {', '.join(COLUMNS)}"
    )
    assert fail(
        write("")
    ) == f": lacks the columns {', '.join(COLUMNS)}; found nothing; expected a first line that " + (
        f"names {', '.join(COLUMNS)}"
    )


@pytest.mark.parametrize("level", ["256", "-1", "1.5", "", "red", "²", "9" * 5000])
def test_what_is_no_color(write, level):
    path = write(HEADER, "1,2,3,4,5,6", f"1,2,{level},4,5,6")
    assert fail(path).startswith(f":3: measured_b is '{level}'; expected a whole number from 0 to 255")


def test_a_short_line(write):
    assert fail(write(HEADER, "1,2,3,4,5")) == ":2: true_b is ''; expected a whole number from 0 to 255"


def test_other_bad_files(write, tmp_path):
    assert fail(write(HEADER)) == ": no pairs: the file ends behind its names of columns"
    assert fail(write(f"{HEADER},split", "1,2,3,4,5,6,held")) == ":2: split is 'held'; expected train or test"
    path = write(f"{HEADER},split", "1,2,3,4,5,6,train")
    assert fail(path, "test") == ": no pairs for test; expected lines whose split is test"
    assert "No such file" in fail(tmp_path / "none.csv")
    path.write_bytes(b"\xff\xfe\x00measured")
    assert fail(path).startswith(": cannot be read: not a CSV file in UTF-8; expected a CSV file of colors")
