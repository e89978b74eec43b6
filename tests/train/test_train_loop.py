"""The one training loop: what it calls and when, checkpoints, what it refuses."""

import pytest
import torch

from nn2hdl.errors import ModelError
from nn2hdl.train.checkpoint import Saver
from nn2hdl.train.loop import Run, fit, generator_of, rising_and_falling

IDENTITY = {"design": "line", "seed": 0}


class Line(Run):
    """Fits a line through drawn points; 7 steps in epochs of 3."""

    def __init__(self, rate=0.1):
        torch.manual_seed(0)
        network = torch.nn.Linear(2, 1)
        super().__init__(network, torch.optim.Adam(network.parameters(), lr=rate), 7, 3, 0.25)
        self.said, self.seen = [], []

    def begin_epoch(self, epoch):
        self.x = torch.rand(8, 2, generator=generator_of(1, epoch))
        self.said.append(f"epoch {epoch}")

    def loss(self, step):
        self.seen.append((step, self.optimizer.param_groups[0]["lr"]))
        return (self.network(self.x) - self.x.sum(1, keepdim=True)).square().mean()

    def end_step(self, step):
        self.said.append(step)


def test_steps_epochs_rates_and_progress():
    run, calls = Line(), []
    fit(run, progress=lambda *call: calls.append(call))
    assert run.said == ["epoch 0", 0, 1, 2, "epoch 1", 3, 4, 5, "epoch 2", 6]
    assert run.seen == [(step, rising_and_falling(0.1, 0.25, step, 7)) for step in range(7)]
    assert [call[:2] for call in calls] == [(step, 7) for step in range(1, 8)]
    assert calls[2][2] == "epoch 1 of 3"
    assert calls[3][2] == f"epoch 2 of 3, loss {run.history[0]:.4f}"
    assert len(run.history) == 3
    assert run.history[2] < run.history[0]


def test_rates_rise_and_fall():
    rates = [rising_and_falling(0.8, 0.25, step, 8) for step in range(9)]
    assert rates[:3] == pytest.approx([0.8 / 3, 1.6 / 3, 0.8])
    assert rates[5] == pytest.approx(0.4)
    assert rates[8] == pytest.approx(0, abs=1e-12)
    assert rising_and_falling(0.8, 0.0, 0, 8) == 0.8


def test_a_run_goes_on_from_its_checkpoint(tmp_path):
    whole, path = Line(), tmp_path / "line.resume"
    fit(whole)

    def kill(done, total, message):
        if done == 5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fit(Line(), Saver(path, IDENTITY), kill)
    again = Line()
    fit(again, Saver(path, IDENTITY))
    assert again.said[0] == "epoch 1"
    assert again.history == whole.history
    assert all(map(torch.equal, again.network.parameters(), whole.network.parameters()))


def test_checkpoints_have_the_layout_that_earlier_versions_read(tmp_path):
    path = tmp_path / "line.resume"
    fit(Line(), Saver(path, IDENTITY))
    found = torch.load(path, weights_only=True)
    assert found.keys() == {"identity", "epochs_done", "network", "optimizer", "history"}
    assert (found["identity"], found["epochs_done"], len(found["history"])) == (IDENTITY, 3, 3)


def test_checkpoints_wait_for_their_time(tmp_path):
    path = tmp_path / "line.resume"
    fit(Line(), Saver(path, IDENTITY, seconds=1000))
    assert not path.exists()


@pytest.mark.parametrize("fault", [{"network": None}, {"optimizer": {}}, {"epochs_done": "many"}, {"history": 3}])
def test_a_checkpoint_of_the_right_run_with_wrong_content_is_refused(tmp_path, fault):
    path, run = tmp_path / "line.resume", Line()
    torch.save({"identity": IDENTITY, "epochs_done": 1, **run.state(), **fault}, path)
    with pytest.raises(ModelError) as caught:
        fit(run, Saver(path, IDENTITY))
    assert str(caught.value) == f"{path}: not a readable checkpoint -> remove it to start from the first epoch"


def test_divergence_is_found_where_an_epoch_ends():
    run = Line(rate=1e30)
    with pytest.raises(ModelError, match=r"in epoch 1 -> a lower learning rate"):
        fit(run)
    assert run.said[-1] == 2
    assert run.history == []
