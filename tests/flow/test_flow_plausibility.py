"""Doubts about an accuracy: near chance, and classes in another order; silent where there is nothing to say."""

from __future__ import annotations

import numpy as np
import pytest

from nn2hdl.flow.plausibility import doubts, near_chance


def _confusion(labels: np.ndarray, named: np.ndarray, classes: int) -> list[list[int]]:
    table = np.zeros((classes, classes), np.int64)
    np.add.at(table, (labels, named), 1)
    return table.tolist()


def _guesses(classes: int, images: int, right: float, seed: int) -> list[list[int]]:
    """Right with that probability, else any class."""
    draw = np.random.default_rng(seed)
    labels, named = draw.integers(0, classes, (2, images))
    return _confusion(labels, np.where(draw.random(images) < right, labels, named), classes)


@pytest.mark.parametrize("classes", [2, 3, 10, 100])
@pytest.mark.parametrize("images", [24, 300, 10_000])
def test_guesses_are_near_chance_and_half_right_ones_are_not(classes, images):
    said = [doubts(_guesses(classes, images, 0.0, seed)) for seed in range(40)]
    if images >= 300:
        assert all(len(sentences) == 1 and "no better than chance" in sentences[0] for sentences in said)
    else:
        assert not any("another order" in sentence for sentences in said for sentence in sentences)
    for right in (0.5, 0.7, 0.95) if images >= 300 else (0.95,):
        assert not any(doubts(_guesses(classes, images, right, seed)) for seed in range(40))


def test_what_is_said():
    table = [[60, 940], [40, 960]]
    assert doubts(table) == ["the network names 51.0 % of 2,000 images right, no better than chance (50.0 %)"]
    assert near_chance(np.array(table)) == 0.5


def test_the_largest_class_alone_is_no_better_than_chance():
    table = np.array([[950, 0], [50, 0]])
    assert near_chance(table) == 0.95
    assert near_chance(np.array([[940, 10], [10, 40]])) is None


@pytest.mark.parametrize(
    "table", [[[1, 0], [0, 1]], [[0, 1], [1, 0]], [[5]], [[3, 0], [0, 0]], [[0, 0], [9, 1]], [[0, 50], [0, 0]]]
)
def test_too_few_images_or_one_class_tell_nothing(table):
    assert doubts(table) == []


def test_classes_in_another_order():
    draw = np.random.default_rng(0)
    labels = draw.integers(0, 10, 1000)
    order = np.array([0, 1, 2, 5, 4, 3, 6, 7, 8, 9])
    named = np.where(draw.random(1000) < 0.97, order[labels], draw.integers(0, 10, 1000))
    names = tuple(["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"])
    (said,) = doubts(_confusion(labels, named, 10), names)
    order = "the classes seem to be in another order: three is named five, five is named three; in that order 9"
    assert said.startswith(order)
    shifted = (labels + 1) % 10
    (said,) = doubts(_confusion(labels, shifted, 10))
    assert said == (
        "the classes seem to be in another order: 0 is named 1, 1 is named 2, 2 is named 3, 3 is named 4, ...; in "
        "that order 100.0 % of 1,000 images would be right instead of 0.0 %"
    )


def test_two_classes_swapped():
    (said,) = doubts([[20, 480], [30, 470][::-1]])
    assert "0 is named 1, 1 is named 0" in said


def test_confused_neighbors_are_no_other_order():
    """Classes that are mixed up with one another, both ways."""
    assert doubts([[40, 60, 0], [55, 45, 0], [0, 0, 100]]) == []


def test_a_network_that_names_one_class_alone_has_no_order():
    table = np.zeros((10, 10), np.int64)
    table[:, 8] = [85, 126, 116, 107, 110, 87, 87, 99, 89, 94]
    (said,) = doubts(table.tolist())
    assert said == "the network names 8.9 % of 1,000 images right, no better than chance (12.6 %)"
