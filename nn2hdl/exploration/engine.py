"""Runs a search: wave after wave of candidates, then the circuits of the front."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from dataclasses import dataclass, field

from nn2hdl.errors import DataError, ModelError, Nn2hdlError, OutputError, ResourceError
from nn2hdl.exploration import work
from nn2hdl.exploration.candidate import Candidate, Method, Result
from nn2hdl.exploration.executors import is_lost_worker, message_of
from nn2hdl.exploration.front import Point, pareto
from nn2hdl.exploration.problem import Problem
from nn2hdl.exploration.study import Study
from nn2hdl.integer import IntegerNetwork
from nn2hdl.quality import ACCURACY, Quality

ATTEMPTS = 3  # at a candidate whose workers die
_QUEUED = 2  # candidates per worker that are handed out at a time


@dataclass(frozen=True)
class Status:
    """What a display shows: candidates done and expected, the front so far, seconds left (None: not known yet)."""

    done: int
    expected: int
    front: tuple[Result, ...]
    seconds_left: float | None
    message: str = ""
    quality: Quality = ACCURACY


Watch = Callable[[Status], None]


@dataclass
class Engine:
    """One run over a study. `workers`: how many candidates the executor makes side by side."""

    study: Study
    problem: Problem
    methods: Sequence[Method]
    executor: Executor
    workers: int
    watch: Watch | None = None
    made: list[float] = field(default_factory=list)  # seconds of the candidates of this run
    results: list[Result] = field(default_factory=list)

    def run(self) -> list[Result]:
        """All results, in the order of proposal; what is in the study already is taken from there.

        Raises:
            OutputError: the study cannot be written.
            DataError, ResourceError: a worker cannot read the images, or no worker stays alive.
        """
        self.study.forget_failures()
        histories: dict[str, list[Result]] = {method.name: [] for method in self.methods}
        active = list(self.methods)
        while active:
            waves = {method.name: method.propose(histories[method.name]) for method in active}
            active = [method for method in active if waves[method.name]]
            found = self._finish([candidate for wave in waves.values() for candidate in wave])
            for name, wave in waves.items():
                histories[name] += [found[candidate.key] for candidate in wave if candidate.key in found]
            # a method none of whose candidates could be made would propose them again
            active = [method for method in active if {c.key for c in waves[method.name]} & found.keys()]
        return self.results

    def _finish(self, wave: Sequence[Candidate]) -> dict[str, Result]:
        """Results of a wave by key; candidates that failed are missing."""
        found: dict[str, Result] = {}
        todo = []
        for candidate in {candidate.key: candidate for candidate in wave}.values():
            known = self.study.result(candidate.key)
            if known:
                found[candidate.key] = known
            else:
                todo.append(candidate)
        self._show(found.values(), "")
        for result in self._make(todo):
            found[result.key] = result
            self._show(found.values(), "")
        self.results += [found[candidate.key] for candidate in wave if candidate.key in found]
        return found

    def _make(self, todo: Sequence[Candidate]) -> Iterator[Result]:
        by_name = {method.name: method for method in self.methods}
        waiting = [(candidate, 1) for candidate in reversed(todo)]
        running: dict[Future, tuple[Candidate, int]] = {}
        try:
            while waiting or running:
                while waiting and len(running) < _QUEUED * self.workers:
                    candidate, attempt = waiting.pop()
                    parent = self._parent(candidate)
                    task = (by_name[candidate.method], candidate, self.problem, parent)
                    running[self.executor.submit(work.make, *task)] = (candidate, attempt)
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    candidate, attempt = running.pop(future)
                    error = future.exception()
                    if error is None:
                        made = future.result()
                        self.made.append(made.seconds)
                        yield self.study.add(candidate, made.network, made.figures, made.seconds)
                    elif is_lost_worker(error) and attempt < ATTEMPTS:
                        waiting.append((candidate, attempt + 1))
                    else:
                        self._fail(candidate, error)
        finally:
            for future in running:
                future.cancel()

    def _parent(self, candidate: Candidate) -> IntegerNetwork | None:
        if candidate.parent is None:
            return None
        result = self.study.result(candidate.parent)
        if result is None:
            raise ModelError(
                f"candidate {candidate.parent[:12]} is gone, from which others start",
                where=self.study.folder,
                hint="search again: it is made anew",
            )
        return self.study.network(result.network)

    def _fail(self, candidate: Candidate, error: BaseException) -> None:
        """Errors that every candidate would meet end the run; others cost one candidate."""
        if isinstance(error, DataError | OutputError):
            raise error
        if is_lost_worker(error):
            raise ResourceError(
                f"a worker died {ATTEMPTS} times at one candidate",
                where=f"candidate {candidate.key[:12]}",
                expected="enough memory for --jobs workers",
                hint="fewer --jobs, then --resume",
            )
        if not isinstance(error, Nn2hdlError):
            raise error
        self.study.add_failure(candidate, message_of(error))

    def _show(self, current, message: str) -> None:
        if self.watch is None:
            return
        done = [*self.results, *current]
        expected = max(sum(method.expected() for method in self.methods), len(done))
        left = None
        if self.made:
            left = (expected - len(done)) * sum(self.made) / len(self.made) / self.workers
        self.watch(Status(len(done), expected, tuple(front_of(done)), left, message, self.study.quality))

    def count_front(self, target: str, *, counted: bool = True) -> list[Point]:
        """The final front of all that the study holds: predicted exactly, and counted by yosys where asked."""
        return count_front(self.study, self.study.results(), target, self.executor, counted=counted, watch=self.watch)


def front_of(results: Sequence[Result]) -> list[Result]:
    """The front of whole candidates by quality on what was held back and the fast model's LUT sites; the same in
    whatever order they were finished."""
    whole = sorted((result for result in results if result.candidate.whole), key=lambda result: result.key)
    return pareto(whole, lambda result: result.figures.validation, lambda result: result.figures.sites)


def count_front(
    study: Study,
    results: Sequence[Result],
    target: str,
    executor: Executor,
    *,
    counted: bool = True,
    watch: Watch | None = None,
) -> list[Point]:
    """Points of the front of these results on a target; what the study holds already is not counted again."""
    front = front_of(results)
    networks = list(dict.fromkeys(result.network for result in front))
    kinds = (work.PREDICTED, work.COUNTED) if counted else (work.PREDICTED,)
    tasks = [(n, kind) for kind in kinds for n in networks if study.count(n, target, kind) is None]
    start, total = time.monotonic(), len(tasks)
    for done, (network, kind, figures, seconds) in enumerate(_counts(study, tasks, target, executor), 1):
        study.add_count(network, target, kind, figures, seconds)
        if watch:
            left = (time.monotonic() - start) / done * (total - done)
            watch(Status(done, total, tuple(front), left, "counting circuits", study.quality))
    return points_of(study, front, target)


def _counts(study: Study, tasks: Sequence[tuple[str, str]], target: str, executor: Executor) -> Iterator[tuple]:
    """(network, kind, figures, seconds) of each task, as they are finished. Tasks whose workers died, as two large
    circuits may be too much for the memory, come again at the end, one at a time."""
    lost = []
    waiting = {executor.submit(work.count, study.network(name), target, kind): (name, kind) for name, kind in tasks}
    while waiting:
        for future in wait(waiting, return_when=FIRST_COMPLETED).done:
            task, error = waiting.pop(future), future.exception()
            if error is None:
                yield *task, *future.result()
            elif is_lost_worker(error):
                lost.append(task)
            else:
                raise error
    for name, kind in lost:
        future = executor.submit(work.count, study.network(name), target, kind)
        failed = future.exception()
        if failed is not None and is_lost_worker(failed):
            raise ResourceError(
                "a worker died twice at one circuit",
                where=f"network {name[:12]}",
                expected="enough memory to count it",
                hint="--no-count",
            )
        yield name, kind, *future.result()


def points_of(study: Study, front: Sequence[Result], target: str) -> list[Point]:
    """Points with all the counts that the study holds; a point that a count shows to be beaten is left out."""
    points = [_point(study, result, target) for result in front]
    return pareto(points, lambda point: point.validation, lambda point: point.sites)


def _point(study: Study, result: Result, target: str) -> Point:
    predicted = study.count(result.network, target, work.PREDICTED) or {}
    counted = study.count(result.network, target, work.COUNTED) or {}
    figures = result.figures
    return Point(
        key=result.key,
        network=result.network,
        method=result.candidate.method,
        settings=result.candidate.settings,
        accuracy=figures.accuracy,
        validation=figures.validation,
        total_bit_width=figures.total_bit_width,
        estimated_sites=figures.sites,
        predicted_sites=predicted.get("sites"),
        exact=bool(predicted.get("exact", False)),
        counted_sites=counted.get("sites"),
        levels=counted.get("levels", predicted.get("levels")),
        file=str(study.network_path(result.network)),
    )
