"""Every reader of foreign bytes: one entry each, with small valid files and the changes that suit their kind.

A new reader is a function in one of the modules below that gives its `Reader`, marked with `@reader` and the modules
whose branches guide the search. What it needs is imported within, so that a worker loads no more than its reader.
"""

from importlib import import_module

from fuzz_reader import READERS, Entry, Reader, prepared

__all__ = ["READERS", "Entry", "Reader", "prepared"]

for name in ("fuzz_readers_data", "fuzz_readers_models", "fuzz_readers_results"):
    import_module(name)  # which enters its readers
