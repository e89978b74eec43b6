// nn2hdl 0.1.0, integer network 44a92ddc3d98153b
/* verilator lint_off UNUSEDSIGNAL */ // bits that a shift drops, and inputs whose weights are all zero

// max pooling: 1176 windows
module max_pool2d(y, x);
  output [3527:0] y;
  wire [3527:0] y;
  input [29791:0] x;
  wire [29791:0] x;
  wire [2:0] max_ch0_r0_c0_y;
  wire [2:0] max_ch0_r0_c10_y;
  wire [2:0] max_ch0_r0_c11_y;
  wire [2:0] max_ch0_r0_c12_y;
  wire [2:0] max_ch0_r0_c13_y;
  wire [2:0] max_ch0_r0_c1_y;
  wire [2:0] max_ch0_r0_c2_y;
  wire [2:0] max_ch0_r0_c3_y;
  wire [2:0] max_ch0_r0_c4_y;
  wire [2:0] max_ch0_r0_c5_y;
  wire [2:0] max_ch0_r0_c6_y;
  wire [2:0] max_ch0_r0_c7_y;
  wire [2:0] max_ch0_r0_c8_y;
  wire [2:0] max_ch0_r0_c9_y;
  wire [2:0] max_ch0_r10_c0_y;
  wire [2:0] max_ch0_r10_c10_y;
  wire [2:0] max_ch0_r10_c11_y;
  wire [2:0] max_ch0_r10_c12_y;
  wire [2:0] max_ch0_r10_c13_y;
  wire [2:0] max_ch0_r10_c1_y;
  wire [2:0] max_ch0_r10_c2_y;
  wire [2:0] max_ch0_r10_c3_y;
  wire [2:0] max_ch0_r10_c4_y;
  wire [2:0] max_ch0_r10_c5_y;
  wire [2:0] max_ch0_r10_c6_y;
  wire [2:0] max_ch0_r10_c7_y;
  wire [2:0] max_ch0_r10_c8_y;
  wire [2:0] max_ch0_r10_c9_y;
  wire [2:0] max_ch0_r11_c0_y;
  wire [2:0] max_ch0_r11_c10_y;
  wire [2:0] max_ch0_r11_c11_y;
  wire [2:0] max_ch0_r11_c12_y;
  wire [2:0] max_ch0_r11_c13_y;
  wire [2:0] max_ch0_r11_c1_y;
  wire [2:0] max_ch0_r11_c2_y;
  wire [2:0] max_ch0_r11_c3_y;
  wire [2:0] max_ch0_r11_c4_y;
  wire [2:0] max_ch0_r11_c5_y;
  wire [2:0] max_ch0_r11_c6_y;
  wire [2:0] max_ch0_r11_c7_y;
  wire [2:0] max_ch0_r11_c8_y;
  wire [2:0] max_ch0_r11_c9_y;
  wire [2:0] max_ch0_r12_c0_y;
  wire [2:0] max_ch0_r12_c10_y;
  wire [2:0] max_ch0_r12_c11_y;
  wire [2:0] max_ch0_r12_c12_y;
  wire [2:0] max_ch0_r12_c13_y;
  wire [2:0] max_ch0_r12_c1_y;
  wire [2:0] max_ch0_r12_c2_y;
  wire [2:0] max_ch0_r12_c3_y;
  wire [2:0] max_ch0_r12_c4_y;
  wire [2:0] max_ch0_r12_c5_y;
  wire [2:0] max_ch0_r12_c6_y;
  wire [2:0] max_ch0_r12_c7_y;
  wire [2:0] max_ch0_r12_c8_y;
  wire [2:0] max_ch0_r12_c9_y;
  wire [2:0] max_ch0_r13_c0_y;
  wire [2:0] max_ch0_r13_c10_y;
  wire [2:0] max_ch0_r13_c11_y;
  wire [2:0] max_ch0_r13_c12_y;
  wire [2:0] max_ch0_r13_c13_y;
  wire [2:0] max_ch0_r13_c1_y;
  wire [2:0] max_ch0_r13_c2_y;
  wire [2:0] max_ch0_r13_c3_y;
  wire [2:0] max_ch0_r13_c4_y;
  wire [2:0] max_ch0_r13_c5_y;
  wire [2:0] max_ch0_r13_c6_y;
  wire [2:0] max_ch0_r13_c7_y;
  wire [2:0] max_ch0_r13_c8_y;
  wire [2:0] max_ch0_r13_c9_y;
  wire [2:0] max_ch0_r1_c0_y;
  wire [2:0] max_ch0_r1_c10_y;
  wire [2:0] max_ch0_r1_c11_y;
  wire [2:0] max_ch0_r1_c12_y;
  wire [2:0] max_ch0_r1_c13_y;
  wire [2:0] max_ch0_r1_c1_y;
  wire [2:0] max_ch0_r1_c2_y;
  wire [2:0] max_ch0_r1_c3_y;
  wire [2:0] max_ch0_r1_c4_y;
  wire [2:0] max_ch0_r1_c5_y;
  wire [2:0] max_ch0_r1_c6_y;
  wire [2:0] max_ch0_r1_c7_y;
  wire [2:0] max_ch0_r1_c8_y;
  wire [2:0] max_ch0_r1_c9_y;
  wire [2:0] max_ch0_r2_c0_y;
  wire [2:0] max_ch0_r2_c10_y;
  wire [2:0] max_ch0_r2_c11_y;
  wire [2:0] max_ch0_r2_c12_y;
  wire [2:0] max_ch0_r2_c13_y;
  wire [2:0] max_ch0_r2_c1_y;
  wire [2:0] max_ch0_r2_c2_y;
  wire [2:0] max_ch0_r2_c3_y;
  wire [2:0] max_ch0_r2_c4_y;
  wire [2:0] max_ch0_r2_c5_y;
  wire [2:0] max_ch0_r2_c6_y;
  wire [2:0] max_ch0_r2_c7_y;
  wire [2:0] max_ch0_r2_c8_y;
  wire [2:0] max_ch0_r2_c9_y;
  wire [2:0] max_ch0_r3_c0_y;
  wire [2:0] max_ch0_r3_c10_y;
  wire [2:0] max_ch0_r3_c11_y;
  wire [2:0] max_ch0_r3_c12_y;
  wire [2:0] max_ch0_r3_c13_y;
  wire [2:0] max_ch0_r3_c1_y;
  wire [2:0] max_ch0_r3_c2_y;
  wire [2:0] max_ch0_r3_c3_y;
  wire [2:0] max_ch0_r3_c4_y;
  wire [2:0] max_ch0_r3_c5_y;
  wire [2:0] max_ch0_r3_c6_y;
  wire [2:0] max_ch0_r3_c7_y;
  wire [2:0] max_ch0_r3_c8_y;
  wire [2:0] max_ch0_r3_c9_y;
  wire [2:0] max_ch0_r4_c0_y;
  wire [2:0] max_ch0_r4_c10_y;
  wire [2:0] max_ch0_r4_c11_y;
  wire [2:0] max_ch0_r4_c12_y;
  wire [2:0] max_ch0_r4_c13_y;
  wire [2:0] max_ch0_r4_c1_y;
  wire [2:0] max_ch0_r4_c2_y;
  wire [2:0] max_ch0_r4_c3_y;
  wire [2:0] max_ch0_r4_c4_y;
  wire [2:0] max_ch0_r4_c5_y;
  wire [2:0] max_ch0_r4_c6_y;
  wire [2:0] max_ch0_r4_c7_y;
  wire [2:0] max_ch0_r4_c8_y;
  wire [2:0] max_ch0_r4_c9_y;
  wire [2:0] max_ch0_r5_c0_y;
  wire [2:0] max_ch0_r5_c10_y;
  wire [2:0] max_ch0_r5_c11_y;
  wire [2:0] max_ch0_r5_c12_y;
  wire [2:0] max_ch0_r5_c13_y;
  wire [2:0] max_ch0_r5_c1_y;
  wire [2:0] max_ch0_r5_c2_y;
  wire [2:0] max_ch0_r5_c3_y;
  wire [2:0] max_ch0_r5_c4_y;
  wire [2:0] max_ch0_r5_c5_y;
  wire [2:0] max_ch0_r5_c6_y;
  wire [2:0] max_ch0_r5_c7_y;
  wire [2:0] max_ch0_r5_c8_y;
  wire [2:0] max_ch0_r5_c9_y;
  wire [2:0] max_ch0_r6_c0_y;
  wire [2:0] max_ch0_r6_c10_y;
  wire [2:0] max_ch0_r6_c11_y;
  wire [2:0] max_ch0_r6_c12_y;
  wire [2:0] max_ch0_r6_c13_y;
  wire [2:0] max_ch0_r6_c1_y;
  wire [2:0] max_ch0_r6_c2_y;
  wire [2:0] max_ch0_r6_c3_y;
  wire [2:0] max_ch0_r6_c4_y;
  wire [2:0] max_ch0_r6_c5_y;
  wire [2:0] max_ch0_r6_c6_y;
  wire [2:0] max_ch0_r6_c7_y;
  wire [2:0] max_ch0_r6_c8_y;
  wire [2:0] max_ch0_r6_c9_y;
  wire [2:0] max_ch0_r7_c0_y;
  wire [2:0] max_ch0_r7_c10_y;
  wire [2:0] max_ch0_r7_c11_y;
  wire [2:0] max_ch0_r7_c12_y;
  wire [2:0] max_ch0_r7_c13_y;
  wire [2:0] max_ch0_r7_c1_y;
  wire [2:0] max_ch0_r7_c2_y;
  wire [2:0] max_ch0_r7_c3_y;
  wire [2:0] max_ch0_r7_c4_y;
  wire [2:0] max_ch0_r7_c5_y;
  wire [2:0] max_ch0_r7_c6_y;
  wire [2:0] max_ch0_r7_c7_y;
  wire [2:0] max_ch0_r7_c8_y;
  wire [2:0] max_ch0_r7_c9_y;
  wire [2:0] max_ch0_r8_c0_y;
  wire [2:0] max_ch0_r8_c10_y;
  wire [2:0] max_ch0_r8_c11_y;
  wire [2:0] max_ch0_r8_c12_y;
  wire [2:0] max_ch0_r8_c13_y;
  wire [2:0] max_ch0_r8_c1_y;
  wire [2:0] max_ch0_r8_c2_y;
  wire [2:0] max_ch0_r8_c3_y;
  wire [2:0] max_ch0_r8_c4_y;
  wire [2:0] max_ch0_r8_c5_y;
  wire [2:0] max_ch0_r8_c6_y;
  wire [2:0] max_ch0_r8_c7_y;
  wire [2:0] max_ch0_r8_c8_y;
  wire [2:0] max_ch0_r8_c9_y;
  wire [2:0] max_ch0_r9_c0_y;
  wire [2:0] max_ch0_r9_c10_y;
  wire [2:0] max_ch0_r9_c11_y;
  wire [2:0] max_ch0_r9_c12_y;
  wire [2:0] max_ch0_r9_c13_y;
  wire [2:0] max_ch0_r9_c1_y;
  wire [2:0] max_ch0_r9_c2_y;
  wire [2:0] max_ch0_r9_c3_y;
  wire [2:0] max_ch0_r9_c4_y;
  wire [2:0] max_ch0_r9_c5_y;
  wire [2:0] max_ch0_r9_c6_y;
  wire [2:0] max_ch0_r9_c7_y;
  wire [2:0] max_ch0_r9_c8_y;
  wire [2:0] max_ch0_r9_c9_y;
  wire [2:0] max_ch1_r0_c0_y;
  wire [2:0] max_ch1_r0_c10_y;
  wire [2:0] max_ch1_r0_c11_y;
  wire [2:0] max_ch1_r0_c12_y;
  wire [2:0] max_ch1_r0_c13_y;
  wire [2:0] max_ch1_r0_c1_y;
  wire [2:0] max_ch1_r0_c2_y;
  wire [2:0] max_ch1_r0_c3_y;
  wire [2:0] max_ch1_r0_c4_y;
  wire [2:0] max_ch1_r0_c5_y;
  wire [2:0] max_ch1_r0_c6_y;
  wire [2:0] max_ch1_r0_c7_y;
  wire [2:0] max_ch1_r0_c8_y;
  wire [2:0] max_ch1_r0_c9_y;
  wire [2:0] max_ch1_r10_c0_y;
  wire [2:0] max_ch1_r10_c10_y;
  wire [2:0] max_ch1_r10_c11_y;
  wire [2:0] max_ch1_r10_c12_y;
  wire [2:0] max_ch1_r10_c13_y;
  wire [2:0] max_ch1_r10_c1_y;
  wire [2:0] max_ch1_r10_c2_y;
  wire [2:0] max_ch1_r10_c3_y;
  wire [2:0] max_ch1_r10_c4_y;
  wire [2:0] max_ch1_r10_c5_y;
  wire [2:0] max_ch1_r10_c6_y;
  wire [2:0] max_ch1_r10_c7_y;
  wire [2:0] max_ch1_r10_c8_y;
  wire [2:0] max_ch1_r10_c9_y;
  wire [2:0] max_ch1_r11_c0_y;
  wire [2:0] max_ch1_r11_c10_y;
  wire [2:0] max_ch1_r11_c11_y;
  wire [2:0] max_ch1_r11_c12_y;
  wire [2:0] max_ch1_r11_c13_y;
  wire [2:0] max_ch1_r11_c1_y;
  wire [2:0] max_ch1_r11_c2_y;
  wire [2:0] max_ch1_r11_c3_y;
  wire [2:0] max_ch1_r11_c4_y;
  wire [2:0] max_ch1_r11_c5_y;
  wire [2:0] max_ch1_r11_c6_y;
  wire [2:0] max_ch1_r11_c7_y;
  wire [2:0] max_ch1_r11_c8_y;
  wire [2:0] max_ch1_r11_c9_y;
  wire [2:0] max_ch1_r12_c0_y;
  wire [2:0] max_ch1_r12_c10_y;
  wire [2:0] max_ch1_r12_c11_y;
  wire [2:0] max_ch1_r12_c12_y;
  wire [2:0] max_ch1_r12_c13_y;
  wire [2:0] max_ch1_r12_c1_y;
  wire [2:0] max_ch1_r12_c2_y;
  wire [2:0] max_ch1_r12_c3_y;
  wire [2:0] max_ch1_r12_c4_y;
  wire [2:0] max_ch1_r12_c5_y;
  wire [2:0] max_ch1_r12_c6_y;
  wire [2:0] max_ch1_r12_c7_y;
  wire [2:0] max_ch1_r12_c8_y;
  wire [2:0] max_ch1_r12_c9_y;
  wire [2:0] max_ch1_r13_c0_y;
  wire [2:0] max_ch1_r13_c10_y;
  wire [2:0] max_ch1_r13_c11_y;
  wire [2:0] max_ch1_r13_c12_y;
  wire [2:0] max_ch1_r13_c13_y;
  wire [2:0] max_ch1_r13_c1_y;
  wire [2:0] max_ch1_r13_c2_y;
  wire [2:0] max_ch1_r13_c3_y;
  wire [2:0] max_ch1_r13_c4_y;
  wire [2:0] max_ch1_r13_c5_y;
  wire [2:0] max_ch1_r13_c6_y;
  wire [2:0] max_ch1_r13_c7_y;
  wire [2:0] max_ch1_r13_c8_y;
  wire [2:0] max_ch1_r13_c9_y;
  wire [2:0] max_ch1_r1_c0_y;
  wire [2:0] max_ch1_r1_c10_y;
  wire [2:0] max_ch1_r1_c11_y;
  wire [2:0] max_ch1_r1_c12_y;
  wire [2:0] max_ch1_r1_c13_y;
  wire [2:0] max_ch1_r1_c1_y;
  wire [2:0] max_ch1_r1_c2_y;
  wire [2:0] max_ch1_r1_c3_y;
  wire [2:0] max_ch1_r1_c4_y;
  wire [2:0] max_ch1_r1_c5_y;
  wire [2:0] max_ch1_r1_c6_y;
  wire [2:0] max_ch1_r1_c7_y;
  wire [2:0] max_ch1_r1_c8_y;
  wire [2:0] max_ch1_r1_c9_y;
  wire [2:0] max_ch1_r2_c0_y;
  wire [2:0] max_ch1_r2_c10_y;
  wire [2:0] max_ch1_r2_c11_y;
  wire [2:0] max_ch1_r2_c12_y;
  wire [2:0] max_ch1_r2_c13_y;
  wire [2:0] max_ch1_r2_c1_y;
  wire [2:0] max_ch1_r2_c2_y;
  wire [2:0] max_ch1_r2_c3_y;
  wire [2:0] max_ch1_r2_c4_y;
  wire [2:0] max_ch1_r2_c5_y;
  wire [2:0] max_ch1_r2_c6_y;
  wire [2:0] max_ch1_r2_c7_y;
  wire [2:0] max_ch1_r2_c8_y;
  wire [2:0] max_ch1_r2_c9_y;
  wire [2:0] max_ch1_r3_c0_y;
  wire [2:0] max_ch1_r3_c10_y;
  wire [2:0] max_ch1_r3_c11_y;
  wire [2:0] max_ch1_r3_c12_y;
  wire [2:0] max_ch1_r3_c13_y;
  wire [2:0] max_ch1_r3_c1_y;
  wire [2:0] max_ch1_r3_c2_y;
  wire [2:0] max_ch1_r3_c3_y;
  wire [2:0] max_ch1_r3_c4_y;
  wire [2:0] max_ch1_r3_c5_y;
  wire [2:0] max_ch1_r3_c6_y;
  wire [2:0] max_ch1_r3_c7_y;
  wire [2:0] max_ch1_r3_c8_y;
  wire [2:0] max_ch1_r3_c9_y;
  wire [2:0] max_ch1_r4_c0_y;
  wire [2:0] max_ch1_r4_c10_y;
  wire [2:0] max_ch1_r4_c11_y;
  wire [2:0] max_ch1_r4_c12_y;
  wire [2:0] max_ch1_r4_c13_y;
  wire [2:0] max_ch1_r4_c1_y;
  wire [2:0] max_ch1_r4_c2_y;
  wire [2:0] max_ch1_r4_c3_y;
  wire [2:0] max_ch1_r4_c4_y;
  wire [2:0] max_ch1_r4_c5_y;
  wire [2:0] max_ch1_r4_c6_y;
  wire [2:0] max_ch1_r4_c7_y;
  wire [2:0] max_ch1_r4_c8_y;
  wire [2:0] max_ch1_r4_c9_y;
  wire [2:0] max_ch1_r5_c0_y;
  wire [2:0] max_ch1_r5_c10_y;
  wire [2:0] max_ch1_r5_c11_y;
  wire [2:0] max_ch1_r5_c12_y;
  wire [2:0] max_ch1_r5_c13_y;
  wire [2:0] max_ch1_r5_c1_y;
  wire [2:0] max_ch1_r5_c2_y;
  wire [2:0] max_ch1_r5_c3_y;
  wire [2:0] max_ch1_r5_c4_y;
  wire [2:0] max_ch1_r5_c5_y;
  wire [2:0] max_ch1_r5_c6_y;
  wire [2:0] max_ch1_r5_c7_y;
  wire [2:0] max_ch1_r5_c8_y;
  wire [2:0] max_ch1_r5_c9_y;
  wire [2:0] max_ch1_r6_c0_y;
  wire [2:0] max_ch1_r6_c10_y;
  wire [2:0] max_ch1_r6_c11_y;
  wire [2:0] max_ch1_r6_c12_y;
  wire [2:0] max_ch1_r6_c13_y;
  wire [2:0] max_ch1_r6_c1_y;
  wire [2:0] max_ch1_r6_c2_y;
  wire [2:0] max_ch1_r6_c3_y;
  wire [2:0] max_ch1_r6_c4_y;
  wire [2:0] max_ch1_r6_c5_y;
  wire [2:0] max_ch1_r6_c6_y;
  wire [2:0] max_ch1_r6_c7_y;
  wire [2:0] max_ch1_r6_c8_y;
  wire [2:0] max_ch1_r6_c9_y;
  wire [2:0] max_ch1_r7_c0_y;
  wire [2:0] max_ch1_r7_c10_y;
  wire [2:0] max_ch1_r7_c11_y;
  wire [2:0] max_ch1_r7_c12_y;
  wire [2:0] max_ch1_r7_c13_y;
  wire [2:0] max_ch1_r7_c1_y;
  wire [2:0] max_ch1_r7_c2_y;
  wire [2:0] max_ch1_r7_c3_y;
  wire [2:0] max_ch1_r7_c4_y;
  wire [2:0] max_ch1_r7_c5_y;
  wire [2:0] max_ch1_r7_c6_y;
  wire [2:0] max_ch1_r7_c7_y;
  wire [2:0] max_ch1_r7_c8_y;
  wire [2:0] max_ch1_r7_c9_y;
  wire [2:0] max_ch1_r8_c0_y;
  wire [2:0] max_ch1_r8_c10_y;
  wire [2:0] max_ch1_r8_c11_y;
  wire [2:0] max_ch1_r8_c12_y;
  wire [2:0] max_ch1_r8_c13_y;
  wire [2:0] max_ch1_r8_c1_y;
  wire [2:0] max_ch1_r8_c2_y;
  wire [2:0] max_ch1_r8_c3_y;
  wire [2:0] max_ch1_r8_c4_y;
  wire [2:0] max_ch1_r8_c5_y;
  wire [2:0] max_ch1_r8_c6_y;
  wire [2:0] max_ch1_r8_c7_y;
  wire [2:0] max_ch1_r8_c8_y;
  wire [2:0] max_ch1_r8_c9_y;
  wire [2:0] max_ch1_r9_c0_y;
  wire [2:0] max_ch1_r9_c10_y;
  wire [2:0] max_ch1_r9_c11_y;
  wire [2:0] max_ch1_r9_c12_y;
  wire [2:0] max_ch1_r9_c13_y;
  wire [2:0] max_ch1_r9_c1_y;
  wire [2:0] max_ch1_r9_c2_y;
  wire [2:0] max_ch1_r9_c3_y;
  wire [2:0] max_ch1_r9_c4_y;
  wire [2:0] max_ch1_r9_c5_y;
  wire [2:0] max_ch1_r9_c6_y;
  wire [2:0] max_ch1_r9_c7_y;
  wire [2:0] max_ch1_r9_c8_y;
  wire [2:0] max_ch1_r9_c9_y;
  wire [2:0] max_ch2_r0_c0_y;
  wire [2:0] max_ch2_r0_c10_y;
  wire [2:0] max_ch2_r0_c11_y;
  wire [2:0] max_ch2_r0_c12_y;
  wire [2:0] max_ch2_r0_c13_y;
  wire [2:0] max_ch2_r0_c1_y;
  wire [2:0] max_ch2_r0_c2_y;
  wire [2:0] max_ch2_r0_c3_y;
  wire [2:0] max_ch2_r0_c4_y;
  wire [2:0] max_ch2_r0_c5_y;
  wire [2:0] max_ch2_r0_c6_y;
  wire [2:0] max_ch2_r0_c7_y;
  wire [2:0] max_ch2_r0_c8_y;
  wire [2:0] max_ch2_r0_c9_y;
  wire [2:0] max_ch2_r10_c0_y;
  wire [2:0] max_ch2_r10_c10_y;
  wire [2:0] max_ch2_r10_c11_y;
  wire [2:0] max_ch2_r10_c12_y;
  wire [2:0] max_ch2_r10_c13_y;
  wire [2:0] max_ch2_r10_c1_y;
  wire [2:0] max_ch2_r10_c2_y;
  wire [2:0] max_ch2_r10_c3_y;
  wire [2:0] max_ch2_r10_c4_y;
  wire [2:0] max_ch2_r10_c5_y;
  wire [2:0] max_ch2_r10_c6_y;
  wire [2:0] max_ch2_r10_c7_y;
  wire [2:0] max_ch2_r10_c8_y;
  wire [2:0] max_ch2_r10_c9_y;
  wire [2:0] max_ch2_r11_c0_y;
  wire [2:0] max_ch2_r11_c10_y;
  wire [2:0] max_ch2_r11_c11_y;
  wire [2:0] max_ch2_r11_c12_y;
  wire [2:0] max_ch2_r11_c13_y;
  wire [2:0] max_ch2_r11_c1_y;
  wire [2:0] max_ch2_r11_c2_y;
  wire [2:0] max_ch2_r11_c3_y;
  wire [2:0] max_ch2_r11_c4_y;
  wire [2:0] max_ch2_r11_c5_y;
  wire [2:0] max_ch2_r11_c6_y;
  wire [2:0] max_ch2_r11_c7_y;
  wire [2:0] max_ch2_r11_c8_y;
  wire [2:0] max_ch2_r11_c9_y;
  wire [2:0] max_ch2_r12_c0_y;
  wire [2:0] max_ch2_r12_c10_y;
  wire [2:0] max_ch2_r12_c11_y;
  wire [2:0] max_ch2_r12_c12_y;
  wire [2:0] max_ch2_r12_c13_y;
  wire [2:0] max_ch2_r12_c1_y;
  wire [2:0] max_ch2_r12_c2_y;
  wire [2:0] max_ch2_r12_c3_y;
  wire [2:0] max_ch2_r12_c4_y;
  wire [2:0] max_ch2_r12_c5_y;
  wire [2:0] max_ch2_r12_c6_y;
  wire [2:0] max_ch2_r12_c7_y;
  wire [2:0] max_ch2_r12_c8_y;
  wire [2:0] max_ch2_r12_c9_y;
  wire [2:0] max_ch2_r13_c0_y;
  wire [2:0] max_ch2_r13_c10_y;
  wire [2:0] max_ch2_r13_c11_y;
  wire [2:0] max_ch2_r13_c12_y;
  wire [2:0] max_ch2_r13_c13_y;
  wire [2:0] max_ch2_r13_c1_y;
  wire [2:0] max_ch2_r13_c2_y;
  wire [2:0] max_ch2_r13_c3_y;
  wire [2:0] max_ch2_r13_c4_y;
  wire [2:0] max_ch2_r13_c5_y;
  wire [2:0] max_ch2_r13_c6_y;
  wire [2:0] max_ch2_r13_c7_y;
  wire [2:0] max_ch2_r13_c8_y;
  wire [2:0] max_ch2_r13_c9_y;
  wire [2:0] max_ch2_r1_c0_y;
  wire [2:0] max_ch2_r1_c10_y;
  wire [2:0] max_ch2_r1_c11_y;
  wire [2:0] max_ch2_r1_c12_y;
  wire [2:0] max_ch2_r1_c13_y;
  wire [2:0] max_ch2_r1_c1_y;
  wire [2:0] max_ch2_r1_c2_y;
  wire [2:0] max_ch2_r1_c3_y;
  wire [2:0] max_ch2_r1_c4_y;
  wire [2:0] max_ch2_r1_c5_y;
  wire [2:0] max_ch2_r1_c6_y;
  wire [2:0] max_ch2_r1_c7_y;
  wire [2:0] max_ch2_r1_c8_y;
  wire [2:0] max_ch2_r1_c9_y;
  wire [2:0] max_ch2_r2_c0_y;
  wire [2:0] max_ch2_r2_c10_y;
  wire [2:0] max_ch2_r2_c11_y;
  wire [2:0] max_ch2_r2_c12_y;
  wire [2:0] max_ch2_r2_c13_y;
  wire [2:0] max_ch2_r2_c1_y;
  wire [2:0] max_ch2_r2_c2_y;
  wire [2:0] max_ch2_r2_c3_y;
  wire [2:0] max_ch2_r2_c4_y;
  wire [2:0] max_ch2_r2_c5_y;
  wire [2:0] max_ch2_r2_c6_y;
  wire [2:0] max_ch2_r2_c7_y;
  wire [2:0] max_ch2_r2_c8_y;
  wire [2:0] max_ch2_r2_c9_y;
  wire [2:0] max_ch2_r3_c0_y;
  wire [2:0] max_ch2_r3_c10_y;
  wire [2:0] max_ch2_r3_c11_y;
  wire [2:0] max_ch2_r3_c12_y;
  wire [2:0] max_ch2_r3_c13_y;
  wire [2:0] max_ch2_r3_c1_y;
  wire [2:0] max_ch2_r3_c2_y;
  wire [2:0] max_ch2_r3_c3_y;
  wire [2:0] max_ch2_r3_c4_y;
  wire [2:0] max_ch2_r3_c5_y;
  wire [2:0] max_ch2_r3_c6_y;
  wire [2:0] max_ch2_r3_c7_y;
  wire [2:0] max_ch2_r3_c8_y;
  wire [2:0] max_ch2_r3_c9_y;
  wire [2:0] max_ch2_r4_c0_y;
  wire [2:0] max_ch2_r4_c10_y;
  wire [2:0] max_ch2_r4_c11_y;
  wire [2:0] max_ch2_r4_c12_y;
  wire [2:0] max_ch2_r4_c13_y;
  wire [2:0] max_ch2_r4_c1_y;
  wire [2:0] max_ch2_r4_c2_y;
  wire [2:0] max_ch2_r4_c3_y;
  wire [2:0] max_ch2_r4_c4_y;
  wire [2:0] max_ch2_r4_c5_y;
  wire [2:0] max_ch2_r4_c6_y;
  wire [2:0] max_ch2_r4_c7_y;
  wire [2:0] max_ch2_r4_c8_y;
  wire [2:0] max_ch2_r4_c9_y;
  wire [2:0] max_ch2_r5_c0_y;
  wire [2:0] max_ch2_r5_c10_y;
  wire [2:0] max_ch2_r5_c11_y;
  wire [2:0] max_ch2_r5_c12_y;
  wire [2:0] max_ch2_r5_c13_y;
  wire [2:0] max_ch2_r5_c1_y;
  wire [2:0] max_ch2_r5_c2_y;
  wire [2:0] max_ch2_r5_c3_y;
  wire [2:0] max_ch2_r5_c4_y;
  wire [2:0] max_ch2_r5_c5_y;
  wire [2:0] max_ch2_r5_c6_y;
  wire [2:0] max_ch2_r5_c7_y;
  wire [2:0] max_ch2_r5_c8_y;
  wire [2:0] max_ch2_r5_c9_y;
  wire [2:0] max_ch2_r6_c0_y;
  wire [2:0] max_ch2_r6_c10_y;
  wire [2:0] max_ch2_r6_c11_y;
  wire [2:0] max_ch2_r6_c12_y;
  wire [2:0] max_ch2_r6_c13_y;
  wire [2:0] max_ch2_r6_c1_y;
  wire [2:0] max_ch2_r6_c2_y;
  wire [2:0] max_ch2_r6_c3_y;
  wire [2:0] max_ch2_r6_c4_y;
  wire [2:0] max_ch2_r6_c5_y;
  wire [2:0] max_ch2_r6_c6_y;
  wire [2:0] max_ch2_r6_c7_y;
  wire [2:0] max_ch2_r6_c8_y;
  wire [2:0] max_ch2_r6_c9_y;
  wire [2:0] max_ch2_r7_c0_y;
  wire [2:0] max_ch2_r7_c10_y;
  wire [2:0] max_ch2_r7_c11_y;
  wire [2:0] max_ch2_r7_c12_y;
  wire [2:0] max_ch2_r7_c13_y;
  wire [2:0] max_ch2_r7_c1_y;
  wire [2:0] max_ch2_r7_c2_y;
  wire [2:0] max_ch2_r7_c3_y;
  wire [2:0] max_ch2_r7_c4_y;
  wire [2:0] max_ch2_r7_c5_y;
  wire [2:0] max_ch2_r7_c6_y;
  wire [2:0] max_ch2_r7_c7_y;
  wire [2:0] max_ch2_r7_c8_y;
  wire [2:0] max_ch2_r7_c9_y;
  wire [2:0] max_ch2_r8_c0_y;
  wire [2:0] max_ch2_r8_c10_y;
  wire [2:0] max_ch2_r8_c11_y;
  wire [2:0] max_ch2_r8_c12_y;
  wire [2:0] max_ch2_r8_c13_y;
  wire [2:0] max_ch2_r8_c1_y;
  wire [2:0] max_ch2_r8_c2_y;
  wire [2:0] max_ch2_r8_c3_y;
  wire [2:0] max_ch2_r8_c4_y;
  wire [2:0] max_ch2_r8_c5_y;
  wire [2:0] max_ch2_r8_c6_y;
  wire [2:0] max_ch2_r8_c7_y;
  wire [2:0] max_ch2_r8_c8_y;
  wire [2:0] max_ch2_r8_c9_y;
  wire [2:0] max_ch2_r9_c0_y;
  wire [2:0] max_ch2_r9_c10_y;
  wire [2:0] max_ch2_r9_c11_y;
  wire [2:0] max_ch2_r9_c12_y;
  wire [2:0] max_ch2_r9_c13_y;
  wire [2:0] max_ch2_r9_c1_y;
  wire [2:0] max_ch2_r9_c2_y;
  wire [2:0] max_ch2_r9_c3_y;
  wire [2:0] max_ch2_r9_c4_y;
  wire [2:0] max_ch2_r9_c5_y;
  wire [2:0] max_ch2_r9_c6_y;
  wire [2:0] max_ch2_r9_c7_y;
  wire [2:0] max_ch2_r9_c8_y;
  wire [2:0] max_ch2_r9_c9_y;
  wire [2:0] max_ch3_r0_c0_y;
  wire [2:0] max_ch3_r0_c10_y;
  wire [2:0] max_ch3_r0_c11_y;
  wire [2:0] max_ch3_r0_c12_y;
  wire [2:0] max_ch3_r0_c13_y;
  wire [2:0] max_ch3_r0_c1_y;
  wire [2:0] max_ch3_r0_c2_y;
  wire [2:0] max_ch3_r0_c3_y;
  wire [2:0] max_ch3_r0_c4_y;
  wire [2:0] max_ch3_r0_c5_y;
  wire [2:0] max_ch3_r0_c6_y;
  wire [2:0] max_ch3_r0_c7_y;
  wire [2:0] max_ch3_r0_c8_y;
  wire [2:0] max_ch3_r0_c9_y;
  wire [2:0] max_ch3_r10_c0_y;
  wire [2:0] max_ch3_r10_c10_y;
  wire [2:0] max_ch3_r10_c11_y;
  wire [2:0] max_ch3_r10_c12_y;
  wire [2:0] max_ch3_r10_c13_y;
  wire [2:0] max_ch3_r10_c1_y;
  wire [2:0] max_ch3_r10_c2_y;
  wire [2:0] max_ch3_r10_c3_y;
  wire [2:0] max_ch3_r10_c4_y;
  wire [2:0] max_ch3_r10_c5_y;
  wire [2:0] max_ch3_r10_c6_y;
  wire [2:0] max_ch3_r10_c7_y;
  wire [2:0] max_ch3_r10_c8_y;
  wire [2:0] max_ch3_r10_c9_y;
  wire [2:0] max_ch3_r11_c0_y;
  wire [2:0] max_ch3_r11_c10_y;
  wire [2:0] max_ch3_r11_c11_y;
  wire [2:0] max_ch3_r11_c12_y;
  wire [2:0] max_ch3_r11_c13_y;
  wire [2:0] max_ch3_r11_c1_y;
  wire [2:0] max_ch3_r11_c2_y;
  wire [2:0] max_ch3_r11_c3_y;
  wire [2:0] max_ch3_r11_c4_y;
  wire [2:0] max_ch3_r11_c5_y;
  wire [2:0] max_ch3_r11_c6_y;
  wire [2:0] max_ch3_r11_c7_y;
  wire [2:0] max_ch3_r11_c8_y;
  wire [2:0] max_ch3_r11_c9_y;
  wire [2:0] max_ch3_r12_c0_y;
  wire [2:0] max_ch3_r12_c10_y;
  wire [2:0] max_ch3_r12_c11_y;
  wire [2:0] max_ch3_r12_c12_y;
  wire [2:0] max_ch3_r12_c13_y;
  wire [2:0] max_ch3_r12_c1_y;
  wire [2:0] max_ch3_r12_c2_y;
  wire [2:0] max_ch3_r12_c3_y;
  wire [2:0] max_ch3_r12_c4_y;
  wire [2:0] max_ch3_r12_c5_y;
  wire [2:0] max_ch3_r12_c6_y;
  wire [2:0] max_ch3_r12_c7_y;
  wire [2:0] max_ch3_r12_c8_y;
  wire [2:0] max_ch3_r12_c9_y;
  wire [2:0] max_ch3_r13_c0_y;
  wire [2:0] max_ch3_r13_c10_y;
  wire [2:0] max_ch3_r13_c11_y;
  wire [2:0] max_ch3_r13_c12_y;
  wire [2:0] max_ch3_r13_c13_y;
  wire [2:0] max_ch3_r13_c1_y;
  wire [2:0] max_ch3_r13_c2_y;
  wire [2:0] max_ch3_r13_c3_y;
  wire [2:0] max_ch3_r13_c4_y;
  wire [2:0] max_ch3_r13_c5_y;
  wire [2:0] max_ch3_r13_c6_y;
  wire [2:0] max_ch3_r13_c7_y;
  wire [2:0] max_ch3_r13_c8_y;
  wire [2:0] max_ch3_r13_c9_y;
  wire [2:0] max_ch3_r1_c0_y;
  wire [2:0] max_ch3_r1_c10_y;
  wire [2:0] max_ch3_r1_c11_y;
  wire [2:0] max_ch3_r1_c12_y;
  wire [2:0] max_ch3_r1_c13_y;
  wire [2:0] max_ch3_r1_c1_y;
  wire [2:0] max_ch3_r1_c2_y;
  wire [2:0] max_ch3_r1_c3_y;
  wire [2:0] max_ch3_r1_c4_y;
  wire [2:0] max_ch3_r1_c5_y;
  wire [2:0] max_ch3_r1_c6_y;
  wire [2:0] max_ch3_r1_c7_y;
  wire [2:0] max_ch3_r1_c8_y;
  wire [2:0] max_ch3_r1_c9_y;
  wire [2:0] max_ch3_r2_c0_y;
  wire [2:0] max_ch3_r2_c10_y;
  wire [2:0] max_ch3_r2_c11_y;
  wire [2:0] max_ch3_r2_c12_y;
  wire [2:0] max_ch3_r2_c13_y;
  wire [2:0] max_ch3_r2_c1_y;
  wire [2:0] max_ch3_r2_c2_y;
  wire [2:0] max_ch3_r2_c3_y;
  wire [2:0] max_ch3_r2_c4_y;
  wire [2:0] max_ch3_r2_c5_y;
  wire [2:0] max_ch3_r2_c6_y;
  wire [2:0] max_ch3_r2_c7_y;
  wire [2:0] max_ch3_r2_c8_y;
  wire [2:0] max_ch3_r2_c9_y;
  wire [2:0] max_ch3_r3_c0_y;
  wire [2:0] max_ch3_r3_c10_y;
  wire [2:0] max_ch3_r3_c11_y;
  wire [2:0] max_ch3_r3_c12_y;
  wire [2:0] max_ch3_r3_c13_y;
  wire [2:0] max_ch3_r3_c1_y;
  wire [2:0] max_ch3_r3_c2_y;
  wire [2:0] max_ch3_r3_c3_y;
  wire [2:0] max_ch3_r3_c4_y;
  wire [2:0] max_ch3_r3_c5_y;
  wire [2:0] max_ch3_r3_c6_y;
  wire [2:0] max_ch3_r3_c7_y;
  wire [2:0] max_ch3_r3_c8_y;
  wire [2:0] max_ch3_r3_c9_y;
  wire [2:0] max_ch3_r4_c0_y;
  wire [2:0] max_ch3_r4_c10_y;
  wire [2:0] max_ch3_r4_c11_y;
  wire [2:0] max_ch3_r4_c12_y;
  wire [2:0] max_ch3_r4_c13_y;
  wire [2:0] max_ch3_r4_c1_y;
  wire [2:0] max_ch3_r4_c2_y;
  wire [2:0] max_ch3_r4_c3_y;
  wire [2:0] max_ch3_r4_c4_y;
  wire [2:0] max_ch3_r4_c5_y;
  wire [2:0] max_ch3_r4_c6_y;
  wire [2:0] max_ch3_r4_c7_y;
  wire [2:0] max_ch3_r4_c8_y;
  wire [2:0] max_ch3_r4_c9_y;
  wire [2:0] max_ch3_r5_c0_y;
  wire [2:0] max_ch3_r5_c10_y;
  wire [2:0] max_ch3_r5_c11_y;
  wire [2:0] max_ch3_r5_c12_y;
  wire [2:0] max_ch3_r5_c13_y;
  wire [2:0] max_ch3_r5_c1_y;
  wire [2:0] max_ch3_r5_c2_y;
  wire [2:0] max_ch3_r5_c3_y;
  wire [2:0] max_ch3_r5_c4_y;
  wire [2:0] max_ch3_r5_c5_y;
  wire [2:0] max_ch3_r5_c6_y;
  wire [2:0] max_ch3_r5_c7_y;
  wire [2:0] max_ch3_r5_c8_y;
  wire [2:0] max_ch3_r5_c9_y;
  wire [2:0] max_ch3_r6_c0_y;
  wire [2:0] max_ch3_r6_c10_y;
  wire [2:0] max_ch3_r6_c11_y;
  wire [2:0] max_ch3_r6_c12_y;
  wire [2:0] max_ch3_r6_c13_y;
  wire [2:0] max_ch3_r6_c1_y;
  wire [2:0] max_ch3_r6_c2_y;
  wire [2:0] max_ch3_r6_c3_y;
  wire [2:0] max_ch3_r6_c4_y;
  wire [2:0] max_ch3_r6_c5_y;
  wire [2:0] max_ch3_r6_c6_y;
  wire [2:0] max_ch3_r6_c7_y;
  wire [2:0] max_ch3_r6_c8_y;
  wire [2:0] max_ch3_r6_c9_y;
  wire [2:0] max_ch3_r7_c0_y;
  wire [2:0] max_ch3_r7_c10_y;
  wire [2:0] max_ch3_r7_c11_y;
  wire [2:0] max_ch3_r7_c12_y;
  wire [2:0] max_ch3_r7_c13_y;
  wire [2:0] max_ch3_r7_c1_y;
  wire [2:0] max_ch3_r7_c2_y;
  wire [2:0] max_ch3_r7_c3_y;
  wire [2:0] max_ch3_r7_c4_y;
  wire [2:0] max_ch3_r7_c5_y;
  wire [2:0] max_ch3_r7_c6_y;
  wire [2:0] max_ch3_r7_c7_y;
  wire [2:0] max_ch3_r7_c8_y;
  wire [2:0] max_ch3_r7_c9_y;
  wire [2:0] max_ch3_r8_c0_y;
  wire [2:0] max_ch3_r8_c10_y;
  wire [2:0] max_ch3_r8_c11_y;
  wire [2:0] max_ch3_r8_c12_y;
  wire [2:0] max_ch3_r8_c13_y;
  wire [2:0] max_ch3_r8_c1_y;
  wire [2:0] max_ch3_r8_c2_y;
  wire [2:0] max_ch3_r8_c3_y;
  wire [2:0] max_ch3_r8_c4_y;
  wire [2:0] max_ch3_r8_c5_y;
  wire [2:0] max_ch3_r8_c6_y;
  wire [2:0] max_ch3_r8_c7_y;
  wire [2:0] max_ch3_r8_c8_y;
  wire [2:0] max_ch3_r8_c9_y;
  wire [2:0] max_ch3_r9_c0_y;
  wire [2:0] max_ch3_r9_c10_y;
  wire [2:0] max_ch3_r9_c11_y;
  wire [2:0] max_ch3_r9_c12_y;
  wire [2:0] max_ch3_r9_c13_y;
  wire [2:0] max_ch3_r9_c1_y;
  wire [2:0] max_ch3_r9_c2_y;
  wire [2:0] max_ch3_r9_c3_y;
  wire [2:0] max_ch3_r9_c4_y;
  wire [2:0] max_ch3_r9_c5_y;
  wire [2:0] max_ch3_r9_c6_y;
  wire [2:0] max_ch3_r9_c7_y;
  wire [2:0] max_ch3_r9_c8_y;
  wire [2:0] max_ch3_r9_c9_y;
  wire [2:0] max_ch4_r0_c0_y;
  wire [2:0] max_ch4_r0_c10_y;
  wire [2:0] max_ch4_r0_c11_y;
  wire [2:0] max_ch4_r0_c12_y;
  wire [2:0] max_ch4_r0_c13_y;
  wire [2:0] max_ch4_r0_c1_y;
  wire [2:0] max_ch4_r0_c2_y;
  wire [2:0] max_ch4_r0_c3_y;
  wire [2:0] max_ch4_r0_c4_y;
  wire [2:0] max_ch4_r0_c5_y;
  wire [2:0] max_ch4_r0_c6_y;
  wire [2:0] max_ch4_r0_c7_y;
  wire [2:0] max_ch4_r0_c8_y;
  wire [2:0] max_ch4_r0_c9_y;
  wire [2:0] max_ch4_r10_c0_y;
  wire [2:0] max_ch4_r10_c10_y;
  wire [2:0] max_ch4_r10_c11_y;
  wire [2:0] max_ch4_r10_c12_y;
  wire [2:0] max_ch4_r10_c13_y;
  wire [2:0] max_ch4_r10_c1_y;
  wire [2:0] max_ch4_r10_c2_y;
  wire [2:0] max_ch4_r10_c3_y;
  wire [2:0] max_ch4_r10_c4_y;
  wire [2:0] max_ch4_r10_c5_y;
  wire [2:0] max_ch4_r10_c6_y;
  wire [2:0] max_ch4_r10_c7_y;
  wire [2:0] max_ch4_r10_c8_y;
  wire [2:0] max_ch4_r10_c9_y;
  wire [2:0] max_ch4_r11_c0_y;
  wire [2:0] max_ch4_r11_c10_y;
  wire [2:0] max_ch4_r11_c11_y;
  wire [2:0] max_ch4_r11_c12_y;
  wire [2:0] max_ch4_r11_c13_y;
  wire [2:0] max_ch4_r11_c1_y;
  wire [2:0] max_ch4_r11_c2_y;
  wire [2:0] max_ch4_r11_c3_y;
  wire [2:0] max_ch4_r11_c4_y;
  wire [2:0] max_ch4_r11_c5_y;
  wire [2:0] max_ch4_r11_c6_y;
  wire [2:0] max_ch4_r11_c7_y;
  wire [2:0] max_ch4_r11_c8_y;
  wire [2:0] max_ch4_r11_c9_y;
  wire [2:0] max_ch4_r12_c0_y;
  wire [2:0] max_ch4_r12_c10_y;
  wire [2:0] max_ch4_r12_c11_y;
  wire [2:0] max_ch4_r12_c12_y;
  wire [2:0] max_ch4_r12_c13_y;
  wire [2:0] max_ch4_r12_c1_y;
  wire [2:0] max_ch4_r12_c2_y;
  wire [2:0] max_ch4_r12_c3_y;
  wire [2:0] max_ch4_r12_c4_y;
  wire [2:0] max_ch4_r12_c5_y;
  wire [2:0] max_ch4_r12_c6_y;
  wire [2:0] max_ch4_r12_c7_y;
  wire [2:0] max_ch4_r12_c8_y;
  wire [2:0] max_ch4_r12_c9_y;
  wire [2:0] max_ch4_r13_c0_y;
  wire [2:0] max_ch4_r13_c10_y;
  wire [2:0] max_ch4_r13_c11_y;
  wire [2:0] max_ch4_r13_c12_y;
  wire [2:0] max_ch4_r13_c13_y;
  wire [2:0] max_ch4_r13_c1_y;
  wire [2:0] max_ch4_r13_c2_y;
  wire [2:0] max_ch4_r13_c3_y;
  wire [2:0] max_ch4_r13_c4_y;
  wire [2:0] max_ch4_r13_c5_y;
  wire [2:0] max_ch4_r13_c6_y;
  wire [2:0] max_ch4_r13_c7_y;
  wire [2:0] max_ch4_r13_c8_y;
  wire [2:0] max_ch4_r13_c9_y;
  wire [2:0] max_ch4_r1_c0_y;
  wire [2:0] max_ch4_r1_c10_y;
  wire [2:0] max_ch4_r1_c11_y;
  wire [2:0] max_ch4_r1_c12_y;
  wire [2:0] max_ch4_r1_c13_y;
  wire [2:0] max_ch4_r1_c1_y;
  wire [2:0] max_ch4_r1_c2_y;
  wire [2:0] max_ch4_r1_c3_y;
  wire [2:0] max_ch4_r1_c4_y;
  wire [2:0] max_ch4_r1_c5_y;
  wire [2:0] max_ch4_r1_c6_y;
  wire [2:0] max_ch4_r1_c7_y;
  wire [2:0] max_ch4_r1_c8_y;
  wire [2:0] max_ch4_r1_c9_y;
  wire [2:0] max_ch4_r2_c0_y;
  wire [2:0] max_ch4_r2_c10_y;
  wire [2:0] max_ch4_r2_c11_y;
  wire [2:0] max_ch4_r2_c12_y;
  wire [2:0] max_ch4_r2_c13_y;
  wire [2:0] max_ch4_r2_c1_y;
  wire [2:0] max_ch4_r2_c2_y;
  wire [2:0] max_ch4_r2_c3_y;
  wire [2:0] max_ch4_r2_c4_y;
  wire [2:0] max_ch4_r2_c5_y;
  wire [2:0] max_ch4_r2_c6_y;
  wire [2:0] max_ch4_r2_c7_y;
  wire [2:0] max_ch4_r2_c8_y;
  wire [2:0] max_ch4_r2_c9_y;
  wire [2:0] max_ch4_r3_c0_y;
  wire [2:0] max_ch4_r3_c10_y;
  wire [2:0] max_ch4_r3_c11_y;
  wire [2:0] max_ch4_r3_c12_y;
  wire [2:0] max_ch4_r3_c13_y;
  wire [2:0] max_ch4_r3_c1_y;
  wire [2:0] max_ch4_r3_c2_y;
  wire [2:0] max_ch4_r3_c3_y;
  wire [2:0] max_ch4_r3_c4_y;
  wire [2:0] max_ch4_r3_c5_y;
  wire [2:0] max_ch4_r3_c6_y;
  wire [2:0] max_ch4_r3_c7_y;
  wire [2:0] max_ch4_r3_c8_y;
  wire [2:0] max_ch4_r3_c9_y;
  wire [2:0] max_ch4_r4_c0_y;
  wire [2:0] max_ch4_r4_c10_y;
  wire [2:0] max_ch4_r4_c11_y;
  wire [2:0] max_ch4_r4_c12_y;
  wire [2:0] max_ch4_r4_c13_y;
  wire [2:0] max_ch4_r4_c1_y;
  wire [2:0] max_ch4_r4_c2_y;
  wire [2:0] max_ch4_r4_c3_y;
  wire [2:0] max_ch4_r4_c4_y;
  wire [2:0] max_ch4_r4_c5_y;
  wire [2:0] max_ch4_r4_c6_y;
  wire [2:0] max_ch4_r4_c7_y;
  wire [2:0] max_ch4_r4_c8_y;
  wire [2:0] max_ch4_r4_c9_y;
  wire [2:0] max_ch4_r5_c0_y;
  wire [2:0] max_ch4_r5_c10_y;
  wire [2:0] max_ch4_r5_c11_y;
  wire [2:0] max_ch4_r5_c12_y;
  wire [2:0] max_ch4_r5_c13_y;
  wire [2:0] max_ch4_r5_c1_y;
  wire [2:0] max_ch4_r5_c2_y;
  wire [2:0] max_ch4_r5_c3_y;
  wire [2:0] max_ch4_r5_c4_y;
  wire [2:0] max_ch4_r5_c5_y;
  wire [2:0] max_ch4_r5_c6_y;
  wire [2:0] max_ch4_r5_c7_y;
  wire [2:0] max_ch4_r5_c8_y;
  wire [2:0] max_ch4_r5_c9_y;
  wire [2:0] max_ch4_r6_c0_y;
  wire [2:0] max_ch4_r6_c10_y;
  wire [2:0] max_ch4_r6_c11_y;
  wire [2:0] max_ch4_r6_c12_y;
  wire [2:0] max_ch4_r6_c13_y;
  wire [2:0] max_ch4_r6_c1_y;
  wire [2:0] max_ch4_r6_c2_y;
  wire [2:0] max_ch4_r6_c3_y;
  wire [2:0] max_ch4_r6_c4_y;
  wire [2:0] max_ch4_r6_c5_y;
  wire [2:0] max_ch4_r6_c6_y;
  wire [2:0] max_ch4_r6_c7_y;
  wire [2:0] max_ch4_r6_c8_y;
  wire [2:0] max_ch4_r6_c9_y;
  wire [2:0] max_ch4_r7_c0_y;
  wire [2:0] max_ch4_r7_c10_y;
  wire [2:0] max_ch4_r7_c11_y;
  wire [2:0] max_ch4_r7_c12_y;
  wire [2:0] max_ch4_r7_c13_y;
  wire [2:0] max_ch4_r7_c1_y;
  wire [2:0] max_ch4_r7_c2_y;
  wire [2:0] max_ch4_r7_c3_y;
  wire [2:0] max_ch4_r7_c4_y;
  wire [2:0] max_ch4_r7_c5_y;
  wire [2:0] max_ch4_r7_c6_y;
  wire [2:0] max_ch4_r7_c7_y;
  wire [2:0] max_ch4_r7_c8_y;
  wire [2:0] max_ch4_r7_c9_y;
  wire [2:0] max_ch4_r8_c0_y;
  wire [2:0] max_ch4_r8_c10_y;
  wire [2:0] max_ch4_r8_c11_y;
  wire [2:0] max_ch4_r8_c12_y;
  wire [2:0] max_ch4_r8_c13_y;
  wire [2:0] max_ch4_r8_c1_y;
  wire [2:0] max_ch4_r8_c2_y;
  wire [2:0] max_ch4_r8_c3_y;
  wire [2:0] max_ch4_r8_c4_y;
  wire [2:0] max_ch4_r8_c5_y;
  wire [2:0] max_ch4_r8_c6_y;
  wire [2:0] max_ch4_r8_c7_y;
  wire [2:0] max_ch4_r8_c8_y;
  wire [2:0] max_ch4_r8_c9_y;
  wire [2:0] max_ch4_r9_c0_y;
  wire [2:0] max_ch4_r9_c10_y;
  wire [2:0] max_ch4_r9_c11_y;
  wire [2:0] max_ch4_r9_c12_y;
  wire [2:0] max_ch4_r9_c13_y;
  wire [2:0] max_ch4_r9_c1_y;
  wire [2:0] max_ch4_r9_c2_y;
  wire [2:0] max_ch4_r9_c3_y;
  wire [2:0] max_ch4_r9_c4_y;
  wire [2:0] max_ch4_r9_c5_y;
  wire [2:0] max_ch4_r9_c6_y;
  wire [2:0] max_ch4_r9_c7_y;
  wire [2:0] max_ch4_r9_c8_y;
  wire [2:0] max_ch4_r9_c9_y;
  wire [2:0] max_ch5_r0_c0_y;
  wire [2:0] max_ch5_r0_c10_y;
  wire [2:0] max_ch5_r0_c11_y;
  wire [2:0] max_ch5_r0_c12_y;
  wire [2:0] max_ch5_r0_c13_y;
  wire [2:0] max_ch5_r0_c1_y;
  wire [2:0] max_ch5_r0_c2_y;
  wire [2:0] max_ch5_r0_c3_y;
  wire [2:0] max_ch5_r0_c4_y;
  wire [2:0] max_ch5_r0_c5_y;
  wire [2:0] max_ch5_r0_c6_y;
  wire [2:0] max_ch5_r0_c7_y;
  wire [2:0] max_ch5_r0_c8_y;
  wire [2:0] max_ch5_r0_c9_y;
  wire [2:0] max_ch5_r10_c0_y;
  wire [2:0] max_ch5_r10_c10_y;
  wire [2:0] max_ch5_r10_c11_y;
  wire [2:0] max_ch5_r10_c12_y;
  wire [2:0] max_ch5_r10_c13_y;
  wire [2:0] max_ch5_r10_c1_y;
  wire [2:0] max_ch5_r10_c2_y;
  wire [2:0] max_ch5_r10_c3_y;
  wire [2:0] max_ch5_r10_c4_y;
  wire [2:0] max_ch5_r10_c5_y;
  wire [2:0] max_ch5_r10_c6_y;
  wire [2:0] max_ch5_r10_c7_y;
  wire [2:0] max_ch5_r10_c8_y;
  wire [2:0] max_ch5_r10_c9_y;
  wire [2:0] max_ch5_r11_c0_y;
  wire [2:0] max_ch5_r11_c10_y;
  wire [2:0] max_ch5_r11_c11_y;
  wire [2:0] max_ch5_r11_c12_y;
  wire [2:0] max_ch5_r11_c13_y;
  wire [2:0] max_ch5_r11_c1_y;
  wire [2:0] max_ch5_r11_c2_y;
  wire [2:0] max_ch5_r11_c3_y;
  wire [2:0] max_ch5_r11_c4_y;
  wire [2:0] max_ch5_r11_c5_y;
  wire [2:0] max_ch5_r11_c6_y;
  wire [2:0] max_ch5_r11_c7_y;
  wire [2:0] max_ch5_r11_c8_y;
  wire [2:0] max_ch5_r11_c9_y;
  wire [2:0] max_ch5_r12_c0_y;
  wire [2:0] max_ch5_r12_c10_y;
  wire [2:0] max_ch5_r12_c11_y;
  wire [2:0] max_ch5_r12_c12_y;
  wire [2:0] max_ch5_r12_c13_y;
  wire [2:0] max_ch5_r12_c1_y;
  wire [2:0] max_ch5_r12_c2_y;
  wire [2:0] max_ch5_r12_c3_y;
  wire [2:0] max_ch5_r12_c4_y;
  wire [2:0] max_ch5_r12_c5_y;
  wire [2:0] max_ch5_r12_c6_y;
  wire [2:0] max_ch5_r12_c7_y;
  wire [2:0] max_ch5_r12_c8_y;
  wire [2:0] max_ch5_r12_c9_y;
  wire [2:0] max_ch5_r13_c0_y;
  wire [2:0] max_ch5_r13_c10_y;
  wire [2:0] max_ch5_r13_c11_y;
  wire [2:0] max_ch5_r13_c12_y;
  wire [2:0] max_ch5_r13_c13_y;
  wire [2:0] max_ch5_r13_c1_y;
  wire [2:0] max_ch5_r13_c2_y;
  wire [2:0] max_ch5_r13_c3_y;
  wire [2:0] max_ch5_r13_c4_y;
  wire [2:0] max_ch5_r13_c5_y;
  wire [2:0] max_ch5_r13_c6_y;
  wire [2:0] max_ch5_r13_c7_y;
  wire [2:0] max_ch5_r13_c8_y;
  wire [2:0] max_ch5_r13_c9_y;
  wire [2:0] max_ch5_r1_c0_y;
  wire [2:0] max_ch5_r1_c10_y;
  wire [2:0] max_ch5_r1_c11_y;
  wire [2:0] max_ch5_r1_c12_y;
  wire [2:0] max_ch5_r1_c13_y;
  wire [2:0] max_ch5_r1_c1_y;
  wire [2:0] max_ch5_r1_c2_y;
  wire [2:0] max_ch5_r1_c3_y;
  wire [2:0] max_ch5_r1_c4_y;
  wire [2:0] max_ch5_r1_c5_y;
  wire [2:0] max_ch5_r1_c6_y;
  wire [2:0] max_ch5_r1_c7_y;
  wire [2:0] max_ch5_r1_c8_y;
  wire [2:0] max_ch5_r1_c9_y;
  wire [2:0] max_ch5_r2_c0_y;
  wire [2:0] max_ch5_r2_c10_y;
  wire [2:0] max_ch5_r2_c11_y;
  wire [2:0] max_ch5_r2_c12_y;
  wire [2:0] max_ch5_r2_c13_y;
  wire [2:0] max_ch5_r2_c1_y;
  wire [2:0] max_ch5_r2_c2_y;
  wire [2:0] max_ch5_r2_c3_y;
  wire [2:0] max_ch5_r2_c4_y;
  wire [2:0] max_ch5_r2_c5_y;
  wire [2:0] max_ch5_r2_c6_y;
  wire [2:0] max_ch5_r2_c7_y;
  wire [2:0] max_ch5_r2_c8_y;
  wire [2:0] max_ch5_r2_c9_y;
  wire [2:0] max_ch5_r3_c0_y;
  wire [2:0] max_ch5_r3_c10_y;
  wire [2:0] max_ch5_r3_c11_y;
  wire [2:0] max_ch5_r3_c12_y;
  wire [2:0] max_ch5_r3_c13_y;
  wire [2:0] max_ch5_r3_c1_y;
  wire [2:0] max_ch5_r3_c2_y;
  wire [2:0] max_ch5_r3_c3_y;
  wire [2:0] max_ch5_r3_c4_y;
  wire [2:0] max_ch5_r3_c5_y;
  wire [2:0] max_ch5_r3_c6_y;
  wire [2:0] max_ch5_r3_c7_y;
  wire [2:0] max_ch5_r3_c8_y;
  wire [2:0] max_ch5_r3_c9_y;
  wire [2:0] max_ch5_r4_c0_y;
  wire [2:0] max_ch5_r4_c10_y;
  wire [2:0] max_ch5_r4_c11_y;
  wire [2:0] max_ch5_r4_c12_y;
  wire [2:0] max_ch5_r4_c13_y;
  wire [2:0] max_ch5_r4_c1_y;
  wire [2:0] max_ch5_r4_c2_y;
  wire [2:0] max_ch5_r4_c3_y;
  wire [2:0] max_ch5_r4_c4_y;
  wire [2:0] max_ch5_r4_c5_y;
  wire [2:0] max_ch5_r4_c6_y;
  wire [2:0] max_ch5_r4_c7_y;
  wire [2:0] max_ch5_r4_c8_y;
  wire [2:0] max_ch5_r4_c9_y;
  wire [2:0] max_ch5_r5_c0_y;
  wire [2:0] max_ch5_r5_c10_y;
  wire [2:0] max_ch5_r5_c11_y;
  wire [2:0] max_ch5_r5_c12_y;
  wire [2:0] max_ch5_r5_c13_y;
  wire [2:0] max_ch5_r5_c1_y;
  wire [2:0] max_ch5_r5_c2_y;
  wire [2:0] max_ch5_r5_c3_y;
  wire [2:0] max_ch5_r5_c4_y;
  wire [2:0] max_ch5_r5_c5_y;
  wire [2:0] max_ch5_r5_c6_y;
  wire [2:0] max_ch5_r5_c7_y;
  wire [2:0] max_ch5_r5_c8_y;
  wire [2:0] max_ch5_r5_c9_y;
  wire [2:0] max_ch5_r6_c0_y;
  wire [2:0] max_ch5_r6_c10_y;
  wire [2:0] max_ch5_r6_c11_y;
  wire [2:0] max_ch5_r6_c12_y;
  wire [2:0] max_ch5_r6_c13_y;
  wire [2:0] max_ch5_r6_c1_y;
  wire [2:0] max_ch5_r6_c2_y;
  wire [2:0] max_ch5_r6_c3_y;
  wire [2:0] max_ch5_r6_c4_y;
  wire [2:0] max_ch5_r6_c5_y;
  wire [2:0] max_ch5_r6_c6_y;
  wire [2:0] max_ch5_r6_c7_y;
  wire [2:0] max_ch5_r6_c8_y;
  wire [2:0] max_ch5_r6_c9_y;
  wire [2:0] max_ch5_r7_c0_y;
  wire [2:0] max_ch5_r7_c10_y;
  wire [2:0] max_ch5_r7_c11_y;
  wire [2:0] max_ch5_r7_c12_y;
  wire [2:0] max_ch5_r7_c13_y;
  wire [2:0] max_ch5_r7_c1_y;
  wire [2:0] max_ch5_r7_c2_y;
  wire [2:0] max_ch5_r7_c3_y;
  wire [2:0] max_ch5_r7_c4_y;
  wire [2:0] max_ch5_r7_c5_y;
  wire [2:0] max_ch5_r7_c6_y;
  wire [2:0] max_ch5_r7_c7_y;
  wire [2:0] max_ch5_r7_c8_y;
  wire [2:0] max_ch5_r7_c9_y;
  wire [2:0] max_ch5_r8_c0_y;
  wire [2:0] max_ch5_r8_c10_y;
  wire [2:0] max_ch5_r8_c11_y;
  wire [2:0] max_ch5_r8_c12_y;
  wire [2:0] max_ch5_r8_c13_y;
  wire [2:0] max_ch5_r8_c1_y;
  wire [2:0] max_ch5_r8_c2_y;
  wire [2:0] max_ch5_r8_c3_y;
  wire [2:0] max_ch5_r8_c4_y;
  wire [2:0] max_ch5_r8_c5_y;
  wire [2:0] max_ch5_r8_c6_y;
  wire [2:0] max_ch5_r8_c7_y;
  wire [2:0] max_ch5_r8_c8_y;
  wire [2:0] max_ch5_r8_c9_y;
  wire [2:0] max_ch5_r9_c0_y;
  wire [2:0] max_ch5_r9_c10_y;
  wire [2:0] max_ch5_r9_c11_y;
  wire [2:0] max_ch5_r9_c12_y;
  wire [2:0] max_ch5_r9_c13_y;
  wire [2:0] max_ch5_r9_c1_y;
  wire [2:0] max_ch5_r9_c2_y;
  wire [2:0] max_ch5_r9_c3_y;
  wire [2:0] max_ch5_r9_c4_y;
  wire [2:0] max_ch5_r9_c5_y;
  wire [2:0] max_ch5_r9_c6_y;
  wire [2:0] max_ch5_r9_c7_y;
  wire [2:0] max_ch5_r9_c8_y;
  wire [2:0] max_ch5_r9_c9_y;
  max4_s5_0_7 max_ch0_r0_c0 (
    .a({ x[149:140], x[9:0] }),
    .y(max_ch0_r0_c0_y)
  );
  max4_s5_0_7 max_ch0_r0_c1 (
    .a({ x[159:150], x[19:10] }),
    .y(max_ch0_r0_c1_y)
  );
  max4_s5_0_7 max_ch0_r0_c10 (
    .a({ x[249:240], x[109:100] }),
    .y(max_ch0_r0_c10_y)
  );
  max4_s5_0_7 max_ch0_r0_c11 (
    .a({ x[259:250], x[119:110] }),
    .y(max_ch0_r0_c11_y)
  );
  max4_s5_0_7 max_ch0_r0_c12 (
    .a({ x[269:260], x[129:120] }),
    .y(max_ch0_r0_c12_y)
  );
  max4_s5_0_7 max_ch0_r0_c13 (
    .a({ x[279:270], x[139:130] }),
    .y(max_ch0_r0_c13_y)
  );
  max4_s5_0_7 max_ch0_r0_c2 (
    .a({ x[169:160], x[29:20] }),
    .y(max_ch0_r0_c2_y)
  );
  max4_s5_0_7 max_ch0_r0_c3 (
    .a({ x[179:170], x[39:30] }),
    .y(max_ch0_r0_c3_y)
  );
  max4_s5_0_7 max_ch0_r0_c4 (
    .a({ x[189:180], x[49:40] }),
    .y(max_ch0_r0_c4_y)
  );
  max4_s5_0_7 max_ch0_r0_c5 (
    .a({ x[199:190], x[59:50] }),
    .y(max_ch0_r0_c5_y)
  );
  max4_s5_0_7 max_ch0_r0_c6 (
    .a({ x[209:200], x[69:60] }),
    .y(max_ch0_r0_c6_y)
  );
  max4_s5_0_7 max_ch0_r0_c7 (
    .a({ x[219:210], x[79:70] }),
    .y(max_ch0_r0_c7_y)
  );
  max4_s5_0_7 max_ch0_r0_c8 (
    .a({ x[229:220], x[89:80] }),
    .y(max_ch0_r0_c8_y)
  );
  max4_s5_0_7 max_ch0_r0_c9 (
    .a({ x[239:230], x[99:90] }),
    .y(max_ch0_r0_c9_y)
  );
  max4_s5_0_7 max_ch0_r10_c0 (
    .a({ x[2949:2940], x[2809:2800] }),
    .y(max_ch0_r10_c0_y)
  );
  max4_s5_0_7 max_ch0_r10_c1 (
    .a({ x[2959:2950], x[2819:2810] }),
    .y(max_ch0_r10_c1_y)
  );
  max4_s5_0_7 max_ch0_r10_c10 (
    .a({ x[3049:3040], x[2909:2900] }),
    .y(max_ch0_r10_c10_y)
  );
  max4_s5_0_7 max_ch0_r10_c11 (
    .a({ x[3059:3050], x[2919:2910] }),
    .y(max_ch0_r10_c11_y)
  );
  max4_s5_0_7 max_ch0_r10_c12 (
    .a({ x[3069:3060], x[2929:2920] }),
    .y(max_ch0_r10_c12_y)
  );
  max4_s5_0_7 max_ch0_r10_c13 (
    .a({ x[3079:3070], x[2939:2930] }),
    .y(max_ch0_r10_c13_y)
  );
  max4_s5_0_7 max_ch0_r10_c2 (
    .a({ x[2969:2960], x[2829:2820] }),
    .y(max_ch0_r10_c2_y)
  );
  max4_s5_0_7 max_ch0_r10_c3 (
    .a({ x[2979:2970], x[2839:2830] }),
    .y(max_ch0_r10_c3_y)
  );
  max4_s5_0_7 max_ch0_r10_c4 (
    .a({ x[2989:2980], x[2849:2840] }),
    .y(max_ch0_r10_c4_y)
  );
  max4_s5_0_7 max_ch0_r10_c5 (
    .a({ x[2999:2990], x[2859:2850] }),
    .y(max_ch0_r10_c5_y)
  );
  max4_s5_0_7 max_ch0_r10_c6 (
    .a({ x[3009:3000], x[2869:2860] }),
    .y(max_ch0_r10_c6_y)
  );
  max4_s5_0_7 max_ch0_r10_c7 (
    .a({ x[3019:3010], x[2879:2870] }),
    .y(max_ch0_r10_c7_y)
  );
  max4_s5_0_7 max_ch0_r10_c8 (
    .a({ x[3029:3020], x[2889:2880] }),
    .y(max_ch0_r10_c8_y)
  );
  max4_s5_0_7 max_ch0_r10_c9 (
    .a({ x[3039:3030], x[2899:2890] }),
    .y(max_ch0_r10_c9_y)
  );
  max4_s5_0_7 max_ch0_r11_c0 (
    .a({ x[3229:3220], x[3089:3080] }),
    .y(max_ch0_r11_c0_y)
  );
  max4_s5_0_7 max_ch0_r11_c1 (
    .a({ x[3239:3230], x[3099:3090] }),
    .y(max_ch0_r11_c1_y)
  );
  max4_s5_0_7 max_ch0_r11_c10 (
    .a({ x[3329:3320], x[3189:3180] }),
    .y(max_ch0_r11_c10_y)
  );
  max4_s5_0_7 max_ch0_r11_c11 (
    .a({ x[3339:3330], x[3199:3190] }),
    .y(max_ch0_r11_c11_y)
  );
  max4_s5_0_7 max_ch0_r11_c12 (
    .a({ x[3349:3340], x[3209:3200] }),
    .y(max_ch0_r11_c12_y)
  );
  max4_s5_0_7 max_ch0_r11_c13 (
    .a({ x[3359:3350], x[3219:3210] }),
    .y(max_ch0_r11_c13_y)
  );
  max4_s5_0_7 max_ch0_r11_c2 (
    .a({ x[3249:3240], x[3109:3100] }),
    .y(max_ch0_r11_c2_y)
  );
  max4_s5_0_7 max_ch0_r11_c3 (
    .a({ x[3259:3250], x[3119:3110] }),
    .y(max_ch0_r11_c3_y)
  );
  max4_s5_0_7 max_ch0_r11_c4 (
    .a({ x[3269:3260], x[3129:3120] }),
    .y(max_ch0_r11_c4_y)
  );
  max4_s5_0_7 max_ch0_r11_c5 (
    .a({ x[3279:3270], x[3139:3130] }),
    .y(max_ch0_r11_c5_y)
  );
  max4_s5_0_7 max_ch0_r11_c6 (
    .a({ x[3289:3280], x[3149:3140] }),
    .y(max_ch0_r11_c6_y)
  );
  max4_s5_0_7 max_ch0_r11_c7 (
    .a({ x[3299:3290], x[3159:3150] }),
    .y(max_ch0_r11_c7_y)
  );
  max4_s5_0_7 max_ch0_r11_c8 (
    .a({ x[3309:3300], x[3169:3160] }),
    .y(max_ch0_r11_c8_y)
  );
  max4_s5_0_7 max_ch0_r11_c9 (
    .a({ x[3319:3310], x[3179:3170] }),
    .y(max_ch0_r11_c9_y)
  );
  max4_s5_0_7 max_ch0_r12_c0 (
    .a({ x[3509:3500], x[3369:3360] }),
    .y(max_ch0_r12_c0_y)
  );
  max4_s5_0_7 max_ch0_r12_c1 (
    .a({ x[3519:3510], x[3379:3370] }),
    .y(max_ch0_r12_c1_y)
  );
  max4_s5_0_7 max_ch0_r12_c10 (
    .a({ x[3609:3600], x[3469:3460] }),
    .y(max_ch0_r12_c10_y)
  );
  max4_s5_0_7 max_ch0_r12_c11 (
    .a({ x[3619:3610], x[3479:3470] }),
    .y(max_ch0_r12_c11_y)
  );
  max4_s5_0_7 max_ch0_r12_c12 (
    .a({ x[3629:3620], x[3489:3480] }),
    .y(max_ch0_r12_c12_y)
  );
  max4_s5_0_7 max_ch0_r12_c13 (
    .a({ x[3639:3630], x[3499:3490] }),
    .y(max_ch0_r12_c13_y)
  );
  max4_s5_0_7 max_ch0_r12_c2 (
    .a({ x[3529:3520], x[3389:3380] }),
    .y(max_ch0_r12_c2_y)
  );
  max4_s5_0_7 max_ch0_r12_c3 (
    .a({ x[3539:3530], x[3399:3390] }),
    .y(max_ch0_r12_c3_y)
  );
  max4_s5_0_7 max_ch0_r12_c4 (
    .a({ x[3549:3540], x[3409:3400] }),
    .y(max_ch0_r12_c4_y)
  );
  max4_s5_0_7 max_ch0_r12_c5 (
    .a({ x[3559:3550], x[3419:3410] }),
    .y(max_ch0_r12_c5_y)
  );
  max4_s5_0_7 max_ch0_r12_c6 (
    .a({ x[3569:3560], x[3429:3420] }),
    .y(max_ch0_r12_c6_y)
  );
  max4_s5_0_7 max_ch0_r12_c7 (
    .a({ x[3579:3570], x[3439:3430] }),
    .y(max_ch0_r12_c7_y)
  );
  max4_s5_0_7 max_ch0_r12_c8 (
    .a({ x[3589:3580], x[3449:3440] }),
    .y(max_ch0_r12_c8_y)
  );
  max4_s5_0_7 max_ch0_r12_c9 (
    .a({ x[3599:3590], x[3459:3450] }),
    .y(max_ch0_r12_c9_y)
  );
  max4_s5_0_7 max_ch0_r13_c0 (
    .a({ x[3789:3780], x[3649:3640] }),
    .y(max_ch0_r13_c0_y)
  );
  max4_s5_0_7 max_ch0_r13_c1 (
    .a({ x[3799:3790], x[3659:3650] }),
    .y(max_ch0_r13_c1_y)
  );
  max4_s5_0_7 max_ch0_r13_c10 (
    .a({ x[3889:3880], x[3749:3740] }),
    .y(max_ch0_r13_c10_y)
  );
  max4_s5_0_7 max_ch0_r13_c11 (
    .a({ x[3899:3890], x[3759:3750] }),
    .y(max_ch0_r13_c11_y)
  );
  max4_s5_0_7 max_ch0_r13_c12 (
    .a({ x[3909:3900], x[3769:3760] }),
    .y(max_ch0_r13_c12_y)
  );
  max4_s5_0_7 max_ch0_r13_c13 (
    .a({ x[3919:3910], x[3779:3770] }),
    .y(max_ch0_r13_c13_y)
  );
  max4_s5_0_7 max_ch0_r13_c2 (
    .a({ x[3809:3800], x[3669:3660] }),
    .y(max_ch0_r13_c2_y)
  );
  max4_s5_0_7 max_ch0_r13_c3 (
    .a({ x[3819:3810], x[3679:3670] }),
    .y(max_ch0_r13_c3_y)
  );
  max4_s5_0_7 max_ch0_r13_c4 (
    .a({ x[3829:3820], x[3689:3680] }),
    .y(max_ch0_r13_c4_y)
  );
  max4_s5_0_7 max_ch0_r13_c5 (
    .a({ x[3839:3830], x[3699:3690] }),
    .y(max_ch0_r13_c5_y)
  );
  max4_s5_0_7 max_ch0_r13_c6 (
    .a({ x[3849:3840], x[3709:3700] }),
    .y(max_ch0_r13_c6_y)
  );
  max4_s5_0_7 max_ch0_r13_c7 (
    .a({ x[3859:3850], x[3719:3710] }),
    .y(max_ch0_r13_c7_y)
  );
  max4_s5_0_7 max_ch0_r13_c8 (
    .a({ x[3869:3860], x[3729:3720] }),
    .y(max_ch0_r13_c8_y)
  );
  max4_s5_0_7 max_ch0_r13_c9 (
    .a({ x[3879:3870], x[3739:3730] }),
    .y(max_ch0_r13_c9_y)
  );
  max4_s5_0_7 max_ch0_r1_c0 (
    .a({ x[429:420], x[289:280] }),
    .y(max_ch0_r1_c0_y)
  );
  max4_s5_0_7 max_ch0_r1_c1 (
    .a({ x[439:430], x[299:290] }),
    .y(max_ch0_r1_c1_y)
  );
  max4_s5_0_7 max_ch0_r1_c10 (
    .a({ x[529:520], x[389:380] }),
    .y(max_ch0_r1_c10_y)
  );
  max4_s5_0_7 max_ch0_r1_c11 (
    .a({ x[539:530], x[399:390] }),
    .y(max_ch0_r1_c11_y)
  );
  max4_s5_0_7 max_ch0_r1_c12 (
    .a({ x[549:540], x[409:400] }),
    .y(max_ch0_r1_c12_y)
  );
  max4_s5_0_7 max_ch0_r1_c13 (
    .a({ x[559:550], x[419:410] }),
    .y(max_ch0_r1_c13_y)
  );
  max4_s5_0_7 max_ch0_r1_c2 (
    .a({ x[449:440], x[309:300] }),
    .y(max_ch0_r1_c2_y)
  );
  max4_s5_0_7 max_ch0_r1_c3 (
    .a({ x[459:450], x[319:310] }),
    .y(max_ch0_r1_c3_y)
  );
  max4_s5_0_7 max_ch0_r1_c4 (
    .a({ x[469:460], x[329:320] }),
    .y(max_ch0_r1_c4_y)
  );
  max4_s5_0_7 max_ch0_r1_c5 (
    .a({ x[479:470], x[339:330] }),
    .y(max_ch0_r1_c5_y)
  );
  max4_s5_0_7 max_ch0_r1_c6 (
    .a({ x[489:480], x[349:340] }),
    .y(max_ch0_r1_c6_y)
  );
  max4_s5_0_7 max_ch0_r1_c7 (
    .a({ x[499:490], x[359:350] }),
    .y(max_ch0_r1_c7_y)
  );
  max4_s5_0_7 max_ch0_r1_c8 (
    .a({ x[509:500], x[369:360] }),
    .y(max_ch0_r1_c8_y)
  );
  max4_s5_0_7 max_ch0_r1_c9 (
    .a({ x[519:510], x[379:370] }),
    .y(max_ch0_r1_c9_y)
  );
  max4_s5_0_7 max_ch0_r2_c0 (
    .a({ x[709:700], x[569:560] }),
    .y(max_ch0_r2_c0_y)
  );
  max4_s5_0_7 max_ch0_r2_c1 (
    .a({ x[719:710], x[579:570] }),
    .y(max_ch0_r2_c1_y)
  );
  max4_s5_0_7 max_ch0_r2_c10 (
    .a({ x[809:800], x[669:660] }),
    .y(max_ch0_r2_c10_y)
  );
  max4_s5_0_7 max_ch0_r2_c11 (
    .a({ x[819:810], x[679:670] }),
    .y(max_ch0_r2_c11_y)
  );
  max4_s5_0_7 max_ch0_r2_c12 (
    .a({ x[829:820], x[689:680] }),
    .y(max_ch0_r2_c12_y)
  );
  max4_s5_0_7 max_ch0_r2_c13 (
    .a({ x[839:830], x[699:690] }),
    .y(max_ch0_r2_c13_y)
  );
  max4_s5_0_7 max_ch0_r2_c2 (
    .a({ x[729:720], x[589:580] }),
    .y(max_ch0_r2_c2_y)
  );
  max4_s5_0_7 max_ch0_r2_c3 (
    .a({ x[739:730], x[599:590] }),
    .y(max_ch0_r2_c3_y)
  );
  max4_s5_0_7 max_ch0_r2_c4 (
    .a({ x[749:740], x[609:600] }),
    .y(max_ch0_r2_c4_y)
  );
  max4_s5_0_7 max_ch0_r2_c5 (
    .a({ x[759:750], x[619:610] }),
    .y(max_ch0_r2_c5_y)
  );
  max4_s5_0_7 max_ch0_r2_c6 (
    .a({ x[769:760], x[629:620] }),
    .y(max_ch0_r2_c6_y)
  );
  max4_s5_0_7 max_ch0_r2_c7 (
    .a({ x[779:770], x[639:630] }),
    .y(max_ch0_r2_c7_y)
  );
  max4_s5_0_7 max_ch0_r2_c8 (
    .a({ x[789:780], x[649:640] }),
    .y(max_ch0_r2_c8_y)
  );
  max4_s5_0_7 max_ch0_r2_c9 (
    .a({ x[799:790], x[659:650] }),
    .y(max_ch0_r2_c9_y)
  );
  max4_s5_0_7 max_ch0_r3_c0 (
    .a({ x[989:980], x[849:840] }),
    .y(max_ch0_r3_c0_y)
  );
  max4_s5_0_7 max_ch0_r3_c1 (
    .a({ x[999:990], x[859:850] }),
    .y(max_ch0_r3_c1_y)
  );
  max4_s5_0_7 max_ch0_r3_c10 (
    .a({ x[1089:1080], x[949:940] }),
    .y(max_ch0_r3_c10_y)
  );
  max4_s5_0_7 max_ch0_r3_c11 (
    .a({ x[1099:1090], x[959:950] }),
    .y(max_ch0_r3_c11_y)
  );
  max4_s5_0_7 max_ch0_r3_c12 (
    .a({ x[1109:1100], x[969:960] }),
    .y(max_ch0_r3_c12_y)
  );
  max4_s5_0_7 max_ch0_r3_c13 (
    .a({ x[1119:1110], x[979:970] }),
    .y(max_ch0_r3_c13_y)
  );
  max4_s5_0_7 max_ch0_r3_c2 (
    .a({ x[1009:1000], x[869:860] }),
    .y(max_ch0_r3_c2_y)
  );
  max4_s5_0_7 max_ch0_r3_c3 (
    .a({ x[1019:1010], x[879:870] }),
    .y(max_ch0_r3_c3_y)
  );
  max4_s5_0_7 max_ch0_r3_c4 (
    .a({ x[1029:1020], x[889:880] }),
    .y(max_ch0_r3_c4_y)
  );
  max4_s5_0_7 max_ch0_r3_c5 (
    .a({ x[1039:1030], x[899:890] }),
    .y(max_ch0_r3_c5_y)
  );
  max4_s5_0_7 max_ch0_r3_c6 (
    .a({ x[1049:1040], x[909:900] }),
    .y(max_ch0_r3_c6_y)
  );
  max4_s5_0_7 max_ch0_r3_c7 (
    .a({ x[1059:1050], x[919:910] }),
    .y(max_ch0_r3_c7_y)
  );
  max4_s5_0_7 max_ch0_r3_c8 (
    .a({ x[1069:1060], x[929:920] }),
    .y(max_ch0_r3_c8_y)
  );
  max4_s5_0_7 max_ch0_r3_c9 (
    .a({ x[1079:1070], x[939:930] }),
    .y(max_ch0_r3_c9_y)
  );
  max4_s5_0_7 max_ch0_r4_c0 (
    .a({ x[1269:1260], x[1129:1120] }),
    .y(max_ch0_r4_c0_y)
  );
  max4_s5_0_7 max_ch0_r4_c1 (
    .a({ x[1279:1270], x[1139:1130] }),
    .y(max_ch0_r4_c1_y)
  );
  max4_s5_0_7 max_ch0_r4_c10 (
    .a({ x[1369:1360], x[1229:1220] }),
    .y(max_ch0_r4_c10_y)
  );
  max4_s5_0_7 max_ch0_r4_c11 (
    .a({ x[1379:1370], x[1239:1230] }),
    .y(max_ch0_r4_c11_y)
  );
  max4_s5_0_7 max_ch0_r4_c12 (
    .a({ x[1389:1380], x[1249:1240] }),
    .y(max_ch0_r4_c12_y)
  );
  max4_s5_0_7 max_ch0_r4_c13 (
    .a({ x[1399:1390], x[1259:1250] }),
    .y(max_ch0_r4_c13_y)
  );
  max4_s5_0_7 max_ch0_r4_c2 (
    .a({ x[1289:1280], x[1149:1140] }),
    .y(max_ch0_r4_c2_y)
  );
  max4_s5_0_7 max_ch0_r4_c3 (
    .a({ x[1299:1290], x[1159:1150] }),
    .y(max_ch0_r4_c3_y)
  );
  max4_s5_0_7 max_ch0_r4_c4 (
    .a({ x[1309:1300], x[1169:1160] }),
    .y(max_ch0_r4_c4_y)
  );
  max4_s5_0_7 max_ch0_r4_c5 (
    .a({ x[1319:1310], x[1179:1170] }),
    .y(max_ch0_r4_c5_y)
  );
  max4_s5_0_7 max_ch0_r4_c6 (
    .a({ x[1329:1320], x[1189:1180] }),
    .y(max_ch0_r4_c6_y)
  );
  max4_s5_0_7 max_ch0_r4_c7 (
    .a({ x[1339:1330], x[1199:1190] }),
    .y(max_ch0_r4_c7_y)
  );
  max4_s5_0_7 max_ch0_r4_c8 (
    .a({ x[1349:1340], x[1209:1200] }),
    .y(max_ch0_r4_c8_y)
  );
  max4_s5_0_7 max_ch0_r4_c9 (
    .a({ x[1359:1350], x[1219:1210] }),
    .y(max_ch0_r4_c9_y)
  );
  max4_s5_0_7 max_ch0_r5_c0 (
    .a({ x[1549:1540], x[1409:1400] }),
    .y(max_ch0_r5_c0_y)
  );
  max4_s5_0_7 max_ch0_r5_c1 (
    .a({ x[1559:1550], x[1419:1410] }),
    .y(max_ch0_r5_c1_y)
  );
  max4_s5_0_7 max_ch0_r5_c10 (
    .a({ x[1649:1640], x[1509:1500] }),
    .y(max_ch0_r5_c10_y)
  );
  max4_s5_0_7 max_ch0_r5_c11 (
    .a({ x[1659:1650], x[1519:1510] }),
    .y(max_ch0_r5_c11_y)
  );
  max4_s5_0_7 max_ch0_r5_c12 (
    .a({ x[1669:1660], x[1529:1520] }),
    .y(max_ch0_r5_c12_y)
  );
  max4_s5_0_7 max_ch0_r5_c13 (
    .a({ x[1679:1670], x[1539:1530] }),
    .y(max_ch0_r5_c13_y)
  );
  max4_s5_0_7 max_ch0_r5_c2 (
    .a({ x[1569:1560], x[1429:1420] }),
    .y(max_ch0_r5_c2_y)
  );
  max4_s5_0_7 max_ch0_r5_c3 (
    .a({ x[1579:1570], x[1439:1430] }),
    .y(max_ch0_r5_c3_y)
  );
  max4_s5_0_7 max_ch0_r5_c4 (
    .a({ x[1589:1580], x[1449:1440] }),
    .y(max_ch0_r5_c4_y)
  );
  max4_s5_0_7 max_ch0_r5_c5 (
    .a({ x[1599:1590], x[1459:1450] }),
    .y(max_ch0_r5_c5_y)
  );
  max4_s5_0_7 max_ch0_r5_c6 (
    .a({ x[1609:1600], x[1469:1460] }),
    .y(max_ch0_r5_c6_y)
  );
  max4_s5_0_7 max_ch0_r5_c7 (
    .a({ x[1619:1610], x[1479:1470] }),
    .y(max_ch0_r5_c7_y)
  );
  max4_s5_0_7 max_ch0_r5_c8 (
    .a({ x[1629:1620], x[1489:1480] }),
    .y(max_ch0_r5_c8_y)
  );
  max4_s5_0_7 max_ch0_r5_c9 (
    .a({ x[1639:1630], x[1499:1490] }),
    .y(max_ch0_r5_c9_y)
  );
  max4_s5_0_7 max_ch0_r6_c0 (
    .a({ x[1829:1820], x[1689:1680] }),
    .y(max_ch0_r6_c0_y)
  );
  max4_s5_0_7 max_ch0_r6_c1 (
    .a({ x[1839:1830], x[1699:1690] }),
    .y(max_ch0_r6_c1_y)
  );
  max4_s5_0_7 max_ch0_r6_c10 (
    .a({ x[1929:1920], x[1789:1780] }),
    .y(max_ch0_r6_c10_y)
  );
  max4_s5_0_7 max_ch0_r6_c11 (
    .a({ x[1939:1930], x[1799:1790] }),
    .y(max_ch0_r6_c11_y)
  );
  max4_s5_0_7 max_ch0_r6_c12 (
    .a({ x[1949:1940], x[1809:1800] }),
    .y(max_ch0_r6_c12_y)
  );
  max4_s5_0_7 max_ch0_r6_c13 (
    .a({ x[1959:1950], x[1819:1810] }),
    .y(max_ch0_r6_c13_y)
  );
  max4_s5_0_7 max_ch0_r6_c2 (
    .a({ x[1849:1840], x[1709:1700] }),
    .y(max_ch0_r6_c2_y)
  );
  max4_s5_0_7 max_ch0_r6_c3 (
    .a({ x[1859:1850], x[1719:1710] }),
    .y(max_ch0_r6_c3_y)
  );
  max4_s5_0_7 max_ch0_r6_c4 (
    .a({ x[1869:1860], x[1729:1720] }),
    .y(max_ch0_r6_c4_y)
  );
  max4_s5_0_7 max_ch0_r6_c5 (
    .a({ x[1879:1870], x[1739:1730] }),
    .y(max_ch0_r6_c5_y)
  );
  max4_s5_0_7 max_ch0_r6_c6 (
    .a({ x[1889:1880], x[1749:1740] }),
    .y(max_ch0_r6_c6_y)
  );
  max4_s5_0_7 max_ch0_r6_c7 (
    .a({ x[1899:1890], x[1759:1750] }),
    .y(max_ch0_r6_c7_y)
  );
  max4_s5_0_7 max_ch0_r6_c8 (
    .a({ x[1909:1900], x[1769:1760] }),
    .y(max_ch0_r6_c8_y)
  );
  max4_s5_0_7 max_ch0_r6_c9 (
    .a({ x[1919:1910], x[1779:1770] }),
    .y(max_ch0_r6_c9_y)
  );
  max4_s5_0_7 max_ch0_r7_c0 (
    .a({ x[2109:2100], x[1969:1960] }),
    .y(max_ch0_r7_c0_y)
  );
  max4_s5_0_7 max_ch0_r7_c1 (
    .a({ x[2119:2110], x[1979:1970] }),
    .y(max_ch0_r7_c1_y)
  );
  max4_s5_0_7 max_ch0_r7_c10 (
    .a({ x[2209:2200], x[2069:2060] }),
    .y(max_ch0_r7_c10_y)
  );
  max4_s5_0_7 max_ch0_r7_c11 (
    .a({ x[2219:2210], x[2079:2070] }),
    .y(max_ch0_r7_c11_y)
  );
  max4_s5_0_7 max_ch0_r7_c12 (
    .a({ x[2229:2220], x[2089:2080] }),
    .y(max_ch0_r7_c12_y)
  );
  max4_s5_0_7 max_ch0_r7_c13 (
    .a({ x[2239:2230], x[2099:2090] }),
    .y(max_ch0_r7_c13_y)
  );
  max4_s5_0_7 max_ch0_r7_c2 (
    .a({ x[2129:2120], x[1989:1980] }),
    .y(max_ch0_r7_c2_y)
  );
  max4_s5_0_7 max_ch0_r7_c3 (
    .a({ x[2139:2130], x[1999:1990] }),
    .y(max_ch0_r7_c3_y)
  );
  max4_s5_0_7 max_ch0_r7_c4 (
    .a({ x[2149:2140], x[2009:2000] }),
    .y(max_ch0_r7_c4_y)
  );
  max4_s5_0_7 max_ch0_r7_c5 (
    .a({ x[2159:2150], x[2019:2010] }),
    .y(max_ch0_r7_c5_y)
  );
  max4_s5_0_7 max_ch0_r7_c6 (
    .a({ x[2169:2160], x[2029:2020] }),
    .y(max_ch0_r7_c6_y)
  );
  max4_s5_0_7 max_ch0_r7_c7 (
    .a({ x[2179:2170], x[2039:2030] }),
    .y(max_ch0_r7_c7_y)
  );
  max4_s5_0_7 max_ch0_r7_c8 (
    .a({ x[2189:2180], x[2049:2040] }),
    .y(max_ch0_r7_c8_y)
  );
  max4_s5_0_7 max_ch0_r7_c9 (
    .a({ x[2199:2190], x[2059:2050] }),
    .y(max_ch0_r7_c9_y)
  );
  max4_s5_0_7 max_ch0_r8_c0 (
    .a({ x[2389:2380], x[2249:2240] }),
    .y(max_ch0_r8_c0_y)
  );
  max4_s5_0_7 max_ch0_r8_c1 (
    .a({ x[2399:2390], x[2259:2250] }),
    .y(max_ch0_r8_c1_y)
  );
  max4_s5_0_7 max_ch0_r8_c10 (
    .a({ x[2489:2480], x[2349:2340] }),
    .y(max_ch0_r8_c10_y)
  );
  max4_s5_0_7 max_ch0_r8_c11 (
    .a({ x[2499:2490], x[2359:2350] }),
    .y(max_ch0_r8_c11_y)
  );
  max4_s5_0_7 max_ch0_r8_c12 (
    .a({ x[2509:2500], x[2369:2360] }),
    .y(max_ch0_r8_c12_y)
  );
  max4_s5_0_7 max_ch0_r8_c13 (
    .a({ x[2519:2510], x[2379:2370] }),
    .y(max_ch0_r8_c13_y)
  );
  max4_s5_0_7 max_ch0_r8_c2 (
    .a({ x[2409:2400], x[2269:2260] }),
    .y(max_ch0_r8_c2_y)
  );
  max4_s5_0_7 max_ch0_r8_c3 (
    .a({ x[2419:2410], x[2279:2270] }),
    .y(max_ch0_r8_c3_y)
  );
  max4_s5_0_7 max_ch0_r8_c4 (
    .a({ x[2429:2420], x[2289:2280] }),
    .y(max_ch0_r8_c4_y)
  );
  max4_s5_0_7 max_ch0_r8_c5 (
    .a({ x[2439:2430], x[2299:2290] }),
    .y(max_ch0_r8_c5_y)
  );
  max4_s5_0_7 max_ch0_r8_c6 (
    .a({ x[2449:2440], x[2309:2300] }),
    .y(max_ch0_r8_c6_y)
  );
  max4_s5_0_7 max_ch0_r8_c7 (
    .a({ x[2459:2450], x[2319:2310] }),
    .y(max_ch0_r8_c7_y)
  );
  max4_s5_0_7 max_ch0_r8_c8 (
    .a({ x[2469:2460], x[2329:2320] }),
    .y(max_ch0_r8_c8_y)
  );
  max4_s5_0_7 max_ch0_r8_c9 (
    .a({ x[2479:2470], x[2339:2330] }),
    .y(max_ch0_r8_c9_y)
  );
  max4_s5_0_7 max_ch0_r9_c0 (
    .a({ x[2669:2660], x[2529:2520] }),
    .y(max_ch0_r9_c0_y)
  );
  max4_s5_0_7 max_ch0_r9_c1 (
    .a({ x[2679:2670], x[2539:2530] }),
    .y(max_ch0_r9_c1_y)
  );
  max4_s5_0_7 max_ch0_r9_c10 (
    .a({ x[2769:2760], x[2629:2620] }),
    .y(max_ch0_r9_c10_y)
  );
  max4_s5_0_7 max_ch0_r9_c11 (
    .a({ x[2779:2770], x[2639:2630] }),
    .y(max_ch0_r9_c11_y)
  );
  max4_s5_0_7 max_ch0_r9_c12 (
    .a({ x[2789:2780], x[2649:2640] }),
    .y(max_ch0_r9_c12_y)
  );
  max4_s5_0_7 max_ch0_r9_c13 (
    .a({ x[2799:2790], x[2659:2650] }),
    .y(max_ch0_r9_c13_y)
  );
  max4_s5_0_7 max_ch0_r9_c2 (
    .a({ x[2689:2680], x[2549:2540] }),
    .y(max_ch0_r9_c2_y)
  );
  max4_s5_0_7 max_ch0_r9_c3 (
    .a({ x[2699:2690], x[2559:2550] }),
    .y(max_ch0_r9_c3_y)
  );
  max4_s5_0_7 max_ch0_r9_c4 (
    .a({ x[2709:2700], x[2569:2560] }),
    .y(max_ch0_r9_c4_y)
  );
  max4_s5_0_7 max_ch0_r9_c5 (
    .a({ x[2719:2710], x[2579:2570] }),
    .y(max_ch0_r9_c5_y)
  );
  max4_s5_0_7 max_ch0_r9_c6 (
    .a({ x[2729:2720], x[2589:2580] }),
    .y(max_ch0_r9_c6_y)
  );
  max4_s5_0_7 max_ch0_r9_c7 (
    .a({ x[2739:2730], x[2599:2590] }),
    .y(max_ch0_r9_c7_y)
  );
  max4_s5_0_7 max_ch0_r9_c8 (
    .a({ x[2749:2740], x[2609:2600] }),
    .y(max_ch0_r9_c8_y)
  );
  max4_s5_0_7 max_ch0_r9_c9 (
    .a({ x[2759:2750], x[2619:2610] }),
    .y(max_ch0_r9_c9_y)
  );
  max4_s6_0_7 max_ch1_r0_c0 (
    .a({ x[4099:4088], x[3931:3920] }),
    .y(max_ch1_r0_c0_y)
  );
  max4_s6_0_7 max_ch1_r0_c1 (
    .a({ x[4111:4100], x[3943:3932] }),
    .y(max_ch1_r0_c1_y)
  );
  max4_s6_0_7 max_ch1_r0_c10 (
    .a({ x[4219:4208], x[4051:4040] }),
    .y(max_ch1_r0_c10_y)
  );
  max4_s6_0_7 max_ch1_r0_c11 (
    .a({ x[4231:4220], x[4063:4052] }),
    .y(max_ch1_r0_c11_y)
  );
  max4_s6_0_7 max_ch1_r0_c12 (
    .a({ x[4243:4232], x[4075:4064] }),
    .y(max_ch1_r0_c12_y)
  );
  max4_s6_0_7 max_ch1_r0_c13 (
    .a({ x[4255:4244], x[4087:4076] }),
    .y(max_ch1_r0_c13_y)
  );
  max4_s6_0_7 max_ch1_r0_c2 (
    .a({ x[4123:4112], x[3955:3944] }),
    .y(max_ch1_r0_c2_y)
  );
  max4_s6_0_7 max_ch1_r0_c3 (
    .a({ x[4135:4124], x[3967:3956] }),
    .y(max_ch1_r0_c3_y)
  );
  max4_s6_0_7 max_ch1_r0_c4 (
    .a({ x[4147:4136], x[3979:3968] }),
    .y(max_ch1_r0_c4_y)
  );
  max4_s6_0_7 max_ch1_r0_c5 (
    .a({ x[4159:4148], x[3991:3980] }),
    .y(max_ch1_r0_c5_y)
  );
  max4_s6_0_7 max_ch1_r0_c6 (
    .a({ x[4171:4160], x[4003:3992] }),
    .y(max_ch1_r0_c6_y)
  );
  max4_s6_0_7 max_ch1_r0_c7 (
    .a({ x[4183:4172], x[4015:4004] }),
    .y(max_ch1_r0_c7_y)
  );
  max4_s6_0_7 max_ch1_r0_c8 (
    .a({ x[4195:4184], x[4027:4016] }),
    .y(max_ch1_r0_c8_y)
  );
  max4_s6_0_7 max_ch1_r0_c9 (
    .a({ x[4207:4196], x[4039:4028] }),
    .y(max_ch1_r0_c9_y)
  );
  max4_s6_0_7 max_ch1_r10_c0 (
    .a({ x[7459:7448], x[7291:7280] }),
    .y(max_ch1_r10_c0_y)
  );
  max4_s6_0_7 max_ch1_r10_c1 (
    .a({ x[7471:7460], x[7303:7292] }),
    .y(max_ch1_r10_c1_y)
  );
  max4_s6_0_7 max_ch1_r10_c10 (
    .a({ x[7579:7568], x[7411:7400] }),
    .y(max_ch1_r10_c10_y)
  );
  max4_s6_0_7 max_ch1_r10_c11 (
    .a({ x[7591:7580], x[7423:7412] }),
    .y(max_ch1_r10_c11_y)
  );
  max4_s6_0_7 max_ch1_r10_c12 (
    .a({ x[7603:7592], x[7435:7424] }),
    .y(max_ch1_r10_c12_y)
  );
  max4_s6_0_7 max_ch1_r10_c13 (
    .a({ x[7615:7604], x[7447:7436] }),
    .y(max_ch1_r10_c13_y)
  );
  max4_s6_0_7 max_ch1_r10_c2 (
    .a({ x[7483:7472], x[7315:7304] }),
    .y(max_ch1_r10_c2_y)
  );
  max4_s6_0_7 max_ch1_r10_c3 (
    .a({ x[7495:7484], x[7327:7316] }),
    .y(max_ch1_r10_c3_y)
  );
  max4_s6_0_7 max_ch1_r10_c4 (
    .a({ x[7507:7496], x[7339:7328] }),
    .y(max_ch1_r10_c4_y)
  );
  max4_s6_0_7 max_ch1_r10_c5 (
    .a({ x[7519:7508], x[7351:7340] }),
    .y(max_ch1_r10_c5_y)
  );
  max4_s6_0_7 max_ch1_r10_c6 (
    .a({ x[7531:7520], x[7363:7352] }),
    .y(max_ch1_r10_c6_y)
  );
  max4_s6_0_7 max_ch1_r10_c7 (
    .a({ x[7543:7532], x[7375:7364] }),
    .y(max_ch1_r10_c7_y)
  );
  max4_s6_0_7 max_ch1_r10_c8 (
    .a({ x[7555:7544], x[7387:7376] }),
    .y(max_ch1_r10_c8_y)
  );
  max4_s6_0_7 max_ch1_r10_c9 (
    .a({ x[7567:7556], x[7399:7388] }),
    .y(max_ch1_r10_c9_y)
  );
  max4_s6_0_7 max_ch1_r11_c0 (
    .a({ x[7795:7784], x[7627:7616] }),
    .y(max_ch1_r11_c0_y)
  );
  max4_s6_0_7 max_ch1_r11_c1 (
    .a({ x[7807:7796], x[7639:7628] }),
    .y(max_ch1_r11_c1_y)
  );
  max4_s6_0_7 max_ch1_r11_c10 (
    .a({ x[7915:7904], x[7747:7736] }),
    .y(max_ch1_r11_c10_y)
  );
  max4_s6_0_7 max_ch1_r11_c11 (
    .a({ x[7927:7916], x[7759:7748] }),
    .y(max_ch1_r11_c11_y)
  );
  max4_s6_0_7 max_ch1_r11_c12 (
    .a({ x[7939:7928], x[7771:7760] }),
    .y(max_ch1_r11_c12_y)
  );
  max4_s6_0_7 max_ch1_r11_c13 (
    .a({ x[7951:7940], x[7783:7772] }),
    .y(max_ch1_r11_c13_y)
  );
  max4_s6_0_7 max_ch1_r11_c2 (
    .a({ x[7819:7808], x[7651:7640] }),
    .y(max_ch1_r11_c2_y)
  );
  max4_s6_0_7 max_ch1_r11_c3 (
    .a({ x[7831:7820], x[7663:7652] }),
    .y(max_ch1_r11_c3_y)
  );
  max4_s6_0_7 max_ch1_r11_c4 (
    .a({ x[7843:7832], x[7675:7664] }),
    .y(max_ch1_r11_c4_y)
  );
  max4_s6_0_7 max_ch1_r11_c5 (
    .a({ x[7855:7844], x[7687:7676] }),
    .y(max_ch1_r11_c5_y)
  );
  max4_s6_0_7 max_ch1_r11_c6 (
    .a({ x[7867:7856], x[7699:7688] }),
    .y(max_ch1_r11_c6_y)
  );
  max4_s6_0_7 max_ch1_r11_c7 (
    .a({ x[7879:7868], x[7711:7700] }),
    .y(max_ch1_r11_c7_y)
  );
  max4_s6_0_7 max_ch1_r11_c8 (
    .a({ x[7891:7880], x[7723:7712] }),
    .y(max_ch1_r11_c8_y)
  );
  max4_s6_0_7 max_ch1_r11_c9 (
    .a({ x[7903:7892], x[7735:7724] }),
    .y(max_ch1_r11_c9_y)
  );
  max4_s6_0_7 max_ch1_r12_c0 (
    .a({ x[8131:8120], x[7963:7952] }),
    .y(max_ch1_r12_c0_y)
  );
  max4_s6_0_7 max_ch1_r12_c1 (
    .a({ x[8143:8132], x[7975:7964] }),
    .y(max_ch1_r12_c1_y)
  );
  max4_s6_0_7 max_ch1_r12_c10 (
    .a({ x[8251:8240], x[8083:8072] }),
    .y(max_ch1_r12_c10_y)
  );
  max4_s6_0_7 max_ch1_r12_c11 (
    .a({ x[8263:8252], x[8095:8084] }),
    .y(max_ch1_r12_c11_y)
  );
  max4_s6_0_7 max_ch1_r12_c12 (
    .a({ x[8275:8264], x[8107:8096] }),
    .y(max_ch1_r12_c12_y)
  );
  max4_s6_0_7 max_ch1_r12_c13 (
    .a({ x[8287:8276], x[8119:8108] }),
    .y(max_ch1_r12_c13_y)
  );
  max4_s6_0_7 max_ch1_r12_c2 (
    .a({ x[8155:8144], x[7987:7976] }),
    .y(max_ch1_r12_c2_y)
  );
  max4_s6_0_7 max_ch1_r12_c3 (
    .a({ x[8167:8156], x[7999:7988] }),
    .y(max_ch1_r12_c3_y)
  );
  max4_s6_0_7 max_ch1_r12_c4 (
    .a({ x[8179:8168], x[8011:8000] }),
    .y(max_ch1_r12_c4_y)
  );
  max4_s6_0_7 max_ch1_r12_c5 (
    .a({ x[8191:8180], x[8023:8012] }),
    .y(max_ch1_r12_c5_y)
  );
  max4_s6_0_7 max_ch1_r12_c6 (
    .a({ x[8203:8192], x[8035:8024] }),
    .y(max_ch1_r12_c6_y)
  );
  max4_s6_0_7 max_ch1_r12_c7 (
    .a({ x[8215:8204], x[8047:8036] }),
    .y(max_ch1_r12_c7_y)
  );
  max4_s6_0_7 max_ch1_r12_c8 (
    .a({ x[8227:8216], x[8059:8048] }),
    .y(max_ch1_r12_c8_y)
  );
  max4_s6_0_7 max_ch1_r12_c9 (
    .a({ x[8239:8228], x[8071:8060] }),
    .y(max_ch1_r12_c9_y)
  );
  max4_s6_0_7 max_ch1_r13_c0 (
    .a({ x[8467:8456], x[8299:8288] }),
    .y(max_ch1_r13_c0_y)
  );
  max4_s6_0_7 max_ch1_r13_c1 (
    .a({ x[8479:8468], x[8311:8300] }),
    .y(max_ch1_r13_c1_y)
  );
  max4_s6_0_7 max_ch1_r13_c10 (
    .a({ x[8587:8576], x[8419:8408] }),
    .y(max_ch1_r13_c10_y)
  );
  max4_s6_0_7 max_ch1_r13_c11 (
    .a({ x[8599:8588], x[8431:8420] }),
    .y(max_ch1_r13_c11_y)
  );
  max4_s6_0_7 max_ch1_r13_c12 (
    .a({ x[8611:8600], x[8443:8432] }),
    .y(max_ch1_r13_c12_y)
  );
  max4_s6_0_7 max_ch1_r13_c13 (
    .a({ x[8623:8612], x[8455:8444] }),
    .y(max_ch1_r13_c13_y)
  );
  max4_s6_0_7 max_ch1_r13_c2 (
    .a({ x[8491:8480], x[8323:8312] }),
    .y(max_ch1_r13_c2_y)
  );
  max4_s6_0_7 max_ch1_r13_c3 (
    .a({ x[8503:8492], x[8335:8324] }),
    .y(max_ch1_r13_c3_y)
  );
  max4_s6_0_7 max_ch1_r13_c4 (
    .a({ x[8515:8504], x[8347:8336] }),
    .y(max_ch1_r13_c4_y)
  );
  max4_s6_0_7 max_ch1_r13_c5 (
    .a({ x[8527:8516], x[8359:8348] }),
    .y(max_ch1_r13_c5_y)
  );
  max4_s6_0_7 max_ch1_r13_c6 (
    .a({ x[8539:8528], x[8371:8360] }),
    .y(max_ch1_r13_c6_y)
  );
  max4_s6_0_7 max_ch1_r13_c7 (
    .a({ x[8551:8540], x[8383:8372] }),
    .y(max_ch1_r13_c7_y)
  );
  max4_s6_0_7 max_ch1_r13_c8 (
    .a({ x[8563:8552], x[8395:8384] }),
    .y(max_ch1_r13_c8_y)
  );
  max4_s6_0_7 max_ch1_r13_c9 (
    .a({ x[8575:8564], x[8407:8396] }),
    .y(max_ch1_r13_c9_y)
  );
  max4_s6_0_7 max_ch1_r1_c0 (
    .a({ x[4435:4424], x[4267:4256] }),
    .y(max_ch1_r1_c0_y)
  );
  max4_s6_0_7 max_ch1_r1_c1 (
    .a({ x[4447:4436], x[4279:4268] }),
    .y(max_ch1_r1_c1_y)
  );
  max4_s6_0_7 max_ch1_r1_c10 (
    .a({ x[4555:4544], x[4387:4376] }),
    .y(max_ch1_r1_c10_y)
  );
  max4_s6_0_7 max_ch1_r1_c11 (
    .a({ x[4567:4556], x[4399:4388] }),
    .y(max_ch1_r1_c11_y)
  );
  max4_s6_0_7 max_ch1_r1_c12 (
    .a({ x[4579:4568], x[4411:4400] }),
    .y(max_ch1_r1_c12_y)
  );
  max4_s6_0_7 max_ch1_r1_c13 (
    .a({ x[4591:4580], x[4423:4412] }),
    .y(max_ch1_r1_c13_y)
  );
  max4_s6_0_7 max_ch1_r1_c2 (
    .a({ x[4459:4448], x[4291:4280] }),
    .y(max_ch1_r1_c2_y)
  );
  max4_s6_0_7 max_ch1_r1_c3 (
    .a({ x[4471:4460], x[4303:4292] }),
    .y(max_ch1_r1_c3_y)
  );
  max4_s6_0_7 max_ch1_r1_c4 (
    .a({ x[4483:4472], x[4315:4304] }),
    .y(max_ch1_r1_c4_y)
  );
  max4_s6_0_7 max_ch1_r1_c5 (
    .a({ x[4495:4484], x[4327:4316] }),
    .y(max_ch1_r1_c5_y)
  );
  max4_s6_0_7 max_ch1_r1_c6 (
    .a({ x[4507:4496], x[4339:4328] }),
    .y(max_ch1_r1_c6_y)
  );
  max4_s6_0_7 max_ch1_r1_c7 (
    .a({ x[4519:4508], x[4351:4340] }),
    .y(max_ch1_r1_c7_y)
  );
  max4_s6_0_7 max_ch1_r1_c8 (
    .a({ x[4531:4520], x[4363:4352] }),
    .y(max_ch1_r1_c8_y)
  );
  max4_s6_0_7 max_ch1_r1_c9 (
    .a({ x[4543:4532], x[4375:4364] }),
    .y(max_ch1_r1_c9_y)
  );
  max4_s6_0_7 max_ch1_r2_c0 (
    .a({ x[4771:4760], x[4603:4592] }),
    .y(max_ch1_r2_c0_y)
  );
  max4_s6_0_7 max_ch1_r2_c1 (
    .a({ x[4783:4772], x[4615:4604] }),
    .y(max_ch1_r2_c1_y)
  );
  max4_s6_0_7 max_ch1_r2_c10 (
    .a({ x[4891:4880], x[4723:4712] }),
    .y(max_ch1_r2_c10_y)
  );
  max4_s6_0_7 max_ch1_r2_c11 (
    .a({ x[4903:4892], x[4735:4724] }),
    .y(max_ch1_r2_c11_y)
  );
  max4_s6_0_7 max_ch1_r2_c12 (
    .a({ x[4915:4904], x[4747:4736] }),
    .y(max_ch1_r2_c12_y)
  );
  max4_s6_0_7 max_ch1_r2_c13 (
    .a({ x[4927:4916], x[4759:4748] }),
    .y(max_ch1_r2_c13_y)
  );
  max4_s6_0_7 max_ch1_r2_c2 (
    .a({ x[4795:4784], x[4627:4616] }),
    .y(max_ch1_r2_c2_y)
  );
  max4_s6_0_7 max_ch1_r2_c3 (
    .a({ x[4807:4796], x[4639:4628] }),
    .y(max_ch1_r2_c3_y)
  );
  max4_s6_0_7 max_ch1_r2_c4 (
    .a({ x[4819:4808], x[4651:4640] }),
    .y(max_ch1_r2_c4_y)
  );
  max4_s6_0_7 max_ch1_r2_c5 (
    .a({ x[4831:4820], x[4663:4652] }),
    .y(max_ch1_r2_c5_y)
  );
  max4_s6_0_7 max_ch1_r2_c6 (
    .a({ x[4843:4832], x[4675:4664] }),
    .y(max_ch1_r2_c6_y)
  );
  max4_s6_0_7 max_ch1_r2_c7 (
    .a({ x[4855:4844], x[4687:4676] }),
    .y(max_ch1_r2_c7_y)
  );
  max4_s6_0_7 max_ch1_r2_c8 (
    .a({ x[4867:4856], x[4699:4688] }),
    .y(max_ch1_r2_c8_y)
  );
  max4_s6_0_7 max_ch1_r2_c9 (
    .a({ x[4879:4868], x[4711:4700] }),
    .y(max_ch1_r2_c9_y)
  );
  max4_s6_0_7 max_ch1_r3_c0 (
    .a({ x[5107:5096], x[4939:4928] }),
    .y(max_ch1_r3_c0_y)
  );
  max4_s6_0_7 max_ch1_r3_c1 (
    .a({ x[5119:5108], x[4951:4940] }),
    .y(max_ch1_r3_c1_y)
  );
  max4_s6_0_7 max_ch1_r3_c10 (
    .a({ x[5227:5216], x[5059:5048] }),
    .y(max_ch1_r3_c10_y)
  );
  max4_s6_0_7 max_ch1_r3_c11 (
    .a({ x[5239:5228], x[5071:5060] }),
    .y(max_ch1_r3_c11_y)
  );
  max4_s6_0_7 max_ch1_r3_c12 (
    .a({ x[5251:5240], x[5083:5072] }),
    .y(max_ch1_r3_c12_y)
  );
  max4_s6_0_7 max_ch1_r3_c13 (
    .a({ x[5263:5252], x[5095:5084] }),
    .y(max_ch1_r3_c13_y)
  );
  max4_s6_0_7 max_ch1_r3_c2 (
    .a({ x[5131:5120], x[4963:4952] }),
    .y(max_ch1_r3_c2_y)
  );
  max4_s6_0_7 max_ch1_r3_c3 (
    .a({ x[5143:5132], x[4975:4964] }),
    .y(max_ch1_r3_c3_y)
  );
  max4_s6_0_7 max_ch1_r3_c4 (
    .a({ x[5155:5144], x[4987:4976] }),
    .y(max_ch1_r3_c4_y)
  );
  max4_s6_0_7 max_ch1_r3_c5 (
    .a({ x[5167:5156], x[4999:4988] }),
    .y(max_ch1_r3_c5_y)
  );
  max4_s6_0_7 max_ch1_r3_c6 (
    .a({ x[5179:5168], x[5011:5000] }),
    .y(max_ch1_r3_c6_y)
  );
  max4_s6_0_7 max_ch1_r3_c7 (
    .a({ x[5191:5180], x[5023:5012] }),
    .y(max_ch1_r3_c7_y)
  );
  max4_s6_0_7 max_ch1_r3_c8 (
    .a({ x[5203:5192], x[5035:5024] }),
    .y(max_ch1_r3_c8_y)
  );
  max4_s6_0_7 max_ch1_r3_c9 (
    .a({ x[5215:5204], x[5047:5036] }),
    .y(max_ch1_r3_c9_y)
  );
  max4_s6_0_7 max_ch1_r4_c0 (
    .a({ x[5443:5432], x[5275:5264] }),
    .y(max_ch1_r4_c0_y)
  );
  max4_s6_0_7 max_ch1_r4_c1 (
    .a({ x[5455:5444], x[5287:5276] }),
    .y(max_ch1_r4_c1_y)
  );
  max4_s6_0_7 max_ch1_r4_c10 (
    .a({ x[5563:5552], x[5395:5384] }),
    .y(max_ch1_r4_c10_y)
  );
  max4_s6_0_7 max_ch1_r4_c11 (
    .a({ x[5575:5564], x[5407:5396] }),
    .y(max_ch1_r4_c11_y)
  );
  max4_s6_0_7 max_ch1_r4_c12 (
    .a({ x[5587:5576], x[5419:5408] }),
    .y(max_ch1_r4_c12_y)
  );
  max4_s6_0_7 max_ch1_r4_c13 (
    .a({ x[5599:5588], x[5431:5420] }),
    .y(max_ch1_r4_c13_y)
  );
  max4_s6_0_7 max_ch1_r4_c2 (
    .a({ x[5467:5456], x[5299:5288] }),
    .y(max_ch1_r4_c2_y)
  );
  max4_s6_0_7 max_ch1_r4_c3 (
    .a({ x[5479:5468], x[5311:5300] }),
    .y(max_ch1_r4_c3_y)
  );
  max4_s6_0_7 max_ch1_r4_c4 (
    .a({ x[5491:5480], x[5323:5312] }),
    .y(max_ch1_r4_c4_y)
  );
  max4_s6_0_7 max_ch1_r4_c5 (
    .a({ x[5503:5492], x[5335:5324] }),
    .y(max_ch1_r4_c5_y)
  );
  max4_s6_0_7 max_ch1_r4_c6 (
    .a({ x[5515:5504], x[5347:5336] }),
    .y(max_ch1_r4_c6_y)
  );
  max4_s6_0_7 max_ch1_r4_c7 (
    .a({ x[5527:5516], x[5359:5348] }),
    .y(max_ch1_r4_c7_y)
  );
  max4_s6_0_7 max_ch1_r4_c8 (
    .a({ x[5539:5528], x[5371:5360] }),
    .y(max_ch1_r4_c8_y)
  );
  max4_s6_0_7 max_ch1_r4_c9 (
    .a({ x[5551:5540], x[5383:5372] }),
    .y(max_ch1_r4_c9_y)
  );
  max4_s6_0_7 max_ch1_r5_c0 (
    .a({ x[5779:5768], x[5611:5600] }),
    .y(max_ch1_r5_c0_y)
  );
  max4_s6_0_7 max_ch1_r5_c1 (
    .a({ x[5791:5780], x[5623:5612] }),
    .y(max_ch1_r5_c1_y)
  );
  max4_s6_0_7 max_ch1_r5_c10 (
    .a({ x[5899:5888], x[5731:5720] }),
    .y(max_ch1_r5_c10_y)
  );
  max4_s6_0_7 max_ch1_r5_c11 (
    .a({ x[5911:5900], x[5743:5732] }),
    .y(max_ch1_r5_c11_y)
  );
  max4_s6_0_7 max_ch1_r5_c12 (
    .a({ x[5923:5912], x[5755:5744] }),
    .y(max_ch1_r5_c12_y)
  );
  max4_s6_0_7 max_ch1_r5_c13 (
    .a({ x[5935:5924], x[5767:5756] }),
    .y(max_ch1_r5_c13_y)
  );
  max4_s6_0_7 max_ch1_r5_c2 (
    .a({ x[5803:5792], x[5635:5624] }),
    .y(max_ch1_r5_c2_y)
  );
  max4_s6_0_7 max_ch1_r5_c3 (
    .a({ x[5815:5804], x[5647:5636] }),
    .y(max_ch1_r5_c3_y)
  );
  max4_s6_0_7 max_ch1_r5_c4 (
    .a({ x[5827:5816], x[5659:5648] }),
    .y(max_ch1_r5_c4_y)
  );
  max4_s6_0_7 max_ch1_r5_c5 (
    .a({ x[5839:5828], x[5671:5660] }),
    .y(max_ch1_r5_c5_y)
  );
  max4_s6_0_7 max_ch1_r5_c6 (
    .a({ x[5851:5840], x[5683:5672] }),
    .y(max_ch1_r5_c6_y)
  );
  max4_s6_0_7 max_ch1_r5_c7 (
    .a({ x[5863:5852], x[5695:5684] }),
    .y(max_ch1_r5_c7_y)
  );
  max4_s6_0_7 max_ch1_r5_c8 (
    .a({ x[5875:5864], x[5707:5696] }),
    .y(max_ch1_r5_c8_y)
  );
  max4_s6_0_7 max_ch1_r5_c9 (
    .a({ x[5887:5876], x[5719:5708] }),
    .y(max_ch1_r5_c9_y)
  );
  max4_s6_0_7 max_ch1_r6_c0 (
    .a({ x[6115:6104], x[5947:5936] }),
    .y(max_ch1_r6_c0_y)
  );
  max4_s6_0_7 max_ch1_r6_c1 (
    .a({ x[6127:6116], x[5959:5948] }),
    .y(max_ch1_r6_c1_y)
  );
  max4_s6_0_7 max_ch1_r6_c10 (
    .a({ x[6235:6224], x[6067:6056] }),
    .y(max_ch1_r6_c10_y)
  );
  max4_s6_0_7 max_ch1_r6_c11 (
    .a({ x[6247:6236], x[6079:6068] }),
    .y(max_ch1_r6_c11_y)
  );
  max4_s6_0_7 max_ch1_r6_c12 (
    .a({ x[6259:6248], x[6091:6080] }),
    .y(max_ch1_r6_c12_y)
  );
  max4_s6_0_7 max_ch1_r6_c13 (
    .a({ x[6271:6260], x[6103:6092] }),
    .y(max_ch1_r6_c13_y)
  );
  max4_s6_0_7 max_ch1_r6_c2 (
    .a({ x[6139:6128], x[5971:5960] }),
    .y(max_ch1_r6_c2_y)
  );
  max4_s6_0_7 max_ch1_r6_c3 (
    .a({ x[6151:6140], x[5983:5972] }),
    .y(max_ch1_r6_c3_y)
  );
  max4_s6_0_7 max_ch1_r6_c4 (
    .a({ x[6163:6152], x[5995:5984] }),
    .y(max_ch1_r6_c4_y)
  );
  max4_s6_0_7 max_ch1_r6_c5 (
    .a({ x[6175:6164], x[6007:5996] }),
    .y(max_ch1_r6_c5_y)
  );
  max4_s6_0_7 max_ch1_r6_c6 (
    .a({ x[6187:6176], x[6019:6008] }),
    .y(max_ch1_r6_c6_y)
  );
  max4_s6_0_7 max_ch1_r6_c7 (
    .a({ x[6199:6188], x[6031:6020] }),
    .y(max_ch1_r6_c7_y)
  );
  max4_s6_0_7 max_ch1_r6_c8 (
    .a({ x[6211:6200], x[6043:6032] }),
    .y(max_ch1_r6_c8_y)
  );
  max4_s6_0_7 max_ch1_r6_c9 (
    .a({ x[6223:6212], x[6055:6044] }),
    .y(max_ch1_r6_c9_y)
  );
  max4_s6_0_7 max_ch1_r7_c0 (
    .a({ x[6451:6440], x[6283:6272] }),
    .y(max_ch1_r7_c0_y)
  );
  max4_s6_0_7 max_ch1_r7_c1 (
    .a({ x[6463:6452], x[6295:6284] }),
    .y(max_ch1_r7_c1_y)
  );
  max4_s6_0_7 max_ch1_r7_c10 (
    .a({ x[6571:6560], x[6403:6392] }),
    .y(max_ch1_r7_c10_y)
  );
  max4_s6_0_7 max_ch1_r7_c11 (
    .a({ x[6583:6572], x[6415:6404] }),
    .y(max_ch1_r7_c11_y)
  );
  max4_s6_0_7 max_ch1_r7_c12 (
    .a({ x[6595:6584], x[6427:6416] }),
    .y(max_ch1_r7_c12_y)
  );
  max4_s6_0_7 max_ch1_r7_c13 (
    .a({ x[6607:6596], x[6439:6428] }),
    .y(max_ch1_r7_c13_y)
  );
  max4_s6_0_7 max_ch1_r7_c2 (
    .a({ x[6475:6464], x[6307:6296] }),
    .y(max_ch1_r7_c2_y)
  );
  max4_s6_0_7 max_ch1_r7_c3 (
    .a({ x[6487:6476], x[6319:6308] }),
    .y(max_ch1_r7_c3_y)
  );
  max4_s6_0_7 max_ch1_r7_c4 (
    .a({ x[6499:6488], x[6331:6320] }),
    .y(max_ch1_r7_c4_y)
  );
  max4_s6_0_7 max_ch1_r7_c5 (
    .a({ x[6511:6500], x[6343:6332] }),
    .y(max_ch1_r7_c5_y)
  );
  max4_s6_0_7 max_ch1_r7_c6 (
    .a({ x[6523:6512], x[6355:6344] }),
    .y(max_ch1_r7_c6_y)
  );
  max4_s6_0_7 max_ch1_r7_c7 (
    .a({ x[6535:6524], x[6367:6356] }),
    .y(max_ch1_r7_c7_y)
  );
  max4_s6_0_7 max_ch1_r7_c8 (
    .a({ x[6547:6536], x[6379:6368] }),
    .y(max_ch1_r7_c8_y)
  );
  max4_s6_0_7 max_ch1_r7_c9 (
    .a({ x[6559:6548], x[6391:6380] }),
    .y(max_ch1_r7_c9_y)
  );
  max4_s6_0_7 max_ch1_r8_c0 (
    .a({ x[6787:6776], x[6619:6608] }),
    .y(max_ch1_r8_c0_y)
  );
  max4_s6_0_7 max_ch1_r8_c1 (
    .a({ x[6799:6788], x[6631:6620] }),
    .y(max_ch1_r8_c1_y)
  );
  max4_s6_0_7 max_ch1_r8_c10 (
    .a({ x[6907:6896], x[6739:6728] }),
    .y(max_ch1_r8_c10_y)
  );
  max4_s6_0_7 max_ch1_r8_c11 (
    .a({ x[6919:6908], x[6751:6740] }),
    .y(max_ch1_r8_c11_y)
  );
  max4_s6_0_7 max_ch1_r8_c12 (
    .a({ x[6931:6920], x[6763:6752] }),
    .y(max_ch1_r8_c12_y)
  );
  max4_s6_0_7 max_ch1_r8_c13 (
    .a({ x[6943:6932], x[6775:6764] }),
    .y(max_ch1_r8_c13_y)
  );
  max4_s6_0_7 max_ch1_r8_c2 (
    .a({ x[6811:6800], x[6643:6632] }),
    .y(max_ch1_r8_c2_y)
  );
  max4_s6_0_7 max_ch1_r8_c3 (
    .a({ x[6823:6812], x[6655:6644] }),
    .y(max_ch1_r8_c3_y)
  );
  max4_s6_0_7 max_ch1_r8_c4 (
    .a({ x[6835:6824], x[6667:6656] }),
    .y(max_ch1_r8_c4_y)
  );
  max4_s6_0_7 max_ch1_r8_c5 (
    .a({ x[6847:6836], x[6679:6668] }),
    .y(max_ch1_r8_c5_y)
  );
  max4_s6_0_7 max_ch1_r8_c6 (
    .a({ x[6859:6848], x[6691:6680] }),
    .y(max_ch1_r8_c6_y)
  );
  max4_s6_0_7 max_ch1_r8_c7 (
    .a({ x[6871:6860], x[6703:6692] }),
    .y(max_ch1_r8_c7_y)
  );
  max4_s6_0_7 max_ch1_r8_c8 (
    .a({ x[6883:6872], x[6715:6704] }),
    .y(max_ch1_r8_c8_y)
  );
  max4_s6_0_7 max_ch1_r8_c9 (
    .a({ x[6895:6884], x[6727:6716] }),
    .y(max_ch1_r8_c9_y)
  );
  max4_s6_0_7 max_ch1_r9_c0 (
    .a({ x[7123:7112], x[6955:6944] }),
    .y(max_ch1_r9_c0_y)
  );
  max4_s6_0_7 max_ch1_r9_c1 (
    .a({ x[7135:7124], x[6967:6956] }),
    .y(max_ch1_r9_c1_y)
  );
  max4_s6_0_7 max_ch1_r9_c10 (
    .a({ x[7243:7232], x[7075:7064] }),
    .y(max_ch1_r9_c10_y)
  );
  max4_s6_0_7 max_ch1_r9_c11 (
    .a({ x[7255:7244], x[7087:7076] }),
    .y(max_ch1_r9_c11_y)
  );
  max4_s6_0_7 max_ch1_r9_c12 (
    .a({ x[7267:7256], x[7099:7088] }),
    .y(max_ch1_r9_c12_y)
  );
  max4_s6_0_7 max_ch1_r9_c13 (
    .a({ x[7279:7268], x[7111:7100] }),
    .y(max_ch1_r9_c13_y)
  );
  max4_s6_0_7 max_ch1_r9_c2 (
    .a({ x[7147:7136], x[6979:6968] }),
    .y(max_ch1_r9_c2_y)
  );
  max4_s6_0_7 max_ch1_r9_c3 (
    .a({ x[7159:7148], x[6991:6980] }),
    .y(max_ch1_r9_c3_y)
  );
  max4_s6_0_7 max_ch1_r9_c4 (
    .a({ x[7171:7160], x[7003:6992] }),
    .y(max_ch1_r9_c4_y)
  );
  max4_s6_0_7 max_ch1_r9_c5 (
    .a({ x[7183:7172], x[7015:7004] }),
    .y(max_ch1_r9_c5_y)
  );
  max4_s6_0_7 max_ch1_r9_c6 (
    .a({ x[7195:7184], x[7027:7016] }),
    .y(max_ch1_r9_c6_y)
  );
  max4_s6_0_7 max_ch1_r9_c7 (
    .a({ x[7207:7196], x[7039:7028] }),
    .y(max_ch1_r9_c7_y)
  );
  max4_s6_0_7 max_ch1_r9_c8 (
    .a({ x[7219:7208], x[7051:7040] }),
    .y(max_ch1_r9_c8_y)
  );
  max4_s6_0_7 max_ch1_r9_c9 (
    .a({ x[7231:7220], x[7063:7052] }),
    .y(max_ch1_r9_c9_y)
  );
  max4_s7_0_7 max_ch2_r0_c0 (
    .a({ x[8833:8820], x[8637:8624] }),
    .y(max_ch2_r0_c0_y)
  );
  max4_s7_0_7 max_ch2_r0_c1 (
    .a({ x[8847:8834], x[8651:8638] }),
    .y(max_ch2_r0_c1_y)
  );
  max4_s7_0_7 max_ch2_r0_c10 (
    .a({ x[8973:8960], x[8777:8764] }),
    .y(max_ch2_r0_c10_y)
  );
  max4_s7_0_7 max_ch2_r0_c11 (
    .a({ x[8987:8974], x[8791:8778] }),
    .y(max_ch2_r0_c11_y)
  );
  max4_s7_0_7 max_ch2_r0_c12 (
    .a({ x[9001:8988], x[8805:8792] }),
    .y(max_ch2_r0_c12_y)
  );
  max4_s7_0_7 max_ch2_r0_c13 (
    .a({ x[9015:9002], x[8819:8806] }),
    .y(max_ch2_r0_c13_y)
  );
  max4_s7_0_7 max_ch2_r0_c2 (
    .a({ x[8861:8848], x[8665:8652] }),
    .y(max_ch2_r0_c2_y)
  );
  max4_s7_0_7 max_ch2_r0_c3 (
    .a({ x[8875:8862], x[8679:8666] }),
    .y(max_ch2_r0_c3_y)
  );
  max4_s7_0_7 max_ch2_r0_c4 (
    .a({ x[8889:8876], x[8693:8680] }),
    .y(max_ch2_r0_c4_y)
  );
  max4_s7_0_7 max_ch2_r0_c5 (
    .a({ x[8903:8890], x[8707:8694] }),
    .y(max_ch2_r0_c5_y)
  );
  max4_s7_0_7 max_ch2_r0_c6 (
    .a({ x[8917:8904], x[8721:8708] }),
    .y(max_ch2_r0_c6_y)
  );
  max4_s7_0_7 max_ch2_r0_c7 (
    .a({ x[8931:8918], x[8735:8722] }),
    .y(max_ch2_r0_c7_y)
  );
  max4_s7_0_7 max_ch2_r0_c8 (
    .a({ x[8945:8932], x[8749:8736] }),
    .y(max_ch2_r0_c8_y)
  );
  max4_s7_0_7 max_ch2_r0_c9 (
    .a({ x[8959:8946], x[8763:8750] }),
    .y(max_ch2_r0_c9_y)
  );
  max4_s7_0_7 max_ch2_r10_c0 (
    .a({ x[12753:12740], x[12557:12544] }),
    .y(max_ch2_r10_c0_y)
  );
  max4_s7_0_7 max_ch2_r10_c1 (
    .a({ x[12767:12754], x[12571:12558] }),
    .y(max_ch2_r10_c1_y)
  );
  max4_s7_0_7 max_ch2_r10_c10 (
    .a({ x[12893:12880], x[12697:12684] }),
    .y(max_ch2_r10_c10_y)
  );
  max4_s7_0_7 max_ch2_r10_c11 (
    .a({ x[12907:12894], x[12711:12698] }),
    .y(max_ch2_r10_c11_y)
  );
  max4_s7_0_7 max_ch2_r10_c12 (
    .a({ x[12921:12908], x[12725:12712] }),
    .y(max_ch2_r10_c12_y)
  );
  max4_s7_0_7 max_ch2_r10_c13 (
    .a({ x[12935:12922], x[12739:12726] }),
    .y(max_ch2_r10_c13_y)
  );
  max4_s7_0_7 max_ch2_r10_c2 (
    .a({ x[12781:12768], x[12585:12572] }),
    .y(max_ch2_r10_c2_y)
  );
  max4_s7_0_7 max_ch2_r10_c3 (
    .a({ x[12795:12782], x[12599:12586] }),
    .y(max_ch2_r10_c3_y)
  );
  max4_s7_0_7 max_ch2_r10_c4 (
    .a({ x[12809:12796], x[12613:12600] }),
    .y(max_ch2_r10_c4_y)
  );
  max4_s7_0_7 max_ch2_r10_c5 (
    .a({ x[12823:12810], x[12627:12614] }),
    .y(max_ch2_r10_c5_y)
  );
  max4_s7_0_7 max_ch2_r10_c6 (
    .a({ x[12837:12824], x[12641:12628] }),
    .y(max_ch2_r10_c6_y)
  );
  max4_s7_0_7 max_ch2_r10_c7 (
    .a({ x[12851:12838], x[12655:12642] }),
    .y(max_ch2_r10_c7_y)
  );
  max4_s7_0_7 max_ch2_r10_c8 (
    .a({ x[12865:12852], x[12669:12656] }),
    .y(max_ch2_r10_c8_y)
  );
  max4_s7_0_7 max_ch2_r10_c9 (
    .a({ x[12879:12866], x[12683:12670] }),
    .y(max_ch2_r10_c9_y)
  );
  max4_s7_0_7 max_ch2_r11_c0 (
    .a({ x[13145:13132], x[12949:12936] }),
    .y(max_ch2_r11_c0_y)
  );
  max4_s7_0_7 max_ch2_r11_c1 (
    .a({ x[13159:13146], x[12963:12950] }),
    .y(max_ch2_r11_c1_y)
  );
  max4_s7_0_7 max_ch2_r11_c10 (
    .a({ x[13285:13272], x[13089:13076] }),
    .y(max_ch2_r11_c10_y)
  );
  max4_s7_0_7 max_ch2_r11_c11 (
    .a({ x[13299:13286], x[13103:13090] }),
    .y(max_ch2_r11_c11_y)
  );
  max4_s7_0_7 max_ch2_r11_c12 (
    .a({ x[13313:13300], x[13117:13104] }),
    .y(max_ch2_r11_c12_y)
  );
  max4_s7_0_7 max_ch2_r11_c13 (
    .a({ x[13327:13314], x[13131:13118] }),
    .y(max_ch2_r11_c13_y)
  );
  max4_s7_0_7 max_ch2_r11_c2 (
    .a({ x[13173:13160], x[12977:12964] }),
    .y(max_ch2_r11_c2_y)
  );
  max4_s7_0_7 max_ch2_r11_c3 (
    .a({ x[13187:13174], x[12991:12978] }),
    .y(max_ch2_r11_c3_y)
  );
  max4_s7_0_7 max_ch2_r11_c4 (
    .a({ x[13201:13188], x[13005:12992] }),
    .y(max_ch2_r11_c4_y)
  );
  max4_s7_0_7 max_ch2_r11_c5 (
    .a({ x[13215:13202], x[13019:13006] }),
    .y(max_ch2_r11_c5_y)
  );
  max4_s7_0_7 max_ch2_r11_c6 (
    .a({ x[13229:13216], x[13033:13020] }),
    .y(max_ch2_r11_c6_y)
  );
  max4_s7_0_7 max_ch2_r11_c7 (
    .a({ x[13243:13230], x[13047:13034] }),
    .y(max_ch2_r11_c7_y)
  );
  max4_s7_0_7 max_ch2_r11_c8 (
    .a({ x[13257:13244], x[13061:13048] }),
    .y(max_ch2_r11_c8_y)
  );
  max4_s7_0_7 max_ch2_r11_c9 (
    .a({ x[13271:13258], x[13075:13062] }),
    .y(max_ch2_r11_c9_y)
  );
  max4_s7_0_7 max_ch2_r12_c0 (
    .a({ x[13537:13524], x[13341:13328] }),
    .y(max_ch2_r12_c0_y)
  );
  max4_s7_0_7 max_ch2_r12_c1 (
    .a({ x[13551:13538], x[13355:13342] }),
    .y(max_ch2_r12_c1_y)
  );
  max4_s7_0_7 max_ch2_r12_c10 (
    .a({ x[13677:13664], x[13481:13468] }),
    .y(max_ch2_r12_c10_y)
  );
  max4_s7_0_7 max_ch2_r12_c11 (
    .a({ x[13691:13678], x[13495:13482] }),
    .y(max_ch2_r12_c11_y)
  );
  max4_s7_0_7 max_ch2_r12_c12 (
    .a({ x[13705:13692], x[13509:13496] }),
    .y(max_ch2_r12_c12_y)
  );
  max4_s7_0_7 max_ch2_r12_c13 (
    .a({ x[13719:13706], x[13523:13510] }),
    .y(max_ch2_r12_c13_y)
  );
  max4_s7_0_7 max_ch2_r12_c2 (
    .a({ x[13565:13552], x[13369:13356] }),
    .y(max_ch2_r12_c2_y)
  );
  max4_s7_0_7 max_ch2_r12_c3 (
    .a({ x[13579:13566], x[13383:13370] }),
    .y(max_ch2_r12_c3_y)
  );
  max4_s7_0_7 max_ch2_r12_c4 (
    .a({ x[13593:13580], x[13397:13384] }),
    .y(max_ch2_r12_c4_y)
  );
  max4_s7_0_7 max_ch2_r12_c5 (
    .a({ x[13607:13594], x[13411:13398] }),
    .y(max_ch2_r12_c5_y)
  );
  max4_s7_0_7 max_ch2_r12_c6 (
    .a({ x[13621:13608], x[13425:13412] }),
    .y(max_ch2_r12_c6_y)
  );
  max4_s7_0_7 max_ch2_r12_c7 (
    .a({ x[13635:13622], x[13439:13426] }),
    .y(max_ch2_r12_c7_y)
  );
  max4_s7_0_7 max_ch2_r12_c8 (
    .a({ x[13649:13636], x[13453:13440] }),
    .y(max_ch2_r12_c8_y)
  );
  max4_s7_0_7 max_ch2_r12_c9 (
    .a({ x[13663:13650], x[13467:13454] }),
    .y(max_ch2_r12_c9_y)
  );
  max4_s7_0_7 max_ch2_r13_c0 (
    .a({ x[13929:13916], x[13733:13720] }),
    .y(max_ch2_r13_c0_y)
  );
  max4_s7_0_7 max_ch2_r13_c1 (
    .a({ x[13943:13930], x[13747:13734] }),
    .y(max_ch2_r13_c1_y)
  );
  max4_s7_0_7 max_ch2_r13_c10 (
    .a({ x[14069:14056], x[13873:13860] }),
    .y(max_ch2_r13_c10_y)
  );
  max4_s7_0_7 max_ch2_r13_c11 (
    .a({ x[14083:14070], x[13887:13874] }),
    .y(max_ch2_r13_c11_y)
  );
  max4_s7_0_7 max_ch2_r13_c12 (
    .a({ x[14097:14084], x[13901:13888] }),
    .y(max_ch2_r13_c12_y)
  );
  max4_s7_0_7 max_ch2_r13_c13 (
    .a({ x[14111:14098], x[13915:13902] }),
    .y(max_ch2_r13_c13_y)
  );
  max4_s7_0_7 max_ch2_r13_c2 (
    .a({ x[13957:13944], x[13761:13748] }),
    .y(max_ch2_r13_c2_y)
  );
  max4_s7_0_7 max_ch2_r13_c3 (
    .a({ x[13971:13958], x[13775:13762] }),
    .y(max_ch2_r13_c3_y)
  );
  max4_s7_0_7 max_ch2_r13_c4 (
    .a({ x[13985:13972], x[13789:13776] }),
    .y(max_ch2_r13_c4_y)
  );
  max4_s7_0_7 max_ch2_r13_c5 (
    .a({ x[13999:13986], x[13803:13790] }),
    .y(max_ch2_r13_c5_y)
  );
  max4_s7_0_7 max_ch2_r13_c6 (
    .a({ x[14013:14000], x[13817:13804] }),
    .y(max_ch2_r13_c6_y)
  );
  max4_s7_0_7 max_ch2_r13_c7 (
    .a({ x[14027:14014], x[13831:13818] }),
    .y(max_ch2_r13_c7_y)
  );
  max4_s7_0_7 max_ch2_r13_c8 (
    .a({ x[14041:14028], x[13845:13832] }),
    .y(max_ch2_r13_c8_y)
  );
  max4_s7_0_7 max_ch2_r13_c9 (
    .a({ x[14055:14042], x[13859:13846] }),
    .y(max_ch2_r13_c9_y)
  );
  max4_s7_0_7 max_ch2_r1_c0 (
    .a({ x[9225:9212], x[9029:9016] }),
    .y(max_ch2_r1_c0_y)
  );
  max4_s7_0_7 max_ch2_r1_c1 (
    .a({ x[9239:9226], x[9043:9030] }),
    .y(max_ch2_r1_c1_y)
  );
  max4_s7_0_7 max_ch2_r1_c10 (
    .a({ x[9365:9352], x[9169:9156] }),
    .y(max_ch2_r1_c10_y)
  );
  max4_s7_0_7 max_ch2_r1_c11 (
    .a({ x[9379:9366], x[9183:9170] }),
    .y(max_ch2_r1_c11_y)
  );
  max4_s7_0_7 max_ch2_r1_c12 (
    .a({ x[9393:9380], x[9197:9184] }),
    .y(max_ch2_r1_c12_y)
  );
  max4_s7_0_7 max_ch2_r1_c13 (
    .a({ x[9407:9394], x[9211:9198] }),
    .y(max_ch2_r1_c13_y)
  );
  max4_s7_0_7 max_ch2_r1_c2 (
    .a({ x[9253:9240], x[9057:9044] }),
    .y(max_ch2_r1_c2_y)
  );
  max4_s7_0_7 max_ch2_r1_c3 (
    .a({ x[9267:9254], x[9071:9058] }),
    .y(max_ch2_r1_c3_y)
  );
  max4_s7_0_7 max_ch2_r1_c4 (
    .a({ x[9281:9268], x[9085:9072] }),
    .y(max_ch2_r1_c4_y)
  );
  max4_s7_0_7 max_ch2_r1_c5 (
    .a({ x[9295:9282], x[9099:9086] }),
    .y(max_ch2_r1_c5_y)
  );
  max4_s7_0_7 max_ch2_r1_c6 (
    .a({ x[9309:9296], x[9113:9100] }),
    .y(max_ch2_r1_c6_y)
  );
  max4_s7_0_7 max_ch2_r1_c7 (
    .a({ x[9323:9310], x[9127:9114] }),
    .y(max_ch2_r1_c7_y)
  );
  max4_s7_0_7 max_ch2_r1_c8 (
    .a({ x[9337:9324], x[9141:9128] }),
    .y(max_ch2_r1_c8_y)
  );
  max4_s7_0_7 max_ch2_r1_c9 (
    .a({ x[9351:9338], x[9155:9142] }),
    .y(max_ch2_r1_c9_y)
  );
  max4_s7_0_7 max_ch2_r2_c0 (
    .a({ x[9617:9604], x[9421:9408] }),
    .y(max_ch2_r2_c0_y)
  );
  max4_s7_0_7 max_ch2_r2_c1 (
    .a({ x[9631:9618], x[9435:9422] }),
    .y(max_ch2_r2_c1_y)
  );
  max4_s7_0_7 max_ch2_r2_c10 (
    .a({ x[9757:9744], x[9561:9548] }),
    .y(max_ch2_r2_c10_y)
  );
  max4_s7_0_7 max_ch2_r2_c11 (
    .a({ x[9771:9758], x[9575:9562] }),
    .y(max_ch2_r2_c11_y)
  );
  max4_s7_0_7 max_ch2_r2_c12 (
    .a({ x[9785:9772], x[9589:9576] }),
    .y(max_ch2_r2_c12_y)
  );
  max4_s7_0_7 max_ch2_r2_c13 (
    .a({ x[9799:9786], x[9603:9590] }),
    .y(max_ch2_r2_c13_y)
  );
  max4_s7_0_7 max_ch2_r2_c2 (
    .a({ x[9645:9632], x[9449:9436] }),
    .y(max_ch2_r2_c2_y)
  );
  max4_s7_0_7 max_ch2_r2_c3 (
    .a({ x[9659:9646], x[9463:9450] }),
    .y(max_ch2_r2_c3_y)
  );
  max4_s7_0_7 max_ch2_r2_c4 (
    .a({ x[9673:9660], x[9477:9464] }),
    .y(max_ch2_r2_c4_y)
  );
  max4_s7_0_7 max_ch2_r2_c5 (
    .a({ x[9687:9674], x[9491:9478] }),
    .y(max_ch2_r2_c5_y)
  );
  max4_s7_0_7 max_ch2_r2_c6 (
    .a({ x[9701:9688], x[9505:9492] }),
    .y(max_ch2_r2_c6_y)
  );
  max4_s7_0_7 max_ch2_r2_c7 (
    .a({ x[9715:9702], x[9519:9506] }),
    .y(max_ch2_r2_c7_y)
  );
  max4_s7_0_7 max_ch2_r2_c8 (
    .a({ x[9729:9716], x[9533:9520] }),
    .y(max_ch2_r2_c8_y)
  );
  max4_s7_0_7 max_ch2_r2_c9 (
    .a({ x[9743:9730], x[9547:9534] }),
    .y(max_ch2_r2_c9_y)
  );
  max4_s7_0_7 max_ch2_r3_c0 (
    .a({ x[10009:9996], x[9813:9800] }),
    .y(max_ch2_r3_c0_y)
  );
  max4_s7_0_7 max_ch2_r3_c1 (
    .a({ x[10023:10010], x[9827:9814] }),
    .y(max_ch2_r3_c1_y)
  );
  max4_s7_0_7 max_ch2_r3_c10 (
    .a({ x[10149:10136], x[9953:9940] }),
    .y(max_ch2_r3_c10_y)
  );
  max4_s7_0_7 max_ch2_r3_c11 (
    .a({ x[10163:10150], x[9967:9954] }),
    .y(max_ch2_r3_c11_y)
  );
  max4_s7_0_7 max_ch2_r3_c12 (
    .a({ x[10177:10164], x[9981:9968] }),
    .y(max_ch2_r3_c12_y)
  );
  max4_s7_0_7 max_ch2_r3_c13 (
    .a({ x[10191:10178], x[9995:9982] }),
    .y(max_ch2_r3_c13_y)
  );
  max4_s7_0_7 max_ch2_r3_c2 (
    .a({ x[10037:10024], x[9841:9828] }),
    .y(max_ch2_r3_c2_y)
  );
  max4_s7_0_7 max_ch2_r3_c3 (
    .a({ x[10051:10038], x[9855:9842] }),
    .y(max_ch2_r3_c3_y)
  );
  max4_s7_0_7 max_ch2_r3_c4 (
    .a({ x[10065:10052], x[9869:9856] }),
    .y(max_ch2_r3_c4_y)
  );
  max4_s7_0_7 max_ch2_r3_c5 (
    .a({ x[10079:10066], x[9883:9870] }),
    .y(max_ch2_r3_c5_y)
  );
  max4_s7_0_7 max_ch2_r3_c6 (
    .a({ x[10093:10080], x[9897:9884] }),
    .y(max_ch2_r3_c6_y)
  );
  max4_s7_0_7 max_ch2_r3_c7 (
    .a({ x[10107:10094], x[9911:9898] }),
    .y(max_ch2_r3_c7_y)
  );
  max4_s7_0_7 max_ch2_r3_c8 (
    .a({ x[10121:10108], x[9925:9912] }),
    .y(max_ch2_r3_c8_y)
  );
  max4_s7_0_7 max_ch2_r3_c9 (
    .a({ x[10135:10122], x[9939:9926] }),
    .y(max_ch2_r3_c9_y)
  );
  max4_s7_0_7 max_ch2_r4_c0 (
    .a({ x[10401:10388], x[10205:10192] }),
    .y(max_ch2_r4_c0_y)
  );
  max4_s7_0_7 max_ch2_r4_c1 (
    .a({ x[10415:10402], x[10219:10206] }),
    .y(max_ch2_r4_c1_y)
  );
  max4_s7_0_7 max_ch2_r4_c10 (
    .a({ x[10541:10528], x[10345:10332] }),
    .y(max_ch2_r4_c10_y)
  );
  max4_s7_0_7 max_ch2_r4_c11 (
    .a({ x[10555:10542], x[10359:10346] }),
    .y(max_ch2_r4_c11_y)
  );
  max4_s7_0_7 max_ch2_r4_c12 (
    .a({ x[10569:10556], x[10373:10360] }),
    .y(max_ch2_r4_c12_y)
  );
  max4_s7_0_7 max_ch2_r4_c13 (
    .a({ x[10583:10570], x[10387:10374] }),
    .y(max_ch2_r4_c13_y)
  );
  max4_s7_0_7 max_ch2_r4_c2 (
    .a({ x[10429:10416], x[10233:10220] }),
    .y(max_ch2_r4_c2_y)
  );
  max4_s7_0_7 max_ch2_r4_c3 (
    .a({ x[10443:10430], x[10247:10234] }),
    .y(max_ch2_r4_c3_y)
  );
  max4_s7_0_7 max_ch2_r4_c4 (
    .a({ x[10457:10444], x[10261:10248] }),
    .y(max_ch2_r4_c4_y)
  );
  max4_s7_0_7 max_ch2_r4_c5 (
    .a({ x[10471:10458], x[10275:10262] }),
    .y(max_ch2_r4_c5_y)
  );
  max4_s7_0_7 max_ch2_r4_c6 (
    .a({ x[10485:10472], x[10289:10276] }),
    .y(max_ch2_r4_c6_y)
  );
  max4_s7_0_7 max_ch2_r4_c7 (
    .a({ x[10499:10486], x[10303:10290] }),
    .y(max_ch2_r4_c7_y)
  );
  max4_s7_0_7 max_ch2_r4_c8 (
    .a({ x[10513:10500], x[10317:10304] }),
    .y(max_ch2_r4_c8_y)
  );
  max4_s7_0_7 max_ch2_r4_c9 (
    .a({ x[10527:10514], x[10331:10318] }),
    .y(max_ch2_r4_c9_y)
  );
  max4_s7_0_7 max_ch2_r5_c0 (
    .a({ x[10793:10780], x[10597:10584] }),
    .y(max_ch2_r5_c0_y)
  );
  max4_s7_0_7 max_ch2_r5_c1 (
    .a({ x[10807:10794], x[10611:10598] }),
    .y(max_ch2_r5_c1_y)
  );
  max4_s7_0_7 max_ch2_r5_c10 (
    .a({ x[10933:10920], x[10737:10724] }),
    .y(max_ch2_r5_c10_y)
  );
  max4_s7_0_7 max_ch2_r5_c11 (
    .a({ x[10947:10934], x[10751:10738] }),
    .y(max_ch2_r5_c11_y)
  );
  max4_s7_0_7 max_ch2_r5_c12 (
    .a({ x[10961:10948], x[10765:10752] }),
    .y(max_ch2_r5_c12_y)
  );
  max4_s7_0_7 max_ch2_r5_c13 (
    .a({ x[10975:10962], x[10779:10766] }),
    .y(max_ch2_r5_c13_y)
  );
  max4_s7_0_7 max_ch2_r5_c2 (
    .a({ x[10821:10808], x[10625:10612] }),
    .y(max_ch2_r5_c2_y)
  );
  max4_s7_0_7 max_ch2_r5_c3 (
    .a({ x[10835:10822], x[10639:10626] }),
    .y(max_ch2_r5_c3_y)
  );
  max4_s7_0_7 max_ch2_r5_c4 (
    .a({ x[10849:10836], x[10653:10640] }),
    .y(max_ch2_r5_c4_y)
  );
  max4_s7_0_7 max_ch2_r5_c5 (
    .a({ x[10863:10850], x[10667:10654] }),
    .y(max_ch2_r5_c5_y)
  );
  max4_s7_0_7 max_ch2_r5_c6 (
    .a({ x[10877:10864], x[10681:10668] }),
    .y(max_ch2_r5_c6_y)
  );
  max4_s7_0_7 max_ch2_r5_c7 (
    .a({ x[10891:10878], x[10695:10682] }),
    .y(max_ch2_r5_c7_y)
  );
  max4_s7_0_7 max_ch2_r5_c8 (
    .a({ x[10905:10892], x[10709:10696] }),
    .y(max_ch2_r5_c8_y)
  );
  max4_s7_0_7 max_ch2_r5_c9 (
    .a({ x[10919:10906], x[10723:10710] }),
    .y(max_ch2_r5_c9_y)
  );
  max4_s7_0_7 max_ch2_r6_c0 (
    .a({ x[11185:11172], x[10989:10976] }),
    .y(max_ch2_r6_c0_y)
  );
  max4_s7_0_7 max_ch2_r6_c1 (
    .a({ x[11199:11186], x[11003:10990] }),
    .y(max_ch2_r6_c1_y)
  );
  max4_s7_0_7 max_ch2_r6_c10 (
    .a({ x[11325:11312], x[11129:11116] }),
    .y(max_ch2_r6_c10_y)
  );
  max4_s7_0_7 max_ch2_r6_c11 (
    .a({ x[11339:11326], x[11143:11130] }),
    .y(max_ch2_r6_c11_y)
  );
  max4_s7_0_7 max_ch2_r6_c12 (
    .a({ x[11353:11340], x[11157:11144] }),
    .y(max_ch2_r6_c12_y)
  );
  max4_s7_0_7 max_ch2_r6_c13 (
    .a({ x[11367:11354], x[11171:11158] }),
    .y(max_ch2_r6_c13_y)
  );
  max4_s7_0_7 max_ch2_r6_c2 (
    .a({ x[11213:11200], x[11017:11004] }),
    .y(max_ch2_r6_c2_y)
  );
  max4_s7_0_7 max_ch2_r6_c3 (
    .a({ x[11227:11214], x[11031:11018] }),
    .y(max_ch2_r6_c3_y)
  );
  max4_s7_0_7 max_ch2_r6_c4 (
    .a({ x[11241:11228], x[11045:11032] }),
    .y(max_ch2_r6_c4_y)
  );
  max4_s7_0_7 max_ch2_r6_c5 (
    .a({ x[11255:11242], x[11059:11046] }),
    .y(max_ch2_r6_c5_y)
  );
  max4_s7_0_7 max_ch2_r6_c6 (
    .a({ x[11269:11256], x[11073:11060] }),
    .y(max_ch2_r6_c6_y)
  );
  max4_s7_0_7 max_ch2_r6_c7 (
    .a({ x[11283:11270], x[11087:11074] }),
    .y(max_ch2_r6_c7_y)
  );
  max4_s7_0_7 max_ch2_r6_c8 (
    .a({ x[11297:11284], x[11101:11088] }),
    .y(max_ch2_r6_c8_y)
  );
  max4_s7_0_7 max_ch2_r6_c9 (
    .a({ x[11311:11298], x[11115:11102] }),
    .y(max_ch2_r6_c9_y)
  );
  max4_s7_0_7 max_ch2_r7_c0 (
    .a({ x[11577:11564], x[11381:11368] }),
    .y(max_ch2_r7_c0_y)
  );
  max4_s7_0_7 max_ch2_r7_c1 (
    .a({ x[11591:11578], x[11395:11382] }),
    .y(max_ch2_r7_c1_y)
  );
  max4_s7_0_7 max_ch2_r7_c10 (
    .a({ x[11717:11704], x[11521:11508] }),
    .y(max_ch2_r7_c10_y)
  );
  max4_s7_0_7 max_ch2_r7_c11 (
    .a({ x[11731:11718], x[11535:11522] }),
    .y(max_ch2_r7_c11_y)
  );
  max4_s7_0_7 max_ch2_r7_c12 (
    .a({ x[11745:11732], x[11549:11536] }),
    .y(max_ch2_r7_c12_y)
  );
  max4_s7_0_7 max_ch2_r7_c13 (
    .a({ x[11759:11746], x[11563:11550] }),
    .y(max_ch2_r7_c13_y)
  );
  max4_s7_0_7 max_ch2_r7_c2 (
    .a({ x[11605:11592], x[11409:11396] }),
    .y(max_ch2_r7_c2_y)
  );
  max4_s7_0_7 max_ch2_r7_c3 (
    .a({ x[11619:11606], x[11423:11410] }),
    .y(max_ch2_r7_c3_y)
  );
  max4_s7_0_7 max_ch2_r7_c4 (
    .a({ x[11633:11620], x[11437:11424] }),
    .y(max_ch2_r7_c4_y)
  );
  max4_s7_0_7 max_ch2_r7_c5 (
    .a({ x[11647:11634], x[11451:11438] }),
    .y(max_ch2_r7_c5_y)
  );
  max4_s7_0_7 max_ch2_r7_c6 (
    .a({ x[11661:11648], x[11465:11452] }),
    .y(max_ch2_r7_c6_y)
  );
  max4_s7_0_7 max_ch2_r7_c7 (
    .a({ x[11675:11662], x[11479:11466] }),
    .y(max_ch2_r7_c7_y)
  );
  max4_s7_0_7 max_ch2_r7_c8 (
    .a({ x[11689:11676], x[11493:11480] }),
    .y(max_ch2_r7_c8_y)
  );
  max4_s7_0_7 max_ch2_r7_c9 (
    .a({ x[11703:11690], x[11507:11494] }),
    .y(max_ch2_r7_c9_y)
  );
  max4_s7_0_7 max_ch2_r8_c0 (
    .a({ x[11969:11956], x[11773:11760] }),
    .y(max_ch2_r8_c0_y)
  );
  max4_s7_0_7 max_ch2_r8_c1 (
    .a({ x[11983:11970], x[11787:11774] }),
    .y(max_ch2_r8_c1_y)
  );
  max4_s7_0_7 max_ch2_r8_c10 (
    .a({ x[12109:12096], x[11913:11900] }),
    .y(max_ch2_r8_c10_y)
  );
  max4_s7_0_7 max_ch2_r8_c11 (
    .a({ x[12123:12110], x[11927:11914] }),
    .y(max_ch2_r8_c11_y)
  );
  max4_s7_0_7 max_ch2_r8_c12 (
    .a({ x[12137:12124], x[11941:11928] }),
    .y(max_ch2_r8_c12_y)
  );
  max4_s7_0_7 max_ch2_r8_c13 (
    .a({ x[12151:12138], x[11955:11942] }),
    .y(max_ch2_r8_c13_y)
  );
  max4_s7_0_7 max_ch2_r8_c2 (
    .a({ x[11997:11984], x[11801:11788] }),
    .y(max_ch2_r8_c2_y)
  );
  max4_s7_0_7 max_ch2_r8_c3 (
    .a({ x[12011:11998], x[11815:11802] }),
    .y(max_ch2_r8_c3_y)
  );
  max4_s7_0_7 max_ch2_r8_c4 (
    .a({ x[12025:12012], x[11829:11816] }),
    .y(max_ch2_r8_c4_y)
  );
  max4_s7_0_7 max_ch2_r8_c5 (
    .a({ x[12039:12026], x[11843:11830] }),
    .y(max_ch2_r8_c5_y)
  );
  max4_s7_0_7 max_ch2_r8_c6 (
    .a({ x[12053:12040], x[11857:11844] }),
    .y(max_ch2_r8_c6_y)
  );
  max4_s7_0_7 max_ch2_r8_c7 (
    .a({ x[12067:12054], x[11871:11858] }),
    .y(max_ch2_r8_c7_y)
  );
  max4_s7_0_7 max_ch2_r8_c8 (
    .a({ x[12081:12068], x[11885:11872] }),
    .y(max_ch2_r8_c8_y)
  );
  max4_s7_0_7 max_ch2_r8_c9 (
    .a({ x[12095:12082], x[11899:11886] }),
    .y(max_ch2_r8_c9_y)
  );
  max4_s7_0_7 max_ch2_r9_c0 (
    .a({ x[12361:12348], x[12165:12152] }),
    .y(max_ch2_r9_c0_y)
  );
  max4_s7_0_7 max_ch2_r9_c1 (
    .a({ x[12375:12362], x[12179:12166] }),
    .y(max_ch2_r9_c1_y)
  );
  max4_s7_0_7 max_ch2_r9_c10 (
    .a({ x[12501:12488], x[12305:12292] }),
    .y(max_ch2_r9_c10_y)
  );
  max4_s7_0_7 max_ch2_r9_c11 (
    .a({ x[12515:12502], x[12319:12306] }),
    .y(max_ch2_r9_c11_y)
  );
  max4_s7_0_7 max_ch2_r9_c12 (
    .a({ x[12529:12516], x[12333:12320] }),
    .y(max_ch2_r9_c12_y)
  );
  max4_s7_0_7 max_ch2_r9_c13 (
    .a({ x[12543:12530], x[12347:12334] }),
    .y(max_ch2_r9_c13_y)
  );
  max4_s7_0_7 max_ch2_r9_c2 (
    .a({ x[12389:12376], x[12193:12180] }),
    .y(max_ch2_r9_c2_y)
  );
  max4_s7_0_7 max_ch2_r9_c3 (
    .a({ x[12403:12390], x[12207:12194] }),
    .y(max_ch2_r9_c3_y)
  );
  max4_s7_0_7 max_ch2_r9_c4 (
    .a({ x[12417:12404], x[12221:12208] }),
    .y(max_ch2_r9_c4_y)
  );
  max4_s7_0_7 max_ch2_r9_c5 (
    .a({ x[12431:12418], x[12235:12222] }),
    .y(max_ch2_r9_c5_y)
  );
  max4_s7_0_7 max_ch2_r9_c6 (
    .a({ x[12445:12432], x[12249:12236] }),
    .y(max_ch2_r9_c6_y)
  );
  max4_s7_0_7 max_ch2_r9_c7 (
    .a({ x[12459:12446], x[12263:12250] }),
    .y(max_ch2_r9_c7_y)
  );
  max4_s7_0_7 max_ch2_r9_c8 (
    .a({ x[12473:12460], x[12277:12264] }),
    .y(max_ch2_r9_c8_y)
  );
  max4_s7_0_7 max_ch2_r9_c9 (
    .a({ x[12487:12474], x[12291:12278] }),
    .y(max_ch2_r9_c9_y)
  );
  max4_s7_0_7 max_ch3_r0_c0 (
    .a({ x[14321:14308], x[14125:14112] }),
    .y(max_ch3_r0_c0_y)
  );
  max4_s7_0_7 max_ch3_r0_c1 (
    .a({ x[14335:14322], x[14139:14126] }),
    .y(max_ch3_r0_c1_y)
  );
  max4_s7_0_7 max_ch3_r0_c10 (
    .a({ x[14461:14448], x[14265:14252] }),
    .y(max_ch3_r0_c10_y)
  );
  max4_s7_0_7 max_ch3_r0_c11 (
    .a({ x[14475:14462], x[14279:14266] }),
    .y(max_ch3_r0_c11_y)
  );
  max4_s7_0_7 max_ch3_r0_c12 (
    .a({ x[14489:14476], x[14293:14280] }),
    .y(max_ch3_r0_c12_y)
  );
  max4_s7_0_7 max_ch3_r0_c13 (
    .a({ x[14503:14490], x[14307:14294] }),
    .y(max_ch3_r0_c13_y)
  );
  max4_s7_0_7 max_ch3_r0_c2 (
    .a({ x[14349:14336], x[14153:14140] }),
    .y(max_ch3_r0_c2_y)
  );
  max4_s7_0_7 max_ch3_r0_c3 (
    .a({ x[14363:14350], x[14167:14154] }),
    .y(max_ch3_r0_c3_y)
  );
  max4_s7_0_7 max_ch3_r0_c4 (
    .a({ x[14377:14364], x[14181:14168] }),
    .y(max_ch3_r0_c4_y)
  );
  max4_s7_0_7 max_ch3_r0_c5 (
    .a({ x[14391:14378], x[14195:14182] }),
    .y(max_ch3_r0_c5_y)
  );
  max4_s7_0_7 max_ch3_r0_c6 (
    .a({ x[14405:14392], x[14209:14196] }),
    .y(max_ch3_r0_c6_y)
  );
  max4_s7_0_7 max_ch3_r0_c7 (
    .a({ x[14419:14406], x[14223:14210] }),
    .y(max_ch3_r0_c7_y)
  );
  max4_s7_0_7 max_ch3_r0_c8 (
    .a({ x[14433:14420], x[14237:14224] }),
    .y(max_ch3_r0_c8_y)
  );
  max4_s7_0_7 max_ch3_r0_c9 (
    .a({ x[14447:14434], x[14251:14238] }),
    .y(max_ch3_r0_c9_y)
  );
  max4_s7_0_7 max_ch3_r10_c0 (
    .a({ x[18241:18228], x[18045:18032] }),
    .y(max_ch3_r10_c0_y)
  );
  max4_s7_0_7 max_ch3_r10_c1 (
    .a({ x[18255:18242], x[18059:18046] }),
    .y(max_ch3_r10_c1_y)
  );
  max4_s7_0_7 max_ch3_r10_c10 (
    .a({ x[18381:18368], x[18185:18172] }),
    .y(max_ch3_r10_c10_y)
  );
  max4_s7_0_7 max_ch3_r10_c11 (
    .a({ x[18395:18382], x[18199:18186] }),
    .y(max_ch3_r10_c11_y)
  );
  max4_s7_0_7 max_ch3_r10_c12 (
    .a({ x[18409:18396], x[18213:18200] }),
    .y(max_ch3_r10_c12_y)
  );
  max4_s7_0_7 max_ch3_r10_c13 (
    .a({ x[18423:18410], x[18227:18214] }),
    .y(max_ch3_r10_c13_y)
  );
  max4_s7_0_7 max_ch3_r10_c2 (
    .a({ x[18269:18256], x[18073:18060] }),
    .y(max_ch3_r10_c2_y)
  );
  max4_s7_0_7 max_ch3_r10_c3 (
    .a({ x[18283:18270], x[18087:18074] }),
    .y(max_ch3_r10_c3_y)
  );
  max4_s7_0_7 max_ch3_r10_c4 (
    .a({ x[18297:18284], x[18101:18088] }),
    .y(max_ch3_r10_c4_y)
  );
  max4_s7_0_7 max_ch3_r10_c5 (
    .a({ x[18311:18298], x[18115:18102] }),
    .y(max_ch3_r10_c5_y)
  );
  max4_s7_0_7 max_ch3_r10_c6 (
    .a({ x[18325:18312], x[18129:18116] }),
    .y(max_ch3_r10_c6_y)
  );
  max4_s7_0_7 max_ch3_r10_c7 (
    .a({ x[18339:18326], x[18143:18130] }),
    .y(max_ch3_r10_c7_y)
  );
  max4_s7_0_7 max_ch3_r10_c8 (
    .a({ x[18353:18340], x[18157:18144] }),
    .y(max_ch3_r10_c8_y)
  );
  max4_s7_0_7 max_ch3_r10_c9 (
    .a({ x[18367:18354], x[18171:18158] }),
    .y(max_ch3_r10_c9_y)
  );
  max4_s7_0_7 max_ch3_r11_c0 (
    .a({ x[18633:18620], x[18437:18424] }),
    .y(max_ch3_r11_c0_y)
  );
  max4_s7_0_7 max_ch3_r11_c1 (
    .a({ x[18647:18634], x[18451:18438] }),
    .y(max_ch3_r11_c1_y)
  );
  max4_s7_0_7 max_ch3_r11_c10 (
    .a({ x[18773:18760], x[18577:18564] }),
    .y(max_ch3_r11_c10_y)
  );
  max4_s7_0_7 max_ch3_r11_c11 (
    .a({ x[18787:18774], x[18591:18578] }),
    .y(max_ch3_r11_c11_y)
  );
  max4_s7_0_7 max_ch3_r11_c12 (
    .a({ x[18801:18788], x[18605:18592] }),
    .y(max_ch3_r11_c12_y)
  );
  max4_s7_0_7 max_ch3_r11_c13 (
    .a({ x[18815:18802], x[18619:18606] }),
    .y(max_ch3_r11_c13_y)
  );
  max4_s7_0_7 max_ch3_r11_c2 (
    .a({ x[18661:18648], x[18465:18452] }),
    .y(max_ch3_r11_c2_y)
  );
  max4_s7_0_7 max_ch3_r11_c3 (
    .a({ x[18675:18662], x[18479:18466] }),
    .y(max_ch3_r11_c3_y)
  );
  max4_s7_0_7 max_ch3_r11_c4 (
    .a({ x[18689:18676], x[18493:18480] }),
    .y(max_ch3_r11_c4_y)
  );
  max4_s7_0_7 max_ch3_r11_c5 (
    .a({ x[18703:18690], x[18507:18494] }),
    .y(max_ch3_r11_c5_y)
  );
  max4_s7_0_7 max_ch3_r11_c6 (
    .a({ x[18717:18704], x[18521:18508] }),
    .y(max_ch3_r11_c6_y)
  );
  max4_s7_0_7 max_ch3_r11_c7 (
    .a({ x[18731:18718], x[18535:18522] }),
    .y(max_ch3_r11_c7_y)
  );
  max4_s7_0_7 max_ch3_r11_c8 (
    .a({ x[18745:18732], x[18549:18536] }),
    .y(max_ch3_r11_c8_y)
  );
  max4_s7_0_7 max_ch3_r11_c9 (
    .a({ x[18759:18746], x[18563:18550] }),
    .y(max_ch3_r11_c9_y)
  );
  max4_s7_0_7 max_ch3_r12_c0 (
    .a({ x[19025:19012], x[18829:18816] }),
    .y(max_ch3_r12_c0_y)
  );
  max4_s7_0_7 max_ch3_r12_c1 (
    .a({ x[19039:19026], x[18843:18830] }),
    .y(max_ch3_r12_c1_y)
  );
  max4_s7_0_7 max_ch3_r12_c10 (
    .a({ x[19165:19152], x[18969:18956] }),
    .y(max_ch3_r12_c10_y)
  );
  max4_s7_0_7 max_ch3_r12_c11 (
    .a({ x[19179:19166], x[18983:18970] }),
    .y(max_ch3_r12_c11_y)
  );
  max4_s7_0_7 max_ch3_r12_c12 (
    .a({ x[19193:19180], x[18997:18984] }),
    .y(max_ch3_r12_c12_y)
  );
  max4_s7_0_7 max_ch3_r12_c13 (
    .a({ x[19207:19194], x[19011:18998] }),
    .y(max_ch3_r12_c13_y)
  );
  max4_s7_0_7 max_ch3_r12_c2 (
    .a({ x[19053:19040], x[18857:18844] }),
    .y(max_ch3_r12_c2_y)
  );
  max4_s7_0_7 max_ch3_r12_c3 (
    .a({ x[19067:19054], x[18871:18858] }),
    .y(max_ch3_r12_c3_y)
  );
  max4_s7_0_7 max_ch3_r12_c4 (
    .a({ x[19081:19068], x[18885:18872] }),
    .y(max_ch3_r12_c4_y)
  );
  max4_s7_0_7 max_ch3_r12_c5 (
    .a({ x[19095:19082], x[18899:18886] }),
    .y(max_ch3_r12_c5_y)
  );
  max4_s7_0_7 max_ch3_r12_c6 (
    .a({ x[19109:19096], x[18913:18900] }),
    .y(max_ch3_r12_c6_y)
  );
  max4_s7_0_7 max_ch3_r12_c7 (
    .a({ x[19123:19110], x[18927:18914] }),
    .y(max_ch3_r12_c7_y)
  );
  max4_s7_0_7 max_ch3_r12_c8 (
    .a({ x[19137:19124], x[18941:18928] }),
    .y(max_ch3_r12_c8_y)
  );
  max4_s7_0_7 max_ch3_r12_c9 (
    .a({ x[19151:19138], x[18955:18942] }),
    .y(max_ch3_r12_c9_y)
  );
  max4_s7_0_7 max_ch3_r13_c0 (
    .a({ x[19417:19404], x[19221:19208] }),
    .y(max_ch3_r13_c0_y)
  );
  max4_s7_0_7 max_ch3_r13_c1 (
    .a({ x[19431:19418], x[19235:19222] }),
    .y(max_ch3_r13_c1_y)
  );
  max4_s7_0_7 max_ch3_r13_c10 (
    .a({ x[19557:19544], x[19361:19348] }),
    .y(max_ch3_r13_c10_y)
  );
  max4_s7_0_7 max_ch3_r13_c11 (
    .a({ x[19571:19558], x[19375:19362] }),
    .y(max_ch3_r13_c11_y)
  );
  max4_s7_0_7 max_ch3_r13_c12 (
    .a({ x[19585:19572], x[19389:19376] }),
    .y(max_ch3_r13_c12_y)
  );
  max4_s7_0_7 max_ch3_r13_c13 (
    .a({ x[19599:19586], x[19403:19390] }),
    .y(max_ch3_r13_c13_y)
  );
  max4_s7_0_7 max_ch3_r13_c2 (
    .a({ x[19445:19432], x[19249:19236] }),
    .y(max_ch3_r13_c2_y)
  );
  max4_s7_0_7 max_ch3_r13_c3 (
    .a({ x[19459:19446], x[19263:19250] }),
    .y(max_ch3_r13_c3_y)
  );
  max4_s7_0_7 max_ch3_r13_c4 (
    .a({ x[19473:19460], x[19277:19264] }),
    .y(max_ch3_r13_c4_y)
  );
  max4_s7_0_7 max_ch3_r13_c5 (
    .a({ x[19487:19474], x[19291:19278] }),
    .y(max_ch3_r13_c5_y)
  );
  max4_s7_0_7 max_ch3_r13_c6 (
    .a({ x[19501:19488], x[19305:19292] }),
    .y(max_ch3_r13_c6_y)
  );
  max4_s7_0_7 max_ch3_r13_c7 (
    .a({ x[19515:19502], x[19319:19306] }),
    .y(max_ch3_r13_c7_y)
  );
  max4_s7_0_7 max_ch3_r13_c8 (
    .a({ x[19529:19516], x[19333:19320] }),
    .y(max_ch3_r13_c8_y)
  );
  max4_s7_0_7 max_ch3_r13_c9 (
    .a({ x[19543:19530], x[19347:19334] }),
    .y(max_ch3_r13_c9_y)
  );
  max4_s7_0_7 max_ch3_r1_c0 (
    .a({ x[14713:14700], x[14517:14504] }),
    .y(max_ch3_r1_c0_y)
  );
  max4_s7_0_7 max_ch3_r1_c1 (
    .a({ x[14727:14714], x[14531:14518] }),
    .y(max_ch3_r1_c1_y)
  );
  max4_s7_0_7 max_ch3_r1_c10 (
    .a({ x[14853:14840], x[14657:14644] }),
    .y(max_ch3_r1_c10_y)
  );
  max4_s7_0_7 max_ch3_r1_c11 (
    .a({ x[14867:14854], x[14671:14658] }),
    .y(max_ch3_r1_c11_y)
  );
  max4_s7_0_7 max_ch3_r1_c12 (
    .a({ x[14881:14868], x[14685:14672] }),
    .y(max_ch3_r1_c12_y)
  );
  max4_s7_0_7 max_ch3_r1_c13 (
    .a({ x[14895:14882], x[14699:14686] }),
    .y(max_ch3_r1_c13_y)
  );
  max4_s7_0_7 max_ch3_r1_c2 (
    .a({ x[14741:14728], x[14545:14532] }),
    .y(max_ch3_r1_c2_y)
  );
  max4_s7_0_7 max_ch3_r1_c3 (
    .a({ x[14755:14742], x[14559:14546] }),
    .y(max_ch3_r1_c3_y)
  );
  max4_s7_0_7 max_ch3_r1_c4 (
    .a({ x[14769:14756], x[14573:14560] }),
    .y(max_ch3_r1_c4_y)
  );
  max4_s7_0_7 max_ch3_r1_c5 (
    .a({ x[14783:14770], x[14587:14574] }),
    .y(max_ch3_r1_c5_y)
  );
  max4_s7_0_7 max_ch3_r1_c6 (
    .a({ x[14797:14784], x[14601:14588] }),
    .y(max_ch3_r1_c6_y)
  );
  max4_s7_0_7 max_ch3_r1_c7 (
    .a({ x[14811:14798], x[14615:14602] }),
    .y(max_ch3_r1_c7_y)
  );
  max4_s7_0_7 max_ch3_r1_c8 (
    .a({ x[14825:14812], x[14629:14616] }),
    .y(max_ch3_r1_c8_y)
  );
  max4_s7_0_7 max_ch3_r1_c9 (
    .a({ x[14839:14826], x[14643:14630] }),
    .y(max_ch3_r1_c9_y)
  );
  max4_s7_0_7 max_ch3_r2_c0 (
    .a({ x[15105:15092], x[14909:14896] }),
    .y(max_ch3_r2_c0_y)
  );
  max4_s7_0_7 max_ch3_r2_c1 (
    .a({ x[15119:15106], x[14923:14910] }),
    .y(max_ch3_r2_c1_y)
  );
  max4_s7_0_7 max_ch3_r2_c10 (
    .a({ x[15245:15232], x[15049:15036] }),
    .y(max_ch3_r2_c10_y)
  );
  max4_s7_0_7 max_ch3_r2_c11 (
    .a({ x[15259:15246], x[15063:15050] }),
    .y(max_ch3_r2_c11_y)
  );
  max4_s7_0_7 max_ch3_r2_c12 (
    .a({ x[15273:15260], x[15077:15064] }),
    .y(max_ch3_r2_c12_y)
  );
  max4_s7_0_7 max_ch3_r2_c13 (
    .a({ x[15287:15274], x[15091:15078] }),
    .y(max_ch3_r2_c13_y)
  );
  max4_s7_0_7 max_ch3_r2_c2 (
    .a({ x[15133:15120], x[14937:14924] }),
    .y(max_ch3_r2_c2_y)
  );
  max4_s7_0_7 max_ch3_r2_c3 (
    .a({ x[15147:15134], x[14951:14938] }),
    .y(max_ch3_r2_c3_y)
  );
  max4_s7_0_7 max_ch3_r2_c4 (
    .a({ x[15161:15148], x[14965:14952] }),
    .y(max_ch3_r2_c4_y)
  );
  max4_s7_0_7 max_ch3_r2_c5 (
    .a({ x[15175:15162], x[14979:14966] }),
    .y(max_ch3_r2_c5_y)
  );
  max4_s7_0_7 max_ch3_r2_c6 (
    .a({ x[15189:15176], x[14993:14980] }),
    .y(max_ch3_r2_c6_y)
  );
  max4_s7_0_7 max_ch3_r2_c7 (
    .a({ x[15203:15190], x[15007:14994] }),
    .y(max_ch3_r2_c7_y)
  );
  max4_s7_0_7 max_ch3_r2_c8 (
    .a({ x[15217:15204], x[15021:15008] }),
    .y(max_ch3_r2_c8_y)
  );
  max4_s7_0_7 max_ch3_r2_c9 (
    .a({ x[15231:15218], x[15035:15022] }),
    .y(max_ch3_r2_c9_y)
  );
  max4_s7_0_7 max_ch3_r3_c0 (
    .a({ x[15497:15484], x[15301:15288] }),
    .y(max_ch3_r3_c0_y)
  );
  max4_s7_0_7 max_ch3_r3_c1 (
    .a({ x[15511:15498], x[15315:15302] }),
    .y(max_ch3_r3_c1_y)
  );
  max4_s7_0_7 max_ch3_r3_c10 (
    .a({ x[15637:15624], x[15441:15428] }),
    .y(max_ch3_r3_c10_y)
  );
  max4_s7_0_7 max_ch3_r3_c11 (
    .a({ x[15651:15638], x[15455:15442] }),
    .y(max_ch3_r3_c11_y)
  );
  max4_s7_0_7 max_ch3_r3_c12 (
    .a({ x[15665:15652], x[15469:15456] }),
    .y(max_ch3_r3_c12_y)
  );
  max4_s7_0_7 max_ch3_r3_c13 (
    .a({ x[15679:15666], x[15483:15470] }),
    .y(max_ch3_r3_c13_y)
  );
  max4_s7_0_7 max_ch3_r3_c2 (
    .a({ x[15525:15512], x[15329:15316] }),
    .y(max_ch3_r3_c2_y)
  );
  max4_s7_0_7 max_ch3_r3_c3 (
    .a({ x[15539:15526], x[15343:15330] }),
    .y(max_ch3_r3_c3_y)
  );
  max4_s7_0_7 max_ch3_r3_c4 (
    .a({ x[15553:15540], x[15357:15344] }),
    .y(max_ch3_r3_c4_y)
  );
  max4_s7_0_7 max_ch3_r3_c5 (
    .a({ x[15567:15554], x[15371:15358] }),
    .y(max_ch3_r3_c5_y)
  );
  max4_s7_0_7 max_ch3_r3_c6 (
    .a({ x[15581:15568], x[15385:15372] }),
    .y(max_ch3_r3_c6_y)
  );
  max4_s7_0_7 max_ch3_r3_c7 (
    .a({ x[15595:15582], x[15399:15386] }),
    .y(max_ch3_r3_c7_y)
  );
  max4_s7_0_7 max_ch3_r3_c8 (
    .a({ x[15609:15596], x[15413:15400] }),
    .y(max_ch3_r3_c8_y)
  );
  max4_s7_0_7 max_ch3_r3_c9 (
    .a({ x[15623:15610], x[15427:15414] }),
    .y(max_ch3_r3_c9_y)
  );
  max4_s7_0_7 max_ch3_r4_c0 (
    .a({ x[15889:15876], x[15693:15680] }),
    .y(max_ch3_r4_c0_y)
  );
  max4_s7_0_7 max_ch3_r4_c1 (
    .a({ x[15903:15890], x[15707:15694] }),
    .y(max_ch3_r4_c1_y)
  );
  max4_s7_0_7 max_ch3_r4_c10 (
    .a({ x[16029:16016], x[15833:15820] }),
    .y(max_ch3_r4_c10_y)
  );
  max4_s7_0_7 max_ch3_r4_c11 (
    .a({ x[16043:16030], x[15847:15834] }),
    .y(max_ch3_r4_c11_y)
  );
  max4_s7_0_7 max_ch3_r4_c12 (
    .a({ x[16057:16044], x[15861:15848] }),
    .y(max_ch3_r4_c12_y)
  );
  max4_s7_0_7 max_ch3_r4_c13 (
    .a({ x[16071:16058], x[15875:15862] }),
    .y(max_ch3_r4_c13_y)
  );
  max4_s7_0_7 max_ch3_r4_c2 (
    .a({ x[15917:15904], x[15721:15708] }),
    .y(max_ch3_r4_c2_y)
  );
  max4_s7_0_7 max_ch3_r4_c3 (
    .a({ x[15931:15918], x[15735:15722] }),
    .y(max_ch3_r4_c3_y)
  );
  max4_s7_0_7 max_ch3_r4_c4 (
    .a({ x[15945:15932], x[15749:15736] }),
    .y(max_ch3_r4_c4_y)
  );
  max4_s7_0_7 max_ch3_r4_c5 (
    .a({ x[15959:15946], x[15763:15750] }),
    .y(max_ch3_r4_c5_y)
  );
  max4_s7_0_7 max_ch3_r4_c6 (
    .a({ x[15973:15960], x[15777:15764] }),
    .y(max_ch3_r4_c6_y)
  );
  max4_s7_0_7 max_ch3_r4_c7 (
    .a({ x[15987:15974], x[15791:15778] }),
    .y(max_ch3_r4_c7_y)
  );
  max4_s7_0_7 max_ch3_r4_c8 (
    .a({ x[16001:15988], x[15805:15792] }),
    .y(max_ch3_r4_c8_y)
  );
  max4_s7_0_7 max_ch3_r4_c9 (
    .a({ x[16015:16002], x[15819:15806] }),
    .y(max_ch3_r4_c9_y)
  );
  max4_s7_0_7 max_ch3_r5_c0 (
    .a({ x[16281:16268], x[16085:16072] }),
    .y(max_ch3_r5_c0_y)
  );
  max4_s7_0_7 max_ch3_r5_c1 (
    .a({ x[16295:16282], x[16099:16086] }),
    .y(max_ch3_r5_c1_y)
  );
  max4_s7_0_7 max_ch3_r5_c10 (
    .a({ x[16421:16408], x[16225:16212] }),
    .y(max_ch3_r5_c10_y)
  );
  max4_s7_0_7 max_ch3_r5_c11 (
    .a({ x[16435:16422], x[16239:16226] }),
    .y(max_ch3_r5_c11_y)
  );
  max4_s7_0_7 max_ch3_r5_c12 (
    .a({ x[16449:16436], x[16253:16240] }),
    .y(max_ch3_r5_c12_y)
  );
  max4_s7_0_7 max_ch3_r5_c13 (
    .a({ x[16463:16450], x[16267:16254] }),
    .y(max_ch3_r5_c13_y)
  );
  max4_s7_0_7 max_ch3_r5_c2 (
    .a({ x[16309:16296], x[16113:16100] }),
    .y(max_ch3_r5_c2_y)
  );
  max4_s7_0_7 max_ch3_r5_c3 (
    .a({ x[16323:16310], x[16127:16114] }),
    .y(max_ch3_r5_c3_y)
  );
  max4_s7_0_7 max_ch3_r5_c4 (
    .a({ x[16337:16324], x[16141:16128] }),
    .y(max_ch3_r5_c4_y)
  );
  max4_s7_0_7 max_ch3_r5_c5 (
    .a({ x[16351:16338], x[16155:16142] }),
    .y(max_ch3_r5_c5_y)
  );
  max4_s7_0_7 max_ch3_r5_c6 (
    .a({ x[16365:16352], x[16169:16156] }),
    .y(max_ch3_r5_c6_y)
  );
  max4_s7_0_7 max_ch3_r5_c7 (
    .a({ x[16379:16366], x[16183:16170] }),
    .y(max_ch3_r5_c7_y)
  );
  max4_s7_0_7 max_ch3_r5_c8 (
    .a({ x[16393:16380], x[16197:16184] }),
    .y(max_ch3_r5_c8_y)
  );
  max4_s7_0_7 max_ch3_r5_c9 (
    .a({ x[16407:16394], x[16211:16198] }),
    .y(max_ch3_r5_c9_y)
  );
  max4_s7_0_7 max_ch3_r6_c0 (
    .a({ x[16673:16660], x[16477:16464] }),
    .y(max_ch3_r6_c0_y)
  );
  max4_s7_0_7 max_ch3_r6_c1 (
    .a({ x[16687:16674], x[16491:16478] }),
    .y(max_ch3_r6_c1_y)
  );
  max4_s7_0_7 max_ch3_r6_c10 (
    .a({ x[16813:16800], x[16617:16604] }),
    .y(max_ch3_r6_c10_y)
  );
  max4_s7_0_7 max_ch3_r6_c11 (
    .a({ x[16827:16814], x[16631:16618] }),
    .y(max_ch3_r6_c11_y)
  );
  max4_s7_0_7 max_ch3_r6_c12 (
    .a({ x[16841:16828], x[16645:16632] }),
    .y(max_ch3_r6_c12_y)
  );
  max4_s7_0_7 max_ch3_r6_c13 (
    .a({ x[16855:16842], x[16659:16646] }),
    .y(max_ch3_r6_c13_y)
  );
  max4_s7_0_7 max_ch3_r6_c2 (
    .a({ x[16701:16688], x[16505:16492] }),
    .y(max_ch3_r6_c2_y)
  );
  max4_s7_0_7 max_ch3_r6_c3 (
    .a({ x[16715:16702], x[16519:16506] }),
    .y(max_ch3_r6_c3_y)
  );
  max4_s7_0_7 max_ch3_r6_c4 (
    .a({ x[16729:16716], x[16533:16520] }),
    .y(max_ch3_r6_c4_y)
  );
  max4_s7_0_7 max_ch3_r6_c5 (
    .a({ x[16743:16730], x[16547:16534] }),
    .y(max_ch3_r6_c5_y)
  );
  max4_s7_0_7 max_ch3_r6_c6 (
    .a({ x[16757:16744], x[16561:16548] }),
    .y(max_ch3_r6_c6_y)
  );
  max4_s7_0_7 max_ch3_r6_c7 (
    .a({ x[16771:16758], x[16575:16562] }),
    .y(max_ch3_r6_c7_y)
  );
  max4_s7_0_7 max_ch3_r6_c8 (
    .a({ x[16785:16772], x[16589:16576] }),
    .y(max_ch3_r6_c8_y)
  );
  max4_s7_0_7 max_ch3_r6_c9 (
    .a({ x[16799:16786], x[16603:16590] }),
    .y(max_ch3_r6_c9_y)
  );
  max4_s7_0_7 max_ch3_r7_c0 (
    .a({ x[17065:17052], x[16869:16856] }),
    .y(max_ch3_r7_c0_y)
  );
  max4_s7_0_7 max_ch3_r7_c1 (
    .a({ x[17079:17066], x[16883:16870] }),
    .y(max_ch3_r7_c1_y)
  );
  max4_s7_0_7 max_ch3_r7_c10 (
    .a({ x[17205:17192], x[17009:16996] }),
    .y(max_ch3_r7_c10_y)
  );
  max4_s7_0_7 max_ch3_r7_c11 (
    .a({ x[17219:17206], x[17023:17010] }),
    .y(max_ch3_r7_c11_y)
  );
  max4_s7_0_7 max_ch3_r7_c12 (
    .a({ x[17233:17220], x[17037:17024] }),
    .y(max_ch3_r7_c12_y)
  );
  max4_s7_0_7 max_ch3_r7_c13 (
    .a({ x[17247:17234], x[17051:17038] }),
    .y(max_ch3_r7_c13_y)
  );
  max4_s7_0_7 max_ch3_r7_c2 (
    .a({ x[17093:17080], x[16897:16884] }),
    .y(max_ch3_r7_c2_y)
  );
  max4_s7_0_7 max_ch3_r7_c3 (
    .a({ x[17107:17094], x[16911:16898] }),
    .y(max_ch3_r7_c3_y)
  );
  max4_s7_0_7 max_ch3_r7_c4 (
    .a({ x[17121:17108], x[16925:16912] }),
    .y(max_ch3_r7_c4_y)
  );
  max4_s7_0_7 max_ch3_r7_c5 (
    .a({ x[17135:17122], x[16939:16926] }),
    .y(max_ch3_r7_c5_y)
  );
  max4_s7_0_7 max_ch3_r7_c6 (
    .a({ x[17149:17136], x[16953:16940] }),
    .y(max_ch3_r7_c6_y)
  );
  max4_s7_0_7 max_ch3_r7_c7 (
    .a({ x[17163:17150], x[16967:16954] }),
    .y(max_ch3_r7_c7_y)
  );
  max4_s7_0_7 max_ch3_r7_c8 (
    .a({ x[17177:17164], x[16981:16968] }),
    .y(max_ch3_r7_c8_y)
  );
  max4_s7_0_7 max_ch3_r7_c9 (
    .a({ x[17191:17178], x[16995:16982] }),
    .y(max_ch3_r7_c9_y)
  );
  max4_s7_0_7 max_ch3_r8_c0 (
    .a({ x[17457:17444], x[17261:17248] }),
    .y(max_ch3_r8_c0_y)
  );
  max4_s7_0_7 max_ch3_r8_c1 (
    .a({ x[17471:17458], x[17275:17262] }),
    .y(max_ch3_r8_c1_y)
  );
  max4_s7_0_7 max_ch3_r8_c10 (
    .a({ x[17597:17584], x[17401:17388] }),
    .y(max_ch3_r8_c10_y)
  );
  max4_s7_0_7 max_ch3_r8_c11 (
    .a({ x[17611:17598], x[17415:17402] }),
    .y(max_ch3_r8_c11_y)
  );
  max4_s7_0_7 max_ch3_r8_c12 (
    .a({ x[17625:17612], x[17429:17416] }),
    .y(max_ch3_r8_c12_y)
  );
  max4_s7_0_7 max_ch3_r8_c13 (
    .a({ x[17639:17626], x[17443:17430] }),
    .y(max_ch3_r8_c13_y)
  );
  max4_s7_0_7 max_ch3_r8_c2 (
    .a({ x[17485:17472], x[17289:17276] }),
    .y(max_ch3_r8_c2_y)
  );
  max4_s7_0_7 max_ch3_r8_c3 (
    .a({ x[17499:17486], x[17303:17290] }),
    .y(max_ch3_r8_c3_y)
  );
  max4_s7_0_7 max_ch3_r8_c4 (
    .a({ x[17513:17500], x[17317:17304] }),
    .y(max_ch3_r8_c4_y)
  );
  max4_s7_0_7 max_ch3_r8_c5 (
    .a({ x[17527:17514], x[17331:17318] }),
    .y(max_ch3_r8_c5_y)
  );
  max4_s7_0_7 max_ch3_r8_c6 (
    .a({ x[17541:17528], x[17345:17332] }),
    .y(max_ch3_r8_c6_y)
  );
  max4_s7_0_7 max_ch3_r8_c7 (
    .a({ x[17555:17542], x[17359:17346] }),
    .y(max_ch3_r8_c7_y)
  );
  max4_s7_0_7 max_ch3_r8_c8 (
    .a({ x[17569:17556], x[17373:17360] }),
    .y(max_ch3_r8_c8_y)
  );
  max4_s7_0_7 max_ch3_r8_c9 (
    .a({ x[17583:17570], x[17387:17374] }),
    .y(max_ch3_r8_c9_y)
  );
  max4_s7_0_7 max_ch3_r9_c0 (
    .a({ x[17849:17836], x[17653:17640] }),
    .y(max_ch3_r9_c0_y)
  );
  max4_s7_0_7 max_ch3_r9_c1 (
    .a({ x[17863:17850], x[17667:17654] }),
    .y(max_ch3_r9_c1_y)
  );
  max4_s7_0_7 max_ch3_r9_c10 (
    .a({ x[17989:17976], x[17793:17780] }),
    .y(max_ch3_r9_c10_y)
  );
  max4_s7_0_7 max_ch3_r9_c11 (
    .a({ x[18003:17990], x[17807:17794] }),
    .y(max_ch3_r9_c11_y)
  );
  max4_s7_0_7 max_ch3_r9_c12 (
    .a({ x[18017:18004], x[17821:17808] }),
    .y(max_ch3_r9_c12_y)
  );
  max4_s7_0_7 max_ch3_r9_c13 (
    .a({ x[18031:18018], x[17835:17822] }),
    .y(max_ch3_r9_c13_y)
  );
  max4_s7_0_7 max_ch3_r9_c2 (
    .a({ x[17877:17864], x[17681:17668] }),
    .y(max_ch3_r9_c2_y)
  );
  max4_s7_0_7 max_ch3_r9_c3 (
    .a({ x[17891:17878], x[17695:17682] }),
    .y(max_ch3_r9_c3_y)
  );
  max4_s7_0_7 max_ch3_r9_c4 (
    .a({ x[17905:17892], x[17709:17696] }),
    .y(max_ch3_r9_c4_y)
  );
  max4_s7_0_7 max_ch3_r9_c5 (
    .a({ x[17919:17906], x[17723:17710] }),
    .y(max_ch3_r9_c5_y)
  );
  max4_s7_0_7 max_ch3_r9_c6 (
    .a({ x[17933:17920], x[17737:17724] }),
    .y(max_ch3_r9_c6_y)
  );
  max4_s7_0_7 max_ch3_r9_c7 (
    .a({ x[17947:17934], x[17751:17738] }),
    .y(max_ch3_r9_c7_y)
  );
  max4_s7_0_7 max_ch3_r9_c8 (
    .a({ x[17961:17948], x[17765:17752] }),
    .y(max_ch3_r9_c8_y)
  );
  max4_s7_0_7 max_ch3_r9_c9 (
    .a({ x[17975:17962], x[17779:17766] }),
    .y(max_ch3_r9_c9_y)
  );
  max4_s7_0_7 max_ch4_r0_c0 (
    .a({ x[19809:19796], x[19613:19600] }),
    .y(max_ch4_r0_c0_y)
  );
  max4_s7_0_7 max_ch4_r0_c1 (
    .a({ x[19823:19810], x[19627:19614] }),
    .y(max_ch4_r0_c1_y)
  );
  max4_s7_0_7 max_ch4_r0_c10 (
    .a({ x[19949:19936], x[19753:19740] }),
    .y(max_ch4_r0_c10_y)
  );
  max4_s7_0_7 max_ch4_r0_c11 (
    .a({ x[19963:19950], x[19767:19754] }),
    .y(max_ch4_r0_c11_y)
  );
  max4_s7_0_7 max_ch4_r0_c12 (
    .a({ x[19977:19964], x[19781:19768] }),
    .y(max_ch4_r0_c12_y)
  );
  max4_s7_0_7 max_ch4_r0_c13 (
    .a({ x[19991:19978], x[19795:19782] }),
    .y(max_ch4_r0_c13_y)
  );
  max4_s7_0_7 max_ch4_r0_c2 (
    .a({ x[19837:19824], x[19641:19628] }),
    .y(max_ch4_r0_c2_y)
  );
  max4_s7_0_7 max_ch4_r0_c3 (
    .a({ x[19851:19838], x[19655:19642] }),
    .y(max_ch4_r0_c3_y)
  );
  max4_s7_0_7 max_ch4_r0_c4 (
    .a({ x[19865:19852], x[19669:19656] }),
    .y(max_ch4_r0_c4_y)
  );
  max4_s7_0_7 max_ch4_r0_c5 (
    .a({ x[19879:19866], x[19683:19670] }),
    .y(max_ch4_r0_c5_y)
  );
  max4_s7_0_7 max_ch4_r0_c6 (
    .a({ x[19893:19880], x[19697:19684] }),
    .y(max_ch4_r0_c6_y)
  );
  max4_s7_0_7 max_ch4_r0_c7 (
    .a({ x[19907:19894], x[19711:19698] }),
    .y(max_ch4_r0_c7_y)
  );
  max4_s7_0_7 max_ch4_r0_c8 (
    .a({ x[19921:19908], x[19725:19712] }),
    .y(max_ch4_r0_c8_y)
  );
  max4_s7_0_7 max_ch4_r0_c9 (
    .a({ x[19935:19922], x[19739:19726] }),
    .y(max_ch4_r0_c9_y)
  );
  max4_s7_0_7 max_ch4_r10_c0 (
    .a({ x[23729:23716], x[23533:23520] }),
    .y(max_ch4_r10_c0_y)
  );
  max4_s7_0_7 max_ch4_r10_c1 (
    .a({ x[23743:23730], x[23547:23534] }),
    .y(max_ch4_r10_c1_y)
  );
  max4_s7_0_7 max_ch4_r10_c10 (
    .a({ x[23869:23856], x[23673:23660] }),
    .y(max_ch4_r10_c10_y)
  );
  max4_s7_0_7 max_ch4_r10_c11 (
    .a({ x[23883:23870], x[23687:23674] }),
    .y(max_ch4_r10_c11_y)
  );
  max4_s7_0_7 max_ch4_r10_c12 (
    .a({ x[23897:23884], x[23701:23688] }),
    .y(max_ch4_r10_c12_y)
  );
  max4_s7_0_7 max_ch4_r10_c13 (
    .a({ x[23911:23898], x[23715:23702] }),
    .y(max_ch4_r10_c13_y)
  );
  max4_s7_0_7 max_ch4_r10_c2 (
    .a({ x[23757:23744], x[23561:23548] }),
    .y(max_ch4_r10_c2_y)
  );
  max4_s7_0_7 max_ch4_r10_c3 (
    .a({ x[23771:23758], x[23575:23562] }),
    .y(max_ch4_r10_c3_y)
  );
  max4_s7_0_7 max_ch4_r10_c4 (
    .a({ x[23785:23772], x[23589:23576] }),
    .y(max_ch4_r10_c4_y)
  );
  max4_s7_0_7 max_ch4_r10_c5 (
    .a({ x[23799:23786], x[23603:23590] }),
    .y(max_ch4_r10_c5_y)
  );
  max4_s7_0_7 max_ch4_r10_c6 (
    .a({ x[23813:23800], x[23617:23604] }),
    .y(max_ch4_r10_c6_y)
  );
  max4_s7_0_7 max_ch4_r10_c7 (
    .a({ x[23827:23814], x[23631:23618] }),
    .y(max_ch4_r10_c7_y)
  );
  max4_s7_0_7 max_ch4_r10_c8 (
    .a({ x[23841:23828], x[23645:23632] }),
    .y(max_ch4_r10_c8_y)
  );
  max4_s7_0_7 max_ch4_r10_c9 (
    .a({ x[23855:23842], x[23659:23646] }),
    .y(max_ch4_r10_c9_y)
  );
  max4_s7_0_7 max_ch4_r11_c0 (
    .a({ x[24121:24108], x[23925:23912] }),
    .y(max_ch4_r11_c0_y)
  );
  max4_s7_0_7 max_ch4_r11_c1 (
    .a({ x[24135:24122], x[23939:23926] }),
    .y(max_ch4_r11_c1_y)
  );
  max4_s7_0_7 max_ch4_r11_c10 (
    .a({ x[24261:24248], x[24065:24052] }),
    .y(max_ch4_r11_c10_y)
  );
  max4_s7_0_7 max_ch4_r11_c11 (
    .a({ x[24275:24262], x[24079:24066] }),
    .y(max_ch4_r11_c11_y)
  );
  max4_s7_0_7 max_ch4_r11_c12 (
    .a({ x[24289:24276], x[24093:24080] }),
    .y(max_ch4_r11_c12_y)
  );
  max4_s7_0_7 max_ch4_r11_c13 (
    .a({ x[24303:24290], x[24107:24094] }),
    .y(max_ch4_r11_c13_y)
  );
  max4_s7_0_7 max_ch4_r11_c2 (
    .a({ x[24149:24136], x[23953:23940] }),
    .y(max_ch4_r11_c2_y)
  );
  max4_s7_0_7 max_ch4_r11_c3 (
    .a({ x[24163:24150], x[23967:23954] }),
    .y(max_ch4_r11_c3_y)
  );
  max4_s7_0_7 max_ch4_r11_c4 (
    .a({ x[24177:24164], x[23981:23968] }),
    .y(max_ch4_r11_c4_y)
  );
  max4_s7_0_7 max_ch4_r11_c5 (
    .a({ x[24191:24178], x[23995:23982] }),
    .y(max_ch4_r11_c5_y)
  );
  max4_s7_0_7 max_ch4_r11_c6 (
    .a({ x[24205:24192], x[24009:23996] }),
    .y(max_ch4_r11_c6_y)
  );
  max4_s7_0_7 max_ch4_r11_c7 (
    .a({ x[24219:24206], x[24023:24010] }),
    .y(max_ch4_r11_c7_y)
  );
  max4_s7_0_7 max_ch4_r11_c8 (
    .a({ x[24233:24220], x[24037:24024] }),
    .y(max_ch4_r11_c8_y)
  );
  max4_s7_0_7 max_ch4_r11_c9 (
    .a({ x[24247:24234], x[24051:24038] }),
    .y(max_ch4_r11_c9_y)
  );
  max4_s7_0_7 max_ch4_r12_c0 (
    .a({ x[24513:24500], x[24317:24304] }),
    .y(max_ch4_r12_c0_y)
  );
  max4_s7_0_7 max_ch4_r12_c1 (
    .a({ x[24527:24514], x[24331:24318] }),
    .y(max_ch4_r12_c1_y)
  );
  max4_s7_0_7 max_ch4_r12_c10 (
    .a({ x[24653:24640], x[24457:24444] }),
    .y(max_ch4_r12_c10_y)
  );
  max4_s7_0_7 max_ch4_r12_c11 (
    .a({ x[24667:24654], x[24471:24458] }),
    .y(max_ch4_r12_c11_y)
  );
  max4_s7_0_7 max_ch4_r12_c12 (
    .a({ x[24681:24668], x[24485:24472] }),
    .y(max_ch4_r12_c12_y)
  );
  max4_s7_0_7 max_ch4_r12_c13 (
    .a({ x[24695:24682], x[24499:24486] }),
    .y(max_ch4_r12_c13_y)
  );
  max4_s7_0_7 max_ch4_r12_c2 (
    .a({ x[24541:24528], x[24345:24332] }),
    .y(max_ch4_r12_c2_y)
  );
  max4_s7_0_7 max_ch4_r12_c3 (
    .a({ x[24555:24542], x[24359:24346] }),
    .y(max_ch4_r12_c3_y)
  );
  max4_s7_0_7 max_ch4_r12_c4 (
    .a({ x[24569:24556], x[24373:24360] }),
    .y(max_ch4_r12_c4_y)
  );
  max4_s7_0_7 max_ch4_r12_c5 (
    .a({ x[24583:24570], x[24387:24374] }),
    .y(max_ch4_r12_c5_y)
  );
  max4_s7_0_7 max_ch4_r12_c6 (
    .a({ x[24597:24584], x[24401:24388] }),
    .y(max_ch4_r12_c6_y)
  );
  max4_s7_0_7 max_ch4_r12_c7 (
    .a({ x[24611:24598], x[24415:24402] }),
    .y(max_ch4_r12_c7_y)
  );
  max4_s7_0_7 max_ch4_r12_c8 (
    .a({ x[24625:24612], x[24429:24416] }),
    .y(max_ch4_r12_c8_y)
  );
  max4_s7_0_7 max_ch4_r12_c9 (
    .a({ x[24639:24626], x[24443:24430] }),
    .y(max_ch4_r12_c9_y)
  );
  max4_s7_0_7 max_ch4_r13_c0 (
    .a({ x[24905:24892], x[24709:24696] }),
    .y(max_ch4_r13_c0_y)
  );
  max4_s7_0_7 max_ch4_r13_c1 (
    .a({ x[24919:24906], x[24723:24710] }),
    .y(max_ch4_r13_c1_y)
  );
  max4_s7_0_7 max_ch4_r13_c10 (
    .a({ x[25045:25032], x[24849:24836] }),
    .y(max_ch4_r13_c10_y)
  );
  max4_s7_0_7 max_ch4_r13_c11 (
    .a({ x[25059:25046], x[24863:24850] }),
    .y(max_ch4_r13_c11_y)
  );
  max4_s7_0_7 max_ch4_r13_c12 (
    .a({ x[25073:25060], x[24877:24864] }),
    .y(max_ch4_r13_c12_y)
  );
  max4_s7_0_7 max_ch4_r13_c13 (
    .a({ x[25087:25074], x[24891:24878] }),
    .y(max_ch4_r13_c13_y)
  );
  max4_s7_0_7 max_ch4_r13_c2 (
    .a({ x[24933:24920], x[24737:24724] }),
    .y(max_ch4_r13_c2_y)
  );
  max4_s7_0_7 max_ch4_r13_c3 (
    .a({ x[24947:24934], x[24751:24738] }),
    .y(max_ch4_r13_c3_y)
  );
  max4_s7_0_7 max_ch4_r13_c4 (
    .a({ x[24961:24948], x[24765:24752] }),
    .y(max_ch4_r13_c4_y)
  );
  max4_s7_0_7 max_ch4_r13_c5 (
    .a({ x[24975:24962], x[24779:24766] }),
    .y(max_ch4_r13_c5_y)
  );
  max4_s7_0_7 max_ch4_r13_c6 (
    .a({ x[24989:24976], x[24793:24780] }),
    .y(max_ch4_r13_c6_y)
  );
  max4_s7_0_7 max_ch4_r13_c7 (
    .a({ x[25003:24990], x[24807:24794] }),
    .y(max_ch4_r13_c7_y)
  );
  max4_s7_0_7 max_ch4_r13_c8 (
    .a({ x[25017:25004], x[24821:24808] }),
    .y(max_ch4_r13_c8_y)
  );
  max4_s7_0_7 max_ch4_r13_c9 (
    .a({ x[25031:25018], x[24835:24822] }),
    .y(max_ch4_r13_c9_y)
  );
  max4_s7_0_7 max_ch4_r1_c0 (
    .a({ x[20201:20188], x[20005:19992] }),
    .y(max_ch4_r1_c0_y)
  );
  max4_s7_0_7 max_ch4_r1_c1 (
    .a({ x[20215:20202], x[20019:20006] }),
    .y(max_ch4_r1_c1_y)
  );
  max4_s7_0_7 max_ch4_r1_c10 (
    .a({ x[20341:20328], x[20145:20132] }),
    .y(max_ch4_r1_c10_y)
  );
  max4_s7_0_7 max_ch4_r1_c11 (
    .a({ x[20355:20342], x[20159:20146] }),
    .y(max_ch4_r1_c11_y)
  );
  max4_s7_0_7 max_ch4_r1_c12 (
    .a({ x[20369:20356], x[20173:20160] }),
    .y(max_ch4_r1_c12_y)
  );
  max4_s7_0_7 max_ch4_r1_c13 (
    .a({ x[20383:20370], x[20187:20174] }),
    .y(max_ch4_r1_c13_y)
  );
  max4_s7_0_7 max_ch4_r1_c2 (
    .a({ x[20229:20216], x[20033:20020] }),
    .y(max_ch4_r1_c2_y)
  );
  max4_s7_0_7 max_ch4_r1_c3 (
    .a({ x[20243:20230], x[20047:20034] }),
    .y(max_ch4_r1_c3_y)
  );
  max4_s7_0_7 max_ch4_r1_c4 (
    .a({ x[20257:20244], x[20061:20048] }),
    .y(max_ch4_r1_c4_y)
  );
  max4_s7_0_7 max_ch4_r1_c5 (
    .a({ x[20271:20258], x[20075:20062] }),
    .y(max_ch4_r1_c5_y)
  );
  max4_s7_0_7 max_ch4_r1_c6 (
    .a({ x[20285:20272], x[20089:20076] }),
    .y(max_ch4_r1_c6_y)
  );
  max4_s7_0_7 max_ch4_r1_c7 (
    .a({ x[20299:20286], x[20103:20090] }),
    .y(max_ch4_r1_c7_y)
  );
  max4_s7_0_7 max_ch4_r1_c8 (
    .a({ x[20313:20300], x[20117:20104] }),
    .y(max_ch4_r1_c8_y)
  );
  max4_s7_0_7 max_ch4_r1_c9 (
    .a({ x[20327:20314], x[20131:20118] }),
    .y(max_ch4_r1_c9_y)
  );
  max4_s7_0_7 max_ch4_r2_c0 (
    .a({ x[20593:20580], x[20397:20384] }),
    .y(max_ch4_r2_c0_y)
  );
  max4_s7_0_7 max_ch4_r2_c1 (
    .a({ x[20607:20594], x[20411:20398] }),
    .y(max_ch4_r2_c1_y)
  );
  max4_s7_0_7 max_ch4_r2_c10 (
    .a({ x[20733:20720], x[20537:20524] }),
    .y(max_ch4_r2_c10_y)
  );
  max4_s7_0_7 max_ch4_r2_c11 (
    .a({ x[20747:20734], x[20551:20538] }),
    .y(max_ch4_r2_c11_y)
  );
  max4_s7_0_7 max_ch4_r2_c12 (
    .a({ x[20761:20748], x[20565:20552] }),
    .y(max_ch4_r2_c12_y)
  );
  max4_s7_0_7 max_ch4_r2_c13 (
    .a({ x[20775:20762], x[20579:20566] }),
    .y(max_ch4_r2_c13_y)
  );
  max4_s7_0_7 max_ch4_r2_c2 (
    .a({ x[20621:20608], x[20425:20412] }),
    .y(max_ch4_r2_c2_y)
  );
  max4_s7_0_7 max_ch4_r2_c3 (
    .a({ x[20635:20622], x[20439:20426] }),
    .y(max_ch4_r2_c3_y)
  );
  max4_s7_0_7 max_ch4_r2_c4 (
    .a({ x[20649:20636], x[20453:20440] }),
    .y(max_ch4_r2_c4_y)
  );
  max4_s7_0_7 max_ch4_r2_c5 (
    .a({ x[20663:20650], x[20467:20454] }),
    .y(max_ch4_r2_c5_y)
  );
  max4_s7_0_7 max_ch4_r2_c6 (
    .a({ x[20677:20664], x[20481:20468] }),
    .y(max_ch4_r2_c6_y)
  );
  max4_s7_0_7 max_ch4_r2_c7 (
    .a({ x[20691:20678], x[20495:20482] }),
    .y(max_ch4_r2_c7_y)
  );
  max4_s7_0_7 max_ch4_r2_c8 (
    .a({ x[20705:20692], x[20509:20496] }),
    .y(max_ch4_r2_c8_y)
  );
  max4_s7_0_7 max_ch4_r2_c9 (
    .a({ x[20719:20706], x[20523:20510] }),
    .y(max_ch4_r2_c9_y)
  );
  max4_s7_0_7 max_ch4_r3_c0 (
    .a({ x[20985:20972], x[20789:20776] }),
    .y(max_ch4_r3_c0_y)
  );
  max4_s7_0_7 max_ch4_r3_c1 (
    .a({ x[20999:20986], x[20803:20790] }),
    .y(max_ch4_r3_c1_y)
  );
  max4_s7_0_7 max_ch4_r3_c10 (
    .a({ x[21125:21112], x[20929:20916] }),
    .y(max_ch4_r3_c10_y)
  );
  max4_s7_0_7 max_ch4_r3_c11 (
    .a({ x[21139:21126], x[20943:20930] }),
    .y(max_ch4_r3_c11_y)
  );
  max4_s7_0_7 max_ch4_r3_c12 (
    .a({ x[21153:21140], x[20957:20944] }),
    .y(max_ch4_r3_c12_y)
  );
  max4_s7_0_7 max_ch4_r3_c13 (
    .a({ x[21167:21154], x[20971:20958] }),
    .y(max_ch4_r3_c13_y)
  );
  max4_s7_0_7 max_ch4_r3_c2 (
    .a({ x[21013:21000], x[20817:20804] }),
    .y(max_ch4_r3_c2_y)
  );
  max4_s7_0_7 max_ch4_r3_c3 (
    .a({ x[21027:21014], x[20831:20818] }),
    .y(max_ch4_r3_c3_y)
  );
  max4_s7_0_7 max_ch4_r3_c4 (
    .a({ x[21041:21028], x[20845:20832] }),
    .y(max_ch4_r3_c4_y)
  );
  max4_s7_0_7 max_ch4_r3_c5 (
    .a({ x[21055:21042], x[20859:20846] }),
    .y(max_ch4_r3_c5_y)
  );
  max4_s7_0_7 max_ch4_r3_c6 (
    .a({ x[21069:21056], x[20873:20860] }),
    .y(max_ch4_r3_c6_y)
  );
  max4_s7_0_7 max_ch4_r3_c7 (
    .a({ x[21083:21070], x[20887:20874] }),
    .y(max_ch4_r3_c7_y)
  );
  max4_s7_0_7 max_ch4_r3_c8 (
    .a({ x[21097:21084], x[20901:20888] }),
    .y(max_ch4_r3_c8_y)
  );
  max4_s7_0_7 max_ch4_r3_c9 (
    .a({ x[21111:21098], x[20915:20902] }),
    .y(max_ch4_r3_c9_y)
  );
  max4_s7_0_7 max_ch4_r4_c0 (
    .a({ x[21377:21364], x[21181:21168] }),
    .y(max_ch4_r4_c0_y)
  );
  max4_s7_0_7 max_ch4_r4_c1 (
    .a({ x[21391:21378], x[21195:21182] }),
    .y(max_ch4_r4_c1_y)
  );
  max4_s7_0_7 max_ch4_r4_c10 (
    .a({ x[21517:21504], x[21321:21308] }),
    .y(max_ch4_r4_c10_y)
  );
  max4_s7_0_7 max_ch4_r4_c11 (
    .a({ x[21531:21518], x[21335:21322] }),
    .y(max_ch4_r4_c11_y)
  );
  max4_s7_0_7 max_ch4_r4_c12 (
    .a({ x[21545:21532], x[21349:21336] }),
    .y(max_ch4_r4_c12_y)
  );
  max4_s7_0_7 max_ch4_r4_c13 (
    .a({ x[21559:21546], x[21363:21350] }),
    .y(max_ch4_r4_c13_y)
  );
  max4_s7_0_7 max_ch4_r4_c2 (
    .a({ x[21405:21392], x[21209:21196] }),
    .y(max_ch4_r4_c2_y)
  );
  max4_s7_0_7 max_ch4_r4_c3 (
    .a({ x[21419:21406], x[21223:21210] }),
    .y(max_ch4_r4_c3_y)
  );
  max4_s7_0_7 max_ch4_r4_c4 (
    .a({ x[21433:21420], x[21237:21224] }),
    .y(max_ch4_r4_c4_y)
  );
  max4_s7_0_7 max_ch4_r4_c5 (
    .a({ x[21447:21434], x[21251:21238] }),
    .y(max_ch4_r4_c5_y)
  );
  max4_s7_0_7 max_ch4_r4_c6 (
    .a({ x[21461:21448], x[21265:21252] }),
    .y(max_ch4_r4_c6_y)
  );
  max4_s7_0_7 max_ch4_r4_c7 (
    .a({ x[21475:21462], x[21279:21266] }),
    .y(max_ch4_r4_c7_y)
  );
  max4_s7_0_7 max_ch4_r4_c8 (
    .a({ x[21489:21476], x[21293:21280] }),
    .y(max_ch4_r4_c8_y)
  );
  max4_s7_0_7 max_ch4_r4_c9 (
    .a({ x[21503:21490], x[21307:21294] }),
    .y(max_ch4_r4_c9_y)
  );
  max4_s7_0_7 max_ch4_r5_c0 (
    .a({ x[21769:21756], x[21573:21560] }),
    .y(max_ch4_r5_c0_y)
  );
  max4_s7_0_7 max_ch4_r5_c1 (
    .a({ x[21783:21770], x[21587:21574] }),
    .y(max_ch4_r5_c1_y)
  );
  max4_s7_0_7 max_ch4_r5_c10 (
    .a({ x[21909:21896], x[21713:21700] }),
    .y(max_ch4_r5_c10_y)
  );
  max4_s7_0_7 max_ch4_r5_c11 (
    .a({ x[21923:21910], x[21727:21714] }),
    .y(max_ch4_r5_c11_y)
  );
  max4_s7_0_7 max_ch4_r5_c12 (
    .a({ x[21937:21924], x[21741:21728] }),
    .y(max_ch4_r5_c12_y)
  );
  max4_s7_0_7 max_ch4_r5_c13 (
    .a({ x[21951:21938], x[21755:21742] }),
    .y(max_ch4_r5_c13_y)
  );
  max4_s7_0_7 max_ch4_r5_c2 (
    .a({ x[21797:21784], x[21601:21588] }),
    .y(max_ch4_r5_c2_y)
  );
  max4_s7_0_7 max_ch4_r5_c3 (
    .a({ x[21811:21798], x[21615:21602] }),
    .y(max_ch4_r5_c3_y)
  );
  max4_s7_0_7 max_ch4_r5_c4 (
    .a({ x[21825:21812], x[21629:21616] }),
    .y(max_ch4_r5_c4_y)
  );
  max4_s7_0_7 max_ch4_r5_c5 (
    .a({ x[21839:21826], x[21643:21630] }),
    .y(max_ch4_r5_c5_y)
  );
  max4_s7_0_7 max_ch4_r5_c6 (
    .a({ x[21853:21840], x[21657:21644] }),
    .y(max_ch4_r5_c6_y)
  );
  max4_s7_0_7 max_ch4_r5_c7 (
    .a({ x[21867:21854], x[21671:21658] }),
    .y(max_ch4_r5_c7_y)
  );
  max4_s7_0_7 max_ch4_r5_c8 (
    .a({ x[21881:21868], x[21685:21672] }),
    .y(max_ch4_r5_c8_y)
  );
  max4_s7_0_7 max_ch4_r5_c9 (
    .a({ x[21895:21882], x[21699:21686] }),
    .y(max_ch4_r5_c9_y)
  );
  max4_s7_0_7 max_ch4_r6_c0 (
    .a({ x[22161:22148], x[21965:21952] }),
    .y(max_ch4_r6_c0_y)
  );
  max4_s7_0_7 max_ch4_r6_c1 (
    .a({ x[22175:22162], x[21979:21966] }),
    .y(max_ch4_r6_c1_y)
  );
  max4_s7_0_7 max_ch4_r6_c10 (
    .a({ x[22301:22288], x[22105:22092] }),
    .y(max_ch4_r6_c10_y)
  );
  max4_s7_0_7 max_ch4_r6_c11 (
    .a({ x[22315:22302], x[22119:22106] }),
    .y(max_ch4_r6_c11_y)
  );
  max4_s7_0_7 max_ch4_r6_c12 (
    .a({ x[22329:22316], x[22133:22120] }),
    .y(max_ch4_r6_c12_y)
  );
  max4_s7_0_7 max_ch4_r6_c13 (
    .a({ x[22343:22330], x[22147:22134] }),
    .y(max_ch4_r6_c13_y)
  );
  max4_s7_0_7 max_ch4_r6_c2 (
    .a({ x[22189:22176], x[21993:21980] }),
    .y(max_ch4_r6_c2_y)
  );
  max4_s7_0_7 max_ch4_r6_c3 (
    .a({ x[22203:22190], x[22007:21994] }),
    .y(max_ch4_r6_c3_y)
  );
  max4_s7_0_7 max_ch4_r6_c4 (
    .a({ x[22217:22204], x[22021:22008] }),
    .y(max_ch4_r6_c4_y)
  );
  max4_s7_0_7 max_ch4_r6_c5 (
    .a({ x[22231:22218], x[22035:22022] }),
    .y(max_ch4_r6_c5_y)
  );
  max4_s7_0_7 max_ch4_r6_c6 (
    .a({ x[22245:22232], x[22049:22036] }),
    .y(max_ch4_r6_c6_y)
  );
  max4_s7_0_7 max_ch4_r6_c7 (
    .a({ x[22259:22246], x[22063:22050] }),
    .y(max_ch4_r6_c7_y)
  );
  max4_s7_0_7 max_ch4_r6_c8 (
    .a({ x[22273:22260], x[22077:22064] }),
    .y(max_ch4_r6_c8_y)
  );
  max4_s7_0_7 max_ch4_r6_c9 (
    .a({ x[22287:22274], x[22091:22078] }),
    .y(max_ch4_r6_c9_y)
  );
  max4_s7_0_7 max_ch4_r7_c0 (
    .a({ x[22553:22540], x[22357:22344] }),
    .y(max_ch4_r7_c0_y)
  );
  max4_s7_0_7 max_ch4_r7_c1 (
    .a({ x[22567:22554], x[22371:22358] }),
    .y(max_ch4_r7_c1_y)
  );
  max4_s7_0_7 max_ch4_r7_c10 (
    .a({ x[22693:22680], x[22497:22484] }),
    .y(max_ch4_r7_c10_y)
  );
  max4_s7_0_7 max_ch4_r7_c11 (
    .a({ x[22707:22694], x[22511:22498] }),
    .y(max_ch4_r7_c11_y)
  );
  max4_s7_0_7 max_ch4_r7_c12 (
    .a({ x[22721:22708], x[22525:22512] }),
    .y(max_ch4_r7_c12_y)
  );
  max4_s7_0_7 max_ch4_r7_c13 (
    .a({ x[22735:22722], x[22539:22526] }),
    .y(max_ch4_r7_c13_y)
  );
  max4_s7_0_7 max_ch4_r7_c2 (
    .a({ x[22581:22568], x[22385:22372] }),
    .y(max_ch4_r7_c2_y)
  );
  max4_s7_0_7 max_ch4_r7_c3 (
    .a({ x[22595:22582], x[22399:22386] }),
    .y(max_ch4_r7_c3_y)
  );
  max4_s7_0_7 max_ch4_r7_c4 (
    .a({ x[22609:22596], x[22413:22400] }),
    .y(max_ch4_r7_c4_y)
  );
  max4_s7_0_7 max_ch4_r7_c5 (
    .a({ x[22623:22610], x[22427:22414] }),
    .y(max_ch4_r7_c5_y)
  );
  max4_s7_0_7 max_ch4_r7_c6 (
    .a({ x[22637:22624], x[22441:22428] }),
    .y(max_ch4_r7_c6_y)
  );
  max4_s7_0_7 max_ch4_r7_c7 (
    .a({ x[22651:22638], x[22455:22442] }),
    .y(max_ch4_r7_c7_y)
  );
  max4_s7_0_7 max_ch4_r7_c8 (
    .a({ x[22665:22652], x[22469:22456] }),
    .y(max_ch4_r7_c8_y)
  );
  max4_s7_0_7 max_ch4_r7_c9 (
    .a({ x[22679:22666], x[22483:22470] }),
    .y(max_ch4_r7_c9_y)
  );
  max4_s7_0_7 max_ch4_r8_c0 (
    .a({ x[22945:22932], x[22749:22736] }),
    .y(max_ch4_r8_c0_y)
  );
  max4_s7_0_7 max_ch4_r8_c1 (
    .a({ x[22959:22946], x[22763:22750] }),
    .y(max_ch4_r8_c1_y)
  );
  max4_s7_0_7 max_ch4_r8_c10 (
    .a({ x[23085:23072], x[22889:22876] }),
    .y(max_ch4_r8_c10_y)
  );
  max4_s7_0_7 max_ch4_r8_c11 (
    .a({ x[23099:23086], x[22903:22890] }),
    .y(max_ch4_r8_c11_y)
  );
  max4_s7_0_7 max_ch4_r8_c12 (
    .a({ x[23113:23100], x[22917:22904] }),
    .y(max_ch4_r8_c12_y)
  );
  max4_s7_0_7 max_ch4_r8_c13 (
    .a({ x[23127:23114], x[22931:22918] }),
    .y(max_ch4_r8_c13_y)
  );
  max4_s7_0_7 max_ch4_r8_c2 (
    .a({ x[22973:22960], x[22777:22764] }),
    .y(max_ch4_r8_c2_y)
  );
  max4_s7_0_7 max_ch4_r8_c3 (
    .a({ x[22987:22974], x[22791:22778] }),
    .y(max_ch4_r8_c3_y)
  );
  max4_s7_0_7 max_ch4_r8_c4 (
    .a({ x[23001:22988], x[22805:22792] }),
    .y(max_ch4_r8_c4_y)
  );
  max4_s7_0_7 max_ch4_r8_c5 (
    .a({ x[23015:23002], x[22819:22806] }),
    .y(max_ch4_r8_c5_y)
  );
  max4_s7_0_7 max_ch4_r8_c6 (
    .a({ x[23029:23016], x[22833:22820] }),
    .y(max_ch4_r8_c6_y)
  );
  max4_s7_0_7 max_ch4_r8_c7 (
    .a({ x[23043:23030], x[22847:22834] }),
    .y(max_ch4_r8_c7_y)
  );
  max4_s7_0_7 max_ch4_r8_c8 (
    .a({ x[23057:23044], x[22861:22848] }),
    .y(max_ch4_r8_c8_y)
  );
  max4_s7_0_7 max_ch4_r8_c9 (
    .a({ x[23071:23058], x[22875:22862] }),
    .y(max_ch4_r8_c9_y)
  );
  max4_s7_0_7 max_ch4_r9_c0 (
    .a({ x[23337:23324], x[23141:23128] }),
    .y(max_ch4_r9_c0_y)
  );
  max4_s7_0_7 max_ch4_r9_c1 (
    .a({ x[23351:23338], x[23155:23142] }),
    .y(max_ch4_r9_c1_y)
  );
  max4_s7_0_7 max_ch4_r9_c10 (
    .a({ x[23477:23464], x[23281:23268] }),
    .y(max_ch4_r9_c10_y)
  );
  max4_s7_0_7 max_ch4_r9_c11 (
    .a({ x[23491:23478], x[23295:23282] }),
    .y(max_ch4_r9_c11_y)
  );
  max4_s7_0_7 max_ch4_r9_c12 (
    .a({ x[23505:23492], x[23309:23296] }),
    .y(max_ch4_r9_c12_y)
  );
  max4_s7_0_7 max_ch4_r9_c13 (
    .a({ x[23519:23506], x[23323:23310] }),
    .y(max_ch4_r9_c13_y)
  );
  max4_s7_0_7 max_ch4_r9_c2 (
    .a({ x[23365:23352], x[23169:23156] }),
    .y(max_ch4_r9_c2_y)
  );
  max4_s7_0_7 max_ch4_r9_c3 (
    .a({ x[23379:23366], x[23183:23170] }),
    .y(max_ch4_r9_c3_y)
  );
  max4_s7_0_7 max_ch4_r9_c4 (
    .a({ x[23393:23380], x[23197:23184] }),
    .y(max_ch4_r9_c4_y)
  );
  max4_s7_0_7 max_ch4_r9_c5 (
    .a({ x[23407:23394], x[23211:23198] }),
    .y(max_ch4_r9_c5_y)
  );
  max4_s7_0_7 max_ch4_r9_c6 (
    .a({ x[23421:23408], x[23225:23212] }),
    .y(max_ch4_r9_c6_y)
  );
  max4_s7_0_7 max_ch4_r9_c7 (
    .a({ x[23435:23422], x[23239:23226] }),
    .y(max_ch4_r9_c7_y)
  );
  max4_s7_0_7 max_ch4_r9_c8 (
    .a({ x[23449:23436], x[23253:23240] }),
    .y(max_ch4_r9_c8_y)
  );
  max4_s7_0_7 max_ch4_r9_c9 (
    .a({ x[23463:23450], x[23267:23254] }),
    .y(max_ch4_r9_c9_y)
  );
  max4_s6_0_7 max_ch5_r0_c0 (
    .a({ x[25267:25256], x[25099:25088] }),
    .y(max_ch5_r0_c0_y)
  );
  max4_s6_0_7 max_ch5_r0_c1 (
    .a({ x[25279:25268], x[25111:25100] }),
    .y(max_ch5_r0_c1_y)
  );
  max4_s6_0_7 max_ch5_r0_c10 (
    .a({ x[25387:25376], x[25219:25208] }),
    .y(max_ch5_r0_c10_y)
  );
  max4_s6_0_7 max_ch5_r0_c11 (
    .a({ x[25399:25388], x[25231:25220] }),
    .y(max_ch5_r0_c11_y)
  );
  max4_s6_0_7 max_ch5_r0_c12 (
    .a({ x[25411:25400], x[25243:25232] }),
    .y(max_ch5_r0_c12_y)
  );
  max4_s6_0_7 max_ch5_r0_c13 (
    .a({ x[25423:25412], x[25255:25244] }),
    .y(max_ch5_r0_c13_y)
  );
  max4_s6_0_7 max_ch5_r0_c2 (
    .a({ x[25291:25280], x[25123:25112] }),
    .y(max_ch5_r0_c2_y)
  );
  max4_s6_0_7 max_ch5_r0_c3 (
    .a({ x[25303:25292], x[25135:25124] }),
    .y(max_ch5_r0_c3_y)
  );
  max4_s6_0_7 max_ch5_r0_c4 (
    .a({ x[25315:25304], x[25147:25136] }),
    .y(max_ch5_r0_c4_y)
  );
  max4_s6_0_7 max_ch5_r0_c5 (
    .a({ x[25327:25316], x[25159:25148] }),
    .y(max_ch5_r0_c5_y)
  );
  max4_s6_0_7 max_ch5_r0_c6 (
    .a({ x[25339:25328], x[25171:25160] }),
    .y(max_ch5_r0_c6_y)
  );
  max4_s6_0_7 max_ch5_r0_c7 (
    .a({ x[25351:25340], x[25183:25172] }),
    .y(max_ch5_r0_c7_y)
  );
  max4_s6_0_7 max_ch5_r0_c8 (
    .a({ x[25363:25352], x[25195:25184] }),
    .y(max_ch5_r0_c8_y)
  );
  max4_s6_0_7 max_ch5_r0_c9 (
    .a({ x[25375:25364], x[25207:25196] }),
    .y(max_ch5_r0_c9_y)
  );
  max4_s6_0_7 max_ch5_r10_c0 (
    .a({ x[28627:28616], x[28459:28448] }),
    .y(max_ch5_r10_c0_y)
  );
  max4_s6_0_7 max_ch5_r10_c1 (
    .a({ x[28639:28628], x[28471:28460] }),
    .y(max_ch5_r10_c1_y)
  );
  max4_s6_0_7 max_ch5_r10_c10 (
    .a({ x[28747:28736], x[28579:28568] }),
    .y(max_ch5_r10_c10_y)
  );
  max4_s6_0_7 max_ch5_r10_c11 (
    .a({ x[28759:28748], x[28591:28580] }),
    .y(max_ch5_r10_c11_y)
  );
  max4_s6_0_7 max_ch5_r10_c12 (
    .a({ x[28771:28760], x[28603:28592] }),
    .y(max_ch5_r10_c12_y)
  );
  max4_s6_0_7 max_ch5_r10_c13 (
    .a({ x[28783:28772], x[28615:28604] }),
    .y(max_ch5_r10_c13_y)
  );
  max4_s6_0_7 max_ch5_r10_c2 (
    .a({ x[28651:28640], x[28483:28472] }),
    .y(max_ch5_r10_c2_y)
  );
  max4_s6_0_7 max_ch5_r10_c3 (
    .a({ x[28663:28652], x[28495:28484] }),
    .y(max_ch5_r10_c3_y)
  );
  max4_s6_0_7 max_ch5_r10_c4 (
    .a({ x[28675:28664], x[28507:28496] }),
    .y(max_ch5_r10_c4_y)
  );
  max4_s6_0_7 max_ch5_r10_c5 (
    .a({ x[28687:28676], x[28519:28508] }),
    .y(max_ch5_r10_c5_y)
  );
  max4_s6_0_7 max_ch5_r10_c6 (
    .a({ x[28699:28688], x[28531:28520] }),
    .y(max_ch5_r10_c6_y)
  );
  max4_s6_0_7 max_ch5_r10_c7 (
    .a({ x[28711:28700], x[28543:28532] }),
    .y(max_ch5_r10_c7_y)
  );
  max4_s6_0_7 max_ch5_r10_c8 (
    .a({ x[28723:28712], x[28555:28544] }),
    .y(max_ch5_r10_c8_y)
  );
  max4_s6_0_7 max_ch5_r10_c9 (
    .a({ x[28735:28724], x[28567:28556] }),
    .y(max_ch5_r10_c9_y)
  );
  max4_s6_0_7 max_ch5_r11_c0 (
    .a({ x[28963:28952], x[28795:28784] }),
    .y(max_ch5_r11_c0_y)
  );
  max4_s6_0_7 max_ch5_r11_c1 (
    .a({ x[28975:28964], x[28807:28796] }),
    .y(max_ch5_r11_c1_y)
  );
  max4_s6_0_7 max_ch5_r11_c10 (
    .a({ x[29083:29072], x[28915:28904] }),
    .y(max_ch5_r11_c10_y)
  );
  max4_s6_0_7 max_ch5_r11_c11 (
    .a({ x[29095:29084], x[28927:28916] }),
    .y(max_ch5_r11_c11_y)
  );
  max4_s6_0_7 max_ch5_r11_c12 (
    .a({ x[29107:29096], x[28939:28928] }),
    .y(max_ch5_r11_c12_y)
  );
  max4_s6_0_7 max_ch5_r11_c13 (
    .a({ x[29119:29108], x[28951:28940] }),
    .y(max_ch5_r11_c13_y)
  );
  max4_s6_0_7 max_ch5_r11_c2 (
    .a({ x[28987:28976], x[28819:28808] }),
    .y(max_ch5_r11_c2_y)
  );
  max4_s6_0_7 max_ch5_r11_c3 (
    .a({ x[28999:28988], x[28831:28820] }),
    .y(max_ch5_r11_c3_y)
  );
  max4_s6_0_7 max_ch5_r11_c4 (
    .a({ x[29011:29000], x[28843:28832] }),
    .y(max_ch5_r11_c4_y)
  );
  max4_s6_0_7 max_ch5_r11_c5 (
    .a({ x[29023:29012], x[28855:28844] }),
    .y(max_ch5_r11_c5_y)
  );
  max4_s6_0_7 max_ch5_r11_c6 (
    .a({ x[29035:29024], x[28867:28856] }),
    .y(max_ch5_r11_c6_y)
  );
  max4_s6_0_7 max_ch5_r11_c7 (
    .a({ x[29047:29036], x[28879:28868] }),
    .y(max_ch5_r11_c7_y)
  );
  max4_s6_0_7 max_ch5_r11_c8 (
    .a({ x[29059:29048], x[28891:28880] }),
    .y(max_ch5_r11_c8_y)
  );
  max4_s6_0_7 max_ch5_r11_c9 (
    .a({ x[29071:29060], x[28903:28892] }),
    .y(max_ch5_r11_c9_y)
  );
  max4_s6_0_7 max_ch5_r12_c0 (
    .a({ x[29299:29288], x[29131:29120] }),
    .y(max_ch5_r12_c0_y)
  );
  max4_s6_0_7 max_ch5_r12_c1 (
    .a({ x[29311:29300], x[29143:29132] }),
    .y(max_ch5_r12_c1_y)
  );
  max4_s6_0_7 max_ch5_r12_c10 (
    .a({ x[29419:29408], x[29251:29240] }),
    .y(max_ch5_r12_c10_y)
  );
  max4_s6_0_7 max_ch5_r12_c11 (
    .a({ x[29431:29420], x[29263:29252] }),
    .y(max_ch5_r12_c11_y)
  );
  max4_s6_0_7 max_ch5_r12_c12 (
    .a({ x[29443:29432], x[29275:29264] }),
    .y(max_ch5_r12_c12_y)
  );
  max4_s6_0_7 max_ch5_r12_c13 (
    .a({ x[29455:29444], x[29287:29276] }),
    .y(max_ch5_r12_c13_y)
  );
  max4_s6_0_7 max_ch5_r12_c2 (
    .a({ x[29323:29312], x[29155:29144] }),
    .y(max_ch5_r12_c2_y)
  );
  max4_s6_0_7 max_ch5_r12_c3 (
    .a({ x[29335:29324], x[29167:29156] }),
    .y(max_ch5_r12_c3_y)
  );
  max4_s6_0_7 max_ch5_r12_c4 (
    .a({ x[29347:29336], x[29179:29168] }),
    .y(max_ch5_r12_c4_y)
  );
  max4_s6_0_7 max_ch5_r12_c5 (
    .a({ x[29359:29348], x[29191:29180] }),
    .y(max_ch5_r12_c5_y)
  );
  max4_s6_0_7 max_ch5_r12_c6 (
    .a({ x[29371:29360], x[29203:29192] }),
    .y(max_ch5_r12_c6_y)
  );
  max4_s6_0_7 max_ch5_r12_c7 (
    .a({ x[29383:29372], x[29215:29204] }),
    .y(max_ch5_r12_c7_y)
  );
  max4_s6_0_7 max_ch5_r12_c8 (
    .a({ x[29395:29384], x[29227:29216] }),
    .y(max_ch5_r12_c8_y)
  );
  max4_s6_0_7 max_ch5_r12_c9 (
    .a({ x[29407:29396], x[29239:29228] }),
    .y(max_ch5_r12_c9_y)
  );
  max4_s6_0_7 max_ch5_r13_c0 (
    .a({ x[29635:29624], x[29467:29456] }),
    .y(max_ch5_r13_c0_y)
  );
  max4_s6_0_7 max_ch5_r13_c1 (
    .a({ x[29647:29636], x[29479:29468] }),
    .y(max_ch5_r13_c1_y)
  );
  max4_s6_0_7 max_ch5_r13_c10 (
    .a({ x[29755:29744], x[29587:29576] }),
    .y(max_ch5_r13_c10_y)
  );
  max4_s6_0_7 max_ch5_r13_c11 (
    .a({ x[29767:29756], x[29599:29588] }),
    .y(max_ch5_r13_c11_y)
  );
  max4_s6_0_7 max_ch5_r13_c12 (
    .a({ x[29779:29768], x[29611:29600] }),
    .y(max_ch5_r13_c12_y)
  );
  max4_s6_0_7 max_ch5_r13_c13 (
    .a({ x[29791:29780], x[29623:29612] }),
    .y(max_ch5_r13_c13_y)
  );
  max4_s6_0_7 max_ch5_r13_c2 (
    .a({ x[29659:29648], x[29491:29480] }),
    .y(max_ch5_r13_c2_y)
  );
  max4_s6_0_7 max_ch5_r13_c3 (
    .a({ x[29671:29660], x[29503:29492] }),
    .y(max_ch5_r13_c3_y)
  );
  max4_s6_0_7 max_ch5_r13_c4 (
    .a({ x[29683:29672], x[29515:29504] }),
    .y(max_ch5_r13_c4_y)
  );
  max4_s6_0_7 max_ch5_r13_c5 (
    .a({ x[29695:29684], x[29527:29516] }),
    .y(max_ch5_r13_c5_y)
  );
  max4_s6_0_7 max_ch5_r13_c6 (
    .a({ x[29707:29696], x[29539:29528] }),
    .y(max_ch5_r13_c6_y)
  );
  max4_s6_0_7 max_ch5_r13_c7 (
    .a({ x[29719:29708], x[29551:29540] }),
    .y(max_ch5_r13_c7_y)
  );
  max4_s6_0_7 max_ch5_r13_c8 (
    .a({ x[29731:29720], x[29563:29552] }),
    .y(max_ch5_r13_c8_y)
  );
  max4_s6_0_7 max_ch5_r13_c9 (
    .a({ x[29743:29732], x[29575:29564] }),
    .y(max_ch5_r13_c9_y)
  );
  max4_s6_0_7 max_ch5_r1_c0 (
    .a({ x[25603:25592], x[25435:25424] }),
    .y(max_ch5_r1_c0_y)
  );
  max4_s6_0_7 max_ch5_r1_c1 (
    .a({ x[25615:25604], x[25447:25436] }),
    .y(max_ch5_r1_c1_y)
  );
  max4_s6_0_7 max_ch5_r1_c10 (
    .a({ x[25723:25712], x[25555:25544] }),
    .y(max_ch5_r1_c10_y)
  );
  max4_s6_0_7 max_ch5_r1_c11 (
    .a({ x[25735:25724], x[25567:25556] }),
    .y(max_ch5_r1_c11_y)
  );
  max4_s6_0_7 max_ch5_r1_c12 (
    .a({ x[25747:25736], x[25579:25568] }),
    .y(max_ch5_r1_c12_y)
  );
  max4_s6_0_7 max_ch5_r1_c13 (
    .a({ x[25759:25748], x[25591:25580] }),
    .y(max_ch5_r1_c13_y)
  );
  max4_s6_0_7 max_ch5_r1_c2 (
    .a({ x[25627:25616], x[25459:25448] }),
    .y(max_ch5_r1_c2_y)
  );
  max4_s6_0_7 max_ch5_r1_c3 (
    .a({ x[25639:25628], x[25471:25460] }),
    .y(max_ch5_r1_c3_y)
  );
  max4_s6_0_7 max_ch5_r1_c4 (
    .a({ x[25651:25640], x[25483:25472] }),
    .y(max_ch5_r1_c4_y)
  );
  max4_s6_0_7 max_ch5_r1_c5 (
    .a({ x[25663:25652], x[25495:25484] }),
    .y(max_ch5_r1_c5_y)
  );
  max4_s6_0_7 max_ch5_r1_c6 (
    .a({ x[25675:25664], x[25507:25496] }),
    .y(max_ch5_r1_c6_y)
  );
  max4_s6_0_7 max_ch5_r1_c7 (
    .a({ x[25687:25676], x[25519:25508] }),
    .y(max_ch5_r1_c7_y)
  );
  max4_s6_0_7 max_ch5_r1_c8 (
    .a({ x[25699:25688], x[25531:25520] }),
    .y(max_ch5_r1_c8_y)
  );
  max4_s6_0_7 max_ch5_r1_c9 (
    .a({ x[25711:25700], x[25543:25532] }),
    .y(max_ch5_r1_c9_y)
  );
  max4_s6_0_7 max_ch5_r2_c0 (
    .a({ x[25939:25928], x[25771:25760] }),
    .y(max_ch5_r2_c0_y)
  );
  max4_s6_0_7 max_ch5_r2_c1 (
    .a({ x[25951:25940], x[25783:25772] }),
    .y(max_ch5_r2_c1_y)
  );
  max4_s6_0_7 max_ch5_r2_c10 (
    .a({ x[26059:26048], x[25891:25880] }),
    .y(max_ch5_r2_c10_y)
  );
  max4_s6_0_7 max_ch5_r2_c11 (
    .a({ x[26071:26060], x[25903:25892] }),
    .y(max_ch5_r2_c11_y)
  );
  max4_s6_0_7 max_ch5_r2_c12 (
    .a({ x[26083:26072], x[25915:25904] }),
    .y(max_ch5_r2_c12_y)
  );
  max4_s6_0_7 max_ch5_r2_c13 (
    .a({ x[26095:26084], x[25927:25916] }),
    .y(max_ch5_r2_c13_y)
  );
  max4_s6_0_7 max_ch5_r2_c2 (
    .a({ x[25963:25952], x[25795:25784] }),
    .y(max_ch5_r2_c2_y)
  );
  max4_s6_0_7 max_ch5_r2_c3 (
    .a({ x[25975:25964], x[25807:25796] }),
    .y(max_ch5_r2_c3_y)
  );
  max4_s6_0_7 max_ch5_r2_c4 (
    .a({ x[25987:25976], x[25819:25808] }),
    .y(max_ch5_r2_c4_y)
  );
  max4_s6_0_7 max_ch5_r2_c5 (
    .a({ x[25999:25988], x[25831:25820] }),
    .y(max_ch5_r2_c5_y)
  );
  max4_s6_0_7 max_ch5_r2_c6 (
    .a({ x[26011:26000], x[25843:25832] }),
    .y(max_ch5_r2_c6_y)
  );
  max4_s6_0_7 max_ch5_r2_c7 (
    .a({ x[26023:26012], x[25855:25844] }),
    .y(max_ch5_r2_c7_y)
  );
  max4_s6_0_7 max_ch5_r2_c8 (
    .a({ x[26035:26024], x[25867:25856] }),
    .y(max_ch5_r2_c8_y)
  );
  max4_s6_0_7 max_ch5_r2_c9 (
    .a({ x[26047:26036], x[25879:25868] }),
    .y(max_ch5_r2_c9_y)
  );
  max4_s6_0_7 max_ch5_r3_c0 (
    .a({ x[26275:26264], x[26107:26096] }),
    .y(max_ch5_r3_c0_y)
  );
  max4_s6_0_7 max_ch5_r3_c1 (
    .a({ x[26287:26276], x[26119:26108] }),
    .y(max_ch5_r3_c1_y)
  );
  max4_s6_0_7 max_ch5_r3_c10 (
    .a({ x[26395:26384], x[26227:26216] }),
    .y(max_ch5_r3_c10_y)
  );
  max4_s6_0_7 max_ch5_r3_c11 (
    .a({ x[26407:26396], x[26239:26228] }),
    .y(max_ch5_r3_c11_y)
  );
  max4_s6_0_7 max_ch5_r3_c12 (
    .a({ x[26419:26408], x[26251:26240] }),
    .y(max_ch5_r3_c12_y)
  );
  max4_s6_0_7 max_ch5_r3_c13 (
    .a({ x[26431:26420], x[26263:26252] }),
    .y(max_ch5_r3_c13_y)
  );
  max4_s6_0_7 max_ch5_r3_c2 (
    .a({ x[26299:26288], x[26131:26120] }),
    .y(max_ch5_r3_c2_y)
  );
  max4_s6_0_7 max_ch5_r3_c3 (
    .a({ x[26311:26300], x[26143:26132] }),
    .y(max_ch5_r3_c3_y)
  );
  max4_s6_0_7 max_ch5_r3_c4 (
    .a({ x[26323:26312], x[26155:26144] }),
    .y(max_ch5_r3_c4_y)
  );
  max4_s6_0_7 max_ch5_r3_c5 (
    .a({ x[26335:26324], x[26167:26156] }),
    .y(max_ch5_r3_c5_y)
  );
  max4_s6_0_7 max_ch5_r3_c6 (
    .a({ x[26347:26336], x[26179:26168] }),
    .y(max_ch5_r3_c6_y)
  );
  max4_s6_0_7 max_ch5_r3_c7 (
    .a({ x[26359:26348], x[26191:26180] }),
    .y(max_ch5_r3_c7_y)
  );
  max4_s6_0_7 max_ch5_r3_c8 (
    .a({ x[26371:26360], x[26203:26192] }),
    .y(max_ch5_r3_c8_y)
  );
  max4_s6_0_7 max_ch5_r3_c9 (
    .a({ x[26383:26372], x[26215:26204] }),
    .y(max_ch5_r3_c9_y)
  );
  max4_s6_0_7 max_ch5_r4_c0 (
    .a({ x[26611:26600], x[26443:26432] }),
    .y(max_ch5_r4_c0_y)
  );
  max4_s6_0_7 max_ch5_r4_c1 (
    .a({ x[26623:26612], x[26455:26444] }),
    .y(max_ch5_r4_c1_y)
  );
  max4_s6_0_7 max_ch5_r4_c10 (
    .a({ x[26731:26720], x[26563:26552] }),
    .y(max_ch5_r4_c10_y)
  );
  max4_s6_0_7 max_ch5_r4_c11 (
    .a({ x[26743:26732], x[26575:26564] }),
    .y(max_ch5_r4_c11_y)
  );
  max4_s6_0_7 max_ch5_r4_c12 (
    .a({ x[26755:26744], x[26587:26576] }),
    .y(max_ch5_r4_c12_y)
  );
  max4_s6_0_7 max_ch5_r4_c13 (
    .a({ x[26767:26756], x[26599:26588] }),
    .y(max_ch5_r4_c13_y)
  );
  max4_s6_0_7 max_ch5_r4_c2 (
    .a({ x[26635:26624], x[26467:26456] }),
    .y(max_ch5_r4_c2_y)
  );
  max4_s6_0_7 max_ch5_r4_c3 (
    .a({ x[26647:26636], x[26479:26468] }),
    .y(max_ch5_r4_c3_y)
  );
  max4_s6_0_7 max_ch5_r4_c4 (
    .a({ x[26659:26648], x[26491:26480] }),
    .y(max_ch5_r4_c4_y)
  );
  max4_s6_0_7 max_ch5_r4_c5 (
    .a({ x[26671:26660], x[26503:26492] }),
    .y(max_ch5_r4_c5_y)
  );
  max4_s6_0_7 max_ch5_r4_c6 (
    .a({ x[26683:26672], x[26515:26504] }),
    .y(max_ch5_r4_c6_y)
  );
  max4_s6_0_7 max_ch5_r4_c7 (
    .a({ x[26695:26684], x[26527:26516] }),
    .y(max_ch5_r4_c7_y)
  );
  max4_s6_0_7 max_ch5_r4_c8 (
    .a({ x[26707:26696], x[26539:26528] }),
    .y(max_ch5_r4_c8_y)
  );
  max4_s6_0_7 max_ch5_r4_c9 (
    .a({ x[26719:26708], x[26551:26540] }),
    .y(max_ch5_r4_c9_y)
  );
  max4_s6_0_7 max_ch5_r5_c0 (
    .a({ x[26947:26936], x[26779:26768] }),
    .y(max_ch5_r5_c0_y)
  );
  max4_s6_0_7 max_ch5_r5_c1 (
    .a({ x[26959:26948], x[26791:26780] }),
    .y(max_ch5_r5_c1_y)
  );
  max4_s6_0_7 max_ch5_r5_c10 (
    .a({ x[27067:27056], x[26899:26888] }),
    .y(max_ch5_r5_c10_y)
  );
  max4_s6_0_7 max_ch5_r5_c11 (
    .a({ x[27079:27068], x[26911:26900] }),
    .y(max_ch5_r5_c11_y)
  );
  max4_s6_0_7 max_ch5_r5_c12 (
    .a({ x[27091:27080], x[26923:26912] }),
    .y(max_ch5_r5_c12_y)
  );
  max4_s6_0_7 max_ch5_r5_c13 (
    .a({ x[27103:27092], x[26935:26924] }),
    .y(max_ch5_r5_c13_y)
  );
  max4_s6_0_7 max_ch5_r5_c2 (
    .a({ x[26971:26960], x[26803:26792] }),
    .y(max_ch5_r5_c2_y)
  );
  max4_s6_0_7 max_ch5_r5_c3 (
    .a({ x[26983:26972], x[26815:26804] }),
    .y(max_ch5_r5_c3_y)
  );
  max4_s6_0_7 max_ch5_r5_c4 (
    .a({ x[26995:26984], x[26827:26816] }),
    .y(max_ch5_r5_c4_y)
  );
  max4_s6_0_7 max_ch5_r5_c5 (
    .a({ x[27007:26996], x[26839:26828] }),
    .y(max_ch5_r5_c5_y)
  );
  max4_s6_0_7 max_ch5_r5_c6 (
    .a({ x[27019:27008], x[26851:26840] }),
    .y(max_ch5_r5_c6_y)
  );
  max4_s6_0_7 max_ch5_r5_c7 (
    .a({ x[27031:27020], x[26863:26852] }),
    .y(max_ch5_r5_c7_y)
  );
  max4_s6_0_7 max_ch5_r5_c8 (
    .a({ x[27043:27032], x[26875:26864] }),
    .y(max_ch5_r5_c8_y)
  );
  max4_s6_0_7 max_ch5_r5_c9 (
    .a({ x[27055:27044], x[26887:26876] }),
    .y(max_ch5_r5_c9_y)
  );
  max4_s6_0_7 max_ch5_r6_c0 (
    .a({ x[27283:27272], x[27115:27104] }),
    .y(max_ch5_r6_c0_y)
  );
  max4_s6_0_7 max_ch5_r6_c1 (
    .a({ x[27295:27284], x[27127:27116] }),
    .y(max_ch5_r6_c1_y)
  );
  max4_s6_0_7 max_ch5_r6_c10 (
    .a({ x[27403:27392], x[27235:27224] }),
    .y(max_ch5_r6_c10_y)
  );
  max4_s6_0_7 max_ch5_r6_c11 (
    .a({ x[27415:27404], x[27247:27236] }),
    .y(max_ch5_r6_c11_y)
  );
  max4_s6_0_7 max_ch5_r6_c12 (
    .a({ x[27427:27416], x[27259:27248] }),
    .y(max_ch5_r6_c12_y)
  );
  max4_s6_0_7 max_ch5_r6_c13 (
    .a({ x[27439:27428], x[27271:27260] }),
    .y(max_ch5_r6_c13_y)
  );
  max4_s6_0_7 max_ch5_r6_c2 (
    .a({ x[27307:27296], x[27139:27128] }),
    .y(max_ch5_r6_c2_y)
  );
  max4_s6_0_7 max_ch5_r6_c3 (
    .a({ x[27319:27308], x[27151:27140] }),
    .y(max_ch5_r6_c3_y)
  );
  max4_s6_0_7 max_ch5_r6_c4 (
    .a({ x[27331:27320], x[27163:27152] }),
    .y(max_ch5_r6_c4_y)
  );
  max4_s6_0_7 max_ch5_r6_c5 (
    .a({ x[27343:27332], x[27175:27164] }),
    .y(max_ch5_r6_c5_y)
  );
  max4_s6_0_7 max_ch5_r6_c6 (
    .a({ x[27355:27344], x[27187:27176] }),
    .y(max_ch5_r6_c6_y)
  );
  max4_s6_0_7 max_ch5_r6_c7 (
    .a({ x[27367:27356], x[27199:27188] }),
    .y(max_ch5_r6_c7_y)
  );
  max4_s6_0_7 max_ch5_r6_c8 (
    .a({ x[27379:27368], x[27211:27200] }),
    .y(max_ch5_r6_c8_y)
  );
  max4_s6_0_7 max_ch5_r6_c9 (
    .a({ x[27391:27380], x[27223:27212] }),
    .y(max_ch5_r6_c9_y)
  );
  max4_s6_0_7 max_ch5_r7_c0 (
    .a({ x[27619:27608], x[27451:27440] }),
    .y(max_ch5_r7_c0_y)
  );
  max4_s6_0_7 max_ch5_r7_c1 (
    .a({ x[27631:27620], x[27463:27452] }),
    .y(max_ch5_r7_c1_y)
  );
  max4_s6_0_7 max_ch5_r7_c10 (
    .a({ x[27739:27728], x[27571:27560] }),
    .y(max_ch5_r7_c10_y)
  );
  max4_s6_0_7 max_ch5_r7_c11 (
    .a({ x[27751:27740], x[27583:27572] }),
    .y(max_ch5_r7_c11_y)
  );
  max4_s6_0_7 max_ch5_r7_c12 (
    .a({ x[27763:27752], x[27595:27584] }),
    .y(max_ch5_r7_c12_y)
  );
  max4_s6_0_7 max_ch5_r7_c13 (
    .a({ x[27775:27764], x[27607:27596] }),
    .y(max_ch5_r7_c13_y)
  );
  max4_s6_0_7 max_ch5_r7_c2 (
    .a({ x[27643:27632], x[27475:27464] }),
    .y(max_ch5_r7_c2_y)
  );
  max4_s6_0_7 max_ch5_r7_c3 (
    .a({ x[27655:27644], x[27487:27476] }),
    .y(max_ch5_r7_c3_y)
  );
  max4_s6_0_7 max_ch5_r7_c4 (
    .a({ x[27667:27656], x[27499:27488] }),
    .y(max_ch5_r7_c4_y)
  );
  max4_s6_0_7 max_ch5_r7_c5 (
    .a({ x[27679:27668], x[27511:27500] }),
    .y(max_ch5_r7_c5_y)
  );
  max4_s6_0_7 max_ch5_r7_c6 (
    .a({ x[27691:27680], x[27523:27512] }),
    .y(max_ch5_r7_c6_y)
  );
  max4_s6_0_7 max_ch5_r7_c7 (
    .a({ x[27703:27692], x[27535:27524] }),
    .y(max_ch5_r7_c7_y)
  );
  max4_s6_0_7 max_ch5_r7_c8 (
    .a({ x[27715:27704], x[27547:27536] }),
    .y(max_ch5_r7_c8_y)
  );
  max4_s6_0_7 max_ch5_r7_c9 (
    .a({ x[27727:27716], x[27559:27548] }),
    .y(max_ch5_r7_c9_y)
  );
  max4_s6_0_7 max_ch5_r8_c0 (
    .a({ x[27955:27944], x[27787:27776] }),
    .y(max_ch5_r8_c0_y)
  );
  max4_s6_0_7 max_ch5_r8_c1 (
    .a({ x[27967:27956], x[27799:27788] }),
    .y(max_ch5_r8_c1_y)
  );
  max4_s6_0_7 max_ch5_r8_c10 (
    .a({ x[28075:28064], x[27907:27896] }),
    .y(max_ch5_r8_c10_y)
  );
  max4_s6_0_7 max_ch5_r8_c11 (
    .a({ x[28087:28076], x[27919:27908] }),
    .y(max_ch5_r8_c11_y)
  );
  max4_s6_0_7 max_ch5_r8_c12 (
    .a({ x[28099:28088], x[27931:27920] }),
    .y(max_ch5_r8_c12_y)
  );
  max4_s6_0_7 max_ch5_r8_c13 (
    .a({ x[28111:28100], x[27943:27932] }),
    .y(max_ch5_r8_c13_y)
  );
  max4_s6_0_7 max_ch5_r8_c2 (
    .a({ x[27979:27968], x[27811:27800] }),
    .y(max_ch5_r8_c2_y)
  );
  max4_s6_0_7 max_ch5_r8_c3 (
    .a({ x[27991:27980], x[27823:27812] }),
    .y(max_ch5_r8_c3_y)
  );
  max4_s6_0_7 max_ch5_r8_c4 (
    .a({ x[28003:27992], x[27835:27824] }),
    .y(max_ch5_r8_c4_y)
  );
  max4_s6_0_7 max_ch5_r8_c5 (
    .a({ x[28015:28004], x[27847:27836] }),
    .y(max_ch5_r8_c5_y)
  );
  max4_s6_0_7 max_ch5_r8_c6 (
    .a({ x[28027:28016], x[27859:27848] }),
    .y(max_ch5_r8_c6_y)
  );
  max4_s6_0_7 max_ch5_r8_c7 (
    .a({ x[28039:28028], x[27871:27860] }),
    .y(max_ch5_r8_c7_y)
  );
  max4_s6_0_7 max_ch5_r8_c8 (
    .a({ x[28051:28040], x[27883:27872] }),
    .y(max_ch5_r8_c8_y)
  );
  max4_s6_0_7 max_ch5_r8_c9 (
    .a({ x[28063:28052], x[27895:27884] }),
    .y(max_ch5_r8_c9_y)
  );
  max4_s6_0_7 max_ch5_r9_c0 (
    .a({ x[28291:28280], x[28123:28112] }),
    .y(max_ch5_r9_c0_y)
  );
  max4_s6_0_7 max_ch5_r9_c1 (
    .a({ x[28303:28292], x[28135:28124] }),
    .y(max_ch5_r9_c1_y)
  );
  max4_s6_0_7 max_ch5_r9_c10 (
    .a({ x[28411:28400], x[28243:28232] }),
    .y(max_ch5_r9_c10_y)
  );
  max4_s6_0_7 max_ch5_r9_c11 (
    .a({ x[28423:28412], x[28255:28244] }),
    .y(max_ch5_r9_c11_y)
  );
  max4_s6_0_7 max_ch5_r9_c12 (
    .a({ x[28435:28424], x[28267:28256] }),
    .y(max_ch5_r9_c12_y)
  );
  max4_s6_0_7 max_ch5_r9_c13 (
    .a({ x[28447:28436], x[28279:28268] }),
    .y(max_ch5_r9_c13_y)
  );
  max4_s6_0_7 max_ch5_r9_c2 (
    .a({ x[28315:28304], x[28147:28136] }),
    .y(max_ch5_r9_c2_y)
  );
  max4_s6_0_7 max_ch5_r9_c3 (
    .a({ x[28327:28316], x[28159:28148] }),
    .y(max_ch5_r9_c3_y)
  );
  max4_s6_0_7 max_ch5_r9_c4 (
    .a({ x[28339:28328], x[28171:28160] }),
    .y(max_ch5_r9_c4_y)
  );
  max4_s6_0_7 max_ch5_r9_c5 (
    .a({ x[28351:28340], x[28183:28172] }),
    .y(max_ch5_r9_c5_y)
  );
  max4_s6_0_7 max_ch5_r9_c6 (
    .a({ x[28363:28352], x[28195:28184] }),
    .y(max_ch5_r9_c6_y)
  );
  max4_s6_0_7 max_ch5_r9_c7 (
    .a({ x[28375:28364], x[28207:28196] }),
    .y(max_ch5_r9_c7_y)
  );
  max4_s6_0_7 max_ch5_r9_c8 (
    .a({ x[28387:28376], x[28219:28208] }),
    .y(max_ch5_r9_c8_y)
  );
  max4_s6_0_7 max_ch5_r9_c9 (
    .a({ x[28399:28388], x[28231:28220] }),
    .y(max_ch5_r9_c9_y)
  );
  assign y = { max_ch5_r13_c13_y, max_ch5_r13_c12_y, max_ch5_r13_c11_y, max_ch5_r13_c10_y, max_ch5_r13_c9_y,
    max_ch5_r13_c8_y, max_ch5_r13_c7_y, max_ch5_r13_c6_y, max_ch5_r13_c5_y, max_ch5_r13_c4_y, max_ch5_r13_c3_y,
    max_ch5_r13_c2_y, max_ch5_r13_c1_y, max_ch5_r13_c0_y, max_ch5_r12_c13_y, max_ch5_r12_c12_y,
    max_ch5_r12_c11_y, max_ch5_r12_c10_y, max_ch5_r12_c9_y, max_ch5_r12_c8_y, max_ch5_r12_c7_y, max_ch5_r12_c6_y,
    max_ch5_r12_c5_y, max_ch5_r12_c4_y, max_ch5_r12_c3_y, max_ch5_r12_c2_y, max_ch5_r12_c1_y, max_ch5_r12_c0_y,
    max_ch5_r11_c13_y, max_ch5_r11_c12_y, max_ch5_r11_c11_y, max_ch5_r11_c10_y, max_ch5_r11_c9_y,
    max_ch5_r11_c8_y, max_ch5_r11_c7_y, max_ch5_r11_c6_y, max_ch5_r11_c5_y, max_ch5_r11_c4_y, max_ch5_r11_c3_y,
    max_ch5_r11_c2_y, max_ch5_r11_c1_y, max_ch5_r11_c0_y, max_ch5_r10_c13_y, max_ch5_r10_c12_y,
    max_ch5_r10_c11_y, max_ch5_r10_c10_y, max_ch5_r10_c9_y, max_ch5_r10_c8_y, max_ch5_r10_c7_y, max_ch5_r10_c6_y,
    max_ch5_r10_c5_y, max_ch5_r10_c4_y, max_ch5_r10_c3_y, max_ch5_r10_c2_y, max_ch5_r10_c1_y, max_ch5_r10_c0_y,
    max_ch5_r9_c13_y, max_ch5_r9_c12_y, max_ch5_r9_c11_y, max_ch5_r9_c10_y, max_ch5_r9_c9_y, max_ch5_r9_c8_y,
    max_ch5_r9_c7_y, max_ch5_r9_c6_y, max_ch5_r9_c5_y, max_ch5_r9_c4_y, max_ch5_r9_c3_y, max_ch5_r9_c2_y,
    max_ch5_r9_c1_y, max_ch5_r9_c0_y, max_ch5_r8_c13_y, max_ch5_r8_c12_y, max_ch5_r8_c11_y, max_ch5_r8_c10_y,
    max_ch5_r8_c9_y, max_ch5_r8_c8_y, max_ch5_r8_c7_y, max_ch5_r8_c6_y, max_ch5_r8_c5_y, max_ch5_r8_c4_y,
    max_ch5_r8_c3_y, max_ch5_r8_c2_y, max_ch5_r8_c1_y, max_ch5_r8_c0_y, max_ch5_r7_c13_y, max_ch5_r7_c12_y,
    max_ch5_r7_c11_y, max_ch5_r7_c10_y, max_ch5_r7_c9_y, max_ch5_r7_c8_y, max_ch5_r7_c7_y, max_ch5_r7_c6_y,
    max_ch5_r7_c5_y, max_ch5_r7_c4_y, max_ch5_r7_c3_y, max_ch5_r7_c2_y, max_ch5_r7_c1_y, max_ch5_r7_c0_y,
    max_ch5_r6_c13_y, max_ch5_r6_c12_y, max_ch5_r6_c11_y, max_ch5_r6_c10_y, max_ch5_r6_c9_y, max_ch5_r6_c8_y,
    max_ch5_r6_c7_y, max_ch5_r6_c6_y, max_ch5_r6_c5_y, max_ch5_r6_c4_y, max_ch5_r6_c3_y, max_ch5_r6_c2_y,
    max_ch5_r6_c1_y, max_ch5_r6_c0_y, max_ch5_r5_c13_y, max_ch5_r5_c12_y, max_ch5_r5_c11_y, max_ch5_r5_c10_y,
    max_ch5_r5_c9_y, max_ch5_r5_c8_y, max_ch5_r5_c7_y, max_ch5_r5_c6_y, max_ch5_r5_c5_y, max_ch5_r5_c4_y,
    max_ch5_r5_c3_y, max_ch5_r5_c2_y, max_ch5_r5_c1_y, max_ch5_r5_c0_y, max_ch5_r4_c13_y, max_ch5_r4_c12_y,
    max_ch5_r4_c11_y, max_ch5_r4_c10_y, max_ch5_r4_c9_y, max_ch5_r4_c8_y, max_ch5_r4_c7_y, max_ch5_r4_c6_y,
    max_ch5_r4_c5_y, max_ch5_r4_c4_y, max_ch5_r4_c3_y, max_ch5_r4_c2_y, max_ch5_r4_c1_y, max_ch5_r4_c0_y,
    max_ch5_r3_c13_y, max_ch5_r3_c12_y, max_ch5_r3_c11_y, max_ch5_r3_c10_y, max_ch5_r3_c9_y, max_ch5_r3_c8_y,
    max_ch5_r3_c7_y, max_ch5_r3_c6_y, max_ch5_r3_c5_y, max_ch5_r3_c4_y, max_ch5_r3_c3_y, max_ch5_r3_c2_y,
    max_ch5_r3_c1_y, max_ch5_r3_c0_y, max_ch5_r2_c13_y, max_ch5_r2_c12_y, max_ch5_r2_c11_y, max_ch5_r2_c10_y,
    max_ch5_r2_c9_y, max_ch5_r2_c8_y, max_ch5_r2_c7_y, max_ch5_r2_c6_y, max_ch5_r2_c5_y, max_ch5_r2_c4_y,
    max_ch5_r2_c3_y, max_ch5_r2_c2_y, max_ch5_r2_c1_y, max_ch5_r2_c0_y, max_ch5_r1_c13_y, max_ch5_r1_c12_y,
    max_ch5_r1_c11_y, max_ch5_r1_c10_y, max_ch5_r1_c9_y, max_ch5_r1_c8_y, max_ch5_r1_c7_y, max_ch5_r1_c6_y,
    max_ch5_r1_c5_y, max_ch5_r1_c4_y, max_ch5_r1_c3_y, max_ch5_r1_c2_y, max_ch5_r1_c1_y, max_ch5_r1_c0_y,
    max_ch5_r0_c13_y, max_ch5_r0_c12_y, max_ch5_r0_c11_y, max_ch5_r0_c10_y, max_ch5_r0_c9_y, max_ch5_r0_c8_y,
    max_ch5_r0_c7_y, max_ch5_r0_c6_y, max_ch5_r0_c5_y, max_ch5_r0_c4_y, max_ch5_r0_c3_y, max_ch5_r0_c2_y,
    max_ch5_r0_c1_y, max_ch5_r0_c0_y, max_ch4_r13_c13_y, max_ch4_r13_c12_y, max_ch4_r13_c11_y, max_ch4_r13_c10_y,
    max_ch4_r13_c9_y, max_ch4_r13_c8_y, max_ch4_r13_c7_y, max_ch4_r13_c6_y, max_ch4_r13_c5_y, max_ch4_r13_c4_y,
    max_ch4_r13_c3_y, max_ch4_r13_c2_y, max_ch4_r13_c1_y, max_ch4_r13_c0_y, max_ch4_r12_c13_y, max_ch4_r12_c12_y,
    max_ch4_r12_c11_y, max_ch4_r12_c10_y, max_ch4_r12_c9_y, max_ch4_r12_c8_y, max_ch4_r12_c7_y, max_ch4_r12_c6_y,
    max_ch4_r12_c5_y, max_ch4_r12_c4_y, max_ch4_r12_c3_y, max_ch4_r12_c2_y, max_ch4_r12_c1_y, max_ch4_r12_c0_y,
    max_ch4_r11_c13_y, max_ch4_r11_c12_y, max_ch4_r11_c11_y, max_ch4_r11_c10_y, max_ch4_r11_c9_y,
    max_ch4_r11_c8_y, max_ch4_r11_c7_y, max_ch4_r11_c6_y, max_ch4_r11_c5_y, max_ch4_r11_c4_y, max_ch4_r11_c3_y,
    max_ch4_r11_c2_y, max_ch4_r11_c1_y, max_ch4_r11_c0_y, max_ch4_r10_c13_y, max_ch4_r10_c12_y,
    max_ch4_r10_c11_y, max_ch4_r10_c10_y, max_ch4_r10_c9_y, max_ch4_r10_c8_y, max_ch4_r10_c7_y, max_ch4_r10_c6_y,
    max_ch4_r10_c5_y, max_ch4_r10_c4_y, max_ch4_r10_c3_y, max_ch4_r10_c2_y, max_ch4_r10_c1_y, max_ch4_r10_c0_y,
    max_ch4_r9_c13_y, max_ch4_r9_c12_y, max_ch4_r9_c11_y, max_ch4_r9_c10_y, max_ch4_r9_c9_y, max_ch4_r9_c8_y,
    max_ch4_r9_c7_y, max_ch4_r9_c6_y, max_ch4_r9_c5_y, max_ch4_r9_c4_y, max_ch4_r9_c3_y, max_ch4_r9_c2_y,
    max_ch4_r9_c1_y, max_ch4_r9_c0_y, max_ch4_r8_c13_y, max_ch4_r8_c12_y, max_ch4_r8_c11_y, max_ch4_r8_c10_y,
    max_ch4_r8_c9_y, max_ch4_r8_c8_y, max_ch4_r8_c7_y, max_ch4_r8_c6_y, max_ch4_r8_c5_y, max_ch4_r8_c4_y,
    max_ch4_r8_c3_y, max_ch4_r8_c2_y, max_ch4_r8_c1_y, max_ch4_r8_c0_y, max_ch4_r7_c13_y, max_ch4_r7_c12_y,
    max_ch4_r7_c11_y, max_ch4_r7_c10_y, max_ch4_r7_c9_y, max_ch4_r7_c8_y, max_ch4_r7_c7_y, max_ch4_r7_c6_y,
    max_ch4_r7_c5_y, max_ch4_r7_c4_y, max_ch4_r7_c3_y, max_ch4_r7_c2_y, max_ch4_r7_c1_y, max_ch4_r7_c0_y,
    max_ch4_r6_c13_y, max_ch4_r6_c12_y, max_ch4_r6_c11_y, max_ch4_r6_c10_y, max_ch4_r6_c9_y, max_ch4_r6_c8_y,
    max_ch4_r6_c7_y, max_ch4_r6_c6_y, max_ch4_r6_c5_y, max_ch4_r6_c4_y, max_ch4_r6_c3_y, max_ch4_r6_c2_y,
    max_ch4_r6_c1_y, max_ch4_r6_c0_y, max_ch4_r5_c13_y, max_ch4_r5_c12_y, max_ch4_r5_c11_y, max_ch4_r5_c10_y,
    max_ch4_r5_c9_y, max_ch4_r5_c8_y, max_ch4_r5_c7_y, max_ch4_r5_c6_y, max_ch4_r5_c5_y, max_ch4_r5_c4_y,
    max_ch4_r5_c3_y, max_ch4_r5_c2_y, max_ch4_r5_c1_y, max_ch4_r5_c0_y, max_ch4_r4_c13_y, max_ch4_r4_c12_y,
    max_ch4_r4_c11_y, max_ch4_r4_c10_y, max_ch4_r4_c9_y, max_ch4_r4_c8_y, max_ch4_r4_c7_y, max_ch4_r4_c6_y,
    max_ch4_r4_c5_y, max_ch4_r4_c4_y, max_ch4_r4_c3_y, max_ch4_r4_c2_y, max_ch4_r4_c1_y, max_ch4_r4_c0_y,
    max_ch4_r3_c13_y, max_ch4_r3_c12_y, max_ch4_r3_c11_y, max_ch4_r3_c10_y, max_ch4_r3_c9_y, max_ch4_r3_c8_y,
    max_ch4_r3_c7_y, max_ch4_r3_c6_y, max_ch4_r3_c5_y, max_ch4_r3_c4_y, max_ch4_r3_c3_y, max_ch4_r3_c2_y,
    max_ch4_r3_c1_y, max_ch4_r3_c0_y, max_ch4_r2_c13_y, max_ch4_r2_c12_y, max_ch4_r2_c11_y, max_ch4_r2_c10_y,
    max_ch4_r2_c9_y, max_ch4_r2_c8_y, max_ch4_r2_c7_y, max_ch4_r2_c6_y, max_ch4_r2_c5_y, max_ch4_r2_c4_y,
    max_ch4_r2_c3_y, max_ch4_r2_c2_y, max_ch4_r2_c1_y, max_ch4_r2_c0_y, max_ch4_r1_c13_y, max_ch4_r1_c12_y,
    max_ch4_r1_c11_y, max_ch4_r1_c10_y, max_ch4_r1_c9_y, max_ch4_r1_c8_y, max_ch4_r1_c7_y, max_ch4_r1_c6_y,
    max_ch4_r1_c5_y, max_ch4_r1_c4_y, max_ch4_r1_c3_y, max_ch4_r1_c2_y, max_ch4_r1_c1_y, max_ch4_r1_c0_y,
    max_ch4_r0_c13_y, max_ch4_r0_c12_y, max_ch4_r0_c11_y, max_ch4_r0_c10_y, max_ch4_r0_c9_y, max_ch4_r0_c8_y,
    max_ch4_r0_c7_y, max_ch4_r0_c6_y, max_ch4_r0_c5_y, max_ch4_r0_c4_y, max_ch4_r0_c3_y, max_ch4_r0_c2_y,
    max_ch4_r0_c1_y, max_ch4_r0_c0_y, max_ch3_r13_c13_y, max_ch3_r13_c12_y, max_ch3_r13_c11_y, max_ch3_r13_c10_y,
    max_ch3_r13_c9_y, max_ch3_r13_c8_y, max_ch3_r13_c7_y, max_ch3_r13_c6_y, max_ch3_r13_c5_y, max_ch3_r13_c4_y,
    max_ch3_r13_c3_y, max_ch3_r13_c2_y, max_ch3_r13_c1_y, max_ch3_r13_c0_y, max_ch3_r12_c13_y, max_ch3_r12_c12_y,
    max_ch3_r12_c11_y, max_ch3_r12_c10_y, max_ch3_r12_c9_y, max_ch3_r12_c8_y, max_ch3_r12_c7_y, max_ch3_r12_c6_y,
    max_ch3_r12_c5_y, max_ch3_r12_c4_y, max_ch3_r12_c3_y, max_ch3_r12_c2_y, max_ch3_r12_c1_y, max_ch3_r12_c0_y,
    max_ch3_r11_c13_y, max_ch3_r11_c12_y, max_ch3_r11_c11_y, max_ch3_r11_c10_y, max_ch3_r11_c9_y,
    max_ch3_r11_c8_y, max_ch3_r11_c7_y, max_ch3_r11_c6_y, max_ch3_r11_c5_y, max_ch3_r11_c4_y, max_ch3_r11_c3_y,
    max_ch3_r11_c2_y, max_ch3_r11_c1_y, max_ch3_r11_c0_y, max_ch3_r10_c13_y, max_ch3_r10_c12_y,
    max_ch3_r10_c11_y, max_ch3_r10_c10_y, max_ch3_r10_c9_y, max_ch3_r10_c8_y, max_ch3_r10_c7_y, max_ch3_r10_c6_y,
    max_ch3_r10_c5_y, max_ch3_r10_c4_y, max_ch3_r10_c3_y, max_ch3_r10_c2_y, max_ch3_r10_c1_y, max_ch3_r10_c0_y,
    max_ch3_r9_c13_y, max_ch3_r9_c12_y, max_ch3_r9_c11_y, max_ch3_r9_c10_y, max_ch3_r9_c9_y, max_ch3_r9_c8_y,
    max_ch3_r9_c7_y, max_ch3_r9_c6_y, max_ch3_r9_c5_y, max_ch3_r9_c4_y, max_ch3_r9_c3_y, max_ch3_r9_c2_y,
    max_ch3_r9_c1_y, max_ch3_r9_c0_y, max_ch3_r8_c13_y, max_ch3_r8_c12_y, max_ch3_r8_c11_y, max_ch3_r8_c10_y,
    max_ch3_r8_c9_y, max_ch3_r8_c8_y, max_ch3_r8_c7_y, max_ch3_r8_c6_y, max_ch3_r8_c5_y, max_ch3_r8_c4_y,
    max_ch3_r8_c3_y, max_ch3_r8_c2_y, max_ch3_r8_c1_y, max_ch3_r8_c0_y, max_ch3_r7_c13_y, max_ch3_r7_c12_y,
    max_ch3_r7_c11_y, max_ch3_r7_c10_y, max_ch3_r7_c9_y, max_ch3_r7_c8_y, max_ch3_r7_c7_y, max_ch3_r7_c6_y,
    max_ch3_r7_c5_y, max_ch3_r7_c4_y, max_ch3_r7_c3_y, max_ch3_r7_c2_y, max_ch3_r7_c1_y, max_ch3_r7_c0_y,
    max_ch3_r6_c13_y, max_ch3_r6_c12_y, max_ch3_r6_c11_y, max_ch3_r6_c10_y, max_ch3_r6_c9_y, max_ch3_r6_c8_y,
    max_ch3_r6_c7_y, max_ch3_r6_c6_y, max_ch3_r6_c5_y, max_ch3_r6_c4_y, max_ch3_r6_c3_y, max_ch3_r6_c2_y,
    max_ch3_r6_c1_y, max_ch3_r6_c0_y, max_ch3_r5_c13_y, max_ch3_r5_c12_y, max_ch3_r5_c11_y, max_ch3_r5_c10_y,
    max_ch3_r5_c9_y, max_ch3_r5_c8_y, max_ch3_r5_c7_y, max_ch3_r5_c6_y, max_ch3_r5_c5_y, max_ch3_r5_c4_y,
    max_ch3_r5_c3_y, max_ch3_r5_c2_y, max_ch3_r5_c1_y, max_ch3_r5_c0_y, max_ch3_r4_c13_y, max_ch3_r4_c12_y,
    max_ch3_r4_c11_y, max_ch3_r4_c10_y, max_ch3_r4_c9_y, max_ch3_r4_c8_y, max_ch3_r4_c7_y, max_ch3_r4_c6_y,
    max_ch3_r4_c5_y, max_ch3_r4_c4_y, max_ch3_r4_c3_y, max_ch3_r4_c2_y, max_ch3_r4_c1_y, max_ch3_r4_c0_y,
    max_ch3_r3_c13_y, max_ch3_r3_c12_y, max_ch3_r3_c11_y, max_ch3_r3_c10_y, max_ch3_r3_c9_y, max_ch3_r3_c8_y,
    max_ch3_r3_c7_y, max_ch3_r3_c6_y, max_ch3_r3_c5_y, max_ch3_r3_c4_y, max_ch3_r3_c3_y, max_ch3_r3_c2_y,
    max_ch3_r3_c1_y, max_ch3_r3_c0_y, max_ch3_r2_c13_y, max_ch3_r2_c12_y, max_ch3_r2_c11_y, max_ch3_r2_c10_y,
    max_ch3_r2_c9_y, max_ch3_r2_c8_y, max_ch3_r2_c7_y, max_ch3_r2_c6_y, max_ch3_r2_c5_y, max_ch3_r2_c4_y,
    max_ch3_r2_c3_y, max_ch3_r2_c2_y, max_ch3_r2_c1_y, max_ch3_r2_c0_y, max_ch3_r1_c13_y, max_ch3_r1_c12_y,
    max_ch3_r1_c11_y, max_ch3_r1_c10_y, max_ch3_r1_c9_y, max_ch3_r1_c8_y, max_ch3_r1_c7_y, max_ch3_r1_c6_y,
    max_ch3_r1_c5_y, max_ch3_r1_c4_y, max_ch3_r1_c3_y, max_ch3_r1_c2_y, max_ch3_r1_c1_y, max_ch3_r1_c0_y,
    max_ch3_r0_c13_y, max_ch3_r0_c12_y, max_ch3_r0_c11_y, max_ch3_r0_c10_y, max_ch3_r0_c9_y, max_ch3_r0_c8_y,
    max_ch3_r0_c7_y, max_ch3_r0_c6_y, max_ch3_r0_c5_y, max_ch3_r0_c4_y, max_ch3_r0_c3_y, max_ch3_r0_c2_y,
    max_ch3_r0_c1_y, max_ch3_r0_c0_y, max_ch2_r13_c13_y, max_ch2_r13_c12_y, max_ch2_r13_c11_y, max_ch2_r13_c10_y,
    max_ch2_r13_c9_y, max_ch2_r13_c8_y, max_ch2_r13_c7_y, max_ch2_r13_c6_y, max_ch2_r13_c5_y, max_ch2_r13_c4_y,
    max_ch2_r13_c3_y, max_ch2_r13_c2_y, max_ch2_r13_c1_y, max_ch2_r13_c0_y, max_ch2_r12_c13_y, max_ch2_r12_c12_y,
    max_ch2_r12_c11_y, max_ch2_r12_c10_y, max_ch2_r12_c9_y, max_ch2_r12_c8_y, max_ch2_r12_c7_y, max_ch2_r12_c6_y,
    max_ch2_r12_c5_y, max_ch2_r12_c4_y, max_ch2_r12_c3_y, max_ch2_r12_c2_y, max_ch2_r12_c1_y, max_ch2_r12_c0_y,
    max_ch2_r11_c13_y, max_ch2_r11_c12_y, max_ch2_r11_c11_y, max_ch2_r11_c10_y, max_ch2_r11_c9_y,
    max_ch2_r11_c8_y, max_ch2_r11_c7_y, max_ch2_r11_c6_y, max_ch2_r11_c5_y, max_ch2_r11_c4_y, max_ch2_r11_c3_y,
    max_ch2_r11_c2_y, max_ch2_r11_c1_y, max_ch2_r11_c0_y, max_ch2_r10_c13_y, max_ch2_r10_c12_y,
    max_ch2_r10_c11_y, max_ch2_r10_c10_y, max_ch2_r10_c9_y, max_ch2_r10_c8_y, max_ch2_r10_c7_y, max_ch2_r10_c6_y,
    max_ch2_r10_c5_y, max_ch2_r10_c4_y, max_ch2_r10_c3_y, max_ch2_r10_c2_y, max_ch2_r10_c1_y, max_ch2_r10_c0_y,
    max_ch2_r9_c13_y, max_ch2_r9_c12_y, max_ch2_r9_c11_y, max_ch2_r9_c10_y, max_ch2_r9_c9_y, max_ch2_r9_c8_y,
    max_ch2_r9_c7_y, max_ch2_r9_c6_y, max_ch2_r9_c5_y, max_ch2_r9_c4_y, max_ch2_r9_c3_y, max_ch2_r9_c2_y,
    max_ch2_r9_c1_y, max_ch2_r9_c0_y, max_ch2_r8_c13_y, max_ch2_r8_c12_y, max_ch2_r8_c11_y, max_ch2_r8_c10_y,
    max_ch2_r8_c9_y, max_ch2_r8_c8_y, max_ch2_r8_c7_y, max_ch2_r8_c6_y, max_ch2_r8_c5_y, max_ch2_r8_c4_y,
    max_ch2_r8_c3_y, max_ch2_r8_c2_y, max_ch2_r8_c1_y, max_ch2_r8_c0_y, max_ch2_r7_c13_y, max_ch2_r7_c12_y,
    max_ch2_r7_c11_y, max_ch2_r7_c10_y, max_ch2_r7_c9_y, max_ch2_r7_c8_y, max_ch2_r7_c7_y, max_ch2_r7_c6_y,
    max_ch2_r7_c5_y, max_ch2_r7_c4_y, max_ch2_r7_c3_y, max_ch2_r7_c2_y, max_ch2_r7_c1_y, max_ch2_r7_c0_y,
    max_ch2_r6_c13_y, max_ch2_r6_c12_y, max_ch2_r6_c11_y, max_ch2_r6_c10_y, max_ch2_r6_c9_y, max_ch2_r6_c8_y,
    max_ch2_r6_c7_y, max_ch2_r6_c6_y, max_ch2_r6_c5_y, max_ch2_r6_c4_y, max_ch2_r6_c3_y, max_ch2_r6_c2_y,
    max_ch2_r6_c1_y, max_ch2_r6_c0_y, max_ch2_r5_c13_y, max_ch2_r5_c12_y, max_ch2_r5_c11_y, max_ch2_r5_c10_y,
    max_ch2_r5_c9_y, max_ch2_r5_c8_y, max_ch2_r5_c7_y, max_ch2_r5_c6_y, max_ch2_r5_c5_y, max_ch2_r5_c4_y,
    max_ch2_r5_c3_y, max_ch2_r5_c2_y, max_ch2_r5_c1_y, max_ch2_r5_c0_y, max_ch2_r4_c13_y, max_ch2_r4_c12_y,
    max_ch2_r4_c11_y, max_ch2_r4_c10_y, max_ch2_r4_c9_y, max_ch2_r4_c8_y, max_ch2_r4_c7_y, max_ch2_r4_c6_y,
    max_ch2_r4_c5_y, max_ch2_r4_c4_y, max_ch2_r4_c3_y, max_ch2_r4_c2_y, max_ch2_r4_c1_y, max_ch2_r4_c0_y,
    max_ch2_r3_c13_y, max_ch2_r3_c12_y, max_ch2_r3_c11_y, max_ch2_r3_c10_y, max_ch2_r3_c9_y, max_ch2_r3_c8_y,
    max_ch2_r3_c7_y, max_ch2_r3_c6_y, max_ch2_r3_c5_y, max_ch2_r3_c4_y, max_ch2_r3_c3_y, max_ch2_r3_c2_y,
    max_ch2_r3_c1_y, max_ch2_r3_c0_y, max_ch2_r2_c13_y, max_ch2_r2_c12_y, max_ch2_r2_c11_y, max_ch2_r2_c10_y,
    max_ch2_r2_c9_y, max_ch2_r2_c8_y, max_ch2_r2_c7_y, max_ch2_r2_c6_y, max_ch2_r2_c5_y, max_ch2_r2_c4_y,
    max_ch2_r2_c3_y, max_ch2_r2_c2_y, max_ch2_r2_c1_y, max_ch2_r2_c0_y, max_ch2_r1_c13_y, max_ch2_r1_c12_y,
    max_ch2_r1_c11_y, max_ch2_r1_c10_y, max_ch2_r1_c9_y, max_ch2_r1_c8_y, max_ch2_r1_c7_y, max_ch2_r1_c6_y,
    max_ch2_r1_c5_y, max_ch2_r1_c4_y, max_ch2_r1_c3_y, max_ch2_r1_c2_y, max_ch2_r1_c1_y, max_ch2_r1_c0_y,
    max_ch2_r0_c13_y, max_ch2_r0_c12_y, max_ch2_r0_c11_y, max_ch2_r0_c10_y, max_ch2_r0_c9_y, max_ch2_r0_c8_y,
    max_ch2_r0_c7_y, max_ch2_r0_c6_y, max_ch2_r0_c5_y, max_ch2_r0_c4_y, max_ch2_r0_c3_y, max_ch2_r0_c2_y,
    max_ch2_r0_c1_y, max_ch2_r0_c0_y, max_ch1_r13_c13_y, max_ch1_r13_c12_y, max_ch1_r13_c11_y, max_ch1_r13_c10_y,
    max_ch1_r13_c9_y, max_ch1_r13_c8_y, max_ch1_r13_c7_y, max_ch1_r13_c6_y, max_ch1_r13_c5_y, max_ch1_r13_c4_y,
    max_ch1_r13_c3_y, max_ch1_r13_c2_y, max_ch1_r13_c1_y, max_ch1_r13_c0_y, max_ch1_r12_c13_y, max_ch1_r12_c12_y,
    max_ch1_r12_c11_y, max_ch1_r12_c10_y, max_ch1_r12_c9_y, max_ch1_r12_c8_y, max_ch1_r12_c7_y, max_ch1_r12_c6_y,
    max_ch1_r12_c5_y, max_ch1_r12_c4_y, max_ch1_r12_c3_y, max_ch1_r12_c2_y, max_ch1_r12_c1_y, max_ch1_r12_c0_y,
    max_ch1_r11_c13_y, max_ch1_r11_c12_y, max_ch1_r11_c11_y, max_ch1_r11_c10_y, max_ch1_r11_c9_y,
    max_ch1_r11_c8_y, max_ch1_r11_c7_y, max_ch1_r11_c6_y, max_ch1_r11_c5_y, max_ch1_r11_c4_y, max_ch1_r11_c3_y,
    max_ch1_r11_c2_y, max_ch1_r11_c1_y, max_ch1_r11_c0_y, max_ch1_r10_c13_y, max_ch1_r10_c12_y,
    max_ch1_r10_c11_y, max_ch1_r10_c10_y, max_ch1_r10_c9_y, max_ch1_r10_c8_y, max_ch1_r10_c7_y, max_ch1_r10_c6_y,
    max_ch1_r10_c5_y, max_ch1_r10_c4_y, max_ch1_r10_c3_y, max_ch1_r10_c2_y, max_ch1_r10_c1_y, max_ch1_r10_c0_y,
    max_ch1_r9_c13_y, max_ch1_r9_c12_y, max_ch1_r9_c11_y, max_ch1_r9_c10_y, max_ch1_r9_c9_y, max_ch1_r9_c8_y,
    max_ch1_r9_c7_y, max_ch1_r9_c6_y, max_ch1_r9_c5_y, max_ch1_r9_c4_y, max_ch1_r9_c3_y, max_ch1_r9_c2_y,
    max_ch1_r9_c1_y, max_ch1_r9_c0_y, max_ch1_r8_c13_y, max_ch1_r8_c12_y, max_ch1_r8_c11_y, max_ch1_r8_c10_y,
    max_ch1_r8_c9_y, max_ch1_r8_c8_y, max_ch1_r8_c7_y, max_ch1_r8_c6_y, max_ch1_r8_c5_y, max_ch1_r8_c4_y,
    max_ch1_r8_c3_y, max_ch1_r8_c2_y, max_ch1_r8_c1_y, max_ch1_r8_c0_y, max_ch1_r7_c13_y, max_ch1_r7_c12_y,
    max_ch1_r7_c11_y, max_ch1_r7_c10_y, max_ch1_r7_c9_y, max_ch1_r7_c8_y, max_ch1_r7_c7_y, max_ch1_r7_c6_y,
    max_ch1_r7_c5_y, max_ch1_r7_c4_y, max_ch1_r7_c3_y, max_ch1_r7_c2_y, max_ch1_r7_c1_y, max_ch1_r7_c0_y,
    max_ch1_r6_c13_y, max_ch1_r6_c12_y, max_ch1_r6_c11_y, max_ch1_r6_c10_y, max_ch1_r6_c9_y, max_ch1_r6_c8_y,
    max_ch1_r6_c7_y, max_ch1_r6_c6_y, max_ch1_r6_c5_y, max_ch1_r6_c4_y, max_ch1_r6_c3_y, max_ch1_r6_c2_y,
    max_ch1_r6_c1_y, max_ch1_r6_c0_y, max_ch1_r5_c13_y, max_ch1_r5_c12_y, max_ch1_r5_c11_y, max_ch1_r5_c10_y,
    max_ch1_r5_c9_y, max_ch1_r5_c8_y, max_ch1_r5_c7_y, max_ch1_r5_c6_y, max_ch1_r5_c5_y, max_ch1_r5_c4_y,
    max_ch1_r5_c3_y, max_ch1_r5_c2_y, max_ch1_r5_c1_y, max_ch1_r5_c0_y, max_ch1_r4_c13_y, max_ch1_r4_c12_y,
    max_ch1_r4_c11_y, max_ch1_r4_c10_y, max_ch1_r4_c9_y, max_ch1_r4_c8_y, max_ch1_r4_c7_y, max_ch1_r4_c6_y,
    max_ch1_r4_c5_y, max_ch1_r4_c4_y, max_ch1_r4_c3_y, max_ch1_r4_c2_y, max_ch1_r4_c1_y, max_ch1_r4_c0_y,
    max_ch1_r3_c13_y, max_ch1_r3_c12_y, max_ch1_r3_c11_y, max_ch1_r3_c10_y, max_ch1_r3_c9_y, max_ch1_r3_c8_y,
    max_ch1_r3_c7_y, max_ch1_r3_c6_y, max_ch1_r3_c5_y, max_ch1_r3_c4_y, max_ch1_r3_c3_y, max_ch1_r3_c2_y,
    max_ch1_r3_c1_y, max_ch1_r3_c0_y, max_ch1_r2_c13_y, max_ch1_r2_c12_y, max_ch1_r2_c11_y, max_ch1_r2_c10_y,
    max_ch1_r2_c9_y, max_ch1_r2_c8_y, max_ch1_r2_c7_y, max_ch1_r2_c6_y, max_ch1_r2_c5_y, max_ch1_r2_c4_y,
    max_ch1_r2_c3_y, max_ch1_r2_c2_y, max_ch1_r2_c1_y, max_ch1_r2_c0_y, max_ch1_r1_c13_y, max_ch1_r1_c12_y,
    max_ch1_r1_c11_y, max_ch1_r1_c10_y, max_ch1_r1_c9_y, max_ch1_r1_c8_y, max_ch1_r1_c7_y, max_ch1_r1_c6_y,
    max_ch1_r1_c5_y, max_ch1_r1_c4_y, max_ch1_r1_c3_y, max_ch1_r1_c2_y, max_ch1_r1_c1_y, max_ch1_r1_c0_y,
    max_ch1_r0_c13_y, max_ch1_r0_c12_y, max_ch1_r0_c11_y, max_ch1_r0_c10_y, max_ch1_r0_c9_y, max_ch1_r0_c8_y,
    max_ch1_r0_c7_y, max_ch1_r0_c6_y, max_ch1_r0_c5_y, max_ch1_r0_c4_y, max_ch1_r0_c3_y, max_ch1_r0_c2_y,
    max_ch1_r0_c1_y, max_ch1_r0_c0_y, max_ch0_r13_c13_y, max_ch0_r13_c12_y, max_ch0_r13_c11_y, max_ch0_r13_c10_y,
    max_ch0_r13_c9_y, max_ch0_r13_c8_y, max_ch0_r13_c7_y, max_ch0_r13_c6_y, max_ch0_r13_c5_y, max_ch0_r13_c4_y,
    max_ch0_r13_c3_y, max_ch0_r13_c2_y, max_ch0_r13_c1_y, max_ch0_r13_c0_y, max_ch0_r12_c13_y, max_ch0_r12_c12_y,
    max_ch0_r12_c11_y, max_ch0_r12_c10_y, max_ch0_r12_c9_y, max_ch0_r12_c8_y, max_ch0_r12_c7_y, max_ch0_r12_c6_y,
    max_ch0_r12_c5_y, max_ch0_r12_c4_y, max_ch0_r12_c3_y, max_ch0_r12_c2_y, max_ch0_r12_c1_y, max_ch0_r12_c0_y,
    max_ch0_r11_c13_y, max_ch0_r11_c12_y, max_ch0_r11_c11_y, max_ch0_r11_c10_y, max_ch0_r11_c9_y,
    max_ch0_r11_c8_y, max_ch0_r11_c7_y, max_ch0_r11_c6_y, max_ch0_r11_c5_y, max_ch0_r11_c4_y, max_ch0_r11_c3_y,
    max_ch0_r11_c2_y, max_ch0_r11_c1_y, max_ch0_r11_c0_y, max_ch0_r10_c13_y, max_ch0_r10_c12_y,
    max_ch0_r10_c11_y, max_ch0_r10_c10_y, max_ch0_r10_c9_y, max_ch0_r10_c8_y, max_ch0_r10_c7_y, max_ch0_r10_c6_y,
    max_ch0_r10_c5_y, max_ch0_r10_c4_y, max_ch0_r10_c3_y, max_ch0_r10_c2_y, max_ch0_r10_c1_y, max_ch0_r10_c0_y,
    max_ch0_r9_c13_y, max_ch0_r9_c12_y, max_ch0_r9_c11_y, max_ch0_r9_c10_y, max_ch0_r9_c9_y, max_ch0_r9_c8_y,
    max_ch0_r9_c7_y, max_ch0_r9_c6_y, max_ch0_r9_c5_y, max_ch0_r9_c4_y, max_ch0_r9_c3_y, max_ch0_r9_c2_y,
    max_ch0_r9_c1_y, max_ch0_r9_c0_y, max_ch0_r8_c13_y, max_ch0_r8_c12_y, max_ch0_r8_c11_y, max_ch0_r8_c10_y,
    max_ch0_r8_c9_y, max_ch0_r8_c8_y, max_ch0_r8_c7_y, max_ch0_r8_c6_y, max_ch0_r8_c5_y, max_ch0_r8_c4_y,
    max_ch0_r8_c3_y, max_ch0_r8_c2_y, max_ch0_r8_c1_y, max_ch0_r8_c0_y, max_ch0_r7_c13_y, max_ch0_r7_c12_y,
    max_ch0_r7_c11_y, max_ch0_r7_c10_y, max_ch0_r7_c9_y, max_ch0_r7_c8_y, max_ch0_r7_c7_y, max_ch0_r7_c6_y,
    max_ch0_r7_c5_y, max_ch0_r7_c4_y, max_ch0_r7_c3_y, max_ch0_r7_c2_y, max_ch0_r7_c1_y, max_ch0_r7_c0_y,
    max_ch0_r6_c13_y, max_ch0_r6_c12_y, max_ch0_r6_c11_y, max_ch0_r6_c10_y, max_ch0_r6_c9_y, max_ch0_r6_c8_y,
    max_ch0_r6_c7_y, max_ch0_r6_c6_y, max_ch0_r6_c5_y, max_ch0_r6_c4_y, max_ch0_r6_c3_y, max_ch0_r6_c2_y,
    max_ch0_r6_c1_y, max_ch0_r6_c0_y, max_ch0_r5_c13_y, max_ch0_r5_c12_y, max_ch0_r5_c11_y, max_ch0_r5_c10_y,
    max_ch0_r5_c9_y, max_ch0_r5_c8_y, max_ch0_r5_c7_y, max_ch0_r5_c6_y, max_ch0_r5_c5_y, max_ch0_r5_c4_y,
    max_ch0_r5_c3_y, max_ch0_r5_c2_y, max_ch0_r5_c1_y, max_ch0_r5_c0_y, max_ch0_r4_c13_y, max_ch0_r4_c12_y,
    max_ch0_r4_c11_y, max_ch0_r4_c10_y, max_ch0_r4_c9_y, max_ch0_r4_c8_y, max_ch0_r4_c7_y, max_ch0_r4_c6_y,
    max_ch0_r4_c5_y, max_ch0_r4_c4_y, max_ch0_r4_c3_y, max_ch0_r4_c2_y, max_ch0_r4_c1_y, max_ch0_r4_c0_y,
    max_ch0_r3_c13_y, max_ch0_r3_c12_y, max_ch0_r3_c11_y, max_ch0_r3_c10_y, max_ch0_r3_c9_y, max_ch0_r3_c8_y,
    max_ch0_r3_c7_y, max_ch0_r3_c6_y, max_ch0_r3_c5_y, max_ch0_r3_c4_y, max_ch0_r3_c3_y, max_ch0_r3_c2_y,
    max_ch0_r3_c1_y, max_ch0_r3_c0_y, max_ch0_r2_c13_y, max_ch0_r2_c12_y, max_ch0_r2_c11_y, max_ch0_r2_c10_y,
    max_ch0_r2_c9_y, max_ch0_r2_c8_y, max_ch0_r2_c7_y, max_ch0_r2_c6_y, max_ch0_r2_c5_y, max_ch0_r2_c4_y,
    max_ch0_r2_c3_y, max_ch0_r2_c2_y, max_ch0_r2_c1_y, max_ch0_r2_c0_y, max_ch0_r1_c13_y, max_ch0_r1_c12_y,
    max_ch0_r1_c11_y, max_ch0_r1_c10_y, max_ch0_r1_c9_y, max_ch0_r1_c8_y, max_ch0_r1_c7_y, max_ch0_r1_c6_y,
    max_ch0_r1_c5_y, max_ch0_r1_c4_y, max_ch0_r1_c3_y, max_ch0_r1_c2_y, max_ch0_r1_c1_y, max_ch0_r1_c0_y,
    max_ch0_r0_c13_y, max_ch0_r0_c12_y, max_ch0_r0_c11_y, max_ch0_r0_c10_y, max_ch0_r0_c9_y, max_ch0_r0_c8_y,
    max_ch0_r0_c7_y, max_ch0_r0_c6_y, max_ch0_r0_c5_y, max_ch0_r0_c4_y, max_ch0_r0_c3_y, max_ch0_r0_c2_y,
    max_ch0_r0_c1_y, max_ch0_r0_c0_y };
endmodule
