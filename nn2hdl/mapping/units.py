"""The modules of a circuit as data: what stands on their ports, and what they compute by integer arithmetic alone.

`hdl/` writes each of them down; benches compare what it wrote with `reference`.
"""

from __future__ import annotations

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nn2hdl import escape
from nn2hdl.fixedpoint import halves_to_even
from nn2hdl.integer import clamped
from nn2hdl.naming import identifier
from nn2hdl.sums import Cmvm, clamped_wire
from nn2hdl.wires import Wire, Wires

Ports = Mapping[str, Wires]
Fields = dict[str, np.ndarray]  # int64 [n, fields] by port name


class Unit(ABC):
    """A module. Ports hold fields side by side, the first one in the lowest bits.

    Subclasses are frozen dataclasses, equal where their circuits are equal, with a `name` that says the same.
    """

    @property
    def kind(self) -> str:
        """What sort of module it is, for reports."""
        return "cell"

    @property
    def clock(self) -> str | None:
        """An input of one bit beside `inputs`, where the module is clocked."""
        return None

    @property
    @abstractmethod
    def name(self) -> str:
        """Module name, unique to the parameters."""

    @property
    @abstractmethod
    def inputs(self) -> Ports:
        """Wires of each input port."""

    @property
    @abstractmethod
    def outputs(self) -> Ports:
        """Wires of each output port."""

    @property
    @abstractmethod
    def describe(self) -> str:
        """One line for the reader of the Verilog: what the module computes."""

    @abstractmethod
    def reference(self, **inputs: np.ndarray) -> Fields:
        """Outputs int64 [n, fields] for inputs int64 [n, fields], by port name."""


@dataclass(frozen=True, eq=False)
class MatrixUnit(Unit):
    """An engine: one constant matrix with requantization behind it.

    A convolution instantiates its engine once per window; a fully connected layer is one engine. `in_tables`: every
    output bit is a table of its own, clamp included.
    """

    label: str
    problem: Cmvm
    in_tables: bool = False

    @property
    def kind(self) -> str:
        return "engine"

    @property
    def name(self) -> str:
        return self.label

    @property
    def inputs(self) -> Ports:
        return {"x": self.problem.wires}

    @property
    def outputs(self) -> Ports:
        return {"y": self.problem.y}

    @property
    def describe(self) -> str:
        problem = self.problem
        clamp = "" if problem.low is None and problem.high is None else f", clamped to [{problem.low}, {problem.high}]"
        shifts, multipliers = sorted(set(problem.shift.tolist())), sorted(set(problem.multiplier.tolist()))
        return (
            f"y = ((x * W + b) * m) >> s{clamp}; W is {problem.inputs} x {problem.outputs} with "
            f"{problem.nonzero} nonzero weights, s in {shifts}, m in {multipliers}"
        )

    @cached_property
    def clamps(self) -> tuple[MaxClamp | None, ...]:
        """The clamp behind the sum of every column, None where it needs none."""
        problem = self.problem
        if self.in_tables:
            return (None,) * problem.outputs
        return tuple(
            MaxClamp(1, wire, problem.low, problem.high) if problem.needs_clamp(wire) else None
            for wire in problem.shifted
        )

    def reference(self, **inputs: np.ndarray) -> Fields:
        return {"y": self.problem.evaluate(inputs["x"])}


def with_clamps(units: Iterable[Unit]) -> dict[str, Unit]:
    """Distinct units and the clamps behind those that are matrices, by name."""
    units = list(units)
    clamps = [clamp for unit in units if isinstance(unit, MatrixUnit) for clamp in unit.clamps if clamp]
    return {unit.name: unit for unit in (*units, *clamps)}


def _number(value: int | None) -> str:
    return "open" if value is None else f"m{-value}" if value < 0 else str(value)


@dataclass(frozen=True)
class MaxClamp(Unit):
    """y = clamp(max of `count` values, low, high): a pooling window; count 1 is a clamp alone.

    Clamping once behind the maximum equals clamping every value before it, and is smaller.
    """

    count: int
    a: Wire
    low: int | None
    high: int | None

    @property
    def kind(self) -> str:
        return "clamp" if self.count == 1 else "max_pool"

    @property
    def name(self) -> str:
        base = "clamp" if self.count == 1 else f"max{self.count}"
        ends = "" if self.low is None and self.high is None else f"_{_number(self.low)}_{_number(self.high)}"
        return f"{base}_{self.a}{ends}"

    @property
    def y(self) -> Wire:
        """The output's wire."""
        return clamped_wire(self.a, self.low, self.high)

    @property
    def inputs(self) -> Ports:
        return {"a": (self.a,) * self.count}

    @property
    def outputs(self) -> Ports:
        return {"y": (self.y,)}

    @property
    def describe(self) -> str:
        largest = "a" if self.count == 1 else f"max of {self.count} values"
        return f"y = {largest} clamped to [{_number(self.low)}, {_number(self.high)}]"

    def reference(self, **inputs: np.ndarray) -> Fields:
        return {"y": clamped(inputs["a"].max(axis=1, keepdims=True), self.low, self.high)}


@dataclass(frozen=True)
class ArgMax(Unit):
    """y = index of the largest of `count` values, the lowest index where several are equal."""

    count: int
    a: Wire

    @property
    def kind(self) -> str:
        return "argmax"

    @property
    def name(self) -> str:
        return f"argmax{self.count}_{self.a}"

    @property
    def inputs(self) -> Ports:
        return {"a": (self.a,) * self.count}

    @property
    def outputs(self) -> Ports:
        return {"y": (Wire.of_range(0, self.count - 1),)}

    @property
    def describe(self) -> str:
        return f"y = index of the largest of {self.count} values, the lowest index among equals"

    def reference(self, **inputs: np.ndarray) -> Fields:
        return {"y": np.argmax(inputs["a"], axis=1)[:, None]}


@dataclass(frozen=True)
class RoundEven(Unit):
    """y = a >> shift, the lowest bit cleared where the bits of a below the shift are all 0."""

    a: Wire
    shift: int

    @property
    def kind(self) -> str:
        return "half_even"

    @property
    def name(self) -> str:
        return f"half_even_{self.a}_{self.shift}"

    @property
    def inputs(self) -> Ports:
        return {"a": (self.a,)}

    @property
    def outputs(self) -> Ports:
        ends = self.reference(a=np.array([[self.a.low], [self.a.high]]))["y"].ravel().tolist()
        return {"y": (Wire.of_range(*ends),)}

    @property
    def describe(self) -> str:
        return f"y = a >> {self.shift}, halves to even: a holds half a step more"

    def reference(self, **inputs: np.ndarray) -> Fields:
        return {"y": halves_to_even(inputs["a"], self.shift)}


@dataclass(frozen=True)
class Lookup(Unit):
    """y = values[a - first] for a in [first, first + len(values)): an elementwise function as a truth table."""

    function: str
    a: Wire
    first: int
    values: tuple[int, ...]

    @property
    def kind(self) -> str:
        return "table"

    @property
    def name(self) -> str:
        digest = hashlib.sha256(repr((self.function, self.first, self.values)).encode()).hexdigest()[:8]
        return f"table_{identifier(self.function)}_{self.a}_{digest}"

    @property
    def inputs(self) -> Ports:
        return {"a": (self.a,)}

    @property
    def outputs(self) -> Ports:
        return {"y": (Wire.of_range(min(self.values), max(self.values)),)}

    @property
    def describe(self) -> str:
        return f"y = {escape.comment(self.function)}(a) on quantized values, a table of {len(self.values)} entries"

    def codes(self) -> list[int]:
        """The bits of y for every code of a, by its raw bits; codes that a never takes repeat an end of the table."""
        size, mask = 1 << self.a.bits, (1 << self.outputs["y"][0].bits) - 1
        values = (code - size if self.a.signed and code >= size // 2 else code for code in range(size))
        indices = (min(max(value - self.first, 0), len(self.values) - 1) for value in values)
        return [self.values[index] & mask for index in indices]

    def reference(self, **inputs: np.ndarray) -> Fields:
        return {"y": np.asarray(self.values, dtype=np.int64)[inputs["a"] - self.first]}
