"""Shared by all tests: a cache of their own, and skips that count as failures where CI runs."""

from __future__ import annotations

import os

import pytest
from tiny_network import micro, tiny, tiny_circuit  # noqa: F401  fixtures


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--rounds 50` makes tests of random networks try so many more of them."""
    parser.addoption("--rounds", type=int, default=1, help="how many rounds of random networks")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One test for each round."""
    if "round_number" in metafunc.fixturenames:
        metafunc.parametrize("round_number", range(metafunc.config.getoption("--rounds")))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever looks at a whole synthesis is slow: the first of them waits for it."""
    for item in items:
        if "tiny_circuit" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session", autouse=True)
def cache_of_tests(tmp_path_factory):
    """Keeps every test off the user's cache; workers of pytest-xdist share one."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base) / "nn2hdl_cache"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NN2HDL_CACHE", str(folder))
        yield folder


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """With CI=true a session with skipped tests fails: everything is installed there."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    skipped = len(reporter.stats.get("skipped", [])) if reporter else 0
    if os.environ.get("CI") == "true" and skipped and exitstatus == 0:
        reporter.write_line(f"{skipped} skipped tests: a failure where CI=true", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
