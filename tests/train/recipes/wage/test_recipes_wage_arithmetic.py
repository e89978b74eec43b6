"""The quantizers of WAGE against the paper's formulas, worked by hand."""

import os
import subprocess
import sys

import pytest
import torch

from nn2hdl.train.recipes.wage import arithmetic
from nn2hdl.train.recipes.wage.arithmetic import (
    exponent,
    product,
    quantize_activations,
    quantize_errors,
    quantize_weights,
    shift_right,
    update_of,
    updated,
)
from nn2hdl.train.recipes.wage.layers import scale_exponent, start_limit


def ints(*values, dtype=torch.int32):
    return torch.tensor(values, dtype=dtype)


@pytest.mark.parametrize(
    ("largest", "wanted"),
    # 2**1.5 = 2.83, 2**2.5 = 5.66, 2**7.5 = 181.02, 2**30.5 = 1518500249.99
    [(0, 0), (1, 0), (2, 1), (3, 2), (5, 2), (6, 3), (181, 7), (182, 8), (1518500249, 30), (1518500250, 31)],
)
def test_the_exponent_is_the_rounded_logarithm(largest, wanted):
    assert exponent(ints(0, -largest)) == wanted
    assert exponent(ints(largest)) == wanted


def test_shifts_round_halves_to_the_even_integer():
    # quarters of -7 to 7: -1.75, -1.5, -1.25, -1, -0.75, -0.5, -0.25, 0, ...
    assert shift_right(torch.arange(-7, 8), 2).tolist() == [-2, -2, -1, -1, -1, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2]
    assert shift_right(ints(-3, 3), -2).tolist() == [-12, 12]
    assert shift_right(ints(-3, 3), 0).tolist() == [-3, 3]


def test_weights_of_two_bits_are_ternary():
    # Q(w / 128, 2) = clip(round(2 * w / 128) / 2): w / 64 rounded, 0.5 and -0.5 to 0
    stored = ints(-127, -96, -33, -32, -31, 0, 32, 33, 95, 127, dtype=torch.int8)
    found = quantize_weights(stored, 8, 2)
    assert found.tolist() == [-1, -1, -1, 0, 0, 0, 0, 1, 1, 1]
    assert found.dtype == torch.int8


def test_weights_of_three_bits_have_seven_values():
    # w / 32 rounded, within +-3
    stored = ints(-127, -80, -48, -17, 16, 47, 49, 112, dtype=torch.int8)
    assert quantize_weights(stored, 8, 3).tolist() == [-3, -2, -2, -1, 0, 1, 2, 3]


def test_activations_are_shifted_rounded_and_clamped():
    # eighths: -0.5, 0.375, 0.5, 126.4, 126.5, 200
    found = quantize_activations(ints(-4, 3, 4, 1011, 1012, 1600), 3, 0, 127)
    assert found.tolist() == [0, 0, 1, 126, 127, 127]
    assert found.dtype == torch.int8
    assert quantize_activations(ints(-1600, -5, 5), 3, -127, 127).tolist() == [-127, -1, 1]
    assert quantize_activations(ints(-5, 5), 0, 0, 127).tolist() == [0, 5]


def test_errors_keep_their_proportions():
    # max 1000: Shift = 2**10 (log2 = 9.97); e / 1024 * 128 = e / 8: 125, -62.5 -> -62, 0.375 -> 0, 0.5 -> 0, 1.5 -> 2
    found = quantize_errors(ints(1000, -500, 3, 4, 12), 8)
    assert found.tolist() == [125, -62, 0, 0, 2]
    assert found.dtype == torch.int8
    # max 1448 < 2**10.5: the same Shift; 181 is clipped to 127
    assert quantize_errors(ints(1448, 8), 8).tolist() == [127, 1]
    # max 1449: Shift = 2**11, e / 16
    assert quantize_errors(ints(1449, 8, 24), 8).tolist() == [91, 0, 2]
    # small errors are scaled up: Shift(3) = 4, e / 4 * 128
    assert quantize_errors(ints(3, -1, 0), 8).tolist() == [96, -32, 0]
    assert quantize_errors(ints(0, 0), 8).tolist() == [0, 0]


def test_updates_round_at_random_with_the_right_mean():
    # max 64 = Shift, rate 8: g_s = 8 * g / 64 = 8, -1.25, 0.125, 0
    gradient = ints(64, -10, 1, 0).repeat(20000, 1)
    found = update_of(gradient, 3, torch.Generator().manual_seed(1))
    assert found.dtype == torch.int32
    first, second, third, fourth = (column.unique().tolist() for column in found.t())
    assert (first, second, third, fourth) == ([8], [-2, -1], [0, 1], [0])
    means = found.double().mean(0)  # standard deviations 0.0031 and 0.0023
    assert means[1] == pytest.approx(-1.25, abs=0.015)
    assert means[2] == pytest.approx(0.125, abs=0.011)
    again = update_of(gradient, 3, torch.Generator().manual_seed(1))
    assert torch.equal(found, again)


def test_updates_that_need_no_rounding_draw_nothing():
    # Shift(1) = 1, rate 8: 8 * g
    generator = torch.Generator().manual_seed(1)
    before = generator.get_state()
    assert update_of(ints(1, -1, 0), 3, generator).tolist() == [8, -8, 0]
    assert torch.equal(before, generator.get_state())


def test_a_small_rate_moves_weights_seldom():
    # rate 1/8, max 64: g_s = 1/8 for the largest gradient
    found = update_of(torch.full((20000,), 64, dtype=torch.int64), -3, torch.Generator().manual_seed(2))
    assert found.unique().tolist() == [0, 1]
    assert found.double().mean() == pytest.approx(0.125, abs=0.011)


def test_stored_weights_are_clipped():
    assert updated(ints(120, -120, 5, dtype=torch.int8), ints(-11, 11, 3), 8).tolist() == [127, -127, 2]


@pytest.mark.parametrize(
    ("fan_in", "bits", "wanted"),
    # L_min / L = 1.5 * 2**(1 - bits) / sqrt(6 / fan_in)
    [
        (25, 2, 1),  # 0.75 / 0.490 = 1.53, log2 = 0.61
        (800, 2, 3),  # 0.75 / 0.0866 = 8.66, log2 = 3.11
        (1024, 2, 3),  # 9.80, log2 = 3.29
        (2304, 2, 4),  # 14.7, log2 = 3.88
        (800, 4, 1),  # 2.165, log2 = 1.11
        (25, 8, 0),  # below 1
    ],
)
def test_the_scale_of_a_layer_is_a_power_of_two(fan_in, bits, wanted):
    assert scale_exponent(fan_in, bits) == wanted


def test_weights_start_within_a_limit():
    assert start_limit(800, 2, 8) == 96  # L_min = 0.75, of 1/128
    assert start_limit(6, 4, 8) == 128  # L = 1
    assert start_limit(600, 8, 8) == 12  # L = 0.1


@pytest.mark.parametrize("saturates", [False, True])
def test_products_are_exact_at_the_ends_of_int8(saturates, monkeypatch):
    if saturates:  # as on processors without VNNI, where one of the two factors has to be halved
        monkeypatch.setattr(arithmetic, "_saturates", lambda: True)
    a = torch.full((5, 300), -128, dtype=torch.int8)
    b = torch.full((300, 4), 127, dtype=torch.int8)
    a[1], b[:, 2] = 127, -128
    assert product(a, b).tolist() == (a.long() @ b.long()).tolist()


WITHOUT_VNNI = """
import torch
from nn2hdl.train.recipes.wage.arithmetic import product
random = torch.Generator().manual_seed(0)
for rows, inner, columns in ((3, 5, 2), (70, 300, 33)):
    a, b = (torch.randint(-128, 128, s, generator=random, dtype=torch.int8) for s in ((rows, inner), (inner, columns)))
    b[:, 0], a[0] = 127, 127
    assert torch.equal(product(a, b).long(), a.long() @ b.long())
"""


@pytest.mark.slow
@pytest.mark.parametrize("instructions", ["SSE41", "AVX2"])
def test_products_are_exact_on_older_processors(instructions):
    # torch's own products saturate on some of them; what a processor is said to have, a process reads once
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_VNNI], env={**os.environ, "ONEDNN_MAX_CPU_ISA": instructions}, timeout=120
    )
    assert done.returncode == 0


def test_a_long_product_does_not_overflow():
    a = torch.full((1, 200_000), -128, dtype=torch.int8)
    assert product(a, a.t().contiguous()).tolist() == [[200_000 << 14]]  # above 2**31
