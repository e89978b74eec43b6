"""Fronts and picks."""

from __future__ import annotations

import numpy as np
import pytest

from nn2hdl.errors import LimitError
from nn2hdl.exploration import Need, Point, device_names, find_device, pareto, pick
from nn2hdl.exploration.front import thinned


def point(accuracy: float, sites: int, counted: bool = True) -> Point:
    return Point(
        **{"key": f"{sites}", "network": f"n{sites}", "method": "paper", "settings": {}, "accuracy": accuracy},
        **{"validation": accuracy, "total_bit_width": 10, "estimated_sites": float(sites), "predicted_sites": sites},
        **{"exact": True, "counted_sites": sites if counted else None, "levels": 9, "file": f"{sites}.safetensors"},
    )


POINTS = [point(95.0, 20_000), point(97.5, 50_000), point(98.6, 90_000, counted=False)]
REFERENCE = 99.0


@pytest.mark.parametrize("seed", range(5))
def test_front_against_all_pairs(seed):
    random = np.random.default_rng(seed)
    items = [tuple(pair) for pair in random.integers(0, 12, (40, 2)).tolist()]
    found = pareto(items, lambda item: item[0], lambda item: item[1])
    beaten = {a for a in items for b in items if b != a and b[0] >= a[0] and b[1] <= a[1]}
    assert set(found) == set(items) - beaten
    assert len(found) == len(set(found))
    assert [cost for _, cost in found] == sorted(cost for _, cost in found)


def test_thinned_keeps_both_ends():
    assert thinned(range(10), 3) == [0, 4, 9]
    assert thinned(range(2), 3) == [0, 1]
    assert thinned(range(9), 1) == [8]


@pytest.mark.parametrize(
    ("need", "sites"),
    [
        (Need(max_loss=1.5), 50_000),
        (Need(max_loss=0.4), 90_000),
        (Need(max_sites=60_000), 50_000),
        (Need(max_sites=1_000_000), 90_000),
        (Need(max_loss=5, max_sites=60_000), 50_000),
        (Need(device=find_device("artix7-35t")), 20_000),
        (Need(max_sites=95_000, device=find_device("ecp5-85k")), 50_000),
    ],
)
def test_picks(need, sites):
    assert pick(POINTS, REFERENCE, need).sites == sites


def test_nearest_point_is_named():
    with pytest.raises(LimitError) as error:
        pick(POINTS, REFERENCE, Need(max_loss=0.2))
    assert str(error.value) == (
        "90000.safetensors: no point of the front meets this; the nearest has 98.60 % and "
        "90,000 LUTs predicted by the mapper; "
        "expected at most 0.2 points below 99.00 % -> ask for less, or search on"
    )
    with pytest.raises(
        LimitError, match=r"20000.safetensors: .* 95.00 % and 20,000 LUTs counted by yosys; expected at most 7,680 LUTs"
    ):
        pick(POINTS, REFERENCE, Need(device=find_device("ice40-hx8k")))
    with pytest.raises(LimitError, match="the front is empty"):
        pick([], REFERENCE, Need(max_loss=1))


def test_prediction_error():
    assert POINTS[0].prediction_error_percent == 0.0
    assert POINTS[2].prediction_error_percent is None


def test_unknown_device_lists_all():
    with pytest.raises(LimitError) as error:
        find_device("ecp6")
    assert all(name in str(error.value) for name in device_names())
    assert find_device("ECP5-85k").luts == 83_640
