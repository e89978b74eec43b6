"""Straight-through estimators: the exact value forward, the smooth one's gradient backward."""

import pytest
import torch

from nn2hdl.train.straight_through import floored, keep_largest, nearest, staircase, through


def test_the_exact_value_passes_to_the_last_bit():
    smooth = torch.tensor([0.3, 0.7], requires_grad=True)
    exact = torch.tensor([1e-3, 123.4])
    result = through(smooth, exact)
    assert torch.equal(result, exact)
    result.sum().backward()
    assert smooth.grad.tolist() == [1.0, 1.0]


@pytest.mark.parametrize("edges", [[0.5, 1.5], list(range(12))])
def test_staircases_of_few_and_of_many_steps(edges):
    values = [float(k * k) for k in range(len(edges) + 1)]
    x = torch.linspace(-1, 13, 57)
    assert staircase(x, edges, values).tolist() == [values[sum(edge <= v for edge in edges)] for v in x.tolist()]


def test_nearest_weights_and_the_largest_of_them():
    latent = torch.tensor([[-3.2, 0.4, 0.5, 3.0, -0.2]], requires_grad=True)
    chosen = nearest(latent, [0, 1, 2, 4])
    assert chosen.tolist() == [[-4, 0, 1, 4, 0]]
    kept = keep_largest(chosen, latent, 2)
    assert kept.tolist() == [[-4, 0, 0, 4, 0]]
    kept.sum().backward()
    assert latent.grad.tolist() == [[1, 1, 1, 1, 1]]


@pytest.mark.parametrize(
    ("limits", "values", "gradient"),
    [
        ((None, None), [-2, -1, 0, 2, 4, 9], [1, 1, 1, 1, 1, 1]),
        ((0, None), [0, 0, 0, 2, 4, 9], [0, 0, 1, 1, 1, 1]),
        ((-1, 3), [-1, -1, 0, 2, 3, 3], [0, 1, 1, 1, 0, 0]),  # 4 is cut to 3, what lies below 4 is not
    ],
)
def test_floors_pass_the_gradient_where_nothing_is_clamped(limits, values, gradient):
    x = torch.tensor([-1.5, -0.25, 0.75, 2.5, 4.0, 9.0], requires_grad=True)
    found = floored(x, *limits)
    assert found.tolist() == values
    found.sum().backward()
    assert x.grad.tolist() == gradient
