"""A search method: the whole network at ever fewer bits, without training."""

from collections.abc import Sequence
from dataclasses import dataclass

from nn2hdl.exploration.candidate import Candidate, Result
from nn2hdl.exploration.plans import MethodPlan
from nn2hdl.quantization import QuantizeConfig, Widths, quantize


@dataclass(frozen=True)
class UniformWidths:
    """Proposes 8 bits, and one bit fewer as long as no more than `loss` points of validation accuracy are lost."""

    loss: float
    seed: int
    name: str = "widths"

    def propose(self, results: Sequence[Result]) -> list[Candidate]:
        bits = 8 - len(results)
        if bits < 2 or (results and results[-1].figures.validation < results[0].figures.validation - self.loss):
            return []
        return [Candidate(self.name, {"bits": bits}, None, self.seed)]

    def make(self, candidate, problem, parent):
        widths = Widths(candidate.settings["bits"])
        images = problem.images.training.images[:256]
        return quantize(problem.graph, images, QuantizeConfig(widths, widths)), {}

    def expected(self) -> int:
        return 4


WIDTHS = MethodPlan(lambda graph, effort, seed: UniformWidths({"quick": 5.0}.get(effort, 20.0), seed))
