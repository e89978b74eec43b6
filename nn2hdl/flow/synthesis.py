"""The main flow: model file -> quantized -> Verilog -> counted -> simulated -> report."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nn2hdl import hdl, synth
from nn2hdl.data import Dataset
from nn2hdl.errors import MismatchError
from nn2hdl.flow import reporting
from nn2hdl.flow.check import CheckResult, check_network, choose_simulator
from nn2hdl.flow.circuit import composition_checks, emit_verilog, map_kept, open_design
from nn2hdl.flow.estimate import estimate_synthesis, refuse_hopeless
from nn2hdl.flow.prediction import predict_counts
from nn2hdl.flow.quantizing import Quantized, to_integers
from nn2hdl.flow.source import DataOptions, ModelOptions, inputs_of
from nn2hdl.flow.stages import Stages, Watcher, default_jobs
from nn2hdl.integer import arithmetic_digest, digest, save_network
from nn2hdl.mapping import Dial, MapOptions, MappedNetwork, Outline, check_names, outline_network
from nn2hdl.outputs import claim_folder, write_texts
from nn2hdl.quantization import QuantizeConfig
from nn2hdl.report import write_report
from nn2hdl.report.write import HTML_NAME, JSON_NAME
from nn2hdl.simulation.lint import require_clean
from nn2hdl.synth.cache import digest as text_digest
from nn2hdl.synth.cache import open_cache
from nn2hdl.target import Target, find_target
from nn2hdl.toolchain import find_compiler, find_verilator, find_yosys

VERILOG, NETWORK = "verilog", "network.safetensors"
RESULTS = (VERILOG, NETWORK, JSON_NAME, HTML_NAME)
CLEAN = {"clean": True}  # what the cache keeps of a lint without findings


@dataclass(frozen=True)
class SynthOptions:
    """target: xc7, xcup, ecp5, ice40 or generic; objective: area, balanced or depth; max_levels: most LUT levels of one
    matrix; multiplier: csd or star; registers: a clocked shell; top: name of the network's module, prefix: of all
    others' names (None: after it); count: run yosys; check: simulate, with simulator netlist, verilator or auto;
    vectors: corner cases and random inputs besides the images; jobs: processes (None: one per core); force: start even
    if the estimate is hopeless; seed: random seed of the vectors."""

    target: str = "xcup"
    objective: str = "balanced"
    max_levels: int | None = None
    multiplier: str = "csd"
    registers: bool = False
    top: str | None = None
    prefix: str | None = None
    count: bool = True
    check: bool = True
    simulator: str = "auto"
    vectors: int = 1000
    jobs: int | None = None
    force: bool = False
    seed: int = 0


def synthesize(
    model: str | Path,
    output: str | Path,
    *,
    model_options: ModelOptions | None = None,
    data: DataOptions | None = None,
    config: QuantizeConfig | None = None,
    options: SynthOptions | None = None,
    command: str | None = None,
    overwrite: bool = False,
    watch: Watcher | None = None,
) -> dict:
    """Makes a verified circuit of a model file; returns the report, which is also written to `output`.

    Writes verilog/*.v, network.safetensors, report.json and report.html, all of them together at the end. Raises
    MismatchError, after writing, where the simulated circuit disagrees with the golden model. `overwrite`: they may
    replace files that nn2hdl did not write.

    >>> import nn2hdl
    >>> options = nn2hdl.SynthOptions(target="xc7", count=False, check=False)
    >>> config = nn2hdl.QuantizeConfig(weight_bits=nn2hdl.Widths(3))
    >>> report = nn2hdl.synthesize("colornet", "circuit", config=config, options=options)
    >>> report["target"], report["total"]["lut_sites"] > 1000
    ('xc7', True)
    """
    options = options or SynthOptions()
    check_names(options.top, options.prefix)
    inputs = inputs_of(model, model_options, data)
    with claim_folder(Path(output), "synth", RESULTS, inputs=inputs, overwrite=overwrite) as folder:
        report, checked = _synthesize(model, folder.staging, model_options, data, config, options, command, watch)
        folder.commit()
    if checked and checked.mismatches:
        raise MismatchError(
            f"{checked.mismatches} of {checked.vectors} simulated vectors differ from the integer network, "
            f"first: {checked.first}",
            where=output,
            hint="do not use this circuit; report it as a defect of nn2hdl",
        )
    return report


def _synthesize(model, output: Path, model_options, data, config, options, command, watch):
    """Makes all results in the folder `output`; returns the report and what the simulation found."""
    options, stages = options or SynthOptions(), Stages(watch)
    _find_tools(options)
    cache = open_cache()
    done = to_integers(
        model, model_options or ModelOptions(), data or DataOptions(), config or QuantizeConfig(), stages
    )
    jobs = options.jobs or default_jobs()
    estimate = estimate_synthesis(done.network, jobs) if options.force else refuse_hopeless(done.network, jobs)
    stages.note(estimate.sentence(count=options.count, check=options.check))
    run = _Run(output, options, stages, jobs, cache)
    mapped, verilog = run.emit(done)
    counted, comparisons = run.count(mapped, verilog)
    checked = run.check(mapped, done)
    report = run.report(done, mapped, counted, comparisons, checked, command)
    write_report(report, output)
    return report, checked


def _find_tools(options: SynthOptions) -> None:
    """A missing tool is said before the work, not after it."""
    find_yosys()
    if options.count:
        find_target(options.target)
    if options.check:
        find_verilator()  # lints in any case
        find_compiler()


@dataclass
class _Run:
    output: Path
    options: SynthOptions
    stages: Stages
    jobs: int
    cache: synth.Cache
    design: synth.Design | None = None  # as counting read it

    @property
    def target(self) -> Target:
        return find_target(self.options.target)

    def emit(self, done: Quantized) -> tuple[MappedNetwork, dict[str, str]]:
        with self.stages.stage("emit") as progress:
            o = self.options
            dial = Dial(o.objective, o.max_levels)
            options = MapOptions(dial, o.multiplier, o.registers, o.top, o.prefix)
            outline = outline_network(done.network, self.target, options)
            hdl.check_widths(outline)
            mapped = map_kept(outline, jobs=self.jobs, cache=self.cache, progress=progress)
            circuit = hdl.write_circuit(mapped)
            verilog, files = emit_verilog(circuit, jobs=self.jobs, cache=self.cache, progress=progress)
            self.sources = write_texts(self.output / VERILOG, files)
            save_network(done.network, self.output / NETWORK)
        return mapped, verilog

    def count(self, mapped: MappedNetwork, verilog: dict[str, str]):
        if not self.options.count:
            return predict_counts(mapped, self.target), None
        with self.stages.stage("count") as progress:
            self.design = open_design(mapped, verilog, self.target, jobs=self.jobs, cache=self.cache)
            counted = self.design.count(progress)
            return counted, composition_checks(mapped, self.design, counted, progress)

    def check(self, outline: Outline, done: Quantized) -> CheckResult | None:
        if not self.options.check:
            return None
        with self.stages.stage("simulate") as progress:
            self._lint(outline.top.name, progress)
            shape = outline.network.input_shape
            images = np.zeros((0, *shape), np.int64) if done.dataset is None else done.dataset.images
            return check_network(
                outline,
                self.sources,
                images,
                self.cache,
                design=self.design,
                simulator=self.options.simulator,
                vectors=self.options.vectors,
                seed=self.options.seed,
                jobs=self.jobs,
                progress=progress,
            )

    def _lint(self, top: str, progress) -> None:
        """Lints what was written, once for each text."""
        key = text_digest("lint", find_verilator().version, top, *(path.read_text() for path in self.sources))
        if self.cache.load(key) != CLEAN:
            require_clean(self.sources, top, jobs=self.jobs, progress=progress)
            self.cache.store(key, CLEAN)

    def report(self, done: Quantized, mapped, counted, comparisons, checked, command) -> dict:
        layers = reporting.layer_blocks(mapped, counted)
        tools = {"yosys": find_yosys().version}
        if checked:
            tools["verilator"] = find_verilator().version
        simulator = choose_simulator(mapped.target, self.options.simulator)
        seconds = self.stages.seconds.get("simulate", 0.0)
        examples = None
        if done.classes is not None and isinstance(done.dataset, Dataset):
            examples = reporting.example_blocks(done.dataset.images, done.dataset.labels, done.classes)
        return {
            **reporting.opening(command),
            "model": reporting.model_block(done.source, done.network),
            "network_digest": digest(done.network),
            "arithmetic_digest": arithmetic_digest(done.network),
            "target": self.options.target,
            "objective": self.options.objective,
            "max_levels": self.options.max_levels,
            "multiplier": self.options.multiplier,
            "registers": self.options.registers,
            "top": mapped.core.name,
            "prefix": mapped.names.prefix,
            "quantization": reporting.quantization_block(done.network),
            "accuracy": done.accuracy,
            "error": done.error,
            "normalization": done.normalization,
            "warnings": self.stages.warnings,
            "check": reporting.check_block(checked, seconds, mapped, simulator),
            "layers": layers,
            "total": reporting.total_block(layers, counted),
            "modules": reporting.module_blocks(mapped, counted),
            "composition_checks": comparisons,
            "confusion": done.confusion(),
            "examples": examples,
            "tools": tools,
            "artifacts": {
                "verilog": f"{VERILOG}/{mapped.top.name}.v",
                "network": NETWORK,
                "report": "report.json",
                "html": "report.html",
            },
            "seconds": self.stages.summary(),
        }
