#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "synth/level.h"

namespace langdu {

/// Where the sound is in what the engine gave: frames [begin, end).
struct SoundRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The frames between the exact zeros that the engine puts at both ends of a call.
SoundRange find_sound(std::span<const std::int16_t> frames);

/// Removes the DC offset (second-order Butterworth high-pass at 40 Hz), brings the clause to the
/// level asked for, limits the peaks and fades the ends, 5 ms in and 10 ms out, so that a clause
/// joins silence without a click. In place.
void clean_sound(std::vector<std::int16_t>& pcm, Level level);

}  // namespace langdu
