"""What synth wrote, simulated again from its folder."""

import json
import re
import shutil

import pytest
from tiny_network import IMAGES

from nn2hdl.cli.main import main
from nn2hdl.errors import MismatchError, ModelError
from nn2hdl.flow.benches import BENCHED_PRIMITIVES
from nn2hdl.flow.simulation import simulate_circuit
from nn2hdl.flow.source import DataOptions
from nn2hdl.hdl import write_circuit
from nn2hdl.hdl.targets.xilinx import Primitive
from nn2hdl.integer import load_network
from nn2hdl.mapping import map_network
from nn2hdl.target import find_target


@pytest.fixture
def own_copy(tiny_circuit, tmp_path):
    """The tiny circuit in a folder that a test may damage."""
    return shutil.copytree(tiny_circuit.folder, tmp_path / "a copy's $HOME#%")


def test_bulk_run_from_the_folder(tiny, tiny_circuit):
    result = simulate_circuit(tiny_circuit.folder, data=DataOptions(tiny.data, limit=10), vectors=50, seed=3)
    assert (result["images"], result["vectors"], result["mismatches"], result["cocotb"]) == (10, 60, 0, False)
    assert result["modules"] == [{"module": "model", "vectors": 60, "mismatches": 0}]


def test_without_images_the_vectors_remain(tiny_circuit):
    result = simulate_circuit(tiny_circuit.folder, vectors=30)
    assert (result["images"], result["vectors"], result["mismatches"]) == (0, 30, 0)


def test_corrupted_tables_are_found(tiny, own_copy, capsys):
    path = own_copy / "verilog/model_cells.v"
    text = path.read_text()
    wrong = re.sub(r"(INIT\(64'h)\w", r"\g<1>5", text)
    assert wrong != text
    path.write_text(wrong)
    with pytest.raises(SystemExit) as left:
        main(["simulate", str(own_copy), "--data", str(tiny.data), "--vectors", "100", "--json"])
    assert left.value.code == 1
    out, err = capsys.readouterr()
    expected = rf"{re.escape(str(own_copy))}: \d+ of {IMAGES + 100} vectors differ, first in module model"
    assert re.fullmatch(f"nn2hdl: error: {expected}", err.splitlines()[-1])
    assert json.loads(out)["kind"] == MismatchError.__name__


@pytest.mark.slow
def test_every_module_has_a_cocotb_bench(tiny, own_copy):
    result = simulate_circuit(own_copy, data=DataOptions(tiny.data, limit=3), cocotb=True, vectors=6)
    written = "".join(path.read_text() for path in own_copy.glob("verilog/*.v"))
    names = set(re.findall(r"^module (\w+)", written, re.MULTILINE))
    circuit = write_circuit(map_network(load_network(own_copy / "network.safetensors"), find_target("xcup")))
    cells = {circuit.name(cell): cell for cell in circuit.modules().values()}
    assert names == set(cells)
    # of the primitives, which are proved, only the first ones
    benched = {module["module"] for module in result["modules"]}
    primitives = {name for name, cell in cells.items() if isinstance(cell, Primitive)}
    assert names - primitives <= benched
    assert len(benched & primitives) == min(BENCHED_PRIMITIVES, len(primitives))
    assert result["mismatches"] == 0
    assert min(module["vectors"] for module in result["modules"]) >= 6
    assert (result["cocotb"], result["images"]) == (True, 3)


@pytest.mark.parametrize("text", ["{", "[]", '{"multiplier": "csd"}'])
def test_damaged_report(own_copy, text):
    (own_copy / "report.json").write_text(text)
    with pytest.raises(ModelError, match=r"report.json: a damaged report: .* -> run nn2hdl synth again"):
        simulate_circuit(own_copy)


def test_float_weights_in_place_of_the_integer_network(own_copy):
    from safetensors.torch import save_file

    from nn2hdl.designs import load_design
    from nn2hdl.formats.files import read_model_file

    weights = read_model_file(load_design("lenet_mnist").model_path).payload
    save_file({name: tensor.contiguous() for name, tensor in weights.items()}, own_copy / "network.safetensors")
    with pytest.raises(ModelError, match=r"network.safetensors: holds no integer network -> run nn2hdl synth MODEL"):
        simulate_circuit(own_copy)
