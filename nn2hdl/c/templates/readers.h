#if defined(__AVR__)
#include <avr/pgmspace.h>
#define NN_FLASH PROGMEM
#define NN_INT8(p) ((int8_t)pgm_read_byte(p))
#define NN_UINT8(p) ((uint8_t)pgm_read_byte(p))
#define NN_INT16(p) ((int16_t)pgm_read_word(p))
#define NN_UINT16(p) ((uint16_t)pgm_read_word(p))
#define NN_INT32(p) ((int32_t)pgm_read_dword(p))
#define NN_INT64(p) \
    ((int64_t)(((uint64_t)pgm_read_dword((const uint8_t *)(p) + 4) << 32) | pgm_read_dword((const uint8_t *)(p))))
#else
#define NN_FLASH
#define NN_INT8(p) (*(p))
#define NN_UINT8(p) (*(p))
#define NN_INT16(p) (*(p))
#define NN_UINT16(p) (*(p))
#define NN_INT32(p) (*(p))
#define NN_INT64(p) (*(p))
#endif
