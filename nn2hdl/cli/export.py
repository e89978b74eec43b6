"""nn2hdl export: an integer network as ONNX."""

from __future__ import annotations

import click

from nn2hdl.cli import options
from nn2hdl.cli.terminal import print_result

EPILOG = """\b
Examples:
  nn2hdl export build/lenet_mnist/network.safetensors -o lenet.onnx
  nn2hdl export colornet.safetensors --form qdq -o colornet.onnx
"""


@click.command("export", short_help="Write an integer network as ONNX.", epilog=EPILOG)
@click.argument("network", type=options.PATH)
@options.output_option("ONNX file.", default="network.onnx", show_default=True)
@click.option(
    "--form",
    type=click.Choice(["qonnx", "qdq"]),
    default="qonnx",
    show_default=True,
    help="qonnx: Quant nodes. qdq: QuantizeLinear and DequantizeLinear.",
)
@options.json_option
def command(network, output, overwrite, as_json, form):
    """Writes the integers of NETWORK as ONNX, so that onnxruntime, the qonnx package and others compute the same.

    The file reads the integers of the network's input, as floats, and gives those of its output. NETWORK is an integer
    network that nn2hdl wrote, or an ONNX file with quantizers. nn2hdl reads the file back if no layer has multipliers.
    """
    from nn2hdl.flow.exporting import export_network

    print_result(export_network(network, output, form=form, overwrite=overwrite), as_json, _lines)


def _lines(result: dict) -> list[str]:
    shape = "x".join(map(str, result["input"]))
    ends = f"{result['input_low']} to {result['input_high']}"
    return [
        f"input x: {shape} integers from {ends}, as floats; output y: the network's integers",
        f"written {result['network']} ({result['form']}, {result['bytes']:,} bytes)",
    ]
