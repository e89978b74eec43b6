"""The program `nn2hdl`: ready for Ctrl-C before anything large is imported."""

import os
import signal
import sys


def run() -> None:
    """Runs the command line. A signal before it listens to signals itself ends the process in its words."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _stop)
    from nn2hdl.cli.main import main

    main()


def _stop(number: int, frame: object) -> None:
    os.write(sys.stderr.fileno(), b"nn2hdl: stopped; results are as they were\n")
    os._exit(128 + number)


if __name__ == "__main__":
    run()
