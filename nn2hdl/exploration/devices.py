"""The FPGAs of all targets, by name."""

from __future__ import annotations

from dataclasses import dataclass

from nn2hdl.errors import LimitError
from nn2hdl.target import all_targets


@dataclass(frozen=True)
class Device:
    """luts: of the kind that is counted for the target."""

    name: str
    target: str
    luts: int


def _devices() -> tuple[Device, ...]:
    return tuple(Device(device.name, target.name, device.luts) for target in all_targets() for device in target.devices)


def device_names() -> tuple[str, ...]:
    """Names of all devices."""
    return tuple(device.name for device in _devices())


def find_device(name: str) -> Device:
    """The device of that name; LimitError lists them all."""
    for device in _devices():
        if device.name == name.lower():
            return device
    raise LimitError(f"no device {name!r}", where="--device", expected="one of " + ", ".join(device_names()))
