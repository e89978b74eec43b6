// nn2hdl 0.1.0, integer network 44a92ddc3d98153b
/* verilator lint_off UNUSEDSIGNAL */ // bits that a shift drops, and inputs whose weights are all zero

// max pooling: 400 windows
module max_pool2d_1(y, x);
  output [1199:0] y;
  wire [1199:0] y;
  input [10099:0] x;
  wire [10099:0] x;
  wire [2:0] max_ch0_r0_c0_y;
  wire [2:0] max_ch0_r0_c1_y;
  wire [2:0] max_ch0_r0_c2_y;
  wire [2:0] max_ch0_r0_c3_y;
  wire [2:0] max_ch0_r0_c4_y;
  wire [2:0] max_ch0_r1_c0_y;
  wire [2:0] max_ch0_r1_c1_y;
  wire [2:0] max_ch0_r1_c2_y;
  wire [2:0] max_ch0_r1_c3_y;
  wire [2:0] max_ch0_r1_c4_y;
  wire [2:0] max_ch0_r2_c0_y;
  wire [2:0] max_ch0_r2_c1_y;
  wire [2:0] max_ch0_r2_c2_y;
  wire [2:0] max_ch0_r2_c3_y;
  wire [2:0] max_ch0_r2_c4_y;
  wire [2:0] max_ch0_r3_c0_y;
  wire [2:0] max_ch0_r3_c1_y;
  wire [2:0] max_ch0_r3_c2_y;
  wire [2:0] max_ch0_r3_c3_y;
  wire [2:0] max_ch0_r3_c4_y;
  wire [2:0] max_ch0_r4_c0_y;
  wire [2:0] max_ch0_r4_c1_y;
  wire [2:0] max_ch0_r4_c2_y;
  wire [2:0] max_ch0_r4_c3_y;
  wire [2:0] max_ch0_r4_c4_y;
  wire [2:0] max_ch10_r0_c0_y;
  wire [2:0] max_ch10_r0_c1_y;
  wire [2:0] max_ch10_r0_c2_y;
  wire [2:0] max_ch10_r0_c3_y;
  wire [2:0] max_ch10_r0_c4_y;
  wire [2:0] max_ch10_r1_c0_y;
  wire [2:0] max_ch10_r1_c1_y;
  wire [2:0] max_ch10_r1_c2_y;
  wire [2:0] max_ch10_r1_c3_y;
  wire [2:0] max_ch10_r1_c4_y;
  wire [2:0] max_ch10_r2_c0_y;
  wire [2:0] max_ch10_r2_c1_y;
  wire [2:0] max_ch10_r2_c2_y;
  wire [2:0] max_ch10_r2_c3_y;
  wire [2:0] max_ch10_r2_c4_y;
  wire [2:0] max_ch10_r3_c0_y;
  wire [2:0] max_ch10_r3_c1_y;
  wire [2:0] max_ch10_r3_c2_y;
  wire [2:0] max_ch10_r3_c3_y;
  wire [2:0] max_ch10_r3_c4_y;
  wire [2:0] max_ch10_r4_c0_y;
  wire [2:0] max_ch10_r4_c1_y;
  wire [2:0] max_ch10_r4_c2_y;
  wire [2:0] max_ch10_r4_c3_y;
  wire [2:0] max_ch10_r4_c4_y;
  wire [2:0] max_ch11_r0_c0_y;
  wire [2:0] max_ch11_r0_c1_y;
  wire [2:0] max_ch11_r0_c2_y;
  wire [2:0] max_ch11_r0_c3_y;
  wire [2:0] max_ch11_r0_c4_y;
  wire [2:0] max_ch11_r1_c0_y;
  wire [2:0] max_ch11_r1_c1_y;
  wire [2:0] max_ch11_r1_c2_y;
  wire [2:0] max_ch11_r1_c3_y;
  wire [2:0] max_ch11_r1_c4_y;
  wire [2:0] max_ch11_r2_c0_y;
  wire [2:0] max_ch11_r2_c1_y;
  wire [2:0] max_ch11_r2_c2_y;
  wire [2:0] max_ch11_r2_c3_y;
  wire [2:0] max_ch11_r2_c4_y;
  wire [2:0] max_ch11_r3_c0_y;
  wire [2:0] max_ch11_r3_c1_y;
  wire [2:0] max_ch11_r3_c2_y;
  wire [2:0] max_ch11_r3_c3_y;
  wire [2:0] max_ch11_r3_c4_y;
  wire [2:0] max_ch11_r4_c0_y;
  wire [2:0] max_ch11_r4_c1_y;
  wire [2:0] max_ch11_r4_c2_y;
  wire [2:0] max_ch11_r4_c3_y;
  wire [2:0] max_ch11_r4_c4_y;
  wire [2:0] max_ch12_r0_c0_y;
  wire [2:0] max_ch12_r0_c1_y;
  wire [2:0] max_ch12_r0_c2_y;
  wire [2:0] max_ch12_r0_c3_y;
  wire [2:0] max_ch12_r0_c4_y;
  wire [2:0] max_ch12_r1_c0_y;
  wire [2:0] max_ch12_r1_c1_y;
  wire [2:0] max_ch12_r1_c2_y;
  wire [2:0] max_ch12_r1_c3_y;
  wire [2:0] max_ch12_r1_c4_y;
  wire [2:0] max_ch12_r2_c0_y;
  wire [2:0] max_ch12_r2_c1_y;
  wire [2:0] max_ch12_r2_c2_y;
  wire [2:0] max_ch12_r2_c3_y;
  wire [2:0] max_ch12_r2_c4_y;
  wire [2:0] max_ch12_r3_c0_y;
  wire [2:0] max_ch12_r3_c1_y;
  wire [2:0] max_ch12_r3_c2_y;
  wire [2:0] max_ch12_r3_c3_y;
  wire [2:0] max_ch12_r3_c4_y;
  wire [2:0] max_ch12_r4_c0_y;
  wire [2:0] max_ch12_r4_c1_y;
  wire [2:0] max_ch12_r4_c2_y;
  wire [2:0] max_ch12_r4_c3_y;
  wire [2:0] max_ch12_r4_c4_y;
  wire [2:0] max_ch13_r0_c0_y;
  wire [2:0] max_ch13_r0_c1_y;
  wire [2:0] max_ch13_r0_c2_y;
  wire [2:0] max_ch13_r0_c3_y;
  wire [2:0] max_ch13_r0_c4_y;
  wire [2:0] max_ch13_r1_c0_y;
  wire [2:0] max_ch13_r1_c1_y;
  wire [2:0] max_ch13_r1_c2_y;
  wire [2:0] max_ch13_r1_c3_y;
  wire [2:0] max_ch13_r1_c4_y;
  wire [2:0] max_ch13_r2_c0_y;
  wire [2:0] max_ch13_r2_c1_y;
  wire [2:0] max_ch13_r2_c2_y;
  wire [2:0] max_ch13_r2_c3_y;
  wire [2:0] max_ch13_r2_c4_y;
  wire [2:0] max_ch13_r3_c0_y;
  wire [2:0] max_ch13_r3_c1_y;
  wire [2:0] max_ch13_r3_c2_y;
  wire [2:0] max_ch13_r3_c3_y;
  wire [2:0] max_ch13_r3_c4_y;
  wire [2:0] max_ch13_r4_c0_y;
  wire [2:0] max_ch13_r4_c1_y;
  wire [2:0] max_ch13_r4_c2_y;
  wire [2:0] max_ch13_r4_c3_y;
  wire [2:0] max_ch13_r4_c4_y;
  wire [2:0] max_ch14_r0_c0_y;
  wire [2:0] max_ch14_r0_c1_y;
  wire [2:0] max_ch14_r0_c2_y;
  wire [2:0] max_ch14_r0_c3_y;
  wire [2:0] max_ch14_r0_c4_y;
  wire [2:0] max_ch14_r1_c0_y;
  wire [2:0] max_ch14_r1_c1_y;
  wire [2:0] max_ch14_r1_c2_y;
  wire [2:0] max_ch14_r1_c3_y;
  wire [2:0] max_ch14_r1_c4_y;
  wire [2:0] max_ch14_r2_c0_y;
  wire [2:0] max_ch14_r2_c1_y;
  wire [2:0] max_ch14_r2_c2_y;
  wire [2:0] max_ch14_r2_c3_y;
  wire [2:0] max_ch14_r2_c4_y;
  wire [2:0] max_ch14_r3_c0_y;
  wire [2:0] max_ch14_r3_c1_y;
  wire [2:0] max_ch14_r3_c2_y;
  wire [2:0] max_ch14_r3_c3_y;
  wire [2:0] max_ch14_r3_c4_y;
  wire [2:0] max_ch14_r4_c0_y;
  wire [2:0] max_ch14_r4_c1_y;
  wire [2:0] max_ch14_r4_c2_y;
  wire [2:0] max_ch14_r4_c3_y;
  wire [2:0] max_ch14_r4_c4_y;
  wire [2:0] max_ch15_r0_c0_y;
  wire [2:0] max_ch15_r0_c1_y;
  wire [2:0] max_ch15_r0_c2_y;
  wire [2:0] max_ch15_r0_c3_y;
  wire [2:0] max_ch15_r0_c4_y;
  wire [2:0] max_ch15_r1_c0_y;
  wire [2:0] max_ch15_r1_c1_y;
  wire [2:0] max_ch15_r1_c2_y;
  wire [2:0] max_ch15_r1_c3_y;
  wire [2:0] max_ch15_r1_c4_y;
  wire [2:0] max_ch15_r2_c0_y;
  wire [2:0] max_ch15_r2_c1_y;
  wire [2:0] max_ch15_r2_c2_y;
  wire [2:0] max_ch15_r2_c3_y;
  wire [2:0] max_ch15_r2_c4_y;
  wire [2:0] max_ch15_r3_c0_y;
  wire [2:0] max_ch15_r3_c1_y;
  wire [2:0] max_ch15_r3_c2_y;
  wire [2:0] max_ch15_r3_c3_y;
  wire [2:0] max_ch15_r3_c4_y;
  wire [2:0] max_ch15_r4_c0_y;
  wire [2:0] max_ch15_r4_c1_y;
  wire [2:0] max_ch15_r4_c2_y;
  wire [2:0] max_ch15_r4_c3_y;
  wire [2:0] max_ch15_r4_c4_y;
  wire [2:0] max_ch1_r0_c0_y;
  wire [2:0] max_ch1_r0_c1_y;
  wire [2:0] max_ch1_r0_c2_y;
  wire [2:0] max_ch1_r0_c3_y;
  wire [2:0] max_ch1_r0_c4_y;
  wire [2:0] max_ch1_r1_c0_y;
  wire [2:0] max_ch1_r1_c1_y;
  wire [2:0] max_ch1_r1_c2_y;
  wire [2:0] max_ch1_r1_c3_y;
  wire [2:0] max_ch1_r1_c4_y;
  wire [2:0] max_ch1_r2_c0_y;
  wire [2:0] max_ch1_r2_c1_y;
  wire [2:0] max_ch1_r2_c2_y;
  wire [2:0] max_ch1_r2_c3_y;
  wire [2:0] max_ch1_r2_c4_y;
  wire [2:0] max_ch1_r3_c0_y;
  wire [2:0] max_ch1_r3_c1_y;
  wire [2:0] max_ch1_r3_c2_y;
  wire [2:0] max_ch1_r3_c3_y;
  wire [2:0] max_ch1_r3_c4_y;
  wire [2:0] max_ch1_r4_c0_y;
  wire [2:0] max_ch1_r4_c1_y;
  wire [2:0] max_ch1_r4_c2_y;
  wire [2:0] max_ch1_r4_c3_y;
  wire [2:0] max_ch1_r4_c4_y;
  wire [2:0] max_ch2_r0_c0_y;
  wire [2:0] max_ch2_r0_c1_y;
  wire [2:0] max_ch2_r0_c2_y;
  wire [2:0] max_ch2_r0_c3_y;
  wire [2:0] max_ch2_r0_c4_y;
  wire [2:0] max_ch2_r1_c0_y;
  wire [2:0] max_ch2_r1_c1_y;
  wire [2:0] max_ch2_r1_c2_y;
  wire [2:0] max_ch2_r1_c3_y;
  wire [2:0] max_ch2_r1_c4_y;
  wire [2:0] max_ch2_r2_c0_y;
  wire [2:0] max_ch2_r2_c1_y;
  wire [2:0] max_ch2_r2_c2_y;
  wire [2:0] max_ch2_r2_c3_y;
  wire [2:0] max_ch2_r2_c4_y;
  wire [2:0] max_ch2_r3_c0_y;
  wire [2:0] max_ch2_r3_c1_y;
  wire [2:0] max_ch2_r3_c2_y;
  wire [2:0] max_ch2_r3_c3_y;
  wire [2:0] max_ch2_r3_c4_y;
  wire [2:0] max_ch2_r4_c0_y;
  wire [2:0] max_ch2_r4_c1_y;
  wire [2:0] max_ch2_r4_c2_y;
  wire [2:0] max_ch2_r4_c3_y;
  wire [2:0] max_ch2_r4_c4_y;
  wire [2:0] max_ch3_r0_c0_y;
  wire [2:0] max_ch3_r0_c1_y;
  wire [2:0] max_ch3_r0_c2_y;
  wire [2:0] max_ch3_r0_c3_y;
  wire [2:0] max_ch3_r0_c4_y;
  wire [2:0] max_ch3_r1_c0_y;
  wire [2:0] max_ch3_r1_c1_y;
  wire [2:0] max_ch3_r1_c2_y;
  wire [2:0] max_ch3_r1_c3_y;
  wire [2:0] max_ch3_r1_c4_y;
  wire [2:0] max_ch3_r2_c0_y;
  wire [2:0] max_ch3_r2_c1_y;
  wire [2:0] max_ch3_r2_c2_y;
  wire [2:0] max_ch3_r2_c3_y;
  wire [2:0] max_ch3_r2_c4_y;
  wire [2:0] max_ch3_r3_c0_y;
  wire [2:0] max_ch3_r3_c1_y;
  wire [2:0] max_ch3_r3_c2_y;
  wire [2:0] max_ch3_r3_c3_y;
  wire [2:0] max_ch3_r3_c4_y;
  wire [2:0] max_ch3_r4_c0_y;
  wire [2:0] max_ch3_r4_c1_y;
  wire [2:0] max_ch3_r4_c2_y;
  wire [2:0] max_ch3_r4_c3_y;
  wire [2:0] max_ch3_r4_c4_y;
  wire [2:0] max_ch4_r0_c0_y;
  wire [2:0] max_ch4_r0_c1_y;
  wire [2:0] max_ch4_r0_c2_y;
  wire [2:0] max_ch4_r0_c3_y;
  wire [2:0] max_ch4_r0_c4_y;
  wire [2:0] max_ch4_r1_c0_y;
  wire [2:0] max_ch4_r1_c1_y;
  wire [2:0] max_ch4_r1_c2_y;
  wire [2:0] max_ch4_r1_c3_y;
  wire [2:0] max_ch4_r1_c4_y;
  wire [2:0] max_ch4_r2_c0_y;
  wire [2:0] max_ch4_r2_c1_y;
  wire [2:0] max_ch4_r2_c2_y;
  wire [2:0] max_ch4_r2_c3_y;
  wire [2:0] max_ch4_r2_c4_y;
  wire [2:0] max_ch4_r3_c0_y;
  wire [2:0] max_ch4_r3_c1_y;
  wire [2:0] max_ch4_r3_c2_y;
  wire [2:0] max_ch4_r3_c3_y;
  wire [2:0] max_ch4_r3_c4_y;
  wire [2:0] max_ch4_r4_c0_y;
  wire [2:0] max_ch4_r4_c1_y;
  wire [2:0] max_ch4_r4_c2_y;
  wire [2:0] max_ch4_r4_c3_y;
  wire [2:0] max_ch4_r4_c4_y;
  wire [2:0] max_ch5_r0_c0_y;
  wire [2:0] max_ch5_r0_c1_y;
  wire [2:0] max_ch5_r0_c2_y;
  wire [2:0] max_ch5_r0_c3_y;
  wire [2:0] max_ch5_r0_c4_y;
  wire [2:0] max_ch5_r1_c0_y;
  wire [2:0] max_ch5_r1_c1_y;
  wire [2:0] max_ch5_r1_c2_y;
  wire [2:0] max_ch5_r1_c3_y;
  wire [2:0] max_ch5_r1_c4_y;
  wire [2:0] max_ch5_r2_c0_y;
  wire [2:0] max_ch5_r2_c1_y;
  wire [2:0] max_ch5_r2_c2_y;
  wire [2:0] max_ch5_r2_c3_y;
  wire [2:0] max_ch5_r2_c4_y;
  wire [2:0] max_ch5_r3_c0_y;
  wire [2:0] max_ch5_r3_c1_y;
  wire [2:0] max_ch5_r3_c2_y;
  wire [2:0] max_ch5_r3_c3_y;
  wire [2:0] max_ch5_r3_c4_y;
  wire [2:0] max_ch5_r4_c0_y;
  wire [2:0] max_ch5_r4_c1_y;
  wire [2:0] max_ch5_r4_c2_y;
  wire [2:0] max_ch5_r4_c3_y;
  wire [2:0] max_ch5_r4_c4_y;
  wire [2:0] max_ch6_r0_c0_y;
  wire [2:0] max_ch6_r0_c1_y;
  wire [2:0] max_ch6_r0_c2_y;
  wire [2:0] max_ch6_r0_c3_y;
  wire [2:0] max_ch6_r0_c4_y;
  wire [2:0] max_ch6_r1_c0_y;
  wire [2:0] max_ch6_r1_c1_y;
  wire [2:0] max_ch6_r1_c2_y;
  wire [2:0] max_ch6_r1_c3_y;
  wire [2:0] max_ch6_r1_c4_y;
  wire [2:0] max_ch6_r2_c0_y;
  wire [2:0] max_ch6_r2_c1_y;
  wire [2:0] max_ch6_r2_c2_y;
  wire [2:0] max_ch6_r2_c3_y;
  wire [2:0] max_ch6_r2_c4_y;
  wire [2:0] max_ch6_r3_c0_y;
  wire [2:0] max_ch6_r3_c1_y;
  wire [2:0] max_ch6_r3_c2_y;
  wire [2:0] max_ch6_r3_c3_y;
  wire [2:0] max_ch6_r3_c4_y;
  wire [2:0] max_ch6_r4_c0_y;
  wire [2:0] max_ch6_r4_c1_y;
  wire [2:0] max_ch6_r4_c2_y;
  wire [2:0] max_ch6_r4_c3_y;
  wire [2:0] max_ch6_r4_c4_y;
  wire [2:0] max_ch7_r0_c0_y;
  wire [2:0] max_ch7_r0_c1_y;
  wire [2:0] max_ch7_r0_c2_y;
  wire [2:0] max_ch7_r0_c3_y;
  wire [2:0] max_ch7_r0_c4_y;
  wire [2:0] max_ch7_r1_c0_y;
  wire [2:0] max_ch7_r1_c1_y;
  wire [2:0] max_ch7_r1_c2_y;
  wire [2:0] max_ch7_r1_c3_y;
  wire [2:0] max_ch7_r1_c4_y;
  wire [2:0] max_ch7_r2_c0_y;
  wire [2:0] max_ch7_r2_c1_y;
  wire [2:0] max_ch7_r2_c2_y;
  wire [2:0] max_ch7_r2_c3_y;
  wire [2:0] max_ch7_r2_c4_y;
  wire [2:0] max_ch7_r3_c0_y;
  wire [2:0] max_ch7_r3_c1_y;
  wire [2:0] max_ch7_r3_c2_y;
  wire [2:0] max_ch7_r3_c3_y;
  wire [2:0] max_ch7_r3_c4_y;
  wire [2:0] max_ch7_r4_c0_y;
  wire [2:0] max_ch7_r4_c1_y;
  wire [2:0] max_ch7_r4_c2_y;
  wire [2:0] max_ch7_r4_c3_y;
  wire [2:0] max_ch7_r4_c4_y;
  wire [2:0] max_ch8_r0_c0_y;
  wire [2:0] max_ch8_r0_c1_y;
  wire [2:0] max_ch8_r0_c2_y;
  wire [2:0] max_ch8_r0_c3_y;
  wire [2:0] max_ch8_r0_c4_y;
  wire [2:0] max_ch8_r1_c0_y;
  wire [2:0] max_ch8_r1_c1_y;
  wire [2:0] max_ch8_r1_c2_y;
  wire [2:0] max_ch8_r1_c3_y;
  wire [2:0] max_ch8_r1_c4_y;
  wire [2:0] max_ch8_r2_c0_y;
  wire [2:0] max_ch8_r2_c1_y;
  wire [2:0] max_ch8_r2_c2_y;
  wire [2:0] max_ch8_r2_c3_y;
  wire [2:0] max_ch8_r2_c4_y;
  wire [2:0] max_ch8_r3_c0_y;
  wire [2:0] max_ch8_r3_c1_y;
  wire [2:0] max_ch8_r3_c2_y;
  wire [2:0] max_ch8_r3_c3_y;
  wire [2:0] max_ch8_r3_c4_y;
  wire [2:0] max_ch8_r4_c0_y;
  wire [2:0] max_ch8_r4_c1_y;
  wire [2:0] max_ch8_r4_c2_y;
  wire [2:0] max_ch8_r4_c3_y;
  wire [2:0] max_ch8_r4_c4_y;
  wire [2:0] max_ch9_r0_c0_y;
  wire [2:0] max_ch9_r0_c1_y;
  wire [2:0] max_ch9_r0_c2_y;
  wire [2:0] max_ch9_r0_c3_y;
  wire [2:0] max_ch9_r0_c4_y;
  wire [2:0] max_ch9_r1_c0_y;
  wire [2:0] max_ch9_r1_c1_y;
  wire [2:0] max_ch9_r1_c2_y;
  wire [2:0] max_ch9_r1_c3_y;
  wire [2:0] max_ch9_r1_c4_y;
  wire [2:0] max_ch9_r2_c0_y;
  wire [2:0] max_ch9_r2_c1_y;
  wire [2:0] max_ch9_r2_c2_y;
  wire [2:0] max_ch9_r2_c3_y;
  wire [2:0] max_ch9_r2_c4_y;
  wire [2:0] max_ch9_r3_c0_y;
  wire [2:0] max_ch9_r3_c1_y;
  wire [2:0] max_ch9_r3_c2_y;
  wire [2:0] max_ch9_r3_c3_y;
  wire [2:0] max_ch9_r3_c4_y;
  wire [2:0] max_ch9_r4_c0_y;
  wire [2:0] max_ch9_r4_c1_y;
  wire [2:0] max_ch9_r4_c2_y;
  wire [2:0] max_ch9_r4_c3_y;
  wire [2:0] max_ch9_r4_c4_y;
  max4_s6_0_7 max_ch0_r0_c0 (
    .a({ x[71:60], x[11:0] }),
    .y(max_ch0_r0_c0_y)
  );
  max4_s6_0_7 max_ch0_r0_c1 (
    .a({ x[83:72], x[23:12] }),
    .y(max_ch0_r0_c1_y)
  );
  max4_s6_0_7 max_ch0_r0_c2 (
    .a({ x[95:84], x[35:24] }),
    .y(max_ch0_r0_c2_y)
  );
  max4_s6_0_7 max_ch0_r0_c3 (
    .a({ x[107:96], x[47:36] }),
    .y(max_ch0_r0_c3_y)
  );
  max4_s6_0_7 max_ch0_r0_c4 (
    .a({ x[119:108], x[59:48] }),
    .y(max_ch0_r0_c4_y)
  );
  max4_s6_0_7 max_ch0_r1_c0 (
    .a({ x[191:180], x[131:120] }),
    .y(max_ch0_r1_c0_y)
  );
  max4_s6_0_7 max_ch0_r1_c1 (
    .a({ x[203:192], x[143:132] }),
    .y(max_ch0_r1_c1_y)
  );
  max4_s6_0_7 max_ch0_r1_c2 (
    .a({ x[215:204], x[155:144] }),
    .y(max_ch0_r1_c2_y)
  );
  max4_s6_0_7 max_ch0_r1_c3 (
    .a({ x[227:216], x[167:156] }),
    .y(max_ch0_r1_c3_y)
  );
  max4_s6_0_7 max_ch0_r1_c4 (
    .a({ x[239:228], x[179:168] }),
    .y(max_ch0_r1_c4_y)
  );
  max4_s6_0_7 max_ch0_r2_c0 (
    .a({ x[311:300], x[251:240] }),
    .y(max_ch0_r2_c0_y)
  );
  max4_s6_0_7 max_ch0_r2_c1 (
    .a({ x[323:312], x[263:252] }),
    .y(max_ch0_r2_c1_y)
  );
  max4_s6_0_7 max_ch0_r2_c2 (
    .a({ x[335:324], x[275:264] }),
    .y(max_ch0_r2_c2_y)
  );
  max4_s6_0_7 max_ch0_r2_c3 (
    .a({ x[347:336], x[287:276] }),
    .y(max_ch0_r2_c3_y)
  );
  max4_s6_0_7 max_ch0_r2_c4 (
    .a({ x[359:348], x[299:288] }),
    .y(max_ch0_r2_c4_y)
  );
  max4_s6_0_7 max_ch0_r3_c0 (
    .a({ x[431:420], x[371:360] }),
    .y(max_ch0_r3_c0_y)
  );
  max4_s6_0_7 max_ch0_r3_c1 (
    .a({ x[443:432], x[383:372] }),
    .y(max_ch0_r3_c1_y)
  );
  max4_s6_0_7 max_ch0_r3_c2 (
    .a({ x[455:444], x[395:384] }),
    .y(max_ch0_r3_c2_y)
  );
  max4_s6_0_7 max_ch0_r3_c3 (
    .a({ x[467:456], x[407:396] }),
    .y(max_ch0_r3_c3_y)
  );
  max4_s6_0_7 max_ch0_r3_c4 (
    .a({ x[479:468], x[419:408] }),
    .y(max_ch0_r3_c4_y)
  );
  max4_s6_0_7 max_ch0_r4_c0 (
    .a({ x[551:540], x[491:480] }),
    .y(max_ch0_r4_c0_y)
  );
  max4_s6_0_7 max_ch0_r4_c1 (
    .a({ x[563:552], x[503:492] }),
    .y(max_ch0_r4_c1_y)
  );
  max4_s6_0_7 max_ch0_r4_c2 (
    .a({ x[575:564], x[515:504] }),
    .y(max_ch0_r4_c2_y)
  );
  max4_s6_0_7 max_ch0_r4_c3 (
    .a({ x[587:576], x[527:516] }),
    .y(max_ch0_r4_c3_y)
  );
  max4_s6_0_7 max_ch0_r4_c4 (
    .a({ x[599:588], x[539:528] }),
    .y(max_ch0_r4_c4_y)
  );
  max4_s7_0_7 max_ch10_r0_c0 (
    .a({ x[6683:6670], x[6613:6600] }),
    .y(max_ch10_r0_c0_y)
  );
  max4_s7_0_7 max_ch10_r0_c1 (
    .a({ x[6697:6684], x[6627:6614] }),
    .y(max_ch10_r0_c1_y)
  );
  max4_s7_0_7 max_ch10_r0_c2 (
    .a({ x[6711:6698], x[6641:6628] }),
    .y(max_ch10_r0_c2_y)
  );
  max4_s7_0_7 max_ch10_r0_c3 (
    .a({ x[6725:6712], x[6655:6642] }),
    .y(max_ch10_r0_c3_y)
  );
  max4_s7_0_7 max_ch10_r0_c4 (
    .a({ x[6739:6726], x[6669:6656] }),
    .y(max_ch10_r0_c4_y)
  );
  max4_s7_0_7 max_ch10_r1_c0 (
    .a({ x[6823:6810], x[6753:6740] }),
    .y(max_ch10_r1_c0_y)
  );
  max4_s7_0_7 max_ch10_r1_c1 (
    .a({ x[6837:6824], x[6767:6754] }),
    .y(max_ch10_r1_c1_y)
  );
  max4_s7_0_7 max_ch10_r1_c2 (
    .a({ x[6851:6838], x[6781:6768] }),
    .y(max_ch10_r1_c2_y)
  );
  max4_s7_0_7 max_ch10_r1_c3 (
    .a({ x[6865:6852], x[6795:6782] }),
    .y(max_ch10_r1_c3_y)
  );
  max4_s7_0_7 max_ch10_r1_c4 (
    .a({ x[6879:6866], x[6809:6796] }),
    .y(max_ch10_r1_c4_y)
  );
  max4_s7_0_7 max_ch10_r2_c0 (
    .a({ x[6963:6950], x[6893:6880] }),
    .y(max_ch10_r2_c0_y)
  );
  max4_s7_0_7 max_ch10_r2_c1 (
    .a({ x[6977:6964], x[6907:6894] }),
    .y(max_ch10_r2_c1_y)
  );
  max4_s7_0_7 max_ch10_r2_c2 (
    .a({ x[6991:6978], x[6921:6908] }),
    .y(max_ch10_r2_c2_y)
  );
  max4_s7_0_7 max_ch10_r2_c3 (
    .a({ x[7005:6992], x[6935:6922] }),
    .y(max_ch10_r2_c3_y)
  );
  max4_s7_0_7 max_ch10_r2_c4 (
    .a({ x[7019:7006], x[6949:6936] }),
    .y(max_ch10_r2_c4_y)
  );
  max4_s7_0_7 max_ch10_r3_c0 (
    .a({ x[7103:7090], x[7033:7020] }),
    .y(max_ch10_r3_c0_y)
  );
  max4_s7_0_7 max_ch10_r3_c1 (
    .a({ x[7117:7104], x[7047:7034] }),
    .y(max_ch10_r3_c1_y)
  );
  max4_s7_0_7 max_ch10_r3_c2 (
    .a({ x[7131:7118], x[7061:7048] }),
    .y(max_ch10_r3_c2_y)
  );
  max4_s7_0_7 max_ch10_r3_c3 (
    .a({ x[7145:7132], x[7075:7062] }),
    .y(max_ch10_r3_c3_y)
  );
  max4_s7_0_7 max_ch10_r3_c4 (
    .a({ x[7159:7146], x[7089:7076] }),
    .y(max_ch10_r3_c4_y)
  );
  max4_s7_0_7 max_ch10_r4_c0 (
    .a({ x[7243:7230], x[7173:7160] }),
    .y(max_ch10_r4_c0_y)
  );
  max4_s7_0_7 max_ch10_r4_c1 (
    .a({ x[7257:7244], x[7187:7174] }),
    .y(max_ch10_r4_c1_y)
  );
  max4_s7_0_7 max_ch10_r4_c2 (
    .a({ x[7271:7258], x[7201:7188] }),
    .y(max_ch10_r4_c2_y)
  );
  max4_s7_0_7 max_ch10_r4_c3 (
    .a({ x[7285:7272], x[7215:7202] }),
    .y(max_ch10_r4_c3_y)
  );
  max4_s7_0_7 max_ch10_r4_c4 (
    .a({ x[7299:7286], x[7229:7216] }),
    .y(max_ch10_r4_c4_y)
  );
  max4_s5_0_7 max_ch11_r0_c0 (
    .a({ x[7359:7350], x[7309:7300] }),
    .y(max_ch11_r0_c0_y)
  );
  max4_s5_0_7 max_ch11_r0_c1 (
    .a({ x[7369:7360], x[7319:7310] }),
    .y(max_ch11_r0_c1_y)
  );
  max4_s5_0_7 max_ch11_r0_c2 (
    .a({ x[7379:7370], x[7329:7320] }),
    .y(max_ch11_r0_c2_y)
  );
  max4_s5_0_7 max_ch11_r0_c3 (
    .a({ x[7389:7380], x[7339:7330] }),
    .y(max_ch11_r0_c3_y)
  );
  max4_s5_0_7 max_ch11_r0_c4 (
    .a({ x[7399:7390], x[7349:7340] }),
    .y(max_ch11_r0_c4_y)
  );
  max4_s5_0_7 max_ch11_r1_c0 (
    .a({ x[7459:7450], x[7409:7400] }),
    .y(max_ch11_r1_c0_y)
  );
  max4_s5_0_7 max_ch11_r1_c1 (
    .a({ x[7469:7460], x[7419:7410] }),
    .y(max_ch11_r1_c1_y)
  );
  max4_s5_0_7 max_ch11_r1_c2 (
    .a({ x[7479:7470], x[7429:7420] }),
    .y(max_ch11_r1_c2_y)
  );
  max4_s5_0_7 max_ch11_r1_c3 (
    .a({ x[7489:7480], x[7439:7430] }),
    .y(max_ch11_r1_c3_y)
  );
  max4_s5_0_7 max_ch11_r1_c4 (
    .a({ x[7499:7490], x[7449:7440] }),
    .y(max_ch11_r1_c4_y)
  );
  max4_s5_0_7 max_ch11_r2_c0 (
    .a({ x[7559:7550], x[7509:7500] }),
    .y(max_ch11_r2_c0_y)
  );
  max4_s5_0_7 max_ch11_r2_c1 (
    .a({ x[7569:7560], x[7519:7510] }),
    .y(max_ch11_r2_c1_y)
  );
  max4_s5_0_7 max_ch11_r2_c2 (
    .a({ x[7579:7570], x[7529:7520] }),
    .y(max_ch11_r2_c2_y)
  );
  max4_s5_0_7 max_ch11_r2_c3 (
    .a({ x[7589:7580], x[7539:7530] }),
    .y(max_ch11_r2_c3_y)
  );
  max4_s5_0_7 max_ch11_r2_c4 (
    .a({ x[7599:7590], x[7549:7540] }),
    .y(max_ch11_r2_c4_y)
  );
  max4_s5_0_7 max_ch11_r3_c0 (
    .a({ x[7659:7650], x[7609:7600] }),
    .y(max_ch11_r3_c0_y)
  );
  max4_s5_0_7 max_ch11_r3_c1 (
    .a({ x[7669:7660], x[7619:7610] }),
    .y(max_ch11_r3_c1_y)
  );
  max4_s5_0_7 max_ch11_r3_c2 (
    .a({ x[7679:7670], x[7629:7620] }),
    .y(max_ch11_r3_c2_y)
  );
  max4_s5_0_7 max_ch11_r3_c3 (
    .a({ x[7689:7680], x[7639:7630] }),
    .y(max_ch11_r3_c3_y)
  );
  max4_s5_0_7 max_ch11_r3_c4 (
    .a({ x[7699:7690], x[7649:7640] }),
    .y(max_ch11_r3_c4_y)
  );
  max4_s5_0_7 max_ch11_r4_c0 (
    .a({ x[7759:7750], x[7709:7700] }),
    .y(max_ch11_r4_c0_y)
  );
  max4_s5_0_7 max_ch11_r4_c1 (
    .a({ x[7769:7760], x[7719:7710] }),
    .y(max_ch11_r4_c1_y)
  );
  max4_s5_0_7 max_ch11_r4_c2 (
    .a({ x[7779:7770], x[7729:7720] }),
    .y(max_ch11_r4_c2_y)
  );
  max4_s5_0_7 max_ch11_r4_c3 (
    .a({ x[7789:7780], x[7739:7730] }),
    .y(max_ch11_r4_c3_y)
  );
  max4_s5_0_7 max_ch11_r4_c4 (
    .a({ x[7799:7790], x[7749:7740] }),
    .y(max_ch11_r4_c4_y)
  );
  max4_s6_0_7 max_ch12_r0_c0 (
    .a({ x[7871:7860], x[7811:7800] }),
    .y(max_ch12_r0_c0_y)
  );
  max4_s6_0_7 max_ch12_r0_c1 (
    .a({ x[7883:7872], x[7823:7812] }),
    .y(max_ch12_r0_c1_y)
  );
  max4_s6_0_7 max_ch12_r0_c2 (
    .a({ x[7895:7884], x[7835:7824] }),
    .y(max_ch12_r0_c2_y)
  );
  max4_s6_0_7 max_ch12_r0_c3 (
    .a({ x[7907:7896], x[7847:7836] }),
    .y(max_ch12_r0_c3_y)
  );
  max4_s6_0_7 max_ch12_r0_c4 (
    .a({ x[7919:7908], x[7859:7848] }),
    .y(max_ch12_r0_c4_y)
  );
  max4_s6_0_7 max_ch12_r1_c0 (
    .a({ x[7991:7980], x[7931:7920] }),
    .y(max_ch12_r1_c0_y)
  );
  max4_s6_0_7 max_ch12_r1_c1 (
    .a({ x[8003:7992], x[7943:7932] }),
    .y(max_ch12_r1_c1_y)
  );
  max4_s6_0_7 max_ch12_r1_c2 (
    .a({ x[8015:8004], x[7955:7944] }),
    .y(max_ch12_r1_c2_y)
  );
  max4_s6_0_7 max_ch12_r1_c3 (
    .a({ x[8027:8016], x[7967:7956] }),
    .y(max_ch12_r1_c3_y)
  );
  max4_s6_0_7 max_ch12_r1_c4 (
    .a({ x[8039:8028], x[7979:7968] }),
    .y(max_ch12_r1_c4_y)
  );
  max4_s6_0_7 max_ch12_r2_c0 (
    .a({ x[8111:8100], x[8051:8040] }),
    .y(max_ch12_r2_c0_y)
  );
  max4_s6_0_7 max_ch12_r2_c1 (
    .a({ x[8123:8112], x[8063:8052] }),
    .y(max_ch12_r2_c1_y)
  );
  max4_s6_0_7 max_ch12_r2_c2 (
    .a({ x[8135:8124], x[8075:8064] }),
    .y(max_ch12_r2_c2_y)
  );
  max4_s6_0_7 max_ch12_r2_c3 (
    .a({ x[8147:8136], x[8087:8076] }),
    .y(max_ch12_r2_c3_y)
  );
  max4_s6_0_7 max_ch12_r2_c4 (
    .a({ x[8159:8148], x[8099:8088] }),
    .y(max_ch12_r2_c4_y)
  );
  max4_s6_0_7 max_ch12_r3_c0 (
    .a({ x[8231:8220], x[8171:8160] }),
    .y(max_ch12_r3_c0_y)
  );
  max4_s6_0_7 max_ch12_r3_c1 (
    .a({ x[8243:8232], x[8183:8172] }),
    .y(max_ch12_r3_c1_y)
  );
  max4_s6_0_7 max_ch12_r3_c2 (
    .a({ x[8255:8244], x[8195:8184] }),
    .y(max_ch12_r3_c2_y)
  );
  max4_s6_0_7 max_ch12_r3_c3 (
    .a({ x[8267:8256], x[8207:8196] }),
    .y(max_ch12_r3_c3_y)
  );
  max4_s6_0_7 max_ch12_r3_c4 (
    .a({ x[8279:8268], x[8219:8208] }),
    .y(max_ch12_r3_c4_y)
  );
  max4_s6_0_7 max_ch12_r4_c0 (
    .a({ x[8351:8340], x[8291:8280] }),
    .y(max_ch12_r4_c0_y)
  );
  max4_s6_0_7 max_ch12_r4_c1 (
    .a({ x[8363:8352], x[8303:8292] }),
    .y(max_ch12_r4_c1_y)
  );
  max4_s6_0_7 max_ch12_r4_c2 (
    .a({ x[8375:8364], x[8315:8304] }),
    .y(max_ch12_r4_c2_y)
  );
  max4_s6_0_7 max_ch12_r4_c3 (
    .a({ x[8387:8376], x[8327:8316] }),
    .y(max_ch12_r4_c3_y)
  );
  max4_s6_0_7 max_ch12_r4_c4 (
    .a({ x[8399:8388], x[8339:8328] }),
    .y(max_ch12_r4_c4_y)
  );
  max4_s6_0_7 max_ch13_r0_c0 (
    .a({ x[8471:8460], x[8411:8400] }),
    .y(max_ch13_r0_c0_y)
  );
  max4_s6_0_7 max_ch13_r0_c1 (
    .a({ x[8483:8472], x[8423:8412] }),
    .y(max_ch13_r0_c1_y)
  );
  max4_s6_0_7 max_ch13_r0_c2 (
    .a({ x[8495:8484], x[8435:8424] }),
    .y(max_ch13_r0_c2_y)
  );
  max4_s6_0_7 max_ch13_r0_c3 (
    .a({ x[8507:8496], x[8447:8436] }),
    .y(max_ch13_r0_c3_y)
  );
  max4_s6_0_7 max_ch13_r0_c4 (
    .a({ x[8519:8508], x[8459:8448] }),
    .y(max_ch13_r0_c4_y)
  );
  max4_s6_0_7 max_ch13_r1_c0 (
    .a({ x[8591:8580], x[8531:8520] }),
    .y(max_ch13_r1_c0_y)
  );
  max4_s6_0_7 max_ch13_r1_c1 (
    .a({ x[8603:8592], x[8543:8532] }),
    .y(max_ch13_r1_c1_y)
  );
  max4_s6_0_7 max_ch13_r1_c2 (
    .a({ x[8615:8604], x[8555:8544] }),
    .y(max_ch13_r1_c2_y)
  );
  max4_s6_0_7 max_ch13_r1_c3 (
    .a({ x[8627:8616], x[8567:8556] }),
    .y(max_ch13_r1_c3_y)
  );
  max4_s6_0_7 max_ch13_r1_c4 (
    .a({ x[8639:8628], x[8579:8568] }),
    .y(max_ch13_r1_c4_y)
  );
  max4_s6_0_7 max_ch13_r2_c0 (
    .a({ x[8711:8700], x[8651:8640] }),
    .y(max_ch13_r2_c0_y)
  );
  max4_s6_0_7 max_ch13_r2_c1 (
    .a({ x[8723:8712], x[8663:8652] }),
    .y(max_ch13_r2_c1_y)
  );
  max4_s6_0_7 max_ch13_r2_c2 (
    .a({ x[8735:8724], x[8675:8664] }),
    .y(max_ch13_r2_c2_y)
  );
  max4_s6_0_7 max_ch13_r2_c3 (
    .a({ x[8747:8736], x[8687:8676] }),
    .y(max_ch13_r2_c3_y)
  );
  max4_s6_0_7 max_ch13_r2_c4 (
    .a({ x[8759:8748], x[8699:8688] }),
    .y(max_ch13_r2_c4_y)
  );
  max4_s6_0_7 max_ch13_r3_c0 (
    .a({ x[8831:8820], x[8771:8760] }),
    .y(max_ch13_r3_c0_y)
  );
  max4_s6_0_7 max_ch13_r3_c1 (
    .a({ x[8843:8832], x[8783:8772] }),
    .y(max_ch13_r3_c1_y)
  );
  max4_s6_0_7 max_ch13_r3_c2 (
    .a({ x[8855:8844], x[8795:8784] }),
    .y(max_ch13_r3_c2_y)
  );
  max4_s6_0_7 max_ch13_r3_c3 (
    .a({ x[8867:8856], x[8807:8796] }),
    .y(max_ch13_r3_c3_y)
  );
  max4_s6_0_7 max_ch13_r3_c4 (
    .a({ x[8879:8868], x[8819:8808] }),
    .y(max_ch13_r3_c4_y)
  );
  max4_s6_0_7 max_ch13_r4_c0 (
    .a({ x[8951:8940], x[8891:8880] }),
    .y(max_ch13_r4_c0_y)
  );
  max4_s6_0_7 max_ch13_r4_c1 (
    .a({ x[8963:8952], x[8903:8892] }),
    .y(max_ch13_r4_c1_y)
  );
  max4_s6_0_7 max_ch13_r4_c2 (
    .a({ x[8975:8964], x[8915:8904] }),
    .y(max_ch13_r4_c2_y)
  );
  max4_s6_0_7 max_ch13_r4_c3 (
    .a({ x[8987:8976], x[8927:8916] }),
    .y(max_ch13_r4_c3_y)
  );
  max4_s6_0_7 max_ch13_r4_c4 (
    .a({ x[8999:8988], x[8939:8928] }),
    .y(max_ch13_r4_c4_y)
  );
  max4_s6_0_7 max_ch14_r0_c0 (
    .a({ x[9071:9060], x[9011:9000] }),
    .y(max_ch14_r0_c0_y)
  );
  max4_s6_0_7 max_ch14_r0_c1 (
    .a({ x[9083:9072], x[9023:9012] }),
    .y(max_ch14_r0_c1_y)
  );
  max4_s6_0_7 max_ch14_r0_c2 (
    .a({ x[9095:9084], x[9035:9024] }),
    .y(max_ch14_r0_c2_y)
  );
  max4_s6_0_7 max_ch14_r0_c3 (
    .a({ x[9107:9096], x[9047:9036] }),
    .y(max_ch14_r0_c3_y)
  );
  max4_s6_0_7 max_ch14_r0_c4 (
    .a({ x[9119:9108], x[9059:9048] }),
    .y(max_ch14_r0_c4_y)
  );
  max4_s6_0_7 max_ch14_r1_c0 (
    .a({ x[9191:9180], x[9131:9120] }),
    .y(max_ch14_r1_c0_y)
  );
  max4_s6_0_7 max_ch14_r1_c1 (
    .a({ x[9203:9192], x[9143:9132] }),
    .y(max_ch14_r1_c1_y)
  );
  max4_s6_0_7 max_ch14_r1_c2 (
    .a({ x[9215:9204], x[9155:9144] }),
    .y(max_ch14_r1_c2_y)
  );
  max4_s6_0_7 max_ch14_r1_c3 (
    .a({ x[9227:9216], x[9167:9156] }),
    .y(max_ch14_r1_c3_y)
  );
  max4_s6_0_7 max_ch14_r1_c4 (
    .a({ x[9239:9228], x[9179:9168] }),
    .y(max_ch14_r1_c4_y)
  );
  max4_s6_0_7 max_ch14_r2_c0 (
    .a({ x[9311:9300], x[9251:9240] }),
    .y(max_ch14_r2_c0_y)
  );
  max4_s6_0_7 max_ch14_r2_c1 (
    .a({ x[9323:9312], x[9263:9252] }),
    .y(max_ch14_r2_c1_y)
  );
  max4_s6_0_7 max_ch14_r2_c2 (
    .a({ x[9335:9324], x[9275:9264] }),
    .y(max_ch14_r2_c2_y)
  );
  max4_s6_0_7 max_ch14_r2_c3 (
    .a({ x[9347:9336], x[9287:9276] }),
    .y(max_ch14_r2_c3_y)
  );
  max4_s6_0_7 max_ch14_r2_c4 (
    .a({ x[9359:9348], x[9299:9288] }),
    .y(max_ch14_r2_c4_y)
  );
  max4_s6_0_7 max_ch14_r3_c0 (
    .a({ x[9431:9420], x[9371:9360] }),
    .y(max_ch14_r3_c0_y)
  );
  max4_s6_0_7 max_ch14_r3_c1 (
    .a({ x[9443:9432], x[9383:9372] }),
    .y(max_ch14_r3_c1_y)
  );
  max4_s6_0_7 max_ch14_r3_c2 (
    .a({ x[9455:9444], x[9395:9384] }),
    .y(max_ch14_r3_c2_y)
  );
  max4_s6_0_7 max_ch14_r3_c3 (
    .a({ x[9467:9456], x[9407:9396] }),
    .y(max_ch14_r3_c3_y)
  );
  max4_s6_0_7 max_ch14_r3_c4 (
    .a({ x[9479:9468], x[9419:9408] }),
    .y(max_ch14_r3_c4_y)
  );
  max4_s6_0_7 max_ch14_r4_c0 (
    .a({ x[9551:9540], x[9491:9480] }),
    .y(max_ch14_r4_c0_y)
  );
  max4_s6_0_7 max_ch14_r4_c1 (
    .a({ x[9563:9552], x[9503:9492] }),
    .y(max_ch14_r4_c1_y)
  );
  max4_s6_0_7 max_ch14_r4_c2 (
    .a({ x[9575:9564], x[9515:9504] }),
    .y(max_ch14_r4_c2_y)
  );
  max4_s6_0_7 max_ch14_r4_c3 (
    .a({ x[9587:9576], x[9527:9516] }),
    .y(max_ch14_r4_c3_y)
  );
  max4_s6_0_7 max_ch14_r4_c4 (
    .a({ x[9599:9588], x[9539:9528] }),
    .y(max_ch14_r4_c4_y)
  );
  max4_s5_0_7 max_ch15_r0_c0 (
    .a({ x[9659:9650], x[9609:9600] }),
    .y(max_ch15_r0_c0_y)
  );
  max4_s5_0_7 max_ch15_r0_c1 (
    .a({ x[9669:9660], x[9619:9610] }),
    .y(max_ch15_r0_c1_y)
  );
  max4_s5_0_7 max_ch15_r0_c2 (
    .a({ x[9679:9670], x[9629:9620] }),
    .y(max_ch15_r0_c2_y)
  );
  max4_s5_0_7 max_ch15_r0_c3 (
    .a({ x[9689:9680], x[9639:9630] }),
    .y(max_ch15_r0_c3_y)
  );
  max4_s5_0_7 max_ch15_r0_c4 (
    .a({ x[9699:9690], x[9649:9640] }),
    .y(max_ch15_r0_c4_y)
  );
  max4_s5_0_7 max_ch15_r1_c0 (
    .a({ x[9759:9750], x[9709:9700] }),
    .y(max_ch15_r1_c0_y)
  );
  max4_s5_0_7 max_ch15_r1_c1 (
    .a({ x[9769:9760], x[9719:9710] }),
    .y(max_ch15_r1_c1_y)
  );
  max4_s5_0_7 max_ch15_r1_c2 (
    .a({ x[9779:9770], x[9729:9720] }),
    .y(max_ch15_r1_c2_y)
  );
  max4_s5_0_7 max_ch15_r1_c3 (
    .a({ x[9789:9780], x[9739:9730] }),
    .y(max_ch15_r1_c3_y)
  );
  max4_s5_0_7 max_ch15_r1_c4 (
    .a({ x[9799:9790], x[9749:9740] }),
    .y(max_ch15_r1_c4_y)
  );
  max4_s5_0_7 max_ch15_r2_c0 (
    .a({ x[9859:9850], x[9809:9800] }),
    .y(max_ch15_r2_c0_y)
  );
  max4_s5_0_7 max_ch15_r2_c1 (
    .a({ x[9869:9860], x[9819:9810] }),
    .y(max_ch15_r2_c1_y)
  );
  max4_s5_0_7 max_ch15_r2_c2 (
    .a({ x[9879:9870], x[9829:9820] }),
    .y(max_ch15_r2_c2_y)
  );
  max4_s5_0_7 max_ch15_r2_c3 (
    .a({ x[9889:9880], x[9839:9830] }),
    .y(max_ch15_r2_c3_y)
  );
  max4_s5_0_7 max_ch15_r2_c4 (
    .a({ x[9899:9890], x[9849:9840] }),
    .y(max_ch15_r2_c4_y)
  );
  max4_s5_0_7 max_ch15_r3_c0 (
    .a({ x[9959:9950], x[9909:9900] }),
    .y(max_ch15_r3_c0_y)
  );
  max4_s5_0_7 max_ch15_r3_c1 (
    .a({ x[9969:9960], x[9919:9910] }),
    .y(max_ch15_r3_c1_y)
  );
  max4_s5_0_7 max_ch15_r3_c2 (
    .a({ x[9979:9970], x[9929:9920] }),
    .y(max_ch15_r3_c2_y)
  );
  max4_s5_0_7 max_ch15_r3_c3 (
    .a({ x[9989:9980], x[9939:9930] }),
    .y(max_ch15_r3_c3_y)
  );
  max4_s5_0_7 max_ch15_r3_c4 (
    .a({ x[9999:9990], x[9949:9940] }),
    .y(max_ch15_r3_c4_y)
  );
  max4_s5_0_7 max_ch15_r4_c0 (
    .a({ x[10059:10050], x[10009:10000] }),
    .y(max_ch15_r4_c0_y)
  );
  max4_s5_0_7 max_ch15_r4_c1 (
    .a({ x[10069:10060], x[10019:10010] }),
    .y(max_ch15_r4_c1_y)
  );
  max4_s5_0_7 max_ch15_r4_c2 (
    .a({ x[10079:10070], x[10029:10020] }),
    .y(max_ch15_r4_c2_y)
  );
  max4_s5_0_7 max_ch15_r4_c3 (
    .a({ x[10089:10080], x[10039:10030] }),
    .y(max_ch15_r4_c3_y)
  );
  max4_s5_0_7 max_ch15_r4_c4 (
    .a({ x[10099:10090], x[10049:10040] }),
    .y(max_ch15_r4_c4_y)
  );
  max4_s6_0_7 max_ch1_r0_c0 (
    .a({ x[671:660], x[611:600] }),
    .y(max_ch1_r0_c0_y)
  );
  max4_s6_0_7 max_ch1_r0_c1 (
    .a({ x[683:672], x[623:612] }),
    .y(max_ch1_r0_c1_y)
  );
  max4_s6_0_7 max_ch1_r0_c2 (
    .a({ x[695:684], x[635:624] }),
    .y(max_ch1_r0_c2_y)
  );
  max4_s6_0_7 max_ch1_r0_c3 (
    .a({ x[707:696], x[647:636] }),
    .y(max_ch1_r0_c3_y)
  );
  max4_s6_0_7 max_ch1_r0_c4 (
    .a({ x[719:708], x[659:648] }),
    .y(max_ch1_r0_c4_y)
  );
  max4_s6_0_7 max_ch1_r1_c0 (
    .a({ x[791:780], x[731:720] }),
    .y(max_ch1_r1_c0_y)
  );
  max4_s6_0_7 max_ch1_r1_c1 (
    .a({ x[803:792], x[743:732] }),
    .y(max_ch1_r1_c1_y)
  );
  max4_s6_0_7 max_ch1_r1_c2 (
    .a({ x[815:804], x[755:744] }),
    .y(max_ch1_r1_c2_y)
  );
  max4_s6_0_7 max_ch1_r1_c3 (
    .a({ x[827:816], x[767:756] }),
    .y(max_ch1_r1_c3_y)
  );
  max4_s6_0_7 max_ch1_r1_c4 (
    .a({ x[839:828], x[779:768] }),
    .y(max_ch1_r1_c4_y)
  );
  max4_s6_0_7 max_ch1_r2_c0 (
    .a({ x[911:900], x[851:840] }),
    .y(max_ch1_r2_c0_y)
  );
  max4_s6_0_7 max_ch1_r2_c1 (
    .a({ x[923:912], x[863:852] }),
    .y(max_ch1_r2_c1_y)
  );
  max4_s6_0_7 max_ch1_r2_c2 (
    .a({ x[935:924], x[875:864] }),
    .y(max_ch1_r2_c2_y)
  );
  max4_s6_0_7 max_ch1_r2_c3 (
    .a({ x[947:936], x[887:876] }),
    .y(max_ch1_r2_c3_y)
  );
  max4_s6_0_7 max_ch1_r2_c4 (
    .a({ x[959:948], x[899:888] }),
    .y(max_ch1_r2_c4_y)
  );
  max4_s6_0_7 max_ch1_r3_c0 (
    .a({ x[1031:1020], x[971:960] }),
    .y(max_ch1_r3_c0_y)
  );
  max4_s6_0_7 max_ch1_r3_c1 (
    .a({ x[1043:1032], x[983:972] }),
    .y(max_ch1_r3_c1_y)
  );
  max4_s6_0_7 max_ch1_r3_c2 (
    .a({ x[1055:1044], x[995:984] }),
    .y(max_ch1_r3_c2_y)
  );
  max4_s6_0_7 max_ch1_r3_c3 (
    .a({ x[1067:1056], x[1007:996] }),
    .y(max_ch1_r3_c3_y)
  );
  max4_s6_0_7 max_ch1_r3_c4 (
    .a({ x[1079:1068], x[1019:1008] }),
    .y(max_ch1_r3_c4_y)
  );
  max4_s6_0_7 max_ch1_r4_c0 (
    .a({ x[1151:1140], x[1091:1080] }),
    .y(max_ch1_r4_c0_y)
  );
  max4_s6_0_7 max_ch1_r4_c1 (
    .a({ x[1163:1152], x[1103:1092] }),
    .y(max_ch1_r4_c1_y)
  );
  max4_s6_0_7 max_ch1_r4_c2 (
    .a({ x[1175:1164], x[1115:1104] }),
    .y(max_ch1_r4_c2_y)
  );
  max4_s6_0_7 max_ch1_r4_c3 (
    .a({ x[1187:1176], x[1127:1116] }),
    .y(max_ch1_r4_c3_y)
  );
  max4_s6_0_7 max_ch1_r4_c4 (
    .a({ x[1199:1188], x[1139:1128] }),
    .y(max_ch1_r4_c4_y)
  );
  max4_s7_0_7 max_ch2_r0_c0 (
    .a({ x[1283:1270], x[1213:1200] }),
    .y(max_ch2_r0_c0_y)
  );
  max4_s7_0_7 max_ch2_r0_c1 (
    .a({ x[1297:1284], x[1227:1214] }),
    .y(max_ch2_r0_c1_y)
  );
  max4_s7_0_7 max_ch2_r0_c2 (
    .a({ x[1311:1298], x[1241:1228] }),
    .y(max_ch2_r0_c2_y)
  );
  max4_s7_0_7 max_ch2_r0_c3 (
    .a({ x[1325:1312], x[1255:1242] }),
    .y(max_ch2_r0_c3_y)
  );
  max4_s7_0_7 max_ch2_r0_c4 (
    .a({ x[1339:1326], x[1269:1256] }),
    .y(max_ch2_r0_c4_y)
  );
  max4_s7_0_7 max_ch2_r1_c0 (
    .a({ x[1423:1410], x[1353:1340] }),
    .y(max_ch2_r1_c0_y)
  );
  max4_s7_0_7 max_ch2_r1_c1 (
    .a({ x[1437:1424], x[1367:1354] }),
    .y(max_ch2_r1_c1_y)
  );
  max4_s7_0_7 max_ch2_r1_c2 (
    .a({ x[1451:1438], x[1381:1368] }),
    .y(max_ch2_r1_c2_y)
  );
  max4_s7_0_7 max_ch2_r1_c3 (
    .a({ x[1465:1452], x[1395:1382] }),
    .y(max_ch2_r1_c3_y)
  );
  max4_s7_0_7 max_ch2_r1_c4 (
    .a({ x[1479:1466], x[1409:1396] }),
    .y(max_ch2_r1_c4_y)
  );
  max4_s7_0_7 max_ch2_r2_c0 (
    .a({ x[1563:1550], x[1493:1480] }),
    .y(max_ch2_r2_c0_y)
  );
  max4_s7_0_7 max_ch2_r2_c1 (
    .a({ x[1577:1564], x[1507:1494] }),
    .y(max_ch2_r2_c1_y)
  );
  max4_s7_0_7 max_ch2_r2_c2 (
    .a({ x[1591:1578], x[1521:1508] }),
    .y(max_ch2_r2_c2_y)
  );
  max4_s7_0_7 max_ch2_r2_c3 (
    .a({ x[1605:1592], x[1535:1522] }),
    .y(max_ch2_r2_c3_y)
  );
  max4_s7_0_7 max_ch2_r2_c4 (
    .a({ x[1619:1606], x[1549:1536] }),
    .y(max_ch2_r2_c4_y)
  );
  max4_s7_0_7 max_ch2_r3_c0 (
    .a({ x[1703:1690], x[1633:1620] }),
    .y(max_ch2_r3_c0_y)
  );
  max4_s7_0_7 max_ch2_r3_c1 (
    .a({ x[1717:1704], x[1647:1634] }),
    .y(max_ch2_r3_c1_y)
  );
  max4_s7_0_7 max_ch2_r3_c2 (
    .a({ x[1731:1718], x[1661:1648] }),
    .y(max_ch2_r3_c2_y)
  );
  max4_s7_0_7 max_ch2_r3_c3 (
    .a({ x[1745:1732], x[1675:1662] }),
    .y(max_ch2_r3_c3_y)
  );
  max4_s7_0_7 max_ch2_r3_c4 (
    .a({ x[1759:1746], x[1689:1676] }),
    .y(max_ch2_r3_c4_y)
  );
  max4_s7_0_7 max_ch2_r4_c0 (
    .a({ x[1843:1830], x[1773:1760] }),
    .y(max_ch2_r4_c0_y)
  );
  max4_s7_0_7 max_ch2_r4_c1 (
    .a({ x[1857:1844], x[1787:1774] }),
    .y(max_ch2_r4_c1_y)
  );
  max4_s7_0_7 max_ch2_r4_c2 (
    .a({ x[1871:1858], x[1801:1788] }),
    .y(max_ch2_r4_c2_y)
  );
  max4_s7_0_7 max_ch2_r4_c3 (
    .a({ x[1885:1872], x[1815:1802] }),
    .y(max_ch2_r4_c3_y)
  );
  max4_s7_0_7 max_ch2_r4_c4 (
    .a({ x[1899:1886], x[1829:1816] }),
    .y(max_ch2_r4_c4_y)
  );
  max4_s7_0_7 max_ch3_r0_c0 (
    .a({ x[1983:1970], x[1913:1900] }),
    .y(max_ch3_r0_c0_y)
  );
  max4_s7_0_7 max_ch3_r0_c1 (
    .a({ x[1997:1984], x[1927:1914] }),
    .y(max_ch3_r0_c1_y)
  );
  max4_s7_0_7 max_ch3_r0_c2 (
    .a({ x[2011:1998], x[1941:1928] }),
    .y(max_ch3_r0_c2_y)
  );
  max4_s7_0_7 max_ch3_r0_c3 (
    .a({ x[2025:2012], x[1955:1942] }),
    .y(max_ch3_r0_c3_y)
  );
  max4_s7_0_7 max_ch3_r0_c4 (
    .a({ x[2039:2026], x[1969:1956] }),
    .y(max_ch3_r0_c4_y)
  );
  max4_s7_0_7 max_ch3_r1_c0 (
    .a({ x[2123:2110], x[2053:2040] }),
    .y(max_ch3_r1_c0_y)
  );
  max4_s7_0_7 max_ch3_r1_c1 (
    .a({ x[2137:2124], x[2067:2054] }),
    .y(max_ch3_r1_c1_y)
  );
  max4_s7_0_7 max_ch3_r1_c2 (
    .a({ x[2151:2138], x[2081:2068] }),
    .y(max_ch3_r1_c2_y)
  );
  max4_s7_0_7 max_ch3_r1_c3 (
    .a({ x[2165:2152], x[2095:2082] }),
    .y(max_ch3_r1_c3_y)
  );
  max4_s7_0_7 max_ch3_r1_c4 (
    .a({ x[2179:2166], x[2109:2096] }),
    .y(max_ch3_r1_c4_y)
  );
  max4_s7_0_7 max_ch3_r2_c0 (
    .a({ x[2263:2250], x[2193:2180] }),
    .y(max_ch3_r2_c0_y)
  );
  max4_s7_0_7 max_ch3_r2_c1 (
    .a({ x[2277:2264], x[2207:2194] }),
    .y(max_ch3_r2_c1_y)
  );
  max4_s7_0_7 max_ch3_r2_c2 (
    .a({ x[2291:2278], x[2221:2208] }),
    .y(max_ch3_r2_c2_y)
  );
  max4_s7_0_7 max_ch3_r2_c3 (
    .a({ x[2305:2292], x[2235:2222] }),
    .y(max_ch3_r2_c3_y)
  );
  max4_s7_0_7 max_ch3_r2_c4 (
    .a({ x[2319:2306], x[2249:2236] }),
    .y(max_ch3_r2_c4_y)
  );
  max4_s7_0_7 max_ch3_r3_c0 (
    .a({ x[2403:2390], x[2333:2320] }),
    .y(max_ch3_r3_c0_y)
  );
  max4_s7_0_7 max_ch3_r3_c1 (
    .a({ x[2417:2404], x[2347:2334] }),
    .y(max_ch3_r3_c1_y)
  );
  max4_s7_0_7 max_ch3_r3_c2 (
    .a({ x[2431:2418], x[2361:2348] }),
    .y(max_ch3_r3_c2_y)
  );
  max4_s7_0_7 max_ch3_r3_c3 (
    .a({ x[2445:2432], x[2375:2362] }),
    .y(max_ch3_r3_c3_y)
  );
  max4_s7_0_7 max_ch3_r3_c4 (
    .a({ x[2459:2446], x[2389:2376] }),
    .y(max_ch3_r3_c4_y)
  );
  max4_s7_0_7 max_ch3_r4_c0 (
    .a({ x[2543:2530], x[2473:2460] }),
    .y(max_ch3_r4_c0_y)
  );
  max4_s7_0_7 max_ch3_r4_c1 (
    .a({ x[2557:2544], x[2487:2474] }),
    .y(max_ch3_r4_c1_y)
  );
  max4_s7_0_7 max_ch3_r4_c2 (
    .a({ x[2571:2558], x[2501:2488] }),
    .y(max_ch3_r4_c2_y)
  );
  max4_s7_0_7 max_ch3_r4_c3 (
    .a({ x[2585:2572], x[2515:2502] }),
    .y(max_ch3_r4_c3_y)
  );
  max4_s7_0_7 max_ch3_r4_c4 (
    .a({ x[2599:2586], x[2529:2516] }),
    .y(max_ch3_r4_c4_y)
  );
  max4_s7_0_7 max_ch4_r0_c0 (
    .a({ x[2683:2670], x[2613:2600] }),
    .y(max_ch4_r0_c0_y)
  );
  max4_s7_0_7 max_ch4_r0_c1 (
    .a({ x[2697:2684], x[2627:2614] }),
    .y(max_ch4_r0_c1_y)
  );
  max4_s7_0_7 max_ch4_r0_c2 (
    .a({ x[2711:2698], x[2641:2628] }),
    .y(max_ch4_r0_c2_y)
  );
  max4_s7_0_7 max_ch4_r0_c3 (
    .a({ x[2725:2712], x[2655:2642] }),
    .y(max_ch4_r0_c3_y)
  );
  max4_s7_0_7 max_ch4_r0_c4 (
    .a({ x[2739:2726], x[2669:2656] }),
    .y(max_ch4_r0_c4_y)
  );
  max4_s7_0_7 max_ch4_r1_c0 (
    .a({ x[2823:2810], x[2753:2740] }),
    .y(max_ch4_r1_c0_y)
  );
  max4_s7_0_7 max_ch4_r1_c1 (
    .a({ x[2837:2824], x[2767:2754] }),
    .y(max_ch4_r1_c1_y)
  );
  max4_s7_0_7 max_ch4_r1_c2 (
    .a({ x[2851:2838], x[2781:2768] }),
    .y(max_ch4_r1_c2_y)
  );
  max4_s7_0_7 max_ch4_r1_c3 (
    .a({ x[2865:2852], x[2795:2782] }),
    .y(max_ch4_r1_c3_y)
  );
  max4_s7_0_7 max_ch4_r1_c4 (
    .a({ x[2879:2866], x[2809:2796] }),
    .y(max_ch4_r1_c4_y)
  );
  max4_s7_0_7 max_ch4_r2_c0 (
    .a({ x[2963:2950], x[2893:2880] }),
    .y(max_ch4_r2_c0_y)
  );
  max4_s7_0_7 max_ch4_r2_c1 (
    .a({ x[2977:2964], x[2907:2894] }),
    .y(max_ch4_r2_c1_y)
  );
  max4_s7_0_7 max_ch4_r2_c2 (
    .a({ x[2991:2978], x[2921:2908] }),
    .y(max_ch4_r2_c2_y)
  );
  max4_s7_0_7 max_ch4_r2_c3 (
    .a({ x[3005:2992], x[2935:2922] }),
    .y(max_ch4_r2_c3_y)
  );
  max4_s7_0_7 max_ch4_r2_c4 (
    .a({ x[3019:3006], x[2949:2936] }),
    .y(max_ch4_r2_c4_y)
  );
  max4_s7_0_7 max_ch4_r3_c0 (
    .a({ x[3103:3090], x[3033:3020] }),
    .y(max_ch4_r3_c0_y)
  );
  max4_s7_0_7 max_ch4_r3_c1 (
    .a({ x[3117:3104], x[3047:3034] }),
    .y(max_ch4_r3_c1_y)
  );
  max4_s7_0_7 max_ch4_r3_c2 (
    .a({ x[3131:3118], x[3061:3048] }),
    .y(max_ch4_r3_c2_y)
  );
  max4_s7_0_7 max_ch4_r3_c3 (
    .a({ x[3145:3132], x[3075:3062] }),
    .y(max_ch4_r3_c3_y)
  );
  max4_s7_0_7 max_ch4_r3_c4 (
    .a({ x[3159:3146], x[3089:3076] }),
    .y(max_ch4_r3_c4_y)
  );
  max4_s7_0_7 max_ch4_r4_c0 (
    .a({ x[3243:3230], x[3173:3160] }),
    .y(max_ch4_r4_c0_y)
  );
  max4_s7_0_7 max_ch4_r4_c1 (
    .a({ x[3257:3244], x[3187:3174] }),
    .y(max_ch4_r4_c1_y)
  );
  max4_s7_0_7 max_ch4_r4_c2 (
    .a({ x[3271:3258], x[3201:3188] }),
    .y(max_ch4_r4_c2_y)
  );
  max4_s7_0_7 max_ch4_r4_c3 (
    .a({ x[3285:3272], x[3215:3202] }),
    .y(max_ch4_r4_c3_y)
  );
  max4_s7_0_7 max_ch4_r4_c4 (
    .a({ x[3299:3286], x[3229:3216] }),
    .y(max_ch4_r4_c4_y)
  );
  max4_s5_0_7 max_ch5_r0_c0 (
    .a({ x[3359:3350], x[3309:3300] }),
    .y(max_ch5_r0_c0_y)
  );
  max4_s5_0_7 max_ch5_r0_c1 (
    .a({ x[3369:3360], x[3319:3310] }),
    .y(max_ch5_r0_c1_y)
  );
  max4_s5_0_7 max_ch5_r0_c2 (
    .a({ x[3379:3370], x[3329:3320] }),
    .y(max_ch5_r0_c2_y)
  );
  max4_s5_0_7 max_ch5_r0_c3 (
    .a({ x[3389:3380], x[3339:3330] }),
    .y(max_ch5_r0_c3_y)
  );
  max4_s5_0_7 max_ch5_r0_c4 (
    .a({ x[3399:3390], x[3349:3340] }),
    .y(max_ch5_r0_c4_y)
  );
  max4_s5_0_7 max_ch5_r1_c0 (
    .a({ x[3459:3450], x[3409:3400] }),
    .y(max_ch5_r1_c0_y)
  );
  max4_s5_0_7 max_ch5_r1_c1 (
    .a({ x[3469:3460], x[3419:3410] }),
    .y(max_ch5_r1_c1_y)
  );
  max4_s5_0_7 max_ch5_r1_c2 (
    .a({ x[3479:3470], x[3429:3420] }),
    .y(max_ch5_r1_c2_y)
  );
  max4_s5_0_7 max_ch5_r1_c3 (
    .a({ x[3489:3480], x[3439:3430] }),
    .y(max_ch5_r1_c3_y)
  );
  max4_s5_0_7 max_ch5_r1_c4 (
    .a({ x[3499:3490], x[3449:3440] }),
    .y(max_ch5_r1_c4_y)
  );
  max4_s5_0_7 max_ch5_r2_c0 (
    .a({ x[3559:3550], x[3509:3500] }),
    .y(max_ch5_r2_c0_y)
  );
  max4_s5_0_7 max_ch5_r2_c1 (
    .a({ x[3569:3560], x[3519:3510] }),
    .y(max_ch5_r2_c1_y)
  );
  max4_s5_0_7 max_ch5_r2_c2 (
    .a({ x[3579:3570], x[3529:3520] }),
    .y(max_ch5_r2_c2_y)
  );
  max4_s5_0_7 max_ch5_r2_c3 (
    .a({ x[3589:3580], x[3539:3530] }),
    .y(max_ch5_r2_c3_y)
  );
  max4_s5_0_7 max_ch5_r2_c4 (
    .a({ x[3599:3590], x[3549:3540] }),
    .y(max_ch5_r2_c4_y)
  );
  max4_s5_0_7 max_ch5_r3_c0 (
    .a({ x[3659:3650], x[3609:3600] }),
    .y(max_ch5_r3_c0_y)
  );
  max4_s5_0_7 max_ch5_r3_c1 (
    .a({ x[3669:3660], x[3619:3610] }),
    .y(max_ch5_r3_c1_y)
  );
  max4_s5_0_7 max_ch5_r3_c2 (
    .a({ x[3679:3670], x[3629:3620] }),
    .y(max_ch5_r3_c2_y)
  );
  max4_s5_0_7 max_ch5_r3_c3 (
    .a({ x[3689:3680], x[3639:3630] }),
    .y(max_ch5_r3_c3_y)
  );
  max4_s5_0_7 max_ch5_r3_c4 (
    .a({ x[3699:3690], x[3649:3640] }),
    .y(max_ch5_r3_c4_y)
  );
  max4_s5_0_7 max_ch5_r4_c0 (
    .a({ x[3759:3750], x[3709:3700] }),
    .y(max_ch5_r4_c0_y)
  );
  max4_s5_0_7 max_ch5_r4_c1 (
    .a({ x[3769:3760], x[3719:3710] }),
    .y(max_ch5_r4_c1_y)
  );
  max4_s5_0_7 max_ch5_r4_c2 (
    .a({ x[3779:3770], x[3729:3720] }),
    .y(max_ch5_r4_c2_y)
  );
  max4_s5_0_7 max_ch5_r4_c3 (
    .a({ x[3789:3780], x[3739:3730] }),
    .y(max_ch5_r4_c3_y)
  );
  max4_s5_0_7 max_ch5_r4_c4 (
    .a({ x[3799:3790], x[3749:3740] }),
    .y(max_ch5_r4_c4_y)
  );
  max4_s7_0_7 max_ch6_r0_c0 (
    .a({ x[3883:3870], x[3813:3800] }),
    .y(max_ch6_r0_c0_y)
  );
  max4_s7_0_7 max_ch6_r0_c1 (
    .a({ x[3897:3884], x[3827:3814] }),
    .y(max_ch6_r0_c1_y)
  );
  max4_s7_0_7 max_ch6_r0_c2 (
    .a({ x[3911:3898], x[3841:3828] }),
    .y(max_ch6_r0_c2_y)
  );
  max4_s7_0_7 max_ch6_r0_c3 (
    .a({ x[3925:3912], x[3855:3842] }),
    .y(max_ch6_r0_c3_y)
  );
  max4_s7_0_7 max_ch6_r0_c4 (
    .a({ x[3939:3926], x[3869:3856] }),
    .y(max_ch6_r0_c4_y)
  );
  max4_s7_0_7 max_ch6_r1_c0 (
    .a({ x[4023:4010], x[3953:3940] }),
    .y(max_ch6_r1_c0_y)
  );
  max4_s7_0_7 max_ch6_r1_c1 (
    .a({ x[4037:4024], x[3967:3954] }),
    .y(max_ch6_r1_c1_y)
  );
  max4_s7_0_7 max_ch6_r1_c2 (
    .a({ x[4051:4038], x[3981:3968] }),
    .y(max_ch6_r1_c2_y)
  );
  max4_s7_0_7 max_ch6_r1_c3 (
    .a({ x[4065:4052], x[3995:3982] }),
    .y(max_ch6_r1_c3_y)
  );
  max4_s7_0_7 max_ch6_r1_c4 (
    .a({ x[4079:4066], x[4009:3996] }),
    .y(max_ch6_r1_c4_y)
  );
  max4_s7_0_7 max_ch6_r2_c0 (
    .a({ x[4163:4150], x[4093:4080] }),
    .y(max_ch6_r2_c0_y)
  );
  max4_s7_0_7 max_ch6_r2_c1 (
    .a({ x[4177:4164], x[4107:4094] }),
    .y(max_ch6_r2_c1_y)
  );
  max4_s7_0_7 max_ch6_r2_c2 (
    .a({ x[4191:4178], x[4121:4108] }),
    .y(max_ch6_r2_c2_y)
  );
  max4_s7_0_7 max_ch6_r2_c3 (
    .a({ x[4205:4192], x[4135:4122] }),
    .y(max_ch6_r2_c3_y)
  );
  max4_s7_0_7 max_ch6_r2_c4 (
    .a({ x[4219:4206], x[4149:4136] }),
    .y(max_ch6_r2_c4_y)
  );
  max4_s7_0_7 max_ch6_r3_c0 (
    .a({ x[4303:4290], x[4233:4220] }),
    .y(max_ch6_r3_c0_y)
  );
  max4_s7_0_7 max_ch6_r3_c1 (
    .a({ x[4317:4304], x[4247:4234] }),
    .y(max_ch6_r3_c1_y)
  );
  max4_s7_0_7 max_ch6_r3_c2 (
    .a({ x[4331:4318], x[4261:4248] }),
    .y(max_ch6_r3_c2_y)
  );
  max4_s7_0_7 max_ch6_r3_c3 (
    .a({ x[4345:4332], x[4275:4262] }),
    .y(max_ch6_r3_c3_y)
  );
  max4_s7_0_7 max_ch6_r3_c4 (
    .a({ x[4359:4346], x[4289:4276] }),
    .y(max_ch6_r3_c4_y)
  );
  max4_s7_0_7 max_ch6_r4_c0 (
    .a({ x[4443:4430], x[4373:4360] }),
    .y(max_ch6_r4_c0_y)
  );
  max4_s7_0_7 max_ch6_r4_c1 (
    .a({ x[4457:4444], x[4387:4374] }),
    .y(max_ch6_r4_c1_y)
  );
  max4_s7_0_7 max_ch6_r4_c2 (
    .a({ x[4471:4458], x[4401:4388] }),
    .y(max_ch6_r4_c2_y)
  );
  max4_s7_0_7 max_ch6_r4_c3 (
    .a({ x[4485:4472], x[4415:4402] }),
    .y(max_ch6_r4_c3_y)
  );
  max4_s7_0_7 max_ch6_r4_c4 (
    .a({ x[4499:4486], x[4429:4416] }),
    .y(max_ch6_r4_c4_y)
  );
  max4_s6_0_7 max_ch7_r0_c0 (
    .a({ x[4571:4560], x[4511:4500] }),
    .y(max_ch7_r0_c0_y)
  );
  max4_s6_0_7 max_ch7_r0_c1 (
    .a({ x[4583:4572], x[4523:4512] }),
    .y(max_ch7_r0_c1_y)
  );
  max4_s6_0_7 max_ch7_r0_c2 (
    .a({ x[4595:4584], x[4535:4524] }),
    .y(max_ch7_r0_c2_y)
  );
  max4_s6_0_7 max_ch7_r0_c3 (
    .a({ x[4607:4596], x[4547:4536] }),
    .y(max_ch7_r0_c3_y)
  );
  max4_s6_0_7 max_ch7_r0_c4 (
    .a({ x[4619:4608], x[4559:4548] }),
    .y(max_ch7_r0_c4_y)
  );
  max4_s6_0_7 max_ch7_r1_c0 (
    .a({ x[4691:4680], x[4631:4620] }),
    .y(max_ch7_r1_c0_y)
  );
  max4_s6_0_7 max_ch7_r1_c1 (
    .a({ x[4703:4692], x[4643:4632] }),
    .y(max_ch7_r1_c1_y)
  );
  max4_s6_0_7 max_ch7_r1_c2 (
    .a({ x[4715:4704], x[4655:4644] }),
    .y(max_ch7_r1_c2_y)
  );
  max4_s6_0_7 max_ch7_r1_c3 (
    .a({ x[4727:4716], x[4667:4656] }),
    .y(max_ch7_r1_c3_y)
  );
  max4_s6_0_7 max_ch7_r1_c4 (
    .a({ x[4739:4728], x[4679:4668] }),
    .y(max_ch7_r1_c4_y)
  );
  max4_s6_0_7 max_ch7_r2_c0 (
    .a({ x[4811:4800], x[4751:4740] }),
    .y(max_ch7_r2_c0_y)
  );
  max4_s6_0_7 max_ch7_r2_c1 (
    .a({ x[4823:4812], x[4763:4752] }),
    .y(max_ch7_r2_c1_y)
  );
  max4_s6_0_7 max_ch7_r2_c2 (
    .a({ x[4835:4824], x[4775:4764] }),
    .y(max_ch7_r2_c2_y)
  );
  max4_s6_0_7 max_ch7_r2_c3 (
    .a({ x[4847:4836], x[4787:4776] }),
    .y(max_ch7_r2_c3_y)
  );
  max4_s6_0_7 max_ch7_r2_c4 (
    .a({ x[4859:4848], x[4799:4788] }),
    .y(max_ch7_r2_c4_y)
  );
  max4_s6_0_7 max_ch7_r3_c0 (
    .a({ x[4931:4920], x[4871:4860] }),
    .y(max_ch7_r3_c0_y)
  );
  max4_s6_0_7 max_ch7_r3_c1 (
    .a({ x[4943:4932], x[4883:4872] }),
    .y(max_ch7_r3_c1_y)
  );
  max4_s6_0_7 max_ch7_r3_c2 (
    .a({ x[4955:4944], x[4895:4884] }),
    .y(max_ch7_r3_c2_y)
  );
  max4_s6_0_7 max_ch7_r3_c3 (
    .a({ x[4967:4956], x[4907:4896] }),
    .y(max_ch7_r3_c3_y)
  );
  max4_s6_0_7 max_ch7_r3_c4 (
    .a({ x[4979:4968], x[4919:4908] }),
    .y(max_ch7_r3_c4_y)
  );
  max4_s6_0_7 max_ch7_r4_c0 (
    .a({ x[5051:5040], x[4991:4980] }),
    .y(max_ch7_r4_c0_y)
  );
  max4_s6_0_7 max_ch7_r4_c1 (
    .a({ x[5063:5052], x[5003:4992] }),
    .y(max_ch7_r4_c1_y)
  );
  max4_s6_0_7 max_ch7_r4_c2 (
    .a({ x[5075:5064], x[5015:5004] }),
    .y(max_ch7_r4_c2_y)
  );
  max4_s6_0_7 max_ch7_r4_c3 (
    .a({ x[5087:5076], x[5027:5016] }),
    .y(max_ch7_r4_c3_y)
  );
  max4_s6_0_7 max_ch7_r4_c4 (
    .a({ x[5099:5088], x[5039:5028] }),
    .y(max_ch7_r4_c4_y)
  );
  max4_s8_0_7 max_ch8_r0_c0 (
    .a({ x[5195:5180], x[5115:5100] }),
    .y(max_ch8_r0_c0_y)
  );
  max4_s8_0_7 max_ch8_r0_c1 (
    .a({ x[5211:5196], x[5131:5116] }),
    .y(max_ch8_r0_c1_y)
  );
  max4_s8_0_7 max_ch8_r0_c2 (
    .a({ x[5227:5212], x[5147:5132] }),
    .y(max_ch8_r0_c2_y)
  );
  max4_s8_0_7 max_ch8_r0_c3 (
    .a({ x[5243:5228], x[5163:5148] }),
    .y(max_ch8_r0_c3_y)
  );
  max4_s8_0_7 max_ch8_r0_c4 (
    .a({ x[5259:5244], x[5179:5164] }),
    .y(max_ch8_r0_c4_y)
  );
  max4_s8_0_7 max_ch8_r1_c0 (
    .a({ x[5355:5340], x[5275:5260] }),
    .y(max_ch8_r1_c0_y)
  );
  max4_s8_0_7 max_ch8_r1_c1 (
    .a({ x[5371:5356], x[5291:5276] }),
    .y(max_ch8_r1_c1_y)
  );
  max4_s8_0_7 max_ch8_r1_c2 (
    .a({ x[5387:5372], x[5307:5292] }),
    .y(max_ch8_r1_c2_y)
  );
  max4_s8_0_7 max_ch8_r1_c3 (
    .a({ x[5403:5388], x[5323:5308] }),
    .y(max_ch8_r1_c3_y)
  );
  max4_s8_0_7 max_ch8_r1_c4 (
    .a({ x[5419:5404], x[5339:5324] }),
    .y(max_ch8_r1_c4_y)
  );
  max4_s8_0_7 max_ch8_r2_c0 (
    .a({ x[5515:5500], x[5435:5420] }),
    .y(max_ch8_r2_c0_y)
  );
  max4_s8_0_7 max_ch8_r2_c1 (
    .a({ x[5531:5516], x[5451:5436] }),
    .y(max_ch8_r2_c1_y)
  );
  max4_s8_0_7 max_ch8_r2_c2 (
    .a({ x[5547:5532], x[5467:5452] }),
    .y(max_ch8_r2_c2_y)
  );
  max4_s8_0_7 max_ch8_r2_c3 (
    .a({ x[5563:5548], x[5483:5468] }),
    .y(max_ch8_r2_c3_y)
  );
  max4_s8_0_7 max_ch8_r2_c4 (
    .a({ x[5579:5564], x[5499:5484] }),
    .y(max_ch8_r2_c4_y)
  );
  max4_s8_0_7 max_ch8_r3_c0 (
    .a({ x[5675:5660], x[5595:5580] }),
    .y(max_ch8_r3_c0_y)
  );
  max4_s8_0_7 max_ch8_r3_c1 (
    .a({ x[5691:5676], x[5611:5596] }),
    .y(max_ch8_r3_c1_y)
  );
  max4_s8_0_7 max_ch8_r3_c2 (
    .a({ x[5707:5692], x[5627:5612] }),
    .y(max_ch8_r3_c2_y)
  );
  max4_s8_0_7 max_ch8_r3_c3 (
    .a({ x[5723:5708], x[5643:5628] }),
    .y(max_ch8_r3_c3_y)
  );
  max4_s8_0_7 max_ch8_r3_c4 (
    .a({ x[5739:5724], x[5659:5644] }),
    .y(max_ch8_r3_c4_y)
  );
  max4_s8_0_7 max_ch8_r4_c0 (
    .a({ x[5835:5820], x[5755:5740] }),
    .y(max_ch8_r4_c0_y)
  );
  max4_s8_0_7 max_ch8_r4_c1 (
    .a({ x[5851:5836], x[5771:5756] }),
    .y(max_ch8_r4_c1_y)
  );
  max4_s8_0_7 max_ch8_r4_c2 (
    .a({ x[5867:5852], x[5787:5772] }),
    .y(max_ch8_r4_c2_y)
  );
  max4_s8_0_7 max_ch8_r4_c3 (
    .a({ x[5883:5868], x[5803:5788] }),
    .y(max_ch8_r4_c3_y)
  );
  max4_s8_0_7 max_ch8_r4_c4 (
    .a({ x[5899:5884], x[5819:5804] }),
    .y(max_ch8_r4_c4_y)
  );
  max4_s7_0_7 max_ch9_r0_c0 (
    .a({ x[5983:5970], x[5913:5900] }),
    .y(max_ch9_r0_c0_y)
  );
  max4_s7_0_7 max_ch9_r0_c1 (
    .a({ x[5997:5984], x[5927:5914] }),
    .y(max_ch9_r0_c1_y)
  );
  max4_s7_0_7 max_ch9_r0_c2 (
    .a({ x[6011:5998], x[5941:5928] }),
    .y(max_ch9_r0_c2_y)
  );
  max4_s7_0_7 max_ch9_r0_c3 (
    .a({ x[6025:6012], x[5955:5942] }),
    .y(max_ch9_r0_c3_y)
  );
  max4_s7_0_7 max_ch9_r0_c4 (
    .a({ x[6039:6026], x[5969:5956] }),
    .y(max_ch9_r0_c4_y)
  );
  max4_s7_0_7 max_ch9_r1_c0 (
    .a({ x[6123:6110], x[6053:6040] }),
    .y(max_ch9_r1_c0_y)
  );
  max4_s7_0_7 max_ch9_r1_c1 (
    .a({ x[6137:6124], x[6067:6054] }),
    .y(max_ch9_r1_c1_y)
  );
  max4_s7_0_7 max_ch9_r1_c2 (
    .a({ x[6151:6138], x[6081:6068] }),
    .y(max_ch9_r1_c2_y)
  );
  max4_s7_0_7 max_ch9_r1_c3 (
    .a({ x[6165:6152], x[6095:6082] }),
    .y(max_ch9_r1_c3_y)
  );
  max4_s7_0_7 max_ch9_r1_c4 (
    .a({ x[6179:6166], x[6109:6096] }),
    .y(max_ch9_r1_c4_y)
  );
  max4_s7_0_7 max_ch9_r2_c0 (
    .a({ x[6263:6250], x[6193:6180] }),
    .y(max_ch9_r2_c0_y)
  );
  max4_s7_0_7 max_ch9_r2_c1 (
    .a({ x[6277:6264], x[6207:6194] }),
    .y(max_ch9_r2_c1_y)
  );
  max4_s7_0_7 max_ch9_r2_c2 (
    .a({ x[6291:6278], x[6221:6208] }),
    .y(max_ch9_r2_c2_y)
  );
  max4_s7_0_7 max_ch9_r2_c3 (
    .a({ x[6305:6292], x[6235:6222] }),
    .y(max_ch9_r2_c3_y)
  );
  max4_s7_0_7 max_ch9_r2_c4 (
    .a({ x[6319:6306], x[6249:6236] }),
    .y(max_ch9_r2_c4_y)
  );
  max4_s7_0_7 max_ch9_r3_c0 (
    .a({ x[6403:6390], x[6333:6320] }),
    .y(max_ch9_r3_c0_y)
  );
  max4_s7_0_7 max_ch9_r3_c1 (
    .a({ x[6417:6404], x[6347:6334] }),
    .y(max_ch9_r3_c1_y)
  );
  max4_s7_0_7 max_ch9_r3_c2 (
    .a({ x[6431:6418], x[6361:6348] }),
    .y(max_ch9_r3_c2_y)
  );
  max4_s7_0_7 max_ch9_r3_c3 (
    .a({ x[6445:6432], x[6375:6362] }),
    .y(max_ch9_r3_c3_y)
  );
  max4_s7_0_7 max_ch9_r3_c4 (
    .a({ x[6459:6446], x[6389:6376] }),
    .y(max_ch9_r3_c4_y)
  );
  max4_s7_0_7 max_ch9_r4_c0 (
    .a({ x[6543:6530], x[6473:6460] }),
    .y(max_ch9_r4_c0_y)
  );
  max4_s7_0_7 max_ch9_r4_c1 (
    .a({ x[6557:6544], x[6487:6474] }),
    .y(max_ch9_r4_c1_y)
  );
  max4_s7_0_7 max_ch9_r4_c2 (
    .a({ x[6571:6558], x[6501:6488] }),
    .y(max_ch9_r4_c2_y)
  );
  max4_s7_0_7 max_ch9_r4_c3 (
    .a({ x[6585:6572], x[6515:6502] }),
    .y(max_ch9_r4_c3_y)
  );
  max4_s7_0_7 max_ch9_r4_c4 (
    .a({ x[6599:6586], x[6529:6516] }),
    .y(max_ch9_r4_c4_y)
  );
  assign y = { max_ch15_r4_c4_y, max_ch15_r4_c3_y, max_ch15_r4_c2_y, max_ch15_r4_c1_y, max_ch15_r4_c0_y,
    max_ch15_r3_c4_y, max_ch15_r3_c3_y, max_ch15_r3_c2_y, max_ch15_r3_c1_y, max_ch15_r3_c0_y, max_ch15_r2_c4_y,
    max_ch15_r2_c3_y, max_ch15_r2_c2_y, max_ch15_r2_c1_y, max_ch15_r2_c0_y, max_ch15_r1_c4_y, max_ch15_r1_c3_y,
    max_ch15_r1_c2_y, max_ch15_r1_c1_y, max_ch15_r1_c0_y, max_ch15_r0_c4_y, max_ch15_r0_c3_y, max_ch15_r0_c2_y,
    max_ch15_r0_c1_y, max_ch15_r0_c0_y, max_ch14_r4_c4_y, max_ch14_r4_c3_y, max_ch14_r4_c2_y, max_ch14_r4_c1_y,
    max_ch14_r4_c0_y, max_ch14_r3_c4_y, max_ch14_r3_c3_y, max_ch14_r3_c2_y, max_ch14_r3_c1_y, max_ch14_r3_c0_y,
    max_ch14_r2_c4_y, max_ch14_r2_c3_y, max_ch14_r2_c2_y, max_ch14_r2_c1_y, max_ch14_r2_c0_y, max_ch14_r1_c4_y,
    max_ch14_r1_c3_y, max_ch14_r1_c2_y, max_ch14_r1_c1_y, max_ch14_r1_c0_y, max_ch14_r0_c4_y, max_ch14_r0_c3_y,
    max_ch14_r0_c2_y, max_ch14_r0_c1_y, max_ch14_r0_c0_y, max_ch13_r4_c4_y, max_ch13_r4_c3_y, max_ch13_r4_c2_y,
    max_ch13_r4_c1_y, max_ch13_r4_c0_y, max_ch13_r3_c4_y, max_ch13_r3_c3_y, max_ch13_r3_c2_y, max_ch13_r3_c1_y,
    max_ch13_r3_c0_y, max_ch13_r2_c4_y, max_ch13_r2_c3_y, max_ch13_r2_c2_y, max_ch13_r2_c1_y, max_ch13_r2_c0_y,
    max_ch13_r1_c4_y, max_ch13_r1_c3_y, max_ch13_r1_c2_y, max_ch13_r1_c1_y, max_ch13_r1_c0_y, max_ch13_r0_c4_y,
    max_ch13_r0_c3_y, max_ch13_r0_c2_y, max_ch13_r0_c1_y, max_ch13_r0_c0_y, max_ch12_r4_c4_y, max_ch12_r4_c3_y,
    max_ch12_r4_c2_y, max_ch12_r4_c1_y, max_ch12_r4_c0_y, max_ch12_r3_c4_y, max_ch12_r3_c3_y, max_ch12_r3_c2_y,
    max_ch12_r3_c1_y, max_ch12_r3_c0_y, max_ch12_r2_c4_y, max_ch12_r2_c3_y, max_ch12_r2_c2_y, max_ch12_r2_c1_y,
    max_ch12_r2_c0_y, max_ch12_r1_c4_y, max_ch12_r1_c3_y, max_ch12_r1_c2_y, max_ch12_r1_c1_y, max_ch12_r1_c0_y,
    max_ch12_r0_c4_y, max_ch12_r0_c3_y, max_ch12_r0_c2_y, max_ch12_r0_c1_y, max_ch12_r0_c0_y, max_ch11_r4_c4_y,
    max_ch11_r4_c3_y, max_ch11_r4_c2_y, max_ch11_r4_c1_y, max_ch11_r4_c0_y, max_ch11_r3_c4_y, max_ch11_r3_c3_y,
    max_ch11_r3_c2_y, max_ch11_r3_c1_y, max_ch11_r3_c0_y, max_ch11_r2_c4_y, max_ch11_r2_c3_y, max_ch11_r2_c2_y,
    max_ch11_r2_c1_y, max_ch11_r2_c0_y, max_ch11_r1_c4_y, max_ch11_r1_c3_y, max_ch11_r1_c2_y, max_ch11_r1_c1_y,
    max_ch11_r1_c0_y, max_ch11_r0_c4_y, max_ch11_r0_c3_y, max_ch11_r0_c2_y, max_ch11_r0_c1_y, max_ch11_r0_c0_y,
    max_ch10_r4_c4_y, max_ch10_r4_c3_y, max_ch10_r4_c2_y, max_ch10_r4_c1_y, max_ch10_r4_c0_y, max_ch10_r3_c4_y,
    max_ch10_r3_c3_y, max_ch10_r3_c2_y, max_ch10_r3_c1_y, max_ch10_r3_c0_y, max_ch10_r2_c4_y, max_ch10_r2_c3_y,
    max_ch10_r2_c2_y, max_ch10_r2_c1_y, max_ch10_r2_c0_y, max_ch10_r1_c4_y, max_ch10_r1_c3_y, max_ch10_r1_c2_y,
    max_ch10_r1_c1_y, max_ch10_r1_c0_y, max_ch10_r0_c4_y, max_ch10_r0_c3_y, max_ch10_r0_c2_y, max_ch10_r0_c1_y,
    max_ch10_r0_c0_y, max_ch9_r4_c4_y, max_ch9_r4_c3_y, max_ch9_r4_c2_y, max_ch9_r4_c1_y, max_ch9_r4_c0_y,
    max_ch9_r3_c4_y, max_ch9_r3_c3_y, max_ch9_r3_c2_y, max_ch9_r3_c1_y, max_ch9_r3_c0_y, max_ch9_r2_c4_y,
    max_ch9_r2_c3_y, max_ch9_r2_c2_y, max_ch9_r2_c1_y, max_ch9_r2_c0_y, max_ch9_r1_c4_y, max_ch9_r1_c3_y,
    max_ch9_r1_c2_y, max_ch9_r1_c1_y, max_ch9_r1_c0_y, max_ch9_r0_c4_y, max_ch9_r0_c3_y, max_ch9_r0_c2_y,
    max_ch9_r0_c1_y, max_ch9_r0_c0_y, max_ch8_r4_c4_y, max_ch8_r4_c3_y, max_ch8_r4_c2_y, max_ch8_r4_c1_y,
    max_ch8_r4_c0_y, max_ch8_r3_c4_y, max_ch8_r3_c3_y, max_ch8_r3_c2_y, max_ch8_r3_c1_y, max_ch8_r3_c0_y,
    max_ch8_r2_c4_y, max_ch8_r2_c3_y, max_ch8_r2_c2_y, max_ch8_r2_c1_y, max_ch8_r2_c0_y, max_ch8_r1_c4_y,
    max_ch8_r1_c3_y, max_ch8_r1_c2_y, max_ch8_r1_c1_y, max_ch8_r1_c0_y, max_ch8_r0_c4_y, max_ch8_r0_c3_y,
    max_ch8_r0_c2_y, max_ch8_r0_c1_y, max_ch8_r0_c0_y, max_ch7_r4_c4_y, max_ch7_r4_c3_y, max_ch7_r4_c2_y,
    max_ch7_r4_c1_y, max_ch7_r4_c0_y, max_ch7_r3_c4_y, max_ch7_r3_c3_y, max_ch7_r3_c2_y, max_ch7_r3_c1_y,
    max_ch7_r3_c0_y, max_ch7_r2_c4_y, max_ch7_r2_c3_y, max_ch7_r2_c2_y, max_ch7_r2_c1_y, max_ch7_r2_c0_y,
    max_ch7_r1_c4_y, max_ch7_r1_c3_y, max_ch7_r1_c2_y, max_ch7_r1_c1_y, max_ch7_r1_c0_y, max_ch7_r0_c4_y,
    max_ch7_r0_c3_y, max_ch7_r0_c2_y, max_ch7_r0_c1_y, max_ch7_r0_c0_y, max_ch6_r4_c4_y, max_ch6_r4_c3_y,
    max_ch6_r4_c2_y, max_ch6_r4_c1_y, max_ch6_r4_c0_y, max_ch6_r3_c4_y, max_ch6_r3_c3_y, max_ch6_r3_c2_y,
    max_ch6_r3_c1_y, max_ch6_r3_c0_y, max_ch6_r2_c4_y, max_ch6_r2_c3_y, max_ch6_r2_c2_y, max_ch6_r2_c1_y,
    max_ch6_r2_c0_y, max_ch6_r1_c4_y, max_ch6_r1_c3_y, max_ch6_r1_c2_y, max_ch6_r1_c1_y, max_ch6_r1_c0_y,
    max_ch6_r0_c4_y, max_ch6_r0_c3_y, max_ch6_r0_c2_y, max_ch6_r0_c1_y, max_ch6_r0_c0_y, max_ch5_r4_c4_y,
    max_ch5_r4_c3_y, max_ch5_r4_c2_y, max_ch5_r4_c1_y, max_ch5_r4_c0_y, max_ch5_r3_c4_y, max_ch5_r3_c3_y,
    max_ch5_r3_c2_y, max_ch5_r3_c1_y, max_ch5_r3_c0_y, max_ch5_r2_c4_y, max_ch5_r2_c3_y, max_ch5_r2_c2_y,
    max_ch5_r2_c1_y, max_ch5_r2_c0_y, max_ch5_r1_c4_y, max_ch5_r1_c3_y, max_ch5_r1_c2_y, max_ch5_r1_c1_y,
    max_ch5_r1_c0_y, max_ch5_r0_c4_y, max_ch5_r0_c3_y, max_ch5_r0_c2_y, max_ch5_r0_c1_y, max_ch5_r0_c0_y,
    max_ch4_r4_c4_y, max_ch4_r4_c3_y, max_ch4_r4_c2_y, max_ch4_r4_c1_y, max_ch4_r4_c0_y, max_ch4_r3_c4_y,
    max_ch4_r3_c3_y, max_ch4_r3_c2_y, max_ch4_r3_c1_y, max_ch4_r3_c0_y, max_ch4_r2_c4_y, max_ch4_r2_c3_y,
    max_ch4_r2_c2_y, max_ch4_r2_c1_y, max_ch4_r2_c0_y, max_ch4_r1_c4_y, max_ch4_r1_c3_y, max_ch4_r1_c2_y,
    max_ch4_r1_c1_y, max_ch4_r1_c0_y, max_ch4_r0_c4_y, max_ch4_r0_c3_y, max_ch4_r0_c2_y, max_ch4_r0_c1_y,
    max_ch4_r0_c0_y, max_ch3_r4_c4_y, max_ch3_r4_c3_y, max_ch3_r4_c2_y, max_ch3_r4_c1_y, max_ch3_r4_c0_y,
    max_ch3_r3_c4_y, max_ch3_r3_c3_y, max_ch3_r3_c2_y, max_ch3_r3_c1_y, max_ch3_r3_c0_y, max_ch3_r2_c4_y,
    max_ch3_r2_c3_y, max_ch3_r2_c2_y, max_ch3_r2_c1_y, max_ch3_r2_c0_y, max_ch3_r1_c4_y, max_ch3_r1_c3_y,
    max_ch3_r1_c2_y, max_ch3_r1_c1_y, max_ch3_r1_c0_y, max_ch3_r0_c4_y, max_ch3_r0_c3_y, max_ch3_r0_c2_y,
    max_ch3_r0_c1_y, max_ch3_r0_c0_y, max_ch2_r4_c4_y, max_ch2_r4_c3_y, max_ch2_r4_c2_y, max_ch2_r4_c1_y,
    max_ch2_r4_c0_y, max_ch2_r3_c4_y, max_ch2_r3_c3_y, max_ch2_r3_c2_y, max_ch2_r3_c1_y, max_ch2_r3_c0_y,
    max_ch2_r2_c4_y, max_ch2_r2_c3_y, max_ch2_r2_c2_y, max_ch2_r2_c1_y, max_ch2_r2_c0_y, max_ch2_r1_c4_y,
    max_ch2_r1_c3_y, max_ch2_r1_c2_y, max_ch2_r1_c1_y, max_ch2_r1_c0_y, max_ch2_r0_c4_y, max_ch2_r0_c3_y,
    max_ch2_r0_c2_y, max_ch2_r0_c1_y, max_ch2_r0_c0_y, max_ch1_r4_c4_y, max_ch1_r4_c3_y, max_ch1_r4_c2_y,
    max_ch1_r4_c1_y, max_ch1_r4_c0_y, max_ch1_r3_c4_y, max_ch1_r3_c3_y, max_ch1_r3_c2_y, max_ch1_r3_c1_y,
    max_ch1_r3_c0_y, max_ch1_r2_c4_y, max_ch1_r2_c3_y, max_ch1_r2_c2_y, max_ch1_r2_c1_y, max_ch1_r2_c0_y,
    max_ch1_r1_c4_y, max_ch1_r1_c3_y, max_ch1_r1_c2_y, max_ch1_r1_c1_y, max_ch1_r1_c0_y, max_ch1_r0_c4_y,
    max_ch1_r0_c3_y, max_ch1_r0_c2_y, max_ch1_r0_c1_y, max_ch1_r0_c0_y, max_ch0_r4_c4_y, max_ch0_r4_c3_y,
    max_ch0_r4_c2_y, max_ch0_r4_c1_y, max_ch0_r4_c0_y, max_ch0_r3_c4_y, max_ch0_r3_c3_y, max_ch0_r3_c2_y,
    max_ch0_r3_c1_y, max_ch0_r3_c0_y, max_ch0_r2_c4_y, max_ch0_r2_c3_y, max_ch0_r2_c2_y, max_ch0_r2_c1_y,
    max_ch0_r2_c0_y, max_ch0_r1_c4_y, max_ch0_r1_c3_y, max_ch0_r1_c2_y, max_ch0_r1_c1_y, max_ch0_r1_c0_y,
    max_ch0_r0_c4_y, max_ch0_r0_c3_y, max_ch0_r0_c2_y, max_ch0_r0_c1_y, max_ch0_r0_c0_y };
endmodule
