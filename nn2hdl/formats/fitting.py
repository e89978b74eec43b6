"""Finds under which names a file holds a network's weights: prefixes of wrappers, weights in parts, leftovers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import torch
from torch import nn
from torch.nn.parameter import is_lazy

from nn2hdl.formats.states import combined, is_counter, is_leftover

Shape = tuple[int, ...]
Tensors = Mapping[str, torch.Tensor]
_COPIES = ("ema", "teacher", "momentum", "target", "averag", "shadow", "swa")  # copies of a network that is trained


@dataclass(frozen=True, eq=False)
class Fit:
    """How a file's tensors fit a network.

    Attributes:
        weights: the network's tensors by its own names, as far as the file has them in the right shape.
        extra: what the file has and the network has not, or in another shape: name in the file -> shape.
        missing: what the network has and the file has not, likewise; None for a lazy layer's, which has no shape yet.
        outside: names that do not begin with the prefix of the network's, where nothing is missing.
        rivals: prefixes under each of which another set of weights fits as well.
    """

    weights: dict[str, torch.Tensor]
    extra: dict[str, Shape]
    missing: dict[str, Shape | None]
    outside: tuple[str, ...] = ()
    rivals: tuple[str, ...] = field(default=())


def fit(state: Tensors, network: nn.Module) -> Fit:
    """The best fit; `state` holds plain tensors."""
    wanted = {
        name: None if is_lazy(tensor) else tuple(tensor.shape)
        for name, tensor in network.state_dict().items()
        if not is_counter(name)
    }
    have = dict(state)
    parts = combined(have)
    whole = {**{name: tensor for name, (tensor, _) in parts.items()}, **have}
    prefixes = _prefixes(whole, wanted)
    strip, add = prefixes[0] if prefixes else ("", "")
    rivals = _rivals(whole, wanted, prefixes)
    if len(rivals) == 1:
        strip, add = rivals[0]
    taken = _taken(whole, wanted, strip, add)
    used = {source for source in taken.values()}
    used |= {part for source in used & parts.keys() - have.keys() for part in parts[source][1]}
    left = {name: tuple(tensor.shape) for name, tensor in have.items() if not (name in used or is_leftover(name, have))}
    missing = {name: shape for name, shape in wanted.items() if name not in taken}
    outside = () if missing else tuple(name for name in left if not name.startswith(strip))
    return Fit(
        {name: whole[source] for name, source in taken.items()},
        {name.removeprefix(strip): shape for name, shape in left.items() if name not in outside},
        missing,
        outside,
        tuple(strip for strip, _ in rivals) if len(rivals) > 1 else (),
    )


def _prefixes(have: Tensors, wanted: Mapping[str, Shape | None]) -> list[tuple[str, str]]:
    """(to take away, to put before) of names, the pair that fits most tensors first; on a tie the shortest."""
    counts: Counter[tuple[str, str]] = Counter()
    for add in _common_prefixes(list(wanted)):
        inner = {name.removeprefix(add): shape for name, shape in wanted.items()}
        for name, tensor in have.items():
            for strip, rest in _splits(name):
                if rest in inner and inner[rest] in (None, tuple(tensor.shape)):
                    counts[strip, add] += 1
    return sorted(counts, key=lambda pair: (-counts[pair], len(pair[0]) + len(pair[1]), pair))


def _splits(name: str) -> Iterator[tuple[str, str]]:
    """ "a.b.c" as ("", "a.b.c"), ("a.", "b.c"), ("a.b.", "c")."""
    at = 0
    while True:
        yield name[:at], name[at:]
        at = name.find(".", at) + 1
        if at == 0:
            return


def _common_prefixes(names: list[str]) -> list[str]:
    """ "", and every prefix up to a dot that all names share."""
    if not names:
        return [""]
    return [strip for strip, _ in _splits(names[0]) if all(name.startswith(strip) for name in names)]


def _rivals(
    have: Tensors, wanted: Mapping[str, Shape | None], prefixes: list[tuple[str, str]]
) -> list[tuple[str, str]]:
    """The prefixes that fit completely, with different values; one, where the others are running averages."""
    if not prefixes:
        return []
    chosen = [pair for pair in prefixes[:8] if pair[1] == prefixes[0][1]]
    taken = [
        {name: have[source] for name, source in _taken(have, wanted, *pair, alone=True).items()} for pair in chosen
    ]
    whole = [(pair, weights) for pair, weights in zip(chosen, taken, strict=True) if len(weights) == len(wanted)]
    if not whole:
        return []
    different = [whole[0][0]] + [pair for pair, weights in whole[1:] if not _equal(weights, whole[0][1])]
    trained = [pair for pair in different if not any(word in pair[0].lower() for word in _COPIES)]
    return trained if len(trained) == 1 else different


def _equal(first: Tensors, second: Tensors) -> bool:
    return first.keys() == second.keys() and all(torch.equal(tensor, second[name]) for name, tensor in first.items())


def _taken(
    have: Tensors, wanted: Mapping[str, Shape | None], strip: str, add: str, *, alone: bool = False
) -> dict[str, str]:
    """Name in the network -> name in the file. What is not below the prefix is sought elsewhere, unless `alone`."""
    found = {}
    for name, shape in wanted.items():
        source = strip + name.removeprefix(add)
        if source not in have and not alone:
            other = [other for other in (name, name.removeprefix(add)) if other in have]
            source = other[0] if other else source
        if source in have and shape in (None, tuple(have[source].shape)):
            found[name] = source
    return found
