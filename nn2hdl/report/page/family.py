"""Which of three families a layer belongs to; colors follow the family on the whole page."""

from __future__ import annotations


def family(layer: dict) -> str:
    """CSS class of a layer: "conv", "dense", or "plain" for what has no weights."""
    kind = layer["kind"].lower()
    if "conv" in kind:
        return "conv"
    return "dense" if layer["weights"] or kind in ("linear", "dense", "fc") else "plain"


def arrows(detail: str) -> str:
    """ "5x5, 1 -> 6" with a true arrow."""
    return detail.replace("->", "\u2192")
