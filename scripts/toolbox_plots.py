"""Plots of the comparison of methods: quality against LUT sites."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from toolbox_plan import TODAY
from toolbox_rows import KINDS, Row, bits_of, counted, mean_of, sites_of, title_of

_TICKS = (10, 20, 40, 60, 70, 80, 85, 90, 92, 94, 95, 96, 97, 98, 98.5, 99, 99.2, 99.4, 99.6, 99.8)
_NOTHING = 0.1  # percent wrong at which logarithms end
_MOST_BELOW = 25.0  # points below float from which on a plot leaves a network out
_MARKS = {8: "o", 6: "h", 5: "p", 4: "s", 3: "^", 2: "v", 1: "D", None: "*"}  # by bits of weights


def draw(groups: list[list[Row]], path: Path) -> None:
    """Quality against LUT sites, a panel for methods after training and one for those in training."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    first, top = groups[0][0], groups[0][0]["float_accuracy"]
    kinds = list(dict.fromkeys(group[0]["kind"] for group in groups))
    figure, panels = pyplot.subplots(
        1, len(kinds), figsize=(7.5 * len(kinds), 8), layout="constrained", squeeze=False, sharex=True, sharey=True
    )
    shown = [group for group in groups if sites_of(group) and mean_of(group, "accuracy") > top - _MOST_BELOW]
    for axes, kind in zip(panels[0], kinds, strict=True):
        _panel(axes, [group for group in shown if group[0]["kind"] == kind])
        axes.axhline(top, color="0.4", linewidth=0.8, linestyle=":")
        axes.set(xscale="log", xlabel="LUT sites (xcup)", title=f"{first['network']}, {KINDS[kind]}")
        axes.grid(alpha=0.3)
    _plain_numbers(panels[0])
    panels[0][0].set_ylabel("test accuracy, %; dotted: float" if first["unit"] == "%" else "PSNR, dB; dotted: float")
    if first["unit"] == "%":
        _spread_top(panels[0][0], max(top, *(row["accuracy"] for group in groups for row in group)))
    figure.canvas.draw()  # labels need to know where points lie
    for axes, kind in zip(panels[0], kinds, strict=True):
        _label(axes, front([group for group in shown if group[0]["kind"] == kind]))
    figure.savefig(path, dpi=110)
    pyplot.close(figure)


def front(groups: list[list[Row]]) -> list[list[Row]]:
    """Those that no other one excels in sites and accuracy, the smallest first."""
    found: list[list[Row]] = []
    for group in sorted(groups, key=lambda group: (sites_of(group), -mean_of(group, "accuracy"))):
        if not found or mean_of(group, "accuracy") > mean_of(found[-1], "accuracy"):
            found.append(group)
    return found


def _panel(axes: Any, groups: list[list[Row]]) -> None:
    """A color for each combination of methods, a mark for each width, bars from the least to the greatest seed; a ring
    where sites are counted."""
    from matplotlib import colormaps
    from matplotlib.lines import Line2D

    names = []
    for number, title in enumerate(dict.fromkeys(title_of(group[0]) for group in groups)):
        color, width = colormaps["tab20"](number) if number < 20 else "black", 2.4 if title == TODAY else 0.8
        found = sorted((group for group in groups if title_of(group[0]) == title), key=lambda group: sites_of(group))
        axes.plot([sites_of(group) for group in found], [mean_of(group, "accuracy") for group in found], "-",
                  color=color, linewidth=width, alpha=0.6, zorder=1)  # fmt: skip
        for group in found:
            _point(axes, group, color)
        names.append(Line2D([], [], color=color, linewidth=width + 2, label=title))
    widths = list(dict.fromkeys(group[0]["weight_bits"] for group in groups))
    marks = [Line2D([], [], color="0.3", linestyle="", marker=_MARKS[bits], label=_of(bits)) for bits in widths]
    axes.add_artist(axes.legend(handles=marks, fontsize=8, loc="lower right"))
    axes.legend(handles=names, fontsize=8, loc="upper center", bbox_to_anchor=(0.5, -0.09), ncol=2, frameon=False)


def _of(bits: int | None) -> str:
    return "other weights" if bits is None else f"weights of {bits} bit{'s' if bits > 1 else ''}"


def _point(axes: Any, group: list[Row], color: Any) -> None:
    found = [row["accuracy"] for row in group]
    mean = mean_of(group, "accuracy")
    axes.errorbar(
        [sites_of(group)], [mean], [[mean - min(found)], [max(found) - mean]], color=color, markersize=6,
        marker=_MARKS[group[0]["weight_bits"]], markeredgecolor="black" if counted(group) else color, zorder=2,
    )  # fmt: skip


def _label(axes: Any, groups: list[list[Row]]) -> None:
    """Names points of a front, the most accurate first, and leaves out names that would lie on others."""
    taken: list[Any] = []
    for group in reversed(groups):
        point = sites_of(group), mean_of(group, "accuracy")
        right = axes.transAxes.inverted().transform(axes.transData.transform(point))[0] > 0.5
        text, offset = f"{title_of(group[0])}, {bits_of(group[0])}", (-6 if right else 6, 5)
        side = "right" if right else "left"
        label = axes.annotate(text, point, offset, textcoords="offset points", fontsize=8, ha=side)
        box = label.get_window_extent()
        if any(box.overlaps(other) for other in taken):
            label.remove()
        else:
            taken.append(box)


def _plain_numbers(panels: Any) -> None:
    """Sites as 20k and 1.5M, at 1, 2 and 5 times the powers of ten."""
    from matplotlib.ticker import EngFormatter, LogLocator, NullLocator

    low, high = panels[0].get_xlim()
    panels[0].set_xlim(low / max(1.4, (high / low) ** 0.1), high)  # room for names on the left
    for axes in panels:
        axes.xaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
        axes.xaxis.set_minor_locator(NullLocator())
        axes.xaxis.set_major_formatter(EngFormatter(sep=""))
        axes.tick_params(axis="x", labelsize=9)


def _spread_top(axes: Any, highest: float) -> None:
    """Percent right, as far apart as the logarithms of percent wrong."""
    low, high = axes.get_ylim()[0], 100 - 0.7 * (100 - highest)
    axes.set_yscale("function", functions=(_far_from_perfect, lambda y: 100 + _NOTHING - 10.0**-y))
    axes.set_yticks([tick for tick in _TICKS if low <= tick <= high], minor=False)
    axes.set_ylim(low, high)


def _far_from_perfect(percent: Any) -> Any:
    return -np.log10(np.maximum(100 + _NOTHING - np.asarray(percent), _NOTHING))
