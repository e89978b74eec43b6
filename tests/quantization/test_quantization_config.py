"""Options of quantization: what is read, and the words of every refusal."""

from __future__ import annotations

import pytest

from nn2hdl.errors import QuantizeError
from nn2hdl.quantization import QuantizeConfig, Widths


@pytest.mark.parametrize(
    ("text", "default", "layers"),
    [
        ("6", 6, {}),
        ("conv1=6,fc1=4", 8, {"conv1": 6, "fc1": 4}),
        ("5,fc1=4", 5, {"fc1": 4}),
        (" 5 , fc.1 = 16 ", 5, {"fc.1": 16}),
        ("a=b=2", 8, {"a=b": 2}),
    ],
)
def test_widths_are_read(text, default, layers):
    widths = Widths.parse(text, "--weight-bits")
    assert (widths.default, widths.layers) == (default, layers)
    assert widths.of("conv9") == default
    assert [widths.of(name) for name in layers] == list(layers.values())


@pytest.mark.parametrize("part", ["1", "17", "eight", "-4", "4.5", "fc1=", "fc1=0", "²", ""])
def test_a_bad_width_is_quoted(part):
    with pytest.raises(QuantizeError) as caught:
        Widths.parse(f"8,{part}", "--weight-bits")
    assert str(caught.value) == (
        f"--weight-bits: {part!r} is no bit width; expected a number from 2 to 16, or layer=number, separated by commas"
    )


def test_layers_that_do_not_exist_are_named():
    widths = Widths.parse("conv=4,conv9=3", "--weight-bits")
    widths.check_names({"conv", "conv9"}, "--weight-bits")
    with pytest.raises(QuantizeError) as caught:
        widths.check_names({"conv", "fc"}, "--weight-bits")
    assert str(caught.value) == "--weight-bits: no layer is called 'conv9'; expected one of conv, fc"


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ({"calibration": "max"}, "--calibration: 'max' is unknown; expected one of minmax, percentile, mse, kl"),
        ({"requantize": "float"}, "--requantize: 'float' is unknown; expected one of shift, multiplier, double-shift"),
        ({"percentile": 49.9}, "--percentile: 49.9 is out of range; expected 50 to 100"),
        ({"percentile": float("nan")}, "--percentile: nan is out of range; expected 50 to 100"),
        ({"multiplier_bits": 1}, "--multiplier-bits: 1 is out of range; expected 2 to 24"),
    ],
)
def test_options_out_of_range_are_refused(option, message):
    with pytest.raises(QuantizeError) as caught:
        QuantizeConfig(**option)
    assert str(caught.value) == message
