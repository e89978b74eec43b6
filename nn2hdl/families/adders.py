"""What yosys makes of a sum of two operands on each family: sites and carry cells, read off mapped adders.

- ecp5: a CCU2C is two LUT4 sites and two positions, whichever operand is inverted; abc builds short sums of LUT4s.
- ice40: a LUT4 a position, the carry out among them; an inverted operand takes a LUT4 a bit, a complemented result none
  but for the bits that pass.
- xc7, xcup: a LUT6 site a position; operands that share a sign have the same table in the two highest.
"""

from __future__ import annotations

from nn2hdl.mapping.adders import Sum
from nn2hdl.target import AdderModel
from nn2hdl.wires import Wire

_LEAST_CHAIN_ECP5 = 5  # positions below which yosys builds no chain
_LEAST_CHAIN = 2
_TABLE_INPUTS = 4
_PAIRED = 0.5  # sites of a small table that any other may share its site with


def _cells(s: Sum, least: int, width: int) -> int:
    """Carry cells of `width` positions."""
    return 0 if s.positions < least or s.is_inverter else -(-s.positions // width)


def _ecp5_sites(s: Sum) -> int:
    if s.positions < _LEAST_CHAIN_ECP5:
        return sum(_table_sites(_inputs_up_to(s, bit)) for bit in range(s.bits - s.positions, s.bits))
    if s.b is None and s.sign_a > 0:
        return _even(s.positions) + 1  # the lowest bit is inverted beside the chain
    inverted = s.b is None and s.constant >> s.shift & 1
    return inverted + _even(s.positions - inverted)


def _ecp5_carries(s: Sum) -> int:
    return _cells(s, _LEAST_CHAIN_ECP5, 2)


def _even(positions: int) -> int:
    return positions + positions % 2


def _inputs_up_to(s: Sum, bit: int) -> int:
    """Bits of the operands that one bit of the result depends on."""
    offset = s.shift if s.b is None else 0
    below = [min(max(bit + 1 - offset, 0), s.a.bits)]
    if s.b is not None:
        below.append(min(max(bit + 1 - s.shift, 0), s.b.bits))
    return sum(below) - min(s.start, below[0])


def _table_sites(inputs: int) -> int:
    """LUT4s of a function, wide ones put together by multiplexers."""
    return 1 << max(0, inputs - _TABLE_INPUTS)


def _ice40_sites(s: Sum) -> int:
    if s.is_inverter:
        return s.a.bits
    if s.b is None:
        return s.positions + (not s.complement)
    if s.complement:  # what passes is inverted
        return s.positions - s.known_sign + min(s.start, s.a.bits)
    fed = bool(s.constant and s.shift and not s.start)  # a carry in that enters below b
    return s.positions + fed + _inverted_bits(s)


def _ice40_carries(s: Sum) -> int:
    return 0 if s.positions < _LEAST_CHAIN or s.is_inverter else s.positions - 1 - s.known_sign  # the top has none


def _inverted_bits(s: Sum) -> int:
    if s.b is None or s.sign_a == s.sign_b:
        return 0
    return min(s.a.bits if s.sign_a < 0 else s.b.bits, s.positions)


def _xilinx_sites(s: Sum) -> float:
    if s.b is None or not s.positions:
        return s.positions
    if s.sign_a == s.sign_b:
        return s.positions - (s.a.signed and s.b.signed and _same_on_top(s, s.b))
    lowest = _PAIRED * (s.start == s.shift)  # the lowest bit has a table beside the chain
    return s.positions + lowest - _same_on_top(s, s.b)


def _xilinx_carries(s: Sum) -> int:
    return _cells(s, _LEAST_CHAIN, 4)  # yosys maps adders to CARRY4 on both families


def _same_on_top(s: Sum, b: Wire) -> bool:
    """Whether the two highest positions read the same bits, those of b among them."""
    tops = ((s.a.bits, s.a.signed), (b.bits + s.shift, b.signed))
    return all(top + (not signed) < s.bits for top, signed in tops)


ECP5 = AdderModel(_ecp5_sites, _ecp5_carries)
ICE40 = AdderModel(_ice40_sites, _ice40_carries, plain_operands=True)
XILINX = AdderModel(_xilinx_sites, _xilinx_carries, tables_feed_chain=True)
