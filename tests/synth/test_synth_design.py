"""Whole designs: flat and composed counts of adder trees, against yosys's own flattening; cache; errors."""

import json

import pytest
from synth_designs import Designer

from nn2hdl.errors import ToolError
from nn2hdl.synth import Cache, Design, count_design, leaves, yosys
from nn2hdl.synth.netlist import read_module
from nn2hdl.target import find_target
from nn2hdl.toolchain import find_yosys

pytestmark = pytest.mark.slow

BUFFER = "module buffer(input a, output y); assign y = a; endmodule\n"
INVERTER = "module inverter(input a, output y); assign y = ~a; endmodule\n"


@pytest.fixture(scope="module")
def design():
    """Two engines of adders, one of them used twice, below a top."""
    designer = Designer(3)
    designer.tree("large", 12, 3, 26, bits=5, widest=7)
    designer.tree("small", 4, 1, 6, bits=5, widest=7)
    widths = {name: designer.sources[name].split("output [")[1].split(":")[0] for name in ("large", "small")}
    large, small = (int(widths[name]) + 1 for name in ("large", "small"))
    designer.sources["top"] = (
        f"module top(x, y);\n  input [59:0] x;\n  output [{large + small - 1}:0] y;\n  wire [{small - 1}:0] n;\n"
        f"  small s0(.x(x[19:0]), .y(n));\n"
        f"  small s1(.x({{ x[25:11], n[4:0] }}), .y(y[{small - 1}:0]));\n"
        f"  large l0(.x(x), .y(y[{large + small - 1}:{small}]));\nendmodule\n"
    )
    return designer.sources


@pytest.fixture(scope="module")
def report(design, synth_cache):
    return count_design(design, "top", find_target("xcup"), cache=synth_cache)


def test_flat_count_equals_the_flow_of_the_yardstick(design, report, tmp_path):
    (tmp_path / "all.v").write_text("\n".join(design.values()))
    script = (
        "read_verilog -sv all.v; synth_xilinx -family xcup -top top -noiopad -noclkbuf -nodsp; "
        "flatten; opt_clean; write_json all.json"
    )
    find_yosys().run(["-q", "-p", script], cwd=tmp_path)
    modules = json.loads((tmp_path / "all.json").read_text())["modules"]
    assert find_target("xcup").synthesis.count(read_module("top", modules["top"])) == report.total


def test_report_of_a_hierarchy(design, report):
    assert list(report.modules)[-1] == "top"
    assert report.modules.keys() <= design.keys()
    top, small, large = (report.modules[name] for name in ("top", "small", "large"))
    assert (small.leaf_instances, small.instances_in_top, small.method) == (6, 2, "flat")
    assert (large.leaf_instances, large.instances_in_top, large.method) == (26, 1, "flat")
    assert (top.leaf_instances, top.instances_in_top, report.total) == (38, 1, top.count)
    assert sum(m.instances_in_top for m in report.modules.values() if m.method == "leaf") == 38
    assert report.tools == {"yosys": find_yosys().version}
    assert all(module.count.dsp == 0 for module in report.modules.values())


@pytest.mark.parametrize("target", ["xcup", "ecp5", "ice40"])
def test_composed_differs_from_flat_only_across_modules(design, synth_cache, target):
    opened = Design.open(design, "large", find_target(target), flat_limit=10**9, cache=synth_cache)
    opened.count()
    both = opened.compare("large")
    assert both.composed.carry4 == both.flat.carry4
    assert both.composed.levels == both.flat.levels
    assert both.composed.luts >= both.flat.luts  # bits that nothing reads are dead in the flat netlist
    assert both.flat.lut_sites <= both.composed.lut_sites <= 1.05 * both.flat.lut_sites


def test_a_composed_top_uses_the_figures_of_its_engines(design, report, synth_cache):
    mixed = count_design(design, "top", find_target("xcup"), flat_limit=26, cache=synth_cache)
    assert mixed.modules["top"].method == "composed"
    assert mixed.modules["large"] == report.modules["large"]
    small, large = (report.modules[name].count for name in ("small", "large"))
    assert mixed.total.lut_sites == 2 * small.lut_sites + large.lut_sites
    assert mixed.total.levels == report.total.levels
    composed = count_design(design, "top", find_target("xcup"), flat_limit=0, cache=synth_cache)
    assert composed.total.levels >= report.total.levels  # engines as bounds


def test_second_run_takes_all_from_the_cache(design, report, synth_cache, monkeypatch):
    def never(*arguments):
        raise AssertionError("yosys was started")

    monkeypatch.setattr(yosys, "_run", never)
    seen = []
    again = count_design(
        design,
        "top",
        find_target("xcup"),
        cache=synth_cache,
        progress=lambda done, total, message: seen.append((done, total)),
    )
    assert again == report
    assert all(module.cached for module in again.modules.values())
    assert seen[-1] == (len(report.modules), len(report.modules))
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)


def test_a_wide_module_of_wires_takes_little_room(tmp_path):
    """A row of levels per output and a column per input would be gigabytes for all pixels of a picture."""
    ports = "(input [5999:0] x, output [5999:0] y)"
    wires = "  inverter u0(.a(x[0]), .y(y[0]));\n  assign y[5999:1] = x[5998:0];\n"
    sources = {"inverter": INVERTER, "wide": f"module wide{ports};\n{wires}endmodule\n"}
    sources["top"] = f"module top{ports};\n  wide u0(.x(x), .y(y));\nendmodule\n"
    report = count_design(sources, "top", find_target("xcup"), jobs=1, cache=Cache(tmp_path))
    assert (report.total.luts, report.total.levels) == (1, 1)
    assert max(path.stat().st_size for path in tmp_path.rglob("*") if path.is_file()) < 2_000_000


def test_killed_run_resumes(tmp_path, monkeypatch):
    cache = Cache(tmp_path)
    sources = {f"m{k}": INVERTER.replace("inverter", f"m{k}").replace("~", "~" * (2 * k + 1)) for k in range(6)}
    pins = "".join(f"  m{k} u{k}(.a(x[{k}]), .y(y[{k}]));\n" for k in range(6))
    sources["top"] = f"module top(input [5:0] x, output [5:0] y);\n{pins}endmodule\n"
    monkeypatch.setattr(leaves, "_SMALLEST_BATCH", 1)
    monkeypatch.setattr(yosys, "BATCH_MODULES", 3)
    runs, real = [], yosys._run

    def second_fails(*arguments):
        runs.append(arguments)
        if len(runs) == 2:
            raise KeyboardInterrupt
        return real(*arguments)

    monkeypatch.setattr(yosys, "_run", second_fails)
    with pytest.raises(KeyboardInterrupt):
        count_design(sources, "top", find_target("ice40"), jobs=1, cache=cache)
    report = count_design(sources, "top", find_target("ice40"), jobs=1, cache=cache)
    assert [report.modules[f"m{k}"].cached for k in range(6)] == [True] * 3 + [False] * 3
    assert report.total.luts == 6
    assert not list((tmp_path / "work").iterdir())


def test_a_batch_equals_single_runs(design, report, tmp_path):
    name = next(name for name in design if name.startswith("sub_"))
    alone = count_design(design, name, find_target("xcup"), cache=Cache(tmp_path))
    assert alone.total == report.modules[name].count


def test_escaped_names_and_comments(synth_cache):
    sources = {
        "a.b": "module \\a.b (input a, output y); assign y = ~a; endmodule\n",
        "unused": INVERTER.replace("inverter", "unused"),
        "top": "module top(input x, output y);\n // unused u(x, y);\n  \\a.b  \\u.0 (.a(x), .y(y));\nendmodule\n",
    }
    report = count_design(sources, "top", find_target("ice40"), cache=synth_cache)
    assert list(report.modules) == ["a.b", "top"]
    assert (report.total.luts, report.total.levels) == (1, 1)


def test_structural_wiring_by_shifts_and_slices(synth_cache):
    top = (
        "module top(input [7:0] x, output [3:0] y);\n  wire [7:0] t;\n  assign t = x >> 4;\n  wire n;\n"
        "  inverter i(.a(t[1]), .y(n));\n  assign y = { 2'b10, n, t[0] };\nendmodule\n"
    )
    report = count_design({"inverter": INVERTER, "top": top}, "top", find_target("ice40"), cache=synth_cache)
    assert report.total.luts == 1


def test_logic_beside_instances_is_an_error(synth_cache):
    top = "module top(input x, z, output y);\n  wire n;\n  buffer b(.a(x), .y(n));\n  assign y = n & z;\nendmodule\n"
    with pytest.raises(ToolError, match=r"top: logic of its own beside its instances: \$and -> move the logic"):
        count_design({"buffer": BUFFER, "top": top}, "top", find_target("ice40"), cache=synth_cache)


def test_errors_name_what_is_wrong(synth_cache, tmp_path):
    with pytest.raises(ToolError, match="unknown target 'max10'; expected one of xc7, xcup, ecp5, ice40"):
        count_design({"buffer": BUFFER}, "buffer", find_target("max10"))
    with pytest.raises(ToolError, match="no module 'top' among the sources"):
        count_design({"buffer": BUFFER}, "top", find_target("xcup"))
    rings = {name: f"module {name}(input x); {other} u(x); endmodule" for name, other in (("a", "b"), ("b", "a"))}
    with pytest.raises(ToolError, match="a module contains itself"):
        count_design(rings, "a", find_target("xcup"))
    with pytest.raises(ToolError, match=r"syntax error.*\.log"):
        count_design({"m": "module m(input x; endmodule\n"}, "m", find_target("ice40"), cache=Cache(tmp_path))
    assert list((tmp_path / "logs").iterdir())
    with pytest.raises(ToolError, match="no module m in what yosys wrote"):
        count_design({"m": BUFFER}, "m", find_target("ice40"), cache=Cache(tmp_path))
