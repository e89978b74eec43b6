"""Shapes and netlists as circuits: emitted, simulated, counted and proved against the vendor's cells."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

import numpy as np
import pytest
from amaranth.hdl import Instance
from hypothesis import given, settings
from hypothesis import strategies as st

from nn2hdl import simulation
from nn2hdl.errors import VerifyError
from nn2hdl.flow.check import cell_ports, check_cell, packed
from nn2hdl.flow.circuit import print_cells, prove_shapes
from nn2hdl.hdl import HeapEngine, below, write_unit
from nn2hdl.hdl.cell import Cell, Described
from nn2hdl.hdl.targets.meaning import forms
from nn2hdl.hdl.targets.wiring import NetlistCell
from nn2hdl.hdl.targets.xilinx import Primitive, emitted_shape
from nn2hdl.mapping import MatrixUnit, Unit, map_units
from nn2hdl.mapping.netlist import FIRST, ONE, Block, Netlist
from nn2hdl.mapping.segments import CONSTANT, INVERTED, PLAIN, Segment, chain_shape, segment_positions
from nn2hdl.mapping.shapes import Lut, Position, Shape
from nn2hdl.simulation.lint import require_clean
from nn2hdl.sums import Cmvm
from nn2hdl.synth import Cache, Design, count_design, read_simulator
from nn2hdl.target import find_target
from nn2hdl.wires import Wire, total_bits

pytestmark = pytest.mark.slow

FAMILIES = ("xc7", "xcup")


def random_segment(draw: random.Random) -> Segment:
    """Any segment that has tables."""
    while True:
        columns = draw.randint(1, 3)
        polarity = [draw.choice((PLAIN, PLAIN, INVERTED, CONSTANT)) for _ in range(9)]
        group = tuple((draw.randrange(columns), polarity[k]) for k in range(draw.randint(0, 5)))
        extra = tuple(draw.choice((PLAIN, None, None, INVERTED)) for _ in range(columns))
        segment = Segment(tuple(sorted(group)), extra)
        try:
            segment_positions(segment)
        except ValueError:
            continue
        return segment


def random_chain(draw: random.Random) -> Shape:
    """A chain of some segments with an ending of any kind, that reads something."""
    segments = (Segment(((0, PLAIN),), (None,)),)
    segments += tuple(random_segment(draw) for _ in range(draw.randint(1, 6)))
    hosted = Lut(draw.getrandbits(64), (0, 1, 2, 3, 4, 5)) if draw.random() < 0.2 else None
    tail = hosted is not None or draw.random() < 0.5
    keep = not tail and draw.random() < 0.5
    return chain_shape(segments, draw.choice((-1, 0, 1)), tail=tail, hosted=hosted, keep_carry=keep)


def random_table(draw: random.Random) -> Shape:
    """Two loose tables."""
    luts = (Lut(draw.getrandbits(64), (0, 1, 2, 3, 4, 5)), Lut(draw.getrandbits(64), (2, 0)))
    return Shape(6, (), luts, 0, (("O6", 0), ("O5", 1), ("O6", 1)))


def random_netlist(seed: int, shapes: int, blocks: int) -> Netlist:
    """Blocks of random shapes that read inputs, constants and one another; whatever nothing reads is an output."""
    draw, inputs = random.Random(seed), 20
    kinds = [random_chain(draw) for _ in range(shapes)] + [random_table(draw)]
    bits, placed, read = list(range(FIRST + inputs)), [], set()
    for _ in range(blocks):
        shape = draw.choice(kinds)
        block = Block(shape, tuple(draw.choice(bits) for _ in range(shape.inputs)), bits[-1] + 1)
        placed.append(block)
        read.update(block.inputs)
        bits += block.outputs
    outputs = [bit for bit in bits[FIRST + inputs :] if bit not in read]
    return Netlist(inputs, tuple(placed), (*outputs, ONE, FIRST))


@dataclass(frozen=True, eq=False)
class Bits(Unit):
    """A netlist as a module of its own."""

    netlist: Netlist
    family: str
    describe = "a netlist"

    @property
    def name(self):
        return f"mapped_{self.family}"

    @property
    def inputs(self):
        return {"x": (Wire(1),) * self.netlist.inputs}

    @property
    def outputs(self):
        return {"y": (Wire(1),) * len(self.netlist.outputs)}

    def reference(self, *, x):
        return {"y": self.netlist.evaluate(x).astype(np.int64)}


def mapped(netlist: Netlist, family: str) -> NetlistCell:
    return NetlistCell(Bits(netlist, family), netlist, find_target(family))


class BothFamilies(Described):
    """One netlist side by side for both families."""

    name, describe = "both", "two netlists"

    def __init__(self, netlist: Netlist):
        self.children = tuple(mapped(netlist, family) for family in FAMILIES)

    inputs = property(lambda self: self.children[0].inputs)
    outputs = property(lambda self: {cell.name: cell.outputs["y"] for cell in self.children})
    children = ()  # of each object its own

    def build(self, m, ports):
        for cell in self.children:
            m.submodules[cell.name] = Instance(cell.name, i_x=ports["x"], o_y=ports[cell.name])

    def reference(self, *, x):
        return {cell.name: cell.reference(x=x)["y"] for cell in self.children}


def emitted(cell: Cell, folder) -> dict[str, str]:
    """Verilog of a cell and all below it by module name."""
    return print_cells(below(cell), folder)


def simulator(cell: Cell, folder):
    """A cell's Verilog, linted, and compiled."""
    source = folder / f"{cell.name}.v"
    source.write_text("\n".join(emitted(cell, folder).values()))
    require_clean([source], cell.name)
    return simulation.build_simulator([source], cell.name, cell_ports(cell), folder, jobs=2)


@given(st.integers(0, 10**9))
@settings(max_examples=200, deadline=None)
def test_tables_and_carries_compute_the_meaning(seed):
    draw = random.Random(seed)
    shape = random_chain(draw)
    x = np.random.default_rng(seed).random((300, shape.inputs)) < draw.choice((0.2, 0.5, 0.8))
    assert (shape.evaluate(x) == shape.meaning.of(x)).all()
    for family in FAMILIES:
        form = emitted_shape(shape, find_target(family))
        given_carry = np.concatenate([np.ones((len(x), form.inputs - shape.inputs), dtype=bool), x], axis=1)
        for found in (form.evaluate(given_carry), form.meaning.of(given_carry)):
            assert (found == shape.meaning.of(x)).all()


def test_emitted_netlists_compute_what_their_shapes_say(tmp_path):
    cell = BothFamilies(random_netlist(5, shapes=25, blocks=40))
    x = np.random.default_rng(0).integers(0, 2, (500, cell.children[0].netlist.inputs))
    result = check_cell(cell, simulator(cell, tmp_path), {"x": x}, 0)
    assert (result.vectors, result.mismatches) == (500, 0)


@pytest.mark.parametrize("family", FAMILIES)
def test_the_counted_netlist_computes_the_same(family, tmp_path):
    cell = mapped(random_netlist(6, shapes=40, blocks=90), family)
    design = Design.open(emitted(cell, tmp_path), cell.name, cell.target, cache=Cache(tmp_path))
    found = read_simulator(design, jobs=2)
    x = np.random.default_rng(0).integers(0, 2, (2500, cell.netlist.inputs))
    result = check_cell(cell, found, {"x": x}, 0)
    assert (result.vectors, result.mismatches) == (2500, 0)


def test_a_primitive_alone_computes_its_reference(tmp_path):
    cell = Primitive(random_chain(random.Random(8)), find_target("xcup"))
    x = np.random.default_rng(0).integers(0, 2, (500, cell.shape.inputs))
    found = simulator(cell, tmp_path).run(packed(cell.inputs, {"x": x}))
    assert simulation.compare(packed(cell.outputs, cell.reference(x=x)), found).count == 0


def engine(family: str, columns: int = 4, inputs: int = 9, signed: bool = False) -> HeapEngine:
    draw = np.random.default_rng(columns)
    matrix = draw.integers(-20, 21, (inputs, columns))
    ends = (-8, 7) if signed else (0, 15)
    bias, shift = draw.integers(-99, 99, columns), draw.integers(0, 6, columns)
    unit = MatrixUnit("engine", Cmvm.of(matrix, *ends, bias=bias, shift=shift, low=0, high=15))
    return write_unit(unit, map_units([unit], find_target(family)), find_target(family))


@pytest.mark.parametrize(("family", "signed"), [("xc7", True), ("xcup", False)])
def test_a_mapped_engine_equals_its_matrix(family, signed, tmp_path):
    cell = engine(family, signed=signed)
    problem = cell.problem
    x = np.random.default_rng(1).integers(problem.x_low, problem.x_high + 1, (2000, problem.inputs))
    x[0], x[1] = problem.x_low, problem.x_high
    assert check_cell(cell, simulator(cell, tmp_path), {"x": x}, 0).mismatches == 0


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    """One cache for the counts and proofs of this module."""
    return Cache(tmp_path_factory.mktemp("mapping"))


@pytest.mark.parametrize("family", FAMILIES)
def test_counts_are_those_of_the_netlist_and_of_a_full_synthesis(family, cache, tmp_path):
    """Modules of cells are read as they stand; the yardstick, which maps everything, finds the same."""
    cell, target = engine(family, columns=1, inputs=5), find_target(family)
    sources, blocks = emitted(cell, tmp_path), cell.form.netlist.blocks
    report = count_design(sources, "engine", target, jobs=2, cache=cache)
    used = [report.modules[Primitive(emitted_shape(block.shape, target), target).name].count for block in blocks]
    assert [count.lut_sites for count in used] == [block.shape.sites for block in blocks]
    assert (sum(count.lut_sites for count in used), report.total.dsp) == (cell.form.netlist.sites, 0)
    mapping_all = replace(target, synthesis=replace(target.synthesis, cells=frozenset()))
    mapped = count_design(sources, "engine", mapping_all, jobs=2, cache=Cache(tmp_path / "mapped"))
    for figure in ("lut_sites", "luts", "levels"):
        counts = ([getattr(module.count, figure) for module in run.modules.values()] for run in (report, mapped))
        assert next(counts) == next(counts)


def test_flat_equals_composed_where_everything_is_read(cache, tmp_path):
    cell = mapped(random_netlist(3, shapes=10, blocks=30), "xcup")
    design = Design.open(emitted(cell, tmp_path), cell.name, find_target("xcup"), cache=cache)
    design.count()
    both = design.compare(cell.name)
    assert both.flat == both.composed
    assert both.flat.lut_sites == cell.netlist.sites


@pytest.mark.parametrize("family", FAMILIES)
def test_every_form_is_proved(family, cache):
    target = find_target(family)
    shapes = [block.shape for block in random_netlist(11, shapes=12, blocks=30).blocks]
    shapes += [block.shape for block in engine(family, columns=2, inputs=5).form.netlist.blocks]
    assert prove_shapes(shapes, target, cache=cache, jobs=2) == len(forms(shapes, target)) > 30


def test_a_wrong_table_is_disproved(cache):
    shape = chain_shape((Segment(((0, PLAIN),), (PLAIN,)),) * 3, 0)
    first, *rest = shape.positions
    wrong = Position(Lut(first.lut.table ^ 1 << 63, first.lut.pins))
    mutant = replace(shape, positions=(wrong, *rest))
    with pytest.raises(VerifyError, match=Primitive(mutant, find_target("xcup")).name):
        prove_shapes([shape, mutant], find_target("xcup"), cache=cache, jobs=1)


def test_a_chain_that_is_not_made_of_its_segments_is_refused():
    shape = chain_shape((Segment(((0, PLAIN),), (PLAIN,)),) * 20, 0)
    with pytest.raises(VerifyError, match="not the chain of its segments"):
        forms([replace(shape, segments=shape.segments[1:])], find_target("xcup"))


def test_what_a_primitive_says_of_itself():
    shape = chain_shape((Segment(((0, PLAIN), (0, INVERTED)), (None, None)),), 1)
    cell = Primitive(shape, find_target("xcup"))
    assert cell.describe == "y = bits 0, 1 of (x[0] << 0) + (~x[1] << 0) + 1"
    assert cell.name.startswith("chain2_")
    assert cell.name != Primitive(shape, find_target("xc7")).name
    assert Primitive(random_table(random.Random(0)), find_target("xc7")).name.startswith("table2_")
    assert total_bits(cell.outputs["y"]) == 2
