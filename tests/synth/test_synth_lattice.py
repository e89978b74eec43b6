"""LUT4 sites of ECP5 and iCE40 netlists."""

import pytest

from nn2hdl.families.lattice_cells import count_ecp5, count_ice40
from nn2hdl.synth import count_module
from nn2hdl.synth.netlist import Cell, Netlist, Port
from nn2hdl.target import find_target

pytestmark = pytest.mark.slow

ADDER = "module add(input [7:0] a, b, output [8:0] y); assign y = a + b; endmodule\n"
PARITY = "module parity(input [4:0] a, output y); assign y = ^a; endmodule\n"


def netlist(inputs, outputs, *cells):
    return Netlist("hand", (Port("x", False, tuple(inputs)), Port("y", True, tuple(outputs))), cells)


def test_ecp5_adder_is_two_luts_per_carry_cell(synth_cache):
    found = count_module(ADDER, "add", find_target("ecp5"), cache=synth_cache).count
    assert (found.carry4, found.lut_sites, found.levels, found.dsp) == (5, 10, 1, 0)


def test_ice40_adder_shares_cells_with_its_carries(synth_cache):
    found = count_module(ADDER, "add", find_target("ice40"), cache=synth_cache).count
    assert (found.carry4, found.luts, found.route, found.levels, found.dsp) == (8, 8, 0, 1, 0)
    assert (found.taps, found.lut_sites) == (1, 9)  # the last carry is bit 8 of the sum


def test_five_bits_of_parity_take_two_luts(synth_cache):
    ecp5 = count_module(PARITY, "parity", find_target("ecp5"), cache=synth_cache).count
    ice40 = count_module(PARITY, "parity", find_target("ice40"), cache=synth_cache).count
    assert (ecp5.lut_sites, ecp5.levels) == (2, 1)  # PFUMX joins the two
    assert (ice40.lut_sites, ice40.levels) == (2, 2)


def test_ecp5_carry_hops_are_free_and_its_luts_are_not():
    ports = [f"{pin}{half}" for half in "01" for pin in "ABCD"]
    first = Cell("CCU2C", {**{pin: (2,) for pin in ports}, "CIN": (0,)}, {"COUT": (10,), "S0": (11,), "S1": (12,)})
    second = Cell("CCU2C", {**{pin: (0,) for pin in ports}, "CIN": (10,)}, {"COUT": (13,), "S0": (14,), "S1": (15,)})
    third = Cell("CCU2C", {**{pin: (14,) for pin in ports}, "CIN": (0,)}, {"S0": (16,)})
    assert count_ecp5(netlist((2,), (15,), first, second)).levels == 1
    assert count_ecp5(netlist((2,), (16,), first, second, third)).levels == 2
    mux = Cell("PFUMX", {"ALUT": (11,), "BLUT": (12,), "C0": (2,)}, {"Z": (17,)})
    found = count_ecp5(netlist((2,), (17,), first, mux))
    assert (found.lut_sites, found.levels) == (2, 1)


def test_ice40_carry_with_other_inputs_takes_a_cell_of_its_own():
    carry = Cell("SB_CARRY", {"I0": (2,), "I1": (3,), "CI": (4,)}, {"CO": (10,)})
    fits = Cell("SB_LUT4", {"I0": (0,), "I1": (2,), "I2": (3,), "I3": (4,)}, {"O": (11,)})
    other = Cell("SB_LUT4", {"I0": (0,), "I1": (2,), "I2": (4,), "I3": (3,)}, {"O": (11,)})
    assert count_ice40(netlist((2, 3), (11,), _with_carry_in(carry, 0), _with_carry_in(fits, 0))).lut_sites == 1
    assert count_ice40(netlist((2, 3, 4), (11,), carry, fits)).route == 1  # to reach the carry input
    assert count_ice40(netlist((2, 3, 4), (11,), carry, other)).route == 2
    assert count_ice40(netlist((2, 3, 4), (11,), carry, carry, fits)).route == 2


def _with_carry_in(cell, bit):
    pin = "CI" if cell.type == "SB_CARRY" else "I3"
    return Cell(cell.type, {**cell.inputs, pin: (bit,)}, cell.outputs)


def test_ice40_carry_leaves_through_one_i3_for_free():
    carry = Cell("SB_CARRY", {"I0": (2,), "I1": (3,), "CI": (0,)}, {"CO": (10,)})
    reader = Cell("SB_LUT4", {"I0": (2,), "I1": (0,), "I2": (0,), "I3": (10,)}, {"O": (11,)})
    elsewhere = Cell("SB_LUT4", {"I0": (10,), "I1": (0,), "I2": (0,), "I3": (0,)}, {"O": (12,)})
    assert count_ice40(netlist((2, 3), (11,), carry, reader)).taps == 0
    assert count_ice40(netlist((2, 3), (11, 12), carry, reader, elsewhere)).taps == 1
    assert count_ice40(netlist((2, 3), (10,), carry)).taps == 1
