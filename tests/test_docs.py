"""The pages of docs/: every method is on one of them, links and pictures are there, and commands are understood."""

import re
import shlex
from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest

from nn2hdl.cli.main import VERBS
from nn2hdl.flow.methods import list_methods
from nn2hdl.methods import Kind
from nn2hdl.quantization import choose_methods
from nn2hdl.train import make_recipe

ROOT = Path(__file__).parents[1]
DOCS = sorted((ROOT / "docs").glob("*.md"))
PAGES = [page for page in DOCS if page.name != "README.md"]
TEXTS = [ROOT / "README.md", *DOCS]
MOST_LINES, MOST_BYTES = 150, 60_000


def links(page: Path) -> list[str]:
    """Targets of a page's links and pictures that lie in the repository."""
    found = re.findall(r"\]\(([^)\s]+)\)", page.read_text())
    return [target for target in found if not target.startswith(("http://", "https://"))]


def commands(page: Path) -> list[str]:
    """What a page tells people to type, from its code blocks; lines that end in a backslash go on."""
    text = page.read_text().replace("\\\n", " ")
    return re.findall(r"^ {4,}(?:\$ )?(nn2hdl .*)$", text, re.MULTILINE)


COMMANDS = [(page.name, line) for page in TEXTS for line in commands(page)]


def test_every_method_is_on_one_page():
    named = Counter(name for page in PAGES for name in re.findall(r"^\| `([a-z0-9+-]+)`", _methods(page), re.M))
    assert named == Counter(method["name"] for method in list_methods()["methods"])


def _methods(page: Path) -> str:
    """A page's blocks of methods."""
    return "\n".join(re.findall(r"<!-- methods: .*? -->(.*?)<!-- end -->", page.read_text(), re.S))


def test_every_kind_has_a_page_with_a_picture():
    for kind in Kind:
        (page,) = [page for page in PAGES if f"<!-- methods: {kind.value} -->" in page.read_text()]
        text = page.read_text()
        assert f"<!-- measured: {kind.value} -->" in text
        (alt,) = re.findall(rf"!\[([^\]]+)\]\(pictures/{page.stem}\.png\)", text)
        assert len(alt) > 50, "a picture is described for those who do not see it"
        assert f"]({page.name})" in (ROOT / "docs" / "README.md").read_text()


@pytest.mark.parametrize("page", TEXTS, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page):
    found = links(page)
    assert found
    assert [target for target in found if not (page.parent / target.partition("#")[0]).exists()] == []


def test_every_picture_is_shown_and_small():
    shown = {(page.parent / target).resolve() for page in PAGES for target in links(page) if target.endswith(".png")}
    drawn = {path.resolve() for path in (ROOT / "docs" / "pictures").iterdir()}
    assert shown == drawn
    assert {path.name: size for path in drawn if (size := path.stat().st_size) >= MOST_BYTES} == {}


def test_pages_are_short():
    assert {page.name: count for page in DOCS if (count := len(page.read_text().splitlines())) >= MOST_LINES} == {}


def test_commands_are_found():
    assert {name for name, _ in COMMANDS} == {page.name for page in TEXTS}


@pytest.mark.parametrize(("page", "line"), COMMANDS)
def test_commands_are_understood(page, line):
    """Verb, options, methods, recipes and settings; nothing is run."""
    words = [word for word in shlex.split(line, comments=True)[1:] if word != "..."]
    if words == ["--help"]:
        return
    verb, *arguments = words
    assert verb in VERBS
    given = import_module(f"nn2hdl.cli.{verb}").command.make_context(verb, arguments).params
    if given.get("method"):
        assert choose_methods(given["method"], given["settings"])
    if given.get("recipe"):
        assert make_recipe(given["recipe"], given["settings"]).methods
