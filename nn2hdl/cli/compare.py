"""nn2hdl compare: a measured picture against its reference."""

from __future__ import annotations

import re

import click

from nn2hdl.cli import options
from nn2hdl.cli.terminal import print_result

WORST = 5
EPILOG = """\b
Examples:
  nn2hdl compare reference.ppm measured.ppm
  nn2hdl compare reference.ppm serial.log -o difference.png
  nn2hdl compare chart.ppm photo.ppm --grid 4x6 --json

MSE is the mean squared difference over all pixels and the three channels; PSNR follows from it.
If a serial log holds several images, nn2hdl takes the last one.
"""


class GridType(click.ParamType):
    """ROWSxCOLUMNS."""

    name = "ROWSxCOLUMNS"

    def convert(self, value, param, ctx):
        if isinstance(value, tuple):
            return value
        sizes = re.fullmatch(r"(\d{1,4})x(\d{1,4})", value.strip())
        if not sizes or "0" in sizes.groups():
            self.fail(f"{value!r} is no grid; expected ROWSxCOLUMNS, such as 3x3", param, ctx)
        return int(sizes[1]), int(sizes[2])


@click.command("compare", short_help="Compare a measured picture with its reference.", epilog=EPILOG)
@click.argument("reference", type=options.PATH)
@click.argument("measured", type=options.PATH)
@options.output_option("Write a PNG picture of both images and their difference.")
@click.option(
    "--grid",
    type=GridType(),
    metavar="ROWSxCOLUMNS",
    help="Compare a grid of patches. Default: single pixels in a small image, 3x3 patches in a large one.",
)
@options.json_option
def command(reference, measured, output, overwrite, grid, as_json):
    """Measures MSE and PSNR of the image MEASURED against REFERENCE.

    Both are PPM files (P3 or P6), or logs of a serial port that contain one.
    """
    from nn2hdl.flow.comparison import compare_images

    result = compare_images(reference, measured, grid=grid, picture=output, overwrite=overwrite)
    print_result(result, as_json, _lines)


def _lines(result: dict) -> list:
    from rich.table import Table

    from nn2hdl.report.numerals import decibels

    figures = Table("channel", "MSE", "PSNR", box=None, pad_edge=False)
    for name, found in {**result["channels"], "all": result}.items():
        figures.add_row(name, f"{found['mse']:.2f}", decibels(found["psnr_db"]))
    patches = Table("worst patches", "MSE", "reference", "measured", box=None, pad_edge=False)
    for patch in [patch for patch in result["patches"][:WORST] if patch["mse"] > 0]:
        place = f"row {patch['row']}, column {patch['column']}"
        colors = (" ".join(map(str, patch[which])) for which in ("reference", "measured"))
        patches.add_row(place, f"{patch['mse']:.2f}", *colors)
    written = [f"written {result['picture']}"] if result["picture"] else []
    return [figures, "", *([patches] if patches.row_count else ["no patch differs"]), *written]
