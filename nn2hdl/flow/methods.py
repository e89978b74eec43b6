"""The methods that have a name: what `nn2hdl methods` lists."""

from __future__ import annotations

import importlib

from nn2hdl.errors import Nn2hdlError
from nn2hdl.methods import Kind, Method, MethodRecord, describe
from nn2hdl.registry import Registry

# registries of methods, loaded when they are asked for, and the option that takes their names
CATALOGUES = {
    "nn2hdl.quantization.methods:METHODS": "quantize --method",
    "nn2hdl.train.recipes.recipe:TRAINING_METHODS": "train --recipe",
}


def list_methods(name: str | None = None) -> dict[str, list[dict[str, object]]]:
    """Plain data: {"methods": [...]}, by kind, each with name, kind, line, when, paper, settings and the option that
    takes it; of one name that one alone.

    Raises:
        Nn2hdlError: no method has that name.
    """
    found: list[tuple[MethodRecord, dict[str, object]]] = []
    for place, option in CATALOGUES.items():
        module, _, attribute = place.partition(":")
        registry: Registry[Method] = getattr(importlib.import_module(module), attribute)
        found += [(method.record, {**describe(method), "option": option}) for method in registry.all().values()]
    order = list(Kind)
    found.sort(key=lambda each: order.index(each[0].kind))
    chosen = [described for record, described in found if name in (None, record.name)]
    if not chosen:
        names = ", ".join(record.name for record, _ in found)
        raise Nn2hdlError(f"no method is called {name!r}", expected=f"one of {names}")
    return {"methods": chosen}
