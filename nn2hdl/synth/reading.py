"""Reads a hierarchical design: leaves as mapped netlists, structural modules as instances and nets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from nn2hdl.processes import threads
from nn2hdl.synth import yosys
from nn2hdl.synth.cache import Cache, digest
from nn2hdl.synth.hierarchy import (
    PortWidths,
    Structure,
    below,
    children_of,
    port_widths,
    read_structure,
    structure_from_lists,
    structure_lists,
)
from nn2hdl.synth.keys import module_key
from nn2hdl.synth.leaves import MappedLeaf, map_leaves
from nn2hdl.target import Synthesis
from nn2hdl.toolchain import Tool, find_yosys

ENTRY_VERSION = "3"  # raise it whenever the cache keeps something else of the same module
_SMALLEST_BATCH = 500_000  # characters; below this, starting yosys costs more than the work


@dataclass
class Reader:
    """One design on its way through yosys; every module is read once ever per cache.

    sources: module name -> canonical Verilog text; order: all modules below the top, children first; keys: what each
    module's results depend on; children: of each module by number, as results in the cache name them.
    """

    sources: Mapping[str, str]
    synthesis: Synthesis
    tool: Tool
    cache: Cache
    jobs: int
    order: list[str]
    children: Mapping[str, tuple[str, ...]]
    keys: Mapping[str, str]
    leaves: Mapping[str, MappedLeaf] = field(default_factory=dict)
    structures: dict[str, Structure] = field(default_factory=dict)

    @classmethod
    def of(cls, sources: Mapping[str, str], top: str, synthesis: Synthesis, cache: Cache, jobs: int) -> Reader:
        """A reader of what is below a top module; sources: canonical.

        Raises:
            ToolError: yosys is missing, there is no such module, or a module contains itself.
        """
        children = children_of(sources)
        order = below(top, children)
        tool = find_yosys()
        keys: dict[str, str] = {}
        for name in order:
            known = {child: keys[child] for child in children[name]}
            also = (ENTRY_VERSION, synthesis.script, tool.version)
            keys[name], children[name] = module_key(sources[name], known, *also)
        return cls(sources, synthesis, tool, cache, jobs, order, children, keys)

    @property
    def structural(self) -> list[str]:
        """The modules that instantiate others, children first."""
        return [name for name in self.order if self.children[name]]

    def read_leaves(self, done: Callable[[int], None]) -> None:
        """Maps the modules that instantiate no other; `done` is called with numbers of them."""
        texts = {name: self.sources[name] for name in self.order if not self.children[name]}
        self.leaves = map_leaves(self.tool, texts, self.keys, self.synthesis, self.cache, self.jobs, done)

    def read_structures(self, names: Iterable[str], known: Mapping[str, PortWidths]) -> None:
        """Reads structural modules, children before their parents. `known`: ports of those children that are neither
        among them nor read yet."""
        wanted = [name for name in names if name not in self.structures]
        for name in wanted:
            read = partial(structure_from_lists, name, self.children[name])
            structure = self.cache.load(self._structure_key(name), read)
            if structure is not None:
                self.structures[name] = structure
        missing = {name: self.sources[name] for name in wanted if name not in self.structures}
        modules: dict[str, Any] = {}
        with threads(self.jobs) as pool:
            for found in pool.map(self._elaborate, self._batches(missing)):
                modules.update(found)
        for name in missing:
            ports = {child: self._ports(child, modules, known) for child in self.children[name]}
            self.structures[name] = read_structure(name, modules[name], ports)
            self.cache.store(self._structure_key(name), structure_lists(self.structures[name], self.children[name]))

    def _structure_key(self, name: str) -> str:
        return digest("structure", self.keys[name])

    def _batches(self, texts: Mapping[str, str]) -> list[list[str]]:
        """As many as there are jobs, unless yosys's memory asks for more; the longest texts first."""
        ordered = dict(sorted(texts.items(), key=lambda item: -len(item[1])))
        share = max(_SMALLEST_BATCH, sum(map(len, texts.values())) // self.jobs + 1)
        return yosys.batches(ordered, len(texts), min(share, yosys.ELABORATE_CHARACTERS))

    def _elaborate(self, batch: list[str]) -> dict[str, Any]:
        below_it = sorted({child for name in batch for child in self.children[name]} - set(batch))
        texts = {name: self.sources[name] for name in batch}
        return yosys.elaborate(self.tool, texts, [self.sources[child] for child in below_it], self.cache)

    def _ports(self, name: str, modules: Mapping[str, Any], known: Mapping[str, PortWidths]) -> PortWidths:
        if name in modules:
            ports = modules[name]["ports"].items()
            return tuple((port, entry["direction"] == "output", len(entry["bits"])) for port, entry in ports)
        if name in known:
            return known[name]
        return port_widths(self.leaves[name].netlist if name in self.leaves else self.structures[name])
