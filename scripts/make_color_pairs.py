"""Makes designs/colornet/pairs.csv: readings of real photographs, calibrated on black and white as the sketch does.

    python scripts/make_color_pairs.py real_camera_24patch_pairs.csv

The input's columns are source, patch, meas_R.. (linear, 0 to 1) and ref_sRGB8_R.. (0 to 255). A photograph's black and
white patch become 0 and 255 in every channel; what lies outside saturates. One pair of five is held out, so that every
photograph loses four or five patches and each patch is missing from one photograph.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import numpy as np

BLACK, WHITE = "black 2 (1.5 D)", "white 9.5 (.05 D)"
OUTPUT = Path(__file__).parents[1] / "designs/colornet/pairs.csv"
HEADER = "photo,patch,measured_r,measured_g,measured_b,true_r,true_g,true_b,split"


def calibrated(readings: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Readings [3] by patch -> bytes by patch."""
    black, white = readings[BLACK], readings[WHITE]
    scaled = {patch: (value - black) / (white - black) * 255 for patch, value in readings.items()}
    return {patch: np.clip(np.round(value), 0, 255).astype(int) for patch, value in scaled.items()}


def main() -> None:
    """Reads the photographs and writes the pairs."""
    photos: dict[str, dict] = {}
    true: dict[str, list[str]] = {}
    for row in csv.DictReader(Path(sys.argv[1]).read_text().splitlines()):
        reading = np.array([float(row[f"meas_{channel}"]) for channel in "RGB"])
        photos.setdefault(row["source"], {})[row["patch"]] = reading
        true[row["patch"]] = [row[f"ref_sRGB8_{channel}"] for channel in "RGB"]
    lines = [HEADER]
    for number, (photo, readings) in enumerate(photos.items()):
        for index, (patch, measured) in enumerate(calibrated(readings).items()):
            split = "test" if (number + index) % 5 == 0 else "train"
            lines.append(",".join([photo, patch, *map(str, measured), *true[patch], split]))
    OUTPUT.write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
