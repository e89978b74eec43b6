"""Schedules the compression of a bit heap by an integer program: all stages at once, on counts alone.

The greedy planner (planner.py) takes the best chain of a stage without a thought for the next. Here a program over
stages and columns counts segments, chain starts, ends, carries and full adders; chains are flows over the columns.
Slots may stay empty, so that a few wide kinds stand for all, and a bit left over at building time often finds a slot.
"""

from nn2hdl.mapping.program.search import fewest_stages, schedule
from nn2hdl.mapping.program.stages import Schedule, replay

__all__ = ["Schedule", "fewest_stages", "replay", "schedule"]
