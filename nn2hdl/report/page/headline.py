"""The top of the page: what this is, the four figures that count, and the verdict."""

from __future__ import annotations

from nn2hdl.report.normalization import normalization_text
from nn2hdl.report.numerals import NONE, bit_widths, decibels, duration, percent, plural, points, shape, thousands
from nn2hdl.report.page.markup import Markup, join, tag


def headline(report: dict) -> Markup:
    """Title, one line of facts, key figures."""
    model = report["model"]
    return tag(
        "header",
        tag("p", "nn2hdl report", class_="kicker"),
        tag("h1", model["name"]),
        tag("p", f"{_facts(report)}.", class_="lede"),
        tag("dl", _quality(report), _sites(report), _levels(report), _mismatches(report), class_="figures"),
        _normalization(report),
        _alarm(report),
        *(tag("p", f"{text[:1].upper()}{text[1:]}.", class_="alarm caution") for text in report.get("warnings", [])),
    )


def _normalization(report: dict) -> Markup | None:
    """How pixels were normalized; None where a warning says it."""
    block = report.get("normalization")
    text = normalization_text(block) if block else None
    if text is None or text in report.get("warnings", []):
        return None
    return tag("p", f"{text[:1].upper()}{text[1:]}.", class_="caption remark")


def _alarm(report: dict) -> Markup | None:
    check = report["check"]
    if check is None or not check["mismatches"]:
        return None
    wrong = [module["module"] for module in check["modules"] if module["mismatches"]]
    where = f" in {', '.join(wrong)}" if wrong else ""
    text = f"Do not use this circuit: it disagrees with the integer network{where}."
    return tag("p", text, class_="alarm", role="alert")


def _facts(report: dict) -> str:
    model, widths = report["model"], report["quantization"] or {}
    facts = [f"Input {shape(model['input'])}"]
    facts += [plural(len(model["classes"]), "class", "classes")] * bool(model["classes"])
    facts += bit_widths(widths.get("weight_bits"), widths.get("activation_bits"))
    clock = "Combinational circuit between registers at its inputs and outputs"
    clock = clock if report["registers"] else "Purely combinational circuit"
    return f"{', '.join(facts)}. {clock} for {report['target']}"


def _figure(title: str, value: Markup | str, note: str, tone: str | None = None) -> Markup:
    return tag("div", tag("dt", title), tag("dd", value, class_="value"), tag("dd", note, class_="note"), class_=tone)


def _quality(report: dict) -> Markup:
    accuracy, error = report["accuracy"], report.get("error")
    if error:
        note = f"on {plural(error['pairs'], 'pair')} of {error['dataset']}"
        note = f"float {decibels(error['float']['psnr_db'])}, {note}" if error["float"] else note
        return _figure("PSNR in integers", decibels(error["integer"]["psnr_db"]), note)
    if accuracy is None or accuracy["integer"] is None:
        return _figure("Accuracy", NONE, "not measured")
    note = f"on {plural(accuracy['images'], 'image')} of {accuracy['dataset']}"
    if accuracy["float"] is not None:
        difference = points(accuracy["integer"] - accuracy["float"])
        note = f"float {percent(accuracy['float'])} ({difference} points), {note}"
    return _figure("Accuracy in integers", percent(accuracy["integer"]), note)


def _sites(report: dict) -> Markup:
    total = report["total"]
    if total is None or total["lut_sites"] is None:
        return _figure("LUT sites", NONE, "not counted")
    dsp = "" if total["dsp"] is None else f", {plural(total['dsp'], 'DSP block')}"
    note = f"{'≈ ' if total['predicted'] else ''}{thousands(total['carry4'])} carry cells{dsp}"
    return _figure("LUT sites", _estimate(total, thousands(total["lut_sites"])), note)


def _levels(report: dict) -> Markup:
    total = report["total"]
    if total is None or total["levels"] is None:
        return _figure("LUT levels", NONE, "not counted")
    return _figure(
        "LUT levels", _estimate(total, thousands(total["levels"])), "on the longest path through the network"
    )


def _estimate(total: dict, text: str) -> Markup:
    if not total["predicted"]:
        return join(text)
    return tag("span", tag("span", "≈ ", class_="approx"), text, title="partly estimated, not synthesized")


def _mismatches(report: dict) -> Markup:
    check = report["check"]
    if check is None:
        return _figure("Mismatches", NONE, "not simulated: the circuit is unproven", "warn")
    note = f"over {plural(check['images'], 'image')}, {plural(check['vectors'], 'vector')}"
    if check["seconds"] is not None:
        note += f", {duration(check['seconds'])} of simulation"
    tone = "bad" if check["mismatches"] else "good" if check["vectors"] else "warn"
    return _figure("Mismatches", thousands(check["mismatches"]), note, tone)
