"""Straight-line assembly for the Cortex-M4: no loops, no indices, zero weights cost nothing.

The inputs are 16-bit pairs in memory. Rows are computed a few at a time, their accumulators in registers. SMLAD adds
two products where both weights of a pair are nonzero, SMLABB and the like one product otherwise, with either half of a
weight word; so weights are stored without gaps, two to a word, and LDM brings several words at once. The pairs are
walked forwards and backwards in turn, so that the last ones of a group of rows are there for the next group.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product as choices

import numpy as np

from nn2hdl.c.arm_scaling import ScalingError, factor, scale_rows, scratch_registers
from nn2hdl.c.product import Code, Cost, Product
from nn2hdl.c.storage import BYTES, fits

LOW = ("r2", "r3", "r4", "r5", "r6", "r7")
HIGH = ("r8", "r9", "r10", "r11", "r12", "lr")
X, WORDS = "r0", "r1"  # where the next pair and the next word of constants lie
REGISTERS = len(LOW) + len(HIGH)
SAVED = ("r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "lr")
BYTE_INPUTS = 12  # that are packed into pairs as they are loaded
SAMPLE_ROWS = 60  # a common multiple of most numbers of rows at a time
FURTHEST = 4092  # bytes that a store reaches beyond its base


@dataclass(frozen=True)
class RegisterSplit:
    """How the registers are shared out: rows at a time, pairs of inputs, words of weights."""

    rows: int
    pairs: int
    words: int

    def registers(self) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        """Names for the three; low ones first for weights and pairs, whose LDM is then half as long."""
        names = LOW + HIGH
        return names[self.words + self.pairs :][: self.rows], names[self.words :][: self.pairs], names[: self.words]


@dataclass
class Assembly:
    """Instructions, constants, and what they will cost."""

    lines: list[str] = field(default_factory=list)
    words: list[int] = field(default_factory=list)
    instructions: int = 0
    cycles: int = 0
    bytes: int = 0

    def add(self, text: str, cycles: int = 1, size: int = 4) -> None:
        """Appends one instruction."""
        self.lines.append("\t" + text)
        self.instructions += 1
        self.cycles += cycles
        self.bytes += size

    def load_multiple(self, base: str, registers: tuple[str, ...], down: bool = False) -> None:
        """LDM with writeback; short where all registers are low ones."""
        short = not down and all(name in LOW for name in registers)
        if len(registers) == 1 and not short:  # no 32-bit LDM of one register
            self.add(f"ldr {registers[0]}, [{base}, #-4]!" if down else f"ldr {registers[0]}, [{base}], #4", 2)
            return
        name = "ldmdb" if down else "ldmia"
        self.add(f"{name} {base}!, {{{', '.join(registers)}}}", 1 + len(registers), 2 if short else 4)


def refusal(product: Product) -> str | None:
    """Why this kernel cannot do a layer, or None."""
    if product.largest_input > 32767 or not fits(int(product.weights.min()), int(product.weights.max()), "int16_t"):
        return "values beyond 16 bits"
    if product.acc_type != "int32_t":
        return "sums beyond 32 bits"
    if BYTES[product.y_type] > 4 or len(product.bias) * BYTES[product.y_type] > FURTHEST:
        return "too many outputs"
    if BYTES[product.x_type] == 1 and product.weights.shape[1] > BYTE_INPUTS:
        return "too many inputs in bytes"
    try:
        for row in range(len(product.bias)):
            factor(product.scaling, row)
    except ScalingError as error:
        return str(error)
    return None


@lru_cache(maxsize=64)
def assemble(product: Product) -> Assembly:
    """The fastest of all ways to share out the registers, the smallest of those."""
    return _Writer(product, _best_split(product)).write()


def _best_split(product: Product) -> RegisterSplit:
    """Tried out on the first rows alone, which tell as much as all of them."""
    part = product.first_rows(SAMPLE_ROWS)
    tried = {split: _Writer(part, split).write() for split in _splits(part)}
    return min(tried, key=lambda split: (tried[split].cycles + tried[split].instructions, tried[split].bytes))


def code(product: Product, made: Assembly) -> Code:
    """The function as text; model_parameters.h holds no table for it, the constants are in the code."""
    declaration = f"void {product.name}(const {product.x_type} *x, {product.y_type} *y);\n"
    words = [
        f"\t.word {', '.join(str(word) for word in made.words[at : at + 8])}" for at in range(0, len(made.words), 8)
    ]
    lines = [
        f'\t.section .text.{product.name}, "ax", %progbits',
        "\t.balign 4",
        f"{product.name}_place:",  # ahead of the code, where a load relative to the program counter reaches it
        f"\t.word {product.name}_words",
        f"\t.global {product.name}",
        "\t.thumb_func",
        f"\t.type {product.name}, %function",
        f"{product.name}:",
        *made.lines,
        "\t.balign 4",
        f"{product.name}_words:",
        *words,
        f"\t.size {product.name}, . - {product.name}",
        "",
    ]
    return Code("", declaration, "\n".join(lines))


def cost(made: Assembly) -> Cost:
    """Exact, but for the alignment between functions."""
    flash = made.bytes + 4 * len(made.words) + 4
    return Cost(made.instructions, flash, 0, 4 * len(SAVED) + 4, made.cycles)


def _splits(product: Product) -> list[RegisterSplit]:
    outputs, inputs = product.weights.shape
    least, all_pairs = scratch_registers(product.scaling), (inputs + 1) // 2
    found = []
    stay = BYTES[product.x_type] == 1  # bytes are packed into pairs once
    for rows, pairs in choices(range(1, min(outputs, 8) + 1), range(all_pairs if stay else 1, min(all_pairs, 6) + 1)):
        words = min(REGISTERS - rows - pairs, 8)
        if words >= least and (rows % 2 == 0 or rows == outputs or product.y_type != "int16_t"):
            found.append(RegisterSplit(rows, pairs, words))
    return found


class _Writer:
    """Writes one layer with one split of the registers."""

    def __init__(self, product: Product, split: RegisterSplit):
        self.product, self.split = product, split
        self.rows, self.pairs, self.words = split.registers()
        self.assembly = Assembly()
        outputs, inputs = product.weights.shape
        self.weights = np.zeros((outputs, inputs + inputs % 2), dtype=np.int64)
        self.weights[:, :inputs] = product.weights
        count = self.weights.shape[1] // 2
        self.blocks = [range(at, min(at + split.pairs, count)) for at in range(0, count, split.pairs)]
        self.loaded: int | None = None
        self.position = 0  # of the pointer to the inputs, in pairs

    def write(self) -> Assembly:
        assembly, outputs = self.assembly, len(self.weights)
        saved = ", ".join(("r1", *SAVED))
        assembly.add(f"push {{{saved}}}", 2 + len(SAVED))
        assembly.add(f"ldr {WORDS}, {self.product.name}_place", 2)
        assembly.bytes += 4
        if self.product.x_type in ("uint8_t", "int8_t"):
            self._load_bytes()
        for number, first in enumerate(range(0, outputs, self.split.rows)):
            self._group(range(first, min(first + self.split.rows, outputs)), backwards=number % 2 == 1)
        returned = ", ".join(("r1", *SAVED[:-1], "pc"))
        assembly.add(f"pop {{{returned}}}", 5 + len(SAVED))
        return assembly

    def _load_bytes(self) -> None:
        """A few bytes as inputs: packed into pairs once, then they stay."""
        load = "ldrb" if self.product.x_type == "uint8_t" else "ldrsb"
        scratch, inputs = self.words[0], self.product.weights.shape[1]
        for index, register in enumerate(self.pairs):
            self.assembly.add(f"{load} {register}, [{X}, #{2 * index}]", 2)
            if 2 * index + 1 < inputs:
                self.assembly.add(f"{load} {scratch}, [{X}, #{2 * index + 1}]", 2)
                self.assembly.add(f"pkhbt {register}, {register}, {scratch}, lsl #16")
        self.loaded = 0

    def _group(self, rows: range, backwards: bool) -> None:
        names = self.rows[: len(rows)]
        self.assembly.load_multiple(WORDS, names)
        self.assembly.words += [int(self.product.bias[row]) for row in rows]
        chunk = _Chunk(self)
        for block in sorted(range(len(self.blocks)), reverse=backwards):
            for pair in self.blocks[block]:
                for row, name in zip(rows, names, strict=True):
                    low, high = (int(w) for w in self.weights[row, 2 * pair : 2 * pair + 2])
                    if low or high:
                        chunk.add(name, block, self.pairs[pair - self.blocks[block].start], low, high)
        chunk.flush()
        self._finish(rows, names)

    def load_block(self, block: int) -> None:
        """Brings a block of pairs into its registers, unless it is there."""
        if block == self.loaded:
            return
        pairs = self.blocks[block]
        down = self.position >= pairs.stop
        start = pairs.stop if down else pairs.start
        if start != self.position:
            step = 4 * (start - self.position)
            self.assembly.add(f"{'add' if step > 0 else 'sub'} {X}, {X}, #{abs(step)}")
        self.assembly.load_multiple(X, self.pairs[: len(pairs)], down)
        self.position = pairs.start if down else pairs.stop
        self.loaded = block

    def _finish(self, rows: range, names: tuple[str, ...]) -> None:
        """Requantizes and stores."""
        scaling, assembly = self.product.scaling, self.assembly
        scale_rows(scaling, rows, names, self.words, WORDS, assembly)
        base = self.words[0]
        assembly.add(f"ldr {base}, [sp]", 2, 2 if base in LOW else 4)
        size = BYTES[self.product.y_type]
        if size == 2:
            self._store_pairs(rows, names, base)
            return
        store = {1: "strb", 4: "str"}[size]
        for row, name in zip(rows, names, strict=True):
            assembly.add(f"{store} {name}, [{base}, #{size * row}]", 2 if row == rows.start else 1)

    def _store_pairs(self, rows: range, names: tuple[str, ...], base: str) -> None:
        assembly, packed = self.assembly, []
        for index in range(0, len(rows) - 1, 2):
            assembly.add(f"pkhbt {names[index]}, {names[index]}, {names[index + 1]}, lsl #16")
            packed.append((2 * (rows.start + index), names[index]))
        while packed:
            (offset, first), *rest = packed
            if rest and offset <= 1020 and offset % 4 == 0:
                assembly.add(f"strd {first}, {rest[0][1]}, [{base}, #{offset}]", 3)
                packed = rest[1:]
            else:
                assembly.add(f"str {first}, [{base}, #{offset}]", 2)
                packed = rest
        if len(rows) % 2:
            assembly.add(f"strh {names[-1]}, [{base}, #{2 * (rows.stop - 1)}]", 2)


class _Chunk:
    """Weight words that are in registers together, and the multiplications that read them."""

    def __init__(self, writer: _Writer):
        self.writer = writer
        self.words: list[list[int]] = []
        self.half: int | None = None  # word whose upper half is free
        self.operations: list[tuple[str, int, str, str]] = []

    def add(self, row: str, block: int, pair: str, low: int, high: int) -> None:
        """One or two products of a pair for a row."""
        both = low and high
        if (both or self.half is None) and len(self.words) == len(self.writer.words):
            self.flush()
        if both:
            self.words.append([low, high])
            self._operate("smlad", row, block, pair, len(self.words) - 1)
            return
        x = "b" if low else "t"
        if self.half is None:
            self.words.append([low or high, 0])
            self.half = len(self.words) - 1
            self._operate(f"smla{x}b", row, block, pair, self.half)
        else:
            self.words[self.half][1] = low or high
            self._operate(f"smla{x}t", row, block, pair, self.half)
            self.half = None

    def _operate(self, name: str, row: str, block: int, pair: str, word: int) -> None:
        text = f"{name} {row}, {pair}, {self.writer.words[word]}, {row}"
        self.operations.append((text, block, pair, row))

    def flush(self) -> None:
        """Emits the load of the words and the multiplications."""
        assembly, registers = self.writer.assembly, self.writer.words
        if self.words:
            assembly.load_multiple(WORDS, registers[: len(self.words)])
            assembly.words += [(low & 0xFFFF) | (high & 0xFFFF) << 16 for low, high in self.words]
        for text, block, _, _ in self.operations:
            self.writer.load_block(block)
            assembly.add(text)
        self.words, self.half, self.operations = [], None, []
