"""nn2hdl search: the front of accuracy, or of colors' PSNR, against circuit size."""

from __future__ import annotations

import click

from nn2hdl.cli import numbers, options
from nn2hdl.cli.front import front_lines
from nn2hdl.cli.progress import progress_watcher
from nn2hdl.cli.terminal import print_result

EPILOG = """\b
Examples:
  nn2hdl search lenet_mnist --data mnist/ -o study/
  nn2hdl search lenet_mnist --data mnist/ -o study/ --resume
  nn2hdl search net.pt --arch net.py:Net --input 3x32x32 --data images/ --effort quick -o study/
  nn2hdl search colornet -o study/
  nn2hdl search net.pt --data images/ --methods paper,circuit --cluster tcp://host:8786 -o study/

nn2hdl writes study.sqlite, networks/*.safetensors (for nn2hdl synth), front.json and front.svg. Then see nn2hdl front.
If a search was stopped or killed, repeat the command: it keeps every finished candidate. Other --methods or another
--effort add candidates to the same study.
On a cluster every machine needs nn2hdl, the dataset under the same path, and workers with one thread:
dask worker ADDRESS --nthreads 1.
"""


def _methods(ctx, param, value: str) -> tuple[str, ...]:
    from nn2hdl.exploration.plans import METHODS

    names = tuple(part.strip() for part in value.split(",")) if value else ()
    for name in names:
        if name not in METHODS.names():
            raise click.BadParameter(
                f"{name!r} is no method; expected some of {', '.join(METHODS.names())}", ctx, param
            )
    return names


@click.command("search", short_help="Search for smaller networks: accuracy against LUTs.", epilog=EPILOG)
@click.argument("model", type=options.PATH)
@click.option(
    "--data",
    type=options.PATH,
    help="Dataset with a training and a test part; for color networks a CSV of pairs. Default: the data that ship with "
    "a design.",
)
@options.output_option("Folder of the study.", default="study", show_default=True)
@options.model_options
@click.option(
    "--methods",
    default="",
    callback=_methods,
    metavar="NAME,..",
    help="Search methods. Default: those that suit the network.",
)
@click.option(
    "--effort",
    type=click.Choice(["quick", "default", "thorough"]),
    default="default",
    show_default=True,
    help="How many candidates to try. A LeNet on two cores takes a minute or two, about ten minutes, or over an hour.",
)
@click.option(
    "--target",
    type=options.TARGET,
    default="xcup",
    show_default=True,
    help="FPGA family that LUTs are counted for.",
)
@click.option(
    "--count/--no-count", default=True, show_default=True, help="Count the LUTs of every point of the front with yosys."
)
@options.jobs_option
@click.option("--cluster", metavar="ADDRESS", help="Run on the Dask cluster with this scheduler.")
@click.option("--limit", type=numbers.images(2), metavar="N", help="Use at most N training and N test images.")
@click.option("--resume", is_flag=True, help="Continue a study; an error if there is none.")
@click.option("--force", is_flag=True, help="Search even if the network does no better than chance.")
@options.seed_option
@options.json_option
def command(model, data, output, overwrite, as_json, methods, **values):
    """Searches for smaller versions of MODEL, and shows the Pareto front of accuracy against LUTs.

    MODEL is a float model, as for nn2hdl synth, or the name of a shipped design. The search trains it further with
    fewer bits: each weight gets its own bit width, from 8 down to 0. Color networks are judged by PSNR.
    """
    model_options = options.take_model_options(values)
    from nn2hdl.exploration.searching import SearchOptions, search_model

    with progress_watcher() as watch:
        result = search_model(
            model,
            output,
            data,
            model_options=model_options,
            options=SearchOptions(methods, **values),
            overwrite=overwrite,
            watch=lambda status: watch("search", status.done, status.expected, _message(status)),
            watch_stages=watch,
        )
        watch("search", 1, 1, "done")
    print_result(result, as_json, front_lines)


def _message(status) -> str:
    """One line: what is done, the front so far, the time left."""
    parts = [f"{status.done} of about {status.expected} {status.message or 'candidates'}"]
    if status.front:
        ends = [result.figures for result in (status.front[0], status.front[-1])[: len(status.front)]]
        points = " to ".join(f"{status.quality.text(f.accuracy)} at ~{f.estimated_sites:,.0f} LUTs" for f in ends)
        parts.append(f"front of {len(status.front)}: test {status.quality.name} {points} (~: estimated)")
    if status.seconds_left is not None:
        parts.append(f"about {max(1, round(status.seconds_left / 60))} min left")
    return "; ".join(parts)
