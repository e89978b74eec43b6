"""The quantized tensors of a network: which integers each group of tensors may take, and what one step is worth."""

from __future__ import annotations

import math
from functools import cache
from typing import assert_never

from nn2hdl.graph import INPUT, Clip, Elementwise, Graph, Sign, operation
from nn2hdl.quantization.calibrate import Statistics, threshold
from nn2hdl.quantization.config import QuantizeConfig
from nn2hdl.quantization.flatness import useful_range
from nn2hdl.quantization.groups import TensorGroups


class Tensors:
    """Widths, signs and scales by tensor name; tensors of one group share all three.

    A scale is the real value of one integer step. The input's is 1: raw pixels.
    """

    def __init__(
        self, graph: Graph, groups: TensorGroups, statistics: dict[str, Statistics], config: QuantizeConfig
    ) -> None:
        self._graph, self._groups, self._config = graph, groups, config
        self._statistics = {group: _merge(members, statistics) for group, members in groups.members.items()}
        self._scale: dict[str, float] = {groups.group_of[INPUT]: 1.0}
        self.is_signed = cache(self._is_signed)

    def scale(self, tensor: str) -> float:
        """Scale of a tensor; from the calibration where nothing has decided it yet."""
        group = self._groups.group_of[tensor]
        if group not in self._scale:
            self._scale[group] = self.calibrated_scale(tensor)
        return self._scale[group]

    def has_scale(self, tensor: str) -> bool:
        """True once the tensor's scale is decided."""
        return self._groups.group_of[tensor] in self._scale

    def set_scale(self, tensor: str, scale: float) -> None:
        """Decides the scale of the tensor's group."""
        self._scale[self._groups.group_of[tensor]] = scale

    def calibrated_scale(self, tensor: str) -> float:
        """The scale that covers the calibrated range of the tensor's group, or the range that training found."""
        if self._is_affine(tensor):
            low, high = self._span(tensor)
            return (high - low) / ((1 << self.bits(tensor)) - 1)
        _, high = self.integer_range(tensor)
        return self._reach(tensor, high) / high

    def _reach(self, tensor: str, levels: int) -> float:
        """The magnitude up to which the group's values have levels: known from training or the user, else calibrated,
        and no more than the tables that read it can tell apart."""
        if known := [self._config.ranges[name] for name in self._group(tensor) if name in self._config.ranges]:
            return max(known)
        statistics = self._statistics[self._groups.group_of[tensor]]
        found = threshold(statistics, self._config.calibration, levels, self._config.percentile)
        return min(found, max(map(abs, self._useful_range(tensor))) or found)

    def _useful_range(self, tensor: str) -> tuple[float, float]:
        """Ends of the group's values beyond which no reader sees a difference; the calibrated ones where any reader is
        no table."""
        statistics, group = self._statistics[self._groups.group_of[tensor]], self._group(tensor)
        readers = [node for name in group for node in self._graph.consumers()[name] if node.name not in group]
        tables = [(node.name, node.op) for node in readers if isinstance(node.op, Elementwise)]
        if not readers or len(tables) < len(readers) or self._graph.output in group:
            return statistics.low, statistics.high
        ends = [useful_range(op, statistics.low, statistics.high, self._output_step(name)) for name, op in tables]
        return min(low for low, _ in ends), max(high for _, high in ends)

    def _output_step(self, tensor: str) -> float:
        """Scale of a tensor that is not lowered yet; nothing is decided by asking."""
        return self._scale.get(self._groups.group_of[tensor]) or self.calibrated_scale(tensor)

    def _group(self, tensor: str) -> list[str]:
        """All tensors of a tensor's group, also those that a fused clip has hidden."""
        return [name for name, group in self._groups.group_of.items() if group == self._groups.group_of[tensor]]

    def bits(self, tensor: str) -> int:
        """Activation bits of a tensor: the most that any member of its group was given, else the default."""
        group, asked = self._groups.group_of[tensor], self._config.activation_bits.layers
        return max(
            (asked[n] for n in asked if self._groups.group_of[n] == group), default=self._config.activation_bits.default
        )

    def integer_range(self, tensor: str) -> tuple[int, int]:
        """Lowest and highest integer of the tensor's group."""
        bits = self.bits(tensor)
        if self._is_affine(tensor):
            zero = round(-self._span(tensor)[0] / self.scale(tensor))
            return -zero, (1 << bits) - 1 - zero
        signed = any(self.is_signed(name) for name in self._groups.members[self._groups.group_of[tensor]])
        return (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if signed else (0, (1 << bits) - 1)

    def _is_affine(self, tensor: str) -> bool:
        """True where the levels follow the range: signed values of an affine scheme, but not the network's outputs."""
        members = self._groups.members[self._groups.group_of[tensor]]
        outputs = self._groups.group_of[tensor] == self._groups.group_of[self._graph.output]
        return self._config.activations == "affine" and not outputs and any(map(self.is_signed, members))

    def _span(self, tensor: str) -> tuple[float, float]:
        """Calibrated ends of the group's values, zero between them."""
        reach = self._reach(tensor, (1 << (self.bits(tensor) - 1)) - 1)
        low, high = self._useful_range(tensor)
        return min(max(low, -reach), 0.0), max(min(high, reach), 0.0) or reach

    def clamp(self, tensor: str) -> tuple[int, int]:
        """Levels of a tensor, narrowed by the clip that was fused into its layer."""
        low, high = self.integer_range(tensor)
        clip = self._groups.clips.get(tensor)
        if clip is None:
            return low, high
        clip_low, clip_high = self.clip_range(tensor, clip)
        low, high = (
            max(low, clip_low if clip_low is not None else low),
            min(high, high if clip_high is None else clip_high),
        )
        return low, max(low, high)

    def clip_range(self, tensor: str, clip: Clip) -> tuple[int | None, int | None]:
        """The ends of a clip in integer steps of the tensor; None for an open end."""
        scale = self.scale(tensor)
        low = math.ceil(clip.low / scale - 0.5) if math.isfinite(clip.low) else None
        high = math.floor(clip.high / scale + 0.5) if math.isfinite(clip.high) else None
        return low, high

    def _is_signed(self, tensor: str) -> bool:
        """False only where the tensor cannot be negative by construction, whatever the calibration saw."""
        if tensor == INPUT:
            return False
        node = self._graph.node(tensor)
        clip = node.op if isinstance(node.op, Clip) else self._groups.clips.get(tensor)
        if clip is not None and clip.low >= 0:
            return False
        match operation(node.op).sign:
            case Sign.AS_INPUTS:
                return any(self.is_signed(name) for name in node.inputs)
            case Sign.AS_MEASURED:
                return self._statistics[self._groups.group_of[tensor]].low < 0
            case Sign.ALWAYS:
                return True
            case unknown:
                assert_never(unknown)


def _merge(members: tuple[str, ...], statistics: dict[str, Statistics]) -> Statistics:
    merged = statistics[members[0]]
    for name in members[1:]:
        merged = merged.merge(statistics[name])
    return merged
