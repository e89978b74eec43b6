// What the Xilinx cells do that nn2hdl instantiates: a table of six inputs and two outputs, and carry chains.
// For simulation and lint alone; synthesis has the vendor's cells.

module LUT6_2(I0, I1, I2, I3, I4, I5, O5, O6);
  parameter [63:0] INIT = 64'h0;
  input I0, I1, I2, I3, I4, I5;
  output O5, O6;
  wire [4:0] low;
  assign low = { I4, I3, I2, I1, I0 };
  assign O5 = INIT[{ 1'b0, low }];
  assign O6 = INIT[{ I5, low }];
endmodule

module CARRY4(CI, CYINIT, DI, S, CO, O);
  input CI, CYINIT;
  input [3:0] DI, S;
  output [3:0] CO, O;
  wire c0, c1, c2, c3, c4;
  assign c0 = CI | CYINIT;
  assign c1 = S[0] ? c0 : DI[0];
  assign c2 = S[1] ? c1 : DI[1];
  assign c3 = S[2] ? c2 : DI[2];
  assign c4 = S[3] ? c3 : DI[3];
  assign CO = { c4, c3, c2, c1 };
  assign O = S ^ { c3, c2, c1, c0 };
endmodule

module CARRY8(CI, CI_TOP, DI, S, CO, O);
  parameter CARRY_TYPE = "SINGLE_CY8";
  input CI, CI_TOP;
  input [7:0] DI, S;
  output [7:0] CO, O;
  wire c1, c2, c3, c4, c5, c6, c7, c8, upper;
  assign c1 = S[0] ? CI : DI[0];
  assign c2 = S[1] ? c1 : DI[1];
  assign c3 = S[2] ? c2 : DI[2];
  assign c4 = S[3] ? c3 : DI[3];
  assign upper = CARRY_TYPE == "DUAL_CY4" ? CI_TOP : c4;
  assign c5 = S[4] ? upper : DI[4];
  assign c6 = S[5] ? c5 : DI[5];
  assign c7 = S[6] ? c6 : DI[6];
  assign c8 = S[7] ? c7 : DI[7];
  assign CO = { c8, c7, c6, c5, c4, c3, c2, c1 };
  assign O = S ^ { c7, c6, c5, upper, c3, c2, c1, CI };
endmodule
