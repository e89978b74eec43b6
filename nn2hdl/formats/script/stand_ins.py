"""What takes the place of a package that is not there: it can be named, called, subclassed, but not computed with."""

from __future__ import annotations

import inspect
import sys
from collections import deque
from collections.abc import Sequence
from typing import Any, NoReturn

import torch
from torch import nn

# bases of networks in packages that are often missing; what they add to nn.Module is for training
_MODULE_BASES = frozenset(["LightningModule", "BaseModule", "BaseModel", "Module"])
_USES = [
    "bool",
    "len",
    "iter",
    "next",
    "getitem",
    "setitem",
    "delitem",
    "contains",
    "enter",
    "exit",
    "int",
    "float",
    "index",
    "complex",
    "array",
    "add",
    "radd",
    "sub",
    "rsub",
    "mul",
    "rmul",
    "matmul",
    "rmatmul",
    "truediv",
    "rtruediv",
    "floordiv",
    "rfloordiv",
    "mod",
    "rmod",
    "pow",
    "rpow",
    "neg",
    "pos",
    "abs",
    "invert",
    "and",
    "rand",
    "or",
    "ror",
    "xor",
    "rxor",
    "lshift",
    "rshift",
    "lt",
    "le",
    "gt",
    "ge",
    "iadd",
    "await",
]
_called: deque[str] = deque(maxlen=1)


class MissingError(ImportError):
    """An author's code needs what could not be imported."""


class StandIn:
    """Something of a package that could not be imported.

    Its attributes and what its calls return are stand-ins too; as a decorator it returns what it decorates. Everything
    else raises MissingError.
    """

    def __init__(self, name: str, reason: str) -> None:
        self._nn2hdl_name, self._nn2hdl_reason = name, reason

    def __getattr__(self, name: str) -> StandIn:
        if name.startswith(("__", "_nn2hdl")):
            raise AttributeError(name)
        return StandIn(f"{self._nn2hdl_name}.{name}", self._nn2hdl_reason)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        if len(args) == 1 and not kwargs and (inspect.isfunction(args[0]) or inspect.isclass(args[0])):
            return args[0]
        if any(isinstance(value, torch.Tensor) for value in (*args, *kwargs.values())):
            raise missing(self)
        made = StandIn(f"{self._nn2hdl_name.removesuffix('(...)')}(...)", self._nn2hdl_reason)
        _called.append(str(missing(made)))
        return made

    def __mro_entries__(self, bases: tuple[Any, ...]) -> tuple[type, ...]:
        name = self._nn2hdl_name.rpartition(".")[2]
        base = TrainingModule if name in _MODULE_BASES else MissingBase
        return (type(name, (base,), {"_nn2hdl_stand_in": self}),)

    def __instancecheck__(self, instance: object) -> bool:
        return False

    def __subclasscheck__(self, subclass: type) -> bool:
        return False

    def __deepcopy__(self, memo: dict[int, object]) -> StandIn:
        return self

    @classmethod
    def __torch_function__(
        cls, func: object, types: object, args: tuple[object, ...] = (), kwargs: dict[str, object] | None = None
    ) -> NoReturn:
        raise missing(next(a for a in _flat((*args, *(kwargs or {}).values())) if isinstance(a, StandIn)))

    def __repr__(self) -> str:
        return f"<{self._nn2hdl_name}, which is missing>"


def missing(stand_in: StandIn) -> MissingError:
    """The error of a stand-in that is used."""
    return MissingError(f"{stand_in._nn2hdl_name} is needed, but {stand_in._nn2hdl_reason}")


def missing_parts(network: nn.Module) -> str | None:
    """What is missing where parts of a network are stand-ins."""
    for name, module in network.named_modules():
        for attribute, value in vars(module).items():
            if isinstance(value, StandIn):
                return f"{name}.{attribute}".strip(".") + f" is missing: {value._nn2hdl_reason}"
    return None


def last_called() -> str | None:
    """What is missing for the stand-in that was called last."""
    return _called[-1] if _called else None


def _flat(values: tuple[object, ...]) -> list[object]:
    found: list[object] = []
    for value in values:
        found.extend(_flat(tuple(value)) if isinstance(value, list | tuple) else [value])
    return found


def _refuse_use(self: StandIn, *args: object, **kwargs: object) -> NoReturn:
    raise missing(self)


for _use in _USES:
    setattr(StandIn, f"__{_use}__", _refuse_use)


class MissingBase:
    """A missing base class that is no network: a mixin, a dataset, a callback."""

    def __init_subclass__(cls, **kwargs: object) -> None:
        super().__init_subclass__()


class Parameters(dict[str, object]):
    """Hyperparameters, by attribute or by key."""

    def __getattr__(self, name: str) -> object:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name: str, value: object) -> None:
        self[name] = value


class TrainingModule(nn.Module):
    """An nn.Module in the place of a LightningModule: what that adds is for training, and does nothing here."""

    device = torch.device("cpu")

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__()

    def __init_subclass__(cls, **kwargs: object) -> None:
        super().__init_subclass__()

    def save_hyperparameters(self, *args: object, ignore: str | Sequence[str] = (), **kwargs: object) -> None:
        """Keeps the arguments of the constructor that calls this, as `self.hparams`."""
        values = dict(sys._getframe(1).f_locals)
        named = [name for name in args if isinstance(name, str)]
        left_out = {"self", "__class__", *([ignore] if isinstance(ignore, str) else ignore)}
        values.update(values.pop("kwargs", {}))
        kept = {name: value for name, value in values.items() if name not in left_out}
        object.__setattr__(self, "hparams", Parameters({n: kept[n] for n in named or kept if n in kept}))

    def log(self, *args: object, **kwargs: object) -> None:
        """Logs nothing."""

    log_dict = log
