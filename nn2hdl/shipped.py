"""Folders that ship with nn2hdl: beside the package in a clone, inside it in an installed wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def shipped_folder(name: str) -> Path:
    """Where `designs` or `sim` lies; the folder may be missing."""
    installed = _PACKAGE / "shipped" / name  # setup.py copies it there
    return installed if installed.is_dir() else _PACKAGE.parent / name
