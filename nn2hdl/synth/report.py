"""What synthesis found: counts per unique module and for the whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

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
