#pragma once

#include <soxr.h>

#include <cstdint>
#include <span>
#include <vector>

namespace langdu {

/// Changes the rate of mono sound, block by block, in libsoxr's high quality.
class Resampler {
 public:
  Resampler(int rate_in, int rate_out);
  Resampler(const Resampler&) = delete;
  Resampler& operator=(const Resampler&) = delete;
  ~Resampler();

  /// What can be given out so far; valid until the next call.
  std::span<const float> process(std::span<const std::int16_t> frames);
  /// The rest, once at the end.
  std::span<const float> flush();

 private:
  std::span<const float> run(const std::int16_t* frames, std::size_t count);

  soxr_t state_;
  double ratio_;
  std::vector<float> out_;
};

}  // namespace langdu
