#!/usr/bin/env python3
"""Writes a constant matrix as a peer's Verilog. Runs in the peers' environment, which need not hold nn2hdl.

    write_peer.py OUT.json                               which peers are installed: name -> version
    write_peer.py OUT.json PEER WEIGHTS.npy BITS FOLDER  Verilog below FOLDER; sources, cost and seconds in OUT.json

WEIGHTS is int64 [inputs, outputs], y = x @ W; inputs are unsigned, BITS wide, outputs exact. PEER is da4ml, alkaid or
alkaid+ternary. Both peers are told to leave the delay alone (hard_dc -1), which gives the fewest adders.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import json
import sys
import time
from pathlib import Path

import numpy as np

PACKAGES = {"da4ml": "da4ml", "alkaid": "alkaid", "alkaid+ternary": "alkaid"}
OPTIONS = {"hard_dc": -1}
# written beside the circuit, but no part of it
FOREIGN = ("wrapper", "lookup")


def write_da4ml(weights: np.ndarray, bits: int, folder: Path) -> float:
    """Returns the peer's own cost, in adder bits."""
    from da4ml.codegen import VerilogModel
    from da4ml.trace import FixedVariableArray, HWConfig, comb_trace

    ones, zeros = np.ones(len(weights)), np.zeros(len(weights))
    x = FixedVariableArray.from_lhs(
        low=zeros, high=ones * (2.0**bits - 1), step=ones, hwconf=HWConfig(1, -1, -1), solver_options=OPTIONS
    )
    logic = comb_trace(x, x @ weights.astype(np.float64))
    VerilogModel(logic, "top", folder, latency_cutoff=-1).write()
    return float(logic.cost)


def write_alkaid(weights: np.ndarray, bits: int, folder: Path, *, ternary: bool) -> float:
    """Returns the peer's own cost, in adder bits."""
    from alkaid.codegen import RTLModel
    from alkaid.trace import FVArrayInput, HWConfig, trace

    rows = len(weights)
    x = FVArrayInput((rows,), hwconf=HWConfig(1, -1, -1), solver_options=OPTIONS)
    x = x.quantize(np.zeros(rows, int), np.full(rows, bits), np.zeros(rows, int))
    logic = trace(x, x @ weights.astype(np.float64))
    RTLModel(logic, folder, "top", flavor="verilog", print_latency=False, ternary_fuse=ternary).write()
    return float(logic.cost)


def installed() -> dict[str, str]:
    """Version by peer."""
    return {
        peer: importlib.metadata.version(package)
        for peer, package in PACKAGES.items()
        if importlib.util.find_spec(package)
    }


def write(peer: str, weights: np.ndarray, bits: int, folder: Path) -> dict:
    """Writes the Verilog; returns its files, the peer's cost and its time."""
    start = time.perf_counter()
    if peer == "da4ml":
        cost = write_da4ml(weights, bits, folder)
    else:
        cost = write_alkaid(weights, bits, folder, ternary=peer == "alkaid+ternary")
    seconds = time.perf_counter() - start
    sources = [p for p in sorted((folder / "src").rglob("*.v")) if not any(word in p.name for word in FOREIGN)]
    return {"sources": [str(path) for path in sources], "cost": cost, "seconds": round(seconds, 2)}


def main() -> None:
    """The command line above."""
    out, *rest = sys.argv[1:]
    if rest:
        peer, weights, bits, folder = rest
        found = write(peer, np.load(weights), int(bits), Path(folder))
    else:
        found = installed()
    Path(out).write_text(json.dumps(found))


if __name__ == "__main__":
    main()
