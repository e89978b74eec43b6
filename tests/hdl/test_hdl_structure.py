"""Every module of small networks as a structure: instances evaluated by their own structure down to the leaf cells,
leaf cells by their reference; and what the modules promise about themselves."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hdl_networks import NETWORKS

from nn2hdl.hdl import emit_modules, write_circuit
from nn2hdl.integer import value_ranges
from nn2hdl.mapping import MapOptions, map_network, outline_network
from nn2hdl.meaning import Outputs
from nn2hdl.target import portable_target
from nn2hdl.wires import Wire

pytestmark = pytest.mark.slow


def _outline(name, **options):
    return outline_network(NETWORKS[name](), portable_target(), MapOptions(**options))


def _circuit(name, **options):
    return write_circuit(map_network(NETWORKS[name](), portable_target(), MapOptions(**options)))


@pytest.mark.parametrize("name", NETWORKS)
def test_layer_references_compose_to_the_network(name):
    """Layers as modules, with clamps moved behind pooling, compute what the integer network computes."""
    outline = _outline(name)
    network, top = outline.network, outline.core
    draw = np.random.default_rng(1)
    images = draw.integers(network.input_low, network.input_high + 1, (200, *network.input_shape))
    values = {"input": images.reshape(len(images), -1)}
    for stage in top.stages:
        x = np.concatenate([values[name] for name in stage.inputs], axis=1)
        if stage.unit is not None:
            _expect_fits(x, stage.unit.inputs["x"])
            x = stage.unit.reference(x=x)["y"]
            _expect_fits(x, stage.unit.outputs["y"])
        values[stage.name] = x
    assert values[network.output].tolist() == top.reference(image=values["input"])["logits"].tolist()


def _expect_fits(values, fields):
    assert (values >= [wire.low for wire in fields]).all()
    assert (values <= [wire.high for wire in fields]).all()


@pytest.mark.parametrize("name", NETWORKS)
def test_wires_are_no_wider_than_exact_ranges_ask(name):
    network = NETWORKS[name]()
    ranges = value_ranges(network)
    for layer in _outline(name).layers:
        if layer.unit is None or layer.layer.name in (
            "final",
            "pointwise",
            "few",
            "next",
        ):  # their clamps moved behind the pooling
            continue
        fields = layer.unit.outputs["y"]
        area = len(fields) // layer.layer.shape[0]
        for channel, (low, high) in enumerate(zip(*ranges[layer.layer.name], strict=True)):
            wires = set(fields[channel * area : (channel + 1) * area])
            assert len(wires) == 1
            assert wires.pop().bits <= Wire.of_range(int(low), int(high)).bits + 1


@pytest.mark.parametrize("registers", [False, True])
@pytest.mark.parametrize("name", NETWORKS)
def test_modules_are_named_once_and_children_come_first(name, registers):
    circuit = _circuit(name, registers=registers)
    modules, seen = circuit.modules(), set()
    for cell in modules.values():
        assert {child.name for child in cell.children} <= seen
        seen.add(cell.name)
    texts = emit_modules(circuit.modules())
    assert list(texts) == list(modules)
    assert all(f"module \\{name}\n" in text for name, text in texts.items())


def test_parallel_emission_gives_the_same_texts():
    circuit = _circuit("padded")
    steps = []
    assert emit_modules(circuit.modules(), 2, lambda *step: steps.append(step)) == emit_modules(circuit.modules())
    assert steps[-1][0] == steps[-1][1] == len(circuit.modules())


def test_groups_with_equal_weights_share_an_engine():
    outline = _outline("grouped")
    engines = [unit.name for unit in outline.working_units().values() if unit.kind == "engine"]
    assert engines == ["depthwise_engine", "depthwise_engine_2", "pointwise_engine"]
    (first, count), (second, others) = outline.layers[0].work
    assert (first.name, count, second.name, others) == ("depthwise_engine", 8, "depthwise_engine_2", 4)


def test_channels_that_differ_in_their_multiplier_have_engines_of_their_own():
    assert [unit.name for unit, _ in _outline("residual").layers[-1].work] == ["scaled_engine", "scaled_engine_2"]


def test_star_leaves_products_to_the_synthesis_tool():
    kinds = [{cell.kind for cell in _circuit("padded", multiplier=how).modules().values()} for how in ("star", "csd")]
    assert "product" in kinds[0] - kinds[1]


def test_one_output_is_a_decision_of_one_bit():
    top = _outline("averaged").top
    assert list(top.outputs) == ["logits", "class_index"]
    assert top.outputs["class_index"] == (Wire(1),)
    assert top.chooser.kind == "clamp"
    values = replace(NETWORKS["averaged"](), outputs=Outputs(classifies=False))
    assert list(outline_network(values, portable_target()).top.outputs) == ["y"]
    assert _outline("extreme").top.chooser.kind == "argmax"
