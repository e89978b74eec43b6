"""LUT sites of Xilinx netlists, against figures of the yardstick bench/lutcount.py."""

import re
from pathlib import Path

import pytest

from nn2hdl.families.xilinx_cells import count
from nn2hdl.synth import Count, count_design
from nn2hdl.synth.netlist import Cell, Netlist, Port
from nn2hdl.target import find_target

pytestmark = pytest.mark.slow

# by hand: `lutcount.py cells.v --family xc7 --top NAME`: sites, luts, packed, route, taps, carry4, dsp, levels
YARDSTICK = {
    "add8": (9, 8, 8, 1, 0, 3, 0, 1),
    "sub8": (10, 9, 9, 1, 0, 3, 0, 1),
    "shifted": (7, 5, 5, 2, 0, 2, 0, 1),
    "inverters": (3, 5, 3, 0, 0, 0, 0, 1),
    "parity": (3, 3, 3, 0, 0, 0, 0, 2),
    "pairs": (3, 4, 3, 0, 0, 0, 0, 1),
    "mux16": (6, 7, 6, 0, 0, 0, 0, 3),
    "clamp": (8, 8, 8, 0, 0, 0, 0, 1),
    "larger": (11, 15, 10, 1, 0, 1, 0, 2),
    "times": (39, 45, 37, 2, 0, 4, 0, 4),
    "wires": (0, 0, 0, 0, 0, 0, 0, 0),
    "taps": (8, 3, 3, 1, 4, 1, 0, 2),
    "eight": (9, 0, 0, 8, 1, 2, 0, 0),
}


@pytest.fixture(scope="module")
def counted(synth_cache):
    """All cases mapped in one run, below a top that instantiates each of them."""
    text = Path(__file__).with_name("cells.v").read_text()
    sources = {name: body for body, name in re.findall(r"(module (\w+).*?endmodule\n)", text, re.DOTALL)}
    ports = {"a": 12, "b": 9, "s": 8}
    lines, outputs = [], 0
    for name, body in sources.items():
        header = body[: body.index(";")]
        pins = [f".{port}({port})" for port in ports if re.search(rf"\b{port}\b", header.split("output")[0])]
        first = re.search(r"output\s+(?:signed\s+)?(?:\[\d+:0\]\s+)?(\w+)", header)[1]
        pins.append(f".{first}(y[{outputs + 15}:{outputs}])")
        outputs += 16
        lines.append(f"  {name} u_{name} ({', '.join(pins)});")
    header = f"module all_cases(input [11:0] a, input [8:0] b, input [7:0] s, output [{outputs - 1}:0] y);\n"
    sources["all_cases"] = header + "\n".join(lines) + "\nendmodule\n"
    return count_design(sources, "all_cases", find_target("xc7"), jobs=1, cache=synth_cache)


@pytest.mark.parametrize("name", YARDSTICK)
def test_equals_the_yardstick(counted, name):
    assert counted.modules[name].count == Count(*YARDSTICK[name])


def lut(size, inputs, output):
    return Cell(f"LUT{size}", {f"I{k}": (bit,) for k, bit in enumerate(inputs)}, {"O": (output,)})


def netlist(inputs, outputs, *cells):
    return Netlist("hand", (Port("x", False, tuple(inputs)), Port("y", True, tuple(outputs))), cells)


def test_lut_on_a_select_pin_shares_with_nobody():
    carry = Cell("CARRY4", {"S": (10, 0, 0, 0), "DI": (2, 0, 0, 0), "CI": (0,)}, {"O": (11, 12, 13, 14)})
    cells = (lut(2, (2, 3), 10), lut(2, (2, 3), 15), carry)
    assert count(netlist((2, 3), (11, 15), *cells)).packed == 2
    assert count(netlist((2, 3), (10, 15), *cells[:2])).packed == 1


def test_six_input_lut_shares_with_nobody():
    assert count(netlist(range(2, 8), (10, 11), lut(6, range(2, 8), 10), lut(1, (2,), 11))).packed == 2


def test_constant_inputs_take_no_pin():
    assert count(netlist(range(2, 7), (10, 11), lut(2, (5, 6), 11), lut(5, (2, 3, 4, 0, 1), 10))).packed == 1


def test_select_straight_from_an_input_is_a_route():
    carry = Cell("CARRY4", {"S": (2, 3, 0, 0), "DI": (0, 0, 0, 0), "CI": (0,)}, {"O": (11, 12, 13, 14)})
    assert count(netlist((2, 3), (11, 12), carry)).route == 2
    assert count(netlist((2, 3), (11, 12, 13), carry)).route == 3  # a constant S lets a carry out


def test_sum_and_carry_of_one_position_tap():
    carry = Cell("CARRY4", {"S": (2, 3), "DI": (0, 0), "CI": (0,)}, {"O": (11, 12), "CO": (21, 22)})
    assert count(netlist((2, 3), (11, 12, 22), carry)).taps == 1


def test_wide_multiplexers_are_free():
    mux = Cell("MUXF7", {"I0": (10,), "I1": (11,), "S": (2,)}, {"O": (12,)})
    found = count(netlist((2, 3), (12,), lut(1, (2,), 10), lut(1, (3,), 11), mux))
    assert (found.luts, found.levels) == (2, 1)
