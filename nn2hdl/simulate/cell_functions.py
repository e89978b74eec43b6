"""Modules of vendor cells as functions, for bulk simulation alone: Verilator builds them in a fifth of the time.

Verilator copies a module for every instance and a cell for every table, and orders all their bits; a function is
compiled once and called. A module becomes one only where it holds nothing but LUT6_2, CARRY4 and CARRY8 in the form
that yosys prints; all others stay, and use the models in cells/. Benches of single modules never see this form.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

_NAME = r"[A-Za-z_]\w*"
_LINES = re.MULTILINE | re.DOTALL
_PORT = re.compile(rf"^  (input|output) (\[\d+:0\] )?({_NAME});\n", re.MULTILINE)
_WIRE = re.compile(rf"^  wire (\[\d+:0\] )?({_NAME});\n", re.MULTILINE)
_CELL = re.compile(rf"^  (LUT6_2|CARRY4|CARRY8)(?: #\(\n(.*?)\n  \))? {_NAME} \(\n(.*?)\n  \);\n", _LINES)
_ASSIGN = re.compile(r"^  assign ([^=;]*) = ([^=;]*);\n", re.MULTILINE)
_BITS = re.compile(rf"(?<!')\b({_NAME})(?:\[(\d+)(?::(\d+))?\])?")  # a name is not the h of 1'h0
_CARRIES = Path(__file__).with_name("carry_functions.v")
SOURCES = (Path(__file__), _CARRIES)  # what a build depends on besides the design


@dataclass(frozen=True)
class _Function:
    """A function's package, and the ports that its argument and its result come from."""

    text: str
    operand: str
    result: str


@dataclass(frozen=True)
class _Step:
    """Assignments, and where in the text the bits stand that they write and read."""

    text: str
    targets: tuple[str, ...]
    values: tuple[str, ...]


def with_functions(modules: Mapping[str, str], top: str) -> str:
    """The text of these modules, with those that hold vendor cells alone as functions wherever they are instantiated;
    `top` stays a module."""
    made = {name: found for name, text in modules.items() if name != top and (found := _function(name, text))}
    if not made:
        return "\n".join(modules.values()) + "\n"
    names = "|".join(map(re.escape, made))
    instance = re.compile(rf"^  ({names}) {_NAME} \(\n(.*?)\n  \);\n", _LINES)
    called = [instance.sub(lambda match: _call(match, made), t) for name, t in modules.items() if name not in made]
    mentioned = re.compile(rf"^\s*({names})\s", re.MULTILINE)
    left = {name for text in called for name in mentioned.findall(text)}  # instances in another form
    kept = [modules[name] for name in modules if name in left]
    return "\n".join([_CARRIES.read_text(), *(function.text for function in made.values()), *kept, *called]) + "\n"


def _call(match: re.Match, made: Mapping[str, _Function]) -> str:
    pins, function = _pins(match[2]), made[match[1]]
    if pins.keys() != {function.operand, function.result} or not all(pins.values()):
        return match[0]
    return f"  assign {pins[function.result]} = {match[1]}_function::result_of({pins[function.operand]});\n"


def _pins(text: str) -> dict[str, str]:
    """Pins or parameters as yosys prints them, one a line; a long value is broken at commas."""
    found = {}
    for part in re.split(r",\n(?=    \.)", text):
        pin, _, value = part.strip().removeprefix(".").partition("(")
        found[pin] = value.removesuffix(")").strip()
    return found


def _function(name: str, text: str) -> _Function | None:
    """The module as a function; None where it holds anything else, or is in another form."""
    ports = {kind: (width, port) for kind, width, port in _PORT.findall(text)}
    wires = {wire: width for width, wire in _WIRE.findall(text)}
    left = _CELL.sub("", _ASSIGN.sub("", _WIRE.sub("", _PORT.sub("", text))))
    if not re.fullmatch(
        rf"\s*(?://[^\n]*\s*|/\*[^\n]*\*/\s*)*module {re.escape(name)}\(\w+, \w+\);\s*endmodule\s*", left
    ):
        return None
    if ports.keys() != {"input", "output"} or not _CELL.search(text):
        return None
    (in_width, operand), (out_width, result) = ports["input"], ports["output"]
    try:
        steps = [_cell_step(kind, _pins(parameters), _pins(pins)) for kind, parameters, pins in _CELL.findall(text)]
    except KeyError:  # a pin is left open
        return None
    steps += [_Step(f"{target} = {value};", (target,), (value,)) for target, value in _ASSIGN.findall(text)]
    order = _ordered(steps, {wire: _width(wires[wire]) for wire in wires if wire != operand})
    if order is None:
        return None
    body = [f"  reg {wires[wire]}{wire};" for wire in wires if wire != operand] + [f"  {text}" for text in order]
    return _Function(
        f"package {name}_function;\nfunction automatic {out_width}result_of(input {in_width}{operand});\n"
        "  /* verilator no_inline_task */\n"
        + "\n".join(body)
        + f"\n  result_of = {result};\nendfunction\nendpackage\n",
        operand,
        result,
    )


def _width(declared: str) -> int:
    return int(declared[1:].partition(":")[0]) + 1 if declared else 1


def _ordered(steps: list[_Step], widths: Mapping[str, int]) -> list[str] | None:
    """Texts of the steps, each behind all that write what it reads; None where there is no such order."""
    writes = [_bits(step.targets, widths) for step in steps]
    reads = [_bits(step.values, widths) for step in steps]
    pending, order, waiting = Counter(bit for bits in writes for bit in bits), [], list(range(len(steps)))
    while waiting:
        ready = [number for number in waiting if not any(pending[bit] for bit in reads[number])]
        if not ready:
            return None
        pending.subtract(bit for number in ready for bit in writes[number])
        order += [steps[number].text for number in ready]
        waiting = [number for number in waiting if number not in set(ready)]
    return order


def _bits(parts: Iterable[str], widths: Mapping[str, int]) -> set[tuple[str, int]]:
    """The bits of known wires that are named in some expressions."""
    found = set()
    for name, high, low in (match for part in parts for match in _BITS.findall(part)):
        if name in widths:
            last = int(high) if high else widths[name] - 1
            found.update((name, bit) for bit in range(int(low or high or 0), last + 1))
    return found


def _cell_step(kind: str, parameters: Mapping[str, str], pins: Mapping[str, str]) -> _Step:
    if kind == "LUT6_2":
        table = int(parameters["INIT"].removeprefix("64'h"), 16)
        select, main, second = [pins[f"I{pin}"] for pin in range(6)], pins["O6"], pins["O5"]
        text = f"{main} = {_looked_up(table, select)}; {second} = {_looked_up(table, select[:5])};"
        return _Step(text, (main, second), tuple(select))
    ends = [pins["CI"], pins["CYINIT"]] if kind == "CARRY4" else [pins["CI"]]
    call = f"nn2hdl_cells::{kind.lower()}({pins['S']}, {pins['DI']}, {' | '.join(ends)})"
    text = f"{{ {pins['CO']}, {pins['O']} }} = {call};"
    return _Step(text, (pins["CO"], pins["O"]), (pins["S"], pins["DI"], *ends))


def _looked_up(table: int, select: list[str]) -> str:
    """A bit of a table; a highest selecting bit that is 1 leaves its upper half."""
    while select and select[-1] == "1'h1":
        select = select[:-1]
        table >>= 1 << len(select)
    size = 1 << len(select)
    table &= (1 << size) - 1
    return f"1'({size}'h{table:x} >> {{ {', '.join(reversed(select))} }})" if select else f"1'h{table}"
