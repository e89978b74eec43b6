"""Random variants of training images: flipped, shifted, rotated, scaled."""

from __future__ import annotations

import math
from typing import Protocol

import torch
import torch.nn.functional as F


class Variation(Protocol):
    """Which changes, and how large; as in TrainSettings."""

    @property
    def flip(self) -> bool: ...
    @property
    def shift_pixels(self) -> int: ...
    @property
    def rotate_degrees(self) -> float: ...
    @property
    def scale_fraction(self) -> float: ...


def augment(images: torch.Tensor, settings: Variation, generator: torch.Generator) -> torch.Tensor:
    """Returns one random variant of every image.

    Args:
        images: uint8 [N, C, H, W] on any device.
        settings: which changes, and how large.
        generator: on the CPU, so that every device draws the same variants.

    Returns:
        float32 [N, C, H, W], pixels / 255.
    """
    if settings.flip or settings.shift_pixels:
        images = _flip_and_shift(images, settings, generator)
    pixels = images.float() / 255
    if settings.rotate_degrees or settings.scale_fraction:
        pixels = _rotate_and_scale(pixels, settings, generator)
    return pixels


def vary(images: torch.Tensor, settings: Variation, generator: torch.Generator) -> torch.Tensor:
    """As `augment`, for what reads pixels: uint8 [N, C, H, W]. Flips and shifts are made without any float."""
    if settings.rotate_degrees or settings.scale_fraction:
        return (augment(images, settings, generator) * 255).round().clamp(0, 255).to(torch.uint8)
    return _flip_and_shift(images, settings, generator) if settings.flip or settings.shift_pixels else images


def _flip_and_shift(images: torch.Tensor, settings: Variation, generator: torch.Generator) -> torch.Tensor:
    count, _, height, width = images.shape
    reach = settings.shift_pixels
    shifts = torch.randint(-reach, reach + 1, (2, count, 1), generator=generator)
    rows = (torch.arange(height) + shifts[0]).clamp(0, height - 1)
    columns = (torch.arange(width) + shifts[1]).clamp(0, width - 1)
    if settings.flip:
        mirrored = torch.rand(count, 1, generator=generator) < 0.5
        columns = torch.where(mirrored, columns.flip(1), columns)
    # One flat index a pixel: several times faster than indexing by rows and columns.
    index = (rows[:, :, None] * width + columns[:, None, :]).view(count, 1, -1).to(images.device)
    flat = images.flatten(2)
    return flat.gather(2, index.expand(-1, flat.shape[1], -1)).view_as(images)


def _rotate_and_scale(pixels: torch.Tensor, settings: Variation, generator: torch.Generator) -> torch.Tensor:
    angle, scale = torch.rand(2, len(pixels), generator=generator) * 2 - 1
    angle = angle * math.radians(settings.rotate_degrees)
    scale = 1 + scale * settings.scale_fraction
    cosine, sine, zero = angle.cos() * scale, angle.sin() * scale, torch.zeros_like(angle)
    matrices = torch.stack([cosine, -sine, zero, sine, cosine, zero], dim=1).view(-1, 2, 3).to(pixels.device)
    grid = F.affine_grid(matrices, list(pixels.shape), align_corners=False)
    return F.grid_sample(pixels, grid, mode="bilinear", padding_mode="border", align_corners=False)
