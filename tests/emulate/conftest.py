"""Lets these tests draw the random networks of tests/integer."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "integer"))
