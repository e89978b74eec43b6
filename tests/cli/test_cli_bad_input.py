"""Wrong input through the command line: one line, exit code 2, nothing left behind."""

import os
import pickle
import re
import shutil

import numpy as np
import pytest
import torch
from torch import nn

pytestmark = pytest.mark.slow

FORMATS = (
    "a state_dict or module of torch.save (.pt, .pth), a state_dict of safetensors (.safetensors), "
    "a torch.export program (.pt2) or an ONNX file (.onnx)"
)
LAYOUTS = "IDX files (MNIST), CIFAR-10's binary batches, an .npz file, or one folder of images per class"
SHIPPED = ("cnn_cifar10", "colornet", "lenet_cifar10", "lenet_mnist", "mlp_mnist", "mobilenet_cifar10")
WIDTH = "a number from 2 to 16, or layer=number, separated by commas"


@pytest.fixture
def copied(tiny, tmp_path):
    """Writes a changed state_dict; returns the arguments that go with it."""

    def write(change) -> list[str]:
        state = torch.load(tiny.model, weights_only=True)
        change(state)
        torch.save(state, tmp_path / "changed.pt")
        return [str(tmp_path / "changed.pt"), *tiny.arguments[1:]]

    return write


@pytest.fixture
def write_images(tmp_path):
    def write(*shape):
        path = tmp_path / "other.npz"
        np.savez(path, images=np.zeros(shape, np.uint8), labels=np.zeros(shape[0], np.int64))
        return path

    return write


def test_missing_file(refused, tmp_path):
    path = tmp_path / "none.pt"
    for verb in ("synth", "quantize", "eval", "inspect"):
        assert refused(verb, path) == f"{path}: there is no such file; expected {FORMATS}"


@pytest.mark.parametrize("kept", [0.3, 0.99])
def test_truncated_file(refused, tiny, tmp_path, kept):
    data = tiny.model.read_bytes()
    path = tmp_path / "cut.pt"
    path.write_bytes(data[: int(kept * len(data))])
    message = refused("synth", path, *tiny.arguments[1:])
    assert message == f"{path}: the file is truncated or damaged -> save or download it again"


class Foreign:
    def __init__(self, mark):
        self.mark = mark

    def __reduce__(self):
        return os.mkdir, (str(self.mark),)


@pytest.mark.parametrize("zipped", [True, False])
def test_foreign_code_is_not_run(refused, tiny, tmp_path, zipped):
    path, mark = tmp_path / "foreign.pt", tmp_path / "it_ran"
    if zipped:
        torch.save({"weights": Foreign(mark)}, path)
    else:
        path.write_bytes(pickle.dumps(Foreign(mark)))
    message = refused("synth", path, *tiny.arguments[1:])
    assert message == (
        f"{path}: the pickle names posix.mkdir, which is outside torch.nn's standard layers: it was not run; "
        "expected a state_dict, or a module made of standard layers only "
        "-> save model.state_dict() instead and name the network with --arch file.py:Class"
    )
    assert not mark.exists()


def test_every_unsupported_layer_is_listed(refused, tmp_path):
    layers = [nn.Conv2d(1, 4, 3), nn.GroupNorm(2, 4), nn.ReLU(), nn.PixelShuffle(2), nn.LayerNorm(8)]
    path = tmp_path / "module.pt"
    torch.save(nn.Sequential(*layers), path)
    for verb in ("synth", "inspect"):
        message = refused(verb, path, "--input", "1x6x6")
        assert message.startswith(f"{path}: layer '1' (GroupNorm): not supported -> use BatchNorm")
        assert "; layer '3' (PixelShuffle): not supported -> " in message
        assert "; layer '4' (LayerNorm): not supported -> " in message


def test_state_that_fits_no_architecture(refused, tiny):
    assert refused("synth", tiny.model, "--input", "1x6x6") == (
        f"{tiny.model}: a state_dict that fits no shipped architecture: "
        "conv.weight 2x1x3x3, conv.bias 2, fc.weight 3x8, fc.bias 3 -> name the network's class: --arch file.py:Class"
    )


def test_wrong_architecture(refused, tiny):
    message = refused("synth", tiny.model, "--arch", "lenet_mnist")
    assert message.startswith(f"{tiny.model}: the weights do not fit design lenet_mnist: the file holds ")
    assert "conv.weight 2x1x3x3, conv.bias 2, fc.weight 3x8, fc.bias 3; expected conv1.weight 6x1x5x5, " in message
    assert message.endswith(" -> pass the --arch that it was trained with")


def test_wrong_shapes(refused, copied):
    def widen(state):
        state["fc.weight"] = torch.zeros(3, 9)

    arguments = copied(widen)
    message = refused("eval", *arguments)
    assert message.startswith(f"{arguments[0]}: the weights do not fit ")
    assert ": the file holds fc.weight 3x9; expected fc.weight 3x8 -> pass the --arch" in message


def test_unknown_architecture(refused, tiny):
    assert refused("inspect", tiny.model, "--arch", "nonsense") == (
        f"--arch: no architecture 'nonsense'; expected a shipped design ({', '.join(SHIPPED)}) or file.py:Class"
    )


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
def test_weights_that_are_not_finite(refused, copied, value):
    def spoil(state):
        state["fc.weight"][1] = value

    arguments = copied(spoil)
    assert refused("synth", *arguments) == (
        f"{arguments[0]}, layer fc: 8 of 24 values of weight are NaN or infinite -> "
        "train again, or load an earlier checkpoint"
    )


def test_calibration_images_of_the_wrong_shape(refused, tiny, write_images):
    path = write_images(4, 7, 9)
    message = refused("synth", *tiny.arguments, "--calibration-data", path)
    assert message == f"calibration images: {path}: images of shape 1x7x9; expected 1x6x6 -> pass --resize"
    path = write_images(4, 3, 6, 6)
    message = refused("quantize", *tiny.arguments, "--calibration-data", path)
    assert message == (
        f"calibration images: {path}: images of shape 3x6x6; expected 1x6x6 "
        "-> pass data with as many channels as the network reads"
    )


def test_empty_calibration_set(refused, tiny, write_images):
    path = write_images(0, 6, 6)
    message = refused("synth", *tiny.arguments, "--calibration-data", path)
    assert message == f"calibration images: {path}: the train set is empty; expected at least one image"


def test_no_images_at_all(refused, tiny):
    assert refused("synth", *tiny.without_data).startswith(
        f"{tiny.model}: no images to calibrate on; expected --data FOLDER with images that the network was made for"
    )
    assert refused("eval", *tiny.without_data) == f"{tiny.model}: no images to measure on; expected --data FOLDER"


def test_folder_that_is_no_dataset(refused, tiny, tmp_path):
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes/readme.txt").touch()
    for verb in ("synth", "quantize", "eval"):
        message = refused(verb, *tiny.without_data, "--data", tmp_path / "notes")
        assert message == f"{tmp_path / 'notes'}: not a dataset folder: found readme.txt; expected {LAYOUTS}"
    message = refused("eval", *tiny.without_data, "--data", tmp_path / "none")
    assert message == f"{tmp_path / 'none'}: no such file or folder; expected {LAYOUTS}"


def test_labels_beyond_the_outputs(refused, tiny, tmp_path):
    path = tmp_path / "labels.npz"
    np.savez(path, images=np.zeros((4, 6, 6), np.uint8), labels=np.arange(4))
    for verb in ("synth", "eval"):
        message = refused(verb, *tiny.without_data, "--data", path)
        assert message == f"{path}: labels up to 3; expected 0 to 2, as the network has 3 outputs"


def test_hopelessly_large_network(refused, tiny, tmp_path):
    path = tmp_path / "large.pt"
    torch.manual_seed(0)
    torch.save(nn.Sequential(nn.Flatten(), nn.Linear(36, 60_000), nn.ReLU(), nn.Linear(60_000, 3)), path)
    message = refused("synth", path, "--input", "1x6x6", "--data", tiny.data, "-j", "1")
    number = r"[\d,]+"
    pattern = (
        rf"large: synthesis would take about {number} adders in {number} engine instances: [\d.]+ hours and [\d.]+ GiB "
        r"of memory; expected at most 2 hours and [\d.]+ GiB "
        r"-> a smaller network, fewer --weight-bits, or --force to run it all the same"
    )
    assert re.fullmatch(pattern, message), message


@pytest.mark.parametrize(
    ("option", "value", "message"),
    [
        ("--weight-bits", "conv9=4", "--weight-bits: no layer is called 'conv9'; expected one of conv, fc"),
        ("--weight-bits", "x", f"--weight-bits: 'x' is no bit width; expected {WIDTH}"),
        ("--weight-bits", "1", f"--weight-bits: '1' is no bit width; expected {WIDTH}"),
        ("--weight-bits", "8,fc=", f"--weight-bits: 'fc=' is no bit width; expected {WIDTH}"),
        ("--activation-bits", "17", f"--activation-bits: '17' is no bit width; expected {WIDTH}"),
        (
            "--activation-bits",
            "relu9=4",
            "--activation-bits: no layer is called 'relu9'; expected one of conv, fc, flatten, pool, relu",
        ),
        (
            "--percentile",
            "10",
            "Invalid value for '--percentile': 10.0 is not in the range 50<=x<=100 -> nn2hdl synth --help",
        ),
        (
            "--multiplier-bits",
            "1",
            "Invalid value for '--multiplier-bits': 1 is not in the range 2<=x<=24 -> nn2hdl synth --help",
        ),
        ("--normalize", "0.5,0", "--normalize: std (0.0,); expected positive numbers"),
        (
            "--normalize",
            "x",
            "Invalid value for '--normalize': 'x' is no normalization; expected MEAN,STD or M1,M2,M3,S1,S2,S3 "
            "-> nn2hdl synth --help",
        ),
        (
            "--input",
            "6x6",
            "Invalid value for '--input': '6x6' is no input shape; "
            "expected channels x height x width, such as 1x28x28, or a number of values, such as 3 "
            "-> nn2hdl synth --help",
        ),
        (
            "--seed",
            "-1",
            "Invalid value for '--seed': -1 is not in the range 0<=x<=4294967295 -> nn2hdl synth --help",
        ),
        (
            "--target",
            "asic",
            "Invalid value for '--target': 'asic' is not one of 'xc7', 'xcup', 'ecp5', 'ice40', 'generic' "
            "-> nn2hdl synth --help",
        ),
    ],
)
def test_bad_option(refused, tiny, option, value, message):
    assert refused("synth", *tiny.arguments, option, value) == message


def test_depth_limit_that_nothing_keeps(refused, tiny):
    message = refused("synth", *tiny.arguments, "--max-levels", "1")
    assert re.fullmatch(
        r"\w+: no circuit of at most 1 LUT levels was found; "
        r"expected a limit of (\d) levels or more, the lowest reached -> --max-levels \1, or fewer bits",
        message,
    )


def test_normalization_for_another_number_of_channels(refused, tiny):
    message = refused("synth", *tiny.arguments, "--normalize", "0.1,0.2,0.3,0.4")
    assert message.startswith("--normalize: mean (0.1, 0.2); expected 1 ")


def test_input_that_does_not_fit(refused, tiny):
    message = refused("inspect", *tiny.without_data, "--input", "3x6x6")
    assert message.startswith(f"{tiny.model}: the network fails on an input of 3x6x6: ")
    assert message.endswith(" -> check --input, channels x height x width")
    assert refused("inspect", tiny.model, "--arch", tiny.arch) == (
        f"{tiny.model}: the file does not say the input's shape; "
        "expected --input channels x height x width, such as --input 1x28x28"
    )


@pytest.mark.parametrize("verb", ["synth", "eval", "inspect"])
def test_damaged_integer_network(refused, tiny_circuit, tmp_path, verb):
    data = (tiny_circuit.folder / "network.safetensors").read_bytes()
    path = tmp_path / "damaged.safetensors"
    path.write_bytes(data[:-7])
    assert refused(verb, path).startswith(f"{path}: a damaged safetensors file: ")
    assert b"Affine" in data
    path.write_bytes(data.replace(b"Affine", b"Afflne"))
    assert refused(verb, path) == f"{path}: a damaged integer network: a layer has 'op' = Afflne -> make it again"
    path.write_bytes(data.replace(b"requantize/shift", b"requantize/shaft"))
    assert refused(verb, path).startswith(f"{path}: a damaged integer network: ")


def test_options_that_an_integer_network_does_not_take(refused, tiny_circuit):
    path = tiny_circuit.folder / "network.safetensors"
    message = refused("synth", path, "--input", "1x6x6")
    assert message == f"{path}: an integer network says all about its input itself -> leave the options out"
    assert refused("synth", path, "--weight-bits", "4") == (
        f"{path}: an integer network is quantized already "
        "-> leave out the options of quantization, or pass the float model"
    )


def test_simulating_a_folder_that_synth_did_not_write(refused, tiny_circuit, tmp_path):
    shutil.copytree(tiny_circuit.folder / "verilog", tmp_path / "some/verilog")
    for folder in (tmp_path / "some", tmp_path / "none"):
        assert refused("simulate", folder) == (
            f"{folder}: not a folder that synth wrote; expected network.safetensors, report.json and verilog/*.v "
            f"-> run nn2hdl synth MODEL -o {folder}"
        )


def test_training_what_is_not_there(refused, tiny, tmp_path):
    output = tmp_path / "model.pt"
    message = refused("train", "resnet", "--data", tiny.data, output=output)
    assert message.partition(": ")[2] == (
        f"no design named 'resnet': found {', '.join(SHIPPED)} "
        "-> set NN2HDL_DESIGNS to the folder that holds your designs"
    )
    missing = tmp_path / "none"
    message = refused("train", "lenet_mnist", "--data", missing, output=output)
    assert message == f"{missing}: no such file or folder; expected {LAYOUTS}"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["paint"], "No such command 'paint' -> nn2hdl --help"),
        (["synth"], "Missing argument 'MODEL' -> nn2hdl synth --help"),
        (["train", "lenet_mnist"], "lenet_mnist needs --data, a folder of images -> nn2hdl train --help"),
        (["inspect", "a.pt", "b.pt"], "Got unexpected extra argument (b.pt) -> nn2hdl inspect --help"),
    ],
)
def test_wrong_usage(nn2hdl, arguments, message):
    ran = nn2hdl(*arguments)
    assert (ran.code, ran.out, ran.errors) == (2, "", [f"nn2hdl: error: {message}"])
    ran = nn2hdl(*arguments, "--json")
    assert ran.code == 2
    assert ran.json["error"] == message


def test_memory_that_is_full(refused, tiny, monkeypatch):
    def fill(*arguments, **options):
        raise MemoryError("Unable to allocate 26.8 GiB")

    monkeypatch.setattr("nn2hdl.flow.quantizing.load_source", fill)
    message = refused("quantize", *tiny.arguments)
    assert message == "memory is full: Unable to allocate 26.8 GiB; expected a smaller network, or fewer images"
