"""The paper's method on a small convolution: order, freezing, pruning, widths, costs."""

from __future__ import annotations

import numpy as np
import pytest
from search_problems import Inline

from nn2hdl.data import load_dataset
from nn2hdl.errors import QuantizeError
from nn2hdl.exploration import Engine, Layerwise, Problem, create_study, front_of
from nn2hdl.exploration.cost import estimate_sites, heap_bits, predict_sites
from nn2hdl.exploration.layerwise import BASE, QUANTIZE, RETRAIN
from nn2hdl.exploration.networks import INPUT_BITS, narrow_network
from nn2hdl.exploration.work import COUNTED, PREDICTED, count
from nn2hdl.fixedpoint import csd_digits
from nn2hdl.flow.source import load_source
from nn2hdl.graph import INPUT, AvgPool2d, Graph, InputSpec, Node
from nn2hdl.graph import interpret as interpret_graph
from nn2hdl.integer import interpret, total_bit_width, weight_layers

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def problem(tiny) -> Problem:
    return Problem(load_source(tiny.model, tiny.keywords["model_options"]).graph, tiny.data)


@pytest.fixture(scope="module")
def searched(problem, tmp_path_factory):
    """Results by step and layer, the engine's points, and the networks by key."""
    method = Layerwise(
        ("conv", "fc"),
        **{"alphas": (0.0, 0.5), "reaches": (64,), "retrained": None, "kept": 1, "epochs": 40, "seed": 1},
    )
    with create_study(tmp_path_factory.mktemp("layerwise"), {"version": "1"}) as study:
        results = Engine(study, problem, [method], Inline(), 1).run()
        networks = {result.key: study.network(result.network) for result in results}
    steps: dict[tuple, list] = {}
    for result in results:
        settings = result.candidate.settings
        steps.setdefault((settings["step"], settings.get("layer")), []).append(result)
    return method, steps, networks, results


def test_layers_come_in_order(searched):
    method, steps, _, results = searched
    assert list(steps) == [(BASE, None), (QUANTIZE, "conv"), (RETRAIN, "conv"), (QUANTIZE, "fc"), (RETRAIN, "fc")]
    assert len(steps[QUANTIZE, "conv"]) == len(steps[QUANTIZE, "fc"]) == 2
    assert len(results) <= method.expected()
    assert [r.candidate.whole for r in results] == [
        r.candidate.settings == steps[RETRAIN, "fc"][0].candidate.settings for r in results
    ]


def test_quantized_layers_are_frozen(searched):
    _, steps, networks, _ = searched
    for result in steps[RETRAIN, "conv"]:
        before, after = networks[result.candidate.parent], networks[result.key]
        assert (before.layer("conv").op.weights == after.layer("conv").op.weights).all()
        assert (before.layer("conv").op.bias == after.layer("conv").op.bias).all()
    for result in steps[RETRAIN, "fc"]:  # nothing is left to retrain
        assert result.network == next(r for r in steps[QUANTIZE, "fc"] if r.key == result.candidate.parent).network


def test_bits_fall_where_only_bits_count(searched):
    _, steps, networks, _ = searched
    base = networks[steps[BASE, None][0].key]
    free, bound = (networks[result.key] for result in steps[QUANTIZE, "conv"])
    assert total_bit_width(free) < total_bit_width(bound) < total_bit_width(base)
    assert (free.layer("fc").op.weights == base.layer("fc").op.weights).all()
    front = front_of([r for results in steps.values() for r in results])
    assert {r.candidate.settings["step"] for r in front} == {RETRAIN}


def test_circuit_costs_against_loops(searched):
    _, steps, networks, _ = searched
    network = networks[steps[BASE, None][0].key]
    conv, fc = network.layer("conv").op, network.layer("fc").op
    digits = [sum(len(csd_digits(int(w))) for w in op.weights.ravel()) for op in (conv, fc)]
    assert heap_bits(network) == digits[0] * 8 * 16 + digits[1] * 8
    bits = sum(int(abs(w)).bit_length() + 1 for op in (conv, fc) for w in op.weights.ravel() if w)
    assert total_bit_width(network) == bits


def test_prediction_against_yosys(searched):
    _, steps, networks, _ = searched
    result = steps[RETRAIN, "fc"][0]
    network = networks[result.key]
    predicted, counted = (count(network, "xcup", kind)[0] for kind in (PREDICTED, COUNTED))
    assert predicted == predict_sites(network, "xcup")
    assert predicted["exact"]
    assert 0.85 * predicted["sites"] <= counted["sites"] <= predicted["sites"]  # yosys pairs LUTs of small modules
    assert result.figures.estimated_sites == pytest.approx(predicted["sites"], rel=0.3)


def test_other_families_are_estimated(searched):
    _, steps, networks, _ = searched
    network = networks[steps[RETRAIN, "fc"][0].key]
    predicted = predict_sites(network, "ecp5")
    assert not predicted["exact"]
    assert predicted["levels"] > 0
    assert predicted["sites"] == pytest.approx(estimate_sites(network, "ecp5"), rel=0.15)
    assert predicted["sites"] > estimate_sites(network, "xcup")


def test_narrow_pixels_are_the_middles_of_their_steps(problem):
    images = load_dataset(problem.data, "test").images
    network = narrow_network(problem.graph, images, 4, 8)
    assert network.layers[0].name == INPUT_BITS
    assert weight_layers(network) == ("conv", "fc")
    middles = (images >> 4) * 16 + 7.5
    found = interpret(network, images).argmax(1)
    assert (found == interpret_graph(problem.graph, middles).argmax(1)).mean() > 0.9
    assert (interpret(network, images) == interpret(network, images & 0xF0)).all()


def test_pixels_that_no_weights_read_stay_wide():
    nodes = (Node("average", AvgPool2d((2, 2), (2, 2)), (INPUT,), (1, 2, 2)),)
    graph = Graph("bare", InputSpec((1, 4, 4), (0.0,), (1.0,)), nodes, "average")
    with pytest.raises(QuantizeError, match="bare: layer average reads the pixels themselves"):
        narrow_network(graph, np.zeros((2, 1, 4, 4), np.uint8), 2, 8)
