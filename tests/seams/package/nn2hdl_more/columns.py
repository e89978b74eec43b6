"""A microcontroller kernel: column by column, so that inputs of 0 cost next to nothing."""

from dataclasses import replace

from nn2hdl.c import estimate
from nn2hdl.c.kernels import Kernel, KernelKind
from nn2hdl.c.loops import kernel_code, multiply, read_bias
from nn2hdl.c.product import Code, Cost, Product
from nn2hdl.c.scaling import reader
from nn2hdl.c.storage import BYTES, table


def _cost(cpu: str, product: Product) -> Cost:
    loop = estimate.loop_cost("dense", cpu, product)  # as if no input were 0
    return replace(loop, ram=BYTES[product.acc_type] * len(product.bias))


def _code(product: Product) -> Code:
    name, (outputs, inputs) = product.name, product.weights.shape
    tables = table(f"{name}_weights", product.weights.T, product.weight_type)
    term = multiply(product, "value", f"{reader(product.weight_type)}(weight + row)")
    body = f"""    {product.acc_type} *acc = ({product.acc_type} *)nn_scratch;
    const {product.weight_type} *weight = {name}_weights;
    for (nn_index row = 0; row < {outputs}; row++) acc[row] = {read_bias(product)};
    for (nn_index column = 0; column < {inputs}; column++, weight += {outputs}) {{
        const {product.x_type} value = x[column];
        if (value == 0) continue;
        for (nn_index row = 0; row < {outputs}; row++) acc[row] += {term};
    }}
    for (nn_index row = 0; row < {outputs}; row++) y[row] = ({product.y_type}){name}_scale(acc[row], row);
"""
    return kernel_code(product, tables, body)


def _on(cpu: str) -> Kernel:
    return Kernel("column by column", False, lambda product: None, lambda product: _cost(cpu, product), _code)


COLUMNS = KernelKind(_on)
