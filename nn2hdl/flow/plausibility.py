"""Doubts about an accuracy: one that chance reaches as well, and classes that come in another order."""

from __future__ import annotations

import numpy as np

SIGNIFICANT = 0.01
FAR, DECENT = 0.05, 0.5  # of the way from chance to 100 %: no better than chance, and good enough to be of use
GOOD = 0.25  # of that way: what another order of the classes has to reach
SHOWN = 4
_LEAST_GAIN = 0.1


def doubts(confusion: list[list[int]], names: tuple[str, ...] = ()) -> list[str]:
    """Sentences about what should not be so in a confusion matrix (rows true classes, columns named ones)."""
    table = np.asarray(confusion)
    other = _another_order(table, names)
    if other:
        return [other]
    chance = near_chance(table)
    if chance is None:
        return []
    return [f"the network names {_share(table.trace(), table)} right, no better than chance ({100 * chance:.1f} %)"]


def near_chance(table: np.ndarray) -> float | None:
    """What chance reaches, 0 to 1, where a confusion matrix is no better than that; None where it is, or where too few
    images tell.

    Chance is the share of the largest class, and at least one in so many classes. Two binomial tests: the images do not
    show an accuracy a little above it, and they do show one well below what would be of use.
    """
    from scipy.special import bdtr, bdtrc

    images, right = int(table.sum()), int(table.trace())
    chance = max(float(table.sum(axis=1).max()) / images, 1 / len(table))
    if chance >= 1:
        return None
    near = min(chance + FAR * (1 - chance), 2 * chance)
    better = bdtrc(right - 1, images, near) if right else 1.0  # P(as many right or more)
    useless = bdtr(right, images, chance + DECENT * (1 - chance))  # P(as few right or fewer)
    return chance if better > SIGNIFICANT and useless < SIGNIFICANT else None


def _another_order(table: np.ndarray, names: tuple[str, ...]) -> str | None:
    """Says which classes are named by which, where another assignment of outputs to labels is right far more often."""
    from scipy.optimize import linear_sum_assignment
    from scipy.special import bdtrc

    rows, columns = linear_sum_assignment(table, maximize=True)
    moved = [(i, j) for i, j in zip(rows.tolist(), columns.tolist(), strict=True) if i != j and table[i, j]]
    gained, lost = sum(int(table[i, j]) for i, j in moved), sum(int(table[i, i]) for i, _ in moved)
    images = int(table.sum())
    if gained < max(2 * lost, _LEAST_GAIN * images + lost, 0.5 * sum(int(table[i].sum()) for i, _ in moved)):
        return None
    chance = max(float(table.sum(axis=1).max()) / images, 1 / len(table))
    if chance >= 1 or table[rows, columns].sum() < (chance + GOOD * (1 - chance)) * images:
        return None  # one class alone has no order, nor has a network that names one class whatever it sees
    told = gained - len(moved)  # one image of each class only chose its column
    if told <= 0 or bdtrc(told - 1, told + lost, 0.5) * len(table) > SIGNIFICANT:
        return None
    spoken = [f"{_name(i, names)} is named {_name(j, names)}" for i, j in moved[:SHOWN]]
    spoken += ["..."] * (len(moved) > SHOWN)
    share = _share(table[rows, columns].sum(), table)
    order = f"the classes seem to be in another order: {', '.join(spoken)}"
    return f"{order}; in that order {share} would be right instead of {100 * table.trace() / images:.1f} %"


def _name(index: int, names: tuple[str, ...]) -> str:
    return names[index] if index < len(names) else str(index)


def _share(right, table: np.ndarray) -> str:
    images = int(table.sum())
    return f"{100 * int(right) / images:.1f} % of {images:,} images"
