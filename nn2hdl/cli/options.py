"""Options that several verbs share, and how their text becomes values."""

from __future__ import annotations

import functools
import importlib
import re
from collections.abc import Callable
from pathlib import Path

import click

from nn2hdl.cli import numbers

PATH = click.Path(path_type=Path)


class ShapeType(click.ParamType):
    """CxHxW, such as 1x28x28, or a number of values."""

    name = "CxHxW|N"

    def convert(self, value, param, ctx):
        if isinstance(value, tuple):
            return value
        sizes = re.fullmatch(r"(\d{1,9})(?:x(\d{1,9})x(\d{1,9}))?", value.strip())
        found = [int(size) for size in sizes.groups() if size] if sizes else [0]
        if 0 in found:
            text = "channels x height x width, such as 1x28x28, or a number of values, such as 3"
            self.fail(f"{value!r} is no input shape; expected {text}", param, ctx)
        return tuple(found)


class RangeType(click.ParamType):
    """LOW,HIGH, such as 0,1."""

    name = "LOW,HIGH"

    def convert(self, value, param, ctx):
        if isinstance(value, tuple):
            return value
        ends = numbers.parse_numbers(value)
        if ends is None or len(ends) != 2:
            self.fail(f"{value!r} is no range; expected LOW,HIGH, such as 0,1", param, ctx)
        return tuple(ends)


class LayerRangesType(click.ParamType):
    """LAYER=VALUE, separated by commas."""

    name = "LAYER=VALUE,.."

    def convert(self, value, param, ctx):
        if isinstance(value, dict):
            return value
        found = {}
        for part in filter(None, (piece.strip() for piece in value.split(","))):
            layer, equals, text = (piece.strip() for piece in part.rpartition("="))
            ends = numbers.parse_numbers(text)
            if not equals or not layer or ends is None or len(ends) != 1 or ends[0] <= 0:
                self.fail(f"{part!r} is no range; expected LAYER=VALUE, such as fc1=6.2, above 0", param, ctx)
            found[layer] = ends[0]
        return found


class NormalizeType(click.ParamType):
    """MEAN,STD; for several channels all means, then all deviations, such as M1,M2,M3,S1,S2,S3."""

    name = "MEAN,STD"

    def convert(self, value, param, ctx):
        if isinstance(value, tuple):
            return value
        found = numbers.parse_numbers(value, r",:;\s")
        if not found or len(found) % 2:
            self.fail(f"{value!r} is no normalization; expected MEAN,STD or M1,M2,M3,S1,S2,S3", param, ctx)
        half = len(found) // 2
        return tuple(found[:half]), tuple(found[half:])


class NameType(click.ParamType):
    """A name of a registry, also another package's; the registry, as "module:ATTRIBUTE", is loaded late."""

    name = "NAME"

    def __init__(self, registry: str):
        self._registry = registry

    def names(self) -> tuple[str, ...]:
        """What may be said."""
        module, _, attribute = self._registry.partition(":")
        return getattr(importlib.import_module(module), attribute).names()

    def get_metavar(self, param, ctx):
        return f"[{'|'.join(self.names())}]"

    def convert(self, value, param, ctx):
        if value not in self.names():
            self.fail(f"{value!r} is not one of {', '.join(map(repr, self.names()))}", param, ctx)
        return value


TARGET = NameType("nn2hdl.target:TARGETS")


def _stack(options: list[Callable]) -> Callable:
    def decorate(function: Callable) -> Callable:
        return functools.reduce(lambda inner, option: option(inner), reversed(options), function)

    return decorate


model_options = _stack(
    [
        click.option(
            "--arch",
            metavar="NAME|FILE:CLASS",
            help="Architecture of a state_dict: the name of a shipped design, or a class, function or network in a "
            "Python file or notebook, such as net.py:Net, 'net.py:Net(10)' or lab.ipynb:model. Default: nn2hdl "
            "recognizes the weights of shipped designs. Of the file nn2hdl runs only what the network needs (imports, "
            "classes, functions, constants), no training, and blocks writing files and starting programs where Python "
            "can see it. This is no sandbox: read a stranger's file first.",
        ),
        click.option(
            "--run-arch",
            is_flag=True,
            help="Import the whole file of --arch, which runs everything in it, also training.",
        ),
        click.option(
            "--input",
            "input_shape",
            type=ShapeType(),
            metavar="CxHxW|N",
            help="Shape of one input, if the model file does not hold it.",
        ),
        click.option(
            "--normalize",
            type=NormalizeType(),
            help="Normalization in training: the network saw (pixel / 255 - MEAN) / STD. For several channels: all "
            "means, then all standard deviations.",
        ),
        click.option("--resize", is_flag=True, help="Resize images of another height or width to --input (bilinear)."),
        click.option(
            "--output-range",
            type=RangeType(),
            help="Range of the outputs, if they are values, such as colors. Default: they are scores of classes.",
        ),
    ]
)

data_options = _stack(
    [
        click.option(
            "--data",
            type=PATH,
            help="Dataset: a folder of IDX files, CIFAR-10 binaries or a folder of images per class, or an .npz file; "
            "for color networks a CSV of pairs. Default: the data that ship with a design.",
        ),
        click.option("--limit", type=numbers.images(), help="Use at most N test images.", metavar="N"),
    ]
)

vectors_option = click.option(
    "--vectors",
    type=numbers.vectors(4),
    default=1000,
    show_default=True,
    metavar="N",
    help="Simulate N corner cases and random inputs besides the images.",
)
jobs_option = click.option(
    "-j", "--jobs", type=numbers.JOBS, metavar="N", help="Run N processes. Default: one per core."
)
seed_option = click.option("--seed", type=numbers.SEED, default=0, show_default=True, help="Random seed.", metavar="N")

simulator_option = click.option(
    "--simulator",
    type=click.Choice(["auto", "netlist", "verilator"]),
    default="auto",
    show_default=True,
    help="Simulate the netlist of LUTs and carry cells that yosys reads (auto: on xc7 and xcup), or the Verilog with "
    "Verilator (auto: elsewhere).",
)

_PTQ = (
    *("weight_bits", "activation_bits", "calibration", "percentile", "requantize", "activations", "ranges"),
    "multiplier_bits",
)

_DECIDED_BY = {"RANGES": ("calibration", "percentile"), "SCALES": ("requantize", "multiplier_bits")}  # by Stage

quantization_options = _stack(
    [
        click.option(
            "--method",
            default="",
            metavar="NAME[,NAME...]",
            help="Quantization methods to combine, such as clip-mse,scale-double-shift. `nn2hdl methods` lists them.",
        ),
        click.option(
            "--set", "settings", multiple=True, metavar="NAME=VALUE", help="Set an option of one of these methods."
        ),
        click.option("--weight-bits", default="8", show_default=True, metavar="N|LAYER=N,..", help="Bits per weight."),
        click.option(
            "--activation-bits", default="8", show_default=True, metavar="N|LAYER=N,..", help="Bits per activation."
        ),
        click.option(
            "--calibration",
            type=click.Choice(["minmax", "percentile", "mse", "kl"]),
            help="How to choose the ranges of activations. Default: minmax, which lost least accuracy.",
        ),
        click.option(
            "--percentile",
            type=numbers.FiniteFloat(50, 100),
            default=99.99,
            show_default=True,
            help="Percentile of --calibration percentile.",
        ),
        click.option(
            "--requantize",
            type=click.Choice(["shift", "multiplier", "double-shift"]),
            default="shift",
            show_default=True,
            help="Scale accumulators by a power of two, a fixed-point multiplier, or a sum of two powers of two.",
        ),
        click.option(
            "--activations",
            type=click.Choice(["symmetric", "affine"]),
            default="symmetric",
            show_default=True,
            help="Quantize signed activations symmetrically around zero, or over their range with a zero point.",
        ),
        click.option(
            "--activation-ranges",
            "ranges",
            type=LayerRangesType(),
            default="",
            help="Largest magnitude of a layer's outputs, such as fc1=6.2, instead of the calibrated one.",
        ),
        click.option(
            "--multiplier-bits",
            type=click.IntRange(2, 24),
            default=8,
            show_default=True,
            metavar="N",
            help="Bits of the multipliers of --requantize multiplier and double-shift.",
        ),
        click.option(
            "--calibration-data", type=PATH, help="Dataset to calibrate on. Default: the training images of --data."
        ),
        click.option(
            "--calibration-images",
            type=numbers.images(),
            default=512,
            show_default=True,
            metavar="N",
            help="Calibrate on N images.",
        ),
    ]
)

json_option = click.option("--json", "as_json", is_flag=True, help="Print the result as JSON on standard output.")


def output_option(help: str, **extra) -> Callable:
    """-o/--output with the verb's own help text, and --overwrite."""
    overwrite = click.option(
        "--overwrite",
        is_flag=True,
        help="Replace files that nn2hdl did not write, or that changed since. Never replaces model, data or scripts.",
    )
    return _stack([click.option("-o", "--output", type=PATH, help=help, **extra), overwrite])


def take_model_options(values: dict):
    """ModelOptions from a verb's keyword arguments, which are removed."""
    from nn2hdl.flow.source import ModelOptions

    names = ("arch", "input_shape", "normalize", "resize", "output_range", "run_arch")
    return ModelOptions(**{name: values.pop(name) for name in names})


def take_data_options(values: dict):
    """DataOptions from a verb's keyword arguments, which are removed; the seed stays."""
    from nn2hdl.flow.source import DataOptions

    return DataOptions(
        values.pop("data"),
        values.pop("limit"),
        values.pop("calibration_data", None),
        values.pop("calibration_images", 512),
        values.get("seed", 0),
    )


def take_config(values: dict):
    """QuantizeConfig from a verb's keyword arguments, which are removed."""
    from nn2hdl.quantization import QuantizeConfig, Widths, choose_methods

    names, texts = values.pop("method"), values.pop("settings")
    own = {option: values.pop(option) for option in _PTQ}
    if texts and not names:
        raise click.UsageError(f"--set {texts[0]}: it is for --method", click.get_current_context())
    methods = choose_methods(names, texts) if names else ()
    _refuse_two_ways(methods)
    calibration = own.pop("calibration")
    own["weight_bits"] = Widths.parse(own["weight_bits"], "--weight-bits")
    own["activation_bits"] = Widths.parse(own["activation_bits"], "--activation-bits")
    return QuantizeConfig(**own, methods=methods, **({"calibration": calibration} if calibration else {}))


def _refuse_two_ways(methods: tuple) -> None:
    """UsageError where an option decides what a method decides."""
    context = click.get_current_context()
    for chosen in methods:
        for option in _DECIDED_BY.get(chosen.method.stage.name, ()):
            if context.get_parameter_source(option) is click.core.ParameterSource.COMMANDLINE:
                flag, name = f"--{option.replace('_', '-')}", chosen.method.record.name
                raise click.UsageError(f"{flag} and --method {name} both decide {chosen.method.stage.value}", context)
