// nn2hdl 0.1.0, integer network 44a92ddc3d98153b
/* verilator lint_off UNUSEDSIGNAL */ // bits that a shift drops, and inputs whose weights are all zero

// y = ((x * W + b) * m) >> s, clamped to [0, 7]; W is 128 x 84 with 6905 nonzero weights, s in [2, 3], m in [1]
module fc2(x, y);
  input [383:0] x;
  output [251:0] y;
  wire [3:0] block0_y;
  chain4_af1174a059d4 block0 (.x({x[359], x[47], x[358], x[46:45], x[357]}), .y(block0_y));
  wire [3:0] block1_y;
  chain4_af1174a059d4 block1 (.x({x[92], x[23], x[91], x[22:21], x[90]}), .y(block1_y));
  wire [3:0] block2_y;
  chain4_af1174a059d4 block2 (.x({x[239], x[170], x[238], x[169:168], x[237]}), .y(block2_y));
  wire [3:0] block3_y;
  chain4_e4f36736ce3b block3 (.x({x[140], x[272], x[139], x[271:270], x[138]}), .y(block3_y));
  wire [3:0] block4_y;
  chain4_af1174a059d4 block4 (.x({x[146], x[62], x[145], x[61:60], x[144]}), .y(block4_y));
  wire [3:0] block5_y;
  chain4_af1174a059d4 block5 (.x({x[377], x[233], x[376], x[232:231], x[375]}), .y(block5_y));
  wire [3:0] block6_y;
  chain4_e4f36736ce3b block6 (.x({x[218], x[158], x[217], x[157:156], x[216]}), .y(block6_y));
  wire [4:0] block7_y;
  chain5_bcbabb9a9479 block7 (.x({x[374], x[263], x[35], x[122], x[173], x[185], x[372], x[183], x[250], x[274], x[319], x[355], x[379]}), .y(block7_y));
  wire [4:0] block8_y;
  chain5_b134ded2e2a1 block8 (.x({x[380], x[251], x[275], x[320], x[356], x[373], x[354], x[57], x[75], x[249], x[273], x[318], x[378]}), .y(block8_y));
  wire [5:0] block9_y;
  chain5_71d0839d2d8c block9 (.x({block4_y[3], block7_y[3], block6_y[3], block4_y[2], block7_y[2], block8_y[3], block1_y[2], block5_y[2], block5_y[0],
      x[120], x[171], block7_y[0], block8_y[1], block1_y[0], block6_y[1]}), .y(block9_y));
  wire [5:0] block10_y;
  chain5_014364110739 block10 (.x({block4_y[3], block7_y[3], block6_y[2], x[184], block7_y[1], block8_y[2], block1_y[1], block5_y[1], block8_y[0],
      block0_y[0], block2_y[0], block3_y[0], x[3], x[18], block6_y[0]}), .y(block10_y));
  wire [5:0] block11_y;
  chain5_24e4a23fadd2 block11 (.x({block8_y[4], block1_y[3], block5_y[3], x[254], block0_y[3], block2_y[3], block3_y[3], block3_y[1], x[76], x[252],
      x[261], block0_y[1], block2_y[1], block4_y[0]}), .y(block11_y));
  wire [3:0] block12_y;
  chain3_1435658ce77a block12 (.x({block8_y[4], block1_y[3], block5_y[3], x[121], x[5], x[20], x[34], x[59], x[77], x[172]}), .y(block12_y));
  wire [7:0] block13_y;
  chain8_0a098178563f block13 (.x({block7_y[4], block11_y[4], block11_y[5], block9_y[4], block9_y[5], block12_y[1], block9_y[3], block11_y[2], block9_y[2],
      block10_y[3], block9_y[0], block11_y[0], x[4], x[19], x[33], x[58], block10_y[1]}), .y(block13_y));
  wire [6:0] block14_y;
  chain7_29d837ea9a6f block14 (.x({block13_y[7:3], block11_y[3], block10_y[4], block10_y[5], block12_y[2], block12_y[3], block12_y[0], block3_y[2],
      block4_y[1], block11_y[1], block9_y[1], block10_y[2], block13_y[1]}), .y(block14_y));
  wire [8:0] block15_y;
  chain9_c59e79a9d8f9 block15 (.x({block14_y, block13_y[2], x[253], x[262], block0_y[2], block2_y[2], block13_y[0], block10_y[0]}), .y(block15_y));
  wire [3:0] block16_y;
  chain4_af1174a059d4 block16 (.x({x[302], x[296], x[301], x[295:294], x[300]}), .y(block16_y));
  wire [3:0] block17_y;
  chain4_e4f36736ce3b block17 (.x({x[101], x[215], x[100], x[214:213], x[99]}), .y(block17_y));
  wire [3:0] block18_y;
  chain4_af1174a059d4 block18 (.x({x[341], x[125], x[340], x[124:123], x[339]}), .y(block18_y));
  wire [3:0] block19_y;
  chain4_e4f36736ce3b block19 (.x({x[248], x[365], x[247], x[364:363], x[246]}), .y(block19_y));
  wire [3:0] block20_y;
  chain4_e4f36736ce3b block20 (.x({x[89], x[119], x[88], x[118:117], x[87]}), .y(block20_y));
  wire [3:0] block21_y;
  chain4_af1174a059d4 block21 (.x({x[200], x[26], x[199], x[25:24], x[198]}), .y(block21_y));
  wire [5:0] block22_y;
  chain6_713b2c0e5cc8 block22 (.x({block21_y[3:2], block20_y[3], x[308], x[323], x[321], x[208], x[280], block20_y[1], x[67], x[306], block21_y[0]}), .y(block22_y));
  wire [4:0] block23_y;
  chain5_74615e2ba63b block23 (.x({block20_y[2], x[322], block21_y[1], x[137], x[209], x[281], x[66], x[135], x[207], x[279], block20_y[0]}), .y(block23_y));
  wire [4:0] block24_y;
  chain5_45a7e708b5d6 block24 (.x({block22_y[3:1], block23_y[3:2], x[68], x[307], block23_y[1], x[136], block22_y[0]}), .y(block24_y));
  wire [5:0] block25_y;
  chain6_f97bc8692240 block25 (.x({block22_y[5], block24_y[4], block22_y[4], block24_y[3], block23_y[4], block24_y[2:0]}), .y(block25_y));
  wire [3:0] block26_y;
  chain4_af1174a059d4 block26 (.x({x[155], x[86], x[154], x[85:84], x[153]}), .y(block26_y));
  wire [3:0] block27_y;
  chain4_af1174a059d4 block27 (.x({x[278], x[179], x[277], x[178:177], x[276]}), .y(block27_y));
  wire [3:0] block28_y;
  chain4_af1174a059d4 block28 (.x({x[368], x[110], x[367], x[109:108], x[366]}), .y(block28_y));
  wire [3:0] block29_y;
  chain4_af1174a059d4 block29 (.x({x[98], x[53], x[97], x[52:51], x[96]}), .y(block29_y));
  wire [3:0] block30_y;
  chain4_af1174a059d4 block30 (.x({x[191], x[176], x[190], x[175:174], x[189]}), .y(block30_y));
  wire [3:0] block31_y;
  chain4_e4f36736ce3b block31 (.x({x[116], x[128], x[115], x[127:126], x[114]}), .y(block31_y));
  wire [3:0] block32_y;
  chain4_af1174a059d4 block32 (.x({x[314], x[287], x[313], x[286:285], x[312]}), .y(block32_y));
  wire [3:0] block33_y;
  chain4_e4f36736ce3b block33 (.x({x[17], x[143], x[16], x[142:141], x[15]}), .y(block33_y));
  wire [3:0] block34_y;
  chain4_aa1eaf00badc block34 (.x({block33_y[3:2], x[325], x[293], x[326], x[49], x[55], x[292], block33_y[1]}), .y(block34_y));
  wire [5:0] block35_y;
  chain6_983f2df87473 block35 (.x({block34_y[3], block34_y[1], block34_y[2], x[50], x[56], x[324], block34_y[0], x[48], x[54], x[291], block33_y[0]}), .y(block35_y));
  wire [3:0] block36_y;
  chain4_af1174a059d4 block36 (.x({x[347], x[329], x[346], x[328:327], x[345]}), .y(block36_y));
  wire [3:0] block37_y;
  chain4_e4f36736ce3b block37 (.x({x[44], x[164], x[43], x[163:162], x[42]}), .y(block37_y));
  wire [3:0] block38_y;
  chain4_e4f36736ce3b block38 (.x({x[29], x[257], x[28], x[256:255], x[27]}), .y(block38_y));
  wire [3:0] block39_y;
  chain4_af1174a059d4 block39 (.x({x[353], x[38], x[352], x[37:36], x[351]}), .y(block39_y));
  wire [3:0] block40_y;
  chain4_af1174a059d4 block40 (.x({x[209], x[146], x[208], x[145:144], x[207]}), .y(block40_y));
  wire [3:0] block41_y;
  chain4_e4f36736ce3b block41 (.x({x[104], x[377], x[103], x[376:375], x[102]}), .y(block41_y));
  wire [3:0] block42_y;
  chain4_af1174a059d4 block42 (.x({x[374], x[95], x[373], x[94:93], x[372]}), .y(block42_y));
  wire [3:0] block43_y;
  chain4_e4f36736ce3b block43 (.x({x[20], x[35], x[19], x[34:33], x[18]}), .y(block43_y));
  wire [3:0] block44_y;
  chain4_af1174a059d4 block44 (.x({x[323], x[50], x[322], x[49:48], x[321]}), .y(block44_y));
  wire [3:0] block45_y;
  chain4_e4f36736ce3b block45 (.x({x[107], x[236], x[106], x[235:234], x[105]}), .y(block45_y));
  wire [3:0] block46_y;
  chain4_e4f36736ce3b block46 (.x({x[23], x[260], x[22], x[259:258], x[21]}), .y(block46_y));
  wire [4:0] block47_y;
  chain5_bcbabb9a9479 block47 (.x({x[356], x[254], x[71], x[92], x[161], x[308], x[306], x[69], x[90], x[159], x[163], x[274], x[354]}), .y(block47_y));
  wire [4:0] block48_y;
  chain5_52af6ffa46d3 block48 (.x({x[56], x[140], x[179], x[218], x[252], x[7], x[54], x[138], x[177], x[216], x[265]}), .y(block48_y));
  wire [5:0] block49_y;
  chain5_8075c191781c block49 (.x({block41_y[3], block43_y[3], block29_y[3:2], block48_y[2], block40_y[3], block41_y[2], block43_y[2], block44_y[3],
      block44_y[1], block38_y[1], block48_y[0], block40_y[1], block41_y[0], block43_y[0], block29_y[0]}), .y(block49_y));
  wire [5:0] block50_y;
  chain5_bd0a736c6011 block50 (.x({block41_y[3], block43_y[3], block29_y[3], block38_y[2], x[355], block47_y[1], block42_y[1], block45_y[2], block46_y[2],
      block46_y[0], block40_y[0], block44_y[0], x[162], x[273], block45_y[0], block38_y[0]}), .y(block50_y));
  wire [2:0] block51_y;
  chain3_efe745ea399d block51 (.x({x[275], block29_y[1], x[70], x[91], x[160], x[164], x[307]}), .y(block51_y));
  wire [2:0] block52_y;
  chain3_121d785fa9fe block52 (.x({block43_y[1], x[253], x[266], block48_y[1], block40_y[2], block41_y[1], block44_y[2]}), .y(block52_y));
  wire [4:0] block53_y;
  chain5_7f6823403997 block53 (.x({block52_y[2], block51_y[2], block48_y[3], block49_y[3], block50_y[4], block50_y[5], block49_y[1], x[8], x[55],
      x[139], x[178], x[217], block52_y[0]}), .y(block53_y));
  wire [8:0] block54_y;
  chain9_78277ab6a754 block54 (.x({block53_y[4], block47_y[4], block48_y[4], block53_y[3], block49_y[4], block49_y[5], block53_y[1], block38_y[3],
      block50_y[3], block51_y[1], block49_y[2], block52_y[1], block49_y[0], block47_y[0], block42_y[0], block45_y[1],
      block46_y[1], block50_y[1], x[6], block50_y[0], x[264]}), .y(block54_y));
  wire [3:0] block55_y;
  chain4_ecc3db472f4d block55 (.x({block54_y[5:4], block46_y[3], block42_y[3], block53_y[2], block47_y[2], block42_y[2], block45_y[3], block54_y[3]}), .y(block55_y));
  wire [6:0] block56_y;
  chain7_5b0c220fcfda block56 (.x({block54_y[8:6], block55_y[3:2], block47_y[3], block55_y[1], block53_y[0], block55_y[0], block50_y[2], block51_y[0],
      block54_y[2]}), .y(block56_y));
  wire [3:0] block57_y;
  chain4_e4f36736ce3b block57 (.x({x[14], x[197], x[13], x[196:195], x[12]}), .y(block57_y));
  wire [3:0] block58_y;
  chain4_e4f36736ce3b block58 (.x({x[86], x[224], x[85], x[223:222], x[84]}), .y(block58_y));
  wire [3:0] block59_y;
  chain4_e4f36736ce3b block59 (.x({x[227], x[251], x[226], x[250:249], x[225]}), .y(block59_y));
  wire [4:0] block60_y;
  chain5_590af7bc5a6a block60 (.x({x[344], x[47], x[26], x[149], x[191], x[281], x[279], x[45], x[24], x[147], x[189], x[342]}), .y(block60_y));
  wire [5:0] block61_y;
  chain6_653c1a29b036 block61 (.x({block60_y[4], block57_y[3], block58_y[3], block59_y[3], block60_y[3], block60_y[1], x[25], x[148], x[190], x[280],
      x[343], block57_y[1]}), .y(block61_y));
  wire [3:0] block62_y;
  chain4_7cf3f63f9072 block62 (.x({block61_y[1], block58_y[2], block59_y[2], block60_y[2], block57_y[2], block59_y[1], block58_y[1], block61_y[0]}), .y(block62_y));
  wire [6:0] block63_y;
  chain7_59b4738caf44 block63 (.x({block61_y[5:4], block62_y[3], block61_y[3], block62_y[2], block61_y[2], block62_y[1:0], block57_y[0], x[46], block58_y[0],
      block59_y[0], block60_y[0]}), .y(block63_y));
  wire [4:0] block64_y;
  chain5_e70b9e9ef5e0 block64 (.x({x[314], x[319], x[122], x[173], x[185], x[233], x[231], x[150], x[270], x[120], x[171], x[183], x[312]}), .y(block64_y));
  wire [4:0] block65_y;
  chain5_fc78b105a2da block65 (.x({block64_y[3], block64_y[4], x[320], block2_y[3], x[313], block2_y[1], x[121], x[172], x[184], x[232], block64_y[1]}), .y(block65_y));
  wire [6:0] block66_y;
  chain7_190e1206f6cc block66 (.x({block65_y[4:1], x[131], x[152], x[272], block2_y[2], block64_y[2], block65_y[0], x[318], block2_y[0], x[129], block64_y[0]}), .y(block66_y));
  wire [6:0] block67_y;
  chain7_2feda2903cdc block67 (.x({block66_y[6:1], x[130], x[151], x[271], block66_y[0]}), .y(block67_y));
  wire [3:0] block68_y;
  chain4_af1174a059d4 block68 (.x({x[221], x[83], x[220], x[82:81], x[219]}), .y(block68_y));
  wire [3:0] block69_y;
  chain4_e4f36736ce3b block69 (.x({x[326], x[338], x[325], x[337:336], x[324]}), .y(block69_y));
  wire [3:0] block70_y;
  chain4_af1174a059d4 block70 (.x({x[350], x[125], x[349], x[124:123], x[348]}), .y(block70_y));
  wire [5:0] block71_y;
  chain6_ca26287a315a block71 (.x({block70_y[3:1], x[137], x[206], block69_y[2], x[215], block69_y[0], block70_y[0], x[135], x[204], x[213]}), .y(block71_y));
  wire [4:0] block72_y;
  chain5_6b0400f0ee7a block72 (.x({block71_y[5:1], x[136], x[205], block69_y[1], x[214]}), .y(block72_y));
  wire [2:0] block73_y;
  chain3_d50fba817d24 block73 (.x({block72_y[4:3], block69_y[3], block72_y[2]}), .y(block73_y));
  wire [3:0] block74_y;
  chain4_af1174a059d4 block74 (.x({x[305], x[44], x[304], x[43:42], x[303]}), .y(block74_y));
  wire [3:0] block75_y;
  chain4_e4f36736ce3b block75 (.x({x[53], x[344], x[52], x[343:342], x[51]}), .y(block75_y));
  wire [3:0] block76_y;
  chain4_e4f36736ce3b block76 (.x({x[104], x[242], x[103], x[241:240], x[102]}), .y(block76_y));
  wire [3:0] block77_y;
  chain4_af1174a059d4 block77 (.x({x[329], x[71], x[328], x[70:69], x[327]}), .y(block77_y));
  wire [3:0] block78_y;
  chain4_e4f36736ce3b block78 (.x({x[23], x[197], x[22], x[196:195], x[21]}), .y(block78_y));
  wire [3:0] block79_y;
  chain4_e4f36736ce3b block79 (.x({x[32], x[185], x[31], x[184:183], x[30]}), .y(block79_y));
  wire [3:0] block80_y;
  chain4_e4f36736ce3b block80 (.x({x[83], x[254], x[82], x[253:252], x[81]}), .y(block80_y));
  wire [3:0] block81_y;
  chain4_e4f36736ce3b block81 (.x({x[170], x[263], x[169], x[262:261], x[168]}), .y(block81_y));
  wire [4:0] block82_y;
  chain5_bcbabb9a9479 block82 (.x({x[281], x[347], x[8], x[89], x[146], x[257], x[279], x[19], x[87], x[118], x[144], x[255], x[292]}), .y(block82_y));
  wire [4:0] block83_y;
  chain5_3150a1d3bf31 block83 (.x({x[293], x[88], x[119], x[145], x[256], x[280], x[117], x[6], x[177], x[18], x[291]}), .y(block83_y));
  wire [6:0] block84_y;
  chain7_420206e255c0 block84 (.x({block76_y[3], block16_y[3], block75_y[3], block82_y[3], block83_y[4], block74_y[3], block81_y[2], block76_y[1],
      block70_y[2], block77_y[2], block78_y[2], block79_y[2], block79_y[0], block80_y[0], block83_y[0], block70_y[0],
      block77_y[0], block78_y[0], block81_y[0]}), .y(block84_y));
  wire [4:0] block85_y;
  chain5_b134ded2e2a1 block85 (.x({block81_y[3], block76_y[2], block70_y[3], block77_y[3], block78_y[3], block79_y[3], block79_y[1], block74_y[0],
      block76_y[0], block70_y[1], block77_y[1], block78_y[1], block81_y[1]}), .y(block85_y));
  wire [4:0] block86_y;
  chain5_bcbabb9a9479 block86 (.x({block80_y[3], block74_y[2], x[56], x[113], block16_y[2], block75_y[2], block75_y[0], x[54], x[111], x[178], x[345],
      block16_y[0], block80_y[1]}), .y(block86_y));
  wire [7:0] block87_y;
  chain8_93e9cad9df45 block87 (.x({block84_y[6], block85_y[4], block86_y[4], block82_y[4], block84_y[5], block85_y[2], block86_y[2], block82_y[2],
      block83_y[3], block84_y[3], block85_y[0], block86_y[0], block82_y[0], block83_y[1], block84_y[1]}), .y(block87_y));
  wire [2:0] block88_y;
  chain3_121d785fa9fe block88 (.x({block84_y[2], x[7], x[20], block82_y[1], block83_y[2], block74_y[1], block85_y[1]}), .y(block88_y));
  wire [2:0] block89_y;
  chain3_121d785fa9fe block89 (.x({block80_y[2], x[112], x[179], x[346], block16_y[1], block75_y[1], block86_y[1]}), .y(block89_y));
  wire [2:0] block90_y;
  chain3_a0d6bb5d3556 block90 (.x({block87_y[3], block86_y[3], block89_y[2], block84_y[4], block85_y[3], block88_y[2]}), .y(block90_y));
  wire [6:0] block91_y;
  chain7_ec0485142944 block91 (.x({block87_y[7:6], block90_y[2], block87_y[5], block90_y[1], block87_y[4], block90_y[0], block88_y[1:0], block89_y[1],
      block87_y[2], x[55], block89_y[0], block87_y[1]}), .y(block91_y));
  wire [3:0] block92_y;
  chain4_e4f36736ce3b block92 (.x({x[230], x[314], x[229], x[313:312], x[228]}), .y(block92_y));
  wire [5:0] block93_y;
  chain5_8075c191781c block93 (.x({x[50], x[86], x[311], x[383], x[209], x[272], x[310], x[332], x[371], x[369], x[321], x[99], x[207], x[270], x[330],
      x[381]}), .y(block93_y));
  wire [3:0] block94_y;
  chain3_e04eff9fe33e block94 (.x({x[80], x[128], x[233:232], x[101], x[47], x[64], x[79], x[127], x[323]}), .y(block94_y));
  wire [3:0] block95_y;
  chain3_1435658ce77a block95 (.x({x[50], x[86], x[311], x[370], x[100], x[208], x[271], x[309], x[331], x[382]}), .y(block95_y));
  wire [3:0] block96_y;
  chain3_8233d6332b58 block96 (.x({x[80], x[128], x[233], x[231], x[84], x[46], x[63], x[78], x[126], x[322]}), .y(block96_y));
  wire [5:0] block97_y;
  chain6_8d40035fa1dc block97 (.x({block28_y[3], block94_y[2], block94_y[3], block93_y[4], block93_y[5], block95_y[1], block96_y[1], block92_y[2],
      x[49], x[85], block93_y[2], block28_y[1]}), .y(block97_y));
  wire [4:0] block98_y;
  chain5_89dc13f5e32b block98 (.x({block28_y[2], block93_y[3], block96_y[2], block96_y[3], block95_y[2], block95_y[3], block95_y[0], block96_y[0],
      block92_y[1], x[48], block93_y[1], block28_y[0]}), .y(block98_y));
  wire [3:0] block99_y;
  chain4_77c3f9cc432c block99 (.x({block98_y[4:3], block97_y[1], block97_y[2], x[65], block94_y[1], block92_y[3], block98_y[2]}), .y(block99_y));
  wire [7:0] block100_y;
  chain8_31d30fb1c584 block100 (.x({block97_y[5], block99_y[3], block97_y[4], block99_y[2], block97_y[3], block99_y[1], block98_y[1], block99_y[0],
      block94_y[0], block97_y[0], block92_y[0], block98_y[0], x[45], block93_y[0]}), .y(block100_y));
  wire [3:0] block101_y;
  chain4_af1174a059d4 block101 (.x({x[266], x[245], x[265], x[244:243], x[264]}), .y(block101_y));
  wire [3:0] block102_y;
  chain4_e4f36736ce3b block102 (.x({x[161], x[227], x[160], x[226:225], x[159]}), .y(block102_y));
  wire [3:0] block103_y;
  chain4_af1174a059d4 block103 (.x({x[5], x[2], x[4], x[1:0], x[3]}), .y(block103_y));
  wire [3:0] block104_y;
  chain4_af1174a059d4 block104 (.x({x[335], x[158], x[334], x[157:156], x[333]}), .y(block104_y));
  wire [3:0] block105_y;
  chain4_af1174a059d4 block105 (.x({x[299], x[248], x[298], x[247:246], x[297]}), .y(block105_y));
  wire [3:0] block106_y;
  chain4_af1174a059d4 block106 (.x({x[284], x[137], x[283], x[136:135], x[282]}), .y(block106_y));
  wire [3:0] block107_y;
  chain4_e4f36736ce3b block107 (.x({x[290], x[317], x[289], x[316:315], x[288]}), .y(block107_y));
  wire [3:0] block108_y;
  chain4_e4f36736ce3b block108 (.x({x[98], x[134], x[97], x[133:132], x[96]}), .y(block108_y));
  wire [3:0] block109_y;
  chain4_e4f36736ce3b block109 (.x({x[95], x[320], x[94], x[319:318], x[93]}), .y(block109_y));
  wire [3:0] block110_y;
  chain4_af1174a059d4 block110 (.x({x[92], x[14], x[91], x[13:12], x[90]}), .y(block110_y));
  wire [3:0] block111_y;
  chain4_af1174a059d4 block111 (.x({x[380], x[329], x[379], x[328:327], x[378]}), .y(block111_y));
  wire [3:0] block112_y;
  chain4_e4f36736ce3b block112 (.x({x[113], x[311], x[112], x[310:309], x[111]}), .y(block112_y));
  wire [3:0] block113_y;
  chain4_af1174a059d4 block113 (.x({x[122], x[29], x[121], x[28:27], x[120]}), .y(block113_y));
  wire [3:0] block114_y;
  chain4_af1174a059d4 block114 (.x({x[80], x[74], x[79], x[73:72], x[78]}), .y(block114_y));
  wire [4:0] block115_y;
  chain5_f4262d20057d block115 (.x({x[368], x[104], x[119], x[167], x[224], x[332], x[330], x[196], x[355], x[165], x[222], x[238], x[366]}), .y(block115_y));
  wire [4:0] block116_y;
  chain5_df708e38a8fa block116 (.x({x[356], x[41], x[50], x[103], x[118], x[197], x[195], x[237], x[0], x[39], x[48], x[354]}), .y(block116_y));
  wire [2:0] block117_y;
  chain3_ea5db7c6f1e7 block117 (.x({x[2], x[166], x[223], x[239], x[331], x[367]}), .y(block117_y));
  wire [4:0] block118_y;
  chain5_b134ded2e2a1 block118 (.x({block4_y[3], block115_y[3], block117_y[2], block110_y[3], block111_y[3], block113_y[3], block114_y[2], block110_y[1],
      block111_y[1], block70_y[2], block112_y[2], block113_y[1], block4_y[1]}), .y(block118_y));
  wire [4:0] block119_y;
  chain5_b134ded2e2a1 block119 (.x({block4_y[2], block111_y[2], block70_y[3], block112_y[3], block113_y[2], block114_y[3], block114_y[1], block110_y[0],
      block111_y[0], block70_y[1], block112_y[1], block113_y[0], block4_y[0]}), .y(block119_y));
  wire [4:0] block120_y;
  chain5_da567edfbe7b block120 (.x({block37_y[2], block117_y[1], block110_y[2], block116_y[3], block42_y[2], block33_y[3], block33_y[1], x[49], x[102],
      x[117], block116_y[1], block42_y[0], block37_y[0]}), .y(block120_y));
  wire [4:0] block121_y;
  chain5_f4262d20057d block121 (.x({block120_y[3], block118_y[2], block119_y[3], block116_y[4], block42_y[3], block37_y[3], block37_y[1], block118_y[0],
      block119_y[1], block116_y[2], block42_y[1], block33_y[2], block120_y[1]}), .y(block121_y));
  wire [8:0] block122_y;
  chain9_f1d25bd91ea4 block122 (.x({block118_y[4], block120_y[4], block121_y[3], block115_y[4], block118_y[3], block119_y[4], block119_y[2], block120_y[2],
      block121_y[1], block115_y[2], block118_y[1], block117_y[0], block119_y[0], block112_y[0], block120_y[0], block115_y[0],
      block116_y[0], block33_y[0], block70_y[0], block114_y[0]}), .y(block122_y));
  wire [7:0] block123_y;
  chain8_b240e7bc80d6 block123 (.x({block122_y[8:7], block121_y[4], block122_y[6:5], block121_y[2], block122_y[4], block122_y[2], block122_y[3], block121_y[0],
      block115_y[1], x[40], x[1], block122_y[1]}), .y(block123_y));
  wire [3:0] block124_y;
  chain4_af1174a059d4 block124 (.x({x[68], x[5], x[67], x[4:3], x[66]}), .y(block124_y));
  wire [4:0] block125_y;
  chain5_8c77459e3953 block125 (.x({x[247], x[70], x[77], x[134], x[221], x[245], x[219], x[156], x[234], x[375], x[75], x[132], x[243]}), .y(block125_y));
  wire [3:0] block126_y;
  chain4_1ae029202c4d block126 (.x({x[248], x[71], x[244], x[376], x[69], x[76], x[133], x[220], x[246]}), .y(block126_y));
  wire [3:0] block127_y;
  chain4_f072734d74ef block127 (.x({x[377], x[140], x[158], x[236], x[352], x[235], x[157], x[351]}), .y(block127_y));
  wire [5:0] block128_y;
  chain6_d953598f1e17 block128 (.x({block124_y[3], x[353], block127_y[2], block125_y[3], block126_y[2], block124_y[1], x[139], block127_y[0], block125_y[1],
      block126_y[0], block125_y[0], x[138], block124_y[0]}), .y(block128_y));
  wire [4:0] block129_y;
  chain5_e920cdb2d64c block129 (.x({block128_y[4], block128_y[5], block127_y[3], block125_y[4], block126_y[3], block124_y[2], block128_y[3], block127_y[1],
      block125_y[2], block126_y[1], block128_y[2]}), .y(block129_y));
  wire [3:0] block130_y;
  chain4_e4f36736ce3b block130 (.x({x[188], x[308], x[187], x[307:306], x[186]}), .y(block130_y));
  wire [5:0] block131_y;
  chain6_6a168ac4a0a9 block131 (.x({x[206], x[326], x[200], x[302], x[83], x[205], x[287], x[198], x[300], x[81], x[285], x[324]}), .y(block131_y));
  wire [2:0] block132_y;
  chain3_27ed47593183 block132 (.x({x[199], x[301], x[82], x[204], x[286], x[325]}), .y(block132_y));
  wire [4:0] block133_y;
  chain5_4f9f84b94cf6 block133 (.x({block131_y[5:4], block17_y[3], block131_y[3], block132_y[2], block131_y[2], block132_y[1], block17_y[2], block132_y[0],
      block131_y[1], block17_y[1]}), .y(block133_y));
  wire [5:0] block134_y;
  chain6_dd87a7ae839a block134 (.x({block133_y, block131_y[0], block17_y[0]}), .y(block134_y));
  wire [3:0] block135_y;
  chain4_e4f36736ce3b block135 (.x({x[371], x[137], x[370], x[136:135], x[369]}), .y(block135_y));
  wire [3:0] block136_y;
  chain4_af1174a059d4 block136 (.x({x[227], x[20], x[226], x[19:18], x[225]}), .y(block136_y));
  wire [3:0] block137_y;
  chain4_e4f36736ce3b block137 (.x({x[35], x[230], x[34], x[229:228], x[33]}), .y(block137_y));
  wire [5:0] block138_y;
  chain6_43b244809cda block138 (.x({block137_y[3], x[185], x[56], x[209], block136_y[2], block137_y[2], block136_y[0], block137_y[1], x[183], x[54],
      x[207], block137_y[0]}), .y(block138_y));
  wire [4:0] block139_y;
  chain5_34c10f2c6b82 block139 (.x({block138_y[5:4], block136_y[3], block138_y[3], x[184], x[55], x[208], block136_y[1], block138_y[1]}), .y(block139_y));
  wire [3:0] block140_y;
  chain4_c6b6660e47b2 block140 (.x({block139_y[4:2], block138_y[2], block139_y[1]}), .y(block140_y));
  wire [3:0] block141_y;
  chain4_e4f36736ce3b block141 (.x({x[59], x[314], x[58], x[313:312], x[57]}), .y(block141_y));
  wire [3:0] block142_y;
  chain4_af1174a059d4 block142 (.x({x[266], x[155], x[265], x[154:153], x[264]}), .y(block142_y));
  wire [3:0] block143_y;
  chain4_af1174a059d4 block143 (.x({x[254], x[212], x[253], x[211:210], x[252]}), .y(block143_y));
  wire [3:0] block144_y;
  chain4_e4f36736ce3b block144 (.x({x[323], x[335], x[322], x[334:333], x[321]}), .y(block144_y));
  wire [4:0] block145_y;
  chain5_17b5e00425b0 block145 (.x({x[308], x[86], x[109], x[125], x[218], x[229], x[216], x[153], block144_y[0], x[84], x[123], x[306]}), .y(block145_y));
  wire [5:0] block146_y;
  chain6_3c3228aab396 block146 (.x({block145_y[4:3], x[311], block144_y[3], x[110], x[230], x[307], x[85], x[108], x[124], x[217], x[228], block145_y[1]}), .y(block146_y));
  wire [3:0] block147_y;
  chain4_fd59972c2bef block147 (.x({block146_y[2:1], block144_y[1], block144_y[2], block145_y[2], x[154], x[309], block146_y[0]}), .y(block147_y));
  wire [4:0] block148_y;
  chain5_c83015d16e57 block148 (.x({block146_y[5], block147_y[3], block146_y[4:3], x[310], block147_y[2], x[155], block147_y[1]}), .y(block148_y));
  wire [3:0] block149_y;
  chain4_e4f36736ce3b block149 (.x({x[89], x[380], x[88], x[379:378], x[87]}), .y(block149_y));
  wire [3:0] block150_y;
  chain4_af1174a059d4 block150 (.x({x[245], x[32], x[244], x[31:30], x[243]}), .y(block150_y));
  wire [3:0] block151_y;
  chain4_af1174a059d4 block151 (.x({x[362], x[98], x[361], x[97:96], x[360]}), .y(block151_y));
  wire [5:0] block152_y;
  chain5_f335b4e370da block152 (.x({x[50], x[95], x[296:295], x[116], x[194], x[227], x[248], x[251], x[246], x[69], x[78], x[114], x[192], x[225],
      x[249]}), .y(block152_y));
  wire [3:0] block153_y;
  chain3_bd1419159376 block153 (.x({x[104], x[143], x[152:151], x[8], x[49], x[68], x[103], x[142], x[275]}), .y(block153_y));
  wire [3:0] block154_y;
  chain3_ae0c04a39200 block154 (.x({x[50], x[95], x[296], x[150], x[7], x[48], x[67], x[102], x[141], x[274]}), .y(block154_y));
  wire [3:0] block155_y;
  chain3_1435658ce77a block155 (.x({x[104], x[143], x[152], x[250], x[93], x[115], x[193], x[226], x[247], x[294]}), .y(block155_y));
  wire [6:0] block156_y;
  chain7_91ae7eb2a03d block156 (.x({block151_y[3], block143_y[3], block152_y[4], block152_y[5], block153_y[2], block153_y[3], block151_y[1], block153_y[0],
      block154_y[1], block110_y[1], block143_y[1], block149_y[2], x[273], block152_y[0], block150_y[0], x[6], x[66],
      block149_y[0]}), .y(block156_y));
  wire [4:0] block157_y;
  chain5_e289477d9202 block157 (.x({block151_y[2], block149_y[3], block154_y[2], block154_y[3], block155_y[2], block155_y[3], block149_y[1], block155_y[0],
      block150_y[1], block154_y[0], block110_y[0], block143_y[0], block151_y[0]}), .y(block157_y));
  wire [4:0] block158_y;
  chain5_65ab4d42b89b block158 (.x({block157_y[3], block157_y[4], block110_y[3], block156_y[4], block156_y[2], x[80], x[94], block152_y[2], block155_y[1],
      block150_y[2], block157_y[1]}), .y(block158_y));
  wire [4:0] block159_y;
  chain5_dd72768952b8 block159 (.x({block157_y[2], block150_y[3], block153_y[1], block110_y[2], block143_y[2], block156_y[3], block156_y[1], x[70],
      x[79], block152_y[1], block157_y[0]}), .y(block159_y));
  wire [5:0] block160_y;
  chain6_49564b8b207e block160 (.x({block158_y[4], block159_y[4], block148_y[4], block156_y[6], block148_y[3], block156_y[5], block158_y[3], block158_y[1],
      block159_y[3], block152_y[3], block148_y[1], block159_y[2]}), .y(block160_y));
  wire [8:0] block161_y;
  chain9_cf1554d86601 block161 (.x({block160_y[5:3], block160_y[1], block160_y[2], block148_y[2], block158_y[2], block159_y[1], block160_y[0], x[71],
      block148_y[0], block158_y[0], block159_y[0], block147_y[0], block145_y[0], block156_y[0]}), .y(block161_y));
  wire [3:0] block162_y;
  chain4_af1174a059d4 block162 (.x({x[164], x[149], x[163], x[148:147], x[162]}), .y(block162_y));
  wire [3:0] block163_y;
  chain4_e4f36736ce3b block163 (.x({x[38], x[215], x[37], x[214:213], x[36]}), .y(block163_y));
  wire [3:0] block164_y;
  chain4_e4f36736ce3b block164 (.x({x[263], x[332], x[262], x[331:330], x[261]}), .y(block164_y));
  wire [5:0] block165_y;
  chain6_c5c120c4517b block165 (.x({block163_y[3:2], x[368], block164_y[3], x[56], x[137], x[326], x[324], block164_y[1], x[54], x[135], x[316], x[319],
      block163_y[0]}), .y(block165_y));
  wire [4:0] block166_y;
  chain5_6b2503a7fd18 block166 (.x({block163_y[1], x[55], x[136], x[317], x[320], x[325], x[315], x[366], x[72], block164_y[0], x[318]}), .y(block166_y));
  wire [5:0] block167_y;
  chain6_f9fe8aabb353 block167 (.x({block165_y[5], block166_y[4], block165_y[4:3], block166_y[2], x[74], x[367], block164_y[2], block165_y[1:0], x[73],
      block166_y[1]}), .y(block167_y));
  wire [5:0] block168_y;
  chain6_2e68a53d2d2c block168 (.x({block167_y[5:4], block167_y[2], block167_y[3], block165_y[2], block166_y[3], block167_y[1:0]}), .y(block168_y));
  wire [3:0] block169_y;
  chain4_af1174a059d4 block169 (.x({x[224], x[140], x[223], x[139:138], x[222]}), .y(block169_y));
  wire [3:0] block170_y;
  chain4_e4f36736ce3b block170 (.x({x[17], x[128], x[16], x[127:126], x[15]}), .y(block170_y));
  wire [3:0] block171_y;
  chain4_e4f36736ce3b block171 (.x({x[122], x[206], x[121], x[205:204], x[120]}), .y(block171_y));
  wire [3:0] block172_y;
  chain4_af1174a059d4 block172 (.x({x[377], x[203], x[376], x[202:201], x[375]}), .y(block172_y));
  wire [3:0] block173_y;
  chain4_af1174a059d4 block173 (.x({x[365], x[269], x[364], x[268:267], x[363]}), .y(block173_y));
  wire [3:0] block174_y;
  chain4_af1174a059d4 block174 (.x({x[182], x[77], x[181], x[76:75], x[180]}), .y(block174_y));
  wire [3:0] block175_y;
  chain4_af1174a059d4 block175 (.x({x[194], x[119], x[193], x[118:117], x[192]}), .y(block175_y));
  wire [4:0] block176_y;
  chain5_bcbabb9a9479 block176 (.x({x[305], x[152], x[20], x[173], x[251], x[287], x[340], x[247], x[249], x[285], x[289], x[303], x[376]}), .y(block176_y));
  wire [4:0] block177_y;
  chain5_5172393d246f block177 (.x({x[377], x[250], x[286], x[290], x[304], x[341], x[339], x[237], x[273], x[21], x[246], x[288], x[375]}), .y(block177_y));
  wire [4:0] block178_y;
  chain5_da567edfbe7b block178 (.x({block175_y[3], x[107], x[149], block176_y[2], block177_y[3], block42_y[2], block42_y[0], x[18], x[22], x[171],
      block176_y[0], block177_y[1], block175_y[1]}), .y(block178_y));
  wire [4:0] block179_y;
  chain5_cb9ff54d2ecd block179 (.x({block178_y[3], block178_y[4], block176_y[3], block177_y[4], block42_y[3], block175_y[2], x[172], x[248], block176_y[1],
      block177_y[2], block42_y[1], block178_y[1]}), .y(block179_y));
  wire [2:0] block180_y;
  chain3_121d785fa9fe block180 (.x({x[239], x[14], x[97], x[106], x[148], x[151], x[275]}), .y(block180_y));
  wire [2:0] block181_y;
  chain3_121d785fa9fe block181 (.x({x[238], x[13], x[96], x[105], x[147], x[150], x[274]}), .y(block181_y));
  wire [6:0] block182_y;
  chain7_a51bdc0f6780 block182 (.x({block179_y[3:1], block180_y[2], x[98], block180_y[1], block181_y[2], block178_y[2], block179_y[0], x[23], block178_y[0],
      block181_y[0], block177_y[0], x[12], block175_y[0]}), .y(block182_y));
  wire [5:0] block183_y;
  chain6_bab0bccdd517 block183 (.x({block182_y[6], block179_y[4], block182_y[5], block176_y[4], block182_y[4], x[19], block182_y[3], block180_y[0],
      block181_y[1], block182_y[2]}), .y(block183_y));
  wire [3:0] block184_y;
  chain4_e4f36736ce3b block184 (.x({x[32], x[215], x[31], x[214:213], x[30]}), .y(block184_y));
  wire [3:0] block185_y;
  chain4_af1174a059d4 block185 (.x({x[257], x[233], x[256], x[232:231], x[255]}), .y(block185_y));
  wire [3:0] block186_y;
  chain4_e4f36736ce3b block186 (.x({x[38], x[338], x[37], x[337:336], x[36]}), .y(block186_y));
  wire [4:0] block187_y;
  chain5_a164be229d3a block187 (.x({x[323], x[254], x[263], x[74], x[179], x[177], x[34], x[52], x[61], x[70], x[72], x[321]}), .y(block187_y));
  wire [4:0] block188_y;
  chain5_8c77459e3953 block188 (.x({x[322], x[53], x[62], x[71], x[73], x[178], x[60], x[189], x[333], x[366], x[33], x[51], x[69]}), .y(block188_y));
  wire [5:0] block189_y;
  chain6_69e218c126fe block189 (.x({block187_y[4], block185_y[3:2], block188_y[4], block186_y[3], block187_y[2], block188_y[3], block184_y[3], block184_y[1],
      x[334], x[367], block186_y[1], block187_y[0], block188_y[1], block185_y[0]}), .y(block189_y));
  wire [4:0] block190_y;
  chain5_b6dbc81be186 block190 (.x({block186_y[2], x[191], x[253], x[262], x[335], x[368], x[261], block188_y[0], block184_y[0], x[84], block186_y[0]}), .y(block190_y));
  wire [2:0] block191_y;
  chain3_29cc735ecba5 block191 (.x({block184_y[2], x[86], x[35], block187_y[1], block188_y[2], block185_y[1]}), .y(block191_y));
  wire [6:0] block192_y;
  chain7_ebfce08ec2be block192 (.x({block189_y[5:4], block191_y[2], block190_y[4], block187_y[3], block189_y[3], block191_y[1:0], block190_y[1], block189_y[1],
      x[85], x[190], x[252], block189_y[0]}), .y(block192_y));
  wire [5:0] block193_y;
  chain6_ef2fb84672fb block193 (.x({block192_y[6:4], block192_y[2], block192_y[3], block190_y[3], block189_y[2], block190_y[2], block192_y[1]}), .y(block193_y));
  wire [3:0] block194_y;
  chain4_af1174a059d4 block194 (.x({x[185], x[11], x[184], x[10:9], x[183]}), .y(block194_y));
  wire [3:0] block195_y;
  chain4_e4f36736ce3b block195 (.x({x[212], x[218], x[211], x[217:216], x[210]}), .y(block195_y));
  wire [3:0] block196_y;
  chain4_e4f36736ce3b block196 (.x({x[104], x[188], x[103], x[187:186], x[102]}), .y(block196_y));
  wire [3:0] block197_y;
  chain4_af1174a059d4 block197 (.x({x[308], x[101], x[307], x[100:99], x[306]}), .y(block197_y));
  wire [3:0] block198_y;
  chain4_8a60a5a48a39 block198 (.x({x[128:126], x[109], x[115], x[234], x[108], x[114]}), .y(block198_y));
  wire [4:0] block199_y;
  chain5_25cdfb8bc939 block199 (.x({block37_y[3:1], block198_y[3], x[236], x[110], x[116], block198_y[2:1], x[235], block37_y[0]}), .y(block199_y));
  wire [3:0] block200_y;
  chain4_af1174a059d4 block200 (.x({x[245], x[143], x[244], x[142:141], x[243]}), .y(block200_y));
  wire [3:0] block201_y;
  chain4_e4f36736ce3b block201 (.x({x[140], x[365], x[139], x[364:363], x[138]}), .y(block201_y));
  wire [3:0] block202_y;
  chain4_af1174a059d4 block202 (.x({x[170], x[110], x[169], x[109:108], x[168]}), .y(block202_y));
  wire [3:0] block203_y;
  chain4_17b5e0601ebb block203 (.x({x[161:160], x[156], x[8], x[157], x[178], x[330], x[7], x[159]}), .y(block203_y));
  wire [1:0] block204_y;
  table1_0b47d707abb2 block204 (.x({x[179], x[331], block203_y[1]}), .y(block204_y));
  wire [1:0] block205_y;
  table1_f48e91410545 block205 (.x({x[332], x[158], block203_y[2]}), .y(block205_y));
  wire [5:0] block206_y;
  chain6_55acee979d23 block206 (.x({block205_y[1], block203_y[3], block205_y[0], block204_y, block203_y[0], x[177], x[6]}), .y(block206_y));
  wire [4:0] block207_y;
  chain5_bcbabb9a9479 block207 (.x({block59_y[3], block1_y[3], x[155], x[194], x[320], block202_y[3], block202_y[1], x[130], x[153], x[192], x[289],
      x[318], block59_y[1]}), .y(block207_y));
  wire [4:0] block208_y;
  chain5_8c77459e3953 block208 (.x({block207_y[1], x[193], x[290], x[319], block202_y[2], block59_y[2], block202_y[0], x[276], block1_y[0], block206_y[0],
      x[129], x[288], block59_y[0]}), .y(block208_y));
  wire [5:0] block209_y;
  chain6_5ea929b6bbb9 block209 (.x({block206_y[5:4], block207_y[4:3], block208_y[4], block1_y[2], x[131], x[154], block208_y[2], x[76], x[278], block206_y[2]}), .y(block209_y));
  wire [4:0] block210_y;
  chain5_8f886b7a13db block210 (.x({block206_y[3], block207_y[2], block208_y[3], x[77], block1_y[1], block207_y[0], block208_y[1], x[75], x[277], block206_y[1]}), .y(block210_y));
  wire [5:0] block211_y;
  chain6_59766e82f4f3 block211 (.x({block209_y[5:4], block210_y[4], block209_y[3], block210_y[3], block209_y[2], block210_y[2], block209_y[1:0], block210_y[1]}), .y(block211_y));
  wire [3:0] block212_y;
  chain4_e4f36736ce3b block212 (.x({x[56], x[254], x[55], x[253:252], x[54]}), .y(block212_y));
  wire [3:0] block213_y;
  chain3_e04eff9fe33e block213 (.x({x[152], x[317], x[377], x[316], x[323], x[151], x[197], x[293], x[299], x[376]}), .y(block213_y));
  wire [3:0] block214_y;
  chain3_8233d6332b58 block214 (.x({x[152], x[317], x[377], x[315], x[322], x[150], x[196], x[292], x[298], x[375]}), .y(block214_y));
  wire [5:0] block215_y;
  chain6_f43292e7619c block215 (.x({block196_y[2], block196_y[3], block213_y[1], block214_y[2], block214_y[3], block196_y[1], block214_y[1], x[297],
      block196_y[0], x[321], x[195], x[291]}), .y(block215_y));
  wire [5:0] block216_y;
  chain6_644e7b9fe7f4 block216 (.x({block215_y[4], block215_y[5], block213_y[2], block213_y[3], block215_y[3:2], block213_y[0], block214_y[0], block215_y[1]}), .y(block216_y));
  wire [3:0] block217_y;
  chain4_e4f36736ce3b block217 (.x({x[116], x[143], x[115], x[142:141], x[114]}), .y(block217_y));
  wire [3:0] block218_y;
  chain4_e4f36736ce3b block218 (.x({x[182], x[257], x[181], x[256:255], x[180]}), .y(block218_y));
  wire [3:0] block219_y;
  chain4_e4f36736ce3b block219 (.x({x[41], x[347], x[40], x[346:345], x[39]}), .y(block219_y));
  wire [3:0] block220_y;
  chain4_e4f36736ce3b block220 (.x({x[173], x[350], x[172], x[349:348], x[171]}), .y(block220_y));
  wire [3:0] block221_y;
  chain4_e4f36736ce3b block221 (.x({x[26], x[233], x[25], x[232:231], x[24]}), .y(block221_y));
  wire [3:0] block222_y;
  chain4_e4f36736ce3b block222 (.x({x[119], x[251], x[118], x[250:249], x[117]}), .y(block222_y));
  wire [3:0] block223_y;
  chain4_e786ded78555 block223 (.x({x[356], x[64], x[142], x[268], x[62], x[170:169], x[61], x[355]}), .y(block223_y));
  wire [5:0] block224_y;
  chain6_0b9dcacc0d1a block224 (.x({block223_y[2], block223_y[3], x[65], x[143], x[269], block223_y[0], block223_y[1], x[63], x[141], x[267], x[168],
      x[60], x[354]}), .y(block224_y));
  wire [3:0] block225_y;
  chain4_af1174a059d4 block225 (.x({x[260], x[11], x[259], x[10:9], x[258]}), .y(block225_y));
  wire [3:0] block226_y;
  chain4_af1174a059d4 block226 (.x({x[281], x[17], x[280], x[16:15], x[279]}), .y(block226_y));
  wire [3:0] block227_y;
  chain4_af1174a059d4 block227 (.x({x[110], x[92], x[109], x[91:90], x[108]}), .y(block227_y));
  wire [4:0] block228_y;
  chain5_a5a4bd92dc3f block228 (.x({x[209], x[155], x[194], x[207], x[166], x[235], x[283], x[153], x[192], x[307]}), .y(block228_y));
  wire [4:0] block229_y;
  chain5_82f39d048472 block229 (.x({x[284], x[208], x[308], x[122], x[167], x[236], x[306], x[120], x[165], x[234], x[282]}), .y(block229_y));
  wire [4:0] block230_y;
  chain5_da567edfbe7b block230 (.x({block225_y[3], block101_y[3], block143_y[3], block228_y[3], block42_y[3], block185_y[3], block226_y[2], block42_y[1],
      block69_y[2], block185_y[1], block222_y[2], block225_y[1], block227_y[2]}), .y(block230_y));
  wire [4:0] block231_y;
  chain5_b134ded2e2a1 block231 (.x({block227_y[3], block69_y[3], block185_y[2], block222_y[3], block225_y[2], block226_y[3], block226_y[1], block42_y[0],
      block69_y[1], block185_y[0], block222_y[1], block225_y[0], block227_y[1]}), .y(block231_y));
  wire [4:0] block232_y;
  chain5_4d15e0d396d4 block232 (.x({block108_y[3], block228_y[2], block42_y[2], block229_y[3], block101_y[2], block143_y[2], block228_y[0], x[121],
      block229_y[1], block101_y[0], block143_y[0], block108_y[1]}), .y(block232_y));
  wire [8:0] block233_y;
  chain9_d6b2745ea6ed block233 (.x({block230_y[4], block231_y[4], block232_y[4], block224_y[5], block228_y[4], block230_y[3], block231_y[3], block230_y[2],
      block231_y[1], block224_y[2], x[154], x[193], block228_y[1], block230_y[0], block226_y[0], block229_y[0], block108_y[0],
      block224_y[0], block69_y[0], block222_y[0], block227_y[0]}), .y(block233_y));
  wire [5:0] block234_y;
  chain6_346cde1b77fb block234 (.x({block224_y[4], block233_y[5:4], block229_y[4], block232_y[3], block232_y[1], block233_y[2], block229_y[2], block101_y[1],
      block143_y[1], block108_y[2], block232_y[0], block233_y[1], block224_y[1]}), .y(block234_y));
  wire [7:0] block235_y;
  chain8_6f11e105acc2 block235 (.x({block233_y[8:6], block234_y[5:2], block230_y[1], block231_y[2], block233_y[3], block232_y[2], block224_y[3], block234_y[1],
      block231_y[0], block234_y[0]}), .y(block235_y));
  wire [3:0] block236_y;
  chain4_e4f36736ce3b block236 (.x({x[176], x[230], x[175], x[229:228], x[174]}), .y(block236_y));
  wire [3:0] block237_y;
  chain4_af1174a059d4 block237 (.x({x[131], x[38], x[130], x[37:36], x[129]}), .y(block237_y));
  wire [3:0] block238_y;
  chain4_af1174a059d4 block238 (.x({x[206], x[191], x[205], x[190:189], x[204]}), .y(block238_y));
  wire [4:0] block239_y;
  chain5_b134ded2e2a1 block239 (.x({block238_y[2], x[359], block236_y[2], block57_y[2], block114_y[2], block237_y[2], block237_y[0], x[183], x[357],
      block236_y[0], block57_y[0], block114_y[0], block238_y[0]}), .y(block239_y));
  wire [4:0] block240_y;
  chain5_b57defd3790e block240 (.x({block238_y[3], block236_y[3], block57_y[3], block114_y[3], block237_y[3], block237_y[1], x[184], x[358], block236_y[1],
      block57_y[1], block114_y[1], block238_y[1]}), .y(block240_y));
  wire [4:0] block241_y;
  chain5_b5dec9d9bd38 block241 (.x({block240_y[3], block239_y[4], block240_y[1], block240_y[2], x[56], x[185], block239_y[2:1], x[55], block240_y[0]}), .y(block241_y));
  wire [6:0] block242_y;
  chain7_1c42f1be0cb2 block242 (.x({block241_y[4], block240_y[4], block241_y[3:2], block239_y[3], block241_y[1:0], x[54], block239_y[0]}), .y(block242_y));
  wire [3:0] block243_y;
  chain4_af1174a059d4 block243 (.x({x[371], x[242], x[370], x[241:240], x[369]}), .y(block243_y));
  wire [4:0] block244_y;
  chain5_9bd01172ede2 block244 (.x({block16_y[3], block243_y[3], x[26], block16_y[2], x[322], x[223], x[226], block243_y[1], x[24], x[115], block16_y[0]}), .y(block244_y));
  wire [4:0] block245_y;
  chain5_38068dded846 block245 (.x({block243_y[2], x[323], block16_y[1], x[137], x[224], x[227], x[225], x[114], x[321], x[135], x[222], block243_y[0]}), .y(block245_y));
  wire [5:0] block246_y;
  chain6_9049582ae550 block246 (.x({block244_y[4:2], block245_y[3:2], x[25], x[116], block244_y[1], block245_y[1], x[136], block244_y[0]}), .y(block246_y));
  wire [5:0] block247_y;
  chain6_a28e2554ab5f block247 (.x({block246_y[5:4], block245_y[4], block246_y[3:0]}), .y(block247_y));
  wire [3:0] block248_y;
  chain4_e4f36736ce3b block248 (.x({x[299], x[152], x[298], x[151:150], x[297]}), .y(block248_y));
  wire [3:0] block249_y;
  chain4_af1174a059d4 block249 (.x({x[173], x[71], x[172], x[70:69], x[171]}), .y(block249_y));
  wire [3:0] block250_y;
  chain4_af1174a059d4 block250 (.x({x[164], x[35], x[163], x[34:33], x[162]}), .y(block250_y));
  wire [3:0] block251_y;
  chain4_e4f36736ce3b block251 (.x({x[8], x[53], x[7], x[52:51], x[6]}), .y(block251_y));
  wire [3:0] block252_y;
  chain4_e4f36736ce3b block252 (.x({x[8], x[233], x[7], x[232:231], x[6]}), .y(block252_y));
  wire [3:0] block253_y;
  chain4_e4f36736ce3b block253 (.x({x[269], x[26], x[268], x[25:24], x[267]}), .y(block253_y));
  wire [3:0] block254_y;
  chain4_af1174a059d4 block254 (.x({x[356], x[65], x[355], x[64:63], x[354]}), .y(block254_y));
  wire [3:0] block255_y;
  chain4_af1174a059d4 block255 (.x({x[338], x[140], x[337], x[139:138], x[336]}), .y(block255_y));
  wire [3:0] block256_y;
  chain4_af1174a059d4 block256 (.x({x[380], x[314], x[379], x[313:312], x[378]}), .y(block256_y));
  wire [4:0] block257_y;
  chain5_da567edfbe7b block257 (.x({x[266], x[296], x[329], x[86], x[149], x[209], x[264], x[84], x[147], x[207], x[217], x[241], x[361]}), .y(block257_y));
  wire [6:0] block258_y;
  chain7_4df35b5ac957 block258 (.x({block39_y[3], block257_y[3], block236_y[3], block252_y[3], block28_y[3], block253_y[3], block255_y[2], block252_y[1],
      block222_y[2], block28_y[1], block253_y[1], block39_y[1], block222_y[0], block254_y[0], block256_y[0], x[216],
      x[240], x[360], block255_y[0]}), .y(block258_y));
  wire [5:0] block259_y;
  chain5_a53dd5c97fd7 block259 (.x({block113_y[3], block258_y[4:3], block222_y[3], block28_y[2], block253_y[2], block39_y[2], block255_y[3], block255_y[1],
      block252_y[0], block222_y[1], block28_y[0], block253_y[0], block39_y[0], block258_y[1]}), .y(block259_y));
  wire [4:0] block260_y;
  chain5_da567edfbe7b block260 (.x({block256_y[3], block236_y[2], block252_y[2], x[284], block113_y[2], block254_y[3], block254_y[1], x[247], x[282],
      x[294], x[327], block113_y[0], block256_y[1]}), .y(block260_y));
  wire [3:0] block261_y;
  chain3_1af6e4d0ccb5 block261 (.x({block113_y[3], block258_y[4], block236_y[1], x[218], x[242], x[265], x[362], block257_y[1], block258_y[2]}), .y(block261_y));
  wire [2:0] block262_y;
  chain3_121d785fa9fe block262 (.x({block254_y[2], x[248], x[283], x[295], x[328], block113_y[1], block256_y[2]}), .y(block262_y));
  wire [8:0] block263_y;
  chain9_8193c8823a2c block263 (.x({block258_y[6:5], block260_y[4], block257_y[4], block259_y[4], block259_y[5], block261_y[1], block260_y[2], block262_y[1],
      block257_y[2], block259_y[2], block259_y[0], block261_y[0], block260_y[0], block257_y[0], block236_y[0], x[246],
      block258_y[0]}), .y(block263_y));
  wire [4:0] block264_y;
  chain5_cf75f6f4cc41 block264 (.x({block259_y[3], block260_y[3], block262_y[2], block261_y[2], block261_y[3], x[208], block260_y[1], block262_y[0],
      x[85], x[148], block259_y[1]}), .y(block264_y));
  wire [6:0] block265_y;
  chain7_21874649c2ca block265 (.x({block263_y[8], block264_y[4], block263_y[7:6], block264_y[3], block263_y[5], block264_y[2], block263_y[4], block264_y[1],
      block263_y[3:2], block264_y[0]}), .y(block265_y));
  wire [3:0] block266_y;
  chain4_af1174a059d4 block266 (.x({x[293], x[107], x[292], x[106:105], x[291]}), .y(block266_y));
  wire [4:0] block267_y;
  chain5_bcbabb9a9479 block267 (.x({block170_y[2], x[83], x[95], x[146], x[161], x[260], x[258], x[93], x[144], x[151], x[159], x[196], block170_y[0]}), .y(block267_y));
  wire [4:0] block268_y;
  chain5_03543900b077 block268 (.x({x[104], block267_y[1], x[56], x[68], x[82], x[98], x[102], x[150], x[195], x[54], x[66], x[96]}), .y(block268_y));
  wire [2:0] block269_y;
  chain3_121d785fa9fe block269 (.x({x[259], x[94], x[145], x[152], x[160], x[197], block170_y[1]}), .y(block269_y));
  wire [5:0] block270_y;
  chain6_fcee4723e871 block270 (.x({block268_y[4], block267_y[4], block170_y[3], block267_y[3], block269_y[2], block268_y[3:2], x[103], block267_y[0],
      x[55], x[67], x[81], x[97], block268_y[1]}), .y(block270_y));
  wire [5:0] block271_y;
  chain6_d1964f09e137 block271 (.x({block270_y[5:4], block270_y[2], block270_y[3], block267_y[2], block269_y[1:0], block270_y[1]}), .y(block271_y));
  wire [3:0] block272_y;
  chain4_af1174a059d4 block272 (.x({x[263], x[203], x[262], x[202:201], x[261]}), .y(block272_y));
  wire [3:0] block273_y;
  chain4_e4f36736ce3b block273 (.x({x[311], x[332], x[310], x[331:330], x[309]}), .y(block273_y));
  wire [3:0] block274_y;
  chain4_af1174a059d4 block274 (.x({x[359], x[41], x[358], x[40:39], x[357]}), .y(block274_y));
  wire [5:0] block275_y;
  chain6_0bb0e07d97ef block275 (.x({block110_y[3], block273_y[3], block274_y[3], x[253], block110_y[1], block273_y[1], block274_y[1], block273_y[0],
      block110_y[0], block274_y[0]}), .y(block275_y));
  wire [5:0] block276_y;
  chain6_19136b2e962b block276 (.x({block275_y[5:3], x[254], block110_y[2], block273_y[2], block274_y[2], block275_y[2:1], x[252], block275_y[0]}), .y(block276_y));
  wire [3:0] block277_y;
  chain4_e4f36736ce3b block277 (.x({x[26], x[239], x[25], x[238:237], x[24]}), .y(block277_y));
  wire [3:0] block278_y;
  chain4_af1174a059d4 block278 (.x({x[167], x[59], x[166], x[58:57], x[165]}), .y(block278_y));
  wire [3:0] block279_y;
  chain4_e4f36736ce3b block279 (.x({x[287], x[323], x[286], x[322:321], x[285]}), .y(block279_y));
  wire [3:0] block280_y;
  chain4_af1174a059d4 block280 (.x({x[119], x[74], x[118], x[73:72], x[117]}), .y(block280_y));
  wire [4:0] block281_y;
  chain5_65b92d18da5d block281 (.x({x[362], x[131], x[142], x[200], x[209], x[295], x[207], x[288], x[60], x[123], x[129], x[198], x[360]}), .y(block281_y));
  wire [4:0] block282_y;
  chain5_da567edfbe7b block282 (.x({block278_y[3], block106_y[3], block280_y[3], block281_y[4], block143_y[3], block277_y[3], block279_y[2], x[125],
      block281_y[2], block143_y[1], block277_y[1], block278_y[1], block255_y[2]}), .y(block282_y));
  wire [4:0] block283_y;
  chain5_b134ded2e2a1 block283 (.x({block255_y[3], block281_y[3], block143_y[2], block277_y[2], block278_y[2], block279_y[3], block279_y[1], x[361],
      block281_y[1], block143_y[0], block277_y[0], block278_y[0], block255_y[1]}), .y(block283_y));
  wire [4:0] block284_y;
  chain5_bcbabb9a9479 block284 (.x({block280_y[2], x[296], x[8], x[110], block185_y[2], block106_y[2], block106_y[0], x[6], x[64], x[108], x[289],
      block185_y[0], block280_y[0]}), .y(block284_y));
  wire [5:0] block285_y;
  chain6_7fbcb9c1ce28 block285 (.x({block282_y[4], block283_y[4:3], block282_y[3], block185_y[3], block284_y[3], block282_y[2], block282_y[0], block185_y[1],
      block106_y[1], block280_y[1], block284_y[1], x[62], block283_y[1]}), .y(block285_y));
  wire [4:0] block286_y;
  chain5_9ead095cd128 block286 (.x({block283_y[2], block284_y[2], x[143], block282_y[1], x[294], x[124], x[130], x[141], x[199], x[208], block283_y[0]}), .y(block286_y));
  wire [8:0] block287_y;
  chain9_4b89341ecce6 block287 (.x({block285_y[5], block286_y[4], block285_y[4], block284_y[4], block285_y[3], block286_y[3], block285_y[2], block286_y[1],
      x[7], x[65], x[109], x[290], block285_y[0], block255_y[0], block286_y[0], x[63], block281_y[0], block279_y[0]}), .y(block287_y));
  wire [7:0] block288_y;
  chain8_e8b18ec5908f block288 (.x({block287_y[8:5], block287_y[3], block287_y[4], block285_y[1], block286_y[2], x[61], block287_y[2], block284_y[0],
      block287_y[1]}), .y(block288_y));
  wire [3:0] block289_y;
  chain4_af1174a059d4 block289 (.x({x[383], x[206], x[382], x[205:204], x[381]}), .y(block289_y));
  wire [3:0] block290_y;
  chain4_e4f36736ce3b block290 (.x({x[80], x[134], x[79], x[133:132], x[78]}), .y(block290_y));
  wire [3:0] block291_y;
  chain4_af1174a059d4 block291 (.x({x[278], x[269], x[277], x[268:267], x[276]}), .y(block291_y));
  wire [4:0] block292_y;
  chain5_912e397a5a88 block292 (.x({x[326], x[248], x[272], x[20], x[155], x[324], x[270], x[340], x[16], x[18], x[153], x[352]}), .y(block292_y));
  wire [5:0] block293_y;
  chain6_94dff34d0979 block293 (.x({block292_y[3:1], x[17], x[19], x[154], x[325], x[353], block292_y[0], x[246], x[15], x[339], x[351]}), .y(block293_y));
  wire [4:0] block294_y;
  chain5_95b270dbfb0a block294 (.x({block293_y[5], block292_y[4], block293_y[4], x[341], block293_y[3], x[247], x[271], block293_y[2]}), .y(block294_y));
  wire [4:0] block295_y;
  chain5_1fc23a4aae13 block295 (.x({x[281], x[161], x[365], x[121], x[173], x[230], x[228], x[280], x[159], x[363], x[171], x[279]}), .y(block295_y));
  wire [4:0] block296_y;
  chain5_f8ece65861b6 block296 (.x({block295_y[3], block295_y[4], block103_y[3], x[122], x[229], x[160], x[364], block103_y[1], x[120], x[172], block295_y[1]}), .y(block296_y));
  wire [5:0] block297_y;
  chain6_da51e41881e2 block297 (.x({block296_y[4:3], block296_y[1], block296_y[2], block103_y[2], block295_y[2], block296_y[0], block103_y[0], block295_y[0]}), .y(block297_y));
  wire [3:0] block298_y;
  chain4_af1174a059d4 block298 (.x({x[152], x[35], x[151], x[34:33], x[150]}), .y(block298_y));
  wire [3:0] block299_y;
  chain4_e4f36736ce3b block299 (.x({x[53], x[320], x[52], x[319:318], x[51]}), .y(block299_y));
  wire [4:0] block300_y;
  chain5_4d09f21e90ae block300 (.x({x[77], x[14], x[190], x[144], x[12], x[75], x[91], x[187:186], x[90], x[189]}), .y(block300_y));
  wire [2:0] block301_y;
  chain3_c2bfa62b439a block301 (.x({x[188], x[68], x[145], x[13], x[76], x[92], x[191]}), .y(block301_y));
  wire [1:0] block302_y;
  table1_f48e91410545 block302 (.x({x[146], block300_y[3], block301_y[1]}), .y(block302_y));
  wire [1:0] block303_y;
  table1_647266cb71ca block303 (.x({block300_y[4], block301_y[2]}), .y(block303_y));
  wire [6:0] block304_y;
  chain7_15fc5045714f block304 (.x({block303_y, block302_y, block301_y[0], block300_y[2:1], x[67:66], block300_y[0]}), .y(block304_y));
  wire [3:0] block305_y;
  chain4_e4f36736ce3b block305 (.x({x[203], x[227], x[202], x[226:225], x[201]}), .y(block305_y));
  wire [3:0] block306_y;
  chain4_e4f36736ce3b block306 (.x({x[197], x[275], x[196], x[274:273], x[195]}), .y(block306_y));
  wire [3:0] block307_y;
  chain4_ca6b80018666 block307 (.x({x[176], x[49], x[353], x[50], x[290], x[352], x[175]}), .y(block307_y));
  wire [5:0] block308_y;
  chain6_a658839fd04e block308 (.x({block307_y[3:1], block306_y[3], x[48], x[174], x[289], x[351], block306_y[1], x[288], block306_y[0]}), .y(block308_y));
  wire [3:0] block309_y;
  chain4_7adab67e6867 block309 (.x({block308_y[5:3], block306_y[2], block307_y[0], block308_y[2]}), .y(block309_y));
  wire [4:0] block310_y;
  chain5_da567edfbe7b block310 (.x({x[158], x[179], x[194], x[47], x[53], x[107], x[190], x[45], x[51], x[82], x[105], x[156], x[244]}), .y(block310_y));
  wire [7:0] block311_y;
  chain8_a61469fb4e84 block311 (.x({block310_y[4], block289_y[3], block32_y[3], block310_y[3], block298_y[3], block298_y[1], x[157], x[191], x[245],
      block310_y[1], block2_y[2], x[0], x[165], x[81], x[189], x[243], block2_y[0]}), .y(block311_y));
  wire [4:0] block312_y;
  chain5_24e11ba0576f block312 (.x({block32_y[2], block310_y[2], block2_y[3], block298_y[2], block289_y[2], block289_y[0], block298_y[0], x[1], x[166],
      x[177], x[192], block32_y[0]}), .y(block312_y));
  wire [2:0] block313_y;
  chain3_121d785fa9fe block313 (.x({block32_y[1], x[2], x[167], x[178], x[193], block289_y[1], block312_y[1]}), .y(block313_y));
  wire [2:0] block314_y;
  chain3_8a9c0706378c block314 (.x({x[46], x[52], x[83], x[106], block311_y[2], block309_y[0]}), .y(block314_y));
  wire [8:0] block315_y;
  chain9_eaa42e610fad block315 (.x({block311_y[7:6], block309_y[3], block314_y[2], block311_y[5], block312_y[3], block313_y[2], block311_y[4], block309_y[2],
      block314_y[1:0], block308_y[1], block313_y[0], block312_y[0], block310_y[0], block2_y[1], block311_y[1:0], block308_y[0]}), .y(block315_y));
  wire [5:0] block316_y;
  chain6_3c47a3028a15 block316 (.x({block315_y[8:5], block312_y[4], block309_y[1], block315_y[4], block312_y[2], block313_y[1], block311_y[3], block315_y[3]}), .y(block316_y));
  wire [5:0] block317_y;
  chain6_61d8b1504f3f block317 (.x({x[308], x[110], x[65], x[77], x[137], x[224], x[222], x[18], x[108], x[63], x[75], x[135], x[306]}), .y(block317_y));
  wire [2:0] block318_y;
  chain3_c2bfa62b439a block318 (.x({x[223], x[19], x[109], x[64], x[76], x[136], x[307]}), .y(block318_y));
  wire [3:0] block319_y;
  chain4_6ed340684a73 block319 (.x({block317_y[5:4], block274_y[3], block317_y[3], block318_y[2], x[20], block317_y[2], block318_y[1], block274_y[2]}), .y(block319_y));
  wire [5:0] block320_y;
  chain6_d174a8ce8922 block320 (.x({block319_y, block317_y[1], block318_y[0], block274_y[1], block317_y[0], block274_y[0]}), .y(block320_y));
  wire [3:0] block321_y;
  chain4_af1174a059d4 block321 (.x({x[194], x[41], x[193], x[40:39], x[192]}), .y(block321_y));
  wire [4:0] block322_y;
  chain5_3f1520e3ead9 block322 (.x({x[365], x[17], x[104], x[293], x[56], x[74], x[259], x[54], x[72], x[115], x[220], x[238], x[363]}), .y(block322_y));
  wire [4:0] block323_y;
  chain5_0157520baec9 block323 (.x({x[364], x[73], x[116], x[221], x[239], x[260], x[237], x[291], x[183], x[114], x[219], x[258]}), .y(block323_y));
  wire [5:0] block324_y;
  chain6_4552bd8f4d16 block324 (.x({block322_y[4], block323_y[4], block321_y[3], block322_y[3], block1_y[2], block322_y[2], block323_y[3], block323_y[1],
      x[15], x[102], x[184], block1_y[0], block322_y[0], block321_y[1]}), .y(block324_y));
  wire [5:0] block325_y;
  chain6_d3e3aa45fb1c block325 (.x({block324_y[5], block324_y[3], block324_y[4], block1_y[3], block321_y[2], x[292], block1_y[1], x[55], block322_y[1],
      block323_y[2], block324_y[1]}), .y(block325_y));
  wire [7:0] block326_y;
  chain8_0633c9e139f8 block326 (.x({block325_y, block324_y[2], x[16], x[103], x[185], block324_y[0], block323_y[0], block321_y[0]}), .y(block326_y));
  wire [3:0] block327_y;
  chain4_af1174a059d4 block327 (.x({x[305], x[68], x[304], x[67:66], x[303]}), .y(block327_y));
  wire [3:0] block328_y;
  chain4_e4f36736ce3b block328 (.x({x[113], x[137], x[112], x[136:135], x[111]}), .y(block328_y));
  wire [3:0] block329_y;
  chain4_af1174a059d4 block329 (.x({x[335], x[275], x[334], x[274:273], x[333]}), .y(block329_y));
  wire [3:0] block330_y;
  chain4_af1174a059d4 block330 (.x({x[212], x[152], x[211], x[151:150], x[210]}), .y(block330_y));
  wire [4:0] block331_y;
  chain5_fa637cfaf823 block331 (.x({x[254], x[290:289], x[253], x[79], x[222], x[145], x[252], x[144], x[78], x[288]}), .y(block331_y));
  wire [4:0] block332_y;
  chain5_f08039ceba62 block332 (.x({block110_y[3], block162_y[3], block110_y[1], x[146], block331_y[2], x[80], x[223], block162_y[1:0], block331_y[1],
      block110_y[0]}), .y(block332_y));
  wire [3:0] block333_y;
  chain4_a6740df88dab block333 (.x({block332_y[4:2], block331_y[4:3], x[224], block162_y[2], block110_y[2]}), .y(block333_y));
  wire [3:0] block334_y;
  chain4_e4f36736ce3b block334 (.x({x[56], x[44], x[55], x[43:42], x[54]}), .y(block334_y));
  wire [4:0] block335_y;
  chain5_b134ded2e2a1 block335 (.x({x[350], x[266], x[268], x[275], x[278], x[338], x[336], x[57], x[111], x[264], x[273], x[276], x[348]}), .y(block335_y));
  wire [5:0] block336_y;
  chain5_f335b4e370da block336 (.x({block335_y[4], block16_y[3], block42_y[3], block334_y[3], x[206], x[242], x[269], block335_y[3], block30_y[3],
      block30_y[1], x[274], x[277], x[337], x[349], block335_y[1], block334_y[1]}), .y(block336_y));
  wire [4:0] block337_y;
  chain5_92b86f11cd04 block337 (.x({x[8], block16_y[2], block42_y[2], block16_y[0], x[240], x[265], x[267], x[6], x[193], block42_y[0]}), .y(block337_y));
  wire [5:0] block338_y;
  chain5_bc3bac6fd983 block338 (.x({block335_y[4], block16_y[3], block42_y[3], block334_y[2], x[113], x[205], x[241], block335_y[2], block30_y[2],
      block30_y[0], x[192], block331_y[0], x[3], block335_y[0], block334_y[0]}), .y(block338_y));
  wire [5:0] block339_y;
  chain6_55a1d477216d block339 (.x({block337_y[4:3], block336_y[3], block336_y[4], block336_y[5], block338_y[4], block338_y[5], block42_y[1], block338_y[2],
      block332_y[1], x[7], x[194], block16_y[1], block337_y[1]}), .y(block339_y));
  wire [7:0] block340_y;
  chain8_1c65ec8ddf12 block340 (.x({block339_y[5], block333_y[3], block339_y[4], block333_y[2:0], block339_y[2], block337_y[2], block339_y[1], block336_y[2],
      block338_y[3], block338_y[1], x[4], x[58], x[112], x[204], block336_y[0], block332_y[0]}), .y(block340_y));
  wire [7:0] block341_y;
  chain8_952816cca080 block341 (.x({block340_y[7:6], block340_y[4], block340_y[5], block339_y[3], block340_y[3:1], block339_y[0], x[5], x[59], block336_y[1],
      block337_y[0], block340_y[0]}), .y(block341_y));
  wire [3:0] block342_y;
  chain4_e4f36736ce3b block342 (.x({x[65], x[161], x[64], x[160:159], x[63]}), .y(block342_y));
  wire [3:0] block343_y;
  chain4_e4f36736ce3b block343 (.x({x[98], x[185], x[97], x[184:183], x[96]}), .y(block343_y));
  wire [3:0] block344_y;
  chain4_af1174a059d4 block344 (.x({x[167], x[101], x[166], x[100:99], x[165]}), .y(block344_y));
  wire [3:0] block345_y;
  chain4_af1174a059d4 block345 (.x({x[353], x[251], x[352], x[250:249], x[351]}), .y(block345_y));
  wire [3:0] block346_y;
  chain4_e4f36736ce3b block346 (.x({x[311], x[116], x[310], x[115:114], x[309]}), .y(block346_y));
  wire [3:0] block347_y;
  chain4_e4f36736ce3b block347 (.x({x[11], x[293], x[10], x[292:291], x[9]}), .y(block347_y));
  wire [3:0] block348_y;
  chain4_af1174a059d4 block348 (.x({x[203], x[47], x[202], x[46:45], x[201]}), .y(block348_y));
  wire [4:0] block349_y;
  chain5_65b92d18da5d block349 (.x({x[365], x[221], x[238], x[311], x[323], x[359], x[357], x[336], x[63], x[219], x[309], x[321], x[363]}), .y(block349_y));
  wire [4:0] block350_y;
  chain5_5172393d246f block350 (.x({x[338], x[77], x[185], x[209], x[224], x[254], x[222], block349_y[0], block26_y[0], x[75], x[183], x[207], x[252]}), .y(block350_y));
  wire [4:0] block351_y;
  chain5_bcbabb9a9479 block351 (.x({block348_y[2], block350_y[3], x[8], x[239], block349_y[3], block26_y[3], block26_y[1], x[310], x[322], x[358],
      x[364], block349_y[1], block348_y[0]}), .y(block351_y));
  wire [4:0] block352_y;
  chain5_ca3a2b4ef65e block352 (.x({block351_y[3], block351_y[4], block350_y[4], block349_y[4], block348_y[3], block348_y[1], block350_y[2], x[7],
      x[65], block349_y[2], block26_y[2], block351_y[1]}), .y(block352_y));
  wire [2:0] block353_y;
  chain3_121d785fa9fe block353 (.x({x[337], x[76], x[184], x[208], x[223], x[253], block350_y[1]}), .y(block353_y));
  wire [3:0] block354_y;
  chain4_b96fc8814af4 block354 (.x({block352_y[1:0], x[237], block353_y[1:0], x[6], x[64], x[220], block351_y[0]}), .y(block354_y));
  wire [4:0] block355_y;
  chain5_1f7d4f982638 block355 (.x({block352_y[4:3], block354_y[3], block352_y[2], block351_y[2], block353_y[2], block354_y[2]}), .y(block355_y));
  wire [4:0] block356_y;
  chain5_1e0215ca18b2 block356 (.x({x[376], x[176], x[242], x[32], x[40], x[137], x[30], x[375], x[60], x[174], x[240], x[135]}), .y(block356_y));
  wire [3:0] block357_y;
  chain4_e6f1918a4ed3 block357 (.x({x[377], x[41], x[39], x[61], x[175], x[241], x[31], x[136]}), .y(block357_y));
  wire [5:0] block358_y;
  chain6_359c44a02176 block358 (.x({block39_y[2], block356_y[3], block357_y[2], block104_y[2], block202_y[3], block114_y[3], block39_y[0], block356_y[1],
      block357_y[0], block104_y[0], block202_y[1], block114_y[1], block202_y[0], block356_y[0], block114_y[0]}), .y(block358_y));
  wire [4:0] block359_y;
  chain5_1bde2e31f94b block359 (.x({block39_y[3], block356_y[4], block357_y[3], block104_y[3], block114_y[2], x[62], block356_y[2], block357_y[1],
      block104_y[1], block202_y[2], block39_y[1]}), .y(block359_y));
  wire [5:0] block360_y;
  chain6_426458471b52 block360 (.x({block359_y[4:3], block358_y[5], block359_y[2], block358_y[4], block359_y[1], block358_y[3:2], block359_y[0]}), .y(block360_y));
  wire [4:0] block361_y;
  chain5_1b32f31d22df block361 (.x({x[356], x[53], x[92], x[257], x[230], x[317], x[315], x[51], x[90], x[255], x[228], x[354]}), .y(block361_y));
  wire [4:0] block362_y;
  chain5_05832f48b233 block362 (.x({block361_y[4:2], x[355], x[52], x[91], x[256], x[229], x[316], block361_y[1]}), .y(block362_y));
  wire [4:0] block363_y;
  chain5_bcbabb9a9479 block363 (.x({x[239], x[272], x[8], x[20], x[86], x[158], x[247], x[82], x[84], x[156], x[169], x[237], x[277]}), .y(block363_y));
  wire [4:0] block364_y;
  chain5_df708e38a8fa block364 (.x({x[278], x[85], x[157], x[170], x[238], x[248], x[246], x[234], x[51], x[81], x[168], x[276]}), .y(block364_y));
  wire [5:0] block365_y;
  chain5_675570cdc596 block365 (.x({block363_y[3], block364_y[4], block280_y[3], block40_y[3], block18_y[2], block143_y[2], block170_y[3], block363_y[2],
      block364_y[3], block321_y[1], x[52], block363_y[0], block364_y[1], block40_y[1], block217_y[1], block280_y[0]}), .y(block365_y));
  wire [5:0] block366_y;
  chain5_e53fae0b83c3 block366 (.x({block363_y[3], block364_y[4], block280_y[3], block280_y[1], block363_y[1], block364_y[2], block40_y[2], block217_y[2],
      block321_y[2], block217_y[0], x[18], block170_y[0], block364_y[0], block40_y[0], block321_y[0]}), .y(block366_y));
  wire [3:0] block367_y;
  chain3_f344074a29b3 block367 (.x({block217_y[3], block321_y[3], block280_y[2], block143_y[1], x[53], x[83], x[236], x[271], block18_y[1], block170_y[2]}), .y(block367_y));
  wire [3:0] block368_y;
  chain3_9f0a751c9738 block368 (.x({block217_y[3], block321_y[3], block280_y[2], x[6], x[235], x[270], block18_y[0], block143_y[0], block170_y[1]}), .y(block368_y));
  wire [5:0] block369_y;
  chain6_dedc6e06d652 block369 (.x({block365_y[3], block143_y[3], block367_y[2], block367_y[3], block366_y[4], block366_y[5], block366_y[2], block367_y[0],
      block368_y[1], x[7], x[19], block365_y[1:0], block368_y[0], block366_y[1]}), .y(block369_y));
  wire [5:0] block370_y;
  chain6_759642ce010a block370 (.x({block369_y[5:4], block363_y[4], block365_y[4], block365_y[5], block366_y[3], block367_y[1], block365_y[2], block368_y[2],
      block368_y[3], block369_y[2]}), .y(block370_y));
  wire [4:0] block371_y;
  chain5_ff3b01d5b7bd block371 (.x({block370_y[5:3], block369_y[3], block370_y[2], block18_y[3], block370_y[1]}), .y(block371_y));
  wire [3:0] block372_y;
  chain4_af1174a059d4 block372 (.x({x[359], x[98], x[358], x[97:96], x[357]}), .y(block372_y));
  wire [4:0] block373_y;
  chain5_78dcc3af2834 block373 (.x({x[26], x[77], x[107], x[191], x[230], x[228], x[256], x[24], x[75], x[105], x[189], x[373]}), .y(block373_y));
  wire [2:0] block374_y;
  chain3_efe745ea399d block374 (.x({x[229], x[257], x[25], x[76], x[106], x[190], x[374]}), .y(block374_y));
  wire [5:0] block375_y;
  chain6_70fc2cbeadec block375 (.x({block373_y[4], block372_y[3], block373_y[3], block374_y[2], block111_y[3], x[50], block101_y[2], block372_y[1],
      block373_y[1], block374_y[0], block111_y[1]}), .y(block375_y));
  wire [5:0] block376_y;
  chain6_b134c32f7ba5 block376 (.x({block372_y[2], block373_y[2], block374_y[1], block111_y[2], block101_y[3], block372_y[0], block373_y[0], block111_y[0],
      x[49], block101_y[1], x[255], x[48], block101_y[0]}), .y(block376_y));
  wire [7:0] block377_y;
  chain8_c278a7dccbfd block377 (.x({block375_y[5:3], block376_y[5], block375_y[2], block376_y[4], block375_y[1], block376_y[3], block375_y[0], block376_y[2:0],
      x[372]}), .y(block377_y));
  wire [3:0] block378_y;
  chain4_af1174a059d4 block378 (.x({x[353], x[167], x[352], x[166:165], x[351]}), .y(block378_y));
  wire [4:0] block379_y;
  chain5_61f2ed64e57c block379 (.x({block290_y[2], x[113], x[311], block17_y[2], block162_y[2], block162_y[0], block290_y[1], x[111], x[309], block17_y[0],
      block290_y[0]}), .y(block379_y));
  wire [4:0] block380_y;
  chain5_fa6d2cea1672 block380 (.x({block379_y[3], block379_y[4], block17_y[3], block162_y[3], block290_y[3], block162_y[1], block379_y[2], x[112],
      x[310], block17_y[1], block379_y[1]}), .y(block380_y));
  wire [3:0] block381_y;
  chain4_e4f36736ce3b block381 (.x({x[173], x[320], x[172], x[319:318], x[171]}), .y(block381_y));
  wire [3:0] block382_y;
  chain4_af1174a059d4 block382 (.x({x[275], x[89], x[274], x[88:87], x[273]}), .y(block382_y));
  wire [3:0] block383_y;
  chain4_af1174a059d4 block383 (.x({x[341], x[206], x[340], x[205:204], x[339]}), .y(block383_y));
  wire [4:0] block384_y;
  chain5_912e397a5a88 block384 (.x({x[374], x[110], x[146], x[23], x[362], x[360], x[244], x[280], x[21], x[286], x[343], x[372]}), .y(block384_y));
  wire [5:0] block385_y;
  chain5_8075c191781c block385 (.x({block278_y[3], block173_y[3], block383_y[3:2], block384_y[2], block170_y[3], block112_y[3], block278_y[2], block173_y[2],
      block173_y[0], block106_y[0], block384_y[0], block170_y[1], block112_y[1], block278_y[0], block383_y[0]}), .y(block385_y));
  wire [5:0] block386_y;
  chain5_7bb36d5d41ac block386 (.x({block278_y[3], block173_y[3], block383_y[3], block383_y[1], block384_y[1], block170_y[2], block112_y[2], block278_y[1],
      block173_y[1], block170_y[0], x[237], x[243], x[279], x[285], x[342], block112_y[0]}), .y(block386_y));
  wire [2:0] block387_y;
  chain3_121d785fa9fe block387 (.x({x[281], x[29], x[109], x[145], x[239], x[245], block106_y[1]}), .y(block387_y));
  wire [5:0] block388_y;
  chain6_cd54945fa6ed block388 (.x({block384_y[4], block385_y[3], block106_y[3], block387_y[2], block384_y[3], block386_y[4], block386_y[5], block385_y[1],
      x[22], x[287], x[344], x[361], x[373], block386_y[2]}), .y(block388_y));
  wire [6:0] block389_y;
  chain7_074dd24f8b54 block389 (.x({block388_y[5], block388_y[3], block388_y[4], block385_y[4], block385_y[5], block388_y[1], block106_y[2], block387_y[1],
      block385_y[2], block386_y[3], block385_y[0], x[28], x[108], x[144], x[238], block386_y[1]}), .y(block389_y));
  wire [7:0] block390_y;
  chain8_24ed9d1ce64d block390 (.x({block389_y[6:5], block389_y[3], block389_y[4], block388_y[2], block389_y[1], block389_y[2], block387_y[0], block388_y[0],
      block389_y[0], x[27], block386_y[0]}), .y(block390_y));
  wire [4:0] block391_y;
  chain5_8f1d1cbc590f block391 (.x({block243_y[2], x[248], x[257], x[134], block197_y[2], block197_y[0], x[1], x[34], x[132], x[298], x[349], block243_y[0]}), .y(block391_y));
  wire [2:0] block392_y;
  chain3_121d785fa9fe block392 (.x({block197_y[1], x[2], x[35], x[133], x[299], x[350], block243_y[1]}), .y(block392_y));
  wire [6:0] block393_y;
  chain7_8a89f5ffd5d9 block393 (.x({block392_y[2], block391_y[4], block197_y[3], block243_y[3], block391_y[3], block392_y[1], block391_y[2], block392_y[0],
      block391_y[0], x[348], x[246], x[255], x[0], x[33], x[297]}), .y(block393_y));
  wire [4:0] block394_y;
  chain5_845cabd952a7 block394 (.x({block393_y[6:4], block391_y[1], block393_y[3], x[247], x[256], block393_y[2]}), .y(block394_y));
  wire [4:0] block395_y;
  chain5_1eac3bcbf0bf block395 (.x({x[263], x[323], x[5], x[250], x[130], x[321], x[325], x[3], x[187], x[261]}), .y(block395_y));
  wire [2:0] block396_y;
  chain3_7bb32a0d791f block396 (.x({x[251], x[131], x[322], x[326], x[4], x[188], x[262]}), .y(block396_y));
  wire [5:0] block397_y;
  chain6_7f190c8ec986 block397 (.x({block395_y[4], block396_y, block372_y[2], block395_y[2], block372_y[1], block395_y[1], block372_y[0], block395_y[0]}), .y(block397_y));
  wire [6:0] block398_y;
  chain7_dbeff381ee9c block398 (.x({block397_y[5], block397_y[3], block397_y[4], block372_y[3], block395_y[3], block397_y[2:1], x[186], block397_y[0],
      x[129], x[324], x[249]}), .y(block398_y));
  wire [3:0] block399_y;
  chain4_af1174a059d4 block399 (.x({x[293], x[77], x[292], x[76:75], x[291]}), .y(block399_y));
  wire [4:0] block400_y;
  chain5_daeff0bd54fb block400 (.x({x[377], x[56], x[151], x[254], x[265], x[368], x[366], x[376], x[114], x[54], x[252], x[375]}), .y(block400_y));
  wire [4:0] block401_y;
  chain5_ca3a2b4ef65e block401 (.x({block400_y[3], block400_y[4], x[8], x[152], x[266], x[367], x[115], x[55], x[150], x[253], x[264], block400_y[1]}), .y(block401_y));
  wire [5:0] block402_y;
  chain6_e679f6f59ed0 block402 (.x({block401_y[4:3], block401_y[1], block401_y[2], x[7], x[116], block400_y[2], x[6], block401_y[0]}), .y(block402_y));
  wire [3:0] block403_y;
  chain4_e4f36736ce3b block403 (.x({x[218], x[317], x[217], x[316:315], x[216]}), .y(block403_y));
  wire [3:0] block404_y;
  chain4_e4f36736ce3b block404 (.x({x[92], x[323], x[91], x[322:321], x[90]}), .y(block404_y));
  wire [4:0] block405_y;
  chain5_bbfb9182e087 block405 (.x({x[206], x[143], x[197], x[254], x[98], x[194], x[204], x[252], x[73], x[85], x[96], x[192], x[217]}), .y(block405_y));
  wire [4:0] block406_y;
  chain5_51bd42531b57 block406 (.x({x[218], x[74], x[86], x[97], x[193], x[205], x[84], x[57], x[93], x[183], x[72], x[216]}), .y(block406_y));
  wire [5:0] block407_y;
  chain5_675570cdc596 block407 (.x({block405_y[3], block406_y[4], block185_y[3], block404_y[3], block406_y[3], block185_y[2], block254_y[3], block18_y[2],
      block137_y[2], block137_y[0], x[94], x[141], x[184], x[195], block18_y[0], block404_y[1]}), .y(block407_y));
  wire [3:0] block408_y;
  chain3_1435658ce77a block408 (.x({block405_y[3], block406_y[4], block185_y[3], block137_y[1], x[142], x[185], x[196], x[253], block18_y[1], block404_y[2]}), .y(block408_y));
  wire [3:0] block409_y;
  chain4_f977d69f3227 block409 (.x({block405_y[2], block254_y[2], block185_y[0], block185_y[1], x[58], block405_y[0], block406_y[1], block254_y[1]}), .y(block409_y));
  wire [4:0] block410_y;
  chain5_98370b689fe7 block410 (.x({block407_y[3], block199_y[3], block18_y[3], block137_y[3], block408_y[2], block408_y[3], block407_y[1], block406_y[2],
      block409_y[1], block199_y[1], x[59], x[95], block408_y[0]}), .y(block410_y));
  wire [8:0] block411_y;
  chain9_bce8654d927a block411 (.x({block410_y[4], block405_y[4], block199_y[4], block410_y[3], block407_y[4], block407_y[5], block409_y[2], block199_y[2],
      block407_y[2], block408_y[1], block410_y[1:0], block407_y[0], block404_y[0], block409_y[0], block199_y[0], block406_y[0],
      block198_y[0], block254_y[0]}), .y(block411_y));
  wire [6:0] block412_y;
  chain7_02825342a869 block412 (.x({block411_y[8:5], block409_y[3], block410_y[2], block411_y[4:3], block405_y[1], block411_y[2]}), .y(block412_y));
  wire [4:0] block413_y;
  chain5_11d537f5dca3 block413 (.x({x[328], x[181], x[80], x[167], x[314], x[326], x[324], x[69], x[75], x[78], x[165], x[312]}), .y(block413_y));
  wire [5:0] block414_y;
  chain6_3c3228aab396 block414 (.x({block251_y[3:2], x[182], block16_y[2], x[329], block413_y[3], block413_y[1], x[79], x[166], x[313], x[325], x[327],
      block251_y[0]}), .y(block414_y));
  wire [5:0] block415_y;
  chain6_9c0005450feb block415 (.x({block414_y[5], block414_y[3], block414_y[4], block16_y[3], block413_y[4], block414_y[2:1], block16_y[0], block251_y[1],
      x[70], x[76], x[180], block414_y[0]}), .y(block415_y));
  wire [4:0] block416_y;
  chain5_bc399a786eae block416 (.x({block415_y[5:1], x[71], x[77], block16_y[1], block413_y[2]}), .y(block416_y));
  wire [4:0] block417_y;
  chain5_fafaf2427615 block417 (.x({block150_y[2], x[29], x[305], x[344], x[353], x[351], x[27], x[40], x[277], x[303], x[342], block150_y[0]}), .y(block417_y));
  wire [2:0] block418_y;
  chain3_efe745ea399d block418 (.x({x[352], x[28], x[41], x[278], x[304], x[343], block150_y[1]}), .y(block418_y));
  wire [6:0] block419_y;
  chain7_2995060db663 block419 (.x({block418_y[2], block417_y[4], block150_y[3], block417_y[3], block418_y[1], block417_y[2], block418_y[0], block417_y[1:0],
      x[39], x[276]}), .y(block419_y));
  wire [5:0] block420_y;
  chain6_27c495daa303 block420 (.x({x[161], x[176], x[83], x[149], x[373], x[174], x[310], x[81], x[147], x[159], x[309], x[60], x[372]}), .y(block420_y));
  wire [2:0] block421_y;
  chain3_7bb32a0d791f block421 (.x({x[160], x[62], x[175], x[311], x[82], x[148], x[374]}), .y(block421_y));
  wire [5:0] block422_y;
  chain6_6246edb6ebd8 block422 (.x({block420_y[5], block421_y[2], block420_y[4], block421_y[1], block420_y[3], block421_y[0], block420_y[2], x[61],
      block420_y[1]}), .y(block422_y));
  wire [3:0] block423_y;
  chain4_af1174a059d4 block423 (.x({x[362], x[356], x[361], x[355:354], x[360]}), .y(block423_y));
  wire [4:0] block424_y;
  chain5_d9d4eed66bab block424 (.x({x[59], x[221:220], x[137], x[273], x[57], x[67], x[136:135], x[66], x[219]}), .y(block424_y));
  wire [1:0] block425_y;
  table1_43995a221699 block425 (.x({x[58], x[68], block424_y[2]}), .y(block425_y));
  wire [1:0] block426_y;
  table1_25023132d4e0 block426 (.x({x[275], block424_y[3]}), .y(block426_y));
  wire [3:0] block427_y;
  chain4_492dfc698e8d block427 (.x({block426_y[1], block424_y[4], block426_y[0], block425_y[1], x[274], block425_y[0]}), .y(block427_y));
  wire [4:0] block428_y;
  chain5_bbfb9182e087 block428 (.x({x[380], x[302], x[308], x[374], x[284], x[293], x[291], x[372], x[28], x[64], x[88], x[282], x[378]}), .y(block428_y));
  wire [4:0] block429_y;
  chain5_8c77459e3953 block429 (.x({block423_y[1], x[283], x[292], x[379], block428_y[1], block102_y[2], x[87], block331_y[0], block164_y[0], block424_y[0],
      x[27], x[63], block102_y[0]}), .y(block429_y));
  wire [5:0] block430_y;
  chain6_99b4e562eed3 block430 (.x({block428_y[4], block429_y[4:3], block423_y[3], block164_y[3], block428_y[2], block102_y[3], block423_y[2], block429_y[1],
      block164_y[1], block424_y[1], block428_y[0], block102_y[1], block423_y[0], block332_y[0]}), .y(block430_y));
  wire [8:0] block431_y;
  chain9_de6587ee3b6a block431 (.x({block333_y[3:2], block430_y[5], block427_y[3], block430_y[4], block333_y[1:0], block430_y[1], x[29], x[65], x[89],
      block429_y[2], block332_y[1], block430_y[0], x[306], x[93], block429_y[0]}), .y(block431_y));
  wire [3:0] block432_y;
  chain4_58d4f90d4b14 block432 (.x({block427_y[2:1], block164_y[2], block430_y[2], x[95], x[301], x[307], x[373], block427_y[0]}), .y(block432_y));
  wire [7:0] block433_y;
  chain8_d786aab10734 block433 (.x({block431_y[8:4], block432_y[3:2], block428_y[3], block430_y[3], block431_y[3], block432_y[1], block431_y[2], block432_y[0],
      x[300], x[94], block431_y[1]}), .y(block433_y));
  wire [3:0] block434_y;
  chain4_e4f36736ce3b block434 (.x({x[41], x[218], x[40], x[217:216], x[39]}), .y(block434_y));
  wire [4:0] block435_y;
  chain5_17b5e00425b0 block435 (.x({x[377], x[71], x[73], x[109], x[200], x[281], x[279], x[54], x[141], x[69], x[198], x[375]}), .y(block435_y));
  wire [5:0] block436_y;
  chain6_78b58c1bc6b8 block436 (.x({block435_y[4:3], x[104], x[365], block434_y[3], x[74], x[110], x[376], x[70], x[72], x[108], x[199], x[280], block435_y[1]}), .y(block436_y));
  wire [2:0] block437_y;
  chain3_ea5db7c6f1e7 block437 (.x({block435_y[2], x[56], x[103], x[143], x[364], block434_y[2]}), .y(block437_y));
  wire [5:0] block438_y;
  chain6_78219169f47c block438 (.x({block436_y[5:3], block437_y, block436_y[0], x[55], x[102], x[142], x[363], block434_y[1]}), .y(block438_y));
  wire [6:0] block439_y;
  chain7_f321d7296af4 block439 (.x({block438_y[5:3], block436_y[2], block438_y[2:1], block436_y[1], block438_y[0], block435_y[0], block434_y[0]}), .y(block439_y));
  wire [5:0] block440_y;
  chain5_8c3064e4bb9b block440 (.x({x[152], x[233], x[326], x[151], x[290], x[122], x[227], x[232], x[225], x[6], x[87], x[288], x[120], x[324]}), .y(block440_y));
  wire [3:0] block441_y;
  chain3_61f90ae55bdc block441 (.x({x[152], x[233], x[231], x[88], x[150], x[289], x[121], x[226], x[325]}), .y(block441_y));
  wire [4:0] block442_y;
  chain5_ea795d471e7c block442 (.x({block68_y[3], block143_y[2], block306_y[3], block3_y[3], block441_y[2], block441_y[3], block3_y[1], block440_y[1],
      block441_y[0], x[7], block143_y[0], block306_y[1], block68_y[1]}), .y(block442_y));
  wire [5:0] block443_y;
  chain6_4726f0ed3dd5 block443 (.x({block442_y[4], block143_y[3], block442_y[3], block440_y[4], block440_y[5], block68_y[2], x[8], x[89], block143_y[1],
      block306_y[2], block3_y[2], block442_y[1]}), .y(block443_y));
  wire [1:0] block444_y;
  table1_0b47d707abb2 block444 (.x({block3_y[0], block68_y[0], block440_y[0]}), .y(block444_y));
  wire [1:0] block445_y;
  table1_0f0175dde706 block445 (.x(block442_y[0]), .y(block445_y));
  wire [1:0] block446_y;
  table1_f48e91410545 block446 (.x({block443_y[0], block440_y[2], block441_y[1]}), .y(block446_y));
  wire [1:0] block447_y;
  table1_0b47d707abb2 block447 (.x({block442_y[2], block443_y[1], block440_y[3]}), .y(block447_y));
  wire [7:0] block448_y;
  chain8_cdc4609b61c0 block448 (.x({block443_y[5:3], block447_y[1], block443_y[2], block447_y[0], block446_y, block445_y, block444_y[1], block306_y[0],
      block444_y[0]}), .y(block448_y));
  wire [3:0] block449_y;
  chain4_4540a6f2e1b3 block449 (.x({x[143], x[383], x[141], x[125], x[142], x[31], x[4], x[124], x[382]}), .y(block449_y));
  wire [5:0] block450_y;
  chain6_f13b31a5db32 block450 (.x({block449_y[3], block449_y[1], block449_y[2], x[32], x[5], x[123], block449_y[0], x[30], x[3], x[381]}), .y(block450_y));
  wire [3:0] block451_y;
  chain4_e4f36736ce3b block451 (.x({x[134], x[245], x[133], x[244:243], x[132]}), .y(block451_y));
  wire [4:0] block452_y;
  chain5_2074552bd118 block452 (.x({x[374:372], x[47], x[191], x[360], x[46], x[190], x[45], x[189]}), .y(block452_y));
  wire [4:0] block453_y;
  chain5_7f44bb5b4392 block453 (.x({block130_y[3:1], x[362], block162_y[2], block452_y[2], x[361], block162_y[1:0], block452_y[1], block130_y[0]}), .y(block453_y));
  wire [3:0] block454_y;
  chain4_f0bccd890023 block454 (.x({block453_y[3], block453_y[4], block452_y[4], block162_y[3], block452_y[3], block453_y[2]}), .y(block454_y));
  wire [4:0] block455_y;
  chain5_65b92d18da5d block455 (.x({x[331], x[29], x[35], x[113], x[158], x[200], x[156], x[270], x[3], x[27], x[33], x[111], x[198]}), .y(block455_y));
  wire [5:0] block456_y;
  chain5_f72ca5a45e9c block456 (.x({block455_y[4], block110_y[3:2], x[248], block451_y[3], x[332], block455_y[3], block455_y[1], x[34], x[112], x[157],
      x[199], x[330], block110_y[0]}), .y(block456_y));
  wire [5:0] block457_y;
  chain5_2c981ce85701 block457 (.x({block455_y[4], block110_y[3], block451_y[2], block455_y[2], block110_y[1], x[128], x[247], x[272], block451_y[1],
      block455_y[0], x[126], block451_y[0], block452_y[0]}), .y(block457_y));
  wire [2:0] block458_y;
  chain3_7bb32a0d791f block458 (.x({block456_y[0], x[246], x[271], block457_y[1], x[4], x[28], block453_y[0]}), .y(block458_y));
  wire [6:0] block459_y;
  chain7_f2b5f4353a04 block459 (.x({block454_y[3:1], block456_y[3], block456_y[4], block456_y[5], block457_y[4], block457_y[5], block458_y[1], block457_y[2],
      x[5], block456_y[1], block453_y[1], x[127], block458_y[0]}), .y(block459_y));
  wire [4:0] block460_y;
  chain5_b959a9b40746 block460 (.x({block459_y[6:4], block454_y[0], block459_y[3], block457_y[3], block456_y[2], block458_y[2], block459_y[2]}), .y(block460_y));
  wire [3:0] block461_y;
  chain4_e4f36736ce3b block461 (.x({x[71], x[365], x[70], x[364:363], x[69]}), .y(block461_y));
  wire [4:0] block462_y;
  chain5_bcbabb9a9479 block462 (.x({x[221], x[146], x[47], x[86], x[98], x[143], x[313], x[96], x[141], x[219], x[256], x[262], x[358]}), .y(block462_y));
  wire [4:0] block463_y;
  chain5_65b92d18da5d block463 (.x({x[368], x[125], x[145], x[155], x[179], x[188], x[186], x[357], x[78], x[123], x[153], x[177], x[366]}), .y(block463_y));
  wire [7:0] block464_y;
  chain7_fcd2c83f9b41 block464 (.x({block69_y[3], block463_y[4], block111_y[3], block171_y[3], block298_y[3], block345_y[3], block252_y[3], block462_y[4:3],
      block273_y[3], block69_y[1], x[314], x[359], block462_y[1], block273_y[1], block252_y[1], x[312], block463_y[0],
      block195_y[0], x[255], x[261]}), .y(block464_y));
  wire [5:0] block465_y;
  chain5_57232502329d block465 (.x({block69_y[3], block463_y[4], block111_y[3], block171_y[3], block298_y[3], block345_y[3:2], block463_y[3], block111_y[2],
      block171_y[2], block195_y[3], block298_y[2], block298_y[0], x[367], block463_y[1], block111_y[0], block171_y[0],
      block195_y[1], block345_y[0]}), .y(block465_y));
  wire [4:0] block466_y;
  chain5_fafaf2427615 block466 (.x({block69_y[2], x[14], block462_y[2], block273_y[2], block252_y[2], block252_y[0], x[187], x[45], x[84], block462_y[0],
      block273_y[0], block69_y[0]}), .y(block466_y));
  wire [4:0] block467_y;
  chain4_ec2e95bc024d block467 (.x({block69_y[3], block463_y[4], block111_y[3], block171_y[3], block298_y[3], block345_y[3], block345_y[1], block463_y[2],
      block111_y[1], block171_y[1], block195_y[2], block298_y[1], x[154], x[144], x[178]}), .y(block467_y));
  wire [3:0] block468_y;
  chain4_f459a91f3fee block468 (.x({x[80], x[142], x[220], x[257], x[263], x[13], x[79], x[12], x[124]}), .y(block468_y));
  wire [4:0] block469_y;
  chain5_f29779c85caa block469 (.x({block466_y[3], block465_y[3], block468_y[3], block464_y[4], block467_y[3], block467_y[4], block464_y[2], block467_y[1],
      block468_y[1], x[46], x[85], x[97], block466_y[1]}), .y(block469_y));
  wire [7:0] block470_y;
  chain8_27d2ddee9aca block470 (.x({block469_y[4:3], block464_y[5], block466_y[4], block465_y[4], block465_y[5], block469_y[1], block465_y[2], block467_y[2],
      block468_y[2], block464_y[3], block466_y[2], block466_y[0], block465_y[0], block467_y[0], block468_y[0], block464_y[1]}), .y(block470_y));
  wire [6:0] block471_y;
  chain7_11f7662f9be8 block471 (.x({block470_y[7], block470_y[5], block470_y[6], block464_y[6], block464_y[7], block470_y[4:3], block469_y[2], block469_y[0],
      block470_y[2], block465_y[1], block470_y[1]}), .y(block471_y));
  wire [3:0] block472_y;
  chain4_af1174a059d4 block472 (.x({x[383], x[74], x[382], x[73:72], x[381]}), .y(block472_y));
  wire [3:0] block473_y;
  chain4_af1174a059d4 block473 (.x({x[305], x[209], x[304], x[208:207], x[303]}), .y(block473_y));
  wire [3:0] block474_y;
  chain4_af1174a059d4 block474 (.x({x[356], x[281], x[355], x[280:279], x[354]}), .y(block474_y));
  wire [3:0] block475_y;
  chain4_e4f36736ce3b block475 (.x({x[134], x[230], x[133], x[229:228], x[132]}), .y(block475_y));
  wire [3:0] block476_y;
  chain4_af1174a059d4 block476 (.x({x[224], x[14], x[223], x[13:12], x[222]}), .y(block476_y));
  wire [5:0] block477_y;
  chain5_30b1c5f1fe2e block477 (.x({x[44], x[344], x[377:376], x[119], x[287], x[293], x[343], x[365], x[291], x[51], x[39], x[93], x[117], x[285],
      x[363]}), .y(block477_y));
  wire [3:0] block478_y;
  chain3_ae0c04a39200 block478 (.x({x[44], x[344], x[377], x[364], x[94], x[118], x[286], x[292], x[342], x[375]}), .y(block478_y));
  wire [4:0] block479_y;
  chain5_e86382cf7da9 block479 (.x({block476_y[2], block0_y[3], block378_y[2], block291_y[3], block478_y[2], block478_y[3], block291_y[1], block477_y[1],
      block478_y[0], block162_y[0], block0_y[1], block378_y[0], block476_y[0]}), .y(block479_y));
  wire [4:0] block480_y;
  chain5_e86382cf7da9 block480 (.x({block479_y[3], block162_y[3], block378_y[3], block476_y[3], block477_y[4], block477_y[5], block476_y[1], block478_y[1],
      block162_y[1], block0_y[2], block378_y[1], block291_y[2], block479_y[1]}), .y(block480_y));
  wire [3:0] block481_y;
  chain4_7bc4406d8f46 block481 (.x({block480_y[2:1], block477_y[2], block479_y[2], x[43], x[53], x[41], x[95], block480_y[0]}), .y(block481_y));
  wire [7:0] block482_y;
  chain8_1585480d3964 block482 (.x({block481_y[3], block480_y[4], block479_y[4], block480_y[3], block481_y[1], block481_y[2], block477_y[3], block162_y[2],
      block479_y[0], block481_y[0], x[42], x[52], x[40], block0_y[0], block477_y[0], block291_y[0]}), .y(block482_y));
  wire [4:0] block483_y;
  chain5_fa637cfaf823 block483 (.x({x[41], x[248:247], x[173], x[97], x[114], x[39], x[172:171], x[96], x[246]}), .y(block483_y));
  wire [4:0] block484_y;
  chain5_f08039ceba62 block484 (.x({block476_y[3], block162_y[3], block476_y[1], x[40], block483_y[2], x[98], x[115], block162_y[1:0], block483_y[1],
      block476_y[0]}), .y(block484_y));
  wire [3:0] block485_y;
  chain4_a6740df88dab block485 (.x({block484_y[4:2], block483_y[4:3], x[116], block162_y[2], block476_y[2]}), .y(block485_y));
  wire [5:0] block486_y;
  chain5_112fcfaea8f8 block486 (.x({x[59], x[263], x[308], x[361], x[62], x[113], x[230], x[275], x[305], x[273], x[213], x[279], x[60], x[111], x[228],
      x[303]}), .y(block486_y));
  wire [2:0] block487_y;
  chain3_e9c0b47a13f4 block487 (.x({x[281], x[58], x[122], x[215], x[262], x[307]}), .y(block487_y));
  wire [3:0] block488_y;
  chain3_8233d6332b58 block488 (.x({x[59], x[263], x[308], x[280], x[360], x[57], x[121], x[214], x[261], x[306]}), .y(block488_y));
  wire [5:0] block489_y;
  chain5_88122565ee07 block489 (.x({block42_y[3], block486_y[4], block486_y[5], block254_y[3], block486_y[3], block26_y[3], block106_y[3], block488_y[2],
      block488_y[3], block106_y[1], x[229], x[274], x[304], block486_y[1], block26_y[1], block254_y[1]}), .y(block489_y));
  wire [5:0] block490_y;
  chain5_6b01350bf684 block490 (.x({block42_y[3], block486_y[4], block486_y[5], block254_y[2], block42_y[1], block451_y[2], block486_y[2], block26_y[2],
      block106_y[2], block106_y[0], x[120], block483_y[0], block451_y[0], block486_y[0], block26_y[0], block254_y[0]}), .y(block490_y));
  wire [4:0] block491_y;
  chain5_7564cd42f74d block491 (.x({block490_y[3], block487_y[1], block42_y[2], block451_y[3], x[362], block489_y[2], block490_y[1], block42_y[0],
      block451_y[1], x[61], x[112], block489_y[0], block484_y[0]}), .y(block491_y));
  wire [6:0] block492_y;
  chain7_b0dec377c4e9 block492 (.x({block485_y[3], block491_y[4], block485_y[2], block489_y[4], block489_y[5], block485_y[1:0], block484_y[1], block491_y[2],
      block487_y[0], block488_y[1], block489_y[1], block490_y[2], block491_y[1]}), .y(block492_y));
  wire [8:0] block493_y;
  chain9_8b2ae96c6711 block493 (.x({block492_y[6:2], block487_y[2], block489_y[3], block491_y[3], block490_y[4], block490_y[5], block492_y[1:0], block488_y[0],
      block491_y[0], block490_y[0]}), .y(block493_y));
  wire [3:0] block494_y;
  chain4_af1174a059d4 block494 (.x({x[368], x[194], x[367], x[193:192], x[366]}), .y(block494_y));
  wire [3:0] block495_y;
  chain4_e4f36736ce3b block495 (.x({x[212], x[371], x[211], x[370:369], x[210]}), .y(block495_y));
  wire [3:0] block496_y;
  chain4_e4f36736ce3b block496 (.x({x[131], x[272], x[130], x[271:270], x[129]}), .y(block496_y));
  wire [4:0] block497_y;
  chain5_daa90ca7b4be block497 (.x({x[359], x[182], block185_y[3], block495_y[3], block185_y[1], x[325], x[328], x[357], x[70], x[180], block495_y[1]}), .y(block497_y));
  wire [4:0] block498_y;
  chain5_72a2f18cfb1f block498 (.x({block495_y[2], x[329], x[358], x[71], x[181], block185_y[2], block185_y[0], x[324], x[327], x[69], block495_y[0]}), .y(block498_y));
  wire [5:0] block499_y;
  chain6_4019bb175672 block499 (.x({block497_y[4], block498_y[4], block497_y[3], block498_y[3], x[326], block497_y[1], block498_y[2], block497_y[0],
      block498_y[1]}), .y(block499_y));
  wire [3:0] block500_y;
  chain4_438afdc9e166 block500 (.x({block499_y[5:3], block497_y[2], block499_y[2]}), .y(block500_y));
  wire [3:0] block501_y;
  chain4_e4f36736ce3b block501 (.x({x[221], x[260], x[220], x[259:258], x[219]}), .y(block501_y));
  wire [4:0] block502_y;
  chain5_aab46083a1ee block502 (.x({x[296:294], x[167], x[90], x[154], x[70], x[166], x[69], x[153], x[165]}), .y(block502_y));
  wire [1:0] block503_y;
  table1_f48e91410545 block503 (.x({x[155], x[71], block502_y[2]}), .y(block503_y));
  wire [1:0] block504_y;
  table1_25023132d4e0 block504 (.x({x[92], block502_y[3]}), .y(block504_y));
  wire [3:0] block505_y;
  chain4_492dfc698e8d block505 (.x({block504_y[1], block502_y[4], block504_y[0], block503_y[1], x[91], block503_y[0]}), .y(block505_y));
  wire [4:0] block506_y;
  chain5_da567edfbe7b block506 (.x({x[338], x[68], x[89], x[53], x[149], x[272], x[340], x[196], x[214], x[226], x[270], x[336], x[346]}), .y(block506_y));
  wire [4:0] block507_y;
  chain5_65b92d18da5d block507 (.x({x[347], x[215], x[227], x[271], x[337], x[341], x[339], x[303], x[0], x[195], x[213], x[225], x[345]}), .y(block507_y));
  wire [4:0] block508_y;
  chain5_a164be229d3a block508 (.x({block38_y[3], block273_y[3], block41_y[3], block506_y[3], block507_y[4], block114_y[2], x[148], x[197], block506_y[1],
      block507_y[2], block111_y[2], block38_y[1]}), .y(block508_y));
  wire [4:0] block509_y;
  chain5_bcbabb9a9479 block509 (.x({block38_y[2], block107_y[3], block506_y[2], block507_y[3], block111_y[3], block114_y[3], block38_y[0], x[147],
      block506_y[0], block507_y[1], block111_y[1], block114_y[1], block502_y[1]}), .y(block509_y));
  wire [4:0] block510_y;
  chain5_da567edfbe7b block510 (.x({block501_y[3], block508_y[1], block509_y[2], x[44], block273_y[2], block41_y[2], block501_y[1], x[66], x[87], x[304],
      block273_y[0], block41_y[0], block107_y[1]}), .y(block510_y));
  wire [8:0] block511_y;
  chain9_acf96c4ace60 block511 (.x({block508_y[4], block505_y[3], block510_y[4], block506_y[4], block508_y[3], block509_y[4], block505_y[2], block509_y[3],
      block505_y[0], block510_y[1], x[2], x[52], block508_y[0], block509_y[1], block502_y[0], block501_y[0], block107_y[0],
      block507_y[0], block111_y[0], block114_y[0]}), .y(block511_y));
  wire [2:0] block512_y;
  chain3_121d785fa9fe block512 (.x({block501_y[2], x[67], x[88], x[305], block273_y[1], block41_y[1], block107_y[2]}), .y(block512_y));
  wire [5:0] block513_y;
  chain6_a1f1acdcb0b3 block513 (.x({block511_y[5:3], block508_y[2], block510_y[2], block512_y[1], block505_y[1], block509_y[0], x[42], block510_y[0],
      x[1], x[51], block511_y[1]}), .y(block513_y));
  wire [6:0] block514_y;
  chain7_4d61c7fef7db block514 (.x({block511_y[8], block513_y[5], block511_y[7:6], block513_y[3], block513_y[4], block510_y[3], block512_y[2], block511_y[2],
      block513_y[2], x[43], block512_y[0], block513_y[1]}), .y(block514_y));
  wire [3:0] block515_y;
  chain4_e4f36736ce3b block515 (.x({x[335], x[368], x[334], x[367:366], x[333]}), .y(block515_y));
  wire [5:0] block516_y;
  chain5_f91d21479b01 block516 (.x({block30_y[3], block476_y[3], block515_y[3], x[161], x[164], x[362], block30_y[2], block476_y[2], block476_y[0],
      x[159], x[162], x[319], x[360], block30_y[0], block515_y[1]}), .y(block516_y));
  wire [5:0] block517_y;
  chain5_ae093a7fb58f block517 (.x({block30_y[3], block476_y[3], block81_y[2], block515_y[2], x[50], x[242], x[269], x[373], x[267], x[318], block515_y[0],
      x[48], x[240], block81_y[0]}), .y(block517_y));
  wire [3:0] block518_y;
  chain4_b4ebb031e4f1 block518 (.x({block476_y[1], x[160], x[163], x[320], x[361], block30_y[1], block81_y[1], x[372]}), .y(block518_y));
  wire [6:0] block519_y;
  chain7_3adb586093ee block519 (.x({block518_y[3], block516_y[3], block516_y[4], block516_y[5], block517_y[4], block517_y[5], block518_y[2:1], block516_y[0],
      block516_y[1], x[49], x[241], x[268], block517_y[1], block518_y[0]}), .y(block519_y));
  wire [5:0] block520_y;
  chain6_9bd7bb275b3b block520 (.x({block519_y[6:3], x[374], block81_y[3], block517_y[3], block516_y[2], block519_y[2], block517_y[2], block519_y[1]}), .y(block520_y));
  wire [5:0] block521_y;
  chain5_1f202c192e80 block521 (.x({x[23], x[230], x[251:250], x[248], x[5], x[22], x[26], x[229], x[3], x[249], x[117], x[177], x[246], x[24]}), .y(block521_y));
  wire [3:0] block522_y;
  chain3_58ed2133a599 block522 (.x({x[23], x[230], x[251], x[25], x[118], x[178], x[247], x[4], x[21], x[228]}), .y(block522_y));
  wire block523_y;
  table1_764d359523aa block523 (.x(block521_y[5:4]), .y(block523_y));
  wire [4:0] block524_y;
  chain5_4fe90b7ef43b block524 (.x({block523_y, block521_y[3], block522_y[1], x[8:7], x[119], x[179], block521_y[2:1], x[6], block522_y[0]}), .y(block524_y));
  wire [3:0] block525_y;
  chain4_50e3ce22cb7a block525 (.x({block524_y[4:3], block521_y[5], block522_y[2], block522_y[3], block524_y[2]}), .y(block525_y));
  wire [3:0] block526_y;
  chain4_af1174a059d4 block526 (.x({x[284], x[200], x[283], x[199:198], x[282]}), .y(block526_y));
  wire [3:0] block527_y;
  chain4_af1174a059d4 block527 (.x({x[326], x[299], x[325], x[298:297], x[324]}), .y(block527_y));
  wire [4:0] block528_y;
  chain5_bbfb9182e087 block528 (.x({x[365], x[23], x[203], x[284], x[38], x[287], x[285], x[322], x[36], x[55], x[166], x[226], x[363]}), .y(block528_y));
  wire [4:0] block529_y;
  chain5_ccb11c491bf0 block529 (.x({x[364], x[37], x[56], x[167], x[227], x[286], x[165], x[282], x[60], x[321], x[54], x[225]}), .y(block529_y));
  wire [5:0] block530_y;
  chain5_533d679e097f block530 (.x({block266_y[3], block222_y[3], block218_y[3], block474_y[3], block529_y[3], block266_y[2], block343_y[3], block222_y[2],
      block218_y[2], block218_y[0], block528_y[0], block529_y[1], block266_y[0], block343_y[1], block222_y[0], block474_y[1]}), .y(block530_y));
  wire [5:0] block531_y;
  chain5_363788a1ae45 block531 (.x({block266_y[3], block222_y[3], block218_y[3], block31_y[2], x[62], x[202], x[283], x[323], block299_y[2], block299_y[0],
      block31_y[1], block529_y[0], block343_y[0], block474_y[0], block31_y[0]}), .y(block531_y));
  wire [2:0] block532_y;
  chain3_121d785fa9fe block532 (.x({block218_y[1], block528_y[1], block529_y[2], block266_y[1], block343_y[2], block222_y[1], block474_y[2]}), .y(block532_y));
  wire [5:0] block533_y;
  chain6_37d75daae450 block533 (.x({block532_y[2], block528_y[3], block529_y[4], block530_y[3], block531_y[4], block531_y[5], block532_y[1:0], block531_y[1],
      block530_y[1], x[21], x[61], x[201], block299_y[1], block530_y[0]}), .y(block533_y));
  wire [5:0] block534_y;
  chain6_43ba1431b8c4 block534 (.x({block533_y[5], block528_y[4], block533_y[4], block530_y[4], block530_y[5], block299_y[3], block31_y[3], block531_y[3],
      block528_y[2], block530_y[2], block533_y[2]}), .y(block534_y));
  wire [6:0] block535_y;
  chain7_9417ed9afecb block535 (.x({block534_y[5:2], block533_y[3], block534_y[1:0], block531_y[2], x[22], block533_y[1]}), .y(block535_y));
  wire [4:0] block536_y;
  chain5_5172393d246f block536 (.x({x[317], x[134], x[149], x[151], x[236], x[239], x[237], x[336], x[339], x[132], x[147], x[234], x[315]}), .y(block536_y));
  wire [2:0] block537_y;
  chain3_121d785fa9fe block537 (.x({x[238], x[45], x[133], x[148], x[150], x[235], x[316]}), .y(block537_y));
  wire [4:0] block538_y;
  chain5_159fd97373b3 block538 (.x({block103_y[3], x[47], x[152], block536_y[3], block537_y[2], block74_y[2], block74_y[0], block537_y[0], x[13], x[214],
      x[337], x[340], block103_y[1]}), .y(block538_y));
  wire [2:0] block539_y;
  chain3_efe745ea399d block539 (.x({block74_y[1], block537_y[1], x[14], x[215], x[338], x[341], block103_y[2]}), .y(block539_y));
  wire [6:0] block540_y;
  chain7_15340aebc811 block540 (.x({block539_y[2], block538_y[4], block536_y[4], block74_y[3], block538_y[3], block539_y[0], block539_y[1], x[46],
      block536_y[2], block538_y[1], block103_y[0], block538_y[0], block536_y[0], x[12], x[213]}), .y(block540_y));
  wire [6:0] block541_y;
  chain7_68d0112390d1 block541 (.x({block540_y[6:3], block538_y[2], block540_y[2], block536_y[1], block540_y[1]}), .y(block541_y));
  wire [3:0] block542_y;
  chain4_8af03cfacbed block542 (.x({x[376], x[8], x[325], x[80], x[89], x[103:102], x[88], x[375]}), .y(block542_y));
  wire [5:0] block543_y;
  chain6_f21929929fad block543 (.x({block542_y[2], block542_y[3], x[326], x[104], x[377], block542_y[0], block542_y[1], x[7], x[324], x[79:78], x[6],
      x[87]}), .y(block543_y));
  wire [4:0] block544_y;
  chain5_bcbabb9a9479 block544 (.x({x[323], x[167], x[44], x[161], x[164], x[257], x[280], x[91], x[154], x[159], x[162], x[255], x[321]}), .y(block544_y));
  wire [4:0] block545_y;
  chain5_5172393d246f block545 (.x({x[322], x[155], x[160], x[163], x[256], x[281], x[153], x[234], x[267], x[48], x[66], x[90], x[279]}), .y(block545_y));
  wire [5:0] block546_y;
  chain5_5c23253f779f block546 (.x({block545_y[4], block461_y[3], block76_y[3], block104_y[3], block544_y[2], block545_y[3], x[38], block0_y[2], block0_y[0],
      x[112], x[165], x[196], x[235], x[268], block104_y[1]}), .y(block546_y));
  wire [5:0] block547_y;
  chain5_c6aff24b8bf3 block547 (.x({block545_y[4], block461_y[3], block76_y[3], block104_y[2], x[166], x[197], x[236], x[269], block0_y[1], x[195],
      block545_y[0], block220_y[0], x[111], block104_y[0]}), .y(block547_y));
  wire [3:0] block548_y;
  chain3_bd1419159376 block548 (.x({block461_y[2], block76_y[2], block220_y[3], block76_y[1], x[68], x[92], block544_y[1], block545_y[2], block461_y[1],
      block220_y[2]}), .y(block548_y));
  wire [3:0] block549_y;
  chain3_1435658ce77a block549 (.x({block461_y[2], block76_y[2], block220_y[3], block76_y[0], x[49], x[67], block544_y[0], block545_y[1], block461_y[0],
      block220_y[1]}), .y(block549_y));
  wire [4:0] block550_y;
  chain5_d3c7e195f445 block550 (.x({block546_y[3], block0_y[3], block548_y[2], block548_y[3], block547_y[4], block547_y[5], block546_y[1], x[50], block548_y[0],
      block549_y[1], x[37], x[113], block547_y[2]}), .y(block550_y));
  wire [7:0] block551_y;
  chain8_c6509ee0f41b block551 (.x({block550_y[4:3], block544_y[4], block546_y[4], block546_y[5], block550_y[1], block548_y[1], block546_y[2], block547_y[3],
      block549_y[2], block549_y[3], block547_y[1], x[42], block549_y[0], x[36], block546_y[0]}), .y(block551_y));
  wire [6:0] block552_y;
  chain7_d9537412d82b block552 (.x({block551_y[7:5], block551_y[3], block551_y[4], block544_y[3], block550_y[2], block551_y[2], block550_y[0], x[43],
      block551_y[1]}), .y(block552_y));
  wire [4:0] block553_y;
  chain5_b134ded2e2a1 block553 (.x({x[380], x[59], x[65], x[143], x[146], x[170], x[292], x[63], x[141], x[144], x[168], x[178], x[378]}), .y(block553_y));
  wire [4:0] block554_y;
  chain5_912e397a5a88 block554 (.x({block553_y[2], x[356], block526_y[3], x[41], x[53], x[61], x[354], block526_y[1], x[39], x[51], x[57], block553_y[0]}), .y(block554_y));
  wire [4:0] block555_y;
  chain5_711367897308 block555 (.x({block553_y[1], x[145], x[169], x[179], x[293], x[379], x[177], block526_y[0], x[60], x[291]}), .y(block555_y));
  wire [2:0] block556_y;
  chain3_efe745ea399d block556 (.x({x[64], block526_y[2], x[40], x[52], x[58], x[62], x[142]}), .y(block556_y));
  wire [5:0] block557_y;
  chain6_1d7589017a21 block557 (.x({block554_y[4], block556_y[2], block553_y[4:3], block554_y[3], block555_y[4], block555_y[2], block556_y[1], x[355],
      block554_y[1], block556_y[0]}), .y(block557_y));
  wire [6:0] block558_y;
  chain7_90747e48b42c block558 (.x({block557_y[5:3], block557_y[1], block557_y[2], block554_y[2], block555_y[3], block557_y[0], block554_y[0], block555_y[1]}), .y(block558_y));
  wire [3:0] block559_y;
  chain4_af1174a059d4 block559 (.x({x[296], x[131], x[295], x[130:129], x[294]}), .y(block559_y));
  wire [3:0] block560_y;
  chain4_af1174a059d4 block560 (.x({x[344], x[11], x[343], x[10:9], x[342]}), .y(block560_y));
  wire [3:0] block561_y;
  chain4_e4f36736ce3b block561 (.x({x[329], x[362], x[328], x[361:360], x[327]}), .y(block561_y));
  wire [4:0] block562_y;
  chain5_b134ded2e2a1 block562 (.x({x[287], x[71], x[101], x[119], x[164], x[182], x[187], x[117], x[130], x[133], x[162], x[180], x[285]}), .y(block562_y));
  wire [4:0] block563_y;
  chain5_5172393d246f block563 (.x({x[353], x[116], x[136], x[169], x[278], x[289], x[276], x[132], x[186], x[3], x[51], x[114], x[351]}), .y(block563_y));
  wire [4:0] block564_y;
  chain5_5842fce36f28 block564 (.x({x[290], x[80], x[137], x[170], x[288], x[78], x[115], x[135], x[168], x[277], x[352]}), .y(block564_y));
  wire [2:0] block565_y;
  chain3_121d785fa9fe block565 (.x({x[188], x[118], x[131], x[134], x[163], x[181], x[286]}), .y(block565_y));
  wire [5:0] block566_y;
  chain5_a53dd5c97fd7 block566 (.x({block562_y[4], block564_y[4], block28_y[3], block562_y[3], block565_y[2], block266_y[3], block110_y[3], block236_y[3],
      block236_y[1], x[100], block562_y[1], block565_y[0], block266_y[1], block110_y[1], block28_y[1]}), .y(block566_y));
  wire [5:0] block567_y;
  chain5_f594891f6d7e block567 (.x({block562_y[4], block564_y[4], block561_y[2], block563_y[3], block564_y[2], block43_y[3], block150_y[2], block560_y[3],
      block560_y[1], x[52], block563_y[1], block564_y[0], block43_y[1], block150_y[0], block561_y[0]}), .y(block567_y));
  wire [4:0] block568_y;
  chain5_b134ded2e2a1 block568 (.x({block28_y[2], block562_y[2], block565_y[1], block266_y[2], block110_y[2], block236_y[2], block236_y[0], x[69],
      x[99], block562_y[0], block266_y[0], block110_y[0], block28_y[0]}), .y(block568_y));
  wire [4:0] block569_y;
  chain5_bcbabb9a9479 block569 (.x({block567_y[3], block568_y[3], block563_y[4], block564_y[3], block150_y[3], block561_y[3], block561_y[1], block563_y[2],
      block564_y[1], block43_y[2], block150_y[1], block560_y[2], block567_y[1]}), .y(block569_y));
  wire [6:0] block570_y;
  chain7_d1e0935d0a01 block570 (.x({block569_y[4:3], block566_y[3], block568_y[4], block567_y[4], block567_y[5], block569_y[2], block566_y[2], x[79],
      x[70], block566_y[0], block568_y[1], x[5], x[53], block569_y[0]}), .y(block570_y));
  wire [8:0] block571_y;
  chain9_647de1680d86 block571 (.x({block570_y[6], block570_y[4], block570_y[5], block566_y[4], block566_y[5], block570_y[3:1], block566_y[1], block568_y[2],
      block567_y[2], block569_y[1], block570_y[0], block567_y[0], block560_y[0], block568_y[0], x[4], x[129], block563_y[0],
      block43_y[0]}), .y(block571_y));
  wire [5:0] block572_y;
  chain6_80468a31d894 block572 (.x({x[257], x[149], x[224], x[281], x[104], x[254], x[255], x[279], x[102], x[127], x[250], x[252], x[126], x[171],
      x[249]}), .y(block572_y));
  wire [3:0] block573_y;
  chain4_8af03cfacbed block573 (.x({x[280], x[253], x[256], x[148], x[173], x[223], x[172], x[147], x[222]}), .y(block573_y));
  wire [4:0] block574_y;
  chain5_50efb5f22163 block574 (.x({block572_y[4:2], block573_y[2:1], x[103], x[128], x[251], block573_y[0], block572_y[1]}), .y(block574_y));
  wire [2:0] block575_y;
  chain3_2239b7dad4df block575 (.x({block574_y[4], block572_y[5], block573_y[3], block574_y[3]}), .y(block575_y));
  wire [4:0] block576_y;
  chain5_058df36e8c17 block576 (.x({x[377], x[29], x[133], x[185], x[298], x[364], x[375], x[57], x[78], x[114], x[27], x[183]}), .y(block576_y));
  wire [4:0] block577_y;
  chain5_da567edfbe7b block577 (.x({block576_y[3], x[101], block253_y[2], x[134], x[299], x[365], x[376], x[28], x[132], x[184], x[297], x[363], block576_y[1]}), .y(block577_y));
  wire [5:0] block578_y;
  chain6_62e49e3ffd56 block578 (.x({block577_y[3], block577_y[4], block253_y[3], block576_y[4], block577_y[2:1], block253_y[0], block576_y[2], x[58],
      x[79], x[99], x[115], block577_y[0]}), .y(block578_y));
  wire [4:0] block579_y;
  chain5_ae14a6c78f76 block579 (.x({block578_y[5:1], x[59], x[80], x[100], x[116], block253_y[1]}), .y(block579_y));
  wire [4:0] block580_y;
  chain5_5a0a48bbdea3 block580 (.x({block32_y[3], block298_y[2], x[131], x[221], block17_y[2], block289_y[2], block289_y[0], block298_y[0], x[129],
      x[219], x[244], block17_y[0], block32_y[1]}), .y(block580_y));
  wire [6:0] block581_y;
  chain7_4af9bdd8c4cb block581 (.x({block580_y[4:3], block298_y[3], block17_y[3], block289_y[3], block580_y[1], x[220], x[245], block17_y[1], block289_y[1],
      block32_y[2], x[282], x[120], block580_y[0]}), .y(block581_y));
  wire [2:0] block582_y;
  chain3_5daaa1b34d25 block582 (.x({x[284], x[130], x[121], x[283], block298_y[1]}), .y(block582_y));
  wire [7:0] block583_y;
  chain8_20c34a18629e block583 (.x({block581_y[6:2], block582_y[2], x[122], block582_y[1], block580_y[2], block581_y[1], block582_y[0], block581_y[0],
      x[243], block32_y[0]}), .y(block583_y));
  wire [3:0] block584_y;
  chain4_e4f36736ce3b block584 (.x({x[56], x[329], x[55], x[328:327], x[54]}), .y(block584_y));
  wire [5:0] block585_y;
  chain5_e98cbcbd4acc block585 (.x({block378_y[3], block101_y[3], block38_y[3], block584_y[3], x[293], block378_y[2], block101_y[2], block501_y[3],
      block38_y[2], block38_y[0], x[103], x[181], x[316], block101_y[0], block501_y[1], block584_y[1]}), .y(block585_y));
  wire [5:0] block586_y;
  chain5_d962e0756b73 block586 (.x({block378_y[3], block101_y[3], block38_y[3], block584_y[2], x[182], x[317], block101_y[1], block501_y[2], block38_y[1],
      block501_y[0], x[30], x[24], x[102], x[180], x[315], block584_y[0]}), .y(block586_y));
  wire [3:0] block587_y;
  chain4_97aff79c1a12 block587 (.x({x[26], x[104], x[32], x[292], block378_y[1], x[291], x[31], block378_y[0]}), .y(block587_y));
  wire [6:0] block588_y;
  chain7_6dba7e3dafcc block588 (.x({block585_y[3], block587_y[3], block586_y[4], block586_y[5], block586_y[3:2], block585_y[0], block587_y[1], block585_y[1],
      block587_y[0], x[25], block586_y[1]}), .y(block588_y));
  wire [4:0] block589_y;
  chain5_2aedbf3bc1c3 block589 (.x({block588_y[6], block588_y[4], block588_y[5], block585_y[4], block585_y[5], block585_y[2], block588_y[3], block587_y[2],
      block588_y[2]}), .y(block589_y));
  wire [3:0] block590_y;
  chain4_af1174a059d4 block590 (.x({x[140], x[50], x[139], x[49:48], x[138]}), .y(block590_y));
  wire [4:0] block591_y;
  chain5_79692a4645d8 block591 (.x({x[29], x[152], x[176], x[28], x[281], x[27], x[175], x[280]}), .y(block591_y));
  wire [3:0] block592_y;
  chain4_496bd9c0b3bb block592 (.x({block75_y[2:1], x[151], block591_y[0], x[150], x[174], x[279], block75_y[0]}), .y(block592_y));
  wire [4:0] block593_y;
  chain5_01230b8ed310 block593 (.x({block591_y[4], block592_y[3], block591_y[3:2], block75_y[3], block592_y[2], block591_y[1], block592_y[1]}), .y(block593_y));
  wire [4:0] block594_y;
  chain5_bcbabb9a9479 block594 (.x({x[320], x[146], x[128], x[194], x[206], x[275], x[318], x[115], x[126], x[192], x[204], x[273], x[382]}), .y(block594_y));
  wire [5:0] block595_y;
  chain5_2b807ebc7ebd block595 (.x({block174_y[3], block594_y[3], block342_y[3], block594_y[2], block342_y[2], x[26], block28_y[2], block174_y[2],
      block28_y[0], block594_y[0], block342_y[0], x[24], x[37], x[144], block174_y[0]}), .y(block595_y));
  wire [5:0] block596_y;
  chain5_ff65a0654cff block596 (.x({block174_y[3], block594_y[3], block342_y[3], block342_y[1], x[205], x[274], x[319], x[383], block594_y[1], x[114],
      x[36], x[0], x[42], x[48], x[381]}), .y(block596_y));
  wire [2:0] block597_y;
  chain3_efe745ea399d block597 (.x({x[127], block174_y[1], x[2], x[44], x[50], x[116], x[193]}), .y(block597_y));
  wire [4:0] block598_y;
  chain5_49acc3168715 block598 (.x({block597_y[2], block28_y[3], block595_y[3], block596_y[4], block596_y[5], block28_y[1], block596_y[2], block597_y[0],
      x[25], x[38], x[145], block595_y[1]}), .y(block598_y));
  wire [7:0] block599_y;
  chain8_7e9e2962f18b block599 (.x({block598_y[4], block594_y[4], block598_y[3], block593_y[4], block595_y[4], block595_y[5], block593_y[2], block596_y[3],
      block597_y[1], block595_y[2], block598_y[1], block595_y[0], x[1], x[43], x[49], block596_y[1], block593_y[0]}), .y(block599_y));
  wire [8:0] block600_y;
  chain9_161eb562d86f block600 (.x({block599_y[7:5], block599_y[3], block599_y[4], block598_y[2], block593_y[3], block599_y[2], block598_y[0], block593_y[1],
      block599_y[1:0], block596_y[0], block592_y[0]}), .y(block600_y));
  wire [5:0] block601_y;
  chain6_ef33fedc8897 block601 (.x({block6_y[3:2], x[95], block305_y[3], x[98], block327_y[3], block327_y[1], x[292], block305_y[1], x[96], x[229],
      x[298], block6_y[0]}), .y(block601_y));
  wire [4:0] block602_y;
  chain5_fb4920ec2338 block602 (.x({block6_y[1], block305_y[2], x[97], x[230], x[299], block327_y[2], x[297], x[39], x[291], block305_y[0], x[228],
      block327_y[0]}), .y(block602_y));
  wire [5:0] block603_y;
  chain6_f9fe8aabb353 block603 (.x({block601_y[5], block602_y[4], block601_y[4:3], block602_y[2], x[41], x[94], x[293], block601_y[1:0], x[93], block602_y[1]}), .y(block603_y));
  wire [5:0] block604_y;
  chain6_7a61f62e4246 block604 (.x({block603_y[5:4], block603_y[2], block603_y[3], block601_y[2], block602_y[3], block603_y[1], x[40], block603_y[0]}), .y(block604_y));
  wire [4:0] block605_y;
  chain5_5a0a48bbdea3 block605 (.x({x[257], x[302], x[14], x[35], x[71], x[95], x[255], x[300], x[12], x[33], x[69], x[93], x[298]}), .y(block605_y));
  wire [7:0] block606_y;
  chain8_72a6713a0620 block606 (.x({block605_y[4], block474_y[3], block101_y[3], block605_y[3], block33_y[3], block474_y[1], block605_y[1], block33_y[1],
      block194_y[2], block135_y[2], block220_y[2], block135_y[0], x[138], block17_y[0], block299_y[0], x[297], block194_y[0],
      block220_y[0]}), .y(block606_y));
  wire [4:0] block607_y;
  chain5_65b92d18da5d block607 (.x({block474_y[2], block605_y[2], block33_y[2], block194_y[3], block135_y[3], block220_y[3], block220_y[1], block299_y[1],
      block605_y[0], block33_y[0], block194_y[1], block135_y[1], block474_y[0]}), .y(block607_y));
  wire [4:0] block608_y;
  chain5_b134ded2e2a1 block608 (.x({block299_y[3], x[125], x[236], x[254], block17_y[3], block101_y[2], block17_y[1], x[46], x[123], x[139], x[234],
      x[252], block101_y[0]}), .y(block608_y));
  wire [2:0] block609_y;
  chain3_121d785fa9fe block609 (.x({block606_y[2], x[34], x[70], x[94], x[256], x[299], block607_y[1]}), .y(block609_y));
  wire [2:0] block610_y;
  chain3_121d785fa9fe block610 (.x({block299_y[2], x[235], x[253], x[301], block17_y[2], block101_y[1], block608_y[1]}), .y(block610_y));
  wire [6:0] block611_y;
  chain7_af3f0735b117 block611 (.x({block606_y[7], block607_y[4], block606_y[6], block608_y[4], block606_y[5], block607_y[3:2], x[140], block606_y[3],
      x[37], x[47], x[124], x[13]}), .y(block611_y));
  wire [3:0] block612_y;
  chain4_77c3f9cc432c block612 (.x({block611_y[3:2], block609_y[1], block609_y[2], x[38], block608_y[2], block610_y[1], block611_y[1]}), .y(block612_y));
  wire [8:0] block613_y;
  chain9_f23c71834d33 block613 (.x({block611_y[6:5], block612_y[3], block611_y[4], block612_y[1], block612_y[2], block608_y[3], block610_y[2], block606_y[4],
      block612_y[0], block611_y[0], block607_y[0], block610_y[0], block609_y[0], x[36], block608_y[0], block606_y[1],
      x[45], block606_y[0]}), .y(block613_y));
  wire [4:0] block614_y;
  chain5_814ce79c1688 block614 (.x({x[308], x[374], x[203], x[209], x[230], x[228], x[372], x[67], x[201], x[207], x[211], x[313]}), .y(block614_y));
  wire [4:0] block615_y;
  chain5_8c77459e3953 block615 (.x({x[373], x[8], x[164], x[182], x[307], x[326], x[180], x[66], x[210], x[312], x[6], x[162], x[324]}), .y(block615_y));
  wire [2:0] block616_y;
  chain3_8a9c0706378c block616 (.x({x[68], x[202], x[208], x[212], x[229], x[314]}), .y(block616_y));
  wire [6:0] block617_y;
  chain7_ef7e92f53c68 block617 (.x({block614_y[4], block561_y[3], block615_y[4], block266_y[3], block222_y[3], block614_y[3], block616_y[2], block561_y[1],
      block615_y[2], block266_y[1], block222_y[1], block614_y[1], block616_y[0], block614_y[0], block222_y[0], block561_y[0]}), .y(block617_y));
  wire [5:0] block618_y;
  chain6_290e816870e3 block618 (.x({block222_y[2], block614_y[2], block616_y[1], block561_y[2], block615_y[3], block266_y[2], block615_y[1], x[7],
      x[163], x[181], x[306], x[325], block266_y[0]}), .y(block618_y));
  wire [6:0] block619_y;
  chain7_b1cab1fc44ba block619 (.x({block617_y[6:5], block618_y[5], block617_y[4], block618_y[4], block617_y[3], block618_y[3], block617_y[2], block618_y[2],
      block617_y[1], block618_y[1:0], block617_y[0]}), .y(block619_y));
  wire [3:0] block620_y;
  chain4_e4f36736ce3b block620 (.x({x[62], x[149], x[61], x[148:147], x[60]}), .y(block620_y));
  wire [4:0] block621_y;
  chain5_69e45242a82a block621 (.x({x[305], x[361], x[31], x[38], x[194], x[248], x[246], x[96], x[243], x[294], x[36], x[192], x[303]}), .y(block621_y));
  wire [4:0] block622_y;
  chain5_da567edfbe7b block622 (.x({block560_y[3], x[362], block130_y[3], x[32], block621_y[3], block291_y[3], block291_y[1], x[37], x[193], x[247],
      x[304], block621_y[1], block560_y[1]}), .y(block622_y));
  wire [5:0] block623_y;
  chain5_0215b61c9ed7 block623 (.x({x[254], block622_y[2:1], x[296], block130_y[2], block621_y[2], block291_y[2], block560_y[2], block291_y[0], block622_y[0],
      block130_y[0], block621_y[0], block560_y[0]}), .y(block623_y));
  wire [3:0] block624_y;
  chain3_835e17890e5b block624 (.x({x[254], block622_y[2], x[360], x[30], x[97], x[244], x[252], x[295], block130_y[1]}), .y(block624_y));
  wire [6:0] block625_y;
  chain7_3bcc3d588410 block625 (.x({block622_y[4:3], block621_y[4], block623_y[4], block623_y[5], block623_y[2], x[98], x[245], x[253], block624_y[1:0],
      block623_y[1]}), .y(block625_y));
  wire [4:0] block626_y;
  chain5_3d6520d55b62 block626 (.x({block625_y[6:4], block623_y[3], block625_y[3], block624_y[2], block624_y[3], block625_y[2]}), .y(block626_y));
  wire [3:0] block627_y;
  chain4_7bc4406d8f46 block627 (.x({x[365:364], x[261], x[262], x[16], x[103], x[118], x[141], x[363]}), .y(block627_y));
  wire [2:0] block628_y;
  chain3_c2bfa62b439a block628 (.x({block42_y[2], x[17], x[104], x[119], x[142], block627_y[1], block58_y[1]}), .y(block628_y));
  wire [5:0] block629_y;
  chain6_08aabedfd544 block629 (.x({block628_y[1], x[143], x[263], block627_y[2], block42_y[3], block58_y[2], block628_y[0], block58_y[0], block42_y[0],
      block627_y[0], block42_y[1], x[15], x[102], x[117]}), .y(block629_y));
  wire [2:0] block630_y;
  chain3_e0da91b9f9c9 block630 (.x({block628_y[2], block629_y[5], block627_y[3], block58_y[3], block629_y[4]}), .y(block630_y));
  wire [3:0] block631_y;
  chain4_dddc561b288f block631 (.x({x[209], x[58], x[59], x[50], x[236], x[281], x[208]}), .y(block631_y));
  wire [4:0] block632_y;
  chain5_93e1b37bb897 block632 (.x({block631_y[3], block631_y[1], block631_y[2], block266_y[3], x[57], x[49], x[235], x[280], block266_y[1], x[207]}), .y(block632_y));
  wire [5:0] block633_y;
  chain6_8943b087344f block633 (.x({block632_y[4:3], block266_y[2], block632_y[2], block631_y[0], block632_y[1:0], x[48], x[234], x[279], block266_y[0]}), .y(block633_y));
  wire [5:0] block634_y;
  chain5_8075c191781c block634 (.x({x[251], x[284], x[356], x[373], x[155], x[158], x[248], x[254], x[271], x[246], x[276], x[51], x[147], x[153],
      x[156], x[252]}), .y(block634_y));
  wire [3:0] block635_y;
  chain3_f344074a29b3 block635 (.x({x[140], x[272], x[374], x[283], x[139], x[149], x[203], x[250], x[278], x[355]}), .y(block635_y));
  wire [3:0] block636_y;
  chain3_1435658ce77a block636 (.x({x[251], x[284], x[356], x[270], x[148], x[154], x[157], x[247], x[253], x[372]}), .y(block636_y));
  wire [3:0] block637_y;
  chain3_cd32fcd984c0 block637 (.x({x[140], x[272], x[374], x[282], x[105], x[138], x[202], x[249], x[277], x[354]}), .y(block637_y));
  wire [5:0] block638_y;
  chain5_419d2cfed435 block638 (.x({block584_y[3], block635_y[2], block635_y[3], block584_y[2], block221_y[2], block636_y[2], block636_y[3], block637_y[2],
      block637_y[3], block221_y[0], block634_y[1], block636_y[0], block236_y[0], block163_y[0], block243_y[1], block584_y[0]}), .y(block638_y));
  wire [5:0] block639_y;
  chain6_3fa1afea81c2 block639 (.x({block243_y[3], block150_y[3], x[107], block634_y[3], block236_y[2], block163_y[2], block584_y[1], x[52], block634_y[0],
      block637_y[0], block150_y[1], x[201], block150_y[0], block243_y[0]}), .y(block639_y));
  wire [3:0] block640_y;
  chain3_9edb53a321f0 block640 (.x({block584_y[3], block635_y[2], block635_y[3], block243_y[2], x[106], block634_y[2], block636_y[1], block236_y[1],
      block163_y[1], block221_y[1]}), .y(block640_y));
  wire [4:0] block641_y;
  chain5_efafd4ce171e block641 (.x({block639_y[4], block638_y[3], block634_y[4], block634_y[5], block640_y[2], block640_y[3], block639_y[2], block635_y[0],
      block637_y[1], block150_y[2], x[53], block638_y[1], block640_y[0]}), .y(block641_y));
  wire [7:0] block642_y;
  chain8_4b0f9d5da2ae block642 (.x({block641_y[4:3], block639_y[5], block638_y[4], block638_y[5], block641_y[1], block635_y[1], block638_y[2], block639_y[3],
      block640_y[1], block641_y[0], block638_y[0], block639_y[1]}), .y(block642_y));
  wire [4:0] block643_y;
  chain5_a8f36e1e3b59 block643 (.x({block642_y[7:3], block236_y[3], block163_y[3], block221_y[3], block641_y[2]}), .y(block643_y));
  wire [4:0] block644_y;
  chain5_5172393d246f block644 (.x({x[358], x[122], x[128], x[238], x[269], x[344], x[267], x[222], x[375], x[24], x[120], x[126], x[342]}), .y(block644_y));
  wire [4:0] block645_y;
  chain5_8f1d1cbc590f block645 (.x({block644_y[3], x[23], x[44], x[239], x[359], x[357], x[121], x[127], x[237], x[268], x[343], block644_y[1]}), .y(block645_y));
  wire [3:0] block646_y;
  chain4_f41aefeacc8b block646 (.x({x[377], block644_y[2], x[22], x[35], x[43], x[224:223], x[42], x[376]}), .y(block646_y));
  wire [3:0] block647_y;
  chain4_e1880dfd1980 block647 (.x({block645_y[2:1], x[25], block646_y[1], x[26], x[21], x[34], block646_y[0], block645_y[0]}), .y(block647_y));
  wire [6:0] block648_y;
  chain7_85ca8b81baf5 block648 (.x({block647_y[3], block645_y[4], block646_y[3], block644_y[4], block645_y[3], block647_y[2], block646_y[2], block647_y[1:0],
      x[33], block644_y[0]}), .y(block648_y));
  wire [3:0] block649_y;
  chain4_af1174a059d4 block649 (.x({x[209], x[95], x[208], x[94:93], x[207]}), .y(block649_y));
  wire [4:0] block650_y;
  chain5_5172393d246f block650 (.x({x[350], x[41], x[136], x[224], x[239], x[301], x[237], x[243], x[258], x[36], x[39], x[222], x[348]}), .y(block650_y));
  wire [5:0] block651_y;
  chain5_f335b4e370da block651 (.x({block649_y[3], block650_y[4], block172_y[3], block475_y[3], x[320], block289_y[3], block74_y[2], block649_y[2],
      block590_y[3], block590_y[1], x[259], x[318], block289_y[1], block74_y[0], block649_y[0], block475_y[1]}), .y(block651_y));
  wire [4:0] block652_y;
  chain5_c1986507901e block652 (.x({block172_y[2], x[59], x[137], x[302], block650_y[3], block650_y[1], x[135], x[223], x[238], x[300], x[349], block172_y[0]}), .y(block652_y));
  wire [5:0] block653_y;
  chain5_e3e1733f9fdd block653 (.x({block649_y[3], block650_y[4], block172_y[3], block475_y[2], x[319], block289_y[2], block74_y[1], block649_y[1],
      block590_y[2], block650_y[0], x[108], x[114], block289_y[0], block590_y[0], block475_y[0]}), .y(block653_y));
  wire [5:0] block654_y;
  chain6_43bf569f300e block654 (.x({block652_y[4:3], block74_y[3], block651_y[3], block653_y[4], block653_y[5], block172_y[1], x[260], block651_y[1],
      block653_y[2], x[38], block650_y[2], block652_y[1]}), .y(block654_y));
  wire [6:0] block655_y;
  chain7_e31b408103a3 block655 (.x({block654_y[5], block654_y[3], block654_y[4], block651_y[4], block651_y[5], block654_y[1], block654_y[2], block651_y[2],
      block653_y[3], block652_y[2], x[40], x[115], x[244], block651_y[0], block653_y[1], x[37], block652_y[0]}), .y(block655_y));
  wire [6:0] block656_y;
  chain7_32a32960d1a3 block656 (.x({block655_y[6:1], x[58], x[110], x[116], x[245], block654_y[0], x[109], x[57], block655_y[0]}), .y(block656_y));
  wire [3:0] block657_y;
  chain4_af1174a059d4 block657 (.x({x[353], x[161], x[352], x[160:159], x[351]}), .y(block657_y));
  wire [4:0] block658_y;
  chain5_5172393d246f block658 (.x({x[379], x[188], x[263], x[332], x[344], x[364], x[330], x[6], x[285], x[45], x[186], x[261], x[342]}), .y(block658_y));
  wire [4:0] block659_y;
  chain5_9c04f8e96778 block659 (.x({x[380], x[200], x[14], x[26], x[365], x[363], x[46], x[187], x[262], x[331], x[343], x[378]}), .y(block659_y));
  wire [5:0] block660_y;
  chain6_1125be3e1bd8 block660 (.x({block659_y[4], block104_y[3], block657_y[3], block658_y[4], block659_y[3], block658_y[3], block659_y[2], block104_y[2],
      block104_y[0], x[286], x[12], x[24], block658_y[1], block659_y[0], block657_y[1]}), .y(block660_y));
  wire [4:0] block661_y;
  chain5_0490a715dc24 block661 (.x({block660_y[3:1], x[47], block658_y[2], block659_y[1], block104_y[1], block657_y[2], x[198], x[7], block660_y[0]}), .y(block661_y));
  wire [7:0] block662_y;
  chain8_b50155a1222f block662 (.x({block660_y[5], block661_y[4], block660_y[4], block661_y[3:1], x[8], x[199], x[287], x[13], x[25], block661_y[0],
      block658_y[0], block657_y[0]}), .y(block662_y));
  wire [3:0] block663_y;
  chain3_2967695c99a7 block663 (.x({x[374], x[29], x[296], x[92], x[151], x[290], x[373], x[5], x[28], x[295]}), .y(block663_y));
  wire [3:0] block664_y;
  chain3_e5cbccb52603 block664 (.x({x[374], x[29], x[296], x[91], x[150], x[289], x[372], x[4], x[27], x[294]}), .y(block664_y));
  wire [5:0] block665_y;
  chain6_44cefffa5e5a block665 (.x({block162_y[2], x[152], block663_y[1], block664_y[2], block664_y[3], block162_y[1], block664_y[1], block162_y[0],
      block664_y[0], x[3], x[288], x[90]}), .y(block665_y));
  wire [4:0] block666_y;
  chain5_3f7f2d648bdb block666 (.x({block665_y[4], block665_y[5], block162_y[3], block663_y[2], block663_y[3], block665_y[3], block663_y[0], block665_y[2]}), .y(block666_y));
  wire [4:0] block667_y;
  chain5_fceabd28b5b8 block667 (.x({x[359], x[77], x[32], x[73], x[263], x[341], x[339], x[358], x[75], x[30], x[261], x[357]}), .y(block667_y));
  wire [3:0] block668_y;
  chain4_0118aff65316 block668 (.x({block667_y[3:1], x[76], x[31], x[72], x[262], x[340]}), .y(block668_y));
  wire [2:0] block669_y;
  chain3_1b194211fb1f block669 (.x({block668_y[3], block667_y[4], x[74], block668_y[2]}), .y(block669_y));
  wire [5:0] block670_y;
  chain5_533d679e097f block670 (.x({x[65], x[116], x[149], x[371], x[148], x[194], x[224], x[299], x[311], x[309], x[36], x[111], x[192], x[222], x[297],
      x[369]}), .y(block670_y));
  wire [2:0] block671_y;
  chain3_c2bfa62b439a block671 (.x({x[113], x[121], x[290], x[11], x[38], x[64], x[115]}), .y(block671_y));
  wire [3:0] block672_y;
  chain3_1435658ce77a block672 (.x({x[65], x[116], x[149], x[310], x[114], x[147], x[193], x[223], x[298], x[370]}), .y(block672_y));
  wire [2:0] block673_y;
  chain3_a0d6bb5d3556 block673 (.x({x[63], x[120], x[289], x[10], x[37], x[112]}), .y(block673_y));
  wire [5:0] block674_y;
  chain6_50bda682b384 block674 (.x({block151_y[3], block16_y[3], block671_y[2], block103_y[3], block670_y[4], block670_y[5], block103_y[1], block16_y[1],
      block670_y[2], block671_y[0], block672_y[1], block673_y[1], block151_y[1]}), .y(block674_y));
  wire [4:0] block675_y;
  chain5_ba17e239b003 block675 (.x({block674_y[1], block673_y[2], block103_y[2], block151_y[2], block672_y[2], block672_y[3], block151_y[0], block16_y[0],
      block670_y[1], block672_y[0], block673_y[0], block103_y[0], block668_y[0]}), .y(block675_y));
  wire [7:0] block676_y;
  chain8_5041ac18005a block676 (.x({block674_y[5:4], block669_y[2:1], block674_y[3], block675_y[4], block674_y[2], block675_y[3], block675_y[1], block669_y[0],
      block674_y[0], block668_y[1], block670_y[0], block675_y[0], x[288], x[9], block667_y[0]}), .y(block676_y));
  wire [4:0] block677_y;
  chain5_e614e074d3b8 block677 (.x({block676_y[7:4], block675_y[2], x[122], block16_y[2], block670_y[3], block671_y[1], block676_y[3]}), .y(block677_y));
  wire [4:0] block678_y;
  chain5_b57defd3790e block678 (.x({x[269], x[20], x[86], x[218], x[239], x[237], x[18], x[79], x[84], x[205], x[216], x[267]}), .y(block678_y));
  wire [4:0] block679_y;
  chain5_0573d2b0e953 block679 (.x({x[268], x[80], x[85], x[206], x[217], x[238], x[78], x[346], x[27], x[183], x[345], x[204]}), .y(block679_y));
  wire [3:0] block680_y;
  chain4_f08d15c1a86e block680 (.x({block679_y[4:3], block678_y[1], block678_y[2], x[29], x[185], x[347], x[19], block679_y[2]}), .y(block680_y));
  wire [5:0] block681_y;
  chain6_bab0bccdd517 block681 (.x({block680_y[3], block678_y[4], block680_y[2], block678_y[3], block680_y[1], block678_y[0], block680_y[0], x[28],
      x[184], block679_y[1]}), .y(block681_y));
  wire [5:0] block682_y;
  chain5_8075c191781c block682 (.x({x[182], x[284], x[356:355], x[125], x[181], x[233], x[283], x[299], x[231], x[273], x[24], x[27], x[63], x[123],
      x[297]}), .y(block682_y));
  wire [2:0] block683_y;
  chain3_7bb32a0d791f block683 (.x({x[275], x[26], x[29], x[65], x[113], x[242], x[361]}), .y(block683_y));
  wire [3:0] block684_y;
  chain3_1435658ce77a block684 (.x({x[182], x[284], x[356], x[298], x[64], x[124], x[180], x[232], x[282], x[354]}), .y(block684_y));
  wire [4:0] block685_y;
  chain5_ad2c0339e150 block685 (.x({block494_y[3], x[362], block683_y[1], block344_y[2], block684_y[2], block684_y[3], block344_y[0], block684_y[0],
      x[112], x[241], x[274], x[360], block494_y[1]}), .y(block685_y));
  wire [5:0] block686_y;
  chain6_03086d6cb3c0 block686 (.x({block685_y[3], block683_y[2], block344_y[3], block682_y[4], block682_y[5], block685_y[1], block682_y[2], block684_y[1],
      block683_y[0], block344_y[1], block494_y[2], block682_y[1], x[28], block685_y[0]}), .y(block686_y));
  wire [1:0] block687_y;
  table1_43995a221699 block687 (.x({x[111], x[240], block494_y[0]}), .y(block687_y));
  wire [1:0] block688_y;
  table1_25023132d4e0 block688 (.x({x[25], block686_y[0]}), .y(block688_y));
  wire [1:0] block689_y;
  table1_f48e91410545 block689 (.x({block682_y[3], block685_y[2], block686_y[2]}), .y(block689_y));
  wire [7:0] block690_y;
  chain8_49494127b218 block690 (.x({block686_y[5:4], block685_y[4], block689_y[1], block686_y[3], block689_y[0], block688_y[1], block686_y[1], block688_y[0],
      block687_y[1], block682_y[0], block687_y[0]}), .y(block690_y));
  wire [3:0] block691_y;
  chain4_e786ded78555 block691 (.x({x[335], x[7], x[142], x[161], x[290], x[307:306], x[289], x[334]}), .y(block691_y));
  wire [5:0] block692_y;
  chain6_bfe49685ef9a block692 (.x({block691_y[2], block691_y[3], x[8], x[143], x[308], block691_y[0], block691_y[1], x[6], x[141], x[160], x[288],
      x[159], x[333]}), .y(block692_y));
  wire [4:0] block693_y;
  chain5_fceabd28b5b8 block693 (.x({x[347], x[83], x[23], x[74], x[188], x[328], x[186], x[346], x[81], x[21], x[72], x[345]}), .y(block693_y));
  wire [4:0] block694_y;
  chain5_8bf4418eded3 block694 (.x({block693_y[3], block693_y[4], block423_y[3], x[329], x[327], x[82], block423_y[1], x[22], x[73], x[187], block693_y[1]}), .y(block694_y));
  wire [5:0] block695_y;
  chain6_da51e41881e2 block695 (.x({block694_y[4:3], block694_y[1], block694_y[2], block423_y[2], block693_y[2], block694_y[0], block423_y[0], block693_y[0]}), .y(block695_y));
  wire [4:0] block696_y;
  chain5_39d9b5a91052 block696 (.x({x[152], x[260], x[29], x[263], x[356], x[79], x[150], x[258], x[27], x[261], x[354]}), .y(block696_y));
  wire [2:0] block697_y;
  chain3_5dad832622fc block697 (.x({x[151], x[28], x[262], x[355], x[80], x[259]}), .y(block697_y));
  wire [6:0] block698_y;
  chain7_c68a5115f418 block698 (.x({block696_y[4], block697_y[2], block40_y[3], block696_y[3], block16_y[3], block16_y[1], block16_y[2], block697_y[0],
      block40_y[1], block696_y[1:0], block40_y[0], block16_y[0]}), .y(block698_y));
  wire [4:0] block699_y;
  chain5_e0c553a9d01b block699 (.x({block698_y[6:4], block696_y[2], block698_y[3], block697_y[1], block40_y[2], block698_y[2]}), .y(block699_y));
  wire [4:0] block700_y;
  chain5_992b56bacdb3 block700 (.x({x[368], x[59], x[65], x[182], x[272], x[366], x[63], x[85], x[178], x[180], x[270], x[382]}), .y(block700_y));
  wire [4:0] block701_y;
  chain5_df708e38a8fa block701 (.x({x[383], x[86], x[179], x[181], x[271], x[367], x[381], x[345], x[9], x[84], x[177], x[78]}), .y(block701_y));
  wire [4:0] block702_y;
  chain5_9cfec9642b24 block702 (.x({block79_y[3], block327_y[3], block68_y[2], block700_y[2], block701_y[3], block236_y[2], block236_y[0], block68_y[0],
      x[10], x[57], block700_y[0], block701_y[1], block79_y[1]}), .y(block702_y));
  wire [4:0] block703_y;
  chain5_c1986507901e block703 (.x({block702_y[3], block68_y[3], block700_y[3], block701_y[4], block236_y[3], block79_y[2], x[58], x[64], block700_y[1],
      block701_y[2], block236_y[1], block702_y[1]}), .y(block703_y));
  wire [6:0] block704_y;
  chain7_274d4ebfb612 block704 (.x({block699_y[4:3], block703_y[4], block700_y[4], block702_y[4], block703_y[3], block699_y[2:1], block703_y[2], x[11],
      block703_y[0], x[347], block327_y[2], block68_y[1], block698_y[1]}), .y(block704_y));
  wire [8:0] block705_y;
  chain9_ea57bd355d10 block705 (.x({block704_y[6:3], block704_y[1], block704_y[2], block702_y[2], block703_y[1], block699_y[0], block698_y[0], block704_y[0],
      block702_y[0], x[346], block327_y[1], block79_y[0], block701_y[0], block327_y[0]}), .y(block705_y));
  wire [5:0] block706_y;
  chain5_f335b4e370da block706 (.x({x[341], x[8], x[95], x[371], x[202], x[278], x[284], x[314], x[340], x[312], x[48], x[75], x[126], x[276], x[282],
      x[369]}), .y(block706_y));
  wire [3:0] block707_y;
  chain3_e04eff9fe33e block707 (.x({x[110], x[287], x[293], x[286], x[128], x[7], x[94], x[107], x[109], x[292]}), .y(block707_y));
  wire [3:0] block708_y;
  chain3_98209e5496f4 block708 (.x({x[341], x[8], x[95], x[285], x[370], x[6], x[93], x[106], x[108], x[291]}), .y(block708_y));
  wire [3:0] block709_y;
  chain3_1435658ce77a block709 (.x({x[110], x[287], x[293], x[313], x[76], x[127], x[201], x[277], x[283], x[339]}), .y(block709_y));
  wire [4:0] block710_y;
  chain5_97dd9f29be36 block710 (.x({block249_y[3], block222_y[2], block709_y[2], block709_y[3], block708_y[2], block708_y[3], block222_y[0], x[13],
      x[49], block706_y[1], block709_y[0], block708_y[0], block249_y[1]}), .y(block710_y));
  wire [4:0] block711_y;
  chain5_66a20153a6f9 block711 (.x({block710_y[3], block222_y[3], block706_y[4], block706_y[5], block707_y[2], block707_y[3], block249_y[2], block706_y[2],
      block709_y[1], block707_y[0], block708_y[1], block222_y[1], block710_y[1]}), .y(block711_y));
  wire [5:0] block712_y;
  chain6_f00e160c2aaa block712 (.x({block711_y[2:0], block707_y[1], block710_y[2], x[14], x[50], x[77], block249_y[0], block710_y[0], x[12], block706_y[0],
      x[105]}), .y(block712_y));
  wire [4:0] block713_y;
  chain5_d52bcb74cc5f block713 (.x({block712_y[5], block711_y[4], block710_y[4], block711_y[3], block712_y[4], block706_y[3], x[203], block712_y[3]}), .y(block713_y));
  wire [3:0] block714_y;
  chain4_7bc4406d8f46 block714 (.x({block620_y[3:2], block197_y[1], block197_y[2], x[44], x[164], x[160], x[193], block620_y[1]}), .y(block714_y));
  wire [5:0] block715_y;
  chain6_b18b5bf7d392 block715 (.x({block714_y[2], block197_y[3], block714_y[1], x[194], x[163], x[159], x[192], block197_y[0], block620_y[0], x[43:42],
      x[162]}), .y(block715_y));
  wire [4:0] block716_y;
  chain5_5d0ff916dcdf block716 (.x({block715_y[5], block714_y[3], block715_y[4:3], x[161], block714_y[0], block715_y[2]}), .y(block716_y));
  wire [4:0] block717_y;
  chain5_da567edfbe7b block717 (.x({x[308], x[116], x[236], x[17], x[71], x[182], x[286], x[15], x[69], x[163], x[180], x[274], x[306]}), .y(block717_y));
  wire [4:0] block718_y;
  chain5_b134ded2e2a1 block718 (.x({x[368], x[115], x[233], x[235], x[263], x[284], x[282], x[9], x[60], x[96], x[231], x[261], x[366]}), .y(block718_y));
  wire [6:0] block719_y;
  chain7_8e9f77a1f21c block719 (.x({block137_y[3], block718_y[4], block717_y[3], block266_y[3], block42_y[3], block451_y[3], block137_y[1], block717_y[1],
      block266_y[1], block42_y[1], block19_y[2], block451_y[1], x[285], block718_y[0], block572_y[0], block473_y[0],
      x[162], x[273], block19_y[0]}), .y(block719_y));
  wire [5:0] block720_y;
  chain6_a3a7f47c3a7c block720 (.x({block719_y[5], block19_y[3], block719_y[4], x[74], block717_y[2], block266_y[2], block42_y[2], block137_y[0], block717_y[0],
      block266_y[0], block42_y[0], block19_y[1], block451_y[0], block719_y[1]}), .y(block720_y));
  wire [3:0] block721_y;
  chain3_bd1419159376 block721 (.x({block718_y[3], block473_y[3], block574_y[2], block473_y[2], x[11], x[62], x[73], x[98], block718_y[2], block574_y[1]}), .y(block721_y));
  wire [3:0] block722_y;
  chain3_bd1419159376 block722 (.x({block451_y[2], block137_y[2], block719_y[3], x[307], x[70], x[164], x[181], x[275], x[287], block719_y[2]}), .y(block722_y));
  wire [3:0] block723_y;
  chain3_1435658ce77a block723 (.x({block718_y[3], block473_y[3], block574_y[2], block473_y[1], x[234], x[262], x[283], x[367], block718_y[1], block574_y[0]}), .y(block723_y));
  wire [3:0] block724_y;
  chain3_feaa4b7f8517 block724 (.x({block451_y[2], block137_y[2], block719_y[3], x[114], x[10], x[61], x[72], x[97], x[232]}), .y(block724_y));
  wire [6:0] block725_y;
  chain7_43ce6d3d916d block725 (.x({block575_y[2], block719_y[6], block720_y[5], block720_y[3], block575_y[0], block721_y[2], block721_y[3], block722_y[2],
      block722_y[3], block721_y[0], block723_y[1], block724_y[1], x[16], block720_y[1], block722_y[0]}), .y(block725_y));
  wire [2:0] block726_y;
  chain3_7620516d6ba2 block726 (.x({block720_y[2], block721_y[1], block723_y[2], block723_y[3], block724_y[2], block724_y[3], block722_y[1]}), .y(block726_y));
  wire [8:0] block727_y;
  chain9_28b6b8a0dc9a block727 (.x({block725_y[6:4], block575_y[1], block717_y[4], block720_y[4], block725_y[3], block726_y[2:1], block725_y[2], block726_y[0],
      block725_y[1], block720_y[0], block725_y[0], block723_y[0], block724_y[0], block719_y[0]}), .y(block727_y));
  wire [3:0] block728_y;
  chain4_aa1eaf00badc block728 (.x({x[77], x[359], x[316], x[191], x[317], x[75], x[169], x[190], x[358]}), .y(block728_y));
  wire [5:0] block729_y;
  chain6_91d17df165b3 block729 (.x({block728_y[3], block728_y[1], block728_y[2], x[76], x[170], x[315], block728_y[0], x[168], x[189], x[357]}), .y(block729_y));
  wire [4:0] block730_y;
  chain5_b134ded2e2a1 block730 (.x({x[329], x[116], x[146], x[194], x[233], x[287], x[327], x[144], x[192], x[231], x[285], x[307], x[376]}), .y(block730_y));
  wire [4:0] block731_y;
  chain5_8c77459e3953 block731 (.x({block472_y[2], x[286], x[308], x[328], x[377], block730_y[1], x[375], x[201], x[360], block334_y[0], x[0], x[306],
      block472_y[0]}), .y(block731_y));
  wire [4:0] block732_y;
  chain5_f8ece65861b6 block732 (.x({block472_y[3], block730_y[3], block334_y[3], block730_y[2], block730_y[0], x[202], x[361], block334_y[1], x[1],
      x[114], block472_y[1]}), .y(block732_y));
  wire [2:0] block733_y;
  chain3_c2bfa62b439a block733 (.x({x[193], x[362], block334_y[2], x[2], x[115], x[145], x[232]}), .y(block733_y));
  wire [5:0] block734_y;
  chain6_6b717669aea0 block734 (.x({block732_y[4], block733_y[2], block730_y[4], block731_y[4], block732_y[3], block732_y[1], block733_y[1], x[203],
      block731_y[2], block733_y[0]}), .y(block734_y));
  wire [7:0] block735_y;
  chain8_5e6e57f1e4b0 block735 (.x({block734_y[5:3], block734_y[1], block734_y[2], block731_y[3], block732_y[2], block732_y[0], block734_y[0], block731_y[1:0]}), .y(block735_y));
  wire [4:0] block736_y;
  chain5_9fa46eb970d9 block736 (.x({x[365], x[344], x[379], x[89], x[239], x[296], x[363], x[147], x[342], x[87], x[237], x[294]}), .y(block736_y));
  wire [3:0] block737_y;
  chain4_97d6528d5e23 block737 (.x({x[380], x[149], x[343], x[88], x[238], x[295], x[364], x[148], x[378]}), .y(block737_y));
  wire [4:0] block738_y;
  chain5_e36cc2a4d741 block738 (.x({block737_y[3], block736_y[4], block737_y[2], block736_y[3], block737_y[1], block736_y[2:1], block737_y[0]}), .y(block738_y));
  wire [3:0] block739_y;
  chain4_af1174a059d4 block739 (.x({x[260], x[197], x[259], x[196:195], x[258]}), .y(block739_y));
  wire [4:0] block740_y;
  chain5_da567edfbe7b block740 (.x({x[329], x[302], x[350], x[65], x[74], x[152], x[256], x[63], x[72], x[150], x[172], x[193], x[327]}), .y(block740_y));
  wire [4:0] block741_y;
  chain5_8c77459e3953 block741 (.x({x[349], x[218], x[241], x[248], x[290], x[301], x[246], x[171], x[192], x[255], x[45], x[216], x[288]}), .y(block741_y));
  wire [4:0] block742_y;
  chain5_9cfec9642b24 block742 (.x({block501_y[3], block40_y[3], block81_y[3], block741_y[4], block17_y[3], block212_y[3], block501_y[1], block81_y[1],
      x[47], block741_y[2], block17_y[1], block212_y[1], block279_y[2]}), .y(block742_y));
  wire [4:0] block743_y;
  chain5_b134ded2e2a1 block743 (.x({block279_y[3], x[242], block741_y[3], block17_y[2], block212_y[2], block501_y[2], block501_y[0], x[300], x[348],
      block741_y[1], block17_y[0], block212_y[0], block279_y[1]}), .y(block743_y));
  wire [4:0] block744_y;
  chain5_c8f4a7169e48 block744 (.x({block740_y[2], block40_y[2], block101_y[3], block102_y[3], block81_y[2], block102_y[1], x[247], x[289], block740_y[0],
      block40_y[0], block101_y[1], block81_y[0]}), .y(block744_y));
  wire [6:0] block745_y;
  chain7_206851fc3acf block745 (.x({block742_y[4], block743_y[4], block740_y[4], block744_y[4], block742_y[3], block743_y[3:2], block742_y[0], block740_y[1],
      block40_y[1], block101_y[2], block102_y[2], block744_y[1], block743_y[1]}), .y(block745_y));
  wire [2:0] block746_y;
  chain3_121d785fa9fe block746 (.x({x[257], x[64], x[73], x[151], x[173], x[194], x[328]}), .y(block746_y));
  wire [5:0] block747_y;
  chain6_84a4acdee05e block747 (.x({block745_y[2], block740_y[3], block744_y[3], block746_y[2], block742_y[2], block745_y[1:0], x[240], block746_y[0],
      block744_y[0], x[46], x[217], block743_y[0]}), .y(block747_y));
  wire [8:0] block748_y;
  chain9_b300c47fd5d9 block748 (.x({block745_y[6:5], block747_y[5], block745_y[4], block747_y[4], block745_y[3], block747_y[2], block747_y[3], block744_y[2],
      block746_y[1], block742_y[1], block747_y[1], block741_y[0], block747_y[0], block101_y[0], block102_y[0], block279_y[0]}), .y(block748_y));
  wire [4:0] block749_y;
  chain5_38068dded846 block749 (.x({x[365], x[317], x[341], x[2], x[29], x[191], x[189], x[315], x[339], x[0], x[27], x[363]}), .y(block749_y));
  wire [2:0] block750_y;
  chain3_a0d6bb5d3556 block750 (.x({x[190], x[316], x[340], x[1], x[28], x[364]}), .y(block750_y));
  wire [6:0] block751_y;
  chain7_0d7c70b3b29d block751 (.x({block749_y[4], block750_y[2], block495_y[3], block92_y[3], block749_y[3], block750_y[0], block750_y[1], block495_y[1],
      block92_y[1], block749_y[1], block92_y[0], block495_y[0], block749_y[0]}), .y(block751_y));
  wire [4:0] block752_y;
  chain5_2ae818f5cdf7 block752 (.x({block751_y[6:4], block749_y[2], block751_y[3], block495_y[2], block92_y[2], block751_y[2]}), .y(block752_y));
  wire [4:0] block753_y;
  chain5_b134ded2e2a1 block753 (.x({x[251], x[14], x[80], x[101], x[203], x[227], x[225], x[99], x[109], x[199], x[201], x[223], x[249]}), .y(block753_y));
  wire [4:0] block754_y;
  chain5_8c77459e3953 block754 (.x({x[344], x[103], x[124], x[128], x[170], x[211], x[168], x[108], x[198], x[222], x[96], x[126], x[342]}), .y(block754_y));
  wire [4:0] block755_y;
  chain5_bcbabb9a9479 block755 (.x({block754_y[3], block112_y[3], x[59], x[104], x[125], x[212], x[343], x[102], x[123], x[127], x[169], x[210], block754_y[1]}), .y(block755_y));
  wire [5:0] block756_y;
  chain6_c9c6c84a6e23 block756 (.x({block753_y[4], block130_y[3:2], block753_y[3], block217_y[3], block755_y[2], block753_y[2], block217_y[2], block112_y[1],
      x[12], x[78], block753_y[0], block217_y[0], block130_y[0], block665_y[1]}), .y(block756_y));
  wire [2:0] block757_y;
  chain3_121d785fa9fe block757 (.x({block130_y[1], x[224], x[226], x[250], block753_y[1], block217_y[1], block112_y[2]}), .y(block757_y));
  wire [2:0] block758_y;
  chain3_efe745ea399d block758 (.x({x[200], block755_y[1], x[13], x[79], x[100], x[110], x[202]}), .y(block758_y));
  wire [4:0] block759_y;
  chain5_b8643ad0852e block759 (.x({block666_y[2], block754_y[4], block755_y[3], block756_y[3], block757_y[2], block758_y[2], block758_y[0], x[58],
      x[98], block754_y[2], block756_y[1], block757_y[0], block666_y[0]}), .y(block759_y));
  wire [7:0] block760_y;
  chain8_b6adcd7b0bf0 block760 (.x({block759_y[3], block759_y[4], block755_y[4], block756_y[4], block666_y[3], block759_y[1], block756_y[2], block757_y[1],
      block758_y[1], block666_y[1], block756_y[0], block759_y[0], x[57], x[97], block755_y[0], block112_y[0], block754_y[0],
      block665_y[0]}), .y(block760_y));
  wire [4:0] block761_y;
  chain5_e58b55a256b9 block761 (.x({block760_y[6], block760_y[7], block756_y[5], block666_y[4], block760_y[5], block759_y[2], block760_y[4]}), .y(block761_y));
  wire [4:0] block762_y;
  chain5_b134ded2e2a1 block762 (.x({x[323], x[65], x[122], x[185], x[239], x[257], x[255], x[63], x[120], x[172], x[183], x[237], x[321]}), .y(block762_y));
  wire [4:0] block763_y;
  chain5_fceabd28b5b8 block763 (.x({x[302], block762_y[1], x[2], x[86], x[146], x[268], x[144], x[301], x[171], x[0], x[84], x[300]}), .y(block763_y));
  wire [2:0] block764_y;
  chain3_121d785fa9fe block764 (.x({x[256], x[64], x[121], x[173], x[184], x[238], x[322]}), .y(block764_y));
  wire [5:0] block765_y;
  chain6_3aff957f9514 block765 (.x({block762_y[4], block764_y[2:1], block763_y[4], block762_y[3], x[269], block763_y[3], block762_y[2], block762_y[0],
      x[1], x[85], x[145], x[267], block763_y[1]}), .y(block765_y));
  wire [5:0] block766_y;
  chain6_292dfc3595b1 block766 (.x({block765_y[5:2], block764_y[0], block763_y[2], block765_y[1]}), .y(block766_y));
  wire [5:0] block767_y;
  chain6_b491462368fb block767 (.x({x[347], x[38], x[50], x[62], x[176], x[358], x[55], x[60], x[174], x[265], x[345], x[264], x[54], x[357]}), .y(block767_y));
  wire [3:0] block768_y;
  chain4_9a5a50f85667 block768 (.x({x[359], x[56], x[61], x[175], x[266], x[346], x[36], x[271], x[48]}), .y(block768_y));
  wire [5:0] block769_y;
  chain6_a4b5f4901db0 block769 (.x({block768_y[3:1], block767_y[3], x[272], x[37], x[49], block767_y[2], block768_y[0], block767_y[1], x[270], block767_y[0]}), .y(block769_y));
  wire [2:0] block770_y;
  chain3_1b194211fb1f block770 (.x({block769_y[5], block767_y[5:4], block769_y[4]}), .y(block770_y));
  wire [5:0] block771_y;
  chain5_8075c191781c block771 (.x({x[65], x[233], x[374:373], x[128], x[137], x[232], x[296], x[347], x[294], x[348], x[12], x[120], x[126], x[135],
      x[345]}), .y(block771_y));
  wire [3:0] block772_y;
  chain3_f344074a29b3 block772 (.x({x[89], x[104], x[311:310], x[64], x[122], x[44], x[88], x[103], x[350]}), .y(block772_y));
  wire [3:0] block773_y;
  chain3_1435658ce77a block773 (.x({x[65], x[233], x[374], x[346], x[121], x[127], x[136], x[231], x[295], x[372]}), .y(block773_y));
  wire [3:0] block774_y;
  chain3_cd32fcd984c0 block774 (.x({x[89], x[104], x[311], x[309], x[13], x[63], x[43], x[87], x[102], x[349]}), .y(block774_y));
  wire [5:0] block775_y;
  chain5_0f9d90351af1 block775 (.x({block200_y[3], block772_y[2], block772_y[3], block329_y[3], block200_y[2], block773_y[2], block773_y[3], block774_y[2],
      block774_y[3], block200_y[0], block774_y[0], block18_y[0], block143_y[0], block272_y[0], block620_y[1], block329_y[1]}), .y(block775_y));
  wire [5:0] block776_y;
  chain6_8ebaad075e59 block776 (.x({block279_y[3], block18_y[2], block143_y[2], block272_y[2], block620_y[3], block771_y[3], block279_y[2:1], block773_y[0],
      x[42], block620_y[0], block329_y[0], block771_y[0], block279_y[0]}), .y(block776_y));
  wire [3:0] block777_y;
  chain3_600b4ce38416 block777 (.x({block200_y[3], block772_y[2], block772_y[3], block200_y[1], block774_y[1], block18_y[1], block143_y[1], block272_y[1],
      block620_y[2], block329_y[2]}), .y(block777_y));
  wire [4:0] block778_y;
  chain5_f598059eeaab block778 (.x({block775_y[3], block272_y[3], block771_y[4], block771_y[5], block777_y[2], block777_y[3], block775_y[1], x[14],
      block771_y[2], block773_y[1], block776_y[2], block772_y[0], block777_y[0]}), .y(block778_y));
  wire [7:0] block779_y;
  chain8_9cf5b90586dc block779 (.x({block778_y[4:3], block776_y[5], block775_y[4], block775_y[5], block778_y[1], block776_y[3], block772_y[1], block775_y[2],
      block777_y[1], block775_y[0], block778_y[0], block771_y[1], block776_y[1]}), .y(block779_y));
  wire [6:0] block780_y;
  chain7_df34437698a4 block780 (.x({block779_y[7:3], block776_y[4], block18_y[3], block143_y[3], block778_y[2], block779_y[2:1]}), .y(block780_y));
  wire [3:0] block781_y;
  chain4_17b5e0601ebb block781 (.x({x[308:307], x[93], x[40], x[94], x[205], x[280], x[39], x[306]}), .y(block781_y));
  wire [5:0] block782_y;
  chain6_bec5ba77a845 block782 (.x({block21_y[3], block781_y[2], block291_y[2], block372_y[2], block590_y[2], block251_y[2], block21_y[1], block781_y[0],
      block291_y[0], block372_y[0], block590_y[0], block251_y[0], x[279], x[204], block21_y[0]}), .y(block782_y));
  wire [4:0] block783_y;
  chain5_bcbabb9a9479 block783 (.x({block782_y[4], block781_y[3], block291_y[3], block372_y[3], block590_y[3], block251_y[3], block21_y[2], x[281],
      block291_y[1], block372_y[1], block590_y[1], block251_y[1], block782_y[2]}), .y(block783_y));
  wire [5:0] block784_y;
  chain6_7e29543cd40c block784 (.x({block783_y[4:3], block782_y[5], block783_y[1], block783_y[2], x[41], x[95], block782_y[3], x[206], block781_y[1],
      block783_y[0]}), .y(block784_y));
  wire [3:0] block785_y;
  chain4_f08d15c1a86e block785 (.x({x[146], x[188], x[154], x[155], x[282], x[319], x[343], x[144], x[187]}), .y(block785_y));
  wire [5:0] block786_y;
  chain6_99841eb59e0a block786 (.x({block785_y[3:1], x[284:283], x[320], x[344], x[145], x[153], block785_y[0], x[318], x[342], x[186]}), .y(block786_y));
  wire [3:0] block787_y;
  chain4_7bc4406d8f46 block787 (.x({x[353:352], x[310], x[311], x[19], x[345], x[1], x[7], x[351]}), .y(block787_y));
  wire [4:0] block788_y;
  chain5_65b92d18da5d block788 (.x({block434_y[2], x[2], x[8], block787_y[1], block57_y[2], block278_y[2], block278_y[0], x[18], x[0], x[6], x[309],
      block57_y[0], block434_y[0]}), .y(block788_y));
  wire [4:0] block789_y;
  chain5_2f6ae1eb5ee9 block789 (.x({block788_y[3], x[347], block787_y[2], block57_y[3], block278_y[3], block434_y[3], block434_y[1], block788_y[2],
      block787_y[0], block57_y[1], block278_y[1], block788_y[1]}), .y(block789_y));
  wire [4:0] block790_y;
  chain5_d52bcb74cc5f block790 (.x({block789_y[3], block789_y[4], block787_y[3], block788_y[4], block789_y[2], x[346], x[20], block789_y[1]}), .y(block790_y));
  wire [4:0] block791_y;
  chain5_e710ec8f5d94 block791 (.x({x[347], x[302], x[344], x[47], x[200], x[265], x[198], x[300], x[342], x[45], x[345]}), .y(block791_y));
  wire [5:0] block792_y;
  chain6_1d8effc1bfcd block792 (.x({block791_y[4], block1_y[3], x[152], block345_y[3], x[266], block791_y[3], block791_y[1], block345_y[1], x[46],
      x[199], x[264], x[346], block1_y[1]}), .y(block792_y));
  wire [3:0] block793_y;
  chain4_7cf3f63f9072 block793 (.x({block792_y[1], x[151], block345_y[2], block791_y[2], block1_y[2], x[343], x[301], block792_y[0]}), .y(block793_y));
  wire [6:0] block794_y;
  chain7_26a3b73bdc70 block794 (.x({block792_y[5], block793_y[3], block792_y[4:3], block793_y[2], block792_y[2], block793_y[0], block793_y[1], x[150],
      block791_y[0], block345_y[0], block1_y[0]}), .y(block794_y));
  wire [5:0] block795_y;
  chain5_533d679e097f block795 (.x({x[50], x[107], x[224], x[356], x[203], x[227], x[242], x[269], x[332], x[330], x[78], x[201], x[225], x[240], x[267],
      x[354]}), .y(block795_y));
  wire [4:0] block796_y;
  chain5_da12802fe180 block796 (.x({x[377], x[49], x[106], x[173], x[223], x[353], x[351], x[376], x[18], x[171], x[375]}), .y(block796_y));
  wire [3:0] block797_y;
  chain3_8233d6332b58 block797 (.x({x[50], x[107], x[224], x[222], x[355], x[19], x[48], x[105], x[172], x[352]}), .y(block797_y));
  wire [2:0] block798_y;
  chain3_121d785fa9fe block798 (.x({x[268], x[79], x[177], x[202], x[226], x[241], x[331]}), .y(block798_y));
  wire [6:0] block799_y;
  chain7_83afae759084 block799 (.x({block298_y[3], block796_y[4], block143_y[3], block236_y[3], block795_y[4], block795_y[5], block298_y[1], block796_y[2],
      block797_y[1], block143_y[1], block236_y[1], block171_y[2], block171_y[0], block795_y[0], block649_y[0], block403_y[0],
      block256_y[0], block796_y[0]}), .y(block799_y));
  wire [4:0] block800_y;
  chain5_ba17e239b003 block800 (.x({block298_y[2], block143_y[2], block236_y[2], block171_y[3], block797_y[2], block797_y[3], block171_y[1], block256_y[1],
      block796_y[1], block797_y[0], block143_y[0], block236_y[0], block298_y[0]}), .y(block800_y));
  wire [5:0] block801_y;
  chain5_76945ceece0a block801 (.x({block799_y[4], block800_y[3], block256_y[3], x[179], block795_y[3], block798_y[2], block649_y[3], block403_y[3],
      block403_y[1], block799_y[1], block800_y[0], block795_y[1], block798_y[0], block649_y[1]}), .y(block801_y));
  wire [3:0] block802_y;
  chain3_0ec2be210a07 block802 (.x({block799_y[4], block800_y[3], block403_y[2], x[80], x[178], block795_y[2], block798_y[1], block649_y[2], block256_y[2]}), .y(block802_y));
  wire [6:0] block803_y;
  chain7_d30a5d03fe67 block803 (.x({block799_y[6], block800_y[4], block799_y[5], block801_y[4], block801_y[5], block801_y[3], block800_y[2], block799_y[2],
      block799_y[3], block801_y[1], block802_y[0], x[20], block800_y[1]}), .y(block803_y));
  wire [5:0] block804_y;
  chain6_87a0f7dd6576 block804 (.x({block803_y[6:2], block796_y[3], block801_y[2], block802_y[1], block802_y[2], block802_y[3], block803_y[1]}), .y(block804_y));
  wire [5:0] block805_y;
  chain5_533d679e097f block805 (.x({x[47], x[296], x[317:316], x[295], x[299], x[302], x[308], x[311], x[306], x[129], x[156], x[219], x[297], x[300],
      x[309]}), .y(block805_y));
  wire [3:0] block806_y;
  chain3_f344074a29b3 block806 (.x({x[251], x[257], x[305:304], x[158], x[221], x[4], x[250], x[256], x[341]}), .y(block806_y));
  wire [3:0] block807_y;
  chain3_1435658ce77a block807 (.x({x[47], x[296], x[317], x[310], x[220], x[294], x[298], x[301], x[307], x[315]}), .y(block807_y));
  wire [3:0] block808_y;
  chain3_cd32fcd984c0 block808 (.x({x[251], x[257], x[305], x[303], x[130], x[157], x[3], x[249], x[255], x[340]}), .y(block808_y));
  wire [7:0] block809_y;
  chain8_6d0ac533ed72 block809 (.x({block110_y[3], block805_y[4], block805_y[5], block806_y[2], block806_y[3], block110_y[1], block805_y[2], block807_y[1],
      block17_y[2], block806_y[0], block808_y[1], x[339], block110_y[0], block805_y[0], block17_y[0]}), .y(block809_y));
  wire [4:0] block810_y;
  chain5_83c5fef1ac30 block810 (.x({block17_y[3], block805_y[3], block808_y[2], block808_y[3], block807_y[2], block807_y[3], block808_y[0], x[39],
      x[45], block805_y[1], block807_y[0], block17_y[1]}), .y(block810_y));
  wire [3:0] block811_y;
  chain4_33c884665a30 block811 (.x({x[5], block806_y[1], block110_y[2], x[41], x[46], x[40], x[131]}), .y(block811_y));
  wire [6:0] block812_y;
  chain7_e07f31034d23 block812 (.x({block809_y[7], block811_y[3], block809_y[6:5], block810_y[4], block811_y[2:1], block809_y[3], block810_y[2], block809_y[2],
      block810_y[1], block811_y[0], block809_y[1], block810_y[0]}), .y(block812_y));
  wire [3:0] block813_y;
  chain4_7adab67e6867 block813 (.x({block812_y[6:4], block810_y[3], block809_y[4], block812_y[3]}), .y(block813_y));
  wire [4:0] block814_y;
  chain5_b134ded2e2a1 block814 (.x({block515_y[3], x[197], x[272], x[344], block289_y[2], block103_y[2], block103_y[0], x[156], x[195], x[270], x[342],
      block289_y[0], block515_y[1]}), .y(block814_y));
  wire [4:0] block815_y;
  chain5_e70b9e9ef5e0 block815 (.x({x[239], block515_y[2], x[26], x[146], x[155], x[212], x[210], x[30], block515_y[0], x[24], x[144], x[153], x[237]}), .y(block815_y));
  wire [5:0] block816_y;
  chain6_611894ba3f31 block816 (.x({block814_y[4:2], block289_y[3], block103_y[3], block815_y[3], x[59], x[158], x[57], x[154], x[211], x[238], block815_y[1],
      x[31], block814_y[0]}), .y(block816_y));
  wire [2:0] block817_y;
  chain3_121d785fa9fe block817 (.x({block103_y[1], x[157], x[196], x[271], x[343], block289_y[1], block814_y[1]}), .y(block817_y));
  wire [4:0] block818_y;
  chain5_28a8738769f2 block818 (.x({block817_y, block816_y[2], block815_y[2], x[32], x[58], block816_y[1], x[145], x[25], block816_y[0]}), .y(block818_y));
  wire [3:0] block819_y;
  chain4_93965682f091 block819 (.x({block816_y[5], block818_y[4], block816_y[4:3], block815_y[4], block818_y[3]}), .y(block819_y));
  wire [3:0] block820_y;
  chain4_af1174a059d4 block820 (.x({x[200], x[179], x[199], x[178:177], x[198]}), .y(block820_y));
  wire [4:0] block821_y;
  chain5_1fc23a4aae13 block821 (.x({x[182], x[236], x[253], x[37], x[59], x[143], x[141], x[181], x[6], x[234], x[57], x[180]}), .y(block821_y));
  wire [4:0] block822_y;
  chain5_48b5c099c4e3 block822 (.x({block821_y[3], block821_y[4], x[17], x[254], x[38], x[142], x[15], x[235], x[252], x[36], x[58], block821_y[1]}), .y(block822_y));
  wire [5:0] block823_y;
  chain6_3f536ffc194d block823 (.x({block822_y[4:3], block822_y[1], block822_y[2], x[8], x[16], block821_y[2], x[7], block822_y[0]}), .y(block823_y));
  wire [4:0] block824_y;
  chain5_b134ded2e2a1 block824 (.x({x[266], x[59], x[113], x[131], x[182], x[227], x[264], x[82], x[111], x[129], x[180], x[225], x[331]}), .y(block824_y));
  wire [5:0] block825_y;
  chain5_41b97ab02e40 block825 (.x({block824_y[3], block306_y[3], block649_y[3], block327_y[3], block649_y[2], x[71], x[125], x[353], block1_y[2],
      block1_y[0], x[69], x[123], x[343], x[351], x[379], block327_y[1]}), .y(block825_y));
  wire [5:0] block826_y;
  chain5_bd4289ada6e8 block826 (.x({block824_y[3], block306_y[3], block649_y[3], block327_y[2], x[124], x[344], x[352], x[380], block1_y[1], x[378],
      block649_y[0], x[81], x[330], x[342], block327_y[0]}), .y(block826_y));
  wire [2:0] block827_y;
  chain3_121d785fa9fe block827 (.x({block306_y[1], x[181], x[226], x[265], x[332], block824_y[1], block649_y[1]}), .y(block827_y));
  wire [5:0] block828_y;
  chain6_91af745bc24a block828 (.x({block824_y[4], block1_y[3], block825_y[3], block827_y[2], block826_y[4], block826_y[5], x[130], block825_y[1],
      block826_y[2], x[58], x[83], x[112], block827_y[0]}), .y(block828_y));
  wire [4:0] block829_y;
  chain5_44a074ce711b block829 (.x({block828_y[5:3], block825_y[4], block825_y[5], block825_y[2], block826_y[3], block824_y[2], block306_y[2], block827_y[1],
      block828_y[1]}), .y(block829_y));
  wire [6:0] block830_y;
  chain7_cc46ee614708 block830 (.x({block829_y[4:1], block828_y[2], block829_y[0], block824_y[0], x[70], block828_y[0], block825_y[0], block826_y[1],
      x[57], block306_y[0]}), .y(block830_y));
  wire [5:0] block831_y;
  chain6_d50f9beeab7b block831 (.x({block75_y[3], x[314], x[377], block250_y[3], x[152], block75_y[2], x[316], x[375], block250_y[1], x[150], x[235],
      x[265], block75_y[0]}), .y(block831_y));
  wire [4:0] block832_y;
  chain5_058df36e8c17 block832 (.x({block831_y[1], x[151], x[236], x[266], x[317], block75_y[1], x[315], x[132], x[303], block250_y[0], x[234], x[264]}), .y(block832_y));
  wire [5:0] block833_y;
  chain6_6a2881e37d88 block833 (.x({block831_y[5:3], block832_y[4:2], block250_y[2], x[133], x[304], x[312], block831_y[0], block832_y[1]}), .y(block833_y));
  wire [2:0] block834_y;
  chain3_3bc05f1ffa98 block834 (.x({x[313], block831_y[2], x[134], x[305], x[376]}), .y(block834_y));
  wire [4:0] block835_y;
  chain5_e2b7a48aad16 block835 (.x({block833_y[5:3], block834_y[2], block833_y[2], block834_y[1:0], block833_y[1]}), .y(block835_y));
  wire [3:0] block836_y;
  chain4_e1880dfd1980 block836 (.x({block0_y[3:2], x[115], x[179], x[116], x[37], x[103], x[178], block0_y[1]}), .y(block836_y));
  wire [5:0] block837_y;
  chain6_0ddcbd919631 block837 (.x({block836_y[3], block836_y[1], block836_y[2], x[38], x[104], x[114], block836_y[0], x[36], x[102], x[177], block0_y[0]}), .y(block837_y));
  wire [4:0] block838_y;
  chain5_8c77459e3953 block838 (.x({x[373], x[92], x[241], x[269], x[286], x[320], x[267], x[153], x[180], x[366], x[54], x[90], x[318]}), .y(block838_y));
  wire [4:0] block839_y;
  chain5_9c04f8e96778 block839 (.x({x[374], x[143], x[47], x[242], x[287], x[319], x[55], x[91], x[240], x[268], x[285], x[372]}), .y(block839_y));
  wire [3:0] block840_y;
  chain4_8af03cfacbed block840 (.x({x[368], x[46], x[56], x[142], x[155], x[182:181], x[154], x[367]}), .y(block840_y));
  wire [5:0] block841_y;
  chain6_1d43fc4e5679 block841 (.x({block839_y[4], block344_y[3:2], block838_y[4], block839_y[3], block840_y[2], block838_y[3], block839_y[2], block344_y[0],
      x[141], block840_y[0], x[45], block838_y[1], block839_y[0]}), .y(block841_y));
  wire [5:0] block842_y;
  chain6_76a5edc0231a block842 (.x({block841_y[5:3], block840_y[3], block344_y[1], block841_y[2], block840_y[1], block838_y[2], block839_y[1], block841_y[1]}), .y(block842_y));
  wire [3:0] block843_y;
  chain4_929d7ac4f852 block843 (.x({block19_y[3:2], x[308], x[170], x[251], x[307], x[191], block19_y[1]}), .y(block843_y));
  wire [5:0] block844_y;
  chain6_3e21a5498b4f block844 (.x({block843_y, x[169], x[250], x[306], x[190], block19_y[0], x[249], x[168], x[189]}), .y(block844_y));
  wire [2:0] block845_y;
  chain3_10e759939a8d block845 (.x(block844_y[5:3]), .y(block845_y));
  wire [4:0] block846_y;
  chain5_eafcd9afb482 block846 (.x({x[332], x[20], x[62], x[74], x[83], x[253], x[18], x[60], x[72], x[81], x[330], x[78]}), .y(block846_y));
  wire [6:0] block847_y;
  chain7_61f2469efa91 block847 (.x({block699_y, x[254], block846_y[3], block112_y[2], block381_y[3], x[134], x[132], x[252], x[331], block846_y[1],
      block112_y[0], block381_y[1], block698_y[0]}), .y(block847_y));
  wire [3:0] block848_y;
  chain4_e786ded78555 block848 (.x({block381_y[2], x[133], block698_y[1], block847_y[1], block846_y[2], block112_y[1], x[73], x[61], x[82]}), .y(block848_y));
  wire [7:0] block849_y;
  chain8_b64ae1aaa978 block849 (.x({block847_y[6:5], block848_y[3], block847_y[4:3], block846_y[4], block112_y[3], block848_y[2], block847_y[2], block848_y[1],
      block847_y[0], x[19], block848_y[0], block846_y[0], block381_y[0]}), .y(block849_y));
  wire [4:0] block850_y;
  chain5_ae84ef70b3a4 block850 (.x({x[296], x[212], x[251], x[329], x[350], x[327], x[210], x[247], x[249], x[304], x[316], x[348]}), .y(block850_y));
  wire [4:0] block851_y;
  chain5_8c77459e3953 block851 (.x({x[349], x[248], x[250], x[305], x[317], x[328], x[303], x[12], x[105], x[114], x[96], x[246], x[315]}), .y(block851_y));
  wire [5:0] block852_y;
  chain5_abf9aa53d3d5 block852 (.x({block75_y[3], block496_y[3], block225_y[3], block851_y[3], block18_y[2], block101_y[3], block272_y[3], block32_y[3],
      block32_y[1], block850_y[0], block851_y[1], block18_y[0], block101_y[1], block272_y[1], block225_y[1]}), .y(block852_y));
  wire [5:0] block853_y;
  chain5_344990bec3fe block853 (.x({block75_y[3], block496_y[3], block225_y[2], block851_y[2], block18_y[1], block101_y[2], block272_y[2], block32_y[2],
      block32_y[0], block252_y[0], block80_y[0], block851_y[0], block101_y[0], block272_y[0], block225_y[0]}), .y(block853_y));
  wire [5:0] block854_y;
  chain5_eb8e25aa4daf block854 (.x({block850_y[3], block851_y[4], block18_y[3], block80_y[3], block850_y[2], block75_y[2], block496_y[2], block252_y[3],
      block252_y[1], x[106], x[115], x[294], block75_y[0], block496_y[0], block80_y[1]}), .y(block854_y));
  wire [3:0] block855_y;
  chain3_1435658ce77a block855 (.x({block850_y[3], block851_y[4], block18_y[3], block252_y[2], x[107], x[116], x[295], block75_y[1], block496_y[1],
      block80_y[2]}), .y(block855_y));
  wire [6:0] block856_y;
  chain7_bfa97b02374a block856 (.x({block850_y[4], block852_y[4], block852_y[5], block854_y[4], block854_y[5], block855_y[2], block855_y[3], block852_y[1],
      block854_y[1], block855_y[0], x[98], x[211], block850_y[1], block853_y[2]}), .y(block856_y));
  wire [4:0] block857_y;
  chain5_d41494cb20cc block857 (.x({block853_y[3], block852_y[3], block854_y[2], block855_y[1], block852_y[2], x[13], block854_y[0], x[97], block852_y[0],
      block853_y[1]}), .y(block857_y));
  wire [6:0] block858_y;
  chain7_4dc3718371d3 block858 (.x({block856_y[6:4], block857_y[4:3], block856_y[3], block854_y[3], block856_y[2], block853_y[4], block853_y[5], block857_y[2],
      block856_y[1:0], x[14], block857_y[1]}), .y(block858_y));
  wire [3:0] block859_y;
  chain4_e02862e160c1 block859 (.x({x[122], x[155:154], x[106], x[121], x[33], x[105], x[120]}), .y(block859_y));
  wire [3:0] block860_y;
  chain4_1d8cabbb4817 block860 (.x({block859_y[2], block859_y[3], block212_y[3], x[35], x[107], x[34], block212_y[2], block859_y[1]}), .y(block860_y));
  wire [5:0] block861_y;
  chain6_31e3fb7926a6 block861 (.x({block860_y, block859_y[0], block212_y[1:0], x[153]}), .y(block861_y));
  wire [4:0] block862_y;
  chain5_b134ded2e2a1 block862 (.x({x[368], x[212], x[236], x[251], x[266], x[317], x[315], x[126], x[210], x[234], x[249], x[264], x[366]}), .y(block862_y));
  wire [5:0] block863_y;
  chain5_f335b4e370da block863 (.x({block862_y[4], block16_y[3], block110_y[3], block820_y[3], x[131], x[164], block16_y[2], block110_y[2], block474_y[3],
      block474_y[1], x[162], x[241], x[379], block16_y[0], block110_y[0], block820_y[1]}), .y(block863_y));
  wire [5:0] block864_y;
  chain5_1f0beb9ea13b block864 (.x({block862_y[4], block16_y[3], block110_y[3], block290_y[2], x[23], x[86], x[103], x[128], block862_y[2], block862_y[0],
      x[378], block474_y[0], block820_y[0], x[21], x[84], block290_y[0]}), .y(block864_y));
  wire [4:0] block865_y;
  chain5_c1986507901e block865 (.x({block864_y[3], block863_y[2], x[104], block862_y[3], block290_y[3], block290_y[1], x[250], x[265], x[316], x[367],
      block862_y[1], block864_y[1]}), .y(block865_y));
  wire [4:0] block866_y;
  chain5_414322e9bd66 block866 (.x({block865_y[3], block419_y[4], block863_y[3], block864_y[4], block864_y[5], block820_y[2], x[242], x[380], block16_y[1],
      block110_y[1], block474_y[2], block863_y[1]}), .y(block866_y));
  wire [6:0] block867_y;
  chain7_36c37e6276f9 block867 (.x({block866_y[4], block865_y[4], block419_y[5], block866_y[3], block863_y[4], block863_y[5], block866_y[2:1], x[163],
      block419_y[3], block864_y[2], block865_y[1], block419_y[2], x[130], block866_y[0]}), .y(block867_y));
  wire [2:0] block868_y;
  chain3_121d785fa9fe block868 (.x({block865_y[0], x[85], x[102], x[127], x[211], x[235], block419_y[1]}), .y(block868_y));
  wire [4:0] block869_y;
  chain5_dd20f9c7f691 block869 (.x({block868_y, block867_y[0], x[129], block863_y[0], x[22], block864_y[0], x[240], block419_y[0]}), .y(block869_y));
  wire [5:0] block870_y;
  chain6_d59788b9397f block870 (.x({block867_y[6:5], block419_y[6], block867_y[4:2], block869_y[4:3], block865_y[2], block867_y[1]}), .y(block870_y));
  wire [5:0] block871_y;
  chain5_36d34a45bfe4 block871 (.x({x[326], x[182], x[332], x[325], x[194], x[331], x[50], x[77], x[275], x[75], x[324], x[135], x[192], x[48], x[273]}), .y(block871_y));
  wire [3:0] block872_y;
  chain3_e5cbccb52603 block872 (.x({x[326], x[182], x[332], x[193], x[49], x[76], x[274], x[136], x[180], x[330]}), .y(block872_y));
  wire block873_y;
  table1_764d359523aa block873 (.x(block871_y[5:4]), .y(block873_y));
  wire [3:0] block874_y;
  chain4_3d868a30c259 block874 (.x({block873_y, block278_y[3], block871_y[2], x[137], x[181], block872_y[1], block872_y[2], block872_y[3], block278_y[2]}), .y(block874_y));
  wire [6:0] block875_y;
  chain7_e408f7a0fb92 block875 (.x({block874_y[3:2], block871_y[5], block874_y[1], block871_y[3], block278_y[1], block874_y[0], block872_y[0], block871_y[1:0],
      block278_y[0]}), .y(block875_y));
  wire [4:0] block876_y;
  chain5_3f1520e3ead9 block876 (.x({x[371], x[29], x[131], x[332], x[44], x[251], x[349], x[42], x[97], x[127], x[223], x[249], x[369]}), .y(block876_y));
  wire [2:0] block877_y;
  chain3_121d785fa9fe block877 (.x({x[350], x[43], x[98], x[128], x[224], x[250], x[370]}), .y(block877_y));
  wire [4:0] block878_y;
  chain5_bcbabb9a9479 block878 (.x({block329_y[3], block620_y[3], block876_y[3], block877_y[2], block30_y[3], block249_y[3], block305_y[2], block876_y[1],
      block877_y[0], block30_y[1], block249_y[1], block474_y[2], block329_y[1]}), .y(block878_y));
  wire [4:0] block879_y;
  chain5_65b92d18da5d block879 (.x({block329_y[2], block877_y[1], block30_y[2], block249_y[2], block474_y[3], block305_y[3], block305_y[1], block620_y[0],
      block876_y[0], block30_y[0], block249_y[0], block474_y[1], block329_y[0]}), .y(block879_y));
  wire [4:0] block880_y;
  chain5_90779e1566ee block880 (.x({block620_y[2], block876_y[2], block878_y[1], block879_y[2], block16_y[2], block143_y[2], block879_y[0], x[27],
      x[129], x[330], block16_y[0], block143_y[0]}), .y(block880_y));
  wire [6:0] block881_y;
  chain7_0b9149cce49f block881 (.x({block879_y[3], block16_y[3], block143_y[3], block880_y[3], block878_y[2], block879_y[1], block16_y[1], block143_y[1],
      block620_y[1], block880_y[1], block878_y[0], block474_y[0], block832_y[0], x[96], x[126], x[222], x[348], block305_y[0]}), .y(block881_y));
  wire [7:0] block882_y;
  chain8_d177a36a3efc block882 (.x({block881_y[6:5], block880_y[4], block876_y[4], block878_y[3], block879_y[4], block881_y[4:2], block880_y[2], x[28],
      x[130], x[331], block833_y[0], block880_y[0], block881_y[1]}), .y(block882_y));
  wire [6:0] block883_y;
  chain7_3438e0b4ab1e block883 (.x({block882_y[7], block882_y[5], block882_y[6], block835_y[4], block878_y[4], block882_y[4], block835_y[3], block882_y[3],
      block835_y[2], block882_y[2], block835_y[1:0], block882_y[1]}), .y(block883_y));
  wire [5:0] block884_y;
  chain6_509f88246881 block884 (.x({block342_y[3:1], x[299], block451_y[2], x[119], x[278], x[117], block342_y[0], x[297], block451_y[0], x[276]}), .y(block884_y));
  wire [4:0] block885_y;
  chain5_ea7a06511e0d block885 (.x({block884_y[5:1], x[298], block451_y[1], x[118], x[277]}), .y(block885_y));
  wire [2:0] block886_y;
  chain3_d50fba817d24 block886 (.x({block885_y[4:3], block451_y[3], block885_y[2]}), .y(block886_y));
  wire [4:0] block887_y;
  chain5_9cfec9642b24 block887 (.x({x[311], x[149], x[350], x[83], x[242], x[290], x[288], x[348], x[1], x[81], x[235], x[240], x[309]}), .y(block887_y));
  wire [5:0] block888_y;
  chain5_533d679e097f block888 (.x({block17_y[3], block27_y[3], block36_y[3], block39_y[2], block26_y[2], block28_y[2], block29_y[3], block30_y[3],
      block31_y[2], block31_y[0], block19_y[1], block26_y[0], block28_y[0], block29_y[1], block30_y[1], block39_y[0]}), .y(block888_y));
  wire [5:0] block889_y;
  chain5_533d679e097f block889 (.x({block28_y[3], block31_y[3], block39_y[3], block38_y[3], block18_y[3], block27_y[2], block32_y[3], block36_y[2],
      block37_y[3], block37_y[1], block17_y[0], block18_y[1], block27_y[0], block32_y[1], block36_y[0], block38_y[1]}), .y(block889_y));
  wire [5:0] block890_y;
  chain5_e348234b78e0 block890 (.x({block17_y[3], block27_y[3], block36_y[3], block39_y[1], block26_y[1], block28_y[1], block29_y[2], block30_y[2],
      block31_y[1], block29_y[0], x[72], x[264], x[267], x[342], block19_y[0], block30_y[0]}), .y(block890_y));
  wire [5:0] block891_y;
  chain5_e348234b78e0 block891 (.x({block28_y[3], block31_y[3], block39_y[3], block38_y[2], block18_y[2], block27_y[1], block32_y[2], block36_y[1],
      block37_y[2], block37_y[0], x[0], x[234], block16_y[0], block18_y[0], block32_y[0], block38_y[0]}), .y(block891_y));
  wire [6:0] block892_y;
  chain7_62783ce94034 block892 (.x({block887_y[4], block889_y[4], block889_y[5], block888_y[4], block888_y[5], block891_y[3], block890_y[3], block887_y[2],
      block16_y[3], block17_y[2], block889_y[2], block889_y[0], x[343], block888_y[0], block890_y[1], block887_y[0],
      block16_y[1], block891_y[1]}), .y(block892_y));
  wire [4:0] block893_y;
  chain5_2d159031793e block893 (.x({block888_y[3], block26_y[3], block890_y[4], block890_y[5], block891_y[4], block891_y[5], block888_y[1], x[266],
      x[269], x[344], x[349], block19_y[2], block890_y[2]}), .y(block893_y));
  wire [5:0] block894_y;
  chain5_bdf61ebf3ac3 block894 (.x({block893_y[3], block892_y[4], block35_y[5], block893_y[2], block887_y[3], block889_y[3], block892_y[3], block35_y[4],
      block892_y[1], block887_y[1], block16_y[2], block17_y[1], block889_y[1], block891_y[2], block35_y[2]}), .y(block894_y));
  wire [5:0] block895_y;
  chain5_d7070a1fd24d block895 (.x({block893_y[3], block892_y[4], block35_y[5], block893_y[1], block892_y[2], block35_y[3], x[107], block19_y[3], block888_y[2],
      x[265], block892_y[0], block35_y[1], x[73], x[105], x[147], x[268]}), .y(block895_y));
  wire [8:0] block896_y;
  chain9_59446ce610cf block896 (.x({block15_y[6], block893_y[4], block892_y[5], block25_y[5], block894_y[4], block894_y[5], block15_y[4], block15_y[5],
      block895_y[3], block894_y[2], block25_y[3], block15_y[2], x[241], x[289], x[310], block894_y[0], block25_y[1],
      block35_y[0], block15_y[1], block890_y[0], block23_y[0], block891_y[0], block15_y[0]}), .y(block896_y));
  wire [8:0] block897_y;
  chain9_515d2233d3bc block897 (.x({block896_y[8], block892_y[6], block15_y[7], block896_y[7], block896_y[5], block894_y[3], block25_y[4], block895_y[4],
      block895_y[5], block896_y[4:2], block893_y[0], block895_y[1], x[2], x[82], x[236], block25_y[0], block895_y[0],
      block896_y[1]}), .y(block897_y));
  wire [3:0] block898_y;
  chain4_a0557915ebe9 block898 (.x({block897_y[3:2], block25_y[2], block15_y[3], x[74], x[106], x[148], block897_y[1]}), .y(block898_y));
  wire [6:0] block899_y;
  chain7_4fdf4b2b3bd0 block899 (.x({block897_y[8:7], block15_y[8], block897_y[5], block897_y[6], block896_y[6], block898_y[3], block897_y[4], block898_y[2:1],
      block894_y[1], block895_y[2]}), .y(block899_y));
  wire [4:0] block900_y;
  chain5_da567edfbe7b block900 (.x({x[371], x[11], x[245], x[5], x[284], x[299], x[297], x[1], x[3], x[181], x[229], x[282], x[369]}), .y(block900_y));
  wire [4:0] block901_y;
  chain5_8c77459e3953 block901 (.x({x[347], x[10], x[44], x[113], x[200], x[244], x[198], x[0], x[180], x[228], x[42], x[111], x[345]}), .y(block901_y));
  wire [5:0] block902_y;
  chain6_718cd3e7837b block902 (.x({block900_y[4:3], block33_y[3], block901_y[4:3], block16_y[3], block68_y[3], block900_y[2], block900_y[0], x[243],
      x[346], block901_y[1], block16_y[1], block68_y[1], block33_y[1]}), .y(block902_y));
  wire [7:0] block903_y;
  chain8_2303e57b10f7 block903 (.x({block67_y[6], block73_y[2:1], block63_y[4], block67_y[5], block902_y[3], block63_y[3], block67_y[4], block67_y[2],
      block900_y[1], block33_y[2], block902_y[1], block72_y[1], block63_y[1], block71_y[0], block901_y[0], block16_y[0],
      block68_y[0], block54_y[0], block33_y[0], block67_y[0]}), .y(block903_y));
  wire [8:0] block904_y;
  chain9_0da967268729 block904 (.x({block56_y[6:5], block903_y[7], block902_y[5], block63_y[5], block903_y[6], block56_y[4:3], block903_y[5], block56_y[1],
      block902_y[2], block63_y[2], block67_y[3], block73_y[0], block903_y[3], x[199], block67_y[1], block903_y[1], x[9],
      x[43], x[112], block54_y[1]}), .y(block904_y));
  wire [2:0] block905_y;
  chain3_121d785fa9fe block905 (.x({x[370], x[4], x[182], x[230], x[283], x[298], block903_y[2]}), .y(block905_y));
  wire [3:0] block906_y;
  chain4_a0557915ebe9 block906 (.x({block904_y[2:1], block68_y[2], block56_y[0], block902_y[0], block72_y[0], block63_y[0], block904_y[0]}), .y(block906_y));
  wire [5:0] block907_y;
  chain6_5b9810a9f55d block907 (.x({block904_y[5:4], block906_y[3], block902_y[4], block903_y[4], block905_y[2], block56_y[2], block904_y[3], block16_y[2],
      block906_y[2], x[2], block905_y[0], block901_y[2], block906_y[1]}), .y(block907_y));
  wire [7:0] block908_y;
  chain9_83cee45f35af block908 (.x({block904_y[8], block63_y[6], block904_y[7:6], block907_y[5:2], block905_y[1], block907_y[1:0], block906_y[0], block903_y[0]}), .y(block908_y));
  wire [5:0] block909_y;
  chain5_533d679e097f block909 (.x({x[122], x[308], x[365], x[275], x[166], x[175], x[191], x[251], x[259], x[249], x[57], x[60], x[147], x[153], x[189],
      x[273]}), .y(block909_y));
  wire [3:0] block910_y;
  chain3_bd1419159376 block910 (.x({x[167], x[176], x[260], x[307], x[29], x[121], x[131], x[206], x[224], x[364]}), .y(block910_y));
  wire [3:0] block911_y;
  chain3_1435658ce77a block911 (.x({x[122], x[308], x[365], x[306], x[28], x[120], x[130], x[205], x[223], x[363]}), .y(block911_y));
  wire [3:0] block912_y;
  chain3_1435658ce77a block912 (.x({x[167], x[176], x[260], x[258], x[154], x[165], x[174], x[190], x[250], x[274]}), .y(block912_y));
  wire [6:0] block913_y;
  chain7_6820883cf3dd block913 (.x({block107_y[3], block103_y[3], block909_y[4], block909_y[5], block910_y[2], block910_y[3], block109_y[2], block104_y[2],
      block69_y[2], block105_y[2], block107_y[1], block108_y[2], block108_y[0], block909_y[0], block102_y[0], block104_y[0],
      block69_y[0], block105_y[0], block109_y[0]}), .y(block913_y));
  wire [5:0] block914_y;
  chain5_49c4ddd9db61 block914 (.x({block106_y[3], block101_y[3], block913_y[4:3], block109_y[3], block911_y[2], block911_y[3], block912_y[2], block912_y[3],
      block109_y[1], block104_y[1], block69_y[1], block105_y[1], block107_y[0], block108_y[1], block913_y[1]}), .y(block914_y));
  wire [4:0] block915_y;
  chain5_b134ded2e2a1 block915 (.x({block108_y[3], block103_y[2], block104_y[3], block69_y[3], block105_y[3], block107_y[2], block102_y[1], x[61],
      x[148], block909_y[1], block912_y[0], block101_y[0], block103_y[0]}), .y(block915_y));
  wire [5:0] block916_y;
  chain6_e5d0f5c46944 block916 (.x({block106_y[2], x[26], block909_y[3], block101_y[2], block102_y[3], block910_y[1], block106_y[1:0], x[204], block911_y[0],
      block913_y[0], block84_y[0], x[27], x[129], x[222]}), .y(block916_y));
  wire [3:0] block917_y;
  chain3_ae0c04a39200 block917 (.x({block106_y[3], block101_y[3], block913_y[4], block103_y[1], x[155], block909_y[2], block912_y[1], block101_y[1],
      block102_y[2], block913_y[2]}), .y(block917_y));
  wire [2:0] block918_y;
  chain3_27ed47593183 block918 (.x({block910_y[0], block911_y[1], x[25], x[59], x[62], x[149]}), .y(block918_y));
  wire [6:0] block919_y;
  chain7_e90e6256148e block919 (.x({block916_y[5], block913_y[5], block915_y[4], block914_y[4], block914_y[5], block916_y[3], block914_y[2], block915_y[2],
      block917_y[1], block918_y[1], block915_y[0], block916_y[1], x[24], x[58], block914_y[0], block87_y[0]}), .y(block919_y));
  wire [6:0] block920_y;
  chain7_6da0c10c90eb block920 (.x({block100_y[7], block913_y[6], block919_y[5], block100_y[6], block100_y[4], block915_y[3], block918_y[2], block919_y[3],
      block917_y[2], block917_y[3], block919_y[1], block916_y[2], block914_y[1], block915_y[1], block917_y[0], block918_y[0],
      block100_y[2]}), .y(block920_y));
  wire [5:0] block921_y;
  chain6_d52b526076a4 block921 (.x({block91_y[6], block919_y[6], block920_y[5], block91_y[5:3], block100_y[5], block920_y[3], block916_y[4], block914_y[3],
      block920_y[2], block91_y[2]}), .y(block921_y));
  wire [7:0] block922_y;
  chain9_9e097c91cdf6 block922 (.x({block921_y[5:4], block920_y[6], block921_y[3:2], block920_y[4], block921_y[1], block919_y[4], block91_y[1], block921_y[0],
      block919_y[2], block100_y[3], block920_y[1], block91_y[0], block920_y[0], block100_y[1], block919_y[0], block100_y[0],
      block916_y[0]}), .y(block922_y));
  wire [4:0] block923_y;
  chain5_b134ded2e2a1 block923 (.x({x[362], x[211], x[251], x[269], x[317], x[343], x[315], x[51], x[63], x[108], x[249], x[267], x[360]}), .y(block923_y));
  wire [5:0] block924_y;
  chain5_533d679e097f block924 (.x({block923_y[4], block0_y[3], block130_y[3], block142_y[3], x[344], block923_y[3], block0_y[2], block130_y[2], block31_y[3],
      block31_y[1], x[342], x[361], block923_y[1], block0_y[0], block130_y[0], block142_y[1]}), .y(block924_y));
  wire [4:0] block925_y;
  chain5_3f1520e3ead9 block925 (.x({block141_y[3], x[38], x[149], x[212], x[299], block135_y[3], block135_y[1], x[97], x[172], x[271], x[297], x[346],
      block141_y[1]}), .y(block925_y));
  wire [5:0] block926_y;
  chain5_21f16ba79109 block926 (.x({block923_y[4], block0_y[3], block130_y[3], block141_y[2], x[173], x[272], x[298], x[347], block135_y[2], block135_y[0],
      block142_y[0], x[96], x[171], x[270], x[345], block141_y[0]}), .y(block926_y));
  wire [7:0] block927_y;
  chain8_dff562c06232 block927 (.x({block925_y[4:3], block924_y[3], block926_y[4], block926_y[5], block926_y[2], block31_y[2], block142_y[2], block924_y[1],
      x[98], block925_y[1], block926_y[0], block128_y[1], block923_y[0], block31_y[0], block138_y[0], block128_y[0]}), .y(block927_y));
  wire [7:0] block928_y;
  chain8_39d758a45d29 block928 (.x({block927_y[7], block129_y[4:3], block927_y[6], block134_y[5], block927_y[5], block924_y[4], block924_y[5], block129_y[1],
      block924_y[2], block134_y[3], block925_y[2], block926_y[3], block927_y[3], block926_y[1], x[316], block924_y[0],
      block134_y[1], block139_y[0], block925_y[0], block927_y[1]}), .y(block928_y));
  wire [5:0] block929_y;
  chain6_30a3e14478f4 block929 (.x({block928_y[5:3], block140_y[3], block134_y[4], block140_y[2], block927_y[4], block129_y[2], block129_y[0], block0_y[1],
      block130_y[1], block134_y[2], block140_y[0], block927_y[2], block928_y[1]}), .y(block929_y));
  wire [8:0] block930_y;
  chain9_75e2f5e408ae block930 (.x({block123_y[7], block928_y[6], block929_y[5], block123_y[6:5], block929_y[4], block123_y[4], block929_y[3], block123_y[2],
      block123_y[3], block928_y[2], block929_y[1], block140_y[1], x[268], x[64], x[109], x[147], x[210], x[250], block123_y[0]}), .y(block930_y));
  wire [2:0] block931_y;
  chain3_121d785fa9fe block931 (.x({block923_y[2], x[37], x[53], x[65], x[110], x[148], block123_y[1]}), .y(block931_y));
  wire [3:0] block932_y;
  chain4_6e1c9191e197 block932 (.x({block931_y[1:0], block929_y[0], block930_y[1], block928_y[0], x[36], x[52], block930_y[0]}), .y(block932_y));
  wire [8:0] block933_y;
  chain10_ff80cc603150 block933 (.x({block928_y[7], block930_y[8:5], block929_y[2], block930_y[4:3], block931_y[2], block932_y[3:2], block930_y[2],
      block932_y[1:0], block122_y[0], block134_y[0], block927_y[0]}), .y(block933_y));
  wire [4:0] block934_y;
  chain5_bcbabb9a9479 block934 (.x({x[347], x[374], x[65], x[179], x[242], x[341], x[339], x[184], x[187], x[235], x[240], x[292], x[345]}), .y(block934_y));
  wire [4:0] block935_y;
  chain5_65b92d18da5d block935 (.x({x[346], x[188], x[236], x[241], x[293], x[340], x[234], x[336], x[45], x[117], x[183], x[186], x[291]}), .y(block935_y));
  wire [6:0] block936_y;
  chain7_233d21dde3e1 block936 (.x({block68_y[3], block934_y[3], block935_y[4], block162_y[3], block169_y[3], block2_y[3], block68_y[1], block43_y[2],
      block169_y[1], block2_y[1], block78_y[2], block173_y[2], block78_y[0], block170_y[0], block172_y[0], block174_y[0],
      block935_y[0], block43_y[0], block173_y[0]}), .y(block936_y));
  wire [4:0] block937_y;
  chain5_b134ded2e2a1 block937 (.x({block174_y[3], x[290], block40_y[2], block170_y[3], block171_y[2], block172_y[3], block172_y[1], x[337], x[372],
      block40_y[0], block170_y[1], block171_y[0], block174_y[1]}), .y(block937_y));
  wire [4:0] block938_y;
  chain5_b134ded2e2a1 block938 (.x({block68_y[2], block43_y[3], block169_y[2], block2_y[2], block78_y[3], block173_y[3], block173_y[1], block162_y[0],
      block43_y[1], block169_y[0], block2_y[0], block78_y[1], block68_y[0]}), .y(block938_y));
  wire [6:0] block939_y;
  chain7_0ac8f575b976 block939 (.x({block938_y[4], block936_y[6], block937_y[4], block934_y[4], block936_y[5], block938_y[2], block937_y[2], block934_y[2],
      block935_y[3], block162_y[2], block936_y[3], block936_y[1], x[63], x[118], x[177], block934_y[0], block935_y[1],
      block938_y[0]}), .y(block939_y));
  wire [4:0] block940_y;
  chain5_3f1520e3ead9 block940 (.x({block937_y[3], block936_y[4], block938_y[3], block939_y[3], block40_y[3], block171_y[3], block174_y[2], x[373],
      block40_y[1], block170_y[2], block171_y[1], block172_y[2], block937_y[1]}), .y(block940_y));
  wire [5:0] block941_y;
  chain5_ba48d1ceb443 block941 (.x({block940_y[1], block939_y[2], block168_y[2], block940_y[0], x[62], x[131], x[289], x[329], x[338], x[327], block936_y[0],
      block166_y[0], x[39], x[60], x[129]}), .y(block941_y));
  wire [2:0] block942_y;
  chain3_121d785fa9fe block942 (.x({block939_y[1], block934_y[1], block935_y[2], block162_y[1], block936_y[2], block938_y[1], block168_y[1]}), .y(block942_y));
  wire [2:0] block943_y;
  chain3_ea5db7c6f1e7 block943 (.x({x[41], x[47], x[64], x[119], x[178], x[185]}), .y(block943_y));
  wire [3:0] block944_y;
  chain3_98209e5496f4 block944 (.x({block940_y[1], block939_y[2], block168_y[2], x[328], block168_y[0], x[40], x[61], x[130], x[288], block937_y[0]}), .y(block944_y));
  wire [7:0] block945_y;
  chain8_fb4672ab6f8c block945 (.x({block939_y[6], block940_y[4], block939_y[5], block168_y[5], block943_y[2], block940_y[2], block168_y[3], block942_y[2],
      block941_y[4], block941_y[5], block943_y[1:0], block944_y[1], block942_y[0], block941_y[1], block944_y[0], x[46],
      block939_y[0]}), .y(block945_y));
  wire [6:0] block946_y;
  chain7_2b894eed9ff4 block946 (.x({block161_y[7:5], block945_y[5], block940_y[3], block939_y[4], block168_y[4], block945_y[4], block161_y[3], block941_y[3],
      block942_y[1], block945_y[2], block944_y[2], block944_y[3], block945_y[1], block941_y[2], block161_y[2]}), .y(block946_y));
  wire [7:0] block947_y;
  chain9_74689b1081c3 block947 (.x({block946_y[6], block945_y[7], block161_y[8], block946_y[5], block945_y[6], block946_y[4], block946_y[2], block946_y[3],
      block945_y[3], block161_y[4], block946_y[1:0], block161_y[1], block945_y[0], block161_y[0], block941_y[0]}), .y(block947_y));
  wire [4:0] block948_y;
  chain5_bcbabb9a9479 block948 (.x({x[278], x[362], x[80], x[122], x[134], x[209], x[265], x[130], x[132], x[160], x[207], x[226], x[276]}), .y(block948_y));
  wire [4:0] block949_y;
  chain5_8c77459e3953 block949 (.x({x[361], x[91], x[146], x[158], x[170], x[292], x[156], x[159], x[225], x[264], x[45], x[144], x[168]}), .y(block949_y));
  wire [5:0] block950_y;
  chain5_4d6dbad3b357 block950 (.x({block948_y[3], block16_y[3], block194_y[3], block197_y[3], block200_y[3], block21_y[3:2], block16_y[2], block194_y[2],
      block135_y[3], block197_y[2], block200_y[2], block200_y[0], block948_y[0], block16_y[0], block194_y[0], block135_y[1],
      block197_y[0], block21_y[0]}), .y(block950_y));
  wire [4:0] block951_y;
  chain5_bcbabb9a9479 block951 (.x({block149_y[3], block948_y[2], x[50], x[92], x[293], block949_y[3], block196_y[0], x[291], x[360], block949_y[1],
      block149_y[1], block195_y[0], block201_y[1]}), .y(block951_y));
  wire [7:0] block952_y;
  chain7_7ed544ceba76 block952 (.x({block948_y[3], block16_y[3], block194_y[3], block197_y[3], block200_y[3], block21_y[3], block196_y[3], block948_y[4],
      block949_y[4], block195_y[3], block201_y[2], x[49], block949_y[2], block149_y[2], block195_y[1], block196_y[1],
      block201_y[0], x[129], block135_y[0], block198_y[0], block949_y[0], block149_y[0]}), .y(block952_y));
  wire [3:0] block953_y;
  chain3_bd1419159376 block953 (.x({block195_y[2], block196_y[2], block201_y[3], block200_y[1], block948_y[1], block16_y[1], block194_y[1], block135_y[2],
      block197_y[1], block21_y[1]}), .y(block953_y));
  wire [3:0] block954_y;
  chain3_8954349a46d9 block954 (.x({block948_y[3], block16_y[3], block194_y[3], block197_y[3], block200_y[3], block21_y[3], x[266], x[131], x[133],
      x[161], x[208], x[227], x[277]}), .y(block954_y));
  wire [3:0] block955_y;
  chain3_8233d6332b58 block955 (.x({block195_y[2], block196_y[2], block201_y[3], x[157], x[120], x[46], x[48], x[90], x[145], x[169]}), .y(block955_y));
  wire [7:0] block956_y;
  chain7_7df36ba003de block956 (.x({block952_y[6], block952_y[7], block199_y[4], block951_y[4], block952_y[5], block950_y[4], block950_y[5], block199_y[2],
      block950_y[2], block953_y[1], block954_y[1], block955_y[2], block955_y[3], block951_y[0], block952_y[1], block955_y[0],
      x[78], block950_y[0], block199_y[0]}), .y(block956_y));
  wire [5:0] block957_y;
  chain5_f176cdd54149 block957 (.x({block952_y[6], block952_y[7], block199_y[3], block950_y[3], block953_y[2], block953_y[3], block954_y[2], block954_y[3],
      block954_y[0], block955_y[1], x[79], x[121], block950_y[1], block953_y[0], block199_y[1]}), .y(block957_y));
  wire [3:0] block958_y;
  chain4_5ed1b2231403 block958 (.x({block952_y[4:3], block951_y[1], block951_y[2], block956_y[1], block957_y[0], x[47], block952_y[2]}), .y(block958_y));
  wire [8:0] block959_y;
  chain9_cdb6ea3c3cba block959 (.x({block193_y[5:4], block956_y[5], block956_y[6], block956_y[7], block957_y[4], block957_y[5], block193_y[3:1], block956_y[3],
      block957_y[2], block958_y[1], block956_y[2], block957_y[1], block193_y[0], block958_y[0], block192_y[0], block956_y[0],
      block182_y[1]}), .y(block959_y));
  wire [4:0] block960_y;
  chain5_9bb70e57fc8b block960 (.x({block183_y[5:3], block959_y[5], block958_y[3], block956_y[4], block957_y[3], block959_y[4:3], block958_y[2], block183_y[2]}), .y(block960_y));
  wire [8:0] block961_y;
  chain10_f5a2478d9861 block961 (.x({block959_y[8], block960_y[4], block959_y[7], block960_y[3], block959_y[6], block960_y[2:1], block951_y[3], block960_y[0],
      block183_y[1], block959_y[2], block183_y[0], block959_y[1:0], block182_y[0], block952_y[0], block190_y[0]}), .y(block961_y));
  wire [4:0] block962_y;
  chain5_b134ded2e2a1 block962 (.x({x[368], x[137], x[200], x[218], x[296], x[326], x[324], x[135], x[198], x[202], x[216], x[294], x[366]}), .y(block962_y));
  wire [4:0] block963_y;
  chain5_65b92d18da5d block963 (.x({x[374], x[17], x[80], x[212], x[239], x[308], x[306], x[201], x[15], x[78], x[210], x[237], x[372]}), .y(block963_y));
  wire [5:0] block964_y;
  chain5_f335b4e370da block964 (.x({block963_y[4], block962_y[3], block162_y[3], block221_y[3], block963_y[3], block18_y[2], block101_y[3], block218_y[2],
      block219_y[2], block219_y[0], x[373], block963_y[1], block18_y[0], block101_y[1], block218_y[0], block221_y[1]}), .y(block964_y));
  wire [5:0] block965_y;
  chain5_533d679e097f block965 (.x({block18_y[3], block218_y[3], block219_y[3], block201_y[3], block194_y[3], block217_y[2], block29_y[2], block220_y[3],
      block20_y[3], block20_y[1], block212_y[0], block194_y[1], block217_y[0], block29_y[0], block220_y[1], block201_y[1]}), .y(block965_y));
  wire [5:0] block966_y;
  chain5_6479554c4bb8 block966 (.x({block963_y[4], block962_y[3], block162_y[3], block201_y[2], block194_y[2], block217_y[1], block29_y[1], block220_y[2],
      block20_y[2], block20_y[0], block101_y[0], block221_y[0], x[99], block194_y[0], block220_y[0], block201_y[0]}), .y(block966_y));
  wire [5:0] block967_y;
  chain5_87be4a456a2f block967 (.x({block212_y[3], block217_y[3], block29_y[3], x[20], block962_y[2], block162_y[2], block212_y[2], block962_y[0],
      x[211], x[238], x[307], x[18], x[100], block162_y[0]}), .y(block967_y));
  wire [3:0] block968_y;
  chain3_8233d6332b58 block968 (.x({block18_y[3], block218_y[3], block219_y[3], block219_y[1], block212_y[1], block963_y[2], block18_y[1], block101_y[2],
      block218_y[1], block221_y[2]}), .y(block968_y));
  wire [3:0] block969_y;
  chain3_1435658ce77a block969 (.x({block212_y[3], block217_y[3], block29_y[3], block962_y[1], x[203], x[217], x[295], x[325], x[367], block162_y[1]}), .y(block969_y));
  wire block970_y;
  table1_764d359523aa block970 (.x(block964_y[5:4]), .y(block970_y));
  wire [7:0] block971_y;
  chain8_5aaa9d1569fd block971 (.x({block962_y[4], block964_y[5], block965_y[4], block965_y[5], block967_y[4], block967_y[5], block969_y[1], block964_y[2],
      block968_y[1], block965_y[2], block966_y[3], block967_y[2], block967_y[0], x[16], x[79], block964_y[0], block965_y[0],
      block966_y[1], block215_y[0], block963_y[0], block966_y[0]}), .y(block971_y));
  wire [4:0] block972_y;
  chain5_088b94de879a block972 (.x({block971_y[4], block967_y[3], block968_y[2], block968_y[3], block969_y[2], block969_y[3], block969_y[0], x[136],
      x[199], block965_y[1], block966_y[2], block967_y[1], block971_y[2]}), .y(block972_y));
  wire [4:0] block973_y;
  chain5_bb38d0f021ed block973 (.x({block216_y[3], block965_y[3], block972_y[2], block964_y[3], block966_y[4], block966_y[5], block968_y[0], x[19],
      x[101], block972_y[0], block964_y[1], block216_y[1]}), .y(block973_y));
  wire [8:0] block974_y;
  chain9_b602004f2f2b block974 (.x({block971_y[7], block972_y[4:3], block971_y[6], block970_y, block216_y[4], block973_y[3], block971_y[5], block972_y[1],
      block973_y[2], block216_y[2], block973_y[1], block971_y[3], block971_y[1], block973_y[0], block216_y[0], block210_y[0],
      block971_y[0], block208_y[0]}), .y(block974_y));
  wire [7:0] block975_y;
  chain8_4768177f0df1 block975 (.x({block974_y[8], block211_y[5:4], block974_y[7:6], block216_y[5], block973_y[4], block211_y[3], block974_y[5], block211_y[2],
      block974_y[4], block211_y[1], block974_y[3:2], block211_y[0]}), .y(block975_y));
  wire [4:0] block976_y;
  chain5_65b92d18da5d block976 (.x({x[341], x[32], x[47], x[59], x[86], x[188], x[186], x[288], x[30], x[45], x[57], x[84], x[339]}), .y(block976_y));
  wire [2:0] block977_y;
  chain3_efe745ea399d block977 (.x({x[187], x[289], x[31], x[46], x[58], x[85], x[340]}), .y(block977_y));
  wire [4:0] block978_y;
  chain5_b134ded2e2a1 block978 (.x({block251_y[3], block74_y[3], block19_y[3], block248_y[3], block249_y[2], block250_y[3], block250_y[1], block977_y[0],
      block74_y[1], block19_y[1], block248_y[1], block249_y[0], block251_y[1]}), .y(block978_y));
  wire [4:0] block979_y;
  chain5_65b92d18da5d block979 (.x({block251_y[2], block74_y[2], block19_y[2], block248_y[2], block249_y[1], block250_y[2], block250_y[0], block41_y[0],
      block976_y[0], block74_y[0], block19_y[0], block248_y[0], block251_y[0]}), .y(block979_y));
  wire [5:0] block980_y;
  chain6_b6f76916c4ee block980 (.x({block978_y[4], block979_y[4:3], block978_y[3], block41_y[3], block976_y[3], block977_y[2], block978_y[2], block978_y[0],
      x[76], x[82], x[262], block41_y[1], block976_y[1], block979_y[1]}), .y(block980_y));
  wire [4:0] block981_y;
  chain5_8c77459e3953 block981 (.x({block41_y[2], x[29], x[77], x[83], x[263], x[290], x[81], block979_y[0], block245_y[0], block233_y[0], x[27], x[75],
      x[261]}), .y(block981_y));
  wire [4:0] block982_y;
  chain5_9cfec9642b24 block982 (.x({block242_y[3], block981_y[4], block247_y[3], block976_y[4], block249_y[3], block980_y[3], block980_y[1], block247_y[1],
      block976_y[2], block977_y[1], block978_y[1], block979_y[2], block242_y[1]}), .y(block982_y));
  wire [6:0] block983_y;
  chain7_de5a4b4c96e3 block983 (.x({block235_y[4], block980_y[4], block242_y[4], block982_y[3], block247_y[4], block235_y[2], block980_y[2], block242_y[2],
      block982_y[1], block981_y[3], block247_y[2], block247_y[0], block980_y[0], block242_y[0], x[28], block981_y[1],
      block235_y[0]}), .y(block983_y));
  wire [2:0] block984_y;
  chain3_5dad832622fc block984 (.x({block235_y[5], block980_y[5], block242_y[5], block982_y[4], block247_y[5], block983_y[5]}), .y(block984_y));
  wire [7:0] block985_y;
  chain8_c817abbb8396 block985 (.x({block984_y[1], block242_y[6], block235_y[6], block983_y[6], block984_y[0], block983_y[3], block983_y[4], block982_y[2],
      block235_y[3], block235_y[1], block983_y[2], block982_y[0], block981_y[2], block983_y[1]}), .y(block985_y));
  wire [2:0] block986_y;
  chain3_8197fb26643f block986 (.x({block985_y[7], block984_y[2], block235_y[7], block985_y[6]}), .y(block986_y));
  wire [4:0] block987_y;
  chain5_bcbabb9a9479 block987 (.x({x[281], x[323], x[50], x[59], x[155], x[224], x[279], x[172], x[181], x[187], x[205], x[222], x[373]}), .y(block987_y));
  wire [4:0] block988_y;
  chain5_b134ded2e2a1 block988 (.x({x[374], x[182], x[188], x[206], x[223], x[280], x[204], x[21], x[168], x[171], x[180], x[186], x[372]}), .y(block988_y));
  wire [4:0] block989_y;
  chain5_da567edfbe7b block989 (.x({block250_y[3], block272_y[3], block150_y[3], block987_y[3], block988_y[4], block266_y[3], block266_y[1], x[154],
      x[170], x[173], block987_y[1], block988_y[2], block250_y[1]}), .y(block989_y));
  wire [4:0] block990_y;
  chain5_b134ded2e2a1 block990 (.x({block107_y[3], x[53], x[278], x[302], block272_y[2], block150_y[2], block150_y[0], x[157], x[276], x[300], x[321],
      block272_y[0], block107_y[1]}), .y(block990_y));
  wire [4:0] block991_y;
  chain5_bcbabb9a9479 block991 (.x({block989_y[1], block990_y[2], block987_y[2], block988_y[3], block266_y[2], block250_y[2], block266_y[0], x[57],
      x[153], x[169], block987_y[0], block988_y[1], block250_y[0]}), .y(block991_y));
  wire [4:0] block992_y;
  chain5_3150a1d3bf31 block992 (.x({block990_y[1], x[301], x[322], block272_y[1], block150_y[1], block107_y[2], x[156], block990_y[0], block988_y[0],
      x[60], block107_y[0]}), .y(block992_y));
  wire [2:0] block993_y;
  chain3_7bb32a0d791f block993 (.x({x[158], x[49], x[58], block989_y[0], x[52], x[62], x[277]}), .y(block993_y));
  wire [5:0] block994_y;
  chain6_2df210d1b934 block994 (.x({block276_y[4], block989_y[2], block991_y[3], block990_y[3], block992_y[4], block993_y[2], block276_y[2], x[23],
      block991_y[1], block992_y[2], block993_y[0], block992_y[1], x[61], block276_y[1]}), .y(block994_y));
  wire [6:0] block995_y;
  chain7_a01f20629757 block995 (.x({block994_y[4], block987_y[4], block989_y[3], block991_y[4], block990_y[4], block276_y[5], block994_y[2], block991_y[2],
      block992_y[3], block993_y[1], block276_y[3], block994_y[0], x[22], x[48], block991_y[0], block263_y[1], x[51],
      block270_y[0]}), .y(block995_y));
  wire [9:0] block996_y;
  chain10_3619b2fb4ae9 block996 (.x({block265_y[6:4], block271_y[5], block994_y[5], block995_y[5], block271_y[4], block989_y[4], block265_y[2], block265_y[3],
      block994_y[3], block995_y[3], block271_y[2], block265_y[0], block265_y[1], block994_y[1], block995_y[1], block271_y[0],
      block263_y[0], block995_y[0], block992_y[0], block268_y[0], block276_y[0]}), .y(block996_y));
  wire [6:0] block997_y;
  chain7_438cfa7c04ef block997 (.x({block996_y[9:8], block995_y[6], block996_y[7], block271_y[3], block996_y[6:5], block995_y[4], block996_y[4], block995_y[2],
      block996_y[3], block271_y[1]}), .y(block997_y));
  wire [4:0] block998_y;
  chain5_b134ded2e2a1 block998 (.x({x[380], x[251], x[308], x[335], x[344], x[371], x[369], x[148], x[249], x[306], x[333], x[342], x[378]}), .y(block998_y));
  wire [6:0] block999_y;
  chain7_bdd0621c2bc3 block999 (.x({block291_y[3], block998_y[4], block74_y[3], block998_y[3], block289_y[3], block299_y[2], x[379], block998_y[1],
      block289_y[1], block291_y[1], block298_y[2], block298_y[0], block290_y[0], block305_y[0], x[45], x[105], x[147],
      block299_y[0]}), .y(block999_y));
  wire [3:0] block1000_y;
  chain3_bd1419159376 block1000 (.x({block291_y[2], block298_y[3], block299_y[3], block290_y[2], x[50], x[221], x[356], block74_y[1], block41_y[2],
      block305_y[2]}), .y(block1000_y));
  wire [3:0] block1001_y;
  chain3_bd1419159376 block1001 (.x({block41_y[3], block290_y[3], block305_y[3], x[343], x[107], x[149], x[250], x[307], x[334], x[370]}), .y(block1001_y));
  wire [3:0] block1002_y;
  chain3_1435658ce77a block1002 (.x({block291_y[2], block298_y[3], block299_y[3], block290_y[1], x[49], x[220], x[355], block74_y[0], block41_y[1],
      block305_y[1]}), .y(block1002_y));
  wire [3:0] block1003_y;
  chain3_1435658ce77a block1003 (.x({block41_y[3], block290_y[3], block305_y[3], block298_y[1], x[46], x[106], block998_y[0], block289_y[0], block291_y[0],
      block299_y[1]}), .y(block1003_y));
  wire [5:0] block1004_y;
  chain6_27188d7afdaf block1004 (.x({block1000_y[1], block74_y[2], block1002_y[2], block1002_y[3], block1003_y[2], block1003_y[3], block1002_y[1], block293_y[1],
      block41_y[0], block1002_y[0], block999_y[0], x[48], x[219], x[354], block293_y[0]}), .y(block1004_y));
  wire [4:0] block1005_y;
  chain5_e289477d9202 block1005 (.x({block297_y[4], block294_y[2], block1000_y[2], block1000_y[3], block1001_y[2], block1001_y[3], block294_y[0], block1003_y[1],
      block304_y[2], x[10], block1000_y[0], block1004_y[2], block297_y[2]}), .y(block1005_y));
  wire [7:0] block1006_y;
  chain8_4b3c38f29ae4 block1006 (.x({block1005_y[3], block999_y[5], block304_y[5], block1004_y[5], block294_y[3], block297_y[5], block1005_y[1], block304_y[3],
      x[11], block1004_y[3], block294_y[1], block297_y[3], block297_y[1], block999_y[1], block1003_y[0], block304_y[1],
      x[9], block1004_y[1:0], block287_y[0], block297_y[0]}), .y(block1006_y));
  wire [7:0] block1007_y;
  chain8_db031be5f06d block1007 (.x({block288_y[7], block288_y[5], block294_y[4], block1005_y[4], block1006_y[6], block999_y[6], block304_y[6], block288_y[3],
      block1004_y[4], block1005_y[2], block1006_y[4], block999_y[4], block304_y[4], block1005_y[0], block1006_y[2], x[47],
      block999_y[2], block1001_y[0], block288_y[1]}), .y(block1007_y));
  wire [3:0] block1008_y;
  chain4_01be86927635 block1008 (.x({block288_y[4], block1006_y[5], block288_y[2], block1006_y[3], block998_y[2], block289_y[2], block999_y[3], block1001_y[1]}), .y(block1008_y));
  wire [6:0] block1009_y;
  chain8_0493053ffcfb block1009 (.x({block1007_y[7], block1006_y[7], block1007_y[6], block288_y[6], block1007_y[5], block1008_y[3], block1007_y[4],
      block1008_y[2], block1007_y[3], block1008_y[1], block1007_y[2], block1008_y[0], block1007_y[1:0], block288_y[0],
      block1006_y[1], block304_y[0], block1006_y[0]}), .y(block1009_y));
  wire [4:0] block1010_y;
  chain5_bcbabb9a9479 block1010 (.x({x[293], x[356], x[14], x[131], x[146], x[188], x[235], x[61], x[94], x[129], x[144], x[186], x[291]}), .y(block1010_y));
  wire [4:0] block1011_y;
  chain5_5172393d246f block1011 (.x({x[355], x[128], x[229], x[263], x[272], x[341], x[270], x[93], x[234], x[96], x[126], x[261], x[339]}), .y(block1011_y));
  wire [6:0] block1012_y;
  chain7_10b889c390c0 block1012 (.x({block217_y[3], block113_y[3], block1011_y[4], block74_y[3], block273_y[3], block41_y[3], block36_y[2], block41_y[1],
      block291_y[2], block217_y[1], block149_y[2], block105_y[2], block105_y[0], block59_y[0], block1011_y[0], block17_y[0],
      block291_y[0], block149_y[0], block36_y[0]}), .y(block1012_y));
  wire [4:0] block1013_y;
  chain5_b134ded2e2a1 block1013 (.x({block1012_y[3], block291_y[3], block217_y[2], block149_y[3], block105_y[3], block36_y[3], block36_y[1], block41_y[0],
      block291_y[1], block217_y[0], block149_y[1], block105_y[1], block1012_y[1]}), .y(block1013_y));
  wire [4:0] block1014_y;
  chain5_b134ded2e2a1 block1014 (.x({block41_y[2], x[230], block1011_y[3], block17_y[3], block74_y[2], block273_y[2], block74_y[0], x[271], x[340],
      x[354], block1011_y[1], block17_y[1], block273_y[0]}), .y(block1014_y));
  wire [4:0] block1015_y;
  chain5_b134ded2e2a1 block1015 (.x({block59_y[3], block1010_y[2], block16_y[2], block143_y[3], block218_y[3], block113_y[2], block113_y[0], x[12],
      block1010_y[0], block16_y[0], block143_y[1], block218_y[1], block59_y[1]}), .y(block1015_y));
  wire [6:0] block1016_y;
  chain7_a885539a6220 block1016 (.x({block1014_y[4], block1010_y[4], block1015_y[4], block320_y[5], block1012_y[5], block1013_y[4], block1014_y[2],
      block1015_y[2], block320_y[3], x[8], x[68], block1013_y[2], block1013_y[0], x[66], x[97], x[127], x[228], x[262],
      block1014_y[0]}), .y(block1016_y));
  wire [4:0] block1017_y;
  chain5_da567edfbe7b block1017 (.x({block320_y[4], block1013_y[3], block1014_y[3], block1010_y[3], block16_y[3], block1015_y[3], block1015_y[1], block16_y[1],
      block143_y[2], block218_y[2], block113_y[1], block59_y[2], block320_y[2]}), .y(block1017_y));
  wire [4:0] block1018_y;
  chain5_1c215914b351 block1018 (.x({block315_y[2], x[187], x[236], x[292], block1010_y[1], block1017_y[0], block1012_y[0], x[60], block143_y[0], block218_y[0],
      block320_y[0], block315_y[0]}), .y(block1018_y));
  wire [2:0] block1019_y;
  chain3_121d785fa9fe block1019 (.x({block1014_y[1], block17_y[2], block74_y[1], block273_y[1], block1012_y[2], block1013_y[1], block1016_y[1]}), .y(block1019_y));
  wire [2:0] block1020_y;
  chain3_c2bfa62b439a block1020 (.x({x[130], x[98], block1011_y[2], x[13], x[62], x[95], x[145]}), .y(block1020_y));
  wire [8:0] block1021_y;
  chain9_4127abf68043 block1021 (.x({block316_y[5:4], block1016_y[6], block1012_y[6], block1016_y[5], block1017_y[4], block316_y[3], block316_y[1],
      block1016_y[3], block1019_y[2], block1017_y[2], block1018_y[4], block1020_y[2], block316_y[0], block1020_y[0],
      block315_y[1], block1018_y[2], x[6], block1016_y[0], block1015_y[0], block320_y[1], block1018_y[1]}), .y(block1021_y));
  wire [4:0] block1022_y;
  chain5_3cc837df84c2 block1022 (.x({block1021_y[4], block1021_y[5], block1016_y[4], block1017_y[3], block316_y[2], block1016_y[2], block1019_y[1],
      block1017_y[1], block1018_y[3], block1020_y[1], block1021_y[2]}), .y(block1022_y));
  wire [7:0] block1023_y;
  chain8_00597b2f9b62 block1023 (.x({block1021_y[8:7], block1022_y[4], block1021_y[6], block1022_y[3], block1012_y[4], block1022_y[2], block1021_y[3],
      block1022_y[1], x[67], block1022_y[0], block1021_y[1], x[7], block1019_y[0]}), .y(block1023_y));
  wire [4:0] block1024_y;
  chain5_5a0a48bbdea3 block1024 (.x({x[377], x[182], x[14], x[20], x[35], x[254], x[343], x[382], x[12], x[18], x[33], x[252], x[375]}), .y(block1024_y));
  wire [4:0] block1025_y;
  chain5_b134ded2e2a1 block1025 (.x({x[383], x[179], x[181], x[203], x[320], x[350], x[348], x[96], x[129], x[177], x[201], x[318], x[381]}), .y(block1025_y));
  wire [5:0] block1026_y;
  chain5_a53dd5c97fd7 block1026 (.x({block1024_y[3], block1025_y[4], block329_y[3], block0_y[3], block327_y[3], block278_y[3], block328_y[3], block4_y[3],
      block4_y[1], block1025_y[1], block0_y[1], block327_y[1], block278_y[1], block328_y[1], block329_y[1]}), .y(block1026_y));
  wire [4:0] block1027_y;
  chain5_b5d534a52bbe block1027 (.x({block1025_y[3], block1024_y[2], block102_y[3], block44_y[3], block330_y[3], x[158], x[319], x[130], x[156], x[178],
      x[180], x[202], x[349]}), .y(block1027_y));
  wire [5:0] block1028_y;
  chain5_f594891f6d7e block1028 (.x({block1024_y[3], block1025_y[4], block329_y[2], block0_y[2], block327_y[2], block278_y[2], block328_y[2], block4_y[2],
      block4_y[0], block1025_y[0], block0_y[0], block327_y[0], block278_y[0], block328_y[0], block329_y[0]}), .y(block1028_y));
  wire [4:0] block1029_y;
  chain5_daeff0bd54fb block1029 (.x({block330_y[2], x[344], x[376], block1024_y[1], block102_y[2], block44_y[2], block44_y[0], block330_y[1], x[3],
      x[342], block102_y[0], block330_y[0]}), .y(block1029_y));
  wire [5:0] block1030_y;
  chain6_bd6b05bf58af block1030 (.x({block1027_y[4:3], block1024_y[4], block1029_y[4], block1026_y[3], block1028_y[4], block1028_y[5], block1027_y[1],
      x[98], x[131], x[157], block1025_y[2], block1026_y[1], block1028_y[2]}), .y(block1030_y));
  wire [6:0] block1031_y;
  chain7_edad05165661 block1031 (.x({block134_y[5], block1030_y[3], block1026_y[4], block1026_y[5], block134_y[3], block1029_y[3], block1026_y[2], block1027_y[2],
      block1028_y[3], block1030_y[1], block1028_y[1], block1029_y[1], x[4], x[97], block1026_y[0], block1027_y[0], block134_y[1]}), .y(block1031_y));
  wire [6:0] block1032_y;
  chain7_b63ea1ac8e01 block1032 (.x({block326_y[4], block326_y[5], block1030_y[2], block134_y[4], block1031_y[3], block326_y[2], block1029_y[2], x[5],
      block1030_y[0], block134_y[2], block1031_y[1], block263_y[0], block326_y[1], block1029_y[0], block1028_y[0], block134_y[0],
      block326_y[0]}), .y(block1032_y));
  wire [8:0] block1033_y;
  chain9_8eebdb691e59 block1033 (.x({block265_y[6:4], block326_y[7], block1030_y[4], block1031_y[5], block326_y[6], block1032_y[6], block265_y[3:1],
      block1032_y[4], block1031_y[2], block326_y[3], block1032_y[3], block1032_y[1], block1024_y[0], block102_y[1], block44_y[1],
      block1031_y[0], block263_y[1]}), .y(block1033_y));
  wire [7:0] block1034_y;
  chain8_012f008b8683 block1034 (.x({block1033_y[8], block1033_y[6], block1033_y[7], block1030_y[5], block1031_y[6], block1033_y[4], block1033_y[5],
      block1031_y[4], block1032_y[5], block1033_y[3:2], block265_y[0], x[13], x[19], x[34], x[253], block1032_y[2], block1033_y[1]}), .y(block1034_y));
  wire [4:0] block1035_y;
  chain5_5172393d246f block1035 (.x({x[382], x[284], x[325], x[332], x[355], x[362], x[330], x[237], x[315], x[30], x[258], x[282], x[360]}), .y(block1035_y));
  wire [6:0] block1036_y;
  chain7_3868b028f27c block1036 (.x({block249_y[3], block343_y[3], block272_y[3], block202_y[3], block113_y[3], block345_y[3], block347_y[2], block202_y[1],
      block219_y[2], block113_y[1], block345_y[1], block249_y[1], block219_y[0], x[51], block41_y[0], block19_y[0], block26_y[0],
      block298_y[0], block347_y[0]}), .y(block1036_y));
  wire [5:0] block1037_y;
  chain5_f335b4e370da block1037 (.x({block1036_y[4], block1035_y[4], block342_y[3], block346_y[3], block343_y[2], block344_y[3], block170_y[3], block78_y[3],
      block32_y[3], block32_y[1], block342_y[0], block343_y[0], block344_y[1], block170_y[1], block78_y[1], block346_y[1]}), .y(block1037_y));
  wire [5:0] block1038_y;
  chain5_6bfa9351d2b7 block1038 (.x({block219_y[3], block113_y[2], block345_y[2], block249_y[2], block347_y[3], block1036_y[3], block202_y[2], block41_y[3],
      block19_y[3], block26_y[3], block272_y[2], block298_y[3], block347_y[1], block202_y[0], block219_y[1], block113_y[0],
      block345_y[0], block249_y[0], block1036_y[1]}), .y(block1038_y));
  wire [4:0] block1039_y;
  chain5_bcbabb9a9479 block1039 (.x({block342_y[2], x[272], x[326], x[356], x[383], block1035_y[3], x[381], x[283], x[324], x[331], x[354], x[361],
      block1035_y[1]}), .y(block1039_y));
  wire [5:0] block1040_y;
  chain5_aee5cfbb7379 block1040 (.x({block1036_y[4], block1035_y[4], block342_y[3], block346_y[2], block343_y[1], block344_y[2], block170_y[2], block78_y[2],
      block32_y[2], block338_y[0], block344_y[0], block170_y[0], block78_y[0], block32_y[0], block346_y[0], block23_y[0]}), .y(block1040_y));
  wire [3:0] block1041_y;
  chain3_3a893140849b block1041 (.x({block219_y[3], block113_y[2], block345_y[2], block249_y[2], block347_y[3], block1036_y[3], block298_y[2], x[317],
      block41_y[2], block19_y[2], block26_y[2], block272_y[1], block1036_y[2]}), .y(block1041_y));
  wire [2:0] block1042_y;
  chain3_c2bfa62b439a block1042 (.x({x[239], block1035_y[2], block342_y[1], x[20], x[53], x[133], x[271]}), .y(block1042_y));
  wire [3:0] block1043_y;
  chain3_8954349a46d9 block1043 (.x({block219_y[3], block113_y[2], block345_y[2], block249_y[2], block347_y[3], block1036_y[3], block272_y[0], x[270],
      x[316], block41_y[1], block19_y[1], block26_y[1], block298_y[1]}), .y(block1043_y));
  wire [2:0] block1044_y;
  chain3_27ed47593183 block1044 (.x({x[31], x[259], x[19], x[52], x[132], x[238]}), .y(block1044_y));
  wire [7:0] block1045_y;
  chain8_abebbffc6c1b block1045 (.x({block1036_y[5], block1039_y[4], block1037_y[4], block1037_y[5], block1038_y[4], block1038_y[5], block1044_y[2],
      block1038_y[2], block1041_y[1], block1042_y[1], block1043_y[2], block1043_y[3], block1044_y[1:0], block1038_y[0],
      block1043_y[0], block1035_y[0], block1040_y[0], x[18], block1036_y[0]}), .y(block1045_y));
  wire [4:0] block1046_y;
  chain5_a86a8f03f818 block1046 (.x({block25_y[3], block1045_y[4], block1040_y[4], block1040_y[5], block1041_y[2], block1041_y[3], block1045_y[2], block1040_y[2],
      block1038_y[1], block1041_y[0], block1042_y[0], block1043_y[1], block25_y[1]}), .y(block1046_y));
  wire [6:0] block1047_y;
  chain7_6817b6173008 block1047 (.x({block341_y[5], block1036_y[6], block1045_y[6], block25_y[5], block1046_y[4], block341_y[3], block1038_y[3], block1042_y[2],
      block1046_y[2], block1037_y[3], block1039_y[3], block1039_y[1], block1046_y[0], x[32], x[260], block1037_y[1],
      block341_y[1]}), .y(block1047_y));
  wire [8:0] block1048_y;
  chain9_d41400825e52 block1048 (.x({block1047_y[5], block1047_y[6], block1045_y[7], block341_y[6], block1047_y[3], block1045_y[5], block25_y[4], block1046_y[3],
      block341_y[4], block1047_y[1], block1046_y[1], block1037_y[2], block1039_y[2], block1040_y[3], block341_y[2], block341_y[0],
      block1045_y[1], block25_y[0], block1037_y[0], block1039_y[0], block1040_y[1]}), .y(block1048_y));
  wire [7:0] block1049_y;
  chain8_91cf0b936fd5 block1049 (.x({block1048_y[7], block1048_y[8], block341_y[7], block1048_y[6:5], block1047_y[4], block1048_y[4:2], block1047_y[2],
      x[134], block1045_y[3], block25_y[2], block1047_y[0], block1048_y[1]}), .y(block1049_y));
  wire [4:0] block1050_y;
  chain5_d48dc74986b3 block1050 (.x({x[350], x[152], x[296], x[245], x[263], x[277], x[346], x[82], x[124], x[243], x[261], x[348]}), .y(block1050_y));
  wire [4:0] block1051_y;
  chain5_b134ded2e2a1 block1051 (.x({x[347], x[151], x[191], x[293], x[295], x[341], x[339], x[15], x[48], x[132], x[189], x[291], x[345]}), .y(block1051_y));
  wire [5:0] block1052_y;
  chain5_cc5958496d8f block1052 (.x({block3_y[3], block45_y[3], block141_y[3:2], block1050_y[2], block149_y[3], block1051_y[3], block3_y[2], block45_y[2],
      block45_y[0], x[292], x[294], x[340], block1051_y[1], block3_y[0], block141_y[0]}), .y(block1052_y));
  wire [5:0] block1053_y;
  chain5_e348234b78e0 block1053 (.x({block3_y[3], block45_y[3], block141_y[3], block77_y[2], x[349], block1050_y[1], block149_y[2], block43_y[2], block130_y[2],
      block77_y[0], x[123], x[276], block149_y[0], block43_y[0], block130_y[0], block361_y[0]}), .y(block1053_y));
  wire [3:0] block1054_y;
  chain3_bd1419159376 block1054 (.x({block43_y[3], block130_y[3], block77_y[3], block45_y[1], x[17], x[50], x[134], block1051_y[2], block3_y[1], block141_y[1]}), .y(block1054_y));
  wire [3:0] block1055_y;
  chain3_cd32fcd984c0 block1055 (.x({block43_y[3], block130_y[3], block77_y[3], block130_y[1], x[150], x[190], block1050_y[0], block149_y[1], block43_y[1],
      block77_y[1]}), .y(block1055_y));
  wire [6:0] block1056_y;
  chain7_f7ba75e4c957 block1056 (.x({block362_y[4], block1050_y[4], block1052_y[4], block1052_y[5], block362_y[2], block1052_y[2], block1054_y[1], block1053_y[3],
      block1055_y[2], block1055_y[3], block358_y[1], x[49], x[133], block1052_y[0], block1053_y[1], block1055_y[0], block362_y[0]}), .y(block1056_y));
  wire [6:0] block1057_y;
  chain7_9f9616576c43 block1057 (.x({block362_y[3], block1050_y[3], block1053_y[4], block1053_y[5], block1054_y[2], block1054_y[3], block362_y[1], x[244],
      x[262], x[278], block1053_y[2], block1055_y[1], block358_y[0], block1051_y[0], block350_y[0], x[81], block1053_y[0]}), .y(block1057_y));
  wire [6:0] block1058_y;
  chain7_ca7589a3e72d block1058 (.x({block360_y[4], block360_y[5], block1056_y[5], block1057_y[6], block360_y[2], block1051_y[4], block1052_y[3], block1056_y[3],
      block1057_y[4], block1057_y[2], block1052_y[1], block1054_y[0], x[83], x[125], block1056_y[1], block360_y[0]}), .y(block1058_y));
  wire [8:0] block1059_y;
  chain9_ef65f1b676f8 block1059 (.x({block1058_y[5], block1058_y[6], block1056_y[6], block1058_y[3], block1058_y[4], block1056_y[4], block1057_y[5],
      block360_y[3], block1058_y[1], block1058_y[2], block1056_y[2], block1057_y[3], block360_y[1], block1058_y[0], block1056_y[0],
      x[16], block1057_y[1]}), .y(block1059_y));
  wire [6:0] block1060_y;
  chain8_c850fce7c542 block1060 (.x({block1059_y[8:7], block355_y[4], block1059_y[6], block355_y[3], block1059_y[5], block355_y[2], block1059_y[4],
      block355_y[1], block1059_y[3], block355_y[0], block1059_y[2], block354_y[1], block1059_y[1:0], block354_y[0]}), .y(block1060_y));
  wire [4:0] block1061_y;
  chain5_9cfec9642b24 block1061 (.x({x[281], x[263], x[347], x[47], x[95], x[110], x[355], x[345], x[45], x[93], x[108], x[279], x[367]}), .y(block1061_y));
  wire [4:0] block1062_y;
  chain5_6b2503a7fd18 block1062 (.x({x[368], x[46], x[94], x[109], x[280], x[356], x[354], x[268], x[249], x[267], x[366]}), .y(block1062_y));
  wire [4:0] block1063_y;
  chain5_3f1520e3ead9 block1063 (.x({block382_y[3], block1061_y[3], block1062_y[4], block79_y[3], block1_y[3], block381_y[3], block382_y[1], x[262],
      x[269], x[346], block1_y[1], block381_y[1], block255_y[2]}), .y(block1063_y));
  wire [4:0] block1064_y;
  chain5_e70b9e9ef5e0 block1064 (.x({block79_y[2], block255_y[3], block1061_y[2], block1062_y[3], block289_y[3], block378_y[3], block378_y[1], block382_y[0],
      block255_y[1], block1061_y[0], block1062_y[1], block289_y[1], block79_y[0]}), .y(block1064_y));
  wire [4:0] block1065_y;
  chain5_5172393d246f block1065 (.x({block1064_y[1], block1061_y[1], block1062_y[2], block289_y[2], block378_y[2], block79_y[1], block366_y[0], block255_y[0],
      block215_y[0], block1062_y[0], block289_y[0], block378_y[0], block379_y[0]}), .y(block1065_y));
  wire [6:0] block1066_y;
  chain7_d5d50c6d2ca3 block1066 (.x({block216_y[4], block1061_y[4], block1064_y[4], block380_y[4], block1063_y[3], block377_y[5], block216_y[2], block1_y[2],
      block381_y[2], block382_y[2], block1063_y[1], block377_y[3], block377_y[1], block380_y[0], x[250], x[261], block1_y[0],
      block381_y[0], block216_y[0]}), .y(block1066_y));
  wire [4:0] block1067_y;
  chain5_f4262d20057d block1067 (.x({block1066_y[3], block1065_y[4], block380_y[3], block1063_y[2], block377_y[4], block216_y[3], block216_y[1], block369_y[1],
      block380_y[1], x[251], block1063_y[0], block377_y[2], block1066_y[1]}), .y(block1067_y));
  wire [6:0] block1068_y;
  chain7_067d7a1399a9 block1068 (.x({block371_y[4:2], block1063_y[4], block377_y[6], block216_y[5], block1066_y[5], block1067_y[4], block371_y[1], block1067_y[3],
      block380_y[2], block1066_y[2], block1067_y[1], block1064_y[2], block1065_y[3], block370_y[0]}), .y(block1068_y));
  wire [9:0] block1069_y;
  chain10_b662c379ab64 block1069 (.x({block1068_y[6], block1068_y[4], block1068_y[5], block377_y[7], block1066_y[6], block1068_y[3:1], block1066_y[4],
      block1067_y[2], block1064_y[3], block371_y[0], block1068_y[0], block1065_y[2], block369_y[0], block1067_y[0], block1066_y[0],
      block1064_y[0], block1065_y[1], block377_y[0], block1065_y[0]}), .y(block1069_y));
  wire [4:0] block1070_y;
  chain5_b134ded2e2a1 block1070 (.x({x[272], x[92], x[125], x[179], x[197], x[212], x[289], x[177], x[195], x[210], x[223], x[270], x[379]}), .y(block1070_y));
  wire [4:0] block1071_y;
  chain5_a724c846332e block1071 (.x({x[233], x[83], x[86], x[89], x[230], x[228], x[163], x[84], x[87], x[94], x[181], x[231]}), .y(block1071_y));
  wire [4:0] block1072_y;
  chain5_65b92d18da5d block1072 (.x({x[380], x[196], x[211], x[224], x[271], x[290], x[288], x[180], x[66], x[156], x[162], x[222], x[378]}), .y(block1072_y));
  wire [2:0] block1073_y;
  chain3_efe745ea399d block1073 (.x({x[229], x[178], x[85], x[88], x[95], x[182], x[232]}), .y(block1073_y));
  wire [3:0] block1074_y;
  chain4_50b413f51976 block1074 (.x({x[164], x[68], x[82], x[91], x[124], x[158], x[123], x[90], x[157]}), .y(block1074_y));
  wire [6:0] block1075_y;
  chain7_411b9223f0b1 block1075 (.x({block1073_y[2], block1072_y[4], block1074_y[3], block399_y[3], block329_y[3], block1071_y[3], block21_y[2], block1071_y[1],
      block1073_y[0], block175_y[2], block403_y[2], block114_y[2], block114_y[0], block1072_y[0], block400_y[0], x[93],
      block175_y[0], block403_y[0], block21_y[0]}), .y(block1075_y));
  wire [4:0] block1076_y;
  chain5_5172393d246f block1076 (.x({block21_y[3], block1071_y[2], block1073_y[1], block175_y[3], block403_y[3], block114_y[3], block114_y[1], block399_y[0],
      block329_y[0], block1071_y[0], block175_y[1], block403_y[1], block21_y[1]}), .y(block1076_y));
  wire [6:0] block1077_y;
  chain7_229228455b18 block1077 (.x({block1070_y[4], block1075_y[6], block1071_y[4], block1075_y[5], block1076_y[4], block329_y[2], block1076_y[2],
      block1070_y[2], block1072_y[3], block1074_y[2], block399_y[2], block1072_y[1], block1075_y[1], block1076_y[0],
      x[67], x[81], block1070_y[0], block1074_y[0]}), .y(block1077_y));
  wire [4:0] block1078_y;
  chain5_da567edfbe7b block1078 (.x({block402_y[3], block1075_y[4], block1076_y[3], block1070_y[3], block1077_y[3], block398_y[4], block398_y[2], block1072_y[2],
      block1074_y[1], block399_y[1], block329_y[1], block1077_y[1], block402_y[1]}), .y(block1078_y));
  wire [7:0] block1079_y;
  chain8_27a8b1742754 block1079 (.x({block1077_y[6], block394_y[4:3], block1078_y[4], block1077_y[4], block398_y[5], block402_y[4], block1078_y[3],
      block394_y[1], block1075_y[3], block1077_y[2], block398_y[3], block402_y[2], block1078_y[1], block394_y[0], block1077_y[0],
      block393_y[1], block398_y[1], block402_y[0]}), .y(block1079_y));
  wire [9:0] block1080_y;
  chain10_aa85ca53261e block1080 (.x({block1079_y[7], block390_y[7:6], block1079_y[6], block1077_y[5], block398_y[6], block402_y[5], block1079_y[5],
      block1078_y[2], block394_y[2], block1079_y[3], block390_y[4], block390_y[2], block1075_y[2], block1076_y[1], block1070_y[1],
      block1078_y[0], block1079_y[1], block390_y[1], block1075_y[0], block393_y[0], block398_y[0], block390_y[0]}), .y(block1080_y));
  wire [7:0] block1081_y;
  chain9_1079e84151d9 block1081 (.x({block1080_y[9:7], block1080_y[5], block1080_y[6], block1079_y[4], block390_y[5], block1080_y[3], block1080_y[4],
      block1079_y[2], block390_y[3], block1080_y[2:1], block1079_y[0]}), .y(block1081_y));
  wire [4:0] block1082_y;
  chain5_da567edfbe7b block1082 (.x({x[359], x[200], x[308], x[137], x[251], x[287], x[349], x[100], x[135], x[249], x[285], x[346], x[357]}), .y(block1082_y));
  wire [4:0] block1083_y;
  chain5_3dcdb6440074 block1083 (.x({x[358], x[136], x[250], x[286], x[347], x[350], x[24], x[105], x[36], x[99], x[345], x[348]}), .y(block1083_y));
  wire [3:0] block1084_y;
  chain4_f14adc658063 block1084 (.x({x[307], x[198], x[199], x[37], x[25], x[106], x[306]}), .y(block1084_y));
  wire [7:0] block1085_y;
  chain8_3a50a894e5e1 block1085 (.x({block347_y[3], block1082_y[4], block1084_y[3], block1082_y[3], block1083_y[4], block169_y[3], block347_y[1], block1083_y[2],
      block40_y[2], block169_y[1], block348_y[2], block248_y[2], block348_y[0], block420_y[0], block20_y[0], block1083_y[0],
      block40_y[0], block413_y[0], block248_y[0]}), .y(block1085_y));
  wire [4:0] block1086_y;
  chain5_b134ded2e2a1 block1086 (.x({block347_y[2], block1083_y[3], block40_y[3], block169_y[2], block348_y[3], block248_y[3], block248_y[1], block1082_y[0],
      block1083_y[1], block40_y[1], block169_y[0], block348_y[1], block347_y[0]}), .y(block1086_y));
  wire [4:0] block1087_y;
  chain5_e70b9e9ef5e0 block1087 (.x({block422_y[2], block1086_y[2], block1084_y[2], block104_y[3], block76_y[3], block20_y[3], block20_y[1], block1085_y[1],
      block1086_y[0], block1084_y[0], block104_y[1], block76_y[1], block422_y[0]}), .y(block1087_y));
  wire [5:0] block1088_y;
  chain6_3647aa204896 block1088 (.x({block419_y[6:4], block1086_y[4], block422_y[3], block1087_y[3], block1085_y[4], block1086_y[3], block1086_y[1],
      block1087_y[1], x[38], x[101], block1082_y[1], block1085_y[2], block419_y[2]}), .y(block1088_y));
  wire [8:0] block1089_y;
  chain9_bd04bdbfcd5f block1089 (.x({block1088_y[5], block416_y[4:3], block1088_y[4], block422_y[4], block1087_y[4], block1085_y[5], block1088_y[3],
      block416_y[1], block1087_y[2], block1082_y[2], block1085_y[3], block419_y[3], block1088_y[1], block416_y[0], block419_y[1],
      block1085_y[0], block411_y[1], block415_y[0], block104_y[0], block76_y[0], block411_y[0], block419_y[0]}), .y(block1089_y));
  wire [7:0] block1090_y;
  chain8_0883e0e6b950 block1090 (.x({block412_y[6:4], block1085_y[7], block1089_y[7], block1085_y[6], block1089_y[6], block422_y[5], block412_y[2],
      block412_y[3], block1088_y[2], block416_y[2], block1089_y[4], block422_y[1], x[107], block1084_y[1], block104_y[2],
      block76_y[2], block20_y[2], block412_y[0]}), .y(block1090_y));
  wire [8:0] block1091_y;
  chain9_17aaafb1c1d7 block1091 (.x({block1090_y[7:6], block1089_y[8], block1090_y[5:3], block1089_y[5], block1090_y[2:0], block1089_y[3], block412_y[1],
      block1088_y[0], block1089_y[2], x[26], block1089_y[1], block1087_y[0]}), .y(block1091_y));
  wire [4:0] block1092_y;
  chain5_9cfec9642b24 block1092 (.x({x[260], x[158], x[173], x[170], x[209], x[245], x[286], x[367], x[168], x[207], x[243], x[258], x[295]}), .y(block1092_y));
  wire [5:0] block1093_y;
  chain5_30b1c5f1fe2e block1093 (.x({block251_y[3], block1092_y[3], block346_y[3], block108_y[3], block1092_y[2], block289_y[3], block291_y[3], block184_y[3],
      block346_y[2], block346_y[0], block251_y[0], block1092_y[0], block289_y[1], block291_y[1], block184_y[1], block108_y[1]}), .y(block1093_y));
  wire [5:0] block1094_y;
  chain5_d962e0756b73 block1094 (.x({block251_y[3], block1092_y[3], block346_y[3], block251_y[1], x[188], x[368], block74_y[2], block236_y[2], block45_y[2],
      block236_y[0], block108_y[0], x[138], x[186], x[366], block74_y[0], block45_y[0]}), .y(block1094_y));
  wire [5:0] block1095_y;
  chain5_6801a54eeeb5 block1095 (.x({block1093_y[3], block1094_y[4], block1094_y[5], block1094_y[3], x[35], block74_y[3], block236_y[3], block45_y[3],
      block251_y[2], block1094_y[1], x[171], x[187], block74_y[1], block236_y[1], block45_y[1], block293_y[1]}), .y(block1095_y));
  wire [5:0] block1096_y;
  chain5_bd6751dc62b6 block1096 (.x({block1093_y[3], block1094_y[4], block1094_y[5], block1093_y[1], block289_y[2], block291_y[2], block184_y[2], block346_y[1],
      block108_y[2], block291_y[0], block1094_y[0], block293_y[0], x[285], x[294], block289_y[0], block184_y[0]}), .y(block1096_y));
  wire [2:0] block1097_y;
  chain3_121d785fa9fe block1097 (.x({x[296], x[169], x[208], x[244], x[259], x[287], block1092_y[1]}), .y(block1097_y));
  wire [4:0] block1098_y;
  chain5_66f004690336 block1098 (.x({block294_y[2], block1097_y[2], block1095_y[3], block1096_y[4], block1096_y[5], block1095_y[1], x[34], x[140], x[157],
      x[172], block1094_y[2], block294_y[0]}), .y(block1098_y));
  wire [6:0] block1099_y;
  chain7_9f441d59410a block1099 (.x({block1098_y[3], block294_y[3], block1093_y[4], block1093_y[5], block1095_y[4], block1095_y[5], block1098_y[1],
      block1096_y[3], block1097_y[1], block439_y[3], block1095_y[2], block294_y[1], x[156], block1093_y[0], block1096_y[1],
      block439_y[1], x[33], x[139], block1095_y[0]}), .y(block1099_y));
  wire [7:0] block1100_y;
  chain8_c18ed11dfa48 block1100 (.x({block433_y[7:5], block439_y[6], block294_y[4], block1098_y[4], block1099_y[5], block433_y[3], block433_y[4], block439_y[4],
      block1098_y[2], block1099_y[3], block1099_y[1], block1096_y[2], block1097_y[0], block439_y[2], block1098_y[0],
      block433_y[1]}), .y(block1100_y));
  wire [7:0] block1101_y;
  chain9_ed93a7a804f3 block1101 (.x({block1100_y[7:5], block1099_y[6], block1100_y[3], block1100_y[4], block1092_y[4], block439_y[5], block1099_y[4],
      block1100_y[1], block1100_y[2], block1093_y[2], block1099_y[2], block433_y[2], block1100_y[0], block433_y[0], block1099_y[0],
      block439_y[0], block1096_y[0], block431_y[0]}), .y(block1101_y));
  wire [5:0] block1102_y;
  chain5_33d34c955436 block1102 (.x({x[50], x[209], x[260], x[367], x[176], x[223], x[263], x[265], x[353], x[261], x[153], x[159], x[33], x[84], x[174],
      x[351]}), .y(block1102_y));
  wire [3:0] block1103_y;
  chain3_f344074a29b3 block1103 (.x({x[224], x[266], x[368], x[208], x[49], x[86], x[149], x[155], x[161], x[259]}), .y(block1103_y));
  wire [3:0] block1104_y;
  chain3_ae0c04a39200 block1104 (.x({x[50], x[209], x[260], x[352], x[85], x[175], x[222], x[262], x[264], x[366]}), .y(block1104_y));
  wire [3:0] block1105_y;
  chain3_cd32fcd984c0 block1105 (.x({x[224], x[266], x[368], x[207], x[34], x[48], x[148], x[154], x[160], x[258]}), .y(block1105_y));
  wire [5:0] block1106_y;
  chain5_132f397cd7a4 block1106 (.x({block1102_y[4], block1102_y[5], block321_y[3], block6_y[2], block1105_y[2], block1105_y[3], block1104_y[2], block1104_y[3],
      block6_y[0], block74_y[1], block290_y[1], block194_y[1], block27_y[1], block197_y[1], block321_y[1]}), .y(block1106_y));
  wire [5:0] block1107_y;
  chain5_58dc1f3e7b3e block1107 (.x({block1102_y[4], block1102_y[5], block321_y[2], block290_y[2], block194_y[2], block27_y[2], block197_y[2], block6_y[1],
      block197_y[0], x[147], block74_y[0], block290_y[0], block194_y[0], block27_y[0], block321_y[0]}), .y(block1107_y));
  wire [6:0] block1108_y;
  chain6_4a3c43276782 block1108 (.x({block6_y[3], block1103_y[2], block1103_y[3], block45_y[3], block194_y[3], block27_y[3], block197_y[3], block1102_y[3],
      block76_y[3], block1105_y[0], block1102_y[1], block1104_y[0], block76_y[1], block45_y[1:0], block76_y[0], block361_y[0]}), .y(block1108_y));
  wire [3:0] block1109_y;
  chain3_779d3473d033 block1109 (.x({block6_y[3], block1103_y[2], block1103_y[3], block76_y[2], block1105_y[1], block74_y[2], x[35], block1102_y[2],
      block1104_y[1], block45_y[2]}), .y(block1109_y));
  wire [7:0] block1110_y;
  chain8_fa02a365ee43 block1110 (.x({block450_y[5], block362_y[4], block1108_y[5], block1108_y[6], block1106_y[4], block1106_y[5], block450_y[3], block1103_y[1],
      block74_y[3], block290_y[3], block1106_y[2], block1107_y[3], block450_y[2:1], block1107_y[0], block1106_y[0], block1107_y[1],
      block1102_y[0], block1108_y[0], block450_y[0]}), .y(block1110_y));
  wire [4:0] block1111_y;
  chain5_b1dd481f8fa0 block1111 (.x({block450_y[4], block1106_y[3], block1109_y[2], block1109_y[3], block1107_y[4], block1107_y[5], block1106_y[1],
      block1108_y[2], block1109_y[0], block362_y[1], block1103_y[0], block1107_y[2]}), .y(block1111_y));
  wire [7:0] block1112_y;
  chain8_84f3bdef4bc9 block1112 (.x({block448_y[7:5], block390_y[6], block1110_y[5], block1111_y[3], block390_y[5], block448_y[3], block1109_y[1], block362_y[2],
      block1110_y[3], block1111_y[1], block390_y[3], block390_y[1], block448_y[2], block1108_y[1], block362_y[0], block1110_y[1],
      block448_y[1]}), .y(block1112_y));
  wire [5:0] block1113_y;
  chain6_f11f86a49c0b block1113 (.x({block1112_y[7:5], block1110_y[7], block390_y[7], block1110_y[6], block1111_y[4], block448_y[4], block1108_y[4],
      block362_y[3], block1110_y[4], block1111_y[2], block390_y[4], block1112_y[3]}), .y(block1113_y));
  wire [7:0] block1114_y;
  chain9_b1a1d5dfba44 block1114 (.x({block1113_y[5:1], block1112_y[4], block1113_y[0], block1112_y[2:1], block1108_y[3], block1110_y[2], block1111_y[0],
      block390_y[2], block1112_y[0], block390_y[0], block1110_y[0], block448_y[0]}), .y(block1114_y));
  wire [4:0] block1115_y;
  chain5_b134ded2e2a1 block1115 (.x({x[293], x[62], x[80], x[101], x[143], x[155], x[291], x[78], x[99], x[141], x[153], x[178], x[313]}), .y(block1115_y));
  wire [4:0] block1116_y;
  chain5_5172393d246f block1116 (.x({x[328], x[110], x[212], x[218], x[289], x[299], x[216], x[177], x[312], x[81], x[108], x[210], x[297]}), .y(block1116_y));
  wire [7:0] block1117_y;
  chain7_db018fb1b873 block1117 (.x({block106_y[3], block1116_y[4], block16_y[3], block461_y[3], block219_y[3], block346_y[3], block1115_y[4:3], block44_y[3],
      block169_y[3], block136_y[2], block169_y[1], block29_y[2], block237_y[2], block106_y[1], block382_y[2], block382_y[0],
      x[42], block236_y[0], block194_y[0], block29_y[0], block237_y[0], block136_y[0]}), .y(block1117_y));
  wire [5:0] block1118_y;
  chain5_367b835c7608 block1118 (.x({block106_y[3], block1116_y[4], block16_y[3], block461_y[3], block219_y[3], block346_y[3], block237_y[3], block236_y[3],
      block194_y[3], block44_y[2], block169_y[2], block29_y[3], block382_y[1], block44_y[0], block169_y[0], block29_y[1],
      block237_y[1], block106_y[0], block136_y[1]}), .y(block1118_y));
  wire [5:0] block1119_y;
  chain5_79a6ae32ad59 block1119 (.x({block16_y[2], block461_y[2], block171_y[3], block272_y[3], block219_y[2], block346_y[2], block1116_y[3], block1115_y[2],
      x[95], x[290], x[329], block219_y[0], block1116_y[1], block16_y[0], block461_y[0], block171_y[1], block272_y[1],
      block346_y[0]}), .y(block1119_y));
  wire [3:0] block1120_y;
  chain3_bd1419159376 block1120 (.x({block106_y[2], block382_y[3], block136_y[3], block219_y[1], block1116_y[2], block16_y[1], block461_y[1], block171_y[2],
      block272_y[2], block346_y[1]}), .y(block1120_y));
  wire [3:0] block1121_y;
  chain3_8954349a46d9 block1121 (.x({block106_y[3], block1116_y[4], block16_y[3], block461_y[3], block219_y[3], block346_y[3], block194_y[2], x[179],
      x[292], x[314], block1115_y[1], block236_y[2], block44_y[1]}), .y(block1121_y));
  wire [3:0] block1122_y;
  chain3_52af01b15b65 block1122 (.x({block16_y[2], block461_y[2], block171_y[3], block272_y[3], block219_y[2], block346_y[2], x[142], x[94], x[44],
      x[61], x[79], x[100], x[154]}), .y(block1122_y));
  wire [3:0] block1123_y;
  chain3_1435658ce77a block1123 (.x({block106_y[2], block382_y[3], block136_y[3], x[298], x[93], x[109], x[211], x[217], x[288], x[327]}), .y(block1123_y));
  wire [3:0] block1124_y;
  chain3_d13ddc9286ca block1124 (.x({block16_y[2], block461_y[2], block171_y[3], block272_y[3], block219_y[2], block346_y[2], x[82], x[43], x[60], block1115_y[0],
      block236_y[1], block194_y[1]}), .y(block1124_y));
  wire [6:0] block1125_y;
  chain7_ce34e93795f4 block1125 (.x({block1119_y[3], block1118_y[3], block1121_y[2], block1121_y[3], block1122_y[2], block1122_y[3], block1123_y[1],
      block1122_y[0], block1124_y[1], x[83], block1119_y[1], block1120_y[0], block272_y[0], block1123_y[0], block1117_y[0],
      block1116_y[0], block171_y[0], block457_y[0]}), .y(block1125_y));
  wire [4:0] block1126_y;
  chain5_5f77e4abdd78 block1126 (.x({block1117_y[5], block1125_y[5], block1119_y[4], block1119_y[5], block1118_y[4], block1118_y[5], block1121_y[1],
      block1118_y[2], block1124_y[2], block1124_y[3], block1123_y[2], block1123_y[3], block1122_y[1]}), .y(block1126_y));
  wire [7:0] block1127_y;
  chain8_32f10e9abcd7 block1127 (.x({block1126_y[3], block1126_y[4], block1125_y[6], block1117_y[6], block1117_y[7], block1126_y[2:0], block1117_y[4],
      block1119_y[2], block1120_y[1], block1125_y[3], block1117_y[3], block1124_y[0], block1119_y[0], block1125_y[1],
      block1117_y[1], block1118_y[0], block459_y[0]}), .y(block1127_y));
  wire [5:0] block1128_y;
  chain6_0fe06fdd5dbf block1128 (.x({block460_y[3:1], block1127_y[4], block1125_y[4], block1127_y[3], block1120_y[2], block1120_y[3], block459_y[1],
      block1125_y[2], block1117_y[2], block1118_y[1], block1121_y[0], block1127_y[1]}), .y(block1128_y));
  wire [6:0] block1129_y;
  chain7_a3dc7e73ba9a block1129 (.x({block1128_y[5], block1127_y[7:6], block460_y[4], block1128_y[4], block1127_y[5], block1128_y[3], block1128_y[1],
      block1128_y[2], block1127_y[2], block460_y[0]}), .y(block1129_y));
  wire block1130_y;
  table1_ada82355182a block1130 (.x(block1128_y[0]), .y(block1130_y));
  wire [4:0] block1131_y;
  chain5_bcbabb9a9479 block1131 (.x({x[284], x[245], x[29], x[92], x[173], x[182], x[202], x[90], x[106], x[171], x[180], x[193], x[282]}), .y(block1131_y));
  wire [4:0] block1132_y;
  chain5_b134ded2e2a1 block1132 (.x({x[244], x[101], x[109], x[113], x[128], x[149], x[126], x[39], x[66], x[87], x[99], x[111], x[147]}), .y(block1132_y));
  wire [6:0] block1133_y;
  chain7_4df35b5ac957 block1133 (.x({block475_y[3], block1132_y[4], block41_y[3], block105_y[3], block163_y[3], block243_y[3], block253_y[2], block105_y[1],
      block163_y[1], block472_y[2], block243_y[1], block475_y[1], block472_y[0], block473_y[0], block474_y[0], block1132_y[0],
      block212_y[0], block3_y[0], block253_y[0]}), .y(block1133_y));
  wire [5:0] block1134_y;
  chain5_533d679e097f block1134 (.x({block75_y[3], block461_y[3], block399_y[3], block105_y[2], x[110], block1132_y[3], block41_y[2], block212_y[3],
      block3_y[3], block253_y[1], block105_y[0], block163_y[0], block472_y[1], block243_y[0], block475_y[0], block1133_y[1]}), .y(block1134_y));
  wire [5:0] block1135_y;
  chain5_0aeade87ecd8 block1135 (.x({block163_y[2], block472_y[3], block243_y[2], block475_y[2], block253_y[3], block1133_y[3], block399_y[2], x[44],
      block1131_y[2], block102_y[3], block75_y[2], block461_y[2], block473_y[1], block102_y[1], block75_y[0], block461_y[0],
      block399_y[0], block44_y[1], block474_y[1]}), .y(block1135_y));
  wire [5:0] block1136_y;
  chain5_21f16ba79109 block1136 (.x({block75_y[3], block461_y[3], block399_y[3], block474_y[2], block75_y[1], block461_y[1], block399_y[1], block44_y[2],
      block473_y[2], block102_y[0], block464_y[0], x[21], x[105], x[192], x[201], block44_y[0]}), .y(block1136_y));
  wire [3:0] block1137_y;
  chain3_bd1419159376 block1137 (.x({block44_y[3], block473_y[3], block474_y[3], block3_y[2], x[68], x[89], block1132_y[2], block41_y[1], block212_y[2],
      block1133_y[2]}), .y(block1137_y));
  wire [3:0] block1138_y;
  chain3_ccfcad3e1460 block1138 (.x({block163_y[2], block472_y[3], block243_y[2], block475_y[2], block253_y[3], block1133_y[3], block1131_y[1], x[172],
      x[181], x[194], x[203], x[283], block102_y[2]}), .y(block1138_y));
  wire [3:0] block1139_y;
  chain3_1435658ce77a block1139 (.x({block44_y[3], block473_y[3], block474_y[3], block212_y[1], x[127], x[148], x[243], block1132_y[1], block41_y[0],
      block3_y[1]}), .y(block1139_y));
  wire [3:0] block1140_y;
  chain3_8dbe21a84470 block1140 (.x({block163_y[2], block472_y[3], block243_y[2], block475_y[2], block253_y[3], block1133_y[3], x[108], x[40], x[42],
      x[67], x[88], x[100], x[112]}), .y(block1140_y));
  wire [3:0] block1141_y;
  chain4_8af03cfacbed block1141 (.x({x[107], x[41], x[43], x[23], x[28], x[91], x[27], x[22], block1131_y[0]}), .y(block1141_y));
  wire [7:0] block1142_y;
  chain8_dfc36cd24ddc block1142 (.x({block1131_y[4], block1133_y[5], block1135_y[4], block1135_y[5], block1134_y[4], block1134_y[5], block1141_y[2],
      block1138_y[1], block1140_y[2], block1140_y[3], block1139_y[2], block1139_y[3], block1141_y[0], block1134_y[0],
      block1139_y[0], block1140_y[0], block1135_y[0], block1136_y[1], block1133_y[0], block1136_y[0]}), .y(block1142_y));
  wire [4:0] block1143_y;
  chain5_d91d35d45a03 block1143 (.x({block1141_y[3], block1135_y[3], block1138_y[2], block1138_y[3], block1137_y[2], block1137_y[3], block1138_y[0],
      block1137_y[0], block1139_y[1], block1140_y[1], block1135_y[1], block1136_y[2], block1141_y[1]}), .y(block1143_y));
  wire [2:0] block1144_y;
  chain3_70a901c90b7c block1144 (.x({block1142_y[4], block1133_y[4], block1134_y[3], block1131_y[3], block1136_y[4], block1136_y[5], block1143_y[2]}), .y(block1144_y));
  wire [3:0] block1145_y;
  chain4_f29da1b6dbd9 block1145 (.x({block1143_y[1], block1134_y[2], block1137_y[1], block1135_y[2], block1136_y[3], block1142_y[3:2], block1134_y[1],
      block1143_y[0]}), .y(block1145_y));
  wire [4:0] block1146_y;
  chain5_8776e156130b block1146 (.x({block471_y[6:4], block1142_y[7:6], block1143_y[4], block1144_y[2], block1133_y[6], block1145_y[3], block1144_y[1],
      block471_y[3]}), .y(block1146_y));
  wire [8:0] block1147_y;
  chain9_994076b8dfa2 block1147 (.x({block1146_y, block471_y[2], block1142_y[5], block1143_y[3], block1144_y[0], block1145_y[2], block471_y[1], block1145_y[1],
      block471_y[0], block1145_y[0], block1142_y[1], block470_y[0]}), .y(block1147_y));
  wire [4:0] block1148_y;
  chain5_9cfec9642b24 block1148 (.x({x[311], x[80], x[380], x[20], x[23], x[143], x[295], x[378], x[18], x[21], x[141], x[160], x[309]}), .y(block1148_y));
  wire [5:0] block1149_y;
  chain5_533d679e097f block1149 (.x({block1148_y[3], block196_y[3], block4_y[3:2], block18_y[3], block101_y[3], block196_y[2], block328_y[3], block473_y[3],
      block473_y[1], block1148_y[0], block18_y[1], block101_y[1], block196_y[0], block328_y[1], block4_y[0]}), .y(block1149_y));
  wire [4:0] block1150_y;
  chain5_bcbabb9a9479 block1150 (.x({block254_y[2], block1148_y[2], x[56], x[71], block79_y[3], block238_y[3], block238_y[1], x[69], x[78], x[181],
      x[373], block79_y[1], block254_y[0]}), .y(block1150_y));
  wire [5:0] block1151_y;
  chain5_21f16ba79109 block1151 (.x({block1148_y[3], block196_y[3], block4_y[3], block4_y[1], block18_y[2], block101_y[2], block196_y[1], block328_y[2],
      block473_y[2], block328_y[0], block238_y[0], x[159], x[294], block18_y[0], block101_y[0], block473_y[0]}), .y(block1151_y));
  wire [6:0] block1152_y;
  chain7_b062e5ac2fab block1152 (.x({block1150_y[3], block1149_y[3], block254_y[3], block1151_y[4], block1151_y[5], block1150_y[1], x[374], x[379],
      block79_y[2], block238_y[2], block254_y[1], block1151_y[0], x[24], x[180], x[372], block79_y[0]}), .y(block1152_y));
  wire [2:0] block1153_y;
  chain3_121d785fa9fe block1153 (.x({block1149_y[1], x[142], x[161], x[296], x[310], block1148_y[1], block1151_y[2]}), .y(block1153_y));
  wire [2:0] block1154_y;
  chain3_c2bfa62b439a block1154 (.x({x[79], x[19], x[22], x[26], x[55], x[70], x[182]}), .y(block1154_y));
  wire [6:0] block1155_y;
  chain7_fec70a103b33 block1155 (.x({block1152_y[5], block1148_y[4], block1150_y[4], block1149_y[4], block1149_y[5], block1154_y[1], block1149_y[2],
      block1151_y[3], block1153_y[1], block1150_y[2], block1152_y[3], block1152_y[1], block1149_y[0], block1151_y[1],
      x[25], x[54], block1150_y[0], block393_y[1]}), .y(block1155_y));
  wire [5:0] block1156_y;
  chain6_7b5e394dab80 block1156 (.x({block394_y[4:2], block1155_y[4], block1153_y[2], block1152_y[4], block1154_y[2], block1155_y[3], block1153_y[0],
      block1152_y[2], block1154_y[0], block1155_y[1], block394_y[0]}), .y(block1156_y));
  wire [9:0] block1157_y;
  chain10_d59a45cb5a77 block1157 (.x({block448_y[7:6], block482_y[7], block1152_y[6], block1155_y[5], block1156_y[4], block482_y[6], block448_y[5:3],
      block482_y[4], block1155_y[2], block394_y[1], block1156_y[1], block482_y[3], block448_y[2:0], block1155_y[0], block482_y[1],
      block1152_y[0], block393_y[0], block482_y[0]}), .y(block1157_y));
  wire [7:0] block1158_y;
  chain8_56ad84a216e8 block1158 (.x({block1157_y[9], block1157_y[7], block1157_y[8], block1155_y[6], block1156_y[5], block1157_y[5], block1157_y[6],
      block1156_y[3], block482_y[5], block1157_y[4], block1156_y[2], block1157_y[2], block1157_y[3], block1156_y[0],
      block482_y[2]}), .y(block1158_y));
  wire [5:0] block1159_y;
  chain5_596ef00773b8 block1159 (.x({x[170], x[197], x[299], x[29], x[196], x[221], x[242], x[290], x[288], x[186], x[0], x[27], x[219], x[240], x[297]}), .y(block1159_y));
  wire [3:0] block1160_y;
  chain3_bd1419159376 block1160 (.x({x[257], x[347], x[380], x[346], x[20], x[32], x[169], x[188], x[256], x[379]}), .y(block1160_y));
  wire [3:0] block1161_y;
  chain3_1af6e4d0ccb5 block1161 (.x({x[170], x[197], x[289], x[1], x[28], x[195], x[220], x[241], x[298]}), .y(block1161_y));
  wire [3:0] block1162_y;
  chain3_1435658ce77a block1162 (.x({x[257], x[347], x[380], x[345], x[19], x[31], x[168], x[187], x[255], x[378]}), .y(block1162_y));
  wire [6:0] block1163_y;
  chain7_dd7c24d1e47a block1163 (.x({block80_y[3], block403_y[3], block1159_y[4], block1159_y[5], block1160_y[2], block1160_y[3], block80_y[1], block1_y[1],
      block348_y[1], block403_y[1], block494_y[2], block5_y[2], block494_y[0], block222_y[0], block495_y[0], x[18], x[30],
      block413_y[0], block5_y[0]}), .y(block1163_y));
  wire [4:0] block1164_y;
  chain5_088b94de879a block1164 (.x({block334_y[2], block495_y[3], block1162_y[2], block1162_y[3], block1161_y[2], block1161_y[3], block495_y[1], block40_y[1],
      block18_y[1], block33_y[1], block222_y[1], block45_y[0], block334_y[0]}), .y(block1164_y));
  wire [4:0] block1165_y;
  chain5_b134ded2e2a1 block1165 (.x({block1163_y[3], block348_y[2], block403_y[2], block494_y[3], block5_y[3], block80_y[2], block80_y[0], block1_y[0],
      block348_y[0], block403_y[0], block494_y[1], block5_y[1], block1163_y[1]}), .y(block1165_y));
  wire [7:0] block1166_y;
  chain8_2e3c128b748f block1166 (.x({block1163_y[6], block1163_y[4], block1163_y[5], block45_y[3], block334_y[3], block1_y[3], block348_y[3], block1163_y[2],
      block45_y[1], block495_y[2], block334_y[1], block1160_y[0], block1162_y[1], block33_y[0], block1162_y[0], block1159_y[0],
      block40_y[0], block18_y[0], block1163_y[0]}), .y(block1166_y));
  wire [5:0] block1167_y;
  chain5_2c08c00b82c8 block1167 (.x({block1164_y[3], block1165_y[3], block1166_y[4], block1164_y[2], block40_y[3], block18_y[3], block33_y[3], block222_y[3],
      block45_y[2], block1161_y[0], block1165_y[0], block1166_y[1], block415_y[0], block1159_y[1], block1164_y[0]}), .y(block1167_y));
  wire [3:0] block1168_y;
  chain3_ae0c04a39200 block1168 (.x({block1164_y[3], block1165_y[3], block1166_y[4], block222_y[2], block1159_y[2], block1161_y[1], block40_y[2], block18_y[2],
      block33_y[2], block1164_y[1]}), .y(block1168_y));
  wire [4:0] block1169_y;
  chain5_b5b26d37fa9a block1169 (.x({block416_y[3], block1164_y[4], block1165_y[4], block1166_y[5], block1167_y[4], block1167_y[5], block1166_y[3],
      block1167_y[2], block1168_y[1], block1160_y[1], block1_y[2], block1165_y[2], block416_y[1]}), .y(block1169_y));
  wire [7:0] block1170_y;
  chain8_dc8d2d41ffa6 block1170 (.x({block493_y[8:6], block1166_y[7], block1169_y[4], block1166_y[6], block416_y[4], block1169_y[3], block493_y[4],
      block1167_y[3], block416_y[2], block1169_y[1], block1168_y[2], block1168_y[3], block416_y[0], x[2], block1167_y[1],
      block1168_y[0], block1165_y[1], block1166_y[2], block493_y[2]}), .y(block1170_y));
  wire [7:0] block1171_y;
  chain9_11374c01b366 block1171 (.x({block1170_y[7:5], block1170_y[3], block1170_y[4], block1169_y[2], block493_y[5], block1159_y[3], block1170_y[2],
      block1169_y[0], block493_y[3], block1170_y[1:0], block493_y[1], block1167_y[0], block493_y[0], block1166_y[0]}), .y(block1171_y));
  wire [4:0] block1172_y;
  chain5_65b92d18da5d block1172 (.x({x[361], x[83], x[157], x[179], x[251], x[308], x[249], x[366], x[24], x[45], x[81], x[177], x[306]}), .y(block1172_y));
  wire [6:0] block1173_y;
  chain7_fd44369d917a block1173 (.x({block196_y[3], block1172_y[4], block378_y[3], block163_y[3], block256_y[3], block19_y[3], block346_y[2], block19_y[1],
      block496_y[2], block196_y[1], block473_y[2], block144_y[2], block144_y[0], x[261], x[282], block266_y[0], block496_y[0],
      block473_y[0], block346_y[0]}), .y(block1173_y));
  wire [5:0] block1174_y;
  chain5_c0840334b2db block1174 (.x({block496_y[3], block196_y[2], block473_y[3], block144_y[3], block346_y[3], block1173_y[3], block256_y[2], block18_y[3],
      block342_y[3], block378_y[2], block163_y[2], block200_y[3], block200_y[1], block1172_y[1], block18_y[1], block342_y[1],
      block378_y[0], block163_y[0], block256_y[0]}), .y(block1174_y));
  wire [4:0] block1175_y;
  chain5_da567edfbe7b block1175 (.x({block19_y[2], x[362], block1172_y[3], x[119], x[281], block266_y[3], block346_y[1], block19_y[0], block496_y[1],
      block196_y[0], block473_y[1], block144_y[1], block1173_y[1]}), .y(block1175_y));
  wire [5:0] block1176_y;
  chain5_d9a46a655717 block1176 (.x({block496_y[3], block196_y[2], block473_y[3], block144_y[3], block346_y[3], block1173_y[3], block256_y[1], block18_y[2],
      block342_y[2], block378_y[1], block163_y[1], block200_y[2], block200_y[0], block1173_y[0], block498_y[0], block1172_y[0],
      block18_y[0], block342_y[0], block338_y[0]}), .y(block1176_y));
  wire [2:0] block1177_y;
  chain3_121d785fa9fe block1177 (.x({block266_y[2], x[218], x[263], x[280], x[284], x[368], block1173_y[2]}), .y(block1177_y));
  wire [3:0] block1178_y;
  chain3_8dbe21a84470 block1178 (.x({block496_y[3], block196_y[2], block473_y[3], block144_y[3], block346_y[3], block1173_y[3], x[367], x[184], x[217],
      x[262], x[279], x[283], block266_y[1]}), .y(block1178_y));
  wire [2:0] block1179_y;
  chain3_121d785fa9fe block1179 (.x({x[307], x[46], x[82], x[156], x[178], x[250], x[360]}), .y(block1179_y));
  wire [6:0] block1180_y;
  chain7_ca2481b175cc block1180 (.x({block1175_y[4], block1173_y[6:5], block1174_y[4], block1174_y[5], block1177_y[1], block1176_y[3], block1179_y[2],
      block1175_y[2], block1178_y[2], block1178_y[3], block1178_y[0], block1174_y[0], block1176_y[1], block1179_y[0],
      x[117], block1175_y[0], block499_y[0]}), .y(block1180_y));
  wire [4:0] block1181_y;
  chain5_cbe781833939 block1181 (.x({block1177_y[2], block1174_y[3], block1173_y[4], block1175_y[3], block1176_y[4], block1176_y[5], block1178_y[1],
      block1179_y[1], x[118], x[185], block1175_y[1], block1177_y[0], block499_y[1]}), .y(block1181_y));
  wire [5:0] block1182_y;
  chain6_dc3e78261132 block1182 (.x({block500_y[3:1], block1180_y[4], block1181_y[3], block1180_y[3], block1181_y[2], block1180_y[1], x[26], x[47],
      block1172_y[2], block1174_y[1], block1176_y[2], block1181_y[0]}), .y(block1182_y));
  wire [6:0] block1183_y;
  chain7_e60a8372953c block1183 (.x({block341_y[7:6], block1182_y[5], block1180_y[5], block1181_y[4], block1182_y[4], block341_y[5:4], block1182_y[3],
      block1174_y[2], block1180_y[2], block1181_y[1], block500_y[0], block1182_y[1], x[158], block341_y[2]}), .y(block1183_y));
  wire [9:0] block1184_y;
  chain10_68a3cdd6a718 block1184 (.x({block1183_y[6:5], block1180_y[6], block1183_y[4:3], block1182_y[2], block1183_y[2], block341_y[3], block1183_y[1:0],
      block1182_y[0], block1180_y[0], block341_y[1], x[25], block341_y[0], x[183], block1176_y[0], x[216]}), .y(block1184_y));
  wire [5:0] block1185_y;
  chain5_f335b4e370da block1185 (.x({x[59], x[158], x[323], x[350], x[245], x[287], x[293], x[322], x[344], x[342], x[33], x[81], x[243], x[285], x[291],
      x[348]}), .y(block1185_y));
  wire [5:0] block1186_y;
  chain5_b5586dbeda6e block1186 (.x({x[86], x[125], x[308], x[356], x[140], x[194], x[266], x[302], x[307], x[105], x[138], x[192], x[264], x[300],
      x[354]}), .y(block1186_y));
  wire [2:0] block1187_y;
  chain3_7bb32a0d791f block1187 (.x({x[107], x[35], x[83], x[157], x[58], x[85], x[124]}), .y(block1187_y));
  wire [3:0] block1188_y;
  chain3_ae0c04a39200 block1188 (.x({x[59], x[158], x[323], x[343], x[156], x[244], x[286], x[292], x[321], x[349]}), .y(block1188_y));
  wire [3:0] block1189_y;
  chain3_1435658ce77a block1189 (.x({x[86], x[125], x[308], x[306], x[123], x[139], x[193], x[265], x[301], x[355]}), .y(block1189_y));
  wire [6:0] block1190_y;
  chain7_a014d5213241 block1190 (.x({block527_y[3], block217_y[3], block1186_y[4], block1186_y[5], block1185_y[4], block1185_y[5], block527_y[1], block1185_y[2],
      block1188_y[1], block212_y[2], block217_y[1], block526_y[2], block212_y[0], block1186_y[0], block521_y[0], block348_y[0],
      block39_y[0], block1185_y[0], block526_y[0]}), .y(block1190_y));
  wire [4:0] block1191_y;
  chain5_088b94de879a block1191 (.x({block527_y[2], block526_y[3], block1189_y[2], block1189_y[3], block1188_y[2], block1188_y[3], block526_y[1], x[82],
      block1185_y[1], block1188_y[0], block212_y[1], block217_y[0], block527_y[0]}), .y(block1191_y));
  wire [4:0] block1192_y;
  chain5_da567edfbe7b block1192 (.x({block39_y[3], block212_y[3], block217_y[2], block1186_y[3], block1187_y[1], block348_y[3], block348_y[1], x[57],
      x[84], x[106], block1186_y[1], block1189_y[0], block39_y[1]}), .y(block1192_y));
  wire [5:0] block1193_y;
  chain6_be78fa3d577c block1193 (.x({block1190_y[6], block1191_y[4:3], block1192_y[4], block1190_y[5], block1187_y[2], block1192_y[3], block1190_y[4],
      block1190_y[2], block1187_y[0], block1189_y[1], block348_y[2], block39_y[2], block1192_y[1], block1191_y[1]}), .y(block1193_y));
  wire [4:0] block1194_y;
  chain5_cc0cbac4afba block1194 (.x({block1193_y[1], block1192_y[2], block1185_y[3], block1190_y[3], block1191_y[2], block1191_y[0], block1192_y[0],
      block524_y[0], x[34], block1190_y[1], block519_y[0]}), .y(block1194_y));
  wire [6:0] block1195_y;
  chain7_1a48800f8ee6 block1195 (.x({block520_y[5:3], block1193_y[4], block525_y[2], block1193_y[3], block1194_y[4], block520_y[2:1], block1194_y[1],
      block1194_y[2], block1186_y[2], block524_y[1], block1193_y[0], block520_y[0]}), .y(block1195_y));
  wire [5:0] block1196_y;
  chain6_55aeabd00336 block1196 (.x({block1195_y[6:4], block514_y[5], block1193_y[5], block525_y[3], block514_y[4], block1194_y[3], block1195_y[3],
      block525_y[1], block514_y[2], block1193_y[2], block1195_y[2]}), .y(block1196_y));
  wire [7:0] block1197_y;
  chain9_c9fba269b0a3 block1197 (.x({block1196_y[5:4], block514_y[6], block1196_y[3:1], block514_y[3], block1195_y[1], block1196_y[0], block525_y[0],
      block514_y[1], block1195_y[0], block514_y[0], block513_y[0], block1194_y[0], block511_y[0], block517_y[0], block1190_y[0]}), .y(block1197_y));
  wire [5:0] block1198_y;
  chain5_60c21df44694 block1198 (.x({x[50], x[125], x[278], x[296], x[311], x[359], x[77], x[164], x[170], x[179], x[230], x[228], x[145], x[162], x[168],
      x[177], x[211], x[343]}), .y(block1198_y));
  wire [5:0] block1199_y;
  chain5_6d66463d2ea9 block1199 (.x({x[50], x[125], x[278], x[296], x[311], x[359:358], x[277], x[295], x[302], x[310], x[350], x[300], x[342], x[30],
      x[156], x[261], x[264], x[348]}), .y(block1199_y));
  wire [4:0] block1200_y;
  chain5_e5722a4818c7 block1200 (.x({x[344], x[163], x[169], x[178], x[212], x[229], x[112], x[57], x[111], x[144], x[210]}), .y(block1200_y));
  wire [2:0] block1201_y;
  chain3_efe745ea399d block1201 (.x({x[263], x[146], x[32], x[49], x[124], x[158], x[266]}), .y(block1201_y));
  wire [3:0] block1202_y;
  chain3_8dbe21a84470 block1202 (.x({x[50], x[125], x[278], x[296], x[311], x[359], x[349], x[265], x[276], x[294], x[301], x[309], x[357]}), .y(block1202_y));
  wire [2:0] block1203_y;
  chain3_c2bfa62b439a block1203 (.x({x[157], x[58], x[75], x[31], x[48], x[123], x[262]}), .y(block1203_y));
  wire [4:0] block1204_y;
  chain5_b05dcb52c245 block1204 (.x({block200_y[3], block1201_y[2], block1198_y[3], block1200_y[4], block1199_y[4], block1199_y[5], block219_y[2], x[76],
      x[113], block1198_y[1], block1200_y[2], block43_y[2], block200_y[1]}), .y(block1204_y));
  wire [4:0] block1205_y;
  chain5_1c797ddec5bc block1205 (.x({block227_y[3], block1201_y[1], block1203_y[2], block3_y[3], block1202_y[2], block1202_y[3], block3_y[1], block219_y[1],
      block200_y[0], block1199_y[1], block1202_y[0], block1203_y[0], block227_y[1]}), .y(block1205_y));
  wire [7:0] block1206_y;
  chain8_14fdfdf7e809 block1206 (.x({block1204_y[4:3], block1205_y[3], block543_y[4], block1204_y[2], block1198_y[4], block1198_y[5], block1204_y[0],
      block3_y[2], block227_y[2], block1205_y[1], block543_y[2], x[59], block43_y[0], block3_y[0], block227_y[0], block531_y[0],
      block543_y[0], block1200_y[0], block219_y[0]}), .y(block1206_y));
  wire [4:0] block1207_y;
  chain5_5172393d246f block1207 (.x({block1206_y[3], block1200_y[3], block43_y[3], block219_y[3], block200_y[2], block1204_y[1], block1206_y[1], block1205_y[0],
      block543_y[1], block1198_y[0], block1200_y[1], block43_y[1], block533_y[0]}), .y(block1207_y));
  wire [6:0] block1208_y;
  chain7_6d130332359b block1208 (.x({block541_y[6:4], block1206_y[6:5], block1207_y[4], block1205_y[4], block543_y[5], block541_y[2], block1198_y[2],
      block1207_y[2], block1199_y[3], block1205_y[2], block543_y[3], block1203_y[1], block1202_y[1], block541_y[1]}), .y(block1208_y));
  wire [7:0] block1209_y;
  chain8_2cb549840dfa block1209 (.x({block535_y[5], block535_y[6], block1208_y[5], block1206_y[7], block535_y[4:2], block1208_y[3], block541_y[3], block1208_y[2],
      block1206_y[4], block1207_y[3], block1199_y[2], block1201_y[0], block1208_y[0], block1206_y[2], block1207_y[1],
      block535_y[0]}), .y(block1209_y));
  wire [7:0] block1210_y;
  chain9_26e3233f5e49 block1210 (.x({block1209_y[7], block1208_y[6], block1209_y[6], block1208_y[4], block1209_y[5:3], block1208_y[1], block1209_y[2],
      block535_y[1], block1209_y[1:0], block1207_y[0], block541_y[0], block1206_y[0], block1199_y[0], block540_y[0]}), .y(block1210_y));
  wire [4:0] block1211_y;
  chain5_bcbabb9a9479 block1211 (.x({x[329], x[275], x[149], x[209], x[227], x[317], x[315], x[82], x[147], x[207], x[225], x[277], x[327]}), .y(block1211_y));
  wire [4:0] block1212_y;
  chain5_5172393d246f block1212 (.x({x[371], x[176], x[247], x[274], x[287], x[305], x[303], x[81], x[276], x[96], x[174], x[285], x[369]}), .y(block1212_y));
  wire [6:0] block1213_y;
  chain7_c54ddb354d6c block1213 (.x({block290_y[3], block1212_y[4], block273_y[3], block169_y[3], block1211_y[3], block18_y[3], block559_y[2], block1211_y[1],
      block289_y[2], block18_y[1], block290_y[1], block345_y[2], block345_y[0], block1212_y[0], block46_y[0], x[3], block289_y[0],
      block400_y[0], block559_y[0]}), .y(block1213_y));
  wire [4:0] block1214_y;
  chain5_b134ded2e2a1 block1214 (.x({block46_y[3], x[20], x[248], block1212_y[3], block273_y[2], block169_y[2], block169_y[0], x[286], x[304], x[370],
      block1212_y[1], block273_y[0], block46_y[1]}), .y(block1214_y));
  wire [4:0] block1215_y;
  chain5_b134ded2e2a1 block1215 (.x({block1213_y[3], block289_y[3], block18_y[2], block290_y[2], block345_y[3], block559_y[3], block559_y[1], block1211_y[0],
      block289_y[1], block18_y[0], block290_y[0], block345_y[1], block1213_y[1]}), .y(block1215_y));
  wire [7:0] block1216_y;
  chain7_cdce8d77a760 block1216 (.x({block1213_y[6], block402_y[5], block1214_y[4], block1211_y[4], block1213_y[5], block1215_y[4], block402_y[4], block1214_y[2],
      block1211_y[2], block1215_y[2], block402_y[2], block1215_y[0], x[175], x[246], x[273], block1214_y[0], x[4], block402_y[0]}), .y(block1216_y));
  wire [5:0] block1217_y;
  chain5_55d5917bce3a block1217 (.x({block1213_y[6], block402_y[5], block1214_y[3], block1213_y[4], block1215_y[3], block402_y[3], block1215_y[1], x[226],
      x[278], x[316], x[328], block1213_y[2], block402_y[1]}), .y(block1217_y));
  wire [2:0] block1218_y;
  chain3_121d785fa9fe block1218 (.x({block46_y[2], x[19], x[98], block1212_y[2], block273_y[1], block169_y[1], block1214_y[1]}), .y(block1218_y));
  wire [5:0] block1219_y;
  chain6_c9c6c84a6e23 block1219 (.x({block558_y[5:3], block1216_y[4], block1217_y[3], block1218_y[2], block1216_y[3], block1217_y[2], block1217_y[0],
      x[5], x[83], x[148], x[208], block1216_y[1], block558_y[1]}), .y(block1219_y));
  wire [8:0] block1220_y;
  chain9_9644c7a643e8 block1220 (.x({block552_y[6:4], block1219_y[5], block1216_y[5], block1219_y[4], block1217_y[4], block1217_y[5], block552_y[3],
      block1219_y[3], block552_y[1], block1218_y[1], block1216_y[2], block1217_y[1], block558_y[2], block1219_y[1], block551_y[0],
      block552_y[0], x[18], x[97], block1216_y[0], block558_y[0]}), .y(block1220_y));
  wire [8:0] block1221_y;
  chain10_0e3e229be6a4 block1221 (.x({block1220_y[8], block1220_y[6], block1220_y[7], block558_y[6], block1216_y[6], block1216_y[7], block1220_y[5],
      block1220_y[3], block1220_y[4], block1219_y[2], block552_y[2], block1218_y[0], block1220_y[2], block1219_y[0],
      block1220_y[1:0], block555_y[0], block547_y[0], block1213_y[0]}), .y(block1221_y));
  wire [5:0] block1222_y;
  chain5_8075c191781c block1222 (.x({x[98], x[167], x[356:355], x[161], x[166], x[179], x[299], x[335], x[297], x[339], x[24], x[111], x[159], x[177],
      x[333]}), .y(block1222_y));
  wire [5:0] block1223_y;
  chain5_509b0a7a38db block1223 (.x({x[152], x[263], x[323], x[341], x[215], x[236], x[262], x[320], x[322], x[234], x[340], x[45], x[120], x[213],
      x[318]}), .y(block1223_y));
  wire [2:0] block1224_y;
  chain3_efe745ea399d block1224 (.x({x[122], x[113], x[1], x[40], x[47], x[55], x[151]}), .y(block1224_y));
  wire [3:0] block1225_y;
  chain3_1435658ce77a block1225 (.x({x[98], x[167], x[356], x[334], x[112], x[160], x[165], x[178], x[298], x[354]}), .y(block1225_y));
  wire [3:0] block1226_y;
  chain3_1435658ce77a block1226 (.x({x[152], x[263], x[323], x[319], x[121], x[150], x[214], x[235], x[261], x[321]}), .y(block1226_y));
  wire [5:0] block1227_y;
  chain5_e8d9eb042035 block1227 (.x({block40_y[3], block1222_y[4], block1222_y[5], block141_y[3], block306_y[2], block1225_y[2], block1225_y[3], block1226_y[2],
      block1226_y[3], block306_y[0], x[46], x[54], block1223_y[1], block1226_y[0], block40_y[0], block141_y[1]}), .y(block1227_y));
  wire [5:0] block1228_y;
  chain5_350e5b57acc5 block1228 (.x({block306_y[3], block1223_y[4], block1223_y[5], block243_y[3], block1223_y[3], block1224_y[1], block40_y[2], block1222_y[3],
      block173_y[3], block173_y[1], x[39], x[25], x[96], block1222_y[1], block1225_y[0], block243_y[1]}), .y(block1228_y));
  wire [5:0] block1229_y;
  chain5_2406a52bf35a block1229 (.x({block40_y[3], block1222_y[4], block1222_y[5], block243_y[2], x[26], x[97], block1222_y[2], block1225_y[1], block173_y[2],
      block173_y[0], block1223_y[0], block572_y[0], block141_y[0], block1222_y[0], block243_y[0]}), .y(block1229_y));
  wire [3:0] block1230_y;
  chain3_5758bdc14ba1 block1230 (.x({block306_y[3], block1223_y[4], block1223_y[5], block1223_y[2], block1224_y[0], block1226_y[1], block40_y[1], block306_y[1],
      block141_y[2]}), .y(block1230_y));
  wire [5:0] block1231_y;
  chain6_e05d34b4c4ed block1231 (.x({block1227_y[3], block1224_y[2], block1229_y[4], block1229_y[5], block1230_y[2], block1230_y[3], block574_y[2:1],
      block1227_y[0], block1227_y[1], block1230_y[0], block1228_y[0], block1229_y[1], x[0], block574_y[0]}), .y(block1231_y));
  wire [4:0] block1232_y;
  chain5_a02234f5c187 block1232 (.x({block575_y[1], block1231_y[4], block1228_y[4], block1228_y[5], block1227_y[4], block1227_y[5], block1230_y[1],
      block1229_y[3], x[2], x[41], x[56], block1227_y[2], block1231_y[2]}), .y(block1232_y));
  wire [6:0] block1233_y;
  chain7_2fa2f90e75b2 block1233 (.x({block571_y[8:7], block1232_y[4], block1231_y[5], block575_y[2], block1232_y[3], block571_y[6], block1228_y[3],
      block1231_y[3], block575_y[0], block1232_y[1], block571_y[4], block1232_y[0], block1228_y[2], block571_y[3]}), .y(block1233_y));
  wire [7:0] block1234_y;
  chain9_bf61a9a98f84 block1234 (.x({block1233_y[6:4], block1233_y[2], block1233_y[3], block1232_y[2], block571_y[5], block1233_y[1], block1229_y[2],
      block1233_y[0], block1231_y[1], block571_y[2], block1228_y[1], block571_y[1], block1231_y[0], block571_y[0], block1229_y[0]}), .y(block1234_y));
  wire [4:0] block1235_y;
  chain5_b134ded2e2a1 block1235 (.x({x[371], x[104], x[125], x[203], x[311], x[344], x[342], x[201], x[232], x[309], x[322], x[340], x[369]}), .y(block1235_y));
  wire [4:0] block1236_y;
  chain5_5172393d246f block1236 (.x({x[370], x[233], x[310], x[323], x[341], x[343], x[321], x[159], x[210], x[12], x[120], x[231], x[339]}), .y(block1236_y));
  wire [4:0] block1237_y;
  chain5_fafaf2427615 block1237 (.x({x[200], x[92], x[5], x[62], x[95], x[198], x[123], x[3], x[60], x[93], x[160], x[211]}), .y(block1237_y));
  wire [2:0] block1238_y;
  chain3_efe745ea399d block1238 (.x({x[199], x[202], x[4], x[61], x[94], x[161], x[212]}), .y(block1238_y));
  wire [6:0] block1239_y;
  chain7_762ff28f31dd block1239 (.x({block515_y[3], block40_y[3], block403_y[3], block1235_y[3], block1236_y[4], block212_y[3], block515_y[1], block1236_y[2],
      block212_y[1], block186_y[2], block77_y[2], block46_y[2], block77_y[0], block170_y[0], block59_y[0], block1236_y[0],
      block576_y[0], block186_y[0], block46_y[0]}), .y(block1239_y));
  wire [4:0] block1240_y;
  chain5_65b92d18da5d block1240 (.x({block59_y[3], block1238_y[1], block74_y[3], block40_y[2], block170_y[3], block403_y[2], block403_y[0], block1239_y[1],
      block1237_y[0], block74_y[1], block40_y[0], block170_y[1], block59_y[1]}), .y(block1240_y));
  wire [4:0] block1241_y;
  chain5_b134ded2e2a1 block1241 (.x({block1239_y[3], block212_y[2], block186_y[3], block77_y[3], block46_y[3], block515_y[2], block46_y[1], block1235_y[0],
      block1236_y[1], block212_y[0], block186_y[1], block77_y[1], block515_y[0]}), .y(block1241_y));
  wire [7:0] block1242_y;
  chain7_3e326ab12cc6 block1242 (.x({block1239_y[6], block320_y[5:4], block1237_y[4], block1240_y[4], block1235_y[4], block1239_y[5], block1241_y[4],
      block320_y[2], block1237_y[2], block1240_y[2], block1235_y[2], block1236_y[3], block1241_y[2], block578_y[0], x[13],
      x[90], x[102], x[121], block1241_y[0], block320_y[0]}), .y(block1242_y));
  wire [5:0] block1243_y;
  chain5_7e297e2ffddd block1243 (.x({block1239_y[6], block320_y[5], block1240_y[3], block1239_y[4], block1241_y[3], block320_y[3], block1237_y[3], block1238_y[2],
      block59_y[2], block1238_y[0], block74_y[2], block40_y[1], block170_y[2], block403_y[1], block1240_y[1]}), .y(block1243_y));
  wire [7:0] block1244_y;
  chain8_981da9ad2c66 block1244 (.x({block579_y[4], block1242_y[5], block1242_y[6], block1242_y[7], block1243_y[4], block1243_y[5], block579_y[3], block1243_y[2],
      block1242_y[3], block579_y[2], block315_y[2], block1235_y[1], block1239_y[2], block1241_y[1], block320_y[1], block1242_y[1],
      block579_y[0]}), .y(block1244_y));
  wire [6:0] block1245_y;
  chain7_25d670670b69 block1245 (.x({block316_y[4:3], block1244_y[4], block1243_y[3], block1242_y[4], block1244_y[3], block316_y[2:1], block1244_y[2],
      x[124], block1243_y[0], x[14], x[91], x[103], x[122], block1244_y[0]}), .y(block1245_y));
  wire [3:0] block1246_y;
  chain4_356b5e2afeb6 block1246 (.x({block1245_y[1], block1243_y[1], block1242_y[2], block579_y[1], block1244_y[1], block316_y[0], block1237_y[1], block1245_y[0]}), .y(block1246_y));
  wire [8:0] block1247_y;
  chain10_072ac249c5c0 block1247 (.x({block1245_y[6], block1244_y[7:6], block316_y[5], block1245_y[5], block1244_y[5], block1245_y[4], block1246_y[3],
      block1245_y[3], block1246_y[2], block1245_y[2], block1246_y[1:0], block315_y[1], block1242_y[0], block1240_y[0],
      block315_y[0], block1239_y[0], block74_y[0]}), .y(block1247_y));
  wire [4:0] block1248_y;
  chain5_b134ded2e2a1 block1248 (.x({x[353], x[92], x[155], x[212], x[248], x[335], x[351], x[172], x[210], x[223], x[246], x[333], x[367]}), .y(block1248_y));
  wire [4:0] block1249_y;
  chain5_b134ded2e2a1 block1249 (.x({x[371], x[128], x[182], x[203], x[265], x[341], x[339], x[3], x[9], x[126], x[180], x[201], x[369]}), .y(block1249_y));
  wire [6:0] block1250_y;
  chain7_762ff28f31dd block1250 (.x({block5_y[3], block1249_y[4], block277_y[3], block1248_y[3], block102_y[3], block274_y[3], block5_y[1], block1248_y[1],
      block273_y[2], block102_y[1], block274_y[1], block45_y[2], block273_y[0], block278_y[0], block173_y[0], x[171],
      x[222], x[366], block45_y[0]}), .y(block1250_y));
  wire [4:0] block1251_y;
  chain5_b134ded2e2a1 block1251 (.x({block173_y[3], block1249_y[3], block236_y[3], block217_y[3], block277_y[2], block278_y[3], block278_y[1], x[370],
      block1249_y[1], block236_y[1], block217_y[1], block277_y[0], block173_y[1]}), .y(block1251_y));
  wire [4:0] block1252_y;
  chain5_b134ded2e2a1 block1252 (.x({block1250_y[3], block273_y[3], block102_y[2], block274_y[2], block45_y[3], block5_y[2], block5_y[0], block1248_y[0],
      block273_y[1], block102_y[0], block274_y[0], block45_y[1], block1250_y[1]}), .y(block1252_y));
  wire [5:0] block1253_y;
  chain6_3926c1fa5278 block1253 (.x({block1250_y[5:4], x[29], x[266], x[65], block1248_y[2], x[90], x[181], x[202], x[264], x[340], x[63], x[153]}), .y(block1253_y));
  wire [7:0] block1254_y;
  chain8_1bb2fe9e88d4 block1254 (.x({block583_y[6:4], block1253_y[4], block1251_y[4], block1252_y[3], block1253_y[3], block1251_y[3], block583_y[2],
      block217_y[2], block277_y[1], block278_y[2], block173_y[2], block1251_y[1], block217_y[0], block1250_y[0], block84_y[0],
      block1249_y[0], block236_y[0], block583_y[0]}), .y(block1254_y));
  wire [7:0] block1255_y;
  chain8_9d2959ad2738 block1255 (.x({block91_y[5:3], block1250_y[6], block1253_y[5], block1254_y[5], block1248_y[4], block1252_y[4], block91_y[1], block1251_y[2],
      block583_y[3], block1254_y[3], block1252_y[2], block1253_y[2], block1253_y[0], x[127], block1251_y[0], block583_y[1],
      block1254_y[1], block1252_y[0], block87_y[0]}), .y(block1255_y));
  wire [2:0] block1256_y;
  chain3_efe745ea399d block1256 (.x({block236_y[2], block91_y[0], x[5], x[11], x[28], block1249_y[2], block1254_y[2]}), .y(block1256_y));
  wire [2:0] block1257_y;
  chain3_121d785fa9fe block1257 (.x({block1252_y[1], x[247], x[334], x[352], x[368], block1250_y[2], block1253_y[1]}), .y(block1257_y));
  wire [2:0] block1258_y;
  chain3_8a9c0706378c block1258 (.x({x[64], x[91], x[154], x[173], x[211], x[224]}), .y(block1258_y));
  wire [8:0] block1259_y;
  chain9_bc4ecdb63895 block1259 (.x({block91_y[6], block1255_y[7:6], block1254_y[6], block1255_y[5], block1258_y[2], block1254_y[4], block1256_y[2],
      block91_y[2], block1255_y[3], block1257_y[2], block1258_y[0], block1258_y[1], block1256_y[0], block1255_y[1], block1257_y[0],
      x[27], x[10], block1255_y[0]}), .y(block1259_y));
  wire [6:0] block1260_y;
  chain8_2300e456bdac block1260 (.x({block1259_y[8], block1254_y[7], block1259_y[7:6], block583_y[7], block1259_y[5:4], block1255_y[4], block1256_y[1],
      block1259_y[3], block1255_y[2], block1257_y[1], block1259_y[2:0], x[4]}), .y(block1260_y));
  wire [4:0] block1261_y;
  chain5_da567edfbe7b block1261 (.x({x[383], x[344], x[371], x[101], x[197], x[242], x[331], x[99], x[178], x[195], x[240], x[286], x[381]}), .y(block1261_y));
  wire [4:0] block1262_y;
  chain5_5172393d246f block1262 (.x({x[370], x[131], x[134], x[191], x[338], x[343], x[189], x[285], x[330], x[111], x[129], x[132], x[336]}), .y(block1262_y));
  wire [6:0] block1263_y;
  chain7_666065ee6afd block1263 (.x({block1261_y[3], block16_y[3], block590_y[3], block1262_y[4], block109_y[2], block74_y[2], block0_y[2], block194_y[2],
      block5_y[2], block515_y[2], block515_y[0], block1262_y[0], block74_y[0], block0_y[0], block194_y[0], block5_y[0],
      block109_y[0]}), .y(block1263_y));
  wire [4:0] block1264_y;
  chain5_b134ded2e2a1 block1264 (.x({block109_y[3], block74_y[3], block0_y[3], block194_y[3], block5_y[3], block515_y[3], block515_y[1], block1262_y[1],
      block74_y[1], block0_y[1], block194_y[1], block5_y[1], block109_y[1]}), .y(block1264_y));
  wire [4:0] block1265_y;
  chain5_e70b9e9ef5e0 block1265 (.x({block590_y[2], block1262_y[3], block1261_y[2], block16_y[2], block526_y[3], block141_y[3], block141_y[1], x[342],
      x[369], block1261_y[0], block16_y[0], block526_y[1], block590_y[0]}), .y(block1265_y));
  wire [4:0] block1266_y;
  chain5_17b5e00425b0 block1266 (.x({block1265_y[1], block1261_y[1], block16_y[1], block526_y[2], block141_y[2], block590_y[1], block141_y[0], block1263_y[0],
      block366_y[0], x[177], block526_y[0], block586_y[0]}), .y(block1266_y));
  wire [4:0] block1267_y;
  chain5_4325d31ce249 block1267 (.x({block1265_y[2], block1266_y[3], block1263_y[3], block1264_y[2], block297_y[3], block369_y[0], x[133], x[190], x[337],
      block1263_y[1], block1264_y[0], block297_y[1]}), .y(block1267_y));
  wire [5:0] block1268_y;
  chain5_091faf65307e block1268 (.x({block1263_y[6], block589_y[3], block1267_y[3], block1266_y[4], block589_y[1], block1263_y[4], block1264_y[3], block297_y[4],
      block297_y[2], x[113], block1262_y[2], block1263_y[2], block1264_y[1], block369_y[1], block1267_y[1]}), .y(block1268_y));
  wire [6:0] block1269_y;
  chain6_f132906c4670 block1269 (.x({block1263_y[6], block589_y[3:2], block1264_y[4], block297_y[5], block1267_y[4], block1261_y[4], block1265_y[4:3],
      block589_y[0], block1266_y[2], x[196], x[241], x[287], x[332], x[382], block588_y[1]}), .y(block1269_y));
  wire [8:0] block1270_y;
  chain9_50fed1c94a4b block1270 (.x({block371_y[4:2], block1269_y[4], block1269_y[5], block1269_y[6], block1268_y[4], block1268_y[5], block371_y[1:0],
      block1268_y[1], block1269_y[2], block1268_y[2], block1269_y[1], block1267_y[2], block370_y[0], block1267_y[0],
      block1265_y[0], block1266_y[1], block588_y[0], x[112], x[130]}), .y(block1270_y));
  wire [7:0] block1271_y;
  chain9_27cc96b76d8b block1271 (.x({block1270_y[8:7], block589_y[4], block1270_y[6], block1269_y[3], block1270_y[5], block1263_y[5], block1268_y[3],
      block1270_y[4:2], block1269_y[0], block1268_y[0], block1270_y[1], x[100], x[179], block1270_y[0], block297_y[0],
      block1266_y[0]}), .y(block1271_y));
  wire [4:0] block1272_y;
  chain5_b134ded2e2a1 block1272 (.x({x[347], x[167], x[233], x[272], x[278], x[326], x[355], x[270], x[276], x[310], x[324], x[345], x[370]}), .y(block1272_y));
  wire [4:0] block1273_y;
  chain5_b134ded2e2a1 block1273 (.x({x[380], x[107], x[125], x[209], x[302], x[332], x[358], x[295], x[300], x[330], x[334], x[349], x[378]}), .y(block1273_y));
  wire [4:0] block1274_y;
  chain5_65b92d18da5d block1274 (.x({x[371], x[277], x[311], x[325], x[346], x[356], x[354], x[357], x[9], x[243], x[255], x[309], x[369]}), .y(block1274_y));
  wire [4:0] block1275_y;
  chain5_b134ded2e2a1 block1275 (.x({x[379], x[301], x[331], x[335], x[350], x[359], x[333], x[33], x[213], x[246], x[285], x[294], x[348]}), .y(block1275_y));
  wire [6:0] block1276_y;
  chain7_fd48513fda2a block1276 (.x({block143_y[3], block1272_y[3], block1274_y[4], block41_y[3], block1273_y[3], block1275_y[4], block173_y[2], block1273_y[1],
      block1275_y[2], block143_y[1], block130_y[2], block476_y[2], block476_y[0], block173_y[1], block1274_y[0], block1275_y[0],
      block130_y[0], block173_y[0]}), .y(block1276_y));
  wire [4:0] block1277_y;
  chain5_b134ded2e2a1 block1277 (.x({block173_y[3], block1273_y[2], block1275_y[3], block143_y[2], block130_y[3], block476_y[3], block130_y[1], x[247],
      x[286], block1273_y[0], block1275_y[1], block143_y[0], block476_y[1]}), .y(block1277_y));
  wire [4:0] block1278_y;
  chain5_bcbabb9a9479 block1278 (.x({block41_y[2], x[62], x[8], x[17], block1272_y[2], block1274_y[3], block1274_y[1], x[165], x[231], x[244], x[256],
      block1272_y[0], block41_y[0]}), .y(block1278_y));
  wire [5:0] block1279_y;
  chain6_d84c90290894 block1279 (.x({block1276_y[6], block1277_y[4], block1273_y[4], block1276_y[5], block1278_y[3], block1276_y[4], block1277_y[3],
      block1276_y[2], x[208], x[215], x[248], x[287], x[296], block1277_y[1]}), .y(block1279_y));
  wire [3:0] block1280_y;
  chain3_7da055581717 block1280 (.x({block1278_y[2], block1276_y[3], block1277_y[2], block41_y[1], x[245], x[257], x[271], block1272_y[1], block1274_y[2],
      block1278_y[1]}), .y(block1280_y));
  wire [2:0] block1281_y;
  chain3_c2bfa62b439a block1281 (.x({x[166], x[106], x[124], x[7], x[11], x[16], x[232]}), .y(block1281_y));
  wire [3:0] block1282_y;
  chain3_ae0c04a39200 block1282 (.x({block1278_y[2], block1276_y[3], block1277_y[2], block1276_y[1], x[60], x[105], x[123], x[207], x[214], block1277_y[0]}), .y(block1282_y));
  wire [6:0] block1283_y;
  chain7_b5cdc3bce90e block1283 (.x({block1279_y[4:2], block1272_y[4], block1278_y[4], block1281_y[2], block1280_y[2], block1280_y[3], block1279_y[1],
      block1282_y[1], x[34], block1279_y[0], x[6], x[10], x[15], block1278_y[0], block1282_y[0]}), .y(block1283_y));
  wire [2:0] block1284_y;
  chain3_7885b837efee block1284 (.x({block1281_y[1], block1283_y[2], block1280_y[1], block1282_y[2], block1282_y[3], block604_y[2]}), .y(block1284_y));
  wire [7:0] block1285_y;
  chain8_11981c613452 block1285 (.x({block600_y[8:7], block1279_y[5], block1283_y[6], block604_y[5], block1283_y[5], block600_y[6], block600_y[4], block600_y[5],
      block604_y[3], block1284_y[1], block1283_y[3], block1283_y[1], block1280_y[0], block1281_y[0], block604_y[1], x[35],
      x[61], block600_y[2]}), .y(block1285_y));
  wire [7:0] block1286_y;
  chain9_c0e4b235ba27 block1286 (.x({block1285_y[7:5], block1284_y[2], block1285_y[4], block1283_y[4], block1285_y[3], block604_y[4], block1284_y[0],
      block1285_y[2], block600_y[3], block1285_y[1:0], block600_y[1], block1283_y[0], block604_y[0], block600_y[0], block1276_y[0],
      block602_y[0]}), .y(block1286_y));
  wire [5:0] block1287_y;
  chain5_b9f152c5acd7 block1287 (.x({x[113], x[116], x[131], x[364], x[169], x[179], x[242], x[262], x[305], x[219], x[309], x[126], x[177], x[240],
      x[303]}), .y(block1287_y));
  wire [3:0] block1288_y;
  chain3_439f11df2dc4 block1288 (.x({x[170], x[263], x[365], x[274], x[115], x[128], x[130], x[19], x[221], x[311]}), .y(block1288_y));
  wire [3:0] block1289_y;
  chain3_1435658ce77a block1289 (.x({x[113], x[116], x[131], x[304], x[129], x[168], x[178], x[241], x[261], x[363]}), .y(block1289_y));
  wire [3:0] block1290_y;
  chain3_58ed2133a599 block1290 (.x({x[170], x[263], x[365], x[273], x[111], x[114], x[127], x[18], x[220], x[310]}), .y(block1290_y));
  wire [6:0] block1291_y;
  chain7_048001b47a32 block1291 (.x({block334_y[3], block383_y[3], block1288_y[2], block1288_y[3], block1287_y[4], block1287_y[5], block334_y[1], block58_y[1],
      block494_y[2], block472_y[2], block383_y[1], block221_y[2], block472_y[0], block615_y[0], block107_y[0], block1287_y[0],
      block372_y[0], block494_y[0], block221_y[0]}), .y(block1291_y));
  wire [4:0] block1292_y;
  chain5_b134ded2e2a1 block1292 (.x({block1291_y[4], block290_y[3], block378_y[3], block291_y[3], block620_y[3], block58_y[3], block620_y[1], block1289_y[1],
      block290_y[1], block378_y[1], block291_y[1], block372_y[2], block1291_y[2]}), .y(block1292_y));
  wire [4:0] block1293_y;
  chain5_95bb4b845334 block1293 (.x({block1291_y[3], block334_y[2], block1290_y[2], block1290_y[3], block1289_y[2], block1289_y[3], block334_y[0], block58_y[0],
      block494_y[1], block472_y[1], block383_y[0], block221_y[1], block1291_y[1]}), .y(block1293_y));
  wire [4:0] block1294_y;
  chain5_b134ded2e2a1 block1294 (.x({block221_y[3], block620_y[2], block58_y[2], block494_y[3], block472_y[3], block383_y[2], block372_y[1], block1287_y[1],
      block1289_y[0], block290_y[0], block378_y[0], block291_y[0], block620_y[0]}), .y(block1294_y));
  wire [6:0] block1295_y;
  chain7_0a02ef4e000b block1295 (.x({block1291_y[5], block1292_y[3], block1293_y[4], block1294_y[4], block619_y[4], block619_y[2], block291_y[2], block372_y[3],
      block1292_y[1], block1293_y[2], block1294_y[2], block1294_y[0], block1290_y[0], block102_y[0], block227_y[0], block107_y[1],
      block1293_y[0], block619_y[0]}), .y(block1295_y));
  wire [7:0] block1296_y;
  chain8_b6c611577351 block1296 (.x({block1295_y[5], block619_y[6], block1295_y[6], block1291_y[6], block1292_y[4], block619_y[5], block1295_y[3], block227_y[3],
      block1292_y[2], block1293_y[3], block1294_y[3], block619_y[3], block619_y[1], x[112], block1287_y[2], block1292_y[0],
      block1293_y[1], block1294_y[1], block1295_y[1]}), .y(block1296_y));
  wire [2:0] block1297_y;
  chain3_efe745ea399d block1297 (.x({block227_y[2], block1295_y[2], x[20], x[275], block1288_y[1], block102_y[2], block107_y[3]}), .y(block1297_y));
  wire [3:0] block1298_y;
  chain4_3a6e7a242967 block1298 (.x({block102_y[3], block378_y[2], block227_y[1], block290_y[2], block1288_y[0], block1290_y[1], block102_y[1], block107_y[2]}), .y(block1298_y));
  wire [6:0] block1299_y;
  chain7_12f792fad19f block1299 (.x({block613_y[7:5], block1296_y[4], block1295_y[4], block1296_y[3], block1297_y[2], block1298_y[3], block613_y[3],
      block1287_y[3], block1296_y[1], block1297_y[0], block1298_y[1:0], block1296_y[0], block613_y[2]}), .y(block1299_y));
  wire [7:0] block1300_y;
  chain9_51cdce3878c5 block1300 (.x({block1299_y[6], block1296_y[7:6], block613_y[8], block1299_y[5], block1296_y[5], block1299_y[4:2], block1296_y[2],
      block1297_y[1], block1298_y[2], block613_y[4], block1299_y[1:0], block1295_y[0], block613_y[1], block1291_y[0],
      block613_y[0]}), .y(block1300_y));
  wire [4:0] block1301_y;
  chain5_b134ded2e2a1 block1301 (.x({x[356], x[221], x[266], x[272], x[302], x[332], x[330], x[264], x[270], x[286], x[300], x[325], x[354]}), .y(block1301_y));
  wire [4:0] block1302_y;
  chain5_da567edfbe7b block1302 (.x({x[359], x[29], x[101], x[74], x[116], x[128], x[316], x[72], x[114], x[126], x[145], x[196], x[357]}), .y(block1302_y));
  wire [6:0] block1303_y;
  chain7_a6a761dfde92 block1303 (.x({block2_y[3], block162_y[3], block110_y[3], block195_y[3], block1302_y[3], block18_y[3], block305_y[2], block18_y[1],
      block43_y[2], block2_y[1], block185_y[2], block248_y[2], block248_y[0], x[144], x[195], x[315], block43_y[0], block185_y[0],
      block305_y[0]}), .y(block1303_y));
  wire [6:0] block1304_y;
  chain7_3e58f3f2cddc block1304 (.x({block1303_y[6], block1301_y[4], block1302_y[4], block1303_y[5], block1303_y[3], block43_y[3], block2_y[2], block185_y[3],
      block248_y[3], block305_y[3], block305_y[1], block18_y[0], block43_y[1], block2_y[0], block185_y[1], block248_y[1],
      block1303_y[1]}), .y(block1304_y));
  wire [4:0] block1305_y;
  chain5_b134ded2e2a1 block1305 (.x({block220_y[3], x[26], block1301_y[2], block162_y[2], block110_y[2], block195_y[2], block195_y[0], x[109], x[219],
      block1301_y[0], block162_y[0], block110_y[0], block220_y[1]}), .y(block1305_y));
  wire [5:0] block1306_y;
  chain5_31b24e8f6941 block1306 (.x({block1301_y[3], block1305_y[3], block633_y[4:3], block1302_y[2], block18_y[2], block1304_y[2], block629_y[3], block1305_y[2],
      block1305_y[0], block1304_y[0], block629_y[1], x[24], x[27], x[99], block633_y[1]}), .y(block1306_y));
  wire [5:0] block1307_y;
  chain5_bd0a736c6011 block1307 (.x({block1301_y[3], block1305_y[3], block633_y[4], block633_y[2], block162_y[1], block110_y[1], block195_y[1], block220_y[2],
      block1305_y[1], block220_y[0], block623_y[0], block629_y[0], x[108], x[285], x[324], block633_y[0]}), .y(block1307_y));
  wire [2:0] block1308_y;
  chain3_121d785fa9fe block1308 (.x({x[355], x[271], x[287], x[301], x[326], x[331], block1301_y[1]}), .y(block1308_y));
  wire [2:0] block1309_y;
  chain3_efe745ea399d block1309 (.x({x[220], block629_y[2], x[25], x[28], x[100], x[110], x[265]}), .y(block1309_y));
  wire [2:0] block1310_y;
  chain3_121d785fa9fe block1310 (.x({block1303_y[2], x[146], x[197], x[317], x[358], block1302_y[1], block1304_y[1]}), .y(block1310_y));
  wire [5:0] block1311_y;
  chain5_765c3d09d823 block1311 (.x({block1304_y[5], block630_y[2], block630_y[0], block1303_y[4], block1304_y[3], block1310_y[2], block1307_y[4], block1307_y[5],
      block1310_y[0], block1308_y[0], block1309_y[0], x[73], x[115], x[127], block625_y[1]}), .y(block1311_y));
  wire [7:0] block1312_y;
  chain7_b4dcff6752d1 block1312 (.x({block1304_y[5], block630_y[2], block633_y[5], block1304_y[4], block630_y[1], block1305_y[4], block1306_y[4], block1306_y[5],
      block1309_y[1], block1310_y[1], block1306_y[2], block1307_y[3], block1308_y[1], block1307_y[2], block1306_y[1:0],
      block625_y[0], block1307_y[1]}), .y(block1312_y));
  wire [5:0] block1313_y;
  chain6_6572e3a576f4 block1313 (.x({block626_y[4:3], block1312_y[5], block1312_y[6], block1312_y[7], block1311_y[4], block1311_y[5], block1306_y[3],
      block1308_y[2], block1309_y[2], block1312_y[3], block1311_y[2], block626_y[1]}), .y(block1313_y));
  wire [7:0] block1314_y;
  chain9_ad3fcb2be05f block1314 (.x({block1313_y[5], block1313_y[3], block1313_y[4], block1304_y[6], block1312_y[4], block1313_y[2], block1311_y[3],
      block626_y[2], block1313_y[1], block1312_y[2], block1313_y[0], block1311_y[1], block626_y[0], block1312_y[1], block1311_y[0],
      block1302_y[0], block1312_y[0], block1303_y[0], block1307_y[0]}), .y(block1314_y));
  wire [4:0] block1315_y;
  chain5_b8643ad0852e block1315 (.x({x[365], x[187], x[278], x[62], x[86], x[182], x[180], x[33], x[153], x[276], x[60], x[84], x[363]}), .y(block1315_y));
  wire [4:0] block1316_y;
  chain5_b134ded2e2a1 block1316 (.x({block584_y[2], block1315_y[3], block75_y[3], block186_y[2], block590_y[3], block321_y[2], block321_y[0], x[364],
      block1315_y[1], block75_y[1], block186_y[0], block590_y[1], block584_y[0]}), .y(block1316_y));
  wire [4:0] block1317_y;
  chain5_bcbabb9a9479 block1317 (.x({block1316_y[3], block172_y[3], block1315_y[4], block186_y[3], block321_y[3], block584_y[3], block584_y[1], block1315_y[2],
      block75_y[2], block186_y[1], block590_y[2], block321_y[1], block1316_y[1]}), .y(block1317_y));
  wire [4:0] block1318_y;
  chain5_8f1d1cbc590f block1318 (.x({block172_y[2], block1316_y[2], block1317_y[1], x[188], block31_y[3], block172_y[0], x[34], x[154], x[186], x[277],
      block31_y[1], block524_y[0]}), .y(block1318_y));
  wire [4:0] block1319_y;
  chain5_dd72768952b8 block1319 (.x({block524_y[1], block1317_y[0], x[35], x[155], block31_y[2], block172_y[1], block521_y[0], block1315_y[0], block75_y[0],
      block590_y[0], block31_y[0]}), .y(block1319_y));
  wire [6:0] block1320_y;
  chain7_50cb86e3851f block1320 (.x({block525_y[2], block1316_y[4], block1317_y[3], block1318_y[4], block67_y[5], block525_y[0], block525_y[1], block1318_y[2],
      block1319_y[3], block67_y[3], block1319_y[1], x[61], x[85], x[181], block1316_y[0], block1318_y[0], block67_y[1]}), .y(block1320_y));
  wire [7:0] block1321_y;
  chain8_4d91c2eb350c block1321 (.x({block433_y[7:5], block1320_y[6], block1317_y[4], block67_y[6], block525_y[3], block1320_y[5], block433_y[3], block1317_y[2],
      block1318_y[3], block1319_y[4], block67_y[4], block1320_y[3], block1320_y[1], block433_y[2], block1318_y[1], block1319_y[2],
      block67_y[2], block433_y[1]}), .y(block1321_y));
  wire [9:0] block1322_y;
  chain10_cd5358d13ad1 block1322 (.x({block1321_y[7:5], block1321_y[3], block1321_y[4], block1320_y[4], block433_y[4], block1321_y[2:1], block1320_y[2],
      block433_y[0], block1321_y[0], block1320_y[0], block431_y[0], block1319_y[0], block67_y[0]}), .y(block1322_y));
  wire [4:0] block1323_y;
  chain5_b134ded2e2a1 block1323 (.x({x[302], x[185], x[200], x[212], x[275], x[293], x[300], x[183], x[198], x[210], x[273], x[291], x[316]}), .y(block1323_y));
  wire [4:0] block1324_y;
  chain5_df708e38a8fa block1324 (.x({x[353], x[86], x[95], x[188], x[239], x[337], x[237], x[315], x[84], x[93], x[186], x[351]}), .y(block1324_y));
  wire [6:0] block1325_y;
  chain7_56d1e8705c56 block1325 (.x({block151_y[3], block1323_y[3], block273_y[3], block41_y[3], block149_y[3], block44_y[3], block527_y[2], block501_y[2],
      block141_y[2], block226_y[2], block151_y[1], block250_y[2], block250_y[0], block494_y[0], block218_y[0], block501_y[0],
      block141_y[0], block226_y[0], block527_y[0]}), .y(block1325_y));
  wire [5:0] block1326_y;
  chain5_533d679e097f block1326 (.x({block290_y[3], block217_y[3], block202_y[3], block494_y[3], block342_y[3], block217_y[2], block171_y[3], block202_y[2],
      block57_y[3], block57_y[1], block290_y[0], block342_y[1], block217_y[0], block171_y[1], block202_y[0], block494_y[1]}), .y(block1326_y));
  wire [4:0] block1327_y;
  chain5_b134ded2e2a1 block1327 (.x({block1325_y[3], block141_y[3], block226_y[3], block151_y[2], block250_y[3], block527_y[3], block527_y[1], block501_y[1],
      block141_y[1], block226_y[1], block151_y[0], block250_y[1], block1325_y[1]}), .y(block1327_y));
  wire [4:0] block1328_y;
  chain5_b134ded2e2a1 block1328 (.x({block501_y[3], block273_y[2], block41_y[2], block149_y[2], block44_y[2], block218_y[3], block44_y[0], x[6], block1323_y[0],
      block273_y[0], block41_y[0], block149_y[0], block218_y[1]}), .y(block1328_y));
  wire [4:0] block1329_y;
  chain5_da567edfbe7b block1329 (.x({block290_y[2], x[8], block1323_y[2], x[338], block1324_y[3], block40_y[3], block1324_y[1], x[94], x[187], x[238],
      x[336], x[352], block40_y[1]}), .y(block1329_y));
  wire [5:0] block1330_y;
  chain5_bd0a736c6011 block1330 (.x({block290_y[3], block217_y[3], block202_y[3], block494_y[2], block342_y[2], block217_y[1], block171_y[2], block202_y[1],
      block57_y[2], block171_y[0], block1325_y[0], block639_y[0], block1324_y[0], block40_y[0], block342_y[0], block57_y[0]}), .y(block1330_y));
  wire [2:0] block1331_y;
  chain3_121d785fa9fe block1331 (.x({block218_y[2], block1323_y[1], block273_y[1], block41_y[1], block149_y[1], block44_y[1], block1325_y[2]}), .y(block1331_y));
  wire [2:0] block1332_y;
  chain3_121d785fa9fe block1332 (.x({x[301], x[184], x[199], x[211], x[274], x[292], x[317]}), .y(block1332_y));
  wire [6:0] block1333_y;
  chain7_ab4ca4fbb3cf block1333 (.x({block1328_y[4], block1323_y[4], block1325_y[5], block1327_y[4], block1326_y[4], block1326_y[5], block1332_y[1],
      block1329_y[2], block1330_y[3], block1327_y[2], block1328_y[2], block1331_y[1], x[85], block1326_y[0], block1329_y[0],
      block1330_y[1], block1327_y[0], block1328_y[0]}), .y(block1333_y));
  wire [4:0] block1334_y;
  chain5_9fb28c677d0a block1334 (.x({block1333_y[3], block1328_y[3], block1331_y[2], block1332_y[2], block1330_y[4], block1330_y[5], block1333_y[1],
      x[7], block1327_y[1], block1328_y[1], block1331_y[0], block1332_y[0], block642_y[1]}), .y(block1334_y));
  wire [3:0] block1335_y;
  chain4_b299aac23508 block1335 (.x({block1329_y[3], block1326_y[2], block1329_y[1], block642_y[2], block1324_y[2], block40_y[2], block290_y[1], block1326_y[1],
      block1330_y[2]}), .y(block1335_y));
  wire [5:0] block1336_y;
  chain6_49a4742263f5 block1336 (.x({block643_y[4:3], block1333_y[6], block1325_y[6], block1333_y[5], block1334_y[4], block643_y[2], block1334_y[2],
      block1324_y[4], block1326_y[3], block1335_y[2], block1325_y[4], block1327_y[3], block643_y[0]}), .y(block1336_y));
  wire [6:0] block1337_y;
  chain8_091e1b104d4d block1337 (.x({block1336_y[5:2], block1335_y[3], block1333_y[4], block1334_y[3], block643_y[1], block1336_y[1], block1335_y[1],
      block1336_y[0], block1333_y[2], block1334_y[1:0], block1335_y[0], block642_y[0], block1333_y[0]}), .y(block1337_y));
  wire [4:0] block1338_y;
  chain5_0656302659a7 block1338 (.x({block1337_y[6:3], block1329_y[4], block1337_y[2]}), .y(block1338_y));
  wire [4:0] block1339_y;
  chain5_da567edfbe7b block1339 (.x({x[170], x[236], x[287], x[29], x[101], x[149], x[364], x[147], x[168], x[172], x[319], x[352], x[373]}), .y(block1339_y));
  wire [4:0] block1340_y;
  chain5_b134ded2e2a1 block1340 (.x({x[347], x[235], x[257], x[266], x[286], x[305], x[303], x[111], x[174], x[213], x[255], x[264], x[345]}), .y(block1340_y));
  wire [4:0] block1341_y;
  chain5_65b92d18da5d block1341 (.x({x[374], x[169], x[173], x[320], x[353], x[365], x[363], x[105], x[51], x[171], x[318], x[351], x[372]}), .y(block1341_y));
  wire [4:0] block1342_y;
  chain5_bcbabb9a9479 block1342 (.x({block280_y[3], block1340_y[4], block1339_y[3], block1341_y[4], block496_y[3], block399_y[3], block238_y[2], block1339_y[1],
      block1341_y[2], block496_y[1], block103_y[2], block399_y[1], block280_y[1]}), .y(block1342_y));
  wire [4:0] block1343_y;
  chain5_b134ded2e2a1 block1343 (.x({block280_y[2], block1341_y[3], block496_y[2], block103_y[3], block399_y[2], block238_y[3], block238_y[1], block1339_y[0],
      block1341_y[1], block496_y[0], block103_y[1], block399_y[0], block280_y[0]}), .y(block1343_y));
  wire [4:0] block1344_y;
  chain5_dc9a9b150a0d block1344 (.x({block225_y[3], block1339_y[2], block1342_y[1], block1343_y[2], block1340_y[3], block1340_y[1], x[256], x[265],
      x[285], x[304], x[346], block225_y[1]}), .y(block1344_y));
  wire [7:0] block1345_y;
  chain8_095f10eb3ffc block1345 (.x({block1343_y[4], block1342_y[4], block1344_y[4], block1339_y[4], block1342_y[3], block1343_y[3], block1342_y[2],
      block1343_y[1], x[28], x[53], x[100], x[148], block1342_y[0], block1340_y[0], block225_y[0], block1341_y[0], block103_y[0],
      block238_y[0]}), .y(block1345_y));
  wire [2:0] block1346_y;
  chain3_121d785fa9fe block1346 (.x({block225_y[2], x[107], x[113], x[176], x[215], block1340_y[2], block1344_y[1]}), .y(block1346_y));
  wire [2:0] block1347_y;
  chain3_efe745ea399d block1347 (.x({x[234], block1343_y[0], x[106], x[112], x[175], x[214], block1344_y[0]}), .y(block1347_y));
  wire [5:0] block1348_y;
  chain6_8041653fdd04 block1348 (.x({block648_y[5:3], block1345_y[4], block1344_y[2], block1346_y[1], block1347_y[2], block1345_y[3], block1345_y[1],
      block1347_y[0], x[27], x[52], x[99], block648_y[1]}), .y(block1348_y));
  wire [9:0] block1349_y;
  chain10_983028920c4d block1349 (.x({block161_y[8:6], block1345_y[7:6], block648_y[6], block1348_y[5], block161_y[4], block161_y[5], block1348_y[3],
      block1344_y[3], block1346_y[2], block161_y[2], block1345_y[2], block648_y[2], block1348_y[1], block1346_y[0], block1347_y[1],
      block161_y[1], block1348_y[0], block648_y[0], block1345_y[0], block161_y[0]}), .y(block1349_y));
  wire [6:0] block1350_y;
  chain7_874b84d79efc block1350 (.x({block1349_y[9:7], block1349_y[5], block1349_y[6], block1345_y[5], block1348_y[4], block1349_y[4], block161_y[3],
      block1348_y[2], block1349_y[3]}), .y(block1350_y));
  wire [4:0] block1351_y;
  chain5_b134ded2e2a1 block1351 (.x({x[323], x[11], x[170], x[194], x[236], x[293], x[291], x[103], x[168], x[175], x[192], x[234], x[321]}), .y(block1351_y));
  wire [4:0] block1352_y;
  chain5_8c77459e3953 block1352 (.x({x[311], x[56], x[88], x[124], x[190], x[248], x[246], x[51], x[102], x[174], x[33], x[54], x[309]}), .y(block1352_y));
  wire [5:0] block1353_y;
  chain5_f335b4e370da block1353 (.x({block1351_y[3], block1352_y[4], block80_y[3], block151_y[3], x[125], x[191], block1352_y[3], block496_y[3], block80_y[2],
      block80_y[0], x[189], x[247], x[310], block1352_y[1], block496_y[1], block151_y[1]}), .y(block1353_y));
  wire [4:0] block1354_y;
  chain5_b134ded2e2a1 block1354 (.x({block142_y[3], block1351_y[2], block33_y[3], block306_y[3], block27_y[3], block197_y[3], block197_y[1], x[52],
      block1351_y[0], block33_y[1], block306_y[1], block27_y[1], block142_y[1]}), .y(block1354_y));
  wire [5:0] block1355_y;
  chain5_6479554c4bb8 block1355 (.x({block1351_y[3], block1352_y[4], block80_y[3], block142_y[2], block1351_y[1], block33_y[2], block306_y[2], block27_y[2],
      block197_y[2], block197_y[0], block496_y[0], block151_y[0], block33_y[0], block306_y[0], block27_y[0], block142_y[0]}), .y(block1355_y));
  wire [7:0] block1356_y;
  chain8_538195fe70af block1356 (.x({block1354_y[4], block1351_y[4], block1353_y[3], block1354_y[3], block1355_y[4], block1355_y[5], block1355_y[2],
      x[193], x[235], x[292], x[322], block1354_y[1], block653_y[0], block1355_y[1], block1352_y[0], block665_y[0], block1355_y[0],
      block498_y[0]}), .y(block1356_y));
  wire [4:0] block1357_y;
  chain5_bbfb9182e087 block1357 (.x({block666_y[1], block1354_y[2], block1355_y[3], block1356_y[3], x[89], block1353_y[2], block1353_y[0], block499_y[0],
      x[34], x[55], x[87], x[123], block665_y[1]}), .y(block1357_y));
  wire [5:0] block1358_y;
  chain6_9d2fd7bfd38a block1358 (.x({block662_y[6:4], block1357_y[4], block1356_y[4], block500_y[1], block666_y[2], block1357_y[3], block1357_y[1],
      block496_y[2], block80_y[1], block151_y[2], block1353_y[1], block666_y[0], block662_y[2]}), .y(block1358_y));
  wire [2:0] block1359_y;
  chain3_121d785fa9fe block1359 (.x({block1356_y[2], x[10], x[53], x[104], x[169], x[176], block499_y[1]}), .y(block1359_y));
  wire [6:0] block1360_y;
  chain7_ae5b8d19d715 block1360 (.x({block656_y[4], block500_y[2], block666_y[3], block1358_y[3], block1353_y[4], block1353_y[5], block656_y[2], block500_y[0],
      block1359_y[1], block1357_y[2], block662_y[3], block1358_y[1], block662_y[1], x[9], block1354_y[0], block1356_y[1],
      block1357_y[0], block656_y[0]}), .y(block1360_y));
  wire [6:0] block1361_y;
  chain7_89b4a2fb6da3 block1361 (.x({block1360_y[5], block1356_y[6], block500_y[3], block666_y[4], block1358_y[4], block656_y[5], block1360_y[3], block1360_y[4],
      block1359_y[2], block1358_y[2], block656_y[3], block656_y[1], block1359_y[0], x[35], block1352_y[2], block1358_y[0],
      block1360_y[1]}), .y(block1361_y));
  wire [6:0] block1362_y;
  chain8_40217a2297c5 block1362 (.x({block1361_y[6:5], block1356_y[7], block662_y[7], block1358_y[5], block656_y[6], block1360_y[6], block1361_y[4:3],
      block1356_y[5], block1361_y[1], block1361_y[2], block1360_y[2], block1361_y[0], block1360_y[0], block1356_y[0],
      block662_y[0]}), .y(block1362_y));
  wire [4:0] block1363_y;
  chain5_b134ded2e2a1 block1363 (.x({x[287], x[95], x[110], x[143], x[155], x[284], x[285], x[163], x[175], x[199], x[208], x[282], x[346]}), .y(block1363_y));
  wire [4:0] block1364_y;
  chain5_65b92d18da5d block1364 (.x({x[335], x[82], x[134], x[206], x[227], x[302], x[300], x[345], x[48], x[132], x[204], x[225], x[333]}), .y(block1364_y));
  wire [4:0] block1365_y;
  chain5_b134ded2e2a1 block1365 (.x({x[347], x[176], x[200], x[209], x[283], x[286], x[198], x[72], x[99], x[114], x[162], x[174], x[207]}), .y(block1365_y));
  wire [4:0] block1366_y;
  chain5_bcbabb9a9479 block1366 (.x({block175_y[3], block330_y[3], block1363_y[3], block1365_y[4], block74_y[3], block461_y[3], block175_y[1], x[164],
      block1363_y[1], block1365_y[2], block74_y[1], block461_y[1], block57_y[2]}), .y(block1366_y));
  wire [4:0] block1367_y;
  chain5_b134ded2e2a1 block1367 (.x({block330_y[2], x[83], block1364_y[3], block163_y[3], block328_y[3], block559_y[2], block559_y[0], x[301], x[334],
      block1364_y[1], block163_y[1], block328_y[1], block330_y[0]}), .y(block1367_y));
  wire [4:0] block1368_y;
  chain5_b134ded2e2a1 block1368 (.x({block57_y[3], block1363_y[2], block1365_y[3], block74_y[2], block461_y[2], block175_y[2], block175_y[0], x[153],
      block1363_y[0], block1365_y[1], block74_y[0], block461_y[0], block57_y[1]}), .y(block1368_y));
  wire [7:0] block1369_y;
  chain8_cd2a738dfdf1 block1369 (.x({block1366_y[4], block1368_y[4:3], block1366_y[3], block1364_y[4], block559_y[3], block1367_y[3], block1366_y[2],
      block1368_y[1], x[109], x[116], x[142], x[154], block1366_y[0], block1365_y[0], block1364_y[0], block163_y[0],
      block328_y[0], block586_y[0], block57_y[0]}), .y(block1369_y));
  wire [3:0] block1370_y;
  chain3_7da055581717 block1370 (.x({x[11], x[53], block1367_y[2], block330_y[1], x[52], block1364_y[2], block163_y[2], block328_y[2], block559_y[1],
      block1367_y[1]}), .y(block1370_y));
  wire [3:0] block1371_y;
  chain3_19147a113876 block1371 (.x({x[17], block1366_y[1], block1368_y[2], x[50], x[10], x[16], x[74], x[94], x[101]}), .y(block1371_y));
  wire [3:0] block1372_y;
  chain3_ae0c04a39200 block1372 (.x({x[11], x[53], block1367_y[2], x[226], x[49], x[51], x[81], x[133], x[205], block1367_y[0]}), .y(block1372_y));
  wire [3:0] block1373_y;
  chain3_1435658ce77a block1373 (.x({x[17], block1366_y[1], block1368_y[2], x[141], x[73], x[93], x[100], x[108], x[115], block1368_y[0]}), .y(block1373_y));
  wire [6:0] block1374_y;
  chain7_113fc059eb1b block1374 (.x({block1369_y[6], block1367_y[4], block1363_y[4], block1369_y[5], block1371_y[1], block1369_y[3], block1372_y[2],
      block1372_y[3], block1373_y[2], block1373_y[3], block1369_y[1], block1372_y[0], block588_y[0], x[9], x[15], block1373_y[0]}), .y(block1374_y));
  wire [4:0] block1375_y;
  chain5_c8a8a6aec7d1 block1375 (.x({block1374_y[3], block1369_y[4], block1370_y[2], block1370_y[3], block1371_y[2], block1371_y[3], block1373_y[1],
      block1370_y[0], block1372_y[1], block588_y[1], block1369_y[2], block1371_y[0], block1374_y[1]}), .y(block1375_y));
  wire [6:0] block1376_y;
  chain7_25d40042de00 block1376 (.x({block15_y[8:6], block1369_y[7], block1374_y[6], block589_y[3], block1374_y[5], block1375_y[4], block15_y[5:4],
      block1375_y[1], block589_y[1], block1375_y[2], block1370_y[1], block589_y[0], block1374_y[2], block15_y[3]}), .y(block1376_y));
  wire [8:0] block1377_y;
  chain10_34a4a790a54a block1377 (.x({block1376_y[6:5], block589_y[4], block1376_y[4], block589_y[2], block1376_y[3], block1374_y[4], block1375_y[3],
      block1376_y[2:0], block15_y[2], block1375_y[0], block15_y[1], block1374_y[0], block15_y[0], block1369_y[0]}), .y(block1377_y));
  wire [4:0] block1378_y;
  chain5_bcbabb9a9479 block1378 (.x({x[356], x[275], x[215], x[245], x[287], x[338], x[354], x[175], x[213], x[243], x[285], x[336], x[364]}), .y(block1378_y));
  wire [4:0] block1379_y;
  chain5_b134ded2e2a1 block1379 (.x({x[368], x[137], x[163], x[209], x[254], x[274], x[252], x[105], x[126], x[129], x[135], x[207], x[366]}), .y(block1379_y));
  wire [6:0] block1380_y;
  chain7_10b889c390c0 block1380 (.x({block381_y[3], block142_y[3], block1378_y[3], block42_y[3], block33_y[3], block218_y[3], block92_y[2], block42_y[1],
      block33_y[1], block218_y[1], block77_y[2], block381_y[1], block77_y[0], block344_y[0], x[39], x[117], x[174], x[363],
      block92_y[0]}), .y(block1380_y));
  wire [5:0] block1381_y;
  chain5_f9eea8c7efc6 block1381 (.x({block1378_y[4], block1380_y[5], block76_y[3], block1380_y[4], block1379_y[4], block110_y[3], block149_y[3], block130_y[3],
      block76_y[1], block1379_y[2], block110_y[1], block149_y[1], block344_y[2], block130_y[1], block142_y[1]}), .y(block1381_y));
  wire [5:0] block1382_y;
  chain5_92f446a62385 block1382 (.x({block1378_y[4], block1380_y[5], block1380_y[3], block33_y[2], block218_y[2], block77_y[3], block381_y[2], block92_y[3],
      block92_y[1], block42_y[0], block33_y[0], block218_y[0], block77_y[1], block381_y[0], block1380_y[1]}), .y(block1382_y));
  wire [4:0] block1383_y;
  chain5_b134ded2e2a1 block1383 (.x({block142_y[2], block110_y[2], block149_y[2], block344_y[3], block130_y[2], block76_y[2], block76_y[0], block1379_y[1],
      block110_y[0], block149_y[0], block344_y[1], block130_y[0], block142_y[0]}), .y(block1383_y));
  wire [7:0] block1384_y;
  chain7_dce81f0cb42a block1384 (.x({block1380_y[6], block1381_y[4], block1381_y[5], block206_y[5], block1381_y[3], block1383_y[4], block681_y[4], block1382_y[4],
      block1382_y[5], block206_y[3], x[164], block1379_y[3], block1381_y[1], block1383_y[2], block681_y[2], block681_y[0],
      x[208], x[253], x[273], x[367], block1383_y[0], block206_y[1]}), .y(block1384_y));
  wire [5:0] block1385_y;
  chain5_790502464b54 block1385 (.x({block1380_y[6], block1381_y[4], block1381_y[5], block1382_y[3], block1381_y[2], block1383_y[3], block681_y[3],
      block206_y[4], block681_y[1], x[107], x[128], x[131], block1381_y[0], block1383_y[1], block206_y[2]}), .y(block1385_y));
  wire [4:0] block1386_y;
  chain5_3f1520e3ead9 block1386 (.x({block1385_y[1], block1378_y[2], block42_y[2], block1382_y[2], x[62], block1384_y[2], block1384_y[0], x[106], x[127],
      x[130], x[136], x[162], block676_y[1]}), .y(block1386_y));
  wire [9:0] block1387_y;
  chain10_d3d649d20f6a block1387 (.x({block677_y[3], block677_y[4], block681_y[5], block1384_y[5], block1385_y[4], block1385_y[5], block677_y[1], block677_y[2],
      block1384_y[3], block1385_y[2], block1386_y[3], block1386_y[1], block1382_y[1], x[61], block1384_y[1], block1385_y[0],
      block676_y[2], block1380_y[0], block1379_y[0], block679_y[0], block206_y[0], block676_y[0]}), .y(block1387_y));
  wire [2:0] block1388_y;
  chain3_121d785fa9fe block1388 (.x({block1378_y[1], x[244], x[286], x[337], x[355], x[365], block1380_y[2]}), .y(block1388_y));
  wire [2:0] block1389_y;
  chain3_a0d6bb5d3556 block1389 (.x({block1378_y[0], x[60], block1386_y[0], x[40], x[118], block1382_y[0]}), .y(block1389_y));
  wire [5:0] block1390_y;
  chain6_d9ba09f51c99 block1390 (.x({block1387_y[5], block1387_y[6], block1384_y[4], block1385_y[3], block1386_y[4], block1388_y[2], block1389_y[2],
      block1388_y[0], block1387_y[2], x[41], x[119], x[176], x[214], block1389_y[1]}), .y(block1390_y));
  wire [9:0] block1391_y;
  chain10_32c16612c23d block1391 (.x({block1387_y[9], block1390_y[5], block1387_y[8:7], block1384_y[6], block1384_y[7], block1390_y[4:1], block1387_y[4],
      block1386_y[2], block677_y[0], block1387_y[3], block1388_y[1], block1390_y[0], block1387_y[1], block1389_y[0]}), .y(block1391_y));
  wire [5:0] block1392_y;
  chain5_c0840334b2db block1392 (.x({x[86], x[104], x[272], x[278], x[341], x[371], x[332], x[221], x[266], x[281], x[287], x[323], x[330], x[219],
      x[264], x[279], x[285], x[321], x[379]}), .y(block1392_y));
  wire [5:0] block1393_y;
  chain5_d9a46a655717 block1393 (.x({x[86], x[104], x[272], x[278], x[341], x[371:370], x[248], x[271], x[277], x[338], x[340], x[246], x[168], x[378],
      x[0], x[150], x[186], x[336]}), .y(block1393_y));
  wire [2:0] block1394_y;
  chain3_121d785fa9fe block1394 (.x({x[331], x[220], x[265], x[280], x[286], x[322], x[380]}), .y(block1394_y));
  wire [2:0] block1395_y;
  chain3_c2bfa62b439a block1395 (.x({x[152], x[77], x[170], x[2], x[85], x[103], x[188]}), .y(block1395_y));
  wire [3:0] block1396_y;
  chain3_8dbe21a84470 block1396 (.x({x[86], x[104], x[272], x[278], x[341], x[371], x[339], x[187], x[247], x[270], x[276], x[337], x[369]}), .y(block1396_y));
  wire [2:0] block1397_y;
  chain3_7bb32a0d791f block1397 (.x({x[102], x[10], x[76], x[169], x[1], x[84], x[151]}), .y(block1397_y));
  wire [5:0] block1398_y;
  chain5_e2ec11bfa5b5 block1398 (.x({block1392_y[4], block1392_y[5], block343_y[3], block345_y[3], block1395_y[2], block0_y[3], block1393_y[4], block1393_y[5],
      block0_y[1], block620_y[2], block1393_y[2], block1395_y[0], block1396_y[1], block1397_y[1], block343_y[1]}), .y(block1398_y));
  wire [5:0] block1399_y;
  chain5_047f928cd80e block1399 (.x({block1392_y[4], block1392_y[5], block620_y[3], block170_y[3], block195_y[3], block345_y[2], block1396_y[2], block1396_y[3],
      block345_y[0], block0_y[0], block343_y[0], block1392_y[0], block170_y[1], block195_y[1], block620_y[1]}), .y(block1399_y));
  wire [7:0] block1400_y;
  chain8_fe9340dbeca0 block1400 (.x({block692_y[5:4], block1398_y[3:2], block1392_y[3], block1394_y[2], block1399_y[3], block692_y[2], block1394_y[0],
      block170_y[2], block195_y[2], block345_y[1], block1399_y[1], block620_y[0], block653_y[0], x[9], x[75], block170_y[0],
      block195_y[0], block692_y[0]}), .y(block1400_y));
  wire [4:0] block1401_y;
  chain5_80ae5e937c36 block1401 (.x({block1398_y[1], block1393_y[3], block1395_y[1], block1397_y[2], block0_y[2], block343_y[2], block1397_y[0], block1399_y[0],
      block692_y[1], block1400_y[1], block1393_y[1], block1396_y[0]}), .y(block1401_y));
  wire [5:0] block1402_y;
  chain6_20845edc697f block1402 (.x({block1400_y[7:5], block1401_y[4], block1398_y[4], block1398_y[5], block1399_y[4], block1399_y[5], block1401_y[2],
      block1392_y[2], block1394_y[1], block1399_y[2], block692_y[3], block1400_y[3]}), .y(block1402_y));
  wire [7:0] block1403_y;
  chain8_bfa9a36ecb74 block1403 (.x({block656_y[6], block1402_y[5], block690_y[7], block1402_y[4], block656_y[5:3], block1402_y[2], block1401_y[3],
      block690_y[4], block1400_y[4], block1402_y[1], block1400_y[2], block1398_y[0], block1401_y[1], block690_y[2], x[11],
      block1392_y[1], block656_y[1]}), .y(block1403_y));
  wire [7:0] block1404_y;
  chain9_7ea04e5f5112 block1404 (.x({block1403_y[7:6], block690_y[6], block1403_y[5], block1402_y[3], block1403_y[4], block690_y[5], block1403_y[3],
      block690_y[3], block1403_y[2], block1402_y[0], block656_y[2], block1403_y[1:0], block656_y[0], block690_y[1], block1401_y[0],
      block1393_y[0], block1400_y[0], block690_y[0]}), .y(block1404_y));
  wire [4:0] block1405_y;
  chain5_da567edfbe7b block1405 (.x({x[245], x[161], x[371], x[47], x[158], x[236], x[243], x[45], x[79], x[133], x[156], x[234], x[328]}), .y(block1405_y));
  wire [6:0] block1406_y;
  chain7_be9115b9dbef block1406 (.x({block194_y[3], block1405_y[4], block496_y[3], block461_y[3], block1405_y[3], block194_y[1], x[235], x[244], x[329],
      block1405_y[1], block16_y[2], x[327], block113_y[0], block37_y[0], x[15], x[78], x[132], block16_y[0]}), .y(block1406_y));
  wire [4:0] block1407_y;
  chain5_b134ded2e2a1 block1407 (.x({block37_y[3], x[116], block496_y[2], block461_y[2], block252_y[3], block113_y[3], block113_y[1], x[349], x[369],
      block496_y[0], block461_y[0], block252_y[1], block37_y[1]}), .y(block1407_y));
  wire [4:0] block1408_y;
  chain5_33f2e004d83e block1408 (.x({block1407_y[2], block1405_y[2], block16_y[3], block194_y[2], block1406_y[3], block194_y[0], x[159], block1407_y[0],
      x[16], block1405_y[0], block16_y[1], block1406_y[1]}), .y(block1408_y));
  wire [4:0] block1409_y;
  chain5_8c77459e3953 block1409 (.x({block1407_y[1], block496_y[1], block461_y[1], block252_y[2], block113_y[2], block37_y[2], block252_y[0], block1406_y[0],
      block555_y[0], block166_y[0], x[99], x[348], block145_y[0]}), .y(block1409_y));
  wire [2:0] block1410_y;
  chain3_efe745ea399d block1410 (.x({x[157], x[370], x[17], x[46], x[80], x[134], block1406_y[2]}), .y(block1410_y));
  wire [5:0] block1411_y;
  chain6_9c6769fc0314 block1411 (.x({block1406_y[6], block1408_y[4], block1410_y[2], block1406_y[5], block1407_y[3], block1409_y[4], block1406_y[4],
      block1408_y[3], block1408_y[1], x[101], x[115], x[160], x[350], block1409_y[2], block1410_y[0]}), .y(block1411_y));
  wire [7:0] block1412_y;
  chain8_48ba9335c8cb block1412 (.x({block558_y[6], block168_y[5], block558_y[5], block1407_y[4], block1411_y[3], block558_y[4], block168_y[4], block168_y[2],
      block1409_y[3], block1408_y[2], block1410_y[1], block1411_y[1], block558_y[2], block558_y[0], x[114], block1409_y[1],
      block182_y[1], block147_y[0], block1408_y[0], block168_y[0]}), .y(block1412_y));
  wire [7:0] block1413_y;
  chain8_cb52c2388556 block1413 (.x({block1412_y[7:5], block183_y[5], block1411_y[5], block183_y[4], block148_y[4], block1411_y[4], block1412_y[3],
      block183_y[2], block148_y[2], block1411_y[2], block558_y[3], block168_y[3], block183_y[0], block148_y[0], block1411_y[0],
      block558_y[1], block168_y[1], block1412_y[1]}), .y(block1413_y));
  wire [9:0] block1414_y;
  chain10_6fc5330ef30e block1414 (.x({block1413_y[7:5], block148_y[3], block1413_y[4], block1412_y[4], block1413_y[3], block183_y[3], block148_y[1],
      block1413_y[2], block1412_y[2], block1413_y[1], block183_y[1], x[100], block1413_y[0], block1412_y[0], block1409_y[0],
      block182_y[0]}), .y(block1414_y));
  wire [5:0] block1415_y;
  chain5_f335b4e370da block1415 (.x({x[44], x[155], x[341], x[305], x[182], x[194], x[197], x[280], x[296], x[294], x[87], x[144], x[180], x[192], x[195],
      x[303]}), .y(block1415_y));
  wire [5:0] block1416_y;
  chain5_112fcfaea8f8 block1416 (.x({x[104], x[170], x[281], x[340], x[149], x[152], x[154], x[179], x[260], x[177], x[0], x[18], x[120], x[147], x[150],
      x[258]}), .y(block1416_y));
  wire [2:0] block1417_y;
  chain3_121d785fa9fe block1417 (.x({x[146], x[2], x[20], x[43], x[89], x[103], x[169]}), .y(block1417_y));
  wire [3:0] block1418_y;
  chain3_ae0c04a39200 block1418 (.x({x[44], x[155], x[341], x[259], x[121], x[148], x[151], x[153], x[178], x[339]}), .y(block1418_y));
  wire [3:0] block1419_y;
  chain3_1435658ce77a block1419 (.x({x[104], x[170], x[281], x[295], x[168], x[181], x[193], x[196], x[279], x[304]}), .y(block1419_y));
  wire [2:0] block1420_y;
  chain3_8a9c0706378c block1420 (.x({x[1], x[19], x[42], x[88], x[102], x[145]}), .y(block1420_y));
  wire [6:0] block1421_y;
  chain7_ada67f66eb35 block1421 (.x({block184_y[3], block217_y[3], block1415_y[4], block1415_y[5], block1416_y[4], block1416_y[5], block277_y[2], block291_y[2],
      block212_y[2], block217_y[1], block272_y[2], block184_y[1], block272_y[0], block1416_y[0], block194_y[0], block1415_y[0],
      block291_y[0], block212_y[0], block277_y[0]}), .y(block1421_y));
  wire [4:0] block1422_y;
  chain5_088b94de879a block1422 (.x({block277_y[3], block184_y[2], block1418_y[2], block1418_y[3], block1419_y[2], block1419_y[3], block184_y[0], block42_y[0],
      block291_y[1], block212_y[1], block217_y[0], block272_y[1], block277_y[1]}), .y(block1422_y));
  wire [4:0] block1423_y;
  chain5_65b92d18da5d block1423 (.x({block1422_y[2], block291_y[3], block212_y[3], block217_y[2], block272_y[3], block1421_y[3], block1422_y[0], block194_y[1],
      block1415_y[1], block1419_y[0], block1420_y[0], block1421_y[1], block128_y[1]}), .y(block1423_y));
  wire [4:0] block1424_y;
  chain5_b134ded2e2a1 block1424 (.x({block129_y[2], block1417_y[2], block42_y[3], block1421_y[4], block1422_y[3], block1423_y[3], block1423_y[1], block1419_y[1],
      block1420_y[1], block42_y[1], block1421_y[2], block1422_y[1], block129_y[0]}), .y(block1424_y));
  wire [7:0] block1425_y;
  chain8_36c8aec97157 block1425 (.x({block100_y[5], block1421_y[5], block1422_y[4], block1423_y[4], block129_y[3], block1424_y[3], block100_y[3], block1420_y[2],
      block42_y[2], block1423_y[2], block129_y[1], block1424_y[1], block100_y[2:1], block695_y[1], block1423_y[0], block695_y[0],
      block1421_y[0], block128_y[0], block100_y[0]}), .y(block1425_y));
  wire [6:0] block1426_y;
  chain7_4ee59a5bbd7b block1426 (.x({block1425_y[6], block1421_y[6], block129_y[4], block1424_y[4], block100_y[6], block1425_y[4], block1425_y[5], block695_y[4],
      block1424_y[2], block100_y[4], block1424_y[0], block1418_y[1], block194_y[2], block695_y[2], block1415_y[2], block1417_y[0],
      block1425_y[2]}), .y(block1426_y));
  wire [2:0] block1427_y;
  chain3_7bb32a0d791f block1427 (.x({block1425_y[3], block1416_y[3], block194_y[3], block695_y[3], block1415_y[3], block1417_y[1], block1426_y[1]}), .y(block1427_y));
  wire [8:0] block1428_y;
  chain9_f2df56830b7e block1428 (.x({block1426_y[5], block1426_y[6], block100_y[7], block1425_y[7], block695_y[5], block1426_y[4:3], block1427_y[2:1],
      block1426_y[2], block1416_y[2], block1427_y[0], block1426_y[0], x[122], block1416_y[1], block1425_y[1], block1418_y[0]}), .y(block1428_y));
  wire [4:0] block1429_y;
  chain5_b134ded2e2a1 block1429 (.x({x[373], x[227], x[233], x[236], x[311], x[323], x[309], x[87], x[141], x[225], x[231], x[234], x[321]}), .y(block1429_y));
  wire [6:0] block1430_y;
  chain7_5464ed695cf9 block1430 (.x({block329_y[3], block1429_y[4], block2_y[3], block108_y[3], block329_y[1], x[38], x[245], block111_y[2], block1_y[2],
      block403_y[2], block1_y[0], block1429_y[0], block19_y[0], x[36], x[243], block111_y[0], block403_y[0]}), .y(block1430_y));
  wire [5:0] block1431_y;
  chain5_81c0d831bdba block1431 (.x({x[41], x[374], block1429_y[3], block19_y[3], block2_y[2], block108_y[2], block329_y[2], x[17], block111_y[3], block1_y[3],
      block403_y[3], block403_y[1], block108_y[0], x[37], x[244], block111_y[1], block1_y[1], block329_y[0]}), .y(block1431_y));
  wire [3:0] block1432_y;
  chain3_3a893140849b block1432 (.x({x[41], x[374], block1429_y[3], block19_y[3], block2_y[2], block108_y[2], block2_y[1], x[40], x[89], x[143], block1429_y[2],
      block19_y[2], block108_y[1]}), .y(block1432_y));
  wire [3:0] block1433_y;
  chain3_8954349a46d9 block1433 (.x({x[41], x[374], block1429_y[3], block19_y[3], block2_y[2], block108_y[2], block19_y[1], x[235], x[310], x[322],
      x[372], block1429_y[1], block2_y[0]}), .y(block1433_y));
  wire [2:0] block1434_y;
  chain3_121d785fa9fe block1434 (.x({x[226], x[4], x[15], x[39], x[88], x[142], x[232]}), .y(block1434_y));
  wire [5:0] block1435_y;
  chain6_c56c39aaccc8 block1435 (.x({block1430_y[6:5], block1431_y[3], block1430_y[4], block1431_y[4], block1431_y[5], block1432_y[2], block1432_y[3],
      block1430_y[2], x[5], x[16], block1432_y[0], block1433_y[1], block1434_y[1], block1431_y[1]}), .y(block1435_y));
  wire [4:0] block1436_y;
  chain5_1367eedef4a1 block1436 (.x({block1435_y[1], block1434_y[2], block1430_y[3], block1431_y[2], block1433_y[2], block1433_y[3], block715_y[1],
      block1433_y[0], block1434_y[0], block1430_y[1], block1431_y[0], block72_y[0]}), .y(block1436_y));
  wire [7:0] block1437_y;
  chain8_5f8c3b9d3481 block1437 (.x({block716_y[4], block73_y[2:1], block1436_y[4], block716_y[3], block1435_y[2], block1436_y[3], block716_y[2], block716_y[0],
      block712_y[2], block1435_y[0], block72_y[1], block1436_y[1], block71_y[0], block1436_y[0], x[3], block712_y[0],
      block1430_y[0], block715_y[0]}), .y(block1437_y));
  wire [8:0] block1438_y;
  chain9_733994c9b265 block1438 (.x({block705_y[8:6], block1437_y[7], block713_y[3], block1435_y[4], block1437_y[6], block705_y[5], block1437_y[5],
      block705_y[3], block713_y[0], block1436_y[2], block716_y[1], block73_y[0], block1437_y[3], block705_y[2], block1437_y[2:1],
      block712_y[1], block705_y[1]}), .y(block1438_y));
  wire [7:0] block1439_y;
  chain9_08fde8f1be68 block1439 (.x({block1438_y[8], block1438_y[6], block1438_y[7], block713_y[4], block1435_y[5], block1438_y[5:3], block713_y[2],
      block1435_y[3], block713_y[1], block1437_y[4], block705_y[4], block1438_y[2], block1432_y[1], block1438_y[1:0],
      block1437_y[0], block705_y[0]}), .y(block1439_y));
  wire [4:0] block1440_y;
  chain5_3f1520e3ead9 block1440 (.x({x[170], x[50], x[200], x[302], x[32], x[140], x[349], x[121], x[138], x[168], x[277], x[328], x[358]}), .y(block1440_y));
  wire [4:0] block1441_y;
  chain5_1c215914b351 block1441 (.x({x[359], x[139], x[169], x[278], x[329], x[350], x[330], x[120], x[276], x[327], x[348], x[357]}), .y(block1441_y));
  wire [4:0] block1442_y;
  chain5_b134ded2e2a1 block1442 (.x({block142_y[3], block18_y[3], block342_y[3], block344_y[2], block348_y[2], block495_y[3], block495_y[1], block1441_y[1],
      block18_y[1], block342_y[1], block344_y[0], block348_y[0], block142_y[1]}), .y(block1442_y));
  wire [5:0] block1443_y;
  chain6_cd1aebeea0ad block1443 (.x({block1442_y[4:3], block344_y[3], block348_y[3], block1440_y[2], block1441_y[3], block1442_y[2], block1440_y[0],
      x[48], x[198], x[300], x[331], x[30], block1442_y[0]}), .y(block1443_y));
  wire [4:0] block1444_y;
  chain5_863c082b6618 block1444 (.x({block1442_y[1], block342_y[2], block344_y[1], block348_y[1], block495_y[2], block142_y[2], block495_y[0], block1441_y[0],
      block18_y[0], block342_y[0], block679_y[0], block142_y[0]}), .y(block1444_y));
  wire [4:0] block1445_y;
  chain5_bcbabb9a9479 block1445 (.x({block681_y[3], block304_y[4], block1440_y[3], block1441_y[4], block1443_y[3], block1444_y[4], block1444_y[2], x[122],
      block1440_y[1], block1441_y[2], block18_y[2], block1443_y[1], block681_y[1]}), .y(block1445_y));
  wire [5:0] block1446_y;
  chain6_f9c6edc33a5a block1446 (.x({block304_y[5], block1440_y[4], block1443_y[4], block681_y[4], block1445_y[3:1], x[31], x[49], x[199], x[301], x[332],
      block304_y[2], block1445_y[0]}), .y(block1446_y));
  wire [9:0] block1447_y;
  chain10_18b0918c7f1d block1447 (.x({block727_y[8], block1446_y[4], block304_y[6], block727_y[6], block1443_y[5], block681_y[5], block1445_y[4], block1446_y[3],
      block727_y[5], block1446_y[1], block304_y[3], block727_y[3], block1443_y[2], block1444_y[3], block681_y[2], block304_y[1],
      block727_y[1], block1443_y[0], block1444_y[1], block681_y[0], block727_y[0], block304_y[0], block1444_y[0]}), .y(block1447_y));
  wire [7:0] block1448_y;
  chain8_a62bc55ff3ad block1448 (.x({block1447_y[9], block727_y[7], block1447_y[8], block1446_y[5], block1447_y[7:6], block727_y[4], block1447_y[5],
      block1446_y[2], block1447_y[4:2], block1446_y[0], block727_y[2]}), .y(block1448_y));
  wire [4:0] block1449_y;
  chain5_bbfb9182e087 block1449 (.x({x[320], x[62], x[107], x[350], x[50], x[131], x[318], x[348], x[48], x[129], x[220], x[268], x[382]}), .y(block1449_y));
  wire [4:0] block1450_y;
  chain5_b134ded2e2a1 block1450 (.x({x[349], x[146], x[149], x[182], x[293], x[299], x[291], x[27], x[51], x[144], x[147], x[180], x[297]}), .y(block1450_y));
  wire [6:0] block1451_y;
  chain7_657c59b9969b block1451 (.x({block222_y[3], block1450_y[4], block219_y[3], block172_y[3], block330_y[3], block1449_y[3], block136_y[2], x[383],
      block1449_y[1], block327_y[2], block184_y[2], block222_y[1], block184_y[0], block186_y[0], x[219], x[267], x[381],
      block327_y[0], block136_y[0]}), .y(block1451_y));
  wire [4:0] block1452_y;
  chain5_bcbabb9a9479 block1452 (.x({block330_y[2], block136_y[3], block1450_y[3], block186_y[3], block219_y[2], block172_y[2], block172_y[0], x[292],
      x[298], block1450_y[1], block186_y[1], block219_y[0], block330_y[0]}), .y(block1452_y));
  wire [6:0] block1453_y;
  chain7_85a0c723afd9 block1453 (.x({block1451_y[5], block1452_y[4], block729_y[5], block1449_y[4], block1451_y[3], block729_y[3], block1449_y[2], block327_y[3],
      block184_y[3], block222_y[2], block136_y[1], block729_y[1], block1449_y[0], block327_y[1], block184_y[1], block222_y[0],
      block1451_y[1]}), .y(block1453_y));
  wire [6:0] block1454_y;
  chain7_4218cdbfe660 block1454 (.x({block1451_y[4], block1453_y[3], block1452_y[3], block729_y[4], block662_y[4], block662_y[2], block219_y[1], block172_y[1],
      block330_y[1], block1452_y[1], block729_y[2], block1451_y[0], x[21], block1450_y[0], block729_y[0], block411_y[0],
      block662_y[0]}), .y(block1454_y));
  wire [7:0] block1455_y;
  chain8_b31d41f493c8 block1455 (.x({block412_y[5:3], block662_y[6], block1454_y[6], block1453_y[4], block662_y[5], block1454_y[5], block1453_y[2],
      block1452_y[2], block662_y[3], block1454_y[3], block412_y[1], block662_y[1], x[145], x[148], x[181], block1452_y[0],
      block411_y[1], block1454_y[1]}), .y(block1455_y));
  wire [2:0] block1456_y;
  chain3_121d785fa9fe block1456 (.x({block1451_y[2], x[49], x[130], x[221], x[269], x[319], block1453_y[1]}), .y(block1456_y));
  wire [2:0] block1457_y;
  chain3_121d785fa9fe block1457 (.x({block1454_y[2], x[53], x[61], x[106], block1450_y[2], block186_y[2], block412_y[0]}), .y(block1457_y));
  wire [8:0] block1458_y;
  chain9_b7a7be6fa733 block1458 (.x({block1455_y[7], block1453_y[6], block662_y[7], block1455_y[6:5], block1453_y[5], block1457_y[2], block1456_y[2],
      block1454_y[4], block412_y[2], block1455_y[3], block1456_y[0], x[23], x[29], block1455_y[1], block1457_y[0], x[105],
      x[60], block1455_y[0]}), .y(block1458_y));
  wire [6:0] block1459_y;
  chain8_e5f87ba76f55 block1459 (.x({block1458_y[7], block1458_y[8], block412_y[6], block1458_y[6], block1451_y[6], block1458_y[5:4], block1455_y[4],
      block1456_y[1], block1458_y[3], block1455_y[2], block1457_y[1], block1458_y[2:0], x[52], x[28], x[22], block1453_y[0]}), .y(block1459_y));
  wire [4:0] block1460_y;
  chain5_a164be229d3a block1460 (.x({x[272], x[65], x[80], x[26], x[29], x[270], x[27], x[82], x[157], x[160], x[268], x[340]}), .y(block1460_y));
  wire [4:0] block1461_y;
  chain5_65b92d18da5d block1461 (.x({x[278], x[64], x[79], x[119], x[155], x[191], x[189], x[339], x[30], x[48], x[117], x[153], x[276]}), .y(block1461_y));
  wire [5:0] block1462_y;
  chain5_e98cbcbd4acc block1462 (.x({block473_y[3], block1460_y[3], block330_y[3], block473_y[2], block739_y[3], block330_y[2], block1461_y[3], block202_y[3],
      block526_y[3], block526_y[1], x[154], x[190], x[277], block1461_y[1], block202_y[1], block473_y[0]}), .y(block1462_y));
  wire [5:0] block1463_y;
  chain5_d962e0756b73 block1463 (.x({block473_y[3], block1460_y[3], block330_y[3], block330_y[1], x[269], x[271], x[341], block1460_y[1], block739_y[2],
      block736_y[0], block526_y[0], x[81], x[156], x[159], x[267], block739_y[0]}), .y(block1463_y));
  wire [4:0] block1464_y;
  chain5_183fb85573f0 block1464 (.x({block1461_y[4], block1462_y[3], block738_y[3], block1463_y[4], block1463_y[5], block1462_y[1], x[50], block1461_y[2],
      block202_y[2], block526_y[2], block473_y[1], block738_y[1]}), .y(block1464_y));
  wire [6:0] block1465_y;
  chain7_8f052aeaa1ef block1465 (.x({block398_y[5], block1460_y[4], block738_y[4], block1464_y[3], block1462_y[4], block1462_y[5], block398_y[3], block1460_y[2],
      block1463_y[3], block1462_y[2], block738_y[2], block1464_y[1], block738_y[0], x[49], x[63], x[78], x[118], block1462_y[0],
      block398_y[1]}), .y(block1465_y));
  wire [8:0] block1466_y;
  chain9_10ae6c90b8cd block1466 (.x({block1464_y[4], block398_y[6], block1465_y[5], block735_y[6], block735_y[4], block735_y[5], block1464_y[2], block398_y[4],
      block1465_y[3], block735_y[2], block1463_y[2], x[32], block1464_y[0], block398_y[2], block1465_y[1], block398_y[0],
      block735_y[1], block1463_y[0], block1461_y[0], block202_y[0], block735_y[0]}), .y(block1466_y));
  wire [4:0] block1467_y;
  chain5_0ddffc1180aa block1467 (.x({block613_y[3], block613_y[4], block1465_y[2], block735_y[3], block1466_y[3], block1466_y[1], block739_y[1], block330_y[0],
      block1463_y[1], x[31], block1465_y[0], block613_y[1]}), .y(block1467_y));
  wire [7:0] block1468_y;
  chain8_4df8b67a9d53 block1468 (.x({block1465_y[6], block735_y[7], block1466_y[7], block613_y[7], block1467_y[4], block613_y[6], block1465_y[4], block1466_y[5],
      block613_y[5], block1467_y[3:2], block613_y[2], x[28], x[83], x[158], x[161], block1466_y[2], block1467_y[1]}), .y(block1468_y));
  wire [9:0] block1469_y;
  chain10_14772dd6ee14 block1469 (.x({block1468_y[6], block1468_y[7], block1466_y[8], block613_y[8], block1468_y[5:4], block1466_y[6], block1468_y[3:2],
      block1466_y[4], block1468_y[1], x[25], block1460_y[0], block1468_y[0], block1467_y[0], x[24], block613_y[0], block1466_y[0]}), .y(block1469_y));
  wire [4:0] block1470_y;
  chain5_65b92d18da5d block1470 (.x({x[320], x[113], x[122], x[176], x[233], x[283], x[231], x[372], x[21], x[111], x[120], x[174], x[318]}), .y(block1470_y));
  wire [4:0] block1471_y;
  chain5_eafcd9afb482 block1471 (.x({x[374], x[89], x[134], x[203], x[299], x[334], x[33], x[81], x[87], x[132], x[201], x[297]}), .y(block1471_y));
  wire [5:0] block1472_y;
  chain5_533d679e097f block1472 (.x({block1471_y[4], block277_y[3], block174_y[3], block169_y[3], x[50], x[104], x[284], block1470_y[3], block327_y[3],
      block327_y[1], x[175], x[232], x[282], x[319], block1470_y[1], block169_y[1]}), .y(block1472_y));
  wire [4:0] block1473_y;
  chain5_b134ded2e2a1 block1473 (.x({block174_y[2], x[335], block1471_y[3], block273_y[3], block277_y[2], block372_y[3], block174_y[0], x[373], block1471_y[1],
      block273_y[1], block277_y[0], block372_y[1], block502_y[1]}), .y(block1473_y));
  wire [5:0] block1474_y;
  chain5_7bb36d5d41ac block1474 (.x({block1471_y[4], block277_y[3], block174_y[3], block174_y[1], x[83], block1471_y[2], block273_y[2], block277_y[1],
      block372_y[2], block372_y[0], block1470_y[0], block327_y[0], block169_y[0], block1471_y[0], block273_y[0], block502_y[0]}), .y(block1474_y));
  wire [4:0] block1475_y;
  chain5_66f004690336 block1475 (.x({block1472_y[3], block1473_y[3], block1470_y[4], block1474_y[4], block1474_y[5], block169_y[2], x[23], x[49], x[103],
      block1470_y[2], block327_y[2], block1472_y[1]}), .y(block1475_y));
  wire [6:0] block1476_y;
  chain7_f3e5f8f7a444 block1476 (.x({block505_y[3], block1475_y[3], block1473_y[4], block752_y[2], block1472_y[4], block1472_y[5], block505_y[1], block1472_y[2],
      block1475_y[1], block1473_y[2], block1474_y[3], block752_y[0], block1474_y[1], x[133], x[202], x[298], x[333],
      block1473_y[0], block751_y[0]}), .y(block1476_y));
  wire [7:0] block1477_y;
  chain8_21f4a379c7da block1477 (.x({block748_y[8:7], block1476_y[6], block1475_y[4], block752_y[3], block1476_y[5], block748_y[6], block748_y[4], block1475_y[2],
      block752_y[1], block505_y[2], block1476_y[3], block1476_y[1], x[35], block1473_y[1], block1474_y[2], block751_y[1],
      block505_y[0], block748_y[2]}), .y(block1477_y));
  wire [4:0] block1478_y;
  chain5_880f5c616d6a block1478 (.x({block1477_y[1], block1477_y[2], x[20], block1476_y[2], block748_y[3], block1476_y[0], x[121], block1472_y[0], x[34],
      x[82], x[88], block748_y[1]}), .y(block1478_y));
  wire [3:0] block1479_y;
  chain4_45d3f575a874 block1479 (.x({block1478_y[2:1], x[112], block1477_y[0], x[18], x[22], x[48], x[102], block1478_y[0]}), .y(block1479_y));
  wire [7:0] block1480_y;
  chain9_f30cfc3ceed9 block1480 (.x({block1477_y[7:5], block752_y[4], block1478_y[4], block1477_y[4], block1476_y[4], block748_y[5], block1477_y[3],
      block1479_y[3], block1478_y[3], block1475_y[0], block1479_y[2:1], x[19], block1479_y[0], block748_y[0], block1474_y[0]}), .y(block1480_y));
  wire [4:0] block1481_y;
  chain5_bcbabb9a9479 block1481 (.x({x[305], x[182], x[77], x[89], x[245], x[263], x[303], x[82], x[87], x[139], x[243], x[261], x[367]}), .y(block1481_y));
  wire [4:0] block1482_y;
  chain5_5172393d246f block1482 (.x({x[368], x[88], x[140], x[244], x[262], x[304], x[138], x[234], x[279], x[42], x[72], x[81], x[366]}), .y(block1482_y));
  wire [4:0] block1483_y;
  chain5_da567edfbe7b block1483 (.x({block221_y[3], block69_y[3], block739_y[3], block1481_y[3], block1482_y[4], block378_y[3], block221_y[1], block1481_y[1],
      block1482_y[2], block378_y[1], block135_y[2], block238_y[2], block256_y[2]}), .y(block1483_y));
  wire [4:0] block1484_y;
  chain5_b134ded2e2a1 block1484 (.x({block256_y[3], block1482_y[3], block378_y[2], block135_y[3], block238_y[3], block221_y[2], block221_y[0], block1481_y[0],
      block1482_y[1], block378_y[0], block135_y[1], block238_y[1], block256_y[1]}), .y(block1484_y));
  wire [5:0] block1485_y;
  chain5_d35a23501c2f block1485 (.x({block1483_y[2], block1484_y[3], block739_y[2], block1484_y[2], block769_y[3], x[95], block461_y[3], block69_y[2],
      block69_y[0], x[180], x[208], x[235], x[280], block461_y[1], block739_y[0]}), .y(block1485_y));
  wire [5:0] block1486_y;
  chain5_1bb9a8a16129 block1486 (.x({block1483_y[2], block1484_y[3], block769_y[2], x[74], x[76], x[83], block1483_y[0], block1484_y[1], block763_y[0],
      block461_y[0], block1482_y[0], block135_y[0], block238_y[0], block256_y[0], block769_y[0]}), .y(block1486_y));
  wire [6:0] block1487_y;
  chain7_6a1d8a826def block1487 (.x({block770_y[1], block1481_y[4], block1483_y[3], block1484_y[4], block1485_y[4], block1485_y[5], block1486_y[3],
      block770_y[0], block1485_y[2], block1481_y[2], block1483_y[1], block769_y[1], block765_y[0], x[43], x[73], x[75],
      block1484_y[0], block1486_y[1]}), .y(block1487_y));
  wire [2:0] block1488_y;
  chain3_121d785fa9fe block1488 (.x({block739_y[1], x[209], x[236], x[281], block461_y[2], block69_y[1], block1485_y[1]}), .y(block1488_y));
  wire [6:0] block1489_y;
  chain7_5dbde45f29fb block1489 (.x({block766_y[4], block1483_y[4], block770_y[2], block1487_y[5], block766_y[2], block1487_y[3], block1485_y[3], block1488_y[2],
      block1486_y[4], block1486_y[5], block1488_y[0], x[44], block1486_y[2], block1487_y[1], x[94], x[181], block766_y[0]}), .y(block1489_y));
  wire [8:0] block1490_y;
  chain9_ba781c2b3487 block1490 (.x({block1489_y[5], block1487_y[6], block761_y[3], block766_y[5], block1489_y[4], block761_y[2], block1489_y[3:1],
      block761_y[0], block1487_y[2], block760_y[3], block1488_y[1], block766_y[1], x[93], block1489_y[0], block1487_y[0],
      block760_y[1], block1485_y[0]}), .y(block1490_y));
  wire [6:0] block1491_y;
  chain8_784816e9e54d block1491 (.x({block1490_y[7], block1490_y[8], block761_y[4], block1489_y[6], block1490_y[6], block1490_y[4], block1490_y[5],
      block1487_y[4], block761_y[1], block766_y[3], block1490_y[3:2], block760_y[2], block1490_y[1:0], block760_y[0],
      block1486_y[0], x[207]}), .y(block1491_y));
  wire [5:0] block1492_y;
  chain5_25e1d912859a block1492 (.x({x[140], x[176], x[206], x[242], x[257], x[287], x[134], x[338], x[377], x[8], x[56], x[358], x[240], x[255], x[285],
      x[289], x[325], x[382]}), .y(block1492_y));
  wire [5:0] block1493_y;
  chain5_6d66463d2ea9 block1493 (.x({x[140], x[176], x[206], x[242], x[257], x[287], x[376], x[185], x[335], x[337], x[347], x[371], x[345], x[381],
      x[24], x[168], x[183], x[333], x[369]}), .y(block1493_y));
  wire [4:0] block1494_y;
  chain5_da12802fe180 block1494 (.x({x[383], x[256], x[286], x[290], x[326], x[359], x[324], x[204], x[114], x[288], x[357]}), .y(block1494_y));
  wire [2:0] block1495_y;
  chain3_121d785fa9fe block1495 (.x({x[205], x[55], x[116], x[133], x[139], x[175], x[241]}), .y(block1495_y));
  wire [3:0] block1496_y;
  chain3_2f5f0209af9a block1496 (.x({x[140], x[176], x[206], x[242], x[257], x[287], x[138], x[375], x[6], x[54], x[115], x[132], x[174]}), .y(block1496_y));
  wire [2:0] block1497_y;
  chain3_121d785fa9fe block1497 (.x({x[346], x[25], x[169], x[184], x[334], x[336], x[370]}), .y(block1497_y));
  wire [4:0] block1498_y;
  chain5_c99d4b9d82d1 block1498 (.x({block124_y[3], block1494_y[4], block1495_y[2], block174_y[3], block1493_y[4], block1493_y[5], block174_y[1], block1492_y[1],
      block1494_y[2], block1495_y[0], block1496_y[1], block382_y[2], block124_y[1]}), .y(block1498_y));
  wire [4:0] block1499_y;
  chain5_ba17e239b003 block1499 (.x({block124_y[2], block1495_y[1], block382_y[3], block174_y[2], block1496_y[2], block1496_y[3], block174_y[0], block657_y[1],
      block1492_y[0], block1494_y[1], block1496_y[0], block382_y[1], block124_y[0]}), .y(block1499_y));
  wire [5:0] block1500_y;
  chain5_e87c0af0427e block1500 (.x({block1499_y[4], block1492_y[4], block1492_y[5], block1492_y[3], block1498_y[2], block1499_y[3], block496_y[3],
      block299_y[3], block299_y[1], x[170], block1493_y[2], block1497_y[1], block496_y[1], block348_y[2], block657_y[2]}), .y(block1500_y));
  wire [5:0] block1501_y;
  chain5_74d1028bf288 block1501 (.x({block1499_y[4], block1492_y[4], block1492_y[5], block657_y[3], block1493_y[3], block1497_y[2], block496_y[2], block348_y[3],
      block299_y[2], block1499_y[0], block1493_y[1], block1497_y[0], block496_y[0], block348_y[1], block299_y[0]}), .y(block1501_y));
  wire [7:0] block1502_y;
  chain8_4c5f874410c7 block1502 (.x({block1498_y[3], block1498_y[4], block1500_y[3], block1501_y[4], block1501_y[5], block1499_y[2], block1500_y[1],
      block1501_y[2], block1492_y[2], block1494_y[3], block1498_y[1], block1499_y[1], block1498_y[0], block382_y[0],
      block1493_y[0], block348_y[0], block657_y[0], block1494_y[0], block623_y[0]}), .y(block1502_y));
  wire [7:0] block1503_y;
  chain8_e42b10f3ee05 block1503 (.x({block123_y[7:6], block1502_y[6], block626_y[3], block123_y[5], block1500_y[4], block1500_y[5], block123_y[3], block1502_y[4],
      block626_y[1], block1500_y[2], block1501_y[3], block1501_y[1], x[7], block1502_y[2], block625_y[1], x[26], block1500_y[0],
      block123_y[1]}), .y(block1503_y));
  wire [7:0] block1504_y;
  chain9_4ce7a9425a59 block1504 (.x({block1503_y[7], block626_y[4], block1503_y[6:5], block1502_y[7], block626_y[2], block1503_y[4], block123_y[4],
      block1503_y[3], block1502_y[5], block626_y[0], block1503_y[2], block123_y[2], block1503_y[1], block1502_y[3], block1503_y[0],
      block123_y[0], block1501_y[0], block625_y[0], block1502_y[1], block122_y[0], block1502_y[0]}), .y(block1504_y));
  wire [5:0] block1505_y;
  chain5_8075c191781c block1505 (.x({x[179], x[218], x[236], x[365], x[107], x[173], x[248], x[292], x[332], x[330], x[111], x[45], x[105], x[171],
      x[246], x[363]}), .y(block1505_y));
  wire [3:0] block1506_y;
  chain3_bd1419159376 block1506 (.x({x[251], x[266], x[314], x[265], x[113], x[178], x[217], x[235], x[250], x[313]}), .y(block1506_y));
  wire [3:0] block1507_y;
  chain3_1435658ce77a block1507 (.x({x[179], x[218], x[236], x[331], x[46], x[106], x[172], x[247], x[291], x[364]}), .y(block1507_y));
  wire [3:0] block1508_y;
  chain3_1435658ce77a block1508 (.x({x[251], x[266], x[314], x[264], x[112], x[177], x[216], x[234], x[249], x[312]}), .y(block1508_y));
  wire [6:0] block1509_y;
  chain7_f226003aaea4 block1509 (.x({block58_y[3], block202_y[3], block1505_y[4], block1505_y[5], block1506_y[2], block1506_y[3], block58_y[1], block1508_y[1],
      block344_y[2], block327_y[1], block202_y[1], block501_y[2], block344_y[0], block1_y[0], block175_y[0], block472_y[0],
      x[18], x[36], block501_y[0]}), .y(block1509_y));
  wire [4:0] block1510_y;
  chain5_03890b320c2a block1510 (.x({block472_y[3], block298_y[2], block1508_y[2], block1508_y[3], block1507_y[2], block1507_y[3], block298_y[0], block1505_y[1],
      block1507_y[0], block423_y[1], block1_y[1], block175_y[1], block472_y[1]}), .y(block1510_y));
  wire [4:0] block1511_y;
  chain5_b134ded2e2a1 block1511 (.x({block786_y[3], block327_y[2], block202_y[2], block501_y[3], block58_y[2], block1509_y[3], block782_y[1], block327_y[0],
      block202_y[0], block501_y[1], block58_y[0], block1509_y[1], block786_y[1]}), .y(block1511_y));
  wire [7:0] block1512_y;
  chain8_2e1a728e79c7 block1512 (.x({block1509_y[6], block786_y[5], block1509_y[5], block298_y[3], block327_y[3], block1509_y[4], block786_y[4], block786_y[2],
      block472_y[2], x[20], x[38], block1506_y[0], block1509_y[2], block782_y[0], block1505_y[0], block423_y[0], block776_y[0],
      block1509_y[0], block786_y[0]}), .y(block1512_y));
  wire [5:0] block1513_y;
  chain5_1a9c4efa612c block1513 (.x({block1510_y[3], block1511_y[3], block1512_y[4:3], block175_y[3], block1510_y[2], block1506_y[1], block344_y[3],
      block1511_y[2], block1511_y[0], block1510_y[0], x[19], x[37], block1508_y[0], block344_y[1], block1512_y[1]}), .y(block1513_y));
  wire [3:0] block1514_y;
  chain3_ae0c04a39200 block1514 (.x({block1510_y[3], block1511_y[3], block1512_y[4], block298_y[1], block1505_y[2], block1507_y[1], block423_y[2], block1_y[2],
      block175_y[2], block1510_y[1]}), .y(block1514_y));
  wire [4:0] block1515_y;
  chain5_7ebde9a90aa0 block1515 (.x({block1510_y[4], block1511_y[4], block1512_y[5], block784_y[3], block1513_y[4], block1513_y[5], block1_y[3], block784_y[1],
      x[17], x[293], block1505_y[3], block423_y[3], block1514_y[1]}), .y(block1515_y));
  wire [7:0] block1516_y;
  chain8_94288c283b94 block1516 (.x({block780_y[6:5], block784_y[5], block1515_y[3], block1512_y[6], block784_y[4], block780_y[4], block780_y[2], block1515_y[1],
      block1513_y[3], block784_y[2], block1514_y[2], block1514_y[3], block784_y[0], x[47], block1514_y[0], block1511_y[1],
      block1512_y[2], block1513_y[1], block780_y[0]}), .y(block1516_y));
  wire [6:0] block1517_y;
  chain8_69f5efa9fe47 block1517 (.x({block1516_y[7], block1515_y[4], block1516_y[6], block1512_y[7], block1516_y[5], block1515_y[2], block1516_y[4],
      block780_y[3], block1516_y[3], block1515_y[0], block1516_y[2], block1513_y[2], block780_y[1], block1516_y[1:0],
      x[16], block779_y[0], block1513_y[0], x[15]}), .y(block1517_y));
  wire [4:0] block1518_y;
  chain5_bcbabb9a9479 block1518 (.x({x[257], x[245], x[53], x[137], x[221], x[227], x[298], x[142], x[157], x[219], x[225], x[255], x[352]}), .y(block1518_y));
  wire [4:0] block1519_y;
  chain5_8c77459e3953 block1519 (.x({x[356], x[125], x[193], x[233], x[244], x[278], x[276], x[156], x[297], x[351], x[123], x[231], x[354]}), .y(block1519_y));
  wire [5:0] block1520_y;
  chain5_533d679e097f block1520 (.x({block306_y[3], block559_y[3], block226_y[3:2], block1518_y[2], block41_y[3], block306_y[2], block149_y[3], block559_y[2],
      block559_y[0], x[135], block1518_y[0], block41_y[1], block306_y[0], block149_y[1], block226_y[0]}), .y(block1520_y));
  wire [4:0] block1521_y;
  chain5_992b56bacdb3 block1521 (.x({block113_y[3], x[98], x[194], block1519_y[3], block344_y[3], block344_y[1], x[232], x[243], x[277], x[355], block1519_y[1],
      block113_y[1]}), .y(block1521_y));
  wire [5:0] block1522_y;
  chain5_7bb36d5d41ac block1522 (.x({block306_y[3], block559_y[3], block226_y[3], block226_y[1], block1518_y[1], block41_y[2], block306_y[1], block149_y[2],
      block559_y[1], block41_y[0], block1519_y[0], block344_y[0], block113_y[0], x[141], block615_y[0], block149_y[0]}), .y(block1522_y));
  wire [4:0] block1523_y;
  chain5_3b8f08a4357f block1523 (.x({block786_y[4], block1521_y[3], block1518_y[3], block1520_y[3], block1522_y[4], block1522_y[5], block769_y[2], x[256],
      x[299], x[353], block1520_y[1], block1522_y[2], block786_y[2]}), .y(block1523_y));
  wire [6:0] block1524_y;
  chain7_3de9cbe413a2 block1524 (.x({block786_y[5], block1521_y[4], block1518_y[4], block1520_y[4], block1520_y[5], block786_y[3], block1521_y[2], block1520_y[2],
      block1522_y[3], block769_y[3], block769_y[1], x[192], block1521_y[0], x[51], block1520_y[0], block1522_y[1], block786_y[1]}), .y(block1524_y));
  wire [2:0] block1525_y;
  chain3_efe745ea399d block1525 (.x({x[220], block1521_y[1], x[52], x[136], x[143], x[158], x[226]}), .y(block1525_y));
  wire [9:0] block1526_y;
  chain10_e917e6877917 block1526 (.x({block1524_y[6], block619_y[6:5], block1523_y[4], block1524_y[5], block770_y[2], block770_y[0], block1519_y[4],
      block619_y[3], block1523_y[2], block1524_y[3], block1525_y[2], block1525_y[0], block344_y[2], block113_y[2], block619_y[1],
      block1523_y[0], block1524_y[1:0], block540_y[0], block1522_y[0], block769_y[0], block786_y[0]}), .y(block1526_y));
  wire [8:0] block1527_y;
  chain9_37f928f2fade block1527 (.x({block1526_y[9:8], block541_y[6], block1526_y[7], block1526_y[5], block619_y[4], block541_y[4], block1523_y[3],
      block1524_y[4], block770_y[1], block1526_y[3], block619_y[2], block541_y[2], block1523_y[1], block1524_y[2], block1525_y[1],
      block541_y[0], block1526_y[2], x[96], x[124], block619_y[0], block1526_y[1]}), .y(block1527_y));
  wire [7:0] block1528_y;
  chain8_746fc5275367 block1528 (.x({block1527_y[8:7], block541_y[5], block1527_y[6], block1526_y[6], block1527_y[5], block541_y[3], block1527_y[4],
      block1526_y[4], block1527_y[3], block1519_y[2], block1527_y[2:1], x[97], block541_y[1]}), .y(block1528_y));
  wire [4:0] block1529_y;
  chain5_da567edfbe7b block1529 (.x({x[341], x[272], x[377], x[44], x[80], x[266], x[339], x[42], x[78], x[145], x[264], x[331], x[379]}), .y(block1529_y));
  wire [4:0] block1530_y;
  chain5_5172393d246f block1530 (.x({x[376], x[119], x[190], x[200], x[271], x[350], x[198], x[330], x[378], x[36], x[84], x[117], x[348]}), .y(block1530_y));
  wire [6:0] block1531_y;
  chain7_8e9f77a1f21c block1531 (.x({block404_y[3], block561_y[3], block1530_y[4], block0_y[3], block102_y[3], block248_y[3], block404_y[1], block0_y[1],
      block102_y[1], block104_y[2], block69_y[2], block248_y[1], block104_y[0], x[144], block590_y[0], block559_y[0],
      block1530_y[0], block17_y[0], block69_y[0]}), .y(block1531_y));
  wire [4:0] block1532_y;
  chain5_b134ded2e2a1 block1532 (.x({block404_y[2], block0_y[2], block102_y[2], block104_y[3], block69_y[3], block248_y[2], block248_y[0], block17_y[1],
      block0_y[0], block102_y[0], block104_y[1], block69_y[1], block404_y[0]}), .y(block1532_y));
  wire [4:0] block1533_y;
  chain5_65b92d18da5d block1533 (.x({block561_y[2], block1529_y[2], block75_y[2], block27_y[2], block590_y[3], block559_y[3], block559_y[1], block1530_y[1],
      block1529_y[0], block75_y[0], block27_y[0], block590_y[1], block561_y[0]}), .y(block1533_y));
  wire [5:0] block1534_y;
  chain5_e98cbcbd4acc block1534 (.x({block1533_y[4], block1531_y[5], block1532_y[4], block1533_y[3], block1531_y[4], block1532_y[3], block1529_y[3],
      block75_y[3], block27_y[3], block561_y[1], block1529_y[1], block75_y[1], block27_y[1], block590_y[2], block559_y[2],
      block1533_y[1]}), .y(block1534_y));
  wire [5:0] block1535_y;
  chain5_33f12d792feb block1535 (.x({block1533_y[4], block1531_y[5], block1532_y[4], block1532_y[2], block1533_y[2], x[191], block1530_y[3], block17_y[3],
      block1531_y[3], block1531_y[1], x[189], x[199], x[270], x[349], x[375], block1532_y[0]}), .y(block1535_y));
  wire [6:0] block1536_y;
  chain7_6e92182121aa block1536 (.x({block1531_y[6], block1534_y[3], block1529_y[4], block1534_y[4], block1534_y[5], block1535_y[4], block1535_y[5],
      block1535_y[3:2], block1532_y[1], x[38], x[86], block1530_y[2], block17_y[2], block1531_y[2], block1535_y[1]}), .y(block1536_y));
  wire [2:0] block1537_y;
  chain3_121d785fa9fe block1537 (.x({x[380], x[79], x[146], x[265], x[332], x[340], block1534_y[0]}), .y(block1537_y));
  wire [6:0] block1538_y;
  chain7_275bf7cdd139 block1538 (.x({block790_y[3:1], block1536_y[2], block1534_y[1], block1537_y[1], block1536_y[1], block789_y[0], block1533_y[0],
      x[37], x[85], x[118], block1535_y[0], block1531_y[0], block788_y[0]}), .y(block1538_y));
  wire [7:0] block1539_y;
  chain8_ad79db94aa09 block1539 (.x({block727_y[8], block1536_y[6], block727_y[6], block1536_y[4], block790_y[4], block1538_y[6], block727_y[4], block727_y[5],
      block1534_y[2], block1537_y[2], block1538_y[4], block1538_y[2], x[43], block1537_y[0], block1536_y[0], block790_y[0],
      block727_y[2]}), .y(block1539_y));
  wire [7:0] block1540_y;
  chain9_309b41f3ca15 block1540 (.x({block1539_y[7], block1539_y[5], block1539_y[6], block1536_y[5], block727_y[7], block1539_y[3], block1539_y[4],
      block1536_y[3], block1538_y[5], block1539_y[1], block1539_y[2], block1538_y[3], block727_y[3], block1539_y[0],
      block727_y[1], block1538_y[1:0], block727_y[0]}), .y(block1540_y));
  wire [5:0] block1541_y;
  chain5_f335b4e370da block1541 (.x({block20_y[3], block40_y[3], block33_y[3], block279_y[3], x[290], block266_y[3], block40_y[2], block33_y[2], block344_y[3],
      block344_y[1], x[288], x[316], block266_y[1], block40_y[0], block33_y[0], block279_y[1]}), .y(block1541_y));
  wire [4:0] block1542_y;
  chain5_b134ded2e2a1 block1542 (.x({block255_y[3], x[188], block41_y[3], block68_y[3], block383_y[3], block20_y[2], block20_y[0], x[186], x[253], block41_y[1],
      block68_y[1], block383_y[1], block255_y[1]}), .y(block1542_y));
  wire [5:0] block1543_y;
  chain5_d962e0756b73 block1543 (.x({block20_y[3], block40_y[3], block33_y[3], block279_y[2], x[317], block266_y[2], block40_y[1], block33_y[1], block344_y[2],
      block344_y[0], block255_y[0], x[33], x[180], x[315], block266_y[0], block279_y[0]}), .y(block1543_y));
  wire [7:0] block1544_y;
  chain8_72d3bf944e9b block1544 (.x({block1542_y[4], block1541_y[3], block1542_y[3], block1543_y[4], block1543_y[5], block1542_y[1], block41_y[2], block68_y[2],
      block383_y[2], block20_y[1], block255_y[2], block383_y[0], block1543_y[0], x[72], x[252], block41_y[0], block68_y[0]}), .y(block1544_y));
  wire [4:0] block1545_y;
  chain5_7564cd42f74d block1545 (.x({block1543_y[3], x[38], block1542_y[2], block1544_y[3], x[71], block1541_y[2], block1541_y[0], block1542_y[0], block1544_y[1],
      x[34], x[69], x[181], block1543_y[1]}), .y(block1545_y));
  wire [5:0] block1546_y;
  chain6_113da9956637 block1546 (.x({block493_y[5], block1545_y[4], block1544_y[5], block794_y[5], block1541_y[4], block1541_y[5], block493_y[4], block794_y[4],
      block794_y[2], x[37], x[74], x[187], x[254], block1544_y[2], block493_y[2]}), .y(block1546_y));
  wire [8:0] block1547_y;
  chain9_f240ad19b0ea block1547 (.x({block493_y[8], block1546_y[5:4], block1544_y[7], block493_y[7], block1544_y[6], block794_y[6], block493_y[6], block1546_y[3:1],
      block1545_y[3], block1544_y[4], block1545_y[2], block794_y[3], block493_y[3], block794_y[1], block1546_y[0], block1545_y[0],
      x[36], x[73], block493_y[1]}), .y(block1547_y));
  wire [2:0] block1548_y;
  chain3_121d785fa9fe block1548 (.x({block1543_y[2], x[35], x[70], x[182], x[289], block1541_y[1], block1545_y[1]}), .y(block1548_y));
  wire [7:0] block1549_y;
  chain9_902725054087 block1549 (.x({block1547_y[8:4], block1548_y[2], block1547_y[3], block1548_y[1], block1547_y[2], block1548_y[0], block1547_y[1:0],
      block493_y[0], block794_y[0], block1544_y[0]}), .y(block1549_y));
  wire [4:0] block1550_y;
  chain5_b134ded2e2a1 block1550 (.x({x[356], x[83], x[239], x[275], x[338], x[353], x[354], x[271], x[273], x[336], x[346], x[351], x[361]}), .y(block1550_y));
  wire [4:0] block1551_y;
  chain5_5172393d246f block1551 (.x({x[362], x[274], x[337], x[347], x[352], x[355], x[345], x[183], x[372], x[90], x[177], x[270], x[360]}), .y(block1551_y));
  wire [5:0] block1552_y;
  chain5_cc5958496d8f block1552 (.x({block273_y[3], block149_y[3], block527_y[3], block273_y[2], x[233], block28_y[3], block1550_y[2], block1551_y[3],
      block162_y[2], block527_y[0], block1550_y[0], block1551_y[1], block162_y[0], block273_y[0], block149_y[0], block124_y[1]}), .y(block1552_y));
  wire [5:0] block1553_y;
  chain5_ce00ace119fb block1553 (.x({block273_y[3], block149_y[3], block527_y[3], block28_y[2], x[59], x[77], x[185], x[232], x[374], x[75], block28_y[1],
      block1551_y[0], block124_y[0], x[57], block28_y[0]}), .y(block1553_y));
  wire [3:0] block1554_y;
  chain3_bd1419159376 block1554 (.x({block149_y[2], block527_y[2], block124_y[3], block527_y[1], block1550_y[1], block1551_y[2], block162_y[1], block273_y[1],
      block149_y[1], block124_y[2]}), .y(block1554_y));
  wire [3:0] block1555_y;
  chain3_cd32fcd984c0 block1555 (.x({block149_y[2], block527_y[2], block124_y[3], x[231], x[178], x[237], x[58], x[76], x[184], x[373]}), .y(block1555_y));
  wire [4:0] block1556_y;
  chain5_95bb4b845334 block1556 (.x({block1552_y[3], block162_y[3], block1553_y[4], block1553_y[5], block1554_y[2], block1554_y[3], block1552_y[1],
      x[82], x[92], x[179], x[238], x[272], block1554_y[0]}), .y(block1556_y));
  wire [7:0] block1557_y;
  chain8_2926b4eb76e3 block1557 (.x({block752_y[4:3], block1556_y[4], block1550_y[4], block1556_y[3], block1552_y[4], block1552_y[5], block752_y[1],
      block1552_y[2], block1554_y[1], block1556_y[1], block1555_y[2], block1555_y[3], block782_y[1], block1553_y[1],
      block1555_y[0], x[81], x[91], block1552_y[0], block751_y[1]}), .y(block1557_y));
  wire [4:0] block1558_y;
  chain5_3dcdb6440074 block1558 (.x({block784_y[2], block1550_y[3], block1551_y[4], block1556_y[2], block752_y[2], block1557_y[3], block1553_y[2], block1555_y[1],
      block1556_y[0], block752_y[0], block1557_y[1], block784_y[0]}), .y(block1558_y));
  wire [9:0] block1559_y;
  chain10_6e8c5d0194af block1559 (.x({block748_y[8:7], block784_y[5], block1557_y[5], block784_y[4], block1558_y[4], block748_y[6:3], block1558_y[2],
      block1553_y[3], block1557_y[2], block784_y[1], block1558_y[1], block748_y[2], block748_y[0], block1557_y[0], block748_y[1],
      block1553_y[0], block782_y[0], block751_y[0]}), .y(block1559_y));
  wire [7:0] block1560_y;
  chain8_575d933ed9f5 block1560 (.x({block1559_y[9:8], block1557_y[7], block1559_y[7], block1557_y[6], block1559_y[5], block1559_y[6], block1557_y[4],
      block784_y[3], block1558_y[3], block1559_y[4:2], block1558_y[0]}), .y(block1560_y));
  wire [5:0] block1561_y;
  chain5_14b33ec13dc2 block1561 (.x({x[170], x[185], x[194], x[260], x[263], x[341], x[374], x[193], x[259], x[262], x[311], x[340], x[309], x[288],
      x[6], x[9], x[27], x[81], x[372]}), .y(block1561_y));
  wire [5:0] block1562_y;
  chain5_945b092800d0 block1562 (.x({x[170], x[185], x[194], x[260], x[263], x[341], x[344], x[14], x[149], x[140], x[308], x[306], x[1], x[138], x[145],
      x[166], x[289], x[342]}), .y(block1562_y));
  wire [2:0] block1563_y;
  chain3_121d785fa9fe block1563 (.x({x[307], x[2], x[139], x[146], x[167], x[290], x[343]}), .y(block1563_y));
  wire [2:0] block1564_y;
  chain3_121d785fa9fe block1564 (.x({x[169], x[11], x[13], x[29], x[83], x[148], x[184]}), .y(block1564_y));
  wire [3:0] block1565_y;
  chain3_8954349a46d9 block1565 (.x({x[170], x[185], x[194], x[260], x[263], x[341], x[339], x[183], x[192], x[258], x[261], x[310], x[373]}), .y(block1565_y));
  wire [2:0] block1566_y;
  chain3_121d785fa9fe block1566 (.x({x[147], x[7], x[10], x[12], x[28], x[82], x[168]}), .y(block1566_y));
  wire [7:0] block1567_y;
  chain8_a4f567a3af18 block1567 (.x({block101_y[3], block185_y[3], block1562_y[3], block1563_y[2], block1562_y[4], block1562_y[5], block227_y[2], block17_y[2],
      block101_y[1], block69_y[1], block29_y[2], block237_y[2], block237_y[0], x[0], x[144], x[165], block17_y[0], block29_y[0],
      block227_y[0]}), .y(block1567_y));
  wire [5:0] block1568_y;
  chain5_6c89654496af block1568 (.x({block69_y[3], block1561_y[4], block1561_y[5], block227_y[3], block69_y[2], block29_y[3], block237_y[3], block1565_y[2],
      block1565_y[3], block237_y[1], block1562_y[0], block17_y[1], block101_y[0], block69_y[0], block29_y[1], block227_y[1]}), .y(block1568_y));
  wire [4:0] block1569_y;
  chain5_b134ded2e2a1 block1569 (.x({block328_y[3], block342_y[3], block461_y[3], block399_y[2], block185_y[2], block78_y[3], block78_y[1], block1566_y[0],
      block342_y[1], block461_y[1], block399_y[0], block185_y[0], block328_y[1]}), .y(block1569_y));
  wire [5:0] block1570_y;
  chain6_0dcd01971fc5 block1570 (.x({block1566_y[2], block1563_y[1], block17_y[3], block101_y[2], block1561_y[3], block1564_y[1], block328_y[2], block1565_y[0],
      block1561_y[1:0], block342_y[0], block461_y[0], block78_y[0], block328_y[0]}), .y(block1570_y));
  wire [3:0] block1571_y;
  chain3_600b4ce38416 block1571 (.x({block69_y[3], block1561_y[4], block1561_y[5], block185_y[1], block1565_y[1], block1566_y[1], block342_y[2], block461_y[2],
      block399_y[1], block78_y[2]}), .y(block1571_y));
  wire [4:0] block1572_y;
  chain5_48242fcbe163 block1572 (.x({block1570_y[4], block1564_y[2], block399_y[3], block1569_y[3], block1571_y[2], block1571_y[3], block1570_y[2],
      block1568_y[1], x[8], block1561_y[2], block1564_y[0], block1569_y[1], block1571_y[0]}), .y(block1572_y));
  wire [7:0] block1573_y;
  chain8_456b75c3cc53 block1573 (.x({block1572_y[3], block1567_y[5], block1569_y[4], block1570_y[5], block1568_y[4], block1568_y[5], block1572_y[1],
      block1567_y[3], block1568_y[2], block1569_y[2], block1570_y[3], block1571_y[1], block1567_y[1], block1568_y[0],
      block1569_y[0], block1570_y[1], block801_y[0], block799_y[0], block1567_y[0], block1570_y[0]}), .y(block1573_y));
  wire [7:0] block1574_y;
  chain8_f6dfeda75768 block1574 (.x({block804_y[5:3], block1573_y[7], block1567_y[7], block1572_y[4], block1573_y[6], block1567_y[6], block804_y[1],
      block1572_y[2], block1573_y[4], block1567_y[4], block1568_y[3], block803_y[0], block1572_y[0], block1573_y[2],
      block1562_y[1], block1563_y[0], block1567_y[2]}), .y(block1574_y));
  wire [6:0] block1575_y;
  chain7_da3b485d6d2d block1575 (.x({block1574_y[7:5], block1574_y[3], block1574_y[4], block1573_y[5], block804_y[2], block804_y[0], block1574_y[2],
      block1573_y[3], block1562_y[2], block1574_y[1]}), .y(block1575_y));
  wire [4:0] block1576_y;
  chain5_b134ded2e2a1 block1576 (.x({x[368], x[59], x[119], x[152], x[230], x[359], x[357], x[150], x[175], x[228], x[283], x[289], x[366]}), .y(block1576_y));
  wire [4:0] block1577_y;
  chain5_5172393d246f block1577 (.x({x[367], x[176], x[229], x[284], x[290], x[358], x[282], x[66], x[375], x[75], x[138], x[174], x[288]}), .y(block1577_y));
  wire [5:0] block1578_y;
  chain5_533d679e097f block1578 (.x({block1576_y[3], block1577_y[4], block237_y[3], block171_y[3], x[326], block17_y[3], block266_y[3], block143_y[3],
      block343_y[2], block343_y[0], x[324], x[376], block17_y[1], block266_y[1], block143_y[1], block171_y[1]}), .y(block1578_y));
  wire [4:0] block1579_y;
  chain5_b134ded2e2a1 block1579 (.x({block36_y[3], block1577_y[3], block218_y[3], block114_y[3], block345_y[3], block237_y[2], block237_y[0], block1576_y[0],
      block1577_y[1], block218_y[1], block114_y[1], block345_y[1], block36_y[1]}), .y(block1579_y));
  wire [5:0] block1580_y;
  chain5_bd0a736c6011 block1580 (.x({block1576_y[3], block1577_y[4], block237_y[3], block171_y[2], x[377], block17_y[2], block266_y[2], block143_y[2],
      block343_y[1], block143_y[0], block345_y[0], block36_y[0], x[21], block17_y[0], block266_y[0], block171_y[0]}), .y(block1580_y));
  wire [6:0] block1581_y;
  chain7_8f46e0d26f43 block1581 (.x({block1579_y[3], block343_y[3], block1578_y[3], block224_y[4], block1580_y[4], block1580_y[5], block1579_y[1], block218_y[2],
      block114_y[2], block345_y[2], block237_y[1], block36_y[2], block457_y[0], block1580_y[0], block224_y[0], block1577_y[0],
      block218_y[0], block114_y[0], block245_y[0]}), .y(block1581_y));
  wire [6:0] block1582_y;
  chain7_5c1ad701b62a block1582 (.x({block224_y[5], block1576_y[4], block1579_y[4], block1581_y[5], block1578_y[4], block1578_y[5], block224_y[3], x[53],
      x[221], x[281], block1578_y[2], block1580_y[3], block1580_y[1], x[51], x[67], x[219], x[279], block1578_y[0], block224_y[1]}), .y(block1582_y));
  wire [4:0] block1583_y;
  chain5_811a49119afa block1583 (.x({block1581_y[4], block1576_y[2], block1579_y[2], block1581_y[3], block1579_y[0], x[22], x[57], x[76], x[117], x[139],
      block1581_y[1]}), .y(block1583_y));
  wire [2:0] block1584_y;
  chain3_121d785fa9fe block1584 (.x({block1580_y[2], x[68], x[220], x[280], x[325], block1578_y[1], block224_y[2]}), .y(block1584_y));
  wire [2:0] block1585_y;
  chain3_121d785fa9fe block1585 (.x({block1577_y[2], x[77], x[118], x[140], x[151], block1576_y[1], block1581_y[2]}), .y(block1585_y));
  wire [4:0] block1586_y;
  chain5_d48dc74986b3 block1586 (.x({block247_y[3], block1583_y[3], block1585_y[2], block1582_y[3], block1584_y[2], block459_y[1], block1585_y[0], x[23],
      x[52], block1582_y[1], block1584_y[0], block247_y[1]}), .y(block1586_y));
  wire [7:0] block1587_y;
  chain8_af173dbc1d92 block1587 (.x({block460_y[4:2], block1586_y[4], block1583_y[4], block1582_y[4], block247_y[4], block1586_y[3], block460_y[0],
      block1585_y[1], block1582_y[2], block1584_y[1], block247_y[2], block1586_y[1], block459_y[0], block1586_y[0], block1583_y[0],
      block1582_y[0], block247_y[0]}), .y(block1587_y));
  wire [7:0] block1588_y;
  chain8_eb31f44092ba block1588 (.x({block1587_y[7:5], block1582_y[6], block1581_y[6], block1582_y[5], block247_y[5], block1587_y[3], block1587_y[4],
      block1586_y[2], block460_y[1], block1587_y[2], block1583_y[2:1], x[58], block1587_y[1]}), .y(block1588_y));
  wire [4:0] block1589_y;
  chain5_bbfb9182e087 block1589 (.x({x[230], x[149], x[284], x[377], x[137], x[197], x[195], x[375], x[61], x[70], x[106], x[135], x[228]}), .y(block1589_y));
  wire [5:0] block1590_y;
  chain5_595d371fa0dd block1590 (.x({block1589_y[3], block279_y[3], block70_y[3], block1589_y[2], block252_y[3], block279_y[2], block290_y[3], block291_y[3],
      block291_y[1], x[58], x[88], x[147], x[282], block290_y[1], block70_y[1]}), .y(block1590_y));
  wire [5:0] block1591_y;
  chain5_673ef6c2faa8 block1591 (.x({block1589_y[3], block279_y[3], block70_y[2], x[148], x[283], x[376], block290_y[2], block291_y[2], block291_y[0],
      x[105], block252_y[0], x[57], x[87], block290_y[0], block70_y[0]}), .y(block1591_y));
  wire [4:0] block1592_y;
  chain5_47b9815e0e19 block1592 (.x({block629_y[2], x[229], block1589_y[1], block252_y[2], block279_y[1], block812_y[1], block1591_y[0], block809_y[0],
      block695_y[0], x[60], x[69], block629_y[0]}), .y(block1592_y));
  wire [6:0] block1593_y;
  chain7_a75bc399a149 block1593 (.x({block630_y[1], block695_y[5], block1589_y[4], block813_y[1], block1590_y[4], block1590_y[5], block1592_y[3], block1590_y[2],
      block1591_y[3], block695_y[3], block812_y[2], block629_y[3], block629_y[1], block695_y[1], block1589_y[0], block252_y[1],
      block279_y[0], block812_y[0], block1592_y[1]}), .y(block1593_y));
  wire [4:0] block1594_y;
  chain5_cbe781833939 block1594 (.x({block630_y[0], block695_y[4], block1592_y[4], block813_y[0], block1591_y[4], block1591_y[5], x[196], block695_y[2],
      x[62], x[71], x[107], x[136], block1592_y[2]}), .y(block1594_y));
  wire [7:0] block1595_y;
  chain8_1df60fa372c4 block1595 (.x({block600_y[8:6], block1593_y[6], block813_y[2], block630_y[2], block1593_y[5], block1594_y[4], block600_y[4], block600_y[5],
      block1590_y[3], block1593_y[3], block1594_y[2], block1594_y[0], x[59], x[89], block1590_y[1], block1591_y[2], block1593_y[1],
      block600_y[2]}), .y(block1595_y));
  wire [7:0] block1596_y;
  chain9_1ffe7fe24a11 block1596 (.x({block1595_y[7:5], block813_y[3], block1595_y[3], block1595_y[4], block1593_y[4], block1594_y[3], block1595_y[1],
      block1595_y[2], block1593_y[2], block1594_y[1], block600_y[3], block1595_y[0], block600_y[1], block1593_y[0], block1591_y[1],
      block1590_y[0], block600_y[0], block1592_y[0]}), .y(block1596_y));
  wire [4:0] block1597_y;
  chain5_b134ded2e2a1 block1597 (.x({x[373], x[83], x[95], x[148], x[269], x[326], x[267], x[48], x[69], x[75], x[81], x[93], x[324]}), .y(block1597_y));
  wire [5:0] block1598_y;
  chain5_533d679e097f block1598 (.x({block17_y[3], block252_y[3], block137_y[3], block252_y[2], x[17], x[149], x[374], block1597_y[3], block17_y[2],
      block137_y[0], block252_y[0], block30_y[1], block105_y[1], block58_y[1], block200_y[1], block657_y[1]}), .y(block1598_y));
  wire [5:0] block1599_y;
  chain5_e348234b78e0 block1599 (.x({block17_y[3], block252_y[3], block137_y[3], block657_y[2], block30_y[2], block105_y[2], block58_y[2], block200_y[2],
      block137_y[1], block200_y[0], x[45], block1597_y[0], block30_y[0], block105_y[0], block58_y[0], block657_y[0]}), .y(block1599_y));
  wire [5:0] block1600_y;
  chain5_df9183a79207 block1600 (.x({block30_y[3], block105_y[3], block58_y[3], block200_y[3], block137_y[2], block657_y[3], block820_y[3], x[29], x[218],
      block111_y[2], block220_y[3], block220_y[1], x[169], x[216], x[295], x[361], block111_y[0], block820_y[1]}), .y(block1600_y));
  wire [5:0] block1601_y;
  chain5_3275877977bb block1601 (.x({block30_y[3], block105_y[3], block58_y[3], block200_y[3], block137_y[2], block657_y[3], block820_y[2], x[217],
      x[296], x[362], block111_y[1], block220_y[2], block220_y[0], x[120], x[168], x[294], x[360], block820_y[0]}), .y(block1601_y));
  wire [2:0] block1602_y;
  chain3_121d785fa9fe block1602 (.x({block17_y[1], x[47], x[50], x[71], x[77], block1597_y[2], block252_y[1]}), .y(block1602_y));
  wire [3:0] block1603_y;
  chain3_8dbe21a84470 block1603 (.x({block30_y[3], block105_y[3], block58_y[3], block200_y[3], block137_y[2], block657_y[3], block1597_y[1], x[94],
      x[147], x[268], x[325], x[372], block17_y[0]}), .y(block1603_y));
  wire [2:0] block1604_y;
  chain3_efe745ea399d block1604 (.x({x[76], x[121], x[15], x[46], x[49], x[70], x[82]}), .y(block1604_y));
  wire [5:0] block1605_y;
  chain5_86666166c2fc block1605 (.x({block1600_y[4], block1600_y[5], block1602_y[2], block1598_y[3], block1601_y[4], block1601_y[5], block1599_y[4],
      block1599_y[5], block1603_y[1], block1601_y[2], x[16], block1598_y[1], block1599_y[2], block1602_y[0], block1604_y[1]}), .y(block1605_y));
  wire [5:0] block1606_y;
  chain5_477a530be010 block1606 (.x({block1600_y[4], block1600_y[5], block1604_y[2], block1598_y[2], block1599_y[3], block1602_y[1], block1603_y[2],
      block1603_y[3], block1603_y[0], x[27], block1600_y[0], block1601_y[1], block1598_y[0], block1599_y[1], block1604_y[0]}), .y(block1606_y));
  wire [5:0] block1607_y;
  chain5_ce70a87ba4c5 block1607 (.x({block276_y[5], block1605_y[4], block1605_y[5], block276_y[3], block111_y[3], block1600_y[3], block1597_y[4], block1605_y[2],
      block1606_y[3], block1606_y[1], x[28], x[122], x[170], block1600_y[1], block1605_y[0], block276_y[1]}), .y(block1607_y));
  wire [5:0] block1608_y;
  chain5_2997f7601b37 block1608 (.x({block276_y[5], block1605_y[4], block1605_y[5], block276_y[4], block1605_y[3], block1598_y[4], block1598_y[5], block1606_y[4],
      block1606_y[5], block1606_y[2], block1600_y[2], block1601_y[3], block1605_y[1], block276_y[2]}), .y(block1608_y));
  wire [7:0] block1609_y;
  chain8_fb26ec00d99d block1609 (.x({block819_y[2], block1608_y[3], block535_y[4], block1607_y[4], block1607_y[5], block819_y[1:0], block535_y[1], block1608_y[1],
      block535_y[2], block1607_y[1], block1608_y[0], block818_y[2], block276_y[0], block535_y[0], block1606_y[0], block533_y[0],
      block818_y[0]}), .y(block1609_y));
  wire [9:0] block1610_y;
  chain10_42fd9dd1d5c1 block1610 (.x({block1609_y[6], block535_y[5], block819_y[3], block1608_y[4], block1608_y[5], block1609_y[4], block1609_y[5], block1607_y[3],
      block1608_y[2], block535_y[3], block1609_y[3], block1607_y[2], block1609_y[1], block1609_y[2], block1607_y[0],
      block818_y[1], block1599_y[0], block1609_y[0], block1601_y[0], block531_y[0], block815_y[0]}), .y(block1610_y));
  wire [2:0] block1611_y;
  chain3_50092847b976 block1611 (.x({block1609_y[7], block1610_y[9], block535_y[6], block1610_y[8]}), .y(block1611_y));
  wire [4:0] block1612_y;
  chain5_bcbabb9a9479 block1612 (.x({x[239], x[293], x[44], x[113], x[137], x[158], x[316], x[135], x[154], x[156], x[237], x[241], x[349]}), .y(block1612_y));
  wire [4:0] block1613_y;
  chain5_65b92d18da5d block1613 (.x({x[350], x[155], x[157], x[238], x[242], x[317], x[315], x[363], x[87], x[114], x[153], x[240], x[348]}), .y(block1613_y));
  wire [6:0] block1614_y;
  chain7_c54ddb354d6c block1614 (.x({block237_y[3], block111_y[3], block33_y[3], block171_y[3], block1612_y[3], block1613_y[4], block237_y[1], block1612_y[1],
      block1613_y[2], block273_y[2], block103_y[2], block327_y[2], block327_y[0], x[243], block378_y[0], block1613_y[0],
      block273_y[0], block103_y[0], block667_y[0]}), .y(block1614_y));
  wire [4:0] block1615_y;
  chain5_b134ded2e2a1 block1615 (.x({block237_y[2], block1612_y[2], block1613_y[3], block273_y[3], block103_y[3], block327_y[3], block327_y[1], x[115],
      block1612_y[0], block1613_y[1], block273_y[1], block103_y[1], block237_y[0]}), .y(block1615_y));
  wire [4:0] block1616_y;
  chain5_992b56bacdb3 block1616 (.x({block171_y[2], x[173], block111_y[2], block33_y[2], block378_y[3], block378_y[1], x[244], x[291], x[364], block111_y[0],
      block33_y[0], block171_y[0]}), .y(block1616_y));
  wire [5:0] block1617_y;
  chain6_36d19673ec1e block1617 (.x({block1616_y[4], block1612_y[4], block1614_y[5], block1615_y[4:3], block1614_y[4], block1615_y[1], x[89], x[112],
      x[116], x[136], block1614_y[2], block668_y[1]}), .y(block1617_y));
  wire [3:0] block1618_y;
  chain3_7da055581717 block1618 (.x({block1616_y[2], block1614_y[3], block1615_y[2], block171_y[1], x[292], x[365], block111_y[1], block33_y[1], block378_y[2],
      block1616_y[1]}), .y(block1618_y));
  wire [3:0] block1619_y;
  chain3_98209e5496f4 block1619 (.x({block1616_y[2], block1614_y[3], block1615_y[2], block1615_y[0], block1616_y[0], x[42], x[88], x[111], block1614_y[1],
      block668_y[0]}), .y(block1619_y));
  wire [5:0] block1620_y;
  chain6_694f7a9ba864 block1620 (.x({block1617_y[4], block669_y[2:1], block1617_y[3], block1616_y[3], block1617_y[2], block1618_y[2], block1618_y[3],
      block1617_y[0], x[41], x[172], x[245], block1618_y[0], x[43], block1619_y[1]}), .y(block1620_y));
  wire [4:0] block1621_y;
  chain5_260baa24ffd8 block1621 (.x({block63_y[3], block669_y[0], block1620_y[1], block1618_y[1], block1619_y[2], block1619_y[3], x[171], block63_y[2],
      block1619_y[0], block54_y[1], x[40], block63_y[1]}), .y(block1621_y));
  wire [6:0] block1622_y;
  chain7_c930218bcd64 block1622 (.x({block56_y[6:4], block1617_y[5], block1620_y[5], block63_y[6], block1614_y[6], block1620_y[4], block56_y[2], block56_y[3],
      block63_y[4], block1621_y[3], block1620_y[2], block1617_y[1], block1621_y[2], block56_y[1]}), .y(block1622_y));
  wire [7:0] block1623_y;
  chain9_a33073c1e7bd block1623 (.x({block1622_y[6:4], block1621_y[4], block1622_y[3], block1620_y[3], block1622_y[2], block63_y[5], block1622_y[1],
      block1621_y[1], block1622_y[0], block1620_y[0], block56_y[0], block1621_y[0], block54_y[0], block1614_y[0], x[39],
      block63_y[0]}), .y(block1623_y));
  wire [4:0] block1624_y;
  chain5_65b92d18da5d block1624 (.x({x[368], x[112], x[257], x[266], x[308], x[314], x[312], x[369], x[51], x[255], x[264], x[306], x[366]}), .y(block1624_y));
  wire [4:0] block1625_y;
  chain5_eafcd9afb482 block1625 (.x({x[371], x[191], x[236], x[247], x[302], x[355], x[54], x[81], x[105], x[189], x[234], x[300]}), .y(block1625_y));
  wire [4:0] block1626_y;
  chain5_bcbabb9a9479 block1626 (.x({block280_y[3], block1625_y[4], block1624_y[4], block289_y[3], block378_y[3], block225_y[3], block225_y[1], block1624_y[2],
      block289_y[1], block378_y[1], block649_y[2], block184_y[2], block280_y[1]}), .y(block1626_y));
  wire [4:0] block1627_y;
  chain5_b134ded2e2a1 block1627 (.x({block280_y[2], block289_y[2], block378_y[2], block649_y[3], block184_y[3], block225_y[2], block225_y[0], block1624_y[1],
      block289_y[0], block378_y[0], block649_y[1], block184_y[1], block280_y[0]}), .y(block1627_y));
  wire [4:0] block1628_y;
  chain5_bcbabb9a9479 block1628 (.x({block590_y[3], block1624_y[3], x[38], x[248], x[356], block1625_y[3], block1625_y[1], x[235], x[246], x[301], x[354],
      x[370], block590_y[1]}), .y(block1628_y));
  wire [7:0] block1629_y;
  chain8_7f85581f23fd block1629 (.x({block1626_y[4], block1627_y[4:3], block1628_y[4], block1626_y[3], block1628_y[3], block1626_y[2], block1627_y[1],
      block1625_y[2], block590_y[2], block1628_y[1], x[53], block1626_y[0], block184_y[0], block1625_y[0], block576_y[0],
      block590_y[0], block1624_y[0], block649_y[0], block776_y[0]}), .y(block1629_y));
  wire [4:0] block1630_y;
  chain5_c1986507901e block1630 (.x({block1629_y[3], block1628_y[2], x[113], block1626_y[1], block1627_y[2], block1627_y[0], x[256], x[265], x[307],
      x[313], x[367], block1629_y[1]}), .y(block1630_y));
  wire [5:0] block1631_y;
  chain6_c604ca0beb89 block1631 (.x({block780_y[4:2], block1630_y[4], block579_y[3], block1629_y[4], block1630_y[3], block579_y[2], block579_y[0], block1630_y[1],
      x[37], x[56], x[83], x[107], block780_y[0]}), .y(block1631_y));
  wire [8:0] block1632_y;
  chain9_e9b53531b6f9 block1632 (.x({block780_y[6], block211_y[5:4], block780_y[5], block1631_y[5], block1629_y[6], block579_y[4], block1631_y[4], block211_y[3:1],
      block1631_y[2], block1630_y[2], block579_y[1], block780_y[1], block1631_y[1], block779_y[0], x[82], x[106], x[190],
      block1628_y[0], block578_y[0], block210_y[0]}), .y(block1632_y));
  wire [3:0] block1633_y;
  chain4_311f66ab9d0d block1633 (.x({block1632_y[2:1], x[55], block211_y[0], x[52], x[111], block1630_y[0], x[36], block1632_y[0]}), .y(block1633_y));
  wire [7:0] block1634_y;
  chain9_6d1f1ccf3bfd block1634 (.x({block1632_y[8:7], block1629_y[7], block1632_y[6], block1629_y[5], block1632_y[5], block1631_y[3], block1632_y[4],
      block1633_y[3], block1632_y[3], block1629_y[2], block1633_y[2], block1631_y[0], block1633_y[1:0], block1629_y[0],
      block208_y[0]}), .y(block1634_y));
  wire [4:0] block1635_y;
  chain5_b134ded2e2a1 block1635 (.x({x[368], x[164], x[173], x[200], x[209], x[278], x[276], x[171], x[178], x[193], x[198], x[207], x[366]}), .y(block1635_y));
  wire [4:0] block1636_y;
  chain5_b134ded2e2a1 block1636 (.x({x[335], x[203], x[272], x[314], x[323], x[325], x[321], x[108], x[165], x[201], x[270], x[312], x[333]}), .y(block1636_y));
  wire [6:0] block1637_y;
  chain7_0a1ed4ee2ba4 block1637 (.x({block1636_y[4], block342_y[3], block1635_y[3], block423_y[3], block399_y[3], block77_y[2], x[367], block1635_y[1],
      block423_y[1], block399_y[1], block195_y[2], block195_y[0], block79_y[0], x[60], x[147], x[177], x[192], block77_y[0]}), .y(block1637_y));
  wire [4:0] block1638_y;
  chain5_b134ded2e2a1 block1638 (.x({block1637_y[3], block1635_y[2], block423_y[2], block399_y[2], block195_y[3], block77_y[3], block77_y[1], x[162],
      block1635_y[0], block423_y[0], block399_y[0], block195_y[1], block1637_y[1]}), .y(block1638_y));
  wire [4:0] block1639_y;
  chain5_bcbabb9a9479 block1639 (.x({block79_y[3], x[116], x[98], x[326], block1636_y[3], block342_y[2], block79_y[1], x[322], x[324], x[334], block1636_y[1],
      block342_y[0], block308_y[1]}), .y(block1639_y));
  wire [4:0] block1640_y;
  chain5_17b5e00425b0 block1640 (.x({block79_y[2], x[97], x[110], x[167], block1636_y[2], block342_y[1], block821_y[0], block1637_y[0], block809_y[0],
      x[27], block1636_y[0], block308_y[0]}), .y(block1640_y));
  wire [7:0] block1641_y;
  chain7_f13e59249acb block1641 (.x({block1637_y[6], block823_y[5], block309_y[3], block1635_y[4], block1637_y[5], block1638_y[4], block1639_y[4], block823_y[4],
      block309_y[1], block1638_y[2], block1639_y[2], block1640_y[3], block812_y[2], block823_y[2], block812_y[0], x[202],
      x[271], x[313], block1639_y[0], block1640_y[1], block823_y[0]}), .y(block1641_y));
  wire [5:0] block1642_y;
  chain5_3bea40cf6f16 block1642 (.x({block1637_y[6], block823_y[5], block309_y[2], block1637_y[4], block1638_y[3], block1639_y[3], block1640_y[4], block823_y[3],
      block823_y[1], block1638_y[1], x[29], block1639_y[1], block1640_y[2], block812_y[1], block309_y[0]}), .y(block1642_y));
  wire [8:0] block1643_y;
  chain9_6334410b0812 block1643 (.x({block813_y[3], block648_y[6], block1641_y[5], block813_y[2], block1642_y[4], block1642_y[5], block648_y[5:3], block813_y[0],
      x[11], x[104], block1641_y[2], block1642_y[1], block1641_y[0], block1638_y[0], x[28], x[96], x[109], x[166], block648_y[1]}), .y(block1643_y));
  wire [2:0] block1644_y;
  chain3_121d785fa9fe block1644 (.x({x[277], x[172], x[179], x[194], x[199], x[208], block1637_y[2]}), .y(block1644_y));
  wire [2:0] block1645_y;
  chain3_efe745ea399d block1645 (.x({x[149], block648_y[2], x[10], x[62], x[103], x[115], x[163]}), .y(block1645_y));
  wire [8:0] block1646_y;
  chain9_92b087721a50 block1646 (.x({block1643_y[8], block1643_y[6], block1643_y[7], block1641_y[6], block1641_y[7], block1643_y[5:3], block813_y[1],
      block1644_y[2], block1645_y[2], block1641_y[3], block1642_y[2], block1643_y[1], block1644_y[0], block1645_y[0],
      block1641_y[1], block1642_y[0], x[148], x[114], block1643_y[0]}), .y(block1646_y));
  wire [7:0] block1647_y;
  chain9_ff1ec4fabc4b block1647 (.x({block1646_y[8:6], block1646_y[4], block1646_y[5], block1641_y[4], block1642_y[3], block1646_y[2], block1646_y[3],
      block1644_y[1], block1645_y[1], block1643_y[2], block1646_y[1], x[102], x[61], x[9], block1646_y[0], block1640_y[0],
      block648_y[0]}), .y(block1647_y));
  wire [4:0] block1648_y;
  chain5_b134ded2e2a1 block1648 (.x({x[347], x[53], x[80], x[236], x[254], x[260], x[258], x[51], x[78], x[121], x[234], x[252], x[345]}), .y(block1648_y));
  wire [4:0] block1649_y;
  chain5_b134ded2e2a1 block1649 (.x({x[356], x[247], x[251], x[310], x[314], x[349], x[312], x[3], x[36], x[42], x[105], x[249], x[354]}), .y(block1649_y));
  wire [4:0] block1650_y;
  chain5_b57defd3790e block1650 (.x({x[350], x[86], x[110], x[248], x[311], x[348], x[108], x[246], x[250], x[309], x[313], x[355]}), .y(block1650_y));
  wire [2:0] block1651_y;
  chain3_efe745ea399d block1651 (.x({x[107], x[346], x[5], x[38], x[44], x[85], x[109]}), .y(block1651_y));
  wire [5:0] block1652_y;
  chain5_533d679e097f block1652 (.x({block16_y[3], block620_y[3], block584_y[3], block434_y[3], block343_y[3], block135_y[2], block31_y[3], block248_y[3],
      block172_y[2], block172_y[0], block0_y[0], block343_y[1], block135_y[0], block31_y[1], block248_y[1], block434_y[1]}), .y(block1652_y));
  wire [5:0] block1653_y;
  chain5_cc5958496d8f block1653 (.x({block0_y[3], block135_y[3], block172_y[3], block0_y[2], block620_y[2], block584_y[2], block1649_y[3], block1650_y[2],
      block1651_y[1], block1649_y[1], x[4], x[37], x[43], x[84], x[106], block1650_y[0]}), .y(block1653_y));
  wire [5:0] block1654_y;
  chain5_a88ca6267752 block1654 (.x({block16_y[3], block620_y[3], block584_y[3], block434_y[2], block343_y[2], block135_y[1], block31_y[2], block248_y[2],
      block172_y[1], block248_y[0], x[120], block1649_y[0], block343_y[0], block31_y[0], block434_y[0]}), .y(block1654_y));
  wire [3:0] block1655_y;
  chain3_1435658ce77a block1655 (.x({block0_y[3], block135_y[3], block172_y[3], block620_y[1], x[235], x[253], x[259], block1648_y[1], block16_y[1],
      block584_y[1]}), .y(block1655_y));
  wire [2:0] block1656_y;
  chain3_7bb32a0d791f block1656 (.x({block1651_y[0], x[52], x[79], x[122], block1649_y[2], block1650_y[1], block0_y[1]}), .y(block1656_y));
  wire [6:0] block1657_y;
  chain7_9b94ed5c539b block1657 (.x({block1650_y[4], block1648_y[4], block1652_y[4], block1652_y[5], block1653_y[4], block1653_y[5], block1656_y[1],
      block16_y[2], block1655_y[1], block1652_y[2], block1653_y[2], block1654_y[3], block1653_y[0], block1648_y[0], block16_y[0],
      block620_y[0], block584_y[0], block1652_y[0], block1654_y[1]}), .y(block1657_y));
  wire [4:0] block1658_y;
  chain5_fdecd0dc9026 block1658 (.x({block1656_y[2], block1653_y[3], block1654_y[4], block1654_y[5], block1655_y[2], block1655_y[3], block1654_y[2],
      block1648_y[2], block1655_y[0], block1652_y[1], block1653_y[1], block1656_y[0]}), .y(block1658_y));
  wire [2:0] block1659_y;
  chain3_efe745ea399d block1659 (.x({block1657_y[3], block1648_y[3], block1649_y[4], block1650_y[3], block1651_y[2], block1652_y[3], block1658_y[2]}), .y(block1659_y));
  wire [9:0] block1660_y;
  chain10_b1ac505db4d4 block1660 (.x({block520_y[5], block830_y[6], block1657_y[6], block520_y[3], block830_y[4], block1657_y[4], block1658_y[3], block1659_y[1],
      block520_y[2:0], block1657_y[2], block1658_y[1], block830_y[1], block1657_y[1], block1658_y[0], block519_y[0],
      block1657_y[0], block1654_y[0], block517_y[0], block826_y[0]}), .y(block1660_y));
  wire [6:0] block1661_y;
  chain8_32c3e5676545 block1661 (.x({block1660_y[9:6], block830_y[5], block1657_y[5], block1658_y[4], block1659_y[2], block520_y[4], block1660_y[4],
      block1660_y[5], block830_y[3], block1659_y[0], block1660_y[3], block830_y[2], block1660_y[2], block830_y[0], block1660_y[1]}), .y(block1661_y));
  wire [4:0] block1662_y;
  chain5_bcbabb9a9479 block1662 (.x({x[353], x[341], x[107], x[128], x[272], x[299], x[351], x[105], x[126], x[190], x[270], x[297], x[370]}), .y(block1662_y));
  wire [4:0] block1663_y;
  chain5_fe8b07c6a4c7 block1663 (.x({x[340], x[56], x[82], x[218], x[221], x[301], x[216], x[339], x[189], x[369], x[54], x[219]}), .y(block1663_y));
  wire [2:0] block1664_y;
  chain3_121d785fa9fe block1664 (.x({x[352], x[106], x[127], x[191], x[271], x[298], x[371]}), .y(block1664_y));
  wire [5:0] block1665_y;
  chain5_533d679e097f block1665 (.x({block1663_y[4], block112_y[3], block739_y[3], block164_y[3], block77_y[3], block197_y[3], block112_y[2], block347_y[3],
      block739_y[2], block739_y[0], block1663_y[1], block77_y[1], block197_y[1], block112_y[0], block347_y[1], block164_y[1]}), .y(block1665_y));
  wire [5:0] block1666_y;
  chain5_533d679e097f block1666 (.x({block343_y[3], block494_y[3], block226_y[3:2], block343_y[2], block26_y[3], block104_y[3], block494_y[2], block382_y[3],
      block382_y[1], block19_y[0], block343_y[0], block26_y[1], block104_y[1], block494_y[0], block226_y[0]}), .y(block1666_y));
  wire [4:0] block1667_y;
  chain5_0f3b91a9d147 block1667 (.x({block1663_y[3], block1662_y[2], block1664_y[1], block19_y[2], x[83], x[302], x[220], block1662_y[0], x[55], x[81],
      x[217], x[300]}), .y(block1667_y));
  wire [5:0] block1668_y;
  chain5_bd0a736c6011 block1668 (.x({block1663_y[4], block112_y[3], block739_y[3], block164_y[2], block77_y[2], block197_y[2], block112_y[1], block347_y[2],
      block739_y[1], block347_y[0], block104_y[0], block382_y[0], block1663_y[0], block77_y[0], block197_y[0], block164_y[0]}), .y(block1668_y));
  wire [3:0] block1669_y;
  chain3_1435658ce77a block1669 (.x({block343_y[3], block494_y[3], block226_y[3], block382_y[2], block19_y[1], block343_y[1], block26_y[2], block104_y[2],
      block494_y[1], block226_y[1]}), .y(block1669_y));
  wire [4:0] block1670_y;
  chain5_c8a8a6aec7d1 block1670 (.x({block1666_y[3], block19_y[3], block1668_y[4], block1668_y[5], block1669_y[2], block1669_y[3], block1666_y[1], block1665_y[1],
      block1667_y[1], block1668_y[2], block1662_y[1], block1664_y[0], block1669_y[0]}), .y(block1670_y));
  wire [4:0] block1671_y;
  chain5_c8a8a6aec7d1 block1671 (.x({block837_y[5], block1670_y[3], block1665_y[4], block1665_y[5], block1666_y[4], block1666_y[5], block1670_y[1],
      block1665_y[2], block1667_y[2], block1668_y[3], block1666_y[2], block1669_y[1], block837_y[3]}), .y(block1671_y));
  wire [5:0] block1672_y;
  chain6_bbbb39b1cee1 block1672 (.x({block1671_y[1], block1667_y[3], block1662_y[3], block1664_y[2], block1670_y[2], block837_y[4], block1671_y[0],
      block837_y[2], block1666_y[0], block1670_y[0], block1665_y[0], block1667_y[0], block1668_y[1], block833_y[0], block837_y[1]}), .y(block1672_y));
  wire [9:0] block1673_y;
  chain10_f3d82923834a block1673 (.x({block288_y[7:6], block835_y[4], block1671_y[4], block1670_y[4], block1671_y[3], block1672_y[5], block288_y[5],
      block835_y[3:1], block1665_y[3], block288_y[3], block1672_y[2], block288_y[2], block835_y[0], block288_y[0], block287_y[0],
      block1672_y[0], block26_y[0], block837_y[0], block1668_y[0], block832_y[0]}), .y(block1673_y));
  wire [7:0] block1674_y;
  chain8_799da08e9831 block1674 (.x({block1673_y[9:5], block1662_y[4], block1671_y[2], block1672_y[4], block1667_y[4], block288_y[4], block1673_y[4],
      block1672_y[3], block288_y[1], block1673_y[3], block1672_y[1], block1663_y[2], block1673_y[2]}), .y(block1674_y));
  wire [4:0] block1675_y;
  chain5_da567edfbe7b block1675 (.x({x[356], x[185], x[335], x[41], x[71], x[80], x[316], x[39], x[58], x[69], x[78], x[304], x[354]}), .y(block1675_y));
  wire [4:0] block1676_y;
  chain5_8c77459e3953 block1676 (.x({x[334], x[20], x[89], x[128], x[184], x[257], x[126], x[57], x[303], x[315], x[18], x[87], x[255]}), .y(block1676_y));
  wire [4:0] block1677_y;
  chain5_b134ded2e2a1 block1677 (.x({block5_y[3], block1675_y[3], block289_y[3], block111_y[3], block27_y[3], block70_y[3], block57_y[2], block1675_y[1],
      block289_y[1], block111_y[1], block27_y[1], block70_y[1], block5_y[1]}), .y(block1677_y));
  wire [4:0] block1678_y;
  chain5_b134ded2e2a1 block1678 (.x({block5_y[2], block289_y[2], block111_y[2], block27_y[2], block70_y[2], block57_y[3], block57_y[1], block1675_y[0],
      block289_y[0], block111_y[0], block27_y[0], block70_y[0], block5_y[0]}), .y(block1678_y));
  wire [4:0] block1679_y;
  chain5_bcbabb9a9479 block1679 (.x({block475_y[3], block1675_y[2], block1676_y[3], block266_y[2], block102_y[2], block4_y[3], block4_y[1], x[256],
      x[333], block1676_y[1], block266_y[0], block102_y[0], block475_y[1]}), .y(block1679_y));
  wire [4:0] block1680_y;
  chain5_9cfec9642b24 block1680 (.x({block1679_y[3], block1677_y[2], block1678_y[3], block1676_y[4], block266_y[3], block102_y[3], block475_y[2], block1678_y[1],
      block1676_y[2], block266_y[1], block102_y[1], block4_y[2], block1679_y[1]}), .y(block1680_y));
  wire [6:0] block1681_y;
  chain7_dfe0f398766a block1681 (.x({block593_y[4], block1677_y[3], block1678_y[4], block842_y[3], block1679_y[4], block1680_y[3], block593_y[2], block1677_y[1],
      block1678_y[2], block842_y[1], block1679_y[2], block1680_y[1], block844_y[1], x[19], x[88], x[127], x[183], block1679_y[0],
      block593_y[0]}), .y(block1681_y));
  wire [4:0] block1682_y;
  chain5_e30059d18fca block1682 (.x({block842_y[0], x[79], x[305], x[317], x[355], block1677_y[0], block838_y[0], block1676_y[0], block4_y[0], block475_y[0],
      block592_y[0], block844_y[0], block57_y[0]}), .y(block1682_y));
  wire [6:0] block1683_y;
  chain7_3515399956ae block1683 (.x({block1677_y[4], block842_y[4], block1680_y[4], block1681_y[5], block845_y[1], block842_y[2], block1682_y[4], block1680_y[2],
      block593_y[3], block1681_y[3], block593_y[1], x[70], block1682_y[2], block676_y[2], block1680_y[0], block844_y[2],
      block1681_y[1]}), .y(block1683_y));
  wire [7:0] block1684_y;
  chain8_181b2e3590d2 block1684 (.x({block677_y[4:2], block1683_y[4], block1681_y[4], block845_y[2], block1683_y[3], block1675_y[4], block677_y[0],
      block1681_y[2], block845_y[0], block1683_y[1], block1682_y[3], block1682_y[1], x[59], block1681_y[0], block1678_y[0],
      block841_y[0], block676_y[1]}), .y(block1684_y));
  wire [8:0] block1685_y;
  chain10_cf386196a9b5 block1685 (.x({block1684_y[7:6], block1683_y[6], block1681_y[6], block1683_y[5], block842_y[5], block1684_y[5], block1684_y[3],
      block1684_y[4], block1683_y[2], block677_y[1], block1684_y[1], block1684_y[2], block1683_y[0], x[40], block1684_y[0],
      block1682_y[0], block676_y[0]}), .y(block1685_y));
  wire [5:0] block1686_y;
  chain5_33d34c955436 block1686 (.x({x[119], x[38], x[299:298], x[37], x[89], x[92], x[221], x[233], x[219], x[162], x[360], x[3], x[87], x[90], x[231]}), .y(block1686_y));
  wire [3:0] block1687_y;
  chain3_bd1419159376 block1687 (.x({x[197], x[206], x[326:325], x[47], x[118], x[164], x[196], x[205], x[362]}), .y(block1687_y));
  wire [3:0] block1688_y;
  chain3_ae0c04a39200 block1688 (.x({x[119], x[38], x[299], x[324], x[46], x[117], x[163], x[195], x[204], x[361]}), .y(block1688_y));
  wire [3:0] block1689_y;
  chain3_1435658ce77a block1689 (.x({x[197], x[206], x[326], x[232], x[4], x[36], x[88], x[91], x[220], x[297]}), .y(block1689_y));
  wire [6:0] block1690_y;
  chain7_dd7c24d1e47a block1690 (.x({block495_y[3], block2_y[3], block1686_y[4], block1686_y[5], block1687_y[2], block1687_y[3], block495_y[1], block1688_y[1],
      block75_y[2], block26_y[2], block27_y[2], block2_y[1], block26_y[0], block305_y[0], block434_y[0], x[30], x[45],
      block75_y[0], block27_y[0]}), .y(block1690_y));
  wire [4:0] block1691_y;
  chain5_2d159031793e block1691 (.x({block495_y[2], block2_y[2], block1688_y[2], block1688_y[3], block1689_y[2], block1689_y[3], block2_y[0], x[31],
      block1688_y[0], block75_y[1], block26_y[1], block27_y[1], block495_y[0]}), .y(block1691_y));
  wire [4:0] block1692_y;
  chain5_b134ded2e2a1 block1692 (.x({block434_y[3], block1686_y[3], block496_y[3], block461_y[3], block526_y[2], block305_y[3], block305_y[1], block1686_y[1],
      block1689_y[0], block496_y[1], block461_y[1], block526_y[0], block434_y[1]}), .y(block1692_y));
  wire [4:0] block1693_y;
  chain5_4325d31ce249 block1693 (.x({block1690_y[4], block1691_y[3], block526_y[3], block1692_y[3], block692_y[4], block1692_y[1], block496_y[2], block461_y[2],
      block526_y[1], block305_y[2], block434_y[2], block692_y[2]}), .y(block1693_y));
  wire [7:0] block1694_y;
  chain8_b26d777b1bb9 block1694 (.x({block377_y[5], block1690_y[5], block1691_y[4], block1692_y[4], block692_y[5], block1693_y[3], block377_y[3], block1690_y[3],
      block1691_y[2], block1692_y[2], block692_y[3], block1693_y[1], block1690_y[1], block1691_y[0], block1692_y[0],
      block692_y[1], block377_y[1], block692_y[0], block461_y[0], block377_y[0]}), .y(block1694_y));
  wire [4:0] block1695_y;
  chain5_b3af93a88ac5 block1695 (.x({block1694_y[2], x[5], block1686_y[2], block1689_y[1], block1693_y[0], block377_y[2], block1694_y[1], block1690_y[0],
      block1686_y[0], block496_y[0], block1694_y[0]}), .y(block1695_y));
  wire [5:0] block1696_y;
  chain6_ee52951e6360 block1696 (.x({block1690_y[6], block1693_y[4], block377_y[6], block1694_y[6:5], block1695_y[4], block1687_y[1], block75_y[3],
      block26_y[3], block27_y[3], block1694_y[3], block1695_y[3]}), .y(block1696_y));
  wire [7:0] block1697_y;
  chain8_71a9c82c26a6 block1697 (.x({block1696_y[4], block1696_y[5], block849_y[7], block377_y[7], block1694_y[7], block1696_y[3:1], block849_y[5:4],
      block1693_y[2], block377_y[4], block1694_y[4], block1695_y[2], x[32], block1687_y[0], block1690_y[2], block1691_y[1],
      block849_y[2]}), .y(block1697_y));
  wire [6:0] block1698_y;
  chain8_360fbd6343b2 block1698 (.x({block1697_y[7:5], block849_y[6], block1697_y[4:3], block849_y[3], block1697_y[2], block1696_y[0], block1697_y[1:0],
      block1695_y[1], block849_y[1], block1695_y[0], block849_y[0]}), .y(block1698_y));
  wire [4:0] block1699_y;
  chain5_b134ded2e2a1 block1699 (.x({x[368], x[23], x[146], x[290], x[317], x[332], x[330], x[144], x[232], x[288], x[298], x[315], x[366]}), .y(block1699_y));
  wire [4:0] block1700_y;
  chain5_b134ded2e2a1 block1700 (.x({x[344], x[77], x[82], x[125], x[218], x[326], x[324], x[51], x[63], x[75], x[123], x[216], x[342]}), .y(block1700_y));
  wire [5:0] block1701_y;
  chain5_92e23fa2ded9 block1701 (.x({block212_y[2], block343_y[2], block27_y[2], block3_y[3], block272_y[2], block219_y[3], block111_y[3], x[17], block1699_y[2],
      x[83], block1700_y[3], block16_y[2], block272_y[0], block111_y[1], block212_y[0], block343_y[0], block27_y[0],
      block3_y[1], block219_y[1]}), .y(block1701_y));
  wire [5:0] block1702_y;
  chain5_533d679e097f block1702 (.x({block266_y[2], block175_y[3], block109_y[3:2], x[331], x[367], block1699_y[1], block266_y[1], block175_y[2], block175_y[0],
      x[9], x[18], x[72], x[231], x[297], block109_y[0]}), .y(block1702_y));
  wire [5:0] block1703_y;
  chain5_b98fbb8e7fa0 block1703 (.x({block212_y[2], block343_y[2], block27_y[2], block3_y[3], block272_y[2], block219_y[3:2], block212_y[1], block343_y[1],
      block27_y[1], block3_y[2], block272_y[1], block3_y[0], block16_y[0], block1700_y[0], block111_y[0], block219_y[0]}), .y(block1703_y));
  wire [2:0] block1704_y;
  chain3_121d785fa9fe block1704 (.x({x[299], x[22], x[74], x[145], x[233], x[289], x[316]}), .y(block1704_y));
  wire [2:0] block1705_y;
  chain3_c2bfa62b439a block1705 (.x({block16_y[1], x[16], x[20], x[53], x[65], block1700_y[2], block111_y[2]}), .y(block1705_y));
  wire [3:0] block1706_y;
  chain3_1435658ce77a block1706 (.x({block266_y[2], block175_y[3], block109_y[3], x[343], x[76], x[81], x[124], x[217], x[325], block1700_y[1]}), .y(block1706_y));
  wire [3:0] block1707_y;
  chain3_8dbe21a84470 block1707 (.x({block212_y[2], block343_y[2], block27_y[2], block3_y[3], block272_y[2], block219_y[3], block175_y[1], x[19], x[21],
      x[73], block1699_y[0], block266_y[0], block109_y[1]}), .y(block1707_y));
  wire [5:0] block1708_y;
  chain5_1d0d89b1dfd0 block1708 (.x({block1699_y[4], block1701_y[4], block1701_y[5], block1705_y[2], block1701_y[3], block1702_y[4], block1702_y[5],
      block1703_y[4], block1703_y[5], block1705_y[0], block1702_y[2], block1704_y[0], block1707_y[1], block1701_y[1],
      block1703_y[2], block1706_y[1]}), .y(block1708_y));
  wire [5:0] block1709_y;
  chain5_7cf5ef7d20bc block1709 (.x({block1699_y[4], block1701_y[4], block1701_y[5], block1705_y[1], block1703_y[3], block1706_y[2], block1706_y[3],
      block1707_y[2], block1707_y[3], block1703_y[1], block1702_y[1], block1707_y[0], x[52], x[64], block1701_y[0], block1706_y[0]}), .y(block1709_y));
  wire [5:0] block1710_y;
  chain6_b371c2abc1f4 block1710 (.x({block1709_y[3], block212_y[3], block343_y[3], block27_y[3], block272_y[3], block1708_y[2], block1709_y[1], block1709_y[2],
      x[11], block1708_y[0], x[15], x[10], block1709_y[0]}), .y(block1710_y));
  wire [8:0] block1711_y;
  chain9_6fa175dd6124 block1711 (.x({block583_y[7:5], block1710_y[5], block1708_y[3], block1710_y[4], block1709_y[4], block1709_y[5], block583_y[3],
      block1702_y[3], block1704_y[1], block1701_y[2], block1708_y[1], block1710_y[2], block583_y[2:0], block1710_y[0],
      block551_y[0], block1702_y[0], block1703_y[0], block547_y[0]}), .y(block1711_y));
  wire [5:0] block1712_y;
  chain6_8706ca79b478 block1712 (.x({block552_y[6:4], block1711_y[7:6], block1708_y[4], block1708_y[5], block1711_y[4], block1704_y[2], block1700_y[4],
      block16_y[3], block1710_y[3], block583_y[4], block552_y[2]}), .y(block1712_y));
  wire [7:0] block1713_y;
  chain8_765a278fa949 block1713 (.x({block1712_y[5:4], block1711_y[8], block1712_y[3:0], block1711_y[5], block552_y[3], block1699_y[3], block266_y[3],
      block552_y[1], block1711_y[3:2], block1710_y[1], block552_y[0]}), .y(block1713_y));
  wire [5:0] block1714_y;
  chain5_11d9dc35f4af block1714 (.x({x[194], x[200], x[224], x[379], x[104], x[182], x[197], x[238], x[338], x[195], x[42], x[288], x[381], x[102],
      x[180], x[336]}), .y(block1714_y));
  wire [3:0] block1715_y;
  chain3_bd1419159376 block1715 (.x({x[59], x[239], x[380], x[290], x[26], x[44], x[193], x[199], x[223], x[383]}), .y(block1715_y));
  wire [3:0] block1716_y;
  chain3_1435658ce77a block1716 (.x({x[194], x[200], x[224], x[337], x[57], x[103], x[181], x[196], x[237], x[378]}), .y(block1716_y));
  wire [3:0] block1717_y;
  chain3_1435658ce77a block1717 (.x({x[59], x[239], x[380], x[289], x[25], x[43], x[192], x[198], x[222], x[382]}), .y(block1717_y));
  wire [6:0] block1718_y;
  chain7_dff13e4e56e2 block1718 (.x({block475_y[3], block112_y[3], block1715_y[2], block1715_y[3], block1714_y[4], block1714_y[5], block201_y[2], block17_y[1],
      block26_y[2], block112_y[1], block475_y[1], block136_y[2], block136_y[0], block1714_y[0], block40_y[0], block452_y[0],
      x[24], block26_y[0], block201_y[0]}), .y(block1718_y));
  wire [4:0] block1719_y;
  chain5_2d159031793e block1719 (.x({block201_y[3], block136_y[3], block1717_y[2], block1717_y[3], block1716_y[2], block1716_y[3], block136_y[1], block1717_y[0],
      block17_y[0], block26_y[1], block112_y[0], block475_y[0], block201_y[1]}), .y(block1719_y));
  wire [4:0] block1720_y;
  chain5_725e1d696750 block1720 (.x({block1719_y[2], block17_y[2], block26_y[3], block112_y[2], block475_y[2], block1718_y[3], block1719_y[0], block1714_y[1],
      block1716_y[0], block40_y[1], block358_y[1], block1718_y[1], block453_y[0]}), .y(block1720_y));
  wire [6:0] block1721_y;
  chain7_c34b54d431e4 block1721 (.x({block360_y[4], block1718_y[6], block454_y[3], block35_y[5], block35_y[3], block17_y[3], block1718_y[4], block1719_y[3],
      block1720_y[3], block454_y[1], block1720_y[1], block1715_y[0], block1717_y[1], block1718_y[2], block1719_y[1],
      block453_y[1], block35_y[1]}), .y(block1721_y));
  wire [7:0] block1722_y;
  chain8_5b28ca013581 block1722 (.x({block360_y[3], block1718_y[5], block1719_y[4], block1720_y[4], block454_y[2], block35_y[4], block360_y[1], block1720_y[2],
      block454_y[0], block35_y[2], block1714_y[3], block40_y[3], block360_y[0], block857_y[0], block358_y[0], block1720_y[0],
      block35_y[0], block1718_y[0], block853_y[0]}), .y(block1722_y));
  wire [7:0] block1723_y;
  chain8_f4ced13ad351 block1723 (.x({block858_y[5], block858_y[6], block1721_y[5], block360_y[5], block1722_y[7], block858_y[4:2], block1721_y[3], block1722_y[5],
      block1721_y[2], block360_y[2], block1722_y[4], block1722_y[2], block1721_y[0], x[58], block1714_y[2], block1716_y[1],
      block40_y[2], block858_y[0]}), .y(block1723_y));
  wire [7:0] block1724_y;
  chain8_42e4677a8d5c block1724 (.x({block1723_y[6], block1723_y[7], block1721_y[6], block1723_y[4], block1723_y[5], block1721_y[4], block1722_y[6],
      block1723_y[3:1], block1715_y[1], block1721_y[1], block1722_y[3], block858_y[1], block1723_y[0]}), .y(block1724_y));
  wire [4:0] block1725_y;
  chain5_bcbabb9a9479 block1725 (.x({x[281], x[194], x[164], x[176], x[182], x[248], x[337], x[190], x[246], x[259], x[279], x[307], x[364]}), .y(block1725_y));
  wire [4:0] block1726_y;
  chain5_5172393d246f block1726 (.x({x[347], x[115], x[193], x[263], x[275], x[311], x[309], x[336], x[363], x[102], x[261], x[273], x[345]}), .y(block1726_y));
  wire [5:0] block1727_y;
  chain5_c0840334b2db block1727 (.x({block1726_y[3], block290_y[3], block111_y[2], block101_y[2], block274_y[3], block404_y[2], block559_y[2], block1725_y[2],
      block74_y[3], block378_y[2], block423_y[2], block299_y[2], block299_y[0], x[180], block1725_y[0], block74_y[1],
      block378_y[0], block423_y[0], block559_y[0]}), .y(block1727_y));
  wire [5:0] block1728_y;
  chain5_ca289b4fb95d block1728 (.x({block1726_y[3], block290_y[3], block111_y[2], block101_y[2], block274_y[3], block404_y[2], block559_y[1], block1725_y[1],
      block74_y[2], block378_y[1], block423_y[1], block299_y[1], x[306], block1726_y[0], block290_y[0], block274_y[0],
      x[189], x[258], block74_y[0]}), .y(block1728_y));
  wire [2:0] block1729_y;
  chain3_121d785fa9fe block1729 (.x({block274_y[2], x[104], block1726_y[2], block290_y[2], block111_y[1], block101_y[1], block404_y[1]}), .y(block1729_y));
  wire [2:0] block1730_y;
  chain3_121d785fa9fe block1730 (.x({x[338], x[191], x[247], x[260], x[280], x[308], x[365]}), .y(block1730_y));
  wire [3:0] block1731_y;
  chain3_8dbe21a84470 block1731 (.x({block1726_y[3], block290_y[3], block111_y[2], block101_y[2], block274_y[3], block404_y[2], block274_y[1], x[346],
      block1726_y[1], block290_y[1], block111_y[0], block101_y[0], block404_y[0]}), .y(block1731_y));
  wire [2:0] block1732_y;
  chain3_efe745ea399d block1732 (.x({x[274], x[174], x[103], x[114], x[192], x[262], x[310]}), .y(block1732_y));
  wire [5:0] block1733_y;
  chain5_7c77549ac262 block1733 (.x({block1725_y[4], block1727_y[4], block1727_y[5], block1730_y[2], block299_y[3], block559_y[3], block1727_y[3], block1728_y[4],
      block1728_y[5], block1728_y[2], block1732_y[1], x[163], x[175], x[181], block1727_y[1], block1730_y[0]}), .y(block1733_y));
  wire [5:0] block1734_y;
  chain6_e9b8a7e3e01c block1734 (.x({block1729_y[2], block423_y[3], block1726_y[4], block111_y[3], block101_y[3], block404_y[3], block1732_y[2], block1731_y[1:0],
      block1729_y[0], x[162], block1727_y[0], block1728_y[1], block1732_y[0]}), .y(block1734_y));
  wire [3:0] block1735_y;
  chain3_9e9ba1844d5f block1735 (.x({block1725_y[4], block1727_y[4], block1727_y[5], block1728_y[3], x[116], block1729_y[1], block1727_y[2], block1731_y[2],
      block1731_y[3], block1730_y[1]}), .y(block1735_y));
  wire [6:0] block1736_y;
  chain7_6af38a234b35 block1736 (.x({block140_y[2], block1725_y[3], block378_y[3], block1733_y[2], block1735_y[1], block1734_y[3], block140_y[1:0],
      block818_y[0], block1734_y[1], block818_y[1], block712_y[1], block1734_y[0], block139_y[0], block712_y[0], block815_y[0],
      block138_y[0]}), .y(block1736_y));
  wire [4:0] block1737_y;
  chain5_8109a9d70462 block1737 (.x({block819_y[1], block1734_y[4], block140_y[3], block1736_y[5], block1735_y[2], block1735_y[3], block818_y[2], block1733_y[1],
      block1735_y[0], block713_y[0], block1734_y[2], block1736_y[3]}), .y(block1737_y));
  wire [2:0] block1738_y;
  chain3_6c7e92776331 block1738 (.x({block819_y[2], block713_y[3], block1734_y[5], block1736_y[6], block1733_y[4], block1733_y[5], block1737_y[3]}), .y(block1738_y));
  wire [7:0] block1739_y;
  chain9_1f5c90fd154e block1739 (.x({block1738_y[1], block1738_y[2], block713_y[4], block819_y[3], block1737_y[4], block1738_y[0], block1737_y[2:1],
      block1733_y[3], block713_y[2:1], block1736_y[4], block819_y[0], block1736_y[2], block1737_y[0], block1733_y[0],
      block712_y[2], block1736_y[1], block1728_y[0], block1736_y[0]}), .y(block1739_y));
  wire [4:0] block1740_y;
  chain5_da567edfbe7b block1740 (.x({x[239], x[71], x[269], x[176], x[212], x[215], x[244], x[174], x[178], x[210], x[213], x[237], x[331]}), .y(block1740_y));
  wire [4:0] block1741_y;
  chain5_8c77459e3953 block1741 (.x({x[308], x[38], x[58], x[70], x[209], x[268], x[207], x[177], x[243], x[330], x[15], x[36], x[306]}), .y(block1741_y));
  wire [5:0] block1742_y;
  chain5_533d679e097f block1742 (.x({block289_y[3], block103_y[3], block399_y[3], block739_y[3], block1741_y[3], block289_y[2], block103_y[2], block399_y[2],
      block135_y[3], block135_y[1], x[307], block1741_y[1], block289_y[0], block103_y[0], block399_y[0], block739_y[1]}), .y(block1742_y));
  wire [5:0] block1743_y;
  chain5_55182835503d block1743 (.x({block289_y[3], block103_y[3], block399_y[3], block739_y[2], block1741_y[2], block289_y[1], block103_y[1], block399_y[1],
      block135_y[2], block135_y[0], block483_y[0], block144_y[0], block109_y[0], block1741_y[0], block739_y[0]}), .y(block1743_y));
  wire [5:0] block1744_y;
  chain5_7b80bd5c679d block1744 (.x({block543_y[5], block1742_y[4], block1742_y[5], block543_y[4], block1741_y[4], block1742_y[3], block1740_y[3], block1743_y[4],
      block1743_y[5], block109_y[2], x[238], x[245], x[332], block1740_y[1], block144_y[2], block543_y[2]}), .y(block1744_y));
  wire [5:0] block1745_y;
  chain5_9621010343e3 block1745 (.x({block543_y[5], block1742_y[4], block1742_y[5], block1743_y[3], block144_y[3], block109_y[3], block543_y[3], x[59],
      block1742_y[2], block1743_y[1], x[57], x[69], x[208], x[267], block1742_y[0], block484_y[0]}), .y(block1745_y));
  wire [6:0] block1746_y;
  chain7_a5373ffa00df block1746 (.x({block861_y[5], block485_y[2], block1740_y[4], block1744_y[3], block1745_y[4], block1745_y[5], block861_y[3], block1745_y[2],
      block485_y[0], block1740_y[2], block1744_y[1], block543_y[1], x[37], block1745_y[0], block1740_y[0], block144_y[1],
      block109_y[1], block861_y[1]}), .y(block1746_y));
  wire [2:0] block1747_y;
  chain3_efe745ea399d block1747 (.x({block1744_y[0], block1745_y[1], x[175], x[179], x[211], x[214], block861_y[2]}), .y(block1747_y));
  wire [6:0] block1748_y;
  chain7_955cc3d833d5 block1748 (.x({block794_y[6], block1746_y[5], block485_y[3], block1744_y[4], block1744_y[5], block794_y[4], block861_y[4], block1746_y[3],
      block1747_y[2], block1745_y[3], block485_y[1], block484_y[1], block1746_y[1], block1747_y[0], x[17], block1742_y[1],
      block1743_y[2], block794_y[2]}), .y(block1748_y));
  wire [9:0] block1749_y;
  chain10_91fb825a2c67 block1749 (.x({block690_y[7], block1748_y[6], block1746_y[6], block1748_y[5], block690_y[5], block690_y[6], block1746_y[4], block794_y[5],
      block1748_y[3], block690_y[3], block1746_y[2], block1747_y[1], block794_y[3], block1748_y[1], block690_y[2:1],
      block794_y[0], x[16], block794_y[1], block543_y[0], block861_y[0], block1743_y[0], block690_y[0]}), .y(block1749_y));
  wire [8:0] block1750_y;
  chain9_b4e07855f2fe block1750 (.x({block1749_y[9:6], block1748_y[4], block1749_y[4], block1749_y[5], block1744_y[2], block1748_y[2], block690_y[4],
      block1749_y[2], block1749_y[3], block1748_y[0], block1746_y[0], block1749_y[1]}), .y(block1750_y));
  wire [4:0] block1751_y;
  chain5_bcbabb9a9479 block1751 (.x({x[341], x[137], x[32], x[59], x[110], x[266], x[373], x[121], x[124], x[264], x[339], x[370], x[379]}), .y(block1751_y));
  wire [4:0] block1752_y;
  chain5_5172393d246f block1752 (.x({x[272], x[53], x[77], x[88], x[136], x[140], x[138], x[372], x[378], x[45], x[51], x[75], x[270]}), .y(block1752_y));
  wire [5:0] block1753_y;
  chain5_f335b4e370da block1753 (.x({block1751_y[3], block1752_y[4], block44_y[3], block526_y[3], block1752_y[3], block162_y[3], block26_y[3], block44_y[2],
      block76_y[3], block76_y[1], x[271], block1752_y[1], block162_y[1], block26_y[1], block44_y[0], block526_y[1]}), .y(block1753_y));
  wire [4:0] block1754_y;
  chain5_bcbabb9a9479 block1754 (.x({block186_y[3], x[89], block1751_y[2], block378_y[3], block306_y[3], block175_y[3], block175_y[1], x[57], x[108],
      block1751_y[0], block378_y[1], block306_y[1], block186_y[1]}), .y(block1754_y));
  wire [5:0] block1755_y;
  chain5_aee5cfbb7379 block1755 (.x({block1751_y[3], block1752_y[4], block44_y[3], block186_y[2], x[380], block1751_y[1], block378_y[2], block306_y[2],
      block175_y[2], block175_y[0], x[120], x[123], x[369], block378_y[0], block306_y[0], block186_y[0]}), .y(block1755_y));
  wire [7:0] block1756_y;
  chain8_241dba4eb912 block1756 (.x({block1754_y[4], block1751_y[4], block1753_y[3], block1754_y[3], block1755_y[4], block1755_y[5], block1755_y[2],
      x[265], x[340], x[371], x[374], block1754_y[1], block602_y[0], block1752_y[0], block162_y[0], block26_y[0], block76_y[0],
      block1755_y[0]}), .y(block1756_y));
  wire [4:0] block1757_y;
  chain5_dc9a9b150a0d block1757 (.x({block1753_y[2], block1754_y[2], block1755_y[3], block1756_y[3], x[44], block1753_y[0], x[52], x[76], x[87], x[135],
      x[139], block844_y[1]}), .y(block1757_y));
  wire [5:0] block1758_y;
  chain6_9adf9bbf358a block1758 (.x({block845_y[2], block1756_y[5], block1757_y[4], block604_y[4], block1753_y[4], block1753_y[5], block845_y[1], block604_y[3],
      block1757_y[1], block44_y[1], block76_y[2], block526_y[2], block1753_y[1], block844_y[2], block604_y[1]}), .y(block1758_y));
  wire [5:0] block1759_y;
  chain6_a635cdb2ba36 block1759 (.x({block1758_y[3:1], block1756_y[4], block1757_y[3:2], block604_y[2], block845_y[0], block1757_y[0], block1754_y[0],
      block1755_y[1], block1756_y[1], x[42], x[46], block604_y[0]}), .y(block1759_y));
  wire [2:0] block1760_y;
  chain3_121d785fa9fe block1760 (.x({block1758_y[0], x[43], x[47], block1752_y[2], block162_y[2], block26_y[2], block1759_y[1]}), .y(block1760_y));
  wire [2:0] block1761_y;
  chain3_121d785fa9fe block1761 (.x({block1756_y[2], x[31], x[58], x[109], x[122], x[125], block849_y[2]}), .y(block1761_y));
  wire [8:0] block1762_y;
  chain9_43532eb39ef8 block1762 (.x({block1759_y[5], block1756_y[6], block849_y[6], block604_y[5], block1758_y[4], block1759_y[4], block1760_y[2:1],
      block1761_y[2], block1759_y[3], block849_y[3], block1761_y[1], block1759_y[2], block1760_y[0], block1759_y[0],
      block844_y[0], x[30], block849_y[1], block1756_y[0], block849_y[0], block526_y[0]}), .y(block1762_y));
  wire [7:0] block1763_y;
  chain8_8f63efaefdce block1763 (.x({block1762_y[7], block1762_y[8], block1756_y[7], block849_y[7], block1758_y[5], block1762_y[5], block1762_y[6],
      block849_y[5], block1762_y[4], block849_y[4], block1762_y[3], block1761_y[0], block1762_y[2]}), .y(block1763_y));
  wire [4:0] block1764_y;
  chain5_bcbabb9a9479 block1764 (.x({x[287], x[254], x[38], x[53], x[176], x[224], x[285], x[67], x[174], x[196], x[222], x[226], x[382]}), .y(block1764_y));
  wire [4:0] block1765_y;
  chain5_5172393d246f block1765 (.x({x[383], x[175], x[197], x[223], x[227], x[286], x[225], x[270], x[297], x[45], x[66], x[195], x[381]}), .y(block1765_y));
  wire [6:0] block1766_y;
  chain7_ecccd70739ee block1766 (.x({block144_y[3], block225_y[3], block1764_y[3], block1765_y[4], block17_y[3], block342_y[3], block144_y[1], block1764_y[1],
      block1765_y[2], block17_y[1], block342_y[1], block649_y[2], block1765_y[0], block372_y[0], block383_y[0], block92_y[0],
      block81_y[0], block649_y[0]}), .y(block1766_y));
  wire [5:0] block1767_y;
  chain5_f335b4e370da block1767 (.x({block1766_y[4], block43_y[3], block252_y[3], block1766_y[3], block1765_y[3], block17_y[2], block342_y[2], block649_y[3],
      block144_y[2], block144_y[0], block1764_y[0], block1765_y[1], block17_y[0], block342_y[0], block649_y[1], block1766_y[1]}), .y(block1767_y));
  wire [4:0] block1768_y;
  chain5_bcbabb9a9479 block1768 (.x({block383_y[3], block1764_y[2], x[44], block43_y[2], block252_y[2], block372_y[3], block92_y[1], block43_y[0], block252_y[0],
      block372_y[1], block383_y[1], block225_y[0], block81_y[1]}), .y(block1768_y));
  wire [3:0] block1769_y;
  chain3_ae0c04a39200 block1769 (.x({block1766_y[4], block43_y[3], block252_y[3], block92_y[2], block43_y[1], block252_y[1], block372_y[2], block383_y[2],
      block225_y[1], block81_y[2]}), .y(block1769_y));
  wire [3:0] block1770_y;
  chain3_f344074a29b3 block1770 (.x({block225_y[2], block92_y[3], block81_y[3], x[68], x[272], x[299], x[37], x[47], x[52], block1766_y[2]}), .y(block1770_y));
  wire [3:0] block1771_y;
  chain3_58ed2133a599 block1771 (.x({block225_y[2], block92_y[3], block81_y[3], x[271], x[36], x[46], x[51], x[42], x[252], x[298]}), .y(block1771_y));
  wire [4:0] block1772_y;
  chain5_158fd5a1bc5a block1772 (.x({block1768_y[3], block1767_y[3], block1770_y[2], block1770_y[3], block1769_y[2], block1769_y[3], block1769_y[0],
      block1767_y[1], block1770_y[0], x[43], x[253], block1768_y[1], block1771_y[1]}), .y(block1772_y));
  wire [4:0] block1773_y;
  chain5_db78bf889eaf block1773 (.x({block1766_y[5], block1768_y[4], block1764_y[4], block1767_y[4], block1767_y[5], block1767_y[2], block1768_y[2],
      block1769_y[1], block1771_y[2], block1771_y[3], block1770_y[1]}), .y(block1773_y));
  wire [9:0] block1774_y;
  chain10_827ead4c69e0 block1774 (.x({block870_y[5:3], block1773_y[4], block1772_y[4], block875_y[6], block1766_y[6], block1773_y[3], block870_y[2:0],
      block875_y[4], block1773_y[1], block1772_y[1], block875_y[3], block1773_y[0], block1767_y[0], block1768_y[0], block1771_y[0],
      block875_y[1], block869_y[1:0], block875_y[0], block1766_y[0]}), .y(block1774_y));
  wire [7:0] block1775_y;
  chain8_45126f157304 block1775 (.x({block1774_y[9:7], block1774_y[5], block1774_y[6], block1772_y[3], block875_y[5], block1773_y[2], block1774_y[4],
      block1772_y[2], block869_y[2], block1774_y[3], block1772_y[0], block875_y[2], block1774_y[2]}), .y(block1775_y));
  wire [4:0] block1776_y;
  chain5_b134ded2e2a1 block1776 (.x({x[362], x[17], x[65], x[119], x[272], x[311], x[360], x[117], x[270], x[277], x[309], x[328], x[364]}), .y(block1776_y));
  wire [4:0] block1777_y;
  chain5_69e45242a82a block1777 (.x({x[322], x[365], x[74], x[107], x[113], x[137], x[111], x[276], x[327], x[363], x[72], x[105], x[135]}), .y(block1777_y));
  wire [5:0] block1778_y;
  chain5_533d679e097f block1778 (.x({block1776_y[3], block78_y[3], block527_y[3], block124_y[3], block289_y[3], block399_y[3], block184_y[3], block78_y[2],
      block527_y[2], block527_y[0], block1776_y[0], block289_y[1], block399_y[1], block184_y[1], block78_y[0], block124_y[1]}), .y(block1778_y));
  wire [4:0] block1779_y;
  chain5_bcbabb9a9479 block1779 (.x({block277_y[3], block1776_y[2], x[323], block1777_y[3], block40_y[2], block202_y[3], block202_y[1], x[112], x[136],
      x[321], block1777_y[1], block40_y[0], block277_y[1]}), .y(block1779_y));
  wire [5:0] block1780_y;
  chain5_bd0a736c6011 block1780 (.x({block1776_y[3], block78_y[3], block527_y[3], block124_y[2], block289_y[2], block399_y[2], block184_y[2], block78_y[1],
      block527_y[1], block184_y[0], block202_y[0], block277_y[0], block838_y[0], block289_y[0], block399_y[0], block124_y[0]}), .y(block1780_y));
  wire [4:0] block1781_y;
  chain5_836b00664278 block1781 (.x({block1779_y[3], block1778_y[3], block1777_y[4], block40_y[3], block1780_y[4], block1780_y[5], block277_y[2], block1778_y[1],
      block1780_y[2], block1777_y[2], block40_y[1], block202_y[2], block1779_y[1]}), .y(block1781_y));
  wire [6:0] block1782_y;
  chain7_46035e70b3bd block1782 (.x({block842_y[3], block1779_y[4], block1781_y[3], block1776_y[4], block1778_y[4], block1778_y[5], block1779_y[2],
      block1781_y[1], block1778_y[2], block1780_y[3], block842_y[1], block1780_y[1], x[106], block1779_y[0], x[15], x[63],
      block1778_y[0], block841_y[0]}), .y(block1782_y));
  wire [2:0] block1783_y;
  chain3_121d785fa9fe block1783 (.x({block842_y[0], x[278], x[310], x[329], x[361], block1776_y[1], block1782_y[1]}), .y(block1783_y));
  wire [4:0] block1784_y;
  chain5_8d287659ca8b block1784 (.x({block1783_y[2], block1782_y[4], block1781_y[2], block842_y[2], block1782_y[3], block1781_y[0], x[16], x[64], x[118],
      x[271], block1783_y[0]}), .y(block1784_y));
  wire [8:0] block1785_y;
  chain9_f6b954e681f8 block1785 (.x({block883_y[6:4], block1782_y[6], block1781_y[4], block842_y[4], block1782_y[5], block1784_y[4], block883_y[3],
      block1784_y[3], block883_y[1], block883_y[2], block1782_y[2], block1783_y[1], block1784_y[1], block883_y[0], block1784_y[0],
      block1782_y[0], x[73], block882_y[0]}), .y(block1785_y));
  wire [7:0] block1786_y;
  chain9_e4fa05af7949 block1786 (.x({block1785_y[8:6], block842_y[5], block1785_y[5:3], block1784_y[2], block1785_y[2:0], block881_y[0], block1780_y[0],
      block1777_y[0]}), .y(block1786_y));
  wire [4:0] block1787_y;
  chain5_b134ded2e2a1 block1787 (.x({x[362], x[23], x[140], x[206], x[236], x[242], x[360], x[184], x[204], x[234], x[240], x[346], x[379]}), .y(block1787_y));
  wire [4:0] block1788_y;
  chain5_b134ded2e2a1 block1788 (.x({x[380], x[205], x[235], x[241], x[347], x[361], x[345], x[36], x[63], x[150], x[177], x[183], x[378]}), .y(block1788_y));
  wire [5:0] block1789_y;
  chain5_a53dd5c97fd7 block1789 (.x({block1787_y[3], block649_y[3], block381_y[3], x[29], x[62], x[302], x[371], block649_y[2], block649_y[0], x[60],
      x[220], x[300], x[358], x[369], block381_y[1]}), .y(block1789_y));
  wire [5:0] block1790_y;
  chain5_3857a18240b0 block1790 (.x({block1788_y[4], block291_y[3], block30_y[3], block1787_y[2], block1788_y[3], block291_y[2], block30_y[2], block20_y[3],
      block30_y[0], x[151], x[178], block1787_y[0], block1788_y[1], block291_y[0], block20_y[1]}), .y(block1790_y));
  wire [5:0] block1791_y;
  chain5_08254c3621d0 block1791 (.x({block1787_y[3], block649_y[3], block381_y[2], x[221], x[301], x[359], x[370], block649_y[1], block381_y[0], x[3],
      block1788_y[0], block20_y[0], x[219], x[357]}), .y(block1791_y));
  wire [3:0] block1792_y;
  chain3_1435658ce77a block1792 (.x({block1788_y[4], block291_y[3], block30_y[3], block30_y[1], x[179], x[185], block1787_y[1], block1788_y[2], block291_y[1],
      block20_y[2]}), .y(block1792_y));
  wire [2:0] block1793_y;
  chain3_efe745ea399d block1793 (.x({x[139], x[61], x[5], x[22], x[38], x[65], x[152]}), .y(block1793_y));
  wire [4:0] block1794_y;
  chain5_2b241d2305d9 block1794 (.x({block1793_y[2], block1790_y[3], block1791_y[4], block1791_y[5], block1792_y[2], block1792_y[3], x[28], block1789_y[1],
      block1791_y[2], block1790_y[1], block1792_y[0], block1793_y[0]}), .y(block1794_y));
  wire [6:0] block1795_y;
  chain7_27a76070115c block1795 (.x({block1794_y[3], block1787_y[4], block1789_y[4], block1789_y[5], block1790_y[4], block1790_y[5], block1794_y[1],
      block1791_y[3], block380_y[2], block1790_y[2], block1792_y[1], block1793_y[1], block1790_y[0], x[4], x[21], x[37],
      x[64], x[138], block857_y[0]}), .y(block1795_y));
  wire [8:0] block1796_y;
  chain9_9708ef9c55d8 block1796 (.x({block1794_y[4], block1795_y[5], block858_y[4], block439_y[6], block875_y[6], block875_y[4], block380_y[3], block1794_y[2],
      block1795_y[3], block858_y[2], block439_y[4], block875_y[2], block380_y[1], block1794_y[0], block1795_y[1], block858_y[0],
      block439_y[2], block439_y[0], block875_y[1], block1791_y[0], block379_y[0], block853_y[0], block875_y[0]}), .y(block1796_y));
  wire [8:0] block1797_y;
  chain9_a730272adcc1 block1797 (.x({block858_y[6], block1796_y[8:7], block858_y[5], block1796_y[5], block380_y[4], block1795_y[4], block858_y[3], block439_y[5],
      block875_y[5], block1796_y[3], block1789_y[2], block1795_y[2], block858_y[1], block439_y[3], block875_y[3], block439_y[1],
      x[27], block1789_y[0], block1791_y[1], block380_y[0], block1795_y[0], block1796_y[1]}), .y(block1797_y));
  wire [7:0] block1798_y;
  chain8_eb751cc25baa block1798 (.x({block1797_y[8], block1797_y[6], block1797_y[7], block1795_y[6], block1797_y[5], block1796_y[6], block1789_y[3],
      block1797_y[4], block1796_y[4], block1797_y[3:1], block1796_y[2]}), .y(block1798_y));
  wire [5:0] block1799_y;
  chain5_533d679e097f block1799 (.x({x[26], x[89], x[251], x[326], x[233], x[250], x[266], x[284], x[296], x[294], x[0], x[192], x[231], x[264], x[282],
      x[324]}), .y(block1799_y));
  wire [3:0] block1800_y;
  chain3_bd1419159376 block1800 (.x({x[215], x[332], x[374], x[331], x[61], x[74], x[167], x[214], x[281], x[373]}), .y(block1800_y));
  wire [3:0] block1801_y;
  chain3_1435658ce77a block1801 (.x({x[26], x[89], x[251], x[330], x[60], x[73], x[166], x[213], x[280], x[372]}), .y(block1801_y));
  wire [3:0] block1802_y;
  chain3_1435658ce77a block1802 (.x({x[215], x[332], x[374], x[295], x[193], x[232], x[249], x[265], x[283], x[325]}), .y(block1802_y));
  wire [6:0] block1803_y;
  chain7_fa8ea7fdff73 block1803 (.x({block381_y[3], block1799_y[4], block1799_y[5], block1800_y[2], block1800_y[3], block381_y[1], block1800_y[0], block1801_y[1],
      block74_y[2], block195_y[2], block3_y[2], block195_y[0], block289_y[0], x[72], x[165], x[279], block74_y[0], block3_y[0]}), .y(block1803_y));
  wire [4:0] block1804_y;
  chain5_c7ee9e881431 block1804 (.x({block1803_y[3], block381_y[2], block1801_y[2], block1801_y[3], block1802_y[2], block1802_y[3], block381_y[0], block289_y[1],
      block1801_y[0], block74_y[1], block195_y[1], block3_y[1], block1803_y[1]}), .y(block1804_y));
  wire [4:0] block1805_y;
  chain5_17e529718d07 block1805 (.x({block1804_y[2], x[62], block1800_y[1], block74_y[3], block195_y[3], block3_y[3], block1802_y[0], x[1], x[24], x[87],
      block1799_y[1], block1804_y[0]}), .y(block1805_y));
  wire [2:0] block1806_y;
  chain3_121d785fa9fe block1806 (.x({block1802_y[1], x[2], x[25], x[88], x[194], block1799_y[2], block289_y[2]}), .y(block1806_y));
  wire [8:0] block1807_y;
  chain9_054dec266ab3 block1807 (.x({block271_y[5:3], block571_y[6], block1803_y[5], block1804_y[4], block1805_y[4], block571_y[5], block271_y[1], block1805_y[2],
      block1799_y[3], block289_y[3], block1806_y[1], block571_y[3], block271_y[0], block354_y[0], block268_y[0], block270_y[0],
      block571_y[1], block1803_y[0], block350_y[0], block1799_y[0], block571_y[0]}), .y(block1807_y));
  wire [4:0] block1808_y;
  chain5_0a1100b345ac block1808 (.x({block1805_y[3], block1806_y[2], block571_y[4], block271_y[2], block1803_y[4], block1804_y[3], block1804_y[1], block1806_y[0],
      block571_y[2], block354_y[1], block1803_y[2], block1805_y[1]}), .y(block1808_y));
  wire [6:0] block1809_y;
  chain7_b4ecf8ab8099 block1809 (.x({block571_y[8], block1807_y[8], block1803_y[6], block1808_y[4], block1807_y[6], block355_y[3:1], block1808_y[2],
      block1807_y[4], block1808_y[1], block1807_y[3], block355_y[0]}), .y(block1809_y));
  wire [6:0] block1810_y;
  chain8_c0edac729687 block1810 (.x({block1809_y[6], block1809_y[4], block1809_y[5], block571_y[7], block1807_y[7], block355_y[4], block1808_y[3], block1809_y[3],
      block1807_y[5], block1809_y[2:0], block1807_y[2], block1808_y[0], block1807_y[1], block1805_y[0]}), .y(block1810_y));
  wire [5:0] block1811_y;
  chain5_112fcfaea8f8 block1811 (.x({x[194], x[284], x[314], x[316], x[76], x[122], x[167], x[260], x[266], x[258], x[285], x[303], x[66], x[120], x[165],
      x[264]}), .y(block1811_y));
  wire [3:0] block1812_y;
  chain3_bd1419159376 block1812 (.x({x[332], x[377], x[383], x[376], x[283], x[287], x[305], x[313], x[331], x[382]}), .y(block1812_y));
  wire [3:0] block1813_y;
  chain3_1435658ce77a block1813 (.x({x[194], x[284], x[314], x[265], x[67], x[75], x[121], x[166], x[259], x[315]}), .y(block1813_y));
  wire [3:0] block1814_y;
  chain3_1435658ce77a block1814 (.x({x[332], x[377], x[383], x[375], x[282], x[286], x[304], x[312], x[330], x[381]}), .y(block1814_y));
  wire [5:0] block1815_y;
  chain5_31a02fd575cc block1815 (.x({block423_y[3], block1811_y[4], block1811_y[5], block253_y[3], block274_y[3], block1814_y[2], block1814_y[3], block1813_y[2],
      block1813_y[3], block274_y[1], block1811_y[1], block1813_y[0], block266_y[1], block19_y[0], block306_y[1], block253_y[1]}), .y(block1815_y));
  wire [5:0] block1816_y;
  chain5_60629c4a2582 block1816 (.x({block496_y[3], block1812_y[2], block1812_y[3], block496_y[2], x[83], block1812_y[1], block111_y[2], block423_y[2],
      block194_y[3], block194_y[1], x[192], x[241], block1814_y[0], block111_y[0], block423_y[0], block496_y[0]}), .y(block1816_y));
  wire [5:0] block1817_y;
  chain5_bd6751dc62b6 block1817 (.x({block423_y[3], block1811_y[4], block1811_y[5], block253_y[2], block1813_y[1], block266_y[2], block19_y[1], block306_y[2],
      block274_y[2], block274_y[0], x[240], block194_y[0], block1811_y[0], block266_y[0], block306_y[0], block253_y[0]}), .y(block1817_y));
  wire [3:0] block1818_y;
  chain3_600b4ce38416 block1818 (.x({block496_y[3], block1812_y[2], block1812_y[3], block194_y[2], x[242], block1812_y[0], block1814_y[1], block111_y[1],
      block423_y[1], block496_y[1]}), .y(block1818_y));
  wire [4:0] block1819_y;
  chain5_a02234f5c187 block1819 (.x({block1816_y[3], block111_y[3], block1817_y[4], block1817_y[5], block1818_y[2], block1818_y[3], block1816_y[1],
      block1817_y[2], x[82], x[155], x[158], x[193], block1818_y[0]}), .y(block1819_y));
  wire [6:0] block1820_y;
  chain7_2f94cb6e88e4 block1820 (.x({block1819_y[3], block1815_y[4], block1815_y[5], block1816_y[4], block1816_y[5], block1819_y[1], block306_y[3],
      block1815_y[2], block1817_y[3], block1816_y[2], block1818_y[1], block192_y[0], block1817_y[1], x[81], x[154], x[157],
      block1816_y[0], block885_y[0]}), .y(block1820_y));
  wire [8:0] block1821_y;
  chain9_76ffdffebd9b block1821 (.x({block193_y[5], block1819_y[4], block1820_y[5], block193_y[4], block886_y[1], block19_y[3], block1815_y[3], block1819_y[2],
      block1820_y[3], block193_y[2], block193_y[0], block1811_y[2], block1815_y[1], block1819_y[0], block885_y[1], block1820_y[1],
      x[156], block1820_y[0], block1817_y[0], block190_y[0], x[153], block884_y[0]}), .y(block1821_y));
  wire [2:0] block1822_y;
  chain3_c2bfa62b439a block1822 (.x({block266_y[3], block193_y[1], block886_y[0], x[77], x[317], block1811_y[3], block19_y[2]}), .y(block1822_y));
  wire [7:0] block1823_y;
  chain8_1a8729cf1960 block1823 (.x({block761_y[4], block1820_y[6], block1821_y[7], block761_y[3], block761_y[1], block1822_y[2], block1820_y[4], block193_y[3],
      block886_y[2], block1821_y[5], block760_y[3], block761_y[0], block1822_y[0], block1820_y[2], block1821_y[3:2],
      x[68], block760_y[2]}), .y(block1823_y));
  wire [8:0] block1824_y;
  chain10_3c511b8a52e6 block1824 (.x({block1823_y[7:6], block1821_y[8], block1823_y[4], block1823_y[5], block1821_y[6], block761_y[2], block1822_y[1],
      block1823_y[3], block1821_y[4], block1823_y[2:0], block760_y[1], block1821_y[1], block1815_y[0], block760_y[0],
      block1821_y[0]}), .y(block1824_y));
  wire [5:0] block1825_y;
  chain5_533d679e097f block1825 (.x({x[65], x[107], x[188], x[251], x[125], x[137], x[158], x[187], x[224], x[222], x[33], x[111], x[123], x[135], x[156],
      x[249]}), .y(block1825_y));
  wire [4:0] block1826_y;
  chain5_c15d8f42ab9d block1826 (.x({x[299], x[32], x[152], x[161], x[176], x[262], x[174], x[30], x[150], x[159], x[297]}), .y(block1826_y));
  wire [3:0] block1827_y;
  chain3_8233d6332b58 block1827 (.x({x[65], x[107], x[188], x[261], x[250], x[31], x[151], x[160], x[175], x[298]}), .y(block1827_y));
  wire [2:0] block1828_y;
  chain3_121d785fa9fe block1828 (.x({x[186], x[105], x[112], x[124], x[136], x[157], x[223]}), .y(block1828_y));
  wire [6:0] block1829_y;
  chain7_7d07233e0eb5 block1829 (.x({block348_y[3], block1826_y[4], block19_y[3], block28_y[3], block1825_y[4], block1825_y[5], block560_y[2], block649_y[2],
      block195_y[2], block28_y[1], block348_y[1], block820_y[2], block820_y[0], block1825_y[0], block343_y[0], block649_y[0],
      block821_y[0], block195_y[0], block560_y[0]}), .y(block1829_y));
  wire [4:0] block1830_y;
  chain5_c99d4b9d82d1 block1830 (.x({block1829_y[3], block348_y[2], block820_y[3], block560_y[3], block1827_y[2], block1827_y[3], block560_y[1], block649_y[1],
      block195_y[1], block28_y[0], block348_y[0], block820_y[1], block1829_y[1]}), .y(block1830_y));
  wire [4:0] block1831_y;
  chain5_5172393d246f block1831 (.x({block28_y[2], block1825_y[3], block1828_y[2], block343_y[3], block649_y[3], block195_y[3], block1828_y[0], block19_y[0],
      block423_y[1], x[34], x[63], block1825_y[1], block343_y[1]}), .y(block1831_y));
  wire [2:0] block1832_y;
  chain3_121d785fa9fe block1832 (.x({block343_y[2], x[64], x[106], x[113], block1825_y[2], block1828_y[1], block1829_y[2]}), .y(block1832_y));
  wire [8:0] block1833_y;
  chain8_8ded71fc9598 block1833 (.x({block1829_y[6], block823_y[5], block1829_y[5], block1830_y[4], block1831_y[4], block823_y[4], block823_y[2], block19_y[2],
      block423_y[3], block1830_y[2], block1831_y[2], block1832_y[1], block1826_y[1], block1827_y[0], block1830_y[0],
      block1831_y[0], block823_y[0], block423_y[0], block1826_y[0], block1829_y[0]}), .y(block1833_y));
  wire [5:0] block1834_y;
  chain5_79a34231a5ea block1834 (.x({block1829_y[6], block823_y[5], block1829_y[4], block1830_y[3], block1831_y[3], block1832_y[2], block823_y[3], block1832_y[0],
      block19_y[1], block423_y[2], x[35], block1830_y[1], block1831_y[1], block823_y[1]}), .y(block1834_y));
  wire [6:0] block1835_y;
  chain7_62d06512b562 block1835 (.x({block514_y[6:4], block1833_y[6], block1833_y[7], block1833_y[8], block1834_y[4], block1834_y[5], block514_y[3:2],
      block1834_y[1], block1833_y[4], block1834_y[2], x[263], block1826_y[3], block1833_y[3], block514_y[1]}), .y(block1835_y));
  wire [7:0] block1836_y;
  chain9_41957eb7223c block1836 (.x({block1835_y[6:4], block1835_y[2], block1835_y[3], block1833_y[5], block1834_y[3], block1835_y[1:0], block1827_y[1],
      block1833_y[2], block1834_y[0], block514_y[0], block1826_y[2], block513_y[0], block1833_y[1], block511_y[0], block1833_y[0]}), .y(block1836_y));
  wire [5:0] block1837_y;
  chain5_f335b4e370da block1837 (.x({x[101], x[95], x[158], x[371], x[173], x[209], x[239], x[260], x[314], x[312], x[24], x[171], x[207], x[237], x[258],
      x[369]}), .y(block1837_y));
  wire [3:0] block1838_y;
  chain3_f344074a29b3 block1838 (.x({x[119], x[122], x[170], x[121], x[94], x[157], x[26], x[100], x[118], x[169]}), .y(block1838_y));
  wire [3:0] block1839_y;
  chain3_ae0c04a39200 block1839 (.x({x[101], x[95], x[158], x[313], x[168], x[172], x[208], x[238], x[259], x[370]}), .y(block1839_y));
  wire [3:0] block1840_y;
  chain3_58ed2133a599 block1840 (.x({x[119], x[122], x[170], x[117], x[16], x[93], x[156], x[25], x[99], x[120]}), .y(block1840_y));
  wire [6:0] block1841_y;
  chain7_992a5c673967 block1841 (.x({block44_y[3], block343_y[3], block1837_y[4], block1837_y[5], block1838_y[2], block1838_y[3], block169_y[2], block1839_y[1],
      block1840_y[1], block343_y[1], block43_y[2], block44_y[1], block169_y[0], block186_y[0], block299_y[0], block420_y[0],
      block1837_y[0], block43_y[0], block424_y[0]}), .y(block1841_y));
  wire [4:0] block1842_y;
  chain5_941f302a7c4c block1842 (.x({block169_y[3], block44_y[2], block1839_y[2], block1839_y[3], block1840_y[2], block1840_y[3], block169_y[1], block1839_y[0],
      block1840_y[0], block343_y[0], block43_y[1], block44_y[0], block424_y[1]}), .y(block1842_y));
  wire [4:0] block1843_y;
  chain5_725e1d696750 block1843 (.x({block1842_y[2], block1837_y[3], block1838_y[1], block343_y[2], block43_y[3], block1841_y[3], block1841_y[1], block266_y[0],
      block186_y[1], block299_y[1], block422_y[0], block1837_y[1], block1842_y[0]}), .y(block1843_y));
  wire [5:0] block1844_y;
  chain5_848a851016a6 block1844 (.x({block1841_y[6], block422_y[5:4], block1841_y[5], block1842_y[4], block1843_y[4], block427_y[3], block266_y[2],
      block186_y[3], block299_y[3], block422_y[2], block1843_y[2], block427_y[1]}), .y(block1844_y));
  wire [5:0] block1845_y;
  chain5_3bea40cf6f16 block1845 (.x({block1841_y[6], block422_y[5], block427_y[2], block266_y[3], block422_y[3], block1841_y[4], block1842_y[3], block1843_y[3],
      block1843_y[1], block422_y[1], block1837_y[2], block1838_y[0], block1841_y[2], block1842_y[1], block427_y[0]}), .y(block1845_y));
  wire [5:0] block1846_y;
  chain6_3afb72f21f9e block1846 (.x({block735_y[6:5], block1844_y[2], block1845_y[3], block1844_y[1], block1845_y[2], block735_y[4], x[17], block266_y[1],
      block186_y[2], block299_y[2], block1845_y[0], block735_y[2]}), .y(block1846_y));
  wire [5:0] block1847_y;
  chain6_272b1f225151 block1847 (.x({block1846_y[1], block1846_y[2], block1844_y[0], block1845_y[1], block735_y[3], block869_y[2:1], block1843_y[0],
      block735_y[1], x[15], block1841_y[0], block735_y[0], block869_y[0]}), .y(block1847_y));
  wire [3:0] block1848_y;
  chain4_236e3e9609e9 block1848 (.x({block870_y[5:4], block1846_y[4], block1844_y[3], block1844_y[4], block1844_y[5], block1845_y[4], block1845_y[5],
      block870_y[3]}), .y(block1848_y));
  wire [8:0] block1849_y;
  chain9_51435c9f7089 block1849 (.x({block1848_y[3], block1848_y[1], block1848_y[2], block735_y[7], block1846_y[5], block870_y[2], block1848_y[0], block1846_y[3],
      block1847_y[5], block870_y[1], block1847_y[4], block870_y[0], block1847_y[3:2], block1846_y[0]}), .y(block1849_y));
  wire [4:0] block1850_y;
  chain5_bcbabb9a9479 block1850 (.x({x[368], x[215], x[257], x[281], x[311], x[341], x[339], x[127], x[190], x[255], x[279], x[309], x[366]}), .y(block1850_y));
  wire [6:0] block1851_y;
  chain7_c9089818d374 block1851 (.x({block162_y[3], block16_y[3], block29_y[3], block561_y[3], block1850_y[3], block135_y[2], x[340], x[367], block1850_y[1],
      block162_y[1], block252_y[2], block252_y[0], x[270], x[282], x[12], x[126], x[189], block135_y[0]}), .y(block1851_y));
  wire [4:0] block1852_y;
  chain5_b134ded2e2a1 block1852 (.x({block561_y[2], x[47], x[68], x[110], block16_y[2], block29_y[2], block29_y[0], x[181], x[213], x[271], x[283],
      block16_y[0], block561_y[0]}), .y(block1852_y));
  wire [4:0] block1853_y;
  chain5_b4a66cff1785 block1853 (.x({block135_y[3], x[11], block1850_y[2], block162_y[2], block252_y[3], block252_y[1], x[66], x[108], x[13], block1850_y[0],
      block162_y[0], block135_y[1]}), .y(block1853_y));
  wire [6:0] block1854_y;
  chain7_77bf7587f908 block1854 (.x({block450_y[5], block1852_y[4], block1850_y[4], block1851_y[5], block1853_y[4], block450_y[3], block450_y[4], block1852_y[2],
      block1851_y[3], block1853_y[2], block1853_y[0], x[9], x[45], block1852_y[0], block1851_y[1], block450_y[1]}), .y(block1854_y));
  wire [2:0] block1855_y;
  chain3_121d785fa9fe block1855 (.x({block1853_y[1], x[191], x[256], x[280], x[310], block1851_y[2], block450_y[2]}), .y(block1855_y));
  wire [2:0] block1856_y;
  chain3_121d785fa9fe block1856 (.x({block561_y[1], x[214], x[272], x[284], block16_y[1], block29_y[1], block1852_y[1]}), .y(block1856_y));
  wire [2:0] block1857_y;
  chain3_c2bfa62b439a block1857 (.x({x[109], x[14], x[128], x[10], x[46], x[67], x[182]}), .y(block1857_y));
  wire [6:0] block1858_y;
  chain7_83b9ed997b1e block1858 (.x({block1855_y[2], block1856_y[2], block1857_y[2], block1851_y[4], block1853_y[3], block1854_y[3], block1855_y[0],
      block1856_y[0], block1857_y[0], block885_y[1], block1854_y[1], block799_y[0], block1854_y[0], x[180], block884_y[0],
      block1851_y[0], block450_y[0]}), .y(block1858_y));
  wire [5:0] block1859_y;
  chain6_c090359b5399 block1859 (.x({block1854_y[6], block1858_y[6:5], block1851_y[6], block1854_y[5], block326_y[5], block886_y[2], block1854_y[4],
      block1855_y[1], block1856_y[1], block1857_y[1], block326_y[3], block886_y[0], block1854_y[2], block1858_y[3]}), .y(block1859_y));
  wire [8:0] block1860_y;
  chain9_aada4d3be6b1 block1860 (.x({block804_y[5:3], block326_y[7], block1859_y[4], block326_y[6], block1859_y[3], block804_y[1], block1852_y[3], block326_y[4],
      block886_y[1], block1858_y[4], block1859_y[1], block804_y[0], block803_y[0], block1858_y[1], block326_y[2], block1858_y[2],
      block801_y[0], block885_y[0], block326_y[1]}), .y(block1860_y));
  wire [6:0] block1861_y;
  chain8_78c5a5f547ee block1861 (.x({block1860_y[7], block1860_y[8], block1859_y[5], block1860_y[6], block1860_y[4], block1860_y[5], block1859_y[2],
      block804_y[2], block1860_y[3:2], block1859_y[0], block1860_y[1:0], block326_y[0], block1858_y[0]}), .y(block1861_y));
  wire [5:0] block1862_y;
  chain5_f91d21479b01 block1862 (.x({x[2], x[74], x[380], x[110], x[194], x[215], x[239], x[338], x[336], x[75], x[108], x[192], x[213], x[237], x[378]}), .y(block1862_y));
  wire [3:0] block1863_y;
  chain3_e04eff9fe33e block1863 (.x({x[26], x[131], x[290], x[248], x[77], x[25], x[116], x[130], x[236], x[289]}), .y(block1863_y));
  wire [3:0] block1864_y;
  chain3_835e17890e5b block1864 (.x({x[2], x[74], x[247], x[379], x[24], x[115], x[129], x[235], x[288]}), .y(block1864_y));
  wire [3:0] block1865_y;
  chain3_1435658ce77a block1865 (.x({x[26], x[131], x[290], x[238], x[72], x[76], x[109], x[193], x[214], x[337]}), .y(block1865_y));
  wire [5:0] block1866_y;
  chain5_1ce1c94ed4bf block1866 (.x({block6_y[3], block1862_y[4], block1862_y[5], block404_y[2], block238_y[2], block1865_y[2], block1865_y[3], block1864_y[2],
      block1864_y[3], block238_y[0], block1862_y[1], block1865_y[0], block18_y[1], block102_y[1], block328_y[1], block404_y[0]}), .y(block1866_y));
  wire [5:0] block1867_y;
  chain5_dbb070bb042c block1867 (.x({block404_y[3], block1863_y[2], block1863_y[3], block6_y[2], block328_y[3], block1863_y[1], block273_y[3], block451_y[3],
      block196_y[3], block196_y[1], x[0], x[16], block1864_y[0], block273_y[1], block451_y[1], block6_y[0]}), .y(block1867_y));
  wire [5:0] block1868_y;
  chain5_859688532746 block1868 (.x({block6_y[3], block1862_y[4], block1862_y[5], block6_y[1], block1863_y[0], block1864_y[1], block273_y[2], block451_y[2],
      block196_y[2], block451_y[0], block328_y[0], x[114], x[234], x[246], block273_y[0], block196_y[0]}), .y(block1868_y));
  wire [3:0] block1869_y;
  chain3_600b4ce38416 block1869 (.x({block404_y[3], block1863_y[2], block1863_y[3], block238_y[1], block1862_y[2], block1865_y[1], block18_y[2], block102_y[2],
      block328_y[2], block404_y[1]}), .y(block1869_y));
  wire [4:0] block1870_y;
  chain5_4fa59fe1e1d8 block1870 (.x({block1866_y[3], block238_y[3], block1868_y[4], block1868_y[5], block1869_y[2], block1869_y[3], block1866_y[1],
      block1867_y[1], block1868_y[2], x[1], x[17], x[73], block1869_y[0]}), .y(block1870_y));
  wire [7:0] block1871_y;
  chain8_24ac31dbb2ef block1871 (.x({block861_y[5], block1870_y[3], block1866_y[4], block1866_y[5], block1867_y[4], block1867_y[5], block861_y[3], block18_y[3],
      block102_y[3], block1866_y[2], block1869_y[1], block1870_y[1], block861_y[2:1], block102_y[0], block1866_y[0],
      block1868_y[0], x[15], block1862_y[0], block18_y[0], block861_y[0]}), .y(block1871_y));
  wire [8:0] block1872_y;
  chain9_8c22520859cf block1872 (.x({block705_y[8:6], block482_y[7], block1870_y[4], block1871_y[6], block482_y[6], block705_y[4], block1870_y[2], block861_y[4],
      block1871_y[4], block482_y[4], block1867_y[3], block705_y[3:2], block1868_y[1], block482_y[2], block1871_y[1],
      block482_y[1], block1867_y[0], block705_y[1]}), .y(block1872_y));
  wire [5:0] block1873_y;
  chain6_8b5a5f7f344b block1873 (.x({block1872_y[4], block1872_y[5], block1871_y[5], block482_y[5], block705_y[5], block1872_y[2], block1862_y[3], block1871_y[3],
      block482_y[3], block1867_y[2], block1868_y[3], block1871_y[2], block1870_y[0], block1872_y[1]}), .y(block1873_y));
  wire [7:0] block1874_y;
  chain9_3e19287aeb38 block1874 (.x({block1872_y[8], block1873_y[5], block1872_y[7], block1871_y[7], block1872_y[6], block1873_y[4:2], block1872_y[3],
      block1873_y[1:0], block1872_y[0], block482_y[0], block1871_y[0], block705_y[0]}), .y(block1874_y));
  wire [5:0] block1875_y;
  chain5_6c956084fbfe block1875 (.x({x[185], x[224], x[341:340], x[17], x[170], x[184], x[223], x[296], x[135], x[189], x[15], x[168], x[294]}), .y(block1875_y));
  wire [3:0] block1876_y;
  chain3_8233d6332b58 block1876 (.x({x[185], x[224], x[341], x[295], x[190], x[16], x[169], x[183], x[222], x[339]}), .y(block1876_y));
  wire [5:0] block1877_y;
  chain5_90b174070259 block1877 (.x({block277_y[3], block1875_y[4], block1875_y[5], block560_y[3], block184_y[3], block46_y[3], block80_y[2], block1876_y[2],
      block1876_y[3], block80_y[0], block423_y[1], block104_y[1], block451_y[1], block184_y[1], block46_y[1], block560_y[1]}), .y(block1877_y));
  wire [4:0] block1878_y;
  chain5_b134ded2e2a1 block1878 (.x({block472_y[3], block1875_y[3], block42_y[2], block496_y[3], block277_y[2], block249_y[3], block249_y[1], block1875_y[1],
      block1876_y[0], block42_y[0], block496_y[1], block277_y[0], block472_y[1]}), .y(block1878_y));
  wire [5:0] block1879_y;
  chain5_29eb2ec3b89f block1879 (.x({block277_y[3], block1875_y[4], block1875_y[5], block560_y[2], block104_y[2], block451_y[2], block184_y[2], block46_y[2],
      block80_y[1], block46_y[0], block236_y[0], block423_y[0], block104_y[0], block451_y[0], block184_y[0], block560_y[0]}), .y(block1879_y));
  wire [6:0] block1880_y;
  chain7_f9cb95a6b8da block1880 (.x({block1878_y[3], block80_y[3], block1877_y[3], block42_y[3], block1879_y[4], block1879_y[5], block1878_y[1], block42_y[1],
      block496_y[2], block277_y[1], block249_y[2], block472_y[2], block249_y[0], block41_y[0], block1879_y[0], block464_y[0],
      block1875_y[0], block496_y[0], block472_y[0]}), .y(block1880_y));
  wire [6:0] block1881_y;
  chain7_99750fb1ef16 block1881 (.x({block1878_y[4], block1877_y[4], block1877_y[5], block1879_y[3], block236_y[3], block423_y[3], block104_y[3], block451_y[3],
      block1877_y[2], block1877_y[0], block1878_y[0], x[136], x[138], block41_y[1], block236_y[1], block1879_y[1]}), .y(block1881_y));
  wire [2:0] block1882_y;
  chain3_121d785fa9fe block1882 (.x({block1877_y[1], x[139], x[191], block41_y[2], block236_y[2], block423_y[2], block1879_y[2]}), .y(block1882_y));
  wire [5:0] block1883_y;
  chain6_2c44514d1473 block1883 (.x({block1881_y[5], block633_y[5:4], block1880_y[5], block1881_y[4], block1880_y[4], block1881_y[3], block1882_y[2],
      block1882_y[0], block1875_y[2], block1876_y[1], block1880_y[2], x[137], block1881_y[1], block633_y[2]}), .y(block1883_y));
  wire [4:0] block1884_y;
  chain5_38e985dc27c2 block1884 (.x({block633_y[3], block1880_y[3], x[140], block41_y[3], block1881_y[2], block1882_y[1], block715_y[1], block1880_y[1],
      block1881_y[0], block633_y[1]}), .y(block1884_y));
  wire [6:0] block1885_y;
  chain7_95d0d65e4d6a block1885 (.x({block471_y[6:4], block1881_y[6], block1883_y[5], block1880_y[6], block1883_y[4], block716_y[4], block471_y[3:2],
      block716_y[1], block1884_y[3], block716_y[2], block1878_y[2], block1883_y[1], block1884_y[2], block471_y[1]}), .y(block1885_y));
  wire [7:0] block1886_y;
  chain9_4aad66e92000 block1886 (.x({block1885_y[6:4], block1885_y[2], block1885_y[3], block1883_y[3], block1884_y[4], block716_y[3], block1885_y[1],
      block1883_y[2], block471_y[0], block1885_y[0], block1883_y[0], block1884_y[1], block716_y[0], block470_y[0], block1884_y[0],
      block1880_y[0], block715_y[0], block633_y[0]}), .y(block1886_y));
  wire [4:0] block1887_y;
  chain5_dd2f87e9bef9 block1887 (.x({x[368], x[301], x[49], x[146], x[203], x[215], x[213], x[24], x[219], x[144], x[201], x[366]}), .y(block1887_y));
  wire [4:0] block1888_y;
  chain5_f62c6c353383 block1888 (.x({x[302], x[50], x[101], x[227], x[225], x[214], x[367], x[25], x[99], x[220], x[300]}), .y(block1888_y));
  wire [5:0] block1889_y;
  chain5_533d679e097f block1889 (.x({block1888_y[3], block74_y[3], block248_y[3], block657_y[3], block1887_y[3], block76_y[2], block169_y[3], block141_y[3],
      block36_y[3], block36_y[1], x[202], block1887_y[1], block76_y[0], block169_y[1], block141_y[1], block657_y[1]}), .y(block1889_y));
  wire [4:0] block1890_y;
  chain5_b134ded2e2a1 block1890 (.x({block164_y[3], block74_y[2], block70_y[3], block403_y[3], block248_y[2], block144_y[3], block144_y[1], block1888_y[0],
      block74_y[0], block70_y[1], block403_y[1], block248_y[0], block164_y[1]}), .y(block1890_y));
  wire [5:0] block1891_y;
  chain5_bd0a736c6011 block1891 (.x({block1888_y[3], block74_y[3], block248_y[3], block657_y[2], block1887_y[2], block76_y[1], block169_y[2], block141_y[2],
      block36_y[2], block36_y[0], block144_y[0], block164_y[0], block1887_y[0], block169_y[0], block141_y[0], block657_y[0]}), .y(block1891_y));
  wire [2:0] block1892_y;
  chain3_121d785fa9fe block1892 (.x({block144_y[2], block1888_y[1], block74_y[1], block70_y[2], block403_y[2], block248_y[1], block164_y[2]}), .y(block1892_y));
  wire [6:0] block1893_y;
  chain7_740fbf8498cb block1893 (.x({block738_y[4], block1888_y[4], block1890_y[4], block1889_y[4], block1889_y[5], block738_y[2], block1888_y[2], block1890_y[2],
      block1892_y[1], block1889_y[2], block1891_y[3], block1891_y[1], block1890_y[0], x[48], x[145], block1889_y[0],
      block738_y[0]}), .y(block1893_y));
  wire [4:0] block1894_y;
  chain5_2dd2c4b48d3f block1894 (.x({block1892_y[2], block1889_y[3], block738_y[3], block1890_y[3], block1891_y[4], block1891_y[5], block1890_y[1],
      block738_y[1], x[26], x[100], x[221], x[226], block1892_y[0]}), .y(block1894_y));
  wire [5:0] block1895_y;
  chain6_9a8681cd30c2 block1895 (.x({block1893_y[3:1], block1894_y[1:0], block1889_y[1], block1891_y[2], block233_y[0], block1893_y[0], block70_y[0],
      block736_y[0], block403_y[0], block1891_y[0]}), .y(block1895_y));
  wire [8:0] block1896_y;
  chain9_df91645b6666 block1896 (.x({block235_y[7:5], block1893_y[6], block1894_y[4], block242_y[6], block1893_y[5], block235_y[3], block1894_y[2],
      block242_y[4], block1887_y[4], block76_y[3], block1895_y[4], block235_y[1], block235_y[2], block242_y[2], block1895_y[2:1],
      block242_y[1], block235_y[0]}), .y(block1896_y));
  wire [7:0] block1897_y;
  chain9_85699dd0112e block1897 (.x({block1896_y[8:4], block1894_y[3], block242_y[5], block1893_y[4], block1895_y[5], block235_y[4], block1896_y[2],
      block1896_y[3], block242_y[3], block1895_y[3], block1896_y[1:0], block242_y[0], block1895_y[0]}), .y(block1897_y));
  wire [4:0] block1898_y;
  chain5_65b92d18da5d block1898 (.x({x[323], x[122], x[194], x[232], x[239], x[272], x[270], x[366], x[78], x[120], x[192], x[237], x[321]}), .y(block1898_y));
  wire [5:0] block1899_y;
  chain5_f335b4e370da block1899 (.x({block399_y[3], block1898_y[4], block201_y[3], block46_y[3], x[158], block33_y[3], block399_y[2], block649_y[3],
      block105_y[3], block105_y[1], x[256], x[367], block33_y[1], block399_y[0], block649_y[1], block46_y[1]}), .y(block1899_y));
  wire [4:0] block1900_y;
  chain5_bcbabb9a9479 block1900 (.x({block201_y[2], x[74], x[233], block1898_y[3], block342_y[3], block383_y[3], block383_y[1], x[238], x[271], x[322],
      block1898_y[1], block342_y[1], block201_y[0]}), .y(block1900_y));
  wire [5:0] block1901_y;
  chain5_6479554c4bb8 block1901 (.x({block399_y[3], block1898_y[4], block201_y[3], block46_y[2], x[368], block33_y[2], block399_y[1], block649_y[2],
      block105_y[2], block105_y[0], block342_y[0], block383_y[0], x[255], block33_y[0], block649_y[0], block46_y[0]}), .y(block1901_y));
  wire [5:0] block1902_y;
  chain6_864887db3fa6 block1902 (.x({block1900_y[4:2], block1899_y[3], x[32], block1899_y[2], block1901_y[3], x[231], block1899_y[0], block1901_y[1],
      x[79], x[121], x[193], block1900_y[0]}), .y(block1902_y));
  wire [2:0] block1903_y;
  chain3_efe745ea399d block1903 (.x({block201_y[1], block1901_y[2], x[80], block1898_y[2], block342_y[2], block383_y[2], block1900_y[1]}), .y(block1903_y));
  wire [4:0] block1904_y;
  chain5_3a0c2a248b61 block1904 (.x({block1902_y[3], block1903_y[2], block837_y[4], block1901_y[4], block1901_y[5], block1899_y[1], block1903_y[0],
      x[31], x[73], x[157], x[257], block837_y[2]}), .y(block1904_y));
  wire [7:0] block1905_y;
  chain8_df537643d12a block1905 (.x({block790_y[3], block1902_y[4], block837_y[5], block1904_y[3], block1899_y[4], block1899_y[5], block790_y[1], block1902_y[2],
      block1903_y[1], block837_y[3], block1904_y[1], block837_y[1], block1902_y[0], x[30], x[72], x[156], block789_y[0],
      block837_y[0], block788_y[0], block881_y[0]}), .y(block1905_y));
  wire [7:0] block1906_y;
  chain8_7f46c9332dbe block1906 (.x({block883_y[6:4], block1905_y[7], block1902_y[5], block1904_y[4], block790_y[4], block1905_y[6], block883_y[2],
      block883_y[3], block1904_y[2], block790_y[2], block1905_y[4], block1905_y[2], block883_y[1], block1902_y[1], block1904_y[0],
      block790_y[0], block883_y[0]}), .y(block1906_y));
  wire [6:0] block1907_y;
  chain8_0a181167be92 block1907 (.x({block1906_y[7:5], block1906_y[3], block1906_y[4], block1905_y[5], block1906_y[2:1], block1905_y[3], block1906_y[0],
      block882_y[0], block1905_y[1:0], block1901_y[0], block1898_y[0]}), .y(block1907_y));
  wire [5:0] block1908_y;
  chain5_112fcfaea8f8 block1908 (.x({x[161], x[365], x[368], x[377], x[166], x[287], x[289], x[326], x[341], x[339], x[135], x[141], x[150], x[285],
      x[324], x[375]}), .y(block1908_y));
  wire [3:0] block1909_y;
  chain3_bd1419159376 block1909 (.x({x[44], x[167], x[290], x[364], x[8], x[47], x[137], x[143], x[160], x[367]}), .y(block1909_y));
  wire [3:0] block1910_y;
  chain3_1435658ce77a block1910 (.x({x[161], x[365], x[368], x[340], x[151], x[165], x[286], x[288], x[325], x[376]}), .y(block1910_y));
  wire [3:0] block1911_y;
  chain3_1435658ce77a block1911 (.x({x[44], x[167], x[290], x[363], x[7], x[46], x[136], x[142], x[159], x[366]}), .y(block1911_y));
  wire [6:0] block1912_y;
  chain7_663387bcc13f block1912 (.x({block289_y[3], block196_y[3], block1909_y[2], block1909_y[3], block1908_y[4], block1908_y[5], block820_y[2], block1911_y[1],
      block289_y[1], block175_y[2], block31_y[2], block476_y[2], block476_y[0], block347_y[0], x[6], x[45], block175_y[0],
      block31_y[0], block820_y[0]}), .y(block1912_y));
  wire [4:0] block1913_y;
  chain5_c7ee9e881431 block1913 (.x({block820_y[3], block476_y[3], block1911_y[2], block1911_y[3], block1910_y[2], block1910_y[3], block476_y[1], block347_y[1],
      block1911_y[0], block289_y[0], block175_y[1], block31_y[1], block820_y[1]}), .y(block1913_y));
  wire [5:0] block1914_y;
  chain6_7aff7d27fea8 block1914 (.x({block347_y[3], block31_y[3], block1908_y[3], block290_y[3], block196_y[2], block501_y[3], block501_y[1], x[42],
      block1908_y[1], block1910_y[0], block290_y[1], block196_y[0], block290_y[0], block1908_y[0], block501_y[0]}), .y(block1914_y));
  wire [7:0] block1915_y;
  chain8_9d26d9d228f4 block1915 (.x({block1912_y[6], block1913_y[4:3], block729_y[5], block1912_y[5], block1914_y[4], block729_y[4], block1912_y[4],
      block1913_y[1], block347_y[2], block1914_y[2], block729_y[2], block1909_y[0], block1912_y[2], block763_y[0], block1914_y[0],
      block826_y[0], block729_y[0], block1912_y[0], block639_y[0]}), .y(block1915_y));
  wire [4:0] block1916_y;
  chain5_51bd42531b57 block1916 (.x({block1915_y[3], block1909_y[1], block289_y[2], block175_y[3], block1912_y[3], block1913_y[2], block1913_y[0], block1914_y[1],
      block729_y[1], block765_y[0], block1912_y[1], block1915_y[1]}), .y(block1916_y));
  wire [2:0] block1917_y;
  chain3_121d785fa9fe block1917 (.x({block196_y[1], x[43], x[152], block1908_y[2], block1910_y[1], block290_y[2], block501_y[2]}), .y(block1917_y));
  wire [5:0] block1918_y;
  chain6_8b2c7d69fea5 block1918 (.x({block766_y[3], block766_y[4], block1915_y[5], block1916_y[4], block1914_y[5], block766_y[1], block1916_y[2], block642_y[2],
      block1914_y[3], block729_y[3], block1917_y[1:0], block642_y[1], block766_y[0]}), .y(block1918_y));
  wire [8:0] block1919_y;
  chain9_69b0419ab774 block1919 (.x({block643_y[4], block830_y[6:5], block1915_y[7], block643_y[3], block1918_y[4], block1915_y[6], block643_y[2], block830_y[3],
      block766_y[2], block1918_y[2], block1915_y[4], block1916_y[3], block643_y[0], block830_y[1], block830_y[2], block1918_y[0],
      block1915_y[2], block1916_y[1], block642_y[0], block1916_y[0], block830_y[0]}), .y(block1919_y));
  wire [7:0] block1920_y;
  chain8_cbff1e9c6f7f block1920 (.x({block1919_y[8], block1918_y[5], block1919_y[7:6], block766_y[5], block1918_y[3], block1919_y[5], block643_y[1],
      block830_y[4], block1919_y[4], block1917_y[2], block1919_y[3:2], block1918_y[1]}), .y(block1920_y));
  wire [2:0] clamped0;
  clamp_s7_0_7 clamp0 (.a(block899_y), .y(clamped0));
  wire [2:0] clamped1;
  clamp_s8_0_7 clamp1 (.a(block908_y), .y(clamped1));
  wire [2:0] clamped2;
  clamp_s8_0_7 clamp2 (.a(block922_y), .y(clamped2));
  wire [2:0] clamped3;
  clamp_s9_0_7 clamp3 (.a(block933_y), .y(clamped3));
  wire [2:0] clamped4;
  clamp_s8_0_7 clamp4 (.a(block947_y), .y(clamped4));
  wire [2:0] clamped5;
  clamp_s9_0_7 clamp5 (.a(block961_y), .y(clamped5));
  wire [2:0] clamped6;
  clamp_s7_0_7 clamp6 (.a(block975_y[7:1]), .y(clamped6));
  wire [2:0] clamped7;
  clamp_s9_0_7 clamp7 (.a({block986_y, block985_y[5:0]}), .y(clamped7));
  wire [2:0] clamped8;
  clamp_s7_0_7 clamp8 (.a(block997_y), .y(clamped8));
  wire [2:0] clamped9;
  clamp_s7_0_7 clamp9 (.a(block1009_y), .y(clamped9));
  wire [2:0] clamped10;
  clamp_s8_0_7 clamp10 (.a(block1023_y), .y(clamped10));
  wire [2:0] clamped11;
  clamp_s7_0_7 clamp11 (.a(block1034_y[7:1]), .y(clamped11));
  wire [2:0] clamped12;
  clamp_s7_0_7 clamp12 (.a(block1049_y[7:1]), .y(clamped12));
  wire [2:0] clamped13;
  clamp_s7_0_7 clamp13 (.a(block1060_y), .y(clamped13));
  wire [2:0] clamped14;
  clamp_s7_0_7 clamp14 (.a(block1069_y[9:3]), .y(clamped14));
  wire [2:0] clamped15;
  clamp_s8_0_7 clamp15 (.a(block1081_y), .y(clamped15));
  wire [2:0] clamped16;
  clamp_s8_0_7 clamp16 (.a(block1091_y[8:1]), .y(clamped16));
  wire [2:0] clamped17;
  clamp_s8_0_7 clamp17 (.a(block1101_y), .y(clamped17));
  wire [2:0] clamped18;
  clamp_s8_0_7 clamp18 (.a(block1114_y), .y(clamped18));
  wire [2:0] clamped19;
  clamp_s8_0_7 clamp19 (.a({block1129_y, block1130_y}), .y(clamped19));
  wire [2:0] clamped20;
  clamp_s8_0_7 clamp20 (.a(block1147_y[8:1]), .y(clamped20));
  wire [2:0] clamped21;
  clamp_s7_0_7 clamp21 (.a(block1158_y[7:1]), .y(clamped21));
  wire [2:0] clamped22;
  clamp_s8_0_7 clamp22 (.a(block1171_y), .y(clamped22));
  wire [2:0] clamped23;
  clamp_s7_0_7 clamp23 (.a(block1184_y[9:3]), .y(clamped23));
  wire [2:0] clamped24;
  clamp_s8_0_7 clamp24 (.a(block1197_y), .y(clamped24));
  wire [2:0] clamped25;
  clamp_s8_0_7 clamp25 (.a(block1210_y), .y(clamped25));
  wire [2:0] clamped26;
  clamp_s9_0_7 clamp26 (.a(block1221_y), .y(clamped26));
  wire [2:0] clamped27;
  clamp_s7_0_7 clamp27 (.a(block1234_y[7:1]), .y(clamped27));
  wire [2:0] clamped28;
  clamp_s8_0_7 clamp28 (.a(block1247_y[8:1]), .y(clamped28));
  wire [2:0] clamped29;
  clamp_s7_0_7 clamp29 (.a(block1260_y), .y(clamped29));
  wire [2:0] clamped30;
  clamp_s7_0_7 clamp30 (.a(block1271_y[7:1]), .y(clamped30));
  wire [2:0] clamped31;
  clamp_s7_0_7 clamp31 (.a(block1286_y[7:1]), .y(clamped31));
  wire [2:0] clamped32;
  clamp_s8_0_7 clamp32 (.a(block1300_y), .y(clamped32));
  wire [2:0] clamped33;
  clamp_s8_0_7 clamp33 (.a(block1314_y), .y(clamped33));
  wire [2:0] clamped34;
  clamp_s8_0_7 clamp34 (.a(block1322_y[9:2]), .y(clamped34));
  wire [2:0] clamped35;
  clamp_s7_0_7 clamp35 (.a({block1338_y, block1337_y[1:0]}), .y(clamped35));
  wire [2:0] clamped36;
  clamp_s8_0_7 clamp36 (.a({block1350_y, block1349_y[2]}), .y(clamped36));
  wire [2:0] clamped37;
  clamp_s7_0_7 clamp37 (.a(block1362_y), .y(clamped37));
  wire [2:0] clamped38;
  clamp_s8_0_7 clamp38 (.a(block1377_y[8:1]), .y(clamped38));
  wire [2:0] clamped39;
  clamp_s9_0_7 clamp39 (.a(block1391_y[9:1]), .y(clamped39));
  wire [2:0] clamped40;
  clamp_s7_0_7 clamp40 (.a(block1404_y[7:1]), .y(clamped40));
  wire [2:0] clamped41;
  clamp_s8_0_7 clamp41 (.a(block1414_y[9:2]), .y(clamped41));
  wire [2:0] clamped42;
  clamp_s8_0_7 clamp42 (.a(block1428_y[8:1]), .y(clamped42));
  wire [2:0] clamped43;
  clamp_s8_0_7 clamp43 (.a(block1439_y), .y(clamped43));
  wire [2:0] clamped44;
  clamp_s8_0_7 clamp44 (.a(block1448_y), .y(clamped44));
  wire [2:0] clamped45;
  clamp_s7_0_7 clamp45 (.a(block1459_y), .y(clamped45));
  wire [2:0] clamped46;
  clamp_s7_0_7 clamp46 (.a(block1469_y[9:3]), .y(clamped46));
  wire [2:0] clamped47;
  clamp_s7_0_7 clamp47 (.a(block1480_y[7:1]), .y(clamped47));
  wire [2:0] clamped48;
  clamp_s7_0_7 clamp48 (.a(block1491_y), .y(clamped48));
  wire [2:0] clamped49;
  clamp_s7_0_7 clamp49 (.a(block1504_y[7:1]), .y(clamped49));
  wire [2:0] clamped50;
  clamp_s7_0_7 clamp50 (.a(block1517_y), .y(clamped50));
  wire [2:0] clamped51;
  clamp_s8_0_7 clamp51 (.a(block1528_y), .y(clamped51));
  wire [2:0] clamped52;
  clamp_s8_0_7 clamp52 (.a(block1540_y), .y(clamped52));
  wire [2:0] clamped53;
  clamp_s8_0_7 clamp53 (.a(block1549_y), .y(clamped53));
  wire [2:0] clamped54;
  clamp_s7_0_7 clamp54 (.a(block1560_y[7:1]), .y(clamped54));
  wire [2:0] clamped55;
  clamp_s8_0_7 clamp55 (.a({block1575_y, block1574_y[0]}), .y(clamped55));
  wire [2:0] clamped56;
  clamp_s8_0_7 clamp56 (.a(block1588_y), .y(clamped56));
  wire [2:0] clamped57;
  clamp_s7_0_7 clamp57 (.a(block1596_y[7:1]), .y(clamped57));
  wire [2:0] clamped58;
  clamp_s8_0_7 clamp58 (.a({block1611_y, block1610_y[7:3]}), .y(clamped58));
  wire [2:0] clamped59;
  clamp_s8_0_7 clamp59 (.a(block1623_y), .y(clamped59));
  wire [2:0] clamped60;
  clamp_s7_0_7 clamp60 (.a(block1634_y[7:1]), .y(clamped60));
  wire [2:0] clamped61;
  clamp_s7_0_7 clamp61 (.a(block1647_y[7:1]), .y(clamped61));
  wire [2:0] clamped62;
  clamp_s7_0_7 clamp62 (.a(block1661_y), .y(clamped62));
  wire [2:0] clamped63;
  clamp_s7_0_7 clamp63 (.a(block1674_y[7:1]), .y(clamped63));
  wire [2:0] clamped64;
  clamp_s8_0_7 clamp64 (.a(block1685_y[8:1]), .y(clamped64));
  wire [2:0] clamped65;
  clamp_s7_0_7 clamp65 (.a(block1698_y), .y(clamped65));
  wire [2:0] clamped66;
  clamp_s7_0_7 clamp66 (.a(block1713_y[7:1]), .y(clamped66));
  wire [2:0] clamped67;
  clamp_s8_0_7 clamp67 (.a(block1724_y), .y(clamped67));
  wire [2:0] clamped68;
  clamp_s7_0_7 clamp68 (.a(block1739_y[7:1]), .y(clamped68));
  wire [2:0] clamped69;
  clamp_s8_0_7 clamp69 (.a(block1750_y[8:1]), .y(clamped69));
  wire [2:0] clamped70;
  clamp_s7_0_7 clamp70 (.a(block1763_y[7:1]), .y(clamped70));
  wire [2:0] clamped71;
  clamp_s8_0_7 clamp71 (.a(block1775_y), .y(clamped71));
  wire [2:0] clamped72;
  clamp_s8_0_7 clamp72 (.a(block1786_y), .y(clamped72));
  wire [2:0] clamped73;
  clamp_s7_0_7 clamp73 (.a(block1798_y[7:1]), .y(clamped73));
  wire [2:0] clamped74;
  clamp_s7_0_7 clamp74 (.a(block1810_y), .y(clamped74));
  wire [2:0] clamped75;
  clamp_s8_0_7 clamp75 (.a(block1824_y[8:1]), .y(clamped75));
  wire [2:0] clamped76;
  clamp_s8_0_7 clamp76 (.a(block1836_y), .y(clamped76));
  wire [2:0] clamped77;
  clamp_s9_0_7 clamp77 (.a(block1849_y), .y(clamped77));
  wire [2:0] clamped78;
  clamp_s7_0_7 clamp78 (.a(block1861_y), .y(clamped78));
  wire [2:0] clamped79;
  clamp_s8_0_7 clamp79 (.a(block1874_y), .y(clamped79));
  wire [2:0] clamped80;
  clamp_s7_0_7 clamp80 (.a(block1886_y[7:1]), .y(clamped80));
  wire [2:0] clamped81;
  clamp_s8_0_7 clamp81 (.a(block1897_y), .y(clamped81));
  wire [2:0] clamped82;
  clamp_s7_0_7 clamp82 (.a(block1907_y), .y(clamped82));
  wire [2:0] clamped83;
  clamp_s8_0_7 clamp83 (.a(block1920_y), .y(clamped83));
  assign y = {clamped83, clamped82, clamped81, clamped80, clamped79, clamped78, clamped77, clamped76, clamped75, clamped74, clamped73,
      clamped72, clamped71, clamped70, clamped69, clamped68, clamped67, clamped66, clamped65, clamped64, clamped63, clamped62,
      clamped61, clamped60, clamped59, clamped58, clamped57, clamped56, clamped55, clamped54, clamped53, clamped52, clamped51,
      clamped50, clamped49, clamped48, clamped47, clamped46, clamped45, clamped44, clamped43, clamped42, clamped41, clamped40,
      clamped39, clamped38, clamped37, clamped36, clamped35, clamped34, clamped33, clamped32, clamped31, clamped30, clamped29,
      clamped28, clamped27, clamped26, clamped25, clamped24, clamped23, clamped22, clamped21, clamped20, clamped19, clamped18,
      clamped17, clamped16, clamped15, clamped14, clamped13, clamped12, clamped11, clamped10, clamped9, clamped8, clamped7,
      clamped6, clamped5, clamped4, clamped3, clamped2, clamped1, clamped0};
endmodule
