"""Convolutions, pooling and elementwise layers in portable C; images are [channels, rows, columns]."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from nn2hdl.c.scaling import Scaling, reader, scaling_code
from nn2hdl.c.storage import MEMORY, narrowest, table, type_of
from nn2hdl.integer import Add, Affine, Clamp, HalfEven, MaxPool, Shape, Table


def convolution(
    name: str, op: Affine, scaling: Scaling, shapes: Sequence[Shape], types: Sequence[str], acc_type: str
) -> tuple[str, str]:
    """(tables, function) of a convolution; `shapes` and `types` are (input, output)."""
    (_, height, width), (outputs, rows, columns) = shapes
    _, depth, kh, kw = op.weights.shape
    weight_type = narrowest(min(int(op.weights.min()), -1), int(op.weights.max()))
    scale = scaling_code(name, scaling, acc_type)
    tables = table(f"{name}_weights", op.weights, weight_type) + table(f"{name}_bias", op.bias, type_of(op.bias))
    tables += scale.tables
    product = "int32_t" if acc_type == "int32_t" else "int64_t"
    group = f"(channel / {outputs // op.groups} * {depth})" if op.groups > 1 else "0"
    if op.pad_value is None or not any(op.padding):
        window, more = _unpadded(op, shapes[0], weight_type, product), ""
    else:
        window, more = _padded(name, op, op.pad_value, shapes[0], weight_type, product)
    function = f"""{_head(name, types)}
    for (nn_index channel = 0; channel < {outputs}; channel++)
        for (nn_index row = 0; row < {rows}; row++)
            for (nn_index column = 0; column < {columns}; column++) {{
                const {weight_type} *weight = {name}_weights + (uint32_t){depth * kh * kw} * channel;
                const {MEMORY[types[0]]} *image = x + {group} * {height * width};
                {acc_type} acc = {reader(type_of(op.bias))}({name}_bias + channel);
{window}
                *y++ = ({types[1]}){name}_scale(acc, channel);
            }}
}}
"""
    return tables + more, scale.function + function


def _unpadded(op: Affine, shape: Shape, weight_type: str, product: str) -> str:
    """A window that lies inside the image: its rows are unrolled."""
    (_, height, width), (_, depth, kh, kw) = shape, op.weights.shape
    (sy, sx), (dy, dx) = op.stride, op.dilation
    indent, read = " " * 24, reader(weight_type)
    taps = "\n".join(f"{indent}acc += ({product})line[{j * dx}] * {read}(weight + {j});" for j in range(kw))
    return f"""                for (nn_index plane = 0; plane < {depth}; plane++)
                    for (nn_index i = 0; i < {kh}; i++) {{
                        const __typeof__(*x) *line =
                            image + plane * {height * width} + (row * {sy} + i * {dy}) * {width} + column * {sx};
{taps}
                        weight += {kw};
                    }}"""


def _padded(
    name: str, op: Affine, pad_value: np.ndarray, shape: Shape, weight_type: str, product: str
) -> tuple[str, str]:
    """A window of which every tap may lie outside."""
    (_, height, width), (_, depth, kh, kw) = shape, op.weights.shape
    tap, more = _tap(name, op, pad_value, height, width)
    window = f"""                for (nn_index plane = 0; plane < {depth}; plane++)
                    for (nn_index i = 0; i < {kh}; i++)
                        for (nn_index j = 0; j < {kw}; j++) {{
{tap}
                            acc += ({product})value * {reader(weight_type)}(weight++);
                        }}"""
    return window, more


def _tap(name: str, op: Affine, pad_value: np.ndarray, height: int, width: int) -> tuple[str, str]:
    """Reads one value of the image, or what stands for zero outside; and the table that this takes."""
    (top, _, left, _), (sy, sx), (dy, dx) = op.padding, op.stride, op.dilation
    indent = " " * 28
    fill, more = str(int(pad_value[0])), ""
    if (pad_value != pad_value[0]).any():
        ctype, depth, outputs = type_of(pad_value), op.weights.shape[1], op.weights.shape[0]
        more = table(f"{name}_fill", pad_value, ctype)
        first = f"channel / {outputs // op.groups} * {depth} + " if op.groups > 1 else ""
        fill = f"{reader(ctype)}({name}_fill + {first}plane)"
    lines = [
        f"const int16_t at_row = (int16_t)(row * {sy} + i * {dy}) - {top};",
        f"const int16_t at_column = (int16_t)(column * {sx} + j * {dx}) - {left};",
        f"const int32_t value = at_row >= 0 && at_row < {height} && at_column >= 0 && at_column < {width}",
        f"                          ? (int32_t)image[plane * {height * width} + at_row * {width} + at_column]",
        f"                          : (int32_t){fill};",
    ]
    return "\n".join(indent + line for line in lines), more


def max_pool(name: str, op: MaxPool, shapes: Sequence[Shape], types: Sequence[str]) -> str:
    """Largest value of each window; rows and columns outside are left out."""
    (channels, height, width), (_, rows, columns) = shapes
    (top, _, left, _), (kh, kw), (sy, sx) = op.padding, op.kernel, op.stride
    conditions = _outside("i + row", sy, top, height, op.padding[1]) + _outside(
        "j + column", sx, left, width, op.padding[3]
    )
    inside = f"                        if ({' || '.join(conditions)}) continue;\n" if conditions else ""
    word = _word(types[0])
    at = f"(channel * {height} + row * {sy} + i - {top}) * {width} + column * {sx} + j - {left}"
    return f"""{_head(name, types)}
    for (nn_index channel = 0; channel < {channels}; channel++)
        for (nn_index row = 0; row < {rows}; row++)
            for (nn_index column = 0; column < {columns}; column++) {{
                {word} largest = 0;
                uint8_t found = 0;
                for (nn_index i = 0; i < {kh}; i++)
                    for (nn_index j = 0; j < {kw}; j++) {{
{inside}                        const {word} value = x[{at}];
                        if (!found || value > largest) largest = value;
                        found = 1;
                    }}
                *y++ = ({types[1]})largest;
            }}
}}
"""


def _outside(place: str, stride: int, before: int, size: int, after: int) -> list[str]:
    """Conditions under which a tap lies in the padding, where it can."""
    low = [f"{place} * {stride} < {before}"] if before else []
    return low + ([f"{place} * {stride} >= {before + size}"] if after else [])


def add(name: str, op: Add, scaling: Scaling, shape: Shape, types: Sequence[str], acc_type: str) -> tuple[str, str]:
    """(tables, function) of factors[0] * a + factors[1] * b + bias, requantized."""
    scale = scaling_code(name, scaling, acc_type)
    tables = table(f"{name}_bias", op.bias, type_of(op.bias)) + scale.tables
    pixels = int(np.prod(shape[1:]))
    terms = " + ".join(
        f"({acc_type}){operand}[at] * ({acc_type}){int(f)}" for operand, f in zip("xz", op.factors, strict=True)
    )
    arguments = f"const {MEMORY[types[0]]} *x, const {MEMORY[types[1]]} *z, {MEMORY[types[2]]} *y"
    function = f"""static void {name}({arguments}) {{
    uint32_t at = 0;
    for (nn_index channel = 0; channel < {shape[0]}; channel++)
        for (nn_index pixel = 0; pixel < {pixels}; pixel++, at++)
            y[at] = ({types[2]}){name}_scale({terms} + {reader(type_of(op.bias))}({name}_bias + channel), channel);
}}
"""
    return tables, scale.function + function


def clamp(name: str, op: Clamp, count: int, types: Sequence[str]) -> str:
    """min(max(x, low), high)."""
    word = _word(types[0])
    sides = [(op.low, "<"), (op.high, ">")]
    lines = "".join(f"        if (value {s} {b}) value = {b};\n" for b, s in sides if b is not None)
    return f"""{_head(name, types)}
    for (uint32_t at = 0; at < {count}; at++) {{
        {word} value = x[at];
{lines}        y[at] = ({types[1]})value;
    }}
}}
"""


def half_even(name: str, op: HalfEven, shape: Shape, types: Sequence[str]) -> tuple[str, str]:
    """(tables, function): halves, of which no bit below the shift is left, lose the lowest bit."""
    word = "int64_t" if int(op.shift.max()) > 30 else _word(types[0])  # 1 << 31 is no int32_t
    tables = table(f"{name}_shift", op.shift, "uint8_t")
    function = f"""{_head(name, types)}
    uint32_t at = 0;
    for (nn_index channel = 0; channel < {shape[0]}; channel++) {{
        const uint8_t shift = {reader("uint8_t")}({name}_shift + channel);
        for (nn_index pixel = 0; pixel < {int(np.prod(shape[1:]))}; pixel++, at++) {{
            const {word} value = x[at], rounded = value >> shift;
            const uint8_t was_half = shift && (value & ((({word})1 << shift) - 1)) == 0;
            y[at] = ({types[1]})(was_half ? rounded & ~({word})1 : rounded);
        }}
    }}
}}
"""
    return tables, function


def lookup(name: str, op: Table, count: int, types: Sequence[str]) -> tuple[str, str]:
    """(tables, function) of an elementwise function."""
    ctype, word = type_of(op.values), _word(types[0])
    function = f"""{_head(name, types)}
    for (uint32_t at = 0; at < {count}; at++)
        y[at] = ({types[1]}){reader(ctype)}({name}_values + (({word})x[at] - ({word}){op.first}));
}}
"""
    return table(f"{name}_values", op.values, ctype), function


def convert(name: str, count: int, types: Sequence[str]) -> str:
    """Copies into another type: the input, for a kernel that reads 16-bit pairs."""
    return f"""{_head(name, types)}
    for (nn_index at = 0; at < {count}; at++) y[at] = ({types[1]})x[at];
}}
"""


def _head(name: str, types: Sequence[str]) -> str:
    return f"static void {name}(const {MEMORY[types[0]]} *x, {MEMORY[types[-1]]} *y) {{"


def _word(ctype: str) -> str:
    return "int64_t" if ctype == "int64_t" else "int32_t"
