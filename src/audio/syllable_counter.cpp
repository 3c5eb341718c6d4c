#include "audio/syllable_counter.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace langdu {
namespace {

constexpr double k_lowest = 250;    // Hz: voicing alone is not a vowel
constexpr double k_highest = 2500;  // Hz: nor is the noise of a sibilant
constexpr int k_hops_a_second = 200;
constexpr double k_smoothing = 0.09;  // seconds at rate 1, between which intensity is averaged
constexpr double k_dip = 3;           // dB on both sides of a peak
constexpr double k_soft = 25;         // dB below the loud peaks: no syllable
constexpr double k_loud_share = 0.05;
constexpr double k_floor = 1e-10;  // so that silence has a logarithm

/// What a peak must reach, for its neighbourhood.
double quietest_peak(std::vector<double> intensities) {
  const auto loud =
      static_cast<std::ptrdiff_t>(static_cast<double>(intensities.size()) * (1 - k_loud_share));
  const auto at = intensities.begin() + std::min<std::ptrdiff_t>(loud, std::ssize(intensities) - 1);
  std::nth_element(intensities.begin(), at, intensities.end());
  return std::max(*at - k_soft, 10 * std::log10(k_floor) + k_soft);
}

/// Peaks of at least `quietest` that a dip precedes and follows; the ends count as dips.
std::size_t count_peaks(const std::vector<double>& intensities, double quietest) {
  std::size_t count = 0;
  bool rising = true;
  double extreme = intensities.front();
  for (const double value : intensities) {
    if (rising) {
      extreme = std::max(extreme, value);
      if (value >= extreme - k_dip) continue;
      if (extreme > quietest) ++count;
    } else {
      extreme = std::min(extreme, value);
      if (value <= extreme + k_dip) continue;
    }
    rising = !rising;
    extreme = value;
  }
  return rising && extreme > quietest ? count + 1 : count;
}

}  // namespace

Biquad::Biquad(Kind kind, double frequency, double sample_rate) {
  const double angle = 2 * std::numbers::pi * frequency / sample_rate;
  const double cosine = std::cos(angle);
  const double alpha = std::sin(angle) / std::numbers::sqrt2;
  const double side = kind == Kind::low_pass ? (1 - cosine) / 2 : (1 + cosine) / 2;
  const double middle = kind == Kind::low_pass ? 1 - cosine : -(1 + cosine);
  forward_ = {side / (1 + alpha), middle / (1 + alpha), side / (1 + alpha)};
  back_ = {-2 * cosine / (1 + alpha), (1 - alpha) / (1 + alpha)};
}

double Biquad::filter(double sample) {
  const double output = forward_[0] * sample + forward_[1] * inputs_[0] + forward_[2] * inputs_[1] -
                        back_[0] * outputs_[0] - back_[1] * outputs_[1];
  inputs_ = {sample, inputs_[0]};
  outputs_ = {output, outputs_[0]};
  return output;
}

SyllableCounter::SyllableCounter(int sample_rate, double rate)
    : hop_(static_cast<std::uint64_t>(sample_rate / k_hops_a_second)),
      smoothing_(
          std::max<std::size_t>(1, static_cast<std::size_t>(k_smoothing / rate * k_hops_a_second))),
      high_pass_(Biquad::Kind::high_pass, k_lowest, sample_rate),
      low_pass_(Biquad::Kind::low_pass, k_highest, sample_rate) {}

void SyllableCounter::hear(double sample) {
  const double voiced = low_pass_.filter(high_pass_.filter(sample));
  energy_ += voiced * voiced;
  if (++samples_ % hop_ != 0) return;
  std::rotate(window_.begin(), window_.begin() + 1, window_.end());
  window_.back() = energy_ / static_cast<double>(hop_);
  energy_ = 0;
  const double mean =
      std::reduce(window_.begin(), window_.end()) / static_cast<double>(window_.size());
  intensities_.push_back(10 * std::log10(mean + k_floor));
}

std::size_t SyllableCounter::take() {
  if (intensities_.empty()) return 0;
  const std::vector<double> smooth = smoothed();
  intensities_.clear();
  return count_peaks(smooth, quietest_peak(smooth));
}

std::vector<double> SyllableCounter::smoothed() const {
  const auto count = std::ssize(intensities_);
  const auto reach = static_cast<std::ptrdiff_t>(smoothing_ / 2);
  std::vector<double> weights(smoothing_ / 2 * 2 + 1);
  for (std::size_t i = 0; i < weights.size(); ++i) {
    weights[i] = std::pow(std::sin(std::numbers::pi * static_cast<double>(i + 1) /
                                   static_cast<double>(weights.size() + 1)),
                          2);
  }
  const double sum = std::reduce(weights.begin(), weights.end());
  std::vector<double> smooth(intensities_.size());
  for (std::ptrdiff_t i = 0; i < count; ++i) {
    for (std::ptrdiff_t k = -reach; k <= reach; ++k) {
      const std::ptrdiff_t at = std::clamp<std::ptrdiff_t>(i + k, 0, count - 1);
      smooth[static_cast<std::size_t>(i)] += intensities_[static_cast<std::size_t>(at)] *
                                             weights[static_cast<std::size_t>(k + reach)] / sum;
    }
  }
  return smooth;
}

}  // namespace langdu
