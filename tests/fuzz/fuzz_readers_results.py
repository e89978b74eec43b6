"""The readers of what nn2hdl wrote earlier: studies, folders of results, Verilog."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory

from fuzz_mutations import in_json, in_lines, in_sqlite
from fuzz_reader import Reader, reader
from fuzz_readers_models import integer_network_of_all_layers


@reader("nn2hdl.exploration")
def study() -> Reader:
    from nn2hdl.exploration.candidate import Candidate, Figures
    from nn2hdl.exploration.searching import show_front
    from nn2hdl.exploration.study import create_study
    from nn2hdl.integer import digest, save_network

    network, identity = (
        integer_network_of_all_layers(),
        {"target": "xcup", "model": "m", "seed": 0, "reference_accuracy": 90.0},
    )
    quality = {"name": "PSNR", "unit": "dB", "most": None}
    seeds = []
    for more in ({}, {"quality": quality}):
        with TemporaryDirectory() as folder:
            with create_study(Path(folder), identity | more) as made:
                for n in range(3):
                    candidate = Candidate("paper", {"step": "base", "bits": n}, None, 0)
                    made.add(candidate, network, Figures(80.0 + n, 80.0 + n, n, n, 100.0 * n, {"cost": n}), 1.0)
                made.add_failure(Candidate("paper", {"bits": 9}, None, 0), "no such bits")
                made.add_count(digest(network), "xcup", "counted", {"sites": 290, "levels": 3}, 1.0)
            seeds.append(Path(folder, "study.sqlite").read_bytes())

    def beside(folder: Path) -> None:
        (folder / "networks").mkdir()
        save_network(network, folder / "networks" / f"{digest(network)}.safetensors")

    return Reader(seeds, lambda folder: json.dumps(show_front(folder)), in_sqlite, "study.sqlite", beside, True)


@reader("nn2hdl.flow.simulation")
def built_folder() -> Reader:
    from nn2hdl.flow.simulation import read_folder
    from nn2hdl.integer import save_network

    settings = {"objective": "area", "max_levels": None, "target": "xcup", "multiplier": "csd", "registers": False}
    settings |= {"top": "mini", "prefix": "mini_"}
    seeds = [
        json.dumps(settings | more).encode() for more in ({}, {"target": "ice40", "max_levels": 9, "registers": True})
    ]

    def beside(folder: Path) -> None:
        save_network(integer_network_of_all_layers(), folder / "network.safetensors")
        (folder / "verilog").mkdir()
        (folder / "verilog" / "top.v").write_text("module top (x); endmodule\n")

    return Reader(seeds, read_folder, in_json, "report.json", beside, True)


@reader("nn2hdl.simulation.sources", "nn2hdl.synth.hierarchy")
def verilog() -> Reader:
    from nn2hdl.simulation.sources import read_sources
    from nn2hdl.synth.hierarchy import children_of

    seed = b"/* a */ module leaf (x, y); // b\nendmodule\n(* keep *)\nmodule top (x);\n"
    seed += b'  leaf #(.A("1")) \\l-1 (x, z);\nendmodule\n'
    words = (
        b"module ",
        b"endmodule",
        b"/*",
        b"*/",
        b"//",
        b"(*",
        b"*)",
        b'"',
        b"\\",
        b"#(",
        b"leaf ",
        b"top ",
        b";",
        b"\n",
    )
    return Reader(
        [seed],
        lambda path: children_of(read_sources([path], "top").modules),
        in_lines(*words),
        "top.v",
    )
