#include "synth/clean_sound.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <numbers>
#include <numeric>

#include "synth/speech.h"

namespace langdu {
namespace {

std::vector<std::int16_t> tone(double hertz, double offset, std::size_t frames) {
  std::vector<std::int16_t> pcm(frames);
  for (std::size_t i = 0; i < frames; ++i) {
    pcm[i] = static_cast<std::int16_t>(
        offset +
        8000.0 * std::cos(2.0 * std::numbers::pi * hertz * static_cast<double>(i) / k_sample_rate));
  }
  return pcm;
}

constexpr Level k_level{0.0, -16.0};

double mean(const std::vector<std::int16_t>& pcm) {
  return std::accumulate(pcm.begin(), pcm.end(), 0.0) / static_cast<double>(pcm.size());
}

TEST(CleanSound, FindsTheSoundBetweenZeros) {
  const std::vector<std::int16_t> frames{0, 0, 5, 0, -3, 0};
  EXPECT_EQ(find_sound(frames).begin, 2U);
  EXPECT_EQ(find_sound(frames).end, 5U);
  const std::vector<std::int16_t> silence(9);
  EXPECT_EQ(find_sound(silence).end, 0U);
  EXPECT_EQ(find_sound({}).end, 0U);
}

TEST(CleanSound, RemovesTheOffsetAndKeepsTheVoice) {
  auto pcm = tone(150.0, 600.0, k_sample_rate);
  clean_sound(pcm, k_level);
  EXPECT_NEAR(mean(pcm), 0.0, 5.0);
  const auto without = tone(150.0, 0.0, k_sample_rate);
  const double gain = gain_of_clause(std::vector<float>(without.begin(), without.end()), k_level);
  double power = 0.0;
  for (const std::int16_t sample : pcm) power += static_cast<double>(sample) * sample;
  EXPECT_NEAR(std::sqrt(power / static_cast<double>(pcm.size())),
              std::pow(10.0, gain / 20.0) * 8000.0 / std::numbers::sqrt2, 80.0);
}

TEST(CleanSound, BeginsAndEndsWithoutAStep) {
  auto pcm = tone(200.0, 0.0, 4000);
  clean_sound(pcm, k_level);
  EXPECT_EQ(pcm.front(), 0);
  EXPECT_EQ(pcm.back(), 0);
  EXPECT_LT(std::abs(pcm[1]), 400);
  EXPECT_LT(std::abs(pcm[pcm.size() - 2]), 400);
}

TEST(CleanSound, TakesClausesShorterThanTheFades) {
  for (std::size_t frames = 0; frames < 300; ++frames) {
    auto pcm = tone(200.0, 100.0, frames);
    clean_sound(pcm, k_level);
    EXPECT_EQ(pcm.size(), frames);
  }
}

}  // namespace
}  // namespace langdu
