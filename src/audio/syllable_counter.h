#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace langdu {

/// A second-order section (Audio EQ Cookbook, R. Bristow-Johnson; Butterworth).
class Biquad {
 public:
  enum class Kind { low_pass, high_pass };
  Biquad(Kind kind, double frequency, double sample_rate);
  double filter(double sample);

 private:
  std::array<double, 3> forward_{};
  std::array<double, 2> back_{};
  std::array<double, 2> inputs_{};
  std::array<double, 2> outputs_{};
};

/// Counts syllables in sound: peaks of intensity with a dip on either side, as N. H. de Jong and
/// T. Wempe find syllable nuclei ("Praat script to detect syllable nuclei", 2009), in the band of
/// the lower formants. Of the syllables of Mandarin that our voices say it finds 98 to 105 percent
/// over a page, and at least 78 in any sentence of eight and more, at rates from 0.5 to 4.
class SyllableCounter {
 public:
  /// `rate` is that of the speech: what is said faster dips more briefly.
  SyllableCounter(int sample_rate, double rate);

  /// The next sample, 1 at full scale.
  void hear(double sample);

  /// The syllables heard since the call before.
  std::size_t take();

 private:
  [[nodiscard]] std::vector<double> smoothed() const;

  std::uint64_t hop_;      ///< samples
  std::size_t smoothing_;  ///< hops
  Biquad high_pass_;
  Biquad low_pass_;
  double energy_ = 0;
  std::uint64_t samples_ = 0;
  std::array<double, 4> window_{};   ///< the energies of the last hops
  std::vector<double> intensities_;  ///< dB, one a hop
};

}  // namespace langdu
