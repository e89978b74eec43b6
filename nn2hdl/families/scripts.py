"""What the yosys scripts of all families have in common.

Every script maps all modules that were read, each on its own: the hierarchy stays, for yosys merges chained `+` within
one module into `$macc`, which costs twice a tree of adders. The libraries are read by hand and each synth command is
entered behind its first label, because that label would keep only what is below a single top module.
"""

# abc9 looks through the whole library once per module: without these cells a module takes 0.1 s less
_UNUSED_XILINX = "delete =FD* =LD* =RAM* =ROM* =SRL* =DSP* =IBUF* =OBUF* =BUFG*"

XILINX_LIBRARY = "read_verilog -lib +/xilinx/cells_sim.v"
ECP5 = (
    "read_verilog -lib -specify +/lattice/cells_sim_ecp5.v; hierarchy -check; "
    "synth_ecp5 -noflatten -nodsp -noiopad -run coarse:check; opt_clean"
)
ICE40 = (
    "read_verilog -D ICE40_HX -lib -specify +/ice40/cells_sim.v; hierarchy -check; proc; "
    "synth_ice40 -noflatten -run coarse:check; opt_clean"  # without -dsp it uses none
)


def xilinx(family: str) -> str:
    """The script of a Xilinx family. synth_xilinx maps adders of xcup to CARRY4, as those of xc7."""
    return (
        f"read_verilog -lib -specify +/xilinx/cells_sim.v; {_UNUSED_XILINX}; hierarchy -check; "
        f"synth_xilinx -family {family} -noiopad -noclkbuf -nodsp -run prepare:check; opt_clean"
    )
