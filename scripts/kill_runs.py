#!/usr/bin/env python3
"""Ends runs of every verb at random moments, as Ctrl-C, kill and the kernel do, and looks at what is left.

    .venv/bin/python scripts/kill_runs.py --kills 6 --seed 1
    .venv/bin/python scripts/kill_runs.py --verbs synth,arduino --kills 20

Each verb first writes old results, and then new ones over them, which is what is killed: with SIGINT to the whole group
(as a terminal does) or to the process alone, with SIGTERM, SIGHUP or SIGKILL. After each kill the exit code has to be
right, no traceback printed, every process gone, and the results have to be the old or the new ones, by the digests in
their manifest. At the end one run goes to its end, and has to leave nothing behind that is not a result.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import secrets
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from nn2hdl.integer import arithmetic_digest, digest, load_network
from nn2hdl.outputs import MANIFEST, read_results

DESIGNS = Path(__file__).parents[1] / "designs"
TOKEN = secrets.token_hex(8)
MARK = "NN2HDL_KILL_RUNS"  # in the environment of a run and of all that it starts
WAYS = {
    "Ctrl-C": (signal.SIGINT, True, 130),
    "SIGINT": (signal.SIGINT, False, 130),
    "SIGTERM": (signal.SIGTERM, False, 143),
    "SIGHUP": (signal.SIGHUP, False, 129),
    "SIGKILL": (signal.SIGKILL, False, -9),
}


@dataclass(frozen=True)
class Case:
    """A verb to kill. old, new: its arguments behind the verb for old and new results, with OUT where its output is;
    check: fails where an output is half; resumes: the same command goes on."""

    verb: str
    old: list[str]
    new: list[str]
    output: str
    check: Callable[[Path], None]
    resumes: bool = False


def whole(place: Path) -> None:
    """All files that the manifest lists are there as they were written, and none is left half-made."""
    folder = place if place.is_dir() else place.parent
    with read_results(folder, ()):  # finishes what a killed run began
        files = json.loads((folder / MANIFEST).read_bytes())["files"]
        for name, entry in files.items():
            found = hashlib.sha256((folder / name).read_bytes()).hexdigest()
            assert found in (entry["sha256"], entry.get("before")), f"{name} is no result"


def whole_circuit(place: Path) -> None:
    """The same, and report and network belong together."""
    whole(place)
    network = digest(load_network(place / "network.safetensors"))
    assert json.loads((place / "report.json").read_bytes())["network_digest"] == network, "report of another network"
    verilog = arithmetic_digest(load_network(place / "network.safetensors"))
    assert verilog[:16] in next((place / "verilog").glob("*.v")).read_text(), "Verilog of another network"


def whole_study(place: Path) -> None:
    """Every candidate of the database has its network, under its digest."""
    if not (place / "study.sqlite").exists():
        return
    with sqlite3.connect(place / "study.sqlite") as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        rows = connection.execute("SELECT network FROM results").fetchall() if tables else []
    for (network,) in rows:
        assert digest(load_network(place / f"networks/{network}.safetensors")) == network


def picture(path: Path, first: int) -> Path:
    """A picture of many patches."""
    path.write_text("P3 300 300 255 " + " ".join(str((first + 7 * k) % 256) for k in range(3 * 300 * 300)))
    return path


def cases(folder: Path, model: Path) -> dict[str, Case]:
    """Every verb that takes a while or writes something, on small networks; the model is what some of them read."""
    color = str(DESIGNS / "colornet/model.pt")
    circuit = str(folder / "circuit")
    reference, other = picture(folder / "reference.ppm", 0), picture(folder / "other.ppm", 9)
    training = ["colornet", "--retrain-epochs", "20", "--qat-epochs", "20", "--epochs", "60"]
    found = [
        Case("synth", [color, "--vectors", "8"], [color, "--weight-bits", "5", "--vectors", "8"], "out", whole_circuit),
        Case("quantize", [str(model)], [str(model), "--weight-bits", "5"], "net.safetensors", whole),
        Case("simulate", [circuit, "--vectors", "8"], [circuit, "--vectors", "9"], "result.json", whole),
        Case("arduino", [color], [color, "--weight-bits", "5", "--board", "uno"], "sketch", whole),
        Case("train", [*training, "--seed", "1"], [*training, "--seed", "2"], "model.pt", whole, True),
        Case("search", [], [color, "--effort", "quick", "--no-count"], "study", whole_study, True),
        Case("eval", [str(model)], [str(model), "--limit", "400"], "result.json", whole),
        Case("inspect", [str(model)], [color], "result.json", whole),
        Case("compare", [str(reference), str(other)], [str(other), str(reference)], "difference.png", whole),
    ]
    return {case.verb: case for case in found}


class Runs:
    """Runs of one verb in a folder of their own, with a cache that no other run has filled."""

    def __init__(self, case: Case, folder: Path, patience: float):
        self.case, self.folder, self.patience = case, folder / case.verb, patience
        self.folder.mkdir(parents=True)
        self.output = self.folder / case.output
        self.cache = self.folder / "cache"
        self.temporary = self.folder / "tmp"
        self.temporary.mkdir()

    def start(self, arguments: list[str], errors: Path) -> subprocess.Popen:
        environment = {**os.environ, "NN2HDL_CACHE": str(self.cache), "TMPDIR": str(self.temporary), MARK: TOKEN}
        command = [sys.executable, "-m", "nn2hdl.cli.main", self.case.verb, *arguments, "-o", str(self.output)]
        with errors.open("w") as log:
            return subprocess.Popen(
                command,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=log,
                start_new_session=True,
                preexec_fn=_hear_signals,
            )

    def finish(self, arguments: list[str]) -> float:
        """A run to its end; returns its seconds."""
        start, errors = time.monotonic(), self.folder / "errors"
        code = self.start(arguments, errors).wait()
        assert code == 0, errors.read_text()
        return time.monotonic() - start

    def prepare(self) -> float:
        """Old results, and how long new ones take with an empty cache."""
        if self.case.old:
            self.finish(self.case.old)
            kept = self.folder / "kept"
            self._copy(self.output.parent, kept)
        shutil.rmtree(self.cache, ignore_errors=True)
        seconds = self.finish(self.case.new)
        if not self.case.old:
            shutil.rmtree(self.output)
        return seconds

    def restore(self) -> None:
        """The old results are there again, and the cache is empty; what resumes is left as the last kill left it."""
        shutil.rmtree(self.cache, ignore_errors=True)
        if not self.case.old:  # a study grows from kill to kill
            return
        for path in self.folder.iterdir():
            if path.name not in ("kept", "tmp", "errors") and not path.name.endswith(".resume"):
                shutil.rmtree(path) if path.is_dir() else path.unlink()
        self._copy(self.folder / "kept", self.folder)

    def _copy(self, source: Path, target: Path) -> None:
        own = shutil.ignore_patterns("kept", "tmp", "errors", "cache", "*.resume")
        shutil.copytree(source, target, ignore=own, dirs_exist_ok=True)

    def kill(self, way: str, moment: float) -> list[str]:
        """One run, ended at a moment; a row of the table. Raises AssertionError where something is wrong."""
        number, group, expected = WAYS[way]
        errors = self.folder / "errors"
        process = self.start(self.case.new, errors)
        try:
            process.wait(moment)
        except subprocess.TimeoutExpired:
            (os.killpg if group else os.kill)(process.pid, number)
        start = time.monotonic()
        code = process.wait(60)
        left = marked()
        while left and time.monotonic() - start < 30:
            time.sleep(0.05)
            left = marked()
        seconds = time.monotonic() - start
        said = errors.read_text()
        assert code in (expected, 0), f"exit code {code} instead of {expected}: {said}"
        assert "Traceback" not in said, said
        assert code != expected or code < 0 or said.count("nn2hdl: stopped; ") == 1, said
        assert seconds < self.patience, f"{len(left)} processes after {seconds:.1f} s: {said}"
        self.case.check(self.output)
        last = said.strip().splitlines()[-1][:70] if said.strip() else ""
        return [self.case.verb, way, f"{moment:.1f} s", str(code), f"{seconds:.2f} s", last]

    def tidy(self) -> None:
        """After a run that went to its end nothing is left of those that were killed."""
        self.finish(self.case.new)
        self.case.check(self.output)
        found = [
            *self.temporary.glob("nn2hdl*"),
            *self.temporary.glob("yowasp*"),
            *self.folder.glob(".*.part"),
            *self.folder.glob(".*.lock"),
        ]
        found += [path for path in (self.cache / "work").glob("*")] if self.cache.exists() else []
        found += [path for path in self.folder.rglob(".nn2hdl*") if path.name != MANIFEST]
        assert not found, f"left over: {found}"


def _hear_signals() -> None:
    """A shell's background jobs ignore SIGINT, those of nohup SIGHUP, and what they start inherits that."""
    for number, _, _ in WAYS.values():
        if number != signal.SIGKILL:
            signal.signal(number, signal.SIG_DFL)


def marked() -> list[int]:
    """Processes that a run started, itself included."""
    found = []
    for name in os.listdir("/proc"):
        if name.isdecimal() and int(name) != os.getpid():
            try:
                with open(f"/proc/{name}/environ", "rb") as file:
                    if f"{MARK}={TOKEN}".encode() in file.read().split(b"\0"):
                        found.append(int(name))
            except OSError:
                continue
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--verbs", default="", help="some of them, with commas; default: all")
    parser.add_argument("--kills", type=int, default=6, help="of each verb")
    parser.add_argument("--within", type=float, help="seconds; default: as long as the verb takes")
    parser.add_argument("--gone", type=float, default=2.0, help="seconds after which every process has to be gone")
    parser.add_argument("--model", type=Path, default=DESIGNS / "mlp_mnist/model.pt")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    wrong, chance = 0, random.Random(options.seed)
    with tempfile.TemporaryDirectory(prefix="kill_runs_") as made:
        known = cases(Path(made), options.model)
        for verb in options.verbs.split(",") if options.verbs else known:
            if verb == "simulate":
                arguments = known["synth"].old
                command = [sys.executable, "-m", "nn2hdl.cli.main", "synth", *arguments, "-o", f"{made}/circuit"]
                subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            runs = Runs(known[verb], Path(made), options.gone)
            length = min(runs.prepare(), options.within or 1e9)
            for kill in range(options.kills):
                runs.restore()
                way = list(WAYS)[kill % len(WAYS)]
                try:
                    print(" | ".join(runs.kill(way, chance.uniform(0.3, length))), flush=True)
                except AssertionError as error:
                    wrong += 1
                    print(f"{verb} | {way} | WRONG: {error}", flush=True)
            try:
                runs.tidy()
            except AssertionError as error:
                wrong += 1
                print(f"{verb} | afterwards | WRONG: {error}", flush=True)
    print("nothing lost, nothing left" if not wrong else f"{wrong} WRONG", flush=True)
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
