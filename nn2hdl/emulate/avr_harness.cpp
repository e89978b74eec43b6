/* Runs a network on stored inputs, then on random ones; prints every output, and what the first run took. */
#include <Arduino.h>
#include <avr/sleep.h>
#include "nn_model.h"

static const nn_input_t fixed[] PROGMEM = {@FIXED@};
static nn_input_t x[NN_INPUTS];
static nn_output_t y[NN_OUTPUTS];
static volatile uint16_t overflows;
static void (*volatile run)(const nn_input_t *, nn_output_t *) = nn_forward; /* volatile: neither inlined nor moved */
static uint32_t state = @SEED@UL;
extern uint8_t __heap_start;

ISR(TIMER1_OVF_vect) { overflows++; }

static nn_input_t draw() {
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return (nn_input_t)(@LOW@ + (int32_t)((state >> 8) % @RANGE@UL));
}

static void print_outputs() {
    for (uint16_t i = 0; i < NN_OUTPUTS; i++) {
        Serial.print(i % 8 > 0 ? " " : i > 0 ? "\ny " : "y "); /* simavr breaks long lines */
        Serial.print((long)y[i]);
    }
    Serial.print('\n');
}

static uint32_t count_cycles() {
    TIMSK0 = 0;
    TCCR1A = 0;
    TCCR1B = 0;
    TCNT1 = 0;
    TIFR1 = _BV(TOV1);
    TIMSK1 = _BV(TOIE1);
    TCCR1B = _BV(CS10);
    run(x, y);
    uint16_t last = TCNT1; /* a stopped timer reads 0 in simavr */
    TIMSK1 = 0;
    uint32_t cycles = ((uint32_t)overflows << 16) + last;
    TIMSK0 = _BV(TOIE0);
    return cycles;
}

static uint16_t measure_stack() {
    uint8_t *bottom = &__heap_start, *top = (uint8_t *)SP - 8;
    cli();
    for (uint8_t *at = bottom; at < top; at++) *at = 0xA5;
    run(x, y);
    uint8_t *at = bottom;
    while (at < top && *at == 0xA5) at++;
    sei();
    return (uint8_t *)SP - at;
}

void setup() {
    Serial.begin(1000000);
    for (uint32_t n = 0; n < @COUNT@UL + @RANDOM@UL; n++) {
        for (uint16_t i = 0; i < NN_INPUTS; i++)
            x[i] = n < @COUNT@UL ? (nn_input_t)@READ@(fixed + n * NN_INPUTS + i) : draw();
        if (n == 0) {
            uint32_t cycles = count_cycles();
            uint16_t stack = measure_stack();
            Serial.print(F("m "));
            Serial.print(cycles);
            Serial.print(' ');
            Serial.print(stack);
            Serial.print('\n');
        } else {
            run(x, y);
        }
        print_outputs();
    }
    Serial.flush();
    cli();
    sleep_enable();
    sleep_cpu();
}

void loop() {}
