"""A network whose outputs are values, not scores: from pairs of colors to a simulated circuit."""

import json

import numpy as np
import pytest
import torch

from nn2hdl.designs import load_design
from nn2hdl.errors import DataError, ModelError
from nn2hdl.flow.evaluation import evaluate_model
from nn2hdl.flow.quantizing import quantize_model
from nn2hdl.flow.source import DataOptions, ModelOptions
from nn2hdl.flow.synthesis import SynthOptions, synthesize
from nn2hdl.flow.training import train_color_design
from nn2hdl.formats import load_model
from nn2hdl.integer import Interpreter, arithmetic_digest, digest, load_network
from nn2hdl.meaning import FULL_SCALE, Outputs
from nn2hdl.quality import mean_squared_error, psnr_db, squared_errors
from nn2hdl.report import validate
from nn2hdl.train import build_network

PAIRS = load_design("colornet").test_path


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    folder = tmp_path_factory.mktemp("colors")
    settings = {"hidden": (6, 5), "epochs": 150, "retrain_epochs": 20, "density": 0.6, "qat_epochs": 30}
    summary = train_color_design("colornet", None, folder / "model.pt", **settings)
    return folder, summary


def test_training_says_what_it_measured(trained):
    folder, summary = trained
    assert json.loads(json.dumps(summary)) == summary
    assert sorted(path.name for path in folder.iterdir()) == [".nn2hdl.json", "model.pt", "model.safetensors"]
    assert (summary["hidden"], summary["epochs"], summary["test_pairs"]) == ([6, 5], 200, 24)
    assert summary["mse"] < summary["linear"]["mse"]
    measured = evaluate_model(folder / "model.safetensors")
    assert measured["mse"] == summary["integer"]["mse"]
    assert evaluate_model(folder / "model.pt")["psnr_db"] == summary["psnr_db"]
    assert summary["integer"]["digest"] == digest(load_network(folder / "model.safetensors"))


def test_integers_are_colors(trained):
    folder, summary = trained
    quantized = quantize_model(folder / "model.pt", folder / "quantized.safetensors")
    network = load_network(folder / "quantized.safetensors")
    assert not network.classifies
    assert network.input_shape == (3,)
    assert network.provenance["output"] == {"range": [0.0, 1.0]}
    assert network.outputs == Outputs(False, step=pytest.approx(1.0), unit=FULL_SCALE)
    colors = np.random.default_rng(0).integers(0, 256, (500, 3))
    found = Interpreter(network).run(colors)
    assert found.min() >= 0
    assert found.max() <= 255
    float_network = build_network(load_design("colornet"), (6, 5))
    float_network.load_state_dict(torch.load(folder / "model.pt", weights_only=True))
    wanted = float_network(torch.tensor(colors / 255).float()).detach().clamp(0, 1).numpy() * 255
    assert np.abs(found - wanted).mean() < 2.5
    assert quantized["accuracy"] is None
    assert quantized["error"]["float"]["mse"] == summary["mse"]


@pytest.mark.slow
def test_circuit_has_no_argmax_and_equals_the_integers(trained, tmp_path):
    folder, _ = trained
    options = SynthOptions(target="generic", count=False, vectors=60)
    report = synthesize(folder / "model.safetensors", tmp_path / "out", options=options)
    validate(report)
    assert (report["check"]["mismatches"], report["check"]["vectors"]) == (0, 24 + 60)
    assert [layer["name"] for layer in report["layers"]] == ["model.0", "model.2", "model.4"]
    assert report["accuracy"] is None
    assert report["model"]["classes"] == []
    assert report["error"]["integer"]["psnr_db"] > 15
    top = (tmp_path / "out/verilog/colornet.v").read_text()
    assert "module colornet(y, x);" in top
    assert "// x       24 bits: 3 integers of 8 bits (unsigned, 0..255)," in top
    assert "class_index" not in top
    page = (tmp_path / "out/report.html").read_text()
    assert "PSNR in integers" in page


@pytest.mark.slow
def test_own_network_of_values(tmp_path):
    (tmp_path / "net.py").write_text(
        "from torch import nn\n\n\ndef make():\n    return nn.Sequential(nn.Linear(3, 5), nn.Tanh(), nn.Linear(5, 3))\n"
    )
    torch.manual_seed(0)
    torch.save(
        torch.nn.Sequential(torch.nn.Linear(3, 5), torch.nn.Tanh(), torch.nn.Linear(5, 3)).state_dict(),
        tmp_path / "m.pt",
    )
    options = ModelOptions(f"{tmp_path / 'net.py'}:make", (3,), output_range=(0.0, 2.0))
    result = quantize_model(
        tmp_path / "m.pt", tmp_path / "n.safetensors", model_options=options, data=DataOptions(PAIRS)
    )
    network = load_network(tmp_path / "n.safetensors")
    assert network.provenance["output"]["range"] == [0.0, 2.0]
    layer = network.layer(network.output)
    assert (layer.op.requantize.low, layer.op.requantize.high) == (0, 255)
    assert abs(result["error"]["integer"]["mse"] / result["error"]["float"]["mse"] - 1) < 0.05


def test_output_digest_tells_values_from_scores(trained):
    from dataclasses import replace

    folder, _ = trained
    network = load_network(folder / "model.safetensors")
    scores = replace(network, outputs=replace(network.outputs, classifies=True))
    assert arithmetic_digest(scores) != arithmetic_digest(network)
    assert digest(scores) != digest(network)


def test_what_cannot_be_measured(trained, tmp_path):
    folder, _ = trained
    with pytest.raises(ModelError, match=r"--output-range: outputs of 1 to 2; expected LOW,HIGH with 0 between them"):
        load_model(folder / "model.pt", output_range=(1.0, 2.0))
    (tmp_path / "net.py").write_text("from torch import nn\n\n\ndef make():\n    return nn.Linear(3, 2)\n")
    torch.save(torch.nn.Linear(3, 2).state_dict(), tmp_path / "two.pt")
    options = ModelOptions(f"{tmp_path / 'net.py'}:make", (3,), output_range=(0.0, 1.0))
    with pytest.raises(DataError, match="pairs of colors, 3 values each; expected 3 inputs and 2 outputs"):
        evaluate_model(tmp_path / "two.pt", model_options=options, data=DataOptions(PAIRS))
    with pytest.raises(DataError, match=r"no colors to measure on; expected --data PAIRS\.csv"):
        evaluate_model(tmp_path / "two.pt", model_options=options)
    with pytest.raises(ModelError, match="makes no colors -> train it on images"):
        train_color_design("lenet_mnist", None, tmp_path / "out.pt")


def test_error_is_the_sources():
    """Per color the squares of the three differences over 3, and the mean over the colors."""
    found, true = np.array([[0, 0, 0], [10, 20, 30]], np.uint8), np.array([[3, 0, 0], [10, 20, 24]], np.uint8)
    assert squared_errors(found, true).tolist() == [3.0, 12.0]
    assert mean_squared_error(found, true) == 7.5
    assert psnr_db(255.0**2 / 100) == pytest.approx(20.0)
    assert psnr_db(0.0) is None
