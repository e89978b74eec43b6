"""Counts a hierarchical design: leaves mapped once each, structural modules counted flat or composed."""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import cached_property, partial
from typing import Any

from nn2hdl.synth.arrival import Arrival, bound, compose, leaf_arrival
from nn2hdl.synth.cache import Cache, digest, open_cache
from nn2hdl.synth.count import Count
from nn2hdl.synth.flatten import flatten
from nn2hdl.synth.hierarchy import PortWidths, Structure, port_widths
from nn2hdl.synth.leaves import MappedLeaf
from nn2hdl.synth.netlist import Netlist
from nn2hdl.synth.reading import ENTRY_VERSION, Reader
from nn2hdl.synth.report import Comparison, ModuleCount, SynthReport, report_document, report_from_document
from nn2hdl.synth.verilog import canonical
from nn2hdl.target import Synthesis, Target
from nn2hdl.toolchain import find_yosys

FLAT_LIMIT = 4000  # leaf instances; as many adders are counted flat in about 5 s and 250 MB
COUNTER_VERSION = "2"  # raise it whenever a figure changes for the same netlist
_MATRIX_LIMIT = 20_000_000  # entries of the rows behind a flat module's arrival matrix: 80 MB while it is computed

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class _Figures:
    """What a parent needs to know of a module."""

    count: Count
    method: str
    leaf_instances: int
    children: Mapping[str, int]
    arrival: Arrival
    ports: PortWidths
    seconds: float = 0.0
    cached: bool = True


@dataclass
class Design:
    """A design that yosys reads once ever per cache: what it costs, and a simulator of it.

    What was found of the whole design is kept under `key`, so that a run with equal inputs reads no module again.

    sources: module name -> canonical Verilog text; key: of all that its figures depend on; `figures` and `netlists`:
    those that were asked for.
    """

    sources: Mapping[str, str]
    top: str
    target: Target
    cache: Cache
    jobs: int
    key: str
    flat_limit: int = FLAT_LIMIT
    netlists: dict[str, Netlist] = field(default_factory=dict)
    figures: dict[str, _Figures] = field(default_factory=dict)

    @classmethod
    def open(
        cls,
        sources: Mapping[str, str],
        top: str,
        target: Target,
        *,
        jobs: int | None = None,
        flat_limit: int = FLAT_LIMIT,
        cache: Cache | None = None,
    ) -> Design:
        """A design of these modules; yosys starts when a figure or the simulator is asked for.

        Args:
            sources: module name -> Verilog text of that one module. A module either holds logic (a leaf) or only
                instantiates other modules and wires them.
            top: the module to count.
            target: the family.
            jobs: yosys processes at a time; None takes one per processor.
            flat_limit: structural modules with at most that number of leaf instances are counted as one flat netlist.
            cache: where mapped modules are kept; None takes NN2HDL_CACHE or ~/.cache/nn2hdl. A run that was killed
                resumes.

        Raises:
            ToolError: yosys is missing, there is no such module, or a module contains itself.
        """
        texts = {name: canonical(text) for name, text in sources.items()}
        key = _design_key(texts, top, target, flat_limit)
        return cls(texts, top, target, cache or open_cache(), jobs or os.cpu_count() or 1, key, flat_limit)

    @cached_property
    def reader(self) -> Reader:
        """The modules as yosys reads them."""
        return Reader.of(self.sources, self.top, self.target.synthesis, self.cache, self.jobs)

    @property
    def synthesis(self) -> Synthesis:
        """How yosys maps and counts for the target."""
        return self.target.synthesis

    def is_of(self, sources: Mapping[str, str]) -> bool:
        """Whether these modules hold the same text, comments apart."""
        return all(name in sources and canonical(sources[name]) == text for name, text in self.sources.items())

    def netlist(self, name: str) -> Netlist:
        """A module as one flat netlist."""
        if name in self.reader.leaves:
            return self.reader.leaves[name].netlist
        if name not in self.netlists:
            structure = self.reader.structures[name]
            below_it = {instance.module for instance in structure.instances}
            self.netlists[name] = flatten(structure, {child: self.netlist(child) for child in below_it})
        return self.netlists[name]

    def count(self, progress: Progress | None = None) -> SynthReport:
        """What the design costs; `progress` is called with modules done, modules in all, and what was done.

        Raises:
            ToolError: yosys failed, the design is not of that form, or it has a combinational loop.
        """
        progress = progress or (lambda done, total, message: None)
        kept = self.cache.load(self.key, report_from_document)
        if kept is not None:
            progress(len(kept.modules), len(kept.modules), "modules counted by an earlier run")
            return kept
        report = self._counted(progress)
        self.cache.store(self.key, report_document(report))
        return report

    def _counted(self, progress: Progress) -> SynthReport:
        figures = self.figures = _figures(self, progress)
        order = self.reader.order
        uses = _uses(order, figures)
        modules = {
            name: ModuleCount(name, f.count, f.method, f.leaf_instances, uses[name], f.seconds, f.cached)
            for name, f in ((name, figures[name]) for name in order if uses[name])
        }
        tools, key = {"yosys": self.reader.tool.version}, _structural_key(self, self.top)
        return SynthReport(self.top, self.target.name, modules, figures[self.top].count, tools, key)

    def compare(self, name: str) -> Comparison:
        """A module that `count` counted flat, beside what its children's figures compose to.

        Raises:
            ToolError: as `count`.
        """
        key = digest("comparison", self.key, name)
        kept = self.cache.load(key, lambda entry: Comparison(name, Count(**entry["flat"]), Count(**entry["composed"])))
        if kept is not None:
            return kept
        if not self.figures:
            self._counted(lambda done, total, message: None)
        self.reader.read_structures([name], {child: f.ports for child, f in self.figures.items()})
        composed, _ = _composed(self.reader.structures[name], self.figures)
        flat = self.figures[name].count
        self.cache.store(key, {"flat": asdict(flat), "composed": asdict(composed)})
        return Comparison(name, flat, composed)


def count_design(
    sources: Mapping[str, str],
    top: str,
    target: Target,
    *,
    jobs: int | None = None,
    flat_limit: int = FLAT_LIMIT,
    cache: Cache | None = None,
    progress: Progress | None = None,
) -> SynthReport:
    """Counts what a hierarchical design costs on an FPGA family; arguments and errors as of `Design.open`."""
    design = Design.open(sources, top, target, jobs=jobs, flat_limit=flat_limit, cache=cache)
    return design.count(progress)


def count_module(text: str, name: str, target: Target, *, cache: Cache | None = None) -> ModuleCount:
    """Counts one module that instantiates no other.

    Raises:
        ToolError: as ``count_design``.
    """
    return count_design({name: text}, name, target, jobs=1, cache=cache).modules[name]


def _figures(design: Design, progress: Progress) -> dict[str, _Figures]:
    """The figures of every module below the top."""
    reader = design.reader
    done, total = 0, len(reader.order)

    def advance(amount: int, message: str) -> None:
        nonlocal done
        done += amount
        progress(done, total, message)

    reader.read_leaves(lambda n: advance(n, "mapped leaf modules"))
    figures = {name: _leaf_figures(leaf, design.synthesis) for name, leaf in reader.leaves.items()}
    for name in reader.structural:
        read = partial(_read_figures, children=reader.children[name])
        known_figures = reader.cache.load(_structural_key(design, name), read)
        if known_figures is not None:
            figures[name] = known_figures
    known = {name: found.ports for name, found in figures.items()}
    reader.read_structures(_unread(reader, figures, design.flat_limit), known)
    for name in reader.structural:
        if name not in figures:
            figures[name] = _structural_figures(design, name, figures)
            entry = _written_figures(figures[name], reader.children[name])
            reader.cache.store(_structural_key(design, name), entry)
        advance(1, f"counted {name}")
    return figures


def _leaf_figures(leaf: MappedLeaf, synthesis: Synthesis) -> _Figures:
    start = time.perf_counter()
    count, arrival = synthesis.count(leaf.netlist), _flat_arrival(leaf.netlist, synthesis)
    seconds = leaf.seconds + time.perf_counter() - start
    return _Figures(count, "leaf", 1, {}, arrival, port_widths(leaf.netlist), seconds, leaf.cached)


def _flat_arrival(netlist: Netlist, synthesis: Synthesis) -> Arrival:
    """Exact bit by bit where the matrix is not too large, else a bound."""
    rows = len(netlist.cells) + len(netlist.output_bits)  # a module of wires has no cells, but its outputs have rows
    if rows * len(netlist.input_bits) <= _MATRIX_LIMIT:
        return leaf_arrival(netlist, synthesis.weight)
    return bound(netlist.output_levels(synthesis.weight))


def _unread(reader: Reader, figures: Mapping[str, _Figures], flat_limit: int) -> list[str]:
    """The structural modules that have no figures yet, and what a flat count of those needs; children first."""
    needed: set[str] = set()
    for name in reversed(reader.structural):  # parents first
        wanted_by_parent = any(name in reader.children[parent] for parent in needed)
        small = name in figures and figures[name].leaf_instances <= flat_limit
        if name not in figures or (wanted_by_parent and small):
            needed.add(name)
    return [name for name in reader.structural if name in needed]


def _structural_figures(design: Design, name: str, figures: Mapping[str, _Figures]) -> _Figures:
    start = time.perf_counter()
    structure = design.reader.structures[name]
    children = Counter(instance.module for instance in structure.instances)
    leaf_instances = sum(figures[child].leaf_instances * times for child, times in children.items())
    if leaf_instances <= design.flat_limit:
        method, netlist = "flat", design.netlist(name)
        count, arrival = design.synthesis.count(netlist), _flat_arrival(netlist, design.synthesis)
    else:
        method, (count, arrival) = "composed", _composed(structure, figures)
    seconds = time.perf_counter() - start
    uses = dict(sorted(children.items()))
    return _Figures(count, method, leaf_instances, uses, arrival, port_widths(structure), seconds, False)


def _composed(structure: Structure, figures: Mapping[str, _Figures]) -> tuple[Count, Arrival]:
    """The figures of a module from those of its children."""
    children = Counter(instance.module for instance in structure.instances)
    levels = compose(structure, {child: figures[child].arrival for child in children})
    count = sum((figures[child].count * times for child, times in sorted(children.items())), Count())
    return Count(**{**asdict(count), "levels": max(levels, default=0)}), bound(levels)


def _design_key(texts: Mapping[str, str], top: str, target: Target, flat_limit: int) -> str:
    synthesis, tool = target.synthesis, find_yosys()
    counter = f"{synthesis.count.__module__}.{synthesis.count.__qualname__}"
    how = (COUNTER_VERSION, ENTRY_VERSION, target.name, synthesis.script, counter, str(flat_limit), tool.version)
    return digest("design", *how, top, *(part for item in sorted(texts.items()) for part in item))


def _structural_key(design: Design, name: str) -> str:
    return digest("structural", COUNTER_VERSION, str(design.flat_limit), design.reader.keys[name])


def _written_figures(figures: _Figures, children: Sequence[str]) -> dict[str, Any]:
    matrix = figures.arrival.matrix
    return {
        "count": asdict(figures.count),
        "method": figures.method,
        "leaf_instances": figures.leaf_instances,
        "children": [figures.children.get(child, 0) for child in children],
        "ports": figures.ports,
        "own_levels": figures.arrival.own_levels.tolist(),
        "matrix": None if matrix is None else matrix.tolist(),
    }


def _read_figures(entry: Mapping[str, Any], children: Sequence[str]) -> _Figures:
    arrival = Arrival.from_lists(entry["matrix"], entry["own_levels"])
    ports = tuple(tuple(port) for port in entry["ports"])
    uses = {child: times for child, times in sorted(zip(children, entry["children"], strict=True)) if times}
    return _Figures(Count(**entry["count"]), entry["method"], entry["leaf_instances"], uses, arrival, ports)


def _uses(order: list[str], figures: Mapping[str, _Figures]) -> Counter[str]:
    """How often the top (the last of the order) contains each module."""
    uses: Counter[str] = Counter({order[-1]: 1})
    for name in reversed(order):
        for child, times in figures[name].children.items():
            uses[child] += uses[name] * times
    return uses
