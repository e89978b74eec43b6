"""--arch through the command line: authors' code neither decides on exit codes nor reaches standard output."""

import json
import subprocess
import sys

import pytest
import torch
from torch import nn

NET = """
import sys
import torch
print("a line of the file")
class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        print("builds")
        self.fc = torch.nn.Linear(4, 2)
    def forward(self, x):
        print("runs")
        sys.__stdout__.write("past sys.stdout")
        return self.fc(x.flatten(1))
class Leaves(Net):
    def forward(self, x):
        sys.exit(0)
class LeavesLater(Net):
    runs = 0
    def forward(self, x):
        LeavesLater.runs += 1
        return super().forward(x) if self.runs < 2 else sys.exit(0)
class LeavesWhenBuilt(Net):
    def __init__(self):
        sys.exit(0)
model = Net()
torch.save({}, "kept.pt")
"""


@pytest.fixture
def net(tmp_path, monkeypatch):
    (tmp_path / "net.py").write_text(NET)
    (tmp_path / "kept.pt").write_text("mine")
    torch.save({"fc.weight": torch.rand(2, 4), "fc.bias": torch.rand(2)}, tmp_path / "w.pt")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", ["net.py:Net", "net.py:model"])
def test_json_is_not_polluted(net, nn2hdl, name):
    ran = nn2hdl("inspect", "w.pt", "--arch", name, "--input", "4", "--json")
    assert (ran.code, ran.errors) == (0, [])
    assert [layer["name"] for layer in ran.json["layers"]] == ["fc"]
    assert (net / "kept.pt").read_text() == "mine"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("Leaves", "net.py:16: the file calls sys.exit(0) -> the forward must return the network's output"),
        ("LeavesLater", "w.pt: the forward cannot be traced: the file calls sys.exit(0)"),
        ("LeavesWhenBuilt", "net.py:24: the file calls sys.exit(0)"),
    ],
)
def test_leaving_is_no_success(net, refused, name, message):
    assert refused("inspect", "w.pt", "--arch", f"net.py:{name}", "--input", "4").startswith(message)
    assert (net / "kept.pt").read_text() == "mine"


def test_leaving_elsewhere_is_no_success(nn2hdl, monkeypatch):
    monkeypatch.setattr("nn2hdl.flow.inspection.inspect_model", lambda *args, **options: sys.exit(0))
    ran = nn2hdl("inspect", "w.pt", "--json")
    assert (ran.code, ran.json["kind"]) == (2, "ModelError")
    assert ran.errors == ["nn2hdl: error: some code called sys.exit(0); expected a model that computes and returns"]


@pytest.mark.slow
def test_reader_of_the_output_has_gone(net):
    run = [sys.executable, "-m", "nn2hdl.cli.main", "inspect", "w.pt", "--arch", "net.py:Net", "--input", "4", "--json"]
    with subprocess.Popen(run, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        process.stdout.close()
        errors = process.stderr.read()
    assert (process.returncode, errors) == (0, "")


def test_whole_file_is_run_only_on_request(net, nn2hdl):
    ran = nn2hdl("inspect", "w.pt", "--arch", "net.py:Net", "--run-arch", "--input", "4", "--json")
    assert ran.code == 0
    assert ran.errors[:2] == ["a line of the file", "builds"]  # the file makes a model
    assert json.loads(ran.out)["kind"] == "float"
    assert torch.load(net / "kept.pt") == {}


@pytest.mark.slow
def test_run_arch_without_a_file(net, refused, tiny_circuit):
    torch.save(nn.Sequential(nn.Linear(4, 2)), net / "module.pt")
    assert refused("inspect", "module.pt", "--run-arch") == (
        "module.pt: --run-arch needs a file to run; expected --arch file.py:Class"
    )
    network = tiny_circuit.folder / "network.safetensors"
    assert refused("inspect", network, "--run-arch") == (
        f"{network}: an integer network says all about its input itself -> leave the options out"
    )


def test_help_says_what_is_run(nn2hdl):
    text = " ".join(nn2hdl("inspect", "--help").out.split())
    assert "Of the file nn2hdl runs only what the network needs" in text
    assert "blocks writing files and starting programs where Python can see it. This is no sandbox" in text
    assert "--run-arch Import the whole file" in text
