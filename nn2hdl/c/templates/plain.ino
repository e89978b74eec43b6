/* @TITLE@

   Runs the network on one stored input and prints its outputs, @CLASS@and the time it took.
   Serial monitor: 115200 baud. */

#include "nn_model.h"

#if defined(__AVR__)
#include <avr/pgmspace.h>
#else
#undef PROGMEM
#define PROGMEM
#endif

static const uint8_t nn_timed_runs = @RUNS@;
@EXAMPLE@
static nn_input_t nn_input[NN_INPUTS];
static nn_output_t nn_output[NN_OUTPUTS];

void setup() {
    Serial.begin(115200);
    for (uint16_t i = 0; i < NN_INPUTS; i++) nn_input[i] = (nn_input_t)nn_read(nn_example + i);
    uint32_t began = micros();
    for (uint8_t n = 0; n < nn_timed_runs; n++) nn_forward(nn_input, nn_output);
    uint32_t taken = (micros() - began) / nn_timed_runs;
    for (uint16_t i = 0; i < NN_OUTPUTS; i++) {
        Serial.print((long)nn_output[i]);
        Serial.print(i + 1 < NN_OUTPUTS ? ' ' : '\n');
    }
@PRINT@    Serial.print(F("# time: "));
    Serial.print(taken);
    Serial.println(F(" us"));
}

void loop() {}
