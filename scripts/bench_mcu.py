#!/usr/bin/env python3
"""All kernels on an emulated Cortex-M4, and the peers beside them: instructions, flash, RAM, stack.

    .venv/bin/python -m pip install -c constraints.txt -e '.[mcu,bench,plots]'
    apt-get install gcc-arm-none-eabi libnewlib-arm-none-eabi gcc-avr avr-libc arduino-core-avr simavr
    .venv/bin/python scripts/bench_mcu.py
    .venv/bin/python scripts/bench_mcu.py --only "40 units" --no-avr --json
    .venv/bin/python scripts/bench_mcu.py --network colornet.safetensors

The networks are ColorNet's shape with random 8-bit weights at a density, every hidden unit alive, and ColorNet as
shipped, of which dead units are taken out; --network takes an integer network instead. Each row is compiled (nn2hdl -Os
as the Uno R4's core does, peers -O2), linked with nothing else, and run on all --vectors inputs; nn2hdl's outputs must
equal the interpreter's, the peers' (float) must be near the float network's. Flash is code, constants and initial
values; cycles are by the processor's manual without wait states. Peers: emlearn (its inline form fails in 0.23.2),
emx-onnx-cgen. Writes mcu.json after every row, and goes on where it was stopped; then mcu.md and mcu.png.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import asdict
from importlib import metadata
from pathlib import Path

import numpy as np

from nn2hdl.atomic import write_text
from nn2hdl.c import Wish, find_board, write_program
from nn2hdl.designs import load_design
from nn2hdl.emulate.avr import AvrModel
from nn2hdl.emulate.firmware import CPU, ArmModel
from nn2hdl.emulate.sources import Sources
from nn2hdl.flow.arduino import estimated_needs
from nn2hdl.flow.quantizing import to_integers
from nn2hdl.flow.source import DataOptions, ModelOptions
from nn2hdl.flow.stages import Stages
from nn2hdl.integer import (
    INPUT,
    Affine,
    IntegerNetwork,
    Layer,
    Requantize,
    arithmetic_digest,
    interpret,
    load_network,
    read_only,
    verify,
)
from nn2hdl.meaning import Input
from nn2hdl.outputs import prepare_folder
from nn2hdl.quantization import QuantizeConfig

NETWORKS = {  # name: hidden units, density
    "40 units, 50 %": (40, 0.5),
    "40 units, 20 %": (40, 0.2),
    "200 units, 20 %": (200, 0.2),
}
SHIPPED = "as shipped"  # designs/colornet, quantized by default
CORTEX, AVR = "cortex-m4", "atmega328p"
PEERS = ("emlearn (float)", "emx-onnx-cgen (float)")
KERNELS = ("straight", "dual", "csr", "coo", "dense")
PEER_FLAGS = (*CPU, "-O2", "-ffunction-sections", "-fdata-sections", "-w")
PEER_LIBRARIES = ("-lm", "-lc")
AVR_UNITS = 40  # the classic Uno holds no more
HEADER = """#include <stdint.h>
#define NN_INPUTS {inputs}
#define NN_OUTPUTS {outputs}
typedef float nn_input_t;
typedef float nn_output_t;
void nn_forward(const float *x, float *y);
"""


def main() -> None:
    """Measures, writes after every row, prints. Rows that the file has of the same network and tools are kept."""
    arguments = parse_arguments()
    folder = prepare_folder(arguments.output)
    settings = {"vectors": arguments.vectors, "seed": arguments.seed, "versions": versions()}
    kept = {} if arguments.again else measured_before(folder / "mcu.json", settings)
    rows = []
    for name, network in networks(arguments).items():
        for form in forms(network, arguments):
            key = (name, *form, arithmetic_digest(network))
            rows.append(kept.pop(key, None) or measure(name, network, form, arguments))
            write_text(folder / "mcu.json", json.dumps({**settings, "rows": [*rows, *kept.values()]}, indent=1) + "\n")
            print(json.dumps(rows[-1]) if arguments.json else line(rows[-1]), flush=True)
    rows = in_order([*rows, *kept.values()])
    write_text(folder / "mcu.json", json.dumps({**settings, "rows": rows}, indent=1) + "\n")
    write_text(folder / "mcu.md", table(rows, arguments.vectors))
    plot(rows, folder / "mcu.png")


def measured_before(path: Path, settings: dict) -> dict[tuple, dict]:
    """Rows of an earlier run with the same settings, by network, processor, form and digest."""
    try:
        found = json.loads(path.read_text())
    except (OSError, ValueError):
        return {}
    if {key: found.get(key) for key in settings} != settings:
        return {}
    return {(row["network"], row["processor"], row["form"], row["digest"]): row for row in found["rows"]}


def in_order(rows: list[dict]) -> list[dict]:
    """By network as listed above, then as measured."""
    names = [*NETWORKS, SHIPPED]
    return sorted(rows, key=lambda row: names.index(row["network"]) if row["network"] in names else len(names))


def parse_arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", metavar="TEXT", help="networks with this in their names")
    parser.add_argument("--network", type=Path, help="an integer network instead of the random ones")
    parser.add_argument("--vectors", type=int, default=10_000, help="inputs on which all must be equal (10000)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--no-avr", action="store_true", help="leave the classic Uno out")
    parser.add_argument("--again", action="store_true", help="measure rows that the file has already, too")
    parser.add_argument("--json", action="store_true", help="print a JSON object per row instead of a table")
    parser.add_argument("-o", "--output", type=Path, default=Path(__file__).parent / "results")
    return parser.parse_args()


def networks(arguments: argparse.Namespace) -> dict[str, IntegerNetwork]:
    """Name -> network."""
    if arguments.network:
        return {arguments.network.stem: load_network(arguments.network)}
    chosen = {name: shape for name, shape in NETWORKS.items() if arguments.only in name}
    made = {name: color_network(units, density, arguments.seed) for name, (units, density) in chosen.items()}
    if arguments.only in SHIPPED:
        model = load_design("colornet").model_path
        made[SHIPPED] = to_integers(model, ModelOptions(), DataOptions(), QuantizeConfig(), Stages()).network
    return made


def color_network(units: int, density: float, seed: int) -> IntegerNetwork:
    """3 -> units -> units -> 3 with random 8-bit weights; every hidden unit can change and is read."""
    draw = np.random.default_rng(seed)
    layers, name, inputs, high = [], INPUT, 3, 255
    for number, outputs in enumerate((units, units, 3), 1):
        weights = sparse_weights(draw, outputs, inputs, density)
        spread = np.abs(weights).sum(axis=1) * high
        bias = (draw.uniform(-0.2, 0.2, outputs) * spread - weights.sum(axis=1) * high / 2).astype(np.int64)
        high = 255 if number == 3 else 127
        shift = np.full(outputs, int(np.frexp(spread.mean() / high)[1]) - 2)
        requantize = Requantize(read_only(np.ones(outputs)), read_only(shift), 0, high)
        layers.append(
            Layer(f"fc{number}", Affine(read_only(weights), read_only(bias), requantize), (name,), (outputs,))
        )
        name, inputs = f"fc{number}", outputs
    network = IntegerNetwork("colornet", Input((3,)), tuple(layers), name)
    verify(network)
    return network


def sparse_weights(draw, outputs: int, inputs: int, density: float) -> np.ndarray:
    """Nonzero in about `density` of all places, at least once in every row and column."""
    kept = np.zeros((outputs, inputs), dtype=bool)
    kept[np.arange(outputs), draw.integers(0, inputs, outputs)] = True
    unread = np.flatnonzero(~kept.any(axis=0))
    kept[draw.integers(0, outputs, len(unread)), unread] = True
    rest = draw.permutation(np.flatnonzero(~kept))
    kept.flat[rest[: max(round(density * kept.size) - int(kept.sum()), 0)]] = True
    return draw.integers(1, 128, kept.shape) * draw.choice([-1, 1], kept.shape) * kept


def forms(network: IntegerNetwork, arguments: argparse.Namespace) -> list[tuple[str, str]]:
    """(processor, form) of every row of a network."""
    found = [(CORTEX, f"nn2hdl {kernel}") for kernel in KERNELS] + [(CORTEX, peer) for peer in PEERS]
    if not arguments.no_avr and max(np.prod(layer.shape) for layer in network.layers) <= AVR_UNITS:
        found += [(AVR, f"nn2hdl {kernel}") for kernel in KERNELS if kernel != "dual"]
    return found


def measure(name: str, network: IntegerNetwork, form: tuple[str, str], arguments: argparse.Namespace) -> dict:
    """One row."""
    draw = np.random.default_rng(arguments.seed)
    shape = (arguments.vectors, *network.input_shape)
    inputs = draw.integers(network.input_low, network.input_high + 1, shape)
    inputs[0], inputs[1] = network.input_low, network.input_high
    processor, title = form
    made = {"network": name, "processor": processor, "form": title, "digest": arithmetic_digest(network)}
    if title in PEERS:
        return made | peer_row(network, title, inputs)
    wish = Wish.parse(title.removeprefix("nn2hdl "))
    program = write_program(network, find_board("uno" if processor == AVR else "uno-r4"), wish)
    said = estimated_needs(program)
    made |= {"estimated_steps": said.steps, "estimated_flash": said.flash}
    return made | (avr_row if processor == AVR else cortex_row)(network, sources_of(program), inputs)


def cortex_row(network: IntegerNetwork, sources: Sources, inputs: np.ndarray) -> dict:
    """nn2hdl on the Cortex-M4."""
    model = ArmModel(sources)
    expected = interpret(network, inputs).reshape(len(inputs), -1)
    wrong = int((model.run(inputs) != expected).any(axis=1).sum())
    return {**figures(model, inputs[2]), "mismatches": wrong}


def avr_row(network: IntegerNetwork, sources: Sources, inputs: np.ndarray) -> dict:
    """nn2hdl on the classic Uno: an input and corners, then random inputs that the board draws itself."""
    model = AvrModel(sources)
    span = (network.input_low, network.input_high)
    used, outputs, measured = model.run(inputs[[2, 0, 1]], len(inputs), span)
    expected = interpret(network, used.reshape(-1, *network.input_shape)).reshape(len(used), -1)
    wrong = int((outputs != expected).any(axis=1).sum())
    return {"instructions": None, **asdict(measured), "flash": model.flash, "ram": model.ram, "mismatches": wrong}


def sources_of(program) -> Sources:
    """What the emulators take."""
    return Sources(program.files, program.inputs, program.outputs, program.input_type, program.output_type)


def figures(model: ArmModel, values: np.ndarray) -> dict:
    """What one run takes."""
    return {**asdict(model.measure(values)), "flash": model.flash, "ram": model.ram}


def peer_row(network: IntegerNetwork, form: str, inputs: np.ndarray) -> dict:
    """The same weights as floats, by another tool."""
    matrices = [layer.op.weights / 2.0 ** layer.op.requantize.shift[:, None] for layer in network.layers]
    biases = [layer.op.bias / 2.0**layer.op.requantize.shift for layer in network.layers]
    x = inputs[:200].astype(np.float32)
    expected = x.astype(np.float64)
    for number, (matrix, bias) in enumerate(zip(matrices, biases, strict=True), 1):
        expected = expected @ matrix.T + bias
        expected = np.maximum(expected, 0) if number < len(matrices) else expected
    files, flags = (emlearn_files if form.startswith("emlearn") else emx_files)(matrices, biases)
    sources = Sources(files, x.shape[1], expected.shape[1], "float32", "float32")
    model = ArmModel(sources, (*PEER_FLAGS, *flags), PEER_LIBRARIES)
    error = float(np.abs(model.run(x) - expected).max() / np.abs(expected).max())
    if error > 1e-4:
        raise SystemExit(f"{form} computes something else: relative error {error:.2g}")
    return {**figures(model, x[2]), "relative_error": error}


def emlearn_files(matrices, biases) -> tuple[dict[str, str], list[str]]:
    """emlearn's loadable form."""
    import emlearn
    from emlearn.net import c_generate_net_loadable

    activations = ["relu"] * (len(matrices) - 1) + ["identity"]
    outputs, inputs = len(biases[-1]), matrices[0].shape[1]
    code = c_generate_net_loadable(activations, [matrix.T for matrix in matrices], biases, "peer")
    body = f"eml_net_regress(&peer, x, {inputs}, y, {outputs});"
    main = f'#include "peer.h"\nvoid nn_forward(const float *x, float *y) {{ {body} }}\n'
    files = {"peer.h": code, "nn_model.h": HEADER.format(inputs=inputs, outputs=outputs), "peer.c": main}
    return files, [f"-I{Path(emlearn.__file__).parent}"]


def emx_files(matrices, biases) -> tuple[dict[str, str], list[str]]:
    """emx-onnx-cgen's C of an ONNX file of Gemm and Relu."""
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    nodes, constants, name = [], [], "x"
    for number, (matrix, bias) in enumerate(zip(matrices, biases, strict=True), 1):
        last = number == len(matrices)
        constants.append(numpy_helper.from_array(matrix.astype(np.float32), f"w{number}"))
        constants.append(numpy_helper.from_array(bias.astype(np.float32), f"b{number}"))
        gemm = "y" if last else f"g{number}"
        nodes.append(helper.make_node("Gemm", [name, f"w{number}", f"b{number}"], [gemm], transB=1))
        if not last:
            nodes.append(helper.make_node("Relu", [gemm], [f"r{number}"]))
        name = f"r{number}"
    inputs, outputs = matrices[0].shape[1], len(biases[-1])
    ends = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [1, k]) for n, k in (("x", inputs), ("y", outputs))]
    graph = helper.make_graph(nodes, "peer", ends[:1], ends[1:], constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    with tempfile.TemporaryDirectory() as folder:
        onnx.save(model, f"{folder}/peer.onnx")
        command = [str(Path(sys.executable).parent / "emx-onnx-cgen"), "compile", "peer.onnx", "peer.c"]
        options = ["--large-temp-threshold", "0", "--large-weight-threshold", "0"]
        subprocess.run([*command, *options], cwd=folder, check=True, capture_output=True, env=os.environ)
        code = Path(folder, "peer.c").read_text()
    call = f"""
void nn_forward(const float *x, float *y) {{
    model((const float (*)[{inputs}])x, (float (*)[{outputs}])y);
}}
"""
    return {"nn_model.h": HEADER.format(inputs=inputs, outputs=outputs), "peer.c": code + call}, []


def versions() -> dict[str, str]:
    """Of what was compared."""
    names = ("nn2hdl", "unicorn", "emlearn", "emx-onnx-cgen")
    compiler = subprocess.run(["arm-none-eabi-gcc", "-dumpversion"], capture_output=True, text=True, check=True)
    return {**{name: metadata.version(name) for name in names}, "arm-none-eabi-gcc": compiler.stdout.strip()}


TITLES = ("network", "processor", "form", "instructions", "cycles", "flash", "ram", "stack", "mismatches")


def line(row: dict) -> str:
    """One row of the table."""
    cells = [row.get(title) for title in TITLES]
    cells = ["-" if cell is None else f"{cell:,}" if isinstance(cell, int) else cell for cell in cells]
    return "| " + " | ".join(cells) + " |"


def table(rows: list[dict], vectors: int) -> str:
    """The table as Markdown, and what it says against emlearn."""
    head = f"| {' | '.join(TITLES)} |\n|---|---|---|{'--:|' * (len(TITLES) - 3)}\n"
    notes = []
    for name in dict.fromkeys(row["network"] for row in rows):
        found = {row["form"]: row for row in rows if row["network"] == name and row["processor"] == CORTEX}
        best = min((r for f, r in found.items() if f.startswith("nn2hdl")), key=lambda r: r["instructions"])
        for peer in (r for f, r in found.items() if not f.startswith("nn2hdl")):
            ratio = peer["instructions"] / best["instructions"]
            cycles = peer["cycles"] / best["cycles"]
            notes.append(f"- {name}: {best['form']} takes {ratio:.1f} times fewer instructions than {peer['form']}, "
                         f"{cycles:.1f} times fewer cycles.")  # fmt: skip
    foot = (
        f"\nMismatches: of {vectors:,} random inputs against the interpreter. Bytes; cycles by the manual, without "
        "wait states, on the Cortex-M4 (LDM of n words: n + 1), as counted by the simulated timer on the ATmega328P.\n"
    )
    return head + "\n".join(map(line, rows)) + "\n\n" + "\n".join(notes) + "\n" + foot


def plot(rows: list[dict], path: Path) -> None:
    """Instructions against flash, one panel a network."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot as plt

    rows = [row for row in rows if row["processor"] == CORTEX]
    names = list(dict.fromkeys(row["network"] for row in rows))
    columns = min(len(names), 2)
    lines = -(-len(names) // columns)
    figure, panels = plt.subplots(
        lines, columns, figsize=(5 * columns, 3.4 * lines), layout="constrained", squeeze=False
    )
    for panel in panels.flat[len(names) :]:
        panel.set_visible(False)
    for panel, name in zip(panels.flat, names, strict=False):
        draw_panel(panel, name, [row for row in rows if row["network"] == name])
    figure.suptitle(
        "instructions a run on the Cortex-M4 over KiB of flash; blue: nn2hdl, orange: float peers", fontsize=9
    )
    figure.savefig(path, dpi=150)


def draw_panel(panel, name: str, rows: list[dict]) -> None:
    """One network."""
    from matplotlib.ticker import FuncFormatter, NullFormatter

    for row in rows:
        place, ours = (row["flash"] / 1024, row["instructions"]), row["form"].startswith("nn2hdl")
        panel.scatter(*place, color="#2f6b9a" if ours else "#e08a2e", zorder=3)
        label = row["form"].removeprefix("nn2hdl ").removesuffix(" (float)")
        panel.annotate(label, place, xytext=(5, -11 if label.startswith("emx") else 4), textcoords="offset points",
                       fontsize=8)  # fmt: skip
    panel.set_xscale("log")
    panel.set_yscale("log")
    panel.margins(0.25)
    for axis, limits in ((panel.xaxis, panel.get_xlim()), (panel.yaxis, panel.get_ylim())):
        marks = [step * 10**power for power in range(6) for step in (1, 2, 5)]
        axis.set_ticks([mark for mark in marks if limits[0] <= mark <= limits[1]])
        axis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.0f}"))
        axis.set_minor_formatter(NullFormatter())
    panel.set_title(f"ColorNet, {name}", fontsize=10)
    panel.grid(color="0.9", linewidth=0.5)
    panel.spines[["top", "right"]].set_visible(False)


if __name__ == "__main__":
    main()
