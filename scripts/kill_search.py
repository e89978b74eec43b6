#!/usr/bin/env python3
"""Kills a search with SIGKILL at random moments and starts it again; its front has to be that of an undisturbed one.

    .venv/bin/python scripts/kill_search.py designs/lenet_mnist/model.pt --data MNIST_FOLDER --limit 3000 --kills 20

After every kill the database must be whole and every network file must have the digest that names it. Each kill falls
within --within seconds of the moment at which the search begins to work; at the end the study runs to its end.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

from nn2hdl.integer import digest, load_network


def search(arguments: list[str], folder: Path) -> subprocess.Popen:
    """Starts the search in the background."""
    command = [sys.executable, "-m", "nn2hdl.cli.main", "search", *arguments, "-o", str(folder), "--json"]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)


def finished(arguments: list[str], folder: Path) -> dict:
    """Runs the search to its end; its front without what names the folder, and the network of every candidate."""
    described = json.loads(search(arguments, folder).communicate()[0])
    front = {point["network"]: (point["accuracy"], point["counted_sites"]) for point in described["front"]}
    with sqlite3.connect(folder / "study.sqlite") as connection:
        return {"front": front, "made": dict(connection.execute("SELECT key, network FROM results"))}


def check_whole(folder: Path) -> int:
    """Asserts that the study is whole; returns how many candidates it holds."""
    networks = [path for path in (folder / "networks").glob("*.safetensors") if not path.name.startswith(".")]
    for path in networks:
        assert digest(load_network(path)) == path.stem, path
    with sqlite3.connect(folder / "study.sqlite") as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        rows = connection.execute("SELECT network FROM results").fetchall()
    assert {network for (network,) in rows} <= {path.stem for path in networks}
    return len(rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--within", type=float, default=20.0)
    parser.add_argument("--folder", type=Path, default=Path("build/killed"))
    parser.add_argument("--seed", type=int, default=0)
    options, arguments = parser.parse_known_args()
    chance, study = random.Random(options.seed), options.folder / "study"
    shutil.rmtree(options.folder, ignore_errors=True)
    options.folder.mkdir(parents=True)
    undisturbed = finished(arguments, options.folder / "undisturbed")
    print(f"undisturbed: {len(undisturbed['front'])} points of {len(undisturbed['made'])} candidates", flush=True)
    for number in range(options.kills):
        (study / "lock").unlink(missing_ok=True)
        process = search(arguments, study)
        while not (study / "lock").exists() and process.poll() is None:
            time.sleep(0.05)
        time.sleep(chance.uniform(0, options.within))
        process.send_signal(signal.SIGKILL)
        process.wait()
        print(f"kill {number + 1}: {check_whole(study)} candidates kept", flush=True)
    same = finished(arguments, study) == undisturbed
    print("the same front and candidates" if same else "ANOTHER FRONT", flush=True)
    sys.exit(not same)


if __name__ == "__main__":
    main()
