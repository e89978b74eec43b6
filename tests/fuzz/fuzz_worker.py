"""A process that tries one reader, guided by the branches that its inputs take (Atheris, on LLVM's libFuzzer).

A reader gives a value or raises an Nn2hdlError of one line with exit code 2, within bounds of processor time and
memory, and does nothing that `fuzz_guard` forbids. What breaks this is kept as a finding, and the search goes on. A
reader that ends or hangs the process leaves its input in the work folder, where `fuzz_run` finds it.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import importlib
import json
import os
import random
import resource
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

import atheris

MEMORY = 1 << 30  # bytes of address space beyond what the process has before it begins
LONGEST_MESSAGE = 2000
REPOSITORY = Path(__file__).parents[2]


class Trial:
    """Tries inputs on one reader and keeps what they show."""

    def __init__(self, build: Callable, folder: Path, seconds: float):
        from fuzz_guard import Guard
        from fuzz_readers import prepared

        from nn2hdl.errors import Nn2hdlError

        self.reader, self.target, self.argument = prepared(build, folder / "work")
        self.error, self.findings, self.known = Nn2hdlError, folder / "findings", {}
        self.findings.mkdir(parents=True, exist_ok=True)
        for number, seed in enumerate(self.reader.seeds):  # imports what is imported late, fills caches
            self.target.write_bytes(seed)
            with contextlib.suppress(*([Nn2hdlError] if number else [])):  # the first is valid
                self.reader.read(self.argument)
        self.guard, self.seconds = Guard(), seconds
        size = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (size + MEMORY, size + MEMORY))
        signal.signal(signal.SIGPROF, signal.SIG_DFL)

    def run(self, data: bytes) -> dict | None:
        """What is wrong with how the reader takes this input; None where nothing is."""
        self.target.write_bytes(data)
        with self.guard.watching():
            signal.setitimer(signal.ITIMER_PROF, self.seconds)
            try:
                wrong = self._read()
            finally:
                signal.setitimer(signal.ITIMER_PROF, 0)
        return _described("forbidden", self.guard.seen[0], "") if self.guard.seen else wrong

    def _read(self) -> dict | None:
        try:
            self.reader.read(self.argument)
        except self.error as error:
            text = str(error)
            if error.exit_code != 2 or len(text) > LONGEST_MESSAGE or len(text.splitlines()) != 1:
                return _described(f"{type(error).__name__}, code {error.exit_code}", text, _place(error))
        except BaseException as error:
            return _described(type(error).__name__, str(error), _place(error), traceback.format_exc(limit=-8))
        return None

    def keep(self, data: bytes) -> None:
        """Tries an input; of inputs that show the same, the smallest is kept."""
        found = self.run(data)
        if found is None:
            return
        signature = hashlib.sha256(f"{found['kind']} {found['place']}".encode()).hexdigest()[:12]
        if len(data) < self.known.get(signature, sys.maxsize):
            self.known[signature] = len(data)
            (self.findings / f"{signature}.bin").write_bytes(data)
            (self.findings / f"{signature}.json").write_text(json.dumps(found, indent=1))

    def mutated(self, data: bytes, most: int, seed: int) -> bytes:
        """Another input; libFuzzer asks for it, and would wait for ever behind an error."""
        try:
            return self._mutated(data, random.Random(seed))[:most]
        except Exception:
            traceback.print_exc()
            sys.stderr.flush()
            os._exit(1)

    def _mutated(self, data: bytes, chance: random.Random) -> bytes:
        if not data or chance.random() < 0.03:
            data = chance.choice(self.reader.seeds)
        if chance.random() < 0.05:
            other = chance.choice(self.reader.seeds)
            data = data[: chance.randrange(len(data) + 1)] + other[chance.randrange(len(other) + 1) :]
        for _ in range(chance.choice((1, 1, 2, 4))):
            data = self.reader.mutate(data, chance)
        return data


def _described(kind: str, message: str, place: str, trace: str = "") -> dict:
    return {"kind": kind, "message": message[:500], "place": place, "traceback": trace[-4000:]}


def _place(error: BaseException) -> str:
    """The innermost line of nn2hdl, else of anything, that the error came through."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "/nn2hdl/" in frame.filename] or frames
    return f"{Path(own[-1].filename).name}:{own[-1].lineno}" if own else ""


def _shrunk(trial: Trial, data: bytes) -> bytes:
    """A smaller input with the same finding: pieces are left out, larger ones first."""

    def same(smaller: bytes) -> bool:
        found = trial.run(smaller)
        return found is not None and (found["kind"], found["place"]) == wanted

    found = trial.run(data)
    if found is None:
        return data
    wanted, size = (found["kind"], found["place"]), len(data)
    while size := size // 2:
        place = 0
        while place < len(data):
            smaller = data[:place] + data[place + size :]
            if same(smaller):
                data = smaller
            else:
                place += size
    return data


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("reader")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--runs", type=int)
    parser.add_argument("--seconds", type=int)
    parser.add_argument("--replay", type=Path, nargs="*")
    parser.add_argument("--shrink", type=Path)
    parser.add_argument("--processor-seconds", type=float, default=5.0, help="for one input; then the kernel ends it")
    parser.add_argument("--readers", type=Path, help="another registry, for tests of this one")
    options = parser.parse_args()
    sys.path[:0] = [str(REPOSITORY), str((options.readers or Path(__file__)).parent)]
    registry = importlib.import_module(options.readers.stem if options.readers else "fuzz_readers")
    entry = registry.READERS[options.reader]
    if options.replay is not None or options.shrink:
        _replay(Trial(entry.build, options.folder, options.processor_seconds), options)
        return
    with atheris.instrument_imports(include=list(entry.watched), enable_loader_override=False):
        trial = Trial(entry.build, options.folder, options.processor_seconds)
    corpus = options.folder / "corpus"
    corpus.mkdir(exist_ok=True)
    for number, seed in enumerate(trial.reader.seeds):
        (corpus / f"seed{number}").write_bytes(seed)
    limits = [f"-runs={options.runs}"] if options.runs else [f"-max_total_time={options.seconds}"]
    flags = [
        *limits,
        f"-seed={options.seed + 1}",
        "-max_len=65536",
        "-len_control=0",
        "-rss_limit_mb=0",
        "-timeout=3600",
    ]
    flags += [f"-handle_{name}=0" for name in ("segv", "bus", "abrt", "ill", "fpe")]  # it dies, and fuzz_run sees it
    atheris.Setup(
        [sys.argv[0], *flags, "-print_final_stats=1", f"-artifact_prefix={options.folder}/", str(corpus)],
        trial.keep,
        custom_mutator=trial.mutated,
    )
    atheris.Fuzz()


def _replay(trial: Trial, options: argparse.Namespace) -> None:
    if options.shrink:
        options.shrink.write_bytes(_shrunk(trial, options.shrink.read_bytes()))
    for path in options.replay or [options.shrink]:
        print(json.dumps({"input": str(path), "found": trial.run(path.read_bytes())}), flush=True)


if __name__ == "__main__":
    main()
