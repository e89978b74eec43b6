"""Levels and flat netlists of random structures, without yosys: composed and flat must agree."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn2hdl.errors import ToolError
from nn2hdl.families.xilinx_cells import count, weight
from nn2hdl.synth.arrival import bound, compose, leaf_arrival
from nn2hdl.synth.flatten import flatten
from nn2hdl.synth.hierarchy import Instance, Structure
from nn2hdl.synth.netlist import Cell, Netlist, Port


def random_leaf(rng, name):
    """Some LUTs and a carry over a few inputs; outputs may be inputs, constants, or one net twice."""
    inputs = tuple(range(2, 2 + rng.randint(1, 5)))
    nets, cells, fresh = [0, 1, *inputs], [], 20
    for _ in range(rng.randint(0, 6)):
        if rng.random() < 0.25:
            pins = {pin: tuple(rng.choice(nets) for _ in range(4)) for pin in ("S", "DI")}
            cells.append(Cell("CARRY4", {**pins, "CI": (rng.choice(nets),)}, {"O": tuple(range(fresh, fresh + 4))}))
            nets += range(fresh, fresh + 4)
            fresh += 4
        else:
            size = rng.randint(1, 5)
            cells.append(Cell(f"LUT{size}", {f"I{k}": (rng.choice(nets),) for k in range(size)}, {"O": (fresh,)}))
            nets.append(fresh)
            fresh += 1
    outputs = tuple(rng.choice(nets) for _ in range(rng.randint(1, 4)))
    return Netlist(name, (Port("x", False, inputs), Port("y", True, outputs)), tuple(cells))


def random_structure(seed):
    rng = random.Random(seed)
    leaves = {f"leaf{k}": random_leaf(rng, f"leaf{k}") for k in range(4)}
    inputs = tuple(range(2, 2 + rng.randint(1, 6)))
    nets, instances, fresh = [0, 1, *inputs], [], 100
    for _ in range(rng.randint(1, 12)):
        leaf = rng.choice(list(leaves.values()))
        pins = tuple(rng.choice(nets) for _ in leaf.input_bits)
        outs = tuple(range(fresh, fresh + len(leaf.output_bits)))
        instances.append(Instance(leaf.name, pins, outs))
        nets += outs
        fresh += len(outs)
    outputs = tuple(rng.choice(nets) for _ in range(rng.randint(1, 6)))
    rng.shuffle(instances)
    ports = (Port("x", False, inputs), Port("y", True, outputs))
    return Structure("random", ports, tuple(instances)), leaves


@given(st.integers(0, 10**9))
@settings(max_examples=150, deadline=None)
def test_composed_levels_are_those_of_the_flat_netlist(seed):
    structure, leaves = random_structure(seed)
    flat = flatten(structure, leaves)
    arrivals = {name: leaf_arrival(leaf, weight) for name, leaf in leaves.items()}
    exact = flat.output_levels(weight)
    assert compose(structure, arrivals) == exact
    bounds = {name: bound(arrival.own_levels.tolist()) for name, arrival in arrivals.items()}
    assert all(b >= e for b, e in zip(compose(structure, bounds), exact, strict=True))
    assert leaf_arrival(flat, weight).own_levels.tolist() == list(exact)


@given(st.integers(0, 10**9))
@settings(max_examples=100, deadline=None)
def test_invariants_of_the_count(seed):
    structure, leaves = random_structure(seed)
    flat = flatten(structure, leaves)
    found = count(flat)
    total = sum((count(leaves[instance.module]).luts for instance in structure.instances), 0)
    assert found.luts <= total
    assert (found.luts + 1) // 2 <= found.packed <= found.luts
    assert found.lut_sites == found.packed + found.route + found.taps
    assert found.levels <= found.luts
    assert count(flat.without_dead_cells()) == found


def test_feedthroughs_and_constants_pass_through_levels_of_hierarchy():
    wires = Netlist("wires", (Port("x", False, (2, 3)), Port("y", True, (3, 2, 1))), ())
    inverter = Netlist(
        "inverter", (Port("x", False, (2,)), Port("y", True, (3,))), (Cell("INV", {"I": (2,)}, {"O": (3,)}),)
    )
    instances = (
        Instance("wires", (2, 3), (10, 11, 12)),
        Instance("wires", (10, 12), (13, 14, 15)),
        Instance("inverter", (14,), (16,)),
    )
    structure = Structure("s", (Port("x", False, (2, 3)), Port("y", True, (16, 13, 12))), instances)
    flat = flatten(structure, {"wires": wires, "inverter": inverter})
    assert flat.output_bits[1:] == (1, 1)
    assert [cell.inputs["I"] for cell in flat.cells] == [(3,)]


def test_loops_are_errors():
    inverter = Netlist(
        "inverter", (Port("x", False, (2,)), Port("y", True, (3,))), (Cell("INV", {"I": (2,)}, {"O": (3,)}),)
    )
    ring = (Instance("inverter", (10,), (11,)), Instance("inverter", (11,), (10,)))
    structure = Structure("ring", (Port("y", True, (10,)),), ring)
    with pytest.raises(ToolError, match="ring: the instances form a loop"):
        compose(structure, {"inverter": leaf_arrival(inverter, weight)})
    with pytest.raises(ToolError, match="ring: combinational loop"):
        count(flatten(structure, {"inverter": inverter}))
