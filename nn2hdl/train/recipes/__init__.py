"""Training by recipes: methods of quantization, schedules and pruning, each a module, combined by name."""
