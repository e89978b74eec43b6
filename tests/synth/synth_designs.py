"""Random designs in the shape that the emitter gives them: leaf modules of logic, structural modules of instances."""

from __future__ import annotations

import random
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Value:
    """A signal of a structural module: what to write for it, its width and whether it is signed."""

    text: str
    bits: int
    signed: bool


@dataclass
class Designer:
    """Collects the modules of one design.

    Attributes:
        sources: module name -> Verilog text, as ``count_design`` wants it.
    """

    seed: int
    sources: dict[str, str] = field(default_factory=dict)

    def __post_init__(self):
        self.random = random.Random(self.seed)

    def adder(self, a: Value, b: Value, shift: int, subtract: bool) -> tuple[str, int, bool]:
        """The leaf a + (b << shift) or a - (b << shift); returns its name, result width and signedness."""
        signed = a.signed or b.signed or subtract
        width = max(a.bits + (signed and not a.signed), b.bits + shift + (signed and not b.signed)) + 1
        kind = "sub" if subtract else "add"
        name = f"{kind}_{'us'[a.signed]}{a.bits}_{'us'[b.signed]}{b.bits}_l{shift}"
        if name not in self.sources:
            extend_a = _extended("a", a, width, 0)
            extend_b = _extended("b", b, width, shift)
            self.sources[name] = (
                f"module {name}(a, b, y);\n  input [{a.bits - 1}:0] a;\n  wire [{a.bits - 1}:0] a;\n"
                f"  input [{b.bits - 1}:0] b;\n  wire [{b.bits - 1}:0] b;\n"
                f"  output [{width - 1}:0] y;\n  wire [{width - 1}:0] y;\n"
                f"  assign y = {extend_a} {'-' if subtract else '+'} {extend_b};\nendmodule\n"
            )
        return name, width, signed

    def tree(self, name: str, inputs: int, outputs: int, adders: int, bits: int = 8, widest: int = 20) -> str:
        """A structural module of ``adders`` random adders over ``inputs`` unsigned values, every one of them live."""
        values = [Value(f"x[{(k + 1) * bits - 1}:{k * bits}]", bits, False) for k in range(inputs)]
        body, wires, fresh = [], [], []
        for number in range(adders):
            merging = adders - number <= len(fresh) - outputs
            a = self._take(values, fresh, merging)
            b = self._take(values, fresh, merging)
            shift, subtract = self.random.choice((0, 0, 1, 1, 2, 3, 4)), self.random.random() < 0.3
            if max(a.bits, b.bits + shift) >= widest:
                shift = 0
            leaf, width, signed = self.adder(a, b, shift, subtract)
            wires.append(f"  wire [{width - 1}:0] n{number};")
            body.append(f"  {leaf} a{number} (\n    .a({a.text}),\n    .b({b.text}),\n    .y(n{number})\n  );")
            values.append(Value(f"n{number}", width, signed))
            fresh.append(values[-1])
        total = sum(value.bits for value in fresh)
        header = f"module {name}(x, y);\n  input [{inputs * bits - 1}:0] x;\n  output [{total - 1}:0] y;"
        joined = ", ".join(value.text for value in reversed(fresh))
        self.sources[name] = "\n".join([header, *wires, *body, f"  assign y = {{ {joined} }};", "endmodule", ""])
        return name

    def _take(self, values: list[Value], fresh: list[Value], merging: bool) -> Value:
        """An operand: a result that nothing reads yet, or any value; the oldest first, as a balanced tree would."""
        if fresh and (merging or self.random.random() < 0.4):
            return fresh.pop(self.random.randrange(min(len(fresh), 8)))
        return self.random.choice(values[:200])


def _extended(name: str, value: Value, width: int, shift: int) -> str:
    fill = width - value.bits - shift
    top = f"{{{fill}{{{name}[{value.bits - 1}]}}}}" if value.signed else f"{fill}'d0"
    parts = ([top] if fill else []) + [name] + ([f"{shift}'d0"] if shift else [])
    return f"{{ {', '.join(parts)} }}" if len(parts) > 1 else name
