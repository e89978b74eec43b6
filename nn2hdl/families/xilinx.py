"""Xilinx 7 series and UltraScale+, and portable Verilog, which is counted as UltraScale+."""

from __future__ import annotations

from nn2hdl.families import adders, scripts, xilinx_cells
from nn2hdl.target import Device, Synthesis, Target

NS_PER_LEVEL = 0.6  # UltraScale+, LUT, net and carry: adder trees of 8 to 12 levels took 0.55 to 0.69 in Vivado (paper)


def _synthesis(family: str) -> Synthesis:
    cells, library = xilinx_cells.CELLS, scripts.XILINX_LIBRARY
    return Synthesis(scripts.xilinx(family), xilinx_cells.count, xilinx_cells.weight, cells, library)


XC7 = Target(
    "xc7",
    "Xilinx 7 series",
    6,
    _synthesis("xc7"),
    carry_width=4,
    adders=adders.XILINX,
    devices=(
        Device("artix7-35t", 20_800),
        Device("artix7-100t", 63_400),
        Device("artix7-200t", 134_600),
        Device("zynq-7020", 53_200),
        Device("kintex7-325t", 203_800),
    ),
)
XCUP = Target(
    "xcup",
    "Xilinx UltraScale+",
    6,
    _synthesis("xcup"),
    carry_width=8,
    adders=adders.XILINX,
    ns_per_level=NS_PER_LEVEL,
    devices=(Device("zu3eg", 70_560), Device("zu7ev", 230_400), Device("vu9p", 1_182_240)),
)
GENERIC = Target(
    "generic",
    "portable Verilog, counted as Xilinx UltraScale+",
    6,
    _synthesis("xcup"),
    adders=adders.XILINX,
    portable=True,
    ns_per_level=NS_PER_LEVEL,
)
