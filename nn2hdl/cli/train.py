"""nn2hdl train: trains a shipped design."""

from __future__ import annotations

import click

from nn2hdl.cli import options
from nn2hdl.cli.terminal import print_result, progress_watcher

EPILOG = """\b
Examples:
  nn2hdl train lenet_mnist --data mnist/ -o model.pt
  nn2hdl train lenet_cifar10 --data cifar-10-batches-bin/ --epochs 5 -o quick.pt

\b
A killed run leaves model.pt.resume; the same command goes on from there, with the same result.
"""


@click.command("train", epilog=EPILOG)
@click.argument("design")
@click.option("--data", type=options.PATH, required=True, help="A dataset with a training and a test part.")
@options.output_option("The trained weights.", default="model.pt", show_default=True)
@click.option("--epochs", type=click.IntRange(1), help="Default: the design's own number.")
@click.option("--device", type=click.Choice(["auto", "cpu", "cuda"]), default="auto", show_default=True)
@options.seed_option
@options.json_option
def command(design, data, output, epochs, device, seed, as_json):
    """Trains DESIGN, one of the networks below designs/, and writes its weights."""
    from nn2hdl.train import train_design

    with progress_watcher() as watch:

        def progress(done: int, total: int, message: str) -> None:
            watch("train", done, total, message)

        result = train_design(design, data, output, epochs=epochs, seed=seed, device=device, progress=progress)
        watch("train", 1, 1, "done")
    print_result(result, as_json, _lines)


def _lines(result: dict) -> list[str]:
    return [
        f"accuracy {100 * result['accuracy']:.2f} % of {result['test_images']:,} test images after "
        f"{result['epochs']} epochs, {result['seconds']:.0f} s",
        f"written {result['output']} ({result['weights_sha256'][:16]})",
    ]
