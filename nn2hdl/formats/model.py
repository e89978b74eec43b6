"""Model file -> float Graph."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

import numpy as np
from torch import nn

from nn2hdl.designs import Design, find_model
from nn2hdl.errors import ModelError, UnsupportedLayerError
from nn2hdl.formats.arch import DesignArchitecture
from nn2hdl.formats.draft import GraphDraft
from nn2hdl.formats.files import read_model_file
from nn2hdl.formats.fold import first_scale, fold_scale_shifts, insert_normalization
from nn2hdl.formats.format import Content
from nn2hdl.formats.independence import check_independence
from nn2hdl.formats.modules import initialize
from nn2hdl.formats.program import TracedProgram
from nn2hdl.formats.sizes import MOST_VALUES
from nn2hdl.formats.states import check_state
from nn2hdl.formats.trace import trace_module
from nn2hdl.formats.translate import translate
from nn2hdl.formats.weights import load_weights
from nn2hdl.graph import Clip, Graph, InputSpec, Op, Shape, verify

_CLIP = "clip"  # outputs that are values stay in their range
_PIXEL_SCALE = 0.02  # a network that makes its image this small expects 0..255: 1/255 is 0.004
_NORMALIZED_ALREADY = "remove it (pixels / 255 is what the network gets), or pass --normalize 0,0.00392156862745098"

Normalization = tuple[Sequence[float], Sequence[float]]


@dataclass(frozen=True)
class _Source:
    """A model file's content, made ready for tracing."""

    traceable: nn.Module | TracedProgram
    arch: str
    design: Design | None = None


def load_model(
    path: str | Path,
    *,
    arch: str | None = None,
    run_arch: bool = False,
    input_shape: Sequence[int] | None = None,
    normalize: Normalization | None = None,
    resize: bool = False,
    output_range: tuple[float, float] | None = None,
    name: str | None = None,
) -> Graph:
    """Loads a trained network as a float Graph that reads raw pixels, or other bytes, 0..255.

    Args:
        path: a state_dict (.pt, .pth, .safetensors), a pickled module of standard layers, a torch.export program, an
            ONNX file, a file of a format that another package brings, or the name of a shipped design.
        arch: the network of a state_dict: a shipped design's name, or file.py:Class; None recognizes shipped designs.
            Only what the class needs of the file is run.
        run_arch: run the whole file that `arch` names, as an import would.
        input_shape: (C, H, W), or (features,); default: the design's, or the exported program's.
        normalize: (mean, std) of pixels / 255, one value or one per channel; default: the design's, else (0, 1).
        resize: stored in the Graph's input: whether images of other sizes may be resized.
        output_range: (low, high) of outputs that are values, not scores of classes; default: the design's, else scores.
        name: of the Graph; default: the design's name, else the file's.

    Raises:
        ModelError: the file cannot be read, or does not fit its architecture or input.
        UnsupportedLayerError: lists every layer outside the supported set.

    >>> import nn2hdl
    >>> graph = nn2hdl.load_model("colornet")
    >>> graph.input.shape, len(graph.nodes)
    ((3,), 6)
    """
    path = find_model(path)
    content = read_model_file(path)
    given = tuple(int(size) for size in input_shape) if input_shape else None
    source = _open(content, arch, path, given, run_arch)
    design = source.design
    output_range = output_range or (design.output_range if design else None)
    program, shape = _trace(source, given or (design.input_shape if design else None), path)
    mean, std = _normalization(normalize or (design.normalize if design else None), shape[0])
    draft = _translate(source, program, shape, path, scores=output_range is None)
    _refuse_double_scaling(draft, normalize, path)
    _fold(draft, mean, std, output_range)
    nodes, output = draft.finished()
    graph = Graph(
        name or (design.name if design else path.stem),
        InputSpec(shape, mean, std, resize),
        tuple(replace(node, op=_read_only(node.op)) for node in nodes),
        output,
        design.class_names if design else (),
        _provenance(path, content, source),
        output_range,
        design.name if design else "",
    )
    verify(graph)
    _refuse_huge(graph, path)
    return graph


def _translate(source: _Source, program: TracedProgram, shape: Shape, path: Path, *, scores: bool) -> GraphDraft:
    """The draft of a traced network; a module's images must not depend on each other."""
    draft = translate(program, shape, path, scores=scores)
    if isinstance(source.traceable, nn.Module):
        check_independence(source.traceable, program.image.shape, path)
    return draft


def _fold(
    draft: GraphDraft, mean: Sequence[float], std: Sequence[float], output_range: tuple[float, float] | None
) -> None:
    """Makes the draft read raw pixels, without maps of its own, and clip its outputs where they are values."""
    with np.errstate(all="ignore"):  # weights that are not finite are found, and named, by verify
        insert_normalization(draft, mean, std)
        fold_scale_shifts(draft)
    if output_range:
        draft.output = draft.add(_CLIP, _CLIP, Clip(*_checked_range(output_range)), (draft.output,))


def _provenance(path: Path, content: Content, source: _Source) -> dict[str, str | None]:
    return {
        "file": str(path),
        "format": content.format,
        "arch": source.arch,
        "design": source.design.name if source.design else None,
        "sha256": content.sha256,
    }


def _refuse_huge(graph: Graph, path: Path) -> None:
    """A file that holds its architecture is not run on images, so that its sizes have been met nowhere before."""
    for node in graph.nodes:
        if math.prod(node.shape) > MOST_VALUES // 2:  # as in a trial of two images
            raise ModelError(
                f"layer {node.name!r} makes {'x'.join(map(str, node.shape))} values",
                where=path,
                expected=f"at most {MOST_VALUES // 2:,}",
                hint="check padding, sizes and --input",
            )


def _open(content: Content, arch: str | None, path: Path, shape: Shape | None, run_arch: bool) -> _Source:
    if run_arch and arch is None:
        raise ModelError("--run-arch needs a file to run", where=path, expected="--arch file.py:Class")
    if isinstance(content.payload, Mapping):
        architecture = load_weights(
            content.payload, arch, path, content.class_path, input_shape=shape, run_arch=run_arch
        )
        design = architecture.design if isinstance(architecture, DesignArchitecture) else None
        return _Source(architecture.network, architecture.label, design)
    if arch is not None:
        raise ModelError(f"the file holds its own architecture ({content.format})", where=path, hint="leave out --arch")
    if isinstance(content.payload, TracedProgram):
        return _Source(content.payload, "ExportedProgram" if content.format == "export" else content.format)
    check_state(content.payload.state_dict(), path)
    return _Source(content.payload, type(content.payload).__name__)


def _trace(source: _Source, shape: Shape | None, path: Path) -> tuple[TracedProgram, Shape]:
    if shape is not None and (len(shape) not in (1, 3) or min(shape) < 1):
        expected = "channels x height x width, or a number of values"
        raise ModelError(f"an input of shape {shape}", where="--input", expected=expected)
    if shape is not None and math.prod(shape) > MOST_VALUES:
        raise ModelError(
            f"an input of {math.prod(shape):,} values", where="--input", expected=f"{MOST_VALUES:,} at most"
        )
    if isinstance(source.traceable, TracedProgram):
        return source.traceable, _program_shape(source.traceable, shape, path)
    if shape is None:
        raise ModelError(
            "the file does not say the input's shape",
            where=path,
            expected="--input channels x height x width, such as --input 1x28x28",
        )
    initialize(source.traceable, shape)
    return trace_module(source.traceable, shape, path), shape


def _program_shape(program: TracedProgram, wanted: Shape | None, path: Path) -> Shape:
    if not program.image.is_fixed:
        raise ModelError(
            "the program's image has no fixed size", where=path, hint="export it with a dynamic batch at most"
        )
    own = program.image.shape
    if (len(own) in (1, 3) and wanted in (None, own)) or own == wanted:
        return own
    if len(own) == 1 and wanted is not None and math.prod(wanted) == own[0]:
        return wanted
    raise ModelError(
        f"the program takes an input of shape {own}" + (f", not {wanted}" if wanted else ""),
        where=path,
        expected="--input channels x height x width with as many values, or their number",
    )


def _checked_range(output_range: tuple[float, float]) -> tuple[float, float]:
    low, high = output_range
    if not (math.isfinite(low) and math.isfinite(high) and low < high and low <= 0 <= high):
        raise ModelError(
            f"outputs of {low:g} to {high:g}", where="--output-range", expected="LOW,HIGH with 0 between them"
        )
    return low, high


def _normalization(normalize: Normalization | None, channels: int) -> tuple[tuple[float, ...], tuple[float, ...]]:
    mean, std = normalize if normalize is not None else ((0.0,), (1.0,))
    full = []
    for values, label in ((mean, "mean"), (std, "std")):
        numbers = tuple(float(value) for value in np.atleast_1d(np.asarray(values, dtype=np.float64)))
        numbers = numbers * channels if len(numbers) == 1 else numbers
        if len(numbers) != channels or not np.isfinite(numbers).all():
            raise ModelError(
                f"{label} {numbers}",
                where="--normalize",
                expected="1 number" if channels == 1 else f"1 or {channels} numbers",
            )
        full.append(numbers)
    if min(full[1]) <= 0:
        raise ModelError(f"std {full[1]}", where="--normalize", expected="positive numbers")
    return full[0], full[1]


def _refuse_double_scaling(draft: GraphDraft, normalize: Normalization | None, path: Path) -> None:
    scale = first_scale(draft)
    if normalize is None and scale is not None and scale < _PIXEL_SCALE:
        raise UnsupportedLayerError(
            f"the network itself divides its image by {1 / scale:.6g}", where=path, hint=_NORMALIZED_ALREADY
        )


def _read_only(op: Op) -> Op:
    """The operation with read-only arrays in double precision."""
    values = {entry.name: getattr(op, entry.name) for entry in fields(op)}
    arrays = {name: np.array(value, np.float64) for name, value in values.items() if isinstance(value, np.ndarray)}
    for array in arrays.values():
        array.setflags(write=False)
    changed: dict[str, Any] = {**arrays}
    return replace(op, **changed)
