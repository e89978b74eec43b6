"""How pixels are normalized, in words: what is assumed, by whose word, and what was found about it."""

from __future__ import annotations

from collections.abc import Sequence

_BY = {
    "option": "as --normalize says",
    "design": "as the design says",
    "default": "no --normalize was given",
    "network": "stored in the integer network",
}


def option_numbers(mean: Sequence[float], std: Sequence[float]) -> str:
    """As --normalize takes them: means, then deviations; one of each where all channels have the same."""
    parts = [tuple(mean), tuple(std)]
    if all(len(set(values)) == 1 for values in parts):
        parts = [values[:1] for values in parts]
    return ",".join(f"{value:.6g}" for values in parts for value in values)


def normalization_text(block: dict) -> str:
    """One line about a report's normalization block."""
    plain = not any(block["mean"]) and set(block["std"]) == {1.0}
    what = "none, pixels / 255" if plain else option_numbers(block["mean"], block["std"])
    line, probe = f"normalization: {what} ({_BY[block['from']]})", block["probe"]
    if probe is None:
        return line
    return f"{line}; {probe['better']['advice'] if probe['better'] else 'none of the usual ones is clearly better'}"
