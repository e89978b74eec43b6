"""What a user should know about a network and its data before trusting a figure: said, never acted upon."""

from __future__ import annotations

from nn2hdl.data import ColorPairs, Dataset
from nn2hdl.flow.normalization import assumed_normalization, probe_normalization
from nn2hdl.flow.plausibility import doubts
from nn2hdl.flow.source import Source
from nn2hdl.flow.stages import Stages
from nn2hdl.report.normalization import normalization_text


def assess_normalization(source: Source, dataset: Dataset | ColorPairs | None, stages: Stages) -> dict | None:
    """The normalization that is assumed, and what the usual ones would do; warns where another is clearly better.

    Of networks of values and of integer networks, which have taken theirs in, only what is assumed. None where nobody
    knows it.
    """
    block = assumed_normalization(source)
    if block is None or source.graph is None or not isinstance(dataset, Dataset):
        return block
    with stages.stage("probe") as progress:
        probe = probe_normalization(source.graph, dataset, progress)
    block = {**block, "probe": probe}
    if probe and probe["better"]:
        stages.warn(normalization_text(block))
    return block


def assess_confusion(source: Source, confusion: list[list[int]] | None, stages: Stages) -> None:
    """Warns where the images named are no more than chance names, or classes seem to be in another order."""
    for doubt in doubts(confusion, source.model.class_names) if confusion else ():
        stages.warn(doubt)
