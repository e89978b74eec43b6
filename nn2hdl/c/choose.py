"""Which kernel each fully connected layer gets, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nn2hdl.c.kernels import KERNELS
from nn2hdl.c.product import Cost
from nn2hdl.errors import LimitError


@dataclass(frozen=True)
class Wish:
    """What the user asks for: a kernel for all layers or by layer ("auto" leaves it to the costs), and whether the
    fastest or the smallest is wanted."""

    default: str = "auto"
    layers: tuple[tuple[str, str], ...] = ()
    prefer: str = "speed"

    @classmethod
    def parse(cls, text: str, prefer: str = "speed") -> Wish:
        """Reads `auto`, `csr` or `csr,fc1=straight`; LimitError for a kernel that does not exist."""
        default, layers = "auto", []
        for part in filter(None, (piece.strip() for piece in text.split(","))):
            layer, _, kernel = part.rpartition("=")
            if kernel not in ("auto", *KERNELS.names()):
                expected = ", ".join(("auto", *KERNELS.names()))
                raise LimitError(f"no kernel {kernel!r}", where="--kernel", expected=expected)
            if layer:
                layers.append((layer, kernel))
            else:
                default = kernel
        return cls(default, tuple(layers), prefer)

    def of(self, layer: str) -> str:
        """The kernel wished for a layer."""
        return dict(self.layers).get(layer, self.default)


@dataclass(frozen=True)
class Option:
    """A kernel that can compute a layer, and what it costs."""

    kernel: str
    title: str
    cost: Cost


@dataclass(frozen=True)
class Refusal:
    """A kernel that cannot compute a layer, and why."""

    kernel: str
    title: str
    reason: str


@dataclass(frozen=True)
class Choice:
    """The kernel that a layer got, why, and what else there was."""

    layer: str
    kernel: str
    cost: Cost
    reason: str
    options: tuple[Option | Refusal, ...]

    @property
    def able(self) -> list[Option]:
        """The kernels that can compute the layer."""
        return _able(self.options)


def choose(
    options: Mapping[str, Sequence[Option | Refusal]], wish: Wish, flash_left: int, unit: str
) -> dict[str, Choice]:
    """One choice a layer.

    The fastest kernel of every layer is taken; while all together do not fit `flash_left` bytes, the layer changes
    that saves the most flash for each further step. `unit` is what the costs count: instructions or cycles.
    """
    unknown = [layer for layer, _ in wish.layers if layer not in options]
    if unknown:
        known = ", ".join(options) or "none"
        raise LimitError(f"no fully connected layer {unknown[0]!r}", where="--kernel", expected=f"one of {known}")
    able = {layer: _allowed(layer, found, wish) for layer, found in options.items()}
    key = _by_speed if wish.prefer == "speed" else _by_size
    picked = {layer: min(found, key=key) for layer, found in able.items()}
    squeezed = _squeeze(picked, able, flash_left) if wish.prefer == "speed" else set()
    return {
        layer: Choice(
            layer,
            option.kernel,
            option.cost,
            _reason(option, able[layer], wish.of(layer), layer in squeezed, wish.prefer, unit),
            tuple(options[layer]),
        )
        for layer, option in picked.items()
    }


def _by_speed(option: Option) -> tuple[int, int]:
    return option.cost.instructions, option.cost.flash


def _by_size(option: Option) -> tuple[int, int]:
    return option.cost.flash, option.cost.instructions


def _able(options: Sequence[Option | Refusal]) -> list[Option]:
    return [option for option in options if isinstance(option, Option)]


def _allowed(layer: str, options: Sequence[Option | Refusal], wish: Wish) -> list[Option]:
    """The kernels that a layer may get."""
    wished = wish.of(layer)
    if wished == "auto":
        return _able(options)
    chosen = next((option for option in options if option.kernel == wished), None)
    if not isinstance(chosen, Option):
        why = chosen.reason if chosen else "this board does not have it"
        others = ", ".join(option.kernel for option in _able(options))
        raise LimitError(f"kernel {wished} is not for this layer: {why}", where=f"layer {layer}", expected=others)
    return [chosen]


def _squeeze(picked: dict[str, Option], able: Mapping[str, list[Option]], flash_left: int) -> set[str]:
    """Trades speed for flash until everything fits, or nothing smaller is left; returns the layers that changed."""
    changed: set[str] = set()
    while sum(option.cost.flash for option in picked.values()) > flash_left:
        trades = [
            ((option.cost.instructions - now.cost.instructions) / (now.cost.flash - option.cost.flash), layer, option)
            for layer, now in picked.items()
            for option in able[layer]
            if option.cost.flash < now.cost.flash
        ]
        if not trades:
            break
        _, layer, option = min(trades, key=lambda trade: trade[0])
        picked[layer] = option
        changed.add(layer)
    return changed


def _reason(option: Option, able: list[Option], wished: str, squeezed: bool, prefer: str, unit: str) -> str:
    if wished != "auto":
        return "as --kernel says"
    others = sorted((o for o in able if o is not option), key=lambda o: o.cost.instructions)
    if squeezed:
        faster = others[0]
        return f"{faster.kernel} ({faster.cost.instructions:,} {unit}) takes {faster.cost.flash:,} B: too much flash"
    if not others:
        return "nothing else can do it"
    if prefer == "size":
        rival = min(others, key=_by_size)
        return f"smallest; next {rival.kernel}: {rival.cost.flash:,} B"
    rival = others[0]
    return f"fastest; next {rival.kernel}: {rival.cost.instructions:,} {unit}, {rival.cost.flash:,} B"
