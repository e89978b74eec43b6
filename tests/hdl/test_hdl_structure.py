"""Every module of small networks as a structure: instances evaluated by their own structure down to the leaf cells,
leaf cells by their reference; and what the modules promise about themselves."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hdl_networks import NETWORKS

from nn2hdl.hdl import Engine, emit_modules, lower_network
from nn2hdl.integer import value_ranges
from nn2hdl.meaning import Outputs
from nn2hdl.target import portable_target
from nn2hdl.wires import Wire


@pytest.mark.parametrize("star", [False, True])
@pytest.mark.parametrize("name", NETWORKS)
def test_layer_references_compose_to_the_network(name, star):
    """Layers as modules, with clamps moved behind pooling, compute what the integer network computes."""
    circuit = lower_network(NETWORKS[name](), portable_target(), star=star)
    network, top = circuit.network, circuit.core
    draw = np.random.default_rng(1)
    images = draw.integers(network.input_low, network.input_high + 1, (200, *network.input_shape))
    values = {"input": images.reshape(len(images), -1)}
    for stage in top.stages:
        x = np.concatenate([values[name] for name in stage.inputs], axis=1)
        if stage.cell is not None:
            _expect_fits(x, stage.cell.inputs["x"])
            x = stage.cell.reference(x=x)["y"]
            _expect_fits(x, stage.cell.outputs["y"])
        values[stage.name] = x
    assert values[network.output].tolist() == top.reference(image=values["input"])["logits"].tolist()


def _expect_fits(values, fields):
    assert (values >= [wire.low for wire in fields]).all()
    assert (values <= [wire.high for wire in fields]).all()


@pytest.mark.parametrize("name", NETWORKS)
def test_wires_are_no_wider_than_exact_ranges_ask(name):
    network = NETWORKS[name]()
    ranges, circuit = value_ranges(network), lower_network(network, portable_target())
    for layer in circuit.layers:
        if layer.cell is None or layer.layer.name in (
            "final",
            "pointwise",
            "few",
            "next",
        ):  # their clamps moved behind the pooling
            continue
        fields = layer.cell.outputs["y"]
        area = len(fields) // layer.layer.shape[0]
        for channel, (low, high) in enumerate(zip(*ranges[layer.layer.name], strict=True)):
            wires = set(fields[channel * area : (channel + 1) * area])
            assert len(wires) == 1
            assert wires.pop().bits <= Wire.of_range(int(low), int(high)).bits + 1


@pytest.mark.parametrize("registers", [False, True])
@pytest.mark.parametrize("name", NETWORKS)
def test_modules_are_named_once_and_children_come_first(name, registers):
    circuit = lower_network(NETWORKS[name](), portable_target(), registers=registers)
    modules, seen = circuit.modules(), set()
    for cell in modules.values():
        assert {child.name for child in cell.children} <= seen
        seen.add(cell.name)
    texts = emit_modules(circuit.modules())
    assert list(texts) == list(modules)
    assert all(f"module \\{name}\n" in text for name, text in texts.items())


def test_parallel_emission_gives_the_same_texts():
    circuit = lower_network(NETWORKS["padded"](), portable_target())
    steps = []
    assert emit_modules(circuit.modules(), 2, lambda *step: steps.append(step)) == emit_modules(circuit.modules())
    assert steps[-1][0] == steps[-1][1] == len(circuit.modules())


def test_groups_with_equal_weights_share_an_engine():
    circuit = lower_network(NETWORKS["grouped"](), portable_target())
    engines = [cell for cell in circuit.modules().values() if isinstance(cell, Engine)]
    assert [engine.name for engine in engines] == ["depthwise_engine", "depthwise_engine_2", "pointwise_engine"]
    (first, count), (second, others) = circuit.layers[0].work
    assert (first.name, count, second.name, others) == ("depthwise_engine", 8, "depthwise_engine_2", 4)


def test_channels_that_differ_in_their_multiplier_have_engines_of_their_own():
    circuit = lower_network(NETWORKS["residual"](), portable_target())
    assert [cell.name for cell, _ in circuit.layers[-1].work] == ["scaled_engine", "scaled_engine_2"]


def test_star_leaves_products_to_the_synthesis_tool():
    modules = lower_network(NETWORKS["padded"](), portable_target(), star=True).modules()
    assert any(cell.kind == "product" for cell in modules.values())
    assert not any(
        cell.kind == "product" for cell in lower_network(NETWORKS["padded"](), portable_target()).modules().values()
    )


def test_one_output_is_a_decision_of_one_bit():
    top = lower_network(NETWORKS["averaged"](), portable_target()).top
    assert list(top.outputs) == ["logits", "class_index"]
    assert top.outputs["class_index"] == (Wire(1),)
    assert top.chooser.kind == "clamp"
    values = replace(NETWORKS["averaged"](), outputs=Outputs(classifies=False))
    assert list(lower_network(values, portable_target()).top.outputs) == ["y"]
    assert lower_network(NETWORKS["extreme"](), portable_target()).top.chooser.kind == "argmax"
