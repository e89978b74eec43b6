"""Circuits in Amaranth: writes down what mapping decided."""

from nn2hdl.hdl.adder_engine import AdderEngine
from nn2hdl.hdl.cell import Cell, below, emit_rtlil
from nn2hdl.hdl.circuit import Circuit, write_circuit, write_unit
from nn2hdl.hdl.emit import complete, emit_modules, verilog_files, written
from nn2hdl.hdl.heap_engine import HeapEngine
from nn2hdl.hdl.limits import check_widths

__all__ = [
    "AdderEngine",
    "Cell",
    "Circuit",
    "HeapEngine",
    "below",
    "check_widths",
    "complete",
    "emit_modules",
    "emit_rtlil",
    "verilog_files",
    "write_circuit",
    "write_unit",
    "written",
]
