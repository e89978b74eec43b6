"""The cache saves time and nothing else: damaged, full or forbidden, a run gives the same figures without it."""

import json
import os
import time
import warnings

import pytest

from nn2hdl.errors import Nn2hdlWarning
from nn2hdl.scratch import scratch_folder
from nn2hdl.synth import Cache, count_design, leaves, yosys
from nn2hdl.synth.cache import digest, open_cache
from nn2hdl.target import find_target

pytestmark = pytest.mark.slow

INVERTER = "module inverter(input a, output y);\n  assign y = ~a;\nendmodule\n"
BOTH = "  inverter a(.a(x[0]), .y(y[0]));\n  inverter b(.a(x[1]), .y(y[1]));\n"
TOP = f"module top(input [1:0] x, output [1:0] y);\n{BOTH}endmodule\n"
SOURCES = {"inverter": INVERTER, "top": TOP}
KEY = digest("a key")
# of no entry the shape
WRONG = [None, [], {}, 3, "text", {"ports": {"a": 1}, "cells": []}, {"ports": 0, "instances": [[9, [], []]]}, [[[]]]]


def figures(cache):
    report = count_design(SOURCES, "top", find_target("ice40"), jobs=1, cache=cache)
    return report.total, {name: module.count for name, module in report.modules.items()}


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    cache = Cache(tmp_path_factory.mktemp("filled"))
    return cache, figures(cache)


def entries(cache):
    return sorted((cache.folder / "synth").rglob("*.json"))


@pytest.mark.parametrize("wrong", WRONG, ids=str)
def test_entries_of_another_shape_are_written_again(filled, wrong):
    cache, right = filled
    for path in entries(cache):
        cache.store(path.stem, wrong)
    assert figures(cache) == right
    assert all(cache.load(path.stem) != wrong for path in entries(cache))


@pytest.mark.parametrize("damage", ["empty", "half", "bit", "folder", "no digest"])
def test_damaged_entries_are_written_again(filled, damage):
    cache, right = filled
    for path in entries(cache):
        content = bytearray(path.read_bytes())
        content[-3] ^= 1
        body = content.partition(b"\n")[2]
        kept = {"empty": b"", "half": content[: len(content) // 2], "bit": content, "no digest": body}
        path.unlink()
        if damage == "folder":
            (cache.folder / "synth" / path.stem[:2]).rmdir() if not any(path.parent.iterdir()) else None
            path.mkdir(parents=True)
        else:
            path.write_bytes(kept[damage])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Nn2hdlWarning)  # a folder cannot be replaced
        assert figures(Cache(cache.folder)) == right
    for path in entries(cache):
        if path.is_dir():
            path.rmdir()
    assert figures(cache) == right
    assert all(cache.load(path.stem) is not None for path in entries(cache))


def test_nothing_is_mapped_again_where_entries_are_whole(filled, monkeypatch):
    cache, right = filled
    figures(cache)
    monkeypatch.setattr(leaves.yosys, "map_leaves", None)
    monkeypatch.setattr(yosys, "elaborate", None)
    assert figures(cache) == right


def test_without_a_cache_the_figures_are_the_same(filled):
    assert figures(Cache(None)) == filled[1]


def test_a_full_disk_is_said_once_and_the_run_goes_on(tmp_path, filled, monkeypatch):
    cache, calls = Cache(tmp_path), []

    def refuse(*arguments):
        calls.append(arguments)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("nn2hdl.synth.cache.os.replace", refuse)
    with pytest.warns(Nn2hdlWarning, match="cannot be written .No space left on device.: no more is kept") as caught:
        assert figures(cache) == filled[1]
    assert len(caught) == len(calls) == 1
    assert not any((tmp_path / "work").iterdir())


@pytest.mark.parametrize("place", ["file", "file/below", "/proc/nowhere"])
def test_a_cache_that_cannot_be_made_is_said_at_once(tmp_path, monkeypatch, place):
    (tmp_path / "file").write_text("mine")
    monkeypatch.setenv("NN2HDL_CACHE", str(tmp_path / place))
    with pytest.warns(Nn2hdlWarning, match=r"nothing is kept for later runs -> set NN2HDL_CACHE"):
        cache = open_cache()
    cache.store(KEY, [1])
    assert cache.load(KEY) is None
    with cache.work_folder() as work:
        assert work.is_dir()
    assert (tmp_path / "file").read_text() == "mine"


def test_a_home_that_cannot_be_written(monkeypatch):
    monkeypatch.delenv("NN2HDL_CACHE")
    monkeypatch.setenv("HOME", "/proc/nowhere")
    with pytest.warns(Nn2hdlWarning, match=r"/proc/nowhere/.cache/nn2hdl cannot be written"):
        assert open_cache().folder is None


def test_what_killed_runs_left_goes(tmp_path, monkeypatch):
    monkeypatch.setenv("NN2HDL_CACHE", str(tmp_path))
    work = tmp_path / "work"
    (work / "nn2hdl-left").mkdir(parents=True)
    for name in ("part-old", "part-new"):
        (work / name).write_text("{")
    hours_ago = time.time() - 7200
    os.utime(work / "part-old", (hours_ago, hours_ago))
    with scratch_folder(work) as used:
        open_cache()
        assert sorted(os.listdir(work)) == sorted(["part-new", used.name])


def test_documents_come_back(tmp_path):
    cache, document = Cache(tmp_path), {"a": [1, 2.5, None, "\N{EURO SIGN}"]}
    cache.store(KEY, document)
    assert Cache(tmp_path).load(KEY) == document
    assert cache.load(KEY, lambda found: found["b"]) is None
    assert json.loads(entries(cache)[0].read_bytes().partition(b"\n")[2]) == document
