"""Lattice ECP5 and iCE40: two-operand sums of LUT4s and carry chains."""

from __future__ import annotations

from nn2hdl.families import adders, lattice_cells, scripts
from nn2hdl.target import Device, Synthesis, Target

ECP5 = Target(
    "ecp5",
    "Lattice ECP5",
    4,
    Synthesis(scripts.ECP5, lattice_cells.count_ecp5, lattice_cells.weight_ecp5),
    adders=adders.ECP5,
    devices=(
        Device("ecp5-12k", 12_144),
        Device("ecp5-25k", 24_288),
        Device("ecp5-45k", 43_848),
        Device("ecp5-85k", 83_640),
    ),
)
ICE40 = Target(
    "ice40",
    "Lattice iCE40",
    4,
    Synthesis(scripts.ICE40, lattice_cells.count_ice40, lattice_cells.weight_ice40),
    adders=adders.ICE40,
    devices=(Device("ice40-up5k", 5_280), Device("ice40-hx8k", 7_680)),
)
