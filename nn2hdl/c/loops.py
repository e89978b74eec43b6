"""Kernels of fully connected layers as loops in portable C: dense, COO, CSR, and dense with the M4's dual multiply."""

from __future__ import annotations

import numpy as np
from scipy import sparse

from nn2hdl.c import storage
from nn2hdl.c.product import Code, Product
from nn2hdl.c.scaling import reader, scaling_code
from nn2hdl.c.storage import BYTES, MEMORY, table, type_of


def dense(product: Product) -> Code:
    """Every weight in turn, row by row."""
    name, outputs, inputs = product.name, *product.weights.shape
    weights = table(f"{name}_weights", product.weights, product.weight_type)
    body = f"""    const {product.weight_type} *weight = {name}_weights;
    for (nn_index row = 0; row < {outputs}; row++) {{
        {product.acc_type} acc = {read_bias(product)};
        for (nn_index column = 0; column < {inputs}; column++)
            acc += {multiply(product, "x[column]", f"{reader(product.weight_type)}(weight++)")};
        y[row] = ({product.y_type}){name}_scale(acc, row);
    }}
"""
    return kernel_code(product, weights, body)


def csr(product: Product) -> Code:
    """Compressed sparse rows: how many weights each row has, their columns in single bytes where they fit, values."""
    name = product.name
    rows = sparse.csr_matrix(product.weights)
    counts, columns = np.diff(rows.indptr), rows.indices
    count_type, column_type = type_of(counts), type_of(columns)
    tables = (
        table(f"{name}_counts", counts, count_type)
        + table(f"{name}_columns", columns, column_type)
        + table(f"{name}_values", rows.data, product.weight_type)
    )
    column, value = f"{reader(column_type)}(column++)", f"{reader(product.weight_type)}(value++)"
    body = f"""    const {column_type} *column = {name}_columns;
    const {product.weight_type} *value = {name}_values;
    for (nn_index row = 0; row < {len(counts)}; row++) {{
        {product.acc_type} acc = {read_bias(product)};
        NN_UNROLL
        for (nn_index left = {reader(count_type)}({name}_counts + row); left > 0; left--)
            acc += {multiply(product, f"x[{column}]", value)};
        y[row] = ({product.y_type}){name}_scale(acc, row);
    }}
"""
    return kernel_code(product, tables if rows.nnz else "", body if rows.nnz else _biases_alone(product))


def coo(product: Product) -> Code:
    """Coordinates: row, column and value of every nonzero weight, summed into an array."""
    name, outputs = product.name, len(product.bias)
    entries = sparse.coo_matrix(product.weights)
    if not entries.nnz:
        return kernel_code(product, "", _biases_alone(product))
    row_type, column_type = type_of(entries.row), type_of(entries.col)
    tables = (
        table(f"{name}_rows", entries.row, row_type)
        + table(f"{name}_columns", entries.col, column_type)
        + table(f"{name}_values", entries.data, product.weight_type)
    )
    values = f"{reader(product.weight_type)}({name}_values + at)"
    body = f"""    {product.acc_type} *acc = ({product.acc_type} *)nn_scratch;
    for (nn_index row = 0; row < {outputs}; row++) acc[row] = {read_bias(product)};
    for ({"uint32_t" if entries.nnz > 65535 else "nn_index"} at = 0; at < {entries.nnz}; at++)
        acc[{reader(row_type)}({name}_rows + at)] +=
            {multiply(product, f"x[{reader(column_type)}({name}_columns + at)]", values)};
    for (nn_index row = 0; row < {outputs}; row++) y[row] = ({product.y_type}){name}_scale(acc[row], row);
"""
    return kernel_code(product, tables, body)


def coo_scratch(product: Product) -> int:
    """Bytes of accumulators that COO needs: none where no weight adds to them."""
    return BYTES[product.acc_type] * len(product.bias) if product.nonzero else 0


def dual_refusal(product: Product) -> str | None:
    """Why the dual multiply cannot do a layer, or None."""
    low, high = int(product.weights.min()), int(product.weights.max())
    if product.largest_input > 32767 or not storage.fits(low, high, "int16_t"):
        return "values beyond 16 bits"
    return "sums beyond 32 bits" if product.acc_type != "int32_t" else None


def dual_words(product: Product) -> np.ndarray:
    """Weights [words] as the dual multiply reads them: four rows side by side, four columns (or two) to a word."""
    outputs, inputs = product.weights.shape
    padded = np.zeros((-(-outputs // 4) * 4, -(-inputs // 4) * 4), dtype=np.int64)
    padded[:outputs, :inputs] = product.weights
    quads = padded.reshape(len(padded) // 4, 4, -1, 4).transpose(0, 2, 1, 3)  # [group, quad, row, column]
    words: np.ndarray
    if product.weight_type == "int8_t":
        # SXTB16 takes bytes 0 and 2, after a rotation bytes 1 and 3: pairs (0, 1) and (2, 3) of the columns
        shifts, mask, lanes = (0, 16, 8, 24), 0xFF, (0, 1, 2, 3)
        parts = [(quads[..., lane] & mask) << shift for lane, shift in zip(lanes, shifts, strict=True)]
        words = np.sum(parts, axis=0)
    else:
        halves = quads & 0xFFFF
        words = np.stack([halves[..., 0] | halves[..., 1] << 16, halves[..., 2] | halves[..., 3] << 16], axis=-1)
    return words.ravel().astype(np.uint32).view(np.int32).astype(np.int64)


def dual(product: Product) -> Code:
    """Four rows at a time, two products an instruction. Reads x, int16, up to the next multiple of four columns."""
    name, outputs, inputs = product.name, *product.weights.shape
    packed = product.weight_type == "int8_t"
    tables = table(f"{name}_weights", dual_words(product), "int32_t")
    lines = []
    for row in range(4):
        if packed:
            lines += [
                f"word = (uint32_t)weight[{row}];",
                f"acc{row} = nn_smlad(nn_sxtb16(word), low, acc{row});",
                f"acc{row} = nn_smlad(nn_sxtb16_ror8(word), high, acc{row});",
            ]
        else:
            lines += [
                f"acc{row} = nn_smlad((uint32_t)weight[{2 * row}], low, acc{row});",
                f"acc{row} = nn_smlad((uint32_t)weight[{2 * row + 1}], high, acc{row});",
            ]
    inner = "\n".join(f"            {line}" for line in lines)
    quads = -(-inputs // 4)
    starts = [read_bias(product, f"row + {k}", outputs) for k in range(4)]
    stores = "\n".join(_guarded_store(product, k, outputs) for k in range(4))
    body = f"""    const int32_t *weight = {name}_weights;
    for (nn_index row = 0; row < {outputs}; row += 4) {{
        int32_t acc0 = {starts[0]}, acc1 = {starts[1]};
        int32_t acc2 = {starts[2]}, acc3 = {starts[3]};
        const nn_word *pair = (const nn_word *)x;
        for (nn_index quad = {quads}; quad > 0; quad--) {{
            uint32_t low = pair[0], high = pair[1]{", word" if packed else ""};
{inner}
            weight += {4 if packed else 8};
            pair += 2;
        }}
{stores}
    }}
"""
    return kernel_code(product, tables, body, ("dual",))


def multiply(product: Product, x: str, weight: str) -> str:
    """A product in the narrowest type that holds it: `int` has 16 bits on AVR."""
    largest = product.largest_input * int(np.abs(product.weights).max())
    word = "int" if largest <= 32767 else "int32_t" if product.acc_type == "int32_t" else "int64_t"
    return f"({word}){x} * {weight}"


def _guarded_store(product: Product, offset: int, outputs: int) -> str:
    at = f"row + {offset}" if offset else "row"
    store = f"y[{at}] = ({product.y_type}){product.name}_scale(acc{offset}, {at});"
    reached = offset == 0 or (outputs - 1) % 4 >= offset
    return f"        {store}" if reached else f"        if ({at} < {outputs}) {store}"


def bias_type(product: Product) -> str:
    """The smallest C type of the biases."""
    return type_of(product.bias)


def read_bias(product: Product, row: str = "row", outputs: int | None = None) -> str:
    """Reads a bias; the table is padded to whole groups of four where `outputs` is given."""
    return f"{reader(bias_type(product))}({product.name}_bias + {row})"


def _biases_alone(product: Product) -> str:
    name = product.name
    return f"""    (void)x;
    for (nn_index row = 0; row < {len(product.bias)}; row++)
        y[row] = ({product.y_type}){name}_scale({read_bias(product)}, row);
"""


def kernel_code(product: Product, tables: str, body: str, helpers: tuple[str, ...] = ()) -> Code:
    """A kernel from its tables and the body of its function, which computes y from x.

    The table of biases and the function NAME_scale(sum, row) are added.
    """
    name = product.name
    bias = np.zeros(-(-len(product.bias) // 4) * 4 if "dual" in helpers else len(product.bias), dtype=np.int64)
    bias[: len(product.bias)] = product.bias
    scaling = scaling_code(name, product.scaling, product.acc_type)
    tables += table(f"{name}_bias", bias, bias_type(product)) + scaling.tables
    head = f"static void {name}(const {MEMORY[product.x_type]} *x, {MEMORY[product.y_type]} *y) {{\n"
    return Code(tables, scaling.function + head + body + "}\n", "", helpers)
