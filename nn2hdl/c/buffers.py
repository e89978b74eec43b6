"""Where the values between layers lie: offsets into one static array, reused as soon as a value has been read last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def place(
    sizes: Mapping[str, int], steps: Sequence[tuple[str, Sequence[str]]], last: str, align: int = 4
) -> tuple[dict[str, int], int]:
    """Offsets of values and the length of the array, in bytes.

    Args:
        sizes: bytes of each value that needs a place; others are ignored.
        steps: (value written, values read) in the order of computation.
        last: the value that the network returns, alive to the end.
        align: every offset is a multiple of it.
    """
    ends = _last_reads(steps, last)
    live: dict[str, tuple[int, int]] = {}
    offsets: dict[str, int] = {}
    length = 0
    for at, (written, _) in enumerate(steps):
        live = {name: span for name, span in live.items() if ends[name] >= at}
        if written not in sizes:
            continue
        size = -(-sizes[written] // align) * align
        start = _first_gap(sorted(live.values()), size)
        offsets[written] = start
        live[written] = (start, start + size)
        length = max(length, start + size)
    return offsets, length


def _last_reads(steps: Sequence[tuple[str, Sequence[str]]], last: str) -> dict[str, int]:
    ends = {written: at for at, (written, _) in enumerate(steps)}
    for at, (_, read) in enumerate(steps):
        ends |= {name: at for name in read}
    ends[last] = len(steps)
    return ends


def _first_gap(taken: list[tuple[int, int]], size: int) -> int:
    start = 0
    for low, high in taken:
        if low - start >= size:
            break
        start = max(start, high)
    return start
