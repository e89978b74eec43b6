// nn2hdl 0.1.0, integer network 44a92ddc3d98153b
/* verilator lint_off UNUSEDSIGNAL */ // bits that a shift drops, and inputs whose weights are all zero

// convolution: 784 windows, 1 distinct engine(s)
module conv1(y, x);
  output [29791:0] y;
  wire [29791:0] y;
  input [12287:0] x;
  wire [12287:0] x;
  wire [37:0] window_r0_c0_y;
  wire [37:0] window_r0_c10_y;
  wire [37:0] window_r0_c11_y;
  wire [37:0] window_r0_c12_y;
  wire [37:0] window_r0_c13_y;
  wire [37:0] window_r0_c14_y;
  wire [37:0] window_r0_c15_y;
  wire [37:0] window_r0_c16_y;
  wire [37:0] window_r0_c17_y;
  wire [37:0] window_r0_c18_y;
  wire [37:0] window_r0_c19_y;
  wire [37:0] window_r0_c1_y;
  wire [37:0] window_r0_c20_y;
  wire [37:0] window_r0_c21_y;
  wire [37:0] window_r0_c22_y;
  wire [37:0] window_r0_c23_y;
  wire [37:0] window_r0_c24_y;
  wire [37:0] window_r0_c25_y;
  wire [37:0] window_r0_c26_y;
  wire [37:0] window_r0_c27_y;
  wire [37:0] window_r0_c2_y;
  wire [37:0] window_r0_c3_y;
  wire [37:0] window_r0_c4_y;
  wire [37:0] window_r0_c5_y;
  wire [37:0] window_r0_c6_y;
  wire [37:0] window_r0_c7_y;
  wire [37:0] window_r0_c8_y;
  wire [37:0] window_r0_c9_y;
  wire [37:0] window_r10_c0_y;
  wire [37:0] window_r10_c10_y;
  wire [37:0] window_r10_c11_y;
  wire [37:0] window_r10_c12_y;
  wire [37:0] window_r10_c13_y;
  wire [37:0] window_r10_c14_y;
  wire [37:0] window_r10_c15_y;
  wire [37:0] window_r10_c16_y;
  wire [37:0] window_r10_c17_y;
  wire [37:0] window_r10_c18_y;
  wire [37:0] window_r10_c19_y;
  wire [37:0] window_r10_c1_y;
  wire [37:0] window_r10_c20_y;
  wire [37:0] window_r10_c21_y;
  wire [37:0] window_r10_c22_y;
  wire [37:0] window_r10_c23_y;
  wire [37:0] window_r10_c24_y;
  wire [37:0] window_r10_c25_y;
  wire [37:0] window_r10_c26_y;
  wire [37:0] window_r10_c27_y;
  wire [37:0] window_r10_c2_y;
  wire [37:0] window_r10_c3_y;
  wire [37:0] window_r10_c4_y;
  wire [37:0] window_r10_c5_y;
  wire [37:0] window_r10_c6_y;
  wire [37:0] window_r10_c7_y;
  wire [37:0] window_r10_c8_y;
  wire [37:0] window_r10_c9_y;
  wire [37:0] window_r11_c0_y;
  wire [37:0] window_r11_c10_y;
  wire [37:0] window_r11_c11_y;
  wire [37:0] window_r11_c12_y;
  wire [37:0] window_r11_c13_y;
  wire [37:0] window_r11_c14_y;
  wire [37:0] window_r11_c15_y;
  wire [37:0] window_r11_c16_y;
  wire [37:0] window_r11_c17_y;
  wire [37:0] window_r11_c18_y;
  wire [37:0] window_r11_c19_y;
  wire [37:0] window_r11_c1_y;
  wire [37:0] window_r11_c20_y;
  wire [37:0] window_r11_c21_y;
  wire [37:0] window_r11_c22_y;
  wire [37:0] window_r11_c23_y;
  wire [37:0] window_r11_c24_y;
  wire [37:0] window_r11_c25_y;
  wire [37:0] window_r11_c26_y;
  wire [37:0] window_r11_c27_y;
  wire [37:0] window_r11_c2_y;
  wire [37:0] window_r11_c3_y;
  wire [37:0] window_r11_c4_y;
  wire [37:0] window_r11_c5_y;
  wire [37:0] window_r11_c6_y;
  wire [37:0] window_r11_c7_y;
  wire [37:0] window_r11_c8_y;
  wire [37:0] window_r11_c9_y;
  wire [37:0] window_r12_c0_y;
  wire [37:0] window_r12_c10_y;
  wire [37:0] window_r12_c11_y;
  wire [37:0] window_r12_c12_y;
  wire [37:0] window_r12_c13_y;
  wire [37:0] window_r12_c14_y;
  wire [37:0] window_r12_c15_y;
  wire [37:0] window_r12_c16_y;
  wire [37:0] window_r12_c17_y;
  wire [37:0] window_r12_c18_y;
  wire [37:0] window_r12_c19_y;
  wire [37:0] window_r12_c1_y;
  wire [37:0] window_r12_c20_y;
  wire [37:0] window_r12_c21_y;
  wire [37:0] window_r12_c22_y;
  wire [37:0] window_r12_c23_y;
  wire [37:0] window_r12_c24_y;
  wire [37:0] window_r12_c25_y;
  wire [37:0] window_r12_c26_y;
  wire [37:0] window_r12_c27_y;
  wire [37:0] window_r12_c2_y;
  wire [37:0] window_r12_c3_y;
  wire [37:0] window_r12_c4_y;
  wire [37:0] window_r12_c5_y;
  wire [37:0] window_r12_c6_y;
  wire [37:0] window_r12_c7_y;
  wire [37:0] window_r12_c8_y;
  wire [37:0] window_r12_c9_y;
  wire [37:0] window_r13_c0_y;
  wire [37:0] window_r13_c10_y;
  wire [37:0] window_r13_c11_y;
  wire [37:0] window_r13_c12_y;
  wire [37:0] window_r13_c13_y;
  wire [37:0] window_r13_c14_y;
  wire [37:0] window_r13_c15_y;
  wire [37:0] window_r13_c16_y;
  wire [37:0] window_r13_c17_y;
  wire [37:0] window_r13_c18_y;
  wire [37:0] window_r13_c19_y;
  wire [37:0] window_r13_c1_y;
  wire [37:0] window_r13_c20_y;
  wire [37:0] window_r13_c21_y;
  wire [37:0] window_r13_c22_y;
  wire [37:0] window_r13_c23_y;
  wire [37:0] window_r13_c24_y;
  wire [37:0] window_r13_c25_y;
  wire [37:0] window_r13_c26_y;
  wire [37:0] window_r13_c27_y;
  wire [37:0] window_r13_c2_y;
  wire [37:0] window_r13_c3_y;
  wire [37:0] window_r13_c4_y;
  wire [37:0] window_r13_c5_y;
  wire [37:0] window_r13_c6_y;
  wire [37:0] window_r13_c7_y;
  wire [37:0] window_r13_c8_y;
  wire [37:0] window_r13_c9_y;
  wire [37:0] window_r14_c0_y;
  wire [37:0] window_r14_c10_y;
  wire [37:0] window_r14_c11_y;
  wire [37:0] window_r14_c12_y;
  wire [37:0] window_r14_c13_y;
  wire [37:0] window_r14_c14_y;
  wire [37:0] window_r14_c15_y;
  wire [37:0] window_r14_c16_y;
  wire [37:0] window_r14_c17_y;
  wire [37:0] window_r14_c18_y;
  wire [37:0] window_r14_c19_y;
  wire [37:0] window_r14_c1_y;
  wire [37:0] window_r14_c20_y;
  wire [37:0] window_r14_c21_y;
  wire [37:0] window_r14_c22_y;
  wire [37:0] window_r14_c23_y;
  wire [37:0] window_r14_c24_y;
  wire [37:0] window_r14_c25_y;
  wire [37:0] window_r14_c26_y;
  wire [37:0] window_r14_c27_y;
  wire [37:0] window_r14_c2_y;
  wire [37:0] window_r14_c3_y;
  wire [37:0] window_r14_c4_y;
  wire [37:0] window_r14_c5_y;
  wire [37:0] window_r14_c6_y;
  wire [37:0] window_r14_c7_y;
  wire [37:0] window_r14_c8_y;
  wire [37:0] window_r14_c9_y;
  wire [37:0] window_r15_c0_y;
  wire [37:0] window_r15_c10_y;
  wire [37:0] window_r15_c11_y;
  wire [37:0] window_r15_c12_y;
  wire [37:0] window_r15_c13_y;
  wire [37:0] window_r15_c14_y;
  wire [37:0] window_r15_c15_y;
  wire [37:0] window_r15_c16_y;
  wire [37:0] window_r15_c17_y;
  wire [37:0] window_r15_c18_y;
  wire [37:0] window_r15_c19_y;
  wire [37:0] window_r15_c1_y;
  wire [37:0] window_r15_c20_y;
  wire [37:0] window_r15_c21_y;
  wire [37:0] window_r15_c22_y;
  wire [37:0] window_r15_c23_y;
  wire [37:0] window_r15_c24_y;
  wire [37:0] window_r15_c25_y;
  wire [37:0] window_r15_c26_y;
  wire [37:0] window_r15_c27_y;
  wire [37:0] window_r15_c2_y;
  wire [37:0] window_r15_c3_y;
  wire [37:0] window_r15_c4_y;
  wire [37:0] window_r15_c5_y;
  wire [37:0] window_r15_c6_y;
  wire [37:0] window_r15_c7_y;
  wire [37:0] window_r15_c8_y;
  wire [37:0] window_r15_c9_y;
  wire [37:0] window_r16_c0_y;
  wire [37:0] window_r16_c10_y;
  wire [37:0] window_r16_c11_y;
  wire [37:0] window_r16_c12_y;
  wire [37:0] window_r16_c13_y;
  wire [37:0] window_r16_c14_y;
  wire [37:0] window_r16_c15_y;
  wire [37:0] window_r16_c16_y;
  wire [37:0] window_r16_c17_y;
  wire [37:0] window_r16_c18_y;
  wire [37:0] window_r16_c19_y;
  wire [37:0] window_r16_c1_y;
  wire [37:0] window_r16_c20_y;
  wire [37:0] window_r16_c21_y;
  wire [37:0] window_r16_c22_y;
  wire [37:0] window_r16_c23_y;
  wire [37:0] window_r16_c24_y;
  wire [37:0] window_r16_c25_y;
  wire [37:0] window_r16_c26_y;
  wire [37:0] window_r16_c27_y;
  wire [37:0] window_r16_c2_y;
  wire [37:0] window_r16_c3_y;
  wire [37:0] window_r16_c4_y;
  wire [37:0] window_r16_c5_y;
  wire [37:0] window_r16_c6_y;
  wire [37:0] window_r16_c7_y;
  wire [37:0] window_r16_c8_y;
  wire [37:0] window_r16_c9_y;
  wire [37:0] window_r17_c0_y;
  wire [37:0] window_r17_c10_y;
  wire [37:0] window_r17_c11_y;
  wire [37:0] window_r17_c12_y;
  wire [37:0] window_r17_c13_y;
  wire [37:0] window_r17_c14_y;
  wire [37:0] window_r17_c15_y;
  wire [37:0] window_r17_c16_y;
  wire [37:0] window_r17_c17_y;
  wire [37:0] window_r17_c18_y;
  wire [37:0] window_r17_c19_y;
  wire [37:0] window_r17_c1_y;
  wire [37:0] window_r17_c20_y;
  wire [37:0] window_r17_c21_y;
  wire [37:0] window_r17_c22_y;
  wire [37:0] window_r17_c23_y;
  wire [37:0] window_r17_c24_y;
  wire [37:0] window_r17_c25_y;
  wire [37:0] window_r17_c26_y;
  wire [37:0] window_r17_c27_y;
  wire [37:0] window_r17_c2_y;
  wire [37:0] window_r17_c3_y;
  wire [37:0] window_r17_c4_y;
  wire [37:0] window_r17_c5_y;
  wire [37:0] window_r17_c6_y;
  wire [37:0] window_r17_c7_y;
  wire [37:0] window_r17_c8_y;
  wire [37:0] window_r17_c9_y;
  wire [37:0] window_r18_c0_y;
  wire [37:0] window_r18_c10_y;
  wire [37:0] window_r18_c11_y;
  wire [37:0] window_r18_c12_y;
  wire [37:0] window_r18_c13_y;
  wire [37:0] window_r18_c14_y;
  wire [37:0] window_r18_c15_y;
  wire [37:0] window_r18_c16_y;
  wire [37:0] window_r18_c17_y;
  wire [37:0] window_r18_c18_y;
  wire [37:0] window_r18_c19_y;
  wire [37:0] window_r18_c1_y;
  wire [37:0] window_r18_c20_y;
  wire [37:0] window_r18_c21_y;
  wire [37:0] window_r18_c22_y;
  wire [37:0] window_r18_c23_y;
  wire [37:0] window_r18_c24_y;
  wire [37:0] window_r18_c25_y;
  wire [37:0] window_r18_c26_y;
  wire [37:0] window_r18_c27_y;
  wire [37:0] window_r18_c2_y;
  wire [37:0] window_r18_c3_y;
  wire [37:0] window_r18_c4_y;
  wire [37:0] window_r18_c5_y;
  wire [37:0] window_r18_c6_y;
  wire [37:0] window_r18_c7_y;
  wire [37:0] window_r18_c8_y;
  wire [37:0] window_r18_c9_y;
  wire [37:0] window_r19_c0_y;
  wire [37:0] window_r19_c10_y;
  wire [37:0] window_r19_c11_y;
  wire [37:0] window_r19_c12_y;
  wire [37:0] window_r19_c13_y;
  wire [37:0] window_r19_c14_y;
  wire [37:0] window_r19_c15_y;
  wire [37:0] window_r19_c16_y;
  wire [37:0] window_r19_c17_y;
  wire [37:0] window_r19_c18_y;
  wire [37:0] window_r19_c19_y;
  wire [37:0] window_r19_c1_y;
  wire [37:0] window_r19_c20_y;
  wire [37:0] window_r19_c21_y;
  wire [37:0] window_r19_c22_y;
  wire [37:0] window_r19_c23_y;
  wire [37:0] window_r19_c24_y;
  wire [37:0] window_r19_c25_y;
  wire [37:0] window_r19_c26_y;
  wire [37:0] window_r19_c27_y;
  wire [37:0] window_r19_c2_y;
  wire [37:0] window_r19_c3_y;
  wire [37:0] window_r19_c4_y;
  wire [37:0] window_r19_c5_y;
  wire [37:0] window_r19_c6_y;
  wire [37:0] window_r19_c7_y;
  wire [37:0] window_r19_c8_y;
  wire [37:0] window_r19_c9_y;
  wire [37:0] window_r1_c0_y;
  wire [37:0] window_r1_c10_y;
  wire [37:0] window_r1_c11_y;
  wire [37:0] window_r1_c12_y;
  wire [37:0] window_r1_c13_y;
  wire [37:0] window_r1_c14_y;
  wire [37:0] window_r1_c15_y;
  wire [37:0] window_r1_c16_y;
  wire [37:0] window_r1_c17_y;
  wire [37:0] window_r1_c18_y;
  wire [37:0] window_r1_c19_y;
  wire [37:0] window_r1_c1_y;
  wire [37:0] window_r1_c20_y;
  wire [37:0] window_r1_c21_y;
  wire [37:0] window_r1_c22_y;
  wire [37:0] window_r1_c23_y;
  wire [37:0] window_r1_c24_y;
  wire [37:0] window_r1_c25_y;
  wire [37:0] window_r1_c26_y;
  wire [37:0] window_r1_c27_y;
  wire [37:0] window_r1_c2_y;
  wire [37:0] window_r1_c3_y;
  wire [37:0] window_r1_c4_y;
  wire [37:0] window_r1_c5_y;
  wire [37:0] window_r1_c6_y;
  wire [37:0] window_r1_c7_y;
  wire [37:0] window_r1_c8_y;
  wire [37:0] window_r1_c9_y;
  wire [37:0] window_r20_c0_y;
  wire [37:0] window_r20_c10_y;
  wire [37:0] window_r20_c11_y;
  wire [37:0] window_r20_c12_y;
  wire [37:0] window_r20_c13_y;
  wire [37:0] window_r20_c14_y;
  wire [37:0] window_r20_c15_y;
  wire [37:0] window_r20_c16_y;
  wire [37:0] window_r20_c17_y;
  wire [37:0] window_r20_c18_y;
  wire [37:0] window_r20_c19_y;
  wire [37:0] window_r20_c1_y;
  wire [37:0] window_r20_c20_y;
  wire [37:0] window_r20_c21_y;
  wire [37:0] window_r20_c22_y;
  wire [37:0] window_r20_c23_y;
  wire [37:0] window_r20_c24_y;
  wire [37:0] window_r20_c25_y;
  wire [37:0] window_r20_c26_y;
  wire [37:0] window_r20_c27_y;
  wire [37:0] window_r20_c2_y;
  wire [37:0] window_r20_c3_y;
  wire [37:0] window_r20_c4_y;
  wire [37:0] window_r20_c5_y;
  wire [37:0] window_r20_c6_y;
  wire [37:0] window_r20_c7_y;
  wire [37:0] window_r20_c8_y;
  wire [37:0] window_r20_c9_y;
  wire [37:0] window_r21_c0_y;
  wire [37:0] window_r21_c10_y;
  wire [37:0] window_r21_c11_y;
  wire [37:0] window_r21_c12_y;
  wire [37:0] window_r21_c13_y;
  wire [37:0] window_r21_c14_y;
  wire [37:0] window_r21_c15_y;
  wire [37:0] window_r21_c16_y;
  wire [37:0] window_r21_c17_y;
  wire [37:0] window_r21_c18_y;
  wire [37:0] window_r21_c19_y;
  wire [37:0] window_r21_c1_y;
  wire [37:0] window_r21_c20_y;
  wire [37:0] window_r21_c21_y;
  wire [37:0] window_r21_c22_y;
  wire [37:0] window_r21_c23_y;
  wire [37:0] window_r21_c24_y;
  wire [37:0] window_r21_c25_y;
  wire [37:0] window_r21_c26_y;
  wire [37:0] window_r21_c27_y;
  wire [37:0] window_r21_c2_y;
  wire [37:0] window_r21_c3_y;
  wire [37:0] window_r21_c4_y;
  wire [37:0] window_r21_c5_y;
  wire [37:0] window_r21_c6_y;
  wire [37:0] window_r21_c7_y;
  wire [37:0] window_r21_c8_y;
  wire [37:0] window_r21_c9_y;
  wire [37:0] window_r22_c0_y;
  wire [37:0] window_r22_c10_y;
  wire [37:0] window_r22_c11_y;
  wire [37:0] window_r22_c12_y;
  wire [37:0] window_r22_c13_y;
  wire [37:0] window_r22_c14_y;
  wire [37:0] window_r22_c15_y;
  wire [37:0] window_r22_c16_y;
  wire [37:0] window_r22_c17_y;
  wire [37:0] window_r22_c18_y;
  wire [37:0] window_r22_c19_y;
  wire [37:0] window_r22_c1_y;
  wire [37:0] window_r22_c20_y;
  wire [37:0] window_r22_c21_y;
  wire [37:0] window_r22_c22_y;
  wire [37:0] window_r22_c23_y;
  wire [37:0] window_r22_c24_y;
  wire [37:0] window_r22_c25_y;
  wire [37:0] window_r22_c26_y;
  wire [37:0] window_r22_c27_y;
  wire [37:0] window_r22_c2_y;
  wire [37:0] window_r22_c3_y;
  wire [37:0] window_r22_c4_y;
  wire [37:0] window_r22_c5_y;
  wire [37:0] window_r22_c6_y;
  wire [37:0] window_r22_c7_y;
  wire [37:0] window_r22_c8_y;
  wire [37:0] window_r22_c9_y;
  wire [37:0] window_r23_c0_y;
  wire [37:0] window_r23_c10_y;
  wire [37:0] window_r23_c11_y;
  wire [37:0] window_r23_c12_y;
  wire [37:0] window_r23_c13_y;
  wire [37:0] window_r23_c14_y;
  wire [37:0] window_r23_c15_y;
  wire [37:0] window_r23_c16_y;
  wire [37:0] window_r23_c17_y;
  wire [37:0] window_r23_c18_y;
  wire [37:0] window_r23_c19_y;
  wire [37:0] window_r23_c1_y;
  wire [37:0] window_r23_c20_y;
  wire [37:0] window_r23_c21_y;
  wire [37:0] window_r23_c22_y;
  wire [37:0] window_r23_c23_y;
  wire [37:0] window_r23_c24_y;
  wire [37:0] window_r23_c25_y;
  wire [37:0] window_r23_c26_y;
  wire [37:0] window_r23_c27_y;
  wire [37:0] window_r23_c2_y;
  wire [37:0] window_r23_c3_y;
  wire [37:0] window_r23_c4_y;
  wire [37:0] window_r23_c5_y;
  wire [37:0] window_r23_c6_y;
  wire [37:0] window_r23_c7_y;
  wire [37:0] window_r23_c8_y;
  wire [37:0] window_r23_c9_y;
  wire [37:0] window_r24_c0_y;
  wire [37:0] window_r24_c10_y;
  wire [37:0] window_r24_c11_y;
  wire [37:0] window_r24_c12_y;
  wire [37:0] window_r24_c13_y;
  wire [37:0] window_r24_c14_y;
  wire [37:0] window_r24_c15_y;
  wire [37:0] window_r24_c16_y;
  wire [37:0] window_r24_c17_y;
  wire [37:0] window_r24_c18_y;
  wire [37:0] window_r24_c19_y;
  wire [37:0] window_r24_c1_y;
  wire [37:0] window_r24_c20_y;
  wire [37:0] window_r24_c21_y;
  wire [37:0] window_r24_c22_y;
  wire [37:0] window_r24_c23_y;
  wire [37:0] window_r24_c24_y;
  wire [37:0] window_r24_c25_y;
  wire [37:0] window_r24_c26_y;
  wire [37:0] window_r24_c27_y;
  wire [37:0] window_r24_c2_y;
  wire [37:0] window_r24_c3_y;
  wire [37:0] window_r24_c4_y;
  wire [37:0] window_r24_c5_y;
  wire [37:0] window_r24_c6_y;
  wire [37:0] window_r24_c7_y;
  wire [37:0] window_r24_c8_y;
  wire [37:0] window_r24_c9_y;
  wire [37:0] window_r25_c0_y;
  wire [37:0] window_r25_c10_y;
  wire [37:0] window_r25_c11_y;
  wire [37:0] window_r25_c12_y;
  wire [37:0] window_r25_c13_y;
  wire [37:0] window_r25_c14_y;
  wire [37:0] window_r25_c15_y;
  wire [37:0] window_r25_c16_y;
  wire [37:0] window_r25_c17_y;
  wire [37:0] window_r25_c18_y;
  wire [37:0] window_r25_c19_y;
  wire [37:0] window_r25_c1_y;
  wire [37:0] window_r25_c20_y;
  wire [37:0] window_r25_c21_y;
  wire [37:0] window_r25_c22_y;
  wire [37:0] window_r25_c23_y;
  wire [37:0] window_r25_c24_y;
  wire [37:0] window_r25_c25_y;
  wire [37:0] window_r25_c26_y;
  wire [37:0] window_r25_c27_y;
  wire [37:0] window_r25_c2_y;
  wire [37:0] window_r25_c3_y;
  wire [37:0] window_r25_c4_y;
  wire [37:0] window_r25_c5_y;
  wire [37:0] window_r25_c6_y;
  wire [37:0] window_r25_c7_y;
  wire [37:0] window_r25_c8_y;
  wire [37:0] window_r25_c9_y;
  wire [37:0] window_r26_c0_y;
  wire [37:0] window_r26_c10_y;
  wire [37:0] window_r26_c11_y;
  wire [37:0] window_r26_c12_y;
  wire [37:0] window_r26_c13_y;
  wire [37:0] window_r26_c14_y;
  wire [37:0] window_r26_c15_y;
  wire [37:0] window_r26_c16_y;
  wire [37:0] window_r26_c17_y;
  wire [37:0] window_r26_c18_y;
  wire [37:0] window_r26_c19_y;
  wire [37:0] window_r26_c1_y;
  wire [37:0] window_r26_c20_y;
  wire [37:0] window_r26_c21_y;
  wire [37:0] window_r26_c22_y;
  wire [37:0] window_r26_c23_y;
  wire [37:0] window_r26_c24_y;
  wire [37:0] window_r26_c25_y;
  wire [37:0] window_r26_c26_y;
  wire [37:0] window_r26_c27_y;
  wire [37:0] window_r26_c2_y;
  wire [37:0] window_r26_c3_y;
  wire [37:0] window_r26_c4_y;
  wire [37:0] window_r26_c5_y;
  wire [37:0] window_r26_c6_y;
  wire [37:0] window_r26_c7_y;
  wire [37:0] window_r26_c8_y;
  wire [37:0] window_r26_c9_y;
  wire [37:0] window_r27_c0_y;
  wire [37:0] window_r27_c10_y;
  wire [37:0] window_r27_c11_y;
  wire [37:0] window_r27_c12_y;
  wire [37:0] window_r27_c13_y;
  wire [37:0] window_r27_c14_y;
  wire [37:0] window_r27_c15_y;
  wire [37:0] window_r27_c16_y;
  wire [37:0] window_r27_c17_y;
  wire [37:0] window_r27_c18_y;
  wire [37:0] window_r27_c19_y;
  wire [37:0] window_r27_c1_y;
  wire [37:0] window_r27_c20_y;
  wire [37:0] window_r27_c21_y;
  wire [37:0] window_r27_c22_y;
  wire [37:0] window_r27_c23_y;
  wire [37:0] window_r27_c24_y;
  wire [37:0] window_r27_c25_y;
  wire [37:0] window_r27_c26_y;
  wire [37:0] window_r27_c27_y;
  wire [37:0] window_r27_c2_y;
  wire [37:0] window_r27_c3_y;
  wire [37:0] window_r27_c4_y;
  wire [37:0] window_r27_c5_y;
  wire [37:0] window_r27_c6_y;
  wire [37:0] window_r27_c7_y;
  wire [37:0] window_r27_c8_y;
  wire [37:0] window_r27_c9_y;
  wire [37:0] window_r2_c0_y;
  wire [37:0] window_r2_c10_y;
  wire [37:0] window_r2_c11_y;
  wire [37:0] window_r2_c12_y;
  wire [37:0] window_r2_c13_y;
  wire [37:0] window_r2_c14_y;
  wire [37:0] window_r2_c15_y;
  wire [37:0] window_r2_c16_y;
  wire [37:0] window_r2_c17_y;
  wire [37:0] window_r2_c18_y;
  wire [37:0] window_r2_c19_y;
  wire [37:0] window_r2_c1_y;
  wire [37:0] window_r2_c20_y;
  wire [37:0] window_r2_c21_y;
  wire [37:0] window_r2_c22_y;
  wire [37:0] window_r2_c23_y;
  wire [37:0] window_r2_c24_y;
  wire [37:0] window_r2_c25_y;
  wire [37:0] window_r2_c26_y;
  wire [37:0] window_r2_c27_y;
  wire [37:0] window_r2_c2_y;
  wire [37:0] window_r2_c3_y;
  wire [37:0] window_r2_c4_y;
  wire [37:0] window_r2_c5_y;
  wire [37:0] window_r2_c6_y;
  wire [37:0] window_r2_c7_y;
  wire [37:0] window_r2_c8_y;
  wire [37:0] window_r2_c9_y;
  wire [37:0] window_r3_c0_y;
  wire [37:0] window_r3_c10_y;
  wire [37:0] window_r3_c11_y;
  wire [37:0] window_r3_c12_y;
  wire [37:0] window_r3_c13_y;
  wire [37:0] window_r3_c14_y;
  wire [37:0] window_r3_c15_y;
  wire [37:0] window_r3_c16_y;
  wire [37:0] window_r3_c17_y;
  wire [37:0] window_r3_c18_y;
  wire [37:0] window_r3_c19_y;
  wire [37:0] window_r3_c1_y;
  wire [37:0] window_r3_c20_y;
  wire [37:0] window_r3_c21_y;
  wire [37:0] window_r3_c22_y;
  wire [37:0] window_r3_c23_y;
  wire [37:0] window_r3_c24_y;
  wire [37:0] window_r3_c25_y;
  wire [37:0] window_r3_c26_y;
  wire [37:0] window_r3_c27_y;
  wire [37:0] window_r3_c2_y;
  wire [37:0] window_r3_c3_y;
  wire [37:0] window_r3_c4_y;
  wire [37:0] window_r3_c5_y;
  wire [37:0] window_r3_c6_y;
  wire [37:0] window_r3_c7_y;
  wire [37:0] window_r3_c8_y;
  wire [37:0] window_r3_c9_y;
  wire [37:0] window_r4_c0_y;
  wire [37:0] window_r4_c10_y;
  wire [37:0] window_r4_c11_y;
  wire [37:0] window_r4_c12_y;
  wire [37:0] window_r4_c13_y;
  wire [37:0] window_r4_c14_y;
  wire [37:0] window_r4_c15_y;
  wire [37:0] window_r4_c16_y;
  wire [37:0] window_r4_c17_y;
  wire [37:0] window_r4_c18_y;
  wire [37:0] window_r4_c19_y;
  wire [37:0] window_r4_c1_y;
  wire [37:0] window_r4_c20_y;
  wire [37:0] window_r4_c21_y;
  wire [37:0] window_r4_c22_y;
  wire [37:0] window_r4_c23_y;
  wire [37:0] window_r4_c24_y;
  wire [37:0] window_r4_c25_y;
  wire [37:0] window_r4_c26_y;
  wire [37:0] window_r4_c27_y;
  wire [37:0] window_r4_c2_y;
  wire [37:0] window_r4_c3_y;
  wire [37:0] window_r4_c4_y;
  wire [37:0] window_r4_c5_y;
  wire [37:0] window_r4_c6_y;
  wire [37:0] window_r4_c7_y;
  wire [37:0] window_r4_c8_y;
  wire [37:0] window_r4_c9_y;
  wire [37:0] window_r5_c0_y;
  wire [37:0] window_r5_c10_y;
  wire [37:0] window_r5_c11_y;
  wire [37:0] window_r5_c12_y;
  wire [37:0] window_r5_c13_y;
  wire [37:0] window_r5_c14_y;
  wire [37:0] window_r5_c15_y;
  wire [37:0] window_r5_c16_y;
  wire [37:0] window_r5_c17_y;
  wire [37:0] window_r5_c18_y;
  wire [37:0] window_r5_c19_y;
  wire [37:0] window_r5_c1_y;
  wire [37:0] window_r5_c20_y;
  wire [37:0] window_r5_c21_y;
  wire [37:0] window_r5_c22_y;
  wire [37:0] window_r5_c23_y;
  wire [37:0] window_r5_c24_y;
  wire [37:0] window_r5_c25_y;
  wire [37:0] window_r5_c26_y;
  wire [37:0] window_r5_c27_y;
  wire [37:0] window_r5_c2_y;
  wire [37:0] window_r5_c3_y;
  wire [37:0] window_r5_c4_y;
  wire [37:0] window_r5_c5_y;
  wire [37:0] window_r5_c6_y;
  wire [37:0] window_r5_c7_y;
  wire [37:0] window_r5_c8_y;
  wire [37:0] window_r5_c9_y;
  wire [37:0] window_r6_c0_y;
  wire [37:0] window_r6_c10_y;
  wire [37:0] window_r6_c11_y;
  wire [37:0] window_r6_c12_y;
  wire [37:0] window_r6_c13_y;
  wire [37:0] window_r6_c14_y;
  wire [37:0] window_r6_c15_y;
  wire [37:0] window_r6_c16_y;
  wire [37:0] window_r6_c17_y;
  wire [37:0] window_r6_c18_y;
  wire [37:0] window_r6_c19_y;
  wire [37:0] window_r6_c1_y;
  wire [37:0] window_r6_c20_y;
  wire [37:0] window_r6_c21_y;
  wire [37:0] window_r6_c22_y;
  wire [37:0] window_r6_c23_y;
  wire [37:0] window_r6_c24_y;
  wire [37:0] window_r6_c25_y;
  wire [37:0] window_r6_c26_y;
  wire [37:0] window_r6_c27_y;
  wire [37:0] window_r6_c2_y;
  wire [37:0] window_r6_c3_y;
  wire [37:0] window_r6_c4_y;
  wire [37:0] window_r6_c5_y;
  wire [37:0] window_r6_c6_y;
  wire [37:0] window_r6_c7_y;
  wire [37:0] window_r6_c8_y;
  wire [37:0] window_r6_c9_y;
  wire [37:0] window_r7_c0_y;
  wire [37:0] window_r7_c10_y;
  wire [37:0] window_r7_c11_y;
  wire [37:0] window_r7_c12_y;
  wire [37:0] window_r7_c13_y;
  wire [37:0] window_r7_c14_y;
  wire [37:0] window_r7_c15_y;
  wire [37:0] window_r7_c16_y;
  wire [37:0] window_r7_c17_y;
  wire [37:0] window_r7_c18_y;
  wire [37:0] window_r7_c19_y;
  wire [37:0] window_r7_c1_y;
  wire [37:0] window_r7_c20_y;
  wire [37:0] window_r7_c21_y;
  wire [37:0] window_r7_c22_y;
  wire [37:0] window_r7_c23_y;
  wire [37:0] window_r7_c24_y;
  wire [37:0] window_r7_c25_y;
  wire [37:0] window_r7_c26_y;
  wire [37:0] window_r7_c27_y;
  wire [37:0] window_r7_c2_y;
  wire [37:0] window_r7_c3_y;
  wire [37:0] window_r7_c4_y;
  wire [37:0] window_r7_c5_y;
  wire [37:0] window_r7_c6_y;
  wire [37:0] window_r7_c7_y;
  wire [37:0] window_r7_c8_y;
  wire [37:0] window_r7_c9_y;
  wire [37:0] window_r8_c0_y;
  wire [37:0] window_r8_c10_y;
  wire [37:0] window_r8_c11_y;
  wire [37:0] window_r8_c12_y;
  wire [37:0] window_r8_c13_y;
  wire [37:0] window_r8_c14_y;
  wire [37:0] window_r8_c15_y;
  wire [37:0] window_r8_c16_y;
  wire [37:0] window_r8_c17_y;
  wire [37:0] window_r8_c18_y;
  wire [37:0] window_r8_c19_y;
  wire [37:0] window_r8_c1_y;
  wire [37:0] window_r8_c20_y;
  wire [37:0] window_r8_c21_y;
  wire [37:0] window_r8_c22_y;
  wire [37:0] window_r8_c23_y;
  wire [37:0] window_r8_c24_y;
  wire [37:0] window_r8_c25_y;
  wire [37:0] window_r8_c26_y;
  wire [37:0] window_r8_c27_y;
  wire [37:0] window_r8_c2_y;
  wire [37:0] window_r8_c3_y;
  wire [37:0] window_r8_c4_y;
  wire [37:0] window_r8_c5_y;
  wire [37:0] window_r8_c6_y;
  wire [37:0] window_r8_c7_y;
  wire [37:0] window_r8_c8_y;
  wire [37:0] window_r8_c9_y;
  wire [37:0] window_r9_c0_y;
  wire [37:0] window_r9_c10_y;
  wire [37:0] window_r9_c11_y;
  wire [37:0] window_r9_c12_y;
  wire [37:0] window_r9_c13_y;
  wire [37:0] window_r9_c14_y;
  wire [37:0] window_r9_c15_y;
  wire [37:0] window_r9_c16_y;
  wire [37:0] window_r9_c17_y;
  wire [37:0] window_r9_c18_y;
  wire [37:0] window_r9_c19_y;
  wire [37:0] window_r9_c1_y;
  wire [37:0] window_r9_c20_y;
  wire [37:0] window_r9_c21_y;
  wire [37:0] window_r9_c22_y;
  wire [37:0] window_r9_c23_y;
  wire [37:0] window_r9_c24_y;
  wire [37:0] window_r9_c25_y;
  wire [37:0] window_r9_c26_y;
  wire [37:0] window_r9_c27_y;
  wire [37:0] window_r9_c2_y;
  wire [37:0] window_r9_c3_y;
  wire [37:0] window_r9_c4_y;
  wire [37:0] window_r9_c5_y;
  wire [37:0] window_r9_c6_y;
  wire [37:0] window_r9_c7_y;
  wire [37:0] window_r9_c8_y;
  wire [37:0] window_r9_c9_y;
  conv1_engine window_r0_c0 (
    .x({ x[8723:8704], x[8595:8576], x[8467:8448], x[8339:8320], x[8211:8192], x[4627:4608], x[4499:4480],
    x[4371:4352], x[4243:4224], x[4115:4096], x[531:512], x[403:384], x[275:256], x[147:128], x[19:0] }),
    .y(window_r0_c0_y)
  );
  conv1_engine window_r0_c1 (
    .x({ x[8727:8708], x[8599:8580], x[8471:8452], x[8343:8324], x[8215:8196], x[4631:4612], x[4503:4484],
    x[4375:4356], x[4247:4228], x[4119:4100], x[535:516], x[407:388], x[279:260], x[151:132], x[23:4] }),
    .y(window_r0_c1_y)
  );
  conv1_engine window_r0_c10 (
    .x({ x[8763:8744], x[8635:8616], x[8507:8488], x[8379:8360], x[8251:8232], x[4667:4648], x[4539:4520],
    x[4411:4392], x[4283:4264], x[4155:4136], x[571:552], x[443:424], x[315:296], x[187:168], x[59:40] }),
    .y(window_r0_c10_y)
  );
  conv1_engine window_r0_c11 (
    .x({ x[8767:8748], x[8639:8620], x[8511:8492], x[8383:8364], x[8255:8236], x[4671:4652], x[4543:4524],
    x[4415:4396], x[4287:4268], x[4159:4140], x[575:556], x[447:428], x[319:300], x[191:172], x[63:44] }),
    .y(window_r0_c11_y)
  );
  conv1_engine window_r0_c12 (
    .x({ x[8771:8752], x[8643:8624], x[8515:8496], x[8387:8368], x[8259:8240], x[4675:4656], x[4547:4528],
    x[4419:4400], x[4291:4272], x[4163:4144], x[579:560], x[451:432], x[323:304], x[195:176], x[67:48] }),
    .y(window_r0_c12_y)
  );
  conv1_engine window_r0_c13 (
    .x({ x[8775:8756], x[8647:8628], x[8519:8500], x[8391:8372], x[8263:8244], x[4679:4660], x[4551:4532],
    x[4423:4404], x[4295:4276], x[4167:4148], x[583:564], x[455:436], x[327:308], x[199:180], x[71:52] }),
    .y(window_r0_c13_y)
  );
  conv1_engine window_r0_c14 (
    .x({ x[8779:8760], x[8651:8632], x[8523:8504], x[8395:8376], x[8267:8248], x[4683:4664], x[4555:4536],
    x[4427:4408], x[4299:4280], x[4171:4152], x[587:568], x[459:440], x[331:312], x[203:184], x[75:56] }),
    .y(window_r0_c14_y)
  );
  conv1_engine window_r0_c15 (
    .x({ x[8783:8764], x[8655:8636], x[8527:8508], x[8399:8380], x[8271:8252], x[4687:4668], x[4559:4540],
    x[4431:4412], x[4303:4284], x[4175:4156], x[591:572], x[463:444], x[335:316], x[207:188], x[79:60] }),
    .y(window_r0_c15_y)
  );
  conv1_engine window_r0_c16 (
    .x({ x[8787:8768], x[8659:8640], x[8531:8512], x[8403:8384], x[8275:8256], x[4691:4672], x[4563:4544],
    x[4435:4416], x[4307:4288], x[4179:4160], x[595:576], x[467:448], x[339:320], x[211:192], x[83:64] }),
    .y(window_r0_c16_y)
  );
  conv1_engine window_r0_c17 (
    .x({ x[8791:8772], x[8663:8644], x[8535:8516], x[8407:8388], x[8279:8260], x[4695:4676], x[4567:4548],
    x[4439:4420], x[4311:4292], x[4183:4164], x[599:580], x[471:452], x[343:324], x[215:196], x[87:68] }),
    .y(window_r0_c17_y)
  );
  conv1_engine window_r0_c18 (
    .x({ x[8795:8776], x[8667:8648], x[8539:8520], x[8411:8392], x[8283:8264], x[4699:4680], x[4571:4552],
    x[4443:4424], x[4315:4296], x[4187:4168], x[603:584], x[475:456], x[347:328], x[219:200], x[91:72] }),
    .y(window_r0_c18_y)
  );
  conv1_engine window_r0_c19 (
    .x({ x[8799:8780], x[8671:8652], x[8543:8524], x[8415:8396], x[8287:8268], x[4703:4684], x[4575:4556],
    x[4447:4428], x[4319:4300], x[4191:4172], x[607:588], x[479:460], x[351:332], x[223:204], x[95:76] }),
    .y(window_r0_c19_y)
  );
  conv1_engine window_r0_c2 (
    .x({ x[8731:8712], x[8603:8584], x[8475:8456], x[8347:8328], x[8219:8200], x[4635:4616], x[4507:4488],
    x[4379:4360], x[4251:4232], x[4123:4104], x[539:520], x[411:392], x[283:264], x[155:136], x[27:8] }),
    .y(window_r0_c2_y)
  );
  conv1_engine window_r0_c20 (
    .x({ x[8803:8784], x[8675:8656], x[8547:8528], x[8419:8400], x[8291:8272], x[4707:4688], x[4579:4560],
    x[4451:4432], x[4323:4304], x[4195:4176], x[611:592], x[483:464], x[355:336], x[227:208], x[99:80] }),
    .y(window_r0_c20_y)
  );
  conv1_engine window_r0_c21 (
    .x({ x[8807:8788], x[8679:8660], x[8551:8532], x[8423:8404], x[8295:8276], x[4711:4692], x[4583:4564],
    x[4455:4436], x[4327:4308], x[4199:4180], x[615:596], x[487:468], x[359:340], x[231:212], x[103:84] }),
    .y(window_r0_c21_y)
  );
  conv1_engine window_r0_c22 (
    .x({ x[8811:8792], x[8683:8664], x[8555:8536], x[8427:8408], x[8299:8280], x[4715:4696], x[4587:4568],
    x[4459:4440], x[4331:4312], x[4203:4184], x[619:600], x[491:472], x[363:344], x[235:216], x[107:88] }),
    .y(window_r0_c22_y)
  );
  conv1_engine window_r0_c23 (
    .x({ x[8815:8796], x[8687:8668], x[8559:8540], x[8431:8412], x[8303:8284], x[4719:4700], x[4591:4572],
    x[4463:4444], x[4335:4316], x[4207:4188], x[623:604], x[495:476], x[367:348], x[239:220], x[111:92] }),
    .y(window_r0_c23_y)
  );
  conv1_engine window_r0_c24 (
    .x({ x[8819:8800], x[8691:8672], x[8563:8544], x[8435:8416], x[8307:8288], x[4723:4704], x[4595:4576],
    x[4467:4448], x[4339:4320], x[4211:4192], x[627:608], x[499:480], x[371:352], x[243:224], x[115:96] }),
    .y(window_r0_c24_y)
  );
  conv1_engine window_r0_c25 (
    .x({ x[8823:8804], x[8695:8676], x[8567:8548], x[8439:8420], x[8311:8292], x[4727:4708], x[4599:4580],
    x[4471:4452], x[4343:4324], x[4215:4196], x[631:612], x[503:484], x[375:356], x[247:228], x[119:100] }),
    .y(window_r0_c25_y)
  );
  conv1_engine window_r0_c26 (
    .x({ x[8827:8808], x[8699:8680], x[8571:8552], x[8443:8424], x[8315:8296], x[4731:4712], x[4603:4584],
    x[4475:4456], x[4347:4328], x[4219:4200], x[635:616], x[507:488], x[379:360], x[251:232], x[123:104] }),
    .y(window_r0_c26_y)
  );
  conv1_engine window_r0_c27 (
    .x({ x[8831:8812], x[8703:8684], x[8575:8556], x[8447:8428], x[8319:8300], x[4735:4716], x[4607:4588],
    x[4479:4460], x[4351:4332], x[4223:4204], x[639:620], x[511:492], x[383:364], x[255:236], x[127:108] }),
    .y(window_r0_c27_y)
  );
  conv1_engine window_r0_c3 (
    .x({ x[8735:8716], x[8607:8588], x[8479:8460], x[8351:8332], x[8223:8204], x[4639:4620], x[4511:4492],
    x[4383:4364], x[4255:4236], x[4127:4108], x[543:524], x[415:396], x[287:268], x[159:140], x[31:12] }),
    .y(window_r0_c3_y)
  );
  conv1_engine window_r0_c4 (
    .x({ x[8739:8720], x[8611:8592], x[8483:8464], x[8355:8336], x[8227:8208], x[4643:4624], x[4515:4496],
    x[4387:4368], x[4259:4240], x[4131:4112], x[547:528], x[419:400], x[291:272], x[163:144], x[35:16] }),
    .y(window_r0_c4_y)
  );
  conv1_engine window_r0_c5 (
    .x({ x[8743:8724], x[8615:8596], x[8487:8468], x[8359:8340], x[8231:8212], x[4647:4628], x[4519:4500],
    x[4391:4372], x[4263:4244], x[4135:4116], x[551:532], x[423:404], x[295:276], x[167:148], x[39:20] }),
    .y(window_r0_c5_y)
  );
  conv1_engine window_r0_c6 (
    .x({ x[8747:8728], x[8619:8600], x[8491:8472], x[8363:8344], x[8235:8216], x[4651:4632], x[4523:4504],
    x[4395:4376], x[4267:4248], x[4139:4120], x[555:536], x[427:408], x[299:280], x[171:152], x[43:24] }),
    .y(window_r0_c6_y)
  );
  conv1_engine window_r0_c7 (
    .x({ x[8751:8732], x[8623:8604], x[8495:8476], x[8367:8348], x[8239:8220], x[4655:4636], x[4527:4508],
    x[4399:4380], x[4271:4252], x[4143:4124], x[559:540], x[431:412], x[303:284], x[175:156], x[47:28] }),
    .y(window_r0_c7_y)
  );
  conv1_engine window_r0_c8 (
    .x({ x[8755:8736], x[8627:8608], x[8499:8480], x[8371:8352], x[8243:8224], x[4659:4640], x[4531:4512],
    x[4403:4384], x[4275:4256], x[4147:4128], x[563:544], x[435:416], x[307:288], x[179:160], x[51:32] }),
    .y(window_r0_c8_y)
  );
  conv1_engine window_r0_c9 (
    .x({ x[8759:8740], x[8631:8612], x[8503:8484], x[8375:8356], x[8247:8228], x[4663:4644], x[4535:4516],
    x[4407:4388], x[4279:4260], x[4151:4132], x[567:548], x[439:420], x[311:292], x[183:164], x[55:36] }),
    .y(window_r0_c9_y)
  );
  conv1_engine window_r10_c0 (
    .x({ x[10003:9984], x[9875:9856], x[9747:9728], x[9619:9600], x[9491:9472], x[5907:5888], x[5779:5760],
    x[5651:5632], x[5523:5504], x[5395:5376], x[1811:1792], x[1683:1664], x[1555:1536], x[1427:1408],
    x[1299:1280] }),
    .y(window_r10_c0_y)
  );
  conv1_engine window_r10_c1 (
    .x({ x[10007:9988], x[9879:9860], x[9751:9732], x[9623:9604], x[9495:9476], x[5911:5892], x[5783:5764],
    x[5655:5636], x[5527:5508], x[5399:5380], x[1815:1796], x[1687:1668], x[1559:1540], x[1431:1412],
    x[1303:1284] }),
    .y(window_r10_c1_y)
  );
  conv1_engine window_r10_c10 (
    .x({ x[10043:10024], x[9915:9896], x[9787:9768], x[9659:9640], x[9531:9512], x[5947:5928], x[5819:5800],
    x[5691:5672], x[5563:5544], x[5435:5416], x[1851:1832], x[1723:1704], x[1595:1576], x[1467:1448],
    x[1339:1320] }),
    .y(window_r10_c10_y)
  );
  conv1_engine window_r10_c11 (
    .x({ x[10047:10028], x[9919:9900], x[9791:9772], x[9663:9644], x[9535:9516], x[5951:5932], x[5823:5804],
    x[5695:5676], x[5567:5548], x[5439:5420], x[1855:1836], x[1727:1708], x[1599:1580], x[1471:1452],
    x[1343:1324] }),
    .y(window_r10_c11_y)
  );
  conv1_engine window_r10_c12 (
    .x({ x[10051:10032], x[9923:9904], x[9795:9776], x[9667:9648], x[9539:9520], x[5955:5936], x[5827:5808],
    x[5699:5680], x[5571:5552], x[5443:5424], x[1859:1840], x[1731:1712], x[1603:1584], x[1475:1456],
    x[1347:1328] }),
    .y(window_r10_c12_y)
  );
  conv1_engine window_r10_c13 (
    .x({ x[10055:10036], x[9927:9908], x[9799:9780], x[9671:9652], x[9543:9524], x[5959:5940], x[5831:5812],
    x[5703:5684], x[5575:5556], x[5447:5428], x[1863:1844], x[1735:1716], x[1607:1588], x[1479:1460],
    x[1351:1332] }),
    .y(window_r10_c13_y)
  );
  conv1_engine window_r10_c14 (
    .x({ x[10059:10040], x[9931:9912], x[9803:9784], x[9675:9656], x[9547:9528], x[5963:5944], x[5835:5816],
    x[5707:5688], x[5579:5560], x[5451:5432], x[1867:1848], x[1739:1720], x[1611:1592], x[1483:1464],
    x[1355:1336] }),
    .y(window_r10_c14_y)
  );
  conv1_engine window_r10_c15 (
    .x({ x[10063:10044], x[9935:9916], x[9807:9788], x[9679:9660], x[9551:9532], x[5967:5948], x[5839:5820],
    x[5711:5692], x[5583:5564], x[5455:5436], x[1871:1852], x[1743:1724], x[1615:1596], x[1487:1468],
    x[1359:1340] }),
    .y(window_r10_c15_y)
  );
  conv1_engine window_r10_c16 (
    .x({ x[10067:10048], x[9939:9920], x[9811:9792], x[9683:9664], x[9555:9536], x[5971:5952], x[5843:5824],
    x[5715:5696], x[5587:5568], x[5459:5440], x[1875:1856], x[1747:1728], x[1619:1600], x[1491:1472],
    x[1363:1344] }),
    .y(window_r10_c16_y)
  );
  conv1_engine window_r10_c17 (
    .x({ x[10071:10052], x[9943:9924], x[9815:9796], x[9687:9668], x[9559:9540], x[5975:5956], x[5847:5828],
    x[5719:5700], x[5591:5572], x[5463:5444], x[1879:1860], x[1751:1732], x[1623:1604], x[1495:1476],
    x[1367:1348] }),
    .y(window_r10_c17_y)
  );
  conv1_engine window_r10_c18 (
    .x({ x[10075:10056], x[9947:9928], x[9819:9800], x[9691:9672], x[9563:9544], x[5979:5960], x[5851:5832],
    x[5723:5704], x[5595:5576], x[5467:5448], x[1883:1864], x[1755:1736], x[1627:1608], x[1499:1480],
    x[1371:1352] }),
    .y(window_r10_c18_y)
  );
  conv1_engine window_r10_c19 (
    .x({ x[10079:10060], x[9951:9932], x[9823:9804], x[9695:9676], x[9567:9548], x[5983:5964], x[5855:5836],
    x[5727:5708], x[5599:5580], x[5471:5452], x[1887:1868], x[1759:1740], x[1631:1612], x[1503:1484],
    x[1375:1356] }),
    .y(window_r10_c19_y)
  );
  conv1_engine window_r10_c2 (
    .x({ x[10011:9992], x[9883:9864], x[9755:9736], x[9627:9608], x[9499:9480], x[5915:5896], x[5787:5768],
    x[5659:5640], x[5531:5512], x[5403:5384], x[1819:1800], x[1691:1672], x[1563:1544], x[1435:1416],
    x[1307:1288] }),
    .y(window_r10_c2_y)
  );
  conv1_engine window_r10_c20 (
    .x({ x[10083:10064], x[9955:9936], x[9827:9808], x[9699:9680], x[9571:9552], x[5987:5968], x[5859:5840],
    x[5731:5712], x[5603:5584], x[5475:5456], x[1891:1872], x[1763:1744], x[1635:1616], x[1507:1488],
    x[1379:1360] }),
    .y(window_r10_c20_y)
  );
  conv1_engine window_r10_c21 (
    .x({ x[10087:10068], x[9959:9940], x[9831:9812], x[9703:9684], x[9575:9556], x[5991:5972], x[5863:5844],
    x[5735:5716], x[5607:5588], x[5479:5460], x[1895:1876], x[1767:1748], x[1639:1620], x[1511:1492],
    x[1383:1364] }),
    .y(window_r10_c21_y)
  );
  conv1_engine window_r10_c22 (
    .x({ x[10091:10072], x[9963:9944], x[9835:9816], x[9707:9688], x[9579:9560], x[5995:5976], x[5867:5848],
    x[5739:5720], x[5611:5592], x[5483:5464], x[1899:1880], x[1771:1752], x[1643:1624], x[1515:1496],
    x[1387:1368] }),
    .y(window_r10_c22_y)
  );
  conv1_engine window_r10_c23 (
    .x({ x[10095:10076], x[9967:9948], x[9839:9820], x[9711:9692], x[9583:9564], x[5999:5980], x[5871:5852],
    x[5743:5724], x[5615:5596], x[5487:5468], x[1903:1884], x[1775:1756], x[1647:1628], x[1519:1500],
    x[1391:1372] }),
    .y(window_r10_c23_y)
  );
  conv1_engine window_r10_c24 (
    .x({ x[10099:10080], x[9971:9952], x[9843:9824], x[9715:9696], x[9587:9568], x[6003:5984], x[5875:5856],
    x[5747:5728], x[5619:5600], x[5491:5472], x[1907:1888], x[1779:1760], x[1651:1632], x[1523:1504],
    x[1395:1376] }),
    .y(window_r10_c24_y)
  );
  conv1_engine window_r10_c25 (
    .x({ x[10103:10084], x[9975:9956], x[9847:9828], x[9719:9700], x[9591:9572], x[6007:5988], x[5879:5860],
    x[5751:5732], x[5623:5604], x[5495:5476], x[1911:1892], x[1783:1764], x[1655:1636], x[1527:1508],
    x[1399:1380] }),
    .y(window_r10_c25_y)
  );
  conv1_engine window_r10_c26 (
    .x({ x[10107:10088], x[9979:9960], x[9851:9832], x[9723:9704], x[9595:9576], x[6011:5992], x[5883:5864],
    x[5755:5736], x[5627:5608], x[5499:5480], x[1915:1896], x[1787:1768], x[1659:1640], x[1531:1512],
    x[1403:1384] }),
    .y(window_r10_c26_y)
  );
  conv1_engine window_r10_c27 (
    .x({ x[10111:10092], x[9983:9964], x[9855:9836], x[9727:9708], x[9599:9580], x[6015:5996], x[5887:5868],
    x[5759:5740], x[5631:5612], x[5503:5484], x[1919:1900], x[1791:1772], x[1663:1644], x[1535:1516],
    x[1407:1388] }),
    .y(window_r10_c27_y)
  );
  conv1_engine window_r10_c3 (
    .x({ x[10015:9996], x[9887:9868], x[9759:9740], x[9631:9612], x[9503:9484], x[5919:5900], x[5791:5772],
    x[5663:5644], x[5535:5516], x[5407:5388], x[1823:1804], x[1695:1676], x[1567:1548], x[1439:1420],
    x[1311:1292] }),
    .y(window_r10_c3_y)
  );
  conv1_engine window_r10_c4 (
    .x({ x[10019:10000], x[9891:9872], x[9763:9744], x[9635:9616], x[9507:9488], x[5923:5904], x[5795:5776],
    x[5667:5648], x[5539:5520], x[5411:5392], x[1827:1808], x[1699:1680], x[1571:1552], x[1443:1424],
    x[1315:1296] }),
    .y(window_r10_c4_y)
  );
  conv1_engine window_r10_c5 (
    .x({ x[10023:10004], x[9895:9876], x[9767:9748], x[9639:9620], x[9511:9492], x[5927:5908], x[5799:5780],
    x[5671:5652], x[5543:5524], x[5415:5396], x[1831:1812], x[1703:1684], x[1575:1556], x[1447:1428],
    x[1319:1300] }),
    .y(window_r10_c5_y)
  );
  conv1_engine window_r10_c6 (
    .x({ x[10027:10008], x[9899:9880], x[9771:9752], x[9643:9624], x[9515:9496], x[5931:5912], x[5803:5784],
    x[5675:5656], x[5547:5528], x[5419:5400], x[1835:1816], x[1707:1688], x[1579:1560], x[1451:1432],
    x[1323:1304] }),
    .y(window_r10_c6_y)
  );
  conv1_engine window_r10_c7 (
    .x({ x[10031:10012], x[9903:9884], x[9775:9756], x[9647:9628], x[9519:9500], x[5935:5916], x[5807:5788],
    x[5679:5660], x[5551:5532], x[5423:5404], x[1839:1820], x[1711:1692], x[1583:1564], x[1455:1436],
    x[1327:1308] }),
    .y(window_r10_c7_y)
  );
  conv1_engine window_r10_c8 (
    .x({ x[10035:10016], x[9907:9888], x[9779:9760], x[9651:9632], x[9523:9504], x[5939:5920], x[5811:5792],
    x[5683:5664], x[5555:5536], x[5427:5408], x[1843:1824], x[1715:1696], x[1587:1568], x[1459:1440],
    x[1331:1312] }),
    .y(window_r10_c8_y)
  );
  conv1_engine window_r10_c9 (
    .x({ x[10039:10020], x[9911:9892], x[9783:9764], x[9655:9636], x[9527:9508], x[5943:5924], x[5815:5796],
    x[5687:5668], x[5559:5540], x[5431:5412], x[1847:1828], x[1719:1700], x[1591:1572], x[1463:1444],
    x[1335:1316] }),
    .y(window_r10_c9_y)
  );
  conv1_engine window_r11_c0 (
    .x({ x[10131:10112], x[10003:9984], x[9875:9856], x[9747:9728], x[9619:9600], x[6035:6016], x[5907:5888],
    x[5779:5760], x[5651:5632], x[5523:5504], x[1939:1920], x[1811:1792], x[1683:1664], x[1555:1536],
    x[1427:1408] }),
    .y(window_r11_c0_y)
  );
  conv1_engine window_r11_c1 (
    .x({ x[10135:10116], x[10007:9988], x[9879:9860], x[9751:9732], x[9623:9604], x[6039:6020], x[5911:5892],
    x[5783:5764], x[5655:5636], x[5527:5508], x[1943:1924], x[1815:1796], x[1687:1668], x[1559:1540],
    x[1431:1412] }),
    .y(window_r11_c1_y)
  );
  conv1_engine window_r11_c10 (
    .x({ x[10171:10152], x[10043:10024], x[9915:9896], x[9787:9768], x[9659:9640], x[6075:6056], x[5947:5928],
    x[5819:5800], x[5691:5672], x[5563:5544], x[1979:1960], x[1851:1832], x[1723:1704], x[1595:1576],
    x[1467:1448] }),
    .y(window_r11_c10_y)
  );
  conv1_engine window_r11_c11 (
    .x({ x[10175:10156], x[10047:10028], x[9919:9900], x[9791:9772], x[9663:9644], x[6079:6060], x[5951:5932],
    x[5823:5804], x[5695:5676], x[5567:5548], x[1983:1964], x[1855:1836], x[1727:1708], x[1599:1580],
    x[1471:1452] }),
    .y(window_r11_c11_y)
  );
  conv1_engine window_r11_c12 (
    .x({ x[10179:10160], x[10051:10032], x[9923:9904], x[9795:9776], x[9667:9648], x[6083:6064], x[5955:5936],
    x[5827:5808], x[5699:5680], x[5571:5552], x[1987:1968], x[1859:1840], x[1731:1712], x[1603:1584],
    x[1475:1456] }),
    .y(window_r11_c12_y)
  );
  conv1_engine window_r11_c13 (
    .x({ x[10183:10164], x[10055:10036], x[9927:9908], x[9799:9780], x[9671:9652], x[6087:6068], x[5959:5940],
    x[5831:5812], x[5703:5684], x[5575:5556], x[1991:1972], x[1863:1844], x[1735:1716], x[1607:1588],
    x[1479:1460] }),
    .y(window_r11_c13_y)
  );
  conv1_engine window_r11_c14 (
    .x({ x[10187:10168], x[10059:10040], x[9931:9912], x[9803:9784], x[9675:9656], x[6091:6072], x[5963:5944],
    x[5835:5816], x[5707:5688], x[5579:5560], x[1995:1976], x[1867:1848], x[1739:1720], x[1611:1592],
    x[1483:1464] }),
    .y(window_r11_c14_y)
  );
  conv1_engine window_r11_c15 (
    .x({ x[10191:10172], x[10063:10044], x[9935:9916], x[9807:9788], x[9679:9660], x[6095:6076], x[5967:5948],
    x[5839:5820], x[5711:5692], x[5583:5564], x[1999:1980], x[1871:1852], x[1743:1724], x[1615:1596],
    x[1487:1468] }),
    .y(window_r11_c15_y)
  );
  conv1_engine window_r11_c16 (
    .x({ x[10195:10176], x[10067:10048], x[9939:9920], x[9811:9792], x[9683:9664], x[6099:6080], x[5971:5952],
    x[5843:5824], x[5715:5696], x[5587:5568], x[2003:1984], x[1875:1856], x[1747:1728], x[1619:1600],
    x[1491:1472] }),
    .y(window_r11_c16_y)
  );
  conv1_engine window_r11_c17 (
    .x({ x[10199:10180], x[10071:10052], x[9943:9924], x[9815:9796], x[9687:9668], x[6103:6084], x[5975:5956],
    x[5847:5828], x[5719:5700], x[5591:5572], x[2007:1988], x[1879:1860], x[1751:1732], x[1623:1604],
    x[1495:1476] }),
    .y(window_r11_c17_y)
  );
  conv1_engine window_r11_c18 (
    .x({ x[10203:10184], x[10075:10056], x[9947:9928], x[9819:9800], x[9691:9672], x[6107:6088], x[5979:5960],
    x[5851:5832], x[5723:5704], x[5595:5576], x[2011:1992], x[1883:1864], x[1755:1736], x[1627:1608],
    x[1499:1480] }),
    .y(window_r11_c18_y)
  );
  conv1_engine window_r11_c19 (
    .x({ x[10207:10188], x[10079:10060], x[9951:9932], x[9823:9804], x[9695:9676], x[6111:6092], x[5983:5964],
    x[5855:5836], x[5727:5708], x[5599:5580], x[2015:1996], x[1887:1868], x[1759:1740], x[1631:1612],
    x[1503:1484] }),
    .y(window_r11_c19_y)
  );
  conv1_engine window_r11_c2 (
    .x({ x[10139:10120], x[10011:9992], x[9883:9864], x[9755:9736], x[9627:9608], x[6043:6024], x[5915:5896],
    x[5787:5768], x[5659:5640], x[5531:5512], x[1947:1928], x[1819:1800], x[1691:1672], x[1563:1544],
    x[1435:1416] }),
    .y(window_r11_c2_y)
  );
  conv1_engine window_r11_c20 (
    .x({ x[10211:10192], x[10083:10064], x[9955:9936], x[9827:9808], x[9699:9680], x[6115:6096], x[5987:5968],
    x[5859:5840], x[5731:5712], x[5603:5584], x[2019:2000], x[1891:1872], x[1763:1744], x[1635:1616],
    x[1507:1488] }),
    .y(window_r11_c20_y)
  );
  conv1_engine window_r11_c21 (
    .x({ x[10215:10196], x[10087:10068], x[9959:9940], x[9831:9812], x[9703:9684], x[6119:6100], x[5991:5972],
    x[5863:5844], x[5735:5716], x[5607:5588], x[2023:2004], x[1895:1876], x[1767:1748], x[1639:1620],
    x[1511:1492] }),
    .y(window_r11_c21_y)
  );
  conv1_engine window_r11_c22 (
    .x({ x[10219:10200], x[10091:10072], x[9963:9944], x[9835:9816], x[9707:9688], x[6123:6104], x[5995:5976],
    x[5867:5848], x[5739:5720], x[5611:5592], x[2027:2008], x[1899:1880], x[1771:1752], x[1643:1624],
    x[1515:1496] }),
    .y(window_r11_c22_y)
  );
  conv1_engine window_r11_c23 (
    .x({ x[10223:10204], x[10095:10076], x[9967:9948], x[9839:9820], x[9711:9692], x[6127:6108], x[5999:5980],
    x[5871:5852], x[5743:5724], x[5615:5596], x[2031:2012], x[1903:1884], x[1775:1756], x[1647:1628],
    x[1519:1500] }),
    .y(window_r11_c23_y)
  );
  conv1_engine window_r11_c24 (
    .x({ x[10227:10208], x[10099:10080], x[9971:9952], x[9843:9824], x[9715:9696], x[6131:6112], x[6003:5984],
    x[5875:5856], x[5747:5728], x[5619:5600], x[2035:2016], x[1907:1888], x[1779:1760], x[1651:1632],
    x[1523:1504] }),
    .y(window_r11_c24_y)
  );
  conv1_engine window_r11_c25 (
    .x({ x[10231:10212], x[10103:10084], x[9975:9956], x[9847:9828], x[9719:9700], x[6135:6116], x[6007:5988],
    x[5879:5860], x[5751:5732], x[5623:5604], x[2039:2020], x[1911:1892], x[1783:1764], x[1655:1636],
    x[1527:1508] }),
    .y(window_r11_c25_y)
  );
  conv1_engine window_r11_c26 (
    .x({ x[10235:10216], x[10107:10088], x[9979:9960], x[9851:9832], x[9723:9704], x[6139:6120], x[6011:5992],
    x[5883:5864], x[5755:5736], x[5627:5608], x[2043:2024], x[1915:1896], x[1787:1768], x[1659:1640],
    x[1531:1512] }),
    .y(window_r11_c26_y)
  );
  conv1_engine window_r11_c27 (
    .x({ x[10239:10220], x[10111:10092], x[9983:9964], x[9855:9836], x[9727:9708], x[6143:6124], x[6015:5996],
    x[5887:5868], x[5759:5740], x[5631:5612], x[2047:2028], x[1919:1900], x[1791:1772], x[1663:1644],
    x[1535:1516] }),
    .y(window_r11_c27_y)
  );
  conv1_engine window_r11_c3 (
    .x({ x[10143:10124], x[10015:9996], x[9887:9868], x[9759:9740], x[9631:9612], x[6047:6028], x[5919:5900],
    x[5791:5772], x[5663:5644], x[5535:5516], x[1951:1932], x[1823:1804], x[1695:1676], x[1567:1548],
    x[1439:1420] }),
    .y(window_r11_c3_y)
  );
  conv1_engine window_r11_c4 (
    .x({ x[10147:10128], x[10019:10000], x[9891:9872], x[9763:9744], x[9635:9616], x[6051:6032], x[5923:5904],
    x[5795:5776], x[5667:5648], x[5539:5520], x[1955:1936], x[1827:1808], x[1699:1680], x[1571:1552],
    x[1443:1424] }),
    .y(window_r11_c4_y)
  );
  conv1_engine window_r11_c5 (
    .x({ x[10151:10132], x[10023:10004], x[9895:9876], x[9767:9748], x[9639:9620], x[6055:6036], x[5927:5908],
    x[5799:5780], x[5671:5652], x[5543:5524], x[1959:1940], x[1831:1812], x[1703:1684], x[1575:1556],
    x[1447:1428] }),
    .y(window_r11_c5_y)
  );
  conv1_engine window_r11_c6 (
    .x({ x[10155:10136], x[10027:10008], x[9899:9880], x[9771:9752], x[9643:9624], x[6059:6040], x[5931:5912],
    x[5803:5784], x[5675:5656], x[5547:5528], x[1963:1944], x[1835:1816], x[1707:1688], x[1579:1560],
    x[1451:1432] }),
    .y(window_r11_c6_y)
  );
  conv1_engine window_r11_c7 (
    .x({ x[10159:10140], x[10031:10012], x[9903:9884], x[9775:9756], x[9647:9628], x[6063:6044], x[5935:5916],
    x[5807:5788], x[5679:5660], x[5551:5532], x[1967:1948], x[1839:1820], x[1711:1692], x[1583:1564],
    x[1455:1436] }),
    .y(window_r11_c7_y)
  );
  conv1_engine window_r11_c8 (
    .x({ x[10163:10144], x[10035:10016], x[9907:9888], x[9779:9760], x[9651:9632], x[6067:6048], x[5939:5920],
    x[5811:5792], x[5683:5664], x[5555:5536], x[1971:1952], x[1843:1824], x[1715:1696], x[1587:1568],
    x[1459:1440] }),
    .y(window_r11_c8_y)
  );
  conv1_engine window_r11_c9 (
    .x({ x[10167:10148], x[10039:10020], x[9911:9892], x[9783:9764], x[9655:9636], x[6071:6052], x[5943:5924],
    x[5815:5796], x[5687:5668], x[5559:5540], x[1975:1956], x[1847:1828], x[1719:1700], x[1591:1572],
    x[1463:1444] }),
    .y(window_r11_c9_y)
  );
  conv1_engine window_r12_c0 (
    .x({ x[10259:10240], x[10131:10112], x[10003:9984], x[9875:9856], x[9747:9728], x[6163:6144], x[6035:6016],
    x[5907:5888], x[5779:5760], x[5651:5632], x[2067:2048], x[1939:1920], x[1811:1792], x[1683:1664],
    x[1555:1536] }),
    .y(window_r12_c0_y)
  );
  conv1_engine window_r12_c1 (
    .x({ x[10263:10244], x[10135:10116], x[10007:9988], x[9879:9860], x[9751:9732], x[6167:6148], x[6039:6020],
    x[5911:5892], x[5783:5764], x[5655:5636], x[2071:2052], x[1943:1924], x[1815:1796], x[1687:1668],
    x[1559:1540] }),
    .y(window_r12_c1_y)
  );
  conv1_engine window_r12_c10 (
    .x({ x[10299:10280], x[10171:10152], x[10043:10024], x[9915:9896], x[9787:9768], x[6203:6184], x[6075:6056],
    x[5947:5928], x[5819:5800], x[5691:5672], x[2107:2088], x[1979:1960], x[1851:1832], x[1723:1704],
    x[1595:1576] }),
    .y(window_r12_c10_y)
  );
  conv1_engine window_r12_c11 (
    .x({ x[10303:10284], x[10175:10156], x[10047:10028], x[9919:9900], x[9791:9772], x[6207:6188], x[6079:6060],
    x[5951:5932], x[5823:5804], x[5695:5676], x[2111:2092], x[1983:1964], x[1855:1836], x[1727:1708],
    x[1599:1580] }),
    .y(window_r12_c11_y)
  );
  conv1_engine window_r12_c12 (
    .x({ x[10307:10288], x[10179:10160], x[10051:10032], x[9923:9904], x[9795:9776], x[6211:6192], x[6083:6064],
    x[5955:5936], x[5827:5808], x[5699:5680], x[2115:2096], x[1987:1968], x[1859:1840], x[1731:1712],
    x[1603:1584] }),
    .y(window_r12_c12_y)
  );
  conv1_engine window_r12_c13 (
    .x({ x[10311:10292], x[10183:10164], x[10055:10036], x[9927:9908], x[9799:9780], x[6215:6196], x[6087:6068],
    x[5959:5940], x[5831:5812], x[5703:5684], x[2119:2100], x[1991:1972], x[1863:1844], x[1735:1716],
    x[1607:1588] }),
    .y(window_r12_c13_y)
  );
  conv1_engine window_r12_c14 (
    .x({ x[10315:10296], x[10187:10168], x[10059:10040], x[9931:9912], x[9803:9784], x[6219:6200], x[6091:6072],
    x[5963:5944], x[5835:5816], x[5707:5688], x[2123:2104], x[1995:1976], x[1867:1848], x[1739:1720],
    x[1611:1592] }),
    .y(window_r12_c14_y)
  );
  conv1_engine window_r12_c15 (
    .x({ x[10319:10300], x[10191:10172], x[10063:10044], x[9935:9916], x[9807:9788], x[6223:6204], x[6095:6076],
    x[5967:5948], x[5839:5820], x[5711:5692], x[2127:2108], x[1999:1980], x[1871:1852], x[1743:1724],
    x[1615:1596] }),
    .y(window_r12_c15_y)
  );
  conv1_engine window_r12_c16 (
    .x({ x[10323:10304], x[10195:10176], x[10067:10048], x[9939:9920], x[9811:9792], x[6227:6208], x[6099:6080],
    x[5971:5952], x[5843:5824], x[5715:5696], x[2131:2112], x[2003:1984], x[1875:1856], x[1747:1728],
    x[1619:1600] }),
    .y(window_r12_c16_y)
  );
  conv1_engine window_r12_c17 (
    .x({ x[10327:10308], x[10199:10180], x[10071:10052], x[9943:9924], x[9815:9796], x[6231:6212], x[6103:6084],
    x[5975:5956], x[5847:5828], x[5719:5700], x[2135:2116], x[2007:1988], x[1879:1860], x[1751:1732],
    x[1623:1604] }),
    .y(window_r12_c17_y)
  );
  conv1_engine window_r12_c18 (
    .x({ x[10331:10312], x[10203:10184], x[10075:10056], x[9947:9928], x[9819:9800], x[6235:6216], x[6107:6088],
    x[5979:5960], x[5851:5832], x[5723:5704], x[2139:2120], x[2011:1992], x[1883:1864], x[1755:1736],
    x[1627:1608] }),
    .y(window_r12_c18_y)
  );
  conv1_engine window_r12_c19 (
    .x({ x[10335:10316], x[10207:10188], x[10079:10060], x[9951:9932], x[9823:9804], x[6239:6220], x[6111:6092],
    x[5983:5964], x[5855:5836], x[5727:5708], x[2143:2124], x[2015:1996], x[1887:1868], x[1759:1740],
    x[1631:1612] }),
    .y(window_r12_c19_y)
  );
  conv1_engine window_r12_c2 (
    .x({ x[10267:10248], x[10139:10120], x[10011:9992], x[9883:9864], x[9755:9736], x[6171:6152], x[6043:6024],
    x[5915:5896], x[5787:5768], x[5659:5640], x[2075:2056], x[1947:1928], x[1819:1800], x[1691:1672],
    x[1563:1544] }),
    .y(window_r12_c2_y)
  );
  conv1_engine window_r12_c20 (
    .x({ x[10339:10320], x[10211:10192], x[10083:10064], x[9955:9936], x[9827:9808], x[6243:6224], x[6115:6096],
    x[5987:5968], x[5859:5840], x[5731:5712], x[2147:2128], x[2019:2000], x[1891:1872], x[1763:1744],
    x[1635:1616] }),
    .y(window_r12_c20_y)
  );
  conv1_engine window_r12_c21 (
    .x({ x[10343:10324], x[10215:10196], x[10087:10068], x[9959:9940], x[9831:9812], x[6247:6228], x[6119:6100],
    x[5991:5972], x[5863:5844], x[5735:5716], x[2151:2132], x[2023:2004], x[1895:1876], x[1767:1748],
    x[1639:1620] }),
    .y(window_r12_c21_y)
  );
  conv1_engine window_r12_c22 (
    .x({ x[10347:10328], x[10219:10200], x[10091:10072], x[9963:9944], x[9835:9816], x[6251:6232], x[6123:6104],
    x[5995:5976], x[5867:5848], x[5739:5720], x[2155:2136], x[2027:2008], x[1899:1880], x[1771:1752],
    x[1643:1624] }),
    .y(window_r12_c22_y)
  );
  conv1_engine window_r12_c23 (
    .x({ x[10351:10332], x[10223:10204], x[10095:10076], x[9967:9948], x[9839:9820], x[6255:6236], x[6127:6108],
    x[5999:5980], x[5871:5852], x[5743:5724], x[2159:2140], x[2031:2012], x[1903:1884], x[1775:1756],
    x[1647:1628] }),
    .y(window_r12_c23_y)
  );
  conv1_engine window_r12_c24 (
    .x({ x[10355:10336], x[10227:10208], x[10099:10080], x[9971:9952], x[9843:9824], x[6259:6240], x[6131:6112],
    x[6003:5984], x[5875:5856], x[5747:5728], x[2163:2144], x[2035:2016], x[1907:1888], x[1779:1760],
    x[1651:1632] }),
    .y(window_r12_c24_y)
  );
  conv1_engine window_r12_c25 (
    .x({ x[10359:10340], x[10231:10212], x[10103:10084], x[9975:9956], x[9847:9828], x[6263:6244], x[6135:6116],
    x[6007:5988], x[5879:5860], x[5751:5732], x[2167:2148], x[2039:2020], x[1911:1892], x[1783:1764],
    x[1655:1636] }),
    .y(window_r12_c25_y)
  );
  conv1_engine window_r12_c26 (
    .x({ x[10363:10344], x[10235:10216], x[10107:10088], x[9979:9960], x[9851:9832], x[6267:6248], x[6139:6120],
    x[6011:5992], x[5883:5864], x[5755:5736], x[2171:2152], x[2043:2024], x[1915:1896], x[1787:1768],
    x[1659:1640] }),
    .y(window_r12_c26_y)
  );
  conv1_engine window_r12_c27 (
    .x({ x[10367:10348], x[10239:10220], x[10111:10092], x[9983:9964], x[9855:9836], x[6271:6252], x[6143:6124],
    x[6015:5996], x[5887:5868], x[5759:5740], x[2175:2156], x[2047:2028], x[1919:1900], x[1791:1772],
    x[1663:1644] }),
    .y(window_r12_c27_y)
  );
  conv1_engine window_r12_c3 (
    .x({ x[10271:10252], x[10143:10124], x[10015:9996], x[9887:9868], x[9759:9740], x[6175:6156], x[6047:6028],
    x[5919:5900], x[5791:5772], x[5663:5644], x[2079:2060], x[1951:1932], x[1823:1804], x[1695:1676],
    x[1567:1548] }),
    .y(window_r12_c3_y)
  );
  conv1_engine window_r12_c4 (
    .x({ x[10275:10256], x[10147:10128], x[10019:10000], x[9891:9872], x[9763:9744], x[6179:6160], x[6051:6032],
    x[5923:5904], x[5795:5776], x[5667:5648], x[2083:2064], x[1955:1936], x[1827:1808], x[1699:1680],
    x[1571:1552] }),
    .y(window_r12_c4_y)
  );
  conv1_engine window_r12_c5 (
    .x({ x[10279:10260], x[10151:10132], x[10023:10004], x[9895:9876], x[9767:9748], x[6183:6164], x[6055:6036],
    x[5927:5908], x[5799:5780], x[5671:5652], x[2087:2068], x[1959:1940], x[1831:1812], x[1703:1684],
    x[1575:1556] }),
    .y(window_r12_c5_y)
  );
  conv1_engine window_r12_c6 (
    .x({ x[10283:10264], x[10155:10136], x[10027:10008], x[9899:9880], x[9771:9752], x[6187:6168], x[6059:6040],
    x[5931:5912], x[5803:5784], x[5675:5656], x[2091:2072], x[1963:1944], x[1835:1816], x[1707:1688],
    x[1579:1560] }),
    .y(window_r12_c6_y)
  );
  conv1_engine window_r12_c7 (
    .x({ x[10287:10268], x[10159:10140], x[10031:10012], x[9903:9884], x[9775:9756], x[6191:6172], x[6063:6044],
    x[5935:5916], x[5807:5788], x[5679:5660], x[2095:2076], x[1967:1948], x[1839:1820], x[1711:1692],
    x[1583:1564] }),
    .y(window_r12_c7_y)
  );
  conv1_engine window_r12_c8 (
    .x({ x[10291:10272], x[10163:10144], x[10035:10016], x[9907:9888], x[9779:9760], x[6195:6176], x[6067:6048],
    x[5939:5920], x[5811:5792], x[5683:5664], x[2099:2080], x[1971:1952], x[1843:1824], x[1715:1696],
    x[1587:1568] }),
    .y(window_r12_c8_y)
  );
  conv1_engine window_r12_c9 (
    .x({ x[10295:10276], x[10167:10148], x[10039:10020], x[9911:9892], x[9783:9764], x[6199:6180], x[6071:6052],
    x[5943:5924], x[5815:5796], x[5687:5668], x[2103:2084], x[1975:1956], x[1847:1828], x[1719:1700],
    x[1591:1572] }),
    .y(window_r12_c9_y)
  );
  conv1_engine window_r13_c0 (
    .x({ x[10387:10368], x[10259:10240], x[10131:10112], x[10003:9984], x[9875:9856], x[6291:6272], x[6163:6144],
    x[6035:6016], x[5907:5888], x[5779:5760], x[2195:2176], x[2067:2048], x[1939:1920], x[1811:1792],
    x[1683:1664] }),
    .y(window_r13_c0_y)
  );
  conv1_engine window_r13_c1 (
    .x({ x[10391:10372], x[10263:10244], x[10135:10116], x[10007:9988], x[9879:9860], x[6295:6276], x[6167:6148],
    x[6039:6020], x[5911:5892], x[5783:5764], x[2199:2180], x[2071:2052], x[1943:1924], x[1815:1796],
    x[1687:1668] }),
    .y(window_r13_c1_y)
  );
  conv1_engine window_r13_c10 (
    .x({ x[10427:10408], x[10299:10280], x[10171:10152], x[10043:10024], x[9915:9896], x[6331:6312],
    x[6203:6184], x[6075:6056], x[5947:5928], x[5819:5800], x[2235:2216], x[2107:2088], x[1979:1960],
    x[1851:1832], x[1723:1704] }),
    .y(window_r13_c10_y)
  );
  conv1_engine window_r13_c11 (
    .x({ x[10431:10412], x[10303:10284], x[10175:10156], x[10047:10028], x[9919:9900], x[6335:6316],
    x[6207:6188], x[6079:6060], x[5951:5932], x[5823:5804], x[2239:2220], x[2111:2092], x[1983:1964],
    x[1855:1836], x[1727:1708] }),
    .y(window_r13_c11_y)
  );
  conv1_engine window_r13_c12 (
    .x({ x[10435:10416], x[10307:10288], x[10179:10160], x[10051:10032], x[9923:9904], x[6339:6320],
    x[6211:6192], x[6083:6064], x[5955:5936], x[5827:5808], x[2243:2224], x[2115:2096], x[1987:1968],
    x[1859:1840], x[1731:1712] }),
    .y(window_r13_c12_y)
  );
  conv1_engine window_r13_c13 (
    .x({ x[10439:10420], x[10311:10292], x[10183:10164], x[10055:10036], x[9927:9908], x[6343:6324],
    x[6215:6196], x[6087:6068], x[5959:5940], x[5831:5812], x[2247:2228], x[2119:2100], x[1991:1972],
    x[1863:1844], x[1735:1716] }),
    .y(window_r13_c13_y)
  );
  conv1_engine window_r13_c14 (
    .x({ x[10443:10424], x[10315:10296], x[10187:10168], x[10059:10040], x[9931:9912], x[6347:6328],
    x[6219:6200], x[6091:6072], x[5963:5944], x[5835:5816], x[2251:2232], x[2123:2104], x[1995:1976],
    x[1867:1848], x[1739:1720] }),
    .y(window_r13_c14_y)
  );
  conv1_engine window_r13_c15 (
    .x({ x[10447:10428], x[10319:10300], x[10191:10172], x[10063:10044], x[9935:9916], x[6351:6332],
    x[6223:6204], x[6095:6076], x[5967:5948], x[5839:5820], x[2255:2236], x[2127:2108], x[1999:1980],
    x[1871:1852], x[1743:1724] }),
    .y(window_r13_c15_y)
  );
  conv1_engine window_r13_c16 (
    .x({ x[10451:10432], x[10323:10304], x[10195:10176], x[10067:10048], x[9939:9920], x[6355:6336],
    x[6227:6208], x[6099:6080], x[5971:5952], x[5843:5824], x[2259:2240], x[2131:2112], x[2003:1984],
    x[1875:1856], x[1747:1728] }),
    .y(window_r13_c16_y)
  );
  conv1_engine window_r13_c17 (
    .x({ x[10455:10436], x[10327:10308], x[10199:10180], x[10071:10052], x[9943:9924], x[6359:6340],
    x[6231:6212], x[6103:6084], x[5975:5956], x[5847:5828], x[2263:2244], x[2135:2116], x[2007:1988],
    x[1879:1860], x[1751:1732] }),
    .y(window_r13_c17_y)
  );
  conv1_engine window_r13_c18 (
    .x({ x[10459:10440], x[10331:10312], x[10203:10184], x[10075:10056], x[9947:9928], x[6363:6344],
    x[6235:6216], x[6107:6088], x[5979:5960], x[5851:5832], x[2267:2248], x[2139:2120], x[2011:1992],
    x[1883:1864], x[1755:1736] }),
    .y(window_r13_c18_y)
  );
  conv1_engine window_r13_c19 (
    .x({ x[10463:10444], x[10335:10316], x[10207:10188], x[10079:10060], x[9951:9932], x[6367:6348],
    x[6239:6220], x[6111:6092], x[5983:5964], x[5855:5836], x[2271:2252], x[2143:2124], x[2015:1996],
    x[1887:1868], x[1759:1740] }),
    .y(window_r13_c19_y)
  );
  conv1_engine window_r13_c2 (
    .x({ x[10395:10376], x[10267:10248], x[10139:10120], x[10011:9992], x[9883:9864], x[6299:6280], x[6171:6152],
    x[6043:6024], x[5915:5896], x[5787:5768], x[2203:2184], x[2075:2056], x[1947:1928], x[1819:1800],
    x[1691:1672] }),
    .y(window_r13_c2_y)
  );
  conv1_engine window_r13_c20 (
    .x({ x[10467:10448], x[10339:10320], x[10211:10192], x[10083:10064], x[9955:9936], x[6371:6352],
    x[6243:6224], x[6115:6096], x[5987:5968], x[5859:5840], x[2275:2256], x[2147:2128], x[2019:2000],
    x[1891:1872], x[1763:1744] }),
    .y(window_r13_c20_y)
  );
  conv1_engine window_r13_c21 (
    .x({ x[10471:10452], x[10343:10324], x[10215:10196], x[10087:10068], x[9959:9940], x[6375:6356],
    x[6247:6228], x[6119:6100], x[5991:5972], x[5863:5844], x[2279:2260], x[2151:2132], x[2023:2004],
    x[1895:1876], x[1767:1748] }),
    .y(window_r13_c21_y)
  );
  conv1_engine window_r13_c22 (
    .x({ x[10475:10456], x[10347:10328], x[10219:10200], x[10091:10072], x[9963:9944], x[6379:6360],
    x[6251:6232], x[6123:6104], x[5995:5976], x[5867:5848], x[2283:2264], x[2155:2136], x[2027:2008],
    x[1899:1880], x[1771:1752] }),
    .y(window_r13_c22_y)
  );
  conv1_engine window_r13_c23 (
    .x({ x[10479:10460], x[10351:10332], x[10223:10204], x[10095:10076], x[9967:9948], x[6383:6364],
    x[6255:6236], x[6127:6108], x[5999:5980], x[5871:5852], x[2287:2268], x[2159:2140], x[2031:2012],
    x[1903:1884], x[1775:1756] }),
    .y(window_r13_c23_y)
  );
  conv1_engine window_r13_c24 (
    .x({ x[10483:10464], x[10355:10336], x[10227:10208], x[10099:10080], x[9971:9952], x[6387:6368],
    x[6259:6240], x[6131:6112], x[6003:5984], x[5875:5856], x[2291:2272], x[2163:2144], x[2035:2016],
    x[1907:1888], x[1779:1760] }),
    .y(window_r13_c24_y)
  );
  conv1_engine window_r13_c25 (
    .x({ x[10487:10468], x[10359:10340], x[10231:10212], x[10103:10084], x[9975:9956], x[6391:6372],
    x[6263:6244], x[6135:6116], x[6007:5988], x[5879:5860], x[2295:2276], x[2167:2148], x[2039:2020],
    x[1911:1892], x[1783:1764] }),
    .y(window_r13_c25_y)
  );
  conv1_engine window_r13_c26 (
    .x({ x[10491:10472], x[10363:10344], x[10235:10216], x[10107:10088], x[9979:9960], x[6395:6376],
    x[6267:6248], x[6139:6120], x[6011:5992], x[5883:5864], x[2299:2280], x[2171:2152], x[2043:2024],
    x[1915:1896], x[1787:1768] }),
    .y(window_r13_c26_y)
  );
  conv1_engine window_r13_c27 (
    .x({ x[10495:10476], x[10367:10348], x[10239:10220], x[10111:10092], x[9983:9964], x[6399:6380],
    x[6271:6252], x[6143:6124], x[6015:5996], x[5887:5868], x[2303:2284], x[2175:2156], x[2047:2028],
    x[1919:1900], x[1791:1772] }),
    .y(window_r13_c27_y)
  );
  conv1_engine window_r13_c3 (
    .x({ x[10399:10380], x[10271:10252], x[10143:10124], x[10015:9996], x[9887:9868], x[6303:6284], x[6175:6156],
    x[6047:6028], x[5919:5900], x[5791:5772], x[2207:2188], x[2079:2060], x[1951:1932], x[1823:1804],
    x[1695:1676] }),
    .y(window_r13_c3_y)
  );
  conv1_engine window_r13_c4 (
    .x({ x[10403:10384], x[10275:10256], x[10147:10128], x[10019:10000], x[9891:9872], x[6307:6288],
    x[6179:6160], x[6051:6032], x[5923:5904], x[5795:5776], x[2211:2192], x[2083:2064], x[1955:1936],
    x[1827:1808], x[1699:1680] }),
    .y(window_r13_c4_y)
  );
  conv1_engine window_r13_c5 (
    .x({ x[10407:10388], x[10279:10260], x[10151:10132], x[10023:10004], x[9895:9876], x[6311:6292],
    x[6183:6164], x[6055:6036], x[5927:5908], x[5799:5780], x[2215:2196], x[2087:2068], x[1959:1940],
    x[1831:1812], x[1703:1684] }),
    .y(window_r13_c5_y)
  );
  conv1_engine window_r13_c6 (
    .x({ x[10411:10392], x[10283:10264], x[10155:10136], x[10027:10008], x[9899:9880], x[6315:6296],
    x[6187:6168], x[6059:6040], x[5931:5912], x[5803:5784], x[2219:2200], x[2091:2072], x[1963:1944],
    x[1835:1816], x[1707:1688] }),
    .y(window_r13_c6_y)
  );
  conv1_engine window_r13_c7 (
    .x({ x[10415:10396], x[10287:10268], x[10159:10140], x[10031:10012], x[9903:9884], x[6319:6300],
    x[6191:6172], x[6063:6044], x[5935:5916], x[5807:5788], x[2223:2204], x[2095:2076], x[1967:1948],
    x[1839:1820], x[1711:1692] }),
    .y(window_r13_c7_y)
  );
  conv1_engine window_r13_c8 (
    .x({ x[10419:10400], x[10291:10272], x[10163:10144], x[10035:10016], x[9907:9888], x[6323:6304],
    x[6195:6176], x[6067:6048], x[5939:5920], x[5811:5792], x[2227:2208], x[2099:2080], x[1971:1952],
    x[1843:1824], x[1715:1696] }),
    .y(window_r13_c8_y)
  );
  conv1_engine window_r13_c9 (
    .x({ x[10423:10404], x[10295:10276], x[10167:10148], x[10039:10020], x[9911:9892], x[6327:6308],
    x[6199:6180], x[6071:6052], x[5943:5924], x[5815:5796], x[2231:2212], x[2103:2084], x[1975:1956],
    x[1847:1828], x[1719:1700] }),
    .y(window_r13_c9_y)
  );
  conv1_engine window_r14_c0 (
    .x({ x[10515:10496], x[10387:10368], x[10259:10240], x[10131:10112], x[10003:9984], x[6419:6400],
    x[6291:6272], x[6163:6144], x[6035:6016], x[5907:5888], x[2323:2304], x[2195:2176], x[2067:2048],
    x[1939:1920], x[1811:1792] }),
    .y(window_r14_c0_y)
  );
  conv1_engine window_r14_c1 (
    .x({ x[10519:10500], x[10391:10372], x[10263:10244], x[10135:10116], x[10007:9988], x[6423:6404],
    x[6295:6276], x[6167:6148], x[6039:6020], x[5911:5892], x[2327:2308], x[2199:2180], x[2071:2052],
    x[1943:1924], x[1815:1796] }),
    .y(window_r14_c1_y)
  );
  conv1_engine window_r14_c10 (
    .x({ x[10555:10536], x[10427:10408], x[10299:10280], x[10171:10152], x[10043:10024], x[6459:6440],
    x[6331:6312], x[6203:6184], x[6075:6056], x[5947:5928], x[2363:2344], x[2235:2216], x[2107:2088],
    x[1979:1960], x[1851:1832] }),
    .y(window_r14_c10_y)
  );
  conv1_engine window_r14_c11 (
    .x({ x[10559:10540], x[10431:10412], x[10303:10284], x[10175:10156], x[10047:10028], x[6463:6444],
    x[6335:6316], x[6207:6188], x[6079:6060], x[5951:5932], x[2367:2348], x[2239:2220], x[2111:2092],
    x[1983:1964], x[1855:1836] }),
    .y(window_r14_c11_y)
  );
  conv1_engine window_r14_c12 (
    .x({ x[10563:10544], x[10435:10416], x[10307:10288], x[10179:10160], x[10051:10032], x[6467:6448],
    x[6339:6320], x[6211:6192], x[6083:6064], x[5955:5936], x[2371:2352], x[2243:2224], x[2115:2096],
    x[1987:1968], x[1859:1840] }),
    .y(window_r14_c12_y)
  );
  conv1_engine window_r14_c13 (
    .x({ x[10567:10548], x[10439:10420], x[10311:10292], x[10183:10164], x[10055:10036], x[6471:6452],
    x[6343:6324], x[6215:6196], x[6087:6068], x[5959:5940], x[2375:2356], x[2247:2228], x[2119:2100],
    x[1991:1972], x[1863:1844] }),
    .y(window_r14_c13_y)
  );
  conv1_engine window_r14_c14 (
    .x({ x[10571:10552], x[10443:10424], x[10315:10296], x[10187:10168], x[10059:10040], x[6475:6456],
    x[6347:6328], x[6219:6200], x[6091:6072], x[5963:5944], x[2379:2360], x[2251:2232], x[2123:2104],
    x[1995:1976], x[1867:1848] }),
    .y(window_r14_c14_y)
  );
  conv1_engine window_r14_c15 (
    .x({ x[10575:10556], x[10447:10428], x[10319:10300], x[10191:10172], x[10063:10044], x[6479:6460],
    x[6351:6332], x[6223:6204], x[6095:6076], x[5967:5948], x[2383:2364], x[2255:2236], x[2127:2108],
    x[1999:1980], x[1871:1852] }),
    .y(window_r14_c15_y)
  );
  conv1_engine window_r14_c16 (
    .x({ x[10579:10560], x[10451:10432], x[10323:10304], x[10195:10176], x[10067:10048], x[6483:6464],
    x[6355:6336], x[6227:6208], x[6099:6080], x[5971:5952], x[2387:2368], x[2259:2240], x[2131:2112],
    x[2003:1984], x[1875:1856] }),
    .y(window_r14_c16_y)
  );
  conv1_engine window_r14_c17 (
    .x({ x[10583:10564], x[10455:10436], x[10327:10308], x[10199:10180], x[10071:10052], x[6487:6468],
    x[6359:6340], x[6231:6212], x[6103:6084], x[5975:5956], x[2391:2372], x[2263:2244], x[2135:2116],
    x[2007:1988], x[1879:1860] }),
    .y(window_r14_c17_y)
  );
  conv1_engine window_r14_c18 (
    .x({ x[10587:10568], x[10459:10440], x[10331:10312], x[10203:10184], x[10075:10056], x[6491:6472],
    x[6363:6344], x[6235:6216], x[6107:6088], x[5979:5960], x[2395:2376], x[2267:2248], x[2139:2120],
    x[2011:1992], x[1883:1864] }),
    .y(window_r14_c18_y)
  );
  conv1_engine window_r14_c19 (
    .x({ x[10591:10572], x[10463:10444], x[10335:10316], x[10207:10188], x[10079:10060], x[6495:6476],
    x[6367:6348], x[6239:6220], x[6111:6092], x[5983:5964], x[2399:2380], x[2271:2252], x[2143:2124],
    x[2015:1996], x[1887:1868] }),
    .y(window_r14_c19_y)
  );
  conv1_engine window_r14_c2 (
    .x({ x[10523:10504], x[10395:10376], x[10267:10248], x[10139:10120], x[10011:9992], x[6427:6408],
    x[6299:6280], x[6171:6152], x[6043:6024], x[5915:5896], x[2331:2312], x[2203:2184], x[2075:2056],
    x[1947:1928], x[1819:1800] }),
    .y(window_r14_c2_y)
  );
  conv1_engine window_r14_c20 (
    .x({ x[10595:10576], x[10467:10448], x[10339:10320], x[10211:10192], x[10083:10064], x[6499:6480],
    x[6371:6352], x[6243:6224], x[6115:6096], x[5987:5968], x[2403:2384], x[2275:2256], x[2147:2128],
    x[2019:2000], x[1891:1872] }),
    .y(window_r14_c20_y)
  );
  conv1_engine window_r14_c21 (
    .x({ x[10599:10580], x[10471:10452], x[10343:10324], x[10215:10196], x[10087:10068], x[6503:6484],
    x[6375:6356], x[6247:6228], x[6119:6100], x[5991:5972], x[2407:2388], x[2279:2260], x[2151:2132],
    x[2023:2004], x[1895:1876] }),
    .y(window_r14_c21_y)
  );
  conv1_engine window_r14_c22 (
    .x({ x[10603:10584], x[10475:10456], x[10347:10328], x[10219:10200], x[10091:10072], x[6507:6488],
    x[6379:6360], x[6251:6232], x[6123:6104], x[5995:5976], x[2411:2392], x[2283:2264], x[2155:2136],
    x[2027:2008], x[1899:1880] }),
    .y(window_r14_c22_y)
  );
  conv1_engine window_r14_c23 (
    .x({ x[10607:10588], x[10479:10460], x[10351:10332], x[10223:10204], x[10095:10076], x[6511:6492],
    x[6383:6364], x[6255:6236], x[6127:6108], x[5999:5980], x[2415:2396], x[2287:2268], x[2159:2140],
    x[2031:2012], x[1903:1884] }),
    .y(window_r14_c23_y)
  );
  conv1_engine window_r14_c24 (
    .x({ x[10611:10592], x[10483:10464], x[10355:10336], x[10227:10208], x[10099:10080], x[6515:6496],
    x[6387:6368], x[6259:6240], x[6131:6112], x[6003:5984], x[2419:2400], x[2291:2272], x[2163:2144],
    x[2035:2016], x[1907:1888] }),
    .y(window_r14_c24_y)
  );
  conv1_engine window_r14_c25 (
    .x({ x[10615:10596], x[10487:10468], x[10359:10340], x[10231:10212], x[10103:10084], x[6519:6500],
    x[6391:6372], x[6263:6244], x[6135:6116], x[6007:5988], x[2423:2404], x[2295:2276], x[2167:2148],
    x[2039:2020], x[1911:1892] }),
    .y(window_r14_c25_y)
  );
  conv1_engine window_r14_c26 (
    .x({ x[10619:10600], x[10491:10472], x[10363:10344], x[10235:10216], x[10107:10088], x[6523:6504],
    x[6395:6376], x[6267:6248], x[6139:6120], x[6011:5992], x[2427:2408], x[2299:2280], x[2171:2152],
    x[2043:2024], x[1915:1896] }),
    .y(window_r14_c26_y)
  );
  conv1_engine window_r14_c27 (
    .x({ x[10623:10604], x[10495:10476], x[10367:10348], x[10239:10220], x[10111:10092], x[6527:6508],
    x[6399:6380], x[6271:6252], x[6143:6124], x[6015:5996], x[2431:2412], x[2303:2284], x[2175:2156],
    x[2047:2028], x[1919:1900] }),
    .y(window_r14_c27_y)
  );
  conv1_engine window_r14_c3 (
    .x({ x[10527:10508], x[10399:10380], x[10271:10252], x[10143:10124], x[10015:9996], x[6431:6412],
    x[6303:6284], x[6175:6156], x[6047:6028], x[5919:5900], x[2335:2316], x[2207:2188], x[2079:2060],
    x[1951:1932], x[1823:1804] }),
    .y(window_r14_c3_y)
  );
  conv1_engine window_r14_c4 (
    .x({ x[10531:10512], x[10403:10384], x[10275:10256], x[10147:10128], x[10019:10000], x[6435:6416],
    x[6307:6288], x[6179:6160], x[6051:6032], x[5923:5904], x[2339:2320], x[2211:2192], x[2083:2064],
    x[1955:1936], x[1827:1808] }),
    .y(window_r14_c4_y)
  );
  conv1_engine window_r14_c5 (
    .x({ x[10535:10516], x[10407:10388], x[10279:10260], x[10151:10132], x[10023:10004], x[6439:6420],
    x[6311:6292], x[6183:6164], x[6055:6036], x[5927:5908], x[2343:2324], x[2215:2196], x[2087:2068],
    x[1959:1940], x[1831:1812] }),
    .y(window_r14_c5_y)
  );
  conv1_engine window_r14_c6 (
    .x({ x[10539:10520], x[10411:10392], x[10283:10264], x[10155:10136], x[10027:10008], x[6443:6424],
    x[6315:6296], x[6187:6168], x[6059:6040], x[5931:5912], x[2347:2328], x[2219:2200], x[2091:2072],
    x[1963:1944], x[1835:1816] }),
    .y(window_r14_c6_y)
  );
  conv1_engine window_r14_c7 (
    .x({ x[10543:10524], x[10415:10396], x[10287:10268], x[10159:10140], x[10031:10012], x[6447:6428],
    x[6319:6300], x[6191:6172], x[6063:6044], x[5935:5916], x[2351:2332], x[2223:2204], x[2095:2076],
    x[1967:1948], x[1839:1820] }),
    .y(window_r14_c7_y)
  );
  conv1_engine window_r14_c8 (
    .x({ x[10547:10528], x[10419:10400], x[10291:10272], x[10163:10144], x[10035:10016], x[6451:6432],
    x[6323:6304], x[6195:6176], x[6067:6048], x[5939:5920], x[2355:2336], x[2227:2208], x[2099:2080],
    x[1971:1952], x[1843:1824] }),
    .y(window_r14_c8_y)
  );
  conv1_engine window_r14_c9 (
    .x({ x[10551:10532], x[10423:10404], x[10295:10276], x[10167:10148], x[10039:10020], x[6455:6436],
    x[6327:6308], x[6199:6180], x[6071:6052], x[5943:5924], x[2359:2340], x[2231:2212], x[2103:2084],
    x[1975:1956], x[1847:1828] }),
    .y(window_r14_c9_y)
  );
  conv1_engine window_r15_c0 (
    .x({ x[10643:10624], x[10515:10496], x[10387:10368], x[10259:10240], x[10131:10112], x[6547:6528],
    x[6419:6400], x[6291:6272], x[6163:6144], x[6035:6016], x[2451:2432], x[2323:2304], x[2195:2176],
    x[2067:2048], x[1939:1920] }),
    .y(window_r15_c0_y)
  );
  conv1_engine window_r15_c1 (
    .x({ x[10647:10628], x[10519:10500], x[10391:10372], x[10263:10244], x[10135:10116], x[6551:6532],
    x[6423:6404], x[6295:6276], x[6167:6148], x[6039:6020], x[2455:2436], x[2327:2308], x[2199:2180],
    x[2071:2052], x[1943:1924] }),
    .y(window_r15_c1_y)
  );
  conv1_engine window_r15_c10 (
    .x({ x[10683:10664], x[10555:10536], x[10427:10408], x[10299:10280], x[10171:10152], x[6587:6568],
    x[6459:6440], x[6331:6312], x[6203:6184], x[6075:6056], x[2491:2472], x[2363:2344], x[2235:2216],
    x[2107:2088], x[1979:1960] }),
    .y(window_r15_c10_y)
  );
  conv1_engine window_r15_c11 (
    .x({ x[10687:10668], x[10559:10540], x[10431:10412], x[10303:10284], x[10175:10156], x[6591:6572],
    x[6463:6444], x[6335:6316], x[6207:6188], x[6079:6060], x[2495:2476], x[2367:2348], x[2239:2220],
    x[2111:2092], x[1983:1964] }),
    .y(window_r15_c11_y)
  );
  conv1_engine window_r15_c12 (
    .x({ x[10691:10672], x[10563:10544], x[10435:10416], x[10307:10288], x[10179:10160], x[6595:6576],
    x[6467:6448], x[6339:6320], x[6211:6192], x[6083:6064], x[2499:2480], x[2371:2352], x[2243:2224],
    x[2115:2096], x[1987:1968] }),
    .y(window_r15_c12_y)
  );
  conv1_engine window_r15_c13 (
    .x({ x[10695:10676], x[10567:10548], x[10439:10420], x[10311:10292], x[10183:10164], x[6599:6580],
    x[6471:6452], x[6343:6324], x[6215:6196], x[6087:6068], x[2503:2484], x[2375:2356], x[2247:2228],
    x[2119:2100], x[1991:1972] }),
    .y(window_r15_c13_y)
  );
  conv1_engine window_r15_c14 (
    .x({ x[10699:10680], x[10571:10552], x[10443:10424], x[10315:10296], x[10187:10168], x[6603:6584],
    x[6475:6456], x[6347:6328], x[6219:6200], x[6091:6072], x[2507:2488], x[2379:2360], x[2251:2232],
    x[2123:2104], x[1995:1976] }),
    .y(window_r15_c14_y)
  );
  conv1_engine window_r15_c15 (
    .x({ x[10703:10684], x[10575:10556], x[10447:10428], x[10319:10300], x[10191:10172], x[6607:6588],
    x[6479:6460], x[6351:6332], x[6223:6204], x[6095:6076], x[2511:2492], x[2383:2364], x[2255:2236],
    x[2127:2108], x[1999:1980] }),
    .y(window_r15_c15_y)
  );
  conv1_engine window_r15_c16 (
    .x({ x[10707:10688], x[10579:10560], x[10451:10432], x[10323:10304], x[10195:10176], x[6611:6592],
    x[6483:6464], x[6355:6336], x[6227:6208], x[6099:6080], x[2515:2496], x[2387:2368], x[2259:2240],
    x[2131:2112], x[2003:1984] }),
    .y(window_r15_c16_y)
  );
  conv1_engine window_r15_c17 (
    .x({ x[10711:10692], x[10583:10564], x[10455:10436], x[10327:10308], x[10199:10180], x[6615:6596],
    x[6487:6468], x[6359:6340], x[6231:6212], x[6103:6084], x[2519:2500], x[2391:2372], x[2263:2244],
    x[2135:2116], x[2007:1988] }),
    .y(window_r15_c17_y)
  );
  conv1_engine window_r15_c18 (
    .x({ x[10715:10696], x[10587:10568], x[10459:10440], x[10331:10312], x[10203:10184], x[6619:6600],
    x[6491:6472], x[6363:6344], x[6235:6216], x[6107:6088], x[2523:2504], x[2395:2376], x[2267:2248],
    x[2139:2120], x[2011:1992] }),
    .y(window_r15_c18_y)
  );
  conv1_engine window_r15_c19 (
    .x({ x[10719:10700], x[10591:10572], x[10463:10444], x[10335:10316], x[10207:10188], x[6623:6604],
    x[6495:6476], x[6367:6348], x[6239:6220], x[6111:6092], x[2527:2508], x[2399:2380], x[2271:2252],
    x[2143:2124], x[2015:1996] }),
    .y(window_r15_c19_y)
  );
  conv1_engine window_r15_c2 (
    .x({ x[10651:10632], x[10523:10504], x[10395:10376], x[10267:10248], x[10139:10120], x[6555:6536],
    x[6427:6408], x[6299:6280], x[6171:6152], x[6043:6024], x[2459:2440], x[2331:2312], x[2203:2184],
    x[2075:2056], x[1947:1928] }),
    .y(window_r15_c2_y)
  );
  conv1_engine window_r15_c20 (
    .x({ x[10723:10704], x[10595:10576], x[10467:10448], x[10339:10320], x[10211:10192], x[6627:6608],
    x[6499:6480], x[6371:6352], x[6243:6224], x[6115:6096], x[2531:2512], x[2403:2384], x[2275:2256],
    x[2147:2128], x[2019:2000] }),
    .y(window_r15_c20_y)
  );
  conv1_engine window_r15_c21 (
    .x({ x[10727:10708], x[10599:10580], x[10471:10452], x[10343:10324], x[10215:10196], x[6631:6612],
    x[6503:6484], x[6375:6356], x[6247:6228], x[6119:6100], x[2535:2516], x[2407:2388], x[2279:2260],
    x[2151:2132], x[2023:2004] }),
    .y(window_r15_c21_y)
  );
  conv1_engine window_r15_c22 (
    .x({ x[10731:10712], x[10603:10584], x[10475:10456], x[10347:10328], x[10219:10200], x[6635:6616],
    x[6507:6488], x[6379:6360], x[6251:6232], x[6123:6104], x[2539:2520], x[2411:2392], x[2283:2264],
    x[2155:2136], x[2027:2008] }),
    .y(window_r15_c22_y)
  );
  conv1_engine window_r15_c23 (
    .x({ x[10735:10716], x[10607:10588], x[10479:10460], x[10351:10332], x[10223:10204], x[6639:6620],
    x[6511:6492], x[6383:6364], x[6255:6236], x[6127:6108], x[2543:2524], x[2415:2396], x[2287:2268],
    x[2159:2140], x[2031:2012] }),
    .y(window_r15_c23_y)
  );
  conv1_engine window_r15_c24 (
    .x({ x[10739:10720], x[10611:10592], x[10483:10464], x[10355:10336], x[10227:10208], x[6643:6624],
    x[6515:6496], x[6387:6368], x[6259:6240], x[6131:6112], x[2547:2528], x[2419:2400], x[2291:2272],
    x[2163:2144], x[2035:2016] }),
    .y(window_r15_c24_y)
  );
  conv1_engine window_r15_c25 (
    .x({ x[10743:10724], x[10615:10596], x[10487:10468], x[10359:10340], x[10231:10212], x[6647:6628],
    x[6519:6500], x[6391:6372], x[6263:6244], x[6135:6116], x[2551:2532], x[2423:2404], x[2295:2276],
    x[2167:2148], x[2039:2020] }),
    .y(window_r15_c25_y)
  );
  conv1_engine window_r15_c26 (
    .x({ x[10747:10728], x[10619:10600], x[10491:10472], x[10363:10344], x[10235:10216], x[6651:6632],
    x[6523:6504], x[6395:6376], x[6267:6248], x[6139:6120], x[2555:2536], x[2427:2408], x[2299:2280],
    x[2171:2152], x[2043:2024] }),
    .y(window_r15_c26_y)
  );
  conv1_engine window_r15_c27 (
    .x({ x[10751:10732], x[10623:10604], x[10495:10476], x[10367:10348], x[10239:10220], x[6655:6636],
    x[6527:6508], x[6399:6380], x[6271:6252], x[6143:6124], x[2559:2540], x[2431:2412], x[2303:2284],
    x[2175:2156], x[2047:2028] }),
    .y(window_r15_c27_y)
  );
  conv1_engine window_r15_c3 (
    .x({ x[10655:10636], x[10527:10508], x[10399:10380], x[10271:10252], x[10143:10124], x[6559:6540],
    x[6431:6412], x[6303:6284], x[6175:6156], x[6047:6028], x[2463:2444], x[2335:2316], x[2207:2188],
    x[2079:2060], x[1951:1932] }),
    .y(window_r15_c3_y)
  );
  conv1_engine window_r15_c4 (
    .x({ x[10659:10640], x[10531:10512], x[10403:10384], x[10275:10256], x[10147:10128], x[6563:6544],
    x[6435:6416], x[6307:6288], x[6179:6160], x[6051:6032], x[2467:2448], x[2339:2320], x[2211:2192],
    x[2083:2064], x[1955:1936] }),
    .y(window_r15_c4_y)
  );
  conv1_engine window_r15_c5 (
    .x({ x[10663:10644], x[10535:10516], x[10407:10388], x[10279:10260], x[10151:10132], x[6567:6548],
    x[6439:6420], x[6311:6292], x[6183:6164], x[6055:6036], x[2471:2452], x[2343:2324], x[2215:2196],
    x[2087:2068], x[1959:1940] }),
    .y(window_r15_c5_y)
  );
  conv1_engine window_r15_c6 (
    .x({ x[10667:10648], x[10539:10520], x[10411:10392], x[10283:10264], x[10155:10136], x[6571:6552],
    x[6443:6424], x[6315:6296], x[6187:6168], x[6059:6040], x[2475:2456], x[2347:2328], x[2219:2200],
    x[2091:2072], x[1963:1944] }),
    .y(window_r15_c6_y)
  );
  conv1_engine window_r15_c7 (
    .x({ x[10671:10652], x[10543:10524], x[10415:10396], x[10287:10268], x[10159:10140], x[6575:6556],
    x[6447:6428], x[6319:6300], x[6191:6172], x[6063:6044], x[2479:2460], x[2351:2332], x[2223:2204],
    x[2095:2076], x[1967:1948] }),
    .y(window_r15_c7_y)
  );
  conv1_engine window_r15_c8 (
    .x({ x[10675:10656], x[10547:10528], x[10419:10400], x[10291:10272], x[10163:10144], x[6579:6560],
    x[6451:6432], x[6323:6304], x[6195:6176], x[6067:6048], x[2483:2464], x[2355:2336], x[2227:2208],
    x[2099:2080], x[1971:1952] }),
    .y(window_r15_c8_y)
  );
  conv1_engine window_r15_c9 (
    .x({ x[10679:10660], x[10551:10532], x[10423:10404], x[10295:10276], x[10167:10148], x[6583:6564],
    x[6455:6436], x[6327:6308], x[6199:6180], x[6071:6052], x[2487:2468], x[2359:2340], x[2231:2212],
    x[2103:2084], x[1975:1956] }),
    .y(window_r15_c9_y)
  );
  conv1_engine window_r16_c0 (
    .x({ x[10771:10752], x[10643:10624], x[10515:10496], x[10387:10368], x[10259:10240], x[6675:6656],
    x[6547:6528], x[6419:6400], x[6291:6272], x[6163:6144], x[2579:2560], x[2451:2432], x[2323:2304],
    x[2195:2176], x[2067:2048] }),
    .y(window_r16_c0_y)
  );
  conv1_engine window_r16_c1 (
    .x({ x[10775:10756], x[10647:10628], x[10519:10500], x[10391:10372], x[10263:10244], x[6679:6660],
    x[6551:6532], x[6423:6404], x[6295:6276], x[6167:6148], x[2583:2564], x[2455:2436], x[2327:2308],
    x[2199:2180], x[2071:2052] }),
    .y(window_r16_c1_y)
  );
  conv1_engine window_r16_c10 (
    .x({ x[10811:10792], x[10683:10664], x[10555:10536], x[10427:10408], x[10299:10280], x[6715:6696],
    x[6587:6568], x[6459:6440], x[6331:6312], x[6203:6184], x[2619:2600], x[2491:2472], x[2363:2344],
    x[2235:2216], x[2107:2088] }),
    .y(window_r16_c10_y)
  );
  conv1_engine window_r16_c11 (
    .x({ x[10815:10796], x[10687:10668], x[10559:10540], x[10431:10412], x[10303:10284], x[6719:6700],
    x[6591:6572], x[6463:6444], x[6335:6316], x[6207:6188], x[2623:2604], x[2495:2476], x[2367:2348],
    x[2239:2220], x[2111:2092] }),
    .y(window_r16_c11_y)
  );
  conv1_engine window_r16_c12 (
    .x({ x[10819:10800], x[10691:10672], x[10563:10544], x[10435:10416], x[10307:10288], x[6723:6704],
    x[6595:6576], x[6467:6448], x[6339:6320], x[6211:6192], x[2627:2608], x[2499:2480], x[2371:2352],
    x[2243:2224], x[2115:2096] }),
    .y(window_r16_c12_y)
  );
  conv1_engine window_r16_c13 (
    .x({ x[10823:10804], x[10695:10676], x[10567:10548], x[10439:10420], x[10311:10292], x[6727:6708],
    x[6599:6580], x[6471:6452], x[6343:6324], x[6215:6196], x[2631:2612], x[2503:2484], x[2375:2356],
    x[2247:2228], x[2119:2100] }),
    .y(window_r16_c13_y)
  );
  conv1_engine window_r16_c14 (
    .x({ x[10827:10808], x[10699:10680], x[10571:10552], x[10443:10424], x[10315:10296], x[6731:6712],
    x[6603:6584], x[6475:6456], x[6347:6328], x[6219:6200], x[2635:2616], x[2507:2488], x[2379:2360],
    x[2251:2232], x[2123:2104] }),
    .y(window_r16_c14_y)
  );
  conv1_engine window_r16_c15 (
    .x({ x[10831:10812], x[10703:10684], x[10575:10556], x[10447:10428], x[10319:10300], x[6735:6716],
    x[6607:6588], x[6479:6460], x[6351:6332], x[6223:6204], x[2639:2620], x[2511:2492], x[2383:2364],
    x[2255:2236], x[2127:2108] }),
    .y(window_r16_c15_y)
  );
  conv1_engine window_r16_c16 (
    .x({ x[10835:10816], x[10707:10688], x[10579:10560], x[10451:10432], x[10323:10304], x[6739:6720],
    x[6611:6592], x[6483:6464], x[6355:6336], x[6227:6208], x[2643:2624], x[2515:2496], x[2387:2368],
    x[2259:2240], x[2131:2112] }),
    .y(window_r16_c16_y)
  );
  conv1_engine window_r16_c17 (
    .x({ x[10839:10820], x[10711:10692], x[10583:10564], x[10455:10436], x[10327:10308], x[6743:6724],
    x[6615:6596], x[6487:6468], x[6359:6340], x[6231:6212], x[2647:2628], x[2519:2500], x[2391:2372],
    x[2263:2244], x[2135:2116] }),
    .y(window_r16_c17_y)
  );
  conv1_engine window_r16_c18 (
    .x({ x[10843:10824], x[10715:10696], x[10587:10568], x[10459:10440], x[10331:10312], x[6747:6728],
    x[6619:6600], x[6491:6472], x[6363:6344], x[6235:6216], x[2651:2632], x[2523:2504], x[2395:2376],
    x[2267:2248], x[2139:2120] }),
    .y(window_r16_c18_y)
  );
  conv1_engine window_r16_c19 (
    .x({ x[10847:10828], x[10719:10700], x[10591:10572], x[10463:10444], x[10335:10316], x[6751:6732],
    x[6623:6604], x[6495:6476], x[6367:6348], x[6239:6220], x[2655:2636], x[2527:2508], x[2399:2380],
    x[2271:2252], x[2143:2124] }),
    .y(window_r16_c19_y)
  );
  conv1_engine window_r16_c2 (
    .x({ x[10779:10760], x[10651:10632], x[10523:10504], x[10395:10376], x[10267:10248], x[6683:6664],
    x[6555:6536], x[6427:6408], x[6299:6280], x[6171:6152], x[2587:2568], x[2459:2440], x[2331:2312],
    x[2203:2184], x[2075:2056] }),
    .y(window_r16_c2_y)
  );
  conv1_engine window_r16_c20 (
    .x({ x[10851:10832], x[10723:10704], x[10595:10576], x[10467:10448], x[10339:10320], x[6755:6736],
    x[6627:6608], x[6499:6480], x[6371:6352], x[6243:6224], x[2659:2640], x[2531:2512], x[2403:2384],
    x[2275:2256], x[2147:2128] }),
    .y(window_r16_c20_y)
  );
  conv1_engine window_r16_c21 (
    .x({ x[10855:10836], x[10727:10708], x[10599:10580], x[10471:10452], x[10343:10324], x[6759:6740],
    x[6631:6612], x[6503:6484], x[6375:6356], x[6247:6228], x[2663:2644], x[2535:2516], x[2407:2388],
    x[2279:2260], x[2151:2132] }),
    .y(window_r16_c21_y)
  );
  conv1_engine window_r16_c22 (
    .x({ x[10859:10840], x[10731:10712], x[10603:10584], x[10475:10456], x[10347:10328], x[6763:6744],
    x[6635:6616], x[6507:6488], x[6379:6360], x[6251:6232], x[2667:2648], x[2539:2520], x[2411:2392],
    x[2283:2264], x[2155:2136] }),
    .y(window_r16_c22_y)
  );
  conv1_engine window_r16_c23 (
    .x({ x[10863:10844], x[10735:10716], x[10607:10588], x[10479:10460], x[10351:10332], x[6767:6748],
    x[6639:6620], x[6511:6492], x[6383:6364], x[6255:6236], x[2671:2652], x[2543:2524], x[2415:2396],
    x[2287:2268], x[2159:2140] }),
    .y(window_r16_c23_y)
  );
  conv1_engine window_r16_c24 (
    .x({ x[10867:10848], x[10739:10720], x[10611:10592], x[10483:10464], x[10355:10336], x[6771:6752],
    x[6643:6624], x[6515:6496], x[6387:6368], x[6259:6240], x[2675:2656], x[2547:2528], x[2419:2400],
    x[2291:2272], x[2163:2144] }),
    .y(window_r16_c24_y)
  );
  conv1_engine window_r16_c25 (
    .x({ x[10871:10852], x[10743:10724], x[10615:10596], x[10487:10468], x[10359:10340], x[6775:6756],
    x[6647:6628], x[6519:6500], x[6391:6372], x[6263:6244], x[2679:2660], x[2551:2532], x[2423:2404],
    x[2295:2276], x[2167:2148] }),
    .y(window_r16_c25_y)
  );
  conv1_engine window_r16_c26 (
    .x({ x[10875:10856], x[10747:10728], x[10619:10600], x[10491:10472], x[10363:10344], x[6779:6760],
    x[6651:6632], x[6523:6504], x[6395:6376], x[6267:6248], x[2683:2664], x[2555:2536], x[2427:2408],
    x[2299:2280], x[2171:2152] }),
    .y(window_r16_c26_y)
  );
  conv1_engine window_r16_c27 (
    .x({ x[10879:10860], x[10751:10732], x[10623:10604], x[10495:10476], x[10367:10348], x[6783:6764],
    x[6655:6636], x[6527:6508], x[6399:6380], x[6271:6252], x[2687:2668], x[2559:2540], x[2431:2412],
    x[2303:2284], x[2175:2156] }),
    .y(window_r16_c27_y)
  );
  conv1_engine window_r16_c3 (
    .x({ x[10783:10764], x[10655:10636], x[10527:10508], x[10399:10380], x[10271:10252], x[6687:6668],
    x[6559:6540], x[6431:6412], x[6303:6284], x[6175:6156], x[2591:2572], x[2463:2444], x[2335:2316],
    x[2207:2188], x[2079:2060] }),
    .y(window_r16_c3_y)
  );
  conv1_engine window_r16_c4 (
    .x({ x[10787:10768], x[10659:10640], x[10531:10512], x[10403:10384], x[10275:10256], x[6691:6672],
    x[6563:6544], x[6435:6416], x[6307:6288], x[6179:6160], x[2595:2576], x[2467:2448], x[2339:2320],
    x[2211:2192], x[2083:2064] }),
    .y(window_r16_c4_y)
  );
  conv1_engine window_r16_c5 (
    .x({ x[10791:10772], x[10663:10644], x[10535:10516], x[10407:10388], x[10279:10260], x[6695:6676],
    x[6567:6548], x[6439:6420], x[6311:6292], x[6183:6164], x[2599:2580], x[2471:2452], x[2343:2324],
    x[2215:2196], x[2087:2068] }),
    .y(window_r16_c5_y)
  );
  conv1_engine window_r16_c6 (
    .x({ x[10795:10776], x[10667:10648], x[10539:10520], x[10411:10392], x[10283:10264], x[6699:6680],
    x[6571:6552], x[6443:6424], x[6315:6296], x[6187:6168], x[2603:2584], x[2475:2456], x[2347:2328],
    x[2219:2200], x[2091:2072] }),
    .y(window_r16_c6_y)
  );
  conv1_engine window_r16_c7 (
    .x({ x[10799:10780], x[10671:10652], x[10543:10524], x[10415:10396], x[10287:10268], x[6703:6684],
    x[6575:6556], x[6447:6428], x[6319:6300], x[6191:6172], x[2607:2588], x[2479:2460], x[2351:2332],
    x[2223:2204], x[2095:2076] }),
    .y(window_r16_c7_y)
  );
  conv1_engine window_r16_c8 (
    .x({ x[10803:10784], x[10675:10656], x[10547:10528], x[10419:10400], x[10291:10272], x[6707:6688],
    x[6579:6560], x[6451:6432], x[6323:6304], x[6195:6176], x[2611:2592], x[2483:2464], x[2355:2336],
    x[2227:2208], x[2099:2080] }),
    .y(window_r16_c8_y)
  );
  conv1_engine window_r16_c9 (
    .x({ x[10807:10788], x[10679:10660], x[10551:10532], x[10423:10404], x[10295:10276], x[6711:6692],
    x[6583:6564], x[6455:6436], x[6327:6308], x[6199:6180], x[2615:2596], x[2487:2468], x[2359:2340],
    x[2231:2212], x[2103:2084] }),
    .y(window_r16_c9_y)
  );
  conv1_engine window_r17_c0 (
    .x({ x[10899:10880], x[10771:10752], x[10643:10624], x[10515:10496], x[10387:10368], x[6803:6784],
    x[6675:6656], x[6547:6528], x[6419:6400], x[6291:6272], x[2707:2688], x[2579:2560], x[2451:2432],
    x[2323:2304], x[2195:2176] }),
    .y(window_r17_c0_y)
  );
  conv1_engine window_r17_c1 (
    .x({ x[10903:10884], x[10775:10756], x[10647:10628], x[10519:10500], x[10391:10372], x[6807:6788],
    x[6679:6660], x[6551:6532], x[6423:6404], x[6295:6276], x[2711:2692], x[2583:2564], x[2455:2436],
    x[2327:2308], x[2199:2180] }),
    .y(window_r17_c1_y)
  );
  conv1_engine window_r17_c10 (
    .x({ x[10939:10920], x[10811:10792], x[10683:10664], x[10555:10536], x[10427:10408], x[6843:6824],
    x[6715:6696], x[6587:6568], x[6459:6440], x[6331:6312], x[2747:2728], x[2619:2600], x[2491:2472],
    x[2363:2344], x[2235:2216] }),
    .y(window_r17_c10_y)
  );
  conv1_engine window_r17_c11 (
    .x({ x[10943:10924], x[10815:10796], x[10687:10668], x[10559:10540], x[10431:10412], x[6847:6828],
    x[6719:6700], x[6591:6572], x[6463:6444], x[6335:6316], x[2751:2732], x[2623:2604], x[2495:2476],
    x[2367:2348], x[2239:2220] }),
    .y(window_r17_c11_y)
  );
  conv1_engine window_r17_c12 (
    .x({ x[10947:10928], x[10819:10800], x[10691:10672], x[10563:10544], x[10435:10416], x[6851:6832],
    x[6723:6704], x[6595:6576], x[6467:6448], x[6339:6320], x[2755:2736], x[2627:2608], x[2499:2480],
    x[2371:2352], x[2243:2224] }),
    .y(window_r17_c12_y)
  );
  conv1_engine window_r17_c13 (
    .x({ x[10951:10932], x[10823:10804], x[10695:10676], x[10567:10548], x[10439:10420], x[6855:6836],
    x[6727:6708], x[6599:6580], x[6471:6452], x[6343:6324], x[2759:2740], x[2631:2612], x[2503:2484],
    x[2375:2356], x[2247:2228] }),
    .y(window_r17_c13_y)
  );
  conv1_engine window_r17_c14 (
    .x({ x[10955:10936], x[10827:10808], x[10699:10680], x[10571:10552], x[10443:10424], x[6859:6840],
    x[6731:6712], x[6603:6584], x[6475:6456], x[6347:6328], x[2763:2744], x[2635:2616], x[2507:2488],
    x[2379:2360], x[2251:2232] }),
    .y(window_r17_c14_y)
  );
  conv1_engine window_r17_c15 (
    .x({ x[10959:10940], x[10831:10812], x[10703:10684], x[10575:10556], x[10447:10428], x[6863:6844],
    x[6735:6716], x[6607:6588], x[6479:6460], x[6351:6332], x[2767:2748], x[2639:2620], x[2511:2492],
    x[2383:2364], x[2255:2236] }),
    .y(window_r17_c15_y)
  );
  conv1_engine window_r17_c16 (
    .x({ x[10963:10944], x[10835:10816], x[10707:10688], x[10579:10560], x[10451:10432], x[6867:6848],
    x[6739:6720], x[6611:6592], x[6483:6464], x[6355:6336], x[2771:2752], x[2643:2624], x[2515:2496],
    x[2387:2368], x[2259:2240] }),
    .y(window_r17_c16_y)
  );
  conv1_engine window_r17_c17 (
    .x({ x[10967:10948], x[10839:10820], x[10711:10692], x[10583:10564], x[10455:10436], x[6871:6852],
    x[6743:6724], x[6615:6596], x[6487:6468], x[6359:6340], x[2775:2756], x[2647:2628], x[2519:2500],
    x[2391:2372], x[2263:2244] }),
    .y(window_r17_c17_y)
  );
  conv1_engine window_r17_c18 (
    .x({ x[10971:10952], x[10843:10824], x[10715:10696], x[10587:10568], x[10459:10440], x[6875:6856],
    x[6747:6728], x[6619:6600], x[6491:6472], x[6363:6344], x[2779:2760], x[2651:2632], x[2523:2504],
    x[2395:2376], x[2267:2248] }),
    .y(window_r17_c18_y)
  );
  conv1_engine window_r17_c19 (
    .x({ x[10975:10956], x[10847:10828], x[10719:10700], x[10591:10572], x[10463:10444], x[6879:6860],
    x[6751:6732], x[6623:6604], x[6495:6476], x[6367:6348], x[2783:2764], x[2655:2636], x[2527:2508],
    x[2399:2380], x[2271:2252] }),
    .y(window_r17_c19_y)
  );
  conv1_engine window_r17_c2 (
    .x({ x[10907:10888], x[10779:10760], x[10651:10632], x[10523:10504], x[10395:10376], x[6811:6792],
    x[6683:6664], x[6555:6536], x[6427:6408], x[6299:6280], x[2715:2696], x[2587:2568], x[2459:2440],
    x[2331:2312], x[2203:2184] }),
    .y(window_r17_c2_y)
  );
  conv1_engine window_r17_c20 (
    .x({ x[10979:10960], x[10851:10832], x[10723:10704], x[10595:10576], x[10467:10448], x[6883:6864],
    x[6755:6736], x[6627:6608], x[6499:6480], x[6371:6352], x[2787:2768], x[2659:2640], x[2531:2512],
    x[2403:2384], x[2275:2256] }),
    .y(window_r17_c20_y)
  );
  conv1_engine window_r17_c21 (
    .x({ x[10983:10964], x[10855:10836], x[10727:10708], x[10599:10580], x[10471:10452], x[6887:6868],
    x[6759:6740], x[6631:6612], x[6503:6484], x[6375:6356], x[2791:2772], x[2663:2644], x[2535:2516],
    x[2407:2388], x[2279:2260] }),
    .y(window_r17_c21_y)
  );
  conv1_engine window_r17_c22 (
    .x({ x[10987:10968], x[10859:10840], x[10731:10712], x[10603:10584], x[10475:10456], x[6891:6872],
    x[6763:6744], x[6635:6616], x[6507:6488], x[6379:6360], x[2795:2776], x[2667:2648], x[2539:2520],
    x[2411:2392], x[2283:2264] }),
    .y(window_r17_c22_y)
  );
  conv1_engine window_r17_c23 (
    .x({ x[10991:10972], x[10863:10844], x[10735:10716], x[10607:10588], x[10479:10460], x[6895:6876],
    x[6767:6748], x[6639:6620], x[6511:6492], x[6383:6364], x[2799:2780], x[2671:2652], x[2543:2524],
    x[2415:2396], x[2287:2268] }),
    .y(window_r17_c23_y)
  );
  conv1_engine window_r17_c24 (
    .x({ x[10995:10976], x[10867:10848], x[10739:10720], x[10611:10592], x[10483:10464], x[6899:6880],
    x[6771:6752], x[6643:6624], x[6515:6496], x[6387:6368], x[2803:2784], x[2675:2656], x[2547:2528],
    x[2419:2400], x[2291:2272] }),
    .y(window_r17_c24_y)
  );
  conv1_engine window_r17_c25 (
    .x({ x[10999:10980], x[10871:10852], x[10743:10724], x[10615:10596], x[10487:10468], x[6903:6884],
    x[6775:6756], x[6647:6628], x[6519:6500], x[6391:6372], x[2807:2788], x[2679:2660], x[2551:2532],
    x[2423:2404], x[2295:2276] }),
    .y(window_r17_c25_y)
  );
  conv1_engine window_r17_c26 (
    .x({ x[11003:10984], x[10875:10856], x[10747:10728], x[10619:10600], x[10491:10472], x[6907:6888],
    x[6779:6760], x[6651:6632], x[6523:6504], x[6395:6376], x[2811:2792], x[2683:2664], x[2555:2536],
    x[2427:2408], x[2299:2280] }),
    .y(window_r17_c26_y)
  );
  conv1_engine window_r17_c27 (
    .x({ x[11007:10988], x[10879:10860], x[10751:10732], x[10623:10604], x[10495:10476], x[6911:6892],
    x[6783:6764], x[6655:6636], x[6527:6508], x[6399:6380], x[2815:2796], x[2687:2668], x[2559:2540],
    x[2431:2412], x[2303:2284] }),
    .y(window_r17_c27_y)
  );
  conv1_engine window_r17_c3 (
    .x({ x[10911:10892], x[10783:10764], x[10655:10636], x[10527:10508], x[10399:10380], x[6815:6796],
    x[6687:6668], x[6559:6540], x[6431:6412], x[6303:6284], x[2719:2700], x[2591:2572], x[2463:2444],
    x[2335:2316], x[2207:2188] }),
    .y(window_r17_c3_y)
  );
  conv1_engine window_r17_c4 (
    .x({ x[10915:10896], x[10787:10768], x[10659:10640], x[10531:10512], x[10403:10384], x[6819:6800],
    x[6691:6672], x[6563:6544], x[6435:6416], x[6307:6288], x[2723:2704], x[2595:2576], x[2467:2448],
    x[2339:2320], x[2211:2192] }),
    .y(window_r17_c4_y)
  );
  conv1_engine window_r17_c5 (
    .x({ x[10919:10900], x[10791:10772], x[10663:10644], x[10535:10516], x[10407:10388], x[6823:6804],
    x[6695:6676], x[6567:6548], x[6439:6420], x[6311:6292], x[2727:2708], x[2599:2580], x[2471:2452],
    x[2343:2324], x[2215:2196] }),
    .y(window_r17_c5_y)
  );
  conv1_engine window_r17_c6 (
    .x({ x[10923:10904], x[10795:10776], x[10667:10648], x[10539:10520], x[10411:10392], x[6827:6808],
    x[6699:6680], x[6571:6552], x[6443:6424], x[6315:6296], x[2731:2712], x[2603:2584], x[2475:2456],
    x[2347:2328], x[2219:2200] }),
    .y(window_r17_c6_y)
  );
  conv1_engine window_r17_c7 (
    .x({ x[10927:10908], x[10799:10780], x[10671:10652], x[10543:10524], x[10415:10396], x[6831:6812],
    x[6703:6684], x[6575:6556], x[6447:6428], x[6319:6300], x[2735:2716], x[2607:2588], x[2479:2460],
    x[2351:2332], x[2223:2204] }),
    .y(window_r17_c7_y)
  );
  conv1_engine window_r17_c8 (
    .x({ x[10931:10912], x[10803:10784], x[10675:10656], x[10547:10528], x[10419:10400], x[6835:6816],
    x[6707:6688], x[6579:6560], x[6451:6432], x[6323:6304], x[2739:2720], x[2611:2592], x[2483:2464],
    x[2355:2336], x[2227:2208] }),
    .y(window_r17_c8_y)
  );
  conv1_engine window_r17_c9 (
    .x({ x[10935:10916], x[10807:10788], x[10679:10660], x[10551:10532], x[10423:10404], x[6839:6820],
    x[6711:6692], x[6583:6564], x[6455:6436], x[6327:6308], x[2743:2724], x[2615:2596], x[2487:2468],
    x[2359:2340], x[2231:2212] }),
    .y(window_r17_c9_y)
  );
  conv1_engine window_r18_c0 (
    .x({ x[11027:11008], x[10899:10880], x[10771:10752], x[10643:10624], x[10515:10496], x[6931:6912],
    x[6803:6784], x[6675:6656], x[6547:6528], x[6419:6400], x[2835:2816], x[2707:2688], x[2579:2560],
    x[2451:2432], x[2323:2304] }),
    .y(window_r18_c0_y)
  );
  conv1_engine window_r18_c1 (
    .x({ x[11031:11012], x[10903:10884], x[10775:10756], x[10647:10628], x[10519:10500], x[6935:6916],
    x[6807:6788], x[6679:6660], x[6551:6532], x[6423:6404], x[2839:2820], x[2711:2692], x[2583:2564],
    x[2455:2436], x[2327:2308] }),
    .y(window_r18_c1_y)
  );
  conv1_engine window_r18_c10 (
    .x({ x[11067:11048], x[10939:10920], x[10811:10792], x[10683:10664], x[10555:10536], x[6971:6952],
    x[6843:6824], x[6715:6696], x[6587:6568], x[6459:6440], x[2875:2856], x[2747:2728], x[2619:2600],
    x[2491:2472], x[2363:2344] }),
    .y(window_r18_c10_y)
  );
  conv1_engine window_r18_c11 (
    .x({ x[11071:11052], x[10943:10924], x[10815:10796], x[10687:10668], x[10559:10540], x[6975:6956],
    x[6847:6828], x[6719:6700], x[6591:6572], x[6463:6444], x[2879:2860], x[2751:2732], x[2623:2604],
    x[2495:2476], x[2367:2348] }),
    .y(window_r18_c11_y)
  );
  conv1_engine window_r18_c12 (
    .x({ x[11075:11056], x[10947:10928], x[10819:10800], x[10691:10672], x[10563:10544], x[6979:6960],
    x[6851:6832], x[6723:6704], x[6595:6576], x[6467:6448], x[2883:2864], x[2755:2736], x[2627:2608],
    x[2499:2480], x[2371:2352] }),
    .y(window_r18_c12_y)
  );
  conv1_engine window_r18_c13 (
    .x({ x[11079:11060], x[10951:10932], x[10823:10804], x[10695:10676], x[10567:10548], x[6983:6964],
    x[6855:6836], x[6727:6708], x[6599:6580], x[6471:6452], x[2887:2868], x[2759:2740], x[2631:2612],
    x[2503:2484], x[2375:2356] }),
    .y(window_r18_c13_y)
  );
  conv1_engine window_r18_c14 (
    .x({ x[11083:11064], x[10955:10936], x[10827:10808], x[10699:10680], x[10571:10552], x[6987:6968],
    x[6859:6840], x[6731:6712], x[6603:6584], x[6475:6456], x[2891:2872], x[2763:2744], x[2635:2616],
    x[2507:2488], x[2379:2360] }),
    .y(window_r18_c14_y)
  );
  conv1_engine window_r18_c15 (
    .x({ x[11087:11068], x[10959:10940], x[10831:10812], x[10703:10684], x[10575:10556], x[6991:6972],
    x[6863:6844], x[6735:6716], x[6607:6588], x[6479:6460], x[2895:2876], x[2767:2748], x[2639:2620],
    x[2511:2492], x[2383:2364] }),
    .y(window_r18_c15_y)
  );
  conv1_engine window_r18_c16 (
    .x({ x[11091:11072], x[10963:10944], x[10835:10816], x[10707:10688], x[10579:10560], x[6995:6976],
    x[6867:6848], x[6739:6720], x[6611:6592], x[6483:6464], x[2899:2880], x[2771:2752], x[2643:2624],
    x[2515:2496], x[2387:2368] }),
    .y(window_r18_c16_y)
  );
  conv1_engine window_r18_c17 (
    .x({ x[11095:11076], x[10967:10948], x[10839:10820], x[10711:10692], x[10583:10564], x[6999:6980],
    x[6871:6852], x[6743:6724], x[6615:6596], x[6487:6468], x[2903:2884], x[2775:2756], x[2647:2628],
    x[2519:2500], x[2391:2372] }),
    .y(window_r18_c17_y)
  );
  conv1_engine window_r18_c18 (
    .x({ x[11099:11080], x[10971:10952], x[10843:10824], x[10715:10696], x[10587:10568], x[7003:6984],
    x[6875:6856], x[6747:6728], x[6619:6600], x[6491:6472], x[2907:2888], x[2779:2760], x[2651:2632],
    x[2523:2504], x[2395:2376] }),
    .y(window_r18_c18_y)
  );
  conv1_engine window_r18_c19 (
    .x({ x[11103:11084], x[10975:10956], x[10847:10828], x[10719:10700], x[10591:10572], x[7007:6988],
    x[6879:6860], x[6751:6732], x[6623:6604], x[6495:6476], x[2911:2892], x[2783:2764], x[2655:2636],
    x[2527:2508], x[2399:2380] }),
    .y(window_r18_c19_y)
  );
  conv1_engine window_r18_c2 (
    .x({ x[11035:11016], x[10907:10888], x[10779:10760], x[10651:10632], x[10523:10504], x[6939:6920],
    x[6811:6792], x[6683:6664], x[6555:6536], x[6427:6408], x[2843:2824], x[2715:2696], x[2587:2568],
    x[2459:2440], x[2331:2312] }),
    .y(window_r18_c2_y)
  );
  conv1_engine window_r18_c20 (
    .x({ x[11107:11088], x[10979:10960], x[10851:10832], x[10723:10704], x[10595:10576], x[7011:6992],
    x[6883:6864], x[6755:6736], x[6627:6608], x[6499:6480], x[2915:2896], x[2787:2768], x[2659:2640],
    x[2531:2512], x[2403:2384] }),
    .y(window_r18_c20_y)
  );
  conv1_engine window_r18_c21 (
    .x({ x[11111:11092], x[10983:10964], x[10855:10836], x[10727:10708], x[10599:10580], x[7015:6996],
    x[6887:6868], x[6759:6740], x[6631:6612], x[6503:6484], x[2919:2900], x[2791:2772], x[2663:2644],
    x[2535:2516], x[2407:2388] }),
    .y(window_r18_c21_y)
  );
  conv1_engine window_r18_c22 (
    .x({ x[11115:11096], x[10987:10968], x[10859:10840], x[10731:10712], x[10603:10584], x[7019:7000],
    x[6891:6872], x[6763:6744], x[6635:6616], x[6507:6488], x[2923:2904], x[2795:2776], x[2667:2648],
    x[2539:2520], x[2411:2392] }),
    .y(window_r18_c22_y)
  );
  conv1_engine window_r18_c23 (
    .x({ x[11119:11100], x[10991:10972], x[10863:10844], x[10735:10716], x[10607:10588], x[7023:7004],
    x[6895:6876], x[6767:6748], x[6639:6620], x[6511:6492], x[2927:2908], x[2799:2780], x[2671:2652],
    x[2543:2524], x[2415:2396] }),
    .y(window_r18_c23_y)
  );
  conv1_engine window_r18_c24 (
    .x({ x[11123:11104], x[10995:10976], x[10867:10848], x[10739:10720], x[10611:10592], x[7027:7008],
    x[6899:6880], x[6771:6752], x[6643:6624], x[6515:6496], x[2931:2912], x[2803:2784], x[2675:2656],
    x[2547:2528], x[2419:2400] }),
    .y(window_r18_c24_y)
  );
  conv1_engine window_r18_c25 (
    .x({ x[11127:11108], x[10999:10980], x[10871:10852], x[10743:10724], x[10615:10596], x[7031:7012],
    x[6903:6884], x[6775:6756], x[6647:6628], x[6519:6500], x[2935:2916], x[2807:2788], x[2679:2660],
    x[2551:2532], x[2423:2404] }),
    .y(window_r18_c25_y)
  );
  conv1_engine window_r18_c26 (
    .x({ x[11131:11112], x[11003:10984], x[10875:10856], x[10747:10728], x[10619:10600], x[7035:7016],
    x[6907:6888], x[6779:6760], x[6651:6632], x[6523:6504], x[2939:2920], x[2811:2792], x[2683:2664],
    x[2555:2536], x[2427:2408] }),
    .y(window_r18_c26_y)
  );
  conv1_engine window_r18_c27 (
    .x({ x[11135:11116], x[11007:10988], x[10879:10860], x[10751:10732], x[10623:10604], x[7039:7020],
    x[6911:6892], x[6783:6764], x[6655:6636], x[6527:6508], x[2943:2924], x[2815:2796], x[2687:2668],
    x[2559:2540], x[2431:2412] }),
    .y(window_r18_c27_y)
  );
  conv1_engine window_r18_c3 (
    .x({ x[11039:11020], x[10911:10892], x[10783:10764], x[10655:10636], x[10527:10508], x[6943:6924],
    x[6815:6796], x[6687:6668], x[6559:6540], x[6431:6412], x[2847:2828], x[2719:2700], x[2591:2572],
    x[2463:2444], x[2335:2316] }),
    .y(window_r18_c3_y)
  );
  conv1_engine window_r18_c4 (
    .x({ x[11043:11024], x[10915:10896], x[10787:10768], x[10659:10640], x[10531:10512], x[6947:6928],
    x[6819:6800], x[6691:6672], x[6563:6544], x[6435:6416], x[2851:2832], x[2723:2704], x[2595:2576],
    x[2467:2448], x[2339:2320] }),
    .y(window_r18_c4_y)
  );
  conv1_engine window_r18_c5 (
    .x({ x[11047:11028], x[10919:10900], x[10791:10772], x[10663:10644], x[10535:10516], x[6951:6932],
    x[6823:6804], x[6695:6676], x[6567:6548], x[6439:6420], x[2855:2836], x[2727:2708], x[2599:2580],
    x[2471:2452], x[2343:2324] }),
    .y(window_r18_c5_y)
  );
  conv1_engine window_r18_c6 (
    .x({ x[11051:11032], x[10923:10904], x[10795:10776], x[10667:10648], x[10539:10520], x[6955:6936],
    x[6827:6808], x[6699:6680], x[6571:6552], x[6443:6424], x[2859:2840], x[2731:2712], x[2603:2584],
    x[2475:2456], x[2347:2328] }),
    .y(window_r18_c6_y)
  );
  conv1_engine window_r18_c7 (
    .x({ x[11055:11036], x[10927:10908], x[10799:10780], x[10671:10652], x[10543:10524], x[6959:6940],
    x[6831:6812], x[6703:6684], x[6575:6556], x[6447:6428], x[2863:2844], x[2735:2716], x[2607:2588],
    x[2479:2460], x[2351:2332] }),
    .y(window_r18_c7_y)
  );
  conv1_engine window_r18_c8 (
    .x({ x[11059:11040], x[10931:10912], x[10803:10784], x[10675:10656], x[10547:10528], x[6963:6944],
    x[6835:6816], x[6707:6688], x[6579:6560], x[6451:6432], x[2867:2848], x[2739:2720], x[2611:2592],
    x[2483:2464], x[2355:2336] }),
    .y(window_r18_c8_y)
  );
  conv1_engine window_r18_c9 (
    .x({ x[11063:11044], x[10935:10916], x[10807:10788], x[10679:10660], x[10551:10532], x[6967:6948],
    x[6839:6820], x[6711:6692], x[6583:6564], x[6455:6436], x[2871:2852], x[2743:2724], x[2615:2596],
    x[2487:2468], x[2359:2340] }),
    .y(window_r18_c9_y)
  );
  conv1_engine window_r19_c0 (
    .x({ x[11155:11136], x[11027:11008], x[10899:10880], x[10771:10752], x[10643:10624], x[7059:7040],
    x[6931:6912], x[6803:6784], x[6675:6656], x[6547:6528], x[2963:2944], x[2835:2816], x[2707:2688],
    x[2579:2560], x[2451:2432] }),
    .y(window_r19_c0_y)
  );
  conv1_engine window_r19_c1 (
    .x({ x[11159:11140], x[11031:11012], x[10903:10884], x[10775:10756], x[10647:10628], x[7063:7044],
    x[6935:6916], x[6807:6788], x[6679:6660], x[6551:6532], x[2967:2948], x[2839:2820], x[2711:2692],
    x[2583:2564], x[2455:2436] }),
    .y(window_r19_c1_y)
  );
  conv1_engine window_r19_c10 (
    .x({ x[11195:11176], x[11067:11048], x[10939:10920], x[10811:10792], x[10683:10664], x[7099:7080],
    x[6971:6952], x[6843:6824], x[6715:6696], x[6587:6568], x[3003:2984], x[2875:2856], x[2747:2728],
    x[2619:2600], x[2491:2472] }),
    .y(window_r19_c10_y)
  );
  conv1_engine window_r19_c11 (
    .x({ x[11199:11180], x[11071:11052], x[10943:10924], x[10815:10796], x[10687:10668], x[7103:7084],
    x[6975:6956], x[6847:6828], x[6719:6700], x[6591:6572], x[3007:2988], x[2879:2860], x[2751:2732],
    x[2623:2604], x[2495:2476] }),
    .y(window_r19_c11_y)
  );
  conv1_engine window_r19_c12 (
    .x({ x[11203:11184], x[11075:11056], x[10947:10928], x[10819:10800], x[10691:10672], x[7107:7088],
    x[6979:6960], x[6851:6832], x[6723:6704], x[6595:6576], x[3011:2992], x[2883:2864], x[2755:2736],
    x[2627:2608], x[2499:2480] }),
    .y(window_r19_c12_y)
  );
  conv1_engine window_r19_c13 (
    .x({ x[11207:11188], x[11079:11060], x[10951:10932], x[10823:10804], x[10695:10676], x[7111:7092],
    x[6983:6964], x[6855:6836], x[6727:6708], x[6599:6580], x[3015:2996], x[2887:2868], x[2759:2740],
    x[2631:2612], x[2503:2484] }),
    .y(window_r19_c13_y)
  );
  conv1_engine window_r19_c14 (
    .x({ x[11211:11192], x[11083:11064], x[10955:10936], x[10827:10808], x[10699:10680], x[7115:7096],
    x[6987:6968], x[6859:6840], x[6731:6712], x[6603:6584], x[3019:3000], x[2891:2872], x[2763:2744],
    x[2635:2616], x[2507:2488] }),
    .y(window_r19_c14_y)
  );
  conv1_engine window_r19_c15 (
    .x({ x[11215:11196], x[11087:11068], x[10959:10940], x[10831:10812], x[10703:10684], x[7119:7100],
    x[6991:6972], x[6863:6844], x[6735:6716], x[6607:6588], x[3023:3004], x[2895:2876], x[2767:2748],
    x[2639:2620], x[2511:2492] }),
    .y(window_r19_c15_y)
  );
  conv1_engine window_r19_c16 (
    .x({ x[11219:11200], x[11091:11072], x[10963:10944], x[10835:10816], x[10707:10688], x[7123:7104],
    x[6995:6976], x[6867:6848], x[6739:6720], x[6611:6592], x[3027:3008], x[2899:2880], x[2771:2752],
    x[2643:2624], x[2515:2496] }),
    .y(window_r19_c16_y)
  );
  conv1_engine window_r19_c17 (
    .x({ x[11223:11204], x[11095:11076], x[10967:10948], x[10839:10820], x[10711:10692], x[7127:7108],
    x[6999:6980], x[6871:6852], x[6743:6724], x[6615:6596], x[3031:3012], x[2903:2884], x[2775:2756],
    x[2647:2628], x[2519:2500] }),
    .y(window_r19_c17_y)
  );
  conv1_engine window_r19_c18 (
    .x({ x[11227:11208], x[11099:11080], x[10971:10952], x[10843:10824], x[10715:10696], x[7131:7112],
    x[7003:6984], x[6875:6856], x[6747:6728], x[6619:6600], x[3035:3016], x[2907:2888], x[2779:2760],
    x[2651:2632], x[2523:2504] }),
    .y(window_r19_c18_y)
  );
  conv1_engine window_r19_c19 (
    .x({ x[11231:11212], x[11103:11084], x[10975:10956], x[10847:10828], x[10719:10700], x[7135:7116],
    x[7007:6988], x[6879:6860], x[6751:6732], x[6623:6604], x[3039:3020], x[2911:2892], x[2783:2764],
    x[2655:2636], x[2527:2508] }),
    .y(window_r19_c19_y)
  );
  conv1_engine window_r19_c2 (
    .x({ x[11163:11144], x[11035:11016], x[10907:10888], x[10779:10760], x[10651:10632], x[7067:7048],
    x[6939:6920], x[6811:6792], x[6683:6664], x[6555:6536], x[2971:2952], x[2843:2824], x[2715:2696],
    x[2587:2568], x[2459:2440] }),
    .y(window_r19_c2_y)
  );
  conv1_engine window_r19_c20 (
    .x({ x[11235:11216], x[11107:11088], x[10979:10960], x[10851:10832], x[10723:10704], x[7139:7120],
    x[7011:6992], x[6883:6864], x[6755:6736], x[6627:6608], x[3043:3024], x[2915:2896], x[2787:2768],
    x[2659:2640], x[2531:2512] }),
    .y(window_r19_c20_y)
  );
  conv1_engine window_r19_c21 (
    .x({ x[11239:11220], x[11111:11092], x[10983:10964], x[10855:10836], x[10727:10708], x[7143:7124],
    x[7015:6996], x[6887:6868], x[6759:6740], x[6631:6612], x[3047:3028], x[2919:2900], x[2791:2772],
    x[2663:2644], x[2535:2516] }),
    .y(window_r19_c21_y)
  );
  conv1_engine window_r19_c22 (
    .x({ x[11243:11224], x[11115:11096], x[10987:10968], x[10859:10840], x[10731:10712], x[7147:7128],
    x[7019:7000], x[6891:6872], x[6763:6744], x[6635:6616], x[3051:3032], x[2923:2904], x[2795:2776],
    x[2667:2648], x[2539:2520] }),
    .y(window_r19_c22_y)
  );
  conv1_engine window_r19_c23 (
    .x({ x[11247:11228], x[11119:11100], x[10991:10972], x[10863:10844], x[10735:10716], x[7151:7132],
    x[7023:7004], x[6895:6876], x[6767:6748], x[6639:6620], x[3055:3036], x[2927:2908], x[2799:2780],
    x[2671:2652], x[2543:2524] }),
    .y(window_r19_c23_y)
  );
  conv1_engine window_r19_c24 (
    .x({ x[11251:11232], x[11123:11104], x[10995:10976], x[10867:10848], x[10739:10720], x[7155:7136],
    x[7027:7008], x[6899:6880], x[6771:6752], x[6643:6624], x[3059:3040], x[2931:2912], x[2803:2784],
    x[2675:2656], x[2547:2528] }),
    .y(window_r19_c24_y)
  );
  conv1_engine window_r19_c25 (
    .x({ x[11255:11236], x[11127:11108], x[10999:10980], x[10871:10852], x[10743:10724], x[7159:7140],
    x[7031:7012], x[6903:6884], x[6775:6756], x[6647:6628], x[3063:3044], x[2935:2916], x[2807:2788],
    x[2679:2660], x[2551:2532] }),
    .y(window_r19_c25_y)
  );
  conv1_engine window_r19_c26 (
    .x({ x[11259:11240], x[11131:11112], x[11003:10984], x[10875:10856], x[10747:10728], x[7163:7144],
    x[7035:7016], x[6907:6888], x[6779:6760], x[6651:6632], x[3067:3048], x[2939:2920], x[2811:2792],
    x[2683:2664], x[2555:2536] }),
    .y(window_r19_c26_y)
  );
  conv1_engine window_r19_c27 (
    .x({ x[11263:11244], x[11135:11116], x[11007:10988], x[10879:10860], x[10751:10732], x[7167:7148],
    x[7039:7020], x[6911:6892], x[6783:6764], x[6655:6636], x[3071:3052], x[2943:2924], x[2815:2796],
    x[2687:2668], x[2559:2540] }),
    .y(window_r19_c27_y)
  );
  conv1_engine window_r19_c3 (
    .x({ x[11167:11148], x[11039:11020], x[10911:10892], x[10783:10764], x[10655:10636], x[7071:7052],
    x[6943:6924], x[6815:6796], x[6687:6668], x[6559:6540], x[2975:2956], x[2847:2828], x[2719:2700],
    x[2591:2572], x[2463:2444] }),
    .y(window_r19_c3_y)
  );
  conv1_engine window_r19_c4 (
    .x({ x[11171:11152], x[11043:11024], x[10915:10896], x[10787:10768], x[10659:10640], x[7075:7056],
    x[6947:6928], x[6819:6800], x[6691:6672], x[6563:6544], x[2979:2960], x[2851:2832], x[2723:2704],
    x[2595:2576], x[2467:2448] }),
    .y(window_r19_c4_y)
  );
  conv1_engine window_r19_c5 (
    .x({ x[11175:11156], x[11047:11028], x[10919:10900], x[10791:10772], x[10663:10644], x[7079:7060],
    x[6951:6932], x[6823:6804], x[6695:6676], x[6567:6548], x[2983:2964], x[2855:2836], x[2727:2708],
    x[2599:2580], x[2471:2452] }),
    .y(window_r19_c5_y)
  );
  conv1_engine window_r19_c6 (
    .x({ x[11179:11160], x[11051:11032], x[10923:10904], x[10795:10776], x[10667:10648], x[7083:7064],
    x[6955:6936], x[6827:6808], x[6699:6680], x[6571:6552], x[2987:2968], x[2859:2840], x[2731:2712],
    x[2603:2584], x[2475:2456] }),
    .y(window_r19_c6_y)
  );
  conv1_engine window_r19_c7 (
    .x({ x[11183:11164], x[11055:11036], x[10927:10908], x[10799:10780], x[10671:10652], x[7087:7068],
    x[6959:6940], x[6831:6812], x[6703:6684], x[6575:6556], x[2991:2972], x[2863:2844], x[2735:2716],
    x[2607:2588], x[2479:2460] }),
    .y(window_r19_c7_y)
  );
  conv1_engine window_r19_c8 (
    .x({ x[11187:11168], x[11059:11040], x[10931:10912], x[10803:10784], x[10675:10656], x[7091:7072],
    x[6963:6944], x[6835:6816], x[6707:6688], x[6579:6560], x[2995:2976], x[2867:2848], x[2739:2720],
    x[2611:2592], x[2483:2464] }),
    .y(window_r19_c8_y)
  );
  conv1_engine window_r19_c9 (
    .x({ x[11191:11172], x[11063:11044], x[10935:10916], x[10807:10788], x[10679:10660], x[7095:7076],
    x[6967:6948], x[6839:6820], x[6711:6692], x[6583:6564], x[2999:2980], x[2871:2852], x[2743:2724],
    x[2615:2596], x[2487:2468] }),
    .y(window_r19_c9_y)
  );
  conv1_engine window_r1_c0 (
    .x({ x[8851:8832], x[8723:8704], x[8595:8576], x[8467:8448], x[8339:8320], x[4755:4736], x[4627:4608],
    x[4499:4480], x[4371:4352], x[4243:4224], x[659:640], x[531:512], x[403:384], x[275:256], x[147:128] }),
    .y(window_r1_c0_y)
  );
  conv1_engine window_r1_c1 (
    .x({ x[8855:8836], x[8727:8708], x[8599:8580], x[8471:8452], x[8343:8324], x[4759:4740], x[4631:4612],
    x[4503:4484], x[4375:4356], x[4247:4228], x[663:644], x[535:516], x[407:388], x[279:260], x[151:132] }),
    .y(window_r1_c1_y)
  );
  conv1_engine window_r1_c10 (
    .x({ x[8891:8872], x[8763:8744], x[8635:8616], x[8507:8488], x[8379:8360], x[4795:4776], x[4667:4648],
    x[4539:4520], x[4411:4392], x[4283:4264], x[699:680], x[571:552], x[443:424], x[315:296], x[187:168] }),
    .y(window_r1_c10_y)
  );
  conv1_engine window_r1_c11 (
    .x({ x[8895:8876], x[8767:8748], x[8639:8620], x[8511:8492], x[8383:8364], x[4799:4780], x[4671:4652],
    x[4543:4524], x[4415:4396], x[4287:4268], x[703:684], x[575:556], x[447:428], x[319:300], x[191:172] }),
    .y(window_r1_c11_y)
  );
  conv1_engine window_r1_c12 (
    .x({ x[8899:8880], x[8771:8752], x[8643:8624], x[8515:8496], x[8387:8368], x[4803:4784], x[4675:4656],
    x[4547:4528], x[4419:4400], x[4291:4272], x[707:688], x[579:560], x[451:432], x[323:304], x[195:176] }),
    .y(window_r1_c12_y)
  );
  conv1_engine window_r1_c13 (
    .x({ x[8903:8884], x[8775:8756], x[8647:8628], x[8519:8500], x[8391:8372], x[4807:4788], x[4679:4660],
    x[4551:4532], x[4423:4404], x[4295:4276], x[711:692], x[583:564], x[455:436], x[327:308], x[199:180] }),
    .y(window_r1_c13_y)
  );
  conv1_engine window_r1_c14 (
    .x({ x[8907:8888], x[8779:8760], x[8651:8632], x[8523:8504], x[8395:8376], x[4811:4792], x[4683:4664],
    x[4555:4536], x[4427:4408], x[4299:4280], x[715:696], x[587:568], x[459:440], x[331:312], x[203:184] }),
    .y(window_r1_c14_y)
  );
  conv1_engine window_r1_c15 (
    .x({ x[8911:8892], x[8783:8764], x[8655:8636], x[8527:8508], x[8399:8380], x[4815:4796], x[4687:4668],
    x[4559:4540], x[4431:4412], x[4303:4284], x[719:700], x[591:572], x[463:444], x[335:316], x[207:188] }),
    .y(window_r1_c15_y)
  );
  conv1_engine window_r1_c16 (
    .x({ x[8915:8896], x[8787:8768], x[8659:8640], x[8531:8512], x[8403:8384], x[4819:4800], x[4691:4672],
    x[4563:4544], x[4435:4416], x[4307:4288], x[723:704], x[595:576], x[467:448], x[339:320], x[211:192] }),
    .y(window_r1_c16_y)
  );
  conv1_engine window_r1_c17 (
    .x({ x[8919:8900], x[8791:8772], x[8663:8644], x[8535:8516], x[8407:8388], x[4823:4804], x[4695:4676],
    x[4567:4548], x[4439:4420], x[4311:4292], x[727:708], x[599:580], x[471:452], x[343:324], x[215:196] }),
    .y(window_r1_c17_y)
  );
  conv1_engine window_r1_c18 (
    .x({ x[8923:8904], x[8795:8776], x[8667:8648], x[8539:8520], x[8411:8392], x[4827:4808], x[4699:4680],
    x[4571:4552], x[4443:4424], x[4315:4296], x[731:712], x[603:584], x[475:456], x[347:328], x[219:200] }),
    .y(window_r1_c18_y)
  );
  conv1_engine window_r1_c19 (
    .x({ x[8927:8908], x[8799:8780], x[8671:8652], x[8543:8524], x[8415:8396], x[4831:4812], x[4703:4684],
    x[4575:4556], x[4447:4428], x[4319:4300], x[735:716], x[607:588], x[479:460], x[351:332], x[223:204] }),
    .y(window_r1_c19_y)
  );
  conv1_engine window_r1_c2 (
    .x({ x[8859:8840], x[8731:8712], x[8603:8584], x[8475:8456], x[8347:8328], x[4763:4744], x[4635:4616],
    x[4507:4488], x[4379:4360], x[4251:4232], x[667:648], x[539:520], x[411:392], x[283:264], x[155:136] }),
    .y(window_r1_c2_y)
  );
  conv1_engine window_r1_c20 (
    .x({ x[8931:8912], x[8803:8784], x[8675:8656], x[8547:8528], x[8419:8400], x[4835:4816], x[4707:4688],
    x[4579:4560], x[4451:4432], x[4323:4304], x[739:720], x[611:592], x[483:464], x[355:336], x[227:208] }),
    .y(window_r1_c20_y)
  );
  conv1_engine window_r1_c21 (
    .x({ x[8935:8916], x[8807:8788], x[8679:8660], x[8551:8532], x[8423:8404], x[4839:4820], x[4711:4692],
    x[4583:4564], x[4455:4436], x[4327:4308], x[743:724], x[615:596], x[487:468], x[359:340], x[231:212] }),
    .y(window_r1_c21_y)
  );
  conv1_engine window_r1_c22 (
    .x({ x[8939:8920], x[8811:8792], x[8683:8664], x[8555:8536], x[8427:8408], x[4843:4824], x[4715:4696],
    x[4587:4568], x[4459:4440], x[4331:4312], x[747:728], x[619:600], x[491:472], x[363:344], x[235:216] }),
    .y(window_r1_c22_y)
  );
  conv1_engine window_r1_c23 (
    .x({ x[8943:8924], x[8815:8796], x[8687:8668], x[8559:8540], x[8431:8412], x[4847:4828], x[4719:4700],
    x[4591:4572], x[4463:4444], x[4335:4316], x[751:732], x[623:604], x[495:476], x[367:348], x[239:220] }),
    .y(window_r1_c23_y)
  );
  conv1_engine window_r1_c24 (
    .x({ x[8947:8928], x[8819:8800], x[8691:8672], x[8563:8544], x[8435:8416], x[4851:4832], x[4723:4704],
    x[4595:4576], x[4467:4448], x[4339:4320], x[755:736], x[627:608], x[499:480], x[371:352], x[243:224] }),
    .y(window_r1_c24_y)
  );
  conv1_engine window_r1_c25 (
    .x({ x[8951:8932], x[8823:8804], x[8695:8676], x[8567:8548], x[8439:8420], x[4855:4836], x[4727:4708],
    x[4599:4580], x[4471:4452], x[4343:4324], x[759:740], x[631:612], x[503:484], x[375:356], x[247:228] }),
    .y(window_r1_c25_y)
  );
  conv1_engine window_r1_c26 (
    .x({ x[8955:8936], x[8827:8808], x[8699:8680], x[8571:8552], x[8443:8424], x[4859:4840], x[4731:4712],
    x[4603:4584], x[4475:4456], x[4347:4328], x[763:744], x[635:616], x[507:488], x[379:360], x[251:232] }),
    .y(window_r1_c26_y)
  );
  conv1_engine window_r1_c27 (
    .x({ x[8959:8940], x[8831:8812], x[8703:8684], x[8575:8556], x[8447:8428], x[4863:4844], x[4735:4716],
    x[4607:4588], x[4479:4460], x[4351:4332], x[767:748], x[639:620], x[511:492], x[383:364], x[255:236] }),
    .y(window_r1_c27_y)
  );
  conv1_engine window_r1_c3 (
    .x({ x[8863:8844], x[8735:8716], x[8607:8588], x[8479:8460], x[8351:8332], x[4767:4748], x[4639:4620],
    x[4511:4492], x[4383:4364], x[4255:4236], x[671:652], x[543:524], x[415:396], x[287:268], x[159:140] }),
    .y(window_r1_c3_y)
  );
  conv1_engine window_r1_c4 (
    .x({ x[8867:8848], x[8739:8720], x[8611:8592], x[8483:8464], x[8355:8336], x[4771:4752], x[4643:4624],
    x[4515:4496], x[4387:4368], x[4259:4240], x[675:656], x[547:528], x[419:400], x[291:272], x[163:144] }),
    .y(window_r1_c4_y)
  );
  conv1_engine window_r1_c5 (
    .x({ x[8871:8852], x[8743:8724], x[8615:8596], x[8487:8468], x[8359:8340], x[4775:4756], x[4647:4628],
    x[4519:4500], x[4391:4372], x[4263:4244], x[679:660], x[551:532], x[423:404], x[295:276], x[167:148] }),
    .y(window_r1_c5_y)
  );
  conv1_engine window_r1_c6 (
    .x({ x[8875:8856], x[8747:8728], x[8619:8600], x[8491:8472], x[8363:8344], x[4779:4760], x[4651:4632],
    x[4523:4504], x[4395:4376], x[4267:4248], x[683:664], x[555:536], x[427:408], x[299:280], x[171:152] }),
    .y(window_r1_c6_y)
  );
  conv1_engine window_r1_c7 (
    .x({ x[8879:8860], x[8751:8732], x[8623:8604], x[8495:8476], x[8367:8348], x[4783:4764], x[4655:4636],
    x[4527:4508], x[4399:4380], x[4271:4252], x[687:668], x[559:540], x[431:412], x[303:284], x[175:156] }),
    .y(window_r1_c7_y)
  );
  conv1_engine window_r1_c8 (
    .x({ x[8883:8864], x[8755:8736], x[8627:8608], x[8499:8480], x[8371:8352], x[4787:4768], x[4659:4640],
    x[4531:4512], x[4403:4384], x[4275:4256], x[691:672], x[563:544], x[435:416], x[307:288], x[179:160] }),
    .y(window_r1_c8_y)
  );
  conv1_engine window_r1_c9 (
    .x({ x[8887:8868], x[8759:8740], x[8631:8612], x[8503:8484], x[8375:8356], x[4791:4772], x[4663:4644],
    x[4535:4516], x[4407:4388], x[4279:4260], x[695:676], x[567:548], x[439:420], x[311:292], x[183:164] }),
    .y(window_r1_c9_y)
  );
  conv1_engine window_r20_c0 (
    .x({ x[11283:11264], x[11155:11136], x[11027:11008], x[10899:10880], x[10771:10752], x[7187:7168],
    x[7059:7040], x[6931:6912], x[6803:6784], x[6675:6656], x[3091:3072], x[2963:2944], x[2835:2816],
    x[2707:2688], x[2579:2560] }),
    .y(window_r20_c0_y)
  );
  conv1_engine window_r20_c1 (
    .x({ x[11287:11268], x[11159:11140], x[11031:11012], x[10903:10884], x[10775:10756], x[7191:7172],
    x[7063:7044], x[6935:6916], x[6807:6788], x[6679:6660], x[3095:3076], x[2967:2948], x[2839:2820],
    x[2711:2692], x[2583:2564] }),
    .y(window_r20_c1_y)
  );
  conv1_engine window_r20_c10 (
    .x({ x[11323:11304], x[11195:11176], x[11067:11048], x[10939:10920], x[10811:10792], x[7227:7208],
    x[7099:7080], x[6971:6952], x[6843:6824], x[6715:6696], x[3131:3112], x[3003:2984], x[2875:2856],
    x[2747:2728], x[2619:2600] }),
    .y(window_r20_c10_y)
  );
  conv1_engine window_r20_c11 (
    .x({ x[11327:11308], x[11199:11180], x[11071:11052], x[10943:10924], x[10815:10796], x[7231:7212],
    x[7103:7084], x[6975:6956], x[6847:6828], x[6719:6700], x[3135:3116], x[3007:2988], x[2879:2860],
    x[2751:2732], x[2623:2604] }),
    .y(window_r20_c11_y)
  );
  conv1_engine window_r20_c12 (
    .x({ x[11331:11312], x[11203:11184], x[11075:11056], x[10947:10928], x[10819:10800], x[7235:7216],
    x[7107:7088], x[6979:6960], x[6851:6832], x[6723:6704], x[3139:3120], x[3011:2992], x[2883:2864],
    x[2755:2736], x[2627:2608] }),
    .y(window_r20_c12_y)
  );
  conv1_engine window_r20_c13 (
    .x({ x[11335:11316], x[11207:11188], x[11079:11060], x[10951:10932], x[10823:10804], x[7239:7220],
    x[7111:7092], x[6983:6964], x[6855:6836], x[6727:6708], x[3143:3124], x[3015:2996], x[2887:2868],
    x[2759:2740], x[2631:2612] }),
    .y(window_r20_c13_y)
  );
  conv1_engine window_r20_c14 (
    .x({ x[11339:11320], x[11211:11192], x[11083:11064], x[10955:10936], x[10827:10808], x[7243:7224],
    x[7115:7096], x[6987:6968], x[6859:6840], x[6731:6712], x[3147:3128], x[3019:3000], x[2891:2872],
    x[2763:2744], x[2635:2616] }),
    .y(window_r20_c14_y)
  );
  conv1_engine window_r20_c15 (
    .x({ x[11343:11324], x[11215:11196], x[11087:11068], x[10959:10940], x[10831:10812], x[7247:7228],
    x[7119:7100], x[6991:6972], x[6863:6844], x[6735:6716], x[3151:3132], x[3023:3004], x[2895:2876],
    x[2767:2748], x[2639:2620] }),
    .y(window_r20_c15_y)
  );
  conv1_engine window_r20_c16 (
    .x({ x[11347:11328], x[11219:11200], x[11091:11072], x[10963:10944], x[10835:10816], x[7251:7232],
    x[7123:7104], x[6995:6976], x[6867:6848], x[6739:6720], x[3155:3136], x[3027:3008], x[2899:2880],
    x[2771:2752], x[2643:2624] }),
    .y(window_r20_c16_y)
  );
  conv1_engine window_r20_c17 (
    .x({ x[11351:11332], x[11223:11204], x[11095:11076], x[10967:10948], x[10839:10820], x[7255:7236],
    x[7127:7108], x[6999:6980], x[6871:6852], x[6743:6724], x[3159:3140], x[3031:3012], x[2903:2884],
    x[2775:2756], x[2647:2628] }),
    .y(window_r20_c17_y)
  );
  conv1_engine window_r20_c18 (
    .x({ x[11355:11336], x[11227:11208], x[11099:11080], x[10971:10952], x[10843:10824], x[7259:7240],
    x[7131:7112], x[7003:6984], x[6875:6856], x[6747:6728], x[3163:3144], x[3035:3016], x[2907:2888],
    x[2779:2760], x[2651:2632] }),
    .y(window_r20_c18_y)
  );
  conv1_engine window_r20_c19 (
    .x({ x[11359:11340], x[11231:11212], x[11103:11084], x[10975:10956], x[10847:10828], x[7263:7244],
    x[7135:7116], x[7007:6988], x[6879:6860], x[6751:6732], x[3167:3148], x[3039:3020], x[2911:2892],
    x[2783:2764], x[2655:2636] }),
    .y(window_r20_c19_y)
  );
  conv1_engine window_r20_c2 (
    .x({ x[11291:11272], x[11163:11144], x[11035:11016], x[10907:10888], x[10779:10760], x[7195:7176],
    x[7067:7048], x[6939:6920], x[6811:6792], x[6683:6664], x[3099:3080], x[2971:2952], x[2843:2824],
    x[2715:2696], x[2587:2568] }),
    .y(window_r20_c2_y)
  );
  conv1_engine window_r20_c20 (
    .x({ x[11363:11344], x[11235:11216], x[11107:11088], x[10979:10960], x[10851:10832], x[7267:7248],
    x[7139:7120], x[7011:6992], x[6883:6864], x[6755:6736], x[3171:3152], x[3043:3024], x[2915:2896],
    x[2787:2768], x[2659:2640] }),
    .y(window_r20_c20_y)
  );
  conv1_engine window_r20_c21 (
    .x({ x[11367:11348], x[11239:11220], x[11111:11092], x[10983:10964], x[10855:10836], x[7271:7252],
    x[7143:7124], x[7015:6996], x[6887:6868], x[6759:6740], x[3175:3156], x[3047:3028], x[2919:2900],
    x[2791:2772], x[2663:2644] }),
    .y(window_r20_c21_y)
  );
  conv1_engine window_r20_c22 (
    .x({ x[11371:11352], x[11243:11224], x[11115:11096], x[10987:10968], x[10859:10840], x[7275:7256],
    x[7147:7128], x[7019:7000], x[6891:6872], x[6763:6744], x[3179:3160], x[3051:3032], x[2923:2904],
    x[2795:2776], x[2667:2648] }),
    .y(window_r20_c22_y)
  );
  conv1_engine window_r20_c23 (
    .x({ x[11375:11356], x[11247:11228], x[11119:11100], x[10991:10972], x[10863:10844], x[7279:7260],
    x[7151:7132], x[7023:7004], x[6895:6876], x[6767:6748], x[3183:3164], x[3055:3036], x[2927:2908],
    x[2799:2780], x[2671:2652] }),
    .y(window_r20_c23_y)
  );
  conv1_engine window_r20_c24 (
    .x({ x[11379:11360], x[11251:11232], x[11123:11104], x[10995:10976], x[10867:10848], x[7283:7264],
    x[7155:7136], x[7027:7008], x[6899:6880], x[6771:6752], x[3187:3168], x[3059:3040], x[2931:2912],
    x[2803:2784], x[2675:2656] }),
    .y(window_r20_c24_y)
  );
  conv1_engine window_r20_c25 (
    .x({ x[11383:11364], x[11255:11236], x[11127:11108], x[10999:10980], x[10871:10852], x[7287:7268],
    x[7159:7140], x[7031:7012], x[6903:6884], x[6775:6756], x[3191:3172], x[3063:3044], x[2935:2916],
    x[2807:2788], x[2679:2660] }),
    .y(window_r20_c25_y)
  );
  conv1_engine window_r20_c26 (
    .x({ x[11387:11368], x[11259:11240], x[11131:11112], x[11003:10984], x[10875:10856], x[7291:7272],
    x[7163:7144], x[7035:7016], x[6907:6888], x[6779:6760], x[3195:3176], x[3067:3048], x[2939:2920],
    x[2811:2792], x[2683:2664] }),
    .y(window_r20_c26_y)
  );
  conv1_engine window_r20_c27 (
    .x({ x[11391:11372], x[11263:11244], x[11135:11116], x[11007:10988], x[10879:10860], x[7295:7276],
    x[7167:7148], x[7039:7020], x[6911:6892], x[6783:6764], x[3199:3180], x[3071:3052], x[2943:2924],
    x[2815:2796], x[2687:2668] }),
    .y(window_r20_c27_y)
  );
  conv1_engine window_r20_c3 (
    .x({ x[11295:11276], x[11167:11148], x[11039:11020], x[10911:10892], x[10783:10764], x[7199:7180],
    x[7071:7052], x[6943:6924], x[6815:6796], x[6687:6668], x[3103:3084], x[2975:2956], x[2847:2828],
    x[2719:2700], x[2591:2572] }),
    .y(window_r20_c3_y)
  );
  conv1_engine window_r20_c4 (
    .x({ x[11299:11280], x[11171:11152], x[11043:11024], x[10915:10896], x[10787:10768], x[7203:7184],
    x[7075:7056], x[6947:6928], x[6819:6800], x[6691:6672], x[3107:3088], x[2979:2960], x[2851:2832],
    x[2723:2704], x[2595:2576] }),
    .y(window_r20_c4_y)
  );
  conv1_engine window_r20_c5 (
    .x({ x[11303:11284], x[11175:11156], x[11047:11028], x[10919:10900], x[10791:10772], x[7207:7188],
    x[7079:7060], x[6951:6932], x[6823:6804], x[6695:6676], x[3111:3092], x[2983:2964], x[2855:2836],
    x[2727:2708], x[2599:2580] }),
    .y(window_r20_c5_y)
  );
  conv1_engine window_r20_c6 (
    .x({ x[11307:11288], x[11179:11160], x[11051:11032], x[10923:10904], x[10795:10776], x[7211:7192],
    x[7083:7064], x[6955:6936], x[6827:6808], x[6699:6680], x[3115:3096], x[2987:2968], x[2859:2840],
    x[2731:2712], x[2603:2584] }),
    .y(window_r20_c6_y)
  );
  conv1_engine window_r20_c7 (
    .x({ x[11311:11292], x[11183:11164], x[11055:11036], x[10927:10908], x[10799:10780], x[7215:7196],
    x[7087:7068], x[6959:6940], x[6831:6812], x[6703:6684], x[3119:3100], x[2991:2972], x[2863:2844],
    x[2735:2716], x[2607:2588] }),
    .y(window_r20_c7_y)
  );
  conv1_engine window_r20_c8 (
    .x({ x[11315:11296], x[11187:11168], x[11059:11040], x[10931:10912], x[10803:10784], x[7219:7200],
    x[7091:7072], x[6963:6944], x[6835:6816], x[6707:6688], x[3123:3104], x[2995:2976], x[2867:2848],
    x[2739:2720], x[2611:2592] }),
    .y(window_r20_c8_y)
  );
  conv1_engine window_r20_c9 (
    .x({ x[11319:11300], x[11191:11172], x[11063:11044], x[10935:10916], x[10807:10788], x[7223:7204],
    x[7095:7076], x[6967:6948], x[6839:6820], x[6711:6692], x[3127:3108], x[2999:2980], x[2871:2852],
    x[2743:2724], x[2615:2596] }),
    .y(window_r20_c9_y)
  );
  conv1_engine window_r21_c0 (
    .x({ x[11411:11392], x[11283:11264], x[11155:11136], x[11027:11008], x[10899:10880], x[7315:7296],
    x[7187:7168], x[7059:7040], x[6931:6912], x[6803:6784], x[3219:3200], x[3091:3072], x[2963:2944],
    x[2835:2816], x[2707:2688] }),
    .y(window_r21_c0_y)
  );
  conv1_engine window_r21_c1 (
    .x({ x[11415:11396], x[11287:11268], x[11159:11140], x[11031:11012], x[10903:10884], x[7319:7300],
    x[7191:7172], x[7063:7044], x[6935:6916], x[6807:6788], x[3223:3204], x[3095:3076], x[2967:2948],
    x[2839:2820], x[2711:2692] }),
    .y(window_r21_c1_y)
  );
  conv1_engine window_r21_c10 (
    .x({ x[11451:11432], x[11323:11304], x[11195:11176], x[11067:11048], x[10939:10920], x[7355:7336],
    x[7227:7208], x[7099:7080], x[6971:6952], x[6843:6824], x[3259:3240], x[3131:3112], x[3003:2984],
    x[2875:2856], x[2747:2728] }),
    .y(window_r21_c10_y)
  );
  conv1_engine window_r21_c11 (
    .x({ x[11455:11436], x[11327:11308], x[11199:11180], x[11071:11052], x[10943:10924], x[7359:7340],
    x[7231:7212], x[7103:7084], x[6975:6956], x[6847:6828], x[3263:3244], x[3135:3116], x[3007:2988],
    x[2879:2860], x[2751:2732] }),
    .y(window_r21_c11_y)
  );
  conv1_engine window_r21_c12 (
    .x({ x[11459:11440], x[11331:11312], x[11203:11184], x[11075:11056], x[10947:10928], x[7363:7344],
    x[7235:7216], x[7107:7088], x[6979:6960], x[6851:6832], x[3267:3248], x[3139:3120], x[3011:2992],
    x[2883:2864], x[2755:2736] }),
    .y(window_r21_c12_y)
  );
  conv1_engine window_r21_c13 (
    .x({ x[11463:11444], x[11335:11316], x[11207:11188], x[11079:11060], x[10951:10932], x[7367:7348],
    x[7239:7220], x[7111:7092], x[6983:6964], x[6855:6836], x[3271:3252], x[3143:3124], x[3015:2996],
    x[2887:2868], x[2759:2740] }),
    .y(window_r21_c13_y)
  );
  conv1_engine window_r21_c14 (
    .x({ x[11467:11448], x[11339:11320], x[11211:11192], x[11083:11064], x[10955:10936], x[7371:7352],
    x[7243:7224], x[7115:7096], x[6987:6968], x[6859:6840], x[3275:3256], x[3147:3128], x[3019:3000],
    x[2891:2872], x[2763:2744] }),
    .y(window_r21_c14_y)
  );
  conv1_engine window_r21_c15 (
    .x({ x[11471:11452], x[11343:11324], x[11215:11196], x[11087:11068], x[10959:10940], x[7375:7356],
    x[7247:7228], x[7119:7100], x[6991:6972], x[6863:6844], x[3279:3260], x[3151:3132], x[3023:3004],
    x[2895:2876], x[2767:2748] }),
    .y(window_r21_c15_y)
  );
  conv1_engine window_r21_c16 (
    .x({ x[11475:11456], x[11347:11328], x[11219:11200], x[11091:11072], x[10963:10944], x[7379:7360],
    x[7251:7232], x[7123:7104], x[6995:6976], x[6867:6848], x[3283:3264], x[3155:3136], x[3027:3008],
    x[2899:2880], x[2771:2752] }),
    .y(window_r21_c16_y)
  );
  conv1_engine window_r21_c17 (
    .x({ x[11479:11460], x[11351:11332], x[11223:11204], x[11095:11076], x[10967:10948], x[7383:7364],
    x[7255:7236], x[7127:7108], x[6999:6980], x[6871:6852], x[3287:3268], x[3159:3140], x[3031:3012],
    x[2903:2884], x[2775:2756] }),
    .y(window_r21_c17_y)
  );
  conv1_engine window_r21_c18 (
    .x({ x[11483:11464], x[11355:11336], x[11227:11208], x[11099:11080], x[10971:10952], x[7387:7368],
    x[7259:7240], x[7131:7112], x[7003:6984], x[6875:6856], x[3291:3272], x[3163:3144], x[3035:3016],
    x[2907:2888], x[2779:2760] }),
    .y(window_r21_c18_y)
  );
  conv1_engine window_r21_c19 (
    .x({ x[11487:11468], x[11359:11340], x[11231:11212], x[11103:11084], x[10975:10956], x[7391:7372],
    x[7263:7244], x[7135:7116], x[7007:6988], x[6879:6860], x[3295:3276], x[3167:3148], x[3039:3020],
    x[2911:2892], x[2783:2764] }),
    .y(window_r21_c19_y)
  );
  conv1_engine window_r21_c2 (
    .x({ x[11419:11400], x[11291:11272], x[11163:11144], x[11035:11016], x[10907:10888], x[7323:7304],
    x[7195:7176], x[7067:7048], x[6939:6920], x[6811:6792], x[3227:3208], x[3099:3080], x[2971:2952],
    x[2843:2824], x[2715:2696] }),
    .y(window_r21_c2_y)
  );
  conv1_engine window_r21_c20 (
    .x({ x[11491:11472], x[11363:11344], x[11235:11216], x[11107:11088], x[10979:10960], x[7395:7376],
    x[7267:7248], x[7139:7120], x[7011:6992], x[6883:6864], x[3299:3280], x[3171:3152], x[3043:3024],
    x[2915:2896], x[2787:2768] }),
    .y(window_r21_c20_y)
  );
  conv1_engine window_r21_c21 (
    .x({ x[11495:11476], x[11367:11348], x[11239:11220], x[11111:11092], x[10983:10964], x[7399:7380],
    x[7271:7252], x[7143:7124], x[7015:6996], x[6887:6868], x[3303:3284], x[3175:3156], x[3047:3028],
    x[2919:2900], x[2791:2772] }),
    .y(window_r21_c21_y)
  );
  conv1_engine window_r21_c22 (
    .x({ x[11499:11480], x[11371:11352], x[11243:11224], x[11115:11096], x[10987:10968], x[7403:7384],
    x[7275:7256], x[7147:7128], x[7019:7000], x[6891:6872], x[3307:3288], x[3179:3160], x[3051:3032],
    x[2923:2904], x[2795:2776] }),
    .y(window_r21_c22_y)
  );
  conv1_engine window_r21_c23 (
    .x({ x[11503:11484], x[11375:11356], x[11247:11228], x[11119:11100], x[10991:10972], x[7407:7388],
    x[7279:7260], x[7151:7132], x[7023:7004], x[6895:6876], x[3311:3292], x[3183:3164], x[3055:3036],
    x[2927:2908], x[2799:2780] }),
    .y(window_r21_c23_y)
  );
  conv1_engine window_r21_c24 (
    .x({ x[11507:11488], x[11379:11360], x[11251:11232], x[11123:11104], x[10995:10976], x[7411:7392],
    x[7283:7264], x[7155:7136], x[7027:7008], x[6899:6880], x[3315:3296], x[3187:3168], x[3059:3040],
    x[2931:2912], x[2803:2784] }),
    .y(window_r21_c24_y)
  );
  conv1_engine window_r21_c25 (
    .x({ x[11511:11492], x[11383:11364], x[11255:11236], x[11127:11108], x[10999:10980], x[7415:7396],
    x[7287:7268], x[7159:7140], x[7031:7012], x[6903:6884], x[3319:3300], x[3191:3172], x[3063:3044],
    x[2935:2916], x[2807:2788] }),
    .y(window_r21_c25_y)
  );
  conv1_engine window_r21_c26 (
    .x({ x[11515:11496], x[11387:11368], x[11259:11240], x[11131:11112], x[11003:10984], x[7419:7400],
    x[7291:7272], x[7163:7144], x[7035:7016], x[6907:6888], x[3323:3304], x[3195:3176], x[3067:3048],
    x[2939:2920], x[2811:2792] }),
    .y(window_r21_c26_y)
  );
  conv1_engine window_r21_c27 (
    .x({ x[11519:11500], x[11391:11372], x[11263:11244], x[11135:11116], x[11007:10988], x[7423:7404],
    x[7295:7276], x[7167:7148], x[7039:7020], x[6911:6892], x[3327:3308], x[3199:3180], x[3071:3052],
    x[2943:2924], x[2815:2796] }),
    .y(window_r21_c27_y)
  );
  conv1_engine window_r21_c3 (
    .x({ x[11423:11404], x[11295:11276], x[11167:11148], x[11039:11020], x[10911:10892], x[7327:7308],
    x[7199:7180], x[7071:7052], x[6943:6924], x[6815:6796], x[3231:3212], x[3103:3084], x[2975:2956],
    x[2847:2828], x[2719:2700] }),
    .y(window_r21_c3_y)
  );
  conv1_engine window_r21_c4 (
    .x({ x[11427:11408], x[11299:11280], x[11171:11152], x[11043:11024], x[10915:10896], x[7331:7312],
    x[7203:7184], x[7075:7056], x[6947:6928], x[6819:6800], x[3235:3216], x[3107:3088], x[2979:2960],
    x[2851:2832], x[2723:2704] }),
    .y(window_r21_c4_y)
  );
  conv1_engine window_r21_c5 (
    .x({ x[11431:11412], x[11303:11284], x[11175:11156], x[11047:11028], x[10919:10900], x[7335:7316],
    x[7207:7188], x[7079:7060], x[6951:6932], x[6823:6804], x[3239:3220], x[3111:3092], x[2983:2964],
    x[2855:2836], x[2727:2708] }),
    .y(window_r21_c5_y)
  );
  conv1_engine window_r21_c6 (
    .x({ x[11435:11416], x[11307:11288], x[11179:11160], x[11051:11032], x[10923:10904], x[7339:7320],
    x[7211:7192], x[7083:7064], x[6955:6936], x[6827:6808], x[3243:3224], x[3115:3096], x[2987:2968],
    x[2859:2840], x[2731:2712] }),
    .y(window_r21_c6_y)
  );
  conv1_engine window_r21_c7 (
    .x({ x[11439:11420], x[11311:11292], x[11183:11164], x[11055:11036], x[10927:10908], x[7343:7324],
    x[7215:7196], x[7087:7068], x[6959:6940], x[6831:6812], x[3247:3228], x[3119:3100], x[2991:2972],
    x[2863:2844], x[2735:2716] }),
    .y(window_r21_c7_y)
  );
  conv1_engine window_r21_c8 (
    .x({ x[11443:11424], x[11315:11296], x[11187:11168], x[11059:11040], x[10931:10912], x[7347:7328],
    x[7219:7200], x[7091:7072], x[6963:6944], x[6835:6816], x[3251:3232], x[3123:3104], x[2995:2976],
    x[2867:2848], x[2739:2720] }),
    .y(window_r21_c8_y)
  );
  conv1_engine window_r21_c9 (
    .x({ x[11447:11428], x[11319:11300], x[11191:11172], x[11063:11044], x[10935:10916], x[7351:7332],
    x[7223:7204], x[7095:7076], x[6967:6948], x[6839:6820], x[3255:3236], x[3127:3108], x[2999:2980],
    x[2871:2852], x[2743:2724] }),
    .y(window_r21_c9_y)
  );
  conv1_engine window_r22_c0 (
    .x({ x[11539:11520], x[11411:11392], x[11283:11264], x[11155:11136], x[11027:11008], x[7443:7424],
    x[7315:7296], x[7187:7168], x[7059:7040], x[6931:6912], x[3347:3328], x[3219:3200], x[3091:3072],
    x[2963:2944], x[2835:2816] }),
    .y(window_r22_c0_y)
  );
  conv1_engine window_r22_c1 (
    .x({ x[11543:11524], x[11415:11396], x[11287:11268], x[11159:11140], x[11031:11012], x[7447:7428],
    x[7319:7300], x[7191:7172], x[7063:7044], x[6935:6916], x[3351:3332], x[3223:3204], x[3095:3076],
    x[2967:2948], x[2839:2820] }),
    .y(window_r22_c1_y)
  );
  conv1_engine window_r22_c10 (
    .x({ x[11579:11560], x[11451:11432], x[11323:11304], x[11195:11176], x[11067:11048], x[7483:7464],
    x[7355:7336], x[7227:7208], x[7099:7080], x[6971:6952], x[3387:3368], x[3259:3240], x[3131:3112],
    x[3003:2984], x[2875:2856] }),
    .y(window_r22_c10_y)
  );
  conv1_engine window_r22_c11 (
    .x({ x[11583:11564], x[11455:11436], x[11327:11308], x[11199:11180], x[11071:11052], x[7487:7468],
    x[7359:7340], x[7231:7212], x[7103:7084], x[6975:6956], x[3391:3372], x[3263:3244], x[3135:3116],
    x[3007:2988], x[2879:2860] }),
    .y(window_r22_c11_y)
  );
  conv1_engine window_r22_c12 (
    .x({ x[11587:11568], x[11459:11440], x[11331:11312], x[11203:11184], x[11075:11056], x[7491:7472],
    x[7363:7344], x[7235:7216], x[7107:7088], x[6979:6960], x[3395:3376], x[3267:3248], x[3139:3120],
    x[3011:2992], x[2883:2864] }),
    .y(window_r22_c12_y)
  );
  conv1_engine window_r22_c13 (
    .x({ x[11591:11572], x[11463:11444], x[11335:11316], x[11207:11188], x[11079:11060], x[7495:7476],
    x[7367:7348], x[7239:7220], x[7111:7092], x[6983:6964], x[3399:3380], x[3271:3252], x[3143:3124],
    x[3015:2996], x[2887:2868] }),
    .y(window_r22_c13_y)
  );
  conv1_engine window_r22_c14 (
    .x({ x[11595:11576], x[11467:11448], x[11339:11320], x[11211:11192], x[11083:11064], x[7499:7480],
    x[7371:7352], x[7243:7224], x[7115:7096], x[6987:6968], x[3403:3384], x[3275:3256], x[3147:3128],
    x[3019:3000], x[2891:2872] }),
    .y(window_r22_c14_y)
  );
  conv1_engine window_r22_c15 (
    .x({ x[11599:11580], x[11471:11452], x[11343:11324], x[11215:11196], x[11087:11068], x[7503:7484],
    x[7375:7356], x[7247:7228], x[7119:7100], x[6991:6972], x[3407:3388], x[3279:3260], x[3151:3132],
    x[3023:3004], x[2895:2876] }),
    .y(window_r22_c15_y)
  );
  conv1_engine window_r22_c16 (
    .x({ x[11603:11584], x[11475:11456], x[11347:11328], x[11219:11200], x[11091:11072], x[7507:7488],
    x[7379:7360], x[7251:7232], x[7123:7104], x[6995:6976], x[3411:3392], x[3283:3264], x[3155:3136],
    x[3027:3008], x[2899:2880] }),
    .y(window_r22_c16_y)
  );
  conv1_engine window_r22_c17 (
    .x({ x[11607:11588], x[11479:11460], x[11351:11332], x[11223:11204], x[11095:11076], x[7511:7492],
    x[7383:7364], x[7255:7236], x[7127:7108], x[6999:6980], x[3415:3396], x[3287:3268], x[3159:3140],
    x[3031:3012], x[2903:2884] }),
    .y(window_r22_c17_y)
  );
  conv1_engine window_r22_c18 (
    .x({ x[11611:11592], x[11483:11464], x[11355:11336], x[11227:11208], x[11099:11080], x[7515:7496],
    x[7387:7368], x[7259:7240], x[7131:7112], x[7003:6984], x[3419:3400], x[3291:3272], x[3163:3144],
    x[3035:3016], x[2907:2888] }),
    .y(window_r22_c18_y)
  );
  conv1_engine window_r22_c19 (
    .x({ x[11615:11596], x[11487:11468], x[11359:11340], x[11231:11212], x[11103:11084], x[7519:7500],
    x[7391:7372], x[7263:7244], x[7135:7116], x[7007:6988], x[3423:3404], x[3295:3276], x[3167:3148],
    x[3039:3020], x[2911:2892] }),
    .y(window_r22_c19_y)
  );
  conv1_engine window_r22_c2 (
    .x({ x[11547:11528], x[11419:11400], x[11291:11272], x[11163:11144], x[11035:11016], x[7451:7432],
    x[7323:7304], x[7195:7176], x[7067:7048], x[6939:6920], x[3355:3336], x[3227:3208], x[3099:3080],
    x[2971:2952], x[2843:2824] }),
    .y(window_r22_c2_y)
  );
  conv1_engine window_r22_c20 (
    .x({ x[11619:11600], x[11491:11472], x[11363:11344], x[11235:11216], x[11107:11088], x[7523:7504],
    x[7395:7376], x[7267:7248], x[7139:7120], x[7011:6992], x[3427:3408], x[3299:3280], x[3171:3152],
    x[3043:3024], x[2915:2896] }),
    .y(window_r22_c20_y)
  );
  conv1_engine window_r22_c21 (
    .x({ x[11623:11604], x[11495:11476], x[11367:11348], x[11239:11220], x[11111:11092], x[7527:7508],
    x[7399:7380], x[7271:7252], x[7143:7124], x[7015:6996], x[3431:3412], x[3303:3284], x[3175:3156],
    x[3047:3028], x[2919:2900] }),
    .y(window_r22_c21_y)
  );
  conv1_engine window_r22_c22 (
    .x({ x[11627:11608], x[11499:11480], x[11371:11352], x[11243:11224], x[11115:11096], x[7531:7512],
    x[7403:7384], x[7275:7256], x[7147:7128], x[7019:7000], x[3435:3416], x[3307:3288], x[3179:3160],
    x[3051:3032], x[2923:2904] }),
    .y(window_r22_c22_y)
  );
  conv1_engine window_r22_c23 (
    .x({ x[11631:11612], x[11503:11484], x[11375:11356], x[11247:11228], x[11119:11100], x[7535:7516],
    x[7407:7388], x[7279:7260], x[7151:7132], x[7023:7004], x[3439:3420], x[3311:3292], x[3183:3164],
    x[3055:3036], x[2927:2908] }),
    .y(window_r22_c23_y)
  );
  conv1_engine window_r22_c24 (
    .x({ x[11635:11616], x[11507:11488], x[11379:11360], x[11251:11232], x[11123:11104], x[7539:7520],
    x[7411:7392], x[7283:7264], x[7155:7136], x[7027:7008], x[3443:3424], x[3315:3296], x[3187:3168],
    x[3059:3040], x[2931:2912] }),
    .y(window_r22_c24_y)
  );
  conv1_engine window_r22_c25 (
    .x({ x[11639:11620], x[11511:11492], x[11383:11364], x[11255:11236], x[11127:11108], x[7543:7524],
    x[7415:7396], x[7287:7268], x[7159:7140], x[7031:7012], x[3447:3428], x[3319:3300], x[3191:3172],
    x[3063:3044], x[2935:2916] }),
    .y(window_r22_c25_y)
  );
  conv1_engine window_r22_c26 (
    .x({ x[11643:11624], x[11515:11496], x[11387:11368], x[11259:11240], x[11131:11112], x[7547:7528],
    x[7419:7400], x[7291:7272], x[7163:7144], x[7035:7016], x[3451:3432], x[3323:3304], x[3195:3176],
    x[3067:3048], x[2939:2920] }),
    .y(window_r22_c26_y)
  );
  conv1_engine window_r22_c27 (
    .x({ x[11647:11628], x[11519:11500], x[11391:11372], x[11263:11244], x[11135:11116], x[7551:7532],
    x[7423:7404], x[7295:7276], x[7167:7148], x[7039:7020], x[3455:3436], x[3327:3308], x[3199:3180],
    x[3071:3052], x[2943:2924] }),
    .y(window_r22_c27_y)
  );
  conv1_engine window_r22_c3 (
    .x({ x[11551:11532], x[11423:11404], x[11295:11276], x[11167:11148], x[11039:11020], x[7455:7436],
    x[7327:7308], x[7199:7180], x[7071:7052], x[6943:6924], x[3359:3340], x[3231:3212], x[3103:3084],
    x[2975:2956], x[2847:2828] }),
    .y(window_r22_c3_y)
  );
  conv1_engine window_r22_c4 (
    .x({ x[11555:11536], x[11427:11408], x[11299:11280], x[11171:11152], x[11043:11024], x[7459:7440],
    x[7331:7312], x[7203:7184], x[7075:7056], x[6947:6928], x[3363:3344], x[3235:3216], x[3107:3088],
    x[2979:2960], x[2851:2832] }),
    .y(window_r22_c4_y)
  );
  conv1_engine window_r22_c5 (
    .x({ x[11559:11540], x[11431:11412], x[11303:11284], x[11175:11156], x[11047:11028], x[7463:7444],
    x[7335:7316], x[7207:7188], x[7079:7060], x[6951:6932], x[3367:3348], x[3239:3220], x[3111:3092],
    x[2983:2964], x[2855:2836] }),
    .y(window_r22_c5_y)
  );
  conv1_engine window_r22_c6 (
    .x({ x[11563:11544], x[11435:11416], x[11307:11288], x[11179:11160], x[11051:11032], x[7467:7448],
    x[7339:7320], x[7211:7192], x[7083:7064], x[6955:6936], x[3371:3352], x[3243:3224], x[3115:3096],
    x[2987:2968], x[2859:2840] }),
    .y(window_r22_c6_y)
  );
  conv1_engine window_r22_c7 (
    .x({ x[11567:11548], x[11439:11420], x[11311:11292], x[11183:11164], x[11055:11036], x[7471:7452],
    x[7343:7324], x[7215:7196], x[7087:7068], x[6959:6940], x[3375:3356], x[3247:3228], x[3119:3100],
    x[2991:2972], x[2863:2844] }),
    .y(window_r22_c7_y)
  );
  conv1_engine window_r22_c8 (
    .x({ x[11571:11552], x[11443:11424], x[11315:11296], x[11187:11168], x[11059:11040], x[7475:7456],
    x[7347:7328], x[7219:7200], x[7091:7072], x[6963:6944], x[3379:3360], x[3251:3232], x[3123:3104],
    x[2995:2976], x[2867:2848] }),
    .y(window_r22_c8_y)
  );
  conv1_engine window_r22_c9 (
    .x({ x[11575:11556], x[11447:11428], x[11319:11300], x[11191:11172], x[11063:11044], x[7479:7460],
    x[7351:7332], x[7223:7204], x[7095:7076], x[6967:6948], x[3383:3364], x[3255:3236], x[3127:3108],
    x[2999:2980], x[2871:2852] }),
    .y(window_r22_c9_y)
  );
  conv1_engine window_r23_c0 (
    .x({ x[11667:11648], x[11539:11520], x[11411:11392], x[11283:11264], x[11155:11136], x[7571:7552],
    x[7443:7424], x[7315:7296], x[7187:7168], x[7059:7040], x[3475:3456], x[3347:3328], x[3219:3200],
    x[3091:3072], x[2963:2944] }),
    .y(window_r23_c0_y)
  );
  conv1_engine window_r23_c1 (
    .x({ x[11671:11652], x[11543:11524], x[11415:11396], x[11287:11268], x[11159:11140], x[7575:7556],
    x[7447:7428], x[7319:7300], x[7191:7172], x[7063:7044], x[3479:3460], x[3351:3332], x[3223:3204],
    x[3095:3076], x[2967:2948] }),
    .y(window_r23_c1_y)
  );
  conv1_engine window_r23_c10 (
    .x({ x[11707:11688], x[11579:11560], x[11451:11432], x[11323:11304], x[11195:11176], x[7611:7592],
    x[7483:7464], x[7355:7336], x[7227:7208], x[7099:7080], x[3515:3496], x[3387:3368], x[3259:3240],
    x[3131:3112], x[3003:2984] }),
    .y(window_r23_c10_y)
  );
  conv1_engine window_r23_c11 (
    .x({ x[11711:11692], x[11583:11564], x[11455:11436], x[11327:11308], x[11199:11180], x[7615:7596],
    x[7487:7468], x[7359:7340], x[7231:7212], x[7103:7084], x[3519:3500], x[3391:3372], x[3263:3244],
    x[3135:3116], x[3007:2988] }),
    .y(window_r23_c11_y)
  );
  conv1_engine window_r23_c12 (
    .x({ x[11715:11696], x[11587:11568], x[11459:11440], x[11331:11312], x[11203:11184], x[7619:7600],
    x[7491:7472], x[7363:7344], x[7235:7216], x[7107:7088], x[3523:3504], x[3395:3376], x[3267:3248],
    x[3139:3120], x[3011:2992] }),
    .y(window_r23_c12_y)
  );
  conv1_engine window_r23_c13 (
    .x({ x[11719:11700], x[11591:11572], x[11463:11444], x[11335:11316], x[11207:11188], x[7623:7604],
    x[7495:7476], x[7367:7348], x[7239:7220], x[7111:7092], x[3527:3508], x[3399:3380], x[3271:3252],
    x[3143:3124], x[3015:2996] }),
    .y(window_r23_c13_y)
  );
  conv1_engine window_r23_c14 (
    .x({ x[11723:11704], x[11595:11576], x[11467:11448], x[11339:11320], x[11211:11192], x[7627:7608],
    x[7499:7480], x[7371:7352], x[7243:7224], x[7115:7096], x[3531:3512], x[3403:3384], x[3275:3256],
    x[3147:3128], x[3019:3000] }),
    .y(window_r23_c14_y)
  );
  conv1_engine window_r23_c15 (
    .x({ x[11727:11708], x[11599:11580], x[11471:11452], x[11343:11324], x[11215:11196], x[7631:7612],
    x[7503:7484], x[7375:7356], x[7247:7228], x[7119:7100], x[3535:3516], x[3407:3388], x[3279:3260],
    x[3151:3132], x[3023:3004] }),
    .y(window_r23_c15_y)
  );
  conv1_engine window_r23_c16 (
    .x({ x[11731:11712], x[11603:11584], x[11475:11456], x[11347:11328], x[11219:11200], x[7635:7616],
    x[7507:7488], x[7379:7360], x[7251:7232], x[7123:7104], x[3539:3520], x[3411:3392], x[3283:3264],
    x[3155:3136], x[3027:3008] }),
    .y(window_r23_c16_y)
  );
  conv1_engine window_r23_c17 (
    .x({ x[11735:11716], x[11607:11588], x[11479:11460], x[11351:11332], x[11223:11204], x[7639:7620],
    x[7511:7492], x[7383:7364], x[7255:7236], x[7127:7108], x[3543:3524], x[3415:3396], x[3287:3268],
    x[3159:3140], x[3031:3012] }),
    .y(window_r23_c17_y)
  );
  conv1_engine window_r23_c18 (
    .x({ x[11739:11720], x[11611:11592], x[11483:11464], x[11355:11336], x[11227:11208], x[7643:7624],
    x[7515:7496], x[7387:7368], x[7259:7240], x[7131:7112], x[3547:3528], x[3419:3400], x[3291:3272],
    x[3163:3144], x[3035:3016] }),
    .y(window_r23_c18_y)
  );
  conv1_engine window_r23_c19 (
    .x({ x[11743:11724], x[11615:11596], x[11487:11468], x[11359:11340], x[11231:11212], x[7647:7628],
    x[7519:7500], x[7391:7372], x[7263:7244], x[7135:7116], x[3551:3532], x[3423:3404], x[3295:3276],
    x[3167:3148], x[3039:3020] }),
    .y(window_r23_c19_y)
  );
  conv1_engine window_r23_c2 (
    .x({ x[11675:11656], x[11547:11528], x[11419:11400], x[11291:11272], x[11163:11144], x[7579:7560],
    x[7451:7432], x[7323:7304], x[7195:7176], x[7067:7048], x[3483:3464], x[3355:3336], x[3227:3208],
    x[3099:3080], x[2971:2952] }),
    .y(window_r23_c2_y)
  );
  conv1_engine window_r23_c20 (
    .x({ x[11747:11728], x[11619:11600], x[11491:11472], x[11363:11344], x[11235:11216], x[7651:7632],
    x[7523:7504], x[7395:7376], x[7267:7248], x[7139:7120], x[3555:3536], x[3427:3408], x[3299:3280],
    x[3171:3152], x[3043:3024] }),
    .y(window_r23_c20_y)
  );
  conv1_engine window_r23_c21 (
    .x({ x[11751:11732], x[11623:11604], x[11495:11476], x[11367:11348], x[11239:11220], x[7655:7636],
    x[7527:7508], x[7399:7380], x[7271:7252], x[7143:7124], x[3559:3540], x[3431:3412], x[3303:3284],
    x[3175:3156], x[3047:3028] }),
    .y(window_r23_c21_y)
  );
  conv1_engine window_r23_c22 (
    .x({ x[11755:11736], x[11627:11608], x[11499:11480], x[11371:11352], x[11243:11224], x[7659:7640],
    x[7531:7512], x[7403:7384], x[7275:7256], x[7147:7128], x[3563:3544], x[3435:3416], x[3307:3288],
    x[3179:3160], x[3051:3032] }),
    .y(window_r23_c22_y)
  );
  conv1_engine window_r23_c23 (
    .x({ x[11759:11740], x[11631:11612], x[11503:11484], x[11375:11356], x[11247:11228], x[7663:7644],
    x[7535:7516], x[7407:7388], x[7279:7260], x[7151:7132], x[3567:3548], x[3439:3420], x[3311:3292],
    x[3183:3164], x[3055:3036] }),
    .y(window_r23_c23_y)
  );
  conv1_engine window_r23_c24 (
    .x({ x[11763:11744], x[11635:11616], x[11507:11488], x[11379:11360], x[11251:11232], x[7667:7648],
    x[7539:7520], x[7411:7392], x[7283:7264], x[7155:7136], x[3571:3552], x[3443:3424], x[3315:3296],
    x[3187:3168], x[3059:3040] }),
    .y(window_r23_c24_y)
  );
  conv1_engine window_r23_c25 (
    .x({ x[11767:11748], x[11639:11620], x[11511:11492], x[11383:11364], x[11255:11236], x[7671:7652],
    x[7543:7524], x[7415:7396], x[7287:7268], x[7159:7140], x[3575:3556], x[3447:3428], x[3319:3300],
    x[3191:3172], x[3063:3044] }),
    .y(window_r23_c25_y)
  );
  conv1_engine window_r23_c26 (
    .x({ x[11771:11752], x[11643:11624], x[11515:11496], x[11387:11368], x[11259:11240], x[7675:7656],
    x[7547:7528], x[7419:7400], x[7291:7272], x[7163:7144], x[3579:3560], x[3451:3432], x[3323:3304],
    x[3195:3176], x[3067:3048] }),
    .y(window_r23_c26_y)
  );
  conv1_engine window_r23_c27 (
    .x({ x[11775:11756], x[11647:11628], x[11519:11500], x[11391:11372], x[11263:11244], x[7679:7660],
    x[7551:7532], x[7423:7404], x[7295:7276], x[7167:7148], x[3583:3564], x[3455:3436], x[3327:3308],
    x[3199:3180], x[3071:3052] }),
    .y(window_r23_c27_y)
  );
  conv1_engine window_r23_c3 (
    .x({ x[11679:11660], x[11551:11532], x[11423:11404], x[11295:11276], x[11167:11148], x[7583:7564],
    x[7455:7436], x[7327:7308], x[7199:7180], x[7071:7052], x[3487:3468], x[3359:3340], x[3231:3212],
    x[3103:3084], x[2975:2956] }),
    .y(window_r23_c3_y)
  );
  conv1_engine window_r23_c4 (
    .x({ x[11683:11664], x[11555:11536], x[11427:11408], x[11299:11280], x[11171:11152], x[7587:7568],
    x[7459:7440], x[7331:7312], x[7203:7184], x[7075:7056], x[3491:3472], x[3363:3344], x[3235:3216],
    x[3107:3088], x[2979:2960] }),
    .y(window_r23_c4_y)
  );
  conv1_engine window_r23_c5 (
    .x({ x[11687:11668], x[11559:11540], x[11431:11412], x[11303:11284], x[11175:11156], x[7591:7572],
    x[7463:7444], x[7335:7316], x[7207:7188], x[7079:7060], x[3495:3476], x[3367:3348], x[3239:3220],
    x[3111:3092], x[2983:2964] }),
    .y(window_r23_c5_y)
  );
  conv1_engine window_r23_c6 (
    .x({ x[11691:11672], x[11563:11544], x[11435:11416], x[11307:11288], x[11179:11160], x[7595:7576],
    x[7467:7448], x[7339:7320], x[7211:7192], x[7083:7064], x[3499:3480], x[3371:3352], x[3243:3224],
    x[3115:3096], x[2987:2968] }),
    .y(window_r23_c6_y)
  );
  conv1_engine window_r23_c7 (
    .x({ x[11695:11676], x[11567:11548], x[11439:11420], x[11311:11292], x[11183:11164], x[7599:7580],
    x[7471:7452], x[7343:7324], x[7215:7196], x[7087:7068], x[3503:3484], x[3375:3356], x[3247:3228],
    x[3119:3100], x[2991:2972] }),
    .y(window_r23_c7_y)
  );
  conv1_engine window_r23_c8 (
    .x({ x[11699:11680], x[11571:11552], x[11443:11424], x[11315:11296], x[11187:11168], x[7603:7584],
    x[7475:7456], x[7347:7328], x[7219:7200], x[7091:7072], x[3507:3488], x[3379:3360], x[3251:3232],
    x[3123:3104], x[2995:2976] }),
    .y(window_r23_c8_y)
  );
  conv1_engine window_r23_c9 (
    .x({ x[11703:11684], x[11575:11556], x[11447:11428], x[11319:11300], x[11191:11172], x[7607:7588],
    x[7479:7460], x[7351:7332], x[7223:7204], x[7095:7076], x[3511:3492], x[3383:3364], x[3255:3236],
    x[3127:3108], x[2999:2980] }),
    .y(window_r23_c9_y)
  );
  conv1_engine window_r24_c0 (
    .x({ x[11795:11776], x[11667:11648], x[11539:11520], x[11411:11392], x[11283:11264], x[7699:7680],
    x[7571:7552], x[7443:7424], x[7315:7296], x[7187:7168], x[3603:3584], x[3475:3456], x[3347:3328],
    x[3219:3200], x[3091:3072] }),
    .y(window_r24_c0_y)
  );
  conv1_engine window_r24_c1 (
    .x({ x[11799:11780], x[11671:11652], x[11543:11524], x[11415:11396], x[11287:11268], x[7703:7684],
    x[7575:7556], x[7447:7428], x[7319:7300], x[7191:7172], x[3607:3588], x[3479:3460], x[3351:3332],
    x[3223:3204], x[3095:3076] }),
    .y(window_r24_c1_y)
  );
  conv1_engine window_r24_c10 (
    .x({ x[11835:11816], x[11707:11688], x[11579:11560], x[11451:11432], x[11323:11304], x[7739:7720],
    x[7611:7592], x[7483:7464], x[7355:7336], x[7227:7208], x[3643:3624], x[3515:3496], x[3387:3368],
    x[3259:3240], x[3131:3112] }),
    .y(window_r24_c10_y)
  );
  conv1_engine window_r24_c11 (
    .x({ x[11839:11820], x[11711:11692], x[11583:11564], x[11455:11436], x[11327:11308], x[7743:7724],
    x[7615:7596], x[7487:7468], x[7359:7340], x[7231:7212], x[3647:3628], x[3519:3500], x[3391:3372],
    x[3263:3244], x[3135:3116] }),
    .y(window_r24_c11_y)
  );
  conv1_engine window_r24_c12 (
    .x({ x[11843:11824], x[11715:11696], x[11587:11568], x[11459:11440], x[11331:11312], x[7747:7728],
    x[7619:7600], x[7491:7472], x[7363:7344], x[7235:7216], x[3651:3632], x[3523:3504], x[3395:3376],
    x[3267:3248], x[3139:3120] }),
    .y(window_r24_c12_y)
  );
  conv1_engine window_r24_c13 (
    .x({ x[11847:11828], x[11719:11700], x[11591:11572], x[11463:11444], x[11335:11316], x[7751:7732],
    x[7623:7604], x[7495:7476], x[7367:7348], x[7239:7220], x[3655:3636], x[3527:3508], x[3399:3380],
    x[3271:3252], x[3143:3124] }),
    .y(window_r24_c13_y)
  );
  conv1_engine window_r24_c14 (
    .x({ x[11851:11832], x[11723:11704], x[11595:11576], x[11467:11448], x[11339:11320], x[7755:7736],
    x[7627:7608], x[7499:7480], x[7371:7352], x[7243:7224], x[3659:3640], x[3531:3512], x[3403:3384],
    x[3275:3256], x[3147:3128] }),
    .y(window_r24_c14_y)
  );
  conv1_engine window_r24_c15 (
    .x({ x[11855:11836], x[11727:11708], x[11599:11580], x[11471:11452], x[11343:11324], x[7759:7740],
    x[7631:7612], x[7503:7484], x[7375:7356], x[7247:7228], x[3663:3644], x[3535:3516], x[3407:3388],
    x[3279:3260], x[3151:3132] }),
    .y(window_r24_c15_y)
  );
  conv1_engine window_r24_c16 (
    .x({ x[11859:11840], x[11731:11712], x[11603:11584], x[11475:11456], x[11347:11328], x[7763:7744],
    x[7635:7616], x[7507:7488], x[7379:7360], x[7251:7232], x[3667:3648], x[3539:3520], x[3411:3392],
    x[3283:3264], x[3155:3136] }),
    .y(window_r24_c16_y)
  );
  conv1_engine window_r24_c17 (
    .x({ x[11863:11844], x[11735:11716], x[11607:11588], x[11479:11460], x[11351:11332], x[7767:7748],
    x[7639:7620], x[7511:7492], x[7383:7364], x[7255:7236], x[3671:3652], x[3543:3524], x[3415:3396],
    x[3287:3268], x[3159:3140] }),
    .y(window_r24_c17_y)
  );
  conv1_engine window_r24_c18 (
    .x({ x[11867:11848], x[11739:11720], x[11611:11592], x[11483:11464], x[11355:11336], x[7771:7752],
    x[7643:7624], x[7515:7496], x[7387:7368], x[7259:7240], x[3675:3656], x[3547:3528], x[3419:3400],
    x[3291:3272], x[3163:3144] }),
    .y(window_r24_c18_y)
  );
  conv1_engine window_r24_c19 (
    .x({ x[11871:11852], x[11743:11724], x[11615:11596], x[11487:11468], x[11359:11340], x[7775:7756],
    x[7647:7628], x[7519:7500], x[7391:7372], x[7263:7244], x[3679:3660], x[3551:3532], x[3423:3404],
    x[3295:3276], x[3167:3148] }),
    .y(window_r24_c19_y)
  );
  conv1_engine window_r24_c2 (
    .x({ x[11803:11784], x[11675:11656], x[11547:11528], x[11419:11400], x[11291:11272], x[7707:7688],
    x[7579:7560], x[7451:7432], x[7323:7304], x[7195:7176], x[3611:3592], x[3483:3464], x[3355:3336],
    x[3227:3208], x[3099:3080] }),
    .y(window_r24_c2_y)
  );
  conv1_engine window_r24_c20 (
    .x({ x[11875:11856], x[11747:11728], x[11619:11600], x[11491:11472], x[11363:11344], x[7779:7760],
    x[7651:7632], x[7523:7504], x[7395:7376], x[7267:7248], x[3683:3664], x[3555:3536], x[3427:3408],
    x[3299:3280], x[3171:3152] }),
    .y(window_r24_c20_y)
  );
  conv1_engine window_r24_c21 (
    .x({ x[11879:11860], x[11751:11732], x[11623:11604], x[11495:11476], x[11367:11348], x[7783:7764],
    x[7655:7636], x[7527:7508], x[7399:7380], x[7271:7252], x[3687:3668], x[3559:3540], x[3431:3412],
    x[3303:3284], x[3175:3156] }),
    .y(window_r24_c21_y)
  );
  conv1_engine window_r24_c22 (
    .x({ x[11883:11864], x[11755:11736], x[11627:11608], x[11499:11480], x[11371:11352], x[7787:7768],
    x[7659:7640], x[7531:7512], x[7403:7384], x[7275:7256], x[3691:3672], x[3563:3544], x[3435:3416],
    x[3307:3288], x[3179:3160] }),
    .y(window_r24_c22_y)
  );
  conv1_engine window_r24_c23 (
    .x({ x[11887:11868], x[11759:11740], x[11631:11612], x[11503:11484], x[11375:11356], x[7791:7772],
    x[7663:7644], x[7535:7516], x[7407:7388], x[7279:7260], x[3695:3676], x[3567:3548], x[3439:3420],
    x[3311:3292], x[3183:3164] }),
    .y(window_r24_c23_y)
  );
  conv1_engine window_r24_c24 (
    .x({ x[11891:11872], x[11763:11744], x[11635:11616], x[11507:11488], x[11379:11360], x[7795:7776],
    x[7667:7648], x[7539:7520], x[7411:7392], x[7283:7264], x[3699:3680], x[3571:3552], x[3443:3424],
    x[3315:3296], x[3187:3168] }),
    .y(window_r24_c24_y)
  );
  conv1_engine window_r24_c25 (
    .x({ x[11895:11876], x[11767:11748], x[11639:11620], x[11511:11492], x[11383:11364], x[7799:7780],
    x[7671:7652], x[7543:7524], x[7415:7396], x[7287:7268], x[3703:3684], x[3575:3556], x[3447:3428],
    x[3319:3300], x[3191:3172] }),
    .y(window_r24_c25_y)
  );
  conv1_engine window_r24_c26 (
    .x({ x[11899:11880], x[11771:11752], x[11643:11624], x[11515:11496], x[11387:11368], x[7803:7784],
    x[7675:7656], x[7547:7528], x[7419:7400], x[7291:7272], x[3707:3688], x[3579:3560], x[3451:3432],
    x[3323:3304], x[3195:3176] }),
    .y(window_r24_c26_y)
  );
  conv1_engine window_r24_c27 (
    .x({ x[11903:11884], x[11775:11756], x[11647:11628], x[11519:11500], x[11391:11372], x[7807:7788],
    x[7679:7660], x[7551:7532], x[7423:7404], x[7295:7276], x[3711:3692], x[3583:3564], x[3455:3436],
    x[3327:3308], x[3199:3180] }),
    .y(window_r24_c27_y)
  );
  conv1_engine window_r24_c3 (
    .x({ x[11807:11788], x[11679:11660], x[11551:11532], x[11423:11404], x[11295:11276], x[7711:7692],
    x[7583:7564], x[7455:7436], x[7327:7308], x[7199:7180], x[3615:3596], x[3487:3468], x[3359:3340],
    x[3231:3212], x[3103:3084] }),
    .y(window_r24_c3_y)
  );
  conv1_engine window_r24_c4 (
    .x({ x[11811:11792], x[11683:11664], x[11555:11536], x[11427:11408], x[11299:11280], x[7715:7696],
    x[7587:7568], x[7459:7440], x[7331:7312], x[7203:7184], x[3619:3600], x[3491:3472], x[3363:3344],
    x[3235:3216], x[3107:3088] }),
    .y(window_r24_c4_y)
  );
  conv1_engine window_r24_c5 (
    .x({ x[11815:11796], x[11687:11668], x[11559:11540], x[11431:11412], x[11303:11284], x[7719:7700],
    x[7591:7572], x[7463:7444], x[7335:7316], x[7207:7188], x[3623:3604], x[3495:3476], x[3367:3348],
    x[3239:3220], x[3111:3092] }),
    .y(window_r24_c5_y)
  );
  conv1_engine window_r24_c6 (
    .x({ x[11819:11800], x[11691:11672], x[11563:11544], x[11435:11416], x[11307:11288], x[7723:7704],
    x[7595:7576], x[7467:7448], x[7339:7320], x[7211:7192], x[3627:3608], x[3499:3480], x[3371:3352],
    x[3243:3224], x[3115:3096] }),
    .y(window_r24_c6_y)
  );
  conv1_engine window_r24_c7 (
    .x({ x[11823:11804], x[11695:11676], x[11567:11548], x[11439:11420], x[11311:11292], x[7727:7708],
    x[7599:7580], x[7471:7452], x[7343:7324], x[7215:7196], x[3631:3612], x[3503:3484], x[3375:3356],
    x[3247:3228], x[3119:3100] }),
    .y(window_r24_c7_y)
  );
  conv1_engine window_r24_c8 (
    .x({ x[11827:11808], x[11699:11680], x[11571:11552], x[11443:11424], x[11315:11296], x[7731:7712],
    x[7603:7584], x[7475:7456], x[7347:7328], x[7219:7200], x[3635:3616], x[3507:3488], x[3379:3360],
    x[3251:3232], x[3123:3104] }),
    .y(window_r24_c8_y)
  );
  conv1_engine window_r24_c9 (
    .x({ x[11831:11812], x[11703:11684], x[11575:11556], x[11447:11428], x[11319:11300], x[7735:7716],
    x[7607:7588], x[7479:7460], x[7351:7332], x[7223:7204], x[3639:3620], x[3511:3492], x[3383:3364],
    x[3255:3236], x[3127:3108] }),
    .y(window_r24_c9_y)
  );
  conv1_engine window_r25_c0 (
    .x({ x[11923:11904], x[11795:11776], x[11667:11648], x[11539:11520], x[11411:11392], x[7827:7808],
    x[7699:7680], x[7571:7552], x[7443:7424], x[7315:7296], x[3731:3712], x[3603:3584], x[3475:3456],
    x[3347:3328], x[3219:3200] }),
    .y(window_r25_c0_y)
  );
  conv1_engine window_r25_c1 (
    .x({ x[11927:11908], x[11799:11780], x[11671:11652], x[11543:11524], x[11415:11396], x[7831:7812],
    x[7703:7684], x[7575:7556], x[7447:7428], x[7319:7300], x[3735:3716], x[3607:3588], x[3479:3460],
    x[3351:3332], x[3223:3204] }),
    .y(window_r25_c1_y)
  );
  conv1_engine window_r25_c10 (
    .x({ x[11963:11944], x[11835:11816], x[11707:11688], x[11579:11560], x[11451:11432], x[7867:7848],
    x[7739:7720], x[7611:7592], x[7483:7464], x[7355:7336], x[3771:3752], x[3643:3624], x[3515:3496],
    x[3387:3368], x[3259:3240] }),
    .y(window_r25_c10_y)
  );
  conv1_engine window_r25_c11 (
    .x({ x[11967:11948], x[11839:11820], x[11711:11692], x[11583:11564], x[11455:11436], x[7871:7852],
    x[7743:7724], x[7615:7596], x[7487:7468], x[7359:7340], x[3775:3756], x[3647:3628], x[3519:3500],
    x[3391:3372], x[3263:3244] }),
    .y(window_r25_c11_y)
  );
  conv1_engine window_r25_c12 (
    .x({ x[11971:11952], x[11843:11824], x[11715:11696], x[11587:11568], x[11459:11440], x[7875:7856],
    x[7747:7728], x[7619:7600], x[7491:7472], x[7363:7344], x[3779:3760], x[3651:3632], x[3523:3504],
    x[3395:3376], x[3267:3248] }),
    .y(window_r25_c12_y)
  );
  conv1_engine window_r25_c13 (
    .x({ x[11975:11956], x[11847:11828], x[11719:11700], x[11591:11572], x[11463:11444], x[7879:7860],
    x[7751:7732], x[7623:7604], x[7495:7476], x[7367:7348], x[3783:3764], x[3655:3636], x[3527:3508],
    x[3399:3380], x[3271:3252] }),
    .y(window_r25_c13_y)
  );
  conv1_engine window_r25_c14 (
    .x({ x[11979:11960], x[11851:11832], x[11723:11704], x[11595:11576], x[11467:11448], x[7883:7864],
    x[7755:7736], x[7627:7608], x[7499:7480], x[7371:7352], x[3787:3768], x[3659:3640], x[3531:3512],
    x[3403:3384], x[3275:3256] }),
    .y(window_r25_c14_y)
  );
  conv1_engine window_r25_c15 (
    .x({ x[11983:11964], x[11855:11836], x[11727:11708], x[11599:11580], x[11471:11452], x[7887:7868],
    x[7759:7740], x[7631:7612], x[7503:7484], x[7375:7356], x[3791:3772], x[3663:3644], x[3535:3516],
    x[3407:3388], x[3279:3260] }),
    .y(window_r25_c15_y)
  );
  conv1_engine window_r25_c16 (
    .x({ x[11987:11968], x[11859:11840], x[11731:11712], x[11603:11584], x[11475:11456], x[7891:7872],
    x[7763:7744], x[7635:7616], x[7507:7488], x[7379:7360], x[3795:3776], x[3667:3648], x[3539:3520],
    x[3411:3392], x[3283:3264] }),
    .y(window_r25_c16_y)
  );
  conv1_engine window_r25_c17 (
    .x({ x[11991:11972], x[11863:11844], x[11735:11716], x[11607:11588], x[11479:11460], x[7895:7876],
    x[7767:7748], x[7639:7620], x[7511:7492], x[7383:7364], x[3799:3780], x[3671:3652], x[3543:3524],
    x[3415:3396], x[3287:3268] }),
    .y(window_r25_c17_y)
  );
  conv1_engine window_r25_c18 (
    .x({ x[11995:11976], x[11867:11848], x[11739:11720], x[11611:11592], x[11483:11464], x[7899:7880],
    x[7771:7752], x[7643:7624], x[7515:7496], x[7387:7368], x[3803:3784], x[3675:3656], x[3547:3528],
    x[3419:3400], x[3291:3272] }),
    .y(window_r25_c18_y)
  );
  conv1_engine window_r25_c19 (
    .x({ x[11999:11980], x[11871:11852], x[11743:11724], x[11615:11596], x[11487:11468], x[7903:7884],
    x[7775:7756], x[7647:7628], x[7519:7500], x[7391:7372], x[3807:3788], x[3679:3660], x[3551:3532],
    x[3423:3404], x[3295:3276] }),
    .y(window_r25_c19_y)
  );
  conv1_engine window_r25_c2 (
    .x({ x[11931:11912], x[11803:11784], x[11675:11656], x[11547:11528], x[11419:11400], x[7835:7816],
    x[7707:7688], x[7579:7560], x[7451:7432], x[7323:7304], x[3739:3720], x[3611:3592], x[3483:3464],
    x[3355:3336], x[3227:3208] }),
    .y(window_r25_c2_y)
  );
  conv1_engine window_r25_c20 (
    .x({ x[12003:11984], x[11875:11856], x[11747:11728], x[11619:11600], x[11491:11472], x[7907:7888],
    x[7779:7760], x[7651:7632], x[7523:7504], x[7395:7376], x[3811:3792], x[3683:3664], x[3555:3536],
    x[3427:3408], x[3299:3280] }),
    .y(window_r25_c20_y)
  );
  conv1_engine window_r25_c21 (
    .x({ x[12007:11988], x[11879:11860], x[11751:11732], x[11623:11604], x[11495:11476], x[7911:7892],
    x[7783:7764], x[7655:7636], x[7527:7508], x[7399:7380], x[3815:3796], x[3687:3668], x[3559:3540],
    x[3431:3412], x[3303:3284] }),
    .y(window_r25_c21_y)
  );
  conv1_engine window_r25_c22 (
    .x({ x[12011:11992], x[11883:11864], x[11755:11736], x[11627:11608], x[11499:11480], x[7915:7896],
    x[7787:7768], x[7659:7640], x[7531:7512], x[7403:7384], x[3819:3800], x[3691:3672], x[3563:3544],
    x[3435:3416], x[3307:3288] }),
    .y(window_r25_c22_y)
  );
  conv1_engine window_r25_c23 (
    .x({ x[12015:11996], x[11887:11868], x[11759:11740], x[11631:11612], x[11503:11484], x[7919:7900],
    x[7791:7772], x[7663:7644], x[7535:7516], x[7407:7388], x[3823:3804], x[3695:3676], x[3567:3548],
    x[3439:3420], x[3311:3292] }),
    .y(window_r25_c23_y)
  );
  conv1_engine window_r25_c24 (
    .x({ x[12019:12000], x[11891:11872], x[11763:11744], x[11635:11616], x[11507:11488], x[7923:7904],
    x[7795:7776], x[7667:7648], x[7539:7520], x[7411:7392], x[3827:3808], x[3699:3680], x[3571:3552],
    x[3443:3424], x[3315:3296] }),
    .y(window_r25_c24_y)
  );
  conv1_engine window_r25_c25 (
    .x({ x[12023:12004], x[11895:11876], x[11767:11748], x[11639:11620], x[11511:11492], x[7927:7908],
    x[7799:7780], x[7671:7652], x[7543:7524], x[7415:7396], x[3831:3812], x[3703:3684], x[3575:3556],
    x[3447:3428], x[3319:3300] }),
    .y(window_r25_c25_y)
  );
  conv1_engine window_r25_c26 (
    .x({ x[12027:12008], x[11899:11880], x[11771:11752], x[11643:11624], x[11515:11496], x[7931:7912],
    x[7803:7784], x[7675:7656], x[7547:7528], x[7419:7400], x[3835:3816], x[3707:3688], x[3579:3560],
    x[3451:3432], x[3323:3304] }),
    .y(window_r25_c26_y)
  );
  conv1_engine window_r25_c27 (
    .x({ x[12031:12012], x[11903:11884], x[11775:11756], x[11647:11628], x[11519:11500], x[7935:7916],
    x[7807:7788], x[7679:7660], x[7551:7532], x[7423:7404], x[3839:3820], x[3711:3692], x[3583:3564],
    x[3455:3436], x[3327:3308] }),
    .y(window_r25_c27_y)
  );
  conv1_engine window_r25_c3 (
    .x({ x[11935:11916], x[11807:11788], x[11679:11660], x[11551:11532], x[11423:11404], x[7839:7820],
    x[7711:7692], x[7583:7564], x[7455:7436], x[7327:7308], x[3743:3724], x[3615:3596], x[3487:3468],
    x[3359:3340], x[3231:3212] }),
    .y(window_r25_c3_y)
  );
  conv1_engine window_r25_c4 (
    .x({ x[11939:11920], x[11811:11792], x[11683:11664], x[11555:11536], x[11427:11408], x[7843:7824],
    x[7715:7696], x[7587:7568], x[7459:7440], x[7331:7312], x[3747:3728], x[3619:3600], x[3491:3472],
    x[3363:3344], x[3235:3216] }),
    .y(window_r25_c4_y)
  );
  conv1_engine window_r25_c5 (
    .x({ x[11943:11924], x[11815:11796], x[11687:11668], x[11559:11540], x[11431:11412], x[7847:7828],
    x[7719:7700], x[7591:7572], x[7463:7444], x[7335:7316], x[3751:3732], x[3623:3604], x[3495:3476],
    x[3367:3348], x[3239:3220] }),
    .y(window_r25_c5_y)
  );
  conv1_engine window_r25_c6 (
    .x({ x[11947:11928], x[11819:11800], x[11691:11672], x[11563:11544], x[11435:11416], x[7851:7832],
    x[7723:7704], x[7595:7576], x[7467:7448], x[7339:7320], x[3755:3736], x[3627:3608], x[3499:3480],
    x[3371:3352], x[3243:3224] }),
    .y(window_r25_c6_y)
  );
  conv1_engine window_r25_c7 (
    .x({ x[11951:11932], x[11823:11804], x[11695:11676], x[11567:11548], x[11439:11420], x[7855:7836],
    x[7727:7708], x[7599:7580], x[7471:7452], x[7343:7324], x[3759:3740], x[3631:3612], x[3503:3484],
    x[3375:3356], x[3247:3228] }),
    .y(window_r25_c7_y)
  );
  conv1_engine window_r25_c8 (
    .x({ x[11955:11936], x[11827:11808], x[11699:11680], x[11571:11552], x[11443:11424], x[7859:7840],
    x[7731:7712], x[7603:7584], x[7475:7456], x[7347:7328], x[3763:3744], x[3635:3616], x[3507:3488],
    x[3379:3360], x[3251:3232] }),
    .y(window_r25_c8_y)
  );
  conv1_engine window_r25_c9 (
    .x({ x[11959:11940], x[11831:11812], x[11703:11684], x[11575:11556], x[11447:11428], x[7863:7844],
    x[7735:7716], x[7607:7588], x[7479:7460], x[7351:7332], x[3767:3748], x[3639:3620], x[3511:3492],
    x[3383:3364], x[3255:3236] }),
    .y(window_r25_c9_y)
  );
  conv1_engine window_r26_c0 (
    .x({ x[12051:12032], x[11923:11904], x[11795:11776], x[11667:11648], x[11539:11520], x[7955:7936],
    x[7827:7808], x[7699:7680], x[7571:7552], x[7443:7424], x[3859:3840], x[3731:3712], x[3603:3584],
    x[3475:3456], x[3347:3328] }),
    .y(window_r26_c0_y)
  );
  conv1_engine window_r26_c1 (
    .x({ x[12055:12036], x[11927:11908], x[11799:11780], x[11671:11652], x[11543:11524], x[7959:7940],
    x[7831:7812], x[7703:7684], x[7575:7556], x[7447:7428], x[3863:3844], x[3735:3716], x[3607:3588],
    x[3479:3460], x[3351:3332] }),
    .y(window_r26_c1_y)
  );
  conv1_engine window_r26_c10 (
    .x({ x[12091:12072], x[11963:11944], x[11835:11816], x[11707:11688], x[11579:11560], x[7995:7976],
    x[7867:7848], x[7739:7720], x[7611:7592], x[7483:7464], x[3899:3880], x[3771:3752], x[3643:3624],
    x[3515:3496], x[3387:3368] }),
    .y(window_r26_c10_y)
  );
  conv1_engine window_r26_c11 (
    .x({ x[12095:12076], x[11967:11948], x[11839:11820], x[11711:11692], x[11583:11564], x[7999:7980],
    x[7871:7852], x[7743:7724], x[7615:7596], x[7487:7468], x[3903:3884], x[3775:3756], x[3647:3628],
    x[3519:3500], x[3391:3372] }),
    .y(window_r26_c11_y)
  );
  conv1_engine window_r26_c12 (
    .x({ x[12099:12080], x[11971:11952], x[11843:11824], x[11715:11696], x[11587:11568], x[8003:7984],
    x[7875:7856], x[7747:7728], x[7619:7600], x[7491:7472], x[3907:3888], x[3779:3760], x[3651:3632],
    x[3523:3504], x[3395:3376] }),
    .y(window_r26_c12_y)
  );
  conv1_engine window_r26_c13 (
    .x({ x[12103:12084], x[11975:11956], x[11847:11828], x[11719:11700], x[11591:11572], x[8007:7988],
    x[7879:7860], x[7751:7732], x[7623:7604], x[7495:7476], x[3911:3892], x[3783:3764], x[3655:3636],
    x[3527:3508], x[3399:3380] }),
    .y(window_r26_c13_y)
  );
  conv1_engine window_r26_c14 (
    .x({ x[12107:12088], x[11979:11960], x[11851:11832], x[11723:11704], x[11595:11576], x[8011:7992],
    x[7883:7864], x[7755:7736], x[7627:7608], x[7499:7480], x[3915:3896], x[3787:3768], x[3659:3640],
    x[3531:3512], x[3403:3384] }),
    .y(window_r26_c14_y)
  );
  conv1_engine window_r26_c15 (
    .x({ x[12111:12092], x[11983:11964], x[11855:11836], x[11727:11708], x[11599:11580], x[8015:7996],
    x[7887:7868], x[7759:7740], x[7631:7612], x[7503:7484], x[3919:3900], x[3791:3772], x[3663:3644],
    x[3535:3516], x[3407:3388] }),
    .y(window_r26_c15_y)
  );
  conv1_engine window_r26_c16 (
    .x({ x[12115:12096], x[11987:11968], x[11859:11840], x[11731:11712], x[11603:11584], x[8019:8000],
    x[7891:7872], x[7763:7744], x[7635:7616], x[7507:7488], x[3923:3904], x[3795:3776], x[3667:3648],
    x[3539:3520], x[3411:3392] }),
    .y(window_r26_c16_y)
  );
  conv1_engine window_r26_c17 (
    .x({ x[12119:12100], x[11991:11972], x[11863:11844], x[11735:11716], x[11607:11588], x[8023:8004],
    x[7895:7876], x[7767:7748], x[7639:7620], x[7511:7492], x[3927:3908], x[3799:3780], x[3671:3652],
    x[3543:3524], x[3415:3396] }),
    .y(window_r26_c17_y)
  );
  conv1_engine window_r26_c18 (
    .x({ x[12123:12104], x[11995:11976], x[11867:11848], x[11739:11720], x[11611:11592], x[8027:8008],
    x[7899:7880], x[7771:7752], x[7643:7624], x[7515:7496], x[3931:3912], x[3803:3784], x[3675:3656],
    x[3547:3528], x[3419:3400] }),
    .y(window_r26_c18_y)
  );
  conv1_engine window_r26_c19 (
    .x({ x[12127:12108], x[11999:11980], x[11871:11852], x[11743:11724], x[11615:11596], x[8031:8012],
    x[7903:7884], x[7775:7756], x[7647:7628], x[7519:7500], x[3935:3916], x[3807:3788], x[3679:3660],
    x[3551:3532], x[3423:3404] }),
    .y(window_r26_c19_y)
  );
  conv1_engine window_r26_c2 (
    .x({ x[12059:12040], x[11931:11912], x[11803:11784], x[11675:11656], x[11547:11528], x[7963:7944],
    x[7835:7816], x[7707:7688], x[7579:7560], x[7451:7432], x[3867:3848], x[3739:3720], x[3611:3592],
    x[3483:3464], x[3355:3336] }),
    .y(window_r26_c2_y)
  );
  conv1_engine window_r26_c20 (
    .x({ x[12131:12112], x[12003:11984], x[11875:11856], x[11747:11728], x[11619:11600], x[8035:8016],
    x[7907:7888], x[7779:7760], x[7651:7632], x[7523:7504], x[3939:3920], x[3811:3792], x[3683:3664],
    x[3555:3536], x[3427:3408] }),
    .y(window_r26_c20_y)
  );
  conv1_engine window_r26_c21 (
    .x({ x[12135:12116], x[12007:11988], x[11879:11860], x[11751:11732], x[11623:11604], x[8039:8020],
    x[7911:7892], x[7783:7764], x[7655:7636], x[7527:7508], x[3943:3924], x[3815:3796], x[3687:3668],
    x[3559:3540], x[3431:3412] }),
    .y(window_r26_c21_y)
  );
  conv1_engine window_r26_c22 (
    .x({ x[12139:12120], x[12011:11992], x[11883:11864], x[11755:11736], x[11627:11608], x[8043:8024],
    x[7915:7896], x[7787:7768], x[7659:7640], x[7531:7512], x[3947:3928], x[3819:3800], x[3691:3672],
    x[3563:3544], x[3435:3416] }),
    .y(window_r26_c22_y)
  );
  conv1_engine window_r26_c23 (
    .x({ x[12143:12124], x[12015:11996], x[11887:11868], x[11759:11740], x[11631:11612], x[8047:8028],
    x[7919:7900], x[7791:7772], x[7663:7644], x[7535:7516], x[3951:3932], x[3823:3804], x[3695:3676],
    x[3567:3548], x[3439:3420] }),
    .y(window_r26_c23_y)
  );
  conv1_engine window_r26_c24 (
    .x({ x[12147:12128], x[12019:12000], x[11891:11872], x[11763:11744], x[11635:11616], x[8051:8032],
    x[7923:7904], x[7795:7776], x[7667:7648], x[7539:7520], x[3955:3936], x[3827:3808], x[3699:3680],
    x[3571:3552], x[3443:3424] }),
    .y(window_r26_c24_y)
  );
  conv1_engine window_r26_c25 (
    .x({ x[12151:12132], x[12023:12004], x[11895:11876], x[11767:11748], x[11639:11620], x[8055:8036],
    x[7927:7908], x[7799:7780], x[7671:7652], x[7543:7524], x[3959:3940], x[3831:3812], x[3703:3684],
    x[3575:3556], x[3447:3428] }),
    .y(window_r26_c25_y)
  );
  conv1_engine window_r26_c26 (
    .x({ x[12155:12136], x[12027:12008], x[11899:11880], x[11771:11752], x[11643:11624], x[8059:8040],
    x[7931:7912], x[7803:7784], x[7675:7656], x[7547:7528], x[3963:3944], x[3835:3816], x[3707:3688],
    x[3579:3560], x[3451:3432] }),
    .y(window_r26_c26_y)
  );
  conv1_engine window_r26_c27 (
    .x({ x[12159:12140], x[12031:12012], x[11903:11884], x[11775:11756], x[11647:11628], x[8063:8044],
    x[7935:7916], x[7807:7788], x[7679:7660], x[7551:7532], x[3967:3948], x[3839:3820], x[3711:3692],
    x[3583:3564], x[3455:3436] }),
    .y(window_r26_c27_y)
  );
  conv1_engine window_r26_c3 (
    .x({ x[12063:12044], x[11935:11916], x[11807:11788], x[11679:11660], x[11551:11532], x[7967:7948],
    x[7839:7820], x[7711:7692], x[7583:7564], x[7455:7436], x[3871:3852], x[3743:3724], x[3615:3596],
    x[3487:3468], x[3359:3340] }),
    .y(window_r26_c3_y)
  );
  conv1_engine window_r26_c4 (
    .x({ x[12067:12048], x[11939:11920], x[11811:11792], x[11683:11664], x[11555:11536], x[7971:7952],
    x[7843:7824], x[7715:7696], x[7587:7568], x[7459:7440], x[3875:3856], x[3747:3728], x[3619:3600],
    x[3491:3472], x[3363:3344] }),
    .y(window_r26_c4_y)
  );
  conv1_engine window_r26_c5 (
    .x({ x[12071:12052], x[11943:11924], x[11815:11796], x[11687:11668], x[11559:11540], x[7975:7956],
    x[7847:7828], x[7719:7700], x[7591:7572], x[7463:7444], x[3879:3860], x[3751:3732], x[3623:3604],
    x[3495:3476], x[3367:3348] }),
    .y(window_r26_c5_y)
  );
  conv1_engine window_r26_c6 (
    .x({ x[12075:12056], x[11947:11928], x[11819:11800], x[11691:11672], x[11563:11544], x[7979:7960],
    x[7851:7832], x[7723:7704], x[7595:7576], x[7467:7448], x[3883:3864], x[3755:3736], x[3627:3608],
    x[3499:3480], x[3371:3352] }),
    .y(window_r26_c6_y)
  );
  conv1_engine window_r26_c7 (
    .x({ x[12079:12060], x[11951:11932], x[11823:11804], x[11695:11676], x[11567:11548], x[7983:7964],
    x[7855:7836], x[7727:7708], x[7599:7580], x[7471:7452], x[3887:3868], x[3759:3740], x[3631:3612],
    x[3503:3484], x[3375:3356] }),
    .y(window_r26_c7_y)
  );
  conv1_engine window_r26_c8 (
    .x({ x[12083:12064], x[11955:11936], x[11827:11808], x[11699:11680], x[11571:11552], x[7987:7968],
    x[7859:7840], x[7731:7712], x[7603:7584], x[7475:7456], x[3891:3872], x[3763:3744], x[3635:3616],
    x[3507:3488], x[3379:3360] }),
    .y(window_r26_c8_y)
  );
  conv1_engine window_r26_c9 (
    .x({ x[12087:12068], x[11959:11940], x[11831:11812], x[11703:11684], x[11575:11556], x[7991:7972],
    x[7863:7844], x[7735:7716], x[7607:7588], x[7479:7460], x[3895:3876], x[3767:3748], x[3639:3620],
    x[3511:3492], x[3383:3364] }),
    .y(window_r26_c9_y)
  );
  conv1_engine window_r27_c0 (
    .x({ x[12179:12160], x[12051:12032], x[11923:11904], x[11795:11776], x[11667:11648], x[8083:8064],
    x[7955:7936], x[7827:7808], x[7699:7680], x[7571:7552], x[3987:3968], x[3859:3840], x[3731:3712],
    x[3603:3584], x[3475:3456] }),
    .y(window_r27_c0_y)
  );
  conv1_engine window_r27_c1 (
    .x({ x[12183:12164], x[12055:12036], x[11927:11908], x[11799:11780], x[11671:11652], x[8087:8068],
    x[7959:7940], x[7831:7812], x[7703:7684], x[7575:7556], x[3991:3972], x[3863:3844], x[3735:3716],
    x[3607:3588], x[3479:3460] }),
    .y(window_r27_c1_y)
  );
  conv1_engine window_r27_c10 (
    .x({ x[12219:12200], x[12091:12072], x[11963:11944], x[11835:11816], x[11707:11688], x[8123:8104],
    x[7995:7976], x[7867:7848], x[7739:7720], x[7611:7592], x[4027:4008], x[3899:3880], x[3771:3752],
    x[3643:3624], x[3515:3496] }),
    .y(window_r27_c10_y)
  );
  conv1_engine window_r27_c11 (
    .x({ x[12223:12204], x[12095:12076], x[11967:11948], x[11839:11820], x[11711:11692], x[8127:8108],
    x[7999:7980], x[7871:7852], x[7743:7724], x[7615:7596], x[4031:4012], x[3903:3884], x[3775:3756],
    x[3647:3628], x[3519:3500] }),
    .y(window_r27_c11_y)
  );
  conv1_engine window_r27_c12 (
    .x({ x[12227:12208], x[12099:12080], x[11971:11952], x[11843:11824], x[11715:11696], x[8131:8112],
    x[8003:7984], x[7875:7856], x[7747:7728], x[7619:7600], x[4035:4016], x[3907:3888], x[3779:3760],
    x[3651:3632], x[3523:3504] }),
    .y(window_r27_c12_y)
  );
  conv1_engine window_r27_c13 (
    .x({ x[12231:12212], x[12103:12084], x[11975:11956], x[11847:11828], x[11719:11700], x[8135:8116],
    x[8007:7988], x[7879:7860], x[7751:7732], x[7623:7604], x[4039:4020], x[3911:3892], x[3783:3764],
    x[3655:3636], x[3527:3508] }),
    .y(window_r27_c13_y)
  );
  conv1_engine window_r27_c14 (
    .x({ x[12235:12216], x[12107:12088], x[11979:11960], x[11851:11832], x[11723:11704], x[8139:8120],
    x[8011:7992], x[7883:7864], x[7755:7736], x[7627:7608], x[4043:4024], x[3915:3896], x[3787:3768],
    x[3659:3640], x[3531:3512] }),
    .y(window_r27_c14_y)
  );
  conv1_engine window_r27_c15 (
    .x({ x[12239:12220], x[12111:12092], x[11983:11964], x[11855:11836], x[11727:11708], x[8143:8124],
    x[8015:7996], x[7887:7868], x[7759:7740], x[7631:7612], x[4047:4028], x[3919:3900], x[3791:3772],
    x[3663:3644], x[3535:3516] }),
    .y(window_r27_c15_y)
  );
  conv1_engine window_r27_c16 (
    .x({ x[12243:12224], x[12115:12096], x[11987:11968], x[11859:11840], x[11731:11712], x[8147:8128],
    x[8019:8000], x[7891:7872], x[7763:7744], x[7635:7616], x[4051:4032], x[3923:3904], x[3795:3776],
    x[3667:3648], x[3539:3520] }),
    .y(window_r27_c16_y)
  );
  conv1_engine window_r27_c17 (
    .x({ x[12247:12228], x[12119:12100], x[11991:11972], x[11863:11844], x[11735:11716], x[8151:8132],
    x[8023:8004], x[7895:7876], x[7767:7748], x[7639:7620], x[4055:4036], x[3927:3908], x[3799:3780],
    x[3671:3652], x[3543:3524] }),
    .y(window_r27_c17_y)
  );
  conv1_engine window_r27_c18 (
    .x({ x[12251:12232], x[12123:12104], x[11995:11976], x[11867:11848], x[11739:11720], x[8155:8136],
    x[8027:8008], x[7899:7880], x[7771:7752], x[7643:7624], x[4059:4040], x[3931:3912], x[3803:3784],
    x[3675:3656], x[3547:3528] }),
    .y(window_r27_c18_y)
  );
  conv1_engine window_r27_c19 (
    .x({ x[12255:12236], x[12127:12108], x[11999:11980], x[11871:11852], x[11743:11724], x[8159:8140],
    x[8031:8012], x[7903:7884], x[7775:7756], x[7647:7628], x[4063:4044], x[3935:3916], x[3807:3788],
    x[3679:3660], x[3551:3532] }),
    .y(window_r27_c19_y)
  );
  conv1_engine window_r27_c2 (
    .x({ x[12187:12168], x[12059:12040], x[11931:11912], x[11803:11784], x[11675:11656], x[8091:8072],
    x[7963:7944], x[7835:7816], x[7707:7688], x[7579:7560], x[3995:3976], x[3867:3848], x[3739:3720],
    x[3611:3592], x[3483:3464] }),
    .y(window_r27_c2_y)
  );
  conv1_engine window_r27_c20 (
    .x({ x[12259:12240], x[12131:12112], x[12003:11984], x[11875:11856], x[11747:11728], x[8163:8144],
    x[8035:8016], x[7907:7888], x[7779:7760], x[7651:7632], x[4067:4048], x[3939:3920], x[3811:3792],
    x[3683:3664], x[3555:3536] }),
    .y(window_r27_c20_y)
  );
  conv1_engine window_r27_c21 (
    .x({ x[12263:12244], x[12135:12116], x[12007:11988], x[11879:11860], x[11751:11732], x[8167:8148],
    x[8039:8020], x[7911:7892], x[7783:7764], x[7655:7636], x[4071:4052], x[3943:3924], x[3815:3796],
    x[3687:3668], x[3559:3540] }),
    .y(window_r27_c21_y)
  );
  conv1_engine window_r27_c22 (
    .x({ x[12267:12248], x[12139:12120], x[12011:11992], x[11883:11864], x[11755:11736], x[8171:8152],
    x[8043:8024], x[7915:7896], x[7787:7768], x[7659:7640], x[4075:4056], x[3947:3928], x[3819:3800],
    x[3691:3672], x[3563:3544] }),
    .y(window_r27_c22_y)
  );
  conv1_engine window_r27_c23 (
    .x({ x[12271:12252], x[12143:12124], x[12015:11996], x[11887:11868], x[11759:11740], x[8175:8156],
    x[8047:8028], x[7919:7900], x[7791:7772], x[7663:7644], x[4079:4060], x[3951:3932], x[3823:3804],
    x[3695:3676], x[3567:3548] }),
    .y(window_r27_c23_y)
  );
  conv1_engine window_r27_c24 (
    .x({ x[12275:12256], x[12147:12128], x[12019:12000], x[11891:11872], x[11763:11744], x[8179:8160],
    x[8051:8032], x[7923:7904], x[7795:7776], x[7667:7648], x[4083:4064], x[3955:3936], x[3827:3808],
    x[3699:3680], x[3571:3552] }),
    .y(window_r27_c24_y)
  );
  conv1_engine window_r27_c25 (
    .x({ x[12279:12260], x[12151:12132], x[12023:12004], x[11895:11876], x[11767:11748], x[8183:8164],
    x[8055:8036], x[7927:7908], x[7799:7780], x[7671:7652], x[4087:4068], x[3959:3940], x[3831:3812],
    x[3703:3684], x[3575:3556] }),
    .y(window_r27_c25_y)
  );
  conv1_engine window_r27_c26 (
    .x({ x[12283:12264], x[12155:12136], x[12027:12008], x[11899:11880], x[11771:11752], x[8187:8168],
    x[8059:8040], x[7931:7912], x[7803:7784], x[7675:7656], x[4091:4072], x[3963:3944], x[3835:3816],
    x[3707:3688], x[3579:3560] }),
    .y(window_r27_c26_y)
  );
  conv1_engine window_r27_c27 (
    .x({ x[12287:12268], x[12159:12140], x[12031:12012], x[11903:11884], x[11775:11756], x[8191:8172],
    x[8063:8044], x[7935:7916], x[7807:7788], x[7679:7660], x[4095:4076], x[3967:3948], x[3839:3820],
    x[3711:3692], x[3583:3564] }),
    .y(window_r27_c27_y)
  );
  conv1_engine window_r27_c3 (
    .x({ x[12191:12172], x[12063:12044], x[11935:11916], x[11807:11788], x[11679:11660], x[8095:8076],
    x[7967:7948], x[7839:7820], x[7711:7692], x[7583:7564], x[3999:3980], x[3871:3852], x[3743:3724],
    x[3615:3596], x[3487:3468] }),
    .y(window_r27_c3_y)
  );
  conv1_engine window_r27_c4 (
    .x({ x[12195:12176], x[12067:12048], x[11939:11920], x[11811:11792], x[11683:11664], x[8099:8080],
    x[7971:7952], x[7843:7824], x[7715:7696], x[7587:7568], x[4003:3984], x[3875:3856], x[3747:3728],
    x[3619:3600], x[3491:3472] }),
    .y(window_r27_c4_y)
  );
  conv1_engine window_r27_c5 (
    .x({ x[12199:12180], x[12071:12052], x[11943:11924], x[11815:11796], x[11687:11668], x[8103:8084],
    x[7975:7956], x[7847:7828], x[7719:7700], x[7591:7572], x[4007:3988], x[3879:3860], x[3751:3732],
    x[3623:3604], x[3495:3476] }),
    .y(window_r27_c5_y)
  );
  conv1_engine window_r27_c6 (
    .x({ x[12203:12184], x[12075:12056], x[11947:11928], x[11819:11800], x[11691:11672], x[8107:8088],
    x[7979:7960], x[7851:7832], x[7723:7704], x[7595:7576], x[4011:3992], x[3883:3864], x[3755:3736],
    x[3627:3608], x[3499:3480] }),
    .y(window_r27_c6_y)
  );
  conv1_engine window_r27_c7 (
    .x({ x[12207:12188], x[12079:12060], x[11951:11932], x[11823:11804], x[11695:11676], x[8111:8092],
    x[7983:7964], x[7855:7836], x[7727:7708], x[7599:7580], x[4015:3996], x[3887:3868], x[3759:3740],
    x[3631:3612], x[3503:3484] }),
    .y(window_r27_c7_y)
  );
  conv1_engine window_r27_c8 (
    .x({ x[12211:12192], x[12083:12064], x[11955:11936], x[11827:11808], x[11699:11680], x[8115:8096],
    x[7987:7968], x[7859:7840], x[7731:7712], x[7603:7584], x[4019:4000], x[3891:3872], x[3763:3744],
    x[3635:3616], x[3507:3488] }),
    .y(window_r27_c8_y)
  );
  conv1_engine window_r27_c9 (
    .x({ x[12215:12196], x[12087:12068], x[11959:11940], x[11831:11812], x[11703:11684], x[8119:8100],
    x[7991:7972], x[7863:7844], x[7735:7716], x[7607:7588], x[4023:4004], x[3895:3876], x[3767:3748],
    x[3639:3620], x[3511:3492] }),
    .y(window_r27_c9_y)
  );
  conv1_engine window_r2_c0 (
    .x({ x[8979:8960], x[8851:8832], x[8723:8704], x[8595:8576], x[8467:8448], x[4883:4864], x[4755:4736],
    x[4627:4608], x[4499:4480], x[4371:4352], x[787:768], x[659:640], x[531:512], x[403:384], x[275:256] }),
    .y(window_r2_c0_y)
  );
  conv1_engine window_r2_c1 (
    .x({ x[8983:8964], x[8855:8836], x[8727:8708], x[8599:8580], x[8471:8452], x[4887:4868], x[4759:4740],
    x[4631:4612], x[4503:4484], x[4375:4356], x[791:772], x[663:644], x[535:516], x[407:388], x[279:260] }),
    .y(window_r2_c1_y)
  );
  conv1_engine window_r2_c10 (
    .x({ x[9019:9000], x[8891:8872], x[8763:8744], x[8635:8616], x[8507:8488], x[4923:4904], x[4795:4776],
    x[4667:4648], x[4539:4520], x[4411:4392], x[827:808], x[699:680], x[571:552], x[443:424], x[315:296] }),
    .y(window_r2_c10_y)
  );
  conv1_engine window_r2_c11 (
    .x({ x[9023:9004], x[8895:8876], x[8767:8748], x[8639:8620], x[8511:8492], x[4927:4908], x[4799:4780],
    x[4671:4652], x[4543:4524], x[4415:4396], x[831:812], x[703:684], x[575:556], x[447:428], x[319:300] }),
    .y(window_r2_c11_y)
  );
  conv1_engine window_r2_c12 (
    .x({ x[9027:9008], x[8899:8880], x[8771:8752], x[8643:8624], x[8515:8496], x[4931:4912], x[4803:4784],
    x[4675:4656], x[4547:4528], x[4419:4400], x[835:816], x[707:688], x[579:560], x[451:432], x[323:304] }),
    .y(window_r2_c12_y)
  );
  conv1_engine window_r2_c13 (
    .x({ x[9031:9012], x[8903:8884], x[8775:8756], x[8647:8628], x[8519:8500], x[4935:4916], x[4807:4788],
    x[4679:4660], x[4551:4532], x[4423:4404], x[839:820], x[711:692], x[583:564], x[455:436], x[327:308] }),
    .y(window_r2_c13_y)
  );
  conv1_engine window_r2_c14 (
    .x({ x[9035:9016], x[8907:8888], x[8779:8760], x[8651:8632], x[8523:8504], x[4939:4920], x[4811:4792],
    x[4683:4664], x[4555:4536], x[4427:4408], x[843:824], x[715:696], x[587:568], x[459:440], x[331:312] }),
    .y(window_r2_c14_y)
  );
  conv1_engine window_r2_c15 (
    .x({ x[9039:9020], x[8911:8892], x[8783:8764], x[8655:8636], x[8527:8508], x[4943:4924], x[4815:4796],
    x[4687:4668], x[4559:4540], x[4431:4412], x[847:828], x[719:700], x[591:572], x[463:444], x[335:316] }),
    .y(window_r2_c15_y)
  );
  conv1_engine window_r2_c16 (
    .x({ x[9043:9024], x[8915:8896], x[8787:8768], x[8659:8640], x[8531:8512], x[4947:4928], x[4819:4800],
    x[4691:4672], x[4563:4544], x[4435:4416], x[851:832], x[723:704], x[595:576], x[467:448], x[339:320] }),
    .y(window_r2_c16_y)
  );
  conv1_engine window_r2_c17 (
    .x({ x[9047:9028], x[8919:8900], x[8791:8772], x[8663:8644], x[8535:8516], x[4951:4932], x[4823:4804],
    x[4695:4676], x[4567:4548], x[4439:4420], x[855:836], x[727:708], x[599:580], x[471:452], x[343:324] }),
    .y(window_r2_c17_y)
  );
  conv1_engine window_r2_c18 (
    .x({ x[9051:9032], x[8923:8904], x[8795:8776], x[8667:8648], x[8539:8520], x[4955:4936], x[4827:4808],
    x[4699:4680], x[4571:4552], x[4443:4424], x[859:840], x[731:712], x[603:584], x[475:456], x[347:328] }),
    .y(window_r2_c18_y)
  );
  conv1_engine window_r2_c19 (
    .x({ x[9055:9036], x[8927:8908], x[8799:8780], x[8671:8652], x[8543:8524], x[4959:4940], x[4831:4812],
    x[4703:4684], x[4575:4556], x[4447:4428], x[863:844], x[735:716], x[607:588], x[479:460], x[351:332] }),
    .y(window_r2_c19_y)
  );
  conv1_engine window_r2_c2 (
    .x({ x[8987:8968], x[8859:8840], x[8731:8712], x[8603:8584], x[8475:8456], x[4891:4872], x[4763:4744],
    x[4635:4616], x[4507:4488], x[4379:4360], x[795:776], x[667:648], x[539:520], x[411:392], x[283:264] }),
    .y(window_r2_c2_y)
  );
  conv1_engine window_r2_c20 (
    .x({ x[9059:9040], x[8931:8912], x[8803:8784], x[8675:8656], x[8547:8528], x[4963:4944], x[4835:4816],
    x[4707:4688], x[4579:4560], x[4451:4432], x[867:848], x[739:720], x[611:592], x[483:464], x[355:336] }),
    .y(window_r2_c20_y)
  );
  conv1_engine window_r2_c21 (
    .x({ x[9063:9044], x[8935:8916], x[8807:8788], x[8679:8660], x[8551:8532], x[4967:4948], x[4839:4820],
    x[4711:4692], x[4583:4564], x[4455:4436], x[871:852], x[743:724], x[615:596], x[487:468], x[359:340] }),
    .y(window_r2_c21_y)
  );
  conv1_engine window_r2_c22 (
    .x({ x[9067:9048], x[8939:8920], x[8811:8792], x[8683:8664], x[8555:8536], x[4971:4952], x[4843:4824],
    x[4715:4696], x[4587:4568], x[4459:4440], x[875:856], x[747:728], x[619:600], x[491:472], x[363:344] }),
    .y(window_r2_c22_y)
  );
  conv1_engine window_r2_c23 (
    .x({ x[9071:9052], x[8943:8924], x[8815:8796], x[8687:8668], x[8559:8540], x[4975:4956], x[4847:4828],
    x[4719:4700], x[4591:4572], x[4463:4444], x[879:860], x[751:732], x[623:604], x[495:476], x[367:348] }),
    .y(window_r2_c23_y)
  );
  conv1_engine window_r2_c24 (
    .x({ x[9075:9056], x[8947:8928], x[8819:8800], x[8691:8672], x[8563:8544], x[4979:4960], x[4851:4832],
    x[4723:4704], x[4595:4576], x[4467:4448], x[883:864], x[755:736], x[627:608], x[499:480], x[371:352] }),
    .y(window_r2_c24_y)
  );
  conv1_engine window_r2_c25 (
    .x({ x[9079:9060], x[8951:8932], x[8823:8804], x[8695:8676], x[8567:8548], x[4983:4964], x[4855:4836],
    x[4727:4708], x[4599:4580], x[4471:4452], x[887:868], x[759:740], x[631:612], x[503:484], x[375:356] }),
    .y(window_r2_c25_y)
  );
  conv1_engine window_r2_c26 (
    .x({ x[9083:9064], x[8955:8936], x[8827:8808], x[8699:8680], x[8571:8552], x[4987:4968], x[4859:4840],
    x[4731:4712], x[4603:4584], x[4475:4456], x[891:872], x[763:744], x[635:616], x[507:488], x[379:360] }),
    .y(window_r2_c26_y)
  );
  conv1_engine window_r2_c27 (
    .x({ x[9087:9068], x[8959:8940], x[8831:8812], x[8703:8684], x[8575:8556], x[4991:4972], x[4863:4844],
    x[4735:4716], x[4607:4588], x[4479:4460], x[895:876], x[767:748], x[639:620], x[511:492], x[383:364] }),
    .y(window_r2_c27_y)
  );
  conv1_engine window_r2_c3 (
    .x({ x[8991:8972], x[8863:8844], x[8735:8716], x[8607:8588], x[8479:8460], x[4895:4876], x[4767:4748],
    x[4639:4620], x[4511:4492], x[4383:4364], x[799:780], x[671:652], x[543:524], x[415:396], x[287:268] }),
    .y(window_r2_c3_y)
  );
  conv1_engine window_r2_c4 (
    .x({ x[8995:8976], x[8867:8848], x[8739:8720], x[8611:8592], x[8483:8464], x[4899:4880], x[4771:4752],
    x[4643:4624], x[4515:4496], x[4387:4368], x[803:784], x[675:656], x[547:528], x[419:400], x[291:272] }),
    .y(window_r2_c4_y)
  );
  conv1_engine window_r2_c5 (
    .x({ x[8999:8980], x[8871:8852], x[8743:8724], x[8615:8596], x[8487:8468], x[4903:4884], x[4775:4756],
    x[4647:4628], x[4519:4500], x[4391:4372], x[807:788], x[679:660], x[551:532], x[423:404], x[295:276] }),
    .y(window_r2_c5_y)
  );
  conv1_engine window_r2_c6 (
    .x({ x[9003:8984], x[8875:8856], x[8747:8728], x[8619:8600], x[8491:8472], x[4907:4888], x[4779:4760],
    x[4651:4632], x[4523:4504], x[4395:4376], x[811:792], x[683:664], x[555:536], x[427:408], x[299:280] }),
    .y(window_r2_c6_y)
  );
  conv1_engine window_r2_c7 (
    .x({ x[9007:8988], x[8879:8860], x[8751:8732], x[8623:8604], x[8495:8476], x[4911:4892], x[4783:4764],
    x[4655:4636], x[4527:4508], x[4399:4380], x[815:796], x[687:668], x[559:540], x[431:412], x[303:284] }),
    .y(window_r2_c7_y)
  );
  conv1_engine window_r2_c8 (
    .x({ x[9011:8992], x[8883:8864], x[8755:8736], x[8627:8608], x[8499:8480], x[4915:4896], x[4787:4768],
    x[4659:4640], x[4531:4512], x[4403:4384], x[819:800], x[691:672], x[563:544], x[435:416], x[307:288] }),
    .y(window_r2_c8_y)
  );
  conv1_engine window_r2_c9 (
    .x({ x[9015:8996], x[8887:8868], x[8759:8740], x[8631:8612], x[8503:8484], x[4919:4900], x[4791:4772],
    x[4663:4644], x[4535:4516], x[4407:4388], x[823:804], x[695:676], x[567:548], x[439:420], x[311:292] }),
    .y(window_r2_c9_y)
  );
  conv1_engine window_r3_c0 (
    .x({ x[9107:9088], x[8979:8960], x[8851:8832], x[8723:8704], x[8595:8576], x[5011:4992], x[4883:4864],
    x[4755:4736], x[4627:4608], x[4499:4480], x[915:896], x[787:768], x[659:640], x[531:512], x[403:384] }),
    .y(window_r3_c0_y)
  );
  conv1_engine window_r3_c1 (
    .x({ x[9111:9092], x[8983:8964], x[8855:8836], x[8727:8708], x[8599:8580], x[5015:4996], x[4887:4868],
    x[4759:4740], x[4631:4612], x[4503:4484], x[919:900], x[791:772], x[663:644], x[535:516], x[407:388] }),
    .y(window_r3_c1_y)
  );
  conv1_engine window_r3_c10 (
    .x({ x[9147:9128], x[9019:9000], x[8891:8872], x[8763:8744], x[8635:8616], x[5051:5032], x[4923:4904],
    x[4795:4776], x[4667:4648], x[4539:4520], x[955:936], x[827:808], x[699:680], x[571:552], x[443:424] }),
    .y(window_r3_c10_y)
  );
  conv1_engine window_r3_c11 (
    .x({ x[9151:9132], x[9023:9004], x[8895:8876], x[8767:8748], x[8639:8620], x[5055:5036], x[4927:4908],
    x[4799:4780], x[4671:4652], x[4543:4524], x[959:940], x[831:812], x[703:684], x[575:556], x[447:428] }),
    .y(window_r3_c11_y)
  );
  conv1_engine window_r3_c12 (
    .x({ x[9155:9136], x[9027:9008], x[8899:8880], x[8771:8752], x[8643:8624], x[5059:5040], x[4931:4912],
    x[4803:4784], x[4675:4656], x[4547:4528], x[963:944], x[835:816], x[707:688], x[579:560], x[451:432] }),
    .y(window_r3_c12_y)
  );
  conv1_engine window_r3_c13 (
    .x({ x[9159:9140], x[9031:9012], x[8903:8884], x[8775:8756], x[8647:8628], x[5063:5044], x[4935:4916],
    x[4807:4788], x[4679:4660], x[4551:4532], x[967:948], x[839:820], x[711:692], x[583:564], x[455:436] }),
    .y(window_r3_c13_y)
  );
  conv1_engine window_r3_c14 (
    .x({ x[9163:9144], x[9035:9016], x[8907:8888], x[8779:8760], x[8651:8632], x[5067:5048], x[4939:4920],
    x[4811:4792], x[4683:4664], x[4555:4536], x[971:952], x[843:824], x[715:696], x[587:568], x[459:440] }),
    .y(window_r3_c14_y)
  );
  conv1_engine window_r3_c15 (
    .x({ x[9167:9148], x[9039:9020], x[8911:8892], x[8783:8764], x[8655:8636], x[5071:5052], x[4943:4924],
    x[4815:4796], x[4687:4668], x[4559:4540], x[975:956], x[847:828], x[719:700], x[591:572], x[463:444] }),
    .y(window_r3_c15_y)
  );
  conv1_engine window_r3_c16 (
    .x({ x[9171:9152], x[9043:9024], x[8915:8896], x[8787:8768], x[8659:8640], x[5075:5056], x[4947:4928],
    x[4819:4800], x[4691:4672], x[4563:4544], x[979:960], x[851:832], x[723:704], x[595:576], x[467:448] }),
    .y(window_r3_c16_y)
  );
  conv1_engine window_r3_c17 (
    .x({ x[9175:9156], x[9047:9028], x[8919:8900], x[8791:8772], x[8663:8644], x[5079:5060], x[4951:4932],
    x[4823:4804], x[4695:4676], x[4567:4548], x[983:964], x[855:836], x[727:708], x[599:580], x[471:452] }),
    .y(window_r3_c17_y)
  );
  conv1_engine window_r3_c18 (
    .x({ x[9179:9160], x[9051:9032], x[8923:8904], x[8795:8776], x[8667:8648], x[5083:5064], x[4955:4936],
    x[4827:4808], x[4699:4680], x[4571:4552], x[987:968], x[859:840], x[731:712], x[603:584], x[475:456] }),
    .y(window_r3_c18_y)
  );
  conv1_engine window_r3_c19 (
    .x({ x[9183:9164], x[9055:9036], x[8927:8908], x[8799:8780], x[8671:8652], x[5087:5068], x[4959:4940],
    x[4831:4812], x[4703:4684], x[4575:4556], x[991:972], x[863:844], x[735:716], x[607:588], x[479:460] }),
    .y(window_r3_c19_y)
  );
  conv1_engine window_r3_c2 (
    .x({ x[9115:9096], x[8987:8968], x[8859:8840], x[8731:8712], x[8603:8584], x[5019:5000], x[4891:4872],
    x[4763:4744], x[4635:4616], x[4507:4488], x[923:904], x[795:776], x[667:648], x[539:520], x[411:392] }),
    .y(window_r3_c2_y)
  );
  conv1_engine window_r3_c20 (
    .x({ x[9187:9168], x[9059:9040], x[8931:8912], x[8803:8784], x[8675:8656], x[5091:5072], x[4963:4944],
    x[4835:4816], x[4707:4688], x[4579:4560], x[995:976], x[867:848], x[739:720], x[611:592], x[483:464] }),
    .y(window_r3_c20_y)
  );
  conv1_engine window_r3_c21 (
    .x({ x[9191:9172], x[9063:9044], x[8935:8916], x[8807:8788], x[8679:8660], x[5095:5076], x[4967:4948],
    x[4839:4820], x[4711:4692], x[4583:4564], x[999:980], x[871:852], x[743:724], x[615:596], x[487:468] }),
    .y(window_r3_c21_y)
  );
  conv1_engine window_r3_c22 (
    .x({ x[9195:9176], x[9067:9048], x[8939:8920], x[8811:8792], x[8683:8664], x[5099:5080], x[4971:4952],
    x[4843:4824], x[4715:4696], x[4587:4568], x[1003:984], x[875:856], x[747:728], x[619:600], x[491:472] }),
    .y(window_r3_c22_y)
  );
  conv1_engine window_r3_c23 (
    .x({ x[9199:9180], x[9071:9052], x[8943:8924], x[8815:8796], x[8687:8668], x[5103:5084], x[4975:4956],
    x[4847:4828], x[4719:4700], x[4591:4572], x[1007:988], x[879:860], x[751:732], x[623:604], x[495:476] }),
    .y(window_r3_c23_y)
  );
  conv1_engine window_r3_c24 (
    .x({ x[9203:9184], x[9075:9056], x[8947:8928], x[8819:8800], x[8691:8672], x[5107:5088], x[4979:4960],
    x[4851:4832], x[4723:4704], x[4595:4576], x[1011:992], x[883:864], x[755:736], x[627:608], x[499:480] }),
    .y(window_r3_c24_y)
  );
  conv1_engine window_r3_c25 (
    .x({ x[9207:9188], x[9079:9060], x[8951:8932], x[8823:8804], x[8695:8676], x[5111:5092], x[4983:4964],
    x[4855:4836], x[4727:4708], x[4599:4580], x[1015:996], x[887:868], x[759:740], x[631:612], x[503:484] }),
    .y(window_r3_c25_y)
  );
  conv1_engine window_r3_c26 (
    .x({ x[9211:9192], x[9083:9064], x[8955:8936], x[8827:8808], x[8699:8680], x[5115:5096], x[4987:4968],
    x[4859:4840], x[4731:4712], x[4603:4584], x[1019:1000], x[891:872], x[763:744], x[635:616], x[507:488] }),
    .y(window_r3_c26_y)
  );
  conv1_engine window_r3_c27 (
    .x({ x[9215:9196], x[9087:9068], x[8959:8940], x[8831:8812], x[8703:8684], x[5119:5100], x[4991:4972],
    x[4863:4844], x[4735:4716], x[4607:4588], x[1023:1004], x[895:876], x[767:748], x[639:620], x[511:492] }),
    .y(window_r3_c27_y)
  );
  conv1_engine window_r3_c3 (
    .x({ x[9119:9100], x[8991:8972], x[8863:8844], x[8735:8716], x[8607:8588], x[5023:5004], x[4895:4876],
    x[4767:4748], x[4639:4620], x[4511:4492], x[927:908], x[799:780], x[671:652], x[543:524], x[415:396] }),
    .y(window_r3_c3_y)
  );
  conv1_engine window_r3_c4 (
    .x({ x[9123:9104], x[8995:8976], x[8867:8848], x[8739:8720], x[8611:8592], x[5027:5008], x[4899:4880],
    x[4771:4752], x[4643:4624], x[4515:4496], x[931:912], x[803:784], x[675:656], x[547:528], x[419:400] }),
    .y(window_r3_c4_y)
  );
  conv1_engine window_r3_c5 (
    .x({ x[9127:9108], x[8999:8980], x[8871:8852], x[8743:8724], x[8615:8596], x[5031:5012], x[4903:4884],
    x[4775:4756], x[4647:4628], x[4519:4500], x[935:916], x[807:788], x[679:660], x[551:532], x[423:404] }),
    .y(window_r3_c5_y)
  );
  conv1_engine window_r3_c6 (
    .x({ x[9131:9112], x[9003:8984], x[8875:8856], x[8747:8728], x[8619:8600], x[5035:5016], x[4907:4888],
    x[4779:4760], x[4651:4632], x[4523:4504], x[939:920], x[811:792], x[683:664], x[555:536], x[427:408] }),
    .y(window_r3_c6_y)
  );
  conv1_engine window_r3_c7 (
    .x({ x[9135:9116], x[9007:8988], x[8879:8860], x[8751:8732], x[8623:8604], x[5039:5020], x[4911:4892],
    x[4783:4764], x[4655:4636], x[4527:4508], x[943:924], x[815:796], x[687:668], x[559:540], x[431:412] }),
    .y(window_r3_c7_y)
  );
  conv1_engine window_r3_c8 (
    .x({ x[9139:9120], x[9011:8992], x[8883:8864], x[8755:8736], x[8627:8608], x[5043:5024], x[4915:4896],
    x[4787:4768], x[4659:4640], x[4531:4512], x[947:928], x[819:800], x[691:672], x[563:544], x[435:416] }),
    .y(window_r3_c8_y)
  );
  conv1_engine window_r3_c9 (
    .x({ x[9143:9124], x[9015:8996], x[8887:8868], x[8759:8740], x[8631:8612], x[5047:5028], x[4919:4900],
    x[4791:4772], x[4663:4644], x[4535:4516], x[951:932], x[823:804], x[695:676], x[567:548], x[439:420] }),
    .y(window_r3_c9_y)
  );
  conv1_engine window_r4_c0 (
    .x({ x[9235:9216], x[9107:9088], x[8979:8960], x[8851:8832], x[8723:8704], x[5139:5120], x[5011:4992],
    x[4883:4864], x[4755:4736], x[4627:4608], x[1043:1024], x[915:896], x[787:768], x[659:640], x[531:512] }),
    .y(window_r4_c0_y)
  );
  conv1_engine window_r4_c1 (
    .x({ x[9239:9220], x[9111:9092], x[8983:8964], x[8855:8836], x[8727:8708], x[5143:5124], x[5015:4996],
    x[4887:4868], x[4759:4740], x[4631:4612], x[1047:1028], x[919:900], x[791:772], x[663:644], x[535:516] }),
    .y(window_r4_c1_y)
  );
  conv1_engine window_r4_c10 (
    .x({ x[9275:9256], x[9147:9128], x[9019:9000], x[8891:8872], x[8763:8744], x[5179:5160], x[5051:5032],
    x[4923:4904], x[4795:4776], x[4667:4648], x[1083:1064], x[955:936], x[827:808], x[699:680], x[571:552] }),
    .y(window_r4_c10_y)
  );
  conv1_engine window_r4_c11 (
    .x({ x[9279:9260], x[9151:9132], x[9023:9004], x[8895:8876], x[8767:8748], x[5183:5164], x[5055:5036],
    x[4927:4908], x[4799:4780], x[4671:4652], x[1087:1068], x[959:940], x[831:812], x[703:684], x[575:556] }),
    .y(window_r4_c11_y)
  );
  conv1_engine window_r4_c12 (
    .x({ x[9283:9264], x[9155:9136], x[9027:9008], x[8899:8880], x[8771:8752], x[5187:5168], x[5059:5040],
    x[4931:4912], x[4803:4784], x[4675:4656], x[1091:1072], x[963:944], x[835:816], x[707:688], x[579:560] }),
    .y(window_r4_c12_y)
  );
  conv1_engine window_r4_c13 (
    .x({ x[9287:9268], x[9159:9140], x[9031:9012], x[8903:8884], x[8775:8756], x[5191:5172], x[5063:5044],
    x[4935:4916], x[4807:4788], x[4679:4660], x[1095:1076], x[967:948], x[839:820], x[711:692], x[583:564] }),
    .y(window_r4_c13_y)
  );
  conv1_engine window_r4_c14 (
    .x({ x[9291:9272], x[9163:9144], x[9035:9016], x[8907:8888], x[8779:8760], x[5195:5176], x[5067:5048],
    x[4939:4920], x[4811:4792], x[4683:4664], x[1099:1080], x[971:952], x[843:824], x[715:696], x[587:568] }),
    .y(window_r4_c14_y)
  );
  conv1_engine window_r4_c15 (
    .x({ x[9295:9276], x[9167:9148], x[9039:9020], x[8911:8892], x[8783:8764], x[5199:5180], x[5071:5052],
    x[4943:4924], x[4815:4796], x[4687:4668], x[1103:1084], x[975:956], x[847:828], x[719:700], x[591:572] }),
    .y(window_r4_c15_y)
  );
  conv1_engine window_r4_c16 (
    .x({ x[9299:9280], x[9171:9152], x[9043:9024], x[8915:8896], x[8787:8768], x[5203:5184], x[5075:5056],
    x[4947:4928], x[4819:4800], x[4691:4672], x[1107:1088], x[979:960], x[851:832], x[723:704], x[595:576] }),
    .y(window_r4_c16_y)
  );
  conv1_engine window_r4_c17 (
    .x({ x[9303:9284], x[9175:9156], x[9047:9028], x[8919:8900], x[8791:8772], x[5207:5188], x[5079:5060],
    x[4951:4932], x[4823:4804], x[4695:4676], x[1111:1092], x[983:964], x[855:836], x[727:708], x[599:580] }),
    .y(window_r4_c17_y)
  );
  conv1_engine window_r4_c18 (
    .x({ x[9307:9288], x[9179:9160], x[9051:9032], x[8923:8904], x[8795:8776], x[5211:5192], x[5083:5064],
    x[4955:4936], x[4827:4808], x[4699:4680], x[1115:1096], x[987:968], x[859:840], x[731:712], x[603:584] }),
    .y(window_r4_c18_y)
  );
  conv1_engine window_r4_c19 (
    .x({ x[9311:9292], x[9183:9164], x[9055:9036], x[8927:8908], x[8799:8780], x[5215:5196], x[5087:5068],
    x[4959:4940], x[4831:4812], x[4703:4684], x[1119:1100], x[991:972], x[863:844], x[735:716], x[607:588] }),
    .y(window_r4_c19_y)
  );
  conv1_engine window_r4_c2 (
    .x({ x[9243:9224], x[9115:9096], x[8987:8968], x[8859:8840], x[8731:8712], x[5147:5128], x[5019:5000],
    x[4891:4872], x[4763:4744], x[4635:4616], x[1051:1032], x[923:904], x[795:776], x[667:648], x[539:520] }),
    .y(window_r4_c2_y)
  );
  conv1_engine window_r4_c20 (
    .x({ x[9315:9296], x[9187:9168], x[9059:9040], x[8931:8912], x[8803:8784], x[5219:5200], x[5091:5072],
    x[4963:4944], x[4835:4816], x[4707:4688], x[1123:1104], x[995:976], x[867:848], x[739:720], x[611:592] }),
    .y(window_r4_c20_y)
  );
  conv1_engine window_r4_c21 (
    .x({ x[9319:9300], x[9191:9172], x[9063:9044], x[8935:8916], x[8807:8788], x[5223:5204], x[5095:5076],
    x[4967:4948], x[4839:4820], x[4711:4692], x[1127:1108], x[999:980], x[871:852], x[743:724], x[615:596] }),
    .y(window_r4_c21_y)
  );
  conv1_engine window_r4_c22 (
    .x({ x[9323:9304], x[9195:9176], x[9067:9048], x[8939:8920], x[8811:8792], x[5227:5208], x[5099:5080],
    x[4971:4952], x[4843:4824], x[4715:4696], x[1131:1112], x[1003:984], x[875:856], x[747:728], x[619:600] }),
    .y(window_r4_c22_y)
  );
  conv1_engine window_r4_c23 (
    .x({ x[9327:9308], x[9199:9180], x[9071:9052], x[8943:8924], x[8815:8796], x[5231:5212], x[5103:5084],
    x[4975:4956], x[4847:4828], x[4719:4700], x[1135:1116], x[1007:988], x[879:860], x[751:732], x[623:604] }),
    .y(window_r4_c23_y)
  );
  conv1_engine window_r4_c24 (
    .x({ x[9331:9312], x[9203:9184], x[9075:9056], x[8947:8928], x[8819:8800], x[5235:5216], x[5107:5088],
    x[4979:4960], x[4851:4832], x[4723:4704], x[1139:1120], x[1011:992], x[883:864], x[755:736], x[627:608] }),
    .y(window_r4_c24_y)
  );
  conv1_engine window_r4_c25 (
    .x({ x[9335:9316], x[9207:9188], x[9079:9060], x[8951:8932], x[8823:8804], x[5239:5220], x[5111:5092],
    x[4983:4964], x[4855:4836], x[4727:4708], x[1143:1124], x[1015:996], x[887:868], x[759:740], x[631:612] }),
    .y(window_r4_c25_y)
  );
  conv1_engine window_r4_c26 (
    .x({ x[9339:9320], x[9211:9192], x[9083:9064], x[8955:8936], x[8827:8808], x[5243:5224], x[5115:5096],
    x[4987:4968], x[4859:4840], x[4731:4712], x[1147:1128], x[1019:1000], x[891:872], x[763:744], x[635:616] }),
    .y(window_r4_c26_y)
  );
  conv1_engine window_r4_c27 (
    .x({ x[9343:9324], x[9215:9196], x[9087:9068], x[8959:8940], x[8831:8812], x[5247:5228], x[5119:5100],
    x[4991:4972], x[4863:4844], x[4735:4716], x[1151:1132], x[1023:1004], x[895:876], x[767:748], x[639:620] }),
    .y(window_r4_c27_y)
  );
  conv1_engine window_r4_c3 (
    .x({ x[9247:9228], x[9119:9100], x[8991:8972], x[8863:8844], x[8735:8716], x[5151:5132], x[5023:5004],
    x[4895:4876], x[4767:4748], x[4639:4620], x[1055:1036], x[927:908], x[799:780], x[671:652], x[543:524] }),
    .y(window_r4_c3_y)
  );
  conv1_engine window_r4_c4 (
    .x({ x[9251:9232], x[9123:9104], x[8995:8976], x[8867:8848], x[8739:8720], x[5155:5136], x[5027:5008],
    x[4899:4880], x[4771:4752], x[4643:4624], x[1059:1040], x[931:912], x[803:784], x[675:656], x[547:528] }),
    .y(window_r4_c4_y)
  );
  conv1_engine window_r4_c5 (
    .x({ x[9255:9236], x[9127:9108], x[8999:8980], x[8871:8852], x[8743:8724], x[5159:5140], x[5031:5012],
    x[4903:4884], x[4775:4756], x[4647:4628], x[1063:1044], x[935:916], x[807:788], x[679:660], x[551:532] }),
    .y(window_r4_c5_y)
  );
  conv1_engine window_r4_c6 (
    .x({ x[9259:9240], x[9131:9112], x[9003:8984], x[8875:8856], x[8747:8728], x[5163:5144], x[5035:5016],
    x[4907:4888], x[4779:4760], x[4651:4632], x[1067:1048], x[939:920], x[811:792], x[683:664], x[555:536] }),
    .y(window_r4_c6_y)
  );
  conv1_engine window_r4_c7 (
    .x({ x[9263:9244], x[9135:9116], x[9007:8988], x[8879:8860], x[8751:8732], x[5167:5148], x[5039:5020],
    x[4911:4892], x[4783:4764], x[4655:4636], x[1071:1052], x[943:924], x[815:796], x[687:668], x[559:540] }),
    .y(window_r4_c7_y)
  );
  conv1_engine window_r4_c8 (
    .x({ x[9267:9248], x[9139:9120], x[9011:8992], x[8883:8864], x[8755:8736], x[5171:5152], x[5043:5024],
    x[4915:4896], x[4787:4768], x[4659:4640], x[1075:1056], x[947:928], x[819:800], x[691:672], x[563:544] }),
    .y(window_r4_c8_y)
  );
  conv1_engine window_r4_c9 (
    .x({ x[9271:9252], x[9143:9124], x[9015:8996], x[8887:8868], x[8759:8740], x[5175:5156], x[5047:5028],
    x[4919:4900], x[4791:4772], x[4663:4644], x[1079:1060], x[951:932], x[823:804], x[695:676], x[567:548] }),
    .y(window_r4_c9_y)
  );
  conv1_engine window_r5_c0 (
    .x({ x[9363:9344], x[9235:9216], x[9107:9088], x[8979:8960], x[8851:8832], x[5267:5248], x[5139:5120],
    x[5011:4992], x[4883:4864], x[4755:4736], x[1171:1152], x[1043:1024], x[915:896], x[787:768], x[659:640] }),
    .y(window_r5_c0_y)
  );
  conv1_engine window_r5_c1 (
    .x({ x[9367:9348], x[9239:9220], x[9111:9092], x[8983:8964], x[8855:8836], x[5271:5252], x[5143:5124],
    x[5015:4996], x[4887:4868], x[4759:4740], x[1175:1156], x[1047:1028], x[919:900], x[791:772], x[663:644] }),
    .y(window_r5_c1_y)
  );
  conv1_engine window_r5_c10 (
    .x({ x[9403:9384], x[9275:9256], x[9147:9128], x[9019:9000], x[8891:8872], x[5307:5288], x[5179:5160],
    x[5051:5032], x[4923:4904], x[4795:4776], x[1211:1192], x[1083:1064], x[955:936], x[827:808], x[699:680] }),
    .y(window_r5_c10_y)
  );
  conv1_engine window_r5_c11 (
    .x({ x[9407:9388], x[9279:9260], x[9151:9132], x[9023:9004], x[8895:8876], x[5311:5292], x[5183:5164],
    x[5055:5036], x[4927:4908], x[4799:4780], x[1215:1196], x[1087:1068], x[959:940], x[831:812], x[703:684] }),
    .y(window_r5_c11_y)
  );
  conv1_engine window_r5_c12 (
    .x({ x[9411:9392], x[9283:9264], x[9155:9136], x[9027:9008], x[8899:8880], x[5315:5296], x[5187:5168],
    x[5059:5040], x[4931:4912], x[4803:4784], x[1219:1200], x[1091:1072], x[963:944], x[835:816], x[707:688] }),
    .y(window_r5_c12_y)
  );
  conv1_engine window_r5_c13 (
    .x({ x[9415:9396], x[9287:9268], x[9159:9140], x[9031:9012], x[8903:8884], x[5319:5300], x[5191:5172],
    x[5063:5044], x[4935:4916], x[4807:4788], x[1223:1204], x[1095:1076], x[967:948], x[839:820], x[711:692] }),
    .y(window_r5_c13_y)
  );
  conv1_engine window_r5_c14 (
    .x({ x[9419:9400], x[9291:9272], x[9163:9144], x[9035:9016], x[8907:8888], x[5323:5304], x[5195:5176],
    x[5067:5048], x[4939:4920], x[4811:4792], x[1227:1208], x[1099:1080], x[971:952], x[843:824], x[715:696] }),
    .y(window_r5_c14_y)
  );
  conv1_engine window_r5_c15 (
    .x({ x[9423:9404], x[9295:9276], x[9167:9148], x[9039:9020], x[8911:8892], x[5327:5308], x[5199:5180],
    x[5071:5052], x[4943:4924], x[4815:4796], x[1231:1212], x[1103:1084], x[975:956], x[847:828], x[719:700] }),
    .y(window_r5_c15_y)
  );
  conv1_engine window_r5_c16 (
    .x({ x[9427:9408], x[9299:9280], x[9171:9152], x[9043:9024], x[8915:8896], x[5331:5312], x[5203:5184],
    x[5075:5056], x[4947:4928], x[4819:4800], x[1235:1216], x[1107:1088], x[979:960], x[851:832], x[723:704] }),
    .y(window_r5_c16_y)
  );
  conv1_engine window_r5_c17 (
    .x({ x[9431:9412], x[9303:9284], x[9175:9156], x[9047:9028], x[8919:8900], x[5335:5316], x[5207:5188],
    x[5079:5060], x[4951:4932], x[4823:4804], x[1239:1220], x[1111:1092], x[983:964], x[855:836], x[727:708] }),
    .y(window_r5_c17_y)
  );
  conv1_engine window_r5_c18 (
    .x({ x[9435:9416], x[9307:9288], x[9179:9160], x[9051:9032], x[8923:8904], x[5339:5320], x[5211:5192],
    x[5083:5064], x[4955:4936], x[4827:4808], x[1243:1224], x[1115:1096], x[987:968], x[859:840], x[731:712] }),
    .y(window_r5_c18_y)
  );
  conv1_engine window_r5_c19 (
    .x({ x[9439:9420], x[9311:9292], x[9183:9164], x[9055:9036], x[8927:8908], x[5343:5324], x[5215:5196],
    x[5087:5068], x[4959:4940], x[4831:4812], x[1247:1228], x[1119:1100], x[991:972], x[863:844], x[735:716] }),
    .y(window_r5_c19_y)
  );
  conv1_engine window_r5_c2 (
    .x({ x[9371:9352], x[9243:9224], x[9115:9096], x[8987:8968], x[8859:8840], x[5275:5256], x[5147:5128],
    x[5019:5000], x[4891:4872], x[4763:4744], x[1179:1160], x[1051:1032], x[923:904], x[795:776], x[667:648] }),
    .y(window_r5_c2_y)
  );
  conv1_engine window_r5_c20 (
    .x({ x[9443:9424], x[9315:9296], x[9187:9168], x[9059:9040], x[8931:8912], x[5347:5328], x[5219:5200],
    x[5091:5072], x[4963:4944], x[4835:4816], x[1251:1232], x[1123:1104], x[995:976], x[867:848], x[739:720] }),
    .y(window_r5_c20_y)
  );
  conv1_engine window_r5_c21 (
    .x({ x[9447:9428], x[9319:9300], x[9191:9172], x[9063:9044], x[8935:8916], x[5351:5332], x[5223:5204],
    x[5095:5076], x[4967:4948], x[4839:4820], x[1255:1236], x[1127:1108], x[999:980], x[871:852], x[743:724] }),
    .y(window_r5_c21_y)
  );
  conv1_engine window_r5_c22 (
    .x({ x[9451:9432], x[9323:9304], x[9195:9176], x[9067:9048], x[8939:8920], x[5355:5336], x[5227:5208],
    x[5099:5080], x[4971:4952], x[4843:4824], x[1259:1240], x[1131:1112], x[1003:984], x[875:856],
    x[747:728] }),
    .y(window_r5_c22_y)
  );
  conv1_engine window_r5_c23 (
    .x({ x[9455:9436], x[9327:9308], x[9199:9180], x[9071:9052], x[8943:8924], x[5359:5340], x[5231:5212],
    x[5103:5084], x[4975:4956], x[4847:4828], x[1263:1244], x[1135:1116], x[1007:988], x[879:860],
    x[751:732] }),
    .y(window_r5_c23_y)
  );
  conv1_engine window_r5_c24 (
    .x({ x[9459:9440], x[9331:9312], x[9203:9184], x[9075:9056], x[8947:8928], x[5363:5344], x[5235:5216],
    x[5107:5088], x[4979:4960], x[4851:4832], x[1267:1248], x[1139:1120], x[1011:992], x[883:864],
    x[755:736] }),
    .y(window_r5_c24_y)
  );
  conv1_engine window_r5_c25 (
    .x({ x[9463:9444], x[9335:9316], x[9207:9188], x[9079:9060], x[8951:8932], x[5367:5348], x[5239:5220],
    x[5111:5092], x[4983:4964], x[4855:4836], x[1271:1252], x[1143:1124], x[1015:996], x[887:868],
    x[759:740] }),
    .y(window_r5_c25_y)
  );
  conv1_engine window_r5_c26 (
    .x({ x[9467:9448], x[9339:9320], x[9211:9192], x[9083:9064], x[8955:8936], x[5371:5352], x[5243:5224],
    x[5115:5096], x[4987:4968], x[4859:4840], x[1275:1256], x[1147:1128], x[1019:1000], x[891:872],
    x[763:744] }),
    .y(window_r5_c26_y)
  );
  conv1_engine window_r5_c27 (
    .x({ x[9471:9452], x[9343:9324], x[9215:9196], x[9087:9068], x[8959:8940], x[5375:5356], x[5247:5228],
    x[5119:5100], x[4991:4972], x[4863:4844], x[1279:1260], x[1151:1132], x[1023:1004], x[895:876],
    x[767:748] }),
    .y(window_r5_c27_y)
  );
  conv1_engine window_r5_c3 (
    .x({ x[9375:9356], x[9247:9228], x[9119:9100], x[8991:8972], x[8863:8844], x[5279:5260], x[5151:5132],
    x[5023:5004], x[4895:4876], x[4767:4748], x[1183:1164], x[1055:1036], x[927:908], x[799:780], x[671:652] }),
    .y(window_r5_c3_y)
  );
  conv1_engine window_r5_c4 (
    .x({ x[9379:9360], x[9251:9232], x[9123:9104], x[8995:8976], x[8867:8848], x[5283:5264], x[5155:5136],
    x[5027:5008], x[4899:4880], x[4771:4752], x[1187:1168], x[1059:1040], x[931:912], x[803:784], x[675:656] }),
    .y(window_r5_c4_y)
  );
  conv1_engine window_r5_c5 (
    .x({ x[9383:9364], x[9255:9236], x[9127:9108], x[8999:8980], x[8871:8852], x[5287:5268], x[5159:5140],
    x[5031:5012], x[4903:4884], x[4775:4756], x[1191:1172], x[1063:1044], x[935:916], x[807:788], x[679:660] }),
    .y(window_r5_c5_y)
  );
  conv1_engine window_r5_c6 (
    .x({ x[9387:9368], x[9259:9240], x[9131:9112], x[9003:8984], x[8875:8856], x[5291:5272], x[5163:5144],
    x[5035:5016], x[4907:4888], x[4779:4760], x[1195:1176], x[1067:1048], x[939:920], x[811:792], x[683:664] }),
    .y(window_r5_c6_y)
  );
  conv1_engine window_r5_c7 (
    .x({ x[9391:9372], x[9263:9244], x[9135:9116], x[9007:8988], x[8879:8860], x[5295:5276], x[5167:5148],
    x[5039:5020], x[4911:4892], x[4783:4764], x[1199:1180], x[1071:1052], x[943:924], x[815:796], x[687:668] }),
    .y(window_r5_c7_y)
  );
  conv1_engine window_r5_c8 (
    .x({ x[9395:9376], x[9267:9248], x[9139:9120], x[9011:8992], x[8883:8864], x[5299:5280], x[5171:5152],
    x[5043:5024], x[4915:4896], x[4787:4768], x[1203:1184], x[1075:1056], x[947:928], x[819:800], x[691:672] }),
    .y(window_r5_c8_y)
  );
  conv1_engine window_r5_c9 (
    .x({ x[9399:9380], x[9271:9252], x[9143:9124], x[9015:8996], x[8887:8868], x[5303:5284], x[5175:5156],
    x[5047:5028], x[4919:4900], x[4791:4772], x[1207:1188], x[1079:1060], x[951:932], x[823:804], x[695:676] }),
    .y(window_r5_c9_y)
  );
  conv1_engine window_r6_c0 (
    .x({ x[9491:9472], x[9363:9344], x[9235:9216], x[9107:9088], x[8979:8960], x[5395:5376], x[5267:5248],
    x[5139:5120], x[5011:4992], x[4883:4864], x[1299:1280], x[1171:1152], x[1043:1024], x[915:896],
    x[787:768] }),
    .y(window_r6_c0_y)
  );
  conv1_engine window_r6_c1 (
    .x({ x[9495:9476], x[9367:9348], x[9239:9220], x[9111:9092], x[8983:8964], x[5399:5380], x[5271:5252],
    x[5143:5124], x[5015:4996], x[4887:4868], x[1303:1284], x[1175:1156], x[1047:1028], x[919:900],
    x[791:772] }),
    .y(window_r6_c1_y)
  );
  conv1_engine window_r6_c10 (
    .x({ x[9531:9512], x[9403:9384], x[9275:9256], x[9147:9128], x[9019:9000], x[5435:5416], x[5307:5288],
    x[5179:5160], x[5051:5032], x[4923:4904], x[1339:1320], x[1211:1192], x[1083:1064], x[955:936],
    x[827:808] }),
    .y(window_r6_c10_y)
  );
  conv1_engine window_r6_c11 (
    .x({ x[9535:9516], x[9407:9388], x[9279:9260], x[9151:9132], x[9023:9004], x[5439:5420], x[5311:5292],
    x[5183:5164], x[5055:5036], x[4927:4908], x[1343:1324], x[1215:1196], x[1087:1068], x[959:940],
    x[831:812] }),
    .y(window_r6_c11_y)
  );
  conv1_engine window_r6_c12 (
    .x({ x[9539:9520], x[9411:9392], x[9283:9264], x[9155:9136], x[9027:9008], x[5443:5424], x[5315:5296],
    x[5187:5168], x[5059:5040], x[4931:4912], x[1347:1328], x[1219:1200], x[1091:1072], x[963:944],
    x[835:816] }),
    .y(window_r6_c12_y)
  );
  conv1_engine window_r6_c13 (
    .x({ x[9543:9524], x[9415:9396], x[9287:9268], x[9159:9140], x[9031:9012], x[5447:5428], x[5319:5300],
    x[5191:5172], x[5063:5044], x[4935:4916], x[1351:1332], x[1223:1204], x[1095:1076], x[967:948],
    x[839:820] }),
    .y(window_r6_c13_y)
  );
  conv1_engine window_r6_c14 (
    .x({ x[9547:9528], x[9419:9400], x[9291:9272], x[9163:9144], x[9035:9016], x[5451:5432], x[5323:5304],
    x[5195:5176], x[5067:5048], x[4939:4920], x[1355:1336], x[1227:1208], x[1099:1080], x[971:952],
    x[843:824] }),
    .y(window_r6_c14_y)
  );
  conv1_engine window_r6_c15 (
    .x({ x[9551:9532], x[9423:9404], x[9295:9276], x[9167:9148], x[9039:9020], x[5455:5436], x[5327:5308],
    x[5199:5180], x[5071:5052], x[4943:4924], x[1359:1340], x[1231:1212], x[1103:1084], x[975:956],
    x[847:828] }),
    .y(window_r6_c15_y)
  );
  conv1_engine window_r6_c16 (
    .x({ x[9555:9536], x[9427:9408], x[9299:9280], x[9171:9152], x[9043:9024], x[5459:5440], x[5331:5312],
    x[5203:5184], x[5075:5056], x[4947:4928], x[1363:1344], x[1235:1216], x[1107:1088], x[979:960],
    x[851:832] }),
    .y(window_r6_c16_y)
  );
  conv1_engine window_r6_c17 (
    .x({ x[9559:9540], x[9431:9412], x[9303:9284], x[9175:9156], x[9047:9028], x[5463:5444], x[5335:5316],
    x[5207:5188], x[5079:5060], x[4951:4932], x[1367:1348], x[1239:1220], x[1111:1092], x[983:964],
    x[855:836] }),
    .y(window_r6_c17_y)
  );
  conv1_engine window_r6_c18 (
    .x({ x[9563:9544], x[9435:9416], x[9307:9288], x[9179:9160], x[9051:9032], x[5467:5448], x[5339:5320],
    x[5211:5192], x[5083:5064], x[4955:4936], x[1371:1352], x[1243:1224], x[1115:1096], x[987:968],
    x[859:840] }),
    .y(window_r6_c18_y)
  );
  conv1_engine window_r6_c19 (
    .x({ x[9567:9548], x[9439:9420], x[9311:9292], x[9183:9164], x[9055:9036], x[5471:5452], x[5343:5324],
    x[5215:5196], x[5087:5068], x[4959:4940], x[1375:1356], x[1247:1228], x[1119:1100], x[991:972],
    x[863:844] }),
    .y(window_r6_c19_y)
  );
  conv1_engine window_r6_c2 (
    .x({ x[9499:9480], x[9371:9352], x[9243:9224], x[9115:9096], x[8987:8968], x[5403:5384], x[5275:5256],
    x[5147:5128], x[5019:5000], x[4891:4872], x[1307:1288], x[1179:1160], x[1051:1032], x[923:904],
    x[795:776] }),
    .y(window_r6_c2_y)
  );
  conv1_engine window_r6_c20 (
    .x({ x[9571:9552], x[9443:9424], x[9315:9296], x[9187:9168], x[9059:9040], x[5475:5456], x[5347:5328],
    x[5219:5200], x[5091:5072], x[4963:4944], x[1379:1360], x[1251:1232], x[1123:1104], x[995:976],
    x[867:848] }),
    .y(window_r6_c20_y)
  );
  conv1_engine window_r6_c21 (
    .x({ x[9575:9556], x[9447:9428], x[9319:9300], x[9191:9172], x[9063:9044], x[5479:5460], x[5351:5332],
    x[5223:5204], x[5095:5076], x[4967:4948], x[1383:1364], x[1255:1236], x[1127:1108], x[999:980],
    x[871:852] }),
    .y(window_r6_c21_y)
  );
  conv1_engine window_r6_c22 (
    .x({ x[9579:9560], x[9451:9432], x[9323:9304], x[9195:9176], x[9067:9048], x[5483:5464], x[5355:5336],
    x[5227:5208], x[5099:5080], x[4971:4952], x[1387:1368], x[1259:1240], x[1131:1112], x[1003:984],
    x[875:856] }),
    .y(window_r6_c22_y)
  );
  conv1_engine window_r6_c23 (
    .x({ x[9583:9564], x[9455:9436], x[9327:9308], x[9199:9180], x[9071:9052], x[5487:5468], x[5359:5340],
    x[5231:5212], x[5103:5084], x[4975:4956], x[1391:1372], x[1263:1244], x[1135:1116], x[1007:988],
    x[879:860] }),
    .y(window_r6_c23_y)
  );
  conv1_engine window_r6_c24 (
    .x({ x[9587:9568], x[9459:9440], x[9331:9312], x[9203:9184], x[9075:9056], x[5491:5472], x[5363:5344],
    x[5235:5216], x[5107:5088], x[4979:4960], x[1395:1376], x[1267:1248], x[1139:1120], x[1011:992],
    x[883:864] }),
    .y(window_r6_c24_y)
  );
  conv1_engine window_r6_c25 (
    .x({ x[9591:9572], x[9463:9444], x[9335:9316], x[9207:9188], x[9079:9060], x[5495:5476], x[5367:5348],
    x[5239:5220], x[5111:5092], x[4983:4964], x[1399:1380], x[1271:1252], x[1143:1124], x[1015:996],
    x[887:868] }),
    .y(window_r6_c25_y)
  );
  conv1_engine window_r6_c26 (
    .x({ x[9595:9576], x[9467:9448], x[9339:9320], x[9211:9192], x[9083:9064], x[5499:5480], x[5371:5352],
    x[5243:5224], x[5115:5096], x[4987:4968], x[1403:1384], x[1275:1256], x[1147:1128], x[1019:1000],
    x[891:872] }),
    .y(window_r6_c26_y)
  );
  conv1_engine window_r6_c27 (
    .x({ x[9599:9580], x[9471:9452], x[9343:9324], x[9215:9196], x[9087:9068], x[5503:5484], x[5375:5356],
    x[5247:5228], x[5119:5100], x[4991:4972], x[1407:1388], x[1279:1260], x[1151:1132], x[1023:1004],
    x[895:876] }),
    .y(window_r6_c27_y)
  );
  conv1_engine window_r6_c3 (
    .x({ x[9503:9484], x[9375:9356], x[9247:9228], x[9119:9100], x[8991:8972], x[5407:5388], x[5279:5260],
    x[5151:5132], x[5023:5004], x[4895:4876], x[1311:1292], x[1183:1164], x[1055:1036], x[927:908],
    x[799:780] }),
    .y(window_r6_c3_y)
  );
  conv1_engine window_r6_c4 (
    .x({ x[9507:9488], x[9379:9360], x[9251:9232], x[9123:9104], x[8995:8976], x[5411:5392], x[5283:5264],
    x[5155:5136], x[5027:5008], x[4899:4880], x[1315:1296], x[1187:1168], x[1059:1040], x[931:912],
    x[803:784] }),
    .y(window_r6_c4_y)
  );
  conv1_engine window_r6_c5 (
    .x({ x[9511:9492], x[9383:9364], x[9255:9236], x[9127:9108], x[8999:8980], x[5415:5396], x[5287:5268],
    x[5159:5140], x[5031:5012], x[4903:4884], x[1319:1300], x[1191:1172], x[1063:1044], x[935:916],
    x[807:788] }),
    .y(window_r6_c5_y)
  );
  conv1_engine window_r6_c6 (
    .x({ x[9515:9496], x[9387:9368], x[9259:9240], x[9131:9112], x[9003:8984], x[5419:5400], x[5291:5272],
    x[5163:5144], x[5035:5016], x[4907:4888], x[1323:1304], x[1195:1176], x[1067:1048], x[939:920],
    x[811:792] }),
    .y(window_r6_c6_y)
  );
  conv1_engine window_r6_c7 (
    .x({ x[9519:9500], x[9391:9372], x[9263:9244], x[9135:9116], x[9007:8988], x[5423:5404], x[5295:5276],
    x[5167:5148], x[5039:5020], x[4911:4892], x[1327:1308], x[1199:1180], x[1071:1052], x[943:924],
    x[815:796] }),
    .y(window_r6_c7_y)
  );
  conv1_engine window_r6_c8 (
    .x({ x[9523:9504], x[9395:9376], x[9267:9248], x[9139:9120], x[9011:8992], x[5427:5408], x[5299:5280],
    x[5171:5152], x[5043:5024], x[4915:4896], x[1331:1312], x[1203:1184], x[1075:1056], x[947:928],
    x[819:800] }),
    .y(window_r6_c8_y)
  );
  conv1_engine window_r6_c9 (
    .x({ x[9527:9508], x[9399:9380], x[9271:9252], x[9143:9124], x[9015:8996], x[5431:5412], x[5303:5284],
    x[5175:5156], x[5047:5028], x[4919:4900], x[1335:1316], x[1207:1188], x[1079:1060], x[951:932],
    x[823:804] }),
    .y(window_r6_c9_y)
  );
  conv1_engine window_r7_c0 (
    .x({ x[9619:9600], x[9491:9472], x[9363:9344], x[9235:9216], x[9107:9088], x[5523:5504], x[5395:5376],
    x[5267:5248], x[5139:5120], x[5011:4992], x[1427:1408], x[1299:1280], x[1171:1152], x[1043:1024],
    x[915:896] }),
    .y(window_r7_c0_y)
  );
  conv1_engine window_r7_c1 (
    .x({ x[9623:9604], x[9495:9476], x[9367:9348], x[9239:9220], x[9111:9092], x[5527:5508], x[5399:5380],
    x[5271:5252], x[5143:5124], x[5015:4996], x[1431:1412], x[1303:1284], x[1175:1156], x[1047:1028],
    x[919:900] }),
    .y(window_r7_c1_y)
  );
  conv1_engine window_r7_c10 (
    .x({ x[9659:9640], x[9531:9512], x[9403:9384], x[9275:9256], x[9147:9128], x[5563:5544], x[5435:5416],
    x[5307:5288], x[5179:5160], x[5051:5032], x[1467:1448], x[1339:1320], x[1211:1192], x[1083:1064],
    x[955:936] }),
    .y(window_r7_c10_y)
  );
  conv1_engine window_r7_c11 (
    .x({ x[9663:9644], x[9535:9516], x[9407:9388], x[9279:9260], x[9151:9132], x[5567:5548], x[5439:5420],
    x[5311:5292], x[5183:5164], x[5055:5036], x[1471:1452], x[1343:1324], x[1215:1196], x[1087:1068],
    x[959:940] }),
    .y(window_r7_c11_y)
  );
  conv1_engine window_r7_c12 (
    .x({ x[9667:9648], x[9539:9520], x[9411:9392], x[9283:9264], x[9155:9136], x[5571:5552], x[5443:5424],
    x[5315:5296], x[5187:5168], x[5059:5040], x[1475:1456], x[1347:1328], x[1219:1200], x[1091:1072],
    x[963:944] }),
    .y(window_r7_c12_y)
  );
  conv1_engine window_r7_c13 (
    .x({ x[9671:9652], x[9543:9524], x[9415:9396], x[9287:9268], x[9159:9140], x[5575:5556], x[5447:5428],
    x[5319:5300], x[5191:5172], x[5063:5044], x[1479:1460], x[1351:1332], x[1223:1204], x[1095:1076],
    x[967:948] }),
    .y(window_r7_c13_y)
  );
  conv1_engine window_r7_c14 (
    .x({ x[9675:9656], x[9547:9528], x[9419:9400], x[9291:9272], x[9163:9144], x[5579:5560], x[5451:5432],
    x[5323:5304], x[5195:5176], x[5067:5048], x[1483:1464], x[1355:1336], x[1227:1208], x[1099:1080],
    x[971:952] }),
    .y(window_r7_c14_y)
  );
  conv1_engine window_r7_c15 (
    .x({ x[9679:9660], x[9551:9532], x[9423:9404], x[9295:9276], x[9167:9148], x[5583:5564], x[5455:5436],
    x[5327:5308], x[5199:5180], x[5071:5052], x[1487:1468], x[1359:1340], x[1231:1212], x[1103:1084],
    x[975:956] }),
    .y(window_r7_c15_y)
  );
  conv1_engine window_r7_c16 (
    .x({ x[9683:9664], x[9555:9536], x[9427:9408], x[9299:9280], x[9171:9152], x[5587:5568], x[5459:5440],
    x[5331:5312], x[5203:5184], x[5075:5056], x[1491:1472], x[1363:1344], x[1235:1216], x[1107:1088],
    x[979:960] }),
    .y(window_r7_c16_y)
  );
  conv1_engine window_r7_c17 (
    .x({ x[9687:9668], x[9559:9540], x[9431:9412], x[9303:9284], x[9175:9156], x[5591:5572], x[5463:5444],
    x[5335:5316], x[5207:5188], x[5079:5060], x[1495:1476], x[1367:1348], x[1239:1220], x[1111:1092],
    x[983:964] }),
    .y(window_r7_c17_y)
  );
  conv1_engine window_r7_c18 (
    .x({ x[9691:9672], x[9563:9544], x[9435:9416], x[9307:9288], x[9179:9160], x[5595:5576], x[5467:5448],
    x[5339:5320], x[5211:5192], x[5083:5064], x[1499:1480], x[1371:1352], x[1243:1224], x[1115:1096],
    x[987:968] }),
    .y(window_r7_c18_y)
  );
  conv1_engine window_r7_c19 (
    .x({ x[9695:9676], x[9567:9548], x[9439:9420], x[9311:9292], x[9183:9164], x[5599:5580], x[5471:5452],
    x[5343:5324], x[5215:5196], x[5087:5068], x[1503:1484], x[1375:1356], x[1247:1228], x[1119:1100],
    x[991:972] }),
    .y(window_r7_c19_y)
  );
  conv1_engine window_r7_c2 (
    .x({ x[9627:9608], x[9499:9480], x[9371:9352], x[9243:9224], x[9115:9096], x[5531:5512], x[5403:5384],
    x[5275:5256], x[5147:5128], x[5019:5000], x[1435:1416], x[1307:1288], x[1179:1160], x[1051:1032],
    x[923:904] }),
    .y(window_r7_c2_y)
  );
  conv1_engine window_r7_c20 (
    .x({ x[9699:9680], x[9571:9552], x[9443:9424], x[9315:9296], x[9187:9168], x[5603:5584], x[5475:5456],
    x[5347:5328], x[5219:5200], x[5091:5072], x[1507:1488], x[1379:1360], x[1251:1232], x[1123:1104],
    x[995:976] }),
    .y(window_r7_c20_y)
  );
  conv1_engine window_r7_c21 (
    .x({ x[9703:9684], x[9575:9556], x[9447:9428], x[9319:9300], x[9191:9172], x[5607:5588], x[5479:5460],
    x[5351:5332], x[5223:5204], x[5095:5076], x[1511:1492], x[1383:1364], x[1255:1236], x[1127:1108],
    x[999:980] }),
    .y(window_r7_c21_y)
  );
  conv1_engine window_r7_c22 (
    .x({ x[9707:9688], x[9579:9560], x[9451:9432], x[9323:9304], x[9195:9176], x[5611:5592], x[5483:5464],
    x[5355:5336], x[5227:5208], x[5099:5080], x[1515:1496], x[1387:1368], x[1259:1240], x[1131:1112],
    x[1003:984] }),
    .y(window_r7_c22_y)
  );
  conv1_engine window_r7_c23 (
    .x({ x[9711:9692], x[9583:9564], x[9455:9436], x[9327:9308], x[9199:9180], x[5615:5596], x[5487:5468],
    x[5359:5340], x[5231:5212], x[5103:5084], x[1519:1500], x[1391:1372], x[1263:1244], x[1135:1116],
    x[1007:988] }),
    .y(window_r7_c23_y)
  );
  conv1_engine window_r7_c24 (
    .x({ x[9715:9696], x[9587:9568], x[9459:9440], x[9331:9312], x[9203:9184], x[5619:5600], x[5491:5472],
    x[5363:5344], x[5235:5216], x[5107:5088], x[1523:1504], x[1395:1376], x[1267:1248], x[1139:1120],
    x[1011:992] }),
    .y(window_r7_c24_y)
  );
  conv1_engine window_r7_c25 (
    .x({ x[9719:9700], x[9591:9572], x[9463:9444], x[9335:9316], x[9207:9188], x[5623:5604], x[5495:5476],
    x[5367:5348], x[5239:5220], x[5111:5092], x[1527:1508], x[1399:1380], x[1271:1252], x[1143:1124],
    x[1015:996] }),
    .y(window_r7_c25_y)
  );
  conv1_engine window_r7_c26 (
    .x({ x[9723:9704], x[9595:9576], x[9467:9448], x[9339:9320], x[9211:9192], x[5627:5608], x[5499:5480],
    x[5371:5352], x[5243:5224], x[5115:5096], x[1531:1512], x[1403:1384], x[1275:1256], x[1147:1128],
    x[1019:1000] }),
    .y(window_r7_c26_y)
  );
  conv1_engine window_r7_c27 (
    .x({ x[9727:9708], x[9599:9580], x[9471:9452], x[9343:9324], x[9215:9196], x[5631:5612], x[5503:5484],
    x[5375:5356], x[5247:5228], x[5119:5100], x[1535:1516], x[1407:1388], x[1279:1260], x[1151:1132],
    x[1023:1004] }),
    .y(window_r7_c27_y)
  );
  conv1_engine window_r7_c3 (
    .x({ x[9631:9612], x[9503:9484], x[9375:9356], x[9247:9228], x[9119:9100], x[5535:5516], x[5407:5388],
    x[5279:5260], x[5151:5132], x[5023:5004], x[1439:1420], x[1311:1292], x[1183:1164], x[1055:1036],
    x[927:908] }),
    .y(window_r7_c3_y)
  );
  conv1_engine window_r7_c4 (
    .x({ x[9635:9616], x[9507:9488], x[9379:9360], x[9251:9232], x[9123:9104], x[5539:5520], x[5411:5392],
    x[5283:5264], x[5155:5136], x[5027:5008], x[1443:1424], x[1315:1296], x[1187:1168], x[1059:1040],
    x[931:912] }),
    .y(window_r7_c4_y)
  );
  conv1_engine window_r7_c5 (
    .x({ x[9639:9620], x[9511:9492], x[9383:9364], x[9255:9236], x[9127:9108], x[5543:5524], x[5415:5396],
    x[5287:5268], x[5159:5140], x[5031:5012], x[1447:1428], x[1319:1300], x[1191:1172], x[1063:1044],
    x[935:916] }),
    .y(window_r7_c5_y)
  );
  conv1_engine window_r7_c6 (
    .x({ x[9643:9624], x[9515:9496], x[9387:9368], x[9259:9240], x[9131:9112], x[5547:5528], x[5419:5400],
    x[5291:5272], x[5163:5144], x[5035:5016], x[1451:1432], x[1323:1304], x[1195:1176], x[1067:1048],
    x[939:920] }),
    .y(window_r7_c6_y)
  );
  conv1_engine window_r7_c7 (
    .x({ x[9647:9628], x[9519:9500], x[9391:9372], x[9263:9244], x[9135:9116], x[5551:5532], x[5423:5404],
    x[5295:5276], x[5167:5148], x[5039:5020], x[1455:1436], x[1327:1308], x[1199:1180], x[1071:1052],
    x[943:924] }),
    .y(window_r7_c7_y)
  );
  conv1_engine window_r7_c8 (
    .x({ x[9651:9632], x[9523:9504], x[9395:9376], x[9267:9248], x[9139:9120], x[5555:5536], x[5427:5408],
    x[5299:5280], x[5171:5152], x[5043:5024], x[1459:1440], x[1331:1312], x[1203:1184], x[1075:1056],
    x[947:928] }),
    .y(window_r7_c8_y)
  );
  conv1_engine window_r7_c9 (
    .x({ x[9655:9636], x[9527:9508], x[9399:9380], x[9271:9252], x[9143:9124], x[5559:5540], x[5431:5412],
    x[5303:5284], x[5175:5156], x[5047:5028], x[1463:1444], x[1335:1316], x[1207:1188], x[1079:1060],
    x[951:932] }),
    .y(window_r7_c9_y)
  );
  conv1_engine window_r8_c0 (
    .x({ x[9747:9728], x[9619:9600], x[9491:9472], x[9363:9344], x[9235:9216], x[5651:5632], x[5523:5504],
    x[5395:5376], x[5267:5248], x[5139:5120], x[1555:1536], x[1427:1408], x[1299:1280], x[1171:1152],
    x[1043:1024] }),
    .y(window_r8_c0_y)
  );
  conv1_engine window_r8_c1 (
    .x({ x[9751:9732], x[9623:9604], x[9495:9476], x[9367:9348], x[9239:9220], x[5655:5636], x[5527:5508],
    x[5399:5380], x[5271:5252], x[5143:5124], x[1559:1540], x[1431:1412], x[1303:1284], x[1175:1156],
    x[1047:1028] }),
    .y(window_r8_c1_y)
  );
  conv1_engine window_r8_c10 (
    .x({ x[9787:9768], x[9659:9640], x[9531:9512], x[9403:9384], x[9275:9256], x[5691:5672], x[5563:5544],
    x[5435:5416], x[5307:5288], x[5179:5160], x[1595:1576], x[1467:1448], x[1339:1320], x[1211:1192],
    x[1083:1064] }),
    .y(window_r8_c10_y)
  );
  conv1_engine window_r8_c11 (
    .x({ x[9791:9772], x[9663:9644], x[9535:9516], x[9407:9388], x[9279:9260], x[5695:5676], x[5567:5548],
    x[5439:5420], x[5311:5292], x[5183:5164], x[1599:1580], x[1471:1452], x[1343:1324], x[1215:1196],
    x[1087:1068] }),
    .y(window_r8_c11_y)
  );
  conv1_engine window_r8_c12 (
    .x({ x[9795:9776], x[9667:9648], x[9539:9520], x[9411:9392], x[9283:9264], x[5699:5680], x[5571:5552],
    x[5443:5424], x[5315:5296], x[5187:5168], x[1603:1584], x[1475:1456], x[1347:1328], x[1219:1200],
    x[1091:1072] }),
    .y(window_r8_c12_y)
  );
  conv1_engine window_r8_c13 (
    .x({ x[9799:9780], x[9671:9652], x[9543:9524], x[9415:9396], x[9287:9268], x[5703:5684], x[5575:5556],
    x[5447:5428], x[5319:5300], x[5191:5172], x[1607:1588], x[1479:1460], x[1351:1332], x[1223:1204],
    x[1095:1076] }),
    .y(window_r8_c13_y)
  );
  conv1_engine window_r8_c14 (
    .x({ x[9803:9784], x[9675:9656], x[9547:9528], x[9419:9400], x[9291:9272], x[5707:5688], x[5579:5560],
    x[5451:5432], x[5323:5304], x[5195:5176], x[1611:1592], x[1483:1464], x[1355:1336], x[1227:1208],
    x[1099:1080] }),
    .y(window_r8_c14_y)
  );
  conv1_engine window_r8_c15 (
    .x({ x[9807:9788], x[9679:9660], x[9551:9532], x[9423:9404], x[9295:9276], x[5711:5692], x[5583:5564],
    x[5455:5436], x[5327:5308], x[5199:5180], x[1615:1596], x[1487:1468], x[1359:1340], x[1231:1212],
    x[1103:1084] }),
    .y(window_r8_c15_y)
  );
  conv1_engine window_r8_c16 (
    .x({ x[9811:9792], x[9683:9664], x[9555:9536], x[9427:9408], x[9299:9280], x[5715:5696], x[5587:5568],
    x[5459:5440], x[5331:5312], x[5203:5184], x[1619:1600], x[1491:1472], x[1363:1344], x[1235:1216],
    x[1107:1088] }),
    .y(window_r8_c16_y)
  );
  conv1_engine window_r8_c17 (
    .x({ x[9815:9796], x[9687:9668], x[9559:9540], x[9431:9412], x[9303:9284], x[5719:5700], x[5591:5572],
    x[5463:5444], x[5335:5316], x[5207:5188], x[1623:1604], x[1495:1476], x[1367:1348], x[1239:1220],
    x[1111:1092] }),
    .y(window_r8_c17_y)
  );
  conv1_engine window_r8_c18 (
    .x({ x[9819:9800], x[9691:9672], x[9563:9544], x[9435:9416], x[9307:9288], x[5723:5704], x[5595:5576],
    x[5467:5448], x[5339:5320], x[5211:5192], x[1627:1608], x[1499:1480], x[1371:1352], x[1243:1224],
    x[1115:1096] }),
    .y(window_r8_c18_y)
  );
  conv1_engine window_r8_c19 (
    .x({ x[9823:9804], x[9695:9676], x[9567:9548], x[9439:9420], x[9311:9292], x[5727:5708], x[5599:5580],
    x[5471:5452], x[5343:5324], x[5215:5196], x[1631:1612], x[1503:1484], x[1375:1356], x[1247:1228],
    x[1119:1100] }),
    .y(window_r8_c19_y)
  );
  conv1_engine window_r8_c2 (
    .x({ x[9755:9736], x[9627:9608], x[9499:9480], x[9371:9352], x[9243:9224], x[5659:5640], x[5531:5512],
    x[5403:5384], x[5275:5256], x[5147:5128], x[1563:1544], x[1435:1416], x[1307:1288], x[1179:1160],
    x[1051:1032] }),
    .y(window_r8_c2_y)
  );
  conv1_engine window_r8_c20 (
    .x({ x[9827:9808], x[9699:9680], x[9571:9552], x[9443:9424], x[9315:9296], x[5731:5712], x[5603:5584],
    x[5475:5456], x[5347:5328], x[5219:5200], x[1635:1616], x[1507:1488], x[1379:1360], x[1251:1232],
    x[1123:1104] }),
    .y(window_r8_c20_y)
  );
  conv1_engine window_r8_c21 (
    .x({ x[9831:9812], x[9703:9684], x[9575:9556], x[9447:9428], x[9319:9300], x[5735:5716], x[5607:5588],
    x[5479:5460], x[5351:5332], x[5223:5204], x[1639:1620], x[1511:1492], x[1383:1364], x[1255:1236],
    x[1127:1108] }),
    .y(window_r8_c21_y)
  );
  conv1_engine window_r8_c22 (
    .x({ x[9835:9816], x[9707:9688], x[9579:9560], x[9451:9432], x[9323:9304], x[5739:5720], x[5611:5592],
    x[5483:5464], x[5355:5336], x[5227:5208], x[1643:1624], x[1515:1496], x[1387:1368], x[1259:1240],
    x[1131:1112] }),
    .y(window_r8_c22_y)
  );
  conv1_engine window_r8_c23 (
    .x({ x[9839:9820], x[9711:9692], x[9583:9564], x[9455:9436], x[9327:9308], x[5743:5724], x[5615:5596],
    x[5487:5468], x[5359:5340], x[5231:5212], x[1647:1628], x[1519:1500], x[1391:1372], x[1263:1244],
    x[1135:1116] }),
    .y(window_r8_c23_y)
  );
  conv1_engine window_r8_c24 (
    .x({ x[9843:9824], x[9715:9696], x[9587:9568], x[9459:9440], x[9331:9312], x[5747:5728], x[5619:5600],
    x[5491:5472], x[5363:5344], x[5235:5216], x[1651:1632], x[1523:1504], x[1395:1376], x[1267:1248],
    x[1139:1120] }),
    .y(window_r8_c24_y)
  );
  conv1_engine window_r8_c25 (
    .x({ x[9847:9828], x[9719:9700], x[9591:9572], x[9463:9444], x[9335:9316], x[5751:5732], x[5623:5604],
    x[5495:5476], x[5367:5348], x[5239:5220], x[1655:1636], x[1527:1508], x[1399:1380], x[1271:1252],
    x[1143:1124] }),
    .y(window_r8_c25_y)
  );
  conv1_engine window_r8_c26 (
    .x({ x[9851:9832], x[9723:9704], x[9595:9576], x[9467:9448], x[9339:9320], x[5755:5736], x[5627:5608],
    x[5499:5480], x[5371:5352], x[5243:5224], x[1659:1640], x[1531:1512], x[1403:1384], x[1275:1256],
    x[1147:1128] }),
    .y(window_r8_c26_y)
  );
  conv1_engine window_r8_c27 (
    .x({ x[9855:9836], x[9727:9708], x[9599:9580], x[9471:9452], x[9343:9324], x[5759:5740], x[5631:5612],
    x[5503:5484], x[5375:5356], x[5247:5228], x[1663:1644], x[1535:1516], x[1407:1388], x[1279:1260],
    x[1151:1132] }),
    .y(window_r8_c27_y)
  );
  conv1_engine window_r8_c3 (
    .x({ x[9759:9740], x[9631:9612], x[9503:9484], x[9375:9356], x[9247:9228], x[5663:5644], x[5535:5516],
    x[5407:5388], x[5279:5260], x[5151:5132], x[1567:1548], x[1439:1420], x[1311:1292], x[1183:1164],
    x[1055:1036] }),
    .y(window_r8_c3_y)
  );
  conv1_engine window_r8_c4 (
    .x({ x[9763:9744], x[9635:9616], x[9507:9488], x[9379:9360], x[9251:9232], x[5667:5648], x[5539:5520],
    x[5411:5392], x[5283:5264], x[5155:5136], x[1571:1552], x[1443:1424], x[1315:1296], x[1187:1168],
    x[1059:1040] }),
    .y(window_r8_c4_y)
  );
  conv1_engine window_r8_c5 (
    .x({ x[9767:9748], x[9639:9620], x[9511:9492], x[9383:9364], x[9255:9236], x[5671:5652], x[5543:5524],
    x[5415:5396], x[5287:5268], x[5159:5140], x[1575:1556], x[1447:1428], x[1319:1300], x[1191:1172],
    x[1063:1044] }),
    .y(window_r8_c5_y)
  );
  conv1_engine window_r8_c6 (
    .x({ x[9771:9752], x[9643:9624], x[9515:9496], x[9387:9368], x[9259:9240], x[5675:5656], x[5547:5528],
    x[5419:5400], x[5291:5272], x[5163:5144], x[1579:1560], x[1451:1432], x[1323:1304], x[1195:1176],
    x[1067:1048] }),
    .y(window_r8_c6_y)
  );
  conv1_engine window_r8_c7 (
    .x({ x[9775:9756], x[9647:9628], x[9519:9500], x[9391:9372], x[9263:9244], x[5679:5660], x[5551:5532],
    x[5423:5404], x[5295:5276], x[5167:5148], x[1583:1564], x[1455:1436], x[1327:1308], x[1199:1180],
    x[1071:1052] }),
    .y(window_r8_c7_y)
  );
  conv1_engine window_r8_c8 (
    .x({ x[9779:9760], x[9651:9632], x[9523:9504], x[9395:9376], x[9267:9248], x[5683:5664], x[5555:5536],
    x[5427:5408], x[5299:5280], x[5171:5152], x[1587:1568], x[1459:1440], x[1331:1312], x[1203:1184],
    x[1075:1056] }),
    .y(window_r8_c8_y)
  );
  conv1_engine window_r8_c9 (
    .x({ x[9783:9764], x[9655:9636], x[9527:9508], x[9399:9380], x[9271:9252], x[5687:5668], x[5559:5540],
    x[5431:5412], x[5303:5284], x[5175:5156], x[1591:1572], x[1463:1444], x[1335:1316], x[1207:1188],
    x[1079:1060] }),
    .y(window_r8_c9_y)
  );
  conv1_engine window_r9_c0 (
    .x({ x[9875:9856], x[9747:9728], x[9619:9600], x[9491:9472], x[9363:9344], x[5779:5760], x[5651:5632],
    x[5523:5504], x[5395:5376], x[5267:5248], x[1683:1664], x[1555:1536], x[1427:1408], x[1299:1280],
    x[1171:1152] }),
    .y(window_r9_c0_y)
  );
  conv1_engine window_r9_c1 (
    .x({ x[9879:9860], x[9751:9732], x[9623:9604], x[9495:9476], x[9367:9348], x[5783:5764], x[5655:5636],
    x[5527:5508], x[5399:5380], x[5271:5252], x[1687:1668], x[1559:1540], x[1431:1412], x[1303:1284],
    x[1175:1156] }),
    .y(window_r9_c1_y)
  );
  conv1_engine window_r9_c10 (
    .x({ x[9915:9896], x[9787:9768], x[9659:9640], x[9531:9512], x[9403:9384], x[5819:5800], x[5691:5672],
    x[5563:5544], x[5435:5416], x[5307:5288], x[1723:1704], x[1595:1576], x[1467:1448], x[1339:1320],
    x[1211:1192] }),
    .y(window_r9_c10_y)
  );
  conv1_engine window_r9_c11 (
    .x({ x[9919:9900], x[9791:9772], x[9663:9644], x[9535:9516], x[9407:9388], x[5823:5804], x[5695:5676],
    x[5567:5548], x[5439:5420], x[5311:5292], x[1727:1708], x[1599:1580], x[1471:1452], x[1343:1324],
    x[1215:1196] }),
    .y(window_r9_c11_y)
  );
  conv1_engine window_r9_c12 (
    .x({ x[9923:9904], x[9795:9776], x[9667:9648], x[9539:9520], x[9411:9392], x[5827:5808], x[5699:5680],
    x[5571:5552], x[5443:5424], x[5315:5296], x[1731:1712], x[1603:1584], x[1475:1456], x[1347:1328],
    x[1219:1200] }),
    .y(window_r9_c12_y)
  );
  conv1_engine window_r9_c13 (
    .x({ x[9927:9908], x[9799:9780], x[9671:9652], x[9543:9524], x[9415:9396], x[5831:5812], x[5703:5684],
    x[5575:5556], x[5447:5428], x[5319:5300], x[1735:1716], x[1607:1588], x[1479:1460], x[1351:1332],
    x[1223:1204] }),
    .y(window_r9_c13_y)
  );
  conv1_engine window_r9_c14 (
    .x({ x[9931:9912], x[9803:9784], x[9675:9656], x[9547:9528], x[9419:9400], x[5835:5816], x[5707:5688],
    x[5579:5560], x[5451:5432], x[5323:5304], x[1739:1720], x[1611:1592], x[1483:1464], x[1355:1336],
    x[1227:1208] }),
    .y(window_r9_c14_y)
  );
  conv1_engine window_r9_c15 (
    .x({ x[9935:9916], x[9807:9788], x[9679:9660], x[9551:9532], x[9423:9404], x[5839:5820], x[5711:5692],
    x[5583:5564], x[5455:5436], x[5327:5308], x[1743:1724], x[1615:1596], x[1487:1468], x[1359:1340],
    x[1231:1212] }),
    .y(window_r9_c15_y)
  );
  conv1_engine window_r9_c16 (
    .x({ x[9939:9920], x[9811:9792], x[9683:9664], x[9555:9536], x[9427:9408], x[5843:5824], x[5715:5696],
    x[5587:5568], x[5459:5440], x[5331:5312], x[1747:1728], x[1619:1600], x[1491:1472], x[1363:1344],
    x[1235:1216] }),
    .y(window_r9_c16_y)
  );
  conv1_engine window_r9_c17 (
    .x({ x[9943:9924], x[9815:9796], x[9687:9668], x[9559:9540], x[9431:9412], x[5847:5828], x[5719:5700],
    x[5591:5572], x[5463:5444], x[5335:5316], x[1751:1732], x[1623:1604], x[1495:1476], x[1367:1348],
    x[1239:1220] }),
    .y(window_r9_c17_y)
  );
  conv1_engine window_r9_c18 (
    .x({ x[9947:9928], x[9819:9800], x[9691:9672], x[9563:9544], x[9435:9416], x[5851:5832], x[5723:5704],
    x[5595:5576], x[5467:5448], x[5339:5320], x[1755:1736], x[1627:1608], x[1499:1480], x[1371:1352],
    x[1243:1224] }),
    .y(window_r9_c18_y)
  );
  conv1_engine window_r9_c19 (
    .x({ x[9951:9932], x[9823:9804], x[9695:9676], x[9567:9548], x[9439:9420], x[5855:5836], x[5727:5708],
    x[5599:5580], x[5471:5452], x[5343:5324], x[1759:1740], x[1631:1612], x[1503:1484], x[1375:1356],
    x[1247:1228] }),
    .y(window_r9_c19_y)
  );
  conv1_engine window_r9_c2 (
    .x({ x[9883:9864], x[9755:9736], x[9627:9608], x[9499:9480], x[9371:9352], x[5787:5768], x[5659:5640],
    x[5531:5512], x[5403:5384], x[5275:5256], x[1691:1672], x[1563:1544], x[1435:1416], x[1307:1288],
    x[1179:1160] }),
    .y(window_r9_c2_y)
  );
  conv1_engine window_r9_c20 (
    .x({ x[9955:9936], x[9827:9808], x[9699:9680], x[9571:9552], x[9443:9424], x[5859:5840], x[5731:5712],
    x[5603:5584], x[5475:5456], x[5347:5328], x[1763:1744], x[1635:1616], x[1507:1488], x[1379:1360],
    x[1251:1232] }),
    .y(window_r9_c20_y)
  );
  conv1_engine window_r9_c21 (
    .x({ x[9959:9940], x[9831:9812], x[9703:9684], x[9575:9556], x[9447:9428], x[5863:5844], x[5735:5716],
    x[5607:5588], x[5479:5460], x[5351:5332], x[1767:1748], x[1639:1620], x[1511:1492], x[1383:1364],
    x[1255:1236] }),
    .y(window_r9_c21_y)
  );
  conv1_engine window_r9_c22 (
    .x({ x[9963:9944], x[9835:9816], x[9707:9688], x[9579:9560], x[9451:9432], x[5867:5848], x[5739:5720],
    x[5611:5592], x[5483:5464], x[5355:5336], x[1771:1752], x[1643:1624], x[1515:1496], x[1387:1368],
    x[1259:1240] }),
    .y(window_r9_c22_y)
  );
  conv1_engine window_r9_c23 (
    .x({ x[9967:9948], x[9839:9820], x[9711:9692], x[9583:9564], x[9455:9436], x[5871:5852], x[5743:5724],
    x[5615:5596], x[5487:5468], x[5359:5340], x[1775:1756], x[1647:1628], x[1519:1500], x[1391:1372],
    x[1263:1244] }),
    .y(window_r9_c23_y)
  );
  conv1_engine window_r9_c24 (
    .x({ x[9971:9952], x[9843:9824], x[9715:9696], x[9587:9568], x[9459:9440], x[5875:5856], x[5747:5728],
    x[5619:5600], x[5491:5472], x[5363:5344], x[1779:1760], x[1651:1632], x[1523:1504], x[1395:1376],
    x[1267:1248] }),
    .y(window_r9_c24_y)
  );
  conv1_engine window_r9_c25 (
    .x({ x[9975:9956], x[9847:9828], x[9719:9700], x[9591:9572], x[9463:9444], x[5879:5860], x[5751:5732],
    x[5623:5604], x[5495:5476], x[5367:5348], x[1783:1764], x[1655:1636], x[1527:1508], x[1399:1380],
    x[1271:1252] }),
    .y(window_r9_c25_y)
  );
  conv1_engine window_r9_c26 (
    .x({ x[9979:9960], x[9851:9832], x[9723:9704], x[9595:9576], x[9467:9448], x[5883:5864], x[5755:5736],
    x[5627:5608], x[5499:5480], x[5371:5352], x[1787:1768], x[1659:1640], x[1531:1512], x[1403:1384],
    x[1275:1256] }),
    .y(window_r9_c26_y)
  );
  conv1_engine window_r9_c27 (
    .x({ x[9983:9964], x[9855:9836], x[9727:9708], x[9599:9580], x[9471:9452], x[5887:5868], x[5759:5740],
    x[5631:5612], x[5503:5484], x[5375:5356], x[1791:1772], x[1663:1644], x[1535:1516], x[1407:1388],
    x[1279:1260] }),
    .y(window_r9_c27_y)
  );
  conv1_engine window_r9_c3 (
    .x({ x[9887:9868], x[9759:9740], x[9631:9612], x[9503:9484], x[9375:9356], x[5791:5772], x[5663:5644],
    x[5535:5516], x[5407:5388], x[5279:5260], x[1695:1676], x[1567:1548], x[1439:1420], x[1311:1292],
    x[1183:1164] }),
    .y(window_r9_c3_y)
  );
  conv1_engine window_r9_c4 (
    .x({ x[9891:9872], x[9763:9744], x[9635:9616], x[9507:9488], x[9379:9360], x[5795:5776], x[5667:5648],
    x[5539:5520], x[5411:5392], x[5283:5264], x[1699:1680], x[1571:1552], x[1443:1424], x[1315:1296],
    x[1187:1168] }),
    .y(window_r9_c4_y)
  );
  conv1_engine window_r9_c5 (
    .x({ x[9895:9876], x[9767:9748], x[9639:9620], x[9511:9492], x[9383:9364], x[5799:5780], x[5671:5652],
    x[5543:5524], x[5415:5396], x[5287:5268], x[1703:1684], x[1575:1556], x[1447:1428], x[1319:1300],
    x[1191:1172] }),
    .y(window_r9_c5_y)
  );
  conv1_engine window_r9_c6 (
    .x({ x[9899:9880], x[9771:9752], x[9643:9624], x[9515:9496], x[9387:9368], x[5803:5784], x[5675:5656],
    x[5547:5528], x[5419:5400], x[5291:5272], x[1707:1688], x[1579:1560], x[1451:1432], x[1323:1304],
    x[1195:1176] }),
    .y(window_r9_c6_y)
  );
  conv1_engine window_r9_c7 (
    .x({ x[9903:9884], x[9775:9756], x[9647:9628], x[9519:9500], x[9391:9372], x[5807:5788], x[5679:5660],
    x[5551:5532], x[5423:5404], x[5295:5276], x[1711:1692], x[1583:1564], x[1455:1436], x[1327:1308],
    x[1199:1180] }),
    .y(window_r9_c7_y)
  );
  conv1_engine window_r9_c8 (
    .x({ x[9907:9888], x[9779:9760], x[9651:9632], x[9523:9504], x[9395:9376], x[5811:5792], x[5683:5664],
    x[5555:5536], x[5427:5408], x[5299:5280], x[1715:1696], x[1587:1568], x[1459:1440], x[1331:1312],
    x[1203:1184] }),
    .y(window_r9_c8_y)
  );
  conv1_engine window_r9_c9 (
    .x({ x[9911:9892], x[9783:9764], x[9655:9636], x[9527:9508], x[9399:9380], x[5815:5796], x[5687:5668],
    x[5559:5540], x[5431:5412], x[5303:5284], x[1719:1700], x[1591:1572], x[1463:1444], x[1335:1316],
    x[1207:1188] }),
    .y(window_r9_c9_y)
  );
  assign y = { window_r27_c27_y[37:32], window_r27_c26_y[37:32], window_r27_c25_y[37:32],
    window_r27_c24_y[37:32], window_r27_c23_y[37:32], window_r27_c22_y[37:32], window_r27_c21_y[37:32],
    window_r27_c20_y[37:32], window_r27_c19_y[37:32], window_r27_c18_y[37:32], window_r27_c17_y[37:32],
    window_r27_c16_y[37:32], window_r27_c15_y[37:32], window_r27_c14_y[37:32], window_r27_c13_y[37:32],
    window_r27_c12_y[37:32], window_r27_c11_y[37:32], window_r27_c10_y[37:32], window_r27_c9_y[37:32],
    window_r27_c8_y[37:32], window_r27_c7_y[37:32], window_r27_c6_y[37:32], window_r27_c5_y[37:32],
    window_r27_c4_y[37:32], window_r27_c3_y[37:32], window_r27_c2_y[37:32], window_r27_c1_y[37:32],
    window_r27_c0_y[37:32], window_r26_c27_y[37:32], window_r26_c26_y[37:32], window_r26_c25_y[37:32],
    window_r26_c24_y[37:32], window_r26_c23_y[37:32], window_r26_c22_y[37:32], window_r26_c21_y[37:32],
    window_r26_c20_y[37:32], window_r26_c19_y[37:32], window_r26_c18_y[37:32], window_r26_c17_y[37:32],
    window_r26_c16_y[37:32], window_r26_c15_y[37:32], window_r26_c14_y[37:32], window_r26_c13_y[37:32],
    window_r26_c12_y[37:32], window_r26_c11_y[37:32], window_r26_c10_y[37:32], window_r26_c9_y[37:32],
    window_r26_c8_y[37:32], window_r26_c7_y[37:32], window_r26_c6_y[37:32], window_r26_c5_y[37:32],
    window_r26_c4_y[37:32], window_r26_c3_y[37:32], window_r26_c2_y[37:32], window_r26_c1_y[37:32],
    window_r26_c0_y[37:32], window_r25_c27_y[37:32], window_r25_c26_y[37:32], window_r25_c25_y[37:32],
    window_r25_c24_y[37:32], window_r25_c23_y[37:32], window_r25_c22_y[37:32], window_r25_c21_y[37:32],
    window_r25_c20_y[37:32], window_r25_c19_y[37:32], window_r25_c18_y[37:32], window_r25_c17_y[37:32],
    window_r25_c16_y[37:32], window_r25_c15_y[37:32], window_r25_c14_y[37:32], window_r25_c13_y[37:32],
    window_r25_c12_y[37:32], window_r25_c11_y[37:32], window_r25_c10_y[37:32], window_r25_c9_y[37:32],
    window_r25_c8_y[37:32], window_r25_c7_y[37:32], window_r25_c6_y[37:32], window_r25_c5_y[37:32],
    window_r25_c4_y[37:32], window_r25_c3_y[37:32], window_r25_c2_y[37:32], window_r25_c1_y[37:32],
    window_r25_c0_y[37:32], window_r24_c27_y[37:32], window_r24_c26_y[37:32], window_r24_c25_y[37:32],
    window_r24_c24_y[37:32], window_r24_c23_y[37:32], window_r24_c22_y[37:32], window_r24_c21_y[37:32],
    window_r24_c20_y[37:32], window_r24_c19_y[37:32], window_r24_c18_y[37:32], window_r24_c17_y[37:32],
    window_r24_c16_y[37:32], window_r24_c15_y[37:32], window_r24_c14_y[37:32], window_r24_c13_y[37:32],
    window_r24_c12_y[37:32], window_r24_c11_y[37:32], window_r24_c10_y[37:32], window_r24_c9_y[37:32],
    window_r24_c8_y[37:32], window_r24_c7_y[37:32], window_r24_c6_y[37:32], window_r24_c5_y[37:32],
    window_r24_c4_y[37:32], window_r24_c3_y[37:32], window_r24_c2_y[37:32], window_r24_c1_y[37:32],
    window_r24_c0_y[37:32], window_r23_c27_y[37:32], window_r23_c26_y[37:32], window_r23_c25_y[37:32],
    window_r23_c24_y[37:32], window_r23_c23_y[37:32], window_r23_c22_y[37:32], window_r23_c21_y[37:32],
    window_r23_c20_y[37:32], window_r23_c19_y[37:32], window_r23_c18_y[37:32], window_r23_c17_y[37:32],
    window_r23_c16_y[37:32], window_r23_c15_y[37:32], window_r23_c14_y[37:32], window_r23_c13_y[37:32],
    window_r23_c12_y[37:32], window_r23_c11_y[37:32], window_r23_c10_y[37:32], window_r23_c9_y[37:32],
    window_r23_c8_y[37:32], window_r23_c7_y[37:32], window_r23_c6_y[37:32], window_r23_c5_y[37:32],
    window_r23_c4_y[37:32], window_r23_c3_y[37:32], window_r23_c2_y[37:32], window_r23_c1_y[37:32],
    window_r23_c0_y[37:32], window_r22_c27_y[37:32], window_r22_c26_y[37:32], window_r22_c25_y[37:32],
    window_r22_c24_y[37:32], window_r22_c23_y[37:32], window_r22_c22_y[37:32], window_r22_c21_y[37:32],
    window_r22_c20_y[37:32], window_r22_c19_y[37:32], window_r22_c18_y[37:32], window_r22_c17_y[37:32],
    window_r22_c16_y[37:32], window_r22_c15_y[37:32], window_r22_c14_y[37:32], window_r22_c13_y[37:32],
    window_r22_c12_y[37:32], window_r22_c11_y[37:32], window_r22_c10_y[37:32], window_r22_c9_y[37:32],
    window_r22_c8_y[37:32], window_r22_c7_y[37:32], window_r22_c6_y[37:32], window_r22_c5_y[37:32],
    window_r22_c4_y[37:32], window_r22_c3_y[37:32], window_r22_c2_y[37:32], window_r22_c1_y[37:32],
    window_r22_c0_y[37:32], window_r21_c27_y[37:32], window_r21_c26_y[37:32], window_r21_c25_y[37:32],
    window_r21_c24_y[37:32], window_r21_c23_y[37:32], window_r21_c22_y[37:32], window_r21_c21_y[37:32],
    window_r21_c20_y[37:32], window_r21_c19_y[37:32], window_r21_c18_y[37:32], window_r21_c17_y[37:32],
    window_r21_c16_y[37:32], window_r21_c15_y[37:32], window_r21_c14_y[37:32], window_r21_c13_y[37:32],
    window_r21_c12_y[37:32], window_r21_c11_y[37:32], window_r21_c10_y[37:32], window_r21_c9_y[37:32],
    window_r21_c8_y[37:32], window_r21_c7_y[37:32], window_r21_c6_y[37:32], window_r21_c5_y[37:32],
    window_r21_c4_y[37:32], window_r21_c3_y[37:32], window_r21_c2_y[37:32], window_r21_c1_y[37:32],
    window_r21_c0_y[37:32], window_r20_c27_y[37:32], window_r20_c26_y[37:32], window_r20_c25_y[37:32],
    window_r20_c24_y[37:32], window_r20_c23_y[37:32], window_r20_c22_y[37:32], window_r20_c21_y[37:32],
    window_r20_c20_y[37:32], window_r20_c19_y[37:32], window_r20_c18_y[37:32], window_r20_c17_y[37:32],
    window_r20_c16_y[37:32], window_r20_c15_y[37:32], window_r20_c14_y[37:32], window_r20_c13_y[37:32],
    window_r20_c12_y[37:32], window_r20_c11_y[37:32], window_r20_c10_y[37:32], window_r20_c9_y[37:32],
    window_r20_c8_y[37:32], window_r20_c7_y[37:32], window_r20_c6_y[37:32], window_r20_c5_y[37:32],
    window_r20_c4_y[37:32], window_r20_c3_y[37:32], window_r20_c2_y[37:32], window_r20_c1_y[37:32],
    window_r20_c0_y[37:32], window_r19_c27_y[37:32], window_r19_c26_y[37:32], window_r19_c25_y[37:32],
    window_r19_c24_y[37:32], window_r19_c23_y[37:32], window_r19_c22_y[37:32], window_r19_c21_y[37:32],
    window_r19_c20_y[37:32], window_r19_c19_y[37:32], window_r19_c18_y[37:32], window_r19_c17_y[37:32],
    window_r19_c16_y[37:32], window_r19_c15_y[37:32], window_r19_c14_y[37:32], window_r19_c13_y[37:32],
    window_r19_c12_y[37:32], window_r19_c11_y[37:32], window_r19_c10_y[37:32], window_r19_c9_y[37:32],
    window_r19_c8_y[37:32], window_r19_c7_y[37:32], window_r19_c6_y[37:32], window_r19_c5_y[37:32],
    window_r19_c4_y[37:32], window_r19_c3_y[37:32], window_r19_c2_y[37:32], window_r19_c1_y[37:32],
    window_r19_c0_y[37:32], window_r18_c27_y[37:32], window_r18_c26_y[37:32], window_r18_c25_y[37:32],
    window_r18_c24_y[37:32], window_r18_c23_y[37:32], window_r18_c22_y[37:32], window_r18_c21_y[37:32],
    window_r18_c20_y[37:32], window_r18_c19_y[37:32], window_r18_c18_y[37:32], window_r18_c17_y[37:32],
    window_r18_c16_y[37:32], window_r18_c15_y[37:32], window_r18_c14_y[37:32], window_r18_c13_y[37:32],
    window_r18_c12_y[37:32], window_r18_c11_y[37:32], window_r18_c10_y[37:32], window_r18_c9_y[37:32],
    window_r18_c8_y[37:32], window_r18_c7_y[37:32], window_r18_c6_y[37:32], window_r18_c5_y[37:32],
    window_r18_c4_y[37:32], window_r18_c3_y[37:32], window_r18_c2_y[37:32], window_r18_c1_y[37:32],
    window_r18_c0_y[37:32], window_r17_c27_y[37:32], window_r17_c26_y[37:32], window_r17_c25_y[37:32],
    window_r17_c24_y[37:32], window_r17_c23_y[37:32], window_r17_c22_y[37:32], window_r17_c21_y[37:32],
    window_r17_c20_y[37:32], window_r17_c19_y[37:32], window_r17_c18_y[37:32], window_r17_c17_y[37:32],
    window_r17_c16_y[37:32], window_r17_c15_y[37:32], window_r17_c14_y[37:32], window_r17_c13_y[37:32],
    window_r17_c12_y[37:32], window_r17_c11_y[37:32], window_r17_c10_y[37:32], window_r17_c9_y[37:32],
    window_r17_c8_y[37:32], window_r17_c7_y[37:32], window_r17_c6_y[37:32], window_r17_c5_y[37:32],
    window_r17_c4_y[37:32], window_r17_c3_y[37:32], window_r17_c2_y[37:32], window_r17_c1_y[37:32],
    window_r17_c0_y[37:32], window_r16_c27_y[37:32], window_r16_c26_y[37:32], window_r16_c25_y[37:32],
    window_r16_c24_y[37:32], window_r16_c23_y[37:32], window_r16_c22_y[37:32], window_r16_c21_y[37:32],
    window_r16_c20_y[37:32], window_r16_c19_y[37:32], window_r16_c18_y[37:32], window_r16_c17_y[37:32],
    window_r16_c16_y[37:32], window_r16_c15_y[37:32], window_r16_c14_y[37:32], window_r16_c13_y[37:32],
    window_r16_c12_y[37:32], window_r16_c11_y[37:32], window_r16_c10_y[37:32], window_r16_c9_y[37:32],
    window_r16_c8_y[37:32], window_r16_c7_y[37:32], window_r16_c6_y[37:32], window_r16_c5_y[37:32],
    window_r16_c4_y[37:32], window_r16_c3_y[37:32], window_r16_c2_y[37:32], window_r16_c1_y[37:32],
    window_r16_c0_y[37:32], window_r15_c27_y[37:32], window_r15_c26_y[37:32], window_r15_c25_y[37:32],
    window_r15_c24_y[37:32], window_r15_c23_y[37:32], window_r15_c22_y[37:32], window_r15_c21_y[37:32],
    window_r15_c20_y[37:32], window_r15_c19_y[37:32], window_r15_c18_y[37:32], window_r15_c17_y[37:32],
    window_r15_c16_y[37:32], window_r15_c15_y[37:32], window_r15_c14_y[37:32], window_r15_c13_y[37:32],
    window_r15_c12_y[37:32], window_r15_c11_y[37:32], window_r15_c10_y[37:32], window_r15_c9_y[37:32],
    window_r15_c8_y[37:32], window_r15_c7_y[37:32], window_r15_c6_y[37:32], window_r15_c5_y[37:32],
    window_r15_c4_y[37:32], window_r15_c3_y[37:32], window_r15_c2_y[37:32], window_r15_c1_y[37:32],
    window_r15_c0_y[37:32], window_r14_c27_y[37:32], window_r14_c26_y[37:32], window_r14_c25_y[37:32],
    window_r14_c24_y[37:32], window_r14_c23_y[37:32], window_r14_c22_y[37:32], window_r14_c21_y[37:32],
    window_r14_c20_y[37:32], window_r14_c19_y[37:32], window_r14_c18_y[37:32], window_r14_c17_y[37:32],
    window_r14_c16_y[37:32], window_r14_c15_y[37:32], window_r14_c14_y[37:32], window_r14_c13_y[37:32],
    window_r14_c12_y[37:32], window_r14_c11_y[37:32], window_r14_c10_y[37:32], window_r14_c9_y[37:32],
    window_r14_c8_y[37:32], window_r14_c7_y[37:32], window_r14_c6_y[37:32], window_r14_c5_y[37:32],
    window_r14_c4_y[37:32], window_r14_c3_y[37:32], window_r14_c2_y[37:32], window_r14_c1_y[37:32],
    window_r14_c0_y[37:32], window_r13_c27_y[37:32], window_r13_c26_y[37:32], window_r13_c25_y[37:32],
    window_r13_c24_y[37:32], window_r13_c23_y[37:32], window_r13_c22_y[37:32], window_r13_c21_y[37:32],
    window_r13_c20_y[37:32], window_r13_c19_y[37:32], window_r13_c18_y[37:32], window_r13_c17_y[37:32],
    window_r13_c16_y[37:32], window_r13_c15_y[37:32], window_r13_c14_y[37:32], window_r13_c13_y[37:32],
    window_r13_c12_y[37:32], window_r13_c11_y[37:32], window_r13_c10_y[37:32], window_r13_c9_y[37:32],
    window_r13_c8_y[37:32], window_r13_c7_y[37:32], window_r13_c6_y[37:32], window_r13_c5_y[37:32],
    window_r13_c4_y[37:32], window_r13_c3_y[37:32], window_r13_c2_y[37:32], window_r13_c1_y[37:32],
    window_r13_c0_y[37:32], window_r12_c27_y[37:32], window_r12_c26_y[37:32], window_r12_c25_y[37:32],
    window_r12_c24_y[37:32], window_r12_c23_y[37:32], window_r12_c22_y[37:32], window_r12_c21_y[37:32],
    window_r12_c20_y[37:32], window_r12_c19_y[37:32], window_r12_c18_y[37:32], window_r12_c17_y[37:32],
    window_r12_c16_y[37:32], window_r12_c15_y[37:32], window_r12_c14_y[37:32], window_r12_c13_y[37:32],
    window_r12_c12_y[37:32], window_r12_c11_y[37:32], window_r12_c10_y[37:32], window_r12_c9_y[37:32],
    window_r12_c8_y[37:32], window_r12_c7_y[37:32], window_r12_c6_y[37:32], window_r12_c5_y[37:32],
    window_r12_c4_y[37:32], window_r12_c3_y[37:32], window_r12_c2_y[37:32], window_r12_c1_y[37:32],
    window_r12_c0_y[37:32], window_r11_c27_y[37:32], window_r11_c26_y[37:32], window_r11_c25_y[37:32],
    window_r11_c24_y[37:32], window_r11_c23_y[37:32], window_r11_c22_y[37:32], window_r11_c21_y[37:32],
    window_r11_c20_y[37:32], window_r11_c19_y[37:32], window_r11_c18_y[37:32], window_r11_c17_y[37:32],
    window_r11_c16_y[37:32], window_r11_c15_y[37:32], window_r11_c14_y[37:32], window_r11_c13_y[37:32],
    window_r11_c12_y[37:32], window_r11_c11_y[37:32], window_r11_c10_y[37:32], window_r11_c9_y[37:32],
    window_r11_c8_y[37:32], window_r11_c7_y[37:32], window_r11_c6_y[37:32], window_r11_c5_y[37:32],
    window_r11_c4_y[37:32], window_r11_c3_y[37:32], window_r11_c2_y[37:32], window_r11_c1_y[37:32],
    window_r11_c0_y[37:32], window_r10_c27_y[37:32], window_r10_c26_y[37:32], window_r10_c25_y[37:32],
    window_r10_c24_y[37:32], window_r10_c23_y[37:32], window_r10_c22_y[37:32], window_r10_c21_y[37:32],
    window_r10_c20_y[37:32], window_r10_c19_y[37:32], window_r10_c18_y[37:32], window_r10_c17_y[37:32],
    window_r10_c16_y[37:32], window_r10_c15_y[37:32], window_r10_c14_y[37:32], window_r10_c13_y[37:32],
    window_r10_c12_y[37:32], window_r10_c11_y[37:32], window_r10_c10_y[37:32], window_r10_c9_y[37:32],
    window_r10_c8_y[37:32], window_r10_c7_y[37:32], window_r10_c6_y[37:32], window_r10_c5_y[37:32],
    window_r10_c4_y[37:32], window_r10_c3_y[37:32], window_r10_c2_y[37:32], window_r10_c1_y[37:32],
    window_r10_c0_y[37:32], window_r9_c27_y[37:32], window_r9_c26_y[37:32], window_r9_c25_y[37:32],
    window_r9_c24_y[37:32], window_r9_c23_y[37:32], window_r9_c22_y[37:32], window_r9_c21_y[37:32],
    window_r9_c20_y[37:32], window_r9_c19_y[37:32], window_r9_c18_y[37:32], window_r9_c17_y[37:32],
    window_r9_c16_y[37:32], window_r9_c15_y[37:32], window_r9_c14_y[37:32], window_r9_c13_y[37:32],
    window_r9_c12_y[37:32], window_r9_c11_y[37:32], window_r9_c10_y[37:32], window_r9_c9_y[37:32],
    window_r9_c8_y[37:32], window_r9_c7_y[37:32], window_r9_c6_y[37:32], window_r9_c5_y[37:32],
    window_r9_c4_y[37:32], window_r9_c3_y[37:32], window_r9_c2_y[37:32], window_r9_c1_y[37:32],
    window_r9_c0_y[37:32], window_r8_c27_y[37:32], window_r8_c26_y[37:32], window_r8_c25_y[37:32],
    window_r8_c24_y[37:32], window_r8_c23_y[37:32], window_r8_c22_y[37:32], window_r8_c21_y[37:32],
    window_r8_c20_y[37:32], window_r8_c19_y[37:32], window_r8_c18_y[37:32], window_r8_c17_y[37:32],
    window_r8_c16_y[37:32], window_r8_c15_y[37:32], window_r8_c14_y[37:32], window_r8_c13_y[37:32],
    window_r8_c12_y[37:32], window_r8_c11_y[37:32], window_r8_c10_y[37:32], window_r8_c9_y[37:32],
    window_r8_c8_y[37:32], window_r8_c7_y[37:32], window_r8_c6_y[37:32], window_r8_c5_y[37:32],
    window_r8_c4_y[37:32], window_r8_c3_y[37:32], window_r8_c2_y[37:32], window_r8_c1_y[37:32],
    window_r8_c0_y[37:32], window_r7_c27_y[37:32], window_r7_c26_y[37:32], window_r7_c25_y[37:32],
    window_r7_c24_y[37:32], window_r7_c23_y[37:32], window_r7_c22_y[37:32], window_r7_c21_y[37:32],
    window_r7_c20_y[37:32], window_r7_c19_y[37:32], window_r7_c18_y[37:32], window_r7_c17_y[37:32],
    window_r7_c16_y[37:32], window_r7_c15_y[37:32], window_r7_c14_y[37:32], window_r7_c13_y[37:32],
    window_r7_c12_y[37:32], window_r7_c11_y[37:32], window_r7_c10_y[37:32], window_r7_c9_y[37:32],
    window_r7_c8_y[37:32], window_r7_c7_y[37:32], window_r7_c6_y[37:32], window_r7_c5_y[37:32],
    window_r7_c4_y[37:32], window_r7_c3_y[37:32], window_r7_c2_y[37:32], window_r7_c1_y[37:32],
    window_r7_c0_y[37:32], window_r6_c27_y[37:32], window_r6_c26_y[37:32], window_r6_c25_y[37:32],
    window_r6_c24_y[37:32], window_r6_c23_y[37:32], window_r6_c22_y[37:32], window_r6_c21_y[37:32],
    window_r6_c20_y[37:32], window_r6_c19_y[37:32], window_r6_c18_y[37:32], window_r6_c17_y[37:32],
    window_r6_c16_y[37:32], window_r6_c15_y[37:32], window_r6_c14_y[37:32], window_r6_c13_y[37:32],
    window_r6_c12_y[37:32], window_r6_c11_y[37:32], window_r6_c10_y[37:32], window_r6_c9_y[37:32],
    window_r6_c8_y[37:32], window_r6_c7_y[37:32], window_r6_c6_y[37:32], window_r6_c5_y[37:32],
    window_r6_c4_y[37:32], window_r6_c3_y[37:32], window_r6_c2_y[37:32], window_r6_c1_y[37:32],
    window_r6_c0_y[37:32], window_r5_c27_y[37:32], window_r5_c26_y[37:32], window_r5_c25_y[37:32],
    window_r5_c24_y[37:32], window_r5_c23_y[37:32], window_r5_c22_y[37:32], window_r5_c21_y[37:32],
    window_r5_c20_y[37:32], window_r5_c19_y[37:32], window_r5_c18_y[37:32], window_r5_c17_y[37:32],
    window_r5_c16_y[37:32], window_r5_c15_y[37:32], window_r5_c14_y[37:32], window_r5_c13_y[37:32],
    window_r5_c12_y[37:32], window_r5_c11_y[37:32], window_r5_c10_y[37:32], window_r5_c9_y[37:32],
    window_r5_c8_y[37:32], window_r5_c7_y[37:32], window_r5_c6_y[37:32], window_r5_c5_y[37:32],
    window_r5_c4_y[37:32], window_r5_c3_y[37:32], window_r5_c2_y[37:32], window_r5_c1_y[37:32],
    window_r5_c0_y[37:32], window_r4_c27_y[37:32], window_r4_c26_y[37:32], window_r4_c25_y[37:32],
    window_r4_c24_y[37:32], window_r4_c23_y[37:32], window_r4_c22_y[37:32], window_r4_c21_y[37:32],
    window_r4_c20_y[37:32], window_r4_c19_y[37:32], window_r4_c18_y[37:32], window_r4_c17_y[37:32],
    window_r4_c16_y[37:32], window_r4_c15_y[37:32], window_r4_c14_y[37:32], window_r4_c13_y[37:32],
    window_r4_c12_y[37:32], window_r4_c11_y[37:32], window_r4_c10_y[37:32], window_r4_c9_y[37:32],
    window_r4_c8_y[37:32], window_r4_c7_y[37:32], window_r4_c6_y[37:32], window_r4_c5_y[37:32],
    window_r4_c4_y[37:32], window_r4_c3_y[37:32], window_r4_c2_y[37:32], window_r4_c1_y[37:32],
    window_r4_c0_y[37:32], window_r3_c27_y[37:32], window_r3_c26_y[37:32], window_r3_c25_y[37:32],
    window_r3_c24_y[37:32], window_r3_c23_y[37:32], window_r3_c22_y[37:32], window_r3_c21_y[37:32],
    window_r3_c20_y[37:32], window_r3_c19_y[37:32], window_r3_c18_y[37:32], window_r3_c17_y[37:32],
    window_r3_c16_y[37:32], window_r3_c15_y[37:32], window_r3_c14_y[37:32], window_r3_c13_y[37:32],
    window_r3_c12_y[37:32], window_r3_c11_y[37:32], window_r3_c10_y[37:32], window_r3_c9_y[37:32],
    window_r3_c8_y[37:32], window_r3_c7_y[37:32], window_r3_c6_y[37:32], window_r3_c5_y[37:32],
    window_r3_c4_y[37:32], window_r3_c3_y[37:32], window_r3_c2_y[37:32], window_r3_c1_y[37:32],
    window_r3_c0_y[37:32], window_r2_c27_y[37:32], window_r2_c26_y[37:32], window_r2_c25_y[37:32],
    window_r2_c24_y[37:32], window_r2_c23_y[37:32], window_r2_c22_y[37:32], window_r2_c21_y[37:32],
    window_r2_c20_y[37:32], window_r2_c19_y[37:32], window_r2_c18_y[37:32], window_r2_c17_y[37:32],
    window_r2_c16_y[37:32], window_r2_c15_y[37:32], window_r2_c14_y[37:32], window_r2_c13_y[37:32],
    window_r2_c12_y[37:32], window_r2_c11_y[37:32], window_r2_c10_y[37:32], window_r2_c9_y[37:32],
    window_r2_c8_y[37:32], window_r2_c7_y[37:32], window_r2_c6_y[37:32], window_r2_c5_y[37:32],
    window_r2_c4_y[37:32], window_r2_c3_y[37:32], window_r2_c2_y[37:32], window_r2_c1_y[37:32],
    window_r2_c0_y[37:32], window_r1_c27_y[37:32], window_r1_c26_y[37:32], window_r1_c25_y[37:32],
    window_r1_c24_y[37:32], window_r1_c23_y[37:32], window_r1_c22_y[37:32], window_r1_c21_y[37:32],
    window_r1_c20_y[37:32], window_r1_c19_y[37:32], window_r1_c18_y[37:32], window_r1_c17_y[37:32],
    window_r1_c16_y[37:32], window_r1_c15_y[37:32], window_r1_c14_y[37:32], window_r1_c13_y[37:32],
    window_r1_c12_y[37:32], window_r1_c11_y[37:32], window_r1_c10_y[37:32], window_r1_c9_y[37:32],
    window_r1_c8_y[37:32], window_r1_c7_y[37:32], window_r1_c6_y[37:32], window_r1_c5_y[37:32],
    window_r1_c4_y[37:32], window_r1_c3_y[37:32], window_r1_c2_y[37:32], window_r1_c1_y[37:32],
    window_r1_c0_y[37:32], window_r0_c27_y[37:32], window_r0_c26_y[37:32], window_r0_c25_y[37:32],
    window_r0_c24_y[37:32], window_r0_c23_y[37:32], window_r0_c22_y[37:32], window_r0_c21_y[37:32],
    window_r0_c20_y[37:32], window_r0_c19_y[37:32], window_r0_c18_y[37:32], window_r0_c17_y[37:32],
    window_r0_c16_y[37:32], window_r0_c15_y[37:32], window_r0_c14_y[37:32], window_r0_c13_y[37:32],
    window_r0_c12_y[37:32], window_r0_c11_y[37:32], window_r0_c10_y[37:32], window_r0_c9_y[37:32],
    window_r0_c8_y[37:32], window_r0_c7_y[37:32], window_r0_c6_y[37:32], window_r0_c5_y[37:32],
    window_r0_c4_y[37:32], window_r0_c3_y[37:32], window_r0_c2_y[37:32], window_r0_c1_y[37:32],
    window_r0_c0_y[37:32], window_r27_c27_y[31:25], window_r27_c26_y[31:25], window_r27_c25_y[31:25],
    window_r27_c24_y[31:25], window_r27_c23_y[31:25], window_r27_c22_y[31:25], window_r27_c21_y[31:25],
    window_r27_c20_y[31:25], window_r27_c19_y[31:25], window_r27_c18_y[31:25], window_r27_c17_y[31:25],
    window_r27_c16_y[31:25], window_r27_c15_y[31:25], window_r27_c14_y[31:25], window_r27_c13_y[31:25],
    window_r27_c12_y[31:25], window_r27_c11_y[31:25], window_r27_c10_y[31:25], window_r27_c9_y[31:25],
    window_r27_c8_y[31:25], window_r27_c7_y[31:25], window_r27_c6_y[31:25], window_r27_c5_y[31:25],
    window_r27_c4_y[31:25], window_r27_c3_y[31:25], window_r27_c2_y[31:25], window_r27_c1_y[31:25],
    window_r27_c0_y[31:25], window_r26_c27_y[31:25], window_r26_c26_y[31:25], window_r26_c25_y[31:25],
    window_r26_c24_y[31:25], window_r26_c23_y[31:25], window_r26_c22_y[31:25], window_r26_c21_y[31:25],
    window_r26_c20_y[31:25], window_r26_c19_y[31:25], window_r26_c18_y[31:25], window_r26_c17_y[31:25],
    window_r26_c16_y[31:25], window_r26_c15_y[31:25], window_r26_c14_y[31:25], window_r26_c13_y[31:25],
    window_r26_c12_y[31:25], window_r26_c11_y[31:25], window_r26_c10_y[31:25], window_r26_c9_y[31:25],
    window_r26_c8_y[31:25], window_r26_c7_y[31:25], window_r26_c6_y[31:25], window_r26_c5_y[31:25],
    window_r26_c4_y[31:25], window_r26_c3_y[31:25], window_r26_c2_y[31:25], window_r26_c1_y[31:25],
    window_r26_c0_y[31:25], window_r25_c27_y[31:25], window_r25_c26_y[31:25], window_r25_c25_y[31:25],
    window_r25_c24_y[31:25], window_r25_c23_y[31:25], window_r25_c22_y[31:25], window_r25_c21_y[31:25],
    window_r25_c20_y[31:25], window_r25_c19_y[31:25], window_r25_c18_y[31:25], window_r25_c17_y[31:25],
    window_r25_c16_y[31:25], window_r25_c15_y[31:25], window_r25_c14_y[31:25], window_r25_c13_y[31:25],
    window_r25_c12_y[31:25], window_r25_c11_y[31:25], window_r25_c10_y[31:25], window_r25_c9_y[31:25],
    window_r25_c8_y[31:25], window_r25_c7_y[31:25], window_r25_c6_y[31:25], window_r25_c5_y[31:25],
    window_r25_c4_y[31:25], window_r25_c3_y[31:25], window_r25_c2_y[31:25], window_r25_c1_y[31:25],
    window_r25_c0_y[31:25], window_r24_c27_y[31:25], window_r24_c26_y[31:25], window_r24_c25_y[31:25],
    window_r24_c24_y[31:25], window_r24_c23_y[31:25], window_r24_c22_y[31:25], window_r24_c21_y[31:25],
    window_r24_c20_y[31:25], window_r24_c19_y[31:25], window_r24_c18_y[31:25], window_r24_c17_y[31:25],
    window_r24_c16_y[31:25], window_r24_c15_y[31:25], window_r24_c14_y[31:25], window_r24_c13_y[31:25],
    window_r24_c12_y[31:25], window_r24_c11_y[31:25], window_r24_c10_y[31:25], window_r24_c9_y[31:25],
    window_r24_c8_y[31:25], window_r24_c7_y[31:25], window_r24_c6_y[31:25], window_r24_c5_y[31:25],
    window_r24_c4_y[31:25], window_r24_c3_y[31:25], window_r24_c2_y[31:25], window_r24_c1_y[31:25],
    window_r24_c0_y[31:25], window_r23_c27_y[31:25], window_r23_c26_y[31:25], window_r23_c25_y[31:25],
    window_r23_c24_y[31:25], window_r23_c23_y[31:25], window_r23_c22_y[31:25], window_r23_c21_y[31:25],
    window_r23_c20_y[31:25], window_r23_c19_y[31:25], window_r23_c18_y[31:25], window_r23_c17_y[31:25],
    window_r23_c16_y[31:25], window_r23_c15_y[31:25], window_r23_c14_y[31:25], window_r23_c13_y[31:25],
    window_r23_c12_y[31:25], window_r23_c11_y[31:25], window_r23_c10_y[31:25], window_r23_c9_y[31:25],
    window_r23_c8_y[31:25], window_r23_c7_y[31:25], window_r23_c6_y[31:25], window_r23_c5_y[31:25],
    window_r23_c4_y[31:25], window_r23_c3_y[31:25], window_r23_c2_y[31:25], window_r23_c1_y[31:25],
    window_r23_c0_y[31:25], window_r22_c27_y[31:25], window_r22_c26_y[31:25], window_r22_c25_y[31:25],
    window_r22_c24_y[31:25], window_r22_c23_y[31:25], window_r22_c22_y[31:25], window_r22_c21_y[31:25],
    window_r22_c20_y[31:25], window_r22_c19_y[31:25], window_r22_c18_y[31:25], window_r22_c17_y[31:25],
    window_r22_c16_y[31:25], window_r22_c15_y[31:25], window_r22_c14_y[31:25], window_r22_c13_y[31:25],
    window_r22_c12_y[31:25], window_r22_c11_y[31:25], window_r22_c10_y[31:25], window_r22_c9_y[31:25],
    window_r22_c8_y[31:25], window_r22_c7_y[31:25], window_r22_c6_y[31:25], window_r22_c5_y[31:25],
    window_r22_c4_y[31:25], window_r22_c3_y[31:25], window_r22_c2_y[31:25], window_r22_c1_y[31:25],
    window_r22_c0_y[31:25], window_r21_c27_y[31:25], window_r21_c26_y[31:25], window_r21_c25_y[31:25],
    window_r21_c24_y[31:25], window_r21_c23_y[31:25], window_r21_c22_y[31:25], window_r21_c21_y[31:25],
    window_r21_c20_y[31:25], window_r21_c19_y[31:25], window_r21_c18_y[31:25], window_r21_c17_y[31:25],
    window_r21_c16_y[31:25], window_r21_c15_y[31:25], window_r21_c14_y[31:25], window_r21_c13_y[31:25],
    window_r21_c12_y[31:25], window_r21_c11_y[31:25], window_r21_c10_y[31:25], window_r21_c9_y[31:25],
    window_r21_c8_y[31:25], window_r21_c7_y[31:25], window_r21_c6_y[31:25], window_r21_c5_y[31:25],
    window_r21_c4_y[31:25], window_r21_c3_y[31:25], window_r21_c2_y[31:25], window_r21_c1_y[31:25],
    window_r21_c0_y[31:25], window_r20_c27_y[31:25], window_r20_c26_y[31:25], window_r20_c25_y[31:25],
    window_r20_c24_y[31:25], window_r20_c23_y[31:25], window_r20_c22_y[31:25], window_r20_c21_y[31:25],
    window_r20_c20_y[31:25], window_r20_c19_y[31:25], window_r20_c18_y[31:25], window_r20_c17_y[31:25],
    window_r20_c16_y[31:25], window_r20_c15_y[31:25], window_r20_c14_y[31:25], window_r20_c13_y[31:25],
    window_r20_c12_y[31:25], window_r20_c11_y[31:25], window_r20_c10_y[31:25], window_r20_c9_y[31:25],
    window_r20_c8_y[31:25], window_r20_c7_y[31:25], window_r20_c6_y[31:25], window_r20_c5_y[31:25],
    window_r20_c4_y[31:25], window_r20_c3_y[31:25], window_r20_c2_y[31:25], window_r20_c1_y[31:25],
    window_r20_c0_y[31:25], window_r19_c27_y[31:25], window_r19_c26_y[31:25], window_r19_c25_y[31:25],
    window_r19_c24_y[31:25], window_r19_c23_y[31:25], window_r19_c22_y[31:25], window_r19_c21_y[31:25],
    window_r19_c20_y[31:25], window_r19_c19_y[31:25], window_r19_c18_y[31:25], window_r19_c17_y[31:25],
    window_r19_c16_y[31:25], window_r19_c15_y[31:25], window_r19_c14_y[31:25], window_r19_c13_y[31:25],
    window_r19_c12_y[31:25], window_r19_c11_y[31:25], window_r19_c10_y[31:25], window_r19_c9_y[31:25],
    window_r19_c8_y[31:25], window_r19_c7_y[31:25], window_r19_c6_y[31:25], window_r19_c5_y[31:25],
    window_r19_c4_y[31:25], window_r19_c3_y[31:25], window_r19_c2_y[31:25], window_r19_c1_y[31:25],
    window_r19_c0_y[31:25], window_r18_c27_y[31:25], window_r18_c26_y[31:25], window_r18_c25_y[31:25],
    window_r18_c24_y[31:25], window_r18_c23_y[31:25], window_r18_c22_y[31:25], window_r18_c21_y[31:25],
    window_r18_c20_y[31:25], window_r18_c19_y[31:25], window_r18_c18_y[31:25], window_r18_c17_y[31:25],
    window_r18_c16_y[31:25], window_r18_c15_y[31:25], window_r18_c14_y[31:25], window_r18_c13_y[31:25],
    window_r18_c12_y[31:25], window_r18_c11_y[31:25], window_r18_c10_y[31:25], window_r18_c9_y[31:25],
    window_r18_c8_y[31:25], window_r18_c7_y[31:25], window_r18_c6_y[31:25], window_r18_c5_y[31:25],
    window_r18_c4_y[31:25], window_r18_c3_y[31:25], window_r18_c2_y[31:25], window_r18_c1_y[31:25],
    window_r18_c0_y[31:25], window_r17_c27_y[31:25], window_r17_c26_y[31:25], window_r17_c25_y[31:25],
    window_r17_c24_y[31:25], window_r17_c23_y[31:25], window_r17_c22_y[31:25], window_r17_c21_y[31:25],
    window_r17_c20_y[31:25], window_r17_c19_y[31:25], window_r17_c18_y[31:25], window_r17_c17_y[31:25],
    window_r17_c16_y[31:25], window_r17_c15_y[31:25], window_r17_c14_y[31:25], window_r17_c13_y[31:25],
    window_r17_c12_y[31:25], window_r17_c11_y[31:25], window_r17_c10_y[31:25], window_r17_c9_y[31:25],
    window_r17_c8_y[31:25], window_r17_c7_y[31:25], window_r17_c6_y[31:25], window_r17_c5_y[31:25],
    window_r17_c4_y[31:25], window_r17_c3_y[31:25], window_r17_c2_y[31:25], window_r17_c1_y[31:25],
    window_r17_c0_y[31:25], window_r16_c27_y[31:25], window_r16_c26_y[31:25], window_r16_c25_y[31:25],
    window_r16_c24_y[31:25], window_r16_c23_y[31:25], window_r16_c22_y[31:25], window_r16_c21_y[31:25],
    window_r16_c20_y[31:25], window_r16_c19_y[31:25], window_r16_c18_y[31:25], window_r16_c17_y[31:25],
    window_r16_c16_y[31:25], window_r16_c15_y[31:25], window_r16_c14_y[31:25], window_r16_c13_y[31:25],
    window_r16_c12_y[31:25], window_r16_c11_y[31:25], window_r16_c10_y[31:25], window_r16_c9_y[31:25],
    window_r16_c8_y[31:25], window_r16_c7_y[31:25], window_r16_c6_y[31:25], window_r16_c5_y[31:25],
    window_r16_c4_y[31:25], window_r16_c3_y[31:25], window_r16_c2_y[31:25], window_r16_c1_y[31:25],
    window_r16_c0_y[31:25], window_r15_c27_y[31:25], window_r15_c26_y[31:25], window_r15_c25_y[31:25],
    window_r15_c24_y[31:25], window_r15_c23_y[31:25], window_r15_c22_y[31:25], window_r15_c21_y[31:25],
    window_r15_c20_y[31:25], window_r15_c19_y[31:25], window_r15_c18_y[31:25], window_r15_c17_y[31:25],
    window_r15_c16_y[31:25], window_r15_c15_y[31:25], window_r15_c14_y[31:25], window_r15_c13_y[31:25],
    window_r15_c12_y[31:25], window_r15_c11_y[31:25], window_r15_c10_y[31:25], window_r15_c9_y[31:25],
    window_r15_c8_y[31:25], window_r15_c7_y[31:25], window_r15_c6_y[31:25], window_r15_c5_y[31:25],
    window_r15_c4_y[31:25], window_r15_c3_y[31:25], window_r15_c2_y[31:25], window_r15_c1_y[31:25],
    window_r15_c0_y[31:25], window_r14_c27_y[31:25], window_r14_c26_y[31:25], window_r14_c25_y[31:25],
    window_r14_c24_y[31:25], window_r14_c23_y[31:25], window_r14_c22_y[31:25], window_r14_c21_y[31:25],
    window_r14_c20_y[31:25], window_r14_c19_y[31:25], window_r14_c18_y[31:25], window_r14_c17_y[31:25],
    window_r14_c16_y[31:25], window_r14_c15_y[31:25], window_r14_c14_y[31:25], window_r14_c13_y[31:25],
    window_r14_c12_y[31:25], window_r14_c11_y[31:25], window_r14_c10_y[31:25], window_r14_c9_y[31:25],
    window_r14_c8_y[31:25], window_r14_c7_y[31:25], window_r14_c6_y[31:25], window_r14_c5_y[31:25],
    window_r14_c4_y[31:25], window_r14_c3_y[31:25], window_r14_c2_y[31:25], window_r14_c1_y[31:25],
    window_r14_c0_y[31:25], window_r13_c27_y[31:25], window_r13_c26_y[31:25], window_r13_c25_y[31:25],
    window_r13_c24_y[31:25], window_r13_c23_y[31:25], window_r13_c22_y[31:25], window_r13_c21_y[31:25],
    window_r13_c20_y[31:25], window_r13_c19_y[31:25], window_r13_c18_y[31:25], window_r13_c17_y[31:25],
    window_r13_c16_y[31:25], window_r13_c15_y[31:25], window_r13_c14_y[31:25], window_r13_c13_y[31:25],
    window_r13_c12_y[31:25], window_r13_c11_y[31:25], window_r13_c10_y[31:25], window_r13_c9_y[31:25],
    window_r13_c8_y[31:25], window_r13_c7_y[31:25], window_r13_c6_y[31:25], window_r13_c5_y[31:25],
    window_r13_c4_y[31:25], window_r13_c3_y[31:25], window_r13_c2_y[31:25], window_r13_c1_y[31:25],
    window_r13_c0_y[31:25], window_r12_c27_y[31:25], window_r12_c26_y[31:25], window_r12_c25_y[31:25],
    window_r12_c24_y[31:25], window_r12_c23_y[31:25], window_r12_c22_y[31:25], window_r12_c21_y[31:25],
    window_r12_c20_y[31:25], window_r12_c19_y[31:25], window_r12_c18_y[31:25], window_r12_c17_y[31:25],
    window_r12_c16_y[31:25], window_r12_c15_y[31:25], window_r12_c14_y[31:25], window_r12_c13_y[31:25],
    window_r12_c12_y[31:25], window_r12_c11_y[31:25], window_r12_c10_y[31:25], window_r12_c9_y[31:25],
    window_r12_c8_y[31:25], window_r12_c7_y[31:25], window_r12_c6_y[31:25], window_r12_c5_y[31:25],
    window_r12_c4_y[31:25], window_r12_c3_y[31:25], window_r12_c2_y[31:25], window_r12_c1_y[31:25],
    window_r12_c0_y[31:25], window_r11_c27_y[31:25], window_r11_c26_y[31:25], window_r11_c25_y[31:25],
    window_r11_c24_y[31:25], window_r11_c23_y[31:25], window_r11_c22_y[31:25], window_r11_c21_y[31:25],
    window_r11_c20_y[31:25], window_r11_c19_y[31:25], window_r11_c18_y[31:25], window_r11_c17_y[31:25],
    window_r11_c16_y[31:25], window_r11_c15_y[31:25], window_r11_c14_y[31:25], window_r11_c13_y[31:25],
    window_r11_c12_y[31:25], window_r11_c11_y[31:25], window_r11_c10_y[31:25], window_r11_c9_y[31:25],
    window_r11_c8_y[31:25], window_r11_c7_y[31:25], window_r11_c6_y[31:25], window_r11_c5_y[31:25],
    window_r11_c4_y[31:25], window_r11_c3_y[31:25], window_r11_c2_y[31:25], window_r11_c1_y[31:25],
    window_r11_c0_y[31:25], window_r10_c27_y[31:25], window_r10_c26_y[31:25], window_r10_c25_y[31:25],
    window_r10_c24_y[31:25], window_r10_c23_y[31:25], window_r10_c22_y[31:25], window_r10_c21_y[31:25],
    window_r10_c20_y[31:25], window_r10_c19_y[31:25], window_r10_c18_y[31:25], window_r10_c17_y[31:25],
    window_r10_c16_y[31:25], window_r10_c15_y[31:25], window_r10_c14_y[31:25], window_r10_c13_y[31:25],
    window_r10_c12_y[31:25], window_r10_c11_y[31:25], window_r10_c10_y[31:25], window_r10_c9_y[31:25],
    window_r10_c8_y[31:25], window_r10_c7_y[31:25], window_r10_c6_y[31:25], window_r10_c5_y[31:25],
    window_r10_c4_y[31:25], window_r10_c3_y[31:25], window_r10_c2_y[31:25], window_r10_c1_y[31:25],
    window_r10_c0_y[31:25], window_r9_c27_y[31:25], window_r9_c26_y[31:25], window_r9_c25_y[31:25],
    window_r9_c24_y[31:25], window_r9_c23_y[31:25], window_r9_c22_y[31:25], window_r9_c21_y[31:25],
    window_r9_c20_y[31:25], window_r9_c19_y[31:25], window_r9_c18_y[31:25], window_r9_c17_y[31:25],
    window_r9_c16_y[31:25], window_r9_c15_y[31:25], window_r9_c14_y[31:25], window_r9_c13_y[31:25],
    window_r9_c12_y[31:25], window_r9_c11_y[31:25], window_r9_c10_y[31:25], window_r9_c9_y[31:25],
    window_r9_c8_y[31:25], window_r9_c7_y[31:25], window_r9_c6_y[31:25], window_r9_c5_y[31:25],
    window_r9_c4_y[31:25], window_r9_c3_y[31:25], window_r9_c2_y[31:25], window_r9_c1_y[31:25],
    window_r9_c0_y[31:25], window_r8_c27_y[31:25], window_r8_c26_y[31:25], window_r8_c25_y[31:25],
    window_r8_c24_y[31:25], window_r8_c23_y[31:25], window_r8_c22_y[31:25], window_r8_c21_y[31:25],
    window_r8_c20_y[31:25], window_r8_c19_y[31:25], window_r8_c18_y[31:25], window_r8_c17_y[31:25],
    window_r8_c16_y[31:25], window_r8_c15_y[31:25], window_r8_c14_y[31:25], window_r8_c13_y[31:25],
    window_r8_c12_y[31:25], window_r8_c11_y[31:25], window_r8_c10_y[31:25], window_r8_c9_y[31:25],
    window_r8_c8_y[31:25], window_r8_c7_y[31:25], window_r8_c6_y[31:25], window_r8_c5_y[31:25],
    window_r8_c4_y[31:25], window_r8_c3_y[31:25], window_r8_c2_y[31:25], window_r8_c1_y[31:25],
    window_r8_c0_y[31:25], window_r7_c27_y[31:25], window_r7_c26_y[31:25], window_r7_c25_y[31:25],
    window_r7_c24_y[31:25], window_r7_c23_y[31:25], window_r7_c22_y[31:25], window_r7_c21_y[31:25],
    window_r7_c20_y[31:25], window_r7_c19_y[31:25], window_r7_c18_y[31:25], window_r7_c17_y[31:25],
    window_r7_c16_y[31:25], window_r7_c15_y[31:25], window_r7_c14_y[31:25], window_r7_c13_y[31:25],
    window_r7_c12_y[31:25], window_r7_c11_y[31:25], window_r7_c10_y[31:25], window_r7_c9_y[31:25],
    window_r7_c8_y[31:25], window_r7_c7_y[31:25], window_r7_c6_y[31:25], window_r7_c5_y[31:25],
    window_r7_c4_y[31:25], window_r7_c3_y[31:25], window_r7_c2_y[31:25], window_r7_c1_y[31:25],
    window_r7_c0_y[31:25], window_r6_c27_y[31:25], window_r6_c26_y[31:25], window_r6_c25_y[31:25],
    window_r6_c24_y[31:25], window_r6_c23_y[31:25], window_r6_c22_y[31:25], window_r6_c21_y[31:25],
    window_r6_c20_y[31:25], window_r6_c19_y[31:25], window_r6_c18_y[31:25], window_r6_c17_y[31:25],
    window_r6_c16_y[31:25], window_r6_c15_y[31:25], window_r6_c14_y[31:25], window_r6_c13_y[31:25],
    window_r6_c12_y[31:25], window_r6_c11_y[31:25], window_r6_c10_y[31:25], window_r6_c9_y[31:25],
    window_r6_c8_y[31:25], window_r6_c7_y[31:25], window_r6_c6_y[31:25], window_r6_c5_y[31:25],
    window_r6_c4_y[31:25], window_r6_c3_y[31:25], window_r6_c2_y[31:25], window_r6_c1_y[31:25],
    window_r6_c0_y[31:25], window_r5_c27_y[31:25], window_r5_c26_y[31:25], window_r5_c25_y[31:25],
    window_r5_c24_y[31:25], window_r5_c23_y[31:25], window_r5_c22_y[31:25], window_r5_c21_y[31:25],
    window_r5_c20_y[31:25], window_r5_c19_y[31:25], window_r5_c18_y[31:25], window_r5_c17_y[31:25],
    window_r5_c16_y[31:25], window_r5_c15_y[31:25], window_r5_c14_y[31:25], window_r5_c13_y[31:25],
    window_r5_c12_y[31:25], window_r5_c11_y[31:25], window_r5_c10_y[31:25], window_r5_c9_y[31:25],
    window_r5_c8_y[31:25], window_r5_c7_y[31:25], window_r5_c6_y[31:25], window_r5_c5_y[31:25],
    window_r5_c4_y[31:25], window_r5_c3_y[31:25], window_r5_c2_y[31:25], window_r5_c1_y[31:25],
    window_r5_c0_y[31:25], window_r4_c27_y[31:25], window_r4_c26_y[31:25], window_r4_c25_y[31:25],
    window_r4_c24_y[31:25], window_r4_c23_y[31:25], window_r4_c22_y[31:25], window_r4_c21_y[31:25],
    window_r4_c20_y[31:25], window_r4_c19_y[31:25], window_r4_c18_y[31:25], window_r4_c17_y[31:25],
    window_r4_c16_y[31:25], window_r4_c15_y[31:25], window_r4_c14_y[31:25], window_r4_c13_y[31:25],
    window_r4_c12_y[31:25], window_r4_c11_y[31:25], window_r4_c10_y[31:25], window_r4_c9_y[31:25],
    window_r4_c8_y[31:25], window_r4_c7_y[31:25], window_r4_c6_y[31:25], window_r4_c5_y[31:25],
    window_r4_c4_y[31:25], window_r4_c3_y[31:25], window_r4_c2_y[31:25], window_r4_c1_y[31:25],
    window_r4_c0_y[31:25], window_r3_c27_y[31:25], window_r3_c26_y[31:25], window_r3_c25_y[31:25],
    window_r3_c24_y[31:25], window_r3_c23_y[31:25], window_r3_c22_y[31:25], window_r3_c21_y[31:25],
    window_r3_c20_y[31:25], window_r3_c19_y[31:25], window_r3_c18_y[31:25], window_r3_c17_y[31:25],
    window_r3_c16_y[31:25], window_r3_c15_y[31:25], window_r3_c14_y[31:25], window_r3_c13_y[31:25],
    window_r3_c12_y[31:25], window_r3_c11_y[31:25], window_r3_c10_y[31:25], window_r3_c9_y[31:25],
    window_r3_c8_y[31:25], window_r3_c7_y[31:25], window_r3_c6_y[31:25], window_r3_c5_y[31:25],
    window_r3_c4_y[31:25], window_r3_c3_y[31:25], window_r3_c2_y[31:25], window_r3_c1_y[31:25],
    window_r3_c0_y[31:25], window_r2_c27_y[31:25], window_r2_c26_y[31:25], window_r2_c25_y[31:25],
    window_r2_c24_y[31:25], window_r2_c23_y[31:25], window_r2_c22_y[31:25], window_r2_c21_y[31:25],
    window_r2_c20_y[31:25], window_r2_c19_y[31:25], window_r2_c18_y[31:25], window_r2_c17_y[31:25],
    window_r2_c16_y[31:25], window_r2_c15_y[31:25], window_r2_c14_y[31:25], window_r2_c13_y[31:25],
    window_r2_c12_y[31:25], window_r2_c11_y[31:25], window_r2_c10_y[31:25], window_r2_c9_y[31:25],
    window_r2_c8_y[31:25], window_r2_c7_y[31:25], window_r2_c6_y[31:25], window_r2_c5_y[31:25],
    window_r2_c4_y[31:25], window_r2_c3_y[31:25], window_r2_c2_y[31:25], window_r2_c1_y[31:25],
    window_r2_c0_y[31:25], window_r1_c27_y[31:25], window_r1_c26_y[31:25], window_r1_c25_y[31:25],
    window_r1_c24_y[31:25], window_r1_c23_y[31:25], window_r1_c22_y[31:25], window_r1_c21_y[31:25],
    window_r1_c20_y[31:25], window_r1_c19_y[31:25], window_r1_c18_y[31:25], window_r1_c17_y[31:25],
    window_r1_c16_y[31:25], window_r1_c15_y[31:25], window_r1_c14_y[31:25], window_r1_c13_y[31:25],
    window_r1_c12_y[31:25], window_r1_c11_y[31:25], window_r1_c10_y[31:25], window_r1_c9_y[31:25],
    window_r1_c8_y[31:25], window_r1_c7_y[31:25], window_r1_c6_y[31:25], window_r1_c5_y[31:25],
    window_r1_c4_y[31:25], window_r1_c3_y[31:25], window_r1_c2_y[31:25], window_r1_c1_y[31:25],
    window_r1_c0_y[31:25], window_r0_c27_y[31:25], window_r0_c26_y[31:25], window_r0_c25_y[31:25],
    window_r0_c24_y[31:25], window_r0_c23_y[31:25], window_r0_c22_y[31:25], window_r0_c21_y[31:25],
    window_r0_c20_y[31:25], window_r0_c19_y[31:25], window_r0_c18_y[31:25], window_r0_c17_y[31:25],
    window_r0_c16_y[31:25], window_r0_c15_y[31:25], window_r0_c14_y[31:25], window_r0_c13_y[31:25],
    window_r0_c12_y[31:25], window_r0_c11_y[31:25], window_r0_c10_y[31:25], window_r0_c9_y[31:25],
    window_r0_c8_y[31:25], window_r0_c7_y[31:25], window_r0_c6_y[31:25], window_r0_c5_y[31:25],
    window_r0_c4_y[31:25], window_r0_c3_y[31:25], window_r0_c2_y[31:25], window_r0_c1_y[31:25],
    window_r0_c0_y[31:25], window_r27_c27_y[24:18], window_r27_c26_y[24:18], window_r27_c25_y[24:18],
    window_r27_c24_y[24:18], window_r27_c23_y[24:18], window_r27_c22_y[24:18], window_r27_c21_y[24:18],
    window_r27_c20_y[24:18], window_r27_c19_y[24:18], window_r27_c18_y[24:18], window_r27_c17_y[24:18],
    window_r27_c16_y[24:18], window_r27_c15_y[24:18], window_r27_c14_y[24:18], window_r27_c13_y[24:18],
    window_r27_c12_y[24:18], window_r27_c11_y[24:18], window_r27_c10_y[24:18], window_r27_c9_y[24:18],
    window_r27_c8_y[24:18], window_r27_c7_y[24:18], window_r27_c6_y[24:18], window_r27_c5_y[24:18],
    window_r27_c4_y[24:18], window_r27_c3_y[24:18], window_r27_c2_y[24:18], window_r27_c1_y[24:18],
    window_r27_c0_y[24:18], window_r26_c27_y[24:18], window_r26_c26_y[24:18], window_r26_c25_y[24:18],
    window_r26_c24_y[24:18], window_r26_c23_y[24:18], window_r26_c22_y[24:18], window_r26_c21_y[24:18],
    window_r26_c20_y[24:18], window_r26_c19_y[24:18], window_r26_c18_y[24:18], window_r26_c17_y[24:18],
    window_r26_c16_y[24:18], window_r26_c15_y[24:18], window_r26_c14_y[24:18], window_r26_c13_y[24:18],
    window_r26_c12_y[24:18], window_r26_c11_y[24:18], window_r26_c10_y[24:18], window_r26_c9_y[24:18],
    window_r26_c8_y[24:18], window_r26_c7_y[24:18], window_r26_c6_y[24:18], window_r26_c5_y[24:18],
    window_r26_c4_y[24:18], window_r26_c3_y[24:18], window_r26_c2_y[24:18], window_r26_c1_y[24:18],
    window_r26_c0_y[24:18], window_r25_c27_y[24:18], window_r25_c26_y[24:18], window_r25_c25_y[24:18],
    window_r25_c24_y[24:18], window_r25_c23_y[24:18], window_r25_c22_y[24:18], window_r25_c21_y[24:18],
    window_r25_c20_y[24:18], window_r25_c19_y[24:18], window_r25_c18_y[24:18], window_r25_c17_y[24:18],
    window_r25_c16_y[24:18], window_r25_c15_y[24:18], window_r25_c14_y[24:18], window_r25_c13_y[24:18],
    window_r25_c12_y[24:18], window_r25_c11_y[24:18], window_r25_c10_y[24:18], window_r25_c9_y[24:18],
    window_r25_c8_y[24:18], window_r25_c7_y[24:18], window_r25_c6_y[24:18], window_r25_c5_y[24:18],
    window_r25_c4_y[24:18], window_r25_c3_y[24:18], window_r25_c2_y[24:18], window_r25_c1_y[24:18],
    window_r25_c0_y[24:18], window_r24_c27_y[24:18], window_r24_c26_y[24:18], window_r24_c25_y[24:18],
    window_r24_c24_y[24:18], window_r24_c23_y[24:18], window_r24_c22_y[24:18], window_r24_c21_y[24:18],
    window_r24_c20_y[24:18], window_r24_c19_y[24:18], window_r24_c18_y[24:18], window_r24_c17_y[24:18],
    window_r24_c16_y[24:18], window_r24_c15_y[24:18], window_r24_c14_y[24:18], window_r24_c13_y[24:18],
    window_r24_c12_y[24:18], window_r24_c11_y[24:18], window_r24_c10_y[24:18], window_r24_c9_y[24:18],
    window_r24_c8_y[24:18], window_r24_c7_y[24:18], window_r24_c6_y[24:18], window_r24_c5_y[24:18],
    window_r24_c4_y[24:18], window_r24_c3_y[24:18], window_r24_c2_y[24:18], window_r24_c1_y[24:18],
    window_r24_c0_y[24:18], window_r23_c27_y[24:18], window_r23_c26_y[24:18], window_r23_c25_y[24:18],
    window_r23_c24_y[24:18], window_r23_c23_y[24:18], window_r23_c22_y[24:18], window_r23_c21_y[24:18],
    window_r23_c20_y[24:18], window_r23_c19_y[24:18], window_r23_c18_y[24:18], window_r23_c17_y[24:18],
    window_r23_c16_y[24:18], window_r23_c15_y[24:18], window_r23_c14_y[24:18], window_r23_c13_y[24:18],
    window_r23_c12_y[24:18], window_r23_c11_y[24:18], window_r23_c10_y[24:18], window_r23_c9_y[24:18],
    window_r23_c8_y[24:18], window_r23_c7_y[24:18], window_r23_c6_y[24:18], window_r23_c5_y[24:18],
    window_r23_c4_y[24:18], window_r23_c3_y[24:18], window_r23_c2_y[24:18], window_r23_c1_y[24:18],
    window_r23_c0_y[24:18], window_r22_c27_y[24:18], window_r22_c26_y[24:18], window_r22_c25_y[24:18],
    window_r22_c24_y[24:18], window_r22_c23_y[24:18], window_r22_c22_y[24:18], window_r22_c21_y[24:18],
    window_r22_c20_y[24:18], window_r22_c19_y[24:18], window_r22_c18_y[24:18], window_r22_c17_y[24:18],
    window_r22_c16_y[24:18], window_r22_c15_y[24:18], window_r22_c14_y[24:18], window_r22_c13_y[24:18],
    window_r22_c12_y[24:18], window_r22_c11_y[24:18], window_r22_c10_y[24:18], window_r22_c9_y[24:18],
    window_r22_c8_y[24:18], window_r22_c7_y[24:18], window_r22_c6_y[24:18], window_r22_c5_y[24:18],
    window_r22_c4_y[24:18], window_r22_c3_y[24:18], window_r22_c2_y[24:18], window_r22_c1_y[24:18],
    window_r22_c0_y[24:18], window_r21_c27_y[24:18], window_r21_c26_y[24:18], window_r21_c25_y[24:18],
    window_r21_c24_y[24:18], window_r21_c23_y[24:18], window_r21_c22_y[24:18], window_r21_c21_y[24:18],
    window_r21_c20_y[24:18], window_r21_c19_y[24:18], window_r21_c18_y[24:18], window_r21_c17_y[24:18],
    window_r21_c16_y[24:18], window_r21_c15_y[24:18], window_r21_c14_y[24:18], window_r21_c13_y[24:18],
    window_r21_c12_y[24:18], window_r21_c11_y[24:18], window_r21_c10_y[24:18], window_r21_c9_y[24:18],
    window_r21_c8_y[24:18], window_r21_c7_y[24:18], window_r21_c6_y[24:18], window_r21_c5_y[24:18],
    window_r21_c4_y[24:18], window_r21_c3_y[24:18], window_r21_c2_y[24:18], window_r21_c1_y[24:18],
    window_r21_c0_y[24:18], window_r20_c27_y[24:18], window_r20_c26_y[24:18], window_r20_c25_y[24:18],
    window_r20_c24_y[24:18], window_r20_c23_y[24:18], window_r20_c22_y[24:18], window_r20_c21_y[24:18],
    window_r20_c20_y[24:18], window_r20_c19_y[24:18], window_r20_c18_y[24:18], window_r20_c17_y[24:18],
    window_r20_c16_y[24:18], window_r20_c15_y[24:18], window_r20_c14_y[24:18], window_r20_c13_y[24:18],
    window_r20_c12_y[24:18], window_r20_c11_y[24:18], window_r20_c10_y[24:18], window_r20_c9_y[24:18],
    window_r20_c8_y[24:18], window_r20_c7_y[24:18], window_r20_c6_y[24:18], window_r20_c5_y[24:18],
    window_r20_c4_y[24:18], window_r20_c3_y[24:18], window_r20_c2_y[24:18], window_r20_c1_y[24:18],
    window_r20_c0_y[24:18], window_r19_c27_y[24:18], window_r19_c26_y[24:18], window_r19_c25_y[24:18],
    window_r19_c24_y[24:18], window_r19_c23_y[24:18], window_r19_c22_y[24:18], window_r19_c21_y[24:18],
    window_r19_c20_y[24:18], window_r19_c19_y[24:18], window_r19_c18_y[24:18], window_r19_c17_y[24:18],
    window_r19_c16_y[24:18], window_r19_c15_y[24:18], window_r19_c14_y[24:18], window_r19_c13_y[24:18],
    window_r19_c12_y[24:18], window_r19_c11_y[24:18], window_r19_c10_y[24:18], window_r19_c9_y[24:18],
    window_r19_c8_y[24:18], window_r19_c7_y[24:18], window_r19_c6_y[24:18], window_r19_c5_y[24:18],
    window_r19_c4_y[24:18], window_r19_c3_y[24:18], window_r19_c2_y[24:18], window_r19_c1_y[24:18],
    window_r19_c0_y[24:18], window_r18_c27_y[24:18], window_r18_c26_y[24:18], window_r18_c25_y[24:18],
    window_r18_c24_y[24:18], window_r18_c23_y[24:18], window_r18_c22_y[24:18], window_r18_c21_y[24:18],
    window_r18_c20_y[24:18], window_r18_c19_y[24:18], window_r18_c18_y[24:18], window_r18_c17_y[24:18],
    window_r18_c16_y[24:18], window_r18_c15_y[24:18], window_r18_c14_y[24:18], window_r18_c13_y[24:18],
    window_r18_c12_y[24:18], window_r18_c11_y[24:18], window_r18_c10_y[24:18], window_r18_c9_y[24:18],
    window_r18_c8_y[24:18], window_r18_c7_y[24:18], window_r18_c6_y[24:18], window_r18_c5_y[24:18],
    window_r18_c4_y[24:18], window_r18_c3_y[24:18], window_r18_c2_y[24:18], window_r18_c1_y[24:18],
    window_r18_c0_y[24:18], window_r17_c27_y[24:18], window_r17_c26_y[24:18], window_r17_c25_y[24:18],
    window_r17_c24_y[24:18], window_r17_c23_y[24:18], window_r17_c22_y[24:18], window_r17_c21_y[24:18],
    window_r17_c20_y[24:18], window_r17_c19_y[24:18], window_r17_c18_y[24:18], window_r17_c17_y[24:18],
    window_r17_c16_y[24:18], window_r17_c15_y[24:18], window_r17_c14_y[24:18], window_r17_c13_y[24:18],
    window_r17_c12_y[24:18], window_r17_c11_y[24:18], window_r17_c10_y[24:18], window_r17_c9_y[24:18],
    window_r17_c8_y[24:18], window_r17_c7_y[24:18], window_r17_c6_y[24:18], window_r17_c5_y[24:18],
    window_r17_c4_y[24:18], window_r17_c3_y[24:18], window_r17_c2_y[24:18], window_r17_c1_y[24:18],
    window_r17_c0_y[24:18], window_r16_c27_y[24:18], window_r16_c26_y[24:18], window_r16_c25_y[24:18],
    window_r16_c24_y[24:18], window_r16_c23_y[24:18], window_r16_c22_y[24:18], window_r16_c21_y[24:18],
    window_r16_c20_y[24:18], window_r16_c19_y[24:18], window_r16_c18_y[24:18], window_r16_c17_y[24:18],
    window_r16_c16_y[24:18], window_r16_c15_y[24:18], window_r16_c14_y[24:18], window_r16_c13_y[24:18],
    window_r16_c12_y[24:18], window_r16_c11_y[24:18], window_r16_c10_y[24:18], window_r16_c9_y[24:18],
    window_r16_c8_y[24:18], window_r16_c7_y[24:18], window_r16_c6_y[24:18], window_r16_c5_y[24:18],
    window_r16_c4_y[24:18], window_r16_c3_y[24:18], window_r16_c2_y[24:18], window_r16_c1_y[24:18],
    window_r16_c0_y[24:18], window_r15_c27_y[24:18], window_r15_c26_y[24:18], window_r15_c25_y[24:18],
    window_r15_c24_y[24:18], window_r15_c23_y[24:18], window_r15_c22_y[24:18], window_r15_c21_y[24:18],
    window_r15_c20_y[24:18], window_r15_c19_y[24:18], window_r15_c18_y[24:18], window_r15_c17_y[24:18],
    window_r15_c16_y[24:18], window_r15_c15_y[24:18], window_r15_c14_y[24:18], window_r15_c13_y[24:18],
    window_r15_c12_y[24:18], window_r15_c11_y[24:18], window_r15_c10_y[24:18], window_r15_c9_y[24:18],
    window_r15_c8_y[24:18], window_r15_c7_y[24:18], window_r15_c6_y[24:18], window_r15_c5_y[24:18],
    window_r15_c4_y[24:18], window_r15_c3_y[24:18], window_r15_c2_y[24:18], window_r15_c1_y[24:18],
    window_r15_c0_y[24:18], window_r14_c27_y[24:18], window_r14_c26_y[24:18], window_r14_c25_y[24:18],
    window_r14_c24_y[24:18], window_r14_c23_y[24:18], window_r14_c22_y[24:18], window_r14_c21_y[24:18],
    window_r14_c20_y[24:18], window_r14_c19_y[24:18], window_r14_c18_y[24:18], window_r14_c17_y[24:18],
    window_r14_c16_y[24:18], window_r14_c15_y[24:18], window_r14_c14_y[24:18], window_r14_c13_y[24:18],
    window_r14_c12_y[24:18], window_r14_c11_y[24:18], window_r14_c10_y[24:18], window_r14_c9_y[24:18],
    window_r14_c8_y[24:18], window_r14_c7_y[24:18], window_r14_c6_y[24:18], window_r14_c5_y[24:18],
    window_r14_c4_y[24:18], window_r14_c3_y[24:18], window_r14_c2_y[24:18], window_r14_c1_y[24:18],
    window_r14_c0_y[24:18], window_r13_c27_y[24:18], window_r13_c26_y[24:18], window_r13_c25_y[24:18],
    window_r13_c24_y[24:18], window_r13_c23_y[24:18], window_r13_c22_y[24:18], window_r13_c21_y[24:18],
    window_r13_c20_y[24:18], window_r13_c19_y[24:18], window_r13_c18_y[24:18], window_r13_c17_y[24:18],
    window_r13_c16_y[24:18], window_r13_c15_y[24:18], window_r13_c14_y[24:18], window_r13_c13_y[24:18],
    window_r13_c12_y[24:18], window_r13_c11_y[24:18], window_r13_c10_y[24:18], window_r13_c9_y[24:18],
    window_r13_c8_y[24:18], window_r13_c7_y[24:18], window_r13_c6_y[24:18], window_r13_c5_y[24:18],
    window_r13_c4_y[24:18], window_r13_c3_y[24:18], window_r13_c2_y[24:18], window_r13_c1_y[24:18],
    window_r13_c0_y[24:18], window_r12_c27_y[24:18], window_r12_c26_y[24:18], window_r12_c25_y[24:18],
    window_r12_c24_y[24:18], window_r12_c23_y[24:18], window_r12_c22_y[24:18], window_r12_c21_y[24:18],
    window_r12_c20_y[24:18], window_r12_c19_y[24:18], window_r12_c18_y[24:18], window_r12_c17_y[24:18],
    window_r12_c16_y[24:18], window_r12_c15_y[24:18], window_r12_c14_y[24:18], window_r12_c13_y[24:18],
    window_r12_c12_y[24:18], window_r12_c11_y[24:18], window_r12_c10_y[24:18], window_r12_c9_y[24:18],
    window_r12_c8_y[24:18], window_r12_c7_y[24:18], window_r12_c6_y[24:18], window_r12_c5_y[24:18],
    window_r12_c4_y[24:18], window_r12_c3_y[24:18], window_r12_c2_y[24:18], window_r12_c1_y[24:18],
    window_r12_c0_y[24:18], window_r11_c27_y[24:18], window_r11_c26_y[24:18], window_r11_c25_y[24:18],
    window_r11_c24_y[24:18], window_r11_c23_y[24:18], window_r11_c22_y[24:18], window_r11_c21_y[24:18],
    window_r11_c20_y[24:18], window_r11_c19_y[24:18], window_r11_c18_y[24:18], window_r11_c17_y[24:18],
    window_r11_c16_y[24:18], window_r11_c15_y[24:18], window_r11_c14_y[24:18], window_r11_c13_y[24:18],
    window_r11_c12_y[24:18], window_r11_c11_y[24:18], window_r11_c10_y[24:18], window_r11_c9_y[24:18],
    window_r11_c8_y[24:18], window_r11_c7_y[24:18], window_r11_c6_y[24:18], window_r11_c5_y[24:18],
    window_r11_c4_y[24:18], window_r11_c3_y[24:18], window_r11_c2_y[24:18], window_r11_c1_y[24:18],
    window_r11_c0_y[24:18], window_r10_c27_y[24:18], window_r10_c26_y[24:18], window_r10_c25_y[24:18],
    window_r10_c24_y[24:18], window_r10_c23_y[24:18], window_r10_c22_y[24:18], window_r10_c21_y[24:18],
    window_r10_c20_y[24:18], window_r10_c19_y[24:18], window_r10_c18_y[24:18], window_r10_c17_y[24:18],
    window_r10_c16_y[24:18], window_r10_c15_y[24:18], window_r10_c14_y[24:18], window_r10_c13_y[24:18],
    window_r10_c12_y[24:18], window_r10_c11_y[24:18], window_r10_c10_y[24:18], window_r10_c9_y[24:18],
    window_r10_c8_y[24:18], window_r10_c7_y[24:18], window_r10_c6_y[24:18], window_r10_c5_y[24:18],
    window_r10_c4_y[24:18], window_r10_c3_y[24:18], window_r10_c2_y[24:18], window_r10_c1_y[24:18],
    window_r10_c0_y[24:18], window_r9_c27_y[24:18], window_r9_c26_y[24:18], window_r9_c25_y[24:18],
    window_r9_c24_y[24:18], window_r9_c23_y[24:18], window_r9_c22_y[24:18], window_r9_c21_y[24:18],
    window_r9_c20_y[24:18], window_r9_c19_y[24:18], window_r9_c18_y[24:18], window_r9_c17_y[24:18],
    window_r9_c16_y[24:18], window_r9_c15_y[24:18], window_r9_c14_y[24:18], window_r9_c13_y[24:18],
    window_r9_c12_y[24:18], window_r9_c11_y[24:18], window_r9_c10_y[24:18], window_r9_c9_y[24:18],
    window_r9_c8_y[24:18], window_r9_c7_y[24:18], window_r9_c6_y[24:18], window_r9_c5_y[24:18],
    window_r9_c4_y[24:18], window_r9_c3_y[24:18], window_r9_c2_y[24:18], window_r9_c1_y[24:18],
    window_r9_c0_y[24:18], window_r8_c27_y[24:18], window_r8_c26_y[24:18], window_r8_c25_y[24:18],
    window_r8_c24_y[24:18], window_r8_c23_y[24:18], window_r8_c22_y[24:18], window_r8_c21_y[24:18],
    window_r8_c20_y[24:18], window_r8_c19_y[24:18], window_r8_c18_y[24:18], window_r8_c17_y[24:18],
    window_r8_c16_y[24:18], window_r8_c15_y[24:18], window_r8_c14_y[24:18], window_r8_c13_y[24:18],
    window_r8_c12_y[24:18], window_r8_c11_y[24:18], window_r8_c10_y[24:18], window_r8_c9_y[24:18],
    window_r8_c8_y[24:18], window_r8_c7_y[24:18], window_r8_c6_y[24:18], window_r8_c5_y[24:18],
    window_r8_c4_y[24:18], window_r8_c3_y[24:18], window_r8_c2_y[24:18], window_r8_c1_y[24:18],
    window_r8_c0_y[24:18], window_r7_c27_y[24:18], window_r7_c26_y[24:18], window_r7_c25_y[24:18],
    window_r7_c24_y[24:18], window_r7_c23_y[24:18], window_r7_c22_y[24:18], window_r7_c21_y[24:18],
    window_r7_c20_y[24:18], window_r7_c19_y[24:18], window_r7_c18_y[24:18], window_r7_c17_y[24:18],
    window_r7_c16_y[24:18], window_r7_c15_y[24:18], window_r7_c14_y[24:18], window_r7_c13_y[24:18],
    window_r7_c12_y[24:18], window_r7_c11_y[24:18], window_r7_c10_y[24:18], window_r7_c9_y[24:18],
    window_r7_c8_y[24:18], window_r7_c7_y[24:18], window_r7_c6_y[24:18], window_r7_c5_y[24:18],
    window_r7_c4_y[24:18], window_r7_c3_y[24:18], window_r7_c2_y[24:18], window_r7_c1_y[24:18],
    window_r7_c0_y[24:18], window_r6_c27_y[24:18], window_r6_c26_y[24:18], window_r6_c25_y[24:18],
    window_r6_c24_y[24:18], window_r6_c23_y[24:18], window_r6_c22_y[24:18], window_r6_c21_y[24:18],
    window_r6_c20_y[24:18], window_r6_c19_y[24:18], window_r6_c18_y[24:18], window_r6_c17_y[24:18],
    window_r6_c16_y[24:18], window_r6_c15_y[24:18], window_r6_c14_y[24:18], window_r6_c13_y[24:18],
    window_r6_c12_y[24:18], window_r6_c11_y[24:18], window_r6_c10_y[24:18], window_r6_c9_y[24:18],
    window_r6_c8_y[24:18], window_r6_c7_y[24:18], window_r6_c6_y[24:18], window_r6_c5_y[24:18],
    window_r6_c4_y[24:18], window_r6_c3_y[24:18], window_r6_c2_y[24:18], window_r6_c1_y[24:18],
    window_r6_c0_y[24:18], window_r5_c27_y[24:18], window_r5_c26_y[24:18], window_r5_c25_y[24:18],
    window_r5_c24_y[24:18], window_r5_c23_y[24:18], window_r5_c22_y[24:18], window_r5_c21_y[24:18],
    window_r5_c20_y[24:18], window_r5_c19_y[24:18], window_r5_c18_y[24:18], window_r5_c17_y[24:18],
    window_r5_c16_y[24:18], window_r5_c15_y[24:18], window_r5_c14_y[24:18], window_r5_c13_y[24:18],
    window_r5_c12_y[24:18], window_r5_c11_y[24:18], window_r5_c10_y[24:18], window_r5_c9_y[24:18],
    window_r5_c8_y[24:18], window_r5_c7_y[24:18], window_r5_c6_y[24:18], window_r5_c5_y[24:18],
    window_r5_c4_y[24:18], window_r5_c3_y[24:18], window_r5_c2_y[24:18], window_r5_c1_y[24:18],
    window_r5_c0_y[24:18], window_r4_c27_y[24:18], window_r4_c26_y[24:18], window_r4_c25_y[24:18],
    window_r4_c24_y[24:18], window_r4_c23_y[24:18], window_r4_c22_y[24:18], window_r4_c21_y[24:18],
    window_r4_c20_y[24:18], window_r4_c19_y[24:18], window_r4_c18_y[24:18], window_r4_c17_y[24:18],
    window_r4_c16_y[24:18], window_r4_c15_y[24:18], window_r4_c14_y[24:18], window_r4_c13_y[24:18],
    window_r4_c12_y[24:18], window_r4_c11_y[24:18], window_r4_c10_y[24:18], window_r4_c9_y[24:18],
    window_r4_c8_y[24:18], window_r4_c7_y[24:18], window_r4_c6_y[24:18], window_r4_c5_y[24:18],
    window_r4_c4_y[24:18], window_r4_c3_y[24:18], window_r4_c2_y[24:18], window_r4_c1_y[24:18],
    window_r4_c0_y[24:18], window_r3_c27_y[24:18], window_r3_c26_y[24:18], window_r3_c25_y[24:18],
    window_r3_c24_y[24:18], window_r3_c23_y[24:18], window_r3_c22_y[24:18], window_r3_c21_y[24:18],
    window_r3_c20_y[24:18], window_r3_c19_y[24:18], window_r3_c18_y[24:18], window_r3_c17_y[24:18],
    window_r3_c16_y[24:18], window_r3_c15_y[24:18], window_r3_c14_y[24:18], window_r3_c13_y[24:18],
    window_r3_c12_y[24:18], window_r3_c11_y[24:18], window_r3_c10_y[24:18], window_r3_c9_y[24:18],
    window_r3_c8_y[24:18], window_r3_c7_y[24:18], window_r3_c6_y[24:18], window_r3_c5_y[24:18],
    window_r3_c4_y[24:18], window_r3_c3_y[24:18], window_r3_c2_y[24:18], window_r3_c1_y[24:18],
    window_r3_c0_y[24:18], window_r2_c27_y[24:18], window_r2_c26_y[24:18], window_r2_c25_y[24:18],
    window_r2_c24_y[24:18], window_r2_c23_y[24:18], window_r2_c22_y[24:18], window_r2_c21_y[24:18],
    window_r2_c20_y[24:18], window_r2_c19_y[24:18], window_r2_c18_y[24:18], window_r2_c17_y[24:18],
    window_r2_c16_y[24:18], window_r2_c15_y[24:18], window_r2_c14_y[24:18], window_r2_c13_y[24:18],
    window_r2_c12_y[24:18], window_r2_c11_y[24:18], window_r2_c10_y[24:18], window_r2_c9_y[24:18],
    window_r2_c8_y[24:18], window_r2_c7_y[24:18], window_r2_c6_y[24:18], window_r2_c5_y[24:18],
    window_r2_c4_y[24:18], window_r2_c3_y[24:18], window_r2_c2_y[24:18], window_r2_c1_y[24:18],
    window_r2_c0_y[24:18], window_r1_c27_y[24:18], window_r1_c26_y[24:18], window_r1_c25_y[24:18],
    window_r1_c24_y[24:18], window_r1_c23_y[24:18], window_r1_c22_y[24:18], window_r1_c21_y[24:18],
    window_r1_c20_y[24:18], window_r1_c19_y[24:18], window_r1_c18_y[24:18], window_r1_c17_y[24:18],
    window_r1_c16_y[24:18], window_r1_c15_y[24:18], window_r1_c14_y[24:18], window_r1_c13_y[24:18],
    window_r1_c12_y[24:18], window_r1_c11_y[24:18], window_r1_c10_y[24:18], window_r1_c9_y[24:18],
    window_r1_c8_y[24:18], window_r1_c7_y[24:18], window_r1_c6_y[24:18], window_r1_c5_y[24:18],
    window_r1_c4_y[24:18], window_r1_c3_y[24:18], window_r1_c2_y[24:18], window_r1_c1_y[24:18],
    window_r1_c0_y[24:18], window_r0_c27_y[24:18], window_r0_c26_y[24:18], window_r0_c25_y[24:18],
    window_r0_c24_y[24:18], window_r0_c23_y[24:18], window_r0_c22_y[24:18], window_r0_c21_y[24:18],
    window_r0_c20_y[24:18], window_r0_c19_y[24:18], window_r0_c18_y[24:18], window_r0_c17_y[24:18],
    window_r0_c16_y[24:18], window_r0_c15_y[24:18], window_r0_c14_y[24:18], window_r0_c13_y[24:18],
    window_r0_c12_y[24:18], window_r0_c11_y[24:18], window_r0_c10_y[24:18], window_r0_c9_y[24:18],
    window_r0_c8_y[24:18], window_r0_c7_y[24:18], window_r0_c6_y[24:18], window_r0_c5_y[24:18],
    window_r0_c4_y[24:18], window_r0_c3_y[24:18], window_r0_c2_y[24:18], window_r0_c1_y[24:18],
    window_r0_c0_y[24:18], window_r27_c27_y[17:11], window_r27_c26_y[17:11], window_r27_c25_y[17:11],
    window_r27_c24_y[17:11], window_r27_c23_y[17:11], window_r27_c22_y[17:11], window_r27_c21_y[17:11],
    window_r27_c20_y[17:11], window_r27_c19_y[17:11], window_r27_c18_y[17:11], window_r27_c17_y[17:11],
    window_r27_c16_y[17:11], window_r27_c15_y[17:11], window_r27_c14_y[17:11], window_r27_c13_y[17:11],
    window_r27_c12_y[17:11], window_r27_c11_y[17:11], window_r27_c10_y[17:11], window_r27_c9_y[17:11],
    window_r27_c8_y[17:11], window_r27_c7_y[17:11], window_r27_c6_y[17:11], window_r27_c5_y[17:11],
    window_r27_c4_y[17:11], window_r27_c3_y[17:11], window_r27_c2_y[17:11], window_r27_c1_y[17:11],
    window_r27_c0_y[17:11], window_r26_c27_y[17:11], window_r26_c26_y[17:11], window_r26_c25_y[17:11],
    window_r26_c24_y[17:11], window_r26_c23_y[17:11], window_r26_c22_y[17:11], window_r26_c21_y[17:11],
    window_r26_c20_y[17:11], window_r26_c19_y[17:11], window_r26_c18_y[17:11], window_r26_c17_y[17:11],
    window_r26_c16_y[17:11], window_r26_c15_y[17:11], window_r26_c14_y[17:11], window_r26_c13_y[17:11],
    window_r26_c12_y[17:11], window_r26_c11_y[17:11], window_r26_c10_y[17:11], window_r26_c9_y[17:11],
    window_r26_c8_y[17:11], window_r26_c7_y[17:11], window_r26_c6_y[17:11], window_r26_c5_y[17:11],
    window_r26_c4_y[17:11], window_r26_c3_y[17:11], window_r26_c2_y[17:11], window_r26_c1_y[17:11],
    window_r26_c0_y[17:11], window_r25_c27_y[17:11], window_r25_c26_y[17:11], window_r25_c25_y[17:11],
    window_r25_c24_y[17:11], window_r25_c23_y[17:11], window_r25_c22_y[17:11], window_r25_c21_y[17:11],
    window_r25_c20_y[17:11], window_r25_c19_y[17:11], window_r25_c18_y[17:11], window_r25_c17_y[17:11],
    window_r25_c16_y[17:11], window_r25_c15_y[17:11], window_r25_c14_y[17:11], window_r25_c13_y[17:11],
    window_r25_c12_y[17:11], window_r25_c11_y[17:11], window_r25_c10_y[17:11], window_r25_c9_y[17:11],
    window_r25_c8_y[17:11], window_r25_c7_y[17:11], window_r25_c6_y[17:11], window_r25_c5_y[17:11],
    window_r25_c4_y[17:11], window_r25_c3_y[17:11], window_r25_c2_y[17:11], window_r25_c1_y[17:11],
    window_r25_c0_y[17:11], window_r24_c27_y[17:11], window_r24_c26_y[17:11], window_r24_c25_y[17:11],
    window_r24_c24_y[17:11], window_r24_c23_y[17:11], window_r24_c22_y[17:11], window_r24_c21_y[17:11],
    window_r24_c20_y[17:11], window_r24_c19_y[17:11], window_r24_c18_y[17:11], window_r24_c17_y[17:11],
    window_r24_c16_y[17:11], window_r24_c15_y[17:11], window_r24_c14_y[17:11], window_r24_c13_y[17:11],
    window_r24_c12_y[17:11], window_r24_c11_y[17:11], window_r24_c10_y[17:11], window_r24_c9_y[17:11],
    window_r24_c8_y[17:11], window_r24_c7_y[17:11], window_r24_c6_y[17:11], window_r24_c5_y[17:11],
    window_r24_c4_y[17:11], window_r24_c3_y[17:11], window_r24_c2_y[17:11], window_r24_c1_y[17:11],
    window_r24_c0_y[17:11], window_r23_c27_y[17:11], window_r23_c26_y[17:11], window_r23_c25_y[17:11],
    window_r23_c24_y[17:11], window_r23_c23_y[17:11], window_r23_c22_y[17:11], window_r23_c21_y[17:11],
    window_r23_c20_y[17:11], window_r23_c19_y[17:11], window_r23_c18_y[17:11], window_r23_c17_y[17:11],
    window_r23_c16_y[17:11], window_r23_c15_y[17:11], window_r23_c14_y[17:11], window_r23_c13_y[17:11],
    window_r23_c12_y[17:11], window_r23_c11_y[17:11], window_r23_c10_y[17:11], window_r23_c9_y[17:11],
    window_r23_c8_y[17:11], window_r23_c7_y[17:11], window_r23_c6_y[17:11], window_r23_c5_y[17:11],
    window_r23_c4_y[17:11], window_r23_c3_y[17:11], window_r23_c2_y[17:11], window_r23_c1_y[17:11],
    window_r23_c0_y[17:11], window_r22_c27_y[17:11], window_r22_c26_y[17:11], window_r22_c25_y[17:11],
    window_r22_c24_y[17:11], window_r22_c23_y[17:11], window_r22_c22_y[17:11], window_r22_c21_y[17:11],
    window_r22_c20_y[17:11], window_r22_c19_y[17:11], window_r22_c18_y[17:11], window_r22_c17_y[17:11],
    window_r22_c16_y[17:11], window_r22_c15_y[17:11], window_r22_c14_y[17:11], window_r22_c13_y[17:11],
    window_r22_c12_y[17:11], window_r22_c11_y[17:11], window_r22_c10_y[17:11], window_r22_c9_y[17:11],
    window_r22_c8_y[17:11], window_r22_c7_y[17:11], window_r22_c6_y[17:11], window_r22_c5_y[17:11],
    window_r22_c4_y[17:11], window_r22_c3_y[17:11], window_r22_c2_y[17:11], window_r22_c1_y[17:11],
    window_r22_c0_y[17:11], window_r21_c27_y[17:11], window_r21_c26_y[17:11], window_r21_c25_y[17:11],
    window_r21_c24_y[17:11], window_r21_c23_y[17:11], window_r21_c22_y[17:11], window_r21_c21_y[17:11],
    window_r21_c20_y[17:11], window_r21_c19_y[17:11], window_r21_c18_y[17:11], window_r21_c17_y[17:11],
    window_r21_c16_y[17:11], window_r21_c15_y[17:11], window_r21_c14_y[17:11], window_r21_c13_y[17:11],
    window_r21_c12_y[17:11], window_r21_c11_y[17:11], window_r21_c10_y[17:11], window_r21_c9_y[17:11],
    window_r21_c8_y[17:11], window_r21_c7_y[17:11], window_r21_c6_y[17:11], window_r21_c5_y[17:11],
    window_r21_c4_y[17:11], window_r21_c3_y[17:11], window_r21_c2_y[17:11], window_r21_c1_y[17:11],
    window_r21_c0_y[17:11], window_r20_c27_y[17:11], window_r20_c26_y[17:11], window_r20_c25_y[17:11],
    window_r20_c24_y[17:11], window_r20_c23_y[17:11], window_r20_c22_y[17:11], window_r20_c21_y[17:11],
    window_r20_c20_y[17:11], window_r20_c19_y[17:11], window_r20_c18_y[17:11], window_r20_c17_y[17:11],
    window_r20_c16_y[17:11], window_r20_c15_y[17:11], window_r20_c14_y[17:11], window_r20_c13_y[17:11],
    window_r20_c12_y[17:11], window_r20_c11_y[17:11], window_r20_c10_y[17:11], window_r20_c9_y[17:11],
    window_r20_c8_y[17:11], window_r20_c7_y[17:11], window_r20_c6_y[17:11], window_r20_c5_y[17:11],
    window_r20_c4_y[17:11], window_r20_c3_y[17:11], window_r20_c2_y[17:11], window_r20_c1_y[17:11],
    window_r20_c0_y[17:11], window_r19_c27_y[17:11], window_r19_c26_y[17:11], window_r19_c25_y[17:11],
    window_r19_c24_y[17:11], window_r19_c23_y[17:11], window_r19_c22_y[17:11], window_r19_c21_y[17:11],
    window_r19_c20_y[17:11], window_r19_c19_y[17:11], window_r19_c18_y[17:11], window_r19_c17_y[17:11],
    window_r19_c16_y[17:11], window_r19_c15_y[17:11], window_r19_c14_y[17:11], window_r19_c13_y[17:11],
    window_r19_c12_y[17:11], window_r19_c11_y[17:11], window_r19_c10_y[17:11], window_r19_c9_y[17:11],
    window_r19_c8_y[17:11], window_r19_c7_y[17:11], window_r19_c6_y[17:11], window_r19_c5_y[17:11],
    window_r19_c4_y[17:11], window_r19_c3_y[17:11], window_r19_c2_y[17:11], window_r19_c1_y[17:11],
    window_r19_c0_y[17:11], window_r18_c27_y[17:11], window_r18_c26_y[17:11], window_r18_c25_y[17:11],
    window_r18_c24_y[17:11], window_r18_c23_y[17:11], window_r18_c22_y[17:11], window_r18_c21_y[17:11],
    window_r18_c20_y[17:11], window_r18_c19_y[17:11], window_r18_c18_y[17:11], window_r18_c17_y[17:11],
    window_r18_c16_y[17:11], window_r18_c15_y[17:11], window_r18_c14_y[17:11], window_r18_c13_y[17:11],
    window_r18_c12_y[17:11], window_r18_c11_y[17:11], window_r18_c10_y[17:11], window_r18_c9_y[17:11],
    window_r18_c8_y[17:11], window_r18_c7_y[17:11], window_r18_c6_y[17:11], window_r18_c5_y[17:11],
    window_r18_c4_y[17:11], window_r18_c3_y[17:11], window_r18_c2_y[17:11], window_r18_c1_y[17:11],
    window_r18_c0_y[17:11], window_r17_c27_y[17:11], window_r17_c26_y[17:11], window_r17_c25_y[17:11],
    window_r17_c24_y[17:11], window_r17_c23_y[17:11], window_r17_c22_y[17:11], window_r17_c21_y[17:11],
    window_r17_c20_y[17:11], window_r17_c19_y[17:11], window_r17_c18_y[17:11], window_r17_c17_y[17:11],
    window_r17_c16_y[17:11], window_r17_c15_y[17:11], window_r17_c14_y[17:11], window_r17_c13_y[17:11],
    window_r17_c12_y[17:11], window_r17_c11_y[17:11], window_r17_c10_y[17:11], window_r17_c9_y[17:11],
    window_r17_c8_y[17:11], window_r17_c7_y[17:11], window_r17_c6_y[17:11], window_r17_c5_y[17:11],
    window_r17_c4_y[17:11], window_r17_c3_y[17:11], window_r17_c2_y[17:11], window_r17_c1_y[17:11],
    window_r17_c0_y[17:11], window_r16_c27_y[17:11], window_r16_c26_y[17:11], window_r16_c25_y[17:11],
    window_r16_c24_y[17:11], window_r16_c23_y[17:11], window_r16_c22_y[17:11], window_r16_c21_y[17:11],
    window_r16_c20_y[17:11], window_r16_c19_y[17:11], window_r16_c18_y[17:11], window_r16_c17_y[17:11],
    window_r16_c16_y[17:11], window_r16_c15_y[17:11], window_r16_c14_y[17:11], window_r16_c13_y[17:11],
    window_r16_c12_y[17:11], window_r16_c11_y[17:11], window_r16_c10_y[17:11], window_r16_c9_y[17:11],
    window_r16_c8_y[17:11], window_r16_c7_y[17:11], window_r16_c6_y[17:11], window_r16_c5_y[17:11],
    window_r16_c4_y[17:11], window_r16_c3_y[17:11], window_r16_c2_y[17:11], window_r16_c1_y[17:11],
    window_r16_c0_y[17:11], window_r15_c27_y[17:11], window_r15_c26_y[17:11], window_r15_c25_y[17:11],
    window_r15_c24_y[17:11], window_r15_c23_y[17:11], window_r15_c22_y[17:11], window_r15_c21_y[17:11],
    window_r15_c20_y[17:11], window_r15_c19_y[17:11], window_r15_c18_y[17:11], window_r15_c17_y[17:11],
    window_r15_c16_y[17:11], window_r15_c15_y[17:11], window_r15_c14_y[17:11], window_r15_c13_y[17:11],
    window_r15_c12_y[17:11], window_r15_c11_y[17:11], window_r15_c10_y[17:11], window_r15_c9_y[17:11],
    window_r15_c8_y[17:11], window_r15_c7_y[17:11], window_r15_c6_y[17:11], window_r15_c5_y[17:11],
    window_r15_c4_y[17:11], window_r15_c3_y[17:11], window_r15_c2_y[17:11], window_r15_c1_y[17:11],
    window_r15_c0_y[17:11], window_r14_c27_y[17:11], window_r14_c26_y[17:11], window_r14_c25_y[17:11],
    window_r14_c24_y[17:11], window_r14_c23_y[17:11], window_r14_c22_y[17:11], window_r14_c21_y[17:11],
    window_r14_c20_y[17:11], window_r14_c19_y[17:11], window_r14_c18_y[17:11], window_r14_c17_y[17:11],
    window_r14_c16_y[17:11], window_r14_c15_y[17:11], window_r14_c14_y[17:11], window_r14_c13_y[17:11],
    window_r14_c12_y[17:11], window_r14_c11_y[17:11], window_r14_c10_y[17:11], window_r14_c9_y[17:11],
    window_r14_c8_y[17:11], window_r14_c7_y[17:11], window_r14_c6_y[17:11], window_r14_c5_y[17:11],
    window_r14_c4_y[17:11], window_r14_c3_y[17:11], window_r14_c2_y[17:11], window_r14_c1_y[17:11],
    window_r14_c0_y[17:11], window_r13_c27_y[17:11], window_r13_c26_y[17:11], window_r13_c25_y[17:11],
    window_r13_c24_y[17:11], window_r13_c23_y[17:11], window_r13_c22_y[17:11], window_r13_c21_y[17:11],
    window_r13_c20_y[17:11], window_r13_c19_y[17:11], window_r13_c18_y[17:11], window_r13_c17_y[17:11],
    window_r13_c16_y[17:11], window_r13_c15_y[17:11], window_r13_c14_y[17:11], window_r13_c13_y[17:11],
    window_r13_c12_y[17:11], window_r13_c11_y[17:11], window_r13_c10_y[17:11], window_r13_c9_y[17:11],
    window_r13_c8_y[17:11], window_r13_c7_y[17:11], window_r13_c6_y[17:11], window_r13_c5_y[17:11],
    window_r13_c4_y[17:11], window_r13_c3_y[17:11], window_r13_c2_y[17:11], window_r13_c1_y[17:11],
    window_r13_c0_y[17:11], window_r12_c27_y[17:11], window_r12_c26_y[17:11], window_r12_c25_y[17:11],
    window_r12_c24_y[17:11], window_r12_c23_y[17:11], window_r12_c22_y[17:11], window_r12_c21_y[17:11],
    window_r12_c20_y[17:11], window_r12_c19_y[17:11], window_r12_c18_y[17:11], window_r12_c17_y[17:11],
    window_r12_c16_y[17:11], window_r12_c15_y[17:11], window_r12_c14_y[17:11], window_r12_c13_y[17:11],
    window_r12_c12_y[17:11], window_r12_c11_y[17:11], window_r12_c10_y[17:11], window_r12_c9_y[17:11],
    window_r12_c8_y[17:11], window_r12_c7_y[17:11], window_r12_c6_y[17:11], window_r12_c5_y[17:11],
    window_r12_c4_y[17:11], window_r12_c3_y[17:11], window_r12_c2_y[17:11], window_r12_c1_y[17:11],
    window_r12_c0_y[17:11], window_r11_c27_y[17:11], window_r11_c26_y[17:11], window_r11_c25_y[17:11],
    window_r11_c24_y[17:11], window_r11_c23_y[17:11], window_r11_c22_y[17:11], window_r11_c21_y[17:11],
    window_r11_c20_y[17:11], window_r11_c19_y[17:11], window_r11_c18_y[17:11], window_r11_c17_y[17:11],
    window_r11_c16_y[17:11], window_r11_c15_y[17:11], window_r11_c14_y[17:11], window_r11_c13_y[17:11],
    window_r11_c12_y[17:11], window_r11_c11_y[17:11], window_r11_c10_y[17:11], window_r11_c9_y[17:11],
    window_r11_c8_y[17:11], window_r11_c7_y[17:11], window_r11_c6_y[17:11], window_r11_c5_y[17:11],
    window_r11_c4_y[17:11], window_r11_c3_y[17:11], window_r11_c2_y[17:11], window_r11_c1_y[17:11],
    window_r11_c0_y[17:11], window_r10_c27_y[17:11], window_r10_c26_y[17:11], window_r10_c25_y[17:11],
    window_r10_c24_y[17:11], window_r10_c23_y[17:11], window_r10_c22_y[17:11], window_r10_c21_y[17:11],
    window_r10_c20_y[17:11], window_r10_c19_y[17:11], window_r10_c18_y[17:11], window_r10_c17_y[17:11],
    window_r10_c16_y[17:11], window_r10_c15_y[17:11], window_r10_c14_y[17:11], window_r10_c13_y[17:11],
    window_r10_c12_y[17:11], window_r10_c11_y[17:11], window_r10_c10_y[17:11], window_r10_c9_y[17:11],
    window_r10_c8_y[17:11], window_r10_c7_y[17:11], window_r10_c6_y[17:11], window_r10_c5_y[17:11],
    window_r10_c4_y[17:11], window_r10_c3_y[17:11], window_r10_c2_y[17:11], window_r10_c1_y[17:11],
    window_r10_c0_y[17:11], window_r9_c27_y[17:11], window_r9_c26_y[17:11], window_r9_c25_y[17:11],
    window_r9_c24_y[17:11], window_r9_c23_y[17:11], window_r9_c22_y[17:11], window_r9_c21_y[17:11],
    window_r9_c20_y[17:11], window_r9_c19_y[17:11], window_r9_c18_y[17:11], window_r9_c17_y[17:11],
    window_r9_c16_y[17:11], window_r9_c15_y[17:11], window_r9_c14_y[17:11], window_r9_c13_y[17:11],
    window_r9_c12_y[17:11], window_r9_c11_y[17:11], window_r9_c10_y[17:11], window_r9_c9_y[17:11],
    window_r9_c8_y[17:11], window_r9_c7_y[17:11], window_r9_c6_y[17:11], window_r9_c5_y[17:11],
    window_r9_c4_y[17:11], window_r9_c3_y[17:11], window_r9_c2_y[17:11], window_r9_c1_y[17:11],
    window_r9_c0_y[17:11], window_r8_c27_y[17:11], window_r8_c26_y[17:11], window_r8_c25_y[17:11],
    window_r8_c24_y[17:11], window_r8_c23_y[17:11], window_r8_c22_y[17:11], window_r8_c21_y[17:11],
    window_r8_c20_y[17:11], window_r8_c19_y[17:11], window_r8_c18_y[17:11], window_r8_c17_y[17:11],
    window_r8_c16_y[17:11], window_r8_c15_y[17:11], window_r8_c14_y[17:11], window_r8_c13_y[17:11],
    window_r8_c12_y[17:11], window_r8_c11_y[17:11], window_r8_c10_y[17:11], window_r8_c9_y[17:11],
    window_r8_c8_y[17:11], window_r8_c7_y[17:11], window_r8_c6_y[17:11], window_r8_c5_y[17:11],
    window_r8_c4_y[17:11], window_r8_c3_y[17:11], window_r8_c2_y[17:11], window_r8_c1_y[17:11],
    window_r8_c0_y[17:11], window_r7_c27_y[17:11], window_r7_c26_y[17:11], window_r7_c25_y[17:11],
    window_r7_c24_y[17:11], window_r7_c23_y[17:11], window_r7_c22_y[17:11], window_r7_c21_y[17:11],
    window_r7_c20_y[17:11], window_r7_c19_y[17:11], window_r7_c18_y[17:11], window_r7_c17_y[17:11],
    window_r7_c16_y[17:11], window_r7_c15_y[17:11], window_r7_c14_y[17:11], window_r7_c13_y[17:11],
    window_r7_c12_y[17:11], window_r7_c11_y[17:11], window_r7_c10_y[17:11], window_r7_c9_y[17:11],
    window_r7_c8_y[17:11], window_r7_c7_y[17:11], window_r7_c6_y[17:11], window_r7_c5_y[17:11],
    window_r7_c4_y[17:11], window_r7_c3_y[17:11], window_r7_c2_y[17:11], window_r7_c1_y[17:11],
    window_r7_c0_y[17:11], window_r6_c27_y[17:11], window_r6_c26_y[17:11], window_r6_c25_y[17:11],
    window_r6_c24_y[17:11], window_r6_c23_y[17:11], window_r6_c22_y[17:11], window_r6_c21_y[17:11],
    window_r6_c20_y[17:11], window_r6_c19_y[17:11], window_r6_c18_y[17:11], window_r6_c17_y[17:11],
    window_r6_c16_y[17:11], window_r6_c15_y[17:11], window_r6_c14_y[17:11], window_r6_c13_y[17:11],
    window_r6_c12_y[17:11], window_r6_c11_y[17:11], window_r6_c10_y[17:11], window_r6_c9_y[17:11],
    window_r6_c8_y[17:11], window_r6_c7_y[17:11], window_r6_c6_y[17:11], window_r6_c5_y[17:11],
    window_r6_c4_y[17:11], window_r6_c3_y[17:11], window_r6_c2_y[17:11], window_r6_c1_y[17:11],
    window_r6_c0_y[17:11], window_r5_c27_y[17:11], window_r5_c26_y[17:11], window_r5_c25_y[17:11],
    window_r5_c24_y[17:11], window_r5_c23_y[17:11], window_r5_c22_y[17:11], window_r5_c21_y[17:11],
    window_r5_c20_y[17:11], window_r5_c19_y[17:11], window_r5_c18_y[17:11], window_r5_c17_y[17:11],
    window_r5_c16_y[17:11], window_r5_c15_y[17:11], window_r5_c14_y[17:11], window_r5_c13_y[17:11],
    window_r5_c12_y[17:11], window_r5_c11_y[17:11], window_r5_c10_y[17:11], window_r5_c9_y[17:11],
    window_r5_c8_y[17:11], window_r5_c7_y[17:11], window_r5_c6_y[17:11], window_r5_c5_y[17:11],
    window_r5_c4_y[17:11], window_r5_c3_y[17:11], window_r5_c2_y[17:11], window_r5_c1_y[17:11],
    window_r5_c0_y[17:11], window_r4_c27_y[17:11], window_r4_c26_y[17:11], window_r4_c25_y[17:11],
    window_r4_c24_y[17:11], window_r4_c23_y[17:11], window_r4_c22_y[17:11], window_r4_c21_y[17:11],
    window_r4_c20_y[17:11], window_r4_c19_y[17:11], window_r4_c18_y[17:11], window_r4_c17_y[17:11],
    window_r4_c16_y[17:11], window_r4_c15_y[17:11], window_r4_c14_y[17:11], window_r4_c13_y[17:11],
    window_r4_c12_y[17:11], window_r4_c11_y[17:11], window_r4_c10_y[17:11], window_r4_c9_y[17:11],
    window_r4_c8_y[17:11], window_r4_c7_y[17:11], window_r4_c6_y[17:11], window_r4_c5_y[17:11],
    window_r4_c4_y[17:11], window_r4_c3_y[17:11], window_r4_c2_y[17:11], window_r4_c1_y[17:11],
    window_r4_c0_y[17:11], window_r3_c27_y[17:11], window_r3_c26_y[17:11], window_r3_c25_y[17:11],
    window_r3_c24_y[17:11], window_r3_c23_y[17:11], window_r3_c22_y[17:11], window_r3_c21_y[17:11],
    window_r3_c20_y[17:11], window_r3_c19_y[17:11], window_r3_c18_y[17:11], window_r3_c17_y[17:11],
    window_r3_c16_y[17:11], window_r3_c15_y[17:11], window_r3_c14_y[17:11], window_r3_c13_y[17:11],
    window_r3_c12_y[17:11], window_r3_c11_y[17:11], window_r3_c10_y[17:11], window_r3_c9_y[17:11],
    window_r3_c8_y[17:11], window_r3_c7_y[17:11], window_r3_c6_y[17:11], window_r3_c5_y[17:11],
    window_r3_c4_y[17:11], window_r3_c3_y[17:11], window_r3_c2_y[17:11], window_r3_c1_y[17:11],
    window_r3_c0_y[17:11], window_r2_c27_y[17:11], window_r2_c26_y[17:11], window_r2_c25_y[17:11],
    window_r2_c24_y[17:11], window_r2_c23_y[17:11], window_r2_c22_y[17:11], window_r2_c21_y[17:11],
    window_r2_c20_y[17:11], window_r2_c19_y[17:11], window_r2_c18_y[17:11], window_r2_c17_y[17:11],
    window_r2_c16_y[17:11], window_r2_c15_y[17:11], window_r2_c14_y[17:11], window_r2_c13_y[17:11],
    window_r2_c12_y[17:11], window_r2_c11_y[17:11], window_r2_c10_y[17:11], window_r2_c9_y[17:11],
    window_r2_c8_y[17:11], window_r2_c7_y[17:11], window_r2_c6_y[17:11], window_r2_c5_y[17:11],
    window_r2_c4_y[17:11], window_r2_c3_y[17:11], window_r2_c2_y[17:11], window_r2_c1_y[17:11],
    window_r2_c0_y[17:11], window_r1_c27_y[17:11], window_r1_c26_y[17:11], window_r1_c25_y[17:11],
    window_r1_c24_y[17:11], window_r1_c23_y[17:11], window_r1_c22_y[17:11], window_r1_c21_y[17:11],
    window_r1_c20_y[17:11], window_r1_c19_y[17:11], window_r1_c18_y[17:11], window_r1_c17_y[17:11],
    window_r1_c16_y[17:11], window_r1_c15_y[17:11], window_r1_c14_y[17:11], window_r1_c13_y[17:11],
    window_r1_c12_y[17:11], window_r1_c11_y[17:11], window_r1_c10_y[17:11], window_r1_c9_y[17:11],
    window_r1_c8_y[17:11], window_r1_c7_y[17:11], window_r1_c6_y[17:11], window_r1_c5_y[17:11],
    window_r1_c4_y[17:11], window_r1_c3_y[17:11], window_r1_c2_y[17:11], window_r1_c1_y[17:11],
    window_r1_c0_y[17:11], window_r0_c27_y[17:11], window_r0_c26_y[17:11], window_r0_c25_y[17:11],
    window_r0_c24_y[17:11], window_r0_c23_y[17:11], window_r0_c22_y[17:11], window_r0_c21_y[17:11],
    window_r0_c20_y[17:11], window_r0_c19_y[17:11], window_r0_c18_y[17:11], window_r0_c17_y[17:11],
    window_r0_c16_y[17:11], window_r0_c15_y[17:11], window_r0_c14_y[17:11], window_r0_c13_y[17:11],
    window_r0_c12_y[17:11], window_r0_c11_y[17:11], window_r0_c10_y[17:11], window_r0_c9_y[17:11],
    window_r0_c8_y[17:11], window_r0_c7_y[17:11], window_r0_c6_y[17:11], window_r0_c5_y[17:11],
    window_r0_c4_y[17:11], window_r0_c3_y[17:11], window_r0_c2_y[17:11], window_r0_c1_y[17:11],
    window_r0_c0_y[17:11], window_r27_c27_y[10:5], window_r27_c26_y[10:5], window_r27_c25_y[10:5],
    window_r27_c24_y[10:5], window_r27_c23_y[10:5], window_r27_c22_y[10:5], window_r27_c21_y[10:5],
    window_r27_c20_y[10:5], window_r27_c19_y[10:5], window_r27_c18_y[10:5], window_r27_c17_y[10:5],
    window_r27_c16_y[10:5], window_r27_c15_y[10:5], window_r27_c14_y[10:5], window_r27_c13_y[10:5],
    window_r27_c12_y[10:5], window_r27_c11_y[10:5], window_r27_c10_y[10:5], window_r27_c9_y[10:5],
    window_r27_c8_y[10:5], window_r27_c7_y[10:5], window_r27_c6_y[10:5], window_r27_c5_y[10:5],
    window_r27_c4_y[10:5], window_r27_c3_y[10:5], window_r27_c2_y[10:5], window_r27_c1_y[10:5],
    window_r27_c0_y[10:5], window_r26_c27_y[10:5], window_r26_c26_y[10:5], window_r26_c25_y[10:5],
    window_r26_c24_y[10:5], window_r26_c23_y[10:5], window_r26_c22_y[10:5], window_r26_c21_y[10:5],
    window_r26_c20_y[10:5], window_r26_c19_y[10:5], window_r26_c18_y[10:5], window_r26_c17_y[10:5],
    window_r26_c16_y[10:5], window_r26_c15_y[10:5], window_r26_c14_y[10:5], window_r26_c13_y[10:5],
    window_r26_c12_y[10:5], window_r26_c11_y[10:5], window_r26_c10_y[10:5], window_r26_c9_y[10:5],
    window_r26_c8_y[10:5], window_r26_c7_y[10:5], window_r26_c6_y[10:5], window_r26_c5_y[10:5],
    window_r26_c4_y[10:5], window_r26_c3_y[10:5], window_r26_c2_y[10:5], window_r26_c1_y[10:5],
    window_r26_c0_y[10:5], window_r25_c27_y[10:5], window_r25_c26_y[10:5], window_r25_c25_y[10:5],
    window_r25_c24_y[10:5], window_r25_c23_y[10:5], window_r25_c22_y[10:5], window_r25_c21_y[10:5],
    window_r25_c20_y[10:5], window_r25_c19_y[10:5], window_r25_c18_y[10:5], window_r25_c17_y[10:5],
    window_r25_c16_y[10:5], window_r25_c15_y[10:5], window_r25_c14_y[10:5], window_r25_c13_y[10:5],
    window_r25_c12_y[10:5], window_r25_c11_y[10:5], window_r25_c10_y[10:5], window_r25_c9_y[10:5],
    window_r25_c8_y[10:5], window_r25_c7_y[10:5], window_r25_c6_y[10:5], window_r25_c5_y[10:5],
    window_r25_c4_y[10:5], window_r25_c3_y[10:5], window_r25_c2_y[10:5], window_r25_c1_y[10:5],
    window_r25_c0_y[10:5], window_r24_c27_y[10:5], window_r24_c26_y[10:5], window_r24_c25_y[10:5],
    window_r24_c24_y[10:5], window_r24_c23_y[10:5], window_r24_c22_y[10:5], window_r24_c21_y[10:5],
    window_r24_c20_y[10:5], window_r24_c19_y[10:5], window_r24_c18_y[10:5], window_r24_c17_y[10:5],
    window_r24_c16_y[10:5], window_r24_c15_y[10:5], window_r24_c14_y[10:5], window_r24_c13_y[10:5],
    window_r24_c12_y[10:5], window_r24_c11_y[10:5], window_r24_c10_y[10:5], window_r24_c9_y[10:5],
    window_r24_c8_y[10:5], window_r24_c7_y[10:5], window_r24_c6_y[10:5], window_r24_c5_y[10:5],
    window_r24_c4_y[10:5], window_r24_c3_y[10:5], window_r24_c2_y[10:5], window_r24_c1_y[10:5],
    window_r24_c0_y[10:5], window_r23_c27_y[10:5], window_r23_c26_y[10:5], window_r23_c25_y[10:5],
    window_r23_c24_y[10:5], window_r23_c23_y[10:5], window_r23_c22_y[10:5], window_r23_c21_y[10:5],
    window_r23_c20_y[10:5], window_r23_c19_y[10:5], window_r23_c18_y[10:5], window_r23_c17_y[10:5],
    window_r23_c16_y[10:5], window_r23_c15_y[10:5], window_r23_c14_y[10:5], window_r23_c13_y[10:5],
    window_r23_c12_y[10:5], window_r23_c11_y[10:5], window_r23_c10_y[10:5], window_r23_c9_y[10:5],
    window_r23_c8_y[10:5], window_r23_c7_y[10:5], window_r23_c6_y[10:5], window_r23_c5_y[10:5],
    window_r23_c4_y[10:5], window_r23_c3_y[10:5], window_r23_c2_y[10:5], window_r23_c1_y[10:5],
    window_r23_c0_y[10:5], window_r22_c27_y[10:5], window_r22_c26_y[10:5], window_r22_c25_y[10:5],
    window_r22_c24_y[10:5], window_r22_c23_y[10:5], window_r22_c22_y[10:5], window_r22_c21_y[10:5],
    window_r22_c20_y[10:5], window_r22_c19_y[10:5], window_r22_c18_y[10:5], window_r22_c17_y[10:5],
    window_r22_c16_y[10:5], window_r22_c15_y[10:5], window_r22_c14_y[10:5], window_r22_c13_y[10:5],
    window_r22_c12_y[10:5], window_r22_c11_y[10:5], window_r22_c10_y[10:5], window_r22_c9_y[10:5],
    window_r22_c8_y[10:5], window_r22_c7_y[10:5], window_r22_c6_y[10:5], window_r22_c5_y[10:5],
    window_r22_c4_y[10:5], window_r22_c3_y[10:5], window_r22_c2_y[10:5], window_r22_c1_y[10:5],
    window_r22_c0_y[10:5], window_r21_c27_y[10:5], window_r21_c26_y[10:5], window_r21_c25_y[10:5],
    window_r21_c24_y[10:5], window_r21_c23_y[10:5], window_r21_c22_y[10:5], window_r21_c21_y[10:5],
    window_r21_c20_y[10:5], window_r21_c19_y[10:5], window_r21_c18_y[10:5], window_r21_c17_y[10:5],
    window_r21_c16_y[10:5], window_r21_c15_y[10:5], window_r21_c14_y[10:5], window_r21_c13_y[10:5],
    window_r21_c12_y[10:5], window_r21_c11_y[10:5], window_r21_c10_y[10:5], window_r21_c9_y[10:5],
    window_r21_c8_y[10:5], window_r21_c7_y[10:5], window_r21_c6_y[10:5], window_r21_c5_y[10:5],
    window_r21_c4_y[10:5], window_r21_c3_y[10:5], window_r21_c2_y[10:5], window_r21_c1_y[10:5],
    window_r21_c0_y[10:5], window_r20_c27_y[10:5], window_r20_c26_y[10:5], window_r20_c25_y[10:5],
    window_r20_c24_y[10:5], window_r20_c23_y[10:5], window_r20_c22_y[10:5], window_r20_c21_y[10:5],
    window_r20_c20_y[10:5], window_r20_c19_y[10:5], window_r20_c18_y[10:5], window_r20_c17_y[10:5],
    window_r20_c16_y[10:5], window_r20_c15_y[10:5], window_r20_c14_y[10:5], window_r20_c13_y[10:5],
    window_r20_c12_y[10:5], window_r20_c11_y[10:5], window_r20_c10_y[10:5], window_r20_c9_y[10:5],
    window_r20_c8_y[10:5], window_r20_c7_y[10:5], window_r20_c6_y[10:5], window_r20_c5_y[10:5],
    window_r20_c4_y[10:5], window_r20_c3_y[10:5], window_r20_c2_y[10:5], window_r20_c1_y[10:5],
    window_r20_c0_y[10:5], window_r19_c27_y[10:5], window_r19_c26_y[10:5], window_r19_c25_y[10:5],
    window_r19_c24_y[10:5], window_r19_c23_y[10:5], window_r19_c22_y[10:5], window_r19_c21_y[10:5],
    window_r19_c20_y[10:5], window_r19_c19_y[10:5], window_r19_c18_y[10:5], window_r19_c17_y[10:5],
    window_r19_c16_y[10:5], window_r19_c15_y[10:5], window_r19_c14_y[10:5], window_r19_c13_y[10:5],
    window_r19_c12_y[10:5], window_r19_c11_y[10:5], window_r19_c10_y[10:5], window_r19_c9_y[10:5],
    window_r19_c8_y[10:5], window_r19_c7_y[10:5], window_r19_c6_y[10:5], window_r19_c5_y[10:5],
    window_r19_c4_y[10:5], window_r19_c3_y[10:5], window_r19_c2_y[10:5], window_r19_c1_y[10:5],
    window_r19_c0_y[10:5], window_r18_c27_y[10:5], window_r18_c26_y[10:5], window_r18_c25_y[10:5],
    window_r18_c24_y[10:5], window_r18_c23_y[10:5], window_r18_c22_y[10:5], window_r18_c21_y[10:5],
    window_r18_c20_y[10:5], window_r18_c19_y[10:5], window_r18_c18_y[10:5], window_r18_c17_y[10:5],
    window_r18_c16_y[10:5], window_r18_c15_y[10:5], window_r18_c14_y[10:5], window_r18_c13_y[10:5],
    window_r18_c12_y[10:5], window_r18_c11_y[10:5], window_r18_c10_y[10:5], window_r18_c9_y[10:5],
    window_r18_c8_y[10:5], window_r18_c7_y[10:5], window_r18_c6_y[10:5], window_r18_c5_y[10:5],
    window_r18_c4_y[10:5], window_r18_c3_y[10:5], window_r18_c2_y[10:5], window_r18_c1_y[10:5],
    window_r18_c0_y[10:5], window_r17_c27_y[10:5], window_r17_c26_y[10:5], window_r17_c25_y[10:5],
    window_r17_c24_y[10:5], window_r17_c23_y[10:5], window_r17_c22_y[10:5], window_r17_c21_y[10:5],
    window_r17_c20_y[10:5], window_r17_c19_y[10:5], window_r17_c18_y[10:5], window_r17_c17_y[10:5],
    window_r17_c16_y[10:5], window_r17_c15_y[10:5], window_r17_c14_y[10:5], window_r17_c13_y[10:5],
    window_r17_c12_y[10:5], window_r17_c11_y[10:5], window_r17_c10_y[10:5], window_r17_c9_y[10:5],
    window_r17_c8_y[10:5], window_r17_c7_y[10:5], window_r17_c6_y[10:5], window_r17_c5_y[10:5],
    window_r17_c4_y[10:5], window_r17_c3_y[10:5], window_r17_c2_y[10:5], window_r17_c1_y[10:5],
    window_r17_c0_y[10:5], window_r16_c27_y[10:5], window_r16_c26_y[10:5], window_r16_c25_y[10:5],
    window_r16_c24_y[10:5], window_r16_c23_y[10:5], window_r16_c22_y[10:5], window_r16_c21_y[10:5],
    window_r16_c20_y[10:5], window_r16_c19_y[10:5], window_r16_c18_y[10:5], window_r16_c17_y[10:5],
    window_r16_c16_y[10:5], window_r16_c15_y[10:5], window_r16_c14_y[10:5], window_r16_c13_y[10:5],
    window_r16_c12_y[10:5], window_r16_c11_y[10:5], window_r16_c10_y[10:5], window_r16_c9_y[10:5],
    window_r16_c8_y[10:5], window_r16_c7_y[10:5], window_r16_c6_y[10:5], window_r16_c5_y[10:5],
    window_r16_c4_y[10:5], window_r16_c3_y[10:5], window_r16_c2_y[10:5], window_r16_c1_y[10:5],
    window_r16_c0_y[10:5], window_r15_c27_y[10:5], window_r15_c26_y[10:5], window_r15_c25_y[10:5],
    window_r15_c24_y[10:5], window_r15_c23_y[10:5], window_r15_c22_y[10:5], window_r15_c21_y[10:5],
    window_r15_c20_y[10:5], window_r15_c19_y[10:5], window_r15_c18_y[10:5], window_r15_c17_y[10:5],
    window_r15_c16_y[10:5], window_r15_c15_y[10:5], window_r15_c14_y[10:5], window_r15_c13_y[10:5],
    window_r15_c12_y[10:5], window_r15_c11_y[10:5], window_r15_c10_y[10:5], window_r15_c9_y[10:5],
    window_r15_c8_y[10:5], window_r15_c7_y[10:5], window_r15_c6_y[10:5], window_r15_c5_y[10:5],
    window_r15_c4_y[10:5], window_r15_c3_y[10:5], window_r15_c2_y[10:5], window_r15_c1_y[10:5],
    window_r15_c0_y[10:5], window_r14_c27_y[10:5], window_r14_c26_y[10:5], window_r14_c25_y[10:5],
    window_r14_c24_y[10:5], window_r14_c23_y[10:5], window_r14_c22_y[10:5], window_r14_c21_y[10:5],
    window_r14_c20_y[10:5], window_r14_c19_y[10:5], window_r14_c18_y[10:5], window_r14_c17_y[10:5],
    window_r14_c16_y[10:5], window_r14_c15_y[10:5], window_r14_c14_y[10:5], window_r14_c13_y[10:5],
    window_r14_c12_y[10:5], window_r14_c11_y[10:5], window_r14_c10_y[10:5], window_r14_c9_y[10:5],
    window_r14_c8_y[10:5], window_r14_c7_y[10:5], window_r14_c6_y[10:5], window_r14_c5_y[10:5],
    window_r14_c4_y[10:5], window_r14_c3_y[10:5], window_r14_c2_y[10:5], window_r14_c1_y[10:5],
    window_r14_c0_y[10:5], window_r13_c27_y[10:5], window_r13_c26_y[10:5], window_r13_c25_y[10:5],
    window_r13_c24_y[10:5], window_r13_c23_y[10:5], window_r13_c22_y[10:5], window_r13_c21_y[10:5],
    window_r13_c20_y[10:5], window_r13_c19_y[10:5], window_r13_c18_y[10:5], window_r13_c17_y[10:5],
    window_r13_c16_y[10:5], window_r13_c15_y[10:5], window_r13_c14_y[10:5], window_r13_c13_y[10:5],
    window_r13_c12_y[10:5], window_r13_c11_y[10:5], window_r13_c10_y[10:5], window_r13_c9_y[10:5],
    window_r13_c8_y[10:5], window_r13_c7_y[10:5], window_r13_c6_y[10:5], window_r13_c5_y[10:5],
    window_r13_c4_y[10:5], window_r13_c3_y[10:5], window_r13_c2_y[10:5], window_r13_c1_y[10:5],
    window_r13_c0_y[10:5], window_r12_c27_y[10:5], window_r12_c26_y[10:5], window_r12_c25_y[10:5],
    window_r12_c24_y[10:5], window_r12_c23_y[10:5], window_r12_c22_y[10:5], window_r12_c21_y[10:5],
    window_r12_c20_y[10:5], window_r12_c19_y[10:5], window_r12_c18_y[10:5], window_r12_c17_y[10:5],
    window_r12_c16_y[10:5], window_r12_c15_y[10:5], window_r12_c14_y[10:5], window_r12_c13_y[10:5],
    window_r12_c12_y[10:5], window_r12_c11_y[10:5], window_r12_c10_y[10:5], window_r12_c9_y[10:5],
    window_r12_c8_y[10:5], window_r12_c7_y[10:5], window_r12_c6_y[10:5], window_r12_c5_y[10:5],
    window_r12_c4_y[10:5], window_r12_c3_y[10:5], window_r12_c2_y[10:5], window_r12_c1_y[10:5],
    window_r12_c0_y[10:5], window_r11_c27_y[10:5], window_r11_c26_y[10:5], window_r11_c25_y[10:5],
    window_r11_c24_y[10:5], window_r11_c23_y[10:5], window_r11_c22_y[10:5], window_r11_c21_y[10:5],
    window_r11_c20_y[10:5], window_r11_c19_y[10:5], window_r11_c18_y[10:5], window_r11_c17_y[10:5],
    window_r11_c16_y[10:5], window_r11_c15_y[10:5], window_r11_c14_y[10:5], window_r11_c13_y[10:5],
    window_r11_c12_y[10:5], window_r11_c11_y[10:5], window_r11_c10_y[10:5], window_r11_c9_y[10:5],
    window_r11_c8_y[10:5], window_r11_c7_y[10:5], window_r11_c6_y[10:5], window_r11_c5_y[10:5],
    window_r11_c4_y[10:5], window_r11_c3_y[10:5], window_r11_c2_y[10:5], window_r11_c1_y[10:5],
    window_r11_c0_y[10:5], window_r10_c27_y[10:5], window_r10_c26_y[10:5], window_r10_c25_y[10:5],
    window_r10_c24_y[10:5], window_r10_c23_y[10:5], window_r10_c22_y[10:5], window_r10_c21_y[10:5],
    window_r10_c20_y[10:5], window_r10_c19_y[10:5], window_r10_c18_y[10:5], window_r10_c17_y[10:5],
    window_r10_c16_y[10:5], window_r10_c15_y[10:5], window_r10_c14_y[10:5], window_r10_c13_y[10:5],
    window_r10_c12_y[10:5], window_r10_c11_y[10:5], window_r10_c10_y[10:5], window_r10_c9_y[10:5],
    window_r10_c8_y[10:5], window_r10_c7_y[10:5], window_r10_c6_y[10:5], window_r10_c5_y[10:5],
    window_r10_c4_y[10:5], window_r10_c3_y[10:5], window_r10_c2_y[10:5], window_r10_c1_y[10:5],
    window_r10_c0_y[10:5], window_r9_c27_y[10:5], window_r9_c26_y[10:5], window_r9_c25_y[10:5],
    window_r9_c24_y[10:5], window_r9_c23_y[10:5], window_r9_c22_y[10:5], window_r9_c21_y[10:5],
    window_r9_c20_y[10:5], window_r9_c19_y[10:5], window_r9_c18_y[10:5], window_r9_c17_y[10:5],
    window_r9_c16_y[10:5], window_r9_c15_y[10:5], window_r9_c14_y[10:5], window_r9_c13_y[10:5],
    window_r9_c12_y[10:5], window_r9_c11_y[10:5], window_r9_c10_y[10:5], window_r9_c9_y[10:5],
    window_r9_c8_y[10:5], window_r9_c7_y[10:5], window_r9_c6_y[10:5], window_r9_c5_y[10:5], window_r9_c4_y[10:5],
    window_r9_c3_y[10:5], window_r9_c2_y[10:5], window_r9_c1_y[10:5], window_r9_c0_y[10:5],
    window_r8_c27_y[10:5], window_r8_c26_y[10:5], window_r8_c25_y[10:5], window_r8_c24_y[10:5],
    window_r8_c23_y[10:5], window_r8_c22_y[10:5], window_r8_c21_y[10:5], window_r8_c20_y[10:5],
    window_r8_c19_y[10:5], window_r8_c18_y[10:5], window_r8_c17_y[10:5], window_r8_c16_y[10:5],
    window_r8_c15_y[10:5], window_r8_c14_y[10:5], window_r8_c13_y[10:5], window_r8_c12_y[10:5],
    window_r8_c11_y[10:5], window_r8_c10_y[10:5], window_r8_c9_y[10:5], window_r8_c8_y[10:5],
    window_r8_c7_y[10:5], window_r8_c6_y[10:5], window_r8_c5_y[10:5], window_r8_c4_y[10:5], window_r8_c3_y[10:5],
    window_r8_c2_y[10:5], window_r8_c1_y[10:5], window_r8_c0_y[10:5], window_r7_c27_y[10:5],
    window_r7_c26_y[10:5], window_r7_c25_y[10:5], window_r7_c24_y[10:5], window_r7_c23_y[10:5],
    window_r7_c22_y[10:5], window_r7_c21_y[10:5], window_r7_c20_y[10:5], window_r7_c19_y[10:5],
    window_r7_c18_y[10:5], window_r7_c17_y[10:5], window_r7_c16_y[10:5], window_r7_c15_y[10:5],
    window_r7_c14_y[10:5], window_r7_c13_y[10:5], window_r7_c12_y[10:5], window_r7_c11_y[10:5],
    window_r7_c10_y[10:5], window_r7_c9_y[10:5], window_r7_c8_y[10:5], window_r7_c7_y[10:5],
    window_r7_c6_y[10:5], window_r7_c5_y[10:5], window_r7_c4_y[10:5], window_r7_c3_y[10:5], window_r7_c2_y[10:5],
    window_r7_c1_y[10:5], window_r7_c0_y[10:5], window_r6_c27_y[10:5], window_r6_c26_y[10:5],
    window_r6_c25_y[10:5], window_r6_c24_y[10:5], window_r6_c23_y[10:5], window_r6_c22_y[10:5],
    window_r6_c21_y[10:5], window_r6_c20_y[10:5], window_r6_c19_y[10:5], window_r6_c18_y[10:5],
    window_r6_c17_y[10:5], window_r6_c16_y[10:5], window_r6_c15_y[10:5], window_r6_c14_y[10:5],
    window_r6_c13_y[10:5], window_r6_c12_y[10:5], window_r6_c11_y[10:5], window_r6_c10_y[10:5],
    window_r6_c9_y[10:5], window_r6_c8_y[10:5], window_r6_c7_y[10:5], window_r6_c6_y[10:5], window_r6_c5_y[10:5],
    window_r6_c4_y[10:5], window_r6_c3_y[10:5], window_r6_c2_y[10:5], window_r6_c1_y[10:5], window_r6_c0_y[10:5],
    window_r5_c27_y[10:5], window_r5_c26_y[10:5], window_r5_c25_y[10:5], window_r5_c24_y[10:5],
    window_r5_c23_y[10:5], window_r5_c22_y[10:5], window_r5_c21_y[10:5], window_r5_c20_y[10:5],
    window_r5_c19_y[10:5], window_r5_c18_y[10:5], window_r5_c17_y[10:5], window_r5_c16_y[10:5],
    window_r5_c15_y[10:5], window_r5_c14_y[10:5], window_r5_c13_y[10:5], window_r5_c12_y[10:5],
    window_r5_c11_y[10:5], window_r5_c10_y[10:5], window_r5_c9_y[10:5], window_r5_c8_y[10:5],
    window_r5_c7_y[10:5], window_r5_c6_y[10:5], window_r5_c5_y[10:5], window_r5_c4_y[10:5], window_r5_c3_y[10:5],
    window_r5_c2_y[10:5], window_r5_c1_y[10:5], window_r5_c0_y[10:5], window_r4_c27_y[10:5],
    window_r4_c26_y[10:5], window_r4_c25_y[10:5], window_r4_c24_y[10:5], window_r4_c23_y[10:5],
    window_r4_c22_y[10:5], window_r4_c21_y[10:5], window_r4_c20_y[10:5], window_r4_c19_y[10:5],
    window_r4_c18_y[10:5], window_r4_c17_y[10:5], window_r4_c16_y[10:5], window_r4_c15_y[10:5],
    window_r4_c14_y[10:5], window_r4_c13_y[10:5], window_r4_c12_y[10:5], window_r4_c11_y[10:5],
    window_r4_c10_y[10:5], window_r4_c9_y[10:5], window_r4_c8_y[10:5], window_r4_c7_y[10:5],
    window_r4_c6_y[10:5], window_r4_c5_y[10:5], window_r4_c4_y[10:5], window_r4_c3_y[10:5], window_r4_c2_y[10:5],
    window_r4_c1_y[10:5], window_r4_c0_y[10:5], window_r3_c27_y[10:5], window_r3_c26_y[10:5],
    window_r3_c25_y[10:5], window_r3_c24_y[10:5], window_r3_c23_y[10:5], window_r3_c22_y[10:5],
    window_r3_c21_y[10:5], window_r3_c20_y[10:5], window_r3_c19_y[10:5], window_r3_c18_y[10:5],
    window_r3_c17_y[10:5], window_r3_c16_y[10:5], window_r3_c15_y[10:5], window_r3_c14_y[10:5],
    window_r3_c13_y[10:5], window_r3_c12_y[10:5], window_r3_c11_y[10:5], window_r3_c10_y[10:5],
    window_r3_c9_y[10:5], window_r3_c8_y[10:5], window_r3_c7_y[10:5], window_r3_c6_y[10:5], window_r3_c5_y[10:5],
    window_r3_c4_y[10:5], window_r3_c3_y[10:5], window_r3_c2_y[10:5], window_r3_c1_y[10:5], window_r3_c0_y[10:5],
    window_r2_c27_y[10:5], window_r2_c26_y[10:5], window_r2_c25_y[10:5], window_r2_c24_y[10:5],
    window_r2_c23_y[10:5], window_r2_c22_y[10:5], window_r2_c21_y[10:5], window_r2_c20_y[10:5],
    window_r2_c19_y[10:5], window_r2_c18_y[10:5], window_r2_c17_y[10:5], window_r2_c16_y[10:5],
    window_r2_c15_y[10:5], window_r2_c14_y[10:5], window_r2_c13_y[10:5], window_r2_c12_y[10:5],
    window_r2_c11_y[10:5], window_r2_c10_y[10:5], window_r2_c9_y[10:5], window_r2_c8_y[10:5],
    window_r2_c7_y[10:5], window_r2_c6_y[10:5], window_r2_c5_y[10:5], window_r2_c4_y[10:5], window_r2_c3_y[10:5],
    window_r2_c2_y[10:5], window_r2_c1_y[10:5], window_r2_c0_y[10:5], window_r1_c27_y[10:5],
    window_r1_c26_y[10:5], window_r1_c25_y[10:5], window_r1_c24_y[10:5], window_r1_c23_y[10:5],
    window_r1_c22_y[10:5], window_r1_c21_y[10:5], window_r1_c20_y[10:5], window_r1_c19_y[10:5],
    window_r1_c18_y[10:5], window_r1_c17_y[10:5], window_r1_c16_y[10:5], window_r1_c15_y[10:5],
    window_r1_c14_y[10:5], window_r1_c13_y[10:5], window_r1_c12_y[10:5], window_r1_c11_y[10:5],
    window_r1_c10_y[10:5], window_r1_c9_y[10:5], window_r1_c8_y[10:5], window_r1_c7_y[10:5],
    window_r1_c6_y[10:5], window_r1_c5_y[10:5], window_r1_c4_y[10:5], window_r1_c3_y[10:5], window_r1_c2_y[10:5],
    window_r1_c1_y[10:5], window_r1_c0_y[10:5], window_r0_c27_y[10:5], window_r0_c26_y[10:5],
    window_r0_c25_y[10:5], window_r0_c24_y[10:5], window_r0_c23_y[10:5], window_r0_c22_y[10:5],
    window_r0_c21_y[10:5], window_r0_c20_y[10:5], window_r0_c19_y[10:5], window_r0_c18_y[10:5],
    window_r0_c17_y[10:5], window_r0_c16_y[10:5], window_r0_c15_y[10:5], window_r0_c14_y[10:5],
    window_r0_c13_y[10:5], window_r0_c12_y[10:5], window_r0_c11_y[10:5], window_r0_c10_y[10:5],
    window_r0_c9_y[10:5], window_r0_c8_y[10:5], window_r0_c7_y[10:5], window_r0_c6_y[10:5], window_r0_c5_y[10:5],
    window_r0_c4_y[10:5], window_r0_c3_y[10:5], window_r0_c2_y[10:5], window_r0_c1_y[10:5], window_r0_c0_y[10:5],
    window_r27_c27_y[4:0], window_r27_c26_y[4:0], window_r27_c25_y[4:0], window_r27_c24_y[4:0],
    window_r27_c23_y[4:0], window_r27_c22_y[4:0], window_r27_c21_y[4:0], window_r27_c20_y[4:0],
    window_r27_c19_y[4:0], window_r27_c18_y[4:0], window_r27_c17_y[4:0], window_r27_c16_y[4:0],
    window_r27_c15_y[4:0], window_r27_c14_y[4:0], window_r27_c13_y[4:0], window_r27_c12_y[4:0],
    window_r27_c11_y[4:0], window_r27_c10_y[4:0], window_r27_c9_y[4:0], window_r27_c8_y[4:0],
    window_r27_c7_y[4:0], window_r27_c6_y[4:0], window_r27_c5_y[4:0], window_r27_c4_y[4:0], window_r27_c3_y[4:0],
    window_r27_c2_y[4:0], window_r27_c1_y[4:0], window_r27_c0_y[4:0], window_r26_c27_y[4:0],
    window_r26_c26_y[4:0], window_r26_c25_y[4:0], window_r26_c24_y[4:0], window_r26_c23_y[4:0],
    window_r26_c22_y[4:0], window_r26_c21_y[4:0], window_r26_c20_y[4:0], window_r26_c19_y[4:0],
    window_r26_c18_y[4:0], window_r26_c17_y[4:0], window_r26_c16_y[4:0], window_r26_c15_y[4:0],
    window_r26_c14_y[4:0], window_r26_c13_y[4:0], window_r26_c12_y[4:0], window_r26_c11_y[4:0],
    window_r26_c10_y[4:0], window_r26_c9_y[4:0], window_r26_c8_y[4:0], window_r26_c7_y[4:0],
    window_r26_c6_y[4:0], window_r26_c5_y[4:0], window_r26_c4_y[4:0], window_r26_c3_y[4:0], window_r26_c2_y[4:0],
    window_r26_c1_y[4:0], window_r26_c0_y[4:0], window_r25_c27_y[4:0], window_r25_c26_y[4:0],
    window_r25_c25_y[4:0], window_r25_c24_y[4:0], window_r25_c23_y[4:0], window_r25_c22_y[4:0],
    window_r25_c21_y[4:0], window_r25_c20_y[4:0], window_r25_c19_y[4:0], window_r25_c18_y[4:0],
    window_r25_c17_y[4:0], window_r25_c16_y[4:0], window_r25_c15_y[4:0], window_r25_c14_y[4:0],
    window_r25_c13_y[4:0], window_r25_c12_y[4:0], window_r25_c11_y[4:0], window_r25_c10_y[4:0],
    window_r25_c9_y[4:0], window_r25_c8_y[4:0], window_r25_c7_y[4:0], window_r25_c6_y[4:0], window_r25_c5_y[4:0],
    window_r25_c4_y[4:0], window_r25_c3_y[4:0], window_r25_c2_y[4:0], window_r25_c1_y[4:0], window_r25_c0_y[4:0],
    window_r24_c27_y[4:0], window_r24_c26_y[4:0], window_r24_c25_y[4:0], window_r24_c24_y[4:0],
    window_r24_c23_y[4:0], window_r24_c22_y[4:0], window_r24_c21_y[4:0], window_r24_c20_y[4:0],
    window_r24_c19_y[4:0], window_r24_c18_y[4:0], window_r24_c17_y[4:0], window_r24_c16_y[4:0],
    window_r24_c15_y[4:0], window_r24_c14_y[4:0], window_r24_c13_y[4:0], window_r24_c12_y[4:0],
    window_r24_c11_y[4:0], window_r24_c10_y[4:0], window_r24_c9_y[4:0], window_r24_c8_y[4:0],
    window_r24_c7_y[4:0], window_r24_c6_y[4:0], window_r24_c5_y[4:0], window_r24_c4_y[4:0], window_r24_c3_y[4:0],
    window_r24_c2_y[4:0], window_r24_c1_y[4:0], window_r24_c0_y[4:0], window_r23_c27_y[4:0],
    window_r23_c26_y[4:0], window_r23_c25_y[4:0], window_r23_c24_y[4:0], window_r23_c23_y[4:0],
    window_r23_c22_y[4:0], window_r23_c21_y[4:0], window_r23_c20_y[4:0], window_r23_c19_y[4:0],
    window_r23_c18_y[4:0], window_r23_c17_y[4:0], window_r23_c16_y[4:0], window_r23_c15_y[4:0],
    window_r23_c14_y[4:0], window_r23_c13_y[4:0], window_r23_c12_y[4:0], window_r23_c11_y[4:0],
    window_r23_c10_y[4:0], window_r23_c9_y[4:0], window_r23_c8_y[4:0], window_r23_c7_y[4:0],
    window_r23_c6_y[4:0], window_r23_c5_y[4:0], window_r23_c4_y[4:0], window_r23_c3_y[4:0], window_r23_c2_y[4:0],
    window_r23_c1_y[4:0], window_r23_c0_y[4:0], window_r22_c27_y[4:0], window_r22_c26_y[4:0],
    window_r22_c25_y[4:0], window_r22_c24_y[4:0], window_r22_c23_y[4:0], window_r22_c22_y[4:0],
    window_r22_c21_y[4:0], window_r22_c20_y[4:0], window_r22_c19_y[4:0], window_r22_c18_y[4:0],
    window_r22_c17_y[4:0], window_r22_c16_y[4:0], window_r22_c15_y[4:0], window_r22_c14_y[4:0],
    window_r22_c13_y[4:0], window_r22_c12_y[4:0], window_r22_c11_y[4:0], window_r22_c10_y[4:0],
    window_r22_c9_y[4:0], window_r22_c8_y[4:0], window_r22_c7_y[4:0], window_r22_c6_y[4:0], window_r22_c5_y[4:0],
    window_r22_c4_y[4:0], window_r22_c3_y[4:0], window_r22_c2_y[4:0], window_r22_c1_y[4:0], window_r22_c0_y[4:0],
    window_r21_c27_y[4:0], window_r21_c26_y[4:0], window_r21_c25_y[4:0], window_r21_c24_y[4:0],
    window_r21_c23_y[4:0], window_r21_c22_y[4:0], window_r21_c21_y[4:0], window_r21_c20_y[4:0],
    window_r21_c19_y[4:0], window_r21_c18_y[4:0], window_r21_c17_y[4:0], window_r21_c16_y[4:0],
    window_r21_c15_y[4:0], window_r21_c14_y[4:0], window_r21_c13_y[4:0], window_r21_c12_y[4:0],
    window_r21_c11_y[4:0], window_r21_c10_y[4:0], window_r21_c9_y[4:0], window_r21_c8_y[4:0],
    window_r21_c7_y[4:0], window_r21_c6_y[4:0], window_r21_c5_y[4:0], window_r21_c4_y[4:0], window_r21_c3_y[4:0],
    window_r21_c2_y[4:0], window_r21_c1_y[4:0], window_r21_c0_y[4:0], window_r20_c27_y[4:0],
    window_r20_c26_y[4:0], window_r20_c25_y[4:0], window_r20_c24_y[4:0], window_r20_c23_y[4:0],
    window_r20_c22_y[4:0], window_r20_c21_y[4:0], window_r20_c20_y[4:0], window_r20_c19_y[4:0],
    window_r20_c18_y[4:0], window_r20_c17_y[4:0], window_r20_c16_y[4:0], window_r20_c15_y[4:0],
    window_r20_c14_y[4:0], window_r20_c13_y[4:0], window_r20_c12_y[4:0], window_r20_c11_y[4:0],
    window_r20_c10_y[4:0], window_r20_c9_y[4:0], window_r20_c8_y[4:0], window_r20_c7_y[4:0],
    window_r20_c6_y[4:0], window_r20_c5_y[4:0], window_r20_c4_y[4:0], window_r20_c3_y[4:0], window_r20_c2_y[4:0],
    window_r20_c1_y[4:0], window_r20_c0_y[4:0], window_r19_c27_y[4:0], window_r19_c26_y[4:0],
    window_r19_c25_y[4:0], window_r19_c24_y[4:0], window_r19_c23_y[4:0], window_r19_c22_y[4:0],
    window_r19_c21_y[4:0], window_r19_c20_y[4:0], window_r19_c19_y[4:0], window_r19_c18_y[4:0],
    window_r19_c17_y[4:0], window_r19_c16_y[4:0], window_r19_c15_y[4:0], window_r19_c14_y[4:0],
    window_r19_c13_y[4:0], window_r19_c12_y[4:0], window_r19_c11_y[4:0], window_r19_c10_y[4:0],
    window_r19_c9_y[4:0], window_r19_c8_y[4:0], window_r19_c7_y[4:0], window_r19_c6_y[4:0], window_r19_c5_y[4:0],
    window_r19_c4_y[4:0], window_r19_c3_y[4:0], window_r19_c2_y[4:0], window_r19_c1_y[4:0], window_r19_c0_y[4:0],
    window_r18_c27_y[4:0], window_r18_c26_y[4:0], window_r18_c25_y[4:0], window_r18_c24_y[4:0],
    window_r18_c23_y[4:0], window_r18_c22_y[4:0], window_r18_c21_y[4:0], window_r18_c20_y[4:0],
    window_r18_c19_y[4:0], window_r18_c18_y[4:0], window_r18_c17_y[4:0], window_r18_c16_y[4:0],
    window_r18_c15_y[4:0], window_r18_c14_y[4:0], window_r18_c13_y[4:0], window_r18_c12_y[4:0],
    window_r18_c11_y[4:0], window_r18_c10_y[4:0], window_r18_c9_y[4:0], window_r18_c8_y[4:0],
    window_r18_c7_y[4:0], window_r18_c6_y[4:0], window_r18_c5_y[4:0], window_r18_c4_y[4:0], window_r18_c3_y[4:0],
    window_r18_c2_y[4:0], window_r18_c1_y[4:0], window_r18_c0_y[4:0], window_r17_c27_y[4:0],
    window_r17_c26_y[4:0], window_r17_c25_y[4:0], window_r17_c24_y[4:0], window_r17_c23_y[4:0],
    window_r17_c22_y[4:0], window_r17_c21_y[4:0], window_r17_c20_y[4:0], window_r17_c19_y[4:0],
    window_r17_c18_y[4:0], window_r17_c17_y[4:0], window_r17_c16_y[4:0], window_r17_c15_y[4:0],
    window_r17_c14_y[4:0], window_r17_c13_y[4:0], window_r17_c12_y[4:0], window_r17_c11_y[4:0],
    window_r17_c10_y[4:0], window_r17_c9_y[4:0], window_r17_c8_y[4:0], window_r17_c7_y[4:0],
    window_r17_c6_y[4:0], window_r17_c5_y[4:0], window_r17_c4_y[4:0], window_r17_c3_y[4:0], window_r17_c2_y[4:0],
    window_r17_c1_y[4:0], window_r17_c0_y[4:0], window_r16_c27_y[4:0], window_r16_c26_y[4:0],
    window_r16_c25_y[4:0], window_r16_c24_y[4:0], window_r16_c23_y[4:0], window_r16_c22_y[4:0],
    window_r16_c21_y[4:0], window_r16_c20_y[4:0], window_r16_c19_y[4:0], window_r16_c18_y[4:0],
    window_r16_c17_y[4:0], window_r16_c16_y[4:0], window_r16_c15_y[4:0], window_r16_c14_y[4:0],
    window_r16_c13_y[4:0], window_r16_c12_y[4:0], window_r16_c11_y[4:0], window_r16_c10_y[4:0],
    window_r16_c9_y[4:0], window_r16_c8_y[4:0], window_r16_c7_y[4:0], window_r16_c6_y[4:0], window_r16_c5_y[4:0],
    window_r16_c4_y[4:0], window_r16_c3_y[4:0], window_r16_c2_y[4:0], window_r16_c1_y[4:0], window_r16_c0_y[4:0],
    window_r15_c27_y[4:0], window_r15_c26_y[4:0], window_r15_c25_y[4:0], window_r15_c24_y[4:0],
    window_r15_c23_y[4:0], window_r15_c22_y[4:0], window_r15_c21_y[4:0], window_r15_c20_y[4:0],
    window_r15_c19_y[4:0], window_r15_c18_y[4:0], window_r15_c17_y[4:0], window_r15_c16_y[4:0],
    window_r15_c15_y[4:0], window_r15_c14_y[4:0], window_r15_c13_y[4:0], window_r15_c12_y[4:0],
    window_r15_c11_y[4:0], window_r15_c10_y[4:0], window_r15_c9_y[4:0], window_r15_c8_y[4:0],
    window_r15_c7_y[4:0], window_r15_c6_y[4:0], window_r15_c5_y[4:0], window_r15_c4_y[4:0], window_r15_c3_y[4:0],
    window_r15_c2_y[4:0], window_r15_c1_y[4:0], window_r15_c0_y[4:0], window_r14_c27_y[4:0],
    window_r14_c26_y[4:0], window_r14_c25_y[4:0], window_r14_c24_y[4:0], window_r14_c23_y[4:0],
    window_r14_c22_y[4:0], window_r14_c21_y[4:0], window_r14_c20_y[4:0], window_r14_c19_y[4:0],
    window_r14_c18_y[4:0], window_r14_c17_y[4:0], window_r14_c16_y[4:0], window_r14_c15_y[4:0],
    window_r14_c14_y[4:0], window_r14_c13_y[4:0], window_r14_c12_y[4:0], window_r14_c11_y[4:0],
    window_r14_c10_y[4:0], window_r14_c9_y[4:0], window_r14_c8_y[4:0], window_r14_c7_y[4:0],
    window_r14_c6_y[4:0], window_r14_c5_y[4:0], window_r14_c4_y[4:0], window_r14_c3_y[4:0], window_r14_c2_y[4:0],
    window_r14_c1_y[4:0], window_r14_c0_y[4:0], window_r13_c27_y[4:0], window_r13_c26_y[4:0],
    window_r13_c25_y[4:0], window_r13_c24_y[4:0], window_r13_c23_y[4:0], window_r13_c22_y[4:0],
    window_r13_c21_y[4:0], window_r13_c20_y[4:0], window_r13_c19_y[4:0], window_r13_c18_y[4:0],
    window_r13_c17_y[4:0], window_r13_c16_y[4:0], window_r13_c15_y[4:0], window_r13_c14_y[4:0],
    window_r13_c13_y[4:0], window_r13_c12_y[4:0], window_r13_c11_y[4:0], window_r13_c10_y[4:0],
    window_r13_c9_y[4:0], window_r13_c8_y[4:0], window_r13_c7_y[4:0], window_r13_c6_y[4:0], window_r13_c5_y[4:0],
    window_r13_c4_y[4:0], window_r13_c3_y[4:0], window_r13_c2_y[4:0], window_r13_c1_y[4:0], window_r13_c0_y[4:0],
    window_r12_c27_y[4:0], window_r12_c26_y[4:0], window_r12_c25_y[4:0], window_r12_c24_y[4:0],
    window_r12_c23_y[4:0], window_r12_c22_y[4:0], window_r12_c21_y[4:0], window_r12_c20_y[4:0],
    window_r12_c19_y[4:0], window_r12_c18_y[4:0], window_r12_c17_y[4:0], window_r12_c16_y[4:0],
    window_r12_c15_y[4:0], window_r12_c14_y[4:0], window_r12_c13_y[4:0], window_r12_c12_y[4:0],
    window_r12_c11_y[4:0], window_r12_c10_y[4:0], window_r12_c9_y[4:0], window_r12_c8_y[4:0],
    window_r12_c7_y[4:0], window_r12_c6_y[4:0], window_r12_c5_y[4:0], window_r12_c4_y[4:0], window_r12_c3_y[4:0],
    window_r12_c2_y[4:0], window_r12_c1_y[4:0], window_r12_c0_y[4:0], window_r11_c27_y[4:0],
    window_r11_c26_y[4:0], window_r11_c25_y[4:0], window_r11_c24_y[4:0], window_r11_c23_y[4:0],
    window_r11_c22_y[4:0], window_r11_c21_y[4:0], window_r11_c20_y[4:0], window_r11_c19_y[4:0],
    window_r11_c18_y[4:0], window_r11_c17_y[4:0], window_r11_c16_y[4:0], window_r11_c15_y[4:0],
    window_r11_c14_y[4:0], window_r11_c13_y[4:0], window_r11_c12_y[4:0], window_r11_c11_y[4:0],
    window_r11_c10_y[4:0], window_r11_c9_y[4:0], window_r11_c8_y[4:0], window_r11_c7_y[4:0],
    window_r11_c6_y[4:0], window_r11_c5_y[4:0], window_r11_c4_y[4:0], window_r11_c3_y[4:0], window_r11_c2_y[4:0],
    window_r11_c1_y[4:0], window_r11_c0_y[4:0], window_r10_c27_y[4:0], window_r10_c26_y[4:0],
    window_r10_c25_y[4:0], window_r10_c24_y[4:0], window_r10_c23_y[4:0], window_r10_c22_y[4:0],
    window_r10_c21_y[4:0], window_r10_c20_y[4:0], window_r10_c19_y[4:0], window_r10_c18_y[4:0],
    window_r10_c17_y[4:0], window_r10_c16_y[4:0], window_r10_c15_y[4:0], window_r10_c14_y[4:0],
    window_r10_c13_y[4:0], window_r10_c12_y[4:0], window_r10_c11_y[4:0], window_r10_c10_y[4:0],
    window_r10_c9_y[4:0], window_r10_c8_y[4:0], window_r10_c7_y[4:0], window_r10_c6_y[4:0], window_r10_c5_y[4:0],
    window_r10_c4_y[4:0], window_r10_c3_y[4:0], window_r10_c2_y[4:0], window_r10_c1_y[4:0], window_r10_c0_y[4:0],
    window_r9_c27_y[4:0], window_r9_c26_y[4:0], window_r9_c25_y[4:0], window_r9_c24_y[4:0], window_r9_c23_y[4:0],
    window_r9_c22_y[4:0], window_r9_c21_y[4:0], window_r9_c20_y[4:0], window_r9_c19_y[4:0], window_r9_c18_y[4:0],
    window_r9_c17_y[4:0], window_r9_c16_y[4:0], window_r9_c15_y[4:0], window_r9_c14_y[4:0], window_r9_c13_y[4:0],
    window_r9_c12_y[4:0], window_r9_c11_y[4:0], window_r9_c10_y[4:0], window_r9_c9_y[4:0], window_r9_c8_y[4:0],
    window_r9_c7_y[4:0], window_r9_c6_y[4:0], window_r9_c5_y[4:0], window_r9_c4_y[4:0], window_r9_c3_y[4:0],
    window_r9_c2_y[4:0], window_r9_c1_y[4:0], window_r9_c0_y[4:0], window_r8_c27_y[4:0], window_r8_c26_y[4:0],
    window_r8_c25_y[4:0], window_r8_c24_y[4:0], window_r8_c23_y[4:0], window_r8_c22_y[4:0], window_r8_c21_y[4:0],
    window_r8_c20_y[4:0], window_r8_c19_y[4:0], window_r8_c18_y[4:0], window_r8_c17_y[4:0], window_r8_c16_y[4:0],
    window_r8_c15_y[4:0], window_r8_c14_y[4:0], window_r8_c13_y[4:0], window_r8_c12_y[4:0], window_r8_c11_y[4:0],
    window_r8_c10_y[4:0], window_r8_c9_y[4:0], window_r8_c8_y[4:0], window_r8_c7_y[4:0], window_r8_c6_y[4:0],
    window_r8_c5_y[4:0], window_r8_c4_y[4:0], window_r8_c3_y[4:0], window_r8_c2_y[4:0], window_r8_c1_y[4:0],
    window_r8_c0_y[4:0], window_r7_c27_y[4:0], window_r7_c26_y[4:0], window_r7_c25_y[4:0], window_r7_c24_y[4:0],
    window_r7_c23_y[4:0], window_r7_c22_y[4:0], window_r7_c21_y[4:0], window_r7_c20_y[4:0], window_r7_c19_y[4:0],
    window_r7_c18_y[4:0], window_r7_c17_y[4:0], window_r7_c16_y[4:0], window_r7_c15_y[4:0], window_r7_c14_y[4:0],
    window_r7_c13_y[4:0], window_r7_c12_y[4:0], window_r7_c11_y[4:0], window_r7_c10_y[4:0], window_r7_c9_y[4:0],
    window_r7_c8_y[4:0], window_r7_c7_y[4:0], window_r7_c6_y[4:0], window_r7_c5_y[4:0], window_r7_c4_y[4:0],
    window_r7_c3_y[4:0], window_r7_c2_y[4:0], window_r7_c1_y[4:0], window_r7_c0_y[4:0], window_r6_c27_y[4:0],
    window_r6_c26_y[4:0], window_r6_c25_y[4:0], window_r6_c24_y[4:0], window_r6_c23_y[4:0], window_r6_c22_y[4:0],
    window_r6_c21_y[4:0], window_r6_c20_y[4:0], window_r6_c19_y[4:0], window_r6_c18_y[4:0], window_r6_c17_y[4:0],
    window_r6_c16_y[4:0], window_r6_c15_y[4:0], window_r6_c14_y[4:0], window_r6_c13_y[4:0], window_r6_c12_y[4:0],
    window_r6_c11_y[4:0], window_r6_c10_y[4:0], window_r6_c9_y[4:0], window_r6_c8_y[4:0], window_r6_c7_y[4:0],
    window_r6_c6_y[4:0], window_r6_c5_y[4:0], window_r6_c4_y[4:0], window_r6_c3_y[4:0], window_r6_c2_y[4:0],
    window_r6_c1_y[4:0], window_r6_c0_y[4:0], window_r5_c27_y[4:0], window_r5_c26_y[4:0], window_r5_c25_y[4:0],
    window_r5_c24_y[4:0], window_r5_c23_y[4:0], window_r5_c22_y[4:0], window_r5_c21_y[4:0], window_r5_c20_y[4:0],
    window_r5_c19_y[4:0], window_r5_c18_y[4:0], window_r5_c17_y[4:0], window_r5_c16_y[4:0], window_r5_c15_y[4:0],
    window_r5_c14_y[4:0], window_r5_c13_y[4:0], window_r5_c12_y[4:0], window_r5_c11_y[4:0], window_r5_c10_y[4:0],
    window_r5_c9_y[4:0], window_r5_c8_y[4:0], window_r5_c7_y[4:0], window_r5_c6_y[4:0], window_r5_c5_y[4:0],
    window_r5_c4_y[4:0], window_r5_c3_y[4:0], window_r5_c2_y[4:0], window_r5_c1_y[4:0], window_r5_c0_y[4:0],
    window_r4_c27_y[4:0], window_r4_c26_y[4:0], window_r4_c25_y[4:0], window_r4_c24_y[4:0], window_r4_c23_y[4:0],
    window_r4_c22_y[4:0], window_r4_c21_y[4:0], window_r4_c20_y[4:0], window_r4_c19_y[4:0], window_r4_c18_y[4:0],
    window_r4_c17_y[4:0], window_r4_c16_y[4:0], window_r4_c15_y[4:0], window_r4_c14_y[4:0], window_r4_c13_y[4:0],
    window_r4_c12_y[4:0], window_r4_c11_y[4:0], window_r4_c10_y[4:0], window_r4_c9_y[4:0], window_r4_c8_y[4:0],
    window_r4_c7_y[4:0], window_r4_c6_y[4:0], window_r4_c5_y[4:0], window_r4_c4_y[4:0], window_r4_c3_y[4:0],
    window_r4_c2_y[4:0], window_r4_c1_y[4:0], window_r4_c0_y[4:0], window_r3_c27_y[4:0], window_r3_c26_y[4:0],
    window_r3_c25_y[4:0], window_r3_c24_y[4:0], window_r3_c23_y[4:0], window_r3_c22_y[4:0], window_r3_c21_y[4:0],
    window_r3_c20_y[4:0], window_r3_c19_y[4:0], window_r3_c18_y[4:0], window_r3_c17_y[4:0], window_r3_c16_y[4:0],
    window_r3_c15_y[4:0], window_r3_c14_y[4:0], window_r3_c13_y[4:0], window_r3_c12_y[4:0], window_r3_c11_y[4:0],
    window_r3_c10_y[4:0], window_r3_c9_y[4:0], window_r3_c8_y[4:0], window_r3_c7_y[4:0], window_r3_c6_y[4:0],
    window_r3_c5_y[4:0], window_r3_c4_y[4:0], window_r3_c3_y[4:0], window_r3_c2_y[4:0], window_r3_c1_y[4:0],
    window_r3_c0_y[4:0], window_r2_c27_y[4:0], window_r2_c26_y[4:0], window_r2_c25_y[4:0], window_r2_c24_y[4:0],
    window_r2_c23_y[4:0], window_r2_c22_y[4:0], window_r2_c21_y[4:0], window_r2_c20_y[4:0], window_r2_c19_y[4:0],
    window_r2_c18_y[4:0], window_r2_c17_y[4:0], window_r2_c16_y[4:0], window_r2_c15_y[4:0], window_r2_c14_y[4:0],
    window_r2_c13_y[4:0], window_r2_c12_y[4:0], window_r2_c11_y[4:0], window_r2_c10_y[4:0], window_r2_c9_y[4:0],
    window_r2_c8_y[4:0], window_r2_c7_y[4:0], window_r2_c6_y[4:0], window_r2_c5_y[4:0], window_r2_c4_y[4:0],
    window_r2_c3_y[4:0], window_r2_c2_y[4:0], window_r2_c1_y[4:0], window_r2_c0_y[4:0], window_r1_c27_y[4:0],
    window_r1_c26_y[4:0], window_r1_c25_y[4:0], window_r1_c24_y[4:0], window_r1_c23_y[4:0], window_r1_c22_y[4:0],
    window_r1_c21_y[4:0], window_r1_c20_y[4:0], window_r1_c19_y[4:0], window_r1_c18_y[4:0], window_r1_c17_y[4:0],
    window_r1_c16_y[4:0], window_r1_c15_y[4:0], window_r1_c14_y[4:0], window_r1_c13_y[4:0], window_r1_c12_y[4:0],
    window_r1_c11_y[4:0], window_r1_c10_y[4:0], window_r1_c9_y[4:0], window_r1_c8_y[4:0], window_r1_c7_y[4:0],
    window_r1_c6_y[4:0], window_r1_c5_y[4:0], window_r1_c4_y[4:0], window_r1_c3_y[4:0], window_r1_c2_y[4:0],
    window_r1_c1_y[4:0], window_r1_c0_y[4:0], window_r0_c27_y[4:0], window_r0_c26_y[4:0], window_r0_c25_y[4:0],
    window_r0_c24_y[4:0], window_r0_c23_y[4:0], window_r0_c22_y[4:0], window_r0_c21_y[4:0], window_r0_c20_y[4:0],
    window_r0_c19_y[4:0], window_r0_c18_y[4:0], window_r0_c17_y[4:0], window_r0_c16_y[4:0], window_r0_c15_y[4:0],
    window_r0_c14_y[4:0], window_r0_c13_y[4:0], window_r0_c12_y[4:0], window_r0_c11_y[4:0], window_r0_c10_y[4:0],
    window_r0_c9_y[4:0], window_r0_c8_y[4:0], window_r0_c7_y[4:0], window_r0_c6_y[4:0], window_r0_c5_y[4:0],
    window_r0_c4_y[4:0], window_r0_c3_y[4:0], window_r0_c2_y[4:0], window_r0_c1_y[4:0], window_r0_c0_y[4:0] };
endmodule

// y = ((x * W + b) * m) >> s; W is 75 x 6 with 74 nonzero weights, s in [2, 3, 4], m in [1]
module conv1_engine(x, y);
  input [299:0] x;
  output [37:0] y;
  wire [4:0] block0_y;
  chain5_f0224fc08cb1 block0 (.x({x[75], x[55], x[74], x[54], x[73], x[53:52], x[72]}), .y(block0_y));
  wire [5:0] block1_y;
  chain6_a59b29bb1fd3 block1 (.x({x[79], x[31], x[91], x[95], x[47], x[94:93], x[88], x[29], x[89], x[44], x[76], x[28], x[92]}), .y(block1_y));
  wire [3:0] block2_y;
  chain4_24dc5ff8c46b block2 (.x({block1_y[2], x[46], x[78], x[30], x[90], x[77], x[45], block1_y[1]}), .y(block2_y));
  wire [3:0] block3_y;
  chain4_bc3e59ad29b0 block3 (.x({block1_y[5], block2_y[3], block1_y[4:3], block2_y[2]}), .y(block3_y));
  wire [4:0] block4_y;
  chain5_e70b9e9ef5e0 block4 (.x({x[166], x[171], x[3], x[142], x[146], x[150], x[164], x[1], x[64], x[140], x[144], x[148], x[169]}), .y(block4_y));
  wire [4:0] block5_y;
  chain5_159fd97373b3 block5 (.x({block4_y[3], x[143], x[147], x[151], x[167], x[67], x[170], x[65], x[141], x[145], x[149], x[165], block4_y[1]}), .y(block5_y));
  wire [1:0] block6_y;
  table1_e96e15095cfa block6 (.x({x[168], x[0]}), .y(block6_y));
  wire [1:0] block7_y;
  table1_e96e15095cfa block7 (.x({block5_y[0], x[2]}), .y(block7_y));
  wire [1:0] block8_y;
  table1_0b47d707abb2 block8 (.x({block4_y[2], block5_y[1], x[66]}), .y(block8_y));
  wire [1:0] block9_y;
  table1_4f92dee70b3c block9 (.x({block4_y[4], block5_y[3]}), .y(block9_y));
  wire [1:0] block10_y;
  table1_0f0175dde706 block10 (.x(block5_y[4]), .y(block10_y));
  wire [4:0] block11_y;
  chain6_e11b24162b15 block11 (.x({block10_y, block9_y, block8_y[1], block5_y[2], block8_y[0], block7_y, block4_y[0], block6_y[1]}), .y(block11_y));
  wire [4:0] block12_y;
  chain5_bbfb9182e087 block12 (.x({x[98], x[231], x[251], x[255], x[78], x[94], x[249], x[80], x[76], x[92], x[96], x[229], x[253]}), .y(block12_y));
  wire [4:0] block13_y;
  chain5_24e11ba0576f block13 (.x({x[83], x[79], x[95], x[99], x[63], x[250], x[81], x[77], x[93], x[97], x[230], x[254]}), .y(block13_y));
  wire [8:0] block14_y;
  chain9_d1472c3de975 block14 (.x({block0_y[4], block13_y[4], block12_y[4], block13_y[3], x[62], x[82], block12_y[2], block13_y[1], block0_y[2:0],
      x[60], block12_y[0], x[228], x[248], x[252]}), .y(block14_y));
  wire [6:0] block15_y;
  chain7_fca84e7d7c7a block15 (.x({block14_y[8:6], block14_y[4], block14_y[5], block12_y[3], block13_y[2], block0_y[3], block14_y[2], block14_y[3],
      block12_y[1], block13_y[0], x[61]}), .y(block15_y));
  wire [4:0] block16_y;
  chain5_d4e07ac9f8cb block16 (.x({x[71], x[35], x[39], x[87], x[51], x[85], x[49], x[69], x[33], x[37], x[250]}), .y(block16_y));
  wire [4:0] block17_y;
  chain5_7e3cc567307e block17 (.x({x[86], x[50], x[70], x[251], x[34], x[38], x[84], x[48], x[68], x[32], x[36], x[249]}), .y(block17_y));
  wire [7:0] block18_y;
  chain8_8bee758f4dbb block18 (.x({block3_y[3:1], block16_y[4], block0_y[4], block16_y[3], block17_y[4], block3_y[0], block2_y[1:0], block16_y[1],
      block17_y[2], block0_y[1], block16_y[0], block17_y[1:0], block0_y[0], block1_y[0]}), .y(block18_y));
  wire [5:0] block19_y;
  chain6_b7fe2b4da5c2 block19 (.x({block18_y[7:5], block18_y[3], block18_y[4], block0_y[3], block16_y[2], block17_y[3], block0_y[2], block18_y[2]}), .y(block19_y));
  wire [4:0] block20_y;
  chain5_159fd97373b3 block20 (.x({x[71], x[59], x[67], x[87], x[99], x[51], x[85], x[69], x[25], x[38], x[57], x[65], x[97]}), .y(block20_y));
  wire [4:0] block21_y;
  chain5_65b92d18da5d block21 (.x({x[98], x[23], x[26], x[58], x[66], x[86], x[84], x[68], x[24], x[37], x[56], x[64], x[96]}), .y(block21_y));
  wire [7:0] block22_y;
  chain8_003e47d83c6b block22 (.x({block3_y[3:2], block20_y[4:3], block21_y[4], block0_y[4], block3_y[1], block2_y[1], block21_y[2], x[39], x[50],
      x[70], block0_y[2], block0_y[0], block2_y[0], block21_y[0], x[21], x[48], block1_y[0]}), .y(block22_y));
  wire [4:0] block23_y;
  chain5_f70dbb27c7d1 block23 (.x({block20_y[2], block21_y[3], x[27], block0_y[3], block3_y[0], x[49], block20_y[1:0], block21_y[1], x[22], block0_y[1]}), .y(block23_y));
  wire [6:0] block24_y;
  chain8_b98d6c160def block24 (.x({block22_y[7:6], block23_y[4], block22_y[5], block23_y[3], block22_y[4], block23_y[2], block22_y[3], block23_y[1],
      block22_y[2], block23_y[0], block22_y[1:0], x[20], x[36]}), .y(block24_y));
  wire [4:0] block25_y;
  chain5_b134ded2e2a1 block25 (.x({x[95], x[11], x[23], x[27], x[43], x[79], x[69], x[1], x[33], x[49], x[53], x[65], x[86]}), .y(block25_y));
  wire [4:0] block26_y;
  chain5_b134ded2e2a1 block26 (.x({x[71], x[3], x[35], x[51], x[55], x[67], x[77], x[6], x[9], x[21], x[25], x[41], x[93]}), .y(block26_y));
  wire [4:0] block27_y;
  chain5_b134ded2e2a1 block27 (.x({x[70], x[7], x[34], x[50], x[54], x[66], x[68], x[0], x[32], x[48], x[52], x[64], x[85]}), .y(block27_y));
  wire [4:0] block28_y;
  chain5_b134ded2e2a1 block28 (.x({x[94], x[22], x[26], x[42], x[78], x[87], x[76], x[5], x[8], x[20], x[24], x[40], x[92]}), .y(block28_y));
  wire [5:0] block29_y;
  chain6_34e97cff28a9 block29 (.x({block25_y[4], block27_y[4:3], block25_y[3], block26_y[2], block28_y[3], block25_y[2], block25_y[0], block27_y[2],
      block26_y[0], block28_y[1], block27_y[1]}), .y(block29_y));
  wire [7:0] block30_y;
  chain8_7597882f5749 block30 (.x({block29_y[3], block29_y[4], block26_y[3], block28_y[4], block29_y[1], x[10], block26_y[1], block28_y[2], x[2],
      block25_y[1], block27_y[0], block29_y[0], block28_y[0], x[4], x[84]}), .y(block30_y));
  wire [4:0] block31_y;
  chain5_16f2252dc7c8 block31 (.x({block30_y[7], block29_y[5], block30_y[6], block26_y[4], block30_y[5], block29_y[2], block30_y[4]}), .y(block31_y));
  wire [5:0] block32_y;
  chain5_11d9dc35f4af block32 (.x({x[31], x[35], x[79], x[275], x[78], x[247], x[251], x[267], x[271], x[76], x[265], x[269], x[273], x[28], x[32],
      x[197]}), .y(block32_y));
  wire [5:0] block33_y;
  chain5_19735920cc55 block33 (.x({x[31], x[35], x[79], x[274], x[65], x[246], x[250], x[266], x[270], x[196], x[244], x[248], x[264], x[268], x[272]}), .y(block33_y));
  wire [5:0] block34_y;
  chain5_849de40f6ef7 block34 (.x({x[19], x[43], x[67], x[199], x[30], x[34], x[18], x[42], x[66], x[16], x[40], x[64], x[245], x[249]}), .y(block34_y));
  wire [3:0] block35_y;
  chain3_b8eaa836a092 block35 (.x({x[19], x[43], x[67], x[77], x[17], x[41], x[29], x[33], x[198]}), .y(block35_y));
  wire [5:0] block36_y;
  chain6_b46004057b65 block36 (.x({block0_y[4], block32_y[4], block32_y[5], block34_y[4], block34_y[5], block0_y[3:2], block35_y[0], block32_y[2],
      block35_y[1], block33_y[2], block34_y[1], block32_y[1], block0_y[1]}), .y(block36_y));
  wire [2:0] block37_y;
  chain3_3672a3b3e743 block37 (.x({block32_y[3], block34_y[3], block33_y[4], block33_y[5], block35_y[2], block35_y[3], block36_y[2]}), .y(block37_y));
  wire [5:0] block38_y;
  chain7_bbf36a7dcf8e block38 (.x({block37_y[2], block36_y[5:4], block37_y[1], block36_y[3], block36_y[1], block37_y[0], block33_y[3], block34_y[2],
      block36_y[0], block34_y[0], block33_y[1], block32_y[0], block0_y[0]}), .y(block38_y));
  assign y = {block38_y, block31_y, block30_y[3:2], block24_y, block19_y, block18_y[1], block15_y[6:1], block11_y};
endmodule
