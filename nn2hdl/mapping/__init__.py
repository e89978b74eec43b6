"""Technology mapping: sums and selections as LUT sites and carry chains, without an outside tool."""

from pathlib import Path

from nn2hdl.compiled import discard_stale

discard_stale(Path(__file__).parent)

from nn2hdl.mapping.adders import AdderCost, predict_adders  # noqa: E402
from nn2hdl.mapping.matrices import OBJECTIVES, Dial, MappedMatrix, map_matrix  # noqa: E402
from nn2hdl.mapping.netlist import Block, Netlist, verify  # noqa: E402
from nn2hdl.mapping.selections import map_argmax, map_maximum  # noqa: E402
from nn2hdl.mapping.shapes import Shape  # noqa: E402
from nn2hdl.mapping.sums import map_sums  # noqa: E402

__all__ = [
    "OBJECTIVES",
    "AdderCost",
    "Block",
    "Dial",
    "MappedMatrix",
    "Netlist",
    "Shape",
    "map_argmax",
    "map_matrix",
    "map_maximum",
    "map_sums",
    "predict_adders",
    "verify",
]
