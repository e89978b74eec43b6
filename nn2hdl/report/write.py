"""A report on disk: ``report.json`` for programs, ``report.html`` for people."""

from __future__ import annotations

import json
from pathlib import Path

from nn2hdl.atomic import write_text
from nn2hdl.errors import OutputError
from nn2hdl.report.html import write_html
from nn2hdl.report.schema import validate

JSON_NAME, HTML_NAME = "report.json", "report.html"


def write_report(report: dict, folder: str | Path) -> None:
    """Write the report into ``folder``, which is made if need be.

    Raises:
        VerifyError: the report does not fit its schema; nothing is written.
        OutputError: the folder cannot be made or written.
    """
    validate(report)
    folder = Path(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        hint = "choose a folder that you may write to"
        raise OutputError(f"cannot be made ({error.strerror or error})", where=folder, hint=hint) from error
    write_html(report, folder / HTML_NAME)
    # The JSON last: where it is, the rest is complete.
    write_text(folder / JSON_NAME, json.dumps(report, indent=1, allow_nan=False) + "\n")
