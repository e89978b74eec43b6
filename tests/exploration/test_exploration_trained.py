"""The ladder of trained networks, and which methods an effort runs."""

from __future__ import annotations

import numpy as np
import pytest
from search_problems import Inline, write_problem

from nn2hdl.exploration import Engine, Problem, create_study
from nn2hdl.exploration.candidate import Figures, Result
from nn2hdl.exploration.plans import EFFORTS, METHODS, augmentation_of, plan_methods
from nn2hdl.exploration.problem import Augmentation
from nn2hdl.exploration.trained import QUICK, Rung, Trained, dense_sites
from nn2hdl.flow.source import load_source
from nn2hdl.integer import verify, weight_layers


@pytest.fixture(scope="module")
def problem(tiny) -> Problem:
    return Problem(load_source(tiny.model, tiny.keywords["model_options"]).graph, tiny.data)


@pytest.mark.slow
def test_every_rung_becomes_a_network_within_its_limits(problem, tmp_path):
    rungs = (Rung(1, 2, 2, 0.5, True), Rung(2, 3, 7, 0.9, powers=False))
    with create_study(tmp_path, {"version": "1"}) as study:
        results = Engine(study, problem, [Trained(rungs, epochs=2)], Inline(), 1).run()
        assert len(results) == 2
        made = {result.candidate.settings["input_bits"]: result for result in results}
        for rung in rungs:
            result = made[rung.input_bits]
            network = study.network(result.network)
            verify(network)
            assert weight_layers(network) == ("conv", "fc")
            conv = network.layer("conv").op
            assert np.abs(conv.weights).max() <= (7 if rung.tables else rung.weight_max)
            assert not rung.tables or np.count_nonzero(conv.weights.reshape(2, -1), axis=1).max() <= 5
            assert conv.requantize.high <= (1 << rung.activation_bits) - 1
            assert result.figures.details["target_sites"] == round(
                rung.share * dense_sites(problem.graph, rung.input_bits, rung.activation_bits)
            )


def _results(candidates):
    figures = Figures(90.0, 90.0, 8, 8, 8.0)
    return [Result(candidate, "0" * 64, figures, 1.0) for candidate in candidates]


def test_rungs_of_the_same_tables_are_a_chain():
    """Four of two bits, two of three, one of one, one without tables: at most two candidates a wave."""
    shares = (0.1, 0.4, 0.2, 0.3)
    rungs = [Rung(1, 2, 2, share, True) for share in shares]
    others = [Rung(1, 1, 2, 0.2, True), Rung(2, 3, 4, 0.2, True), Rung(2, 3, 4, 0.3, True), Rung(1, 2, 2, 0.5)]
    method = Trained((*rungs, *others))
    history, waves = [], []
    while wave := method.propose(history):
        waves.append(wave)
        history += _results(wave)
    assert [len(wave) for wave in waves] == [2, 2, 2, 2]
    assert len(history) == method.expected() == 8
    made = {}
    for candidate in (result.candidate for result in history):
        made[tuple(candidate.settings[name] for name in ("activation_bits", "tables", "share"))] = candidate
    chain = [made[2, True, share] for share in (0.4, 0.3, 0.2, 0.1)]
    assert [each.parent for each in chain] == [None, *(each.key for each in chain[:-1])]
    assert made[3, True, 0.2].parent == made[3, True, 0.3].key
    assert made[1, True, 0.2].parent is None
    assert made[2, False, 0.5].parent is None


def test_without_convolutions_every_rung_starts_anew():
    rungs = tuple(Rung(1, 2, 2, share, True) for share in (0.1, 0.4))
    wave = Trained(rungs, convolutions=False).propose([])
    assert [candidate.parent for candidate in wave] == [None, None]
    assert wave[0].settings["schedule"] == QUICK
    assert Trained(rungs).propose([])[0].settings["schedule"] == {}


def test_a_chain_ends_where_a_rung_could_not_be_made():
    rungs = [
        Rung(1, bits, 2, share, True) for bits, shares in ((2, (0.3, 0.2, 0.1)), (1, (0.2, 0.1))) for share in shares
    ]
    method = Trained(tuple(rungs))
    first = method.propose([])
    assert [candidate.settings["share"] for candidate in first] == [0.3, 0.2]
    history = _results(first[1:])
    second = method.propose(history)
    assert [candidate.parent for candidate in second] == [first[1].key]
    assert method.propose([*history, *_results(second)]) == []


def test_dense_sites_by_hand(problem):
    assert dense_sites(problem.graph, 1, 2) == 0.5 * (18 * 16 * 1 + 24 * 2) + 6 * (2 * 16 + 3)


@pytest.mark.parametrize("effort", EFFORTS)
def test_plans_are_plain_and_grow_with_effort(tmp_path, effort):
    methods = plan_methods(write_problem(tmp_path).graph, METHODS.names(), effort, seed=3)
    assert [method.name for method in methods] == list(METHODS.names())
    for method in methods:
        wave = method.propose([])
        assert wave
        assert len({candidate.key for candidate in wave}) == len(wave) <= method.expected()
        assert {candidate.seed for candidate in wave} == {3}


def test_variants_of_a_design_are_its_own(problem):
    assert augmentation_of(problem.graph) == Augmentation()
    from nn2hdl.designs import load_design

    found = augmentation_of(load_source(load_design("lenet_cifar10").model_path).graph)
    assert found == Augmentation(flip=True, shift_pixels=2)


def test_images_in_color_are_tried_in_luma(problem):
    from nn2hdl.designs import load_design

    graph = load_source(load_design("lenet_cifar10").model_path).graph
    for effort in EFFORTS:
        (method,) = plan_methods(graph, ["trained"], effort, seed=0)
        assert any(rung.luma for rung in method.rungs)
        (gray,) = plan_methods(problem.graph, ["trained"], effort, seed=0)
        assert not any(rung.luma for rung in gray.rungs)
