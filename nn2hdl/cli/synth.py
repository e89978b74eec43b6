"""nn2hdl synth: the main job."""

from __future__ import annotations

import click

from nn2hdl.cli import options
from nn2hdl.cli.progress import progress_watcher
from nn2hdl.cli.terminal import print_result, repeatable_command

EPILOG = """\b
Examples:
  nn2hdl synth lenet_mnist -o build/lenet_mnist
  nn2hdl synth lenet_mnist --data mnist/ -o build/full
  nn2hdl synth net.pt --arch net.py:Net --input 1x32x32 --resize \\
      --normalize 0.1307,0.3081 --data mnist/ -o build/net
  nn2hdl synth net.pt2 --data images/ --weight-bits 6,fc1=4 --target ecp5 -o build/net
  nn2hdl synth net.pt --objective depth --max-levels 12 -o build/fast
  nn2hdl synth build/net/network.safetensors --no-count -o build/again

nn2hdl writes verilog/*.v, network.safetensors, report.json and report.html.
Exit code 0: every simulated vector equals the integer network; 1: one differs; 2: wrong input.
"""


@click.command("synth", short_help="Turn a model into a verified combinational circuit.", epilog=EPILOG)
@click.argument("model", type=options.PATH)
@options.output_option("Folder for all results.", default="build/nn2hdl", show_default=True)
@options.model_options
@options.data_options
@options.quantization_options
@click.option(
    "--target",
    type=options.TARGET,
    default="xcup",
    show_default=True,
    help="FPGA family. xc7 and xcup get LUT6_2 and carry cells; the others get plain + and -, and yosys counts LUTs "
    "for that family (generic: for xcup).",
)
@click.option(
    "--objective",
    type=click.Choice(["area", "balanced", "depth"]),
    default="balanced",
    show_default=True,
    help="Minimize LUTs, LUT levels, or both in balance (xc7, xcup).",
)
@click.option(
    "--max-levels",
    type=click.IntRange(1, 10_000),
    metavar="N",
    help="Allow at most N LUT levels in the sums of a layer (xc7, xcup).",
)
@click.option(
    "--products",
    "multiplier",
    type=click.Choice(["csd", "star"]),
    default="csd",
    show_default=True,
    help="Write constant products as shifts and adds, or with the * operator for comparison.",
)
@click.option(
    "--registers", is_flag=True, help="Add a shell with registers at the inputs and outputs; none between layers."
)
@click.option(
    "--top", metavar="NAME", help="Name of the top module (its shell: NAME_registered). Default: the network's name."
)
@click.option(
    "--prefix",
    metavar="NAME",
    help="Prefix of all other modules' names, so that designs do not clash. Default: the top module's name.",
)
@click.option("--count/--no-count", default=True, show_default=True, help="Count LUTs with yosys.")
@click.option(
    "--check/--no-check",
    default=True,
    show_default=True,
    help="Simulate the circuit and compare it with the integer network.",
)
@options.simulator_option
@options.vectors_option
@options.jobs_option
@click.option("--force", is_flag=True, help="Start even if nn2hdl expects it to take hours or too much memory.")
@options.seed_option
@options.json_option
def command(model, output, overwrite, as_json, **values):
    """Turns MODEL into a combinational circuit: writes Verilog, counts LUTs, simulates, reports.

    MODEL is a state_dict (.pt, .pth, .safetensors), a pickled module of standard layers, a torch.export program (.pt2),
    an ONNX file (.onnx), an integer network that nn2hdl wrote, or the name of a shipped design, such as lenet_mnist.
    """
    model_options, data = options.take_model_options(values), options.take_data_options(values)
    config = options.take_config(values)
    from nn2hdl.flow.synthesis import SynthOptions, synthesize

    with progress_watcher() as watch:
        report = synthesize(
            model,
            output,
            model_options=model_options,
            data=data,
            config=config,
            options=SynthOptions(**values),
            command=repeatable_command(),
            overwrite=overwrite,
            watch=watch,
        )
    print_result(report, as_json, lambda result: [_table(result), f"in {output}"])


def _table(report: dict):
    from nn2hdl.report import summary_table

    return summary_table(report)
