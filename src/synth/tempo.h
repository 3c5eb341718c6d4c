#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "synth/segments.h"

namespace langdu {

/// Says a clause `factor` (> 1) times as fast at the same pitch. Not everything is shortened alike:
/// long vowels more than short ones and consonants more than vowels, so that short syllables keep
/// their tone (after Covell, Withgott and Slaney 1998, "Mach1"; the shares were found with a tone
/// recogniser). `segments` cover `pcm`; `marks`, frames of `pcm`, are moved to their new places.
std::vector<std::int16_t> speed_up(std::span<const std::int16_t> pcm,
                                   std::span<const Segment> segments, double factor,
                                   std::vector<std::size_t>& marks);

}  // namespace langdu
