// nn2hdl 0.1.0, integer network 44a92ddc3d98153b
/* verilator lint_off UNUSEDSIGNAL */ // bits that a shift drops, and inputs whose weights are all zero

// convolution: 1024 windows, 1 distinct engine(s)
module luma(y, x);
  output [12287:0] y;
  wire [12287:0] y;
  input [15359:0] x;
  wire [15359:0] x;
  wire [11:0] window_r0_c0_y;
  wire [11:0] window_r0_c10_y;
  wire [11:0] window_r0_c11_y;
  wire [11:0] window_r0_c12_y;
  wire [11:0] window_r0_c13_y;
  wire [11:0] window_r0_c14_y;
  wire [11:0] window_r0_c15_y;
  wire [11:0] window_r0_c16_y;
  wire [11:0] window_r0_c17_y;
  wire [11:0] window_r0_c18_y;
  wire [11:0] window_r0_c19_y;
  wire [11:0] window_r0_c1_y;
  wire [11:0] window_r0_c20_y;
  wire [11:0] window_r0_c21_y;
  wire [11:0] window_r0_c22_y;
  wire [11:0] window_r0_c23_y;
  wire [11:0] window_r0_c24_y;
  wire [11:0] window_r0_c25_y;
  wire [11:0] window_r0_c26_y;
  wire [11:0] window_r0_c27_y;
  wire [11:0] window_r0_c28_y;
  wire [11:0] window_r0_c29_y;
  wire [11:0] window_r0_c2_y;
  wire [11:0] window_r0_c30_y;
  wire [11:0] window_r0_c31_y;
  wire [11:0] window_r0_c3_y;
  wire [11:0] window_r0_c4_y;
  wire [11:0] window_r0_c5_y;
  wire [11:0] window_r0_c6_y;
  wire [11:0] window_r0_c7_y;
  wire [11:0] window_r0_c8_y;
  wire [11:0] window_r0_c9_y;
  wire [11:0] window_r10_c0_y;
  wire [11:0] window_r10_c10_y;
  wire [11:0] window_r10_c11_y;
  wire [11:0] window_r10_c12_y;
  wire [11:0] window_r10_c13_y;
  wire [11:0] window_r10_c14_y;
  wire [11:0] window_r10_c15_y;
  wire [11:0] window_r10_c16_y;
  wire [11:0] window_r10_c17_y;
  wire [11:0] window_r10_c18_y;
  wire [11:0] window_r10_c19_y;
  wire [11:0] window_r10_c1_y;
  wire [11:0] window_r10_c20_y;
  wire [11:0] window_r10_c21_y;
  wire [11:0] window_r10_c22_y;
  wire [11:0] window_r10_c23_y;
  wire [11:0] window_r10_c24_y;
  wire [11:0] window_r10_c25_y;
  wire [11:0] window_r10_c26_y;
  wire [11:0] window_r10_c27_y;
  wire [11:0] window_r10_c28_y;
  wire [11:0] window_r10_c29_y;
  wire [11:0] window_r10_c2_y;
  wire [11:0] window_r10_c30_y;
  wire [11:0] window_r10_c31_y;
  wire [11:0] window_r10_c3_y;
  wire [11:0] window_r10_c4_y;
  wire [11:0] window_r10_c5_y;
  wire [11:0] window_r10_c6_y;
  wire [11:0] window_r10_c7_y;
  wire [11:0] window_r10_c8_y;
  wire [11:0] window_r10_c9_y;
  wire [11:0] window_r11_c0_y;
  wire [11:0] window_r11_c10_y;
  wire [11:0] window_r11_c11_y;
  wire [11:0] window_r11_c12_y;
  wire [11:0] window_r11_c13_y;
  wire [11:0] window_r11_c14_y;
  wire [11:0] window_r11_c15_y;
  wire [11:0] window_r11_c16_y;
  wire [11:0] window_r11_c17_y;
  wire [11:0] window_r11_c18_y;
  wire [11:0] window_r11_c19_y;
  wire [11:0] window_r11_c1_y;
  wire [11:0] window_r11_c20_y;
  wire [11:0] window_r11_c21_y;
  wire [11:0] window_r11_c22_y;
  wire [11:0] window_r11_c23_y;
  wire [11:0] window_r11_c24_y;
  wire [11:0] window_r11_c25_y;
  wire [11:0] window_r11_c26_y;
  wire [11:0] window_r11_c27_y;
  wire [11:0] window_r11_c28_y;
  wire [11:0] window_r11_c29_y;
  wire [11:0] window_r11_c2_y;
  wire [11:0] window_r11_c30_y;
  wire [11:0] window_r11_c31_y;
  wire [11:0] window_r11_c3_y;
  wire [11:0] window_r11_c4_y;
  wire [11:0] window_r11_c5_y;
  wire [11:0] window_r11_c6_y;
  wire [11:0] window_r11_c7_y;
  wire [11:0] window_r11_c8_y;
  wire [11:0] window_r11_c9_y;
  wire [11:0] window_r12_c0_y;
  wire [11:0] window_r12_c10_y;
  wire [11:0] window_r12_c11_y;
  wire [11:0] window_r12_c12_y;
  wire [11:0] window_r12_c13_y;
  wire [11:0] window_r12_c14_y;
  wire [11:0] window_r12_c15_y;
  wire [11:0] window_r12_c16_y;
  wire [11:0] window_r12_c17_y;
  wire [11:0] window_r12_c18_y;
  wire [11:0] window_r12_c19_y;
  wire [11:0] window_r12_c1_y;
  wire [11:0] window_r12_c20_y;
  wire [11:0] window_r12_c21_y;
  wire [11:0] window_r12_c22_y;
  wire [11:0] window_r12_c23_y;
  wire [11:0] window_r12_c24_y;
  wire [11:0] window_r12_c25_y;
  wire [11:0] window_r12_c26_y;
  wire [11:0] window_r12_c27_y;
  wire [11:0] window_r12_c28_y;
  wire [11:0] window_r12_c29_y;
  wire [11:0] window_r12_c2_y;
  wire [11:0] window_r12_c30_y;
  wire [11:0] window_r12_c31_y;
  wire [11:0] window_r12_c3_y;
  wire [11:0] window_r12_c4_y;
  wire [11:0] window_r12_c5_y;
  wire [11:0] window_r12_c6_y;
  wire [11:0] window_r12_c7_y;
  wire [11:0] window_r12_c8_y;
  wire [11:0] window_r12_c9_y;
  wire [11:0] window_r13_c0_y;
  wire [11:0] window_r13_c10_y;
  wire [11:0] window_r13_c11_y;
  wire [11:0] window_r13_c12_y;
  wire [11:0] window_r13_c13_y;
  wire [11:0] window_r13_c14_y;
  wire [11:0] window_r13_c15_y;
  wire [11:0] window_r13_c16_y;
  wire [11:0] window_r13_c17_y;
  wire [11:0] window_r13_c18_y;
  wire [11:0] window_r13_c19_y;
  wire [11:0] window_r13_c1_y;
  wire [11:0] window_r13_c20_y;
  wire [11:0] window_r13_c21_y;
  wire [11:0] window_r13_c22_y;
  wire [11:0] window_r13_c23_y;
  wire [11:0] window_r13_c24_y;
  wire [11:0] window_r13_c25_y;
  wire [11:0] window_r13_c26_y;
  wire [11:0] window_r13_c27_y;
  wire [11:0] window_r13_c28_y;
  wire [11:0] window_r13_c29_y;
  wire [11:0] window_r13_c2_y;
  wire [11:0] window_r13_c30_y;
  wire [11:0] window_r13_c31_y;
  wire [11:0] window_r13_c3_y;
  wire [11:0] window_r13_c4_y;
  wire [11:0] window_r13_c5_y;
  wire [11:0] window_r13_c6_y;
  wire [11:0] window_r13_c7_y;
  wire [11:0] window_r13_c8_y;
  wire [11:0] window_r13_c9_y;
  wire [11:0] window_r14_c0_y;
  wire [11:0] window_r14_c10_y;
  wire [11:0] window_r14_c11_y;
  wire [11:0] window_r14_c12_y;
  wire [11:0] window_r14_c13_y;
  wire [11:0] window_r14_c14_y;
  wire [11:0] window_r14_c15_y;
  wire [11:0] window_r14_c16_y;
  wire [11:0] window_r14_c17_y;
  wire [11:0] window_r14_c18_y;
  wire [11:0] window_r14_c19_y;
  wire [11:0] window_r14_c1_y;
  wire [11:0] window_r14_c20_y;
  wire [11:0] window_r14_c21_y;
  wire [11:0] window_r14_c22_y;
  wire [11:0] window_r14_c23_y;
  wire [11:0] window_r14_c24_y;
  wire [11:0] window_r14_c25_y;
  wire [11:0] window_r14_c26_y;
  wire [11:0] window_r14_c27_y;
  wire [11:0] window_r14_c28_y;
  wire [11:0] window_r14_c29_y;
  wire [11:0] window_r14_c2_y;
  wire [11:0] window_r14_c30_y;
  wire [11:0] window_r14_c31_y;
  wire [11:0] window_r14_c3_y;
  wire [11:0] window_r14_c4_y;
  wire [11:0] window_r14_c5_y;
  wire [11:0] window_r14_c6_y;
  wire [11:0] window_r14_c7_y;
  wire [11:0] window_r14_c8_y;
  wire [11:0] window_r14_c9_y;
  wire [11:0] window_r15_c0_y;
  wire [11:0] window_r15_c10_y;
  wire [11:0] window_r15_c11_y;
  wire [11:0] window_r15_c12_y;
  wire [11:0] window_r15_c13_y;
  wire [11:0] window_r15_c14_y;
  wire [11:0] window_r15_c15_y;
  wire [11:0] window_r15_c16_y;
  wire [11:0] window_r15_c17_y;
  wire [11:0] window_r15_c18_y;
  wire [11:0] window_r15_c19_y;
  wire [11:0] window_r15_c1_y;
  wire [11:0] window_r15_c20_y;
  wire [11:0] window_r15_c21_y;
  wire [11:0] window_r15_c22_y;
  wire [11:0] window_r15_c23_y;
  wire [11:0] window_r15_c24_y;
  wire [11:0] window_r15_c25_y;
  wire [11:0] window_r15_c26_y;
  wire [11:0] window_r15_c27_y;
  wire [11:0] window_r15_c28_y;
  wire [11:0] window_r15_c29_y;
  wire [11:0] window_r15_c2_y;
  wire [11:0] window_r15_c30_y;
  wire [11:0] window_r15_c31_y;
  wire [11:0] window_r15_c3_y;
  wire [11:0] window_r15_c4_y;
  wire [11:0] window_r15_c5_y;
  wire [11:0] window_r15_c6_y;
  wire [11:0] window_r15_c7_y;
  wire [11:0] window_r15_c8_y;
  wire [11:0] window_r15_c9_y;
  wire [11:0] window_r16_c0_y;
  wire [11:0] window_r16_c10_y;
  wire [11:0] window_r16_c11_y;
  wire [11:0] window_r16_c12_y;
  wire [11:0] window_r16_c13_y;
  wire [11:0] window_r16_c14_y;
  wire [11:0] window_r16_c15_y;
  wire [11:0] window_r16_c16_y;
  wire [11:0] window_r16_c17_y;
  wire [11:0] window_r16_c18_y;
  wire [11:0] window_r16_c19_y;
  wire [11:0] window_r16_c1_y;
  wire [11:0] window_r16_c20_y;
  wire [11:0] window_r16_c21_y;
  wire [11:0] window_r16_c22_y;
  wire [11:0] window_r16_c23_y;
  wire [11:0] window_r16_c24_y;
  wire [11:0] window_r16_c25_y;
  wire [11:0] window_r16_c26_y;
  wire [11:0] window_r16_c27_y;
  wire [11:0] window_r16_c28_y;
  wire [11:0] window_r16_c29_y;
  wire [11:0] window_r16_c2_y;
  wire [11:0] window_r16_c30_y;
  wire [11:0] window_r16_c31_y;
  wire [11:0] window_r16_c3_y;
  wire [11:0] window_r16_c4_y;
  wire [11:0] window_r16_c5_y;
  wire [11:0] window_r16_c6_y;
  wire [11:0] window_r16_c7_y;
  wire [11:0] window_r16_c8_y;
  wire [11:0] window_r16_c9_y;
  wire [11:0] window_r17_c0_y;
  wire [11:0] window_r17_c10_y;
  wire [11:0] window_r17_c11_y;
  wire [11:0] window_r17_c12_y;
  wire [11:0] window_r17_c13_y;
  wire [11:0] window_r17_c14_y;
  wire [11:0] window_r17_c15_y;
  wire [11:0] window_r17_c16_y;
  wire [11:0] window_r17_c17_y;
  wire [11:0] window_r17_c18_y;
  wire [11:0] window_r17_c19_y;
  wire [11:0] window_r17_c1_y;
  wire [11:0] window_r17_c20_y;
  wire [11:0] window_r17_c21_y;
  wire [11:0] window_r17_c22_y;
  wire [11:0] window_r17_c23_y;
  wire [11:0] window_r17_c24_y;
  wire [11:0] window_r17_c25_y;
  wire [11:0] window_r17_c26_y;
  wire [11:0] window_r17_c27_y;
  wire [11:0] window_r17_c28_y;
  wire [11:0] window_r17_c29_y;
  wire [11:0] window_r17_c2_y;
  wire [11:0] window_r17_c30_y;
  wire [11:0] window_r17_c31_y;
  wire [11:0] window_r17_c3_y;
  wire [11:0] window_r17_c4_y;
  wire [11:0] window_r17_c5_y;
  wire [11:0] window_r17_c6_y;
  wire [11:0] window_r17_c7_y;
  wire [11:0] window_r17_c8_y;
  wire [11:0] window_r17_c9_y;
  wire [11:0] window_r18_c0_y;
  wire [11:0] window_r18_c10_y;
  wire [11:0] window_r18_c11_y;
  wire [11:0] window_r18_c12_y;
  wire [11:0] window_r18_c13_y;
  wire [11:0] window_r18_c14_y;
  wire [11:0] window_r18_c15_y;
  wire [11:0] window_r18_c16_y;
  wire [11:0] window_r18_c17_y;
  wire [11:0] window_r18_c18_y;
  wire [11:0] window_r18_c19_y;
  wire [11:0] window_r18_c1_y;
  wire [11:0] window_r18_c20_y;
  wire [11:0] window_r18_c21_y;
  wire [11:0] window_r18_c22_y;
  wire [11:0] window_r18_c23_y;
  wire [11:0] window_r18_c24_y;
  wire [11:0] window_r18_c25_y;
  wire [11:0] window_r18_c26_y;
  wire [11:0] window_r18_c27_y;
  wire [11:0] window_r18_c28_y;
  wire [11:0] window_r18_c29_y;
  wire [11:0] window_r18_c2_y;
  wire [11:0] window_r18_c30_y;
  wire [11:0] window_r18_c31_y;
  wire [11:0] window_r18_c3_y;
  wire [11:0] window_r18_c4_y;
  wire [11:0] window_r18_c5_y;
  wire [11:0] window_r18_c6_y;
  wire [11:0] window_r18_c7_y;
  wire [11:0] window_r18_c8_y;
  wire [11:0] window_r18_c9_y;
  wire [11:0] window_r19_c0_y;
  wire [11:0] window_r19_c10_y;
  wire [11:0] window_r19_c11_y;
  wire [11:0] window_r19_c12_y;
  wire [11:0] window_r19_c13_y;
  wire [11:0] window_r19_c14_y;
  wire [11:0] window_r19_c15_y;
  wire [11:0] window_r19_c16_y;
  wire [11:0] window_r19_c17_y;
  wire [11:0] window_r19_c18_y;
  wire [11:0] window_r19_c19_y;
  wire [11:0] window_r19_c1_y;
  wire [11:0] window_r19_c20_y;
  wire [11:0] window_r19_c21_y;
  wire [11:0] window_r19_c22_y;
  wire [11:0] window_r19_c23_y;
  wire [11:0] window_r19_c24_y;
  wire [11:0] window_r19_c25_y;
  wire [11:0] window_r19_c26_y;
  wire [11:0] window_r19_c27_y;
  wire [11:0] window_r19_c28_y;
  wire [11:0] window_r19_c29_y;
  wire [11:0] window_r19_c2_y;
  wire [11:0] window_r19_c30_y;
  wire [11:0] window_r19_c31_y;
  wire [11:0] window_r19_c3_y;
  wire [11:0] window_r19_c4_y;
  wire [11:0] window_r19_c5_y;
  wire [11:0] window_r19_c6_y;
  wire [11:0] window_r19_c7_y;
  wire [11:0] window_r19_c8_y;
  wire [11:0] window_r19_c9_y;
  wire [11:0] window_r1_c0_y;
  wire [11:0] window_r1_c10_y;
  wire [11:0] window_r1_c11_y;
  wire [11:0] window_r1_c12_y;
  wire [11:0] window_r1_c13_y;
  wire [11:0] window_r1_c14_y;
  wire [11:0] window_r1_c15_y;
  wire [11:0] window_r1_c16_y;
  wire [11:0] window_r1_c17_y;
  wire [11:0] window_r1_c18_y;
  wire [11:0] window_r1_c19_y;
  wire [11:0] window_r1_c1_y;
  wire [11:0] window_r1_c20_y;
  wire [11:0] window_r1_c21_y;
  wire [11:0] window_r1_c22_y;
  wire [11:0] window_r1_c23_y;
  wire [11:0] window_r1_c24_y;
  wire [11:0] window_r1_c25_y;
  wire [11:0] window_r1_c26_y;
  wire [11:0] window_r1_c27_y;
  wire [11:0] window_r1_c28_y;
  wire [11:0] window_r1_c29_y;
  wire [11:0] window_r1_c2_y;
  wire [11:0] window_r1_c30_y;
  wire [11:0] window_r1_c31_y;
  wire [11:0] window_r1_c3_y;
  wire [11:0] window_r1_c4_y;
  wire [11:0] window_r1_c5_y;
  wire [11:0] window_r1_c6_y;
  wire [11:0] window_r1_c7_y;
  wire [11:0] window_r1_c8_y;
  wire [11:0] window_r1_c9_y;
  wire [11:0] window_r20_c0_y;
  wire [11:0] window_r20_c10_y;
  wire [11:0] window_r20_c11_y;
  wire [11:0] window_r20_c12_y;
  wire [11:0] window_r20_c13_y;
  wire [11:0] window_r20_c14_y;
  wire [11:0] window_r20_c15_y;
  wire [11:0] window_r20_c16_y;
  wire [11:0] window_r20_c17_y;
  wire [11:0] window_r20_c18_y;
  wire [11:0] window_r20_c19_y;
  wire [11:0] window_r20_c1_y;
  wire [11:0] window_r20_c20_y;
  wire [11:0] window_r20_c21_y;
  wire [11:0] window_r20_c22_y;
  wire [11:0] window_r20_c23_y;
  wire [11:0] window_r20_c24_y;
  wire [11:0] window_r20_c25_y;
  wire [11:0] window_r20_c26_y;
  wire [11:0] window_r20_c27_y;
  wire [11:0] window_r20_c28_y;
  wire [11:0] window_r20_c29_y;
  wire [11:0] window_r20_c2_y;
  wire [11:0] window_r20_c30_y;
  wire [11:0] window_r20_c31_y;
  wire [11:0] window_r20_c3_y;
  wire [11:0] window_r20_c4_y;
  wire [11:0] window_r20_c5_y;
  wire [11:0] window_r20_c6_y;
  wire [11:0] window_r20_c7_y;
  wire [11:0] window_r20_c8_y;
  wire [11:0] window_r20_c9_y;
  wire [11:0] window_r21_c0_y;
  wire [11:0] window_r21_c10_y;
  wire [11:0] window_r21_c11_y;
  wire [11:0] window_r21_c12_y;
  wire [11:0] window_r21_c13_y;
  wire [11:0] window_r21_c14_y;
  wire [11:0] window_r21_c15_y;
  wire [11:0] window_r21_c16_y;
  wire [11:0] window_r21_c17_y;
  wire [11:0] window_r21_c18_y;
  wire [11:0] window_r21_c19_y;
  wire [11:0] window_r21_c1_y;
  wire [11:0] window_r21_c20_y;
  wire [11:0] window_r21_c21_y;
  wire [11:0] window_r21_c22_y;
  wire [11:0] window_r21_c23_y;
  wire [11:0] window_r21_c24_y;
  wire [11:0] window_r21_c25_y;
  wire [11:0] window_r21_c26_y;
  wire [11:0] window_r21_c27_y;
  wire [11:0] window_r21_c28_y;
  wire [11:0] window_r21_c29_y;
  wire [11:0] window_r21_c2_y;
  wire [11:0] window_r21_c30_y;
  wire [11:0] window_r21_c31_y;
  wire [11:0] window_r21_c3_y;
  wire [11:0] window_r21_c4_y;
  wire [11:0] window_r21_c5_y;
  wire [11:0] window_r21_c6_y;
  wire [11:0] window_r21_c7_y;
  wire [11:0] window_r21_c8_y;
  wire [11:0] window_r21_c9_y;
  wire [11:0] window_r22_c0_y;
  wire [11:0] window_r22_c10_y;
  wire [11:0] window_r22_c11_y;
  wire [11:0] window_r22_c12_y;
  wire [11:0] window_r22_c13_y;
  wire [11:0] window_r22_c14_y;
  wire [11:0] window_r22_c15_y;
  wire [11:0] window_r22_c16_y;
  wire [11:0] window_r22_c17_y;
  wire [11:0] window_r22_c18_y;
  wire [11:0] window_r22_c19_y;
  wire [11:0] window_r22_c1_y;
  wire [11:0] window_r22_c20_y;
  wire [11:0] window_r22_c21_y;
  wire [11:0] window_r22_c22_y;
  wire [11:0] window_r22_c23_y;
  wire [11:0] window_r22_c24_y;
  wire [11:0] window_r22_c25_y;
  wire [11:0] window_r22_c26_y;
  wire [11:0] window_r22_c27_y;
  wire [11:0] window_r22_c28_y;
  wire [11:0] window_r22_c29_y;
  wire [11:0] window_r22_c2_y;
  wire [11:0] window_r22_c30_y;
  wire [11:0] window_r22_c31_y;
  wire [11:0] window_r22_c3_y;
  wire [11:0] window_r22_c4_y;
  wire [11:0] window_r22_c5_y;
  wire [11:0] window_r22_c6_y;
  wire [11:0] window_r22_c7_y;
  wire [11:0] window_r22_c8_y;
  wire [11:0] window_r22_c9_y;
  wire [11:0] window_r23_c0_y;
  wire [11:0] window_r23_c10_y;
  wire [11:0] window_r23_c11_y;
  wire [11:0] window_r23_c12_y;
  wire [11:0] window_r23_c13_y;
  wire [11:0] window_r23_c14_y;
  wire [11:0] window_r23_c15_y;
  wire [11:0] window_r23_c16_y;
  wire [11:0] window_r23_c17_y;
  wire [11:0] window_r23_c18_y;
  wire [11:0] window_r23_c19_y;
  wire [11:0] window_r23_c1_y;
  wire [11:0] window_r23_c20_y;
  wire [11:0] window_r23_c21_y;
  wire [11:0] window_r23_c22_y;
  wire [11:0] window_r23_c23_y;
  wire [11:0] window_r23_c24_y;
  wire [11:0] window_r23_c25_y;
  wire [11:0] window_r23_c26_y;
  wire [11:0] window_r23_c27_y;
  wire [11:0] window_r23_c28_y;
  wire [11:0] window_r23_c29_y;
  wire [11:0] window_r23_c2_y;
  wire [11:0] window_r23_c30_y;
  wire [11:0] window_r23_c31_y;
  wire [11:0] window_r23_c3_y;
  wire [11:0] window_r23_c4_y;
  wire [11:0] window_r23_c5_y;
  wire [11:0] window_r23_c6_y;
  wire [11:0] window_r23_c7_y;
  wire [11:0] window_r23_c8_y;
  wire [11:0] window_r23_c9_y;
  wire [11:0] window_r24_c0_y;
  wire [11:0] window_r24_c10_y;
  wire [11:0] window_r24_c11_y;
  wire [11:0] window_r24_c12_y;
  wire [11:0] window_r24_c13_y;
  wire [11:0] window_r24_c14_y;
  wire [11:0] window_r24_c15_y;
  wire [11:0] window_r24_c16_y;
  wire [11:0] window_r24_c17_y;
  wire [11:0] window_r24_c18_y;
  wire [11:0] window_r24_c19_y;
  wire [11:0] window_r24_c1_y;
  wire [11:0] window_r24_c20_y;
  wire [11:0] window_r24_c21_y;
  wire [11:0] window_r24_c22_y;
  wire [11:0] window_r24_c23_y;
  wire [11:0] window_r24_c24_y;
  wire [11:0] window_r24_c25_y;
  wire [11:0] window_r24_c26_y;
  wire [11:0] window_r24_c27_y;
  wire [11:0] window_r24_c28_y;
  wire [11:0] window_r24_c29_y;
  wire [11:0] window_r24_c2_y;
  wire [11:0] window_r24_c30_y;
  wire [11:0] window_r24_c31_y;
  wire [11:0] window_r24_c3_y;
  wire [11:0] window_r24_c4_y;
  wire [11:0] window_r24_c5_y;
  wire [11:0] window_r24_c6_y;
  wire [11:0] window_r24_c7_y;
  wire [11:0] window_r24_c8_y;
  wire [11:0] window_r24_c9_y;
  wire [11:0] window_r25_c0_y;
  wire [11:0] window_r25_c10_y;
  wire [11:0] window_r25_c11_y;
  wire [11:0] window_r25_c12_y;
  wire [11:0] window_r25_c13_y;
  wire [11:0] window_r25_c14_y;
  wire [11:0] window_r25_c15_y;
  wire [11:0] window_r25_c16_y;
  wire [11:0] window_r25_c17_y;
  wire [11:0] window_r25_c18_y;
  wire [11:0] window_r25_c19_y;
  wire [11:0] window_r25_c1_y;
  wire [11:0] window_r25_c20_y;
  wire [11:0] window_r25_c21_y;
  wire [11:0] window_r25_c22_y;
  wire [11:0] window_r25_c23_y;
  wire [11:0] window_r25_c24_y;
  wire [11:0] window_r25_c25_y;
  wire [11:0] window_r25_c26_y;
  wire [11:0] window_r25_c27_y;
  wire [11:0] window_r25_c28_y;
  wire [11:0] window_r25_c29_y;
  wire [11:0] window_r25_c2_y;
  wire [11:0] window_r25_c30_y;
  wire [11:0] window_r25_c31_y;
  wire [11:0] window_r25_c3_y;
  wire [11:0] window_r25_c4_y;
  wire [11:0] window_r25_c5_y;
  wire [11:0] window_r25_c6_y;
  wire [11:0] window_r25_c7_y;
  wire [11:0] window_r25_c8_y;
  wire [11:0] window_r25_c9_y;
  wire [11:0] window_r26_c0_y;
  wire [11:0] window_r26_c10_y;
  wire [11:0] window_r26_c11_y;
  wire [11:0] window_r26_c12_y;
  wire [11:0] window_r26_c13_y;
  wire [11:0] window_r26_c14_y;
  wire [11:0] window_r26_c15_y;
  wire [11:0] window_r26_c16_y;
  wire [11:0] window_r26_c17_y;
  wire [11:0] window_r26_c18_y;
  wire [11:0] window_r26_c19_y;
  wire [11:0] window_r26_c1_y;
  wire [11:0] window_r26_c20_y;
  wire [11:0] window_r26_c21_y;
  wire [11:0] window_r26_c22_y;
  wire [11:0] window_r26_c23_y;
  wire [11:0] window_r26_c24_y;
  wire [11:0] window_r26_c25_y;
  wire [11:0] window_r26_c26_y;
  wire [11:0] window_r26_c27_y;
  wire [11:0] window_r26_c28_y;
  wire [11:0] window_r26_c29_y;
  wire [11:0] window_r26_c2_y;
  wire [11:0] window_r26_c30_y;
  wire [11:0] window_r26_c31_y;
  wire [11:0] window_r26_c3_y;
  wire [11:0] window_r26_c4_y;
  wire [11:0] window_r26_c5_y;
  wire [11:0] window_r26_c6_y;
  wire [11:0] window_r26_c7_y;
  wire [11:0] window_r26_c8_y;
  wire [11:0] window_r26_c9_y;
  wire [11:0] window_r27_c0_y;
  wire [11:0] window_r27_c10_y;
  wire [11:0] window_r27_c11_y;
  wire [11:0] window_r27_c12_y;
  wire [11:0] window_r27_c13_y;
  wire [11:0] window_r27_c14_y;
  wire [11:0] window_r27_c15_y;
  wire [11:0] window_r27_c16_y;
  wire [11:0] window_r27_c17_y;
  wire [11:0] window_r27_c18_y;
  wire [11:0] window_r27_c19_y;
  wire [11:0] window_r27_c1_y;
  wire [11:0] window_r27_c20_y;
  wire [11:0] window_r27_c21_y;
  wire [11:0] window_r27_c22_y;
  wire [11:0] window_r27_c23_y;
  wire [11:0] window_r27_c24_y;
  wire [11:0] window_r27_c25_y;
  wire [11:0] window_r27_c26_y;
  wire [11:0] window_r27_c27_y;
  wire [11:0] window_r27_c28_y;
  wire [11:0] window_r27_c29_y;
  wire [11:0] window_r27_c2_y;
  wire [11:0] window_r27_c30_y;
  wire [11:0] window_r27_c31_y;
  wire [11:0] window_r27_c3_y;
  wire [11:0] window_r27_c4_y;
  wire [11:0] window_r27_c5_y;
  wire [11:0] window_r27_c6_y;
  wire [11:0] window_r27_c7_y;
  wire [11:0] window_r27_c8_y;
  wire [11:0] window_r27_c9_y;
  wire [11:0] window_r28_c0_y;
  wire [11:0] window_r28_c10_y;
  wire [11:0] window_r28_c11_y;
  wire [11:0] window_r28_c12_y;
  wire [11:0] window_r28_c13_y;
  wire [11:0] window_r28_c14_y;
  wire [11:0] window_r28_c15_y;
  wire [11:0] window_r28_c16_y;
  wire [11:0] window_r28_c17_y;
  wire [11:0] window_r28_c18_y;
  wire [11:0] window_r28_c19_y;
  wire [11:0] window_r28_c1_y;
  wire [11:0] window_r28_c20_y;
  wire [11:0] window_r28_c21_y;
  wire [11:0] window_r28_c22_y;
  wire [11:0] window_r28_c23_y;
  wire [11:0] window_r28_c24_y;
  wire [11:0] window_r28_c25_y;
  wire [11:0] window_r28_c26_y;
  wire [11:0] window_r28_c27_y;
  wire [11:0] window_r28_c28_y;
  wire [11:0] window_r28_c29_y;
  wire [11:0] window_r28_c2_y;
  wire [11:0] window_r28_c30_y;
  wire [11:0] window_r28_c31_y;
  wire [11:0] window_r28_c3_y;
  wire [11:0] window_r28_c4_y;
  wire [11:0] window_r28_c5_y;
  wire [11:0] window_r28_c6_y;
  wire [11:0] window_r28_c7_y;
  wire [11:0] window_r28_c8_y;
  wire [11:0] window_r28_c9_y;
  wire [11:0] window_r29_c0_y;
  wire [11:0] window_r29_c10_y;
  wire [11:0] window_r29_c11_y;
  wire [11:0] window_r29_c12_y;
  wire [11:0] window_r29_c13_y;
  wire [11:0] window_r29_c14_y;
  wire [11:0] window_r29_c15_y;
  wire [11:0] window_r29_c16_y;
  wire [11:0] window_r29_c17_y;
  wire [11:0] window_r29_c18_y;
  wire [11:0] window_r29_c19_y;
  wire [11:0] window_r29_c1_y;
  wire [11:0] window_r29_c20_y;
  wire [11:0] window_r29_c21_y;
  wire [11:0] window_r29_c22_y;
  wire [11:0] window_r29_c23_y;
  wire [11:0] window_r29_c24_y;
  wire [11:0] window_r29_c25_y;
  wire [11:0] window_r29_c26_y;
  wire [11:0] window_r29_c27_y;
  wire [11:0] window_r29_c28_y;
  wire [11:0] window_r29_c29_y;
  wire [11:0] window_r29_c2_y;
  wire [11:0] window_r29_c30_y;
  wire [11:0] window_r29_c31_y;
  wire [11:0] window_r29_c3_y;
  wire [11:0] window_r29_c4_y;
  wire [11:0] window_r29_c5_y;
  wire [11:0] window_r29_c6_y;
  wire [11:0] window_r29_c7_y;
  wire [11:0] window_r29_c8_y;
  wire [11:0] window_r29_c9_y;
  wire [11:0] window_r2_c0_y;
  wire [11:0] window_r2_c10_y;
  wire [11:0] window_r2_c11_y;
  wire [11:0] window_r2_c12_y;
  wire [11:0] window_r2_c13_y;
  wire [11:0] window_r2_c14_y;
  wire [11:0] window_r2_c15_y;
  wire [11:0] window_r2_c16_y;
  wire [11:0] window_r2_c17_y;
  wire [11:0] window_r2_c18_y;
  wire [11:0] window_r2_c19_y;
  wire [11:0] window_r2_c1_y;
  wire [11:0] window_r2_c20_y;
  wire [11:0] window_r2_c21_y;
  wire [11:0] window_r2_c22_y;
  wire [11:0] window_r2_c23_y;
  wire [11:0] window_r2_c24_y;
  wire [11:0] window_r2_c25_y;
  wire [11:0] window_r2_c26_y;
  wire [11:0] window_r2_c27_y;
  wire [11:0] window_r2_c28_y;
  wire [11:0] window_r2_c29_y;
  wire [11:0] window_r2_c2_y;
  wire [11:0] window_r2_c30_y;
  wire [11:0] window_r2_c31_y;
  wire [11:0] window_r2_c3_y;
  wire [11:0] window_r2_c4_y;
  wire [11:0] window_r2_c5_y;
  wire [11:0] window_r2_c6_y;
  wire [11:0] window_r2_c7_y;
  wire [11:0] window_r2_c8_y;
  wire [11:0] window_r2_c9_y;
  wire [11:0] window_r30_c0_y;
  wire [11:0] window_r30_c10_y;
  wire [11:0] window_r30_c11_y;
  wire [11:0] window_r30_c12_y;
  wire [11:0] window_r30_c13_y;
  wire [11:0] window_r30_c14_y;
  wire [11:0] window_r30_c15_y;
  wire [11:0] window_r30_c16_y;
  wire [11:0] window_r30_c17_y;
  wire [11:0] window_r30_c18_y;
  wire [11:0] window_r30_c19_y;
  wire [11:0] window_r30_c1_y;
  wire [11:0] window_r30_c20_y;
  wire [11:0] window_r30_c21_y;
  wire [11:0] window_r30_c22_y;
  wire [11:0] window_r30_c23_y;
  wire [11:0] window_r30_c24_y;
  wire [11:0] window_r30_c25_y;
  wire [11:0] window_r30_c26_y;
  wire [11:0] window_r30_c27_y;
  wire [11:0] window_r30_c28_y;
  wire [11:0] window_r30_c29_y;
  wire [11:0] window_r30_c2_y;
  wire [11:0] window_r30_c30_y;
  wire [11:0] window_r30_c31_y;
  wire [11:0] window_r30_c3_y;
  wire [11:0] window_r30_c4_y;
  wire [11:0] window_r30_c5_y;
  wire [11:0] window_r30_c6_y;
  wire [11:0] window_r30_c7_y;
  wire [11:0] window_r30_c8_y;
  wire [11:0] window_r30_c9_y;
  wire [11:0] window_r31_c0_y;
  wire [11:0] window_r31_c10_y;
  wire [11:0] window_r31_c11_y;
  wire [11:0] window_r31_c12_y;
  wire [11:0] window_r31_c13_y;
  wire [11:0] window_r31_c14_y;
  wire [11:0] window_r31_c15_y;
  wire [11:0] window_r31_c16_y;
  wire [11:0] window_r31_c17_y;
  wire [11:0] window_r31_c18_y;
  wire [11:0] window_r31_c19_y;
  wire [11:0] window_r31_c1_y;
  wire [11:0] window_r31_c20_y;
  wire [11:0] window_r31_c21_y;
  wire [11:0] window_r31_c22_y;
  wire [11:0] window_r31_c23_y;
  wire [11:0] window_r31_c24_y;
  wire [11:0] window_r31_c25_y;
  wire [11:0] window_r31_c26_y;
  wire [11:0] window_r31_c27_y;
  wire [11:0] window_r31_c28_y;
  wire [11:0] window_r31_c29_y;
  wire [11:0] window_r31_c2_y;
  wire [11:0] window_r31_c30_y;
  wire [11:0] window_r31_c31_y;
  wire [11:0] window_r31_c3_y;
  wire [11:0] window_r31_c4_y;
  wire [11:0] window_r31_c5_y;
  wire [11:0] window_r31_c6_y;
  wire [11:0] window_r31_c7_y;
  wire [11:0] window_r31_c8_y;
  wire [11:0] window_r31_c9_y;
  wire [11:0] window_r3_c0_y;
  wire [11:0] window_r3_c10_y;
  wire [11:0] window_r3_c11_y;
  wire [11:0] window_r3_c12_y;
  wire [11:0] window_r3_c13_y;
  wire [11:0] window_r3_c14_y;
  wire [11:0] window_r3_c15_y;
  wire [11:0] window_r3_c16_y;
  wire [11:0] window_r3_c17_y;
  wire [11:0] window_r3_c18_y;
  wire [11:0] window_r3_c19_y;
  wire [11:0] window_r3_c1_y;
  wire [11:0] window_r3_c20_y;
  wire [11:0] window_r3_c21_y;
  wire [11:0] window_r3_c22_y;
  wire [11:0] window_r3_c23_y;
  wire [11:0] window_r3_c24_y;
  wire [11:0] window_r3_c25_y;
  wire [11:0] window_r3_c26_y;
  wire [11:0] window_r3_c27_y;
  wire [11:0] window_r3_c28_y;
  wire [11:0] window_r3_c29_y;
  wire [11:0] window_r3_c2_y;
  wire [11:0] window_r3_c30_y;
  wire [11:0] window_r3_c31_y;
  wire [11:0] window_r3_c3_y;
  wire [11:0] window_r3_c4_y;
  wire [11:0] window_r3_c5_y;
  wire [11:0] window_r3_c6_y;
  wire [11:0] window_r3_c7_y;
  wire [11:0] window_r3_c8_y;
  wire [11:0] window_r3_c9_y;
  wire [11:0] window_r4_c0_y;
  wire [11:0] window_r4_c10_y;
  wire [11:0] window_r4_c11_y;
  wire [11:0] window_r4_c12_y;
  wire [11:0] window_r4_c13_y;
  wire [11:0] window_r4_c14_y;
  wire [11:0] window_r4_c15_y;
  wire [11:0] window_r4_c16_y;
  wire [11:0] window_r4_c17_y;
  wire [11:0] window_r4_c18_y;
  wire [11:0] window_r4_c19_y;
  wire [11:0] window_r4_c1_y;
  wire [11:0] window_r4_c20_y;
  wire [11:0] window_r4_c21_y;
  wire [11:0] window_r4_c22_y;
  wire [11:0] window_r4_c23_y;
  wire [11:0] window_r4_c24_y;
  wire [11:0] window_r4_c25_y;
  wire [11:0] window_r4_c26_y;
  wire [11:0] window_r4_c27_y;
  wire [11:0] window_r4_c28_y;
  wire [11:0] window_r4_c29_y;
  wire [11:0] window_r4_c2_y;
  wire [11:0] window_r4_c30_y;
  wire [11:0] window_r4_c31_y;
  wire [11:0] window_r4_c3_y;
  wire [11:0] window_r4_c4_y;
  wire [11:0] window_r4_c5_y;
  wire [11:0] window_r4_c6_y;
  wire [11:0] window_r4_c7_y;
  wire [11:0] window_r4_c8_y;
  wire [11:0] window_r4_c9_y;
  wire [11:0] window_r5_c0_y;
  wire [11:0] window_r5_c10_y;
  wire [11:0] window_r5_c11_y;
  wire [11:0] window_r5_c12_y;
  wire [11:0] window_r5_c13_y;
  wire [11:0] window_r5_c14_y;
  wire [11:0] window_r5_c15_y;
  wire [11:0] window_r5_c16_y;
  wire [11:0] window_r5_c17_y;
  wire [11:0] window_r5_c18_y;
  wire [11:0] window_r5_c19_y;
  wire [11:0] window_r5_c1_y;
  wire [11:0] window_r5_c20_y;
  wire [11:0] window_r5_c21_y;
  wire [11:0] window_r5_c22_y;
  wire [11:0] window_r5_c23_y;
  wire [11:0] window_r5_c24_y;
  wire [11:0] window_r5_c25_y;
  wire [11:0] window_r5_c26_y;
  wire [11:0] window_r5_c27_y;
  wire [11:0] window_r5_c28_y;
  wire [11:0] window_r5_c29_y;
  wire [11:0] window_r5_c2_y;
  wire [11:0] window_r5_c30_y;
  wire [11:0] window_r5_c31_y;
  wire [11:0] window_r5_c3_y;
  wire [11:0] window_r5_c4_y;
  wire [11:0] window_r5_c5_y;
  wire [11:0] window_r5_c6_y;
  wire [11:0] window_r5_c7_y;
  wire [11:0] window_r5_c8_y;
  wire [11:0] window_r5_c9_y;
  wire [11:0] window_r6_c0_y;
  wire [11:0] window_r6_c10_y;
  wire [11:0] window_r6_c11_y;
  wire [11:0] window_r6_c12_y;
  wire [11:0] window_r6_c13_y;
  wire [11:0] window_r6_c14_y;
  wire [11:0] window_r6_c15_y;
  wire [11:0] window_r6_c16_y;
  wire [11:0] window_r6_c17_y;
  wire [11:0] window_r6_c18_y;
  wire [11:0] window_r6_c19_y;
  wire [11:0] window_r6_c1_y;
  wire [11:0] window_r6_c20_y;
  wire [11:0] window_r6_c21_y;
  wire [11:0] window_r6_c22_y;
  wire [11:0] window_r6_c23_y;
  wire [11:0] window_r6_c24_y;
  wire [11:0] window_r6_c25_y;
  wire [11:0] window_r6_c26_y;
  wire [11:0] window_r6_c27_y;
  wire [11:0] window_r6_c28_y;
  wire [11:0] window_r6_c29_y;
  wire [11:0] window_r6_c2_y;
  wire [11:0] window_r6_c30_y;
  wire [11:0] window_r6_c31_y;
  wire [11:0] window_r6_c3_y;
  wire [11:0] window_r6_c4_y;
  wire [11:0] window_r6_c5_y;
  wire [11:0] window_r6_c6_y;
  wire [11:0] window_r6_c7_y;
  wire [11:0] window_r6_c8_y;
  wire [11:0] window_r6_c9_y;
  wire [11:0] window_r7_c0_y;
  wire [11:0] window_r7_c10_y;
  wire [11:0] window_r7_c11_y;
  wire [11:0] window_r7_c12_y;
  wire [11:0] window_r7_c13_y;
  wire [11:0] window_r7_c14_y;
  wire [11:0] window_r7_c15_y;
  wire [11:0] window_r7_c16_y;
  wire [11:0] window_r7_c17_y;
  wire [11:0] window_r7_c18_y;
  wire [11:0] window_r7_c19_y;
  wire [11:0] window_r7_c1_y;
  wire [11:0] window_r7_c20_y;
  wire [11:0] window_r7_c21_y;
  wire [11:0] window_r7_c22_y;
  wire [11:0] window_r7_c23_y;
  wire [11:0] window_r7_c24_y;
  wire [11:0] window_r7_c25_y;
  wire [11:0] window_r7_c26_y;
  wire [11:0] window_r7_c27_y;
  wire [11:0] window_r7_c28_y;
  wire [11:0] window_r7_c29_y;
  wire [11:0] window_r7_c2_y;
  wire [11:0] window_r7_c30_y;
  wire [11:0] window_r7_c31_y;
  wire [11:0] window_r7_c3_y;
  wire [11:0] window_r7_c4_y;
  wire [11:0] window_r7_c5_y;
  wire [11:0] window_r7_c6_y;
  wire [11:0] window_r7_c7_y;
  wire [11:0] window_r7_c8_y;
  wire [11:0] window_r7_c9_y;
  wire [11:0] window_r8_c0_y;
  wire [11:0] window_r8_c10_y;
  wire [11:0] window_r8_c11_y;
  wire [11:0] window_r8_c12_y;
  wire [11:0] window_r8_c13_y;
  wire [11:0] window_r8_c14_y;
  wire [11:0] window_r8_c15_y;
  wire [11:0] window_r8_c16_y;
  wire [11:0] window_r8_c17_y;
  wire [11:0] window_r8_c18_y;
  wire [11:0] window_r8_c19_y;
  wire [11:0] window_r8_c1_y;
  wire [11:0] window_r8_c20_y;
  wire [11:0] window_r8_c21_y;
  wire [11:0] window_r8_c22_y;
  wire [11:0] window_r8_c23_y;
  wire [11:0] window_r8_c24_y;
  wire [11:0] window_r8_c25_y;
  wire [11:0] window_r8_c26_y;
  wire [11:0] window_r8_c27_y;
  wire [11:0] window_r8_c28_y;
  wire [11:0] window_r8_c29_y;
  wire [11:0] window_r8_c2_y;
  wire [11:0] window_r8_c30_y;
  wire [11:0] window_r8_c31_y;
  wire [11:0] window_r8_c3_y;
  wire [11:0] window_r8_c4_y;
  wire [11:0] window_r8_c5_y;
  wire [11:0] window_r8_c6_y;
  wire [11:0] window_r8_c7_y;
  wire [11:0] window_r8_c8_y;
  wire [11:0] window_r8_c9_y;
  wire [11:0] window_r9_c0_y;
  wire [11:0] window_r9_c10_y;
  wire [11:0] window_r9_c11_y;
  wire [11:0] window_r9_c12_y;
  wire [11:0] window_r9_c13_y;
  wire [11:0] window_r9_c14_y;
  wire [11:0] window_r9_c15_y;
  wire [11:0] window_r9_c16_y;
  wire [11:0] window_r9_c17_y;
  wire [11:0] window_r9_c18_y;
  wire [11:0] window_r9_c19_y;
  wire [11:0] window_r9_c1_y;
  wire [11:0] window_r9_c20_y;
  wire [11:0] window_r9_c21_y;
  wire [11:0] window_r9_c22_y;
  wire [11:0] window_r9_c23_y;
  wire [11:0] window_r9_c24_y;
  wire [11:0] window_r9_c25_y;
  wire [11:0] window_r9_c26_y;
  wire [11:0] window_r9_c27_y;
  wire [11:0] window_r9_c28_y;
  wire [11:0] window_r9_c29_y;
  wire [11:0] window_r9_c2_y;
  wire [11:0] window_r9_c30_y;
  wire [11:0] window_r9_c31_y;
  wire [11:0] window_r9_c3_y;
  wire [11:0] window_r9_c4_y;
  wire [11:0] window_r9_c5_y;
  wire [11:0] window_r9_c6_y;
  wire [11:0] window_r9_c7_y;
  wire [11:0] window_r9_c8_y;
  wire [11:0] window_r9_c9_y;
  luma_engine window_r0_c0 (
    .x({ x[10244:10240], x[5124:5120], x[4:0] }),
    .y(window_r0_c0_y)
  );
  luma_engine window_r0_c1 (
    .x({ x[10249:10245], x[5129:5125], x[9:5] }),
    .y(window_r0_c1_y)
  );
  luma_engine window_r0_c10 (
    .x({ x[10294:10290], x[5174:5170], x[54:50] }),
    .y(window_r0_c10_y)
  );
  luma_engine window_r0_c11 (
    .x({ x[10299:10295], x[5179:5175], x[59:55] }),
    .y(window_r0_c11_y)
  );
  luma_engine window_r0_c12 (
    .x({ x[10304:10300], x[5184:5180], x[64:60] }),
    .y(window_r0_c12_y)
  );
  luma_engine window_r0_c13 (
    .x({ x[10309:10305], x[5189:5185], x[69:65] }),
    .y(window_r0_c13_y)
  );
  luma_engine window_r0_c14 (
    .x({ x[10314:10310], x[5194:5190], x[74:70] }),
    .y(window_r0_c14_y)
  );
  luma_engine window_r0_c15 (
    .x({ x[10319:10315], x[5199:5195], x[79:75] }),
    .y(window_r0_c15_y)
  );
  luma_engine window_r0_c16 (
    .x({ x[10324:10320], x[5204:5200], x[84:80] }),
    .y(window_r0_c16_y)
  );
  luma_engine window_r0_c17 (
    .x({ x[10329:10325], x[5209:5205], x[89:85] }),
    .y(window_r0_c17_y)
  );
  luma_engine window_r0_c18 (
    .x({ x[10334:10330], x[5214:5210], x[94:90] }),
    .y(window_r0_c18_y)
  );
  luma_engine window_r0_c19 (
    .x({ x[10339:10335], x[5219:5215], x[99:95] }),
    .y(window_r0_c19_y)
  );
  luma_engine window_r0_c2 (
    .x({ x[10254:10250], x[5134:5130], x[14:10] }),
    .y(window_r0_c2_y)
  );
  luma_engine window_r0_c20 (
    .x({ x[10344:10340], x[5224:5220], x[104:100] }),
    .y(window_r0_c20_y)
  );
  luma_engine window_r0_c21 (
    .x({ x[10349:10345], x[5229:5225], x[109:105] }),
    .y(window_r0_c21_y)
  );
  luma_engine window_r0_c22 (
    .x({ x[10354:10350], x[5234:5230], x[114:110] }),
    .y(window_r0_c22_y)
  );
  luma_engine window_r0_c23 (
    .x({ x[10359:10355], x[5239:5235], x[119:115] }),
    .y(window_r0_c23_y)
  );
  luma_engine window_r0_c24 (
    .x({ x[10364:10360], x[5244:5240], x[124:120] }),
    .y(window_r0_c24_y)
  );
  luma_engine window_r0_c25 (
    .x({ x[10369:10365], x[5249:5245], x[129:125] }),
    .y(window_r0_c25_y)
  );
  luma_engine window_r0_c26 (
    .x({ x[10374:10370], x[5254:5250], x[134:130] }),
    .y(window_r0_c26_y)
  );
  luma_engine window_r0_c27 (
    .x({ x[10379:10375], x[5259:5255], x[139:135] }),
    .y(window_r0_c27_y)
  );
  luma_engine window_r0_c28 (
    .x({ x[10384:10380], x[5264:5260], x[144:140] }),
    .y(window_r0_c28_y)
  );
  luma_engine window_r0_c29 (
    .x({ x[10389:10385], x[5269:5265], x[149:145] }),
    .y(window_r0_c29_y)
  );
  luma_engine window_r0_c3 (
    .x({ x[10259:10255], x[5139:5135], x[19:15] }),
    .y(window_r0_c3_y)
  );
  luma_engine window_r0_c30 (
    .x({ x[10394:10390], x[5274:5270], x[154:150] }),
    .y(window_r0_c30_y)
  );
  luma_engine window_r0_c31 (
    .x({ x[10399:10395], x[5279:5275], x[159:155] }),
    .y(window_r0_c31_y)
  );
  luma_engine window_r0_c4 (
    .x({ x[10264:10260], x[5144:5140], x[24:20] }),
    .y(window_r0_c4_y)
  );
  luma_engine window_r0_c5 (
    .x({ x[10269:10265], x[5149:5145], x[29:25] }),
    .y(window_r0_c5_y)
  );
  luma_engine window_r0_c6 (
    .x({ x[10274:10270], x[5154:5150], x[34:30] }),
    .y(window_r0_c6_y)
  );
  luma_engine window_r0_c7 (
    .x({ x[10279:10275], x[5159:5155], x[39:35] }),
    .y(window_r0_c7_y)
  );
  luma_engine window_r0_c8 (
    .x({ x[10284:10280], x[5164:5160], x[44:40] }),
    .y(window_r0_c8_y)
  );
  luma_engine window_r0_c9 (
    .x({ x[10289:10285], x[5169:5165], x[49:45] }),
    .y(window_r0_c9_y)
  );
  luma_engine window_r10_c0 (
    .x({ x[11844:11840], x[6724:6720], x[1604:1600] }),
    .y(window_r10_c0_y)
  );
  luma_engine window_r10_c1 (
    .x({ x[11849:11845], x[6729:6725], x[1609:1605] }),
    .y(window_r10_c1_y)
  );
  luma_engine window_r10_c10 (
    .x({ x[11894:11890], x[6774:6770], x[1654:1650] }),
    .y(window_r10_c10_y)
  );
  luma_engine window_r10_c11 (
    .x({ x[11899:11895], x[6779:6775], x[1659:1655] }),
    .y(window_r10_c11_y)
  );
  luma_engine window_r10_c12 (
    .x({ x[11904:11900], x[6784:6780], x[1664:1660] }),
    .y(window_r10_c12_y)
  );
  luma_engine window_r10_c13 (
    .x({ x[11909:11905], x[6789:6785], x[1669:1665] }),
    .y(window_r10_c13_y)
  );
  luma_engine window_r10_c14 (
    .x({ x[11914:11910], x[6794:6790], x[1674:1670] }),
    .y(window_r10_c14_y)
  );
  luma_engine window_r10_c15 (
    .x({ x[11919:11915], x[6799:6795], x[1679:1675] }),
    .y(window_r10_c15_y)
  );
  luma_engine window_r10_c16 (
    .x({ x[11924:11920], x[6804:6800], x[1684:1680] }),
    .y(window_r10_c16_y)
  );
  luma_engine window_r10_c17 (
    .x({ x[11929:11925], x[6809:6805], x[1689:1685] }),
    .y(window_r10_c17_y)
  );
  luma_engine window_r10_c18 (
    .x({ x[11934:11930], x[6814:6810], x[1694:1690] }),
    .y(window_r10_c18_y)
  );
  luma_engine window_r10_c19 (
    .x({ x[11939:11935], x[6819:6815], x[1699:1695] }),
    .y(window_r10_c19_y)
  );
  luma_engine window_r10_c2 (
    .x({ x[11854:11850], x[6734:6730], x[1614:1610] }),
    .y(window_r10_c2_y)
  );
  luma_engine window_r10_c20 (
    .x({ x[11944:11940], x[6824:6820], x[1704:1700] }),
    .y(window_r10_c20_y)
  );
  luma_engine window_r10_c21 (
    .x({ x[11949:11945], x[6829:6825], x[1709:1705] }),
    .y(window_r10_c21_y)
  );
  luma_engine window_r10_c22 (
    .x({ x[11954:11950], x[6834:6830], x[1714:1710] }),
    .y(window_r10_c22_y)
  );
  luma_engine window_r10_c23 (
    .x({ x[11959:11955], x[6839:6835], x[1719:1715] }),
    .y(window_r10_c23_y)
  );
  luma_engine window_r10_c24 (
    .x({ x[11964:11960], x[6844:6840], x[1724:1720] }),
    .y(window_r10_c24_y)
  );
  luma_engine window_r10_c25 (
    .x({ x[11969:11965], x[6849:6845], x[1729:1725] }),
    .y(window_r10_c25_y)
  );
  luma_engine window_r10_c26 (
    .x({ x[11974:11970], x[6854:6850], x[1734:1730] }),
    .y(window_r10_c26_y)
  );
  luma_engine window_r10_c27 (
    .x({ x[11979:11975], x[6859:6855], x[1739:1735] }),
    .y(window_r10_c27_y)
  );
  luma_engine window_r10_c28 (
    .x({ x[11984:11980], x[6864:6860], x[1744:1740] }),
    .y(window_r10_c28_y)
  );
  luma_engine window_r10_c29 (
    .x({ x[11989:11985], x[6869:6865], x[1749:1745] }),
    .y(window_r10_c29_y)
  );
  luma_engine window_r10_c3 (
    .x({ x[11859:11855], x[6739:6735], x[1619:1615] }),
    .y(window_r10_c3_y)
  );
  luma_engine window_r10_c30 (
    .x({ x[11994:11990], x[6874:6870], x[1754:1750] }),
    .y(window_r10_c30_y)
  );
  luma_engine window_r10_c31 (
    .x({ x[11999:11995], x[6879:6875], x[1759:1755] }),
    .y(window_r10_c31_y)
  );
  luma_engine window_r10_c4 (
    .x({ x[11864:11860], x[6744:6740], x[1624:1620] }),
    .y(window_r10_c4_y)
  );
  luma_engine window_r10_c5 (
    .x({ x[11869:11865], x[6749:6745], x[1629:1625] }),
    .y(window_r10_c5_y)
  );
  luma_engine window_r10_c6 (
    .x({ x[11874:11870], x[6754:6750], x[1634:1630] }),
    .y(window_r10_c6_y)
  );
  luma_engine window_r10_c7 (
    .x({ x[11879:11875], x[6759:6755], x[1639:1635] }),
    .y(window_r10_c7_y)
  );
  luma_engine window_r10_c8 (
    .x({ x[11884:11880], x[6764:6760], x[1644:1640] }),
    .y(window_r10_c8_y)
  );
  luma_engine window_r10_c9 (
    .x({ x[11889:11885], x[6769:6765], x[1649:1645] }),
    .y(window_r10_c9_y)
  );
  luma_engine window_r11_c0 (
    .x({ x[12004:12000], x[6884:6880], x[1764:1760] }),
    .y(window_r11_c0_y)
  );
  luma_engine window_r11_c1 (
    .x({ x[12009:12005], x[6889:6885], x[1769:1765] }),
    .y(window_r11_c1_y)
  );
  luma_engine window_r11_c10 (
    .x({ x[12054:12050], x[6934:6930], x[1814:1810] }),
    .y(window_r11_c10_y)
  );
  luma_engine window_r11_c11 (
    .x({ x[12059:12055], x[6939:6935], x[1819:1815] }),
    .y(window_r11_c11_y)
  );
  luma_engine window_r11_c12 (
    .x({ x[12064:12060], x[6944:6940], x[1824:1820] }),
    .y(window_r11_c12_y)
  );
  luma_engine window_r11_c13 (
    .x({ x[12069:12065], x[6949:6945], x[1829:1825] }),
    .y(window_r11_c13_y)
  );
  luma_engine window_r11_c14 (
    .x({ x[12074:12070], x[6954:6950], x[1834:1830] }),
    .y(window_r11_c14_y)
  );
  luma_engine window_r11_c15 (
    .x({ x[12079:12075], x[6959:6955], x[1839:1835] }),
    .y(window_r11_c15_y)
  );
  luma_engine window_r11_c16 (
    .x({ x[12084:12080], x[6964:6960], x[1844:1840] }),
    .y(window_r11_c16_y)
  );
  luma_engine window_r11_c17 (
    .x({ x[12089:12085], x[6969:6965], x[1849:1845] }),
    .y(window_r11_c17_y)
  );
  luma_engine window_r11_c18 (
    .x({ x[12094:12090], x[6974:6970], x[1854:1850] }),
    .y(window_r11_c18_y)
  );
  luma_engine window_r11_c19 (
    .x({ x[12099:12095], x[6979:6975], x[1859:1855] }),
    .y(window_r11_c19_y)
  );
  luma_engine window_r11_c2 (
    .x({ x[12014:12010], x[6894:6890], x[1774:1770] }),
    .y(window_r11_c2_y)
  );
  luma_engine window_r11_c20 (
    .x({ x[12104:12100], x[6984:6980], x[1864:1860] }),
    .y(window_r11_c20_y)
  );
  luma_engine window_r11_c21 (
    .x({ x[12109:12105], x[6989:6985], x[1869:1865] }),
    .y(window_r11_c21_y)
  );
  luma_engine window_r11_c22 (
    .x({ x[12114:12110], x[6994:6990], x[1874:1870] }),
    .y(window_r11_c22_y)
  );
  luma_engine window_r11_c23 (
    .x({ x[12119:12115], x[6999:6995], x[1879:1875] }),
    .y(window_r11_c23_y)
  );
  luma_engine window_r11_c24 (
    .x({ x[12124:12120], x[7004:7000], x[1884:1880] }),
    .y(window_r11_c24_y)
  );
  luma_engine window_r11_c25 (
    .x({ x[12129:12125], x[7009:7005], x[1889:1885] }),
    .y(window_r11_c25_y)
  );
  luma_engine window_r11_c26 (
    .x({ x[12134:12130], x[7014:7010], x[1894:1890] }),
    .y(window_r11_c26_y)
  );
  luma_engine window_r11_c27 (
    .x({ x[12139:12135], x[7019:7015], x[1899:1895] }),
    .y(window_r11_c27_y)
  );
  luma_engine window_r11_c28 (
    .x({ x[12144:12140], x[7024:7020], x[1904:1900] }),
    .y(window_r11_c28_y)
  );
  luma_engine window_r11_c29 (
    .x({ x[12149:12145], x[7029:7025], x[1909:1905] }),
    .y(window_r11_c29_y)
  );
  luma_engine window_r11_c3 (
    .x({ x[12019:12015], x[6899:6895], x[1779:1775] }),
    .y(window_r11_c3_y)
  );
  luma_engine window_r11_c30 (
    .x({ x[12154:12150], x[7034:7030], x[1914:1910] }),
    .y(window_r11_c30_y)
  );
  luma_engine window_r11_c31 (
    .x({ x[12159:12155], x[7039:7035], x[1919:1915] }),
    .y(window_r11_c31_y)
  );
  luma_engine window_r11_c4 (
    .x({ x[12024:12020], x[6904:6900], x[1784:1780] }),
    .y(window_r11_c4_y)
  );
  luma_engine window_r11_c5 (
    .x({ x[12029:12025], x[6909:6905], x[1789:1785] }),
    .y(window_r11_c5_y)
  );
  luma_engine window_r11_c6 (
    .x({ x[12034:12030], x[6914:6910], x[1794:1790] }),
    .y(window_r11_c6_y)
  );
  luma_engine window_r11_c7 (
    .x({ x[12039:12035], x[6919:6915], x[1799:1795] }),
    .y(window_r11_c7_y)
  );
  luma_engine window_r11_c8 (
    .x({ x[12044:12040], x[6924:6920], x[1804:1800] }),
    .y(window_r11_c8_y)
  );
  luma_engine window_r11_c9 (
    .x({ x[12049:12045], x[6929:6925], x[1809:1805] }),
    .y(window_r11_c9_y)
  );
  luma_engine window_r12_c0 (
    .x({ x[12164:12160], x[7044:7040], x[1924:1920] }),
    .y(window_r12_c0_y)
  );
  luma_engine window_r12_c1 (
    .x({ x[12169:12165], x[7049:7045], x[1929:1925] }),
    .y(window_r12_c1_y)
  );
  luma_engine window_r12_c10 (
    .x({ x[12214:12210], x[7094:7090], x[1974:1970] }),
    .y(window_r12_c10_y)
  );
  luma_engine window_r12_c11 (
    .x({ x[12219:12215], x[7099:7095], x[1979:1975] }),
    .y(window_r12_c11_y)
  );
  luma_engine window_r12_c12 (
    .x({ x[12224:12220], x[7104:7100], x[1984:1980] }),
    .y(window_r12_c12_y)
  );
  luma_engine window_r12_c13 (
    .x({ x[12229:12225], x[7109:7105], x[1989:1985] }),
    .y(window_r12_c13_y)
  );
  luma_engine window_r12_c14 (
    .x({ x[12234:12230], x[7114:7110], x[1994:1990] }),
    .y(window_r12_c14_y)
  );
  luma_engine window_r12_c15 (
    .x({ x[12239:12235], x[7119:7115], x[1999:1995] }),
    .y(window_r12_c15_y)
  );
  luma_engine window_r12_c16 (
    .x({ x[12244:12240], x[7124:7120], x[2004:2000] }),
    .y(window_r12_c16_y)
  );
  luma_engine window_r12_c17 (
    .x({ x[12249:12245], x[7129:7125], x[2009:2005] }),
    .y(window_r12_c17_y)
  );
  luma_engine window_r12_c18 (
    .x({ x[12254:12250], x[7134:7130], x[2014:2010] }),
    .y(window_r12_c18_y)
  );
  luma_engine window_r12_c19 (
    .x({ x[12259:12255], x[7139:7135], x[2019:2015] }),
    .y(window_r12_c19_y)
  );
  luma_engine window_r12_c2 (
    .x({ x[12174:12170], x[7054:7050], x[1934:1930] }),
    .y(window_r12_c2_y)
  );
  luma_engine window_r12_c20 (
    .x({ x[12264:12260], x[7144:7140], x[2024:2020] }),
    .y(window_r12_c20_y)
  );
  luma_engine window_r12_c21 (
    .x({ x[12269:12265], x[7149:7145], x[2029:2025] }),
    .y(window_r12_c21_y)
  );
  luma_engine window_r12_c22 (
    .x({ x[12274:12270], x[7154:7150], x[2034:2030] }),
    .y(window_r12_c22_y)
  );
  luma_engine window_r12_c23 (
    .x({ x[12279:12275], x[7159:7155], x[2039:2035] }),
    .y(window_r12_c23_y)
  );
  luma_engine window_r12_c24 (
    .x({ x[12284:12280], x[7164:7160], x[2044:2040] }),
    .y(window_r12_c24_y)
  );
  luma_engine window_r12_c25 (
    .x({ x[12289:12285], x[7169:7165], x[2049:2045] }),
    .y(window_r12_c25_y)
  );
  luma_engine window_r12_c26 (
    .x({ x[12294:12290], x[7174:7170], x[2054:2050] }),
    .y(window_r12_c26_y)
  );
  luma_engine window_r12_c27 (
    .x({ x[12299:12295], x[7179:7175], x[2059:2055] }),
    .y(window_r12_c27_y)
  );
  luma_engine window_r12_c28 (
    .x({ x[12304:12300], x[7184:7180], x[2064:2060] }),
    .y(window_r12_c28_y)
  );
  luma_engine window_r12_c29 (
    .x({ x[12309:12305], x[7189:7185], x[2069:2065] }),
    .y(window_r12_c29_y)
  );
  luma_engine window_r12_c3 (
    .x({ x[12179:12175], x[7059:7055], x[1939:1935] }),
    .y(window_r12_c3_y)
  );
  luma_engine window_r12_c30 (
    .x({ x[12314:12310], x[7194:7190], x[2074:2070] }),
    .y(window_r12_c30_y)
  );
  luma_engine window_r12_c31 (
    .x({ x[12319:12315], x[7199:7195], x[2079:2075] }),
    .y(window_r12_c31_y)
  );
  luma_engine window_r12_c4 (
    .x({ x[12184:12180], x[7064:7060], x[1944:1940] }),
    .y(window_r12_c4_y)
  );
  luma_engine window_r12_c5 (
    .x({ x[12189:12185], x[7069:7065], x[1949:1945] }),
    .y(window_r12_c5_y)
  );
  luma_engine window_r12_c6 (
    .x({ x[12194:12190], x[7074:7070], x[1954:1950] }),
    .y(window_r12_c6_y)
  );
  luma_engine window_r12_c7 (
    .x({ x[12199:12195], x[7079:7075], x[1959:1955] }),
    .y(window_r12_c7_y)
  );
  luma_engine window_r12_c8 (
    .x({ x[12204:12200], x[7084:7080], x[1964:1960] }),
    .y(window_r12_c8_y)
  );
  luma_engine window_r12_c9 (
    .x({ x[12209:12205], x[7089:7085], x[1969:1965] }),
    .y(window_r12_c9_y)
  );
  luma_engine window_r13_c0 (
    .x({ x[12324:12320], x[7204:7200], x[2084:2080] }),
    .y(window_r13_c0_y)
  );
  luma_engine window_r13_c1 (
    .x({ x[12329:12325], x[7209:7205], x[2089:2085] }),
    .y(window_r13_c1_y)
  );
  luma_engine window_r13_c10 (
    .x({ x[12374:12370], x[7254:7250], x[2134:2130] }),
    .y(window_r13_c10_y)
  );
  luma_engine window_r13_c11 (
    .x({ x[12379:12375], x[7259:7255], x[2139:2135] }),
    .y(window_r13_c11_y)
  );
  luma_engine window_r13_c12 (
    .x({ x[12384:12380], x[7264:7260], x[2144:2140] }),
    .y(window_r13_c12_y)
  );
  luma_engine window_r13_c13 (
    .x({ x[12389:12385], x[7269:7265], x[2149:2145] }),
    .y(window_r13_c13_y)
  );
  luma_engine window_r13_c14 (
    .x({ x[12394:12390], x[7274:7270], x[2154:2150] }),
    .y(window_r13_c14_y)
  );
  luma_engine window_r13_c15 (
    .x({ x[12399:12395], x[7279:7275], x[2159:2155] }),
    .y(window_r13_c15_y)
  );
  luma_engine window_r13_c16 (
    .x({ x[12404:12400], x[7284:7280], x[2164:2160] }),
    .y(window_r13_c16_y)
  );
  luma_engine window_r13_c17 (
    .x({ x[12409:12405], x[7289:7285], x[2169:2165] }),
    .y(window_r13_c17_y)
  );
  luma_engine window_r13_c18 (
    .x({ x[12414:12410], x[7294:7290], x[2174:2170] }),
    .y(window_r13_c18_y)
  );
  luma_engine window_r13_c19 (
    .x({ x[12419:12415], x[7299:7295], x[2179:2175] }),
    .y(window_r13_c19_y)
  );
  luma_engine window_r13_c2 (
    .x({ x[12334:12330], x[7214:7210], x[2094:2090] }),
    .y(window_r13_c2_y)
  );
  luma_engine window_r13_c20 (
    .x({ x[12424:12420], x[7304:7300], x[2184:2180] }),
    .y(window_r13_c20_y)
  );
  luma_engine window_r13_c21 (
    .x({ x[12429:12425], x[7309:7305], x[2189:2185] }),
    .y(window_r13_c21_y)
  );
  luma_engine window_r13_c22 (
    .x({ x[12434:12430], x[7314:7310], x[2194:2190] }),
    .y(window_r13_c22_y)
  );
  luma_engine window_r13_c23 (
    .x({ x[12439:12435], x[7319:7315], x[2199:2195] }),
    .y(window_r13_c23_y)
  );
  luma_engine window_r13_c24 (
    .x({ x[12444:12440], x[7324:7320], x[2204:2200] }),
    .y(window_r13_c24_y)
  );
  luma_engine window_r13_c25 (
    .x({ x[12449:12445], x[7329:7325], x[2209:2205] }),
    .y(window_r13_c25_y)
  );
  luma_engine window_r13_c26 (
    .x({ x[12454:12450], x[7334:7330], x[2214:2210] }),
    .y(window_r13_c26_y)
  );
  luma_engine window_r13_c27 (
    .x({ x[12459:12455], x[7339:7335], x[2219:2215] }),
    .y(window_r13_c27_y)
  );
  luma_engine window_r13_c28 (
    .x({ x[12464:12460], x[7344:7340], x[2224:2220] }),
    .y(window_r13_c28_y)
  );
  luma_engine window_r13_c29 (
    .x({ x[12469:12465], x[7349:7345], x[2229:2225] }),
    .y(window_r13_c29_y)
  );
  luma_engine window_r13_c3 (
    .x({ x[12339:12335], x[7219:7215], x[2099:2095] }),
    .y(window_r13_c3_y)
  );
  luma_engine window_r13_c30 (
    .x({ x[12474:12470], x[7354:7350], x[2234:2230] }),
    .y(window_r13_c30_y)
  );
  luma_engine window_r13_c31 (
    .x({ x[12479:12475], x[7359:7355], x[2239:2235] }),
    .y(window_r13_c31_y)
  );
  luma_engine window_r13_c4 (
    .x({ x[12344:12340], x[7224:7220], x[2104:2100] }),
    .y(window_r13_c4_y)
  );
  luma_engine window_r13_c5 (
    .x({ x[12349:12345], x[7229:7225], x[2109:2105] }),
    .y(window_r13_c5_y)
  );
  luma_engine window_r13_c6 (
    .x({ x[12354:12350], x[7234:7230], x[2114:2110] }),
    .y(window_r13_c6_y)
  );
  luma_engine window_r13_c7 (
    .x({ x[12359:12355], x[7239:7235], x[2119:2115] }),
    .y(window_r13_c7_y)
  );
  luma_engine window_r13_c8 (
    .x({ x[12364:12360], x[7244:7240], x[2124:2120] }),
    .y(window_r13_c8_y)
  );
  luma_engine window_r13_c9 (
    .x({ x[12369:12365], x[7249:7245], x[2129:2125] }),
    .y(window_r13_c9_y)
  );
  luma_engine window_r14_c0 (
    .x({ x[12484:12480], x[7364:7360], x[2244:2240] }),
    .y(window_r14_c0_y)
  );
  luma_engine window_r14_c1 (
    .x({ x[12489:12485], x[7369:7365], x[2249:2245] }),
    .y(window_r14_c1_y)
  );
  luma_engine window_r14_c10 (
    .x({ x[12534:12530], x[7414:7410], x[2294:2290] }),
    .y(window_r14_c10_y)
  );
  luma_engine window_r14_c11 (
    .x({ x[12539:12535], x[7419:7415], x[2299:2295] }),
    .y(window_r14_c11_y)
  );
  luma_engine window_r14_c12 (
    .x({ x[12544:12540], x[7424:7420], x[2304:2300] }),
    .y(window_r14_c12_y)
  );
  luma_engine window_r14_c13 (
    .x({ x[12549:12545], x[7429:7425], x[2309:2305] }),
    .y(window_r14_c13_y)
  );
  luma_engine window_r14_c14 (
    .x({ x[12554:12550], x[7434:7430], x[2314:2310] }),
    .y(window_r14_c14_y)
  );
  luma_engine window_r14_c15 (
    .x({ x[12559:12555], x[7439:7435], x[2319:2315] }),
    .y(window_r14_c15_y)
  );
  luma_engine window_r14_c16 (
    .x({ x[12564:12560], x[7444:7440], x[2324:2320] }),
    .y(window_r14_c16_y)
  );
  luma_engine window_r14_c17 (
    .x({ x[12569:12565], x[7449:7445], x[2329:2325] }),
    .y(window_r14_c17_y)
  );
  luma_engine window_r14_c18 (
    .x({ x[12574:12570], x[7454:7450], x[2334:2330] }),
    .y(window_r14_c18_y)
  );
  luma_engine window_r14_c19 (
    .x({ x[12579:12575], x[7459:7455], x[2339:2335] }),
    .y(window_r14_c19_y)
  );
  luma_engine window_r14_c2 (
    .x({ x[12494:12490], x[7374:7370], x[2254:2250] }),
    .y(window_r14_c2_y)
  );
  luma_engine window_r14_c20 (
    .x({ x[12584:12580], x[7464:7460], x[2344:2340] }),
    .y(window_r14_c20_y)
  );
  luma_engine window_r14_c21 (
    .x({ x[12589:12585], x[7469:7465], x[2349:2345] }),
    .y(window_r14_c21_y)
  );
  luma_engine window_r14_c22 (
    .x({ x[12594:12590], x[7474:7470], x[2354:2350] }),
    .y(window_r14_c22_y)
  );
  luma_engine window_r14_c23 (
    .x({ x[12599:12595], x[7479:7475], x[2359:2355] }),
    .y(window_r14_c23_y)
  );
  luma_engine window_r14_c24 (
    .x({ x[12604:12600], x[7484:7480], x[2364:2360] }),
    .y(window_r14_c24_y)
  );
  luma_engine window_r14_c25 (
    .x({ x[12609:12605], x[7489:7485], x[2369:2365] }),
    .y(window_r14_c25_y)
  );
  luma_engine window_r14_c26 (
    .x({ x[12614:12610], x[7494:7490], x[2374:2370] }),
    .y(window_r14_c26_y)
  );
  luma_engine window_r14_c27 (
    .x({ x[12619:12615], x[7499:7495], x[2379:2375] }),
    .y(window_r14_c27_y)
  );
  luma_engine window_r14_c28 (
    .x({ x[12624:12620], x[7504:7500], x[2384:2380] }),
    .y(window_r14_c28_y)
  );
  luma_engine window_r14_c29 (
    .x({ x[12629:12625], x[7509:7505], x[2389:2385] }),
    .y(window_r14_c29_y)
  );
  luma_engine window_r14_c3 (
    .x({ x[12499:12495], x[7379:7375], x[2259:2255] }),
    .y(window_r14_c3_y)
  );
  luma_engine window_r14_c30 (
    .x({ x[12634:12630], x[7514:7510], x[2394:2390] }),
    .y(window_r14_c30_y)
  );
  luma_engine window_r14_c31 (
    .x({ x[12639:12635], x[7519:7515], x[2399:2395] }),
    .y(window_r14_c31_y)
  );
  luma_engine window_r14_c4 (
    .x({ x[12504:12500], x[7384:7380], x[2264:2260] }),
    .y(window_r14_c4_y)
  );
  luma_engine window_r14_c5 (
    .x({ x[12509:12505], x[7389:7385], x[2269:2265] }),
    .y(window_r14_c5_y)
  );
  luma_engine window_r14_c6 (
    .x({ x[12514:12510], x[7394:7390], x[2274:2270] }),
    .y(window_r14_c6_y)
  );
  luma_engine window_r14_c7 (
    .x({ x[12519:12515], x[7399:7395], x[2279:2275] }),
    .y(window_r14_c7_y)
  );
  luma_engine window_r14_c8 (
    .x({ x[12524:12520], x[7404:7400], x[2284:2280] }),
    .y(window_r14_c8_y)
  );
  luma_engine window_r14_c9 (
    .x({ x[12529:12525], x[7409:7405], x[2289:2285] }),
    .y(window_r14_c9_y)
  );
  luma_engine window_r15_c0 (
    .x({ x[12644:12640], x[7524:7520], x[2404:2400] }),
    .y(window_r15_c0_y)
  );
  luma_engine window_r15_c1 (
    .x({ x[12649:12645], x[7529:7525], x[2409:2405] }),
    .y(window_r15_c1_y)
  );
  luma_engine window_r15_c10 (
    .x({ x[12694:12690], x[7574:7570], x[2454:2450] }),
    .y(window_r15_c10_y)
  );
  luma_engine window_r15_c11 (
    .x({ x[12699:12695], x[7579:7575], x[2459:2455] }),
    .y(window_r15_c11_y)
  );
  luma_engine window_r15_c12 (
    .x({ x[12704:12700], x[7584:7580], x[2464:2460] }),
    .y(window_r15_c12_y)
  );
  luma_engine window_r15_c13 (
    .x({ x[12709:12705], x[7589:7585], x[2469:2465] }),
    .y(window_r15_c13_y)
  );
  luma_engine window_r15_c14 (
    .x({ x[12714:12710], x[7594:7590], x[2474:2470] }),
    .y(window_r15_c14_y)
  );
  luma_engine window_r15_c15 (
    .x({ x[12719:12715], x[7599:7595], x[2479:2475] }),
    .y(window_r15_c15_y)
  );
  luma_engine window_r15_c16 (
    .x({ x[12724:12720], x[7604:7600], x[2484:2480] }),
    .y(window_r15_c16_y)
  );
  luma_engine window_r15_c17 (
    .x({ x[12729:12725], x[7609:7605], x[2489:2485] }),
    .y(window_r15_c17_y)
  );
  luma_engine window_r15_c18 (
    .x({ x[12734:12730], x[7614:7610], x[2494:2490] }),
    .y(window_r15_c18_y)
  );
  luma_engine window_r15_c19 (
    .x({ x[12739:12735], x[7619:7615], x[2499:2495] }),
    .y(window_r15_c19_y)
  );
  luma_engine window_r15_c2 (
    .x({ x[12654:12650], x[7534:7530], x[2414:2410] }),
    .y(window_r15_c2_y)
  );
  luma_engine window_r15_c20 (
    .x({ x[12744:12740], x[7624:7620], x[2504:2500] }),
    .y(window_r15_c20_y)
  );
  luma_engine window_r15_c21 (
    .x({ x[12749:12745], x[7629:7625], x[2509:2505] }),
    .y(window_r15_c21_y)
  );
  luma_engine window_r15_c22 (
    .x({ x[12754:12750], x[7634:7630], x[2514:2510] }),
    .y(window_r15_c22_y)
  );
  luma_engine window_r15_c23 (
    .x({ x[12759:12755], x[7639:7635], x[2519:2515] }),
    .y(window_r15_c23_y)
  );
  luma_engine window_r15_c24 (
    .x({ x[12764:12760], x[7644:7640], x[2524:2520] }),
    .y(window_r15_c24_y)
  );
  luma_engine window_r15_c25 (
    .x({ x[12769:12765], x[7649:7645], x[2529:2525] }),
    .y(window_r15_c25_y)
  );
  luma_engine window_r15_c26 (
    .x({ x[12774:12770], x[7654:7650], x[2534:2530] }),
    .y(window_r15_c26_y)
  );
  luma_engine window_r15_c27 (
    .x({ x[12779:12775], x[7659:7655], x[2539:2535] }),
    .y(window_r15_c27_y)
  );
  luma_engine window_r15_c28 (
    .x({ x[12784:12780], x[7664:7660], x[2544:2540] }),
    .y(window_r15_c28_y)
  );
  luma_engine window_r15_c29 (
    .x({ x[12789:12785], x[7669:7665], x[2549:2545] }),
    .y(window_r15_c29_y)
  );
  luma_engine window_r15_c3 (
    .x({ x[12659:12655], x[7539:7535], x[2419:2415] }),
    .y(window_r15_c3_y)
  );
  luma_engine window_r15_c30 (
    .x({ x[12794:12790], x[7674:7670], x[2554:2550] }),
    .y(window_r15_c30_y)
  );
  luma_engine window_r15_c31 (
    .x({ x[12799:12795], x[7679:7675], x[2559:2555] }),
    .y(window_r15_c31_y)
  );
  luma_engine window_r15_c4 (
    .x({ x[12664:12660], x[7544:7540], x[2424:2420] }),
    .y(window_r15_c4_y)
  );
  luma_engine window_r15_c5 (
    .x({ x[12669:12665], x[7549:7545], x[2429:2425] }),
    .y(window_r15_c5_y)
  );
  luma_engine window_r15_c6 (
    .x({ x[12674:12670], x[7554:7550], x[2434:2430] }),
    .y(window_r15_c6_y)
  );
  luma_engine window_r15_c7 (
    .x({ x[12679:12675], x[7559:7555], x[2439:2435] }),
    .y(window_r15_c7_y)
  );
  luma_engine window_r15_c8 (
    .x({ x[12684:12680], x[7564:7560], x[2444:2440] }),
    .y(window_r15_c8_y)
  );
  luma_engine window_r15_c9 (
    .x({ x[12689:12685], x[7569:7565], x[2449:2445] }),
    .y(window_r15_c9_y)
  );
  luma_engine window_r16_c0 (
    .x({ x[12804:12800], x[7684:7680], x[2564:2560] }),
    .y(window_r16_c0_y)
  );
  luma_engine window_r16_c1 (
    .x({ x[12809:12805], x[7689:7685], x[2569:2565] }),
    .y(window_r16_c1_y)
  );
  luma_engine window_r16_c10 (
    .x({ x[12854:12850], x[7734:7730], x[2614:2610] }),
    .y(window_r16_c10_y)
  );
  luma_engine window_r16_c11 (
    .x({ x[12859:12855], x[7739:7735], x[2619:2615] }),
    .y(window_r16_c11_y)
  );
  luma_engine window_r16_c12 (
    .x({ x[12864:12860], x[7744:7740], x[2624:2620] }),
    .y(window_r16_c12_y)
  );
  luma_engine window_r16_c13 (
    .x({ x[12869:12865], x[7749:7745], x[2629:2625] }),
    .y(window_r16_c13_y)
  );
  luma_engine window_r16_c14 (
    .x({ x[12874:12870], x[7754:7750], x[2634:2630] }),
    .y(window_r16_c14_y)
  );
  luma_engine window_r16_c15 (
    .x({ x[12879:12875], x[7759:7755], x[2639:2635] }),
    .y(window_r16_c15_y)
  );
  luma_engine window_r16_c16 (
    .x({ x[12884:12880], x[7764:7760], x[2644:2640] }),
    .y(window_r16_c16_y)
  );
  luma_engine window_r16_c17 (
    .x({ x[12889:12885], x[7769:7765], x[2649:2645] }),
    .y(window_r16_c17_y)
  );
  luma_engine window_r16_c18 (
    .x({ x[12894:12890], x[7774:7770], x[2654:2650] }),
    .y(window_r16_c18_y)
  );
  luma_engine window_r16_c19 (
    .x({ x[12899:12895], x[7779:7775], x[2659:2655] }),
    .y(window_r16_c19_y)
  );
  luma_engine window_r16_c2 (
    .x({ x[12814:12810], x[7694:7690], x[2574:2570] }),
    .y(window_r16_c2_y)
  );
  luma_engine window_r16_c20 (
    .x({ x[12904:12900], x[7784:7780], x[2664:2660] }),
    .y(window_r16_c20_y)
  );
  luma_engine window_r16_c21 (
    .x({ x[12909:12905], x[7789:7785], x[2669:2665] }),
    .y(window_r16_c21_y)
  );
  luma_engine window_r16_c22 (
    .x({ x[12914:12910], x[7794:7790], x[2674:2670] }),
    .y(window_r16_c22_y)
  );
  luma_engine window_r16_c23 (
    .x({ x[12919:12915], x[7799:7795], x[2679:2675] }),
    .y(window_r16_c23_y)
  );
  luma_engine window_r16_c24 (
    .x({ x[12924:12920], x[7804:7800], x[2684:2680] }),
    .y(window_r16_c24_y)
  );
  luma_engine window_r16_c25 (
    .x({ x[12929:12925], x[7809:7805], x[2689:2685] }),
    .y(window_r16_c25_y)
  );
  luma_engine window_r16_c26 (
    .x({ x[12934:12930], x[7814:7810], x[2694:2690] }),
    .y(window_r16_c26_y)
  );
  luma_engine window_r16_c27 (
    .x({ x[12939:12935], x[7819:7815], x[2699:2695] }),
    .y(window_r16_c27_y)
  );
  luma_engine window_r16_c28 (
    .x({ x[12944:12940], x[7824:7820], x[2704:2700] }),
    .y(window_r16_c28_y)
  );
  luma_engine window_r16_c29 (
    .x({ x[12949:12945], x[7829:7825], x[2709:2705] }),
    .y(window_r16_c29_y)
  );
  luma_engine window_r16_c3 (
    .x({ x[12819:12815], x[7699:7695], x[2579:2575] }),
    .y(window_r16_c3_y)
  );
  luma_engine window_r16_c30 (
    .x({ x[12954:12950], x[7834:7830], x[2714:2710] }),
    .y(window_r16_c30_y)
  );
  luma_engine window_r16_c31 (
    .x({ x[12959:12955], x[7839:7835], x[2719:2715] }),
    .y(window_r16_c31_y)
  );
  luma_engine window_r16_c4 (
    .x({ x[12824:12820], x[7704:7700], x[2584:2580] }),
    .y(window_r16_c4_y)
  );
  luma_engine window_r16_c5 (
    .x({ x[12829:12825], x[7709:7705], x[2589:2585] }),
    .y(window_r16_c5_y)
  );
  luma_engine window_r16_c6 (
    .x({ x[12834:12830], x[7714:7710], x[2594:2590] }),
    .y(window_r16_c6_y)
  );
  luma_engine window_r16_c7 (
    .x({ x[12839:12835], x[7719:7715], x[2599:2595] }),
    .y(window_r16_c7_y)
  );
  luma_engine window_r16_c8 (
    .x({ x[12844:12840], x[7724:7720], x[2604:2600] }),
    .y(window_r16_c8_y)
  );
  luma_engine window_r16_c9 (
    .x({ x[12849:12845], x[7729:7725], x[2609:2605] }),
    .y(window_r16_c9_y)
  );
  luma_engine window_r17_c0 (
    .x({ x[12964:12960], x[7844:7840], x[2724:2720] }),
    .y(window_r17_c0_y)
  );
  luma_engine window_r17_c1 (
    .x({ x[12969:12965], x[7849:7845], x[2729:2725] }),
    .y(window_r17_c1_y)
  );
  luma_engine window_r17_c10 (
    .x({ x[13014:13010], x[7894:7890], x[2774:2770] }),
    .y(window_r17_c10_y)
  );
  luma_engine window_r17_c11 (
    .x({ x[13019:13015], x[7899:7895], x[2779:2775] }),
    .y(window_r17_c11_y)
  );
  luma_engine window_r17_c12 (
    .x({ x[13024:13020], x[7904:7900], x[2784:2780] }),
    .y(window_r17_c12_y)
  );
  luma_engine window_r17_c13 (
    .x({ x[13029:13025], x[7909:7905], x[2789:2785] }),
    .y(window_r17_c13_y)
  );
  luma_engine window_r17_c14 (
    .x({ x[13034:13030], x[7914:7910], x[2794:2790] }),
    .y(window_r17_c14_y)
  );
  luma_engine window_r17_c15 (
    .x({ x[13039:13035], x[7919:7915], x[2799:2795] }),
    .y(window_r17_c15_y)
  );
  luma_engine window_r17_c16 (
    .x({ x[13044:13040], x[7924:7920], x[2804:2800] }),
    .y(window_r17_c16_y)
  );
  luma_engine window_r17_c17 (
    .x({ x[13049:13045], x[7929:7925], x[2809:2805] }),
    .y(window_r17_c17_y)
  );
  luma_engine window_r17_c18 (
    .x({ x[13054:13050], x[7934:7930], x[2814:2810] }),
    .y(window_r17_c18_y)
  );
  luma_engine window_r17_c19 (
    .x({ x[13059:13055], x[7939:7935], x[2819:2815] }),
    .y(window_r17_c19_y)
  );
  luma_engine window_r17_c2 (
    .x({ x[12974:12970], x[7854:7850], x[2734:2730] }),
    .y(window_r17_c2_y)
  );
  luma_engine window_r17_c20 (
    .x({ x[13064:13060], x[7944:7940], x[2824:2820] }),
    .y(window_r17_c20_y)
  );
  luma_engine window_r17_c21 (
    .x({ x[13069:13065], x[7949:7945], x[2829:2825] }),
    .y(window_r17_c21_y)
  );
  luma_engine window_r17_c22 (
    .x({ x[13074:13070], x[7954:7950], x[2834:2830] }),
    .y(window_r17_c22_y)
  );
  luma_engine window_r17_c23 (
    .x({ x[13079:13075], x[7959:7955], x[2839:2835] }),
    .y(window_r17_c23_y)
  );
  luma_engine window_r17_c24 (
    .x({ x[13084:13080], x[7964:7960], x[2844:2840] }),
    .y(window_r17_c24_y)
  );
  luma_engine window_r17_c25 (
    .x({ x[13089:13085], x[7969:7965], x[2849:2845] }),
    .y(window_r17_c25_y)
  );
  luma_engine window_r17_c26 (
    .x({ x[13094:13090], x[7974:7970], x[2854:2850] }),
    .y(window_r17_c26_y)
  );
  luma_engine window_r17_c27 (
    .x({ x[13099:13095], x[7979:7975], x[2859:2855] }),
    .y(window_r17_c27_y)
  );
  luma_engine window_r17_c28 (
    .x({ x[13104:13100], x[7984:7980], x[2864:2860] }),
    .y(window_r17_c28_y)
  );
  luma_engine window_r17_c29 (
    .x({ x[13109:13105], x[7989:7985], x[2869:2865] }),
    .y(window_r17_c29_y)
  );
  luma_engine window_r17_c3 (
    .x({ x[12979:12975], x[7859:7855], x[2739:2735] }),
    .y(window_r17_c3_y)
  );
  luma_engine window_r17_c30 (
    .x({ x[13114:13110], x[7994:7990], x[2874:2870] }),
    .y(window_r17_c30_y)
  );
  luma_engine window_r17_c31 (
    .x({ x[13119:13115], x[7999:7995], x[2879:2875] }),
    .y(window_r17_c31_y)
  );
  luma_engine window_r17_c4 (
    .x({ x[12984:12980], x[7864:7860], x[2744:2740] }),
    .y(window_r17_c4_y)
  );
  luma_engine window_r17_c5 (
    .x({ x[12989:12985], x[7869:7865], x[2749:2745] }),
    .y(window_r17_c5_y)
  );
  luma_engine window_r17_c6 (
    .x({ x[12994:12990], x[7874:7870], x[2754:2750] }),
    .y(window_r17_c6_y)
  );
  luma_engine window_r17_c7 (
    .x({ x[12999:12995], x[7879:7875], x[2759:2755] }),
    .y(window_r17_c7_y)
  );
  luma_engine window_r17_c8 (
    .x({ x[13004:13000], x[7884:7880], x[2764:2760] }),
    .y(window_r17_c8_y)
  );
  luma_engine window_r17_c9 (
    .x({ x[13009:13005], x[7889:7885], x[2769:2765] }),
    .y(window_r17_c9_y)
  );
  luma_engine window_r18_c0 (
    .x({ x[13124:13120], x[8004:8000], x[2884:2880] }),
    .y(window_r18_c0_y)
  );
  luma_engine window_r18_c1 (
    .x({ x[13129:13125], x[8009:8005], x[2889:2885] }),
    .y(window_r18_c1_y)
  );
  luma_engine window_r18_c10 (
    .x({ x[13174:13170], x[8054:8050], x[2934:2930] }),
    .y(window_r18_c10_y)
  );
  luma_engine window_r18_c11 (
    .x({ x[13179:13175], x[8059:8055], x[2939:2935] }),
    .y(window_r18_c11_y)
  );
  luma_engine window_r18_c12 (
    .x({ x[13184:13180], x[8064:8060], x[2944:2940] }),
    .y(window_r18_c12_y)
  );
  luma_engine window_r18_c13 (
    .x({ x[13189:13185], x[8069:8065], x[2949:2945] }),
    .y(window_r18_c13_y)
  );
  luma_engine window_r18_c14 (
    .x({ x[13194:13190], x[8074:8070], x[2954:2950] }),
    .y(window_r18_c14_y)
  );
  luma_engine window_r18_c15 (
    .x({ x[13199:13195], x[8079:8075], x[2959:2955] }),
    .y(window_r18_c15_y)
  );
  luma_engine window_r18_c16 (
    .x({ x[13204:13200], x[8084:8080], x[2964:2960] }),
    .y(window_r18_c16_y)
  );
  luma_engine window_r18_c17 (
    .x({ x[13209:13205], x[8089:8085], x[2969:2965] }),
    .y(window_r18_c17_y)
  );
  luma_engine window_r18_c18 (
    .x({ x[13214:13210], x[8094:8090], x[2974:2970] }),
    .y(window_r18_c18_y)
  );
  luma_engine window_r18_c19 (
    .x({ x[13219:13215], x[8099:8095], x[2979:2975] }),
    .y(window_r18_c19_y)
  );
  luma_engine window_r18_c2 (
    .x({ x[13134:13130], x[8014:8010], x[2894:2890] }),
    .y(window_r18_c2_y)
  );
  luma_engine window_r18_c20 (
    .x({ x[13224:13220], x[8104:8100], x[2984:2980] }),
    .y(window_r18_c20_y)
  );
  luma_engine window_r18_c21 (
    .x({ x[13229:13225], x[8109:8105], x[2989:2985] }),
    .y(window_r18_c21_y)
  );
  luma_engine window_r18_c22 (
    .x({ x[13234:13230], x[8114:8110], x[2994:2990] }),
    .y(window_r18_c22_y)
  );
  luma_engine window_r18_c23 (
    .x({ x[13239:13235], x[8119:8115], x[2999:2995] }),
    .y(window_r18_c23_y)
  );
  luma_engine window_r18_c24 (
    .x({ x[13244:13240], x[8124:8120], x[3004:3000] }),
    .y(window_r18_c24_y)
  );
  luma_engine window_r18_c25 (
    .x({ x[13249:13245], x[8129:8125], x[3009:3005] }),
    .y(window_r18_c25_y)
  );
  luma_engine window_r18_c26 (
    .x({ x[13254:13250], x[8134:8130], x[3014:3010] }),
    .y(window_r18_c26_y)
  );
  luma_engine window_r18_c27 (
    .x({ x[13259:13255], x[8139:8135], x[3019:3015] }),
    .y(window_r18_c27_y)
  );
  luma_engine window_r18_c28 (
    .x({ x[13264:13260], x[8144:8140], x[3024:3020] }),
    .y(window_r18_c28_y)
  );
  luma_engine window_r18_c29 (
    .x({ x[13269:13265], x[8149:8145], x[3029:3025] }),
    .y(window_r18_c29_y)
  );
  luma_engine window_r18_c3 (
    .x({ x[13139:13135], x[8019:8015], x[2899:2895] }),
    .y(window_r18_c3_y)
  );
  luma_engine window_r18_c30 (
    .x({ x[13274:13270], x[8154:8150], x[3034:3030] }),
    .y(window_r18_c30_y)
  );
  luma_engine window_r18_c31 (
    .x({ x[13279:13275], x[8159:8155], x[3039:3035] }),
    .y(window_r18_c31_y)
  );
  luma_engine window_r18_c4 (
    .x({ x[13144:13140], x[8024:8020], x[2904:2900] }),
    .y(window_r18_c4_y)
  );
  luma_engine window_r18_c5 (
    .x({ x[13149:13145], x[8029:8025], x[2909:2905] }),
    .y(window_r18_c5_y)
  );
  luma_engine window_r18_c6 (
    .x({ x[13154:13150], x[8034:8030], x[2914:2910] }),
    .y(window_r18_c6_y)
  );
  luma_engine window_r18_c7 (
    .x({ x[13159:13155], x[8039:8035], x[2919:2915] }),
    .y(window_r18_c7_y)
  );
  luma_engine window_r18_c8 (
    .x({ x[13164:13160], x[8044:8040], x[2924:2920] }),
    .y(window_r18_c8_y)
  );
  luma_engine window_r18_c9 (
    .x({ x[13169:13165], x[8049:8045], x[2929:2925] }),
    .y(window_r18_c9_y)
  );
  luma_engine window_r19_c0 (
    .x({ x[13284:13280], x[8164:8160], x[3044:3040] }),
    .y(window_r19_c0_y)
  );
  luma_engine window_r19_c1 (
    .x({ x[13289:13285], x[8169:8165], x[3049:3045] }),
    .y(window_r19_c1_y)
  );
  luma_engine window_r19_c10 (
    .x({ x[13334:13330], x[8214:8210], x[3094:3090] }),
    .y(window_r19_c10_y)
  );
  luma_engine window_r19_c11 (
    .x({ x[13339:13335], x[8219:8215], x[3099:3095] }),
    .y(window_r19_c11_y)
  );
  luma_engine window_r19_c12 (
    .x({ x[13344:13340], x[8224:8220], x[3104:3100] }),
    .y(window_r19_c12_y)
  );
  luma_engine window_r19_c13 (
    .x({ x[13349:13345], x[8229:8225], x[3109:3105] }),
    .y(window_r19_c13_y)
  );
  luma_engine window_r19_c14 (
    .x({ x[13354:13350], x[8234:8230], x[3114:3110] }),
    .y(window_r19_c14_y)
  );
  luma_engine window_r19_c15 (
    .x({ x[13359:13355], x[8239:8235], x[3119:3115] }),
    .y(window_r19_c15_y)
  );
  luma_engine window_r19_c16 (
    .x({ x[13364:13360], x[8244:8240], x[3124:3120] }),
    .y(window_r19_c16_y)
  );
  luma_engine window_r19_c17 (
    .x({ x[13369:13365], x[8249:8245], x[3129:3125] }),
    .y(window_r19_c17_y)
  );
  luma_engine window_r19_c18 (
    .x({ x[13374:13370], x[8254:8250], x[3134:3130] }),
    .y(window_r19_c18_y)
  );
  luma_engine window_r19_c19 (
    .x({ x[13379:13375], x[8259:8255], x[3139:3135] }),
    .y(window_r19_c19_y)
  );
  luma_engine window_r19_c2 (
    .x({ x[13294:13290], x[8174:8170], x[3054:3050] }),
    .y(window_r19_c2_y)
  );
  luma_engine window_r19_c20 (
    .x({ x[13384:13380], x[8264:8260], x[3144:3140] }),
    .y(window_r19_c20_y)
  );
  luma_engine window_r19_c21 (
    .x({ x[13389:13385], x[8269:8265], x[3149:3145] }),
    .y(window_r19_c21_y)
  );
  luma_engine window_r19_c22 (
    .x({ x[13394:13390], x[8274:8270], x[3154:3150] }),
    .y(window_r19_c22_y)
  );
  luma_engine window_r19_c23 (
    .x({ x[13399:13395], x[8279:8275], x[3159:3155] }),
    .y(window_r19_c23_y)
  );
  luma_engine window_r19_c24 (
    .x({ x[13404:13400], x[8284:8280], x[3164:3160] }),
    .y(window_r19_c24_y)
  );
  luma_engine window_r19_c25 (
    .x({ x[13409:13405], x[8289:8285], x[3169:3165] }),
    .y(window_r19_c25_y)
  );
  luma_engine window_r19_c26 (
    .x({ x[13414:13410], x[8294:8290], x[3174:3170] }),
    .y(window_r19_c26_y)
  );
  luma_engine window_r19_c27 (
    .x({ x[13419:13415], x[8299:8295], x[3179:3175] }),
    .y(window_r19_c27_y)
  );
  luma_engine window_r19_c28 (
    .x({ x[13424:13420], x[8304:8300], x[3184:3180] }),
    .y(window_r19_c28_y)
  );
  luma_engine window_r19_c29 (
    .x({ x[13429:13425], x[8309:8305], x[3189:3185] }),
    .y(window_r19_c29_y)
  );
  luma_engine window_r19_c3 (
    .x({ x[13299:13295], x[8179:8175], x[3059:3055] }),
    .y(window_r19_c3_y)
  );
  luma_engine window_r19_c30 (
    .x({ x[13434:13430], x[8314:8310], x[3194:3190] }),
    .y(window_r19_c30_y)
  );
  luma_engine window_r19_c31 (
    .x({ x[13439:13435], x[8319:8315], x[3199:3195] }),
    .y(window_r19_c31_y)
  );
  luma_engine window_r19_c4 (
    .x({ x[13304:13300], x[8184:8180], x[3064:3060] }),
    .y(window_r19_c4_y)
  );
  luma_engine window_r19_c5 (
    .x({ x[13309:13305], x[8189:8185], x[3069:3065] }),
    .y(window_r19_c5_y)
  );
  luma_engine window_r19_c6 (
    .x({ x[13314:13310], x[8194:8190], x[3074:3070] }),
    .y(window_r19_c6_y)
  );
  luma_engine window_r19_c7 (
    .x({ x[13319:13315], x[8199:8195], x[3079:3075] }),
    .y(window_r19_c7_y)
  );
  luma_engine window_r19_c8 (
    .x({ x[13324:13320], x[8204:8200], x[3084:3080] }),
    .y(window_r19_c8_y)
  );
  luma_engine window_r19_c9 (
    .x({ x[13329:13325], x[8209:8205], x[3089:3085] }),
    .y(window_r19_c9_y)
  );
  luma_engine window_r1_c0 (
    .x({ x[10404:10400], x[5284:5280], x[164:160] }),
    .y(window_r1_c0_y)
  );
  luma_engine window_r1_c1 (
    .x({ x[10409:10405], x[5289:5285], x[169:165] }),
    .y(window_r1_c1_y)
  );
  luma_engine window_r1_c10 (
    .x({ x[10454:10450], x[5334:5330], x[214:210] }),
    .y(window_r1_c10_y)
  );
  luma_engine window_r1_c11 (
    .x({ x[10459:10455], x[5339:5335], x[219:215] }),
    .y(window_r1_c11_y)
  );
  luma_engine window_r1_c12 (
    .x({ x[10464:10460], x[5344:5340], x[224:220] }),
    .y(window_r1_c12_y)
  );
  luma_engine window_r1_c13 (
    .x({ x[10469:10465], x[5349:5345], x[229:225] }),
    .y(window_r1_c13_y)
  );
  luma_engine window_r1_c14 (
    .x({ x[10474:10470], x[5354:5350], x[234:230] }),
    .y(window_r1_c14_y)
  );
  luma_engine window_r1_c15 (
    .x({ x[10479:10475], x[5359:5355], x[239:235] }),
    .y(window_r1_c15_y)
  );
  luma_engine window_r1_c16 (
    .x({ x[10484:10480], x[5364:5360], x[244:240] }),
    .y(window_r1_c16_y)
  );
  luma_engine window_r1_c17 (
    .x({ x[10489:10485], x[5369:5365], x[249:245] }),
    .y(window_r1_c17_y)
  );
  luma_engine window_r1_c18 (
    .x({ x[10494:10490], x[5374:5370], x[254:250] }),
    .y(window_r1_c18_y)
  );
  luma_engine window_r1_c19 (
    .x({ x[10499:10495], x[5379:5375], x[259:255] }),
    .y(window_r1_c19_y)
  );
  luma_engine window_r1_c2 (
    .x({ x[10414:10410], x[5294:5290], x[174:170] }),
    .y(window_r1_c2_y)
  );
  luma_engine window_r1_c20 (
    .x({ x[10504:10500], x[5384:5380], x[264:260] }),
    .y(window_r1_c20_y)
  );
  luma_engine window_r1_c21 (
    .x({ x[10509:10505], x[5389:5385], x[269:265] }),
    .y(window_r1_c21_y)
  );
  luma_engine window_r1_c22 (
    .x({ x[10514:10510], x[5394:5390], x[274:270] }),
    .y(window_r1_c22_y)
  );
  luma_engine window_r1_c23 (
    .x({ x[10519:10515], x[5399:5395], x[279:275] }),
    .y(window_r1_c23_y)
  );
  luma_engine window_r1_c24 (
    .x({ x[10524:10520], x[5404:5400], x[284:280] }),
    .y(window_r1_c24_y)
  );
  luma_engine window_r1_c25 (
    .x({ x[10529:10525], x[5409:5405], x[289:285] }),
    .y(window_r1_c25_y)
  );
  luma_engine window_r1_c26 (
    .x({ x[10534:10530], x[5414:5410], x[294:290] }),
    .y(window_r1_c26_y)
  );
  luma_engine window_r1_c27 (
    .x({ x[10539:10535], x[5419:5415], x[299:295] }),
    .y(window_r1_c27_y)
  );
  luma_engine window_r1_c28 (
    .x({ x[10544:10540], x[5424:5420], x[304:300] }),
    .y(window_r1_c28_y)
  );
  luma_engine window_r1_c29 (
    .x({ x[10549:10545], x[5429:5425], x[309:305] }),
    .y(window_r1_c29_y)
  );
  luma_engine window_r1_c3 (
    .x({ x[10419:10415], x[5299:5295], x[179:175] }),
    .y(window_r1_c3_y)
  );
  luma_engine window_r1_c30 (
    .x({ x[10554:10550], x[5434:5430], x[314:310] }),
    .y(window_r1_c30_y)
  );
  luma_engine window_r1_c31 (
    .x({ x[10559:10555], x[5439:5435], x[319:315] }),
    .y(window_r1_c31_y)
  );
  luma_engine window_r1_c4 (
    .x({ x[10424:10420], x[5304:5300], x[184:180] }),
    .y(window_r1_c4_y)
  );
  luma_engine window_r1_c5 (
    .x({ x[10429:10425], x[5309:5305], x[189:185] }),
    .y(window_r1_c5_y)
  );
  luma_engine window_r1_c6 (
    .x({ x[10434:10430], x[5314:5310], x[194:190] }),
    .y(window_r1_c6_y)
  );
  luma_engine window_r1_c7 (
    .x({ x[10439:10435], x[5319:5315], x[199:195] }),
    .y(window_r1_c7_y)
  );
  luma_engine window_r1_c8 (
    .x({ x[10444:10440], x[5324:5320], x[204:200] }),
    .y(window_r1_c8_y)
  );
  luma_engine window_r1_c9 (
    .x({ x[10449:10445], x[5329:5325], x[209:205] }),
    .y(window_r1_c9_y)
  );
  luma_engine window_r20_c0 (
    .x({ x[13444:13440], x[8324:8320], x[3204:3200] }),
    .y(window_r20_c0_y)
  );
  luma_engine window_r20_c1 (
    .x({ x[13449:13445], x[8329:8325], x[3209:3205] }),
    .y(window_r20_c1_y)
  );
  luma_engine window_r20_c10 (
    .x({ x[13494:13490], x[8374:8370], x[3254:3250] }),
    .y(window_r20_c10_y)
  );
  luma_engine window_r20_c11 (
    .x({ x[13499:13495], x[8379:8375], x[3259:3255] }),
    .y(window_r20_c11_y)
  );
  luma_engine window_r20_c12 (
    .x({ x[13504:13500], x[8384:8380], x[3264:3260] }),
    .y(window_r20_c12_y)
  );
  luma_engine window_r20_c13 (
    .x({ x[13509:13505], x[8389:8385], x[3269:3265] }),
    .y(window_r20_c13_y)
  );
  luma_engine window_r20_c14 (
    .x({ x[13514:13510], x[8394:8390], x[3274:3270] }),
    .y(window_r20_c14_y)
  );
  luma_engine window_r20_c15 (
    .x({ x[13519:13515], x[8399:8395], x[3279:3275] }),
    .y(window_r20_c15_y)
  );
  luma_engine window_r20_c16 (
    .x({ x[13524:13520], x[8404:8400], x[3284:3280] }),
    .y(window_r20_c16_y)
  );
  luma_engine window_r20_c17 (
    .x({ x[13529:13525], x[8409:8405], x[3289:3285] }),
    .y(window_r20_c17_y)
  );
  luma_engine window_r20_c18 (
    .x({ x[13534:13530], x[8414:8410], x[3294:3290] }),
    .y(window_r20_c18_y)
  );
  luma_engine window_r20_c19 (
    .x({ x[13539:13535], x[8419:8415], x[3299:3295] }),
    .y(window_r20_c19_y)
  );
  luma_engine window_r20_c2 (
    .x({ x[13454:13450], x[8334:8330], x[3214:3210] }),
    .y(window_r20_c2_y)
  );
  luma_engine window_r20_c20 (
    .x({ x[13544:13540], x[8424:8420], x[3304:3300] }),
    .y(window_r20_c20_y)
  );
  luma_engine window_r20_c21 (
    .x({ x[13549:13545], x[8429:8425], x[3309:3305] }),
    .y(window_r20_c21_y)
  );
  luma_engine window_r20_c22 (
    .x({ x[13554:13550], x[8434:8430], x[3314:3310] }),
    .y(window_r20_c22_y)
  );
  luma_engine window_r20_c23 (
    .x({ x[13559:13555], x[8439:8435], x[3319:3315] }),
    .y(window_r20_c23_y)
  );
  luma_engine window_r20_c24 (
    .x({ x[13564:13560], x[8444:8440], x[3324:3320] }),
    .y(window_r20_c24_y)
  );
  luma_engine window_r20_c25 (
    .x({ x[13569:13565], x[8449:8445], x[3329:3325] }),
    .y(window_r20_c25_y)
  );
  luma_engine window_r20_c26 (
    .x({ x[13574:13570], x[8454:8450], x[3334:3330] }),
    .y(window_r20_c26_y)
  );
  luma_engine window_r20_c27 (
    .x({ x[13579:13575], x[8459:8455], x[3339:3335] }),
    .y(window_r20_c27_y)
  );
  luma_engine window_r20_c28 (
    .x({ x[13584:13580], x[8464:8460], x[3344:3340] }),
    .y(window_r20_c28_y)
  );
  luma_engine window_r20_c29 (
    .x({ x[13589:13585], x[8469:8465], x[3349:3345] }),
    .y(window_r20_c29_y)
  );
  luma_engine window_r20_c3 (
    .x({ x[13459:13455], x[8339:8335], x[3219:3215] }),
    .y(window_r20_c3_y)
  );
  luma_engine window_r20_c30 (
    .x({ x[13594:13590], x[8474:8470], x[3354:3350] }),
    .y(window_r20_c30_y)
  );
  luma_engine window_r20_c31 (
    .x({ x[13599:13595], x[8479:8475], x[3359:3355] }),
    .y(window_r20_c31_y)
  );
  luma_engine window_r20_c4 (
    .x({ x[13464:13460], x[8344:8340], x[3224:3220] }),
    .y(window_r20_c4_y)
  );
  luma_engine window_r20_c5 (
    .x({ x[13469:13465], x[8349:8345], x[3229:3225] }),
    .y(window_r20_c5_y)
  );
  luma_engine window_r20_c6 (
    .x({ x[13474:13470], x[8354:8350], x[3234:3230] }),
    .y(window_r20_c6_y)
  );
  luma_engine window_r20_c7 (
    .x({ x[13479:13475], x[8359:8355], x[3239:3235] }),
    .y(window_r20_c7_y)
  );
  luma_engine window_r20_c8 (
    .x({ x[13484:13480], x[8364:8360], x[3244:3240] }),
    .y(window_r20_c8_y)
  );
  luma_engine window_r20_c9 (
    .x({ x[13489:13485], x[8369:8365], x[3249:3245] }),
    .y(window_r20_c9_y)
  );
  luma_engine window_r21_c0 (
    .x({ x[13604:13600], x[8484:8480], x[3364:3360] }),
    .y(window_r21_c0_y)
  );
  luma_engine window_r21_c1 (
    .x({ x[13609:13605], x[8489:8485], x[3369:3365] }),
    .y(window_r21_c1_y)
  );
  luma_engine window_r21_c10 (
    .x({ x[13654:13650], x[8534:8530], x[3414:3410] }),
    .y(window_r21_c10_y)
  );
  luma_engine window_r21_c11 (
    .x({ x[13659:13655], x[8539:8535], x[3419:3415] }),
    .y(window_r21_c11_y)
  );
  luma_engine window_r21_c12 (
    .x({ x[13664:13660], x[8544:8540], x[3424:3420] }),
    .y(window_r21_c12_y)
  );
  luma_engine window_r21_c13 (
    .x({ x[13669:13665], x[8549:8545], x[3429:3425] }),
    .y(window_r21_c13_y)
  );
  luma_engine window_r21_c14 (
    .x({ x[13674:13670], x[8554:8550], x[3434:3430] }),
    .y(window_r21_c14_y)
  );
  luma_engine window_r21_c15 (
    .x({ x[13679:13675], x[8559:8555], x[3439:3435] }),
    .y(window_r21_c15_y)
  );
  luma_engine window_r21_c16 (
    .x({ x[13684:13680], x[8564:8560], x[3444:3440] }),
    .y(window_r21_c16_y)
  );
  luma_engine window_r21_c17 (
    .x({ x[13689:13685], x[8569:8565], x[3449:3445] }),
    .y(window_r21_c17_y)
  );
  luma_engine window_r21_c18 (
    .x({ x[13694:13690], x[8574:8570], x[3454:3450] }),
    .y(window_r21_c18_y)
  );
  luma_engine window_r21_c19 (
    .x({ x[13699:13695], x[8579:8575], x[3459:3455] }),
    .y(window_r21_c19_y)
  );
  luma_engine window_r21_c2 (
    .x({ x[13614:13610], x[8494:8490], x[3374:3370] }),
    .y(window_r21_c2_y)
  );
  luma_engine window_r21_c20 (
    .x({ x[13704:13700], x[8584:8580], x[3464:3460] }),
    .y(window_r21_c20_y)
  );
  luma_engine window_r21_c21 (
    .x({ x[13709:13705], x[8589:8585], x[3469:3465] }),
    .y(window_r21_c21_y)
  );
  luma_engine window_r21_c22 (
    .x({ x[13714:13710], x[8594:8590], x[3474:3470] }),
    .y(window_r21_c22_y)
  );
  luma_engine window_r21_c23 (
    .x({ x[13719:13715], x[8599:8595], x[3479:3475] }),
    .y(window_r21_c23_y)
  );
  luma_engine window_r21_c24 (
    .x({ x[13724:13720], x[8604:8600], x[3484:3480] }),
    .y(window_r21_c24_y)
  );
  luma_engine window_r21_c25 (
    .x({ x[13729:13725], x[8609:8605], x[3489:3485] }),
    .y(window_r21_c25_y)
  );
  luma_engine window_r21_c26 (
    .x({ x[13734:13730], x[8614:8610], x[3494:3490] }),
    .y(window_r21_c26_y)
  );
  luma_engine window_r21_c27 (
    .x({ x[13739:13735], x[8619:8615], x[3499:3495] }),
    .y(window_r21_c27_y)
  );
  luma_engine window_r21_c28 (
    .x({ x[13744:13740], x[8624:8620], x[3504:3500] }),
    .y(window_r21_c28_y)
  );
  luma_engine window_r21_c29 (
    .x({ x[13749:13745], x[8629:8625], x[3509:3505] }),
    .y(window_r21_c29_y)
  );
  luma_engine window_r21_c3 (
    .x({ x[13619:13615], x[8499:8495], x[3379:3375] }),
    .y(window_r21_c3_y)
  );
  luma_engine window_r21_c30 (
    .x({ x[13754:13750], x[8634:8630], x[3514:3510] }),
    .y(window_r21_c30_y)
  );
  luma_engine window_r21_c31 (
    .x({ x[13759:13755], x[8639:8635], x[3519:3515] }),
    .y(window_r21_c31_y)
  );
  luma_engine window_r21_c4 (
    .x({ x[13624:13620], x[8504:8500], x[3384:3380] }),
    .y(window_r21_c4_y)
  );
  luma_engine window_r21_c5 (
    .x({ x[13629:13625], x[8509:8505], x[3389:3385] }),
    .y(window_r21_c5_y)
  );
  luma_engine window_r21_c6 (
    .x({ x[13634:13630], x[8514:8510], x[3394:3390] }),
    .y(window_r21_c6_y)
  );
  luma_engine window_r21_c7 (
    .x({ x[13639:13635], x[8519:8515], x[3399:3395] }),
    .y(window_r21_c7_y)
  );
  luma_engine window_r21_c8 (
    .x({ x[13644:13640], x[8524:8520], x[3404:3400] }),
    .y(window_r21_c8_y)
  );
  luma_engine window_r21_c9 (
    .x({ x[13649:13645], x[8529:8525], x[3409:3405] }),
    .y(window_r21_c9_y)
  );
  luma_engine window_r22_c0 (
    .x({ x[13764:13760], x[8644:8640], x[3524:3520] }),
    .y(window_r22_c0_y)
  );
  luma_engine window_r22_c1 (
    .x({ x[13769:13765], x[8649:8645], x[3529:3525] }),
    .y(window_r22_c1_y)
  );
  luma_engine window_r22_c10 (
    .x({ x[13814:13810], x[8694:8690], x[3574:3570] }),
    .y(window_r22_c10_y)
  );
  luma_engine window_r22_c11 (
    .x({ x[13819:13815], x[8699:8695], x[3579:3575] }),
    .y(window_r22_c11_y)
  );
  luma_engine window_r22_c12 (
    .x({ x[13824:13820], x[8704:8700], x[3584:3580] }),
    .y(window_r22_c12_y)
  );
  luma_engine window_r22_c13 (
    .x({ x[13829:13825], x[8709:8705], x[3589:3585] }),
    .y(window_r22_c13_y)
  );
  luma_engine window_r22_c14 (
    .x({ x[13834:13830], x[8714:8710], x[3594:3590] }),
    .y(window_r22_c14_y)
  );
  luma_engine window_r22_c15 (
    .x({ x[13839:13835], x[8719:8715], x[3599:3595] }),
    .y(window_r22_c15_y)
  );
  luma_engine window_r22_c16 (
    .x({ x[13844:13840], x[8724:8720], x[3604:3600] }),
    .y(window_r22_c16_y)
  );
  luma_engine window_r22_c17 (
    .x({ x[13849:13845], x[8729:8725], x[3609:3605] }),
    .y(window_r22_c17_y)
  );
  luma_engine window_r22_c18 (
    .x({ x[13854:13850], x[8734:8730], x[3614:3610] }),
    .y(window_r22_c18_y)
  );
  luma_engine window_r22_c19 (
    .x({ x[13859:13855], x[8739:8735], x[3619:3615] }),
    .y(window_r22_c19_y)
  );
  luma_engine window_r22_c2 (
    .x({ x[13774:13770], x[8654:8650], x[3534:3530] }),
    .y(window_r22_c2_y)
  );
  luma_engine window_r22_c20 (
    .x({ x[13864:13860], x[8744:8740], x[3624:3620] }),
    .y(window_r22_c20_y)
  );
  luma_engine window_r22_c21 (
    .x({ x[13869:13865], x[8749:8745], x[3629:3625] }),
    .y(window_r22_c21_y)
  );
  luma_engine window_r22_c22 (
    .x({ x[13874:13870], x[8754:8750], x[3634:3630] }),
    .y(window_r22_c22_y)
  );
  luma_engine window_r22_c23 (
    .x({ x[13879:13875], x[8759:8755], x[3639:3635] }),
    .y(window_r22_c23_y)
  );
  luma_engine window_r22_c24 (
    .x({ x[13884:13880], x[8764:8760], x[3644:3640] }),
    .y(window_r22_c24_y)
  );
  luma_engine window_r22_c25 (
    .x({ x[13889:13885], x[8769:8765], x[3649:3645] }),
    .y(window_r22_c25_y)
  );
  luma_engine window_r22_c26 (
    .x({ x[13894:13890], x[8774:8770], x[3654:3650] }),
    .y(window_r22_c26_y)
  );
  luma_engine window_r22_c27 (
    .x({ x[13899:13895], x[8779:8775], x[3659:3655] }),
    .y(window_r22_c27_y)
  );
  luma_engine window_r22_c28 (
    .x({ x[13904:13900], x[8784:8780], x[3664:3660] }),
    .y(window_r22_c28_y)
  );
  luma_engine window_r22_c29 (
    .x({ x[13909:13905], x[8789:8785], x[3669:3665] }),
    .y(window_r22_c29_y)
  );
  luma_engine window_r22_c3 (
    .x({ x[13779:13775], x[8659:8655], x[3539:3535] }),
    .y(window_r22_c3_y)
  );
  luma_engine window_r22_c30 (
    .x({ x[13914:13910], x[8794:8790], x[3674:3670] }),
    .y(window_r22_c30_y)
  );
  luma_engine window_r22_c31 (
    .x({ x[13919:13915], x[8799:8795], x[3679:3675] }),
    .y(window_r22_c31_y)
  );
  luma_engine window_r22_c4 (
    .x({ x[13784:13780], x[8664:8660], x[3544:3540] }),
    .y(window_r22_c4_y)
  );
  luma_engine window_r22_c5 (
    .x({ x[13789:13785], x[8669:8665], x[3549:3545] }),
    .y(window_r22_c5_y)
  );
  luma_engine window_r22_c6 (
    .x({ x[13794:13790], x[8674:8670], x[3554:3550] }),
    .y(window_r22_c6_y)
  );
  luma_engine window_r22_c7 (
    .x({ x[13799:13795], x[8679:8675], x[3559:3555] }),
    .y(window_r22_c7_y)
  );
  luma_engine window_r22_c8 (
    .x({ x[13804:13800], x[8684:8680], x[3564:3560] }),
    .y(window_r22_c8_y)
  );
  luma_engine window_r22_c9 (
    .x({ x[13809:13805], x[8689:8685], x[3569:3565] }),
    .y(window_r22_c9_y)
  );
  luma_engine window_r23_c0 (
    .x({ x[13924:13920], x[8804:8800], x[3684:3680] }),
    .y(window_r23_c0_y)
  );
  luma_engine window_r23_c1 (
    .x({ x[13929:13925], x[8809:8805], x[3689:3685] }),
    .y(window_r23_c1_y)
  );
  luma_engine window_r23_c10 (
    .x({ x[13974:13970], x[8854:8850], x[3734:3730] }),
    .y(window_r23_c10_y)
  );
  luma_engine window_r23_c11 (
    .x({ x[13979:13975], x[8859:8855], x[3739:3735] }),
    .y(window_r23_c11_y)
  );
  luma_engine window_r23_c12 (
    .x({ x[13984:13980], x[8864:8860], x[3744:3740] }),
    .y(window_r23_c12_y)
  );
  luma_engine window_r23_c13 (
    .x({ x[13989:13985], x[8869:8865], x[3749:3745] }),
    .y(window_r23_c13_y)
  );
  luma_engine window_r23_c14 (
    .x({ x[13994:13990], x[8874:8870], x[3754:3750] }),
    .y(window_r23_c14_y)
  );
  luma_engine window_r23_c15 (
    .x({ x[13999:13995], x[8879:8875], x[3759:3755] }),
    .y(window_r23_c15_y)
  );
  luma_engine window_r23_c16 (
    .x({ x[14004:14000], x[8884:8880], x[3764:3760] }),
    .y(window_r23_c16_y)
  );
  luma_engine window_r23_c17 (
    .x({ x[14009:14005], x[8889:8885], x[3769:3765] }),
    .y(window_r23_c17_y)
  );
  luma_engine window_r23_c18 (
    .x({ x[14014:14010], x[8894:8890], x[3774:3770] }),
    .y(window_r23_c18_y)
  );
  luma_engine window_r23_c19 (
    .x({ x[14019:14015], x[8899:8895], x[3779:3775] }),
    .y(window_r23_c19_y)
  );
  luma_engine window_r23_c2 (
    .x({ x[13934:13930], x[8814:8810], x[3694:3690] }),
    .y(window_r23_c2_y)
  );
  luma_engine window_r23_c20 (
    .x({ x[14024:14020], x[8904:8900], x[3784:3780] }),
    .y(window_r23_c20_y)
  );
  luma_engine window_r23_c21 (
    .x({ x[14029:14025], x[8909:8905], x[3789:3785] }),
    .y(window_r23_c21_y)
  );
  luma_engine window_r23_c22 (
    .x({ x[14034:14030], x[8914:8910], x[3794:3790] }),
    .y(window_r23_c22_y)
  );
  luma_engine window_r23_c23 (
    .x({ x[14039:14035], x[8919:8915], x[3799:3795] }),
    .y(window_r23_c23_y)
  );
  luma_engine window_r23_c24 (
    .x({ x[14044:14040], x[8924:8920], x[3804:3800] }),
    .y(window_r23_c24_y)
  );
  luma_engine window_r23_c25 (
    .x({ x[14049:14045], x[8929:8925], x[3809:3805] }),
    .y(window_r23_c25_y)
  );
  luma_engine window_r23_c26 (
    .x({ x[14054:14050], x[8934:8930], x[3814:3810] }),
    .y(window_r23_c26_y)
  );
  luma_engine window_r23_c27 (
    .x({ x[14059:14055], x[8939:8935], x[3819:3815] }),
    .y(window_r23_c27_y)
  );
  luma_engine window_r23_c28 (
    .x({ x[14064:14060], x[8944:8940], x[3824:3820] }),
    .y(window_r23_c28_y)
  );
  luma_engine window_r23_c29 (
    .x({ x[14069:14065], x[8949:8945], x[3829:3825] }),
    .y(window_r23_c29_y)
  );
  luma_engine window_r23_c3 (
    .x({ x[13939:13935], x[8819:8815], x[3699:3695] }),
    .y(window_r23_c3_y)
  );
  luma_engine window_r23_c30 (
    .x({ x[14074:14070], x[8954:8950], x[3834:3830] }),
    .y(window_r23_c30_y)
  );
  luma_engine window_r23_c31 (
    .x({ x[14079:14075], x[8959:8955], x[3839:3835] }),
    .y(window_r23_c31_y)
  );
  luma_engine window_r23_c4 (
    .x({ x[13944:13940], x[8824:8820], x[3704:3700] }),
    .y(window_r23_c4_y)
  );
  luma_engine window_r23_c5 (
    .x({ x[13949:13945], x[8829:8825], x[3709:3705] }),
    .y(window_r23_c5_y)
  );
  luma_engine window_r23_c6 (
    .x({ x[13954:13950], x[8834:8830], x[3714:3710] }),
    .y(window_r23_c6_y)
  );
  luma_engine window_r23_c7 (
    .x({ x[13959:13955], x[8839:8835], x[3719:3715] }),
    .y(window_r23_c7_y)
  );
  luma_engine window_r23_c8 (
    .x({ x[13964:13960], x[8844:8840], x[3724:3720] }),
    .y(window_r23_c8_y)
  );
  luma_engine window_r23_c9 (
    .x({ x[13969:13965], x[8849:8845], x[3729:3725] }),
    .y(window_r23_c9_y)
  );
  luma_engine window_r24_c0 (
    .x({ x[14084:14080], x[8964:8960], x[3844:3840] }),
    .y(window_r24_c0_y)
  );
  luma_engine window_r24_c1 (
    .x({ x[14089:14085], x[8969:8965], x[3849:3845] }),
    .y(window_r24_c1_y)
  );
  luma_engine window_r24_c10 (
    .x({ x[14134:14130], x[9014:9010], x[3894:3890] }),
    .y(window_r24_c10_y)
  );
  luma_engine window_r24_c11 (
    .x({ x[14139:14135], x[9019:9015], x[3899:3895] }),
    .y(window_r24_c11_y)
  );
  luma_engine window_r24_c12 (
    .x({ x[14144:14140], x[9024:9020], x[3904:3900] }),
    .y(window_r24_c12_y)
  );
  luma_engine window_r24_c13 (
    .x({ x[14149:14145], x[9029:9025], x[3909:3905] }),
    .y(window_r24_c13_y)
  );
  luma_engine window_r24_c14 (
    .x({ x[14154:14150], x[9034:9030], x[3914:3910] }),
    .y(window_r24_c14_y)
  );
  luma_engine window_r24_c15 (
    .x({ x[14159:14155], x[9039:9035], x[3919:3915] }),
    .y(window_r24_c15_y)
  );
  luma_engine window_r24_c16 (
    .x({ x[14164:14160], x[9044:9040], x[3924:3920] }),
    .y(window_r24_c16_y)
  );
  luma_engine window_r24_c17 (
    .x({ x[14169:14165], x[9049:9045], x[3929:3925] }),
    .y(window_r24_c17_y)
  );
  luma_engine window_r24_c18 (
    .x({ x[14174:14170], x[9054:9050], x[3934:3930] }),
    .y(window_r24_c18_y)
  );
  luma_engine window_r24_c19 (
    .x({ x[14179:14175], x[9059:9055], x[3939:3935] }),
    .y(window_r24_c19_y)
  );
  luma_engine window_r24_c2 (
    .x({ x[14094:14090], x[8974:8970], x[3854:3850] }),
    .y(window_r24_c2_y)
  );
  luma_engine window_r24_c20 (
    .x({ x[14184:14180], x[9064:9060], x[3944:3940] }),
    .y(window_r24_c20_y)
  );
  luma_engine window_r24_c21 (
    .x({ x[14189:14185], x[9069:9065], x[3949:3945] }),
    .y(window_r24_c21_y)
  );
  luma_engine window_r24_c22 (
    .x({ x[14194:14190], x[9074:9070], x[3954:3950] }),
    .y(window_r24_c22_y)
  );
  luma_engine window_r24_c23 (
    .x({ x[14199:14195], x[9079:9075], x[3959:3955] }),
    .y(window_r24_c23_y)
  );
  luma_engine window_r24_c24 (
    .x({ x[14204:14200], x[9084:9080], x[3964:3960] }),
    .y(window_r24_c24_y)
  );
  luma_engine window_r24_c25 (
    .x({ x[14209:14205], x[9089:9085], x[3969:3965] }),
    .y(window_r24_c25_y)
  );
  luma_engine window_r24_c26 (
    .x({ x[14214:14210], x[9094:9090], x[3974:3970] }),
    .y(window_r24_c26_y)
  );
  luma_engine window_r24_c27 (
    .x({ x[14219:14215], x[9099:9095], x[3979:3975] }),
    .y(window_r24_c27_y)
  );
  luma_engine window_r24_c28 (
    .x({ x[14224:14220], x[9104:9100], x[3984:3980] }),
    .y(window_r24_c28_y)
  );
  luma_engine window_r24_c29 (
    .x({ x[14229:14225], x[9109:9105], x[3989:3985] }),
    .y(window_r24_c29_y)
  );
  luma_engine window_r24_c3 (
    .x({ x[14099:14095], x[8979:8975], x[3859:3855] }),
    .y(window_r24_c3_y)
  );
  luma_engine window_r24_c30 (
    .x({ x[14234:14230], x[9114:9110], x[3994:3990] }),
    .y(window_r24_c30_y)
  );
  luma_engine window_r24_c31 (
    .x({ x[14239:14235], x[9119:9115], x[3999:3995] }),
    .y(window_r24_c31_y)
  );
  luma_engine window_r24_c4 (
    .x({ x[14104:14100], x[8984:8980], x[3864:3860] }),
    .y(window_r24_c4_y)
  );
  luma_engine window_r24_c5 (
    .x({ x[14109:14105], x[8989:8985], x[3869:3865] }),
    .y(window_r24_c5_y)
  );
  luma_engine window_r24_c6 (
    .x({ x[14114:14110], x[8994:8990], x[3874:3870] }),
    .y(window_r24_c6_y)
  );
  luma_engine window_r24_c7 (
    .x({ x[14119:14115], x[8999:8995], x[3879:3875] }),
    .y(window_r24_c7_y)
  );
  luma_engine window_r24_c8 (
    .x({ x[14124:14120], x[9004:9000], x[3884:3880] }),
    .y(window_r24_c8_y)
  );
  luma_engine window_r24_c9 (
    .x({ x[14129:14125], x[9009:9005], x[3889:3885] }),
    .y(window_r24_c9_y)
  );
  luma_engine window_r25_c0 (
    .x({ x[14244:14240], x[9124:9120], x[4004:4000] }),
    .y(window_r25_c0_y)
  );
  luma_engine window_r25_c1 (
    .x({ x[14249:14245], x[9129:9125], x[4009:4005] }),
    .y(window_r25_c1_y)
  );
  luma_engine window_r25_c10 (
    .x({ x[14294:14290], x[9174:9170], x[4054:4050] }),
    .y(window_r25_c10_y)
  );
  luma_engine window_r25_c11 (
    .x({ x[14299:14295], x[9179:9175], x[4059:4055] }),
    .y(window_r25_c11_y)
  );
  luma_engine window_r25_c12 (
    .x({ x[14304:14300], x[9184:9180], x[4064:4060] }),
    .y(window_r25_c12_y)
  );
  luma_engine window_r25_c13 (
    .x({ x[14309:14305], x[9189:9185], x[4069:4065] }),
    .y(window_r25_c13_y)
  );
  luma_engine window_r25_c14 (
    .x({ x[14314:14310], x[9194:9190], x[4074:4070] }),
    .y(window_r25_c14_y)
  );
  luma_engine window_r25_c15 (
    .x({ x[14319:14315], x[9199:9195], x[4079:4075] }),
    .y(window_r25_c15_y)
  );
  luma_engine window_r25_c16 (
    .x({ x[14324:14320], x[9204:9200], x[4084:4080] }),
    .y(window_r25_c16_y)
  );
  luma_engine window_r25_c17 (
    .x({ x[14329:14325], x[9209:9205], x[4089:4085] }),
    .y(window_r25_c17_y)
  );
  luma_engine window_r25_c18 (
    .x({ x[14334:14330], x[9214:9210], x[4094:4090] }),
    .y(window_r25_c18_y)
  );
  luma_engine window_r25_c19 (
    .x({ x[14339:14335], x[9219:9215], x[4099:4095] }),
    .y(window_r25_c19_y)
  );
  luma_engine window_r25_c2 (
    .x({ x[14254:14250], x[9134:9130], x[4014:4010] }),
    .y(window_r25_c2_y)
  );
  luma_engine window_r25_c20 (
    .x({ x[14344:14340], x[9224:9220], x[4104:4100] }),
    .y(window_r25_c20_y)
  );
  luma_engine window_r25_c21 (
    .x({ x[14349:14345], x[9229:9225], x[4109:4105] }),
    .y(window_r25_c21_y)
  );
  luma_engine window_r25_c22 (
    .x({ x[14354:14350], x[9234:9230], x[4114:4110] }),
    .y(window_r25_c22_y)
  );
  luma_engine window_r25_c23 (
    .x({ x[14359:14355], x[9239:9235], x[4119:4115] }),
    .y(window_r25_c23_y)
  );
  luma_engine window_r25_c24 (
    .x({ x[14364:14360], x[9244:9240], x[4124:4120] }),
    .y(window_r25_c24_y)
  );
  luma_engine window_r25_c25 (
    .x({ x[14369:14365], x[9249:9245], x[4129:4125] }),
    .y(window_r25_c25_y)
  );
  luma_engine window_r25_c26 (
    .x({ x[14374:14370], x[9254:9250], x[4134:4130] }),
    .y(window_r25_c26_y)
  );
  luma_engine window_r25_c27 (
    .x({ x[14379:14375], x[9259:9255], x[4139:4135] }),
    .y(window_r25_c27_y)
  );
  luma_engine window_r25_c28 (
    .x({ x[14384:14380], x[9264:9260], x[4144:4140] }),
    .y(window_r25_c28_y)
  );
  luma_engine window_r25_c29 (
    .x({ x[14389:14385], x[9269:9265], x[4149:4145] }),
    .y(window_r25_c29_y)
  );
  luma_engine window_r25_c3 (
    .x({ x[14259:14255], x[9139:9135], x[4019:4015] }),
    .y(window_r25_c3_y)
  );
  luma_engine window_r25_c30 (
    .x({ x[14394:14390], x[9274:9270], x[4154:4150] }),
    .y(window_r25_c30_y)
  );
  luma_engine window_r25_c31 (
    .x({ x[14399:14395], x[9279:9275], x[4159:4155] }),
    .y(window_r25_c31_y)
  );
  luma_engine window_r25_c4 (
    .x({ x[14264:14260], x[9144:9140], x[4024:4020] }),
    .y(window_r25_c4_y)
  );
  luma_engine window_r25_c5 (
    .x({ x[14269:14265], x[9149:9145], x[4029:4025] }),
    .y(window_r25_c5_y)
  );
  luma_engine window_r25_c6 (
    .x({ x[14274:14270], x[9154:9150], x[4034:4030] }),
    .y(window_r25_c6_y)
  );
  luma_engine window_r25_c7 (
    .x({ x[14279:14275], x[9159:9155], x[4039:4035] }),
    .y(window_r25_c7_y)
  );
  luma_engine window_r25_c8 (
    .x({ x[14284:14280], x[9164:9160], x[4044:4040] }),
    .y(window_r25_c8_y)
  );
  luma_engine window_r25_c9 (
    .x({ x[14289:14285], x[9169:9165], x[4049:4045] }),
    .y(window_r25_c9_y)
  );
  luma_engine window_r26_c0 (
    .x({ x[14404:14400], x[9284:9280], x[4164:4160] }),
    .y(window_r26_c0_y)
  );
  luma_engine window_r26_c1 (
    .x({ x[14409:14405], x[9289:9285], x[4169:4165] }),
    .y(window_r26_c1_y)
  );
  luma_engine window_r26_c10 (
    .x({ x[14454:14450], x[9334:9330], x[4214:4210] }),
    .y(window_r26_c10_y)
  );
  luma_engine window_r26_c11 (
    .x({ x[14459:14455], x[9339:9335], x[4219:4215] }),
    .y(window_r26_c11_y)
  );
  luma_engine window_r26_c12 (
    .x({ x[14464:14460], x[9344:9340], x[4224:4220] }),
    .y(window_r26_c12_y)
  );
  luma_engine window_r26_c13 (
    .x({ x[14469:14465], x[9349:9345], x[4229:4225] }),
    .y(window_r26_c13_y)
  );
  luma_engine window_r26_c14 (
    .x({ x[14474:14470], x[9354:9350], x[4234:4230] }),
    .y(window_r26_c14_y)
  );
  luma_engine window_r26_c15 (
    .x({ x[14479:14475], x[9359:9355], x[4239:4235] }),
    .y(window_r26_c15_y)
  );
  luma_engine window_r26_c16 (
    .x({ x[14484:14480], x[9364:9360], x[4244:4240] }),
    .y(window_r26_c16_y)
  );
  luma_engine window_r26_c17 (
    .x({ x[14489:14485], x[9369:9365], x[4249:4245] }),
    .y(window_r26_c17_y)
  );
  luma_engine window_r26_c18 (
    .x({ x[14494:14490], x[9374:9370], x[4254:4250] }),
    .y(window_r26_c18_y)
  );
  luma_engine window_r26_c19 (
    .x({ x[14499:14495], x[9379:9375], x[4259:4255] }),
    .y(window_r26_c19_y)
  );
  luma_engine window_r26_c2 (
    .x({ x[14414:14410], x[9294:9290], x[4174:4170] }),
    .y(window_r26_c2_y)
  );
  luma_engine window_r26_c20 (
    .x({ x[14504:14500], x[9384:9380], x[4264:4260] }),
    .y(window_r26_c20_y)
  );
  luma_engine window_r26_c21 (
    .x({ x[14509:14505], x[9389:9385], x[4269:4265] }),
    .y(window_r26_c21_y)
  );
  luma_engine window_r26_c22 (
    .x({ x[14514:14510], x[9394:9390], x[4274:4270] }),
    .y(window_r26_c22_y)
  );
  luma_engine window_r26_c23 (
    .x({ x[14519:14515], x[9399:9395], x[4279:4275] }),
    .y(window_r26_c23_y)
  );
  luma_engine window_r26_c24 (
    .x({ x[14524:14520], x[9404:9400], x[4284:4280] }),
    .y(window_r26_c24_y)
  );
  luma_engine window_r26_c25 (
    .x({ x[14529:14525], x[9409:9405], x[4289:4285] }),
    .y(window_r26_c25_y)
  );
  luma_engine window_r26_c26 (
    .x({ x[14534:14530], x[9414:9410], x[4294:4290] }),
    .y(window_r26_c26_y)
  );
  luma_engine window_r26_c27 (
    .x({ x[14539:14535], x[9419:9415], x[4299:4295] }),
    .y(window_r26_c27_y)
  );
  luma_engine window_r26_c28 (
    .x({ x[14544:14540], x[9424:9420], x[4304:4300] }),
    .y(window_r26_c28_y)
  );
  luma_engine window_r26_c29 (
    .x({ x[14549:14545], x[9429:9425], x[4309:4305] }),
    .y(window_r26_c29_y)
  );
  luma_engine window_r26_c3 (
    .x({ x[14419:14415], x[9299:9295], x[4179:4175] }),
    .y(window_r26_c3_y)
  );
  luma_engine window_r26_c30 (
    .x({ x[14554:14550], x[9434:9430], x[4314:4310] }),
    .y(window_r26_c30_y)
  );
  luma_engine window_r26_c31 (
    .x({ x[14559:14555], x[9439:9435], x[4319:4315] }),
    .y(window_r26_c31_y)
  );
  luma_engine window_r26_c4 (
    .x({ x[14424:14420], x[9304:9300], x[4184:4180] }),
    .y(window_r26_c4_y)
  );
  luma_engine window_r26_c5 (
    .x({ x[14429:14425], x[9309:9305], x[4189:4185] }),
    .y(window_r26_c5_y)
  );
  luma_engine window_r26_c6 (
    .x({ x[14434:14430], x[9314:9310], x[4194:4190] }),
    .y(window_r26_c6_y)
  );
  luma_engine window_r26_c7 (
    .x({ x[14439:14435], x[9319:9315], x[4199:4195] }),
    .y(window_r26_c7_y)
  );
  luma_engine window_r26_c8 (
    .x({ x[14444:14440], x[9324:9320], x[4204:4200] }),
    .y(window_r26_c8_y)
  );
  luma_engine window_r26_c9 (
    .x({ x[14449:14445], x[9329:9325], x[4209:4205] }),
    .y(window_r26_c9_y)
  );
  luma_engine window_r27_c0 (
    .x({ x[14564:14560], x[9444:9440], x[4324:4320] }),
    .y(window_r27_c0_y)
  );
  luma_engine window_r27_c1 (
    .x({ x[14569:14565], x[9449:9445], x[4329:4325] }),
    .y(window_r27_c1_y)
  );
  luma_engine window_r27_c10 (
    .x({ x[14614:14610], x[9494:9490], x[4374:4370] }),
    .y(window_r27_c10_y)
  );
  luma_engine window_r27_c11 (
    .x({ x[14619:14615], x[9499:9495], x[4379:4375] }),
    .y(window_r27_c11_y)
  );
  luma_engine window_r27_c12 (
    .x({ x[14624:14620], x[9504:9500], x[4384:4380] }),
    .y(window_r27_c12_y)
  );
  luma_engine window_r27_c13 (
    .x({ x[14629:14625], x[9509:9505], x[4389:4385] }),
    .y(window_r27_c13_y)
  );
  luma_engine window_r27_c14 (
    .x({ x[14634:14630], x[9514:9510], x[4394:4390] }),
    .y(window_r27_c14_y)
  );
  luma_engine window_r27_c15 (
    .x({ x[14639:14635], x[9519:9515], x[4399:4395] }),
    .y(window_r27_c15_y)
  );
  luma_engine window_r27_c16 (
    .x({ x[14644:14640], x[9524:9520], x[4404:4400] }),
    .y(window_r27_c16_y)
  );
  luma_engine window_r27_c17 (
    .x({ x[14649:14645], x[9529:9525], x[4409:4405] }),
    .y(window_r27_c17_y)
  );
  luma_engine window_r27_c18 (
    .x({ x[14654:14650], x[9534:9530], x[4414:4410] }),
    .y(window_r27_c18_y)
  );
  luma_engine window_r27_c19 (
    .x({ x[14659:14655], x[9539:9535], x[4419:4415] }),
    .y(window_r27_c19_y)
  );
  luma_engine window_r27_c2 (
    .x({ x[14574:14570], x[9454:9450], x[4334:4330] }),
    .y(window_r27_c2_y)
  );
  luma_engine window_r27_c20 (
    .x({ x[14664:14660], x[9544:9540], x[4424:4420] }),
    .y(window_r27_c20_y)
  );
  luma_engine window_r27_c21 (
    .x({ x[14669:14665], x[9549:9545], x[4429:4425] }),
    .y(window_r27_c21_y)
  );
  luma_engine window_r27_c22 (
    .x({ x[14674:14670], x[9554:9550], x[4434:4430] }),
    .y(window_r27_c22_y)
  );
  luma_engine window_r27_c23 (
    .x({ x[14679:14675], x[9559:9555], x[4439:4435] }),
    .y(window_r27_c23_y)
  );
  luma_engine window_r27_c24 (
    .x({ x[14684:14680], x[9564:9560], x[4444:4440] }),
    .y(window_r27_c24_y)
  );
  luma_engine window_r27_c25 (
    .x({ x[14689:14685], x[9569:9565], x[4449:4445] }),
    .y(window_r27_c25_y)
  );
  luma_engine window_r27_c26 (
    .x({ x[14694:14690], x[9574:9570], x[4454:4450] }),
    .y(window_r27_c26_y)
  );
  luma_engine window_r27_c27 (
    .x({ x[14699:14695], x[9579:9575], x[4459:4455] }),
    .y(window_r27_c27_y)
  );
  luma_engine window_r27_c28 (
    .x({ x[14704:14700], x[9584:9580], x[4464:4460] }),
    .y(window_r27_c28_y)
  );
  luma_engine window_r27_c29 (
    .x({ x[14709:14705], x[9589:9585], x[4469:4465] }),
    .y(window_r27_c29_y)
  );
  luma_engine window_r27_c3 (
    .x({ x[14579:14575], x[9459:9455], x[4339:4335] }),
    .y(window_r27_c3_y)
  );
  luma_engine window_r27_c30 (
    .x({ x[14714:14710], x[9594:9590], x[4474:4470] }),
    .y(window_r27_c30_y)
  );
  luma_engine window_r27_c31 (
    .x({ x[14719:14715], x[9599:9595], x[4479:4475] }),
    .y(window_r27_c31_y)
  );
  luma_engine window_r27_c4 (
    .x({ x[14584:14580], x[9464:9460], x[4344:4340] }),
    .y(window_r27_c4_y)
  );
  luma_engine window_r27_c5 (
    .x({ x[14589:14585], x[9469:9465], x[4349:4345] }),
    .y(window_r27_c5_y)
  );
  luma_engine window_r27_c6 (
    .x({ x[14594:14590], x[9474:9470], x[4354:4350] }),
    .y(window_r27_c6_y)
  );
  luma_engine window_r27_c7 (
    .x({ x[14599:14595], x[9479:9475], x[4359:4355] }),
    .y(window_r27_c7_y)
  );
  luma_engine window_r27_c8 (
    .x({ x[14604:14600], x[9484:9480], x[4364:4360] }),
    .y(window_r27_c8_y)
  );
  luma_engine window_r27_c9 (
    .x({ x[14609:14605], x[9489:9485], x[4369:4365] }),
    .y(window_r27_c9_y)
  );
  luma_engine window_r28_c0 (
    .x({ x[14724:14720], x[9604:9600], x[4484:4480] }),
    .y(window_r28_c0_y)
  );
  luma_engine window_r28_c1 (
    .x({ x[14729:14725], x[9609:9605], x[4489:4485] }),
    .y(window_r28_c1_y)
  );
  luma_engine window_r28_c10 (
    .x({ x[14774:14770], x[9654:9650], x[4534:4530] }),
    .y(window_r28_c10_y)
  );
  luma_engine window_r28_c11 (
    .x({ x[14779:14775], x[9659:9655], x[4539:4535] }),
    .y(window_r28_c11_y)
  );
  luma_engine window_r28_c12 (
    .x({ x[14784:14780], x[9664:9660], x[4544:4540] }),
    .y(window_r28_c12_y)
  );
  luma_engine window_r28_c13 (
    .x({ x[14789:14785], x[9669:9665], x[4549:4545] }),
    .y(window_r28_c13_y)
  );
  luma_engine window_r28_c14 (
    .x({ x[14794:14790], x[9674:9670], x[4554:4550] }),
    .y(window_r28_c14_y)
  );
  luma_engine window_r28_c15 (
    .x({ x[14799:14795], x[9679:9675], x[4559:4555] }),
    .y(window_r28_c15_y)
  );
  luma_engine window_r28_c16 (
    .x({ x[14804:14800], x[9684:9680], x[4564:4560] }),
    .y(window_r28_c16_y)
  );
  luma_engine window_r28_c17 (
    .x({ x[14809:14805], x[9689:9685], x[4569:4565] }),
    .y(window_r28_c17_y)
  );
  luma_engine window_r28_c18 (
    .x({ x[14814:14810], x[9694:9690], x[4574:4570] }),
    .y(window_r28_c18_y)
  );
  luma_engine window_r28_c19 (
    .x({ x[14819:14815], x[9699:9695], x[4579:4575] }),
    .y(window_r28_c19_y)
  );
  luma_engine window_r28_c2 (
    .x({ x[14734:14730], x[9614:9610], x[4494:4490] }),
    .y(window_r28_c2_y)
  );
  luma_engine window_r28_c20 (
    .x({ x[14824:14820], x[9704:9700], x[4584:4580] }),
    .y(window_r28_c20_y)
  );
  luma_engine window_r28_c21 (
    .x({ x[14829:14825], x[9709:9705], x[4589:4585] }),
    .y(window_r28_c21_y)
  );
  luma_engine window_r28_c22 (
    .x({ x[14834:14830], x[9714:9710], x[4594:4590] }),
    .y(window_r28_c22_y)
  );
  luma_engine window_r28_c23 (
    .x({ x[14839:14835], x[9719:9715], x[4599:4595] }),
    .y(window_r28_c23_y)
  );
  luma_engine window_r28_c24 (
    .x({ x[14844:14840], x[9724:9720], x[4604:4600] }),
    .y(window_r28_c24_y)
  );
  luma_engine window_r28_c25 (
    .x({ x[14849:14845], x[9729:9725], x[4609:4605] }),
    .y(window_r28_c25_y)
  );
  luma_engine window_r28_c26 (
    .x({ x[14854:14850], x[9734:9730], x[4614:4610] }),
    .y(window_r28_c26_y)
  );
  luma_engine window_r28_c27 (
    .x({ x[14859:14855], x[9739:9735], x[4619:4615] }),
    .y(window_r28_c27_y)
  );
  luma_engine window_r28_c28 (
    .x({ x[14864:14860], x[9744:9740], x[4624:4620] }),
    .y(window_r28_c28_y)
  );
  luma_engine window_r28_c29 (
    .x({ x[14869:14865], x[9749:9745], x[4629:4625] }),
    .y(window_r28_c29_y)
  );
  luma_engine window_r28_c3 (
    .x({ x[14739:14735], x[9619:9615], x[4499:4495] }),
    .y(window_r28_c3_y)
  );
  luma_engine window_r28_c30 (
    .x({ x[14874:14870], x[9754:9750], x[4634:4630] }),
    .y(window_r28_c30_y)
  );
  luma_engine window_r28_c31 (
    .x({ x[14879:14875], x[9759:9755], x[4639:4635] }),
    .y(window_r28_c31_y)
  );
  luma_engine window_r28_c4 (
    .x({ x[14744:14740], x[9624:9620], x[4504:4500] }),
    .y(window_r28_c4_y)
  );
  luma_engine window_r28_c5 (
    .x({ x[14749:14745], x[9629:9625], x[4509:4505] }),
    .y(window_r28_c5_y)
  );
  luma_engine window_r28_c6 (
    .x({ x[14754:14750], x[9634:9630], x[4514:4510] }),
    .y(window_r28_c6_y)
  );
  luma_engine window_r28_c7 (
    .x({ x[14759:14755], x[9639:9635], x[4519:4515] }),
    .y(window_r28_c7_y)
  );
  luma_engine window_r28_c8 (
    .x({ x[14764:14760], x[9644:9640], x[4524:4520] }),
    .y(window_r28_c8_y)
  );
  luma_engine window_r28_c9 (
    .x({ x[14769:14765], x[9649:9645], x[4529:4525] }),
    .y(window_r28_c9_y)
  );
  luma_engine window_r29_c0 (
    .x({ x[14884:14880], x[9764:9760], x[4644:4640] }),
    .y(window_r29_c0_y)
  );
  luma_engine window_r29_c1 (
    .x({ x[14889:14885], x[9769:9765], x[4649:4645] }),
    .y(window_r29_c1_y)
  );
  luma_engine window_r29_c10 (
    .x({ x[14934:14930], x[9814:9810], x[4694:4690] }),
    .y(window_r29_c10_y)
  );
  luma_engine window_r29_c11 (
    .x({ x[14939:14935], x[9819:9815], x[4699:4695] }),
    .y(window_r29_c11_y)
  );
  luma_engine window_r29_c12 (
    .x({ x[14944:14940], x[9824:9820], x[4704:4700] }),
    .y(window_r29_c12_y)
  );
  luma_engine window_r29_c13 (
    .x({ x[14949:14945], x[9829:9825], x[4709:4705] }),
    .y(window_r29_c13_y)
  );
  luma_engine window_r29_c14 (
    .x({ x[14954:14950], x[9834:9830], x[4714:4710] }),
    .y(window_r29_c14_y)
  );
  luma_engine window_r29_c15 (
    .x({ x[14959:14955], x[9839:9835], x[4719:4715] }),
    .y(window_r29_c15_y)
  );
  luma_engine window_r29_c16 (
    .x({ x[14964:14960], x[9844:9840], x[4724:4720] }),
    .y(window_r29_c16_y)
  );
  luma_engine window_r29_c17 (
    .x({ x[14969:14965], x[9849:9845], x[4729:4725] }),
    .y(window_r29_c17_y)
  );
  luma_engine window_r29_c18 (
    .x({ x[14974:14970], x[9854:9850], x[4734:4730] }),
    .y(window_r29_c18_y)
  );
  luma_engine window_r29_c19 (
    .x({ x[14979:14975], x[9859:9855], x[4739:4735] }),
    .y(window_r29_c19_y)
  );
  luma_engine window_r29_c2 (
    .x({ x[14894:14890], x[9774:9770], x[4654:4650] }),
    .y(window_r29_c2_y)
  );
  luma_engine window_r29_c20 (
    .x({ x[14984:14980], x[9864:9860], x[4744:4740] }),
    .y(window_r29_c20_y)
  );
  luma_engine window_r29_c21 (
    .x({ x[14989:14985], x[9869:9865], x[4749:4745] }),
    .y(window_r29_c21_y)
  );
  luma_engine window_r29_c22 (
    .x({ x[14994:14990], x[9874:9870], x[4754:4750] }),
    .y(window_r29_c22_y)
  );
  luma_engine window_r29_c23 (
    .x({ x[14999:14995], x[9879:9875], x[4759:4755] }),
    .y(window_r29_c23_y)
  );
  luma_engine window_r29_c24 (
    .x({ x[15004:15000], x[9884:9880], x[4764:4760] }),
    .y(window_r29_c24_y)
  );
  luma_engine window_r29_c25 (
    .x({ x[15009:15005], x[9889:9885], x[4769:4765] }),
    .y(window_r29_c25_y)
  );
  luma_engine window_r29_c26 (
    .x({ x[15014:15010], x[9894:9890], x[4774:4770] }),
    .y(window_r29_c26_y)
  );
  luma_engine window_r29_c27 (
    .x({ x[15019:15015], x[9899:9895], x[4779:4775] }),
    .y(window_r29_c27_y)
  );
  luma_engine window_r29_c28 (
    .x({ x[15024:15020], x[9904:9900], x[4784:4780] }),
    .y(window_r29_c28_y)
  );
  luma_engine window_r29_c29 (
    .x({ x[15029:15025], x[9909:9905], x[4789:4785] }),
    .y(window_r29_c29_y)
  );
  luma_engine window_r29_c3 (
    .x({ x[14899:14895], x[9779:9775], x[4659:4655] }),
    .y(window_r29_c3_y)
  );
  luma_engine window_r29_c30 (
    .x({ x[15034:15030], x[9914:9910], x[4794:4790] }),
    .y(window_r29_c30_y)
  );
  luma_engine window_r29_c31 (
    .x({ x[15039:15035], x[9919:9915], x[4799:4795] }),
    .y(window_r29_c31_y)
  );
  luma_engine window_r29_c4 (
    .x({ x[14904:14900], x[9784:9780], x[4664:4660] }),
    .y(window_r29_c4_y)
  );
  luma_engine window_r29_c5 (
    .x({ x[14909:14905], x[9789:9785], x[4669:4665] }),
    .y(window_r29_c5_y)
  );
  luma_engine window_r29_c6 (
    .x({ x[14914:14910], x[9794:9790], x[4674:4670] }),
    .y(window_r29_c6_y)
  );
  luma_engine window_r29_c7 (
    .x({ x[14919:14915], x[9799:9795], x[4679:4675] }),
    .y(window_r29_c7_y)
  );
  luma_engine window_r29_c8 (
    .x({ x[14924:14920], x[9804:9800], x[4684:4680] }),
    .y(window_r29_c8_y)
  );
  luma_engine window_r29_c9 (
    .x({ x[14929:14925], x[9809:9805], x[4689:4685] }),
    .y(window_r29_c9_y)
  );
  luma_engine window_r2_c0 (
    .x({ x[10564:10560], x[5444:5440], x[324:320] }),
    .y(window_r2_c0_y)
  );
  luma_engine window_r2_c1 (
    .x({ x[10569:10565], x[5449:5445], x[329:325] }),
    .y(window_r2_c1_y)
  );
  luma_engine window_r2_c10 (
    .x({ x[10614:10610], x[5494:5490], x[374:370] }),
    .y(window_r2_c10_y)
  );
  luma_engine window_r2_c11 (
    .x({ x[10619:10615], x[5499:5495], x[379:375] }),
    .y(window_r2_c11_y)
  );
  luma_engine window_r2_c12 (
    .x({ x[10624:10620], x[5504:5500], x[384:380] }),
    .y(window_r2_c12_y)
  );
  luma_engine window_r2_c13 (
    .x({ x[10629:10625], x[5509:5505], x[389:385] }),
    .y(window_r2_c13_y)
  );
  luma_engine window_r2_c14 (
    .x({ x[10634:10630], x[5514:5510], x[394:390] }),
    .y(window_r2_c14_y)
  );
  luma_engine window_r2_c15 (
    .x({ x[10639:10635], x[5519:5515], x[399:395] }),
    .y(window_r2_c15_y)
  );
  luma_engine window_r2_c16 (
    .x({ x[10644:10640], x[5524:5520], x[404:400] }),
    .y(window_r2_c16_y)
  );
  luma_engine window_r2_c17 (
    .x({ x[10649:10645], x[5529:5525], x[409:405] }),
    .y(window_r2_c17_y)
  );
  luma_engine window_r2_c18 (
    .x({ x[10654:10650], x[5534:5530], x[414:410] }),
    .y(window_r2_c18_y)
  );
  luma_engine window_r2_c19 (
    .x({ x[10659:10655], x[5539:5535], x[419:415] }),
    .y(window_r2_c19_y)
  );
  luma_engine window_r2_c2 (
    .x({ x[10574:10570], x[5454:5450], x[334:330] }),
    .y(window_r2_c2_y)
  );
  luma_engine window_r2_c20 (
    .x({ x[10664:10660], x[5544:5540], x[424:420] }),
    .y(window_r2_c20_y)
  );
  luma_engine window_r2_c21 (
    .x({ x[10669:10665], x[5549:5545], x[429:425] }),
    .y(window_r2_c21_y)
  );
  luma_engine window_r2_c22 (
    .x({ x[10674:10670], x[5554:5550], x[434:430] }),
    .y(window_r2_c22_y)
  );
  luma_engine window_r2_c23 (
    .x({ x[10679:10675], x[5559:5555], x[439:435] }),
    .y(window_r2_c23_y)
  );
  luma_engine window_r2_c24 (
    .x({ x[10684:10680], x[5564:5560], x[444:440] }),
    .y(window_r2_c24_y)
  );
  luma_engine window_r2_c25 (
    .x({ x[10689:10685], x[5569:5565], x[449:445] }),
    .y(window_r2_c25_y)
  );
  luma_engine window_r2_c26 (
    .x({ x[10694:10690], x[5574:5570], x[454:450] }),
    .y(window_r2_c26_y)
  );
  luma_engine window_r2_c27 (
    .x({ x[10699:10695], x[5579:5575], x[459:455] }),
    .y(window_r2_c27_y)
  );
  luma_engine window_r2_c28 (
    .x({ x[10704:10700], x[5584:5580], x[464:460] }),
    .y(window_r2_c28_y)
  );
  luma_engine window_r2_c29 (
    .x({ x[10709:10705], x[5589:5585], x[469:465] }),
    .y(window_r2_c29_y)
  );
  luma_engine window_r2_c3 (
    .x({ x[10579:10575], x[5459:5455], x[339:335] }),
    .y(window_r2_c3_y)
  );
  luma_engine window_r2_c30 (
    .x({ x[10714:10710], x[5594:5590], x[474:470] }),
    .y(window_r2_c30_y)
  );
  luma_engine window_r2_c31 (
    .x({ x[10719:10715], x[5599:5595], x[479:475] }),
    .y(window_r2_c31_y)
  );
  luma_engine window_r2_c4 (
    .x({ x[10584:10580], x[5464:5460], x[344:340] }),
    .y(window_r2_c4_y)
  );
  luma_engine window_r2_c5 (
    .x({ x[10589:10585], x[5469:5465], x[349:345] }),
    .y(window_r2_c5_y)
  );
  luma_engine window_r2_c6 (
    .x({ x[10594:10590], x[5474:5470], x[354:350] }),
    .y(window_r2_c6_y)
  );
  luma_engine window_r2_c7 (
    .x({ x[10599:10595], x[5479:5475], x[359:355] }),
    .y(window_r2_c7_y)
  );
  luma_engine window_r2_c8 (
    .x({ x[10604:10600], x[5484:5480], x[364:360] }),
    .y(window_r2_c8_y)
  );
  luma_engine window_r2_c9 (
    .x({ x[10609:10605], x[5489:5485], x[369:365] }),
    .y(window_r2_c9_y)
  );
  luma_engine window_r30_c0 (
    .x({ x[15044:15040], x[9924:9920], x[4804:4800] }),
    .y(window_r30_c0_y)
  );
  luma_engine window_r30_c1 (
    .x({ x[15049:15045], x[9929:9925], x[4809:4805] }),
    .y(window_r30_c1_y)
  );
  luma_engine window_r30_c10 (
    .x({ x[15094:15090], x[9974:9970], x[4854:4850] }),
    .y(window_r30_c10_y)
  );
  luma_engine window_r30_c11 (
    .x({ x[15099:15095], x[9979:9975], x[4859:4855] }),
    .y(window_r30_c11_y)
  );
  luma_engine window_r30_c12 (
    .x({ x[15104:15100], x[9984:9980], x[4864:4860] }),
    .y(window_r30_c12_y)
  );
  luma_engine window_r30_c13 (
    .x({ x[15109:15105], x[9989:9985], x[4869:4865] }),
    .y(window_r30_c13_y)
  );
  luma_engine window_r30_c14 (
    .x({ x[15114:15110], x[9994:9990], x[4874:4870] }),
    .y(window_r30_c14_y)
  );
  luma_engine window_r30_c15 (
    .x({ x[15119:15115], x[9999:9995], x[4879:4875] }),
    .y(window_r30_c15_y)
  );
  luma_engine window_r30_c16 (
    .x({ x[15124:15120], x[10004:10000], x[4884:4880] }),
    .y(window_r30_c16_y)
  );
  luma_engine window_r30_c17 (
    .x({ x[15129:15125], x[10009:10005], x[4889:4885] }),
    .y(window_r30_c17_y)
  );
  luma_engine window_r30_c18 (
    .x({ x[15134:15130], x[10014:10010], x[4894:4890] }),
    .y(window_r30_c18_y)
  );
  luma_engine window_r30_c19 (
    .x({ x[15139:15135], x[10019:10015], x[4899:4895] }),
    .y(window_r30_c19_y)
  );
  luma_engine window_r30_c2 (
    .x({ x[15054:15050], x[9934:9930], x[4814:4810] }),
    .y(window_r30_c2_y)
  );
  luma_engine window_r30_c20 (
    .x({ x[15144:15140], x[10024:10020], x[4904:4900] }),
    .y(window_r30_c20_y)
  );
  luma_engine window_r30_c21 (
    .x({ x[15149:15145], x[10029:10025], x[4909:4905] }),
    .y(window_r30_c21_y)
  );
  luma_engine window_r30_c22 (
    .x({ x[15154:15150], x[10034:10030], x[4914:4910] }),
    .y(window_r30_c22_y)
  );
  luma_engine window_r30_c23 (
    .x({ x[15159:15155], x[10039:10035], x[4919:4915] }),
    .y(window_r30_c23_y)
  );
  luma_engine window_r30_c24 (
    .x({ x[15164:15160], x[10044:10040], x[4924:4920] }),
    .y(window_r30_c24_y)
  );
  luma_engine window_r30_c25 (
    .x({ x[15169:15165], x[10049:10045], x[4929:4925] }),
    .y(window_r30_c25_y)
  );
  luma_engine window_r30_c26 (
    .x({ x[15174:15170], x[10054:10050], x[4934:4930] }),
    .y(window_r30_c26_y)
  );
  luma_engine window_r30_c27 (
    .x({ x[15179:15175], x[10059:10055], x[4939:4935] }),
    .y(window_r30_c27_y)
  );
  luma_engine window_r30_c28 (
    .x({ x[15184:15180], x[10064:10060], x[4944:4940] }),
    .y(window_r30_c28_y)
  );
  luma_engine window_r30_c29 (
    .x({ x[15189:15185], x[10069:10065], x[4949:4945] }),
    .y(window_r30_c29_y)
  );
  luma_engine window_r30_c3 (
    .x({ x[15059:15055], x[9939:9935], x[4819:4815] }),
    .y(window_r30_c3_y)
  );
  luma_engine window_r30_c30 (
    .x({ x[15194:15190], x[10074:10070], x[4954:4950] }),
    .y(window_r30_c30_y)
  );
  luma_engine window_r30_c31 (
    .x({ x[15199:15195], x[10079:10075], x[4959:4955] }),
    .y(window_r30_c31_y)
  );
  luma_engine window_r30_c4 (
    .x({ x[15064:15060], x[9944:9940], x[4824:4820] }),
    .y(window_r30_c4_y)
  );
  luma_engine window_r30_c5 (
    .x({ x[15069:15065], x[9949:9945], x[4829:4825] }),
    .y(window_r30_c5_y)
  );
  luma_engine window_r30_c6 (
    .x({ x[15074:15070], x[9954:9950], x[4834:4830] }),
    .y(window_r30_c6_y)
  );
  luma_engine window_r30_c7 (
    .x({ x[15079:15075], x[9959:9955], x[4839:4835] }),
    .y(window_r30_c7_y)
  );
  luma_engine window_r30_c8 (
    .x({ x[15084:15080], x[9964:9960], x[4844:4840] }),
    .y(window_r30_c8_y)
  );
  luma_engine window_r30_c9 (
    .x({ x[15089:15085], x[9969:9965], x[4849:4845] }),
    .y(window_r30_c9_y)
  );
  luma_engine window_r31_c0 (
    .x({ x[15204:15200], x[10084:10080], x[4964:4960] }),
    .y(window_r31_c0_y)
  );
  luma_engine window_r31_c1 (
    .x({ x[15209:15205], x[10089:10085], x[4969:4965] }),
    .y(window_r31_c1_y)
  );
  luma_engine window_r31_c10 (
    .x({ x[15254:15250], x[10134:10130], x[5014:5010] }),
    .y(window_r31_c10_y)
  );
  luma_engine window_r31_c11 (
    .x({ x[15259:15255], x[10139:10135], x[5019:5015] }),
    .y(window_r31_c11_y)
  );
  luma_engine window_r31_c12 (
    .x({ x[15264:15260], x[10144:10140], x[5024:5020] }),
    .y(window_r31_c12_y)
  );
  luma_engine window_r31_c13 (
    .x({ x[15269:15265], x[10149:10145], x[5029:5025] }),
    .y(window_r31_c13_y)
  );
  luma_engine window_r31_c14 (
    .x({ x[15274:15270], x[10154:10150], x[5034:5030] }),
    .y(window_r31_c14_y)
  );
  luma_engine window_r31_c15 (
    .x({ x[15279:15275], x[10159:10155], x[5039:5035] }),
    .y(window_r31_c15_y)
  );
  luma_engine window_r31_c16 (
    .x({ x[15284:15280], x[10164:10160], x[5044:5040] }),
    .y(window_r31_c16_y)
  );
  luma_engine window_r31_c17 (
    .x({ x[15289:15285], x[10169:10165], x[5049:5045] }),
    .y(window_r31_c17_y)
  );
  luma_engine window_r31_c18 (
    .x({ x[15294:15290], x[10174:10170], x[5054:5050] }),
    .y(window_r31_c18_y)
  );
  luma_engine window_r31_c19 (
    .x({ x[15299:15295], x[10179:10175], x[5059:5055] }),
    .y(window_r31_c19_y)
  );
  luma_engine window_r31_c2 (
    .x({ x[15214:15210], x[10094:10090], x[4974:4970] }),
    .y(window_r31_c2_y)
  );
  luma_engine window_r31_c20 (
    .x({ x[15304:15300], x[10184:10180], x[5064:5060] }),
    .y(window_r31_c20_y)
  );
  luma_engine window_r31_c21 (
    .x({ x[15309:15305], x[10189:10185], x[5069:5065] }),
    .y(window_r31_c21_y)
  );
  luma_engine window_r31_c22 (
    .x({ x[15314:15310], x[10194:10190], x[5074:5070] }),
    .y(window_r31_c22_y)
  );
  luma_engine window_r31_c23 (
    .x({ x[15319:15315], x[10199:10195], x[5079:5075] }),
    .y(window_r31_c23_y)
  );
  luma_engine window_r31_c24 (
    .x({ x[15324:15320], x[10204:10200], x[5084:5080] }),
    .y(window_r31_c24_y)
  );
  luma_engine window_r31_c25 (
    .x({ x[15329:15325], x[10209:10205], x[5089:5085] }),
    .y(window_r31_c25_y)
  );
  luma_engine window_r31_c26 (
    .x({ x[15334:15330], x[10214:10210], x[5094:5090] }),
    .y(window_r31_c26_y)
  );
  luma_engine window_r31_c27 (
    .x({ x[15339:15335], x[10219:10215], x[5099:5095] }),
    .y(window_r31_c27_y)
  );
  luma_engine window_r31_c28 (
    .x({ x[15344:15340], x[10224:10220], x[5104:5100] }),
    .y(window_r31_c28_y)
  );
  luma_engine window_r31_c29 (
    .x({ x[15349:15345], x[10229:10225], x[5109:5105] }),
    .y(window_r31_c29_y)
  );
  luma_engine window_r31_c3 (
    .x({ x[15219:15215], x[10099:10095], x[4979:4975] }),
    .y(window_r31_c3_y)
  );
  luma_engine window_r31_c30 (
    .x({ x[15354:15350], x[10234:10230], x[5114:5110] }),
    .y(window_r31_c30_y)
  );
  luma_engine window_r31_c31 (
    .x({ x[15359:15355], x[10239:10235], x[5119:5115] }),
    .y(window_r31_c31_y)
  );
  luma_engine window_r31_c4 (
    .x({ x[15224:15220], x[10104:10100], x[4984:4980] }),
    .y(window_r31_c4_y)
  );
  luma_engine window_r31_c5 (
    .x({ x[15229:15225], x[10109:10105], x[4989:4985] }),
    .y(window_r31_c5_y)
  );
  luma_engine window_r31_c6 (
    .x({ x[15234:15230], x[10114:10110], x[4994:4990] }),
    .y(window_r31_c6_y)
  );
  luma_engine window_r31_c7 (
    .x({ x[15239:15235], x[10119:10115], x[4999:4995] }),
    .y(window_r31_c7_y)
  );
  luma_engine window_r31_c8 (
    .x({ x[15244:15240], x[10124:10120], x[5004:5000] }),
    .y(window_r31_c8_y)
  );
  luma_engine window_r31_c9 (
    .x({ x[15249:15245], x[10129:10125], x[5009:5005] }),
    .y(window_r31_c9_y)
  );
  luma_engine window_r3_c0 (
    .x({ x[10724:10720], x[5604:5600], x[484:480] }),
    .y(window_r3_c0_y)
  );
  luma_engine window_r3_c1 (
    .x({ x[10729:10725], x[5609:5605], x[489:485] }),
    .y(window_r3_c1_y)
  );
  luma_engine window_r3_c10 (
    .x({ x[10774:10770], x[5654:5650], x[534:530] }),
    .y(window_r3_c10_y)
  );
  luma_engine window_r3_c11 (
    .x({ x[10779:10775], x[5659:5655], x[539:535] }),
    .y(window_r3_c11_y)
  );
  luma_engine window_r3_c12 (
    .x({ x[10784:10780], x[5664:5660], x[544:540] }),
    .y(window_r3_c12_y)
  );
  luma_engine window_r3_c13 (
    .x({ x[10789:10785], x[5669:5665], x[549:545] }),
    .y(window_r3_c13_y)
  );
  luma_engine window_r3_c14 (
    .x({ x[10794:10790], x[5674:5670], x[554:550] }),
    .y(window_r3_c14_y)
  );
  luma_engine window_r3_c15 (
    .x({ x[10799:10795], x[5679:5675], x[559:555] }),
    .y(window_r3_c15_y)
  );
  luma_engine window_r3_c16 (
    .x({ x[10804:10800], x[5684:5680], x[564:560] }),
    .y(window_r3_c16_y)
  );
  luma_engine window_r3_c17 (
    .x({ x[10809:10805], x[5689:5685], x[569:565] }),
    .y(window_r3_c17_y)
  );
  luma_engine window_r3_c18 (
    .x({ x[10814:10810], x[5694:5690], x[574:570] }),
    .y(window_r3_c18_y)
  );
  luma_engine window_r3_c19 (
    .x({ x[10819:10815], x[5699:5695], x[579:575] }),
    .y(window_r3_c19_y)
  );
  luma_engine window_r3_c2 (
    .x({ x[10734:10730], x[5614:5610], x[494:490] }),
    .y(window_r3_c2_y)
  );
  luma_engine window_r3_c20 (
    .x({ x[10824:10820], x[5704:5700], x[584:580] }),
    .y(window_r3_c20_y)
  );
  luma_engine window_r3_c21 (
    .x({ x[10829:10825], x[5709:5705], x[589:585] }),
    .y(window_r3_c21_y)
  );
  luma_engine window_r3_c22 (
    .x({ x[10834:10830], x[5714:5710], x[594:590] }),
    .y(window_r3_c22_y)
  );
  luma_engine window_r3_c23 (
    .x({ x[10839:10835], x[5719:5715], x[599:595] }),
    .y(window_r3_c23_y)
  );
  luma_engine window_r3_c24 (
    .x({ x[10844:10840], x[5724:5720], x[604:600] }),
    .y(window_r3_c24_y)
  );
  luma_engine window_r3_c25 (
    .x({ x[10849:10845], x[5729:5725], x[609:605] }),
    .y(window_r3_c25_y)
  );
  luma_engine window_r3_c26 (
    .x({ x[10854:10850], x[5734:5730], x[614:610] }),
    .y(window_r3_c26_y)
  );
  luma_engine window_r3_c27 (
    .x({ x[10859:10855], x[5739:5735], x[619:615] }),
    .y(window_r3_c27_y)
  );
  luma_engine window_r3_c28 (
    .x({ x[10864:10860], x[5744:5740], x[624:620] }),
    .y(window_r3_c28_y)
  );
  luma_engine window_r3_c29 (
    .x({ x[10869:10865], x[5749:5745], x[629:625] }),
    .y(window_r3_c29_y)
  );
  luma_engine window_r3_c3 (
    .x({ x[10739:10735], x[5619:5615], x[499:495] }),
    .y(window_r3_c3_y)
  );
  luma_engine window_r3_c30 (
    .x({ x[10874:10870], x[5754:5750], x[634:630] }),
    .y(window_r3_c30_y)
  );
  luma_engine window_r3_c31 (
    .x({ x[10879:10875], x[5759:5755], x[639:635] }),
    .y(window_r3_c31_y)
  );
  luma_engine window_r3_c4 (
    .x({ x[10744:10740], x[5624:5620], x[504:500] }),
    .y(window_r3_c4_y)
  );
  luma_engine window_r3_c5 (
    .x({ x[10749:10745], x[5629:5625], x[509:505] }),
    .y(window_r3_c5_y)
  );
  luma_engine window_r3_c6 (
    .x({ x[10754:10750], x[5634:5630], x[514:510] }),
    .y(window_r3_c6_y)
  );
  luma_engine window_r3_c7 (
    .x({ x[10759:10755], x[5639:5635], x[519:515] }),
    .y(window_r3_c7_y)
  );
  luma_engine window_r3_c8 (
    .x({ x[10764:10760], x[5644:5640], x[524:520] }),
    .y(window_r3_c8_y)
  );
  luma_engine window_r3_c9 (
    .x({ x[10769:10765], x[5649:5645], x[529:525] }),
    .y(window_r3_c9_y)
  );
  luma_engine window_r4_c0 (
    .x({ x[10884:10880], x[5764:5760], x[644:640] }),
    .y(window_r4_c0_y)
  );
  luma_engine window_r4_c1 (
    .x({ x[10889:10885], x[5769:5765], x[649:645] }),
    .y(window_r4_c1_y)
  );
  luma_engine window_r4_c10 (
    .x({ x[10934:10930], x[5814:5810], x[694:690] }),
    .y(window_r4_c10_y)
  );
  luma_engine window_r4_c11 (
    .x({ x[10939:10935], x[5819:5815], x[699:695] }),
    .y(window_r4_c11_y)
  );
  luma_engine window_r4_c12 (
    .x({ x[10944:10940], x[5824:5820], x[704:700] }),
    .y(window_r4_c12_y)
  );
  luma_engine window_r4_c13 (
    .x({ x[10949:10945], x[5829:5825], x[709:705] }),
    .y(window_r4_c13_y)
  );
  luma_engine window_r4_c14 (
    .x({ x[10954:10950], x[5834:5830], x[714:710] }),
    .y(window_r4_c14_y)
  );
  luma_engine window_r4_c15 (
    .x({ x[10959:10955], x[5839:5835], x[719:715] }),
    .y(window_r4_c15_y)
  );
  luma_engine window_r4_c16 (
    .x({ x[10964:10960], x[5844:5840], x[724:720] }),
    .y(window_r4_c16_y)
  );
  luma_engine window_r4_c17 (
    .x({ x[10969:10965], x[5849:5845], x[729:725] }),
    .y(window_r4_c17_y)
  );
  luma_engine window_r4_c18 (
    .x({ x[10974:10970], x[5854:5850], x[734:730] }),
    .y(window_r4_c18_y)
  );
  luma_engine window_r4_c19 (
    .x({ x[10979:10975], x[5859:5855], x[739:735] }),
    .y(window_r4_c19_y)
  );
  luma_engine window_r4_c2 (
    .x({ x[10894:10890], x[5774:5770], x[654:650] }),
    .y(window_r4_c2_y)
  );
  luma_engine window_r4_c20 (
    .x({ x[10984:10980], x[5864:5860], x[744:740] }),
    .y(window_r4_c20_y)
  );
  luma_engine window_r4_c21 (
    .x({ x[10989:10985], x[5869:5865], x[749:745] }),
    .y(window_r4_c21_y)
  );
  luma_engine window_r4_c22 (
    .x({ x[10994:10990], x[5874:5870], x[754:750] }),
    .y(window_r4_c22_y)
  );
  luma_engine window_r4_c23 (
    .x({ x[10999:10995], x[5879:5875], x[759:755] }),
    .y(window_r4_c23_y)
  );
  luma_engine window_r4_c24 (
    .x({ x[11004:11000], x[5884:5880], x[764:760] }),
    .y(window_r4_c24_y)
  );
  luma_engine window_r4_c25 (
    .x({ x[11009:11005], x[5889:5885], x[769:765] }),
    .y(window_r4_c25_y)
  );
  luma_engine window_r4_c26 (
    .x({ x[11014:11010], x[5894:5890], x[774:770] }),
    .y(window_r4_c26_y)
  );
  luma_engine window_r4_c27 (
    .x({ x[11019:11015], x[5899:5895], x[779:775] }),
    .y(window_r4_c27_y)
  );
  luma_engine window_r4_c28 (
    .x({ x[11024:11020], x[5904:5900], x[784:780] }),
    .y(window_r4_c28_y)
  );
  luma_engine window_r4_c29 (
    .x({ x[11029:11025], x[5909:5905], x[789:785] }),
    .y(window_r4_c29_y)
  );
  luma_engine window_r4_c3 (
    .x({ x[10899:10895], x[5779:5775], x[659:655] }),
    .y(window_r4_c3_y)
  );
  luma_engine window_r4_c30 (
    .x({ x[11034:11030], x[5914:5910], x[794:790] }),
    .y(window_r4_c30_y)
  );
  luma_engine window_r4_c31 (
    .x({ x[11039:11035], x[5919:5915], x[799:795] }),
    .y(window_r4_c31_y)
  );
  luma_engine window_r4_c4 (
    .x({ x[10904:10900], x[5784:5780], x[664:660] }),
    .y(window_r4_c4_y)
  );
  luma_engine window_r4_c5 (
    .x({ x[10909:10905], x[5789:5785], x[669:665] }),
    .y(window_r4_c5_y)
  );
  luma_engine window_r4_c6 (
    .x({ x[10914:10910], x[5794:5790], x[674:670] }),
    .y(window_r4_c6_y)
  );
  luma_engine window_r4_c7 (
    .x({ x[10919:10915], x[5799:5795], x[679:675] }),
    .y(window_r4_c7_y)
  );
  luma_engine window_r4_c8 (
    .x({ x[10924:10920], x[5804:5800], x[684:680] }),
    .y(window_r4_c8_y)
  );
  luma_engine window_r4_c9 (
    .x({ x[10929:10925], x[5809:5805], x[689:685] }),
    .y(window_r4_c9_y)
  );
  luma_engine window_r5_c0 (
    .x({ x[11044:11040], x[5924:5920], x[804:800] }),
    .y(window_r5_c0_y)
  );
  luma_engine window_r5_c1 (
    .x({ x[11049:11045], x[5929:5925], x[809:805] }),
    .y(window_r5_c1_y)
  );
  luma_engine window_r5_c10 (
    .x({ x[11094:11090], x[5974:5970], x[854:850] }),
    .y(window_r5_c10_y)
  );
  luma_engine window_r5_c11 (
    .x({ x[11099:11095], x[5979:5975], x[859:855] }),
    .y(window_r5_c11_y)
  );
  luma_engine window_r5_c12 (
    .x({ x[11104:11100], x[5984:5980], x[864:860] }),
    .y(window_r5_c12_y)
  );
  luma_engine window_r5_c13 (
    .x({ x[11109:11105], x[5989:5985], x[869:865] }),
    .y(window_r5_c13_y)
  );
  luma_engine window_r5_c14 (
    .x({ x[11114:11110], x[5994:5990], x[874:870] }),
    .y(window_r5_c14_y)
  );
  luma_engine window_r5_c15 (
    .x({ x[11119:11115], x[5999:5995], x[879:875] }),
    .y(window_r5_c15_y)
  );
  luma_engine window_r5_c16 (
    .x({ x[11124:11120], x[6004:6000], x[884:880] }),
    .y(window_r5_c16_y)
  );
  luma_engine window_r5_c17 (
    .x({ x[11129:11125], x[6009:6005], x[889:885] }),
    .y(window_r5_c17_y)
  );
  luma_engine window_r5_c18 (
    .x({ x[11134:11130], x[6014:6010], x[894:890] }),
    .y(window_r5_c18_y)
  );
  luma_engine window_r5_c19 (
    .x({ x[11139:11135], x[6019:6015], x[899:895] }),
    .y(window_r5_c19_y)
  );
  luma_engine window_r5_c2 (
    .x({ x[11054:11050], x[5934:5930], x[814:810] }),
    .y(window_r5_c2_y)
  );
  luma_engine window_r5_c20 (
    .x({ x[11144:11140], x[6024:6020], x[904:900] }),
    .y(window_r5_c20_y)
  );
  luma_engine window_r5_c21 (
    .x({ x[11149:11145], x[6029:6025], x[909:905] }),
    .y(window_r5_c21_y)
  );
  luma_engine window_r5_c22 (
    .x({ x[11154:11150], x[6034:6030], x[914:910] }),
    .y(window_r5_c22_y)
  );
  luma_engine window_r5_c23 (
    .x({ x[11159:11155], x[6039:6035], x[919:915] }),
    .y(window_r5_c23_y)
  );
  luma_engine window_r5_c24 (
    .x({ x[11164:11160], x[6044:6040], x[924:920] }),
    .y(window_r5_c24_y)
  );
  luma_engine window_r5_c25 (
    .x({ x[11169:11165], x[6049:6045], x[929:925] }),
    .y(window_r5_c25_y)
  );
  luma_engine window_r5_c26 (
    .x({ x[11174:11170], x[6054:6050], x[934:930] }),
    .y(window_r5_c26_y)
  );
  luma_engine window_r5_c27 (
    .x({ x[11179:11175], x[6059:6055], x[939:935] }),
    .y(window_r5_c27_y)
  );
  luma_engine window_r5_c28 (
    .x({ x[11184:11180], x[6064:6060], x[944:940] }),
    .y(window_r5_c28_y)
  );
  luma_engine window_r5_c29 (
    .x({ x[11189:11185], x[6069:6065], x[949:945] }),
    .y(window_r5_c29_y)
  );
  luma_engine window_r5_c3 (
    .x({ x[11059:11055], x[5939:5935], x[819:815] }),
    .y(window_r5_c3_y)
  );
  luma_engine window_r5_c30 (
    .x({ x[11194:11190], x[6074:6070], x[954:950] }),
    .y(window_r5_c30_y)
  );
  luma_engine window_r5_c31 (
    .x({ x[11199:11195], x[6079:6075], x[959:955] }),
    .y(window_r5_c31_y)
  );
  luma_engine window_r5_c4 (
    .x({ x[11064:11060], x[5944:5940], x[824:820] }),
    .y(window_r5_c4_y)
  );
  luma_engine window_r5_c5 (
    .x({ x[11069:11065], x[5949:5945], x[829:825] }),
    .y(window_r5_c5_y)
  );
  luma_engine window_r5_c6 (
    .x({ x[11074:11070], x[5954:5950], x[834:830] }),
    .y(window_r5_c6_y)
  );
  luma_engine window_r5_c7 (
    .x({ x[11079:11075], x[5959:5955], x[839:835] }),
    .y(window_r5_c7_y)
  );
  luma_engine window_r5_c8 (
    .x({ x[11084:11080], x[5964:5960], x[844:840] }),
    .y(window_r5_c8_y)
  );
  luma_engine window_r5_c9 (
    .x({ x[11089:11085], x[5969:5965], x[849:845] }),
    .y(window_r5_c9_y)
  );
  luma_engine window_r6_c0 (
    .x({ x[11204:11200], x[6084:6080], x[964:960] }),
    .y(window_r6_c0_y)
  );
  luma_engine window_r6_c1 (
    .x({ x[11209:11205], x[6089:6085], x[969:965] }),
    .y(window_r6_c1_y)
  );
  luma_engine window_r6_c10 (
    .x({ x[11254:11250], x[6134:6130], x[1014:1010] }),
    .y(window_r6_c10_y)
  );
  luma_engine window_r6_c11 (
    .x({ x[11259:11255], x[6139:6135], x[1019:1015] }),
    .y(window_r6_c11_y)
  );
  luma_engine window_r6_c12 (
    .x({ x[11264:11260], x[6144:6140], x[1024:1020] }),
    .y(window_r6_c12_y)
  );
  luma_engine window_r6_c13 (
    .x({ x[11269:11265], x[6149:6145], x[1029:1025] }),
    .y(window_r6_c13_y)
  );
  luma_engine window_r6_c14 (
    .x({ x[11274:11270], x[6154:6150], x[1034:1030] }),
    .y(window_r6_c14_y)
  );
  luma_engine window_r6_c15 (
    .x({ x[11279:11275], x[6159:6155], x[1039:1035] }),
    .y(window_r6_c15_y)
  );
  luma_engine window_r6_c16 (
    .x({ x[11284:11280], x[6164:6160], x[1044:1040] }),
    .y(window_r6_c16_y)
  );
  luma_engine window_r6_c17 (
    .x({ x[11289:11285], x[6169:6165], x[1049:1045] }),
    .y(window_r6_c17_y)
  );
  luma_engine window_r6_c18 (
    .x({ x[11294:11290], x[6174:6170], x[1054:1050] }),
    .y(window_r6_c18_y)
  );
  luma_engine window_r6_c19 (
    .x({ x[11299:11295], x[6179:6175], x[1059:1055] }),
    .y(window_r6_c19_y)
  );
  luma_engine window_r6_c2 (
    .x({ x[11214:11210], x[6094:6090], x[974:970] }),
    .y(window_r6_c2_y)
  );
  luma_engine window_r6_c20 (
    .x({ x[11304:11300], x[6184:6180], x[1064:1060] }),
    .y(window_r6_c20_y)
  );
  luma_engine window_r6_c21 (
    .x({ x[11309:11305], x[6189:6185], x[1069:1065] }),
    .y(window_r6_c21_y)
  );
  luma_engine window_r6_c22 (
    .x({ x[11314:11310], x[6194:6190], x[1074:1070] }),
    .y(window_r6_c22_y)
  );
  luma_engine window_r6_c23 (
    .x({ x[11319:11315], x[6199:6195], x[1079:1075] }),
    .y(window_r6_c23_y)
  );
  luma_engine window_r6_c24 (
    .x({ x[11324:11320], x[6204:6200], x[1084:1080] }),
    .y(window_r6_c24_y)
  );
  luma_engine window_r6_c25 (
    .x({ x[11329:11325], x[6209:6205], x[1089:1085] }),
    .y(window_r6_c25_y)
  );
  luma_engine window_r6_c26 (
    .x({ x[11334:11330], x[6214:6210], x[1094:1090] }),
    .y(window_r6_c26_y)
  );
  luma_engine window_r6_c27 (
    .x({ x[11339:11335], x[6219:6215], x[1099:1095] }),
    .y(window_r6_c27_y)
  );
  luma_engine window_r6_c28 (
    .x({ x[11344:11340], x[6224:6220], x[1104:1100] }),
    .y(window_r6_c28_y)
  );
  luma_engine window_r6_c29 (
    .x({ x[11349:11345], x[6229:6225], x[1109:1105] }),
    .y(window_r6_c29_y)
  );
  luma_engine window_r6_c3 (
    .x({ x[11219:11215], x[6099:6095], x[979:975] }),
    .y(window_r6_c3_y)
  );
  luma_engine window_r6_c30 (
    .x({ x[11354:11350], x[6234:6230], x[1114:1110] }),
    .y(window_r6_c30_y)
  );
  luma_engine window_r6_c31 (
    .x({ x[11359:11355], x[6239:6235], x[1119:1115] }),
    .y(window_r6_c31_y)
  );
  luma_engine window_r6_c4 (
    .x({ x[11224:11220], x[6104:6100], x[984:980] }),
    .y(window_r6_c4_y)
  );
  luma_engine window_r6_c5 (
    .x({ x[11229:11225], x[6109:6105], x[989:985] }),
    .y(window_r6_c5_y)
  );
  luma_engine window_r6_c6 (
    .x({ x[11234:11230], x[6114:6110], x[994:990] }),
    .y(window_r6_c6_y)
  );
  luma_engine window_r6_c7 (
    .x({ x[11239:11235], x[6119:6115], x[999:995] }),
    .y(window_r6_c7_y)
  );
  luma_engine window_r6_c8 (
    .x({ x[11244:11240], x[6124:6120], x[1004:1000] }),
    .y(window_r6_c8_y)
  );
  luma_engine window_r6_c9 (
    .x({ x[11249:11245], x[6129:6125], x[1009:1005] }),
    .y(window_r6_c9_y)
  );
  luma_engine window_r7_c0 (
    .x({ x[11364:11360], x[6244:6240], x[1124:1120] }),
    .y(window_r7_c0_y)
  );
  luma_engine window_r7_c1 (
    .x({ x[11369:11365], x[6249:6245], x[1129:1125] }),
    .y(window_r7_c1_y)
  );
  luma_engine window_r7_c10 (
    .x({ x[11414:11410], x[6294:6290], x[1174:1170] }),
    .y(window_r7_c10_y)
  );
  luma_engine window_r7_c11 (
    .x({ x[11419:11415], x[6299:6295], x[1179:1175] }),
    .y(window_r7_c11_y)
  );
  luma_engine window_r7_c12 (
    .x({ x[11424:11420], x[6304:6300], x[1184:1180] }),
    .y(window_r7_c12_y)
  );
  luma_engine window_r7_c13 (
    .x({ x[11429:11425], x[6309:6305], x[1189:1185] }),
    .y(window_r7_c13_y)
  );
  luma_engine window_r7_c14 (
    .x({ x[11434:11430], x[6314:6310], x[1194:1190] }),
    .y(window_r7_c14_y)
  );
  luma_engine window_r7_c15 (
    .x({ x[11439:11435], x[6319:6315], x[1199:1195] }),
    .y(window_r7_c15_y)
  );
  luma_engine window_r7_c16 (
    .x({ x[11444:11440], x[6324:6320], x[1204:1200] }),
    .y(window_r7_c16_y)
  );
  luma_engine window_r7_c17 (
    .x({ x[11449:11445], x[6329:6325], x[1209:1205] }),
    .y(window_r7_c17_y)
  );
  luma_engine window_r7_c18 (
    .x({ x[11454:11450], x[6334:6330], x[1214:1210] }),
    .y(window_r7_c18_y)
  );
  luma_engine window_r7_c19 (
    .x({ x[11459:11455], x[6339:6335], x[1219:1215] }),
    .y(window_r7_c19_y)
  );
  luma_engine window_r7_c2 (
    .x({ x[11374:11370], x[6254:6250], x[1134:1130] }),
    .y(window_r7_c2_y)
  );
  luma_engine window_r7_c20 (
    .x({ x[11464:11460], x[6344:6340], x[1224:1220] }),
    .y(window_r7_c20_y)
  );
  luma_engine window_r7_c21 (
    .x({ x[11469:11465], x[6349:6345], x[1229:1225] }),
    .y(window_r7_c21_y)
  );
  luma_engine window_r7_c22 (
    .x({ x[11474:11470], x[6354:6350], x[1234:1230] }),
    .y(window_r7_c22_y)
  );
  luma_engine window_r7_c23 (
    .x({ x[11479:11475], x[6359:6355], x[1239:1235] }),
    .y(window_r7_c23_y)
  );
  luma_engine window_r7_c24 (
    .x({ x[11484:11480], x[6364:6360], x[1244:1240] }),
    .y(window_r7_c24_y)
  );
  luma_engine window_r7_c25 (
    .x({ x[11489:11485], x[6369:6365], x[1249:1245] }),
    .y(window_r7_c25_y)
  );
  luma_engine window_r7_c26 (
    .x({ x[11494:11490], x[6374:6370], x[1254:1250] }),
    .y(window_r7_c26_y)
  );
  luma_engine window_r7_c27 (
    .x({ x[11499:11495], x[6379:6375], x[1259:1255] }),
    .y(window_r7_c27_y)
  );
  luma_engine window_r7_c28 (
    .x({ x[11504:11500], x[6384:6380], x[1264:1260] }),
    .y(window_r7_c28_y)
  );
  luma_engine window_r7_c29 (
    .x({ x[11509:11505], x[6389:6385], x[1269:1265] }),
    .y(window_r7_c29_y)
  );
  luma_engine window_r7_c3 (
    .x({ x[11379:11375], x[6259:6255], x[1139:1135] }),
    .y(window_r7_c3_y)
  );
  luma_engine window_r7_c30 (
    .x({ x[11514:11510], x[6394:6390], x[1274:1270] }),
    .y(window_r7_c30_y)
  );
  luma_engine window_r7_c31 (
    .x({ x[11519:11515], x[6399:6395], x[1279:1275] }),
    .y(window_r7_c31_y)
  );
  luma_engine window_r7_c4 (
    .x({ x[11384:11380], x[6264:6260], x[1144:1140] }),
    .y(window_r7_c4_y)
  );
  luma_engine window_r7_c5 (
    .x({ x[11389:11385], x[6269:6265], x[1149:1145] }),
    .y(window_r7_c5_y)
  );
  luma_engine window_r7_c6 (
    .x({ x[11394:11390], x[6274:6270], x[1154:1150] }),
    .y(window_r7_c6_y)
  );
  luma_engine window_r7_c7 (
    .x({ x[11399:11395], x[6279:6275], x[1159:1155] }),
    .y(window_r7_c7_y)
  );
  luma_engine window_r7_c8 (
    .x({ x[11404:11400], x[6284:6280], x[1164:1160] }),
    .y(window_r7_c8_y)
  );
  luma_engine window_r7_c9 (
    .x({ x[11409:11405], x[6289:6285], x[1169:1165] }),
    .y(window_r7_c9_y)
  );
  luma_engine window_r8_c0 (
    .x({ x[11524:11520], x[6404:6400], x[1284:1280] }),
    .y(window_r8_c0_y)
  );
  luma_engine window_r8_c1 (
    .x({ x[11529:11525], x[6409:6405], x[1289:1285] }),
    .y(window_r8_c1_y)
  );
  luma_engine window_r8_c10 (
    .x({ x[11574:11570], x[6454:6450], x[1334:1330] }),
    .y(window_r8_c10_y)
  );
  luma_engine window_r8_c11 (
    .x({ x[11579:11575], x[6459:6455], x[1339:1335] }),
    .y(window_r8_c11_y)
  );
  luma_engine window_r8_c12 (
    .x({ x[11584:11580], x[6464:6460], x[1344:1340] }),
    .y(window_r8_c12_y)
  );
  luma_engine window_r8_c13 (
    .x({ x[11589:11585], x[6469:6465], x[1349:1345] }),
    .y(window_r8_c13_y)
  );
  luma_engine window_r8_c14 (
    .x({ x[11594:11590], x[6474:6470], x[1354:1350] }),
    .y(window_r8_c14_y)
  );
  luma_engine window_r8_c15 (
    .x({ x[11599:11595], x[6479:6475], x[1359:1355] }),
    .y(window_r8_c15_y)
  );
  luma_engine window_r8_c16 (
    .x({ x[11604:11600], x[6484:6480], x[1364:1360] }),
    .y(window_r8_c16_y)
  );
  luma_engine window_r8_c17 (
    .x({ x[11609:11605], x[6489:6485], x[1369:1365] }),
    .y(window_r8_c17_y)
  );
  luma_engine window_r8_c18 (
    .x({ x[11614:11610], x[6494:6490], x[1374:1370] }),
    .y(window_r8_c18_y)
  );
  luma_engine window_r8_c19 (
    .x({ x[11619:11615], x[6499:6495], x[1379:1375] }),
    .y(window_r8_c19_y)
  );
  luma_engine window_r8_c2 (
    .x({ x[11534:11530], x[6414:6410], x[1294:1290] }),
    .y(window_r8_c2_y)
  );
  luma_engine window_r8_c20 (
    .x({ x[11624:11620], x[6504:6500], x[1384:1380] }),
    .y(window_r8_c20_y)
  );
  luma_engine window_r8_c21 (
    .x({ x[11629:11625], x[6509:6505], x[1389:1385] }),
    .y(window_r8_c21_y)
  );
  luma_engine window_r8_c22 (
    .x({ x[11634:11630], x[6514:6510], x[1394:1390] }),
    .y(window_r8_c22_y)
  );
  luma_engine window_r8_c23 (
    .x({ x[11639:11635], x[6519:6515], x[1399:1395] }),
    .y(window_r8_c23_y)
  );
  luma_engine window_r8_c24 (
    .x({ x[11644:11640], x[6524:6520], x[1404:1400] }),
    .y(window_r8_c24_y)
  );
  luma_engine window_r8_c25 (
    .x({ x[11649:11645], x[6529:6525], x[1409:1405] }),
    .y(window_r8_c25_y)
  );
  luma_engine window_r8_c26 (
    .x({ x[11654:11650], x[6534:6530], x[1414:1410] }),
    .y(window_r8_c26_y)
  );
  luma_engine window_r8_c27 (
    .x({ x[11659:11655], x[6539:6535], x[1419:1415] }),
    .y(window_r8_c27_y)
  );
  luma_engine window_r8_c28 (
    .x({ x[11664:11660], x[6544:6540], x[1424:1420] }),
    .y(window_r8_c28_y)
  );
  luma_engine window_r8_c29 (
    .x({ x[11669:11665], x[6549:6545], x[1429:1425] }),
    .y(window_r8_c29_y)
  );
  luma_engine window_r8_c3 (
    .x({ x[11539:11535], x[6419:6415], x[1299:1295] }),
    .y(window_r8_c3_y)
  );
  luma_engine window_r8_c30 (
    .x({ x[11674:11670], x[6554:6550], x[1434:1430] }),
    .y(window_r8_c30_y)
  );
  luma_engine window_r8_c31 (
    .x({ x[11679:11675], x[6559:6555], x[1439:1435] }),
    .y(window_r8_c31_y)
  );
  luma_engine window_r8_c4 (
    .x({ x[11544:11540], x[6424:6420], x[1304:1300] }),
    .y(window_r8_c4_y)
  );
  luma_engine window_r8_c5 (
    .x({ x[11549:11545], x[6429:6425], x[1309:1305] }),
    .y(window_r8_c5_y)
  );
  luma_engine window_r8_c6 (
    .x({ x[11554:11550], x[6434:6430], x[1314:1310] }),
    .y(window_r8_c6_y)
  );
  luma_engine window_r8_c7 (
    .x({ x[11559:11555], x[6439:6435], x[1319:1315] }),
    .y(window_r8_c7_y)
  );
  luma_engine window_r8_c8 (
    .x({ x[11564:11560], x[6444:6440], x[1324:1320] }),
    .y(window_r8_c8_y)
  );
  luma_engine window_r8_c9 (
    .x({ x[11569:11565], x[6449:6445], x[1329:1325] }),
    .y(window_r8_c9_y)
  );
  luma_engine window_r9_c0 (
    .x({ x[11684:11680], x[6564:6560], x[1444:1440] }),
    .y(window_r9_c0_y)
  );
  luma_engine window_r9_c1 (
    .x({ x[11689:11685], x[6569:6565], x[1449:1445] }),
    .y(window_r9_c1_y)
  );
  luma_engine window_r9_c10 (
    .x({ x[11734:11730], x[6614:6610], x[1494:1490] }),
    .y(window_r9_c10_y)
  );
  luma_engine window_r9_c11 (
    .x({ x[11739:11735], x[6619:6615], x[1499:1495] }),
    .y(window_r9_c11_y)
  );
  luma_engine window_r9_c12 (
    .x({ x[11744:11740], x[6624:6620], x[1504:1500] }),
    .y(window_r9_c12_y)
  );
  luma_engine window_r9_c13 (
    .x({ x[11749:11745], x[6629:6625], x[1509:1505] }),
    .y(window_r9_c13_y)
  );
  luma_engine window_r9_c14 (
    .x({ x[11754:11750], x[6634:6630], x[1514:1510] }),
    .y(window_r9_c14_y)
  );
  luma_engine window_r9_c15 (
    .x({ x[11759:11755], x[6639:6635], x[1519:1515] }),
    .y(window_r9_c15_y)
  );
  luma_engine window_r9_c16 (
    .x({ x[11764:11760], x[6644:6640], x[1524:1520] }),
    .y(window_r9_c16_y)
  );
  luma_engine window_r9_c17 (
    .x({ x[11769:11765], x[6649:6645], x[1529:1525] }),
    .y(window_r9_c17_y)
  );
  luma_engine window_r9_c18 (
    .x({ x[11774:11770], x[6654:6650], x[1534:1530] }),
    .y(window_r9_c18_y)
  );
  luma_engine window_r9_c19 (
    .x({ x[11779:11775], x[6659:6655], x[1539:1535] }),
    .y(window_r9_c19_y)
  );
  luma_engine window_r9_c2 (
    .x({ x[11694:11690], x[6574:6570], x[1454:1450] }),
    .y(window_r9_c2_y)
  );
  luma_engine window_r9_c20 (
    .x({ x[11784:11780], x[6664:6660], x[1544:1540] }),
    .y(window_r9_c20_y)
  );
  luma_engine window_r9_c21 (
    .x({ x[11789:11785], x[6669:6665], x[1549:1545] }),
    .y(window_r9_c21_y)
  );
  luma_engine window_r9_c22 (
    .x({ x[11794:11790], x[6674:6670], x[1554:1550] }),
    .y(window_r9_c22_y)
  );
  luma_engine window_r9_c23 (
    .x({ x[11799:11795], x[6679:6675], x[1559:1555] }),
    .y(window_r9_c23_y)
  );
  luma_engine window_r9_c24 (
    .x({ x[11804:11800], x[6684:6680], x[1564:1560] }),
    .y(window_r9_c24_y)
  );
  luma_engine window_r9_c25 (
    .x({ x[11809:11805], x[6689:6685], x[1569:1565] }),
    .y(window_r9_c25_y)
  );
  luma_engine window_r9_c26 (
    .x({ x[11814:11810], x[6694:6690], x[1574:1570] }),
    .y(window_r9_c26_y)
  );
  luma_engine window_r9_c27 (
    .x({ x[11819:11815], x[6699:6695], x[1579:1575] }),
    .y(window_r9_c27_y)
  );
  luma_engine window_r9_c28 (
    .x({ x[11824:11820], x[6704:6700], x[1584:1580] }),
    .y(window_r9_c28_y)
  );
  luma_engine window_r9_c29 (
    .x({ x[11829:11825], x[6709:6705], x[1589:1585] }),
    .y(window_r9_c29_y)
  );
  luma_engine window_r9_c3 (
    .x({ x[11699:11695], x[6579:6575], x[1459:1455] }),
    .y(window_r9_c3_y)
  );
  luma_engine window_r9_c30 (
    .x({ x[11834:11830], x[6714:6710], x[1594:1590] }),
    .y(window_r9_c30_y)
  );
  luma_engine window_r9_c31 (
    .x({ x[11839:11835], x[6719:6715], x[1599:1595] }),
    .y(window_r9_c31_y)
  );
  luma_engine window_r9_c4 (
    .x({ x[11704:11700], x[6584:6580], x[1464:1460] }),
    .y(window_r9_c4_y)
  );
  luma_engine window_r9_c5 (
    .x({ x[11709:11705], x[6589:6585], x[1469:1465] }),
    .y(window_r9_c5_y)
  );
  luma_engine window_r9_c6 (
    .x({ x[11714:11710], x[6594:6590], x[1474:1470] }),
    .y(window_r9_c6_y)
  );
  luma_engine window_r9_c7 (
    .x({ x[11719:11715], x[6599:6595], x[1479:1475] }),
    .y(window_r9_c7_y)
  );
  luma_engine window_r9_c8 (
    .x({ x[11724:11720], x[6604:6600], x[1484:1480] }),
    .y(window_r9_c8_y)
  );
  luma_engine window_r9_c9 (
    .x({ x[11729:11725], x[6609:6605], x[1489:1485] }),
    .y(window_r9_c9_y)
  );
  assign y = { window_r31_c31_y[11:8], window_r31_c30_y[11:8], window_r31_c29_y[11:8], window_r31_c28_y[11:8],
    window_r31_c27_y[11:8], window_r31_c26_y[11:8], window_r31_c25_y[11:8], window_r31_c24_y[11:8],
    window_r31_c23_y[11:8], window_r31_c22_y[11:8], window_r31_c21_y[11:8], window_r31_c20_y[11:8],
    window_r31_c19_y[11:8], window_r31_c18_y[11:8], window_r31_c17_y[11:8], window_r31_c16_y[11:8],
    window_r31_c15_y[11:8], window_r31_c14_y[11:8], window_r31_c13_y[11:8], window_r31_c12_y[11:8],
    window_r31_c11_y[11:8], window_r31_c10_y[11:8], window_r31_c9_y[11:8], window_r31_c8_y[11:8],
    window_r31_c7_y[11:8], window_r31_c6_y[11:8], window_r31_c5_y[11:8], window_r31_c4_y[11:8],
    window_r31_c3_y[11:8], window_r31_c2_y[11:8], window_r31_c1_y[11:8], window_r31_c0_y[11:8],
    window_r30_c31_y[11:8], window_r30_c30_y[11:8], window_r30_c29_y[11:8], window_r30_c28_y[11:8],
    window_r30_c27_y[11:8], window_r30_c26_y[11:8], window_r30_c25_y[11:8], window_r30_c24_y[11:8],
    window_r30_c23_y[11:8], window_r30_c22_y[11:8], window_r30_c21_y[11:8], window_r30_c20_y[11:8],
    window_r30_c19_y[11:8], window_r30_c18_y[11:8], window_r30_c17_y[11:8], window_r30_c16_y[11:8],
    window_r30_c15_y[11:8], window_r30_c14_y[11:8], window_r30_c13_y[11:8], window_r30_c12_y[11:8],
    window_r30_c11_y[11:8], window_r30_c10_y[11:8], window_r30_c9_y[11:8], window_r30_c8_y[11:8],
    window_r30_c7_y[11:8], window_r30_c6_y[11:8], window_r30_c5_y[11:8], window_r30_c4_y[11:8],
    window_r30_c3_y[11:8], window_r30_c2_y[11:8], window_r30_c1_y[11:8], window_r30_c0_y[11:8],
    window_r29_c31_y[11:8], window_r29_c30_y[11:8], window_r29_c29_y[11:8], window_r29_c28_y[11:8],
    window_r29_c27_y[11:8], window_r29_c26_y[11:8], window_r29_c25_y[11:8], window_r29_c24_y[11:8],
    window_r29_c23_y[11:8], window_r29_c22_y[11:8], window_r29_c21_y[11:8], window_r29_c20_y[11:8],
    window_r29_c19_y[11:8], window_r29_c18_y[11:8], window_r29_c17_y[11:8], window_r29_c16_y[11:8],
    window_r29_c15_y[11:8], window_r29_c14_y[11:8], window_r29_c13_y[11:8], window_r29_c12_y[11:8],
    window_r29_c11_y[11:8], window_r29_c10_y[11:8], window_r29_c9_y[11:8], window_r29_c8_y[11:8],
    window_r29_c7_y[11:8], window_r29_c6_y[11:8], window_r29_c5_y[11:8], window_r29_c4_y[11:8],
    window_r29_c3_y[11:8], window_r29_c2_y[11:8], window_r29_c1_y[11:8], window_r29_c0_y[11:8],
    window_r28_c31_y[11:8], window_r28_c30_y[11:8], window_r28_c29_y[11:8], window_r28_c28_y[11:8],
    window_r28_c27_y[11:8], window_r28_c26_y[11:8], window_r28_c25_y[11:8], window_r28_c24_y[11:8],
    window_r28_c23_y[11:8], window_r28_c22_y[11:8], window_r28_c21_y[11:8], window_r28_c20_y[11:8],
    window_r28_c19_y[11:8], window_r28_c18_y[11:8], window_r28_c17_y[11:8], window_r28_c16_y[11:8],
    window_r28_c15_y[11:8], window_r28_c14_y[11:8], window_r28_c13_y[11:8], window_r28_c12_y[11:8],
    window_r28_c11_y[11:8], window_r28_c10_y[11:8], window_r28_c9_y[11:8], window_r28_c8_y[11:8],
    window_r28_c7_y[11:8], window_r28_c6_y[11:8], window_r28_c5_y[11:8], window_r28_c4_y[11:8],
    window_r28_c3_y[11:8], window_r28_c2_y[11:8], window_r28_c1_y[11:8], window_r28_c0_y[11:8],
    window_r27_c31_y[11:8], window_r27_c30_y[11:8], window_r27_c29_y[11:8], window_r27_c28_y[11:8],
    window_r27_c27_y[11:8], window_r27_c26_y[11:8], window_r27_c25_y[11:8], window_r27_c24_y[11:8],
    window_r27_c23_y[11:8], window_r27_c22_y[11:8], window_r27_c21_y[11:8], window_r27_c20_y[11:8],
    window_r27_c19_y[11:8], window_r27_c18_y[11:8], window_r27_c17_y[11:8], window_r27_c16_y[11:8],
    window_r27_c15_y[11:8], window_r27_c14_y[11:8], window_r27_c13_y[11:8], window_r27_c12_y[11:8],
    window_r27_c11_y[11:8], window_r27_c10_y[11:8], window_r27_c9_y[11:8], window_r27_c8_y[11:8],
    window_r27_c7_y[11:8], window_r27_c6_y[11:8], window_r27_c5_y[11:8], window_r27_c4_y[11:8],
    window_r27_c3_y[11:8], window_r27_c2_y[11:8], window_r27_c1_y[11:8], window_r27_c0_y[11:8],
    window_r26_c31_y[11:8], window_r26_c30_y[11:8], window_r26_c29_y[11:8], window_r26_c28_y[11:8],
    window_r26_c27_y[11:8], window_r26_c26_y[11:8], window_r26_c25_y[11:8], window_r26_c24_y[11:8],
    window_r26_c23_y[11:8], window_r26_c22_y[11:8], window_r26_c21_y[11:8], window_r26_c20_y[11:8],
    window_r26_c19_y[11:8], window_r26_c18_y[11:8], window_r26_c17_y[11:8], window_r26_c16_y[11:8],
    window_r26_c15_y[11:8], window_r26_c14_y[11:8], window_r26_c13_y[11:8], window_r26_c12_y[11:8],
    window_r26_c11_y[11:8], window_r26_c10_y[11:8], window_r26_c9_y[11:8], window_r26_c8_y[11:8],
    window_r26_c7_y[11:8], window_r26_c6_y[11:8], window_r26_c5_y[11:8], window_r26_c4_y[11:8],
    window_r26_c3_y[11:8], window_r26_c2_y[11:8], window_r26_c1_y[11:8], window_r26_c0_y[11:8],
    window_r25_c31_y[11:8], window_r25_c30_y[11:8], window_r25_c29_y[11:8], window_r25_c28_y[11:8],
    window_r25_c27_y[11:8], window_r25_c26_y[11:8], window_r25_c25_y[11:8], window_r25_c24_y[11:8],
    window_r25_c23_y[11:8], window_r25_c22_y[11:8], window_r25_c21_y[11:8], window_r25_c20_y[11:8],
    window_r25_c19_y[11:8], window_r25_c18_y[11:8], window_r25_c17_y[11:8], window_r25_c16_y[11:8],
    window_r25_c15_y[11:8], window_r25_c14_y[11:8], window_r25_c13_y[11:8], window_r25_c12_y[11:8],
    window_r25_c11_y[11:8], window_r25_c10_y[11:8], window_r25_c9_y[11:8], window_r25_c8_y[11:8],
    window_r25_c7_y[11:8], window_r25_c6_y[11:8], window_r25_c5_y[11:8], window_r25_c4_y[11:8],
    window_r25_c3_y[11:8], window_r25_c2_y[11:8], window_r25_c1_y[11:8], window_r25_c0_y[11:8],
    window_r24_c31_y[11:8], window_r24_c30_y[11:8], window_r24_c29_y[11:8], window_r24_c28_y[11:8],
    window_r24_c27_y[11:8], window_r24_c26_y[11:8], window_r24_c25_y[11:8], window_r24_c24_y[11:8],
    window_r24_c23_y[11:8], window_r24_c22_y[11:8], window_r24_c21_y[11:8], window_r24_c20_y[11:8],
    window_r24_c19_y[11:8], window_r24_c18_y[11:8], window_r24_c17_y[11:8], window_r24_c16_y[11:8],
    window_r24_c15_y[11:8], window_r24_c14_y[11:8], window_r24_c13_y[11:8], window_r24_c12_y[11:8],
    window_r24_c11_y[11:8], window_r24_c10_y[11:8], window_r24_c9_y[11:8], window_r24_c8_y[11:8],
    window_r24_c7_y[11:8], window_r24_c6_y[11:8], window_r24_c5_y[11:8], window_r24_c4_y[11:8],
    window_r24_c3_y[11:8], window_r24_c2_y[11:8], window_r24_c1_y[11:8], window_r24_c0_y[11:8],
    window_r23_c31_y[11:8], window_r23_c30_y[11:8], window_r23_c29_y[11:8], window_r23_c28_y[11:8],
    window_r23_c27_y[11:8], window_r23_c26_y[11:8], window_r23_c25_y[11:8], window_r23_c24_y[11:8],
    window_r23_c23_y[11:8], window_r23_c22_y[11:8], window_r23_c21_y[11:8], window_r23_c20_y[11:8],
    window_r23_c19_y[11:8], window_r23_c18_y[11:8], window_r23_c17_y[11:8], window_r23_c16_y[11:8],
    window_r23_c15_y[11:8], window_r23_c14_y[11:8], window_r23_c13_y[11:8], window_r23_c12_y[11:8],
    window_r23_c11_y[11:8], window_r23_c10_y[11:8], window_r23_c9_y[11:8], window_r23_c8_y[11:8],
    window_r23_c7_y[11:8], window_r23_c6_y[11:8], window_r23_c5_y[11:8], window_r23_c4_y[11:8],
    window_r23_c3_y[11:8], window_r23_c2_y[11:8], window_r23_c1_y[11:8], window_r23_c0_y[11:8],
    window_r22_c31_y[11:8], window_r22_c30_y[11:8], window_r22_c29_y[11:8], window_r22_c28_y[11:8],
    window_r22_c27_y[11:8], window_r22_c26_y[11:8], window_r22_c25_y[11:8], window_r22_c24_y[11:8],
    window_r22_c23_y[11:8], window_r22_c22_y[11:8], window_r22_c21_y[11:8], window_r22_c20_y[11:8],
    window_r22_c19_y[11:8], window_r22_c18_y[11:8], window_r22_c17_y[11:8], window_r22_c16_y[11:8],
    window_r22_c15_y[11:8], window_r22_c14_y[11:8], window_r22_c13_y[11:8], window_r22_c12_y[11:8],
    window_r22_c11_y[11:8], window_r22_c10_y[11:8], window_r22_c9_y[11:8], window_r22_c8_y[11:8],
    window_r22_c7_y[11:8], window_r22_c6_y[11:8], window_r22_c5_y[11:8], window_r22_c4_y[11:8],
    window_r22_c3_y[11:8], window_r22_c2_y[11:8], window_r22_c1_y[11:8], window_r22_c0_y[11:8],
    window_r21_c31_y[11:8], window_r21_c30_y[11:8], window_r21_c29_y[11:8], window_r21_c28_y[11:8],
    window_r21_c27_y[11:8], window_r21_c26_y[11:8], window_r21_c25_y[11:8], window_r21_c24_y[11:8],
    window_r21_c23_y[11:8], window_r21_c22_y[11:8], window_r21_c21_y[11:8], window_r21_c20_y[11:8],
    window_r21_c19_y[11:8], window_r21_c18_y[11:8], window_r21_c17_y[11:8], window_r21_c16_y[11:8],
    window_r21_c15_y[11:8], window_r21_c14_y[11:8], window_r21_c13_y[11:8], window_r21_c12_y[11:8],
    window_r21_c11_y[11:8], window_r21_c10_y[11:8], window_r21_c9_y[11:8], window_r21_c8_y[11:8],
    window_r21_c7_y[11:8], window_r21_c6_y[11:8], window_r21_c5_y[11:8], window_r21_c4_y[11:8],
    window_r21_c3_y[11:8], window_r21_c2_y[11:8], window_r21_c1_y[11:8], window_r21_c0_y[11:8],
    window_r20_c31_y[11:8], window_r20_c30_y[11:8], window_r20_c29_y[11:8], window_r20_c28_y[11:8],
    window_r20_c27_y[11:8], window_r20_c26_y[11:8], window_r20_c25_y[11:8], window_r20_c24_y[11:8],
    window_r20_c23_y[11:8], window_r20_c22_y[11:8], window_r20_c21_y[11:8], window_r20_c20_y[11:8],
    window_r20_c19_y[11:8], window_r20_c18_y[11:8], window_r20_c17_y[11:8], window_r20_c16_y[11:8],
    window_r20_c15_y[11:8], window_r20_c14_y[11:8], window_r20_c13_y[11:8], window_r20_c12_y[11:8],
    window_r20_c11_y[11:8], window_r20_c10_y[11:8], window_r20_c9_y[11:8], window_r20_c8_y[11:8],
    window_r20_c7_y[11:8], window_r20_c6_y[11:8], window_r20_c5_y[11:8], window_r20_c4_y[11:8],
    window_r20_c3_y[11:8], window_r20_c2_y[11:8], window_r20_c1_y[11:8], window_r20_c0_y[11:8],
    window_r19_c31_y[11:8], window_r19_c30_y[11:8], window_r19_c29_y[11:8], window_r19_c28_y[11:8],
    window_r19_c27_y[11:8], window_r19_c26_y[11:8], window_r19_c25_y[11:8], window_r19_c24_y[11:8],
    window_r19_c23_y[11:8], window_r19_c22_y[11:8], window_r19_c21_y[11:8], window_r19_c20_y[11:8],
    window_r19_c19_y[11:8], window_r19_c18_y[11:8], window_r19_c17_y[11:8], window_r19_c16_y[11:8],
    window_r19_c15_y[11:8], window_r19_c14_y[11:8], window_r19_c13_y[11:8], window_r19_c12_y[11:8],
    window_r19_c11_y[11:8], window_r19_c10_y[11:8], window_r19_c9_y[11:8], window_r19_c8_y[11:8],
    window_r19_c7_y[11:8], window_r19_c6_y[11:8], window_r19_c5_y[11:8], window_r19_c4_y[11:8],
    window_r19_c3_y[11:8], window_r19_c2_y[11:8], window_r19_c1_y[11:8], window_r19_c0_y[11:8],
    window_r18_c31_y[11:8], window_r18_c30_y[11:8], window_r18_c29_y[11:8], window_r18_c28_y[11:8],
    window_r18_c27_y[11:8], window_r18_c26_y[11:8], window_r18_c25_y[11:8], window_r18_c24_y[11:8],
    window_r18_c23_y[11:8], window_r18_c22_y[11:8], window_r18_c21_y[11:8], window_r18_c20_y[11:8],
    window_r18_c19_y[11:8], window_r18_c18_y[11:8], window_r18_c17_y[11:8], window_r18_c16_y[11:8],
    window_r18_c15_y[11:8], window_r18_c14_y[11:8], window_r18_c13_y[11:8], window_r18_c12_y[11:8],
    window_r18_c11_y[11:8], window_r18_c10_y[11:8], window_r18_c9_y[11:8], window_r18_c8_y[11:8],
    window_r18_c7_y[11:8], window_r18_c6_y[11:8], window_r18_c5_y[11:8], window_r18_c4_y[11:8],
    window_r18_c3_y[11:8], window_r18_c2_y[11:8], window_r18_c1_y[11:8], window_r18_c0_y[11:8],
    window_r17_c31_y[11:8], window_r17_c30_y[11:8], window_r17_c29_y[11:8], window_r17_c28_y[11:8],
    window_r17_c27_y[11:8], window_r17_c26_y[11:8], window_r17_c25_y[11:8], window_r17_c24_y[11:8],
    window_r17_c23_y[11:8], window_r17_c22_y[11:8], window_r17_c21_y[11:8], window_r17_c20_y[11:8],
    window_r17_c19_y[11:8], window_r17_c18_y[11:8], window_r17_c17_y[11:8], window_r17_c16_y[11:8],
    window_r17_c15_y[11:8], window_r17_c14_y[11:8], window_r17_c13_y[11:8], window_r17_c12_y[11:8],
    window_r17_c11_y[11:8], window_r17_c10_y[11:8], window_r17_c9_y[11:8], window_r17_c8_y[11:8],
    window_r17_c7_y[11:8], window_r17_c6_y[11:8], window_r17_c5_y[11:8], window_r17_c4_y[11:8],
    window_r17_c3_y[11:8], window_r17_c2_y[11:8], window_r17_c1_y[11:8], window_r17_c0_y[11:8],
    window_r16_c31_y[11:8], window_r16_c30_y[11:8], window_r16_c29_y[11:8], window_r16_c28_y[11:8],
    window_r16_c27_y[11:8], window_r16_c26_y[11:8], window_r16_c25_y[11:8], window_r16_c24_y[11:8],
    window_r16_c23_y[11:8], window_r16_c22_y[11:8], window_r16_c21_y[11:8], window_r16_c20_y[11:8],
    window_r16_c19_y[11:8], window_r16_c18_y[11:8], window_r16_c17_y[11:8], window_r16_c16_y[11:8],
    window_r16_c15_y[11:8], window_r16_c14_y[11:8], window_r16_c13_y[11:8], window_r16_c12_y[11:8],
    window_r16_c11_y[11:8], window_r16_c10_y[11:8], window_r16_c9_y[11:8], window_r16_c8_y[11:8],
    window_r16_c7_y[11:8], window_r16_c6_y[11:8], window_r16_c5_y[11:8], window_r16_c4_y[11:8],
    window_r16_c3_y[11:8], window_r16_c2_y[11:8], window_r16_c1_y[11:8], window_r16_c0_y[11:8],
    window_r15_c31_y[11:8], window_r15_c30_y[11:8], window_r15_c29_y[11:8], window_r15_c28_y[11:8],
    window_r15_c27_y[11:8], window_r15_c26_y[11:8], window_r15_c25_y[11:8], window_r15_c24_y[11:8],
    window_r15_c23_y[11:8], window_r15_c22_y[11:8], window_r15_c21_y[11:8], window_r15_c20_y[11:8],
    window_r15_c19_y[11:8], window_r15_c18_y[11:8], window_r15_c17_y[11:8], window_r15_c16_y[11:8],
    window_r15_c15_y[11:8], window_r15_c14_y[11:8], window_r15_c13_y[11:8], window_r15_c12_y[11:8],
    window_r15_c11_y[11:8], window_r15_c10_y[11:8], window_r15_c9_y[11:8], window_r15_c8_y[11:8],
    window_r15_c7_y[11:8], window_r15_c6_y[11:8], window_r15_c5_y[11:8], window_r15_c4_y[11:8],
    window_r15_c3_y[11:8], window_r15_c2_y[11:8], window_r15_c1_y[11:8], window_r15_c0_y[11:8],
    window_r14_c31_y[11:8], window_r14_c30_y[11:8], window_r14_c29_y[11:8], window_r14_c28_y[11:8],
    window_r14_c27_y[11:8], window_r14_c26_y[11:8], window_r14_c25_y[11:8], window_r14_c24_y[11:8],
    window_r14_c23_y[11:8], window_r14_c22_y[11:8], window_r14_c21_y[11:8], window_r14_c20_y[11:8],
    window_r14_c19_y[11:8], window_r14_c18_y[11:8], window_r14_c17_y[11:8], window_r14_c16_y[11:8],
    window_r14_c15_y[11:8], window_r14_c14_y[11:8], window_r14_c13_y[11:8], window_r14_c12_y[11:8],
    window_r14_c11_y[11:8], window_r14_c10_y[11:8], window_r14_c9_y[11:8], window_r14_c8_y[11:8],
    window_r14_c7_y[11:8], window_r14_c6_y[11:8], window_r14_c5_y[11:8], window_r14_c4_y[11:8],
    window_r14_c3_y[11:8], window_r14_c2_y[11:8], window_r14_c1_y[11:8], window_r14_c0_y[11:8],
    window_r13_c31_y[11:8], window_r13_c30_y[11:8], window_r13_c29_y[11:8], window_r13_c28_y[11:8],
    window_r13_c27_y[11:8], window_r13_c26_y[11:8], window_r13_c25_y[11:8], window_r13_c24_y[11:8],
    window_r13_c23_y[11:8], window_r13_c22_y[11:8], window_r13_c21_y[11:8], window_r13_c20_y[11:8],
    window_r13_c19_y[11:8], window_r13_c18_y[11:8], window_r13_c17_y[11:8], window_r13_c16_y[11:8],
    window_r13_c15_y[11:8], window_r13_c14_y[11:8], window_r13_c13_y[11:8], window_r13_c12_y[11:8],
    window_r13_c11_y[11:8], window_r13_c10_y[11:8], window_r13_c9_y[11:8], window_r13_c8_y[11:8],
    window_r13_c7_y[11:8], window_r13_c6_y[11:8], window_r13_c5_y[11:8], window_r13_c4_y[11:8],
    window_r13_c3_y[11:8], window_r13_c2_y[11:8], window_r13_c1_y[11:8], window_r13_c0_y[11:8],
    window_r12_c31_y[11:8], window_r12_c30_y[11:8], window_r12_c29_y[11:8], window_r12_c28_y[11:8],
    window_r12_c27_y[11:8], window_r12_c26_y[11:8], window_r12_c25_y[11:8], window_r12_c24_y[11:8],
    window_r12_c23_y[11:8], window_r12_c22_y[11:8], window_r12_c21_y[11:8], window_r12_c20_y[11:8],
    window_r12_c19_y[11:8], window_r12_c18_y[11:8], window_r12_c17_y[11:8], window_r12_c16_y[11:8],
    window_r12_c15_y[11:8], window_r12_c14_y[11:8], window_r12_c13_y[11:8], window_r12_c12_y[11:8],
    window_r12_c11_y[11:8], window_r12_c10_y[11:8], window_r12_c9_y[11:8], window_r12_c8_y[11:8],
    window_r12_c7_y[11:8], window_r12_c6_y[11:8], window_r12_c5_y[11:8], window_r12_c4_y[11:8],
    window_r12_c3_y[11:8], window_r12_c2_y[11:8], window_r12_c1_y[11:8], window_r12_c0_y[11:8],
    window_r11_c31_y[11:8], window_r11_c30_y[11:8], window_r11_c29_y[11:8], window_r11_c28_y[11:8],
    window_r11_c27_y[11:8], window_r11_c26_y[11:8], window_r11_c25_y[11:8], window_r11_c24_y[11:8],
    window_r11_c23_y[11:8], window_r11_c22_y[11:8], window_r11_c21_y[11:8], window_r11_c20_y[11:8],
    window_r11_c19_y[11:8], window_r11_c18_y[11:8], window_r11_c17_y[11:8], window_r11_c16_y[11:8],
    window_r11_c15_y[11:8], window_r11_c14_y[11:8], window_r11_c13_y[11:8], window_r11_c12_y[11:8],
    window_r11_c11_y[11:8], window_r11_c10_y[11:8], window_r11_c9_y[11:8], window_r11_c8_y[11:8],
    window_r11_c7_y[11:8], window_r11_c6_y[11:8], window_r11_c5_y[11:8], window_r11_c4_y[11:8],
    window_r11_c3_y[11:8], window_r11_c2_y[11:8], window_r11_c1_y[11:8], window_r11_c0_y[11:8],
    window_r10_c31_y[11:8], window_r10_c30_y[11:8], window_r10_c29_y[11:8], window_r10_c28_y[11:8],
    window_r10_c27_y[11:8], window_r10_c26_y[11:8], window_r10_c25_y[11:8], window_r10_c24_y[11:8],
    window_r10_c23_y[11:8], window_r10_c22_y[11:8], window_r10_c21_y[11:8], window_r10_c20_y[11:8],
    window_r10_c19_y[11:8], window_r10_c18_y[11:8], window_r10_c17_y[11:8], window_r10_c16_y[11:8],
    window_r10_c15_y[11:8], window_r10_c14_y[11:8], window_r10_c13_y[11:8], window_r10_c12_y[11:8],
    window_r10_c11_y[11:8], window_r10_c10_y[11:8], window_r10_c9_y[11:8], window_r10_c8_y[11:8],
    window_r10_c7_y[11:8], window_r10_c6_y[11:8], window_r10_c5_y[11:8], window_r10_c4_y[11:8],
    window_r10_c3_y[11:8], window_r10_c2_y[11:8], window_r10_c1_y[11:8], window_r10_c0_y[11:8],
    window_r9_c31_y[11:8], window_r9_c30_y[11:8], window_r9_c29_y[11:8], window_r9_c28_y[11:8],
    window_r9_c27_y[11:8], window_r9_c26_y[11:8], window_r9_c25_y[11:8], window_r9_c24_y[11:8],
    window_r9_c23_y[11:8], window_r9_c22_y[11:8], window_r9_c21_y[11:8], window_r9_c20_y[11:8],
    window_r9_c19_y[11:8], window_r9_c18_y[11:8], window_r9_c17_y[11:8], window_r9_c16_y[11:8],
    window_r9_c15_y[11:8], window_r9_c14_y[11:8], window_r9_c13_y[11:8], window_r9_c12_y[11:8],
    window_r9_c11_y[11:8], window_r9_c10_y[11:8], window_r9_c9_y[11:8], window_r9_c8_y[11:8],
    window_r9_c7_y[11:8], window_r9_c6_y[11:8], window_r9_c5_y[11:8], window_r9_c4_y[11:8], window_r9_c3_y[11:8],
    window_r9_c2_y[11:8], window_r9_c1_y[11:8], window_r9_c0_y[11:8], window_r8_c31_y[11:8],
    window_r8_c30_y[11:8], window_r8_c29_y[11:8], window_r8_c28_y[11:8], window_r8_c27_y[11:8],
    window_r8_c26_y[11:8], window_r8_c25_y[11:8], window_r8_c24_y[11:8], window_r8_c23_y[11:8],
    window_r8_c22_y[11:8], window_r8_c21_y[11:8], window_r8_c20_y[11:8], window_r8_c19_y[11:8],
    window_r8_c18_y[11:8], window_r8_c17_y[11:8], window_r8_c16_y[11:8], window_r8_c15_y[11:8],
    window_r8_c14_y[11:8], window_r8_c13_y[11:8], window_r8_c12_y[11:8], window_r8_c11_y[11:8],
    window_r8_c10_y[11:8], window_r8_c9_y[11:8], window_r8_c8_y[11:8], window_r8_c7_y[11:8],
    window_r8_c6_y[11:8], window_r8_c5_y[11:8], window_r8_c4_y[11:8], window_r8_c3_y[11:8], window_r8_c2_y[11:8],
    window_r8_c1_y[11:8], window_r8_c0_y[11:8], window_r7_c31_y[11:8], window_r7_c30_y[11:8],
    window_r7_c29_y[11:8], window_r7_c28_y[11:8], window_r7_c27_y[11:8], window_r7_c26_y[11:8],
    window_r7_c25_y[11:8], window_r7_c24_y[11:8], window_r7_c23_y[11:8], window_r7_c22_y[11:8],
    window_r7_c21_y[11:8], window_r7_c20_y[11:8], window_r7_c19_y[11:8], window_r7_c18_y[11:8],
    window_r7_c17_y[11:8], window_r7_c16_y[11:8], window_r7_c15_y[11:8], window_r7_c14_y[11:8],
    window_r7_c13_y[11:8], window_r7_c12_y[11:8], window_r7_c11_y[11:8], window_r7_c10_y[11:8],
    window_r7_c9_y[11:8], window_r7_c8_y[11:8], window_r7_c7_y[11:8], window_r7_c6_y[11:8], window_r7_c5_y[11:8],
    window_r7_c4_y[11:8], window_r7_c3_y[11:8], window_r7_c2_y[11:8], window_r7_c1_y[11:8], window_r7_c0_y[11:8],
    window_r6_c31_y[11:8], window_r6_c30_y[11:8], window_r6_c29_y[11:8], window_r6_c28_y[11:8],
    window_r6_c27_y[11:8], window_r6_c26_y[11:8], window_r6_c25_y[11:8], window_r6_c24_y[11:8],
    window_r6_c23_y[11:8], window_r6_c22_y[11:8], window_r6_c21_y[11:8], window_r6_c20_y[11:8],
    window_r6_c19_y[11:8], window_r6_c18_y[11:8], window_r6_c17_y[11:8], window_r6_c16_y[11:8],
    window_r6_c15_y[11:8], window_r6_c14_y[11:8], window_r6_c13_y[11:8], window_r6_c12_y[11:8],
    window_r6_c11_y[11:8], window_r6_c10_y[11:8], window_r6_c9_y[11:8], window_r6_c8_y[11:8],
    window_r6_c7_y[11:8], window_r6_c6_y[11:8], window_r6_c5_y[11:8], window_r6_c4_y[11:8], window_r6_c3_y[11:8],
    window_r6_c2_y[11:8], window_r6_c1_y[11:8], window_r6_c0_y[11:8], window_r5_c31_y[11:8],
    window_r5_c30_y[11:8], window_r5_c29_y[11:8], window_r5_c28_y[11:8], window_r5_c27_y[11:8],
    window_r5_c26_y[11:8], window_r5_c25_y[11:8], window_r5_c24_y[11:8], window_r5_c23_y[11:8],
    window_r5_c22_y[11:8], window_r5_c21_y[11:8], window_r5_c20_y[11:8], window_r5_c19_y[11:8],
    window_r5_c18_y[11:8], window_r5_c17_y[11:8], window_r5_c16_y[11:8], window_r5_c15_y[11:8],
    window_r5_c14_y[11:8], window_r5_c13_y[11:8], window_r5_c12_y[11:8], window_r5_c11_y[11:8],
    window_r5_c10_y[11:8], window_r5_c9_y[11:8], window_r5_c8_y[11:8], window_r5_c7_y[11:8],
    window_r5_c6_y[11:8], window_r5_c5_y[11:8], window_r5_c4_y[11:8], window_r5_c3_y[11:8], window_r5_c2_y[11:8],
    window_r5_c1_y[11:8], window_r5_c0_y[11:8], window_r4_c31_y[11:8], window_r4_c30_y[11:8],
    window_r4_c29_y[11:8], window_r4_c28_y[11:8], window_r4_c27_y[11:8], window_r4_c26_y[11:8],
    window_r4_c25_y[11:8], window_r4_c24_y[11:8], window_r4_c23_y[11:8], window_r4_c22_y[11:8],
    window_r4_c21_y[11:8], window_r4_c20_y[11:8], window_r4_c19_y[11:8], window_r4_c18_y[11:8],
    window_r4_c17_y[11:8], window_r4_c16_y[11:8], window_r4_c15_y[11:8], window_r4_c14_y[11:8],
    window_r4_c13_y[11:8], window_r4_c12_y[11:8], window_r4_c11_y[11:8], window_r4_c10_y[11:8],
    window_r4_c9_y[11:8], window_r4_c8_y[11:8], window_r4_c7_y[11:8], window_r4_c6_y[11:8], window_r4_c5_y[11:8],
    window_r4_c4_y[11:8], window_r4_c3_y[11:8], window_r4_c2_y[11:8], window_r4_c1_y[11:8], window_r4_c0_y[11:8],
    window_r3_c31_y[11:8], window_r3_c30_y[11:8], window_r3_c29_y[11:8], window_r3_c28_y[11:8],
    window_r3_c27_y[11:8], window_r3_c26_y[11:8], window_r3_c25_y[11:8], window_r3_c24_y[11:8],
    window_r3_c23_y[11:8], window_r3_c22_y[11:8], window_r3_c21_y[11:8], window_r3_c20_y[11:8],
    window_r3_c19_y[11:8], window_r3_c18_y[11:8], window_r3_c17_y[11:8], window_r3_c16_y[11:8],
    window_r3_c15_y[11:8], window_r3_c14_y[11:8], window_r3_c13_y[11:8], window_r3_c12_y[11:8],
    window_r3_c11_y[11:8], window_r3_c10_y[11:8], window_r3_c9_y[11:8], window_r3_c8_y[11:8],
    window_r3_c7_y[11:8], window_r3_c6_y[11:8], window_r3_c5_y[11:8], window_r3_c4_y[11:8], window_r3_c3_y[11:8],
    window_r3_c2_y[11:8], window_r3_c1_y[11:8], window_r3_c0_y[11:8], window_r2_c31_y[11:8],
    window_r2_c30_y[11:8], window_r2_c29_y[11:8], window_r2_c28_y[11:8], window_r2_c27_y[11:8],
    window_r2_c26_y[11:8], window_r2_c25_y[11:8], window_r2_c24_y[11:8], window_r2_c23_y[11:8],
    window_r2_c22_y[11:8], window_r2_c21_y[11:8], window_r2_c20_y[11:8], window_r2_c19_y[11:8],
    window_r2_c18_y[11:8], window_r2_c17_y[11:8], window_r2_c16_y[11:8], window_r2_c15_y[11:8],
    window_r2_c14_y[11:8], window_r2_c13_y[11:8], window_r2_c12_y[11:8], window_r2_c11_y[11:8],
    window_r2_c10_y[11:8], window_r2_c9_y[11:8], window_r2_c8_y[11:8], window_r2_c7_y[11:8],
    window_r2_c6_y[11:8], window_r2_c5_y[11:8], window_r2_c4_y[11:8], window_r2_c3_y[11:8], window_r2_c2_y[11:8],
    window_r2_c1_y[11:8], window_r2_c0_y[11:8], window_r1_c31_y[11:8], window_r1_c30_y[11:8],
    window_r1_c29_y[11:8], window_r1_c28_y[11:8], window_r1_c27_y[11:8], window_r1_c26_y[11:8],
    window_r1_c25_y[11:8], window_r1_c24_y[11:8], window_r1_c23_y[11:8], window_r1_c22_y[11:8],
    window_r1_c21_y[11:8], window_r1_c20_y[11:8], window_r1_c19_y[11:8], window_r1_c18_y[11:8],
    window_r1_c17_y[11:8], window_r1_c16_y[11:8], window_r1_c15_y[11:8], window_r1_c14_y[11:8],
    window_r1_c13_y[11:8], window_r1_c12_y[11:8], window_r1_c11_y[11:8], window_r1_c10_y[11:8],
    window_r1_c9_y[11:8], window_r1_c8_y[11:8], window_r1_c7_y[11:8], window_r1_c6_y[11:8], window_r1_c5_y[11:8],
    window_r1_c4_y[11:8], window_r1_c3_y[11:8], window_r1_c2_y[11:8], window_r1_c1_y[11:8], window_r1_c0_y[11:8],
    window_r0_c31_y[11:8], window_r0_c30_y[11:8], window_r0_c29_y[11:8], window_r0_c28_y[11:8],
    window_r0_c27_y[11:8], window_r0_c26_y[11:8], window_r0_c25_y[11:8], window_r0_c24_y[11:8],
    window_r0_c23_y[11:8], window_r0_c22_y[11:8], window_r0_c21_y[11:8], window_r0_c20_y[11:8],
    window_r0_c19_y[11:8], window_r0_c18_y[11:8], window_r0_c17_y[11:8], window_r0_c16_y[11:8],
    window_r0_c15_y[11:8], window_r0_c14_y[11:8], window_r0_c13_y[11:8], window_r0_c12_y[11:8],
    window_r0_c11_y[11:8], window_r0_c10_y[11:8], window_r0_c9_y[11:8], window_r0_c8_y[11:8],
    window_r0_c7_y[11:8], window_r0_c6_y[11:8], window_r0_c5_y[11:8], window_r0_c4_y[11:8], window_r0_c3_y[11:8],
    window_r0_c2_y[11:8], window_r0_c1_y[11:8], window_r0_c0_y[11:8], window_r31_c31_y[7:4],
    window_r31_c30_y[7:4], window_r31_c29_y[7:4], window_r31_c28_y[7:4], window_r31_c27_y[7:4],
    window_r31_c26_y[7:4], window_r31_c25_y[7:4], window_r31_c24_y[7:4], window_r31_c23_y[7:4],
    window_r31_c22_y[7:4], window_r31_c21_y[7:4], window_r31_c20_y[7:4], window_r31_c19_y[7:4],
    window_r31_c18_y[7:4], window_r31_c17_y[7:4], window_r31_c16_y[7:4], window_r31_c15_y[7:4],
    window_r31_c14_y[7:4], window_r31_c13_y[7:4], window_r31_c12_y[7:4], window_r31_c11_y[7:4],
    window_r31_c10_y[7:4], window_r31_c9_y[7:4], window_r31_c8_y[7:4], window_r31_c7_y[7:4],
    window_r31_c6_y[7:4], window_r31_c5_y[7:4], window_r31_c4_y[7:4], window_r31_c3_y[7:4], window_r31_c2_y[7:4],
    window_r31_c1_y[7:4], window_r31_c0_y[7:4], window_r30_c31_y[7:4], window_r30_c30_y[7:4],
    window_r30_c29_y[7:4], window_r30_c28_y[7:4], window_r30_c27_y[7:4], window_r30_c26_y[7:4],
    window_r30_c25_y[7:4], window_r30_c24_y[7:4], window_r30_c23_y[7:4], window_r30_c22_y[7:4],
    window_r30_c21_y[7:4], window_r30_c20_y[7:4], window_r30_c19_y[7:4], window_r30_c18_y[7:4],
    window_r30_c17_y[7:4], window_r30_c16_y[7:4], window_r30_c15_y[7:4], window_r30_c14_y[7:4],
    window_r30_c13_y[7:4], window_r30_c12_y[7:4], window_r30_c11_y[7:4], window_r30_c10_y[7:4],
    window_r30_c9_y[7:4], window_r30_c8_y[7:4], window_r30_c7_y[7:4], window_r30_c6_y[7:4], window_r30_c5_y[7:4],
    window_r30_c4_y[7:4], window_r30_c3_y[7:4], window_r30_c2_y[7:4], window_r30_c1_y[7:4], window_r30_c0_y[7:4],
    window_r29_c31_y[7:4], window_r29_c30_y[7:4], window_r29_c29_y[7:4], window_r29_c28_y[7:4],
    window_r29_c27_y[7:4], window_r29_c26_y[7:4], window_r29_c25_y[7:4], window_r29_c24_y[7:4],
    window_r29_c23_y[7:4], window_r29_c22_y[7:4], window_r29_c21_y[7:4], window_r29_c20_y[7:4],
    window_r29_c19_y[7:4], window_r29_c18_y[7:4], window_r29_c17_y[7:4], window_r29_c16_y[7:4],
    window_r29_c15_y[7:4], window_r29_c14_y[7:4], window_r29_c13_y[7:4], window_r29_c12_y[7:4],
    window_r29_c11_y[7:4], window_r29_c10_y[7:4], window_r29_c9_y[7:4], window_r29_c8_y[7:4],
    window_r29_c7_y[7:4], window_r29_c6_y[7:4], window_r29_c5_y[7:4], window_r29_c4_y[7:4], window_r29_c3_y[7:4],
    window_r29_c2_y[7:4], window_r29_c1_y[7:4], window_r29_c0_y[7:4], window_r28_c31_y[7:4],
    window_r28_c30_y[7:4], window_r28_c29_y[7:4], window_r28_c28_y[7:4], window_r28_c27_y[7:4],
    window_r28_c26_y[7:4], window_r28_c25_y[7:4], window_r28_c24_y[7:4], window_r28_c23_y[7:4],
    window_r28_c22_y[7:4], window_r28_c21_y[7:4], window_r28_c20_y[7:4], window_r28_c19_y[7:4],
    window_r28_c18_y[7:4], window_r28_c17_y[7:4], window_r28_c16_y[7:4], window_r28_c15_y[7:4],
    window_r28_c14_y[7:4], window_r28_c13_y[7:4], window_r28_c12_y[7:4], window_r28_c11_y[7:4],
    window_r28_c10_y[7:4], window_r28_c9_y[7:4], window_r28_c8_y[7:4], window_r28_c7_y[7:4],
    window_r28_c6_y[7:4], window_r28_c5_y[7:4], window_r28_c4_y[7:4], window_r28_c3_y[7:4], window_r28_c2_y[7:4],
    window_r28_c1_y[7:4], window_r28_c0_y[7:4], window_r27_c31_y[7:4], window_r27_c30_y[7:4],
    window_r27_c29_y[7:4], window_r27_c28_y[7:4], window_r27_c27_y[7:4], window_r27_c26_y[7:4],
    window_r27_c25_y[7:4], window_r27_c24_y[7:4], window_r27_c23_y[7:4], window_r27_c22_y[7:4],
    window_r27_c21_y[7:4], window_r27_c20_y[7:4], window_r27_c19_y[7:4], window_r27_c18_y[7:4],
    window_r27_c17_y[7:4], window_r27_c16_y[7:4], window_r27_c15_y[7:4], window_r27_c14_y[7:4],
    window_r27_c13_y[7:4], window_r27_c12_y[7:4], window_r27_c11_y[7:4], window_r27_c10_y[7:4],
    window_r27_c9_y[7:4], window_r27_c8_y[7:4], window_r27_c7_y[7:4], window_r27_c6_y[7:4], window_r27_c5_y[7:4],
    window_r27_c4_y[7:4], window_r27_c3_y[7:4], window_r27_c2_y[7:4], window_r27_c1_y[7:4], window_r27_c0_y[7:4],
    window_r26_c31_y[7:4], window_r26_c30_y[7:4], window_r26_c29_y[7:4], window_r26_c28_y[7:4],
    window_r26_c27_y[7:4], window_r26_c26_y[7:4], window_r26_c25_y[7:4], window_r26_c24_y[7:4],
    window_r26_c23_y[7:4], window_r26_c22_y[7:4], window_r26_c21_y[7:4], window_r26_c20_y[7:4],
    window_r26_c19_y[7:4], window_r26_c18_y[7:4], window_r26_c17_y[7:4], window_r26_c16_y[7:4],
    window_r26_c15_y[7:4], window_r26_c14_y[7:4], window_r26_c13_y[7:4], window_r26_c12_y[7:4],
    window_r26_c11_y[7:4], window_r26_c10_y[7:4], window_r26_c9_y[7:4], window_r26_c8_y[7:4],
    window_r26_c7_y[7:4], window_r26_c6_y[7:4], window_r26_c5_y[7:4], window_r26_c4_y[7:4], window_r26_c3_y[7:4],
    window_r26_c2_y[7:4], window_r26_c1_y[7:4], window_r26_c0_y[7:4], window_r25_c31_y[7:4],
    window_r25_c30_y[7:4], window_r25_c29_y[7:4], window_r25_c28_y[7:4], window_r25_c27_y[7:4],
    window_r25_c26_y[7:4], window_r25_c25_y[7:4], window_r25_c24_y[7:4], window_r25_c23_y[7:4],
    window_r25_c22_y[7:4], window_r25_c21_y[7:4], window_r25_c20_y[7:4], window_r25_c19_y[7:4],
    window_r25_c18_y[7:4], window_r25_c17_y[7:4], window_r25_c16_y[7:4], window_r25_c15_y[7:4],
    window_r25_c14_y[7:4], window_r25_c13_y[7:4], window_r25_c12_y[7:4], window_r25_c11_y[7:4],
    window_r25_c10_y[7:4], window_r25_c9_y[7:4], window_r25_c8_y[7:4], window_r25_c7_y[7:4],
    window_r25_c6_y[7:4], window_r25_c5_y[7:4], window_r25_c4_y[7:4], window_r25_c3_y[7:4], window_r25_c2_y[7:4],
    window_r25_c1_y[7:4], window_r25_c0_y[7:4], window_r24_c31_y[7:4], window_r24_c30_y[7:4],
    window_r24_c29_y[7:4], window_r24_c28_y[7:4], window_r24_c27_y[7:4], window_r24_c26_y[7:4],
    window_r24_c25_y[7:4], window_r24_c24_y[7:4], window_r24_c23_y[7:4], window_r24_c22_y[7:4],
    window_r24_c21_y[7:4], window_r24_c20_y[7:4], window_r24_c19_y[7:4], window_r24_c18_y[7:4],
    window_r24_c17_y[7:4], window_r24_c16_y[7:4], window_r24_c15_y[7:4], window_r24_c14_y[7:4],
    window_r24_c13_y[7:4], window_r24_c12_y[7:4], window_r24_c11_y[7:4], window_r24_c10_y[7:4],
    window_r24_c9_y[7:4], window_r24_c8_y[7:4], window_r24_c7_y[7:4], window_r24_c6_y[7:4], window_r24_c5_y[7:4],
    window_r24_c4_y[7:4], window_r24_c3_y[7:4], window_r24_c2_y[7:4], window_r24_c1_y[7:4], window_r24_c0_y[7:4],
    window_r23_c31_y[7:4], window_r23_c30_y[7:4], window_r23_c29_y[7:4], window_r23_c28_y[7:4],
    window_r23_c27_y[7:4], window_r23_c26_y[7:4], window_r23_c25_y[7:4], window_r23_c24_y[7:4],
    window_r23_c23_y[7:4], window_r23_c22_y[7:4], window_r23_c21_y[7:4], window_r23_c20_y[7:4],
    window_r23_c19_y[7:4], window_r23_c18_y[7:4], window_r23_c17_y[7:4], window_r23_c16_y[7:4],
    window_r23_c15_y[7:4], window_r23_c14_y[7:4], window_r23_c13_y[7:4], window_r23_c12_y[7:4],
    window_r23_c11_y[7:4], window_r23_c10_y[7:4], window_r23_c9_y[7:4], window_r23_c8_y[7:4],
    window_r23_c7_y[7:4], window_r23_c6_y[7:4], window_r23_c5_y[7:4], window_r23_c4_y[7:4], window_r23_c3_y[7:4],
    window_r23_c2_y[7:4], window_r23_c1_y[7:4], window_r23_c0_y[7:4], window_r22_c31_y[7:4],
    window_r22_c30_y[7:4], window_r22_c29_y[7:4], window_r22_c28_y[7:4], window_r22_c27_y[7:4],
    window_r22_c26_y[7:4], window_r22_c25_y[7:4], window_r22_c24_y[7:4], window_r22_c23_y[7:4],
    window_r22_c22_y[7:4], window_r22_c21_y[7:4], window_r22_c20_y[7:4], window_r22_c19_y[7:4],
    window_r22_c18_y[7:4], window_r22_c17_y[7:4], window_r22_c16_y[7:4], window_r22_c15_y[7:4],
    window_r22_c14_y[7:4], window_r22_c13_y[7:4], window_r22_c12_y[7:4], window_r22_c11_y[7:4],
    window_r22_c10_y[7:4], window_r22_c9_y[7:4], window_r22_c8_y[7:4], window_r22_c7_y[7:4],
    window_r22_c6_y[7:4], window_r22_c5_y[7:4], window_r22_c4_y[7:4], window_r22_c3_y[7:4], window_r22_c2_y[7:4],
    window_r22_c1_y[7:4], window_r22_c0_y[7:4], window_r21_c31_y[7:4], window_r21_c30_y[7:4],
    window_r21_c29_y[7:4], window_r21_c28_y[7:4], window_r21_c27_y[7:4], window_r21_c26_y[7:4],
    window_r21_c25_y[7:4], window_r21_c24_y[7:4], window_r21_c23_y[7:4], window_r21_c22_y[7:4],
    window_r21_c21_y[7:4], window_r21_c20_y[7:4], window_r21_c19_y[7:4], window_r21_c18_y[7:4],
    window_r21_c17_y[7:4], window_r21_c16_y[7:4], window_r21_c15_y[7:4], window_r21_c14_y[7:4],
    window_r21_c13_y[7:4], window_r21_c12_y[7:4], window_r21_c11_y[7:4], window_r21_c10_y[7:4],
    window_r21_c9_y[7:4], window_r21_c8_y[7:4], window_r21_c7_y[7:4], window_r21_c6_y[7:4], window_r21_c5_y[7:4],
    window_r21_c4_y[7:4], window_r21_c3_y[7:4], window_r21_c2_y[7:4], window_r21_c1_y[7:4], window_r21_c0_y[7:4],
    window_r20_c31_y[7:4], window_r20_c30_y[7:4], window_r20_c29_y[7:4], window_r20_c28_y[7:4],
    window_r20_c27_y[7:4], window_r20_c26_y[7:4], window_r20_c25_y[7:4], window_r20_c24_y[7:4],
    window_r20_c23_y[7:4], window_r20_c22_y[7:4], window_r20_c21_y[7:4], window_r20_c20_y[7:4],
    window_r20_c19_y[7:4], window_r20_c18_y[7:4], window_r20_c17_y[7:4], window_r20_c16_y[7:4],
    window_r20_c15_y[7:4], window_r20_c14_y[7:4], window_r20_c13_y[7:4], window_r20_c12_y[7:4],
    window_r20_c11_y[7:4], window_r20_c10_y[7:4], window_r20_c9_y[7:4], window_r20_c8_y[7:4],
    window_r20_c7_y[7:4], window_r20_c6_y[7:4], window_r20_c5_y[7:4], window_r20_c4_y[7:4], window_r20_c3_y[7:4],
    window_r20_c2_y[7:4], window_r20_c1_y[7:4], window_r20_c0_y[7:4], window_r19_c31_y[7:4],
    window_r19_c30_y[7:4], window_r19_c29_y[7:4], window_r19_c28_y[7:4], window_r19_c27_y[7:4],
    window_r19_c26_y[7:4], window_r19_c25_y[7:4], window_r19_c24_y[7:4], window_r19_c23_y[7:4],
    window_r19_c22_y[7:4], window_r19_c21_y[7:4], window_r19_c20_y[7:4], window_r19_c19_y[7:4],
    window_r19_c18_y[7:4], window_r19_c17_y[7:4], window_r19_c16_y[7:4], window_r19_c15_y[7:4],
    window_r19_c14_y[7:4], window_r19_c13_y[7:4], window_r19_c12_y[7:4], window_r19_c11_y[7:4],
    window_r19_c10_y[7:4], window_r19_c9_y[7:4], window_r19_c8_y[7:4], window_r19_c7_y[7:4],
    window_r19_c6_y[7:4], window_r19_c5_y[7:4], window_r19_c4_y[7:4], window_r19_c3_y[7:4], window_r19_c2_y[7:4],
    window_r19_c1_y[7:4], window_r19_c0_y[7:4], window_r18_c31_y[7:4], window_r18_c30_y[7:4],
    window_r18_c29_y[7:4], window_r18_c28_y[7:4], window_r18_c27_y[7:4], window_r18_c26_y[7:4],
    window_r18_c25_y[7:4], window_r18_c24_y[7:4], window_r18_c23_y[7:4], window_r18_c22_y[7:4],
    window_r18_c21_y[7:4], window_r18_c20_y[7:4], window_r18_c19_y[7:4], window_r18_c18_y[7:4],
    window_r18_c17_y[7:4], window_r18_c16_y[7:4], window_r18_c15_y[7:4], window_r18_c14_y[7:4],
    window_r18_c13_y[7:4], window_r18_c12_y[7:4], window_r18_c11_y[7:4], window_r18_c10_y[7:4],
    window_r18_c9_y[7:4], window_r18_c8_y[7:4], window_r18_c7_y[7:4], window_r18_c6_y[7:4], window_r18_c5_y[7:4],
    window_r18_c4_y[7:4], window_r18_c3_y[7:4], window_r18_c2_y[7:4], window_r18_c1_y[7:4], window_r18_c0_y[7:4],
    window_r17_c31_y[7:4], window_r17_c30_y[7:4], window_r17_c29_y[7:4], window_r17_c28_y[7:4],
    window_r17_c27_y[7:4], window_r17_c26_y[7:4], window_r17_c25_y[7:4], window_r17_c24_y[7:4],
    window_r17_c23_y[7:4], window_r17_c22_y[7:4], window_r17_c21_y[7:4], window_r17_c20_y[7:4],
    window_r17_c19_y[7:4], window_r17_c18_y[7:4], window_r17_c17_y[7:4], window_r17_c16_y[7:4],
    window_r17_c15_y[7:4], window_r17_c14_y[7:4], window_r17_c13_y[7:4], window_r17_c12_y[7:4],
    window_r17_c11_y[7:4], window_r17_c10_y[7:4], window_r17_c9_y[7:4], window_r17_c8_y[7:4],
    window_r17_c7_y[7:4], window_r17_c6_y[7:4], window_r17_c5_y[7:4], window_r17_c4_y[7:4], window_r17_c3_y[7:4],
    window_r17_c2_y[7:4], window_r17_c1_y[7:4], window_r17_c0_y[7:4], window_r16_c31_y[7:4],
    window_r16_c30_y[7:4], window_r16_c29_y[7:4], window_r16_c28_y[7:4], window_r16_c27_y[7:4],
    window_r16_c26_y[7:4], window_r16_c25_y[7:4], window_r16_c24_y[7:4], window_r16_c23_y[7:4],
    window_r16_c22_y[7:4], window_r16_c21_y[7:4], window_r16_c20_y[7:4], window_r16_c19_y[7:4],
    window_r16_c18_y[7:4], window_r16_c17_y[7:4], window_r16_c16_y[7:4], window_r16_c15_y[7:4],
    window_r16_c14_y[7:4], window_r16_c13_y[7:4], window_r16_c12_y[7:4], window_r16_c11_y[7:4],
    window_r16_c10_y[7:4], window_r16_c9_y[7:4], window_r16_c8_y[7:4], window_r16_c7_y[7:4],
    window_r16_c6_y[7:4], window_r16_c5_y[7:4], window_r16_c4_y[7:4], window_r16_c3_y[7:4], window_r16_c2_y[7:4],
    window_r16_c1_y[7:4], window_r16_c0_y[7:4], window_r15_c31_y[7:4], window_r15_c30_y[7:4],
    window_r15_c29_y[7:4], window_r15_c28_y[7:4], window_r15_c27_y[7:4], window_r15_c26_y[7:4],
    window_r15_c25_y[7:4], window_r15_c24_y[7:4], window_r15_c23_y[7:4], window_r15_c22_y[7:4],
    window_r15_c21_y[7:4], window_r15_c20_y[7:4], window_r15_c19_y[7:4], window_r15_c18_y[7:4],
    window_r15_c17_y[7:4], window_r15_c16_y[7:4], window_r15_c15_y[7:4], window_r15_c14_y[7:4],
    window_r15_c13_y[7:4], window_r15_c12_y[7:4], window_r15_c11_y[7:4], window_r15_c10_y[7:4],
    window_r15_c9_y[7:4], window_r15_c8_y[7:4], window_r15_c7_y[7:4], window_r15_c6_y[7:4], window_r15_c5_y[7:4],
    window_r15_c4_y[7:4], window_r15_c3_y[7:4], window_r15_c2_y[7:4], window_r15_c1_y[7:4], window_r15_c0_y[7:4],
    window_r14_c31_y[7:4], window_r14_c30_y[7:4], window_r14_c29_y[7:4], window_r14_c28_y[7:4],
    window_r14_c27_y[7:4], window_r14_c26_y[7:4], window_r14_c25_y[7:4], window_r14_c24_y[7:4],
    window_r14_c23_y[7:4], window_r14_c22_y[7:4], window_r14_c21_y[7:4], window_r14_c20_y[7:4],
    window_r14_c19_y[7:4], window_r14_c18_y[7:4], window_r14_c17_y[7:4], window_r14_c16_y[7:4],
    window_r14_c15_y[7:4], window_r14_c14_y[7:4], window_r14_c13_y[7:4], window_r14_c12_y[7:4],
    window_r14_c11_y[7:4], window_r14_c10_y[7:4], window_r14_c9_y[7:4], window_r14_c8_y[7:4],
    window_r14_c7_y[7:4], window_r14_c6_y[7:4], window_r14_c5_y[7:4], window_r14_c4_y[7:4], window_r14_c3_y[7:4],
    window_r14_c2_y[7:4], window_r14_c1_y[7:4], window_r14_c0_y[7:4], window_r13_c31_y[7:4],
    window_r13_c30_y[7:4], window_r13_c29_y[7:4], window_r13_c28_y[7:4], window_r13_c27_y[7:4],
    window_r13_c26_y[7:4], window_r13_c25_y[7:4], window_r13_c24_y[7:4], window_r13_c23_y[7:4],
    window_r13_c22_y[7:4], window_r13_c21_y[7:4], window_r13_c20_y[7:4], window_r13_c19_y[7:4],
    window_r13_c18_y[7:4], window_r13_c17_y[7:4], window_r13_c16_y[7:4], window_r13_c15_y[7:4],
    window_r13_c14_y[7:4], window_r13_c13_y[7:4], window_r13_c12_y[7:4], window_r13_c11_y[7:4],
    window_r13_c10_y[7:4], window_r13_c9_y[7:4], window_r13_c8_y[7:4], window_r13_c7_y[7:4],
    window_r13_c6_y[7:4], window_r13_c5_y[7:4], window_r13_c4_y[7:4], window_r13_c3_y[7:4], window_r13_c2_y[7:4],
    window_r13_c1_y[7:4], window_r13_c0_y[7:4], window_r12_c31_y[7:4], window_r12_c30_y[7:4],
    window_r12_c29_y[7:4], window_r12_c28_y[7:4], window_r12_c27_y[7:4], window_r12_c26_y[7:4],
    window_r12_c25_y[7:4], window_r12_c24_y[7:4], window_r12_c23_y[7:4], window_r12_c22_y[7:4],
    window_r12_c21_y[7:4], window_r12_c20_y[7:4], window_r12_c19_y[7:4], window_r12_c18_y[7:4],
    window_r12_c17_y[7:4], window_r12_c16_y[7:4], window_r12_c15_y[7:4], window_r12_c14_y[7:4],
    window_r12_c13_y[7:4], window_r12_c12_y[7:4], window_r12_c11_y[7:4], window_r12_c10_y[7:4],
    window_r12_c9_y[7:4], window_r12_c8_y[7:4], window_r12_c7_y[7:4], window_r12_c6_y[7:4], window_r12_c5_y[7:4],
    window_r12_c4_y[7:4], window_r12_c3_y[7:4], window_r12_c2_y[7:4], window_r12_c1_y[7:4], window_r12_c0_y[7:4],
    window_r11_c31_y[7:4], window_r11_c30_y[7:4], window_r11_c29_y[7:4], window_r11_c28_y[7:4],
    window_r11_c27_y[7:4], window_r11_c26_y[7:4], window_r11_c25_y[7:4], window_r11_c24_y[7:4],
    window_r11_c23_y[7:4], window_r11_c22_y[7:4], window_r11_c21_y[7:4], window_r11_c20_y[7:4],
    window_r11_c19_y[7:4], window_r11_c18_y[7:4], window_r11_c17_y[7:4], window_r11_c16_y[7:4],
    window_r11_c15_y[7:4], window_r11_c14_y[7:4], window_r11_c13_y[7:4], window_r11_c12_y[7:4],
    window_r11_c11_y[7:4], window_r11_c10_y[7:4], window_r11_c9_y[7:4], window_r11_c8_y[7:4],
    window_r11_c7_y[7:4], window_r11_c6_y[7:4], window_r11_c5_y[7:4], window_r11_c4_y[7:4], window_r11_c3_y[7:4],
    window_r11_c2_y[7:4], window_r11_c1_y[7:4], window_r11_c0_y[7:4], window_r10_c31_y[7:4],
    window_r10_c30_y[7:4], window_r10_c29_y[7:4], window_r10_c28_y[7:4], window_r10_c27_y[7:4],
    window_r10_c26_y[7:4], window_r10_c25_y[7:4], window_r10_c24_y[7:4], window_r10_c23_y[7:4],
    window_r10_c22_y[7:4], window_r10_c21_y[7:4], window_r10_c20_y[7:4], window_r10_c19_y[7:4],
    window_r10_c18_y[7:4], window_r10_c17_y[7:4], window_r10_c16_y[7:4], window_r10_c15_y[7:4],
    window_r10_c14_y[7:4], window_r10_c13_y[7:4], window_r10_c12_y[7:4], window_r10_c11_y[7:4],
    window_r10_c10_y[7:4], window_r10_c9_y[7:4], window_r10_c8_y[7:4], window_r10_c7_y[7:4],
    window_r10_c6_y[7:4], window_r10_c5_y[7:4], window_r10_c4_y[7:4], window_r10_c3_y[7:4], window_r10_c2_y[7:4],
    window_r10_c1_y[7:4], window_r10_c0_y[7:4], window_r9_c31_y[7:4], window_r9_c30_y[7:4], window_r9_c29_y[7:4],
    window_r9_c28_y[7:4], window_r9_c27_y[7:4], window_r9_c26_y[7:4], window_r9_c25_y[7:4], window_r9_c24_y[7:4],
    window_r9_c23_y[7:4], window_r9_c22_y[7:4], window_r9_c21_y[7:4], window_r9_c20_y[7:4], window_r9_c19_y[7:4],
    window_r9_c18_y[7:4], window_r9_c17_y[7:4], window_r9_c16_y[7:4], window_r9_c15_y[7:4], window_r9_c14_y[7:4],
    window_r9_c13_y[7:4], window_r9_c12_y[7:4], window_r9_c11_y[7:4], window_r9_c10_y[7:4], window_r9_c9_y[7:4],
    window_r9_c8_y[7:4], window_r9_c7_y[7:4], window_r9_c6_y[7:4], window_r9_c5_y[7:4], window_r9_c4_y[7:4],
    window_r9_c3_y[7:4], window_r9_c2_y[7:4], window_r9_c1_y[7:4], window_r9_c0_y[7:4], window_r8_c31_y[7:4],
    window_r8_c30_y[7:4], window_r8_c29_y[7:4], window_r8_c28_y[7:4], window_r8_c27_y[7:4], window_r8_c26_y[7:4],
    window_r8_c25_y[7:4], window_r8_c24_y[7:4], window_r8_c23_y[7:4], window_r8_c22_y[7:4], window_r8_c21_y[7:4],
    window_r8_c20_y[7:4], window_r8_c19_y[7:4], window_r8_c18_y[7:4], window_r8_c17_y[7:4], window_r8_c16_y[7:4],
    window_r8_c15_y[7:4], window_r8_c14_y[7:4], window_r8_c13_y[7:4], window_r8_c12_y[7:4], window_r8_c11_y[7:4],
    window_r8_c10_y[7:4], window_r8_c9_y[7:4], window_r8_c8_y[7:4], window_r8_c7_y[7:4], window_r8_c6_y[7:4],
    window_r8_c5_y[7:4], window_r8_c4_y[7:4], window_r8_c3_y[7:4], window_r8_c2_y[7:4], window_r8_c1_y[7:4],
    window_r8_c0_y[7:4], window_r7_c31_y[7:4], window_r7_c30_y[7:4], window_r7_c29_y[7:4], window_r7_c28_y[7:4],
    window_r7_c27_y[7:4], window_r7_c26_y[7:4], window_r7_c25_y[7:4], window_r7_c24_y[7:4], window_r7_c23_y[7:4],
    window_r7_c22_y[7:4], window_r7_c21_y[7:4], window_r7_c20_y[7:4], window_r7_c19_y[7:4], window_r7_c18_y[7:4],
    window_r7_c17_y[7:4], window_r7_c16_y[7:4], window_r7_c15_y[7:4], window_r7_c14_y[7:4], window_r7_c13_y[7:4],
    window_r7_c12_y[7:4], window_r7_c11_y[7:4], window_r7_c10_y[7:4], window_r7_c9_y[7:4], window_r7_c8_y[7:4],
    window_r7_c7_y[7:4], window_r7_c6_y[7:4], window_r7_c5_y[7:4], window_r7_c4_y[7:4], window_r7_c3_y[7:4],
    window_r7_c2_y[7:4], window_r7_c1_y[7:4], window_r7_c0_y[7:4], window_r6_c31_y[7:4], window_r6_c30_y[7:4],
    window_r6_c29_y[7:4], window_r6_c28_y[7:4], window_r6_c27_y[7:4], window_r6_c26_y[7:4], window_r6_c25_y[7:4],
    window_r6_c24_y[7:4], window_r6_c23_y[7:4], window_r6_c22_y[7:4], window_r6_c21_y[7:4], window_r6_c20_y[7:4],
    window_r6_c19_y[7:4], window_r6_c18_y[7:4], window_r6_c17_y[7:4], window_r6_c16_y[7:4], window_r6_c15_y[7:4],
    window_r6_c14_y[7:4], window_r6_c13_y[7:4], window_r6_c12_y[7:4], window_r6_c11_y[7:4], window_r6_c10_y[7:4],
    window_r6_c9_y[7:4], window_r6_c8_y[7:4], window_r6_c7_y[7:4], window_r6_c6_y[7:4], window_r6_c5_y[7:4],
    window_r6_c4_y[7:4], window_r6_c3_y[7:4], window_r6_c2_y[7:4], window_r6_c1_y[7:4], window_r6_c0_y[7:4],
    window_r5_c31_y[7:4], window_r5_c30_y[7:4], window_r5_c29_y[7:4], window_r5_c28_y[7:4], window_r5_c27_y[7:4],
    window_r5_c26_y[7:4], window_r5_c25_y[7:4], window_r5_c24_y[7:4], window_r5_c23_y[7:4], window_r5_c22_y[7:4],
    window_r5_c21_y[7:4], window_r5_c20_y[7:4], window_r5_c19_y[7:4], window_r5_c18_y[7:4], window_r5_c17_y[7:4],
    window_r5_c16_y[7:4], window_r5_c15_y[7:4], window_r5_c14_y[7:4], window_r5_c13_y[7:4], window_r5_c12_y[7:4],
    window_r5_c11_y[7:4], window_r5_c10_y[7:4], window_r5_c9_y[7:4], window_r5_c8_y[7:4], window_r5_c7_y[7:4],
    window_r5_c6_y[7:4], window_r5_c5_y[7:4], window_r5_c4_y[7:4], window_r5_c3_y[7:4], window_r5_c2_y[7:4],
    window_r5_c1_y[7:4], window_r5_c0_y[7:4], window_r4_c31_y[7:4], window_r4_c30_y[7:4], window_r4_c29_y[7:4],
    window_r4_c28_y[7:4], window_r4_c27_y[7:4], window_r4_c26_y[7:4], window_r4_c25_y[7:4], window_r4_c24_y[7:4],
    window_r4_c23_y[7:4], window_r4_c22_y[7:4], window_r4_c21_y[7:4], window_r4_c20_y[7:4], window_r4_c19_y[7:4],
    window_r4_c18_y[7:4], window_r4_c17_y[7:4], window_r4_c16_y[7:4], window_r4_c15_y[7:4], window_r4_c14_y[7:4],
    window_r4_c13_y[7:4], window_r4_c12_y[7:4], window_r4_c11_y[7:4], window_r4_c10_y[7:4], window_r4_c9_y[7:4],
    window_r4_c8_y[7:4], window_r4_c7_y[7:4], window_r4_c6_y[7:4], window_r4_c5_y[7:4], window_r4_c4_y[7:4],
    window_r4_c3_y[7:4], window_r4_c2_y[7:4], window_r4_c1_y[7:4], window_r4_c0_y[7:4], window_r3_c31_y[7:4],
    window_r3_c30_y[7:4], window_r3_c29_y[7:4], window_r3_c28_y[7:4], window_r3_c27_y[7:4], window_r3_c26_y[7:4],
    window_r3_c25_y[7:4], window_r3_c24_y[7:4], window_r3_c23_y[7:4], window_r3_c22_y[7:4], window_r3_c21_y[7:4],
    window_r3_c20_y[7:4], window_r3_c19_y[7:4], window_r3_c18_y[7:4], window_r3_c17_y[7:4], window_r3_c16_y[7:4],
    window_r3_c15_y[7:4], window_r3_c14_y[7:4], window_r3_c13_y[7:4], window_r3_c12_y[7:4], window_r3_c11_y[7:4],
    window_r3_c10_y[7:4], window_r3_c9_y[7:4], window_r3_c8_y[7:4], window_r3_c7_y[7:4], window_r3_c6_y[7:4],
    window_r3_c5_y[7:4], window_r3_c4_y[7:4], window_r3_c3_y[7:4], window_r3_c2_y[7:4], window_r3_c1_y[7:4],
    window_r3_c0_y[7:4], window_r2_c31_y[7:4], window_r2_c30_y[7:4], window_r2_c29_y[7:4], window_r2_c28_y[7:4],
    window_r2_c27_y[7:4], window_r2_c26_y[7:4], window_r2_c25_y[7:4], window_r2_c24_y[7:4], window_r2_c23_y[7:4],
    window_r2_c22_y[7:4], window_r2_c21_y[7:4], window_r2_c20_y[7:4], window_r2_c19_y[7:4], window_r2_c18_y[7:4],
    window_r2_c17_y[7:4], window_r2_c16_y[7:4], window_r2_c15_y[7:4], window_r2_c14_y[7:4], window_r2_c13_y[7:4],
    window_r2_c12_y[7:4], window_r2_c11_y[7:4], window_r2_c10_y[7:4], window_r2_c9_y[7:4], window_r2_c8_y[7:4],
    window_r2_c7_y[7:4], window_r2_c6_y[7:4], window_r2_c5_y[7:4], window_r2_c4_y[7:4], window_r2_c3_y[7:4],
    window_r2_c2_y[7:4], window_r2_c1_y[7:4], window_r2_c0_y[7:4], window_r1_c31_y[7:4], window_r1_c30_y[7:4],
    window_r1_c29_y[7:4], window_r1_c28_y[7:4], window_r1_c27_y[7:4], window_r1_c26_y[7:4], window_r1_c25_y[7:4],
    window_r1_c24_y[7:4], window_r1_c23_y[7:4], window_r1_c22_y[7:4], window_r1_c21_y[7:4], window_r1_c20_y[7:4],
    window_r1_c19_y[7:4], window_r1_c18_y[7:4], window_r1_c17_y[7:4], window_r1_c16_y[7:4], window_r1_c15_y[7:4],
    window_r1_c14_y[7:4], window_r1_c13_y[7:4], window_r1_c12_y[7:4], window_r1_c11_y[7:4], window_r1_c10_y[7:4],
    window_r1_c9_y[7:4], window_r1_c8_y[7:4], window_r1_c7_y[7:4], window_r1_c6_y[7:4], window_r1_c5_y[7:4],
    window_r1_c4_y[7:4], window_r1_c3_y[7:4], window_r1_c2_y[7:4], window_r1_c1_y[7:4], window_r1_c0_y[7:4],
    window_r0_c31_y[7:4], window_r0_c30_y[7:4], window_r0_c29_y[7:4], window_r0_c28_y[7:4], window_r0_c27_y[7:4],
    window_r0_c26_y[7:4], window_r0_c25_y[7:4], window_r0_c24_y[7:4], window_r0_c23_y[7:4], window_r0_c22_y[7:4],
    window_r0_c21_y[7:4], window_r0_c20_y[7:4], window_r0_c19_y[7:4], window_r0_c18_y[7:4], window_r0_c17_y[7:4],
    window_r0_c16_y[7:4], window_r0_c15_y[7:4], window_r0_c14_y[7:4], window_r0_c13_y[7:4], window_r0_c12_y[7:4],
    window_r0_c11_y[7:4], window_r0_c10_y[7:4], window_r0_c9_y[7:4], window_r0_c8_y[7:4], window_r0_c7_y[7:4],
    window_r0_c6_y[7:4], window_r0_c5_y[7:4], window_r0_c4_y[7:4], window_r0_c3_y[7:4], window_r0_c2_y[7:4],
    window_r0_c1_y[7:4], window_r0_c0_y[7:4], window_r31_c31_y[3:0], window_r31_c30_y[3:0],
    window_r31_c29_y[3:0], window_r31_c28_y[3:0], window_r31_c27_y[3:0], window_r31_c26_y[3:0],
    window_r31_c25_y[3:0], window_r31_c24_y[3:0], window_r31_c23_y[3:0], window_r31_c22_y[3:0],
    window_r31_c21_y[3:0], window_r31_c20_y[3:0], window_r31_c19_y[3:0], window_r31_c18_y[3:0],
    window_r31_c17_y[3:0], window_r31_c16_y[3:0], window_r31_c15_y[3:0], window_r31_c14_y[3:0],
    window_r31_c13_y[3:0], window_r31_c12_y[3:0], window_r31_c11_y[3:0], window_r31_c10_y[3:0],
    window_r31_c9_y[3:0], window_r31_c8_y[3:0], window_r31_c7_y[3:0], window_r31_c6_y[3:0], window_r31_c5_y[3:0],
    window_r31_c4_y[3:0], window_r31_c3_y[3:0], window_r31_c2_y[3:0], window_r31_c1_y[3:0], window_r31_c0_y[3:0],
    window_r30_c31_y[3:0], window_r30_c30_y[3:0], window_r30_c29_y[3:0], window_r30_c28_y[3:0],
    window_r30_c27_y[3:0], window_r30_c26_y[3:0], window_r30_c25_y[3:0], window_r30_c24_y[3:0],
    window_r30_c23_y[3:0], window_r30_c22_y[3:0], window_r30_c21_y[3:0], window_r30_c20_y[3:0],
    window_r30_c19_y[3:0], window_r30_c18_y[3:0], window_r30_c17_y[3:0], window_r30_c16_y[3:0],
    window_r30_c15_y[3:0], window_r30_c14_y[3:0], window_r30_c13_y[3:0], window_r30_c12_y[3:0],
    window_r30_c11_y[3:0], window_r30_c10_y[3:0], window_r30_c9_y[3:0], window_r30_c8_y[3:0],
    window_r30_c7_y[3:0], window_r30_c6_y[3:0], window_r30_c5_y[3:0], window_r30_c4_y[3:0], window_r30_c3_y[3:0],
    window_r30_c2_y[3:0], window_r30_c1_y[3:0], window_r30_c0_y[3:0], window_r29_c31_y[3:0],
    window_r29_c30_y[3:0], window_r29_c29_y[3:0], window_r29_c28_y[3:0], window_r29_c27_y[3:0],
    window_r29_c26_y[3:0], window_r29_c25_y[3:0], window_r29_c24_y[3:0], window_r29_c23_y[3:0],
    window_r29_c22_y[3:0], window_r29_c21_y[3:0], window_r29_c20_y[3:0], window_r29_c19_y[3:0],
    window_r29_c18_y[3:0], window_r29_c17_y[3:0], window_r29_c16_y[3:0], window_r29_c15_y[3:0],
    window_r29_c14_y[3:0], window_r29_c13_y[3:0], window_r29_c12_y[3:0], window_r29_c11_y[3:0],
    window_r29_c10_y[3:0], window_r29_c9_y[3:0], window_r29_c8_y[3:0], window_r29_c7_y[3:0],
    window_r29_c6_y[3:0], window_r29_c5_y[3:0], window_r29_c4_y[3:0], window_r29_c3_y[3:0], window_r29_c2_y[3:0],
    window_r29_c1_y[3:0], window_r29_c0_y[3:0], window_r28_c31_y[3:0], window_r28_c30_y[3:0],
    window_r28_c29_y[3:0], window_r28_c28_y[3:0], window_r28_c27_y[3:0], window_r28_c26_y[3:0],
    window_r28_c25_y[3:0], window_r28_c24_y[3:0], window_r28_c23_y[3:0], window_r28_c22_y[3:0],
    window_r28_c21_y[3:0], window_r28_c20_y[3:0], window_r28_c19_y[3:0], window_r28_c18_y[3:0],
    window_r28_c17_y[3:0], window_r28_c16_y[3:0], window_r28_c15_y[3:0], window_r28_c14_y[3:0],
    window_r28_c13_y[3:0], window_r28_c12_y[3:0], window_r28_c11_y[3:0], window_r28_c10_y[3:0],
    window_r28_c9_y[3:0], window_r28_c8_y[3:0], window_r28_c7_y[3:0], window_r28_c6_y[3:0], window_r28_c5_y[3:0],
    window_r28_c4_y[3:0], window_r28_c3_y[3:0], window_r28_c2_y[3:0], window_r28_c1_y[3:0], window_r28_c0_y[3:0],
    window_r27_c31_y[3:0], window_r27_c30_y[3:0], window_r27_c29_y[3:0], window_r27_c28_y[3:0],
    window_r27_c27_y[3:0], window_r27_c26_y[3:0], window_r27_c25_y[3:0], window_r27_c24_y[3:0],
    window_r27_c23_y[3:0], window_r27_c22_y[3:0], window_r27_c21_y[3:0], window_r27_c20_y[3:0],
    window_r27_c19_y[3:0], window_r27_c18_y[3:0], window_r27_c17_y[3:0], window_r27_c16_y[3:0],
    window_r27_c15_y[3:0], window_r27_c14_y[3:0], window_r27_c13_y[3:0], window_r27_c12_y[3:0],
    window_r27_c11_y[3:0], window_r27_c10_y[3:0], window_r27_c9_y[3:0], window_r27_c8_y[3:0],
    window_r27_c7_y[3:0], window_r27_c6_y[3:0], window_r27_c5_y[3:0], window_r27_c4_y[3:0], window_r27_c3_y[3:0],
    window_r27_c2_y[3:0], window_r27_c1_y[3:0], window_r27_c0_y[3:0], window_r26_c31_y[3:0],
    window_r26_c30_y[3:0], window_r26_c29_y[3:0], window_r26_c28_y[3:0], window_r26_c27_y[3:0],
    window_r26_c26_y[3:0], window_r26_c25_y[3:0], window_r26_c24_y[3:0], window_r26_c23_y[3:0],
    window_r26_c22_y[3:0], window_r26_c21_y[3:0], window_r26_c20_y[3:0], window_r26_c19_y[3:0],
    window_r26_c18_y[3:0], window_r26_c17_y[3:0], window_r26_c16_y[3:0], window_r26_c15_y[3:0],
    window_r26_c14_y[3:0], window_r26_c13_y[3:0], window_r26_c12_y[3:0], window_r26_c11_y[3:0],
    window_r26_c10_y[3:0], window_r26_c9_y[3:0], window_r26_c8_y[3:0], window_r26_c7_y[3:0],
    window_r26_c6_y[3:0], window_r26_c5_y[3:0], window_r26_c4_y[3:0], window_r26_c3_y[3:0], window_r26_c2_y[3:0],
    window_r26_c1_y[3:0], window_r26_c0_y[3:0], window_r25_c31_y[3:0], window_r25_c30_y[3:0],
    window_r25_c29_y[3:0], window_r25_c28_y[3:0], window_r25_c27_y[3:0], window_r25_c26_y[3:0],
    window_r25_c25_y[3:0], window_r25_c24_y[3:0], window_r25_c23_y[3:0], window_r25_c22_y[3:0],
    window_r25_c21_y[3:0], window_r25_c20_y[3:0], window_r25_c19_y[3:0], window_r25_c18_y[3:0],
    window_r25_c17_y[3:0], window_r25_c16_y[3:0], window_r25_c15_y[3:0], window_r25_c14_y[3:0],
    window_r25_c13_y[3:0], window_r25_c12_y[3:0], window_r25_c11_y[3:0], window_r25_c10_y[3:0],
    window_r25_c9_y[3:0], window_r25_c8_y[3:0], window_r25_c7_y[3:0], window_r25_c6_y[3:0], window_r25_c5_y[3:0],
    window_r25_c4_y[3:0], window_r25_c3_y[3:0], window_r25_c2_y[3:0], window_r25_c1_y[3:0], window_r25_c0_y[3:0],
    window_r24_c31_y[3:0], window_r24_c30_y[3:0], window_r24_c29_y[3:0], window_r24_c28_y[3:0],
    window_r24_c27_y[3:0], window_r24_c26_y[3:0], window_r24_c25_y[3:0], window_r24_c24_y[3:0],
    window_r24_c23_y[3:0], window_r24_c22_y[3:0], window_r24_c21_y[3:0], window_r24_c20_y[3:0],
    window_r24_c19_y[3:0], window_r24_c18_y[3:0], window_r24_c17_y[3:0], window_r24_c16_y[3:0],
    window_r24_c15_y[3:0], window_r24_c14_y[3:0], window_r24_c13_y[3:0], window_r24_c12_y[3:0],
    window_r24_c11_y[3:0], window_r24_c10_y[3:0], window_r24_c9_y[3:0], window_r24_c8_y[3:0],
    window_r24_c7_y[3:0], window_r24_c6_y[3:0], window_r24_c5_y[3:0], window_r24_c4_y[3:0], window_r24_c3_y[3:0],
    window_r24_c2_y[3:0], window_r24_c1_y[3:0], window_r24_c0_y[3:0], window_r23_c31_y[3:0],
    window_r23_c30_y[3:0], window_r23_c29_y[3:0], window_r23_c28_y[3:0], window_r23_c27_y[3:0],
    window_r23_c26_y[3:0], window_r23_c25_y[3:0], window_r23_c24_y[3:0], window_r23_c23_y[3:0],
    window_r23_c22_y[3:0], window_r23_c21_y[3:0], window_r23_c20_y[3:0], window_r23_c19_y[3:0],
    window_r23_c18_y[3:0], window_r23_c17_y[3:0], window_r23_c16_y[3:0], window_r23_c15_y[3:0],
    window_r23_c14_y[3:0], window_r23_c13_y[3:0], window_r23_c12_y[3:0], window_r23_c11_y[3:0],
    window_r23_c10_y[3:0], window_r23_c9_y[3:0], window_r23_c8_y[3:0], window_r23_c7_y[3:0],
    window_r23_c6_y[3:0], window_r23_c5_y[3:0], window_r23_c4_y[3:0], window_r23_c3_y[3:0], window_r23_c2_y[3:0],
    window_r23_c1_y[3:0], window_r23_c0_y[3:0], window_r22_c31_y[3:0], window_r22_c30_y[3:0],
    window_r22_c29_y[3:0], window_r22_c28_y[3:0], window_r22_c27_y[3:0], window_r22_c26_y[3:0],
    window_r22_c25_y[3:0], window_r22_c24_y[3:0], window_r22_c23_y[3:0], window_r22_c22_y[3:0],
    window_r22_c21_y[3:0], window_r22_c20_y[3:0], window_r22_c19_y[3:0], window_r22_c18_y[3:0],
    window_r22_c17_y[3:0], window_r22_c16_y[3:0], window_r22_c15_y[3:0], window_r22_c14_y[3:0],
    window_r22_c13_y[3:0], window_r22_c12_y[3:0], window_r22_c11_y[3:0], window_r22_c10_y[3:0],
    window_r22_c9_y[3:0], window_r22_c8_y[3:0], window_r22_c7_y[3:0], window_r22_c6_y[3:0], window_r22_c5_y[3:0],
    window_r22_c4_y[3:0], window_r22_c3_y[3:0], window_r22_c2_y[3:0], window_r22_c1_y[3:0], window_r22_c0_y[3:0],
    window_r21_c31_y[3:0], window_r21_c30_y[3:0], window_r21_c29_y[3:0], window_r21_c28_y[3:0],
    window_r21_c27_y[3:0], window_r21_c26_y[3:0], window_r21_c25_y[3:0], window_r21_c24_y[3:0],
    window_r21_c23_y[3:0], window_r21_c22_y[3:0], window_r21_c21_y[3:0], window_r21_c20_y[3:0],
    window_r21_c19_y[3:0], window_r21_c18_y[3:0], window_r21_c17_y[3:0], window_r21_c16_y[3:0],
    window_r21_c15_y[3:0], window_r21_c14_y[3:0], window_r21_c13_y[3:0], window_r21_c12_y[3:0],
    window_r21_c11_y[3:0], window_r21_c10_y[3:0], window_r21_c9_y[3:0], window_r21_c8_y[3:0],
    window_r21_c7_y[3:0], window_r21_c6_y[3:0], window_r21_c5_y[3:0], window_r21_c4_y[3:0], window_r21_c3_y[3:0],
    window_r21_c2_y[3:0], window_r21_c1_y[3:0], window_r21_c0_y[3:0], window_r20_c31_y[3:0],
    window_r20_c30_y[3:0], window_r20_c29_y[3:0], window_r20_c28_y[3:0], window_r20_c27_y[3:0],
    window_r20_c26_y[3:0], window_r20_c25_y[3:0], window_r20_c24_y[3:0], window_r20_c23_y[3:0],
    window_r20_c22_y[3:0], window_r20_c21_y[3:0], window_r20_c20_y[3:0], window_r20_c19_y[3:0],
    window_r20_c18_y[3:0], window_r20_c17_y[3:0], window_r20_c16_y[3:0], window_r20_c15_y[3:0],
    window_r20_c14_y[3:0], window_r20_c13_y[3:0], window_r20_c12_y[3:0], window_r20_c11_y[3:0],
    window_r20_c10_y[3:0], window_r20_c9_y[3:0], window_r20_c8_y[3:0], window_r20_c7_y[3:0],
    window_r20_c6_y[3:0], window_r20_c5_y[3:0], window_r20_c4_y[3:0], window_r20_c3_y[3:0], window_r20_c2_y[3:0],
    window_r20_c1_y[3:0], window_r20_c0_y[3:0], window_r19_c31_y[3:0], window_r19_c30_y[3:0],
    window_r19_c29_y[3:0], window_r19_c28_y[3:0], window_r19_c27_y[3:0], window_r19_c26_y[3:0],
    window_r19_c25_y[3:0], window_r19_c24_y[3:0], window_r19_c23_y[3:0], window_r19_c22_y[3:0],
    window_r19_c21_y[3:0], window_r19_c20_y[3:0], window_r19_c19_y[3:0], window_r19_c18_y[3:0],
    window_r19_c17_y[3:0], window_r19_c16_y[3:0], window_r19_c15_y[3:0], window_r19_c14_y[3:0],
    window_r19_c13_y[3:0], window_r19_c12_y[3:0], window_r19_c11_y[3:0], window_r19_c10_y[3:0],
    window_r19_c9_y[3:0], window_r19_c8_y[3:0], window_r19_c7_y[3:0], window_r19_c6_y[3:0], window_r19_c5_y[3:0],
    window_r19_c4_y[3:0], window_r19_c3_y[3:0], window_r19_c2_y[3:0], window_r19_c1_y[3:0], window_r19_c0_y[3:0],
    window_r18_c31_y[3:0], window_r18_c30_y[3:0], window_r18_c29_y[3:0], window_r18_c28_y[3:0],
    window_r18_c27_y[3:0], window_r18_c26_y[3:0], window_r18_c25_y[3:0], window_r18_c24_y[3:0],
    window_r18_c23_y[3:0], window_r18_c22_y[3:0], window_r18_c21_y[3:0], window_r18_c20_y[3:0],
    window_r18_c19_y[3:0], window_r18_c18_y[3:0], window_r18_c17_y[3:0], window_r18_c16_y[3:0],
    window_r18_c15_y[3:0], window_r18_c14_y[3:0], window_r18_c13_y[3:0], window_r18_c12_y[3:0],
    window_r18_c11_y[3:0], window_r18_c10_y[3:0], window_r18_c9_y[3:0], window_r18_c8_y[3:0],
    window_r18_c7_y[3:0], window_r18_c6_y[3:0], window_r18_c5_y[3:0], window_r18_c4_y[3:0], window_r18_c3_y[3:0],
    window_r18_c2_y[3:0], window_r18_c1_y[3:0], window_r18_c0_y[3:0], window_r17_c31_y[3:0],
    window_r17_c30_y[3:0], window_r17_c29_y[3:0], window_r17_c28_y[3:0], window_r17_c27_y[3:0],
    window_r17_c26_y[3:0], window_r17_c25_y[3:0], window_r17_c24_y[3:0], window_r17_c23_y[3:0],
    window_r17_c22_y[3:0], window_r17_c21_y[3:0], window_r17_c20_y[3:0], window_r17_c19_y[3:0],
    window_r17_c18_y[3:0], window_r17_c17_y[3:0], window_r17_c16_y[3:0], window_r17_c15_y[3:0],
    window_r17_c14_y[3:0], window_r17_c13_y[3:0], window_r17_c12_y[3:0], window_r17_c11_y[3:0],
    window_r17_c10_y[3:0], window_r17_c9_y[3:0], window_r17_c8_y[3:0], window_r17_c7_y[3:0],
    window_r17_c6_y[3:0], window_r17_c5_y[3:0], window_r17_c4_y[3:0], window_r17_c3_y[3:0], window_r17_c2_y[3:0],
    window_r17_c1_y[3:0], window_r17_c0_y[3:0], window_r16_c31_y[3:0], window_r16_c30_y[3:0],
    window_r16_c29_y[3:0], window_r16_c28_y[3:0], window_r16_c27_y[3:0], window_r16_c26_y[3:0],
    window_r16_c25_y[3:0], window_r16_c24_y[3:0], window_r16_c23_y[3:0], window_r16_c22_y[3:0],
    window_r16_c21_y[3:0], window_r16_c20_y[3:0], window_r16_c19_y[3:0], window_r16_c18_y[3:0],
    window_r16_c17_y[3:0], window_r16_c16_y[3:0], window_r16_c15_y[3:0], window_r16_c14_y[3:0],
    window_r16_c13_y[3:0], window_r16_c12_y[3:0], window_r16_c11_y[3:0], window_r16_c10_y[3:0],
    window_r16_c9_y[3:0], window_r16_c8_y[3:0], window_r16_c7_y[3:0], window_r16_c6_y[3:0], window_r16_c5_y[3:0],
    window_r16_c4_y[3:0], window_r16_c3_y[3:0], window_r16_c2_y[3:0], window_r16_c1_y[3:0], window_r16_c0_y[3:0],
    window_r15_c31_y[3:0], window_r15_c30_y[3:0], window_r15_c29_y[3:0], window_r15_c28_y[3:0],
    window_r15_c27_y[3:0], window_r15_c26_y[3:0], window_r15_c25_y[3:0], window_r15_c24_y[3:0],
    window_r15_c23_y[3:0], window_r15_c22_y[3:0], window_r15_c21_y[3:0], window_r15_c20_y[3:0],
    window_r15_c19_y[3:0], window_r15_c18_y[3:0], window_r15_c17_y[3:0], window_r15_c16_y[3:0],
    window_r15_c15_y[3:0], window_r15_c14_y[3:0], window_r15_c13_y[3:0], window_r15_c12_y[3:0],
    window_r15_c11_y[3:0], window_r15_c10_y[3:0], window_r15_c9_y[3:0], window_r15_c8_y[3:0],
    window_r15_c7_y[3:0], window_r15_c6_y[3:0], window_r15_c5_y[3:0], window_r15_c4_y[3:0], window_r15_c3_y[3:0],
    window_r15_c2_y[3:0], window_r15_c1_y[3:0], window_r15_c0_y[3:0], window_r14_c31_y[3:0],
    window_r14_c30_y[3:0], window_r14_c29_y[3:0], window_r14_c28_y[3:0], window_r14_c27_y[3:0],
    window_r14_c26_y[3:0], window_r14_c25_y[3:0], window_r14_c24_y[3:0], window_r14_c23_y[3:0],
    window_r14_c22_y[3:0], window_r14_c21_y[3:0], window_r14_c20_y[3:0], window_r14_c19_y[3:0],
    window_r14_c18_y[3:0], window_r14_c17_y[3:0], window_r14_c16_y[3:0], window_r14_c15_y[3:0],
    window_r14_c14_y[3:0], window_r14_c13_y[3:0], window_r14_c12_y[3:0], window_r14_c11_y[3:0],
    window_r14_c10_y[3:0], window_r14_c9_y[3:0], window_r14_c8_y[3:0], window_r14_c7_y[3:0],
    window_r14_c6_y[3:0], window_r14_c5_y[3:0], window_r14_c4_y[3:0], window_r14_c3_y[3:0], window_r14_c2_y[3:0],
    window_r14_c1_y[3:0], window_r14_c0_y[3:0], window_r13_c31_y[3:0], window_r13_c30_y[3:0],
    window_r13_c29_y[3:0], window_r13_c28_y[3:0], window_r13_c27_y[3:0], window_r13_c26_y[3:0],
    window_r13_c25_y[3:0], window_r13_c24_y[3:0], window_r13_c23_y[3:0], window_r13_c22_y[3:0],
    window_r13_c21_y[3:0], window_r13_c20_y[3:0], window_r13_c19_y[3:0], window_r13_c18_y[3:0],
    window_r13_c17_y[3:0], window_r13_c16_y[3:0], window_r13_c15_y[3:0], window_r13_c14_y[3:0],
    window_r13_c13_y[3:0], window_r13_c12_y[3:0], window_r13_c11_y[3:0], window_r13_c10_y[3:0],
    window_r13_c9_y[3:0], window_r13_c8_y[3:0], window_r13_c7_y[3:0], window_r13_c6_y[3:0], window_r13_c5_y[3:0],
    window_r13_c4_y[3:0], window_r13_c3_y[3:0], window_r13_c2_y[3:0], window_r13_c1_y[3:0], window_r13_c0_y[3:0],
    window_r12_c31_y[3:0], window_r12_c30_y[3:0], window_r12_c29_y[3:0], window_r12_c28_y[3:0],
    window_r12_c27_y[3:0], window_r12_c26_y[3:0], window_r12_c25_y[3:0], window_r12_c24_y[3:0],
    window_r12_c23_y[3:0], window_r12_c22_y[3:0], window_r12_c21_y[3:0], window_r12_c20_y[3:0],
    window_r12_c19_y[3:0], window_r12_c18_y[3:0], window_r12_c17_y[3:0], window_r12_c16_y[3:0],
    window_r12_c15_y[3:0], window_r12_c14_y[3:0], window_r12_c13_y[3:0], window_r12_c12_y[3:0],
    window_r12_c11_y[3:0], window_r12_c10_y[3:0], window_r12_c9_y[3:0], window_r12_c8_y[3:0],
    window_r12_c7_y[3:0], window_r12_c6_y[3:0], window_r12_c5_y[3:0], window_r12_c4_y[3:0], window_r12_c3_y[3:0],
    window_r12_c2_y[3:0], window_r12_c1_y[3:0], window_r12_c0_y[3:0], window_r11_c31_y[3:0],
    window_r11_c30_y[3:0], window_r11_c29_y[3:0], window_r11_c28_y[3:0], window_r11_c27_y[3:0],
    window_r11_c26_y[3:0], window_r11_c25_y[3:0], window_r11_c24_y[3:0], window_r11_c23_y[3:0],
    window_r11_c22_y[3:0], window_r11_c21_y[3:0], window_r11_c20_y[3:0], window_r11_c19_y[3:0],
    window_r11_c18_y[3:0], window_r11_c17_y[3:0], window_r11_c16_y[3:0], window_r11_c15_y[3:0],
    window_r11_c14_y[3:0], window_r11_c13_y[3:0], window_r11_c12_y[3:0], window_r11_c11_y[3:0],
    window_r11_c10_y[3:0], window_r11_c9_y[3:0], window_r11_c8_y[3:0], window_r11_c7_y[3:0],
    window_r11_c6_y[3:0], window_r11_c5_y[3:0], window_r11_c4_y[3:0], window_r11_c3_y[3:0], window_r11_c2_y[3:0],
    window_r11_c1_y[3:0], window_r11_c0_y[3:0], window_r10_c31_y[3:0], window_r10_c30_y[3:0],
    window_r10_c29_y[3:0], window_r10_c28_y[3:0], window_r10_c27_y[3:0], window_r10_c26_y[3:0],
    window_r10_c25_y[3:0], window_r10_c24_y[3:0], window_r10_c23_y[3:0], window_r10_c22_y[3:0],
    window_r10_c21_y[3:0], window_r10_c20_y[3:0], window_r10_c19_y[3:0], window_r10_c18_y[3:0],
    window_r10_c17_y[3:0], window_r10_c16_y[3:0], window_r10_c15_y[3:0], window_r10_c14_y[3:0],
    window_r10_c13_y[3:0], window_r10_c12_y[3:0], window_r10_c11_y[3:0], window_r10_c10_y[3:0],
    window_r10_c9_y[3:0], window_r10_c8_y[3:0], window_r10_c7_y[3:0], window_r10_c6_y[3:0], window_r10_c5_y[3:0],
    window_r10_c4_y[3:0], window_r10_c3_y[3:0], window_r10_c2_y[3:0], window_r10_c1_y[3:0], window_r10_c0_y[3:0],
    window_r9_c31_y[3:0], window_r9_c30_y[3:0], window_r9_c29_y[3:0], window_r9_c28_y[3:0], window_r9_c27_y[3:0],
    window_r9_c26_y[3:0], window_r9_c25_y[3:0], window_r9_c24_y[3:0], window_r9_c23_y[3:0], window_r9_c22_y[3:0],
    window_r9_c21_y[3:0], window_r9_c20_y[3:0], window_r9_c19_y[3:0], window_r9_c18_y[3:0], window_r9_c17_y[3:0],
    window_r9_c16_y[3:0], window_r9_c15_y[3:0], window_r9_c14_y[3:0], window_r9_c13_y[3:0], window_r9_c12_y[3:0],
    window_r9_c11_y[3:0], window_r9_c10_y[3:0], window_r9_c9_y[3:0], window_r9_c8_y[3:0], window_r9_c7_y[3:0],
    window_r9_c6_y[3:0], window_r9_c5_y[3:0], window_r9_c4_y[3:0], window_r9_c3_y[3:0], window_r9_c2_y[3:0],
    window_r9_c1_y[3:0], window_r9_c0_y[3:0], window_r8_c31_y[3:0], window_r8_c30_y[3:0], window_r8_c29_y[3:0],
    window_r8_c28_y[3:0], window_r8_c27_y[3:0], window_r8_c26_y[3:0], window_r8_c25_y[3:0], window_r8_c24_y[3:0],
    window_r8_c23_y[3:0], window_r8_c22_y[3:0], window_r8_c21_y[3:0], window_r8_c20_y[3:0], window_r8_c19_y[3:0],
    window_r8_c18_y[3:0], window_r8_c17_y[3:0], window_r8_c16_y[3:0], window_r8_c15_y[3:0], window_r8_c14_y[3:0],
    window_r8_c13_y[3:0], window_r8_c12_y[3:0], window_r8_c11_y[3:0], window_r8_c10_y[3:0], window_r8_c9_y[3:0],
    window_r8_c8_y[3:0], window_r8_c7_y[3:0], window_r8_c6_y[3:0], window_r8_c5_y[3:0], window_r8_c4_y[3:0],
    window_r8_c3_y[3:0], window_r8_c2_y[3:0], window_r8_c1_y[3:0], window_r8_c0_y[3:0], window_r7_c31_y[3:0],
    window_r7_c30_y[3:0], window_r7_c29_y[3:0], window_r7_c28_y[3:0], window_r7_c27_y[3:0], window_r7_c26_y[3:0],
    window_r7_c25_y[3:0], window_r7_c24_y[3:0], window_r7_c23_y[3:0], window_r7_c22_y[3:0], window_r7_c21_y[3:0],
    window_r7_c20_y[3:0], window_r7_c19_y[3:0], window_r7_c18_y[3:0], window_r7_c17_y[3:0], window_r7_c16_y[3:0],
    window_r7_c15_y[3:0], window_r7_c14_y[3:0], window_r7_c13_y[3:0], window_r7_c12_y[3:0], window_r7_c11_y[3:0],
    window_r7_c10_y[3:0], window_r7_c9_y[3:0], window_r7_c8_y[3:0], window_r7_c7_y[3:0], window_r7_c6_y[3:0],
    window_r7_c5_y[3:0], window_r7_c4_y[3:0], window_r7_c3_y[3:0], window_r7_c2_y[3:0], window_r7_c1_y[3:0],
    window_r7_c0_y[3:0], window_r6_c31_y[3:0], window_r6_c30_y[3:0], window_r6_c29_y[3:0], window_r6_c28_y[3:0],
    window_r6_c27_y[3:0], window_r6_c26_y[3:0], window_r6_c25_y[3:0], window_r6_c24_y[3:0], window_r6_c23_y[3:0],
    window_r6_c22_y[3:0], window_r6_c21_y[3:0], window_r6_c20_y[3:0], window_r6_c19_y[3:0], window_r6_c18_y[3:0],
    window_r6_c17_y[3:0], window_r6_c16_y[3:0], window_r6_c15_y[3:0], window_r6_c14_y[3:0], window_r6_c13_y[3:0],
    window_r6_c12_y[3:0], window_r6_c11_y[3:0], window_r6_c10_y[3:0], window_r6_c9_y[3:0], window_r6_c8_y[3:0],
    window_r6_c7_y[3:0], window_r6_c6_y[3:0], window_r6_c5_y[3:0], window_r6_c4_y[3:0], window_r6_c3_y[3:0],
    window_r6_c2_y[3:0], window_r6_c1_y[3:0], window_r6_c0_y[3:0], window_r5_c31_y[3:0], window_r5_c30_y[3:0],
    window_r5_c29_y[3:0], window_r5_c28_y[3:0], window_r5_c27_y[3:0], window_r5_c26_y[3:0], window_r5_c25_y[3:0],
    window_r5_c24_y[3:0], window_r5_c23_y[3:0], window_r5_c22_y[3:0], window_r5_c21_y[3:0], window_r5_c20_y[3:0],
    window_r5_c19_y[3:0], window_r5_c18_y[3:0], window_r5_c17_y[3:0], window_r5_c16_y[3:0], window_r5_c15_y[3:0],
    window_r5_c14_y[3:0], window_r5_c13_y[3:0], window_r5_c12_y[3:0], window_r5_c11_y[3:0], window_r5_c10_y[3:0],
    window_r5_c9_y[3:0], window_r5_c8_y[3:0], window_r5_c7_y[3:0], window_r5_c6_y[3:0], window_r5_c5_y[3:0],
    window_r5_c4_y[3:0], window_r5_c3_y[3:0], window_r5_c2_y[3:0], window_r5_c1_y[3:0], window_r5_c0_y[3:0],
    window_r4_c31_y[3:0], window_r4_c30_y[3:0], window_r4_c29_y[3:0], window_r4_c28_y[3:0], window_r4_c27_y[3:0],
    window_r4_c26_y[3:0], window_r4_c25_y[3:0], window_r4_c24_y[3:0], window_r4_c23_y[3:0], window_r4_c22_y[3:0],
    window_r4_c21_y[3:0], window_r4_c20_y[3:0], window_r4_c19_y[3:0], window_r4_c18_y[3:0], window_r4_c17_y[3:0],
    window_r4_c16_y[3:0], window_r4_c15_y[3:0], window_r4_c14_y[3:0], window_r4_c13_y[3:0], window_r4_c12_y[3:0],
    window_r4_c11_y[3:0], window_r4_c10_y[3:0], window_r4_c9_y[3:0], window_r4_c8_y[3:0], window_r4_c7_y[3:0],
    window_r4_c6_y[3:0], window_r4_c5_y[3:0], window_r4_c4_y[3:0], window_r4_c3_y[3:0], window_r4_c2_y[3:0],
    window_r4_c1_y[3:0], window_r4_c0_y[3:0], window_r3_c31_y[3:0], window_r3_c30_y[3:0], window_r3_c29_y[3:0],
    window_r3_c28_y[3:0], window_r3_c27_y[3:0], window_r3_c26_y[3:0], window_r3_c25_y[3:0], window_r3_c24_y[3:0],
    window_r3_c23_y[3:0], window_r3_c22_y[3:0], window_r3_c21_y[3:0], window_r3_c20_y[3:0], window_r3_c19_y[3:0],
    window_r3_c18_y[3:0], window_r3_c17_y[3:0], window_r3_c16_y[3:0], window_r3_c15_y[3:0], window_r3_c14_y[3:0],
    window_r3_c13_y[3:0], window_r3_c12_y[3:0], window_r3_c11_y[3:0], window_r3_c10_y[3:0], window_r3_c9_y[3:0],
    window_r3_c8_y[3:0], window_r3_c7_y[3:0], window_r3_c6_y[3:0], window_r3_c5_y[3:0], window_r3_c4_y[3:0],
    window_r3_c3_y[3:0], window_r3_c2_y[3:0], window_r3_c1_y[3:0], window_r3_c0_y[3:0], window_r2_c31_y[3:0],
    window_r2_c30_y[3:0], window_r2_c29_y[3:0], window_r2_c28_y[3:0], window_r2_c27_y[3:0], window_r2_c26_y[3:0],
    window_r2_c25_y[3:0], window_r2_c24_y[3:0], window_r2_c23_y[3:0], window_r2_c22_y[3:0], window_r2_c21_y[3:0],
    window_r2_c20_y[3:0], window_r2_c19_y[3:0], window_r2_c18_y[3:0], window_r2_c17_y[3:0], window_r2_c16_y[3:0],
    window_r2_c15_y[3:0], window_r2_c14_y[3:0], window_r2_c13_y[3:0], window_r2_c12_y[3:0], window_r2_c11_y[3:0],
    window_r2_c10_y[3:0], window_r2_c9_y[3:0], window_r2_c8_y[3:0], window_r2_c7_y[3:0], window_r2_c6_y[3:0],
    window_r2_c5_y[3:0], window_r2_c4_y[3:0], window_r2_c3_y[3:0], window_r2_c2_y[3:0], window_r2_c1_y[3:0],
    window_r2_c0_y[3:0], window_r1_c31_y[3:0], window_r1_c30_y[3:0], window_r1_c29_y[3:0], window_r1_c28_y[3:0],
    window_r1_c27_y[3:0], window_r1_c26_y[3:0], window_r1_c25_y[3:0], window_r1_c24_y[3:0], window_r1_c23_y[3:0],
    window_r1_c22_y[3:0], window_r1_c21_y[3:0], window_r1_c20_y[3:0], window_r1_c19_y[3:0], window_r1_c18_y[3:0],
    window_r1_c17_y[3:0], window_r1_c16_y[3:0], window_r1_c15_y[3:0], window_r1_c14_y[3:0], window_r1_c13_y[3:0],
    window_r1_c12_y[3:0], window_r1_c11_y[3:0], window_r1_c10_y[3:0], window_r1_c9_y[3:0], window_r1_c8_y[3:0],
    window_r1_c7_y[3:0], window_r1_c6_y[3:0], window_r1_c5_y[3:0], window_r1_c4_y[3:0], window_r1_c3_y[3:0],
    window_r1_c2_y[3:0], window_r1_c1_y[3:0], window_r1_c0_y[3:0], window_r0_c31_y[3:0], window_r0_c30_y[3:0],
    window_r0_c29_y[3:0], window_r0_c28_y[3:0], window_r0_c27_y[3:0], window_r0_c26_y[3:0], window_r0_c25_y[3:0],
    window_r0_c24_y[3:0], window_r0_c23_y[3:0], window_r0_c22_y[3:0], window_r0_c21_y[3:0], window_r0_c20_y[3:0],
    window_r0_c19_y[3:0], window_r0_c18_y[3:0], window_r0_c17_y[3:0], window_r0_c16_y[3:0], window_r0_c15_y[3:0],
    window_r0_c14_y[3:0], window_r0_c13_y[3:0], window_r0_c12_y[3:0], window_r0_c11_y[3:0], window_r0_c10_y[3:0],
    window_r0_c9_y[3:0], window_r0_c8_y[3:0], window_r0_c7_y[3:0], window_r0_c6_y[3:0], window_r0_c5_y[3:0],
    window_r0_c4_y[3:0], window_r0_c3_y[3:0], window_r0_c2_y[3:0], window_r0_c1_y[3:0], window_r0_c0_y[3:0] };
endmodule

// y = ((x * W + b) * m) >> s, clamped to [-8, 7]; W is 3 x 3 with 8 nonzero weights, s in [0, 1, 3], m in [1]
module luma_engine(x, y);
  input [14:0] x;
  output [11:0] y;
  wire [5:0] block0_y;
  chain6_b81334129663 block0 (.x({x[14], x[4], x[13], x[3], x[12], x[2], x[11], x[1:0], x[10]}), .y(block0_y));
  wire [3:0] block1_y;
  chain5_bd37c4cee77b block1 (.x({block0_y[5], x[9], block0_y[4], x[8], block0_y[3], x[7], block0_y[2], x[6:5], block0_y[1]}), .y(block1_y));
  wire [5:0] block2_y;
  chain6_30055e052a6b block2 (.x({x[4], x[14], x[3], x[13], x[2], x[12], x[1], x[11:10], x[0]}), .y(block2_y));
  wire [6:0] block3_y;
  chain7_f5cd0186bbb1 block3 (.x({x[9], block0_y[5], x[8], block0_y[4], x[7], block0_y[3], x[6], block0_y[2], x[5], block0_y[1:0]}), .y(block3_y));
  wire [3:0] clamped1;
  clamp_s6_m8_7 clamp1 (.a(block2_y), .y(clamped1));
  wire [3:0] clamped2;
  clamp_s6_m8_7 clamp2 (.a(block3_y[6:1]), .y(clamped2));
  assign y = {clamped2, clamped1, block1_y};
endmodule
