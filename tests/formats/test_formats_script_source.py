"""Notebooks whose cells are no Python: read in a time that is linear in them."""

import json
import time

import pytest

from nn2hdl.formats.script.source import read_source


@pytest.mark.parametrize("piece", [" ", "a", "a ", "a,", "%", "!", "(", "\\\n", "\n", "=", ". ", "?"])
def test_lines_without_an_end(tmp_path, piece):
    path = tmp_path / "net.ipynb"
    cells = [{"cell_type": "code", "source": source} for source in ("x = 1", f"def broken(:\n{piece * 50_000}")]
    path.write_text(json.dumps({"cells": cells}))
    start = time.process_time()
    source = read_source(path)
    assert time.process_time() - start < 5
    assert [type(statement).__name__ for statement in source.tree.body] == ["Assign"]


def test_ipython_lines(tmp_path):
    path = tmp_path / "net.ipynb"
    lines = ["files = !ls", "a, b  = %time 1", "  %matplotlib inline", "x = 1", "len?"]
    path.write_text(json.dumps({"cells": [{"cell_type": "code", "source": "\n".join(lines).replace("  %", "%")}]}))
    assert [type(node).__name__ for node in read_source(path).tree.body] == ["Pass", "Pass", "Pass", "Assign", "Pass"]
