#!/usr/bin/env python3
"""Tries the readers of foreign files with changed files, guided by the branches that these take (Atheris).

A reader has to give a value or an error of one line, in bounded time and memory, and may not start, write, connect to
or remove anything, nor run code of a file. Inputs that show something else are kept in FOLDER/READER/findings, the
smallest of each kind, with a JSON file beside it that says what. FOLDER/READER/corpus keeps what took new branches: a
later run goes on from there.

Examples:
  scripts/fuzz.py --list
  scripts/fuzz.py                                     # every reader, an hour in all
  scripts/fuzz.py npz images --minutes 10 --seed 7
  scripts/fuzz.py ppm --replay build/fuzz/ppm/findings/*.bin
  scripts/fuzz.py ppm --shrink crash.ppm              # makes the file smaller, as long as it shows the same
A finding that is mended becomes a test: tests/fuzz/found/READER.WHAT
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "fuzz")]

from fuzz_readers import READERS  # noqa: E402
from fuzz_run import fuzz, replay, shrink  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("readers", nargs="*", metavar="READER", help="default: all; --list names them")
    parser.add_argument("--list", action="store_true", help="name the readers")
    parser.add_argument("--minutes", type=float, default=60.0, help="in all, shared by the readers (60)")
    parser.add_argument("--seed", type=int, default=0, help="of all that is drawn (0)")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "fuzz", help="default: build/fuzz")
    parser.add_argument("--replay", type=Path, nargs="+", metavar="FILE", help="try these files on one reader")
    parser.add_argument("--shrink", type=Path, metavar="FILE", help="make a file smaller that shows something")
    options = parser.parse_args()
    if options.list:
        print("\n".join(READERS))
        return
    for name in options.readers:
        if name not in READERS:
            parser.error(f"no reader {name!r}; expected some of {', '.join(READERS)}")
    if (options.replay or options.shrink) and len(options.readers) != 1:
        parser.error("name the one reader of these files")
    sys.exit(_replay(options) if options.replay or options.shrink else _fuzz(options))


def _replay(options: argparse.Namespace) -> int:
    (name,), work = options.readers, options.folder / "replay"
    if options.shrink:
        shrink(name, options.shrink, work)
    found = replay(name, options.replay or [options.shrink], work)
    for path, shown in found.items():
        print(
            f"{path} ({path.stat().st_size} bytes):",
            f"{shown['kind']}: {shown['message']}" if shown else "as it should",
        )
        print(shown["traceback"] if shown else "", end="")
    return int(any(found.values()))


def _fuzz(options: argparse.Namespace) -> int:
    names, start, wrong = options.readers or list(READERS), time.monotonic(), 0
    for number, name in enumerate(names):
        left = options.minutes * 60 - (time.monotonic() - start)
        began = time.monotonic()
        outcome = fuzz(name, options.folder / name, seed=options.seed, seconds=max(5.0, left / (len(names) - number)))
        seconds = time.monotonic() - began
        wrong += len(outcome.findings)
        print(
            f"{number + 1}/{len(names)} {name}: {outcome.runs:,} inputs, {outcome.runs / seconds:,.0f} a second, "
            f"{len(outcome.findings)} findings; {max(0.0, left - seconds) / 60:.0f} min left",
            flush=True,
        )
        for finding in outcome.findings:
            print(f"  {finding.input}: {finding.kind} at {finding.place}: {finding.message[:200]}", flush=True)
    return int(wrong > 0)


if __name__ == "__main__":
    main()
