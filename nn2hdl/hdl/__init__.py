"""Circuits in Amaranth: cells, engines, layers, top, and their emission."""

from nn2hdl.hdl.cell import Cell, Wire, emit_rtlil, port_bits
from nn2hdl.hdl.circuit import Circuit, LayerCircuit, lower_network
from nn2hdl.hdl.emit import emit_modules, verilog_files
from nn2hdl.hdl.engine import Engine

__all__ = [
    "Cell",
    "Circuit",
    "Engine",
    "LayerCircuit",
    "Wire",
    "emit_modules",
    "emit_rtlil",
    "lower_network",
    "port_bits",
    "verilog_files",
]
