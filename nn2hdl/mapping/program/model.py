"""The program: its variables under its constraints, and the call of the solver."""

from __future__ import annotations

import numpy as np
from scipy.optimize import Bounds, milp

from nn2hdl.mapping.program.constraints import Constraints
from nn2hdl.mapping.program.variables import Variables


class Program:
    """All stages of one heap. A solution is float [variables]."""

    def __init__(self, arriving: np.ndarray, drop: int, stages: int, hosting: bool):
        """arriving: int64 [levels, columns]; drop: columns below this one send only their carry."""
        self.arriving = arriving
        self.variables = Variables(arriving.shape[1], drop, stages, hosting)
        self.constraints = Constraints(self.variables, arriving)

    def price(self, x: np.ndarray) -> int:
        """LUT sites of a solution."""
        return round(float(self.variables.cost @ x))

    def solve(
        self,
        whole: np.ndarray,
        low: np.ndarray,
        most: np.ndarray,
        seconds: float,
        *,
        gap: float = 0.0,
        below: float = np.inf,
        more: np.ndarray | float = 0.0,
    ) -> np.ndarray | None:
        """A solution with variables `whole` integer, within bounds, cheaper than `below`; more: bits on top, float
        [stages], in each column of a stage. None where none was found in time."""
        if seconds <= 0.01:
            return None
        found = milp(
            self.variables.cost,
            constraints=self.constraints.limited(below, more),
            integrality=whole.astype(int),
            bounds=Bounds(low, most),
            options={"time_limit": seconds, "mip_rel_gap": gap},
        )
        return None if found.x is None else np.where(whole, np.round(found.x), found.x)
