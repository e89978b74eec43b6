"""Model file -> integer network -> Arduino sketch or library, run in an emulator before anything is flashed."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

import numpy as np

from nn2hdl import c
from nn2hdl.c.fit import Needs, check_fit
from nn2hdl.c.sketch import check_name, corrects_colors, library_files, sketch_files
from nn2hdl.errors import MismatchError, ToolError
from nn2hdl.flow.quantizing import Quantized, to_integers
from nn2hdl.flow.source import DataOptions, ModelOptions, inputs_of
from nn2hdl.flow.stages import Stages, Watcher
from nn2hdl.integer import IntegerNetwork, digest, interpret
from nn2hdl.outputs import claim_folder, write_texts
from nn2hdl.quantization import QuantizeConfig

REAL_INPUTS, ARM_INPUTS, AVR_INPUTS = 200, 1000, 100
AVR_FIXED = 1500  # values that the harness keeps in flash, beside the network


@dataclass(frozen=True)
class SketchOptions:
    """`board` and `sensor` by name; `wish`: kernels; `library`: a library instead of a sketch; `check`: run the code
    in an emulator of the board, against the interpreter, on corners and random inputs drawn with `seed`."""

    board: str = "uno-r4"
    wish: c.Wish = field(default_factory=c.Wish)
    sensor: str = "tcs34725"
    library: bool = False
    check: bool = True
    seed: int = 0


def write_sketch(
    model: str | Path,
    output: str | Path,
    *,
    options: SketchOptions | None = None,
    model_options: ModelOptions | None = None,
    data: DataOptions | None = None,
    config: QuantizeConfig | None = None,
    overwrite: bool = False,
    watch: Watcher | None = None,
) -> dict:
    """Writes a sketch folder (or library) named as `output`; returns what it needs: measured in an emulator, if any.

    `overwrite`: it may replace files that nn2hdl did not write.

    Raises:
        LimitError: the network does not fit the board, or a kernel cannot do a layer.
        MismatchError: the emulated board computes something else than the interpreter.
        OutputError: the folder holds other files, or cannot be written.

    >>> import nn2hdl
    >>> summary = nn2hdl.emit_arduino("colornet", "sketch", options=nn2hdl.SketchOptions(board="uno-r4"))
    >>> summary["check"]["mismatches"]
    0
    """
    options, shown, output = options or SketchOptions(), Path(output), Path(output).absolute()
    check_name(output.name)
    inputs = inputs_of(model, model_options, data)
    with claim_folder(shown, "arduino", inputs=inputs, overwrite=overwrite) as folder:
        summary, files = _generate(model, output, options, model_options, data, config, watch)
        write_texts(folder.staging, files)
        folder.commit()
    return summary


def _generate(model, folder: Path, options: SketchOptions, model_options, data, config, watch):
    """The summary, and the files by name."""
    stages = Stages(watch)
    board = c.find_board(options.board)
    done = to_integers(
        model, model_options or ModelOptions(), data or DataOptions(), config or QuantizeConfig(), stages
    )
    with stages.stage("generate"):
        program = c.write_program(done.network, board, options.wish)
        check_fit(program, estimated_needs(program), certain=False)
    needs, check = estimated_needs(program), None
    if options.check:
        with stages.stage("emulate") as progress:
            needs, check = _emulate(done, program, options, progress)
            check_fit(program, needs)
    write = library_files if options.library else sketch_files
    summary = {
        **_summary(folder, options, program, needs),
        "digest": digest(done.network),
        "accuracy": done.accuracy,
        "error": done.error,
        "normalization": done.normalization,
        "warnings": stages.warnings,
        "check": check,
        "seconds": stages.summary(),
    }
    return summary, write(program, folder.name, options.sensor)


def estimated_needs(program: c.Program) -> Needs:
    """From the cost model alone."""
    costs = [choice.cost for choice in program.choices.values()]
    steps, cycles = program.steps_and_cycles
    return Needs(
        flash=sum(cost.flash for cost in costs) + program.other_flash,
        ram=program.memory,
        stack=max((cost.stack for cost in costs), default=0) + c.CALL_STACK,
        steps=steps,
        cycles=cycles,
        source="estimated",
    )


def _emulate(done: Quantized, program: c.Program, options: SketchOptions, progress) -> tuple[Needs, dict]:
    """Measured needs and what was compared; estimates where a tool is missing."""
    from nn2hdl.emulate.sources import Sources

    network = done.network
    sources = Sources(program.files, program.inputs, program.outputs, program.input_type, program.output_type)
    try:
        run = _on_avr if program.board.cpu == "avr" else _on_cortex
        needs, inputs, outputs = run(network, program, sources, _real_inputs(done), options.seed, progress)
    except (ToolError, ModuleNotFoundError) as error:
        missing = _missing(error)
        if missing is None:
            raise
        return estimated_needs(program), {"vectors": 0, "mismatches": 0, "left_out": missing}
    expected = interpret(network, inputs.reshape(-1, *network.input_shape)).reshape(len(inputs), -1)
    wrong = int((outputs != expected).any(axis=1).sum())
    if wrong:
        raise MismatchError(f"{wrong} of {len(inputs)} outputs of the emulated board differ", where=program.board.title)
    return needs, {"vectors": len(inputs), "mismatches": 0, "left_out": None}


def _missing(error: ToolError | ModuleNotFoundError) -> str | None:
    """What has to be installed for the emulators; None where the error is another one."""
    if isinstance(error, ToolError):
        return str(error) if error.what.startswith("no ") else None
    packages = {"unicorn": "unicorn", "elftools": "pyelftools"}
    name = (error.name or "").partition(".")[0]
    return f"no {packages[name]} found -> pip install 'nn2hdl[mcu]'" if name in packages else None


def _real_inputs(done: Quantized) -> np.ndarray:
    """Some inputs of the test set, int64 [n, inputs]."""
    size = int(np.prod(done.network.input_shape))
    images = np.zeros((0, size)) if done.dataset is None else done.dataset.images[:REAL_INPUTS]
    return images.reshape(len(images), size).astype(np.int64)


def _on_cortex(
    network: IntegerNetwork, program: c.Program, sources, real: np.ndarray, seed: int, progress
) -> tuple[Needs, np.ndarray, np.ndarray]:
    from nn2hdl.emulate.firmware import ArmModel

    model = ArmModel(sources)
    inputs = np.concatenate([real, _vectors(network, ARM_INPUTS, seed)])
    measured = model.measure(inputs[-1])
    needs = Needs(model.flash, model.ram, measured.stack, measured.instructions, measured.cycles, "emulated")
    return needs, inputs, model.run(inputs, progress)


def _on_avr(
    network: IntegerNetwork, program: c.Program, sources, real: np.ndarray, seed: int, progress
) -> tuple[Needs, np.ndarray, np.ndarray]:
    from nn2hdl.emulate.avr import AvrModel

    model = AvrModel(sources)
    # before it is linked with the core, where the linker would say it in its own words
    check_fit(program, replace(estimated_needs(program), flash=model.flash, ram=model.ram))
    span = (network.input_low, network.input_high)
    fixed = np.concatenate([real[: AVR_FIXED // math.prod(network.input_shape)], _corners(network)])
    progress(0, 0, f"{len(fixed) + AVR_INPUTS} inputs on the emulated board")  # one run, which says nothing meanwhile
    inputs, outputs, measured = model.run(fixed, AVR_INPUTS, span)
    needs = Needs(model.flash, model.ram, measured.stack, measured.cycles, measured.cycles, "emulated")
    return needs, inputs, outputs


def _vectors(network: IntegerNetwork, count: int, seed: int) -> np.ndarray:
    """Corners, then random inputs; int64 [count, inputs]."""
    corners = _corners(network)
    shape = (count - len(corners), corners.shape[1])
    random = np.random.default_rng(seed).integers(network.input_low, network.input_high + 1, shape)
    return np.concatenate([corners, random])


def _corners(network: IntegerNetwork) -> np.ndarray:
    """All low, all high, half and half."""
    size, low, high = int(np.prod(network.input_shape)), network.input_low, network.input_high
    board = np.arange(size) % 2
    return np.stack([np.full(size, low), np.full(size, high), np.where(board, low, high), np.where(board, high, low)])


def _summary(folder: Path, options: SketchOptions, program: c.Program, needs: Needs) -> dict:
    board = program.board
    return {
        "folder": str(folder),
        "kind": "library" if options.library else "sketch",
        "application": "color chart" if corrects_colors(program) else "one input",
        "board": board.name,
        "fqbn": board.fqbn,
        "flash_left": board.flash_left,
        "ram_left": board.ram_left,
        "macs": program.macs,
        "nonzero": program.nonzero,
        "needs": {**asdict(needs), "microseconds": round(needs.cycles / board.mhz, 1)},
        "layers": [_layer(program, step) for step in program.steps],
    }


def _layer(program: c.Program, step: c.Step) -> dict:
    choice = program.choices.get(step.layer)
    row = {"name": step.layer, "shape": list(step.shape), "macs": step.macs, "nonzero": step.nonzero}
    if choice is None:
        return {**row, "kernel": "loop", "reason": "the only kernel of its kind", "options": []}
    options = [_option(option) for option in choice.options]
    return {**row, "kernel": choice.kernel, "reason": choice.reason, "steps": choice.cost.instructions,
            "flash": choice.cost.flash, "options": options}  # fmt: skip


def _option(option: c.Option | c.Refusal) -> dict:
    if isinstance(option, c.Refusal):
        return {"kernel": option.kernel, "refusal": option.reason}
    cost = {"steps": option.cost.instructions, "flash": option.cost.flash}
    return {"kernel": option.kernel, "refusal": None, **cost}
