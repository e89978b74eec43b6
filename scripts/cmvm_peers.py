"""The best peer on a constant matrix: recorded, or run here and counted as nn2hdl's own circuits are.

A live peer writes its Verilog in its own environment (write_peer.py); yosys maps it, once with the hierarchy kept and
once flattened, and the better of the two counts.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nn2hdl import synth
from nn2hdl.errors import ToolError
from nn2hdl.synth.cache import digest
from nn2hdl.synth.netlist import read_module
from nn2hdl.target import find_target
from nn2hdl.toolchain import Tool, find_yosys

COST_TO_SITES = 0.93
PEERS = ("da4ml", "alkaid", "alkaid+ternary")
_WRITER = Path(__file__).with_name("write_peer.py")


@dataclass(frozen=True)
class Peer:
    """The best peer on a matrix; levels None and `estimated` where it was not synthesized; live: run here."""

    name: str
    sites: float
    levels: int | None
    estimated: bool = False
    live: bool = False


def recorded_peers(path: Path) -> dict[str, Peer]:
    """The row with the fewest sites of each matrix; else the lowest cost, scaled."""
    rows = [json.loads(line) for line in path.read_text().splitlines() if line.strip()]
    found: dict[str, Peer] = {}
    for name in dict.fromkeys(row["matrix"] for row in rows):
        own = [row for row in rows if row["matrix"] == name]
        counted = [row for row in own if "sites" in row]
        if counted:
            best = min(counted, key=lambda row: row["sites"])
            found[name] = Peer(best["peer"], best["sites"], best["levels"])
        else:
            best = min((row for row in own if "cost" in row), key=lambda row: row["cost"])
            found[name] = Peer(best["peer"], COST_TO_SITES * best["cost"], None, estimated=True)
    return found


def best_peer(recorded: Peer | None, live: list[Peer]) -> Peer | None:
    """The fewest sites of all; a peer's estimate gives way to what was counted of the same peer."""
    counted = {peer.name for peer in live}
    known = [] if recorded is None or (recorded.estimated and recorded.name in counted) else [recorded]
    return min(known + live, key=lambda peer: peer.sites, default=None)


@dataclass(frozen=True)
class LivePeers:
    """The peers that an interpreter has.

    python: the interpreter; versions: by peer; seconds: the most for a peer, and for each run of yosys; note: called
    with one line for each peer whose recorded row has to do.
    """

    python: Path
    versions: dict[str, str]
    target: str
    bits: int
    seconds: float
    cache: synth.Cache
    note: Callable[[str], None]

    @classmethod
    def find(
        cls, python: Path, target: str, bits: int, seconds: float, cache: synth.Cache, note: Callable[[str], None]
    ) -> LivePeers:
        """The installed ones; those that are not are noted.

        Raises:
            ToolError: the interpreter cannot be started, or has no NumPy.
        """
        with cache.work_folder() as folder:
            _tool(python, "peers", "").run(["versions.json"], cwd=folder, timeout=60 + seconds)
            versions = json.loads((Path(folder) / "versions.json").read_text())
        if missing := [peer for peer in PEERS if peer not in versions]:
            note(f"{', '.join(missing)}: not installed for {python}; recorded rows stand")
        return cls(python, versions, target, bits, seconds, cache, note)

    def of(self, name: str, matrix: np.ndarray) -> list[Peer]:
        """What each installed peer makes of a matrix, int64 [inputs, outputs]."""
        found = []
        for peer in self.versions:
            try:
                sites, levels = self._figures(peer, matrix)
            except ToolError as error:
                self.note(f"{name}: {peer} gave no figure, its recorded row stands: {error}")
            else:
                found.append(Peer(peer, sites, levels, live=True))
        return found

    def _figures(self, peer: str, matrix: np.ndarray) -> tuple[int, int]:
        """Sites and levels of the better mapping, kept in the cache."""
        own = (peer, self.versions[peer], _WRITER.read_text(), str(self.bits), str(matrix.shape))
        key = digest("peer", *own, json.dumps(matrix.tolist()), self.target, find_yosys().version)
        if (stored := self.cache.load(key)) is None:
            with self.cache.work_folder() as folder:
                sources = self._write(peer, matrix, Path(folder).resolve())
                stored = min(self._count(sources, Path(folder), flatten) for flatten in ("", "-flatten"))
            self.cache.store(key, stored)
        return stored[0], stored[1]

    def _write(self, peer: str, matrix: np.ndarray, work: Path) -> list[str]:
        """The peer's Verilog, as paths below the work folder."""
        np.save(work / "weights.npy", matrix)
        arguments = ["out.json", peer, "weights.npy", self.bits, "verilog"]
        _tool(self.python, peer, self.versions[peer]).run(arguments, cwd=work, timeout=self.seconds)
        return json.loads((work / "out.json").read_text())["sources"]

    def _count(self, sources: list[str], work: Path, flatten: str) -> tuple[int, int]:
        """LUT sites and levels of one mapping."""
        script = (
            f"read_verilog -sv {' '.join(sources)}; "
            f"synth_xilinx -family {self.target} -top top -noiopad -noclkbuf -nodsp {flatten}; "
            "flatten; opt_clean; write_json netlist.json"
        )
        find_yosys().run(["-q", "-p", script], cwd=work, timeout=self.seconds)
        module = json.loads((work / "netlist.json").read_text())["modules"]["top"]
        counted = find_target(self.target).synthesis.count(read_module("top", module))
        return counted.lut_sites, counted.levels


def _tool(python: Path, name: str, version: str) -> Tool:
    """The writer under another interpreter, which must not see this one's packages."""
    return Tool(name, (str(python.absolute()), "-E", str(_WRITER)), version)
