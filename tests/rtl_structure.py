"""Reads emitted Verilog with an independent parser: what is instantiated, what multiplies, who drives each bit."""

from __future__ import annotations

import contextlib
import io
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from nn2hdl.errors import ToolError, VerifyError
from nn2hdl.scratch import scratch_folder

_PRODUCTS = ("Times", "Power", "Divide", "Mod")


@dataclass(frozen=True)
class Structure:
    """What a Verilog text is made of. Findings read ``module.wire[bit], line n``.

    Attributes:
        modules: names of the modules defined, in order.
        instances: module name to the number of instances of it in the text, each definition counted once.
        multiplications: operators that multiply or divide.
        always_blocks: processes, of any kind.
        clocked_blocks: those that wait for an edge.
        multiply_driven: wires with a bit that has two drivers or more.
        undriven: wires with a bit that has none.
    """

    modules: tuple[str, ...]
    instances: Mapping[str, int]
    multiplications: tuple[str, ...]
    always_blocks: tuple[str, ...]
    clocked_blocks: tuple[str, ...]
    multiply_driven: tuple[str, ...]
    undriven: tuple[str, ...]

    def require_combinational(self) -> None:
        """Raises VerifyError unless there is no product, no clock, and each bit has exactly one driver."""
        for what in ("multiplications", "clocked_blocks", "multiply_driven", "undriven"):
            findings = getattr(self, what)
            if findings:
                raise VerifyError(f"{len(findings)} {what.replace('_', ' ')}, first: {findings[0]}")


def check_structure(text: str, *, cell_outputs: Mapping[str, Sequence[str]] | None = None) -> Structure:
    """Parses a Verilog text without preprocessor directives and walks all of its modules.

    Args:
        text: one or more modules; every module instantiated is among them or in ``cell_outputs``.
        cell_outputs: output ports of cells that the text does not define, such as an FPGA's LUT.

    Raises:
        ToolError: Pyverilog is not installed.
        VerifyError: the text cannot be parsed, or an instance's module is unknown.
    """
    definitions = [node for node in _parse(text).description.definitions if type(node).__name__ == "ModuleDef"]
    directions = {node.name: _ports(node) for node in definitions}
    for name, outputs in (cell_outputs or {}).items():
        directions.setdefault(name, dict.fromkeys(outputs, "Output"))
    walks = [_Walk(node, directions) for node in definitions]
    return Structure(
        tuple(node.name for node in definitions),
        dict(sum((walk.instances for walk in walks), Counter())),
        *(tuple(finding for walk in walks for finding in getattr(walk, what)) for what in _Walk.FINDINGS),
    )


@lru_cache(maxsize=1)
def _parser():
    """Pyverilog's parser; making its tables takes a second. It would write them into the current folder."""
    try:
        from pyverilog.vparser.parser import VerilogParser
    except ImportError:
        raise ToolError("pyverilog is not installed", hint="pip install 'nn2hdl[test]'") from None
    with scratch_folder() as folder, contextlib.redirect_stderr(io.StringIO()):
        return VerilogParser(outputdir=folder)


def _parse(text: str):
    parser = _parser()
    parser.lexer.reset_lineno()
    try:
        tree = parser.parse(text)
    except Exception as error:  # Pyverilog raises classes of its own and of PLY
        raise VerifyError(f"Pyverilog cannot parse the Verilog: {error}") from error
    if tree is None:
        raise VerifyError("Pyverilog cannot parse the Verilog")
    return tree


def _nodes(root) -> Iterator:
    """The node and all below it."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node is not None:
            yield node
            waiting.extend(node.children())


def _items(module) -> Iterator:
    """Declarations and statements of a module, declarations in the port list included."""
    for port in module.portlist.ports if module.portlist else ():
        if type(port).__name__ == "Ioport":
            yield from (part for part in (port.first, port.second) if part is not None)
    for item in module.items:
        if type(item).__name__ == "Decl":
            yield from item.list
        else:
            yield item


def _ports(module) -> dict[str, str]:
    """Port name to Input, Output or Inout, in the order of the port list."""
    found = {item.name: type(item).__name__ for item in _items(module) if _is(item, "Input", "Output", "Inout")}
    order = [getattr(port, "name", None) or port.first.name for port in module.portlist.ports]
    return {name: found[name] for name in order if name in found}


def _is(node, *names: str) -> bool:
    return type(node).__name__ in names


def _number(node) -> int | None:
    """The value of a constant such as ``7`` or ``4'hf``, or None."""
    if not _is(node, "IntConst"):
        return None
    size, tick, digits = str(node.value).replace("_", "").partition("'")
    if not tick:
        return int(size)
    digits = digits.lower().lstrip("s")
    return int(digits[1:], {"h": 16, "d": 10, "o": 8, "b": 2}[digits[0]])


@dataclass
class _Wire:
    """The bits of a wire that have a driver, as a mask; ``lowest`` is the index of bit 0 of the mask."""

    line: int
    lowest: int = 0
    width: int = 1
    driven: int = 0
    twice: int = 0

    def drive(self, mask: int) -> None:
        self.twice |= self.driven & mask
        self.driven |= mask

    @property
    def all(self) -> int:
        return (1 << self.width) - 1


@dataclass
class _Walk:
    """What was found in one module."""

    module: object
    directions: Mapping[str, Mapping[str, str]]
    wires: dict[str, _Wire] = field(default_factory=dict)
    instances: Counter = field(default_factory=Counter)
    multiplications: list[str] = field(default_factory=list)
    always_blocks: list[str] = field(default_factory=list)
    clocked_blocks: list[str] = field(default_factory=list)

    FINDINGS = ("multiplications", "always_blocks", "clocked_blocks", "multiply_driven", "undriven")

    def __post_init__(self) -> None:
        items = list(_items(self.module))
        for item in items:
            if _is(item, "Input", "Output", "Inout", "Wire", "Reg", "Tri"):
                self._declare(item)
        for item in items:
            self._drive(item)
        for node in _nodes(self.module):
            if _is(node, *_PRODUCTS):
                self.multiplications.append(f"{self.module.name}, line {node.lineno}: {type(node).__name__}")

    @property
    def multiply_driven(self) -> list[str]:
        return [self._at(name, wire, wire.twice) for name, wire in self.wires.items() if wire.twice]

    @property
    def undriven(self) -> list[str]:
        missing = {name: wire.all & ~wire.driven for name, wire in self.wires.items()}
        return [self._at(name, self.wires[name], mask) for name, mask in missing.items() if mask]

    def _at(self, name: str, wire: _Wire, mask: int) -> str:
        bit = wire.lowest + (mask & -mask).bit_length() - 1
        return f"{self.module.name}.{name}[{bit}], line {wire.line}"

    def _declare(self, item) -> None:
        wire = self.wires.setdefault(item.name, _Wire(item.lineno))
        if item.width is not None:
            ends = [_number(item.width.msb), _number(item.width.lsb)]
            if None in ends:
                raise VerifyError("a width that is no number", where=f"{self.module.name}.{item.name}")
            wire.lowest, wire.width = min(ends), abs(ends[0] - ends[1]) + 1
        if _is(item, "Input", "Inout"):
            wire.drive(wire.all)

    def _drive(self, item) -> None:
        if _is(item, "Assign"):
            for name, mask in self._targets(item.left.var):
                self._wire(name).drive(mask)
        elif _is(item, "InstanceList"):
            for instance in item.instances:
                self._drive_from(instance)
        elif type(item).__name__.startswith("Always"):
            self._process(item)

    def _drive_from(self, instance) -> None:
        ports = self.directions.get(instance.module)
        if ports is None:
            where = f"{self.module.name}, line {instance.lineno}"
            raise VerifyError(f"an instance of {instance.module}, which is not defined", where=where)
        self.instances[instance.module] += 1
        names = list(ports)
        for index, pin in enumerate(instance.portlist):
            port = pin.portname or (names[index] if index < len(names) else None)
            if pin.argname is not None and ports.get(port) in ("Output", "Inout"):
                for name, mask in self._targets(pin.argname):
                    self._wire(name).drive(mask)

    def _process(self, item) -> None:
        """All assignments in one process are one driver."""
        edges = [s for s in (item.sens_list.list if item.sens_list else ()) if s.type in ("posedge", "negedge")]
        what = f"{self.module.name}, line {item.lineno}"
        self.always_blocks.append(what)
        if edges or _is(item, "AlwaysFF"):
            self.clocked_blocks.append(what)
        masks: Counter = Counter()
        for node in _nodes(item.statement):
            if _is(node, "BlockingSubstitution", "NonblockingSubstitution"):
                for name, mask in self._targets(node.left.var):
                    masks[name] |= mask
        for name, mask in masks.items():
            self._wire(name).drive(mask)

    def _targets(self, node) -> Iterator[tuple[str, int]]:
        """Wire and mask of the bits that an expression on the left, or at an output port, stands for."""
        if _is(node, "LConcat", "Concat"):
            for part in node.list:
                yield from self._targets(part)
        elif _is(node, "Identifier"):
            yield node.name, self._wire(node.name).all
        elif _is(node, "Pointer", "Partselect"):
            wire = self._wire(node.var.name)
            ends = [_number(end) for end in ((node.ptr,) * 2 if _is(node, "Pointer") else (node.msb, node.lsb))]
            if None in ends:
                raise VerifyError("a driven bit that is no number", where=f"{self.module.name}.{node.var.name}")
            low, high = min(ends) - wire.lowest, max(ends) - wire.lowest
            if low < 0 or high >= wire.width:
                raise VerifyError("a bit outside the wire is driven", where=f"{self.module.name}.{node.var.name}")
            yield node.var.name, (1 << (high + 1)) - (1 << low)
        else:
            raise VerifyError(f"{type(node).__name__} is driven", where=f"{self.module.name}, line {node.lineno}")

    def _wire(self, name: str) -> _Wire:
        if name not in self.wires:
            raise VerifyError("a wire that is not declared is driven", where=f"{self.module.name}.{name}")
        return self.wires[name]
