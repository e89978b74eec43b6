"""Legal, unique identifiers for Verilog and C."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable

# words of SystemVerilog (IEEE 1800) and of C++, what tools take for a clock or a reset, and what Windows takes for a
# device where it should be a file
RESERVED = frozenset(
    """
    aux com1 com2 com3 com4 con lpt1 lpt2 lpt3 nul prn
    accept_on alias alignas alignof always always_comb always_ff always_latch and and_eq asm assert assign
    assume auto automatic before begin bind bins binsof bit bitand bitor bool break buf bufif0 bufif1 byte case
    casex casez catch cell chandle char checker class clk clock clocking cmos compl complex config const
    constexpr constraint context continue cover covergroup coverpoint cross deassign decltype default defparam
    delete design disable dist do double edge else end endcase endchecker endclass endclocking endconfig
    endfunction endgenerate endgroup endinterface endmodule endpackage endprimitive endprogram endproperty
    endsequence endspecify endtable endtask enum event eventually expect explicit export extends extern false
    final first_match float for force foreach forever fork forkjoin friend function generate genvar global goto
    highz0 highz1 if iff ifnone ignore_bins illegal_bins imaginary implements implies import incdir include
    initial inline inout input inside instance int integer interconnect interface intersect join join_any
    join_none large let liblist library local localparam logic long longint macromodule matches medium modport
    module mutable namespace nand negedge nettype new nexttime nmos noexcept nor noshowcancelled not not_eq
    notif0 notif1 null nullptr operator or or_eq output package packed parameter pmos posedge primitive priority
    private program property protected public pull0 pull1 pulldown pullup pulsestyle_ondetect pulsestyle_onevent
    pure rand randc randcase randsequence rcmos real realtime ref reg register reject_on release repeat restrict
    return rnmos rpmos rst rtran rtranif0 rtranif1 s_always s_eventually s_nexttime s_until s_until_with
    scalared sequence short shortint shortreal showcancelled signed sizeof small soft solve specify specparam
    static static_assert string strong strong0 strong1 struct super supply0 supply1 switch sync_accept_on
    sync_reject_on table tagged task template this thread_local throughout throw time timeprecision timeunit
    tran tranif0 tranif1 tri tri0 tri1 triand trior trireg true try type typedef typeid typename union unique
    unique0 unsigned until until_with untyped use using uwire var vectored virtual void volatile wait wait_order
    wand wchar_t weak weak0 weak1 while wildcard wire with within wor xnor xor xor_eq
    """.split()  # noqa: SIM905
)


LONGEST = 48  # characters: C tells 63 of an internal name apart, and affixes come on top


def identifier(text: str) -> str:
    """Turns any text into an identifier that is legal in Verilog and in C: `conv.1` -> `conv_1`.

    It has no underscores side by side, which C++ keeps for itself. A long text ends in its digest.
    """
    name = re.sub(r"[^A-Za-z0-9]+", "_", text).strip("_") or "unnamed"
    if name[0].isdigit():
        name = "n_" + name
    if len(name) > LONGEST:
        digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
        name = f"{name[: LONGEST - 9].rstrip('_')}_{digest}"
    return name + "_" if name.lower() in RESERVED else name


class Names:
    """Hands out identifiers, each once, whatever the case of letters: modules are files, and some file systems do not
    tell `a.v` from `A.v`. A second use of a name gets a number."""

    def __init__(self, taken: Iterable[str] = ()):
        self._taken = {name.lower() for name in taken}

    def unique(self, text: str) -> str:
        """A legal identifier close to `text` that was not handed out before."""
        base = name = identifier(text)
        number = 2
        while name.lower() in self._taken:
            name, number = f"{base.rstrip('_')}_{number}", number + 1
        self._taken.add(name.lower())
        return name
