"""nn2hdl: a trained PyTorch network as a verified, purely combinational FPGA circuit.

What the command line does, as functions; each is imported when it is first asked for:

    import nn2hdl

    report = nn2hdl.synthesize("lenet_mnist", "build/lenet")
    print(report["total"]["lut_sites"], report["check"]["mismatches"])
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nn2hdl.data import load_dataset as load_dataset
    from nn2hdl.errors import Nn2hdlError as Nn2hdlError
    from nn2hdl.exploration.searching import SearchOptions as SearchOptions
    from nn2hdl.exploration.searching import search_model as search
    from nn2hdl.flow.arduino import SketchOptions as SketchOptions
    from nn2hdl.flow.arduino import write_sketch as emit_arduino
    from nn2hdl.flow.simulation import simulate_circuit as simulate
    from nn2hdl.flow.source import DataOptions as DataOptions
    from nn2hdl.flow.source import ModelOptions as ModelOptions
    from nn2hdl.flow.synthesis import SynthOptions as SynthOptions
    from nn2hdl.flow.synthesis import synthesize as synthesize
    from nn2hdl.formats import load_model as load_model
    from nn2hdl.graph import Graph as Graph
    from nn2hdl.integer import IntegerNetwork as IntegerNetwork
    from nn2hdl.integer import load_network as load_network
    from nn2hdl.integer import save_network as save_network
    from nn2hdl.integer.interpret import interpret as interpret
    from nn2hdl.mapping import map_network as map_network
    from nn2hdl.quantization import QuantizeConfig as QuantizeConfig
    from nn2hdl.quantization import Widths as Widths
    from nn2hdl.quantization import quantize as quantize
    from nn2hdl.target import find_target as find_target

__version__ = "0.1.0"

_FOUND_IN = {
    "DataOptions": "nn2hdl.flow.source",
    "Graph": "nn2hdl.graph",
    "IntegerNetwork": "nn2hdl.integer",
    "ModelOptions": "nn2hdl.flow.source",
    "Nn2hdlError": "nn2hdl.errors",
    "QuantizeConfig": "nn2hdl.quantization",
    "SearchOptions": "nn2hdl.exploration.searching",
    "SketchOptions": "nn2hdl.flow.arduino",
    "SynthOptions": "nn2hdl.flow.synthesis",
    "Widths": "nn2hdl.quantization",
    "emit_arduino": "nn2hdl.flow.arduino:write_sketch",
    "find_target": "nn2hdl.target",
    "interpret": "nn2hdl.integer",
    "load_dataset": "nn2hdl.data",
    "load_model": "nn2hdl.formats",
    "load_network": "nn2hdl.integer",
    "map_network": "nn2hdl.mapping",
    "quantize": "nn2hdl.quantization",
    "save_network": "nn2hdl.integer",
    "search": "nn2hdl.exploration.searching:search_model",
    "simulate": "nn2hdl.flow.simulation:simulate_circuit",
    "synthesize": "nn2hdl.flow.synthesis",
}
__all__ = ["__version__", *_FOUND_IN]


def __getattr__(name: str) -> Any:
    if name not in _FOUND_IN:
        raise AttributeError(f"module 'nn2hdl' has no attribute {name!r}")
    module, _, attribute = _FOUND_IN[name].partition(":")
    return getattr(importlib.import_module(module), attribute or name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_FOUND_IN})
