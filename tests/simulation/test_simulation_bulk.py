import numpy as np
import pytest
from adder_trees import Library, layer, layer_reference
from lenet_shape import Shape, random_weights, reference, verilog

from nn2hdl.errors import ToolError, VerifyError
from nn2hdl.simulation import Port, build_simulator, compare, pack, unpack
from nn2hdl.simulation.sources import choose_blocks, read_sources

pytestmark = pytest.mark.slow

SMALL = Shape(side=14, kernel=3, channels=(2, 3), dense=(8, 6, 4), drops=(8, 5, 4, 3, -1))
WIDTHS = (1, 8, 9, 16, 17, 32, 33, 64, 65, 6272)


def write(folder, files):
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text)
    return sorted(folder / name for name in files)


def small_network(seed=7):
    rng = np.random.default_rng(seed)
    weights = random_weights(SMALL, rng)
    images = rng.integers(0, 256, (70, SMALL.side**2))
    logits, classes = reference(SMALL, weights, images)
    assert (logits.std(axis=0) > 0).all()  # else a wrong circuit could look right
    bits = SMALL.logit_bits * 4
    ports = [
        Port("image", "input", 8 * SMALL.side**2),
        Port("logits", "output", bits),
        Port("class_index", "output", 4),
    ]
    expected = {"logits": pack(logits, SMALL.logit_bits, signed=True), "class_index": pack(classes[:, None], 4)}
    return verilog(SMALL, weights), ports, images, logits, expected


def test_network_with_nested_choice_of_blocks_and_a_warm_second_run(tmp_path):
    files, ports, images, logits, expected = small_network()
    sources = write(tmp_path / "rtl", files)
    steps = []
    blocks = ["conv1_engine", "conv2_engine", "fc1"]
    options = {
        "hierarchical": blocks,
        "jobs": 2,
        "progress": lambda done, total, what: steps.append((done, total, what)),
    }
    simulator = build_simulator(sources, "top", ports, tmp_path / "build", **options)
    assert [done for done, _, _ in steps] == list(range(1, steps[0][1] + 1))
    assert {f"compiling {name}" for name in blocks} <= {what for _, _, what in steps}
    found = simulator.run({"image": pack(images, 8)})
    assert compare(expected, found).count == 0
    assert np.array_equal(unpack(found["logits"], [SMALL.logit_bits] * 4, True), logits)
    steps.clear()
    again = build_simulator(sources, "top", ports, tmp_path / "build", **options)
    assert again == simulator
    assert steps == []
    assert [path.name for path in (tmp_path / "build").iterdir()] == [simulator.executable.parent.name]
    one = again.run({"image": pack(images[:1], 8)})
    assert np.array_equal(one["logits"], found["logits"][:1])


def test_a_wrong_design_differs(tmp_path):
    rng = np.random.default_rng(4)
    weights, x = rng.integers(-9, 10, (2, 5)), rng.integers(1, 256, (100, 5))
    expected = {"y": pack(layer_reference(weights, x, 16, -1), 16, signed=True)}
    weights[1, 2] += 1
    library = Library()
    text = layer("sums", weights, 8, 16, library, -1) + "\n".join(library.modules.values())
    ports = [Port("x", "input", 40), Port("y", "output", 32)]
    simulator = build_simulator(write(tmp_path, {"sums.v": text}), "sums", ports, tmp_path / "build", jobs=2)
    result = compare(expected, simulator.run({"x": pack(x, 8)}))
    assert (result.count, result.vectors, result.first.index) == (100, 100, 0)
    assert (result.first.expected & 0xFFFF, result.first.port) == (result.first.found & 0xFFFF, "y")


def echo_module():
    """Every port inverted, so that no width can be lost unseen."""
    names = [f"x{width}" for width in WIDTHS]
    lines = [f"module echo({', '.join(names)}, {', '.join('y' + name for name in names)});"]
    for width, name in zip(WIDTHS, names, strict=True):
        lines += [
            f"  input [{width - 1}:0] {name};",
            f"  output [{width - 1}:0] y{name};",
            f"  assign y{name} = ~{name};",
        ]
    ports = [Port(name, "input", int(name[1:])) for name in names] + [
        Port(f"y{n}", "output", int(n[1:])) for n in names
    ]
    return "\n".join([*lines, "endmodule\n"]), ports


def test_ports_of_any_width(tmp_path):
    text, ports = echo_module()
    rng = np.random.default_rng(1)
    inputs = {}
    for port in ports[: len(WIDTHS)]:
        inputs[port.name] = pack(rng.integers(0, 2, (200, port.width)), 1)
    expected = {f"y{n}": pack(1 - unpack(w, [1] * int(n[1:]), False), 1) for n, w in inputs.items()}
    simulator = build_simulator(write(tmp_path, {"echo.v": text}), "echo", ports, tmp_path / "build", jobs=2)
    assert compare(expected, simulator.run(inputs)).count == 0
    with pytest.raises(VerifyError, match="x33"):
        simulator.run({**inputs, "x33": inputs["x33"] | np.uint32(2)})
    with pytest.raises(VerifyError, match=r"uint32 \[5, 1\]"):
        simulator.run({**inputs, "x1": inputs["x1"][:5]})
    with pytest.raises(VerifyError, match="vectors for"):
        simulator.run({})


def test_registers_names_of_cpp_words_and_blocks_inside_blocks(tmp_path):
    """A clocked top around a block around a block; ports whose names C++ keeps for itself."""
    rng = np.random.default_rng(2)
    weights = rng.integers(-9, 10, (3, 6))
    library = Library()
    inner = layer("inner", weights, 8, 16, library, -1)
    text = inner + "\n".join(library.modules.values())
    text += """
// module fake is only mentioned
module middle(x, y);
  input [47:0] x;
  output [47:0] y;
  inner one (.x(x), .y(y));
endmodule
module shell(clk, data__in, \\class );
  input clk;
  input [47:0] data__in;
  output [47:0] \\class ;
  reg [47:0] taken;
  reg [47:0] \\class ;
  wire [47:0] result;
  always @(posedge clk) taken <= data__in;
  always @(posedge clk) \\class <= result;
  middle core (.x(taken), .y(result));
endmodule
"""
    ports = [Port("data__in", "input", 48), Port("class", "output", 48)]
    options = {"clock": "clk", "hierarchical": ["middle", "inner"], "jobs": 2}
    simulator = build_simulator(write(tmp_path, {"s.v": text}), "shell", ports, tmp_path / "build", **options)
    x = rng.integers(0, 256, (150, 6))
    found = simulator.run({"data__in": pack(x, 8)})
    assert np.array_equal(unpack(found["class"], 16, True, count=3), layer_reference(weights, x, 16, -1))


def test_blocks_are_chosen_by_size_and_use(tmp_path):
    files, *_ = small_network()
    design = read_sources(write(tmp_path, files), "top")
    uses = design.uses("top")
    assert (uses["conv1_engine"], uses["conv2_engine"], uses["fc1"]) == (144, 16, 1)
    assert choose_blocks(design, "top") == ()
    assert set(choose_blocks(design, "top", own=30, total=900)) == {"conv1_engine", "conv2_engine"}
    assert "add_" not in "".join(design.reachable("top", stop=["conv1_engine", "conv2_engine", "fc1", "fc2", "fc3"]))


def test_failures_are_one_line(tmp_path):
    good = "module m(a, y);\n  input a;\n  output y;\n  assign y = a;\nendmodule\n"
    ports = [Port("a", "input", 1), Port("y", "output", 1)]
    sources = write(tmp_path, {"m.v": good.replace("= a", "= nothing[")})
    with pytest.raises(ToolError, match=r"verilator failed.*syntax error"):
        build_simulator(sources, "m", ports, tmp_path / "build")
    with pytest.raises(ToolError, match="no module other"):
        build_simulator(sources, "other", ports, tmp_path / "build")
    with pytest.raises(ToolError, match="second time"):
        build_simulator([*sources, *sources], "m", ports, tmp_path / "build")
    with pytest.raises(ToolError, match="cannot be read"):
        build_simulator([tmp_path / "none.v"], "m", ports, tmp_path / "build")
    with pytest.raises(VerifyError, match="not below m"):
        build_simulator(sources, "m", ports, tmp_path / "build", hierarchical=["fc1"])
    with pytest.raises(VerifyError, match="clock y is no input of 1 bit"):
        build_simulator(sources, "m", ports, tmp_path / "build", clock="y")
