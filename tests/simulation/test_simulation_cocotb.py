import sys

import numpy as np
import pytest
from adder_trees import Library, layer, layer_reference

from nn2hdl.errors import ToolError, VerifyError
from nn2hdl.simulation import Port, cocotb_run, pack
from nn2hdl.simulation.cocotb_run import Bench, run_bench, run_benches
from nn2hdl.simulation.sources import read_sources

pytestmark = pytest.mark.slow

WIDTHS = (1, 8, 33, 64, 65, 6272)


def weighted_sum(folder, *, wrong=False, clocked=False):
    """A layer of adders as a bench, or a layer with one weight off by one."""
    rng = np.random.default_rng(5)
    weights = rng.integers(-9, 10, (3, 6))
    library = Library()
    built = weights + (np.arange(18).reshape(3, 6) == 7) if wrong else weights
    module = "wrong_sums" if wrong else "sums"
    text = layer(module, built, 8, 16, library, -1) + "\n".join(library.modules.values())
    ports = [Port("x", "input", 48), Port("y", "output", 48)]
    if clocked:
        module = "clocked"
        text += (
            "module clocked(input clk, input [47:0] x, output reg [47:0] y);\n  reg [47:0] taken;\n"
            "  wire [47:0] sum;\n  sums core (.x(taken), .y(sum));\n"
            "  always @(posedge clk) begin\n    taken <= x;\n    y <= sum;\n  end\nendmodule\n"
        )
    source = folder / f"{module}_{wrong}.v"
    source.write_text(text)
    x = rng.integers(0, 256, (40, 6))
    expected = {"y": pack(layer_reference(weights, x, 16, -1), 16, signed=True)}
    return Bench((source,), module, tuple(ports), {"x": pack(x, 8)}, expected, "clk" if clocked else None)


def echo(folder):
    names = [f"x{width}" for width in WIDTHS]
    ports = [f"input [{width - 1}:0] x{width}, output [{width - 1}:0] \\y.{width} " for width in WIDTHS]
    lines = [f"module echo({', '.join(ports)});", *(f"  assign \\y.{width}  = ~x{width};" for width in WIDTHS)]
    source = folder / "echo.v"
    source.write_text("\n".join([*lines, "endmodule\n"]))
    rng = np.random.default_rng(6)
    bits = {width: rng.integers(0, 2, (10, width)) for width in WIDTHS}
    inputs = {f"x{width}": pack(values, 1) for width, values in bits.items()}
    expected = {f"y.{width}": pack(1 - values, 1) for width, values in bits.items()}
    declared = [Port(name, "input", int(name[1:])) for name in names]
    declared += [Port(f"y.{width}", "output", width) for width in WIDTHS]
    return Bench((source,), "echo", tuple(declared), inputs, expected)


def test_right_wrong_wide_and_clocked_modules_in_one_call(tmp_path, monkeypatch):
    """Two builds: three modules share one, the clocked one calls a block that is compiled apart."""
    monkeypatch.setattr(
        cocotb_run, "choose_blocks", lambda design, top: ("sums",) if "clocked" in design.modules else ()
    )
    benches = [weighted_sum(tmp_path), weighted_sum(tmp_path, wrong=True), echo(tmp_path)]
    benches.append(weighted_sum(tmp_path, clocked=True))
    folder = tmp_path / "benches"
    results = run_benches(benches, folder, jobs=1)
    assert [result.module for result in results] == ["sums", "wrong_sums", "echo", "clocked"]
    assert [result.vectors for result in results] == [40, 40, 10, 40]
    assert [bool(result.mismatches) for result in results] == [False, True, False, False]
    assert "instead of 0x" in results[1].first
    assert all(result.seconds > 0 for result in results)
    logs = [path.read_text() for path in sorted(folder.glob("*/bench.log"))]
    assert ["AssertionError: 1 of 3 modules differ" in log for log in logs] == [False, True]  # cocotb itself failed
    assert [path.parts[-3] for path in folder.glob("*/blocks/sums.o")] == ["bench_0"]


def test_modules_of_one_name_and_different_texts_share_no_build(tmp_path):
    bench = weighted_sum(tmp_path)
    changed = tmp_path / "changed.v"
    changed.write_text(bench.sources[0].read_text().replace("1'h0", "1'h1"))
    other = Bench((changed,), "sums", bench.ports, bench.inputs, bench.expected)
    sources = [read_sources(b.sources, "sums") for b in (bench, other, bench)]
    groups = cocotb_run._groups([bench, other, bench], sources, 1)
    assert sorted(sorted(group) for group in groups) == [[0, 2], [1]]


def test_failures_are_one_line(tmp_path, monkeypatch):
    bench = weighted_sum(tmp_path)
    with pytest.raises(VerifyError, match="vectors for"):
        run_bench(bench.sources, "sums", bench.ports, {}, bench.expected, tmp_path / "b")
    with pytest.raises(VerifyError, match=r"sums.x: uint32 \[40, 1\]"):
        run_bench(bench.sources, "sums", bench.ports, {"x": bench.inputs["x"][:, :1]}, bench.expected, tmp_path / "b")
    bench.sources[0].write_text(
        "module sums(x, y);\n  input [47:0] x;\n  output [47:0] y;\n  assign y = (;\nendmodule\n"
    )
    with pytest.raises(ToolError, match=r"no result.*syntax error"):
        run_bench(bench.sources, "sums", bench.ports, bench.inputs, bench.expected, tmp_path / "b")
    monkeypatch.setitem(sys.modules, "cocotb_tools", None)
    with pytest.raises(ToolError, match=r"pip install 'nn2hdl\[sim\]'"):
        run_bench(bench.sources, "sums", bench.ports, bench.inputs, bench.expected, tmp_path / "b")
