"""Mapping: a circuit's structure, its sums and selections as LUT sites and carry chains, without an outside tool."""

from pathlib import Path

from nn2hdl.compiled import discard_stale

discard_stale(Path(__file__).parent)

from nn2hdl.mapping.adders import predict_adders  # noqa: E402
from nn2hdl.mapping.cost import Cost, NetworkCost  # noqa: E402
from nn2hdl.mapping.forms import AdderForm, Form, map_adders  # noqa: E402
from nn2hdl.mapping.matrices import OBJECTIVES, Dial, MappedMatrix, map_matrix  # noqa: E402
from nn2hdl.mapping.names import ModuleNames, check_names  # noqa: E402
from nn2hdl.mapping.netlist import Block, Netlist, verify  # noqa: E402
from nn2hdl.mapping.network import MapOptions, MappedNetwork, Outline  # noqa: E402
from nn2hdl.mapping.outline import outline_network  # noqa: E402
from nn2hdl.mapping.parallel import map_network, map_outline, map_units  # noqa: E402
from nn2hdl.mapping.price import clamps_cost, cost_of  # noqa: E402
from nn2hdl.mapping.selections import map_argmax, map_maximum  # noqa: E402
from nn2hdl.mapping.shapes import Shape  # noqa: E402
from nn2hdl.mapping.sums import map_sums  # noqa: E402
from nn2hdl.mapping.units import ArgMax, Lookup, MatrixUnit, MaxClamp, RoundEven, Unit  # noqa: E402

__all__ = [
    "OBJECTIVES",
    "AdderForm",
    "ArgMax",
    "Block",
    "Cost",
    "Dial",
    "Form",
    "Lookup",
    "MapOptions",
    "MappedMatrix",
    "MappedNetwork",
    "MatrixUnit",
    "MaxClamp",
    "ModuleNames",
    "Netlist",
    "NetworkCost",
    "Outline",
    "RoundEven",
    "Shape",
    "Unit",
    "check_names",
    "clamps_cost",
    "cost_of",
    "map_adders",
    "map_argmax",
    "map_matrix",
    "map_maximum",
    "map_network",
    "map_outline",
    "map_sums",
    "map_units",
    "outline_network",
    "predict_adders",
    "verify",
]
