#!/usr/bin/env python3
"""Speed and memory of the main job: synth of the 8-bit MNIST LeNet with cold and with warm caches, --help, and the
golden model. Writes scripts/results/bench_synth.json and prints it.

    .venv/bin/python scripts/bench_synth.py [--data FOLDER_WITH_MNIST] [--runs 3]

Memory is the sum of the resident sets of all processes of a run, sampled twice a second.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from nn2hdl.atomic import write_text
from nn2hdl.data import load_dataset
from nn2hdl.designs import load_design
from nn2hdl.integer import Interpreter, load_network
from nn2hdl.outputs import prepare_folder

NN2HDL = [sys.executable, "-m", "nn2hdl.cli.main"]
PAGE = os.sysconf("SC_PAGE_SIZE")


def resident_bytes(root: int) -> int:
    """Resident memory of a process and all its descendants."""
    parents, resident = {}, {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
                resident[int(entry.name)] = int((entry / "statm").read_text().split()[1]) * PAGE
            except (OSError, IndexError):
                continue  # it ended meanwhile
    total, waiting = 0, [root]
    while waiting:
        pid = waiting.pop()
        total += resident.get(pid, 0)
        waiting += [child for child, parent in parents.items() if parent == pid]
    return total


def timed(command: list[str], environment: dict[str, str]) -> dict:
    """Wall-clock seconds and peak memory of one run."""
    start, peak, done = time.perf_counter(), 0, threading.Event()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    waiter = threading.Thread(target=lambda: (process.wait(), done.set()))
    waiter.start()
    while not done.wait(0.5):
        peak = max(peak, resident_bytes(process.pid))
    seconds = time.perf_counter() - start
    if process.returncode:
        sys.exit(f"{' '.join(command)} left with exit code {process.returncode}")
    return {"seconds": round(seconds, 1), "peak_gib": round(peak / 2**30, 2)}


def bench_synth(data: Path | None) -> dict:
    """One cold and one warm run in a fresh cache, with the stages of each."""
    model = load_design("lenet_mnist").model_path
    found = {}
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as scratch:
        environment = {**os.environ, "NN2HDL_CACHE": f"{scratch}/cache"}
        for run in ("cold", "warm"):
            folder = Path(scratch, run)
            command = [*NN2HDL, "synth", str(model), "-o", str(folder), *(["--data", str(data)] if data else [])]
            found[run] = timed(command, environment)
            report = json.loads((folder / "report.json").read_text())
            found[run] |= {"stages": report["seconds"], "mismatches": report["check"]["mismatches"]}
            found[run] |= {"images": report["check"]["images"], "vectors": report["check"]["vectors"]}
        found["golden_model"] = bench_interpreter(Path(scratch, "warm", "network.safetensors"), data)
    return found


def bench_interpreter(network: Path, data: Path | None) -> dict:
    """Images per second of the golden model, median of five runs."""
    images = load_dataset(data or load_design("lenet_mnist").test_path).images
    interpreter, rates = Interpreter(load_network(network)), []
    for _ in range(5):
        start = time.perf_counter()
        interpreter.run(images)
        rates.append(len(images) / (time.perf_counter() - start))
    return {"images": len(images), "images_per_second": round(statistics.median(rates))}


def bench_help(runs: int) -> dict:
    """Seconds of `nn2hdl --help`, median."""
    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run([*NN2HDL, "--help"], check=True, stdout=subprocess.DEVNULL)
        seconds.append(time.perf_counter() - start)
    return {"seconds": round(statistics.median(seconds), 3)}


def main() -> None:
    """Measures, writes, prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, help="full MNIST; default: the 1,000 images that ship")
    parser.add_argument("--runs", type=int, default=5, help="of --help")
    parser.add_argument("-o", "--output", type=Path, default=Path(__file__).parent / "results")
    arguments = parser.parse_args()
    folder = prepare_folder(arguments.output)
    result = {
        "machine": {"cores": len(os.sched_getaffinity(0)), "python": platform.python_version()},
        "load_average_before": os.getloadavg(),
        "help": bench_help(arguments.runs),
        "synth": bench_synth(arguments.data),
    }
    result["load_average_after"] = os.getloadavg()
    write_text(folder / "bench_synth.json", json.dumps(result, indent=1) + "\n")
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
