"""Whether a network treats each image by itself, whatever else is in its batch: the circuit sees one image alone."""

from __future__ import annotations

import torch
from torch import nn
from torch.utils import _pytree

from nn2hdl.errors import Nn2hdlError, UnsupportedLayerError
from nn2hdl.formats.script import describe, running

_TOLERANCE = 1e-3  # of the largest output: batches of other sizes are summed in another order
_ADVICE = "leave out what depends on the batch: its mean, its size, noise, F.dropout without self.training"


def check_independence(network: nn.Module, shape: tuple[int, ...], where: object) -> None:
    """Runs two images alone and with a third one, of shape [*shape] each.

    Raises:
        UnsupportedLayerError: their outputs differ, or the network takes batches of two only.
    """
    try:
        with running(), torch.no_grad():
            torch.manual_seed(0)
            images = torch.rand(3, *shape)
            alone, together = _output(network(images[:2])), _output(network(images))
    except (KeyboardInterrupt, Nn2hdlError):
        raise
    except BaseException as error:  # the author's forward: anything can come out of it
        raise UnsupportedLayerError(
            f"the forward takes batches of two images alone: {describe(error)}", where=where, hint=_ADVICE
        ) from error
    same = together.shape[1:] == alone.shape[1:] and len(together) == 3 and len(alone) == 2
    scale = max(1.0, float(alone.abs().nan_to_num(0, 0, 0).max())) if alone.numel() else 1.0
    if not (same and torch.allclose(together[:2], alone, _TOLERANCE, _TOLERANCE * scale, equal_nan=True)):
        raise UnsupportedLayerError(
            "the forward gives an image another output when others are in its batch", where=where, hint=_ADVICE
        )


def _output(result: object) -> torch.Tensor:
    return next(leaf for leaf in _pytree.tree_leaves(result) if isinstance(leaf, torch.Tensor)).float()
