"""C on this machine, on the Cortex-M4 and on the ATmega328P: all equal to the interpreter, bit for bit."""

from __future__ import annotations

import numpy as np
import pytest
from board_networks import dense_network, shared_weights, sources, vectors
from host_c import run_host
from integer_oracle import random_images, random_network

from nn2hdl.c import HOST, Wish, find_board, write_program
from nn2hdl.data import load_dataset, load_pairs
from nn2hdl.designs import load_design
from nn2hdl.emulate.avr import AvrModel
from nn2hdl.emulate.firmware import ArmModel
from nn2hdl.flow.arduino import estimated_needs
from nn2hdl.formats import load_model
from nn2hdl.integer import interpret
from nn2hdl.meaning import classify
from nn2hdl.quantization import quantize

pytestmark = pytest.mark.slow

CHECKED = ("-O1", "-fsanitize=undefined", "-fno-sanitize-recover")  # a wrap of signed integers ends the process
COLORNET = (3, 40, 40, 3)
FORMS = {
    "multipliers": {"density": 0.5, "multiplier_bits": 30},
    "few-bits": {"density": 0.2, "multiplier_bits": 8, "weight_high": 7},
    "signed": {"density": 0.4, "span": (-128, 127), "hidden": (-128, 127), "output": (-128, 127)},
    "odd-clamps": {"density": 0.6, "hidden": (-3, 100), "output": (None, 200)},
    "wide": {
        "density": 0.3,
        "weight_high": 30000,
        "span": (-30000, 30000),
        "hidden": (-32768, 32767),
        "output": (None, None),
    },
}


MIXES = ("csr,fc2=dual,fc3=straight", "straight,fc2=coo,fc3=dense")


def _check(network, wish: Wish, count: int) -> None:
    x = vectors(network, count)
    expected = interpret(network, x)
    assert (run_host(sources(write_program(network, HOST, wish)), x, CHECKED) == expected).all()
    assert (ArmModel(sources(write_program(network, find_board("uno-r4"), wish))).run(x) == expected).all()


@pytest.mark.parametrize("kernel", ["dense", "dual", "coo", "csr", "straight", "codebook"])
def test_host_and_cortex_equal_the_interpreter(kernel):
    _check(dense_network(COLORNET, density=0.5), Wish.parse(kernel), 10_000)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("mix", MIXES)
def test_every_form_of_requantization(form, mix):
    _check(dense_network(COLORNET, **FORMS[form]), Wish.parse("auto" if form == "wide" else mix), 2000)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("values", [2, 16, 60])
def test_every_form_of_requantization_behind_codes(form, values):
    _check(shared_weights(dense_network(COLORNET, **FORMS[form]), values), Wish.parse("codebook"), 2000)


@pytest.mark.parametrize("mix", ["csr,fc2=straight", "dense,fc2=coo"])
def test_the_classic_uno_equals_the_interpreter(mix):
    form = {"multiplier_bits": 20} if mix.startswith("csr") else {"span": (-500, 500)}
    network = dense_network((3, 16, 16, 3), density=0.4, **form)
    model = AvrModel(sources(write_program(network, find_board("uno"), Wish.parse(mix))))
    x, y, measured = model.run(vectors(network, 8), 150, (network.input_low, network.input_high))
    assert len(x) == 158
    assert len(np.unique(x[8:], axis=0)) > 140
    assert (y == interpret(network, x)).all()
    assert 1000 < measured.cycles < 100_000
    assert 4 <= measured.stack < 300


@pytest.mark.parametrize(("values", "density"), [(2, 1.0), (16, 0.4), (60, 0.4)])
def test_the_classic_uno_reads_codes(values, density):
    network = shared_weights(dense_network((3, 16, 16, 3), density=density), values)
    program = write_program(network, find_board("uno"), Wish.parse("codebook"))
    x, y, measured = AvrModel(sources(program)).run(vectors(network, 8), 150)
    assert (y == interpret(network, x)).all()
    assert measured.stack <= estimated_needs(program).stack
    assert estimated_needs(program).cycles == pytest.approx(measured.cycles, rel=0.1)


@pytest.mark.parametrize("seed", range(6))
def test_random_networks_of_all_layers(seed):
    network = random_network(seed)
    x = random_images(network, 40, seed)
    expected = interpret(network, x).reshape(len(x), -1)
    assert (run_host(sources(write_program(network, HOST)), x, CHECKED) == expected).all()
    assert (ArmModel(sources(write_program(network, find_board("uno-r4")))).run(x) == expected).all()


@pytest.mark.parametrize("sizes", [(1, 1), (3, 5, 1, 2), (7, 9), (40, 3), (2, 13, 13, 1)])
@pytest.mark.parametrize("kernel", ["dual", "straight", "codebook"])
def test_sizes_that_fill_no_group(sizes, kernel):
    network = dense_network(sizes, density=0.7, seed=sum(sizes))
    x = vectors(network, 200)
    model = ArmModel(sources(write_program(network, find_board("uno-r4"), Wish.parse(kernel))))
    assert (model.run(x) == interpret(network, x)).all()


def test_lenet_on_the_cortex_names_the_classes_of_the_interpreter():
    design = load_design("lenet_mnist")
    network = quantize(load_model(design.model_path), load_dataset(design.calibration_path, "train").images)
    images = load_dataset(design.test_path, "test").images
    assert len(images) == 1000
    program = write_program(network, find_board("uno-r4"))
    outputs = ArmModel(sources(program)).run(images)
    expected = interpret(network, images)
    assert (outputs == expected).all()
    assert (classify(outputs) == classify(expected)).all()


def test_the_shipped_colornet_on_all_its_pairs():
    design = load_design("colornet")
    pairs = [load_pairs(design.test_path, split).images.astype(np.int64) for split in ("train", "test")]
    network = quantize(load_model(design.model_path), pairs[0].astype(np.uint8))
    x = np.concatenate([*pairs, vectors(network, 10_000)])
    expected = interpret(network, x)
    assert (run_host(sources(write_program(network, HOST)), x, CHECKED) == expected).all()
    assert (ArmModel(sources(write_program(network, find_board("uno-r4")))).run(x) == expected).all()
    model = AvrModel(sources(write_program(network, find_board("uno"), Wish.parse("csr"))))
    x, y, _ = model.run(x[: len(pairs[0]) + len(pairs[1]) + 8], 200)
    assert (y == interpret(network, x)).all()
