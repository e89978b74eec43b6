"""The terminal summary at the widths people have."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from nn2hdl.report import summary_table
from nn2hdl.report.numerals import bit_widths, compact, duration, points, share


def render(report: dict, width: int, **options) -> str:
    console = Console(file=io.StringIO(), width=width, **options)
    console.print(summary_table(report))
    return console.file.getvalue()


@pytest.mark.parametrize("width", [80, 100, 120])
def test_key_figures_are_whole(report, width):
    text = render(report, width)
    total = report["total"]
    for figure in (
        "accuracy 99.40 % (float 99.43 %, \u22120.03) on 1,000 images of mnist test",
        f"{total['lut_sites']:,} LUT sites, {total['carry4']:,} carry, {total['levels']} LUT levels",
        "0 mismatches over 1,000 images",
        "written top.v, network.safetensors, report.json, report.html",
    ):
        assert figure in text
    assert "\u2026" not in text
    assert max(len(line) for line in text.splitlines()) <= width


@pytest.mark.parametrize("width", [80, 100, 120])
def test_one_line_per_layer(report, width):
    lines = render(report, width).splitlines()
    for layer in report["layers"]:
        rows = [line.split() for line in lines if line.startswith(f"{layer['name']} ")]
        assert len(rows) == 1
        assert str(layer["levels"]) in rows[0]
        assert {f"{layer['lut_sites']:,}", compact(layer["lut_sites"])} & set(rows[0])
    assert sum(line.startswith("network ") for line in lines) == 1


def test_wide_console_shows_full_numbers(report):
    assert "2,426,688" in render(report, 120)


def test_layers_without_weights_have_no_weight_figures(report):
    row = next(line for line in render(report, 120).splitlines() if line.startswith("pool1 "))
    assert row.split() == ["pool1", "1", "\u00d7", "864", "18", "6", "15,552", "5,184", "3", "flat"]


@pytest.mark.parametrize("width", [20, 40, 60])
def test_narrow_consoles_keep_their_width(report, width):
    assert max(len(line) for line in render(report, width).splitlines()) <= width


def test_plain_text_without_a_terminal(report):
    assert "\x1b" not in render(report, 100)


@pytest.mark.parametrize(("mismatches", "color"), [(0, "\x1b[1;32m"), (3, "\x1b[1;31m")])
def test_verdict_color(report, mismatches, color):
    report["check"]["mismatches"] = report["check"]["modules"][1]["mismatches"] = mismatches
    text = render(report, 100, force_terminal=True, color_system="standard")
    assert f"{color}{mismatches} mismatches over 1,000 images" in text
    assert ("conv2_engine: 3 mismatches over 1,000 vectors" in text) == bool(mismatches)


def test_empty_comparison_is_not_green(report):
    report["check"].update(images=0, vectors=0, modules=[])
    text = render(report, 100, force_terminal=True, color_system="standard")
    assert "\x1b[1;33m0 mismatches over 0 images" in text


@pytest.mark.parametrize("width", [80, 100])
def test_stages_that_did_not_run(early, width):
    text = render(early, width)
    for line in ("accuracy not measured", "not counted", "not simulated"):
        assert line in text
    assert "mismatches" not in text
    assert "written" not in text


@pytest.mark.parametrize("field", ["lut_sites", "carry4", "levels"])
def test_partly_unknown_totals(report, field):
    report["total"][field] = None
    assert "0 mismatches" in render(report, 100)


def test_estimates_are_marked(report):
    report["layers"][4].update(predicted=True, method="predicted")
    report["total"]["predicted"] = True
    text = render(report, 120)
    assert "~402,118" in text
    assert f"~{report['total']['lut_sites']:,} LUT sites" in text
    assert "~ the mapper's own figures" in text


def test_names_cannot_reach_the_terminal_or_the_layout(report):
    report["layers"][0]["name"] = "[red]evil\x1b[2J\nname"
    report["layers"][2]["name"] = "features." * 12 + "conv"
    text = render(report, 80)
    assert "\x1b" not in text
    assert r"[red]evil\x1b[2J\nname" in text
    assert "features.conv " in text
    assert max(len(line) for line in text.splitlines()) <= 80


def test_short_numbers():
    shorts = {9999: "9,999", 10_000: "10.0k", 99_949: "99.9k", 99_950: "100k", 999_499: "999k", 999_500: "1.00M"}
    assert {value: compact(value) for value in shorts} == shorts
    assert [share(part, 1000) for part in (0, 0.1, 0.5, 1000, None)] == [
        "0.0 %",
        "< 0.1 %",
        "0.1 %",
        "100.0 %",
        "\u2013",
    ]
    assert [points(value) for value in (0.001, 0.5, -0.02)] == ["\u00b10.00", "+0.50", "\u22120.02"]
    assert [duration(value) for value in (3.21, 175, 7300)] == ["3.2 s", "2 min 55 s", "2 h 1 min"]
    assert bit_widths(8, None) == ["8-bit weights"]
    assert bit_widths(4, 8) == ["4-bit weights", "8-bit activations"]
