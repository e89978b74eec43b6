"""nn2hdl arduino: the same integer network as C, in a sketch folder or a library."""

from __future__ import annotations

import click

from nn2hdl import escape
from nn2hdl.cli import options
from nn2hdl.cli.progress import progress_watcher
from nn2hdl.cli.quantize import measured_lines
from nn2hdl.cli.terminal import NAME_WIDTH, print_result

EPILOG = """\b
Examples:
  nn2hdl arduino colornet -o colornet/
  nn2hdl arduino colornet.safetensors --board uno --sensor s11059 -o colornet/
  nn2hdl arduino colornet.safetensors --kernel csr,fc1=straight --library -o ColorNet/
  nn2hdl arduino lenet_mnist --prefer size -o lenet/
"""


@click.command("arduino", short_help="Write a network as an Arduino sketch or library.", epilog=EPILOG)
@click.argument("model", type=options.PATH)
@options.output_option("Folder of the sketch; its name becomes the sketch's name.", default="sketch", show_default=True)
@click.option(
    "--board",
    type=options.NameType("nn2hdl.c:BOARDS"),
    default="uno-r4",
    show_default=True,
    metavar="uno-r4|uno|NAME",
    help="Board: Uno R4 WiFi (Cortex-M4), classic Uno (ATmega328P), or one that another package registers.",
)
@click.option(
    "--kernel",
    default="auto",
    show_default=True,
    metavar="K|LAYER=K,..",
    help="Kernel of fully connected layers: dense, dual, coo, csr, straight, codebook, or one that another package "
    "registers; auto picks the cheapest.",
)
@click.option(
    "--prefer",
    type=click.Choice(["speed", "size"]),
    default="speed",
    show_default=True,
    help="What --kernel auto saves.",
)
@click.option(
    "--sensor",
    type=click.Choice(["tcs34725", "s11059", "mock"]),
    default="tcs34725",
    show_default=True,
    help="Color sensor that the sketch reads; a #define in the sketch changes it.",
)
@click.option("--library", is_flag=True, help="Write an Arduino library with the sketch as its example.")
@click.option("--no-check", is_flag=True, help="Do not run the code in an emulator; the figures are then estimates.")
@options.model_options
@options.data_options
@options.quantization_options
@options.seed_option
@options.json_option
def command(model, output, overwrite, as_json, board, kernel, prefer, sensor, library, no_check, **values):
    """Writes MODEL as an Arduino sketch, runs it in an emulator, and reports flash, RAM and time.

    MODEL is a float model, as for nn2hdl synth, an integer network that nn2hdl wrote, or the name of a shipped design.
    """
    model_options, data = options.take_model_options(values), options.take_data_options(values)
    config = options.take_config(values)
    from nn2hdl.c import Wish
    from nn2hdl.flow.arduino import SketchOptions, write_sketch

    wish = Wish.parse(kernel, prefer)
    chosen = SketchOptions(board, wish, sensor, library, not no_check, values["seed"])
    with progress_watcher() as watch:
        result = write_sketch(
            model,
            output,
            options=chosen,
            model_options=model_options,
            data=data,
            config=config,
            overwrite=overwrite,
            watch=watch,
        )
    print_result(result, as_json, _render)


def _render(result: dict) -> list:
    from rich.table import Table

    table = Table(title=None)
    for title in ("layer", "kernel", "MACs", "nonzero", "why"):
        table.add_column(title, justify="right" if title in ("MACs", "nonzero") else "left")
    for layer in result["layers"]:
        name = escape.line(layer["name"], NAME_WIDTH)
        table.add_row(name, layer["kernel"], f"{layer['macs']:,}", f"{layer['nonzero']:,}", layer["reason"])
    return [table, *measured_lines(result), *_lines(result)]


def _lines(result: dict) -> list[str]:
    needs, check = result["needs"], result["check"]
    unit = "cycles" if result["board"] == "uno" else "instructions"
    lines = [
        f"flash {needs['flash']:,} of {result['flash_left']:,} B left beside core and sketch, "
        f"RAM {needs['ram']:,} of {result['ram_left']:,} B, stack {needs['stack']:,} B ({needs['source']})",
        f"{result['macs']:,} multiply-accumulates, {needs['steps']:,} {unit}, about {needs['microseconds']:,} us a run",
    ]
    if check and check["left_out"]:
        lines.append(f"not run in an emulator: {check['left_out']}")
    elif check:
        lines.append(f"0 mismatches over {check['vectors']:,} inputs on the emulated board")
    return [*lines, f"written {result['kind']} {result['folder']}"]
