"""ColorNet: training, pruning, retraining, fake quantization."""
