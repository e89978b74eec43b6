"""A signal while an author's code runs stops the run; it is no error of the model."""

import signal

import pytest

from nn2hdl.formats import load_model
from nn2hdl.processes import Stopped, listening

AUTHORS = """
import signal
from torch import nn


def stop():
    signal.raise_signal(signal.SIGTERM)


class InForward(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)

    def forward(self, x):
        stop()
        return self.fc(x.flatten(1))


class InInit(InForward):
    def __init__(self):
        super().__init__()
        stop()
"""


def test_what_other_code_makes_of_a_signal_is_that_signal_again():
    @listening(pytest.fail)
    def swallow():
        try:
            signal.raise_signal(signal.SIGTERM)
        except BaseException:
            raise AttributeError("a module that is only half imported") from None

    with pytest.raises(Stopped, match="SIGTERM"):
        swallow()


@pytest.mark.parametrize("name", ["InForward", "InInit"])
@pytest.mark.parametrize("whole", [False, True])
def test_a_signal_passes_through_authors_code(micro, tmp_path, name, whole):
    (tmp_path / "net.py").write_text(AUTHORS)

    def stop(number, frame):
        raise Stopped(number)

    before = signal.signal(signal.SIGTERM, stop)
    try:
        with pytest.raises(Stopped):
            load_model(micro.model, arch=f"{tmp_path}/net.py:{name}", run_arch=whole, input_shape=micro.shape)
    finally:
        signal.signal(signal.SIGTERM, before)
