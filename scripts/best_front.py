#!/usr/bin/env python3
"""The best networks found for a design: each counted by yosys, simulated on the whole test set, and kept.

Every integer network given becomes a circuit for UltraScale+ (xcup, objective area). Its accuracy and its circuit's
are measured on all test images, its LUT sites are counted by yosys and predicted by the mapper. Points that another
one beats in both accuracy and LUT sites are left out. Writes front.json into designs/DESIGN, and networks into front/.

    .venv/bin/python scripts/best_front.py lenet_mnist --data MNIST_FOLDER build/*.safetensors
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

import numpy as np

from nn2hdl.atomic import write_text
from nn2hdl.data import load_dataset
from nn2hdl.designs import Design, load_design
from nn2hdl.flow.measure import integer_accuracy
from nn2hdl.flow.source import DataOptions
from nn2hdl.flow.stages import default_jobs
from nn2hdl.flow.synthesis import SynthOptions, synthesize
from nn2hdl.integer import arithmetic_digest, load_network, save_network, total_bit_width
from nn2hdl.mapping import Dial, MapOptions, map_network
from nn2hdl.outputs import prepare_folder
from nn2hdl.target import find_target

TARGET, OBJECTIVE = "xcup", "area"


def measure(design: Design, path: Path, data: str, check: bool) -> dict:
    """The figures of one network. Raises MismatchError where a simulated vector differs."""
    network = load_network(path)
    mapped = map_network(network, find_target(TARGET), MapOptions(Dial(OBJECTIVE)), jobs=default_jobs())
    predicted = mapped.price().total
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        options = SynthOptions(TARGET, OBJECTIVE, check=check)
        report = synthesize(path, Path(folder) / "circuit", data=DataOptions(Path(data)), options=options)
    return {
        "accuracy": report["accuracy"]["integer"],
        "test_images": report["accuracy"]["images"],
        "slice_accuracy": integer_accuracy(network, load_dataset(design.test_path, "test"))[0],
        "total_bit_width": total_bit_width(network),
        "lut_sites": report["total"]["lut_sites"],
        "predicted_lut_sites": predicted.sites,
        "lut_levels": report["total"]["levels"],
        "layers": {layer["name"]: layer["lut_sites"] for layer in report["layers"]},
        "simulated_vectors": report["check"]["vectors"] if check else 0,
        "mismatches": report["check"]["mismatches"] if check else None,
        "digest": arithmetic_digest(network),
        "settings": network.provenance.get("settings"),
        "seed": network.provenance.get("seed"),
    }


def undominated(points: list[dict]) -> list[dict]:
    """Points that no other one beats, the smallest first."""
    ordered = sorted(points, key=lambda point: (point["lut_sites"], -point["accuracy"]))
    best, kept = -np.inf, []
    for point in ordered:
        if point["accuracy"] > best:
            kept.append(point)
            best = point["accuracy"]
    return kept


def write_front(design: Design, points: list[dict], networks: dict[str, Path]) -> Path:
    """Writes front.json, and the network of every point that is kept."""
    folder = design.folder
    prepare_folder(folder / "front")
    kept = undominated(points)
    for point in kept:
        point["network"] = f"front/{point['lut_sites']}.safetensors"
        if networks[point["digest"]] != folder / point["network"]:  # files of earlier versions stay as they are
            save_network(load_network(networks[point["digest"]]), folder / point["network"])
    for old in set((folder / "front").glob("*.safetensors")) - {folder / point["network"] for point in kept}:
        old.unlink()
    document = {"design": design.name, "target": TARGET, "objective": OBJECTIVE, "points": kept}
    write_text(folder / "front.json", json.dumps(document, indent=2) + "\n")
    return folder / "front.json"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("design")
    parser.add_argument("networks", nargs="*", type=Path, help="beside those of the front that is there")
    parser.add_argument("--data", required=True, help="the design's dataset")
    parser.add_argument("--no-check", action="store_true", help="leave the simulation out")
    options = parser.parse_intermixed_args()
    design = load_design(options.design)
    folder, points, networks = design.folder, [], {}
    if (folder / "front.json").exists():
        points = json.loads((folder / "front.json").read_text())["points"]
        networks = {point["digest"]: folder / point["network"] for point in points}
    for path in options.networks:
        key = arithmetic_digest(load_network(path))
        if key not in networks:
            points.append(measure(design, path, options.data, not options.no_check))
            networks[key] = path
            shown = {name: points[-1][name] for name in ("accuracy", "lut_sites", "predicted_lut_sites", "mismatches")}
            print(path, shown, flush=True)
    print(write_front(design, points, networks))


if __name__ == "__main__":
    main()
