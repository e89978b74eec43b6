"""Fronts as table, as characters and as SVG: every point where it belongs."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from rich.console import Console

from nn2hdl.report.front import front_chart, front_plot, front_table


@pytest.fixture
def described() -> dict:
    def point(accuracy, loss, predicted, counted, exact=True):
        return {
            **{"accuracy": accuracy, "loss": loss, "total_bit_width": 1234, "estimated_sites": 10_500.0},
            **{"predicted_sites": predicted, "counted_sites": counted, "exact": exact, "levels": 21},
            **{"prediction_error_percent": 0.5 if counted else None, "method": "paper", "network": "ab" * 32},
        }

    front = [point(96.0, 3.5, 10_050, 10_000), point(98.25, 1.25, 40_000, None, exact=False)]
    others = [[20_000.0, 95.5], [100_000.0, 98.0], [5_000.0, 10.0]]
    quality = {"name": "accuracy", "unit": "%", "most": 100.0}
    return {"model": "net 1f", "target": "xcup", "quality": quality, "front": front, "others": others}


def test_table_says_every_figure(described):
    console = Console(width=140, record=True)
    console.print(front_table(described))
    text = console.export_text().replace("\u202f", ",").replace("\u2009", ",")
    for figure in ("96.00 %", "+3.50", "1,234", "10,050", "10,000", "+0.50 %", "~40,000", "21", "abababab"):
        assert figure in text


def test_chart_marks_points_and_others(described):
    lines = str(front_chart(described)).splitlines()
    assert sum(line.count("o") for line in lines[:14]) == 2
    assert sum(line.split("|")[1].count(".") for line in lines[:14]) == 2  # 10 % is far below what is shown
    first, second = (next(i for i, line in enumerate(lines) if "o" in line.split("|")[-1]) for _ in range(2))
    assert first == second < 4  # the more accurate one is near the top


def test_plot_places_points_by_size_and_accuracy(described):
    circles = [e for e in ElementTree.fromstring(front_plot(described)).iter() if e.tag.endswith("circle")]
    assert len(circles) == 4
    small, large = ((float(e.get("cx")), float(e.get("cy"))) for e in circles[-2:])
    assert small[0] < large[0]
    assert small[1] > large[1]  # down is less
    titles = [e.find("{http://www.w3.org/2000/svg}title").text for e in circles[-2:]]
    assert titles[0] == "96.00 %, 10,000 LUTs, 1,234 bits, paper"


def test_single_and_empty_fronts(described):
    for front in (described["front"][:1], []):
        one = {**described, "front": front, "others": []}
        ElementTree.fromstring(front_plot(one))
        assert str(front_chart(one)).count("o") >= len(front)
