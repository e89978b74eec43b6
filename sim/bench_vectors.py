"""cocotb bench for any modules: drives vectors, compares outputs, counts vectors that differ.

The environment variable NN2HDL_BENCH names a folder with ``bench.json`` (which modules, and which signal of the top is
which port) and ``vectors.npz`` (32-bit words, lowest first). The counts go to ``result.json`` in it; any difference
fails the cocotb test. nn2hdl/simulation/bench_files.py writes such folders; README.md tells how to run one by hand.
"""

import json
import os
from dataclasses import dataclass, field
from pathlib import Path

import cocotb
import numpy as np
from cocotb.triggers import Timer

STEP = 1  # ns; a combinational circuit has settled after any time at all


@dataclass
class Unit:
    """One module under test: its signals with their values for each vector, and what was found so far."""

    module: str
    count: int
    inputs: list
    outputs: list
    mismatches: int = 0
    first: dict | None = field(default=None)

    def drive(self, index: int) -> None:
        for _, handle, values in self.inputs:
            handle.value = values[index]

    def check(self, index: int) -> None:
        wrong = False
        for port, handle, values in self.outputs:
            found = int(handle.value)
            if found != values[index]:
                wrong = True
                if self.first is None:
                    self.first = {"index": index, "port": port, "expected": hex(values[index]), "found": hex(found)}
        self.mismatches += wrong


def load_units(dut, folder: Path) -> tuple[dict, list[Unit]]:
    """What bench.json and vectors.npz hold, tied to the signals of the top."""
    plan = json.loads((folder / "bench.json").read_text())
    units = []
    with np.load(folder / "vectors.npz") as arrays:
        for unit in plan["units"]:
            sides = {"input": [], "output": []}
            for port in unit["ports"]:
                if port["name"] != plan["clock"]:
                    values = as_integers(arrays[port["signal"]])
                    sides[port["direction"]].append((port["name"], getattr(dut, port["signal"]), values))
            units.append(Unit(unit["module"], unit["vectors"], sides["input"], sides["output"]))
    return plan, units


def as_integers(words: np.ndarray) -> list[int]:
    """Rows of words, lowest first, as unsigned integers."""
    return [int.from_bytes(row.tobytes(), "little") for row in np.ascontiguousarray(words, "<u4")]


async def settle(clock) -> None:
    """Lets the circuit settle; with a clock, gives it one rising edge."""
    if clock is not None:
        clock.value = 0
        await Timer(STEP, "ns")
        clock.value = 1
    await Timer(STEP, "ns")


@cocotb.test()
async def vectors_match(dut) -> None:
    """Every output of every vector is the expected one; with a clock, one vector enters at each edge."""
    folder = Path(os.environ["NN2HDL_BENCH"])
    plan, units = load_units(dut, folder)
    clock = getattr(dut, plan["clock_signal"]) if plan["clock"] else None
    flush = plan["latency"] - 1 if clock is not None else 0
    for step in range(max(unit.count for unit in units) + flush):
        for unit in units:
            if step < unit.count:
                unit.drive(step)
        await settle(clock)
        for unit in units:
            if 0 <= step - flush < unit.count:
                unit.check(step - flush)
    found = [{"module": u.module, "vectors": u.count, "mismatches": u.mismatches, "first": u.first} for u in units]
    (folder / "result.json").write_text(json.dumps({"units": found}, indent=1))
    wrong = [unit for unit in found if unit["mismatches"]]
    assert not wrong, f"{len(wrong)} of {len(units)} modules differ, first {wrong[0]}"
