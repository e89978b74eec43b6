"""Writes random adder-tree layers as Verilog of small leaf modules, the way that yosys prints them.

The reference is plain numpy: an integer matrix product, saturated to the output's range.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np


@dataclass(frozen=True)
class Term:
    """A value in a module under construction: its wire, and the range that it stays in."""

    wire: str
    low: int
    high: int

    @property
    def signed(self) -> bool:
        return self.low < 0

    @property
    def width(self) -> int:
        return max(1, self.high.bit_length(), (-self.low - 1).bit_length()) if not self.signed else self.signed_width

    @property
    def signed_width(self) -> int:
        return 1 + max(self.high.bit_length() if self.high > 0 else 0, (-self.low - 1).bit_length())


@dataclass
class Library:
    """The leaf modules seen so far, by name."""

    modules: dict[str, str] = field(default_factory=dict)

    def adder(self, a: Term, b: Term, shift: int, minus: bool, y: Term) -> str:
        """Name of the module that computes ``y = a +- (b << shift)``."""
        kind = ["u", "s"]
        operands = f"{kind[a.signed]}{a.width}_{kind[b.signed]}{b.width}_l{shift}_{kind[y.signed]}{y.width}"
        name = f"{'sub' if minus else 'add'}_{operands}"
        if name not in self.modules:
            extend_a = _extended("a", a, y.width, 0)
            extend_b = _extended("b", b, y.width, shift)
            self.modules[name] = (
                f"module {name}(a, b, y);\n  input [{a.width - 1}:0] a;\n  wire [{a.width - 1}:0] a;\n"
                f"  input [{b.width - 1}:0] b;\n  wire [{b.width - 1}:0] b;\n  output [{y.width - 1}:0] y;\n"
                f"  wire [{y.width - 1}:0] y;\n  wire [{y.width - 1}:0] \\$1 ;\n"
                f"  assign \\$1  = {extend_a} {'-' if minus else '+'} {extend_b};\n"
                f"  assign y = \\$1 ;\nendmodule\n"
            )
        return name


def _extended(wire: str, term: Term, width: int, shift: int) -> str:
    """The operand at exactly ``width`` bits: shifted up by zeros, extended by its sign or zeros."""
    if term.width + shift >= width:
        body, missing = f"{wire}[{width - shift - 1}:0]", 0
    else:
        body, missing = f"{wire}[{term.width - 1}:0]", width - term.width - shift
    if term.width == 1:
        body = wire + "[0]"
    parts = [f"{{ {missing}{{{wire}[{term.width - 1}]}} }}" if term.signed else f"{missing}'h0"] if missing else []
    parts.append(body)
    if shift:
        parts.append(f"{shift}'h0")
    return f"{{ {', '.join(parts)} }}"


def csd(value: int) -> list[tuple[int, int]]:
    """Signed digits of a constant: (sign, shift), no two adjacent."""
    digits, shift = [], 0
    while value:
        if value & 1:
            digit = 2 - (value & 3)
            digits.append((digit, shift))
            value -= digit
        value >>= 1
        shift += 1
    return digits


def layer(name: str, weights: np.ndarray, in_bits: int, out_bits: int, library: Library, drop: int = 0) -> str:
    """A module ``name(x, y)``: ``y[o] = clip((W x)[o] >> drop, 0, 2**out_bits - 1)``, or the sums if ``drop`` < 0.

    With ``drop`` < 0, values of ``out_bits`` are signed sums.
    """
    outs, ins = weights.shape
    lines = [f"module {name}(x, y);", f"  input [{ins * in_bits - 1}:0] x;", f"  wire [{ins * in_bits - 1}:0] x;"]
    lines += [f"  output [{outs * out_bits - 1}:0] y;", f"  wire [{outs * out_bits - 1}:0] y;"]
    body: list[str] = []
    counter = 0

    def add(a: tuple[Term, int, int], b: tuple[Term, int, int]) -> tuple[Term, int, int]:
        nonlocal counter
        if a[2] > b[2]:
            a, b = b, a
        if a[1] < 0 and b[1] > 0:
            if a[2] == b[2]:
                a, b = b, a
            else:  # -(a - (b << s)): the sign moves up
                b = (b[0], -b[1], b[2])
                term, _, shift = add((a[0], 1, a[2]), b)
                return term, -1, shift
        shift, sign, minus = b[2] - a[2], a[1], a[1] != b[1]
        ends = [end << shift for end in (b[0].low, b[0].high)]
        low, high = (a[0].low - ends[1], a[0].high - ends[0]) if minus else (a[0].low + ends[0], a[0].high + ends[1])
        y = Term(f"n{counter}", low, high)
        counter += 1
        module = library.adder(a[0], b[0], shift, minus, y)
        lines.append(f"  wire [{y.width - 1}:0] {y.wire};")
        body.append(f"  {module} \\u{y.wire}  (\n    .a({a[0].wire}),\n    .b({b[0].wire}),\n    .y({y.wire})\n  );")
        return y, sign, a[2]

    for o, row in enumerate(weights):
        terms = [
            (Term(f"x[{in_bits * i + in_bits - 1}:{in_bits * i}]", 0, 2**in_bits - 1), sign, shift)
            for i, w in enumerate(row)
            for sign, shift in csd(int(w))
        ]
        while len(terms) > 1:
            terms = [add(*terms[k : k + 2]) if k + 1 < len(terms) else terms[k] for k in range(0, len(terms), 2)]
        lines += _output(o, terms, out_bits, drop)
    return "\n".join([*lines, *body, "endmodule", ""])


def _output(o: int, terms: list[tuple[Term, int, int]], out_bits: int, drop: int) -> list[str]:
    target = f"y[{out_bits * o + out_bits - 1}:{out_bits * o}]"
    if not terms:
        return [f"  assign {target} = {out_bits}'h0;"]
    term, sign, shift = terms[0]
    wide = max(out_bits, term.width + shift) + 2
    lines = [f"  wire [{wide - 1}:0] s{o};", f"  wire [{wide - 1}:0] t{o};"]
    lines.append(f"  assign t{o} = {_slice_extended(term, wide, shift)};")
    lines.append(f"  assign s{o} = {'-' if sign < 0 else ''}t{o};")
    if drop < 0:
        return [*lines, f"  assign {target} = s{o}[{out_bits - 1}:0];"]
    top = f"s{o}[{wide - 2}:{out_bits + drop}]" if wide - 2 >= out_bits + drop else "1'h0"
    clip = f"(|{top}) ? {out_bits}'h{2**out_bits - 1:x} : s{o}[{out_bits + drop - 1}:{drop}]"
    return [*lines, f"  assign {target} = s{o}[{wide - 1}] ? {out_bits}'h0 : {clip};"]


def _slice_extended(term: Term, width: int, shift: int) -> str:
    missing = width - term.width - shift
    wire = term.wire
    if "[" in wire:  # an input of its own: unsigned
        return f"{{ {missing}'h0, {wire}{f', {shift}' + chr(39) + 'h0' if shift else ''} }}"
    fill = f"{{ {missing}{{{wire}[{term.width - 1}]}} }}" if term.signed else f"{missing}'h0"
    return f"{{ {fill}, {wire}{f', {shift}' + chr(39) + 'h0' if shift else ''} }}"


def layer_reference(weights: np.ndarray, x: np.ndarray, out_bits: int, drop: int = 0) -> np.ndarray:
    """What :func:`layer` computes: ``[..., ins] -> [..., outs]``."""
    sums = (x.astype(np.float64) @ weights.T.astype(np.float64)).astype(np.int64)  # exact: far below 2**53
    return sums if drop < 0 else np.clip(sums >> drop, 0, 2**out_bits - 1)
