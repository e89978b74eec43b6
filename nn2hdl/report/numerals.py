"""Numbers as readers want them: separators, short forms, and a dash for what is not known."""

from __future__ import annotations

# Written as escapes because they look like other characters.
NONE, MINUS, TIMES = "\u2013", "\u2212", "\u00d7"


def thousands(value: float | None) -> str:
    """1234567 -> "1,234,567"; None -> a dash."""
    return NONE if value is None else f"{value:,}"


def compact(value: float | None) -> str:
    """At most five characters: 1234567 -> "1.23M"; numbers below ten thousand stay as they are."""
    if value is None or abs(value) < 10_000:
        return thousands(value)
    for unit, scale in (("k", 1e3), ("M", 1e6), ("G", 1e9), ("T", 1e12)):
        scaled = value / scale
        for digits, limit in ((2, 9.995), (1, 99.95), (0, 999.5)):
            if abs(scaled) < limit:  # beyond the limit, rounding would carry into another digit
                return f"{scaled:.{digits}f}{unit}"
    return f"{value:.1e}"


def percent(value: float | None, digits: int = 2) -> str:
    """99.3 -> "99.30 %"."""
    return NONE if value is None else f"{value:.{digits}f} %"


def share(part: float | None, whole: float | None) -> str:
    """A part of the whole in percent, one digit; what is there but rounds to nothing shows as "< 0.1 %"."""
    if part is None or not whole:
        return NONE
    fraction = 100 * part / whole
    return "< 0.1 %" if 0 < fraction < 0.05 else f"{fraction:.1f} %"


def points(value: float) -> str:
    """A signed difference of percentages, with a true minus: "+0.12", "−0.02", "±0.00"."""
    rounded = round(value, 2)
    return f"{'+' if rounded > 0 else MINUS if rounded < 0 else '±'}{abs(rounded):.2f}"


def shape(sizes: list[int], times: str = f" {TIMES} ") -> str:
    """[6, 24, 24] -> "6 × 24 × 24"."""
    return times.join(thousands(size) for size in sizes) or "1"


def decibels(psnr_db: float | None) -> str:
    """29.034 -> "29.03 dB"; None, where there is no error at all, -> "no error"."""
    return "no error" if psnr_db is None else f"{psnr_db:.2f} dB"


def plural(count: int, noun: str, plural_noun: str | None = None) -> str:
    """1, "image" -> "1 image"; 1000, "image" -> "1,000 images"."""
    return f"{thousands(count)} {noun if count == 1 else plural_noun or noun + 's'}"


def duration(seconds: float | None) -> str:
    """3.21 -> "3.2 s"; 175 -> "2 min 55 s"; None -> a dash."""
    if seconds is None:
        return NONE
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"


def signed(value: float) -> str:
    """-128 -> "−128", the minus as wide as a digit."""
    return f"{value:g}".replace("-", MINUS)


def bit_widths(weight_bits: int | None, activation_bits: int | None) -> list[str]:
    """8, 8 -> ["8-bit weights and activations"]; what is not known is left out."""
    if weight_bits is not None and weight_bits == activation_bits:
        return [f"{weight_bits}-bit weights and activations"]
    widths = ((weight_bits, "weights"), (activation_bits, "activations"))
    return [f"{bits}-bit {what}" for bits, what in widths if bits is not None]


def circuit_size(point: dict) -> str:
    """The best figure that there is of a point of a front, and where it is from: "41,331 LUTs counted by yosys"."""
    if point["counted_sites"] is not None:
        return f"{point['counted_sites']:,} LUTs counted by yosys"
    if point["predicted_sites"] is not None and point["exact"]:
        return f"{point['predicted_sites']:,} LUTs predicted by the mapper"
    estimate = point["estimated_sites"] if point["predicted_sites"] is None else point["predicted_sites"]
    return f"about {estimate:,.0f} LUTs estimated"
