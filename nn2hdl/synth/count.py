"""What a circuit costs on its target: one set of figures for all technologies."""

from __future__ import annotations

from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Count:
    """The cost of a mapped netlist.

    Attributes:
        lut_sites: the figure to compare: LUT6 sites on Xilinx, LUT4 sites on Lattice; packed + route + taps.
        luts: LUT cells and inverters. On ECP5 the two LUT4 of every CCU2C are among them.
        packed: LUT sites once pairs share one (Xilinx); equal to ``luts`` on Lattice.
        route: sites that only let something onto a carry chain, or hold a carry cell without a LUT of its own.
        taps: sites spent on a second way out of a carry position (Xilinx only).
        carry4: carry cells of the technology: CARRY4 (a CARRY8 counts twice), CCU2C, SB_CARRY.
        dsp: multiplier blocks; anything but 0 means that two figures do not compare.
        levels: LUTs on the longest path from an input to an output; carry and wide-mux hops are free.
    """

    lut_sites: int = 0
    luts: int = 0
    packed: int = 0
    route: int = 0
    taps: int = 0
    carry4: int = 0
    dsp: int = 0
    levels: int = 0

    def __add__(self, other: Count) -> Count:
        """Two circuits side by side: cells add up, levels do not."""
        if not isinstance(other, Count):
            return NotImplemented
        mine, theirs = asdict(self), asdict(other)
        summed = {key: mine[key] + theirs[key] for key in mine}
        return Count(**{**summed, "levels": max(self.levels, other.levels)})

    def __mul__(self, times: int) -> Count:
        """So many copies side by side; the levels stay."""
        if not isinstance(times, int):
            return NotImplemented
        if times == 0:
            return Count()
        return Count(**{key: value if key == "levels" else value * times for key, value in asdict(self).items()})

    __rmul__ = __mul__
