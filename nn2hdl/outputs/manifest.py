"""``.nn2hdl.json``: what was written into a folder, by which verb, and what it was like then."""

from __future__ import annotations

import hashlib
import json
import os
import shlex
import stat
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import nn2hdl
from nn2hdl.atomic import write_text
from nn2hdl.errors import OutputError
from nn2hdl.outputs.locking import brief

MANIFEST = ".nn2hdl.json"
written: list[Path] = []  # by this process, the last one last


@dataclass(frozen=True)
class Entry:
    """A file that was written. digests: SHA-256 of its content, and of what it replaced, which is there still where the
    run was killed at that moment; by: the verb."""

    size: int
    digests: tuple[str, ...]
    by: str


def read_manifest(folder: Path) -> dict[str, Entry]:
    """Entries by path relative to the folder; none where there is no manifest that can be read."""
    try:
        files = json.loads((folder / MANIFEST).read_bytes())["files"]
        return {name: _entry(found) for name, found in files.items() if _is_inside(name)}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def _is_inside(name: str) -> bool:
    """True for a path below the folder: a list that comes with somebody's folder may hold any."""
    return bool(name) and not os.path.isabs(name) and ".." not in Path(name).parts and Path(name).parts != ()


def _entry(found: Mapping) -> Entry:
    digests = (found["sha256"], *([found["before"]] if "before" in found else []))
    return Entry(int(found["size"]), tuple(map(str, digests)), str(found["by"]))


def write_manifest(folder: Path, entries: Mapping[str, Entry]) -> None:
    """Replaces the manifest."""
    write_text(folder / MANIFEST, manifest_text(entries), follow=False)


def manifest_text(entries: Mapping[str, Entry]) -> str:
    """The file's text."""
    files = {
        name: {
            **{"by": entry.by, "size": entry.size, "sha256": entry.digests[0]},
            **({"before": entry.digests[1]} if len(entry.digests) > 1 else {}),
        }
        for name, entry in sorted(entries.items())
    }
    about = "files that nn2hdl wrote here; it replaces them only while they are unchanged"
    command = shlex.join([Path(sys.argv[0]).name, *sys.argv[1:]])
    document = {"about": about, "nn2hdl": nn2hdl.__version__, "command": command, "files": files}
    return json.dumps(document, indent=1) + "\n"


def record(folder: Path, name: str, content: bytes, by: str) -> None:
    """Says, ahead of the writing, that `name` will hold `content`; what is there now stays listed until then."""
    with brief(folder):
        entries = read_manifest(folder)
        digest = hashlib.sha256(content).hexdigest()
        before = entries[name].digests[:1] if name in entries and entries[name].digests[0] != digest else ()
        write_manifest(folder, {**entries, name: Entry(len(content), (digest, *before), by)})


def describe(path: Path, by: str) -> Entry:
    """The entry of a file as it is."""
    with path.open("rb") as file:
        return Entry(path.stat().st_size, (hashlib.file_digest(file, "sha256").hexdigest(),), by)


def refuse_foreign(folder: Path, names: Iterable[str], by: str, shown: Path) -> None:
    """OutputError where one of these files or folders is there, and not as the same verb wrote it."""
    entries = read_manifest(folder)
    for name in names:
        for file in _files(folder, name):
            problem = _problem(folder / file, entries.get(file), by)
            if problem:
                raise OutputError(
                    problem,
                    where=shown if file == shown.name else folder / file,
                    expected="a file that this verb wrote and nobody changed",
                    hint="choose another -o, move it away, or pass --overwrite",
                )


def _problem(path: Path, entry: Entry | None, by: str) -> str | None:
    if entry is None:
        return "was not written by nn2hdl"
    if entry.by != by:
        return f"was written by nn2hdl {entry.by}, not {by}"
    found = path.lstat()
    if not stat.S_ISREG(found.st_mode):
        return "was not written by nn2hdl"
    return None if describe(path, by).digests[0] in entry.digests else "was changed since nn2hdl wrote it"


def _files(folder: Path, name: str) -> Iterator[str]:
    """All that is no folder at or below `folder`/`name`, relative to the folder."""
    top = folder / name
    if not os.path.lexists(top):
        return
    if top.is_symlink() or not top.is_dir():
        yield name
        return
    for place, folders, files in os.walk(top):
        links = [inner for inner in folders if os.path.islink(os.path.join(place, inner))]
        for file in sorted([*files, *links]):
            yield os.path.relpath(os.path.join(place, file), folder)
