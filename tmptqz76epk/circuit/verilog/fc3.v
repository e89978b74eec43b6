// nn2hdl 0.1.0, integer network 44a92ddc3d98153b
/* verilator lint_off UNUSEDSIGNAL */ // bits that a shift drops, and inputs whose weights are all zero

// y = ((x * W + b) * m) >> s; W is 84 x 10 with 730 nonzero weights, s in [0], m in [1]
module fc3(x, y);
  input [251:0] x;
  output [106:0] y;
  wire [4:0] block0_y;
  chain5_b134ded2e2a1 block0 (.x({x[242], x[62], x[140], x[176], x[197], x[227], x[225], x[60], x[115], x[138], x[174], x[195], x[240]}), .y(block0_y));
  wire [4:0] block1_y;
  chain5_b134ded2e2a1 block1 (.x({x[251], x[77], x[104], x[155], x[164], x[173], x[171], x[102], x[118], x[124], x[153], x[162], x[249]}), .y(block1_y));
  wire [4:0] block2_y;
  chain5_b8643ad0852e block2 (.x({x[44], x[14], x[23], x[2], x[17], x[35], x[33], x[12], x[21], x[75], x[0], x[15], x[42]}), .y(block2_y));
  wire [2:0] block3_y;
  chain3_121d785fa9fe block3 (.x({x[226], x[61], x[116], x[139], x[175], x[196], x[241]}), .y(block3_y));
  wire [2:0] block4_y;
  chain3_121d785fa9fe block4 (.x({x[172], x[103], x[119], x[125], x[154], x[163], x[250]}), .y(block4_y));
  wire [2:0] block5_y;
  chain3_7bb32a0d791f block5 (.x({x[34], x[13], x[22], x[76], x[1], x[16], x[43]}), .y(block5_y));
  wire [5:0] block6_y;
  chain6_17186a85d052 block6 (.x({block5_y[2], block1_y[3], block4_y[2], block0_y[3], block2_y[3], block3_y[2], block5_y[0], block1_y[1], block4_y[0],
      block0_y[1], block2_y[1], block3_y[0], block0_y[0], block1_y[0], block2_y[0]}), .y(block6_y));
  wire [4:0] block7_y;
  chain5_880f5c616d6a block7 (.x({block6_y[4], block6_y[5], block1_y[4], block0_y[4], block2_y[4], block5_y[1], block1_y[2], block4_y[1], block0_y[2],
      block2_y[2], block3_y[1], block6_y[2]}), .y(block7_y));
  wire [8:0] block8_y;
  chain9_6a9793428c89 block8 (.x({block7_y[4:1], block6_y[3], block7_y[0], block6_y[1:0], x[123], x[117], x[114]}), .y(block8_y));
  wire [4:0] block9_y;
  chain5_b134ded2e2a1 block9 (.x({x[248], x[95], x[98], x[137], x[182], x[218], x[235], x[133], x[135], x[180], x[216], x[229], x[246]}), .y(block9_y));
  wire [4:0] block10_y;
  chain5_bcbabb9a9479 block10 (.x({x[89], x[188], x[8], x[71], x[80], x[86], x[93], x[6], x[69], x[78], x[84], x[87], x[96]}), .y(block10_y));
  wire [4:0] block11_y;
  chain5_ccb11c491bf0 block11 (.x({x[247], x[136], x[181], x[217], x[230], x[236], x[228], x[186], x[36], x[57], x[132], x[234]}), .y(block11_y));
  wire [2:0] block12_y;
  chain3_121d785fa9fe block12 (.x({x[97], x[70], x[79], x[85], x[88], x[94], x[134]}), .y(block12_y));
  wire [4:0] block13_y;
  chain5_f83fd3486ed6 block13 (.x({block12_y[1], x[20], x[113], block9_y[2], block10_y[2], block11_y[3], block10_y[0], x[18], x[37], x[58], x[111],
      block9_y[0], block11_y[1]}), .y(block13_y));
  wire [4:0] block14_y;
  chain5_51d57c3deba4 block14 (.x({block13_y[3], block9_y[3], block10_y[3], block11_y[4], block12_y[2], block12_y[0], x[187], x[7], block9_y[1], block10_y[1],
      block11_y[2], block13_y[1]}), .y(block14_y));
  wire [5:0] block15_y;
  chain6_9f7f433ad8ae block15 (.x({block14_y[3], block14_y[4], block9_y[4], block10_y[4], block13_y[4], block14_y[2:0], block13_y[2], x[19], x[38],
      x[59], x[112]}), .y(block15_y));
  wire [4:0] block16_y;
  chain5_65b92d18da5d block16 (.x({x[239], x[11], x[56], x[92], x[209], x[215], x[213], x[198], x[9], x[54], x[90], x[207], x[237]}), .y(block16_y));
  wire [3:0] block17_y;
  chain4_9a2cd8bf92d3 block17 (.x({block16_y[3:2], x[238], x[10], x[55], x[91], x[208], x[214], block16_y[1]}), .y(block17_y));
  wire [1:0] block18_y;
  table1_f48e91410545 block18 (.x({block17_y[0], x[40], x[199]}), .y(block18_y));
  wire [1:0] block19_y;
  table1_f48e91410545 block19 (.x({block17_y[1], x[41], x[200]}), .y(block19_y));
  wire [5:0] block20_y;
  chain6_083aad4dcc90 block20 (.x({block17_y[3], block16_y[4], block19_y[1], block17_y[2], block19_y[0], block18_y, block16_y[0], x[39]}), .y(block20_y));
  wire [4:0] block21_y;
  chain5_38068dded846 block21 (.x({x[167], x[107], x[179], x[122], x[146], x[149], x[147], x[105], x[177], x[120], x[144], x[165]}), .y(block21_y));
  wire [4:0] block22_y;
  chain5_9916e081097f block22 (.x({block21_y[4:2], x[166], x[106], x[178], x[121], x[145], x[148], block21_y[1]}), .y(block22_y));
  wire [4:0] block23_y;
  chain5_d9b2e35d6838 block23 (.x({x[233], x[194], x[203], x[170], x[221], x[224], x[222], x[192], x[201], x[168], x[219], x[231]}), .y(block23_y));
  wire [4:0] block24_y;
  chain5_b4207e74ad28 block24 (.x({block23_y[4:2], x[232], x[193], x[202], x[169], x[220], x[223], block23_y[1]}), .y(block24_y));
  wire [4:0] block25_y;
  chain5_d9b2e35d6838 block25 (.x({x[248], x[98], x[158], x[116], x[140], x[218], x[216], x[96], x[156], x[114], x[138], x[246]}), .y(block25_y));
  wire [4:0] block26_y;
  chain5_b4207e74ad28 block26 (.x({block25_y[4:2], x[247], x[97], x[157], x[115], x[139], x[217], block25_y[1]}), .y(block26_y));
  wire [5:0] block27_y;
  chain5_c0840334b2db block27 (.x({x[107], x[122], x[137], x[155], x[197], x[200], x[95], x[44], x[47], x[62], x[65], x[86], x[198], x[135], x[153],
      x[181], x[193], x[195], x[250]}), .y(block27_y));
  wire [5:0] block28_y;
  chain5_6d66463d2ea9 block28 (.x({x[107], x[122], x[137], x[155], x[197], x[200], x[251], x[154], x[182], x[194], x[196], x[199], x[192], x[219],
      x[0], x[6], x[30], x[180], x[249]}), .y(block28_y));
  wire [2:0] block29_y;
  chain3_121d785fa9fe block29 (.x({x[121], x[61], x[64], x[85], x[94], x[106], x[136]}), .y(block29_y));
  wire [2:0] block30_y;
  chain3_121d785fa9fe block30 (.x({x[43], x[2], x[8], x[25], x[32], x[40], x[46]}), .y(block30_y));
  wire [3:0] block31_y;
  chain3_8dbe21a84470 block31 (.x({x[107], x[122], x[137], x[155], x[197], x[200], x[105], x[45], x[60], x[63], x[84], x[93], x[120]}), .y(block31_y));
  wire [2:0] block32_y;
  chain3_efe745ea399d block32 (.x({x[39], x[220], x[1], x[7], x[24], x[31], x[42]}), .y(block32_y));
  wire [4:0] block33_y;
  chain5_4769d5c98e3f block33 (.x({block30_y[2], block27_y[3], block29_y[2], block28_y[4], block28_y[5], block31_y[1], x[221], block27_y[1], block28_y[2],
      block29_y[0], block30_y[0], block32_y[1]}), .y(block33_y));
  wire [4:0] block34_y;
  chain5_1c797ddec5bc block34 (.x({block32_y[2], block28_y[3], block29_y[1], block30_y[1], block31_y[2], block31_y[3], block32_y[0], x[49], x[166],
      block27_y[0], block28_y[1], block31_y[0], block25_y[0]}), .y(block34_y));
  wire [6:0] block35_y;
  chain7_a594cd7cb9fb block35 (.x({block26_y[4:3], block33_y[4:3], block34_y[4], block27_y[4], block27_y[5], block26_y[1], x[26], x[41], block27_y[2],
      block33_y[1], block34_y[2:1], block33_y[0], block26_y[0]}), .y(block35_y));
  wire [8:0] block36_y;
  chain9_3c977dd9b3fb block36 (.x({block35_y[6:4], block35_y[2], block35_y[3], block33_y[2], block34_y[3], block26_y[2], block35_y[0], block35_y[1],
      x[50], x[167], block34_y[0], x[165], x[48], block28_y[0]}), .y(block36_y));
  wire [4:0] block37_y;
  chain5_b134ded2e2a1 block37 (.x({x[227], x[11], x[14], x[146], x[149], x[161], x[163], x[12], x[118], x[144], x[147], x[159], x[225]}), .y(block37_y));
  wire [4:0] block38_y;
  chain5_20c1c3129c8c block38 (.x({block37_y[1], x[145], x[148], x[160], x[164], x[226], x[117], block37_y[0], x[15], x[108], x[240], x[162]}), .y(block38_y));
  wire [2:0] block39_y;
  chain3_7bb32a0d791f block39 (.x({x[110], x[10], x[13], x[119], x[17], x[103], x[242]}), .y(block39_y));
  wire [5:0] block40_y;
  chain6_18240834db6d block40 (.x({block37_y[4], block38_y[4:3], block39_y[2], block37_y[3], x[104], block39_y[1], block37_y[2], block38_y[1], x[16],
      x[102], x[109], x[241], x[9]}), .y(block40_y));
  wire [5:0] block41_y;
  chain6_459aa7d7b71d block41 (.x({block40_y[5:2], block38_y[2], block39_y[0], block40_y[1]}), .y(block41_y));
  wire [4:0] block42_y;
  chain5_65b92d18da5d block42 (.x({x[236], x[5], x[134], x[209], x[224], x[233], x[231], x[204], x[3], x[132], x[207], x[222], x[234]}), .y(block42_y));
  wire [4:0] block43_y;
  chain5_fceabd28b5b8 block43 (.x({x[206], block42_y[2], x[23], x[35], x[89], x[191], x[87], x[205], block42_y[0], x[21], x[33], x[189]}), .y(block43_y));
  wire [2:0] block44_y;
  chain3_121d785fa9fe block44 (.x({x[235], x[4], x[133], x[208], x[223], x[232], block42_y[1]}), .y(block44_y));
  wire [3:0] block45_y;
  chain4_b96fc8814af4 block45 (.x({block43_y[3:2], x[190], block44_y[1:0], x[22], x[34], x[88], block43_y[1]}), .y(block45_y));
  wire [3:0] block46_y;
  chain4_6fdb905b6e8b block46 (.x({block45_y[3], block42_y[4], block43_y[4], block44_y[2], block42_y[3], block45_y[2]}), .y(block46_y));
  wire [4:0] block47_y;
  chain5_e70b9e9ef5e0 block47 (.x({x[203], x[113], x[59], x[68], x[71], x[185], x[183], x[99], x[111], x[57], x[66], x[69], x[201]}), .y(block47_y));
  wire [4:0] block48_y;
  chain5_0490a715dc24 block48 (.x({block47_y[3:1], x[58], x[67], x[70], x[184], x[202], x[72], x[51], block47_y[0]}), .y(block48_y));
  wire [3:0] block49_y;
  chain4_08bc3a17e736 block49 (.x({block48_y[3:2], x[112], x[74], x[101], x[52], x[73], x[100], block48_y[1]}), .y(block49_y));
  wire [3:0] block50_y;
  chain4_b9df6a33809c block50 (.x({block49_y[3], block47_y[4], block48_y[4], block49_y[2], x[53], block49_y[1]}), .y(block50_y));
  wire [4:0] block51_y;
  chain5_38068dded846 block51 (.x({x[143], x[152], x[179], x[29], x[77], x[128], x[126], x[150], x[177], x[27], x[75], x[141]}), .y(block51_y));
  wire [4:0] block52_y;
  chain5_9916e081097f block52 (.x({block51_y[4:2], x[142], x[151], x[178], x[28], x[76], x[127], block51_y[1]}), .y(block52_y));
  wire [4:0] block53_y;
  chain5_b134ded2e2a1 block53 (.x({x[221], x[128], x[158], x[179], x[203], x[218], x[219], x[166], x[169], x[177], x[201], x[216], x[232]}), .y(block53_y));
  wire [4:0] block54_y;
  chain5_bcbabb9a9479 block54 (.x({block53_y[2], x[149], x[2], x[14], x[17], x[113], x[156], x[0], x[12], x[15], x[111], x[126], block53_y[0]}), .y(block54_y));
  wire [4:0] block55_y;
  chain5_ccb11c491bf0 block55 (.x({block53_y[1], x[178], x[202], x[217], x[220], x[233], x[168], x[154], x[60], x[153], x[165], x[231]}), .y(block55_y));
  wire [2:0] block56_y;
  chain3_121d785fa9fe block56 (.x({x[167], x[13], x[16], x[112], x[127], x[157], x[170]}), .y(block56_y));
  wire [4:0] block57_y;
  chain5_0ddffc1180aa block57 (.x({block56_y[2], block54_y[4], block53_y[3], block54_y[3], block55_y[4], block55_y[2], x[62], x[148], x[155], x[1],
      block54_y[1], block56_y[0]}), .y(block57_y));
  wire [6:0] block58_y;
  chain7_d9502feb2181 block58 (.x({block57_y[4:3], block53_y[4], block57_y[1], block57_y[2], block54_y[2], block55_y[3], block56_y[1], block54_y[0],
      block57_y[0], x[61], x[147], block55_y[1]}), .y(block58_y));
  wire [4:0] block59_y;
  chain5_bcbabb9a9479 block59 (.x({x[224], x[251], x[35], x[182], x[200], x[206], x[204], x[33], x[43], x[82], x[180], x[198], x[222]}), .y(block59_y));
  wire [4:0] block60_y;
  chain5_6ae773b99cbc block60 (.x({x[250], x[28], x[71], x[77], x[79], x[98], x[96], x[42], x[81], x[24], x[69], x[75]}), .y(block60_y));
  wire [4:0] block61_y;
  chain5_dabba5a49897 block61 (.x({block60_y[3], block60_y[4], block59_y[2], x[29], x[80], x[249], x[27], x[70], x[76], x[78], x[97], block60_y[1]}), .y(block61_y));
  wire [2:0] block62_y;
  chain3_121d785fa9fe block62 (.x({x[223], x[44], x[83], x[181], x[199], x[205], block59_y[1]}), .y(block62_y));
  wire [4:0] block63_y;
  chain5_2ef0a468d0e0 block63 (.x({block61_y[3:1], block62_y[1], x[34], block62_y[0], x[26], block60_y[2], x[25], block59_y[0], block61_y[0]}), .y(block63_y));
  wire [3:0] block64_y;
  chain4_6fdb905b6e8b block64 (.x({block63_y[4], block59_y[4], block61_y[4], block62_y[2], block59_y[3], block63_y[3]}), .y(block64_y));
  wire [4:0] block65_y;
  chain5_b134ded2e2a1 block65 (.x({x[197], x[56], x[101], x[116], x[176], x[191], x[189], x[36], x[54], x[99], x[114], x[174], x[195]}), .y(block65_y));
  wire [3:0] block66_y;
  chain4_e786ded78555 block66 (.x({x[238], x[175], x[190], x[196], x[73], x[229:228], x[72], x[237]}), .y(block66_y));
  wire [3:0] block67_y;
  chain4_ff71b50d9637 block67 (.x({block65_y[4:3], x[38], block66_y[3], x[74], x[230], x[239], block66_y[2], block65_y[2]}), .y(block67_y));
  wire [6:0] block68_y;
  chain7_6d08f470c6f7 block68 (.x({block67_y, block65_y[1], block66_y[1], x[37], x[55], x[100], x[115], block66_y[0], block65_y[0]}), .y(block68_y));
  wire [4:0] block69_y;
  chain5_e70b9e9ef5e0 block69 (.x({x[236], x[209], x[47], x[65], x[131], x[188], x[186], x[117], x[207], x[45], x[63], x[129], x[234]}), .y(block69_y));
  wire [3:0] block70_y;
  chain4_b868ad7d73f2 block70 (.x({block69_y[3:2], x[235], x[208], x[46], x[64], x[130], x[187], block69_y[1]}), .y(block70_y));
  wire [1:0] block71_y;
  table1_0b47d707abb2 block71 (.x({x[88], x[118], block70_y[0]}), .y(block71_y));
  wire [1:0] block72_y;
  table1_0b47d707abb2 block72 (.x({x[89], x[119], block70_y[1]}), .y(block72_y));
  wire [5:0] block73_y;
  chain6_4e40bf9cc6f0 block73 (.x({block70_y[3], block69_y[4], block72_y[1], block70_y[2], block72_y[0], block71_y, x[87], block69_y[0]}), .y(block73_y));
  wire [4:0] block74_y;
  chain5_b8643ad0852e block74 (.x({x[164], x[95], x[137], x[20], x[107], x[152], x[150], x[30], x[93], x[135], x[18], x[105], x[162]}), .y(block74_y));
  wire [3:0] block75_y;
  chain4_d96970d7bf3d block75 (.x({block74_y[3:2], x[163], x[94], x[136], x[19], x[106], x[151], block74_y[1]}), .y(block75_y));
  wire [4:0] block76_y;
  chain5_e748f25b5aa5 block76 (.x({block75_y[3], block74_y[4], block75_y[2:1], x[32:31], block75_y[0]}), .y(block76_y));
  wire [4:0] block77_y;
  chain5_590af7bc5a6a block77 (.x({x[161], x[122], x[5], x[23], x[50], x[104], x[102], x[120], x[3], x[21], x[48], x[159]}), .y(block77_y));
  wire [4:0] block78_y;
  chain5_afd5949401cb block78 (.x({block77_y[4:2], x[160], x[121], x[4], x[22], x[49], x[103], block77_y[1]}), .y(block78_y));
  wire [3:0] block79_y;
  chain4_4540a6f2e1b3 block79 (.x({x[206], x[245], x[204], x[191], x[205], x[27], x[129], x[190], x[244]}), .y(block79_y));
  wire [1:0] block80_y;
  table1_0b47d707abb2 block80 (.x({x[130], block79_y[1], x[28]}), .y(block80_y));
  wire [1:0] block81_y;
  table1_0b47d707abb2 block81 (.x({x[131], block79_y[2], x[29]}), .y(block81_y));
  wire [5:0] block82_y;
  chain6_457c5d64f356 block82 (.x({block79_y[3], block81_y, block80_y, block79_y[0], x[189], x[243]}), .y(block82_y));
  wire [4:0] block83_y;
  chain5_b134ded2e2a1 block83 (.x({x[236], x[176], x[200], x[203], x[227], x[230], x[234], x[198], x[201], x[208], x[225], x[228], x[238]}), .y(block83_y));
  wire [4:0] block84_y;
  chain5_b134ded2e2a1 block84 (.x({x[239], x[202], x[209], x[226], x[229], x[235], x[207], x[90], x[108], x[117], x[156], x[159], x[237]}), .y(block84_y));
  wire [4:0] block85_y;
  chain5_5172393d246f block85 (.x({x[215], x[44], x[53], x[137], x[143], x[181], x[141], x[72], x[87], x[42], x[51], x[135], x[213]}), .y(block85_y));
  wire [3:0] block86_y;
  chain3_7da055581717 block86 (.x({x[134], x[182], block85_y[3], block83_y[1], x[139], x[158], x[161], x[175], x[199], block84_y[2]}), .y(block86_y));
  wire [3:0] block87_y;
  chain3_bd1419159376 block87 (.x({x[140], block83_y[2], block84_y[3], x[119], x[62], x[74], x[89], x[92], x[110], x[133]}), .y(block87_y));
  wire [3:0] block88_y;
  chain3_ae0c04a39200 block88 (.x({x[134], x[182], block85_y[3], x[214], x[43], x[52], x[136], x[142], x[180], block85_y[1]}), .y(block88_y));
  wire [3:0] block89_y;
  chain3_1435658ce77a block89 (.x({x[140], block83_y[2], block84_y[3], block83_y[0], x[132], x[138], x[157], x[160], x[174], block84_y[1]}), .y(block89_y));
  wire [4:0] block90_y;
  chain5_088b94de879a block90 (.x({block87_y[1], block86_y[1], block88_y[2], block88_y[3], block89_y[2], block89_y[3], x[118], x[61], x[73], x[88],
      x[91], x[109], block89_y[0]}), .y(block90_y));
  wire [2:0] block91_y;
  chain3_bc317cc71b7c block91 (.x({block83_y[3], block85_y[4], block86_y[2], block86_y[3], block87_y[2], block87_y[3], block84_y[4]}), .y(block91_y));
  wire [5:0] block92_y;
  chain6_31b6d07fa791 block92 (.x({block82_y[5], block91_y[2], block83_y[4], block90_y[4], block91_y[1], block82_y[4:3], block90_y[1], block85_y[2],
      block88_y[1], block86_y[0], block87_y[0], block89_y[1], block82_y[2]}), .y(block92_y));
  wire [8:0] block93_y;
  chain9_53c005a2140d block93 (.x({block92_y[5:4], block92_y[2], block92_y[3], block90_y[3], block91_y[0], block92_y[1], block90_y[2], block92_y[0],
      block82_y[1:0], block88_y[0], block90_y[0], block85_y[0], x[60], block84_y[0]}), .y(block93_y));
  wire [4:0] block94_y;
  chain5_b134ded2e2a1 block94 (.x({x[242], x[113], x[149], x[179], x[212], x[233], x[231], x[99], x[111], x[147], x[177], x[210], x[240]}), .y(block94_y));
  wire [5:0] block95_y;
  chain6_2cdc33742053 block95 (.x({block94_y[4:2], x[47], x[164], x[11], x[56], x[101], block94_y[0], x[0], x[45], x[162], x[9], x[54]}), .y(block95_y));
  wire [2:0] block96_y;
  chain3_121d785fa9fe block96 (.x({x[241], x[112], x[148], x[178], x[211], x[232], block94_y[1]}), .y(block96_y));
  wire [2:0] block97_y;
  chain3_e8ffecc17f74 block97 (.x({x[46], x[10], x[55], x[100], x[1], x[163]}), .y(block97_y));
  wire [5:0] block98_y;
  chain6_cbc8f520296f block98 (.x({block95_y[5:4], block96_y[2:1], block97_y[2], block95_y[3], x[2], block97_y[1], block95_y[2:1], block97_y[0], block96_y[0]}), .y(block98_y));
  wire [4:0] block99_y;
  chain5_19a1cc041a5e block99 (.x({x[224], x[8], x[185], x[251], x[14], x[125], x[123], x[6], x[183], x[249], x[12], x[64], x[222]}), .y(block99_y));
  wire [2:0] block100_y;
  chain3_7bb32a0d791f block100 (.x({x[124], x[7], x[184], x[250], x[13], x[65], x[223]}), .y(block100_y));
  wire [4:0] block101_y;
  chain5_4565f562afa1 block101 (.x({block99_y[4], block100_y[2], block99_y[3], block100_y[1], block99_y[2:1], block100_y[0]}), .y(block101_y));
  wire [4:0] block102_y;
  chain5_4024fea3c61c block102 (.x({x[83], x[248], x[5], x[20], x[23], x[77], x[75], x[246], x[3], x[18], x[21], x[81]}), .y(block102_y));
  wire [4:0] block103_y;
  chain5_afe959d31558 block103 (.x({block102_y[4:2], x[82], x[247], x[4], x[19], x[22], x[76], block102_y[1]}), .y(block103_y));
  wire [5:0] block104_y;
  chain5_0aeade87ecd8 block104 (.x({x[149], x[176], x[179], x[188], x[194], x[251], x[53], x[191], x[5], x[29], x[35], x[41], x[205], x[174], x[177],
      x[181], x[186], x[192], x[249]}), .y(block104_y));
  wire [5:0] block105_y;
  chain5_533d679e097f block105 (.x({x[83], x[107], x[125], x[250], x[178], x[182], x[187], x[193], x[206], x[180], x[9], x[30], x[93], x[150], x[159],
      x[204]}), .y(block105_y));
  wire [3:0] block106_y;
  chain3_ccfcad3e1460 block106 (.x({x[149], x[176], x[179], x[188], x[194], x[251], x[161], x[95], x[106], x[124], x[148], x[152], x[175]}), .y(block106_y));
  wire [2:0] block107_y;
  chain3_121d785fa9fe block107 (.x({x[52], x[11], x[28], x[32], x[34], x[40], x[82]}), .y(block107_y));
  wire [3:0] block108_y;
  chain3_1435658ce77a block108 (.x({x[83], x[107], x[125], x[151], x[81], x[94], x[105], x[123], x[147], x[160]}), .y(block108_y));
  wire [3:0] block109_y;
  chain3_8dbe21a84470 block109 (.x({x[149], x[176], x[179], x[188], x[194], x[251], x[39], x[3], x[10], x[27], x[31], x[33], x[51]}), .y(block109_y));
  wire [4:0] block110_y;
  chain5_97ca6b3bf936 block110 (.x({block107_y[2], block104_y[3], block105_y[4], block105_y[5], block106_y[2], block106_y[3], block108_y[1], x[4],
      block104_y[1], block105_y[2], block106_y[0], block107_y[0], block109_y[1]}), .y(block110_y));
  wire [4:0] block111_y;
  chain5_5b349df46448 block111 (.x({block107_y[1], block106_y[1], block108_y[2], block108_y[3], block109_y[2], block109_y[3], block108_y[0], x[100],
      x[189], block25_y[0], block104_y[0], block105_y[1], block109_y[0]}), .y(block111_y));
  wire [5:0] block112_y;
  chain6_bb25849e9136 block112 (.x({block111_y[4], block26_y[3], block110_y[3], block104_y[4], block104_y[5], block111_y[2], x[23], block26_y[1], block104_y[2],
      block105_y[3], block110_y[1:0], block26_y[0], block111_y[1]}), .y(block112_y));
  wire [8:0] block113_y;
  chain9_5aaae7c38985 block113 (.x({block112_y[4], block112_y[5], block26_y[4], block110_y[4], block112_y[2], block112_y[3], block26_y[2], block110_y[2],
      block111_y[3], block112_y[0], block112_y[1], x[22], x[101], x[190], block111_y[0], x[21], x[99], block105_y[0]}), .y(block113_y));
  wire [4:0] block114_y;
  chain5_b134ded2e2a1 block114 (.x({x[245], x[143], x[146], x[197], x[227], x[236], x[234], x[54], x[141], x[144], x[195], x[225], x[243]}), .y(block114_y));
  wire [4:0] block115_y;
  chain5_b134ded2e2a1 block115 (.x({x[239], x[26], x[131], x[200], x[215], x[221], x[219], x[46], x[129], x[184], x[198], x[213], x[237]}), .y(block115_y));
  wire [2:0] block116_y;
  chain3_121d785fa9fe block116 (.x({x[235], x[55], x[142], x[145], x[196], x[226], x[244]}), .y(block116_y));
  wire [2:0] block117_y;
  chain3_121d785fa9fe block117 (.x({x[220], x[47], x[130], x[185], x[199], x[214], x[238]}), .y(block117_y));
  wire [5:0] block118_y;
  chain6_456416974816 block118 (.x({block116_y[2], block114_y[4], block115_y[3], block117_y[2], block114_y[3], block116_y[0], x[25], block115_y[1],
      block117_y[0], x[16], block114_y[1], x[15], block115_y[0], block114_y[0]}), .y(block118_y));
  wire [2:0] block119_y;
  chain3_eb830e5d58e7 block119 (.x({block114_y[2], block115_y[2], block117_y[1], x[17], x[56], block116_y[1]}), .y(block119_y));
  wire [7:0] block120_y;
  chain8_7fb3db59084b block120 (.x({block115_y[4], block118_y[5:4], block119_y[2:1], block118_y[3], block119_y[0], block118_y[2:1], x[24], block118_y[0],
      x[45], x[183]}), .y(block120_y));
  wire [4:0] block121_y;
  chain5_e70b9e9ef5e0 block121 (.x({x[224], x[89], x[2], x[122], x[164], x[203], x[201], x[6], x[87], x[0], x[120], x[162], x[222]}), .y(block121_y));
  wire [3:0] block122_y;
  chain4_b868ad7d73f2 block122 (.x({block121_y[3:2], x[223], x[88], x[1], x[121], x[163], x[202], block121_y[1]}), .y(block122_y));
  wire [4:0] block123_y;
  chain5_e748f25b5aa5 block123 (.x({block122_y[3], block121_y[4], block122_y[2:1], x[8:7], block122_y[0]}), .y(block123_y));
  wire [4:0] block124_y;
  chain5_38068dded846 block124 (.x({x[209], x[50], x[92], x[14], x[44], x[80], x[78], x[48], x[90], x[12], x[42], x[207]}), .y(block124_y));
  wire [4:0] block125_y;
  chain5_9916e081097f block125 (.x({block124_y[4:2], x[208], x[49], x[91], x[13], x[43], x[79], block124_y[1]}), .y(block125_y));
  wire [4:0] block126_y;
  chain5_b134ded2e2a1 block126 (.x({x[245], x[110], x[143], x[152], x[161], x[191], x[189], x[99], x[108], x[141], x[150], x[159], x[243]}), .y(block126_y));
  wire [5:0] block127_y;
  chain6_e88bcc18e258 block127 (.x({block126_y[4], block126_y[2], block126_y[3], x[185], x[53], x[65], x[101], x[157], x[183], x[31], x[51], x[63],
      block126_y[0]}), .y(block127_y));
  wire [2:0] block128_y;
  chain3_121d785fa9fe block128 (.x({x[244], x[109], x[142], x[151], x[160], x[190], block126_y[1]}), .y(block128_y));
  wire [7:0] block129_y;
  chain8_fab0ed3d734d block129 (.x({block127_y[5], block24_y[4:3], block22_y[4], block127_y[4], block22_y[3], block127_y[3], block128_y[2], block24_y[1],
      x[52], x[64], x[100], block127_y[1], block128_y[0], block11_y[0], block24_y[0], x[156], block21_y[0], x[30], block23_y[0]}), .y(block129_y));
  wire [3:0] block130_y;
  chain4_f5eb4cc14d9d block130 (.x({block129_y[4:3], x[32], block128_y[1], block24_y[2], x[158], x[184], block22_y[1], block129_y[2]}), .y(block130_y));
  wire [9:0] block131_y;
  chain10_b675b811f49e block131 (.x({block8_y[8:7], block20_y[5], block15_y[5], block129_y[6], block15_y[4], block8_y[6], block20_y[4], block8_y[5],
      block20_y[2], block127_y[2], block130_y[1], block15_y[1], block22_y[2], block8_y[3], block20_y[0], block127_y[0],
      block13_y[0], block129_y[1], block22_y[0], block8_y[1], block129_y[0], block8_y[0]}), .y(block131_y));
  wire [5:0] block132_y;
  chain6_7759ef2e0023 block132 (.x({block131_y[6:4], block15_y[3], block130_y[2], block15_y[2], block8_y[4], block20_y[3], block20_y[1], block131_y[3],
      block130_y[0], block15_y[0], block8_y[2], block131_y[2]}), .y(block132_y));
  wire [1:0] block133_y;
  table1_0b47d707abb2 block133 (.x({block129_y[5], block130_y[3], block132_y[3]}), .y(block133_y));
  wire [1:0] block134_y;
  table1_f48e91410545 block134 (.x({block129_y[7], block131_y[7], block132_y[5]}), .y(block134_y));
  wire [1:0] block135_y;
  table1_867ab3f2ad89 block135 (.x(block131_y[8]), .y(block135_y));
  wire [4:0] block136_y;
  chain5_427348bcd248 block136 (.x({block135_y[1], block131_y[9], block135_y[0], block134_y, block132_y[4], block133_y[1]}), .y(block136_y));
  wire [4:0] block137_y;
  chain5_a164be229d3a block137 (.x({x[215], x[56], x[239], x[83], x[188], x[213], x[79], x[81], x[169], x[172], x[186], x[244]}), .y(block137_y));
  wire [4:0] block138_y;
  chain5_e498adc6d6ed block138 (.x({x[245], x[82], x[170], x[173], x[187], x[214], x[243], x[36], x[78], x[168], x[171]}), .y(block138_y));
  wire [2:0] block139_y;
  chain3_a0d6bb5d3556 block139 (.x({block137_y[1], x[55], x[238], x[38], x[80], block138_y[2]}), .y(block139_y));
  wire [5:0] block140_y;
  chain6_611894ba3f31 block140 (.x({block137_y[4], block139_y[2:1], block137_y[3], block138_y[4], block52_y[2], block137_y[2], block138_y[3], block137_y[0],
      x[237], block43_y[0], block48_y[0], block52_y[0], x[37], block138_y[1]}), .y(block140_y));
  wire [7:0] block141_y;
  chain8_bf04dde84551 block141 (.x({block36_y[8], block46_y[3], block50_y[3], block41_y[5], block140_y[5], block36_y[6], block41_y[4], block46_y[2],
      block50_y[1], block140_y[3], block52_y[3], block36_y[4], block41_y[2], block46_y[0], block36_y[2], block139_y[0],
      block140_y[1], block52_y[1], block45_y[0], block49_y[0], block41_y[0]}), .y(block141_y));
  wire [6:0] block142_y;
  chain7_e9cfd828c474 block142 (.x({block141_y[3], block52_y[4], block36_y[5], block41_y[3], block46_y[1], block50_y[2], block141_y[1], block140_y[2],
      block45_y[1], block36_y[3], block41_y[1], block50_y[0], block141_y[0], block140_y[0], x[54], block40_y[0], block36_y[1]}), .y(block142_y));
  wire [10:0] block143_y;
  chain11_516994d2fc96 block143 (.x({block141_y[7], block142_y[6], block141_y[6], block36_y[7], block141_y[5], block142_y[5], block141_y[4], block140_y[4],
      block142_y[4:3], block141_y[2], block142_y[2:1], block36_y[0], block142_y[0], block51_y[0], block38_y[0], block138_y[0]}), .y(block143_y));
  wire [4:0] block144_y;
  chain5_bcbabb9a9479 block144 (.x({x[245], x[215], x[53], x[59], x[146], x[227], x[225], x[40], x[51], x[57], x[142], x[144], x[243]}), .y(block144_y));
  wire [4:0] block145_y;
  chain5_8c77459e3953 block145 (.x({block144_y[1], x[58], x[143], x[145], x[226], x[244], block60_y[0], x[90], x[171], x[246], x[39], x[141], block74_y[0]}), .y(block145_y));
  wire [5:0] block146_y;
  chain6_30dd2b14aedd block146 (.x({block78_y[4], block144_y[4], block78_y[3], block144_y[3], block145_y[4], block78_y[2], block145_y[2], x[193], x[214],
      x[248], x[41], x[52], block78_y[0]}), .y(block146_y));
  wire [4:0] block147_y;
  chain5_b8af3c76bf23 block147 (.x({x[194], block144_y[2], block145_y[3], block78_y[1], x[86], x[213], block145_y[1], x[84], x[91], x[172], x[192],
      x[247]}), .y(block147_y));
  wire [5:0] block148_y;
  chain6_3b47077bb479 block148 (.x({block68_y[6:4], block76_y[4], block147_y[4], block146_y[2], block76_y[3], block147_y[3], block147_y[1], block63_y[1],
      block76_y[1], x[85], x[92], x[173], block68_y[2]}), .y(block148_y));
  wire [7:0] block149_y;
  chain8_57d4072c2ffb block149 (.x({block148_y[4], block146_y[4], block58_y[5], block64_y[2], block73_y[5:4], block64_y[1], block73_y[2], block148_y[1],
      block146_y[1], block63_y[2], block76_y[2], block58_y[2], block58_y[0], block68_y[1], block144_y[0], block77_y[0],
      block63_y[0], block76_y[0], block73_y[0]}), .y(block149_y));
  wire [7:0] block150_y;
  chain8_ea250ab8896f block150 (.x({block148_y[5], block146_y[5], block58_y[6], block64_y[3], block149_y[6:3], block58_y[4], block148_y[2], block58_y[3],
      block64_y[0], block73_y[3], block73_y[1], block149_y[2], block148_y[0], block146_y[0], block58_y[1], block149_y[1]}), .y(block150_y));
  wire [9:0] block151_y;
  chain10_64b845409a1b block151 (.x({block150_y[7:6], block149_y[7], block150_y[5], block148_y[3], block150_y[4], block146_y[3], block150_y[3], block68_y[3],
      block150_y[2:1], block147_y[2], block150_y[0], block147_y[0], block149_y[0], block55_y[0], block145_y[0], block68_y[0]}), .y(block151_y));
  wire [4:0] block152_y;
  chain5_bcbabb9a9479 block152 (.x({x[188], x[152], x[32], x[35], x[116], x[122], x[154], x[67], x[79], x[85], x[114], x[120], x[186]}), .y(block152_y));
  wire [4:0] block153_y;
  chain5_65b92d18da5d block153 (.x({x[187], x[80], x[86], x[115], x[121], x[155], x[153], x[168], x[48], x[66], x[78], x[84], x[63]}), .y(block153_y));
  wire [5:0] block154_y;
  chain6_1618c39c49e0 block154 (.x({block152_y[4], block153_y[4], block152_y[3], x[128], x[146], block152_y[2], block153_y[3], block99_y[0], x[30],
      x[33], x[49], block152_y[0], block153_y[1], block102_y[0]}), .y(block154_y));
  wire [7:0] block155_y;
  chain8_3ce390264735 block155 (.x({block103_y[4:3], block154_y[4], block101_y[3], block154_y[3], block101_y[2], block103_y[2], block103_y[0], x[68],
      block152_y[1], block153_y[2], block154_y[1], block101_y[0], block153_y[0], block154_y[0], x[93], x[96], x[165],
      block95_y[0]}), .y(block155_y));
  wire [3:0] block156_y;
  chain3_bd1419159376 block156 (.x({block154_y[2], block101_y[1], block103_y[1], x[167], x[95], x[98], x[127], x[145], x[151], x[170]}), .y(block156_y));
  wire [3:0] block157_y;
  chain3_1435658ce77a block157 (.x({block154_y[2], block101_y[1], block103_y[1], x[166], x[94], x[97], x[126], x[144], x[150], x[169]}), .y(block157_y));
  wire [6:0] block158_y;
  chain7_863a6e6d960c block158 (.x({block98_y[5], block155_y[7], block154_y[5], block101_y[4], block155_y[6], block98_y[3], block98_y[4], block155_y[4],
      block156_y[2], block156_y[3], block155_y[2], block156_y[0], block157_y[1], x[31], x[34], x[50], block98_y[1]}), .y(block158_y));
  wire [6:0] block159_y;
  chain7_0d13ee0a7ee7 block159 (.x({block93_y[8], block158_y[6], block93_y[7], block158_y[5], block93_y[6], block158_y[4], block93_y[5:4], block158_y[1],
      block156_y[1], block155_y[3], block98_y[2], block157_y[2], block157_y[3], block93_y[3]}), .y(block159_y));
  wire [9:0] block160_y;
  chain10_b07d7abe85e1 block160 (.x({block159_y[6:4], block159_y[2], block159_y[3], block155_y[5], block158_y[3], block159_y[1], block158_y[2], block159_y[0],
      block93_y[2], block157_y[0], block158_y[0], block155_y[1], block98_y[0], block93_y[1:0], block155_y[0]}), .y(block160_y));
  wire [4:0] block161_y;
  chain5_bcbabb9a9479 block161 (.x({x[230], x[233], x[74], x[104], x[155], x[173], x[171], x[37], x[72], x[102], x[109], x[153], x[228]}), .y(block161_y));
  wire [4:0] block162_y;
  chain5_058df36e8c17 block162 (.x({block161_y[1], x[103], x[110], x[154], x[172], x[229], block124_y[0], x[66], x[111], x[210], x[36], x[108]}), .y(block162_y));
  wire [5:0] block163_y;
  chain6_e855804362bb block163 (.x({block125_y[4:3], block162_y[4], x[170], block161_y[2], block162_y[3], block125_y[2], block162_y[1], x[168], x[211],
      x[231], block161_y[0], block121_y[0], block125_y[0]}), .y(block163_y));
  wire [5:0] block164_y;
  chain6_4b3fcff7b11b block164 (.x({block123_y[4:3], block163_y[4], block120_y[4], block161_y[3], block163_y[3], block123_y[2], block163_y[1], block120_y[2],
      x[38], x[73], block162_y[2], block125_y[1], block123_y[0]}), .y(block164_y));
  wire [9:0] block165_y;
  chain10_17e44d2e4fe3 block165 (.x({block113_y[8:7], block164_y[5], block120_y[6], block163_y[5], block164_y[4], block113_y[6:3], block164_y[2], block120_y[3],
      block163_y[2], block123_y[1], block164_y[1], x[67], x[112], block120_y[1], block163_y[0], block113_y[1], block162_y[0],
      block120_y[0], block113_y[0]}), .y(block165_y));
  wire [2:0] block166_y;
  chain3_c2bfa62b439a block166 (.x({x[212], block164_y[0], block113_y[2], x[68], x[113], x[169], x[232]}), .y(block166_y));
  wire [8:0] block167_y;
  chain9_88daf8f85d18 block167 (.x({block165_y[9], block120_y[7], block165_y[8:7], block120_y[5], block165_y[6], block161_y[4], block164_y[3], block165_y[5],
      block166_y[2], block165_y[4], block166_y[1], block165_y[3:2], block166_y[0]}), .y(block167_y));
  wire [1:0] block168_y;
  table1_bfc1f553d82d block168 (.x(block165_y[1:0]), .y(block168_y));
  wire [4:0] block169_y;
  chain5_da567edfbe7b block169 (.x({x[194], x[218], x[221], x[95], x[167], x[173], x[171], x[93], x[127], x[145], x[151], x[165], x[192]}), .y(block169_y));
  wire [4:0] block170_y;
  chain5_65b92d18da5d block170 (.x({x[193], x[128], x[146], x[152], x[166], x[172], x[144], x[63], x[24], x[36], x[57], x[126], x[150]}), .y(block170_y));
  wire [4:0] block171_y;
  chain5_75b8147de202 block171 (.x({x[220], x[85], x[107], x[116], x[197], x[217], x[114], block170_y[0], block102_y[0], x[69], x[105], x[195]}), .y(block171_y));
  wire [5:0] block172_y;
  chain5_494ab1a0527a block172 (.x({block101_y[3], block169_y[4], block103_y[4], block171_y[4], block101_y[2], block169_y[3], block170_y[4], block103_y[3],
      block170_y[2], x[26], x[38], x[59], x[94], block169_y[1], block103_y[1]}), .y(block172_y));
  wire [5:0] block173_y;
  chain5_6ebf6789143e block173 (.x({block101_y[3], block169_y[4], block103_y[4], block101_y[1], block169_y[2], block170_y[3], block103_y[2], x[86],
      block171_y[3], block99_y[0], x[106], x[115], x[196], x[216], x[219], block171_y[1]}), .y(block173_y));
  wire [6:0] block174_y;
  chain7_45aad7eca2d7 block174 (.x({block98_y[5:3], block172_y[3], block172_y[4], block172_y[5], block173_y[4], block173_y[5], block98_y[2:1], block172_y[0],
      block172_y[1], x[71], block171_y[2], block101_y[0], block173_y[1], block98_y[0]}), .y(block174_y));
  wire [2:0] block175_y;
  chain3_121d785fa9fe block175 (.x({block95_y[0], x[25], x[37], x[58], block169_y[0], block170_y[1], block103_y[0]}), .y(block175_y));
  wire [8:0] block176_y;
  chain9_8f0f05a61fd7 block176 (.x({block93_y[8], block174_y[5], block93_y[7], block101_y[4], block174_y[4], block93_y[6:3], block172_y[2], block174_y[2],
      block173_y[2], block174_y[1], block175_y[2], x[70], x[84], block173_y[0], block175_y[0], block93_y[1]}), .y(block176_y));
  wire [10:0] block177_y;
  chain11_03b99e277869 block177 (.x({block176_y[7], block176_y[8], block174_y[6], block176_y[6:4], block174_y[3], block173_y[3], block176_y[3], block176_y[1],
      block176_y[2], block174_y[0], block175_y[1], block93_y[2], block176_y[0], block93_y[0], block171_y[0]}), .y(block177_y));
  wire [4:0] block178_y;
  chain5_d9b2e35d6838 block178 (.x({x[242], x[139], x[184], x[11], x[110], x[211], x[240], x[6], block77_y[0], x[9], x[108], block60_y[0]}), .y(block178_y));
  wire [4:0] block179_y;
  chain5_9cfec9642b24 block179 (.x({block78_y[2], x[212], block178_y[3], x[68], x[140], x[185], block74_y[0], block178_y[1], x[7], x[66], x[138], x[183],
      block78_y[0]}), .y(block179_y));
  wire [5:0] block180_y;
  chain6_6ea6a054385a block180 (.x({block76_y[4:2], block68_y[4], block178_y[4], block78_y[3], block179_y[3], block68_y[3], block68_y[1], block63_y[1],
      x[8], x[67], block78_y[1], block179_y[1], block76_y[0]}), .y(block180_y));
  wire [6:0] block181_y;
  chain7_141981789829 block181 (.x({block58_y[4], block64_y[1], block73_y[5], block78_y[4], block179_y[4], block180_y[3], block58_y[2], block73_y[3],
      block179_y[2], block68_y[2], block76_y[1], block180_y[1], block68_y[0], x[210], x[241], block63_y[0], block73_y[1],
      block179_y[0], block58_y[0]}), .y(block181_y));
  wire [8:0] block182_y;
  chain9_6854efd7e0bb block182 (.x({block64_y[3], block68_y[6], block180_y[5], block58_y[6], block181_y[6:5], block58_y[5], block181_y[3], block64_y[0],
      block73_y[4], block180_y[2], block58_y[3], block178_y[2], block73_y[2], block180_y[0], block58_y[1], block181_y[1],
      x[109], x[10], block181_y[0]}), .y(block182_y));
  wire [9:0] block183_y;
  chain10_0c841e0edde3 block183 (.x({block182_y[8:7], block64_y[2], block182_y[6], block68_y[5], block180_y[4], block182_y[5:4], block181_y[4], block63_y[2],
      block182_y[3], block181_y[2], block182_y[2:0], block178_y[0], block55_y[0], block73_y[0]}), .y(block183_y));
  wire [4:0] block184_y;
  chain5_b134ded2e2a1 block184 (.x({x[242], x[77], x[113], x[134], x[137], x[212], x[210], x[111], x[118], x[132], x[135], x[172], x[240]}), .y(block184_y));
  wire [4:0] block185_y;
  chain5_d48dc74986b3 block185 (.x({x[167], x[59], x[62], x[65], x[110], x[127], x[75], x[19], x[63], x[85], x[108], x[165]}), .y(block185_y));
  wire [4:0] block186_y;
  chain5_51bd42531b57 block186 (.x({x[166], x[20], x[64], x[86], x[109], x[128], x[84], x[72], x[117], x[171], x[18], x[126]}), .y(block186_y));
  wire [5:0] block187_y;
  chain6_1f5621b4ebdb block187 (.x({block185_y[4], block184_y[4], block185_y[3], block186_y[4], block184_y[3], x[241], x[119], x[133], x[136], x[173],
      x[211], block184_y[1]}), .y(block187_y));
  wire [5:0] block188_y;
  chain6_59a92a30fafd block188 (.x({block125_y[3:1], block187_y[2], block185_y[2], block186_y[3], block184_y[2], block187_y[1], block184_y[0], block185_y[0],
      block186_y[1], x[57], x[60], x[73], block124_y[0]}), .y(block188_y));
  wire [2:0] block189_y;
  chain3_121d785fa9fe block189 (.x({block187_y[0], x[58], x[61], x[74], x[76], x[112], block125_y[0]}), .y(block189_y));
  wire [5:0] block190_y;
  chain6_3e118d0d39c4 block190 (.x({block120_y[6:4], block187_y[3], block188_y[4], block123_y[3], block188_y[3], block189_y[2], block185_y[1], block186_y[2],
      block123_y[1], block188_y[1], block189_y[0], block120_y[2]}), .y(block190_y));
  wire [8:0] block191_y;
  chain9_ceb0de141ea4 block191 (.x({block113_y[8:6], block190_y[5], block187_y[4], block125_y[4], block188_y[5], block190_y[4], block113_y[5:3], block123_y[2],
      block188_y[2], block189_y[1], block120_y[3], block190_y[1], block113_y[2], block123_y[0], block188_y[0], block120_y[1],
      block113_y[1]}), .y(block191_y));
  wire [10:0] block192_y;
  chain11_726130f720c7 block192 (.x({block191_y[8], block191_y[6], block191_y[7], block187_y[5], block120_y[7], block123_y[4], block191_y[5], block190_y[3],
      block191_y[4:3], block190_y[2], block191_y[2:1], block190_y[0], block186_y[0], block191_y[0], block120_y[0], block113_y[0],
      block121_y[0]}), .y(block192_y));
  wire [4:0] block193_y;
  chain5_5a0a48bbdea3 block193 (.x({x[212], x[26], x[47], x[68], x[74], x[83], x[81], x[24], x[45], x[49], x[66], x[72], x[210]}), .y(block193_y));
  wire [2:0] block194_y;
  chain3_efe745ea399d block194 (.x({x[82], x[25], x[46], x[50], x[67], x[73], x[211]}), .y(block194_y));
  wire [5:0] block195_y;
  chain6_ad748ffdcc0a block195 (.x({block193_y[4:3], block194_y[2], x[5], block193_y[2], block194_y[1:0], x[3], block193_y[0], block21_y[0], block23_y[0]}), .y(block195_y));
  wire [5:0] block196_y;
  chain6_50d49ef568c3 block196 (.x({block24_y[4:2], block195_y[4], block22_y[3], block82_y[4], block195_y[3], block22_y[2], x[4], block82_y[2], block193_y[1],
      block195_y[1], block22_y[0], block24_y[0]}), .y(block196_y));
  wire [8:0] block197_y;
  chain9_6dbfbdd8d660 block197 (.x({block15_y[5:3], block8_y[6], block82_y[5], block20_y[5], block196_y[3], block8_y[5], block15_y[1], block195_y[2],
      block22_y[1], block24_y[1], block196_y[1], block8_y[3], block15_y[0], block8_y[1], block13_y[0], block82_y[0],
      block20_y[0], x[48], block11_y[0], block8_y[0]}), .y(block197_y));
  wire [8:0] block198_y;
  chain9_e8845ddb6f11 block198 (.x({block197_y[8:6], block196_y[5], block8_y[7], block195_y[5], block22_y[4], block196_y[4], block197_y[4], block20_y[4],
      block196_y[2], block8_y[4], block15_y[2], block197_y[3:1], block196_y[0], block8_y[2], block82_y[1], block20_y[1],
      block195_y[0]}), .y(block198_y));
  wire [8:0] block199_y;
  chain9_be332caabd31 block199 (.x({block198_y[8:7], block8_y[8], block198_y[6:4], block197_y[5], block20_y[3], block198_y[3:2], block82_y[3], block198_y[1],
      block20_y[2]}), .y(block199_y));
  wire [1:0] block200_y;
  table1_bfc1f553d82d block200 (.x({block198_y[0], block197_y[0]}), .y(block200_y));
  wire [4:0] block201_y;
  chain5_5a0a48bbdea3 block201 (.x({x[212], x[176], x[38], x[131], x[170], x[173], x[171], x[174], x[36], x[91], x[129], x[168], x[210]}), .y(block201_y));
  wire [4:0] block202_y;
  chain5_ca764b69417a block202 (.x({block52_y[0], x[130], x[169], x[172], x[211], block201_y[1], x[18], x[123], block38_y[0], block48_y[0], x[90],
      block43_y[0]}), .y(block202_y));
  wire [6:0] block203_y;
  chain7_d6e73e304c8a block203 (.x({block46_y[2], block41_y[3], block50_y[3], block201_y[4], block52_y[3], block36_y[5], block46_y[0], block50_y[1],
      block201_y[2], block52_y[1], block202_y[3], block36_y[3], block45_y[0], block40_y[0], block49_y[0], block201_y[0],
      block51_y[0], block202_y[1], block36_y[1]}), .y(block203_y));
  wire [6:0] block204_y;
  chain7_d27ff8dd0f71 block204 (.x({block41_y[4], block52_y[4], block36_y[6], block46_y[3], block203_y[5], block203_y[3], block201_y[3], block52_y[2],
      block202_y[4], block36_y[4], block46_y[1], block36_y[2], block50_y[0], x[37], x[92], block202_y[2], block45_y[1],
      block203_y[1]}), .y(block204_y));
  wire [7:0] block205_y;
  chain8_03648d21d67a block205 (.x({block41_y[5], block36_y[7], block203_y[6], block204_y[5:4], block203_y[4], block204_y[3:1], block203_y[2], x[20],
      x[125], x[175], block41_y[0], block204_y[0]}), .y(block205_y));
  wire [10:0] block206_y;
  chain11_93d67e1a445b block206 (.x({block205_y[6], block205_y[7], block36_y[8], block204_y[6], block205_y[5:4], block50_y[2], block205_y[3:2], block41_y[2:1],
      block205_y[1], x[124], block205_y[0], block203_y[0], x[19], block36_y[0], block202_y[0]}), .y(block206_y));
  assign y = {block206_y, block199_y, block200_y, block192_y, block183_y, block177_y, block167_y, block168_y, block160_y, block151_y,
      block143_y, block136_y, block133_y[0], block132_y[2:0], block131_y[1:0]};
endmodule
