"""The FPGA families that ship with nn2hdl, each one Target (nn2hdl.target)."""
