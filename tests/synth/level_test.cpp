#include "synth/level.h"

#include <ebur128.h>
#include <gtest/gtest.h>

#include <cmath>
#include <memory>
#include <numbers>
#include <vector>

#include "synth/speech.h"

namespace langdu {
namespace {

/// Tones of one height, with a peak of a quarter of full scale.
std::vector<float> tone(double hertz, double seconds) {
  std::vector<float> sound(static_cast<std::size_t>(seconds * k_sample_rate));
  for (std::size_t at = 0; at < sound.size(); ++at) {
    const double phase = 2.0 * std::numbers::pi * hertz * static_cast<double>(at) / k_sample_rate;
    sound[at] = static_cast<float>(8192.0 * std::sin(phase));
  }
  return sound;
}

/// The loudness of a text of clauses like `sound` with pauses behind them, after a gain.
double loudness_of_text(const std::vector<float>& sound, double gain_decibel) {
  struct Deleter {
    void operator()(ebur128_state* state) const { ebur128_destroy(&state); }
  };
  const std::unique_ptr<ebur128_state, Deleter> state(
      ebur128_init(1, k_sample_rate, EBUR128_MODE_I));
  ebur128_set_channel(state.get(), 0, EBUR128_LEFT);
  std::vector<float> clause = sound;
  const auto factor = static_cast<float>(std::pow(10.0, gain_decibel / 20.0) / 32768.0);
  for (float& frame : clause) frame *= factor;
  clause.resize(clause.size() + k_sample_rate * 22 / 100);
  for (int times = 0; times < 6; ++times) {
    ebur128_add_frames_float(state.get(), clause.data(), clause.size());
  }
  double loudness = 0.0;
  ebur128_loudness_global(state.get(), &loudness);
  return loudness;
}

TEST(Level, WeighsFrequenciesAsTheRecommendationDoes) {
  for (const double hertz : {120.0, 300.0, 800.0, 1500.0, 2500.0, 4000.0, 8000.0}) {
    const std::vector<float> sound = tone(hertz, 8.0);
    // A long clause needs next to nothing of what its voice needs.
    const double gain = gain_of_clause(sound, {0.0, -16.0});
    EXPECT_NEAR(loudness_of_text(sound, gain), -16.0, 0.5) << hertz;
  }
}

TEST(Level, ALongClauseGetsWhatItNeedsAndAShortOneWhatItsVoiceNeeds) {
  const std::vector<float> sound = tone(500.0, 4.0);
  const double needed = gain_of_clause(sound, {2.0, -16.0});
  const std::vector<float> half(sound.begin(), sound.begin() + k_sample_rate * 3 / 10);
  EXPECT_NEAR(gain_of_clause(half, {needed, -16.0}), needed, 0.7);
  EXPECT_NEAR(gain_of_clause(sound, {needed + 3.0, -16.0}), needed, 0.5);
  EXPECT_NEAR(gain_of_clause(half, {needed + 3.0, -16.0}), needed + 1.5, 0.7);
  const std::vector<float> tiny(sound.begin(), sound.begin() + 100);
  EXPECT_NEAR(gain_of_clause(tiny, {needed, -16.0}), needed, 0.2);
}

TEST(Level, SilenceGetsNoMoreThanItsVoiceAndALittle) {
  EXPECT_LE(gain_of_clause(std::vector<float>(k_sample_rate), {3.0, -16.0}), 7.0);
  EXPECT_EQ(gain_of_clause({}, {3.0, -16.0}), 3.0);
}

}  // namespace
}  // namespace langdu
