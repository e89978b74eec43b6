// lenet_cifar10: a neural network as a combinational circuit, made by nn2hdl 0.1.0.
// Integer network (SHA-256): 44a92ddc3d98153b4867bda53346744bc0cbe94c17f377aa10d7a35fc13b4a04
//
// image   24576 bits: 3x32x32 integers of 8 bits (unsigned, 0..255),
//         channel by channel, row by row; integer i at bits 8*i and up, lowest bit first.
// logits  110 bits: 10 integers of 11 bits (twos complement); integer i at bits 11*i and up.
// class_index: number of the largest logit, the lowest number where several are equal.
//
// Layers, and the real value of one integer step of each output:
//   input_bits: Affine, 3x32x32, step as its input
//   luma: Affine, 3x32x32, step as its input
//   conv1: Affine, 6x28x28, step as its input
//   max_pool2d: MaxPool, 6x14x14, step as its input
//   conv2: Affine, 16x10x10, step as its input
//   max_pool2d_1: MaxPool, 16x5x5, step as its input
//   flatten: Flatten, 400, step as its input
//   fc1: Affine, 128, step as its input
//   fc2: Affine, 84, step as its input
//   fc3: Affine, 10, step as its input
/* verilator lint_off UNUSEDSIGNAL */ // bits that a shift drops, and inputs whose weights are all zero

// the network lenet_cifar10
module lenet_cifar10(logits, class_index, image);
  output [109:0] logits;
  wire [109:0] logits;
  output [3:0] class_index;
  wire [3:0] class_index;
  input [24575:0] image;
  wire [24575:0] image;
  wire [29791:0] conv1_y;
  wire [10099:0] conv2_y;
  wire [383:0] fc1_y;
  wire [251:0] fc2_y;
  wire [106:0] fc3_y;
  wire [15359:0] input_bits_y;
  wire [12287:0] luma_y;
  wire [1199:0] max_pool2d_1_y;
  wire [3527:0] max_pool2d_y;
  argmax10_s11 argmax (
    .a({ fc3_y[106:73], fc3_y[73:41], fc3_y[41:31], fc3_y[31:0] }),
    .y(class_index)
  );
  conv1 layer_conv1 (
    .x(luma_y),
    .y(conv1_y)
  );
  conv2 layer_conv2 (
    .x(max_pool2d_y),
    .y(conv2_y)
  );
  fc1 layer_fc1 (
    .x(max_pool2d_1_y),
    .y(fc1_y)
  );
  fc2 layer_fc2 (
    .x(fc1_y),
    .y(fc2_y)
  );
  fc3 layer_fc3 (
    .x(fc2_y),
    .y(fc3_y)
  );
  input_bits layer_input_bits (
    .x(image),
    .y(input_bits_y)
  );
  luma layer_luma (
    .x(input_bits_y),
    .y(luma_y)
  );
  max_pool2d layer_max_pool2d (
    .x(conv1_y),
    .y(max_pool2d_y)
  );
  max_pool2d_1 layer_max_pool2d_1 (
    .x(conv2_y),
    .y(max_pool2d_1_y)
  );
  assign logits = { fc3_y[106:73], fc3_y[73:41], fc3_y[41:31], fc3_y[31:0] };
endmodule
