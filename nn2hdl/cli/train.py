"""nn2hdl train: trains a shipped design."""

from __future__ import annotations

import click

from nn2hdl.cli import numbers, options
from nn2hdl.cli.progress import progress_watcher
from nn2hdl.cli.terminal import print_result

EPILOG = """\b
Examples:
  nn2hdl train lenet_mnist --data mnist/ -o model.pt
  nn2hdl train lenet_cifar10 --data cifar-10-batches-bin/ --epochs 5 -o quick.pt
  nn2hdl train colornet --data pairs.csv -o model.pt
  nn2hdl train colornet --hidden 100 --density 0.2 --qat-epochs 600 -o small.pt

A run that is killed leaves model.pt.resume. Repeat the command: it continues there, and the result is the same.
With --qat-epochs nn2hdl also writes the integer network beside the weights, as model.safetensors.
"""
_COLORS_ONLY = "Color networks: "


class HiddenType(click.ParamType):
    """D or D1,D2."""

    name = "D|D1,D2"

    def convert(self, value, param, ctx):
        if isinstance(value, tuple):
            return value
        sizes = [numbers.parse_whole(part, 1, 4096) for part in value.split(",")]
        if len(sizes) > 2 or None in sizes:
            self.fail(f"{value!r}: expected the sizes of the hidden layers, such as 40 or 40,60", param, ctx)
        return sizes[0], sizes[-1]


@click.command("train", short_help="Train a shipped design.", epilog=EPILOG)
@click.argument("design")
@click.option("--data", type=options.PATH, help="Dataset with a training and a test part; for color networks a CSV.")
@options.output_option("File of the trained weights.", default="model.pt", show_default=True)
@click.option("--epochs", type=numbers.EPOCHS, metavar="N", help="Train N epochs.")
@click.option(
    "--device", type=click.Choice(["auto", "cpu", "cuda"]), help="Where to train. Default: on a GPU if there is one."
)
@click.option("--hidden", type=HiddenType(), help=f"{_COLORS_ONLY}neurons of the hidden layers.")
@click.option(
    "--learning-rate", type=numbers.FiniteFloat(0, 1000, min_open=True), help=f"{_COLORS_ONLY}learning rate of Adam."
)
@click.option("--l1", type=numbers.FiniteFloat(0, 1000), help=f"{_COLORS_ONLY}weight of the L1 norm.")
@click.option("--noise", type=numbers.FiniteFloat(0, 1), help=f"{_COLORS_ONLY}noise added to measured values.")
@click.option(
    "--threshold", type=numbers.FiniteFloat(0, 1000), help=f"{_COLORS_ONLY}prune weights below this; 0 keeps all."
)
@click.option(
    "--density",
    type=numbers.FiniteFloat(0, 1, min_open=True),
    help=f"{_COLORS_ONLY}keep this share of the weights, instead of pruning by --threshold.",
)
@click.option(
    "--retrain-epochs", type=numbers.NO_OR_EPOCHS, help=f"{_COLORS_ONLY}train N epochs after pruning.", metavar="N"
)
@click.option(
    "--qat-epochs", type=numbers.NO_OR_EPOCHS, help=f"{_COLORS_ONLY}train N epochs with fake quantization.", metavar="N"
)
@click.option("--weight-bits", type=click.IntRange(2, 16), metavar="N", help=f"{_COLORS_ONLY}bits per weight.")
@click.option("--activation-bits", type=click.IntRange(2, 16), metavar="N", help=f"{_COLORS_ONLY}bits per activation.")
@click.option(
    "--requantize", type=click.Choice(["shift", "multiplier"]), help=f"{_COLORS_ONLY}how to scale accumulators."
)
@options.seed_option
@options.json_option
def command(design, data, output, overwrite, seed, as_json, device, **values):
    """Trains the shipped DESIGN and writes its weights.

    Options that you leave out take their values from the design's design.json. Color networks (colornet) learn from
    pairs of measured and true color, which ship with it: nn2hdl trains, prunes, trains again, and with --qat-epochs
    trains with fake quantization.
    """
    from nn2hdl.flow.training import makes_colors, train_color_design

    where = {"seed": seed, "overwrite": overwrite}
    given = {name: value for name, value in values.items() if value is not None}
    colors = makes_colors(design)
    if not colors:
        _refuse_others(design, data, given)
    elif device is not None:
        raise click.UsageError("--device is for image networks; color networks train on the CPU")
    with progress_watcher() as watch:

        def progress(done: int, total: int, message: str) -> None:
            watch("train", done, total, message)

        if colors:
            result = train_color_design(design, data, output, **where, progress=progress, **given)
        else:
            from nn2hdl.train import train_design

            result = train_design(design, data, output, **where, device=device or "auto", progress=progress, **given)
        watch("train", 1, 1, "done")
    print_result(result, as_json, _color_lines if colors else _lines)


def _refuse_others(design: str, data, given: dict) -> None:
    if data is None:
        raise click.UsageError(f"{design} needs --data, a folder of images")
    others = sorted(f"--{name.replace('_', '-')}" for name in given if name != "epochs")
    if others:
        raise click.UsageError(f"{', '.join(others)}: only for color networks, such as colornet")


def _lines(result: dict) -> list[str]:
    return [
        f"accuracy {100 * result['accuracy']:.2f} % of {result['test_images']:,} test images after "
        f"{result['epochs']} epochs, {result['seconds']:.0f} s",
        f"written {result['output']} ({result['weights_sha256'][:16]})",
    ]


def _color_lines(result: dict) -> list[str]:
    from nn2hdl.report.numerals import decibels

    lines = [
        f"PSNR {decibels(result['psnr_db'])} (MSE {result['mse']:.2f}) on {result['test_pairs']:,} held-out pairs; "
        f"a linear 3x3 correction {decibels(result['linear']['psnr_db'])}",
        f"{100 * result['density']:.1f} % of the weights are not zero; {result['epochs']:,} epochs, "
        f"{result['seconds']:.0f} s",
    ]
    integer = result["integer"]
    if integer:
        lines.append(f"as integers PSNR {decibels(integer['psnr_db'])} (MSE {integer['mse']:.2f})")
        lines.append(f"written {integer['output']} ({integer['digest'][:16]})")
    return [*lines, f"written {result['output']} ({result['weights_sha256'][:16]})"]
