"""Counts the instructions of a block of Thumb-2 code, and their cycles by the Cortex-M4 manual (no wait states).

Loads and stores of several registers take a cycle more than they have registers; a single load or store takes two
cycles, one behind another one; a block's last branch takes three where it may be taken; a division twelve.
"""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=1 << 14)
def block_cost(code: bytes) -> tuple[int, int]:
    """(instructions, cycles) of a block."""
    halves = [int.from_bytes(code[at : at + 2], "little") for at in range(0, len(code), 2)]
    instructions = cycles = at = 0
    after_memory = False
    while at < len(halves):
        wide = halves[at] >> 11 in (0b11101, 0b11110, 0b11111) and at + 1 < len(halves)
        cost, memory = _wide(halves[at], halves[at + 1]) if wide else _narrow(halves[at])
        cycles += cost - (1 if memory and after_memory and cost == 2 else 0)
        after_memory = memory
        instructions += 1
        at += 2 if wide else 1
    return instructions, cycles


def _narrow(half: int) -> tuple[int, bool]:
    top = half >> 12
    if top == 0b1100:  # LDM, STM
        return 1 + (half & 0xFF).bit_count(), False
    if half & 0xF600 == 0xB400:  # PUSH, POP
        registers = (half & 0x1FF).bit_count()
        return 1 + registers + (2 if half & 0x0900 == 0x0900 else 0), False
    if top in (0b0101, 0b0110, 0b0111, 0b1000, 0b1001) or half >> 11 == 0b01001:
        return 2, True
    if top in (0b1101, 0b1110) or half & 0xFF00 == 0x4700 or half & 0xF500 == 0xB100:  # B, BX, CBZ
        return 3, False
    return 1, False


def _wide(first: int, second: int) -> tuple[int, bool]:
    if first & 0xFE40 == 0xE800:  # LDM, STM, PUSH, POP
        return 1 + second.bit_count(), False
    if first & 0xFE40 == 0xE840:  # LDRD, STRD, TBB
        return 3, False
    if first & 0xFE00 == 0xF800:  # single loads and stores
        return 2, True
    if first & 0xF800 == 0xF000 and second & 0x8000:  # B.W, BL
        return 3, False
    if first & 0xFFD0 == 0xFB90:  # SDIV, UDIV
        return 12, False
    return 1, False
