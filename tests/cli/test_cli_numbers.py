"""Every numeric option of every verb refuses what is no number, infinite, out of its range or absurdly large."""

from __future__ import annotations

import importlib

import click
import pytest

from nn2hdl.cli.main import VERBS

ARGUMENTS = {"compare": ("a.ppm", "b.ppm"), "train": ("colornet",)}
NUMBERS = ("nan", "-nan", "inf", "-inf", "1e400", "", " ", "x", "-1", "0x10", "9" * 40, "9" * 5000)
LISTS = {  # options that take several numbers, and what they refuse besides
    "--output-range": ("nan,1", "0,inf", "0,1e400", "0", "0,1,2", ","),
    "--normalize": ("nan,1", "0,inf", "0.5,1e400", "0.5", ""),
    "--input": ("0", "1x0x1", "-1", "nan", "9" * 40),
    "--hidden": ("0", "-3", "nan", "40,", "1e9", "4097", "9" * 5000),
    "--grid": ("0x1", "nanx1", "-1x1"),
    "--weight-bits": ("0", "1", "17", "-8", "nan", "8.5", "", "9" * 5000, "fc1=", "fc1=nan"),
    "--activation-bits": ("0", "1", "17", "-8", "nan", "8.5", "", "9" * 5000),
}


def _options(verb: str):
    command = importlib.import_module(f"nn2hdl.cli.{verb}").command
    return [option for option in command.params if isinstance(option, click.Option)]


def _is_number(option: click.Option) -> bool:
    return isinstance(option.type, click.types.IntParamType | click.types.FloatParamType)


NUMERIC = [(verb, option.opts[-1]) for verb in VERBS for option in _options(verb) if _is_number(option)]
OF_LISTS = [
    (verb, option.opts[-1])
    for verb in VERBS
    for option in _options(verb)
    if option.opts[-1] in LISTS and not _is_number(option)
]


@pytest.fixture(autouse=True)
def scratch(monkeypatch, tmp_path):
    """What a verb writes by default goes here."""
    monkeypatch.chdir(tmp_path)


def _refusal(nn2hdl, verb: str, option: str, value: str) -> str:
    ran = nn2hdl(verb, *ARGUMENTS.get(verb, ("missing.pt",)), f"{option}={value}")
    assert (ran.code, ran.out) == (2, "")
    (line,) = ran.errors
    return line


@pytest.mark.parametrize(("verb", "option"), NUMERIC, ids=[" ".join(case) for case in NUMERIC])
def test_numbers_that_mean_nothing_are_refused(nn2hdl, verb, option):
    for value in NUMBERS:
        assert option in _refusal(nn2hdl, verb, option, value), value


@pytest.mark.parametrize(("verb", "option"), OF_LISTS, ids=[" ".join(case) for case in OF_LISTS])
def test_lists_with_such_numbers_are_refused(nn2hdl, verb, option):
    for value in LISTS[option]:
        assert option in _refusal(nn2hdl, verb, option, value), value


def test_no_option_takes_any_float():
    """A plain float lets nan and inf pass."""
    plain = [
        (verb, option.opts[-1])
        for verb in VERBS
        for option in _options(verb)
        if type(option.type) in (click.types.FloatParamType, click.FloatRange, click.types.IntParamType)
    ]
    assert plain == []
