"""Runs torch.export, and brings every program into one form: ATen calls without side effects."""

from __future__ import annotations

import contextlib
import io
import logging
import math
import operator
import warnings
from collections.abc import Iterator

import torch
from torch import fx, nn
from torch.export.graph_signature import InputKind
from torch.nn.parameter import is_lazy

from nn2hdl.errors import ModelError, Nn2hdlError
from nn2hdl.formats.known import Step, assemble, with_defaults
from nn2hdl.formats.program import Node, Ref, Result, TracedProgram, origin_of
from nn2hdl.formats.script import MissingError, WithheldError, blamed, blaming, describe, place_of, running
from nn2hdl.formats.sizes import LimitedSizes
from nn2hdl.graph import Shape

_BATCH = 2  # not 1: a batch of one hides a forward that mixes images
_DATA = "the forward may depend on shapes, not on values: no if, loop, .item() or .numpy() on activations"


def trace_module(network: nn.Module, input_shape: Shape, where: object) -> TracedProgram:
    """Traces a network in eval mode on images of `input_shape` (C, H, W), or flattened ones where only they fit.

    Raises:
        ModelError: the network does not accept such images, or cannot be traced.
    """
    with blaming(where):
        network = nn.Module.float(network)
        settle(network)
    image = fitting_image(network, input_shape, where)
    try:
        with running(), _quiet(), torch.no_grad():  # else a no_grad() inside the forward becomes a call of its own
            return _open_program(torch.export.export(network, (image,), strict=False), where)
    except (ModelError, KeyboardInterrupt):
        raise
    except BaseException as error:  # torch.export has no common base of its errors, and the forward may call sys.exit()
        depends = any(
            word in f"{type(error).__name__} {error}" for word in ("data-dependent", "DataDependent", "numpy")
        )
        raise ModelError(
            "the forward depends on the data" if depends else f"the forward cannot be traced: {describe(error)}",
            where=where,
            hint=_DATA,
        ) from error


def settle(network: nn.Module) -> None:
    """Puts a network into eval mode without its methods eval() and train(), to which authors give other meanings."""
    for module in network.modules():
        module.training = False
    for parameter in network.parameters():
        if not is_lazy(parameter):
            parameter.requires_grad_(False)


def fitting_image(network: nn.Module, shape: Shape, where: object) -> torch.Tensor:
    """Images that a network accepts: of `shape`, or flattened ones where only they fit; makes lazy layers' sizes.

    Raises:
        ModelError: it accepts neither.
    """
    errors = []
    for candidate in (torch.zeros(_BATCH, *shape), torch.zeros(_BATCH, math.prod(shape))):
        try:
            with torch.no_grad(), running(), _quiet(), LimitedSizes(where):
                network(candidate)
            return candidate
        except (KeyboardInterrupt, Nn2hdlError):
            raise
        except BaseException as error:  # the author's forward: anything can come out of it
            errors.append(error)
    if isinstance(errors[0], SystemExit | MissingError | WithheldError):
        raise blamed(errors[0], where, hint="the forward must return the network's output") from errors[0]
    place = place_of(errors[0])
    raise ModelError(
        f"the network fails on an input of {'x'.join(map(str, shape))}: {describe(errors[0])}"
        + (f" ({place})" if place else ""),
        where=where,
        hint="check --input, channels x height x width",
    ) from errors[0]


def _open_program(exported: torch.export.ExportedProgram, where: object) -> TracedProgram:
    """The TracedProgram of a torch.export program.

    Raises:
        ModelError: it has not exactly one input and one output tensor.
    """
    if any(_mutates(node) for node in exported.graph.nodes):
        with _quiet():
            exported = exported.run_decompositions({})
    placeholders = {node.name: node for node in exported.graph.nodes if node.op == "placeholder"}
    images = [spec.arg.name for spec in exported.graph_signature.input_specs if spec.kind is InputKind.USER_INPUT]
    outputs = exported.graph_signature.user_outputs
    names = _names(exported.graph)
    if len(images) != 1 or images[0] not in placeholders:
        raise ModelError(f"the network takes {len(images)} inputs", where=where, expected="one image")
    if len(outputs) != 1 or outputs[0] not in names:
        raise ModelError(f"the network returns {len(outputs)} values", where=where, expected="one tensor of scores")
    image = _result(images[0], placeholders[images[0]].meta["val"])
    steps = [_step(node, names) for node in exported.graph.nodes if node.op == "call_function" and not _is_item(node)]
    return assemble(steps, _constants(exported), image, names[outputs[0]], where)


def _mutates(node: fx.Node) -> bool:
    schema = getattr(node.target, "_schema", None)
    return schema is not None and schema.is_mutable


def _is_item(node: fx.Node) -> bool:
    """Whether it takes one result of a call that has several."""
    return node.target is operator.getitem and isinstance(node.args[0], fx.Node)


def _names(graph: fx.Graph) -> dict[str, str]:
    """What each node's value is called: an item goes by its call's name and its number."""
    names: dict[str, str] = {}
    for node in graph.nodes:
        call = node.args[0] if _is_item(node) else None
        names[node.name] = f"{names[call.name]}/{node.args[1]}" if isinstance(call, fx.Node) else node.name
    return names


def _step(node: fx.Node, names: dict[str, str]) -> Step:
    schema = getattr(node.target, "_schema", None)
    given = {}
    if schema is not None:
        given = dict(zip((argument.name for argument in schema.arguments), node.args, strict=False))
        given = {name: _argument(value, names) for name, value in {**given, **node.kwargs}.items()}
    is_random = torch.Tag.nondeterministic_seeded in getattr(node.target, "tags", ())
    operation = _operation(node)
    stack = [(path, _class_name(kind)) for path, kind in (node.meta.get("nn_module_stack") or {}).values()]
    plain = Node(
        node.name,
        operation,
        with_defaults(schema, given),
        tuple(names[source.name] for source in node.all_input_nodes),
        _results(node),
        origin_of(stack, operation),
        is_random,
    )
    target = node.target if isinstance(node.target, torch._ops.OpOverload) else None
    return Step(plain, given, target if target is not None and target.namespace == "aten" else None)


def _argument(value: object, names: dict[str, str]) -> object:
    if isinstance(value, fx.Node):
        return Ref(names[value.name])
    return [_argument(item, names) for item in value] if isinstance(value, list | tuple) else value


def _class_name(kind: str | type) -> str:
    return kind if isinstance(kind, str) else f"{kind.__module__}.{kind.__qualname__}"


def _operation(node: fx.Node) -> str:
    """Name of the ATen operation, without overload; of other targets the name that they give themselves."""
    schema = getattr(node.target, "_schema", None)
    if schema is None or not schema.name.startswith("aten::"):
        return str(getattr(node.target, "__name__", node.target))
    return str(schema.name).removeprefix("aten::").removesuffix("_with_indices")


def _results(node: fx.Node) -> tuple[Result, ...]:
    value = node.meta.get("val")
    if isinstance(value, torch.Tensor):
        return (_result(node.name, value),)
    several = enumerate(value) if isinstance(value, tuple | list) else ()
    return tuple(_result(f"{node.name}/{index}", item) for index, item in several if isinstance(item, torch.Tensor))


def _result(name: str, value: torch.Tensor) -> Result:
    batch = str(value.shape[0]) if value.ndim else ""
    is_fixed = all(isinstance(size, int) for size in value.shape[1:])
    shape, kind = tuple(int(size) for size in value.shape[1:]), value.dtype
    return Result(name, shape, batch, kind.is_floating_point, is_fixed, 8 * kind.itemsize)


def _constants(exported: torch.export.ExportedProgram) -> dict[str, torch.Tensor]:
    stored = {**exported.constants, **exported.state_dict}
    return {
        spec.arg.name: stored[spec.target].detach()
        for spec in exported.graph_signature.input_specs
        if isinstance(stored.get(spec.target), torch.Tensor)
    }


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """torch.export reports failures on several channels; ours is the exception."""
    logger = logging.getLogger("torch")
    level = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        with warnings.catch_warnings(), contextlib.redirect_stderr(io.StringIO()):
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(level)
