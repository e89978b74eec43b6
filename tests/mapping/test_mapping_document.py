"""Mapped matrices on their way through a document: everything comes back, and nothing false is taken."""

from __future__ import annotations

import json

import numpy as np
import pytest

from nn2hdl.errors import VerifyError
from nn2hdl.mapping import map_matrix
from nn2hdl.mapping.document import from_document, to_document
from nn2hdl.sums import Cmvm

pytestmark = pytest.mark.slow


def _problem(seed=0):
    draw = np.random.default_rng(seed)
    return Cmvm.of(draw.integers(-90, 91, (14, 5)), 0, 255, bias=draw.integers(-99, 99, 5), shift=3, low=0, high=255)


def test_everything_comes_back():
    problem = _problem()
    mapped = map_matrix(problem)
    found = from_document(json.loads(json.dumps(to_document(mapped))), problem, 8)
    assert found.netlist.blocks == mapped.netlist.blocks  # shapes, meanings and segments included
    assert (found.netlist.outputs, found.netlist.carry) == (mapped.netlist.outputs, mapped.netlist.carry)
    for name, array in vars(mapped.sums).items():
        np.testing.assert_array_equal(getattr(found.sums, name), array)
    assert len({id(block.shape) for block in found.netlist.blocks}) < len(found.netlist.blocks)


def test_the_document_of_another_problem_is_refused():
    document = to_document(map_matrix(_problem()))
    with pytest.raises(VerifyError, match="does not equal"):
        from_document(document, _problem(1), 8)


def test_the_document_of_another_family_is_refused():
    document = to_document(map_matrix(_problem(), carry=4))
    with pytest.raises(VerifyError, match="another family"):
        from_document(document, _problem(), 8)


@pytest.mark.parametrize("part", ["sums", "shapes", "blocks", "inputs", "outputs", "carry"])
def test_damage_is_an_error(part):
    document = json.loads(json.dumps(to_document(map_matrix(_problem()))))
    for wrong in (None, [], [[]], "x", 10**9):
        with pytest.raises((ValueError, KeyError, TypeError, IndexError, VerifyError)):
            from_document({**document, part: wrong}, _problem(), 8)
    del document[part]
    with pytest.raises(KeyError):
        from_document(document, _problem(), 8)
