"""Changes to ONNX files that leave most of their structure in place."""

from __future__ import annotations

from random import Random

import onnx
from fuzz_mutations import MOST, NUMBERS, flipped


def in_onnx(data: bytes, random: Random) -> bytes:
    """Another number, name, operator, size or order in a parsed ONNX file."""
    if random.random() < 0.2:
        return flipped(data, random)
    try:
        model = onnx.load_model_from_string(data)
        _change_onnx(model.graph, random)
        if random.random() < 0.1:
            model.opset_import[0].version = random.choice((1, 7, 11, 13, 17, 99))
        return model.SerializeToString()[:MOST]
    except Exception:  # taken apart no more: protobuf and onnx have errors of many kinds
        return flipped(data, random)


def _change_onnx(graph, random: Random) -> None:
    nodes, weights = list(graph.node), list(graph.initializer)
    node, tensor = random.choice(nodes), random.choice(weights)
    names = [name for each in nodes for name in (*each.input, *each.output)] + [each.name for each in weights] + [""]
    numbers = [number for number in NUMBERS if abs(number) < 2**63]
    kind = random.randrange(9)
    if kind == 0 and node.attribute:
        attribute = random.choice(list(node.attribute))
        attribute.i, attribute.f = random.choice(numbers), random.choice((0.0, -1.0, 1e38, float("nan")))
        if attribute.ints:
            attribute.ints[random.randrange(len(attribute.ints))] = random.choice(numbers)
    elif kind == 1 and node.input:
        node.input[random.randrange(len(node.input))] = random.choice(names)
    elif kind == 2:
        node.op_type = random.choice([each.op_type for each in nodes] + ["Reshape", "Transpose", "Mul", "Expand"])
    elif kind == 3:
        graph.node.remove(node)
    elif kind == 4 and tensor.dims:
        tensor.dims[random.randrange(len(tensor.dims))] = random.choice(numbers)
    elif kind == 5:
        tensor.raw_data = flipped(tensor.raw_data, random)
    elif kind == 6:
        tensor.data_type = random.randrange(24)
    elif kind == 7:
        sizes = graph.input[0].type.tensor_type.shape.dim
        sizes[random.randrange(len(sizes))].dim_value = random.choice(numbers)
    else:
        node.output[0] = random.choice(names)
