"""Methods after training on the command line: the list, combinations, and what does not go together."""

from __future__ import annotations

import pytest

from nn2hdl.integer import load_network
from nn2hdl.quantization import METHODS


def test_the_list_names_every_method_with_its_paper(nn2hdl):
    found = {method["name"]: method for method in nn2hdl("methods", "--json").json["methods"]}
    assert set(METHODS.names()) <= set(found)
    assert found["equalize"]["paper"]["where"] == "arXiv:1906.04721"
    assert found["adaround"]["settings"] == {"steps": 1000, "weight": 0.01}
    assert all(method["line"] and method["when"] and method["option"] for method in found.values())


def test_one_method_in_words(nn2hdl):
    ran = nn2hdl("methods", "adaround")
    assert ran.code == 0
    assert "--set steps=1000" in ran.out
    assert "arXiv:2004.10568" in ran.out
    assert nn2hdl("methods", "none").code == 2


def test_methods_combine_and_are_noted(nn2hdl, tiny, tmp_path):
    path = tmp_path / "net.safetensors"
    arguments = ("--method", "correct-empirical,adaround,clip-mse,equalize", "--set", "steps=50", "--set", "per=layer")
    assert nn2hdl("quantize", *tiny.arguments, *arguments, "--weight-bits", "3", "-o", path).code == 0
    noted = load_network(path).provenance["methods"]
    assert [method["name"] for method in noted] == ["equalize", "clip-mse", "adaround", "correct-empirical"]
    assert noted[2]["settings"] == {"steps": 50, "weight": 0.01}


def test_the_size_of_codes_is_said(nn2hdl, tiny, tmp_path):
    path = tmp_path / "net.safetensors"
    ran = nn2hdl("quantize", *tiny.arguments, "--method", "deep-compression", "--set", "bits=1", "-o", path)
    assert "bytes in codes: " in ran.out
    code = nn2hdl("quantize", *tiny.arguments, "--method", "deep-compression", "-o", path, "--json").json["code"]
    bits = sum(note["code_bits"] for note in load_network(path).provenance["layers"].values())
    assert code["bytes"] == -(-bits // 8)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--method", "clip-mse,clip-kl"], "--method: clip-mse and clip-kl both decide where weights saturate"),
        (
            ["--method", "adaround,deep-compression"],
            "adaround and deep-compression both decide how weights are rounded",
        ),
        (["--method", "dfq,range-kl"], "both decide how far activations reach"),
        (["--method", "equalize,equalize"], "--method: 'equalize' is named twice"),
        (["--method", "range-kl", "--calibration", "mse"], "--calibration and --method range-kl both decide"),
        (["--method", "scale-shift", "--requantize", "shift"], "--requantize and --method scale-shift both decide"),
        (["--set", "steps=3"], "--set steps=3: it is for --method"),
        (["--method", "adaround", "--set", "steps=0"], "--set: steps = 0; expected 1 to 1000000"),
        (["--method", "clip-kl", "--set", "per=row"], "--set: per = row; expected channel or layer"),
        (["--method", "dfq"], "no layer had a BatchNorm"),
    ],
)
def test_what_does_not_go_together_is_refused(refused, tiny, arguments, message):
    assert message in refused("quantize", *tiny.arguments, *arguments)
