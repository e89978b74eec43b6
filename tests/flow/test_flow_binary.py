"""A network with one output is a binary decision: trained on two digits, as floats, integers, circuit and C."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
import torch
from board_networks import sources
from host_c import run_host
from torch import nn

from nn2hdl.c import HOST, write_program
from nn2hdl.c.text import SOURCE
from nn2hdl.data import load_dataset
from nn2hdl.designs import load_design
from nn2hdl.errors import DataError, UnsupportedLayerError
from nn2hdl.flow.evaluation import evaluate_model
from nn2hdl.flow.measure import integer_accuracy
from nn2hdl.flow.quantizing import quantize_model
from nn2hdl.flow.source import DataOptions, ModelOptions
from nn2hdl.flow.synthesis import SynthOptions, synthesize
from nn2hdl.formats import load_model
from nn2hdl.graph import interpret as interpret_graph
from nn2hdl.integer import interpret, load_network, read_only
from nn2hdl.mapping import MaxClamp, map_units, outline_network
from nn2hdl.meaning import Meaning, Outputs, classify
from nn2hdl.report import validate
from nn2hdl.target import find_target
from nn2hdl.train import RetrainSettings, retrain, weight_gradients
from nn2hdl.train.qat.settings import LayerChoice, QuantizedSettings
from nn2hdl.train.qat.training import train_quantized

pytestmark = pytest.mark.slow

NET = """
import torch
from torch import nn


class Two(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(49, 8)
        self.fc2 = nn.Linear(8, 1)

    def logit(self, x):
        return self.fc2(torch.relu(self.fc1(x.flatten(1))))

    def forward(self, x):
        return torch.sigmoid(self.logit(x)).squeeze(1)


class Logit(Two):
    def forward(self, x):
        return self.logit(x)


class Twice(Two):
    def forward(self, x):
        return torch.sigmoid(torch.sigmoid(self.logit(x)))


class Softmax(Two):
    def forward(self, x):
        return torch.softmax(self.logit(x), 1)
"""
DIGITS = (3, 8)


@pytest.fixture(scope="module")
def two(tmp_path_factory):
    """Weights of a network that tells two digits of 7x7 pixels apart, its file, and a part for training and testing."""
    folder = tmp_path_factory.mktemp("two")
    design = load_design("lenet_mnist")
    arrays = {}
    for split, path in (("test", design.calibration_path), ("train", design.test_path)):
        dataset = load_dataset(path, split)
        chosen = dataset.select(np.isin(dataset.labels, DIGITS))
        small = chosen.images.reshape(-1, 1, 7, 4, 7, 4).mean((3, 5)).round().astype(np.uint8)
        arrays |= {f"x_{split}": small, f"y_{split}": (chosen.labels == DIGITS[1]).astype(np.uint8)}
    np.savez(folder / "digits.npz", **arrays)
    (folder / "two.py").write_text(NET)
    namespace: dict = {}
    exec(NET, namespace)
    torch.manual_seed(0)
    network = namespace["Two"]()
    pixels = torch.tensor(arrays["x_train"] / 255, dtype=torch.float32)
    labels = torch.tensor(arrays["y_train"], dtype=torch.float32)
    optimizer = torch.optim.Adam(network.parameters(), 0.01)
    for _ in range(150):
        optimizer.zero_grad()
        nn.functional.binary_cross_entropy(network(pixels), labels).backward()
        optimizer.step()
    torch.save(network.state_dict(), folder / "two.pt")
    return folder, network


def _options(folder, name: str = "Two", **more) -> dict:
    model_options = ModelOptions(f"{folder / 'two.py'}:{name}", (1, 7, 7), **more)
    return {"model_options": model_options, "data": DataOptions(folder / "digits.npz")}


def test_the_float_network_decides_as_torch_does(two):
    folder, network = two
    data = load_dataset(folder / "digits.npz", "test")
    with torch.no_grad():
        wanted = (network(torch.tensor(data.images / 255, dtype=torch.float32)) > 0.5).numpy()
    for name in ("Two", "Logit"):  # with its sigmoid or without: the same decision
        found = evaluate_model(folder / "two.pt", **_options(folder, name))
        assert found["accuracy"] == pytest.approx(100 * (wanted == data.labels).mean())
        assert 93 < found["accuracy"] < 100
        assert np.shape(found["confusion"]) == (2, 2)
        assert list(found["classes"]) == ["0", "1"]
    graph = load_model(folder / "two.pt", arch=f"{folder / 'two.py'}:Two", input_shape=(1, 7, 7))
    assert (graph.meaning, graph.classes) == (Meaning.DECISION, 2)
    assert [node.name for node in graph.nodes] == ["flatten", "fc1", "relu", "fc2"]
    assert (classify(interpret_graph(graph, data.images)) == wanted).all()


def test_only_the_last_sigmoid_is_dropped(two):
    """sigmoid(sigmoid(x)) > 0.5 holds for every x."""
    folder, _ = two
    graph = load_model(folder / "two.pt", arch=f"{folder / 'two.py'}:Twice", input_shape=(1, 7, 7))
    assert [node.name for node in graph.nodes][-1] == "sigmoid"
    assert classify(interpret_graph(graph, load_dataset(folder / "digits.npz").images)).all()
    values = load_model(
        folder / "two.pt", arch=f"{folder / 'two.py'}:Two", input_shape=(1, 7, 7), output_range=(0.0, 1.0)
    )
    assert values.meaning is Meaning.VALUES
    assert "sigmoid" in [node.name for node in values.nodes]
    with pytest.raises(UnsupportedLayerError, match="Softmax over one output is always 1 -> use Sigmoid"):
        load_model(folder / "two.pt", arch=f"{folder / 'two.py'}:Softmax", input_shape=(1, 7, 7))


@pytest.mark.parametrize("target", ["xcup", "generic"])
def test_circuit_and_report_are_of_two_classes(two, target, tmp_path):
    folder, _ = two
    options = SynthOptions(target=target, vectors=50, count=False)
    report = synthesize(folder / "two.pt", tmp_path / "out", **_options(folder), options=options)
    validate(report)
    images = report["accuracy"]["images"]
    assert (report["check"]["mismatches"], report["check"]["vectors"]) == (0, images + 50)
    assert abs(report["accuracy"]["integer"] - report["accuracy"]["float"]) < 1.5
    assert report["accuracy"]["integer"] < 100
    assert report["model"]["classes"] == ["0", "1"]
    assert sum(map(sum, report["confusion"])) == images
    last = report["layers"][-1]
    assert (last["name"], last["kind"], last["output_bits"]) == ("decision", "decision", 1)
    assert last["detail"].startswith("1 logit of ")
    top = (tmp_path / "out/verilog/two.v").read_text()
    assert "// class_index: 1 where the logit is above 0, else 0." in top
    assert "output class_index;" in top
    assert "decision" in (tmp_path / "out/report.html").read_text()


def test_class_index_is_the_sign_of_every_logit():
    """The unit alone, for logits of any width and sign, at all values."""
    from nn2hdl.wires import Wire

    for bits in (1, 2, 5, 9):
        for signed in (False, True):
            if signed and bits == 1:
                continue
            wire = Wire(bits, signed)
            logits = np.arange(wire.low, wire.high + 1)[:, None]
            unit = MaxClamp(1, wire, 0, 1)
            assert unit.outputs["y"] == (Wire(1),)
            assert (unit.reference(a=logits)["y"][:, 0] == classify(logits)).all()


def test_c_names_the_same_class(two, tmp_path):
    folder, _ = two
    quantize_model(folder / "two.pt", tmp_path / "two.safetensors", **_options(folder))
    network = load_network(tmp_path / "two.safetensors")
    assert (network.meaning, network.classes) == (Meaning.DECISION, 2)
    images = load_dataset(folder / "digits.npz").images.astype(np.int64)
    program = write_program(network, HOST)
    expected = interpret(network, images)
    assert (run_host(sources(program), images) == expected).all()
    # the class itself, by an nn_forward that hands it on
    named = program.files[SOURCE].replace("void nn_forward(", "static void nn_run(")
    named += "\nvoid nn_forward(const nn_input_t *input, nn_output_t *output) {\n"
    named += "    nn_run(input, output);\n    output[0] = (nn_output_t)nn_class(output);\n}\n"
    handed = replace(sources(program), files={**program.files, SOURCE: named})
    assert (run_host(handed, images)[:, 0] == classify(expected)).all()


def test_labels_beyond_the_two_are_refused(two):
    folder, _ = two
    data = load_dataset(folder / "digits.npz")
    np.savez(folder / "three.npz", images=data.images, labels=np.arange(len(data)) % 3)
    options = {**_options(folder), "data": DataOptions(folder / "three.npz")}
    expected = (
        "labels up to 2; expected 0 and 1, as the network has one output, a binary decision -> --output-range LOW,HIGH"
    )
    with pytest.raises(DataError, match=expected):
        evaluate_model(folder / "two.pt", **options)


def test_the_file_says_that_it_classifies_and_no_more(two, tmp_path):
    """That it is a decision follows from the number of its outputs."""
    folder, _ = two
    quantize_model(folder / "two.pt", tmp_path / "two.safetensors", **_options(folder))
    network = load_network(tmp_path / "two.safetensors")
    assert network.outputs == Outputs(class_names=network.class_names)
    from safetensors import safe_open

    with safe_open(str(tmp_path / "two.safetensors"), "numpy") as file:
        (document,) = (json.loads(text) for text in file.metadata().values())
    assert "meaning" not in document
    assert document["outputs"]["classifies"]


def test_training_for_the_circuit_learns_the_decision(two):
    """Quantization-aware training and retraining of integers: cross-entropy of a single logit would be 0."""
    folder, _ = two
    graph = load_model(folder / "two.pt", arch=f"{folder / 'two.py'}:Two", input_shape=(1, 7, 7))
    train, test = (load_dataset(folder / "digits.npz", part) for part in ("train", "test"))
    settings = QuantizedSettings(
        input_bits=3, epochs=12, batch_size=16, learning_rate=0.02, variants=1, shift_pixels=0,
        default=LayerChoice(3, None, 3), target_sites=300,
    )  # fmt: skip
    network = train_quantized(graph, train, settings)
    assert integer_accuracy(network, test)[0] > 88
    damaged = _with_rolled_weights(network, "fc2")
    assert integer_accuracy(damaged, test)[0] < 70
    assert np.abs(weight_gradients(damaged, train, ["fc2"])["fc2"]).max() > 0
    again = retrain(damaged, train, ["fc2"], RetrainSettings(epochs=10, batch_size=16, learning_rate=0.1))
    assert integer_accuracy(again, test)[0] > 80


def _with_rolled_weights(network, name):
    layers = []
    for layer in network.layers:
        if layer.name == name:
            op = replace(layer.op, weights=read_only(np.roll(layer.op.weights, 1, axis=1)))
            layer = replace(layer, op=op)
        layers.append(layer)
    return replace(network, layers=tuple(layers))


def test_search_counts_the_cell_that_decides(two):
    folder, _ = two
    graph = load_model(folder / "two.pt", arch=f"{folder / 'two.py'}:Logit", input_shape=(1, 7, 7))
    from nn2hdl.exploration.cost import estimate_sites
    from nn2hdl.quantization import quantize

    network = quantize(graph, load_dataset(folder / "digits.npz", "train").images)
    target = find_target("xcup")
    chooser = outline_network(network, target).core.chooser
    (form,) = map_units([chooser], target).values()
    assert form.sites >= 1
    assert estimate_sites(network, "xcup") > form.sites
