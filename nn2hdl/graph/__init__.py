"""The float network: IR, the table of its operations, verifier, interpreter."""

from nn2hdl.graph.interpret import interpret, observe
from nn2hdl.graph.ir import INPUT, Graph, InputSpec, Node
from nn2hdl.graph.operations import (
    OPERATIONS,
    Add,
    AvgPool2d,
    Clip,
    Clipped,
    Conv2d,
    Elementwise,
    Flatten,
    Linear,
    MaxPool2d,
    Op,
    Operation,
    Scale,
    Shape,
    Sign,
    has_weights,
    operation,
    weights_of,
)
from nn2hdl.graph.verify import infer_shape, verify

__all__ = [
    "INPUT",
    "OPERATIONS",
    "Add",
    "AvgPool2d",
    "Clip",
    "Clipped",
    "Conv2d",
    "Elementwise",
    "Flatten",
    "Graph",
    "InputSpec",
    "Linear",
    "MaxPool2d",
    "Node",
    "Op",
    "Operation",
    "Scale",
    "Shape",
    "Sign",
    "has_weights",
    "infer_shape",
    "interpret",
    "observe",
    "operation",
    "verify",
    "weights_of",
]
