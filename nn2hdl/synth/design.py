"""Counts a hierarchical design: leaves mapped once each, structural modules counted flat or composed."""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from nn2hdl.synth import yosys
from nn2hdl.synth.arrival import Arrival, bound, compose, leaf_arrival
from nn2hdl.synth.cache import Cache, default_folder, digest
from nn2hdl.synth.count import Count
from nn2hdl.synth.flatten import flatten
from nn2hdl.synth.hierarchy import Structure, below, children_of, read_structure
from nn2hdl.synth.leaves import MappedLeaf, map_leaves
from nn2hdl.synth.netlist import Netlist
from nn2hdl.synth.report import Comparison, ModuleCount, SynthReport
from nn2hdl.synth.targets import Target, find_target
from nn2hdl.toolchain import Tool, find_yosys

FLAT_LIMIT = 4000  # leaf instances; so many adders are counted flat in about 5 s and 250 MB
COUNTER_VERSION = "1"  # raise it whenever a figure changes for the same netlist
_MATRIX_LIMIT = 20_000_000  # entries of the rows behind a flat module's arrival matrix: 80 MB while it is computed

Progress = Callable[[int, int, str], None]
Ports = tuple[tuple[str, bool, int], ...]  # name, whether an output, width in bits


@dataclass(frozen=True)
class _Figures:
    """What a parent needs to know of a module."""

    count: Count
    method: str
    leaf_instances: int
    children: Mapping[str, int]
    arrival: Arrival
    ports: Ports
    seconds: float = 0.0
    cached: bool = True


@dataclass
class _Run:
    """One design on its way through; every field is filled once, top to bottom."""

    sources: Mapping[str, str]
    target: Target
    tool: Tool
    cache: Cache
    order: list[str]
    children: Mapping[str, tuple[str, ...]]
    keys: Mapping[str, str]
    leaves: Mapping[str, MappedLeaf] = field(default_factory=dict)
    structures: dict[str, Structure] = field(default_factory=dict)
    netlists: dict[str, Netlist] = field(default_factory=dict)

    def netlist(self, name: str) -> Netlist:
        """The module as one flat netlist."""
        if name in self.leaves:
            return self.leaves[name].netlist
        if name not in self.netlists:
            structure = self.structures[name]
            below_it = {instance.module for instance in structure.instances}
            self.netlists[name] = flatten(structure, {child: self.netlist(child) for child in below_it})
        return self.netlists[name]


def count_design(
    sources: Mapping[str, str],
    top: str,
    target: str = "xcup",
    *,
    jobs: int | None = None,
    flat_limit: int = FLAT_LIMIT,
    cache: Cache | None = None,
    progress: Progress | None = None,
) -> SynthReport:
    """Counts what a hierarchical design costs on an FPGA family.

    Args:
        sources: module name -> Verilog text of that one module. A module either holds logic (a leaf) or only
            instantiates other modules and wires them.
        top: the module to count.
        target: xc7, xcup, ecp5 or ice40.
        jobs: yosys processes at a time; None takes one per processor.
        flat_limit: structural modules with at most so many leaf instances are counted as one flat netlist.
        cache: where mapped modules are kept; None takes NN2HDL_CACHE or ~/.cache/nn2hdl. A run that was killed resumes.
        progress: called with modules done, modules in all, and what was done.

    Raises:
        ToolError: yosys is missing or failed, the design is not of that form, or it has a combinational loop.
    """
    run = _prepare(sources, top, find_target(target), cache)
    figures = _figures(run, flat_limit, jobs, progress or (lambda done, total, message: None))
    uses = _uses(run.order, figures)
    modules = {
        name: ModuleCount(name, f.count, f.method, f.leaf_instances, uses[name], f.seconds, f.cached)
        for name, f in ((name, figures[name]) for name in run.order if uses[name])
    }
    tools = {"yosys": run.tool.version}
    return SynthReport(top, target, modules, figures[top].count, tools, _structural_key(run, top, flat_limit))


def count_module(text: str, name: str, target: str = "xcup", *, cache: Cache | None = None) -> ModuleCount:
    """Counts one module that instantiates no other.

    Raises:
        ToolError: as ``count_design``.
    """
    return count_design({name: text}, name, target, jobs=1, cache=cache).modules[name]


def compare_composition(
    sources: Mapping[str, str], module: str, target: str = "xcup", *, cache: Cache | None = None
) -> Comparison:
    """Counts a structural module both ways.

    Raises:
        ToolError: as ``count_design``.
    """
    flat, composed = (
        count_design(sources, module, target, flat_limit=limit, cache=cache).total for limit in (10**9, 0)
    )
    return Comparison(module, flat, composed)


def _prepare(sources: Mapping[str, str], top: str, target: Target, cache: Cache | None) -> _Run:
    children = children_of(sources)
    order = below(top, children)
    tool = find_yosys()
    keys: dict[str, str] = {}
    for name in order:
        below_it = [keys[child] for child in children[name]]
        keys[name] = digest(target.script, tool.version, sources[name], *below_it)
    return _Run(sources, target, tool, cache or Cache(default_folder()), order, children, keys)


def _figures(run: _Run, flat_limit: int, jobs: int | None, progress: Progress) -> dict[str, _Figures]:
    """The figures of every module below the top."""
    done, total = 0, len(run.order)

    def advance(amount: int, message: str) -> None:
        nonlocal done
        done += amount
        progress(done, total, message)

    leaf_sources = {name: run.sources[name] for name in run.order if not run.children[name]}
    workers = jobs or os.cpu_count() or 1
    run.leaves = map_leaves(
        run.tool, leaf_sources, run.keys, run.target, run.cache, workers, lambda n: advance(n, "mapped leaf modules")
    )
    figures = {name: _leaf_figures(leaf, run.target) for name, leaf in run.leaves.items()}
    structural = [name for name in run.order if run.children[name]]
    for name in structural:
        entry = run.cache.load(_structural_key(run, name, flat_limit))
        if entry is not None:
            figures[name] = _read_figures(entry)
    _elaborate(run, structural, figures, flat_limit)
    for name in structural:
        if name not in figures:
            figures[name] = _structural_figures(run, name, figures, flat_limit)
            run.cache.store(_structural_key(run, name, flat_limit), _written_figures(figures[name]))
        advance(1, f"counted {name}")
    return figures


def _leaf_figures(leaf: MappedLeaf, target: Target) -> _Figures:
    start = time.perf_counter()
    count, arrival = target.count(leaf.netlist), _flat_arrival(leaf.netlist, target)
    seconds = leaf.seconds + time.perf_counter() - start
    return _Figures(count, "leaf", 1, {}, arrival, _ports(leaf.netlist), seconds, leaf.cached)


def _flat_arrival(netlist: Netlist, target: Target) -> Arrival:
    """Exact bit by bit where the matrix is not too large, else a bound."""
    if len(netlist.cells) * len(netlist.input_bits) <= _MATRIX_LIMIT:
        return leaf_arrival(netlist, target.weight)
    return bound(netlist.output_levels(target.weight))


def _elaborate(run: _Run, structural: list[str], figures: Mapping[str, _Figures], flat_limit: int) -> None:
    """Reads the structures of the modules that are not in the cache, and of what a flat count of those needs."""
    needed: set[str] = set()
    for name in reversed(structural):  # parents first
        wanted_by_parent = any(name in run.children[parent] for parent in needed)
        small = name in figures and figures[name].leaf_instances <= flat_limit
        if name not in figures or (wanted_by_parent and small):
            needed.add(name)
    texts = {name: run.sources[name] for name in structural if name in needed}
    for batch in yosys.batches(texts, len(texts), yosys.ELABORATE_CHARACTERS):
        below_it = sorted({child for name in batch for child in run.children[name]} - set(batch))
        stubs = [run.sources[child] for child in below_it]
        modules = yosys.elaborate(run.tool, {name: texts[name] for name in batch}, stubs, run.cache)
        ports = {name: _json_ports(module) for name, module in modules.items()}
        for name in batch:
            child_ports = {
                child: ports[child] if child in ports else _known_ports(run, figures, child)
                for child in run.children[name]
            }
            run.structures[name] = read_structure(name, modules[name], child_ports)


def _json_ports(module: Mapping[str, Any]) -> Ports:
    return tuple((name, port["direction"] == "output", len(port["bits"])) for name, port in module["ports"].items())


def _ports(module: Netlist | Structure) -> Ports:
    return tuple((port.name, port.is_output, len(port.bits)) for port in module.ports)


def _known_ports(run: _Run, figures: Mapping[str, _Figures], name: str) -> Ports:
    return figures[name].ports if name in figures else _ports(run.structures[name])


def _structural_figures(run: _Run, name: str, figures: Mapping[str, _Figures], flat_limit: int) -> _Figures:
    start = time.perf_counter()
    structure = run.structures[name]
    children = Counter(instance.module for instance in structure.instances)
    leaf_instances = sum(figures[child].leaf_instances * times for child, times in children.items())
    if leaf_instances <= flat_limit:
        method, netlist = "flat", run.netlist(name)
        count = run.target.count(netlist)
        arrival = _flat_arrival(netlist, run.target)
    else:
        method = "composed"
        levels = compose(structure, {child: figures[child].arrival for child in children})
        count = sum((figures[child].count * times for child, times in sorted(children.items())), Count())
        count = Count(**{**asdict(count), "levels": max(levels, default=0)})
        arrival = bound(levels)
    seconds = time.perf_counter() - start
    uses = dict(sorted(children.items()))
    return _Figures(count, method, leaf_instances, uses, arrival, _ports(structure), seconds, False)


def _structural_key(run: _Run, name: str, flat_limit: int) -> str:
    return digest("structural", COUNTER_VERSION, str(flat_limit), run.keys[name])


def _written_figures(figures: _Figures) -> dict[str, Any]:
    matrix = figures.arrival.matrix
    return {
        "count": asdict(figures.count),
        "method": figures.method,
        "leaf_instances": figures.leaf_instances,
        "children": dict(figures.children),
        "ports": figures.ports,
        "own_levels": figures.arrival.own_levels.tolist(),
        "matrix": None if matrix is None else matrix.tolist(),
    }


def _read_figures(entry: Mapping[str, Any]) -> _Figures:
    arrival = Arrival.from_lists(entry["matrix"], entry["own_levels"])
    ports = tuple(tuple(port) for port in entry["ports"])
    return _Figures(
        Count(**entry["count"]), entry["method"], entry["leaf_instances"], entry["children"], arrival, ports
    )


def _uses(order: list[str], figures: Mapping[str, _Figures]) -> Counter[str]:
    """How often the top (the last of the order) contains each module."""
    uses: Counter[str] = Counter({order[-1]: 1})
    for name in reversed(order):
        for child, times in figures[name].children.items():
            uses[child] += uses[name] * times
    return uses
