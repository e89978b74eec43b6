"""Datasets on disk -> read-only arrays: 8-bit images with labels, pairs of colors; single PPM images."""

from nn2hdl.data.dataset import Dataset, MissingSplitError, balanced_subset
from nn2hdl.data.detect import load_dataset
from nn2hdl.data.npz import save_npz
from nn2hdl.data.pairs import ColorPairs, load_pairs
from nn2hdl.data.ppm import load_ppm
from nn2hdl.data.resize import resize_images

__all__ = [
    "ColorPairs",
    "Dataset",
    "MissingSplitError",
    "balanced_subset",
    "load_dataset",
    "load_pairs",
    "load_ppm",
    "resize_images",
    "save_npz",
]
