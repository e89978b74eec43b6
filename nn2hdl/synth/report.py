"""What synthesis found: counts per unique module and for the whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, astuple, dataclass, field
from typing import Any

from nn2hdl.synth.count import Count


@dataclass(frozen=True)
class ModuleCount:
    """The figures of one unique module.

    Attributes:
        name: the module.
        count: its cost, everything below it included.
        method: ``leaf`` (mapped), ``flat`` (counted as one flat netlist) or ``composed`` (sum over its instances; LUT
            pairs across modules are not seen, and levels may be an upper bound).
        leaf_instances: leaf modules below it, counted per instance; 1 for a leaf.
        instances_in_top: how often the top contains it.
        seconds: time spent on it in this run, its share of a batch for a leaf; not part of equality.
        cached: whether it came from the cache; not part of equality.
    """

    name: str
    count: Count
    method: str
    leaf_instances: int
    instances_in_top: int
    seconds: float = field(compare=False)
    cached: bool = field(compare=False)


@dataclass(frozen=True)
class SynthReport:
    """The figures of a design.

    Attributes:
        top: the top module.
        target: the FPGA family.
        modules: module name -> its figures; children before parents, ``top`` last.
        total: the count of ``top``.
        tools: tool name -> version.
        digest: SHA-256 of all that the figures depend on.
    """

    top: str
    target: str
    modules: Mapping[str, ModuleCount]
    total: Count
    tools: Mapping[str, str]
    digest: str


@dataclass(frozen=True)
class Comparison:
    """The same module counted as one flat netlist, and composed from the counts of its leaves."""

    name: str
    flat: Count
    composed: Count


def report_document(report: SynthReport) -> dict[str, Any]:
    """A report as a JSON document."""
    modules = {
        name: [*astuple(m.count), m.method, m.leaf_instances, m.instances_in_top] for name, m in report.modules.items()
    }
    return {**{key: value for key, value in vars(report).items() if key not in ("modules", "total")},
            "modules": modules, "total": asdict(report.total)}  # fmt: skip


def report_from_document(document: Mapping[str, Any]) -> SynthReport:
    """What `report_document` made a document of; its modules took no time, as they come from the cache."""
    modules = {
        name: ModuleCount(name, Count(*figures), method, leaves, instances, 0.0, True)
        for name, (*figures, method, leaves, instances) in document["modules"].items()
    }
    return SynthReport(**{**document, "modules": modules, "total": Count(**document["total"])})
