"""What the papers found, beside what the comparison found with the same method. `toolbox_sources.json` has only figures
that somebody has read in the text that it names."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from toolbox_rows import Row, bits_of, mean_of, title_of

SOURCES = Path(__file__).parent / "results" / "toolbox_sources.json"
NEAR = 0.5  # points: a difference that is not spoken of
FLOAT = "float"


@dataclass(frozen=True)
class Published:
    """What a paper says of a method, and why ours may differ.

    Attributes:
        methods, settings, network, bits: of the cell that comes nearest.
        setting: the paper's network and data.
        accuracy, reference: the paper's percent right, of the quantized and of the float network.
        change: in points, where the paper says no accuracy; over: than what, "float" or another method.
        says: in words, where the paper gives no figure.
        where: the paper, and where in it.
        why: what is different, in a sentence.
    """

    methods: str
    settings: tuple[str, ...]
    network: str
    bits: tuple[int | None, int | None]
    setting: str
    accuracy: float | None
    reference: float | None
    change: float | None
    over: str
    says: str | None
    where: str
    why: str

    @classmethod
    def of(cls, row: dict[str, Any]) -> Published:
        """From plain data."""
        return cls(**{**row, "settings": tuple(row["settings"]), "bits": tuple(row["bits"])})

    @property
    def gained(self) -> float | None:
        """The change, in points."""
        if self.accuracy is not None and self.reference is not None:
            return self.accuracy - self.reference
        return self.change

    def said(self) -> str:
        """What the paper found."""
        parts = [self.says] if self.says else []
        if self.accuracy is not None:
            parts.append(f"{self.accuracy:.2f} %")
        if self.gained is not None:
            parts.append(f"{self.gained:+.2f} points" + ("" if self.over == FLOAT else f" over {self.over}"))
        return ", ".join(parts)


def published() -> list[Published]:
    """All of them."""
    return [Published.of(row) for row in json.loads(SOURCES.read_text())]


def beside_papers(groups: list[list[Row]], found: list[Published]) -> list[str]:
    """Lines of Markdown; none where nothing that a paper speaks of was measured."""
    lines = []
    for paper in found:
        ours, over = _group(groups, paper, paper.methods), _group(groups, paper, paper.over)
        if ours and (over or paper.over == FLOAT):
            accuracy = mean_of(ours, "accuracy")
            reference = mean_of(over, "accuracy") if over else mean_of(ours, "float_accuracy")
            lines.append(_line(paper, ours[0], accuracy, accuracy - reference))
    head = [
        "| methods | W/A | the paper: on | found | here: on | found | where they differ | source |",
        "|---" * 8 + "|",
    ]
    return ["## Beside the papers\n", *head, *lines, ""] if lines else []


def _line(paper: Published, row: Row, accuracy: float, gained: float) -> str:
    over = "" if paper.over == FLOAT else f" over {paper.over}"
    here = f"{row['network']} | {accuracy:.2f} %, {gained:+.2f} points{over}"
    why = paper.why if differs(paper, accuracy, gained) else ""
    return f"| `{title_of(row)}` | {bits_of(row)} | {paper.setting} | {paper.said()} | {here} | {why} | {paper.where} |"


def differs(paper: Published, accuracy: float, gained: float) -> bool:
    """Whether ours is farther from the paper's than NEAR: in points where it says them, else in accuracy. True where it
    gives no figure."""
    if paper.gained is not None:
        return abs(gained - paper.gained) > NEAR
    return paper.accuracy is None or abs(accuracy - paper.accuracy) > NEAR


def _group(groups: list[list[Row]], paper: Published, methods: str) -> list[Row] | None:
    wanted = methods, paper.settings, paper.network, paper.bits
    for group in groups:
        row = group[0]
        widths = row["weight_bits"], row["activation_bits"]
        if (row["methods"], tuple(row["settings"]), row["network"], widths) == wanted:
            return group
    return None
