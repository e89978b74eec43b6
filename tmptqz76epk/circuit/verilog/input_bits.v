// nn2hdl 0.1.0, integer network 44a92ddc3d98153b
/* verilator lint_off UNUSEDSIGNAL */ // bits that a shift drops, and inputs whose weights are all zero

// convolution: 3072 windows, 1 distinct engine(s)
module input_bits(y, x);
  output [15359:0] y;
  wire [15359:0] y;
  input [24575:0] x;
  wire [24575:0] x;
  wire [4:0] window_g0_r0_c0_y;
  wire [4:0] window_g0_r0_c10_y;
  wire [4:0] window_g0_r0_c11_y;
  wire [4:0] window_g0_r0_c12_y;
  wire [4:0] window_g0_r0_c13_y;
  wire [4:0] window_g0_r0_c14_y;
  wire [4:0] window_g0_r0_c15_y;
  wire [4:0] window_g0_r0_c16_y;
  wire [4:0] window_g0_r0_c17_y;
  wire [4:0] window_g0_r0_c18_y;
  wire [4:0] window_g0_r0_c19_y;
  wire [4:0] window_g0_r0_c1_y;
  wire [4:0] window_g0_r0_c20_y;
  wire [4:0] window_g0_r0_c21_y;
  wire [4:0] window_g0_r0_c22_y;
  wire [4:0] window_g0_r0_c23_y;
  wire [4:0] window_g0_r0_c24_y;
  wire [4:0] window_g0_r0_c25_y;
  wire [4:0] window_g0_r0_c26_y;
  wire [4:0] window_g0_r0_c27_y;
  wire [4:0] window_g0_r0_c28_y;
  wire [4:0] window_g0_r0_c29_y;
  wire [4:0] window_g0_r0_c2_y;
  wire [4:0] window_g0_r0_c30_y;
  wire [4:0] window_g0_r0_c31_y;
  wire [4:0] window_g0_r0_c3_y;
  wire [4:0] window_g0_r0_c4_y;
  wire [4:0] window_g0_r0_c5_y;
  wire [4:0] window_g0_r0_c6_y;
  wire [4:0] window_g0_r0_c7_y;
  wire [4:0] window_g0_r0_c8_y;
  wire [4:0] window_g0_r0_c9_y;
  wire [4:0] window_g0_r10_c0_y;
  wire [4:0] window_g0_r10_c10_y;
  wire [4:0] window_g0_r10_c11_y;
  wire [4:0] window_g0_r10_c12_y;
  wire [4:0] window_g0_r10_c13_y;
  wire [4:0] window_g0_r10_c14_y;
  wire [4:0] window_g0_r10_c15_y;
  wire [4:0] window_g0_r10_c16_y;
  wire [4:0] window_g0_r10_c17_y;
  wire [4:0] window_g0_r10_c18_y;
  wire [4:0] window_g0_r10_c19_y;
  wire [4:0] window_g0_r10_c1_y;
  wire [4:0] window_g0_r10_c20_y;
  wire [4:0] window_g0_r10_c21_y;
  wire [4:0] window_g0_r10_c22_y;
  wire [4:0] window_g0_r10_c23_y;
  wire [4:0] window_g0_r10_c24_y;
  wire [4:0] window_g0_r10_c25_y;
  wire [4:0] window_g0_r10_c26_y;
  wire [4:0] window_g0_r10_c27_y;
  wire [4:0] window_g0_r10_c28_y;
  wire [4:0] window_g0_r10_c29_y;
  wire [4:0] window_g0_r10_c2_y;
  wire [4:0] window_g0_r10_c30_y;
  wire [4:0] window_g0_r10_c31_y;
  wire [4:0] window_g0_r10_c3_y;
  wire [4:0] window_g0_r10_c4_y;
  wire [4:0] window_g0_r10_c5_y;
  wire [4:0] window_g0_r10_c6_y;
  wire [4:0] window_g0_r10_c7_y;
  wire [4:0] window_g0_r10_c8_y;
  wire [4:0] window_g0_r10_c9_y;
  wire [4:0] window_g0_r11_c0_y;
  wire [4:0] window_g0_r11_c10_y;
  wire [4:0] window_g0_r11_c11_y;
  wire [4:0] window_g0_r11_c12_y;
  wire [4:0] window_g0_r11_c13_y;
  wire [4:0] window_g0_r11_c14_y;
  wire [4:0] window_g0_r11_c15_y;
  wire [4:0] window_g0_r11_c16_y;
  wire [4:0] window_g0_r11_c17_y;
  wire [4:0] window_g0_r11_c18_y;
  wire [4:0] window_g0_r11_c19_y;
  wire [4:0] window_g0_r11_c1_y;
  wire [4:0] window_g0_r11_c20_y;
  wire [4:0] window_g0_r11_c21_y;
  wire [4:0] window_g0_r11_c22_y;
  wire [4:0] window_g0_r11_c23_y;
  wire [4:0] window_g0_r11_c24_y;
  wire [4:0] window_g0_r11_c25_y;
  wire [4:0] window_g0_r11_c26_y;
  wire [4:0] window_g0_r11_c27_y;
  wire [4:0] window_g0_r11_c28_y;
  wire [4:0] window_g0_r11_c29_y;
  wire [4:0] window_g0_r11_c2_y;
  wire [4:0] window_g0_r11_c30_y;
  wire [4:0] window_g0_r11_c31_y;
  wire [4:0] window_g0_r11_c3_y;
  wire [4:0] window_g0_r11_c4_y;
  wire [4:0] window_g0_r11_c5_y;
  wire [4:0] window_g0_r11_c6_y;
  wire [4:0] window_g0_r11_c7_y;
  wire [4:0] window_g0_r11_c8_y;
  wire [4:0] window_g0_r11_c9_y;
  wire [4:0] window_g0_r12_c0_y;
  wire [4:0] window_g0_r12_c10_y;
  wire [4:0] window_g0_r12_c11_y;
  wire [4:0] window_g0_r12_c12_y;
  wire [4:0] window_g0_r12_c13_y;
  wire [4:0] window_g0_r12_c14_y;
  wire [4:0] window_g0_r12_c15_y;
  wire [4:0] window_g0_r12_c16_y;
  wire [4:0] window_g0_r12_c17_y;
  wire [4:0] window_g0_r12_c18_y;
  wire [4:0] window_g0_r12_c19_y;
  wire [4:0] window_g0_r12_c1_y;
  wire [4:0] window_g0_r12_c20_y;
  wire [4:0] window_g0_r12_c21_y;
  wire [4:0] window_g0_r12_c22_y;
  wire [4:0] window_g0_r12_c23_y;
  wire [4:0] window_g0_r12_c24_y;
  wire [4:0] window_g0_r12_c25_y;
  wire [4:0] window_g0_r12_c26_y;
  wire [4:0] window_g0_r12_c27_y;
  wire [4:0] window_g0_r12_c28_y;
  wire [4:0] window_g0_r12_c29_y;
  wire [4:0] window_g0_r12_c2_y;
  wire [4:0] window_g0_r12_c30_y;
  wire [4:0] window_g0_r12_c31_y;
  wire [4:0] window_g0_r12_c3_y;
  wire [4:0] window_g0_r12_c4_y;
  wire [4:0] window_g0_r12_c5_y;
  wire [4:0] window_g0_r12_c6_y;
  wire [4:0] window_g0_r12_c7_y;
  wire [4:0] window_g0_r12_c8_y;
  wire [4:0] window_g0_r12_c9_y;
  wire [4:0] window_g0_r13_c0_y;
  wire [4:0] window_g0_r13_c10_y;
  wire [4:0] window_g0_r13_c11_y;
  wire [4:0] window_g0_r13_c12_y;
  wire [4:0] window_g0_r13_c13_y;
  wire [4:0] window_g0_r13_c14_y;
  wire [4:0] window_g0_r13_c15_y;
  wire [4:0] window_g0_r13_c16_y;
  wire [4:0] window_g0_r13_c17_y;
  wire [4:0] window_g0_r13_c18_y;
  wire [4:0] window_g0_r13_c19_y;
  wire [4:0] window_g0_r13_c1_y;
  wire [4:0] window_g0_r13_c20_y;
  wire [4:0] window_g0_r13_c21_y;
  wire [4:0] window_g0_r13_c22_y;
  wire [4:0] window_g0_r13_c23_y;
  wire [4:0] window_g0_r13_c24_y;
  wire [4:0] window_g0_r13_c25_y;
  wire [4:0] window_g0_r13_c26_y;
  wire [4:0] window_g0_r13_c27_y;
  wire [4:0] window_g0_r13_c28_y;
  wire [4:0] window_g0_r13_c29_y;
  wire [4:0] window_g0_r13_c2_y;
  wire [4:0] window_g0_r13_c30_y;
  wire [4:0] window_g0_r13_c31_y;
  wire [4:0] window_g0_r13_c3_y;
  wire [4:0] window_g0_r13_c4_y;
  wire [4:0] window_g0_r13_c5_y;
  wire [4:0] window_g0_r13_c6_y;
  wire [4:0] window_g0_r13_c7_y;
  wire [4:0] window_g0_r13_c8_y;
  wire [4:0] window_g0_r13_c9_y;
  wire [4:0] window_g0_r14_c0_y;
  wire [4:0] window_g0_r14_c10_y;
  wire [4:0] window_g0_r14_c11_y;
  wire [4:0] window_g0_r14_c12_y;
  wire [4:0] window_g0_r14_c13_y;
  wire [4:0] window_g0_r14_c14_y;
  wire [4:0] window_g0_r14_c15_y;
  wire [4:0] window_g0_r14_c16_y;
  wire [4:0] window_g0_r14_c17_y;
  wire [4:0] window_g0_r14_c18_y;
  wire [4:0] window_g0_r14_c19_y;
  wire [4:0] window_g0_r14_c1_y;
  wire [4:0] window_g0_r14_c20_y;
  wire [4:0] window_g0_r14_c21_y;
  wire [4:0] window_g0_r14_c22_y;
  wire [4:0] window_g0_r14_c23_y;
  wire [4:0] window_g0_r14_c24_y;
  wire [4:0] window_g0_r14_c25_y;
  wire [4:0] window_g0_r14_c26_y;
  wire [4:0] window_g0_r14_c27_y;
  wire [4:0] window_g0_r14_c28_y;
  wire [4:0] window_g0_r14_c29_y;
  wire [4:0] window_g0_r14_c2_y;
  wire [4:0] window_g0_r14_c30_y;
  wire [4:0] window_g0_r14_c31_y;
  wire [4:0] window_g0_r14_c3_y;
  wire [4:0] window_g0_r14_c4_y;
  wire [4:0] window_g0_r14_c5_y;
  wire [4:0] window_g0_r14_c6_y;
  wire [4:0] window_g0_r14_c7_y;
  wire [4:0] window_g0_r14_c8_y;
  wire [4:0] window_g0_r14_c9_y;
  wire [4:0] window_g0_r15_c0_y;
  wire [4:0] window_g0_r15_c10_y;
  wire [4:0] window_g0_r15_c11_y;
  wire [4:0] window_g0_r15_c12_y;
  wire [4:0] window_g0_r15_c13_y;
  wire [4:0] window_g0_r15_c14_y;
  wire [4:0] window_g0_r15_c15_y;
  wire [4:0] window_g0_r15_c16_y;
  wire [4:0] window_g0_r15_c17_y;
  wire [4:0] window_g0_r15_c18_y;
  wire [4:0] window_g0_r15_c19_y;
  wire [4:0] window_g0_r15_c1_y;
  wire [4:0] window_g0_r15_c20_y;
  wire [4:0] window_g0_r15_c21_y;
  wire [4:0] window_g0_r15_c22_y;
  wire [4:0] window_g0_r15_c23_y;
  wire [4:0] window_g0_r15_c24_y;
  wire [4:0] window_g0_r15_c25_y;
  wire [4:0] window_g0_r15_c26_y;
  wire [4:0] window_g0_r15_c27_y;
  wire [4:0] window_g0_r15_c28_y;
  wire [4:0] window_g0_r15_c29_y;
  wire [4:0] window_g0_r15_c2_y;
  wire [4:0] window_g0_r15_c30_y;
  wire [4:0] window_g0_r15_c31_y;
  wire [4:0] window_g0_r15_c3_y;
  wire [4:0] window_g0_r15_c4_y;
  wire [4:0] window_g0_r15_c5_y;
  wire [4:0] window_g0_r15_c6_y;
  wire [4:0] window_g0_r15_c7_y;
  wire [4:0] window_g0_r15_c8_y;
  wire [4:0] window_g0_r15_c9_y;
  wire [4:0] window_g0_r16_c0_y;
  wire [4:0] window_g0_r16_c10_y;
  wire [4:0] window_g0_r16_c11_y;
  wire [4:0] window_g0_r16_c12_y;
  wire [4:0] window_g0_r16_c13_y;
  wire [4:0] window_g0_r16_c14_y;
  wire [4:0] window_g0_r16_c15_y;
  wire [4:0] window_g0_r16_c16_y;
  wire [4:0] window_g0_r16_c17_y;
  wire [4:0] window_g0_r16_c18_y;
  wire [4:0] window_g0_r16_c19_y;
  wire [4:0] window_g0_r16_c1_y;
  wire [4:0] window_g0_r16_c20_y;
  wire [4:0] window_g0_r16_c21_y;
  wire [4:0] window_g0_r16_c22_y;
  wire [4:0] window_g0_r16_c23_y;
  wire [4:0] window_g0_r16_c24_y;
  wire [4:0] window_g0_r16_c25_y;
  wire [4:0] window_g0_r16_c26_y;
  wire [4:0] window_g0_r16_c27_y;
  wire [4:0] window_g0_r16_c28_y;
  wire [4:0] window_g0_r16_c29_y;
  wire [4:0] window_g0_r16_c2_y;
  wire [4:0] window_g0_r16_c30_y;
  wire [4:0] window_g0_r16_c31_y;
  wire [4:0] window_g0_r16_c3_y;
  wire [4:0] window_g0_r16_c4_y;
  wire [4:0] window_g0_r16_c5_y;
  wire [4:0] window_g0_r16_c6_y;
  wire [4:0] window_g0_r16_c7_y;
  wire [4:0] window_g0_r16_c8_y;
  wire [4:0] window_g0_r16_c9_y;
  wire [4:0] window_g0_r17_c0_y;
  wire [4:0] window_g0_r17_c10_y;
  wire [4:0] window_g0_r17_c11_y;
  wire [4:0] window_g0_r17_c12_y;
  wire [4:0] window_g0_r17_c13_y;
  wire [4:0] window_g0_r17_c14_y;
  wire [4:0] window_g0_r17_c15_y;
  wire [4:0] window_g0_r17_c16_y;
  wire [4:0] window_g0_r17_c17_y;
  wire [4:0] window_g0_r17_c18_y;
  wire [4:0] window_g0_r17_c19_y;
  wire [4:0] window_g0_r17_c1_y;
  wire [4:0] window_g0_r17_c20_y;
  wire [4:0] window_g0_r17_c21_y;
  wire [4:0] window_g0_r17_c22_y;
  wire [4:0] window_g0_r17_c23_y;
  wire [4:0] window_g0_r17_c24_y;
  wire [4:0] window_g0_r17_c25_y;
  wire [4:0] window_g0_r17_c26_y;
  wire [4:0] window_g0_r17_c27_y;
  wire [4:0] window_g0_r17_c28_y;
  wire [4:0] window_g0_r17_c29_y;
  wire [4:0] window_g0_r17_c2_y;
  wire [4:0] window_g0_r17_c30_y;
  wire [4:0] window_g0_r17_c31_y;
  wire [4:0] window_g0_r17_c3_y;
  wire [4:0] window_g0_r17_c4_y;
  wire [4:0] window_g0_r17_c5_y;
  wire [4:0] window_g0_r17_c6_y;
  wire [4:0] window_g0_r17_c7_y;
  wire [4:0] window_g0_r17_c8_y;
  wire [4:0] window_g0_r17_c9_y;
  wire [4:0] window_g0_r18_c0_y;
  wire [4:0] window_g0_r18_c10_y;
  wire [4:0] window_g0_r18_c11_y;
  wire [4:0] window_g0_r18_c12_y;
  wire [4:0] window_g0_r18_c13_y;
  wire [4:0] window_g0_r18_c14_y;
  wire [4:0] window_g0_r18_c15_y;
  wire [4:0] window_g0_r18_c16_y;
  wire [4:0] window_g0_r18_c17_y;
  wire [4:0] window_g0_r18_c18_y;
  wire [4:0] window_g0_r18_c19_y;
  wire [4:0] window_g0_r18_c1_y;
  wire [4:0] window_g0_r18_c20_y;
  wire [4:0] window_g0_r18_c21_y;
  wire [4:0] window_g0_r18_c22_y;
  wire [4:0] window_g0_r18_c23_y;
  wire [4:0] window_g0_r18_c24_y;
  wire [4:0] window_g0_r18_c25_y;
  wire [4:0] window_g0_r18_c26_y;
  wire [4:0] window_g0_r18_c27_y;
  wire [4:0] window_g0_r18_c28_y;
  wire [4:0] window_g0_r18_c29_y;
  wire [4:0] window_g0_r18_c2_y;
  wire [4:0] window_g0_r18_c30_y;
  wire [4:0] window_g0_r18_c31_y;
  wire [4:0] window_g0_r18_c3_y;
  wire [4:0] window_g0_r18_c4_y;
  wire [4:0] window_g0_r18_c5_y;
  wire [4:0] window_g0_r18_c6_y;
  wire [4:0] window_g0_r18_c7_y;
  wire [4:0] window_g0_r18_c8_y;
  wire [4:0] window_g0_r18_c9_y;
  wire [4:0] window_g0_r19_c0_y;
  wire [4:0] window_g0_r19_c10_y;
  wire [4:0] window_g0_r19_c11_y;
  wire [4:0] window_g0_r19_c12_y;
  wire [4:0] window_g0_r19_c13_y;
  wire [4:0] window_g0_r19_c14_y;
  wire [4:0] window_g0_r19_c15_y;
  wire [4:0] window_g0_r19_c16_y;
  wire [4:0] window_g0_r19_c17_y;
  wire [4:0] window_g0_r19_c18_y;
  wire [4:0] window_g0_r19_c19_y;
  wire [4:0] window_g0_r19_c1_y;
  wire [4:0] window_g0_r19_c20_y;
  wire [4:0] window_g0_r19_c21_y;
  wire [4:0] window_g0_r19_c22_y;
  wire [4:0] window_g0_r19_c23_y;
  wire [4:0] window_g0_r19_c24_y;
  wire [4:0] window_g0_r19_c25_y;
  wire [4:0] window_g0_r19_c26_y;
  wire [4:0] window_g0_r19_c27_y;
  wire [4:0] window_g0_r19_c28_y;
  wire [4:0] window_g0_r19_c29_y;
  wire [4:0] window_g0_r19_c2_y;
  wire [4:0] window_g0_r19_c30_y;
  wire [4:0] window_g0_r19_c31_y;
  wire [4:0] window_g0_r19_c3_y;
  wire [4:0] window_g0_r19_c4_y;
  wire [4:0] window_g0_r19_c5_y;
  wire [4:0] window_g0_r19_c6_y;
  wire [4:0] window_g0_r19_c7_y;
  wire [4:0] window_g0_r19_c8_y;
  wire [4:0] window_g0_r19_c9_y;
  wire [4:0] window_g0_r1_c0_y;
  wire [4:0] window_g0_r1_c10_y;
  wire [4:0] window_g0_r1_c11_y;
  wire [4:0] window_g0_r1_c12_y;
  wire [4:0] window_g0_r1_c13_y;
  wire [4:0] window_g0_r1_c14_y;
  wire [4:0] window_g0_r1_c15_y;
  wire [4:0] window_g0_r1_c16_y;
  wire [4:0] window_g0_r1_c17_y;
  wire [4:0] window_g0_r1_c18_y;
  wire [4:0] window_g0_r1_c19_y;
  wire [4:0] window_g0_r1_c1_y;
  wire [4:0] window_g0_r1_c20_y;
  wire [4:0] window_g0_r1_c21_y;
  wire [4:0] window_g0_r1_c22_y;
  wire [4:0] window_g0_r1_c23_y;
  wire [4:0] window_g0_r1_c24_y;
  wire [4:0] window_g0_r1_c25_y;
  wire [4:0] window_g0_r1_c26_y;
  wire [4:0] window_g0_r1_c27_y;
  wire [4:0] window_g0_r1_c28_y;
  wire [4:0] window_g0_r1_c29_y;
  wire [4:0] window_g0_r1_c2_y;
  wire [4:0] window_g0_r1_c30_y;
  wire [4:0] window_g0_r1_c31_y;
  wire [4:0] window_g0_r1_c3_y;
  wire [4:0] window_g0_r1_c4_y;
  wire [4:0] window_g0_r1_c5_y;
  wire [4:0] window_g0_r1_c6_y;
  wire [4:0] window_g0_r1_c7_y;
  wire [4:0] window_g0_r1_c8_y;
  wire [4:0] window_g0_r1_c9_y;
  wire [4:0] window_g0_r20_c0_y;
  wire [4:0] window_g0_r20_c10_y;
  wire [4:0] window_g0_r20_c11_y;
  wire [4:0] window_g0_r20_c12_y;
  wire [4:0] window_g0_r20_c13_y;
  wire [4:0] window_g0_r20_c14_y;
  wire [4:0] window_g0_r20_c15_y;
  wire [4:0] window_g0_r20_c16_y;
  wire [4:0] window_g0_r20_c17_y;
  wire [4:0] window_g0_r20_c18_y;
  wire [4:0] window_g0_r20_c19_y;
  wire [4:0] window_g0_r20_c1_y;
  wire [4:0] window_g0_r20_c20_y;
  wire [4:0] window_g0_r20_c21_y;
  wire [4:0] window_g0_r20_c22_y;
  wire [4:0] window_g0_r20_c23_y;
  wire [4:0] window_g0_r20_c24_y;
  wire [4:0] window_g0_r20_c25_y;
  wire [4:0] window_g0_r20_c26_y;
  wire [4:0] window_g0_r20_c27_y;
  wire [4:0] window_g0_r20_c28_y;
  wire [4:0] window_g0_r20_c29_y;
  wire [4:0] window_g0_r20_c2_y;
  wire [4:0] window_g0_r20_c30_y;
  wire [4:0] window_g0_r20_c31_y;
  wire [4:0] window_g0_r20_c3_y;
  wire [4:0] window_g0_r20_c4_y;
  wire [4:0] window_g0_r20_c5_y;
  wire [4:0] window_g0_r20_c6_y;
  wire [4:0] window_g0_r20_c7_y;
  wire [4:0] window_g0_r20_c8_y;
  wire [4:0] window_g0_r20_c9_y;
  wire [4:0] window_g0_r21_c0_y;
  wire [4:0] window_g0_r21_c10_y;
  wire [4:0] window_g0_r21_c11_y;
  wire [4:0] window_g0_r21_c12_y;
  wire [4:0] window_g0_r21_c13_y;
  wire [4:0] window_g0_r21_c14_y;
  wire [4:0] window_g0_r21_c15_y;
  wire [4:0] window_g0_r21_c16_y;
  wire [4:0] window_g0_r21_c17_y;
  wire [4:0] window_g0_r21_c18_y;
  wire [4:0] window_g0_r21_c19_y;
  wire [4:0] window_g0_r21_c1_y;
  wire [4:0] window_g0_r21_c20_y;
  wire [4:0] window_g0_r21_c21_y;
  wire [4:0] window_g0_r21_c22_y;
  wire [4:0] window_g0_r21_c23_y;
  wire [4:0] window_g0_r21_c24_y;
  wire [4:0] window_g0_r21_c25_y;
  wire [4:0] window_g0_r21_c26_y;
  wire [4:0] window_g0_r21_c27_y;
  wire [4:0] window_g0_r21_c28_y;
  wire [4:0] window_g0_r21_c29_y;
  wire [4:0] window_g0_r21_c2_y;
  wire [4:0] window_g0_r21_c30_y;
  wire [4:0] window_g0_r21_c31_y;
  wire [4:0] window_g0_r21_c3_y;
  wire [4:0] window_g0_r21_c4_y;
  wire [4:0] window_g0_r21_c5_y;
  wire [4:0] window_g0_r21_c6_y;
  wire [4:0] window_g0_r21_c7_y;
  wire [4:0] window_g0_r21_c8_y;
  wire [4:0] window_g0_r21_c9_y;
  wire [4:0] window_g0_r22_c0_y;
  wire [4:0] window_g0_r22_c10_y;
  wire [4:0] window_g0_r22_c11_y;
  wire [4:0] window_g0_r22_c12_y;
  wire [4:0] window_g0_r22_c13_y;
  wire [4:0] window_g0_r22_c14_y;
  wire [4:0] window_g0_r22_c15_y;
  wire [4:0] window_g0_r22_c16_y;
  wire [4:0] window_g0_r22_c17_y;
  wire [4:0] window_g0_r22_c18_y;
  wire [4:0] window_g0_r22_c19_y;
  wire [4:0] window_g0_r22_c1_y;
  wire [4:0] window_g0_r22_c20_y;
  wire [4:0] window_g0_r22_c21_y;
  wire [4:0] window_g0_r22_c22_y;
  wire [4:0] window_g0_r22_c23_y;
  wire [4:0] window_g0_r22_c24_y;
  wire [4:0] window_g0_r22_c25_y;
  wire [4:0] window_g0_r22_c26_y;
  wire [4:0] window_g0_r22_c27_y;
  wire [4:0] window_g0_r22_c28_y;
  wire [4:0] window_g0_r22_c29_y;
  wire [4:0] window_g0_r22_c2_y;
  wire [4:0] window_g0_r22_c30_y;
  wire [4:0] window_g0_r22_c31_y;
  wire [4:0] window_g0_r22_c3_y;
  wire [4:0] window_g0_r22_c4_y;
  wire [4:0] window_g0_r22_c5_y;
  wire [4:0] window_g0_r22_c6_y;
  wire [4:0] window_g0_r22_c7_y;
  wire [4:0] window_g0_r22_c8_y;
  wire [4:0] window_g0_r22_c9_y;
  wire [4:0] window_g0_r23_c0_y;
  wire [4:0] window_g0_r23_c10_y;
  wire [4:0] window_g0_r23_c11_y;
  wire [4:0] window_g0_r23_c12_y;
  wire [4:0] window_g0_r23_c13_y;
  wire [4:0] window_g0_r23_c14_y;
  wire [4:0] window_g0_r23_c15_y;
  wire [4:0] window_g0_r23_c16_y;
  wire [4:0] window_g0_r23_c17_y;
  wire [4:0] window_g0_r23_c18_y;
  wire [4:0] window_g0_r23_c19_y;
  wire [4:0] window_g0_r23_c1_y;
  wire [4:0] window_g0_r23_c20_y;
  wire [4:0] window_g0_r23_c21_y;
  wire [4:0] window_g0_r23_c22_y;
  wire [4:0] window_g0_r23_c23_y;
  wire [4:0] window_g0_r23_c24_y;
  wire [4:0] window_g0_r23_c25_y;
  wire [4:0] window_g0_r23_c26_y;
  wire [4:0] window_g0_r23_c27_y;
  wire [4:0] window_g0_r23_c28_y;
  wire [4:0] window_g0_r23_c29_y;
  wire [4:0] window_g0_r23_c2_y;
  wire [4:0] window_g0_r23_c30_y;
  wire [4:0] window_g0_r23_c31_y;
  wire [4:0] window_g0_r23_c3_y;
  wire [4:0] window_g0_r23_c4_y;
  wire [4:0] window_g0_r23_c5_y;
  wire [4:0] window_g0_r23_c6_y;
  wire [4:0] window_g0_r23_c7_y;
  wire [4:0] window_g0_r23_c8_y;
  wire [4:0] window_g0_r23_c9_y;
  wire [4:0] window_g0_r24_c0_y;
  wire [4:0] window_g0_r24_c10_y;
  wire [4:0] window_g0_r24_c11_y;
  wire [4:0] window_g0_r24_c12_y;
  wire [4:0] window_g0_r24_c13_y;
  wire [4:0] window_g0_r24_c14_y;
  wire [4:0] window_g0_r24_c15_y;
  wire [4:0] window_g0_r24_c16_y;
  wire [4:0] window_g0_r24_c17_y;
  wire [4:0] window_g0_r24_c18_y;
  wire [4:0] window_g0_r24_c19_y;
  wire [4:0] window_g0_r24_c1_y;
  wire [4:0] window_g0_r24_c20_y;
  wire [4:0] window_g0_r24_c21_y;
  wire [4:0] window_g0_r24_c22_y;
  wire [4:0] window_g0_r24_c23_y;
  wire [4:0] window_g0_r24_c24_y;
  wire [4:0] window_g0_r24_c25_y;
  wire [4:0] window_g0_r24_c26_y;
  wire [4:0] window_g0_r24_c27_y;
  wire [4:0] window_g0_r24_c28_y;
  wire [4:0] window_g0_r24_c29_y;
  wire [4:0] window_g0_r24_c2_y;
  wire [4:0] window_g0_r24_c30_y;
  wire [4:0] window_g0_r24_c31_y;
  wire [4:0] window_g0_r24_c3_y;
  wire [4:0] window_g0_r24_c4_y;
  wire [4:0] window_g0_r24_c5_y;
  wire [4:0] window_g0_r24_c6_y;
  wire [4:0] window_g0_r24_c7_y;
  wire [4:0] window_g0_r24_c8_y;
  wire [4:0] window_g0_r24_c9_y;
  wire [4:0] window_g0_r25_c0_y;
  wire [4:0] window_g0_r25_c10_y;
  wire [4:0] window_g0_r25_c11_y;
  wire [4:0] window_g0_r25_c12_y;
  wire [4:0] window_g0_r25_c13_y;
  wire [4:0] window_g0_r25_c14_y;
  wire [4:0] window_g0_r25_c15_y;
  wire [4:0] window_g0_r25_c16_y;
  wire [4:0] window_g0_r25_c17_y;
  wire [4:0] window_g0_r25_c18_y;
  wire [4:0] window_g0_r25_c19_y;
  wire [4:0] window_g0_r25_c1_y;
  wire [4:0] window_g0_r25_c20_y;
  wire [4:0] window_g0_r25_c21_y;
  wire [4:0] window_g0_r25_c22_y;
  wire [4:0] window_g0_r25_c23_y;
  wire [4:0] window_g0_r25_c24_y;
  wire [4:0] window_g0_r25_c25_y;
  wire [4:0] window_g0_r25_c26_y;
  wire [4:0] window_g0_r25_c27_y;
  wire [4:0] window_g0_r25_c28_y;
  wire [4:0] window_g0_r25_c29_y;
  wire [4:0] window_g0_r25_c2_y;
  wire [4:0] window_g0_r25_c30_y;
  wire [4:0] window_g0_r25_c31_y;
  wire [4:0] window_g0_r25_c3_y;
  wire [4:0] window_g0_r25_c4_y;
  wire [4:0] window_g0_r25_c5_y;
  wire [4:0] window_g0_r25_c6_y;
  wire [4:0] window_g0_r25_c7_y;
  wire [4:0] window_g0_r25_c8_y;
  wire [4:0] window_g0_r25_c9_y;
  wire [4:0] window_g0_r26_c0_y;
  wire [4:0] window_g0_r26_c10_y;
  wire [4:0] window_g0_r26_c11_y;
  wire [4:0] window_g0_r26_c12_y;
  wire [4:0] window_g0_r26_c13_y;
  wire [4:0] window_g0_r26_c14_y;
  wire [4:0] window_g0_r26_c15_y;
  wire [4:0] window_g0_r26_c16_y;
  wire [4:0] window_g0_r26_c17_y;
  wire [4:0] window_g0_r26_c18_y;
  wire [4:0] window_g0_r26_c19_y;
  wire [4:0] window_g0_r26_c1_y;
  wire [4:0] window_g0_r26_c20_y;
  wire [4:0] window_g0_r26_c21_y;
  wire [4:0] window_g0_r26_c22_y;
  wire [4:0] window_g0_r26_c23_y;
  wire [4:0] window_g0_r26_c24_y;
  wire [4:0] window_g0_r26_c25_y;
  wire [4:0] window_g0_r26_c26_y;
  wire [4:0] window_g0_r26_c27_y;
  wire [4:0] window_g0_r26_c28_y;
  wire [4:0] window_g0_r26_c29_y;
  wire [4:0] window_g0_r26_c2_y;
  wire [4:0] window_g0_r26_c30_y;
  wire [4:0] window_g0_r26_c31_y;
  wire [4:0] window_g0_r26_c3_y;
  wire [4:0] window_g0_r26_c4_y;
  wire [4:0] window_g0_r26_c5_y;
  wire [4:0] window_g0_r26_c6_y;
  wire [4:0] window_g0_r26_c7_y;
  wire [4:0] window_g0_r26_c8_y;
  wire [4:0] window_g0_r26_c9_y;
  wire [4:0] window_g0_r27_c0_y;
  wire [4:0] window_g0_r27_c10_y;
  wire [4:0] window_g0_r27_c11_y;
  wire [4:0] window_g0_r27_c12_y;
  wire [4:0] window_g0_r27_c13_y;
  wire [4:0] window_g0_r27_c14_y;
  wire [4:0] window_g0_r27_c15_y;
  wire [4:0] window_g0_r27_c16_y;
  wire [4:0] window_g0_r27_c17_y;
  wire [4:0] window_g0_r27_c18_y;
  wire [4:0] window_g0_r27_c19_y;
  wire [4:0] window_g0_r27_c1_y;
  wire [4:0] window_g0_r27_c20_y;
  wire [4:0] window_g0_r27_c21_y;
  wire [4:0] window_g0_r27_c22_y;
  wire [4:0] window_g0_r27_c23_y;
  wire [4:0] window_g0_r27_c24_y;
  wire [4:0] window_g0_r27_c25_y;
  wire [4:0] window_g0_r27_c26_y;
  wire [4:0] window_g0_r27_c27_y;
  wire [4:0] window_g0_r27_c28_y;
  wire [4:0] window_g0_r27_c29_y;
  wire [4:0] window_g0_r27_c2_y;
  wire [4:0] window_g0_r27_c30_y;
  wire [4:0] window_g0_r27_c31_y;
  wire [4:0] window_g0_r27_c3_y;
  wire [4:0] window_g0_r27_c4_y;
  wire [4:0] window_g0_r27_c5_y;
  wire [4:0] window_g0_r27_c6_y;
  wire [4:0] window_g0_r27_c7_y;
  wire [4:0] window_g0_r27_c8_y;
  wire [4:0] window_g0_r27_c9_y;
  wire [4:0] window_g0_r28_c0_y;
  wire [4:0] window_g0_r28_c10_y;
  wire [4:0] window_g0_r28_c11_y;
  wire [4:0] window_g0_r28_c12_y;
  wire [4:0] window_g0_r28_c13_y;
  wire [4:0] window_g0_r28_c14_y;
  wire [4:0] window_g0_r28_c15_y;
  wire [4:0] window_g0_r28_c16_y;
  wire [4:0] window_g0_r28_c17_y;
  wire [4:0] window_g0_r28_c18_y;
  wire [4:0] window_g0_r28_c19_y;
  wire [4:0] window_g0_r28_c1_y;
  wire [4:0] window_g0_r28_c20_y;
  wire [4:0] window_g0_r28_c21_y;
  wire [4:0] window_g0_r28_c22_y;
  wire [4:0] window_g0_r28_c23_y;
  wire [4:0] window_g0_r28_c24_y;
  wire [4:0] window_g0_r28_c25_y;
  wire [4:0] window_g0_r28_c26_y;
  wire [4:0] window_g0_r28_c27_y;
  wire [4:0] window_g0_r28_c28_y;
  wire [4:0] window_g0_r28_c29_y;
  wire [4:0] window_g0_r28_c2_y;
  wire [4:0] window_g0_r28_c30_y;
  wire [4:0] window_g0_r28_c31_y;
  wire [4:0] window_g0_r28_c3_y;
  wire [4:0] window_g0_r28_c4_y;
  wire [4:0] window_g0_r28_c5_y;
  wire [4:0] window_g0_r28_c6_y;
  wire [4:0] window_g0_r28_c7_y;
  wire [4:0] window_g0_r28_c8_y;
  wire [4:0] window_g0_r28_c9_y;
  wire [4:0] window_g0_r29_c0_y;
  wire [4:0] window_g0_r29_c10_y;
  wire [4:0] window_g0_r29_c11_y;
  wire [4:0] window_g0_r29_c12_y;
  wire [4:0] window_g0_r29_c13_y;
  wire [4:0] window_g0_r29_c14_y;
  wire [4:0] window_g0_r29_c15_y;
  wire [4:0] window_g0_r29_c16_y;
  wire [4:0] window_g0_r29_c17_y;
  wire [4:0] window_g0_r29_c18_y;
  wire [4:0] window_g0_r29_c19_y;
  wire [4:0] window_g0_r29_c1_y;
  wire [4:0] window_g0_r29_c20_y;
  wire [4:0] window_g0_r29_c21_y;
  wire [4:0] window_g0_r29_c22_y;
  wire [4:0] window_g0_r29_c23_y;
  wire [4:0] window_g0_r29_c24_y;
  wire [4:0] window_g0_r29_c25_y;
  wire [4:0] window_g0_r29_c26_y;
  wire [4:0] window_g0_r29_c27_y;
  wire [4:0] window_g0_r29_c28_y;
  wire [4:0] window_g0_r29_c29_y;
  wire [4:0] window_g0_r29_c2_y;
  wire [4:0] window_g0_r29_c30_y;
  wire [4:0] window_g0_r29_c31_y;
  wire [4:0] window_g0_r29_c3_y;
  wire [4:0] window_g0_r29_c4_y;
  wire [4:0] window_g0_r29_c5_y;
  wire [4:0] window_g0_r29_c6_y;
  wire [4:0] window_g0_r29_c7_y;
  wire [4:0] window_g0_r29_c8_y;
  wire [4:0] window_g0_r29_c9_y;
  wire [4:0] window_g0_r2_c0_y;
  wire [4:0] window_g0_r2_c10_y;
  wire [4:0] window_g0_r2_c11_y;
  wire [4:0] window_g0_r2_c12_y;
  wire [4:0] window_g0_r2_c13_y;
  wire [4:0] window_g0_r2_c14_y;
  wire [4:0] window_g0_r2_c15_y;
  wire [4:0] window_g0_r2_c16_y;
  wire [4:0] window_g0_r2_c17_y;
  wire [4:0] window_g0_r2_c18_y;
  wire [4:0] window_g0_r2_c19_y;
  wire [4:0] window_g0_r2_c1_y;
  wire [4:0] window_g0_r2_c20_y;
  wire [4:0] window_g0_r2_c21_y;
  wire [4:0] window_g0_r2_c22_y;
  wire [4:0] window_g0_r2_c23_y;
  wire [4:0] window_g0_r2_c24_y;
  wire [4:0] window_g0_r2_c25_y;
  wire [4:0] window_g0_r2_c26_y;
  wire [4:0] window_g0_r2_c27_y;
  wire [4:0] window_g0_r2_c28_y;
  wire [4:0] window_g0_r2_c29_y;
  wire [4:0] window_g0_r2_c2_y;
  wire [4:0] window_g0_r2_c30_y;
  wire [4:0] window_g0_r2_c31_y;
  wire [4:0] window_g0_r2_c3_y;
  wire [4:0] window_g0_r2_c4_y;
  wire [4:0] window_g0_r2_c5_y;
  wire [4:0] window_g0_r2_c6_y;
  wire [4:0] window_g0_r2_c7_y;
  wire [4:0] window_g0_r2_c8_y;
  wire [4:0] window_g0_r2_c9_y;
  wire [4:0] window_g0_r30_c0_y;
  wire [4:0] window_g0_r30_c10_y;
  wire [4:0] window_g0_r30_c11_y;
  wire [4:0] window_g0_r30_c12_y;
  wire [4:0] window_g0_r30_c13_y;
  wire [4:0] window_g0_r30_c14_y;
  wire [4:0] window_g0_r30_c15_y;
  wire [4:0] window_g0_r30_c16_y;
  wire [4:0] window_g0_r30_c17_y;
  wire [4:0] window_g0_r30_c18_y;
  wire [4:0] window_g0_r30_c19_y;
  wire [4:0] window_g0_r30_c1_y;
  wire [4:0] window_g0_r30_c20_y;
  wire [4:0] window_g0_r30_c21_y;
  wire [4:0] window_g0_r30_c22_y;
  wire [4:0] window_g0_r30_c23_y;
  wire [4:0] window_g0_r30_c24_y;
  wire [4:0] window_g0_r30_c25_y;
  wire [4:0] window_g0_r30_c26_y;
  wire [4:0] window_g0_r30_c27_y;
  wire [4:0] window_g0_r30_c28_y;
  wire [4:0] window_g0_r30_c29_y;
  wire [4:0] window_g0_r30_c2_y;
  wire [4:0] window_g0_r30_c30_y;
  wire [4:0] window_g0_r30_c31_y;
  wire [4:0] window_g0_r30_c3_y;
  wire [4:0] window_g0_r30_c4_y;
  wire [4:0] window_g0_r30_c5_y;
  wire [4:0] window_g0_r30_c6_y;
  wire [4:0] window_g0_r30_c7_y;
  wire [4:0] window_g0_r30_c8_y;
  wire [4:0] window_g0_r30_c9_y;
  wire [4:0] window_g0_r31_c0_y;
  wire [4:0] window_g0_r31_c10_y;
  wire [4:0] window_g0_r31_c11_y;
  wire [4:0] window_g0_r31_c12_y;
  wire [4:0] window_g0_r31_c13_y;
  wire [4:0] window_g0_r31_c14_y;
  wire [4:0] window_g0_r31_c15_y;
  wire [4:0] window_g0_r31_c16_y;
  wire [4:0] window_g0_r31_c17_y;
  wire [4:0] window_g0_r31_c18_y;
  wire [4:0] window_g0_r31_c19_y;
  wire [4:0] window_g0_r31_c1_y;
  wire [4:0] window_g0_r31_c20_y;
  wire [4:0] window_g0_r31_c21_y;
  wire [4:0] window_g0_r31_c22_y;
  wire [4:0] window_g0_r31_c23_y;
  wire [4:0] window_g0_r31_c24_y;
  wire [4:0] window_g0_r31_c25_y;
  wire [4:0] window_g0_r31_c26_y;
  wire [4:0] window_g0_r31_c27_y;
  wire [4:0] window_g0_r31_c28_y;
  wire [4:0] window_g0_r31_c29_y;
  wire [4:0] window_g0_r31_c2_y;
  wire [4:0] window_g0_r31_c30_y;
  wire [4:0] window_g0_r31_c31_y;
  wire [4:0] window_g0_r31_c3_y;
  wire [4:0] window_g0_r31_c4_y;
  wire [4:0] window_g0_r31_c5_y;
  wire [4:0] window_g0_r31_c6_y;
  wire [4:0] window_g0_r31_c7_y;
  wire [4:0] window_g0_r31_c8_y;
  wire [4:0] window_g0_r31_c9_y;
  wire [4:0] window_g0_r3_c0_y;
  wire [4:0] window_g0_r3_c10_y;
  wire [4:0] window_g0_r3_c11_y;
  wire [4:0] window_g0_r3_c12_y;
  wire [4:0] window_g0_r3_c13_y;
  wire [4:0] window_g0_r3_c14_y;
  wire [4:0] window_g0_r3_c15_y;
  wire [4:0] window_g0_r3_c16_y;
  wire [4:0] window_g0_r3_c17_y;
  wire [4:0] window_g0_r3_c18_y;
  wire [4:0] window_g0_r3_c19_y;
  wire [4:0] window_g0_r3_c1_y;
  wire [4:0] window_g0_r3_c20_y;
  wire [4:0] window_g0_r3_c21_y;
  wire [4:0] window_g0_r3_c22_y;
  wire [4:0] window_g0_r3_c23_y;
  wire [4:0] window_g0_r3_c24_y;
  wire [4:0] window_g0_r3_c25_y;
  wire [4:0] window_g0_r3_c26_y;
  wire [4:0] window_g0_r3_c27_y;
  wire [4:0] window_g0_r3_c28_y;
  wire [4:0] window_g0_r3_c29_y;
  wire [4:0] window_g0_r3_c2_y;
  wire [4:0] window_g0_r3_c30_y;
  wire [4:0] window_g0_r3_c31_y;
  wire [4:0] window_g0_r3_c3_y;
  wire [4:0] window_g0_r3_c4_y;
  wire [4:0] window_g0_r3_c5_y;
  wire [4:0] window_g0_r3_c6_y;
  wire [4:0] window_g0_r3_c7_y;
  wire [4:0] window_g0_r3_c8_y;
  wire [4:0] window_g0_r3_c9_y;
  wire [4:0] window_g0_r4_c0_y;
  wire [4:0] window_g0_r4_c10_y;
  wire [4:0] window_g0_r4_c11_y;
  wire [4:0] window_g0_r4_c12_y;
  wire [4:0] window_g0_r4_c13_y;
  wire [4:0] window_g0_r4_c14_y;
  wire [4:0] window_g0_r4_c15_y;
  wire [4:0] window_g0_r4_c16_y;
  wire [4:0] window_g0_r4_c17_y;
  wire [4:0] window_g0_r4_c18_y;
  wire [4:0] window_g0_r4_c19_y;
  wire [4:0] window_g0_r4_c1_y;
  wire [4:0] window_g0_r4_c20_y;
  wire [4:0] window_g0_r4_c21_y;
  wire [4:0] window_g0_r4_c22_y;
  wire [4:0] window_g0_r4_c23_y;
  wire [4:0] window_g0_r4_c24_y;
  wire [4:0] window_g0_r4_c25_y;
  wire [4:0] window_g0_r4_c26_y;
  wire [4:0] window_g0_r4_c27_y;
  wire [4:0] window_g0_r4_c28_y;
  wire [4:0] window_g0_r4_c29_y;
  wire [4:0] window_g0_r4_c2_y;
  wire [4:0] window_g0_r4_c30_y;
  wire [4:0] window_g0_r4_c31_y;
  wire [4:0] window_g0_r4_c3_y;
  wire [4:0] window_g0_r4_c4_y;
  wire [4:0] window_g0_r4_c5_y;
  wire [4:0] window_g0_r4_c6_y;
  wire [4:0] window_g0_r4_c7_y;
  wire [4:0] window_g0_r4_c8_y;
  wire [4:0] window_g0_r4_c9_y;
  wire [4:0] window_g0_r5_c0_y;
  wire [4:0] window_g0_r5_c10_y;
  wire [4:0] window_g0_r5_c11_y;
  wire [4:0] window_g0_r5_c12_y;
  wire [4:0] window_g0_r5_c13_y;
  wire [4:0] window_g0_r5_c14_y;
  wire [4:0] window_g0_r5_c15_y;
  wire [4:0] window_g0_r5_c16_y;
  wire [4:0] window_g0_r5_c17_y;
  wire [4:0] window_g0_r5_c18_y;
  wire [4:0] window_g0_r5_c19_y;
  wire [4:0] window_g0_r5_c1_y;
  wire [4:0] window_g0_r5_c20_y;
  wire [4:0] window_g0_r5_c21_y;
  wire [4:0] window_g0_r5_c22_y;
  wire [4:0] window_g0_r5_c23_y;
  wire [4:0] window_g0_r5_c24_y;
  wire [4:0] window_g0_r5_c25_y;
  wire [4:0] window_g0_r5_c26_y;
  wire [4:0] window_g0_r5_c27_y;
  wire [4:0] window_g0_r5_c28_y;
  wire [4:0] window_g0_r5_c29_y;
  wire [4:0] window_g0_r5_c2_y;
  wire [4:0] window_g0_r5_c30_y;
  wire [4:0] window_g0_r5_c31_y;
  wire [4:0] window_g0_r5_c3_y;
  wire [4:0] window_g0_r5_c4_y;
  wire [4:0] window_g0_r5_c5_y;
  wire [4:0] window_g0_r5_c6_y;
  wire [4:0] window_g0_r5_c7_y;
  wire [4:0] window_g0_r5_c8_y;
  wire [4:0] window_g0_r5_c9_y;
  wire [4:0] window_g0_r6_c0_y;
  wire [4:0] window_g0_r6_c10_y;
  wire [4:0] window_g0_r6_c11_y;
  wire [4:0] window_g0_r6_c12_y;
  wire [4:0] window_g0_r6_c13_y;
  wire [4:0] window_g0_r6_c14_y;
  wire [4:0] window_g0_r6_c15_y;
  wire [4:0] window_g0_r6_c16_y;
  wire [4:0] window_g0_r6_c17_y;
  wire [4:0] window_g0_r6_c18_y;
  wire [4:0] window_g0_r6_c19_y;
  wire [4:0] window_g0_r6_c1_y;
  wire [4:0] window_g0_r6_c20_y;
  wire [4:0] window_g0_r6_c21_y;
  wire [4:0] window_g0_r6_c22_y;
  wire [4:0] window_g0_r6_c23_y;
  wire [4:0] window_g0_r6_c24_y;
  wire [4:0] window_g0_r6_c25_y;
  wire [4:0] window_g0_r6_c26_y;
  wire [4:0] window_g0_r6_c27_y;
  wire [4:0] window_g0_r6_c28_y;
  wire [4:0] window_g0_r6_c29_y;
  wire [4:0] window_g0_r6_c2_y;
  wire [4:0] window_g0_r6_c30_y;
  wire [4:0] window_g0_r6_c31_y;
  wire [4:0] window_g0_r6_c3_y;
  wire [4:0] window_g0_r6_c4_y;
  wire [4:0] window_g0_r6_c5_y;
  wire [4:0] window_g0_r6_c6_y;
  wire [4:0] window_g0_r6_c7_y;
  wire [4:0] window_g0_r6_c8_y;
  wire [4:0] window_g0_r6_c9_y;
  wire [4:0] window_g0_r7_c0_y;
  wire [4:0] window_g0_r7_c10_y;
  wire [4:0] window_g0_r7_c11_y;
  wire [4:0] window_g0_r7_c12_y;
  wire [4:0] window_g0_r7_c13_y;
  wire [4:0] window_g0_r7_c14_y;
  wire [4:0] window_g0_r7_c15_y;
  wire [4:0] window_g0_r7_c16_y;
  wire [4:0] window_g0_r7_c17_y;
  wire [4:0] window_g0_r7_c18_y;
  wire [4:0] window_g0_r7_c19_y;
  wire [4:0] window_g0_r7_c1_y;
  wire [4:0] window_g0_r7_c20_y;
  wire [4:0] window_g0_r7_c21_y;
  wire [4:0] window_g0_r7_c22_y;
  wire [4:0] window_g0_r7_c23_y;
  wire [4:0] window_g0_r7_c24_y;
  wire [4:0] window_g0_r7_c25_y;
  wire [4:0] window_g0_r7_c26_y;
  wire [4:0] window_g0_r7_c27_y;
  wire [4:0] window_g0_r7_c28_y;
  wire [4:0] window_g0_r7_c29_y;
  wire [4:0] window_g0_r7_c2_y;
  wire [4:0] window_g0_r7_c30_y;
  wire [4:0] window_g0_r7_c31_y;
  wire [4:0] window_g0_r7_c3_y;
  wire [4:0] window_g0_r7_c4_y;
  wire [4:0] window_g0_r7_c5_y;
  wire [4:0] window_g0_r7_c6_y;
  wire [4:0] window_g0_r7_c7_y;
  wire [4:0] window_g0_r7_c8_y;
  wire [4:0] window_g0_r7_c9_y;
  wire [4:0] window_g0_r8_c0_y;
  wire [4:0] window_g0_r8_c10_y;
  wire [4:0] window_g0_r8_c11_y;
  wire [4:0] window_g0_r8_c12_y;
  wire [4:0] window_g0_r8_c13_y;
  wire [4:0] window_g0_r8_c14_y;
  wire [4:0] window_g0_r8_c15_y;
  wire [4:0] window_g0_r8_c16_y;
  wire [4:0] window_g0_r8_c17_y;
  wire [4:0] window_g0_r8_c18_y;
  wire [4:0] window_g0_r8_c19_y;
  wire [4:0] window_g0_r8_c1_y;
  wire [4:0] window_g0_r8_c20_y;
  wire [4:0] window_g0_r8_c21_y;
  wire [4:0] window_g0_r8_c22_y;
  wire [4:0] window_g0_r8_c23_y;
  wire [4:0] window_g0_r8_c24_y;
  wire [4:0] window_g0_r8_c25_y;
  wire [4:0] window_g0_r8_c26_y;
  wire [4:0] window_g0_r8_c27_y;
  wire [4:0] window_g0_r8_c28_y;
  wire [4:0] window_g0_r8_c29_y;
  wire [4:0] window_g0_r8_c2_y;
  wire [4:0] window_g0_r8_c30_y;
  wire [4:0] window_g0_r8_c31_y;
  wire [4:0] window_g0_r8_c3_y;
  wire [4:0] window_g0_r8_c4_y;
  wire [4:0] window_g0_r8_c5_y;
  wire [4:0] window_g0_r8_c6_y;
  wire [4:0] window_g0_r8_c7_y;
  wire [4:0] window_g0_r8_c8_y;
  wire [4:0] window_g0_r8_c9_y;
  wire [4:0] window_g0_r9_c0_y;
  wire [4:0] window_g0_r9_c10_y;
  wire [4:0] window_g0_r9_c11_y;
  wire [4:0] window_g0_r9_c12_y;
  wire [4:0] window_g0_r9_c13_y;
  wire [4:0] window_g0_r9_c14_y;
  wire [4:0] window_g0_r9_c15_y;
  wire [4:0] window_g0_r9_c16_y;
  wire [4:0] window_g0_r9_c17_y;
  wire [4:0] window_g0_r9_c18_y;
  wire [4:0] window_g0_r9_c19_y;
  wire [4:0] window_g0_r9_c1_y;
  wire [4:0] window_g0_r9_c20_y;
  wire [4:0] window_g0_r9_c21_y;
  wire [4:0] window_g0_r9_c22_y;
  wire [4:0] window_g0_r9_c23_y;
  wire [4:0] window_g0_r9_c24_y;
  wire [4:0] window_g0_r9_c25_y;
  wire [4:0] window_g0_r9_c26_y;
  wire [4:0] window_g0_r9_c27_y;
  wire [4:0] window_g0_r9_c28_y;
  wire [4:0] window_g0_r9_c29_y;
  wire [4:0] window_g0_r9_c2_y;
  wire [4:0] window_g0_r9_c30_y;
  wire [4:0] window_g0_r9_c31_y;
  wire [4:0] window_g0_r9_c3_y;
  wire [4:0] window_g0_r9_c4_y;
  wire [4:0] window_g0_r9_c5_y;
  wire [4:0] window_g0_r9_c6_y;
  wire [4:0] window_g0_r9_c7_y;
  wire [4:0] window_g0_r9_c8_y;
  wire [4:0] window_g0_r9_c9_y;
  wire [4:0] window_g1_r0_c0_y;
  wire [4:0] window_g1_r0_c10_y;
  wire [4:0] window_g1_r0_c11_y;
  wire [4:0] window_g1_r0_c12_y;
  wire [4:0] window_g1_r0_c13_y;
  wire [4:0] window_g1_r0_c14_y;
  wire [4:0] window_g1_r0_c15_y;
  wire [4:0] window_g1_r0_c16_y;
  wire [4:0] window_g1_r0_c17_y;
  wire [4:0] window_g1_r0_c18_y;
  wire [4:0] window_g1_r0_c19_y;
  wire [4:0] window_g1_r0_c1_y;
  wire [4:0] window_g1_r0_c20_y;
  wire [4:0] window_g1_r0_c21_y;
  wire [4:0] window_g1_r0_c22_y;
  wire [4:0] window_g1_r0_c23_y;
  wire [4:0] window_g1_r0_c24_y;
  wire [4:0] window_g1_r0_c25_y;
  wire [4:0] window_g1_r0_c26_y;
  wire [4:0] window_g1_r0_c27_y;
  wire [4:0] window_g1_r0_c28_y;
  wire [4:0] window_g1_r0_c29_y;
  wire [4:0] window_g1_r0_c2_y;
  wire [4:0] window_g1_r0_c30_y;
  wire [4:0] window_g1_r0_c31_y;
  wire [4:0] window_g1_r0_c3_y;
  wire [4:0] window_g1_r0_c4_y;
  wire [4:0] window_g1_r0_c5_y;
  wire [4:0] window_g1_r0_c6_y;
  wire [4:0] window_g1_r0_c7_y;
  wire [4:0] window_g1_r0_c8_y;
  wire [4:0] window_g1_r0_c9_y;
  wire [4:0] window_g1_r10_c0_y;
  wire [4:0] window_g1_r10_c10_y;
  wire [4:0] window_g1_r10_c11_y;
  wire [4:0] window_g1_r10_c12_y;
  wire [4:0] window_g1_r10_c13_y;
  wire [4:0] window_g1_r10_c14_y;
  wire [4:0] window_g1_r10_c15_y;
  wire [4:0] window_g1_r10_c16_y;
  wire [4:0] window_g1_r10_c17_y;
  wire [4:0] window_g1_r10_c18_y;
  wire [4:0] window_g1_r10_c19_y;
  wire [4:0] window_g1_r10_c1_y;
  wire [4:0] window_g1_r10_c20_y;
  wire [4:0] window_g1_r10_c21_y;
  wire [4:0] window_g1_r10_c22_y;
  wire [4:0] window_g1_r10_c23_y;
  wire [4:0] window_g1_r10_c24_y;
  wire [4:0] window_g1_r10_c25_y;
  wire [4:0] window_g1_r10_c26_y;
  wire [4:0] window_g1_r10_c27_y;
  wire [4:0] window_g1_r10_c28_y;
  wire [4:0] window_g1_r10_c29_y;
  wire [4:0] window_g1_r10_c2_y;
  wire [4:0] window_g1_r10_c30_y;
  wire [4:0] window_g1_r10_c31_y;
  wire [4:0] window_g1_r10_c3_y;
  wire [4:0] window_g1_r10_c4_y;
  wire [4:0] window_g1_r10_c5_y;
  wire [4:0] window_g1_r10_c6_y;
  wire [4:0] window_g1_r10_c7_y;
  wire [4:0] window_g1_r10_c8_y;
  wire [4:0] window_g1_r10_c9_y;
  wire [4:0] window_g1_r11_c0_y;
  wire [4:0] window_g1_r11_c10_y;
  wire [4:0] window_g1_r11_c11_y;
  wire [4:0] window_g1_r11_c12_y;
  wire [4:0] window_g1_r11_c13_y;
  wire [4:0] window_g1_r11_c14_y;
  wire [4:0] window_g1_r11_c15_y;
  wire [4:0] window_g1_r11_c16_y;
  wire [4:0] window_g1_r11_c17_y;
  wire [4:0] window_g1_r11_c18_y;
  wire [4:0] window_g1_r11_c19_y;
  wire [4:0] window_g1_r11_c1_y;
  wire [4:0] window_g1_r11_c20_y;
  wire [4:0] window_g1_r11_c21_y;
  wire [4:0] window_g1_r11_c22_y;
  wire [4:0] window_g1_r11_c23_y;
  wire [4:0] window_g1_r11_c24_y;
  wire [4:0] window_g1_r11_c25_y;
  wire [4:0] window_g1_r11_c26_y;
  wire [4:0] window_g1_r11_c27_y;
  wire [4:0] window_g1_r11_c28_y;
  wire [4:0] window_g1_r11_c29_y;
  wire [4:0] window_g1_r11_c2_y;
  wire [4:0] window_g1_r11_c30_y;
  wire [4:0] window_g1_r11_c31_y;
  wire [4:0] window_g1_r11_c3_y;
  wire [4:0] window_g1_r11_c4_y;
  wire [4:0] window_g1_r11_c5_y;
  wire [4:0] window_g1_r11_c6_y;
  wire [4:0] window_g1_r11_c7_y;
  wire [4:0] window_g1_r11_c8_y;
  wire [4:0] window_g1_r11_c9_y;
  wire [4:0] window_g1_r12_c0_y;
  wire [4:0] window_g1_r12_c10_y;
  wire [4:0] window_g1_r12_c11_y;
  wire [4:0] window_g1_r12_c12_y;
  wire [4:0] window_g1_r12_c13_y;
  wire [4:0] window_g1_r12_c14_y;
  wire [4:0] window_g1_r12_c15_y;
  wire [4:0] window_g1_r12_c16_y;
  wire [4:0] window_g1_r12_c17_y;
  wire [4:0] window_g1_r12_c18_y;
  wire [4:0] window_g1_r12_c19_y;
  wire [4:0] window_g1_r12_c1_y;
  wire [4:0] window_g1_r12_c20_y;
  wire [4:0] window_g1_r12_c21_y;
  wire [4:0] window_g1_r12_c22_y;
  wire [4:0] window_g1_r12_c23_y;
  wire [4:0] window_g1_r12_c24_y;
  wire [4:0] window_g1_r12_c25_y;
  wire [4:0] window_g1_r12_c26_y;
  wire [4:0] window_g1_r12_c27_y;
  wire [4:0] window_g1_r12_c28_y;
  wire [4:0] window_g1_r12_c29_y;
  wire [4:0] window_g1_r12_c2_y;
  wire [4:0] window_g1_r12_c30_y;
  wire [4:0] window_g1_r12_c31_y;
  wire [4:0] window_g1_r12_c3_y;
  wire [4:0] window_g1_r12_c4_y;
  wire [4:0] window_g1_r12_c5_y;
  wire [4:0] window_g1_r12_c6_y;
  wire [4:0] window_g1_r12_c7_y;
  wire [4:0] window_g1_r12_c8_y;
  wire [4:0] window_g1_r12_c9_y;
  wire [4:0] window_g1_r13_c0_y;
  wire [4:0] window_g1_r13_c10_y;
  wire [4:0] window_g1_r13_c11_y;
  wire [4:0] window_g1_r13_c12_y;
  wire [4:0] window_g1_r13_c13_y;
  wire [4:0] window_g1_r13_c14_y;
  wire [4:0] window_g1_r13_c15_y;
  wire [4:0] window_g1_r13_c16_y;
  wire [4:0] window_g1_r13_c17_y;
  wire [4:0] window_g1_r13_c18_y;
  wire [4:0] window_g1_r13_c19_y;
  wire [4:0] window_g1_r13_c1_y;
  wire [4:0] window_g1_r13_c20_y;
  wire [4:0] window_g1_r13_c21_y;
  wire [4:0] window_g1_r13_c22_y;
  wire [4:0] window_g1_r13_c23_y;
  wire [4:0] window_g1_r13_c24_y;
  wire [4:0] window_g1_r13_c25_y;
  wire [4:0] window_g1_r13_c26_y;
  wire [4:0] window_g1_r13_c27_y;
  wire [4:0] window_g1_r13_c28_y;
  wire [4:0] window_g1_r13_c29_y;
  wire [4:0] window_g1_r13_c2_y;
  wire [4:0] window_g1_r13_c30_y;
  wire [4:0] window_g1_r13_c31_y;
  wire [4:0] window_g1_r13_c3_y;
  wire [4:0] window_g1_r13_c4_y;
  wire [4:0] window_g1_r13_c5_y;
  wire [4:0] window_g1_r13_c6_y;
  wire [4:0] window_g1_r13_c7_y;
  wire [4:0] window_g1_r13_c8_y;
  wire [4:0] window_g1_r13_c9_y;
  wire [4:0] window_g1_r14_c0_y;
  wire [4:0] window_g1_r14_c10_y;
  wire [4:0] window_g1_r14_c11_y;
  wire [4:0] window_g1_r14_c12_y;
  wire [4:0] window_g1_r14_c13_y;
  wire [4:0] window_g1_r14_c14_y;
  wire [4:0] window_g1_r14_c15_y;
  wire [4:0] window_g1_r14_c16_y;
  wire [4:0] window_g1_r14_c17_y;
  wire [4:0] window_g1_r14_c18_y;
  wire [4:0] window_g1_r14_c19_y;
  wire [4:0] window_g1_r14_c1_y;
  wire [4:0] window_g1_r14_c20_y;
  wire [4:0] window_g1_r14_c21_y;
  wire [4:0] window_g1_r14_c22_y;
  wire [4:0] window_g1_r14_c23_y;
  wire [4:0] window_g1_r14_c24_y;
  wire [4:0] window_g1_r14_c25_y;
  wire [4:0] window_g1_r14_c26_y;
  wire [4:0] window_g1_r14_c27_y;
  wire [4:0] window_g1_r14_c28_y;
  wire [4:0] window_g1_r14_c29_y;
  wire [4:0] window_g1_r14_c2_y;
  wire [4:0] window_g1_r14_c30_y;
  wire [4:0] window_g1_r14_c31_y;
  wire [4:0] window_g1_r14_c3_y;
  wire [4:0] window_g1_r14_c4_y;
  wire [4:0] window_g1_r14_c5_y;
  wire [4:0] window_g1_r14_c6_y;
  wire [4:0] window_g1_r14_c7_y;
  wire [4:0] window_g1_r14_c8_y;
  wire [4:0] window_g1_r14_c9_y;
  wire [4:0] window_g1_r15_c0_y;
  wire [4:0] window_g1_r15_c10_y;
  wire [4:0] window_g1_r15_c11_y;
  wire [4:0] window_g1_r15_c12_y;
  wire [4:0] window_g1_r15_c13_y;
  wire [4:0] window_g1_r15_c14_y;
  wire [4:0] window_g1_r15_c15_y;
  wire [4:0] window_g1_r15_c16_y;
  wire [4:0] window_g1_r15_c17_y;
  wire [4:0] window_g1_r15_c18_y;
  wire [4:0] window_g1_r15_c19_y;
  wire [4:0] window_g1_r15_c1_y;
  wire [4:0] window_g1_r15_c20_y;
  wire [4:0] window_g1_r15_c21_y;
  wire [4:0] window_g1_r15_c22_y;
  wire [4:0] window_g1_r15_c23_y;
  wire [4:0] window_g1_r15_c24_y;
  wire [4:0] window_g1_r15_c25_y;
  wire [4:0] window_g1_r15_c26_y;
  wire [4:0] window_g1_r15_c27_y;
  wire [4:0] window_g1_r15_c28_y;
  wire [4:0] window_g1_r15_c29_y;
  wire [4:0] window_g1_r15_c2_y;
  wire [4:0] window_g1_r15_c30_y;
  wire [4:0] window_g1_r15_c31_y;
  wire [4:0] window_g1_r15_c3_y;
  wire [4:0] window_g1_r15_c4_y;
  wire [4:0] window_g1_r15_c5_y;
  wire [4:0] window_g1_r15_c6_y;
  wire [4:0] window_g1_r15_c7_y;
  wire [4:0] window_g1_r15_c8_y;
  wire [4:0] window_g1_r15_c9_y;
  wire [4:0] window_g1_r16_c0_y;
  wire [4:0] window_g1_r16_c10_y;
  wire [4:0] window_g1_r16_c11_y;
  wire [4:0] window_g1_r16_c12_y;
  wire [4:0] window_g1_r16_c13_y;
  wire [4:0] window_g1_r16_c14_y;
  wire [4:0] window_g1_r16_c15_y;
  wire [4:0] window_g1_r16_c16_y;
  wire [4:0] window_g1_r16_c17_y;
  wire [4:0] window_g1_r16_c18_y;
  wire [4:0] window_g1_r16_c19_y;
  wire [4:0] window_g1_r16_c1_y;
  wire [4:0] window_g1_r16_c20_y;
  wire [4:0] window_g1_r16_c21_y;
  wire [4:0] window_g1_r16_c22_y;
  wire [4:0] window_g1_r16_c23_y;
  wire [4:0] window_g1_r16_c24_y;
  wire [4:0] window_g1_r16_c25_y;
  wire [4:0] window_g1_r16_c26_y;
  wire [4:0] window_g1_r16_c27_y;
  wire [4:0] window_g1_r16_c28_y;
  wire [4:0] window_g1_r16_c29_y;
  wire [4:0] window_g1_r16_c2_y;
  wire [4:0] window_g1_r16_c30_y;
  wire [4:0] window_g1_r16_c31_y;
  wire [4:0] window_g1_r16_c3_y;
  wire [4:0] window_g1_r16_c4_y;
  wire [4:0] window_g1_r16_c5_y;
  wire [4:0] window_g1_r16_c6_y;
  wire [4:0] window_g1_r16_c7_y;
  wire [4:0] window_g1_r16_c8_y;
  wire [4:0] window_g1_r16_c9_y;
  wire [4:0] window_g1_r17_c0_y;
  wire [4:0] window_g1_r17_c10_y;
  wire [4:0] window_g1_r17_c11_y;
  wire [4:0] window_g1_r17_c12_y;
  wire [4:0] window_g1_r17_c13_y;
  wire [4:0] window_g1_r17_c14_y;
  wire [4:0] window_g1_r17_c15_y;
  wire [4:0] window_g1_r17_c16_y;
  wire [4:0] window_g1_r17_c17_y;
  wire [4:0] window_g1_r17_c18_y;
  wire [4:0] window_g1_r17_c19_y;
  wire [4:0] window_g1_r17_c1_y;
  wire [4:0] window_g1_r17_c20_y;
  wire [4:0] window_g1_r17_c21_y;
  wire [4:0] window_g1_r17_c22_y;
  wire [4:0] window_g1_r17_c23_y;
  wire [4:0] window_g1_r17_c24_y;
  wire [4:0] window_g1_r17_c25_y;
  wire [4:0] window_g1_r17_c26_y;
  wire [4:0] window_g1_r17_c27_y;
  wire [4:0] window_g1_r17_c28_y;
  wire [4:0] window_g1_r17_c29_y;
  wire [4:0] window_g1_r17_c2_y;
  wire [4:0] window_g1_r17_c30_y;
  wire [4:0] window_g1_r17_c31_y;
  wire [4:0] window_g1_r17_c3_y;
  wire [4:0] window_g1_r17_c4_y;
  wire [4:0] window_g1_r17_c5_y;
  wire [4:0] window_g1_r17_c6_y;
  wire [4:0] window_g1_r17_c7_y;
  wire [4:0] window_g1_r17_c8_y;
  wire [4:0] window_g1_r17_c9_y;
  wire [4:0] window_g1_r18_c0_y;
  wire [4:0] window_g1_r18_c10_y;
  wire [4:0] window_g1_r18_c11_y;
  wire [4:0] window_g1_r18_c12_y;
  wire [4:0] window_g1_r18_c13_y;
  wire [4:0] window_g1_r18_c14_y;
  wire [4:0] window_g1_r18_c15_y;
  wire [4:0] window_g1_r18_c16_y;
  wire [4:0] window_g1_r18_c17_y;
  wire [4:0] window_g1_r18_c18_y;
  wire [4:0] window_g1_r18_c19_y;
  wire [4:0] window_g1_r18_c1_y;
  wire [4:0] window_g1_r18_c20_y;
  wire [4:0] window_g1_r18_c21_y;
  wire [4:0] window_g1_r18_c22_y;
  wire [4:0] window_g1_r18_c23_y;
  wire [4:0] window_g1_r18_c24_y;
  wire [4:0] window_g1_r18_c25_y;
  wire [4:0] window_g1_r18_c26_y;
  wire [4:0] window_g1_r18_c27_y;
  wire [4:0] window_g1_r18_c28_y;
  wire [4:0] window_g1_r18_c29_y;
  wire [4:0] window_g1_r18_c2_y;
  wire [4:0] window_g1_r18_c30_y;
  wire [4:0] window_g1_r18_c31_y;
  wire [4:0] window_g1_r18_c3_y;
  wire [4:0] window_g1_r18_c4_y;
  wire [4:0] window_g1_r18_c5_y;
  wire [4:0] window_g1_r18_c6_y;
  wire [4:0] window_g1_r18_c7_y;
  wire [4:0] window_g1_r18_c8_y;
  wire [4:0] window_g1_r18_c9_y;
  wire [4:0] window_g1_r19_c0_y;
  wire [4:0] window_g1_r19_c10_y;
  wire [4:0] window_g1_r19_c11_y;
  wire [4:0] window_g1_r19_c12_y;
  wire [4:0] window_g1_r19_c13_y;
  wire [4:0] window_g1_r19_c14_y;
  wire [4:0] window_g1_r19_c15_y;
  wire [4:0] window_g1_r19_c16_y;
  wire [4:0] window_g1_r19_c17_y;
  wire [4:0] window_g1_r19_c18_y;
  wire [4:0] window_g1_r19_c19_y;
  wire [4:0] window_g1_r19_c1_y;
  wire [4:0] window_g1_r19_c20_y;
  wire [4:0] window_g1_r19_c21_y;
  wire [4:0] window_g1_r19_c22_y;
  wire [4:0] window_g1_r19_c23_y;
  wire [4:0] window_g1_r19_c24_y;
  wire [4:0] window_g1_r19_c25_y;
  wire [4:0] window_g1_r19_c26_y;
  wire [4:0] window_g1_r19_c27_y;
  wire [4:0] window_g1_r19_c28_y;
  wire [4:0] window_g1_r19_c29_y;
  wire [4:0] window_g1_r19_c2_y;
  wire [4:0] window_g1_r19_c30_y;
  wire [4:0] window_g1_r19_c31_y;
  wire [4:0] window_g1_r19_c3_y;
  wire [4:0] window_g1_r19_c4_y;
  wire [4:0] window_g1_r19_c5_y;
  wire [4:0] window_g1_r19_c6_y;
  wire [4:0] window_g1_r19_c7_y;
  wire [4:0] window_g1_r19_c8_y;
  wire [4:0] window_g1_r19_c9_y;
  wire [4:0] window_g1_r1_c0_y;
  wire [4:0] window_g1_r1_c10_y;
  wire [4:0] window_g1_r1_c11_y;
  wire [4:0] window_g1_r1_c12_y;
  wire [4:0] window_g1_r1_c13_y;
  wire [4:0] window_g1_r1_c14_y;
  wire [4:0] window_g1_r1_c15_y;
  wire [4:0] window_g1_r1_c16_y;
  wire [4:0] window_g1_r1_c17_y;
  wire [4:0] window_g1_r1_c18_y;
  wire [4:0] window_g1_r1_c19_y;
  wire [4:0] window_g1_r1_c1_y;
  wire [4:0] window_g1_r1_c20_y;
  wire [4:0] window_g1_r1_c21_y;
  wire [4:0] window_g1_r1_c22_y;
  wire [4:0] window_g1_r1_c23_y;
  wire [4:0] window_g1_r1_c24_y;
  wire [4:0] window_g1_r1_c25_y;
  wire [4:0] window_g1_r1_c26_y;
  wire [4:0] window_g1_r1_c27_y;
  wire [4:0] window_g1_r1_c28_y;
  wire [4:0] window_g1_r1_c29_y;
  wire [4:0] window_g1_r1_c2_y;
  wire [4:0] window_g1_r1_c30_y;
  wire [4:0] window_g1_r1_c31_y;
  wire [4:0] window_g1_r1_c3_y;
  wire [4:0] window_g1_r1_c4_y;
  wire [4:0] window_g1_r1_c5_y;
  wire [4:0] window_g1_r1_c6_y;
  wire [4:0] window_g1_r1_c7_y;
  wire [4:0] window_g1_r1_c8_y;
  wire [4:0] window_g1_r1_c9_y;
  wire [4:0] window_g1_r20_c0_y;
  wire [4:0] window_g1_r20_c10_y;
  wire [4:0] window_g1_r20_c11_y;
  wire [4:0] window_g1_r20_c12_y;
  wire [4:0] window_g1_r20_c13_y;
  wire [4:0] window_g1_r20_c14_y;
  wire [4:0] window_g1_r20_c15_y;
  wire [4:0] window_g1_r20_c16_y;
  wire [4:0] window_g1_r20_c17_y;
  wire [4:0] window_g1_r20_c18_y;
  wire [4:0] window_g1_r20_c19_y;
  wire [4:0] window_g1_r20_c1_y;
  wire [4:0] window_g1_r20_c20_y;
  wire [4:0] window_g1_r20_c21_y;
  wire [4:0] window_g1_r20_c22_y;
  wire [4:0] window_g1_r20_c23_y;
  wire [4:0] window_g1_r20_c24_y;
  wire [4:0] window_g1_r20_c25_y;
  wire [4:0] window_g1_r20_c26_y;
  wire [4:0] window_g1_r20_c27_y;
  wire [4:0] window_g1_r20_c28_y;
  wire [4:0] window_g1_r20_c29_y;
  wire [4:0] window_g1_r20_c2_y;
  wire [4:0] window_g1_r20_c30_y;
  wire [4:0] window_g1_r20_c31_y;
  wire [4:0] window_g1_r20_c3_y;
  wire [4:0] window_g1_r20_c4_y;
  wire [4:0] window_g1_r20_c5_y;
  wire [4:0] window_g1_r20_c6_y;
  wire [4:0] window_g1_r20_c7_y;
  wire [4:0] window_g1_r20_c8_y;
  wire [4:0] window_g1_r20_c9_y;
  wire [4:0] window_g1_r21_c0_y;
  wire [4:0] window_g1_r21_c10_y;
  wire [4:0] window_g1_r21_c11_y;
  wire [4:0] window_g1_r21_c12_y;
  wire [4:0] window_g1_r21_c13_y;
  wire [4:0] window_g1_r21_c14_y;
  wire [4:0] window_g1_r21_c15_y;
  wire [4:0] window_g1_r21_c16_y;
  wire [4:0] window_g1_r21_c17_y;
  wire [4:0] window_g1_r21_c18_y;
  wire [4:0] window_g1_r21_c19_y;
  wire [4:0] window_g1_r21_c1_y;
  wire [4:0] window_g1_r21_c20_y;
  wire [4:0] window_g1_r21_c21_y;
  wire [4:0] window_g1_r21_c22_y;
  wire [4:0] window_g1_r21_c23_y;
  wire [4:0] window_g1_r21_c24_y;
  wire [4:0] window_g1_r21_c25_y;
  wire [4:0] window_g1_r21_c26_y;
  wire [4:0] window_g1_r21_c27_y;
  wire [4:0] window_g1_r21_c28_y;
  wire [4:0] window_g1_r21_c29_y;
  wire [4:0] window_g1_r21_c2_y;
  wire [4:0] window_g1_r21_c30_y;
  wire [4:0] window_g1_r21_c31_y;
  wire [4:0] window_g1_r21_c3_y;
  wire [4:0] window_g1_r21_c4_y;
  wire [4:0] window_g1_r21_c5_y;
  wire [4:0] window_g1_r21_c6_y;
  wire [4:0] window_g1_r21_c7_y;
  wire [4:0] window_g1_r21_c8_y;
  wire [4:0] window_g1_r21_c9_y;
  wire [4:0] window_g1_r22_c0_y;
  wire [4:0] window_g1_r22_c10_y;
  wire [4:0] window_g1_r22_c11_y;
  wire [4:0] window_g1_r22_c12_y;
  wire [4:0] window_g1_r22_c13_y;
  wire [4:0] window_g1_r22_c14_y;
  wire [4:0] window_g1_r22_c15_y;
  wire [4:0] window_g1_r22_c16_y;
  wire [4:0] window_g1_r22_c17_y;
  wire [4:0] window_g1_r22_c18_y;
  wire [4:0] window_g1_r22_c19_y;
  wire [4:0] window_g1_r22_c1_y;
  wire [4:0] window_g1_r22_c20_y;
  wire [4:0] window_g1_r22_c21_y;
  wire [4:0] window_g1_r22_c22_y;
  wire [4:0] window_g1_r22_c23_y;
  wire [4:0] window_g1_r22_c24_y;
  wire [4:0] window_g1_r22_c25_y;
  wire [4:0] window_g1_r22_c26_y;
  wire [4:0] window_g1_r22_c27_y;
  wire [4:0] window_g1_r22_c28_y;
  wire [4:0] window_g1_r22_c29_y;
  wire [4:0] window_g1_r22_c2_y;
  wire [4:0] window_g1_r22_c30_y;
  wire [4:0] window_g1_r22_c31_y;
  wire [4:0] window_g1_r22_c3_y;
  wire [4:0] window_g1_r22_c4_y;
  wire [4:0] window_g1_r22_c5_y;
  wire [4:0] window_g1_r22_c6_y;
  wire [4:0] window_g1_r22_c7_y;
  wire [4:0] window_g1_r22_c8_y;
  wire [4:0] window_g1_r22_c9_y;
  wire [4:0] window_g1_r23_c0_y;
  wire [4:0] window_g1_r23_c10_y;
  wire [4:0] window_g1_r23_c11_y;
  wire [4:0] window_g1_r23_c12_y;
  wire [4:0] window_g1_r23_c13_y;
  wire [4:0] window_g1_r23_c14_y;
  wire [4:0] window_g1_r23_c15_y;
  wire [4:0] window_g1_r23_c16_y;
  wire [4:0] window_g1_r23_c17_y;
  wire [4:0] window_g1_r23_c18_y;
  wire [4:0] window_g1_r23_c19_y;
  wire [4:0] window_g1_r23_c1_y;
  wire [4:0] window_g1_r23_c20_y;
  wire [4:0] window_g1_r23_c21_y;
  wire [4:0] window_g1_r23_c22_y;
  wire [4:0] window_g1_r23_c23_y;
  wire [4:0] window_g1_r23_c24_y;
  wire [4:0] window_g1_r23_c25_y;
  wire [4:0] window_g1_r23_c26_y;
  wire [4:0] window_g1_r23_c27_y;
  wire [4:0] window_g1_r23_c28_y;
  wire [4:0] window_g1_r23_c29_y;
  wire [4:0] window_g1_r23_c2_y;
  wire [4:0] window_g1_r23_c30_y;
  wire [4:0] window_g1_r23_c31_y;
  wire [4:0] window_g1_r23_c3_y;
  wire [4:0] window_g1_r23_c4_y;
  wire [4:0] window_g1_r23_c5_y;
  wire [4:0] window_g1_r23_c6_y;
  wire [4:0] window_g1_r23_c7_y;
  wire [4:0] window_g1_r23_c8_y;
  wire [4:0] window_g1_r23_c9_y;
  wire [4:0] window_g1_r24_c0_y;
  wire [4:0] window_g1_r24_c10_y;
  wire [4:0] window_g1_r24_c11_y;
  wire [4:0] window_g1_r24_c12_y;
  wire [4:0] window_g1_r24_c13_y;
  wire [4:0] window_g1_r24_c14_y;
  wire [4:0] window_g1_r24_c15_y;
  wire [4:0] window_g1_r24_c16_y;
  wire [4:0] window_g1_r24_c17_y;
  wire [4:0] window_g1_r24_c18_y;
  wire [4:0] window_g1_r24_c19_y;
  wire [4:0] window_g1_r24_c1_y;
  wire [4:0] window_g1_r24_c20_y;
  wire [4:0] window_g1_r24_c21_y;
  wire [4:0] window_g1_r24_c22_y;
  wire [4:0] window_g1_r24_c23_y;
  wire [4:0] window_g1_r24_c24_y;
  wire [4:0] window_g1_r24_c25_y;
  wire [4:0] window_g1_r24_c26_y;
  wire [4:0] window_g1_r24_c27_y;
  wire [4:0] window_g1_r24_c28_y;
  wire [4:0] window_g1_r24_c29_y;
  wire [4:0] window_g1_r24_c2_y;
  wire [4:0] window_g1_r24_c30_y;
  wire [4:0] window_g1_r24_c31_y;
  wire [4:0] window_g1_r24_c3_y;
  wire [4:0] window_g1_r24_c4_y;
  wire [4:0] window_g1_r24_c5_y;
  wire [4:0] window_g1_r24_c6_y;
  wire [4:0] window_g1_r24_c7_y;
  wire [4:0] window_g1_r24_c8_y;
  wire [4:0] window_g1_r24_c9_y;
  wire [4:0] window_g1_r25_c0_y;
  wire [4:0] window_g1_r25_c10_y;
  wire [4:0] window_g1_r25_c11_y;
  wire [4:0] window_g1_r25_c12_y;
  wire [4:0] window_g1_r25_c13_y;
  wire [4:0] window_g1_r25_c14_y;
  wire [4:0] window_g1_r25_c15_y;
  wire [4:0] window_g1_r25_c16_y;
  wire [4:0] window_g1_r25_c17_y;
  wire [4:0] window_g1_r25_c18_y;
  wire [4:0] window_g1_r25_c19_y;
  wire [4:0] window_g1_r25_c1_y;
  wire [4:0] window_g1_r25_c20_y;
  wire [4:0] window_g1_r25_c21_y;
  wire [4:0] window_g1_r25_c22_y;
  wire [4:0] window_g1_r25_c23_y;
  wire [4:0] window_g1_r25_c24_y;
  wire [4:0] window_g1_r25_c25_y;
  wire [4:0] window_g1_r25_c26_y;
  wire [4:0] window_g1_r25_c27_y;
  wire [4:0] window_g1_r25_c28_y;
  wire [4:0] window_g1_r25_c29_y;
  wire [4:0] window_g1_r25_c2_y;
  wire [4:0] window_g1_r25_c30_y;
  wire [4:0] window_g1_r25_c31_y;
  wire [4:0] window_g1_r25_c3_y;
  wire [4:0] window_g1_r25_c4_y;
  wire [4:0] window_g1_r25_c5_y;
  wire [4:0] window_g1_r25_c6_y;
  wire [4:0] window_g1_r25_c7_y;
  wire [4:0] window_g1_r25_c8_y;
  wire [4:0] window_g1_r25_c9_y;
  wire [4:0] window_g1_r26_c0_y;
  wire [4:0] window_g1_r26_c10_y;
  wire [4:0] window_g1_r26_c11_y;
  wire [4:0] window_g1_r26_c12_y;
  wire [4:0] window_g1_r26_c13_y;
  wire [4:0] window_g1_r26_c14_y;
  wire [4:0] window_g1_r26_c15_y;
  wire [4:0] window_g1_r26_c16_y;
  wire [4:0] window_g1_r26_c17_y;
  wire [4:0] window_g1_r26_c18_y;
  wire [4:0] window_g1_r26_c19_y;
  wire [4:0] window_g1_r26_c1_y;
  wire [4:0] window_g1_r26_c20_y;
  wire [4:0] window_g1_r26_c21_y;
  wire [4:0] window_g1_r26_c22_y;
  wire [4:0] window_g1_r26_c23_y;
  wire [4:0] window_g1_r26_c24_y;
  wire [4:0] window_g1_r26_c25_y;
  wire [4:0] window_g1_r26_c26_y;
  wire [4:0] window_g1_r26_c27_y;
  wire [4:0] window_g1_r26_c28_y;
  wire [4:0] window_g1_r26_c29_y;
  wire [4:0] window_g1_r26_c2_y;
  wire [4:0] window_g1_r26_c30_y;
  wire [4:0] window_g1_r26_c31_y;
  wire [4:0] window_g1_r26_c3_y;
  wire [4:0] window_g1_r26_c4_y;
  wire [4:0] window_g1_r26_c5_y;
  wire [4:0] window_g1_r26_c6_y;
  wire [4:0] window_g1_r26_c7_y;
  wire [4:0] window_g1_r26_c8_y;
  wire [4:0] window_g1_r26_c9_y;
  wire [4:0] window_g1_r27_c0_y;
  wire [4:0] window_g1_r27_c10_y;
  wire [4:0] window_g1_r27_c11_y;
  wire [4:0] window_g1_r27_c12_y;
  wire [4:0] window_g1_r27_c13_y;
  wire [4:0] window_g1_r27_c14_y;
  wire [4:0] window_g1_r27_c15_y;
  wire [4:0] window_g1_r27_c16_y;
  wire [4:0] window_g1_r27_c17_y;
  wire [4:0] window_g1_r27_c18_y;
  wire [4:0] window_g1_r27_c19_y;
  wire [4:0] window_g1_r27_c1_y;
  wire [4:0] window_g1_r27_c20_y;
  wire [4:0] window_g1_r27_c21_y;
  wire [4:0] window_g1_r27_c22_y;
  wire [4:0] window_g1_r27_c23_y;
  wire [4:0] window_g1_r27_c24_y;
  wire [4:0] window_g1_r27_c25_y;
  wire [4:0] window_g1_r27_c26_y;
  wire [4:0] window_g1_r27_c27_y;
  wire [4:0] window_g1_r27_c28_y;
  wire [4:0] window_g1_r27_c29_y;
  wire [4:0] window_g1_r27_c2_y;
  wire [4:0] window_g1_r27_c30_y;
  wire [4:0] window_g1_r27_c31_y;
  wire [4:0] window_g1_r27_c3_y;
  wire [4:0] window_g1_r27_c4_y;
  wire [4:0] window_g1_r27_c5_y;
  wire [4:0] window_g1_r27_c6_y;
  wire [4:0] window_g1_r27_c7_y;
  wire [4:0] window_g1_r27_c8_y;
  wire [4:0] window_g1_r27_c9_y;
  wire [4:0] window_g1_r28_c0_y;
  wire [4:0] window_g1_r28_c10_y;
  wire [4:0] window_g1_r28_c11_y;
  wire [4:0] window_g1_r28_c12_y;
  wire [4:0] window_g1_r28_c13_y;
  wire [4:0] window_g1_r28_c14_y;
  wire [4:0] window_g1_r28_c15_y;
  wire [4:0] window_g1_r28_c16_y;
  wire [4:0] window_g1_r28_c17_y;
  wire [4:0] window_g1_r28_c18_y;
  wire [4:0] window_g1_r28_c19_y;
  wire [4:0] window_g1_r28_c1_y;
  wire [4:0] window_g1_r28_c20_y;
  wire [4:0] window_g1_r28_c21_y;
  wire [4:0] window_g1_r28_c22_y;
  wire [4:0] window_g1_r28_c23_y;
  wire [4:0] window_g1_r28_c24_y;
  wire [4:0] window_g1_r28_c25_y;
  wire [4:0] window_g1_r28_c26_y;
  wire [4:0] window_g1_r28_c27_y;
  wire [4:0] window_g1_r28_c28_y;
  wire [4:0] window_g1_r28_c29_y;
  wire [4:0] window_g1_r28_c2_y;
  wire [4:0] window_g1_r28_c30_y;
  wire [4:0] window_g1_r28_c31_y;
  wire [4:0] window_g1_r28_c3_y;
  wire [4:0] window_g1_r28_c4_y;
  wire [4:0] window_g1_r28_c5_y;
  wire [4:0] window_g1_r28_c6_y;
  wire [4:0] window_g1_r28_c7_y;
  wire [4:0] window_g1_r28_c8_y;
  wire [4:0] window_g1_r28_c9_y;
  wire [4:0] window_g1_r29_c0_y;
  wire [4:0] window_g1_r29_c10_y;
  wire [4:0] window_g1_r29_c11_y;
  wire [4:0] window_g1_r29_c12_y;
  wire [4:0] window_g1_r29_c13_y;
  wire [4:0] window_g1_r29_c14_y;
  wire [4:0] window_g1_r29_c15_y;
  wire [4:0] window_g1_r29_c16_y;
  wire [4:0] window_g1_r29_c17_y;
  wire [4:0] window_g1_r29_c18_y;
  wire [4:0] window_g1_r29_c19_y;
  wire [4:0] window_g1_r29_c1_y;
  wire [4:0] window_g1_r29_c20_y;
  wire [4:0] window_g1_r29_c21_y;
  wire [4:0] window_g1_r29_c22_y;
  wire [4:0] window_g1_r29_c23_y;
  wire [4:0] window_g1_r29_c24_y;
  wire [4:0] window_g1_r29_c25_y;
  wire [4:0] window_g1_r29_c26_y;
  wire [4:0] window_g1_r29_c27_y;
  wire [4:0] window_g1_r29_c28_y;
  wire [4:0] window_g1_r29_c29_y;
  wire [4:0] window_g1_r29_c2_y;
  wire [4:0] window_g1_r29_c30_y;
  wire [4:0] window_g1_r29_c31_y;
  wire [4:0] window_g1_r29_c3_y;
  wire [4:0] window_g1_r29_c4_y;
  wire [4:0] window_g1_r29_c5_y;
  wire [4:0] window_g1_r29_c6_y;
  wire [4:0] window_g1_r29_c7_y;
  wire [4:0] window_g1_r29_c8_y;
  wire [4:0] window_g1_r29_c9_y;
  wire [4:0] window_g1_r2_c0_y;
  wire [4:0] window_g1_r2_c10_y;
  wire [4:0] window_g1_r2_c11_y;
  wire [4:0] window_g1_r2_c12_y;
  wire [4:0] window_g1_r2_c13_y;
  wire [4:0] window_g1_r2_c14_y;
  wire [4:0] window_g1_r2_c15_y;
  wire [4:0] window_g1_r2_c16_y;
  wire [4:0] window_g1_r2_c17_y;
  wire [4:0] window_g1_r2_c18_y;
  wire [4:0] window_g1_r2_c19_y;
  wire [4:0] window_g1_r2_c1_y;
  wire [4:0] window_g1_r2_c20_y;
  wire [4:0] window_g1_r2_c21_y;
  wire [4:0] window_g1_r2_c22_y;
  wire [4:0] window_g1_r2_c23_y;
  wire [4:0] window_g1_r2_c24_y;
  wire [4:0] window_g1_r2_c25_y;
  wire [4:0] window_g1_r2_c26_y;
  wire [4:0] window_g1_r2_c27_y;
  wire [4:0] window_g1_r2_c28_y;
  wire [4:0] window_g1_r2_c29_y;
  wire [4:0] window_g1_r2_c2_y;
  wire [4:0] window_g1_r2_c30_y;
  wire [4:0] window_g1_r2_c31_y;
  wire [4:0] window_g1_r2_c3_y;
  wire [4:0] window_g1_r2_c4_y;
  wire [4:0] window_g1_r2_c5_y;
  wire [4:0] window_g1_r2_c6_y;
  wire [4:0] window_g1_r2_c7_y;
  wire [4:0] window_g1_r2_c8_y;
  wire [4:0] window_g1_r2_c9_y;
  wire [4:0] window_g1_r30_c0_y;
  wire [4:0] window_g1_r30_c10_y;
  wire [4:0] window_g1_r30_c11_y;
  wire [4:0] window_g1_r30_c12_y;
  wire [4:0] window_g1_r30_c13_y;
  wire [4:0] window_g1_r30_c14_y;
  wire [4:0] window_g1_r30_c15_y;
  wire [4:0] window_g1_r30_c16_y;
  wire [4:0] window_g1_r30_c17_y;
  wire [4:0] window_g1_r30_c18_y;
  wire [4:0] window_g1_r30_c19_y;
  wire [4:0] window_g1_r30_c1_y;
  wire [4:0] window_g1_r30_c20_y;
  wire [4:0] window_g1_r30_c21_y;
  wire [4:0] window_g1_r30_c22_y;
  wire [4:0] window_g1_r30_c23_y;
  wire [4:0] window_g1_r30_c24_y;
  wire [4:0] window_g1_r30_c25_y;
  wire [4:0] window_g1_r30_c26_y;
  wire [4:0] window_g1_r30_c27_y;
  wire [4:0] window_g1_r30_c28_y;
  wire [4:0] window_g1_r30_c29_y;
  wire [4:0] window_g1_r30_c2_y;
  wire [4:0] window_g1_r30_c30_y;
  wire [4:0] window_g1_r30_c31_y;
  wire [4:0] window_g1_r30_c3_y;
  wire [4:0] window_g1_r30_c4_y;
  wire [4:0] window_g1_r30_c5_y;
  wire [4:0] window_g1_r30_c6_y;
  wire [4:0] window_g1_r30_c7_y;
  wire [4:0] window_g1_r30_c8_y;
  wire [4:0] window_g1_r30_c9_y;
  wire [4:0] window_g1_r31_c0_y;
  wire [4:0] window_g1_r31_c10_y;
  wire [4:0] window_g1_r31_c11_y;
  wire [4:0] window_g1_r31_c12_y;
  wire [4:0] window_g1_r31_c13_y;
  wire [4:0] window_g1_r31_c14_y;
  wire [4:0] window_g1_r31_c15_y;
  wire [4:0] window_g1_r31_c16_y;
  wire [4:0] window_g1_r31_c17_y;
  wire [4:0] window_g1_r31_c18_y;
  wire [4:0] window_g1_r31_c19_y;
  wire [4:0] window_g1_r31_c1_y;
  wire [4:0] window_g1_r31_c20_y;
  wire [4:0] window_g1_r31_c21_y;
  wire [4:0] window_g1_r31_c22_y;
  wire [4:0] window_g1_r31_c23_y;
  wire [4:0] window_g1_r31_c24_y;
  wire [4:0] window_g1_r31_c25_y;
  wire [4:0] window_g1_r31_c26_y;
  wire [4:0] window_g1_r31_c27_y;
  wire [4:0] window_g1_r31_c28_y;
  wire [4:0] window_g1_r31_c29_y;
  wire [4:0] window_g1_r31_c2_y;
  wire [4:0] window_g1_r31_c30_y;
  wire [4:0] window_g1_r31_c31_y;
  wire [4:0] window_g1_r31_c3_y;
  wire [4:0] window_g1_r31_c4_y;
  wire [4:0] window_g1_r31_c5_y;
  wire [4:0] window_g1_r31_c6_y;
  wire [4:0] window_g1_r31_c7_y;
  wire [4:0] window_g1_r31_c8_y;
  wire [4:0] window_g1_r31_c9_y;
  wire [4:0] window_g1_r3_c0_y;
  wire [4:0] window_g1_r3_c10_y;
  wire [4:0] window_g1_r3_c11_y;
  wire [4:0] window_g1_r3_c12_y;
  wire [4:0] window_g1_r3_c13_y;
  wire [4:0] window_g1_r3_c14_y;
  wire [4:0] window_g1_r3_c15_y;
  wire [4:0] window_g1_r3_c16_y;
  wire [4:0] window_g1_r3_c17_y;
  wire [4:0] window_g1_r3_c18_y;
  wire [4:0] window_g1_r3_c19_y;
  wire [4:0] window_g1_r3_c1_y;
  wire [4:0] window_g1_r3_c20_y;
  wire [4:0] window_g1_r3_c21_y;
  wire [4:0] window_g1_r3_c22_y;
  wire [4:0] window_g1_r3_c23_y;
  wire [4:0] window_g1_r3_c24_y;
  wire [4:0] window_g1_r3_c25_y;
  wire [4:0] window_g1_r3_c26_y;
  wire [4:0] window_g1_r3_c27_y;
  wire [4:0] window_g1_r3_c28_y;
  wire [4:0] window_g1_r3_c29_y;
  wire [4:0] window_g1_r3_c2_y;
  wire [4:0] window_g1_r3_c30_y;
  wire [4:0] window_g1_r3_c31_y;
  wire [4:0] window_g1_r3_c3_y;
  wire [4:0] window_g1_r3_c4_y;
  wire [4:0] window_g1_r3_c5_y;
  wire [4:0] window_g1_r3_c6_y;
  wire [4:0] window_g1_r3_c7_y;
  wire [4:0] window_g1_r3_c8_y;
  wire [4:0] window_g1_r3_c9_y;
  wire [4:0] window_g1_r4_c0_y;
  wire [4:0] window_g1_r4_c10_y;
  wire [4:0] window_g1_r4_c11_y;
  wire [4:0] window_g1_r4_c12_y;
  wire [4:0] window_g1_r4_c13_y;
  wire [4:0] window_g1_r4_c14_y;
  wire [4:0] window_g1_r4_c15_y;
  wire [4:0] window_g1_r4_c16_y;
  wire [4:0] window_g1_r4_c17_y;
  wire [4:0] window_g1_r4_c18_y;
  wire [4:0] window_g1_r4_c19_y;
  wire [4:0] window_g1_r4_c1_y;
  wire [4:0] window_g1_r4_c20_y;
  wire [4:0] window_g1_r4_c21_y;
  wire [4:0] window_g1_r4_c22_y;
  wire [4:0] window_g1_r4_c23_y;
  wire [4:0] window_g1_r4_c24_y;
  wire [4:0] window_g1_r4_c25_y;
  wire [4:0] window_g1_r4_c26_y;
  wire [4:0] window_g1_r4_c27_y;
  wire [4:0] window_g1_r4_c28_y;
  wire [4:0] window_g1_r4_c29_y;
  wire [4:0] window_g1_r4_c2_y;
  wire [4:0] window_g1_r4_c30_y;
  wire [4:0] window_g1_r4_c31_y;
  wire [4:0] window_g1_r4_c3_y;
  wire [4:0] window_g1_r4_c4_y;
  wire [4:0] window_g1_r4_c5_y;
  wire [4:0] window_g1_r4_c6_y;
  wire [4:0] window_g1_r4_c7_y;
  wire [4:0] window_g1_r4_c8_y;
  wire [4:0] window_g1_r4_c9_y;
  wire [4:0] window_g1_r5_c0_y;
  wire [4:0] window_g1_r5_c10_y;
  wire [4:0] window_g1_r5_c11_y;
  wire [4:0] window_g1_r5_c12_y;
  wire [4:0] window_g1_r5_c13_y;
  wire [4:0] window_g1_r5_c14_y;
  wire [4:0] window_g1_r5_c15_y;
  wire [4:0] window_g1_r5_c16_y;
  wire [4:0] window_g1_r5_c17_y;
  wire [4:0] window_g1_r5_c18_y;
  wire [4:0] window_g1_r5_c19_y;
  wire [4:0] window_g1_r5_c1_y;
  wire [4:0] window_g1_r5_c20_y;
  wire [4:0] window_g1_r5_c21_y;
  wire [4:0] window_g1_r5_c22_y;
  wire [4:0] window_g1_r5_c23_y;
  wire [4:0] window_g1_r5_c24_y;
  wire [4:0] window_g1_r5_c25_y;
  wire [4:0] window_g1_r5_c26_y;
  wire [4:0] window_g1_r5_c27_y;
  wire [4:0] window_g1_r5_c28_y;
  wire [4:0] window_g1_r5_c29_y;
  wire [4:0] window_g1_r5_c2_y;
  wire [4:0] window_g1_r5_c30_y;
  wire [4:0] window_g1_r5_c31_y;
  wire [4:0] window_g1_r5_c3_y;
  wire [4:0] window_g1_r5_c4_y;
  wire [4:0] window_g1_r5_c5_y;
  wire [4:0] window_g1_r5_c6_y;
  wire [4:0] window_g1_r5_c7_y;
  wire [4:0] window_g1_r5_c8_y;
  wire [4:0] window_g1_r5_c9_y;
  wire [4:0] window_g1_r6_c0_y;
  wire [4:0] window_g1_r6_c10_y;
  wire [4:0] window_g1_r6_c11_y;
  wire [4:0] window_g1_r6_c12_y;
  wire [4:0] window_g1_r6_c13_y;
  wire [4:0] window_g1_r6_c14_y;
  wire [4:0] window_g1_r6_c15_y;
  wire [4:0] window_g1_r6_c16_y;
  wire [4:0] window_g1_r6_c17_y;
  wire [4:0] window_g1_r6_c18_y;
  wire [4:0] window_g1_r6_c19_y;
  wire [4:0] window_g1_r6_c1_y;
  wire [4:0] window_g1_r6_c20_y;
  wire [4:0] window_g1_r6_c21_y;
  wire [4:0] window_g1_r6_c22_y;
  wire [4:0] window_g1_r6_c23_y;
  wire [4:0] window_g1_r6_c24_y;
  wire [4:0] window_g1_r6_c25_y;
  wire [4:0] window_g1_r6_c26_y;
  wire [4:0] window_g1_r6_c27_y;
  wire [4:0] window_g1_r6_c28_y;
  wire [4:0] window_g1_r6_c29_y;
  wire [4:0] window_g1_r6_c2_y;
  wire [4:0] window_g1_r6_c30_y;
  wire [4:0] window_g1_r6_c31_y;
  wire [4:0] window_g1_r6_c3_y;
  wire [4:0] window_g1_r6_c4_y;
  wire [4:0] window_g1_r6_c5_y;
  wire [4:0] window_g1_r6_c6_y;
  wire [4:0] window_g1_r6_c7_y;
  wire [4:0] window_g1_r6_c8_y;
  wire [4:0] window_g1_r6_c9_y;
  wire [4:0] window_g1_r7_c0_y;
  wire [4:0] window_g1_r7_c10_y;
  wire [4:0] window_g1_r7_c11_y;
  wire [4:0] window_g1_r7_c12_y;
  wire [4:0] window_g1_r7_c13_y;
  wire [4:0] window_g1_r7_c14_y;
  wire [4:0] window_g1_r7_c15_y;
  wire [4:0] window_g1_r7_c16_y;
  wire [4:0] window_g1_r7_c17_y;
  wire [4:0] window_g1_r7_c18_y;
  wire [4:0] window_g1_r7_c19_y;
  wire [4:0] window_g1_r7_c1_y;
  wire [4:0] window_g1_r7_c20_y;
  wire [4:0] window_g1_r7_c21_y;
  wire [4:0] window_g1_r7_c22_y;
  wire [4:0] window_g1_r7_c23_y;
  wire [4:0] window_g1_r7_c24_y;
  wire [4:0] window_g1_r7_c25_y;
  wire [4:0] window_g1_r7_c26_y;
  wire [4:0] window_g1_r7_c27_y;
  wire [4:0] window_g1_r7_c28_y;
  wire [4:0] window_g1_r7_c29_y;
  wire [4:0] window_g1_r7_c2_y;
  wire [4:0] window_g1_r7_c30_y;
  wire [4:0] window_g1_r7_c31_y;
  wire [4:0] window_g1_r7_c3_y;
  wire [4:0] window_g1_r7_c4_y;
  wire [4:0] window_g1_r7_c5_y;
  wire [4:0] window_g1_r7_c6_y;
  wire [4:0] window_g1_r7_c7_y;
  wire [4:0] window_g1_r7_c8_y;
  wire [4:0] window_g1_r7_c9_y;
  wire [4:0] window_g1_r8_c0_y;
  wire [4:0] window_g1_r8_c10_y;
  wire [4:0] window_g1_r8_c11_y;
  wire [4:0] window_g1_r8_c12_y;
  wire [4:0] window_g1_r8_c13_y;
  wire [4:0] window_g1_r8_c14_y;
  wire [4:0] window_g1_r8_c15_y;
  wire [4:0] window_g1_r8_c16_y;
  wire [4:0] window_g1_r8_c17_y;
  wire [4:0] window_g1_r8_c18_y;
  wire [4:0] window_g1_r8_c19_y;
  wire [4:0] window_g1_r8_c1_y;
  wire [4:0] window_g1_r8_c20_y;
  wire [4:0] window_g1_r8_c21_y;
  wire [4:0] window_g1_r8_c22_y;
  wire [4:0] window_g1_r8_c23_y;
  wire [4:0] window_g1_r8_c24_y;
  wire [4:0] window_g1_r8_c25_y;
  wire [4:0] window_g1_r8_c26_y;
  wire [4:0] window_g1_r8_c27_y;
  wire [4:0] window_g1_r8_c28_y;
  wire [4:0] window_g1_r8_c29_y;
  wire [4:0] window_g1_r8_c2_y;
  wire [4:0] window_g1_r8_c30_y;
  wire [4:0] window_g1_r8_c31_y;
  wire [4:0] window_g1_r8_c3_y;
  wire [4:0] window_g1_r8_c4_y;
  wire [4:0] window_g1_r8_c5_y;
  wire [4:0] window_g1_r8_c6_y;
  wire [4:0] window_g1_r8_c7_y;
  wire [4:0] window_g1_r8_c8_y;
  wire [4:0] window_g1_r8_c9_y;
  wire [4:0] window_g1_r9_c0_y;
  wire [4:0] window_g1_r9_c10_y;
  wire [4:0] window_g1_r9_c11_y;
  wire [4:0] window_g1_r9_c12_y;
  wire [4:0] window_g1_r9_c13_y;
  wire [4:0] window_g1_r9_c14_y;
  wire [4:0] window_g1_r9_c15_y;
  wire [4:0] window_g1_r9_c16_y;
  wire [4:0] window_g1_r9_c17_y;
  wire [4:0] window_g1_r9_c18_y;
  wire [4:0] window_g1_r9_c19_y;
  wire [4:0] window_g1_r9_c1_y;
  wire [4:0] window_g1_r9_c20_y;
  wire [4:0] window_g1_r9_c21_y;
  wire [4:0] window_g1_r9_c22_y;
  wire [4:0] window_g1_r9_c23_y;
  wire [4:0] window_g1_r9_c24_y;
  wire [4:0] window_g1_r9_c25_y;
  wire [4:0] window_g1_r9_c26_y;
  wire [4:0] window_g1_r9_c27_y;
  wire [4:0] window_g1_r9_c28_y;
  wire [4:0] window_g1_r9_c29_y;
  wire [4:0] window_g1_r9_c2_y;
  wire [4:0] window_g1_r9_c30_y;
  wire [4:0] window_g1_r9_c31_y;
  wire [4:0] window_g1_r9_c3_y;
  wire [4:0] window_g1_r9_c4_y;
  wire [4:0] window_g1_r9_c5_y;
  wire [4:0] window_g1_r9_c6_y;
  wire [4:0] window_g1_r9_c7_y;
  wire [4:0] window_g1_r9_c8_y;
  wire [4:0] window_g1_r9_c9_y;
  wire [4:0] window_g2_r0_c0_y;
  wire [4:0] window_g2_r0_c10_y;
  wire [4:0] window_g2_r0_c11_y;
  wire [4:0] window_g2_r0_c12_y;
  wire [4:0] window_g2_r0_c13_y;
  wire [4:0] window_g2_r0_c14_y;
  wire [4:0] window_g2_r0_c15_y;
  wire [4:0] window_g2_r0_c16_y;
  wire [4:0] window_g2_r0_c17_y;
  wire [4:0] window_g2_r0_c18_y;
  wire [4:0] window_g2_r0_c19_y;
  wire [4:0] window_g2_r0_c1_y;
  wire [4:0] window_g2_r0_c20_y;
  wire [4:0] window_g2_r0_c21_y;
  wire [4:0] window_g2_r0_c22_y;
  wire [4:0] window_g2_r0_c23_y;
  wire [4:0] window_g2_r0_c24_y;
  wire [4:0] window_g2_r0_c25_y;
  wire [4:0] window_g2_r0_c26_y;
  wire [4:0] window_g2_r0_c27_y;
  wire [4:0] window_g2_r0_c28_y;
  wire [4:0] window_g2_r0_c29_y;
  wire [4:0] window_g2_r0_c2_y;
  wire [4:0] window_g2_r0_c30_y;
  wire [4:0] window_g2_r0_c31_y;
  wire [4:0] window_g2_r0_c3_y;
  wire [4:0] window_g2_r0_c4_y;
  wire [4:0] window_g2_r0_c5_y;
  wire [4:0] window_g2_r0_c6_y;
  wire [4:0] window_g2_r0_c7_y;
  wire [4:0] window_g2_r0_c8_y;
  wire [4:0] window_g2_r0_c9_y;
  wire [4:0] window_g2_r10_c0_y;
  wire [4:0] window_g2_r10_c10_y;
  wire [4:0] window_g2_r10_c11_y;
  wire [4:0] window_g2_r10_c12_y;
  wire [4:0] window_g2_r10_c13_y;
  wire [4:0] window_g2_r10_c14_y;
  wire [4:0] window_g2_r10_c15_y;
  wire [4:0] window_g2_r10_c16_y;
  wire [4:0] window_g2_r10_c17_y;
  wire [4:0] window_g2_r10_c18_y;
  wire [4:0] window_g2_r10_c19_y;
  wire [4:0] window_g2_r10_c1_y;
  wire [4:0] window_g2_r10_c20_y;
  wire [4:0] window_g2_r10_c21_y;
  wire [4:0] window_g2_r10_c22_y;
  wire [4:0] window_g2_r10_c23_y;
  wire [4:0] window_g2_r10_c24_y;
  wire [4:0] window_g2_r10_c25_y;
  wire [4:0] window_g2_r10_c26_y;
  wire [4:0] window_g2_r10_c27_y;
  wire [4:0] window_g2_r10_c28_y;
  wire [4:0] window_g2_r10_c29_y;
  wire [4:0] window_g2_r10_c2_y;
  wire [4:0] window_g2_r10_c30_y;
  wire [4:0] window_g2_r10_c31_y;
  wire [4:0] window_g2_r10_c3_y;
  wire [4:0] window_g2_r10_c4_y;
  wire [4:0] window_g2_r10_c5_y;
  wire [4:0] window_g2_r10_c6_y;
  wire [4:0] window_g2_r10_c7_y;
  wire [4:0] window_g2_r10_c8_y;
  wire [4:0] window_g2_r10_c9_y;
  wire [4:0] window_g2_r11_c0_y;
  wire [4:0] window_g2_r11_c10_y;
  wire [4:0] window_g2_r11_c11_y;
  wire [4:0] window_g2_r11_c12_y;
  wire [4:0] window_g2_r11_c13_y;
  wire [4:0] window_g2_r11_c14_y;
  wire [4:0] window_g2_r11_c15_y;
  wire [4:0] window_g2_r11_c16_y;
  wire [4:0] window_g2_r11_c17_y;
  wire [4:0] window_g2_r11_c18_y;
  wire [4:0] window_g2_r11_c19_y;
  wire [4:0] window_g2_r11_c1_y;
  wire [4:0] window_g2_r11_c20_y;
  wire [4:0] window_g2_r11_c21_y;
  wire [4:0] window_g2_r11_c22_y;
  wire [4:0] window_g2_r11_c23_y;
  wire [4:0] window_g2_r11_c24_y;
  wire [4:0] window_g2_r11_c25_y;
  wire [4:0] window_g2_r11_c26_y;
  wire [4:0] window_g2_r11_c27_y;
  wire [4:0] window_g2_r11_c28_y;
  wire [4:0] window_g2_r11_c29_y;
  wire [4:0] window_g2_r11_c2_y;
  wire [4:0] window_g2_r11_c30_y;
  wire [4:0] window_g2_r11_c31_y;
  wire [4:0] window_g2_r11_c3_y;
  wire [4:0] window_g2_r11_c4_y;
  wire [4:0] window_g2_r11_c5_y;
  wire [4:0] window_g2_r11_c6_y;
  wire [4:0] window_g2_r11_c7_y;
  wire [4:0] window_g2_r11_c8_y;
  wire [4:0] window_g2_r11_c9_y;
  wire [4:0] window_g2_r12_c0_y;
  wire [4:0] window_g2_r12_c10_y;
  wire [4:0] window_g2_r12_c11_y;
  wire [4:0] window_g2_r12_c12_y;
  wire [4:0] window_g2_r12_c13_y;
  wire [4:0] window_g2_r12_c14_y;
  wire [4:0] window_g2_r12_c15_y;
  wire [4:0] window_g2_r12_c16_y;
  wire [4:0] window_g2_r12_c17_y;
  wire [4:0] window_g2_r12_c18_y;
  wire [4:0] window_g2_r12_c19_y;
  wire [4:0] window_g2_r12_c1_y;
  wire [4:0] window_g2_r12_c20_y;
  wire [4:0] window_g2_r12_c21_y;
  wire [4:0] window_g2_r12_c22_y;
  wire [4:0] window_g2_r12_c23_y;
  wire [4:0] window_g2_r12_c24_y;
  wire [4:0] window_g2_r12_c25_y;
  wire [4:0] window_g2_r12_c26_y;
  wire [4:0] window_g2_r12_c27_y;
  wire [4:0] window_g2_r12_c28_y;
  wire [4:0] window_g2_r12_c29_y;
  wire [4:0] window_g2_r12_c2_y;
  wire [4:0] window_g2_r12_c30_y;
  wire [4:0] window_g2_r12_c31_y;
  wire [4:0] window_g2_r12_c3_y;
  wire [4:0] window_g2_r12_c4_y;
  wire [4:0] window_g2_r12_c5_y;
  wire [4:0] window_g2_r12_c6_y;
  wire [4:0] window_g2_r12_c7_y;
  wire [4:0] window_g2_r12_c8_y;
  wire [4:0] window_g2_r12_c9_y;
  wire [4:0] window_g2_r13_c0_y;
  wire [4:0] window_g2_r13_c10_y;
  wire [4:0] window_g2_r13_c11_y;
  wire [4:0] window_g2_r13_c12_y;
  wire [4:0] window_g2_r13_c13_y;
  wire [4:0] window_g2_r13_c14_y;
  wire [4:0] window_g2_r13_c15_y;
  wire [4:0] window_g2_r13_c16_y;
  wire [4:0] window_g2_r13_c17_y;
  wire [4:0] window_g2_r13_c18_y;
  wire [4:0] window_g2_r13_c19_y;
  wire [4:0] window_g2_r13_c1_y;
  wire [4:0] window_g2_r13_c20_y;
  wire [4:0] window_g2_r13_c21_y;
  wire [4:0] window_g2_r13_c22_y;
  wire [4:0] window_g2_r13_c23_y;
  wire [4:0] window_g2_r13_c24_y;
  wire [4:0] window_g2_r13_c25_y;
  wire [4:0] window_g2_r13_c26_y;
  wire [4:0] window_g2_r13_c27_y;
  wire [4:0] window_g2_r13_c28_y;
  wire [4:0] window_g2_r13_c29_y;
  wire [4:0] window_g2_r13_c2_y;
  wire [4:0] window_g2_r13_c30_y;
  wire [4:0] window_g2_r13_c31_y;
  wire [4:0] window_g2_r13_c3_y;
  wire [4:0] window_g2_r13_c4_y;
  wire [4:0] window_g2_r13_c5_y;
  wire [4:0] window_g2_r13_c6_y;
  wire [4:0] window_g2_r13_c7_y;
  wire [4:0] window_g2_r13_c8_y;
  wire [4:0] window_g2_r13_c9_y;
  wire [4:0] window_g2_r14_c0_y;
  wire [4:0] window_g2_r14_c10_y;
  wire [4:0] window_g2_r14_c11_y;
  wire [4:0] window_g2_r14_c12_y;
  wire [4:0] window_g2_r14_c13_y;
  wire [4:0] window_g2_r14_c14_y;
  wire [4:0] window_g2_r14_c15_y;
  wire [4:0] window_g2_r14_c16_y;
  wire [4:0] window_g2_r14_c17_y;
  wire [4:0] window_g2_r14_c18_y;
  wire [4:0] window_g2_r14_c19_y;
  wire [4:0] window_g2_r14_c1_y;
  wire [4:0] window_g2_r14_c20_y;
  wire [4:0] window_g2_r14_c21_y;
  wire [4:0] window_g2_r14_c22_y;
  wire [4:0] window_g2_r14_c23_y;
  wire [4:0] window_g2_r14_c24_y;
  wire [4:0] window_g2_r14_c25_y;
  wire [4:0] window_g2_r14_c26_y;
  wire [4:0] window_g2_r14_c27_y;
  wire [4:0] window_g2_r14_c28_y;
  wire [4:0] window_g2_r14_c29_y;
  wire [4:0] window_g2_r14_c2_y;
  wire [4:0] window_g2_r14_c30_y;
  wire [4:0] window_g2_r14_c31_y;
  wire [4:0] window_g2_r14_c3_y;
  wire [4:0] window_g2_r14_c4_y;
  wire [4:0] window_g2_r14_c5_y;
  wire [4:0] window_g2_r14_c6_y;
  wire [4:0] window_g2_r14_c7_y;
  wire [4:0] window_g2_r14_c8_y;
  wire [4:0] window_g2_r14_c9_y;
  wire [4:0] window_g2_r15_c0_y;
  wire [4:0] window_g2_r15_c10_y;
  wire [4:0] window_g2_r15_c11_y;
  wire [4:0] window_g2_r15_c12_y;
  wire [4:0] window_g2_r15_c13_y;
  wire [4:0] window_g2_r15_c14_y;
  wire [4:0] window_g2_r15_c15_y;
  wire [4:0] window_g2_r15_c16_y;
  wire [4:0] window_g2_r15_c17_y;
  wire [4:0] window_g2_r15_c18_y;
  wire [4:0] window_g2_r15_c19_y;
  wire [4:0] window_g2_r15_c1_y;
  wire [4:0] window_g2_r15_c20_y;
  wire [4:0] window_g2_r15_c21_y;
  wire [4:0] window_g2_r15_c22_y;
  wire [4:0] window_g2_r15_c23_y;
  wire [4:0] window_g2_r15_c24_y;
  wire [4:0] window_g2_r15_c25_y;
  wire [4:0] window_g2_r15_c26_y;
  wire [4:0] window_g2_r15_c27_y;
  wire [4:0] window_g2_r15_c28_y;
  wire [4:0] window_g2_r15_c29_y;
  wire [4:0] window_g2_r15_c2_y;
  wire [4:0] window_g2_r15_c30_y;
  wire [4:0] window_g2_r15_c31_y;
  wire [4:0] window_g2_r15_c3_y;
  wire [4:0] window_g2_r15_c4_y;
  wire [4:0] window_g2_r15_c5_y;
  wire [4:0] window_g2_r15_c6_y;
  wire [4:0] window_g2_r15_c7_y;
  wire [4:0] window_g2_r15_c8_y;
  wire [4:0] window_g2_r15_c9_y;
  wire [4:0] window_g2_r16_c0_y;
  wire [4:0] window_g2_r16_c10_y;
  wire [4:0] window_g2_r16_c11_y;
  wire [4:0] window_g2_r16_c12_y;
  wire [4:0] window_g2_r16_c13_y;
  wire [4:0] window_g2_r16_c14_y;
  wire [4:0] window_g2_r16_c15_y;
  wire [4:0] window_g2_r16_c16_y;
  wire [4:0] window_g2_r16_c17_y;
  wire [4:0] window_g2_r16_c18_y;
  wire [4:0] window_g2_r16_c19_y;
  wire [4:0] window_g2_r16_c1_y;
  wire [4:0] window_g2_r16_c20_y;
  wire [4:0] window_g2_r16_c21_y;
  wire [4:0] window_g2_r16_c22_y;
  wire [4:0] window_g2_r16_c23_y;
  wire [4:0] window_g2_r16_c24_y;
  wire [4:0] window_g2_r16_c25_y;
  wire [4:0] window_g2_r16_c26_y;
  wire [4:0] window_g2_r16_c27_y;
  wire [4:0] window_g2_r16_c28_y;
  wire [4:0] window_g2_r16_c29_y;
  wire [4:0] window_g2_r16_c2_y;
  wire [4:0] window_g2_r16_c30_y;
  wire [4:0] window_g2_r16_c31_y;
  wire [4:0] window_g2_r16_c3_y;
  wire [4:0] window_g2_r16_c4_y;
  wire [4:0] window_g2_r16_c5_y;
  wire [4:0] window_g2_r16_c6_y;
  wire [4:0] window_g2_r16_c7_y;
  wire [4:0] window_g2_r16_c8_y;
  wire [4:0] window_g2_r16_c9_y;
  wire [4:0] window_g2_r17_c0_y;
  wire [4:0] window_g2_r17_c10_y;
  wire [4:0] window_g2_r17_c11_y;
  wire [4:0] window_g2_r17_c12_y;
  wire [4:0] window_g2_r17_c13_y;
  wire [4:0] window_g2_r17_c14_y;
  wire [4:0] window_g2_r17_c15_y;
  wire [4:0] window_g2_r17_c16_y;
  wire [4:0] window_g2_r17_c17_y;
  wire [4:0] window_g2_r17_c18_y;
  wire [4:0] window_g2_r17_c19_y;
  wire [4:0] window_g2_r17_c1_y;
  wire [4:0] window_g2_r17_c20_y;
  wire [4:0] window_g2_r17_c21_y;
  wire [4:0] window_g2_r17_c22_y;
  wire [4:0] window_g2_r17_c23_y;
  wire [4:0] window_g2_r17_c24_y;
  wire [4:0] window_g2_r17_c25_y;
  wire [4:0] window_g2_r17_c26_y;
  wire [4:0] window_g2_r17_c27_y;
  wire [4:0] window_g2_r17_c28_y;
  wire [4:0] window_g2_r17_c29_y;
  wire [4:0] window_g2_r17_c2_y;
  wire [4:0] window_g2_r17_c30_y;
  wire [4:0] window_g2_r17_c31_y;
  wire [4:0] window_g2_r17_c3_y;
  wire [4:0] window_g2_r17_c4_y;
  wire [4:0] window_g2_r17_c5_y;
  wire [4:0] window_g2_r17_c6_y;
  wire [4:0] window_g2_r17_c7_y;
  wire [4:0] window_g2_r17_c8_y;
  wire [4:0] window_g2_r17_c9_y;
  wire [4:0] window_g2_r18_c0_y;
  wire [4:0] window_g2_r18_c10_y;
  wire [4:0] window_g2_r18_c11_y;
  wire [4:0] window_g2_r18_c12_y;
  wire [4:0] window_g2_r18_c13_y;
  wire [4:0] window_g2_r18_c14_y;
  wire [4:0] window_g2_r18_c15_y;
  wire [4:0] window_g2_r18_c16_y;
  wire [4:0] window_g2_r18_c17_y;
  wire [4:0] window_g2_r18_c18_y;
  wire [4:0] window_g2_r18_c19_y;
  wire [4:0] window_g2_r18_c1_y;
  wire [4:0] window_g2_r18_c20_y;
  wire [4:0] window_g2_r18_c21_y;
  wire [4:0] window_g2_r18_c22_y;
  wire [4:0] window_g2_r18_c23_y;
  wire [4:0] window_g2_r18_c24_y;
  wire [4:0] window_g2_r18_c25_y;
  wire [4:0] window_g2_r18_c26_y;
  wire [4:0] window_g2_r18_c27_y;
  wire [4:0] window_g2_r18_c28_y;
  wire [4:0] window_g2_r18_c29_y;
  wire [4:0] window_g2_r18_c2_y;
  wire [4:0] window_g2_r18_c30_y;
  wire [4:0] window_g2_r18_c31_y;
  wire [4:0] window_g2_r18_c3_y;
  wire [4:0] window_g2_r18_c4_y;
  wire [4:0] window_g2_r18_c5_y;
  wire [4:0] window_g2_r18_c6_y;
  wire [4:0] window_g2_r18_c7_y;
  wire [4:0] window_g2_r18_c8_y;
  wire [4:0] window_g2_r18_c9_y;
  wire [4:0] window_g2_r19_c0_y;
  wire [4:0] window_g2_r19_c10_y;
  wire [4:0] window_g2_r19_c11_y;
  wire [4:0] window_g2_r19_c12_y;
  wire [4:0] window_g2_r19_c13_y;
  wire [4:0] window_g2_r19_c14_y;
  wire [4:0] window_g2_r19_c15_y;
  wire [4:0] window_g2_r19_c16_y;
  wire [4:0] window_g2_r19_c17_y;
  wire [4:0] window_g2_r19_c18_y;
  wire [4:0] window_g2_r19_c19_y;
  wire [4:0] window_g2_r19_c1_y;
  wire [4:0] window_g2_r19_c20_y;
  wire [4:0] window_g2_r19_c21_y;
  wire [4:0] window_g2_r19_c22_y;
  wire [4:0] window_g2_r19_c23_y;
  wire [4:0] window_g2_r19_c24_y;
  wire [4:0] window_g2_r19_c25_y;
  wire [4:0] window_g2_r19_c26_y;
  wire [4:0] window_g2_r19_c27_y;
  wire [4:0] window_g2_r19_c28_y;
  wire [4:0] window_g2_r19_c29_y;
  wire [4:0] window_g2_r19_c2_y;
  wire [4:0] window_g2_r19_c30_y;
  wire [4:0] window_g2_r19_c31_y;
  wire [4:0] window_g2_r19_c3_y;
  wire [4:0] window_g2_r19_c4_y;
  wire [4:0] window_g2_r19_c5_y;
  wire [4:0] window_g2_r19_c6_y;
  wire [4:0] window_g2_r19_c7_y;
  wire [4:0] window_g2_r19_c8_y;
  wire [4:0] window_g2_r19_c9_y;
  wire [4:0] window_g2_r1_c0_y;
  wire [4:0] window_g2_r1_c10_y;
  wire [4:0] window_g2_r1_c11_y;
  wire [4:0] window_g2_r1_c12_y;
  wire [4:0] window_g2_r1_c13_y;
  wire [4:0] window_g2_r1_c14_y;
  wire [4:0] window_g2_r1_c15_y;
  wire [4:0] window_g2_r1_c16_y;
  wire [4:0] window_g2_r1_c17_y;
  wire [4:0] window_g2_r1_c18_y;
  wire [4:0] window_g2_r1_c19_y;
  wire [4:0] window_g2_r1_c1_y;
  wire [4:0] window_g2_r1_c20_y;
  wire [4:0] window_g2_r1_c21_y;
  wire [4:0] window_g2_r1_c22_y;
  wire [4:0] window_g2_r1_c23_y;
  wire [4:0] window_g2_r1_c24_y;
  wire [4:0] window_g2_r1_c25_y;
  wire [4:0] window_g2_r1_c26_y;
  wire [4:0] window_g2_r1_c27_y;
  wire [4:0] window_g2_r1_c28_y;
  wire [4:0] window_g2_r1_c29_y;
  wire [4:0] window_g2_r1_c2_y;
  wire [4:0] window_g2_r1_c30_y;
  wire [4:0] window_g2_r1_c31_y;
  wire [4:0] window_g2_r1_c3_y;
  wire [4:0] window_g2_r1_c4_y;
  wire [4:0] window_g2_r1_c5_y;
  wire [4:0] window_g2_r1_c6_y;
  wire [4:0] window_g2_r1_c7_y;
  wire [4:0] window_g2_r1_c8_y;
  wire [4:0] window_g2_r1_c9_y;
  wire [4:0] window_g2_r20_c0_y;
  wire [4:0] window_g2_r20_c10_y;
  wire [4:0] window_g2_r20_c11_y;
  wire [4:0] window_g2_r20_c12_y;
  wire [4:0] window_g2_r20_c13_y;
  wire [4:0] window_g2_r20_c14_y;
  wire [4:0] window_g2_r20_c15_y;
  wire [4:0] window_g2_r20_c16_y;
  wire [4:0] window_g2_r20_c17_y;
  wire [4:0] window_g2_r20_c18_y;
  wire [4:0] window_g2_r20_c19_y;
  wire [4:0] window_g2_r20_c1_y;
  wire [4:0] window_g2_r20_c20_y;
  wire [4:0] window_g2_r20_c21_y;
  wire [4:0] window_g2_r20_c22_y;
  wire [4:0] window_g2_r20_c23_y;
  wire [4:0] window_g2_r20_c24_y;
  wire [4:0] window_g2_r20_c25_y;
  wire [4:0] window_g2_r20_c26_y;
  wire [4:0] window_g2_r20_c27_y;
  wire [4:0] window_g2_r20_c28_y;
  wire [4:0] window_g2_r20_c29_y;
  wire [4:0] window_g2_r20_c2_y;
  wire [4:0] window_g2_r20_c30_y;
  wire [4:0] window_g2_r20_c31_y;
  wire [4:0] window_g2_r20_c3_y;
  wire [4:0] window_g2_r20_c4_y;
  wire [4:0] window_g2_r20_c5_y;
  wire [4:0] window_g2_r20_c6_y;
  wire [4:0] window_g2_r20_c7_y;
  wire [4:0] window_g2_r20_c8_y;
  wire [4:0] window_g2_r20_c9_y;
  wire [4:0] window_g2_r21_c0_y;
  wire [4:0] window_g2_r21_c10_y;
  wire [4:0] window_g2_r21_c11_y;
  wire [4:0] window_g2_r21_c12_y;
  wire [4:0] window_g2_r21_c13_y;
  wire [4:0] window_g2_r21_c14_y;
  wire [4:0] window_g2_r21_c15_y;
  wire [4:0] window_g2_r21_c16_y;
  wire [4:0] window_g2_r21_c17_y;
  wire [4:0] window_g2_r21_c18_y;
  wire [4:0] window_g2_r21_c19_y;
  wire [4:0] window_g2_r21_c1_y;
  wire [4:0] window_g2_r21_c20_y;
  wire [4:0] window_g2_r21_c21_y;
  wire [4:0] window_g2_r21_c22_y;
  wire [4:0] window_g2_r21_c23_y;
  wire [4:0] window_g2_r21_c24_y;
  wire [4:0] window_g2_r21_c25_y;
  wire [4:0] window_g2_r21_c26_y;
  wire [4:0] window_g2_r21_c27_y;
  wire [4:0] window_g2_r21_c28_y;
  wire [4:0] window_g2_r21_c29_y;
  wire [4:0] window_g2_r21_c2_y;
  wire [4:0] window_g2_r21_c30_y;
  wire [4:0] window_g2_r21_c31_y;
  wire [4:0] window_g2_r21_c3_y;
  wire [4:0] window_g2_r21_c4_y;
  wire [4:0] window_g2_r21_c5_y;
  wire [4:0] window_g2_r21_c6_y;
  wire [4:0] window_g2_r21_c7_y;
  wire [4:0] window_g2_r21_c8_y;
  wire [4:0] window_g2_r21_c9_y;
  wire [4:0] window_g2_r22_c0_y;
  wire [4:0] window_g2_r22_c10_y;
  wire [4:0] window_g2_r22_c11_y;
  wire [4:0] window_g2_r22_c12_y;
  wire [4:0] window_g2_r22_c13_y;
  wire [4:0] window_g2_r22_c14_y;
  wire [4:0] window_g2_r22_c15_y;
  wire [4:0] window_g2_r22_c16_y;
  wire [4:0] window_g2_r22_c17_y;
  wire [4:0] window_g2_r22_c18_y;
  wire [4:0] window_g2_r22_c19_y;
  wire [4:0] window_g2_r22_c1_y;
  wire [4:0] window_g2_r22_c20_y;
  wire [4:0] window_g2_r22_c21_y;
  wire [4:0] window_g2_r22_c22_y;
  wire [4:0] window_g2_r22_c23_y;
  wire [4:0] window_g2_r22_c24_y;
  wire [4:0] window_g2_r22_c25_y;
  wire [4:0] window_g2_r22_c26_y;
  wire [4:0] window_g2_r22_c27_y;
  wire [4:0] window_g2_r22_c28_y;
  wire [4:0] window_g2_r22_c29_y;
  wire [4:0] window_g2_r22_c2_y;
  wire [4:0] window_g2_r22_c30_y;
  wire [4:0] window_g2_r22_c31_y;
  wire [4:0] window_g2_r22_c3_y;
  wire [4:0] window_g2_r22_c4_y;
  wire [4:0] window_g2_r22_c5_y;
  wire [4:0] window_g2_r22_c6_y;
  wire [4:0] window_g2_r22_c7_y;
  wire [4:0] window_g2_r22_c8_y;
  wire [4:0] window_g2_r22_c9_y;
  wire [4:0] window_g2_r23_c0_y;
  wire [4:0] window_g2_r23_c10_y;
  wire [4:0] window_g2_r23_c11_y;
  wire [4:0] window_g2_r23_c12_y;
  wire [4:0] window_g2_r23_c13_y;
  wire [4:0] window_g2_r23_c14_y;
  wire [4:0] window_g2_r23_c15_y;
  wire [4:0] window_g2_r23_c16_y;
  wire [4:0] window_g2_r23_c17_y;
  wire [4:0] window_g2_r23_c18_y;
  wire [4:0] window_g2_r23_c19_y;
  wire [4:0] window_g2_r23_c1_y;
  wire [4:0] window_g2_r23_c20_y;
  wire [4:0] window_g2_r23_c21_y;
  wire [4:0] window_g2_r23_c22_y;
  wire [4:0] window_g2_r23_c23_y;
  wire [4:0] window_g2_r23_c24_y;
  wire [4:0] window_g2_r23_c25_y;
  wire [4:0] window_g2_r23_c26_y;
  wire [4:0] window_g2_r23_c27_y;
  wire [4:0] window_g2_r23_c28_y;
  wire [4:0] window_g2_r23_c29_y;
  wire [4:0] window_g2_r23_c2_y;
  wire [4:0] window_g2_r23_c30_y;
  wire [4:0] window_g2_r23_c31_y;
  wire [4:0] window_g2_r23_c3_y;
  wire [4:0] window_g2_r23_c4_y;
  wire [4:0] window_g2_r23_c5_y;
  wire [4:0] window_g2_r23_c6_y;
  wire [4:0] window_g2_r23_c7_y;
  wire [4:0] window_g2_r23_c8_y;
  wire [4:0] window_g2_r23_c9_y;
  wire [4:0] window_g2_r24_c0_y;
  wire [4:0] window_g2_r24_c10_y;
  wire [4:0] window_g2_r24_c11_y;
  wire [4:0] window_g2_r24_c12_y;
  wire [4:0] window_g2_r24_c13_y;
  wire [4:0] window_g2_r24_c14_y;
  wire [4:0] window_g2_r24_c15_y;
  wire [4:0] window_g2_r24_c16_y;
  wire [4:0] window_g2_r24_c17_y;
  wire [4:0] window_g2_r24_c18_y;
  wire [4:0] window_g2_r24_c19_y;
  wire [4:0] window_g2_r24_c1_y;
  wire [4:0] window_g2_r24_c20_y;
  wire [4:0] window_g2_r24_c21_y;
  wire [4:0] window_g2_r24_c22_y;
  wire [4:0] window_g2_r24_c23_y;
  wire [4:0] window_g2_r24_c24_y;
  wire [4:0] window_g2_r24_c25_y;
  wire [4:0] window_g2_r24_c26_y;
  wire [4:0] window_g2_r24_c27_y;
  wire [4:0] window_g2_r24_c28_y;
  wire [4:0] window_g2_r24_c29_y;
  wire [4:0] window_g2_r24_c2_y;
  wire [4:0] window_g2_r24_c30_y;
  wire [4:0] window_g2_r24_c31_y;
  wire [4:0] window_g2_r24_c3_y;
  wire [4:0] window_g2_r24_c4_y;
  wire [4:0] window_g2_r24_c5_y;
  wire [4:0] window_g2_r24_c6_y;
  wire [4:0] window_g2_r24_c7_y;
  wire [4:0] window_g2_r24_c8_y;
  wire [4:0] window_g2_r24_c9_y;
  wire [4:0] window_g2_r25_c0_y;
  wire [4:0] window_g2_r25_c10_y;
  wire [4:0] window_g2_r25_c11_y;
  wire [4:0] window_g2_r25_c12_y;
  wire [4:0] window_g2_r25_c13_y;
  wire [4:0] window_g2_r25_c14_y;
  wire [4:0] window_g2_r25_c15_y;
  wire [4:0] window_g2_r25_c16_y;
  wire [4:0] window_g2_r25_c17_y;
  wire [4:0] window_g2_r25_c18_y;
  wire [4:0] window_g2_r25_c19_y;
  wire [4:0] window_g2_r25_c1_y;
  wire [4:0] window_g2_r25_c20_y;
  wire [4:0] window_g2_r25_c21_y;
  wire [4:0] window_g2_r25_c22_y;
  wire [4:0] window_g2_r25_c23_y;
  wire [4:0] window_g2_r25_c24_y;
  wire [4:0] window_g2_r25_c25_y;
  wire [4:0] window_g2_r25_c26_y;
  wire [4:0] window_g2_r25_c27_y;
  wire [4:0] window_g2_r25_c28_y;
  wire [4:0] window_g2_r25_c29_y;
  wire [4:0] window_g2_r25_c2_y;
  wire [4:0] window_g2_r25_c30_y;
  wire [4:0] window_g2_r25_c31_y;
  wire [4:0] window_g2_r25_c3_y;
  wire [4:0] window_g2_r25_c4_y;
  wire [4:0] window_g2_r25_c5_y;
  wire [4:0] window_g2_r25_c6_y;
  wire [4:0] window_g2_r25_c7_y;
  wire [4:0] window_g2_r25_c8_y;
  wire [4:0] window_g2_r25_c9_y;
  wire [4:0] window_g2_r26_c0_y;
  wire [4:0] window_g2_r26_c10_y;
  wire [4:0] window_g2_r26_c11_y;
  wire [4:0] window_g2_r26_c12_y;
  wire [4:0] window_g2_r26_c13_y;
  wire [4:0] window_g2_r26_c14_y;
  wire [4:0] window_g2_r26_c15_y;
  wire [4:0] window_g2_r26_c16_y;
  wire [4:0] window_g2_r26_c17_y;
  wire [4:0] window_g2_r26_c18_y;
  wire [4:0] window_g2_r26_c19_y;
  wire [4:0] window_g2_r26_c1_y;
  wire [4:0] window_g2_r26_c20_y;
  wire [4:0] window_g2_r26_c21_y;
  wire [4:0] window_g2_r26_c22_y;
  wire [4:0] window_g2_r26_c23_y;
  wire [4:0] window_g2_r26_c24_y;
  wire [4:0] window_g2_r26_c25_y;
  wire [4:0] window_g2_r26_c26_y;
  wire [4:0] window_g2_r26_c27_y;
  wire [4:0] window_g2_r26_c28_y;
  wire [4:0] window_g2_r26_c29_y;
  wire [4:0] window_g2_r26_c2_y;
  wire [4:0] window_g2_r26_c30_y;
  wire [4:0] window_g2_r26_c31_y;
  wire [4:0] window_g2_r26_c3_y;
  wire [4:0] window_g2_r26_c4_y;
  wire [4:0] window_g2_r26_c5_y;
  wire [4:0] window_g2_r26_c6_y;
  wire [4:0] window_g2_r26_c7_y;
  wire [4:0] window_g2_r26_c8_y;
  wire [4:0] window_g2_r26_c9_y;
  wire [4:0] window_g2_r27_c0_y;
  wire [4:0] window_g2_r27_c10_y;
  wire [4:0] window_g2_r27_c11_y;
  wire [4:0] window_g2_r27_c12_y;
  wire [4:0] window_g2_r27_c13_y;
  wire [4:0] window_g2_r27_c14_y;
  wire [4:0] window_g2_r27_c15_y;
  wire [4:0] window_g2_r27_c16_y;
  wire [4:0] window_g2_r27_c17_y;
  wire [4:0] window_g2_r27_c18_y;
  wire [4:0] window_g2_r27_c19_y;
  wire [4:0] window_g2_r27_c1_y;
  wire [4:0] window_g2_r27_c20_y;
  wire [4:0] window_g2_r27_c21_y;
  wire [4:0] window_g2_r27_c22_y;
  wire [4:0] window_g2_r27_c23_y;
  wire [4:0] window_g2_r27_c24_y;
  wire [4:0] window_g2_r27_c25_y;
  wire [4:0] window_g2_r27_c26_y;
  wire [4:0] window_g2_r27_c27_y;
  wire [4:0] window_g2_r27_c28_y;
  wire [4:0] window_g2_r27_c29_y;
  wire [4:0] window_g2_r27_c2_y;
  wire [4:0] window_g2_r27_c30_y;
  wire [4:0] window_g2_r27_c31_y;
  wire [4:0] window_g2_r27_c3_y;
  wire [4:0] window_g2_r27_c4_y;
  wire [4:0] window_g2_r27_c5_y;
  wire [4:0] window_g2_r27_c6_y;
  wire [4:0] window_g2_r27_c7_y;
  wire [4:0] window_g2_r27_c8_y;
  wire [4:0] window_g2_r27_c9_y;
  wire [4:0] window_g2_r28_c0_y;
  wire [4:0] window_g2_r28_c10_y;
  wire [4:0] window_g2_r28_c11_y;
  wire [4:0] window_g2_r28_c12_y;
  wire [4:0] window_g2_r28_c13_y;
  wire [4:0] window_g2_r28_c14_y;
  wire [4:0] window_g2_r28_c15_y;
  wire [4:0] window_g2_r28_c16_y;
  wire [4:0] window_g2_r28_c17_y;
  wire [4:0] window_g2_r28_c18_y;
  wire [4:0] window_g2_r28_c19_y;
  wire [4:0] window_g2_r28_c1_y;
  wire [4:0] window_g2_r28_c20_y;
  wire [4:0] window_g2_r28_c21_y;
  wire [4:0] window_g2_r28_c22_y;
  wire [4:0] window_g2_r28_c23_y;
  wire [4:0] window_g2_r28_c24_y;
  wire [4:0] window_g2_r28_c25_y;
  wire [4:0] window_g2_r28_c26_y;
  wire [4:0] window_g2_r28_c27_y;
  wire [4:0] window_g2_r28_c28_y;
  wire [4:0] window_g2_r28_c29_y;
  wire [4:0] window_g2_r28_c2_y;
  wire [4:0] window_g2_r28_c30_y;
  wire [4:0] window_g2_r28_c31_y;
  wire [4:0] window_g2_r28_c3_y;
  wire [4:0] window_g2_r28_c4_y;
  wire [4:0] window_g2_r28_c5_y;
  wire [4:0] window_g2_r28_c6_y;
  wire [4:0] window_g2_r28_c7_y;
  wire [4:0] window_g2_r28_c8_y;
  wire [4:0] window_g2_r28_c9_y;
  wire [4:0] window_g2_r29_c0_y;
  wire [4:0] window_g2_r29_c10_y;
  wire [4:0] window_g2_r29_c11_y;
  wire [4:0] window_g2_r29_c12_y;
  wire [4:0] window_g2_r29_c13_y;
  wire [4:0] window_g2_r29_c14_y;
  wire [4:0] window_g2_r29_c15_y;
  wire [4:0] window_g2_r29_c16_y;
  wire [4:0] window_g2_r29_c17_y;
  wire [4:0] window_g2_r29_c18_y;
  wire [4:0] window_g2_r29_c19_y;
  wire [4:0] window_g2_r29_c1_y;
  wire [4:0] window_g2_r29_c20_y;
  wire [4:0] window_g2_r29_c21_y;
  wire [4:0] window_g2_r29_c22_y;
  wire [4:0] window_g2_r29_c23_y;
  wire [4:0] window_g2_r29_c24_y;
  wire [4:0] window_g2_r29_c25_y;
  wire [4:0] window_g2_r29_c26_y;
  wire [4:0] window_g2_r29_c27_y;
  wire [4:0] window_g2_r29_c28_y;
  wire [4:0] window_g2_r29_c29_y;
  wire [4:0] window_g2_r29_c2_y;
  wire [4:0] window_g2_r29_c30_y;
  wire [4:0] window_g2_r29_c31_y;
  wire [4:0] window_g2_r29_c3_y;
  wire [4:0] window_g2_r29_c4_y;
  wire [4:0] window_g2_r29_c5_y;
  wire [4:0] window_g2_r29_c6_y;
  wire [4:0] window_g2_r29_c7_y;
  wire [4:0] window_g2_r29_c8_y;
  wire [4:0] window_g2_r29_c9_y;
  wire [4:0] window_g2_r2_c0_y;
  wire [4:0] window_g2_r2_c10_y;
  wire [4:0] window_g2_r2_c11_y;
  wire [4:0] window_g2_r2_c12_y;
  wire [4:0] window_g2_r2_c13_y;
  wire [4:0] window_g2_r2_c14_y;
  wire [4:0] window_g2_r2_c15_y;
  wire [4:0] window_g2_r2_c16_y;
  wire [4:0] window_g2_r2_c17_y;
  wire [4:0] window_g2_r2_c18_y;
  wire [4:0] window_g2_r2_c19_y;
  wire [4:0] window_g2_r2_c1_y;
  wire [4:0] window_g2_r2_c20_y;
  wire [4:0] window_g2_r2_c21_y;
  wire [4:0] window_g2_r2_c22_y;
  wire [4:0] window_g2_r2_c23_y;
  wire [4:0] window_g2_r2_c24_y;
  wire [4:0] window_g2_r2_c25_y;
  wire [4:0] window_g2_r2_c26_y;
  wire [4:0] window_g2_r2_c27_y;
  wire [4:0] window_g2_r2_c28_y;
  wire [4:0] window_g2_r2_c29_y;
  wire [4:0] window_g2_r2_c2_y;
  wire [4:0] window_g2_r2_c30_y;
  wire [4:0] window_g2_r2_c31_y;
  wire [4:0] window_g2_r2_c3_y;
  wire [4:0] window_g2_r2_c4_y;
  wire [4:0] window_g2_r2_c5_y;
  wire [4:0] window_g2_r2_c6_y;
  wire [4:0] window_g2_r2_c7_y;
  wire [4:0] window_g2_r2_c8_y;
  wire [4:0] window_g2_r2_c9_y;
  wire [4:0] window_g2_r30_c0_y;
  wire [4:0] window_g2_r30_c10_y;
  wire [4:0] window_g2_r30_c11_y;
  wire [4:0] window_g2_r30_c12_y;
  wire [4:0] window_g2_r30_c13_y;
  wire [4:0] window_g2_r30_c14_y;
  wire [4:0] window_g2_r30_c15_y;
  wire [4:0] window_g2_r30_c16_y;
  wire [4:0] window_g2_r30_c17_y;
  wire [4:0] window_g2_r30_c18_y;
  wire [4:0] window_g2_r30_c19_y;
  wire [4:0] window_g2_r30_c1_y;
  wire [4:0] window_g2_r30_c20_y;
  wire [4:0] window_g2_r30_c21_y;
  wire [4:0] window_g2_r30_c22_y;
  wire [4:0] window_g2_r30_c23_y;
  wire [4:0] window_g2_r30_c24_y;
  wire [4:0] window_g2_r30_c25_y;
  wire [4:0] window_g2_r30_c26_y;
  wire [4:0] window_g2_r30_c27_y;
  wire [4:0] window_g2_r30_c28_y;
  wire [4:0] window_g2_r30_c29_y;
  wire [4:0] window_g2_r30_c2_y;
  wire [4:0] window_g2_r30_c30_y;
  wire [4:0] window_g2_r30_c31_y;
  wire [4:0] window_g2_r30_c3_y;
  wire [4:0] window_g2_r30_c4_y;
  wire [4:0] window_g2_r30_c5_y;
  wire [4:0] window_g2_r30_c6_y;
  wire [4:0] window_g2_r30_c7_y;
  wire [4:0] window_g2_r30_c8_y;
  wire [4:0] window_g2_r30_c9_y;
  wire [4:0] window_g2_r31_c0_y;
  wire [4:0] window_g2_r31_c10_y;
  wire [4:0] window_g2_r31_c11_y;
  wire [4:0] window_g2_r31_c12_y;
  wire [4:0] window_g2_r31_c13_y;
  wire [4:0] window_g2_r31_c14_y;
  wire [4:0] window_g2_r31_c15_y;
  wire [4:0] window_g2_r31_c16_y;
  wire [4:0] window_g2_r31_c17_y;
  wire [4:0] window_g2_r31_c18_y;
  wire [4:0] window_g2_r31_c19_y;
  wire [4:0] window_g2_r31_c1_y;
  wire [4:0] window_g2_r31_c20_y;
  wire [4:0] window_g2_r31_c21_y;
  wire [4:0] window_g2_r31_c22_y;
  wire [4:0] window_g2_r31_c23_y;
  wire [4:0] window_g2_r31_c24_y;
  wire [4:0] window_g2_r31_c25_y;
  wire [4:0] window_g2_r31_c26_y;
  wire [4:0] window_g2_r31_c27_y;
  wire [4:0] window_g2_r31_c28_y;
  wire [4:0] window_g2_r31_c29_y;
  wire [4:0] window_g2_r31_c2_y;
  wire [4:0] window_g2_r31_c30_y;
  wire [4:0] window_g2_r31_c31_y;
  wire [4:0] window_g2_r31_c3_y;
  wire [4:0] window_g2_r31_c4_y;
  wire [4:0] window_g2_r31_c5_y;
  wire [4:0] window_g2_r31_c6_y;
  wire [4:0] window_g2_r31_c7_y;
  wire [4:0] window_g2_r31_c8_y;
  wire [4:0] window_g2_r31_c9_y;
  wire [4:0] window_g2_r3_c0_y;
  wire [4:0] window_g2_r3_c10_y;
  wire [4:0] window_g2_r3_c11_y;
  wire [4:0] window_g2_r3_c12_y;
  wire [4:0] window_g2_r3_c13_y;
  wire [4:0] window_g2_r3_c14_y;
  wire [4:0] window_g2_r3_c15_y;
  wire [4:0] window_g2_r3_c16_y;
  wire [4:0] window_g2_r3_c17_y;
  wire [4:0] window_g2_r3_c18_y;
  wire [4:0] window_g2_r3_c19_y;
  wire [4:0] window_g2_r3_c1_y;
  wire [4:0] window_g2_r3_c20_y;
  wire [4:0] window_g2_r3_c21_y;
  wire [4:0] window_g2_r3_c22_y;
  wire [4:0] window_g2_r3_c23_y;
  wire [4:0] window_g2_r3_c24_y;
  wire [4:0] window_g2_r3_c25_y;
  wire [4:0] window_g2_r3_c26_y;
  wire [4:0] window_g2_r3_c27_y;
  wire [4:0] window_g2_r3_c28_y;
  wire [4:0] window_g2_r3_c29_y;
  wire [4:0] window_g2_r3_c2_y;
  wire [4:0] window_g2_r3_c30_y;
  wire [4:0] window_g2_r3_c31_y;
  wire [4:0] window_g2_r3_c3_y;
  wire [4:0] window_g2_r3_c4_y;
  wire [4:0] window_g2_r3_c5_y;
  wire [4:0] window_g2_r3_c6_y;
  wire [4:0] window_g2_r3_c7_y;
  wire [4:0] window_g2_r3_c8_y;
  wire [4:0] window_g2_r3_c9_y;
  wire [4:0] window_g2_r4_c0_y;
  wire [4:0] window_g2_r4_c10_y;
  wire [4:0] window_g2_r4_c11_y;
  wire [4:0] window_g2_r4_c12_y;
  wire [4:0] window_g2_r4_c13_y;
  wire [4:0] window_g2_r4_c14_y;
  wire [4:0] window_g2_r4_c15_y;
  wire [4:0] window_g2_r4_c16_y;
  wire [4:0] window_g2_r4_c17_y;
  wire [4:0] window_g2_r4_c18_y;
  wire [4:0] window_g2_r4_c19_y;
  wire [4:0] window_g2_r4_c1_y;
  wire [4:0] window_g2_r4_c20_y;
  wire [4:0] window_g2_r4_c21_y;
  wire [4:0] window_g2_r4_c22_y;
  wire [4:0] window_g2_r4_c23_y;
  wire [4:0] window_g2_r4_c24_y;
  wire [4:0] window_g2_r4_c25_y;
  wire [4:0] window_g2_r4_c26_y;
  wire [4:0] window_g2_r4_c27_y;
  wire [4:0] window_g2_r4_c28_y;
  wire [4:0] window_g2_r4_c29_y;
  wire [4:0] window_g2_r4_c2_y;
  wire [4:0] window_g2_r4_c30_y;
  wire [4:0] window_g2_r4_c31_y;
  wire [4:0] window_g2_r4_c3_y;
  wire [4:0] window_g2_r4_c4_y;
  wire [4:0] window_g2_r4_c5_y;
  wire [4:0] window_g2_r4_c6_y;
  wire [4:0] window_g2_r4_c7_y;
  wire [4:0] window_g2_r4_c8_y;
  wire [4:0] window_g2_r4_c9_y;
  wire [4:0] window_g2_r5_c0_y;
  wire [4:0] window_g2_r5_c10_y;
  wire [4:0] window_g2_r5_c11_y;
  wire [4:0] window_g2_r5_c12_y;
  wire [4:0] window_g2_r5_c13_y;
  wire [4:0] window_g2_r5_c14_y;
  wire [4:0] window_g2_r5_c15_y;
  wire [4:0] window_g2_r5_c16_y;
  wire [4:0] window_g2_r5_c17_y;
  wire [4:0] window_g2_r5_c18_y;
  wire [4:0] window_g2_r5_c19_y;
  wire [4:0] window_g2_r5_c1_y;
  wire [4:0] window_g2_r5_c20_y;
  wire [4:0] window_g2_r5_c21_y;
  wire [4:0] window_g2_r5_c22_y;
  wire [4:0] window_g2_r5_c23_y;
  wire [4:0] window_g2_r5_c24_y;
  wire [4:0] window_g2_r5_c25_y;
  wire [4:0] window_g2_r5_c26_y;
  wire [4:0] window_g2_r5_c27_y;
  wire [4:0] window_g2_r5_c28_y;
  wire [4:0] window_g2_r5_c29_y;
  wire [4:0] window_g2_r5_c2_y;
  wire [4:0] window_g2_r5_c30_y;
  wire [4:0] window_g2_r5_c31_y;
  wire [4:0] window_g2_r5_c3_y;
  wire [4:0] window_g2_r5_c4_y;
  wire [4:0] window_g2_r5_c5_y;
  wire [4:0] window_g2_r5_c6_y;
  wire [4:0] window_g2_r5_c7_y;
  wire [4:0] window_g2_r5_c8_y;
  wire [4:0] window_g2_r5_c9_y;
  wire [4:0] window_g2_r6_c0_y;
  wire [4:0] window_g2_r6_c10_y;
  wire [4:0] window_g2_r6_c11_y;
  wire [4:0] window_g2_r6_c12_y;
  wire [4:0] window_g2_r6_c13_y;
  wire [4:0] window_g2_r6_c14_y;
  wire [4:0] window_g2_r6_c15_y;
  wire [4:0] window_g2_r6_c16_y;
  wire [4:0] window_g2_r6_c17_y;
  wire [4:0] window_g2_r6_c18_y;
  wire [4:0] window_g2_r6_c19_y;
  wire [4:0] window_g2_r6_c1_y;
  wire [4:0] window_g2_r6_c20_y;
  wire [4:0] window_g2_r6_c21_y;
  wire [4:0] window_g2_r6_c22_y;
  wire [4:0] window_g2_r6_c23_y;
  wire [4:0] window_g2_r6_c24_y;
  wire [4:0] window_g2_r6_c25_y;
  wire [4:0] window_g2_r6_c26_y;
  wire [4:0] window_g2_r6_c27_y;
  wire [4:0] window_g2_r6_c28_y;
  wire [4:0] window_g2_r6_c29_y;
  wire [4:0] window_g2_r6_c2_y;
  wire [4:0] window_g2_r6_c30_y;
  wire [4:0] window_g2_r6_c31_y;
  wire [4:0] window_g2_r6_c3_y;
  wire [4:0] window_g2_r6_c4_y;
  wire [4:0] window_g2_r6_c5_y;
  wire [4:0] window_g2_r6_c6_y;
  wire [4:0] window_g2_r6_c7_y;
  wire [4:0] window_g2_r6_c8_y;
  wire [4:0] window_g2_r6_c9_y;
  wire [4:0] window_g2_r7_c0_y;
  wire [4:0] window_g2_r7_c10_y;
  wire [4:0] window_g2_r7_c11_y;
  wire [4:0] window_g2_r7_c12_y;
  wire [4:0] window_g2_r7_c13_y;
  wire [4:0] window_g2_r7_c14_y;
  wire [4:0] window_g2_r7_c15_y;
  wire [4:0] window_g2_r7_c16_y;
  wire [4:0] window_g2_r7_c17_y;
  wire [4:0] window_g2_r7_c18_y;
  wire [4:0] window_g2_r7_c19_y;
  wire [4:0] window_g2_r7_c1_y;
  wire [4:0] window_g2_r7_c20_y;
  wire [4:0] window_g2_r7_c21_y;
  wire [4:0] window_g2_r7_c22_y;
  wire [4:0] window_g2_r7_c23_y;
  wire [4:0] window_g2_r7_c24_y;
  wire [4:0] window_g2_r7_c25_y;
  wire [4:0] window_g2_r7_c26_y;
  wire [4:0] window_g2_r7_c27_y;
  wire [4:0] window_g2_r7_c28_y;
  wire [4:0] window_g2_r7_c29_y;
  wire [4:0] window_g2_r7_c2_y;
  wire [4:0] window_g2_r7_c30_y;
  wire [4:0] window_g2_r7_c31_y;
  wire [4:0] window_g2_r7_c3_y;
  wire [4:0] window_g2_r7_c4_y;
  wire [4:0] window_g2_r7_c5_y;
  wire [4:0] window_g2_r7_c6_y;
  wire [4:0] window_g2_r7_c7_y;
  wire [4:0] window_g2_r7_c8_y;
  wire [4:0] window_g2_r7_c9_y;
  wire [4:0] window_g2_r8_c0_y;
  wire [4:0] window_g2_r8_c10_y;
  wire [4:0] window_g2_r8_c11_y;
  wire [4:0] window_g2_r8_c12_y;
  wire [4:0] window_g2_r8_c13_y;
  wire [4:0] window_g2_r8_c14_y;
  wire [4:0] window_g2_r8_c15_y;
  wire [4:0] window_g2_r8_c16_y;
  wire [4:0] window_g2_r8_c17_y;
  wire [4:0] window_g2_r8_c18_y;
  wire [4:0] window_g2_r8_c19_y;
  wire [4:0] window_g2_r8_c1_y;
  wire [4:0] window_g2_r8_c20_y;
  wire [4:0] window_g2_r8_c21_y;
  wire [4:0] window_g2_r8_c22_y;
  wire [4:0] window_g2_r8_c23_y;
  wire [4:0] window_g2_r8_c24_y;
  wire [4:0] window_g2_r8_c25_y;
  wire [4:0] window_g2_r8_c26_y;
  wire [4:0] window_g2_r8_c27_y;
  wire [4:0] window_g2_r8_c28_y;
  wire [4:0] window_g2_r8_c29_y;
  wire [4:0] window_g2_r8_c2_y;
  wire [4:0] window_g2_r8_c30_y;
  wire [4:0] window_g2_r8_c31_y;
  wire [4:0] window_g2_r8_c3_y;
  wire [4:0] window_g2_r8_c4_y;
  wire [4:0] window_g2_r8_c5_y;
  wire [4:0] window_g2_r8_c6_y;
  wire [4:0] window_g2_r8_c7_y;
  wire [4:0] window_g2_r8_c8_y;
  wire [4:0] window_g2_r8_c9_y;
  wire [4:0] window_g2_r9_c0_y;
  wire [4:0] window_g2_r9_c10_y;
  wire [4:0] window_g2_r9_c11_y;
  wire [4:0] window_g2_r9_c12_y;
  wire [4:0] window_g2_r9_c13_y;
  wire [4:0] window_g2_r9_c14_y;
  wire [4:0] window_g2_r9_c15_y;
  wire [4:0] window_g2_r9_c16_y;
  wire [4:0] window_g2_r9_c17_y;
  wire [4:0] window_g2_r9_c18_y;
  wire [4:0] window_g2_r9_c19_y;
  wire [4:0] window_g2_r9_c1_y;
  wire [4:0] window_g2_r9_c20_y;
  wire [4:0] window_g2_r9_c21_y;
  wire [4:0] window_g2_r9_c22_y;
  wire [4:0] window_g2_r9_c23_y;
  wire [4:0] window_g2_r9_c24_y;
  wire [4:0] window_g2_r9_c25_y;
  wire [4:0] window_g2_r9_c26_y;
  wire [4:0] window_g2_r9_c27_y;
  wire [4:0] window_g2_r9_c28_y;
  wire [4:0] window_g2_r9_c29_y;
  wire [4:0] window_g2_r9_c2_y;
  wire [4:0] window_g2_r9_c30_y;
  wire [4:0] window_g2_r9_c31_y;
  wire [4:0] window_g2_r9_c3_y;
  wire [4:0] window_g2_r9_c4_y;
  wire [4:0] window_g2_r9_c5_y;
  wire [4:0] window_g2_r9_c6_y;
  wire [4:0] window_g2_r9_c7_y;
  wire [4:0] window_g2_r9_c8_y;
  wire [4:0] window_g2_r9_c9_y;
  input_bits_engine window_g0_r0_c0 (
    .x(x[7:0]),
    .y(window_g0_r0_c0_y)
  );
  input_bits_engine window_g0_r0_c1 (
    .x(x[15:8]),
    .y(window_g0_r0_c1_y)
  );
  input_bits_engine window_g0_r0_c10 (
    .x(x[87:80]),
    .y(window_g0_r0_c10_y)
  );
  input_bits_engine window_g0_r0_c11 (
    .x(x[95:88]),
    .y(window_g0_r0_c11_y)
  );
  input_bits_engine window_g0_r0_c12 (
    .x(x[103:96]),
    .y(window_g0_r0_c12_y)
  );
  input_bits_engine window_g0_r0_c13 (
    .x(x[111:104]),
    .y(window_g0_r0_c13_y)
  );
  input_bits_engine window_g0_r0_c14 (
    .x(x[119:112]),
    .y(window_g0_r0_c14_y)
  );
  input_bits_engine window_g0_r0_c15 (
    .x(x[127:120]),
    .y(window_g0_r0_c15_y)
  );
  input_bits_engine window_g0_r0_c16 (
    .x(x[135:128]),
    .y(window_g0_r0_c16_y)
  );
  input_bits_engine window_g0_r0_c17 (
    .x(x[143:136]),
    .y(window_g0_r0_c17_y)
  );
  input_bits_engine window_g0_r0_c18 (
    .x(x[151:144]),
    .y(window_g0_r0_c18_y)
  );
  input_bits_engine window_g0_r0_c19 (
    .x(x[159:152]),
    .y(window_g0_r0_c19_y)
  );
  input_bits_engine window_g0_r0_c2 (
    .x(x[23:16]),
    .y(window_g0_r0_c2_y)
  );
  input_bits_engine window_g0_r0_c20 (
    .x(x[167:160]),
    .y(window_g0_r0_c20_y)
  );
  input_bits_engine window_g0_r0_c21 (
    .x(x[175:168]),
    .y(window_g0_r0_c21_y)
  );
  input_bits_engine window_g0_r0_c22 (
    .x(x[183:176]),
    .y(window_g0_r0_c22_y)
  );
  input_bits_engine window_g0_r0_c23 (
    .x(x[191:184]),
    .y(window_g0_r0_c23_y)
  );
  input_bits_engine window_g0_r0_c24 (
    .x(x[199:192]),
    .y(window_g0_r0_c24_y)
  );
  input_bits_engine window_g0_r0_c25 (
    .x(x[207:200]),
    .y(window_g0_r0_c25_y)
  );
  input_bits_engine window_g0_r0_c26 (
    .x(x[215:208]),
    .y(window_g0_r0_c26_y)
  );
  input_bits_engine window_g0_r0_c27 (
    .x(x[223:216]),
    .y(window_g0_r0_c27_y)
  );
  input_bits_engine window_g0_r0_c28 (
    .x(x[231:224]),
    .y(window_g0_r0_c28_y)
  );
  input_bits_engine window_g0_r0_c29 (
    .x(x[239:232]),
    .y(window_g0_r0_c29_y)
  );
  input_bits_engine window_g0_r0_c3 (
    .x(x[31:24]),
    .y(window_g0_r0_c3_y)
  );
  input_bits_engine window_g0_r0_c30 (
    .x(x[247:240]),
    .y(window_g0_r0_c30_y)
  );
  input_bits_engine window_g0_r0_c31 (
    .x(x[255:248]),
    .y(window_g0_r0_c31_y)
  );
  input_bits_engine window_g0_r0_c4 (
    .x(x[39:32]),
    .y(window_g0_r0_c4_y)
  );
  input_bits_engine window_g0_r0_c5 (
    .x(x[47:40]),
    .y(window_g0_r0_c5_y)
  );
  input_bits_engine window_g0_r0_c6 (
    .x(x[55:48]),
    .y(window_g0_r0_c6_y)
  );
  input_bits_engine window_g0_r0_c7 (
    .x(x[63:56]),
    .y(window_g0_r0_c7_y)
  );
  input_bits_engine window_g0_r0_c8 (
    .x(x[71:64]),
    .y(window_g0_r0_c8_y)
  );
  input_bits_engine window_g0_r0_c9 (
    .x(x[79:72]),
    .y(window_g0_r0_c9_y)
  );
  input_bits_engine window_g0_r10_c0 (
    .x(x[2567:2560]),
    .y(window_g0_r10_c0_y)
  );
  input_bits_engine window_g0_r10_c1 (
    .x(x[2575:2568]),
    .y(window_g0_r10_c1_y)
  );
  input_bits_engine window_g0_r10_c10 (
    .x(x[2647:2640]),
    .y(window_g0_r10_c10_y)
  );
  input_bits_engine window_g0_r10_c11 (
    .x(x[2655:2648]),
    .y(window_g0_r10_c11_y)
  );
  input_bits_engine window_g0_r10_c12 (
    .x(x[2663:2656]),
    .y(window_g0_r10_c12_y)
  );
  input_bits_engine window_g0_r10_c13 (
    .x(x[2671:2664]),
    .y(window_g0_r10_c13_y)
  );
  input_bits_engine window_g0_r10_c14 (
    .x(x[2679:2672]),
    .y(window_g0_r10_c14_y)
  );
  input_bits_engine window_g0_r10_c15 (
    .x(x[2687:2680]),
    .y(window_g0_r10_c15_y)
  );
  input_bits_engine window_g0_r10_c16 (
    .x(x[2695:2688]),
    .y(window_g0_r10_c16_y)
  );
  input_bits_engine window_g0_r10_c17 (
    .x(x[2703:2696]),
    .y(window_g0_r10_c17_y)
  );
  input_bits_engine window_g0_r10_c18 (
    .x(x[2711:2704]),
    .y(window_g0_r10_c18_y)
  );
  input_bits_engine window_g0_r10_c19 (
    .x(x[2719:2712]),
    .y(window_g0_r10_c19_y)
  );
  input_bits_engine window_g0_r10_c2 (
    .x(x[2583:2576]),
    .y(window_g0_r10_c2_y)
  );
  input_bits_engine window_g0_r10_c20 (
    .x(x[2727:2720]),
    .y(window_g0_r10_c20_y)
  );
  input_bits_engine window_g0_r10_c21 (
    .x(x[2735:2728]),
    .y(window_g0_r10_c21_y)
  );
  input_bits_engine window_g0_r10_c22 (
    .x(x[2743:2736]),
    .y(window_g0_r10_c22_y)
  );
  input_bits_engine window_g0_r10_c23 (
    .x(x[2751:2744]),
    .y(window_g0_r10_c23_y)
  );
  input_bits_engine window_g0_r10_c24 (
    .x(x[2759:2752]),
    .y(window_g0_r10_c24_y)
  );
  input_bits_engine window_g0_r10_c25 (
    .x(x[2767:2760]),
    .y(window_g0_r10_c25_y)
  );
  input_bits_engine window_g0_r10_c26 (
    .x(x[2775:2768]),
    .y(window_g0_r10_c26_y)
  );
  input_bits_engine window_g0_r10_c27 (
    .x(x[2783:2776]),
    .y(window_g0_r10_c27_y)
  );
  input_bits_engine window_g0_r10_c28 (
    .x(x[2791:2784]),
    .y(window_g0_r10_c28_y)
  );
  input_bits_engine window_g0_r10_c29 (
    .x(x[2799:2792]),
    .y(window_g0_r10_c29_y)
  );
  input_bits_engine window_g0_r10_c3 (
    .x(x[2591:2584]),
    .y(window_g0_r10_c3_y)
  );
  input_bits_engine window_g0_r10_c30 (
    .x(x[2807:2800]),
    .y(window_g0_r10_c30_y)
  );
  input_bits_engine window_g0_r10_c31 (
    .x(x[2815:2808]),
    .y(window_g0_r10_c31_y)
  );
  input_bits_engine window_g0_r10_c4 (
    .x(x[2599:2592]),
    .y(window_g0_r10_c4_y)
  );
  input_bits_engine window_g0_r10_c5 (
    .x(x[2607:2600]),
    .y(window_g0_r10_c5_y)
  );
  input_bits_engine window_g0_r10_c6 (
    .x(x[2615:2608]),
    .y(window_g0_r10_c6_y)
  );
  input_bits_engine window_g0_r10_c7 (
    .x(x[2623:2616]),
    .y(window_g0_r10_c7_y)
  );
  input_bits_engine window_g0_r10_c8 (
    .x(x[2631:2624]),
    .y(window_g0_r10_c8_y)
  );
  input_bits_engine window_g0_r10_c9 (
    .x(x[2639:2632]),
    .y(window_g0_r10_c9_y)
  );
  input_bits_engine window_g0_r11_c0 (
    .x(x[2823:2816]),
    .y(window_g0_r11_c0_y)
  );
  input_bits_engine window_g0_r11_c1 (
    .x(x[2831:2824]),
    .y(window_g0_r11_c1_y)
  );
  input_bits_engine window_g0_r11_c10 (
    .x(x[2903:2896]),
    .y(window_g0_r11_c10_y)
  );
  input_bits_engine window_g0_r11_c11 (
    .x(x[2911:2904]),
    .y(window_g0_r11_c11_y)
  );
  input_bits_engine window_g0_r11_c12 (
    .x(x[2919:2912]),
    .y(window_g0_r11_c12_y)
  );
  input_bits_engine window_g0_r11_c13 (
    .x(x[2927:2920]),
    .y(window_g0_r11_c13_y)
  );
  input_bits_engine window_g0_r11_c14 (
    .x(x[2935:2928]),
    .y(window_g0_r11_c14_y)
  );
  input_bits_engine window_g0_r11_c15 (
    .x(x[2943:2936]),
    .y(window_g0_r11_c15_y)
  );
  input_bits_engine window_g0_r11_c16 (
    .x(x[2951:2944]),
    .y(window_g0_r11_c16_y)
  );
  input_bits_engine window_g0_r11_c17 (
    .x(x[2959:2952]),
    .y(window_g0_r11_c17_y)
  );
  input_bits_engine window_g0_r11_c18 (
    .x(x[2967:2960]),
    .y(window_g0_r11_c18_y)
  );
  input_bits_engine window_g0_r11_c19 (
    .x(x[2975:2968]),
    .y(window_g0_r11_c19_y)
  );
  input_bits_engine window_g0_r11_c2 (
    .x(x[2839:2832]),
    .y(window_g0_r11_c2_y)
  );
  input_bits_engine window_g0_r11_c20 (
    .x(x[2983:2976]),
    .y(window_g0_r11_c20_y)
  );
  input_bits_engine window_g0_r11_c21 (
    .x(x[2991:2984]),
    .y(window_g0_r11_c21_y)
  );
  input_bits_engine window_g0_r11_c22 (
    .x(x[2999:2992]),
    .y(window_g0_r11_c22_y)
  );
  input_bits_engine window_g0_r11_c23 (
    .x(x[3007:3000]),
    .y(window_g0_r11_c23_y)
  );
  input_bits_engine window_g0_r11_c24 (
    .x(x[3015:3008]),
    .y(window_g0_r11_c24_y)
  );
  input_bits_engine window_g0_r11_c25 (
    .x(x[3023:3016]),
    .y(window_g0_r11_c25_y)
  );
  input_bits_engine window_g0_r11_c26 (
    .x(x[3031:3024]),
    .y(window_g0_r11_c26_y)
  );
  input_bits_engine window_g0_r11_c27 (
    .x(x[3039:3032]),
    .y(window_g0_r11_c27_y)
  );
  input_bits_engine window_g0_r11_c28 (
    .x(x[3047:3040]),
    .y(window_g0_r11_c28_y)
  );
  input_bits_engine window_g0_r11_c29 (
    .x(x[3055:3048]),
    .y(window_g0_r11_c29_y)
  );
  input_bits_engine window_g0_r11_c3 (
    .x(x[2847:2840]),
    .y(window_g0_r11_c3_y)
  );
  input_bits_engine window_g0_r11_c30 (
    .x(x[3063:3056]),
    .y(window_g0_r11_c30_y)
  );
  input_bits_engine window_g0_r11_c31 (
    .x(x[3071:3064]),
    .y(window_g0_r11_c31_y)
  );
  input_bits_engine window_g0_r11_c4 (
    .x(x[2855:2848]),
    .y(window_g0_r11_c4_y)
  );
  input_bits_engine window_g0_r11_c5 (
    .x(x[2863:2856]),
    .y(window_g0_r11_c5_y)
  );
  input_bits_engine window_g0_r11_c6 (
    .x(x[2871:2864]),
    .y(window_g0_r11_c6_y)
  );
  input_bits_engine window_g0_r11_c7 (
    .x(x[2879:2872]),
    .y(window_g0_r11_c7_y)
  );
  input_bits_engine window_g0_r11_c8 (
    .x(x[2887:2880]),
    .y(window_g0_r11_c8_y)
  );
  input_bits_engine window_g0_r11_c9 (
    .x(x[2895:2888]),
    .y(window_g0_r11_c9_y)
  );
  input_bits_engine window_g0_r12_c0 (
    .x(x[3079:3072]),
    .y(window_g0_r12_c0_y)
  );
  input_bits_engine window_g0_r12_c1 (
    .x(x[3087:3080]),
    .y(window_g0_r12_c1_y)
  );
  input_bits_engine window_g0_r12_c10 (
    .x(x[3159:3152]),
    .y(window_g0_r12_c10_y)
  );
  input_bits_engine window_g0_r12_c11 (
    .x(x[3167:3160]),
    .y(window_g0_r12_c11_y)
  );
  input_bits_engine window_g0_r12_c12 (
    .x(x[3175:3168]),
    .y(window_g0_r12_c12_y)
  );
  input_bits_engine window_g0_r12_c13 (
    .x(x[3183:3176]),
    .y(window_g0_r12_c13_y)
  );
  input_bits_engine window_g0_r12_c14 (
    .x(x[3191:3184]),
    .y(window_g0_r12_c14_y)
  );
  input_bits_engine window_g0_r12_c15 (
    .x(x[3199:3192]),
    .y(window_g0_r12_c15_y)
  );
  input_bits_engine window_g0_r12_c16 (
    .x(x[3207:3200]),
    .y(window_g0_r12_c16_y)
  );
  input_bits_engine window_g0_r12_c17 (
    .x(x[3215:3208]),
    .y(window_g0_r12_c17_y)
  );
  input_bits_engine window_g0_r12_c18 (
    .x(x[3223:3216]),
    .y(window_g0_r12_c18_y)
  );
  input_bits_engine window_g0_r12_c19 (
    .x(x[3231:3224]),
    .y(window_g0_r12_c19_y)
  );
  input_bits_engine window_g0_r12_c2 (
    .x(x[3095:3088]),
    .y(window_g0_r12_c2_y)
  );
  input_bits_engine window_g0_r12_c20 (
    .x(x[3239:3232]),
    .y(window_g0_r12_c20_y)
  );
  input_bits_engine window_g0_r12_c21 (
    .x(x[3247:3240]),
    .y(window_g0_r12_c21_y)
  );
  input_bits_engine window_g0_r12_c22 (
    .x(x[3255:3248]),
    .y(window_g0_r12_c22_y)
  );
  input_bits_engine window_g0_r12_c23 (
    .x(x[3263:3256]),
    .y(window_g0_r12_c23_y)
  );
  input_bits_engine window_g0_r12_c24 (
    .x(x[3271:3264]),
    .y(window_g0_r12_c24_y)
  );
  input_bits_engine window_g0_r12_c25 (
    .x(x[3279:3272]),
    .y(window_g0_r12_c25_y)
  );
  input_bits_engine window_g0_r12_c26 (
    .x(x[3287:3280]),
    .y(window_g0_r12_c26_y)
  );
  input_bits_engine window_g0_r12_c27 (
    .x(x[3295:3288]),
    .y(window_g0_r12_c27_y)
  );
  input_bits_engine window_g0_r12_c28 (
    .x(x[3303:3296]),
    .y(window_g0_r12_c28_y)
  );
  input_bits_engine window_g0_r12_c29 (
    .x(x[3311:3304]),
    .y(window_g0_r12_c29_y)
  );
  input_bits_engine window_g0_r12_c3 (
    .x(x[3103:3096]),
    .y(window_g0_r12_c3_y)
  );
  input_bits_engine window_g0_r12_c30 (
    .x(x[3319:3312]),
    .y(window_g0_r12_c30_y)
  );
  input_bits_engine window_g0_r12_c31 (
    .x(x[3327:3320]),
    .y(window_g0_r12_c31_y)
  );
  input_bits_engine window_g0_r12_c4 (
    .x(x[3111:3104]),
    .y(window_g0_r12_c4_y)
  );
  input_bits_engine window_g0_r12_c5 (
    .x(x[3119:3112]),
    .y(window_g0_r12_c5_y)
  );
  input_bits_engine window_g0_r12_c6 (
    .x(x[3127:3120]),
    .y(window_g0_r12_c6_y)
  );
  input_bits_engine window_g0_r12_c7 (
    .x(x[3135:3128]),
    .y(window_g0_r12_c7_y)
  );
  input_bits_engine window_g0_r12_c8 (
    .x(x[3143:3136]),
    .y(window_g0_r12_c8_y)
  );
  input_bits_engine window_g0_r12_c9 (
    .x(x[3151:3144]),
    .y(window_g0_r12_c9_y)
  );
  input_bits_engine window_g0_r13_c0 (
    .x(x[3335:3328]),
    .y(window_g0_r13_c0_y)
  );
  input_bits_engine window_g0_r13_c1 (
    .x(x[3343:3336]),
    .y(window_g0_r13_c1_y)
  );
  input_bits_engine window_g0_r13_c10 (
    .x(x[3415:3408]),
    .y(window_g0_r13_c10_y)
  );
  input_bits_engine window_g0_r13_c11 (
    .x(x[3423:3416]),
    .y(window_g0_r13_c11_y)
  );
  input_bits_engine window_g0_r13_c12 (
    .x(x[3431:3424]),
    .y(window_g0_r13_c12_y)
  );
  input_bits_engine window_g0_r13_c13 (
    .x(x[3439:3432]),
    .y(window_g0_r13_c13_y)
  );
  input_bits_engine window_g0_r13_c14 (
    .x(x[3447:3440]),
    .y(window_g0_r13_c14_y)
  );
  input_bits_engine window_g0_r13_c15 (
    .x(x[3455:3448]),
    .y(window_g0_r13_c15_y)
  );
  input_bits_engine window_g0_r13_c16 (
    .x(x[3463:3456]),
    .y(window_g0_r13_c16_y)
  );
  input_bits_engine window_g0_r13_c17 (
    .x(x[3471:3464]),
    .y(window_g0_r13_c17_y)
  );
  input_bits_engine window_g0_r13_c18 (
    .x(x[3479:3472]),
    .y(window_g0_r13_c18_y)
  );
  input_bits_engine window_g0_r13_c19 (
    .x(x[3487:3480]),
    .y(window_g0_r13_c19_y)
  );
  input_bits_engine window_g0_r13_c2 (
    .x(x[3351:3344]),
    .y(window_g0_r13_c2_y)
  );
  input_bits_engine window_g0_r13_c20 (
    .x(x[3495:3488]),
    .y(window_g0_r13_c20_y)
  );
  input_bits_engine window_g0_r13_c21 (
    .x(x[3503:3496]),
    .y(window_g0_r13_c21_y)
  );
  input_bits_engine window_g0_r13_c22 (
    .x(x[3511:3504]),
    .y(window_g0_r13_c22_y)
  );
  input_bits_engine window_g0_r13_c23 (
    .x(x[3519:3512]),
    .y(window_g0_r13_c23_y)
  );
  input_bits_engine window_g0_r13_c24 (
    .x(x[3527:3520]),
    .y(window_g0_r13_c24_y)
  );
  input_bits_engine window_g0_r13_c25 (
    .x(x[3535:3528]),
    .y(window_g0_r13_c25_y)
  );
  input_bits_engine window_g0_r13_c26 (
    .x(x[3543:3536]),
    .y(window_g0_r13_c26_y)
  );
  input_bits_engine window_g0_r13_c27 (
    .x(x[3551:3544]),
    .y(window_g0_r13_c27_y)
  );
  input_bits_engine window_g0_r13_c28 (
    .x(x[3559:3552]),
    .y(window_g0_r13_c28_y)
  );
  input_bits_engine window_g0_r13_c29 (
    .x(x[3567:3560]),
    .y(window_g0_r13_c29_y)
  );
  input_bits_engine window_g0_r13_c3 (
    .x(x[3359:3352]),
    .y(window_g0_r13_c3_y)
  );
  input_bits_engine window_g0_r13_c30 (
    .x(x[3575:3568]),
    .y(window_g0_r13_c30_y)
  );
  input_bits_engine window_g0_r13_c31 (
    .x(x[3583:3576]),
    .y(window_g0_r13_c31_y)
  );
  input_bits_engine window_g0_r13_c4 (
    .x(x[3367:3360]),
    .y(window_g0_r13_c4_y)
  );
  input_bits_engine window_g0_r13_c5 (
    .x(x[3375:3368]),
    .y(window_g0_r13_c5_y)
  );
  input_bits_engine window_g0_r13_c6 (
    .x(x[3383:3376]),
    .y(window_g0_r13_c6_y)
  );
  input_bits_engine window_g0_r13_c7 (
    .x(x[3391:3384]),
    .y(window_g0_r13_c7_y)
  );
  input_bits_engine window_g0_r13_c8 (
    .x(x[3399:3392]),
    .y(window_g0_r13_c8_y)
  );
  input_bits_engine window_g0_r13_c9 (
    .x(x[3407:3400]),
    .y(window_g0_r13_c9_y)
  );
  input_bits_engine window_g0_r14_c0 (
    .x(x[3591:3584]),
    .y(window_g0_r14_c0_y)
  );
  input_bits_engine window_g0_r14_c1 (
    .x(x[3599:3592]),
    .y(window_g0_r14_c1_y)
  );
  input_bits_engine window_g0_r14_c10 (
    .x(x[3671:3664]),
    .y(window_g0_r14_c10_y)
  );
  input_bits_engine window_g0_r14_c11 (
    .x(x[3679:3672]),
    .y(window_g0_r14_c11_y)
  );
  input_bits_engine window_g0_r14_c12 (
    .x(x[3687:3680]),
    .y(window_g0_r14_c12_y)
  );
  input_bits_engine window_g0_r14_c13 (
    .x(x[3695:3688]),
    .y(window_g0_r14_c13_y)
  );
  input_bits_engine window_g0_r14_c14 (
    .x(x[3703:3696]),
    .y(window_g0_r14_c14_y)
  );
  input_bits_engine window_g0_r14_c15 (
    .x(x[3711:3704]),
    .y(window_g0_r14_c15_y)
  );
  input_bits_engine window_g0_r14_c16 (
    .x(x[3719:3712]),
    .y(window_g0_r14_c16_y)
  );
  input_bits_engine window_g0_r14_c17 (
    .x(x[3727:3720]),
    .y(window_g0_r14_c17_y)
  );
  input_bits_engine window_g0_r14_c18 (
    .x(x[3735:3728]),
    .y(window_g0_r14_c18_y)
  );
  input_bits_engine window_g0_r14_c19 (
    .x(x[3743:3736]),
    .y(window_g0_r14_c19_y)
  );
  input_bits_engine window_g0_r14_c2 (
    .x(x[3607:3600]),
    .y(window_g0_r14_c2_y)
  );
  input_bits_engine window_g0_r14_c20 (
    .x(x[3751:3744]),
    .y(window_g0_r14_c20_y)
  );
  input_bits_engine window_g0_r14_c21 (
    .x(x[3759:3752]),
    .y(window_g0_r14_c21_y)
  );
  input_bits_engine window_g0_r14_c22 (
    .x(x[3767:3760]),
    .y(window_g0_r14_c22_y)
  );
  input_bits_engine window_g0_r14_c23 (
    .x(x[3775:3768]),
    .y(window_g0_r14_c23_y)
  );
  input_bits_engine window_g0_r14_c24 (
    .x(x[3783:3776]),
    .y(window_g0_r14_c24_y)
  );
  input_bits_engine window_g0_r14_c25 (
    .x(x[3791:3784]),
    .y(window_g0_r14_c25_y)
  );
  input_bits_engine window_g0_r14_c26 (
    .x(x[3799:3792]),
    .y(window_g0_r14_c26_y)
  );
  input_bits_engine window_g0_r14_c27 (
    .x(x[3807:3800]),
    .y(window_g0_r14_c27_y)
  );
  input_bits_engine window_g0_r14_c28 (
    .x(x[3815:3808]),
    .y(window_g0_r14_c28_y)
  );
  input_bits_engine window_g0_r14_c29 (
    .x(x[3823:3816]),
    .y(window_g0_r14_c29_y)
  );
  input_bits_engine window_g0_r14_c3 (
    .x(x[3615:3608]),
    .y(window_g0_r14_c3_y)
  );
  input_bits_engine window_g0_r14_c30 (
    .x(x[3831:3824]),
    .y(window_g0_r14_c30_y)
  );
  input_bits_engine window_g0_r14_c31 (
    .x(x[3839:3832]),
    .y(window_g0_r14_c31_y)
  );
  input_bits_engine window_g0_r14_c4 (
    .x(x[3623:3616]),
    .y(window_g0_r14_c4_y)
  );
  input_bits_engine window_g0_r14_c5 (
    .x(x[3631:3624]),
    .y(window_g0_r14_c5_y)
  );
  input_bits_engine window_g0_r14_c6 (
    .x(x[3639:3632]),
    .y(window_g0_r14_c6_y)
  );
  input_bits_engine window_g0_r14_c7 (
    .x(x[3647:3640]),
    .y(window_g0_r14_c7_y)
  );
  input_bits_engine window_g0_r14_c8 (
    .x(x[3655:3648]),
    .y(window_g0_r14_c8_y)
  );
  input_bits_engine window_g0_r14_c9 (
    .x(x[3663:3656]),
    .y(window_g0_r14_c9_y)
  );
  input_bits_engine window_g0_r15_c0 (
    .x(x[3847:3840]),
    .y(window_g0_r15_c0_y)
  );
  input_bits_engine window_g0_r15_c1 (
    .x(x[3855:3848]),
    .y(window_g0_r15_c1_y)
  );
  input_bits_engine window_g0_r15_c10 (
    .x(x[3927:3920]),
    .y(window_g0_r15_c10_y)
  );
  input_bits_engine window_g0_r15_c11 (
    .x(x[3935:3928]),
    .y(window_g0_r15_c11_y)
  );
  input_bits_engine window_g0_r15_c12 (
    .x(x[3943:3936]),
    .y(window_g0_r15_c12_y)
  );
  input_bits_engine window_g0_r15_c13 (
    .x(x[3951:3944]),
    .y(window_g0_r15_c13_y)
  );
  input_bits_engine window_g0_r15_c14 (
    .x(x[3959:3952]),
    .y(window_g0_r15_c14_y)
  );
  input_bits_engine window_g0_r15_c15 (
    .x(x[3967:3960]),
    .y(window_g0_r15_c15_y)
  );
  input_bits_engine window_g0_r15_c16 (
    .x(x[3975:3968]),
    .y(window_g0_r15_c16_y)
  );
  input_bits_engine window_g0_r15_c17 (
    .x(x[3983:3976]),
    .y(window_g0_r15_c17_y)
  );
  input_bits_engine window_g0_r15_c18 (
    .x(x[3991:3984]),
    .y(window_g0_r15_c18_y)
  );
  input_bits_engine window_g0_r15_c19 (
    .x(x[3999:3992]),
    .y(window_g0_r15_c19_y)
  );
  input_bits_engine window_g0_r15_c2 (
    .x(x[3863:3856]),
    .y(window_g0_r15_c2_y)
  );
  input_bits_engine window_g0_r15_c20 (
    .x(x[4007:4000]),
    .y(window_g0_r15_c20_y)
  );
  input_bits_engine window_g0_r15_c21 (
    .x(x[4015:4008]),
    .y(window_g0_r15_c21_y)
  );
  input_bits_engine window_g0_r15_c22 (
    .x(x[4023:4016]),
    .y(window_g0_r15_c22_y)
  );
  input_bits_engine window_g0_r15_c23 (
    .x(x[4031:4024]),
    .y(window_g0_r15_c23_y)
  );
  input_bits_engine window_g0_r15_c24 (
    .x(x[4039:4032]),
    .y(window_g0_r15_c24_y)
  );
  input_bits_engine window_g0_r15_c25 (
    .x(x[4047:4040]),
    .y(window_g0_r15_c25_y)
  );
  input_bits_engine window_g0_r15_c26 (
    .x(x[4055:4048]),
    .y(window_g0_r15_c26_y)
  );
  input_bits_engine window_g0_r15_c27 (
    .x(x[4063:4056]),
    .y(window_g0_r15_c27_y)
  );
  input_bits_engine window_g0_r15_c28 (
    .x(x[4071:4064]),
    .y(window_g0_r15_c28_y)
  );
  input_bits_engine window_g0_r15_c29 (
    .x(x[4079:4072]),
    .y(window_g0_r15_c29_y)
  );
  input_bits_engine window_g0_r15_c3 (
    .x(x[3871:3864]),
    .y(window_g0_r15_c3_y)
  );
  input_bits_engine window_g0_r15_c30 (
    .x(x[4087:4080]),
    .y(window_g0_r15_c30_y)
  );
  input_bits_engine window_g0_r15_c31 (
    .x(x[4095:4088]),
    .y(window_g0_r15_c31_y)
  );
  input_bits_engine window_g0_r15_c4 (
    .x(x[3879:3872]),
    .y(window_g0_r15_c4_y)
  );
  input_bits_engine window_g0_r15_c5 (
    .x(x[3887:3880]),
    .y(window_g0_r15_c5_y)
  );
  input_bits_engine window_g0_r15_c6 (
    .x(x[3895:3888]),
    .y(window_g0_r15_c6_y)
  );
  input_bits_engine window_g0_r15_c7 (
    .x(x[3903:3896]),
    .y(window_g0_r15_c7_y)
  );
  input_bits_engine window_g0_r15_c8 (
    .x(x[3911:3904]),
    .y(window_g0_r15_c8_y)
  );
  input_bits_engine window_g0_r15_c9 (
    .x(x[3919:3912]),
    .y(window_g0_r15_c9_y)
  );
  input_bits_engine window_g0_r16_c0 (
    .x(x[4103:4096]),
    .y(window_g0_r16_c0_y)
  );
  input_bits_engine window_g0_r16_c1 (
    .x(x[4111:4104]),
    .y(window_g0_r16_c1_y)
  );
  input_bits_engine window_g0_r16_c10 (
    .x(x[4183:4176]),
    .y(window_g0_r16_c10_y)
  );
  input_bits_engine window_g0_r16_c11 (
    .x(x[4191:4184]),
    .y(window_g0_r16_c11_y)
  );
  input_bits_engine window_g0_r16_c12 (
    .x(x[4199:4192]),
    .y(window_g0_r16_c12_y)
  );
  input_bits_engine window_g0_r16_c13 (
    .x(x[4207:4200]),
    .y(window_g0_r16_c13_y)
  );
  input_bits_engine window_g0_r16_c14 (
    .x(x[4215:4208]),
    .y(window_g0_r16_c14_y)
  );
  input_bits_engine window_g0_r16_c15 (
    .x(x[4223:4216]),
    .y(window_g0_r16_c15_y)
  );
  input_bits_engine window_g0_r16_c16 (
    .x(x[4231:4224]),
    .y(window_g0_r16_c16_y)
  );
  input_bits_engine window_g0_r16_c17 (
    .x(x[4239:4232]),
    .y(window_g0_r16_c17_y)
  );
  input_bits_engine window_g0_r16_c18 (
    .x(x[4247:4240]),
    .y(window_g0_r16_c18_y)
  );
  input_bits_engine window_g0_r16_c19 (
    .x(x[4255:4248]),
    .y(window_g0_r16_c19_y)
  );
  input_bits_engine window_g0_r16_c2 (
    .x(x[4119:4112]),
    .y(window_g0_r16_c2_y)
  );
  input_bits_engine window_g0_r16_c20 (
    .x(x[4263:4256]),
    .y(window_g0_r16_c20_y)
  );
  input_bits_engine window_g0_r16_c21 (
    .x(x[4271:4264]),
    .y(window_g0_r16_c21_y)
  );
  input_bits_engine window_g0_r16_c22 (
    .x(x[4279:4272]),
    .y(window_g0_r16_c22_y)
  );
  input_bits_engine window_g0_r16_c23 (
    .x(x[4287:4280]),
    .y(window_g0_r16_c23_y)
  );
  input_bits_engine window_g0_r16_c24 (
    .x(x[4295:4288]),
    .y(window_g0_r16_c24_y)
  );
  input_bits_engine window_g0_r16_c25 (
    .x(x[4303:4296]),
    .y(window_g0_r16_c25_y)
  );
  input_bits_engine window_g0_r16_c26 (
    .x(x[4311:4304]),
    .y(window_g0_r16_c26_y)
  );
  input_bits_engine window_g0_r16_c27 (
    .x(x[4319:4312]),
    .y(window_g0_r16_c27_y)
  );
  input_bits_engine window_g0_r16_c28 (
    .x(x[4327:4320]),
    .y(window_g0_r16_c28_y)
  );
  input_bits_engine window_g0_r16_c29 (
    .x(x[4335:4328]),
    .y(window_g0_r16_c29_y)
  );
  input_bits_engine window_g0_r16_c3 (
    .x(x[4127:4120]),
    .y(window_g0_r16_c3_y)
  );
  input_bits_engine window_g0_r16_c30 (
    .x(x[4343:4336]),
    .y(window_g0_r16_c30_y)
  );
  input_bits_engine window_g0_r16_c31 (
    .x(x[4351:4344]),
    .y(window_g0_r16_c31_y)
  );
  input_bits_engine window_g0_r16_c4 (
    .x(x[4135:4128]),
    .y(window_g0_r16_c4_y)
  );
  input_bits_engine window_g0_r16_c5 (
    .x(x[4143:4136]),
    .y(window_g0_r16_c5_y)
  );
  input_bits_engine window_g0_r16_c6 (
    .x(x[4151:4144]),
    .y(window_g0_r16_c6_y)
  );
  input_bits_engine window_g0_r16_c7 (
    .x(x[4159:4152]),
    .y(window_g0_r16_c7_y)
  );
  input_bits_engine window_g0_r16_c8 (
    .x(x[4167:4160]),
    .y(window_g0_r16_c8_y)
  );
  input_bits_engine window_g0_r16_c9 (
    .x(x[4175:4168]),
    .y(window_g0_r16_c9_y)
  );
  input_bits_engine window_g0_r17_c0 (
    .x(x[4359:4352]),
    .y(window_g0_r17_c0_y)
  );
  input_bits_engine window_g0_r17_c1 (
    .x(x[4367:4360]),
    .y(window_g0_r17_c1_y)
  );
  input_bits_engine window_g0_r17_c10 (
    .x(x[4439:4432]),
    .y(window_g0_r17_c10_y)
  );
  input_bits_engine window_g0_r17_c11 (
    .x(x[4447:4440]),
    .y(window_g0_r17_c11_y)
  );
  input_bits_engine window_g0_r17_c12 (
    .x(x[4455:4448]),
    .y(window_g0_r17_c12_y)
  );
  input_bits_engine window_g0_r17_c13 (
    .x(x[4463:4456]),
    .y(window_g0_r17_c13_y)
  );
  input_bits_engine window_g0_r17_c14 (
    .x(x[4471:4464]),
    .y(window_g0_r17_c14_y)
  );
  input_bits_engine window_g0_r17_c15 (
    .x(x[4479:4472]),
    .y(window_g0_r17_c15_y)
  );
  input_bits_engine window_g0_r17_c16 (
    .x(x[4487:4480]),
    .y(window_g0_r17_c16_y)
  );
  input_bits_engine window_g0_r17_c17 (
    .x(x[4495:4488]),
    .y(window_g0_r17_c17_y)
  );
  input_bits_engine window_g0_r17_c18 (
    .x(x[4503:4496]),
    .y(window_g0_r17_c18_y)
  );
  input_bits_engine window_g0_r17_c19 (
    .x(x[4511:4504]),
    .y(window_g0_r17_c19_y)
  );
  input_bits_engine window_g0_r17_c2 (
    .x(x[4375:4368]),
    .y(window_g0_r17_c2_y)
  );
  input_bits_engine window_g0_r17_c20 (
    .x(x[4519:4512]),
    .y(window_g0_r17_c20_y)
  );
  input_bits_engine window_g0_r17_c21 (
    .x(x[4527:4520]),
    .y(window_g0_r17_c21_y)
  );
  input_bits_engine window_g0_r17_c22 (
    .x(x[4535:4528]),
    .y(window_g0_r17_c22_y)
  );
  input_bits_engine window_g0_r17_c23 (
    .x(x[4543:4536]),
    .y(window_g0_r17_c23_y)
  );
  input_bits_engine window_g0_r17_c24 (
    .x(x[4551:4544]),
    .y(window_g0_r17_c24_y)
  );
  input_bits_engine window_g0_r17_c25 (
    .x(x[4559:4552]),
    .y(window_g0_r17_c25_y)
  );
  input_bits_engine window_g0_r17_c26 (
    .x(x[4567:4560]),
    .y(window_g0_r17_c26_y)
  );
  input_bits_engine window_g0_r17_c27 (
    .x(x[4575:4568]),
    .y(window_g0_r17_c27_y)
  );
  input_bits_engine window_g0_r17_c28 (
    .x(x[4583:4576]),
    .y(window_g0_r17_c28_y)
  );
  input_bits_engine window_g0_r17_c29 (
    .x(x[4591:4584]),
    .y(window_g0_r17_c29_y)
  );
  input_bits_engine window_g0_r17_c3 (
    .x(x[4383:4376]),
    .y(window_g0_r17_c3_y)
  );
  input_bits_engine window_g0_r17_c30 (
    .x(x[4599:4592]),
    .y(window_g0_r17_c30_y)
  );
  input_bits_engine window_g0_r17_c31 (
    .x(x[4607:4600]),
    .y(window_g0_r17_c31_y)
  );
  input_bits_engine window_g0_r17_c4 (
    .x(x[4391:4384]),
    .y(window_g0_r17_c4_y)
  );
  input_bits_engine window_g0_r17_c5 (
    .x(x[4399:4392]),
    .y(window_g0_r17_c5_y)
  );
  input_bits_engine window_g0_r17_c6 (
    .x(x[4407:4400]),
    .y(window_g0_r17_c6_y)
  );
  input_bits_engine window_g0_r17_c7 (
    .x(x[4415:4408]),
    .y(window_g0_r17_c7_y)
  );
  input_bits_engine window_g0_r17_c8 (
    .x(x[4423:4416]),
    .y(window_g0_r17_c8_y)
  );
  input_bits_engine window_g0_r17_c9 (
    .x(x[4431:4424]),
    .y(window_g0_r17_c9_y)
  );
  input_bits_engine window_g0_r18_c0 (
    .x(x[4615:4608]),
    .y(window_g0_r18_c0_y)
  );
  input_bits_engine window_g0_r18_c1 (
    .x(x[4623:4616]),
    .y(window_g0_r18_c1_y)
  );
  input_bits_engine window_g0_r18_c10 (
    .x(x[4695:4688]),
    .y(window_g0_r18_c10_y)
  );
  input_bits_engine window_g0_r18_c11 (
    .x(x[4703:4696]),
    .y(window_g0_r18_c11_y)
  );
  input_bits_engine window_g0_r18_c12 (
    .x(x[4711:4704]),
    .y(window_g0_r18_c12_y)
  );
  input_bits_engine window_g0_r18_c13 (
    .x(x[4719:4712]),
    .y(window_g0_r18_c13_y)
  );
  input_bits_engine window_g0_r18_c14 (
    .x(x[4727:4720]),
    .y(window_g0_r18_c14_y)
  );
  input_bits_engine window_g0_r18_c15 (
    .x(x[4735:4728]),
    .y(window_g0_r18_c15_y)
  );
  input_bits_engine window_g0_r18_c16 (
    .x(x[4743:4736]),
    .y(window_g0_r18_c16_y)
  );
  input_bits_engine window_g0_r18_c17 (
    .x(x[4751:4744]),
    .y(window_g0_r18_c17_y)
  );
  input_bits_engine window_g0_r18_c18 (
    .x(x[4759:4752]),
    .y(window_g0_r18_c18_y)
  );
  input_bits_engine window_g0_r18_c19 (
    .x(x[4767:4760]),
    .y(window_g0_r18_c19_y)
  );
  input_bits_engine window_g0_r18_c2 (
    .x(x[4631:4624]),
    .y(window_g0_r18_c2_y)
  );
  input_bits_engine window_g0_r18_c20 (
    .x(x[4775:4768]),
    .y(window_g0_r18_c20_y)
  );
  input_bits_engine window_g0_r18_c21 (
    .x(x[4783:4776]),
    .y(window_g0_r18_c21_y)
  );
  input_bits_engine window_g0_r18_c22 (
    .x(x[4791:4784]),
    .y(window_g0_r18_c22_y)
  );
  input_bits_engine window_g0_r18_c23 (
    .x(x[4799:4792]),
    .y(window_g0_r18_c23_y)
  );
  input_bits_engine window_g0_r18_c24 (
    .x(x[4807:4800]),
    .y(window_g0_r18_c24_y)
  );
  input_bits_engine window_g0_r18_c25 (
    .x(x[4815:4808]),
    .y(window_g0_r18_c25_y)
  );
  input_bits_engine window_g0_r18_c26 (
    .x(x[4823:4816]),
    .y(window_g0_r18_c26_y)
  );
  input_bits_engine window_g0_r18_c27 (
    .x(x[4831:4824]),
    .y(window_g0_r18_c27_y)
  );
  input_bits_engine window_g0_r18_c28 (
    .x(x[4839:4832]),
    .y(window_g0_r18_c28_y)
  );
  input_bits_engine window_g0_r18_c29 (
    .x(x[4847:4840]),
    .y(window_g0_r18_c29_y)
  );
  input_bits_engine window_g0_r18_c3 (
    .x(x[4639:4632]),
    .y(window_g0_r18_c3_y)
  );
  input_bits_engine window_g0_r18_c30 (
    .x(x[4855:4848]),
    .y(window_g0_r18_c30_y)
  );
  input_bits_engine window_g0_r18_c31 (
    .x(x[4863:4856]),
    .y(window_g0_r18_c31_y)
  );
  input_bits_engine window_g0_r18_c4 (
    .x(x[4647:4640]),
    .y(window_g0_r18_c4_y)
  );
  input_bits_engine window_g0_r18_c5 (
    .x(x[4655:4648]),
    .y(window_g0_r18_c5_y)
  );
  input_bits_engine window_g0_r18_c6 (
    .x(x[4663:4656]),
    .y(window_g0_r18_c6_y)
  );
  input_bits_engine window_g0_r18_c7 (
    .x(x[4671:4664]),
    .y(window_g0_r18_c7_y)
  );
  input_bits_engine window_g0_r18_c8 (
    .x(x[4679:4672]),
    .y(window_g0_r18_c8_y)
  );
  input_bits_engine window_g0_r18_c9 (
    .x(x[4687:4680]),
    .y(window_g0_r18_c9_y)
  );
  input_bits_engine window_g0_r19_c0 (
    .x(x[4871:4864]),
    .y(window_g0_r19_c0_y)
  );
  input_bits_engine window_g0_r19_c1 (
    .x(x[4879:4872]),
    .y(window_g0_r19_c1_y)
  );
  input_bits_engine window_g0_r19_c10 (
    .x(x[4951:4944]),
    .y(window_g0_r19_c10_y)
  );
  input_bits_engine window_g0_r19_c11 (
    .x(x[4959:4952]),
    .y(window_g0_r19_c11_y)
  );
  input_bits_engine window_g0_r19_c12 (
    .x(x[4967:4960]),
    .y(window_g0_r19_c12_y)
  );
  input_bits_engine window_g0_r19_c13 (
    .x(x[4975:4968]),
    .y(window_g0_r19_c13_y)
  );
  input_bits_engine window_g0_r19_c14 (
    .x(x[4983:4976]),
    .y(window_g0_r19_c14_y)
  );
  input_bits_engine window_g0_r19_c15 (
    .x(x[4991:4984]),
    .y(window_g0_r19_c15_y)
  );
  input_bits_engine window_g0_r19_c16 (
    .x(x[4999:4992]),
    .y(window_g0_r19_c16_y)
  );
  input_bits_engine window_g0_r19_c17 (
    .x(x[5007:5000]),
    .y(window_g0_r19_c17_y)
  );
  input_bits_engine window_g0_r19_c18 (
    .x(x[5015:5008]),
    .y(window_g0_r19_c18_y)
  );
  input_bits_engine window_g0_r19_c19 (
    .x(x[5023:5016]),
    .y(window_g0_r19_c19_y)
  );
  input_bits_engine window_g0_r19_c2 (
    .x(x[4887:4880]),
    .y(window_g0_r19_c2_y)
  );
  input_bits_engine window_g0_r19_c20 (
    .x(x[5031:5024]),
    .y(window_g0_r19_c20_y)
  );
  input_bits_engine window_g0_r19_c21 (
    .x(x[5039:5032]),
    .y(window_g0_r19_c21_y)
  );
  input_bits_engine window_g0_r19_c22 (
    .x(x[5047:5040]),
    .y(window_g0_r19_c22_y)
  );
  input_bits_engine window_g0_r19_c23 (
    .x(x[5055:5048]),
    .y(window_g0_r19_c23_y)
  );
  input_bits_engine window_g0_r19_c24 (
    .x(x[5063:5056]),
    .y(window_g0_r19_c24_y)
  );
  input_bits_engine window_g0_r19_c25 (
    .x(x[5071:5064]),
    .y(window_g0_r19_c25_y)
  );
  input_bits_engine window_g0_r19_c26 (
    .x(x[5079:5072]),
    .y(window_g0_r19_c26_y)
  );
  input_bits_engine window_g0_r19_c27 (
    .x(x[5087:5080]),
    .y(window_g0_r19_c27_y)
  );
  input_bits_engine window_g0_r19_c28 (
    .x(x[5095:5088]),
    .y(window_g0_r19_c28_y)
  );
  input_bits_engine window_g0_r19_c29 (
    .x(x[5103:5096]),
    .y(window_g0_r19_c29_y)
  );
  input_bits_engine window_g0_r19_c3 (
    .x(x[4895:4888]),
    .y(window_g0_r19_c3_y)
  );
  input_bits_engine window_g0_r19_c30 (
    .x(x[5111:5104]),
    .y(window_g0_r19_c30_y)
  );
  input_bits_engine window_g0_r19_c31 (
    .x(x[5119:5112]),
    .y(window_g0_r19_c31_y)
  );
  input_bits_engine window_g0_r19_c4 (
    .x(x[4903:4896]),
    .y(window_g0_r19_c4_y)
  );
  input_bits_engine window_g0_r19_c5 (
    .x(x[4911:4904]),
    .y(window_g0_r19_c5_y)
  );
  input_bits_engine window_g0_r19_c6 (
    .x(x[4919:4912]),
    .y(window_g0_r19_c6_y)
  );
  input_bits_engine window_g0_r19_c7 (
    .x(x[4927:4920]),
    .y(window_g0_r19_c7_y)
  );
  input_bits_engine window_g0_r19_c8 (
    .x(x[4935:4928]),
    .y(window_g0_r19_c8_y)
  );
  input_bits_engine window_g0_r19_c9 (
    .x(x[4943:4936]),
    .y(window_g0_r19_c9_y)
  );
  input_bits_engine window_g0_r1_c0 (
    .x(x[263:256]),
    .y(window_g0_r1_c0_y)
  );
  input_bits_engine window_g0_r1_c1 (
    .x(x[271:264]),
    .y(window_g0_r1_c1_y)
  );
  input_bits_engine window_g0_r1_c10 (
    .x(x[343:336]),
    .y(window_g0_r1_c10_y)
  );
  input_bits_engine window_g0_r1_c11 (
    .x(x[351:344]),
    .y(window_g0_r1_c11_y)
  );
  input_bits_engine window_g0_r1_c12 (
    .x(x[359:352]),
    .y(window_g0_r1_c12_y)
  );
  input_bits_engine window_g0_r1_c13 (
    .x(x[367:360]),
    .y(window_g0_r1_c13_y)
  );
  input_bits_engine window_g0_r1_c14 (
    .x(x[375:368]),
    .y(window_g0_r1_c14_y)
  );
  input_bits_engine window_g0_r1_c15 (
    .x(x[383:376]),
    .y(window_g0_r1_c15_y)
  );
  input_bits_engine window_g0_r1_c16 (
    .x(x[391:384]),
    .y(window_g0_r1_c16_y)
  );
  input_bits_engine window_g0_r1_c17 (
    .x(x[399:392]),
    .y(window_g0_r1_c17_y)
  );
  input_bits_engine window_g0_r1_c18 (
    .x(x[407:400]),
    .y(window_g0_r1_c18_y)
  );
  input_bits_engine window_g0_r1_c19 (
    .x(x[415:408]),
    .y(window_g0_r1_c19_y)
  );
  input_bits_engine window_g0_r1_c2 (
    .x(x[279:272]),
    .y(window_g0_r1_c2_y)
  );
  input_bits_engine window_g0_r1_c20 (
    .x(x[423:416]),
    .y(window_g0_r1_c20_y)
  );
  input_bits_engine window_g0_r1_c21 (
    .x(x[431:424]),
    .y(window_g0_r1_c21_y)
  );
  input_bits_engine window_g0_r1_c22 (
    .x(x[439:432]),
    .y(window_g0_r1_c22_y)
  );
  input_bits_engine window_g0_r1_c23 (
    .x(x[447:440]),
    .y(window_g0_r1_c23_y)
  );
  input_bits_engine window_g0_r1_c24 (
    .x(x[455:448]),
    .y(window_g0_r1_c24_y)
  );
  input_bits_engine window_g0_r1_c25 (
    .x(x[463:456]),
    .y(window_g0_r1_c25_y)
  );
  input_bits_engine window_g0_r1_c26 (
    .x(x[471:464]),
    .y(window_g0_r1_c26_y)
  );
  input_bits_engine window_g0_r1_c27 (
    .x(x[479:472]),
    .y(window_g0_r1_c27_y)
  );
  input_bits_engine window_g0_r1_c28 (
    .x(x[487:480]),
    .y(window_g0_r1_c28_y)
  );
  input_bits_engine window_g0_r1_c29 (
    .x(x[495:488]),
    .y(window_g0_r1_c29_y)
  );
  input_bits_engine window_g0_r1_c3 (
    .x(x[287:280]),
    .y(window_g0_r1_c3_y)
  );
  input_bits_engine window_g0_r1_c30 (
    .x(x[503:496]),
    .y(window_g0_r1_c30_y)
  );
  input_bits_engine window_g0_r1_c31 (
    .x(x[511:504]),
    .y(window_g0_r1_c31_y)
  );
  input_bits_engine window_g0_r1_c4 (
    .x(x[295:288]),
    .y(window_g0_r1_c4_y)
  );
  input_bits_engine window_g0_r1_c5 (
    .x(x[303:296]),
    .y(window_g0_r1_c5_y)
  );
  input_bits_engine window_g0_r1_c6 (
    .x(x[311:304]),
    .y(window_g0_r1_c6_y)
  );
  input_bits_engine window_g0_r1_c7 (
    .x(x[319:312]),
    .y(window_g0_r1_c7_y)
  );
  input_bits_engine window_g0_r1_c8 (
    .x(x[327:320]),
    .y(window_g0_r1_c8_y)
  );
  input_bits_engine window_g0_r1_c9 (
    .x(x[335:328]),
    .y(window_g0_r1_c9_y)
  );
  input_bits_engine window_g0_r20_c0 (
    .x(x[5127:5120]),
    .y(window_g0_r20_c0_y)
  );
  input_bits_engine window_g0_r20_c1 (
    .x(x[5135:5128]),
    .y(window_g0_r20_c1_y)
  );
  input_bits_engine window_g0_r20_c10 (
    .x(x[5207:5200]),
    .y(window_g0_r20_c10_y)
  );
  input_bits_engine window_g0_r20_c11 (
    .x(x[5215:5208]),
    .y(window_g0_r20_c11_y)
  );
  input_bits_engine window_g0_r20_c12 (
    .x(x[5223:5216]),
    .y(window_g0_r20_c12_y)
  );
  input_bits_engine window_g0_r20_c13 (
    .x(x[5231:5224]),
    .y(window_g0_r20_c13_y)
  );
  input_bits_engine window_g0_r20_c14 (
    .x(x[5239:5232]),
    .y(window_g0_r20_c14_y)
  );
  input_bits_engine window_g0_r20_c15 (
    .x(x[5247:5240]),
    .y(window_g0_r20_c15_y)
  );
  input_bits_engine window_g0_r20_c16 (
    .x(x[5255:5248]),
    .y(window_g0_r20_c16_y)
  );
  input_bits_engine window_g0_r20_c17 (
    .x(x[5263:5256]),
    .y(window_g0_r20_c17_y)
  );
  input_bits_engine window_g0_r20_c18 (
    .x(x[5271:5264]),
    .y(window_g0_r20_c18_y)
  );
  input_bits_engine window_g0_r20_c19 (
    .x(x[5279:5272]),
    .y(window_g0_r20_c19_y)
  );
  input_bits_engine window_g0_r20_c2 (
    .x(x[5143:5136]),
    .y(window_g0_r20_c2_y)
  );
  input_bits_engine window_g0_r20_c20 (
    .x(x[5287:5280]),
    .y(window_g0_r20_c20_y)
  );
  input_bits_engine window_g0_r20_c21 (
    .x(x[5295:5288]),
    .y(window_g0_r20_c21_y)
  );
  input_bits_engine window_g0_r20_c22 (
    .x(x[5303:5296]),
    .y(window_g0_r20_c22_y)
  );
  input_bits_engine window_g0_r20_c23 (
    .x(x[5311:5304]),
    .y(window_g0_r20_c23_y)
  );
  input_bits_engine window_g0_r20_c24 (
    .x(x[5319:5312]),
    .y(window_g0_r20_c24_y)
  );
  input_bits_engine window_g0_r20_c25 (
    .x(x[5327:5320]),
    .y(window_g0_r20_c25_y)
  );
  input_bits_engine window_g0_r20_c26 (
    .x(x[5335:5328]),
    .y(window_g0_r20_c26_y)
  );
  input_bits_engine window_g0_r20_c27 (
    .x(x[5343:5336]),
    .y(window_g0_r20_c27_y)
  );
  input_bits_engine window_g0_r20_c28 (
    .x(x[5351:5344]),
    .y(window_g0_r20_c28_y)
  );
  input_bits_engine window_g0_r20_c29 (
    .x(x[5359:5352]),
    .y(window_g0_r20_c29_y)
  );
  input_bits_engine window_g0_r20_c3 (
    .x(x[5151:5144]),
    .y(window_g0_r20_c3_y)
  );
  input_bits_engine window_g0_r20_c30 (
    .x(x[5367:5360]),
    .y(window_g0_r20_c30_y)
  );
  input_bits_engine window_g0_r20_c31 (
    .x(x[5375:5368]),
    .y(window_g0_r20_c31_y)
  );
  input_bits_engine window_g0_r20_c4 (
    .x(x[5159:5152]),
    .y(window_g0_r20_c4_y)
  );
  input_bits_engine window_g0_r20_c5 (
    .x(x[5167:5160]),
    .y(window_g0_r20_c5_y)
  );
  input_bits_engine window_g0_r20_c6 (
    .x(x[5175:5168]),
    .y(window_g0_r20_c6_y)
  );
  input_bits_engine window_g0_r20_c7 (
    .x(x[5183:5176]),
    .y(window_g0_r20_c7_y)
  );
  input_bits_engine window_g0_r20_c8 (
    .x(x[5191:5184]),
    .y(window_g0_r20_c8_y)
  );
  input_bits_engine window_g0_r20_c9 (
    .x(x[5199:5192]),
    .y(window_g0_r20_c9_y)
  );
  input_bits_engine window_g0_r21_c0 (
    .x(x[5383:5376]),
    .y(window_g0_r21_c0_y)
  );
  input_bits_engine window_g0_r21_c1 (
    .x(x[5391:5384]),
    .y(window_g0_r21_c1_y)
  );
  input_bits_engine window_g0_r21_c10 (
    .x(x[5463:5456]),
    .y(window_g0_r21_c10_y)
  );
  input_bits_engine window_g0_r21_c11 (
    .x(x[5471:5464]),
    .y(window_g0_r21_c11_y)
  );
  input_bits_engine window_g0_r21_c12 (
    .x(x[5479:5472]),
    .y(window_g0_r21_c12_y)
  );
  input_bits_engine window_g0_r21_c13 (
    .x(x[5487:5480]),
    .y(window_g0_r21_c13_y)
  );
  input_bits_engine window_g0_r21_c14 (
    .x(x[5495:5488]),
    .y(window_g0_r21_c14_y)
  );
  input_bits_engine window_g0_r21_c15 (
    .x(x[5503:5496]),
    .y(window_g0_r21_c15_y)
  );
  input_bits_engine window_g0_r21_c16 (
    .x(x[5511:5504]),
    .y(window_g0_r21_c16_y)
  );
  input_bits_engine window_g0_r21_c17 (
    .x(x[5519:5512]),
    .y(window_g0_r21_c17_y)
  );
  input_bits_engine window_g0_r21_c18 (
    .x(x[5527:5520]),
    .y(window_g0_r21_c18_y)
  );
  input_bits_engine window_g0_r21_c19 (
    .x(x[5535:5528]),
    .y(window_g0_r21_c19_y)
  );
  input_bits_engine window_g0_r21_c2 (
    .x(x[5399:5392]),
    .y(window_g0_r21_c2_y)
  );
  input_bits_engine window_g0_r21_c20 (
    .x(x[5543:5536]),
    .y(window_g0_r21_c20_y)
  );
  input_bits_engine window_g0_r21_c21 (
    .x(x[5551:5544]),
    .y(window_g0_r21_c21_y)
  );
  input_bits_engine window_g0_r21_c22 (
    .x(x[5559:5552]),
    .y(window_g0_r21_c22_y)
  );
  input_bits_engine window_g0_r21_c23 (
    .x(x[5567:5560]),
    .y(window_g0_r21_c23_y)
  );
  input_bits_engine window_g0_r21_c24 (
    .x(x[5575:5568]),
    .y(window_g0_r21_c24_y)
  );
  input_bits_engine window_g0_r21_c25 (
    .x(x[5583:5576]),
    .y(window_g0_r21_c25_y)
  );
  input_bits_engine window_g0_r21_c26 (
    .x(x[5591:5584]),
    .y(window_g0_r21_c26_y)
  );
  input_bits_engine window_g0_r21_c27 (
    .x(x[5599:5592]),
    .y(window_g0_r21_c27_y)
  );
  input_bits_engine window_g0_r21_c28 (
    .x(x[5607:5600]),
    .y(window_g0_r21_c28_y)
  );
  input_bits_engine window_g0_r21_c29 (
    .x(x[5615:5608]),
    .y(window_g0_r21_c29_y)
  );
  input_bits_engine window_g0_r21_c3 (
    .x(x[5407:5400]),
    .y(window_g0_r21_c3_y)
  );
  input_bits_engine window_g0_r21_c30 (
    .x(x[5623:5616]),
    .y(window_g0_r21_c30_y)
  );
  input_bits_engine window_g0_r21_c31 (
    .x(x[5631:5624]),
    .y(window_g0_r21_c31_y)
  );
  input_bits_engine window_g0_r21_c4 (
    .x(x[5415:5408]),
    .y(window_g0_r21_c4_y)
  );
  input_bits_engine window_g0_r21_c5 (
    .x(x[5423:5416]),
    .y(window_g0_r21_c5_y)
  );
  input_bits_engine window_g0_r21_c6 (
    .x(x[5431:5424]),
    .y(window_g0_r21_c6_y)
  );
  input_bits_engine window_g0_r21_c7 (
    .x(x[5439:5432]),
    .y(window_g0_r21_c7_y)
  );
  input_bits_engine window_g0_r21_c8 (
    .x(x[5447:5440]),
    .y(window_g0_r21_c8_y)
  );
  input_bits_engine window_g0_r21_c9 (
    .x(x[5455:5448]),
    .y(window_g0_r21_c9_y)
  );
  input_bits_engine window_g0_r22_c0 (
    .x(x[5639:5632]),
    .y(window_g0_r22_c0_y)
  );
  input_bits_engine window_g0_r22_c1 (
    .x(x[5647:5640]),
    .y(window_g0_r22_c1_y)
  );
  input_bits_engine window_g0_r22_c10 (
    .x(x[5719:5712]),
    .y(window_g0_r22_c10_y)
  );
  input_bits_engine window_g0_r22_c11 (
    .x(x[5727:5720]),
    .y(window_g0_r22_c11_y)
  );
  input_bits_engine window_g0_r22_c12 (
    .x(x[5735:5728]),
    .y(window_g0_r22_c12_y)
  );
  input_bits_engine window_g0_r22_c13 (
    .x(x[5743:5736]),
    .y(window_g0_r22_c13_y)
  );
  input_bits_engine window_g0_r22_c14 (
    .x(x[5751:5744]),
    .y(window_g0_r22_c14_y)
  );
  input_bits_engine window_g0_r22_c15 (
    .x(x[5759:5752]),
    .y(window_g0_r22_c15_y)
  );
  input_bits_engine window_g0_r22_c16 (
    .x(x[5767:5760]),
    .y(window_g0_r22_c16_y)
  );
  input_bits_engine window_g0_r22_c17 (
    .x(x[5775:5768]),
    .y(window_g0_r22_c17_y)
  );
  input_bits_engine window_g0_r22_c18 (
    .x(x[5783:5776]),
    .y(window_g0_r22_c18_y)
  );
  input_bits_engine window_g0_r22_c19 (
    .x(x[5791:5784]),
    .y(window_g0_r22_c19_y)
  );
  input_bits_engine window_g0_r22_c2 (
    .x(x[5655:5648]),
    .y(window_g0_r22_c2_y)
  );
  input_bits_engine window_g0_r22_c20 (
    .x(x[5799:5792]),
    .y(window_g0_r22_c20_y)
  );
  input_bits_engine window_g0_r22_c21 (
    .x(x[5807:5800]),
    .y(window_g0_r22_c21_y)
  );
  input_bits_engine window_g0_r22_c22 (
    .x(x[5815:5808]),
    .y(window_g0_r22_c22_y)
  );
  input_bits_engine window_g0_r22_c23 (
    .x(x[5823:5816]),
    .y(window_g0_r22_c23_y)
  );
  input_bits_engine window_g0_r22_c24 (
    .x(x[5831:5824]),
    .y(window_g0_r22_c24_y)
  );
  input_bits_engine window_g0_r22_c25 (
    .x(x[5839:5832]),
    .y(window_g0_r22_c25_y)
  );
  input_bits_engine window_g0_r22_c26 (
    .x(x[5847:5840]),
    .y(window_g0_r22_c26_y)
  );
  input_bits_engine window_g0_r22_c27 (
    .x(x[5855:5848]),
    .y(window_g0_r22_c27_y)
  );
  input_bits_engine window_g0_r22_c28 (
    .x(x[5863:5856]),
    .y(window_g0_r22_c28_y)
  );
  input_bits_engine window_g0_r22_c29 (
    .x(x[5871:5864]),
    .y(window_g0_r22_c29_y)
  );
  input_bits_engine window_g0_r22_c3 (
    .x(x[5663:5656]),
    .y(window_g0_r22_c3_y)
  );
  input_bits_engine window_g0_r22_c30 (
    .x(x[5879:5872]),
    .y(window_g0_r22_c30_y)
  );
  input_bits_engine window_g0_r22_c31 (
    .x(x[5887:5880]),
    .y(window_g0_r22_c31_y)
  );
  input_bits_engine window_g0_r22_c4 (
    .x(x[5671:5664]),
    .y(window_g0_r22_c4_y)
  );
  input_bits_engine window_g0_r22_c5 (
    .x(x[5679:5672]),
    .y(window_g0_r22_c5_y)
  );
  input_bits_engine window_g0_r22_c6 (
    .x(x[5687:5680]),
    .y(window_g0_r22_c6_y)
  );
  input_bits_engine window_g0_r22_c7 (
    .x(x[5695:5688]),
    .y(window_g0_r22_c7_y)
  );
  input_bits_engine window_g0_r22_c8 (
    .x(x[5703:5696]),
    .y(window_g0_r22_c8_y)
  );
  input_bits_engine window_g0_r22_c9 (
    .x(x[5711:5704]),
    .y(window_g0_r22_c9_y)
  );
  input_bits_engine window_g0_r23_c0 (
    .x(x[5895:5888]),
    .y(window_g0_r23_c0_y)
  );
  input_bits_engine window_g0_r23_c1 (
    .x(x[5903:5896]),
    .y(window_g0_r23_c1_y)
  );
  input_bits_engine window_g0_r23_c10 (
    .x(x[5975:5968]),
    .y(window_g0_r23_c10_y)
  );
  input_bits_engine window_g0_r23_c11 (
    .x(x[5983:5976]),
    .y(window_g0_r23_c11_y)
  );
  input_bits_engine window_g0_r23_c12 (
    .x(x[5991:5984]),
    .y(window_g0_r23_c12_y)
  );
  input_bits_engine window_g0_r23_c13 (
    .x(x[5999:5992]),
    .y(window_g0_r23_c13_y)
  );
  input_bits_engine window_g0_r23_c14 (
    .x(x[6007:6000]),
    .y(window_g0_r23_c14_y)
  );
  input_bits_engine window_g0_r23_c15 (
    .x(x[6015:6008]),
    .y(window_g0_r23_c15_y)
  );
  input_bits_engine window_g0_r23_c16 (
    .x(x[6023:6016]),
    .y(window_g0_r23_c16_y)
  );
  input_bits_engine window_g0_r23_c17 (
    .x(x[6031:6024]),
    .y(window_g0_r23_c17_y)
  );
  input_bits_engine window_g0_r23_c18 (
    .x(x[6039:6032]),
    .y(window_g0_r23_c18_y)
  );
  input_bits_engine window_g0_r23_c19 (
    .x(x[6047:6040]),
    .y(window_g0_r23_c19_y)
  );
  input_bits_engine window_g0_r23_c2 (
    .x(x[5911:5904]),
    .y(window_g0_r23_c2_y)
  );
  input_bits_engine window_g0_r23_c20 (
    .x(x[6055:6048]),
    .y(window_g0_r23_c20_y)
  );
  input_bits_engine window_g0_r23_c21 (
    .x(x[6063:6056]),
    .y(window_g0_r23_c21_y)
  );
  input_bits_engine window_g0_r23_c22 (
    .x(x[6071:6064]),
    .y(window_g0_r23_c22_y)
  );
  input_bits_engine window_g0_r23_c23 (
    .x(x[6079:6072]),
    .y(window_g0_r23_c23_y)
  );
  input_bits_engine window_g0_r23_c24 (
    .x(x[6087:6080]),
    .y(window_g0_r23_c24_y)
  );
  input_bits_engine window_g0_r23_c25 (
    .x(x[6095:6088]),
    .y(window_g0_r23_c25_y)
  );
  input_bits_engine window_g0_r23_c26 (
    .x(x[6103:6096]),
    .y(window_g0_r23_c26_y)
  );
  input_bits_engine window_g0_r23_c27 (
    .x(x[6111:6104]),
    .y(window_g0_r23_c27_y)
  );
  input_bits_engine window_g0_r23_c28 (
    .x(x[6119:6112]),
    .y(window_g0_r23_c28_y)
  );
  input_bits_engine window_g0_r23_c29 (
    .x(x[6127:6120]),
    .y(window_g0_r23_c29_y)
  );
  input_bits_engine window_g0_r23_c3 (
    .x(x[5919:5912]),
    .y(window_g0_r23_c3_y)
  );
  input_bits_engine window_g0_r23_c30 (
    .x(x[6135:6128]),
    .y(window_g0_r23_c30_y)
  );
  input_bits_engine window_g0_r23_c31 (
    .x(x[6143:6136]),
    .y(window_g0_r23_c31_y)
  );
  input_bits_engine window_g0_r23_c4 (
    .x(x[5927:5920]),
    .y(window_g0_r23_c4_y)
  );
  input_bits_engine window_g0_r23_c5 (
    .x(x[5935:5928]),
    .y(window_g0_r23_c5_y)
  );
  input_bits_engine window_g0_r23_c6 (
    .x(x[5943:5936]),
    .y(window_g0_r23_c6_y)
  );
  input_bits_engine window_g0_r23_c7 (
    .x(x[5951:5944]),
    .y(window_g0_r23_c7_y)
  );
  input_bits_engine window_g0_r23_c8 (
    .x(x[5959:5952]),
    .y(window_g0_r23_c8_y)
  );
  input_bits_engine window_g0_r23_c9 (
    .x(x[5967:5960]),
    .y(window_g0_r23_c9_y)
  );
  input_bits_engine window_g0_r24_c0 (
    .x(x[6151:6144]),
    .y(window_g0_r24_c0_y)
  );
  input_bits_engine window_g0_r24_c1 (
    .x(x[6159:6152]),
    .y(window_g0_r24_c1_y)
  );
  input_bits_engine window_g0_r24_c10 (
    .x(x[6231:6224]),
    .y(window_g0_r24_c10_y)
  );
  input_bits_engine window_g0_r24_c11 (
    .x(x[6239:6232]),
    .y(window_g0_r24_c11_y)
  );
  input_bits_engine window_g0_r24_c12 (
    .x(x[6247:6240]),
    .y(window_g0_r24_c12_y)
  );
  input_bits_engine window_g0_r24_c13 (
    .x(x[6255:6248]),
    .y(window_g0_r24_c13_y)
  );
  input_bits_engine window_g0_r24_c14 (
    .x(x[6263:6256]),
    .y(window_g0_r24_c14_y)
  );
  input_bits_engine window_g0_r24_c15 (
    .x(x[6271:6264]),
    .y(window_g0_r24_c15_y)
  );
  input_bits_engine window_g0_r24_c16 (
    .x(x[6279:6272]),
    .y(window_g0_r24_c16_y)
  );
  input_bits_engine window_g0_r24_c17 (
    .x(x[6287:6280]),
    .y(window_g0_r24_c17_y)
  );
  input_bits_engine window_g0_r24_c18 (
    .x(x[6295:6288]),
    .y(window_g0_r24_c18_y)
  );
  input_bits_engine window_g0_r24_c19 (
    .x(x[6303:6296]),
    .y(window_g0_r24_c19_y)
  );
  input_bits_engine window_g0_r24_c2 (
    .x(x[6167:6160]),
    .y(window_g0_r24_c2_y)
  );
  input_bits_engine window_g0_r24_c20 (
    .x(x[6311:6304]),
    .y(window_g0_r24_c20_y)
  );
  input_bits_engine window_g0_r24_c21 (
    .x(x[6319:6312]),
    .y(window_g0_r24_c21_y)
  );
  input_bits_engine window_g0_r24_c22 (
    .x(x[6327:6320]),
    .y(window_g0_r24_c22_y)
  );
  input_bits_engine window_g0_r24_c23 (
    .x(x[6335:6328]),
    .y(window_g0_r24_c23_y)
  );
  input_bits_engine window_g0_r24_c24 (
    .x(x[6343:6336]),
    .y(window_g0_r24_c24_y)
  );
  input_bits_engine window_g0_r24_c25 (
    .x(x[6351:6344]),
    .y(window_g0_r24_c25_y)
  );
  input_bits_engine window_g0_r24_c26 (
    .x(x[6359:6352]),
    .y(window_g0_r24_c26_y)
  );
  input_bits_engine window_g0_r24_c27 (
    .x(x[6367:6360]),
    .y(window_g0_r24_c27_y)
  );
  input_bits_engine window_g0_r24_c28 (
    .x(x[6375:6368]),
    .y(window_g0_r24_c28_y)
  );
  input_bits_engine window_g0_r24_c29 (
    .x(x[6383:6376]),
    .y(window_g0_r24_c29_y)
  );
  input_bits_engine window_g0_r24_c3 (
    .x(x[6175:6168]),
    .y(window_g0_r24_c3_y)
  );
  input_bits_engine window_g0_r24_c30 (
    .x(x[6391:6384]),
    .y(window_g0_r24_c30_y)
  );
  input_bits_engine window_g0_r24_c31 (
    .x(x[6399:6392]),
    .y(window_g0_r24_c31_y)
  );
  input_bits_engine window_g0_r24_c4 (
    .x(x[6183:6176]),
    .y(window_g0_r24_c4_y)
  );
  input_bits_engine window_g0_r24_c5 (
    .x(x[6191:6184]),
    .y(window_g0_r24_c5_y)
  );
  input_bits_engine window_g0_r24_c6 (
    .x(x[6199:6192]),
    .y(window_g0_r24_c6_y)
  );
  input_bits_engine window_g0_r24_c7 (
    .x(x[6207:6200]),
    .y(window_g0_r24_c7_y)
  );
  input_bits_engine window_g0_r24_c8 (
    .x(x[6215:6208]),
    .y(window_g0_r24_c8_y)
  );
  input_bits_engine window_g0_r24_c9 (
    .x(x[6223:6216]),
    .y(window_g0_r24_c9_y)
  );
  input_bits_engine window_g0_r25_c0 (
    .x(x[6407:6400]),
    .y(window_g0_r25_c0_y)
  );
  input_bits_engine window_g0_r25_c1 (
    .x(x[6415:6408]),
    .y(window_g0_r25_c1_y)
  );
  input_bits_engine window_g0_r25_c10 (
    .x(x[6487:6480]),
    .y(window_g0_r25_c10_y)
  );
  input_bits_engine window_g0_r25_c11 (
    .x(x[6495:6488]),
    .y(window_g0_r25_c11_y)
  );
  input_bits_engine window_g0_r25_c12 (
    .x(x[6503:6496]),
    .y(window_g0_r25_c12_y)
  );
  input_bits_engine window_g0_r25_c13 (
    .x(x[6511:6504]),
    .y(window_g0_r25_c13_y)
  );
  input_bits_engine window_g0_r25_c14 (
    .x(x[6519:6512]),
    .y(window_g0_r25_c14_y)
  );
  input_bits_engine window_g0_r25_c15 (
    .x(x[6527:6520]),
    .y(window_g0_r25_c15_y)
  );
  input_bits_engine window_g0_r25_c16 (
    .x(x[6535:6528]),
    .y(window_g0_r25_c16_y)
  );
  input_bits_engine window_g0_r25_c17 (
    .x(x[6543:6536]),
    .y(window_g0_r25_c17_y)
  );
  input_bits_engine window_g0_r25_c18 (
    .x(x[6551:6544]),
    .y(window_g0_r25_c18_y)
  );
  input_bits_engine window_g0_r25_c19 (
    .x(x[6559:6552]),
    .y(window_g0_r25_c19_y)
  );
  input_bits_engine window_g0_r25_c2 (
    .x(x[6423:6416]),
    .y(window_g0_r25_c2_y)
  );
  input_bits_engine window_g0_r25_c20 (
    .x(x[6567:6560]),
    .y(window_g0_r25_c20_y)
  );
  input_bits_engine window_g0_r25_c21 (
    .x(x[6575:6568]),
    .y(window_g0_r25_c21_y)
  );
  input_bits_engine window_g0_r25_c22 (
    .x(x[6583:6576]),
    .y(window_g0_r25_c22_y)
  );
  input_bits_engine window_g0_r25_c23 (
    .x(x[6591:6584]),
    .y(window_g0_r25_c23_y)
  );
  input_bits_engine window_g0_r25_c24 (
    .x(x[6599:6592]),
    .y(window_g0_r25_c24_y)
  );
  input_bits_engine window_g0_r25_c25 (
    .x(x[6607:6600]),
    .y(window_g0_r25_c25_y)
  );
  input_bits_engine window_g0_r25_c26 (
    .x(x[6615:6608]),
    .y(window_g0_r25_c26_y)
  );
  input_bits_engine window_g0_r25_c27 (
    .x(x[6623:6616]),
    .y(window_g0_r25_c27_y)
  );
  input_bits_engine window_g0_r25_c28 (
    .x(x[6631:6624]),
    .y(window_g0_r25_c28_y)
  );
  input_bits_engine window_g0_r25_c29 (
    .x(x[6639:6632]),
    .y(window_g0_r25_c29_y)
  );
  input_bits_engine window_g0_r25_c3 (
    .x(x[6431:6424]),
    .y(window_g0_r25_c3_y)
  );
  input_bits_engine window_g0_r25_c30 (
    .x(x[6647:6640]),
    .y(window_g0_r25_c30_y)
  );
  input_bits_engine window_g0_r25_c31 (
    .x(x[6655:6648]),
    .y(window_g0_r25_c31_y)
  );
  input_bits_engine window_g0_r25_c4 (
    .x(x[6439:6432]),
    .y(window_g0_r25_c4_y)
  );
  input_bits_engine window_g0_r25_c5 (
    .x(x[6447:6440]),
    .y(window_g0_r25_c5_y)
  );
  input_bits_engine window_g0_r25_c6 (
    .x(x[6455:6448]),
    .y(window_g0_r25_c6_y)
  );
  input_bits_engine window_g0_r25_c7 (
    .x(x[6463:6456]),
    .y(window_g0_r25_c7_y)
  );
  input_bits_engine window_g0_r25_c8 (
    .x(x[6471:6464]),
    .y(window_g0_r25_c8_y)
  );
  input_bits_engine window_g0_r25_c9 (
    .x(x[6479:6472]),
    .y(window_g0_r25_c9_y)
  );
  input_bits_engine window_g0_r26_c0 (
    .x(x[6663:6656]),
    .y(window_g0_r26_c0_y)
  );
  input_bits_engine window_g0_r26_c1 (
    .x(x[6671:6664]),
    .y(window_g0_r26_c1_y)
  );
  input_bits_engine window_g0_r26_c10 (
    .x(x[6743:6736]),
    .y(window_g0_r26_c10_y)
  );
  input_bits_engine window_g0_r26_c11 (
    .x(x[6751:6744]),
    .y(window_g0_r26_c11_y)
  );
  input_bits_engine window_g0_r26_c12 (
    .x(x[6759:6752]),
    .y(window_g0_r26_c12_y)
  );
  input_bits_engine window_g0_r26_c13 (
    .x(x[6767:6760]),
    .y(window_g0_r26_c13_y)
  );
  input_bits_engine window_g0_r26_c14 (
    .x(x[6775:6768]),
    .y(window_g0_r26_c14_y)
  );
  input_bits_engine window_g0_r26_c15 (
    .x(x[6783:6776]),
    .y(window_g0_r26_c15_y)
  );
  input_bits_engine window_g0_r26_c16 (
    .x(x[6791:6784]),
    .y(window_g0_r26_c16_y)
  );
  input_bits_engine window_g0_r26_c17 (
    .x(x[6799:6792]),
    .y(window_g0_r26_c17_y)
  );
  input_bits_engine window_g0_r26_c18 (
    .x(x[6807:6800]),
    .y(window_g0_r26_c18_y)
  );
  input_bits_engine window_g0_r26_c19 (
    .x(x[6815:6808]),
    .y(window_g0_r26_c19_y)
  );
  input_bits_engine window_g0_r26_c2 (
    .x(x[6679:6672]),
    .y(window_g0_r26_c2_y)
  );
  input_bits_engine window_g0_r26_c20 (
    .x(x[6823:6816]),
    .y(window_g0_r26_c20_y)
  );
  input_bits_engine window_g0_r26_c21 (
    .x(x[6831:6824]),
    .y(window_g0_r26_c21_y)
  );
  input_bits_engine window_g0_r26_c22 (
    .x(x[6839:6832]),
    .y(window_g0_r26_c22_y)
  );
  input_bits_engine window_g0_r26_c23 (
    .x(x[6847:6840]),
    .y(window_g0_r26_c23_y)
  );
  input_bits_engine window_g0_r26_c24 (
    .x(x[6855:6848]),
    .y(window_g0_r26_c24_y)
  );
  input_bits_engine window_g0_r26_c25 (
    .x(x[6863:6856]),
    .y(window_g0_r26_c25_y)
  );
  input_bits_engine window_g0_r26_c26 (
    .x(x[6871:6864]),
    .y(window_g0_r26_c26_y)
  );
  input_bits_engine window_g0_r26_c27 (
    .x(x[6879:6872]),
    .y(window_g0_r26_c27_y)
  );
  input_bits_engine window_g0_r26_c28 (
    .x(x[6887:6880]),
    .y(window_g0_r26_c28_y)
  );
  input_bits_engine window_g0_r26_c29 (
    .x(x[6895:6888]),
    .y(window_g0_r26_c29_y)
  );
  input_bits_engine window_g0_r26_c3 (
    .x(x[6687:6680]),
    .y(window_g0_r26_c3_y)
  );
  input_bits_engine window_g0_r26_c30 (
    .x(x[6903:6896]),
    .y(window_g0_r26_c30_y)
  );
  input_bits_engine window_g0_r26_c31 (
    .x(x[6911:6904]),
    .y(window_g0_r26_c31_y)
  );
  input_bits_engine window_g0_r26_c4 (
    .x(x[6695:6688]),
    .y(window_g0_r26_c4_y)
  );
  input_bits_engine window_g0_r26_c5 (
    .x(x[6703:6696]),
    .y(window_g0_r26_c5_y)
  );
  input_bits_engine window_g0_r26_c6 (
    .x(x[6711:6704]),
    .y(window_g0_r26_c6_y)
  );
  input_bits_engine window_g0_r26_c7 (
    .x(x[6719:6712]),
    .y(window_g0_r26_c7_y)
  );
  input_bits_engine window_g0_r26_c8 (
    .x(x[6727:6720]),
    .y(window_g0_r26_c8_y)
  );
  input_bits_engine window_g0_r26_c9 (
    .x(x[6735:6728]),
    .y(window_g0_r26_c9_y)
  );
  input_bits_engine window_g0_r27_c0 (
    .x(x[6919:6912]),
    .y(window_g0_r27_c0_y)
  );
  input_bits_engine window_g0_r27_c1 (
    .x(x[6927:6920]),
    .y(window_g0_r27_c1_y)
  );
  input_bits_engine window_g0_r27_c10 (
    .x(x[6999:6992]),
    .y(window_g0_r27_c10_y)
  );
  input_bits_engine window_g0_r27_c11 (
    .x(x[7007:7000]),
    .y(window_g0_r27_c11_y)
  );
  input_bits_engine window_g0_r27_c12 (
    .x(x[7015:7008]),
    .y(window_g0_r27_c12_y)
  );
  input_bits_engine window_g0_r27_c13 (
    .x(x[7023:7016]),
    .y(window_g0_r27_c13_y)
  );
  input_bits_engine window_g0_r27_c14 (
    .x(x[7031:7024]),
    .y(window_g0_r27_c14_y)
  );
  input_bits_engine window_g0_r27_c15 (
    .x(x[7039:7032]),
    .y(window_g0_r27_c15_y)
  );
  input_bits_engine window_g0_r27_c16 (
    .x(x[7047:7040]),
    .y(window_g0_r27_c16_y)
  );
  input_bits_engine window_g0_r27_c17 (
    .x(x[7055:7048]),
    .y(window_g0_r27_c17_y)
  );
  input_bits_engine window_g0_r27_c18 (
    .x(x[7063:7056]),
    .y(window_g0_r27_c18_y)
  );
  input_bits_engine window_g0_r27_c19 (
    .x(x[7071:7064]),
    .y(window_g0_r27_c19_y)
  );
  input_bits_engine window_g0_r27_c2 (
    .x(x[6935:6928]),
    .y(window_g0_r27_c2_y)
  );
  input_bits_engine window_g0_r27_c20 (
    .x(x[7079:7072]),
    .y(window_g0_r27_c20_y)
  );
  input_bits_engine window_g0_r27_c21 (
    .x(x[7087:7080]),
    .y(window_g0_r27_c21_y)
  );
  input_bits_engine window_g0_r27_c22 (
    .x(x[7095:7088]),
    .y(window_g0_r27_c22_y)
  );
  input_bits_engine window_g0_r27_c23 (
    .x(x[7103:7096]),
    .y(window_g0_r27_c23_y)
  );
  input_bits_engine window_g0_r27_c24 (
    .x(x[7111:7104]),
    .y(window_g0_r27_c24_y)
  );
  input_bits_engine window_g0_r27_c25 (
    .x(x[7119:7112]),
    .y(window_g0_r27_c25_y)
  );
  input_bits_engine window_g0_r27_c26 (
    .x(x[7127:7120]),
    .y(window_g0_r27_c26_y)
  );
  input_bits_engine window_g0_r27_c27 (
    .x(x[7135:7128]),
    .y(window_g0_r27_c27_y)
  );
  input_bits_engine window_g0_r27_c28 (
    .x(x[7143:7136]),
    .y(window_g0_r27_c28_y)
  );
  input_bits_engine window_g0_r27_c29 (
    .x(x[7151:7144]),
    .y(window_g0_r27_c29_y)
  );
  input_bits_engine window_g0_r27_c3 (
    .x(x[6943:6936]),
    .y(window_g0_r27_c3_y)
  );
  input_bits_engine window_g0_r27_c30 (
    .x(x[7159:7152]),
    .y(window_g0_r27_c30_y)
  );
  input_bits_engine window_g0_r27_c31 (
    .x(x[7167:7160]),
    .y(window_g0_r27_c31_y)
  );
  input_bits_engine window_g0_r27_c4 (
    .x(x[6951:6944]),
    .y(window_g0_r27_c4_y)
  );
  input_bits_engine window_g0_r27_c5 (
    .x(x[6959:6952]),
    .y(window_g0_r27_c5_y)
  );
  input_bits_engine window_g0_r27_c6 (
    .x(x[6967:6960]),
    .y(window_g0_r27_c6_y)
  );
  input_bits_engine window_g0_r27_c7 (
    .x(x[6975:6968]),
    .y(window_g0_r27_c7_y)
  );
  input_bits_engine window_g0_r27_c8 (
    .x(x[6983:6976]),
    .y(window_g0_r27_c8_y)
  );
  input_bits_engine window_g0_r27_c9 (
    .x(x[6991:6984]),
    .y(window_g0_r27_c9_y)
  );
  input_bits_engine window_g0_r28_c0 (
    .x(x[7175:7168]),
    .y(window_g0_r28_c0_y)
  );
  input_bits_engine window_g0_r28_c1 (
    .x(x[7183:7176]),
    .y(window_g0_r28_c1_y)
  );
  input_bits_engine window_g0_r28_c10 (
    .x(x[7255:7248]),
    .y(window_g0_r28_c10_y)
  );
  input_bits_engine window_g0_r28_c11 (
    .x(x[7263:7256]),
    .y(window_g0_r28_c11_y)
  );
  input_bits_engine window_g0_r28_c12 (
    .x(x[7271:7264]),
    .y(window_g0_r28_c12_y)
  );
  input_bits_engine window_g0_r28_c13 (
    .x(x[7279:7272]),
    .y(window_g0_r28_c13_y)
  );
  input_bits_engine window_g0_r28_c14 (
    .x(x[7287:7280]),
    .y(window_g0_r28_c14_y)
  );
  input_bits_engine window_g0_r28_c15 (
    .x(x[7295:7288]),
    .y(window_g0_r28_c15_y)
  );
  input_bits_engine window_g0_r28_c16 (
    .x(x[7303:7296]),
    .y(window_g0_r28_c16_y)
  );
  input_bits_engine window_g0_r28_c17 (
    .x(x[7311:7304]),
    .y(window_g0_r28_c17_y)
  );
  input_bits_engine window_g0_r28_c18 (
    .x(x[7319:7312]),
    .y(window_g0_r28_c18_y)
  );
  input_bits_engine window_g0_r28_c19 (
    .x(x[7327:7320]),
    .y(window_g0_r28_c19_y)
  );
  input_bits_engine window_g0_r28_c2 (
    .x(x[7191:7184]),
    .y(window_g0_r28_c2_y)
  );
  input_bits_engine window_g0_r28_c20 (
    .x(x[7335:7328]),
    .y(window_g0_r28_c20_y)
  );
  input_bits_engine window_g0_r28_c21 (
    .x(x[7343:7336]),
    .y(window_g0_r28_c21_y)
  );
  input_bits_engine window_g0_r28_c22 (
    .x(x[7351:7344]),
    .y(window_g0_r28_c22_y)
  );
  input_bits_engine window_g0_r28_c23 (
    .x(x[7359:7352]),
    .y(window_g0_r28_c23_y)
  );
  input_bits_engine window_g0_r28_c24 (
    .x(x[7367:7360]),
    .y(window_g0_r28_c24_y)
  );
  input_bits_engine window_g0_r28_c25 (
    .x(x[7375:7368]),
    .y(window_g0_r28_c25_y)
  );
  input_bits_engine window_g0_r28_c26 (
    .x(x[7383:7376]),
    .y(window_g0_r28_c26_y)
  );
  input_bits_engine window_g0_r28_c27 (
    .x(x[7391:7384]),
    .y(window_g0_r28_c27_y)
  );
  input_bits_engine window_g0_r28_c28 (
    .x(x[7399:7392]),
    .y(window_g0_r28_c28_y)
  );
  input_bits_engine window_g0_r28_c29 (
    .x(x[7407:7400]),
    .y(window_g0_r28_c29_y)
  );
  input_bits_engine window_g0_r28_c3 (
    .x(x[7199:7192]),
    .y(window_g0_r28_c3_y)
  );
  input_bits_engine window_g0_r28_c30 (
    .x(x[7415:7408]),
    .y(window_g0_r28_c30_y)
  );
  input_bits_engine window_g0_r28_c31 (
    .x(x[7423:7416]),
    .y(window_g0_r28_c31_y)
  );
  input_bits_engine window_g0_r28_c4 (
    .x(x[7207:7200]),
    .y(window_g0_r28_c4_y)
  );
  input_bits_engine window_g0_r28_c5 (
    .x(x[7215:7208]),
    .y(window_g0_r28_c5_y)
  );
  input_bits_engine window_g0_r28_c6 (
    .x(x[7223:7216]),
    .y(window_g0_r28_c6_y)
  );
  input_bits_engine window_g0_r28_c7 (
    .x(x[7231:7224]),
    .y(window_g0_r28_c7_y)
  );
  input_bits_engine window_g0_r28_c8 (
    .x(x[7239:7232]),
    .y(window_g0_r28_c8_y)
  );
  input_bits_engine window_g0_r28_c9 (
    .x(x[7247:7240]),
    .y(window_g0_r28_c9_y)
  );
  input_bits_engine window_g0_r29_c0 (
    .x(x[7431:7424]),
    .y(window_g0_r29_c0_y)
  );
  input_bits_engine window_g0_r29_c1 (
    .x(x[7439:7432]),
    .y(window_g0_r29_c1_y)
  );
  input_bits_engine window_g0_r29_c10 (
    .x(x[7511:7504]),
    .y(window_g0_r29_c10_y)
  );
  input_bits_engine window_g0_r29_c11 (
    .x(x[7519:7512]),
    .y(window_g0_r29_c11_y)
  );
  input_bits_engine window_g0_r29_c12 (
    .x(x[7527:7520]),
    .y(window_g0_r29_c12_y)
  );
  input_bits_engine window_g0_r29_c13 (
    .x(x[7535:7528]),
    .y(window_g0_r29_c13_y)
  );
  input_bits_engine window_g0_r29_c14 (
    .x(x[7543:7536]),
    .y(window_g0_r29_c14_y)
  );
  input_bits_engine window_g0_r29_c15 (
    .x(x[7551:7544]),
    .y(window_g0_r29_c15_y)
  );
  input_bits_engine window_g0_r29_c16 (
    .x(x[7559:7552]),
    .y(window_g0_r29_c16_y)
  );
  input_bits_engine window_g0_r29_c17 (
    .x(x[7567:7560]),
    .y(window_g0_r29_c17_y)
  );
  input_bits_engine window_g0_r29_c18 (
    .x(x[7575:7568]),
    .y(window_g0_r29_c18_y)
  );
  input_bits_engine window_g0_r29_c19 (
    .x(x[7583:7576]),
    .y(window_g0_r29_c19_y)
  );
  input_bits_engine window_g0_r29_c2 (
    .x(x[7447:7440]),
    .y(window_g0_r29_c2_y)
  );
  input_bits_engine window_g0_r29_c20 (
    .x(x[7591:7584]),
    .y(window_g0_r29_c20_y)
  );
  input_bits_engine window_g0_r29_c21 (
    .x(x[7599:7592]),
    .y(window_g0_r29_c21_y)
  );
  input_bits_engine window_g0_r29_c22 (
    .x(x[7607:7600]),
    .y(window_g0_r29_c22_y)
  );
  input_bits_engine window_g0_r29_c23 (
    .x(x[7615:7608]),
    .y(window_g0_r29_c23_y)
  );
  input_bits_engine window_g0_r29_c24 (
    .x(x[7623:7616]),
    .y(window_g0_r29_c24_y)
  );
  input_bits_engine window_g0_r29_c25 (
    .x(x[7631:7624]),
    .y(window_g0_r29_c25_y)
  );
  input_bits_engine window_g0_r29_c26 (
    .x(x[7639:7632]),
    .y(window_g0_r29_c26_y)
  );
  input_bits_engine window_g0_r29_c27 (
    .x(x[7647:7640]),
    .y(window_g0_r29_c27_y)
  );
  input_bits_engine window_g0_r29_c28 (
    .x(x[7655:7648]),
    .y(window_g0_r29_c28_y)
  );
  input_bits_engine window_g0_r29_c29 (
    .x(x[7663:7656]),
    .y(window_g0_r29_c29_y)
  );
  input_bits_engine window_g0_r29_c3 (
    .x(x[7455:7448]),
    .y(window_g0_r29_c3_y)
  );
  input_bits_engine window_g0_r29_c30 (
    .x(x[7671:7664]),
    .y(window_g0_r29_c30_y)
  );
  input_bits_engine window_g0_r29_c31 (
    .x(x[7679:7672]),
    .y(window_g0_r29_c31_y)
  );
  input_bits_engine window_g0_r29_c4 (
    .x(x[7463:7456]),
    .y(window_g0_r29_c4_y)
  );
  input_bits_engine window_g0_r29_c5 (
    .x(x[7471:7464]),
    .y(window_g0_r29_c5_y)
  );
  input_bits_engine window_g0_r29_c6 (
    .x(x[7479:7472]),
    .y(window_g0_r29_c6_y)
  );
  input_bits_engine window_g0_r29_c7 (
    .x(x[7487:7480]),
    .y(window_g0_r29_c7_y)
  );
  input_bits_engine window_g0_r29_c8 (
    .x(x[7495:7488]),
    .y(window_g0_r29_c8_y)
  );
  input_bits_engine window_g0_r29_c9 (
    .x(x[7503:7496]),
    .y(window_g0_r29_c9_y)
  );
  input_bits_engine window_g0_r2_c0 (
    .x(x[519:512]),
    .y(window_g0_r2_c0_y)
  );
  input_bits_engine window_g0_r2_c1 (
    .x(x[527:520]),
    .y(window_g0_r2_c1_y)
  );
  input_bits_engine window_g0_r2_c10 (
    .x(x[599:592]),
    .y(window_g0_r2_c10_y)
  );
  input_bits_engine window_g0_r2_c11 (
    .x(x[607:600]),
    .y(window_g0_r2_c11_y)
  );
  input_bits_engine window_g0_r2_c12 (
    .x(x[615:608]),
    .y(window_g0_r2_c12_y)
  );
  input_bits_engine window_g0_r2_c13 (
    .x(x[623:616]),
    .y(window_g0_r2_c13_y)
  );
  input_bits_engine window_g0_r2_c14 (
    .x(x[631:624]),
    .y(window_g0_r2_c14_y)
  );
  input_bits_engine window_g0_r2_c15 (
    .x(x[639:632]),
    .y(window_g0_r2_c15_y)
  );
  input_bits_engine window_g0_r2_c16 (
    .x(x[647:640]),
    .y(window_g0_r2_c16_y)
  );
  input_bits_engine window_g0_r2_c17 (
    .x(x[655:648]),
    .y(window_g0_r2_c17_y)
  );
  input_bits_engine window_g0_r2_c18 (
    .x(x[663:656]),
    .y(window_g0_r2_c18_y)
  );
  input_bits_engine window_g0_r2_c19 (
    .x(x[671:664]),
    .y(window_g0_r2_c19_y)
  );
  input_bits_engine window_g0_r2_c2 (
    .x(x[535:528]),
    .y(window_g0_r2_c2_y)
  );
  input_bits_engine window_g0_r2_c20 (
    .x(x[679:672]),
    .y(window_g0_r2_c20_y)
  );
  input_bits_engine window_g0_r2_c21 (
    .x(x[687:680]),
    .y(window_g0_r2_c21_y)
  );
  input_bits_engine window_g0_r2_c22 (
    .x(x[695:688]),
    .y(window_g0_r2_c22_y)
  );
  input_bits_engine window_g0_r2_c23 (
    .x(x[703:696]),
    .y(window_g0_r2_c23_y)
  );
  input_bits_engine window_g0_r2_c24 (
    .x(x[711:704]),
    .y(window_g0_r2_c24_y)
  );
  input_bits_engine window_g0_r2_c25 (
    .x(x[719:712]),
    .y(window_g0_r2_c25_y)
  );
  input_bits_engine window_g0_r2_c26 (
    .x(x[727:720]),
    .y(window_g0_r2_c26_y)
  );
  input_bits_engine window_g0_r2_c27 (
    .x(x[735:728]),
    .y(window_g0_r2_c27_y)
  );
  input_bits_engine window_g0_r2_c28 (
    .x(x[743:736]),
    .y(window_g0_r2_c28_y)
  );
  input_bits_engine window_g0_r2_c29 (
    .x(x[751:744]),
    .y(window_g0_r2_c29_y)
  );
  input_bits_engine window_g0_r2_c3 (
    .x(x[543:536]),
    .y(window_g0_r2_c3_y)
  );
  input_bits_engine window_g0_r2_c30 (
    .x(x[759:752]),
    .y(window_g0_r2_c30_y)
  );
  input_bits_engine window_g0_r2_c31 (
    .x(x[767:760]),
    .y(window_g0_r2_c31_y)
  );
  input_bits_engine window_g0_r2_c4 (
    .x(x[551:544]),
    .y(window_g0_r2_c4_y)
  );
  input_bits_engine window_g0_r2_c5 (
    .x(x[559:552]),
    .y(window_g0_r2_c5_y)
  );
  input_bits_engine window_g0_r2_c6 (
    .x(x[567:560]),
    .y(window_g0_r2_c6_y)
  );
  input_bits_engine window_g0_r2_c7 (
    .x(x[575:568]),
    .y(window_g0_r2_c7_y)
  );
  input_bits_engine window_g0_r2_c8 (
    .x(x[583:576]),
    .y(window_g0_r2_c8_y)
  );
  input_bits_engine window_g0_r2_c9 (
    .x(x[591:584]),
    .y(window_g0_r2_c9_y)
  );
  input_bits_engine window_g0_r30_c0 (
    .x(x[7687:7680]),
    .y(window_g0_r30_c0_y)
  );
  input_bits_engine window_g0_r30_c1 (
    .x(x[7695:7688]),
    .y(window_g0_r30_c1_y)
  );
  input_bits_engine window_g0_r30_c10 (
    .x(x[7767:7760]),
    .y(window_g0_r30_c10_y)
  );
  input_bits_engine window_g0_r30_c11 (
    .x(x[7775:7768]),
    .y(window_g0_r30_c11_y)
  );
  input_bits_engine window_g0_r30_c12 (
    .x(x[7783:7776]),
    .y(window_g0_r30_c12_y)
  );
  input_bits_engine window_g0_r30_c13 (
    .x(x[7791:7784]),
    .y(window_g0_r30_c13_y)
  );
  input_bits_engine window_g0_r30_c14 (
    .x(x[7799:7792]),
    .y(window_g0_r30_c14_y)
  );
  input_bits_engine window_g0_r30_c15 (
    .x(x[7807:7800]),
    .y(window_g0_r30_c15_y)
  );
  input_bits_engine window_g0_r30_c16 (
    .x(x[7815:7808]),
    .y(window_g0_r30_c16_y)
  );
  input_bits_engine window_g0_r30_c17 (
    .x(x[7823:7816]),
    .y(window_g0_r30_c17_y)
  );
  input_bits_engine window_g0_r30_c18 (
    .x(x[7831:7824]),
    .y(window_g0_r30_c18_y)
  );
  input_bits_engine window_g0_r30_c19 (
    .x(x[7839:7832]),
    .y(window_g0_r30_c19_y)
  );
  input_bits_engine window_g0_r30_c2 (
    .x(x[7703:7696]),
    .y(window_g0_r30_c2_y)
  );
  input_bits_engine window_g0_r30_c20 (
    .x(x[7847:7840]),
    .y(window_g0_r30_c20_y)
  );
  input_bits_engine window_g0_r30_c21 (
    .x(x[7855:7848]),
    .y(window_g0_r30_c21_y)
  );
  input_bits_engine window_g0_r30_c22 (
    .x(x[7863:7856]),
    .y(window_g0_r30_c22_y)
  );
  input_bits_engine window_g0_r30_c23 (
    .x(x[7871:7864]),
    .y(window_g0_r30_c23_y)
  );
  input_bits_engine window_g0_r30_c24 (
    .x(x[7879:7872]),
    .y(window_g0_r30_c24_y)
  );
  input_bits_engine window_g0_r30_c25 (
    .x(x[7887:7880]),
    .y(window_g0_r30_c25_y)
  );
  input_bits_engine window_g0_r30_c26 (
    .x(x[7895:7888]),
    .y(window_g0_r30_c26_y)
  );
  input_bits_engine window_g0_r30_c27 (
    .x(x[7903:7896]),
    .y(window_g0_r30_c27_y)
  );
  input_bits_engine window_g0_r30_c28 (
    .x(x[7911:7904]),
    .y(window_g0_r30_c28_y)
  );
  input_bits_engine window_g0_r30_c29 (
    .x(x[7919:7912]),
    .y(window_g0_r30_c29_y)
  );
  input_bits_engine window_g0_r30_c3 (
    .x(x[7711:7704]),
    .y(window_g0_r30_c3_y)
  );
  input_bits_engine window_g0_r30_c30 (
    .x(x[7927:7920]),
    .y(window_g0_r30_c30_y)
  );
  input_bits_engine window_g0_r30_c31 (
    .x(x[7935:7928]),
    .y(window_g0_r30_c31_y)
  );
  input_bits_engine window_g0_r30_c4 (
    .x(x[7719:7712]),
    .y(window_g0_r30_c4_y)
  );
  input_bits_engine window_g0_r30_c5 (
    .x(x[7727:7720]),
    .y(window_g0_r30_c5_y)
  );
  input_bits_engine window_g0_r30_c6 (
    .x(x[7735:7728]),
    .y(window_g0_r30_c6_y)
  );
  input_bits_engine window_g0_r30_c7 (
    .x(x[7743:7736]),
    .y(window_g0_r30_c7_y)
  );
  input_bits_engine window_g0_r30_c8 (
    .x(x[7751:7744]),
    .y(window_g0_r30_c8_y)
  );
  input_bits_engine window_g0_r30_c9 (
    .x(x[7759:7752]),
    .y(window_g0_r30_c9_y)
  );
  input_bits_engine window_g0_r31_c0 (
    .x(x[7943:7936]),
    .y(window_g0_r31_c0_y)
  );
  input_bits_engine window_g0_r31_c1 (
    .x(x[7951:7944]),
    .y(window_g0_r31_c1_y)
  );
  input_bits_engine window_g0_r31_c10 (
    .x(x[8023:8016]),
    .y(window_g0_r31_c10_y)
  );
  input_bits_engine window_g0_r31_c11 (
    .x(x[8031:8024]),
    .y(window_g0_r31_c11_y)
  );
  input_bits_engine window_g0_r31_c12 (
    .x(x[8039:8032]),
    .y(window_g0_r31_c12_y)
  );
  input_bits_engine window_g0_r31_c13 (
    .x(x[8047:8040]),
    .y(window_g0_r31_c13_y)
  );
  input_bits_engine window_g0_r31_c14 (
    .x(x[8055:8048]),
    .y(window_g0_r31_c14_y)
  );
  input_bits_engine window_g0_r31_c15 (
    .x(x[8063:8056]),
    .y(window_g0_r31_c15_y)
  );
  input_bits_engine window_g0_r31_c16 (
    .x(x[8071:8064]),
    .y(window_g0_r31_c16_y)
  );
  input_bits_engine window_g0_r31_c17 (
    .x(x[8079:8072]),
    .y(window_g0_r31_c17_y)
  );
  input_bits_engine window_g0_r31_c18 (
    .x(x[8087:8080]),
    .y(window_g0_r31_c18_y)
  );
  input_bits_engine window_g0_r31_c19 (
    .x(x[8095:8088]),
    .y(window_g0_r31_c19_y)
  );
  input_bits_engine window_g0_r31_c2 (
    .x(x[7959:7952]),
    .y(window_g0_r31_c2_y)
  );
  input_bits_engine window_g0_r31_c20 (
    .x(x[8103:8096]),
    .y(window_g0_r31_c20_y)
  );
  input_bits_engine window_g0_r31_c21 (
    .x(x[8111:8104]),
    .y(window_g0_r31_c21_y)
  );
  input_bits_engine window_g0_r31_c22 (
    .x(x[8119:8112]),
    .y(window_g0_r31_c22_y)
  );
  input_bits_engine window_g0_r31_c23 (
    .x(x[8127:8120]),
    .y(window_g0_r31_c23_y)
  );
  input_bits_engine window_g0_r31_c24 (
    .x(x[8135:8128]),
    .y(window_g0_r31_c24_y)
  );
  input_bits_engine window_g0_r31_c25 (
    .x(x[8143:8136]),
    .y(window_g0_r31_c25_y)
  );
  input_bits_engine window_g0_r31_c26 (
    .x(x[8151:8144]),
    .y(window_g0_r31_c26_y)
  );
  input_bits_engine window_g0_r31_c27 (
    .x(x[8159:8152]),
    .y(window_g0_r31_c27_y)
  );
  input_bits_engine window_g0_r31_c28 (
    .x(x[8167:8160]),
    .y(window_g0_r31_c28_y)
  );
  input_bits_engine window_g0_r31_c29 (
    .x(x[8175:8168]),
    .y(window_g0_r31_c29_y)
  );
  input_bits_engine window_g0_r31_c3 (
    .x(x[7967:7960]),
    .y(window_g0_r31_c3_y)
  );
  input_bits_engine window_g0_r31_c30 (
    .x(x[8183:8176]),
    .y(window_g0_r31_c30_y)
  );
  input_bits_engine window_g0_r31_c31 (
    .x(x[8191:8184]),
    .y(window_g0_r31_c31_y)
  );
  input_bits_engine window_g0_r31_c4 (
    .x(x[7975:7968]),
    .y(window_g0_r31_c4_y)
  );
  input_bits_engine window_g0_r31_c5 (
    .x(x[7983:7976]),
    .y(window_g0_r31_c5_y)
  );
  input_bits_engine window_g0_r31_c6 (
    .x(x[7991:7984]),
    .y(window_g0_r31_c6_y)
  );
  input_bits_engine window_g0_r31_c7 (
    .x(x[7999:7992]),
    .y(window_g0_r31_c7_y)
  );
  input_bits_engine window_g0_r31_c8 (
    .x(x[8007:8000]),
    .y(window_g0_r31_c8_y)
  );
  input_bits_engine window_g0_r31_c9 (
    .x(x[8015:8008]),
    .y(window_g0_r31_c9_y)
  );
  input_bits_engine window_g0_r3_c0 (
    .x(x[775:768]),
    .y(window_g0_r3_c0_y)
  );
  input_bits_engine window_g0_r3_c1 (
    .x(x[783:776]),
    .y(window_g0_r3_c1_y)
  );
  input_bits_engine window_g0_r3_c10 (
    .x(x[855:848]),
    .y(window_g0_r3_c10_y)
  );
  input_bits_engine window_g0_r3_c11 (
    .x(x[863:856]),
    .y(window_g0_r3_c11_y)
  );
  input_bits_engine window_g0_r3_c12 (
    .x(x[871:864]),
    .y(window_g0_r3_c12_y)
  );
  input_bits_engine window_g0_r3_c13 (
    .x(x[879:872]),
    .y(window_g0_r3_c13_y)
  );
  input_bits_engine window_g0_r3_c14 (
    .x(x[887:880]),
    .y(window_g0_r3_c14_y)
  );
  input_bits_engine window_g0_r3_c15 (
    .x(x[895:888]),
    .y(window_g0_r3_c15_y)
  );
  input_bits_engine window_g0_r3_c16 (
    .x(x[903:896]),
    .y(window_g0_r3_c16_y)
  );
  input_bits_engine window_g0_r3_c17 (
    .x(x[911:904]),
    .y(window_g0_r3_c17_y)
  );
  input_bits_engine window_g0_r3_c18 (
    .x(x[919:912]),
    .y(window_g0_r3_c18_y)
  );
  input_bits_engine window_g0_r3_c19 (
    .x(x[927:920]),
    .y(window_g0_r3_c19_y)
  );
  input_bits_engine window_g0_r3_c2 (
    .x(x[791:784]),
    .y(window_g0_r3_c2_y)
  );
  input_bits_engine window_g0_r3_c20 (
    .x(x[935:928]),
    .y(window_g0_r3_c20_y)
  );
  input_bits_engine window_g0_r3_c21 (
    .x(x[943:936]),
    .y(window_g0_r3_c21_y)
  );
  input_bits_engine window_g0_r3_c22 (
    .x(x[951:944]),
    .y(window_g0_r3_c22_y)
  );
  input_bits_engine window_g0_r3_c23 (
    .x(x[959:952]),
    .y(window_g0_r3_c23_y)
  );
  input_bits_engine window_g0_r3_c24 (
    .x(x[967:960]),
    .y(window_g0_r3_c24_y)
  );
  input_bits_engine window_g0_r3_c25 (
    .x(x[975:968]),
    .y(window_g0_r3_c25_y)
  );
  input_bits_engine window_g0_r3_c26 (
    .x(x[983:976]),
    .y(window_g0_r3_c26_y)
  );
  input_bits_engine window_g0_r3_c27 (
    .x(x[991:984]),
    .y(window_g0_r3_c27_y)
  );
  input_bits_engine window_g0_r3_c28 (
    .x(x[999:992]),
    .y(window_g0_r3_c28_y)
  );
  input_bits_engine window_g0_r3_c29 (
    .x(x[1007:1000]),
    .y(window_g0_r3_c29_y)
  );
  input_bits_engine window_g0_r3_c3 (
    .x(x[799:792]),
    .y(window_g0_r3_c3_y)
  );
  input_bits_engine window_g0_r3_c30 (
    .x(x[1015:1008]),
    .y(window_g0_r3_c30_y)
  );
  input_bits_engine window_g0_r3_c31 (
    .x(x[1023:1016]),
    .y(window_g0_r3_c31_y)
  );
  input_bits_engine window_g0_r3_c4 (
    .x(x[807:800]),
    .y(window_g0_r3_c4_y)
  );
  input_bits_engine window_g0_r3_c5 (
    .x(x[815:808]),
    .y(window_g0_r3_c5_y)
  );
  input_bits_engine window_g0_r3_c6 (
    .x(x[823:816]),
    .y(window_g0_r3_c6_y)
  );
  input_bits_engine window_g0_r3_c7 (
    .x(x[831:824]),
    .y(window_g0_r3_c7_y)
  );
  input_bits_engine window_g0_r3_c8 (
    .x(x[839:832]),
    .y(window_g0_r3_c8_y)
  );
  input_bits_engine window_g0_r3_c9 (
    .x(x[847:840]),
    .y(window_g0_r3_c9_y)
  );
  input_bits_engine window_g0_r4_c0 (
    .x(x[1031:1024]),
    .y(window_g0_r4_c0_y)
  );
  input_bits_engine window_g0_r4_c1 (
    .x(x[1039:1032]),
    .y(window_g0_r4_c1_y)
  );
  input_bits_engine window_g0_r4_c10 (
    .x(x[1111:1104]),
    .y(window_g0_r4_c10_y)
  );
  input_bits_engine window_g0_r4_c11 (
    .x(x[1119:1112]),
    .y(window_g0_r4_c11_y)
  );
  input_bits_engine window_g0_r4_c12 (
    .x(x[1127:1120]),
    .y(window_g0_r4_c12_y)
  );
  input_bits_engine window_g0_r4_c13 (
    .x(x[1135:1128]),
    .y(window_g0_r4_c13_y)
  );
  input_bits_engine window_g0_r4_c14 (
    .x(x[1143:1136]),
    .y(window_g0_r4_c14_y)
  );
  input_bits_engine window_g0_r4_c15 (
    .x(x[1151:1144]),
    .y(window_g0_r4_c15_y)
  );
  input_bits_engine window_g0_r4_c16 (
    .x(x[1159:1152]),
    .y(window_g0_r4_c16_y)
  );
  input_bits_engine window_g0_r4_c17 (
    .x(x[1167:1160]),
    .y(window_g0_r4_c17_y)
  );
  input_bits_engine window_g0_r4_c18 (
    .x(x[1175:1168]),
    .y(window_g0_r4_c18_y)
  );
  input_bits_engine window_g0_r4_c19 (
    .x(x[1183:1176]),
    .y(window_g0_r4_c19_y)
  );
  input_bits_engine window_g0_r4_c2 (
    .x(x[1047:1040]),
    .y(window_g0_r4_c2_y)
  );
  input_bits_engine window_g0_r4_c20 (
    .x(x[1191:1184]),
    .y(window_g0_r4_c20_y)
  );
  input_bits_engine window_g0_r4_c21 (
    .x(x[1199:1192]),
    .y(window_g0_r4_c21_y)
  );
  input_bits_engine window_g0_r4_c22 (
    .x(x[1207:1200]),
    .y(window_g0_r4_c22_y)
  );
  input_bits_engine window_g0_r4_c23 (
    .x(x[1215:1208]),
    .y(window_g0_r4_c23_y)
  );
  input_bits_engine window_g0_r4_c24 (
    .x(x[1223:1216]),
    .y(window_g0_r4_c24_y)
  );
  input_bits_engine window_g0_r4_c25 (
    .x(x[1231:1224]),
    .y(window_g0_r4_c25_y)
  );
  input_bits_engine window_g0_r4_c26 (
    .x(x[1239:1232]),
    .y(window_g0_r4_c26_y)
  );
  input_bits_engine window_g0_r4_c27 (
    .x(x[1247:1240]),
    .y(window_g0_r4_c27_y)
  );
  input_bits_engine window_g0_r4_c28 (
    .x(x[1255:1248]),
    .y(window_g0_r4_c28_y)
  );
  input_bits_engine window_g0_r4_c29 (
    .x(x[1263:1256]),
    .y(window_g0_r4_c29_y)
  );
  input_bits_engine window_g0_r4_c3 (
    .x(x[1055:1048]),
    .y(window_g0_r4_c3_y)
  );
  input_bits_engine window_g0_r4_c30 (
    .x(x[1271:1264]),
    .y(window_g0_r4_c30_y)
  );
  input_bits_engine window_g0_r4_c31 (
    .x(x[1279:1272]),
    .y(window_g0_r4_c31_y)
  );
  input_bits_engine window_g0_r4_c4 (
    .x(x[1063:1056]),
    .y(window_g0_r4_c4_y)
  );
  input_bits_engine window_g0_r4_c5 (
    .x(x[1071:1064]),
    .y(window_g0_r4_c5_y)
  );
  input_bits_engine window_g0_r4_c6 (
    .x(x[1079:1072]),
    .y(window_g0_r4_c6_y)
  );
  input_bits_engine window_g0_r4_c7 (
    .x(x[1087:1080]),
    .y(window_g0_r4_c7_y)
  );
  input_bits_engine window_g0_r4_c8 (
    .x(x[1095:1088]),
    .y(window_g0_r4_c8_y)
  );
  input_bits_engine window_g0_r4_c9 (
    .x(x[1103:1096]),
    .y(window_g0_r4_c9_y)
  );
  input_bits_engine window_g0_r5_c0 (
    .x(x[1287:1280]),
    .y(window_g0_r5_c0_y)
  );
  input_bits_engine window_g0_r5_c1 (
    .x(x[1295:1288]),
    .y(window_g0_r5_c1_y)
  );
  input_bits_engine window_g0_r5_c10 (
    .x(x[1367:1360]),
    .y(window_g0_r5_c10_y)
  );
  input_bits_engine window_g0_r5_c11 (
    .x(x[1375:1368]),
    .y(window_g0_r5_c11_y)
  );
  input_bits_engine window_g0_r5_c12 (
    .x(x[1383:1376]),
    .y(window_g0_r5_c12_y)
  );
  input_bits_engine window_g0_r5_c13 (
    .x(x[1391:1384]),
    .y(window_g0_r5_c13_y)
  );
  input_bits_engine window_g0_r5_c14 (
    .x(x[1399:1392]),
    .y(window_g0_r5_c14_y)
  );
  input_bits_engine window_g0_r5_c15 (
    .x(x[1407:1400]),
    .y(window_g0_r5_c15_y)
  );
  input_bits_engine window_g0_r5_c16 (
    .x(x[1415:1408]),
    .y(window_g0_r5_c16_y)
  );
  input_bits_engine window_g0_r5_c17 (
    .x(x[1423:1416]),
    .y(window_g0_r5_c17_y)
  );
  input_bits_engine window_g0_r5_c18 (
    .x(x[1431:1424]),
    .y(window_g0_r5_c18_y)
  );
  input_bits_engine window_g0_r5_c19 (
    .x(x[1439:1432]),
    .y(window_g0_r5_c19_y)
  );
  input_bits_engine window_g0_r5_c2 (
    .x(x[1303:1296]),
    .y(window_g0_r5_c2_y)
  );
  input_bits_engine window_g0_r5_c20 (
    .x(x[1447:1440]),
    .y(window_g0_r5_c20_y)
  );
  input_bits_engine window_g0_r5_c21 (
    .x(x[1455:1448]),
    .y(window_g0_r5_c21_y)
  );
  input_bits_engine window_g0_r5_c22 (
    .x(x[1463:1456]),
    .y(window_g0_r5_c22_y)
  );
  input_bits_engine window_g0_r5_c23 (
    .x(x[1471:1464]),
    .y(window_g0_r5_c23_y)
  );
  input_bits_engine window_g0_r5_c24 (
    .x(x[1479:1472]),
    .y(window_g0_r5_c24_y)
  );
  input_bits_engine window_g0_r5_c25 (
    .x(x[1487:1480]),
    .y(window_g0_r5_c25_y)
  );
  input_bits_engine window_g0_r5_c26 (
    .x(x[1495:1488]),
    .y(window_g0_r5_c26_y)
  );
  input_bits_engine window_g0_r5_c27 (
    .x(x[1503:1496]),
    .y(window_g0_r5_c27_y)
  );
  input_bits_engine window_g0_r5_c28 (
    .x(x[1511:1504]),
    .y(window_g0_r5_c28_y)
  );
  input_bits_engine window_g0_r5_c29 (
    .x(x[1519:1512]),
    .y(window_g0_r5_c29_y)
  );
  input_bits_engine window_g0_r5_c3 (
    .x(x[1311:1304]),
    .y(window_g0_r5_c3_y)
  );
  input_bits_engine window_g0_r5_c30 (
    .x(x[1527:1520]),
    .y(window_g0_r5_c30_y)
  );
  input_bits_engine window_g0_r5_c31 (
    .x(x[1535:1528]),
    .y(window_g0_r5_c31_y)
  );
  input_bits_engine window_g0_r5_c4 (
    .x(x[1319:1312]),
    .y(window_g0_r5_c4_y)
  );
  input_bits_engine window_g0_r5_c5 (
    .x(x[1327:1320]),
    .y(window_g0_r5_c5_y)
  );
  input_bits_engine window_g0_r5_c6 (
    .x(x[1335:1328]),
    .y(window_g0_r5_c6_y)
  );
  input_bits_engine window_g0_r5_c7 (
    .x(x[1343:1336]),
    .y(window_g0_r5_c7_y)
  );
  input_bits_engine window_g0_r5_c8 (
    .x(x[1351:1344]),
    .y(window_g0_r5_c8_y)
  );
  input_bits_engine window_g0_r5_c9 (
    .x(x[1359:1352]),
    .y(window_g0_r5_c9_y)
  );
  input_bits_engine window_g0_r6_c0 (
    .x(x[1543:1536]),
    .y(window_g0_r6_c0_y)
  );
  input_bits_engine window_g0_r6_c1 (
    .x(x[1551:1544]),
    .y(window_g0_r6_c1_y)
  );
  input_bits_engine window_g0_r6_c10 (
    .x(x[1623:1616]),
    .y(window_g0_r6_c10_y)
  );
  input_bits_engine window_g0_r6_c11 (
    .x(x[1631:1624]),
    .y(window_g0_r6_c11_y)
  );
  input_bits_engine window_g0_r6_c12 (
    .x(x[1639:1632]),
    .y(window_g0_r6_c12_y)
  );
  input_bits_engine window_g0_r6_c13 (
    .x(x[1647:1640]),
    .y(window_g0_r6_c13_y)
  );
  input_bits_engine window_g0_r6_c14 (
    .x(x[1655:1648]),
    .y(window_g0_r6_c14_y)
  );
  input_bits_engine window_g0_r6_c15 (
    .x(x[1663:1656]),
    .y(window_g0_r6_c15_y)
  );
  input_bits_engine window_g0_r6_c16 (
    .x(x[1671:1664]),
    .y(window_g0_r6_c16_y)
  );
  input_bits_engine window_g0_r6_c17 (
    .x(x[1679:1672]),
    .y(window_g0_r6_c17_y)
  );
  input_bits_engine window_g0_r6_c18 (
    .x(x[1687:1680]),
    .y(window_g0_r6_c18_y)
  );
  input_bits_engine window_g0_r6_c19 (
    .x(x[1695:1688]),
    .y(window_g0_r6_c19_y)
  );
  input_bits_engine window_g0_r6_c2 (
    .x(x[1559:1552]),
    .y(window_g0_r6_c2_y)
  );
  input_bits_engine window_g0_r6_c20 (
    .x(x[1703:1696]),
    .y(window_g0_r6_c20_y)
  );
  input_bits_engine window_g0_r6_c21 (
    .x(x[1711:1704]),
    .y(window_g0_r6_c21_y)
  );
  input_bits_engine window_g0_r6_c22 (
    .x(x[1719:1712]),
    .y(window_g0_r6_c22_y)
  );
  input_bits_engine window_g0_r6_c23 (
    .x(x[1727:1720]),
    .y(window_g0_r6_c23_y)
  );
  input_bits_engine window_g0_r6_c24 (
    .x(x[1735:1728]),
    .y(window_g0_r6_c24_y)
  );
  input_bits_engine window_g0_r6_c25 (
    .x(x[1743:1736]),
    .y(window_g0_r6_c25_y)
  );
  input_bits_engine window_g0_r6_c26 (
    .x(x[1751:1744]),
    .y(window_g0_r6_c26_y)
  );
  input_bits_engine window_g0_r6_c27 (
    .x(x[1759:1752]),
    .y(window_g0_r6_c27_y)
  );
  input_bits_engine window_g0_r6_c28 (
    .x(x[1767:1760]),
    .y(window_g0_r6_c28_y)
  );
  input_bits_engine window_g0_r6_c29 (
    .x(x[1775:1768]),
    .y(window_g0_r6_c29_y)
  );
  input_bits_engine window_g0_r6_c3 (
    .x(x[1567:1560]),
    .y(window_g0_r6_c3_y)
  );
  input_bits_engine window_g0_r6_c30 (
    .x(x[1783:1776]),
    .y(window_g0_r6_c30_y)
  );
  input_bits_engine window_g0_r6_c31 (
    .x(x[1791:1784]),
    .y(window_g0_r6_c31_y)
  );
  input_bits_engine window_g0_r6_c4 (
    .x(x[1575:1568]),
    .y(window_g0_r6_c4_y)
  );
  input_bits_engine window_g0_r6_c5 (
    .x(x[1583:1576]),
    .y(window_g0_r6_c5_y)
  );
  input_bits_engine window_g0_r6_c6 (
    .x(x[1591:1584]),
    .y(window_g0_r6_c6_y)
  );
  input_bits_engine window_g0_r6_c7 (
    .x(x[1599:1592]),
    .y(window_g0_r6_c7_y)
  );
  input_bits_engine window_g0_r6_c8 (
    .x(x[1607:1600]),
    .y(window_g0_r6_c8_y)
  );
  input_bits_engine window_g0_r6_c9 (
    .x(x[1615:1608]),
    .y(window_g0_r6_c9_y)
  );
  input_bits_engine window_g0_r7_c0 (
    .x(x[1799:1792]),
    .y(window_g0_r7_c0_y)
  );
  input_bits_engine window_g0_r7_c1 (
    .x(x[1807:1800]),
    .y(window_g0_r7_c1_y)
  );
  input_bits_engine window_g0_r7_c10 (
    .x(x[1879:1872]),
    .y(window_g0_r7_c10_y)
  );
  input_bits_engine window_g0_r7_c11 (
    .x(x[1887:1880]),
    .y(window_g0_r7_c11_y)
  );
  input_bits_engine window_g0_r7_c12 (
    .x(x[1895:1888]),
    .y(window_g0_r7_c12_y)
  );
  input_bits_engine window_g0_r7_c13 (
    .x(x[1903:1896]),
    .y(window_g0_r7_c13_y)
  );
  input_bits_engine window_g0_r7_c14 (
    .x(x[1911:1904]),
    .y(window_g0_r7_c14_y)
  );
  input_bits_engine window_g0_r7_c15 (
    .x(x[1919:1912]),
    .y(window_g0_r7_c15_y)
  );
  input_bits_engine window_g0_r7_c16 (
    .x(x[1927:1920]),
    .y(window_g0_r7_c16_y)
  );
  input_bits_engine window_g0_r7_c17 (
    .x(x[1935:1928]),
    .y(window_g0_r7_c17_y)
  );
  input_bits_engine window_g0_r7_c18 (
    .x(x[1943:1936]),
    .y(window_g0_r7_c18_y)
  );
  input_bits_engine window_g0_r7_c19 (
    .x(x[1951:1944]),
    .y(window_g0_r7_c19_y)
  );
  input_bits_engine window_g0_r7_c2 (
    .x(x[1815:1808]),
    .y(window_g0_r7_c2_y)
  );
  input_bits_engine window_g0_r7_c20 (
    .x(x[1959:1952]),
    .y(window_g0_r7_c20_y)
  );
  input_bits_engine window_g0_r7_c21 (
    .x(x[1967:1960]),
    .y(window_g0_r7_c21_y)
  );
  input_bits_engine window_g0_r7_c22 (
    .x(x[1975:1968]),
    .y(window_g0_r7_c22_y)
  );
  input_bits_engine window_g0_r7_c23 (
    .x(x[1983:1976]),
    .y(window_g0_r7_c23_y)
  );
  input_bits_engine window_g0_r7_c24 (
    .x(x[1991:1984]),
    .y(window_g0_r7_c24_y)
  );
  input_bits_engine window_g0_r7_c25 (
    .x(x[1999:1992]),
    .y(window_g0_r7_c25_y)
  );
  input_bits_engine window_g0_r7_c26 (
    .x(x[2007:2000]),
    .y(window_g0_r7_c26_y)
  );
  input_bits_engine window_g0_r7_c27 (
    .x(x[2015:2008]),
    .y(window_g0_r7_c27_y)
  );
  input_bits_engine window_g0_r7_c28 (
    .x(x[2023:2016]),
    .y(window_g0_r7_c28_y)
  );
  input_bits_engine window_g0_r7_c29 (
    .x(x[2031:2024]),
    .y(window_g0_r7_c29_y)
  );
  input_bits_engine window_g0_r7_c3 (
    .x(x[1823:1816]),
    .y(window_g0_r7_c3_y)
  );
  input_bits_engine window_g0_r7_c30 (
    .x(x[2039:2032]),
    .y(window_g0_r7_c30_y)
  );
  input_bits_engine window_g0_r7_c31 (
    .x(x[2047:2040]),
    .y(window_g0_r7_c31_y)
  );
  input_bits_engine window_g0_r7_c4 (
    .x(x[1831:1824]),
    .y(window_g0_r7_c4_y)
  );
  input_bits_engine window_g0_r7_c5 (
    .x(x[1839:1832]),
    .y(window_g0_r7_c5_y)
  );
  input_bits_engine window_g0_r7_c6 (
    .x(x[1847:1840]),
    .y(window_g0_r7_c6_y)
  );
  input_bits_engine window_g0_r7_c7 (
    .x(x[1855:1848]),
    .y(window_g0_r7_c7_y)
  );
  input_bits_engine window_g0_r7_c8 (
    .x(x[1863:1856]),
    .y(window_g0_r7_c8_y)
  );
  input_bits_engine window_g0_r7_c9 (
    .x(x[1871:1864]),
    .y(window_g0_r7_c9_y)
  );
  input_bits_engine window_g0_r8_c0 (
    .x(x[2055:2048]),
    .y(window_g0_r8_c0_y)
  );
  input_bits_engine window_g0_r8_c1 (
    .x(x[2063:2056]),
    .y(window_g0_r8_c1_y)
  );
  input_bits_engine window_g0_r8_c10 (
    .x(x[2135:2128]),
    .y(window_g0_r8_c10_y)
  );
  input_bits_engine window_g0_r8_c11 (
    .x(x[2143:2136]),
    .y(window_g0_r8_c11_y)
  );
  input_bits_engine window_g0_r8_c12 (
    .x(x[2151:2144]),
    .y(window_g0_r8_c12_y)
  );
  input_bits_engine window_g0_r8_c13 (
    .x(x[2159:2152]),
    .y(window_g0_r8_c13_y)
  );
  input_bits_engine window_g0_r8_c14 (
    .x(x[2167:2160]),
    .y(window_g0_r8_c14_y)
  );
  input_bits_engine window_g0_r8_c15 (
    .x(x[2175:2168]),
    .y(window_g0_r8_c15_y)
  );
  input_bits_engine window_g0_r8_c16 (
    .x(x[2183:2176]),
    .y(window_g0_r8_c16_y)
  );
  input_bits_engine window_g0_r8_c17 (
    .x(x[2191:2184]),
    .y(window_g0_r8_c17_y)
  );
  input_bits_engine window_g0_r8_c18 (
    .x(x[2199:2192]),
    .y(window_g0_r8_c18_y)
  );
  input_bits_engine window_g0_r8_c19 (
    .x(x[2207:2200]),
    .y(window_g0_r8_c19_y)
  );
  input_bits_engine window_g0_r8_c2 (
    .x(x[2071:2064]),
    .y(window_g0_r8_c2_y)
  );
  input_bits_engine window_g0_r8_c20 (
    .x(x[2215:2208]),
    .y(window_g0_r8_c20_y)
  );
  input_bits_engine window_g0_r8_c21 (
    .x(x[2223:2216]),
    .y(window_g0_r8_c21_y)
  );
  input_bits_engine window_g0_r8_c22 (
    .x(x[2231:2224]),
    .y(window_g0_r8_c22_y)
  );
  input_bits_engine window_g0_r8_c23 (
    .x(x[2239:2232]),
    .y(window_g0_r8_c23_y)
  );
  input_bits_engine window_g0_r8_c24 (
    .x(x[2247:2240]),
    .y(window_g0_r8_c24_y)
  );
  input_bits_engine window_g0_r8_c25 (
    .x(x[2255:2248]),
    .y(window_g0_r8_c25_y)
  );
  input_bits_engine window_g0_r8_c26 (
    .x(x[2263:2256]),
    .y(window_g0_r8_c26_y)
  );
  input_bits_engine window_g0_r8_c27 (
    .x(x[2271:2264]),
    .y(window_g0_r8_c27_y)
  );
  input_bits_engine window_g0_r8_c28 (
    .x(x[2279:2272]),
    .y(window_g0_r8_c28_y)
  );
  input_bits_engine window_g0_r8_c29 (
    .x(x[2287:2280]),
    .y(window_g0_r8_c29_y)
  );
  input_bits_engine window_g0_r8_c3 (
    .x(x[2079:2072]),
    .y(window_g0_r8_c3_y)
  );
  input_bits_engine window_g0_r8_c30 (
    .x(x[2295:2288]),
    .y(window_g0_r8_c30_y)
  );
  input_bits_engine window_g0_r8_c31 (
    .x(x[2303:2296]),
    .y(window_g0_r8_c31_y)
  );
  input_bits_engine window_g0_r8_c4 (
    .x(x[2087:2080]),
    .y(window_g0_r8_c4_y)
  );
  input_bits_engine window_g0_r8_c5 (
    .x(x[2095:2088]),
    .y(window_g0_r8_c5_y)
  );
  input_bits_engine window_g0_r8_c6 (
    .x(x[2103:2096]),
    .y(window_g0_r8_c6_y)
  );
  input_bits_engine window_g0_r8_c7 (
    .x(x[2111:2104]),
    .y(window_g0_r8_c7_y)
  );
  input_bits_engine window_g0_r8_c8 (
    .x(x[2119:2112]),
    .y(window_g0_r8_c8_y)
  );
  input_bits_engine window_g0_r8_c9 (
    .x(x[2127:2120]),
    .y(window_g0_r8_c9_y)
  );
  input_bits_engine window_g0_r9_c0 (
    .x(x[2311:2304]),
    .y(window_g0_r9_c0_y)
  );
  input_bits_engine window_g0_r9_c1 (
    .x(x[2319:2312]),
    .y(window_g0_r9_c1_y)
  );
  input_bits_engine window_g0_r9_c10 (
    .x(x[2391:2384]),
    .y(window_g0_r9_c10_y)
  );
  input_bits_engine window_g0_r9_c11 (
    .x(x[2399:2392]),
    .y(window_g0_r9_c11_y)
  );
  input_bits_engine window_g0_r9_c12 (
    .x(x[2407:2400]),
    .y(window_g0_r9_c12_y)
  );
  input_bits_engine window_g0_r9_c13 (
    .x(x[2415:2408]),
    .y(window_g0_r9_c13_y)
  );
  input_bits_engine window_g0_r9_c14 (
    .x(x[2423:2416]),
    .y(window_g0_r9_c14_y)
  );
  input_bits_engine window_g0_r9_c15 (
    .x(x[2431:2424]),
    .y(window_g0_r9_c15_y)
  );
  input_bits_engine window_g0_r9_c16 (
    .x(x[2439:2432]),
    .y(window_g0_r9_c16_y)
  );
  input_bits_engine window_g0_r9_c17 (
    .x(x[2447:2440]),
    .y(window_g0_r9_c17_y)
  );
  input_bits_engine window_g0_r9_c18 (
    .x(x[2455:2448]),
    .y(window_g0_r9_c18_y)
  );
  input_bits_engine window_g0_r9_c19 (
    .x(x[2463:2456]),
    .y(window_g0_r9_c19_y)
  );
  input_bits_engine window_g0_r9_c2 (
    .x(x[2327:2320]),
    .y(window_g0_r9_c2_y)
  );
  input_bits_engine window_g0_r9_c20 (
    .x(x[2471:2464]),
    .y(window_g0_r9_c20_y)
  );
  input_bits_engine window_g0_r9_c21 (
    .x(x[2479:2472]),
    .y(window_g0_r9_c21_y)
  );
  input_bits_engine window_g0_r9_c22 (
    .x(x[2487:2480]),
    .y(window_g0_r9_c22_y)
  );
  input_bits_engine window_g0_r9_c23 (
    .x(x[2495:2488]),
    .y(window_g0_r9_c23_y)
  );
  input_bits_engine window_g0_r9_c24 (
    .x(x[2503:2496]),
    .y(window_g0_r9_c24_y)
  );
  input_bits_engine window_g0_r9_c25 (
    .x(x[2511:2504]),
    .y(window_g0_r9_c25_y)
  );
  input_bits_engine window_g0_r9_c26 (
    .x(x[2519:2512]),
    .y(window_g0_r9_c26_y)
  );
  input_bits_engine window_g0_r9_c27 (
    .x(x[2527:2520]),
    .y(window_g0_r9_c27_y)
  );
  input_bits_engine window_g0_r9_c28 (
    .x(x[2535:2528]),
    .y(window_g0_r9_c28_y)
  );
  input_bits_engine window_g0_r9_c29 (
    .x(x[2543:2536]),
    .y(window_g0_r9_c29_y)
  );
  input_bits_engine window_g0_r9_c3 (
    .x(x[2335:2328]),
    .y(window_g0_r9_c3_y)
  );
  input_bits_engine window_g0_r9_c30 (
    .x(x[2551:2544]),
    .y(window_g0_r9_c30_y)
  );
  input_bits_engine window_g0_r9_c31 (
    .x(x[2559:2552]),
    .y(window_g0_r9_c31_y)
  );
  input_bits_engine window_g0_r9_c4 (
    .x(x[2343:2336]),
    .y(window_g0_r9_c4_y)
  );
  input_bits_engine window_g0_r9_c5 (
    .x(x[2351:2344]),
    .y(window_g0_r9_c5_y)
  );
  input_bits_engine window_g0_r9_c6 (
    .x(x[2359:2352]),
    .y(window_g0_r9_c6_y)
  );
  input_bits_engine window_g0_r9_c7 (
    .x(x[2367:2360]),
    .y(window_g0_r9_c7_y)
  );
  input_bits_engine window_g0_r9_c8 (
    .x(x[2375:2368]),
    .y(window_g0_r9_c8_y)
  );
  input_bits_engine window_g0_r9_c9 (
    .x(x[2383:2376]),
    .y(window_g0_r9_c9_y)
  );
  input_bits_engine window_g1_r0_c0 (
    .x(x[8199:8192]),
    .y(window_g1_r0_c0_y)
  );
  input_bits_engine window_g1_r0_c1 (
    .x(x[8207:8200]),
    .y(window_g1_r0_c1_y)
  );
  input_bits_engine window_g1_r0_c10 (
    .x(x[8279:8272]),
    .y(window_g1_r0_c10_y)
  );
  input_bits_engine window_g1_r0_c11 (
    .x(x[8287:8280]),
    .y(window_g1_r0_c11_y)
  );
  input_bits_engine window_g1_r0_c12 (
    .x(x[8295:8288]),
    .y(window_g1_r0_c12_y)
  );
  input_bits_engine window_g1_r0_c13 (
    .x(x[8303:8296]),
    .y(window_g1_r0_c13_y)
  );
  input_bits_engine window_g1_r0_c14 (
    .x(x[8311:8304]),
    .y(window_g1_r0_c14_y)
  );
  input_bits_engine window_g1_r0_c15 (
    .x(x[8319:8312]),
    .y(window_g1_r0_c15_y)
  );
  input_bits_engine window_g1_r0_c16 (
    .x(x[8327:8320]),
    .y(window_g1_r0_c16_y)
  );
  input_bits_engine window_g1_r0_c17 (
    .x(x[8335:8328]),
    .y(window_g1_r0_c17_y)
  );
  input_bits_engine window_g1_r0_c18 (
    .x(x[8343:8336]),
    .y(window_g1_r0_c18_y)
  );
  input_bits_engine window_g1_r0_c19 (
    .x(x[8351:8344]),
    .y(window_g1_r0_c19_y)
  );
  input_bits_engine window_g1_r0_c2 (
    .x(x[8215:8208]),
    .y(window_g1_r0_c2_y)
  );
  input_bits_engine window_g1_r0_c20 (
    .x(x[8359:8352]),
    .y(window_g1_r0_c20_y)
  );
  input_bits_engine window_g1_r0_c21 (
    .x(x[8367:8360]),
    .y(window_g1_r0_c21_y)
  );
  input_bits_engine window_g1_r0_c22 (
    .x(x[8375:8368]),
    .y(window_g1_r0_c22_y)
  );
  input_bits_engine window_g1_r0_c23 (
    .x(x[8383:8376]),
    .y(window_g1_r0_c23_y)
  );
  input_bits_engine window_g1_r0_c24 (
    .x(x[8391:8384]),
    .y(window_g1_r0_c24_y)
  );
  input_bits_engine window_g1_r0_c25 (
    .x(x[8399:8392]),
    .y(window_g1_r0_c25_y)
  );
  input_bits_engine window_g1_r0_c26 (
    .x(x[8407:8400]),
    .y(window_g1_r0_c26_y)
  );
  input_bits_engine window_g1_r0_c27 (
    .x(x[8415:8408]),
    .y(window_g1_r0_c27_y)
  );
  input_bits_engine window_g1_r0_c28 (
    .x(x[8423:8416]),
    .y(window_g1_r0_c28_y)
  );
  input_bits_engine window_g1_r0_c29 (
    .x(x[8431:8424]),
    .y(window_g1_r0_c29_y)
  );
  input_bits_engine window_g1_r0_c3 (
    .x(x[8223:8216]),
    .y(window_g1_r0_c3_y)
  );
  input_bits_engine window_g1_r0_c30 (
    .x(x[8439:8432]),
    .y(window_g1_r0_c30_y)
  );
  input_bits_engine window_g1_r0_c31 (
    .x(x[8447:8440]),
    .y(window_g1_r0_c31_y)
  );
  input_bits_engine window_g1_r0_c4 (
    .x(x[8231:8224]),
    .y(window_g1_r0_c4_y)
  );
  input_bits_engine window_g1_r0_c5 (
    .x(x[8239:8232]),
    .y(window_g1_r0_c5_y)
  );
  input_bits_engine window_g1_r0_c6 (
    .x(x[8247:8240]),
    .y(window_g1_r0_c6_y)
  );
  input_bits_engine window_g1_r0_c7 (
    .x(x[8255:8248]),
    .y(window_g1_r0_c7_y)
  );
  input_bits_engine window_g1_r0_c8 (
    .x(x[8263:8256]),
    .y(window_g1_r0_c8_y)
  );
  input_bits_engine window_g1_r0_c9 (
    .x(x[8271:8264]),
    .y(window_g1_r0_c9_y)
  );
  input_bits_engine window_g1_r10_c0 (
    .x(x[10759:10752]),
    .y(window_g1_r10_c0_y)
  );
  input_bits_engine window_g1_r10_c1 (
    .x(x[10767:10760]),
    .y(window_g1_r10_c1_y)
  );
  input_bits_engine window_g1_r10_c10 (
    .x(x[10839:10832]),
    .y(window_g1_r10_c10_y)
  );
  input_bits_engine window_g1_r10_c11 (
    .x(x[10847:10840]),
    .y(window_g1_r10_c11_y)
  );
  input_bits_engine window_g1_r10_c12 (
    .x(x[10855:10848]),
    .y(window_g1_r10_c12_y)
  );
  input_bits_engine window_g1_r10_c13 (
    .x(x[10863:10856]),
    .y(window_g1_r10_c13_y)
  );
  input_bits_engine window_g1_r10_c14 (
    .x(x[10871:10864]),
    .y(window_g1_r10_c14_y)
  );
  input_bits_engine window_g1_r10_c15 (
    .x(x[10879:10872]),
    .y(window_g1_r10_c15_y)
  );
  input_bits_engine window_g1_r10_c16 (
    .x(x[10887:10880]),
    .y(window_g1_r10_c16_y)
  );
  input_bits_engine window_g1_r10_c17 (
    .x(x[10895:10888]),
    .y(window_g1_r10_c17_y)
  );
  input_bits_engine window_g1_r10_c18 (
    .x(x[10903:10896]),
    .y(window_g1_r10_c18_y)
  );
  input_bits_engine window_g1_r10_c19 (
    .x(x[10911:10904]),
    .y(window_g1_r10_c19_y)
  );
  input_bits_engine window_g1_r10_c2 (
    .x(x[10775:10768]),
    .y(window_g1_r10_c2_y)
  );
  input_bits_engine window_g1_r10_c20 (
    .x(x[10919:10912]),
    .y(window_g1_r10_c20_y)
  );
  input_bits_engine window_g1_r10_c21 (
    .x(x[10927:10920]),
    .y(window_g1_r10_c21_y)
  );
  input_bits_engine window_g1_r10_c22 (
    .x(x[10935:10928]),
    .y(window_g1_r10_c22_y)
  );
  input_bits_engine window_g1_r10_c23 (
    .x(x[10943:10936]),
    .y(window_g1_r10_c23_y)
  );
  input_bits_engine window_g1_r10_c24 (
    .x(x[10951:10944]),
    .y(window_g1_r10_c24_y)
  );
  input_bits_engine window_g1_r10_c25 (
    .x(x[10959:10952]),
    .y(window_g1_r10_c25_y)
  );
  input_bits_engine window_g1_r10_c26 (
    .x(x[10967:10960]),
    .y(window_g1_r10_c26_y)
  );
  input_bits_engine window_g1_r10_c27 (
    .x(x[10975:10968]),
    .y(window_g1_r10_c27_y)
  );
  input_bits_engine window_g1_r10_c28 (
    .x(x[10983:10976]),
    .y(window_g1_r10_c28_y)
  );
  input_bits_engine window_g1_r10_c29 (
    .x(x[10991:10984]),
    .y(window_g1_r10_c29_y)
  );
  input_bits_engine window_g1_r10_c3 (
    .x(x[10783:10776]),
    .y(window_g1_r10_c3_y)
  );
  input_bits_engine window_g1_r10_c30 (
    .x(x[10999:10992]),
    .y(window_g1_r10_c30_y)
  );
  input_bits_engine window_g1_r10_c31 (
    .x(x[11007:11000]),
    .y(window_g1_r10_c31_y)
  );
  input_bits_engine window_g1_r10_c4 (
    .x(x[10791:10784]),
    .y(window_g1_r10_c4_y)
  );
  input_bits_engine window_g1_r10_c5 (
    .x(x[10799:10792]),
    .y(window_g1_r10_c5_y)
  );
  input_bits_engine window_g1_r10_c6 (
    .x(x[10807:10800]),
    .y(window_g1_r10_c6_y)
  );
  input_bits_engine window_g1_r10_c7 (
    .x(x[10815:10808]),
    .y(window_g1_r10_c7_y)
  );
  input_bits_engine window_g1_r10_c8 (
    .x(x[10823:10816]),
    .y(window_g1_r10_c8_y)
  );
  input_bits_engine window_g1_r10_c9 (
    .x(x[10831:10824]),
    .y(window_g1_r10_c9_y)
  );
  input_bits_engine window_g1_r11_c0 (
    .x(x[11015:11008]),
    .y(window_g1_r11_c0_y)
  );
  input_bits_engine window_g1_r11_c1 (
    .x(x[11023:11016]),
    .y(window_g1_r11_c1_y)
  );
  input_bits_engine window_g1_r11_c10 (
    .x(x[11095:11088]),
    .y(window_g1_r11_c10_y)
  );
  input_bits_engine window_g1_r11_c11 (
    .x(x[11103:11096]),
    .y(window_g1_r11_c11_y)
  );
  input_bits_engine window_g1_r11_c12 (
    .x(x[11111:11104]),
    .y(window_g1_r11_c12_y)
  );
  input_bits_engine window_g1_r11_c13 (
    .x(x[11119:11112]),
    .y(window_g1_r11_c13_y)
  );
  input_bits_engine window_g1_r11_c14 (
    .x(x[11127:11120]),
    .y(window_g1_r11_c14_y)
  );
  input_bits_engine window_g1_r11_c15 (
    .x(x[11135:11128]),
    .y(window_g1_r11_c15_y)
  );
  input_bits_engine window_g1_r11_c16 (
    .x(x[11143:11136]),
    .y(window_g1_r11_c16_y)
  );
  input_bits_engine window_g1_r11_c17 (
    .x(x[11151:11144]),
    .y(window_g1_r11_c17_y)
  );
  input_bits_engine window_g1_r11_c18 (
    .x(x[11159:11152]),
    .y(window_g1_r11_c18_y)
  );
  input_bits_engine window_g1_r11_c19 (
    .x(x[11167:11160]),
    .y(window_g1_r11_c19_y)
  );
  input_bits_engine window_g1_r11_c2 (
    .x(x[11031:11024]),
    .y(window_g1_r11_c2_y)
  );
  input_bits_engine window_g1_r11_c20 (
    .x(x[11175:11168]),
    .y(window_g1_r11_c20_y)
  );
  input_bits_engine window_g1_r11_c21 (
    .x(x[11183:11176]),
    .y(window_g1_r11_c21_y)
  );
  input_bits_engine window_g1_r11_c22 (
    .x(x[11191:11184]),
    .y(window_g1_r11_c22_y)
  );
  input_bits_engine window_g1_r11_c23 (
    .x(x[11199:11192]),
    .y(window_g1_r11_c23_y)
  );
  input_bits_engine window_g1_r11_c24 (
    .x(x[11207:11200]),
    .y(window_g1_r11_c24_y)
  );
  input_bits_engine window_g1_r11_c25 (
    .x(x[11215:11208]),
    .y(window_g1_r11_c25_y)
  );
  input_bits_engine window_g1_r11_c26 (
    .x(x[11223:11216]),
    .y(window_g1_r11_c26_y)
  );
  input_bits_engine window_g1_r11_c27 (
    .x(x[11231:11224]),
    .y(window_g1_r11_c27_y)
  );
  input_bits_engine window_g1_r11_c28 (
    .x(x[11239:11232]),
    .y(window_g1_r11_c28_y)
  );
  input_bits_engine window_g1_r11_c29 (
    .x(x[11247:11240]),
    .y(window_g1_r11_c29_y)
  );
  input_bits_engine window_g1_r11_c3 (
    .x(x[11039:11032]),
    .y(window_g1_r11_c3_y)
  );
  input_bits_engine window_g1_r11_c30 (
    .x(x[11255:11248]),
    .y(window_g1_r11_c30_y)
  );
  input_bits_engine window_g1_r11_c31 (
    .x(x[11263:11256]),
    .y(window_g1_r11_c31_y)
  );
  input_bits_engine window_g1_r11_c4 (
    .x(x[11047:11040]),
    .y(window_g1_r11_c4_y)
  );
  input_bits_engine window_g1_r11_c5 (
    .x(x[11055:11048]),
    .y(window_g1_r11_c5_y)
  );
  input_bits_engine window_g1_r11_c6 (
    .x(x[11063:11056]),
    .y(window_g1_r11_c6_y)
  );
  input_bits_engine window_g1_r11_c7 (
    .x(x[11071:11064]),
    .y(window_g1_r11_c7_y)
  );
  input_bits_engine window_g1_r11_c8 (
    .x(x[11079:11072]),
    .y(window_g1_r11_c8_y)
  );
  input_bits_engine window_g1_r11_c9 (
    .x(x[11087:11080]),
    .y(window_g1_r11_c9_y)
  );
  input_bits_engine window_g1_r12_c0 (
    .x(x[11271:11264]),
    .y(window_g1_r12_c0_y)
  );
  input_bits_engine window_g1_r12_c1 (
    .x(x[11279:11272]),
    .y(window_g1_r12_c1_y)
  );
  input_bits_engine window_g1_r12_c10 (
    .x(x[11351:11344]),
    .y(window_g1_r12_c10_y)
  );
  input_bits_engine window_g1_r12_c11 (
    .x(x[11359:11352]),
    .y(window_g1_r12_c11_y)
  );
  input_bits_engine window_g1_r12_c12 (
    .x(x[11367:11360]),
    .y(window_g1_r12_c12_y)
  );
  input_bits_engine window_g1_r12_c13 (
    .x(x[11375:11368]),
    .y(window_g1_r12_c13_y)
  );
  input_bits_engine window_g1_r12_c14 (
    .x(x[11383:11376]),
    .y(window_g1_r12_c14_y)
  );
  input_bits_engine window_g1_r12_c15 (
    .x(x[11391:11384]),
    .y(window_g1_r12_c15_y)
  );
  input_bits_engine window_g1_r12_c16 (
    .x(x[11399:11392]),
    .y(window_g1_r12_c16_y)
  );
  input_bits_engine window_g1_r12_c17 (
    .x(x[11407:11400]),
    .y(window_g1_r12_c17_y)
  );
  input_bits_engine window_g1_r12_c18 (
    .x(x[11415:11408]),
    .y(window_g1_r12_c18_y)
  );
  input_bits_engine window_g1_r12_c19 (
    .x(x[11423:11416]),
    .y(window_g1_r12_c19_y)
  );
  input_bits_engine window_g1_r12_c2 (
    .x(x[11287:11280]),
    .y(window_g1_r12_c2_y)
  );
  input_bits_engine window_g1_r12_c20 (
    .x(x[11431:11424]),
    .y(window_g1_r12_c20_y)
  );
  input_bits_engine window_g1_r12_c21 (
    .x(x[11439:11432]),
    .y(window_g1_r12_c21_y)
  );
  input_bits_engine window_g1_r12_c22 (
    .x(x[11447:11440]),
    .y(window_g1_r12_c22_y)
  );
  input_bits_engine window_g1_r12_c23 (
    .x(x[11455:11448]),
    .y(window_g1_r12_c23_y)
  );
  input_bits_engine window_g1_r12_c24 (
    .x(x[11463:11456]),
    .y(window_g1_r12_c24_y)
  );
  input_bits_engine window_g1_r12_c25 (
    .x(x[11471:11464]),
    .y(window_g1_r12_c25_y)
  );
  input_bits_engine window_g1_r12_c26 (
    .x(x[11479:11472]),
    .y(window_g1_r12_c26_y)
  );
  input_bits_engine window_g1_r12_c27 (
    .x(x[11487:11480]),
    .y(window_g1_r12_c27_y)
  );
  input_bits_engine window_g1_r12_c28 (
    .x(x[11495:11488]),
    .y(window_g1_r12_c28_y)
  );
  input_bits_engine window_g1_r12_c29 (
    .x(x[11503:11496]),
    .y(window_g1_r12_c29_y)
  );
  input_bits_engine window_g1_r12_c3 (
    .x(x[11295:11288]),
    .y(window_g1_r12_c3_y)
  );
  input_bits_engine window_g1_r12_c30 (
    .x(x[11511:11504]),
    .y(window_g1_r12_c30_y)
  );
  input_bits_engine window_g1_r12_c31 (
    .x(x[11519:11512]),
    .y(window_g1_r12_c31_y)
  );
  input_bits_engine window_g1_r12_c4 (
    .x(x[11303:11296]),
    .y(window_g1_r12_c4_y)
  );
  input_bits_engine window_g1_r12_c5 (
    .x(x[11311:11304]),
    .y(window_g1_r12_c5_y)
  );
  input_bits_engine window_g1_r12_c6 (
    .x(x[11319:11312]),
    .y(window_g1_r12_c6_y)
  );
  input_bits_engine window_g1_r12_c7 (
    .x(x[11327:11320]),
    .y(window_g1_r12_c7_y)
  );
  input_bits_engine window_g1_r12_c8 (
    .x(x[11335:11328]),
    .y(window_g1_r12_c8_y)
  );
  input_bits_engine window_g1_r12_c9 (
    .x(x[11343:11336]),
    .y(window_g1_r12_c9_y)
  );
  input_bits_engine window_g1_r13_c0 (
    .x(x[11527:11520]),
    .y(window_g1_r13_c0_y)
  );
  input_bits_engine window_g1_r13_c1 (
    .x(x[11535:11528]),
    .y(window_g1_r13_c1_y)
  );
  input_bits_engine window_g1_r13_c10 (
    .x(x[11607:11600]),
    .y(window_g1_r13_c10_y)
  );
  input_bits_engine window_g1_r13_c11 (
    .x(x[11615:11608]),
    .y(window_g1_r13_c11_y)
  );
  input_bits_engine window_g1_r13_c12 (
    .x(x[11623:11616]),
    .y(window_g1_r13_c12_y)
  );
  input_bits_engine window_g1_r13_c13 (
    .x(x[11631:11624]),
    .y(window_g1_r13_c13_y)
  );
  input_bits_engine window_g1_r13_c14 (
    .x(x[11639:11632]),
    .y(window_g1_r13_c14_y)
  );
  input_bits_engine window_g1_r13_c15 (
    .x(x[11647:11640]),
    .y(window_g1_r13_c15_y)
  );
  input_bits_engine window_g1_r13_c16 (
    .x(x[11655:11648]),
    .y(window_g1_r13_c16_y)
  );
  input_bits_engine window_g1_r13_c17 (
    .x(x[11663:11656]),
    .y(window_g1_r13_c17_y)
  );
  input_bits_engine window_g1_r13_c18 (
    .x(x[11671:11664]),
    .y(window_g1_r13_c18_y)
  );
  input_bits_engine window_g1_r13_c19 (
    .x(x[11679:11672]),
    .y(window_g1_r13_c19_y)
  );
  input_bits_engine window_g1_r13_c2 (
    .x(x[11543:11536]),
    .y(window_g1_r13_c2_y)
  );
  input_bits_engine window_g1_r13_c20 (
    .x(x[11687:11680]),
    .y(window_g1_r13_c20_y)
  );
  input_bits_engine window_g1_r13_c21 (
    .x(x[11695:11688]),
    .y(window_g1_r13_c21_y)
  );
  input_bits_engine window_g1_r13_c22 (
    .x(x[11703:11696]),
    .y(window_g1_r13_c22_y)
  );
  input_bits_engine window_g1_r13_c23 (
    .x(x[11711:11704]),
    .y(window_g1_r13_c23_y)
  );
  input_bits_engine window_g1_r13_c24 (
    .x(x[11719:11712]),
    .y(window_g1_r13_c24_y)
  );
  input_bits_engine window_g1_r13_c25 (
    .x(x[11727:11720]),
    .y(window_g1_r13_c25_y)
  );
  input_bits_engine window_g1_r13_c26 (
    .x(x[11735:11728]),
    .y(window_g1_r13_c26_y)
  );
  input_bits_engine window_g1_r13_c27 (
    .x(x[11743:11736]),
    .y(window_g1_r13_c27_y)
  );
  input_bits_engine window_g1_r13_c28 (
    .x(x[11751:11744]),
    .y(window_g1_r13_c28_y)
  );
  input_bits_engine window_g1_r13_c29 (
    .x(x[11759:11752]),
    .y(window_g1_r13_c29_y)
  );
  input_bits_engine window_g1_r13_c3 (
    .x(x[11551:11544]),
    .y(window_g1_r13_c3_y)
  );
  input_bits_engine window_g1_r13_c30 (
    .x(x[11767:11760]),
    .y(window_g1_r13_c30_y)
  );
  input_bits_engine window_g1_r13_c31 (
    .x(x[11775:11768]),
    .y(window_g1_r13_c31_y)
  );
  input_bits_engine window_g1_r13_c4 (
    .x(x[11559:11552]),
    .y(window_g1_r13_c4_y)
  );
  input_bits_engine window_g1_r13_c5 (
    .x(x[11567:11560]),
    .y(window_g1_r13_c5_y)
  );
  input_bits_engine window_g1_r13_c6 (
    .x(x[11575:11568]),
    .y(window_g1_r13_c6_y)
  );
  input_bits_engine window_g1_r13_c7 (
    .x(x[11583:11576]),
    .y(window_g1_r13_c7_y)
  );
  input_bits_engine window_g1_r13_c8 (
    .x(x[11591:11584]),
    .y(window_g1_r13_c8_y)
  );
  input_bits_engine window_g1_r13_c9 (
    .x(x[11599:11592]),
    .y(window_g1_r13_c9_y)
  );
  input_bits_engine window_g1_r14_c0 (
    .x(x[11783:11776]),
    .y(window_g1_r14_c0_y)
  );
  input_bits_engine window_g1_r14_c1 (
    .x(x[11791:11784]),
    .y(window_g1_r14_c1_y)
  );
  input_bits_engine window_g1_r14_c10 (
    .x(x[11863:11856]),
    .y(window_g1_r14_c10_y)
  );
  input_bits_engine window_g1_r14_c11 (
    .x(x[11871:11864]),
    .y(window_g1_r14_c11_y)
  );
  input_bits_engine window_g1_r14_c12 (
    .x(x[11879:11872]),
    .y(window_g1_r14_c12_y)
  );
  input_bits_engine window_g1_r14_c13 (
    .x(x[11887:11880]),
    .y(window_g1_r14_c13_y)
  );
  input_bits_engine window_g1_r14_c14 (
    .x(x[11895:11888]),
    .y(window_g1_r14_c14_y)
  );
  input_bits_engine window_g1_r14_c15 (
    .x(x[11903:11896]),
    .y(window_g1_r14_c15_y)
  );
  input_bits_engine window_g1_r14_c16 (
    .x(x[11911:11904]),
    .y(window_g1_r14_c16_y)
  );
  input_bits_engine window_g1_r14_c17 (
    .x(x[11919:11912]),
    .y(window_g1_r14_c17_y)
  );
  input_bits_engine window_g1_r14_c18 (
    .x(x[11927:11920]),
    .y(window_g1_r14_c18_y)
  );
  input_bits_engine window_g1_r14_c19 (
    .x(x[11935:11928]),
    .y(window_g1_r14_c19_y)
  );
  input_bits_engine window_g1_r14_c2 (
    .x(x[11799:11792]),
    .y(window_g1_r14_c2_y)
  );
  input_bits_engine window_g1_r14_c20 (
    .x(x[11943:11936]),
    .y(window_g1_r14_c20_y)
  );
  input_bits_engine window_g1_r14_c21 (
    .x(x[11951:11944]),
    .y(window_g1_r14_c21_y)
  );
  input_bits_engine window_g1_r14_c22 (
    .x(x[11959:11952]),
    .y(window_g1_r14_c22_y)
  );
  input_bits_engine window_g1_r14_c23 (
    .x(x[11967:11960]),
    .y(window_g1_r14_c23_y)
  );
  input_bits_engine window_g1_r14_c24 (
    .x(x[11975:11968]),
    .y(window_g1_r14_c24_y)
  );
  input_bits_engine window_g1_r14_c25 (
    .x(x[11983:11976]),
    .y(window_g1_r14_c25_y)
  );
  input_bits_engine window_g1_r14_c26 (
    .x(x[11991:11984]),
    .y(window_g1_r14_c26_y)
  );
  input_bits_engine window_g1_r14_c27 (
    .x(x[11999:11992]),
    .y(window_g1_r14_c27_y)
  );
  input_bits_engine window_g1_r14_c28 (
    .x(x[12007:12000]),
    .y(window_g1_r14_c28_y)
  );
  input_bits_engine window_g1_r14_c29 (
    .x(x[12015:12008]),
    .y(window_g1_r14_c29_y)
  );
  input_bits_engine window_g1_r14_c3 (
    .x(x[11807:11800]),
    .y(window_g1_r14_c3_y)
  );
  input_bits_engine window_g1_r14_c30 (
    .x(x[12023:12016]),
    .y(window_g1_r14_c30_y)
  );
  input_bits_engine window_g1_r14_c31 (
    .x(x[12031:12024]),
    .y(window_g1_r14_c31_y)
  );
  input_bits_engine window_g1_r14_c4 (
    .x(x[11815:11808]),
    .y(window_g1_r14_c4_y)
  );
  input_bits_engine window_g1_r14_c5 (
    .x(x[11823:11816]),
    .y(window_g1_r14_c5_y)
  );
  input_bits_engine window_g1_r14_c6 (
    .x(x[11831:11824]),
    .y(window_g1_r14_c6_y)
  );
  input_bits_engine window_g1_r14_c7 (
    .x(x[11839:11832]),
    .y(window_g1_r14_c7_y)
  );
  input_bits_engine window_g1_r14_c8 (
    .x(x[11847:11840]),
    .y(window_g1_r14_c8_y)
  );
  input_bits_engine window_g1_r14_c9 (
    .x(x[11855:11848]),
    .y(window_g1_r14_c9_y)
  );
  input_bits_engine window_g1_r15_c0 (
    .x(x[12039:12032]),
    .y(window_g1_r15_c0_y)
  );
  input_bits_engine window_g1_r15_c1 (
    .x(x[12047:12040]),
    .y(window_g1_r15_c1_y)
  );
  input_bits_engine window_g1_r15_c10 (
    .x(x[12119:12112]),
    .y(window_g1_r15_c10_y)
  );
  input_bits_engine window_g1_r15_c11 (
    .x(x[12127:12120]),
    .y(window_g1_r15_c11_y)
  );
  input_bits_engine window_g1_r15_c12 (
    .x(x[12135:12128]),
    .y(window_g1_r15_c12_y)
  );
  input_bits_engine window_g1_r15_c13 (
    .x(x[12143:12136]),
    .y(window_g1_r15_c13_y)
  );
  input_bits_engine window_g1_r15_c14 (
    .x(x[12151:12144]),
    .y(window_g1_r15_c14_y)
  );
  input_bits_engine window_g1_r15_c15 (
    .x(x[12159:12152]),
    .y(window_g1_r15_c15_y)
  );
  input_bits_engine window_g1_r15_c16 (
    .x(x[12167:12160]),
    .y(window_g1_r15_c16_y)
  );
  input_bits_engine window_g1_r15_c17 (
    .x(x[12175:12168]),
    .y(window_g1_r15_c17_y)
  );
  input_bits_engine window_g1_r15_c18 (
    .x(x[12183:12176]),
    .y(window_g1_r15_c18_y)
  );
  input_bits_engine window_g1_r15_c19 (
    .x(x[12191:12184]),
    .y(window_g1_r15_c19_y)
  );
  input_bits_engine window_g1_r15_c2 (
    .x(x[12055:12048]),
    .y(window_g1_r15_c2_y)
  );
  input_bits_engine window_g1_r15_c20 (
    .x(x[12199:12192]),
    .y(window_g1_r15_c20_y)
  );
  input_bits_engine window_g1_r15_c21 (
    .x(x[12207:12200]),
    .y(window_g1_r15_c21_y)
  );
  input_bits_engine window_g1_r15_c22 (
    .x(x[12215:12208]),
    .y(window_g1_r15_c22_y)
  );
  input_bits_engine window_g1_r15_c23 (
    .x(x[12223:12216]),
    .y(window_g1_r15_c23_y)
  );
  input_bits_engine window_g1_r15_c24 (
    .x(x[12231:12224]),
    .y(window_g1_r15_c24_y)
  );
  input_bits_engine window_g1_r15_c25 (
    .x(x[12239:12232]),
    .y(window_g1_r15_c25_y)
  );
  input_bits_engine window_g1_r15_c26 (
    .x(x[12247:12240]),
    .y(window_g1_r15_c26_y)
  );
  input_bits_engine window_g1_r15_c27 (
    .x(x[12255:12248]),
    .y(window_g1_r15_c27_y)
  );
  input_bits_engine window_g1_r15_c28 (
    .x(x[12263:12256]),
    .y(window_g1_r15_c28_y)
  );
  input_bits_engine window_g1_r15_c29 (
    .x(x[12271:12264]),
    .y(window_g1_r15_c29_y)
  );
  input_bits_engine window_g1_r15_c3 (
    .x(x[12063:12056]),
    .y(window_g1_r15_c3_y)
  );
  input_bits_engine window_g1_r15_c30 (
    .x(x[12279:12272]),
    .y(window_g1_r15_c30_y)
  );
  input_bits_engine window_g1_r15_c31 (
    .x(x[12287:12280]),
    .y(window_g1_r15_c31_y)
  );
  input_bits_engine window_g1_r15_c4 (
    .x(x[12071:12064]),
    .y(window_g1_r15_c4_y)
  );
  input_bits_engine window_g1_r15_c5 (
    .x(x[12079:12072]),
    .y(window_g1_r15_c5_y)
  );
  input_bits_engine window_g1_r15_c6 (
    .x(x[12087:12080]),
    .y(window_g1_r15_c6_y)
  );
  input_bits_engine window_g1_r15_c7 (
    .x(x[12095:12088]),
    .y(window_g1_r15_c7_y)
  );
  input_bits_engine window_g1_r15_c8 (
    .x(x[12103:12096]),
    .y(window_g1_r15_c8_y)
  );
  input_bits_engine window_g1_r15_c9 (
    .x(x[12111:12104]),
    .y(window_g1_r15_c9_y)
  );
  input_bits_engine window_g1_r16_c0 (
    .x(x[12295:12288]),
    .y(window_g1_r16_c0_y)
  );
  input_bits_engine window_g1_r16_c1 (
    .x(x[12303:12296]),
    .y(window_g1_r16_c1_y)
  );
  input_bits_engine window_g1_r16_c10 (
    .x(x[12375:12368]),
    .y(window_g1_r16_c10_y)
  );
  input_bits_engine window_g1_r16_c11 (
    .x(x[12383:12376]),
    .y(window_g1_r16_c11_y)
  );
  input_bits_engine window_g1_r16_c12 (
    .x(x[12391:12384]),
    .y(window_g1_r16_c12_y)
  );
  input_bits_engine window_g1_r16_c13 (
    .x(x[12399:12392]),
    .y(window_g1_r16_c13_y)
  );
  input_bits_engine window_g1_r16_c14 (
    .x(x[12407:12400]),
    .y(window_g1_r16_c14_y)
  );
  input_bits_engine window_g1_r16_c15 (
    .x(x[12415:12408]),
    .y(window_g1_r16_c15_y)
  );
  input_bits_engine window_g1_r16_c16 (
    .x(x[12423:12416]),
    .y(window_g1_r16_c16_y)
  );
  input_bits_engine window_g1_r16_c17 (
    .x(x[12431:12424]),
    .y(window_g1_r16_c17_y)
  );
  input_bits_engine window_g1_r16_c18 (
    .x(x[12439:12432]),
    .y(window_g1_r16_c18_y)
  );
  input_bits_engine window_g1_r16_c19 (
    .x(x[12447:12440]),
    .y(window_g1_r16_c19_y)
  );
  input_bits_engine window_g1_r16_c2 (
    .x(x[12311:12304]),
    .y(window_g1_r16_c2_y)
  );
  input_bits_engine window_g1_r16_c20 (
    .x(x[12455:12448]),
    .y(window_g1_r16_c20_y)
  );
  input_bits_engine window_g1_r16_c21 (
    .x(x[12463:12456]),
    .y(window_g1_r16_c21_y)
  );
  input_bits_engine window_g1_r16_c22 (
    .x(x[12471:12464]),
    .y(window_g1_r16_c22_y)
  );
  input_bits_engine window_g1_r16_c23 (
    .x(x[12479:12472]),
    .y(window_g1_r16_c23_y)
  );
  input_bits_engine window_g1_r16_c24 (
    .x(x[12487:12480]),
    .y(window_g1_r16_c24_y)
  );
  input_bits_engine window_g1_r16_c25 (
    .x(x[12495:12488]),
    .y(window_g1_r16_c25_y)
  );
  input_bits_engine window_g1_r16_c26 (
    .x(x[12503:12496]),
    .y(window_g1_r16_c26_y)
  );
  input_bits_engine window_g1_r16_c27 (
    .x(x[12511:12504]),
    .y(window_g1_r16_c27_y)
  );
  input_bits_engine window_g1_r16_c28 (
    .x(x[12519:12512]),
    .y(window_g1_r16_c28_y)
  );
  input_bits_engine window_g1_r16_c29 (
    .x(x[12527:12520]),
    .y(window_g1_r16_c29_y)
  );
  input_bits_engine window_g1_r16_c3 (
    .x(x[12319:12312]),
    .y(window_g1_r16_c3_y)
  );
  input_bits_engine window_g1_r16_c30 (
    .x(x[12535:12528]),
    .y(window_g1_r16_c30_y)
  );
  input_bits_engine window_g1_r16_c31 (
    .x(x[12543:12536]),
    .y(window_g1_r16_c31_y)
  );
  input_bits_engine window_g1_r16_c4 (
    .x(x[12327:12320]),
    .y(window_g1_r16_c4_y)
  );
  input_bits_engine window_g1_r16_c5 (
    .x(x[12335:12328]),
    .y(window_g1_r16_c5_y)
  );
  input_bits_engine window_g1_r16_c6 (
    .x(x[12343:12336]),
    .y(window_g1_r16_c6_y)
  );
  input_bits_engine window_g1_r16_c7 (
    .x(x[12351:12344]),
    .y(window_g1_r16_c7_y)
  );
  input_bits_engine window_g1_r16_c8 (
    .x(x[12359:12352]),
    .y(window_g1_r16_c8_y)
  );
  input_bits_engine window_g1_r16_c9 (
    .x(x[12367:12360]),
    .y(window_g1_r16_c9_y)
  );
  input_bits_engine window_g1_r17_c0 (
    .x(x[12551:12544]),
    .y(window_g1_r17_c0_y)
  );
  input_bits_engine window_g1_r17_c1 (
    .x(x[12559:12552]),
    .y(window_g1_r17_c1_y)
  );
  input_bits_engine window_g1_r17_c10 (
    .x(x[12631:12624]),
    .y(window_g1_r17_c10_y)
  );
  input_bits_engine window_g1_r17_c11 (
    .x(x[12639:12632]),
    .y(window_g1_r17_c11_y)
  );
  input_bits_engine window_g1_r17_c12 (
    .x(x[12647:12640]),
    .y(window_g1_r17_c12_y)
  );
  input_bits_engine window_g1_r17_c13 (
    .x(x[12655:12648]),
    .y(window_g1_r17_c13_y)
  );
  input_bits_engine window_g1_r17_c14 (
    .x(x[12663:12656]),
    .y(window_g1_r17_c14_y)
  );
  input_bits_engine window_g1_r17_c15 (
    .x(x[12671:12664]),
    .y(window_g1_r17_c15_y)
  );
  input_bits_engine window_g1_r17_c16 (
    .x(x[12679:12672]),
    .y(window_g1_r17_c16_y)
  );
  input_bits_engine window_g1_r17_c17 (
    .x(x[12687:12680]),
    .y(window_g1_r17_c17_y)
  );
  input_bits_engine window_g1_r17_c18 (
    .x(x[12695:12688]),
    .y(window_g1_r17_c18_y)
  );
  input_bits_engine window_g1_r17_c19 (
    .x(x[12703:12696]),
    .y(window_g1_r17_c19_y)
  );
  input_bits_engine window_g1_r17_c2 (
    .x(x[12567:12560]),
    .y(window_g1_r17_c2_y)
  );
  input_bits_engine window_g1_r17_c20 (
    .x(x[12711:12704]),
    .y(window_g1_r17_c20_y)
  );
  input_bits_engine window_g1_r17_c21 (
    .x(x[12719:12712]),
    .y(window_g1_r17_c21_y)
  );
  input_bits_engine window_g1_r17_c22 (
    .x(x[12727:12720]),
    .y(window_g1_r17_c22_y)
  );
  input_bits_engine window_g1_r17_c23 (
    .x(x[12735:12728]),
    .y(window_g1_r17_c23_y)
  );
  input_bits_engine window_g1_r17_c24 (
    .x(x[12743:12736]),
    .y(window_g1_r17_c24_y)
  );
  input_bits_engine window_g1_r17_c25 (
    .x(x[12751:12744]),
    .y(window_g1_r17_c25_y)
  );
  input_bits_engine window_g1_r17_c26 (
    .x(x[12759:12752]),
    .y(window_g1_r17_c26_y)
  );
  input_bits_engine window_g1_r17_c27 (
    .x(x[12767:12760]),
    .y(window_g1_r17_c27_y)
  );
  input_bits_engine window_g1_r17_c28 (
    .x(x[12775:12768]),
    .y(window_g1_r17_c28_y)
  );
  input_bits_engine window_g1_r17_c29 (
    .x(x[12783:12776]),
    .y(window_g1_r17_c29_y)
  );
  input_bits_engine window_g1_r17_c3 (
    .x(x[12575:12568]),
    .y(window_g1_r17_c3_y)
  );
  input_bits_engine window_g1_r17_c30 (
    .x(x[12791:12784]),
    .y(window_g1_r17_c30_y)
  );
  input_bits_engine window_g1_r17_c31 (
    .x(x[12799:12792]),
    .y(window_g1_r17_c31_y)
  );
  input_bits_engine window_g1_r17_c4 (
    .x(x[12583:12576]),
    .y(window_g1_r17_c4_y)
  );
  input_bits_engine window_g1_r17_c5 (
    .x(x[12591:12584]),
    .y(window_g1_r17_c5_y)
  );
  input_bits_engine window_g1_r17_c6 (
    .x(x[12599:12592]),
    .y(window_g1_r17_c6_y)
  );
  input_bits_engine window_g1_r17_c7 (
    .x(x[12607:12600]),
    .y(window_g1_r17_c7_y)
  );
  input_bits_engine window_g1_r17_c8 (
    .x(x[12615:12608]),
    .y(window_g1_r17_c8_y)
  );
  input_bits_engine window_g1_r17_c9 (
    .x(x[12623:12616]),
    .y(window_g1_r17_c9_y)
  );
  input_bits_engine window_g1_r18_c0 (
    .x(x[12807:12800]),
    .y(window_g1_r18_c0_y)
  );
  input_bits_engine window_g1_r18_c1 (
    .x(x[12815:12808]),
    .y(window_g1_r18_c1_y)
  );
  input_bits_engine window_g1_r18_c10 (
    .x(x[12887:12880]),
    .y(window_g1_r18_c10_y)
  );
  input_bits_engine window_g1_r18_c11 (
    .x(x[12895:12888]),
    .y(window_g1_r18_c11_y)
  );
  input_bits_engine window_g1_r18_c12 (
    .x(x[12903:12896]),
    .y(window_g1_r18_c12_y)
  );
  input_bits_engine window_g1_r18_c13 (
    .x(x[12911:12904]),
    .y(window_g1_r18_c13_y)
  );
  input_bits_engine window_g1_r18_c14 (
    .x(x[12919:12912]),
    .y(window_g1_r18_c14_y)
  );
  input_bits_engine window_g1_r18_c15 (
    .x(x[12927:12920]),
    .y(window_g1_r18_c15_y)
  );
  input_bits_engine window_g1_r18_c16 (
    .x(x[12935:12928]),
    .y(window_g1_r18_c16_y)
  );
  input_bits_engine window_g1_r18_c17 (
    .x(x[12943:12936]),
    .y(window_g1_r18_c17_y)
  );
  input_bits_engine window_g1_r18_c18 (
    .x(x[12951:12944]),
    .y(window_g1_r18_c18_y)
  );
  input_bits_engine window_g1_r18_c19 (
    .x(x[12959:12952]),
    .y(window_g1_r18_c19_y)
  );
  input_bits_engine window_g1_r18_c2 (
    .x(x[12823:12816]),
    .y(window_g1_r18_c2_y)
  );
  input_bits_engine window_g1_r18_c20 (
    .x(x[12967:12960]),
    .y(window_g1_r18_c20_y)
  );
  input_bits_engine window_g1_r18_c21 (
    .x(x[12975:12968]),
    .y(window_g1_r18_c21_y)
  );
  input_bits_engine window_g1_r18_c22 (
    .x(x[12983:12976]),
    .y(window_g1_r18_c22_y)
  );
  input_bits_engine window_g1_r18_c23 (
    .x(x[12991:12984]),
    .y(window_g1_r18_c23_y)
  );
  input_bits_engine window_g1_r18_c24 (
    .x(x[12999:12992]),
    .y(window_g1_r18_c24_y)
  );
  input_bits_engine window_g1_r18_c25 (
    .x(x[13007:13000]),
    .y(window_g1_r18_c25_y)
  );
  input_bits_engine window_g1_r18_c26 (
    .x(x[13015:13008]),
    .y(window_g1_r18_c26_y)
  );
  input_bits_engine window_g1_r18_c27 (
    .x(x[13023:13016]),
    .y(window_g1_r18_c27_y)
  );
  input_bits_engine window_g1_r18_c28 (
    .x(x[13031:13024]),
    .y(window_g1_r18_c28_y)
  );
  input_bits_engine window_g1_r18_c29 (
    .x(x[13039:13032]),
    .y(window_g1_r18_c29_y)
  );
  input_bits_engine window_g1_r18_c3 (
    .x(x[12831:12824]),
    .y(window_g1_r18_c3_y)
  );
  input_bits_engine window_g1_r18_c30 (
    .x(x[13047:13040]),
    .y(window_g1_r18_c30_y)
  );
  input_bits_engine window_g1_r18_c31 (
    .x(x[13055:13048]),
    .y(window_g1_r18_c31_y)
  );
  input_bits_engine window_g1_r18_c4 (
    .x(x[12839:12832]),
    .y(window_g1_r18_c4_y)
  );
  input_bits_engine window_g1_r18_c5 (
    .x(x[12847:12840]),
    .y(window_g1_r18_c5_y)
  );
  input_bits_engine window_g1_r18_c6 (
    .x(x[12855:12848]),
    .y(window_g1_r18_c6_y)
  );
  input_bits_engine window_g1_r18_c7 (
    .x(x[12863:12856]),
    .y(window_g1_r18_c7_y)
  );
  input_bits_engine window_g1_r18_c8 (
    .x(x[12871:12864]),
    .y(window_g1_r18_c8_y)
  );
  input_bits_engine window_g1_r18_c9 (
    .x(x[12879:12872]),
    .y(window_g1_r18_c9_y)
  );
  input_bits_engine window_g1_r19_c0 (
    .x(x[13063:13056]),
    .y(window_g1_r19_c0_y)
  );
  input_bits_engine window_g1_r19_c1 (
    .x(x[13071:13064]),
    .y(window_g1_r19_c1_y)
  );
  input_bits_engine window_g1_r19_c10 (
    .x(x[13143:13136]),
    .y(window_g1_r19_c10_y)
  );
  input_bits_engine window_g1_r19_c11 (
    .x(x[13151:13144]),
    .y(window_g1_r19_c11_y)
  );
  input_bits_engine window_g1_r19_c12 (
    .x(x[13159:13152]),
    .y(window_g1_r19_c12_y)
  );
  input_bits_engine window_g1_r19_c13 (
    .x(x[13167:13160]),
    .y(window_g1_r19_c13_y)
  );
  input_bits_engine window_g1_r19_c14 (
    .x(x[13175:13168]),
    .y(window_g1_r19_c14_y)
  );
  input_bits_engine window_g1_r19_c15 (
    .x(x[13183:13176]),
    .y(window_g1_r19_c15_y)
  );
  input_bits_engine window_g1_r19_c16 (
    .x(x[13191:13184]),
    .y(window_g1_r19_c16_y)
  );
  input_bits_engine window_g1_r19_c17 (
    .x(x[13199:13192]),
    .y(window_g1_r19_c17_y)
  );
  input_bits_engine window_g1_r19_c18 (
    .x(x[13207:13200]),
    .y(window_g1_r19_c18_y)
  );
  input_bits_engine window_g1_r19_c19 (
    .x(x[13215:13208]),
    .y(window_g1_r19_c19_y)
  );
  input_bits_engine window_g1_r19_c2 (
    .x(x[13079:13072]),
    .y(window_g1_r19_c2_y)
  );
  input_bits_engine window_g1_r19_c20 (
    .x(x[13223:13216]),
    .y(window_g1_r19_c20_y)
  );
  input_bits_engine window_g1_r19_c21 (
    .x(x[13231:13224]),
    .y(window_g1_r19_c21_y)
  );
  input_bits_engine window_g1_r19_c22 (
    .x(x[13239:13232]),
    .y(window_g1_r19_c22_y)
  );
  input_bits_engine window_g1_r19_c23 (
    .x(x[13247:13240]),
    .y(window_g1_r19_c23_y)
  );
  input_bits_engine window_g1_r19_c24 (
    .x(x[13255:13248]),
    .y(window_g1_r19_c24_y)
  );
  input_bits_engine window_g1_r19_c25 (
    .x(x[13263:13256]),
    .y(window_g1_r19_c25_y)
  );
  input_bits_engine window_g1_r19_c26 (
    .x(x[13271:13264]),
    .y(window_g1_r19_c26_y)
  );
  input_bits_engine window_g1_r19_c27 (
    .x(x[13279:13272]),
    .y(window_g1_r19_c27_y)
  );
  input_bits_engine window_g1_r19_c28 (
    .x(x[13287:13280]),
    .y(window_g1_r19_c28_y)
  );
  input_bits_engine window_g1_r19_c29 (
    .x(x[13295:13288]),
    .y(window_g1_r19_c29_y)
  );
  input_bits_engine window_g1_r19_c3 (
    .x(x[13087:13080]),
    .y(window_g1_r19_c3_y)
  );
  input_bits_engine window_g1_r19_c30 (
    .x(x[13303:13296]),
    .y(window_g1_r19_c30_y)
  );
  input_bits_engine window_g1_r19_c31 (
    .x(x[13311:13304]),
    .y(window_g1_r19_c31_y)
  );
  input_bits_engine window_g1_r19_c4 (
    .x(x[13095:13088]),
    .y(window_g1_r19_c4_y)
  );
  input_bits_engine window_g1_r19_c5 (
    .x(x[13103:13096]),
    .y(window_g1_r19_c5_y)
  );
  input_bits_engine window_g1_r19_c6 (
    .x(x[13111:13104]),
    .y(window_g1_r19_c6_y)
  );
  input_bits_engine window_g1_r19_c7 (
    .x(x[13119:13112]),
    .y(window_g1_r19_c7_y)
  );
  input_bits_engine window_g1_r19_c8 (
    .x(x[13127:13120]),
    .y(window_g1_r19_c8_y)
  );
  input_bits_engine window_g1_r19_c9 (
    .x(x[13135:13128]),
    .y(window_g1_r19_c9_y)
  );
  input_bits_engine window_g1_r1_c0 (
    .x(x[8455:8448]),
    .y(window_g1_r1_c0_y)
  );
  input_bits_engine window_g1_r1_c1 (
    .x(x[8463:8456]),
    .y(window_g1_r1_c1_y)
  );
  input_bits_engine window_g1_r1_c10 (
    .x(x[8535:8528]),
    .y(window_g1_r1_c10_y)
  );
  input_bits_engine window_g1_r1_c11 (
    .x(x[8543:8536]),
    .y(window_g1_r1_c11_y)
  );
  input_bits_engine window_g1_r1_c12 (
    .x(x[8551:8544]),
    .y(window_g1_r1_c12_y)
  );
  input_bits_engine window_g1_r1_c13 (
    .x(x[8559:8552]),
    .y(window_g1_r1_c13_y)
  );
  input_bits_engine window_g1_r1_c14 (
    .x(x[8567:8560]),
    .y(window_g1_r1_c14_y)
  );
  input_bits_engine window_g1_r1_c15 (
    .x(x[8575:8568]),
    .y(window_g1_r1_c15_y)
  );
  input_bits_engine window_g1_r1_c16 (
    .x(x[8583:8576]),
    .y(window_g1_r1_c16_y)
  );
  input_bits_engine window_g1_r1_c17 (
    .x(x[8591:8584]),
    .y(window_g1_r1_c17_y)
  );
  input_bits_engine window_g1_r1_c18 (
    .x(x[8599:8592]),
    .y(window_g1_r1_c18_y)
  );
  input_bits_engine window_g1_r1_c19 (
    .x(x[8607:8600]),
    .y(window_g1_r1_c19_y)
  );
  input_bits_engine window_g1_r1_c2 (
    .x(x[8471:8464]),
    .y(window_g1_r1_c2_y)
  );
  input_bits_engine window_g1_r1_c20 (
    .x(x[8615:8608]),
    .y(window_g1_r1_c20_y)
  );
  input_bits_engine window_g1_r1_c21 (
    .x(x[8623:8616]),
    .y(window_g1_r1_c21_y)
  );
  input_bits_engine window_g1_r1_c22 (
    .x(x[8631:8624]),
    .y(window_g1_r1_c22_y)
  );
  input_bits_engine window_g1_r1_c23 (
    .x(x[8639:8632]),
    .y(window_g1_r1_c23_y)
  );
  input_bits_engine window_g1_r1_c24 (
    .x(x[8647:8640]),
    .y(window_g1_r1_c24_y)
  );
  input_bits_engine window_g1_r1_c25 (
    .x(x[8655:8648]),
    .y(window_g1_r1_c25_y)
  );
  input_bits_engine window_g1_r1_c26 (
    .x(x[8663:8656]),
    .y(window_g1_r1_c26_y)
  );
  input_bits_engine window_g1_r1_c27 (
    .x(x[8671:8664]),
    .y(window_g1_r1_c27_y)
  );
  input_bits_engine window_g1_r1_c28 (
    .x(x[8679:8672]),
    .y(window_g1_r1_c28_y)
  );
  input_bits_engine window_g1_r1_c29 (
    .x(x[8687:8680]),
    .y(window_g1_r1_c29_y)
  );
  input_bits_engine window_g1_r1_c3 (
    .x(x[8479:8472]),
    .y(window_g1_r1_c3_y)
  );
  input_bits_engine window_g1_r1_c30 (
    .x(x[8695:8688]),
    .y(window_g1_r1_c30_y)
  );
  input_bits_engine window_g1_r1_c31 (
    .x(x[8703:8696]),
    .y(window_g1_r1_c31_y)
  );
  input_bits_engine window_g1_r1_c4 (
    .x(x[8487:8480]),
    .y(window_g1_r1_c4_y)
  );
  input_bits_engine window_g1_r1_c5 (
    .x(x[8495:8488]),
    .y(window_g1_r1_c5_y)
  );
  input_bits_engine window_g1_r1_c6 (
    .x(x[8503:8496]),
    .y(window_g1_r1_c6_y)
  );
  input_bits_engine window_g1_r1_c7 (
    .x(x[8511:8504]),
    .y(window_g1_r1_c7_y)
  );
  input_bits_engine window_g1_r1_c8 (
    .x(x[8519:8512]),
    .y(window_g1_r1_c8_y)
  );
  input_bits_engine window_g1_r1_c9 (
    .x(x[8527:8520]),
    .y(window_g1_r1_c9_y)
  );
  input_bits_engine window_g1_r20_c0 (
    .x(x[13319:13312]),
    .y(window_g1_r20_c0_y)
  );
  input_bits_engine window_g1_r20_c1 (
    .x(x[13327:13320]),
    .y(window_g1_r20_c1_y)
  );
  input_bits_engine window_g1_r20_c10 (
    .x(x[13399:13392]),
    .y(window_g1_r20_c10_y)
  );
  input_bits_engine window_g1_r20_c11 (
    .x(x[13407:13400]),
    .y(window_g1_r20_c11_y)
  );
  input_bits_engine window_g1_r20_c12 (
    .x(x[13415:13408]),
    .y(window_g1_r20_c12_y)
  );
  input_bits_engine window_g1_r20_c13 (
    .x(x[13423:13416]),
    .y(window_g1_r20_c13_y)
  );
  input_bits_engine window_g1_r20_c14 (
    .x(x[13431:13424]),
    .y(window_g1_r20_c14_y)
  );
  input_bits_engine window_g1_r20_c15 (
    .x(x[13439:13432]),
    .y(window_g1_r20_c15_y)
  );
  input_bits_engine window_g1_r20_c16 (
    .x(x[13447:13440]),
    .y(window_g1_r20_c16_y)
  );
  input_bits_engine window_g1_r20_c17 (
    .x(x[13455:13448]),
    .y(window_g1_r20_c17_y)
  );
  input_bits_engine window_g1_r20_c18 (
    .x(x[13463:13456]),
    .y(window_g1_r20_c18_y)
  );
  input_bits_engine window_g1_r20_c19 (
    .x(x[13471:13464]),
    .y(window_g1_r20_c19_y)
  );
  input_bits_engine window_g1_r20_c2 (
    .x(x[13335:13328]),
    .y(window_g1_r20_c2_y)
  );
  input_bits_engine window_g1_r20_c20 (
    .x(x[13479:13472]),
    .y(window_g1_r20_c20_y)
  );
  input_bits_engine window_g1_r20_c21 (
    .x(x[13487:13480]),
    .y(window_g1_r20_c21_y)
  );
  input_bits_engine window_g1_r20_c22 (
    .x(x[13495:13488]),
    .y(window_g1_r20_c22_y)
  );
  input_bits_engine window_g1_r20_c23 (
    .x(x[13503:13496]),
    .y(window_g1_r20_c23_y)
  );
  input_bits_engine window_g1_r20_c24 (
    .x(x[13511:13504]),
    .y(window_g1_r20_c24_y)
  );
  input_bits_engine window_g1_r20_c25 (
    .x(x[13519:13512]),
    .y(window_g1_r20_c25_y)
  );
  input_bits_engine window_g1_r20_c26 (
    .x(x[13527:13520]),
    .y(window_g1_r20_c26_y)
  );
  input_bits_engine window_g1_r20_c27 (
    .x(x[13535:13528]),
    .y(window_g1_r20_c27_y)
  );
  input_bits_engine window_g1_r20_c28 (
    .x(x[13543:13536]),
    .y(window_g1_r20_c28_y)
  );
  input_bits_engine window_g1_r20_c29 (
    .x(x[13551:13544]),
    .y(window_g1_r20_c29_y)
  );
  input_bits_engine window_g1_r20_c3 (
    .x(x[13343:13336]),
    .y(window_g1_r20_c3_y)
  );
  input_bits_engine window_g1_r20_c30 (
    .x(x[13559:13552]),
    .y(window_g1_r20_c30_y)
  );
  input_bits_engine window_g1_r20_c31 (
    .x(x[13567:13560]),
    .y(window_g1_r20_c31_y)
  );
  input_bits_engine window_g1_r20_c4 (
    .x(x[13351:13344]),
    .y(window_g1_r20_c4_y)
  );
  input_bits_engine window_g1_r20_c5 (
    .x(x[13359:13352]),
    .y(window_g1_r20_c5_y)
  );
  input_bits_engine window_g1_r20_c6 (
    .x(x[13367:13360]),
    .y(window_g1_r20_c6_y)
  );
  input_bits_engine window_g1_r20_c7 (
    .x(x[13375:13368]),
    .y(window_g1_r20_c7_y)
  );
  input_bits_engine window_g1_r20_c8 (
    .x(x[13383:13376]),
    .y(window_g1_r20_c8_y)
  );
  input_bits_engine window_g1_r20_c9 (
    .x(x[13391:13384]),
    .y(window_g1_r20_c9_y)
  );
  input_bits_engine window_g1_r21_c0 (
    .x(x[13575:13568]),
    .y(window_g1_r21_c0_y)
  );
  input_bits_engine window_g1_r21_c1 (
    .x(x[13583:13576]),
    .y(window_g1_r21_c1_y)
  );
  input_bits_engine window_g1_r21_c10 (
    .x(x[13655:13648]),
    .y(window_g1_r21_c10_y)
  );
  input_bits_engine window_g1_r21_c11 (
    .x(x[13663:13656]),
    .y(window_g1_r21_c11_y)
  );
  input_bits_engine window_g1_r21_c12 (
    .x(x[13671:13664]),
    .y(window_g1_r21_c12_y)
  );
  input_bits_engine window_g1_r21_c13 (
    .x(x[13679:13672]),
    .y(window_g1_r21_c13_y)
  );
  input_bits_engine window_g1_r21_c14 (
    .x(x[13687:13680]),
    .y(window_g1_r21_c14_y)
  );
  input_bits_engine window_g1_r21_c15 (
    .x(x[13695:13688]),
    .y(window_g1_r21_c15_y)
  );
  input_bits_engine window_g1_r21_c16 (
    .x(x[13703:13696]),
    .y(window_g1_r21_c16_y)
  );
  input_bits_engine window_g1_r21_c17 (
    .x(x[13711:13704]),
    .y(window_g1_r21_c17_y)
  );
  input_bits_engine window_g1_r21_c18 (
    .x(x[13719:13712]),
    .y(window_g1_r21_c18_y)
  );
  input_bits_engine window_g1_r21_c19 (
    .x(x[13727:13720]),
    .y(window_g1_r21_c19_y)
  );
  input_bits_engine window_g1_r21_c2 (
    .x(x[13591:13584]),
    .y(window_g1_r21_c2_y)
  );
  input_bits_engine window_g1_r21_c20 (
    .x(x[13735:13728]),
    .y(window_g1_r21_c20_y)
  );
  input_bits_engine window_g1_r21_c21 (
    .x(x[13743:13736]),
    .y(window_g1_r21_c21_y)
  );
  input_bits_engine window_g1_r21_c22 (
    .x(x[13751:13744]),
    .y(window_g1_r21_c22_y)
  );
  input_bits_engine window_g1_r21_c23 (
    .x(x[13759:13752]),
    .y(window_g1_r21_c23_y)
  );
  input_bits_engine window_g1_r21_c24 (
    .x(x[13767:13760]),
    .y(window_g1_r21_c24_y)
  );
  input_bits_engine window_g1_r21_c25 (
    .x(x[13775:13768]),
    .y(window_g1_r21_c25_y)
  );
  input_bits_engine window_g1_r21_c26 (
    .x(x[13783:13776]),
    .y(window_g1_r21_c26_y)
  );
  input_bits_engine window_g1_r21_c27 (
    .x(x[13791:13784]),
    .y(window_g1_r21_c27_y)
  );
  input_bits_engine window_g1_r21_c28 (
    .x(x[13799:13792]),
    .y(window_g1_r21_c28_y)
  );
  input_bits_engine window_g1_r21_c29 (
    .x(x[13807:13800]),
    .y(window_g1_r21_c29_y)
  );
  input_bits_engine window_g1_r21_c3 (
    .x(x[13599:13592]),
    .y(window_g1_r21_c3_y)
  );
  input_bits_engine window_g1_r21_c30 (
    .x(x[13815:13808]),
    .y(window_g1_r21_c30_y)
  );
  input_bits_engine window_g1_r21_c31 (
    .x(x[13823:13816]),
    .y(window_g1_r21_c31_y)
  );
  input_bits_engine window_g1_r21_c4 (
    .x(x[13607:13600]),
    .y(window_g1_r21_c4_y)
  );
  input_bits_engine window_g1_r21_c5 (
    .x(x[13615:13608]),
    .y(window_g1_r21_c5_y)
  );
  input_bits_engine window_g1_r21_c6 (
    .x(x[13623:13616]),
    .y(window_g1_r21_c6_y)
  );
  input_bits_engine window_g1_r21_c7 (
    .x(x[13631:13624]),
    .y(window_g1_r21_c7_y)
  );
  input_bits_engine window_g1_r21_c8 (
    .x(x[13639:13632]),
    .y(window_g1_r21_c8_y)
  );
  input_bits_engine window_g1_r21_c9 (
    .x(x[13647:13640]),
    .y(window_g1_r21_c9_y)
  );
  input_bits_engine window_g1_r22_c0 (
    .x(x[13831:13824]),
    .y(window_g1_r22_c0_y)
  );
  input_bits_engine window_g1_r22_c1 (
    .x(x[13839:13832]),
    .y(window_g1_r22_c1_y)
  );
  input_bits_engine window_g1_r22_c10 (
    .x(x[13911:13904]),
    .y(window_g1_r22_c10_y)
  );
  input_bits_engine window_g1_r22_c11 (
    .x(x[13919:13912]),
    .y(window_g1_r22_c11_y)
  );
  input_bits_engine window_g1_r22_c12 (
    .x(x[13927:13920]),
    .y(window_g1_r22_c12_y)
  );
  input_bits_engine window_g1_r22_c13 (
    .x(x[13935:13928]),
    .y(window_g1_r22_c13_y)
  );
  input_bits_engine window_g1_r22_c14 (
    .x(x[13943:13936]),
    .y(window_g1_r22_c14_y)
  );
  input_bits_engine window_g1_r22_c15 (
    .x(x[13951:13944]),
    .y(window_g1_r22_c15_y)
  );
  input_bits_engine window_g1_r22_c16 (
    .x(x[13959:13952]),
    .y(window_g1_r22_c16_y)
  );
  input_bits_engine window_g1_r22_c17 (
    .x(x[13967:13960]),
    .y(window_g1_r22_c17_y)
  );
  input_bits_engine window_g1_r22_c18 (
    .x(x[13975:13968]),
    .y(window_g1_r22_c18_y)
  );
  input_bits_engine window_g1_r22_c19 (
    .x(x[13983:13976]),
    .y(window_g1_r22_c19_y)
  );
  input_bits_engine window_g1_r22_c2 (
    .x(x[13847:13840]),
    .y(window_g1_r22_c2_y)
  );
  input_bits_engine window_g1_r22_c20 (
    .x(x[13991:13984]),
    .y(window_g1_r22_c20_y)
  );
  input_bits_engine window_g1_r22_c21 (
    .x(x[13999:13992]),
    .y(window_g1_r22_c21_y)
  );
  input_bits_engine window_g1_r22_c22 (
    .x(x[14007:14000]),
    .y(window_g1_r22_c22_y)
  );
  input_bits_engine window_g1_r22_c23 (
    .x(x[14015:14008]),
    .y(window_g1_r22_c23_y)
  );
  input_bits_engine window_g1_r22_c24 (
    .x(x[14023:14016]),
    .y(window_g1_r22_c24_y)
  );
  input_bits_engine window_g1_r22_c25 (
    .x(x[14031:14024]),
    .y(window_g1_r22_c25_y)
  );
  input_bits_engine window_g1_r22_c26 (
    .x(x[14039:14032]),
    .y(window_g1_r22_c26_y)
  );
  input_bits_engine window_g1_r22_c27 (
    .x(x[14047:14040]),
    .y(window_g1_r22_c27_y)
  );
  input_bits_engine window_g1_r22_c28 (
    .x(x[14055:14048]),
    .y(window_g1_r22_c28_y)
  );
  input_bits_engine window_g1_r22_c29 (
    .x(x[14063:14056]),
    .y(window_g1_r22_c29_y)
  );
  input_bits_engine window_g1_r22_c3 (
    .x(x[13855:13848]),
    .y(window_g1_r22_c3_y)
  );
  input_bits_engine window_g1_r22_c30 (
    .x(x[14071:14064]),
    .y(window_g1_r22_c30_y)
  );
  input_bits_engine window_g1_r22_c31 (
    .x(x[14079:14072]),
    .y(window_g1_r22_c31_y)
  );
  input_bits_engine window_g1_r22_c4 (
    .x(x[13863:13856]),
    .y(window_g1_r22_c4_y)
  );
  input_bits_engine window_g1_r22_c5 (
    .x(x[13871:13864]),
    .y(window_g1_r22_c5_y)
  );
  input_bits_engine window_g1_r22_c6 (
    .x(x[13879:13872]),
    .y(window_g1_r22_c6_y)
  );
  input_bits_engine window_g1_r22_c7 (
    .x(x[13887:13880]),
    .y(window_g1_r22_c7_y)
  );
  input_bits_engine window_g1_r22_c8 (
    .x(x[13895:13888]),
    .y(window_g1_r22_c8_y)
  );
  input_bits_engine window_g1_r22_c9 (
    .x(x[13903:13896]),
    .y(window_g1_r22_c9_y)
  );
  input_bits_engine window_g1_r23_c0 (
    .x(x[14087:14080]),
    .y(window_g1_r23_c0_y)
  );
  input_bits_engine window_g1_r23_c1 (
    .x(x[14095:14088]),
    .y(window_g1_r23_c1_y)
  );
  input_bits_engine window_g1_r23_c10 (
    .x(x[14167:14160]),
    .y(window_g1_r23_c10_y)
  );
  input_bits_engine window_g1_r23_c11 (
    .x(x[14175:14168]),
    .y(window_g1_r23_c11_y)
  );
  input_bits_engine window_g1_r23_c12 (
    .x(x[14183:14176]),
    .y(window_g1_r23_c12_y)
  );
  input_bits_engine window_g1_r23_c13 (
    .x(x[14191:14184]),
    .y(window_g1_r23_c13_y)
  );
  input_bits_engine window_g1_r23_c14 (
    .x(x[14199:14192]),
    .y(window_g1_r23_c14_y)
  );
  input_bits_engine window_g1_r23_c15 (
    .x(x[14207:14200]),
    .y(window_g1_r23_c15_y)
  );
  input_bits_engine window_g1_r23_c16 (
    .x(x[14215:14208]),
    .y(window_g1_r23_c16_y)
  );
  input_bits_engine window_g1_r23_c17 (
    .x(x[14223:14216]),
    .y(window_g1_r23_c17_y)
  );
  input_bits_engine window_g1_r23_c18 (
    .x(x[14231:14224]),
    .y(window_g1_r23_c18_y)
  );
  input_bits_engine window_g1_r23_c19 (
    .x(x[14239:14232]),
    .y(window_g1_r23_c19_y)
  );
  input_bits_engine window_g1_r23_c2 (
    .x(x[14103:14096]),
    .y(window_g1_r23_c2_y)
  );
  input_bits_engine window_g1_r23_c20 (
    .x(x[14247:14240]),
    .y(window_g1_r23_c20_y)
  );
  input_bits_engine window_g1_r23_c21 (
    .x(x[14255:14248]),
    .y(window_g1_r23_c21_y)
  );
  input_bits_engine window_g1_r23_c22 (
    .x(x[14263:14256]),
    .y(window_g1_r23_c22_y)
  );
  input_bits_engine window_g1_r23_c23 (
    .x(x[14271:14264]),
    .y(window_g1_r23_c23_y)
  );
  input_bits_engine window_g1_r23_c24 (
    .x(x[14279:14272]),
    .y(window_g1_r23_c24_y)
  );
  input_bits_engine window_g1_r23_c25 (
    .x(x[14287:14280]),
    .y(window_g1_r23_c25_y)
  );
  input_bits_engine window_g1_r23_c26 (
    .x(x[14295:14288]),
    .y(window_g1_r23_c26_y)
  );
  input_bits_engine window_g1_r23_c27 (
    .x(x[14303:14296]),
    .y(window_g1_r23_c27_y)
  );
  input_bits_engine window_g1_r23_c28 (
    .x(x[14311:14304]),
    .y(window_g1_r23_c28_y)
  );
  input_bits_engine window_g1_r23_c29 (
    .x(x[14319:14312]),
    .y(window_g1_r23_c29_y)
  );
  input_bits_engine window_g1_r23_c3 (
    .x(x[14111:14104]),
    .y(window_g1_r23_c3_y)
  );
  input_bits_engine window_g1_r23_c30 (
    .x(x[14327:14320]),
    .y(window_g1_r23_c30_y)
  );
  input_bits_engine window_g1_r23_c31 (
    .x(x[14335:14328]),
    .y(window_g1_r23_c31_y)
  );
  input_bits_engine window_g1_r23_c4 (
    .x(x[14119:14112]),
    .y(window_g1_r23_c4_y)
  );
  input_bits_engine window_g1_r23_c5 (
    .x(x[14127:14120]),
    .y(window_g1_r23_c5_y)
  );
  input_bits_engine window_g1_r23_c6 (
    .x(x[14135:14128]),
    .y(window_g1_r23_c6_y)
  );
  input_bits_engine window_g1_r23_c7 (
    .x(x[14143:14136]),
    .y(window_g1_r23_c7_y)
  );
  input_bits_engine window_g1_r23_c8 (
    .x(x[14151:14144]),
    .y(window_g1_r23_c8_y)
  );
  input_bits_engine window_g1_r23_c9 (
    .x(x[14159:14152]),
    .y(window_g1_r23_c9_y)
  );
  input_bits_engine window_g1_r24_c0 (
    .x(x[14343:14336]),
    .y(window_g1_r24_c0_y)
  );
  input_bits_engine window_g1_r24_c1 (
    .x(x[14351:14344]),
    .y(window_g1_r24_c1_y)
  );
  input_bits_engine window_g1_r24_c10 (
    .x(x[14423:14416]),
    .y(window_g1_r24_c10_y)
  );
  input_bits_engine window_g1_r24_c11 (
    .x(x[14431:14424]),
    .y(window_g1_r24_c11_y)
  );
  input_bits_engine window_g1_r24_c12 (
    .x(x[14439:14432]),
    .y(window_g1_r24_c12_y)
  );
  input_bits_engine window_g1_r24_c13 (
    .x(x[14447:14440]),
    .y(window_g1_r24_c13_y)
  );
  input_bits_engine window_g1_r24_c14 (
    .x(x[14455:14448]),
    .y(window_g1_r24_c14_y)
  );
  input_bits_engine window_g1_r24_c15 (
    .x(x[14463:14456]),
    .y(window_g1_r24_c15_y)
  );
  input_bits_engine window_g1_r24_c16 (
    .x(x[14471:14464]),
    .y(window_g1_r24_c16_y)
  );
  input_bits_engine window_g1_r24_c17 (
    .x(x[14479:14472]),
    .y(window_g1_r24_c17_y)
  );
  input_bits_engine window_g1_r24_c18 (
    .x(x[14487:14480]),
    .y(window_g1_r24_c18_y)
  );
  input_bits_engine window_g1_r24_c19 (
    .x(x[14495:14488]),
    .y(window_g1_r24_c19_y)
  );
  input_bits_engine window_g1_r24_c2 (
    .x(x[14359:14352]),
    .y(window_g1_r24_c2_y)
  );
  input_bits_engine window_g1_r24_c20 (
    .x(x[14503:14496]),
    .y(window_g1_r24_c20_y)
  );
  input_bits_engine window_g1_r24_c21 (
    .x(x[14511:14504]),
    .y(window_g1_r24_c21_y)
  );
  input_bits_engine window_g1_r24_c22 (
    .x(x[14519:14512]),
    .y(window_g1_r24_c22_y)
  );
  input_bits_engine window_g1_r24_c23 (
    .x(x[14527:14520]),
    .y(window_g1_r24_c23_y)
  );
  input_bits_engine window_g1_r24_c24 (
    .x(x[14535:14528]),
    .y(window_g1_r24_c24_y)
  );
  input_bits_engine window_g1_r24_c25 (
    .x(x[14543:14536]),
    .y(window_g1_r24_c25_y)
  );
  input_bits_engine window_g1_r24_c26 (
    .x(x[14551:14544]),
    .y(window_g1_r24_c26_y)
  );
  input_bits_engine window_g1_r24_c27 (
    .x(x[14559:14552]),
    .y(window_g1_r24_c27_y)
  );
  input_bits_engine window_g1_r24_c28 (
    .x(x[14567:14560]),
    .y(window_g1_r24_c28_y)
  );
  input_bits_engine window_g1_r24_c29 (
    .x(x[14575:14568]),
    .y(window_g1_r24_c29_y)
  );
  input_bits_engine window_g1_r24_c3 (
    .x(x[14367:14360]),
    .y(window_g1_r24_c3_y)
  );
  input_bits_engine window_g1_r24_c30 (
    .x(x[14583:14576]),
    .y(window_g1_r24_c30_y)
  );
  input_bits_engine window_g1_r24_c31 (
    .x(x[14591:14584]),
    .y(window_g1_r24_c31_y)
  );
  input_bits_engine window_g1_r24_c4 (
    .x(x[14375:14368]),
    .y(window_g1_r24_c4_y)
  );
  input_bits_engine window_g1_r24_c5 (
    .x(x[14383:14376]),
    .y(window_g1_r24_c5_y)
  );
  input_bits_engine window_g1_r24_c6 (
    .x(x[14391:14384]),
    .y(window_g1_r24_c6_y)
  );
  input_bits_engine window_g1_r24_c7 (
    .x(x[14399:14392]),
    .y(window_g1_r24_c7_y)
  );
  input_bits_engine window_g1_r24_c8 (
    .x(x[14407:14400]),
    .y(window_g1_r24_c8_y)
  );
  input_bits_engine window_g1_r24_c9 (
    .x(x[14415:14408]),
    .y(window_g1_r24_c9_y)
  );
  input_bits_engine window_g1_r25_c0 (
    .x(x[14599:14592]),
    .y(window_g1_r25_c0_y)
  );
  input_bits_engine window_g1_r25_c1 (
    .x(x[14607:14600]),
    .y(window_g1_r25_c1_y)
  );
  input_bits_engine window_g1_r25_c10 (
    .x(x[14679:14672]),
    .y(window_g1_r25_c10_y)
  );
  input_bits_engine window_g1_r25_c11 (
    .x(x[14687:14680]),
    .y(window_g1_r25_c11_y)
  );
  input_bits_engine window_g1_r25_c12 (
    .x(x[14695:14688]),
    .y(window_g1_r25_c12_y)
  );
  input_bits_engine window_g1_r25_c13 (
    .x(x[14703:14696]),
    .y(window_g1_r25_c13_y)
  );
  input_bits_engine window_g1_r25_c14 (
    .x(x[14711:14704]),
    .y(window_g1_r25_c14_y)
  );
  input_bits_engine window_g1_r25_c15 (
    .x(x[14719:14712]),
    .y(window_g1_r25_c15_y)
  );
  input_bits_engine window_g1_r25_c16 (
    .x(x[14727:14720]),
    .y(window_g1_r25_c16_y)
  );
  input_bits_engine window_g1_r25_c17 (
    .x(x[14735:14728]),
    .y(window_g1_r25_c17_y)
  );
  input_bits_engine window_g1_r25_c18 (
    .x(x[14743:14736]),
    .y(window_g1_r25_c18_y)
  );
  input_bits_engine window_g1_r25_c19 (
    .x(x[14751:14744]),
    .y(window_g1_r25_c19_y)
  );
  input_bits_engine window_g1_r25_c2 (
    .x(x[14615:14608]),
    .y(window_g1_r25_c2_y)
  );
  input_bits_engine window_g1_r25_c20 (
    .x(x[14759:14752]),
    .y(window_g1_r25_c20_y)
  );
  input_bits_engine window_g1_r25_c21 (
    .x(x[14767:14760]),
    .y(window_g1_r25_c21_y)
  );
  input_bits_engine window_g1_r25_c22 (
    .x(x[14775:14768]),
    .y(window_g1_r25_c22_y)
  );
  input_bits_engine window_g1_r25_c23 (
    .x(x[14783:14776]),
    .y(window_g1_r25_c23_y)
  );
  input_bits_engine window_g1_r25_c24 (
    .x(x[14791:14784]),
    .y(window_g1_r25_c24_y)
  );
  input_bits_engine window_g1_r25_c25 (
    .x(x[14799:14792]),
    .y(window_g1_r25_c25_y)
  );
  input_bits_engine window_g1_r25_c26 (
    .x(x[14807:14800]),
    .y(window_g1_r25_c26_y)
  );
  input_bits_engine window_g1_r25_c27 (
    .x(x[14815:14808]),
    .y(window_g1_r25_c27_y)
  );
  input_bits_engine window_g1_r25_c28 (
    .x(x[14823:14816]),
    .y(window_g1_r25_c28_y)
  );
  input_bits_engine window_g1_r25_c29 (
    .x(x[14831:14824]),
    .y(window_g1_r25_c29_y)
  );
  input_bits_engine window_g1_r25_c3 (
    .x(x[14623:14616]),
    .y(window_g1_r25_c3_y)
  );
  input_bits_engine window_g1_r25_c30 (
    .x(x[14839:14832]),
    .y(window_g1_r25_c30_y)
  );
  input_bits_engine window_g1_r25_c31 (
    .x(x[14847:14840]),
    .y(window_g1_r25_c31_y)
  );
  input_bits_engine window_g1_r25_c4 (
    .x(x[14631:14624]),
    .y(window_g1_r25_c4_y)
  );
  input_bits_engine window_g1_r25_c5 (
    .x(x[14639:14632]),
    .y(window_g1_r25_c5_y)
  );
  input_bits_engine window_g1_r25_c6 (
    .x(x[14647:14640]),
    .y(window_g1_r25_c6_y)
  );
  input_bits_engine window_g1_r25_c7 (
    .x(x[14655:14648]),
    .y(window_g1_r25_c7_y)
  );
  input_bits_engine window_g1_r25_c8 (
    .x(x[14663:14656]),
    .y(window_g1_r25_c8_y)
  );
  input_bits_engine window_g1_r25_c9 (
    .x(x[14671:14664]),
    .y(window_g1_r25_c9_y)
  );
  input_bits_engine window_g1_r26_c0 (
    .x(x[14855:14848]),
    .y(window_g1_r26_c0_y)
  );
  input_bits_engine window_g1_r26_c1 (
    .x(x[14863:14856]),
    .y(window_g1_r26_c1_y)
  );
  input_bits_engine window_g1_r26_c10 (
    .x(x[14935:14928]),
    .y(window_g1_r26_c10_y)
  );
  input_bits_engine window_g1_r26_c11 (
    .x(x[14943:14936]),
    .y(window_g1_r26_c11_y)
  );
  input_bits_engine window_g1_r26_c12 (
    .x(x[14951:14944]),
    .y(window_g1_r26_c12_y)
  );
  input_bits_engine window_g1_r26_c13 (
    .x(x[14959:14952]),
    .y(window_g1_r26_c13_y)
  );
  input_bits_engine window_g1_r26_c14 (
    .x(x[14967:14960]),
    .y(window_g1_r26_c14_y)
  );
  input_bits_engine window_g1_r26_c15 (
    .x(x[14975:14968]),
    .y(window_g1_r26_c15_y)
  );
  input_bits_engine window_g1_r26_c16 (
    .x(x[14983:14976]),
    .y(window_g1_r26_c16_y)
  );
  input_bits_engine window_g1_r26_c17 (
    .x(x[14991:14984]),
    .y(window_g1_r26_c17_y)
  );
  input_bits_engine window_g1_r26_c18 (
    .x(x[14999:14992]),
    .y(window_g1_r26_c18_y)
  );
  input_bits_engine window_g1_r26_c19 (
    .x(x[15007:15000]),
    .y(window_g1_r26_c19_y)
  );
  input_bits_engine window_g1_r26_c2 (
    .x(x[14871:14864]),
    .y(window_g1_r26_c2_y)
  );
  input_bits_engine window_g1_r26_c20 (
    .x(x[15015:15008]),
    .y(window_g1_r26_c20_y)
  );
  input_bits_engine window_g1_r26_c21 (
    .x(x[15023:15016]),
    .y(window_g1_r26_c21_y)
  );
  input_bits_engine window_g1_r26_c22 (
    .x(x[15031:15024]),
    .y(window_g1_r26_c22_y)
  );
  input_bits_engine window_g1_r26_c23 (
    .x(x[15039:15032]),
    .y(window_g1_r26_c23_y)
  );
  input_bits_engine window_g1_r26_c24 (
    .x(x[15047:15040]),
    .y(window_g1_r26_c24_y)
  );
  input_bits_engine window_g1_r26_c25 (
    .x(x[15055:15048]),
    .y(window_g1_r26_c25_y)
  );
  input_bits_engine window_g1_r26_c26 (
    .x(x[15063:15056]),
    .y(window_g1_r26_c26_y)
  );
  input_bits_engine window_g1_r26_c27 (
    .x(x[15071:15064]),
    .y(window_g1_r26_c27_y)
  );
  input_bits_engine window_g1_r26_c28 (
    .x(x[15079:15072]),
    .y(window_g1_r26_c28_y)
  );
  input_bits_engine window_g1_r26_c29 (
    .x(x[15087:15080]),
    .y(window_g1_r26_c29_y)
  );
  input_bits_engine window_g1_r26_c3 (
    .x(x[14879:14872]),
    .y(window_g1_r26_c3_y)
  );
  input_bits_engine window_g1_r26_c30 (
    .x(x[15095:15088]),
    .y(window_g1_r26_c30_y)
  );
  input_bits_engine window_g1_r26_c31 (
    .x(x[15103:15096]),
    .y(window_g1_r26_c31_y)
  );
  input_bits_engine window_g1_r26_c4 (
    .x(x[14887:14880]),
    .y(window_g1_r26_c4_y)
  );
  input_bits_engine window_g1_r26_c5 (
    .x(x[14895:14888]),
    .y(window_g1_r26_c5_y)
  );
  input_bits_engine window_g1_r26_c6 (
    .x(x[14903:14896]),
    .y(window_g1_r26_c6_y)
  );
  input_bits_engine window_g1_r26_c7 (
    .x(x[14911:14904]),
    .y(window_g1_r26_c7_y)
  );
  input_bits_engine window_g1_r26_c8 (
    .x(x[14919:14912]),
    .y(window_g1_r26_c8_y)
  );
  input_bits_engine window_g1_r26_c9 (
    .x(x[14927:14920]),
    .y(window_g1_r26_c9_y)
  );
  input_bits_engine window_g1_r27_c0 (
    .x(x[15111:15104]),
    .y(window_g1_r27_c0_y)
  );
  input_bits_engine window_g1_r27_c1 (
    .x(x[15119:15112]),
    .y(window_g1_r27_c1_y)
  );
  input_bits_engine window_g1_r27_c10 (
    .x(x[15191:15184]),
    .y(window_g1_r27_c10_y)
  );
  input_bits_engine window_g1_r27_c11 (
    .x(x[15199:15192]),
    .y(window_g1_r27_c11_y)
  );
  input_bits_engine window_g1_r27_c12 (
    .x(x[15207:15200]),
    .y(window_g1_r27_c12_y)
  );
  input_bits_engine window_g1_r27_c13 (
    .x(x[15215:15208]),
    .y(window_g1_r27_c13_y)
  );
  input_bits_engine window_g1_r27_c14 (
    .x(x[15223:15216]),
    .y(window_g1_r27_c14_y)
  );
  input_bits_engine window_g1_r27_c15 (
    .x(x[15231:15224]),
    .y(window_g1_r27_c15_y)
  );
  input_bits_engine window_g1_r27_c16 (
    .x(x[15239:15232]),
    .y(window_g1_r27_c16_y)
  );
  input_bits_engine window_g1_r27_c17 (
    .x(x[15247:15240]),
    .y(window_g1_r27_c17_y)
  );
  input_bits_engine window_g1_r27_c18 (
    .x(x[15255:15248]),
    .y(window_g1_r27_c18_y)
  );
  input_bits_engine window_g1_r27_c19 (
    .x(x[15263:15256]),
    .y(window_g1_r27_c19_y)
  );
  input_bits_engine window_g1_r27_c2 (
    .x(x[15127:15120]),
    .y(window_g1_r27_c2_y)
  );
  input_bits_engine window_g1_r27_c20 (
    .x(x[15271:15264]),
    .y(window_g1_r27_c20_y)
  );
  input_bits_engine window_g1_r27_c21 (
    .x(x[15279:15272]),
    .y(window_g1_r27_c21_y)
  );
  input_bits_engine window_g1_r27_c22 (
    .x(x[15287:15280]),
    .y(window_g1_r27_c22_y)
  );
  input_bits_engine window_g1_r27_c23 (
    .x(x[15295:15288]),
    .y(window_g1_r27_c23_y)
  );
  input_bits_engine window_g1_r27_c24 (
    .x(x[15303:15296]),
    .y(window_g1_r27_c24_y)
  );
  input_bits_engine window_g1_r27_c25 (
    .x(x[15311:15304]),
    .y(window_g1_r27_c25_y)
  );
  input_bits_engine window_g1_r27_c26 (
    .x(x[15319:15312]),
    .y(window_g1_r27_c26_y)
  );
  input_bits_engine window_g1_r27_c27 (
    .x(x[15327:15320]),
    .y(window_g1_r27_c27_y)
  );
  input_bits_engine window_g1_r27_c28 (
    .x(x[15335:15328]),
    .y(window_g1_r27_c28_y)
  );
  input_bits_engine window_g1_r27_c29 (
    .x(x[15343:15336]),
    .y(window_g1_r27_c29_y)
  );
  input_bits_engine window_g1_r27_c3 (
    .x(x[15135:15128]),
    .y(window_g1_r27_c3_y)
  );
  input_bits_engine window_g1_r27_c30 (
    .x(x[15351:15344]),
    .y(window_g1_r27_c30_y)
  );
  input_bits_engine window_g1_r27_c31 (
    .x(x[15359:15352]),
    .y(window_g1_r27_c31_y)
  );
  input_bits_engine window_g1_r27_c4 (
    .x(x[15143:15136]),
    .y(window_g1_r27_c4_y)
  );
  input_bits_engine window_g1_r27_c5 (
    .x(x[15151:15144]),
    .y(window_g1_r27_c5_y)
  );
  input_bits_engine window_g1_r27_c6 (
    .x(x[15159:15152]),
    .y(window_g1_r27_c6_y)
  );
  input_bits_engine window_g1_r27_c7 (
    .x(x[15167:15160]),
    .y(window_g1_r27_c7_y)
  );
  input_bits_engine window_g1_r27_c8 (
    .x(x[15175:15168]),
    .y(window_g1_r27_c8_y)
  );
  input_bits_engine window_g1_r27_c9 (
    .x(x[15183:15176]),
    .y(window_g1_r27_c9_y)
  );
  input_bits_engine window_g1_r28_c0 (
    .x(x[15367:15360]),
    .y(window_g1_r28_c0_y)
  );
  input_bits_engine window_g1_r28_c1 (
    .x(x[15375:15368]),
    .y(window_g1_r28_c1_y)
  );
  input_bits_engine window_g1_r28_c10 (
    .x(x[15447:15440]),
    .y(window_g1_r28_c10_y)
  );
  input_bits_engine window_g1_r28_c11 (
    .x(x[15455:15448]),
    .y(window_g1_r28_c11_y)
  );
  input_bits_engine window_g1_r28_c12 (
    .x(x[15463:15456]),
    .y(window_g1_r28_c12_y)
  );
  input_bits_engine window_g1_r28_c13 (
    .x(x[15471:15464]),
    .y(window_g1_r28_c13_y)
  );
  input_bits_engine window_g1_r28_c14 (
    .x(x[15479:15472]),
    .y(window_g1_r28_c14_y)
  );
  input_bits_engine window_g1_r28_c15 (
    .x(x[15487:15480]),
    .y(window_g1_r28_c15_y)
  );
  input_bits_engine window_g1_r28_c16 (
    .x(x[15495:15488]),
    .y(window_g1_r28_c16_y)
  );
  input_bits_engine window_g1_r28_c17 (
    .x(x[15503:15496]),
    .y(window_g1_r28_c17_y)
  );
  input_bits_engine window_g1_r28_c18 (
    .x(x[15511:15504]),
    .y(window_g1_r28_c18_y)
  );
  input_bits_engine window_g1_r28_c19 (
    .x(x[15519:15512]),
    .y(window_g1_r28_c19_y)
  );
  input_bits_engine window_g1_r28_c2 (
    .x(x[15383:15376]),
    .y(window_g1_r28_c2_y)
  );
  input_bits_engine window_g1_r28_c20 (
    .x(x[15527:15520]),
    .y(window_g1_r28_c20_y)
  );
  input_bits_engine window_g1_r28_c21 (
    .x(x[15535:15528]),
    .y(window_g1_r28_c21_y)
  );
  input_bits_engine window_g1_r28_c22 (
    .x(x[15543:15536]),
    .y(window_g1_r28_c22_y)
  );
  input_bits_engine window_g1_r28_c23 (
    .x(x[15551:15544]),
    .y(window_g1_r28_c23_y)
  );
  input_bits_engine window_g1_r28_c24 (
    .x(x[15559:15552]),
    .y(window_g1_r28_c24_y)
  );
  input_bits_engine window_g1_r28_c25 (
    .x(x[15567:15560]),
    .y(window_g1_r28_c25_y)
  );
  input_bits_engine window_g1_r28_c26 (
    .x(x[15575:15568]),
    .y(window_g1_r28_c26_y)
  );
  input_bits_engine window_g1_r28_c27 (
    .x(x[15583:15576]),
    .y(window_g1_r28_c27_y)
  );
  input_bits_engine window_g1_r28_c28 (
    .x(x[15591:15584]),
    .y(window_g1_r28_c28_y)
  );
  input_bits_engine window_g1_r28_c29 (
    .x(x[15599:15592]),
    .y(window_g1_r28_c29_y)
  );
  input_bits_engine window_g1_r28_c3 (
    .x(x[15391:15384]),
    .y(window_g1_r28_c3_y)
  );
  input_bits_engine window_g1_r28_c30 (
    .x(x[15607:15600]),
    .y(window_g1_r28_c30_y)
  );
  input_bits_engine window_g1_r28_c31 (
    .x(x[15615:15608]),
    .y(window_g1_r28_c31_y)
  );
  input_bits_engine window_g1_r28_c4 (
    .x(x[15399:15392]),
    .y(window_g1_r28_c4_y)
  );
  input_bits_engine window_g1_r28_c5 (
    .x(x[15407:15400]),
    .y(window_g1_r28_c5_y)
  );
  input_bits_engine window_g1_r28_c6 (
    .x(x[15415:15408]),
    .y(window_g1_r28_c6_y)
  );
  input_bits_engine window_g1_r28_c7 (
    .x(x[15423:15416]),
    .y(window_g1_r28_c7_y)
  );
  input_bits_engine window_g1_r28_c8 (
    .x(x[15431:15424]),
    .y(window_g1_r28_c8_y)
  );
  input_bits_engine window_g1_r28_c9 (
    .x(x[15439:15432]),
    .y(window_g1_r28_c9_y)
  );
  input_bits_engine window_g1_r29_c0 (
    .x(x[15623:15616]),
    .y(window_g1_r29_c0_y)
  );
  input_bits_engine window_g1_r29_c1 (
    .x(x[15631:15624]),
    .y(window_g1_r29_c1_y)
  );
  input_bits_engine window_g1_r29_c10 (
    .x(x[15703:15696]),
    .y(window_g1_r29_c10_y)
  );
  input_bits_engine window_g1_r29_c11 (
    .x(x[15711:15704]),
    .y(window_g1_r29_c11_y)
  );
  input_bits_engine window_g1_r29_c12 (
    .x(x[15719:15712]),
    .y(window_g1_r29_c12_y)
  );
  input_bits_engine window_g1_r29_c13 (
    .x(x[15727:15720]),
    .y(window_g1_r29_c13_y)
  );
  input_bits_engine window_g1_r29_c14 (
    .x(x[15735:15728]),
    .y(window_g1_r29_c14_y)
  );
  input_bits_engine window_g1_r29_c15 (
    .x(x[15743:15736]),
    .y(window_g1_r29_c15_y)
  );
  input_bits_engine window_g1_r29_c16 (
    .x(x[15751:15744]),
    .y(window_g1_r29_c16_y)
  );
  input_bits_engine window_g1_r29_c17 (
    .x(x[15759:15752]),
    .y(window_g1_r29_c17_y)
  );
  input_bits_engine window_g1_r29_c18 (
    .x(x[15767:15760]),
    .y(window_g1_r29_c18_y)
  );
  input_bits_engine window_g1_r29_c19 (
    .x(x[15775:15768]),
    .y(window_g1_r29_c19_y)
  );
  input_bits_engine window_g1_r29_c2 (
    .x(x[15639:15632]),
    .y(window_g1_r29_c2_y)
  );
  input_bits_engine window_g1_r29_c20 (
    .x(x[15783:15776]),
    .y(window_g1_r29_c20_y)
  );
  input_bits_engine window_g1_r29_c21 (
    .x(x[15791:15784]),
    .y(window_g1_r29_c21_y)
  );
  input_bits_engine window_g1_r29_c22 (
    .x(x[15799:15792]),
    .y(window_g1_r29_c22_y)
  );
  input_bits_engine window_g1_r29_c23 (
    .x(x[15807:15800]),
    .y(window_g1_r29_c23_y)
  );
  input_bits_engine window_g1_r29_c24 (
    .x(x[15815:15808]),
    .y(window_g1_r29_c24_y)
  );
  input_bits_engine window_g1_r29_c25 (
    .x(x[15823:15816]),
    .y(window_g1_r29_c25_y)
  );
  input_bits_engine window_g1_r29_c26 (
    .x(x[15831:15824]),
    .y(window_g1_r29_c26_y)
  );
  input_bits_engine window_g1_r29_c27 (
    .x(x[15839:15832]),
    .y(window_g1_r29_c27_y)
  );
  input_bits_engine window_g1_r29_c28 (
    .x(x[15847:15840]),
    .y(window_g1_r29_c28_y)
  );
  input_bits_engine window_g1_r29_c29 (
    .x(x[15855:15848]),
    .y(window_g1_r29_c29_y)
  );
  input_bits_engine window_g1_r29_c3 (
    .x(x[15647:15640]),
    .y(window_g1_r29_c3_y)
  );
  input_bits_engine window_g1_r29_c30 (
    .x(x[15863:15856]),
    .y(window_g1_r29_c30_y)
  );
  input_bits_engine window_g1_r29_c31 (
    .x(x[15871:15864]),
    .y(window_g1_r29_c31_y)
  );
  input_bits_engine window_g1_r29_c4 (
    .x(x[15655:15648]),
    .y(window_g1_r29_c4_y)
  );
  input_bits_engine window_g1_r29_c5 (
    .x(x[15663:15656]),
    .y(window_g1_r29_c5_y)
  );
  input_bits_engine window_g1_r29_c6 (
    .x(x[15671:15664]),
    .y(window_g1_r29_c6_y)
  );
  input_bits_engine window_g1_r29_c7 (
    .x(x[15679:15672]),
    .y(window_g1_r29_c7_y)
  );
  input_bits_engine window_g1_r29_c8 (
    .x(x[15687:15680]),
    .y(window_g1_r29_c8_y)
  );
  input_bits_engine window_g1_r29_c9 (
    .x(x[15695:15688]),
    .y(window_g1_r29_c9_y)
  );
  input_bits_engine window_g1_r2_c0 (
    .x(x[8711:8704]),
    .y(window_g1_r2_c0_y)
  );
  input_bits_engine window_g1_r2_c1 (
    .x(x[8719:8712]),
    .y(window_g1_r2_c1_y)
  );
  input_bits_engine window_g1_r2_c10 (
    .x(x[8791:8784]),
    .y(window_g1_r2_c10_y)
  );
  input_bits_engine window_g1_r2_c11 (
    .x(x[8799:8792]),
    .y(window_g1_r2_c11_y)
  );
  input_bits_engine window_g1_r2_c12 (
    .x(x[8807:8800]),
    .y(window_g1_r2_c12_y)
  );
  input_bits_engine window_g1_r2_c13 (
    .x(x[8815:8808]),
    .y(window_g1_r2_c13_y)
  );
  input_bits_engine window_g1_r2_c14 (
    .x(x[8823:8816]),
    .y(window_g1_r2_c14_y)
  );
  input_bits_engine window_g1_r2_c15 (
    .x(x[8831:8824]),
    .y(window_g1_r2_c15_y)
  );
  input_bits_engine window_g1_r2_c16 (
    .x(x[8839:8832]),
    .y(window_g1_r2_c16_y)
  );
  input_bits_engine window_g1_r2_c17 (
    .x(x[8847:8840]),
    .y(window_g1_r2_c17_y)
  );
  input_bits_engine window_g1_r2_c18 (
    .x(x[8855:8848]),
    .y(window_g1_r2_c18_y)
  );
  input_bits_engine window_g1_r2_c19 (
    .x(x[8863:8856]),
    .y(window_g1_r2_c19_y)
  );
  input_bits_engine window_g1_r2_c2 (
    .x(x[8727:8720]),
    .y(window_g1_r2_c2_y)
  );
  input_bits_engine window_g1_r2_c20 (
    .x(x[8871:8864]),
    .y(window_g1_r2_c20_y)
  );
  input_bits_engine window_g1_r2_c21 (
    .x(x[8879:8872]),
    .y(window_g1_r2_c21_y)
  );
  input_bits_engine window_g1_r2_c22 (
    .x(x[8887:8880]),
    .y(window_g1_r2_c22_y)
  );
  input_bits_engine window_g1_r2_c23 (
    .x(x[8895:8888]),
    .y(window_g1_r2_c23_y)
  );
  input_bits_engine window_g1_r2_c24 (
    .x(x[8903:8896]),
    .y(window_g1_r2_c24_y)
  );
  input_bits_engine window_g1_r2_c25 (
    .x(x[8911:8904]),
    .y(window_g1_r2_c25_y)
  );
  input_bits_engine window_g1_r2_c26 (
    .x(x[8919:8912]),
    .y(window_g1_r2_c26_y)
  );
  input_bits_engine window_g1_r2_c27 (
    .x(x[8927:8920]),
    .y(window_g1_r2_c27_y)
  );
  input_bits_engine window_g1_r2_c28 (
    .x(x[8935:8928]),
    .y(window_g1_r2_c28_y)
  );
  input_bits_engine window_g1_r2_c29 (
    .x(x[8943:8936]),
    .y(window_g1_r2_c29_y)
  );
  input_bits_engine window_g1_r2_c3 (
    .x(x[8735:8728]),
    .y(window_g1_r2_c3_y)
  );
  input_bits_engine window_g1_r2_c30 (
    .x(x[8951:8944]),
    .y(window_g1_r2_c30_y)
  );
  input_bits_engine window_g1_r2_c31 (
    .x(x[8959:8952]),
    .y(window_g1_r2_c31_y)
  );
  input_bits_engine window_g1_r2_c4 (
    .x(x[8743:8736]),
    .y(window_g1_r2_c4_y)
  );
  input_bits_engine window_g1_r2_c5 (
    .x(x[8751:8744]),
    .y(window_g1_r2_c5_y)
  );
  input_bits_engine window_g1_r2_c6 (
    .x(x[8759:8752]),
    .y(window_g1_r2_c6_y)
  );
  input_bits_engine window_g1_r2_c7 (
    .x(x[8767:8760]),
    .y(window_g1_r2_c7_y)
  );
  input_bits_engine window_g1_r2_c8 (
    .x(x[8775:8768]),
    .y(window_g1_r2_c8_y)
  );
  input_bits_engine window_g1_r2_c9 (
    .x(x[8783:8776]),
    .y(window_g1_r2_c9_y)
  );
  input_bits_engine window_g1_r30_c0 (
    .x(x[15879:15872]),
    .y(window_g1_r30_c0_y)
  );
  input_bits_engine window_g1_r30_c1 (
    .x(x[15887:15880]),
    .y(window_g1_r30_c1_y)
  );
  input_bits_engine window_g1_r30_c10 (
    .x(x[15959:15952]),
    .y(window_g1_r30_c10_y)
  );
  input_bits_engine window_g1_r30_c11 (
    .x(x[15967:15960]),
    .y(window_g1_r30_c11_y)
  );
  input_bits_engine window_g1_r30_c12 (
    .x(x[15975:15968]),
    .y(window_g1_r30_c12_y)
  );
  input_bits_engine window_g1_r30_c13 (
    .x(x[15983:15976]),
    .y(window_g1_r30_c13_y)
  );
  input_bits_engine window_g1_r30_c14 (
    .x(x[15991:15984]),
    .y(window_g1_r30_c14_y)
  );
  input_bits_engine window_g1_r30_c15 (
    .x(x[15999:15992]),
    .y(window_g1_r30_c15_y)
  );
  input_bits_engine window_g1_r30_c16 (
    .x(x[16007:16000]),
    .y(window_g1_r30_c16_y)
  );
  input_bits_engine window_g1_r30_c17 (
    .x(x[16015:16008]),
    .y(window_g1_r30_c17_y)
  );
  input_bits_engine window_g1_r30_c18 (
    .x(x[16023:16016]),
    .y(window_g1_r30_c18_y)
  );
  input_bits_engine window_g1_r30_c19 (
    .x(x[16031:16024]),
    .y(window_g1_r30_c19_y)
  );
  input_bits_engine window_g1_r30_c2 (
    .x(x[15895:15888]),
    .y(window_g1_r30_c2_y)
  );
  input_bits_engine window_g1_r30_c20 (
    .x(x[16039:16032]),
    .y(window_g1_r30_c20_y)
  );
  input_bits_engine window_g1_r30_c21 (
    .x(x[16047:16040]),
    .y(window_g1_r30_c21_y)
  );
  input_bits_engine window_g1_r30_c22 (
    .x(x[16055:16048]),
    .y(window_g1_r30_c22_y)
  );
  input_bits_engine window_g1_r30_c23 (
    .x(x[16063:16056]),
    .y(window_g1_r30_c23_y)
  );
  input_bits_engine window_g1_r30_c24 (
    .x(x[16071:16064]),
    .y(window_g1_r30_c24_y)
  );
  input_bits_engine window_g1_r30_c25 (
    .x(x[16079:16072]),
    .y(window_g1_r30_c25_y)
  );
  input_bits_engine window_g1_r30_c26 (
    .x(x[16087:16080]),
    .y(window_g1_r30_c26_y)
  );
  input_bits_engine window_g1_r30_c27 (
    .x(x[16095:16088]),
    .y(window_g1_r30_c27_y)
  );
  input_bits_engine window_g1_r30_c28 (
    .x(x[16103:16096]),
    .y(window_g1_r30_c28_y)
  );
  input_bits_engine window_g1_r30_c29 (
    .x(x[16111:16104]),
    .y(window_g1_r30_c29_y)
  );
  input_bits_engine window_g1_r30_c3 (
    .x(x[15903:15896]),
    .y(window_g1_r30_c3_y)
  );
  input_bits_engine window_g1_r30_c30 (
    .x(x[16119:16112]),
    .y(window_g1_r30_c30_y)
  );
  input_bits_engine window_g1_r30_c31 (
    .x(x[16127:16120]),
    .y(window_g1_r30_c31_y)
  );
  input_bits_engine window_g1_r30_c4 (
    .x(x[15911:15904]),
    .y(window_g1_r30_c4_y)
  );
  input_bits_engine window_g1_r30_c5 (
    .x(x[15919:15912]),
    .y(window_g1_r30_c5_y)
  );
  input_bits_engine window_g1_r30_c6 (
    .x(x[15927:15920]),
    .y(window_g1_r30_c6_y)
  );
  input_bits_engine window_g1_r30_c7 (
    .x(x[15935:15928]),
    .y(window_g1_r30_c7_y)
  );
  input_bits_engine window_g1_r30_c8 (
    .x(x[15943:15936]),
    .y(window_g1_r30_c8_y)
  );
  input_bits_engine window_g1_r30_c9 (
    .x(x[15951:15944]),
    .y(window_g1_r30_c9_y)
  );
  input_bits_engine window_g1_r31_c0 (
    .x(x[16135:16128]),
    .y(window_g1_r31_c0_y)
  );
  input_bits_engine window_g1_r31_c1 (
    .x(x[16143:16136]),
    .y(window_g1_r31_c1_y)
  );
  input_bits_engine window_g1_r31_c10 (
    .x(x[16215:16208]),
    .y(window_g1_r31_c10_y)
  );
  input_bits_engine window_g1_r31_c11 (
    .x(x[16223:16216]),
    .y(window_g1_r31_c11_y)
  );
  input_bits_engine window_g1_r31_c12 (
    .x(x[16231:16224]),
    .y(window_g1_r31_c12_y)
  );
  input_bits_engine window_g1_r31_c13 (
    .x(x[16239:16232]),
    .y(window_g1_r31_c13_y)
  );
  input_bits_engine window_g1_r31_c14 (
    .x(x[16247:16240]),
    .y(window_g1_r31_c14_y)
  );
  input_bits_engine window_g1_r31_c15 (
    .x(x[16255:16248]),
    .y(window_g1_r31_c15_y)
  );
  input_bits_engine window_g1_r31_c16 (
    .x(x[16263:16256]),
    .y(window_g1_r31_c16_y)
  );
  input_bits_engine window_g1_r31_c17 (
    .x(x[16271:16264]),
    .y(window_g1_r31_c17_y)
  );
  input_bits_engine window_g1_r31_c18 (
    .x(x[16279:16272]),
    .y(window_g1_r31_c18_y)
  );
  input_bits_engine window_g1_r31_c19 (
    .x(x[16287:16280]),
    .y(window_g1_r31_c19_y)
  );
  input_bits_engine window_g1_r31_c2 (
    .x(x[16151:16144]),
    .y(window_g1_r31_c2_y)
  );
  input_bits_engine window_g1_r31_c20 (
    .x(x[16295:16288]),
    .y(window_g1_r31_c20_y)
  );
  input_bits_engine window_g1_r31_c21 (
    .x(x[16303:16296]),
    .y(window_g1_r31_c21_y)
  );
  input_bits_engine window_g1_r31_c22 (
    .x(x[16311:16304]),
    .y(window_g1_r31_c22_y)
  );
  input_bits_engine window_g1_r31_c23 (
    .x(x[16319:16312]),
    .y(window_g1_r31_c23_y)
  );
  input_bits_engine window_g1_r31_c24 (
    .x(x[16327:16320]),
    .y(window_g1_r31_c24_y)
  );
  input_bits_engine window_g1_r31_c25 (
    .x(x[16335:16328]),
    .y(window_g1_r31_c25_y)
  );
  input_bits_engine window_g1_r31_c26 (
    .x(x[16343:16336]),
    .y(window_g1_r31_c26_y)
  );
  input_bits_engine window_g1_r31_c27 (
    .x(x[16351:16344]),
    .y(window_g1_r31_c27_y)
  );
  input_bits_engine window_g1_r31_c28 (
    .x(x[16359:16352]),
    .y(window_g1_r31_c28_y)
  );
  input_bits_engine window_g1_r31_c29 (
    .x(x[16367:16360]),
    .y(window_g1_r31_c29_y)
  );
  input_bits_engine window_g1_r31_c3 (
    .x(x[16159:16152]),
    .y(window_g1_r31_c3_y)
  );
  input_bits_engine window_g1_r31_c30 (
    .x(x[16375:16368]),
    .y(window_g1_r31_c30_y)
  );
  input_bits_engine window_g1_r31_c31 (
    .x(x[16383:16376]),
    .y(window_g1_r31_c31_y)
  );
  input_bits_engine window_g1_r31_c4 (
    .x(x[16167:16160]),
    .y(window_g1_r31_c4_y)
  );
  input_bits_engine window_g1_r31_c5 (
    .x(x[16175:16168]),
    .y(window_g1_r31_c5_y)
  );
  input_bits_engine window_g1_r31_c6 (
    .x(x[16183:16176]),
    .y(window_g1_r31_c6_y)
  );
  input_bits_engine window_g1_r31_c7 (
    .x(x[16191:16184]),
    .y(window_g1_r31_c7_y)
  );
  input_bits_engine window_g1_r31_c8 (
    .x(x[16199:16192]),
    .y(window_g1_r31_c8_y)
  );
  input_bits_engine window_g1_r31_c9 (
    .x(x[16207:16200]),
    .y(window_g1_r31_c9_y)
  );
  input_bits_engine window_g1_r3_c0 (
    .x(x[8967:8960]),
    .y(window_g1_r3_c0_y)
  );
  input_bits_engine window_g1_r3_c1 (
    .x(x[8975:8968]),
    .y(window_g1_r3_c1_y)
  );
  input_bits_engine window_g1_r3_c10 (
    .x(x[9047:9040]),
    .y(window_g1_r3_c10_y)
  );
  input_bits_engine window_g1_r3_c11 (
    .x(x[9055:9048]),
    .y(window_g1_r3_c11_y)
  );
  input_bits_engine window_g1_r3_c12 (
    .x(x[9063:9056]),
    .y(window_g1_r3_c12_y)
  );
  input_bits_engine window_g1_r3_c13 (
    .x(x[9071:9064]),
    .y(window_g1_r3_c13_y)
  );
  input_bits_engine window_g1_r3_c14 (
    .x(x[9079:9072]),
    .y(window_g1_r3_c14_y)
  );
  input_bits_engine window_g1_r3_c15 (
    .x(x[9087:9080]),
    .y(window_g1_r3_c15_y)
  );
  input_bits_engine window_g1_r3_c16 (
    .x(x[9095:9088]),
    .y(window_g1_r3_c16_y)
  );
  input_bits_engine window_g1_r3_c17 (
    .x(x[9103:9096]),
    .y(window_g1_r3_c17_y)
  );
  input_bits_engine window_g1_r3_c18 (
    .x(x[9111:9104]),
    .y(window_g1_r3_c18_y)
  );
  input_bits_engine window_g1_r3_c19 (
    .x(x[9119:9112]),
    .y(window_g1_r3_c19_y)
  );
  input_bits_engine window_g1_r3_c2 (
    .x(x[8983:8976]),
    .y(window_g1_r3_c2_y)
  );
  input_bits_engine window_g1_r3_c20 (
    .x(x[9127:9120]),
    .y(window_g1_r3_c20_y)
  );
  input_bits_engine window_g1_r3_c21 (
    .x(x[9135:9128]),
    .y(window_g1_r3_c21_y)
  );
  input_bits_engine window_g1_r3_c22 (
    .x(x[9143:9136]),
    .y(window_g1_r3_c22_y)
  );
  input_bits_engine window_g1_r3_c23 (
    .x(x[9151:9144]),
    .y(window_g1_r3_c23_y)
  );
  input_bits_engine window_g1_r3_c24 (
    .x(x[9159:9152]),
    .y(window_g1_r3_c24_y)
  );
  input_bits_engine window_g1_r3_c25 (
    .x(x[9167:9160]),
    .y(window_g1_r3_c25_y)
  );
  input_bits_engine window_g1_r3_c26 (
    .x(x[9175:9168]),
    .y(window_g1_r3_c26_y)
  );
  input_bits_engine window_g1_r3_c27 (
    .x(x[9183:9176]),
    .y(window_g1_r3_c27_y)
  );
  input_bits_engine window_g1_r3_c28 (
    .x(x[9191:9184]),
    .y(window_g1_r3_c28_y)
  );
  input_bits_engine window_g1_r3_c29 (
    .x(x[9199:9192]),
    .y(window_g1_r3_c29_y)
  );
  input_bits_engine window_g1_r3_c3 (
    .x(x[8991:8984]),
    .y(window_g1_r3_c3_y)
  );
  input_bits_engine window_g1_r3_c30 (
    .x(x[9207:9200]),
    .y(window_g1_r3_c30_y)
  );
  input_bits_engine window_g1_r3_c31 (
    .x(x[9215:9208]),
    .y(window_g1_r3_c31_y)
  );
  input_bits_engine window_g1_r3_c4 (
    .x(x[8999:8992]),
    .y(window_g1_r3_c4_y)
  );
  input_bits_engine window_g1_r3_c5 (
    .x(x[9007:9000]),
    .y(window_g1_r3_c5_y)
  );
  input_bits_engine window_g1_r3_c6 (
    .x(x[9015:9008]),
    .y(window_g1_r3_c6_y)
  );
  input_bits_engine window_g1_r3_c7 (
    .x(x[9023:9016]),
    .y(window_g1_r3_c7_y)
  );
  input_bits_engine window_g1_r3_c8 (
    .x(x[9031:9024]),
    .y(window_g1_r3_c8_y)
  );
  input_bits_engine window_g1_r3_c9 (
    .x(x[9039:9032]),
    .y(window_g1_r3_c9_y)
  );
  input_bits_engine window_g1_r4_c0 (
    .x(x[9223:9216]),
    .y(window_g1_r4_c0_y)
  );
  input_bits_engine window_g1_r4_c1 (
    .x(x[9231:9224]),
    .y(window_g1_r4_c1_y)
  );
  input_bits_engine window_g1_r4_c10 (
    .x(x[9303:9296]),
    .y(window_g1_r4_c10_y)
  );
  input_bits_engine window_g1_r4_c11 (
    .x(x[9311:9304]),
    .y(window_g1_r4_c11_y)
  );
  input_bits_engine window_g1_r4_c12 (
    .x(x[9319:9312]),
    .y(window_g1_r4_c12_y)
  );
  input_bits_engine window_g1_r4_c13 (
    .x(x[9327:9320]),
    .y(window_g1_r4_c13_y)
  );
  input_bits_engine window_g1_r4_c14 (
    .x(x[9335:9328]),
    .y(window_g1_r4_c14_y)
  );
  input_bits_engine window_g1_r4_c15 (
    .x(x[9343:9336]),
    .y(window_g1_r4_c15_y)
  );
  input_bits_engine window_g1_r4_c16 (
    .x(x[9351:9344]),
    .y(window_g1_r4_c16_y)
  );
  input_bits_engine window_g1_r4_c17 (
    .x(x[9359:9352]),
    .y(window_g1_r4_c17_y)
  );
  input_bits_engine window_g1_r4_c18 (
    .x(x[9367:9360]),
    .y(window_g1_r4_c18_y)
  );
  input_bits_engine window_g1_r4_c19 (
    .x(x[9375:9368]),
    .y(window_g1_r4_c19_y)
  );
  input_bits_engine window_g1_r4_c2 (
    .x(x[9239:9232]),
    .y(window_g1_r4_c2_y)
  );
  input_bits_engine window_g1_r4_c20 (
    .x(x[9383:9376]),
    .y(window_g1_r4_c20_y)
  );
  input_bits_engine window_g1_r4_c21 (
    .x(x[9391:9384]),
    .y(window_g1_r4_c21_y)
  );
  input_bits_engine window_g1_r4_c22 (
    .x(x[9399:9392]),
    .y(window_g1_r4_c22_y)
  );
  input_bits_engine window_g1_r4_c23 (
    .x(x[9407:9400]),
    .y(window_g1_r4_c23_y)
  );
  input_bits_engine window_g1_r4_c24 (
    .x(x[9415:9408]),
    .y(window_g1_r4_c24_y)
  );
  input_bits_engine window_g1_r4_c25 (
    .x(x[9423:9416]),
    .y(window_g1_r4_c25_y)
  );
  input_bits_engine window_g1_r4_c26 (
    .x(x[9431:9424]),
    .y(window_g1_r4_c26_y)
  );
  input_bits_engine window_g1_r4_c27 (
    .x(x[9439:9432]),
    .y(window_g1_r4_c27_y)
  );
  input_bits_engine window_g1_r4_c28 (
    .x(x[9447:9440]),
    .y(window_g1_r4_c28_y)
  );
  input_bits_engine window_g1_r4_c29 (
    .x(x[9455:9448]),
    .y(window_g1_r4_c29_y)
  );
  input_bits_engine window_g1_r4_c3 (
    .x(x[9247:9240]),
    .y(window_g1_r4_c3_y)
  );
  input_bits_engine window_g1_r4_c30 (
    .x(x[9463:9456]),
    .y(window_g1_r4_c30_y)
  );
  input_bits_engine window_g1_r4_c31 (
    .x(x[9471:9464]),
    .y(window_g1_r4_c31_y)
  );
  input_bits_engine window_g1_r4_c4 (
    .x(x[9255:9248]),
    .y(window_g1_r4_c4_y)
  );
  input_bits_engine window_g1_r4_c5 (
    .x(x[9263:9256]),
    .y(window_g1_r4_c5_y)
  );
  input_bits_engine window_g1_r4_c6 (
    .x(x[9271:9264]),
    .y(window_g1_r4_c6_y)
  );
  input_bits_engine window_g1_r4_c7 (
    .x(x[9279:9272]),
    .y(window_g1_r4_c7_y)
  );
  input_bits_engine window_g1_r4_c8 (
    .x(x[9287:9280]),
    .y(window_g1_r4_c8_y)
  );
  input_bits_engine window_g1_r4_c9 (
    .x(x[9295:9288]),
    .y(window_g1_r4_c9_y)
  );
  input_bits_engine window_g1_r5_c0 (
    .x(x[9479:9472]),
    .y(window_g1_r5_c0_y)
  );
  input_bits_engine window_g1_r5_c1 (
    .x(x[9487:9480]),
    .y(window_g1_r5_c1_y)
  );
  input_bits_engine window_g1_r5_c10 (
    .x(x[9559:9552]),
    .y(window_g1_r5_c10_y)
  );
  input_bits_engine window_g1_r5_c11 (
    .x(x[9567:9560]),
    .y(window_g1_r5_c11_y)
  );
  input_bits_engine window_g1_r5_c12 (
    .x(x[9575:9568]),
    .y(window_g1_r5_c12_y)
  );
  input_bits_engine window_g1_r5_c13 (
    .x(x[9583:9576]),
    .y(window_g1_r5_c13_y)
  );
  input_bits_engine window_g1_r5_c14 (
    .x(x[9591:9584]),
    .y(window_g1_r5_c14_y)
  );
  input_bits_engine window_g1_r5_c15 (
    .x(x[9599:9592]),
    .y(window_g1_r5_c15_y)
  );
  input_bits_engine window_g1_r5_c16 (
    .x(x[9607:9600]),
    .y(window_g1_r5_c16_y)
  );
  input_bits_engine window_g1_r5_c17 (
    .x(x[9615:9608]),
    .y(window_g1_r5_c17_y)
  );
  input_bits_engine window_g1_r5_c18 (
    .x(x[9623:9616]),
    .y(window_g1_r5_c18_y)
  );
  input_bits_engine window_g1_r5_c19 (
    .x(x[9631:9624]),
    .y(window_g1_r5_c19_y)
  );
  input_bits_engine window_g1_r5_c2 (
    .x(x[9495:9488]),
    .y(window_g1_r5_c2_y)
  );
  input_bits_engine window_g1_r5_c20 (
    .x(x[9639:9632]),
    .y(window_g1_r5_c20_y)
  );
  input_bits_engine window_g1_r5_c21 (
    .x(x[9647:9640]),
    .y(window_g1_r5_c21_y)
  );
  input_bits_engine window_g1_r5_c22 (
    .x(x[9655:9648]),
    .y(window_g1_r5_c22_y)
  );
  input_bits_engine window_g1_r5_c23 (
    .x(x[9663:9656]),
    .y(window_g1_r5_c23_y)
  );
  input_bits_engine window_g1_r5_c24 (
    .x(x[9671:9664]),
    .y(window_g1_r5_c24_y)
  );
  input_bits_engine window_g1_r5_c25 (
    .x(x[9679:9672]),
    .y(window_g1_r5_c25_y)
  );
  input_bits_engine window_g1_r5_c26 (
    .x(x[9687:9680]),
    .y(window_g1_r5_c26_y)
  );
  input_bits_engine window_g1_r5_c27 (
    .x(x[9695:9688]),
    .y(window_g1_r5_c27_y)
  );
  input_bits_engine window_g1_r5_c28 (
    .x(x[9703:9696]),
    .y(window_g1_r5_c28_y)
  );
  input_bits_engine window_g1_r5_c29 (
    .x(x[9711:9704]),
    .y(window_g1_r5_c29_y)
  );
  input_bits_engine window_g1_r5_c3 (
    .x(x[9503:9496]),
    .y(window_g1_r5_c3_y)
  );
  input_bits_engine window_g1_r5_c30 (
    .x(x[9719:9712]),
    .y(window_g1_r5_c30_y)
  );
  input_bits_engine window_g1_r5_c31 (
    .x(x[9727:9720]),
    .y(window_g1_r5_c31_y)
  );
  input_bits_engine window_g1_r5_c4 (
    .x(x[9511:9504]),
    .y(window_g1_r5_c4_y)
  );
  input_bits_engine window_g1_r5_c5 (
    .x(x[9519:9512]),
    .y(window_g1_r5_c5_y)
  );
  input_bits_engine window_g1_r5_c6 (
    .x(x[9527:9520]),
    .y(window_g1_r5_c6_y)
  );
  input_bits_engine window_g1_r5_c7 (
    .x(x[9535:9528]),
    .y(window_g1_r5_c7_y)
  );
  input_bits_engine window_g1_r5_c8 (
    .x(x[9543:9536]),
    .y(window_g1_r5_c8_y)
  );
  input_bits_engine window_g1_r5_c9 (
    .x(x[9551:9544]),
    .y(window_g1_r5_c9_y)
  );
  input_bits_engine window_g1_r6_c0 (
    .x(x[9735:9728]),
    .y(window_g1_r6_c0_y)
  );
  input_bits_engine window_g1_r6_c1 (
    .x(x[9743:9736]),
    .y(window_g1_r6_c1_y)
  );
  input_bits_engine window_g1_r6_c10 (
    .x(x[9815:9808]),
    .y(window_g1_r6_c10_y)
  );
  input_bits_engine window_g1_r6_c11 (
    .x(x[9823:9816]),
    .y(window_g1_r6_c11_y)
  );
  input_bits_engine window_g1_r6_c12 (
    .x(x[9831:9824]),
    .y(window_g1_r6_c12_y)
  );
  input_bits_engine window_g1_r6_c13 (
    .x(x[9839:9832]),
    .y(window_g1_r6_c13_y)
  );
  input_bits_engine window_g1_r6_c14 (
    .x(x[9847:9840]),
    .y(window_g1_r6_c14_y)
  );
  input_bits_engine window_g1_r6_c15 (
    .x(x[9855:9848]),
    .y(window_g1_r6_c15_y)
  );
  input_bits_engine window_g1_r6_c16 (
    .x(x[9863:9856]),
    .y(window_g1_r6_c16_y)
  );
  input_bits_engine window_g1_r6_c17 (
    .x(x[9871:9864]),
    .y(window_g1_r6_c17_y)
  );
  input_bits_engine window_g1_r6_c18 (
    .x(x[9879:9872]),
    .y(window_g1_r6_c18_y)
  );
  input_bits_engine window_g1_r6_c19 (
    .x(x[9887:9880]),
    .y(window_g1_r6_c19_y)
  );
  input_bits_engine window_g1_r6_c2 (
    .x(x[9751:9744]),
    .y(window_g1_r6_c2_y)
  );
  input_bits_engine window_g1_r6_c20 (
    .x(x[9895:9888]),
    .y(window_g1_r6_c20_y)
  );
  input_bits_engine window_g1_r6_c21 (
    .x(x[9903:9896]),
    .y(window_g1_r6_c21_y)
  );
  input_bits_engine window_g1_r6_c22 (
    .x(x[9911:9904]),
    .y(window_g1_r6_c22_y)
  );
  input_bits_engine window_g1_r6_c23 (
    .x(x[9919:9912]),
    .y(window_g1_r6_c23_y)
  );
  input_bits_engine window_g1_r6_c24 (
    .x(x[9927:9920]),
    .y(window_g1_r6_c24_y)
  );
  input_bits_engine window_g1_r6_c25 (
    .x(x[9935:9928]),
    .y(window_g1_r6_c25_y)
  );
  input_bits_engine window_g1_r6_c26 (
    .x(x[9943:9936]),
    .y(window_g1_r6_c26_y)
  );
  input_bits_engine window_g1_r6_c27 (
    .x(x[9951:9944]),
    .y(window_g1_r6_c27_y)
  );
  input_bits_engine window_g1_r6_c28 (
    .x(x[9959:9952]),
    .y(window_g1_r6_c28_y)
  );
  input_bits_engine window_g1_r6_c29 (
    .x(x[9967:9960]),
    .y(window_g1_r6_c29_y)
  );
  input_bits_engine window_g1_r6_c3 (
    .x(x[9759:9752]),
    .y(window_g1_r6_c3_y)
  );
  input_bits_engine window_g1_r6_c30 (
    .x(x[9975:9968]),
    .y(window_g1_r6_c30_y)
  );
  input_bits_engine window_g1_r6_c31 (
    .x(x[9983:9976]),
    .y(window_g1_r6_c31_y)
  );
  input_bits_engine window_g1_r6_c4 (
    .x(x[9767:9760]),
    .y(window_g1_r6_c4_y)
  );
  input_bits_engine window_g1_r6_c5 (
    .x(x[9775:9768]),
    .y(window_g1_r6_c5_y)
  );
  input_bits_engine window_g1_r6_c6 (
    .x(x[9783:9776]),
    .y(window_g1_r6_c6_y)
  );
  input_bits_engine window_g1_r6_c7 (
    .x(x[9791:9784]),
    .y(window_g1_r6_c7_y)
  );
  input_bits_engine window_g1_r6_c8 (
    .x(x[9799:9792]),
    .y(window_g1_r6_c8_y)
  );
  input_bits_engine window_g1_r6_c9 (
    .x(x[9807:9800]),
    .y(window_g1_r6_c9_y)
  );
  input_bits_engine window_g1_r7_c0 (
    .x(x[9991:9984]),
    .y(window_g1_r7_c0_y)
  );
  input_bits_engine window_g1_r7_c1 (
    .x(x[9999:9992]),
    .y(window_g1_r7_c1_y)
  );
  input_bits_engine window_g1_r7_c10 (
    .x(x[10071:10064]),
    .y(window_g1_r7_c10_y)
  );
  input_bits_engine window_g1_r7_c11 (
    .x(x[10079:10072]),
    .y(window_g1_r7_c11_y)
  );
  input_bits_engine window_g1_r7_c12 (
    .x(x[10087:10080]),
    .y(window_g1_r7_c12_y)
  );
  input_bits_engine window_g1_r7_c13 (
    .x(x[10095:10088]),
    .y(window_g1_r7_c13_y)
  );
  input_bits_engine window_g1_r7_c14 (
    .x(x[10103:10096]),
    .y(window_g1_r7_c14_y)
  );
  input_bits_engine window_g1_r7_c15 (
    .x(x[10111:10104]),
    .y(window_g1_r7_c15_y)
  );
  input_bits_engine window_g1_r7_c16 (
    .x(x[10119:10112]),
    .y(window_g1_r7_c16_y)
  );
  input_bits_engine window_g1_r7_c17 (
    .x(x[10127:10120]),
    .y(window_g1_r7_c17_y)
  );
  input_bits_engine window_g1_r7_c18 (
    .x(x[10135:10128]),
    .y(window_g1_r7_c18_y)
  );
  input_bits_engine window_g1_r7_c19 (
    .x(x[10143:10136]),
    .y(window_g1_r7_c19_y)
  );
  input_bits_engine window_g1_r7_c2 (
    .x(x[10007:10000]),
    .y(window_g1_r7_c2_y)
  );
  input_bits_engine window_g1_r7_c20 (
    .x(x[10151:10144]),
    .y(window_g1_r7_c20_y)
  );
  input_bits_engine window_g1_r7_c21 (
    .x(x[10159:10152]),
    .y(window_g1_r7_c21_y)
  );
  input_bits_engine window_g1_r7_c22 (
    .x(x[10167:10160]),
    .y(window_g1_r7_c22_y)
  );
  input_bits_engine window_g1_r7_c23 (
    .x(x[10175:10168]),
    .y(window_g1_r7_c23_y)
  );
  input_bits_engine window_g1_r7_c24 (
    .x(x[10183:10176]),
    .y(window_g1_r7_c24_y)
  );
  input_bits_engine window_g1_r7_c25 (
    .x(x[10191:10184]),
    .y(window_g1_r7_c25_y)
  );
  input_bits_engine window_g1_r7_c26 (
    .x(x[10199:10192]),
    .y(window_g1_r7_c26_y)
  );
  input_bits_engine window_g1_r7_c27 (
    .x(x[10207:10200]),
    .y(window_g1_r7_c27_y)
  );
  input_bits_engine window_g1_r7_c28 (
    .x(x[10215:10208]),
    .y(window_g1_r7_c28_y)
  );
  input_bits_engine window_g1_r7_c29 (
    .x(x[10223:10216]),
    .y(window_g1_r7_c29_y)
  );
  input_bits_engine window_g1_r7_c3 (
    .x(x[10015:10008]),
    .y(window_g1_r7_c3_y)
  );
  input_bits_engine window_g1_r7_c30 (
    .x(x[10231:10224]),
    .y(window_g1_r7_c30_y)
  );
  input_bits_engine window_g1_r7_c31 (
    .x(x[10239:10232]),
    .y(window_g1_r7_c31_y)
  );
  input_bits_engine window_g1_r7_c4 (
    .x(x[10023:10016]),
    .y(window_g1_r7_c4_y)
  );
  input_bits_engine window_g1_r7_c5 (
    .x(x[10031:10024]),
    .y(window_g1_r7_c5_y)
  );
  input_bits_engine window_g1_r7_c6 (
    .x(x[10039:10032]),
    .y(window_g1_r7_c6_y)
  );
  input_bits_engine window_g1_r7_c7 (
    .x(x[10047:10040]),
    .y(window_g1_r7_c7_y)
  );
  input_bits_engine window_g1_r7_c8 (
    .x(x[10055:10048]),
    .y(window_g1_r7_c8_y)
  );
  input_bits_engine window_g1_r7_c9 (
    .x(x[10063:10056]),
    .y(window_g1_r7_c9_y)
  );
  input_bits_engine window_g1_r8_c0 (
    .x(x[10247:10240]),
    .y(window_g1_r8_c0_y)
  );
  input_bits_engine window_g1_r8_c1 (
    .x(x[10255:10248]),
    .y(window_g1_r8_c1_y)
  );
  input_bits_engine window_g1_r8_c10 (
    .x(x[10327:10320]),
    .y(window_g1_r8_c10_y)
  );
  input_bits_engine window_g1_r8_c11 (
    .x(x[10335:10328]),
    .y(window_g1_r8_c11_y)
  );
  input_bits_engine window_g1_r8_c12 (
    .x(x[10343:10336]),
    .y(window_g1_r8_c12_y)
  );
  input_bits_engine window_g1_r8_c13 (
    .x(x[10351:10344]),
    .y(window_g1_r8_c13_y)
  );
  input_bits_engine window_g1_r8_c14 (
    .x(x[10359:10352]),
    .y(window_g1_r8_c14_y)
  );
  input_bits_engine window_g1_r8_c15 (
    .x(x[10367:10360]),
    .y(window_g1_r8_c15_y)
  );
  input_bits_engine window_g1_r8_c16 (
    .x(x[10375:10368]),
    .y(window_g1_r8_c16_y)
  );
  input_bits_engine window_g1_r8_c17 (
    .x(x[10383:10376]),
    .y(window_g1_r8_c17_y)
  );
  input_bits_engine window_g1_r8_c18 (
    .x(x[10391:10384]),
    .y(window_g1_r8_c18_y)
  );
  input_bits_engine window_g1_r8_c19 (
    .x(x[10399:10392]),
    .y(window_g1_r8_c19_y)
  );
  input_bits_engine window_g1_r8_c2 (
    .x(x[10263:10256]),
    .y(window_g1_r8_c2_y)
  );
  input_bits_engine window_g1_r8_c20 (
    .x(x[10407:10400]),
    .y(window_g1_r8_c20_y)
  );
  input_bits_engine window_g1_r8_c21 (
    .x(x[10415:10408]),
    .y(window_g1_r8_c21_y)
  );
  input_bits_engine window_g1_r8_c22 (
    .x(x[10423:10416]),
    .y(window_g1_r8_c22_y)
  );
  input_bits_engine window_g1_r8_c23 (
    .x(x[10431:10424]),
    .y(window_g1_r8_c23_y)
  );
  input_bits_engine window_g1_r8_c24 (
    .x(x[10439:10432]),
    .y(window_g1_r8_c24_y)
  );
  input_bits_engine window_g1_r8_c25 (
    .x(x[10447:10440]),
    .y(window_g1_r8_c25_y)
  );
  input_bits_engine window_g1_r8_c26 (
    .x(x[10455:10448]),
    .y(window_g1_r8_c26_y)
  );
  input_bits_engine window_g1_r8_c27 (
    .x(x[10463:10456]),
    .y(window_g1_r8_c27_y)
  );
  input_bits_engine window_g1_r8_c28 (
    .x(x[10471:10464]),
    .y(window_g1_r8_c28_y)
  );
  input_bits_engine window_g1_r8_c29 (
    .x(x[10479:10472]),
    .y(window_g1_r8_c29_y)
  );
  input_bits_engine window_g1_r8_c3 (
    .x(x[10271:10264]),
    .y(window_g1_r8_c3_y)
  );
  input_bits_engine window_g1_r8_c30 (
    .x(x[10487:10480]),
    .y(window_g1_r8_c30_y)
  );
  input_bits_engine window_g1_r8_c31 (
    .x(x[10495:10488]),
    .y(window_g1_r8_c31_y)
  );
  input_bits_engine window_g1_r8_c4 (
    .x(x[10279:10272]),
    .y(window_g1_r8_c4_y)
  );
  input_bits_engine window_g1_r8_c5 (
    .x(x[10287:10280]),
    .y(window_g1_r8_c5_y)
  );
  input_bits_engine window_g1_r8_c6 (
    .x(x[10295:10288]),
    .y(window_g1_r8_c6_y)
  );
  input_bits_engine window_g1_r8_c7 (
    .x(x[10303:10296]),
    .y(window_g1_r8_c7_y)
  );
  input_bits_engine window_g1_r8_c8 (
    .x(x[10311:10304]),
    .y(window_g1_r8_c8_y)
  );
  input_bits_engine window_g1_r8_c9 (
    .x(x[10319:10312]),
    .y(window_g1_r8_c9_y)
  );
  input_bits_engine window_g1_r9_c0 (
    .x(x[10503:10496]),
    .y(window_g1_r9_c0_y)
  );
  input_bits_engine window_g1_r9_c1 (
    .x(x[10511:10504]),
    .y(window_g1_r9_c1_y)
  );
  input_bits_engine window_g1_r9_c10 (
    .x(x[10583:10576]),
    .y(window_g1_r9_c10_y)
  );
  input_bits_engine window_g1_r9_c11 (
    .x(x[10591:10584]),
    .y(window_g1_r9_c11_y)
  );
  input_bits_engine window_g1_r9_c12 (
    .x(x[10599:10592]),
    .y(window_g1_r9_c12_y)
  );
  input_bits_engine window_g1_r9_c13 (
    .x(x[10607:10600]),
    .y(window_g1_r9_c13_y)
  );
  input_bits_engine window_g1_r9_c14 (
    .x(x[10615:10608]),
    .y(window_g1_r9_c14_y)
  );
  input_bits_engine window_g1_r9_c15 (
    .x(x[10623:10616]),
    .y(window_g1_r9_c15_y)
  );
  input_bits_engine window_g1_r9_c16 (
    .x(x[10631:10624]),
    .y(window_g1_r9_c16_y)
  );
  input_bits_engine window_g1_r9_c17 (
    .x(x[10639:10632]),
    .y(window_g1_r9_c17_y)
  );
  input_bits_engine window_g1_r9_c18 (
    .x(x[10647:10640]),
    .y(window_g1_r9_c18_y)
  );
  input_bits_engine window_g1_r9_c19 (
    .x(x[10655:10648]),
    .y(window_g1_r9_c19_y)
  );
  input_bits_engine window_g1_r9_c2 (
    .x(x[10519:10512]),
    .y(window_g1_r9_c2_y)
  );
  input_bits_engine window_g1_r9_c20 (
    .x(x[10663:10656]),
    .y(window_g1_r9_c20_y)
  );
  input_bits_engine window_g1_r9_c21 (
    .x(x[10671:10664]),
    .y(window_g1_r9_c21_y)
  );
  input_bits_engine window_g1_r9_c22 (
    .x(x[10679:10672]),
    .y(window_g1_r9_c22_y)
  );
  input_bits_engine window_g1_r9_c23 (
    .x(x[10687:10680]),
    .y(window_g1_r9_c23_y)
  );
  input_bits_engine window_g1_r9_c24 (
    .x(x[10695:10688]),
    .y(window_g1_r9_c24_y)
  );
  input_bits_engine window_g1_r9_c25 (
    .x(x[10703:10696]),
    .y(window_g1_r9_c25_y)
  );
  input_bits_engine window_g1_r9_c26 (
    .x(x[10711:10704]),
    .y(window_g1_r9_c26_y)
  );
  input_bits_engine window_g1_r9_c27 (
    .x(x[10719:10712]),
    .y(window_g1_r9_c27_y)
  );
  input_bits_engine window_g1_r9_c28 (
    .x(x[10727:10720]),
    .y(window_g1_r9_c28_y)
  );
  input_bits_engine window_g1_r9_c29 (
    .x(x[10735:10728]),
    .y(window_g1_r9_c29_y)
  );
  input_bits_engine window_g1_r9_c3 (
    .x(x[10527:10520]),
    .y(window_g1_r9_c3_y)
  );
  input_bits_engine window_g1_r9_c30 (
    .x(x[10743:10736]),
    .y(window_g1_r9_c30_y)
  );
  input_bits_engine window_g1_r9_c31 (
    .x(x[10751:10744]),
    .y(window_g1_r9_c31_y)
  );
  input_bits_engine window_g1_r9_c4 (
    .x(x[10535:10528]),
    .y(window_g1_r9_c4_y)
  );
  input_bits_engine window_g1_r9_c5 (
    .x(x[10543:10536]),
    .y(window_g1_r9_c5_y)
  );
  input_bits_engine window_g1_r9_c6 (
    .x(x[10551:10544]),
    .y(window_g1_r9_c6_y)
  );
  input_bits_engine window_g1_r9_c7 (
    .x(x[10559:10552]),
    .y(window_g1_r9_c7_y)
  );
  input_bits_engine window_g1_r9_c8 (
    .x(x[10567:10560]),
    .y(window_g1_r9_c8_y)
  );
  input_bits_engine window_g1_r9_c9 (
    .x(x[10575:10568]),
    .y(window_g1_r9_c9_y)
  );
  input_bits_engine window_g2_r0_c0 (
    .x(x[16391:16384]),
    .y(window_g2_r0_c0_y)
  );
  input_bits_engine window_g2_r0_c1 (
    .x(x[16399:16392]),
    .y(window_g2_r0_c1_y)
  );
  input_bits_engine window_g2_r0_c10 (
    .x(x[16471:16464]),
    .y(window_g2_r0_c10_y)
  );
  input_bits_engine window_g2_r0_c11 (
    .x(x[16479:16472]),
    .y(window_g2_r0_c11_y)
  );
  input_bits_engine window_g2_r0_c12 (
    .x(x[16487:16480]),
    .y(window_g2_r0_c12_y)
  );
  input_bits_engine window_g2_r0_c13 (
    .x(x[16495:16488]),
    .y(window_g2_r0_c13_y)
  );
  input_bits_engine window_g2_r0_c14 (
    .x(x[16503:16496]),
    .y(window_g2_r0_c14_y)
  );
  input_bits_engine window_g2_r0_c15 (
    .x(x[16511:16504]),
    .y(window_g2_r0_c15_y)
  );
  input_bits_engine window_g2_r0_c16 (
    .x(x[16519:16512]),
    .y(window_g2_r0_c16_y)
  );
  input_bits_engine window_g2_r0_c17 (
    .x(x[16527:16520]),
    .y(window_g2_r0_c17_y)
  );
  input_bits_engine window_g2_r0_c18 (
    .x(x[16535:16528]),
    .y(window_g2_r0_c18_y)
  );
  input_bits_engine window_g2_r0_c19 (
    .x(x[16543:16536]),
    .y(window_g2_r0_c19_y)
  );
  input_bits_engine window_g2_r0_c2 (
    .x(x[16407:16400]),
    .y(window_g2_r0_c2_y)
  );
  input_bits_engine window_g2_r0_c20 (
    .x(x[16551:16544]),
    .y(window_g2_r0_c20_y)
  );
  input_bits_engine window_g2_r0_c21 (
    .x(x[16559:16552]),
    .y(window_g2_r0_c21_y)
  );
  input_bits_engine window_g2_r0_c22 (
    .x(x[16567:16560]),
    .y(window_g2_r0_c22_y)
  );
  input_bits_engine window_g2_r0_c23 (
    .x(x[16575:16568]),
    .y(window_g2_r0_c23_y)
  );
  input_bits_engine window_g2_r0_c24 (
    .x(x[16583:16576]),
    .y(window_g2_r0_c24_y)
  );
  input_bits_engine window_g2_r0_c25 (
    .x(x[16591:16584]),
    .y(window_g2_r0_c25_y)
  );
  input_bits_engine window_g2_r0_c26 (
    .x(x[16599:16592]),
    .y(window_g2_r0_c26_y)
  );
  input_bits_engine window_g2_r0_c27 (
    .x(x[16607:16600]),
    .y(window_g2_r0_c27_y)
  );
  input_bits_engine window_g2_r0_c28 (
    .x(x[16615:16608]),
    .y(window_g2_r0_c28_y)
  );
  input_bits_engine window_g2_r0_c29 (
    .x(x[16623:16616]),
    .y(window_g2_r0_c29_y)
  );
  input_bits_engine window_g2_r0_c3 (
    .x(x[16415:16408]),
    .y(window_g2_r0_c3_y)
  );
  input_bits_engine window_g2_r0_c30 (
    .x(x[16631:16624]),
    .y(window_g2_r0_c30_y)
  );
  input_bits_engine window_g2_r0_c31 (
    .x(x[16639:16632]),
    .y(window_g2_r0_c31_y)
  );
  input_bits_engine window_g2_r0_c4 (
    .x(x[16423:16416]),
    .y(window_g2_r0_c4_y)
  );
  input_bits_engine window_g2_r0_c5 (
    .x(x[16431:16424]),
    .y(window_g2_r0_c5_y)
  );
  input_bits_engine window_g2_r0_c6 (
    .x(x[16439:16432]),
    .y(window_g2_r0_c6_y)
  );
  input_bits_engine window_g2_r0_c7 (
    .x(x[16447:16440]),
    .y(window_g2_r0_c7_y)
  );
  input_bits_engine window_g2_r0_c8 (
    .x(x[16455:16448]),
    .y(window_g2_r0_c8_y)
  );
  input_bits_engine window_g2_r0_c9 (
    .x(x[16463:16456]),
    .y(window_g2_r0_c9_y)
  );
  input_bits_engine window_g2_r10_c0 (
    .x(x[18951:18944]),
    .y(window_g2_r10_c0_y)
  );
  input_bits_engine window_g2_r10_c1 (
    .x(x[18959:18952]),
    .y(window_g2_r10_c1_y)
  );
  input_bits_engine window_g2_r10_c10 (
    .x(x[19031:19024]),
    .y(window_g2_r10_c10_y)
  );
  input_bits_engine window_g2_r10_c11 (
    .x(x[19039:19032]),
    .y(window_g2_r10_c11_y)
  );
  input_bits_engine window_g2_r10_c12 (
    .x(x[19047:19040]),
    .y(window_g2_r10_c12_y)
  );
  input_bits_engine window_g2_r10_c13 (
    .x(x[19055:19048]),
    .y(window_g2_r10_c13_y)
  );
  input_bits_engine window_g2_r10_c14 (
    .x(x[19063:19056]),
    .y(window_g2_r10_c14_y)
  );
  input_bits_engine window_g2_r10_c15 (
    .x(x[19071:19064]),
    .y(window_g2_r10_c15_y)
  );
  input_bits_engine window_g2_r10_c16 (
    .x(x[19079:19072]),
    .y(window_g2_r10_c16_y)
  );
  input_bits_engine window_g2_r10_c17 (
    .x(x[19087:19080]),
    .y(window_g2_r10_c17_y)
  );
  input_bits_engine window_g2_r10_c18 (
    .x(x[19095:19088]),
    .y(window_g2_r10_c18_y)
  );
  input_bits_engine window_g2_r10_c19 (
    .x(x[19103:19096]),
    .y(window_g2_r10_c19_y)
  );
  input_bits_engine window_g2_r10_c2 (
    .x(x[18967:18960]),
    .y(window_g2_r10_c2_y)
  );
  input_bits_engine window_g2_r10_c20 (
    .x(x[19111:19104]),
    .y(window_g2_r10_c20_y)
  );
  input_bits_engine window_g2_r10_c21 (
    .x(x[19119:19112]),
    .y(window_g2_r10_c21_y)
  );
  input_bits_engine window_g2_r10_c22 (
    .x(x[19127:19120]),
    .y(window_g2_r10_c22_y)
  );
  input_bits_engine window_g2_r10_c23 (
    .x(x[19135:19128]),
    .y(window_g2_r10_c23_y)
  );
  input_bits_engine window_g2_r10_c24 (
    .x(x[19143:19136]),
    .y(window_g2_r10_c24_y)
  );
  input_bits_engine window_g2_r10_c25 (
    .x(x[19151:19144]),
    .y(window_g2_r10_c25_y)
  );
  input_bits_engine window_g2_r10_c26 (
    .x(x[19159:19152]),
    .y(window_g2_r10_c26_y)
  );
  input_bits_engine window_g2_r10_c27 (
    .x(x[19167:19160]),
    .y(window_g2_r10_c27_y)
  );
  input_bits_engine window_g2_r10_c28 (
    .x(x[19175:19168]),
    .y(window_g2_r10_c28_y)
  );
  input_bits_engine window_g2_r10_c29 (
    .x(x[19183:19176]),
    .y(window_g2_r10_c29_y)
  );
  input_bits_engine window_g2_r10_c3 (
    .x(x[18975:18968]),
    .y(window_g2_r10_c3_y)
  );
  input_bits_engine window_g2_r10_c30 (
    .x(x[19191:19184]),
    .y(window_g2_r10_c30_y)
  );
  input_bits_engine window_g2_r10_c31 (
    .x(x[19199:19192]),
    .y(window_g2_r10_c31_y)
  );
  input_bits_engine window_g2_r10_c4 (
    .x(x[18983:18976]),
    .y(window_g2_r10_c4_y)
  );
  input_bits_engine window_g2_r10_c5 (
    .x(x[18991:18984]),
    .y(window_g2_r10_c5_y)
  );
  input_bits_engine window_g2_r10_c6 (
    .x(x[18999:18992]),
    .y(window_g2_r10_c6_y)
  );
  input_bits_engine window_g2_r10_c7 (
    .x(x[19007:19000]),
    .y(window_g2_r10_c7_y)
  );
  input_bits_engine window_g2_r10_c8 (
    .x(x[19015:19008]),
    .y(window_g2_r10_c8_y)
  );
  input_bits_engine window_g2_r10_c9 (
    .x(x[19023:19016]),
    .y(window_g2_r10_c9_y)
  );
  input_bits_engine window_g2_r11_c0 (
    .x(x[19207:19200]),
    .y(window_g2_r11_c0_y)
  );
  input_bits_engine window_g2_r11_c1 (
    .x(x[19215:19208]),
    .y(window_g2_r11_c1_y)
  );
  input_bits_engine window_g2_r11_c10 (
    .x(x[19287:19280]),
    .y(window_g2_r11_c10_y)
  );
  input_bits_engine window_g2_r11_c11 (
    .x(x[19295:19288]),
    .y(window_g2_r11_c11_y)
  );
  input_bits_engine window_g2_r11_c12 (
    .x(x[19303:19296]),
    .y(window_g2_r11_c12_y)
  );
  input_bits_engine window_g2_r11_c13 (
    .x(x[19311:19304]),
    .y(window_g2_r11_c13_y)
  );
  input_bits_engine window_g2_r11_c14 (
    .x(x[19319:19312]),
    .y(window_g2_r11_c14_y)
  );
  input_bits_engine window_g2_r11_c15 (
    .x(x[19327:19320]),
    .y(window_g2_r11_c15_y)
  );
  input_bits_engine window_g2_r11_c16 (
    .x(x[19335:19328]),
    .y(window_g2_r11_c16_y)
  );
  input_bits_engine window_g2_r11_c17 (
    .x(x[19343:19336]),
    .y(window_g2_r11_c17_y)
  );
  input_bits_engine window_g2_r11_c18 (
    .x(x[19351:19344]),
    .y(window_g2_r11_c18_y)
  );
  input_bits_engine window_g2_r11_c19 (
    .x(x[19359:19352]),
    .y(window_g2_r11_c19_y)
  );
  input_bits_engine window_g2_r11_c2 (
    .x(x[19223:19216]),
    .y(window_g2_r11_c2_y)
  );
  input_bits_engine window_g2_r11_c20 (
    .x(x[19367:19360]),
    .y(window_g2_r11_c20_y)
  );
  input_bits_engine window_g2_r11_c21 (
    .x(x[19375:19368]),
    .y(window_g2_r11_c21_y)
  );
  input_bits_engine window_g2_r11_c22 (
    .x(x[19383:19376]),
    .y(window_g2_r11_c22_y)
  );
  input_bits_engine window_g2_r11_c23 (
    .x(x[19391:19384]),
    .y(window_g2_r11_c23_y)
  );
  input_bits_engine window_g2_r11_c24 (
    .x(x[19399:19392]),
    .y(window_g2_r11_c24_y)
  );
  input_bits_engine window_g2_r11_c25 (
    .x(x[19407:19400]),
    .y(window_g2_r11_c25_y)
  );
  input_bits_engine window_g2_r11_c26 (
    .x(x[19415:19408]),
    .y(window_g2_r11_c26_y)
  );
  input_bits_engine window_g2_r11_c27 (
    .x(x[19423:19416]),
    .y(window_g2_r11_c27_y)
  );
  input_bits_engine window_g2_r11_c28 (
    .x(x[19431:19424]),
    .y(window_g2_r11_c28_y)
  );
  input_bits_engine window_g2_r11_c29 (
    .x(x[19439:19432]),
    .y(window_g2_r11_c29_y)
  );
  input_bits_engine window_g2_r11_c3 (
    .x(x[19231:19224]),
    .y(window_g2_r11_c3_y)
  );
  input_bits_engine window_g2_r11_c30 (
    .x(x[19447:19440]),
    .y(window_g2_r11_c30_y)
  );
  input_bits_engine window_g2_r11_c31 (
    .x(x[19455:19448]),
    .y(window_g2_r11_c31_y)
  );
  input_bits_engine window_g2_r11_c4 (
    .x(x[19239:19232]),
    .y(window_g2_r11_c4_y)
  );
  input_bits_engine window_g2_r11_c5 (
    .x(x[19247:19240]),
    .y(window_g2_r11_c5_y)
  );
  input_bits_engine window_g2_r11_c6 (
    .x(x[19255:19248]),
    .y(window_g2_r11_c6_y)
  );
  input_bits_engine window_g2_r11_c7 (
    .x(x[19263:19256]),
    .y(window_g2_r11_c7_y)
  );
  input_bits_engine window_g2_r11_c8 (
    .x(x[19271:19264]),
    .y(window_g2_r11_c8_y)
  );
  input_bits_engine window_g2_r11_c9 (
    .x(x[19279:19272]),
    .y(window_g2_r11_c9_y)
  );
  input_bits_engine window_g2_r12_c0 (
    .x(x[19463:19456]),
    .y(window_g2_r12_c0_y)
  );
  input_bits_engine window_g2_r12_c1 (
    .x(x[19471:19464]),
    .y(window_g2_r12_c1_y)
  );
  input_bits_engine window_g2_r12_c10 (
    .x(x[19543:19536]),
    .y(window_g2_r12_c10_y)
  );
  input_bits_engine window_g2_r12_c11 (
    .x(x[19551:19544]),
    .y(window_g2_r12_c11_y)
  );
  input_bits_engine window_g2_r12_c12 (
    .x(x[19559:19552]),
    .y(window_g2_r12_c12_y)
  );
  input_bits_engine window_g2_r12_c13 (
    .x(x[19567:19560]),
    .y(window_g2_r12_c13_y)
  );
  input_bits_engine window_g2_r12_c14 (
    .x(x[19575:19568]),
    .y(window_g2_r12_c14_y)
  );
  input_bits_engine window_g2_r12_c15 (
    .x(x[19583:19576]),
    .y(window_g2_r12_c15_y)
  );
  input_bits_engine window_g2_r12_c16 (
    .x(x[19591:19584]),
    .y(window_g2_r12_c16_y)
  );
  input_bits_engine window_g2_r12_c17 (
    .x(x[19599:19592]),
    .y(window_g2_r12_c17_y)
  );
  input_bits_engine window_g2_r12_c18 (
    .x(x[19607:19600]),
    .y(window_g2_r12_c18_y)
  );
  input_bits_engine window_g2_r12_c19 (
    .x(x[19615:19608]),
    .y(window_g2_r12_c19_y)
  );
  input_bits_engine window_g2_r12_c2 (
    .x(x[19479:19472]),
    .y(window_g2_r12_c2_y)
  );
  input_bits_engine window_g2_r12_c20 (
    .x(x[19623:19616]),
    .y(window_g2_r12_c20_y)
  );
  input_bits_engine window_g2_r12_c21 (
    .x(x[19631:19624]),
    .y(window_g2_r12_c21_y)
  );
  input_bits_engine window_g2_r12_c22 (
    .x(x[19639:19632]),
    .y(window_g2_r12_c22_y)
  );
  input_bits_engine window_g2_r12_c23 (
    .x(x[19647:19640]),
    .y(window_g2_r12_c23_y)
  );
  input_bits_engine window_g2_r12_c24 (
    .x(x[19655:19648]),
    .y(window_g2_r12_c24_y)
  );
  input_bits_engine window_g2_r12_c25 (
    .x(x[19663:19656]),
    .y(window_g2_r12_c25_y)
  );
  input_bits_engine window_g2_r12_c26 (
    .x(x[19671:19664]),
    .y(window_g2_r12_c26_y)
  );
  input_bits_engine window_g2_r12_c27 (
    .x(x[19679:19672]),
    .y(window_g2_r12_c27_y)
  );
  input_bits_engine window_g2_r12_c28 (
    .x(x[19687:19680]),
    .y(window_g2_r12_c28_y)
  );
  input_bits_engine window_g2_r12_c29 (
    .x(x[19695:19688]),
    .y(window_g2_r12_c29_y)
  );
  input_bits_engine window_g2_r12_c3 (
    .x(x[19487:19480]),
    .y(window_g2_r12_c3_y)
  );
  input_bits_engine window_g2_r12_c30 (
    .x(x[19703:19696]),
    .y(window_g2_r12_c30_y)
  );
  input_bits_engine window_g2_r12_c31 (
    .x(x[19711:19704]),
    .y(window_g2_r12_c31_y)
  );
  input_bits_engine window_g2_r12_c4 (
    .x(x[19495:19488]),
    .y(window_g2_r12_c4_y)
  );
  input_bits_engine window_g2_r12_c5 (
    .x(x[19503:19496]),
    .y(window_g2_r12_c5_y)
  );
  input_bits_engine window_g2_r12_c6 (
    .x(x[19511:19504]),
    .y(window_g2_r12_c6_y)
  );
  input_bits_engine window_g2_r12_c7 (
    .x(x[19519:19512]),
    .y(window_g2_r12_c7_y)
  );
  input_bits_engine window_g2_r12_c8 (
    .x(x[19527:19520]),
    .y(window_g2_r12_c8_y)
  );
  input_bits_engine window_g2_r12_c9 (
    .x(x[19535:19528]),
    .y(window_g2_r12_c9_y)
  );
  input_bits_engine window_g2_r13_c0 (
    .x(x[19719:19712]),
    .y(window_g2_r13_c0_y)
  );
  input_bits_engine window_g2_r13_c1 (
    .x(x[19727:19720]),
    .y(window_g2_r13_c1_y)
  );
  input_bits_engine window_g2_r13_c10 (
    .x(x[19799:19792]),
    .y(window_g2_r13_c10_y)
  );
  input_bits_engine window_g2_r13_c11 (
    .x(x[19807:19800]),
    .y(window_g2_r13_c11_y)
  );
  input_bits_engine window_g2_r13_c12 (
    .x(x[19815:19808]),
    .y(window_g2_r13_c12_y)
  );
  input_bits_engine window_g2_r13_c13 (
    .x(x[19823:19816]),
    .y(window_g2_r13_c13_y)
  );
  input_bits_engine window_g2_r13_c14 (
    .x(x[19831:19824]),
    .y(window_g2_r13_c14_y)
  );
  input_bits_engine window_g2_r13_c15 (
    .x(x[19839:19832]),
    .y(window_g2_r13_c15_y)
  );
  input_bits_engine window_g2_r13_c16 (
    .x(x[19847:19840]),
    .y(window_g2_r13_c16_y)
  );
  input_bits_engine window_g2_r13_c17 (
    .x(x[19855:19848]),
    .y(window_g2_r13_c17_y)
  );
  input_bits_engine window_g2_r13_c18 (
    .x(x[19863:19856]),
    .y(window_g2_r13_c18_y)
  );
  input_bits_engine window_g2_r13_c19 (
    .x(x[19871:19864]),
    .y(window_g2_r13_c19_y)
  );
  input_bits_engine window_g2_r13_c2 (
    .x(x[19735:19728]),
    .y(window_g2_r13_c2_y)
  );
  input_bits_engine window_g2_r13_c20 (
    .x(x[19879:19872]),
    .y(window_g2_r13_c20_y)
  );
  input_bits_engine window_g2_r13_c21 (
    .x(x[19887:19880]),
    .y(window_g2_r13_c21_y)
  );
  input_bits_engine window_g2_r13_c22 (
    .x(x[19895:19888]),
    .y(window_g2_r13_c22_y)
  );
  input_bits_engine window_g2_r13_c23 (
    .x(x[19903:19896]),
    .y(window_g2_r13_c23_y)
  );
  input_bits_engine window_g2_r13_c24 (
    .x(x[19911:19904]),
    .y(window_g2_r13_c24_y)
  );
  input_bits_engine window_g2_r13_c25 (
    .x(x[19919:19912]),
    .y(window_g2_r13_c25_y)
  );
  input_bits_engine window_g2_r13_c26 (
    .x(x[19927:19920]),
    .y(window_g2_r13_c26_y)
  );
  input_bits_engine window_g2_r13_c27 (
    .x(x[19935:19928]),
    .y(window_g2_r13_c27_y)
  );
  input_bits_engine window_g2_r13_c28 (
    .x(x[19943:19936]),
    .y(window_g2_r13_c28_y)
  );
  input_bits_engine window_g2_r13_c29 (
    .x(x[19951:19944]),
    .y(window_g2_r13_c29_y)
  );
  input_bits_engine window_g2_r13_c3 (
    .x(x[19743:19736]),
    .y(window_g2_r13_c3_y)
  );
  input_bits_engine window_g2_r13_c30 (
    .x(x[19959:19952]),
    .y(window_g2_r13_c30_y)
  );
  input_bits_engine window_g2_r13_c31 (
    .x(x[19967:19960]),
    .y(window_g2_r13_c31_y)
  );
  input_bits_engine window_g2_r13_c4 (
    .x(x[19751:19744]),
    .y(window_g2_r13_c4_y)
  );
  input_bits_engine window_g2_r13_c5 (
    .x(x[19759:19752]),
    .y(window_g2_r13_c5_y)
  );
  input_bits_engine window_g2_r13_c6 (
    .x(x[19767:19760]),
    .y(window_g2_r13_c6_y)
  );
  input_bits_engine window_g2_r13_c7 (
    .x(x[19775:19768]),
    .y(window_g2_r13_c7_y)
  );
  input_bits_engine window_g2_r13_c8 (
    .x(x[19783:19776]),
    .y(window_g2_r13_c8_y)
  );
  input_bits_engine window_g2_r13_c9 (
    .x(x[19791:19784]),
    .y(window_g2_r13_c9_y)
  );
  input_bits_engine window_g2_r14_c0 (
    .x(x[19975:19968]),
    .y(window_g2_r14_c0_y)
  );
  input_bits_engine window_g2_r14_c1 (
    .x(x[19983:19976]),
    .y(window_g2_r14_c1_y)
  );
  input_bits_engine window_g2_r14_c10 (
    .x(x[20055:20048]),
    .y(window_g2_r14_c10_y)
  );
  input_bits_engine window_g2_r14_c11 (
    .x(x[20063:20056]),
    .y(window_g2_r14_c11_y)
  );
  input_bits_engine window_g2_r14_c12 (
    .x(x[20071:20064]),
    .y(window_g2_r14_c12_y)
  );
  input_bits_engine window_g2_r14_c13 (
    .x(x[20079:20072]),
    .y(window_g2_r14_c13_y)
  );
  input_bits_engine window_g2_r14_c14 (
    .x(x[20087:20080]),
    .y(window_g2_r14_c14_y)
  );
  input_bits_engine window_g2_r14_c15 (
    .x(x[20095:20088]),
    .y(window_g2_r14_c15_y)
  );
  input_bits_engine window_g2_r14_c16 (
    .x(x[20103:20096]),
    .y(window_g2_r14_c16_y)
  );
  input_bits_engine window_g2_r14_c17 (
    .x(x[20111:20104]),
    .y(window_g2_r14_c17_y)
  );
  input_bits_engine window_g2_r14_c18 (
    .x(x[20119:20112]),
    .y(window_g2_r14_c18_y)
  );
  input_bits_engine window_g2_r14_c19 (
    .x(x[20127:20120]),
    .y(window_g2_r14_c19_y)
  );
  input_bits_engine window_g2_r14_c2 (
    .x(x[19991:19984]),
    .y(window_g2_r14_c2_y)
  );
  input_bits_engine window_g2_r14_c20 (
    .x(x[20135:20128]),
    .y(window_g2_r14_c20_y)
  );
  input_bits_engine window_g2_r14_c21 (
    .x(x[20143:20136]),
    .y(window_g2_r14_c21_y)
  );
  input_bits_engine window_g2_r14_c22 (
    .x(x[20151:20144]),
    .y(window_g2_r14_c22_y)
  );
  input_bits_engine window_g2_r14_c23 (
    .x(x[20159:20152]),
    .y(window_g2_r14_c23_y)
  );
  input_bits_engine window_g2_r14_c24 (
    .x(x[20167:20160]),
    .y(window_g2_r14_c24_y)
  );
  input_bits_engine window_g2_r14_c25 (
    .x(x[20175:20168]),
    .y(window_g2_r14_c25_y)
  );
  input_bits_engine window_g2_r14_c26 (
    .x(x[20183:20176]),
    .y(window_g2_r14_c26_y)
  );
  input_bits_engine window_g2_r14_c27 (
    .x(x[20191:20184]),
    .y(window_g2_r14_c27_y)
  );
  input_bits_engine window_g2_r14_c28 (
    .x(x[20199:20192]),
    .y(window_g2_r14_c28_y)
  );
  input_bits_engine window_g2_r14_c29 (
    .x(x[20207:20200]),
    .y(window_g2_r14_c29_y)
  );
  input_bits_engine window_g2_r14_c3 (
    .x(x[19999:19992]),
    .y(window_g2_r14_c3_y)
  );
  input_bits_engine window_g2_r14_c30 (
    .x(x[20215:20208]),
    .y(window_g2_r14_c30_y)
  );
  input_bits_engine window_g2_r14_c31 (
    .x(x[20223:20216]),
    .y(window_g2_r14_c31_y)
  );
  input_bits_engine window_g2_r14_c4 (
    .x(x[20007:20000]),
    .y(window_g2_r14_c4_y)
  );
  input_bits_engine window_g2_r14_c5 (
    .x(x[20015:20008]),
    .y(window_g2_r14_c5_y)
  );
  input_bits_engine window_g2_r14_c6 (
    .x(x[20023:20016]),
    .y(window_g2_r14_c6_y)
  );
  input_bits_engine window_g2_r14_c7 (
    .x(x[20031:20024]),
    .y(window_g2_r14_c7_y)
  );
  input_bits_engine window_g2_r14_c8 (
    .x(x[20039:20032]),
    .y(window_g2_r14_c8_y)
  );
  input_bits_engine window_g2_r14_c9 (
    .x(x[20047:20040]),
    .y(window_g2_r14_c9_y)
  );
  input_bits_engine window_g2_r15_c0 (
    .x(x[20231:20224]),
    .y(window_g2_r15_c0_y)
  );
  input_bits_engine window_g2_r15_c1 (
    .x(x[20239:20232]),
    .y(window_g2_r15_c1_y)
  );
  input_bits_engine window_g2_r15_c10 (
    .x(x[20311:20304]),
    .y(window_g2_r15_c10_y)
  );
  input_bits_engine window_g2_r15_c11 (
    .x(x[20319:20312]),
    .y(window_g2_r15_c11_y)
  );
  input_bits_engine window_g2_r15_c12 (
    .x(x[20327:20320]),
    .y(window_g2_r15_c12_y)
  );
  input_bits_engine window_g2_r15_c13 (
    .x(x[20335:20328]),
    .y(window_g2_r15_c13_y)
  );
  input_bits_engine window_g2_r15_c14 (
    .x(x[20343:20336]),
    .y(window_g2_r15_c14_y)
  );
  input_bits_engine window_g2_r15_c15 (
    .x(x[20351:20344]),
    .y(window_g2_r15_c15_y)
  );
  input_bits_engine window_g2_r15_c16 (
    .x(x[20359:20352]),
    .y(window_g2_r15_c16_y)
  );
  input_bits_engine window_g2_r15_c17 (
    .x(x[20367:20360]),
    .y(window_g2_r15_c17_y)
  );
  input_bits_engine window_g2_r15_c18 (
    .x(x[20375:20368]),
    .y(window_g2_r15_c18_y)
  );
  input_bits_engine window_g2_r15_c19 (
    .x(x[20383:20376]),
    .y(window_g2_r15_c19_y)
  );
  input_bits_engine window_g2_r15_c2 (
    .x(x[20247:20240]),
    .y(window_g2_r15_c2_y)
  );
  input_bits_engine window_g2_r15_c20 (
    .x(x[20391:20384]),
    .y(window_g2_r15_c20_y)
  );
  input_bits_engine window_g2_r15_c21 (
    .x(x[20399:20392]),
    .y(window_g2_r15_c21_y)
  );
  input_bits_engine window_g2_r15_c22 (
    .x(x[20407:20400]),
    .y(window_g2_r15_c22_y)
  );
  input_bits_engine window_g2_r15_c23 (
    .x(x[20415:20408]),
    .y(window_g2_r15_c23_y)
  );
  input_bits_engine window_g2_r15_c24 (
    .x(x[20423:20416]),
    .y(window_g2_r15_c24_y)
  );
  input_bits_engine window_g2_r15_c25 (
    .x(x[20431:20424]),
    .y(window_g2_r15_c25_y)
  );
  input_bits_engine window_g2_r15_c26 (
    .x(x[20439:20432]),
    .y(window_g2_r15_c26_y)
  );
  input_bits_engine window_g2_r15_c27 (
    .x(x[20447:20440]),
    .y(window_g2_r15_c27_y)
  );
  input_bits_engine window_g2_r15_c28 (
    .x(x[20455:20448]),
    .y(window_g2_r15_c28_y)
  );
  input_bits_engine window_g2_r15_c29 (
    .x(x[20463:20456]),
    .y(window_g2_r15_c29_y)
  );
  input_bits_engine window_g2_r15_c3 (
    .x(x[20255:20248]),
    .y(window_g2_r15_c3_y)
  );
  input_bits_engine window_g2_r15_c30 (
    .x(x[20471:20464]),
    .y(window_g2_r15_c30_y)
  );
  input_bits_engine window_g2_r15_c31 (
    .x(x[20479:20472]),
    .y(window_g2_r15_c31_y)
  );
  input_bits_engine window_g2_r15_c4 (
    .x(x[20263:20256]),
    .y(window_g2_r15_c4_y)
  );
  input_bits_engine window_g2_r15_c5 (
    .x(x[20271:20264]),
    .y(window_g2_r15_c5_y)
  );
  input_bits_engine window_g2_r15_c6 (
    .x(x[20279:20272]),
    .y(window_g2_r15_c6_y)
  );
  input_bits_engine window_g2_r15_c7 (
    .x(x[20287:20280]),
    .y(window_g2_r15_c7_y)
  );
  input_bits_engine window_g2_r15_c8 (
    .x(x[20295:20288]),
    .y(window_g2_r15_c8_y)
  );
  input_bits_engine window_g2_r15_c9 (
    .x(x[20303:20296]),
    .y(window_g2_r15_c9_y)
  );
  input_bits_engine window_g2_r16_c0 (
    .x(x[20487:20480]),
    .y(window_g2_r16_c0_y)
  );
  input_bits_engine window_g2_r16_c1 (
    .x(x[20495:20488]),
    .y(window_g2_r16_c1_y)
  );
  input_bits_engine window_g2_r16_c10 (
    .x(x[20567:20560]),
    .y(window_g2_r16_c10_y)
  );
  input_bits_engine window_g2_r16_c11 (
    .x(x[20575:20568]),
    .y(window_g2_r16_c11_y)
  );
  input_bits_engine window_g2_r16_c12 (
    .x(x[20583:20576]),
    .y(window_g2_r16_c12_y)
  );
  input_bits_engine window_g2_r16_c13 (
    .x(x[20591:20584]),
    .y(window_g2_r16_c13_y)
  );
  input_bits_engine window_g2_r16_c14 (
    .x(x[20599:20592]),
    .y(window_g2_r16_c14_y)
  );
  input_bits_engine window_g2_r16_c15 (
    .x(x[20607:20600]),
    .y(window_g2_r16_c15_y)
  );
  input_bits_engine window_g2_r16_c16 (
    .x(x[20615:20608]),
    .y(window_g2_r16_c16_y)
  );
  input_bits_engine window_g2_r16_c17 (
    .x(x[20623:20616]),
    .y(window_g2_r16_c17_y)
  );
  input_bits_engine window_g2_r16_c18 (
    .x(x[20631:20624]),
    .y(window_g2_r16_c18_y)
  );
  input_bits_engine window_g2_r16_c19 (
    .x(x[20639:20632]),
    .y(window_g2_r16_c19_y)
  );
  input_bits_engine window_g2_r16_c2 (
    .x(x[20503:20496]),
    .y(window_g2_r16_c2_y)
  );
  input_bits_engine window_g2_r16_c20 (
    .x(x[20647:20640]),
    .y(window_g2_r16_c20_y)
  );
  input_bits_engine window_g2_r16_c21 (
    .x(x[20655:20648]),
    .y(window_g2_r16_c21_y)
  );
  input_bits_engine window_g2_r16_c22 (
    .x(x[20663:20656]),
    .y(window_g2_r16_c22_y)
  );
  input_bits_engine window_g2_r16_c23 (
    .x(x[20671:20664]),
    .y(window_g2_r16_c23_y)
  );
  input_bits_engine window_g2_r16_c24 (
    .x(x[20679:20672]),
    .y(window_g2_r16_c24_y)
  );
  input_bits_engine window_g2_r16_c25 (
    .x(x[20687:20680]),
    .y(window_g2_r16_c25_y)
  );
  input_bits_engine window_g2_r16_c26 (
    .x(x[20695:20688]),
    .y(window_g2_r16_c26_y)
  );
  input_bits_engine window_g2_r16_c27 (
    .x(x[20703:20696]),
    .y(window_g2_r16_c27_y)
  );
  input_bits_engine window_g2_r16_c28 (
    .x(x[20711:20704]),
    .y(window_g2_r16_c28_y)
  );
  input_bits_engine window_g2_r16_c29 (
    .x(x[20719:20712]),
    .y(window_g2_r16_c29_y)
  );
  input_bits_engine window_g2_r16_c3 (
    .x(x[20511:20504]),
    .y(window_g2_r16_c3_y)
  );
  input_bits_engine window_g2_r16_c30 (
    .x(x[20727:20720]),
    .y(window_g2_r16_c30_y)
  );
  input_bits_engine window_g2_r16_c31 (
    .x(x[20735:20728]),
    .y(window_g2_r16_c31_y)
  );
  input_bits_engine window_g2_r16_c4 (
    .x(x[20519:20512]),
    .y(window_g2_r16_c4_y)
  );
  input_bits_engine window_g2_r16_c5 (
    .x(x[20527:20520]),
    .y(window_g2_r16_c5_y)
  );
  input_bits_engine window_g2_r16_c6 (
    .x(x[20535:20528]),
    .y(window_g2_r16_c6_y)
  );
  input_bits_engine window_g2_r16_c7 (
    .x(x[20543:20536]),
    .y(window_g2_r16_c7_y)
  );
  input_bits_engine window_g2_r16_c8 (
    .x(x[20551:20544]),
    .y(window_g2_r16_c8_y)
  );
  input_bits_engine window_g2_r16_c9 (
    .x(x[20559:20552]),
    .y(window_g2_r16_c9_y)
  );
  input_bits_engine window_g2_r17_c0 (
    .x(x[20743:20736]),
    .y(window_g2_r17_c0_y)
  );
  input_bits_engine window_g2_r17_c1 (
    .x(x[20751:20744]),
    .y(window_g2_r17_c1_y)
  );
  input_bits_engine window_g2_r17_c10 (
    .x(x[20823:20816]),
    .y(window_g2_r17_c10_y)
  );
  input_bits_engine window_g2_r17_c11 (
    .x(x[20831:20824]),
    .y(window_g2_r17_c11_y)
  );
  input_bits_engine window_g2_r17_c12 (
    .x(x[20839:20832]),
    .y(window_g2_r17_c12_y)
  );
  input_bits_engine window_g2_r17_c13 (
    .x(x[20847:20840]),
    .y(window_g2_r17_c13_y)
  );
  input_bits_engine window_g2_r17_c14 (
    .x(x[20855:20848]),
    .y(window_g2_r17_c14_y)
  );
  input_bits_engine window_g2_r17_c15 (
    .x(x[20863:20856]),
    .y(window_g2_r17_c15_y)
  );
  input_bits_engine window_g2_r17_c16 (
    .x(x[20871:20864]),
    .y(window_g2_r17_c16_y)
  );
  input_bits_engine window_g2_r17_c17 (
    .x(x[20879:20872]),
    .y(window_g2_r17_c17_y)
  );
  input_bits_engine window_g2_r17_c18 (
    .x(x[20887:20880]),
    .y(window_g2_r17_c18_y)
  );
  input_bits_engine window_g2_r17_c19 (
    .x(x[20895:20888]),
    .y(window_g2_r17_c19_y)
  );
  input_bits_engine window_g2_r17_c2 (
    .x(x[20759:20752]),
    .y(window_g2_r17_c2_y)
  );
  input_bits_engine window_g2_r17_c20 (
    .x(x[20903:20896]),
    .y(window_g2_r17_c20_y)
  );
  input_bits_engine window_g2_r17_c21 (
    .x(x[20911:20904]),
    .y(window_g2_r17_c21_y)
  );
  input_bits_engine window_g2_r17_c22 (
    .x(x[20919:20912]),
    .y(window_g2_r17_c22_y)
  );
  input_bits_engine window_g2_r17_c23 (
    .x(x[20927:20920]),
    .y(window_g2_r17_c23_y)
  );
  input_bits_engine window_g2_r17_c24 (
    .x(x[20935:20928]),
    .y(window_g2_r17_c24_y)
  );
  input_bits_engine window_g2_r17_c25 (
    .x(x[20943:20936]),
    .y(window_g2_r17_c25_y)
  );
  input_bits_engine window_g2_r17_c26 (
    .x(x[20951:20944]),
    .y(window_g2_r17_c26_y)
  );
  input_bits_engine window_g2_r17_c27 (
    .x(x[20959:20952]),
    .y(window_g2_r17_c27_y)
  );
  input_bits_engine window_g2_r17_c28 (
    .x(x[20967:20960]),
    .y(window_g2_r17_c28_y)
  );
  input_bits_engine window_g2_r17_c29 (
    .x(x[20975:20968]),
    .y(window_g2_r17_c29_y)
  );
  input_bits_engine window_g2_r17_c3 (
    .x(x[20767:20760]),
    .y(window_g2_r17_c3_y)
  );
  input_bits_engine window_g2_r17_c30 (
    .x(x[20983:20976]),
    .y(window_g2_r17_c30_y)
  );
  input_bits_engine window_g2_r17_c31 (
    .x(x[20991:20984]),
    .y(window_g2_r17_c31_y)
  );
  input_bits_engine window_g2_r17_c4 (
    .x(x[20775:20768]),
    .y(window_g2_r17_c4_y)
  );
  input_bits_engine window_g2_r17_c5 (
    .x(x[20783:20776]),
    .y(window_g2_r17_c5_y)
  );
  input_bits_engine window_g2_r17_c6 (
    .x(x[20791:20784]),
    .y(window_g2_r17_c6_y)
  );
  input_bits_engine window_g2_r17_c7 (
    .x(x[20799:20792]),
    .y(window_g2_r17_c7_y)
  );
  input_bits_engine window_g2_r17_c8 (
    .x(x[20807:20800]),
    .y(window_g2_r17_c8_y)
  );
  input_bits_engine window_g2_r17_c9 (
    .x(x[20815:20808]),
    .y(window_g2_r17_c9_y)
  );
  input_bits_engine window_g2_r18_c0 (
    .x(x[20999:20992]),
    .y(window_g2_r18_c0_y)
  );
  input_bits_engine window_g2_r18_c1 (
    .x(x[21007:21000]),
    .y(window_g2_r18_c1_y)
  );
  input_bits_engine window_g2_r18_c10 (
    .x(x[21079:21072]),
    .y(window_g2_r18_c10_y)
  );
  input_bits_engine window_g2_r18_c11 (
    .x(x[21087:21080]),
    .y(window_g2_r18_c11_y)
  );
  input_bits_engine window_g2_r18_c12 (
    .x(x[21095:21088]),
    .y(window_g2_r18_c12_y)
  );
  input_bits_engine window_g2_r18_c13 (
    .x(x[21103:21096]),
    .y(window_g2_r18_c13_y)
  );
  input_bits_engine window_g2_r18_c14 (
    .x(x[21111:21104]),
    .y(window_g2_r18_c14_y)
  );
  input_bits_engine window_g2_r18_c15 (
    .x(x[21119:21112]),
    .y(window_g2_r18_c15_y)
  );
  input_bits_engine window_g2_r18_c16 (
    .x(x[21127:21120]),
    .y(window_g2_r18_c16_y)
  );
  input_bits_engine window_g2_r18_c17 (
    .x(x[21135:21128]),
    .y(window_g2_r18_c17_y)
  );
  input_bits_engine window_g2_r18_c18 (
    .x(x[21143:21136]),
    .y(window_g2_r18_c18_y)
  );
  input_bits_engine window_g2_r18_c19 (
    .x(x[21151:21144]),
    .y(window_g2_r18_c19_y)
  );
  input_bits_engine window_g2_r18_c2 (
    .x(x[21015:21008]),
    .y(window_g2_r18_c2_y)
  );
  input_bits_engine window_g2_r18_c20 (
    .x(x[21159:21152]),
    .y(window_g2_r18_c20_y)
  );
  input_bits_engine window_g2_r18_c21 (
    .x(x[21167:21160]),
    .y(window_g2_r18_c21_y)
  );
  input_bits_engine window_g2_r18_c22 (
    .x(x[21175:21168]),
    .y(window_g2_r18_c22_y)
  );
  input_bits_engine window_g2_r18_c23 (
    .x(x[21183:21176]),
    .y(window_g2_r18_c23_y)
  );
  input_bits_engine window_g2_r18_c24 (
    .x(x[21191:21184]),
    .y(window_g2_r18_c24_y)
  );
  input_bits_engine window_g2_r18_c25 (
    .x(x[21199:21192]),
    .y(window_g2_r18_c25_y)
  );
  input_bits_engine window_g2_r18_c26 (
    .x(x[21207:21200]),
    .y(window_g2_r18_c26_y)
  );
  input_bits_engine window_g2_r18_c27 (
    .x(x[21215:21208]),
    .y(window_g2_r18_c27_y)
  );
  input_bits_engine window_g2_r18_c28 (
    .x(x[21223:21216]),
    .y(window_g2_r18_c28_y)
  );
  input_bits_engine window_g2_r18_c29 (
    .x(x[21231:21224]),
    .y(window_g2_r18_c29_y)
  );
  input_bits_engine window_g2_r18_c3 (
    .x(x[21023:21016]),
    .y(window_g2_r18_c3_y)
  );
  input_bits_engine window_g2_r18_c30 (
    .x(x[21239:21232]),
    .y(window_g2_r18_c30_y)
  );
  input_bits_engine window_g2_r18_c31 (
    .x(x[21247:21240]),
    .y(window_g2_r18_c31_y)
  );
  input_bits_engine window_g2_r18_c4 (
    .x(x[21031:21024]),
    .y(window_g2_r18_c4_y)
  );
  input_bits_engine window_g2_r18_c5 (
    .x(x[21039:21032]),
    .y(window_g2_r18_c5_y)
  );
  input_bits_engine window_g2_r18_c6 (
    .x(x[21047:21040]),
    .y(window_g2_r18_c6_y)
  );
  input_bits_engine window_g2_r18_c7 (
    .x(x[21055:21048]),
    .y(window_g2_r18_c7_y)
  );
  input_bits_engine window_g2_r18_c8 (
    .x(x[21063:21056]),
    .y(window_g2_r18_c8_y)
  );
  input_bits_engine window_g2_r18_c9 (
    .x(x[21071:21064]),
    .y(window_g2_r18_c9_y)
  );
  input_bits_engine window_g2_r19_c0 (
    .x(x[21255:21248]),
    .y(window_g2_r19_c0_y)
  );
  input_bits_engine window_g2_r19_c1 (
    .x(x[21263:21256]),
    .y(window_g2_r19_c1_y)
  );
  input_bits_engine window_g2_r19_c10 (
    .x(x[21335:21328]),
    .y(window_g2_r19_c10_y)
  );
  input_bits_engine window_g2_r19_c11 (
    .x(x[21343:21336]),
    .y(window_g2_r19_c11_y)
  );
  input_bits_engine window_g2_r19_c12 (
    .x(x[21351:21344]),
    .y(window_g2_r19_c12_y)
  );
  input_bits_engine window_g2_r19_c13 (
    .x(x[21359:21352]),
    .y(window_g2_r19_c13_y)
  );
  input_bits_engine window_g2_r19_c14 (
    .x(x[21367:21360]),
    .y(window_g2_r19_c14_y)
  );
  input_bits_engine window_g2_r19_c15 (
    .x(x[21375:21368]),
    .y(window_g2_r19_c15_y)
  );
  input_bits_engine window_g2_r19_c16 (
    .x(x[21383:21376]),
    .y(window_g2_r19_c16_y)
  );
  input_bits_engine window_g2_r19_c17 (
    .x(x[21391:21384]),
    .y(window_g2_r19_c17_y)
  );
  input_bits_engine window_g2_r19_c18 (
    .x(x[21399:21392]),
    .y(window_g2_r19_c18_y)
  );
  input_bits_engine window_g2_r19_c19 (
    .x(x[21407:21400]),
    .y(window_g2_r19_c19_y)
  );
  input_bits_engine window_g2_r19_c2 (
    .x(x[21271:21264]),
    .y(window_g2_r19_c2_y)
  );
  input_bits_engine window_g2_r19_c20 (
    .x(x[21415:21408]),
    .y(window_g2_r19_c20_y)
  );
  input_bits_engine window_g2_r19_c21 (
    .x(x[21423:21416]),
    .y(window_g2_r19_c21_y)
  );
  input_bits_engine window_g2_r19_c22 (
    .x(x[21431:21424]),
    .y(window_g2_r19_c22_y)
  );
  input_bits_engine window_g2_r19_c23 (
    .x(x[21439:21432]),
    .y(window_g2_r19_c23_y)
  );
  input_bits_engine window_g2_r19_c24 (
    .x(x[21447:21440]),
    .y(window_g2_r19_c24_y)
  );
  input_bits_engine window_g2_r19_c25 (
    .x(x[21455:21448]),
    .y(window_g2_r19_c25_y)
  );
  input_bits_engine window_g2_r19_c26 (
    .x(x[21463:21456]),
    .y(window_g2_r19_c26_y)
  );
  input_bits_engine window_g2_r19_c27 (
    .x(x[21471:21464]),
    .y(window_g2_r19_c27_y)
  );
  input_bits_engine window_g2_r19_c28 (
    .x(x[21479:21472]),
    .y(window_g2_r19_c28_y)
  );
  input_bits_engine window_g2_r19_c29 (
    .x(x[21487:21480]),
    .y(window_g2_r19_c29_y)
  );
  input_bits_engine window_g2_r19_c3 (
    .x(x[21279:21272]),
    .y(window_g2_r19_c3_y)
  );
  input_bits_engine window_g2_r19_c30 (
    .x(x[21495:21488]),
    .y(window_g2_r19_c30_y)
  );
  input_bits_engine window_g2_r19_c31 (
    .x(x[21503:21496]),
    .y(window_g2_r19_c31_y)
  );
  input_bits_engine window_g2_r19_c4 (
    .x(x[21287:21280]),
    .y(window_g2_r19_c4_y)
  );
  input_bits_engine window_g2_r19_c5 (
    .x(x[21295:21288]),
    .y(window_g2_r19_c5_y)
  );
  input_bits_engine window_g2_r19_c6 (
    .x(x[21303:21296]),
    .y(window_g2_r19_c6_y)
  );
  input_bits_engine window_g2_r19_c7 (
    .x(x[21311:21304]),
    .y(window_g2_r19_c7_y)
  );
  input_bits_engine window_g2_r19_c8 (
    .x(x[21319:21312]),
    .y(window_g2_r19_c8_y)
  );
  input_bits_engine window_g2_r19_c9 (
    .x(x[21327:21320]),
    .y(window_g2_r19_c9_y)
  );
  input_bits_engine window_g2_r1_c0 (
    .x(x[16647:16640]),
    .y(window_g2_r1_c0_y)
  );
  input_bits_engine window_g2_r1_c1 (
    .x(x[16655:16648]),
    .y(window_g2_r1_c1_y)
  );
  input_bits_engine window_g2_r1_c10 (
    .x(x[16727:16720]),
    .y(window_g2_r1_c10_y)
  );
  input_bits_engine window_g2_r1_c11 (
    .x(x[16735:16728]),
    .y(window_g2_r1_c11_y)
  );
  input_bits_engine window_g2_r1_c12 (
    .x(x[16743:16736]),
    .y(window_g2_r1_c12_y)
  );
  input_bits_engine window_g2_r1_c13 (
    .x(x[16751:16744]),
    .y(window_g2_r1_c13_y)
  );
  input_bits_engine window_g2_r1_c14 (
    .x(x[16759:16752]),
    .y(window_g2_r1_c14_y)
  );
  input_bits_engine window_g2_r1_c15 (
    .x(x[16767:16760]),
    .y(window_g2_r1_c15_y)
  );
  input_bits_engine window_g2_r1_c16 (
    .x(x[16775:16768]),
    .y(window_g2_r1_c16_y)
  );
  input_bits_engine window_g2_r1_c17 (
    .x(x[16783:16776]),
    .y(window_g2_r1_c17_y)
  );
  input_bits_engine window_g2_r1_c18 (
    .x(x[16791:16784]),
    .y(window_g2_r1_c18_y)
  );
  input_bits_engine window_g2_r1_c19 (
    .x(x[16799:16792]),
    .y(window_g2_r1_c19_y)
  );
  input_bits_engine window_g2_r1_c2 (
    .x(x[16663:16656]),
    .y(window_g2_r1_c2_y)
  );
  input_bits_engine window_g2_r1_c20 (
    .x(x[16807:16800]),
    .y(window_g2_r1_c20_y)
  );
  input_bits_engine window_g2_r1_c21 (
    .x(x[16815:16808]),
    .y(window_g2_r1_c21_y)
  );
  input_bits_engine window_g2_r1_c22 (
    .x(x[16823:16816]),
    .y(window_g2_r1_c22_y)
  );
  input_bits_engine window_g2_r1_c23 (
    .x(x[16831:16824]),
    .y(window_g2_r1_c23_y)
  );
  input_bits_engine window_g2_r1_c24 (
    .x(x[16839:16832]),
    .y(window_g2_r1_c24_y)
  );
  input_bits_engine window_g2_r1_c25 (
    .x(x[16847:16840]),
    .y(window_g2_r1_c25_y)
  );
  input_bits_engine window_g2_r1_c26 (
    .x(x[16855:16848]),
    .y(window_g2_r1_c26_y)
  );
  input_bits_engine window_g2_r1_c27 (
    .x(x[16863:16856]),
    .y(window_g2_r1_c27_y)
  );
  input_bits_engine window_g2_r1_c28 (
    .x(x[16871:16864]),
    .y(window_g2_r1_c28_y)
  );
  input_bits_engine window_g2_r1_c29 (
    .x(x[16879:16872]),
    .y(window_g2_r1_c29_y)
  );
  input_bits_engine window_g2_r1_c3 (
    .x(x[16671:16664]),
    .y(window_g2_r1_c3_y)
  );
  input_bits_engine window_g2_r1_c30 (
    .x(x[16887:16880]),
    .y(window_g2_r1_c30_y)
  );
  input_bits_engine window_g2_r1_c31 (
    .x(x[16895:16888]),
    .y(window_g2_r1_c31_y)
  );
  input_bits_engine window_g2_r1_c4 (
    .x(x[16679:16672]),
    .y(window_g2_r1_c4_y)
  );
  input_bits_engine window_g2_r1_c5 (
    .x(x[16687:16680]),
    .y(window_g2_r1_c5_y)
  );
  input_bits_engine window_g2_r1_c6 (
    .x(x[16695:16688]),
    .y(window_g2_r1_c6_y)
  );
  input_bits_engine window_g2_r1_c7 (
    .x(x[16703:16696]),
    .y(window_g2_r1_c7_y)
  );
  input_bits_engine window_g2_r1_c8 (
    .x(x[16711:16704]),
    .y(window_g2_r1_c8_y)
  );
  input_bits_engine window_g2_r1_c9 (
    .x(x[16719:16712]),
    .y(window_g2_r1_c9_y)
  );
  input_bits_engine window_g2_r20_c0 (
    .x(x[21511:21504]),
    .y(window_g2_r20_c0_y)
  );
  input_bits_engine window_g2_r20_c1 (
    .x(x[21519:21512]),
    .y(window_g2_r20_c1_y)
  );
  input_bits_engine window_g2_r20_c10 (
    .x(x[21591:21584]),
    .y(window_g2_r20_c10_y)
  );
  input_bits_engine window_g2_r20_c11 (
    .x(x[21599:21592]),
    .y(window_g2_r20_c11_y)
  );
  input_bits_engine window_g2_r20_c12 (
    .x(x[21607:21600]),
    .y(window_g2_r20_c12_y)
  );
  input_bits_engine window_g2_r20_c13 (
    .x(x[21615:21608]),
    .y(window_g2_r20_c13_y)
  );
  input_bits_engine window_g2_r20_c14 (
    .x(x[21623:21616]),
    .y(window_g2_r20_c14_y)
  );
  input_bits_engine window_g2_r20_c15 (
    .x(x[21631:21624]),
    .y(window_g2_r20_c15_y)
  );
  input_bits_engine window_g2_r20_c16 (
    .x(x[21639:21632]),
    .y(window_g2_r20_c16_y)
  );
  input_bits_engine window_g2_r20_c17 (
    .x(x[21647:21640]),
    .y(window_g2_r20_c17_y)
  );
  input_bits_engine window_g2_r20_c18 (
    .x(x[21655:21648]),
    .y(window_g2_r20_c18_y)
  );
  input_bits_engine window_g2_r20_c19 (
    .x(x[21663:21656]),
    .y(window_g2_r20_c19_y)
  );
  input_bits_engine window_g2_r20_c2 (
    .x(x[21527:21520]),
    .y(window_g2_r20_c2_y)
  );
  input_bits_engine window_g2_r20_c20 (
    .x(x[21671:21664]),
    .y(window_g2_r20_c20_y)
  );
  input_bits_engine window_g2_r20_c21 (
    .x(x[21679:21672]),
    .y(window_g2_r20_c21_y)
  );
  input_bits_engine window_g2_r20_c22 (
    .x(x[21687:21680]),
    .y(window_g2_r20_c22_y)
  );
  input_bits_engine window_g2_r20_c23 (
    .x(x[21695:21688]),
    .y(window_g2_r20_c23_y)
  );
  input_bits_engine window_g2_r20_c24 (
    .x(x[21703:21696]),
    .y(window_g2_r20_c24_y)
  );
  input_bits_engine window_g2_r20_c25 (
    .x(x[21711:21704]),
    .y(window_g2_r20_c25_y)
  );
  input_bits_engine window_g2_r20_c26 (
    .x(x[21719:21712]),
    .y(window_g2_r20_c26_y)
  );
  input_bits_engine window_g2_r20_c27 (
    .x(x[21727:21720]),
    .y(window_g2_r20_c27_y)
  );
  input_bits_engine window_g2_r20_c28 (
    .x(x[21735:21728]),
    .y(window_g2_r20_c28_y)
  );
  input_bits_engine window_g2_r20_c29 (
    .x(x[21743:21736]),
    .y(window_g2_r20_c29_y)
  );
  input_bits_engine window_g2_r20_c3 (
    .x(x[21535:21528]),
    .y(window_g2_r20_c3_y)
  );
  input_bits_engine window_g2_r20_c30 (
    .x(x[21751:21744]),
    .y(window_g2_r20_c30_y)
  );
  input_bits_engine window_g2_r20_c31 (
    .x(x[21759:21752]),
    .y(window_g2_r20_c31_y)
  );
  input_bits_engine window_g2_r20_c4 (
    .x(x[21543:21536]),
    .y(window_g2_r20_c4_y)
  );
  input_bits_engine window_g2_r20_c5 (
    .x(x[21551:21544]),
    .y(window_g2_r20_c5_y)
  );
  input_bits_engine window_g2_r20_c6 (
    .x(x[21559:21552]),
    .y(window_g2_r20_c6_y)
  );
  input_bits_engine window_g2_r20_c7 (
    .x(x[21567:21560]),
    .y(window_g2_r20_c7_y)
  );
  input_bits_engine window_g2_r20_c8 (
    .x(x[21575:21568]),
    .y(window_g2_r20_c8_y)
  );
  input_bits_engine window_g2_r20_c9 (
    .x(x[21583:21576]),
    .y(window_g2_r20_c9_y)
  );
  input_bits_engine window_g2_r21_c0 (
    .x(x[21767:21760]),
    .y(window_g2_r21_c0_y)
  );
  input_bits_engine window_g2_r21_c1 (
    .x(x[21775:21768]),
    .y(window_g2_r21_c1_y)
  );
  input_bits_engine window_g2_r21_c10 (
    .x(x[21847:21840]),
    .y(window_g2_r21_c10_y)
  );
  input_bits_engine window_g2_r21_c11 (
    .x(x[21855:21848]),
    .y(window_g2_r21_c11_y)
  );
  input_bits_engine window_g2_r21_c12 (
    .x(x[21863:21856]),
    .y(window_g2_r21_c12_y)
  );
  input_bits_engine window_g2_r21_c13 (
    .x(x[21871:21864]),
    .y(window_g2_r21_c13_y)
  );
  input_bits_engine window_g2_r21_c14 (
    .x(x[21879:21872]),
    .y(window_g2_r21_c14_y)
  );
  input_bits_engine window_g2_r21_c15 (
    .x(x[21887:21880]),
    .y(window_g2_r21_c15_y)
  );
  input_bits_engine window_g2_r21_c16 (
    .x(x[21895:21888]),
    .y(window_g2_r21_c16_y)
  );
  input_bits_engine window_g2_r21_c17 (
    .x(x[21903:21896]),
    .y(window_g2_r21_c17_y)
  );
  input_bits_engine window_g2_r21_c18 (
    .x(x[21911:21904]),
    .y(window_g2_r21_c18_y)
  );
  input_bits_engine window_g2_r21_c19 (
    .x(x[21919:21912]),
    .y(window_g2_r21_c19_y)
  );
  input_bits_engine window_g2_r21_c2 (
    .x(x[21783:21776]),
    .y(window_g2_r21_c2_y)
  );
  input_bits_engine window_g2_r21_c20 (
    .x(x[21927:21920]),
    .y(window_g2_r21_c20_y)
  );
  input_bits_engine window_g2_r21_c21 (
    .x(x[21935:21928]),
    .y(window_g2_r21_c21_y)
  );
  input_bits_engine window_g2_r21_c22 (
    .x(x[21943:21936]),
    .y(window_g2_r21_c22_y)
  );
  input_bits_engine window_g2_r21_c23 (
    .x(x[21951:21944]),
    .y(window_g2_r21_c23_y)
  );
  input_bits_engine window_g2_r21_c24 (
    .x(x[21959:21952]),
    .y(window_g2_r21_c24_y)
  );
  input_bits_engine window_g2_r21_c25 (
    .x(x[21967:21960]),
    .y(window_g2_r21_c25_y)
  );
  input_bits_engine window_g2_r21_c26 (
    .x(x[21975:21968]),
    .y(window_g2_r21_c26_y)
  );
  input_bits_engine window_g2_r21_c27 (
    .x(x[21983:21976]),
    .y(window_g2_r21_c27_y)
  );
  input_bits_engine window_g2_r21_c28 (
    .x(x[21991:21984]),
    .y(window_g2_r21_c28_y)
  );
  input_bits_engine window_g2_r21_c29 (
    .x(x[21999:21992]),
    .y(window_g2_r21_c29_y)
  );
  input_bits_engine window_g2_r21_c3 (
    .x(x[21791:21784]),
    .y(window_g2_r21_c3_y)
  );
  input_bits_engine window_g2_r21_c30 (
    .x(x[22007:22000]),
    .y(window_g2_r21_c30_y)
  );
  input_bits_engine window_g2_r21_c31 (
    .x(x[22015:22008]),
    .y(window_g2_r21_c31_y)
  );
  input_bits_engine window_g2_r21_c4 (
    .x(x[21799:21792]),
    .y(window_g2_r21_c4_y)
  );
  input_bits_engine window_g2_r21_c5 (
    .x(x[21807:21800]),
    .y(window_g2_r21_c5_y)
  );
  input_bits_engine window_g2_r21_c6 (
    .x(x[21815:21808]),
    .y(window_g2_r21_c6_y)
  );
  input_bits_engine window_g2_r21_c7 (
    .x(x[21823:21816]),
    .y(window_g2_r21_c7_y)
  );
  input_bits_engine window_g2_r21_c8 (
    .x(x[21831:21824]),
    .y(window_g2_r21_c8_y)
  );
  input_bits_engine window_g2_r21_c9 (
    .x(x[21839:21832]),
    .y(window_g2_r21_c9_y)
  );
  input_bits_engine window_g2_r22_c0 (
    .x(x[22023:22016]),
    .y(window_g2_r22_c0_y)
  );
  input_bits_engine window_g2_r22_c1 (
    .x(x[22031:22024]),
    .y(window_g2_r22_c1_y)
  );
  input_bits_engine window_g2_r22_c10 (
    .x(x[22103:22096]),
    .y(window_g2_r22_c10_y)
  );
  input_bits_engine window_g2_r22_c11 (
    .x(x[22111:22104]),
    .y(window_g2_r22_c11_y)
  );
  input_bits_engine window_g2_r22_c12 (
    .x(x[22119:22112]),
    .y(window_g2_r22_c12_y)
  );
  input_bits_engine window_g2_r22_c13 (
    .x(x[22127:22120]),
    .y(window_g2_r22_c13_y)
  );
  input_bits_engine window_g2_r22_c14 (
    .x(x[22135:22128]),
    .y(window_g2_r22_c14_y)
  );
  input_bits_engine window_g2_r22_c15 (
    .x(x[22143:22136]),
    .y(window_g2_r22_c15_y)
  );
  input_bits_engine window_g2_r22_c16 (
    .x(x[22151:22144]),
    .y(window_g2_r22_c16_y)
  );
  input_bits_engine window_g2_r22_c17 (
    .x(x[22159:22152]),
    .y(window_g2_r22_c17_y)
  );
  input_bits_engine window_g2_r22_c18 (
    .x(x[22167:22160]),
    .y(window_g2_r22_c18_y)
  );
  input_bits_engine window_g2_r22_c19 (
    .x(x[22175:22168]),
    .y(window_g2_r22_c19_y)
  );
  input_bits_engine window_g2_r22_c2 (
    .x(x[22039:22032]),
    .y(window_g2_r22_c2_y)
  );
  input_bits_engine window_g2_r22_c20 (
    .x(x[22183:22176]),
    .y(window_g2_r22_c20_y)
  );
  input_bits_engine window_g2_r22_c21 (
    .x(x[22191:22184]),
    .y(window_g2_r22_c21_y)
  );
  input_bits_engine window_g2_r22_c22 (
    .x(x[22199:22192]),
    .y(window_g2_r22_c22_y)
  );
  input_bits_engine window_g2_r22_c23 (
    .x(x[22207:22200]),
    .y(window_g2_r22_c23_y)
  );
  input_bits_engine window_g2_r22_c24 (
    .x(x[22215:22208]),
    .y(window_g2_r22_c24_y)
  );
  input_bits_engine window_g2_r22_c25 (
    .x(x[22223:22216]),
    .y(window_g2_r22_c25_y)
  );
  input_bits_engine window_g2_r22_c26 (
    .x(x[22231:22224]),
    .y(window_g2_r22_c26_y)
  );
  input_bits_engine window_g2_r22_c27 (
    .x(x[22239:22232]),
    .y(window_g2_r22_c27_y)
  );
  input_bits_engine window_g2_r22_c28 (
    .x(x[22247:22240]),
    .y(window_g2_r22_c28_y)
  );
  input_bits_engine window_g2_r22_c29 (
    .x(x[22255:22248]),
    .y(window_g2_r22_c29_y)
  );
  input_bits_engine window_g2_r22_c3 (
    .x(x[22047:22040]),
    .y(window_g2_r22_c3_y)
  );
  input_bits_engine window_g2_r22_c30 (
    .x(x[22263:22256]),
    .y(window_g2_r22_c30_y)
  );
  input_bits_engine window_g2_r22_c31 (
    .x(x[22271:22264]),
    .y(window_g2_r22_c31_y)
  );
  input_bits_engine window_g2_r22_c4 (
    .x(x[22055:22048]),
    .y(window_g2_r22_c4_y)
  );
  input_bits_engine window_g2_r22_c5 (
    .x(x[22063:22056]),
    .y(window_g2_r22_c5_y)
  );
  input_bits_engine window_g2_r22_c6 (
    .x(x[22071:22064]),
    .y(window_g2_r22_c6_y)
  );
  input_bits_engine window_g2_r22_c7 (
    .x(x[22079:22072]),
    .y(window_g2_r22_c7_y)
  );
  input_bits_engine window_g2_r22_c8 (
    .x(x[22087:22080]),
    .y(window_g2_r22_c8_y)
  );
  input_bits_engine window_g2_r22_c9 (
    .x(x[22095:22088]),
    .y(window_g2_r22_c9_y)
  );
  input_bits_engine window_g2_r23_c0 (
    .x(x[22279:22272]),
    .y(window_g2_r23_c0_y)
  );
  input_bits_engine window_g2_r23_c1 (
    .x(x[22287:22280]),
    .y(window_g2_r23_c1_y)
  );
  input_bits_engine window_g2_r23_c10 (
    .x(x[22359:22352]),
    .y(window_g2_r23_c10_y)
  );
  input_bits_engine window_g2_r23_c11 (
    .x(x[22367:22360]),
    .y(window_g2_r23_c11_y)
  );
  input_bits_engine window_g2_r23_c12 (
    .x(x[22375:22368]),
    .y(window_g2_r23_c12_y)
  );
  input_bits_engine window_g2_r23_c13 (
    .x(x[22383:22376]),
    .y(window_g2_r23_c13_y)
  );
  input_bits_engine window_g2_r23_c14 (
    .x(x[22391:22384]),
    .y(window_g2_r23_c14_y)
  );
  input_bits_engine window_g2_r23_c15 (
    .x(x[22399:22392]),
    .y(window_g2_r23_c15_y)
  );
  input_bits_engine window_g2_r23_c16 (
    .x(x[22407:22400]),
    .y(window_g2_r23_c16_y)
  );
  input_bits_engine window_g2_r23_c17 (
    .x(x[22415:22408]),
    .y(window_g2_r23_c17_y)
  );
  input_bits_engine window_g2_r23_c18 (
    .x(x[22423:22416]),
    .y(window_g2_r23_c18_y)
  );
  input_bits_engine window_g2_r23_c19 (
    .x(x[22431:22424]),
    .y(window_g2_r23_c19_y)
  );
  input_bits_engine window_g2_r23_c2 (
    .x(x[22295:22288]),
    .y(window_g2_r23_c2_y)
  );
  input_bits_engine window_g2_r23_c20 (
    .x(x[22439:22432]),
    .y(window_g2_r23_c20_y)
  );
  input_bits_engine window_g2_r23_c21 (
    .x(x[22447:22440]),
    .y(window_g2_r23_c21_y)
  );
  input_bits_engine window_g2_r23_c22 (
    .x(x[22455:22448]),
    .y(window_g2_r23_c22_y)
  );
  input_bits_engine window_g2_r23_c23 (
    .x(x[22463:22456]),
    .y(window_g2_r23_c23_y)
  );
  input_bits_engine window_g2_r23_c24 (
    .x(x[22471:22464]),
    .y(window_g2_r23_c24_y)
  );
  input_bits_engine window_g2_r23_c25 (
    .x(x[22479:22472]),
    .y(window_g2_r23_c25_y)
  );
  input_bits_engine window_g2_r23_c26 (
    .x(x[22487:22480]),
    .y(window_g2_r23_c26_y)
  );
  input_bits_engine window_g2_r23_c27 (
    .x(x[22495:22488]),
    .y(window_g2_r23_c27_y)
  );
  input_bits_engine window_g2_r23_c28 (
    .x(x[22503:22496]),
    .y(window_g2_r23_c28_y)
  );
  input_bits_engine window_g2_r23_c29 (
    .x(x[22511:22504]),
    .y(window_g2_r23_c29_y)
  );
  input_bits_engine window_g2_r23_c3 (
    .x(x[22303:22296]),
    .y(window_g2_r23_c3_y)
  );
  input_bits_engine window_g2_r23_c30 (
    .x(x[22519:22512]),
    .y(window_g2_r23_c30_y)
  );
  input_bits_engine window_g2_r23_c31 (
    .x(x[22527:22520]),
    .y(window_g2_r23_c31_y)
  );
  input_bits_engine window_g2_r23_c4 (
    .x(x[22311:22304]),
    .y(window_g2_r23_c4_y)
  );
  input_bits_engine window_g2_r23_c5 (
    .x(x[22319:22312]),
    .y(window_g2_r23_c5_y)
  );
  input_bits_engine window_g2_r23_c6 (
    .x(x[22327:22320]),
    .y(window_g2_r23_c6_y)
  );
  input_bits_engine window_g2_r23_c7 (
    .x(x[22335:22328]),
    .y(window_g2_r23_c7_y)
  );
  input_bits_engine window_g2_r23_c8 (
    .x(x[22343:22336]),
    .y(window_g2_r23_c8_y)
  );
  input_bits_engine window_g2_r23_c9 (
    .x(x[22351:22344]),
    .y(window_g2_r23_c9_y)
  );
  input_bits_engine window_g2_r24_c0 (
    .x(x[22535:22528]),
    .y(window_g2_r24_c0_y)
  );
  input_bits_engine window_g2_r24_c1 (
    .x(x[22543:22536]),
    .y(window_g2_r24_c1_y)
  );
  input_bits_engine window_g2_r24_c10 (
    .x(x[22615:22608]),
    .y(window_g2_r24_c10_y)
  );
  input_bits_engine window_g2_r24_c11 (
    .x(x[22623:22616]),
    .y(window_g2_r24_c11_y)
  );
  input_bits_engine window_g2_r24_c12 (
    .x(x[22631:22624]),
    .y(window_g2_r24_c12_y)
  );
  input_bits_engine window_g2_r24_c13 (
    .x(x[22639:22632]),
    .y(window_g2_r24_c13_y)
  );
  input_bits_engine window_g2_r24_c14 (
    .x(x[22647:22640]),
    .y(window_g2_r24_c14_y)
  );
  input_bits_engine window_g2_r24_c15 (
    .x(x[22655:22648]),
    .y(window_g2_r24_c15_y)
  );
  input_bits_engine window_g2_r24_c16 (
    .x(x[22663:22656]),
    .y(window_g2_r24_c16_y)
  );
  input_bits_engine window_g2_r24_c17 (
    .x(x[22671:22664]),
    .y(window_g2_r24_c17_y)
  );
  input_bits_engine window_g2_r24_c18 (
    .x(x[22679:22672]),
    .y(window_g2_r24_c18_y)
  );
  input_bits_engine window_g2_r24_c19 (
    .x(x[22687:22680]),
    .y(window_g2_r24_c19_y)
  );
  input_bits_engine window_g2_r24_c2 (
    .x(x[22551:22544]),
    .y(window_g2_r24_c2_y)
  );
  input_bits_engine window_g2_r24_c20 (
    .x(x[22695:22688]),
    .y(window_g2_r24_c20_y)
  );
  input_bits_engine window_g2_r24_c21 (
    .x(x[22703:22696]),
    .y(window_g2_r24_c21_y)
  );
  input_bits_engine window_g2_r24_c22 (
    .x(x[22711:22704]),
    .y(window_g2_r24_c22_y)
  );
  input_bits_engine window_g2_r24_c23 (
    .x(x[22719:22712]),
    .y(window_g2_r24_c23_y)
  );
  input_bits_engine window_g2_r24_c24 (
    .x(x[22727:22720]),
    .y(window_g2_r24_c24_y)
  );
  input_bits_engine window_g2_r24_c25 (
    .x(x[22735:22728]),
    .y(window_g2_r24_c25_y)
  );
  input_bits_engine window_g2_r24_c26 (
    .x(x[22743:22736]),
    .y(window_g2_r24_c26_y)
  );
  input_bits_engine window_g2_r24_c27 (
    .x(x[22751:22744]),
    .y(window_g2_r24_c27_y)
  );
  input_bits_engine window_g2_r24_c28 (
    .x(x[22759:22752]),
    .y(window_g2_r24_c28_y)
  );
  input_bits_engine window_g2_r24_c29 (
    .x(x[22767:22760]),
    .y(window_g2_r24_c29_y)
  );
  input_bits_engine window_g2_r24_c3 (
    .x(x[22559:22552]),
    .y(window_g2_r24_c3_y)
  );
  input_bits_engine window_g2_r24_c30 (
    .x(x[22775:22768]),
    .y(window_g2_r24_c30_y)
  );
  input_bits_engine window_g2_r24_c31 (
    .x(x[22783:22776]),
    .y(window_g2_r24_c31_y)
  );
  input_bits_engine window_g2_r24_c4 (
    .x(x[22567:22560]),
    .y(window_g2_r24_c4_y)
  );
  input_bits_engine window_g2_r24_c5 (
    .x(x[22575:22568]),
    .y(window_g2_r24_c5_y)
  );
  input_bits_engine window_g2_r24_c6 (
    .x(x[22583:22576]),
    .y(window_g2_r24_c6_y)
  );
  input_bits_engine window_g2_r24_c7 (
    .x(x[22591:22584]),
    .y(window_g2_r24_c7_y)
  );
  input_bits_engine window_g2_r24_c8 (
    .x(x[22599:22592]),
    .y(window_g2_r24_c8_y)
  );
  input_bits_engine window_g2_r24_c9 (
    .x(x[22607:22600]),
    .y(window_g2_r24_c9_y)
  );
  input_bits_engine window_g2_r25_c0 (
    .x(x[22791:22784]),
    .y(window_g2_r25_c0_y)
  );
  input_bits_engine window_g2_r25_c1 (
    .x(x[22799:22792]),
    .y(window_g2_r25_c1_y)
  );
  input_bits_engine window_g2_r25_c10 (
    .x(x[22871:22864]),
    .y(window_g2_r25_c10_y)
  );
  input_bits_engine window_g2_r25_c11 (
    .x(x[22879:22872]),
    .y(window_g2_r25_c11_y)
  );
  input_bits_engine window_g2_r25_c12 (
    .x(x[22887:22880]),
    .y(window_g2_r25_c12_y)
  );
  input_bits_engine window_g2_r25_c13 (
    .x(x[22895:22888]),
    .y(window_g2_r25_c13_y)
  );
  input_bits_engine window_g2_r25_c14 (
    .x(x[22903:22896]),
    .y(window_g2_r25_c14_y)
  );
  input_bits_engine window_g2_r25_c15 (
    .x(x[22911:22904]),
    .y(window_g2_r25_c15_y)
  );
  input_bits_engine window_g2_r25_c16 (
    .x(x[22919:22912]),
    .y(window_g2_r25_c16_y)
  );
  input_bits_engine window_g2_r25_c17 (
    .x(x[22927:22920]),
    .y(window_g2_r25_c17_y)
  );
  input_bits_engine window_g2_r25_c18 (
    .x(x[22935:22928]),
    .y(window_g2_r25_c18_y)
  );
  input_bits_engine window_g2_r25_c19 (
    .x(x[22943:22936]),
    .y(window_g2_r25_c19_y)
  );
  input_bits_engine window_g2_r25_c2 (
    .x(x[22807:22800]),
    .y(window_g2_r25_c2_y)
  );
  input_bits_engine window_g2_r25_c20 (
    .x(x[22951:22944]),
    .y(window_g2_r25_c20_y)
  );
  input_bits_engine window_g2_r25_c21 (
    .x(x[22959:22952]),
    .y(window_g2_r25_c21_y)
  );
  input_bits_engine window_g2_r25_c22 (
    .x(x[22967:22960]),
    .y(window_g2_r25_c22_y)
  );
  input_bits_engine window_g2_r25_c23 (
    .x(x[22975:22968]),
    .y(window_g2_r25_c23_y)
  );
  input_bits_engine window_g2_r25_c24 (
    .x(x[22983:22976]),
    .y(window_g2_r25_c24_y)
  );
  input_bits_engine window_g2_r25_c25 (
    .x(x[22991:22984]),
    .y(window_g2_r25_c25_y)
  );
  input_bits_engine window_g2_r25_c26 (
    .x(x[22999:22992]),
    .y(window_g2_r25_c26_y)
  );
  input_bits_engine window_g2_r25_c27 (
    .x(x[23007:23000]),
    .y(window_g2_r25_c27_y)
  );
  input_bits_engine window_g2_r25_c28 (
    .x(x[23015:23008]),
    .y(window_g2_r25_c28_y)
  );
  input_bits_engine window_g2_r25_c29 (
    .x(x[23023:23016]),
    .y(window_g2_r25_c29_y)
  );
  input_bits_engine window_g2_r25_c3 (
    .x(x[22815:22808]),
    .y(window_g2_r25_c3_y)
  );
  input_bits_engine window_g2_r25_c30 (
    .x(x[23031:23024]),
    .y(window_g2_r25_c30_y)
  );
  input_bits_engine window_g2_r25_c31 (
    .x(x[23039:23032]),
    .y(window_g2_r25_c31_y)
  );
  input_bits_engine window_g2_r25_c4 (
    .x(x[22823:22816]),
    .y(window_g2_r25_c4_y)
  );
  input_bits_engine window_g2_r25_c5 (
    .x(x[22831:22824]),
    .y(window_g2_r25_c5_y)
  );
  input_bits_engine window_g2_r25_c6 (
    .x(x[22839:22832]),
    .y(window_g2_r25_c6_y)
  );
  input_bits_engine window_g2_r25_c7 (
    .x(x[22847:22840]),
    .y(window_g2_r25_c7_y)
  );
  input_bits_engine window_g2_r25_c8 (
    .x(x[22855:22848]),
    .y(window_g2_r25_c8_y)
  );
  input_bits_engine window_g2_r25_c9 (
    .x(x[22863:22856]),
    .y(window_g2_r25_c9_y)
  );
  input_bits_engine window_g2_r26_c0 (
    .x(x[23047:23040]),
    .y(window_g2_r26_c0_y)
  );
  input_bits_engine window_g2_r26_c1 (
    .x(x[23055:23048]),
    .y(window_g2_r26_c1_y)
  );
  input_bits_engine window_g2_r26_c10 (
    .x(x[23127:23120]),
    .y(window_g2_r26_c10_y)
  );
  input_bits_engine window_g2_r26_c11 (
    .x(x[23135:23128]),
    .y(window_g2_r26_c11_y)
  );
  input_bits_engine window_g2_r26_c12 (
    .x(x[23143:23136]),
    .y(window_g2_r26_c12_y)
  );
  input_bits_engine window_g2_r26_c13 (
    .x(x[23151:23144]),
    .y(window_g2_r26_c13_y)
  );
  input_bits_engine window_g2_r26_c14 (
    .x(x[23159:23152]),
    .y(window_g2_r26_c14_y)
  );
  input_bits_engine window_g2_r26_c15 (
    .x(x[23167:23160]),
    .y(window_g2_r26_c15_y)
  );
  input_bits_engine window_g2_r26_c16 (
    .x(x[23175:23168]),
    .y(window_g2_r26_c16_y)
  );
  input_bits_engine window_g2_r26_c17 (
    .x(x[23183:23176]),
    .y(window_g2_r26_c17_y)
  );
  input_bits_engine window_g2_r26_c18 (
    .x(x[23191:23184]),
    .y(window_g2_r26_c18_y)
  );
  input_bits_engine window_g2_r26_c19 (
    .x(x[23199:23192]),
    .y(window_g2_r26_c19_y)
  );
  input_bits_engine window_g2_r26_c2 (
    .x(x[23063:23056]),
    .y(window_g2_r26_c2_y)
  );
  input_bits_engine window_g2_r26_c20 (
    .x(x[23207:23200]),
    .y(window_g2_r26_c20_y)
  );
  input_bits_engine window_g2_r26_c21 (
    .x(x[23215:23208]),
    .y(window_g2_r26_c21_y)
  );
  input_bits_engine window_g2_r26_c22 (
    .x(x[23223:23216]),
    .y(window_g2_r26_c22_y)
  );
  input_bits_engine window_g2_r26_c23 (
    .x(x[23231:23224]),
    .y(window_g2_r26_c23_y)
  );
  input_bits_engine window_g2_r26_c24 (
    .x(x[23239:23232]),
    .y(window_g2_r26_c24_y)
  );
  input_bits_engine window_g2_r26_c25 (
    .x(x[23247:23240]),
    .y(window_g2_r26_c25_y)
  );
  input_bits_engine window_g2_r26_c26 (
    .x(x[23255:23248]),
    .y(window_g2_r26_c26_y)
  );
  input_bits_engine window_g2_r26_c27 (
    .x(x[23263:23256]),
    .y(window_g2_r26_c27_y)
  );
  input_bits_engine window_g2_r26_c28 (
    .x(x[23271:23264]),
    .y(window_g2_r26_c28_y)
  );
  input_bits_engine window_g2_r26_c29 (
    .x(x[23279:23272]),
    .y(window_g2_r26_c29_y)
  );
  input_bits_engine window_g2_r26_c3 (
    .x(x[23071:23064]),
    .y(window_g2_r26_c3_y)
  );
  input_bits_engine window_g2_r26_c30 (
    .x(x[23287:23280]),
    .y(window_g2_r26_c30_y)
  );
  input_bits_engine window_g2_r26_c31 (
    .x(x[23295:23288]),
    .y(window_g2_r26_c31_y)
  );
  input_bits_engine window_g2_r26_c4 (
    .x(x[23079:23072]),
    .y(window_g2_r26_c4_y)
  );
  input_bits_engine window_g2_r26_c5 (
    .x(x[23087:23080]),
    .y(window_g2_r26_c5_y)
  );
  input_bits_engine window_g2_r26_c6 (
    .x(x[23095:23088]),
    .y(window_g2_r26_c6_y)
  );
  input_bits_engine window_g2_r26_c7 (
    .x(x[23103:23096]),
    .y(window_g2_r26_c7_y)
  );
  input_bits_engine window_g2_r26_c8 (
    .x(x[23111:23104]),
    .y(window_g2_r26_c8_y)
  );
  input_bits_engine window_g2_r26_c9 (
    .x(x[23119:23112]),
    .y(window_g2_r26_c9_y)
  );
  input_bits_engine window_g2_r27_c0 (
    .x(x[23303:23296]),
    .y(window_g2_r27_c0_y)
  );
  input_bits_engine window_g2_r27_c1 (
    .x(x[23311:23304]),
    .y(window_g2_r27_c1_y)
  );
  input_bits_engine window_g2_r27_c10 (
    .x(x[23383:23376]),
    .y(window_g2_r27_c10_y)
  );
  input_bits_engine window_g2_r27_c11 (
    .x(x[23391:23384]),
    .y(window_g2_r27_c11_y)
  );
  input_bits_engine window_g2_r27_c12 (
    .x(x[23399:23392]),
    .y(window_g2_r27_c12_y)
  );
  input_bits_engine window_g2_r27_c13 (
    .x(x[23407:23400]),
    .y(window_g2_r27_c13_y)
  );
  input_bits_engine window_g2_r27_c14 (
    .x(x[23415:23408]),
    .y(window_g2_r27_c14_y)
  );
  input_bits_engine window_g2_r27_c15 (
    .x(x[23423:23416]),
    .y(window_g2_r27_c15_y)
  );
  input_bits_engine window_g2_r27_c16 (
    .x(x[23431:23424]),
    .y(window_g2_r27_c16_y)
  );
  input_bits_engine window_g2_r27_c17 (
    .x(x[23439:23432]),
    .y(window_g2_r27_c17_y)
  );
  input_bits_engine window_g2_r27_c18 (
    .x(x[23447:23440]),
    .y(window_g2_r27_c18_y)
  );
  input_bits_engine window_g2_r27_c19 (
    .x(x[23455:23448]),
    .y(window_g2_r27_c19_y)
  );
  input_bits_engine window_g2_r27_c2 (
    .x(x[23319:23312]),
    .y(window_g2_r27_c2_y)
  );
  input_bits_engine window_g2_r27_c20 (
    .x(x[23463:23456]),
    .y(window_g2_r27_c20_y)
  );
  input_bits_engine window_g2_r27_c21 (
    .x(x[23471:23464]),
    .y(window_g2_r27_c21_y)
  );
  input_bits_engine window_g2_r27_c22 (
    .x(x[23479:23472]),
    .y(window_g2_r27_c22_y)
  );
  input_bits_engine window_g2_r27_c23 (
    .x(x[23487:23480]),
    .y(window_g2_r27_c23_y)
  );
  input_bits_engine window_g2_r27_c24 (
    .x(x[23495:23488]),
    .y(window_g2_r27_c24_y)
  );
  input_bits_engine window_g2_r27_c25 (
    .x(x[23503:23496]),
    .y(window_g2_r27_c25_y)
  );
  input_bits_engine window_g2_r27_c26 (
    .x(x[23511:23504]),
    .y(window_g2_r27_c26_y)
  );
  input_bits_engine window_g2_r27_c27 (
    .x(x[23519:23512]),
    .y(window_g2_r27_c27_y)
  );
  input_bits_engine window_g2_r27_c28 (
    .x(x[23527:23520]),
    .y(window_g2_r27_c28_y)
  );
  input_bits_engine window_g2_r27_c29 (
    .x(x[23535:23528]),
    .y(window_g2_r27_c29_y)
  );
  input_bits_engine window_g2_r27_c3 (
    .x(x[23327:23320]),
    .y(window_g2_r27_c3_y)
  );
  input_bits_engine window_g2_r27_c30 (
    .x(x[23543:23536]),
    .y(window_g2_r27_c30_y)
  );
  input_bits_engine window_g2_r27_c31 (
    .x(x[23551:23544]),
    .y(window_g2_r27_c31_y)
  );
  input_bits_engine window_g2_r27_c4 (
    .x(x[23335:23328]),
    .y(window_g2_r27_c4_y)
  );
  input_bits_engine window_g2_r27_c5 (
    .x(x[23343:23336]),
    .y(window_g2_r27_c5_y)
  );
  input_bits_engine window_g2_r27_c6 (
    .x(x[23351:23344]),
    .y(window_g2_r27_c6_y)
  );
  input_bits_engine window_g2_r27_c7 (
    .x(x[23359:23352]),
    .y(window_g2_r27_c7_y)
  );
  input_bits_engine window_g2_r27_c8 (
    .x(x[23367:23360]),
    .y(window_g2_r27_c8_y)
  );
  input_bits_engine window_g2_r27_c9 (
    .x(x[23375:23368]),
    .y(window_g2_r27_c9_y)
  );
  input_bits_engine window_g2_r28_c0 (
    .x(x[23559:23552]),
    .y(window_g2_r28_c0_y)
  );
  input_bits_engine window_g2_r28_c1 (
    .x(x[23567:23560]),
    .y(window_g2_r28_c1_y)
  );
  input_bits_engine window_g2_r28_c10 (
    .x(x[23639:23632]),
    .y(window_g2_r28_c10_y)
  );
  input_bits_engine window_g2_r28_c11 (
    .x(x[23647:23640]),
    .y(window_g2_r28_c11_y)
  );
  input_bits_engine window_g2_r28_c12 (
    .x(x[23655:23648]),
    .y(window_g2_r28_c12_y)
  );
  input_bits_engine window_g2_r28_c13 (
    .x(x[23663:23656]),
    .y(window_g2_r28_c13_y)
  );
  input_bits_engine window_g2_r28_c14 (
    .x(x[23671:23664]),
    .y(window_g2_r28_c14_y)
  );
  input_bits_engine window_g2_r28_c15 (
    .x(x[23679:23672]),
    .y(window_g2_r28_c15_y)
  );
  input_bits_engine window_g2_r28_c16 (
    .x(x[23687:23680]),
    .y(window_g2_r28_c16_y)
  );
  input_bits_engine window_g2_r28_c17 (
    .x(x[23695:23688]),
    .y(window_g2_r28_c17_y)
  );
  input_bits_engine window_g2_r28_c18 (
    .x(x[23703:23696]),
    .y(window_g2_r28_c18_y)
  );
  input_bits_engine window_g2_r28_c19 (
    .x(x[23711:23704]),
    .y(window_g2_r28_c19_y)
  );
  input_bits_engine window_g2_r28_c2 (
    .x(x[23575:23568]),
    .y(window_g2_r28_c2_y)
  );
  input_bits_engine window_g2_r28_c20 (
    .x(x[23719:23712]),
    .y(window_g2_r28_c20_y)
  );
  input_bits_engine window_g2_r28_c21 (
    .x(x[23727:23720]),
    .y(window_g2_r28_c21_y)
  );
  input_bits_engine window_g2_r28_c22 (
    .x(x[23735:23728]),
    .y(window_g2_r28_c22_y)
  );
  input_bits_engine window_g2_r28_c23 (
    .x(x[23743:23736]),
    .y(window_g2_r28_c23_y)
  );
  input_bits_engine window_g2_r28_c24 (
    .x(x[23751:23744]),
    .y(window_g2_r28_c24_y)
  );
  input_bits_engine window_g2_r28_c25 (
    .x(x[23759:23752]),
    .y(window_g2_r28_c25_y)
  );
  input_bits_engine window_g2_r28_c26 (
    .x(x[23767:23760]),
    .y(window_g2_r28_c26_y)
  );
  input_bits_engine window_g2_r28_c27 (
    .x(x[23775:23768]),
    .y(window_g2_r28_c27_y)
  );
  input_bits_engine window_g2_r28_c28 (
    .x(x[23783:23776]),
    .y(window_g2_r28_c28_y)
  );
  input_bits_engine window_g2_r28_c29 (
    .x(x[23791:23784]),
    .y(window_g2_r28_c29_y)
  );
  input_bits_engine window_g2_r28_c3 (
    .x(x[23583:23576]),
    .y(window_g2_r28_c3_y)
  );
  input_bits_engine window_g2_r28_c30 (
    .x(x[23799:23792]),
    .y(window_g2_r28_c30_y)
  );
  input_bits_engine window_g2_r28_c31 (
    .x(x[23807:23800]),
    .y(window_g2_r28_c31_y)
  );
  input_bits_engine window_g2_r28_c4 (
    .x(x[23591:23584]),
    .y(window_g2_r28_c4_y)
  );
  input_bits_engine window_g2_r28_c5 (
    .x(x[23599:23592]),
    .y(window_g2_r28_c5_y)
  );
  input_bits_engine window_g2_r28_c6 (
    .x(x[23607:23600]),
    .y(window_g2_r28_c6_y)
  );
  input_bits_engine window_g2_r28_c7 (
    .x(x[23615:23608]),
    .y(window_g2_r28_c7_y)
  );
  input_bits_engine window_g2_r28_c8 (
    .x(x[23623:23616]),
    .y(window_g2_r28_c8_y)
  );
  input_bits_engine window_g2_r28_c9 (
    .x(x[23631:23624]),
    .y(window_g2_r28_c9_y)
  );
  input_bits_engine window_g2_r29_c0 (
    .x(x[23815:23808]),
    .y(window_g2_r29_c0_y)
  );
  input_bits_engine window_g2_r29_c1 (
    .x(x[23823:23816]),
    .y(window_g2_r29_c1_y)
  );
  input_bits_engine window_g2_r29_c10 (
    .x(x[23895:23888]),
    .y(window_g2_r29_c10_y)
  );
  input_bits_engine window_g2_r29_c11 (
    .x(x[23903:23896]),
    .y(window_g2_r29_c11_y)
  );
  input_bits_engine window_g2_r29_c12 (
    .x(x[23911:23904]),
    .y(window_g2_r29_c12_y)
  );
  input_bits_engine window_g2_r29_c13 (
    .x(x[23919:23912]),
    .y(window_g2_r29_c13_y)
  );
  input_bits_engine window_g2_r29_c14 (
    .x(x[23927:23920]),
    .y(window_g2_r29_c14_y)
  );
  input_bits_engine window_g2_r29_c15 (
    .x(x[23935:23928]),
    .y(window_g2_r29_c15_y)
  );
  input_bits_engine window_g2_r29_c16 (
    .x(x[23943:23936]),
    .y(window_g2_r29_c16_y)
  );
  input_bits_engine window_g2_r29_c17 (
    .x(x[23951:23944]),
    .y(window_g2_r29_c17_y)
  );
  input_bits_engine window_g2_r29_c18 (
    .x(x[23959:23952]),
    .y(window_g2_r29_c18_y)
  );
  input_bits_engine window_g2_r29_c19 (
    .x(x[23967:23960]),
    .y(window_g2_r29_c19_y)
  );
  input_bits_engine window_g2_r29_c2 (
    .x(x[23831:23824]),
    .y(window_g2_r29_c2_y)
  );
  input_bits_engine window_g2_r29_c20 (
    .x(x[23975:23968]),
    .y(window_g2_r29_c20_y)
  );
  input_bits_engine window_g2_r29_c21 (
    .x(x[23983:23976]),
    .y(window_g2_r29_c21_y)
  );
  input_bits_engine window_g2_r29_c22 (
    .x(x[23991:23984]),
    .y(window_g2_r29_c22_y)
  );
  input_bits_engine window_g2_r29_c23 (
    .x(x[23999:23992]),
    .y(window_g2_r29_c23_y)
  );
  input_bits_engine window_g2_r29_c24 (
    .x(x[24007:24000]),
    .y(window_g2_r29_c24_y)
  );
  input_bits_engine window_g2_r29_c25 (
    .x(x[24015:24008]),
    .y(window_g2_r29_c25_y)
  );
  input_bits_engine window_g2_r29_c26 (
    .x(x[24023:24016]),
    .y(window_g2_r29_c26_y)
  );
  input_bits_engine window_g2_r29_c27 (
    .x(x[24031:24024]),
    .y(window_g2_r29_c27_y)
  );
  input_bits_engine window_g2_r29_c28 (
    .x(x[24039:24032]),
    .y(window_g2_r29_c28_y)
  );
  input_bits_engine window_g2_r29_c29 (
    .x(x[24047:24040]),
    .y(window_g2_r29_c29_y)
  );
  input_bits_engine window_g2_r29_c3 (
    .x(x[23839:23832]),
    .y(window_g2_r29_c3_y)
  );
  input_bits_engine window_g2_r29_c30 (
    .x(x[24055:24048]),
    .y(window_g2_r29_c30_y)
  );
  input_bits_engine window_g2_r29_c31 (
    .x(x[24063:24056]),
    .y(window_g2_r29_c31_y)
  );
  input_bits_engine window_g2_r29_c4 (
    .x(x[23847:23840]),
    .y(window_g2_r29_c4_y)
  );
  input_bits_engine window_g2_r29_c5 (
    .x(x[23855:23848]),
    .y(window_g2_r29_c5_y)
  );
  input_bits_engine window_g2_r29_c6 (
    .x(x[23863:23856]),
    .y(window_g2_r29_c6_y)
  );
  input_bits_engine window_g2_r29_c7 (
    .x(x[23871:23864]),
    .y(window_g2_r29_c7_y)
  );
  input_bits_engine window_g2_r29_c8 (
    .x(x[23879:23872]),
    .y(window_g2_r29_c8_y)
  );
  input_bits_engine window_g2_r29_c9 (
    .x(x[23887:23880]),
    .y(window_g2_r29_c9_y)
  );
  input_bits_engine window_g2_r2_c0 (
    .x(x[16903:16896]),
    .y(window_g2_r2_c0_y)
  );
  input_bits_engine window_g2_r2_c1 (
    .x(x[16911:16904]),
    .y(window_g2_r2_c1_y)
  );
  input_bits_engine window_g2_r2_c10 (
    .x(x[16983:16976]),
    .y(window_g2_r2_c10_y)
  );
  input_bits_engine window_g2_r2_c11 (
    .x(x[16991:16984]),
    .y(window_g2_r2_c11_y)
  );
  input_bits_engine window_g2_r2_c12 (
    .x(x[16999:16992]),
    .y(window_g2_r2_c12_y)
  );
  input_bits_engine window_g2_r2_c13 (
    .x(x[17007:17000]),
    .y(window_g2_r2_c13_y)
  );
  input_bits_engine window_g2_r2_c14 (
    .x(x[17015:17008]),
    .y(window_g2_r2_c14_y)
  );
  input_bits_engine window_g2_r2_c15 (
    .x(x[17023:17016]),
    .y(window_g2_r2_c15_y)
  );
  input_bits_engine window_g2_r2_c16 (
    .x(x[17031:17024]),
    .y(window_g2_r2_c16_y)
  );
  input_bits_engine window_g2_r2_c17 (
    .x(x[17039:17032]),
    .y(window_g2_r2_c17_y)
  );
  input_bits_engine window_g2_r2_c18 (
    .x(x[17047:17040]),
    .y(window_g2_r2_c18_y)
  );
  input_bits_engine window_g2_r2_c19 (
    .x(x[17055:17048]),
    .y(window_g2_r2_c19_y)
  );
  input_bits_engine window_g2_r2_c2 (
    .x(x[16919:16912]),
    .y(window_g2_r2_c2_y)
  );
  input_bits_engine window_g2_r2_c20 (
    .x(x[17063:17056]),
    .y(window_g2_r2_c20_y)
  );
  input_bits_engine window_g2_r2_c21 (
    .x(x[17071:17064]),
    .y(window_g2_r2_c21_y)
  );
  input_bits_engine window_g2_r2_c22 (
    .x(x[17079:17072]),
    .y(window_g2_r2_c22_y)
  );
  input_bits_engine window_g2_r2_c23 (
    .x(x[17087:17080]),
    .y(window_g2_r2_c23_y)
  );
  input_bits_engine window_g2_r2_c24 (
    .x(x[17095:17088]),
    .y(window_g2_r2_c24_y)
  );
  input_bits_engine window_g2_r2_c25 (
    .x(x[17103:17096]),
    .y(window_g2_r2_c25_y)
  );
  input_bits_engine window_g2_r2_c26 (
    .x(x[17111:17104]),
    .y(window_g2_r2_c26_y)
  );
  input_bits_engine window_g2_r2_c27 (
    .x(x[17119:17112]),
    .y(window_g2_r2_c27_y)
  );
  input_bits_engine window_g2_r2_c28 (
    .x(x[17127:17120]),
    .y(window_g2_r2_c28_y)
  );
  input_bits_engine window_g2_r2_c29 (
    .x(x[17135:17128]),
    .y(window_g2_r2_c29_y)
  );
  input_bits_engine window_g2_r2_c3 (
    .x(x[16927:16920]),
    .y(window_g2_r2_c3_y)
  );
  input_bits_engine window_g2_r2_c30 (
    .x(x[17143:17136]),
    .y(window_g2_r2_c30_y)
  );
  input_bits_engine window_g2_r2_c31 (
    .x(x[17151:17144]),
    .y(window_g2_r2_c31_y)
  );
  input_bits_engine window_g2_r2_c4 (
    .x(x[16935:16928]),
    .y(window_g2_r2_c4_y)
  );
  input_bits_engine window_g2_r2_c5 (
    .x(x[16943:16936]),
    .y(window_g2_r2_c5_y)
  );
  input_bits_engine window_g2_r2_c6 (
    .x(x[16951:16944]),
    .y(window_g2_r2_c6_y)
  );
  input_bits_engine window_g2_r2_c7 (
    .x(x[16959:16952]),
    .y(window_g2_r2_c7_y)
  );
  input_bits_engine window_g2_r2_c8 (
    .x(x[16967:16960]),
    .y(window_g2_r2_c8_y)
  );
  input_bits_engine window_g2_r2_c9 (
    .x(x[16975:16968]),
    .y(window_g2_r2_c9_y)
  );
  input_bits_engine window_g2_r30_c0 (
    .x(x[24071:24064]),
    .y(window_g2_r30_c0_y)
  );
  input_bits_engine window_g2_r30_c1 (
    .x(x[24079:24072]),
    .y(window_g2_r30_c1_y)
  );
  input_bits_engine window_g2_r30_c10 (
    .x(x[24151:24144]),
    .y(window_g2_r30_c10_y)
  );
  input_bits_engine window_g2_r30_c11 (
    .x(x[24159:24152]),
    .y(window_g2_r30_c11_y)
  );
  input_bits_engine window_g2_r30_c12 (
    .x(x[24167:24160]),
    .y(window_g2_r30_c12_y)
  );
  input_bits_engine window_g2_r30_c13 (
    .x(x[24175:24168]),
    .y(window_g2_r30_c13_y)
  );
  input_bits_engine window_g2_r30_c14 (
    .x(x[24183:24176]),
    .y(window_g2_r30_c14_y)
  );
  input_bits_engine window_g2_r30_c15 (
    .x(x[24191:24184]),
    .y(window_g2_r30_c15_y)
  );
  input_bits_engine window_g2_r30_c16 (
    .x(x[24199:24192]),
    .y(window_g2_r30_c16_y)
  );
  input_bits_engine window_g2_r30_c17 (
    .x(x[24207:24200]),
    .y(window_g2_r30_c17_y)
  );
  input_bits_engine window_g2_r30_c18 (
    .x(x[24215:24208]),
    .y(window_g2_r30_c18_y)
  );
  input_bits_engine window_g2_r30_c19 (
    .x(x[24223:24216]),
    .y(window_g2_r30_c19_y)
  );
  input_bits_engine window_g2_r30_c2 (
    .x(x[24087:24080]),
    .y(window_g2_r30_c2_y)
  );
  input_bits_engine window_g2_r30_c20 (
    .x(x[24231:24224]),
    .y(window_g2_r30_c20_y)
  );
  input_bits_engine window_g2_r30_c21 (
    .x(x[24239:24232]),
    .y(window_g2_r30_c21_y)
  );
  input_bits_engine window_g2_r30_c22 (
    .x(x[24247:24240]),
    .y(window_g2_r30_c22_y)
  );
  input_bits_engine window_g2_r30_c23 (
    .x(x[24255:24248]),
    .y(window_g2_r30_c23_y)
  );
  input_bits_engine window_g2_r30_c24 (
    .x(x[24263:24256]),
    .y(window_g2_r30_c24_y)
  );
  input_bits_engine window_g2_r30_c25 (
    .x(x[24271:24264]),
    .y(window_g2_r30_c25_y)
  );
  input_bits_engine window_g2_r30_c26 (
    .x(x[24279:24272]),
    .y(window_g2_r30_c26_y)
  );
  input_bits_engine window_g2_r30_c27 (
    .x(x[24287:24280]),
    .y(window_g2_r30_c27_y)
  );
  input_bits_engine window_g2_r30_c28 (
    .x(x[24295:24288]),
    .y(window_g2_r30_c28_y)
  );
  input_bits_engine window_g2_r30_c29 (
    .x(x[24303:24296]),
    .y(window_g2_r30_c29_y)
  );
  input_bits_engine window_g2_r30_c3 (
    .x(x[24095:24088]),
    .y(window_g2_r30_c3_y)
  );
  input_bits_engine window_g2_r30_c30 (
    .x(x[24311:24304]),
    .y(window_g2_r30_c30_y)
  );
  input_bits_engine window_g2_r30_c31 (
    .x(x[24319:24312]),
    .y(window_g2_r30_c31_y)
  );
  input_bits_engine window_g2_r30_c4 (
    .x(x[24103:24096]),
    .y(window_g2_r30_c4_y)
  );
  input_bits_engine window_g2_r30_c5 (
    .x(x[24111:24104]),
    .y(window_g2_r30_c5_y)
  );
  input_bits_engine window_g2_r30_c6 (
    .x(x[24119:24112]),
    .y(window_g2_r30_c6_y)
  );
  input_bits_engine window_g2_r30_c7 (
    .x(x[24127:24120]),
    .y(window_g2_r30_c7_y)
  );
  input_bits_engine window_g2_r30_c8 (
    .x(x[24135:24128]),
    .y(window_g2_r30_c8_y)
  );
  input_bits_engine window_g2_r30_c9 (
    .x(x[24143:24136]),
    .y(window_g2_r30_c9_y)
  );
  input_bits_engine window_g2_r31_c0 (
    .x(x[24327:24320]),
    .y(window_g2_r31_c0_y)
  );
  input_bits_engine window_g2_r31_c1 (
    .x(x[24335:24328]),
    .y(window_g2_r31_c1_y)
  );
  input_bits_engine window_g2_r31_c10 (
    .x(x[24407:24400]),
    .y(window_g2_r31_c10_y)
  );
  input_bits_engine window_g2_r31_c11 (
    .x(x[24415:24408]),
    .y(window_g2_r31_c11_y)
  );
  input_bits_engine window_g2_r31_c12 (
    .x(x[24423:24416]),
    .y(window_g2_r31_c12_y)
  );
  input_bits_engine window_g2_r31_c13 (
    .x(x[24431:24424]),
    .y(window_g2_r31_c13_y)
  );
  input_bits_engine window_g2_r31_c14 (
    .x(x[24439:24432]),
    .y(window_g2_r31_c14_y)
  );
  input_bits_engine window_g2_r31_c15 (
    .x(x[24447:24440]),
    .y(window_g2_r31_c15_y)
  );
  input_bits_engine window_g2_r31_c16 (
    .x(x[24455:24448]),
    .y(window_g2_r31_c16_y)
  );
  input_bits_engine window_g2_r31_c17 (
    .x(x[24463:24456]),
    .y(window_g2_r31_c17_y)
  );
  input_bits_engine window_g2_r31_c18 (
    .x(x[24471:24464]),
    .y(window_g2_r31_c18_y)
  );
  input_bits_engine window_g2_r31_c19 (
    .x(x[24479:24472]),
    .y(window_g2_r31_c19_y)
  );
  input_bits_engine window_g2_r31_c2 (
    .x(x[24343:24336]),
    .y(window_g2_r31_c2_y)
  );
  input_bits_engine window_g2_r31_c20 (
    .x(x[24487:24480]),
    .y(window_g2_r31_c20_y)
  );
  input_bits_engine window_g2_r31_c21 (
    .x(x[24495:24488]),
    .y(window_g2_r31_c21_y)
  );
  input_bits_engine window_g2_r31_c22 (
    .x(x[24503:24496]),
    .y(window_g2_r31_c22_y)
  );
  input_bits_engine window_g2_r31_c23 (
    .x(x[24511:24504]),
    .y(window_g2_r31_c23_y)
  );
  input_bits_engine window_g2_r31_c24 (
    .x(x[24519:24512]),
    .y(window_g2_r31_c24_y)
  );
  input_bits_engine window_g2_r31_c25 (
    .x(x[24527:24520]),
    .y(window_g2_r31_c25_y)
  );
  input_bits_engine window_g2_r31_c26 (
    .x(x[24535:24528]),
    .y(window_g2_r31_c26_y)
  );
  input_bits_engine window_g2_r31_c27 (
    .x(x[24543:24536]),
    .y(window_g2_r31_c27_y)
  );
  input_bits_engine window_g2_r31_c28 (
    .x(x[24551:24544]),
    .y(window_g2_r31_c28_y)
  );
  input_bits_engine window_g2_r31_c29 (
    .x(x[24559:24552]),
    .y(window_g2_r31_c29_y)
  );
  input_bits_engine window_g2_r31_c3 (
    .x(x[24351:24344]),
    .y(window_g2_r31_c3_y)
  );
  input_bits_engine window_g2_r31_c30 (
    .x(x[24567:24560]),
    .y(window_g2_r31_c30_y)
  );
  input_bits_engine window_g2_r31_c31 (
    .x(x[24575:24568]),
    .y(window_g2_r31_c31_y)
  );
  input_bits_engine window_g2_r31_c4 (
    .x(x[24359:24352]),
    .y(window_g2_r31_c4_y)
  );
  input_bits_engine window_g2_r31_c5 (
    .x(x[24367:24360]),
    .y(window_g2_r31_c5_y)
  );
  input_bits_engine window_g2_r31_c6 (
    .x(x[24375:24368]),
    .y(window_g2_r31_c6_y)
  );
  input_bits_engine window_g2_r31_c7 (
    .x(x[24383:24376]),
    .y(window_g2_r31_c7_y)
  );
  input_bits_engine window_g2_r31_c8 (
    .x(x[24391:24384]),
    .y(window_g2_r31_c8_y)
  );
  input_bits_engine window_g2_r31_c9 (
    .x(x[24399:24392]),
    .y(window_g2_r31_c9_y)
  );
  input_bits_engine window_g2_r3_c0 (
    .x(x[17159:17152]),
    .y(window_g2_r3_c0_y)
  );
  input_bits_engine window_g2_r3_c1 (
    .x(x[17167:17160]),
    .y(window_g2_r3_c1_y)
  );
  input_bits_engine window_g2_r3_c10 (
    .x(x[17239:17232]),
    .y(window_g2_r3_c10_y)
  );
  input_bits_engine window_g2_r3_c11 (
    .x(x[17247:17240]),
    .y(window_g2_r3_c11_y)
  );
  input_bits_engine window_g2_r3_c12 (
    .x(x[17255:17248]),
    .y(window_g2_r3_c12_y)
  );
  input_bits_engine window_g2_r3_c13 (
    .x(x[17263:17256]),
    .y(window_g2_r3_c13_y)
  );
  input_bits_engine window_g2_r3_c14 (
    .x(x[17271:17264]),
    .y(window_g2_r3_c14_y)
  );
  input_bits_engine window_g2_r3_c15 (
    .x(x[17279:17272]),
    .y(window_g2_r3_c15_y)
  );
  input_bits_engine window_g2_r3_c16 (
    .x(x[17287:17280]),
    .y(window_g2_r3_c16_y)
  );
  input_bits_engine window_g2_r3_c17 (
    .x(x[17295:17288]),
    .y(window_g2_r3_c17_y)
  );
  input_bits_engine window_g2_r3_c18 (
    .x(x[17303:17296]),
    .y(window_g2_r3_c18_y)
  );
  input_bits_engine window_g2_r3_c19 (
    .x(x[17311:17304]),
    .y(window_g2_r3_c19_y)
  );
  input_bits_engine window_g2_r3_c2 (
    .x(x[17175:17168]),
    .y(window_g2_r3_c2_y)
  );
  input_bits_engine window_g2_r3_c20 (
    .x(x[17319:17312]),
    .y(window_g2_r3_c20_y)
  );
  input_bits_engine window_g2_r3_c21 (
    .x(x[17327:17320]),
    .y(window_g2_r3_c21_y)
  );
  input_bits_engine window_g2_r3_c22 (
    .x(x[17335:17328]),
    .y(window_g2_r3_c22_y)
  );
  input_bits_engine window_g2_r3_c23 (
    .x(x[17343:17336]),
    .y(window_g2_r3_c23_y)
  );
  input_bits_engine window_g2_r3_c24 (
    .x(x[17351:17344]),
    .y(window_g2_r3_c24_y)
  );
  input_bits_engine window_g2_r3_c25 (
    .x(x[17359:17352]),
    .y(window_g2_r3_c25_y)
  );
  input_bits_engine window_g2_r3_c26 (
    .x(x[17367:17360]),
    .y(window_g2_r3_c26_y)
  );
  input_bits_engine window_g2_r3_c27 (
    .x(x[17375:17368]),
    .y(window_g2_r3_c27_y)
  );
  input_bits_engine window_g2_r3_c28 (
    .x(x[17383:17376]),
    .y(window_g2_r3_c28_y)
  );
  input_bits_engine window_g2_r3_c29 (
    .x(x[17391:17384]),
    .y(window_g2_r3_c29_y)
  );
  input_bits_engine window_g2_r3_c3 (
    .x(x[17183:17176]),
    .y(window_g2_r3_c3_y)
  );
  input_bits_engine window_g2_r3_c30 (
    .x(x[17399:17392]),
    .y(window_g2_r3_c30_y)
  );
  input_bits_engine window_g2_r3_c31 (
    .x(x[17407:17400]),
    .y(window_g2_r3_c31_y)
  );
  input_bits_engine window_g2_r3_c4 (
    .x(x[17191:17184]),
    .y(window_g2_r3_c4_y)
  );
  input_bits_engine window_g2_r3_c5 (
    .x(x[17199:17192]),
    .y(window_g2_r3_c5_y)
  );
  input_bits_engine window_g2_r3_c6 (
    .x(x[17207:17200]),
    .y(window_g2_r3_c6_y)
  );
  input_bits_engine window_g2_r3_c7 (
    .x(x[17215:17208]),
    .y(window_g2_r3_c7_y)
  );
  input_bits_engine window_g2_r3_c8 (
    .x(x[17223:17216]),
    .y(window_g2_r3_c8_y)
  );
  input_bits_engine window_g2_r3_c9 (
    .x(x[17231:17224]),
    .y(window_g2_r3_c9_y)
  );
  input_bits_engine window_g2_r4_c0 (
    .x(x[17415:17408]),
    .y(window_g2_r4_c0_y)
  );
  input_bits_engine window_g2_r4_c1 (
    .x(x[17423:17416]),
    .y(window_g2_r4_c1_y)
  );
  input_bits_engine window_g2_r4_c10 (
    .x(x[17495:17488]),
    .y(window_g2_r4_c10_y)
  );
  input_bits_engine window_g2_r4_c11 (
    .x(x[17503:17496]),
    .y(window_g2_r4_c11_y)
  );
  input_bits_engine window_g2_r4_c12 (
    .x(x[17511:17504]),
    .y(window_g2_r4_c12_y)
  );
  input_bits_engine window_g2_r4_c13 (
    .x(x[17519:17512]),
    .y(window_g2_r4_c13_y)
  );
  input_bits_engine window_g2_r4_c14 (
    .x(x[17527:17520]),
    .y(window_g2_r4_c14_y)
  );
  input_bits_engine window_g2_r4_c15 (
    .x(x[17535:17528]),
    .y(window_g2_r4_c15_y)
  );
  input_bits_engine window_g2_r4_c16 (
    .x(x[17543:17536]),
    .y(window_g2_r4_c16_y)
  );
  input_bits_engine window_g2_r4_c17 (
    .x(x[17551:17544]),
    .y(window_g2_r4_c17_y)
  );
  input_bits_engine window_g2_r4_c18 (
    .x(x[17559:17552]),
    .y(window_g2_r4_c18_y)
  );
  input_bits_engine window_g2_r4_c19 (
    .x(x[17567:17560]),
    .y(window_g2_r4_c19_y)
  );
  input_bits_engine window_g2_r4_c2 (
    .x(x[17431:17424]),
    .y(window_g2_r4_c2_y)
  );
  input_bits_engine window_g2_r4_c20 (
    .x(x[17575:17568]),
    .y(window_g2_r4_c20_y)
  );
  input_bits_engine window_g2_r4_c21 (
    .x(x[17583:17576]),
    .y(window_g2_r4_c21_y)
  );
  input_bits_engine window_g2_r4_c22 (
    .x(x[17591:17584]),
    .y(window_g2_r4_c22_y)
  );
  input_bits_engine window_g2_r4_c23 (
    .x(x[17599:17592]),
    .y(window_g2_r4_c23_y)
  );
  input_bits_engine window_g2_r4_c24 (
    .x(x[17607:17600]),
    .y(window_g2_r4_c24_y)
  );
  input_bits_engine window_g2_r4_c25 (
    .x(x[17615:17608]),
    .y(window_g2_r4_c25_y)
  );
  input_bits_engine window_g2_r4_c26 (
    .x(x[17623:17616]),
    .y(window_g2_r4_c26_y)
  );
  input_bits_engine window_g2_r4_c27 (
    .x(x[17631:17624]),
    .y(window_g2_r4_c27_y)
  );
  input_bits_engine window_g2_r4_c28 (
    .x(x[17639:17632]),
    .y(window_g2_r4_c28_y)
  );
  input_bits_engine window_g2_r4_c29 (
    .x(x[17647:17640]),
    .y(window_g2_r4_c29_y)
  );
  input_bits_engine window_g2_r4_c3 (
    .x(x[17439:17432]),
    .y(window_g2_r4_c3_y)
  );
  input_bits_engine window_g2_r4_c30 (
    .x(x[17655:17648]),
    .y(window_g2_r4_c30_y)
  );
  input_bits_engine window_g2_r4_c31 (
    .x(x[17663:17656]),
    .y(window_g2_r4_c31_y)
  );
  input_bits_engine window_g2_r4_c4 (
    .x(x[17447:17440]),
    .y(window_g2_r4_c4_y)
  );
  input_bits_engine window_g2_r4_c5 (
    .x(x[17455:17448]),
    .y(window_g2_r4_c5_y)
  );
  input_bits_engine window_g2_r4_c6 (
    .x(x[17463:17456]),
    .y(window_g2_r4_c6_y)
  );
  input_bits_engine window_g2_r4_c7 (
    .x(x[17471:17464]),
    .y(window_g2_r4_c7_y)
  );
  input_bits_engine window_g2_r4_c8 (
    .x(x[17479:17472]),
    .y(window_g2_r4_c8_y)
  );
  input_bits_engine window_g2_r4_c9 (
    .x(x[17487:17480]),
    .y(window_g2_r4_c9_y)
  );
  input_bits_engine window_g2_r5_c0 (
    .x(x[17671:17664]),
    .y(window_g2_r5_c0_y)
  );
  input_bits_engine window_g2_r5_c1 (
    .x(x[17679:17672]),
    .y(window_g2_r5_c1_y)
  );
  input_bits_engine window_g2_r5_c10 (
    .x(x[17751:17744]),
    .y(window_g2_r5_c10_y)
  );
  input_bits_engine window_g2_r5_c11 (
    .x(x[17759:17752]),
    .y(window_g2_r5_c11_y)
  );
  input_bits_engine window_g2_r5_c12 (
    .x(x[17767:17760]),
    .y(window_g2_r5_c12_y)
  );
  input_bits_engine window_g2_r5_c13 (
    .x(x[17775:17768]),
    .y(window_g2_r5_c13_y)
  );
  input_bits_engine window_g2_r5_c14 (
    .x(x[17783:17776]),
    .y(window_g2_r5_c14_y)
  );
  input_bits_engine window_g2_r5_c15 (
    .x(x[17791:17784]),
    .y(window_g2_r5_c15_y)
  );
  input_bits_engine window_g2_r5_c16 (
    .x(x[17799:17792]),
    .y(window_g2_r5_c16_y)
  );
  input_bits_engine window_g2_r5_c17 (
    .x(x[17807:17800]),
    .y(window_g2_r5_c17_y)
  );
  input_bits_engine window_g2_r5_c18 (
    .x(x[17815:17808]),
    .y(window_g2_r5_c18_y)
  );
  input_bits_engine window_g2_r5_c19 (
    .x(x[17823:17816]),
    .y(window_g2_r5_c19_y)
  );
  input_bits_engine window_g2_r5_c2 (
    .x(x[17687:17680]),
    .y(window_g2_r5_c2_y)
  );
  input_bits_engine window_g2_r5_c20 (
    .x(x[17831:17824]),
    .y(window_g2_r5_c20_y)
  );
  input_bits_engine window_g2_r5_c21 (
    .x(x[17839:17832]),
    .y(window_g2_r5_c21_y)
  );
  input_bits_engine window_g2_r5_c22 (
    .x(x[17847:17840]),
    .y(window_g2_r5_c22_y)
  );
  input_bits_engine window_g2_r5_c23 (
    .x(x[17855:17848]),
    .y(window_g2_r5_c23_y)
  );
  input_bits_engine window_g2_r5_c24 (
    .x(x[17863:17856]),
    .y(window_g2_r5_c24_y)
  );
  input_bits_engine window_g2_r5_c25 (
    .x(x[17871:17864]),
    .y(window_g2_r5_c25_y)
  );
  input_bits_engine window_g2_r5_c26 (
    .x(x[17879:17872]),
    .y(window_g2_r5_c26_y)
  );
  input_bits_engine window_g2_r5_c27 (
    .x(x[17887:17880]),
    .y(window_g2_r5_c27_y)
  );
  input_bits_engine window_g2_r5_c28 (
    .x(x[17895:17888]),
    .y(window_g2_r5_c28_y)
  );
  input_bits_engine window_g2_r5_c29 (
    .x(x[17903:17896]),
    .y(window_g2_r5_c29_y)
  );
  input_bits_engine window_g2_r5_c3 (
    .x(x[17695:17688]),
    .y(window_g2_r5_c3_y)
  );
  input_bits_engine window_g2_r5_c30 (
    .x(x[17911:17904]),
    .y(window_g2_r5_c30_y)
  );
  input_bits_engine window_g2_r5_c31 (
    .x(x[17919:17912]),
    .y(window_g2_r5_c31_y)
  );
  input_bits_engine window_g2_r5_c4 (
    .x(x[17703:17696]),
    .y(window_g2_r5_c4_y)
  );
  input_bits_engine window_g2_r5_c5 (
    .x(x[17711:17704]),
    .y(window_g2_r5_c5_y)
  );
  input_bits_engine window_g2_r5_c6 (
    .x(x[17719:17712]),
    .y(window_g2_r5_c6_y)
  );
  input_bits_engine window_g2_r5_c7 (
    .x(x[17727:17720]),
    .y(window_g2_r5_c7_y)
  );
  input_bits_engine window_g2_r5_c8 (
    .x(x[17735:17728]),
    .y(window_g2_r5_c8_y)
  );
  input_bits_engine window_g2_r5_c9 (
    .x(x[17743:17736]),
    .y(window_g2_r5_c9_y)
  );
  input_bits_engine window_g2_r6_c0 (
    .x(x[17927:17920]),
    .y(window_g2_r6_c0_y)
  );
  input_bits_engine window_g2_r6_c1 (
    .x(x[17935:17928]),
    .y(window_g2_r6_c1_y)
  );
  input_bits_engine window_g2_r6_c10 (
    .x(x[18007:18000]),
    .y(window_g2_r6_c10_y)
  );
  input_bits_engine window_g2_r6_c11 (
    .x(x[18015:18008]),
    .y(window_g2_r6_c11_y)
  );
  input_bits_engine window_g2_r6_c12 (
    .x(x[18023:18016]),
    .y(window_g2_r6_c12_y)
  );
  input_bits_engine window_g2_r6_c13 (
    .x(x[18031:18024]),
    .y(window_g2_r6_c13_y)
  );
  input_bits_engine window_g2_r6_c14 (
    .x(x[18039:18032]),
    .y(window_g2_r6_c14_y)
  );
  input_bits_engine window_g2_r6_c15 (
    .x(x[18047:18040]),
    .y(window_g2_r6_c15_y)
  );
  input_bits_engine window_g2_r6_c16 (
    .x(x[18055:18048]),
    .y(window_g2_r6_c16_y)
  );
  input_bits_engine window_g2_r6_c17 (
    .x(x[18063:18056]),
    .y(window_g2_r6_c17_y)
  );
  input_bits_engine window_g2_r6_c18 (
    .x(x[18071:18064]),
    .y(window_g2_r6_c18_y)
  );
  input_bits_engine window_g2_r6_c19 (
    .x(x[18079:18072]),
    .y(window_g2_r6_c19_y)
  );
  input_bits_engine window_g2_r6_c2 (
    .x(x[17943:17936]),
    .y(window_g2_r6_c2_y)
  );
  input_bits_engine window_g2_r6_c20 (
    .x(x[18087:18080]),
    .y(window_g2_r6_c20_y)
  );
  input_bits_engine window_g2_r6_c21 (
    .x(x[18095:18088]),
    .y(window_g2_r6_c21_y)
  );
  input_bits_engine window_g2_r6_c22 (
    .x(x[18103:18096]),
    .y(window_g2_r6_c22_y)
  );
  input_bits_engine window_g2_r6_c23 (
    .x(x[18111:18104]),
    .y(window_g2_r6_c23_y)
  );
  input_bits_engine window_g2_r6_c24 (
    .x(x[18119:18112]),
    .y(window_g2_r6_c24_y)
  );
  input_bits_engine window_g2_r6_c25 (
    .x(x[18127:18120]),
    .y(window_g2_r6_c25_y)
  );
  input_bits_engine window_g2_r6_c26 (
    .x(x[18135:18128]),
    .y(window_g2_r6_c26_y)
  );
  input_bits_engine window_g2_r6_c27 (
    .x(x[18143:18136]),
    .y(window_g2_r6_c27_y)
  );
  input_bits_engine window_g2_r6_c28 (
    .x(x[18151:18144]),
    .y(window_g2_r6_c28_y)
  );
  input_bits_engine window_g2_r6_c29 (
    .x(x[18159:18152]),
    .y(window_g2_r6_c29_y)
  );
  input_bits_engine window_g2_r6_c3 (
    .x(x[17951:17944]),
    .y(window_g2_r6_c3_y)
  );
  input_bits_engine window_g2_r6_c30 (
    .x(x[18167:18160]),
    .y(window_g2_r6_c30_y)
  );
  input_bits_engine window_g2_r6_c31 (
    .x(x[18175:18168]),
    .y(window_g2_r6_c31_y)
  );
  input_bits_engine window_g2_r6_c4 (
    .x(x[17959:17952]),
    .y(window_g2_r6_c4_y)
  );
  input_bits_engine window_g2_r6_c5 (
    .x(x[17967:17960]),
    .y(window_g2_r6_c5_y)
  );
  input_bits_engine window_g2_r6_c6 (
    .x(x[17975:17968]),
    .y(window_g2_r6_c6_y)
  );
  input_bits_engine window_g2_r6_c7 (
    .x(x[17983:17976]),
    .y(window_g2_r6_c7_y)
  );
  input_bits_engine window_g2_r6_c8 (
    .x(x[17991:17984]),
    .y(window_g2_r6_c8_y)
  );
  input_bits_engine window_g2_r6_c9 (
    .x(x[17999:17992]),
    .y(window_g2_r6_c9_y)
  );
  input_bits_engine window_g2_r7_c0 (
    .x(x[18183:18176]),
    .y(window_g2_r7_c0_y)
  );
  input_bits_engine window_g2_r7_c1 (
    .x(x[18191:18184]),
    .y(window_g2_r7_c1_y)
  );
  input_bits_engine window_g2_r7_c10 (
    .x(x[18263:18256]),
    .y(window_g2_r7_c10_y)
  );
  input_bits_engine window_g2_r7_c11 (
    .x(x[18271:18264]),
    .y(window_g2_r7_c11_y)
  );
  input_bits_engine window_g2_r7_c12 (
    .x(x[18279:18272]),
    .y(window_g2_r7_c12_y)
  );
  input_bits_engine window_g2_r7_c13 (
    .x(x[18287:18280]),
    .y(window_g2_r7_c13_y)
  );
  input_bits_engine window_g2_r7_c14 (
    .x(x[18295:18288]),
    .y(window_g2_r7_c14_y)
  );
  input_bits_engine window_g2_r7_c15 (
    .x(x[18303:18296]),
    .y(window_g2_r7_c15_y)
  );
  input_bits_engine window_g2_r7_c16 (
    .x(x[18311:18304]),
    .y(window_g2_r7_c16_y)
  );
  input_bits_engine window_g2_r7_c17 (
    .x(x[18319:18312]),
    .y(window_g2_r7_c17_y)
  );
  input_bits_engine window_g2_r7_c18 (
    .x(x[18327:18320]),
    .y(window_g2_r7_c18_y)
  );
  input_bits_engine window_g2_r7_c19 (
    .x(x[18335:18328]),
    .y(window_g2_r7_c19_y)
  );
  input_bits_engine window_g2_r7_c2 (
    .x(x[18199:18192]),
    .y(window_g2_r7_c2_y)
  );
  input_bits_engine window_g2_r7_c20 (
    .x(x[18343:18336]),
    .y(window_g2_r7_c20_y)
  );
  input_bits_engine window_g2_r7_c21 (
    .x(x[18351:18344]),
    .y(window_g2_r7_c21_y)
  );
  input_bits_engine window_g2_r7_c22 (
    .x(x[18359:18352]),
    .y(window_g2_r7_c22_y)
  );
  input_bits_engine window_g2_r7_c23 (
    .x(x[18367:18360]),
    .y(window_g2_r7_c23_y)
  );
  input_bits_engine window_g2_r7_c24 (
    .x(x[18375:18368]),
    .y(window_g2_r7_c24_y)
  );
  input_bits_engine window_g2_r7_c25 (
    .x(x[18383:18376]),
    .y(window_g2_r7_c25_y)
  );
  input_bits_engine window_g2_r7_c26 (
    .x(x[18391:18384]),
    .y(window_g2_r7_c26_y)
  );
  input_bits_engine window_g2_r7_c27 (
    .x(x[18399:18392]),
    .y(window_g2_r7_c27_y)
  );
  input_bits_engine window_g2_r7_c28 (
    .x(x[18407:18400]),
    .y(window_g2_r7_c28_y)
  );
  input_bits_engine window_g2_r7_c29 (
    .x(x[18415:18408]),
    .y(window_g2_r7_c29_y)
  );
  input_bits_engine window_g2_r7_c3 (
    .x(x[18207:18200]),
    .y(window_g2_r7_c3_y)
  );
  input_bits_engine window_g2_r7_c30 (
    .x(x[18423:18416]),
    .y(window_g2_r7_c30_y)
  );
  input_bits_engine window_g2_r7_c31 (
    .x(x[18431:18424]),
    .y(window_g2_r7_c31_y)
  );
  input_bits_engine window_g2_r7_c4 (
    .x(x[18215:18208]),
    .y(window_g2_r7_c4_y)
  );
  input_bits_engine window_g2_r7_c5 (
    .x(x[18223:18216]),
    .y(window_g2_r7_c5_y)
  );
  input_bits_engine window_g2_r7_c6 (
    .x(x[18231:18224]),
    .y(window_g2_r7_c6_y)
  );
  input_bits_engine window_g2_r7_c7 (
    .x(x[18239:18232]),
    .y(window_g2_r7_c7_y)
  );
  input_bits_engine window_g2_r7_c8 (
    .x(x[18247:18240]),
    .y(window_g2_r7_c8_y)
  );
  input_bits_engine window_g2_r7_c9 (
    .x(x[18255:18248]),
    .y(window_g2_r7_c9_y)
  );
  input_bits_engine window_g2_r8_c0 (
    .x(x[18439:18432]),
    .y(window_g2_r8_c0_y)
  );
  input_bits_engine window_g2_r8_c1 (
    .x(x[18447:18440]),
    .y(window_g2_r8_c1_y)
  );
  input_bits_engine window_g2_r8_c10 (
    .x(x[18519:18512]),
    .y(window_g2_r8_c10_y)
  );
  input_bits_engine window_g2_r8_c11 (
    .x(x[18527:18520]),
    .y(window_g2_r8_c11_y)
  );
  input_bits_engine window_g2_r8_c12 (
    .x(x[18535:18528]),
    .y(window_g2_r8_c12_y)
  );
  input_bits_engine window_g2_r8_c13 (
    .x(x[18543:18536]),
    .y(window_g2_r8_c13_y)
  );
  input_bits_engine window_g2_r8_c14 (
    .x(x[18551:18544]),
    .y(window_g2_r8_c14_y)
  );
  input_bits_engine window_g2_r8_c15 (
    .x(x[18559:18552]),
    .y(window_g2_r8_c15_y)
  );
  input_bits_engine window_g2_r8_c16 (
    .x(x[18567:18560]),
    .y(window_g2_r8_c16_y)
  );
  input_bits_engine window_g2_r8_c17 (
    .x(x[18575:18568]),
    .y(window_g2_r8_c17_y)
  );
  input_bits_engine window_g2_r8_c18 (
    .x(x[18583:18576]),
    .y(window_g2_r8_c18_y)
  );
  input_bits_engine window_g2_r8_c19 (
    .x(x[18591:18584]),
    .y(window_g2_r8_c19_y)
  );
  input_bits_engine window_g2_r8_c2 (
    .x(x[18455:18448]),
    .y(window_g2_r8_c2_y)
  );
  input_bits_engine window_g2_r8_c20 (
    .x(x[18599:18592]),
    .y(window_g2_r8_c20_y)
  );
  input_bits_engine window_g2_r8_c21 (
    .x(x[18607:18600]),
    .y(window_g2_r8_c21_y)
  );
  input_bits_engine window_g2_r8_c22 (
    .x(x[18615:18608]),
    .y(window_g2_r8_c22_y)
  );
  input_bits_engine window_g2_r8_c23 (
    .x(x[18623:18616]),
    .y(window_g2_r8_c23_y)
  );
  input_bits_engine window_g2_r8_c24 (
    .x(x[18631:18624]),
    .y(window_g2_r8_c24_y)
  );
  input_bits_engine window_g2_r8_c25 (
    .x(x[18639:18632]),
    .y(window_g2_r8_c25_y)
  );
  input_bits_engine window_g2_r8_c26 (
    .x(x[18647:18640]),
    .y(window_g2_r8_c26_y)
  );
  input_bits_engine window_g2_r8_c27 (
    .x(x[18655:18648]),
    .y(window_g2_r8_c27_y)
  );
  input_bits_engine window_g2_r8_c28 (
    .x(x[18663:18656]),
    .y(window_g2_r8_c28_y)
  );
  input_bits_engine window_g2_r8_c29 (
    .x(x[18671:18664]),
    .y(window_g2_r8_c29_y)
  );
  input_bits_engine window_g2_r8_c3 (
    .x(x[18463:18456]),
    .y(window_g2_r8_c3_y)
  );
  input_bits_engine window_g2_r8_c30 (
    .x(x[18679:18672]),
    .y(window_g2_r8_c30_y)
  );
  input_bits_engine window_g2_r8_c31 (
    .x(x[18687:18680]),
    .y(window_g2_r8_c31_y)
  );
  input_bits_engine window_g2_r8_c4 (
    .x(x[18471:18464]),
    .y(window_g2_r8_c4_y)
  );
  input_bits_engine window_g2_r8_c5 (
    .x(x[18479:18472]),
    .y(window_g2_r8_c5_y)
  );
  input_bits_engine window_g2_r8_c6 (
    .x(x[18487:18480]),
    .y(window_g2_r8_c6_y)
  );
  input_bits_engine window_g2_r8_c7 (
    .x(x[18495:18488]),
    .y(window_g2_r8_c7_y)
  );
  input_bits_engine window_g2_r8_c8 (
    .x(x[18503:18496]),
    .y(window_g2_r8_c8_y)
  );
  input_bits_engine window_g2_r8_c9 (
    .x(x[18511:18504]),
    .y(window_g2_r8_c9_y)
  );
  input_bits_engine window_g2_r9_c0 (
    .x(x[18695:18688]),
    .y(window_g2_r9_c0_y)
  );
  input_bits_engine window_g2_r9_c1 (
    .x(x[18703:18696]),
    .y(window_g2_r9_c1_y)
  );
  input_bits_engine window_g2_r9_c10 (
    .x(x[18775:18768]),
    .y(window_g2_r9_c10_y)
  );
  input_bits_engine window_g2_r9_c11 (
    .x(x[18783:18776]),
    .y(window_g2_r9_c11_y)
  );
  input_bits_engine window_g2_r9_c12 (
    .x(x[18791:18784]),
    .y(window_g2_r9_c12_y)
  );
  input_bits_engine window_g2_r9_c13 (
    .x(x[18799:18792]),
    .y(window_g2_r9_c13_y)
  );
  input_bits_engine window_g2_r9_c14 (
    .x(x[18807:18800]),
    .y(window_g2_r9_c14_y)
  );
  input_bits_engine window_g2_r9_c15 (
    .x(x[18815:18808]),
    .y(window_g2_r9_c15_y)
  );
  input_bits_engine window_g2_r9_c16 (
    .x(x[18823:18816]),
    .y(window_g2_r9_c16_y)
  );
  input_bits_engine window_g2_r9_c17 (
    .x(x[18831:18824]),
    .y(window_g2_r9_c17_y)
  );
  input_bits_engine window_g2_r9_c18 (
    .x(x[18839:18832]),
    .y(window_g2_r9_c18_y)
  );
  input_bits_engine window_g2_r9_c19 (
    .x(x[18847:18840]),
    .y(window_g2_r9_c19_y)
  );
  input_bits_engine window_g2_r9_c2 (
    .x(x[18711:18704]),
    .y(window_g2_r9_c2_y)
  );
  input_bits_engine window_g2_r9_c20 (
    .x(x[18855:18848]),
    .y(window_g2_r9_c20_y)
  );
  input_bits_engine window_g2_r9_c21 (
    .x(x[18863:18856]),
    .y(window_g2_r9_c21_y)
  );
  input_bits_engine window_g2_r9_c22 (
    .x(x[18871:18864]),
    .y(window_g2_r9_c22_y)
  );
  input_bits_engine window_g2_r9_c23 (
    .x(x[18879:18872]),
    .y(window_g2_r9_c23_y)
  );
  input_bits_engine window_g2_r9_c24 (
    .x(x[18887:18880]),
    .y(window_g2_r9_c24_y)
  );
  input_bits_engine window_g2_r9_c25 (
    .x(x[18895:18888]),
    .y(window_g2_r9_c25_y)
  );
  input_bits_engine window_g2_r9_c26 (
    .x(x[18903:18896]),
    .y(window_g2_r9_c26_y)
  );
  input_bits_engine window_g2_r9_c27 (
    .x(x[18911:18904]),
    .y(window_g2_r9_c27_y)
  );
  input_bits_engine window_g2_r9_c28 (
    .x(x[18919:18912]),
    .y(window_g2_r9_c28_y)
  );
  input_bits_engine window_g2_r9_c29 (
    .x(x[18927:18920]),
    .y(window_g2_r9_c29_y)
  );
  input_bits_engine window_g2_r9_c3 (
    .x(x[18719:18712]),
    .y(window_g2_r9_c3_y)
  );
  input_bits_engine window_g2_r9_c30 (
    .x(x[18935:18928]),
    .y(window_g2_r9_c30_y)
  );
  input_bits_engine window_g2_r9_c31 (
    .x(x[18943:18936]),
    .y(window_g2_r9_c31_y)
  );
  input_bits_engine window_g2_r9_c4 (
    .x(x[18727:18720]),
    .y(window_g2_r9_c4_y)
  );
  input_bits_engine window_g2_r9_c5 (
    .x(x[18735:18728]),
    .y(window_g2_r9_c5_y)
  );
  input_bits_engine window_g2_r9_c6 (
    .x(x[18743:18736]),
    .y(window_g2_r9_c6_y)
  );
  input_bits_engine window_g2_r9_c7 (
    .x(x[18751:18744]),
    .y(window_g2_r9_c7_y)
  );
  input_bits_engine window_g2_r9_c8 (
    .x(x[18759:18752]),
    .y(window_g2_r9_c8_y)
  );
  input_bits_engine window_g2_r9_c9 (
    .x(x[18767:18760]),
    .y(window_g2_r9_c9_y)
  );
  assign y = { window_g2_r31_c31_y, window_g2_r31_c30_y, window_g2_r31_c29_y, window_g2_r31_c28_y,
    window_g2_r31_c27_y, window_g2_r31_c26_y, window_g2_r31_c25_y, window_g2_r31_c24_y, window_g2_r31_c23_y,
    window_g2_r31_c22_y, window_g2_r31_c21_y, window_g2_r31_c20_y, window_g2_r31_c19_y, window_g2_r31_c18_y,
    window_g2_r31_c17_y, window_g2_r31_c16_y, window_g2_r31_c15_y, window_g2_r31_c14_y, window_g2_r31_c13_y,
    window_g2_r31_c12_y, window_g2_r31_c11_y, window_g2_r31_c10_y, window_g2_r31_c9_y, window_g2_r31_c8_y,
    window_g2_r31_c7_y, window_g2_r31_c6_y, window_g2_r31_c5_y, window_g2_r31_c4_y, window_g2_r31_c3_y,
    window_g2_r31_c2_y, window_g2_r31_c1_y, window_g2_r31_c0_y, window_g2_r30_c31_y, window_g2_r30_c30_y,
    window_g2_r30_c29_y, window_g2_r30_c28_y, window_g2_r30_c27_y, window_g2_r30_c26_y, window_g2_r30_c25_y,
    window_g2_r30_c24_y, window_g2_r30_c23_y, window_g2_r30_c22_y, window_g2_r30_c21_y, window_g2_r30_c20_y,
    window_g2_r30_c19_y, window_g2_r30_c18_y, window_g2_r30_c17_y, window_g2_r30_c16_y, window_g2_r30_c15_y,
    window_g2_r30_c14_y, window_g2_r30_c13_y, window_g2_r30_c12_y, window_g2_r30_c11_y, window_g2_r30_c10_y,
    window_g2_r30_c9_y, window_g2_r30_c8_y, window_g2_r30_c7_y, window_g2_r30_c6_y, window_g2_r30_c5_y,
    window_g2_r30_c4_y, window_g2_r30_c3_y, window_g2_r30_c2_y, window_g2_r30_c1_y, window_g2_r30_c0_y,
    window_g2_r29_c31_y, window_g2_r29_c30_y, window_g2_r29_c29_y, window_g2_r29_c28_y, window_g2_r29_c27_y,
    window_g2_r29_c26_y, window_g2_r29_c25_y, window_g2_r29_c24_y, window_g2_r29_c23_y, window_g2_r29_c22_y,
    window_g2_r29_c21_y, window_g2_r29_c20_y, window_g2_r29_c19_y, window_g2_r29_c18_y, window_g2_r29_c17_y,
    window_g2_r29_c16_y, window_g2_r29_c15_y, window_g2_r29_c14_y, window_g2_r29_c13_y, window_g2_r29_c12_y,
    window_g2_r29_c11_y, window_g2_r29_c10_y, window_g2_r29_c9_y, window_g2_r29_c8_y, window_g2_r29_c7_y,
    window_g2_r29_c6_y, window_g2_r29_c5_y, window_g2_r29_c4_y, window_g2_r29_c3_y, window_g2_r29_c2_y,
    window_g2_r29_c1_y, window_g2_r29_c0_y, window_g2_r28_c31_y, window_g2_r28_c30_y, window_g2_r28_c29_y,
    window_g2_r28_c28_y, window_g2_r28_c27_y, window_g2_r28_c26_y, window_g2_r28_c25_y, window_g2_r28_c24_y,
    window_g2_r28_c23_y, window_g2_r28_c22_y, window_g2_r28_c21_y, window_g2_r28_c20_y, window_g2_r28_c19_y,
    window_g2_r28_c18_y, window_g2_r28_c17_y, window_g2_r28_c16_y, window_g2_r28_c15_y, window_g2_r28_c14_y,
    window_g2_r28_c13_y, window_g2_r28_c12_y, window_g2_r28_c11_y, window_g2_r28_c10_y, window_g2_r28_c9_y,
    window_g2_r28_c8_y, window_g2_r28_c7_y, window_g2_r28_c6_y, window_g2_r28_c5_y, window_g2_r28_c4_y,
    window_g2_r28_c3_y, window_g2_r28_c2_y, window_g2_r28_c1_y, window_g2_r28_c0_y, window_g2_r27_c31_y,
    window_g2_r27_c30_y, window_g2_r27_c29_y, window_g2_r27_c28_y, window_g2_r27_c27_y, window_g2_r27_c26_y,
    window_g2_r27_c25_y, window_g2_r27_c24_y, window_g2_r27_c23_y, window_g2_r27_c22_y, window_g2_r27_c21_y,
    window_g2_r27_c20_y, window_g2_r27_c19_y, window_g2_r27_c18_y, window_g2_r27_c17_y, window_g2_r27_c16_y,
    window_g2_r27_c15_y, window_g2_r27_c14_y, window_g2_r27_c13_y, window_g2_r27_c12_y, window_g2_r27_c11_y,
    window_g2_r27_c10_y, window_g2_r27_c9_y, window_g2_r27_c8_y, window_g2_r27_c7_y, window_g2_r27_c6_y,
    window_g2_r27_c5_y, window_g2_r27_c4_y, window_g2_r27_c3_y, window_g2_r27_c2_y, window_g2_r27_c1_y,
    window_g2_r27_c0_y, window_g2_r26_c31_y, window_g2_r26_c30_y, window_g2_r26_c29_y, window_g2_r26_c28_y,
    window_g2_r26_c27_y, window_g2_r26_c26_y, window_g2_r26_c25_y, window_g2_r26_c24_y, window_g2_r26_c23_y,
    window_g2_r26_c22_y, window_g2_r26_c21_y, window_g2_r26_c20_y, window_g2_r26_c19_y, window_g2_r26_c18_y,
    window_g2_r26_c17_y, window_g2_r26_c16_y, window_g2_r26_c15_y, window_g2_r26_c14_y, window_g2_r26_c13_y,
    window_g2_r26_c12_y, window_g2_r26_c11_y, window_g2_r26_c10_y, window_g2_r26_c9_y, window_g2_r26_c8_y,
    window_g2_r26_c7_y, window_g2_r26_c6_y, window_g2_r26_c5_y, window_g2_r26_c4_y, window_g2_r26_c3_y,
    window_g2_r26_c2_y, window_g2_r26_c1_y, window_g2_r26_c0_y, window_g2_r25_c31_y, window_g2_r25_c30_y,
    window_g2_r25_c29_y, window_g2_r25_c28_y, window_g2_r25_c27_y, window_g2_r25_c26_y, window_g2_r25_c25_y,
    window_g2_r25_c24_y, window_g2_r25_c23_y, window_g2_r25_c22_y, window_g2_r25_c21_y, window_g2_r25_c20_y,
    window_g2_r25_c19_y, window_g2_r25_c18_y, window_g2_r25_c17_y, window_g2_r25_c16_y, window_g2_r25_c15_y,
    window_g2_r25_c14_y, window_g2_r25_c13_y, window_g2_r25_c12_y, window_g2_r25_c11_y, window_g2_r25_c10_y,
    window_g2_r25_c9_y, window_g2_r25_c8_y, window_g2_r25_c7_y, window_g2_r25_c6_y, window_g2_r25_c5_y,
    window_g2_r25_c4_y, window_g2_r25_c3_y, window_g2_r25_c2_y, window_g2_r25_c1_y, window_g2_r25_c0_y,
    window_g2_r24_c31_y, window_g2_r24_c30_y, window_g2_r24_c29_y, window_g2_r24_c28_y, window_g2_r24_c27_y,
    window_g2_r24_c26_y, window_g2_r24_c25_y, window_g2_r24_c24_y, window_g2_r24_c23_y, window_g2_r24_c22_y,
    window_g2_r24_c21_y, window_g2_r24_c20_y, window_g2_r24_c19_y, window_g2_r24_c18_y, window_g2_r24_c17_y,
    window_g2_r24_c16_y, window_g2_r24_c15_y, window_g2_r24_c14_y, window_g2_r24_c13_y, window_g2_r24_c12_y,
    window_g2_r24_c11_y, window_g2_r24_c10_y, window_g2_r24_c9_y, window_g2_r24_c8_y, window_g2_r24_c7_y,
    window_g2_r24_c6_y, window_g2_r24_c5_y, window_g2_r24_c4_y, window_g2_r24_c3_y, window_g2_r24_c2_y,
    window_g2_r24_c1_y, window_g2_r24_c0_y, window_g2_r23_c31_y, window_g2_r23_c30_y, window_g2_r23_c29_y,
    window_g2_r23_c28_y, window_g2_r23_c27_y, window_g2_r23_c26_y, window_g2_r23_c25_y, window_g2_r23_c24_y,
    window_g2_r23_c23_y, window_g2_r23_c22_y, window_g2_r23_c21_y, window_g2_r23_c20_y, window_g2_r23_c19_y,
    window_g2_r23_c18_y, window_g2_r23_c17_y, window_g2_r23_c16_y, window_g2_r23_c15_y, window_g2_r23_c14_y,
    window_g2_r23_c13_y, window_g2_r23_c12_y, window_g2_r23_c11_y, window_g2_r23_c10_y, window_g2_r23_c9_y,
    window_g2_r23_c8_y, window_g2_r23_c7_y, window_g2_r23_c6_y, window_g2_r23_c5_y, window_g2_r23_c4_y,
    window_g2_r23_c3_y, window_g2_r23_c2_y, window_g2_r23_c1_y, window_g2_r23_c0_y, window_g2_r22_c31_y,
    window_g2_r22_c30_y, window_g2_r22_c29_y, window_g2_r22_c28_y, window_g2_r22_c27_y, window_g2_r22_c26_y,
    window_g2_r22_c25_y, window_g2_r22_c24_y, window_g2_r22_c23_y, window_g2_r22_c22_y, window_g2_r22_c21_y,
    window_g2_r22_c20_y, window_g2_r22_c19_y, window_g2_r22_c18_y, window_g2_r22_c17_y, window_g2_r22_c16_y,
    window_g2_r22_c15_y, window_g2_r22_c14_y, window_g2_r22_c13_y, window_g2_r22_c12_y, window_g2_r22_c11_y,
    window_g2_r22_c10_y, window_g2_r22_c9_y, window_g2_r22_c8_y, window_g2_r22_c7_y, window_g2_r22_c6_y,
    window_g2_r22_c5_y, window_g2_r22_c4_y, window_g2_r22_c3_y, window_g2_r22_c2_y, window_g2_r22_c1_y,
    window_g2_r22_c0_y, window_g2_r21_c31_y, window_g2_r21_c30_y, window_g2_r21_c29_y, window_g2_r21_c28_y,
    window_g2_r21_c27_y, window_g2_r21_c26_y, window_g2_r21_c25_y, window_g2_r21_c24_y, window_g2_r21_c23_y,
    window_g2_r21_c22_y, window_g2_r21_c21_y, window_g2_r21_c20_y, window_g2_r21_c19_y, window_g2_r21_c18_y,
    window_g2_r21_c17_y, window_g2_r21_c16_y, window_g2_r21_c15_y, window_g2_r21_c14_y, window_g2_r21_c13_y,
    window_g2_r21_c12_y, window_g2_r21_c11_y, window_g2_r21_c10_y, window_g2_r21_c9_y, window_g2_r21_c8_y,
    window_g2_r21_c7_y, window_g2_r21_c6_y, window_g2_r21_c5_y, window_g2_r21_c4_y, window_g2_r21_c3_y,
    window_g2_r21_c2_y, window_g2_r21_c1_y, window_g2_r21_c0_y, window_g2_r20_c31_y, window_g2_r20_c30_y,
    window_g2_r20_c29_y, window_g2_r20_c28_y, window_g2_r20_c27_y, window_g2_r20_c26_y, window_g2_r20_c25_y,
    window_g2_r20_c24_y, window_g2_r20_c23_y, window_g2_r20_c22_y, window_g2_r20_c21_y, window_g2_r20_c20_y,
    window_g2_r20_c19_y, window_g2_r20_c18_y, window_g2_r20_c17_y, window_g2_r20_c16_y, window_g2_r20_c15_y,
    window_g2_r20_c14_y, window_g2_r20_c13_y, window_g2_r20_c12_y, window_g2_r20_c11_y, window_g2_r20_c10_y,
    window_g2_r20_c9_y, window_g2_r20_c8_y, window_g2_r20_c7_y, window_g2_r20_c6_y, window_g2_r20_c5_y,
    window_g2_r20_c4_y, window_g2_r20_c3_y, window_g2_r20_c2_y, window_g2_r20_c1_y, window_g2_r20_c0_y,
    window_g2_r19_c31_y, window_g2_r19_c30_y, window_g2_r19_c29_y, window_g2_r19_c28_y, window_g2_r19_c27_y,
    window_g2_r19_c26_y, window_g2_r19_c25_y, window_g2_r19_c24_y, window_g2_r19_c23_y, window_g2_r19_c22_y,
    window_g2_r19_c21_y, window_g2_r19_c20_y, window_g2_r19_c19_y, window_g2_r19_c18_y, window_g2_r19_c17_y,
    window_g2_r19_c16_y, window_g2_r19_c15_y, window_g2_r19_c14_y, window_g2_r19_c13_y, window_g2_r19_c12_y,
    window_g2_r19_c11_y, window_g2_r19_c10_y, window_g2_r19_c9_y, window_g2_r19_c8_y, window_g2_r19_c7_y,
    window_g2_r19_c6_y, window_g2_r19_c5_y, window_g2_r19_c4_y, window_g2_r19_c3_y, window_g2_r19_c2_y,
    window_g2_r19_c1_y, window_g2_r19_c0_y, window_g2_r18_c31_y, window_g2_r18_c30_y, window_g2_r18_c29_y,
    window_g2_r18_c28_y, window_g2_r18_c27_y, window_g2_r18_c26_y, window_g2_r18_c25_y, window_g2_r18_c24_y,
    window_g2_r18_c23_y, window_g2_r18_c22_y, window_g2_r18_c21_y, window_g2_r18_c20_y, window_g2_r18_c19_y,
    window_g2_r18_c18_y, window_g2_r18_c17_y, window_g2_r18_c16_y, window_g2_r18_c15_y, window_g2_r18_c14_y,
    window_g2_r18_c13_y, window_g2_r18_c12_y, window_g2_r18_c11_y, window_g2_r18_c10_y, window_g2_r18_c9_y,
    window_g2_r18_c8_y, window_g2_r18_c7_y, window_g2_r18_c6_y, window_g2_r18_c5_y, window_g2_r18_c4_y,
    window_g2_r18_c3_y, window_g2_r18_c2_y, window_g2_r18_c1_y, window_g2_r18_c0_y, window_g2_r17_c31_y,
    window_g2_r17_c30_y, window_g2_r17_c29_y, window_g2_r17_c28_y, window_g2_r17_c27_y, window_g2_r17_c26_y,
    window_g2_r17_c25_y, window_g2_r17_c24_y, window_g2_r17_c23_y, window_g2_r17_c22_y, window_g2_r17_c21_y,
    window_g2_r17_c20_y, window_g2_r17_c19_y, window_g2_r17_c18_y, window_g2_r17_c17_y, window_g2_r17_c16_y,
    window_g2_r17_c15_y, window_g2_r17_c14_y, window_g2_r17_c13_y, window_g2_r17_c12_y, window_g2_r17_c11_y,
    window_g2_r17_c10_y, window_g2_r17_c9_y, window_g2_r17_c8_y, window_g2_r17_c7_y, window_g2_r17_c6_y,
    window_g2_r17_c5_y, window_g2_r17_c4_y, window_g2_r17_c3_y, window_g2_r17_c2_y, window_g2_r17_c1_y,
    window_g2_r17_c0_y, window_g2_r16_c31_y, window_g2_r16_c30_y, window_g2_r16_c29_y, window_g2_r16_c28_y,
    window_g2_r16_c27_y, window_g2_r16_c26_y, window_g2_r16_c25_y, window_g2_r16_c24_y, window_g2_r16_c23_y,
    window_g2_r16_c22_y, window_g2_r16_c21_y, window_g2_r16_c20_y, window_g2_r16_c19_y, window_g2_r16_c18_y,
    window_g2_r16_c17_y, window_g2_r16_c16_y, window_g2_r16_c15_y, window_g2_r16_c14_y, window_g2_r16_c13_y,
    window_g2_r16_c12_y, window_g2_r16_c11_y, window_g2_r16_c10_y, window_g2_r16_c9_y, window_g2_r16_c8_y,
    window_g2_r16_c7_y, window_g2_r16_c6_y, window_g2_r16_c5_y, window_g2_r16_c4_y, window_g2_r16_c3_y,
    window_g2_r16_c2_y, window_g2_r16_c1_y, window_g2_r16_c0_y, window_g2_r15_c31_y, window_g2_r15_c30_y,
    window_g2_r15_c29_y, window_g2_r15_c28_y, window_g2_r15_c27_y, window_g2_r15_c26_y, window_g2_r15_c25_y,
    window_g2_r15_c24_y, window_g2_r15_c23_y, window_g2_r15_c22_y, window_g2_r15_c21_y, window_g2_r15_c20_y,
    window_g2_r15_c19_y, window_g2_r15_c18_y, window_g2_r15_c17_y, window_g2_r15_c16_y, window_g2_r15_c15_y,
    window_g2_r15_c14_y, window_g2_r15_c13_y, window_g2_r15_c12_y, window_g2_r15_c11_y, window_g2_r15_c10_y,
    window_g2_r15_c9_y, window_g2_r15_c8_y, window_g2_r15_c7_y, window_g2_r15_c6_y, window_g2_r15_c5_y,
    window_g2_r15_c4_y, window_g2_r15_c3_y, window_g2_r15_c2_y, window_g2_r15_c1_y, window_g2_r15_c0_y,
    window_g2_r14_c31_y, window_g2_r14_c30_y, window_g2_r14_c29_y, window_g2_r14_c28_y, window_g2_r14_c27_y,
    window_g2_r14_c26_y, window_g2_r14_c25_y, window_g2_r14_c24_y, window_g2_r14_c23_y, window_g2_r14_c22_y,
    window_g2_r14_c21_y, window_g2_r14_c20_y, window_g2_r14_c19_y, window_g2_r14_c18_y, window_g2_r14_c17_y,
    window_g2_r14_c16_y, window_g2_r14_c15_y, window_g2_r14_c14_y, window_g2_r14_c13_y, window_g2_r14_c12_y,
    window_g2_r14_c11_y, window_g2_r14_c10_y, window_g2_r14_c9_y, window_g2_r14_c8_y, window_g2_r14_c7_y,
    window_g2_r14_c6_y, window_g2_r14_c5_y, window_g2_r14_c4_y, window_g2_r14_c3_y, window_g2_r14_c2_y,
    window_g2_r14_c1_y, window_g2_r14_c0_y, window_g2_r13_c31_y, window_g2_r13_c30_y, window_g2_r13_c29_y,
    window_g2_r13_c28_y, window_g2_r13_c27_y, window_g2_r13_c26_y, window_g2_r13_c25_y, window_g2_r13_c24_y,
    window_g2_r13_c23_y, window_g2_r13_c22_y, window_g2_r13_c21_y, window_g2_r13_c20_y, window_g2_r13_c19_y,
    window_g2_r13_c18_y, window_g2_r13_c17_y, window_g2_r13_c16_y, window_g2_r13_c15_y, window_g2_r13_c14_y,
    window_g2_r13_c13_y, window_g2_r13_c12_y, window_g2_r13_c11_y, window_g2_r13_c10_y, window_g2_r13_c9_y,
    window_g2_r13_c8_y, window_g2_r13_c7_y, window_g2_r13_c6_y, window_g2_r13_c5_y, window_g2_r13_c4_y,
    window_g2_r13_c3_y, window_g2_r13_c2_y, window_g2_r13_c1_y, window_g2_r13_c0_y, window_g2_r12_c31_y,
    window_g2_r12_c30_y, window_g2_r12_c29_y, window_g2_r12_c28_y, window_g2_r12_c27_y, window_g2_r12_c26_y,
    window_g2_r12_c25_y, window_g2_r12_c24_y, window_g2_r12_c23_y, window_g2_r12_c22_y, window_g2_r12_c21_y,
    window_g2_r12_c20_y, window_g2_r12_c19_y, window_g2_r12_c18_y, window_g2_r12_c17_y, window_g2_r12_c16_y,
    window_g2_r12_c15_y, window_g2_r12_c14_y, window_g2_r12_c13_y, window_g2_r12_c12_y, window_g2_r12_c11_y,
    window_g2_r12_c10_y, window_g2_r12_c9_y, window_g2_r12_c8_y, window_g2_r12_c7_y, window_g2_r12_c6_y,
    window_g2_r12_c5_y, window_g2_r12_c4_y, window_g2_r12_c3_y, window_g2_r12_c2_y, window_g2_r12_c1_y,
    window_g2_r12_c0_y, window_g2_r11_c31_y, window_g2_r11_c30_y, window_g2_r11_c29_y, window_g2_r11_c28_y,
    window_g2_r11_c27_y, window_g2_r11_c26_y, window_g2_r11_c25_y, window_g2_r11_c24_y, window_g2_r11_c23_y,
    window_g2_r11_c22_y, window_g2_r11_c21_y, window_g2_r11_c20_y, window_g2_r11_c19_y, window_g2_r11_c18_y,
    window_g2_r11_c17_y, window_g2_r11_c16_y, window_g2_r11_c15_y, window_g2_r11_c14_y, window_g2_r11_c13_y,
    window_g2_r11_c12_y, window_g2_r11_c11_y, window_g2_r11_c10_y, window_g2_r11_c9_y, window_g2_r11_c8_y,
    window_g2_r11_c7_y, window_g2_r11_c6_y, window_g2_r11_c5_y, window_g2_r11_c4_y, window_g2_r11_c3_y,
    window_g2_r11_c2_y, window_g2_r11_c1_y, window_g2_r11_c0_y, window_g2_r10_c31_y, window_g2_r10_c30_y,
    window_g2_r10_c29_y, window_g2_r10_c28_y, window_g2_r10_c27_y, window_g2_r10_c26_y, window_g2_r10_c25_y,
    window_g2_r10_c24_y, window_g2_r10_c23_y, window_g2_r10_c22_y, window_g2_r10_c21_y, window_g2_r10_c20_y,
    window_g2_r10_c19_y, window_g2_r10_c18_y, window_g2_r10_c17_y, window_g2_r10_c16_y, window_g2_r10_c15_y,
    window_g2_r10_c14_y, window_g2_r10_c13_y, window_g2_r10_c12_y, window_g2_r10_c11_y, window_g2_r10_c10_y,
    window_g2_r10_c9_y, window_g2_r10_c8_y, window_g2_r10_c7_y, window_g2_r10_c6_y, window_g2_r10_c5_y,
    window_g2_r10_c4_y, window_g2_r10_c3_y, window_g2_r10_c2_y, window_g2_r10_c1_y, window_g2_r10_c0_y,
    window_g2_r9_c31_y, window_g2_r9_c30_y, window_g2_r9_c29_y, window_g2_r9_c28_y, window_g2_r9_c27_y,
    window_g2_r9_c26_y, window_g2_r9_c25_y, window_g2_r9_c24_y, window_g2_r9_c23_y, window_g2_r9_c22_y,
    window_g2_r9_c21_y, window_g2_r9_c20_y, window_g2_r9_c19_y, window_g2_r9_c18_y, window_g2_r9_c17_y,
    window_g2_r9_c16_y, window_g2_r9_c15_y, window_g2_r9_c14_y, window_g2_r9_c13_y, window_g2_r9_c12_y,
    window_g2_r9_c11_y, window_g2_r9_c10_y, window_g2_r9_c9_y, window_g2_r9_c8_y, window_g2_r9_c7_y,
    window_g2_r9_c6_y, window_g2_r9_c5_y, window_g2_r9_c4_y, window_g2_r9_c3_y, window_g2_r9_c2_y,
    window_g2_r9_c1_y, window_g2_r9_c0_y, window_g2_r8_c31_y, window_g2_r8_c30_y, window_g2_r8_c29_y,
    window_g2_r8_c28_y, window_g2_r8_c27_y, window_g2_r8_c26_y, window_g2_r8_c25_y, window_g2_r8_c24_y,
    window_g2_r8_c23_y, window_g2_r8_c22_y, window_g2_r8_c21_y, window_g2_r8_c20_y, window_g2_r8_c19_y,
    window_g2_r8_c18_y, window_g2_r8_c17_y, window_g2_r8_c16_y, window_g2_r8_c15_y, window_g2_r8_c14_y,
    window_g2_r8_c13_y, window_g2_r8_c12_y, window_g2_r8_c11_y, window_g2_r8_c10_y, window_g2_r8_c9_y,
    window_g2_r8_c8_y, window_g2_r8_c7_y, window_g2_r8_c6_y, window_g2_r8_c5_y, window_g2_r8_c4_y,
    window_g2_r8_c3_y, window_g2_r8_c2_y, window_g2_r8_c1_y, window_g2_r8_c0_y, window_g2_r7_c31_y,
    window_g2_r7_c30_y, window_g2_r7_c29_y, window_g2_r7_c28_y, window_g2_r7_c27_y, window_g2_r7_c26_y,
    window_g2_r7_c25_y, window_g2_r7_c24_y, window_g2_r7_c23_y, window_g2_r7_c22_y, window_g2_r7_c21_y,
    window_g2_r7_c20_y, window_g2_r7_c19_y, window_g2_r7_c18_y, window_g2_r7_c17_y, window_g2_r7_c16_y,
    window_g2_r7_c15_y, window_g2_r7_c14_y, window_g2_r7_c13_y, window_g2_r7_c12_y, window_g2_r7_c11_y,
    window_g2_r7_c10_y, window_g2_r7_c9_y, window_g2_r7_c8_y, window_g2_r7_c7_y, window_g2_r7_c6_y,
    window_g2_r7_c5_y, window_g2_r7_c4_y, window_g2_r7_c3_y, window_g2_r7_c2_y, window_g2_r7_c1_y,
    window_g2_r7_c0_y, window_g2_r6_c31_y, window_g2_r6_c30_y, window_g2_r6_c29_y, window_g2_r6_c28_y,
    window_g2_r6_c27_y, window_g2_r6_c26_y, window_g2_r6_c25_y, window_g2_r6_c24_y, window_g2_r6_c23_y,
    window_g2_r6_c22_y, window_g2_r6_c21_y, window_g2_r6_c20_y, window_g2_r6_c19_y, window_g2_r6_c18_y,
    window_g2_r6_c17_y, window_g2_r6_c16_y, window_g2_r6_c15_y, window_g2_r6_c14_y, window_g2_r6_c13_y,
    window_g2_r6_c12_y, window_g2_r6_c11_y, window_g2_r6_c10_y, window_g2_r6_c9_y, window_g2_r6_c8_y,
    window_g2_r6_c7_y, window_g2_r6_c6_y, window_g2_r6_c5_y, window_g2_r6_c4_y, window_g2_r6_c3_y,
    window_g2_r6_c2_y, window_g2_r6_c1_y, window_g2_r6_c0_y, window_g2_r5_c31_y, window_g2_r5_c30_y,
    window_g2_r5_c29_y, window_g2_r5_c28_y, window_g2_r5_c27_y, window_g2_r5_c26_y, window_g2_r5_c25_y,
    window_g2_r5_c24_y, window_g2_r5_c23_y, window_g2_r5_c22_y, window_g2_r5_c21_y, window_g2_r5_c20_y,
    window_g2_r5_c19_y, window_g2_r5_c18_y, window_g2_r5_c17_y, window_g2_r5_c16_y, window_g2_r5_c15_y,
    window_g2_r5_c14_y, window_g2_r5_c13_y, window_g2_r5_c12_y, window_g2_r5_c11_y, window_g2_r5_c10_y,
    window_g2_r5_c9_y, window_g2_r5_c8_y, window_g2_r5_c7_y, window_g2_r5_c6_y, window_g2_r5_c5_y,
    window_g2_r5_c4_y, window_g2_r5_c3_y, window_g2_r5_c2_y, window_g2_r5_c1_y, window_g2_r5_c0_y,
    window_g2_r4_c31_y, window_g2_r4_c30_y, window_g2_r4_c29_y, window_g2_r4_c28_y, window_g2_r4_c27_y,
    window_g2_r4_c26_y, window_g2_r4_c25_y, window_g2_r4_c24_y, window_g2_r4_c23_y, window_g2_r4_c22_y,
    window_g2_r4_c21_y, window_g2_r4_c20_y, window_g2_r4_c19_y, window_g2_r4_c18_y, window_g2_r4_c17_y,
    window_g2_r4_c16_y, window_g2_r4_c15_y, window_g2_r4_c14_y, window_g2_r4_c13_y, window_g2_r4_c12_y,
    window_g2_r4_c11_y, window_g2_r4_c10_y, window_g2_r4_c9_y, window_g2_r4_c8_y, window_g2_r4_c7_y,
    window_g2_r4_c6_y, window_g2_r4_c5_y, window_g2_r4_c4_y, window_g2_r4_c3_y, window_g2_r4_c2_y,
    window_g2_r4_c1_y, window_g2_r4_c0_y, window_g2_r3_c31_y, window_g2_r3_c30_y, window_g2_r3_c29_y,
    window_g2_r3_c28_y, window_g2_r3_c27_y, window_g2_r3_c26_y, window_g2_r3_c25_y, window_g2_r3_c24_y,
    window_g2_r3_c23_y, window_g2_r3_c22_y, window_g2_r3_c21_y, window_g2_r3_c20_y, window_g2_r3_c19_y,
    window_g2_r3_c18_y, window_g2_r3_c17_y, window_g2_r3_c16_y, window_g2_r3_c15_y, window_g2_r3_c14_y,
    window_g2_r3_c13_y, window_g2_r3_c12_y, window_g2_r3_c11_y, window_g2_r3_c10_y, window_g2_r3_c9_y,
    window_g2_r3_c8_y, window_g2_r3_c7_y, window_g2_r3_c6_y, window_g2_r3_c5_y, window_g2_r3_c4_y,
    window_g2_r3_c3_y, window_g2_r3_c2_y, window_g2_r3_c1_y, window_g2_r3_c0_y, window_g2_r2_c31_y,
    window_g2_r2_c30_y, window_g2_r2_c29_y, window_g2_r2_c28_y, window_g2_r2_c27_y, window_g2_r2_c26_y,
    window_g2_r2_c25_y, window_g2_r2_c24_y, window_g2_r2_c23_y, window_g2_r2_c22_y, window_g2_r2_c21_y,
    window_g2_r2_c20_y, window_g2_r2_c19_y, window_g2_r2_c18_y, window_g2_r2_c17_y, window_g2_r2_c16_y,
    window_g2_r2_c15_y, window_g2_r2_c14_y, window_g2_r2_c13_y, window_g2_r2_c12_y, window_g2_r2_c11_y,
    window_g2_r2_c10_y, window_g2_r2_c9_y, window_g2_r2_c8_y, window_g2_r2_c7_y, window_g2_r2_c6_y,
    window_g2_r2_c5_y, window_g2_r2_c4_y, window_g2_r2_c3_y, window_g2_r2_c2_y, window_g2_r2_c1_y,
    window_g2_r2_c0_y, window_g2_r1_c31_y, window_g2_r1_c30_y, window_g2_r1_c29_y, window_g2_r1_c28_y,
    window_g2_r1_c27_y, window_g2_r1_c26_y, window_g2_r1_c25_y, window_g2_r1_c24_y, window_g2_r1_c23_y,
    window_g2_r1_c22_y, window_g2_r1_c21_y, window_g2_r1_c20_y, window_g2_r1_c19_y, window_g2_r1_c18_y,
    window_g2_r1_c17_y, window_g2_r1_c16_y, window_g2_r1_c15_y, window_g2_r1_c14_y, window_g2_r1_c13_y,
    window_g2_r1_c12_y, window_g2_r1_c11_y, window_g2_r1_c10_y, window_g2_r1_c9_y, window_g2_r1_c8_y,
    window_g2_r1_c7_y, window_g2_r1_c6_y, window_g2_r1_c5_y, window_g2_r1_c4_y, window_g2_r1_c3_y,
    window_g2_r1_c2_y, window_g2_r1_c1_y, window_g2_r1_c0_y, window_g2_r0_c31_y, window_g2_r0_c30_y,
    window_g2_r0_c29_y, window_g2_r0_c28_y, window_g2_r0_c27_y, window_g2_r0_c26_y, window_g2_r0_c25_y,
    window_g2_r0_c24_y, window_g2_r0_c23_y, window_g2_r0_c22_y, window_g2_r0_c21_y, window_g2_r0_c20_y,
    window_g2_r0_c19_y, window_g2_r0_c18_y, window_g2_r0_c17_y, window_g2_r0_c16_y, window_g2_r0_c15_y,
    window_g2_r0_c14_y, window_g2_r0_c13_y, window_g2_r0_c12_y, window_g2_r0_c11_y, window_g2_r0_c10_y,
    window_g2_r0_c9_y, window_g2_r0_c8_y, window_g2_r0_c7_y, window_g2_r0_c6_y, window_g2_r0_c5_y,
    window_g2_r0_c4_y, window_g2_r0_c3_y, window_g2_r0_c2_y, window_g2_r0_c1_y, window_g2_r0_c0_y,
    window_g1_r31_c31_y, window_g1_r31_c30_y, window_g1_r31_c29_y, window_g1_r31_c28_y, window_g1_r31_c27_y,
    window_g1_r31_c26_y, window_g1_r31_c25_y, window_g1_r31_c24_y, window_g1_r31_c23_y, window_g1_r31_c22_y,
    window_g1_r31_c21_y, window_g1_r31_c20_y, window_g1_r31_c19_y, window_g1_r31_c18_y, window_g1_r31_c17_y,
    window_g1_r31_c16_y, window_g1_r31_c15_y, window_g1_r31_c14_y, window_g1_r31_c13_y, window_g1_r31_c12_y,
    window_g1_r31_c11_y, window_g1_r31_c10_y, window_g1_r31_c9_y, window_g1_r31_c8_y, window_g1_r31_c7_y,
    window_g1_r31_c6_y, window_g1_r31_c5_y, window_g1_r31_c4_y, window_g1_r31_c3_y, window_g1_r31_c2_y,
    window_g1_r31_c1_y, window_g1_r31_c0_y, window_g1_r30_c31_y, window_g1_r30_c30_y, window_g1_r30_c29_y,
    window_g1_r30_c28_y, window_g1_r30_c27_y, window_g1_r30_c26_y, window_g1_r30_c25_y, window_g1_r30_c24_y,
    window_g1_r30_c23_y, window_g1_r30_c22_y, window_g1_r30_c21_y, window_g1_r30_c20_y, window_g1_r30_c19_y,
    window_g1_r30_c18_y, window_g1_r30_c17_y, window_g1_r30_c16_y, window_g1_r30_c15_y, window_g1_r30_c14_y,
    window_g1_r30_c13_y, window_g1_r30_c12_y, window_g1_r30_c11_y, window_g1_r30_c10_y, window_g1_r30_c9_y,
    window_g1_r30_c8_y, window_g1_r30_c7_y, window_g1_r30_c6_y, window_g1_r30_c5_y, window_g1_r30_c4_y,
    window_g1_r30_c3_y, window_g1_r30_c2_y, window_g1_r30_c1_y, window_g1_r30_c0_y, window_g1_r29_c31_y,
    window_g1_r29_c30_y, window_g1_r29_c29_y, window_g1_r29_c28_y, window_g1_r29_c27_y, window_g1_r29_c26_y,
    window_g1_r29_c25_y, window_g1_r29_c24_y, window_g1_r29_c23_y, window_g1_r29_c22_y, window_g1_r29_c21_y,
    window_g1_r29_c20_y, window_g1_r29_c19_y, window_g1_r29_c18_y, window_g1_r29_c17_y, window_g1_r29_c16_y,
    window_g1_r29_c15_y, window_g1_r29_c14_y, window_g1_r29_c13_y, window_g1_r29_c12_y, window_g1_r29_c11_y,
    window_g1_r29_c10_y, window_g1_r29_c9_y, window_g1_r29_c8_y, window_g1_r29_c7_y, window_g1_r29_c6_y,
    window_g1_r29_c5_y, window_g1_r29_c4_y, window_g1_r29_c3_y, window_g1_r29_c2_y, window_g1_r29_c1_y,
    window_g1_r29_c0_y, window_g1_r28_c31_y, window_g1_r28_c30_y, window_g1_r28_c29_y, window_g1_r28_c28_y,
    window_g1_r28_c27_y, window_g1_r28_c26_y, window_g1_r28_c25_y, window_g1_r28_c24_y, window_g1_r28_c23_y,
    window_g1_r28_c22_y, window_g1_r28_c21_y, window_g1_r28_c20_y, window_g1_r28_c19_y, window_g1_r28_c18_y,
    window_g1_r28_c17_y, window_g1_r28_c16_y, window_g1_r28_c15_y, window_g1_r28_c14_y, window_g1_r28_c13_y,
    window_g1_r28_c12_y, window_g1_r28_c11_y, window_g1_r28_c10_y, window_g1_r28_c9_y, window_g1_r28_c8_y,
    window_g1_r28_c7_y, window_g1_r28_c6_y, window_g1_r28_c5_y, window_g1_r28_c4_y, window_g1_r28_c3_y,
    window_g1_r28_c2_y, window_g1_r28_c1_y, window_g1_r28_c0_y, window_g1_r27_c31_y, window_g1_r27_c30_y,
    window_g1_r27_c29_y, window_g1_r27_c28_y, window_g1_r27_c27_y, window_g1_r27_c26_y, window_g1_r27_c25_y,
    window_g1_r27_c24_y, window_g1_r27_c23_y, window_g1_r27_c22_y, window_g1_r27_c21_y, window_g1_r27_c20_y,
    window_g1_r27_c19_y, window_g1_r27_c18_y, window_g1_r27_c17_y, window_g1_r27_c16_y, window_g1_r27_c15_y,
    window_g1_r27_c14_y, window_g1_r27_c13_y, window_g1_r27_c12_y, window_g1_r27_c11_y, window_g1_r27_c10_y,
    window_g1_r27_c9_y, window_g1_r27_c8_y, window_g1_r27_c7_y, window_g1_r27_c6_y, window_g1_r27_c5_y,
    window_g1_r27_c4_y, window_g1_r27_c3_y, window_g1_r27_c2_y, window_g1_r27_c1_y, window_g1_r27_c0_y,
    window_g1_r26_c31_y, window_g1_r26_c30_y, window_g1_r26_c29_y, window_g1_r26_c28_y, window_g1_r26_c27_y,
    window_g1_r26_c26_y, window_g1_r26_c25_y, window_g1_r26_c24_y, window_g1_r26_c23_y, window_g1_r26_c22_y,
    window_g1_r26_c21_y, window_g1_r26_c20_y, window_g1_r26_c19_y, window_g1_r26_c18_y, window_g1_r26_c17_y,
    window_g1_r26_c16_y, window_g1_r26_c15_y, window_g1_r26_c14_y, window_g1_r26_c13_y, window_g1_r26_c12_y,
    window_g1_r26_c11_y, window_g1_r26_c10_y, window_g1_r26_c9_y, window_g1_r26_c8_y, window_g1_r26_c7_y,
    window_g1_r26_c6_y, window_g1_r26_c5_y, window_g1_r26_c4_y, window_g1_r26_c3_y, window_g1_r26_c2_y,
    window_g1_r26_c1_y, window_g1_r26_c0_y, window_g1_r25_c31_y, window_g1_r25_c30_y, window_g1_r25_c29_y,
    window_g1_r25_c28_y, window_g1_r25_c27_y, window_g1_r25_c26_y, window_g1_r25_c25_y, window_g1_r25_c24_y,
    window_g1_r25_c23_y, window_g1_r25_c22_y, window_g1_r25_c21_y, window_g1_r25_c20_y, window_g1_r25_c19_y,
    window_g1_r25_c18_y, window_g1_r25_c17_y, window_g1_r25_c16_y, window_g1_r25_c15_y, window_g1_r25_c14_y,
    window_g1_r25_c13_y, window_g1_r25_c12_y, window_g1_r25_c11_y, window_g1_r25_c10_y, window_g1_r25_c9_y,
    window_g1_r25_c8_y, window_g1_r25_c7_y, window_g1_r25_c6_y, window_g1_r25_c5_y, window_g1_r25_c4_y,
    window_g1_r25_c3_y, window_g1_r25_c2_y, window_g1_r25_c1_y, window_g1_r25_c0_y, window_g1_r24_c31_y,
    window_g1_r24_c30_y, window_g1_r24_c29_y, window_g1_r24_c28_y, window_g1_r24_c27_y, window_g1_r24_c26_y,
    window_g1_r24_c25_y, window_g1_r24_c24_y, window_g1_r24_c23_y, window_g1_r24_c22_y, window_g1_r24_c21_y,
    window_g1_r24_c20_y, window_g1_r24_c19_y, window_g1_r24_c18_y, window_g1_r24_c17_y, window_g1_r24_c16_y,
    window_g1_r24_c15_y, window_g1_r24_c14_y, window_g1_r24_c13_y, window_g1_r24_c12_y, window_g1_r24_c11_y,
    window_g1_r24_c10_y, window_g1_r24_c9_y, window_g1_r24_c8_y, window_g1_r24_c7_y, window_g1_r24_c6_y,
    window_g1_r24_c5_y, window_g1_r24_c4_y, window_g1_r24_c3_y, window_g1_r24_c2_y, window_g1_r24_c1_y,
    window_g1_r24_c0_y, window_g1_r23_c31_y, window_g1_r23_c30_y, window_g1_r23_c29_y, window_g1_r23_c28_y,
    window_g1_r23_c27_y, window_g1_r23_c26_y, window_g1_r23_c25_y, window_g1_r23_c24_y, window_g1_r23_c23_y,
    window_g1_r23_c22_y, window_g1_r23_c21_y, window_g1_r23_c20_y, window_g1_r23_c19_y, window_g1_r23_c18_y,
    window_g1_r23_c17_y, window_g1_r23_c16_y, window_g1_r23_c15_y, window_g1_r23_c14_y, window_g1_r23_c13_y,
    window_g1_r23_c12_y, window_g1_r23_c11_y, window_g1_r23_c10_y, window_g1_r23_c9_y, window_g1_r23_c8_y,
    window_g1_r23_c7_y, window_g1_r23_c6_y, window_g1_r23_c5_y, window_g1_r23_c4_y, window_g1_r23_c3_y,
    window_g1_r23_c2_y, window_g1_r23_c1_y, window_g1_r23_c0_y, window_g1_r22_c31_y, window_g1_r22_c30_y,
    window_g1_r22_c29_y, window_g1_r22_c28_y, window_g1_r22_c27_y, window_g1_r22_c26_y, window_g1_r22_c25_y,
    window_g1_r22_c24_y, window_g1_r22_c23_y, window_g1_r22_c22_y, window_g1_r22_c21_y, window_g1_r22_c20_y,
    window_g1_r22_c19_y, window_g1_r22_c18_y, window_g1_r22_c17_y, window_g1_r22_c16_y, window_g1_r22_c15_y,
    window_g1_r22_c14_y, window_g1_r22_c13_y, window_g1_r22_c12_y, window_g1_r22_c11_y, window_g1_r22_c10_y,
    window_g1_r22_c9_y, window_g1_r22_c8_y, window_g1_r22_c7_y, window_g1_r22_c6_y, window_g1_r22_c5_y,
    window_g1_r22_c4_y, window_g1_r22_c3_y, window_g1_r22_c2_y, window_g1_r22_c1_y, window_g1_r22_c0_y,
    window_g1_r21_c31_y, window_g1_r21_c30_y, window_g1_r21_c29_y, window_g1_r21_c28_y, window_g1_r21_c27_y,
    window_g1_r21_c26_y, window_g1_r21_c25_y, window_g1_r21_c24_y, window_g1_r21_c23_y, window_g1_r21_c22_y,
    window_g1_r21_c21_y, window_g1_r21_c20_y, window_g1_r21_c19_y, window_g1_r21_c18_y, window_g1_r21_c17_y,
    window_g1_r21_c16_y, window_g1_r21_c15_y, window_g1_r21_c14_y, window_g1_r21_c13_y, window_g1_r21_c12_y,
    window_g1_r21_c11_y, window_g1_r21_c10_y, window_g1_r21_c9_y, window_g1_r21_c8_y, window_g1_r21_c7_y,
    window_g1_r21_c6_y, window_g1_r21_c5_y, window_g1_r21_c4_y, window_g1_r21_c3_y, window_g1_r21_c2_y,
    window_g1_r21_c1_y, window_g1_r21_c0_y, window_g1_r20_c31_y, window_g1_r20_c30_y, window_g1_r20_c29_y,
    window_g1_r20_c28_y, window_g1_r20_c27_y, window_g1_r20_c26_y, window_g1_r20_c25_y, window_g1_r20_c24_y,
    window_g1_r20_c23_y, window_g1_r20_c22_y, window_g1_r20_c21_y, window_g1_r20_c20_y, window_g1_r20_c19_y,
    window_g1_r20_c18_y, window_g1_r20_c17_y, window_g1_r20_c16_y, window_g1_r20_c15_y, window_g1_r20_c14_y,
    window_g1_r20_c13_y, window_g1_r20_c12_y, window_g1_r20_c11_y, window_g1_r20_c10_y, window_g1_r20_c9_y,
    window_g1_r20_c8_y, window_g1_r20_c7_y, window_g1_r20_c6_y, window_g1_r20_c5_y, window_g1_r20_c4_y,
    window_g1_r20_c3_y, window_g1_r20_c2_y, window_g1_r20_c1_y, window_g1_r20_c0_y, window_g1_r19_c31_y,
    window_g1_r19_c30_y, window_g1_r19_c29_y, window_g1_r19_c28_y, window_g1_r19_c27_y, window_g1_r19_c26_y,
    window_g1_r19_c25_y, window_g1_r19_c24_y, window_g1_r19_c23_y, window_g1_r19_c22_y, window_g1_r19_c21_y,
    window_g1_r19_c20_y, window_g1_r19_c19_y, window_g1_r19_c18_y, window_g1_r19_c17_y, window_g1_r19_c16_y,
    window_g1_r19_c15_y, window_g1_r19_c14_y, window_g1_r19_c13_y, window_g1_r19_c12_y, window_g1_r19_c11_y,
    window_g1_r19_c10_y, window_g1_r19_c9_y, window_g1_r19_c8_y, window_g1_r19_c7_y, window_g1_r19_c6_y,
    window_g1_r19_c5_y, window_g1_r19_c4_y, window_g1_r19_c3_y, window_g1_r19_c2_y, window_g1_r19_c1_y,
    window_g1_r19_c0_y, window_g1_r18_c31_y, window_g1_r18_c30_y, window_g1_r18_c29_y, window_g1_r18_c28_y,
    window_g1_r18_c27_y, window_g1_r18_c26_y, window_g1_r18_c25_y, window_g1_r18_c24_y, window_g1_r18_c23_y,
    window_g1_r18_c22_y, window_g1_r18_c21_y, window_g1_r18_c20_y, window_g1_r18_c19_y, window_g1_r18_c18_y,
    window_g1_r18_c17_y, window_g1_r18_c16_y, window_g1_r18_c15_y, window_g1_r18_c14_y, window_g1_r18_c13_y,
    window_g1_r18_c12_y, window_g1_r18_c11_y, window_g1_r18_c10_y, window_g1_r18_c9_y, window_g1_r18_c8_y,
    window_g1_r18_c7_y, window_g1_r18_c6_y, window_g1_r18_c5_y, window_g1_r18_c4_y, window_g1_r18_c3_y,
    window_g1_r18_c2_y, window_g1_r18_c1_y, window_g1_r18_c0_y, window_g1_r17_c31_y, window_g1_r17_c30_y,
    window_g1_r17_c29_y, window_g1_r17_c28_y, window_g1_r17_c27_y, window_g1_r17_c26_y, window_g1_r17_c25_y,
    window_g1_r17_c24_y, window_g1_r17_c23_y, window_g1_r17_c22_y, window_g1_r17_c21_y, window_g1_r17_c20_y,
    window_g1_r17_c19_y, window_g1_r17_c18_y, window_g1_r17_c17_y, window_g1_r17_c16_y, window_g1_r17_c15_y,
    window_g1_r17_c14_y, window_g1_r17_c13_y, window_g1_r17_c12_y, window_g1_r17_c11_y, window_g1_r17_c10_y,
    window_g1_r17_c9_y, window_g1_r17_c8_y, window_g1_r17_c7_y, window_g1_r17_c6_y, window_g1_r17_c5_y,
    window_g1_r17_c4_y, window_g1_r17_c3_y, window_g1_r17_c2_y, window_g1_r17_c1_y, window_g1_r17_c0_y,
    window_g1_r16_c31_y, window_g1_r16_c30_y, window_g1_r16_c29_y, window_g1_r16_c28_y, window_g1_r16_c27_y,
    window_g1_r16_c26_y, window_g1_r16_c25_y, window_g1_r16_c24_y, window_g1_r16_c23_y, window_g1_r16_c22_y,
    window_g1_r16_c21_y, window_g1_r16_c20_y, window_g1_r16_c19_y, window_g1_r16_c18_y, window_g1_r16_c17_y,
    window_g1_r16_c16_y, window_g1_r16_c15_y, window_g1_r16_c14_y, window_g1_r16_c13_y, window_g1_r16_c12_y,
    window_g1_r16_c11_y, window_g1_r16_c10_y, window_g1_r16_c9_y, window_g1_r16_c8_y, window_g1_r16_c7_y,
    window_g1_r16_c6_y, window_g1_r16_c5_y, window_g1_r16_c4_y, window_g1_r16_c3_y, window_g1_r16_c2_y,
    window_g1_r16_c1_y, window_g1_r16_c0_y, window_g1_r15_c31_y, window_g1_r15_c30_y, window_g1_r15_c29_y,
    window_g1_r15_c28_y, window_g1_r15_c27_y, window_g1_r15_c26_y, window_g1_r15_c25_y, window_g1_r15_c24_y,
    window_g1_r15_c23_y, window_g1_r15_c22_y, window_g1_r15_c21_y, window_g1_r15_c20_y, window_g1_r15_c19_y,
    window_g1_r15_c18_y, window_g1_r15_c17_y, window_g1_r15_c16_y, window_g1_r15_c15_y, window_g1_r15_c14_y,
    window_g1_r15_c13_y, window_g1_r15_c12_y, window_g1_r15_c11_y, window_g1_r15_c10_y, window_g1_r15_c9_y,
    window_g1_r15_c8_y, window_g1_r15_c7_y, window_g1_r15_c6_y, window_g1_r15_c5_y, window_g1_r15_c4_y,
    window_g1_r15_c3_y, window_g1_r15_c2_y, window_g1_r15_c1_y, window_g1_r15_c0_y, window_g1_r14_c31_y,
    window_g1_r14_c30_y, window_g1_r14_c29_y, window_g1_r14_c28_y, window_g1_r14_c27_y, window_g1_r14_c26_y,
    window_g1_r14_c25_y, window_g1_r14_c24_y, window_g1_r14_c23_y, window_g1_r14_c22_y, window_g1_r14_c21_y,
    window_g1_r14_c20_y, window_g1_r14_c19_y, window_g1_r14_c18_y, window_g1_r14_c17_y, window_g1_r14_c16_y,
    window_g1_r14_c15_y, window_g1_r14_c14_y, window_g1_r14_c13_y, window_g1_r14_c12_y, window_g1_r14_c11_y,
    window_g1_r14_c10_y, window_g1_r14_c9_y, window_g1_r14_c8_y, window_g1_r14_c7_y, window_g1_r14_c6_y,
    window_g1_r14_c5_y, window_g1_r14_c4_y, window_g1_r14_c3_y, window_g1_r14_c2_y, window_g1_r14_c1_y,
    window_g1_r14_c0_y, window_g1_r13_c31_y, window_g1_r13_c30_y, window_g1_r13_c29_y, window_g1_r13_c28_y,
    window_g1_r13_c27_y, window_g1_r13_c26_y, window_g1_r13_c25_y, window_g1_r13_c24_y, window_g1_r13_c23_y,
    window_g1_r13_c22_y, window_g1_r13_c21_y, window_g1_r13_c20_y, window_g1_r13_c19_y, window_g1_r13_c18_y,
    window_g1_r13_c17_y, window_g1_r13_c16_y, window_g1_r13_c15_y, window_g1_r13_c14_y, window_g1_r13_c13_y,
    window_g1_r13_c12_y, window_g1_r13_c11_y, window_g1_r13_c10_y, window_g1_r13_c9_y, window_g1_r13_c8_y,
    window_g1_r13_c7_y, window_g1_r13_c6_y, window_g1_r13_c5_y, window_g1_r13_c4_y, window_g1_r13_c3_y,
    window_g1_r13_c2_y, window_g1_r13_c1_y, window_g1_r13_c0_y, window_g1_r12_c31_y, window_g1_r12_c30_y,
    window_g1_r12_c29_y, window_g1_r12_c28_y, window_g1_r12_c27_y, window_g1_r12_c26_y, window_g1_r12_c25_y,
    window_g1_r12_c24_y, window_g1_r12_c23_y, window_g1_r12_c22_y, window_g1_r12_c21_y, window_g1_r12_c20_y,
    window_g1_r12_c19_y, window_g1_r12_c18_y, window_g1_r12_c17_y, window_g1_r12_c16_y, window_g1_r12_c15_y,
    window_g1_r12_c14_y, window_g1_r12_c13_y, window_g1_r12_c12_y, window_g1_r12_c11_y, window_g1_r12_c10_y,
    window_g1_r12_c9_y, window_g1_r12_c8_y, window_g1_r12_c7_y, window_g1_r12_c6_y, window_g1_r12_c5_y,
    window_g1_r12_c4_y, window_g1_r12_c3_y, window_g1_r12_c2_y, window_g1_r12_c1_y, window_g1_r12_c0_y,
    window_g1_r11_c31_y, window_g1_r11_c30_y, window_g1_r11_c29_y, window_g1_r11_c28_y, window_g1_r11_c27_y,
    window_g1_r11_c26_y, window_g1_r11_c25_y, window_g1_r11_c24_y, window_g1_r11_c23_y, window_g1_r11_c22_y,
    window_g1_r11_c21_y, window_g1_r11_c20_y, window_g1_r11_c19_y, window_g1_r11_c18_y, window_g1_r11_c17_y,
    window_g1_r11_c16_y, window_g1_r11_c15_y, window_g1_r11_c14_y, window_g1_r11_c13_y, window_g1_r11_c12_y,
    window_g1_r11_c11_y, window_g1_r11_c10_y, window_g1_r11_c9_y, window_g1_r11_c8_y, window_g1_r11_c7_y,
    window_g1_r11_c6_y, window_g1_r11_c5_y, window_g1_r11_c4_y, window_g1_r11_c3_y, window_g1_r11_c2_y,
    window_g1_r11_c1_y, window_g1_r11_c0_y, window_g1_r10_c31_y, window_g1_r10_c30_y, window_g1_r10_c29_y,
    window_g1_r10_c28_y, window_g1_r10_c27_y, window_g1_r10_c26_y, window_g1_r10_c25_y, window_g1_r10_c24_y,
    window_g1_r10_c23_y, window_g1_r10_c22_y, window_g1_r10_c21_y, window_g1_r10_c20_y, window_g1_r10_c19_y,
    window_g1_r10_c18_y, window_g1_r10_c17_y, window_g1_r10_c16_y, window_g1_r10_c15_y, window_g1_r10_c14_y,
    window_g1_r10_c13_y, window_g1_r10_c12_y, window_g1_r10_c11_y, window_g1_r10_c10_y, window_g1_r10_c9_y,
    window_g1_r10_c8_y, window_g1_r10_c7_y, window_g1_r10_c6_y, window_g1_r10_c5_y, window_g1_r10_c4_y,
    window_g1_r10_c3_y, window_g1_r10_c2_y, window_g1_r10_c1_y, window_g1_r10_c0_y, window_g1_r9_c31_y,
    window_g1_r9_c30_y, window_g1_r9_c29_y, window_g1_r9_c28_y, window_g1_r9_c27_y, window_g1_r9_c26_y,
    window_g1_r9_c25_y, window_g1_r9_c24_y, window_g1_r9_c23_y, window_g1_r9_c22_y, window_g1_r9_c21_y,
    window_g1_r9_c20_y, window_g1_r9_c19_y, window_g1_r9_c18_y, window_g1_r9_c17_y, window_g1_r9_c16_y,
    window_g1_r9_c15_y, window_g1_r9_c14_y, window_g1_r9_c13_y, window_g1_r9_c12_y, window_g1_r9_c11_y,
    window_g1_r9_c10_y, window_g1_r9_c9_y, window_g1_r9_c8_y, window_g1_r9_c7_y, window_g1_r9_c6_y,
    window_g1_r9_c5_y, window_g1_r9_c4_y, window_g1_r9_c3_y, window_g1_r9_c2_y, window_g1_r9_c1_y,
    window_g1_r9_c0_y, window_g1_r8_c31_y, window_g1_r8_c30_y, window_g1_r8_c29_y, window_g1_r8_c28_y,
    window_g1_r8_c27_y, window_g1_r8_c26_y, window_g1_r8_c25_y, window_g1_r8_c24_y, window_g1_r8_c23_y,
    window_g1_r8_c22_y, window_g1_r8_c21_y, window_g1_r8_c20_y, window_g1_r8_c19_y, window_g1_r8_c18_y,
    window_g1_r8_c17_y, window_g1_r8_c16_y, window_g1_r8_c15_y, window_g1_r8_c14_y, window_g1_r8_c13_y,
    window_g1_r8_c12_y, window_g1_r8_c11_y, window_g1_r8_c10_y, window_g1_r8_c9_y, window_g1_r8_c8_y,
    window_g1_r8_c7_y, window_g1_r8_c6_y, window_g1_r8_c5_y, window_g1_r8_c4_y, window_g1_r8_c3_y,
    window_g1_r8_c2_y, window_g1_r8_c1_y, window_g1_r8_c0_y, window_g1_r7_c31_y, window_g1_r7_c30_y,
    window_g1_r7_c29_y, window_g1_r7_c28_y, window_g1_r7_c27_y, window_g1_r7_c26_y, window_g1_r7_c25_y,
    window_g1_r7_c24_y, window_g1_r7_c23_y, window_g1_r7_c22_y, window_g1_r7_c21_y, window_g1_r7_c20_y,
    window_g1_r7_c19_y, window_g1_r7_c18_y, window_g1_r7_c17_y, window_g1_r7_c16_y, window_g1_r7_c15_y,
    window_g1_r7_c14_y, window_g1_r7_c13_y, window_g1_r7_c12_y, window_g1_r7_c11_y, window_g1_r7_c10_y,
    window_g1_r7_c9_y, window_g1_r7_c8_y, window_g1_r7_c7_y, window_g1_r7_c6_y, window_g1_r7_c5_y,
    window_g1_r7_c4_y, window_g1_r7_c3_y, window_g1_r7_c2_y, window_g1_r7_c1_y, window_g1_r7_c0_y,
    window_g1_r6_c31_y, window_g1_r6_c30_y, window_g1_r6_c29_y, window_g1_r6_c28_y, window_g1_r6_c27_y,
    window_g1_r6_c26_y, window_g1_r6_c25_y, window_g1_r6_c24_y, window_g1_r6_c23_y, window_g1_r6_c22_y,
    window_g1_r6_c21_y, window_g1_r6_c20_y, window_g1_r6_c19_y, window_g1_r6_c18_y, window_g1_r6_c17_y,
    window_g1_r6_c16_y, window_g1_r6_c15_y, window_g1_r6_c14_y, window_g1_r6_c13_y, window_g1_r6_c12_y,
    window_g1_r6_c11_y, window_g1_r6_c10_y, window_g1_r6_c9_y, window_g1_r6_c8_y, window_g1_r6_c7_y,
    window_g1_r6_c6_y, window_g1_r6_c5_y, window_g1_r6_c4_y, window_g1_r6_c3_y, window_g1_r6_c2_y,
    window_g1_r6_c1_y, window_g1_r6_c0_y, window_g1_r5_c31_y, window_g1_r5_c30_y, window_g1_r5_c29_y,
    window_g1_r5_c28_y, window_g1_r5_c27_y, window_g1_r5_c26_y, window_g1_r5_c25_y, window_g1_r5_c24_y,
    window_g1_r5_c23_y, window_g1_r5_c22_y, window_g1_r5_c21_y, window_g1_r5_c20_y, window_g1_r5_c19_y,
    window_g1_r5_c18_y, window_g1_r5_c17_y, window_g1_r5_c16_y, window_g1_r5_c15_y, window_g1_r5_c14_y,
    window_g1_r5_c13_y, window_g1_r5_c12_y, window_g1_r5_c11_y, window_g1_r5_c10_y, window_g1_r5_c9_y,
    window_g1_r5_c8_y, window_g1_r5_c7_y, window_g1_r5_c6_y, window_g1_r5_c5_y, window_g1_r5_c4_y,
    window_g1_r5_c3_y, window_g1_r5_c2_y, window_g1_r5_c1_y, window_g1_r5_c0_y, window_g1_r4_c31_y,
    window_g1_r4_c30_y, window_g1_r4_c29_y, window_g1_r4_c28_y, window_g1_r4_c27_y, window_g1_r4_c26_y,
    window_g1_r4_c25_y, window_g1_r4_c24_y, window_g1_r4_c23_y, window_g1_r4_c22_y, window_g1_r4_c21_y,
    window_g1_r4_c20_y, window_g1_r4_c19_y, window_g1_r4_c18_y, window_g1_r4_c17_y, window_g1_r4_c16_y,
    window_g1_r4_c15_y, window_g1_r4_c14_y, window_g1_r4_c13_y, window_g1_r4_c12_y, window_g1_r4_c11_y,
    window_g1_r4_c10_y, window_g1_r4_c9_y, window_g1_r4_c8_y, window_g1_r4_c7_y, window_g1_r4_c6_y,
    window_g1_r4_c5_y, window_g1_r4_c4_y, window_g1_r4_c3_y, window_g1_r4_c2_y, window_g1_r4_c1_y,
    window_g1_r4_c0_y, window_g1_r3_c31_y, window_g1_r3_c30_y, window_g1_r3_c29_y, window_g1_r3_c28_y,
    window_g1_r3_c27_y, window_g1_r3_c26_y, window_g1_r3_c25_y, window_g1_r3_c24_y, window_g1_r3_c23_y,
    window_g1_r3_c22_y, window_g1_r3_c21_y, window_g1_r3_c20_y, window_g1_r3_c19_y, window_g1_r3_c18_y,
    window_g1_r3_c17_y, window_g1_r3_c16_y, window_g1_r3_c15_y, window_g1_r3_c14_y, window_g1_r3_c13_y,
    window_g1_r3_c12_y, window_g1_r3_c11_y, window_g1_r3_c10_y, window_g1_r3_c9_y, window_g1_r3_c8_y,
    window_g1_r3_c7_y, window_g1_r3_c6_y, window_g1_r3_c5_y, window_g1_r3_c4_y, window_g1_r3_c3_y,
    window_g1_r3_c2_y, window_g1_r3_c1_y, window_g1_r3_c0_y, window_g1_r2_c31_y, window_g1_r2_c30_y,
    window_g1_r2_c29_y, window_g1_r2_c28_y, window_g1_r2_c27_y, window_g1_r2_c26_y, window_g1_r2_c25_y,
    window_g1_r2_c24_y, window_g1_r2_c23_y, window_g1_r2_c22_y, window_g1_r2_c21_y, window_g1_r2_c20_y,
    window_g1_r2_c19_y, window_g1_r2_c18_y, window_g1_r2_c17_y, window_g1_r2_c16_y, window_g1_r2_c15_y,
    window_g1_r2_c14_y, window_g1_r2_c13_y, window_g1_r2_c12_y, window_g1_r2_c11_y, window_g1_r2_c10_y,
    window_g1_r2_c9_y, window_g1_r2_c8_y, window_g1_r2_c7_y, window_g1_r2_c6_y, window_g1_r2_c5_y,
    window_g1_r2_c4_y, window_g1_r2_c3_y, window_g1_r2_c2_y, window_g1_r2_c1_y, window_g1_r2_c0_y,
    window_g1_r1_c31_y, window_g1_r1_c30_y, window_g1_r1_c29_y, window_g1_r1_c28_y, window_g1_r1_c27_y,
    window_g1_r1_c26_y, window_g1_r1_c25_y, window_g1_r1_c24_y, window_g1_r1_c23_y, window_g1_r1_c22_y,
    window_g1_r1_c21_y, window_g1_r1_c20_y, window_g1_r1_c19_y, window_g1_r1_c18_y, window_g1_r1_c17_y,
    window_g1_r1_c16_y, window_g1_r1_c15_y, window_g1_r1_c14_y, window_g1_r1_c13_y, window_g1_r1_c12_y,
    window_g1_r1_c11_y, window_g1_r1_c10_y, window_g1_r1_c9_y, window_g1_r1_c8_y, window_g1_r1_c7_y,
    window_g1_r1_c6_y, window_g1_r1_c5_y, window_g1_r1_c4_y, window_g1_r1_c3_y, window_g1_r1_c2_y,
    window_g1_r1_c1_y, window_g1_r1_c0_y, window_g1_r0_c31_y, window_g1_r0_c30_y, window_g1_r0_c29_y,
    window_g1_r0_c28_y, window_g1_r0_c27_y, window_g1_r0_c26_y, window_g1_r0_c25_y, window_g1_r0_c24_y,
    window_g1_r0_c23_y, window_g1_r0_c22_y, window_g1_r0_c21_y, window_g1_r0_c20_y, window_g1_r0_c19_y,
    window_g1_r0_c18_y, window_g1_r0_c17_y, window_g1_r0_c16_y, window_g1_r0_c15_y, window_g1_r0_c14_y,
    window_g1_r0_c13_y, window_g1_r0_c12_y, window_g1_r0_c11_y, window_g1_r0_c10_y, window_g1_r0_c9_y,
    window_g1_r0_c8_y, window_g1_r0_c7_y, window_g1_r0_c6_y, window_g1_r0_c5_y, window_g1_r0_c4_y,
    window_g1_r0_c3_y, window_g1_r0_c2_y, window_g1_r0_c1_y, window_g1_r0_c0_y, window_g0_r31_c31_y,
    window_g0_r31_c30_y, window_g0_r31_c29_y, window_g0_r31_c28_y, window_g0_r31_c27_y, window_g0_r31_c26_y,
    window_g0_r31_c25_y, window_g0_r31_c24_y, window_g0_r31_c23_y, window_g0_r31_c22_y, window_g0_r31_c21_y,
    window_g0_r31_c20_y, window_g0_r31_c19_y, window_g0_r31_c18_y, window_g0_r31_c17_y, window_g0_r31_c16_y,
    window_g0_r31_c15_y, window_g0_r31_c14_y, window_g0_r31_c13_y, window_g0_r31_c12_y, window_g0_r31_c11_y,
    window_g0_r31_c10_y, window_g0_r31_c9_y, window_g0_r31_c8_y, window_g0_r31_c7_y, window_g0_r31_c6_y,
    window_g0_r31_c5_y, window_g0_r31_c4_y, window_g0_r31_c3_y, window_g0_r31_c2_y, window_g0_r31_c1_y,
    window_g0_r31_c0_y, window_g0_r30_c31_y, window_g0_r30_c30_y, window_g0_r30_c29_y, window_g0_r30_c28_y,
    window_g0_r30_c27_y, window_g0_r30_c26_y, window_g0_r30_c25_y, window_g0_r30_c24_y, window_g0_r30_c23_y,
    window_g0_r30_c22_y, window_g0_r30_c21_y, window_g0_r30_c20_y, window_g0_r30_c19_y, window_g0_r30_c18_y,
    window_g0_r30_c17_y, window_g0_r30_c16_y, window_g0_r30_c15_y, window_g0_r30_c14_y, window_g0_r30_c13_y,
    window_g0_r30_c12_y, window_g0_r30_c11_y, window_g0_r30_c10_y, window_g0_r30_c9_y, window_g0_r30_c8_y,
    window_g0_r30_c7_y, window_g0_r30_c6_y, window_g0_r30_c5_y, window_g0_r30_c4_y, window_g0_r30_c3_y,
    window_g0_r30_c2_y, window_g0_r30_c1_y, window_g0_r30_c0_y, window_g0_r29_c31_y, window_g0_r29_c30_y,
    window_g0_r29_c29_y, window_g0_r29_c28_y, window_g0_r29_c27_y, window_g0_r29_c26_y, window_g0_r29_c25_y,
    window_g0_r29_c24_y, window_g0_r29_c23_y, window_g0_r29_c22_y, window_g0_r29_c21_y, window_g0_r29_c20_y,
    window_g0_r29_c19_y, window_g0_r29_c18_y, window_g0_r29_c17_y, window_g0_r29_c16_y, window_g0_r29_c15_y,
    window_g0_r29_c14_y, window_g0_r29_c13_y, window_g0_r29_c12_y, window_g0_r29_c11_y, window_g0_r29_c10_y,
    window_g0_r29_c9_y, window_g0_r29_c8_y, window_g0_r29_c7_y, window_g0_r29_c6_y, window_g0_r29_c5_y,
    window_g0_r29_c4_y, window_g0_r29_c3_y, window_g0_r29_c2_y, window_g0_r29_c1_y, window_g0_r29_c0_y,
    window_g0_r28_c31_y, window_g0_r28_c30_y, window_g0_r28_c29_y, window_g0_r28_c28_y, window_g0_r28_c27_y,
    window_g0_r28_c26_y, window_g0_r28_c25_y, window_g0_r28_c24_y, window_g0_r28_c23_y, window_g0_r28_c22_y,
    window_g0_r28_c21_y, window_g0_r28_c20_y, window_g0_r28_c19_y, window_g0_r28_c18_y, window_g0_r28_c17_y,
    window_g0_r28_c16_y, window_g0_r28_c15_y, window_g0_r28_c14_y, window_g0_r28_c13_y, window_g0_r28_c12_y,
    window_g0_r28_c11_y, window_g0_r28_c10_y, window_g0_r28_c9_y, window_g0_r28_c8_y, window_g0_r28_c7_y,
    window_g0_r28_c6_y, window_g0_r28_c5_y, window_g0_r28_c4_y, window_g0_r28_c3_y, window_g0_r28_c2_y,
    window_g0_r28_c1_y, window_g0_r28_c0_y, window_g0_r27_c31_y, window_g0_r27_c30_y, window_g0_r27_c29_y,
    window_g0_r27_c28_y, window_g0_r27_c27_y, window_g0_r27_c26_y, window_g0_r27_c25_y, window_g0_r27_c24_y,
    window_g0_r27_c23_y, window_g0_r27_c22_y, window_g0_r27_c21_y, window_g0_r27_c20_y, window_g0_r27_c19_y,
    window_g0_r27_c18_y, window_g0_r27_c17_y, window_g0_r27_c16_y, window_g0_r27_c15_y, window_g0_r27_c14_y,
    window_g0_r27_c13_y, window_g0_r27_c12_y, window_g0_r27_c11_y, window_g0_r27_c10_y, window_g0_r27_c9_y,
    window_g0_r27_c8_y, window_g0_r27_c7_y, window_g0_r27_c6_y, window_g0_r27_c5_y, window_g0_r27_c4_y,
    window_g0_r27_c3_y, window_g0_r27_c2_y, window_g0_r27_c1_y, window_g0_r27_c0_y, window_g0_r26_c31_y,
    window_g0_r26_c30_y, window_g0_r26_c29_y, window_g0_r26_c28_y, window_g0_r26_c27_y, window_g0_r26_c26_y,
    window_g0_r26_c25_y, window_g0_r26_c24_y, window_g0_r26_c23_y, window_g0_r26_c22_y, window_g0_r26_c21_y,
    window_g0_r26_c20_y, window_g0_r26_c19_y, window_g0_r26_c18_y, window_g0_r26_c17_y, window_g0_r26_c16_y,
    window_g0_r26_c15_y, window_g0_r26_c14_y, window_g0_r26_c13_y, window_g0_r26_c12_y, window_g0_r26_c11_y,
    window_g0_r26_c10_y, window_g0_r26_c9_y, window_g0_r26_c8_y, window_g0_r26_c7_y, window_g0_r26_c6_y,
    window_g0_r26_c5_y, window_g0_r26_c4_y, window_g0_r26_c3_y, window_g0_r26_c2_y, window_g0_r26_c1_y,
    window_g0_r26_c0_y, window_g0_r25_c31_y, window_g0_r25_c30_y, window_g0_r25_c29_y, window_g0_r25_c28_y,
    window_g0_r25_c27_y, window_g0_r25_c26_y, window_g0_r25_c25_y, window_g0_r25_c24_y, window_g0_r25_c23_y,
    window_g0_r25_c22_y, window_g0_r25_c21_y, window_g0_r25_c20_y, window_g0_r25_c19_y, window_g0_r25_c18_y,
    window_g0_r25_c17_y, window_g0_r25_c16_y, window_g0_r25_c15_y, window_g0_r25_c14_y, window_g0_r25_c13_y,
    window_g0_r25_c12_y, window_g0_r25_c11_y, window_g0_r25_c10_y, window_g0_r25_c9_y, window_g0_r25_c8_y,
    window_g0_r25_c7_y, window_g0_r25_c6_y, window_g0_r25_c5_y, window_g0_r25_c4_y, window_g0_r25_c3_y,
    window_g0_r25_c2_y, window_g0_r25_c1_y, window_g0_r25_c0_y, window_g0_r24_c31_y, window_g0_r24_c30_y,
    window_g0_r24_c29_y, window_g0_r24_c28_y, window_g0_r24_c27_y, window_g0_r24_c26_y, window_g0_r24_c25_y,
    window_g0_r24_c24_y, window_g0_r24_c23_y, window_g0_r24_c22_y, window_g0_r24_c21_y, window_g0_r24_c20_y,
    window_g0_r24_c19_y, window_g0_r24_c18_y, window_g0_r24_c17_y, window_g0_r24_c16_y, window_g0_r24_c15_y,
    window_g0_r24_c14_y, window_g0_r24_c13_y, window_g0_r24_c12_y, window_g0_r24_c11_y, window_g0_r24_c10_y,
    window_g0_r24_c9_y, window_g0_r24_c8_y, window_g0_r24_c7_y, window_g0_r24_c6_y, window_g0_r24_c5_y,
    window_g0_r24_c4_y, window_g0_r24_c3_y, window_g0_r24_c2_y, window_g0_r24_c1_y, window_g0_r24_c0_y,
    window_g0_r23_c31_y, window_g0_r23_c30_y, window_g0_r23_c29_y, window_g0_r23_c28_y, window_g0_r23_c27_y,
    window_g0_r23_c26_y, window_g0_r23_c25_y, window_g0_r23_c24_y, window_g0_r23_c23_y, window_g0_r23_c22_y,
    window_g0_r23_c21_y, window_g0_r23_c20_y, window_g0_r23_c19_y, window_g0_r23_c18_y, window_g0_r23_c17_y,
    window_g0_r23_c16_y, window_g0_r23_c15_y, window_g0_r23_c14_y, window_g0_r23_c13_y, window_g0_r23_c12_y,
    window_g0_r23_c11_y, window_g0_r23_c10_y, window_g0_r23_c9_y, window_g0_r23_c8_y, window_g0_r23_c7_y,
    window_g0_r23_c6_y, window_g0_r23_c5_y, window_g0_r23_c4_y, window_g0_r23_c3_y, window_g0_r23_c2_y,
    window_g0_r23_c1_y, window_g0_r23_c0_y, window_g0_r22_c31_y, window_g0_r22_c30_y, window_g0_r22_c29_y,
    window_g0_r22_c28_y, window_g0_r22_c27_y, window_g0_r22_c26_y, window_g0_r22_c25_y, window_g0_r22_c24_y,
    window_g0_r22_c23_y, window_g0_r22_c22_y, window_g0_r22_c21_y, window_g0_r22_c20_y, window_g0_r22_c19_y,
    window_g0_r22_c18_y, window_g0_r22_c17_y, window_g0_r22_c16_y, window_g0_r22_c15_y, window_g0_r22_c14_y,
    window_g0_r22_c13_y, window_g0_r22_c12_y, window_g0_r22_c11_y, window_g0_r22_c10_y, window_g0_r22_c9_y,
    window_g0_r22_c8_y, window_g0_r22_c7_y, window_g0_r22_c6_y, window_g0_r22_c5_y, window_g0_r22_c4_y,
    window_g0_r22_c3_y, window_g0_r22_c2_y, window_g0_r22_c1_y, window_g0_r22_c0_y, window_g0_r21_c31_y,
    window_g0_r21_c30_y, window_g0_r21_c29_y, window_g0_r21_c28_y, window_g0_r21_c27_y, window_g0_r21_c26_y,
    window_g0_r21_c25_y, window_g0_r21_c24_y, window_g0_r21_c23_y, window_g0_r21_c22_y, window_g0_r21_c21_y,
    window_g0_r21_c20_y, window_g0_r21_c19_y, window_g0_r21_c18_y, window_g0_r21_c17_y, window_g0_r21_c16_y,
    window_g0_r21_c15_y, window_g0_r21_c14_y, window_g0_r21_c13_y, window_g0_r21_c12_y, window_g0_r21_c11_y,
    window_g0_r21_c10_y, window_g0_r21_c9_y, window_g0_r21_c8_y, window_g0_r21_c7_y, window_g0_r21_c6_y,
    window_g0_r21_c5_y, window_g0_r21_c4_y, window_g0_r21_c3_y, window_g0_r21_c2_y, window_g0_r21_c1_y,
    window_g0_r21_c0_y, window_g0_r20_c31_y, window_g0_r20_c30_y, window_g0_r20_c29_y, window_g0_r20_c28_y,
    window_g0_r20_c27_y, window_g0_r20_c26_y, window_g0_r20_c25_y, window_g0_r20_c24_y, window_g0_r20_c23_y,
    window_g0_r20_c22_y, window_g0_r20_c21_y, window_g0_r20_c20_y, window_g0_r20_c19_y, window_g0_r20_c18_y,
    window_g0_r20_c17_y, window_g0_r20_c16_y, window_g0_r20_c15_y, window_g0_r20_c14_y, window_g0_r20_c13_y,
    window_g0_r20_c12_y, window_g0_r20_c11_y, window_g0_r20_c10_y, window_g0_r20_c9_y, window_g0_r20_c8_y,
    window_g0_r20_c7_y, window_g0_r20_c6_y, window_g0_r20_c5_y, window_g0_r20_c4_y, window_g0_r20_c3_y,
    window_g0_r20_c2_y, window_g0_r20_c1_y, window_g0_r20_c0_y, window_g0_r19_c31_y, window_g0_r19_c30_y,
    window_g0_r19_c29_y, window_g0_r19_c28_y, window_g0_r19_c27_y, window_g0_r19_c26_y, window_g0_r19_c25_y,
    window_g0_r19_c24_y, window_g0_r19_c23_y, window_g0_r19_c22_y, window_g0_r19_c21_y, window_g0_r19_c20_y,
    window_g0_r19_c19_y, window_g0_r19_c18_y, window_g0_r19_c17_y, window_g0_r19_c16_y, window_g0_r19_c15_y,
    window_g0_r19_c14_y, window_g0_r19_c13_y, window_g0_r19_c12_y, window_g0_r19_c11_y, window_g0_r19_c10_y,
    window_g0_r19_c9_y, window_g0_r19_c8_y, window_g0_r19_c7_y, window_g0_r19_c6_y, window_g0_r19_c5_y,
    window_g0_r19_c4_y, window_g0_r19_c3_y, window_g0_r19_c2_y, window_g0_r19_c1_y, window_g0_r19_c0_y,
    window_g0_r18_c31_y, window_g0_r18_c30_y, window_g0_r18_c29_y, window_g0_r18_c28_y, window_g0_r18_c27_y,
    window_g0_r18_c26_y, window_g0_r18_c25_y, window_g0_r18_c24_y, window_g0_r18_c23_y, window_g0_r18_c22_y,
    window_g0_r18_c21_y, window_g0_r18_c20_y, window_g0_r18_c19_y, window_g0_r18_c18_y, window_g0_r18_c17_y,
    window_g0_r18_c16_y, window_g0_r18_c15_y, window_g0_r18_c14_y, window_g0_r18_c13_y, window_g0_r18_c12_y,
    window_g0_r18_c11_y, window_g0_r18_c10_y, window_g0_r18_c9_y, window_g0_r18_c8_y, window_g0_r18_c7_y,
    window_g0_r18_c6_y, window_g0_r18_c5_y, window_g0_r18_c4_y, window_g0_r18_c3_y, window_g0_r18_c2_y,
    window_g0_r18_c1_y, window_g0_r18_c0_y, window_g0_r17_c31_y, window_g0_r17_c30_y, window_g0_r17_c29_y,
    window_g0_r17_c28_y, window_g0_r17_c27_y, window_g0_r17_c26_y, window_g0_r17_c25_y, window_g0_r17_c24_y,
    window_g0_r17_c23_y, window_g0_r17_c22_y, window_g0_r17_c21_y, window_g0_r17_c20_y, window_g0_r17_c19_y,
    window_g0_r17_c18_y, window_g0_r17_c17_y, window_g0_r17_c16_y, window_g0_r17_c15_y, window_g0_r17_c14_y,
    window_g0_r17_c13_y, window_g0_r17_c12_y, window_g0_r17_c11_y, window_g0_r17_c10_y, window_g0_r17_c9_y,
    window_g0_r17_c8_y, window_g0_r17_c7_y, window_g0_r17_c6_y, window_g0_r17_c5_y, window_g0_r17_c4_y,
    window_g0_r17_c3_y, window_g0_r17_c2_y, window_g0_r17_c1_y, window_g0_r17_c0_y, window_g0_r16_c31_y,
    window_g0_r16_c30_y, window_g0_r16_c29_y, window_g0_r16_c28_y, window_g0_r16_c27_y, window_g0_r16_c26_y,
    window_g0_r16_c25_y, window_g0_r16_c24_y, window_g0_r16_c23_y, window_g0_r16_c22_y, window_g0_r16_c21_y,
    window_g0_r16_c20_y, window_g0_r16_c19_y, window_g0_r16_c18_y, window_g0_r16_c17_y, window_g0_r16_c16_y,
    window_g0_r16_c15_y, window_g0_r16_c14_y, window_g0_r16_c13_y, window_g0_r16_c12_y, window_g0_r16_c11_y,
    window_g0_r16_c10_y, window_g0_r16_c9_y, window_g0_r16_c8_y, window_g0_r16_c7_y, window_g0_r16_c6_y,
    window_g0_r16_c5_y, window_g0_r16_c4_y, window_g0_r16_c3_y, window_g0_r16_c2_y, window_g0_r16_c1_y,
    window_g0_r16_c0_y, window_g0_r15_c31_y, window_g0_r15_c30_y, window_g0_r15_c29_y, window_g0_r15_c28_y,
    window_g0_r15_c27_y, window_g0_r15_c26_y, window_g0_r15_c25_y, window_g0_r15_c24_y, window_g0_r15_c23_y,
    window_g0_r15_c22_y, window_g0_r15_c21_y, window_g0_r15_c20_y, window_g0_r15_c19_y, window_g0_r15_c18_y,
    window_g0_r15_c17_y, window_g0_r15_c16_y, window_g0_r15_c15_y, window_g0_r15_c14_y, window_g0_r15_c13_y,
    window_g0_r15_c12_y, window_g0_r15_c11_y, window_g0_r15_c10_y, window_g0_r15_c9_y, window_g0_r15_c8_y,
    window_g0_r15_c7_y, window_g0_r15_c6_y, window_g0_r15_c5_y, window_g0_r15_c4_y, window_g0_r15_c3_y,
    window_g0_r15_c2_y, window_g0_r15_c1_y, window_g0_r15_c0_y, window_g0_r14_c31_y, window_g0_r14_c30_y,
    window_g0_r14_c29_y, window_g0_r14_c28_y, window_g0_r14_c27_y, window_g0_r14_c26_y, window_g0_r14_c25_y,
    window_g0_r14_c24_y, window_g0_r14_c23_y, window_g0_r14_c22_y, window_g0_r14_c21_y, window_g0_r14_c20_y,
    window_g0_r14_c19_y, window_g0_r14_c18_y, window_g0_r14_c17_y, window_g0_r14_c16_y, window_g0_r14_c15_y,
    window_g0_r14_c14_y, window_g0_r14_c13_y, window_g0_r14_c12_y, window_g0_r14_c11_y, window_g0_r14_c10_y,
    window_g0_r14_c9_y, window_g0_r14_c8_y, window_g0_r14_c7_y, window_g0_r14_c6_y, window_g0_r14_c5_y,
    window_g0_r14_c4_y, window_g0_r14_c3_y, window_g0_r14_c2_y, window_g0_r14_c1_y, window_g0_r14_c0_y,
    window_g0_r13_c31_y, window_g0_r13_c30_y, window_g0_r13_c29_y, window_g0_r13_c28_y, window_g0_r13_c27_y,
    window_g0_r13_c26_y, window_g0_r13_c25_y, window_g0_r13_c24_y, window_g0_r13_c23_y, window_g0_r13_c22_y,
    window_g0_r13_c21_y, window_g0_r13_c20_y, window_g0_r13_c19_y, window_g0_r13_c18_y, window_g0_r13_c17_y,
    window_g0_r13_c16_y, window_g0_r13_c15_y, window_g0_r13_c14_y, window_g0_r13_c13_y, window_g0_r13_c12_y,
    window_g0_r13_c11_y, window_g0_r13_c10_y, window_g0_r13_c9_y, window_g0_r13_c8_y, window_g0_r13_c7_y,
    window_g0_r13_c6_y, window_g0_r13_c5_y, window_g0_r13_c4_y, window_g0_r13_c3_y, window_g0_r13_c2_y,
    window_g0_r13_c1_y, window_g0_r13_c0_y, window_g0_r12_c31_y, window_g0_r12_c30_y, window_g0_r12_c29_y,
    window_g0_r12_c28_y, window_g0_r12_c27_y, window_g0_r12_c26_y, window_g0_r12_c25_y, window_g0_r12_c24_y,
    window_g0_r12_c23_y, window_g0_r12_c22_y, window_g0_r12_c21_y, window_g0_r12_c20_y, window_g0_r12_c19_y,
    window_g0_r12_c18_y, window_g0_r12_c17_y, window_g0_r12_c16_y, window_g0_r12_c15_y, window_g0_r12_c14_y,
    window_g0_r12_c13_y, window_g0_r12_c12_y, window_g0_r12_c11_y, window_g0_r12_c10_y, window_g0_r12_c9_y,
    window_g0_r12_c8_y, window_g0_r12_c7_y, window_g0_r12_c6_y, window_g0_r12_c5_y, window_g0_r12_c4_y,
    window_g0_r12_c3_y, window_g0_r12_c2_y, window_g0_r12_c1_y, window_g0_r12_c0_y, window_g0_r11_c31_y,
    window_g0_r11_c30_y, window_g0_r11_c29_y, window_g0_r11_c28_y, window_g0_r11_c27_y, window_g0_r11_c26_y,
    window_g0_r11_c25_y, window_g0_r11_c24_y, window_g0_r11_c23_y, window_g0_r11_c22_y, window_g0_r11_c21_y,
    window_g0_r11_c20_y, window_g0_r11_c19_y, window_g0_r11_c18_y, window_g0_r11_c17_y, window_g0_r11_c16_y,
    window_g0_r11_c15_y, window_g0_r11_c14_y, window_g0_r11_c13_y, window_g0_r11_c12_y, window_g0_r11_c11_y,
    window_g0_r11_c10_y, window_g0_r11_c9_y, window_g0_r11_c8_y, window_g0_r11_c7_y, window_g0_r11_c6_y,
    window_g0_r11_c5_y, window_g0_r11_c4_y, window_g0_r11_c3_y, window_g0_r11_c2_y, window_g0_r11_c1_y,
    window_g0_r11_c0_y, window_g0_r10_c31_y, window_g0_r10_c30_y, window_g0_r10_c29_y, window_g0_r10_c28_y,
    window_g0_r10_c27_y, window_g0_r10_c26_y, window_g0_r10_c25_y, window_g0_r10_c24_y, window_g0_r10_c23_y,
    window_g0_r10_c22_y, window_g0_r10_c21_y, window_g0_r10_c20_y, window_g0_r10_c19_y, window_g0_r10_c18_y,
    window_g0_r10_c17_y, window_g0_r10_c16_y, window_g0_r10_c15_y, window_g0_r10_c14_y, window_g0_r10_c13_y,
    window_g0_r10_c12_y, window_g0_r10_c11_y, window_g0_r10_c10_y, window_g0_r10_c9_y, window_g0_r10_c8_y,
    window_g0_r10_c7_y, window_g0_r10_c6_y, window_g0_r10_c5_y, window_g0_r10_c4_y, window_g0_r10_c3_y,
    window_g0_r10_c2_y, window_g0_r10_c1_y, window_g0_r10_c0_y, window_g0_r9_c31_y, window_g0_r9_c30_y,
    window_g0_r9_c29_y, window_g0_r9_c28_y, window_g0_r9_c27_y, window_g0_r9_c26_y, window_g0_r9_c25_y,
    window_g0_r9_c24_y, window_g0_r9_c23_y, window_g0_r9_c22_y, window_g0_r9_c21_y, window_g0_r9_c20_y,
    window_g0_r9_c19_y, window_g0_r9_c18_y, window_g0_r9_c17_y, window_g0_r9_c16_y, window_g0_r9_c15_y,
    window_g0_r9_c14_y, window_g0_r9_c13_y, window_g0_r9_c12_y, window_g0_r9_c11_y, window_g0_r9_c10_y,
    window_g0_r9_c9_y, window_g0_r9_c8_y, window_g0_r9_c7_y, window_g0_r9_c6_y, window_g0_r9_c5_y,
    window_g0_r9_c4_y, window_g0_r9_c3_y, window_g0_r9_c2_y, window_g0_r9_c1_y, window_g0_r9_c0_y,
    window_g0_r8_c31_y, window_g0_r8_c30_y, window_g0_r8_c29_y, window_g0_r8_c28_y, window_g0_r8_c27_y,
    window_g0_r8_c26_y, window_g0_r8_c25_y, window_g0_r8_c24_y, window_g0_r8_c23_y, window_g0_r8_c22_y,
    window_g0_r8_c21_y, window_g0_r8_c20_y, window_g0_r8_c19_y, window_g0_r8_c18_y, window_g0_r8_c17_y,
    window_g0_r8_c16_y, window_g0_r8_c15_y, window_g0_r8_c14_y, window_g0_r8_c13_y, window_g0_r8_c12_y,
    window_g0_r8_c11_y, window_g0_r8_c10_y, window_g0_r8_c9_y, window_g0_r8_c8_y, window_g0_r8_c7_y,
    window_g0_r8_c6_y, window_g0_r8_c5_y, window_g0_r8_c4_y, window_g0_r8_c3_y, window_g0_r8_c2_y,
    window_g0_r8_c1_y, window_g0_r8_c0_y, window_g0_r7_c31_y, window_g0_r7_c30_y, window_g0_r7_c29_y,
    window_g0_r7_c28_y, window_g0_r7_c27_y, window_g0_r7_c26_y, window_g0_r7_c25_y, window_g0_r7_c24_y,
    window_g0_r7_c23_y, window_g0_r7_c22_y, window_g0_r7_c21_y, window_g0_r7_c20_y, window_g0_r7_c19_y,
    window_g0_r7_c18_y, window_g0_r7_c17_y, window_g0_r7_c16_y, window_g0_r7_c15_y, window_g0_r7_c14_y,
    window_g0_r7_c13_y, window_g0_r7_c12_y, window_g0_r7_c11_y, window_g0_r7_c10_y, window_g0_r7_c9_y,
    window_g0_r7_c8_y, window_g0_r7_c7_y, window_g0_r7_c6_y, window_g0_r7_c5_y, window_g0_r7_c4_y,
    window_g0_r7_c3_y, window_g0_r7_c2_y, window_g0_r7_c1_y, window_g0_r7_c0_y, window_g0_r6_c31_y,
    window_g0_r6_c30_y, window_g0_r6_c29_y, window_g0_r6_c28_y, window_g0_r6_c27_y, window_g0_r6_c26_y,
    window_g0_r6_c25_y, window_g0_r6_c24_y, window_g0_r6_c23_y, window_g0_r6_c22_y, window_g0_r6_c21_y,
    window_g0_r6_c20_y, window_g0_r6_c19_y, window_g0_r6_c18_y, window_g0_r6_c17_y, window_g0_r6_c16_y,
    window_g0_r6_c15_y, window_g0_r6_c14_y, window_g0_r6_c13_y, window_g0_r6_c12_y, window_g0_r6_c11_y,
    window_g0_r6_c10_y, window_g0_r6_c9_y, window_g0_r6_c8_y, window_g0_r6_c7_y, window_g0_r6_c6_y,
    window_g0_r6_c5_y, window_g0_r6_c4_y, window_g0_r6_c3_y, window_g0_r6_c2_y, window_g0_r6_c1_y,
    window_g0_r6_c0_y, window_g0_r5_c31_y, window_g0_r5_c30_y, window_g0_r5_c29_y, window_g0_r5_c28_y,
    window_g0_r5_c27_y, window_g0_r5_c26_y, window_g0_r5_c25_y, window_g0_r5_c24_y, window_g0_r5_c23_y,
    window_g0_r5_c22_y, window_g0_r5_c21_y, window_g0_r5_c20_y, window_g0_r5_c19_y, window_g0_r5_c18_y,
    window_g0_r5_c17_y, window_g0_r5_c16_y, window_g0_r5_c15_y, window_g0_r5_c14_y, window_g0_r5_c13_y,
    window_g0_r5_c12_y, window_g0_r5_c11_y, window_g0_r5_c10_y, window_g0_r5_c9_y, window_g0_r5_c8_y,
    window_g0_r5_c7_y, window_g0_r5_c6_y, window_g0_r5_c5_y, window_g0_r5_c4_y, window_g0_r5_c3_y,
    window_g0_r5_c2_y, window_g0_r5_c1_y, window_g0_r5_c0_y, window_g0_r4_c31_y, window_g0_r4_c30_y,
    window_g0_r4_c29_y, window_g0_r4_c28_y, window_g0_r4_c27_y, window_g0_r4_c26_y, window_g0_r4_c25_y,
    window_g0_r4_c24_y, window_g0_r4_c23_y, window_g0_r4_c22_y, window_g0_r4_c21_y, window_g0_r4_c20_y,
    window_g0_r4_c19_y, window_g0_r4_c18_y, window_g0_r4_c17_y, window_g0_r4_c16_y, window_g0_r4_c15_y,
    window_g0_r4_c14_y, window_g0_r4_c13_y, window_g0_r4_c12_y, window_g0_r4_c11_y, window_g0_r4_c10_y,
    window_g0_r4_c9_y, window_g0_r4_c8_y, window_g0_r4_c7_y, window_g0_r4_c6_y, window_g0_r4_c5_y,
    window_g0_r4_c4_y, window_g0_r4_c3_y, window_g0_r4_c2_y, window_g0_r4_c1_y, window_g0_r4_c0_y,
    window_g0_r3_c31_y, window_g0_r3_c30_y, window_g0_r3_c29_y, window_g0_r3_c28_y, window_g0_r3_c27_y,
    window_g0_r3_c26_y, window_g0_r3_c25_y, window_g0_r3_c24_y, window_g0_r3_c23_y, window_g0_r3_c22_y,
    window_g0_r3_c21_y, window_g0_r3_c20_y, window_g0_r3_c19_y, window_g0_r3_c18_y, window_g0_r3_c17_y,
    window_g0_r3_c16_y, window_g0_r3_c15_y, window_g0_r3_c14_y, window_g0_r3_c13_y, window_g0_r3_c12_y,
    window_g0_r3_c11_y, window_g0_r3_c10_y, window_g0_r3_c9_y, window_g0_r3_c8_y, window_g0_r3_c7_y,
    window_g0_r3_c6_y, window_g0_r3_c5_y, window_g0_r3_c4_y, window_g0_r3_c3_y, window_g0_r3_c2_y,
    window_g0_r3_c1_y, window_g0_r3_c0_y, window_g0_r2_c31_y, window_g0_r2_c30_y, window_g0_r2_c29_y,
    window_g0_r2_c28_y, window_g0_r2_c27_y, window_g0_r2_c26_y, window_g0_r2_c25_y, window_g0_r2_c24_y,
    window_g0_r2_c23_y, window_g0_r2_c22_y, window_g0_r2_c21_y, window_g0_r2_c20_y, window_g0_r2_c19_y,
    window_g0_r2_c18_y, window_g0_r2_c17_y, window_g0_r2_c16_y, window_g0_r2_c15_y, window_g0_r2_c14_y,
    window_g0_r2_c13_y, window_g0_r2_c12_y, window_g0_r2_c11_y, window_g0_r2_c10_y, window_g0_r2_c9_y,
    window_g0_r2_c8_y, window_g0_r2_c7_y, window_g0_r2_c6_y, window_g0_r2_c5_y, window_g0_r2_c4_y,
    window_g0_r2_c3_y, window_g0_r2_c2_y, window_g0_r2_c1_y, window_g0_r2_c0_y, window_g0_r1_c31_y,
    window_g0_r1_c30_y, window_g0_r1_c29_y, window_g0_r1_c28_y, window_g0_r1_c27_y, window_g0_r1_c26_y,
    window_g0_r1_c25_y, window_g0_r1_c24_y, window_g0_r1_c23_y, window_g0_r1_c22_y, window_g0_r1_c21_y,
    window_g0_r1_c20_y, window_g0_r1_c19_y, window_g0_r1_c18_y, window_g0_r1_c17_y, window_g0_r1_c16_y,
    window_g0_r1_c15_y, window_g0_r1_c14_y, window_g0_r1_c13_y, window_g0_r1_c12_y, window_g0_r1_c11_y,
    window_g0_r1_c10_y, window_g0_r1_c9_y, window_g0_r1_c8_y, window_g0_r1_c7_y, window_g0_r1_c6_y,
    window_g0_r1_c5_y, window_g0_r1_c4_y, window_g0_r1_c3_y, window_g0_r1_c2_y, window_g0_r1_c1_y,
    window_g0_r1_c0_y, window_g0_r0_c31_y, window_g0_r0_c30_y, window_g0_r0_c29_y, window_g0_r0_c28_y,
    window_g0_r0_c27_y, window_g0_r0_c26_y, window_g0_r0_c25_y, window_g0_r0_c24_y, window_g0_r0_c23_y,
    window_g0_r0_c22_y, window_g0_r0_c21_y, window_g0_r0_c20_y, window_g0_r0_c19_y, window_g0_r0_c18_y,
    window_g0_r0_c17_y, window_g0_r0_c16_y, window_g0_r0_c15_y, window_g0_r0_c14_y, window_g0_r0_c13_y,
    window_g0_r0_c12_y, window_g0_r0_c11_y, window_g0_r0_c10_y, window_g0_r0_c9_y, window_g0_r0_c8_y,
    window_g0_r0_c7_y, window_g0_r0_c6_y, window_g0_r0_c5_y, window_g0_r0_c4_y, window_g0_r0_c3_y,
    window_g0_r0_c2_y, window_g0_r0_c1_y, window_g0_r0_c0_y };
endmodule

// y = ((x * W + b) * m) >> s; W is 1 x 1 with 1 nonzero weights, s in [3], m in [1]
module input_bits_engine(x, y);
  input [7:0] x;
  output [4:0] y;
  assign y = x[7:3];
endmodule
