"""Table and plots of the comparison of methods, from its results alone, with what the papers found beside."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from statistics import mean

from toolbox_plan import AFTER
from toolbox_plots import draw
from toolbox_rows import KINDS, Row, bits_of, counted, grouped, mean_of, sites_of, title_of

from nn2hdl.atomic import write_text

NEAR = 0.5  # points: a difference that is not spoken of


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
and the change against the float network. After training only the choice of calibration images is drawn: further seeds
have the narrowest width alone. Bits: of all trained weights, as sign and magnitude. Sites: LUT sites on xcup of the
first seed's network, `~` an estimate (sums are shared, not mapped), else counted by yosys, with levels. Flash and
cycles: the C cost model for the Arduino Uno R4. s: seconds of quantization or training on one core of a shared machine.
`today`: the training of `nn2hdl search` without a price on sites.
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
        parts += [f"- {row['network']}, `{title_of(row)}`, {bits_of(row)}: {row['failed']}" for row in failed] + [""]
    return "\n".join(parts)


def _network(network: str, groups: list[list[Row]], plot: Path) -> list[str]:
    first = groups[0][0]
    trained = next((group[0] for group in groups if group[0]["kind"] != AFTER), None)
    budget = f" Every training sees {_images(trained)}." if trained else ""
    lines = [
        f"## {network}\n",
        f"Float: {first['float_accuracy']:.2f} {first['unit']}, on {first['images']:,} test images.{budget}\n",
        f"![{network}: quality against LUT sites]({plot.name})\n",
        "| when | methods | W/A | seeds | accuracy | against float | bits | sites | levels | flash B | cycles | s |",
        "|---|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    lines += [_line(group) for group in sorted(groups, key=_order)]
    return [*lines, ""]


def _images(row: Row) -> str:
    which = f"the first {row['train_images']:,}" if row["train_images"] else "all"
    return f"{which} training images {'once' if row['epochs'] == 1 else str(row['epochs']) + ' times'}"


def _order(group: list[Row]) -> tuple:
    row = group[0]
    return row["kind"] != AFTER, -(row["activation_bits"] or 99), -mean_of(group, "accuracy")


def _line(group: list[Row]) -> str:
    row, accuracy = group[0], mean_of(group, "accuracy")
    spread = [each["accuracy"] for each in group]
    shown = f"{accuracy:.2f}" + (f" ({min(spread):.2f} to {max(spread):.2f})" if len(group) > 1 else "")
    costs = " | ".join((_shown_sites(group), *(_number(group, name) for name in ("levels", "flash", "cycles"))))
    return (
        f"| {KINDS[row['kind']]} | `{title_of(row)}` | {bits_of(row)} | {len(group)} | {shown} "
        f"| {accuracy - mean_of(group, 'float_accuracy'):+.2f} | {mean_of(group, 'total_bit_width'):,.0f} "
        f"| {costs} | {mean_of(group, 'seconds'):,.0f} |"
    )


def _beside_papers(groups: list[list[Row]]) -> list[str]:
    lines = ["## Beside the papers\n"]
    for published in PUBLISHED:
        group = next((group for group in groups if _is(published, group[0])), None)
        if group:
            lines.append(f"- {compared(published, mean_of(group, 'accuracy'), mean_of(group, 'float_accuracy'))}")
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


def _number(group: list[Row], name: str) -> str:
    """A cost of the rows that have it; a figure of yosys where there is one."""
    found = [({**row, **row.get("counted", {})}).get(name) for row in group]
    known = [value for value in found if value is not None]
    return f"{mean(known):,.0f}" if known else ""


def _shown_sites(group: list[Row]) -> str:
    sites = sites_of(group)
    return "" if sites is None else f"{'' if counted(group) else '~'}{sites:,.0f}"
