"""What nn2hdl found out, as a checked dict: on the terminal, as JSON, and as one self-contained HTML page.

``schema.json`` describes the dict field by field.
"""

from nn2hdl.report.html import render_html, write_html
from nn2hdl.report.schema import field_problems, load_schema, validate
from nn2hdl.report.table import summary_table
from nn2hdl.report.write import write_report

__all__ = ["field_problems", "load_schema", "render_html", "summary_table", "validate", "write_html", "write_report"]
