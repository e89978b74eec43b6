"""The C++ program around a verilated circuit: the template ``harness.cpp``, filled in for its ports."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from nn2hdl.simulation.vectors import Port

TEMPLATE = Path(__file__).with_name("harness.cpp")
# words of C++ that Verilog allows as port names; Verilator puts a prefix before them
_RESERVED = frozenset(
    word
    for line in (
        "alignas alignof and_eq asm auto bitand bitor bool catch char char16_t char32_t class compl concept const_cast",
        "constexpr decltype delete double dynamic_cast enum explicit export extern false float friend goto inline int",
        "long mutable namespace new noexcept not_eq nullptr operator or_eq private protected public register",
        "reinterpret_cast requires short signed sizeof static static_assert static_cast struct switch template this",
        "thread_local throw true try typedef typeid typename union unsigned using virtual void volatile wchar_t xor_eq",
    )
    for word in line.split()
)


def member_name(port: str) -> str:
    """The name under which Verilator's C++ class holds a port: other characters as hex, C++ words with a prefix."""
    plain = port.removeprefix("\\")
    if plain in _RESERVED:
        return f"__SYM__{plain}"
    name = re.sub(r"[^A-Za-z0-9_]", lambda match: f"__0{ord(match[0]):02x}", plain)
    return re.sub(r"__(?!0)", "___05F", name)


def harness_text(ports: Sequence[Port], clock: str | None, latency: int) -> str:
    """The harness's C++ for these ports; ``clock`` is set by the harness itself and takes no input words."""
    inputs = [port for port in ports if port.direction == "input" and port.name != clock]
    outputs = [port for port in ports if port.direction == "output"]
    if clock is None:
        advance = "    top.eval();"
    else:
        member = f"top.{member_name(clock)}"
        advance = f"    {member} = 0;\n    top.eval();\n    {member} = 1;\n    top.eval();"
    filled = {
        "INPUT_WORDS": str(sum(port.words for port in inputs)),
        "OUTPUT_WORDS": str(sum(port.words for port in outputs)),
        "LATENCY": str(latency if clock else 0),
        "LOADS": _transfers("load", inputs),
        "SAVES": _transfers("save", outputs),
        "ADVANCE": advance,
    }
    return re.sub(r"@([A-Z_]+)@", lambda match: filled.get(match[1], match[0]), TEMPLATE.read_text())


def _transfers(function: str, ports: Sequence[Port]) -> str:
    lines, word = [], 0
    for port in ports:
        lines.append(f"    {function}(top.{member_name(port.name)}, words + {word});")
        word += port.words
    return "\n".join(lines)
