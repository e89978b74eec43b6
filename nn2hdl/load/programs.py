"""Reads torch.export programs (.pt2), refusing what would run code of the file's own.

`torch.export.load` is written for trusted files: it may unpickle, load shared libraries, and evaluate the
expressions of symbolic sizes. Each of these doors is closed here before it is called.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import re
import warnings
from collections.abc import Iterator
from pathlib import Path

import torch

from nn2hdl.errors import ModelError

_LEGACY_PROGRAM = "serialized_exported_program.json"
_EXPORT_PLAIN = "export the plain network, or save a state_dict"
_CODE_RECORDS = ("aotinductor", "custom_obj", "opaque_obj")  # shared libraries, pickled objects
_EXPRESSION_NAMES = frozenset(
    [
        "Symbol",
        "Integer",
        "Float",
        "Add",
        "Mul",
        "Pow",
        "Eq",
        "Ne",
        "Max",
        "Min",
        "Mod",
        "FloorDiv",
        "size",
        "positive",
        "integer",
    ]
)
_EXPRESSION_NAMES |= frozenset(["nonnegative", "nonzero", "finite", "True", "False", "L", "and", "or", "not"])


def is_program(names: list[str]) -> bool:
    """Whether a zip archive with these members is a torch.export program."""
    return any(name.endswith(_LEGACY_PROGRAM) or re.search(r"(^|/)models/[^/]*\.json$", name) for name in names)


def load_program(path: Path) -> torch.export.ExportedProgram:
    """The ExportedProgram in a file that `is_program`.

    Raises:
        ModelError: the file is damaged, of another version of torch, or would run code.
    """
    try:
        _refuse_code(path)
        with _only_weights(), path.open("rb") as stream:
            return torch.export.load(stream)
    except ModelError:
        raise
    except Exception as error:  # a damaged archive can fail in any way
        if "eights only load failed" in str(error) or "weights_only" in str(error):
            raise ModelError(
                "the program holds a pickle of more than tensors: it was not run", where=path, hint=_EXPORT_PLAIN
            ) from error
        reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise ModelError(
            f"the torch.export program cannot be read by torch {torch.__version__}: {reason}",
            where=path,
            hint="export it again with this version of torch, or save a state_dict",
        ) from error


def _refuse_code(path: Path) -> None:
    reader = torch._C.PyTorchFileReader(str(path))  # the reader that torch.export.load uses: both see the same
    for name in reader.get_all_records():
        if any(word in name.lower() for word in _CODE_RECORDS):
            raise ModelError(
                f"the program holds {name}, which runs code when loaded: it was not run",
                where=path,
                hint=_EXPORT_PLAIN,
            )
        if name.endswith(".json") or "models/" in name:
            _refuse_expressions(json.loads(reader.get_record(name)), path)


def _refuse_expressions(tree: object, path: Path) -> None:
    """torch evaluates the text of symbolic sizes: let through sums and products of symbols only."""
    if isinstance(tree, list):
        for item in tree:
            _refuse_expressions(item, path)
    elif isinstance(tree, dict):
        for key, value in tree.items():
            texts = value if key == "guards_code" else [value] if key in ("expr_str", "as_expr") else []
            for text in texts or ():
                if isinstance(text, str) and not _is_plain(text):
                    raise ModelError(f"the program holds the expression {text[:60]!r}: it was not run", where=path)
            _refuse_expressions(value, path)


def _is_plain(text: str) -> bool:
    names = re.findall(r"[^\W\d]\w*", text)
    known = (name in _EXPRESSION_NAMES or re.fullmatch(r"[a-z]\w{0,15}", name) for name in names)
    called = re.findall(r"([\w\])'\"]*)\s*\(", text)
    harmless = all(name in _EXPRESSION_NAMES or not name for name in called)
    return "\\" not in text and "__" not in text and harmless and all(known)


@contextlib.contextmanager
def _only_weights() -> Iterator[None]:
    """Makes every torch.load inside a weights_only one, and keeps torch's warnings off the terminal."""
    key, logger = "TORCH_FORCE_WEIGHTS_ONLY_LOAD", logging.getLogger("torch.export")
    before, level = os.environ.get(key), logger.level
    os.environ[key] = "1"
    logger.setLevel(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(level)
        if before is None:
            del os.environ[key]
        else:
            os.environ[key] = before
