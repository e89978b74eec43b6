"""What stands in a state_dict beside plain weights: quantized ones, leftovers of tools, weights in several parts."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import torch

from nn2hdl.errors import ModelError
from nn2hdl.formats.rebuild import Quantized

_FLOAT_ADVICE = "pass the model as it was before quantization: nn2hdl quantizes it itself"
_FORMATS = (  # part of a name -> who writes it
    (r"(^|\.)_packed_params(\.|$)", "torch's int8 layers"),
    (r"(^|\.)(qweight|qzeros|g_idx)$", "GPTQ or AWQ"),
    (r"(^|\.)(SCB|weight_format|weight\.(absmax|quant_map|nested_absmax|quant_state\..*))$", "bitsandbytes"),
    (r"(^|\.)weight_scale(_inv)?$", "8-bit weights with scales"),
)
_COUNTERS = ("num_batches_tracked", "total_ops", "total_params", "_extra_state")  # BatchNorm, thop, modules' own
_OBSERVER = re.compile(r"activation_post_process(_\d+)?")


def check_state(state: Mapping[str, object], path: Path) -> None:
    """Raises ModelError for weights that are quantized, complex, not there or no tensors; half precision is fine."""
    for pattern, writer in _FORMATS:
        odd = [name for name in state if re.search(pattern, name)]
        if odd:
            raise quantized_model(f"{writer}: {_listed(odd)}", path)
    odd = [name for name, value in state.items() if not isinstance(value, torch.Tensor | Quantized)]
    odd = [name for name in odd if not is_leftover(name, state)]
    if odd:
        kinds = sorted({getattr(state[name], "path", type(state[name]).__name__) for name in odd})
        raise ModelError(
            f"no tensors, but {', '.join(kinds[:3])}: {_listed(odd)}",
            where=path,
            expected="tensors by name",
            hint="save {name: tensor.cpu() ...} of plain tensors",
        )
    for name, value in state.items():
        if isinstance(value, torch.Tensor | Quantized):
            _check_tensor(name, value, path)


def _check_tensor(name: str, value: torch.Tensor | Quantized, path: Path) -> None:
    kind = str(value.dtype).removeprefix("torch.")
    if isinstance(value, torch.Tensor) and value.dtype.is_complex:
        what = "weights" if name.endswith(".weight") else "tensor"
        verb = "are" if what == "weights" else "is"
        raise ModelError(f"the {what} {name} {verb} complex ({kind})", where=path, expected="float weights")
    if (
        isinstance(value, Quantized)
        or value.is_quantized
        or (name.endswith(".weight") and not value.dtype.is_floating_point)
    ):
        raise ModelError(
            f"the weights {name} are quantized ({kind})",
            where=path,
            expected="float weights",
            hint="nn2hdl quantizes by itself: pass the float model",
        )
    if value.is_meta:
        raise ModelError(
            f"the tensor {name} holds no values: it was saved from the meta device",
            where=path,
            hint="load the weights before saving",
        )


def quantized_model(what: str, path: Path) -> ModelError:
    """The error for a model that somebody has quantized already."""
    return ModelError(f"a quantized model ({what})", where=path, expected="float weights", hint=_FLOAT_ADVICE)


def is_counter(name: str) -> bool:
    """Whether a name is one of numbers that nothing computes with, such as BatchNorm's count of batches."""
    return name.rpartition(".")[2] in _COUNTERS


def is_leftover(name: str, names: Mapping[str, object]) -> bool:
    """Whether a name is of no use at inference: counters, and what observes ranges for quantization-aware training."""
    parent, _, last = name.rpartition(".")
    if is_counter(name) or any(map(_observes, name.split("."))):
        return True
    other = {"scale": "zero_point", "zero_point": "scale"}.get(last)
    return other is not None and (f"{parent}.{other}" if parent else other) in names


def _observes(part: str) -> bool:
    """Whether a part of a name is a module's that observes ranges."""
    return "fake_quant" in part or "observer" in part or _OBSERVER.fullmatch(part) is not None


def combined(state: Mapping[str, torch.Tensor]) -> dict[str, tuple[torch.Tensor, tuple[str, ...]]]:
    """Weights that torch keeps in parts (weight_norm, spectral_norm, pruning), by the name of the whole, and the names
    of the parts."""
    found: dict[str, tuple[torch.Tensor, tuple[str, ...]]] = {}
    for name in state:
        for pattern, parts, combine in _PARTS:
            match = re.fullmatch(pattern, name)
            if match is None:
                continue
            base = match.group(1)
            names = (name, *(part.format(base) for part in parts))
            if all(part in state for part in names):
                whole = base.replace("parametrizations.", "")
                found.setdefault(whole, (combine(*(state[part].float() for part in names)), names))
    return found


def _normed(size: torch.Tensor, direction: torch.Tensor) -> torch.Tensor:
    """g * v / |v|, the norm over all axes but those that g has (Salimans and Kingma 2016)."""
    axes = [axis for axis in range(direction.ndim) if size.ndim == 0 or size.shape[axis] == 1]
    return direction * (size / direction.square().sum(dim=axes, keepdim=True).sqrt())


def _spectral(weight: torch.Tensor, left: torch.Tensor, right: torch.Tensor) -> torch.Tensor:
    """W / (u W v), as in eval mode (Miyato et al. 2018)."""
    return weight / torch.dot(left, weight.reshape(len(left), -1) @ right)


_Combine = Callable[..., torch.Tensor]
_PARTS: tuple[tuple[str, tuple[str, ...], _Combine], ...] = (
    (r"(.*)_g", ("{}_v",), _normed),
    (r"(.*parametrizations\.\w+)\.original0", ("{}.original1",), _normed),
    (r"(.*)_orig", ("{}_mask",), torch.mul),
    (r"(.*)_orig", ("{}_u", "{}_v"), _spectral),
    (r"(.*parametrizations\.\w+)\.original", ("{}.0._u", "{}.0._v"), _spectral),
)


def _listed(names: list[str]) -> str:
    more = f", and {len(names) - 4} more" if len(names) > 4 else ""
    return ", ".join(names[:4]) + more
