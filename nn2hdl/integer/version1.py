"""Files of version 1, as nn2hdl wrote them before a network's meaning had fields of its own.

What version 2 has fields for stood in the notes, or nowhere, and is filled in as the code of that time read it. Roles
of layers were guessed from the shape of weights, so that the layer of brightness and color differences was taken for
a trained one. It is known by its weights: nn2hdl wrote two such matrices.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from nn2hdl.integer.affine import Affine
from nn2hdl.integer.ir import INPUT
from nn2hdl.integer.operations import BY_NAME, OPERATIONS
from nn2hdl.meaning import FULL_SCALE, Role, normalized_input

# brightness; then red against green and green against blue, or red against blue and green against both
_LUMAS = ([[1, 2, 1], [1, -1, 0], [0, 1, -1]], [[1, 2, 1], [1, 0, -1], [-1, 2, -1]])


def upgraded(document: dict[str, Any], tensors: Mapping[str, np.ndarray]) -> dict[str, Any]:
    """A description of version 1 as one of version 2.

    Raises:
        ValueError, ArithmeticError: the notes on the input are not what nn2hdl writes.
    """
    notes = document["provenance"]
    classifies = document.get("classifies", True)
    return {
        "version": 2,
        "name": document["name"],
        "input": _input(document, notes.get("input", {})),
        "output": document["output"],
        "outputs": {
            "classifies": classifies,
            "class_names": document["class_names"],
            "step": notes.get("output", {}).get("step", 1.0),
            "unit": "" if classifies else FULL_SCALE,
        },
        "layers": [{**entry, "role": _role(entry, tensors).value} for entry in document["layers"]],
        "design": notes.get("source", {}).get("design") or "",
        "provenance": notes,
    }


def _input(document: dict[str, Any], notes: dict[str, Any]) -> dict[str, Any]:
    found = {
        "shape": document["input_shape"],
        "low": document["input_low"],
        "high": document["input_high"],
        "step": [],
        "offset": [],
        "resize": notes.get("resize", False),
    }
    if "mean" not in notes or "std" not in notes:
        return found
    made = normalized_input(tuple(document["input_shape"]), tuple(notes["mean"]), tuple(notes["std"]), False)
    return {**found, "step": list(made.step), "offset": list(made.offset)}


def _role(entry: dict[str, Any], tensors: Mapping[str, np.ndarray]) -> Role:
    """What a layer is for."""
    if entry["op"] != Affine.__name__:
        return OPERATIONS[BY_NAME[entry["op"]]].roles[0]
    weights, groups = tensors[f"{entry['name']}/weights"], entry["fields"]["groups"]
    if weights.ndim == 4 and groups == len(weights) and weights.shape[1] == 1 and (weights == 1).all():
        wires = weights.shape[2:] == (1, 1) and entry["inputs"] == [INPUT]
        return Role.INPUT_CODING if wires else Role.POOLING
    luma = weights.shape == (3, 3, 1, 1) and weights[:, :, 0, 0].tolist() in _LUMAS
    return Role.INPUT_CODING if luma else Role.TRAINED
