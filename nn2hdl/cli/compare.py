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

\b
MSE is the mean over all pixels of the squared differences of red, green and blue over 3; PSNR follows from it.
A serial log may hold several images: the last one is taken.
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


@click.command("compare", epilog=EPILOG)
@click.argument("reference", type=options.PATH)
@click.argument("measured", type=options.PATH)
@options.output_option("Draw both side by side with their difference to this PNG file.")
@click.option("--grid", type=GridType(), help="Patches; default: the pixels of a small image, 3x3 in a large one.")
@options.json_option
def command(reference, measured, output, overwrite, grid, as_json):
    """Compares MEASURED with REFERENCE, both PPM (P3 or P6) or a serial log that contains one: MSE and PSNR."""
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
