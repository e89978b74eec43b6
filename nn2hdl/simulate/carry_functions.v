// Carry cells as functions that yield { CO, O }: an adder of S | DI, and of DI where S is 0.
// The carry into position k is what O[k] adds to S[k].
package nn2hdl_cells;
function automatic [7:0] carry4(input [3:0] s, input [3:0] d, input c);
  reg [4:0] total;
  total = { 1'h0, s | d } + { 1'h0, ~s & d } + { 4'h0, c };
  carry4 = { total[4:1] ^ { 1'h0, s[3:1] }, total[3:0] };
endfunction
function automatic [15:0] carry8(input [7:0] s, input [7:0] d, input c);
  reg [8:0] total;
  total = { 1'h0, s | d } + { 1'h0, ~s & d } + { 8'h0, c };
  carry8 = { total[8:1] ^ { 1'h0, s[7:1] }, total[7:0] };
endfunction
endpackage
