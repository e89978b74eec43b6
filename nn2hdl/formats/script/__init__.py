"""Takes a network out of an author's Python file or notebook, and runs no more of the file than the network needs."""

from nn2hdl.formats.script.blame import blamed, blaming, describe
from nn2hdl.formats.script.build import build_network
from nn2hdl.formats.script.guard import running
from nn2hdl.formats.script.program import place_of
from nn2hdl.formats.script.stand_ins import MissingError, missing_parts
from nn2hdl.formats.script.withheld import WithheldError

__all__ = [
    "MissingError",
    "WithheldError",
    "blamed",
    "blaming",
    "build_network",
    "describe",
    "missing_parts",
    "place_of",
    "running",
]
