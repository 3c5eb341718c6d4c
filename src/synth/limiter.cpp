#include "synth/limiter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <vector>

namespace langdu {
namespace {

constexpr std::size_t k_block = 64;  // 2.9 ms

// Peaks between samples are looked for at quarters of a sample, beside samples that come near the
// ceiling (four times oversampling, as ITU-R BS.1770 describes it in annex 2).
constexpr std::size_t k_phases = 3;
constexpr std::size_t k_taps = 12;
constexpr float k_near = 0.7F;

using Taps = std::array<std::array<float, k_taps>, k_phases>;

/// Windowed sinc functions for 1/4, 2/4 and 3/4 of a sample behind the tap in the middle.
Taps interpolating_taps() {
  Taps taps{};
  for (std::size_t phase = 0; phase < k_phases; ++phase) {
    double sum = 0.0;
    for (std::size_t tap = 0; tap < k_taps; ++tap) {
      const double at = static_cast<double>(tap) - (k_taps / 2 - 1) -
                        static_cast<double>(phase + 1) / (k_phases + 1);
      const double window = 0.5 + 0.5 * std::cos(2.0 * std::numbers::pi * at / (k_taps + 1));
      const double value = std::sin(std::numbers::pi * at) / (std::numbers::pi * at) * window;
      taps[phase][tap] = static_cast<float>(value);
      sum += value;
    }
    for (float& tap : taps[phase]) tap /= static_cast<float>(sum);
  }
  return taps;
}

/// The highest value between `frame` and the one behind it; `sound` is 0 beyond its ends.
float peak_behind(std::span<const float> sound, std::size_t frame) {
  static const Taps taps = interpolating_taps();
  std::array<float, k_taps> around{};
  for (std::size_t tap = 0; tap < k_taps; ++tap) {
    const std::size_t at = frame + tap - (k_taps / 2 - 1);  // wraps where it would be negative
    around[tap] = at < sound.size() ? sound[at] : 0.0F;
  }
  float peak = 0.0F;
  for (const auto& phase : taps) {
    float value = 0.0F;
    for (std::size_t tap = 0; tap < k_taps; ++tap) value += phase[tap] * around[tap];
    peak = std::max(peak, std::fabs(value));
  }
  return peak;
}

/// The true peak of the frames from `begin` to `end`; that of the samples alone where they are low.
float peak_of(std::span<const float> sound, std::size_t begin, std::size_t end) {
  float peak = 0.0F;
  for (std::size_t frame = begin; frame < end; ++frame) {
    peak = std::max(peak, std::fabs(sound[frame]));
  }
  constexpr float k_high = k_near * k_peak_ceiling;
  if (peak < k_high) return peak;
  for (std::size_t frame = begin; frame < end; ++frame) {
    const float behind = frame + 1 < sound.size() ? std::fabs(sound[frame + 1]) : 0.0F;
    if (std::max(std::fabs(sound[frame]), behind) < k_high) continue;
    peak = std::max(peak, peak_behind(sound, frame));
  }
  return peak;
}

/// The gain that each block needs by itself. Empty if none needs any.
std::vector<float> gains_of_blocks(std::span<const float> sound) {
  std::vector<float> gains((sound.size() + k_block - 1) / k_block, 1.0F);
  bool any = false;
  for (std::size_t block = 0; block < gains.size(); ++block) {
    const std::size_t begin = block * k_block;
    const float peak = peak_of(sound, begin, std::min(begin + k_block, sound.size()));
    if (peak <= k_peak_ceiling) continue;
    gains[block] = k_peak_ceiling / peak;
    any = true;
  }
  if (!any) gains.clear();
  return gains;
}

/// The least gain of a block and its neighbours.
float least_around(const std::vector<float>& gains, std::size_t block) {
  const std::size_t first = block == 0 ? 0 : block - 1;
  const std::size_t last = std::min(block + 1, gains.size() - 1);
  float least = gains[block];
  for (std::size_t other = first; other <= last; ++other) least = std::min(least, gains[other]);
  return least;
}

}  // namespace

Limited limit_peaks(std::span<float> sound) {
  const std::vector<float> gains = gains_of_blocks(sound);
  if (gains.empty()) return Limited::no;
  // Between two neighbours that both take the lower of their gains a straight line never rises
  // above what either needs.
  float from = least_around(gains, 0);
  for (std::size_t block = 0; block < gains.size(); ++block) {
    const std::size_t begin = block * k_block;
    const std::size_t end = std::min(begin + k_block, sound.size());
    const float to = block + 1 < gains.size()
                         ? std::min(least_around(gains, block), least_around(gains, block + 1))
                         : least_around(gains, block);
    from = std::min(from, gains[block]);
    for (std::size_t frame = begin; frame < end; ++frame) {
      const float part = static_cast<float>(frame - begin) / static_cast<float>(k_block);
      sound[frame] *= from + (to - from) * part;
    }
    from = to;
  }
  return Limited::yes;
}

}  // namespace langdu
