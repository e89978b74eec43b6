"""One safetensors file per integer network: tensors by layer, everything else as JSON metadata. No pickle."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from nn2hdl.atomic import write_bytes
from nn2hdl.errors import ModelError, QuantizeError, VerifyError
from nn2hdl.integer import ir
from nn2hdl.integer.operations import BY_NAME, Op
from nn2hdl.integer.requantize import Requantize, read_only
from nn2hdl.integer.schema import check_tensors, parse_document
from nn2hdl.integer.verify import verify
from nn2hdl.integer.version1 import upgraded
from nn2hdl.meaning import Input, Outputs, Role

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

FORMAT = "nn2hdl-integer-network"
VERSION = 2  # version 1 is read as well: see version1.py
T = TypeVar("T", bound="DataclassInstance")
_DAMAGE = (ArithmeticError, AttributeError, LookupError, MemoryError, RecursionError, TypeError, ValueError)


def save_network(network: ir.IntegerNetwork, path: Path) -> None:
    """Writes the file under a temporary name and renames it."""
    write_bytes(Path(path), network_bytes(network))


def network_bytes(network: ir.IntegerNetwork) -> bytes:
    """The file's content. Each tensor takes the narrowest integers that hold it."""
    tensors: dict[str, np.ndarray] = {}
    document = {
        "version": VERSION,
        "name": network.name,
        "input": asdict(network.input),
        "output": network.output,
        "outputs": asdict(network.outputs),
        "layers": [{**_described(layer, tensors), "role": layer.role.value} for layer in network.layers],
        "design": network.design,
        "provenance": network.provenance,
    }
    narrow = {name: tensor.astype(_narrowest(tensor)) for name, tensor in tensors.items()}
    return save(narrow, metadata={FORMAT: json.dumps(document)})


def _narrowest(tensor: np.ndarray) -> np.dtype:
    ends = (int(tensor.min()), int(tensor.max())) if tensor.size else (0, 0)
    return np.result_type(np.int8, *(np.min_scalar_type(min(end, -end - 1)) for end in ends))


def is_network(path: Path) -> bool:
    """True where the file is a safetensors file that holds an integer network; False for anything else."""
    try:
        with safe_open(str(path), framework="numpy") as file:
            return FORMAT in (file.metadata() or {})
    except (SafetensorError, OSError):
        return False


def load_network(path: Path) -> ir.IntegerNetwork:
    """Reads and verifies an integer network; ModelError where the file is not one."""
    path = Path(path)
    if not path.is_file():
        raise ModelError("no such file", where=path)
    try:
        with safe_open(str(path), framework="numpy") as file:
            metadata = file.metadata() or {}
    except (SafetensorError, OSError) as error:
        raise ModelError(f"not a safetensors file: {error}", where=path) from error
    if FORMAT not in metadata:
        raise ModelError("a safetensors file, but no integer network", where=path, hint="make one: nn2hdl quantize")
    try:
        document = parse_document(metadata[FORMAT])
        network = _rebuild(document, _tensors(path))
        verify(network)
    except (*_DAMAGE, QuantizeError, VerifyError) as error:
        raise ModelError(f"a damaged integer network: {error}", where=path, hint="make it again") from error
    return network


def _tensors(path: Path) -> dict[str, np.ndarray]:
    with safe_open(str(path), framework="numpy") as file:
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    check_tensors(tensors)
    return tensors


def digest(network: ir.IntegerNetwork) -> str:
    """SHA-256 of all that a network is: its arithmetic, and what its integers mean.

    That is `Input`, `Outputs` with the names of classes, and the roles of the layers; provenance and the name of the
    design do not count. Networks in studies and summaries are told apart by it.
    """
    meaning = {
        "arithmetic": arithmetic_digest(network),
        "input": asdict(network.input),
        "outputs": asdict(network.outputs),
        "roles": [layer.role.value for layer in network.layers],
    }
    return hashlib.sha256(json.dumps(meaning, sort_keys=True).encode()).hexdigest()


def arithmetic_digest(network: ir.IntegerNetwork) -> str:
    """SHA-256 of all that computes: layers with their names, the range of the input, and whether outputs name classes,
    for which a circuit has a part that picks one. Meaning, names of classes and provenance do not count.

    It depends on no version of the file, and equals what `digest` was when files were of version 1: emitted Verilog,
    `front.json` and the figures of releases name networks by it.
    """
    tensors: dict[str, np.ndarray] = {}
    description = {
        "version": 1,  # of the description that is digested, whatever the file's is
        "name": network.name,
        "input_shape": list(network.input.shape),
        "input_low": network.input.low,
        "input_high": network.input.high,
        "output": network.output,
        "layers": [_described(layer, tensors) for layer in network.layers],
    }
    if not network.classifies:  # said only where it holds, as it was before there were networks of values
        description["classifies"] = False
    hasher = hashlib.sha256(json.dumps(description, sort_keys=True).encode())
    for name in sorted(tensors):
        hasher.update(f"{name}{tensors[name].shape}".encode())
        hasher.update(np.ascontiguousarray(tensors[name], dtype="<i8").tobytes())
    return hasher.hexdigest()


def _described(layer: ir.Layer, tensors: dict[str, np.ndarray]) -> dict[str, Any]:
    """The computing part of a layer as plain JSON data; its arrays go into `tensors`."""
    return {
        "name": layer.name,
        "inputs": list(layer.inputs),
        "shape": list(layer.shape),
        "op": type(layer.op).__name__,
        "fields": _fields(layer.op, layer.name, tensors),
    }


def _fields(op: Op | Requantize, prefix: str, tensors: dict[str, np.ndarray]) -> dict[str, Any]:
    plain: dict[str, object] = {}
    for field in dataclasses.fields(op):
        value = getattr(op, field.name)
        key = f"{prefix}/{field.name}"
        if isinstance(value, np.ndarray):
            tensors[key] = np.ascontiguousarray(value)
        elif isinstance(value, Requantize):
            plain[field.name] = _fields(value, key, tensors)
        else:
            plain[field.name] = list(value) if isinstance(value, tuple) else value
    return plain


def _rebuild(document: dict[str, Any], tensors: dict[str, np.ndarray]) -> ir.IntegerNetwork:
    if document["version"] == 1:
        document = upgraded(document, tensors)
    layers = tuple(
        ir.Layer(
            entry["name"],
            _operation(BY_NAME[entry["op"]], entry["name"], entry["fields"], tensors),
            tuple(entry["inputs"]),
            tuple(entry["shape"]),
            Role(entry["role"]),
        )
        for entry in document["layers"]
    )
    return ir.IntegerNetwork(
        document["name"],
        Input(**_frozen(document["input"], Input)),
        layers,
        document["output"],
        Outputs(**_frozen(document["outputs"], Outputs)),
        document["provenance"],
        document["design"],
    )


def _frozen(entry: dict[str, Any], kind: type) -> dict[str, Any]:
    """The fields of a dataclass, lists as tuples."""
    values = {field.name: entry[field.name] for field in dataclasses.fields(kind)}
    return {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}


def _operation(kind: type[T], prefix: str, plain: dict[str, Any], tensors: dict[str, np.ndarray]) -> T:
    values: dict[str, Any] = {}
    for field in dataclasses.fields(kind):
        key = f"{prefix}/{field.name}"
        if key in tensors:
            values[field.name] = read_only(tensors[key])
        elif isinstance(plain.get(field.name), dict):
            values[field.name] = _operation(Requantize, key, plain[field.name], tensors)
        elif field.name in plain:
            value = plain[field.name]
            values[field.name] = tuple(value) if isinstance(value, list) else value
    return kind(**values)
