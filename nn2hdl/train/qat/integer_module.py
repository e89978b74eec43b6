"""An IntegerNetwork as a torch module: the same integers forward, straight-through gradients backward.

Values are float32. Where every sum stays below 2**24, as in 8-bit LeNets, they equal the golden model's; beyond that
training sees rounding, but what comes back is an IntegerNetwork, and its accuracy is measured by the golden model.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import torch
from torch import nn

from nn2hdl.integer import IntegerNetwork, Layer
from nn2hdl.train.layered import LayeredNetwork
from nn2hdl.train.qat.integer_operations import INTEGER_LAYERS, AffineLayer


class IntegerModule(LayeredNetwork[Layer, nn.Module]):
    """Maps integer images [n, c, h, w] (any dtype) to the network's outputs, float32 [n, ...].

    Layers in `trained` learn weights and biases, those in `biases` biases alone. Weights are trained in integer steps
    and stay within the power of two that their layer had; a bias is trained in steps of the layer's output.

    affines: the layers with weights, by name.
    """

    def __init__(self, network: IntegerNetwork, trained: Collection[str] = (), biases: Collection[str] = ()) -> None:
        super().__init__(network, network.layers)
        self.source = network
        self.affines: dict[str, AffineLayer] = {}
        for name, op in ((layer.name, layer.op) for layer in network.layers):
            if name in self.passing:  # an earlier layer pools
                continue
            module = INTEGER_LAYERS[type(op)](op)
            if isinstance(module, AffineLayer):
                module.pool = self.take_pooling(name)
                module.train_parameters(weight=name in trained, bias=name in trained or name in biases)
                self.affines[name] = module
            self.add_layer(name, module)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Outputs for integer images."""
        return self.values(images.float())[self.output]

    def to_network(self) -> IntegerNetwork:
        """The network with the weights and biases as trained so far, rounded."""
        trained = {name: affine.trained_op() for name, affine in self.affines.items()}
        layers = (replace(layer, op=trained.get(layer.name, layer.op)) for layer in self.source.layers)
        return replace(self.source, layers=tuple(layers))
