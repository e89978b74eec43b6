"""nn2hdl eval: accuracy of a float or an integer network, or the error of its values."""

from __future__ import annotations

import click

from nn2hdl import escape
from nn2hdl.cli import options
from nn2hdl.cli.progress import progress_watcher
from nn2hdl.cli.quantize import normalization_lines
from nn2hdl.cli.terminal import NAME_WIDTH, claim_output, print_result, write_json

EPILOG = """\b
Examples:
  nn2hdl eval lenet_mnist
  nn2hdl eval build/lenet_mnist/network.safetensors --data mnist/ --json
  nn2hdl eval colornet --data pairs.csv
"""


@click.command("eval", short_help="Measure the accuracy of a float or integer network.", epilog=EPILOG)
@click.argument("model", type=options.PATH)
@options.output_option("Also write the result to this JSON file.")
@options.model_options
@options.data_options
@options.json_option
def command(model, output, overwrite, as_json, **values):
    """Measures the accuracy of MODEL, float or integer, on a dataset; of a color network MSE and PSNR.

    MODEL is a float model, as for nn2hdl synth, an integer network that nn2hdl wrote, or the name of a shipped design.
    """
    model_options, data = options.take_model_options(values), options.take_data_options(values)
    from nn2hdl.flow.source import inputs_of

    inputs = inputs_of(model, model_options, data)
    output = claim_output(output, "eval", inputs, overwrite)
    from nn2hdl.flow.evaluation import evaluate_model

    with progress_watcher() as watch:
        result = evaluate_model(model, model_options=model_options, data=data, watch=watch)
    write_json(result, output)
    print_result(result, as_json, _lines)


def _lines(result: dict) -> list:
    if "mse" in result:
        from nn2hdl.report.numerals import decibels

        return [
            f"{result['kind']} network, MSE {result['mse']:.2f}, PSNR {decibels(result['psnr_db'])} "
            f"on {result['pairs']:,} pairs of {result['dataset']}"
        ]
    from rich.table import Table

    table = Table("class", "right", box=None)
    for name, percent in result["classes"].items():
        table.add_row(escape.line(name, NAME_WIDTH), f"{percent:.2f} %")
    return [
        f"{result['kind']} network, {result['accuracy']:.2f} % of {result['images']:,} images of {result['dataset']}"
        f" ({result['images_per_second']:,.0f} images/s)",
        *normalization_lines(result),
        table,
    ]
