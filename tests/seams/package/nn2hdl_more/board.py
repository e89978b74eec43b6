"""A board entry: the Uno R4 without WiFi."""

from dataclasses import replace

from nn2hdl.c import find_board

MINIMA = replace(
    find_board("uno-r4"), name="uno-r4-minima", title="Arduino Uno R4 Minima", fqbn="arduino:renesas_uno:minima"
)
