"""Help, version, and what starting them costs."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import nn2hdl as package
from nn2hdl.cli.main import VERBS

SLOW = ("torch", "amaranth", "matplotlib", "scipy", "numpy", "networkx", "rich", "multiprocessing", "subprocess")


@pytest.mark.parametrize("verb", ["", *VERBS])
def test_help_shows_examples(nn2hdl, verb):
    ran = nn2hdl(*verb.split(), "--help")
    assert (ran.code, ran.errors) == (0, [])
    usage, _, examples = ran.out.partition("Examples:\n")
    assert usage.startswith(f"Usage: nn2hdl {verb}".rstrip())
    commands = re.findall(r"^    nn2hdl (\w+) \S+", examples, re.MULTILINE)
    assert len(commands) >= 2
    assert set(commands) <= ({verb} if verb else set(VERBS))


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_its_common_options(nn2hdl, verb):
    text = nn2hdl(verb, "--help").out
    assert "--json" in text
    assert "-o, --output" in text
    seeded = ("train", "quantize", "synth", "simulate", "search", "arduino")
    assert ("--seed" in text) == (verb in seeded)


def test_group_lists_every_verb(nn2hdl):
    text = nn2hdl("-h").out
    assert all(re.search(rf"^  {verb}  +[A-Z]", text, re.MULTILINE) for verb in VERBS)


def test_help_imports_nothing_slow():
    code = (
        "import sys\nfrom nn2hdl.cli.main import VERBS, main\n"
        "for verb in ['', *VERBS]: main([*verb.split(), '--help'])\n"
        "print('LOADED', *sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(run.stdout.rpartition("LOADED")[2].split())
    assert "nn2hdl.cli.synth" in loaded
    assert loaded.isdisjoint(SLOW)


def test_installed_program_says_its_version():
    program = Path(sys.executable).with_name("nn2hdl")
    run = subprocess.run([program, "--version"], capture_output=True, text=True, check=True)
    assert run.stdout == f"nn2hdl, version {package.__version__}\n"
