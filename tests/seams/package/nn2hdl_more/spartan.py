"""An FPGA family: Spartan-7, whose slices are those of the other 7 series."""

from dataclasses import replace

from nn2hdl.target import Device, find_target

SPARTAN7 = replace(
    find_target("xc7"),
    name="s7",
    title="Xilinx Spartan-7",
    devices=(Device("s7-50", 32_600), Device("s7-100", 64_000)),
)
