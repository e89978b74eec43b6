"""What shapes are meant to compute, in Verilog, and the forms whose proofs together prove every shape.

A chain is proved by induction over its segments: each of them, as a chain of its own, adds its bits to a carry that
comes in, and hands on what is above its columns. That cells are strung together rightly is proved of a plain adder of
each length.
"""

from __future__ import annotations

from collections.abc import Iterable

from nn2hdl.errors import VerifyError
from nn2hdl.hdl.targets.xilinx import Primitive, emitted_shape
from nn2hdl.mapping.segments import PLAIN, adder_segment, chain_shape
from nn2hdl.mapping.shapes import PINS, Lut, Shape, Total
from nn2hdl.target import Target

WHOLE = 16  # inputs up to which a shape is proved as a whole as well


def forms(shapes: Iterable[Shape], target: Target) -> list[Primitive]:
    """The distinct modules to prove for these shapes.

    Raises:
        VerifyError: a shape with a meaning and many inputs is not made of its segments.
    """
    distinct = dict.fromkeys(emitted_shape(shape, target) for shape in shapes)
    cells = (Primitive(form, target) for form in dict.fromkeys(form for s in distinct for form in _forms_of(s)))
    return list({cell.name: cell for cell in cells}.values())


def _forms_of(shape: Shape) -> list[Shape]:
    if not shape.positions or shape.meaning is None or not shape.segments:  # tables, selections, comparators
        return [shape]
    whole = [shape] if shape.inputs <= WHOLE else []
    if not _made_of_segments(shape):
        if not whole:
            raise VerifyError("not the chain of its segments", where=f"shape of {shape.inputs} inputs")
        return whole
    parts = [chain_shape((segment,), -1, keep_carry=not segment.wraps) for segment in shape.segments]
    if _has_tail(shape):
        parts.append(chain_shape((), -1, tail=True, hosted=_hosted(shape)))
    plain = (adder_segment((PLAIN, PLAIN)),) * len(shape.positions)
    return [*parts, chain_shape(plain, shape.carry_in, keep_carry=True), *whole]


def _has_tail(shape: Shape) -> bool:
    return len(shape.positions) > sum(segment.sites for segment in shape.segments)


def _hosted(shape: Shape) -> Lut | None:
    """The table at a chain's tail with its pins from 0."""
    lut = shape.positions[-1].lut
    return lut and Lut(lut.table, tuple(pin + len(lut.pins) - shape.inputs for pin in lut.pins))


def _made_of_segments(shape: Shape) -> bool:
    """Whether the shape is exactly the chain of its segments, meaning included."""
    hosted = _hosted(shape) if _has_tail(shape) else None
    kept = any(pin == "CO" for pin, _ in shape.outputs)
    segments = shape.segments
    return shape == chain_shape(segments, shape.carry_in, tail=_has_tail(shape), hosted=hosted, keep_carry=kept)


def meaning_text(cell: Primitive) -> str:
    """Verilog of a module `meaning_of_<name>` with the ports of a primitive.

    From the shape's meaning where it has one, else position by position from its tables.
    """
    shape = cell.shape
    outputs, lines = _sum_bits(shape.meaning) if shape.meaning else _positions(shape)
    return "\n".join(
        [
            f"module meaning_of_{cell.name}(x, y);",
            f"  input [{shape.inputs - 1}:0] x;",
            f"  output [{len(outputs) - 1}:0] y;",
            *lines,
            f"  assign y = {{ {', '.join(reversed(outputs))} }};",
            "endmodule\n",
        ]
    )


def _sum_bits(meaning: Total) -> tuple[list[str], list[str]]:
    """The output bits, and the lines that declare what they read."""
    width = max(meaning.columns) + 2  # one more than is read, so that every term has a bit to extend
    linked = meaning.linked or (False,) * len(meaning.weights)
    terms = [f"{width}'d{meaning.constant}"]
    for bit, (place, flip, link) in enumerate(zip(meaning.weights, meaning.inverted, linked, strict=True)):
        counted = f"x[{bit}]" + f" ^ x[{bit - 1}]" * link + " ^ 1'b1" * flip
        terms.append(f"({{ {width - 1}'d0, {counted} }} << {place})")
    lines = [f"  wire [{width - 1}:0] total;", f"  assign total = {' + '.join(terms)};"]
    outputs = [f"total[{column}]" for column in meaning.columns]
    if meaning.hosted:
        table = _looked_up(meaning.hosted, "O6")
        outputs = [*outputs[:-1], f"{outputs[-1]} ^ {table}", table]
    return outputs, lines


def _positions(shape: Shape) -> tuple[list[str], list[str]]:
    """The same of a shape's tables and carries."""
    found = {(pin, n): _looked_up(lut, pin) for n, lut in enumerate(shape.luts) for pin in ("O6", "O5")}
    lines, carry = [], "x[0]" if shape.carry_in == -1 else f"1'b{shape.carry_in}"
    for number, position in enumerate(shape.positions):
        select, data = (_looked_up(position.lut, pin) for pin in ("O6", "O5")) if position.lut else ("1'b0", "1'b0")
        data = data if position.data is None else f"x[{position.data}]"
        lines += [f"  wire select{number} = {select};", f"  wire carry{number} = select{number} ? {carry} : {data};"]
        found |= {("O6", number): f"select{number}", ("O", number): f"select{number} ^ {carry}"}
        carry = f"carry{number}"
        found["CO", number] = carry
    return [found[output] for output in shape.outputs], lines


def _looked_up(lut: Lut, pin: str) -> str:
    """A bit of a table, selected by its pins; those left out are 1."""
    pins = [f"x[{pin}]" for pin in lut.pins] + ["1'b1"] * (PINS - len(lut.pins))
    select = pins if pin == "O6" else [*pins[:-1], "1'b0"]
    ones = [address for address in range(1 << PINS) if lut.table >> address & 1]
    address = f"{{ {', '.join(reversed(select))} }}"
    return f"({' | '.join(f'({address} == {one})' for one in ones)})" if ones else "1'b0"
