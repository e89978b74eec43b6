"""Builds a design's network, and takes BatchNorm in and out of it."""

from __future__ import annotations

import importlib.util

from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval, fuse_linear_bn_eval

from nn2hdl.designs import Design
from nn2hdl.errors import ModelError


def build_network(design: Design, *arguments: object) -> nn.Module:
    """Returns a fresh network with random weights, drawn from torch's global generator.

    Args:
        design: says which class.
        arguments: of the class, where it takes any.

    Raises:
        ModelError: the design's Python file fails, or lacks the class.
    """
    spec = importlib.util.spec_from_file_location(f"nn2hdl_design_{design.name}", design.network_path)
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
        network = getattr(module, design.class_name)(*arguments)
    except AttributeError as error:
        raise ModelError(str(error), where=design.network_path, expected=f"a class {design.class_name}") from error
    except Exception as error:  # the file is the user's code: anything can come out of it
        raise ModelError(f"{type(error).__name__}: {error}", where=design.network_path) from error
    if not isinstance(network, nn.Module):
        raise ModelError(f"{design.class_name} is no torch.nn.Module", where=design.network_path)
    return network


def insert_batch_norm(network: nn.Module) -> None:
    """Puts BatchNorm behind every direct child that is a convolution or linear layer, except the last.

    The layer and its BatchNorm share the child's name, so that the network's ``forward`` stays as it is.
    """
    layers = [(name, child) for name, child in network.named_children() if isinstance(child, nn.Conv2d | nn.Linear)]
    for name, layer in layers[:-1]:
        norm = (
            nn.BatchNorm2d(layer.out_channels) if isinstance(layer, nn.Conv2d) else nn.BatchNorm1d(layer.out_features)
        )
        setattr(network, name, nn.Sequential(layer, norm))


def fold_batch_norm(network: nn.Module) -> None:
    """Undoes ``insert_batch_norm``: scales and shifts of BatchNorm move into weights and bias. Leaves eval mode on."""
    network.eval()
    for name, child in list(network.named_children()):
        if isinstance(child, nn.Sequential) and isinstance(child[-1], nn.BatchNorm1d | nn.BatchNorm2d):
            fuse = fuse_conv_bn_eval if isinstance(child[0], nn.Conv2d) else fuse_linear_bn_eval
            setattr(network, name, fuse(child[0], child[1]))
