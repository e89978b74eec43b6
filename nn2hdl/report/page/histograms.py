"""Small multiples: per layer the values of the weights, their bit widths, and their nonzero CSD digits."""

from __future__ import annotations

from itertools import pairwise

from nn2hdl.report.numerals import plural, share, signed
from nn2hdl.report.page.family import family
from nn2hdl.report.page.markup import Markup, join, pct, section, tag

PLOT_TOP, PLOT_HEIGHT, LABEL_HEIGHT = 14, 56, 15  # pixels
GAP = 0.12  # of a bar's pitch
TITLES = ("Weights", "Bits per weight", "CSD digits per weight")
CAPTION = (
    "Integer weights, as the circuit multiplies by them. The number above the tallest bar is its share of the "
    "layer's weights; the bars of one column of bit widths, and of CSD digits, share their scale. A weight of zero "
    "costs nothing; each nonzero CSD digit costs one addend."
)


def histograms(report: dict) -> Markup:
    """One row of three histograms per layer that has weights."""
    layers = [layer for layer in report["layers"] if layer["histograms"] and layer["weights"]]
    if not layers:
        return join()
    tops = {kind: max(_peak(layer["histograms"][kind]) for layer in layers) for kind in ("bit_widths", "csd_digits")}
    heads = tag("div", tag("span"), *(tag("span", title) for title in TITLES), class_="multiple head")
    rows = [_row(layer, tops) for layer in layers]
    return section("weights", "Weights", tag("p", CAPTION, class_="caption"), heads, *rows)


def _row(layer: dict, tops: dict[str, float]) -> Markup:
    data = layer["histograms"]
    name = tag(
        "div",
        tag("b", layer["name"]),
        tag("span", plural(layer["weights"], "weight")),
        tag("span", f"{share(layer['weights'] - layer['nonzero'], layer['weights'])} zero"),
    )
    weights = data["weights"]
    values = _plot(
        f"{layer['name']}: weights", weights["counts"], _bin_names(weights["edges"]), _ends(weights["edges"])
    )
    whole = [_whole_numbers(layer["name"], kind, data[kind], tops[kind]) for kind in ("bit_widths", "csd_digits")]
    return tag("div", name, values, *whole, class_=f"multiple {family(layer)}")


def _whole_numbers(layer_name: str, kind: str, counts: list[int], top: float) -> Markup:
    noun = {"bit_widths": "bit", "csd_digits": "CSD digit"}[kind]
    names = [plural(number, noun) for number in range(len(counts))]
    labels = [((number + 0.5) / len(counts), "middle", str(number)) for number in range(len(counts))]
    return _plot(f"{layer_name}: {noun}s per weight", counts, names, labels, top)


def _plot(title: str, counts: list[int], names: list[str], labels: list[tuple], top: float | None = None) -> Markup:
    """Bars of ``counts`` up to the fraction ``top`` of them all; ``labels`` are (place, anchor, text)."""
    total, top, pitch = sum(counts) or 1, top or _peak(counts) or 1, 1 / max(1, len(counts))
    floor = PLOT_TOP + PLOT_HEIGHT
    bars = [
        _bar(index, count / total / top, pitch, f"{name}: {plural(count, 'weight')}, {share(count, total)}")
        for index, (count, name) in enumerate(zip(counts, names, strict=True))
        if count
    ]
    base = tag("line", x1="0", x2="100%", y1=floor + 0.5, y2=floor + 0.5, class_="grid")
    texts = [tag("text", text, x=pct(place), y=floor + 13, text_anchor=anchor) for place, anchor, text in labels]
    return tag(
        "svg",
        *bars,
        base,
        *texts,
        _peak_label(counts, top),
        width="100%",
        height=floor + LABEL_HEIGHT,
        role="img",
        aria_label=f"{title}; most: {names[counts.index(max(counts))]}" if counts else title,
    )


def _bar(index: int, fraction: float, pitch: float, title: str) -> Markup:
    height = max(0.7, PLOT_HEIGHT * fraction)
    return tag(
        "rect",
        tag("title", title),
        x=pct((index + GAP / 2) * pitch),
        width=pct(pitch * (1 - GAP)),
        y=f"{PLOT_TOP + PLOT_HEIGHT - height:.1f}",
        height=f"{height:.1f}",
        class_="fill",
    )


def _peak_label(counts: list[int], top: float) -> Markup:
    if not any(counts):
        return join()
    peak = counts.index(max(counts))
    place = (peak + 0.5) / len(counts)
    # Near an edge the text would leave the drawing.
    anchor, place = ("start", peak / len(counts)) if place < 0.1 else ("end", 1) if place > 0.9 else ("middle", place)
    y = PLOT_TOP + PLOT_HEIGHT * (1 - _peak(counts) / top) - 3
    return tag("text", share(max(counts), sum(counts)), x=pct(place), y=f"{y:.1f}", text_anchor=anchor, class_="peak")


def _peak(counts: list[int]) -> float:
    return max(counts, default=0) / (sum(counts) or 1)


def _bin_names(edges: list[float]) -> list[str]:
    return [f"{signed(low)} to {signed(high)}" for low, high in pairwise(edges)]


def _ends(edges: list[float]) -> list[tuple]:
    """Labels at both ends, and at zero where it is well inside."""
    low, high = edges[0], edges[-1]
    labels = [(0, "start", signed(low)), (1, "end", signed(high))]
    zero = -low / (high - low) if high > low else 0
    return [*labels, (zero, "middle", "0")] if 0.25 < zero < 0.75 else labels
