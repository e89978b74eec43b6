"""An elementwise function: torch.sin."""

import numpy as np

from nn2hdl.graph.functions import Function

SINE = Function(np.sin, operations=("sin",))
