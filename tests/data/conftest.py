"""What readers of foreign files may take."""

import tracemalloc
from contextlib import contextmanager

import pytest


@pytest.fixture
def takes_little():
    """A context in which at most so many bytes of memory are taken."""

    @contextmanager
    def measured(most: int = 1 << 20):
        tracemalloc.start()
        try:
            yield
            assert tracemalloc.get_traced_memory()[1] < most
        finally:
            tracemalloc.stop()

    return measured
