"""Table and plots of the comparison of methods, from its results alone, with what the papers found beside."""

from __future__ import annotations

from pathlib import Path
from statistics import mean

from toolbox_plan import AFTER
from toolbox_plots import draw
from toolbox_rows import KINDS, Row, bits_of, counted, grouped, mean_of, sites_of, title_of
from toolbox_sources import beside_papers, published

from nn2hdl.atomic import write_text

_HOW = """Made by `scripts/compare_toolbox.py` (`--help` says how); the rows are in `toolbox.json`. W/A: bits of weights
and activations. Accuracy: the mean over seeds, the least and the greatest in brackets where there are more than one,
and the change against the float network. After training only the choice of calibration images is drawn: further seeds
have the narrowest width alone. Bits: of all trained weights, as sign and magnitude. Sites: LUT sites on xcup of the
first seed's network, `~` an estimate (sums are shared, not mapped), else counted by yosys, with levels. Flash and
cycles: the C cost model for the Arduino Uno R4. s: seconds of quantization or training on one core of a shared machine.
`today`: the training of `nn2hdl search` without a price on sites. Plots: bars from the least to the greatest seed, a
black edge where sites are counted.
"""


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
    parts += beside_papers(groups, published())
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


def _number(group: list[Row], name: str) -> str:
    """A cost of the rows that have it; a figure of yosys where there is one."""
    found = [({**row, **row.get("counted", {})}).get(name) for row in group]
    known = [value for value in found if value is not None]
    return f"{mean(known):,.0f}" if known else ""


def _shown_sites(group: list[Row]) -> str:
    sites = sites_of(group)
    return "" if sites is None else f"{'' if counted(group) else '~'}{sites:,.0f}"
