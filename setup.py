"""Copies the top-level folders `designs` and `sim` into the wheel; all else about the package is in pyproject.toml."""

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

SHIPPED = ("designs", "sim")
ROOT = Path(__file__).parent


class BuildWithShipped(build_py):
    """Adds the shipped folders, which nn2hdl.shipped finds beside the package's modules."""

    def run(self) -> None:
        super().run()
        if self.editable_mode:
            return  # a clone has the folders where they are
        for name in SHIPPED:
            target = Path(self.build_lib) / "nn2hdl" / "shipped" / name
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(ROOT / name, target, ignore=shutil.ignore_patterns("__pycache__", "*.log"))


setup(cmdclass={"build_py": BuildWithShipped})
