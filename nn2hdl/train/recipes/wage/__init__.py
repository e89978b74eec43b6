"""WAGE (Wu, Li, Chen and Shi 2018): weights, activations, gradients and errors are integers while a network is trained.

Training and Inference with Integers in Deep Neural Networks, ICLR 2018, arXiv:1802.04680. Every layer computes
a = Q_A(pool(Q_W(W) * x) / alpha), its errors go back as Q_E(e), and its weights move by Q_G(g), rounded at random;
there is no BatchNorm and no bias, and all scales are powers of two, so that the result is an integer network whose
requantizations are shifts. `arithmetic` has the four quantizers, `layers` the two directions of a layer, `training` the
steps. The loss is the squared error, the optimizer plain gradient descent.
"""
