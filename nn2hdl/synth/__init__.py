"""Synthesis: what a hierarchical design costs in LUT sites and LUT levels, counted with yosys.

Facts of yosys that shape the emitted Verilog and this package:

- Chained `+` within one module is merged into `$macc` and mapped at two LUTs per bit, so each two-input adder is a
  module of its own, and the hierarchy stays while leaves are mapped.
- `xcup` maps adders to CARRY4, as `xc7` does. Constant `*` becomes a DSP unless `-nodsp` is given.
- With the hierarchy kept, mapping never looks across modules: a flat netlist is the mapped leaves put together, so
  flat counts need no second run of yosys.
- The WebAssembly build has 32-bit memory, takes seconds to start, and sees only some folders: modules go in bounded
  batches, from a work folder with relative names.
"""

from nn2hdl.synth.cache import Cache
from nn2hdl.synth.count import Count
from nn2hdl.synth.design import FLAT_LIMIT, Design, count_design, count_module
from nn2hdl.synth.report import Comparison, ModuleCount, SynthReport
from nn2hdl.synth.simulator import NetlistSimulator, read_simulator

__all__ = [
    "FLAT_LIMIT",
    "Cache",
    "Comparison",
    "Count",
    "Design",
    "ModuleCount",
    "NetlistSimulator",
    "SynthReport",
    "count_design",
    "count_module",
    "read_simulator",
]
