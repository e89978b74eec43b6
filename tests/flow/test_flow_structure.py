"""The emitted Verilog as an independent parser sees it."""

import pytest
from rtl_structure import check_structure

from nn2hdl import hdl, synth
from nn2hdl.designs import load_design
from nn2hdl.flow.circuit import print_cells
from nn2hdl.flow.source import DataOptions, ModelOptions, calibration_images, load_source
from nn2hdl.flow.synthesis import SynthOptions, synthesize
from nn2hdl.mapping import map_units, outline_network
from nn2hdl.quantization import QuantizeConfig, quantize
from nn2hdl.target import find_target

pytestmark = pytest.mark.slow

VENDOR_OUTPUTS = {"LUT6_2": {"O5", "O6"}, "CARRY4": {"O", "CO"}, "CARRY8": {"O", "CO"}}


def folder_structure(folder):
    text = "".join(path.read_text() for path in sorted(folder.glob("verilog/*.v")))
    return check_structure(text, cell_outputs=VENDOR_OUTPUTS)


def test_tiny_network_is_tables_chains_and_wires(tiny_circuit):
    found = folder_structure(tiny_circuit.folder)
    found.require_combinational()
    assert found.always_blocks == ()
    assert found.instances["model_conv_engine"] == 16
    assert set(found.instances) == (set(found.modules) - {"model"}) | {"LUT6_2", "CARRY8"}


@pytest.mark.parametrize(
    ("options", "multiplications", "clocked"),
    [({"multiplier": "star"}, True, False), ({"registers": True}, False, True)],
)
def test_other_forms_show_that_the_check_can_fail(micro, tmp_path, options, multiplications, clocked):
    options = SynthOptions(count=False, check=False, **options)
    synthesize(micro.model, tmp_path, **micro.keywords, options=options)
    found = folder_structure(tmp_path)
    assert bool(found.multiplications) == multiplications
    assert bool(found.clocked_blocks) == clocked
    assert (found.multiply_driven, found.undriven) == ((), ())


def test_convolution_engine_of_lenet(cache_of_tests):
    source = load_source(load_design("lenet_mnist").model_path, ModelOptions())
    network = quantize(source.graph, calibration_images(source, DataOptions()), QuantizeConfig())
    target = find_target("generic")
    ((unit, _),) = outline_network(network, target).layers[0].work
    engine = hdl.write_unit(unit, map_units([unit], target), target)
    with synth.Cache(cache_of_tests).work_folder() as work:
        verilog = print_cells(hdl.below(engine), work)
    found = check_structure("".join(verilog.values()))
    found.require_combinational()
    assert found.always_blocks == ()
    assert found.modules[-1] == engine.name
    assert set(found.instances) == {cell.name for cell in engine.children}
    assert sum(found.instances.values()) > 100
