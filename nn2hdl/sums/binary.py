"""Splits nodes of many terms into trees of two-input adders, narrow ones and of the least depth.

Signs are pushed outwards: a + b and a - (b << k) are built, and a negative result is only noted, so that no operand is
ever negated on its own. Subtracting the operand with the larger shift lets the low bits of the other pass as wires.
"""

from __future__ import annotations

from nn2hdl.sums.ir import SumBuilder, SumGraph, Term
from nn2hdl.sums.pairing import Addend, Pairing
from nn2hdl.sums.prune import prune


def lower_binary(graph: SumGraph, *, keep_products: bool = False, reuse: bool = True) -> SumGraph:
    """The same sums with at most two operands a node, a constant counting as one.

    keep_products leaves nodes alone that read a single value, for emitters that have a form of their own for those.
    Each node is as shallow as balanced pairing makes it. Equal sums are built once, or each time where not `reuse`.
    """
    return _Splitter(graph, keep_products, reuse).run()


class _Splitter:
    def __init__(self, graph: SumGraph, keep_products: bool, reuse: bool):
        self.graph, self.keep_products, self.reuse = graph, keep_products, reuse
        self.builder = SumBuilder(graph.low, graph.high)
        self.depth = [0] * graph.inputs
        # bounds of each new value's range: exact unless terms of one sum read the same input
        self.low, self.high = graph.low.tolist(), graph.high.tolist()
        self.known: dict[tuple[Term | int, ...], int] = {}  # equal sums are built once
        self.terms_of: dict[int, list[Term]] = {}  # of sums without a constant
        # old value -> the term that stands for it in the new graph
        self.stand_in = [Term(value, 0, 1) for value in range(graph.inputs)]

    def run(self) -> SumGraph:
        is_output = set(self.graph.outputs.tolist())
        outputs: dict[int, int] = {}
        for node in range(self.graph.nodes):
            terms = self.graph.terms(node)
            constant = int(self.graph.constants[node])
            if not constant and self._is_kept(terms):
                result = Term(self._append(self._renamed(terms)), 0, 1)
            else:
                result = self._sum(self._renamed(terms), constant, positive=node in is_output)
            self.stand_in.append(result)
            if node in is_output:
                outputs[node] = self._as_node(result)
                self.stand_in[-1] = Term(outputs[node], 0, 1)
        return prune(self.builder.build([outputs[node] for node in self.graph.outputs.tolist()]))

    def _is_kept(self, terms: list[Term]) -> bool:
        return self.keep_products and len(terms) > 1 and len({term.value for term in terms}) == 1

    def _renamed(self, terms: list[Term]) -> list[Term]:
        renamed = []
        for value, shift, sign in terms:
            base = self.stand_in[value]
            renamed.append(Term(base.value, base.shift + shift, base.sign * sign))
        return renamed

    def _append(self, terms: list[Term], constant: int = 0) -> int:
        key: tuple[Term | int, ...] = (*terms, constant)
        if key not in self.known or not self.reuse:
            self.known[key] = self._new(terms, constant)
            if not constant:
                self.terms_of[self.known[key]] = terms
        return self.known[key]

    def _new(self, terms: list[Term], constant: int) -> int:
        adds = len(terms) + bool(constant) > 1
        self.depth.append(max((self.depth[t.value] for t in terms), default=0) + adds)
        ends = [sorted((t.sign * self.low[t.value] << t.shift, t.sign * self.high[t.value] << t.shift)) for t in terms]
        self.low.append(sum(low for low, _ in ends) + constant)
        self.high.append(sum(high for _, high in ends) + constant)
        return self.builder.add(terms, constant)

    def _sum(self, terms: list[Term], constant: int, *, positive: bool) -> Term:
        """Pairs terms until one is left; its sign is +1 if possible where `positive`."""
        joined = list(terms)
        pairing = Pairing([self._addend(term, number) for number, term in enumerate(terms)])
        while len(pairing) > 1:
            last = positive and len(pairing) == 2 and not constant
            first, second = pairing.take()
            joined.append(self._join(joined[first], joined[second], prefer_positive=last))
            pairing.add(self._addend(joined[-1], len(joined) - 1))
        if not joined:
            return Term(self._append([], constant), 0, 1)
        return Term(self._append([joined[-1]], constant), 0, 1) if constant else joined[-1]

    def _addend(self, term: Term, number: int) -> Addend:
        span = self.high[term.value] - self.low[term.value]
        return Addend(span << term.shift, number, self.depth[term.value])

    def _join(self, first: Term, second: Term, *, prefer_positive: bool) -> Term:
        if first.shift > second.shift:
            first, second = second, first
        base = first.shift
        if first.sign == second.sign:
            terms, sign = [first._replace(shift=0, sign=1), Term(second.value, second.shift - base, 1)], first.sign
        else:
            sign = 1 if prefer_positive or first.shift == second.shift else first.sign
            terms = [
                Term(first.value, 0, first.sign * sign),
                Term(second.value, second.shift - base, second.sign * sign),
            ]
        return Term(self._append(terms), base, sign)

    def _as_node(self, term: Term) -> int:
        """An output must be a node of its own sign and scale; inputs, shifts and negations get one of one term."""
        if term.value >= self.graph.inputs and term.shift == 0 and term.sign == 1:
            return term.value
        negated = self._negated(term.value) if term.sign < 0 else None
        if negated is not None:
            return self._as_node(Term(negated, term.shift, 1))
        return self._append([term])

    def _negated(self, value: int) -> int | None:
        """A node for minus another one that takes no adder more: a difference the other way round, here or below."""
        made = self.terms_of.get(value, [])
        if len(made) != 2:
            return None
        if made[0].sign != made[1].sign:
            return self._append([t._replace(sign=-t.sign) for t in made])
        for index in (0, 1):
            inner = self._negated(made[index].value)
            if inner is not None:
                terms = [t._replace(sign=-1) for t in made]
                terms[index] = made[index]._replace(value=inner)
                return self._append(terms)
        return None
