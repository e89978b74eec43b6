"""Engines are mapped once ever per store, and a store that holds nonsense is as good as none."""

from __future__ import annotations

import numpy as np
import pytest
from hdl_networks import NETWORKS

from nn2hdl.hdl import heap_engine, lower_network, map_engines
from nn2hdl.hdl.heap_engine import HeapEngine
from nn2hdl.synth import Cache
from nn2hdl.target import find_target


def _engines(target="xcup"):
    circuit = lower_network(NETWORKS["sparse"](), find_target(target))
    return circuit, [cell for layer in circuit.layers for cell, _ in layer.work if isinstance(cell, HeapEngine)]


@pytest.fixture
def never(monkeypatch):
    def fail(*arguments, **options):
        raise AssertionError("mapped again")

    return lambda: monkeypatch.setattr(heap_engine, "map_matrix", fail)


def test_a_second_circuit_maps_nothing(tmp_path, never):
    first, engines = _engines()
    map_engines(first, store=Cache(tmp_path))
    never()
    second, again = _engines()
    seen = []
    map_engines(second, progress=lambda *step: seen.append(step), store=Cache(tmp_path))
    assert seen == [(len(engines), len(engines), "optimizing engines")]
    for one, other in zip(engines, again, strict=True):
        assert one.netlist.blocks == other.netlist.blocks
        np.testing.assert_array_equal(one.sums.values, other.sums.values)


@pytest.mark.parametrize(("target", "version"), [("xc7", ""), ("xcup", "later")])
def test_other_families_and_versions_map_anew(tmp_path, never, target, version):
    map_engines(_engines()[0], store=Cache(tmp_path))
    never()
    with pytest.raises(AssertionError, match="mapped again"):
        map_engines(_engines(target)[0], store=Cache(tmp_path), version=version)


def test_nonsense_in_the_store_is_mapped_anew(tmp_path):
    class Nonsense:
        kept = 0

        def load(self, key, read):
            return Cache(tmp_path).load(key, read)

        def store(self, key, document):
            Nonsense.kept += 1
            Cache(tmp_path).store(key, {**document, "outputs": document["outputs"][1:]})

    for _ in range(2):
        circuit, engines = _engines()
        map_engines(circuit, store=Nonsense())
        assert all(engine.is_mapped for engine in engines)
    assert Nonsense.kept == 2 * len(engines)
