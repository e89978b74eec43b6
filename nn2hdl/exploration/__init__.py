"""Searches the front of accuracy against circuit size: methods, candidates, the study on disk, executors."""

from nn2hdl.exploration.devices import Device, device_names, find_device
from nn2hdl.exploration.engine import Engine, Status, count_front, front_of, points_of
from nn2hdl.exploration.executors import open_executor
from nn2hdl.exploration.front import Need, Point, pareto, pick
from nn2hdl.exploration.layerwise import Layerwise
from nn2hdl.exploration.problem import Problem
from nn2hdl.exploration.study import Study, create_study, open_study

__all__ = [
    "Device",
    "Engine",
    "Layerwise",
    "Need",
    "Point",
    "Problem",
    "Status",
    "Study",
    "count_front",
    "create_study",
    "device_names",
    "find_device",
    "front_of",
    "open_executor",
    "open_study",
    "pareto",
    "pick",
    "points_of",
]
