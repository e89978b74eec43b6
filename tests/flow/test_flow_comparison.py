"""Measured pictures against their references."""

import io

import numpy as np
import pytest
from PIL import Image

from nn2hdl.errors import DataError, OutputError
from nn2hdl.flow.comparison import compare_images


def save(path, image):
    height, width, _ = image.shape
    path.write_bytes(b"P6\n%d %d\n255\n" % (width, height) + image.astype(np.uint8).tobytes())
    return path


@pytest.fixture
def chart(tmp_path):
    """A 3x3 chart and a reading of it that is off in two patches."""
    reference = np.random.default_rng(0).integers(40, 200, (3, 3, 3))
    measured = reference.copy()
    measured[2, 0] += [3, 0, 0]
    measured[0, 1] += [0, 6, 6]
    return save(tmp_path / "reference.ppm", reference), save(tmp_path / "measured.ppm", measured)


def test_figures_are_the_sources(chart):
    result = compare_images(*chart)
    assert result["mse"] == pytest.approx((9 / 3 + 72 / 3) / 9)
    assert result["psnr_db"] == pytest.approx(10 * np.log10(255**2 / 3))
    assert {name: found["mse"] for name, found in result["channels"].items()} == {"red": 1.0, "green": 4.0, "blue": 4.0}
    worst = [(patch["row"], patch["column"], patch["mse"]) for patch in result["patches"][:3]]
    assert worst[:2] == [(1, 2, 24.0), (3, 1, 3.0)]
    assert worst[2][2] == 0
    assert len(result["patches"]) == 9


def test_equal_images_have_no_error(chart):
    result = compare_images(chart[0], chart[0])
    assert (result["mse"], result["psnr_db"]) == (0.0, None)


def test_large_images_are_charts_of_patches(chart, tmp_path):
    reference = np.zeros((50, 31, 3))
    measured = reference.copy()
    measured[34:, :10] = 30  # the last of three rows, rounded down from 50 * 2 / 3
    files = save(tmp_path / "a.ppm", reference), save(tmp_path / "b.ppm", measured)
    patch = compare_images(*files)["patches"][0]
    assert (patch["row"], patch["column"], patch["reference"]) == (3, 1, [0, 0, 0])
    assert patch["mse"] == pytest.approx(900 * 16 / 17)
    assert patch["measured"] == [28, 28, 28]
    assert len(compare_images(*files, grid=(4, 6))["patches"]) == 24
    with pytest.raises(DataError, match="3x3 pixels; expected at least one for each of 4x3 patches"):
        compare_images(*chart, grid=(4, 3))


def test_picture_shows_both_and_the_difference(chart, tmp_path):
    path = tmp_path / "made/difference.png"
    assert compare_images(*chart, picture=path)["picture"] == str(path)
    picture = np.array(Image.open(io.BytesIO(path.read_bytes())))
    colors = {tuple(color) for color in picture.reshape(-1, 3).tolist()}
    for file in chart:
        pixels = np.frombuffer(file.read_bytes()[-27:], np.uint8).reshape(-1, 3)
        assert {tuple(color) for color in pixels.tolist()} <= colors
    assert {(0, 252, 252), (126, 0, 0)} <= colors  # times 255 // 6
    with pytest.raises(OutputError, match="is a folder; expected a file name"):
        compare_images(*chart, picture=tmp_path)


def test_another_size(chart, tmp_path):
    other = save(tmp_path / "other.ppm", np.zeros((3, 4, 3)))
    with pytest.raises(DataError) as caught:
        compare_images(chart[0], other)
    assert str(caught.value) == f"{other}: 4x3 pixels; expected 3x3, as {chart[0]} has"
