"""The FPGA families that a design can be counted for: how yosys maps to each, and how its cells are counted.

Every script maps all modules that were read, each on its own: the hierarchy stays, for yosys merges chained `+` within
one module into `$macc`, which costs twice a tree of adders. The libraries are read by hand and each synth command is
entered behind its first label, because that label would keep only what is below a single top module.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from nn2hdl.errors import ToolError
from nn2hdl.synth import lattice, xilinx
from nn2hdl.synth.count import Count
from nn2hdl.synth.netlist import Netlist, Weight


@dataclass(frozen=True)
class Target:
    """One FPGA family.

    Attributes:
        name: what the user calls it.
        script: yosys commands between reading the sources and writing the netlist.
        count: netlist -> cost.
        weight: LUT levels from a cell's pin to its outputs.
        cells: the family's own cells that a leaf may hold instead of logic; it is then mapped as it stands.
        library: yosys command that reads the ports of those cells.
    """

    name: str
    script: str
    count: Callable[[Netlist], Count]
    weight: Weight
    cells: frozenset[str] = frozenset()
    library: str = ""


# abc9 looks through the whole library once per module: without these cells a module takes 0.1 s less
_UNUSED_XILINX = "delete =FD* =LD* =RAM* =ROM* =SRL* =DSP* =IBUF* =OBUF* =BUFG*"


def _xilinx(family: str) -> Target:
    script = (
        f"read_verilog -lib -specify +/xilinx/cells_sim.v; {_UNUSED_XILINX}; hierarchy -check; "
        f"synth_xilinx -family {family} -noiopad -noclkbuf -nodsp -run prepare:check; opt_clean"
    )
    library = "read_verilog -lib +/xilinx/cells_sim.v"
    return Target(family, script, xilinx.count, xilinx.weight, xilinx.CELLS, library)


_ECP5 = Target(
    "ecp5",
    "read_verilog -lib -specify +/lattice/cells_sim_ecp5.v; hierarchy -check; "
    "synth_ecp5 -noflatten -nodsp -noiopad -run coarse:check; opt_clean",
    lattice.count_ecp5,
    lattice.weight_ecp5,
)

_ICE40 = Target(
    "ice40",
    "read_verilog -D ICE40_HX -lib -specify +/ice40/cells_sim.v; hierarchy -check; proc; "
    "synth_ice40 -noflatten -run coarse:check; opt_clean",  # without -dsp it uses none
    lattice.count_ice40,
    lattice.weight_ice40,
)

# synth_xilinx maps adders of xcup to CARRY4, as those of xc7
TARGETS = {target.name: target for target in (_xilinx("xc7"), _xilinx("xcup"), _ECP5, _ICE40)}


def find_target(name: str) -> Target:
    """The target of that name.

    Raises:
        ToolError: there is none.
    """
    if name not in TARGETS:
        raise ToolError(f"unknown target {name!r}", expected=f"one of {', '.join(TARGETS)}")
    return TARGETS[name]
