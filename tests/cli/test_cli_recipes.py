"""nn2hdl train --recipe: from a model file to an integer network that the other verbs take."""

import numpy as np
import pytest
import torch

from nn2hdl.designs import load_design
from nn2hdl.integer import Add, Table, load_network
from nn2hdl.meaning import Role

QUICK = ("--epochs", 2, "--set", "batch_size=8")


def test_train_and_measure(nn2hdl, tiny, split, tmp_path):
    output = tmp_path / "low.safetensors"
    arguments = ("train", *tiny.without_data, "--recipe", "lsq", "--bits", "3,conv=8", *QUICK, "--data", split)
    ran = nn2hdl(*arguments, "--set", "scales=shift", "--set", "lsq.per_channel=true", "--json", "-o", output)
    assert (ran.code, ran.errors) == (0, [])
    recipe = ran.json["recipe"]
    assert recipe["methods"] == {"lsq": {"per_channel": True}}
    assert recipe["settings"]["weight_bits"] == {"default": 3, "layers": {"conv": 8}}
    assert recipe["settings"]["scales"] == "shift"
    network = load_network(output)
    assert all((layer.op.requantize.multiplier == 1).all() for layer in network.layers if hasattr(layer.op, "bias"))
    again = nn2hdl("eval", output, "--data", split, "--json").json
    assert again["accuracy"] == ran.json["accuracy"]["integer"]
    assert not list(tmp_path.glob("*.resume"))
    text = nn2hdl(*arguments, "-o", output).out
    assert "of 8 images" in text
    assert "after 2 epochs" in text


def test_companions_combine(nn2hdl, tiny, split, tmp_path):
    output = tmp_path / "sparse.safetensors"
    arguments = ("train", *tiny.without_data, "--recipe", "lsq,gradual-pruning,apprentice", *QUICK, "--data", split)
    ran = nn2hdl(*arguments, "--set", "sparsity=0.5", "--set", "scheme=A", "--json", "-o", output)
    assert (ran.code, ran.errors) == (0, [])
    assert list(ran.json["recipe"]["methods"]) == ["lsq", "gradual-pruning", "apprentice"]
    for layer in load_network(output).layers:
        if hasattr(layer.op, "weights"):
            assert 2 * (layer.op.weights == 0).sum() >= layer.op.weights.size


@pytest.mark.parametrize("recipe", ["lsq", "adaptive-widths"])
def test_bits_of_all_weights_are_said(nn2hdl, tiny, split, tmp_path, recipe):
    output = tmp_path / "net.safetensors"
    arguments = ("train", *tiny.without_data, "--recipe", recipe, "--weight-bits", 5, *QUICK, "--data", split)
    result = nn2hdl(*arguments, "--json", "-o", output).json
    network = load_network(output)
    weights = [abs(layer.op.weights) for layer in network.layers if hasattr(layer.op, "weights")]
    # a sign and the digits of the magnitude; nothing for 0
    bits = sum(len(f"{value:b}") + 1 for each in weights for value in each.ravel().tolist() if value)
    assert result["total_bit_width"] == network.provenance["total_bit_width"] == bits
    own = [notes["own_widths"] for notes in network.provenance["layers"].values()]
    assert result["own_widths"] == (None if recipe == "lsq" else sum(own))
    said = f", {sum(own):,} by their own widths" if own else ""
    assert f"weights of {bits:,} bits in all{said}\n" in nn2hdl(*arguments, "-o", output).out


def test_one_width_for_each(nn2hdl, tiny, split, tmp_path):
    arguments = ("train", *tiny.without_data, "--recipe", "lsq", *QUICK, "--data", split, "--json")
    ran = nn2hdl(*arguments, "--bits", 3, "--activation-bits", 5, "-o", tmp_path / "a.safetensors")
    settings = ran.json["recipe"]["settings"]
    assert (settings["weight_bits"]["default"], settings["activation_bits"]["default"]) == (3, 5)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--recipe", "magic"), "--recipe: unknown method of training 'magic'; expected one of lsq"),
        (("--recipe", "lsq", "--bits", "9"), "--bits: '9' is no bit width; expected a number from 1 to 8, or "),
        (("--recipe", "lsq", "--bits", "1"), "--weight-bits: weights of 1 bit by lsq; expected 2 to 8"),
        (
            ("--recipe", "lsq", *QUICK, "--bits", "4,fc9=2"),
            "--weight-bits: no layer is called 'fc9'; expected one of conv, fc",
        ),
        (("--recipe", "lsq", "--hidden", "9"), "--hidden: not with --recipe, which takes --set NAME=VALUE"),
        (("--recipe", "lsq", "--set", "speed=1"), "--set: 'speed=1' is no setting of lsq; expected NAME=VALUE with "),
        (("--recipe", "lsq"), "{data}: 16 images of shape 1x6x6; expected at least 128, one batch, of 1x6x6"),
    ],
)
def test_refusals(refused, tiny, split, tmp_path, arguments, message):
    output = tmp_path / "made.safetensors"
    said = refused("train", *tiny.without_data, "--data", split, *arguments, output=output)
    assert said.startswith(message.format(data=split))


def test_refusals_without_data_or_recipe(refused, tiny, tmp_path):
    output = tmp_path / "made.safetensors"
    said = refused("train", *tiny.without_data, "--recipe", "lsq", output=output)
    assert said == f"{tiny.model}: no images to train on; expected --data FOLDER with a training part"
    said = refused("train", "lenet_mnist", "--recipe", "half", output=output)
    assert said == "design lenet_mnist: no images to train on; expected --data FOLDER with a training part"
    said = refused("train", "lenet_mnist", "--data", tiny.data, "--bits", "4", "--arch", "lenet_mnist", output=output)
    assert said.startswith("--arch, --bits: only with --recipe")


def test_an_integer_network_is_not_trained(refused, nn2hdl, tiny, split, tmp_path):
    source = tmp_path / "net.safetensors"
    nn2hdl("quantize", *tiny.without_data, "--data", split, "-o", source)
    said = refused("train", source, "--recipe", "lsq", "--data", split, output=tmp_path / "made.safetensors")
    assert said == f"{source}: an integer network; expected the float model that training starts from"


RESIDUAL = """
from torch import nn


def conv(inputs, outputs, kernel=1, groups=1):
    return nn.Conv2d(inputs, outputs, kernel, padding=kernel // 2, groups=groups, bias=False), nn.BatchNorm2d(outputs)


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        layers = *conv(4, 8), nn.ReLU6(), *conv(8, 8, 3, 8), nn.ReLU6(), *conv(8, 4)
        self.layers = nn.Sequential(*layers)

    def forward(self, x):
        return x + self.layers(x)


def make():
    layers = *conv(3, 4, 3), nn.SiLU(), Block(), Block(), nn.AvgPool2d(4), nn.Flatten(), nn.Linear(16, 3)
    return nn.Sequential(*layers)
"""


def test_a_network_of_ones_own_with_residual_sums(nn2hdl, tmp_path):
    """Depthwise convolutions, sums, average pooling and an elementwise function, as in a MobileNetV2."""
    (tmp_path / "net.py").write_text(RESIDUAL)
    space: dict = {}
    exec(RESIDUAL, space)
    torch.save(space["make"]().state_dict(), tmp_path / "net.pt")
    random, labels = np.random.default_rng(0), np.arange(32) % 3
    images = random.integers(0, 100, (32, 3, 8, 8), dtype=np.uint8) + 70 * labels.astype(np.uint8)[:, None, None, None]
    data, output = tmp_path / "data.npz", tmp_path / "net.safetensors"
    np.savez(data, x_train=images, y_train=labels, x_test=images, y_test=labels)
    arguments = ("train", tmp_path / "net.pt", "--arch", f"{tmp_path / 'net.py'}:make", "--input", "3x8x8")
    ran = nn2hdl(*arguments, "--recipe", "lsq", "--bits", 4, *QUICK, "--data", data, "--json", "-o", output)
    assert (ran.code, ran.errors) == (0, [])
    network = load_network(output)
    kinds = [type(layer.op) for layer in network.layers]
    assert (kinds.count(Add), kinds.count(Table)) == (2, 1)
    assert Role.POOLING in {layer.role for layer in network.layers}
    assert nn2hdl("eval", output, "--data", data, "--json").json["accuracy"] == ran.json["accuracy"]["integer"]


def test_colors(nn2hdl, refused, split, tmp_path):
    """From the pairs that ship to an integer network whose outputs are colors."""
    output = tmp_path / "colors.safetensors"
    arguments = ("train", "colornet", "--recipe", "lsq", "--bits", 6)
    ran = nn2hdl(*arguments, "--epochs", 40, "--json", "-o", output)
    assert (ran.code, ran.errors) == (0, [])
    assert ran.json["accuracy"] is None
    assert ran.json["recipe"]["settings"]["batch_size"] == 96
    assert ran.json["error"]["pairs"] == 24
    assert ran.json["error"]["float"]["mse"] == pytest.approx(load_design("colornet").expected["mse"], abs=1e-4)
    measured = nn2hdl("eval", output, "--json").json
    assert measured["psnr_db"] == ran.json["error"]["integer"]["psnr_db"]
    sketch = nn2hdl("arduino", output, "--board", "uno-r4", "--json", "-o", tmp_path / "sketch")
    assert (sketch.code, sketch.errors) == (0, [])
    said = " ".join(nn2hdl(*arguments, "--epochs", 2, "-o", output).out.split())
    assert "on 24 pairs of " in said
    assert "after 2 epochs" in said
    said = refused(*arguments, "--data", split, output=tmp_path / "made.safetensors")
    assert said.startswith(f"{split}: ")


def test_pairs_without_any_held_out(nn2hdl, tmp_path):
    pairs, output = tmp_path / "pairs.csv", tmp_path / "colors.safetensors"
    header, *rows = load_design("colornet").test_path.read_text().splitlines()
    pairs.write_text("\n".join([header, *(row for row in rows if row.endswith("train"))]))
    ran = nn2hdl("train", "colornet", "--recipe", "lsq", "--epochs", 1, "--data", pairs, "--json", "-o", output)
    assert (ran.code, ran.json["error"]) == (0, None)
    assert output.exists()
