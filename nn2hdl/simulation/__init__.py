"""Simulation of emitted Verilog: vectors, bulk runs, cocotb benches, lint, comparison."""

from nn2hdl.simulation.compare import Mismatch, Mismatches, compare
from nn2hdl.simulation.vectors import Port, pack, unpack
from nn2hdl.simulation.verilator import Simulator, build_simulator

__all__ = [
    "Mismatch",
    "Mismatches",
    "Port",
    "Simulator",
    "build_simulator",
    "compare",
    "pack",
    "unpack",
]
