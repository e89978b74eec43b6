"""Training of the shipped designs in floats."""
