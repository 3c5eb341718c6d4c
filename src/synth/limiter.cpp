#include "synth/limiter.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace langdu {
namespace {

constexpr std::size_t k_block = 64;  // 2.9 ms

/// The gain that each block needs by itself. Empty if none needs any.
std::vector<float> gains_of_blocks(std::span<const float> sound) {
  std::vector<float> gains((sound.size() + k_block - 1) / k_block, 1.0F);
  bool any = false;
  for (std::size_t block = 0; block < gains.size(); ++block) {
    const auto frames =
        sound.subspan(block * k_block, std::min(k_block, sound.size() - block * k_block));
    float peak = 0.0F;
    for (const float frame : frames) peak = std::max(peak, std::fabs(frame));
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

void limit_peaks(std::span<float> sound) {
  const std::vector<float> gains = gains_of_blocks(sound);
  if (gains.empty()) return;
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
}

}  // namespace langdu
