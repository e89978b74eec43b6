"""Table and plots of the comparison of methods, from its results alone, with what the papers found beside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from typing import Any

import numpy as np
from toolbox_cells import AFTER, TODAY, WHOLE

from nn2hdl.atomic import write_text

Row = dict[str, Any]
NEAR = 0.5  # points: a difference that is not spoken of
_NAMES = {"after": "after training", "during": "in training"}
_TICKS = (10, 20, 40, 60, 70, 80, 85, 90, 92, 94, 95, 96, 97, 98, 98.5, 99, 99.2, 99.4, 99.6, 99.8)
_NOTHING = 0.1  # percent wrong at which logarithms end
_MOST_BELOW = 25.0  # points below float from which on a plot leaves a network out


@dataclass(frozen=True)
class Published:
    """A figure of a paper, and why ours may differ.

    Attributes:
        methods, settings: of the cell that comes nearest; network, bits: the same.
        setting: the paper's network and data.
        accuracy, reference: the paper's percent right, of the quantized and of the float network; None where it does
            not say.
        where: of the figure.
        why: what is different, a sentence.
    """

    methods: str
    settings: tuple[str, ...]
    network: str
    bits: tuple[int | None, int | None]
    setting: str
    accuracy: float
    reference: float | None
    where: str
    why: str


_HOW = """Made by `scripts/compare_toolbox.py` (`--help` says how); the rows are in `toolbox.json`. W/A: bits of weights
and activations. Accuracy: the mean over seeds, the least and the greatest in brackets where there are more than one,
and the change against the float network. Bits: of all trained weights, as sign and magnitude. Sites: LUT sites on xcup,
the mapper's own figure, or `~` an estimate. Flash and cycles: the C cost model for the Arduino Uno R4. s: seconds of
quantization or training on one core of a shared machine. `today`: the training of `nn2hdl search` without a price on
sites.
"""
_LAYER = ("clip-minmax.per=layer",)
_SMALL = "A LeNet has far less room than the paper's network, and trains for a few epochs."
_ALL_LAYERS = "The paper leaves activations in float, and the first and last layer too; here all layers are quantized."
_TABLE_1 = "table 1 of arXiv:1802.04680"
PUBLISHED = (
    Published("clip-minmax", _LAYER, "mobilenet_cifar10", (8, 8), "MobileNetV2, ImageNet, W8A8 per layer", 0.1, 71.9,
              "table 5 of arXiv:1906.04721", "Our network is smaller, and its channels differ less in their ranges."),
    Published("clip-minmax,dfq", _LAYER, "mobilenet_cifar10", (8, 8), "MobileNetV2, ImageNet, W8A8 per layer", 71.2,
              71.7, "table 5 of arXiv:1906.04721", "Our network is smaller, and CIFAR-10 is an easier task."),
    Published("clip-minmax", (), "mobilenet_cifar10", (8, 8), "MobileNetV2, ImageNet, W8A8 per channel", 69.7, 71.9,
              "table 5 of arXiv:1906.04721", "Our network is smaller, and CIFAR-10 is an easier task."),
    Published("lsq", (), "lenet_cifar10", (4, 4), "ResNet-18, ImageNet, with distillation", 71.2, 70.5,
              "table 4 of arXiv:1902.08153", _SMALL),
    Published("lsq", (), "lenet_cifar10", (3, 3), "ResNet-18, ImageNet, with distillation", 70.6, 70.5,
              "table 4 of arXiv:1902.08153", _SMALL),
    Published("lsq", (), "lenet_cifar10", (2, 2), "ResNet-18, ImageNet, with distillation", 67.9, 70.5,
              "table 4 of arXiv:1902.08153", _SMALL),
    Published("twn", (), "lenet_mnist", (2, 4), "LeNet-5, MNIST", 99.35, None, _TABLE_1, _ALL_LAYERS),
    Published("twn", (), "lenet_cifar10", (2, 4), "VGG-7, CIFAR-10", 92.56, None, _TABLE_1,
              f"{_SMALL} {_ALL_LAYERS}"),
    Published("ttq", (), "lenet_cifar10", (2, 4), "ResNet-56, CIFAR-10", 93.56, None, _TABLE_1,
              f"{_SMALL} {_ALL_LAYERS}"),
    Published("mcdonnell", (), "lenet_mnist", (1, 4), "wide ResNet, MNIST", 99.73, None,
              "abstract of arXiv:1802.08530", f"LeNet is far narrower than the paper's network. {_ALL_LAYERS}"),
    Published("mcdonnell", (), "lenet_cifar10", (1, 4), "wide ResNet 20-10, CIFAR-10", 96.1, None,
              "abstract of arXiv:1802.08530", f"{_SMALL} {_ALL_LAYERS}"),
    Published("wage", (), "lenet_mnist", (None, None), "32C5-64C5-512FC, MNIST, 300 epochs", 99.60, None, _TABLE_1,
              "LeNet is narrower than the paper's network, and trains for a few epochs: scripts/train_wage.py."),
)  # fmt: skip


def write_report(rows: list[Row], results: Path) -> None:
    """Writes Markdown and a plot for each network beside the results."""
    groups = grouped(rows)
    networks = list(dict.fromkeys(group[0]["network"] for group in groups))
    plots = {}
    for network in networks:
        plots[network] = results.with_name(f"{results.stem}_{network}.png")
        draw([group for group in groups if group[0]["network"] == network], plots[network])
    write_text(results.with_suffix(".md"), markdown(groups, plots, [row for row in rows if "failed" in row]))


def grouped(rows: list[Row]) -> list[list[Row]]:
    """Rows that differ in the seed alone, of the largest budget that there is for a network and a kind."""
    best: dict[tuple, tuple] = {}
    fine = [row for row in rows if "failed" not in row]
    for row in fine:
        place = row["network"], row["kind"]
        best[place] = max(best.get(place, _budget(row)), _budget(row))
    found: dict[tuple, list[Row]] = {}
    for row in fine:
        if _budget(row) == best[row["network"], row["kind"]]:
            key = tuple(row[name] for name in ("network", "kind", "methods", "weight_bits", "activation_bits"))
            found.setdefault((*key, *row["settings"]), []).append(row)
    return list(found.values())


def _budget(row: Row) -> tuple[bool, int, int]:
    return row["data"] == WHOLE, row["images"], row["epochs"]


def markdown(groups: list[list[Row]], plots: dict[str, Path], failed: list[Row]) -> str:
    """The report."""
    parts = [
        "# Methods of quantization and training side by side\n",
        f"{_HOW}\n",
    ]
    for network, plot in plots.items():
        parts += _network(network, [group for group in groups if group[0]["network"] == network], plot)
    parts += _beside_papers(groups)
    if failed:
        parts.append("## What does not work\n")
        parts += [f"- {row['network']}, `{_title(row)}`, {_bits(row)}: {row['failed']}" for row in failed] + [""]
    return "\n".join(parts)


def _network(network: str, groups: list[list[Row]], plot: Path) -> list[str]:
    first = groups[0][0]
    trained = next((group[0] for group in groups if group[0]["kind"] != AFTER), None)
    budget = f" Every training has {trained['epochs']} epochs." if trained else ""
    lines = [
        f"## {network}\n",
        f"Float: {first['float_accuracy']:.2f} {first['unit']}, on {first['images']:,} test images.{budget}\n",
        f"![{network}: quality against LUT sites]({plot.name})\n",
        "| when | methods | W/A | seeds | accuracy | against float | bits | sites | levels | flash B | cycles | s |",
        "|---|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    lines += [_line(group) for group in sorted(groups, key=_order)]
    return [*lines, ""]


def _order(group: list[Row]) -> tuple:
    row = group[0]
    return row["kind"] != AFTER, -(row["activation_bits"] or 99), -_mean(group, "accuracy")


def _line(group: list[Row]) -> str:
    row, accuracy = group[0], _mean(group, "accuracy")
    spread = [each["accuracy"] for each in group]
    shown = f"{accuracy:.2f}" + (f" ({min(spread):.2f} to {max(spread):.2f})" if len(group) > 1 else "")
    sites = f"{'' if _mapped(group) else '~'}{_mean(group, 'sites'):,.0f}"
    costs = " | ".join(
        _number(group, name) for name in ("levels", "flash", "cycles")
    )  # fmt: skip
    return (
        f"| {_NAMES[row['kind']]} | `{_title(row)}` | {_bits(row)} | {len(group)} | {shown} "
        f"| {accuracy - _mean(group, 'float_accuracy'):+.2f} | {_mean(group, 'total_bit_width'):,.0f} | {sites} "
        f"| {costs} | {_mean(group, 'seconds'):,.0f} |"
    )


def _beside_papers(groups: list[list[Row]]) -> list[str]:
    lines = ["## Beside the papers\n"]
    for published in PUBLISHED:
        group = next((group for group in groups if _is(published, group[0])), None)
        if group:
            lines.append(f"- {compared(published, _mean(group, 'accuracy'), _mean(group, 'float_accuracy'))}")
    return [*lines, ""] if len(lines) > 1 else []


def compared(published: Published, accuracy: float, reference: float) -> str:
    """What a paper found and what we found, with the reason where they differ. Losses are compared where the paper says
    what its float network does, else accuracies."""
    title = " ".join((published.methods, *published.settings))
    bits = "" if published.bits[0] is None else f" at {published.bits[0]}/{published.bits[1]}"
    theirs = f"{published.accuracy:.2f} %"
    difference = accuracy - published.accuracy
    if published.reference is not None:
        theirs += f" ({published.accuracy - published.reference:+.2f})"
        difference = (accuracy - reference) - (published.accuracy - published.reference)
    why = f" {published.why}" if abs(difference) > NEAR else ""
    return (
        f"`{title}`{bits}: {theirs} in the paper ({published.setting}; {published.where}), "
        f"{accuracy:.2f} % ({accuracy - reference:+.2f}) on {published.network}.{why}"
    )


def _is(published: Published, row: Row) -> bool:
    found = (row["methods"], tuple(row["settings"]), row["network"], (row["weight_bits"], row["activation_bits"]))
    return found == (published.methods, published.settings, published.network, published.bits)


def _title(row: Row) -> str:
    return " ".join((row["methods"], *row["settings"]))


def _bits(row: Row) -> str:
    return "own" if row["weight_bits"] is None else f"{row['weight_bits']}/{row['activation_bits']}"


def _mean(group: Sequence[Row], name: str) -> float:
    return mean(row[name] for row in group)


def _number(group: list[Row], name: str) -> str:
    return "" if any(row[name] is None for row in group) else f"{_mean(group, name):,.0f}"


def _mapped(group: list[Row]) -> bool:
    return all(row["sites_by"] == "mapper" for row in group)


def draw(groups: list[list[Row]], path: Path) -> None:
    """Quality against LUT sites, a panel for methods after training and one for those in training."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    first, top = groups[0][0], groups[0][0]["float_accuracy"]
    kinds = list(dict.fromkeys(group[0]["kind"] for group in groups))
    figure, panels = pyplot.subplots(
        1, len(kinds), figsize=(7 * len(kinds), 7), layout="constrained", squeeze=False, sharex=True, sharey=True
    )
    for axes, kind in zip(panels[0], kinds, strict=True):
        _panel(axes, [group for group in groups if group[0]["kind"] == kind])
        axes.axhline(top, color="0.4", linewidth=0.8, linestyle=":")
        axes.set(xscale="log", xlabel="LUT sites (xcup)", title=f"{first['network']}, {_NAMES[kind]}; marks: bits W/A")
        _plain_numbers(axes)
        axes.grid(alpha=0.3)
        axes.legend(fontsize=7, loc="upper center", bbox_to_anchor=(0.5, -0.1), ncol=2, frameon=False)
    if first["unit"] == "%":
        _spread_top(panels[0][0], max(top, *(row["accuracy"] for group in groups for row in group)))
    panels[0][0].set_ylabel("test accuracy, %; dotted: float" if first["unit"] == "%" else "PSNR, dB; dotted: float")
    figure.savefig(path, dpi=110)
    pyplot.close(figure)


def _panel(axes: Any, groups: list[list[Row]]) -> None:
    """A color for each combination of methods, a line over its widths, bars from the least to the greatest seed."""
    from matplotlib import colormaps

    for number, title in enumerate(dict.fromkeys(_title(group[0]) for group in groups)):
        found = [group for group in groups if _title(group[0]) == title]
        near = [group for group in found if _mean(group, "accuracy") > group[0]["float_accuracy"] - _MOST_BELOW]
        near.sort(key=lambda group: _mean(group, "sites"))
        if not near:
            continue
        sites, accuracy = [[_mean(group, name) for group in near] for name in ("sites", "accuracy")]
        ends = [[end(row["accuracy"] for row in group) for group in near] for end in (min, max)]
        bars = [[y - low for y, low in zip(accuracy, ends[0], strict=True)]]
        bars.append([high - y for y, high in zip(accuracy, ends[1], strict=True)])
        style = {"marker": "os^Dv"[number // 20], "markersize": 5, "color": colormaps["tab20"](number % 20)}
        axes.errorbar(sites, accuracy, bars, linewidth=2.4 if title == TODAY else 1.0, label=title, **style)
        for x, y, group in zip(sites, accuracy, near, strict=True):
            axes.annotate(_bits(group[0]), (x, y), (3, 3), textcoords="offset points", fontsize=6)


def _plain_numbers(axes: Any) -> None:
    """Sites as 20k and 1.5M; of a narrow range the marks between powers of ten too."""
    from matplotlib.ticker import EngFormatter, NullFormatter

    low, high = axes.get_xlim()
    axes.xaxis.set_major_formatter(EngFormatter(sep=""))
    axes.xaxis.set_minor_formatter(EngFormatter(sep="") if high < 20 * low else NullFormatter())
    axes.tick_params(axis="x", which="both", labelsize=8)


def _spread_top(axes: Any, highest: float) -> None:
    """Percent right, as far apart as the logarithms of percent wrong."""
    low, high = axes.get_ylim()[0], 100 - 0.7 * (100 - highest)
    axes.set_yscale("function", functions=(_far_from_perfect, lambda y: 100 + _NOTHING - 10.0**-y))
    axes.set_yticks([tick for tick in _TICKS if low <= tick <= high], minor=False)
    axes.set_ylim(low, high)


def _far_from_perfect(percent: Any) -> Any:
    return -np.log10(np.maximum(100 + _NOTHING - np.asarray(percent), _NOTHING))
