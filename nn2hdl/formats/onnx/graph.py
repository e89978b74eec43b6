"""A parsed ONNX file -> TracedProgram: its nodes one by one, constants computed on the way."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from onnx import AttributeProto, GraphProto, ModelProto, NodeProto, TensorProto, ValueInfoProto

from nn2hdl.errors import ModelError, UnsupportedLayerError
from nn2hdl.formats.calls import UnsupportedCallError
from nn2hdl.formats.format import AGAIN
from nn2hdl.formats.onnx.constants import fold
from nn2hdl.formats.onnx.file import array_of, ends_of, opset_of
from nn2hdl.formats.onnx.operators import KINDS, translate_operator
from nn2hdl.formats.onnx.values import Codes, Known, Operator, Traced, Value, known
from nn2hdl.formats.onnx.writer import Writer, shown
from nn2hdl.formats.program import TracedProgram
from nn2hdl.formats.rules import GENERAL_ADVICE

_MOST_NODES = 4_000
_BATCH = 2  # where the file leaves it open: a batch of one hides a reshape that mixes inputs
_QUANTIZERS = frozenset(("onnx.brevitas", "qonnx.custom_op.general", "finn.custom_op.general", "finn.dataflow"))
_STANDARD = frozenset(("", "ai.onnx"))
_SHOWN = 8


def read_program(model: ModelProto, path: Path) -> TracedProgram:
    """The network of a file.

    Raises:
        UnsupportedLayerError: lists every operator that cannot be read.
        ModelError: the file has several inputs or outputs, open sizes beside the batch, or is damaged.
    """
    _refuse_unknown(model, path)
    image = _image(model, path)
    sizes = _sizes(image, path)
    if sizes[0] is not None:
        return _Reader(model, path, image.name, (sizes[0], *sizes[1:])).run()  # type: ignore[arg-type]
    try:
        return _Reader(model, path, image.name, (_BATCH, *sizes[1:])).run()  # type: ignore[arg-type]
    except UnsupportedLayerError:  # some files say that the batch is open, and reshape to a batch of one
        try:
            return _Reader(model, path, image.name, (1, *sizes[1:])).run()  # type: ignore[arg-type]
        except ModelError:
            pass
        raise


def _refuse_unknown(model: ModelProto, path: Path) -> None:
    """All operators that are not in the table, at once."""
    nodes: dict[str, list[str]] = {}
    for node in _live(model.graph):
        domains = _QUANTIZERS | _STANDARD if node.op_type in KINDS else frozenset()
        if node.domain not in domains:
            label = node.op_type if node.domain in _STANDARD else f"{node.domain}.{node.op_type}"
            nodes.setdefault(shown(label), []).append(_label(node))
    if nodes:
        texts = [f"{kind} ({_listed(names)})" for kind, names in sorted(nodes.items())]
        operators = "the operator" if len(texts) == 1 else "the operators"
        raise UnsupportedLayerError(
            f"{operators} {', '.join(texts)} of opset {opset_of(model)} cannot be read", where=path, hint=GENERAL_ADVICE
        )


def _listed(names: list[str]) -> str:
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(map(repr, names[:_SHOWN])) + more


def _label(node: NodeProto) -> str:
    """What a node is called in messages and reports: its name, else that of its first output."""
    name = shown(node.name or (node.output[0] if node.output else "") or node.op_type, "/")
    return name.strip("/").replace("/", ".") or "node"


def _image(model: ModelProto, path: Path) -> ValueInfoProto:
    weights = {tensor.name for tensor in model.graph.initializer}
    images: list[ValueInfoProto] = [value for value in model.graph.input if value.name not in weights]
    if len(images) != 1:
        raise ModelError(f"the network takes {len(images)} inputs", where=path, expected="one")
    if len(model.graph.output) != 1:
        raise ModelError(
            f"the network returns {len(model.graph.output)} values", where=path, expected="one tensor of scores"
        )
    return images[0]


def _sizes(image: ValueInfoProto, path: Path) -> list[int | None]:
    """Sizes of the input; the first is None where the file leaves the batch open."""
    tensor = image.type.tensor_type
    sizes = [entry.dim_value if entry.dim_value > 0 else None for entry in tensor.shape.dim]
    if not image.type.HasField("tensor_type") or not tensor.HasField("shape") or not sizes:
        raise ModelError(
            "the file does not say the input's shape", where=path, hint="export it with the shape of an example"
        )
    if tensor.elem_type not in (TensorProto.FLOAT, TensorProto.DOUBLE, TensorProto.FLOAT16, TensorProto.BFLOAT16):
        kind = TensorProto.DataType.Name(tensor.elem_type)
        raise ModelError(f"the input is of the type {kind}", where=path, expected="floats, which a quantizer may read")
    if None in sizes[1:]:
        texts = [entry.dim_param or "?" if size is None else str(size) for entry, size in zip(tensor.shape.dim, sizes)]  # noqa: B905
        raise ModelError(
            f"the input has open sizes: {shown(' x '.join(texts))}",
            where=path,
            expected="an open batch at most",
            hint="export it for one size of input",
        )
    return sizes


@dataclass(eq=False)
class _Reader:
    model: ModelProto
    path: Path
    image: str
    sizes: tuple[int, ...]
    values: dict[str, Value] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)  # values behind what cannot be read
    findings: list[str] = field(default_factory=list)

    def run(self) -> TracedProgram:
        graph = self.model.graph
        if len(graph.node) > _MOST_NODES:
            raise ModelError(f"it has {len(graph.node)} nodes", where=self.path, expected=f"{_MOST_NODES} at most")
        self.writer = Writer(self.image, self.sizes)
        for tensor in graph.initializer:
            self.values[tensor.name] = known_tensor(tensor, self.path)
        self.values[self.image] = self.writer.image
        for node in _live(graph):
            self.read(node)
        if self.findings:
            raise UnsupportedLayerError("; ".join(self.findings), where=self.path)
        return self.program(graph.output[0].name)

    def program(self, output: str) -> TracedProgram:
        value = self.values.get(output)
        if isinstance(value, Codes):  # integers, without what gives them real values
            value = self.writer.quantized(value, "output", "QuantizeLinear")
        if not isinstance(value, Traced):
            raise ModelError("the output does not depend on the input", where=self.path)
        return self.writer.program(value)

    def read(self, node: NodeProto) -> None:
        """Notes what a node makes; where it cannot be read, why."""
        if any(name in self.broken for name in node.input):
            self.broken.update(node.output)
            return
        missing = [name for name in node.input if name and name not in self.values]
        if missing:
            raise ModelError(f"{shown(missing[0])!r} is read before it is computed", where=self.path, hint=AGAIN)
        inputs = tuple(self.values[name] if name else None for name in node.input)
        attributes = {entry.name: self.attribute(entry) for entry in node.attribute}
        operator = Operator(_label(node), node.op_type, opset_of(self.model), inputs, tuple(node.output), attributes)
        try:
            results = _results(operator, self.writer)
        except UnsupportedCallError as problem:
            self.find(operator, problem.what, problem.advice)
            self.broken.update(node.output)
            return
        except (ArithmeticError, LookupError, TypeError, ValueError, RuntimeError) as error:
            self.find(operator, f"its arguments cannot be read ({type(error).__name__})", "check the file")
            self.broken.update(node.output)
            return
        for name, result in zip(node.output, results, strict=False):
            self.values[name] = result
        self.broken.update(name for name in node.output if name and name not in self.values)

    def find(self, operator: Operator, what: str, advice: str) -> None:
        self.findings.append(f"layer {operator.name!r} ({operator.kind}): {what} -> {advice}")

    def attribute(self, entry: AttributeProto) -> Any:
        """An attribute as plain data."""
        kind = entry.type
        if kind == AttributeProto.TENSOR:
            return known_tensor(entry.t, self.path)
        if kind in (AttributeProto.FLOAT, AttributeProto.INT):
            return entry.f if kind == AttributeProto.FLOAT else entry.i
        if kind == AttributeProto.STRING:
            return entry.s.decode("utf-8", "replace")
        if kind in (AttributeProto.FLOATS, AttributeProto.INTS):
            return list(entry.floats if kind == AttributeProto.FLOATS else entry.ints)
        return None  # sub-graphs and the like, which no operator of the table has


def known_tensor(tensor: TensorProto, path: Path) -> Known:
    """A tensor of the file, with the ends of its type."""
    return Known(array_of(tensor, path), ends=ends_of(tensor))


def _results(operator: Operator, writer: Writer) -> tuple[Value, ...]:
    if known(operator) and operator.kind != "Constant":
        folded = fold(operator)
        if folded is not None:
            return (folded,)
    return translate_operator(operator, writer)


def _live(graph: GraphProto) -> list[NodeProto]:
    """The nodes that the output depends on, in the file's order."""
    wanted = {entry.name for entry in graph.output}
    chosen: list[NodeProto] = []
    for node in reversed(graph.node):
        if wanted.intersection(node.output):
            chosen.append(node)
            wanted.update(node.input)
    return chosen[::-1]
