"""An FPGA family as one object. All that depends on the family stands here; no other room asks for a name.

`find_target` gives the families that ship with nn2hdl, those that a program registered, and those that other packages
declare as entry points of the group `nn2hdl.targets` (name = "module:TARGET").
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from typing import Any

from nn2hdl.errors import ToolError

GROUP = "nn2hdl.targets"
_SHIPPED = {
    "xc7": "nn2hdl.families.xilinx:XC7",
    "xcup": "nn2hdl.families.xilinx:XCUP",
    "ecp5": "nn2hdl.families.lattice:ECP5",
    "ice40": "nn2hdl.families.lattice:ICE40",
    "generic": "nn2hdl.families.xilinx:GENERIC",
}
_registered: dict[str, Target] = {}


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

    def __reduce__(self):
        return find_target, (self.name,)  # another process finds its own

    @property
    def maps_heaps(self) -> bool:
        """Whether engines are bit heaps on the family's own cells."""
        return self.carry_width is not None

    @property
    def lut(self) -> str:
        """Name of the LUT that is counted, such as LUT6."""
        return f"LUT{self.lut_inputs}"

    def estimated_ns(self, levels: int | None) -> float | None:
        """Estimated delay of a path of so many LUT levels; None where nothing is known."""
        if levels is None or self.ns_per_level is None:
            return None
        return round(levels * self.ns_per_level, 2)


def register_target(target: Target) -> None:
    """Makes a family known under its name, in place of one that had it."""
    _registered[target.name] = target


def target_names() -> tuple[str, ...]:
    """Names of all families, those that ship first."""
    return tuple(dict.fromkeys([*_SHIPPED, *_registered, *_declared()]))


def find_target(name: str) -> Target:
    """The family of that name.

    Raises:
        ToolError: there is none, or the package that declares it fails.
    """
    if name in _registered:
        return _registered[name]
    if name in _SHIPPED:
        module, _, attribute = _SHIPPED[name].partition(":")
        return getattr(importlib.import_module(module), attribute)
    declared = _declared()
    if name not in declared:
        raise ToolError(f"unknown target {name!r}", expected=f"one of {', '.join(target_names())}")
    return _loaded(declared[name])


def portable_target() -> Target:
    """The family of plain Verilog for any vendor's tool."""
    return find_target("generic")


def all_targets() -> tuple[Target, ...]:
    """Every family, loaded."""
    return tuple(find_target(name) for name in target_names())


def _declared() -> Mapping[str, EntryPoint]:
    return {point.name: point for point in entry_points(group=GROUP)}


def _loaded(point: EntryPoint) -> Target:
    try:
        found = point.load()
    except Exception as error:  # another package's code: anything can come out of it
        raise ToolError(f"cannot be loaded: {error}", where=f"target {point.name} of {point.value}") from error
    if not isinstance(found, Target):
        raise ToolError("is no nn2hdl.target.Target", where=f"target {point.name} of {point.value}")
    return found
