"""The verbs around colors: training from pairs, comparing pictures."""

import json

import numpy as np
import pytest

from nn2hdl.designs import load_design

PAIRS = load_design("colornet").test_path
QUICK = ("--hidden", "5,4", "--epochs", 30, "--retrain-epochs", 5, "--data", PAIRS)


@pytest.fixture
def chart(tmp_path):
    rows = "1 2 3  4 5 6\n7 8 9  10 11 12\n"
    (tmp_path / "reference.ppm").write_text(f"P3\n2 2\n255\n{rows}")
    (tmp_path / "serial.log").write_text(f"ready\nP3\n2 2\n255\n{rows.replace('12', '15')}12 ms\n")
    return tmp_path / "reference.ppm", tmp_path / "serial.log"


def test_train_prune_and_measure(nn2hdl, tmp_path):
    output = tmp_path / "model.pt"
    ran = nn2hdl("train", "colornet", *QUICK, "--density", 0.5, "--qat-epochs", 5, "--json", "-o", output)
    assert ran.code == 0
    assert (ran.json["hidden"], ran.json["epochs"], ran.json["density"]) == ([5, 4], 40, 24 / 47)
    measured = nn2hdl("eval", output, "--data", PAIRS, "--json").json
    assert measured["psnr_db"] == ran.json["psnr_db"]
    integer = nn2hdl("eval", ran.json["integer"]["output"])
    assert f"MSE {ran.json['integer']['mse']:.2f}" in " ".join(integer.out.split())
    said = " ".join(nn2hdl("train", "colornet", *QUICK, "-o", tmp_path / "b.pt").out.split())
    assert "on 24 held-out pairs; a linear 3x3 correction 18.16 dB" in said
    quantized = nn2hdl("quantize", output, "-o", tmp_path / "n.safetensors")
    assert quantized.out.startswith("PSNR ")


def test_compare_says_the_error_by_channel_and_patch(nn2hdl, chart, tmp_path):
    ran = nn2hdl("compare", *chart, "-o", tmp_path / "out.png")
    assert ran.code == 0
    lines = [line.split() for line in ran.out.splitlines()]
    assert ["blue", "2.25", "44.61", "dB"] in lines
    assert ["red", "0.00", "no", "error"] in lines
    assert ["row", "2,", "column", "2", "3.00", "10", "11", "12", "10", "11", "15"] in lines
    assert (tmp_path / "out.png").read_bytes().startswith(b"\x89PNG")
    assert nn2hdl("compare", *chart, "--json").json["mse"] == 0.75
    assert "no patch differs" in nn2hdl("compare", chart[0], chart[0]).out


def test_compare_refuses(refused, chart, tmp_path):
    other = tmp_path / "deep.ppm"
    other.write_text("P3 1 1 65535 0 0 0")
    message = f"{other}: 16 bits a channel (maximum 65535); expected 8 bits, a maximum of 255"
    assert refused("compare", chart[0], other) == message
    assert "'3by3' is no grid; expected ROWSxCOLUMNS, such as 3x3" in refused("compare", *chart, "--grid", "3by3")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--density", 2), "Invalid value for '--density': 2.0 is not in the range 0<x<=1"),
        (("--hidden", "40,x"), "Invalid value for '--hidden': '40,x': expected the sizes of the hidden layers"),
        (("--device", "cpu"), "--device is for image networks"),
    ],
)
def test_train_refuses_colors(refused, tmp_path, arguments, message):
    assert refused("train", "colornet", "--data", PAIRS, *arguments, output=tmp_path / "m.pt").startswith(message)


def test_train_names_missing_columns(refused, tmp_path):
    path = tmp_path / "pairs.csv"
    path.write_text("measured_r,measured_g\n1,2\n")
    message = refused("train", "colornet", "--data", path, output=tmp_path / "m.pt")
    assert message.startswith(f"{path}: lacks the columns measured_b, true_r, true_g, true_b; found measured_r, ")


def test_options_of_colors_are_refused_for_images(refused, tmp_path):
    arguments = ("train", "lenet_mnist", "--data", tmp_path, "--l1", 0.1, "--hidden", 9)
    message = refused(*arguments, output=tmp_path / "m.pt")
    assert message.startswith("--hidden, --l1: only for color networks, such as colornet")


def test_own_pairs_without_a_split(nn2hdl, tmp_path):
    colors = np.random.default_rng(0).integers(0, 256, (40, 3))
    lines = [",".join(map(str, [*color, *color[::-1]])) for color in colors.tolist()]
    path = tmp_path / "own.csv"
    path.write_text("\n".join(["measured_r,measured_g,measured_b,true_r,true_g,true_b", *lines]))
    ran = nn2hdl("train", "colornet", *QUICK[:-2], "--data", path, "--json", "-o", tmp_path / "m.pt")
    assert (ran.json["train_pairs"], ran.json["test_pairs"]) == (32, 8)
    assert json.loads(ran.out)["linear"]["psnr_db"] is None or ran.json["linear"]["mse"] < 1e-6
