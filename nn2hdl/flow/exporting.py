"""Integer network -> ONNX file."""

from __future__ import annotations

from pathlib import Path

from nn2hdl.errors import ModelError
from nn2hdl.export import export_onnx
from nn2hdl.flow.source import ModelOptions, inputs_of, load_source
from nn2hdl.integer import IntegerNetwork, digest
from nn2hdl.outputs import claim_file


def export_network(
    model: str | Path,
    output: str | Path,
    *,
    form: str = "qonnx",
    model_options: ModelOptions | None = None,
    overwrite: bool = False,
) -> dict:
    """Writes an integer network, or the integers of a file with quantizers, as ONNX. Plain data: network (the file),
    form, bytes, input_low and input_high, digest of the integers.

    Raises:
        ModelError: the model is a float network.
        QuantizeError: floats do not hold its numbers exactly.
    """
    claim = claim_file(Path(output), "export", overwrite=overwrite, inputs=inputs_of(model, model_options))
    source = load_source(model, model_options)
    if not isinstance(source.model, IntegerNetwork):
        raise ModelError("a float network has no integers yet", where=source.path, hint="nn2hdl quantize it first")
    data = export_onnx(source.model, form)
    claim.write(data)
    return {
        "network": str(output),
        "form": form,
        "bytes": len(data),
        "input": list(source.model.input_shape),
        "input_low": source.model.input_low,
        "input_high": source.model.input_high,
        "digest": digest(source.model),
    }
