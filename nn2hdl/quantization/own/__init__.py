"""Graphs with quantizers of their own -> IntegerNetwork, with the file's scales, zero points and widths."""

from nn2hdl.quantization.own.lowering import has_quantizers, lower_own

__all__ = ["has_quantizers", "lower_own"]
