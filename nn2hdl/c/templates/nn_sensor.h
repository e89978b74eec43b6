/* Color sensors behind one function: TCS34725 (Adafruit's library), S11059-02DT (Wire alone), and a mock. */
#ifndef NN_SENSOR_H
#define NN_SENSOR_H

#include <Arduino.h>

#define NN_SENSOR_MOCK 0
#define NN_SENSOR_TCS34725 1
#define NN_SENSOR_S11059 2

#ifndef NN_SENSOR
#error "define NN_SENSOR before nn_sensor.h is included"
#endif

enum nn_state : uint8_t { NN_READ_OK, NN_READ_MISSING, NN_READ_SATURATED };

/* What is in front of the sensor; only the mock cares. */
static const int8_t NN_BLACK = -2, NN_WHITE = -1;

#if NN_SENSOR == NN_SENSOR_TCS34725
#include <Adafruit_TCS34725.h> /* Library Manager: Adafruit TCS34725 */
#include <Wire.h>

static const uint8_t nn_address = 0x29;
static const uint16_t nn_full_scale = 21504; /* 21 cycles of 1,024 counts in 50 ms */
static Adafruit_TCS34725 nn_tcs(TCS34725_INTEGRATIONTIME_50MS, TCS34725_GAIN_4X);

static bool nn_sensor_begin() { return nn_tcs.begin(); }

static nn_state nn_sensor_read(int8_t, uint16_t rgb[3]) {
    Wire.beginTransmission(nn_address);
    if (Wire.endTransmission() != 0) return NN_READ_MISSING;
    uint16_t clear;
    nn_tcs.getRawData(&rgb[0], &rgb[1], &rgb[2], &clear);
    for (uint8_t i = 0; i < 3; i++)
        if (rgb[i] >= nn_full_scale) return NN_READ_SATURATED;
    return clear >= nn_full_scale ? NN_READ_SATURATED : NN_READ_OK;
}

#elif NN_SENSOR == NN_SENSOR_S11059
#include <Wire.h>

static const uint8_t nn_address = 0x2A, nn_control = 0x00, nn_data = 0x03;
static const uint8_t nn_reset = 0x80, nn_fixed_time = 0x0A; /* high gain, 22.4 ms a color */
static const uint8_t nn_wait_ms = 100;                      /* four colors one after the other */

static bool nn_write(uint8_t value) {
    Wire.beginTransmission(nn_address);
    Wire.write(nn_control);
    Wire.write(value);
    return Wire.endTransmission() == 0;
}

static bool nn_sensor_begin() {
    Wire.begin();
    return nn_write(nn_reset | nn_fixed_time);
}

static nn_state nn_sensor_read(int8_t, uint16_t rgb[3]) {
    if (!nn_write(nn_reset | nn_fixed_time) || !nn_write(nn_fixed_time)) return NN_READ_MISSING;
    delay(nn_wait_ms);
    Wire.beginTransmission(nn_address);
    Wire.write(nn_data);
    if (Wire.endTransmission(false) != 0) return NN_READ_MISSING;
    if (Wire.requestFrom(nn_address, (uint8_t)6) != 6) return NN_READ_MISSING;
    bool saturated = false;
    for (uint8_t i = 0; i < 3; i++) {
        uint16_t high = Wire.read();
        rgb[i] = (uint16_t)(high << 8) | (uint8_t)Wire.read();
        saturated |= rgb[i] == 0xFFFF;
    }
    return saturated ? NN_READ_SATURATED : NN_READ_OK;
}

#else
/* A chart of its own: counts between black and white. The fourth patch is too bright and the eighth one missing at
   first, as on a real table. */
static const uint16_t nn_mock_black[3] = {210, 190, 170}, nn_mock_white[3] = {5210, 6190, 4170};
static const uint8_t nn_mock_chart[27] = {150, 40,  35, 60, 130, 70, 40, 60,  150, 225, 200, 30, 170, 70,
                                          140, 20, 130, 160, 230, 230, 225, 120, 118, 115, 50, 52,  54};
static uint8_t nn_mock_faults;

static bool nn_sensor_begin() {
    nn_mock_faults = 0;
    return true;
}

static nn_state nn_sensor_read(int8_t patch, uint16_t rgb[3]) {
    if (patch == 3 && nn_mock_faults == 0) {
        nn_mock_faults = 1;
        return NN_READ_SATURATED;
    }
    if (patch == 7 && nn_mock_faults == 1) {
        nn_mock_faults = 2;
        return NN_READ_MISSING;
    }
    for (uint8_t i = 0; i < 3; i++) {
        uint16_t level = patch == NN_BLACK ? 0 : patch == NN_WHITE ? 255 : nn_mock_chart[3 * patch + i];
        rgb[i] = nn_mock_black[i] + (uint16_t)((uint32_t)(nn_mock_white[i] - nn_mock_black[i]) * level / 255);
    }
    return NN_READ_OK;
}
#endif

#endif
