"""Straight-line code in portable C: every nonzero weight is a constant in the code."""

from __future__ import annotations

import numpy as np

from nn2hdl.c.product import Code, Product
from nn2hdl.c.scaling import scaling_code
from nn2hdl.c.storage import MEMORY

_INT = 32767  # `int` of AVR
_TERMS_PER_LINE = 8


def code(product: Product) -> Code:
    """One sum a row; terms whose partial sum fits 16 bits are added as `int` first, which is short on AVR."""
    name = product.name
    scaling = scaling_code(name, product.scaling, product.acc_type)
    lines = [f"static void {name}(const {MEMORY[product.x_type]} *x, {MEMORY[product.y_type]} *y) {{"]
    if not product.nonzero:
        lines.append("    (void)x;")
    lines.append(f"    {product.acc_type} acc;")
    for row, (weights, bias) in enumerate(zip(product.weights, product.bias, strict=True)):
        lines.append(f"    acc = {_number(int(bias))};")
        lines += [f"    acc += {part};" for part in _parts(product, weights)]
        lines.append(f"    y[{row}] = ({product.y_type}){name}_scale(acc, {row});")
    return Code(scaling.tables, scaling.function + "\n".join(lines) + "\n}\n")


def _parts(product: Product, weights: np.ndarray) -> list[str]:
    """Sums of terms, each small enough for `int` where any term is."""
    largest = np.maximum(np.abs(product.x_low), np.abs(product.x_high))
    parts: list[str] = []
    terms: list[str] = []
    bound = 0
    for column in np.flatnonzero(weights):
        size = int(abs(weights[column]) * largest[column])
        if size > _INT:
            parts.append(f"({product.acc_type})NN_NOW(x, {column}) * {_number(int(weights[column]))}")
            continue
        if bound + size > _INT or len(terms) == _TERMS_PER_LINE:
            parts.append(_joined(terms))
            terms, bound = [], 0
        terms.append(f"{'-' if weights[column] < 0 else '+'} {abs(int(weights[column]))} * (int)NN_NOW(x, {column})")
        bound += size
    return parts + ([_joined(terms)] if terms else [])


def _joined(terms: list[str]) -> str:
    return " ".join(terms).removeprefix("+ ")


def _number(value: int) -> str:
    if abs(value) <= _INT:
        return str(value)
    return f"{value}L" if abs(value) < 1 << 31 else f"{value}LL"
