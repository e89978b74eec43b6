"""nn2hdl train: trains a shipped design, or a network's integers by a recipe."""

from __future__ import annotations

from pathlib import Path

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
  nn2hdl train lenet_mnist --recipe lsq --bits 4 --data mnist/ -o lsq.safetensors
  nn2hdl train net.pt --arch net.py:Net --input 3x32x32 --recipe lsq --bits 3,conv1=8 --data images/
  nn2hdl train colornet --recipe lsq --bits 4 -o colors.safetensors
  nn2hdl train lenet_mnist --recipe lsq --set scales=shift --set lsq.per_channel=true --data mnist/

A run that is killed leaves model.pt.resume. Repeat the command: it continues there, and the result is the same.
With --qat-epochs nn2hdl also writes the integer network beside the weights, as model.safetensors.

With --recipe nn2hdl starts from float weights and writes an integer network, for synth, simulate, arduino and eval.
Every recipe has the settings epochs, batch_size, learning_rate, step_rate, warmup_fraction, settle_fraction, scales
(multiplier, shift, double-shift), multiplier_bits, normalization (batch, none), label_smoothing, flip, shift_pixels,
rotate_degrees, scale_fraction, threads. nn2hdl methods NAME shows those of a method.
"""
_COLORS_ONLY = "Color networks: "
_RECIPES_ONLY = "With --recipe: "
_OF_RECIPES = ("bits", "settings", "arch", "run_arch", "input_shape", "normalize", "resize", "output_range")


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


@click.command("train", short_help="Train a shipped design, or an integer network by a recipe.", epilog=EPILOG)
@click.argument("design", metavar="DESIGN|MODEL")
@click.option("--data", type=options.PATH, help="Dataset with a training and a test part; for color networks a CSV.")
@options.output_option("File of what was trained. [default: model.pt; with --recipe network.safetensors]")
@click.option("--epochs", type=numbers.EPOCHS, metavar="N", help="Train N epochs.")
@click.option(
    "--device", type=click.Choice(["auto", "cpu", "cuda"]), help="Where to train. Default: on a GPU if there is one."
)
@click.option(
    "--recipe", metavar="NAME,..", help="Train an integer network by these methods, which nn2hdl methods lists."
)
@click.option("--bits", metavar="N|LAYER=N,..", help=f"{_RECIPES_ONLY}bits per weight and per activation.")
@click.option("--set", "settings", multiple=True, metavar="NAME=VALUE", help=f"{_RECIPES_ONLY}change a setting.")
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
@click.option("--weight-bits", metavar="N|LAYER=N,..", help="With --recipe or for color networks: bits per weight.")
@click.option("--activation-bits", metavar="N|LAYER=N,..", help="With --recipe or for color networks: per activation.")
@click.option(
    "--requantize", type=click.Choice(["shift", "multiplier"]), help=f"{_COLORS_ONLY}how to scale accumulators."
)
@options.model_options
@options.seed_option
@options.json_option
def command(design, data, output, overwrite, seed, as_json, device, recipe, **values):
    """Trains the shipped DESIGN and writes its weights; with --recipe trains the integers of a design or of a MODEL
    file and writes the integer network.

    Options that you leave out take their values from the design's design.json. Color networks (colornet) learn from
    pairs of measured and true color, which ship with it: nn2hdl trains, prunes, trains again, and with --qat-epochs
    trains with fake quantization.
    """
    output = output or Path(_usual_output(recipe))
    where = {"seed": seed, "overwrite": overwrite}
    given = {name: value for name, value in values.items() if value not in (None, False, ())}
    with progress_watcher() as watch:

        def progress(done: int, total: int, message: str) -> None:
            watch("train", done, total, message)

        if recipe:
            result, lines = _train_integers(design, data, output, recipe, device, progress, given, where)
        else:
            result, lines = _train_design(design, data, output, device, progress, given, where)
        watch("train", 1, 1, "done")
    print_result(result, as_json, lines)


def _train_design(design, data, output, device, progress, given: dict, where: dict):
    """The summary of a design's training, and what shows it."""
    from nn2hdl.flow.training import makes_colors, train_color_design

    if strange := _flags(name for name in given if name in _OF_RECIPES):
        raise click.UsageError(f"{strange}: only with --recipe")
    if makes_colors(design):
        if device is not None:
            raise click.UsageError("--device is for image networks; color networks train on the CPU")
        widths = {name: _one_width(name, given[name]) for name in ("weight_bits", "activation_bits") if name in given}
        result = train_color_design(design, data, output, **where, progress=progress, **{**given, **widths})
        return result, _color_lines
    _refuse_others(design, data, given)
    from nn2hdl.train import train_design

    return train_design(design, data, output, **where, device=device or "auto", progress=progress, **given), _lines


def _train_integers(model, data, output, recipe: str, device, progress, given: dict, where: dict):
    """The summary of a training by a recipe, and what shows it."""
    known = ("epochs", "weight_bits", "activation_bits", *_OF_RECIPES)
    if strange := _flags(name for name in given if name not in known):
        raise click.UsageError(f"{strange}: not with --recipe, which takes --set NAME=VALUE")
    from nn2hdl.flow.recipes import train_by_recipe

    names = ("arch", "input_shape", "normalize", "resize", "output_range", "run_arch")
    model_options = options.take_model_options(
        {name: None for name in names} | {"resize": False, "run_arch": False} | given
    )
    settings = [*given.get("settings", ()), *([f"epochs={given['epochs']}"] if "epochs" in given else [])]
    result = train_by_recipe(
        model,
        output,
        recipe,
        data=data,
        settings=settings,
        bits=_widths(given),
        model_options=model_options,
        device=device or "auto",
        progress=progress,
        **where,
    )
    return result, _lines if "weights_sha256" in result else _recipe_lines


def _usual_output(recipe: str | None) -> str:
    """A file of weights, or of the integer network that most recipes end in."""
    if not recipe:
        return "model.pt"
    from nn2hdl.train import TRAINING_METHODS

    floats = any(TRAINING_METHODS.find(name.strip()).arithmetic for name in recipe.split(","))
    return "model.pt" if floats else "network.safetensors"


def _widths(given: dict) -> dict:
    """Widths of weights and activations: of both by --bits, of either by its own option."""
    from nn2hdl.quantization import Widths
    from nn2hdl.train.recipes.settings import LEAST_BITS, MOST_BITS

    found = {}
    for name in ("weight_bits", "activation_bits"):
        option = name if name in given else "bits"
        if option in given:
            found[name] = Widths.parse(given[option], _flags([option]), LEAST_BITS, MOST_BITS)
    return found


def _one_width(name: str, text: str) -> int:
    from nn2hdl.quantization import Widths

    widths = Widths.parse(text, _flags([name]))
    if widths.layers:
        raise click.UsageError(f"{_flags([name])} {text}: one number for color networks")
    return widths.default


def _flags(names) -> str:
    return ", ".join(sorted(f"--{_FLAGS.get(name, name).replace('_', '-')}" for name in names))


_FLAGS = {"settings": "set", "input_shape": "input"}


def _refuse_others(design: str, data, given: dict) -> None:
    if data is None:
        raise click.UsageError(f"{design} needs --data, a folder of images")
    if others := _flags(name for name in given if name != "epochs"):
        raise click.UsageError(f"{others}: only for color networks, such as colornet")


def _lines(result: dict) -> list[str]:
    return [
        f"accuracy {result['accuracy']:.2f} % of {result['test_images']:,} test images after "
        f"{result['epochs']} epochs, {result['seconds']:.0f} s",
        f"written {result['output']} ({result['weights_sha256'][:16]})",
    ]


def _recipe_lines(result: dict) -> list[str]:
    from nn2hdl.report.numerals import decibels

    accuracy, error, lines = result["accuracy"], result["error"], []
    after = f"after {result['epochs']:,} epochs, {result['seconds']:.0f} s"
    if error:
        exact, found = (decibels(error[kind]["psnr_db"]) for kind in ("float", "integer"))
        lines.append(f"PSNR {found}, float {exact}, on {error['pairs']:,} pairs of {error['dataset']} {after}")
    if accuracy:
        lines.append(
            f"accuracy {accuracy['integer']:.2f} %, float {accuracy['float']:.2f} %, of {accuracy['images']:,} images "
            f"of {accuracy['dataset']} {after}"
        )
    own = "" if result["own_widths"] is None else f", {result['own_widths']:,} by their own widths"
    lines.append(f"weights of {result['total_bit_width']:,} bits in all{own}")
    return [*lines, f"written {result['output']} ({result['digest'][:16]})"]


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
