"""The graph of a program: its JSON -> steps of plain data, in-place operations replaced by those that are not."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import torch

from nn2hdl.errors import ModelError, UnsupportedLayerError
from nn2hdl.formats.known import Allowance, Step, assemble, with_defaults
from nn2hdl.formats.program import Node, Origin, Ref, Result, TracedProgram, origin_of, refs
from nn2hdl.formats.pt2 import arguments
from nn2hdl.formats.pt2.check import check_call
from nn2hdl.formats.pt2.fields import MalformedError, choice, identifier
from nn2hdl.formats.pt2.fields import field as get
from nn2hdl.formats.pt2.memory import Memory
from nn2hdl.formats.pt2.operators import Operator, fits, operators
from nn2hdl.formats.pt2.tensors import Declared, declared
from nn2hdl.formats.rules import GENERAL_ADVICE, IN_PLACE, find_rule

_MOST_NODES = 2_000  # ResNet-152 has 520; folding takes seconds for 2,000
_WEIGHTS = {"parameter": "parameter_name", "buffer": "buffer_name", "tensor_constant": "tensor_constant_name"}
_RANDOM = frozenset(["rand", "randn", "rand_like", "randn_like", "randint", "randint_like", "randperm", "normal"])
_RANDOM |= frozenset(["bernoulli", "multinomial", "poisson", "uniform", "exponential"])
Tree = dict[str, object]  # parsed JSON
_PURE = ("_operator.", "math.", "torch.sym_")  # arithmetic of sizes


def read_graph(
    module: object, weights: Mapping[str, torch.Tensor], where: object, allowance: Allowance
) -> TracedProgram:
    """The TracedProgram of a GraphModule of the schema.

    Args:
        module: the parsed JSON.
        weights: tensors by their names in the user's module.
        where: the file, for errors.
        allowance: for the constants that are computed.

    Raises:
        MalformedError: it is not what torch writes.
        ModelError: it has not exactly one input and one output tensor.
    """
    graph = _Graph(get(module, "graph", dict), where)
    constants, images = graph.read_inputs(get(module, "signature", dict), weights)
    if len(images) != 1:
        raise ModelError(f"the network takes {len(images)} inputs", where=where, expected="one image")
    nodes = get(graph.tree, "nodes", list)
    if len(nodes) > _MOST_NODES:
        raise MalformedError(f"it has {len(nodes)} nodes, more than {_MOST_NODES}")
    for node in nodes:
        graph.read_node(node)
    outputs = graph.read_outputs(get(module, "signature", dict))
    if len(outputs) != 1:
        raise ModelError(f"the network returns {len(outputs)} values", where=where, expected="one tensor of scores")
    return assemble(graph.steps, constants, graph.results[images[0]], outputs[0], where, allowance)


@dataclass(eq=False)
class _Graph:
    tree: Tree
    where: object
    steps: list[Step] = field(default_factory=list)
    results: dict[str, Result] = field(default_factory=dict)
    metas: dict[str, Declared] = field(default_factory=dict)
    numbers: dict[str, object] = field(default_factory=dict)
    origins: dict[str, Origin] = field(default_factory=dict)
    strangers: dict[str, Origin] = field(default_factory=dict)
    memory: Memory = field(default_factory=Memory)

    def read_inputs(
        self, signature: Tree, weights: Mapping[str, torch.Tensor]
    ) -> tuple[dict[str, torch.Tensor], list[str]]:
        """Constants by the names that nodes read them by, and the names of the tensors that the user gives."""
        constants: dict[str, torch.Tensor] = {}
        images: list[str] = []
        for spec in get(signature, "input_specs", list):
            kind, value = choice(spec)
            if kind in _WEIGHTS:
                name, held = get(get(value, "arg", dict), "name", str), get(value, _WEIGHTS[kind], str)
                if held not in weights:
                    raise MalformedError(f"the weights {held[:60]!r} are missing")
                constants[name] = weights[held]
                meta = self.define(name)
                if meta.sizes != tuple(weights[held].shape):
                    raise MalformedError(f"the weights {held[:60]!r} have another shape than the program says")
            elif kind == "user_input":
                kind, value = choice(get(value, "arg", dict))
                if kind == "as_tensor":
                    images.append(get(value, "name", str))
                    self.define(images[-1])
                elif kind == "as_sym_int":
                    self.define_number(get(value, "as_name", str))
            elif kind not in ("constant_input", "token"):
                raise MalformedError(f"an input of the kind {kind[:40]!r}")
        return constants, images

    def define(self, name: object, shared_with: str | None = None, *, is_whole: bool = True) -> Declared:
        """Notes a tensor that an input or a node makes."""
        name = identifier(name)
        if name in self.results or name in self.numbers:
            raise MalformedError(f"two values are called {name[:60]!r}")
        meta = declared(get(get(self.tree, "tensor_values", dict), name, dict))
        self.metas[name] = meta
        kind = meta.dtype
        self.results[name] = Result(
            name, meta.sizes[1:], meta.first, kind.is_floating_point, meta.is_fixed, 8 * kind.itemsize
        )
        self.memory.add(name, shared_with, is_whole=is_whole)
        return meta

    def define_number(self, name: object) -> None:
        """Notes a size or another number that an input or a node makes."""
        name = identifier(name)
        if name in self.results or name in self.numbers:
            raise MalformedError(f"two values are called {name[:60]!r}")
        self.numbers[name] = None
        for table in ("sym_int_values", "sym_float_values", "sym_bool_values"):
            tree = get(self.tree, table, dict, {}).get(name)
            if tree is not None:
                self.numbers[name] = arguments.traced(tree)

    def read_outputs(self, signature: Tree) -> list[str]:
        """Names of the values that the user gets; "" for what is no tensor."""
        found = []
        for spec in get(signature, "output_specs", list):
            kind, value = choice(spec)
            if kind == "user_output":
                kind, value = choice(get(value, "arg", dict))
                found.append(self.current(get(value, "name", str)) if kind == "as_tensor" else "")
        if found == [""]:
            raise MalformedError("its output is no tensor")
        return found

    def current(self, name: object) -> str:
        """The value to read in place of a tensor: itself, or what in-place operations made of it since."""
        name = identifier(name)
        if name not in self.results:
            raise MalformedError(f"{name[:60]!r} is read before it is computed")
        version = self.memory.version(name)
        if not version:
            return name
        latest, key = self.memory.latest(name), f"{name} {version}"
        if latest is not None and self.results[latest] == replace(self.results[name], name=latest):
            return latest
        if key not in self.results:
            self.metas[key] = self.metas[name]
            self.results[key] = replace(self.results[name], name=key)
            origin = self.origins.get(name) or origin_of((), "view")
            source, operation = latest or name, "view"
            if latest is None:  # no rule has this name, so that it is reported if it is needed
                operation = IN_PLACE
                origin = Origin(origin.label, IN_PLACE, False)
            read = {"self": Ref(source)}
            self.steps.append(Step(Node(key, operation, read, (source,), (self.results[key],), origin), read))
        return key

    def number(self, name: object) -> str:
        """The name of a number that was computed, such as a size."""
        name = identifier(name)
        if name not in self.numbers:
            raise MalformedError(f"{name[:60]!r} is read before it is computed")
        return name

    def read_node(self, tree: object) -> None:
        """Appends the step of one call."""
        target = get(tree, "target", str)
        if not re.fullmatch(r"[\w.:#<>]{1,200}", target, re.ASCII):
            raise MalformedError(f"it calls {target[:60]!r}, which is no operator")
        operator = operators().get(target)
        written, given = self.read_arguments(get(tree, "inputs", list), operator)
        operation = operator.name if operator is not None else _foreign_name(target)
        origin = origin_of(_stack(get(get(tree, "metadata", dict, {}), "nn_module_stack", str, "")), operation)
        sources = tuple(name for argument in given.values() for name in refs(argument))
        changed = operator.changed if operator is not None else _changed(target, written)
        for name in (name for argument in changed for name in refs(written.get(argument)) if name in self.strangers):
            source = self.strangers[name]
            raise UnsupportedLayerError(
                f"layer {source.label!r} ({source.kind}): not supported -> {GENERAL_ADVICE}", where=self.where
            )
        names = self.read_results(get(tree, "outputs", list), operator, written)
        made = tuple(self.results[name] for name in names)
        if operator is not None:
            check_call(operator, given, self.metas, self.numbers, [self.metas[name] for name in names])
        self.change([n for a in changed for n in refs(written.get(a)) if n in self.results], names, operator)
        for name in names:
            self.origins[name] = origin
            if operator is None:
                self.strangers[name] = origin
        full = with_defaults(operator.overload._schema, given) if operator is not None else {}
        is_random = operator.is_random if operator is not None else operation in _RANDOM
        key = names[0] if names else f"call {len(self.steps)}"
        node = Node(key, operation, full, sources, made, origin, is_random)
        self.steps.append(Step(node, given, operator.target if operator is not None else None))

    def read_arguments(
        self, inputs: list[object], operator: Operator | None
    ) -> tuple[dict[str, object], dict[str, object]]:
        """The arguments by name as they are written, and with the values that in-place operations made of them."""
        written: dict[str, object] = {}
        given: dict[str, object] = {}
        types = {a.name: str(a.real_type) for a in operator.overload._schema.arguments} if operator is not None else {}
        for index, entry in enumerate(inputs):
            name = get(entry, "name", str) if operator is not None else str(index)
            if operator is not None and (name in given or name not in types):
                raise MalformedError(f"{operator.overload} has no argument {name[:60]!r}, or has it twice")
            tree = get(entry, "arg", dict)
            given[name] = arguments.read(tree, self.current, self.number)
            written[name] = arguments.read(tree, identifier, identifier)
            if operator is not None and not fits(types[name], given[name]):
                raise MalformedError(f"the argument {name} of {operator.overload} is of the wrong type")
        if operator is not None:
            missing = [
                a.name for a in operator.overload._schema.arguments if not a.has_default_value() and a.name not in given
            ]
            if missing:
                raise MalformedError(f"{operator.overload} lacks the argument {missing[0]}")
        return written, given

    def read_results(
        self, outputs: list[object], operator: Operator | None, written: Mapping[str, object]
    ) -> list[str]:
        """Defines what a node makes, and returns the names of its tensors."""
        base, is_whole = None, True
        if operator is not None and operator.shared is not None:
            base = next((n for n in refs(written.get(operator.shared)) if n in self.results), None)
        names = []
        for output in outputs:
            kind, value = choice(output)
            if kind == "as_tensor":
                names.append(get(value, "name", str))
            elif kind == "as_tensors" and isinstance(value, list):
                names += [get(item, "name", str) for item in value]
            elif kind in ("as_sym_int", "as_sym_float", "as_sym_bool"):
                self.define_number(get(value, "as_name", str))
        for name in names:
            if operator is not None and base is not None:
                meta = declared(get(get(self.tree, "tensor_values", dict), name, dict))
                certain = self.metas[base].is_contiguous and self.metas[base].dtype == meta.dtype
                is_whole = operator.is_whole and (certain or not operator.may_copy)
            self.define(name, base, is_whole=is_whole)
        return names

    def change(self, changed: list[str], names: list[str], operator: Operator | None) -> None:
        """Notes what an in-place operation did; its result is what the changed value is from now on."""
        for name in changed:
            has_twin = operator is not None and len(changed) == len(names) == 1
            self.memory.change(name, names[0] if has_twin else None)
            if has_twin:
                self.memory.add(names[0], name)


def _foreign_name(target: str) -> str:
    """What a call outside the table is named in messages: never by a name that a rule goes by."""
    found = re.fullmatch(r"torch\.ops\.(aten|higher_order)\.(\w+)(\.\w+)?", target)
    return found[2] if found is not None and find_rule(found[2]) is None else target


def _changed(target: str, written: Mapping[str, object]) -> list[str]:
    """The arguments that a call outside the table may change: ATen says it by a name that ends in an underscore."""
    if target.startswith(_PURE):
        return []
    found = re.fullmatch(r"torch\.ops\.aten\.(\w+)\.\w+", target)
    if found is None:
        return list(written)
    return list(written)[:1] if found[1].endswith("_") and not found[1].endswith("__") else []


def _stack(line: str) -> list[tuple[str, str]]:
    """Paths and classes of the modules around a call, from "key,path,class;key,path,class"."""
    modules = []
    for entry in line.split(";"):
        hidden = re.sub(r"\[[^\[\]]*\]|\([^()]*\)", lambda found: found.group().replace(",", "\0"), entry)
        parts = [part.replace("\0", ",") for part in hidden.split(",")]
        if len(parts) == 3:
            modules.append((parts[1], parts[2]))
    return modules
