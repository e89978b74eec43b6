"""Runs workers, begins again where a reader has ended one, and collects what they found."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

WORKER = Path(__file__).with_name("fuzz_worker.py")
_LONGEST = 900  # seconds of waiting, whatever the machine does besides, for a worker that has a number of runs
_DEATHS = 20  # then something is wrong with more than one input


@dataclass(frozen=True)
class Finding:
    """An input, and what it shows."""

    reader: str
    input: Path
    kind: str
    message: str
    place: str
    traceback: str

    def __str__(self) -> str:
        return f"{self.reader} {self.input}: {self.kind} at {self.place}: {self.message}\n{self.traceback}"


@dataclass(frozen=True)
class Outcome:
    """How many inputs were tried, and what was found."""

    runs: int
    findings: tuple[Finding, ...]


def fuzz(
    reader: str,
    folder: Path,
    *,
    seed: int = 0,
    runs: int | None = None,
    seconds: float | None = None,
    readers: Path | None = None,
) -> Outcome:
    """Tries a reader for so many runs or seconds; inputs that show something are kept in folder/findings.

    `folder` also keeps the inputs that took new branches, so that a later call goes on from them.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _drop_mended(reader, folder, readers)
    log, end, done = folder / "log.txt", time.monotonic() + (seconds or _LONGEST), 0
    for attempt in range(_DEATHS):
        left = max(1, round(end - time.monotonic()))
        limits = ["--runs", str(runs - done)] if runs else ["--seconds", str(left)]
        code = _work([reader, folder, *limits, "--seed", seed + attempt], readers, log, left + 60)
        found = re.findall(r"number_of_executed_units: (\d+)|^#(\d+)\t", log.read_text(errors="replace"), re.MULTILINE)
        done += max((int(a or b) for a, b in found), default=0)
        if code == 1:  # of Python, not of libFuzzer
            raise RuntimeError(f"{reader}: the worker failed: {log.read_text(errors='replace')[-2000:]}")
        if code == 0:
            return Outcome(done, findings(reader, folder))
        _keep_death(reader, folder, code, log)
        if time.monotonic() > end - 1 or (runs and done >= runs):
            return Outcome(done, findings(reader, folder))
    return Outcome(done, findings(reader, folder))


def replay(
    reader: str, inputs: Sequence[Path], folder: Path, *, readers: Path | None = None, processor_seconds: float = 5.0
) -> dict[Path, dict | None]:
    """What each input shows, None where all is well; those behind one that ends the process are missing."""
    folder.mkdir(parents=True, exist_ok=True)
    log = folder / "log.txt"
    bound = ["--processor-seconds", processor_seconds]
    code = _work([reader, folder, *bound, "--replay", *inputs], readers, log, _LONGEST)
    shown = [json.loads(line) for line in log.read_text().splitlines() if line.startswith('{"input"')]
    found = {Path(entry["input"]): entry["found"] for entry in shown}
    if code != 0:  # at the first that is missing
        died = next(path for path in inputs if path not in found)
        found[died] = {"kind": _death(code), "message": log.read_text()[-500:], "place": "", "traceback": ""}
    return found


def shrink(reader: str, path: Path, folder: Path) -> None:
    """Makes an input smaller in its place, as long as it shows the same."""
    folder.mkdir(parents=True, exist_ok=True)
    _work([reader, folder, "--shrink", path], None, folder / "log.txt", _LONGEST)


def findings(reader: str, folder: Path) -> tuple[Finding, ...]:
    """What is kept in a folder."""
    found = sorted((folder / "findings").glob("*.json"))
    return tuple(Finding(reader, path.with_suffix(".bin"), **json.loads(path.read_text())) for path in found)


def _drop_mended(reader: str, folder: Path, readers: Path | None) -> None:
    """Takes away what an earlier call found and what is right now."""
    for finding in findings(reader, folder):
        if replay(reader, [finding.input], folder, readers=readers)[finding.input] is None:
            finding.input.unlink()
            finding.input.with_suffix(".json").unlink()


def _work(arguments: list, readers: Path | None, log: Path, timeout: float) -> int:
    command = [sys.executable, str(WORKER), *map(str, arguments), *(["--readers", str(readers)] if readers else [])]
    with log.open("wb") as stream:
        process = subprocess.Popen(command, stdout=stream, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)
        try:
            return process.wait(timeout)
        except subprocess.TimeoutExpired:
            return -signal.SIGKILL
        finally:
            process.kill()
            process.wait()


def _death(code: int) -> str:
    if code == -signal.SIGPROF:
        return "took too long"
    if code == -signal.SIGKILL:
        return "hung"
    return f"died of {signal.Signals(-code).name}" if code < 0 else f"left with code {code}"


def _keep_death(reader: str, folder: Path, code: int, log: Path) -> None:
    """The input that a worker was at work on when it died."""
    last = max(
        (path for path in (folder / "work").rglob("*") if path.is_file()), key=lambda path: path.stat().st_mtime_ns
    )
    data, name = last.read_bytes(), f"death{code}"
    kept = folder / "findings" / f"{name}.bin"
    if not kept.exists() or len(data) < kept.stat().st_size:
        kept.parent.mkdir(exist_ok=True)
        kept.write_bytes(data)
        tail = log.read_text(errors="replace")[-1500:]
        described = {"kind": _death(code), "message": "", "place": "", "traceback": tail}
        kept.with_suffix(".json").write_text(json.dumps(described, indent=1))
