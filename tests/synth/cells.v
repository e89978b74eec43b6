module add8(input [7:0] a, b, output [8:0] y);
  assign y = a + b;
endmodule
module sub8(input [7:0] a, b, output [8:0] y);
  assign y = {1'b0, a} - {1'b0, b};
endmodule
module shifted(input [7:0] a, input signed [5:0] b, output [10:0] y);
  assign y = {3'b0, a} + {{2{b[5]}}, b, 3'b0};
endmodule
module inverters(input [4:0] a, output [4:0] y);
  assign y = ~a;
endmodule
module parity(input [11:0] a, output y);
  assign y = ^a;
endmodule
module pairs(input [9:0] a, output [3:0] y);
  assign y = {a[0] & a[1] | a[2], a[1] ^ a[2] ^ a[3], a[4] & a[5], a[6] & ~a[7] & a[8] & a[9]};
endmodule
module mux16(input [15:0] a, input [3:0] s, output y);
  assign y = a[s];
endmodule
module clamp(input signed [11:0] a, output [7:0] y);
  assign y = a < 0 ? 8'd0 : a > 255 ? 8'd255 : a[7:0];
endmodule
module larger(input signed [8:0] a, b, output signed [8:0] y);
  assign y = a < b ? b : a;
endmodule
module times(input [7:0] a, output [15:0] y);
  assign y = a * 8'd173;
endmodule
module wires(input [3:0] a, output [5:0] y);
  assign y = {a, 2'b01};
endmodule
module taps(input [7:0] a, b, input c, output [3:0] s, output [3:0] k, output [3:0] q);
  wire [3:0] p, g;
  LUT6_2 #(.INIT(64'h96696996_8e8e8e8e)) l0(.I0(a[0]), .I1(b[0]), .I2(a[4]), .I3(1'b1), .I4(1'b1), .I5(1'b1), .O6(p[0]), .O5(g[0]));
  LUT6_2 #(.INIT(64'h96696996_8e8e8e8e)) l1(.I0(a[1]), .I1(b[1]), .I2(a[5]), .I3(g[0]), .I4(1'b1), .I5(1'b1), .O6(p[1]), .O5(g[1]));
  LUT2 #(.INIT(4'h6)) l2(.I0(a[2]), .I1(b[2]), .O(p[2]));
  CARRY4 chain(.CI(1'b0), .CYINIT(c), .S({1'b0, p[2:0]}), .DI({1'b0, a[2], g[1:0]}), .O(s), .CO(k));
  assign q = {g, p[0], c};
endmodule
module eight(input [7:0] s, d, output [7:0] y, output k);
  wire [7:0] co;
  CARRY8 chain(.CI(1'b0), .CI_TOP(1'b0), .S(s), .DI(d), .O(y), .CO(co));
  assign k = co[7];
endmodule
