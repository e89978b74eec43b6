import pytest

from nn2hdl.synth import Cache


@pytest.fixture(scope="session")
def synth_cache(tmp_path_factory):
    """One cache for all tests of a process, so that nothing is mapped twice."""
    return Cache(tmp_path_factory.mktemp("synth"))
