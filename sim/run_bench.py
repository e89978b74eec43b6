"""Builds and runs the cocotb bench of one folder: ``python sim/run_bench.py FOLDER``. See README.md."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]  # cocotb hands this path on to the simulation's Python

from cocotb_tools.runner import get_results, get_runner  # noqa: E402 (the path has to be set first)

from nn2hdl.toolchain import find_verilator, make_takes  # noqa: E402

TOP = "nn2hdl_bench"
# a bench is built once and run for seconds: compiling fast matters more than running fast
MAKE = "OPT_FAST=-O0 OPT_SLOW=-O0 OPT_GLOBAL=-O0"


RESULTS = ("result.json", "results.xml", "dump.vcd")


def main(folder: Path) -> int:
    """0 where every vector matches, 1 where one does not; anything else raises. cocotb builds with make, so a folder
    with spaces or the like in its path is run as a copy elsewhere."""
    if make_takes(folder):
        return run(folder)
    place = None if make_takes(tempfile.gettempdir()) else "/tmp"
    with tempfile.TemporaryDirectory(prefix="nn2hdl_bench_", dir=place) as scratch:
        code = run(shutil.copytree(folder, Path(scratch, "bench")))
        for name in RESULTS:
            if Path(scratch, "bench", name).exists():
                shutil.copy(Path(scratch, "bench", name), folder)
    return code


def run(folder: Path) -> int:
    """The same in a folder that make can take."""
    os.environ.update(find_verilator().environment)
    os.environ["MAKEFLAGS"] = f"{os.environ.get('MAKEFLAGS', '')} {MAKE}".strip()
    stubs, objects = (sorted((folder / "blocks").glob(pattern)) for pattern in ("*.sv", "*.o"))
    runner = get_runner("verilator")
    runner.build(
        sources=[folder / "ports.vlt", *stubs, folder / "bench.v"],
        hdl_toplevel=TOP,
        build_dir=folder / "build",
        # only the ports are read and driven; public inner wires would keep Verilator from optimizing
        build_args=[
            *("--no-public-flat-rw", "-Wno-fatal", "-Wno-lint", "-Wno-style", "--no-timing"),
            *(argument for name in objects for argument in ("-LDFLAGS", str(name))),
        ],
        timescale=("1ns", "1ns"),
        always=True,
    )
    results = runner.test(
        test_module="bench_vectors",
        hdl_toplevel=TOP,
        build_dir=folder / "build",
        test_dir=folder,
        results_xml=str(folder / "results.xml"),
        extra_env={"NN2HDL_BENCH": str(folder), "COCOTB_ANSI_OUTPUT": "0"},
    )
    tests, failed = get_results(results)
    return 1 if failed or not tests else 0


if __name__ == "__main__":
    if len(sys.argv) != 2 or not Path(sys.argv[1], "bench.json").exists():
        sys.exit("usage: python sim/run_bench.py FOLDER, a folder with bench.json")
    sys.exit(main(Path(sys.argv[1]).resolve()))
