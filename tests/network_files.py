"""Files of integer networks as earlier versions of nn2hdl wrote them."""

from __future__ import annotations


def as_version1(document: dict) -> dict:
    """A description of version 2 without what version 1 had no fields for; its notes stay what they are."""
    given, outputs = document["input"], document["outputs"]
    return {
        "version": 1,
        "name": document["name"],
        **{f"input_{name}": given[name] for name in ("shape", "low", "high")},
        "output": document["output"],
        "layers": [{name: part for name, part in layer.items() if name != "role"} for layer in document["layers"]],
        **({} if outputs["classifies"] else {"classifies": False}),
        "class_names": outputs["class_names"],
        "provenance": document["provenance"],
    }
