"""What Amaranth cannot write down, said before any work is done."""

from __future__ import annotations

from nn2hdl.errors import ResourceError
from nn2hdl.mapping import Outline
from nn2hdl.wires import total_bits

MOST_BITS = 1 << 16  # of a port or wire, in Amaranth


def check_widths(outline: Outline) -> None:
    """ResourceError where all values of a layer side by side are more bits than a port may have."""
    for part in outline.layers:
        ports = {} if part.unit is None else {"inputs": part.unit.inputs, "outputs": part.unit.outputs}
        for what, found in ports.items():
            bits = max(map(total_bits, found.values()))
            if bits > MOST_BITS:
                raise ResourceError(
                    f"the {what} of a circuit's layer are {bits:,} bits side by side",
                    where=f"layer {part.layer.name}",
                    expected=f"at most {MOST_BITS:,}",
                    hint="fewer --activation-bits or smaller maps; quantize, eval and arduino have no such limit",
                )
