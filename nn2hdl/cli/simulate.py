"""nn2hdl simulate: the emitted Verilog against the integer network, again or with other images."""

from __future__ import annotations

import click

from nn2hdl.cli import options
from nn2hdl.cli.progress import progress_watcher
from nn2hdl.cli.terminal import claim_output, print_result, write_json

EPILOG = """\b
Examples:
  nn2hdl simulate build/lenet_mnist --data mnist/
  nn2hdl simulate build/lenet_mnist --cocotb --vectors 200
"""


@click.command("simulate", short_help="Simulate a circuit again, with other data or cocotb benches.", epilog=EPILOG)
@click.argument("folder", type=options.PATH)
@options.output_option("Also write the result to this JSON file.")
@options.data_options
@click.option(
    "--cocotb", is_flag=True, help="Run a cocotb bench for every distinct module, instead of the whole network."
)
@options.simulator_option
@options.vectors_option
@options.jobs_option
@options.seed_option
@options.json_option
def command(folder, output, overwrite, as_json, **values):
    """Simulates the circuit in FOLDER and compares every output with the integer network.

    FOLDER is the output of nn2hdl synth.
    """
    data = options.take_data_options(values)
    from nn2hdl.flow.simulation import read_by, simulate_circuit

    output = claim_output(output, "simulate", read_by(folder, data), overwrite)
    with progress_watcher() as watch:
        result = simulate_circuit(folder, data=data, overwrite=overwrite, watch=watch, **values)
    write_json(result, output)
    print_result(result, as_json, _lines)


def _lines(result: dict) -> list[str]:
    how = "cocotb benches" if result["cocotb"] else "simulation"
    return [
        f"{result['mismatches']} mismatches over {result['images']:,} images, {result['vectors']:,} vectors in "
        f"{len(result['modules']):,} module(s) ({how}, {result['seconds']['total']:.0f} s)"
    ]
