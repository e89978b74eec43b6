"""Files appear whole or not at all."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import nn2hdl.report
from nn2hdl.errors import OutputError, VerifyError
from nn2hdl.report import validate, write_html, write_report

PACKAGE = Path(nn2hdl.report.__file__).parent


def test_writes_both_files_and_nothing_else(report, tmp_path):
    folder = tmp_path / "new" / "folder"
    write_report(report, folder)
    assert sorted(path.name for path in folder.iterdir()) == ["report.html", "report.json"]
    again = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    assert again == report
    validate(again)


def test_same_report_same_bytes(report, tmp_path):
    for name in ("a", "b"):
        write_report(report, tmp_path / name)
    for file in ("report.html", "report.json"):
        assert (tmp_path / "a" / file).read_bytes() == (tmp_path / "b" / file).read_bytes()


def test_files_have_ordinary_permissions(report, tmp_path):
    (tmp_path / "plain").write_text("")
    write_report(report, tmp_path)
    assert (tmp_path / "report.json").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_invalid_report_writes_nothing(report, tmp_path):
    del report["layers"]
    with pytest.raises(VerifyError, match=r"report\.layers is missing"):
        write_report(report, tmp_path)
    assert not list(tmp_path.iterdir())


def test_folder_that_is_a_file(report, tmp_path):
    (tmp_path / "taken").write_text("")
    with pytest.raises(OutputError, match="taken: cannot be made"):
        write_report(report, tmp_path / "taken")


def test_missing_folder_of_a_page(report, tmp_path):
    with pytest.raises(OutputError, match=r"page\.html: cannot be written"):
        write_html(report, tmp_path / "missing" / "page.html")


def test_failure_keeps_the_old_file_and_leaves_no_temporary(report, tmp_path, monkeypatch):
    write_report(report, tmp_path)
    before = (tmp_path / "report.html").read_bytes()

    def refuse(source, target):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(OutputError, match="cannot be written: Permission denied"):
        write_report(report, tmp_path)
    assert (tmp_path / "report.html").read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["report.html", "report.json"]


def test_imports_nothing_of_nn2hdl_but_what_has_no_room_below_it():
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for name in names:
                known = ("report", "errors", "atomic", "quality", "escape", "target")
                inside = name.startswith(tuple(f"nn2hdl.{room}" for room in known))
                assert inside or not name.startswith("nn2hdl"), f"{path.name} imports {name}"


def test_import_is_light():
    code = (
        "import sys, nn2hdl.report; print(*{'matplotlib', 'numpy', 'torch', 'amaranth', 'jschon'} & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == []
