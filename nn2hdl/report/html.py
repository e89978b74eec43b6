"""The report as one HTML file that needs nothing else: no links outside, no scripts."""

from __future__ import annotations

from datetime import datetime
from importlib.resources import files
from pathlib import Path
from string import Template

from nn2hdl.atomic import write_text
from nn2hdl.escape import html
from nn2hdl.report.page.confusion import confusion_matrix
from nn2hdl.report.page.examples import examples
from nn2hdl.report.page.headline import headline
from nn2hdl.report.page.histograms import histograms
from nn2hdl.report.page.luts import lut_charts
from nn2hdl.report.page.markup import Markup, join, tag
from nn2hdl.report.page.network_row import network_row
from nn2hdl.report.page.tables import layer_tables, module_tables, run_tables

SECTIONS = (network_row, lut_charts, layer_tables, histograms, confusion_matrix, examples, module_tables, run_tables)


def render_html(report: dict) -> str:
    """The page of a valid report."""
    template = Template(files("nn2hdl.report").joinpath("page.html").read_text(encoding="utf-8"))
    return template.substitute(
        title=html(report["model"]["name"]),
        headline=headline(report),
        sections=join(*(section(report) for section in SECTIONS)),
        footer=_footer(report),
    )


def write_html(report: dict, path: str | Path) -> None:
    """Write the page of a valid report to ``path``.

    Raises:
        OutputError: the file cannot be written.
    """
    write_text(Path(path), render_html(report))


def _footer(report: dict) -> Markup:
    created = datetime.strptime(report["created"], "%Y-%m-%dT%H:%M:%SZ")
    moment = tag("time", f"{created:%Y-%m-%d %H:%M} UTC", datetime=report["created"])
    return join(f"Written by nn2hdl {report['nn2hdl']} on ", moment, ".")
