"""Files: what is in them is found by content; nothing in them is run; each failure is one line that helps."""

import json
import os
import pickle
import re
import zipfile

import numpy as np
import pytest
import torch
from load_networks import FunctionalLeNet, Plain
from safetensors.torch import save_file
from torch import nn

from nn2hdl.errors import ModelError
from nn2hdl.formats import load_model


class Evil:
    """Writes a file when unpickled by plain pickle."""

    def __init__(self, target):
        self.target = target

    def __reduce__(self):
        return (os.system, (f"touch {self.target}",))


def error_of(path, **options):
    with pytest.raises(ModelError) as caught:
        load_model(path, **options)
    message = str(caught.value)
    assert "\n" not in message
    return message


def test_missing_file(tmp_path):
    assert error_of(tmp_path / "no.pt") == (
        f"{tmp_path / 'no.pt'}: there is no such file; expected a state_dict or module of torch.save (.pt, .pth), "
        "a state_dict of safetensors (.safetensors), a torch.export program (.pt2) or an ONNX file (.onnx)"
    )


def test_folder(tmp_path):
    assert error_of(tmp_path).startswith(f"{tmp_path}: is a folder; expected a state_dict or module of torch.save")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "the file is empty"),
        (b"hello, world", "not a model file that nn2hdl knows"),
        (b"PK\x03\x04 and no more", "the file is truncated or damaged"),
        (b"\x89HDF\r\n\x1a\n", "an HDF5 file (Keras?), no model file that nn2hdl reads"),
        (b"\x08\x03\x12\x04CNTK", "the ONNX file holds no network"),
        (b"\x80\x02}q\x00(X", "the file is truncated, damaged, or pickled in a way"),
        (b"\x10\x00\x00\x00\x00\x00\x00\x00{" + b" " * 20, "a damaged safetensors file"),
    ],
)
def test_other_bytes(tmp_path, data, message):
    path = tmp_path / "model.pt"
    path.write_bytes(data)
    assert error_of(path).startswith(f"{path}: {message}")


def test_truncated_checkpoint(tmp_path):
    path = tmp_path / "model.pt"
    torch.save(FunctionalLeNet().state_dict(), path)
    path.write_bytes(path.read_bytes()[:-1000])
    assert error_of(path) == f"{path}: the file is truncated or damaged -> save or download it again"


def test_numpy_archive(tmp_path):
    np.savez(tmp_path / "a.npz", a=np.zeros(3))
    assert "a NumPy archive, no torch file" in error_of(tmp_path / "a.npz")


def test_torchscript(tmp_path):
    path = tmp_path / "script.pt"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("script/data.pkl", "script/constants.pkl", "script/code/__torch__.py"):
            archive.writestr(name, "x")
    assert error_of(path) == (
        f"{path}: TorchScript archives are not supported -> save model.state_dict() with torch.save, "
        "or torch.export.export(model, (x,)) with torch.export.save"
    )


@pytest.mark.parametrize("zipped", [True, False])
def test_foreign_code_is_named_and_not_run(tmp_path, zipped):
    path, target = tmp_path / "evil.pt", tmp_path / "pwned"
    torch.save({"state_dict": Evil(target)}, path, _use_new_zipfile_serialization=zipped)
    assert error_of(path) == (
        f"{path}: the pickle names posix.system, which is outside torch.nn's standard layers: it was not run; expected "
        "a state_dict, or a module made of standard layers only -> save model.state_dict() instead and name the "
        "network with --arch file.py:Class"
    )
    assert not target.exists()


def test_foreign_code_in_a_bare_pickle(tmp_path):
    path, target = tmp_path / "evil.pt", tmp_path / "pwned"
    path.write_bytes(pickle.dumps(Evil(target), protocol=4))
    assert "the pickle names posix.system, which" in error_of(path)
    assert not target.exists()


def test_module_of_a_foreign_class(tmp_path):
    torch.save(FunctionalLeNet(), tmp_path / "lenet.pt")
    assert "a pickled load_networks.FunctionalLeNet, whose code is not in the file" in error_of(tmp_path / "lenet.pt")


def _symbolic_size(data, expression):
    program = json.loads(data)
    value = next(iter(program["graph_module"]["graph"]["tensor_values"].values()))
    value["sizes"][0] = {"as_expr": {"expr_str": expression, "hint": {"as_int": 2}}}
    return json.dumps(program).encode()


@pytest.mark.parametrize("record", ["sample_inputs/model.pt", "models/model.json", "custom_obj_0", "aotinductor/a.so"])
def test_foreign_code_in_an_exported_program(tmp_path, record):
    good, path, target = tmp_path / "good.pt2", tmp_path / "evil.pt2", tmp_path / "pwned"
    torch.export.save(torch.export.export(nn.Conv2d(1, 2, 3), (torch.zeros(1, 1, 4, 4),)), good)
    expression = f"__import__('os').system('touch {target}')"
    change = {
        "sample_inputs/model.pt": lambda data: pickle.dumps(Evil(target), protocol=2),  # torch.export.load runs it
        "models/model.json": lambda data: _symbolic_size(data, expression),  # and this too
    }.get(record, lambda data: pickle.dumps(Evil(target)))
    _rewrite(good, path, record, change)
    assert "it was not run" in error_of(path)
    assert not target.exists()


def _rewrite(source, target, record, change):
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        names = [name for name in old.namelist() if name.endswith(record)]
        for name in old.namelist():
            new.writestr(name, change(old.read(name)) if name in names else old.read(name))
        if not names:
            new.writestr(f"{source.stem}/data/{record}", change(b""))


def test_kind_is_found_by_content_not_by_name(tmp_path):
    network = nn.Sequential(nn.Conv2d(1, 2, 3))
    torch.save(network, tmp_path / "module.safetensors")
    torch.export.save(torch.export.export(network, (torch.zeros(1, 1, 4, 4),)), tmp_path / "program.pth")
    assert load_model(tmp_path / "module.safetensors", input_shape=(1, 4, 4)).provenance["format"] == "module"
    assert load_model(tmp_path / "program.pth").provenance["format"] == "export"


def test_dictionary_without_weights(tmp_path):
    torch.save({"epoch": 3, "loss": 0.5}, tmp_path / "a.pt")
    assert "holds a dictionary with the keys epoch, loss; expected a state_dict" in error_of(tmp_path / "a.pt")


@pytest.mark.parametrize("convert", [lambda t: t.to(torch.complex64), lambda t: (t * 100).to(torch.int8)])
def test_weights_that_are_no_floats(tmp_path, convert):
    torch.save({name: convert(tensor) for name, tensor in Plain().state_dict().items()}, tmp_path / "a.pt")
    message = error_of(tmp_path / "a.pt")
    assert re.search(r"the weights conv.weight are (complex \(complex64\)|quantized \(int8\)); expected float", message)


def test_quantized_tensors(tmp_path):
    torch.save({"conv.weight": torch.quantize_per_tensor(torch.ones(2, 1, 3, 3), 0.1, 0, torch.qint8)}, tmp_path / "a")
    assert "are quantized (qint8); expected float weights" in error_of(tmp_path / "a")


def test_nan_weights(tmp_path):
    network = nn.Sequential(nn.Conv2d(1, 2, 3))
    network[0].weight.data[0] = torch.nan
    torch.save(network, tmp_path / "a.pt")
    assert error_of(tmp_path / "a.pt", input_shape=(1, 4, 4)) == (
        f"{tmp_path / 'a.pt'}, layer 0: 9 of 18 values of weight are NaN or infinite -> "
        "train again, or load an earlier checkpoint"
    )


def test_checkpoint_with_scalars_and_options(tmp_path, designs):
    from argparse import Namespace

    from nn2hdl.formats.arch import build_architecture

    state = build_architecture("tiny").network.state_dict()
    wrapped = {f"module.{name}": tensor for name, tensor in state.items()}
    checkpoint = {"epoch": 3, "best": np.float64(0.9), "args": Namespace(lr=0.1), "model_state_dict": wrapped}
    torch.save(checkpoint, tmp_path / "a.pt")
    save_file(state, tmp_path / "b.safetensors")
    for name, kind in (("a.pt", "state_dict"), ("b.safetensors", "safetensors")):
        graph = load_model(tmp_path / name)
        assert graph.provenance["format"] == kind
        assert len(graph.provenance["sha256"]) == 64
        assert np.allclose(graph.node("fc").op.weight, state["fc.weight"])
