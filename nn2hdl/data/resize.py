"""Bilinear resizing that agrees with torchvision's transforms.Resize on PIL images."""

from __future__ import annotations

import numpy as np
from PIL import Image


def resize_images(images: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """Resizes every image to ``size`` with Pillow's bilinear filter, which averages when it shrinks.

    Args:
        images: uint8 [N, C, H, W]; channels are resized one by one, as Pillow does.
        size: (height, width) in pixels.

    Returns:
        uint8 [N, C, height, width].
    """
    height, width = size
    planes = images.reshape(-1, *images.shape[2:])
    resized = np.empty((len(planes), height, width), np.uint8)
    for plane, target in zip(planes, resized, strict=True):
        target[...] = np.asarray(Image.fromarray(plane).resize((width, height), Image.Resampling.BILINEAR))
    return resized.reshape(*images.shape[:2], height, width)
