"""Plots of the comparison of methods: quality against LUT sites."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from toolbox_plan import TODAY
from toolbox_rows import KINDS, Row, bits_of, mean_of, sites_of, title_of

_TICKS = (10, 20, 40, 60, 70, 80, 85, 90, 92, 94, 95, 96, 97, 98, 98.5, 99, 99.2, 99.4, 99.6, 99.8)
_NOTHING = 0.1  # percent wrong at which logarithms end
_MOST_BELOW = 25.0  # points below float from which on a plot leaves a network out


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
        axes.set(xscale="log", xlabel="LUT sites (xcup)", title=f"{first['network']}, {KINDS[kind]}; marks: bits W/A")
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

    for number, title in enumerate(dict.fromkeys(title_of(group[0]) for group in groups)):
        found = [group for group in groups if title_of(group[0]) == title]
        near = [
            (sites, group)
            for group in found
            if (sites := sites_of(group)) and mean_of(group, "accuracy") > group[0]["float_accuracy"] - _MOST_BELOW
        ]
        if not near:
            continue
        near.sort(key=lambda point: point[0])
        sites, shown = [point[0] for point in near], [point[1] for point in near]
        accuracy = [mean_of(group, "accuracy") for group in shown]
        ends = [[end(row["accuracy"] for row in group) for group in shown] for end in (min, max)]
        bars = [[y - low for y, low in zip(accuracy, ends[0], strict=True)]]
        bars.append([high - y for y, high in zip(accuracy, ends[1], strict=True)])
        style = {"marker": "os^Dv"[number // 20], "markersize": 5, "color": colormaps["tab20"](number % 20)}
        axes.errorbar(sites, accuracy, bars, linewidth=2.4 if title == TODAY else 1.0, label=title, **style)
        for x, y, group in zip(sites, accuracy, shown, strict=True):
            axes.annotate(bits_of(group[0]), (x, y), (3, 3), textcoords="offset points", fontsize=6)


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
