"""Which values of a program share memory, and how to read one after an in-place operation changed it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class _Cell:
    """Memory that several values share: how often it was changed, and the value that has all of it since."""

    version: int = 0
    latest: str | None = None


@dataclass
class Memory:
    """Keeps count of changes while the nodes of a program are read in their order."""

    _cells: dict[str, _Cell] = field(default_factory=dict)
    _born: dict[str, int] = field(default_factory=dict)
    _whole: dict[str, bool] = field(default_factory=dict)

    def add(self, name: str, shared_with: str | None = None, *, is_whole: bool = True) -> None:
        """A new value, which may share memory with another, and then has all of its elements or some of them."""
        cell = self._cells[shared_with] if shared_with is not None else _Cell()
        self._cells[name], self._born[name] = cell, cell.version
        self._whole[name] = is_whole and (shared_with is None or self._whole[shared_with])

    def change(self, name: str, result: str | None) -> None:
        """An in-place operation changed the value; `result` is what it is now, None where that is not known."""
        cell = self._cells[name]
        cell.version += 1
        cell.latest = result if self._whole[name] else None

    def version(self, name: str) -> int:
        """How often the value was changed since it was made."""
        return self._cells[name].version - self._born[name]

    def latest(self, name: str) -> str | None:
        """The value that has the elements of a changed one as they are now, in their order; None if there is none."""
        return self._cells[name].latest if self._whole[name] else None
