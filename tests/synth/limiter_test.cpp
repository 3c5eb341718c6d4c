#include "synth/limiter.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include "synth/speech.h"

namespace langdu {
namespace {

/// A tone at a quarter of the sample rate. With a phase of 1/8 its samples lie 3 dB below its
/// peaks.
std::vector<float> tone(double amplitude, double phase, std::size_t frames) {
  std::vector<float> sound(frames);
  for (std::size_t i = 0; i < frames; ++i) {
    sound[i] = static_cast<float>(
        amplitude * std::sin(2.0 * std::numbers::pi * (static_cast<double>(i) / 4.0 + phase)));
  }
  return sound;
}

float highest(const std::vector<float>& sound) {
  float peak = 0.0F;
  for (const float frame : sound) peak = std::max(peak, std::fabs(frame));
  return peak;
}

TEST(Limiter, LeavesWhatIsLowAsItIs) {
  std::vector<float> sound = tone(20000.0, 0.0, 3000);
  const std::vector<float> before = sound;
  EXPECT_EQ(limit_peaks(sound), Limited::no);
  EXPECT_EQ(sound, before);
  std::vector<float> nothing;
  EXPECT_EQ(limit_peaks(nothing), Limited::no);
}

TEST(Limiter, NoSampleIsAboveTheCeiling) {
  for (const double amplitude : {28000.0, 40000.0, 200000.0}) {
    std::vector<float> sound = tone(amplitude, 0.0, 5000);
    EXPECT_EQ(limit_peaks(sound), Limited::yes);
    EXPECT_LE(highest(sound), k_peak_ceiling * 1.0001F);
    EXPECT_GT(highest(sound), k_peak_ceiling * 0.9F);
  }
}

TEST(Limiter, SeesPeaksBetweenSamples) {
  // Samples at 0.707 of 36000 stay below the ceiling, the wave between them does not.
  std::vector<float> sound = tone(36000.0, 0.125, 5000);
  ASSERT_LT(highest(sound), k_peak_ceiling);
  EXPECT_EQ(limit_peaks(sound), Limited::yes);
  EXPECT_LE(highest(sound), k_peak_ceiling / std::numbers::sqrt2_v<float> * 1.03F);
}

TEST(Limiter, TurnsDownOnlyAroundAPeak) {
  std::vector<float> sound = tone(10000.0, 0.0, 4000);
  const std::vector<float> before = sound;
  sound[2001] = 32000.0F;
  limit_peaks(sound);
  EXPECT_LE(sound[2001], k_peak_ceiling);
  const std::size_t reach = k_sample_rate / 100;  // 10 ms
  for (std::size_t i = 0; i < sound.size(); ++i) {
    if (i + reach < 2001 || i > 2001 + reach) {
      EXPECT_EQ(sound[i], before[i]) << i;
    }
  }
}

}  // namespace
}  // namespace langdu
