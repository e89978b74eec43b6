"""Signals as one exception, and stretches that they do not cut."""

import os
import signal
import time

import pytest

from nn2hdl.processes import Stopped, listening, uninterrupted


def unused(stop):
    raise AssertionError(stop)


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_signal_is_raised_once(number, code):
    before = signal.getsignal(number)
    with pytest.raises(Stopped) as caught, listening(unused):
        os.kill(os.getpid(), number)
    assert caught.value.exit_code == code
    assert signal.getsignal(number) is before


def test_a_second_signal_is_an_emergency():
    seen = []
    with listening(seen.append):
        with pytest.raises(Stopped):
            os.kill(os.getpid(), signal.SIGINT)
        os.kill(os.getpid(), signal.SIGTERM)
    assert [stop.number for stop in seen] == [signal.SIGTERM]


@pytest.mark.parametrize(("name", "emergencies"), [("torch", 1), ("torch.utils.data", 1), ("torches", 0)])
def test_a_signal_in_an_import_of_torch_is_an_emergency(name, emergencies):
    """There C++ aborts the process where Python raises."""
    code, seen = compile("import os, signal; os.kill(os.getpid(), signal.SIGINT)", name, "exec"), []
    with listening(seen.append):
        try:
            exec(code, {"__name__": name})
        except Stopped:
            assert not emergencies
    assert len(seen) == emergencies


def test_ignored_signals_stay_ignored():
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)  # as nohup does
    try:
        with listening(unused):
            os.kill(os.getpid(), signal.SIGHUP)
    finally:
        signal.signal(signal.SIGHUP, before)


def test_renames_are_not_cut():
    done = []

    def rename():
        with uninterrupted():
            os.kill(os.getpid(), signal.SIGINT)
            done.append("all of it")

    with listening(unused):
        with pytest.raises(Stopped):
            rename()
        done.append("then")
    assert done == ["all of it", "then"]


class Swallows:
    """Its finalizer gets the signal, and what a finalizer raises is lost."""

    def __del__(self):
        os.kill(os.getpid(), signal.SIGTERM)
        sum(range(1000))


def test_a_signal_that_a_finalizer_swallows_comes_again():
    def work():
        Swallows()
        time.sleep(5)

    with pytest.raises(Stopped), listening(unused):
        work()


def test_what_follows_from_a_swallowed_signal_is_that_signal():
    def work():
        Swallows()
        raise AttributeError("a module that is only half imported")

    with pytest.raises(Stopped), listening(unused):
        work()
    time.sleep(0.2)  # and it does not come again behind the block
