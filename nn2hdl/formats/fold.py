"""Takes the affine maps out of a draft: BatchNorm, normalization and constants move into their neighbors' weights."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from nn2hdl.formats.draft import NO_PADDING, DraftNode, GraphDraft, ScaleShift
from nn2hdl.graph import INPUT, Conv2d, Flatten, Linear
from nn2hdl.graph.channels import by_input

PIXEL_MAXIMUM = 255.0
NORMALIZE = "normalize"


def insert_normalization(draft: GraphDraft, mean: Sequence[float], std: Sequence[float]) -> None:
    """Makes the draft read raw pixels 0..255: (pixel / 255 - mean) / std comes first, per channel."""
    scale = 1.0 / (PIXEL_MAXIMUM * np.asarray(std, dtype=np.float64))
    first = DraftNode(NORMALIZE, ScaleShift(scale, -np.asarray(mean) / np.asarray(std)), (INPUT,), draft.input_shape)
    draft.add_first(f"{INPUT}/{NORMALIZE}", first)


def fold_scale_shifts(draft: GraphDraft) -> None:
    """Removes every ScaleShift: into the convolution or linear layer in front of it, else into those behind it, else it
    becomes a depthwise 1x1 convolution, or a diagonal linear layer.

    Going forward first for maps on the image saves a multiplication per pixel; going backward first elsewhere keeps
    zero padding what it is.
    """
    while any(_fold_one(draft, key) for key in list(draft.nodes)):
        pass
    for key in list(draft.nodes):
        if (affine := _scale_shift_at(draft, key)) is not None:
            draft.replace_op(key, _as_layer(affine, draft.shape_of(key)))
            draft.note_statistics(key, affine.statistics)


def _scale_shift_at(draft: GraphDraft, key: str) -> ScaleShift | None:
    """The map at a key; None where something else is there."""
    op = draft.nodes[key].op if key in draft.nodes else None
    return op if isinstance(op, ScaleShift) else None


def _fold_one(draft: GraphDraft, key: str) -> bool:
    affine = _scale_shift_at(draft, key)
    return affine is not None and (
        _merge(draft, key, affine) or _fold_backward(draft, key, affine) or _fold_forward(draft, key, affine)
    )


def _merge(draft: GraphDraft, key: str, affine: ScaleShift) -> bool:
    """Two maps in a row become one; maps that change nothing go."""
    source = draft.nodes[key].inputs[0]
    if np.all(affine.scale == 1) and not np.any(affine.shift):
        _note_before(draft, source, affine)
        draft.remove(key)
        return True
    before = _scale_shift_at(draft, source)
    if before is None or draft.readers(source) != [key]:
        return False
    draft.replace_op(key, affine.after(before))
    if draft.nodes[source].inputs == (INPUT,):
        draft.nodes[key] = replace(draft.nodes[key], name=draft.nodes[source].name)
    draft.remove(source)
    return True


def _fold_backward(draft: GraphDraft, key: str, affine: ScaleShift) -> bool:
    source = draft.nodes[key].inputs[0]
    before = draft.nodes[source].op if source in draft.nodes else None
    if not isinstance(before, Conv2d | Linear) or draft.readers(source) != [key]:
        return False
    scale, shift = affine.scale, affine.shift
    weight = before.weight * scale.reshape(-1, *(1,) * (before.weight.ndim - 1))
    step = None if before.step is None else before.step * np.abs(scale)
    draft.replace_op(source, replace(before, weight=weight, bias=before.bias * scale + shift, step=step))
    draft.note_statistics(source, affine.statistics_after(draft.nodes[source].statistics))
    draft.remove(key)
    return True


def _fold_forward(draft: GraphDraft, key: str, affine: ScaleShift) -> bool:
    """Into all readers, or none: each must be a layer with weights, possibly behind Flatten."""
    node = draft.nodes[key]
    from_pixels = node.inputs[0] == INPUT
    folded: dict[str, Conv2d | Linear] = {}
    for reader in draft.readers(key):
        behind = [reader]
        if reader and isinstance(draft.nodes[reader].op, Flatten):
            behind = draft.readers(reader)
        for layer in behind:
            op = draft.nodes[layer].op if layer else None
            if (absorbed := _absorb(op, affine, draft.shape_of(key), from_pixels)) is None:
                return False
            folded[layer] = absorbed
    if not folded:
        return False
    for layer, op in folded.items():
        draft.replace_op(layer, op)
    _note_before(draft, node.inputs[0], affine)
    draft.remove(key)
    return True


def _note_before(draft: GraphDraft, source: str, affine: ScaleShift) -> None:
    """A BatchNorm also says how the values are that it reads."""
    if source in draft.nodes and (known := affine.statistics_before()):
        if isinstance(before := draft.nodes[source].op, ScaleShift):
            draft.replace_op(source, replace(before, statistics=known))
        else:
            draft.note_statistics(source, known)


def _absorb(op: object, affine: ScaleShift, shape: tuple[int, ...], from_pixels: bool) -> Conv2d | Linear | None:
    """The layer that does `affine` on a value of `shape`, then `op`; None where no such layer exists."""
    if isinstance(op, Linear | Conv2d) and op.step is not None and not np.all(affine.scale == affine.scale[0]):
        return None  # the weights would no longer be integers times a step
    if isinstance(op, Linear):
        repeat = math.prod(shape[1:])  # behind Flatten, a channel is height * width features in a row
        scale, shift = np.repeat(affine.scale, repeat), np.repeat(affine.shift, repeat)
        return replace(op, weight=op.weight * scale, bias=op.bias + op.weight @ shift, step=_stepped(op, affine))
    if not isinstance(op, Conv2d) or op.pad_value is not None:
        return None
    pad_value = None
    if op.padding != NO_PADDING and np.any(affine.shift):
        pad_value = _pad_value(affine) if from_pixels else None
        if pad_value is None:
            return None
    weight = op.weight * by_input(affine.scale, op)
    bias = op.bias + (op.weight * by_input(affine.shift, op)).sum(axis=(1, 2, 3))
    return replace(op, weight=weight, bias=bias, pad_value=pad_value, step=_stepped(op, affine))


def _stepped(op: Conv2d | Linear, affine: ScaleShift) -> np.ndarray | None:
    """The step of a layer's weights behind a map that is folded into them; only one factor for all keeps integers."""
    return None if op.step is None else op.step * np.abs(affine.scale[0])


def _pad_value(affine: ScaleShift) -> np.ndarray | None:
    """The pixel that `affine` maps to zero, per channel; None where no pixel does."""
    with np.errstate(divide="ignore", invalid="ignore"):
        pixel = -affine.shift / affine.scale
    return pixel if np.all((pixel >= 0) & (pixel <= PIXEL_MAXIMUM)) else None


def _as_layer(affine: ScaleShift, shape: tuple[int, ...]) -> Conv2d | Linear:
    if len(shape) == 1:
        return Linear(np.diag(affine.scale), affine.shift)
    return Conv2d(affine.scale.reshape(-1, 1, 1, 1), affine.shift, groups=shape[0])


def first_scale(draft: GraphDraft) -> float | None:
    """Largest factor of the map that the network itself applies to its image, if it does."""
    scales = [
        np.abs(n.op.scale).max() for n in draft.nodes.values() if isinstance(n.op, ScaleShift) and n.inputs == (INPUT,)
    ]
    return float(max(scales)) if scales else None
