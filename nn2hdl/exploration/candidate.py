"""What a search is made of: candidates, what came of them, and the methods that think them up."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Protocol

from nn2hdl.exploration.problem import Problem
from nn2hdl.integer import IntegerNetwork


@dataclass(frozen=True)
class Candidate:
    """One network to be made.

    Attributes:
        method: the name of the method that proposed it and can make it.
        settings: plain JSON data; with the parent and the seed it decides the network.
        parent: key of the candidate whose network it starts from, None for the float network.
        seed: random seed.
        whole: False for a step on the way, which is no point of the front.
    """

    method: str
    settings: dict
    parent: str | None
    seed: int
    whole: bool = True

    @property
    def key(self) -> str:
        """SHA-256 of all of it: equal candidates are one."""
        return hashlib.sha256(json.dumps(asdict(self), sort_keys=True).encode()).hexdigest()


@dataclass(frozen=True)
class Figures:
    """What was measured on a candidate's network.

    Attributes:
        accuracy: the golden model's quality: percent of the test images named right; of colors the PSNR in dB.
        validation: the same of the images or pairs held back from training: all that the search decides by.
        total_bit_width: bits of all weights as sign and magnitude, 0 for pruned ones.
        heap_bits: CSD digits times the bits of their input times instances: what the weights bring into the heaps.
        estimated_sites: LUT sites by the fast model; None for a step on the way.
        details: what the method wants to remember.
    """

    accuracy: float
    validation: float
    total_bit_width: int
    heap_bits: int
    estimated_sites: float | None
    details: dict = field(default_factory=dict)

    @property
    def sites(self) -> float:
        """The estimated LUT sites of a whole candidate; ValueError for a step on the way."""
        if self.estimated_sites is None:
            raise ValueError("a step on the way has no circuit")
        return self.estimated_sites


@dataclass(frozen=True)
class Result:
    """A finished candidate: the digest of its network, its figures, and the seconds that it took."""

    candidate: Candidate
    network: str
    figures: Figures
    seconds: float

    @property
    def key(self) -> str:
        """The candidate's."""
        return self.candidate.key


class Method(Protocol):
    """Thinks up candidates, wave after wave, and makes their networks. Methods travel to the workers: plain data."""

    @property
    def name(self) -> str:
        """Under which candidates remember who made them."""

    def propose(self, results: Sequence[Result]) -> list[Candidate]:
        """The next wave, [] at the end; a function of the results of this method's earlier waves alone, in the order
        of proposal, so that a study that is started again takes the same way."""

    def make(
        self, candidate: Candidate, problem: Problem, parent: IntegerNetwork | None
    ) -> tuple[IntegerNetwork, dict]:
        """The network of a candidate, and details to remember; runs in a worker process."""

    def expected(self) -> int:
        """About how many candidates there will be in all."""
