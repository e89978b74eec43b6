"""Fully connected layers of few distinct weights: packed codes, and a table of the values that they stand for.

A byte holds whole codes of 1, 2, 4 or 8 bits, the first in its lowest bits; rows follow each other without gaps. Two
forms, of which the smaller is taken:

- every weight has a code;
- zeros have none (pruned layers): a bit a weight tells which weights have one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from nn2hdl.c.loops import kernel_code, multiply, read_bias
from nn2hdl.c.product import Code, Product
from nn2hdl.c.scaling import reader
from nn2hdl.c.storage import BYTES, table

WIDTHS = (1, 2, 4, 8)
MOST = 1 << WIDTHS[-1]


@dataclass(frozen=True, eq=False)
class Codebook:
    """Weights as codes.

    Attributes:
        width: bits of a code.
        codes: bytes of codes; values: what each code stands for.
        places: bytes [out, ceil(in / 8)] whose bits tell which weights have a code, lowest first; None: all have.
    """

    width: int
    codes: np.ndarray
    values: np.ndarray
    places: np.ndarray | None = None

    def size(self, value_type: str) -> int:
        """Bytes of all of it."""
        places = 0 if self.places is None else self.places.size
        return self.codes.size + places + BYTES[value_type] * self.values.size


def refusal(product: Product) -> str | None:
    """Why a layer's weights cannot be coded, or None."""
    count = len(np.unique(product.weights))
    return f"too many values: {count:,} different weights, codes of a byte are for {MOST}" if count > MOST else None


def coded(product: Product) -> Codebook:
    """The smaller form of a layer's codebook."""
    weights = product.weights
    every, others = _book(weights), weights[weights != 0]
    if not others.size or (book := _book(others)).width == WIDTHS[-1]:
        return every
    apart = replace(book, places=np.packbits(weights != 0, axis=1, bitorder="little"))
    return min(every, apart, key=lambda form: form.size(product.weight_type))


def codebook(product: Product) -> Code:
    """Row by row; the codes of a byte are told apart in a register."""
    name, made = product.name, coded(product)
    tables = table(f"{name}_codes", made.codes, "uint8_t") + table(f"{name}_values", made.values, product.weight_type)
    starts = [f"const uint8_t *code = {name}_codes;"]
    if made.width < WIDTHS[-1]:
        starts.append("uint8_t codes = 0, left = 0;")
    if made.places is not None:
        tables += table(f"{name}_places", made.places, "uint8_t")
        starts.append(f"const uint8_t *place = {name}_places;")
    head, lines = (f"    {line}\n" for line in starts), (f"        {line}\n" for line in _sum(product, made))
    body = f"""{"".join(head)}    for (nn_index row = 0; row < {len(product.bias)}; row++) {{
        {product.acc_type} acc = {read_bias(product)};
{"".join(lines)}        y[row] = ({product.y_type}){name}_scale(acc, row);
    }}
"""
    return kernel_code(product, tables, body)


def _book(weights: np.ndarray) -> Codebook:
    """All weights in their order, coded."""
    values, codes = np.unique(weights, return_inverse=True)
    width = next(width for width in WIDTHS if len(values) <= 1 << width)
    each = 8 // width
    padded = np.pad(codes.ravel(), (0, -codes.size % each)).reshape(-1, each)
    return Codebook(width, (padded << np.arange(0, 8, width)).sum(axis=1), values)


def _sum(product: Product, made: Codebook) -> list[str]:
    """Adds a row's products."""
    inputs = product.weights.shape[1]
    if made.places is None:
        start, term = [f"for (nn_index at = 0; at < {inputs}; at++) {{"], _term(product, made)
        return [*start, *(f"    {line}" for line in term), "}"]
    return [
        f"for (nn_index column = 0; column < {inputs}; column += 8) {{",
        "    nn_index at = column;",
        "    for (uint8_t present = NN_UINT8(place++); present; present >>= 1, at++) {",
        "        if (!(present & 1)) continue;",
        *(f"        {line}" for line in _term(product, made)),
        "    }",
        "}",
    ]


def _term(product: Product, made: Codebook) -> list[str]:
    """Adds the product of x[at] and the weight of the next code."""
    value, width = f"{reader(product.weight_type)}({product.name}_values + ", made.width
    if width == WIDTHS[-1]:
        return [f"acc += {multiply(product, 'x[at]', f'{value}NN_UINT8(code++))')};"]
    return [
        f"if (!left) codes = NN_UINT8(code++), left = {8 // width};",
        f"acc += {multiply(product, 'x[at]', f'{value}(codes & {(1 << width) - 1}))')};",
        f"codes >>= {width}, left--;",
    ]
