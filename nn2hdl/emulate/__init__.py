"""Runs what `c` wrote: on this machine, on an emulated Cortex-M4, on an emulated ATmega328P with the Arduino core."""
