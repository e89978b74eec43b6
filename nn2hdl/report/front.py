"""A front of accuracy or PSNR against circuit size: as a table and a chart of characters, and as SVG."""

from __future__ import annotations

from math import ceil, floor, log10

from rich import box
from rich.table import Table
from rich.text import Text

from nn2hdl.escape import line as visible
from nn2hdl.quality import Quality
from nn2hdl.report.numerals import NONE, compact, thousands
from nn2hdl.report.page.markup import Markup, join, tag
from nn2hdl.target import find_target

_WIDTH, _HEIGHT = 760, 460
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 24, 40, 56
_SHOWN_BELOW = 3.0  # percent points or dB below the worst point of the front that the plots still show
_COLUMNS, _ROWS = 64, 14


def front_table(described: dict) -> Table:
    """One row per point: quality, loss, total bit width, LUTs predicted and counted, error of prediction, levels."""
    unit = find_target(described["target"]).lut
    title = Text(f"{visible(described['model'])} on {described['target']} ({unit})")
    table = Table(box=box.SIMPLE_HEAD, title=title, padding=(0, 1, 0, 0), pad_edge=False)  # within 80 columns
    quality = Quality(**described["quality"])
    for head in (f"test {quality.name}", "loss", "bits", "LUTs predicted", "LUTs counted", "error", "levels"):
        table.add_column(head, justify="right", min_width=max(map(len, head.split())))
    table.add_column("how", min_width=7)
    table.add_column("network", min_width=8)
    for point in described["front"]:
        table.add_row(
            quality.text(point["accuracy"]),
            f"{point['loss']:+.2f}",
            thousands(point["total_bit_width"]),
            _predicted(point),
            NONE if point["counted_sites"] is None else thousands(point["counted_sites"]),
            NONE if point["prediction_error_percent"] is None else f"{point['prediction_error_percent']:+.2f} %",
            NONE if point["levels"] is None else str(point["levels"]),
            Text(visible(point["method"])),
            Text(point["network"][:8]),
        )
    return table


def _predicted(point: dict) -> str:
    """The mapper's figure; an estimate is marked, as in the progress of a search."""
    if point["predicted_sites"] is None:
        return f"~{thousands(round(point['estimated_sites']))}"
    return ("" if point["exact"] else "~") + thousands(point["predicted_sites"])


def front_chart(described: dict) -> Text:
    """The front in characters: o a point of the front, . another candidate."""
    scale = _Scale(described)
    rows = [[" "] * _COLUMNS for _ in range(_ROWS)]
    for mark, points in ((".", scale.others), ("o", scale.front)):
        for sites, accuracy in points:
            x, y = scale.place(sites, accuracy)
            rows[round((1 - y) * (_ROWS - 1))][round(x * (_COLUMNS - 1))] = mark
    lines = []
    for index, row in enumerate(rows):
        accuracy = scale.high - (scale.high - scale.low) * index / (_ROWS - 1)
        lines.append(f"{scale.quality.text(accuracy):>9} |{''.join(row)}")
    ends = f"{compact(round(10**scale.first))} LUTs", f"{compact(round(10**scale.last))} LUTs (log)"
    margin = len(lines[0]) - _COLUMNS - 1
    lines.append(" " * margin + "+" + "-" * _COLUMNS)
    lines.append(" " * (margin + 1) + ends[0] + ends[1].rjust(_COLUMNS - len(ends[0])))
    return Text("\n".join(lines), no_wrap=True, overflow="crop")


def front_plot(described: dict) -> str:
    """The front as an SVG document: LUTs on a log scale, accuracy or PSNR on the test data."""
    scale = _Scale(described)
    marks = [_dot(scale, point, "#b9c0c7", 3, None) for point in scale.others]
    places = [_pixel(scale, *point) for point in scale.front]
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    marks.append(tag("polyline", points=line, fill="none", stroke="#0b6e4f", stroke_width=1.5))
    for point, entry in zip(scale.front, described["front"], strict=True):
        found = scale.quality.text(entry["accuracy"])
        title = f"{found}, {point[0]:,.0f} LUTs, {entry['total_bit_width']:,} bits, {entry['method']}"
        marks.append(_dot(scale, point, "#0b6e4f", 5, title))
    return str(
        tag(
            "svg",
            tag("rect", width=_WIDTH, height=_HEIGHT, fill="#ffffff"),
            _axes(scale, described),
            *marks,
            xmlns="http://www.w3.org/2000/svg",
            viewBox=f"0 0 {_WIDTH} {_HEIGHT}",
            width=_WIDTH,
            height=_HEIGHT,
            font_family="sans-serif",
            font_size=12,
        )
    )


class _Scale:
    """Ends of both axes, and what is shown between them."""

    def __init__(self, described: dict):
        self.quality = Quality(**described["quality"])
        self.front = [(_sites(point), point["accuracy"]) for point in described["front"]]
        lowest = min((accuracy for _, accuracy in self.front), default=0.0) - _SHOWN_BELOW
        self.others = [(s, a) for s, a in described["others"] if a >= lowest]
        shown = [*self.front, *self.others] or [(1, 0.0), (10, 100.0)]
        self.low = floor(min(a for _, a in shown) * 2) / 2
        self.high = ceil(max(a for _, a in shown) * 2 + 1e-9) / 2
        if self.quality.most is not None:
            self.high = min(self.high, self.quality.most)
        self.low -= 0.5 * (self.high == self.low)
        self.first = floor(10 * log10(max(1, min(s for s, _ in shown)))) / 10
        self.last = ceil(10 * log10(max(1, max(s for s, _ in shown))) + 1e-9) / 10
        self.last += 0.1 * (self.last == self.first)

    def place(self, sites: float, accuracy: float) -> tuple[float, float]:
        """Shares of the axes, 0 to 1."""
        x = (log10(max(sites, 1)) - self.first) / (self.last - self.first)
        return x, (accuracy - self.low) / (self.high - self.low)


def _sites(point: dict) -> float:
    return next(
        point[name] for name in ("counted_sites", "predicted_sites", "estimated_sites") if point[name] is not None
    )


def _pixel(scale: _Scale, sites: float, accuracy: float) -> tuple[float, float]:
    x, y = scale.place(sites, accuracy)
    return _LEFT + x * (_WIDTH - _LEFT - _RIGHT), _HEIGHT - _BOTTOM - y * (_HEIGHT - _TOP - _BOTTOM)


def _dot(scale: _Scale, point: tuple[float, float], color: str, radius: float, title: str | None) -> Markup:
    x, y = _pixel(scale, *point)
    inside = tag("title", title) if title else None
    return tag("circle", inside, cx=f"{x:.1f}", cy=f"{y:.1f}", r=radius, fill=color)


def _axes(scale: _Scale, described: dict) -> Markup:
    parts = [
        tag("text", f"{described['model']}: {scale.quality.name} against LUTs ({described['target']})", x=_LEFT, y=22)
    ]
    for accuracy in _steps(scale.low, scale.high):
        _, y = _pixel(scale, 10**scale.first, accuracy)
        parts.append(_grid(_LEFT, y, _WIDTH - _RIGHT, y))
        parts.append(
            tag("text", f"{accuracy:g} {scale.quality.unit}", x=_LEFT - 8, y=f"{y + 4:.1f}", text_anchor="end")
        )
    for sites in _decades(scale):
        x, _ = _pixel(scale, sites, scale.low)
        parts.append(_grid(x, _TOP, x, _HEIGHT - _BOTTOM))
        parts.append(tag("text", compact(sites), x=f"{x:.1f}", y=_HEIGHT - _BOTTOM + 18, text_anchor="middle"))
    parts.append(tag("text", "LUTs (log scale)", x=_WIDTH - _RIGHT, y=_HEIGHT - 14, text_anchor="end"))
    return join(*parts)


def _grid(x1: float, y1: float, x2: float, y2: float) -> Markup:
    return tag("line", x1=f"{x1:.1f}", y1=f"{y1:.1f}", x2=f"{x2:.1f}", y2=f"{y2:.1f}", stroke="#e4e7ea")


def _steps(low: float, high: float) -> list[float]:
    step = next(step for step in (0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 50) if (high - low) / step <= 8)
    return [round(step * i, 4) for i in range(ceil(low / step - 1e-9), floor(high / step + 1e-9) + 1)]


def _decades(scale: _Scale) -> list[int]:
    values = [factor * 10**power for power in range(floor(scale.first), ceil(scale.last) + 1) for factor in (1, 2, 5)]
    return [value for value in values if scale.first - 1e-9 <= log10(value) <= scale.last + 1e-9]
