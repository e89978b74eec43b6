"""Methods by name, and their settings as text."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from nn2hdl.errors import QuantizeError
from nn2hdl.methods import Kind, MethodRecord, Paper, choose, describe
from nn2hdl.registry import Registry


@dataclass(frozen=True)
class Slow:
    rounds: int = 3
    rate: float = 0.5
    loud: bool = False
    way: str = "up"


@dataclass(frozen=True)
class Quick:
    rounds: int = 1


@dataclass(frozen=True)
class Bare:
    """No settings."""


@dataclass(frozen=True)
class Toy:
    record: MethodRecord
    settings: type


def _toy(name, settings, paper=None):
    return Toy(MethodRecord(name, Kind.AFTER, "does it", "never", paper), settings)


PAPER = Paper("Ann Other", 2020, "On it", "arXiv:2001.00001")
TOYS = Registry(
    "toy",
    "nn2hdl.toys",
    Toy,
    {"slow": _toy("slow", Slow, PAPER), "quick": _toy("quick", Quick), "bare": _toy("bare", Bare)},
    QuantizeError,
    "--method",
)


def _choose(names, *texts):
    return [(toy.record.name, settings) for toy, settings in choose(TOYS, names, texts, QuantizeError, "--method")]


def test_settings_reach_the_method_that_has_them():
    found = _choose("quick, slow", "rate=2", " loud = TRUE", "way=down", "quick.rounds=7")
    assert found == [("quick", Quick(7)), ("slow", Slow(3, 2.0, True, "down"))]
    assert _choose("slow", "rounds=5") == [("slow", Slow(5))]


@pytest.mark.parametrize(
    ("names", "text", "message"),
    [
        ("slow,quick", "rounds=2", "'rounds=2' may mean slow or quick; expected slow.rounds=2 or quick.rounds=2"),
        ("slow,quick", "height=2", "'height=2' is no setting of slow, quick; expected NAME=VALUE with one of rounds,"),
        ("quick", "slow.rounds=2", "'slow.rounds=2' is no setting of quick; expected NAME=VALUE with one of rounds"),
        ("bare", "rounds=2", "expected no --set: bare has no settings"),
        ("slow", "rounds", "'rounds' is no setting of slow"),
        ("slow", "rounds=2.5", "'rounds=2.5' has no such value; expected an integer"),
        ("slow", "rate=nan", "'rate=nan' has no such value; expected a number"),
        ("slow", "loud=1", "'loud=1' has no such value; expected true or false"),
        ("slow,slow", "rounds=2", "--method: 'slow' is named twice"),
        ("slow,none", "rounds=2", "--method: unknown toy 'none'; expected one of slow, quick, bare"),
    ],
)
def test_what_is_wrong_is_said(names, text, message):
    with pytest.raises(QuantizeError) as error:
        _choose(names, text)
    assert message in str(error.value)


def test_a_method_as_plain_data():
    found = describe(TOYS.find("slow"))
    assert found["settings"] == {"rounds": 3, "rate": 0.5, "loud": False, "way": "up"}
    assert (found["name"], found["kind"]) == ("slow", "after training")
    assert found["paper"]["text"] == "Ann Other (2020): On it. arXiv:2001.00001"
    assert describe(TOYS.find("quick"))["paper"] is None
