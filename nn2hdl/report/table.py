"""The summary on the terminal: what the network became, what it costs, and whether the circuit is right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from rich import box
from rich.console import Console, ConsoleOptions, Group, RenderableType
from rich.measure import Measurement
from rich.table import Table
from rich.text import Text

from nn2hdl.escape import line as visible
from nn2hdl.report.normalization import normalization_text
from nn2hdl.report.numerals import (
    NONE,
    TIMES,
    bit_widths,
    compact,
    decibels,
    duration,
    percent,
    plural,
    points,
    shape,
    thousands,
)

Number = Callable[[float | None], str]
SHOWN_MISMATCHES = 5
NAME_WIDTH = 24
LONGEST_NAME = 60  # of a network


def summary_table(report: dict) -> Group:
    """Renderables for ``rich``: headline, accuracy, one row per layer, mismatches, files written.

    The table takes the most telling columns that the console is wide enough for.
    """
    parts: list[RenderableType] = [Text(), _headline(report), _quality(report), *_about(report), Text()]
    return Group(*parts, LayerTable(report), Text(), *_total(report), *_verdict(report), *_written(report))


@dataclass(frozen=True)
class LayerTable:
    """The per-layer table, laid out for the width it is rendered at."""

    report: dict

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        unbounded = options.update(width=10_000)
        for layout in _LAYOUTS:
            table = _table(self.report, layout)
            if Measurement.get(console, unbounded, table).maximum <= options.max_width:
                break
        yield table  # the narrowest layout where none fits: names give way before figures


@dataclass(frozen=True)
class _Column:
    """A figure per layer; ``sum_field`` is the field of the whole network's row."""

    title: str
    cell: Callable[[dict, Number], str]
    sum_field: str | None = None


def _field(title: str, field: str, summed: bool = True) -> _Column:
    return _Column(title, lambda layer, number: number(layer[field]), field if summed else None)


def _weight_field(title: str, field: str) -> _Column:
    """A figure of the weights: empty, not 0, in layers without any."""
    return _Column(title, lambda layer, number: number(layer[field]) if layer["weights"] else "", field)


def _engine_field(title: str, field: str) -> _Column:
    return _Column(title, lambda layer, number: number((layer["engine"] or {}).get(field)))


def _engines(layer: dict, number: Number) -> str:
    return f"{number(layer['engines'])} {TIMES} {number(layer['instances'])}"


_COLUMNS = {
    "weights": _weight_field("weights\n", "weights"),
    "bits": _weight_field("weight\nbits", "total_bit_width"),
    "csd": _weight_field("CSD\ndigits", "csd_digits"),
    "engines": _Column(f"engines {TIMES}\ninstances", _engines),
    "instances": _field("instan-\nces", "instances", summed=False),
    "engine_luts": _engine_field("LUT per\nengine", "lut_sites"),
    "engine_carry": _engine_field("carry per\nengine", "carry4"),
    "luts": _field("LUT\nin all", "lut_sites"),
    "carry": _field("carry\nin all", "carry4"),
    "levels": _field("LUT\nlevels", "levels"),
    "method": _Column("counted\n", lambda layer, number: layer["method"] or NONE),
}
_SHORT = tuple(name for name in _COLUMNS if name != "engines")
_NARROW = ("weights", "bits", "csd", "instances", "engine_luts", "luts", "carry", "levels")
_ALL = tuple(name for name in _COLUMNS if name != "instances")


@dataclass(frozen=True)
class _Layout:
    columns: tuple[str, ...]
    number: Number
    gap: int


_LAYOUTS = (
    _Layout(_ALL, thousands, 2),
    _Layout(_SHORT, thousands, 2),
    _Layout(_ALL, compact, 2),
    _Layout(_SHORT, compact, 2),
    _Layout(_NARROW, compact, 2),
    _Layout(_NARROW, compact, 1),
    _Layout(("instances", "engine_luts", "luts", "levels"), compact, 1),
)


def _table(report: dict, layout: _Layout) -> Table:
    total = report["total"]
    table = Table(box=box.SIMPLE, show_edge=False, padding=(0, layout.gap - 1, 0, 0), pad_edge=False)
    table.header_style, table.show_footer = "dim", total is not None
    table.add_column(Text("layer\n"), "network", overflow="ellipsis", no_wrap=True, footer_style="bold")
    columns = [_COLUMNS[name] for name in layout.columns]
    for column in columns:
        total_text = layout.number(total[column.sum_field]) if total and column.sum_field else ""
        footer = _marked(total_text, column, total or {})
        table.add_column(Text(column.title), footer, justify="right", no_wrap=True, footer_style="bold")
    for layer in report["layers"]:
        cells = [_marked(column.cell(layer, layout.number), column, layer) for column in columns]
        table.add_row(Text(_short_name(layer["name"])), *cells)
    return table


def _short_name(name: str) -> str:
    """The end of a long dotted name tells more than its beginning."""
    name = visible(name)
    return name if len(name) <= NAME_WIDTH else "…" + name[-(NAME_WIDTH - 1) :]


def _marked(text: str, column: _Column, row: dict) -> Text:
    """An estimate carries a tilde, so that nobody takes it for a count."""
    estimate = row.get("predicted") and column.sum_field in ("lut_sites", "carry4", "levels") and text not in ("", NONE)
    return Text(f"~{text}" if estimate else text)


def _headline(report: dict) -> Text:
    model, quantization = report["model"], report["quantization"] or {}
    facts = [f"{shape(model['input'], TIMES)} in"]
    facts += [plural(len(model["classes"]), "class", "classes")] * bool(model["classes"])
    facts += bit_widths(quantization.get("weight_bits"), quantization.get("activation_bits"))
    facts += ["registers at inputs and outputs"] * report["registers"] + [report["target"], report["multiplier"]]
    line = ", ".join(visible(fact) for fact in facts)
    return Text.assemble((visible(model["name"], LONGEST_NAME), "bold"), "  ", (line, "dim"))


def _quality(report: dict) -> Text:
    accuracy, error = report["accuracy"], report.get("error")
    if error:
        line = Text.assemble("PSNR ", (decibels(error["integer"]["psnr_db"]), "bold"))
        line.append(f" (float {decibels(error['float']['psnr_db'])})" if error["float"] else "")
        return line.append(f" on {plural(error['pairs'], 'pair')} of {visible(error['dataset'])}")
    if accuracy is None or accuracy["integer"] is None:
        return Text("accuracy not measured", "dim")
    line = Text.assemble("accuracy ", (percent(accuracy["integer"]), "bold"))
    if accuracy["float"] is not None:
        line.append(f" (float {percent(accuracy['float'])}, {points(accuracy['integer'] - accuracy['float'])})")
    return line.append(f" on {plural(accuracy['images'], 'image')} of {visible(accuracy['dataset'])}")


def _about(report: dict) -> Iterator[Text]:
    """How pixels are normalized, and warnings about the accuracy."""
    block, warnings = report.get("normalization"), report.get("warnings", [])
    text = normalization_text(block) if block else None
    if text and text not in warnings:
        yield Text(text, "dim")
    for warning in warnings:
        yield Text(f"warning: {visible(warning)}", "yellow")


def _total(report: dict) -> Iterator[Text]:
    """The whole network's figures in full: the table may have had to shorten them."""
    total = report["total"]
    if total is None or total["lut_sites"] is None:
        yield Text("not counted: no LUT figures", "dim")
        return
    tilde = "~" if total["predicted"] else ""
    line = Text.assemble((f"{tilde}{plural(total['lut_sites'], 'LUT site')}", "bold"))
    line.append(f", {tilde}{thousands(total['carry4'])} carry, {tilde}{thousands(total['levels'])} LUT levels")
    if total.get("estimated_ns"):
        line.append(f", about {total['estimated_ns']:.0f} ns")
    yield line


def _verdict(report: dict) -> Iterator[Text]:
    check = report["check"]
    if check is None:
        yield Text("not simulated: the circuit has not been compared with the integer network", "yellow")
        return
    wrong = check["mismatches"]
    # An empty comparison proves nothing, and must not look like success.
    style = "bold red" if wrong else "bold green" if check["vectors"] else "bold yellow"
    line = Text(f"{plural(wrong, 'mismatch', 'mismatches')} over {plural(check['images'], 'image')}", style)
    how = f"{plural(check['vectors'], 'vector')}, {check['simulator']}, {duration(check['seconds'])}"
    yield line.append(f"  ({how})", "not bold dim")
    bad = [module for module in check["modules"] if module["mismatches"]]
    for module in bad[:SHOWN_MISMATCHES]:
        yield Text(
            f"  {visible(module['module'])}: {plural(module['mismatches'], 'mismatch', 'mismatches')}"
            f" over {plural(module['vectors'], 'vector')}",
            "red",
        )
    if len(bad) > SHOWN_MISMATCHES:
        yield Text(f"  and {plural(len(bad) - SHOWN_MISMATCHES, 'more module')}", "red")


def _written(report: dict) -> Iterator[Text]:
    names = [visible(name) for name in report["artifacts"].values() if name]
    if names:
        yield Text.assemble(("written ", "dim"), ", ".join(names))
    if any(layer["predicted"] for layer in report["layers"]):
        yield Text("~ the mapper's own figures, not counted by yosys", "dim")
