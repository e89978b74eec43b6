#!/usr/bin/env python3
"""What a rebuild must not change: figures of everything that ships, beside those of an earlier release.

Takes the digests of the shipped networks' arithmetic, LUT sites and levels that the mapper finds for them and for
constant matrices, digests of the emitted C, and cycles on the emulated boards. Without --write the figures are compared
with those that the file holds, and the exit code is 1 where one differs.

    .venv/bin/python scripts/compare_release.py                         # everything: some minutes on two cores
    .venv/bin/python scripts/compare_release.py networks c              # only some groups
    .venv/bin/python scripts/compare_release.py matrices --matrices shared/bench/matrices.npz
    .venv/bin/python scripts/compare_release.py --write scripts/results/release_0.1.0.json
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nn2hdl.atomic import write_text
from nn2hdl.c import find_board, write_program
from nn2hdl.designs import list_designs, load_design
from nn2hdl.exploration.cost import predict_sites
from nn2hdl.flow.arduino import SketchOptions, write_sketch
from nn2hdl.flow.quantizing import to_integers
from nn2hdl.flow.source import DataOptions, ModelOptions
from nn2hdl.flow.stages import Stages
from nn2hdl.integer import IntegerNetwork, arithmetic_digest, load_network
from nn2hdl.mapping import Dial, map_matrix
from nn2hdl.quantization import QuantizeConfig
from nn2hdl.sums import Cmvm

RELEASE = Path(__file__).parent / "results" / "release_0.1.0.json"
BOARDS = ("uno-r4", "uno")
TARGETS = ("xcup", "ecp5", "ice40")
LATER = ("cnn_cifar10", "mobilenet_cifar10")  # not in those figures; at 8 bits the mapper would take hours
LARGE_SITES = 1_500_000  # 8-bit networks beyond it are mapped for one target only


@dataclass(frozen=True)
class Ships:
    """The shipped networks by name: designs at 8 bits, and the points of their fronts."""

    quantized: dict[str, IntegerNetwork]
    fronts: dict[str, IntegerNetwork]

    @classmethod
    def load(cls) -> Ships:
        quantized, fronts = {}, {}
        for name in (name for name in list_designs() if name not in LATER):
            design = load_design(name)
            stages = Stages()
            done = to_integers(design.model_path, ModelOptions(), DataOptions(limit=1), QuantizeConfig(), stages)
            quantized[name] = done.network
            for path in sorted((design.folder / "front").glob("*.safetensors")):
                fronts[f"{name}/{path.stem}"] = load_network(path)
        return cls(quantized, fronts)


def digests(ships: Ships, _: argparse.Namespace) -> dict:
    """Digest of what each network computes."""
    return {name: arithmetic_digest(network) for name, network in {**ships.quantized, **ships.fronts}.items()}


def networks(ships: Ships, _: argparse.Namespace) -> dict:
    """LUT sites and levels that the mapper finds, objective area."""
    found = {}
    for name, network in {**ships.quantized, **ships.fronts}.items():
        small = name in ("colornet", "mlp_mnist") or name.startswith("mlp_mnist/")
        for target in TARGETS if small else TARGETS[:1]:
            found[f"{name} {target}"] = predict_sites(network, target)
            print(f"  {name} {target}: {found[f'{name} {target}']}", file=sys.stderr)
    return found


def matrices(_: Ships, arguments: argparse.Namespace) -> dict:
    """LUT sites and levels of constant matrices: random ones, and those of an .npz where one is named."""
    problems = {f"random{n}": np.random.default_rng(n).integers(-127, 128, (n, n)) for n in (4, 8, 16)}
    if arguments.matrices:
        problems |= dict(np.load(arguments.matrices))
    found = {}
    for name, matrix in problems.items():
        for objective in ("area", "balanced", "depth"):
            mapped = map_matrix(Cmvm.of(matrix, 0, 255), dial=Dial(objective))
            found[f"{name} {objective}"] = [mapped.netlist.sites, mapped.netlist.levels]
        print(f"  {name}: {found[f'{name} balanced']}", file=sys.stderr)
    return found


def c(ships: Ships, _: argparse.Namespace) -> dict:
    """Digests of the emitted C of every network that has a kernel on the board."""
    found = {}
    for name in ("colornet", "lenet_mnist"):
        for board in BOARDS if name == "colornet" else BOARDS[:1]:
            program = write_program(ships.quantized[name], find_board(board))
            text = json.dumps(sorted(program.files.items()))
            found[f"{name} {board}"] = hashlib.sha256(text.encode()).hexdigest()
    return found


def cycles(_: Ships, __: argparse.Namespace) -> dict:
    """Instructions, cycles, flash and memory of ColorNet on the emulated boards."""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for board in BOARDS:
            output = Path(folder) / board.replace("-", "_")
            made = write_sketch(load_design("colornet").model_path, output, options=SketchOptions(board=board))
            needs = made["needs"]
            found[board] = {key: needs[key] for key in ("steps", "cycles", "flash", "ram", "stack", "source")}
    return found


GROUPS: dict[str, Callable] = {f.__name__: f for f in (digests, matrices, c, cycles, networks)}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("groups", nargs="*", choices=[*GROUPS, []], help="only these groups; default: all")
    parser.add_argument("--matrices", type=Path, help="an .npz of constant matrices, [inputs, outputs]")
    parser.add_argument("--write", type=Path, help="write the figures to this file")
    parser.add_argument("--release", type=Path, default=RELEASE, help="the figures to compare with")
    arguments = parser.parse_args()
    ships, found = Ships.load(), {}
    for group in arguments.groups or GROUPS:
        print(f"{group} ...", file=sys.stderr)
        found[group] = GROUPS[group](ships, arguments)
    if arguments.write:
        write_text(arguments.write, json.dumps(found, indent=1, sort_keys=True) + "\n")
        return 0
    return compare(json.loads(arguments.release.read_text()), json.loads(json.dumps(found)))


def compare(before: dict, after: dict) -> int:
    """Prints what differs; 1 where something does."""
    differences = same = 0
    for group, figures in after.items():
        for name, now in figures.items():
            then = before.get(group, {}).get(name)
            if then is None:
                print(f"{group} {name}: new, {now}")
            elif then != now:
                differences += 1
                print(f"{group} {name}: {then} -> {now}")
            else:
                same += 1
    print(f"{same} figures are equal, {differences} differ")
    return int(differences > 0)


if __name__ == "__main__":
    sys.exit(main())
