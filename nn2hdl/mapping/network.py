"""A network as a circuit's modules: their structure, and what everything in it is mapped to. Plain data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from nn2hdl import integer as ig
from nn2hdl.mapping.cost import Cost, NetworkCost
from nn2hdl.mapping.forms import Form
from nn2hdl.mapping.layers import Registered, Tiled, Top
from nn2hdl.mapping.matrices import Dial
from nn2hdl.mapping.names import ModuleNames
from nn2hdl.mapping.price import cost_of
from nn2hdl.mapping.units import Unit, with_clamps
from nn2hdl.target import Target


@dataclass(frozen=True)
class MapOptions:
    """dial: between area and depth, where heaps are mapped; multiplier: csd, or star, which leaves constant products to
    `*`; registers: a clocked shell; top, prefix: names of the modules, None: after the network."""

    dial: Dial = field(default_factory=Dial)
    multiplier: str = "csd"
    registers: bool = False
    top: str | None = None
    prefix: str | None = None

    @property
    def star(self) -> bool:
        """Whether products are left to the synthesis tool."""
        return self.multiplier == "star"


@dataclass(frozen=True, eq=False)
class LayerUnits:
    """What one layer became: its module, None where it is only wires."""

    layer: ig.Layer
    unit: Unit | None

    @property
    def work(self) -> tuple[tuple[Unit, int], ...]:
        """The units that do the layer's work, and how often each is instantiated."""
        if self.unit is None:
            return ()
        return self.unit.work if isinstance(self.unit, Tiled) else ((self.unit, 1),)


@dataclass(frozen=True, eq=False)
class Outline:
    """The structure of a circuit. `core` is the combinational network, `top` the outermost module; `layers` follow the
    integer network."""

    network: ig.IntegerNetwork
    target: Target
    options: MapOptions
    names: ModuleNames
    core: Top
    top: Top | Registered
    layers: tuple[LayerUnits, ...]

    def name(self, unit: Unit) -> str:
        """What a unit's module is called in the files, in counts and in reports."""
        return self.names.written(unit.name)

    def working_units(self) -> dict[str, Unit]:
        """Every distinct unit that is not made of others, by its own name; the clamps behind matrices as well."""
        units = [unit for layer in self.layers for unit, _ in layer.work]
        return with_clamps([*units, self.core.chooser] if self.core.chooser else units)

    def price_by(self, cost: Callable[[Unit], Cost]) -> NetworkCost:
        """The price of a circuit of this structure, where `cost` tells that of a working unit."""
        modules: dict[str, Cost] = {}
        total = Cost()
        for layer in self.layers:
            own = Cost()
            for unit, times in layer.work:
                modules[unit.name] = found = cost(unit)
                own += found * times
            if layer.unit is not None:
                modules[layer.unit.name] = own
            total = total.then(own)
        if self.core.chooser:
            modules[self.core.chooser.name] = found = cost(self.core.chooser)
            total = total.then(found)
        return NetworkCost(modules | {self.core.name: total}, total)


@dataclass(frozen=True, eq=False)
class MappedNetwork(Outline):
    """The structure with what its units are mapped to.

    forms: by the unit's own name, of every matrix and, where the target maps heaps, of what selects; what has none is
    left to the synthesis tool.
    """

    forms: Mapping[str, Form]

    def price(self, target: Target | None = None) -> NetworkCost:
        """What it will cost, without a synthesis tool; target: whose tool counts it, None: the one it is made for."""
        return self.price_by(lambda unit: cost_of(unit, self.forms, target or self.target))
