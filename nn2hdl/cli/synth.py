"""nn2hdl synth: the main job."""

from __future__ import annotations

import click

from nn2hdl.cli import numbers, options
from nn2hdl.cli.progress import progress_watcher
from nn2hdl.cli.terminal import print_result, repeatable_command

EPILOG = """\b
Examples:
  nn2hdl synth designs/lenet_mnist/model.pt -o build/lenet_mnist
  nn2hdl synth designs/lenet_mnist/model.pt --data mnist/ -o build/full
  nn2hdl synth net.pt --arch net.py:Net --input 1x32x32 --resize \\
      --normalize 0.1307,0.3081 --data mnist/ -o build/net
  nn2hdl synth net.pt2 --data images/ --weight-bits 6,fc1=4 --target ecp5 -o build/net
  nn2hdl synth net.pt --objective depth --max-levels 12 -o build/fast
  nn2hdl synth build/net/network.safetensors --no-count -o build/again

\b
Writes verilog/*.v, network.safetensors, report.json and report.html.
Exit code 0: every simulated vector equals the integer network; 1: one differs; 2: wrong input.
"""


@click.command("synth", epilog=EPILOG)
@click.argument("model", type=options.PATH)
@options.output_option("Folder for all artefacts.", default="build/nn2hdl", show_default=True)
@options.model_options
@options.data_options
@options.quantization_options
@click.option(
    "--target",
    type=options.TARGET,
    default="xcup",
    show_default=True,
    help="What to build for: LUT6_2 and carry cells on xc7 and xcup; else plain + and -, counted for that family, "
    "generic for xcup.",
)
@click.option(
    "--objective",
    type=click.Choice(["area", "balanced", "depth"]),
    default="balanced",
    show_default=True,
    help="Fewest LUTs, fewest levels, or between (xc7, xcup).",
)
@click.option(
    "--max-levels", type=click.IntRange(1, 10_000), help="Most LUT levels of any one layer's sums (xc7, xcup)."
)
@click.option(
    "--schedule-seconds",
    type=numbers.FiniteFloat(0, 86_400),
    default=0.0,
    show_default=True,
    help="With --objective depth: let an integer program look for fewer stages, so long for each layer.",
)
@click.option(
    "--multiplier",
    type=click.Choice(["csd", "star"]),
    default="csd",
    show_default=True,
    help="Constant products as shifts and adders, or as * for comparison.",
)
@click.option(
    "--registers", is_flag=True, help="Put registers before the inputs and behind the outputs; none between layers."
)
@click.option(
    "--top", metavar="NAME", help="Of the network's module; NAME_registered is its shell. Default: the network's."
)
@click.option(
    "--prefix", help="Of the names of all other modules, so that designs go together. Default: the top's name."
)
@click.option("--count/--no-count", default=True, show_default=True, help="Count LUTs with yosys.")
@click.option("--check/--no-check", default=True, show_default=True, help="Simulate the whole network.")
@options.simulator_option
@click.option("--corners", type=numbers.vectors(4), default=1000, show_default=True, help="Inputs besides the images.")
@click.option("-j", "--jobs", type=numbers.JOBS, help="Processes side by side; default: one a core.")
@click.option("--force", is_flag=True, help="Start even where the estimate says hours or too much memory.")
@options.seed_option
@options.json_option
def command(model, output, overwrite, as_json, **values):
    """Turns MODEL into a verified combinational circuit, counted and reported.

    MODEL is a .pt/.pth/.safetensors state_dict, a pickled module of standard layers, a torch.export program, or an
    integer network that nn2hdl wrote.
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
