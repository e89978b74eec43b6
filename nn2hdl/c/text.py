"""The files of a program: header, parameters, forward pass, assembly."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources

from nn2hdl import escape
from nn2hdl.c.board import Board
from nn2hdl.c.layers import is_wires
from nn2hdl.c.product import Code
from nn2hdl.c.storage import MEMORY
from nn2hdl.c.windows import convert
from nn2hdl.integer import INPUT, IntegerNetwork, Layer
from nn2hdl.meaning import Meaning

HEADER, PARAMETERS, SOURCE, ASSEMBLY = "nn_model.h", "model_parameters.h", "nn_model.c", "nn_layers.S"
WIDEN = "nn_widen_input"


@dataclass(frozen=True, eq=False)
class Parts:
    """What the text is made of: names, types and memory by layer, and the code of each; the alignment of memory, in
    bytes."""

    network: IntegerNetwork
    board: Board
    types: Mapping[str, str]
    roots: Mapping[str, str]
    names: Mapping[str, str]
    codes: Mapping[str, Code]
    offsets: Mapping[str, int]
    memory: int
    scratch: int
    widened: str | None
    alignment: int


def files(parts: Parts) -> dict[str, str]:
    """Name -> text of all files."""
    found = {HEADER: _header(parts), PARAMETERS: _parameters(parts), SOURCE: _source(parts)}
    assembly = [code.assembly for code in parts.codes.values() if code.assembly]
    if assembly:
        found[ASSEMBLY] = _assembly(parts, assembly)
    return found


def template(name: str) -> str:
    """Text that ships with the package."""
    return (resources.files("nn2hdl.c") / "templates" / name).read_text()


def _title(parts: Parts) -> str:
    return f"Network {escape.comment(parts.network.name)} for {parts.board.title}, written by nn2hdl"


def _header(parts: Parts) -> str:
    network = parts.network
    shape = "x".join(map(str, network.input_shape))
    output = parts.types[parts.roots[network.output]]
    return f"""/* {_title(parts)}. Integers alone: no heap, no library. */
#ifndef NN_MODEL_H
#define NN_MODEL_H

#include <stdint.h>

#define NN_INPUTS {math.prod(network.input_shape)} /* {shape}, in C order */
#define NN_OUTPUTS {math.prod(network.shape_of(network.output))}
#define NN_INPUT_LOW ({network.input_low}) /* every input must lie in this range */
#define NN_INPUT_HIGH ({network.input_high})

typedef {parts.types[INPUT]} nn_input_t;
typedef {output} nn_output_t;

#ifdef __cplusplus
extern "C" {{
#endif

/* Runs the network once. Uses static memory, so it must not be entered a second time before it has returned. */
void nn_forward(const nn_input_t *input, nn_output_t *output);

{_class_declaration(network)}#ifdef __cplusplus
}}
#endif

#endif
"""


def _parameters(parts: Parts) -> str:
    tables = "\n".join(
        f"/* layer {escape.comment(name)} */\n{code.tables}" for name, code in parts.codes.items() if code.tables
    )
    constant = [escape.comment(name) for name, code in parts.codes.items() if not code.tables]
    note = f"/* in the code itself: {', '.join(constant)} */\n" if constant else ""
    return f"""/* {_title(parts)}: weights, biases, multipliers and shifts. */
#ifndef NN_MODEL_PARAMETERS_H
#define NN_MODEL_PARAMETERS_H

#include <stdint.h>

{template("readers.h")}
{note}{tables}
#endif
"""


def _source(parts: Parts) -> str:
    network = parts.network
    helpers = {helper for code in parts.codes.values() for helper in code.helpers}
    functions = "\n".join(code.function for code in parts.codes.values())
    widen = ""
    if parts.widened:
        widen = convert(WIDEN, math.prod(network.input_shape), (parts.types[INPUT], "int16_t")) + "\n"
    memory = (
        f"static uint8_t nn_memory[{parts.memory}] __attribute__((aligned({parts.alignment})));\n"
        if parts.memory
        else ""
    )
    scratch = f"static int64_t nn_scratch[{-(-parts.scratch // 8)}];\n" if parts.scratch else ""
    return f"""/* {_title(parts)}. */
#if defined(__GNUC__) && !defined(__clang__) && !defined(__AVR__)
#pragma GCC optimize("O2", "no-tree-loop-distribute-patterns") /* the latter: no calls of memcpy and memset */
#endif

#include "nn_model.h"
#include "model_parameters.h"

{template("types.h")}{template("dual.h") if "dual" in helpers else ""}
{memory}{scratch}
{widen}{functions}
void nn_forward(const nn_input_t *input, nn_output_t *output) {{
{_calls(parts)}
}}

{_CLASS.get(network.meaning, ("", ""))[1]}"""


_CLASS = {
    Meaning.CLASSES: (
        "Index of the largest output, the lowest one where several are equal",
        """
uint16_t nn_class(const nn_output_t *output) {
    uint16_t best = 0;
    for (uint16_t at = 1; at < NN_OUTPUTS; at++)
        if (output[at] > output[best]) best = at;
    return best;
}
""",
    ),
    Meaning.DECISION: (
        "Class 1 where the output is above 0, else class 0",
        """
uint16_t nn_class(const nn_output_t *output) {
    return output[0] > 0;
}
""",
    ),
}


def _class_declaration(network: IntegerNetwork) -> str:
    """Nothing where outputs are values."""
    if network.meaning not in _CLASS:
        return ""
    return f"/* {_CLASS[network.meaning][0]}. */\nuint16_t nn_class(const nn_output_t *output);\n\n"


def _calls(parts: Parts) -> str:
    network, lines = parts.network, []
    output = parts.roots[network.output]

    def place(name: str, ctype: str) -> str:
        if name == output:
            return f"({MEMORY[ctype]} *)output"
        return f"({MEMORY[ctype]} *)(nn_memory + {parts.offsets[name]})"

    def operand(layer: Layer, name: str) -> str:
        root = parts.roots[name]
        if root != INPUT:
            return place(root, parts.types[root])
        if layer.name in _wide_readers(parts):
            return place(INPUT, "int16_t")
        return f"(const {MEMORY[parts.types[INPUT]]} *)input"

    if parts.widened:
        lines.append(f"    {WIDEN}((const {MEMORY[parts.types[INPUT]]} *)input, {place(INPUT, 'int16_t')});")
    for layer in network.layers:
        if is_wires(layer.op):
            continue
        arguments = [operand(layer, name) for name in layer.inputs] + [place(layer.name, parts.types[layer.name])]
        lines.append(f"    {parts.names[layer.name]}({', '.join(arguments)});")
    return "\n".join(lines)


def _wide_readers(parts: Parts) -> set[str]:
    return {name for name, code in parts.codes.items() if code.wide_input}


def _assembly(parts: Parts, sections: list[str]) -> str:
    body = "\n".join(sections)
    return f"""/* {_title(parts)}: straight-line layers for the Cortex-M4. */
#if defined(__ARM_FEATURE_DSP)
	.syntax unified
	.cpu cortex-m4
	.thumb

{body}
#else
#error "made for a Cortex-M4: write the sketch again with nn2hdl arduino --board"
#endif
"""
