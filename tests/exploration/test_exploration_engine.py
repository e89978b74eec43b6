"""The engine: the same front however often it is stopped, and nothing twice."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import pytest
from distributed import LocalCluster
from search_problems import Inline, Ladder, write_problem

from nn2hdl.errors import DataError, ModelError, OutputError, QuantizeError, ResourceError
from nn2hdl.exploration import Engine, create_study, front_of, open_executor, open_study, searching, work
from nn2hdl.exploration.database import DATABASE
from nn2hdl.exploration.executors import WorkerLost
from nn2hdl.exploration.study import LOCK
from nn2hdl.integer import digest

pytestmark = pytest.mark.slow

IDENTITY = {"version": "1", "model": "small"}


def run(folder: Path, problem, method, executor=None, workers=1):
    """Results of one search in this process."""
    with create_study(folder, IDENTITY) as study:
        return Engine(study, problem, [method], executor or Inline(), workers).run()


def front(results) -> list:
    return [(r.network, r.figures.validation, r.figures.estimated_sites) for r in front_of(results)]


@pytest.fixture(scope="module")
def problem(tmp_path_factory):
    return write_problem(tmp_path_factory.mktemp("problem"))


@pytest.fixture(scope="module")
def whole(problem, tmp_path_factory):
    """An uninterrupted search."""
    return run(tmp_path_factory.mktemp("whole"), problem, Ladder())


def test_front_is_not_beaten_by_any_candidate(whole):
    assert len(whole) == 6
    points = front_of(whole)
    for point in points:
        assert not any(
            other.figures.validation > point.figures.validation
            and other.figures.estimated_sites <= point.figures.estimated_sites
            for other in whole
        )
    costs = [point.figures.estimated_sites for point in points]
    assert costs == sorted(costs)


def test_finished_candidates_are_not_made_again(problem, whole, tmp_path, monkeypatch):
    assert front(run(tmp_path, problem, Ladder())) == front(whole)

    def refuse(*arguments):
        raise AssertionError("made again")

    monkeypatch.setattr("nn2hdl.exploration.work.make", refuse)
    assert front(run(tmp_path, problem, Ladder())) == front(whole)


def test_a_lost_network_file_is_made_again(problem, whole, tmp_path):
    results = run(tmp_path, problem, Ladder())
    with open_study(tmp_path) as study:
        path = study.network_path(results[0].network)
        path.unlink()
    assert front(run(tmp_path, problem, Ladder())) == front(whole)
    assert path.is_file()


def test_network_files_are_named_by_their_digest(problem, tmp_path):
    results = run(tmp_path, problem, Ladder())
    with open_study(tmp_path) as study:
        assert all(digest(study.network(result.network)) == result.network for result in results)


def test_death_of_a_worker_loses_one_candidate(problem, whole, tmp_path):
    method = Ladder(dies_at=5, mark=str(tmp_path / "mark"))
    with open_executor(2) as (executor, workers):
        results = run(tmp_path / "study", problem, method, executor, workers)
    assert (tmp_path / "mark").exists()
    assert front(results) == front(whole)


def test_stopped_search_does_not_wait_for_its_workers():
    start = time.monotonic()
    with open_executor(1) as (executor, _):
        futures = [executor.submit(time.sleep, 600) for _ in range(3)]
        while not futures[0].running():
            time.sleep(0.05)
    assert time.monotonic() - start < 300
    assert all(future.cancelled() or future.exception() is not None for future in futures)


def test_dask_finds_the_same_front(problem, whole, tmp_path):
    options = {"processes": False, "protocol": "tcp://", "dashboard_address": None}
    options = {"processes": False, "protocol": "tcp://", "dashboard_address": None}
    with (
        LocalCluster(n_workers=1, threads_per_worker=1, **options) as dask,
        open_executor(1, dask.scheduler_address) as (executor, workers),
    ):
        assert workers == 1
        assert front(run(tmp_path, problem, Ladder(), executor, workers)) == front(whole)


def test_worker_that_dies_every_time_is_said(problem, tmp_path):
    class Deadly(Inline):
        def submit(self, fn, /, *args, **kwargs):
            return super().submit(_die)

    with pytest.raises(ResourceError, match=r"a worker died 3 times at one candidate; .* -> fewer --jobs"):
        run(tmp_path, problem, Ladder(), Deadly())


def _die():
    raise WorkerLost("a worker process died")


class Failing(Ladder):
    """Cannot make one of its candidates."""

    def make(self, candidate, problem, parent):
        if candidate.settings["bits"] == 5:
            raise QuantizeError("no such bits")
        return super().make(candidate, problem, parent)


class Hopeless(Ladder):
    def make(self, candidate, problem, parent):
        raise QuantizeError("never")


def test_candidate_that_fails_is_left_out_and_named(problem, tmp_path):
    results = run(tmp_path, problem, Failing())
    assert sorted(r.candidate.settings["bits"] for r in results) == [2, 3, 4, 6, 8]
    with open_study(tmp_path) as study:
        assert [(c.settings["bits"], message) for c, message in study.failures()] == [(5, "no such bits")]
    assert run(tmp_path / "none", problem, Hopeless()) == []


class Diverging(Ladder):
    """Trainings that leave the finite numbers."""

    def make(self, candidate, problem, parent):
        from torch import nn

        from nn2hdl.train.finite import require_finite

        require_finite(nn.Linear(1, 1), float("nan"), "epoch 3")


def test_a_search_of_which_nothing_comes_is_an_error(micro, tmp_path, monkeypatch):
    monkeypatch.setattr(searching, "plan_methods", lambda *_: [Diverging()])
    monkeypatch.setattr(searching, "open_executor", lambda *_: nullcontext((Inline(), 1)))
    model_options = micro.keywords["model_options"]
    options = searching.SearchOptions((), count=False)
    with pytest.raises(ModelError, match="all 4 candidates failed, first: training: the loss is nan in epoch 3"):
        searching.search_model(micro.model, tmp_path, micro.data, model_options=model_options, options=options)
    with open_study(tmp_path) as study:
        assert len(study.failures()) == 4


def test_images_that_vanish_end_the_run(problem, tmp_path):
    with pytest.raises(DataError, match="no such file"):
        run(tmp_path, replace(problem, data=tmp_path / "gone.npz"), Ladder())


def test_study_of_something_else_is_refused_and_named(problem, tmp_path):
    run(tmp_path, problem, Ladder())
    for name, other in (("model", "large"), ("version", "2")):
        with pytest.raises(ModelError) as error, create_study(tmp_path, {**IDENTITY, name: other}):
            pass
        assert str(error.value) == (
            f"{tmp_path}: a study of another {name}: {IDENTITY[name]}; expected {other} "
            "-> choose another -o, or search as it was started"
        )


def test_study_of_another_schema_is_refused(problem, tmp_path):
    run(tmp_path, problem, Ladder())
    with sqlite3.connect(tmp_path / DATABASE) as connection:
        connection.execute("UPDATE identity SET value = '99' WHERE name = 'schema'")
    with pytest.raises(ModelError, match="a study of another schema: 99; expected 1"), open_study(tmp_path):
        pass


def test_damaged_and_missing_studies(tmp_path):
    with pytest.raises(ModelError, match="no study; expected a folder that nn2hdl search wrote"), open_study(tmp_path):
        pass
    (tmp_path / DATABASE).write_bytes(b"no database at all, but long enough to be looked at" * 9)
    with pytest.raises(ModelError, match="a damaged study"), open_study(tmp_path):
        pass


def test_one_search_at_a_time(tmp_path):
    with (
        create_study(tmp_path, IDENTITY),
        pytest.raises(OutputError, match="another run of nn2hdl writes there"),
        create_study(tmp_path, IDENTITY),
    ):
        pass


def test_full_disk_is_one_line(problem, tmp_path):
    with create_study(tmp_path, IDENTITY) as study:
        pages = study.connection.execute("PRAGMA page_count").fetchone()[0]
        study.connection.execute(f"PRAGMA max_page_count = {pages}")
        figures = {"sites": "x" * 100_000}
        with pytest.raises(OutputError, match=r"the study cannot be written: .*full.* -> free some space, then"):
            study.add_count("digest", "xcup", "counted", figures, 0.0)
        assert study.count("digest", "xcup", "counted") is None


PROGRAM = """
import sys
from pathlib import Path
sys.path.insert(0, {tests!r})
from search_problems import Ladder, write_problem
from test_exploration_engine import front, run
from nn2hdl.exploration import open_executor
if __name__ == "__main__":
    folder = Path(sys.argv[1])
    with open_executor(2) as (executor, workers):
        run(folder / "study", write_problem(folder), Ladder(seconds=0.3), executor, workers)
"""


def test_killed_at_random_moments_the_study_ends_the_same(problem, whole, tmp_path):
    program = tmp_path / "program.py"
    program.write_text(PROGRAM.format(tests=str(Path(__file__).parent)))
    chance, lock, database = random.Random(0), tmp_path / "study" / LOCK, tmp_path / "study" / DATABASE
    for _ in range(3):
        lock.unlink(missing_ok=True)
        process = subprocess.Popen([sys.executable, program, tmp_path])
        while not lock.exists() and process.poll() is None:  # until it is at work
            time.sleep(0.02)
        time.sleep(chance.uniform(0, 3))
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        if database.exists():
            with sqlite3.connect(database) as connection:
                assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert front(run(tmp_path / "study", problem, Ladder(seconds=0.3))) == front(whole)


class Mortal(Inline):
    """Loses the worker of the first `deaths` counts."""

    def __init__(self, deaths: int):
        self.deaths = deaths

    def submit(self, fn, /, *args, **kwargs):
        if fn is work.count and self.deaths:
            self.deaths -= 1
            return super().submit(_die)
        return super().submit(fn, *args, **kwargs)


def test_counts_of_lost_workers_come_again(problem, tmp_path):
    with create_study(tmp_path, {"version": "1"}) as study:
        engine = Engine(study, problem, [Ladder()], Inline(), 1)
        engine.run()
        tasks = len({result.network for result in front_of(study.results())})
        engine.executor = Mortal(tasks + 1)
        with pytest.raises(ResourceError, match="a worker died twice at one circuit"):
            engine.count_front("xcup", counted=False)
        engine.executor = Mortal(tasks)
        points = engine.count_front("xcup", counted=False)
        assert engine.executor.deaths == 0
        assert all(point.predicted_sites for point in points)
