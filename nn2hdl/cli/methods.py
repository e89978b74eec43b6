"""nn2hdl methods: what methods there are."""

from __future__ import annotations

import click

from nn2hdl.cli import options
from nn2hdl.cli.terminal import claim_output, print_result, write_json

EPILOG = """\b
Examples:
  nn2hdl methods
  nn2hdl methods clip-mse
  nn2hdl methods --json
"""


@click.command("methods", short_help="List the methods that quantize, train and compress.", epilog=EPILOG)
@click.argument("name", required=False)
@options.output_option("Also write the result to this JSON file.")
@options.json_option
def command(name, output, overwrite, as_json):
    """Lists the methods that quantize, train and compress, or shows the paper, settings and use of the method NAME."""
    from nn2hdl.flow.methods import list_methods

    result = list_methods(name)
    write_json(result, claim_output(output, "methods", [], overwrite))
    print_result(result, as_json, _table if name is None else _details)


def _table(result: dict) -> list:
    from rich.table import Table

    table = Table("method", "kind", "what it does", box=None, pad_edge=False)
    for method in result["methods"]:
        table.add_row(method["name"], method["kind"], method["line"])
    return [table, "nn2hdl methods NAME shows the paper, the settings and the use of one"]


def _details(result: dict) -> list[str]:
    (method,) = result["methods"]
    lines = [f"{method['name']}: {method['line']}", f"use it: {method['when']}", f"how: nn2hdl {method['option']}"]
    lines[-1] += f" {method['name']}"
    if method["paper"]:
        lines.append(f"paper: {method['paper']['text']}")
    lines += [f"--set {key}={value}" for key, value in method["settings"].items()]
    return lines
