/* @TITLE@

   Reads a chart of 3x3 color patches and corrects what the sensor saw with a neural network.
   1. Put the sensor on black, press the button at pin 2 (to ground), or send any character but r.
   2. The same on white, then on each patch, row by row.
   3. The chart comes as a PPM image between two markers; save the log and run: nn2hdl compare reference.ppm log.txt
   The button at pin 3, or r, starts again. Serial monitor: 115200 baud. */

#include "nn_model.h"

/* NN_SENSOR_TCS34725, NN_SENSOR_S11059 or NN_SENSOR_MOCK, which needs no hardware and presses its button itself */
#ifndef NN_SENSOR
#define NN_SENSOR @SENSOR@
#endif
#include "nn_sensor.h"

static const uint8_t nn_next_pin = 2, nn_again_pin = 3;
static const uint8_t nn_patches = 9, nn_readings = 4; /* the mean of so many readings is one measurement */
static const uint16_t nn_least_span = 64;             /* counts between black and white that are worth anything */
static const uint16_t nn_timed_runs = 100;
static const uint32_t nn_color_step = @STEP@UL; /* of an output, in 1/65536 of a color's step */

static uint16_t nn_black[3], nn_white[3];
static uint8_t nn_chart[nn_patches][3];
static uint32_t nn_sensor_us, nn_network_us;
static uint8_t nn_place; /* 0 black, 1 white, then the patches */

static void nn_say_where() {
    if (nn_place == 0) Serial.println(F("# black, then press"));
    else if (nn_place == 1) Serial.println(F("# white, then press"));
    else {
        Serial.print(F("# patch "));
        Serial.print(nn_place - 1);
        Serial.println(F(" of 9, then press"));
    }
}

static void nn_begin_again() {
    nn_place = 0;
    nn_sensor_us = nn_network_us = 0;
    while (!nn_sensor_begin()) {
        Serial.println(F("# no sensor: check its wires; trying again"));
        delay(1000);
    }
    nn_say_where();
}

/* True once for each press of a button or character; waits until the button is up again. */
static bool nn_pressed(uint8_t pin) {
    if (digitalRead(pin) == HIGH) return false;
    delay(20);
    if (digitalRead(pin) == HIGH) return false;
    while (digitalRead(pin) == LOW) delay(5);
    return true;
}

/* Mean of some readings; false where any of them is no measurement, and then the patch is asked for again. */
static bool nn_measure(uint16_t mean[3]) {
    uint32_t sum[3] = {0, 0, 0};
    uint32_t began = micros();
    for (uint8_t n = 0; n < nn_readings; n++) {
        uint16_t rgb[3];
        nn_state state = nn_sensor_read((int8_t)nn_place - 2, rgb);
        if (state == NN_READ_MISSING) {
            Serial.println(F("# the sensor does not answer: check its wires, then press again"));
            return false;
        }
        if (state == NN_READ_SATURATED) {
            Serial.println(F("# too bright: further away or less light, then press again"));
            return false;
        }
        for (uint8_t i = 0; i < 3; i++) sum[i] += rgb[i];
    }
    nn_sensor_us += (micros() - began) / nn_readings;
    for (uint8_t i = 0; i < 3; i++) mean[i] = sum[i] / nn_readings;
    return true;
}

/* Counts between black and white as the network's input range. */
static nn_input_t nn_calibrated(uint16_t count, uint8_t channel) {
    int32_t range = (int32_t)NN_INPUT_HIGH - NN_INPUT_LOW;
    int32_t span = (int32_t)nn_white[channel] - nn_black[channel];
    int32_t above = (int32_t)count - nn_black[channel];
    if (above < 0) above = 0;
    if (above > span) above = span;
    return (nn_input_t)(NN_INPUT_LOW + (above * range + span / 2) / span);
}

static uint8_t nn_color(nn_output_t output) {
    if (output <= 0) return 0;
    uint32_t value = ((uint32_t)output * nn_color_step + 32768UL) >> 16;
    return value > 255 ? 255 : value;
}

static void nn_correct(const uint16_t counts[3], uint8_t color[3]) {
    nn_input_t input[NN_INPUTS];
    nn_output_t output[NN_OUTPUTS];
    for (uint8_t i = 0; i < 3; i++) input[i] = nn_calibrated(counts[i], i);
    uint32_t began = micros();
    for (uint16_t n = 0; n < nn_timed_runs; n++) nn_forward(input, output);
    nn_network_us += (micros() - began) / nn_timed_runs;
    for (uint8_t i = 0; i < 3; i++) color[i] = nn_color(output[i]);
}

static bool nn_white_is_usable() {
    for (uint8_t i = 0; i < 3; i++)
        if (nn_white[i] < nn_black[i] || nn_white[i] - nn_black[i] < nn_least_span) {
            Serial.println(F("# white is hardly brighter than black: more light, then press again on white"));
            return false;
        }
    return true;
}

static void nn_print_chart() {
    Serial.println(F("-----BEGIN PPM-----\nP3\n3 3\n255"));
    for (uint8_t patch = 0; patch < nn_patches; patch++) {
        for (uint8_t i = 0; i < 3; i++) {
            Serial.print(nn_chart[patch][i]);
            Serial.print(i < 2 || patch % 3 < 2 ? ' ' : '\n');
        }
    }
    Serial.println(F("-----END PPM-----"));
    Serial.print(F("# time of a reading: sensor "));
    Serial.print(nn_sensor_us / (nn_patches + 2));
    Serial.print(F(" us, network "));
    Serial.print(nn_network_us / nn_patches);
    Serial.println(F(" us"));
}

/* Measures what is in front of the sensor and moves on, unless that was no measurement. */
static void nn_step() {
    uint16_t counts[3];
    if (!nn_measure(counts)) return;
    if (nn_place < 2) {
        uint16_t *kept = nn_place == 0 ? nn_black : nn_white;
        for (uint8_t i = 0; i < 3; i++) kept[i] = counts[i];
        if (nn_place == 1 && !nn_white_is_usable()) return;
    } else {
        nn_correct(counts, nn_chart[nn_place - 2]);
    }
    nn_place++;
    if (nn_place < nn_patches + 2) {
        nn_say_where();
    } else {
        nn_print_chart();
#if NN_SENSOR == NN_SENSOR_MOCK
        nn_place = nn_patches + 2; /* done: the mock reads but one chart */
#else
        nn_begin_again();
#endif
    }
}

void setup() {
    Serial.begin(115200);
    pinMode(nn_next_pin, INPUT_PULLUP);
    pinMode(nn_again_pin, INPUT_PULLUP);
    nn_begin_again();
}

void loop() {
    bool next = nn_pressed(nn_next_pin), again = nn_pressed(nn_again_pin);
    while (Serial.available() > 0) {
        int sent = Serial.read();
        if (sent == 'r') again = true;
        else if (sent > ' ') next = true;
    }
#if NN_SENSOR == NN_SENSOR_MOCK
    next = nn_place < nn_patches + 2;
#endif
    if (again) nn_begin_again();
    else if (next) nn_step();
}
