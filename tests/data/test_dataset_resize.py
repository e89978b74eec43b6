"""Resizing as torchvision does it on PIL images."""

import numpy as np
import pytest
from PIL import Image

from nn2hdl.data import resize_images


@pytest.mark.parametrize("size", [(32, 32), (14, 14), (28, 28), (5, 40), (1, 1)])
@pytest.mark.parametrize("channels", [1, 3])
def test_equals_pillow_image_by_image(size, channels):
    images = np.random.default_rng(0).integers(0, 256, (4, channels, 28, 28), np.uint8)
    resized = resize_images(images, size)
    for image, result in zip(images, resized, strict=True):
        # The lines of torchvision.transforms.Resize for a PIL image.
        picture = Image.fromarray(image[0] if channels == 1 else np.ascontiguousarray(image.transpose(1, 2, 0)))
        expected = np.asarray(picture.resize(size[::-1], Image.Resampling.BILINEAR))
        assert np.array_equal(result, expected[None] if channels == 1 else expected.transpose(2, 0, 1))


def test_known_values():
    images = np.array([[[[0, 100], [200, 255]]]], np.uint8)
    assert resize_images(images, (2, 4))[0, 0].tolist() == [[0, 25, 75, 100], [200, 214, 241, 255]]
    # Shrinking widens the triangle: weights 1, 3, 3 on the last three pixels, and 3/7 of 255 is 109.
    assert resize_images(np.array([[[[0, 0, 0, 255]]]], np.uint8), (1, 2))[0, 0].tolist() == [[0, 109]]
