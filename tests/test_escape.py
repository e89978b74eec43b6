"""One escaping function a language, each against an independent reader of that language."""

from __future__ import annotations

import os
import subprocess

import pytest
from hostile import TEXTS, Elements, Screen
from hypothesis import given
from hypothesis import strategies as st
from pyverilog.vparser.parser import VerilogParser

from nn2hdl import escape
from nn2hdl.errors import ModelError, UnsupportedLayerError
from nn2hdl.naming import LONGEST, Names, identifier
from nn2hdl.toolchain import find_c_compiler

pytestmark = pytest.mark.slow

ANY = st.text(st.characters(), max_size=20) | st.text("*/\\?`'\"\n ", max_size=12)


@given(ANY)
def test_a_line_is_visible_and_passes_twice(text):
    for language in (escape.line, escape.comment):
        shown = language(text)
        assert shown.isprintable()
        assert language(shown) == shown
    assert escape.comment(text).isascii()


@given(ANY)
def test_plain_text_stays_as_it_is(text):
    plain = "".join(c for c in text if c.isascii() and (c.isalnum() or c in " .,_-[]()=+:"))
    assert escape.line(plain) == escape.comment(plain) == plain


@given(ANY)
def test_no_comment_can_be_left(text):
    shown = escape.comment(text)
    for mark in ("*/", "/*", "??", "`", "\n"):
        assert mark not in f" {shown} "
    assert not shown.endswith("\\")


def test_texts_look_as_python_writes_them():
    assert escape.line("a\nb\r\x1b[2J\u2028\ud800") == r"a\nb\r\x1b[2J\u2028\ud800"
    assert escape.line("x" * 5000, 40) == "xxxxxxxxxxx...[4,960 more]...xxxxxxxxxxx"
    assert escape.comment("*/ ü `a ??/\\") == r"*\x2f \xfc \x60a ?\x3f/\x5c"
    assert escape.html("<a href='x'>\0</a>") == "&lt;a href=&#x27;x&#x27;&gt;\\x00&lt;/a&gt;"


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_html(text):
    page = Elements(f'<p title="{escape.html(text)}">{escape.html(text)}</p>')
    assert page.found == [("p", ("title",))]
    assert "".join(page.words) == escape.line(text)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_terminal(text):
    screen = Screen(f"{escape.line(text, 200)}\n".encode())
    screen.check()
    assert screen.text == "".join(f"{Screen.FIRST}{escape.line(text, 200)}".split())


def test_comments_of_c(tmp_path):
    lines = [f"/* text {escape.comment(text)} */ // text {escape.comment(text)}\nint a{n};\n" for n, text in enumerate(TEXTS.values())]  # fmt: skip  # noqa: E501
    (tmp_path / "a.c").write_text("".join(lines), encoding="ascii")
    strict = ("-Wall", "-Wextra", "-Werror", "-Wtrigraphs", "-Wcomment", "-Wbidi-chars=any")
    for standard in ("-std=c11", "-std=gnu17"):
        find_c_compiler().run([standard, *strict, "-c", "a.c"], cwd=tmp_path)
    symbols = subprocess.run(["nm", "-g", tmp_path / "a.o"], capture_output=True, text=True, check=True).stdout
    assert sorted(line.split()[-1] for line in symbols.splitlines()) == sorted(f"a{n}" for n in range(len(TEXTS)))


def test_comments_of_verilog(tmp_path):
    lines = [f"// text {escape.comment(text)}\n  assign y[{n}] = x;\n" for n, text in enumerate(TEXTS.values())]
    text = f"module m(input x, output [{len(TEXTS) - 1}:0] y);\n{''.join(lines)}endmodule\n"
    (module,) = VerilogParser(outputdir=str(tmp_path)).parse(text).description.definitions
    assert len(module.items) == len(TEXTS)


@given(st.lists(ANY.filter(lambda text: "\0" not in text), max_size=4))
def test_a_shell_reads_the_same_words(words):
    words = [os.fsdecode(word.encode("utf-8", "replace")) for word in words]
    line = escape.shell(words)
    assert line.isprintable()
    ran = subprocess.run(["bash", "-c", f"printf '%s\\0' {line}"], capture_output=True, check=True)
    assert [os.fsdecode(word) for word in ran.stdout.split(b"\0")[:-1]] == (words or [""])


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_an_error_is_one_line(text):
    error = str(UnsupportedLayerError(f"{text} is new", where=text, expected=text, hint=text))
    assert error.isprintable()
    assert len(error) < 25_000
    assert str(ModelError(error)).isprintable()
    if len(text) < 100:
        assert error.count(escape.line(text.strip())) == 4


def test_long_words_of_an_error_are_shortened_in_the_middle():
    error = str(ModelError("x" * 5000, where="/".join(["folder"] * 900)))
    assert len(error) < 700
    assert error.startswith("folder/folder")
    assert "...[4,700 more]..." in error


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_identifiers(text):
    name = identifier(text)
    assert name.isidentifier()
    assert name.isascii()
    assert len(name) <= LONGEST + 1


def test_identifiers_are_unique_where_case_does_not_count():
    names = Names()
    given_out = [names.unique(text) for text in [*TEXTS.values(), "A", "a", "ä", "ö", "a__b", "a_b", *["long" * 1250 + c for c in "aAbB"]]]  # fmt: skip  # noqa: E501
    assert len({name.lower() for name in given_out}) == len(given_out)
    assert not any("__" in name for name in given_out)
