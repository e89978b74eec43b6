"""Reads pickles as data: what they name is never imported, built or called.

Of the globals that a pickle names, a short table stands for functions of our own (tensors, arrays, dictionaries);
all others become a `Record` of what the pickle says about the object. `modules.py` makes layers of some of them.
"""

from __future__ import annotations

import gc
import io
import pickle
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Self

MAX_OPERATIONS = 2_000_000  # three seconds; a checkpoint of 10,000 tensors takes half a million
MAX_NAMES = 5_000  # a class of Python's takes a kilobyte


class Dictionary(dict[object, object]):
    """Stands for dict and its subclasses, such as OrderedDict; takes no attributes from a pickle."""

    def __init__(self, *arguments: object):
        pairs = arguments[0] if arguments else ()
        super().__init__()
        if isinstance(pairs, Mapping | list | tuple):  # else defaultdict's factory
            for key, value in pairs.items() if isinstance(pairs, Mapping) else pairs:
                self[checked_key(key)] = value


class Record:
    """What a pickle says about an object whose class is not imported: never executed, only looked at.

    Attributes:
        path: the class or function by its full name, "torch.nn.modules.linear.Linear".
        arguments, state: what it was built with, and its attributes.
        entries, members: what it holds by key, and in order; None where it is no container.
    """

    __slots__ = ("arguments", "entries", "members", "state")
    path = ""
    arguments: tuple[object, ...]
    state: object
    entries: dict[object, object] | None
    members: list[object] | None

    def __new__(cls, *arguments: object, **_: object) -> Self:
        """Keeps the arguments."""
        made = object.__new__(cls)
        made.arguments, made.state, made.entries, made.members = arguments, None, None, None
        return made

    def __init__(self, *_: object, **__: object) -> None:
        pass

    def append(self, value: object) -> None:
        """A member of a list's subclass."""
        self.extend([value])

    def extend(self, values: list[object]) -> None:
        """Members of a list's subclass."""
        if self.members is None:
            self.members = []
        self.members.extend(values)

    @property
    def attributes(self) -> dict[str, Any]:
        """The object's attributes by name; empty where the pickle holds none."""
        state = self.state[0] if isinstance(self.state, tuple) and len(self.state) == 2 else self.state
        return state if isinstance(state, dict) else {}


def checked_key(key: object) -> object:
    """A dictionary's key, if it is plain: hashing a tuple that holds itself many times over takes forever."""
    if isinstance(key, tuple) and any(isinstance(part, tuple) for part in key):
        raise pickle.UnpicklingError("a dictionary with a nested key")
    return key


_Operation = Callable[[Any], None]


class _Operations(dict[int, _Operation]):
    """The reader's table of operations; counts how often one is looked up."""

    left = MAX_OPERATIONS

    def __getitem__(self, code: int) -> _Operation:
        self.left -= 1
        if self.left < 0:
            raise pickle.UnpicklingError(f"more than {MAX_OPERATIONS} operations")
        return super().__getitem__(code)


if TYPE_CHECKING:

    class _Unpickler:
        """What is used of Python's own unpickler; its type stubs leave most of it out."""

        dispatch: Mapping[int, _Operation]
        stack: list[Any]
        metastack: list[list[Any]]
        append: Callable[[object], None]
        read: Callable[[int], bytes]

        def __init__(self, file: io.BytesIO, *, encoding: str) -> None: ...
        def load(self) -> object: ...
        def pop_mark(self) -> list[Any]: ...

else:
    _Unpickler = pickle._Unpickler


class Reader(_Unpickler):
    """Python's unpickler, in Python: its memo is a dictionary, so that no index makes it reserve memory.

    Args:
        stream: where the pickle begins; after `load` it stands behind the pickle's end.
        known: what stands for a global, by full name.
        stored: makes a storage of a persistent id, as torch.save writes them.
    """

    def __init__(self, stream: io.BytesIO, known: Mapping[str, object], stored: Callable[[object], object]):
        super().__init__(stream, encoding="latin1")
        self._known, self._stored = known, stored
        self._types: dict[str, type[Record]] = {}
        self.dispatch = _Operations(_OPERATIONS)

    def load(self) -> object:
        """The object; Python's collector of garbage rests meanwhile, as it would look at all of it again and again."""
        was_enabled = gc.isenabled()
        gc.disable()
        try:
            return super().load()
        finally:
            if was_enabled:
                gc.enable()

    def find_class(self, module: str, name: str) -> object:
        """Ours where the table has it, else a type of Record."""
        module = {"__builtin__": "builtins", "copy_reg": "copyreg"}.get(module, module)
        path = f"{module}.{name}"
        if path in self._known:
            return self._known[path]
        if path not in self._types:
            if len(self._types) == MAX_NAMES:
                raise pickle.UnpicklingError(f"more than {MAX_NAMES} names of classes")
            self._types[path] = type("Record", (Record,), {"path": path, "__slots__": ()})
        return self._types[path]

    def persistent_load(self, pid: object) -> object:
        """A storage, or the class that a module of the old format wraps."""
        return self._stored(pid)

    def build(self) -> None:
        """BUILD: keeps the state of records alone."""
        state, made = self.stack.pop(), self.stack[-1]
        if isinstance(made, Record):
            made.state = state
        elif isinstance(made, type) or callable(made):
            raise pickle.UnpicklingError("a state for something that is no object")

    def set_items(self) -> None:
        """SETITEMS, SETITEM and DICT with keys that are plain."""
        items = self.pop_mark()
        target = self.stack[-1]
        if isinstance(target, Record) and target.entries is None:
            target.entries = {}
        entries = target.entries if isinstance(target, Record) else target
        if not isinstance(entries, dict) or len(items) % 2:
            raise pickle.UnpicklingError("items for something that is no dictionary")
        for key, value in zip(items[::2], items[1::2], strict=True):
            entries[checked_key(key)] = value

    def set_item(self) -> None:
        """SETITEM as SETITEMS of one."""
        value, key = self.stack.pop(), self.stack.pop()
        self.metastack.append(self.stack)
        self.stack = [key, value]
        self.set_items()

    def make_dict(self) -> None:
        """DICT: a new one and its items."""
        items = self.pop_mark()
        self.append({})
        self.metastack.append(self.stack)
        self.stack = items
        self.set_items()

    def make_list(self) -> None:
        """FROZENSET: a list, since nothing need be hashed here."""
        self.append(self.pop_mark())

    def empty_list(self) -> None:
        """EMPTY_SET: a list too."""
        self.append([])

    def extend_list(self) -> None:
        """ADDITEMS of such a list."""
        items = self.pop_mark()
        self.stack[-1].extend(items)

    def byte_array(self) -> None:
        """BYTEARRAY8: takes what there is, where Python's own reserves what is claimed."""
        size = int.from_bytes(self.read(8), "little")
        self.append(self.read(min(size, 1 << 62)))


_OPERATIONS: dict[int, _Operation] = {
    **pickle._Unpickler.dispatch,
    pickle.BUILD[0]: Reader.build,
    pickle.SETITEM[0]: Reader.set_item,
    pickle.SETITEMS[0]: Reader.set_items,
    pickle.DICT[0]: Reader.make_dict,
    pickle.EMPTY_SET[0]: Reader.empty_list,
    pickle.ADDITEMS[0]: Reader.extend_list,
    pickle.FROZENSET[0]: Reader.make_list,
    pickle.BYTEARRAY8[0]: Reader.byte_array,
}
