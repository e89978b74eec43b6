"""The archive of a program: its members -> a TracedProgram. The layouts are those of torch 2.6 to 2.13."""

from __future__ import annotations

import re

import torch

from nn2hdl.errors import ModelError
from nn2hdl.formats.known import Allowance
from nn2hdl.formats.pickles import Record
from nn2hdl.formats.program import TracedProgram
from nn2hdl.formats.pt2.archive import Archive
from nn2hdl.formats.pt2.fields import MalformedError, field, parse
from nn2hdl.formats.pt2.graph import read_graph
from nn2hdl.formats.pt2.pickled import check_samples, not_run, read_pickle
from nn2hdl.formats.pt2.tensors import check_expression, plain_tensor, read_payloads
from nn2hdl.formats.states import check_state

_LEGACY_PROGRAM = "serialized_exported_program.json"  # torch 2.6 and 2.7
_LEGACY_WEIGHTS = ("serialized_state_dict.pt", "serialized_constants.pt")
_CODE_MEMBERS = ("aotinductor", "custom_obj", "opaque_obj")  # shared libraries, pickled objects
_EXPORT_PLAIN = "export the plain network, or save a state_dict"
_EXPORT_AGAIN = "export it again, or save a state_dict"
_SCHEMA = 8  # the major version
_TREES = frozenset(["builtins.tuple", "builtins.list", "builtins.dict", "collections.OrderedDict", None])
_FEWEST_ELEMENTS, _ELEMENTS_PER_BYTE = 1 << 26, 8  # that may be computed with, however small the file is

State = dict[str, torch.Tensor]


def is_program(names: list[str]) -> bool:
    """Whether a zip archive with these members is a torch.export program."""
    return any(name.endswith(_LEGACY_PROGRAM) or re.search(r"(^|/)models/[^/]*\.json$", name) for name in names)


def load_program(archive: Archive) -> TracedProgram:
    """The program in an archive that `is_program`. Nothing in it is run; no operator outside our table is looked up.

    Raises:
        ModelError: the file is damaged, of an unknown version, or holds what torch would run.
    """
    archive.check()
    where = archive.where
    for name in archive.names:
        if any(word in name.lower() for word in _CODE_MEMBERS):
            raise ModelError(
                f"the program holds {name[:80]!r}, which runs code when loaded: it was not run",
                where=where,
                hint=_EXPORT_PLAIN,
            )
    try:
        return _Reader(archive).load()
    except MalformedError as error:
        raise ModelError(
            f"the torch.export program cannot be read: {error}", where=where, hint=_EXPORT_AGAIN
        ) from error


class _Reader:
    """Members of a checked archive, by their names below its root folder."""

    def __init__(self, archive: Archive):
        self.archive, self.where = archive, archive.where
        root = "" if _LEGACY_PROGRAM in archive.names else archive.names[0].partition("/")[0] + "/"
        self.members = {name.removeprefix(root): name for name in archive.names if name.startswith(root)}

    def load(self) -> TracedProgram:
        if _LEGACY_PROGRAM in self.members:
            program, samples = _LEGACY_PROGRAM, "serialized_example_inputs.pt"
            weights = [self.pickled(name) for name in _LEGACY_WEIGHTS]
        else:
            self.check_format()
            model = self.model()
            program, samples = f"models/{model}.json", f"data/sample_inputs/{model}.pt"
            weights = [
                self.weights("data/constants", "constants", model),
                self.weights("data/weights", "weights", model),
            ]
        if samples in self.members:
            check_samples(self.bytes(samples))
        tree = self.json(program)
        if field(field(tree, "schema_version", dict), "major", int) != _SCHEMA:
            raise MalformedError("it is of an unknown version")
        for text in field(tree, "guards_code", list, []):
            check_expression(re.sub(r"[.\"]", "", text) if isinstance(text, str) else "__")
        module = field(tree, "graph_module", dict)
        for entry in field(module, "module_call_graph", list, []):
            _check_trees(field(entry, "signature", dict, {}))
        state = {name: tensor for tensors in weights for name, tensor in tensors.items()}
        check_state(state, self.where)
        size = sum(tensor.untyped_storage().nbytes() for tensor in state.values())
        allowance = Allowance(_FEWEST_ELEMENTS + _ELEMENTS_PER_BYTE * size)
        return read_graph(module, state, self.where, allowance)

    def check_format(self) -> None:
        if "archive_format" in self.members and self.bytes("archive_format") != b"pt2":
            raise MalformedError("its archive_format is not pt2")
        if "byteorder" in self.members and self.bytes("byteorder") != b"little":
            raise MalformedError("its numbers are big-endian")

    def model(self) -> str:
        """Name of the program: "model", as torch.export.save calls it, or the only one."""
        found = [
            name[len("models/") : -len(".json")] for name in self.members if re.fullmatch(r"models/[^/]*\.json", name)
        ]
        if "model" in found or len(found) == 1:
            return "model" if "model" in found else found[0]
        raise ModelError(f"the file holds {len(found)} programs", where=self.where, expected="one")

    def bytes(self, name: str) -> bytes:
        if name not in self.members:
            raise MalformedError(f"the member {name[:60]!r} is missing")
        return self.archive.read(self.members[name])

    def json(self, name: str) -> object:
        return parse(self.bytes(name), name)

    def pickled(self, name: str) -> State:
        """Tensors in a member that torch.save wrote, through the allow-list."""
        data = self.bytes(name)
        found = read_pickle(data) if data else {}
        if isinstance(found, Record):
            raise not_run(found)
        if not isinstance(found, dict):
            raise MalformedError(f"{name} holds no dictionary")
        return {str(key): plain_tensor(value, str(key)) for key, value in found.items()}

    def weights(self, folder: str, kind: str, model: str) -> State:
        """Weights or constants: a payload configuration (torch 2.9), or one file of torch.save (torch 2.8)."""
        config = f"{folder}/{model}_{kind}_config.json"
        if config not in self.members:
            return self.pickled(f"{folder}/{model}.pt")
        return read_payloads(self.json(config), lambda path: self.bytes(f"{folder}/{path}"), read_pickle)


def _check_trees(signature: dict[str, object]) -> None:
    """Refuses inputs and outputs of other containers than tuples, lists and dicts. torch imports what they name."""
    for name in ("in_spec", "out_spec"):
        queue = [parse(field(signature, name, str, "[]").encode(), name)]
        while queue:
            tree = queue.pop()
            if isinstance(tree, list):
                queue += tree
            elif isinstance(tree, dict):
                context = tree.get("context")
                if tree.get("type") not in _TREES or (isinstance(context, str) and re.search(r"[{_]", context)):
                    raise MalformedError(f"its {name} names {str(tree.get('type'))[:60]!r}, which was not looked up")
                queue += field(tree, "children_spec", list, [])
