"""Compresses one bit heap into a number: stages of chains, then one chain that leaves a bit a column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

import numpy as np

from nn2hdl.errors import VerifyError
from nn2hdl.fixedpoint import IntArray
from nn2hdl.mapping import planner
from nn2hdl.mapping.builder import Cut, NetlistBuilder
from nn2hdl.mapping.chains import PlannedChain, place_chain
from nn2hdl.mapping.heap import Bit, Heap
from nn2hdl.mapping.hosts import Guest, take_counter
from nn2hdl.mapping.kinds import KINDS, Kind
from nn2hdl.mapping.netlist import ONE, ZERO
from nn2hdl.mapping.policy import Policy, choose
from nn2hdl.mapping.shapes import Lut, Shape, Total
from nn2hdl.mapping.stage import Entry, HeapStage


def compress(
    builder: NetlistBuilder,
    heap: Heap,
    policy: Policy,
    *,
    work: int,
    drop: int = 0,
    plain: bool = True,
) -> list[Bit]:
    """Bits of the heap's sum modulo 2**width from column `drop` up, not inverted where `plain`.

    Columns below `drop` only send their carry. work: how much to search (policy.heap_work). The best plans on counts
    are carried out, and the best of those is kept.
    """
    arriving, waiting = _arrivals(heap)
    trials: list[tuple[float, int, Cut, list[Bit]]] = []
    mark = builder.mark()
    first = min(waiting, default=0)
    promising = choose(arriving, drop, policy, work)
    hoped = [policy.cost(sites - 1, first + levels - 1) for _, sites, levels in promising]
    for number, (rule, _, _) in enumerate(promising, 1):
        bits = _Compression(builder, heap, dict(waiting), rule, policy.hosting, drop, plain).run()
        sites = sum(block.shape.sites for block in builder.blocks[mark.blocks :])
        levels = max((builder.level[bit.wire] for bit in bits), default=0)
        trials.append((policy.cost(sites, levels), len(trials), builder.cut(mark), bits))
        if min(hoped[number:], default=np.inf) >= min(trials)[0]:
            break  # what is carried out is hardly ever better than on counts
    *_, kept, bits = min(trials)
    builder.paste(kept)
    return bits


def planned_cost(heap: Heap, policy: Policy, *, work: int, drop: int = 0) -> float:
    """What the best plan for a heap costs on counts, by the policy; 0 where it does not search."""
    _, sites, levels = choose(_arrivals(heap)[0], drop, policy, work)[0]
    return policy.cost(sites, levels)


def _arrivals(heap: Heap) -> tuple[IntArray, dict[int, list[Entry]]]:
    """Bits by level: their number int64 [levels from the first one, columns], and the bits themselves."""
    waiting: dict[int, list[Entry]] = {}
    for column, bits in enumerate(heap.columns):
        for level, bit in bits:
            waiting.setdefault(level, []).append((column, (bit,)))
    first, last = min(waiting, default=0), max(waiting, default=0)
    counts = np.zeros((last - first + 1, heap.width), dtype=np.int64)
    for level, entries in waiting.items():
        np.add.at(counts[level - first], [column for column, _ in entries], 1)
    counts[0] += [heap.constant >> c & 1 for c in range(heap.width)]
    return counts, waiting


class _Compression:
    def __init__(
        self,
        builder: NetlistBuilder,
        heap: Heap,
        waiting: dict[int, list[Entry]],
        rule: np.ndarray,
        hosting: bool,
        drop: int,
        plain: bool,
    ):
        self.builder, self.width, self.drop, self.plain = builder, heap.width, drop, plain
        self.stage = HeapStage(heap.width, heap.constant)
        self.waiting, self.rule, self.hosting = waiting, rule, hosting
        self.level = self.first = min(waiting, default=0)

    def run(self) -> list[Bit]:
        for _ in range(planner.LONGEST):
            for column, bits in self.waiting.pop(self.level, ()):
                self.stage.add(column, bits)
            if not self.waiting and self._finish():
                return self._result()
            self._advance()
        raise VerifyError("a bit heap does not get smaller", where="technology mapping")

    def _finish(self) -> bool:
        """Places the last chain; whether one bit a column is left. A bit that did not fit asks for one more stage."""
        heights = np.array(self.stage.heights())
        first = next((c for c, height in enumerate(heights) if height > 1), 0)
        may_carry = self.stage.may_carry(first, plain=self.plain)
        kinds, spans = np.empty_like(heights), np.empty_like(heights)
        sites, start, carried, stop = planner.final_chain(heights, self.drop, may_carry, kinds, spans)
        if sites < 0:
            return False
        if sites > 0:
            plan = self._plan(start, carried, stop, kinds, spans)
            self._add(place_chain(self.builder, self.stage, plan, plain=self.plain))
            dropped = max((column for column, step in plan.steps if isinstance(step, int)), default=0)
            if max(self.stage.heights()[:dropped], default=0) > 1:
                raise VerifyError("a carry into dropped columns is lost", where="technology mapping")
        return self._is_done()

    def _is_done(self) -> bool:
        return all(height <= 1 for height in self.stage.heights())

    def _add(self, entries: list[Entry]) -> None:
        for column, bits in entries:
            self.stage.add(column, bits)

    def _advance(self) -> None:
        """One stage: chains of the least `mu` that finds any, or full adders."""
        results: list[Entry] = []
        attempt = 0
        while not results:
            mu = planner.stage_mu(bool(self.waiting), self.level - self.first, attempt, self.rule)
            if mu < 0:
                break
            results = self._chains(mu)
            attempt += 1
        if not results and not self.waiting:
            results = list(self._full_adders())
        self._add(results)
        self.level += 1

    def _chains(self, mu: float) -> list[Entry]:
        """The chains of a stage, and the counters that they host."""
        heights = np.array(self.stage.heights())
        chains = np.empty((heights.sum() // 6 + 2, planner.HEAD + self.width), dtype=np.int64)
        hosts = np.zeros((2, self.width), dtype=np.int64)
        count, _ = planner.plan_stage(heights, np.zeros_like(heights), mu, self.hosting, chains, hosts)
        rows = zip(planner.HOSTED_BITS, hosts, strict=True)
        guests = self._guests([(c, size) for size, row in rows for c in np.repeat(np.arange(self.width), row).tolist()])
        results: list[Entry] = []
        spans = np.zeros_like(heights)
        for start, carried, stop, *kinds in chains[:count].tolist():
            plan = self._plan(start, carried, stop, kinds, spans)
            guest = guests[stop].pop() if guests.get(stop) else None
            results += place_chain(self.builder, self.stage, plan, guest=guest)
        return results

    def _guests(self, counters: Iterable[tuple[int, int]]) -> dict[int, list[Guest]]:
        """The tables of counters (column, bits) that wait for a chain that ends in their column."""
        guests: dict[int, list[Guest]] = {}
        for column, size in counters:
            for output, guest in enumerate(take_counter(self.builder, self.stage, column, size)):
                guests.setdefault(column + output, []).append(guest)
        return guests

    def _plan(
        self, start: int, carried: bool, stop: int, kinds: Sequence[int] | IntArray, spans: IntArray
    ) -> PlannedChain:
        steps: list[tuple[int, Kind | int]] = []
        for column in range(start, stop):
            if spans[column] > 0:
                steps.append((column, int(spans[column])))
            elif kinds[column] >= 0:
                steps.append((column, KINDS[kinds[column]]))
        return PlannedChain(int(start), tuple(steps), bool(carried), int(stop), stop < self.width)

    def _full_adders(self) -> Iterator[Entry]:
        """Full adders where more than two bits are left, low columns first."""
        coming = [0] * (self.width + 1)
        for column in range(self.width):
            while (height := self.stage.height(column)) + coming[column] > 2 and height >= 2:
                for place, bits in self._full_adder(column, min(height, 3)):
                    coming[place] += 1
                    yield place, bits

    def _full_adder(self, column: int, count: int) -> list[Entry]:
        """Sum and carry of two or three bits of a column."""
        _, bits = self.stage.take(self.builder, column, count, 0, False, least=1)  # a table has an input
        self.stage.shift_constant((len(bits) - count) << column)
        shape = _counter(tuple(bit.inverted for bit in bits), count - len(bits))
        wires = self.builder.place(shape, [bit.wire for bit in bits])
        return [(column + place, (Bit(wire),)) for place, wire in enumerate(wires)]

    def _result(self) -> list[Bit]:
        found = [Bit(ONE if self.stage.constant >> c & 1 else ZERO) for c in range(self.width)]
        for column in range(self.width):
            for bit in self.stage.take_all(column)[1]:
                found[column] = bit
        kept = found[self.drop :]
        if self.plain:
            turned = [n for n, bit in enumerate(kept) if bit.inverted]
            for n, wire in zip(turned, self.builder.invert([kept[n].wire for n in turned]), strict=True):
                kept[n] = Bit(wire)
        return kept


@lru_cache
def _counter(inverted: tuple[bool, ...], constant: int) -> Shape:
    """Two or three bits of one column, one of them perhaps a constant 1, as sum on O6 and carry on O5."""
    count = len(inverted)
    table = 0
    for address in range(32):
        total = constant + sum((address >> k & 1) ^ flip for k, flip in enumerate(inverted))
        table |= (total >> 1) << address | (total & 1) << (address + 32)
    meaning = Total((0,) * count, inverted, constant, (0, 1))
    return Shape(count, (), (Lut(table, tuple(range(count))),), 0, (("O6", 0), ("O5", 0)), meaning)
