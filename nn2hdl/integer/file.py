"""One safetensors file per integer network: tensors by layer, everything else as JSON metadata. No pickle."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from pathlib import Path

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from nn2hdl.atomic import write_bytes
from nn2hdl.errors import ModelError, QuantizeError, VerifyError
from nn2hdl.integer import ir
from nn2hdl.integer.operations import BY_NAME
from nn2hdl.integer.requantize import Requantize, read_only
from nn2hdl.integer.schema import check_tensors, parse_document
from nn2hdl.integer.verify import verify

FORMAT = "nn2hdl-integer-network"
VERSION = 1
_DAMAGE = (ArithmeticError, AttributeError, LookupError, MemoryError, RecursionError, TypeError, ValueError)


def save_network(network: ir.IntegerNetwork, path: Path) -> None:
    """Writes the file under a temporary name and renames it."""
    write_bytes(Path(path), network_bytes(network))


def network_bytes(network: ir.IntegerNetwork) -> bytes:
    """The file's content. Each tensor takes the narrowest integers that hold it."""
    description, tensors = describe(network)
    document = {**description, "class_names": network.class_names, "provenance": network.provenance}
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
    """SHA-256 of all that computes; names of classes and provenance do not count."""
    description, tensors = describe(network)
    hasher = hashlib.sha256(json.dumps(description, sort_keys=True).encode())
    for name in sorted(tensors):
        hasher.update(f"{name}{tensors[name].shape}".encode())
        hasher.update(np.ascontiguousarray(tensors[name], dtype="<i8").tobytes())
    return hasher.hexdigest()


def describe(network: ir.IntegerNetwork) -> tuple[dict, dict[str, np.ndarray]]:
    """The computing part of a network as plain JSON data and tensors."""
    tensors: dict[str, np.ndarray] = {}
    layers = [
        {
            "name": layer.name,
            "inputs": list(layer.inputs),
            "shape": list(layer.shape),
            "op": type(layer.op).__name__,
            "fields": _fields(layer.op, layer.name, tensors),
        }
        for layer in network.layers
    ]
    description = {
        "version": VERSION,
        "name": network.name,
        "input_shape": list(network.input_shape),
        "input_low": network.input_low,
        "input_high": network.input_high,
        "output": network.output,
        "layers": layers,
    }
    if not network.classifies:  # said only where it holds, so that digests from before keep their meaning
        description["classifies"] = False
    return description, tensors


def _fields(op, prefix: str, tensors: dict[str, np.ndarray]) -> dict:
    plain = {}
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


def _rebuild(document: dict, tensors: dict[str, np.ndarray]) -> ir.IntegerNetwork:
    if document["version"] != VERSION:
        raise ValueError(f"version {document['version']}, this nn2hdl reads version {VERSION}")
    layers = tuple(
        ir.Layer(
            entry["name"],
            _operation(BY_NAME[entry["op"]], entry["name"], entry["fields"], tensors),
            tuple(entry["inputs"]),
            tuple(entry["shape"]),
        )
        for entry in document["layers"]
    )
    return ir.IntegerNetwork(
        document["name"],
        tuple(document["input_shape"]),
        layers,
        document["output"],
        document["input_low"],
        document["input_high"],
        tuple(document["class_names"]),
        document["provenance"],
        document.get("classifies", True),
    )


def _operation(kind, prefix: str, plain: dict, tensors: dict[str, np.ndarray]):
    values = {}
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
