"""Matrices are mapped once ever per store, and a store that holds nonsense is as good as none."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "hdl"))
from hdl_networks import NETWORKS

from nn2hdl.errors import LimitError
from nn2hdl.mapping import Dial, MapOptions, MatrixUnit, forms, map_network, outline_network
from nn2hdl.synth import Cache
from nn2hdl.target import find_target


def _mapped(target="xcup", **how):
    return map_network(NETWORKS["sparse"](), find_target(target), **how)


def _matrices(outline):
    return [u for u in outline.working_units().values() if isinstance(u, MatrixUnit) and not u.in_tables]


@pytest.fixture
def never(monkeypatch):
    def fail(*arguments, **options):
        raise AssertionError("mapped again")

    def forbid():
        for name in ("map_matrix", "map_adders"):
            monkeypatch.setattr(forms, name, fail)

    return forbid


@pytest.mark.parametrize("target", ["xcup", "ice40"])
def test_a_second_circuit_maps_nothing(tmp_path, never, target):
    first = _mapped(target, store=Cache(tmp_path))
    never()
    seen = []
    second = _mapped(target, progress=lambda *step: seen.append(step), store=Cache(tmp_path))
    names = [unit.name for unit in _matrices(second)]
    assert seen == [(len(names), len(names), "optimizing engines")]
    for one, other in ((first.forms[name], second.forms[name]) for name in names):
        np.testing.assert_array_equal(one.sums.values, other.sums.values)
        assert target == "ice40" or one.netlist.blocks == other.netlist.blocks
        assert one.adders == other.adders
    assert second.price() == first.price()


@pytest.mark.parametrize(("target", "version"), [("xc7", ""), ("ecp5", ""), ("xcup", "later")])
def test_other_families_and_versions_map_anew(tmp_path, never, target, version):
    _mapped(store=Cache(tmp_path))
    never()
    with pytest.raises(AssertionError, match="mapped again"):
        _mapped(target, store=Cache(tmp_path), version=version)


@pytest.mark.parametrize(("target", "damaged"), [("xcup", "outputs"), ("ecp5", "sums")])
def test_nonsense_in_the_store_is_mapped_anew(tmp_path, target, damaged):
    class Nonsense:
        kept = 0

        def load(self, key, read):
            return Cache(tmp_path).load(key, read)

        def store(self, key, document):
            Nonsense.kept += 1
            Cache(tmp_path).store(key, {**document, damaged: list(document[damaged])[1:]})

    for _ in range(2):
        found = _mapped(target, store=Nonsense())
        assert found.price() == _mapped(target).price()
    assert Nonsense.kept == 2 * len(_matrices(found))


def test_processes_side_by_side_map_the_same():
    network, family = NETWORKS["grouped"](), find_target("xc7")
    one, two = (map_network(network, family, jobs=jobs) for jobs in (1, 2))
    assert list(one.forms) == list(two.forms)
    assert one.price() == two.price()


def test_equal_matrices_are_mapped_once():
    """Both channels of the last layer differ in their multiplier alone, and both of the sum before in nothing."""
    outline = outline_network(NETWORKS["residual"](), find_target("xcup"))
    steps = []
    found = map_network(outline.network, outline.target, progress=lambda *step: steps.append(step))
    digests = {unit.problem.digest for unit in _matrices(found)}
    assert [step[:2] for step in steps] == [(n, len(digests)) for n in range(len(digests) + 1)]


def test_a_limit_names_the_layer():
    with pytest.raises(LimitError, match=r"^fc: no circuit of at most 1 LUT levels"):
        map_network(NETWORKS["extreme"](), find_target("xcup"), MapOptions(Dial(max_levels=1)))
