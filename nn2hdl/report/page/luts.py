"""Where the LUTs and the depth are: three charts with one row per layer.

Marks are placed in percent of a chart's width, so that it fits any screen while its text keeps its size.
"""

from __future__ import annotations

from math import ceil, floor, log10

from nn2hdl.report.numerals import TIMES, compact, share, thousands
from nn2hdl.report.page.family import family
from nn2hdl.report.page.markup import NOTHING, Markup, join, pct, section, tag

TRACK_HEIGHT, BAR_HEIGHT = 26, 13  # pixels; rows touch, so that grid lines run through


def lut_charts(report: dict) -> Markup:
    """Share of the LUT sites, one engine against all instances on a log scale, and the longest path."""
    counted = [layer for layer in report["layers"] if layer["lut_sites"] is not None]
    charts = (_shares(report, counted), _engines(counted), _path(report, counted)) if counted else ()
    return section("luts", "Where the LUTs are", *charts)


def _shares(report: dict, layers: list[dict]) -> Markup:
    total = (report["total"] or {}).get("lut_sites") or sum(layer["lut_sites"] for layer in layers)
    most = max(layer["lut_sites"] for layer in layers) or 1
    rows = [
        _row(
            layer,
            _bar(0, layer["lut_sites"] / most),
            _approximate(layer, thousands(layer["lut_sites"])),
            share(layer["lut_sites"], total),
        )
        for layer in layers
    ]
    largest = max(layers, key=lambda layer: layer["lut_sites"])
    caption = f"{largest['name']} takes {share(largest['lut_sites'], total)} of the {_whole(report, total)} LUT sites."
    return _chart("LUT sites of each layer, all instances", caption, rows)


def _engines(layers: list[dict]) -> Markup:
    """The distance between the two marks is the number of instances, on every row alike: the scale is a log one."""
    layers = [layer for layer in layers if (layer["engine"] or {}).get("lut_sites") and layer["lut_sites"]]
    if not layers:
        return NOTHING
    low = floor(log10(min(layer["engine"]["lut_sites"] for layer in layers)))
    high = max(low + 1, ceil(log10(max(layer["lut_sites"] for layer in layers))))
    grid = [(decade - low) / (high - low) for decade in range(low, high + 1)]
    rows = []
    for layer in layers:
        one, every = layer["engine"]["lut_sites"], layer["lut_sites"]
        start, end = ((log10(count) - low) / (high - low) for count in (one, every))
        instances = f"{TIMES} {thousands(layer['instances'])}"
        rows.append(_row(layer, _dumbbell(grid, start, end), _approximate(layer, compact(one)), instances))
    labels = [(place, _decade(low + index)) for index, place in enumerate(grid)]
    caption = "Hollow: one engine, and its LUT sites. Filled: all instances. A grid line is ten times the one before."
    return _chart("One engine, and all of its instances", caption, rows, _axis(labels))


def _decade(exponent: int) -> str:
    return f"{10 ** (exponent % 3)}{('', 'k', 'M', 'G', 'T')[exponent // 3]}"


def _path(report: dict, layers: list[dict]) -> Markup:
    layers = [layer for layer in layers if layer["levels"] is not None]
    if not layers:
        return NOTHING
    summed = sum(layer["levels"] for layer in layers)
    total = (report["total"] or {}).get("levels") or summed
    rows, before = [], 0
    for layer in layers:
        span = _bar(before / (summed or 1), layer["levels"] / (summed or 1))
        rows.append(_row(layer, span, _approximate(layer, thousands(layer["levels"])), share(layer["levels"], summed)))
        before += layer["levels"]
    caption = (
        f"{_whole(report, total)} LUT levels from input to answer; each bar begins where the layer before it ends."
    )
    if total != summed:
        caption += f" The layers one by one add up to {thousands(summed)}."
    return _chart("LUT levels along the longest path", caption, rows)


def _chart(title: str, caption: str, rows: list[Markup], axis: Markup = NOTHING) -> Markup:
    return tag(
        "figure",
        tag("figcaption", tag("h3", title), tag("p", caption, class_="caption")),
        tag("ul", *rows, axis, class_="chart"),
    )


def _row(layer: dict, marks: Markup, figure: str, aside: str) -> Markup:
    drawing = tag("svg", marks, width="100%", height=TRACK_HEIGHT, class_="track", aria_hidden="true")
    return tag(
        "li",
        tag("span", layer["name"], class_="name"),
        drawing,
        tag("span", figure, class_="number"),
        tag("span", aside, class_="aside"),
        class_=family(layer),
    )


def _whole(report: dict, figure: int) -> str:
    """A figure of the whole network, marked if any layer's share of it is an estimate."""
    return _approximate({"predicted": any(layer["predicted"] for layer in report["layers"])}, thousands(figure))


def _approximate(layer: dict, text: str) -> str:
    return f"≈ {text}" if layer["predicted"] else text


def _bar(start: float, length: float) -> Markup:
    # The smallest layer keeps a visible sliver: nothing at all would read as "not there".
    top, width = (TRACK_HEIGHT - BAR_HEIGHT) / 2, pct(max(length, 0.002))
    bar = tag("rect", x=pct(start), y=top, width=width, height=BAR_HEIGHT, rx="1.5", class_="fill")
    return join(bar, _vertical(0))


def _vertical(place: float) -> Markup:
    return tag("line", x1=pct(place), x2=pct(place), y1="0", y2=TRACK_HEIGHT, class_="grid")


def _dumbbell(grid: list[float], start: float, end: float) -> Markup:
    middle = TRACK_HEIGHT / 2
    span = tag("line", x1=pct(start), x2=pct(end), y1=middle, y2=middle, class_="span")
    every = tag("circle", cx=pct(end), cy=middle, r="5", class_="fill")
    one = tag("circle", cx=pct(start), cy=middle, r="3.5" if start == end else "4", class_="hollow")
    return join(*map(_vertical, grid), span, every, one)


def _axis(labels: list[tuple[float, str]]) -> Markup:
    anchors: dict[float, str] = {0: "start", 1: "end"}  # inside the drawing even at its edges
    texts = [tag("text", text, x=pct(at), y="12", text_anchor=anchors.get(at, "middle")) for at, text in labels]
    drawing = tag("svg", *texts, width="100%", height="16", class_="track axis", aria_hidden="true")
    return tag("li", tag("span", class_="name"), drawing, class_="axis-row")
