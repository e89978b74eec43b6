"""Quantizing, measuring and inspecting, on the shipped designs and on the tiny network."""

import numpy as np
import pytest
from tiny_network import IMAGES

from nn2hdl.designs import load_design
from nn2hdl.errors import DataError, QuantizeError
from nn2hdl.flow.evaluation import evaluate_model
from nn2hdl.flow.inspection import inspect_model
from nn2hdl.flow.quantizing import quantize_model
from nn2hdl.flow.source import DataOptions, ModelOptions
from nn2hdl.integer import digest, load_network
from nn2hdl.quantization import QuantizeConfig, Widths

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("name", ["lenet_mnist", "lenet_cifar10"])
def test_accuracy_of_a_shipped_design_is_the_one_in_its_description(name):
    expected = load_design(name).expected
    result = evaluate_model(load_design(name).model_path)
    assert result["kind"] == "float"
    assert result["images"] == expected["slice_images"]
    assert result["accuracy"] == pytest.approx(100 * expected["float_accuracy_slice"], abs=1e-6)
    assert sum(map(sum, result["confusion"])) == result["images"]
    assert sum(row[i] for i, row in enumerate(result["confusion"])) == round(
        result["accuracy"] / 100 * result["images"]
    )
    assert len(result["classes"]) == 10


@pytest.mark.parametrize(("name", "points"), [("lenet_mnist", 0.5), ("lenet_cifar10", 1.0)])
def test_quantizing_a_shipped_design_loses_little(name, points, tmp_path):
    output = tmp_path / "new/network.safetensors"
    result = quantize_model(load_design(name).model_path, output)
    assert result["accuracy"]["images"] == load_design(name).expected["slice_images"]
    assert result["accuracy"]["float"] - result["accuracy"]["integer"] <= points
    assert result["digest"] == digest(load_network(output))
    again = evaluate_model(output)
    assert (again["kind"], again["accuracy"]) == ("integer", result["accuracy"]["integer"])


def test_same_seed_gives_the_same_file(tiny, tmp_path):
    files = []
    for name in ("a", "b"):
        output = tmp_path / f"{name}.safetensors"
        options = DataOptions(tiny.data, calibration_images=5, seed=7)
        quantize_model(tiny.model, output, model_options=tiny.keywords["model_options"], data=options)
        files.append(output.read_bytes())
    assert files[0] == files[1]


def test_damaged_training_images_are_not_replaced_by_test_images(tiny, tmp_path):
    data, keywords = tmp_path / "set.npz", {"model_options": tiny.keywords["model_options"], "data": None}
    images, labels = np.zeros((4, 6, 6), np.uint8), np.zeros(4, np.int64)
    np.savez(data, x_test=images, y_test=labels)
    keywords["data"] = DataOptions(data)
    quantize_model(tiny.model, tmp_path / "n.safetensors", **keywords)  # there is no other part
    np.savez(data, x_test=images, y_test=labels, x_train=images, y_train=labels[:3])
    with pytest.raises(DataError, match=r"calibration images: .* 4 images but 3 labels"):
        quantize_model(tiny.model, tmp_path / "n.safetensors", **keywords)


def test_narrower_weights_are_narrower(tiny, tmp_path):
    config = QuantizeConfig(weight_bits=Widths(8, {"conv": 3}))
    quantize_model(tiny.model, tmp_path / "n.safetensors", **tiny.keywords, config=config)
    conv, fc = (layer for layer in inspect_model(tmp_path / "n.safetensors")["layers"] if layer["weights"])
    assert -4 <= conv["weight_low"] < conv["weight_high"] <= 3
    assert fc["weight_high"] - fc["weight_low"] > 100


def test_quantizing_twice_is_refused(tiny, tiny_circuit, tmp_path):
    source, config = tiny_circuit.folder / "network.safetensors", QuantizeConfig(weight_bits=Widths(4))
    with pytest.raises(QuantizeError, match="an integer network is quantized already -> leave out the options"):
        quantize_model(source, tmp_path / "n.safetensors", config=config)
    assert not (tmp_path / "n.safetensors").exists()


def test_limit_is_of_test_images(tiny):
    options = DataOptions(tiny.data, limit=5)
    result = evaluate_model(tiny.model, model_options=tiny.keywords["model_options"], data=options)
    assert (result["images"], result["accuracy"]) == (5, 100.0)
    assert evaluate_model(tiny.model, **tiny.keywords)["images"] == IMAGES


def test_images_of_another_size_are_resized_where_asked(tiny, tmp_path):
    import numpy as np

    np.savez(tmp_path / "large.npz", images=np.full((4, 12, 12), 9, np.uint8), labels=[0, 1, 2, 0])
    options = ModelOptions(tiny.arch, tiny.shape, resize=True)
    assert evaluate_model(tiny.model, model_options=options, data=DataOptions(tmp_path / "large.npz"))["images"] == 4


def test_inspecting_both_kinds(tiny, tiny_circuit):
    before = inspect_model(tiny.model, model_options=tiny.keywords["model_options"])
    after = inspect_model(tiny_circuit.folder / "network.safetensors")
    assert (before["kind"], after["kind"]) == ("float", "integer")
    assert before["input"] == after["input"] == [1, 6, 6]
    assert [(x["name"], x["kind"], x["detail"]) for x in before["layers"]] == [
        ("conv", "conv2d", "3x3, 1 -> 2"),
        ("relu", "clip", "[0, inf]"),
        ("pool", "maxpool2d", "2x2, stride 2x2"),
        ("flatten", "flatten", ""),
        ("fc", "linear", "8 -> 3"),
    ]
    assert before["layers"][0]["parameters"] == 20
    assert after["digest"] == tiny_circuit.report["network_digest"]
    for inspected, reported in zip(after["layers"], tiny_circuit.report["layers"], strict=False):
        for field in ("name", "kind", "detail", "weights", "nonzero", "total_bit_width", "csd_digits"):
            assert inspected[field] == reported[field]
