"""Integer network -> Verilog and its counts; the Verilog is kept by digest, since describing it takes a while."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path

import nn2hdl
from nn2hdl import hdl, synth
from nn2hdl.hdl.targets.meaning import forms, meaning_text
from nn2hdl.integer import arithmetic_digest
from nn2hdl.mapping import MappedNetwork, Outline, Shape, map_outline
from nn2hdl.synth.cache import digest as text_digest
from nn2hdl.synth.prove import Claim, prove
from nn2hdl.synth.verilog import rtlil_to_verilog
from nn2hdl.target import Target
from nn2hdl.toolchain import find_yosys

Progress = Callable[[int, int, str], None]
# what a mapped matrix depends on, besides the matrix, and the emitted text, besides the network
_MAPPING_ROOMS = ("fixedpoint.py", "wires.py", "sums", "mapping")
_ROOMS = (*_MAPPING_ROOMS, "naming.py", "windows.py", "integer", "hdl", "synth/verilog.py", "synth/widths.v")


def map_kept(outline: Outline, *, jobs: int, cache: synth.Cache, progress: Progress = lambda *_: None) -> MappedNetwork:
    """Maps a circuit; the cache keeps what a matrix was mapped to."""
    return map_outline(outline, jobs, progress, store=cache, version=_source_digest(_MAPPING_ROOMS))


def emit_verilog(
    circuit: hdl.Circuit, *, jobs: int, cache: synth.Cache, progress: Progress
) -> tuple[dict[str, str], dict[str, str]]:
    """Verilog by module name, and the files to write by file name. What is kept does not know the prefix of names."""
    mapped, network_digest = circuit.mapped, arithmetic_digest(circuit.mapped.network)
    family = (mapped.target.name, mapped.options.multiplier, repr(mapped.options.dial))
    key = text_digest(
        *("modules", network_digest, " ".join(circuit.modules()), *family),
        *(nn2hdl.__version__, _source_digest(_ROOMS), find_yosys().version),
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


@cache
def _source_digest(rooms: tuple[str, ...]) -> str:
    """Digest of the code that emits: a changed nn2hdl never reads what an older one stored."""
    root, hasher = Path(nn2hdl.__file__).parent, hashlib.sha256()
    for room in rooms:
        path = root / room
        for file in [path] if path.is_file() else sorted(path.rglob("*.py")):
            hasher.update(file.read_bytes())
    return hasher.hexdigest()


def open_design(
    outline: Outline, verilog: Mapping[str, str], target: Target, *, jobs: int, cache: synth.Cache
) -> synth.Design:
    """The combinational core as yosys reads it, to be counted and simulated: without the clocked shell."""
    return synth.Design.open(verilog, outline.core.name, target, jobs=jobs, cache=cache)


def prove_shapes(shapes: Iterable[Shape], target: Target, *, cache: synth.Cache, jobs: int) -> int:
    """Proves that the modules of these shapes compute their meanings with the vendor's cells; returns how many distinct
    forms that took. Raises VerifyError where one does not."""
    claims = [Claim(cell.name, hdl.emit_rtlil(cell), meaning_text(cell)) for cell in forms(shapes, target)]
    return prove(claims, cache=cache, jobs=jobs)


def composition_checks(
    outline: Outline, design: synth.Design, report: synth.SynthReport, progress: Progress = lambda *_: None
) -> list[dict]:
    """Every engine that was counted flat, beside what its parts compose to."""
    engines = [outline.name(unit) for layer in outline.layers for unit, _ in layer.work]
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
