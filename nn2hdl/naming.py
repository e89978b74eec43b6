"""Legal, unique identifiers for Verilog and C."""

from __future__ import annotations

import re

RESERVED = frozenset(
    """
    always and assign automatic begin bit break buf byte case class clk clock const continue default defparam disable
    do double edge else end endcase endfunction endmodule enum extern float for force forever fork function generate
    genvar goto if initial inout input int integer interface join large localparam logic long macromodule medium
    module nand negedge new nmos nor not null or output package parameter pmos posedge primitive program property
    pull0 pull1 rand real ref reg register release repeat return rst scalared sequence short signed sizeof small
    specify static string strong0 strong1 struct super supply0 supply1 switch table task this time tran tri type
    typedef union unsigned use var vectored virtual void volatile wait wand weak0 weak1 while wire wor xnor xor
    """.split()  # noqa: SIM905
)


def identifier(text: str) -> str:
    """Turns any text into an identifier that is legal in Verilog and in C: `conv.1` -> `conv_1`."""
    name = re.sub(r"[^A-Za-z0-9_]+", "_", text).strip("_") or "unnamed"
    if name[0].isdigit():
        name = "n_" + name
    return name + "_" if name.lower() in RESERVED else name


class Names:
    """Hands out identifiers, each once; a second use of a name gets a number."""

    def __init__(self, taken: tuple[str, ...] = ()):
        self._taken = set(taken)

    def unique(self, text: str) -> str:
        """A legal identifier close to `text` that was not handed out before."""
        base = name = identifier(text)
        number = 2
        while name in self._taken:
            name, number = f"{base}_{number}", number + 1
        self._taken.add(name)
        return name
