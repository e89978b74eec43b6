"""Apprentice against its paper's loss, on numbers worked by hand; its three schemes."""

import math

import numpy as np
import pytest
import torch
from recipe_networks import small_graph, train

from nn2hdl.errors import QuantizeError
from nn2hdl.integer import digest
from nn2hdl.train.losses import ClassLoss, ValueLoss
from nn2hdl.train.recipes.apprentice import Apprentice, ApprenticeSettings, Learning, untrained
from nn2hdl.train.recipes.method import Batch
from nn2hdl.train.recipes.recipe import make_recipe


def test_distillation_by_hand():
    """The teacher says 3/4 and 1/4, the apprentice 1/2 and 1/2, then 1/4 and 3/4."""
    taught = torch.tensor([[math.log(3), 0.0]])
    assert float(ClassLoss().taught(torch.zeros(1, 2), taught)) == pytest.approx(math.log(2))
    other = ClassLoss().taught(torch.tensor([[0.0, math.log(3)]]), taught)
    assert float(other) == pytest.approx(0.75 * math.log(4) + 0.25 * math.log(4 / 3))


def test_distillation_of_values_by_hand():
    """Outputs of 0 to 2, a step of them 127.5 of 255; they are 51 and 0 of 255 away from the teacher's."""
    outputs = torch.tensor([[1.0, 0.5]], requires_grad=True)
    taught = torch.tensor([[1.4, 0.5]], requires_grad=True)
    loss = ValueLoss(127.5, unit=10.0)
    found = loss.taught(outputs, taught)
    assert found.item() == pytest.approx((5.1**2 + 0) / 2)
    assert loss(outputs, torch.tensor([[178.5, 63.75]])).item() == pytest.approx(found.item())
    found.backward()
    assert outputs.grad[0, 0] < 0
    assert taught.grad is None


class _Taught:
    """A teacher of two classes that always says 3/4 and 1/4."""

    output = "fc"

    def values(self, images):
        return {"fc": torch.tensor([[math.log(3), 0.0]])}

    def logits(self, images):
        return self.values(images)["fc"].requires_grad_()


class _Run:
    teacher, criterion = _Taught(), ClassLoss()


@pytest.mark.parametrize(("scheme", "teachers"), [("A", 2 * math.log(4 / 3)), ("B", 0), ("C", 0)])
def test_the_loss_by_hand(scheme, teachers):
    """alpha = 2, beta = 3, gamma = 4; H(y, p_T) = log(4 / 3), H(y, p_A) = 10, H(z_T, p_A) = log 2."""
    own = Apprentice(ApprenticeSettings(scheme, 2, 3, 4))
    own.learning = _Taught() if scheme == "A" else None
    batch = Batch(torch.zeros(1, 1), torch.tensor([0]), torch.zeros(1, 2))
    found = own.loss(_Run(), batch, torch.tensor(10.0))
    assert found.item() == pytest.approx(teachers + 30 + 4 * math.log(2))


def test_random_weights_have_the_deviation_of_the_trained():
    graph = small_graph()
    found = untrained(graph, 3)
    for old, new in zip(graph.nodes, found.nodes, strict=True):
        if hasattr(old.op, "weight"):
            assert not np.isclose(old.op.weight, new.op.weight).all()
            assert new.op.weight.std() == pytest.approx(old.op.weight.std(), rel=0.4)
            assert not new.op.bias.any()
        else:
            assert old is new
    assert np.array_equal(untrained(graph, 3).node("fc1").op.weight, found.node("fc1").op.weight)


@pytest.mark.parametrize("scheme", ["A", "B", "C"])
def test_schemes_start_where_they_say(scheme):
    graph = small_graph()
    run, network = train("lsq,apprentice", f"scheme={scheme}", "learning_rate=0", graph=graph, epochs=1)
    started = run.network.weights["fc1"].latent.detach().numpy()
    assert np.array_equal(started, graph.node("fc1").op.weight) == (scheme == "C")
    assert np.array_equal(run.teacher.arrays["fc1"][0].numpy(), graph.node("fc1").op.weight)
    assert (run.companions[0].learning is not None) == (scheme == "A")
    assert network.output == "fc2"


def test_the_teacher_of_scheme_a_learns_from_labels_alone():
    losses = []
    for gamma in (0.0, 5.0):
        run, _ = train("lsq,apprentice", "scheme=A", f"gamma={gamma}", "learning_rate=0.05", epochs=4)
        learning = run.companions[0].learning
        images, labels = run.images.float(), run.wanted
        losses.append(float(torch.nn.functional.cross_entropy(learning.logits(images), labels)))
        weights = [tensor.detach().clone() for tensor in learning.weights()]
        losses.append(weights)
    assert losses[0] == losses[2] < 0.7  # chance is 1.1
    assert all(torch.equal(a, b) for a, b in zip(losses[1], losses[3], strict=True))


def test_a_teacher_goes_on_where_it_was():
    run, _ = train("lsq,apprentice", "scheme=A", epochs=1)
    state = run.companions[0].state()
    other = Learning(untrained(run.graph, 9), run.images, 0.02, run.device)
    other.resume(state)
    images = run.images[:5]
    assert torch.equal(other.logits(images), run.companions[0].learning.logits(images))


def test_a_teacher_changes_what_is_learned():
    assert digest(train("lsq", epochs=1)[1]) != digest(train("lsq,apprentice", epochs=1)[1])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("scheme=D", "apprentice.scheme = 'D'; expected one of A, B, C"),
        ("scheme=AB", "apprentice.scheme = 'AB'; expected one of A, B, C"),
        ("gamma=-1", "apprentice.gamma = -1.0; expected a number from 0 on"),
    ],
)
def test_settings_that_are_none(text, message):
    with pytest.raises(QuantizeError, match=message):
        make_recipe("apprentice", (text,))
