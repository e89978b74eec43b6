"""Runs yosys: maps batches of leaf modules, reads leaves of mapped cells, and elaborates structural modules.

yosys takes seconds to start and, as WebAssembly, has 32-bit memory: modules go in batches of bounded size. It runs in a
work folder with relative names only, since the WebAssembly build does not see every folder of the machine.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from nn2hdl.errors import ToolError
from nn2hdl.synth.cache import Cache, digest
from nn2hdl.target import Synthesis
from nn2hdl.toolchain import Tool

BATCH_MODULES = 64
BATCH_CHARACTERS = 400_000  # leaf modules; mapping takes some kilobytes of memory per character
CELL_CHARACTERS = 4_000_000  # leaves that hold mapped cells already
ELABORATE_CHARACTERS = 12_000_000  # structural modules; about 110,000 instances

_TIDY = "proc; opt_expr; opt_clean"


def batches(sources: Mapping[str, str], modules: int, characters: int) -> list[list[str]]:
    """Names in their order, cut where a batch would pass a number of modules or of characters of text."""
    cut: list[list[str]] = []
    size = 0
    for name, text in sources.items():
        if not cut or len(cut[-1]) >= modules or size + len(text) > characters:
            cut.append([])
            size = 0
        cut[-1].append(name)
        size += len(text)
    return cut


def map_leaves(yosys: Tool, sources: Mapping[str, str], synthesis: Synthesis, cache: Cache) -> dict[str, Any]:
    """Maps modules that instantiate no other module of the design, each on its own.

    Returns:
        module name -> its entry in yosys's JSON.

    Raises:
        ToolError: yosys failed, or did not write one of the modules.
    """
    script = f"read_verilog leaves.v; {synthesis.script}; write_json -selected netlist.json"
    return _run(yosys, {"leaves.v": "\n".join(sources.values())}, script, sources, cache)


def read_cells(yosys: Tool, sources: Mapping[str, str], synthesis: Synthesis, cache: Cache) -> dict[str, Any]:
    """Reads leaves that hold cells of the target: nothing is mapped, and what nothing reads is removed.

    Returns:
        module name -> its entry in yosys's JSON.

    Raises:
        ToolError: yosys failed, or did not write one of the modules.
    """
    script = f"{synthesis.library}; read_verilog leaves.v; hierarchy -check; {_TIDY}; write_json -selected netlist.json"
    return _run(yosys, {"leaves.v": "\n".join(sources.values())}, script, sources, cache)


def elaborate(yosys: Tool, sources: Mapping[str, str], children: Sequence[str], cache: Cache) -> dict[str, Any]:
    """Reads structural modules; what nothing reads is removed.

    Args:
        yosys: the tool.
        sources: the structural modules, name -> text.
        children: the texts of the modules that they instantiate; only their ports matter.
        cache: where to work.

    Returns:
        module name -> its entry in yosys's JSON.

    Raises:
        ToolError: yosys failed, or did not write one of the modules.
    """
    script = (
        "read_verilog -lib children.v; read_verilog design.v; hierarchy -check; "
        f"{_TIDY}; write_json -selected netlist.json"
    )
    files = {"children.v": "\n".join(children), "design.v": "\n".join(sources.values())}
    return _run(yosys, files, script, sources, cache)


def _run(yosys: Tool, files: Mapping[str, str], script: str, wanted: Mapping[str, str], cache: Cache) -> dict[str, Any]:
    log = cache.log_path(digest(script, *files.values()))
    with cache.work_folder() as folder:
        work = folder.resolve()
        for name, text in files.items():
            (work / name).write_text(text)
        yosys.run(["-q", "-p", script], cwd=work, log=log)
        try:
            modules = json.loads((work / "netlist.json").read_text())["modules"]
        except (OSError, ValueError, KeyError) as error:
            raise ToolError(f"yosys wrote no netlist that can be read: {error}", where=log) from None
    cache.discard(log)
    by_name = {name.lstrip("\\"): module for name, module in modules.items()}
    if missing := [name for name in wanted if name not in by_name]:
        hint = "each entry of the sources is one module of that name"
        raise ToolError(f"no module {missing[0]} in what yosys wrote", where=log, hint=hint)
    return {name: by_name[name] for name in wanted}
