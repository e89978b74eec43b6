"""Pickles within a program, read as data: older versions of torch kept the weights in them."""

from __future__ import annotations

import warnings

from nn2hdl.formats.archives import NotTorchError, read_torch
from nn2hdl.formats.pickles import Record
from nn2hdl.formats.pt2.fields import MalformedError
from nn2hdl.formats.rebuild import OversizeError


def read_pickle(data: bytes) -> object:
    """What torch.save wrote: containers, tensors, and Records of all else. Nothing of it is run.

    Raises:
        MalformedError: the pickle is damaged, or claims more than it holds.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return read_torch(data)
    except NotTorchError as other:
        return other.content
    except OversizeError as error:
        raise MalformedError(f"it claims {error}") from error
    except MemoryError as error:
        raise MalformedError("it takes more memory than there is") from error
    except Exception as error:  # a hostile or damaged pickle can fail in any way
        raise MalformedError("a pickle in it is damaged, or cannot be read without running code") from error


def check_samples(data: bytes) -> None:
    """Raises MalformedError for sample inputs of more than tensors. They are of no use here, but torch would build what
    they name, and people should know that before they open the file with it."""
    queue, seen = [read_pickle(data) if data else ()], set()
    while queue:
        value = queue.pop()
        if isinstance(value, Record):
            raise not_run(value)
        if isinstance(value, dict | list | tuple) and id(value) not in seen:
            seen.add(id(value))
            queue += value.values() if isinstance(value, dict) else value


def not_run(record: Record) -> MalformedError:
    """The error for an object of a pickle that is no tensor."""
    return MalformedError(f"it holds a pickle of {record.path[:80]}: it was not run")
