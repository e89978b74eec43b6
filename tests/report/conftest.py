"""Samples for the tests of the report."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))  # tests are no package, and sample.py is shared among them

from sample import early_report, sample_report


@pytest.fixture
def report() -> dict:
    return sample_report()


@pytest.fixture
def hundred_classes() -> dict:
    return sample_report(tuple(f"class {index}" for index in range(100)))


@pytest.fixture
def early() -> dict:
    """A report of a run that stopped after emission: every block that may be null is."""
    return early_report()
