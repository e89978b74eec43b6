"""Every reader of foreign bytes against changed files: some hundred here, as many as you like with scripts/fuzz.py."""

from __future__ import annotations

from pathlib import Path

import pytest
from bad_readers import DEEDS
from fuzz_readers import READERS
from fuzz_run import fuzz, replay

HERE = Path(__file__).parent
FOUND = sorted((HERE / "found").iterdir())  # READER.WHAT: what showed something once, as small as it could be made
RUNS = {"built-folder": 60, "study": 100, "program": 100}  # slower than others
BAD = HERE / "bad_readers.py"


@pytest.mark.slow
@pytest.mark.parametrize("reader", READERS)
def test_changed_files_give_values_or_one_line(reader, tmp_path):
    runs = RUNS.get(reader, 300)
    outcome = fuzz(reader, tmp_path, runs=runs)
    assert outcome.findings == (), "\n".join(map(str, outcome.findings))
    assert outcome.runs >= runs


@pytest.mark.slow
@pytest.mark.parametrize("reader", sorted({path.name.split(".")[0] for path in FOUND}))
def test_what_was_found_stays_mended(reader, tmp_path):
    inputs = [path for path in FOUND if path.name.split(".")[0] == reader]
    assert replay(reader, inputs, tmp_path) == dict.fromkeys(inputs)


@pytest.fixture
def bad(tmp_path):
    """What the harness says of deeds by name."""

    def judge(*deeds: bytes) -> dict[bytes, str]:
        inputs = {tmp_path / f"{number}.bin": deed for number, deed in enumerate(deeds)}
        for path, deed in inputs.items():
            path.write_bytes(deed)
        found = replay("bad", list(inputs), tmp_path / "run", readers=BAD, processor_seconds=1.0)
        return {inputs[path]: shown and shown["kind"] for path, shown in found.items()}

    return judge


def test_the_harness_sees_all_that_is_wrong(bad):
    deeds = [deed for deed in DEEDS if deed not in (b"hang", b"crash")]
    assert bad(*deeds, b"other") == {
        b"fine": None,
        b"refuse": None,
        b"other": None,
        b"two lines": "DataError, code 2",
        b"long": "DataError, code 2",
        b"defect": "VerifyError, code 1",
        b"key": "KeyError",
        b"memory": "MemoryError",
        b"recursion": "RecursionError",
        b"exit": "SystemExit",
        **dict.fromkeys((b"system", b"run", b"write", b"remove", b"socket", b"eval"), "forbidden"),
    }


@pytest.mark.slow
def test_the_harness_outlives_what_hangs_or_crashes(bad):
    assert bad(b"fine", b"hang", b"fine") == {b"fine": None, b"hang": "took too long"}
    assert bad(b"crash")[b"crash"].startswith("died of SIGSEGV")


@pytest.mark.slow
def test_the_search_goes_on_behind_what_it_finds(tmp_path):
    outcome = fuzz("bad", tmp_path, runs=1500, readers=BAD)
    assert {finding.kind for finding in outcome.findings} >= {"KeyError", "died of SIGSEGV"}
    assert {finding.input.read_bytes() for finding in outcome.findings} >= {b"key", b"crash"}
