"""Names of the C functions of layers: legal, prefixed, and free of clashes with tables and helpers."""

from __future__ import annotations

from collections.abc import Iterable

from nn2hdl.naming import identifier

PREFIX = "nn_"
HELPERS = "forward class batch memory scratch index word model smlad sxtb16 sxtb16_ror8 widen_input input_t output_t"
TYPES = "u8 i8 u16 i16 i32 i64"
# what a layer's function name is followed by in the names of its tables, labels and helpers
SUFFIXES = "weights bias counts columns rows codes values places multiplier offset shift scale fill words place"


def function_names(layers: Iterable[str]) -> dict[str, str]:
    """Layer -> C function; a clash is resolved by a number."""
    taken, found = {*HELPERS.split(), *TYPES.split()}, {}
    for layer in layers:
        base = name = identifier(layer).rstrip("_") or "layer"
        number = 1
        while taken & {name, *_derived(name)}:
            number += 1
            name = f"{base}_{number}"
        taken |= {name, *_derived(name)}
        found[layer] = PREFIX + name
    return found


def _derived(name: str) -> list[str]:
    return [f"{name}_{suffix}" for suffix in SUFFIXES.split()]
