"""Texts that do harm where they reach another language as they are, and ways to look at what came of them."""

from __future__ import annotations

import contextlib
import io
import os
import pty
import re
import sys
import traceback
from html.parser import HTMLParser

import pyte

from nn2hdl import integer as ig
from nn2hdl.meaning import Input, Outputs

TEXTS = {
    "newline": "x\nint evil = $system(\"touch evil\");\n//",
    "carriage return": "a\rnn2hdl: all is well",
    "end of comment": "*/ int injected = 7; /*",
    "comment": "// synopsys translate_off",
    "directive": "verilator lint_off WIDTH",
    "quotes": "\"a\" 'b'",
    "backslash": "ends with \\",
    "macro": "`include \"x\"\n`define wire",
    "system": "$system(\"touch evil\")",
    "percent": "%s %n %d",
    "trigraph": "??/\n??' ??/",
    "title": "\x1b]0;owned\x07",
    "clear": "\x1b[2J\x1b[1;1Hx\x9b2J",
    "markup": "[red]fc[/x][/red]:smile:[link=file:///]",
    "right to left": "\u202egnp.exe\u2066\u200f",
    "separators": "a\u2028b\u2029c\u0085d\x0be\x0cf",
    "zero width": "a\u200bb\ufeffc\u2060d\u3164e\ufe0ff\xadg",
    "nul": "a\x00b",
    "surrogate": "a\ud800b\udc80",
    "html": "</script><img src=x onerror=alert(1)>",
    "entities": "&lt; & &#0; <b a=\"'\">",
    "mathtext": "$\\frac{a$ #hash ~ ^_{",
    "unicode": "ümlaut 変換 🙂",
    "long": "lang" * 1250,
    "spaced": "long and wide " * 357,
}  # fmt: skip


class Elements(HTMLParser):
    """The elements of a page with the names of their attributes, and its words."""

    def __init__(self, text: str):
        super().__init__()
        self.found: list[tuple[str, tuple[str, ...]]] = []
        self.words: list[str] = []
        self.raw = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, name, attributes):
        self.found.append((name, tuple(sorted(key for key, _ in attributes))))
        self.raw = name if name in ("script", "style") else ""

    def handle_endtag(self, name):
        self.raw = ""

    def handle_data(self, data):
        if self.raw:
            assert "</" not in data
        else:
            self.words.append(data)


class Screen:
    """A terminal that was given some output, after a line of its own."""

    FIRST = "$ nn2hdl"

    def __init__(self, output: bytes, columns: int = 240, lines: int = 500):
        self.screen = pyte.Screen(columns, lines)
        self.screen.title = "mine"
        stream = pyte.ByteStream(self.screen)
        stream.feed(f"{self.FIRST}\r\n".encode())
        stream.feed(output.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))

    @property
    def rows(self) -> list[str]:
        """Lines that are not empty."""
        return [row.rstrip() for row in self.screen.display if row.strip()]

    @property
    def text(self) -> str:
        """All that is shown, without the spaces that wrap it."""
        return re.sub(r"\s+", "", "".join(self.screen.display))

    def check(self) -> None:
        """The title, the first line and the width are as they were, and all that is shown can be seen."""
        assert self.screen.title == "mine"
        assert self.screen.display[0].rstrip() == self.FIRST
        assert all(row.isprintable() for row in self.rows)
        assert self.screen.cursor.y == len(self.screen.display) - self._empty_below()

    def _empty_below(self) -> int:
        empty = next((n for n, row in enumerate(reversed(self.screen.display)) if row.strip()), 0)
        return empty


def on_a_terminal(arguments: list[str], columns: int = 240, lines: int = 500) -> tuple[bytes, int]:
    """What the command line writes to a terminal, and its exit code."""
    process, terminal = pty.fork()
    if process == 0:
        code = 1
        try:
            os.environ |= {"TERM": "xterm", "COLUMNS": str(columns), "LINES": str(lines)}
            sys.stdout, sys.stderr = (io.TextIOWrapper(io.FileIO(number, "w"), "utf-8") for number in (1, 2))
            from nn2hdl.cli.main import main

            main(arguments)
            code = 0
        except SystemExit as left:
            code = left.code
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code or 0)
    output = b""
    with contextlib.suppress(OSError):  # the other side has gone
        while part := os.read(terminal, 1 << 16):
            output += part
    os.close(terminal)
    return output, os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def hostile_network(hostile: bool = True) -> ig.IntegerNetwork:
    """A chain of tiny layers that carry every hostile text: as names, functions, classes and notes; or plain ones."""
    names = list(TEXTS.values()) if hostile else [f"plain{n}" for n in range(len(TEXTS))]
    layers, source = [], ig.INPUT
    for number, name in enumerate(names):
        layers.append(ig.Layer(name, _operation(number, name), (source,), (2,)))
        source = name
    text = "".join(names)[:400] if hostile else "plain"
    notes = {
        "source": {"file": text, "arch": text, "sha256": text, "design": None},
        "weight_bits": {"default": 8, text: 3},
        "activation_bits": {"default": 8},
        "calibration": text,
        "calibration_images": 5,
        "requantize": text,
        "layers": {name: {"output_scale": 0.5} for name in names},
    }
    outputs = Outputs(class_names=tuple(names), unit=text)
    network = ig.IntegerNetwork(names[0], Input((2,), 0, 7), tuple(layers), source, outputs, notes)
    ig.verify(network)
    return network


def _operation(number: int, name: str):
    if number % 3 == 1 or list(TEXTS)[number] == "surrogate":  # a file has no tensors of such a name
        return ig.Clamp(0, 6)
    if number % 3 == 2:
        return ig.Table(ig.read_only([(5 * n + number) % 8 for n in range(8)]), 0, name)
    scaling = ig.Requantize(ig.read_only([1, 1]), ig.read_only([1, 2]), 0, 7)
    return ig.Affine(ig.read_only([[2, 1], [3, number % 5 - 2]]), ig.read_only([1, 5]), scaling)
