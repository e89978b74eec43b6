"""Plans the compression of one bit heap on counts alone: which chains in which stage, and what they cost.

A chain position hands on one bit; the densest segments take three. So (bits less results) / 2 sites are the least, and
every plan is judged by what it takes beyond that. Chains are found one after the other by dynamic programming over the
columns: the chain with the largest gain, where a bit less is worth `mu` + 0.5 sites and a position costs one. A small
`mu` accepts dense chains only and leaves other bits to later stages; `mu` grows until something is accepted.
"""

from __future__ import annotations

import numpy as np

from nn2hdl.compiled import njit
from nn2hdl.fixedpoint import IntArray
from nn2hdl.mapping.kinds import REMOVED, TAKES, WIDTHS, WRAPS

NO_KIND, EMPTY = -1, -2
HIGHEST = 0.51  # of `mu`: a full adder, one bit less for one site, is just worth it
GROWTH = 1.5
LONGEST, HOPELESS = 200, 1_000_000
HEAD = 3  # numbers of a planned chain before its kinds
HOSTED_BITS = (6, 3)
DROPPED_BITS = 5  # inputs of a table whose both outputs are free
MUST = 1e6
_EPSILON = 1e-9


@njit
def best_chain(heights: IntArray, mu: float, kinds: IntArray) -> tuple[float, int, bool, int]:
    """The chain of the largest gain over `heights` [columns]; writes its kind per start column into `kinds` [columns].

    Returns gain, first column, whether a bit of the first column goes in as the carry, and the column behind the last.

    Example: heights [7, 0, 6, 0] of a sum modulo 2**4, mu 0.1. A bit less is worth 0.1 + 0.5 = 0.6 sites. The kind
    (6, 0) takes six bits of one column, hands on two and has two positions: it gains 4 * 0.6 - 2 = 0.4. It fits at
    columns 0 and 2. The seventh bit of column 0 goes in as the carry, another bit less: 0.6. As the chain ends at the
    top, its carry out vanishes. So the gain is 0.4 + 0.4 + 0.6 = 1.4: 13 bits become four, on four sites. Were the sum
    one column wider, the carry out would take a position (1) and be a bit again (0.6): the gain would be -0.2, and no
    chain would be worth it at this mu.
    """
    width = len(heights)
    worth = mu + 0.5
    value = np.empty(width + 1)
    choice = np.full(width + 1, NO_KIND, dtype=np.int64)
    value[width] = 0.0
    best, start, carried = 0.0, -1, False
    for column in range(width - 1, -1, -1):
        value[column] = -1.0 - worth  # the carry leaves by a position of its own
        found, found_kind, found_carry = -MUST, NO_KIND, False
        for kind in range(len(WIDTHS)):
            stop = column + WIDTHS[kind]
            if stop > width or (WRAPS[kind] and stop != width):
                continue
            fits = True
            for step in range(WIDTHS[kind]):
                if heights[column + step] < TAKES[kind, step]:
                    fits = False
                    break
            if not fits:
                continue
            gain = REMOVED[kind] * worth - WIDTHS[kind] + value[stop]
            if gain > value[column]:
                value[column], choice[column] = gain, kind
            spare = heights[column] > TAKES[kind, 0]
            if spare:
                gain += worth
            if gain > found:
                found, found_kind, found_carry = gain, kind, spare
        if found > best + _EPSILON:
            best, start, carried = found, column, found_carry
            kinds[:] = NO_KIND
            kinds[column] = found_kind
    if start < 0:
        return 0.0, -1, False, 0
    column = start + WIDTHS[kinds[start]]
    while column < width and choice[column] != NO_KIND:
        kinds[column] = choice[column]
        column += WIDTHS[choice[column]]
    return best, start, carried, column


@njit
def take_chain(heights: IntArray, produced: IntArray, kinds: IntArray, start: int, carried: bool, stop: int) -> int:
    """Moves a chain's bits out of `heights` and its results into `produced`; returns its sites."""
    width = len(heights)
    heights[start] -= carried
    for column in range(start, stop):
        produced[column] += 1
        if kinds[column] >= 0:
            for step in range(WIDTHS[kinds[column]]):
                heights[column + step] -= TAKES[kinds[column], step]
    if stop < width:
        produced[stop] += 1
        return stop - start + 1
    return stop - start


@njit
def final_chain(
    heights: IntArray, drop: int, may_carry: bool, kinds: IntArray, spans: IntArray
) -> tuple[int, int, bool, int]:
    """The chain that leaves at most one bit a column, and takes every bit of its columns; columns below `drop` are not
    read. With `may_carry` one bit of the first column may be the carry. Writes kinds, and into `spans` how many dropped
    columns share a position.

    Returns sites, first column, carry flag, column behind the last; sites is -1 where there is no such chain.

    Example: heights [3, 2, 2, 1], no column dropped. One bit of column 0 is the carry; each position adds the two bits
    or the one bit of its column to the carry from below: four sites, one bit a column. Of [3, 3, 2, 2] there is no such
    chain, since column 1 has a bit too many; another stage has to come first. With heights [3, 2, 2, 2] and the two
    lowest columns dropped, one position stands for both: besides the carry they make at most 2 + 2 * 2 = 6, with it 7,
    and 7 >> 2 still is a carry of one bit. So three sites are enough: spans are [2, 0, 0, 0].
    """
    width = len(heights)
    start = 0
    while start < width and heights[start] <= 1:
        start += 1
    if start == width:
        return 0, width, False, width
    cost = np.full(width + 1, MUST)
    choice = np.full(width + 1, NO_KIND, dtype=np.int64)
    shared = np.zeros(width + 1, dtype=np.int64)
    cost[width] = 0.0
    flat = True  # no column from here up has more than one bit
    for column in range(width - 1, start - 1, -1):
        if heights[column] == 0 and (flat or column == width - 1):
            cost[column], choice[column] = 1.0, EMPTY
        _extend_final(heights, column, heights[column], drop, cost, choice, shared)
        flat = flat and heights[column] <= 1
    without = (cost[start], choice[start], shared[start])
    choice[start], cost[start] = NO_KIND, MUST
    if may_carry:
        _extend_final(heights, start, heights[start] - 1, drop, cost, choice, shared)
    carried = may_carry and cost[start] <= without[0]
    if not carried:
        cost[start], choice[start], shared[start] = without
    if cost[start] >= MUST:
        return -1, 0, False, 0
    kinds[:] = NO_KIND
    spans[:] = 0
    column, sites = start, 0
    while column < width:
        if choice[column] == EMPTY:
            break
        kinds[column], spans[column] = choice[column], shared[column]
        if shared[column] > 0:
            sites += 1
            column += shared[column]
        else:
            sites += WIDTHS[choice[column]]
            column += WIDTHS[choice[column]]
    return sites + (column < width), start, carried, column


@njit
def _extend_final(
    heights: IntArray, column: int, here: int, drop: int, cost: np.ndarray, choice: IntArray, shared: IntArray
) -> None:
    """Best way on from `column` with `here` bits in it, all of which are taken."""
    width = len(heights)
    for kind in range(len(WIDTHS)):
        stop = column + WIDTHS[kind]
        if stop > width or (WRAPS[kind] and stop != width) or TAKES[kind, 0] != here:
            continue
        fits = True
        for step in range(1, WIDTHS[kind]):
            if heights[column + step] != TAKES[kind, step]:
                fits = False
        if fits and WIDTHS[kind] + cost[stop] < cost[column]:
            cost[column], choice[column], shared[column] = WIDTHS[kind] + cost[stop], kind, 0
    bits, total = 0, 0
    for span in range(1, drop - column + 1):
        bits += here if span == 1 else heights[column + span - 1]
        total += (here if span == 1 else heights[column + span - 1]) << (span - 1)
        if bits > DROPPED_BITS:
            break
        if total <= 2 * ((1 << span) - 1) and 1 + cost[column + span] < cost[column]:
            cost[column], choice[column], shared[column] = 1 + cost[column + span], NO_KIND, span


@njit
def full_adders(heights: IntArray, produced: IntArray) -> int:
    """Full adders (and half adders where a carry comes in) in the columns that have more than two bits left; returns
    their sites."""
    sites = 0
    for column in range(len(heights)):
        while heights[column] + produced[column] > 2 and heights[column] >= 2:
            taken = 3 if heights[column] >= 3 else 2
            heights[column] -= taken
            produced[column] += 1
            if column + 1 < len(heights):
                produced[column + 1] += 1
            sites += 1
    return sites


@njit
def stage_mu(waiting: bool, stage: int, attempt: int, rule: np.ndarray) -> float:
    """The `mu` of an attempt of a stage, -1 behind the last one.

    rule: the most that a stage accepts while bits are still to come, then the first `mu` of each stage, the last one of
    them for all later ones. An attempt that finds nothing is followed by one that asks for less.
    """
    most = rule[0] if waiting else HIGHEST
    first = min(rule[1 + min(stage, len(rule) - 2)], most)
    if attempt > 0 and first * GROWTH ** (attempt - 1) >= most:
        return -1.0
    mu: float = min(first * GROWTH**attempt, most)
    return mu


@njit
def _chains(heights: IntArray, produced: IntArray, ends: IntArray, mu: float, chains: IntArray) -> tuple[int, int]:
    """Takes chains as long as one gains; returns how many, and their sites. See plan_stage for the arrays."""
    width = len(heights)
    count, sites = 0, 0
    while count < len(chains):
        _, start, carried, stop = best_chain(heights, mu, chains[count, HEAD:])
        if start < 0:
            break
        chains[count, 0], chains[count, 1], chains[count, 2] = start, carried, stop
        while True:  # no other chain can have become better as long as this one still finds its bits
            sites += take_chain(heights, produced, chains[count, HEAD:], start, carried, stop)
            ends[min(stop, width - 1)] += stop < width
            count += 1
            if count == len(chains) or not _fits(heights, chains[count - 1, HEAD:], start, carried, stop):
                break
            chains[count] = chains[count - 1]
    return count, sites


@njit
def _fits(heights: IntArray, kinds: IntArray, start: int, carried: bool, stop: int) -> bool:
    """Whether a chain still finds all its bits."""
    if heights[start] < TAKES[kinds[start], 0] + carried:
        return False
    for column in range(start, stop):
        if kinds[column] >= 0:
            for step in range(WIDTHS[kinds[column]]):
                if heights[column + step] < TAKES[kinds[column], step]:
                    return False
    return True


@njit
def _match_hosts(ends: IntArray, room: IntArray, hosts: IntArray) -> None:
    """Counters whose outputs find an end of a chain each: hosts[0] six bits to three, hosts[1] three bits to two."""
    hosts[:] = 0
    free, left = ends.copy(), room.copy()
    for size in range(2):
        outputs = 3 - size
        taken = HOSTED_BITS[size]
        for column in range(len(free) - outputs, -1, -1):
            while left[column] >= taken and free[column : column + outputs].min() > 0:
                free[column : column + outputs] -= 1
                left[column] -= taken
                hosts[size, column] += 1


@njit
def plan_stage(
    heights: IntArray, produced: IntArray, mu: float, hosting: bool, chains: IntArray, hosts: IntArray
) -> tuple[int, int]:
    """One stage: moves bits out of `heights` into chains and hosted counters, whose results go to `produced`.

    chains [most, HEAD + columns]: start, carry flag, end, kind by column; hosts [2, columns]: counters of six bits and
    of three bits by column, each of whose outputs takes the free table at the end of a chain that stops in its column.
    First without hosts; then bits are set aside for the hosts that those chains would have room for. Returns the number
    of chains and their sites.
    """
    width = len(heights)
    ends = np.zeros(width, dtype=np.int64)
    whole = heights.copy()
    count, sites = _chains(heights, produced, ends, mu, chains)
    hosts[:] = 0
    if count == 0 or not hosting:
        return count, sites
    _match_hosts(ends, whole, hosts)
    if hosts.sum() == 0:
        return count, sites
    reserved = HOSTED_BITS[0] * hosts[0] + HOSTED_BITS[1] * hosts[1]
    again, made = whole - reserved, np.zeros(width, dtype=np.int64)
    ends[:] = 0
    other = np.empty_like(chains)
    other_count, other_sites = _chains(again, made, ends, mu, other)
    again += reserved
    _match_hosts(ends, again, hosts)
    gained = 3 * hosts[0].sum() + hosts[1].sum()
    if 2 * other_sites + again.sum() + made.sum() - gained > 2 * sites + heights.sum() + produced.sum():
        hosts[:] = 0
        return count, sites
    heights[:] = again - HOSTED_BITS[0] * hosts[0] - HOSTED_BITS[1] * hosts[1]
    produced[:] = made
    for size in range(2):
        for output in range(3 - size):
            produced[output:] += hosts[size, : width - output]
    chains[:other_count] = other[:other_count]
    return other_count, other_sites


@njit
def simulate(arriving: IntArray, drop: int, hosting: bool, rule: np.ndarray) -> tuple[int, int]:
    """Sites and levels of the whole plan; arriving [levels, columns] counts the bits that come in at each level."""
    width = arriving.shape[1]
    heights = np.zeros(width, dtype=np.int64)
    produced = np.zeros(width, dtype=np.int64)
    kinds = np.empty(width, dtype=np.int64)
    spans = np.empty(width, dtype=np.int64)
    chains = np.empty((arriving.sum() // 6 + 2, HEAD + width), dtype=np.int64)
    hosts = np.zeros((2, width), dtype=np.int64)
    sites = 0
    for level in range(LONGEST):
        if level < len(arriving):
            heights += arriving[level]
        waiting = level + 1 < len(arriving)
        if not waiting:
            last, _, _, _ = final_chain(heights, drop, True, kinds, spans)
            if last >= 0:
                return sites + last, level + (last > 0)
        produced[:] = 0
        placed, attempt = 0, 0
        while placed == 0:
            mu = stage_mu(waiting, level, attempt, rule)
            if mu < 0:
                break
            placed, cost = plan_stage(heights, produced, mu, hosting, chains, hosts)
            sites += cost
            attempt += 1
        if placed == 0 and not waiting:
            sites += full_adders(heights, produced)
        heights += produced
    return HOPELESS, HOPELESS


@njit
def simulate_all(arriving: IntArray, drop: int, hosting: bool, rules: np.ndarray) -> IntArray:
    """Sites and levels of every rule: int64 [rules, 2]; rules [rules, 1 + stages]."""
    found = np.empty((len(rules), 2), dtype=np.int64)
    for number in range(len(rules)):
        found[number] = simulate(arriving, drop, hosting, rules[number])
    return found
