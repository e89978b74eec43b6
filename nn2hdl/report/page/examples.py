"""A few classified images, wrong answers marked."""

from __future__ import annotations

from base64 import b64encode

from nn2hdl.report.page.markup import Markup, section, tag
from nn2hdl.report.page.png import encode_png


def examples(report: dict) -> Markup:
    """Images with the network's answer under each; nothing without images."""
    classes = report["model"]["classes"]
    shown = [example for example in report.get("examples") or [] if example["image"]]
    figures = [_figure(example, classes) for example in shown]
    return section("examples", "Examples", tag("div", *figures, class_="examples") if figures else None)


def _figure(example: dict, classes: list[str]) -> Markup:
    true, predicted = classes[example["true"]], classes[example["predicted"]]
    right = example["true"] == example["predicted"]
    answer = predicted if right else f"{predicted}, not {true}"
    data = b64encode(encode_png(example["image"])).decode("ascii")
    image = tag("img", src=f"data:image/png;base64,{data}", alt=f"an image of {true}, called {predicted}")
    return tag("figure", image, tag("figcaption", answer), class_="right" if right else "wrong")
