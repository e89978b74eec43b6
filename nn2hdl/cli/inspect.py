"""nn2hdl inspect: what is in a model or an integer network."""

from __future__ import annotations

import click

from nn2hdl import escape
from nn2hdl.cli import options
from nn2hdl.cli.progress import progress_watcher
from nn2hdl.cli.quantize import normalization_lines
from nn2hdl.cli.terminal import NAME_WIDTH, claim_output, print_result, write_json

EPILOG = """\b
Examples:
  nn2hdl inspect lenet_mnist
  nn2hdl inspect build/lenet_mnist/network.safetensors
  nn2hdl inspect quantized.onnx
  nn2hdl inspect net.pt --arch net.py:Net --input 1x28x28 --data mnist/
"""


@click.command("inspect", short_help="List the layers of a model.", epilog=EPILOG)
@click.argument("model", type=options.PATH)
@options.output_option("Also write the result to this JSON file.")
@options.model_options
@options.data_options
@options.json_option
def command(model, output, overwrite, as_json, **values):
    """Lists the layers of MODEL, and names every layer that nn2hdl does not support.

    With --data it also tries the usual normalizations on the images, and says if one is clearly better.
    MODEL is a float model, as for nn2hdl synth, an integer network that nn2hdl wrote, or the name of a shipped design.
    """
    model_options, data = options.take_model_options(values), options.take_data_options(values)
    from nn2hdl.flow.source import inputs_of

    inputs = inputs_of(model, model_options, data)
    output = claim_output(output, "inspect", inputs, overwrite)
    from nn2hdl.flow.inspection import inspect_model

    with progress_watcher() as watch:
        result = inspect_model(model, model_options=model_options, data=data, watch=watch)
    write_json(result, output)
    print_result(result, as_json, _lines)


def _lines(result: dict) -> list:
    from rich.table import Table

    shape = "x".join(map(str, result["input"]))
    integer = result["kind"] == "integer"
    columns = ("weights", "nonzero", "bits", "digits", "range", "shift") if integer else ("parameters", "weights")
    table = Table("layer", "kind", "detail", "shape", *columns, box=None, pad_edge=False)
    for layer in result["layers"]:
        cells = _integer_cells(layer) if integer else _float_cells(layer)
        name, detail = (escape.line(layer[key], NAME_WIDTH) for key in ("name", "detail"))
        table.add_row(name, layer["kind"], detail, "x".join(map(str, layer["shape"])), *cells)
    outputs = {"decision": ", one output: a binary decision", "values": ", outputs: values"}.get(result["outputs"], "")
    opening = f"{result['kind']} network {escape.line(result['name'], NAME_WIDTH)}, input {shape}{outputs}"
    return [opening, *_quantizer_lines(result), *normalization_lines(result), table]


def _quantizer_lines(result: dict) -> list[str]:
    """What the file fixes, and where integers do not meet it."""
    if not result.get("quantizers"):
        return []
    missed = [f"{escape.line(name, NAME_WIDTH)} ({count:,})" for name, count in result["inexact"].items()]
    exact = f"; one step off at some sums in {', '.join(missed)}" if missed else ", met exactly"
    return [f"scales, zero points and widths: those of the file{exact}"]


def _integer_cells(layer: dict) -> list[str]:
    numbers = [layer[key] for key in ("weights", "nonzero", "total_bit_width", "csd_digits")]
    shifts = layer["shifts"]
    return [
        *(f"{number:,}" if layer["weights"] else "" for number in numbers),
        f"{layer['low']}..{layer['high']}",
        "" if not shifts else f"{shifts[0]}..{shifts[-1]}" if len(shifts) > 1 else str(shifts[0]),
    ]


def _float_cells(layer: dict) -> list[str]:
    if layer["weight_low"] is None:
        return ["", ""]
    return [f"{layer['parameters']:,}", f"{layer['weight_low']:.3g}..{layer['weight_high']:.3g}"]
