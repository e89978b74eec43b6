"""Table, plot and verdicts of the experiment with ColorNet, from its figures alone."""

from __future__ import annotations

from pathlib import Path

FORMS = {
    "dense": "dense, float",
    "dense_int8": "dense, int8",
    "csr": "CSR, float",
    "csr_int8": "CSR + int8",
    "csr_int8_qat": "CSR + int8, QAT",
}
MAIN_COST = {
    "dense": "dense float dense",
    "dense_int8": "dense_int8 dual",
    "csr": "csr float csr",
    "csr_int8": "csr_int8 csr",
    "csr_int8_qat": "csr_int8_qat csr",
}
BASE = {"dense_int8": "dense", "csr": "dense", "csr_int8": "csr", "csr_int8_qat": "csr"}


def table(results: dict) -> str:
    """The results as Markdown."""
    sizes = results["sizes"]
    parts = ["# ColorNet, dense and compressed\n", _how(sizes), _forms(sizes), _kernels(sizes), _claims(sizes)]
    return "\n".join(parts)


def _how(sizes: list[dict]) -> str:
    counts = sorted({size["folds"] for size in sizes})
    return (
        "Made by `scripts/experiment_colornet.py`. MSE (0 to 255, the source's definition) and PSNR: held-out pairs of "
        f"{' to '.join(map(str, counts))} folds of five of the 120 pairs, each with its own training. `against`: the "
        "change of the MSE against the form it was made of, CSR and dense int8 against dense floats, CSR + int8 "
        "against CSR. Nonzero, flash, RAM, stack and instructions of one inference are the first fold's: GCC's linker "
        "(-Os) and the emulated Cortex-M4; floats use its FPU, int8 means 8-bit weights and activations with 16-bit "
        "multipliers. "
        "`nn2hdl` leaves out hidden units that never act, which L1 makes many of; the float loops keep them.\n"
    )


def _forms(sizes: list[dict]) -> str:
    lines = [
        "| hidden | form | parameters | nonzero | MSE | against | PSNR dB | flash B | RAM B | stack B | instructions |",
        "|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for size in sizes:
        for name, title in FORMS.items():
            form, cost = size["forms"][name], size["costs"][MAIN_COST[name]]
            change = f"{change_of(size, name):+.2f} %" if name in BASE else ""
            costs = " | ".join(f"{cost[key]:,}" for key in ("flash", "ram", "stack", "instructions"))
            lines.append(
                f"| {size['hidden']} | {title} | {size['parameters']:,} | {100 * form['nonzero']:.1f} % "
                f"| {form['mse']:.2f} | {change} | {form['psnr_db']:.2f} | {costs} |"
            )
        lines.append(f"| {size['hidden']} | linear 3x3 | 9 | | {size['linear_mse']:.2f} | | | | | | |")
    return "\n".join(lines) + "\n"


def _kernels(sizes: list[dict]) -> str:
    lines = [
        "## The same integers in other kernels (CSR + int8, QAT)\n",
        "| hidden | kernel | flash B | instructions |",
        "|---:|---|---:|---:|",
    ]
    for size in sizes:
        for name, cost in size["costs"].items():
            if name.startswith("csr_int8_qat "):
                kernel = name.removeprefix("csr_int8_qat ")
                lines.append(f"| {size['hidden']} | {kernel} | {cost['flash']:,} | {cost['instructions']:,} |")
    return "\n".join(lines) + "\n"


def _claims(sizes: list[dict]) -> str:
    return "\n".join(["## What the source claims\n", *(f"- {claim}" for claim in claims(sizes))]) + "\n"


def claims(sizes: list[dict]) -> list[str]:
    """What the source says, and what was measured."""
    by = {
        "int8 takes a quarter of the memory": _span(
            sizes,
            lambda s: _bytes(s, "dense", "dense") / _bytes(s, "dense_int8", "dense"),
            "times fewer bytes of weights",
        ),
        "CSR takes 3 to 10 times less memory, floats": _span(
            sizes, lambda s: _bytes(s, "csr", "dense") / _bytes(s, "csr", "csr"), "times fewer than dense floats"
        ),
        "CSR saves on top of int8": _span(
            sizes,
            lambda s: _bytes(s, "csr_int8_qat", "dense") / _bytes(s, "csr_int8_qat", "csr"),
            "times fewer than dense int8",
        ),
        "COO takes half to a fifth": _span(
            sizes, lambda s: _bytes(s, "csr", "dense") / _bytes(s, "csr", "coo"), "times fewer than dense floats"
        ),
        "CSR is 1.5 to 2 times as fast as COO": _span(
            sizes, lambda s: _steps(s, "csr_int8_qat coo") / _steps(s, "csr_int8_qat csr"), "times fewer instructions"
        ),
        "CSR is faster than dense (a loop over the same int8 weights)": _span(
            sizes, lambda s: _steps(s, "csr_int8_qat dense") / _steps(s, "csr_int8_qat csr"), "times fewer instructions"
        ),
        "CSR is faster than dense with the dual multiply": _span(
            sizes, lambda s: _steps(s, "csr_int8_qat dual") / _steps(s, "csr_int8_qat csr"), "times fewer instructions"
        ),
        "CSR costs less than 3 % of MSE": _span(sizes, lambda s: change_of(s, "csr"), "%"),
        "int8 on top costs less than 2 %, without QAT": _span(sizes, lambda s: change_of(s, "csr_int8"), "%"),
        "int8 on top costs less than 2 %, with QAT": _span(sizes, lambda s: change_of(s, "csr_int8_qat"), "%"),
        "PSNR is above 25 dB": _span(sizes, lambda s: s["forms"]["csr_int8_qat"]["psnr_db"], "dB"),
    }
    return [f"{claim}: measured {found}." for claim, found in by.items()] + [_saving(sizes)]


def _saving(sizes: list[dict]) -> str:
    """Where CSR does not pay, in bytes of weights and in flash with its code."""
    dearer = [size for size in sizes if _bytes(size, "csr_int8_qat", "csr") >= _bytes(size, "csr_int8_qat", "dense")]
    found = [f"CSR saves no bytes of int8 weights at {_named(dearer)} hidden units."] if dearer else []
    for kernel, title in (("dense", "the plain loop"), ("dual", "the dual multiply")):
        larger = [size for size in sizes if _flash(size, "csr") >= _flash(size, kernel)]
        if larger:
            found.append(
                f"With its code CSR takes more flash than {title} over all weights at {_named(larger)} hidden units."
            )
        slower = [size for size in sizes if _steps(size, "csr_int8_qat csr") >= _steps(size, f"csr_int8_qat {kernel}")]
        if slower:
            found.append(f"It takes more instructions than {title} at {_named(slower)}.")
    return " ".join(found) or "CSR pays at every size."


def _named(sizes: list[dict]) -> str:
    return ", ".join(f"{size['hidden']}" for size in sizes)


def _flash(size: dict, kernel: str) -> int:
    return size["costs"][f"csr_int8_qat {kernel}"]["flash"]


def change_of(size: dict, name: str) -> float:
    """Percent by which the MSE grew against the form it was made of."""
    forms = size["forms"]
    return 100 * (forms[name]["mse"] / forms[BASE[name]]["mse"] - 1)


def _bytes(size: dict, name: str, form: str) -> int:
    return size["forms"][name]["weight_bytes"][form]


def _steps(size: dict, name: str) -> int:
    return size["costs"][name]["instructions"]


def _span(sizes: list[dict], figure, unit: str) -> str:
    return ", ".join(f"{figure(size):.2f} ({size['hidden']})" for size in sizes) + f" {unit}"


def draw(results: dict, path: Path) -> None:
    """PSNR, flash and instructions by hidden units, one line a form."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    sizes = results["sizes"]
    hidden = [size["hidden"] for size in sizes]
    figure, axes = pyplot.subplots(1, 3, figsize=(14, 4.4), layout="constrained")
    panels = (
        ("PSNR on held-out pairs, dB", lambda s, name: s["forms"][name]["psnr_db"]),
        ("flash, KB", lambda s, name: s["costs"][MAIN_COST[name]]["flash"] / 1000),
        ("instructions per color, thousands", lambda s, name: s["costs"][MAIN_COST[name]]["instructions"] / 1000),
    )
    for axis, (title, value) in zip(axes, panels, strict=True):
        for name, label in FORMS.items():
            axis.plot(hidden, [value(size, name) for size in sizes], marker="o", label=label)
        axis.set(title=title, xlabel="hidden units", xticks=hidden)
        axis.grid(alpha=0.3)
    for axis in axes[1:]:
        axis.set_yscale("log")
        for which in (axis.yaxis.set_major_formatter, axis.yaxis.set_minor_formatter):
            which("{x:g}")
    axes[0].legend(frameon=False)
    figure.savefig(path, dpi=120)
    pyplot.close(figure)
