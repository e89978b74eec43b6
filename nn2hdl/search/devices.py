"""FPGAs by name, with the LUTs of their data sheets and the target that counts them."""

from __future__ import annotations

from dataclasses import dataclass

from nn2hdl.errors import LimitError


@dataclass(frozen=True)
class Device:
    """luts: LUT6 sites on xc7 and xcup, LUT4s on ecp5 and ice40."""

    name: str
    target: str
    luts: int


_DEVICES = (
    Device("ice40-up5k", "ice40", 5_280),
    Device("ice40-hx8k", "ice40", 7_680),
    Device("ecp5-12k", "ecp5", 12_144),
    Device("ecp5-25k", "ecp5", 24_288),
    Device("ecp5-45k", "ecp5", 43_848),
    Device("ecp5-85k", "ecp5", 83_640),
    Device("artix7-35t", "xc7", 20_800),
    Device("artix7-100t", "xc7", 63_400),
    Device("artix7-200t", "xc7", 134_600),
    Device("zynq-7020", "xc7", 53_200),
    Device("kintex7-325t", "xc7", 203_800),
    Device("zu3eg", "xcup", 70_560),
    Device("zu7ev", "xcup", 230_400),
    Device("vu9p", "xcup", 1_182_240),
)


def device_names() -> tuple[str, ...]:
    """Names of all devices."""
    return tuple(device.name for device in _DEVICES)


def find_device(name: str) -> Device:
    """The device of that name; LimitError lists them all."""
    for device in _DEVICES:
        if device.name == name.lower():
            return device
    raise LimitError(f"no device {name!r}", where="--fit", expected="one of " + ", ".join(device_names()))
