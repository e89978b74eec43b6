"""Random variants of images."""

import dataclasses

import torch

from nn2hdl.train.augment import augment
from nn2hdl.train.float.settings import TrainSettings

STILL = TrainSettings(1, 1, 0.1, 0.0, 0.0, 0.0, False, False, False, 0, 0.0, 0.0, 1)
IMAGES = torch.randint(0, 256, (64, 3, 9, 7), generator=torch.Generator().manual_seed(0), dtype=torch.uint8)


def run(seed=0, images=IMAGES, **settings):
    return augment(images, dataclasses.replace(STILL, **settings), torch.Generator().manual_seed(seed))


def test_nothing_asked_nothing_changed():
    assert torch.equal(run(), IMAGES.float() / 255)


def test_shift_repeats_edges_and_reaches_every_offset():
    shifted = (run(shift_pixels=1) * 255).round().to(torch.uint8)
    seen = set()
    for image, result in zip(IMAGES, shifted, strict=True):
        padded = torch.nn.functional.pad(image[None].float(), (1, 1, 1, 1), mode="replicate")[0].to(torch.uint8)
        matches = [(y, x) for y in range(3) for x in range(3) if torch.equal(padded[:, y : y + 9, x : x + 7], result)]
        assert len(matches) == 1
        seen.update(matches)
    assert len(seen) == 9


def test_flip_mirrors_about_half():
    flipped = run(flip=True) * 255
    same = [torch.equal(result.round().to(torch.uint8), image) for image, result in zip(IMAGES, flipped, strict=True)]
    mirrored = [torch.equal(r.round().to(torch.uint8), i.flip(2)) for i, r in zip(IMAGES, flipped, strict=True)]
    assert all(a != b for a, b in zip(same, mirrored, strict=True))
    assert 20 < sum(mirrored) < 44


def test_rotation_and_scale_stay_in_range_and_vary():
    varied = run(rotate_degrees=10.0, scale_fraction=0.1)
    assert varied.shape == IMAGES.shape
    assert 0 <= float(varied.min()) <= float(varied.max()) <= 1 + 1e-6
    assert not torch.equal(varied, run(seed=1, rotate_degrees=10.0, scale_fraction=0.1))


def test_small_rotation_hardly_moves_a_smooth_image():
    ramp = torch.arange(28, dtype=torch.uint8).mul(8).expand(4, 1, 28, 28).contiguous()
    assert float((run(images=ramp, rotate_degrees=1.0) - ramp.float() / 255).abs().max()) < 0.02
