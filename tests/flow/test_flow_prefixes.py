"""Circuits side by side in one design: names that go together, and results that do not depend on them."""

from __future__ import annotations

import numpy as np
import pytest

from nn2hdl import integer as ig
from nn2hdl import synth
from nn2hdl.errors import OutputError
from nn2hdl.flow.check import corner_inputs, packed
from nn2hdl.flow.circuit import emit_verilog
from nn2hdl.hdl import write_circuit
from nn2hdl.integer import interpret
from nn2hdl.mapping import MapOptions, ModuleNames, map_network
from nn2hdl.mapping.names import is_cell_name
from nn2hdl.meaning import Input
from nn2hdl.simulation import unpack
from nn2hdl.simulation.lint import require_clean
from nn2hdl.synth.verilog import split_modules
from nn2hdl.target import find_target
from nn2hdl.wires import total_bits

pytestmark = pytest.mark.slow

XCUP = find_target("xcup")


def network(name: str, seed: int, layers: tuple[str, ...] = ("fc1", "fc2")) -> ig.IntegerNetwork:
    """Two layers on three inputs, with a clamp between them."""
    draw = np.random.default_rng(seed)

    def affine(*shape):
        weights, bias = draw.integers(-5, 6, shape), draw.integers(-9, 9, shape[0])
        ones = ig.read_only(np.ones(shape[0]))
        return ig.Affine(ig.read_only(weights), ig.read_only(bias), ig.Requantize(ones, ones, 0, 9))

    first = ig.Layer(layers[0], affine(4, 3), (ig.INPUT,), (4,))
    made = ig.IntegerNetwork(
        name, Input((3,), 0, 15), (first, ig.Layer(layers[1], affine(2, 4), (layers[0],), (2,))), layers[1]
    )
    ig.verify(made)
    return made


def emitted(made, cache, **names):
    circuit = write_circuit(map_network(made, XCUP, MapOptions(**names)))
    modules, files = emit_verilog(circuit, jobs=1, cache=cache, progress=lambda *_: None)
    return circuit, modules, files


@pytest.fixture(scope="module")
def cache(cache_of_tests) -> synth.Cache:
    return synth.Cache(cache_of_tests / "prefixes")


@pytest.fixture(scope="module")
def together(cache):
    """Two networks, and the first one again under another prefix."""
    first, second = network("one", 1), network("two", 2)
    return [emitted(first, cache), emitted(second, cache), emitted(first, cache, prefix="again_")]


def test_every_name_begins_with_its_prefix(together):
    for (circuit, modules, files), prefix in zip(together, ("one_", "two_", "again_"), strict=True):
        assert circuit.mapped.names.prefix == prefix
        assert {name for name in modules if not name.startswith(prefix)} <= {circuit.top.name}
        assert {name for name in files if not name.startswith(prefix)} <= {f"{circuit.top.name}.v"}
        assert sorted(split_modules("".join(files.values()))) == sorted(modules)
    assert [circuit.top.name for circuit, _, _ in together] == ["one", "two", "again_one"]


def test_they_share_no_name_and_one_design_holds_them_all(together, cache, tmp_path):
    names = [{name.lower() for name in [*modules, *files]} for _, modules, files in together]
    assert sum(map(len, names)) == len(set().union(*names))
    wires, instances, paths = [], [], []
    for circuit, _, files in together:
        top = circuit.top
        ports = [("input", *port) for port in top.inputs.items()] + [("output", *port) for port in top.outputs.items()]
        pins = []
        for way, port, fields in ports:
            wires.append(f"{way} [{total_bits(fields) - 1}:0] {top.name}_of_{port}")
            pins.append(f".{port}({top.name}_of_{port})")
        instances.append(f"  {top.name} its_{top.name} ({', '.join(pins)});\n")
        for name, text in files.items():
            (tmp_path / name).write_text(text)
            paths.append(tmp_path / name)
    (tmp_path / "both.v").write_text(f"module both({', '.join(wires)});\n{''.join(instances)}endmodule\n")
    paths.append(tmp_path / "both.v")
    require_clean(paths, "both")
    modules = {name: text for path in paths for name, text in split_modules(path.read_text()).items()}
    simulator = synth.read_simulator(synth.Design.open(modules, "both", XCUP, jobs=1, cache=cache))
    inputs = corner_inputs(together[0][0].mapped.network, 60, 0)
    vectors = {}
    for circuit, _, _ in together:
        for port, words in packed(circuit.top.inputs, {"image": inputs}).items():
            vectors[f"{circuit.top.name}_of_{port}"] = words
    found = simulator.run(vectors)
    for circuit, _, _ in together:
        wire = circuit.mapped.core.logit
        logits = unpack(found[f"{circuit.top.name}_of_logits"], wire.bits, wire.signed, count=2)
        assert (logits == interpret(circuit.mapped.network, inputs)).all()


def test_another_prefix_computes_nothing_again(together, cache, monkeypatch):
    first, _, third = together
    counted = synth.count_design(first[1], first[0].top.name, XCUP, jobs=1, cache=cache)

    def refuse(*arguments, **options):
        raise AssertionError("this was in the cache")

    monkeypatch.setattr("nn2hdl.synth.yosys._run", refuse)
    monkeypatch.setattr("nn2hdl.flow.circuit.print_cells", refuse)
    again = synth.count_design(third[1], third[0].top.name, XCUP, jobs=1, cache=cache)
    assert again.total == counted.total
    assert all(module.cached for module in again.modules.values())
    assert sorted(module.count.lut_sites for module in again.modules.values()) == sorted(
        module.count.lut_sites for module in counted.modules.values()
    )
    emitted(network("one", 1), cache, prefix="third_", top="one")
    # what is read back from files is what was counted: comments make no difference
    written = split_modules("".join(third[2].values()))
    synth.read_simulator(synth.Design.open(written, third[0].top.name, XCUP, jobs=1, cache=cache))


def test_names_of_the_user(cache):
    circuit, modules, files = emitted(network("one", 1), cache, top="brain", prefix="b")
    assert circuit.top.name == "brain"
    assert {"brain", "bfc1", "bfc2"} <= set(modules)
    assert {"brain.v", "bfc1.v", "bfc2.v", "bcells.v"} == set(files)
    assert ModuleNames.of("any", "final_top") == ModuleNames("final_top", "final_top_")
    assert ModuleNames.of("x.y", None, "p_") == ModuleNames("p_x_y", "p_")
    assert ModuleNames.of("final") == ModuleNames("final_", "final_")


@pytest.mark.parametrize(
    ("top", "prefix", "message"),
    [
        ("a b", None, r"--top: no name for a module: 'a b'; expected a letter"),
        ("wire", None, r"--top: no name for a module: 'wire'"),
        ("a__b", None, r"--top: no name"),
        ("", None, r"--top: no name"),
        ("n" * 60, None, r"--top: no name"),
        (None, "1", r"--prefix: no beginning of a name: '1'"),
        (None, "a\n`x", r"--prefix: no beginning of a name: 'a\\n`x'"),
        ("p_cells", "p_", r"--top: p_cells is the name of another module or file"),
        ("p_argmax2_u4", "p_", r"--top: p_argmax2_u4 is the name of another"),
    ],
)
def test_names_that_cannot_be(top, prefix, message):
    with pytest.raises(OutputError, match=message):
        ModuleNames.of("net", top, prefix)


def test_layers_called_like_other_modules_get_names_of_their_own(cache):
    """Called as the top, its shell, a shared cell or the file of these, or what a prefix makes a reserved word."""
    _, plain, _ = emitted(network("net", 3), cache)
    cells = sorted(name.removeprefix("net_") for name in plain if name.startswith(("net_chain", "net_table")))
    assert cells
    assert all(is_cell_name(cell) for cell in cells)
    for first, second in ((cells[0], "cells"), ("registered", "net"), ("argmax2_u4", "ARGMAX2_u4")):
        circuit, modules, files = emitted(network("net", 3, (first, second)), cache)
        assert len({name.lower() for name in modules}) == len(modules) == len(plain)
        assert len({name.lower() for name in files}) == 4
        assert circuit.mapped.core.stages[0].unit.name.lower() != first.lower() or first == "registered"
    circuit, modules, _ = emitted(network("net", 3, ("ire", "fc")), cache, prefix="w")
    assert not {"wire", "wire_"} & set(modules)
