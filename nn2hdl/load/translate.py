"""Traced program -> Draft, by the rules; every unsupported layer is collected before anything is reported."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

import torch
from torch import fx

from nn2hdl.errors import ModelError, UnsupportedLayerError
from nn2hdl.graph import INPUT
from nn2hdl.graph.ir import Shape
from nn2hdl.load.calls import Call, Origin, UnsupportedCallError, operation, origin
from nn2hdl.load.draft import Draft, Value
from nn2hdl.load.rules import ADVICE, GENERAL_ADVICE, KEPT, RULES
from nn2hdl.load.trace import Program

T = TypeVar("T")
_OUTPUT = Origin("output", "value", False)
_READS = frozenset(("item", "_local_scalar_dense"))  # they turn activations into Python numbers
_FACTORIES = frozenset(
    ["zeros", "ones", "full", "arange", "scalar_tensor", "zeros_like", "ones_like", "full_like", "eye"]
)
_AT_THE_END = KEPT | frozenset(
    ["softmax", "_softmax", "log_softmax", "_log_softmax", "view", "reshape", "flatten", "squeeze"]
)


def translate(program: Program, input_shape: Shape, where: object, *, scores: bool = True) -> Draft:
    """The draft of a traced program for images of `input_shape`. Without `scores`, where the outputs are values, a
    Softmax at the end is no longer dropped.

    Raises:
        UnsupportedLayerError: lists every layer outside the supported set.
        ModelError: the program takes another shape, or its output does not depend on the image.
    """
    return _Translation(program, input_shape, where, scores).run()


@dataclass(eq=False)
class _Translation:
    program: Program
    input_shape: Shape
    where: object
    scores: bool
    values: dict[fx.Node, object] = field(default_factory=dict)
    findings: dict[str, str] = field(default_factory=dict)
    counts: Counter = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.draft = Draft(self.input_shape)
        self.batch = str(self.program.image.meta["val"].shape[0])
        self.end = _end(self.program.output) if self.scores else set()

    def run(self) -> Draft:
        live = _live(self.program.output)
        for node in self.program.graph.nodes:
            if node in live:
                self.visit(node)
        result = self.values.get(self.program.output)
        if not isinstance(result, Value) and not self.findings:
            raise ModelError("the output does not depend on the image", where=self.where)
        output = self.attempt(lambda: self.call(self.program.output, "output").read(result), _OUTPUT)
        if self.findings:
            raise UnsupportedLayerError("; ".join(self.findings.values()), where=self.where)
        self.draft.output = output
        self.draft.prune()
        return self.draft

    def visit(self, node: fx.Node) -> None:
        if node is self.program.image:
            self.values[node] = Value(INPUT, _shape(node))
        elif node.op == "placeholder":
            self.values[node] = self.program.constants.get(node.name)
        elif self.is_constant(node):
            self.values[node] = _evaluate(node, self.values)
        elif _results(node) or operation(node) in _READS:
            source = self.numbered(origin(node))
            value = self.attempt(lambda: self.apply(self.call(node, source.label)), source)
            self.values[node] = self.unknown(node) if value is None else value

    def numbered(self, source: Origin) -> Origin:
        """The second call of a function in one module gets _1, the third _2."""
        if source.is_layer:
            return source
        count = self.counts[source.label]
        self.counts[source.label] += 1
        return Origin(f"{source.label}_{count}", source.kind, False) if count else source

    def is_constant(self, node: fx.Node) -> bool:
        sources = node.all_input_nodes
        known = all(isinstance(self.values.get(source), torch.Tensor | tuple | list) for source in sources)
        return known and _is_pure(node) and (bool(sources) or operation(node) in _FACTORIES)

    def attempt(self, action: Callable[[], T], source: Origin) -> T | None:
        """What the action returns; where it is unsupported, None, noted once per layer."""
        try:
            return action()
        except (UnsupportedCallError, ModelError) as problem:
            self.note(problem, source)
            return None

    def note(self, problem: Exception, source: Origin) -> None:
        what = problem.what if isinstance(problem, UnsupportedCallError) else str(problem)
        advice = problem.advice if isinstance(problem, UnsupportedCallError) else "check --input"
        kind = source.kind.removeprefix("function ")
        known = ADVICE.get(kind)
        if known is not None:
            what, advice = "not supported", known
        self.findings.setdefault(source.label, f"layer {source.label!r} ({source.kind}): {what} -> {advice}")

    def unknown(self, node: fx.Node) -> Value | tuple:
        shapes = [tuple(int(n) for n in result.shape[1:]) for result in _results(node)]
        keys = [self.draft.add_unknown(f"{node.name}/{index}", shape) for index, shape in enumerate(shapes)]
        values = [Value(key, shape) for key, shape in zip(keys, shapes, strict=True)]
        return values[0] if isinstance(node.meta["val"], torch.Tensor) else tuple(values)

    def call(self, node: fx.Node, name: str) -> Call:
        return Call(node, name, _bind(node, self.values), self.draft, _shape(node), node in self.end)

    def apply(self, call: Call) -> Value | tuple:
        node = call.node
        if operation(node) == "getitem":
            return _item(self.values.get(node.args[0]), node.args[1])
        if not _is_random(node) and any(
            str(result.shape[0]) != self.batch for result in _results(node)[:1] if result.ndim
        ):
            raise UnsupportedCallError("it does not keep the batch as first axis", "use flatten(1) to flatten")
        rule = RULES.get(operation(node))
        if rule is None and _is_random(node):
            raise UnsupportedCallError("random values", "leave the noise out in eval mode")
        if rule is None:
            raise UnsupportedCallError("not supported", GENERAL_ADVICE)
        value = rule(call)
        made = self.draft.nodes.get(node.name)
        if made is not None and _size(made.shape) != _size(call.shape):
            raise UnsupportedCallError(
                f"its output has shape {call.shape} where {made.shape} follows from its sizes", "use ceil_mode=False"
            )
        return value


def _live(output: fx.Node) -> set[fx.Node]:
    live, queue = set(), [output]
    while queue:
        node = queue.pop()
        if node not in live:
            live.add(node)
            queue.extend(node.all_input_nodes)
    return live


def _end(output: fx.Node) -> set[fx.Node]:
    """The calls behind which nothing but reshapes and Softmax follows."""
    end, node = set(), output
    while node.op == "call_function" and operation(node) in _AT_THE_END:
        end.add(node)
        node = node.all_input_nodes[0]
    return end


def _results(node: fx.Node) -> list[torch.Tensor]:
    value = node.meta.get("val")
    return [v for v in (value if isinstance(value, tuple | list) else [value]) if isinstance(v, torch.Tensor)]


def _shape(node: fx.Node) -> Shape:
    results = _results(node)
    return tuple(int(size) for size in results[0].shape[1:]) if results else ()


def _size(shape: Shape) -> int:
    return int(torch.Size(shape).numel())


def _is_pure(node: fx.Node) -> bool:
    if not isinstance(node.target, torch._ops.OpOverload):
        return operation(node) == "getitem"
    return node.target.namespace == "aten" and not _is_random(node)


def _is_random(node: fx.Node) -> bool:
    return torch.Tag.nondeterministic_seeded in getattr(node.target, "tags", ())


def _evaluate(node: fx.Node, values: dict) -> object:
    args = fx.map_arg(node.args, values.__getitem__)
    kwargs = {**fx.map_arg(node.kwargs, values.__getitem__)}
    if "device" in kwargs:
        kwargs["device"] = torch.device("cpu")
    with torch.no_grad():
        return node.target(*args, **kwargs)


def _bind(node: fx.Node, values: dict) -> dict[str, object]:
    schema = getattr(node.target, "_schema", None)
    if schema is None:
        return {}
    known = fx.map_arg((node.args, dict(node.kwargs)), lambda source: values.get(source))
    bound = {a.name: a.default_value for a in schema.arguments if a.has_default_value()}
    bound.update(zip((a.name for a in schema.arguments), known[0], strict=False))
    bound.update(known[1])
    first = schema.arguments[0].name
    return {first: bound.pop(first), **bound} if first in bound else bound


def _item(source: object, index: int) -> Value:
    if isinstance(source, tuple):
        return source[index]
    if index != 0 or not isinstance(source, Value):
        raise UnsupportedCallError("it uses a second result, such as indices", "use the first result only")
    return source
