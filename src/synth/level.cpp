#include "synth/level.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "synth/speech.h"

namespace langdu {
namespace {

// The first filter of ITU-R BS.1770, which lifts what lies above 1.5 kHz by 4 dB: its power
// response at our sample rate as a series of cosines, within 0.5 dB. (Its second one, a high-pass
// at 38 Hz, is near enough to our own.) A power needs no filtered sound: term k is the sound's
// product with itself k frames later.
constexpr std::array<float, 7> k_weights = {2.2627F,  -0.4638F, -0.3733F, -0.2592F,
                                            -0.1585F, -0.0884F, -0.0259F};
constexpr std::size_t k_lags = k_weights.size() - 1;
constexpr std::size_t k_block = 512;
constexpr std::size_t k_lanes = 8;
// What the recommendation takes from every loudness.
constexpr double k_offset = 0.691;
// A text's loudness is taken over windows of 400 ms, of which those at a clause's end also hold
// some of the pause: on average as much as this. Found by comparing clauses with pages, 8 articles.
constexpr double k_pause_share = 0.11;       // seconds
constexpr double k_page_over_clauses = 0.2;  // LU, what then was left between the two
// A clause of this length gets half of what it needs, half of what its voice needs.
constexpr double k_half_trusted = 0.3;  // seconds
constexpr double k_most = 4.0;          // dB beside the voice's own gain

/// The weighted energy of the frames [begin, begin + count), at least `k_lags` behind the first.
double energy_of(std::span<const float> sound, std::size_t begin, std::size_t count) {
  std::array<float, k_block> weighted{};
  for (std::size_t lag = 0; lag <= k_lags; ++lag) {
    const float* from = sound.data() + begin - lag;
    for (std::size_t at = 0; at < count; ++at) weighted[at] += k_weights[lag] * from[at];
  }
  std::array<float, k_lanes> lanes{};
  const float* own = sound.data() + begin;
  std::size_t at = 0;
  for (; at + k_lanes <= count; at += k_lanes) {
    for (std::size_t lane = 0; lane < k_lanes; ++lane) {
      lanes[lane] += weighted[at + lane] * own[at + lane];
    }
  }
  double energy = 0.0;
  for (; at < count; ++at) energy += static_cast<double>(weighted[at]) * own[at];
  for (const float lane : lanes) energy += lane;
  return energy;
}

/// The loudness of a clause and its share of the pause, LUFS.
double loudness_of(std::span<const float> sound) {
  double energy = 0.0;
  for (std::size_t begin = k_lags; begin < sound.size(); begin += k_block) {
    energy += energy_of(sound, begin, std::min(k_block, sound.size() - begin));
  }
  constexpr double k_full_scale = 32768.0;
  const double frames = static_cast<double>(sound.size()) + k_pause_share * k_sample_rate;
  const double power = energy / (k_full_scale * k_full_scale) / frames;
  return 10.0 * std::log10(std::max(power, 1e-12)) - k_offset - k_page_over_clauses;
}

}  // namespace

double gain_of_clause(std::span<const float> sound, Level level) {
  const double needed = level.loudness - loudness_of(sound) - level.gain_decibel;
  const double seconds = static_cast<double>(sound.size()) / k_sample_rate;
  const double trust = seconds / (seconds + k_half_trusted);
  return level.gain_decibel + trust * std::clamp(needed, -k_most, k_most);
}

}  // namespace langdu
