"""Traced program -> GraphDraft, by the rules; every unsupported layer is collected before anything is reported."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from nn2hdl.errors import ModelError, UnsupportedLayerError
from nn2hdl.formats.calls import Call, UnsupportedCallError, read
from nn2hdl.formats.draft import GraphDraft, Value
from nn2hdl.formats.program import RESHAPES, Node, Origin, TracedProgram, substitute
from nn2hdl.formats.rules import ADVICE, DROPOUTS, GENERAL_ADVICE, KEPT, SIGMOIDS, find_rule
from nn2hdl.graph import INPUT, Shape

T = TypeVar("T")
_OUTPUT = Origin("output", "value", False)
_READS = frozenset(("item", "_local_scalar_dense"))  # they turn activations into Python numbers
_AT_THE_END = (
    KEPT
    | DROPOUTS
    | frozenset(["softmax", "_softmax", "log_softmax", "_log_softmax", "view", "reshape", "flatten", "squeeze"])
)


def translate(program: TracedProgram, input_shape: Shape, where: object, *, scores: bool = True) -> GraphDraft:
    """The draft of a traced program for images of `input_shape`. Without `scores`, where the outputs are values, a
    Softmax at the end is no longer dropped.

    Raises:
        UnsupportedLayerError: lists every layer outside the supported set.
        ModelError: the program takes another shape, or its output does not depend on the image.
    """
    return _Translation(program, input_shape, where, scores).run()


@dataclass(eq=False)
class _Translation:
    program: TracedProgram
    input_shape: Shape
    where: object
    scores: bool
    values: dict[str, object] = field(default_factory=dict)
    findings: dict[str, str] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.draft = GraphDraft(self.input_shape)
        self.end = _end(self.program) if self.scores else set()
        self.read = {self.program.output}.union(*(node.sources for node in self.program.nodes))

    def run(self) -> GraphDraft:
        image = self.program.image
        self.values = {**self.program.constants, image.name: Value(INPUT, image.shape)}
        for node in self.program.nodes:
            self.visit(node)
        result = self.values.get(self.program.output)
        output = self.attempt(lambda: read(self.draft, result), _OUTPUT) if isinstance(result, Value) else None
        if self.findings:
            raise UnsupportedLayerError("; ".join(self.findings.values()), where=self.where)
        if output is None:
            raise ModelError("the output does not depend on the image", where=self.where)
        self.draft.output = output
        self.draft.prune()
        return self.draft

    def visit(self, node: Node) -> None:
        if not node.results and node.operation not in _READS:
            return  # a size
        source = self.numbered(node.origin)
        value = self.attempt(lambda: self.apply(node, source.label), source)
        values = self.unknown(node) if value is None else [value]
        for result, value in zip(node.results, values, strict=False):
            self.values[result.name] = value

    def numbered(self, source: Origin) -> Origin:
        """The second call of a function in one module gets _1, the third _2."""
        if source.is_layer:
            return source
        count = self.counts[source.label]
        self.counts[source.label] += 1
        return Origin(f"{source.label}_{count}", source.kind, False) if count else source

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

    def unknown(self, node: Node) -> list[Value]:
        keys = [self.draft.add_unknown(f"{node.name}/{i}", result.shape) for i, result in enumerate(node.results)]
        return [Value(key, result.shape) for key, result in zip(keys, node.results, strict=True)]

    def apply(self, node: Node, label: str) -> Value:
        rule, batch = find_rule(node.operation), node.results[0].batch if node.results else ""
        if not node.is_random and batch != self.program.image.batch and (batch or rule is not None):
            raise UnsupportedCallError("it does not keep the batch as first axis", "use flatten(1) to flatten")
        if rule is None and node.is_random:
            raise UnsupportedCallError("random values", "leave the noise out in eval mode")
        if rule is None:
            raise UnsupportedCallError("not supported", GENERAL_ADVICE)
        if node.operation not in RESHAPES and any(source not in self.values for source in node.sources):
            raise UnsupportedCallError("it computes with the batch's size, or with values", "use constants")
        arguments = {name: substitute(argument, self.values) for name, argument in node.arguments.items()}
        key = f"{node.name}/call"
        call = Call(node.operation, key, label, arguments, self.draft, node.results[0], node.name in self.end)
        try:
            value = rule(call)
        except (ArithmeticError, LookupError, TypeError, ValueError) as error:
            what = f"its arguments cannot be read ({type(error).__name__})"
            raise UnsupportedCallError(what, GENERAL_ADVICE) from error
        made = self.draft.nodes.get(key)
        if made is not None and math.prod(made.shape) != math.prod(call.shape):
            raise UnsupportedCallError(
                f"its output has shape {call.shape} where {made.shape} follows from its sizes", "use ceil_mode=False"
            )
        if any(result.name in self.read for result in node.results[1:]):
            raise UnsupportedCallError("it uses a second result, such as indices", "use the first result only")
        return value


def _end(program: TracedProgram) -> set[str]:
    """The calls behind which nothing but reshapes and Softmax follows, or of a single logit one sigmoid."""
    makers = {result.name: node for node in program.nodes for result in node.results[:1]}
    end, node = set(), makers.get(program.output)
    single = node is not None and node.results and math.prod(node.results[0].shape) == 1
    passed = _AT_THE_END | (SIGMOIDS if single else frozenset())
    while node is not None and node.operation in passed:
        end.add(node.name)
        passed = _AT_THE_END if node.operation in SIGMOIDS else passed
        node = makers.get(node.sources[0]) if node.sources else None
    return end
