#include "audio/syllable_counter.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace langdu {
namespace {

/// Lets `counter` hear `count` vowels that swell and fade, `length` seconds each.
void hum(SyllableCounter& counter, int sample_rate, int count, double length) {
  const int samples = static_cast<int>(count * length * sample_rate);
  for (int i = 0; i < samples; ++i) {
    const double time = static_cast<double>(i) / sample_rate;
    const double swell = 0.1 + 0.9 * std::pow(std::sin(std::numbers::pi * time / length), 2);
    counter.hear(0.3 * swell * std::sin(2 * std::numbers::pi * 600 * time));
  }
}

TEST(SyllableCounter, CountsAtEveryRateAndSampleRate) {
  for (const int sample_rate : {22050, 44100, 48000}) {
    for (const double rate : {0.5, 1.0, 2.0, 4.0}) {
      SyllableCounter counter(sample_rate, rate);
      hum(counter, sample_rate, 17, 0.22 / rate);
      EXPECT_EQ(counter.take(), 17U) << sample_rate << " at rate " << rate;
    }
  }
}

TEST(SyllableCounter, BeginsAnewBehindEachStretch) {
  SyllableCounter counter(22050, 1);
  hum(counter, 22050, 5, 0.2);
  EXPECT_EQ(counter.take(), 5U);
  EXPECT_EQ(counter.take(), 0U);
  hum(counter, 22050, 3, 0.2);
  EXPECT_EQ(counter.take(), 3U);
}

TEST(SyllableCounter, HearsNoneInSilenceOrOneInASteadyTone) {
  SyllableCounter counter(22050, 1);
  for (int i = 0; i < 22050; ++i) counter.hear(0);
  EXPECT_EQ(counter.take(), 0U);
  for (int i = 0; i < 22050; ++i) counter.hear(0.3 * std::sin(i * 0.2));
  EXPECT_EQ(counter.take(), 1U);
}

}  // namespace
}  // namespace langdu
