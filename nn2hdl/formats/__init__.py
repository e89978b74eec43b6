"""Model files -> float Graph: reading without running foreign code, tracing, folding. Imports torch."""

from nn2hdl.formats.model import load_model

__all__ = ["load_model"]
