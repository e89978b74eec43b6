"""Mapped leaf modules: from the cache, or from yosys in parallel batches.

A leaf that holds cells of the target alone is mapped already, and only read.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future, as_completed
from dataclasses import dataclass
from functools import partial
from typing import Any

from nn2hdl.processes import threads
from nn2hdl.synth import yosys
from nn2hdl.synth.cache import Cache
from nn2hdl.synth.hierarchy import holds_cells
from nn2hdl.synth.netlist import Netlist, read_module
from nn2hdl.target import Synthesis
from nn2hdl.toolchain import Tool

_SMALLEST_BATCH = 16  # below this, starting yosys costs more than the work


@dataclass(frozen=True)
class MappedLeaf:
    """A leaf as cells of the target; ``seconds`` is its share of the batch it was mapped in."""

    netlist: Netlist
    seconds: float
    cached: bool


def map_leaves(
    tool: Tool,
    sources: Mapping[str, str],
    keys: Mapping[str, str],
    synthesis: Synthesis,
    cache: Cache,
    jobs: int,
    done: Callable[[int], None],
) -> dict[str, MappedLeaf]:
    """Maps leaf modules, each of them once ever per cache.

    Args:
        tool: yosys.
        sources: leaf name -> Verilog text.
        keys: leaf name -> its key in the cache.
        synthesis: of the family to map to.
        cache: where results are kept; each batch is stored as soon as it is there.
        jobs: yosys processes at a time.
        done: called with the number of leaves that have just become available.

    Raises:
        ToolError: yosys failed on a batch; batches that had ended are in the cache.
    """
    found = {name: cache.load(keys[name], partial(read_module, name)) for name in sources}
    mapped = {name: MappedLeaf(netlist, 0.0, True) for name, netlist in found.items() if netlist is not None}
    done(len(mapped))
    missing = {name: text for name, text in sources.items() if name not in mapped}
    made_of_cells = {name: text for name, text in missing.items() if holds_cells(text, synthesis.cells)}
    logic = {name: text for name, text in missing.items() if name not in made_of_cells}
    size = max(_SMALLEST_BATCH, min(yosys.BATCH_MODULES, -(-len(logic) // jobs)))
    lot = max(_SMALLEST_BATCH, -(-len(made_of_cells) // jobs))
    with threads(jobs) as pool:
        futures: list[Future] = []
        for read, texts in [
            *((yosys.map_leaves, part) for part in _parts(logic, size, yosys.BATCH_CHARACTERS)),
            *((_read_cells, part) for part in _parts(made_of_cells, lot, yosys.CELL_CHARACTERS)),
        ]:
            futures.append(pool.submit(_map_batch, read, tool, texts, keys, synthesis, cache))
        for future in as_completed(futures):
            result = future.result()
            mapped.update(result)
            done(len(result))
    return {name: mapped[name] for name in sources}


def _read_cells(tool: Tool, texts: Mapping[str, str], synthesis: Synthesis, cache: Cache) -> dict[str, Any]:
    """Leaves of mapped cells as they stand; those that hold logic as well are mapped after all."""
    entries = yosys.read_cells(tool, texts, synthesis, cache)
    others = {
        name: texts[name]
        for name, entry in entries.items()
        if any(cell["type"] not in synthesis.cells for cell in entry["cells"].values())
    }
    return entries | yosys.map_leaves(tool, others, synthesis, cache) if others else entries


def _parts(sources: Mapping[str, str], modules: int, characters: int) -> list[dict[str, str]]:
    return [{name: sources[name] for name in batch} for batch in yosys.batches(sources, modules, characters)]


def _map_batch(
    read: Callable[..., dict[str, Any]],
    tool: Tool,
    texts: Mapping[str, str],
    keys: Mapping[str, str],
    synthesis: Synthesis,
    cache: Cache,
) -> dict[str, MappedLeaf]:
    start = time.perf_counter()
    entries = {name: _trimmed(entry) for name, entry in read(tool, texts, synthesis, cache).items()}
    seconds = (time.perf_counter() - start) / len(texts)
    mapped = {}
    for name, entry in entries.items():
        mapped[name] = MappedLeaf(read_module(name, entry), seconds, False)
        cache.store(keys[name], entry)
    return mapped


def _trimmed(module: Mapping[str, Any]) -> dict[str, Any]:
    """Only what ``read_module`` reads."""
    ports = {name: {"direction": port["direction"], "bits": port["bits"]} for name, port in module["ports"].items()}
    kept = ("type", "parameters", "port_directions", "connections")
    cells = {name: {key: cell[key] for key in kept if key in cell} for name, cell in module["cells"].items()}
    return {"ports": ports, "cells": cells}
