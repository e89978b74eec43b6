#!/usr/bin/env python3
"""The source paper's figures 3 to 5 and its table 3: CIFAR-10 LeNet, layer by layer from an 8-bit network.

    .venv/bin/python scripts/paper_search.py run --data CIFAR_FOLDER --study build/paper
    .venv/bin/python scripts/paper_search.py longer --data CIFAR_FOLDER --study build/paper
    .venv/bin/python scripts/paper_search.py count --study build/paper
    .venv/bin/python scripts/draw_paper.py build/paper

Half an hour on two cores; a killed run goes on where it was. Like the paper's, the network is trained plainly (no
BatchNorm, no varied images), so that it names some 62 % right, then trained on with 8-bit weights of one scale a layer.
The studies are ordinary ones: nn2hdl's own method "paper"; `longer` is conv1 alone with more epochs, with the paper's
objective and with the circuit's, and the 8-bit network trained on for as long.
"""

from __future__ import annotations

import argparse
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np

from nn2hdl import hdl, synth
from nn2hdl.designs import load_design
from nn2hdl.exploration import Engine, Layerwise, Problem, create_study, open_executor, open_study, pareto
from nn2hdl.exploration.layerwise import BASE, QUANTIZE, RETRAIN
from nn2hdl.exploration.networks import narrow_network
from nn2hdl.exploration.objective import Objective
from nn2hdl.exploration.work import COUNTED
from nn2hdl.flow.circuit import emit_verilog, open_design
from nn2hdl.flow.source import load_source
from nn2hdl.formats import load_model
from nn2hdl.integer import IntegerNetwork, read_only
from nn2hdl.mapping import map_network
from nn2hdl.synth.cache import default_folder
from nn2hdl.target import find_target

PLAIN = {
    **{"epochs": 16, "batch_norm": False, "flip": False, "shift_pixels": 0, "label_smoothing": 0.0},
    **{"weight_decay": 0.0, "learning_rate": 0.001, "warmup_fraction": 0.05},
}
LAYERS = ("conv1", "conv2", "fc1")
ALPHAS = {
    "conv1": (0.0, 0.1, 0.3, 1.0, 3.0, 10.0),
    "conv2": (0.0, 0.3, 1.0, 3.0, 10.0),
    "fc1": (0.0, 0.3, 1.0, 3.0, 10.0),
}
WORKING = 3.0  # points of accuracy that the smallest conv1 may lose: what no longer works is no start for conv2
REACHES = {"conv1": (16, 32, 40, 48), "conv2": (16, 32, 48), "fc1": (16, 32, 48)}


@dataclass(frozen=True)
class PaperProtocol(Layerwise):
    """All candidates are retrained; what goes on from layer to layer is what figures 4 and 5 show."""

    def _make_base(self, settings: dict, problem: Problem) -> IntegerNetwork:
        from nn2hdl.train import RetrainSettings, retrain

        images = problem.images.training
        network = common_scale(narrow_network(problem.graph, images.images, 8, 8))
        training = RetrainSettings(epochs=settings["epochs"], learning_rate=0.005)
        return retrain(network, images, ("conv1", "conv2", "fc1", "fc2", "fc3"), training, seed=self.seed)

    def _base(self, input_bits: int, activation_bits: int):
        return self._candidate({"step": BASE, "epochs": self.base_epochs}, None)

    def _quantize(self, layer: str, parents):
        plan = replace(self, alphas=ALPHAS[layer], reaches=REACHES[layer])
        return Layerwise._quantize(plan, layer, parents)

    def propose(self, results):
        """As Layerwise; but conv2 starts from both ends of figure 3(b), and fc1 from the right end of figure 4(a)."""
        at = place(results[-1]) if results else None
        wave = [result for result in results if place(result) == at]
        if at == (RETRAIN, "conv1") and len(self.layers) > 1:
            best = front(wave)[-1]
            least = best.figures.validation - WORKING
            smallest = next(result for result in front(wave) if result.figures.validation >= least)
            return self._quantize("conv2", list({r.key: r for r in (smallest, best)}.values()))
        if at == (RETRAIN, "conv2"):
            conv1 = {result.key: result for result in results if place(result) == (RETRAIN, "conv1")}
            return self._quantize("fc1", [front(_families(wave, results, conv1)[0])[-1]])
        return super().propose(results)


@dataclass(frozen=True)
class Longer(PaperProtocol):
    """Conv1 alone, retrained longer, between the paper's objective and the circuit's, where the most LUTs are saved."""

    objectives: tuple[Objective, ...] = (
        Objective(10.0, 0.0, 1, "bits"),  # hardly anything moves: what training alone does to the 8-bit network
        *(Objective(0.0, beta, 40, "bits") for beta in (-1.0, 0.0)),
        *(Objective(0.0, 0.0, reach, "digits") for reach in (24, 32, 34, 37, 40)),
        *(Objective(0.0, 0.0, reach, "shared") for reach in (34, 37)),
    )

    def _quantize(self, layer: str, parents):
        return [
            self._candidate({"step": QUANTIZE, "layer": layer, **asdict(objective)}, parent.key)
            for parent in parents
            for objective in self.objectives
        ]


def _families(wave, results, conv1):
    """Results of conv2 by the conv1 network that they come from, the smallest first."""
    by_key = {result.key: result for result in results}
    groups: dict[str, list] = {}
    for result in wave:
        groups.setdefault(by_key[result.candidate.parent].candidate.parent, []).append(result)
    return [groups[key] for key in sorted(groups, key=lambda key: conv1[key].figures.details["cost"])]


def place(result) -> tuple[str, str | None]:
    """Step and layer of a result."""
    return result.candidate.settings["step"], result.candidate.settings.get("layer")


def front(results):
    """The Pareto front by validation accuracy and bits."""
    return pareto(results, lambda r: r.figures.validation, lambda r: r.figures.details["cost"])


def common_scale(network: IntegerNetwork) -> IntegerNetwork:
    """One weight scale per layer, the coarsest of its channels, as the paper's fixed-point weights have."""
    layers = []
    for layer in network.layers:
        if hasattr(layer.op, "weights") and layer.name != network.output:
            op, shift = layer.op, layer.op.requantize.shift
            drop = shift - shift.min()
            form = (-1,) + (1,) * (op.weights.ndim - 1)
            weights = np.round(op.weights / 2.0 ** drop.reshape(form))
            half = np.where(shift > 0, 2.0 ** (shift - 1.0), 0)
            bias = np.round((op.bias - half) / 2.0**drop + half / 2.0**drop)
            requantize = replace(op.requantize, shift=read_only(shift - drop))
            op = replace(op, weights=read_only(weights), bias=read_only(bias), requantize=requantize)
            layer = replace(layer, op=op)
        layers.append(layer)
    return replace(network, layers=tuple(layers))


def train_plain(data: Path, path: Path) -> None:
    """The network of about the paper's accuracy; it has not seen the images that candidates are compared on."""
    import torch

    from nn2hdl.train import train_network

    design = load_design("lenet_cifar10")
    design = replace(design, training={**design.training, **PLAIN})
    images = Problem(load_model(load_design("lenet_cifar10").model_path), data).images
    result = train_network(design, images.training, images.test)
    print(f"plain training: {result.accuracy:.2f} %")
    torch.save(result.state_dict, path)


def method() -> PaperProtocol:
    """The settings of all three figures."""
    return PaperProtocol(LAYERS, retrained=None, base_epochs=1.0, epochs=4.0, learning_rate=0.02)


def longer() -> Longer:
    """The settings of the circuits beyond the paper's objective."""
    return Longer(LAYERS[:1], retrained=None, base_epochs=1.0, epochs=12.0, learning_rate=0.02)


def run(data: Path, folder: Path, jobs: int, methods: list) -> None:
    """Searches, or goes on searching."""
    folder.mkdir(parents=True, exist_ok=True)
    model = folder / "plain.pt"
    if not model.exists():
        train_plain(data, model)
    problem = Problem(load_source(model).graph, data)
    with create_study(folder, {"model": "plain", "protocol": "paper"}) as study, open_executor(jobs) as (pool, workers):
        Engine(study, problem, methods, pool, workers, watch=_print).run()


def count(folder: Path) -> None:
    """Counts conv1 of the 8-bit network and of the front, once."""
    with open_study(folder) as study:
        for result in table_rows(study.results()):
            if study.count(result.network, "conv1 xcup", COUNTED) is None:
                study.add_count(result.network, "conv1 xcup", COUNTED, count_conv1(study.network(result.network)), 0.0)


def _print(status) -> None:
    left = f", {status.seconds_left / 60:.0f} minutes left" if status.seconds_left is not None else ""
    print(f"{status.done} of about {status.expected}{left}", flush=True)


def table_rows(results) -> list:
    """The 8-bit network and conv1's front after retraining."""
    wave = [r for r in results if place(r) == (RETRAIN, "conv1")]
    points = pareto(wave, lambda r: r.figures.accuracy, lambda r: r.figures.heap_bits)
    return [r for r in results if place(r)[0] == BASE] + points


def count_conv1(network: IntegerNetwork) -> dict:
    """LUT sites and carries of conv1's windows without the clamp, which comes behind the pooling: yosys counts one."""
    layer = network.layers[0]
    windows, op = int(np.prod(layer.shape[1:])), layer.op
    op = replace(op, requantize=replace(op.requantize, low=None, high=None))
    window = replace(layer, op=op, shape=(len(op.weights), 1, 1))
    shape = op.weights.shape[1:]
    given, outputs = replace(network.input, shape=shape), replace(network.outputs, classifies=False)
    one = replace(network, layers=(window,), output=layer.name, input=given, outputs=outputs)
    mapped, cache = map_network(one, find_target("xcup")), synth.Cache(default_folder())
    verilog, _ = emit_verilog(hdl.write_circuit(mapped), jobs=1, cache=cache, progress=lambda *_: None)
    total = open_design(mapped, verilog, find_target("xcup"), jobs=1, cache=cache).count().total
    return {"sites": total.lut_sites * windows, "carries": total.carry4 * windows, "windows": windows}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("verb", choices=["run", "longer", "count"])
    parser.add_argument("--data", type=Path)
    parser.add_argument("--study", type=Path, default=Path("build/paper"))
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    if options.verb == "count":
        count(options.study)
    else:
        run(options.data, options.study, options.jobs, [method() if options.verb == "run" else longer()])


if __name__ == "__main__":
    main()
