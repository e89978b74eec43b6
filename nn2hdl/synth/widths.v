// Gives both operands of an operator one width, so that the printed Verilog extends nothing silently.
// For yosys techmap: arithmetic and bitwise operators work in the result's width, comparisons in the wider operand's.
// An operand of no bits is a constant 0 that yosys has narrowed.

`define EXTEND(FROM, TO, WIDTH_OF_TO) \
  generate \
    if (FROM``_WIDTH == 0) \
      assign TO = 0; \
    else \
      \$pos #(.A_SIGNED(FROM``_SIGNED), .A_WIDTH(FROM``_WIDTH), .Y_WIDTH(WIDTH_OF_TO)) extend_``TO (.A(FROM), .Y(TO)); \
  endgenerate

(* techmap_celltype = "$not $neg" *)
module same_width_unary(A, Y);
  parameter _TECHMAP_CELLTYPE_ = "";
  parameter A_SIGNED = 0;
  parameter A_WIDTH = 1;
  parameter Y_WIDTH = 1;
  input [A_WIDTH-1:0] A;
  output [Y_WIDTH-1:0] Y;
  wire _TECHMAP_FAIL_ = A_WIDTH == Y_WIDTH;
  wire [Y_WIDTH-1:0] a;
  `EXTEND(A, a, Y_WIDTH)
  generate
    if (_TECHMAP_CELLTYPE_ == "$not")
      assign Y = ~a;
    else
      assign Y = -a;
  endgenerate
endmodule

(* techmap_celltype = "$add $sub $mul $and $or $xor $xnor" *)
module same_width_arithmetic(A, B, Y);
  parameter _TECHMAP_CELLTYPE_ = "";
  parameter A_SIGNED = 0;
  parameter B_SIGNED = 0;
  parameter A_WIDTH = 1;
  parameter B_WIDTH = 1;
  parameter Y_WIDTH = 1;
  input [A_WIDTH-1:0] A;
  input [B_WIDTH-1:0] B;
  output [Y_WIDTH-1:0] Y;
  wire _TECHMAP_FAIL_ =
    (A_WIDTH == Y_WIDTH && B_WIDTH == Y_WIDTH) || A_SIGNED != B_SIGNED;
  wire [Y_WIDTH-1:0] a, b;
  `EXTEND(A, a, Y_WIDTH)
  `EXTEND(B, b, Y_WIDTH)
  generate
    if (_TECHMAP_CELLTYPE_ == "$add")
      assign Y = a + b;
    else if (_TECHMAP_CELLTYPE_ == "$sub")
      assign Y = a - b;
    else if (_TECHMAP_CELLTYPE_ == "$mul")
      assign Y = a * b;
    else if (_TECHMAP_CELLTYPE_ == "$and")
      assign Y = a & b;
    else if (_TECHMAP_CELLTYPE_ == "$or")
      assign Y = a | b;
    else if (_TECHMAP_CELLTYPE_ == "$xor")
      assign Y = a ^ b;
    else
      assign Y = a ~^ b;
  endgenerate
endmodule

(* techmap_celltype = "$lt $le $gt $ge $eq $ne" *)
module same_width_comparison(A, B, Y);
  parameter _TECHMAP_CELLTYPE_ = "";
  parameter A_SIGNED = 0;
  parameter B_SIGNED = 0;
  parameter A_WIDTH = 1;
  parameter B_WIDTH = 1;
  parameter Y_WIDTH = 1;
  localparam WIDTH = A_WIDTH > B_WIDTH ? A_WIDTH : B_WIDTH;
  input [A_WIDTH-1:0] A;
  input [B_WIDTH-1:0] B;
  output [Y_WIDTH-1:0] Y;
  wire _TECHMAP_FAIL_ = A_WIDTH == B_WIDTH || A_SIGNED != B_SIGNED;
  wire [WIDTH-1:0] a, b;
  `EXTEND(A, a, WIDTH)
  `EXTEND(B, b, WIDTH)
  generate
    if (_TECHMAP_CELLTYPE_ == "$lt")
      \$lt #(.A_SIGNED(A_SIGNED), .B_SIGNED(B_SIGNED), .A_WIDTH(WIDTH), .B_WIDTH(WIDTH), .Y_WIDTH(Y_WIDTH)) compare (.A(a), .B(b), .Y(Y));
    else if (_TECHMAP_CELLTYPE_ == "$le")
      \$le #(.A_SIGNED(A_SIGNED), .B_SIGNED(B_SIGNED), .A_WIDTH(WIDTH), .B_WIDTH(WIDTH), .Y_WIDTH(Y_WIDTH)) compare (.A(a), .B(b), .Y(Y));
    else if (_TECHMAP_CELLTYPE_ == "$gt")
      \$gt #(.A_SIGNED(A_SIGNED), .B_SIGNED(B_SIGNED), .A_WIDTH(WIDTH), .B_WIDTH(WIDTH), .Y_WIDTH(Y_WIDTH)) compare (.A(a), .B(b), .Y(Y));
    else if (_TECHMAP_CELLTYPE_ == "$ge")
      \$ge #(.A_SIGNED(A_SIGNED), .B_SIGNED(B_SIGNED), .A_WIDTH(WIDTH), .B_WIDTH(WIDTH), .Y_WIDTH(Y_WIDTH)) compare (.A(a), .B(b), .Y(Y));
    else if (_TECHMAP_CELLTYPE_ == "$eq")
      \$eq #(.A_SIGNED(A_SIGNED), .B_SIGNED(B_SIGNED), .A_WIDTH(WIDTH), .B_WIDTH(WIDTH), .Y_WIDTH(Y_WIDTH)) compare (.A(a), .B(b), .Y(Y));
    else
      \$ne #(.A_SIGNED(A_SIGNED), .B_SIGNED(B_SIGNED), .A_WIDTH(WIDTH), .B_WIDTH(WIDTH), .Y_WIDTH(Y_WIDTH)) compare (.A(a), .B(b), .Y(Y));
  endgenerate
endmodule
