"""torch.export programs (.pt2), read by our own reader of their JSON and raw tensors; torch's loader is not called.

torch.export.load is written for trusted files: it unpickles, loads shared libraries, evaluates the text of symbolic
sizes, and pastes names into source that it executes. Here a file decides nothing but data: its operators are looked up
in a fixed table, its argument types in another, and what is not needed is not read.
"""

from nn2hdl.load.pt2.archive import Archive
from nn2hdl.load.pt2.reader import is_program, load_program

__all__ = ["Archive", "is_program", "load_program"]
