"""The tables: layers, modules, checks, and how the run went."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from nn2hdl.report.normalization import normalization_text, option_numbers
from nn2hdl.report.numerals import NONE, duration, percent, plural, points, shape, thousands
from nn2hdl.report.page.family import arrows, family
from nn2hdl.report.page.markup import Markup, join, section, tag

WIDE = 7  # columns; tables with fewer are not stretched over the page, where the eye would lose the row


@dataclass(frozen=True)
class Column:
    """One column: its title, what it shows of a row, and whether that is a figure (set flush right)."""

    title: str
    cell: Callable[[dict], str]
    numeric: bool = True


def _number(title: str, field: str, engine: bool = False) -> Column:
    def cell(row: dict) -> str:
        values = (row["engine"] or {}) if engine else row
        text = thousands(values.get(field))
        estimate = row.get("predicted") and field in ("lut_sites", "luts", "carry4", "levels") and text != NONE
        return f"≈ {text}" if estimate else text

    return Column(title, cell)


def _of_weights(title: str, field: str) -> Column:
    """A figure of the weights: empty, not 0, in layers without any."""
    return Column(title, lambda row: thousands(row[field]) if row["weights"] else "")


def _text(title: str, field: str) -> Column:
    return Column(title, lambda row: row[field] or NONE, numeric=False)


def _output(layer: dict) -> str:
    if layer["output_bits"] is None:
        return NONE
    sign = {True: " signed", False: " unsigned", None: ""}[layer["output_signed"]]
    return f"{layer['output_bits']}{sign}"


_ARITHMETIC = (
    Column("Operation", lambda row: f"{row['kind']} {arrows(row['detail'])}".strip(), numeric=False),
    Column("Output", lambda row: shape(row["shape"]), numeric=False),
    Column("Output bits", _output, numeric=False),
    _of_weights("Weights", "weights"),
    _of_weights("Nonzero", "nonzero"),
    _of_weights("Weight bits", "total_bit_width"),
    _of_weights("CSD digits", "csd_digits"),
    _number("Adders per engine", "adders"),
    _number("Adder depth", "adder_depth"),
)
_CIRCUIT = (
    _number("Engines", "engines"),
    _number("Instances", "instances"),
    _number("LUT sites per engine", "lut_sites", engine=True),
    _number("Carry per engine", "carry4", engine=True),
    _number("LUT sites", "lut_sites"),
    _number("LUT cells", "luts"),
    _number("Carry", "carry4"),
    _number("DSP", "dsp"),
    _number("LUT levels", "levels"),
    _text("Counted", "method"),
)
_SUMMED = ("Weights", "Nonzero", "Weight bits", "CSD digits", "LUT sites", "LUT cells", "Carry", "DSP", "LUT levels")
_MODULE = (
    _text("Layer", "layer"),
    _text("Kind", "kind"),
    _number("Instances", "instances"),
    _number("LUT sites of one", "lut_sites"),
    _number("Carry of one", "carry4"),
    _number("LUT levels", "levels"),
    _number("Adders", "adders"),
    _text("Counted", "method"),
)
_CHECKED = (_number("Vectors", "vectors"), _number("Mismatches", "mismatches"))
_COMPOSED = (
    _number("LUT sites, flat", "flat_lut_sites"),
    _number("composed", "composed_lut_sites"),
    Column("difference", lambda row: _difference(row)),
    _number("LUT levels, flat", "flat_levels"),
    _number("composed", "composed_levels"),
)


def layer_tables(report: dict) -> Markup:
    """Every figure of every layer, and of the whole network: what it computes, and what that costs."""
    arithmetic = join(tag("h3", "Arithmetic"), _layers(report, _ARITHMETIC))
    return section("layers", "Layers", arithmetic, tag("h3", "Circuit"), _layers(report, _CIRCUIT))


def _layers(report: dict, columns: tuple[Column, ...]) -> Markup:
    total = report["total"]
    sums = [column.cell(total) if total and column.title in _SUMMED else "" for column in columns]
    rows = [(row["name"], row, family(row)) for row in report["layers"]]
    return _table("Layer", columns, rows, ["network", *sums] if total else None)


def module_tables(report: dict) -> Markup:
    """Unique Verilog modules, what simulation said of them, and flat against composed counts."""
    modules, check, composed = report["modules"], report["check"], report["composition_checks"]
    parts: list[Markup] = []
    if modules:
        parts.append(_named_table("Unique Verilog modules", "Module", "name", _MODULE, modules))
    if check and check["modules"]:
        parts.append(_named_table("Simulated on their own", "Module", "module", _CHECKED, check["modules"]))
    if composed:
        parts.append(_named_table("Counted both ways", "Module", "module", _COMPOSED, composed))
    return section("modules", "Modules", *parts)


def run_tables(report: dict) -> Markup:
    """How to repeat the run, with what, and how long it took."""
    command = report["command"]
    again = join(tag("h3", "Repeat it"), tag("pre", tag("code", command))) if command else None
    blocks = [_pairs("Input", _inputs(report)), _pairs("Tools", _tools(report)), _pairs("Time", _times(report))]
    files = [(what, name) for what, name in report["artifacts"].items() if name]
    blocks += [_pairs("Files", files), _pairs("Right with other normalizations", _normalizations(report))]
    return section("run", "This run", again, tag("div", *blocks, class_="columns"))


def _difference(row: dict) -> str:
    flat = row["flat_lut_sites"]
    return f"{points(100 * (row['composed_lut_sites'] - flat) / flat)} %" if flat else NONE


def _inputs(report: dict) -> list[tuple[str, str]]:
    model, quantization = report["model"], report["quantization"] or {}
    measured = report["accuracy"] or report.get("error")
    pairs = [("model", model["file"]), ("SHA-256", model["digest"]), ("integer network", report["network_digest"])]
    pairs.append(("its arithmetic", report.get("arithmetic_digest")))
    pairs.append(("dataset", measured["dataset"] if measured else None))
    if quantization.get("calibration"):
        images = quantization.get("calibration_images")
        rule = quantization["calibration"]
        pairs.append(("calibration", f"{rule}, {plural(images, 'image')}" if images is not None else rule))
    if report.get("normalization"):
        pairs.append(
            ("normalization", normalization_text({**report["normalization"], "probe": None}).partition(": ")[2])
        )
    known = ("weight_bits", "activation_bits", "calibration", "calibration_images")
    pairs += [(key.replace("_", " "), value) for key, value in quantization.items() if key not in known]
    pairs.append(("multiplier", report["multiplier"]))
    return [(name, str(value)) for name, value in pairs if value is not None]


def _normalizations(report: dict) -> list[tuple[str, str]]:
    """Each that was tried on some of the images, with the share that was named right."""
    probe = (report.get("normalization") or {}).get("probe")
    if not probe or len(probe["tried"]) < 2:
        return []
    return [
        ("images tried", thousands(probe["images"])),
        *((_trial(row), percent(row["percent"])) for row in probe["tried"]),
    ]


def _trial(row: dict) -> str:
    numbers = option_numbers(row["mean"], row["std"])
    return f"{row['name']}: {numbers}" + (f", images {row['images']}" if row["images"] != "as they are" else "")


def _tools(report: dict) -> list[tuple[str, str]]:
    return [("nn2hdl", report["nn2hdl"]), *((name, version or NONE) for name, version in report["tools"].items())]


def _times(report: dict) -> list[tuple[str, str]]:
    return [(stage, duration(seconds)) for stage, seconds in report["seconds"].items()]


def _pairs(title: str, pairs: list[tuple[str, str]]) -> Markup | None:
    if not pairs:
        return None
    rows = [tag("tr", tag("th", name, scope="row"), tag("td", value)) for name, value in pairs]
    return tag("div", tag("h3", title), tag("table", tag("tbody", *rows), class_="pairs"))


def _named_table(title: str, head: str, field: str, columns: Iterable[Column], rows: list[dict]) -> Markup:
    return join(tag("h3", title), _table(head, tuple(columns), [(row[field], row, None) for row in rows]))


def _table(head: str, columns: tuple[Column, ...], rows: list[tuple], footer: list[str] | None = None) -> Markup:
    """``rows`` are (name, row, CSS class); the first column holds the names and stays put when scrolled."""
    styles = ["n" if column.numeric else None for column in columns]
    heads = [tag("th", column.title, scope="col", class_=style) for column, style in zip(columns, styles, strict=True)]
    body = [
        tag(
            "tr",
            tag("th", name, scope="row"),
            *(tag("td", column.cell(row), class_=style) for column, style in zip(columns, styles, strict=True)),
            class_=css,
        )
        for name, row, css in rows
    ]
    parts = [tag("thead", tag("tr", tag("th", head, scope="col"), *heads)), tag("tbody", *body)]
    if footer:
        cells = [tag("td", text, class_=style) for text, style in zip(footer[1:], styles, strict=True)]
        parts.append(tag("tfoot", tag("tr", tag("th", footer[0], scope="row"), *cells)))
    style = "data wide" if len(columns) >= WIDE else "data"
    # Focusable, so that the keyboard can scroll it.
    return tag("div", tag("table", *parts, class_=style), class_="scroll", tabindex=0, role="region", aria_label=head)
