"""Proves modules of vendor cells equal to what they should compute, with yosys's SAT solver and its vendor models.

Nothing of nn2hdl's own models is trusted here: the cells are those of yosys's library.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nn2hdl.errors import ToolError, VerifyError
from nn2hdl.processes import threads
from nn2hdl.synth.cache import Cache, digest
from nn2hdl.toolchain import Tool, find_yosys

_VERSION = "1"  # raise it whenever a proof means something else
PROVED = {"proved": True}
_BATCH = 200  # proofs in one run of yosys
_OPENING = (
    "read_verilog +/xilinx/cells_sim.v",
    "read_rtlil circuits.il",
    "read_verilog meanings.v",
    "setattr -mod -unset top",  # each module that Amaranth writes says that it is one
    "hierarchy -check",
    "proc",
)
_RESULTS = "results.txt"
_RESULT = re.compile(r"^SAT proof finished - (no model|model) found: (?:SUCCESS|FAIL)!", re.MULTILINE)


@dataclass(frozen=True)
class Claim:
    """`circuit`: RTLIL text of a module `name`; `meaning`: Verilog text of a module `meaning_of_<name>` with the same
    ports, which must equal it for all inputs."""

    name: str
    circuit: str
    meaning: str


def prove(claims: Sequence[Claim], *, cache: Cache, jobs: int) -> int:
    """Proves claims of different names, each once ever per cache, in at most `jobs` processes; returns their number.

    Raises:
        VerifyError: a claim is false.
        ToolError: yosys is missing or fails.
    """
    tool = find_yosys()
    keys = {c.name: digest("proof", _VERSION, *_OPENING, tool.version, c.circuit, c.meaning) for c in claims}
    open_claims = [claim for claim in claims if cache.load(keys[claim.name]) != PROVED]
    size = max(1, min(_BATCH, -(-len(open_claims) // jobs)))
    batches = [open_claims[start : start + size] for start in range(0, len(open_claims), size)]
    with threads(jobs) as pool:
        for batch, found in zip(batches, pool.map(lambda batch: _run(tool, batch, cache), batches), strict=True):
            for claim, proved in zip(batch, found, strict=True):
                if not proved:
                    raise VerifyError("the module does not compute its meaning", where=claim.name)
                cache.store(keys[claim.name], PROVED)
    return len(claims)


def _run(tool: Tool, claims: list[Claim], cache: Cache) -> list[bool]:
    """Whether each claim holds."""
    script = [*_OPENING]
    for claim in claims:
        script.append(f"miter -equiv -flatten meaning_of_{claim.name} {claim.name} differs_{claim.name}")
        script.append(f"tee -q -a {_RESULTS} sat -prove trigger 0 differs_{claim.name}")
    with cache.work_folder() as folder:
        work = folder
        (work / "circuits.il").write_text("".join(claim.circuit for claim in claims))
        (work / "meanings.v").write_text("".join(claim.meaning for claim in claims))
        (work / "prove.ys").write_text("\n".join(script) + "\n")
        log = cache.log_path(digest(*script))
        tool.run(["-q", "-s", "prove.ys"], cwd=work, log=log)
        results = _RESULT.findall((work / _RESULTS).read_text())
    if len(results) != len(claims):
        raise ToolError(f"yosys ended {len(results)} of {len(claims)} proofs", where=log)
    cache.discard(log)
    return [result.startswith("no model") for result in results]
