"""The page is well-formed, stands alone, and lets no name become markup."""

from __future__ import annotations

import base64
import io
import re
from html.parser import HTMLParser

import numpy as np
import pytest
from hostile import TEXTS, Elements
from PIL import Image

from nn2hdl import escape
from nn2hdl.report import render_html
from nn2hdl.report.page.markup import VOID, Markup, tag
from nn2hdl.report.page.png import encode_png

pytestmark = pytest.mark.slow

UNCLOSED = VOID | {"meta"}


class Page(HTMLParser):
    """Checks that every element is closed in order, and collects what tests look at."""

    def __init__(self, text: str):
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict]] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, name, attributes):
        assert len(dict(attributes)) == len(attributes), f"attribute twice in {name}"
        self.elements.append((name, dict(attributes)))
        if name not in UNCLOSED or (name == "rect" and not self.get_starttag_text().endswith("/>")):
            self.open.append(name)

    def handle_startendtag(self, name, attributes):
        self.elements.append((name, dict(attributes)))

    def handle_endtag(self, name):
        assert self.open.pop() == name

    def handle_data(self, data):
        if self.open and self.open[-1] != "style":
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(self.words)


SAMPLES = ["report", "hundred_classes", "early"]


@pytest.fixture(params=SAMPLES)
def any_report(request) -> dict:
    return request.getfixturevalue(request.param)


def test_well_formed_and_self_contained(any_report):
    text = render_html(any_report)
    page = Page(text)
    assert "://" not in text
    assert not re.search(r"@import|url\(", text)
    names = {name for name, _ in page.elements}
    assert not names & {"script", "link", "iframe", "object"}
    sources = [attributes["src"] for _, attributes in page.elements if "src" in attributes]
    assert all(source.startswith("data:image/png;base64,") for source in sources)
    assert not any("href" in attributes for _, attributes in page.elements)
    assert "$" not in text


def test_ids_are_unique_and_labels_present(any_report):
    page = Page(render_html(any_report))
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    for name, attributes in page.elements:
        if name == "img":
            assert attributes["alt"]
        if name == "svg":
            assert attributes.get("aria-hidden") or (attributes["role"] == "img" and attributes["aria-label"])


def test_key_figures(report):
    text = Page(render_html(report)).text
    for figure in ("99.40 %", "5,671,946", "1,340,049 carry cells", "over 1,000 images", report["command"]):
        assert figure in text
    assert "Do not use" not in text


def test_registers_are_where_they_are(report):
    report["registers"] = True
    assert "Combinational circuit between registers at its inputs and outputs for " in Page(render_html(report)).text


def test_normalization_is_said_once(report):
    block = {"mean": [0.1307], "std": [0.3081], "from": "design", "probe": None}
    text = "normalization: 0.1307,0.3081 (as the design says)"
    for warnings in ([], [text]):
        page = Page(render_html({**report, "normalization": block, "warnings": warnings})).text
        assert page.count(f"N{text[1:]}.") == 1


def test_mismatches_raise_the_alarm(report):
    report["check"]["mismatches"] = report["check"]["modules"][0]["mismatches"] = 2
    assert "Do not use this circuit: it disagrees with the integer network in conv1_engine." in render_html(report)


def test_early_report_says_what_is_unknown(early):
    page = Page(render_html(early))
    for note in ("not measured", "not counted", "not simulated"):
        assert note in page.text
    ids = {attributes.get("id") for _, attributes in page.elements}
    assert not ids & {"luts", "confusion", "modules", "examples"}
    assert {"network", "layers", "weights", "run", "terms"} <= ids


def test_estimates_are_marked(report):
    report["layers"][4]["predicted"] = report["total"]["predicted"] = True
    assert "\u2248 402,118" in render_html(report)


HOSTILE = '<script>alert("1")</script>&amp;\'$title'


def make_hostile(value: object, text: str = HOSTILE) -> object:
    """Every text of a report, keys of its open maps aside, becomes an attack."""
    if isinstance(value, dict):
        return {key: item if key == "created" else make_hostile(item, text) for key, item in value.items()}
    if isinstance(value, list):
        return [make_hostile(item, text) for item in value]
    return f"{text}{value}" if isinstance(value, str) else value


def test_hostile_texts_are_escaped(report):
    hostile = make_hostile(report)
    hostile["tools"] = {HOSTILE: HOSTILE}
    page = Page(render_html(hostile))
    assert "script" not in {name for name, _ in page.elements}
    assert f"{HOSTILE}conv1" in page.words
    handlers = [key for _, attributes in page.elements for key in attributes if key.startswith("on")]
    assert not handlers


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_any_text_leaves_the_elements_as_they_are(report, text):
    hostile, plain = (Elements(render_html(make_hostile(report, before))) for before in (text, "plain "))
    assert hostile.found == plain.found
    assert escape.line(f"{text}conv1") in hostile.words


def test_small_matrix_shows_counts_and_large_one_lists_them(report, hundred_classes):
    small, large = Page(render_html(report)), Page(render_html(hundred_classes))
    styles = [attributes.get("class") for _, attributes in small.elements]
    nonzero = sum(count > 0 for row in report["confusion"] for count in row)
    assert styles.count("hit") + styles.count("miss") == nonzero
    assert "details" not in {name for name, _ in small.elements}
    assert "Every count, class by class" in large.text
    assert "Hardest classes" in large.text


def test_perfect_network_and_empty_classes(report):
    report["confusion"] = [[5 * (row == column and row > 0) for column in range(10)] for row in range(10)]
    assert "No errors." in Page(render_html(report)).text


@pytest.mark.parametrize("shape", [[], [7], [3, 5, 9], [64, 1, 1], [2, 3]])
def test_any_output_shape_can_be_drawn(report, shape):
    report["layers"][3]["shape"] = shape
    Page(render_html(report))


def test_zero_costs_do_not_break_scales(report):
    for layer in report["layers"]:
        layer.update(lut_sites=0, levels=0, engine={"lut_sites": 0, "carry4": 0, "levels": 0})
    report["total"].update(lut_sites=0, levels=0)
    Page(render_html(report))


def test_empty_histograms_can_be_drawn(report):
    report["layers"][0]["histograms"] = {
        "weights": {"edges": [0], "counts": []},
        "bit_widths": [],
        "csd_digits": [0, 0],
    }
    Page(render_html(report))


@pytest.mark.parametrize("shape", [(28, 28), (1, 5, 7), (3, 6, 4)])
def test_png_round_trip(shape):
    image = np.random.default_rng(1).integers(0, 256, shape)
    decoded = np.asarray(Image.open(io.BytesIO(encode_png(image.tolist()))))
    expected = image if len(shape) == 2 else image[0] if shape[0] == 1 else image.transpose(1, 2, 0)
    assert (decoded == expected).all()


def test_images_are_embedded(report):
    sources = [attributes["src"] for name, attributes in Page(render_html(report)).elements if name == "img"]
    assert len(sources) == len(report["examples"])
    data = base64.b64decode(sources[0].partition(",")[2])
    assert np.asarray(Image.open(io.BytesIO(data))).tolist() == report["examples"][0]["image"]


def test_withheld_images_leave_no_section(report):
    for example in report["examples"]:
        example["image"] = None
    assert 'id="examples"' not in render_html(report)


def test_markup_escapes_by_construction():
    inner = tag("b", "<&>")
    assert inner == "<b>&lt;&amp;&gt;</b>"
    assert tag("p", inner, None, 3, class_='a"b', aria_label=None) == '<p class="a&quot;b"><b>&lt;&amp;&gt;</b>3</p>'
    assert isinstance(inner, Markup)
    assert tag("rect", x=1) == '<rect x="1"/>'
