"""IntegerNetwork -> ONNX, so that others can run and use the integers."""

from nn2hdl.export.network import FORMS, export_onnx

__all__ = ["FORMS", "export_onnx"]
