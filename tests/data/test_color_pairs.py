"""CSV files of measured and true colors."""

import numpy as np
import pytest

from nn2hdl.data import load_pairs
from nn2hdl.data.pairs import COLUMNS
from nn2hdl.errors import DataError
from nn2hdl.escape import shortened

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
    shown = shortened(level, 40)
    assert fail(path).startswith(f":3: measured_b is '{shown}'; expected a whole number from 0 to 255")


def test_a_short_line(write):
    assert fail(write(HEADER, "1,2,3,4,5")) == ":2: true_b is ''; expected a whole number from 0 to 255"


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_spreadsheets_write(tmp_path, delimiter, end, encoding):
    names = [*COLUMNS, "Größe", "split"]
    rows = [names, [1, 2, 3, 4, 5, 6, f'"1{delimiter}5"', "test"], [], [7, 8, 9, '"10"', 11, 12, '"a""b"', "test"]]
    text = end.join(delimiter.join(map(str, row)) for row in rows) + end + "   " + end + delimiter * 7 + end
    path = tmp_path / "pairs.csv"
    path.write_bytes(text.encode(encoding))
    pairs = load_pairs(path, "test")
    assert pairs.images.tolist() == [[1, 2, 3], [7, 8, 9]]
    assert pairs.targets.tolist() == [[4, 5, 6], [10, 11, 12]]


def test_comments_are_left_out(write):
    path = write('# made "today', HEADER, "1,2,3,4,5,6", "  # and, here", "1,2,3,4,5,6")
    assert len(load_pairs(path, "train")) + len(load_pairs(path, "test")) == 2


def test_lines_are_numbered_as_an_editor_does(write):
    path = write("# a", "", f"{HEADER},note", '1,2,3,4,5,6,"two\nlines"', "", "1,2,3,4,5,red,x")
    assert fail(path).startswith(":7: true_b is 'red';")


def test_too_many_fields(write):
    more = "expected 6, as named -> quote fields that hold the separator; decimal commas are none here"
    assert fail(write(HEADER, "1,2,3,4,5,6,7")) == f":2: 7 fields; {more}"
    assert fail(write(HEADER, "1,5,2,3,4,5,6")) == f":2: 7 fields; {more}"
    assert fail(write(HEADER.replace(",", ";"), "1,5;2;3;4;5;6")).startswith(
        ":2: measured_r is '1,5'; expected a whole"
    )


def test_columns_named_twice(write):
    assert fail(write(f"{HEADER},true_r", "1,2,3,4,5,6,7")) == ": has 2 columns true_r; expected one"
    assert fail(write(f"{HEADER},split,Split", "1,2,3,4,5,6,train,test")) == ": has 2 columns split; expected one"
    assert len(load_pairs(write(f",{HEADER},x,x,", "0,1,2,3,4,5,6,7,8,9"), "test")) == 1


@pytest.mark.parametrize("level", ["nan", "inf", "1e2", "0x1", "+1", "1_0", "\0", "1\0", "٣"])
def test_other_numbers(write, level):
    assert f"measured_r is {level!r}; expected a whole number from 0 to 255" in fail(
        write(HEADER, f"{level},2,3,4,5,6")
    )


def test_files_that_are_none_for_humans(write, tmp_path):
    path = write(HEADER, "1," * 10**7)
    assert fail(path) == ":2: a line of 20,000,001 characters; expected at most 65,536"
    assert fail(write("x" * 10**7)).startswith(":1: a line of 10,000,001 characters")
    assert fail(write(HEADER, '1,2,3,4,5,"6')).startswith(": cannot be read: no CSV file: unexpected end of data;")
    assert fail(write(HEADER, '1,2,3,4,5,"6"x')).startswith(": cannot be read: no CSV file: ")
    assert fail(write(HEADER, '1,2,3,4,5,"6' + "\n7" * 10**5)).startswith(": cannot be read: no CSV file: ")
    path.write_bytes(HEADER.encode() + b"\n1,2,3,4,5,\xfc\n")
    assert fail(path).startswith(": cannot be read: no text in UTF-8 or UTF-16;")
    assert fail(tmp_path) == ": is a folder; expected a file"


def test_other_bad_files(write, tmp_path):
    assert fail(write(HEADER)) == ": no pairs: the file ends behind its names of columns"
    assert fail(write(f"{HEADER},split", "1,2,3,4,5,6,held")) == ":2: split is 'held'; expected train or test"
    path = write(f"{HEADER},split", "1,2,3,4,5,6,train")
    assert fail(path, "test") == ": no pairs for test; expected lines whose split is test"
    assert "No such file" in fail(tmp_path / "none.csv")
    path.write_bytes(b"\xff\xfe\x00measured")
    assert fail(path).startswith(": cannot be read: no text in UTF-8 or UTF-16; expected a CSV file of colors")
