"""A problem that is searched within a second, an executor without processes, and a method without torch."""

from __future__ import annotations

import os
import signal
import time
from concurrent.futures import Executor, Future
from dataclasses import dataclass

import numpy as np

from nn2hdl.exploration.candidate import Candidate, Result
from nn2hdl.exploration.problem import Problem
from nn2hdl.graph import INPUT, Graph, InputSpec, Linear, Node
from nn2hdl.integer import IntegerNetwork
from nn2hdl.quantization import QuantizeConfig, Widths, quantize

PIXELS, CLASSES = 4, 3


def write_problem(folder, images: int = 60) -> Problem:
    """One linear layer on 2x2 pixels; the labels are what it says, but for a few."""
    random = np.random.default_rng(0)
    weight = random.normal(size=(CLASSES, PIXELS))
    nodes = (
        Node("flat", _flatten(), (INPUT,), (PIXELS,)),
        Node("fc", Linear(weight, np.zeros(CLASSES)), ("flat",), (CLASSES,)),
    )
    graph = Graph("small", InputSpec((1, 2, 2), (0.0,), (1.0,)), nodes, "fc")
    pixels = random.integers(0, 256, (images, 1, 2, 2), dtype=np.uint8)
    labels = (pixels.reshape(images, -1) @ weight.T).argmax(1)
    labels[::10] = (labels[::10] + 1) % CLASSES
    path = folder / "small.npz"
    np.savez(path, images=pixels, labels=labels)
    return Problem(graph, path)


def _flatten():
    from nn2hdl.graph import Flatten

    return Flatten()


class Inline(Executor):
    """Runs what is submitted at once."""

    def submit(self, fn, /, *args, **kwargs) -> Future:
        future: Future = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


@dataclass(frozen=True)
class Ladder:
    """Weights of fewer and fewer bits, in two waves; slow and deadly where it is told so."""

    seconds: float = 0.0
    dies_at: int | None = None  # bits whose worker kills itself, once
    mark: str = ""
    name: str = "ladder"

    def propose(self, results: list[Result]) -> list[Candidate]:
        if not results:
            return [Candidate(self.name, {"bits": bits}, None, 0) for bits in (8, 6, 5, 4)]
        if len(results) <= 4:
            best = max(results, key=lambda result: result.figures.validation)
            return [Candidate(self.name, {"bits": bits}, best.key, 0) for bits in (3, 2)]
        return []

    def make(self, candidate: Candidate, problem: Problem, parent: IntegerNetwork | None):
        bits = candidate.settings["bits"]
        if bits == self.dies_at and not os.path.exists(self.mark):
            open(self.mark, "w").close()
            os.kill(os.getpid(), signal.SIGKILL)
        time.sleep(self.seconds)
        images = problem.images.training.images
        return quantize(problem.graph, images, QuantizeConfig(weight_bits=Widths(bits))), {"bits": bits}

    def expected(self) -> int:
        return 6
