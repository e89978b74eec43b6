"""What can be done wrong on the command line: verb, arguments, and what the one line must say.

`@name` stands for a file of the yard (abuse_yard.py). A case says in a few words of the message what it expects; the
exact wording is pinned where the message is made.
"""

from __future__ import annotations

from typing import NamedTuple

TINY = ["@model.pt", "--arch", "@nets.py:Tiny", "--input", "1x6x6"]
DATA = ["--data", "@good.npz"]
GOOD = [*TINY, *DATA]
FC = ["@fc.pt", "--input", "1x6x6"]


class Case(NamedTuple):
    """`says`: a regular expression that the message matches somewhere; `output`: -o, where it is part of the abuse."""

    verb: str
    arguments: list[str]
    says: str
    output: str | None = None

    @property
    def name(self) -> str:
        text = "-".join([self.verb, *self.arguments, *([self.output] if self.output else [])])
        return "".join(c if c.isalnum() or c in "-_.,@" else "_" for c in text)[-90:]


def _files() -> list[Case]:
    """Files that are no models, and models that are broken."""
    inspect = [
        ("@no_such_file.pt", "no such file"),
        ("@notes", "folder|directory|no such file"),
        ("@loop", "loop|levels of symbolic links|cannot be read|no such file"),
        ("/dev/null", "."),
        ("@empty.pt", "empty|truncated"),
        ("@text.pt", "not a model file that nn2hdl knows|truncated|pickle"),
        ("@picture.pt", "PNG"),
        ("@keras.h5", "HDF5"),
        ("@array.npy", "NumPy"),
        ("@good.npz", "."),
        ("@zeros.pt", "."),
        ("@plain.zip", "zip|archive"),
        ("@runs.pt", "not run"),
        ("@runs.pkl", "not run"),
        ("@deep.pkl", "."),
        ("@long.pkl", "."),
        ("@half.pt", "truncated|damaged"),
        ("@script.pt", "TorchScript|script"),
        ("@half.pt2", "truncated|damaged|cannot be read"),
        ("@odd_json.pt2", "."),
        ("@nothing.pt", "."),
        ("@numbers.pt", "."),
        ("@optimizer.pt", "optimizer|no weights|tensors|fits no"),
        ("@list.pt", "."),
        ("@one_tensor.pt", "tensor"),
        ("@cut.safetensors", "safetensors"),
        ("@long_header.safetensors", "safetensors"),
        ("@bad_json.safetensors", "safetensors"),
        ("@odd_network.safetensors", "integer network"),
        ("@later_network.safetensors", "integer network|version"),
        ("@good.safetensors", "no shipped architecture"),
    ]
    cases = [Case("inspect", [name], says) for name, says in inspect]
    for name, says in [
        ("@lstm.pt", "3 values"),
        ("@layer_norm.pt", "LayerNorm"),
        ("@no_outputs.pt", "."),
        ("@dilated_pool.pt", "dilation"),
        ("@cyclic.pt", "itself|cycl|recursion"),
        ("@nan_module.pt", "NaN or infinite"),
    ]:
        cases.append(Case("synth", [name, "--input", "1x6x6", *DATA], says))
    for verb in ("quantize", "eval", "synth", "arduino", "search"):
        cases.append(Case(verb, ["@no_such_file.pt", *DATA], "no such file"))
        cases.append(Case(verb, ["@runs.pkl", *DATA], "not run"))
    return cases


def _states() -> list[Case]:
    """State_dicts that do not fit."""
    broken = [
        ("complex.pt", "complex"),
        ("nan.pt", "NaN or infinite"),
        ("infinite.pt", "NaN or infinite"),
        ("wide.pt", "fc.weight"),
        ("missing.pt", "fc.bias"),
        ("extra.pt", "head.weight"),
        ("meta.pt", "meta|values"),
        ("numbers.pt", "."),
    ]
    return [Case("quantize", [f"@{name}", *TINY[1:], *DATA], says) for name, says in broken]


def _architectures() -> list[Case]:
    """--arch."""
    named = [
        ("nonsense", "no architecture"),
        ("@none.py:Net", "no such file"),
        ("@nets.py:Absent", "Absent"),
        ("@nets.py", "which class|Tiny"),
        ("@syntax.py:Net", "syntax"),
        ("@tabs.py:Net", "Tab|indent"),
        ("@no_class.py:Net", "Net"),
        ("@no_module.py:Net", "Module"),
        ("@needs.py:Net", "width"),
        ("@raises.py:Net", "no"),
        ("@leaves.py:Net", "."),
        ("@two.py", "A, B"),
        ("@absent.py:Net", "not_installed_at_all"),
        ("@endless.py:Net", "recursion|Recursion"),
        ("@bytes.py:Net", "."),
        ("@notes:Net", "."),
        ("@notebook.ipynb:Net", "."),
        ("@no_cells.ipynb:Net", "Net"),
        ("@forward_raises.py:Net", "inside"),
        ("@forward_leaves.py:Net", "."),
        ("@forward_branches.py:Net", "depends on the data"),
        ("@forward_two.py:Net", "2 values"),
        ("@forward_none.py:Net", "."),
        ("@forward_text.py:Net", "."),
        ("@forward_batch.py:Net", "."),
    ]
    cases = [Case("inspect", [*FC, "--arch", arch], says) for arch, says in named]
    return [*cases, Case("inspect", ["@good.pt2", "--arch", "@nets.py:Tiny"], "leave out --arch")]


def _shapes_and_scales() -> list[Case]:
    """--input, --normalize, --output-range."""
    start = [*TINY[:3]]
    inputs = ["0", "-1", "six", "1x6", "1x6x6x6", "0x6x6", "1x-6x6", "1x6x6.5", "", "1e3", "9" * 30]
    cases = [Case("inspect", [*start, "--input", value], "input") for value in inputs]
    cases += [Case("inspect", [*start, "--input", value], ".") for value in ("1x100000x100000", "3x6x6", "1x5x5", "7")]
    normals = [
        "x",
        "0.5",
        "0.5,0",
        "nan,1",
        "0,nan",
        "inf,1",
        "0.1,0.2,0.3",
        "0.1,0.2,0.3,0.4",
        "0.5,-1",
        "",
        "0,1e-400",
    ]
    cases += [Case("inspect", [*TINY, "--normalize", value], "normaliz") for value in normals]
    values = ["1,0", "nan,1", "0", "a,b", "1,2", "-2,-1", "0,inf", "0,1,2", ""]
    return cases + [Case("quantize", [*TINY, *DATA, "--output-range", value], "range|values|pairs") for value in values]


def _data() -> list[Case]:
    """--data of every kind."""
    named = [
        ("@no_such_folder", "no such file or folder"),
        ("@empty_folder", "."),
        ("@notes", "not a dataset folder"),
        ("@loop", "."),
        ("@text.pt", "."),
        ("@no_labels.npz", "labels"),
        ("@other_keys.npz", "."),
        ("@fewer_labels.npz", "labels"),
        ("@none.npz", "empty|at least one"),
        ("@negative.npz", "labels"),
        ("@high.npz", "labels up to 9"),
        ("@halves.npz", "labels"),
        ("@text.npz", "labels"),
        ("@objects.npz", "."),
        ("@large.npz", "--resize"),
        ("@color.npz", "3x6x6"),
        ("@flat.npz", "."),
        ("@cut.npz", "."),
        ("@four_tebibytes.npz", "."),
        ("@idx_magic", "."),
        ("@idx_short", "."),
        ("@idx_huge", "."),
        ("@idx_counts", "."),
        ("@idx_empty", "."),
        ("@idx_gz", "."),
        ("@cifar", "."),
        ("@broken_images", "."),
        ("@pairs.csv", "."),
        ("/dev/null", "."),
    ]
    cases = [Case("eval", [*TINY, "--data", path], says) for path, says in named]
    for path in ("@none.npz", "@four_tebibytes.npz", "@large.npz", "@no_such_folder"):
        cases.append(Case("quantize", [*GOOD, "--calibration-data", path], "calibration|no such"))
    for path in ("@few.csv", "@many.csv", "@words.csv", "@names.csv", "@good.npz", "@empty.pt"):
        cases.append(Case("train", ["colornet", "--data", path], "."))
    for path in ("@good.npz", "@notes", "@idx_short", "@no_such_folder"):
        cases.append(Case("train", ["lenet_mnist", "--data", path], "."))
    return cases


def _numbers() -> list[Case]:
    """Options that take numbers, or one of a few words."""
    synth = {
        "--weight-bits": ["0", "1", "17", "x", "8,fc=", "nothing=4", "fc=99", "8,,8", "-3", "4.5"],
        "--activation-bits": ["0", "17", "x", "nothing=4"],
        "--calibration": ["best"],
        "--percentile": ["nan", "10", "101", "x"],
        "--multiplier-bits": ["0", "99", "x"],
        "--requantize": ["none"],
        "--activations": ["odd"],
        "--calibration-images": ["0", "-1", "x"],
        "--limit": ["0", "-3", "x", "1.5"],
        "--seed": ["-1", "x"],
        "--target": ["asic", "XC7", ""],
        "--objective": ["speed"],
        "--max-levels": ["0", "-2", "x", "1"],
        "--products": ["dsp"],
        "--simulator": ["icarus"],
        "--vectors": ["0", "x"],
        "-j": ["0", "-4", "x"],
    }
    cases = [Case("synth", [*GOOD, option, value], ".") for option, values in synth.items() for value in values]
    cases.append(Case("synth", [*GOOD, "--target", "ecp5", "--simulator", "netlist"], "netlist|plain"))
    train = {
        "--learning-rate": ["nan", "inf", "0", "-1", "x"],
        "--l1": ["nan", "-1"],
        "--noise": ["nan", "2", "-1"],
        "--threshold": ["nan", "-1"],
        "--density": ["nan", "0", "2", "-1"],
        "--hidden": ["0", "x", "1,2,3", "-5"],
        "--weight-bits": ["1", "99"],
        "--qat-epochs": ["-1"],
        "--epochs": ["0", "x"],
        "--requantize": ["none"],
    }
    return cases + [Case("train", ["colornet", option, v], ".") for option, values in train.items() for v in values]


def _places() -> list[Case]:
    """Outputs that cannot be, or must not be, written."""
    cases = [
        Case("quantize", GOOD, "no such file|cannot be written", "/proc/nope/a.safetensors"),
        Case("quantize", GOOD, "folder", "@notes"),
        Case("quantize", GOOD, "cannot be written|[Nn]ot a directory", "@text.pt/a.safetensors"),
        Case("quantize", GOOD, ".", "@model.pt"),
        Case("quantize", GOOD, ".", "@good.npz"),
        Case("quantize", GOOD, ".", "@nets.py"),
        Case("synth", GOOD, "is a file", "@text.pt"),
        Case("synth", GOOD, "cannot be written|No such", "/proc/nope"),
        Case("eval", GOOD, ".", "@model.pt"),
        Case("inspect", TINY, ".", "@nets.py"),
        Case("arduino", GOOD, ".", "@notes"),
        Case("arduino", GOOD, ".", "@text.pt"),
        Case("arduino", GOOD, "name|letters", "@1 bad name!"),
        Case("compare", ["@good.ppm", "@good.ppm"], ".", "@good.ppm"),
        Case("train", ["colornet"], "folder", "@notes"),
        Case("train", ["colornet", "--data", "@pairs.csv"], ".", "@pairs.csv"),
        Case("search", [*GOOD, "--effort", "quick"], ".", "@text.pt"),
    ]
    return cases


def _circuits() -> list[Case]:
    """simulate, search, front."""
    cases = [Case("simulate", [folder], "not a folder that synth wrote") for folder in ("@notes", "@none", "@text.pt")]
    cases.append(Case("simulate", ["@half_circuit"], "."))
    for option, value in (("--vectors", "0"), ("--vectors", "x"), ("-j", "0"), ("--simulator", "x"), ("--seed", "-1")):
        cases.append(Case("simulate", ["@half_circuit", option, value], "."))
    for option, value in (
        ("--methods", "magic"),
        ("--methods", ","),
        ("--effort", "most"),
        ("--limit", "1"),
        ("-j", "0"),
        ("--target", "asic"),
        ("--seed", "-1"),
        ("--cluster", "nowhere"),
    ):
        cases.append(Case("search", [*GOOD, option, value], "."))
    cases += [
        Case("search", TINY, "--data"),
        Case("search", [*GOOD, "--resume"], "no study|study"),
        Case("search", [*GOOD], ".", "@bad_study"),
        Case("search", [*TINY, "--data", "@none.npz"], "."),
        Case("front", ["@none"], "."),
        Case("front", ["@notes"], "."),
        Case("front", ["@bad_study"], "."),
        Case("front", ["@text.pt"], "."),
        Case("front", ["@bad_study", "--max-luts", "0"], "max-luts"),
        Case("front", ["@bad_study", "--max-loss", "x"], "max-loss"),
        Case("front", ["@bad_study", "--max-loss", "nan"], "."),
        Case("front", ["@bad_study", "--device", "ecp9"], "ecp9"),
    ]
    return cases


def _rest() -> list[Case]:
    """arduino, compare, and the command line itself."""
    cases = [
        Case("arduino", [*GOOD, "--board", "mega"], "board"),
        Case("arduino", [*GOOD, "--kernel", "magic"], "kernel"),
        Case("arduino", [*GOOD, "--sensor", "nose"], "sensor"),
        Case("arduino", [*GOOD, "--prefer", "both"], "prefer"),
        Case("train", ["resnet"], "resnet"),
        Case("train", ["../../etc"], "design"),
        Case("train", ["lenet_mnist"], "--data"),
        Case("train", ["lenet_mnist", "--data", "@good.npz", "--hidden", "4"], "hidden"),
        Case("train", ["colornet", "--device", "cuda"], "device"),
        Case("quantize", [], "MODEL"),
        Case("quantize", ["@model.pt", "@fc.pt"], "unexpected"),
        Case("quantize", [*GOOD, "--wieght-bits", "4"], "--weight-bits|No such option"),
        Case("paint", [], "No such command"),
        Case("inspect", ["@fc.pt\n.pt"], "no such file"),
        Case("inspect", ["@" + "x" * 5000], "."),
        Case("inspect", [""], "."),
        Case("inspect", ["@bad\x1b[2Jname.pt"], "no such file"),
    ]
    for measured in ("none", "blanks", "beyond", "short", "zero", "huge", "maxval", "words", "wide"):
        cases.append(Case("compare", ["@good.ppm", f"@{measured}.ppm"], "."))
    cases += [
        Case("compare", ["@text.pt", "@good.ppm"], "."),
        Case("compare", ["@notes", "@good.ppm"], "."),
        Case("compare", ["@good.ppm"], "MEASURED"),
        Case("compare", ["@good.ppm", "@good.ppm", "--grid", "0x3"], "grid"),
        Case("compare", ["@good.ppm", "@good.ppm", "--grid", "9x9"], "."),
        Case("export", ["@good.pt2"], "a float network has no integers yet"),
        Case("export", ["@text.pt"], "not a model file that nn2hdl knows"),
        Case("export", ["@no_such_file.safetensors"], "no such file"),
        Case("export", ["@good.pt2", "--form", "tflite"], "form"),
        Case("export", ["@good.pt2"], ".", "@notes"),
        Case("export", ["@good.pt2"], ".", "@good.pt2"),
        Case("methods", ["telepathy"], "no method is called 'telepathy'; expected one of .*clip-mse"),
        Case("methods", ["clip-mse", "clip-kl"], "unexpected extra argument"),
        Case("methods", [], ".", "@good.ppm"),
    ]
    return cases


CASES = [
    case
    for group in (_files, _states, _architectures, _shapes_and_scales, _data, _numbers, _places, _circuits, _rest)
    for case in group()
]
