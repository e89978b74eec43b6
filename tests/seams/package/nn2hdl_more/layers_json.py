"""A model format: dense layers with ReLU between, as JSON: {"layers": [{"weight": [[1, 2]], "bias": [0]}]}."""

import json

import torch
from torch import nn

from nn2hdl.errors import ModelError
from nn2hdl.formats.format import Content, Format


def _recognizes(data: bytes) -> bool:
    return data.lstrip()[:9] == b'{"layers"'


def _read(data: bytes, path, digest: str) -> Content:
    parts: list[nn.Module] = [nn.Flatten()]
    try:
        for entry in json.loads(data)["layers"]:
            weight, bias = (torch.tensor(entry[key], dtype=torch.float32) for key in ("weight", "bias"))
            layer = nn.Linear(weight.shape[1], weight.shape[0])
            layer.load_state_dict({"weight": weight, "bias": bias})
            parts += [layer, nn.ReLU()]
    except (ValueError, KeyError, TypeError, IndexError, RuntimeError) as error:
        raise ModelError("a damaged file of layers", where=path, hint="write it again") from error
    return Content("layers.json", nn.Sequential(*parts[:-1]), digest)


LAYERS_JSON = Format("dense layers as JSON (.json)", _recognizes, _read)
