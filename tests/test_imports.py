"""The house's table of imports: a room knows only the rooms that it is allowed to know."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import nn2hdl

PACKAGE = Path(nn2hdl.__file__).parent
ROOMS = {
    "escape": "",
    "errors": "escape",
    "atomic": "errors",
    "scratch": "errors",
    "processes": "scratch errors",
    "outputs": "atomic processes scratch errors",
    "compiled": "atomic errors",
    "exhaustive": "",
    "fixedpoint": "errors",
    "meaning": "fixedpoint errors",
    "naming": "errors",
    "order": "",
    "quality": "",
    "registry": "errors",
    "methods": "registry errors",
    "shipped": "",
    "target": "registry errors",
    "toolchain": "processes scratch errors",
    "verilog_text": "",
    "windows": "",
    "wires": "fixedpoint errors",
    "graph": "exhaustive registry fixedpoint meaning windows errors",
    "integer": "atomic exhaustive fixedpoint meaning windows errors",
    "sums": "compiled fixedpoint order wires errors",
    "mapping": "compiled processes integer meaning sums target naming escape fixedpoint windows wires errors",
    "formats": "graph designs registry windows errors",
    "data": "atomic escape errors",
    "designs": "shipped errors",
    "train": "atomic compiled exhaustive outputs graph integer meaning methods registry quantization data quality "
    "designs fixedpoint windows errors",
    "quantization": "graph integer methods registry exhaustive fixedpoint meaning windows errors",
    "hdl": "order processes integer mapping meaning sums target escape wires errors",
    "synth": "compiled order verilog_text target toolchain processes scratch errors",
    "families": "mapping synth target wires errors",
    "simulation": "integer order verilog_text shipped toolchain processes scratch errors",
    "c": "integer registry exhaustive meaning naming escape errors",
    "emulate": "toolchain scratch errors",
    "export": "exhaustive integer fixedpoint errors",
    "report": "target quality atomic escape errors",
}
ROOMS["flow"] = " ".join(ROOMS)
ROOMS["exploration"] = " ".join(ROOMS)
ROOMS["cli"] = " ".join(ROOMS)
ROOMS["__init__"] = " ".join(ROOMS)  # names that are imported when they are asked for: tests/test_library.py
# who may import what is heavy or belongs to one room
OWNERS = {"torch": {"formats", "train"}, "torchvision": set(), "amaranth": {"hdl"}, "scripts": set(), "tests": set()}
# rooms inside a room: they share what stands beside them, and do not know each other
SUBROOMS = {"train": ("float", "qat", "color", "recipes")}
SOURCES = sorted(PACKAGE.rglob("*.py"))


def _room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def _imported(path: Path) -> set[str]:
    """Dotted names of all modules that a file imports, wherever it does."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            # `from nn2hdl import simulation` names a room, `from nn2hdl.errors import X` does not
            found |= {f"{node.module}.{a.name}" for a in node.names} if node.module == "nn2hdl" else {node.module}
    return found


def _rooms_known(path: Path) -> set[str]:
    parts = (name.split(".") for name in _imported(path) if name.startswith("nn2hdl."))
    return {room for _, room, *_ in parts if room in ROOMS}


def test_every_room_is_in_the_table():
    assert {_room(path) for path in SOURCES} == set(ROOMS)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_room_knows_only_rooms_above(path):
    room = _room(path)
    allowed = {room, *ROOMS.get(room, "").split()}
    assert _rooms_known(path) <= allowed
    outside = {name.split(".")[0] for name in _imported(path)}
    assert not {name for name in outside & set(OWNERS) if room not in OWNERS[name]}


@pytest.mark.parametrize("path", sorted((PACKAGE / "hdl").rglob("*.py")), ids=lambda path: path.name)
def test_what_writes_a_circuit_decides_nothing(path):
    froms = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.ImportFrom)]
    names = [alias.name for node in froms for alias in node.names]
    assert not [name for name in names if name.startswith(("map_", "outline_", "share_", "lower_"))]


@pytest.mark.parametrize("room", SUBROOMS)
def test_rooms_inside_a_room_do_not_know_each_other(room):
    inside = {f"nn2hdl.{room}.{name}" for name in SUBROOMS[room]}
    assert {path.name for path in (PACKAGE / room).iterdir() if (path / "__init__.py").exists()} == set(SUBROOMS[room])
    for path in (PACKAGE / room).rglob("*.py"):
        own = ".".join(("nn2hdl", *path.relative_to(PACKAGE).parts[:2]))
        known = {".".join(name.split(".")[:3]) for name in _imported(path)} & inside
        assert known <= {own} or path == PACKAGE / room / "__init__.py", path


def test_the_table_has_no_circle():
    order: list[str] = []
    waiting = dict(ROOMS)
    while waiting:
        ready = [room for room, known in waiting.items() if set(known.split()) <= {*order, room}]
        assert ready, f"a circle among {sorted(waiting)}"
        for room in ready:
            order.append(room)
            del waiting[room]


def test_the_checker_sees_all_forms_of_import(tmp_path):
    source = tmp_path / "module.py"
    source.write_text(
        "import torch.nn\nfrom nn2hdl import hdl, __version__\nimport nn2hdl.flow.check\n"
        "def f():\n    from nn2hdl.sums.ir import Term\n    if True:\n        from amaranth.hdl import Cat\n"
    )
    assert _rooms_known(source) == {"hdl", "flow", "sums"}
    assert {"torch.nn", "amaranth.hdl"} <= _imported(source)


def test_the_command_line_starts_without_heavy_packages():
    code = "import sys, nn2hdl.cli.main; print(*sorted({name.split('.')[0] for name in sys.modules}))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"torch", "matplotlib", "amaranth", "scipy", "networkx"} & set(run.stdout.split())
    assert "click" in run.stdout.split()
