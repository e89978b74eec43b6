"""Who instantiates whom, and the structure of a module that only instantiates and wires."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from graphlib import CycleError
from typing import Any

from nn2hdl.errors import ToolError
from nn2hdl.order import children_first
from nn2hdl.synth.netlist import Bits, Netlist, Port, is_constant, read_bits
from nn2hdl.verilog_text import instances

PortWidths = tuple[tuple[str, bool, int], ...]  # name, whether an output, width in bits


@dataclass(frozen=True)
class Instance:
    """One instance: the module, and the parent's nets at its input and output bits, port after port."""

    module: str
    inputs: Bits
    outputs: Bits


@dataclass(frozen=True)
class Structure:
    """A structural module: ports, instances, and the nets that connect them."""

    name: str
    ports: tuple[Port, ...]
    instances: tuple[Instance, ...]


def children_of(sources: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Module -> the modules of the design that its text instantiates, sorted; () for a leaf."""
    return {name: tuple(sorted((_words(text) & sources.keys()) - {name})) for name, text in sources.items()}


def holds_cells(text: str, cells: frozenset[str]) -> bool:
    """Whether a module's text instantiates any of a technology's own cells."""
    return not cells.isdisjoint(_words(text))


def _words(text: str) -> set[str]:
    """What may be names of instantiated modules; other words are among them."""
    return {word.lstrip("\\") for word in instances(text)}


def below(top: str, children: Mapping[str, tuple[str, ...]]) -> list[str]:
    """All modules that ``top`` needs, each behind those that it instantiates; ``top`` is the last.

    Raises:
        ToolError: there is no such module, or a module contains itself.
    """
    if top not in children:
        raise ToolError(f"no module {top!r} among the sources", expected=f"one of {len(children)} modules")
    try:
        return children_first([top], children.__getitem__)
    except CycleError as error:
        raise ToolError("a module contains itself", where=error.args[1][0]) from None


def ordered_instances(structure: Structure) -> list[Instance]:
    """The instances of a module, each behind those that drive it.

    Raises:
        ToolError: the instances form a loop. A loop through different bits of one instance counts as well.
    """
    instances = structure.instances
    driver = {bit: n for n, each in enumerate(instances) for bit in each.outputs if not is_constant(bit)}
    needs = [dict.fromkeys(driver[bit] for bit in each.inputs if bit in driver) for each in instances]
    try:
        return [instances[number] for number in children_first(range(len(instances)), needs.__getitem__)]
    except CycleError:
        hint = "break it, or split the module"
        raise ToolError("the instances form a loop", where=structure.name, hint=hint) from None


def read_structure(name: str, module: Mapping[str, Any], child_ports: Mapping[str, PortWidths]) -> Structure:
    """One structural module of yosys's JSON -> Structure.

    Args:
        name: the module.
        module: its entry in the JSON.
        child_ports: of every module that it instantiates, the ports: name, whether an output, width in bits.

    Raises:
        ToolError: the module holds logic of its own beside its instances, or a pin has another width than its port.
    """
    ports = tuple(
        Port(port, entry["direction"] == "output", read_bits(entry["bits"])) for port, entry in module["ports"].items()
    )
    cells = module["cells"]
    own = sorted({cell["type"] for cell in cells.values()} - child_ports.keys())
    if own:
        found = f"logic of its own beside its instances: {', '.join(own[:5])}"
        raise ToolError(found, where=name, hint="move the logic into a module of its own")
    instances = (_read_instance(name, cell, child_ports[cell["type"]]) for cell in cells.values())
    return Structure(name, ports, tuple(instances))


def port_widths(module: Netlist | Structure) -> PortWidths:
    """The ports of a module that has been read."""
    return tuple((port.name, port.is_output, len(port.bits)) for port in module.ports)


def structure_lists(structure: Structure, children: Sequence[str]) -> dict[str, Any]:
    """A structure as a JSON document; modules are numbers in `children`."""
    number = {module: n for n, module in enumerate(children)}
    return {
        "ports": [(port.name, port.is_output, port.bits) for port in structure.ports],
        "instances": [(number[i.module], i.inputs, i.outputs) for i in structure.instances],
    }


def structure_from_lists(name: str, children: Sequence[str], document: Mapping[str, Any]) -> Structure:
    """What `structure_lists` made a document of."""
    ports = tuple(Port(port, is_output, tuple(bits)) for port, is_output, bits in document["ports"])
    instances = (Instance(children[n], tuple(reads), tuple(fills)) for n, reads, fills in document["instances"])
    return Structure(name, ports, tuple(instances))


def _read_instance(parent: str, cell: Mapping[str, Any], ports: PortWidths) -> Instance:
    inputs: list[int] = []
    outputs: list[int] = []
    pins = cell["connections"]
    for port, is_output, width in ports:
        bits = read_bits(pins[port]) if port in pins else (-1,) * width
        if len(bits) != width:
            raise ToolError(
                f"port {port} of {cell['type']} gets {len(bits)} bits", where=parent, expected=f"{width} bits"
            )
        (outputs if is_output else inputs).extend(bits)
    return Instance(cell["type"], tuple(inputs), tuple(outputs))
