"""Writes the folder that a cocotb bench runs from: modules unchanged, a top around them, vectors, and a plan."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nn2hdl.errors import VerifyError
from nn2hdl.simulation.sources import Sources
from nn2hdl.simulation.vectors import Port

TOP = "nn2hdl_bench"


@dataclass(frozen=True, eq=False)
class Bench:
    """A module and the vectors to try on it.

    Attributes:
        sources: Verilog files that hold the module and all below it.
        module: its name.
        ports: its ports, as declared; the clock may be left out.
        inputs: uint32 ``[n, words]`` for each input port except the clock.
        expected: the same for each output port.
        clock: the clock's port; None: combinational.
        latency: clock edges from an input to its output.
    """

    sources: tuple[Path, ...]
    module: str
    ports: tuple[Port, ...]
    inputs: Mapping[str, np.ndarray]
    expected: Mapping[str, np.ndarray]
    clock: str | None = None
    latency: int = 2

    @property
    def all_ports(self) -> tuple[Port, ...]:
        """The ports with the clock."""
        clock = () if self.clock is None or self.clock in [port.name for port in self.ports] else (self.clock,)
        return (*(Port(name, "input", 1) for name in clock), *self.ports)

    @property
    def vectors(self) -> int:
        """Number of vectors."""
        return len(next(iter(self.expected.values())))

    def verify(self) -> None:
        """Raises VerifyError if vectors and ports do not fit, or there are no vectors."""
        given = {**self.inputs, **self.expected}
        wanted = {port.name: port for port in self.ports if port.name != self.clock}
        if not self.expected or set(given) != set(wanted):
            raise VerifyError(f"vectors for {sorted(given)}", where=self.module, expected=str(sorted(wanted)))
        if self.vectors == 0:
            raise VerifyError("no vectors", where=self.module)
        for name, words in given.items():
            shape = (self.vectors, wanted[name].words)
            if words.shape != shape or words.dtype != np.uint32:
                what = f"{words.dtype} {list(words.shape)}"
                raise VerifyError(what, where=f"{self.module}.{name}", expected=f"uint32 {list(shape)}")


def write_bench(benches: Sequence[Bench], modules: Sequence[Sources], folder: Path) -> Sources:
    """Writes one bench for several modules, all combinational or a clocked one alone; all but its Verilog.

    Args:
        benches: what to try.
        modules: the read sources of each.
        folder: exists and is empty.

    Returns:
        the modules with a top around them, whose name is ``TOP``.
    """
    signals = [[f"m{i}_p{j}" for j in range(len(bench.all_ports))] for i, bench in enumerate(benches)]
    clock, clock_signal = benches[0].clock, None
    units: list[dict[str, object]] = []
    arrays: dict[str, np.ndarray] = {}
    for bench, names in zip(benches, signals, strict=True):
        entries = []
        for port, signal in zip(bench.all_ports, names, strict=True):
            entries.append({"name": port.name, "direction": port.direction, "signal": signal})
            if port.name == clock:
                clock_signal = signal
            else:
                arrays[signal] = (bench.inputs if port.direction == "input" else bench.expected)[port.name]
        units.append({"module": bench.module, "vectors": bench.vectors, "ports": entries})
    plan = {"clock": clock, "clock_signal": clock_signal, "latency": benches[0].latency, "units": units}
    (folder / "bench.json").write_text(json.dumps(plan, indent=1))
    np.savez(folder / "vectors.npz", **arrays)  # type: ignore[arg-type]  # NumPy types ** as allow_pickle too
    (folder / "ports.vlt").write_text(f'`verilator_config\npublic_flat_rw -module "{TOP}" -var "*"\n')
    texts: dict[str, str] = {}
    for bench, sources in zip(benches, modules, strict=True):
        texts |= {name: sources.modules[name] for name in sources.reachable(bench.module)}
    return Sources({**texts, TOP: _top(benches, signals)})


def _top(benches: Sequence[Bench], signals: Sequence[Sequence[str]]) -> str:
    ports = [
        (port, name)
        for bench, names in zip(benches, signals, strict=True)
        for port, name in zip(bench.all_ports, names, strict=True)
    ]
    lines = [
        f"module {TOP}(",
        ",\n".join(f"  {port.direction} [{port.width - 1}:0] {name}" for port, name in ports),
        ");",
    ]
    for i, (bench, names) in enumerate(zip(benches, signals, strict=True)):
        pins = ", ".join(f".{_verilog(port.name)}({name})" for port, name in zip(bench.all_ports, names, strict=True))
        lines.append(f"  {_verilog(bench.module)} unit_{i} ({pins});")
    return "\n".join([*lines, "endmodule"])


def _verilog(name: str) -> str:
    return name if name.isidentifier() and name != "class" else f"\\{name.removeprefix(chr(92))} "
