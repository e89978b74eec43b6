typedef uint32_t __attribute__((may_alias)) nn_word;

#if defined(__ARM_FEATURE_DSP)
static inline int32_t nn_smlad(uint32_t a, uint32_t b, int32_t acc) {
    int32_t sum;
    __asm__("smlad %0, %1, %2, %3" : "=r"(sum) : "r"(a), "r"(b), "r"(acc));
    return sum;
}
static inline uint32_t nn_sxtb16(uint32_t word) {
    uint32_t pair;
    __asm__("sxtb16 %0, %1" : "=r"(pair) : "r"(word));
    return pair;
}
#define nn_sxtb16_ror8(word) \
    __extension__({ \
        uint32_t nn_pair; \
        __asm__("sxtb16 %0, %1, ror #8" : "=r"(nn_pair) : "r"(word)); \
        nn_pair; \
    })
#else
static inline int32_t nn_smlad(uint32_t a, uint32_t b, int32_t acc) {
    return acc + (int32_t)(int16_t)a * (int16_t)b + (int32_t)(int16_t)(a >> 16) * (int16_t)(b >> 16);
}
static inline uint32_t nn_sxtb16(uint32_t word) {
    return (uint16_t)(int8_t)word | (uint32_t)(uint16_t)(int8_t)(word >> 16) << 16;
}
#define nn_sxtb16_ror8(word) nn_sxtb16((word) >> 8)
#endif
