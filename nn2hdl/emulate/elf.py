"""What the linker made: segments to load, sizes of what lies in flash and in RAM, addresses of symbols."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from elftools.elf.constants import SH_FLAGS
from elftools.elf.elffile import ELFFile
from elftools.elf.sections import SymbolTableSection

from nn2hdl.errors import ToolError


@dataclass(frozen=True)
class Image:
    """A linked program.

    Attributes:
        segments: (address, bytes) of everything that is loaded.
        flash: bytes of code, constants and initial values.
        ram: bytes of static variables.
        symbols: name -> address; bit 0 is set for Thumb functions.
        sizes: name -> bytes.
    """

    segments: tuple[tuple[int, bytes], ...]
    flash: int
    ram: int
    symbols: dict[str, int]
    sizes: dict[str, int]


def read_image(path: Path) -> Image:
    """Reads a linked ELF file; ToolError where it is none."""
    try:
        with open(path, "rb") as stream:
            return _image(ELFFile(stream))
    except OSError as error:
        raise ToolError(f"cannot be read: {error.strerror}", where=path) from error


def _image(elf: ELFFile) -> Image:
    segments = [(part["p_paddr"], part.data()) for part in elf.iter_segments("PT_LOAD") if part["p_filesz"]]
    flash = ram = 0
    for section in elf.iter_sections():
        flags, size = section["sh_flags"], section["sh_size"]
        if not flags & SH_FLAGS.SHF_ALLOC or section.name.startswith((".ARM.attr", ".comment")):
            continue
        stored = section["sh_type"] != "SHT_NOBITS"
        flash += size if stored else 0
        ram += size if flags & SH_FLAGS.SHF_WRITE else 0
    symbols, sizes = {}, {}
    table = elf.get_section_by_name(".symtab")
    if not isinstance(table, SymbolTableSection):
        raise ToolError("the linked program has no table of symbols")
    for symbol in table.iter_symbols():
        if symbol.name:
            symbols[symbol.name], sizes[symbol.name] = symbol["st_value"], symbol["st_size"]
    return Image(tuple(segments), flash, ram, symbols, sizes)
