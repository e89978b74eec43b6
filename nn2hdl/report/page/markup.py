"""HTML built from nested calls, escaped by construction: only ``Markup`` goes through as it is."""

from __future__ import annotations

from nn2hdl.escape import html

VOID = frozenset({"img", "rect", "line", "circle", "path", "col"})


class Markup(str):
    """Text that is HTML already."""

    __slots__ = ()


Child = str | int | float | None
NOTHING = Markup("")


def tag(name: str, *children: Child, **attributes: Child) -> Markup:
    """One element. ``class_`` becomes class, ``aria_label`` aria-label; attributes that are None are left out."""
    pairs = (
        f' {key.rstrip("_").replace("_", "-")}="{html(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    opening = f"<{name}{''.join(pairs)}"
    if name in VOID and not children:
        return Markup(f"{opening}/>")
    return Markup(f"{opening}>{join(*children)}</{name}>")


def join(*children: Child) -> Markup:
    """Several pieces in a row; plain text is escaped, None is nothing."""
    return Markup("".join(_piece(child) for child in children))


def _piece(child: Child) -> str:
    if child is None:
        return ""
    return child if isinstance(child, Markup) else html(child)


def section(anchor: str, heading: str, *children: Child) -> Markup:
    """A section of the page under its heading; nothing if all its children are empty."""
    body = join(*children)
    return tag("section", tag("h2", heading, id=f"{anchor}-heading"), body, id=anchor) if body else NOTHING


def pct(fraction: float) -> str:
    """A fraction as an SVG or CSS length, short enough for pages with thousands of marks."""
    return f"{100 * fraction:.2f}".rstrip("0").rstrip(".") + "%"
