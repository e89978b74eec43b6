typedef unsigned int nn_index; /* 16 bits on AVR */

/* the types of values that share memory: exempt from the rule that types do not alias */
typedef uint8_t __attribute__((may_alias)) nn_u8;
typedef int8_t __attribute__((may_alias)) nn_i8;
typedef int16_t __attribute__((may_alias)) nn_i16;
typedef uint16_t __attribute__((may_alias)) nn_u16;
typedef int32_t __attribute__((may_alias)) nn_i32;
typedef int64_t __attribute__((may_alias)) nn_i64;

#if defined(__AVR__)
#define NN_NOW(x, at) (((const volatile __typeof__(*(x)) *)(x))[at]) /* read where it is needed: few registers */
#else
#define NN_NOW(x, at) ((x)[at])
#endif

#if defined(__AVR__) || defined(__clang__)
#define NN_UNROLL
#else
#define NN_UNROLL _Pragma("GCC unroll 4")
#endif
