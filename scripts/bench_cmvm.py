#!/usr/bin/env python3
"""Constant matrices as circuits, beside the best peer: y = x @ W with x unsigned, outputs exact.

Every matrix of a .npz ([inputs, outputs], integers) is shared, mapped to LUT sites and carry chains, written as
Verilog, read back by yosys and counted: LUT sites with taps and route-throughs, LUT levels. A peer's row is a recorded
one (--peers, JSON lines: matrix, sites, levels; a row with `cost` alone stands for 0.93 x cost, what yosys made of the
measured ones). With --live-peers those that are installed (pip install da4ml alkaid, in an environment of their own)
run too, are counted in the same way, and the better of live and recorded stands; figures are kept in the cache.

    .venv/bin/python scripts/bench_cmvm.py MATRICES.npz --peers peers.jsonl
    .venv/bin/python scripts/bench_cmvm.py MATRICES.npz --peers peers.jsonl --live-peers --peers-python ENV/bin/python
    .venv/bin/python scripts/bench_cmvm.py MATRICES.npz lenet_conv1_w8 random16_w8 --json -
    .venv/bin/python scripts/bench_cmvm.py MATRICES.npz --objective depth --predict-only

Writes cmvm.md, cmvm.png and cmvm.json into the folder of -o (default scripts/results).
"""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from cmvm_peers import LivePeers, Peer, best_peer, recorded_peers

from nn2hdl import hdl, synth
from nn2hdl.atomic import write_text
from nn2hdl.errors import DataError, Nn2hdlError
from nn2hdl.flow.circuit import print_cells
from nn2hdl.mapping import OBJECTIVES, Dial, MappedMatrix, MatrixUnit, map_matrix, map_sums
from nn2hdl.mapping.policy import AREA
from nn2hdl.mapping.sums import heap_bits
from nn2hdl.outputs import prepare_folder
from nn2hdl.sums import Cmvm, Steps, share_matrix
from nn2hdl.synth.cache import default_folder
from nn2hdl.target import find_target


@dataclass(frozen=True)
class Row:
    """One matrix: figures of the circuit, and of the peer."""

    matrix: str
    shape: tuple[int, int]
    digits: int
    sites: int
    levels: int
    counted: bool
    predicted_sites: int
    predicted_levels: int
    unshared_heap_ratio: float | None
    seconds: float
    peer: str | None
    peer_sites: float | None
    peer_levels: int | None
    peer_estimated: bool
    peer_live: bool
    ratio: float | None


def mapped_of(matrix: np.ndarray, bits: int, target: str, dial: Dial) -> MappedMatrix:
    """What a matrix with unsigned inputs is mapped to."""
    return map_matrix(Cmvm.of(matrix, 0, (1 << bits) - 1), dial=dial, carry=find_target(target).carry_width)


def count(name: str, matrix: np.ndarray, bits: int, mapped: MappedMatrix, target: str) -> synth.Count:
    """What yosys and the counter find in the emitted Verilog."""
    unit, cache = MatrixUnit(name, Cmvm.of(matrix, 0, (1 << bits) - 1)), synth.Cache(default_folder())
    engine = hdl.write_unit(unit, {name: mapped}, find_target(target))
    with cache.work_folder() as work:
        verilog = print_cells(hdl.below(engine), Path(work))
    return synth.count_design(verilog, engine.name, find_target(target), cache=cache).total


def heap_ratio(matrix: np.ndarray, bits: int) -> float:
    """LUT sites over half the heap bits (constants included), without sharing, objective area."""
    plain = share_matrix(Cmvm.of(matrix, 0, (1 << bits) - 1), depth=0, steps=Steps(multiples=False))
    return map_sums(plain, policy=AREA).sites / (heap_bits(plain) / 2)


def measure(name: str, matrix: np.ndarray, peer: Peer | None, arguments: argparse.Namespace) -> Row:
    """Optimizes, emits and counts one matrix."""
    start = time.perf_counter()
    dial = Dial(arguments.objective, arguments.max_levels)
    mapped = mapped_of(matrix, arguments.bits, arguments.target, dial)
    netlist = mapped.netlist
    seconds = time.perf_counter() - start
    sites, levels = netlist.sites, netlist.levels
    if not arguments.predict_only:
        counted = count(name, matrix, arguments.bits, mapped, arguments.target)
        sites, levels = counted.lut_sites, counted.levels
    ratio = heap_ratio(matrix, arguments.bits) if arguments.heap_ratio else None
    return Row(
        name,
        matrix.shape,
        sum(len(mapped.sums.terms(node)) for node in range(mapped.sums.nodes)),
        sites,
        levels,
        not arguments.predict_only,
        netlist.sites,
        netlist.levels,
        ratio and round(ratio, 4),
        round(seconds, 2),
        peer and peer.name,
        peer and round(peer.sites, 1),
        peer and peer.levels,
        bool(peer and peer.estimated),
        bool(peer and peer.live),
        peer and round(sites / peer.sites, 4),
    )


def geometric_mean(values: list[float]) -> float | None:
    """None of nothing."""
    return math.exp(sum(map(math.log, values)) / len(values)) if values else None


def summarize(rows: list[Row], arguments: argparse.Namespace) -> dict:
    """The rows and what they say together."""
    levels = [(row.levels, row.peer_levels) for row in rows if row.peer_levels]
    ratios = [row.unshared_heap_ratio for row in rows if row.unshared_heap_ratio]
    return {
        "target": arguments.target,
        "objective": arguments.objective,
        "input_bits": arguments.bits,
        "rows": [asdict(row) for row in rows],
        "geomean_ratio": geometric_mean([row.ratio for row in rows if row.ratio]),
        "worst_ratio": max((row.ratio for row in rows if row.ratio), default=None),
        "geomean_level_ratio": geometric_mean([own / other for own, other in levels]),
        "never_deeper": all(own <= other for own, other in levels),
        "largest_prediction_error": max(abs(row.predicted_sites / row.sites - 1) for row in rows if row.sites),
        "geomean_unshared_heap_ratio": geometric_mean(ratios),
        "processors": os.cpu_count(),
        "load": round(os.getloadavg()[0], 2),
    }


def table(summary: dict) -> str:
    """Markdown."""
    lines = [
        f"# Constant matrices on {summary['target']}, objective {summary['objective']}",
        "",
        f"Inputs {summary['input_bits']} bits unsigned. LUT sites with taps and route-throughs, counted by yosys "
        "unless marked p (predicted); seconds to optimize on one core. Peer sites marked ~ are 0.93 x its cost.",
        "",
        "| matrix | sites | levels | s | predicted | peer | peer sites | peer levels | ratio | sites / (bits / 2) |",
        "|---|---:|---:|---:|---:|---|---:|---:|---:|---:|",
    ]
    for row in summary["rows"]:
        cells = [
            row["matrix"],
            f"{row['sites']:,}{'' if row['counted'] else ' p'}",
            row["levels"],
            f"{row['seconds']:.2f}",
            f"{row['predicted_sites']:,}",
            (row["peer"] or "-") + (" (live)" if row["peer_live"] else ""),
            f"{'~' if row['peer_estimated'] else ''}{row['peer_sites']:,.0f}" if row["peer_sites"] else "-",
            row["peer_levels"] or "-",
            f"{row['ratio']:.3f}" if row["ratio"] else "-",
            f"{row['unshared_heap_ratio']:.3f}" if row["unshared_heap_ratio"] else "-",
        ]
        lines.append("| " + " | ".join(map(str, cells)) + " |")
    if summary["geomean_ratio"]:
        lines += [
            "",
            f"Geometric mean of the ratios {summary['geomean_ratio']:.3f}, worst {summary['worst_ratio']:.3f}.",
        ]
    if summary["geomean_level_ratio"]:
        lines += [
            f"Levels against the peer's: geometric mean {summary['geomean_level_ratio']:.3f}, "
            f"{'never' if summary['never_deeper'] else 'on some matrix'} deeper."
        ]
    if summary["geomean_unshared_heap_ratio"]:
        lines += [
            f"Sites / (heap bits / 2) before sharing: geometric mean {summary['geomean_unshared_heap_ratio']:.3f}."
        ]
    return "\n".join(lines) + "\n"


def plot(summary: dict, path: Path) -> None:
    """Ratio to the best peer, matrix by matrix, with the levels of both."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    rows = [row for row in summary["rows"] if row["ratio"]]
    if not rows:
        return
    place = np.arange(len(rows))[::-1]
    figure, axis = plt.subplots(figsize=(9, 0.36 * len(rows) + 1.6), layout="constrained")
    colors = ["#9db8d6" if row["peer_estimated"] else "#2d6cb4" for row in rows]
    axis.barh(place, [row["ratio"] for row in rows], color=colors, height=0.7)
    for y, row in zip(place, rows, strict=True):
        levels = f"{row['levels']} levels" + (f", peer {row['peer_levels']}" if row["peer_levels"] else "")
        axis.text(1.02, y, f"{row['ratio']:.2f}   {row['sites']:,} sites, {levels}", va="center", fontsize=8)
    axis.axvline(1, color="#b4552d", linewidth=1)
    axis.axvline(summary["geomean_ratio"], color="black", linewidth=1, linestyle=":")
    axis.set_yticks(place, [row["matrix"] for row in rows], fontsize=8)
    axis.set_xlim(0, 1.55)
    axis.set_xticks(np.arange(0, 1.01, 0.2))
    axis.set_xlabel("LUT sites / best peer's (pale: peer estimated from its cost)")
    axis.set_title(
        f"geometric mean {summary['geomean_ratio']:.3f}, {summary['target']}, {summary['objective']}", fontsize=10
    )
    for side in ("top", "right"):
        axis.spines[side].set_visible(False)
    figure.savefig(path, dpi=130, metadata={"Software": None})


def parse(argv: list[str]) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("matrices", type=Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--peers", type=Path, help="recorded rows, JSON lines")
    parser.add_argument("--live-peers", action="store_true", help="also run the peers that are installed")
    parser.add_argument(
        "--peers-python", type=Path, default=Path(sys.executable), help="interpreter that has the peers"
    )
    parser.add_argument("--peer-seconds", type=float, default=900, help="limit for a peer, and for each mapping of it")
    parser.add_argument("--bits", type=int, default=8)
    parser.add_argument("--target", default="xcup", choices=["xc7", "xcup"])
    parser.add_argument("--objective", default="balanced", choices=OBJECTIVES)
    parser.add_argument("--max-levels", type=int)
    parser.add_argument("--predict-only", action="store_true", help="without yosys: the mapper's own figures")
    parser.add_argument("--heap-ratio", action="store_true", help="also map without sharing, for sites / (bits / 2)")
    parser.add_argument("--json", type=Path, help="also write the figures here; - for the terminal")
    parser.add_argument("-o", "--output", type=Path, default=Path(__file__).parent / "results")
    return parser.parse_args(argv)


def note(line: str) -> None:
    """One line on the terminal, out of the way of --json -."""
    print(line, file=sys.stderr, flush=True)


def read_matrices(path: Path, names: list[str]) -> dict[str, np.ndarray]:
    """The matrices of a .npz, all or those named: int64 [inputs, outputs]. DataError where there is none."""
    try:
        with np.load(path) as archive:
            found = {name: archive[name].astype(np.int64) for name in archive.files}
    except (OSError, ValueError) as error:
        raise DataError(f"cannot be read: {error}", where=path, expected="a .npz of integer matrices") from None
    if unknown := [name for name in names if name not in found] or ([] if found else ["any"]):
        raise DataError(f"no matrix {unknown[0]}", where=path, expected=f"one of {', '.join(found)}")
    return {name: found[name] for name in names or found}


def main() -> None:
    """Measures, writes, prints."""
    arguments = parse(sys.argv[1:])
    folder = prepare_folder(arguments.output)
    peers = recorded_peers(arguments.peers) if arguments.peers else {}
    live = None
    if arguments.live_peers:
        kept = synth.Cache(default_folder())
        live = LivePeers.find(
            arguments.peers_python, arguments.target, arguments.bits, arguments.peer_seconds, kept, note
        )
    matrices = read_matrices(arguments.matrices, arguments.names)
    mapped_of(np.array([[3, 5], [-7, 9]]), arguments.bits, arguments.target, Dial())
    rows = []
    for name, matrix in matrices.items():
        peer = best_peer(peers.get(name), live.of(name, matrix) if live else [])
        rows.append(measure(name, matrix, peer, arguments))
        ratio = f"{rows[-1].ratio:.3f} of the best peer" if rows[-1].ratio else ""
        note(f"{name}: {rows[-1].sites:,} sites, {rows[-1].levels} levels, {rows[-1].seconds:.2f} s  {ratio}")
    summary = summarize(rows, arguments)
    write_text(folder / "cmvm.json", json.dumps(summary, indent=1) + "\n")
    write_text(folder / "cmvm.md", table(summary))
    plot(summary, folder / "cmvm.png")
    if arguments.json and str(arguments.json) != "-":
        write_text(arguments.json, json.dumps(summary, indent=1) + "\n")
    print(json.dumps(summary, indent=1) if str(arguments.json) == "-" else table(summary))


if __name__ == "__main__":
    try:
        main()
    except Nn2hdlError as error:
        note(f"error: {error}")
        sys.exit(error.exit_code)
