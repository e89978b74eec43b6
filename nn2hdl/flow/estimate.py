"""How long a synthesis will take and how much memory, from the weights alone: said before the work starts."""

from __future__ import annotations

import os
from dataclasses import dataclass

import numpy as np

from nn2hdl.errors import ResourceError
from nn2hdl.fixedpoint import count_csd_digits
from nn2hdl.integer import IntegerNetwork, weights_of

# measured on the LeNets (scripts/bench_synth.py): CPU seconds and bytes per adder, per instance and per tapped bit
SECONDS_PER_ADDER = 0.008
SECONDS_PER_INSTANCE_TAP = 0.0004
BYTES_PER_ADDER = 30_000
BYTES_PER_INSTANCE_TAP = 2_000
BASE_BYTES = 600_000_000
LONGEST_HOURS = 2.0
LONG_SECONDS = 120.0  # from where on it is said what would take less


@dataclass(frozen=True)
class Estimate:
    """adders to describe, instances of engines, wall-clock seconds and peak bytes expected."""

    adders: int
    instances: int
    seconds: float
    bytes: float

    def __str__(self) -> str:
        return (
            f"about {self.adders:,} adders in {self.instances:,} engine instances: "
            f"{_duration(self.seconds)} and {self.bytes / 2**30:.1f} GiB of memory"
        )

    def sentence(self, *, count: bool = True, check: bool = True) -> str:
        """What to tell before the work starts, and what makes it less where it is long; count, check: what is asked
        for."""
        text = f"estimate: {self}; less where an earlier run left results in the cache"
        if self.seconds < LONG_SECONDS:
            return text
        less = [
            "fewer --weight-bits",
            *["--no-count"] * count,
            *["--no-check"] * check,
            "a network that nn2hdl search found",
        ]
        return f"{text} -> {', '.join(less[:-1])} or {less[-1]} takes less"


def estimate_synthesis(network: IntegerNetwork, jobs: int) -> Estimate:
    """Estimate for one run of synth with cold caches."""
    adders = instances = taps = 0
    for layer in network.layers:
        weights = weights_of(layer.op)
        if weights is not None:
            digits = int(count_csd_digits(weights).sum())
            # products of one input with equal constants are built once; of 1.75 digits a weight 1 adder remains
            adders += int(0.6 * digits) + len(weights)
            positions = int(np.prod(layer.shape[1:]))
            instances += positions
            taps += positions * int(np.prod(weights.shape[1:]))
        else:
            instances += int(np.prod(layer.shape))
    seconds = (adders * SECONDS_PER_ADDER + taps * SECONDS_PER_INSTANCE_TAP) * 2 / (jobs + 1)
    memory = BASE_BYTES + adders * BYTES_PER_ADDER + taps * BYTES_PER_INSTANCE_TAP
    return Estimate(adders, instances, seconds, memory)


def refuse_hopeless(network: IntegerNetwork, jobs: int) -> Estimate:
    """ResourceError where the run would take hours, or more memory than the machine has."""
    estimate = estimate_synthesis(network, jobs)
    machine = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    if estimate.seconds > LONGEST_HOURS * 3600 or estimate.bytes > machine:
        raise ResourceError(
            f"synthesis would take {estimate}",
            where=network.name,
            expected=f"at most {LONGEST_HOURS:g} hours and {machine / 2**30:.1f} GiB",
            hint="a smaller network, fewer --weight-bits, or --force to run it all the same",
        )
    return estimate


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} minutes" if seconds < 5400 else f"{seconds / 3600:.1f} hours"
