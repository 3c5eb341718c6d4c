#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/source_span.h"

namespace langdu {

/// The rate of all PCM in the project until a file format asks for another.
inline constexpr int k_sample_rate = 22050;

/// The moment at which a unit begins to sound.
struct TimingMark {
  std::size_t frame = 0;  ///< from the beginning of the clause
  SourceSpan written;     ///< of the unit, in its sentence's written text
};

/// A clause as sound: mono 16-bit PCM at `k_sample_rate`, without silence at its ends.
struct ClauseSpeech {
  std::vector<std::int16_t> pcm;
  std::vector<TimingMark> marks;
  std::size_t syllables = 0;  ///< spoken, counted by the engine
};

}  // namespace langdu
