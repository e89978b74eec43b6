// Runs a verilated circuit over packed vectors. @NAMES@ in this file are filled in by nn2hdl/simulation/harness.py.
//
// harness INPUT OUTPUT FIRST COUNT: reads COUNT rows of @INPUT_WORDS@ words of 32 bits from row FIRST of INPUT (all
// input ports back to back, each from a word of its own), writes rows of @OUTPUT_WORDS@ words to OUTPUT.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <type_traits>

#include "Vtop.h"
#include "verilated.h"

namespace {

constexpr long input_words = @INPUT_WORDS@;
constexpr long output_words = @OUTPUT_WORDS@;
constexpr long latency = @LATENCY@;  // clock edges from an input to its output; 0: combinational

// Verilator holds ports of up to 64 bits in integers, wider ones in arrays of 32-bit words.
template <class Value, std::enable_if_t<std::is_integral_v<Value>, int> = 0>
void load(Value& port, const uint32_t* words) {
    uint64_t value = words[0];
    if constexpr (sizeof(Value) == 8) value |= uint64_t(words[1]) << 32;
    port = Value(value);
}
template <std::size_t N>
void load(VlWide<N>& port, const uint32_t* words) {
    for (std::size_t i = 0; i < N; ++i) port[i] = words[i];
}
template <class Value, std::enable_if_t<std::is_integral_v<Value>, int> = 0>
void save(const Value& port, uint32_t* words) {
    words[0] = uint32_t(port);
    if constexpr (sizeof(Value) == 8) words[1] = uint32_t(uint64_t(port) >> 32);
}
template <std::size_t N>
void save(const VlWide<N>& port, uint32_t* words) {
    for (std::size_t i = 0; i < N; ++i) words[i] = port[i];
}

void load_inputs(Vtop& top, const uint32_t* words) {
@LOADS@
}

void save_outputs(Vtop& top, uint32_t* words) {
@SAVES@
}

void advance(Vtop& top) {
@ADVANCE@
}

int fail(const char* what, const char* where) {
    std::fprintf(stderr, "error: %s: %s\n", where, what);
    return 1;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 5) return fail("expected INPUT OUTPUT FIRST COUNT", argv[0]);
    const long first = std::atol(argv[3]), count = std::atol(argv[4]);
    std::FILE* input = std::fopen(argv[1], "rb");
    if (!input || std::fseek(input, first * input_words * 4, SEEK_SET)) return fail("cannot be read", argv[1]);
    std::FILE* output = std::fopen(argv[2], "wb");
    if (!output) return fail("cannot be written", argv[2]);
    VerilatedContext context;
    Vtop top{&context};
    uint32_t in[input_words], out[output_words];
    const long flush = latency > 0 ? latency - 1 : 0;  // vectors in flight: one goes in at each edge
    for (long i = 0; i < count + flush; ++i) {
        if (i < count) {
            if (std::fread(in, 4, input_words, input) != std::size_t(input_words)) return fail("too short", argv[1]);
            load_inputs(top, in);
        }
        advance(top);
        if (i < flush) continue;
        save_outputs(top, out);
        if (std::fwrite(out, 4, output_words, output) != std::size_t(output_words)) return fail("disk full", argv[2]);
    }
    top.final();
    return std::fclose(output) ? fail("disk full", argv[2]) : 0;
}
