"""nn2hdl front: what a search found, and which point of it somebody needs."""

from __future__ import annotations

import click

from nn2hdl import escape
from nn2hdl.cli import numbers, options
from nn2hdl.cli.progress import progress_watcher
from nn2hdl.cli.terminal import claim_output, print_result, write_json

EPILOG = """\b
Examples:
  nn2hdl front study/
  nn2hdl front study/ --max-loss 1.4
  nn2hdl front study/ --max-luts 60000 --json
  nn2hdl front study/ --device ecp5-85k

Without a limit nn2hdl shows the whole front. With --max-loss it picks the smallest network within that, with
--max-luts or --device alone the most accurate one that fits. The loss counts from the network with 8 bits for every
weight and activation.
"""


SHOWN_FAILURES = 3


@click.command("front", short_help="Show what a search found, or pick a point of it.", epilog=EPILOG)
@click.argument("study", type=options.PATH)
@options.output_option("Also write the result to this JSON file.")
@click.option(
    "--max-loss",
    type=numbers.FiniteFloat(0, 1000),
    metavar="POINTS",
    help="Lose at most POINTS (percentage points, or dB of PSNR) against the 8-bit network.",
)
@click.option("--max-luts", type=click.IntRange(1, 10**12), metavar="N", help="Take at most N LUTs.")
@click.option("--device", metavar="NAME", help="Fit on this device, such as ecp5-85k; a wrong name lists all devices.")
@click.option("--count", is_flag=True, help="Count the LUTs of points that yosys has not counted yet.")
@options.json_option
def command(study, output, overwrite, max_loss, max_luts, device, count, as_json):
    """Shows the Pareto front of accuracy against LUTs in STUDY, or picks one point of it.

    STUDY is a folder that nn2hdl search wrote; the search may still be running.
    """
    from nn2hdl.exploration.devices import find_device
    from nn2hdl.exploration.front import Need
    from nn2hdl.exploration.searching import pick_point, show_front
    from nn2hdl.exploration.study import files_of

    output = claim_output(output, "front", files_of(study), overwrite)
    found = find_device(device) if device else None
    with progress_watcher() as watch:

        def progress(status) -> None:
            watch("count", status.done, status.expected, status.message)

        whole = max_loss is None and max_luts is None and found is None
        if whole:
            result = show_front(study, count=count, watch=progress)
        else:
            result = pick_point(study, Need(max_loss, max_luts, found), watch=progress)
    write_json(result, output)
    print_result(result, as_json, front_lines if whole else _point_lines)


def front_lines(described: dict) -> list:
    """The front on the terminal."""
    from nn2hdl.quality import Quality
    from nn2hdl.report.front import front_chart, front_table

    lost = [f"left out: {what}" for what in described["lost"]]
    if len(lost) > SHOWN_FAILURES:
        lost[SHOWN_FAILURES:] = [f"left out: {len(lost) - SHOWN_FAILURES} more"]
    if lost:
        lost.append("-> nn2hdl search with this -o makes again what is left out")
    if not described["front"]:
        none = "that can be shown " if lost else ""
        return [f"no candidate {none}is finished yet in {described['study']}", *lost]
    quality = Quality(**described["quality"])
    reference = quality.text(described["reference_accuracy"])
    failed = [f"failed: {candidate['message']}" for candidate in described["failed"]]
    return [
        front_table(described),
        front_chart(described),
        f"8-bit network {reference}; {described['candidates']:,} candidates; o: the front; .: others, LUTs estimated",
        f"{quality.name}: on the test data; the front is chosen by data held back from training (validation in --json)",
        "LUTs: ~ estimated, as the search does; predicted by the mapper; counted by yosys",
        *failed[:SHOWN_FAILURES],
        *lost,
        f"networks in {described['study']}/networks, plot {described['study']}/front.svg",
    ]


def _point_lines(point: dict) -> list[str]:
    from nn2hdl.quality import Quality
    from nn2hdl.report.numerals import circuit_size

    quality = Quality(**point["quality"])
    file, size = point["file"], circuit_size(point)
    return [
        f"test {quality.name} {quality.text(point['accuracy'])} ({point['loss']:+.2f} points of loss), {size}, "
        f"{point['total_bit_width']:,} bits",
        file,
        f"-> nn2hdl synth {escape.shell([file])} --target {point['target']} --objective area -o build/picked",
    ]
