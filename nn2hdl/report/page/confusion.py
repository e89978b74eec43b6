"""The confusion matrix: counts in cells for few classes, a map with lists beside it for many."""

from __future__ import annotations

from math import sqrt

from nn2hdl.report.numerals import NONE, percent, plural, share, thousands
from nn2hdl.report.page.markup import Markup, join, section, tag

MOST_CELLS_WITH_COUNTS = 20  # classes; beyond, counts no longer fit into cells
MOST_LISTED = 10
MAP_MARGIN = 7  # in cells of a map of 100 classes


def confusion_matrix(report: dict) -> Markup:
    """True classes down, the integer network's answers across."""
    matrix, classes = report["confusion"], report["model"]["classes"]
    if not matrix:
        return join()
    small = len(classes) <= MOST_CELLS_WITH_COUNTS
    drawing = tag("div", _table(matrix, classes), class_="scroll") if small else _map(matrix, classes)
    lists = [_most_confused(matrix, classes)]
    if not small:
        lists.append(_hardest(matrix, classes))
    right, images = sum(row[index] for index, row in enumerate(matrix)), sum(map(sum, matrix))
    caption = (
        f"The integer network gets {thousands(right)} of {plural(images, 'image')} right "
        f"({percent(100 * right / (images or 1))}). Rows are true classes, columns its answers; shades follow the "
        "share of the row, errors more strongly."
    )
    body = tag("div", drawing, tag("div", *lists, class_="lists"), class_="beside")
    return section("confusion", "What it gets wrong", tag("p", caption, class_="caption"), body, _everything(report))


def _shade(count: int, row_total: int, hit: bool) -> float:
    """Opacity of a cell. Errors are few: a square root makes single ones visible."""
    fraction = count / (row_total or 1)
    return 0.12 + 0.6 * fraction if hit else 0.12 + 0.78 * sqrt(fraction)


def _table(matrix: list[list[int]], classes: list[str]) -> Markup:
    long_names = any(len(name) > 3 for name in classes)
    names = [tag("th", tag("span", name), scope="col") for name in classes]
    head = tag("tr", tag("td"), *names, tag("th", tag("span", "right, %"), scope="col", class_="recall"))
    rows = [_table_row(index, counts, classes) for index, counts in enumerate(matrix)]
    label = "Confusion matrix, rows true classes, columns predicted ones"
    style = "confusion long" if long_names else "confusion"
    return tag("table", tag("thead", head), tag("tbody", *rows), class_=style, aria_label=label)


def _table_row(index: int, counts: list[int], classes: list[str]) -> Markup:
    total = sum(counts)
    cells = []
    for column, count in enumerate(counts):
        if not count:
            cells.append(tag("td", "·", class_="none"))
            continue
        hit = column == index
        style = f"--shade:{_shade(count, total, hit):.2f}"
        title = _sentence(classes, index, column, count)
        cells.append(tag("td", thousands(count), class_="hit" if hit else "miss", style=style, title=title))
    recall = tag("td", f"{100 * counts[index] / total:.1f}" if total else NONE, class_="recall")
    return tag("tr", tag("th", classes[index], scope="row"), *cells, recall)


def _map(matrix: list[list[int]], classes: list[str]) -> Markup:
    size = len(classes)
    margin = MAP_MARGIN * size / 100
    cells = [
        tag(
            "rect",
            tag("title", _sentence(classes, row, column, count)),
            x=column,
            y=row,
            width=1,
            height=1,
            class_="hit" if row == column else "miss",
            opacity=f"{_shade(count, sum(counts), row == column):.2f}",
        )
        for row, counts in enumerate(matrix)
        for column, count in enumerate(counts)
        if count
    ]
    marks = [_tick(index, size, margin) for index in range(0, size, max(1, round(size / 10)))]
    frame = tag("rect", x=0, y=0, width=size, height=size, class_="frame", stroke_width=size / 400)
    return tag(
        "svg",
        frame,
        *cells,
        *marks,
        viewBox=f"{-margin:g} {-margin:g} {size + margin * 1.2:g} {size + margin * 1.2:g}",
        class_="confusion-map",
        role="img",
        aria_label=f"Confusion map of {size} classes, rows true, columns predicted",
    )


def _tick(index: int, size: int, margin: float) -> Markup:
    # As style, not as attribute: the page's own rule for text in drawings would win over an attribute.
    font = f"font-size:{size / 36:.2f}px"
    across = tag("text", index, x=index + 0.5, y=f"{-margin * 0.25:.2f}", text_anchor="middle", style=font)
    baseline = f"{index + 0.5 + size / 100:.2f}"
    return join(across, tag("text", index, x=f"{-margin * 0.2:.2f}", y=baseline, text_anchor="end", style=font))


def _sentence(classes: list[str], row: int, column: int, count: int) -> str:
    return f"{plural(count, 'image')} of {classes[row]} called {classes[column]}"


def _most_confused(matrix: list[list[int]], classes: list[str]) -> Markup:
    errors = [
        (count, row, column)
        for row, counts in enumerate(matrix)
        for column, count in enumerate(counts)
        if count and row != column
    ]
    errors.sort(key=lambda error: (-error[0], error[1], error[2]))
    if not errors:
        return tag("p", "No errors.", class_="caption")
    rows = [
        tag("tr", tag("td", classes[row]), tag("td", classes[column]), tag("td", thousands(count), class_="n"))
        for count, row, column in errors[:MOST_LISTED]
    ]
    return _list("Most often confused", ("true", "called", "images"), rows)


def _hardest(matrix: list[list[int]], classes: list[str]) -> Markup:
    recalls = [(counts[row] / sum(counts), row) for row, counts in enumerate(matrix) if sum(counts)]
    rows = [
        tag("tr", tag("td", classes[row]), tag("td", share(recall, 1), class_="n"))
        for recall, row in sorted(recalls)[:MOST_LISTED]
    ]
    return _list("Hardest classes", ("class", "right"), rows)


def _list(title: str, heads: tuple[str, ...], rows: list[Markup]) -> Markup:
    cells = [tag("th", head, scope="col", class_="n" if head in ("images", "right") else None) for head in heads]
    return tag("div", tag("h3", title), tag("table", tag("thead", tag("tr", *cells)), tag("tbody", *rows)))


def _everything(report: dict) -> Markup:
    """Every count in words, for maps whose cells cannot hold them."""
    matrix, classes = report["confusion"], report["model"]["classes"]
    if len(classes) <= MOST_CELLS_WITH_COUNTS:
        return join()
    lines = []
    for row, counts in enumerate(matrix):
        found = sorted((-count, column) for column, count in enumerate(counts) if count and column != row)
        wrong = ", ".join(f"{thousands(-count)} {classes[column]}" for count, column in found) or "none"
        text = f" ({row}): {thousands(counts[row])} of {thousands(sum(counts))} right; called otherwise: {wrong}"
        lines.append(tag("li", tag("b", classes[row]), text))
    return tag("details", tag("summary", "Every count, class by class"), tag("ul", *lines, class_="counts"))
