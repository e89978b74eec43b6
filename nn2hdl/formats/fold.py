"""Takes the affine maps out of a draft: BatchNorm, normalization and constants move into their neighbors' weights."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from nn2hdl.formats.draft import NO_PADDING, Affine, Draft
from nn2hdl.graph import INPUT, Conv2d, Flatten, Linear, Node

PIXEL_MAXIMUM = 255.0
NORMALIZE = "normalize"


def insert_normalization(draft: Draft, mean: tuple[float, ...], std: tuple[float, ...]) -> None:
    """Makes the draft read raw pixels 0..255: (pixel / 255 - mean) / std comes first, per channel."""
    scale = 1.0 / (PIXEL_MAXIMUM * np.asarray(std, dtype=np.float64))
    first = Node(NORMALIZE, Affine(scale, -np.asarray(mean) / np.asarray(std)), (INPUT,), draft.input_shape)
    draft.add_first(f"{INPUT}/{NORMALIZE}", first)


def fold_affines(draft: Draft) -> None:
    """Removes every Affine: into the convolution or linear layer in front of it, else into those behind it, else it
    becomes a depthwise 1x1 convolution, or a diagonal linear layer.

    Going forward first for maps on the image saves a multiplication per pixel; going backward first elsewhere keeps
    zero padding what it is.
    """
    while any(_fold_one(draft, key) for key in list(draft.nodes) if _is_affine(draft, key)):
        pass
    for key in [key for key in draft.nodes if _is_affine(draft, key)]:
        affine = draft.nodes[key].op
        draft.replace_op(key, _as_layer(affine, draft.shape_of(key)))
        draft.note_statistics(key, affine.statistics)


def _is_affine(draft: Draft, key: str) -> bool:
    return key in draft.nodes and isinstance(draft.nodes[key].op, Affine)


def _fold_one(draft: Draft, key: str) -> bool:
    return _merge(draft, key) or _fold_backward(draft, key) or _fold_forward(draft, key)


def _merge(draft: Draft, key: str) -> bool:
    """Two maps in a row become one; maps that change nothing go."""
    node = draft.nodes[key]
    source = node.inputs[0]
    if np.all(node.op.scale == 1) and not np.any(node.op.shift):
        _note_before(draft, source, node.op)
        draft.remove(key)
        return True
    if not _is_affine(draft, source) or draft.readers(source) != [key]:
        return False
    draft.replace_op(key, node.op.after(draft.nodes[source].op))
    if draft.nodes[source].inputs == (INPUT,):
        draft.nodes[key] = replace(draft.nodes[key], name=draft.nodes[source].name)
    draft.remove(source)
    return True


def _fold_backward(draft: Draft, key: str) -> bool:
    node = draft.nodes[key]
    source = node.inputs[0]
    before = draft.nodes[source].op if source in draft.nodes else None
    if not isinstance(before, Conv2d | Linear) or draft.readers(source) != [key]:
        return False
    scale, shift = node.op.scale, node.op.shift
    weight = before.weight * scale.reshape(-1, *(1,) * (before.weight.ndim - 1))
    draft.replace_op(source, replace(before, weight=weight, bias=before.bias * scale + shift))
    draft.note_statistics(source, node.op.statistics_after(draft.nodes[source].statistics))
    draft.remove(key)
    return True


def _fold_forward(draft: Draft, key: str) -> bool:
    """Into all readers, or none: each must be a layer with weights, possibly behind Flatten."""
    node = draft.nodes[key]
    from_pixels = node.inputs[0] == INPUT
    folded = {}
    for reader in draft.readers(key):
        behind = [reader]
        if reader and isinstance(draft.nodes[reader].op, Flatten):
            behind = draft.readers(reader)
        for layer in behind:
            op = draft.nodes[layer].op if layer else None
            folded[layer] = _absorb(op, node.op, draft.shape_of(key), from_pixels)
    if not folded or any(op is None for op in folded.values()):
        return False
    for layer, op in folded.items():
        draft.replace_op(layer, op)
    _note_before(draft, node.inputs[0], node.op)
    draft.remove(key)
    return True


def _note_before(draft: Draft, source: str, affine: Affine) -> None:
    """A BatchNorm also says how the values are that it reads."""
    if source in draft.nodes and (known := affine.statistics_before()):
        if isinstance(before := draft.nodes[source].op, Affine):
            draft.replace_op(source, replace(before, statistics=known))
        else:
            draft.note_statistics(source, known)


def _absorb(op: object, affine: Affine, shape: tuple[int, ...], from_pixels: bool) -> Conv2d | Linear | None:
    """The layer that does `affine` on a value of `shape`, then `op`; None where no such layer exists."""
    if isinstance(op, Linear):
        repeat = math.prod(shape[1:])  # behind Flatten, a channel is height * width features in a row
        scale, shift = np.repeat(affine.scale, repeat), np.repeat(affine.shift, repeat)
        return replace(op, weight=op.weight * scale, bias=op.bias + op.weight @ shift)
    if not isinstance(op, Conv2d) or op.pad_value is not None:
        return None
    pad_value = None
    if op.padding != NO_PADDING and np.any(affine.shift):
        pad_value = _pad_value(affine) if from_pixels else None
        if pad_value is None:
            return None
    weight = _scale_inputs(op, affine.scale)
    bias = op.bias + _scale_inputs(op, affine.shift).sum(axis=(1, 2, 3))
    return replace(op, weight=weight, bias=bias, pad_value=pad_value)


def _pad_value(affine: Affine) -> np.ndarray | None:
    """The pixel that `affine` maps to zero, per channel; None where no pixel does."""
    with np.errstate(divide="ignore", invalid="ignore"):
        pixel = -affine.shift / affine.scale
    return pixel if np.all((pixel >= 0) & (pixel <= PIXEL_MAXIMUM)) else None


def _scale_inputs(op: Conv2d, factors: np.ndarray) -> np.ndarray:
    """weight [out, in/groups, kh, kw] times one factor per input channel [in]."""
    outputs, inputs = op.weight.shape[:2]
    group = np.arange(outputs) // (outputs // op.groups)
    return op.weight * factors.reshape(op.groups, inputs)[group][:, :, None, None]


def _as_layer(affine: Affine, shape: tuple[int, ...]) -> Conv2d | Linear:
    if len(shape) == 1:
        return Linear(np.diag(affine.scale), affine.shift)
    return Conv2d(affine.scale.reshape(-1, 1, 1, 1), affine.shift, groups=shape[0])


def first_scale(draft: Draft) -> float | None:
    """Largest factor of the map that the network itself applies to its image, if it does."""
    scales = [
        np.abs(n.op.scale).max() for n in draft.nodes.values() if isinstance(n.op, Affine) and n.inputs == (INPUT,)
    ]
    return float(max(scales)) if scales else None
