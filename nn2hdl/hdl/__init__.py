"""Circuits in Amaranth: cells, engines, layers, top, and their emission."""

from nn2hdl.hdl.adder_engine import AdderEngine
from nn2hdl.hdl.cell import Cell, below, emit_rtlil
from nn2hdl.hdl.circuit import Circuit, LayerCircuit, lower_network
from nn2hdl.hdl.emit import complete, emit_modules, verilog_files, written
from nn2hdl.hdl.engine import Engine
from nn2hdl.hdl.heap_engine import HeapEngine
from nn2hdl.hdl.module_names import ModuleNames, check_names
from nn2hdl.hdl.parallel import map_engines
from nn2hdl.hdl.table_engine import TableEngine

__all__ = [
    "AdderEngine",
    "Cell",
    "Circuit",
    "Engine",
    "HeapEngine",
    "LayerCircuit",
    "ModuleNames",
    "TableEngine",
    "below",
    "check_names",
    "complete",
    "emit_modules",
    "emit_rtlil",
    "lower_network",
    "map_engines",
    "verilog_files",
    "written",
]
