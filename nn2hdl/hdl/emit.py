"""Emits the modules of a circuit as RTLIL in parallel processes, and dresses their Verilog for a reader."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from concurrent.futures import as_completed

from nn2hdl import escape
from nn2hdl.hdl.cell import Cell, Described, Printed, emit_rtlil
from nn2hdl.hdl.circuit import Circuit
from nn2hdl.hdl.engine import Engine
from nn2hdl.hdl.targets.forms import Template, blank_of
from nn2hdl.hdl.targets.xilinx import Primitive
from nn2hdl.mapping import MatrixUnit, Outline
from nn2hdl.mapping.names import CELLS
from nn2hdl.meaning import Meaning
from nn2hdl.processes import worker_pool
from nn2hdl.wires import total_bits

Progress = Callable[[int, int, str], None]
LINT = "/* verilator lint_off UNUSEDSIGNAL */ // bits that a shift drops, and inputs whose weights are all zero\n"
# names of modules: of the one that begins, and of those that it instantiates, one instance a line
_NAMED = re.compile(r"^(module[ \t]+|[ \t]+)(\w+)(?=[ \t]*\(|[ \t]+\w+[ \t]*\()", re.MULTILINE)
_CLASS_INDEX = {
    Meaning.CLASSES: "number of the largest logit, the lowest number where several are equal",
    Meaning.DECISION: "1 where the logit is above 0, else 0",
}


def emit_modules(cells: Mapping[str, Cell], jobs: int = 1, progress: Progress | None = None) -> dict[str, str]:
    """RTLIL text by name of the modules that Amaranth describes, in the order of `cells`; of primitives that differ in
    their tables and pins alone one stands for all. `complete` makes Verilog of all cells from that of these."""
    modules = _described(cells)
    batches = _batches(list(modules.values()), jobs)
    found: dict[str, str] = {}
    _report(progress, 0, len(modules))
    if jobs <= 1:
        results = map(_emit_batch, batches)
        for batch in results:
            found.update(batch)
            _report(progress, len(found), len(modules))
    else:
        with worker_pool(jobs) as pool:
            for future in as_completed([pool.submit(_emit_batch, batch) for batch in batches]):
                found.update(future.result())
                _report(progress, len(found), len(modules))
    return {name: found[name] for name in modules}


def _report(progress: Progress | None, done: int, total: int) -> None:
    if progress:
        progress(done, total, "modules described")


def _emit_batch(cells: list[Described]) -> dict[str, str]:
    return {cell.name: emit_rtlil(cell) for cell in cells}


def _described(cells: Mapping[str, Cell]) -> dict[str, Described]:
    found = (blank_of(cell) if isinstance(cell, Primitive) else cell for cell in cells.values())
    return {cell.name: cell for cell in found if isinstance(cell, Described) and not isinstance(cell, Printed)}


def complete(cells: Mapping[str, Cell], verilog: Mapping[str, str]) -> dict[str, str]:
    """Verilog of every module by name, from that of the modules that `emit_modules` described."""
    found: dict[str, str] = {}
    templates: dict[str, Template] = {}
    for name, cell in cells.items():
        if isinstance(cell, Primitive):
            blank = blank_of(cell).name
            if blank not in templates:
                templates[blank] = Template(verilog[blank])
            found[name] = templates[blank].fill(cell)
        else:
            found[name] = cell.verilog() if isinstance(cell, Printed) else verilog[name]
    return found


def _batches(cells: list[Described], jobs: int) -> list[list[Described]]:
    """The largest engines alone and first, small cells in equal lots."""
    large = sorted((c for c in cells if isinstance(c, Engine)), key=lambda engine: -engine.problem.nonzero)
    small = [cell for cell in cells if not isinstance(cell, Engine)]
    size = max(1, -(-len(small) // max(1, 4 * jobs)))
    alone: list[list[Described]] = [[engine] for engine in large]
    return alone + [small[i : i + size] for i in range(0, len(small), size)]


def written(circuit: Circuit, verilog: Mapping[str, str]) -> dict[str, str]:
    """Verilog of every module by the name that it is written under, from that by the cells' own names."""
    names = {name: circuit.name(cell) for name, cell in circuit.modules().items()}

    def rename(match: re.Match[str]) -> str:
        return f"{match[1]}{names.get(match[2], match[2])}"

    return {names[name]: _NAMED.sub(rename, text) for name, text in verilog.items()}


def verilog_files(circuit: Circuit, verilog: Mapping[str, str], digest: str, version: str) -> dict[str, str]:
    """Contents by file name: the top, a file per layer with its engines, and one of all leaf cells.

    `verilog` holds the text of every module by the name that it is written under.
    """
    modules = circuit.modules()
    opening = f"// nn2hdl {version}, integer network {digest[:16]}\n"

    def texts(cells: list[Cell]) -> str:
        named = ((cell, verilog[circuit.name(cell)]) for cell in cells)
        return "".join(f"\n// {cell.describe}\n{text.strip()}\n" for cell, text in named)

    mapped = circuit.mapped
    top = [modules[name] for name in dict.fromkeys((mapped.core.name, mapped.top.name))]
    files = {f"{circuit.top.name}.v": describe_top(mapped, digest, version) + LINT + texts(top)}
    placed = {cell.name for cell in top}
    for layer in mapped.layers:
        if layer.unit is None:
            continue
        engines = (unit.name for unit, _ in layer.work if isinstance(unit, MatrixUnit))
        own = [modules[name] for name in dict.fromkeys((layer.unit.name, *engines))]
        placed.update(cell.name for cell in own)
        files[f"{circuit.name(layer.unit)}.v"] = opening + LINT + texts(own)
    leaves = [cell for cell in modules.values() if cell.name not in placed]
    files[f"{mapped.names.prefix}{CELLS}.v"] = opening + LINT + texts(leaves)
    return files


def describe_top(outline: Outline, digest: str, version: str) -> str:
    """The comment that opens the top: what is computed, ports, bit order, scales, digest."""
    network, core = outline.network, outline.core
    shape = "x".join(map(str, network.input_shape))
    inputs, outputs = core.inputs[core.input_name], core.outputs[core.output_name]
    pixel, logit, order = inputs[0], core.logit, "channel by channel, row by row; " * (len(network.input_shape) == 3)
    lines = [
        f"Module {core.name}: a neural network as a combinational circuit, made by nn2hdl {version}.",
        f"Integer network (SHA-256): {digest}",
        "",
        f"{core.input_name:<7} {total_bits(inputs)} bits: {shape} integers of {pixel.bits} bits "
        f"({'signed' if pixel.signed else 'unsigned'}, {network.input_low}..{network.input_high}),",
        f"        {order}integer i at bits {pixel.bits}*i and up, lowest bit first.",
        f"{core.output_name:<7} {total_bits(outputs)} bits: {len(outputs)} integers of {logit.bits} bits "
        f"({'twos complement' if logit.signed else 'unsigned'}); integer i at bits {logit.bits}*i and up.",
    ]
    if network.meaning in _CLASS_INDEX:
        lines.append(f"class_index: {_CLASS_INDEX[network.meaning]}.")
    if outline.options.registers:
        lines.append("clk: rising edge; outputs follow their inputs after two edges. No reset: nothing else is stored.")
    lines += ["", "Layers, and the real value of one integer step of each output:"]
    notes = network.provenance.get("layers", {})
    for layer in network.layers:
        scale = notes.get(layer.name, {}).get("output_scale")
        step = f"step {scale:.9g}" if scale else "step as its input"
        size = "x".join(map(str, layer.shape))
        lines.append(f"  layer {escape.comment(layer.name)}: {type(layer.op).__name__}, {size}, {step}")
    return "".join(f"// {line}".rstrip() + "\n" for line in lines)
