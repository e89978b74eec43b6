"""The boards that code is written for: what they have, and what the Arduino core takes of it."""

from __future__ import annotations

from dataclasses import dataclass

from nn2hdl.errors import LimitError
from nn2hdl.registry import Registry


@dataclass(frozen=True)
class Board:
    """A microcontroller board.

    Attributes:
        name: as the command line says it.
        title: as people say it.
        cpu: "cortex-m4" (assembly, dual multiply), "avr" (constants read with pgm_read) or "portable".
        flash, ram, stack: bytes there are; `stack` is None where it shares what `ram` leaves.
        flash_taken, ram_taken: bytes of them that core, libraries and sketch take without the network.
        mhz: clock.
        architecture: as library.properties names it.
        fqbn: as arduino-cli names it.
    """

    name: str
    title: str
    cpu: str
    flash: int
    ram: int
    stack: int | None
    flash_taken: int
    ram_taken: int
    mhz: int
    architecture: str
    fqbn: str

    @property
    def flash_left(self) -> int:
        """Bytes of flash that a network may take."""
        return self.flash - self.flash_taken

    @property
    def ram_left(self) -> int:
        """Bytes of RAM that a network may take, its stack included where it has none of its own."""
        return self.ram - self.ram_taken


_KIB = 1024
# flash_taken and ram_taken: of the classic Uno a little more than core 1.8.7, Wire and the S11059 sketch take when they
# are linked (the tests do); of the R4 an assumption on the safe side, its core is not in Debian
BOARDS = Registry(
    "board",
    "nn2hdl.boards",
    Board,
    {
        board.name: board
        for board in (
            Board(
                "uno-r4", "Arduino Uno R4 WiFi", "cortex-m4", 256 * _KIB, 32 * _KIB, _KIB, 68 * _KIB, 8 * _KIB, 48,
                "renesas_uno", "arduino:renesas_uno:unor4wifi",
            ),
            Board(
                "uno", "Arduino Uno", "avr", 32_256, 2 * _KIB, None, 9 * _KIB, 600, 16, "avr", "arduino:avr:uno",
            ),
        )
    },
    LimitError,
    "--board",
)  # fmt: skip
HOST = Board("host", "this machine", "portable", 1 << 30, 1 << 30, None, 0, 0, 0, "*", "")


def find_board(name: str) -> Board:
    """The board of that name; LimitError where there is none."""
    return BOARDS.find(name)
