"""PPM images of all kinds, and what is none."""

import os
import time

import numpy as np
import pytest

from nn2hdl.data import load_ppm
from nn2hdl.errors import DataError

IMAGE = np.arange(18, dtype=np.uint8).reshape(2, 3, 3) * 14
TEXT = "P3\n# a chart\n3 2\n255\n" + " ".join(map(str, IMAGE.ravel())) + "\n"
BARE = TEXT.replace("# a chart", "")
BINARY = b"P6 3 2\n# a chart\n255\n" + IMAGE.tobytes()


@pytest.fixture
def write(tmp_path):
    def write(content):
        path = tmp_path / "image.ppm"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


@pytest.fixture
def fail(write):
    def fail(content):
        path = write(content)
        with pytest.raises(DataError) as caught:
            load_ppm(path)
        message = str(caught.value)
        assert "\n" not in message
        return message.removeprefix(f"{path}: ")

    return fail


@pytest.mark.parametrize("content", [TEXT, BINARY, BARE.replace(" ", "\r\n"), BINARY + b"more"])
def test_both_forms(write, content):
    assert np.array_equal(load_ppm(write(content)), IMAGE)


def test_binary_samples_that_look_like_a_comment(write):
    image = np.full((1, 2, 3), ord("#"), np.uint8)
    assert np.array_equal(load_ppm(write(b"P6\n2 1\n255\n" + image.tobytes())), image)


def test_last_image_of_a_serial_log(write):
    other = TEXT.replace("28", "29")
    log = f"\xff\x00 boot\nBlack: 12 14 9\n{other}ready\nP3D is no image\n{TEXT}time 812 us\n"
    assert np.array_equal(load_ppm(write(log.encode("latin-1"))), IMAGE)
    stamped = "".join(f"12:34:56.789 -> {line}\n" for line in log.splitlines())
    assert np.array_equal(load_ppm(write(stamped)), IMAGE)


def test_other_maxima_are_scaled(write):
    assert load_ppm(write("P3 1 1 15 0 7 15")).tolist() == [[[0, 119, 255]]]
    assert load_ppm(write(b"P6 1 1 1\n\x00\x01\x01")).tolist() == [[[0, 255, 255]]]


def test_truncated(fail):
    assert fail(TEXT[:-6]) == (
        "truncated: 17 of 18 values of 3x2 pixels -> send it again: the whole image, 8 bits a channel"
    )
    assert fail(BINARY[:-1]).startswith("truncated: 17 of 18 values of 3x2 pixels ->")
    assert fail(TEXT[:40] + " BREAK 1 2 3").startswith("truncated: ")
    assert "; then 'BREAK'" in fail("P3 1 1 255 1 2 BREAK")
    assert fail("P3\n3").startswith("truncated within its header; expected width, height and maximum")
    assert fail(b"P6\n3 ").startswith("the header is damaged or truncated")


def test_16_bits(fail):
    expected = "16 bits a channel (maximum 65535); expected 8 bits, a maximum of 255"
    assert fail("P3 1 1 65535 0 0 65535") == expected
    assert fail(b"P6 1 1 65535\n\0\0\0\0\0\0") == expected


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("P3 1 1 255 0 256 0", "a value of 256; expected at most its maximum, 255"),
        ("P3 1 1 0 0 0 0", "a maximum of 0; expected 255"),
        ("P3 0 4 255", "a size of 0x4; expected at least one pixel"),
        ("P3 -1 4 255 1", "'-1' in the header; expected width, height and maximum as numbers"),
        ("P3 99999999 99999999 255 1", "a size of 99999999x99999999; expected at most 67,108,864 pixels"),
        ("P2 1 1 255 0", "a P2 image; expected a PPM image (P3 or P6, 8 bits), or a log that contains one as P3"),
        ("\x89PNG", "no PPM image; expected a PPM image (P3 or P6, 8 bits), or a log that contains one as P3"),
        ("", "no PPM image; expected a PPM image (P3 or P6, 8 bits), or a log that contains one as P3"),
    ],
)
def test_what_is_no_such_image(fail, content, message):
    assert fail(content) == message


def test_no_file(tmp_path):
    with pytest.raises(DataError, match="cannot be read: No such file or directory; expected a PPM image"):
        load_ppm(tmp_path / "none.ppm")


STAMPS = {
    "Arduino IDE": "12:34:56.789 -> ",
    "PlatformIO": "12:34:56.789 > ",
    "CoolTerm": "2026-11-28 12:34:56.789 ",
    "CoolTerm, tab": "2026-11-28 12:34:56\t",
    "minicom": "[2026-11-28 12:34:56] ",
    "ISO": "2026-11-28T12:34:56.789Z ",
    "picocom": "[12:34:56,789] ",
    "German": "28.11.2026 12:34:56 ",
}


@pytest.mark.parametrize("stamp", STAMPS.values(), ids=STAMPS)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_time_stamps_of_monitors(write, stamp, end):
    lines = ["--- Terminal on /dev/ttyUSB0 | 9600 8-N-1", *(stamp + line for line in ["boot", *TEXT.splitlines()])]
    assert np.array_equal(load_ppm(write(end.join([*lines, stamp.rstrip(), "--- Quit"]))), IMAGE)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_byte_order_marks(write, encoding):
    assert np.array_equal(load_ppm(write(TEXT.encode(encoding))), IMAGE)


def test_binary_behind_a_mark_or_cr_lf(write, fail):
    assert np.array_equal(load_ppm(write(b"\xef\xbb\xbf" + BINARY)), IMAGE)
    ten = np.full((2, 3, 3), ord("\n"), np.uint8)
    for image in (IMAGE, ten):  # the header's last CR may be the one blank before a first sample of 10
        assert np.array_equal(load_ppm(write(b"P6\r\n# a\r\n3 2\r\n255\r\n" + image.tobytes())), image)
    assert np.array_equal(load_ppm(write(b"P6\r3 2\r255\r" + ten.tobytes())), ten)
    assert fail(b"P6\r\n3 2\r\n255\r\n" + ten.tobytes().replace(b"\n", b"\r\n")) == (
        "36 bytes of pixels behind a header with CR LF; expected 18 "
        "-> every LF was changed to CR LF on the way: transfer it as a binary file"
    )
    assert fail(b"P6\r\n3 2\r\n255\r\n" + ten.tobytes()[:-2]).startswith("truncated: 16 of 18 values")


def test_comments_wherever_they_may_stand(write):
    assert np.array_equal(load_ppm(write(b"P6# a\n#b\n 3#c\n2\n#d\n255\n" + IMAGE.tobytes())), IMAGE)
    assert np.array_equal(load_ppm(write("P3#a\n3 2#b\n255 #c 1 2\n" + " #d\n".join(map(str, IMAGE.ravel())))), IMAGE)


@pytest.mark.parametrize(
    "content",
    [
        b"P6" + b" " * 60,
        b"P6" + b" " * 10**6,
        b"P6" + b"#" * 10**6,
        b"P6" + b"#\n" * 500_000,
        b"P6" + b"\n#" * 500_000,
        b"P6 " + b"1" * 10**6,
        b"P6 1 1 255",
        b"P3 " + b"#" * 10**6,
        b"P3" + b"\n" * 10**6,
        b"P3\n" * 300_000,
        b" " * 10**6,
        b"12:34:56" + b" " * 10**6,
        b"1" * 10**6,
    ],
    ids=lambda content: repr(content[:8]),
)
def test_what_would_take_a_careless_reader_for_ever(fail, content):
    start = time.process_time()
    fail(content)
    assert time.process_time() - start < 5


def test_header_that_claims_much_takes_little_memory(takes_little, write, fail):
    with takes_little():
        for content in (b"P6 8191 8191 255\n\x01", b"P3 8191 8191 255\n1"):
            assert fail(content).startswith("truncated: 1 of 201,277,443 values of 8191x8191 pixels")


def test_what_is_no_file(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for path, what in (
        (tmp_path / "pipe", "is a device or a pipe"),
        ("/dev/zero", "is a device"),
        (tmp_path, "is a fol"),
    ):
        with pytest.raises(DataError, match=f"{path}: {what}"):
            load_ppm(path)
