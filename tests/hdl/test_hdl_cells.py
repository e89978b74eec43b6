"""Every leaf cell, simulated with Amaranth's own simulator, equals its reference on all inputs."""

from __future__ import annotations

import warnings
from itertools import islice, product

import numpy as np
import pytest
from amaranth.hdl import Module, Signal
from amaranth.sim import Simulator
from hypothesis import given, settings
from hypothesis import strategies as st

from nn2hdl.errors import VerifyError
from nn2hdl.fixedpoint import range_bits
from nn2hdl.hdl import emit_rtlil
from nn2hdl.hdl.adders import Adder, CarryAdder, ConstantAdder, Product
from nn2hdl.hdl.cell import constant_bits, extend, typed
from nn2hdl.hdl.selectors import ArgMaxCell, LookupCell, MaxClampCell
from nn2hdl.mapping import ArgMax, Lookup, MaxClamp
from nn2hdl.wires import Wire, total_bits

WIRES = st.builds(Wire, st.integers(1, 4), st.booleans())
MOST = 600  # vectors; larger spaces are sampled


def simulate(cell, inputs: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Outputs int64 [n, fields] by port for inputs int64 [n, fields] by port."""
    ports = {
        name: Signal(total_bits(fields), name=name) for name, fields in [*cell.inputs.items(), *cell.outputs.items()]
    }
    module = Module()
    cell.build(module, ports)
    found = {name: [] for name in cell.outputs}

    async def bench(context):
        for index in range(len(next(iter(inputs.values())))):
            for name, values in inputs.items():
                context.set(ports[name], _join(cell.inputs[name], values[index].tolist()))
            for name in found:
                found[name].append(_split(cell.outputs[name], context.get(ports[name])))

    simulator = Simulator(module)
    simulator.add_testbench(bench)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a port that the logic does not read
        simulator.run()
    return {name: np.array(rows) for name, rows in found.items()}


def _join(fields, values) -> int:
    bits = offset = 0
    for wire, value in zip(fields, values, strict=True):
        bits |= (value & ((1 << wire.bits) - 1)) << offset
        offset += wire.bits
    return bits


def _split(fields, bits: int) -> list[int]:
    values = []
    for wire in fields:
        raw, bits = bits & ((1 << wire.bits) - 1), bits >> wire.bits
        values.append(raw - (1 << wire.bits) if wire.signed and raw >> (wire.bits - 1) else raw)
    return values


def every_input(cell, limits=None) -> dict[str, np.ndarray]:
    """All combinations of all fields, or a sample of them; `limits` narrows every field to a range."""
    fields = [wire for wires in cell.inputs.values() for wire in wires]
    spans = [range(wire.low, wire.high + 1) if limits is None else range(limits[0], limits[1] + 1) for wire in fields]
    if np.prod([len(span) for span in spans]) <= MOST:
        rows = np.array(list(product(*spans)))
    else:
        draw = np.random.default_rng(len(fields))
        rows = np.stack([draw.choice(np.array(span), MOST) for span in spans], axis=1)
        rows[: len(spans) * 2] = list(islice(product(*((span[0], span[-1]) for span in spans)), len(spans) * 2))
    inputs, start = {}, 0
    for name, wires in cell.inputs.items():
        inputs[name] = rows[:, start : start + len(wires)]
        start += len(wires)
    return inputs


def check(cell, limits=None) -> None:
    inputs = every_input(cell, limits)
    found, expected = simulate(cell, inputs), cell.reference(**inputs)
    assert found.keys() == expected.keys()
    for name in found:
        assert found[name].tolist() == expected[name].tolist(), (cell.name, name)


@given(st.sampled_from(["add", "sub", "rsub"]), WIRES, WIRES, st.integers(0, 6))
@settings(max_examples=60, deadline=None)
def test_adder(operation, a, b, shift):
    """Shifts of 4 and more leave no overlap."""
    sign_a, sign_b = {"add": (1, 1), "sub": (1, -1), "rsub": (-1, 1)}[operation]
    ends = [sign_a * u + sign_b * (v << shift) for u in (a.low, a.high) for v in (b.low, b.high)]
    check(Adder(operation, a, b, shift, Wire.of_range(min(ends), max(ends))))


def test_an_adder_may_be_narrower_than_its_operands():
    """(a + 8 b) - 8 b, say, is known to be small: the upper bits are not there to overflow."""
    cell = Adder("sub", Wire(6), Wire(3), 3, Wire(3))
    a, b = (values.ravel()[:, None] for values in np.meshgrid(np.arange(8), np.arange(8)))
    assert simulate(cell, {"a": a + 8 * b, "b": b})["y"].tolist() == a.tolist()


@given(WIRES, WIRES, st.integers(0, 6), st.sampled_from(["none", "in", "low", "ones"]), st.booleans())
@settings(max_examples=80, deadline=None)
def test_carry_adder(a, b, shift, constant, complement):
    added = {"none": 0, "in": 1 << shift, "low": 1, "ones": (1 << shift) - 1}[constant]
    ends = [u + (v << shift) + added for u in (a.low, a.high) for v in (b.low, b.high)]
    ends = [-1 - end if complement else end for end in ends]
    check(CarryAdder(a, b, shift, added, complement, Wire.of_range(min(ends), max(ends))))


@given(st.booleans(), st.booleans(), WIRES, st.integers(0, 5), st.integers(-40, 40))
@settings(max_examples=80, deadline=None)
def test_constant_adder(negative, complement, a, shift, constant):
    ends = [constant - (v << shift) if negative else constant + (v << shift) for v in (a.low, a.high)]
    check(ConstantAdder(negative, a, shift, constant, Wire.of_range(min(ends), max(ends)), complement))


@given(WIRES, st.integers(-50, 50))
@settings(max_examples=40, deadline=None)
def test_product(a, factor):
    ends = a.low * factor, a.high * factor
    check(Product(a, factor, Wire.of_range(min(ends), max(ends))))


@given(st.integers(1, 5), WIRES, st.none() | st.integers(-20, 20), st.none() | st.integers(0, 20))
@settings(max_examples=60, deadline=None)
def test_max_clamp(count, a, low, span):
    high = span if low is None or span is None else low + span
    check(MaxClampCell(MaxClamp(count, a, low, high)))


def test_a_clamp_outside_of_all_values_is_a_constant():
    for low, high in [(30, 40), (-40, -30)]:
        check(MaxClampCell(MaxClamp(2, Wire(3, True), low, high)))


@given(st.integers(1, 7), WIRES)
@settings(max_examples=40, deadline=None)
def test_argmax_takes_the_lowest_index_among_equals(count, a):
    check(ArgMaxCell(ArgMax(count, a)))


@given(WIRES, st.lists(st.integers(-70, 70), min_size=1, max_size=16), st.integers(0, 15))
@settings(max_examples=60, deadline=None)
def test_lookup(a, values, start):
    first = min(a.low + start, a.high)
    values = tuple(values[: a.high - first + 1])
    check(LookupCell(Lookup("abs", a, first, values)), (first, first + len(values) - 1))


@given(WIRES, st.integers(0, 5))
@settings(max_examples=20, deadline=None)
def test_a_longer_wire_repeats_the_sign(wire, more):
    value = Signal(wire.bits)
    assert len(extend(typed(value, wire), wire.bits + more)) == wire.bits + more


def test_equal_names_mean_equal_circuits():
    wires = [Wire(3), Wire(3, True), Wire(4)]
    cells = [
        *(
            Adder(op, a, b, s, y)
            for op in ("add", "sub", "rsub")
            for a in wires
            for b in wires
            for s in (0, 1)
            for y in wires
        ),
        *(
            ConstantAdder(n, a, s, c, wires[0])
            for n in (True, False)
            for a in wires
            for s in (0, 1)
            for c in (-1, 1, 11)
        ),
        *(Product(a, f, y) for a in wires for f in (-3, 3) for y in wires),
        *(MaxClamp(n, a, low, high) for n in (1, 2) for a in wires for low in (None, -1, 1) for high in (None, 2, 12)),
        *(ArgMax(n, a) for n in (2, 3) for a in wires),
        *(Lookup(f, a, i, v) for f in ("abs", "tanh") for a in wires for i in (0, 1) for v in ((1, 2), (1, 3), (12,))),
    ]
    assert len({cell.name for cell in cells}) == len(cells)


def test_constants_that_do_not_fit_are_refused():
    assert constant_bits(-4, Wire(3, True)).value == 4
    with pytest.raises(VerifyError, match="the constant 4 does not fit into s3"):
        constant_bits(4, Wire(3, True))


@given(st.integers(-99, 99), st.integers(0, 99))
def test_wires_hold_their_range(low, span):
    wire = Wire.of_range(low, low + span)
    assert (wire.bits, wire.signed) == range_bits(low, low + span)
    assert wire.low <= low <= low + span <= wire.high


def test_rtlil_holds_one_module_with_its_ports():
    text = emit_rtlil(Adder("add", Wire(3), Wire(4, True), 1, Wire(6, True)))
    assert text.count("\nmodule ") == 1
    assert "module \\add_u3_s4_l1_s6" in text
    for port in ("input 0  \\a", "input 1  \\b", "output 2  \\y"):
        assert port in text
