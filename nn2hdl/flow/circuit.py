"""Integer network -> Verilog and its counts; the Verilog is kept by digest, since describing it takes a while."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path

import nn2hdl
from nn2hdl import hdl, synth
from nn2hdl.hdl.targets.meaning import forms, meaning_text
from nn2hdl.integer import IntegerNetwork, arithmetic_digest
from nn2hdl.mapping import Dial, Shape
from nn2hdl.synth.cache import digest as text_digest
from nn2hdl.synth.prove import Claim, prove
from nn2hdl.synth.verilog import rtlil_to_verilog
from nn2hdl.target import Target, portable_target
from nn2hdl.toolchain import find_yosys

Progress = Callable[[int, int, str], None]
# what the emitted text depends on, besides the network
_ROOMS = (
    "fixedpoint.py",
    "naming.py",
    "windows.py",
    "integer",
    "sums",
    "mapping",
    "hdl",
    "synth/verilog.py",
    "synth/widths.v",
)


def build_circuit(
    network: IntegerNetwork,
    target: Target,
    multiplier: str = "csd",
    *,
    registers: bool = False,
    dial: Dial | None = None,
    top: str | None = None,
    prefix: str | None = None,
) -> hdl.Circuit:
    """The circuit of a network for a family; multiplier: csd or star (plain Verilog, whatever the family); top and
    prefix: names of its modules, None: after the network."""
    star = multiplier == "star"
    target = portable_target() if star else target
    names = hdl.ModuleNames.of(network.name, top, prefix)
    return hdl.lower_network(network, target, star=star, registers=registers, dial=dial, names=names)


def emit_verilog(
    circuit: hdl.Circuit, multiplier: str, *, jobs: int, cache: synth.Cache, progress: Progress
) -> tuple[dict[str, str], dict[str, str]]:
    """Verilog by module name, and the files to write by file name. What is kept does not know the prefix of names."""
    hdl.map_engines(circuit, jobs, progress, store=cache, version=_source_digest())
    network_digest = arithmetic_digest(circuit.network)
    key = text_digest(
        *("modules", network_digest, multiplier, " ".join(circuit.modules()), *_families(circuit)),
        *(nn2hdl.__version__, _source_digest(), find_yosys().version),
    )
    verilog = cache.load(key, _texts)
    if verilog is None:
        with cache.work_folder() as work:
            verilog = print_cells(circuit.modules(), work, jobs, progress)
        cache.store(key, verilog)
    modules = hdl.written(circuit, verilog)
    return modules, hdl.verilog_files(circuit, modules, network_digest, nn2hdl.__version__)


def _texts(stored: dict) -> dict[str, str]:
    """An entry of the cache; ValueError where it has another shape."""
    if not all(isinstance(text, str) for text in stored.values()):
        raise ValueError("no texts")
    return stored


def print_cells(
    cells: Mapping[str, hdl.Cell], work: Path, jobs: int = 1, progress: Progress = lambda *_: None
) -> dict[str, str]:
    """Verilog of cells by name; `work` is a folder for scratch files, not below /tmp."""
    rtlil = hdl.emit_modules(cells, jobs, progress)
    progress(0, len(rtlil), "modules printed")
    return hdl.complete(cells, rtlil_to_verilog(rtlil, work, jobs, progress))


def _families(circuit: hdl.Circuit) -> list[str]:
    """What the engines are mapped to, and how."""
    cells = (cell for layer in circuit.layers for cell, _ in layer.work)
    engines = (cell for cell in cells if isinstance(cell, hdl.HeapEngine | hdl.TableEngine | hdl.AdderEngine))
    return sorted({f"{cell.target.name} {getattr(cell, 'dial', '')}" for cell in engines})


@cache
def _source_digest() -> str:
    """Digest of the code that emits: a changed nn2hdl never reads what an older one stored."""
    root, hasher = Path(nn2hdl.__file__).parent, hashlib.sha256()
    for room in _ROOMS:
        path = root / room
        for file in [path] if path.is_file() else sorted(path.rglob("*.py")):
            hasher.update(file.read_bytes())
    return hasher.hexdigest()


def open_design(
    circuit: hdl.Circuit, verilog: Mapping[str, str], target: Target, *, jobs: int, cache: synth.Cache
) -> synth.Design:
    """The combinational core as yosys reads it, to be counted and simulated: without the clocked shell."""
    return synth.Design.open(verilog, circuit.core.name, target, jobs=jobs, cache=cache)


def prove_shapes(shapes: Iterable[Shape], target: Target, *, cache: synth.Cache, jobs: int) -> int:
    """Proves that the modules of these shapes compute their meanings with the vendor's cells; returns how many distinct
    forms that took. Raises VerifyError where one does not."""
    claims = [Claim(cell.name, hdl.emit_rtlil(cell), meaning_text(cell)) for cell in forms(shapes, target)]
    return prove(claims, cache=cache, jobs=jobs)


def composition_checks(
    circuit: hdl.Circuit, design: synth.Design, report: synth.SynthReport, progress: Progress = lambda *_: None
) -> list[dict]:
    """Every engine that was counted flat, beside what its parts compose to."""
    engines = [circuit.name(cell) for layer in circuit.layers for cell, _ in layer.work]
    flat = [name for name in engines if report.modules[name].method == "flat"]
    checks = []
    for done, name in enumerate(flat):
        progress(done, len(flat), "engines composed as well")
        both = design.compare(name)
        checks.append(
            {
                "module": name,
                "flat_lut_sites": both.flat.lut_sites,
                "composed_lut_sites": both.composed.lut_sites,
                "flat_levels": both.flat.levels,
                "composed_levels": both.composed.levels,
            }
        )
    return checks
