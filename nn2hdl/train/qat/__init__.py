"""Quantization-aware training priced in LUT sites, and further training of integer networks."""
