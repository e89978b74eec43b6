"""Programs as arrays, for the cache: every distinct part once, behind those that it calls, all parts end to end."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from nn2hdl.order import children_first
from nn2hdl.synth.program import PINS, Call, Calls, Program

Arrays = dict[str, np.ndarray]
_TABLES = ("init", "arity", "pins")


def program_arrays(program: Program | Calls) -> Arrays:
    """A program and all that it calls. `*_ends`: where outputs, tables and calls of a part end, and bits of a call."""
    parts = children_first([program], _callees)
    number = {part: n for n, part in enumerate(parts)}
    calls = [call for part in parts if isinstance(part, Calls) for call in part.calls]
    tables = [part for part in parts if isinstance(part, Program)]
    return {
        "inputs": np.array([part.inputs for part in parts]),
        "slots": np.array([part.slots if isinstance(part, Calls) else 0 for part in parts]),
        **_joined("outputs", (part.outputs for part in parts)),
        "table_ends": _ends(part.tables if isinstance(part, Program) else 0 for part in parts),
        "init": np.concatenate([np.zeros(0, np.uint64), *(part.init for part in tables)]),
        "arity": np.concatenate([np.zeros(0, np.uint8), *(part.arity for part in tables)]),
        "pins": np.concatenate([np.zeros((0, PINS), np.int32), *(part.pins for part in tables)]),
        "call_ends": _ends(len(part.calls) if isinstance(part, Calls) else 0 for part in parts),
        "callees": np.array([number[call.callee] for call in calls], np.int64),
        **_joined("reads", (call.reads for call in calls)),
        **_joined("fills", (call.fills for call in calls)),
    }


def program_from_arrays(arrays: Mapping[str, np.ndarray]) -> Program | Calls:
    """What `program_arrays` made arrays of.

    Raises:
        KeyError, IndexError, ValueError: the arrays are not of that form.
    """
    outputs, reads, fills = (_split(arrays, name) for name in ("outputs", "reads", "fills"))
    tables, calls = _slices(arrays["table_ends"]), _slices(arrays["call_ends"])
    parts: list[Program | Calls] = []
    for n, (inputs, slots) in enumerate(zip(arrays["inputs"].tolist(), arrays["slots"].tolist(), strict=True)):
        if not slots:
            init, arity, pins = (arrays[name][tables[n]] for name in _TABLES)
            parts.append(Program(inputs, init, arity, pins, outputs[n]))
            continue
        callees = zip(arrays["callees"][calls[n]].tolist(), reads[calls[n]], fills[calls[n]], strict=True)
        parts.append(Calls(inputs, slots, tuple(Call(parts[callee], *bits) for callee, *bits in callees), outputs[n]))
    return parts[-1]


def _callees(part: Program | Calls) -> list[Program | Calls]:
    return [call.callee for call in part.calls] if isinstance(part, Calls) else []


def _ends(lengths: Iterable[int]) -> np.ndarray:
    return np.cumsum(np.fromiter(lengths, np.int64))


def _joined(name: str, arrays: Iterable[np.ndarray]) -> Arrays:
    found = list(arrays)
    return {name: np.concatenate([np.zeros(0, np.int64), *found]), f"{name}_ends": _ends(map(len, found))}


def _slices(ends: np.ndarray) -> list[slice]:
    stops = ends.tolist()
    return [slice(first, stop) for first, stop in zip([0, *stops], stops, strict=False)]


def _split(arrays: Mapping[str, np.ndarray], name: str) -> Sequence[np.ndarray]:
    return [arrays[name][part] for part in _slices(arrays[f"{name}_ends"])]
