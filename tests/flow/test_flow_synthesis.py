"""The main flow from a model file to a report, on networks of a few neurons."""

import json
import re
import shutil

import pytest
from tiny_network import IMAGES

from nn2hdl.errors import MismatchError, ResourceError
from nn2hdl.flow import estimate, synthesis
from nn2hdl.flow.check import corner_inputs
from nn2hdl.flow.source import DataOptions
from nn2hdl.flow.synthesis import SynthOptions, synthesize
from nn2hdl.integer import load_network
from nn2hdl.report import validate

pytestmark = pytest.mark.slow

TIMES = ("created", "seconds", "command")


def untimed(report: dict) -> dict:
    """What must be the same in every run."""
    same = {key: value for key, value in report.items() if key not in TIMES}
    return {**same, "check": {**report["check"], "seconds": None}} if report["check"] else same


def contents(folder) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in [*folder.glob("verilog/*.v"), folder / "network.safetensors"]}


def emit_only(files, output, **options):
    options = SynthOptions(count=False, check=False, **options)
    return synthesize(files.model, output, **files.keywords, options=options)


def test_report_says_what_was_done(tiny_circuit):
    report = tiny_circuit.report
    validate(report)
    assert json.loads((tiny_circuit.folder / "report.json").read_text()) == report
    assert report["check"]["images"] == IMAGES
    assert report["check"]["vectors"] == IMAGES + 40
    assert report["check"]["mismatches"] == 0
    assert report["accuracy"]["float"] == 100.0
    assert report["accuracy"]["integer"] >= 95.0
    assert [layer["name"] for layer in report["layers"]] == ["conv", "pool", "flatten", "fc", "argmax"]
    assert [layer["instances"] for layer in report["layers"]] == [16, 8, 0, 1, 1]


def test_counts_add_up(tiny_circuit):
    report = tiny_circuit.report
    total, layers = report["total"], report["layers"]
    assert total["dsp"] == 0
    assert total["predicted"] is False
    assert total["carry4"] == sum(layer["carry4"] for layer in layers) > 0
    # LUTs of different modules may share a site, but few do
    sites = sum(layer["lut_sites"] for layer in layers)
    assert 0.98 * sites < total["lut_sites"] <= sites
    conv = layers[0]
    assert 0.98 < conv["lut_sites"] / (conv["instances"] * conv["engine"]["lut_sites"]) <= 1
    assert max(layer["levels"] for layer in layers) < total["levels"] <= sum(layer["levels"] for layer in layers)
    compared = report["composition_checks"]
    assert {check["module"] for check in compared} >= {m["name"] for m in report["modules"] if m["adders"]}
    for check in compared:
        assert 0.9 < check["flat_lut_sites"] / check["composed_lut_sites"] <= 1
        assert check["flat_levels"] <= check["composed_levels"]


def test_artifacts_are_named_and_there(tiny_circuit):
    for name in tiny_circuit.report["artifacts"].values():
        assert (tiny_circuit.folder / name).stat().st_size > 0
    assert {path.name for path in tiny_circuit.folder.iterdir()} == {
        "verilog",
        "network.safetensors",
        "report.json",
        "report.html",
        ".nn2hdl.json",
    }
    opening = (tiny_circuit.folder / "verilog/model.v").read_text()
    assert tiny_circuit.report["arithmetic_digest"] in opening
    assert "3 integers of" in opening


def test_page_needs_nothing_from_outside(tiny_circuit):
    page = (tiny_circuit.folder / "report.html").read_text()
    links = re.findall(r"""(?:src|href)\s*=\s*["']?([^"'\s>]+)|url\(\s*["']?([^"')]+)|@import\s+(\S+)""", page)
    outside = [link for found in links for link in found if link and not link.startswith(("data:", "#"))]
    assert outside == []
    assert len(page) > 10_000


def test_warm_run_gives_the_same_report(tiny, tiny_circuit, tmp_path, monkeypatch):
    def refuse(*arguments, **options):
        raise AssertionError("this was in the cache")

    for place in ("hdl.emit_modules", "synth.leaves.yosys.map_leaves", "synth.yosys.elaborate"):
        monkeypatch.setattr(f"nn2hdl.{place}", refuse)
    monkeypatch.setattr("nn2hdl.simulation.verilator._build", refuse)
    monkeypatch.setattr(synthesis, "require_clean", refuse)
    again = synthesize(tiny.model, tmp_path, **tiny.keywords, options=SynthOptions(vectors=40))
    assert untimed(again) == untimed(tiny_circuit.report)
    assert contents(tmp_path) == contents(tiny_circuit.folder)


def test_integer_network_gives_the_same_circuit(tiny, tiny_circuit, tmp_path):
    source = tiny_circuit.folder / "network.safetensors"
    report = synthesize(source, tmp_path, data=DataOptions(tiny.data), options=SynthOptions(count=False, check=False))
    assert contents(tmp_path) == contents(tiny_circuit.folder)
    assert report["accuracy"] == {**tiny_circuit.report["accuracy"], "float": None}
    assert report["quantization"] == tiny_circuit.report["quantization"]


@pytest.mark.parametrize(("multiplier", "registers"), [("star", False), ("csd", True)])
def test_other_forms_of_the_circuit(micro, tmp_path, multiplier, registers):
    options = SynthOptions(multiplier=multiplier, registers=registers, count=False, vectors=40)
    report = synthesize(micro.model, tmp_path, **micro.keywords, options=options)
    validate(report)
    assert (report["multiplier"], report["registers"]) == (multiplier, registers)
    assert (report["check"]["vectors"], report["check"]["mismatches"]) == (IMAGES + 40, 0)
    text = "".join(path.read_text() for path in tmp_path.glob("verilog/*.v"))
    assert bool(re.search(r"\bassign .* \* ", text)) == (multiplier == "star")
    assert ("always @(posedge clk)" in text) == registers


@pytest.mark.parametrize("target", ["xc7", "ecp5", "ice40"])
def test_other_targets_are_counted(micro, tmp_path, target):
    report = synthesize(micro.model, tmp_path, **micro.keywords, options=SynthOptions(target=target, check=False))
    validate(report)
    assert report["target"] == target
    assert report["check"] is None
    assert report["total"]["dsp"] == 0
    assert report["total"]["lut_sites"] > 20
    assert report["total"]["carry4"] > 5


def test_without_count_and_check_no_simulator_is_needed(micro, tmp_path, monkeypatch):
    monkeypatch.setenv("NN2HDL_VERILATOR", "/nowhere/verilator")
    report = emit_only(micro, tmp_path)
    validate(report)
    assert (report["check"], report["composition_checks"]) == (None, None)
    assert report["total"]["predicted"]
    assert report["layers"][-1]["method"] == "predicted"
    assert report["accuracy"]["images"] == IMAGES


def test_same_input_gives_the_same_bytes(micro, tmp_path, monkeypatch):
    for run in ("first", "second"):
        monkeypatch.setenv("NN2HDL_CACHE", str(tmp_path / f"cache_{run}"))
        emit_only(micro, tmp_path / run, jobs=1 if run == "first" else 2)
    assert contents(tmp_path / "first") == contents(tmp_path / "second")
    assert len(contents(tmp_path / "first")) > 2


def test_seed_decides_the_corners(tiny_circuit):
    network = load_network(tiny_circuit.folder / "network.safetensors")
    first, same, other = (corner_inputs(network, 12, seed) for seed in (0, 0, 1))
    assert (first == same).all()
    assert (first != other).any()


def test_wrong_circuit_is_written_down_and_refused(micro, tmp_path, monkeypatch):
    write = synthesis.write_texts

    def corrupt(folder, files):
        wrong = {name: re.sub(r"(INIT\(64'h)\w", r"\g<1>5", text) for name, text in files.items()}
        assert wrong != files
        return write(folder, wrong)

    monkeypatch.setattr(synthesis, "write_texts", corrupt)
    monkeypatch.setattr(synthesis, "require_clean", lambda *arguments, **options: None)
    with pytest.raises(MismatchError) as caught:
        synthesize(micro.model, tmp_path, **micro.keywords, options=SynthOptions(count=False, vectors=40))
    assert caught.value.exit_code == 1
    assert re.search(
        r": \d+ of 64 simulated vectors differ from the integer network, first: vector \d+, port \w+ -> do not use",
        str(caught.value),
    )
    assert json.loads((tmp_path / "report.json").read_text())["check"]["mismatches"] > 0


def test_hopeless_work_is_refused_unless_forced(micro, tmp_path, monkeypatch):
    monkeypatch.setattr(estimate, "LONGEST_HOURS", 0.0)
    output = tmp_path / "out"
    with pytest.raises(ResourceError, match=r"synthesis would take about \d+ adders in \d+ engine instances: .* GiB"):
        emit_only(micro, output)
    assert not output.exists()
    emit_only(micro, output, force=True)
    assert (output / "report.json").exists()


def test_estimate_grows_with_the_network_and_shrinks_with_jobs(tiny_circuit):
    network = load_network(tiny_circuit.folder / "network.safetensors")
    one, many = (estimate.estimate_synthesis(network, jobs) for jobs in (1, 8))
    assert many.seconds < one.seconds < 60
    assert many.bytes == one.bytes < 2**30
    assert estimate.refuse_hopeless(network, 1) == one
    # of the adders that are really there, within a factor of 2
    adders = sum(layer["adders"] or 0 for layer in tiny_circuit.report["layers"])
    assert adders / 2 < one.adders < adders * 2


def test_estimate_is_said_before_the_work(micro, tmp_path, monkeypatch):
    """And what would take less, where it is long."""
    told = []

    def watch(stage, done, total, message):
        told.append((stage, message))

    options = SynthOptions(count=False, check=False, vectors=4)
    for output, seconds in (("quick", 1e9), ("long", 0.0)):
        monkeypatch.setattr(estimate, "LONG_SECONDS", seconds)
        told.clear()
        synthesize(micro.model, tmp_path / output, **micro.keywords, options=options, watch=watch)
        (place,) = [index for index, (stage, _) in enumerate(told) if stage == "note"]
        assert place < [stage for stage, _ in told].index("emit")
        sentence = told[place][1]
        assert sentence.startswith("estimate: about ")
        assert " GiB of memory; less where an earlier run left results in the cache" in sentence
        assert sentence.endswith("fewer --weight-bits or a network that nn2hdl search found takes less") == (
            not seconds
        )
    network = load_network(tmp_path / "long/network.safetensors")
    assert "--no-count, --no-check or a network" in estimate.estimate_synthesis(network, 2).sentence()


def test_killed_run_resumes(micro, tmp_path, monkeypatch):
    monkeypatch.setenv("NN2HDL_CACHE", str(tmp_path / "cache"))
    done = kill_after_leaves(monkeypatch)
    options = SynthOptions(target="generic", check=False, jobs=1)
    with pytest.raises(KeyboardInterrupt):
        synthesize(micro.model, tmp_path / "out", **micro.keywords, options=options)
    assert not (tmp_path / "out").exists()
    first = set(done)
    assert first
    monkeypatch.setattr("nn2hdl.hdl.emit_modules", None)  # described already
    done.clear()
    report = synthesize(micro.model, tmp_path / "out", **micro.keywords, options=options)
    assert first.isdisjoint(done)
    assert set(done), "the second batch was left to do"
    assert report["total"]["lut_sites"] > 0


def kill_after_leaves(monkeypatch) -> list[str]:
    """Interrupts the second batch of leaf modules, once; returns the list that mapped modules are added to."""
    from nn2hdl.synth import leaves

    map_leaves, done, calls = leaves.yosys.map_leaves, [], []

    def map_or_die(tool, sources, target, cache):
        calls.append(len(sources))
        if len(calls) == 2:
            raise KeyboardInterrupt
        done.extend(sources)
        return map_leaves(tool, sources, target, cache)

    monkeypatch.setattr(leaves.yosys, "map_leaves", map_or_die)
    monkeypatch.setattr(leaves.yosys, "BATCH_MODULES", 16)
    monkeypatch.setattr(leaves, "_SMALLEST_BATCH", 1)
    return done


def test_older_results_stay_until_the_new_ones_are_whole(micro, tiny_circuit, tmp_path, monkeypatch):
    output = tmp_path / "out"
    shutil.copytree(tiny_circuit.folder, output)

    def fail(*arguments, **options):
        raise KeyboardInterrupt

    monkeypatch.setattr(synthesis, "open_design", fail)
    with pytest.raises(KeyboardInterrupt):
        synthesize(micro.model, output, **micro.keywords)
    assert sorted(path.name for path in output.iterdir()) == sorted([*synthesis.RESULTS, ".nn2hdl.json"])
    assert contents(output) == contents(tiny_circuit.folder)
    assert (output / "report.json").read_bytes() == (tiny_circuit.folder / "report.json").read_bytes()
