"""A measured picture against its reference: MSE and PSNR, the worst patches, and a picture of the difference."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from nn2hdl.data import load_ppm
from nn2hdl.errors import DataError
from nn2hdl.outputs import claim_file
from nn2hdl.quality import mean_squared_error, psnr_db, squared_errors
from nn2hdl.report.side_by_side import draw_side_by_side

CHANNELS = ("red", "green", "blue")
CHART = (3, 3)  # of the course: rows and columns
LARGEST_CHART = 24  # an image of at most so many rows and columns is a chart, one patch a pixel


def compare_images(
    reference: str | Path,
    measured: str | Path,
    *,
    grid: tuple[int, int] | None = None,
    picture: str | Path | None = None,
    overwrite: bool = False,
) -> dict:
    """Compares two PPM images of one size.

    Args:
        reference, measured: PPM files, or logs that contain one.
        grid: (rows, columns) of patches; None takes every pixel of a small image, and a chart of 3x3 in a large one.
        picture: where to write both side by side with their difference, as PNG.
        overwrite: the picture may replace a file that nn2hdl did not write.

    Returns:
        size, mse and psnr_db (None where there is no error) in all and by channel, and patches, the worst first: row,
        column, mse, and the mean colors of both.

    Raises:
        DataError: an image cannot be used, their sizes differ, or the grid does not fit.
        OutputError: the picture cannot be written.
    """
    target = None
    if picture is not None:
        target = claim_file(Path(picture), "compare", inputs=(reference, measured), overwrite=overwrite)
    wanted, found = (load_ppm(path) for path in (reference, measured))
    if wanted.shape != found.shape:
        sizes = ["x".join(map(str, image.shape[1::-1])) for image in (wanted, found)]
        raise DataError(f"{sizes[1]} pixels", where=measured, expected=f"{sizes[0]}, as {reference} has")
    error = mean_squared_error(found, wanted)
    result = {
        "reference": str(reference),
        "measured": str(measured),
        "size": list(wanted.shape[1::-1]),
        "mse": error,
        "psnr_db": psnr_db(error),
        "channels": {name: _channel(wanted, found, index) for index, name in enumerate(CHANNELS)},
        "patches": _patches(wanted, found, grid or _natural_grid(wanted), reference),
        "picture": str(target.path) if target else None,
    }
    if target:
        target.write(_drawn(wanted, found))
    return result


def _channel(reference: np.ndarray, measured: np.ndarray, index: int) -> dict:
    error = mean_squared_error(measured[..., index : index + 1], reference[..., index : index + 1])
    return {"mse": error, "psnr_db": psnr_db(error)}


def _natural_grid(image: np.ndarray) -> tuple[int, int]:
    height, width = image.shape[:2]
    return (height, width) if max(height, width) <= LARGEST_CHART else (min(CHART[0], height), min(CHART[1], width))


def _patches(reference: np.ndarray, measured: np.ndarray, grid: tuple[int, int], where: object) -> list[dict]:
    height, width = reference.shape[:2]
    if grid[0] > height or grid[1] > width:
        raise DataError(
            f"{width}x{height} pixels", where=where, expected=f"at least one for each of {grid[0]}x{grid[1]} patches"
        )
    rows, columns = (np.arange(count + 1) * size // count for count, size in zip(grid, (height, width), strict=True))
    errors = squared_errors(measured, reference)
    found = []
    for row, column in np.ndindex(*grid):
        area = np.s_[rows[row] : rows[row + 1], columns[column] : columns[column + 1]]
        colors = [np.round(image[area].mean(axis=(0, 1))).astype(int).tolist() for image in (reference, measured)]
        found.append(
            {
                **{"row": row + 1, "column": column + 1, "mse": float(errors[area].mean())},
                **{"reference": colors[0], "measured": colors[1]},
            }
        )
    return sorted(found, key=lambda patch: -patch["mse"])


def _drawn(reference: np.ndarray, measured: np.ndarray) -> bytes:
    difference = np.abs(measured.astype(int) - reference.astype(int))
    factor = max(1, 255 // max(int(difference.max()), 1))
    panels = (
        ("reference", reference),
        ("measured", measured),
        (f"difference x {factor}", (difference * factor).astype(np.uint8)),
    )
    return draw_side_by_side(panels)
