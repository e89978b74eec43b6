"""Hostile programs: one clear line each; nothing of them is run, nothing outside our table is looked up."""

import contextlib
import json
import os
import pickle
import time
import zipfile

import numpy as np
import pytest
from program_files import MODEL, WEIGHTS, changed, graph, node, small, write, zipped

from nn2hdl.errors import ModelError
from nn2hdl.formats import load_model

pytestmark = pytest.mark.slow

MARK = "pt2-was-here"
COMMAND = f"__import__('subprocess').check_call(['touch', '{MARK}'])"


class Evil:
    """Makes a file when it is unpickled."""

    def __reduce__(self):
        return (os.system, (f"touch {MARK}",))


@pytest.fixture
def refused(tmp_path, monkeypatch):
    """Loads a file that must be refused in one line, quickly, with nothing run; returns the line."""
    monkeypatch.chdir(tmp_path)

    def load(members, **options):
        path = write(tmp_path / "evil.pt2", members, **options) if isinstance(members, dict) else members
        start = time.process_time()
        with pytest.raises(ModelError) as caught:
            load_model(path)
        assert time.process_time() - start < 10
        assert not (tmp_path / MARK).exists()
        line = str(caught.value)
        assert "\n" not in line
        assert len(line) < 1500
        return line.removeprefix(f"{path}: ")

    return load


def rename_everywhere(old, new):
    """The members of the small program, with a value renamed wherever it is mentioned."""
    members = small()
    text = members[MODEL].decode().replace(f'"name": "{old}"', f'"name": {json.dumps(new)}')
    return {**members, MODEL: text.replace(f'"{old}": {{"dtype"', f'{json.dumps(new)}: {{"dtype"').encode()}


@pytest.mark.parametrize("name", [f"x={COMMAND}", "a b", "", "x\ny", "x" * 5000, "1x", "\u202ex"])
def test_names_of_values(refused, name):
    assert "the torch.export program cannot be read: it calls a value" in refused(rename_everywhere("x", name))


@pytest.mark.parametrize(
    "spec",
    [
        {"type": "builtins.dict", "context": json.dumps([{"__enum__": True, "fqn": "evil.Color", "name": "RED"}])},
        {"type": "collections.defaultdict", "context": '{"default_factory_module": "os", "default_factory_name": "x"}'},
        {"type": "collections.namedtuple", "context": '{"class_name": "evil.Point"}'},
        {"type": "evil.Config", "context": "null"},
    ],
    ids=lambda spec: spec["type"],
)
@pytest.mark.parametrize("where", ["in_spec", "out_spec"])
def test_containers_that_torch_would_import(refused, monkeypatch, tmp_path, spec, where):
    (tmp_path / "evil.py").write_text(f"open({MARK!r}, 'w')")
    monkeypatch.syspath_prepend(tmp_path)

    def change(tree):
        signature = tree["graph_module"]["module_call_graph"][0]["signature"]
        signature[where] = json.dumps([1, {**spec, "children_spec": []}])

    assert f"its {where} names '{spec['type']}', which was not looked up" in refused(changed(change))


@pytest.mark.parametrize("text", [COMMAND, "(lambda: 0).__class__", "x.y", "9" * 20_000])
def test_expressions_of_sizes(refused, text):
    def change(tree):
        graph(tree)["tensor_values"]["x"]["sizes"][0] = {"as_expr": {"expr_str": text, "hint": {"as_int": 2}}}

    assert f"it holds the expression {text[:60]!r}: it was not run" in refused(changed(change))


def test_guards(refused):
    assert "it was not run" in refused(changed(lambda tree: tree.update(guards_code=[COMMAND])))


@pytest.mark.parametrize(
    "member",
    ["data/constants/custom_obj_0", "data/constants/opaque_obj_0", "data/aotinductor/model/a.so", "data/AOTInductor/x"],
)
def test_members_that_hold_code(refused, member):
    line = refused({**small(), f"program/{member}": pickle.dumps(Evil())})
    assert line.startswith(f"the program holds 'program/{member}', which runs code when loaded: it was not run")


@pytest.mark.parametrize("path", ["custom_obj_0", "opaque_obj_1", "../x", "/etc/passwd", "a/b", ""])
def test_payloads_by_other_names(refused, path):
    refused(changed(lambda tree: tree["config"]["conv.weight"].update(path_name=path), WEIGHTS))


def test_pickled_payload(refused):
    def change(tree):
        tree["config"]["conv.weight"].update(path_name="weight_99", use_pickle=True)

    members = {**changed(change, WEIGHTS), "program/data/weights/weight_99": pickle.dumps(Evil(), protocol=2)}
    assert "it holds a pickle of posix.system: it was not run" in refused(members)


@pytest.mark.parametrize("member", ["weights/model.pt", "constants/model.pt"])
def test_pickled_weights_of_torch_2_8(refused, member):
    kept = {name: data for name, data in small().items() if "config.json" not in name}
    empty = {f"program/data/{kind}/model.pt": b"" for kind in ("weights", "constants")}
    members = {**kept, **empty, f"program/data/{member}": pickle.dumps(Evil(), protocol=2)}
    assert "it holds a pickle of posix.system: it was not run" in refused(members)


def test_pickled_program_of_torch_2_6(refused):
    members = dict.fromkeys(("serialized_constants.pt", "serialized_example_inputs.pt"), b"")
    members |= {"serialized_exported_program.json": small()[MODEL], "serialized_state_dict.pt": pickle.dumps(Evil(), 2)}
    assert "it holds a pickle of posix.system: it was not run" in refused(members)


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("torch.ops.aten.relu.odd", "not supported"),
        ("torch.ops.aten.relu", "not supported"),
        ("torch.ops.aten.leaky_relu.out", "not supported"),
        ("os.system", "not supported"),
        ("torch._C._jit_get_all_schemas", "not supported"),
        ("builtins.eval", "not supported"),
        ("torch.ops.load_library", "not supported"),
        ("torch.ops.higher_order.leaky_relu", "not supported"),
        ("_operator.mul", "not supported"),
        (f"torch.ops.aten.{COMMAND}", "which is no operator"),
        ("x" * 300, "which is no operator"),
        ("#custom:op", "not supported"),
    ],
)
def test_targets(refused, target, message):
    assert message in refused(changed(lambda tree: node(tree, "leaky_relu").update(target=target)))


def test_a_stranger_that_may_change_what_it_reads(refused):
    def change(tree):
        call = {**node(tree, "leaky_relu"), "target": "torch.ops.mylib.double_it.default", "outputs": [], "name": "d"}
        graph(tree)["nodes"].insert(1, {**call, "inputs": node(tree, "batch_norm")["inputs"][:1]})

    assert "(in-place change of a view): not supported" in refused(changed(change))


def weight(tree):
    return tree["config"]["conv.weight"]["tensor_meta"]


def size(*values):
    return [{"as_int": value} for value in values]


@pytest.mark.parametrize(
    "change",
    [
        lambda meta: meta.update(sizes=size(2, 1, 3, 4)),
        lambda meta: meta.update(sizes=size(-2, 1, 3, 3)),
        lambda meta: meta.update(sizes=size(1 << 40, 1 << 40, 3, 3)),
        lambda meta: meta.update(sizes=size(1 << 20, 1 << 10, 1, 1), strides=size(0, 0, 0, 0)),
        lambda meta: meta.update(sizes=size(2, 1, 3)),
        lambda meta: meta.update(sizes=size(*[1] * 70), strides=size(*[1] * 70)),
        lambda meta: meta.update(sizes=[{"as_expr": {"expr_str": "s0"}}, *size(1, 3, 3)]),
        lambda meta: meta.update(strides=size(9, 9, 3, -1)),
        lambda meta: meta.update(strides=size(1 << 62, 9, 3, 1)),
        lambda meta: meta.update(storage_offset={"as_int": 1}),
        lambda meta: meta.update(storage_offset={"as_int": -1}),
        lambda meta: meta.update(storage_offset={"as_int": 1 << 63}),
        lambda meta: meta.update(dtype=99),
        lambda meta: meta.update(dtype=-1),
        lambda meta: meta.update(dtype=True),
        lambda meta: meta.update(dtype=8),
        lambda meta: meta.update(dtype=10),
        lambda meta: meta.update(layout=1),
        lambda meta: meta.update(device={"type": "meta", "index": None}),
        lambda meta: meta.clear(),
    ],
)
def test_tensors(refused, change):
    refused(changed(lambda tree: change(weight(tree)), WEIGHTS))


def test_a_tensor_without_its_data(refused):
    refused({**small(), "program/data/weights/weight_0": b""})


def reads(tree, name, other):
    node(tree, name)["inputs"][0]["arg"] = {"as_tensor": {"name": other}}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda tree: reads(tree, "leaky_relu", "nowhere"), "'nowhere' is read before it is computed"),
        (lambda tree: reads(tree, "conv2d", "leaky_relu"), "'leaky_relu' is read before it is computed"),
        (lambda tree: reads(tree, "mul", "mul"), "'mul' is read before it is computed"),
        (lambda tree: graph(tree)["nodes"].append(node(tree, "mul")), "two values are called 'mul'"),
        (lambda tree: graph(tree)["nodes"].clear(), "is read before it is computed"),
        (lambda tree: graph(tree)["nodes"].extend([{}] * 10_000), "nodes, more than"),
        (lambda tree: graph(tree)["tensor_values"].clear(), "the field"),
        (lambda tree: node(tree, "mul")["inputs"].pop(), "aten.mul.Tensor lacks the argument other"),
        (lambda tree: node(tree, "mul")["inputs"].append(node(tree, "mul")["inputs"][0]), "has it twice"),
        (lambda tree: node(tree, "max_pool2d")["inputs"][1].update(arg={"as_string": "x"}), "is of the wrong type"),
        (lambda tree: node(tree, "max_pool2d")["inputs"][1].update(arg={"as_ints": []}), "aten.max_pool2d.default"),
        (lambda tree: node(tree, "max_pool2d")["inputs"][1].update(arg={"as_ints": [0, 0]}), "aten.max_pool2d.default"),
        (
            lambda tree: node(tree, "max_pool2d")["inputs"][1].update(arg={"as_ints": [1 << 70]}),
            "no integer of 64 bits",
        ),
        (lambda tree: node(tree, "max_pool2d")["inputs"][1].update(arg={"as_magic": 1}), "of the unknown kind"),
        (lambda tree: graph(tree)["tensor_values"]["mul"].update(sizes=size(2, 2, 2, 3)), "does not yield a tensor of"),
        (lambda tree: tree["graph_module"]["signature"]["input_specs"].pop(), "the network takes 0 inputs"),
        (lambda tree: tree["graph_module"]["signature"]["output_specs"].clear(), "the network returns 0 values"),
        (lambda tree: tree["schema_version"].update(major=9), "it is of an unknown version"),
        (lambda tree: tree.clear(), "the field schema_version is not of the type dict"),
    ],
)
def test_graphs(refused, change, message):
    assert message in refused(changed(change))


def test_constants_that_grow(refused):
    def change(tree):
        meta = graph(tree)["tensor_values"]["mul"]
        graph(tree)["tensor_values"]["big"] = {**meta, "sizes": size(1 << 30), "strides": size(1)}
        arguments = [("size", {"as_ints": [1 << 30]}), ("fill_value", {"as_float": 1.0})]
        inputs = [{"name": name, "arg": value, "kind": 1} for name, value in arguments]
        call = {**node(tree, "mul"), "target": "torch.ops.aten.full.default", "inputs": inputs, "name": "big"}
        graph(tree)["nodes"].insert(0, {**call, "outputs": [{"as_tensor": {"name": "big"}}]})
        reads(tree, "mul", "big")

    refused(changed(change))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b"[" * 10_000 + b"]" * 10_000, "models/model.json is nested too deeply"),
        (b'{"a": 1, "a": 2}', "a key stands twice"),
        (b"\xff\xfe", "models/model.json is no JSON"),
        (b"", "models/model.json is no JSON"),
        (b'{"schema_version": ' + b"9" * 100_000 + b"}", "models/model.json is no JSON"),
        (b" " * (33 << 20), "models/model.json has 33 MiB, more than 32"),
        (b"[]", "the field schema_version is not of the type dict"),
    ],
    ids=["brackets", "twice", "latin", "empty", "digits", "long", "list"],
)
def test_json(refused, text, message):
    assert message in refused({**small(), MODEL: text})


def test_names_that_lead_out(refused):
    for name in ("../x", "program/../../x", "/x", "C:/x", "a\\b", "program/\x1b[31m"):
        assert "would lead out of it" in refused({**small(), name: b"x"})


def test_compressed_members(refused):
    assert "its members are compressed" in refused(small(), compression=zipfile.ZIP_DEFLATED)


def directory_entry(data, offset, value, width):
    """The archive with a field of the first entry of its directory changed."""
    directory = int.from_bytes(data[-6:-2], "little")  # the last record of the file, without a comment, says where
    start = directory + offset
    return data[:start] + value.to_bytes(width, "little") + data[start + width :]


def test_directory_that_lies(refused, tmp_path):
    path, good = tmp_path / "lies.pt2", zipped(small())
    for offset, value, width, message in (
        (8, 1, 2, "its members are encrypted"),
        (24, 1 << 31, 4, "its members are compressed"),
        (42, 1 << 30, 4, "the file is truncated or damaged"),
    ):
        path.write_bytes(directory_entry(good, offset, value, width))
        assert message in refused(path)
    path.write_bytes(directory_entry(directory_entry(good, 24, 1 << 31, 4), 20, 1 << 31, 4))
    assert "its members claim to be longer than the file" in refused(path)


def test_two_members_of_one_name(refused, tmp_path):
    path = write(tmp_path / "twice.pt2", small())
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(path, "a") as archive:
        archive.writestr(MODEL, b"{}")
    assert "two members have one name" in refused(path)


def test_truncated_files(refused, tmp_path):
    path, good = tmp_path / "cut.pt2", zipped(small())
    for tenth in range(10):
        path.write_bytes(good[: len(good) * tenth // 10])
        refused(path)


@pytest.mark.parametrize("seed", range(2))
def test_flipped_bits(tmp_path, seed):
    """Bits of the archive, and of its JSON behind a good checksum: a verified Graph, or one line."""
    draw, path, members = np.random.default_rng(seed), tmp_path / "flipped.pt2", small()
    loaded = 0
    for trial in range(150):
        name = (MODEL, WEIGHTS)[trial % 4 == 1]
        data = bytearray(zipped(members) if trial % 4 == 0 else members[name])
        for place in draw.integers(0, len(data), draw.integers(1, 4)):
            data[place] ^= 1 << int(draw.integers(8))
        path.write_bytes(bytes(data) if trial % 4 == 0 else zipped({**members, name: bytes(data)}))
        with contextlib.suppress(ModelError):  # nothing else
            load_model(path)
            loaded += 1
    assert 0 < loaded < 150


def test_the_command_line_says_one_line(tmp_path, monkeypatch, capsys):
    from nn2hdl.cli.main import main

    monkeypatch.chdir(tmp_path)
    path = write(tmp_path / "evil.pt2", rename_everywhere("x", f"x={COMMAND}"))
    with pytest.raises(SystemExit) as left:
        main(["inspect", str(path)])
    captured = capsys.readouterr()
    assert left.value.code == 2
    assert captured.out == ""
    assert len([line for line in captured.err.splitlines() if line.startswith("nn2hdl: error: ")]) == 1
    assert not (tmp_path / MARK).exists()


@pytest.mark.parametrize("version", ["newest", "2.6"])
def test_no_loader_of_torch_is_called(tmp_path, monkeypatch, version):
    from test_formats_pt2 import as_older_torch

    path = write(tmp_path / "a.pt2", small() if version == "newest" else as_older_torch(version))

    def forbidden(*_, **__):
        raise AssertionError("called")

    for name in ("torch.load", "torch.export.load", "torch.jit.load", "torch._C.PyTorchFileReader", "pickle.loads"):
        monkeypatch.setattr(name, forbidden)
    for name in ("torch.fx.Graph", "torch.utils._pytree.treespec_loads", "sympy.sympify", "builtins.eval"):
        monkeypatch.setattr(name, forbidden)
    assert len(load_model(path).nodes) == 9
