"""nn2hdl quantize: a model as an integer network, without a circuit."""

from __future__ import annotations

import click

from nn2hdl.cli import options
from nn2hdl.cli.progress import progress_watcher
from nn2hdl.cli.terminal import print_result

EPILOG = """\b
Examples:
  nn2hdl quantize lenet_mnist -o lenet.safetensors
  nn2hdl quantize net.pt --arch net.py:Net --input 3x32x32 --data images/ -o net.safetensors
  nn2hdl quantize lenet_cifar10 --weight-bits 4,conv1=8 -o low.safetensors
  nn2hdl quantize lenet_cifar10 --weight-bits 4 --method clip-mse,adaround -o low.safetensors
"""


@click.command("quantize", short_help="Write the integer network of a model, without a circuit.", epilog=EPILOG)
@click.argument("model", type=options.PATH)
@options.output_option("File of the integer network (safetensors).", default="network.safetensors", show_default=True)
@options.model_options
@options.data_options
@options.quantization_options
@options.seed_option
@options.json_option
def command(model, output, overwrite, as_json, **values):
    """Quantizes MODEL and writes the integer network, without a circuit.

    MODEL is a float model, as for nn2hdl synth, or the name of a shipped design. Other verbs
    take the file that this one writes as their MODEL.
    """
    model_options, data = options.take_model_options(values), options.take_data_options(values)
    config = options.take_config(values)
    from nn2hdl.flow.quantizing import quantize_model

    with progress_watcher() as watch:
        result = quantize_model(
            model, output, model_options=model_options, data=data, config=config, overwrite=overwrite, watch=watch
        )
    print_result(result, as_json, _lines)


def measured_lines(result: dict) -> list[str]:
    """How well the integer network does, where that was measured."""
    accuracy, error, lines = result["accuracy"], result["error"], []
    if accuracy:
        before = f", float {accuracy['float']:.2f} %" if accuracy["float"] is not None else ""
        lines.append(
            f"accuracy {accuracy['integer']:.2f} %{before} on {accuracy['images']:,} images of {accuracy['dataset']}"
        )
    if error:
        from nn2hdl.report.numerals import decibels

        before = f", float {decibels(error['float']['psnr_db'])}" if error["float"] is not None else ""
        figures = f"PSNR {decibels(error['integer']['psnr_db'])}{before}, MSE {error['integer']['mse']:.2f}"
        lines.append(f"{figures} on {error['pairs']:,} pairs of {error['dataset']}")
    return [*lines, *normalization_lines(result)]


def normalization_lines(result: dict) -> list[str]:
    """How pixels are normalized, where images come in and anybody knows it; what is better was a warning already."""
    if result["normalization"] is None:
        return []
    from nn2hdl.report.normalization import normalization_text

    return [normalization_text(result["normalization"])]


def _lines(result: dict) -> list[str]:
    code, lines = result["code"], measured_lines(result)
    if code:
        lines.append(f"weights take {code['bytes']:,} bytes in codes: {code['bits_per_weight']:.2f} bits each")
    return [*lines, f"written {result['network']} ({result['digest'][:16]})"]
