"""A picture of two images side by side, with their difference."""

from __future__ import annotations

import io
from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw

PANEL = 288  # pixels that the longer side of a panel has at least
MARGIN, TITLE = 12, 22
BACKGROUND, INK = (255, 255, 255), (40, 40, 40)


def draw_side_by_side(panels: Sequence[tuple[str, np.ndarray]]) -> bytes:
    """A PNG of images uint8 [height, width, 3] of one size under their titles, small ones enlarged pixel by pixel."""
    height, width = panels[0][1].shape[:2]
    zoom = max(1, -(-PANEL // max(height, width)))
    picture = Image.new(
        "RGB",
        (MARGIN + len(panels) * (width * zoom + MARGIN), TITLE + 2 * MARGIN + height * zoom),
        BACKGROUND,
    )
    draw = ImageDraw.Draw(picture)
    for index, (title, image) in enumerate(panels):
        left = MARGIN + index * (width * zoom + MARGIN)
        draw.text((left, MARGIN), title, fill=INK)
        large = np.repeat(np.repeat(image, zoom, axis=0), zoom, axis=1)
        picture.paste(Image.fromarray(large), (left, TITLE + MARGIN))
    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    return buffer.getvalue()
