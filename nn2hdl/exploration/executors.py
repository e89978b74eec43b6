"""Where candidates are made: in processes of this machine, or on the machines of a Dask cluster.

Both are `concurrent.futures.Executor`: a search submits functions and waits for futures. A worker that dies fails
the one future that it was at.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from queue import SimpleQueue

from nn2hdl.errors import Nn2hdlError, ResourceError
from nn2hdl.processes import kill_workers, open_workers

CONNECT_SECONDS = 10


class WorkerLost(Exception):  # noqa: N818  not an error of the candidate
    """The process that made a candidate died; the candidate may be made again."""


class Processes(Executor):
    """One process per job, each in a pool of its own, so that the death of one breaks no other's work."""

    def __init__(self, jobs: int):
        self._threads = ThreadPoolExecutor(jobs)
        self._idle: SimpleQueue[_Worker] = SimpleQueue()
        self._workers = [_Worker() for _ in range(jobs)]
        for worker in self._workers:
            self._idle.put(worker)

    def submit(self, fn, /, *args, **kwargs) -> Future:
        return self._threads.submit(self._run, fn, args, kwargs)

    def _run(self, fn, args, kwargs):
        worker = self._idle.get()
        try:
            return worker.run(fn, args, kwargs)
        except BrokenProcessPool as error:
            worker.replace()
            raise WorkerLost("a worker process died") from error
        finally:
            self._idle.put(worker)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Without `wait` workers are killed at their work: whoever stops a search does not wait for minutes."""
        self._threads.shutdown(wait, cancel_futures=cancel_futures)
        if not wait:
            for worker in self._workers:
                worker.kill()
        for worker in self._workers:
            if worker.pool is not None:
                worker.pool.shutdown(wait, cancel_futures=cancel_futures)


class _Worker:
    """A process, started when it is needed: spawned, since torch's threads do not survive a fork."""

    def __init__(self) -> None:
        self.closed = False
        self.replace()

    def replace(self) -> None:
        """A new process in place of one that died."""
        self.pool: ProcessPoolExecutor | None = None

    def run(self, fn, args, kwargs):
        if self.pool is None:
            self.pool = open_workers(1, "spawn")
        if self.closed:
            raise WorkerLost("the search was stopped")
        return self.pool.submit(fn, *args, **kwargs).result()

    def kill(self) -> None:
        """Ends the process at whatever it does; it takes no more work."""
        self.closed = True
        if self.pool is not None:
            kill_workers(self.pool)


@contextmanager
def open_executor(jobs: int, cluster: str | None = None) -> Iterator[tuple[Executor, int]]:
    """An executor and how many candidates it makes side by side.

    Raises:
        ResourceError: the cluster does not answer, or Dask is not installed.
    """
    if cluster is None:
        executor = Processes(jobs)
        try:
            yield executor, jobs
        finally:
            executor.shutdown(wait=False, cancel_futures=True)
        return
    client = _connect(cluster)
    try:
        threads = sum(client.nthreads().values())
        if not threads:
            raise ResourceError("the cluster has no workers", where=f"--cluster {cluster}", hint="start dask worker")
        yield client.get_executor(pure=False, retries=0), threads
    finally:
        client.close()


def _connect(address: str):
    try:
        from distributed import Client
    except ImportError as error:
        raise ResourceError(
            "Dask is not installed", where=f"--cluster {address}", hint="pip install 'nn2hdl[cluster]'"
        ) from error
    try:
        return Client(address, timeout=CONNECT_SECONDS, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        raise ResourceError(
            f"no Dask scheduler answers within {CONNECT_SECONDS} s",
            where=f"--cluster {address}",
            expected="an address such as tcp://host:8786",
            hint="start one: dask scheduler",
        ) from error


def is_lost_worker(error: BaseException) -> bool:
    """True where not the candidate failed but the worker: it may be tried again."""
    return isinstance(error, WorkerLost) or type(error).__name__ in (
        "KilledWorker",
        "CancelledError",
        "CommClosedError",
    )


def message_of(error: BaseException) -> str:
    """One line for a candidate that failed."""
    return str(error) if isinstance(error, Nn2hdlError) else f"{type(error).__name__}: {error}"
