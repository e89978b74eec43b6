"""The network as a row of boxes, each with a drawing of the values that leave it."""

from __future__ import annotations

from math import log2, sqrt

from nn2hdl.report.numerals import compact, plural, shape
from nn2hdl.report.page.family import arrows, family
from nn2hdl.report.page.markup import Markup, join, section, tag

GLYPH_HEIGHT = 44  # pixels
LARGEST_SHEET, SMALLEST_SHEET, SHEET_STEP, MOST_SHEETS = 30, 6, 3, 6
COLUMN_WIDTH = 7


def network_row(report: dict) -> Markup:
    """Input and layers from left to right, wrapping on narrow screens."""
    model, layers = report["model"], report["layers"]
    sizes = [size for sizes in (model["input"], *(layer["shape"] for layer in layers)) for size in sizes[1:]]
    largest = max(sizes, default=1)
    source = tag(
        "li",
        tag("b", "input"),
        tag("span", "pixels", class_="kind"),
        _glyph(model["input"], largest),
        tag("span", shape(model["input"]), class_="shape"),
        class_="plain",
    )
    cards = [_card(layer, largest) for layer in layers]
    caption = tag(
        "p",
        "Each layer has one instance of its engine per output position, all of them present at once. The drawings are "
        "the values that leave a layer: channels as sheets, vectors as columns.",
        class_="caption",
    )
    return section("network", "Network", tag("ol", source, *cards, class_="network"), caption)


def _card(layer: dict, largest: int) -> Markup:
    title = f"{layer['name']}: {layer['kind']} {layer['detail']}, output {shape(layer['shape'])}"
    return tag(
        "li",
        tag("b", layer["name"]),
        tag("span", arrows(layer["detail"]) or layer["kind"], class_="kind"),
        _glyph(layer["shape"], largest),
        tag("span", shape(layer["shape"]), class_="shape"),
        tag("span", plural(layer["instances"], "instance"), class_="cost"),
        _cost(layer),
        class_=family(layer),
        title=title,
    )


def _cost(layer: dict) -> Markup:
    if layer["lut_sites"] is None:
        return join()
    tilde = "≈ " if layer["predicted"] else ""
    return tag("span", f"{tilde}{compact(layer['lut_sites'])} LUT", class_="cost")


def _glyph(sizes: list[int], largest: int) -> Markup:
    """Feature maps as a stack of sheets, a vector as a column; areas and lengths only hint at the sizes."""
    drawing, width = _sheets(sizes, largest) if len(sizes) == 3 else _column(sizes)
    return tag("svg", drawing, width=width, height=GLYPH_HEIGHT, class_="glyph", aria_hidden="true")


def _sheets(sizes: list[int], largest: int) -> tuple[Markup, int]:
    channels, rows, columns = sizes
    sheets = min(MOST_SHEETS, 1 + round(log2(max(1, channels))))
    height, width = (
        SMALLEST_SHEET + (LARGEST_SHEET - SMALLEST_SHEET) * sqrt(size / largest) for size in (rows, columns)
    )
    lean = SHEET_STEP * (sheets - 1)
    # Vertically centered together with the sheets behind it.
    top = (GLYPH_HEIGHT - height - lean) / 2
    drawing = join(
        *(
            tag(
                "rect",
                x=f"{0.5 + lean - step:.1f}",
                y=f"{top + step:.1f}",
                width=f"{width:.1f}",
                height=f"{height:.1f}",
            )
            for step in range(0, lean + 1, SHEET_STEP)
        )
    )
    return drawing, int(width + lean + 2)


def _column(sizes: list[int]) -> tuple[Markup, int]:
    length = 1
    for size in sizes:
        length *= max(1, size)
    height = min(GLYPH_HEIGHT - 2, SMALLEST_SHEET + 4.5 * log2(length))
    top = (GLYPH_HEIGHT - height) / 2
    return tag("rect", x="0.5", y=f"{top:.1f}", width=COLUMN_WIDTH, height=f"{height:.1f}"), COLUMN_WIDTH + 2
