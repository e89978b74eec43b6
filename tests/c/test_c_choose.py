"""The cost model: what it says is near what is measured, and it chooses as it says."""

from __future__ import annotations

import re

import numpy as np
import pytest
from board_networks import dense_network, sources, vectors

from nn2hdl.c import Wish, find_board, write_program
from nn2hdl.c.fit import Needs, check_fit
from nn2hdl.data import load_dataset, load_pairs
from nn2hdl.designs import load_design
from nn2hdl.emulate.firmware import ArmModel
from nn2hdl.errors import LimitError
from nn2hdl.flow.arduino import estimated_needs
from nn2hdl.formats import load_model
from nn2hdl.quantization import quantize

pytestmark = pytest.mark.slow

UNO_R4, UNO = find_board("uno-r4"), find_board("uno")
COLORNET = (3, 40, 40, 3)


@pytest.mark.parametrize("kernel", ["dense", "dual", "coo", "csr", "straight"])
@pytest.mark.parametrize("bits", [0, 30])
def test_estimates_are_near_the_emulated_processor(kernel, bits):
    network = dense_network(COLORNET, density=0.4, multiplier_bits=bits)
    program = write_program(network, UNO_R4, Wish.parse(kernel))
    model, said = ArmModel(sources(program)), estimated_needs(program)
    found = model.measure(vectors(network, 9)[8])
    exact = 0.02 if kernel == "straight" else 0.15
    assert said.steps == pytest.approx(found.instructions, rel=exact)
    assert said.cycles == pytest.approx(found.cycles, rel=exact)
    assert said.flash == pytest.approx(model.flash, rel=0.05 if kernel == "straight" else 0.2)
    assert said.ram == model.ram
    assert found.stack <= said.stack


@pytest.mark.parametrize("kernel", ["auto", "csr", "dense", "dual", "coo"])
@pytest.mark.parametrize("sizes", [(13, 49, 30, 7), (24, 19, 8), (2, 18, 9)])
def test_time_is_estimated_within_15_percent(sizes, kernel):
    """Inputs are copied into a wider type first, where there are more than 12."""
    network = dense_network(sizes, density=0.6, seed=sum(sizes))
    program = write_program(network, UNO_R4, Wish.parse(kernel))
    found = ArmModel(sources(program)).measure(vectors(network, 9)[8])
    assert estimated_needs(program).cycles == pytest.approx(found.cycles, rel=0.15)


@pytest.mark.parametrize("name", ["colornet", "lenet_mnist"])
def test_time_of_the_shipped_designs_is_estimated_within_15_percent(name):
    design = load_design(name)
    images = load_pairs(design.test_path, "train").images if name == "colornet" else None
    images = load_dataset(design.calibration_path, "train").images if images is None else images
    network = quantize(load_model(design.model_path), images)
    program = write_program(network, UNO_R4)
    found = ArmModel(sources(program)).measure(images[0].astype(np.int64))
    assert estimated_needs(program).cycles == pytest.approx(found.cycles, rel=0.15)


def test_speed_and_size_choose_differently():
    network = dense_network(COLORNET, density=0.5)
    fast, small = (write_program(network, UNO_R4, Wish.parse("auto", prefer)) for prefer in ("speed", "size"))
    assert {choice.kernel for choice in fast.choices.values()} == {"straight"}
    assert estimated_needs(small).flash < estimated_needs(fast).flash / 2
    for choice in small.choices.values():
        assert choice.cost.flash == min(option.cost.flash for option in choice.able)
        assert choice.reason.startswith("smallest; next ")


def test_csr_is_smallest_only_where_the_matrix_is_sparse():
    kernels = {}
    for density in (0.2, 0.8):
        network = dense_network((3, 100, 100, 3), density=density)
        kernels[density] = write_program(network, UNO_R4, Wish.parse("auto", "size")).choices["fc2"].kernel
    assert kernels == {0.2: "csr", 0.8: "dense"}


def test_a_layer_gives_way_where_flash_runs_out():
    network = dense_network((3, 90, 90, 3), density=0.5)
    program = write_program(network, UNO)
    kernels = {name: choice.kernel for name, choice in program.choices.items()}
    assert kernels["fc2"] in ("csr", "dense")
    assert re.fullmatch(r"straight \([\d,]+ cycles\) takes [\d,]+ B: too much flash", program.choices["fc2"].reason)
    assert estimated_needs(program).flash <= UNO.flash_left


def test_a_kernel_for_one_layer():
    program = write_program(dense_network(COLORNET), UNO_R4, Wish.parse("csr,fc2=dual"))
    assert [program.choices[f"fc{n}"].kernel for n in (1, 2, 3)] == ["csr", "dual", "csr"]
    assert program.choices["fc2"].reason == "as --kernel says"


@pytest.mark.parametrize(
    ("wish", "message"),
    [
        ("fast", "no kernel 'fast'"),
        ("fc9=csr", "no fully connected layer 'fc9'; expected one of fc1, fc2, fc3"),
    ],
)
def test_wishes_that_cannot_be(wish, message):
    with pytest.raises(LimitError, match=message):
        write_program(dense_network(COLORNET), UNO_R4, Wish.parse(wish))


def test_a_kernel_that_a_layer_or_a_board_cannot_have():
    wide = dense_network(COLORNET, weight_high=40000)
    with pytest.raises(LimitError, match=r"layer fc1: kernel dual is not for this layer: values beyond 16 bits"):
        write_program(wide, UNO_R4, Wish.parse("dual"))
    with pytest.raises(LimitError, match=r"this board does not have it; expected dense, coo, csr, straight"):
        write_program(wide, UNO, Wish.parse("dual"))


def test_what_does_not_fit_is_said_in_one_line():
    program = write_program(dense_network((3, 200, 200, 3), density=0.5), UNO)
    with pytest.raises(LimitError) as caught:
        check_fit(program, estimated_needs(program))
    line = str(caught.value)
    numbers = [int(number.replace(",", "")) for number in re.findall(r"([\d,]+) B", line)]
    assert numbers[0] - numbers[1] == numbers[2] == UNO.flash_left
    assert "--board uno-r4, or a network with at most about" in line


def test_stack_and_ram_count_as_well():
    program = write_program(dense_network(COLORNET), UNO_R4)
    with pytest.raises(LimitError, match=r"needs 1,025 B of stack, 1 B more than the 1,024 B"):
        check_fit(program, Needs(100, 100, 1025, 1, 1, "emulated"))
    with pytest.raises(LimitError, match=r"of RAM, stack included, 552 B more"):
        check_fit(write_program(dense_network(COLORNET), UNO), Needs(100, 1900, 100, 1, 1, "emulated"))


def test_every_symbol_is_prefixed():
    network = dense_network(COLORNET, density=0.5)
    for board in (UNO, UNO_R4):
        files = write_program(network, board, Wish.parse("csr" if board is UNO else "straight")).files
        assert set(files) >= {"nn_model.h", "nn_model.c", "model_parameters.h"}
        defined = re.findall(r"^(?:static |inline |const )*\w+ \*?(\w+)(?:\(|\[)", "\n".join(files.values()), re.M)
        assert len(defined) > 4
        assert all(name.startswith("nn_") for name in defined)
        labels = re.findall(r"^(\w+):", files.get("nn_layers.S", ""), re.M)
        assert all(label.startswith("nn_") for label in labels)
        text = "\n".join(files.values())
        assert not re.search(r"\b(malloc|calloc|free|new|memcpy|memset|printf)\(", text)
        assert set(re.findall(r"#include (<.*>)", text)) <= {"<stdint.h>", "<avr/pgmspace.h>"}


def test_tables_hold_the_weights():
    network = dense_network(COLORNET, density=0.5)
    program = write_program(network, UNO, Wish.parse("dense"))
    text = program.files["model_parameters.h"]
    body = re.search(r"nn_fc2_weights\[1600\] NN_FLASH = \{([^}]*)\}", text).group(1)
    values = np.array([int(word) for word in body.replace("\n", " ").split(",") if word.strip()])
    assert (values.reshape(40, 40) == network.layer("fc2").op.weights).all()
