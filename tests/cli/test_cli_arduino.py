"""nn2hdl arduino, as a user calls it."""

from __future__ import annotations

import sys

import pytest
from board_networks import dense_network

from nn2hdl.designs import load_design
from nn2hdl.integer import save_network

COLORNET = (3, 16, 16, 3)


@pytest.fixture
def colornet(tmp_path):
    path = tmp_path / "net.safetensors"
    save_network(dense_network(COLORNET, density=0.5), path)
    return path


def test_a_sketch_and_what_it_needs(nn2hdl, colornet, tmp_path):
    folder = tmp_path / "chart"
    ran = nn2hdl("arduino", colornet, "-o", folder, "--json")
    assert (ran.code, ran.errors) == (0, [])
    result = ran.json
    assert {path.name for path in folder.iterdir()} == {
        ".nn2hdl.json", "chart.ino", "model_parameters.h", "nn_layers.S", "nn_model.c", "nn_model.h", "nn_sensor.h"
    }  # fmt: skip
    assert result["needs"]["source"] == "emulated"
    assert result["needs"]["flash"] < 3000
    assert result["macs"] == 3 * 16 + 16 * 16 + 16 * 3
    assert [layer["kernel"] for layer in result["layers"]] == ["straight"] * 3
    assert result["check"] == {"vectors": 1000, "mismatches": 0, "left_out": None}
    again = nn2hdl("arduino", colornet, "-o", folder, "--kernel", "csr", "--no-check")
    assert again.code == 0
    assert "(estimated)" in again.out
    assert "as --kernel says" in again.out
    assert not (folder / "nn_layers.S").exists()


@pytest.mark.slow
def test_a_library_for_the_classic_uno(nn2hdl, colornet, tmp_path):
    ran = nn2hdl("arduino", colornet, "-o", tmp_path / "ColorNet", "--library", "--board", "uno", "--sensor", "mock")
    assert ran.code == 0
    assert "0 mismatches over 104 inputs on the emulated board" in " ".join(ran.out.split())
    assert (tmp_path / "ColorNet/examples/ColorNet/ColorNet.ino").is_file()


def test_the_tiny_network_from_its_float_model(nn2hdl, tiny, tmp_path):
    ran = nn2hdl("arduino", *tiny.arguments, "-o", tmp_path / "tiny", "--json")
    assert ran.code == 0
    assert ran.json["application"] == "one input"
    assert ran.json["check"]["mismatches"] == 0


@pytest.mark.slow
def test_the_shipped_colornet_on_both_boards(nn2hdl, tmp_path):
    model = load_design("colornet").model_path
    for board, vectors in (("uno-r4", 1024), ("uno", 128)):
        ran = nn2hdl("arduino", model, "--board", board, "-o", tmp_path / "colornet", "--json")
        assert (ran.code, ran.errors) == (0, [])
        assert ran.json["application"] == "color chart"
        assert ran.json["check"] == {"vectors": vectors, "mismatches": 0, "left_out": None}
        assert ran.json["error"]["integer"]["psnr_db"] > 25
        assert "nn_color_step = 65536UL" in (tmp_path / "colornet/colornet.ino").read_text()
    assert ran.json["needs"]["flash"] < ran.json["flash_left"]


@pytest.mark.slow
@pytest.mark.parametrize(("board", "vectors"), [("uno-r4", 1024), ("uno", 128)])
def test_deep_compression_saves_flash(nn2hdl, tmp_path, board, vectors):
    """ColorNet as shipped, pruned, with values of 4-bit codes beside zero: through the command line to the board."""
    path, folder = tmp_path / "shared.safetensors", tmp_path / "colornet"
    assert nn2hdl("quantize", "colornet", "--method", "deep-compression", "--set", "bits=4", "-o", path).code == 0
    found = {}
    for name, model, prefer in (("before", "colornet", "auto"), ("after", path, "auto"), ("wished", path, "codebook")):
        arguments = ("--board", board, "--kernel", prefer, "--prefer", "size", "-o", folder, "--json")
        ran = nn2hdl("arduino", model, *arguments)
        assert (ran.code, ran.errors) == (0, [])
        assert ran.json["check"] == {"vectors": vectors, "mismatches": 0, "left_out": None}
        found[name] = ran.json
    kernels = {name: [layer["kernel"] for layer in result["layers"]] for name, result in found.items()}
    assert "codebook" not in kernels["before"]
    assert kernels["after"][1] == "codebook"
    assert kernels["wished"] == ["codebook"] * 3
    flash = {name: result["needs"]["flash"] for name, result in found.items()}
    assert flash["after"] < 0.9 * flash["before"]
    assert flash["after"] <= flash["wished"] < flash["before"]


def test_a_network_that_does_not_fit(refused, tmp_path_factory):
    path = tmp_path_factory.mktemp("large") / "net.safetensors"
    save_network(dense_network((3, 200, 200, 3), density=0.6), path)
    message = refused("arduino", path, "--board", "uno")
    assert "B of flash" in message
    assert "more than the" in message
    assert "--board uno-r4" in message


def test_wrong_wishes(refused, colornet):
    assert "no kernel 'quick'" in refused("arduino", colornet, "--kernel", "quick")
    assert "expected one of fc1, fc2, fc3" in refused("arduino", colornet, "--kernel", "fc7=csr")
    assert "is no name for a sketch" in refused("arduino", colornet, output="my sketch")


def test_a_folder_of_somebody_else_stays(nn2hdl, colornet, tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "thesis.txt").write_text("years of work")
    ran = nn2hdl("arduino", colornet, "-o", folder)
    assert ran.code == 2
    assert "holds other files" in ran.errors[0]
    assert (folder / "thesis.txt").read_text() == "years of work"


def test_without_a_compiler_the_figures_are_estimates(nn2hdl, colornet, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    ran = nn2hdl("arduino", colornet, "-o", tmp_path / "chart", "--json")
    assert ran.code == 0
    assert ran.json["needs"]["source"] == "estimated"
    assert "gcc-arm-none-eabi" in ran.json["check"]["left_out"]


def test_without_the_emulator_the_figures_are_estimates(nn2hdl, colornet, tmp_path, monkeypatch):
    for name in [name for name in sys.modules if name.startswith("nn2hdl.emulate.") or name.startswith("unicorn")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "unicorn", None)
    ran = nn2hdl("arduino", colornet, "-o", tmp_path / "chart", "--json")
    assert ran.code == 0
    assert ran.json["check"]["left_out"] == "no unicorn found -> pip install 'nn2hdl[mcu]'"
