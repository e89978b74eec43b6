"""Decides which tensors of a Graph share one scale, and which activations are fused into the layer before them.

Max pooling, flattening and clipping do not change the scale, so their input and output form one group. The two
sides of a residual addition are put into one group where both scales are free, so that the sum needs no multiplier.
"""

from __future__ import annotations

from dataclasses import dataclass

from nn2hdl.graph import INPUT, Clip, Clipped, Flatten, Graph, Node, Scale, operation


@dataclass(frozen=True)
class TensorGroups:
    """Which tensors share one scale.

    Attributes:
        fused: clip -> the producer that takes it over.
        clips: producer -> the clip that it takes over.
        group_of: tensor -> name of its group.
        members: group -> its tensors that exist in the integer network.
        final: nodes whose output is the network's.
    """

    fused: dict[str, str]
    clips: dict[str, Clip]
    group_of: dict[str, str]
    members: dict[str, tuple[str, ...]]
    final: frozenset[str]


def group_tensors(graph: Graph) -> TensorGroups:
    """The groups of a verified graph, and its clips that earlier layers take over."""
    fused, clips, hidden = _fuse_clips(graph)
    group = _shared_scales(graph)
    members: dict[str, list[str]] = {}
    for name in (INPUT, *(node.name for node in graph.nodes)):
        if name not in hidden:  # with a fused clip only the clipped tensor exists
            members.setdefault(group[name], []).append(name)
    return TensorGroups(fused, clips, group, {k: tuple(v) for k, v in members.items()}, _final_nodes(graph))


def _fuse_clips(graph: Graph) -> tuple[dict[str, str], dict[str, Clip], set[str]]:
    """Clip -> producer, producer -> clip, and the tensors between them, which do not exist in the integer network."""
    readers = graph.consumers()
    fused, clips, hidden = {}, {}, set()
    for node in graph.nodes:
        if not isinstance(node.op, Clip):
            continue
        source, passed = node.inputs[0], set()
        while _only_reader(graph, readers, source) and (
            source in fused or operation(graph.node(source).op).clipped is Clipped.PASSED
        ):
            passed.add(source)
            source = graph.node(source).inputs[0]
        if _only_reader(graph, readers, source) and operation(graph.node(source).op).clipped is Clipped.ABSORBED:
            if source not in clips:
                fused[node.name], clips[source] = source, node.op
            else:
                first = clips[source]
                low = min(max(first.low, node.op.low), node.op.high)
                high = min(max(first.high, node.op.low), node.op.high)
                fused[node.name], clips[source] = source, Clip(low, high)
            hidden |= {source, *passed}
    return fused, clips, hidden


def _only_reader(graph: Graph, readers: dict[str, list[Node]], name: str) -> bool:
    return name != INPUT and name != graph.output and len(readers[name]) == 1


def _shared_scales(graph: Graph) -> dict[str, str]:
    """Tensor -> name of its group."""
    parent = {name: name for name in (INPUT, *(node.name for node in graph.nodes))}

    def root(name: str) -> str:
        while parent[name] != name:
            name = parent[name]
        return name

    for node in graph.nodes:
        if operation(node.op).scale is Scale.KEPT:
            parent[node.name] = root(node.inputs[0])
    for node in graph.nodes:
        if operation(node.op).aligned:
            first, *others = (root(name) for name in node.inputs)
            for other in others:
                if first != other and _is_free(graph, first) and _is_free(graph, other):
                    parent[other] = first
    return {name: root(name) for name in parent}


def _is_free(graph: Graph, group: str) -> bool:
    """True where nothing but the calibration decides the scale of the group's source."""
    return group != INPUT and operation(graph.node(group).op).scale is Scale.CALIBRATED


def _final_nodes(graph: Graph) -> frozenset[str]:
    """The output node, and what reaches the output through Flatten alone."""
    readers, names, name = graph.consumers(), set(), graph.output
    while name != INPUT:
        names.add(name)
        node = graph.node(name)
        if not isinstance(node.op, Flatten) or len(readers[node.inputs[0]]) != 1:
            break
        name = node.inputs[0]
    return frozenset(names)
