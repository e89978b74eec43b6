"""Each verb as a user calls it: what it prints, as a table and as JSON, and what it writes."""

import json
import os
import subprocess
import sys

import pytest
from tiny_network import ARCH, IMAGES

from nn2hdl.integer import digest, load_network

pytestmark = pytest.mark.slow


def test_synth_prints_exactly_the_report(nn2hdl, tiny, tiny_circuit, tmp_path):
    ran = nn2hdl("synth", *tiny.arguments, "--vectors", 40, "-o", tmp_path / "out", "--json")
    assert (ran.code, ran.errors) == (0, [])
    assert ran.json == json.loads((tmp_path / "out/report.json").read_text())
    assert ran.json["total"] == tiny_circuit.report["total"]
    assert ran.json["command"].startswith("nn2hdl ")


def test_synth_ends_with_the_line_that_counts(nn2hdl, tiny, tiny_circuit, tmp_path):
    ran = nn2hdl("synth", *tiny.arguments, "--vectors", 40, "-o", tmp_path / "out")
    assert ran.code == 0
    words = " ".join(ran.out.split())
    assert f"0 mismatches over {IMAGES} images ({IMAGES + 40} vectors" in words
    assert f"{tiny_circuit.report['total']['lut_sites']:,} LUT sites" in words
    assert "report.html" in words
    assert ran.out.replace("\n", "").endswith(f"in {tmp_path}/out")


def test_quantize_writes_one_file(nn2hdl, tiny, tmp_path):
    output = tmp_path / "new/net.safetensors"
    ran = nn2hdl("quantize", *tiny.arguments, "-o", output, "--json")
    assert ran.code == 0
    assert ran.json["digest"] == digest(load_network(output))
    assert ran.json["accuracy"]["float"] == 100.0
    assert sorted(path.name for path in output.parent.iterdir()) == [".nn2hdl.json", "net.safetensors"]
    said = " ".join(nn2hdl("quantize", *tiny.arguments, "-o", output).out.split())
    assert f"float 100.00 % on {IMAGES} images" in said


def test_eval_writes_what_it_prints(nn2hdl, tiny, tmp_path):
    output = tmp_path / "new/result.json"
    ran = nn2hdl("eval", *tiny.arguments, "-o", output, "--json")
    assert ran.code == 0
    assert json.loads(output.read_text()) == ran.json
    assert (ran.json["accuracy"], ran.json["kind"]) == (100.0, "float")
    assert f"float network, 100.00 % of {IMAGES} images" in " ".join(nn2hdl("eval", *tiny.arguments).out.split())


def test_inspect_lists_the_layers(nn2hdl, tiny, tiny_circuit, tmp_path):
    network = tiny_circuit.folder / "network.safetensors"
    for arguments in (tiny.without_data, [network]):
        ran = nn2hdl("inspect", *arguments, "--json", "-o", tmp_path / "layers.json")
        assert ran.code == 0
        assert json.loads((tmp_path / "layers.json").read_text()) == ran.json
        table = nn2hdl("inspect", *arguments).out
        assert all(layer["name"] in table for layer in ran.json["layers"])


def test_simulate_compares_again(nn2hdl, tiny, tiny_circuit, tmp_path):
    arguments = ["simulate", tiny_circuit.folder, "--data", tiny.data, "--vectors", 20]
    ran = nn2hdl(*arguments, "--json", "-o", tmp_path / "result.json")
    assert ran.code == 0
    assert json.loads((tmp_path / "result.json").read_text()) == ran.json
    assert (ran.json["mismatches"], ran.json["vectors"]) == (0, IMAGES + 20)
    said = " ".join(nn2hdl(*arguments).out.split())
    assert said.startswith(f"0 mismatches over {IMAGES} images, {IMAGES + 20} vectors in 1 module(s)")


@pytest.fixture
def design(tiny, tmp_path, monkeypatch):
    """The tiny network as a shipped design."""
    folder = tmp_path / "designs/tiny"
    folder.mkdir(parents=True)
    (folder / "network.py").write_text(ARCH)
    training = {
        **{"epochs": 2, "batch_size": 8, "learning_rate": 0.01, "warmup_fraction": 0.2, "weight_decay": 0.0},
        **{"label_smoothing": 0.0, "batch_norm": False, "channels_last": False, "flip": False, "shift_pixels": 0},
        **{"rotate_degrees": 0.0, "scale_fraction": 0.0, "threads": 1},
    }
    description = {
        **{"network": "network.py", "class_name": "Tiny", "input_shape": [1, 6, 6], "class_names": ["a", "b", "c"]},
        **{"normalize": {"mean": [0.5], "std": [0.5]}, "training": training, "expected": {}},
    }
    (folder / "design.json").write_text(json.dumps(description))
    monkeypatch.setenv("NN2HDL_DESIGNS", str(folder.parent))
    return folder


def test_trained_design_is_recognized_by_the_other_verbs(nn2hdl, tiny, design):
    output = design / "model.pt"
    ran = nn2hdl("train", "tiny", "--data", tiny.data, "-o", output, "--epochs", 1, "--seed", 5, "--json")
    assert ran.code == 0
    assert (ran.json["design"], ran.json["epochs"], ran.json["seed"]) == ("tiny", 1, 5)
    assert not output.with_name("model.pt.resume").exists()
    measured = nn2hdl("eval", output, "--data", tiny.data, "--json").json
    assert measured["accuracy"] == ran.json["accuracy"]
    assert set(measured["classes"]) <= {"a", "b", "c"}


def test_reader_that_leaves_early_is_no_error(tiny):
    program = [sys.executable, "-m", "nn2hdl.cli.main", "inspect", *tiny.without_data, "--json"]
    reader, writer = os.pipe()
    os.close(reader)
    run = subprocess.run(program, stdout=writer, stderr=subprocess.PIPE, text=True)
    os.close(writer)
    assert (run.returncode, run.stderr) == (0, "")


def test_interrupted_run_leaves_everything_as_it_was(nn2hdl, tiny, tmp_path, monkeypatch):
    def interrupt(*arguments, **options):
        raise KeyboardInterrupt

    monkeypatch.setattr("nn2hdl.flow.synthesis.emit_verilog", interrupt)
    ran = nn2hdl("synth", *tiny.arguments, "-o", tmp_path / "out")
    assert ran.code == 130
    assert ran.errors[-1] == "nn2hdl: stopped; results are as they were"
    assert not (tmp_path / "out").exists()
