"""The source's own way on the microcontroller: float weights as C arrays, dense or CSR, in loops. A baseline only."""

from __future__ import annotations

import numpy as np
from sparse import StoredMatrix, store

from nn2hdl.emulate.sources import Sources
from nn2hdl.graph import Graph, Linear

HEADER = """#ifndef NN_MODEL_H
#define NN_MODEL_H
#include <stdint.h>
#define NN_INPUTS 3
#define NN_OUTPUTS 3
typedef uint8_t nn_input_t;
typedef uint8_t nn_output_t;
void nn_forward(const nn_input_t *x, nn_output_t *y);
#endif
"""
LOOPS = {
    "dense": """static void layer{n}(const float *x, float *y) {{
    for (int i = 0; i < {rows}; i++) {{
        float sum = bias{n}[i];
        for (int j = 0; j < {columns}; j++) sum += values{n}[i * {columns} + j] * x[j];
        y[i] = {activation};
    }}
}}
""",
    "csr": """static void layer{n}(const float *x, float *y) {{
    for (int i = 0; i < {rows}; i++) {{
        float sum = bias{n}[i];
        for (int j = starts{n}[i]; j < starts{n}[i + 1]; j++) sum += values{n}[j] * x[columns{n}[j]];
        y[i] = {activation};
    }}
}}
""",
}
FORWARD = """void nn_forward(const nn_input_t *x, nn_output_t *y) {{
    static float first[{wide}], second[{wide}];
    for (int i = 0; i < 3; i++) second[i] = x[i];
    layer0(second, first);
    layer1(first, second);
    layer2(second, first);
    for (int i = 0; i < 3; i++) {{
        float value = first[i] * 255.0f + 0.5f;
        y[i] = value < 0.0f ? 0 : value > 255.0f ? 255 : (uint8_t)value;
    }}
}}
"""


def float_sources(graph: Graph, form: str) -> Sources:
    """A ColorNet as C with float weights; form: dense or csr. The graph reads bytes and makes values from 0 to 1."""
    layers = [node.op for node in graph.nodes if isinstance(node.op, Linear)]
    parts = ['#include "nn_model.h"\n']
    for number, layer in enumerate(layers):
        stored = store(layer.weight, form)
        rows, columns = stored.shape
        activation = "sum" if number == len(layers) - 1 else "sum > 0.0f ? sum : 0.0f"
        parts += [_array(f"bias{number}", layer.bias.astype(np.float32)), *_arrays(stored, number)]
        parts.append(LOOPS[form].format(n=number, rows=rows, columns=columns, activation=activation))
    wide = max(3, *(len(layer.bias) for layer in layers))
    parts.append(FORWARD.format(wide=wide))
    return Sources({"nn_model.h": HEADER, "nn_model.c": "".join(parts)}, 3, 3, "uint8_t", "uint8_t")


def _arrays(stored: StoredMatrix, number: int) -> list[str]:
    return [_array(f"{name}{number}", array) for name, array in stored.arrays.items()]


def _array(name: str, values: np.ndarray) -> str:
    kind = "float" if values.dtype == np.float32 else f"{values.dtype}_t"
    numbers = (f"{value:.9g}" if kind == "float" else str(value) for value in values.ravel())
    suffixed = [
        number + ("f" if "." in number or "e" in number else ".0f") if kind == "float" else number for number in numbers
    ]
    return f"static const {kind} {name}[] = {{{', '.join(suffixed)}}};\n"
