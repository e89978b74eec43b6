"""nn2hdl: a trained PyTorch network as a verified, purely combinational FPGA circuit."""

__version__ = "0.1.0"
