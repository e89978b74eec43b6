"""Networks from color to color: judged by PSNR on held-out pairs, taught by the float network."""

from __future__ import annotations

from dataclasses import asdict, replace

import numpy as np
import pytest
from rich.console import Console
from search_problems import Inline, write_problem

from nn2hdl.data import load_pairs
from nn2hdl.data.pairs import COLUMNS
from nn2hdl.errors import ModelError
from nn2hdl.exploration import Engine, Layerwise, Problem, create_study
from nn2hdl.exploration.layerwise import QUANTIZE, RETRAIN
from nn2hdl.exploration.networks import narrow_network
from nn2hdl.exploration.plans import COLOR_METHODS, plan_methods
from nn2hdl.exploration.searching import show_front
from nn2hdl.flow.measure import integer_quality
from nn2hdl.graph import INPUT, Clip, Graph, InputSpec, Linear, Node, interpret
from nn2hdl.integer import interpret as interpret_integers
from nn2hdl.quality import PSNR
from nn2hdl.report.front import front_plot, front_table
from nn2hdl.train import RetrainSettings, retrain

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def problem(tmp_path_factory) -> Problem:
    """3 -> 8 -> 3, and pairs that say what it says but for a few steps."""
    random = np.random.default_rng(0)
    inward, outward = random.normal(size=(8, 3)), random.normal(size=(3, 8))
    nodes = (
        Node("a", Linear(inward / 255, np.full(8, 0.1)), (INPUT,), (8,)),
        Node("r", Clip(0.0, np.inf), ("a",), (8,)),
        Node("b", Linear(outward / 8, np.full(3, 0.5)), ("r",), (3,)),
    )
    graph = Graph("colors", InputSpec((3,), (0.0,), (1.0,)), nodes, "b", output_range=(0.0, 1.0))
    measured = random.integers(0, 256, (60, 3))
    true = np.clip(interpret(graph, measured.astype(np.uint8)) * 255 + random.normal(0, 3, (60, 3)), 0, 255).round()
    lines = [",".join(map(str, row)) for row in np.hstack([measured, true]).astype(int).tolist()]
    path = tmp_path_factory.mktemp("colors") / "pairs.csv"
    path.write_text("\n".join([",".join(COLUMNS), *lines]) + "\n")
    return Problem(graph, path, target="ice40")


@pytest.fixture(scope="module")
def searched(problem, tmp_path_factory):
    """The study's folder, its results, and the networks by key."""
    method = Layerwise(("a", "b"), alphas=(2.0, 32.0), reaches=(64,), kept=1, epochs=2.0, biases=True)
    folder = tmp_path_factory.mktemp("searched")
    identity = {"target": "ice40", "model": "colors", "seed": 0, "reference_accuracy": 30.0, "quality": asdict(PSNR)}
    with create_study(folder, identity) as study:
        results = Engine(study, problem, [method], Inline(), 1).run()
        return folder, results, {result.key: study.network(result.network) for result in results}


def test_pairs_are_held_back_and_blends_join_the_others(problem):
    images, pairs = problem.images, load_pairs(problem.data, "train")
    real = len(pairs) - len(images.validation)
    assert len(images.validation) == len(pairs) // 5
    taught = images.training.select(slice(real, None))
    assert len(taught) > 10_000
    wanted = np.clip(np.round(interpret(problem.graph, taught.images) * 255), 0, 255)
    assert (taught.targets == wanted).all()
    held = {tuple(row) for row in images.validation.images.tolist()}
    assert not held & {tuple(row) for row in images.training.images[:real].tolist()}


def test_figures_are_psnr_of_the_golden_model(problem, searched):
    _, results, networks = searched
    for result in results:
        network = networks[result.key]
        for part, found in (("test", result.figures.accuracy), ("validation", result.figures.validation)):
            pairs = getattr(problem.images, part)
            colors = interpret_integers(network, pairs.images) * network.outputs.step
            error = ((colors - pairs.targets.astype(float)) ** 2).mean()
            assert found == pytest.approx(10 * np.log10(255**2 / error), abs=1e-5)


def test_retraining_makes_up_for_moved_weights(searched):
    _, results, _ = searched
    by_key = {result.key: result for result in results}
    moved = [result for result in results if result.candidate.settings["step"] == QUANTIZE]
    again = [result for result in results if result.candidate.settings["step"] == RETRAIN]
    assert all(r.figures.validation > by_key[r.candidate.parent].figures.validation for r in again)
    assert max(r.figures.validation for r in again) > min(r.figures.validation for r in moved) + 1
    assert min(r.figures.total_bit_width for r in again) < results[0].figures.total_bit_width


def test_table_and_plot_say_decibels(searched):
    folder, _, _ = searched
    described = show_front(folder)
    assert described["quality"] == {"name": "PSNR", "unit": "dB", "most": None}
    console = Console(width=160)
    with console.capture() as captured:
        console.print(front_table(described))
    text = captured.get()
    assert "PSNR" in text
    assert f"{described['front'][0]['accuracy']:.2f} dB" in text
    assert "%" not in front_plot(described)


def test_damaged_biases_are_trained_back(problem):
    network = narrow_network(problem.graph, problem.images.training.images, 8, 8)
    layer = network.layer("b")
    requantize, step = layer.op.requantize, network.outputs.step
    bias = layer.op.bias + round(20 / step) * 2**requantize.shift // requantize.multiplier
    bias.setflags(write=False)
    broken = replace(
        network,
        layers=tuple(replace(x, op=replace(x.op, bias=bias)) if x.name == "b" else x for x in network.layers),
    )
    mended = retrain(broken, problem.images.training, [], RetrainSettings(epochs=2.0), biases=["b"])
    before, damaged, after = (integer_quality(x, problem.images.test) for x in (network, broken, mended))
    assert damaged < 25 < after
    assert after == pytest.approx(before, abs=0.5)


def test_methods_that_suit(problem, tmp_path):
    found = plan_methods(problem.graph, (), "default", 0)
    assert [method.name for method in found] == list(COLOR_METHODS)
    assert {width for method in found for width in method.widths} == {(8, 8)}
    assert [m.name for m in plan_methods(write_problem(tmp_path).graph, (), "default", 0)] == ["trained"]
    with pytest.raises(ModelError, match="values, and method trained is for scores of classes; expected --methods cir"):
        plan_methods(problem.graph, ("trained",), "default", 0)
