"""An FPGA family as one object. All that depends on the family stands here; no other room asks for a name.

`find_target` gives the families that ship with nn2hdl, and those of other packages (nn2hdl/registry.py).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from nn2hdl.errors import ToolError
from nn2hdl.registry import Registry


@dataclass(frozen=True)
class Device:
    """One FPGA: its name, and its LUTs as the data sheet counts them."""

    name: str
    luts: int


@dataclass(frozen=True)
class Synthesis:
    """How yosys maps to a family, and how the mapped cells are counted.

    Attributes:
        script: yosys commands between reading the sources and writing the netlist.
        count: netlist (synth.Netlist) -> cost (synth.Count).
        weight: LUT levels from a cell's pin to its outputs: (cell type, pin) -> 0 or 1.
        cells: the family's own cells that a leaf may hold instead of logic; it is then mapped as it stands.
        library: yosys command that reads the ports of those cells.
    """

    script: str
    count: Callable[[Any], Any]
    weight: Callable[[str, str], int]
    cells: frozenset[str] = frozenset()
    library: str = ""


@dataclass(frozen=True)
class AdderModel:
    """What a family's carry chains make of a sum of two operands (mapping.adders.Sum).

    Attributes:
        sites: LUT sites of a sum; fractions where two sums may share a site.
        carries: carry cells of a sum.
        tables_feed_chain: a LUT stands before the carry chain (Xilinx), not behind it.
        plain_operands: chains read operands as they are, so that an inverted one takes LUTs of its own, and
            differences are built as complements of additions.
    """

    sites: Callable[[Any], float]
    carries: Callable[[Any], int]
    tables_feed_chain: bool = False
    plain_operands: bool = False


@dataclass(frozen=True, eq=False)
class Target:
    """One FPGA family. Two of them are equal where they are the same object.

    Attributes:
        name: what the user calls it.
        title: what people read.
        lut_inputs: inputs of the LUT whose sites are counted.
        synthesis: how yosys maps and counts.
        carry_width: positions of the carry cell that bit heaps are mapped to, as instances of the vendor's cells; None
            where engines are made of two-operand sums.
        adders: costs of two-operand sums; None where they cannot be predicted.
        portable: the Verilog is plain, for any vendor's tool; it is counted as this family's.
        ns_per_level: estimated nanoseconds of a LUT level, with its net and carry; None where nothing is known.
        devices: FPGAs of the family.
    """

    name: str
    title: str
    lut_inputs: int
    synthesis: Synthesis
    carry_width: int | None = None
    adders: AdderModel | None = None
    portable: bool = False
    ns_per_level: float | None = None
    devices: tuple[Device, ...] = ()

    def __reduce__(self) -> tuple[Callable[[str], Target], tuple[str]]:
        return find_target, (self.name,)  # another process finds its own

    @property
    def maps_heaps(self) -> bool:
        """Whether engines are bit heaps on the family's own cells."""
        return self.carry_width is not None

    @property
    def heap_carry(self) -> int:
        """Positions of the carry cell of a family that maps heaps; ValueError for another one."""
        if self.carry_width is None:
            raise ValueError(f"{self.name} maps no heaps")
        return self.carry_width

    @property
    def lut(self) -> str:
        """Name of the LUT that is counted, such as LUT6."""
        return f"LUT{self.lut_inputs}"

    def estimated_ns(self, levels: int | None) -> float | None:
        """Estimated delay of a path of that number of LUT levels; None where nothing is known."""
        if levels is None or self.ns_per_level is None:
            return None
        return round(levels * self.ns_per_level, 2)


TARGETS = Registry(
    "target",
    "nn2hdl.targets",
    Target,
    {
        "xc7": "nn2hdl.families.xilinx:XC7",
        "xcup": "nn2hdl.families.xilinx:XCUP",
        "ecp5": "nn2hdl.families.lattice:ECP5",
        "ice40": "nn2hdl.families.lattice:ICE40",
        "generic": "nn2hdl.families.xilinx:GENERIC",
    },
    ToolError,
)


def target_names() -> tuple[str, ...]:
    """Names of all families, those that ship first."""
    return TARGETS.names()


def find_target(name: str) -> Target:
    """The family of that name; ToolError where there is none, or the package that declares it fails."""
    return TARGETS.find(name)


def portable_target() -> Target:
    """The family of plain Verilog for any vendor's tool."""
    return find_target("generic")


def all_targets() -> tuple[Target, ...]:
    """Every family, loaded."""
    return tuple(TARGETS.all().values())
