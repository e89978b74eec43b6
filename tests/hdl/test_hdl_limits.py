"""Layers too wide for a circuit's port are refused by name, before anything is mapped."""

import pytest
from hdl_networks import NETWORKS

from nn2hdl import hdl
from nn2hdl.errors import ResourceError
from nn2hdl.hdl import limits
from nn2hdl.mapping import outline_network
from nn2hdl.target import portable_target
from nn2hdl.wires import total_bits


def test_a_layer_that_is_too_wide_is_named(monkeypatch):
    outline = outline_network(next(iter(NETWORKS.values()))(), portable_target())
    widest = max(
        total_bits(wires)
        for part in outline.layers
        if part.unit is not None
        for wires in (*part.unit.inputs.values(), *part.unit.outputs.values())
    )
    monkeypatch.setattr(limits, "MOST_BITS", widest)
    hdl.check_widths(outline)
    monkeypatch.setattr(limits, "MOST_BITS", widest - 1)
    with pytest.raises(ResourceError, match=rf"^layer \w+: the (inputs|outputs) of .* {widest:,} bits side by side; "):
        hdl.check_widths(outline)
