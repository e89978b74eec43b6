"""C types for ranges of integers, and tables of constants as C text."""

from __future__ import annotations

import numpy as np

from nn2hdl.errors import QuantizeError

_TYPES = (
    ("uint8_t", 0, 255),
    ("int8_t", -128, 127),
    ("int16_t", -(1 << 15), (1 << 15) - 1),
    ("uint16_t", 0, (1 << 16) - 1),
    ("int32_t", -(1 << 31), (1 << 31) - 1),
    ("int64_t", -(1 << 63), (1 << 63) - 1),
)
LIMITS = {name: (low, high) for name, low, high in _TYPES}
BYTES = {"uint8_t": 1, "int8_t": 1, "int16_t": 2, "uint16_t": 2, "int32_t": 4, "int64_t": 8}
# the same types where several of them share memory: exempt from the rule that types do not alias
MEMORY = {name: f"nn_{name[0]}{8 * size}" for name, size in BYTES.items()}
_COLUMNS = 110


def narrowest(low: int, high: int) -> str:
    """The smallest C type that holds [low, high]; QuantizeError beyond 64 bits."""
    for name, lowest, highest in _TYPES:
        if lowest <= low and high <= highest:
            return name
    raise QuantizeError(f"values in [{low}, {high}] do not fit 64 bits")


def fits(low: int, high: int, name: str) -> bool:
    """True where a C type holds [low, high]."""
    lowest, highest = LIMITS[name]
    return lowest <= low and high <= highest


def type_of(values: np.ndarray) -> str:
    """The smallest C type for a table."""
    return narrowest(int(values.min()), int(values.max())) if values.size else "uint8_t"


def table(name: str, values: np.ndarray, ctype: str, attributes: str = "NN_FLASH") -> str:
    """A definition `static const ctype name[n] = {...};` in lines of limited length."""
    words = [literal(int(value)) for value in np.asarray(values).ravel()]
    lines, line = [], "   "
    for word in words:
        if len(line) + len(word) + 2 > _COLUMNS:
            lines.append(line)
            line = "   "
        line += f" {word},"
    lines.append(line)
    return f"static const {ctype} {name}[{len(words)}] {attributes} = {{\n" + "\n".join(lines) + "\n};\n"


def literal(value: int) -> str:
    """A constant in C; `int` has 16 bits on AVR."""
    if value == -(1 << 31):
        return "(-2147483647 - 1)"
    if not fits(value, value, "int32_t"):
        return f"{value}LL"
    return f"{value}L" if not fits(value, value, "int16_t") else str(value)
