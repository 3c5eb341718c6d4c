#include "synth/clean_sound.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "synth/limiter.h"
#include "synth/speech.h"

namespace langdu {
namespace {

constexpr double k_high_pass_hertz = 40.0;
constexpr std::size_t k_fade_in = k_sample_rate * 5 / 1000;
constexpr std::size_t k_fade_out = k_sample_rate * 10 / 1000;
// Limiting is repeated with more gain until it leaves all but 0.1 dB of the power.
constexpr int k_limiter_rounds = 3;
constexpr double k_enough_power = 0.977;

/// A second-order section in transposed direct form II; coefficients by the bilinear transform
/// (Bristow-Johnson's cookbook, Q = 1/sqrt 2).
class HighPass {
 public:
  HighPass() {
    const double w = 2.0 * std::numbers::pi * k_high_pass_hertz / k_sample_rate;
    const double alpha = std::sin(w) / std::numbers::sqrt2;
    const double a0 = 1.0 + alpha;
    b0_ = static_cast<float>((1.0 + std::cos(w)) / 2.0 / a0);
    a1_ = static_cast<float>(-2.0 * std::cos(w) / a0);
    a2_ = static_cast<float>((1.0 - alpha) / a0);
  }

  float operator()(float x) {
    const float y = b0_ * x + z1_;
    z1_ = -2.0F * b0_ * x - a1_ * y + z2_;
    z2_ = b0_ * x - a2_ * y;
    return y;
  }

 private:
  float b0_ = 1, a1_ = 0, a2_ = 0;
  float z1_ = 0, z2_ = 0;
};

/// The sum of squares, in lanes so that the processor adds several at a time.
double power_of(std::span<const float> sound) {
  std::array<float, 8> lanes{};
  double power = 0.0;
  std::size_t at = 0;
  for (; at + 512 <= sound.size(); at += 512) {
    lanes.fill(0.0F);
    for (std::size_t step = 0; step < 512; step += lanes.size()) {
      for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        const float frame = sound[at + step + lane];
        lanes[lane] += frame * frame;
      }
    }
    for (const float lane : lanes) power += lane;
  }
  for (; at < sound.size(); ++at) power += static_cast<double>(sound[at]) * sound[at];
  return power;
}

/// Amplifies and limits, and gives back what limiting takes from the power, so that a voice with
/// high peaks does not become softer than its gain says.
void amplify(std::vector<float>& sound, float gain) {
  for (float& frame : sound) frame *= gain;
  const std::vector<float> whole = sound;
  const double wanted = power_of(whole);
  float more = 1.0F;
  for (int round = 0; round < k_limiter_rounds; ++round) {
    if (limit_peaks(sound) == Limited::no) return;
    const double left = power_of(sound);
    if (round + 1 == k_limiter_rounds || left > k_enough_power * wanted) return;
    more *= static_cast<float>(std::sqrt(wanted / left));
    std::transform(whole.begin(), whole.end(), sound.begin(),
                   [more](float frame) { return more * frame; });
  }
}

/// A rise from 0 to 1 that begins and ends level: half a period of a cosine.
float fade(std::size_t at, std::size_t length) {
  const auto part = static_cast<float>(at) / static_cast<float>(length);
  return 0.5F - 0.5F * std::cos(std::numbers::pi_v<float> * part);
}

std::int16_t to_sample(float value) {
  return static_cast<std::int16_t>(std::lrintf(std::clamp(value, -32768.0F, 32767.0F)));
}

}  // namespace

SoundRange find_sound(std::span<const std::int16_t> frames) {
  const auto sounds = [](std::int16_t sample) { return sample != 0; };
  const auto first = std::find_if(frames.begin(), frames.end(), sounds);
  const auto last = std::find_if(frames.rbegin(), frames.rend(), sounds);
  if (first == frames.end()) return {};
  return {static_cast<std::size_t>(first - frames.begin()),
          static_cast<std::size_t>(frames.rend() - last)};
}

void clean_sound(std::vector<std::int16_t>& pcm, Level level) {
  std::vector<float> sound(pcm.begin(), pcm.end());
  HighPass high_pass;
  for (float& frame : sound) frame = high_pass(frame);
  amplify(sound, static_cast<float>(std::pow(10.0, gain_of_clause(sound, level) / 20.0)));
  const std::size_t in = std::min(k_fade_in, sound.size());
  for (std::size_t i = 0; i < in; ++i) sound[i] *= fade(i, in);
  const std::size_t out = std::min(k_fade_out, sound.size());
  for (std::size_t i = 0; i < out; ++i) sound[sound.size() - 1 - i] *= fade(i, out);
  std::transform(sound.begin(), sound.end(), pcm.begin(), to_sample);
}

}  // namespace langdu
