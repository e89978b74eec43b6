"""Nothing of the user's is lost, whatever verb: inputs, other files, results of another run; full disks; signals."""

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from tiny_network import ARCH, write_network

from nn2hdl.integer import digest, load_network
from nn2hdl.outputs import MANIFEST, claim_folder
from nn2hdl.processes import Stopped

pytestmark = pytest.mark.slow

REFERENCE = "P3 2 1 255 1 2 3 4 5 6"
# says when the work has begun, and then lasts
SLOW = """
import sys, time
import nn2hdl.flow.comparison

def slow(*arguments, **options):
    print("begun", flush=True)
    time.sleep(60)

nn2hdl.flow.comparison.load_ppm = slow
from nn2hdl.cli.main import main
main()
"""


LASTING = """
    try:
        print("begun", flush=True)
        time.sleep(60)
    finally:
        print("cleaning", flush=True)
        time.sleep(60)
"""


@pytest.fixture
def files(micro, tmp_path, monkeypatch):
    """A network with all that belongs to it, in the current folder."""
    monkeypatch.chdir(tmp_path)
    made = write_network(tmp_path, "Micro", micro.shape)
    (tmp_path / "reference.ppm").write_text(REFERENCE)
    (tmp_path / "measured.ppm").write_text(REFERENCE)
    return made


def model(name="model.pt"):
    return [name, "--arch", "nets.py:Micro", "--input", "1x2x2", "--data", "data.npz"]


VERBS = {
    "quantize": model(),
    "eval": model(),
    "inspect": model()[:5],
    "compare": ["reference.ppm", "measured.ppm"],
    "arduino": [*model(), "--no-check"],
    "synth": [*model(), "--no-check", "--no-count"],
}
INPUTS = [
    *((verb, name) for verb in ("quantize", "eval") for name in ("model.pt", "nets.py", "data.npz")),
    *(("inspect", name) for name in ("model.pt", "nets.py")),
    *(("compare", name) for name in ("reference.ppm", "measured.ppm")),
]


def contents(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(("verb", "name"), INPUTS)
@pytest.mark.parametrize("how", ["plain", "absolute", "symbolic", "hard"])
def test_no_verb_writes_onto_what_it_reads(nn2hdl, files, tmp_path, verb, name, how):
    output = {"plain": name, "absolute": tmp_path / "." / name, "symbolic": "soft", "hard": "hard"}[how]
    if how == "symbolic":
        Path("soft").symlink_to(name)
    if how == "hard":
        os.link(name, "hard")
    before = contents(tmp_path)
    for more in ([], ["--overwrite"]):
        ran = nn2hdl(verb, *VERBS[verb], "-o", output, *more)
        assert ran.code == 2
        (line,) = ran.errors
        assert line.startswith(f"nn2hdl: error: {output}: would be written onto what this run reads; expected another ")
    assert contents(tmp_path) == before


@pytest.mark.parametrize("verb", ["train", "search"])
def test_nor_do_those_that_take_a_while(nn2hdl, tmp_path, monkeypatch, verb):
    from nn2hdl.designs import load_design

    monkeypatch.chdir(tmp_path)
    pairs = Path("study/front.json" if verb == "search" else "pairs.csv")
    pairs.parent.mkdir(exist_ok=True)
    shutil.copy(load_design("colornet").test_path, pairs)
    first = ["colornet"] if verb == "train" else [load_design("colornet").model_path]
    output = "study" if verb == "search" else "pairs.csv"
    before = contents(tmp_path)
    ran = nn2hdl(verb, *first, "--data", pairs, "-o", output, "--overwrite")
    assert (ran.code, len(ran.errors)) == (2, 1)
    assert f"{pairs}: would be written onto what this run reads" in ran.errors[0]
    assert contents(tmp_path) == before


@pytest.mark.parametrize("verb", [verb for verb in VERBS if verb not in ("synth", "arduino")])
def test_a_file_of_the_user_s_stays(nn2hdl, files, verb):
    Path("notes.txt").write_text("years of work")
    ran = nn2hdl(verb, *VERBS[verb], "-o", "notes.txt")
    assert (ran.code, len(ran.errors)) == (2, 1)
    assert ran.errors[0].startswith("nn2hdl: error: notes.txt: was not written by nn2hdl; expected ")
    assert ran.errors[0].endswith(" -> choose another -o, move it away, or pass --overwrite")
    assert Path("notes.txt").read_text() == "years of work"
    for more in (["--overwrite"], []):  # once it is a result it is replaced
        assert nn2hdl(verb, *VERBS[verb], "-o", "notes.txt", *more).code == 0
    assert json.loads(Path(MANIFEST).read_text())["files"]["notes.txt"]["by"] == verb


@pytest.mark.parametrize(
    ("verb", "name"),
    [("synth", "verilog/mine.v"), ("synth", "report.html"), ("synth", "network.safetensors"), ("arduino", "a.txt")],
)
def test_a_folder_of_the_user_s_stays(nn2hdl, files, tmp_path, verb, name):
    own = tmp_path / "out" / name
    own.parent.mkdir(parents=True)
    own.write_text("years of work")
    ran = nn2hdl(verb, *VERBS[verb], "-o", "out")
    assert (ran.code, len(ran.errors)) == (2, 1)
    assert " -> choose another -o, " in ran.errors[0]
    assert contents(tmp_path / "out") == {name: b"years of work"}


def test_results_that_the_user_edited_stay(nn2hdl, files, tmp_path):
    assert nn2hdl("synth", *VERBS["synth"], "-o", "out").code == 0
    (tmp_path / "out/notes.txt").write_text("mine")
    assert nn2hdl("synth", *VERBS["synth"], "-o", "out").code == 0
    page = tmp_path / "out/report.html"
    page.write_text(page.read_text() + "<!-- my remark -->")
    before = contents(tmp_path / "out")
    ran = nn2hdl("synth", *VERBS["synth"], "-o", "out")
    assert ran.code == 2
    assert ran.errors[0].startswith("nn2hdl: error: ")
    assert "out/report.html: was changed since nn2hdl wrote it; " in ran.errors[0]
    assert contents(tmp_path / "out") == before
    assert nn2hdl("synth", *VERBS["synth"], "-o", "out", "--overwrite").code == 0
    assert "my remark" not in page.read_text()
    assert (tmp_path / "out/notes.txt").read_text() == "mine"


def test_the_network_of_a_folder_is_not_replaced_from_itself(nn2hdl, files):
    assert nn2hdl("synth", *VERBS["synth"], "-o", "out").code == 0
    ran = nn2hdl("synth", "out/network.safetensors", "--no-check", "--no-count", "-o", "out", "--overwrite")
    assert ran.code == 2
    assert "out/network.safetensors: would be written onto what this run reads" in ran.errors[0]


@pytest.mark.parametrize("name", ["report.json", "network.safetensors", "verilog/model.v"])
def test_simulate_does_not_replace_what_it_simulates(nn2hdl, tiny_circuit, name):
    before = contents(tiny_circuit.folder)
    ran = nn2hdl("simulate", tiny_circuit.folder, "-o", tiny_circuit.folder / name, "--overwrite")
    assert ran.code == 2
    assert "would be written onto what this run reads" in ran.errors[0]
    assert contents(tiny_circuit.folder) == before


def test_simulate_says_that_half_is_missing(nn2hdl, tiny_circuit, tmp_path):
    shutil.copytree(tiny_circuit.folder, tmp_path / "copy")
    left = min((tmp_path / "copy/verilog").glob("*.v"))
    left.unlink()
    ran = nn2hdl("simulate", tmp_path / "copy")
    assert ran.code == 2
    assert f"half of its results: verilog/{left.name} is missing -> run nn2hdl synth again" in ran.errors[0]


def test_benches_of_the_user_s_stay(nn2hdl, tiny_circuit, tmp_path):
    shutil.copytree(tiny_circuit.folder, tmp_path / "copy")
    (tmp_path / "copy/benches/bench_0").mkdir(parents=True)
    (tmp_path / "copy/benches/bench_0/mine.py").write_text("years of work")
    ran = nn2hdl("simulate", tmp_path / "copy", "--cocotb")
    assert ran.code == 2
    assert "benches: was not written by nn2hdl" in ran.errors[0]
    assert (tmp_path / "copy/benches/bench_0/mine.py").read_text() == "years of work"


@pytest.mark.parametrize("verb", ["synth", "arduino"])
def test_two_runs_into_one_folder(nn2hdl, files, verb):
    with claim_folder(Path("out"), verb, ("verilog",) if verb == "synth" else ()):
        ran = nn2hdl(verb, *VERBS[verb], "-o", "out")
    assert ran.code == 2
    assert ran.errors == ["nn2hdl: error: out: another run of nn2hdl writes there -> wait for it, or choose another -o"]
    assert not Path("out").exists()


@pytest.mark.parametrize(("verb", "lock"), [("train", ".out.lock"), ("search", "out/lock")])
def test_two_runs_of_what_resumes(nn2hdl, tmp_path, monkeypatch, verb, lock):
    import fcntl

    from nn2hdl.designs import load_design

    monkeypatch.chdir(tmp_path)
    Path("out").mkdir() if verb == "search" else None
    first = "colornet" if verb == "train" else load_design("colornet").model_path
    with open(lock, "w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        ran = nn2hdl(verb, first, "-o", "out")
    assert ran.code == 2
    assert "another run of nn2hdl writes there -> wait for it, or choose another -o" in ran.errors[0]


def without_list(folder):
    return {name: content for name, content in contents(folder).items() if name != MANIFEST}


@contextmanager
def small_disk(most):
    """No file may have more bytes, in this process and in its programs: as on a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("verb", VERBS)
def test_a_full_disk_is_one_line_and_old_results_stay(nn2hdl, files, tmp_path, monkeypatch, verb):
    assert nn2hdl(verb, *VERBS[verb], "-o", "out").code == 0
    monkeypatch.setenv("NN2HDL_CACHE", str(tmp_path / "cache"))  # where nothing is yet
    codes = []
    for most in (0, 100, 600, 2000, 20_000):
        before = without_list(tmp_path)
        with small_disk(most):
            ran = nn2hdl(verb, *VERBS[verb], "-o", "out")
        shutil.rmtree(tmp_path / "cache", ignore_errors=True)
        codes.append(ran.code)
        errors = [line for line in ran.errors if not line.startswith("nn2hdl: warning: ")]
        assert len(errors) == (ran.code == 2), errors
        if ran.code:
            assert without_list(tmp_path) == before
    assert nn2hdl(verb, *VERBS[verb], "-o", "out").code == 0
    assert codes[0] == 2
    assert set(codes) <= {0, 2}


def test_a_home_that_cannot_be_written_costs_a_warning(nn2hdl, files, monkeypatch):
    """What was compiled before is found all the same: only nn2hdl's own cache is missing."""
    monkeypatch.setenv("YOWASP_CACHE_DIR", os.environ.get("YOWASP_CACHE_DIR") or str(Path.home() / ".cache/YoWASP"))
    monkeypatch.delenv("NN2HDL_CACHE")
    monkeypatch.setenv("HOME", "/proc/nowhere")
    ran = nn2hdl("synth", *model(), "--vectors", 8, "-o", "out")
    assert ran.code == 0
    (line,) = ran.errors
    assert line.startswith("nn2hdl: warning: /proc/nowhere/.cache/nn2hdl cannot be written (No such ")


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGKILL, -9)]
)
def test_a_stopped_run_leaves_old_results(nn2hdl, files, tmp_path, number, code):
    assert nn2hdl("compare", *VERBS["compare"], "-o", "out").code == 0
    before = contents(tmp_path)
    command = [sys.executable, "-c", SLOW, "compare", *VERBS["compare"], "-o", "out"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "begun\n"
        process.send_signal(number)
        _, said = process.communicate(timeout=30)
    assert process.returncode == code
    assert said == ("" if number == signal.SIGKILL else "nn2hdl: stopped; results are as they were\n")
    assert contents(tmp_path) == before


def test_a_second_signal_does_not_wait_for_the_clean_way_out(files):
    program = SLOW.replace('    print("begun", flush=True)\n    time.sleep(60)\n', LASTING)
    command = [sys.executable, "-c", program, "compare", *VERBS["compare"]]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        for line in ("begun\n", "cleaning\n"):
            assert process.stdout.readline() == line
            process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=30)
    assert (process.returncode, said) == (130, "nn2hdl: stopped; results are as they were\n")


def test_a_signal_while_the_program_starts(files):
    """Many moments of the start, before anything is read."""
    code = "from nn2hdl.cli.program import run; print(flush=True); run()"
    for delay in (0, 0.02, 0.1, 0.3):
        command = [sys.executable, "-c", code, "compare", *VERBS["compare"], "-o", "out"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
            process.stdout.readline()
            time.sleep(delay)
            process.send_signal(signal.SIGTERM)
            _, said = process.communicate(timeout=30)
        assert (process.returncode, said.count("nn2hdl: stopped; ")) in ((143, 1), (-15, 0), (0, 0)), said
        assert "Traceback" not in said


def test_killed_runs_of_verbs_leave_nothing(tmp_path):
    """A few kills at seeded moments; scripts/kill_runs.py alone does many."""
    script = Path(__file__).parents[2] / "scripts/kill_runs.py"
    options = ["--verbs", "compare", "--kills", "5", "--gone", "30"]
    run = subprocess.run([sys.executable, script, *options], capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr
    assert run.stdout.endswith("nothing lost, nothing left\n")


def test_a_stop_after_the_results_says_so(nn2hdl, files, monkeypatch):
    def interrupt(*arguments, **options):
        raise Stopped(signal.SIGINT)

    monkeypatch.setattr("nn2hdl.cli.quantize.print_result", interrupt)
    ran = nn2hdl("quantize", *VERBS["quantize"], "-o", "out")
    assert (ran.code, ran.errors) == (130, ["nn2hdl: stopped; out is written already, and whole"])
    assert digest(load_network(Path("out")))


def test_no_output_replaces_what_the_script_may_import(refused, micro, tmp_path):
    (tmp_path / "nets.py").write_text(ARCH)
    (tmp_path / "parts.py").write_text("SIZE = 4")
    model = (micro.model, "--arch", f"{tmp_path}/nets.py:Micro", "--input", "1x2x2")
    for name in ("parts.py", "nets.py"):
        message = refused("inspect", *model, "--overwrite", output=tmp_path / name)
        assert "would be written onto what this run reads" in message
    assert (tmp_path / "parts.py").read_text() == "SIZE = 4"


def test_names_that_are_no_text(nn2hdl, micro, tmp_path):
    output = tmp_path / "net\udcff.safetensors"
    for _ in range(2):  # the second one knows the first by the manifest
        assert nn2hdl("quantize", *micro.arguments, "-o", output).code == 0
    assert output.exists()


@pytest.mark.parametrize("closed", [False, True])
def test_the_end_at_once_needs_no_stream(closed):
    """Authors' code runs with other streams in place of the program's."""
    code = (
        "import io, os, sys; from nn2hdl.cli.main import _leave_at_once; from nn2hdl.processes import Stopped\n"
        f"sys.stderr = io.StringIO(); {'os.close(2)' if closed else ''}\n"
        "_leave_at_once(['eval'], Stopped(15))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert ran.returncode == 143
    assert ran.stderr == ("" if closed else "nn2hdl: stopped; results are as they were\n")
