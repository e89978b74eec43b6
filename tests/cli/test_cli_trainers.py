"""nn2hdl train --recipe with whole trainings."""

import numpy as np
import pytest

from nn2hdl.integer import load_network


def test_wage_ends_in_an_integer_network(nn2hdl, tiny, split, tmp_path):
    output = tmp_path / "wage.safetensors"
    settings = ("--set", "weight_bits=3", "--set", "batch_size=8", "--epochs", 2)
    ran = nn2hdl("train", *tiny.without_data, "--recipe", "wage", *settings, "--data", split, "--json", "-o", output)
    assert (ran.code, ran.errors) == (0, [])
    assert ran.json["recipe"]["methods"]["wage"]["weight_bits"] == 3
    weighted = [layer.op for layer in load_network(output).layers if hasattr(layer.op, "weights")]
    assert all((op.requantize.multiplier == 1).all() and np.abs(op.weights).max() <= 3 for op in weighted)
    bits = sum(len(f"{abs(value):b}") + 1 for op in weighted for value in op.weights.ravel().tolist() if value)
    assert ran.json["total_bit_width"] == load_network(output).provenance["total_bit_width"] == bits
    again = nn2hdl("eval", output, "--data", split, "--json").json
    assert again["accuracy"] == ran.json["accuracy"]["integer"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--recipe", "wage", "--bits", "4"), "--bits: not with wage; expected --set weight_bits=N"),
        (("--recipe", "half", "--bits", "4"), "--bits: not with half; expected no widths: its weights are floats"),
        (("--recipe", "half"), "{model}: half trains the float weights of a shipped design; expected a design's name"),
        (("--recipe", "wage", "--set", "rate=9"), "wage: rate = 9; expected -8 to 7"),
    ],
)
def test_refusals(refused, tiny, split, tmp_path, arguments, message):
    said = refused("train", *tiny.without_data, "--data", split, *arguments, output=tmp_path / "made.safetensors")
    assert said.startswith(message.format(model=tiny.without_data[0]))


def test_methods_shows_them(nn2hdl):
    listed = {method["name"]: method for method in nn2hdl("methods", "--json").json["methods"]}
    assert [listed[name]["kind"] for name in ("wage", "half", "dynamic-fixed-point")] == ["whole training"] * 3
    assert "arXiv:1802.04680" in nn2hdl("methods", "wage").out
