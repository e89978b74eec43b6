"""Training by recipes: repeatable, resumable, combined by rules; what it refuses."""

from dataclasses import replace

import pytest
from recipe_networks import halves, small_graph

from nn2hdl.errors import DataError, ModelError, QuantizeError
from nn2hdl.integer import digest
from nn2hdl.methods import Kind, MethodRecord
from nn2hdl.quantization import Widths
from nn2hdl.train import TRAINING_METHODS, RecipeSettings, TrainingMethod, make_recipe, run_recipe
from nn2hdl.train.recipes.method import Companion

pytestmark = pytest.mark.slow

QUICK = RecipeSettings(epochs=3, batch_size=16)


class Counter(Companion):
    """Counts its calls, and halves the loss."""

    def __init__(self):
        self.calls: list = []
        self.steps = 0

    def begin(self, run):
        self.calls.append("begin")

    def before_step(self, run, step):
        self.calls.append(("before", step))

    def loss(self, run, batch, loss):
        assert batch.images.shape == (16, 2, 8, 8)
        assert batch.outputs.shape == (16, 3)
        return loss / 2

    def after_step(self, run, step):
        self.steps += 1

    def end(self, run):
        self.calls.append("end")

    def state(self):
        return {"steps": self.steps}

    def resume(self, state):
        self.steps = state["steps"]


@pytest.fixture
def counters(monkeypatch):
    """Registers "counter"; the companions that recipes made of it."""
    made = []

    def make(_):
        made.append(Counter())
        return made[-1]

    method = TrainingMethod(MethodRecord("counter", Kind.COMPANION, "counts", "in tests"), companion=make)
    monkeypatch.setitem(TRAINING_METHODS._registered, "counter", method)
    return made


def _run(recipe="lsq", **changes):
    return run_recipe(small_graph(), halves(96), make_recipe(recipe, (), QUICK), **changes)


def test_equal_arguments_give_equal_networks():
    assert digest(_run()) == digest(_run())
    assert digest(_run()) != digest(_run(seed=1))


@pytest.mark.parametrize("step", [6, 8, 17])
def test_a_killed_run_goes_on_with_the_same_result(tmp_path, monkeypatch, step, counters):
    monkeypatch.setattr("nn2hdl.train.recipes.run._SAVED", 0.0)
    whole, path = _run("lsq,counter"), tmp_path / "net.resume"

    def kill(done, total, message):
        if done == step:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        _run("lsq,counter", checkpoint=path, progress=kill)
    assert digest(_run("lsq,counter", checkpoint=path)) == digest(whole)
    assert [counter.steps for counter in counters if "end" in counter.calls] == [18, 18]


@pytest.mark.parametrize(
    ("recipe", "texts"),
    [
        ("lsq,gradual-pruning,apprentice", ("rounds=9",)),
        ("inq,magnitude-pruning", ("at=0.5",)),
        ("lsq,group-pruning", ()),
        ("lsq,channel-pruning,apprentice", ("scheme=A",)),
        ("adaptive-widths,apprentice", ("scheme=B", "interval=4", "slack=1")),
    ],
)
def test_companions_go_on_with_the_same_result(tmp_path, monkeypatch, recipe, texts):
    monkeypatch.setattr("nn2hdl.train.recipes.run._SAVED", 0.0)

    def run(**where):
        return run_recipe(small_graph(), halves(96), make_recipe(recipe, texts, QUICK), **where)

    def kill(done, total, message):
        if done == 8:  # the first epoch has 6 steps
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(checkpoint=tmp_path / "net.resume", progress=kill)
    assert digest(run(checkpoint=tmp_path / "net.resume")) == digest(run())


def test_another_recipe_does_not_resume(tmp_path, monkeypatch):
    monkeypatch.setattr("nn2hdl.train.recipes.run._SAVED", 0.0)
    _run(checkpoint=tmp_path / "net.resume")
    other = make_recipe("lsq", ("epochs=4",), QUICK)
    with pytest.raises(ModelError, match="the checkpoint of another run: settings differ"):
        run_recipe(small_graph(), halves(96), other, checkpoint=tmp_path / "net.resume")


def test_companions_are_called_in_order(counters):
    steps, said = [], []
    _run("lsq,counter", progress=lambda done, total, message: (steps.append((done, total)), said.append(message)))
    (counter,) = counters
    assert counter.calls == ["begin", *(("before", step) for step in range(18)), "end"]
    assert counter.steps == 18
    assert steps == [(step, 18) for step in range(1, 19)]
    assert said[-1].startswith("epoch 3 of 3, loss ")


def test_a_whole_trainer_stands_alone(monkeypatch):
    network = _run()
    seen = {}

    def trainer(graph, dataset, settings, own, **where):
        seen.update(where, settings=settings)
        return network

    method = TrainingMethod(MethodRecord("own", Kind.TRAINER, "its own", "in tests"), trainer=trainer)
    monkeypatch.setitem(TRAINING_METHODS._registered, "own", method)
    found = _run("own", seed=4)
    assert digest(found) == digest(network)
    assert (seen["seed"], seen["settings"], seen["device"]) == (4, QUICK, "cpu")
    with pytest.raises(QuantizeError, match="own is a whole training of its own; expected own alone"):
        make_recipe("lsq,own")


def test_settings_as_texts():
    recipe = make_recipe("lsq", ["epochs=7", "scales=shift", "per_channel=true"], QUICK)
    assert recipe.settings == replace(QUICK, epochs=7, scales="shift")
    assert recipe.methods[0][1].per_channel is True
    assert make_recipe("lsq", bits={"weight_bits": Widths(3)}).settings.weight_bits == Widths(3)


@pytest.mark.parametrize(
    ("names", "texts", "message"),
    [
        ("magic", (), "--recipe: unknown method of training 'magic'; expected one of lsq"),
        ("lsq,lsq", (), "--recipe: 'lsq' is named twice; expected each method once"),
        ("lsq", ("speed=3",), "--set: 'speed=3' is no setting of lsq; expected NAME=VALUE with one of per_channel"),
        ("lsq", ("epochs=0",), "training settings: epochs = 0; expected a whole number from 1 on"),
        (
            "lsq",
            ("scales=star",),
            "training settings: scales = 'star'; expected one of multiplier, shift, double-shift",
        ),
        ("lsq", ("learning_rate=nan",), "--set: 'learning_rate=nan' has no such value; expected a number"),
        ("counter,lsq,second", (), "--recipe: lsq and second both quantize weights; expected one method that does"),
    ],
)
def test_what_does_not_go_together(names, texts, message, counters, monkeypatch):
    second = replace(TRAINING_METHODS.find("lsq"), record=MethodRecord("second", Kind.DURING, "", ""))
    monkeypatch.setitem(TRAINING_METHODS._registered, "second", second)
    with pytest.raises(QuantizeError) as caught:
        make_recipe(names, texts)
    assert str(caught.value).startswith(message)


def test_widths_that_a_method_does_not_have():
    with pytest.raises(QuantizeError, match="--weight-bits: weights of 1 bit by lsq; expected 2 to 8"):
        make_recipe("lsq", bits={"weight_bits": Widths(1)})


def test_data_that_does_not_fit():
    with pytest.raises(DataError, match="halves: 12 images of shape 2x8x8; expected at least 16, one batch, of 2x8x8"):
        run_recipe(small_graph(), halves(12), make_recipe("lsq", (), QUICK))


def test_divergence_is_one_line():
    with pytest.raises(ModelError, match=r"(no longer finite|the loss is) .*in epoch 1 -> a lower learning rate"):
        run_recipe(small_graph(), halves(96), make_recipe("lsq", ("learning_rate=1e30",), QUICK))


def test_every_method_has_a_record_and_plain_settings():
    for name, method in TRAINING_METHODS.all().items():
        assert method.record.name == name
        assert method.record.paper is not None
        assert method.settings() == method.settings()
