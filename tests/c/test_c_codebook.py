"""Few distinct weights as codes: how they lie in flash, what they cost, when they are chosen."""

from __future__ import annotations

import numpy as np
import pytest
from board_networks import dense_network, shared_weights, sources, vectors

from nn2hdl.c import Refusal, Wish, find_board, write_program
from nn2hdl.c.codebook import coded
from nn2hdl.c.product import Product
from nn2hdl.c.scaling import Scaling
from nn2hdl.emulate.firmware import ArmModel
from nn2hdl.errors import LimitError
from nn2hdl.flow.arduino import estimated_needs
from nn2hdl.integer import Requantize, interpret, read_only

UNO_R4, UNO = find_board("uno-r4"), find_board("uno")
COLORNET = (3, 40, 40, 3)


def _product(weights) -> Product:
    weights = np.asarray(weights)
    one, nothing = np.ones(len(weights), dtype=np.int64), np.zeros(len(weights), dtype=np.int64)
    scaling = Scaling.of(Requantize(read_only(one), read_only(nothing)), nothing, one)
    columns = np.zeros(weights.shape[1], dtype=np.int64)
    return Product("nn_l", weights, nothing, scaling, columns, columns + 255, "uint8_t", "int32_t")


def test_codes_follow_each_other_lowest_bits_first():
    made = coded(_product([[5, -3, 5], [0, 5, -3]]))
    assert (made.width, made.values.tolist(), made.places) == (2, [-3, 0, 5], None)
    # codes 2 0 2 1 and 2 0: 2 + 0 * 4 + 2 * 16 + 1 * 64, and 2 + 0 * 4
    assert made.codes.tolist() == [98, 2]
    assert made.size("int8_t") == 2 + 3


def test_zeros_have_no_code_where_that_is_smaller():
    made = coded(_product([[0, 0, 9, 0, -4, 0, 0, 9]]))
    assert (made.width, made.values.tolist()) == (1, [-4, 9])
    assert made.places.tolist() == [[4 + 16 + 128]]
    assert made.codes.tolist() == [1 + 0 * 2 + 1 * 4]
    assert made.size("int8_t") == 1 + 1 + 2  # beside 2 bytes of codes and 3 values where zeros have one


@pytest.mark.parametrize(("count", "width"), [(1, 1), (2, 1), (3, 2), (4, 2), (5, 4), (16, 4), (17, 8), (256, 8)])
def test_a_code_is_as_wide_as_it_must_be(count, width):
    made = coded(_product([np.arange(1, count + 1).repeat(2)]))
    assert (made.width, len(made.values)) == (width, count)
    each = 8 // width
    told = (made.codes[:, None] >> np.arange(0, 8, width) & (1 << width) - 1).ravel()[: 2 * count]
    assert made.values[told].tolist() == [1 + k // 2 for k in range(2 * count)]
    assert made.codes.size == -(-2 * count // each)


def test_too_many_values_are_refused():
    network = dense_network((20, 30, 3), weight_high=1000)
    (refusal,) = [o for o in write_program(network, UNO_R4).choices["fc1"].options if o.kernel == "codebook"]
    assert isinstance(refusal, Refusal)
    different = len(np.unique(network.layer("fc1").op.weights))
    assert refusal.reason == f"too many values: {different} different weights, codes of a byte are for 256"
    with pytest.raises(LimitError, match="layer fc1: kernel codebook is not for this layer: too many values"):
        write_program(network, UNO, Wish.parse("codebook"))


@pytest.mark.parametrize("board", [UNO, UNO_R4])
@pytest.mark.parametrize("density", [1.0, 0.4])
def test_codes_are_smallest_where_values_are_few(board, density):
    many = dense_network(COLORNET, density=density)
    few = shared_weights(many, 16)
    choices = {
        "few": write_program(few, board, Wish.parse("auto", "size")).choices["fc2"],
        "many": write_program(many, board, Wish.parse("auto", "size")).choices["fc2"],
    }
    assert choices["few"].kernel == "codebook"
    assert choices["many"].kernel in ("dense", "csr")
    assert choices["few"].cost.flash < 0.75 * choices["many"].cost.flash
    assert choices["few"].cost.flash == min(option.cost.flash for option in choices["few"].able)


@pytest.mark.slow
@pytest.mark.parametrize("values", [2, 4, 16, 100])
@pytest.mark.parametrize("density", [1.0, 0.4])
@pytest.mark.parametrize("sizes", [COLORNET, (13, 49, 30, 7)])
def test_costs_are_near_the_emulated_processor(values, density, sizes):
    network = shared_weights(dense_network(sizes, density=density), values)
    program = write_program(network, UNO_R4, Wish.parse("codebook"))
    model, said, x = ArmModel(sources(program)), estimated_needs(program), vectors(network, 9)
    found = model.measure(x[8])
    assert said.steps == pytest.approx(found.instructions, rel=0.1)
    assert said.cycles == pytest.approx(found.cycles, rel=0.1)
    assert said.flash == pytest.approx(model.flash, rel=0.07)
    assert said.ram == model.ram
    assert found.stack <= said.stack
    assert (model.run(x) == interpret(network, x)).all()
