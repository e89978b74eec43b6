"""Training from a dataset's path to a file of weights: results, resuming, errors."""

import json

import numpy as np
import pytest
import torch

from nn2hdl.data import load_dataset
from nn2hdl.designs import load_design
from nn2hdl.errors import DataError, ModelError, OutputError, ResourceError
from nn2hdl.train import build_network, digest_weights, measure_accuracy, train_design, train_network
from nn2hdl.train.checkpoint import load_checkpoint


class StopError(Exception):
    """Stands for the kill of a run."""


def stop_at(step):
    def progress(done, total, message):
        if done == step:
            raise StopError

    return progress


@pytest.fixture
def output(tmp_path):
    return tmp_path / "model.pt"


def test_learns_and_reports(description, data, output):
    summary = train_design("tiny", data, output, epochs=12, device="cpu")
    weights = torch.load(output, weights_only=True)
    assert json.loads(json.dumps(summary)) == summary
    assert summary["accuracy"] == 100
    assert (summary["epochs"], summary["seed"], summary["test_images"], summary["device"]) == (12, 0, 18, "cpu")
    assert summary["weights_sha256"] == digest_weights(weights)
    assert list(weights) == [f"{layer}.{kind}" for layer in ("conv1", "fc1", "fc2") for kind in ("weight", "bias")]
    design = load_design("tiny")
    network = build_network(design)
    network.load_state_dict(weights)
    assert measure_accuracy(network, load_dataset(data), design.normalize) == summary["accuracy"]
    assert not output.with_name("model.pt.resume").exists()


def test_same_seed_same_bytes_other_seed_other_weights(description, data, output):
    first = train_design("tiny", data, output, device="cpu")
    content = output.read_bytes()
    torch.rand(3)  # the state of torch's own generator plays no part
    second = train_design("tiny", data, output, device="cpu")
    other = train_design("tiny", data, output, device="cpu", seed=1)
    assert first["weights_sha256"] == second["weights_sha256"] != other["weights_sha256"]
    assert output.read_bytes() != content
    train_design("tiny", data, output, device="cpu")
    assert output.read_bytes() == content


@pytest.mark.parametrize("step", [1, 5, 6, 11, 15])  # five steps an epoch
def test_resumed_run_equals_an_uninterrupted_one(description, data, output, step):
    train_design("tiny", data, output, device="cpu")
    content = output.read_bytes()
    output.unlink()
    with pytest.raises(StopError):
        train_design("tiny", data, output, device="cpu", progress=stop_at(step))
    assert not output.exists()
    assert output.with_name("model.pt.resume").exists() == (step > 5)
    steps = []
    train_design("tiny", data, output, device="cpu", progress=lambda done, total, message: steps.append(done))
    assert steps == list(range((step - 1) // 5 * 5 + 1, 16))
    assert output.read_bytes() == content
    assert sorted(path.name for path in output.parent.glob("model*")) == ["model.pt"]


def test_a_finished_training_resumes_to_the_same(description, data, output, monkeypatch):
    """Killed between the last epoch's checkpoint and the weights."""
    train_design("tiny", data, output, device="cpu")
    content = output.read_bytes()

    def stop(*arguments):
        raise StopError

    with monkeypatch.context() as patch:
        patch.setattr("nn2hdl.train.float.training.measure_accuracy", stop)
        with pytest.raises(StopError):
            train_design("tiny", data, output, device="cpu")
    assert output.with_name("model.pt.resume").exists()
    train_design("tiny", data, output, device="cpu")
    assert output.read_bytes() == content


def test_another_runs_checkpoint_is_refused(description, data, output):
    with pytest.raises(StopError):
        train_design("tiny", data, output, device="cpu", progress=stop_at(6))
    with pytest.raises(ModelError) as caught:
        train_design("tiny", data, output, device="cpu", seed=1, epochs=9)
    assert str(caught.value) == (
        f"{output}.resume: the checkpoint of another run: seed, settings differ "
        "-> remove it to start from the first epoch"
    )


def test_damaged_checkpoint(description, data, output):
    output.with_name("model.pt.resume").write_bytes(b"PK cut off")
    with pytest.raises(ModelError, match=r"model\.pt\.resume: not a readable checkpoint -> remove it to start"):
        train_design("tiny", data, output, device="cpu")


def test_progress_counts_steps(description, data, output):
    calls = []
    train_design("tiny", data, output, epochs=2, device="cpu", progress=lambda *call: calls.append(call))
    assert [(done, total) for done, total, _ in calls] == [(done, 10) for done in range(1, 11)]
    assert calls[0][2] == "epoch 1 of 2"
    assert calls[-1][2].startswith("epoch 2 of 2, loss ")


def test_threads_and_random_state_of_the_caller_stay(description, data):
    design, threads, state = load_design("tiny"), torch.get_num_threads(), torch.get_rng_state()
    sets = load_dataset(data, "train"), load_dataset(data)
    train_network(design, *sets, epochs=1, seed=0, threads=threads + 1, progress=None)
    assert torch.get_num_threads() == threads
    assert torch.equal(torch.get_rng_state(), state)


def test_output_is_checked_before_training(description, data, tmp_path):
    with pytest.raises(OutputError, match="missing: no such folder -> create it first"):
        train_design("tiny", data, tmp_path / "missing" / "model.pt")
    with pytest.raises(OutputError, match="is a folder; expected a file name"):
        train_design("tiny", data, tmp_path)


def test_absent_gpu(description, data, output, monkeypatch):
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    with pytest.raises(ResourceError, match="device cuda: torch finds no GPU here -> use auto or cpu"):
        train_design("tiny", data, output, device="cuda")
    assert train_design("tiny", data, output, epochs=1, device="auto")["device"] == "cpu"


def test_unknown_device(description, data, output):
    with pytest.raises(ResourceError, match="device tpu: unknown; expected auto, cpu or cuda"):
        train_design("tiny", data, output, device="tpu")


def save(path, images, labels):
    np.savez(path, images=np.asarray(images, np.uint8), labels=labels)
    return path


def test_images_of_another_size(description, tmp_path, output):
    path = save(tmp_path / "large.npz", np.zeros((9, 3, 32, 32)), np.zeros(9, int))
    with pytest.raises(DataError, match=r"large\.npz: images of 32x32x3; expected 8x8x1 for tiny"):
        train_design("tiny", path, output)


def test_too_many_classes(description, tmp_path, output):
    path = save(tmp_path / "set.npz", np.zeros((9, 8, 8)), np.arange(9))
    with pytest.raises(DataError, match=r"set\.npz: label 8; expected the 3 classes of tiny"):
        train_design("tiny", path, output)


def test_fewer_images_than_a_batch(description, tmp_path, output):
    path = save(tmp_path / "set.npz", np.zeros((7, 8, 8)), np.zeros(7, int))
    with pytest.raises(DataError, match=r"set\.npz: 7 images; expected at least 8"):
        train_design("tiny", path, output)


def test_divergence_is_named(description, data, output):
    description(learning_rate=1e38, batch_norm=False)
    with pytest.raises(
        ModelError, match=r"(is no longer finite|the loss is (nan|inf)) in epoch 1 -> a lower learning rate"
    ):
        train_design("tiny", data, output, device="cpu")


@pytest.mark.parametrize(("option", "message"), [("epochs", "epochs = 0"), ("seed", "seed = -1")])
def test_numbers_out_of_range(description, data, output, option, message):
    with pytest.raises(ModelError, match=f"{message}; expected a whole number from"):
        train_design("tiny", data, output, **{option: int(message.split()[-1])})


def test_a_checkpoint_of_odd_keys_is_another_run(tmp_path):
    """Found by the fuzzer: keys that are no text cannot be sorted beside text."""
    path = tmp_path / "odd.resume"
    torch.save({"identity": {3: "x", "seed": 1}}, path)
    with pytest.raises(ModelError, match="another run: 3, design, seed differ"):
        load_checkpoint(path, {"design": "tiny", "seed": 0})
