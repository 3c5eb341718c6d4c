#pragma once

#include <span>

namespace langdu {

/// What a voice is brought to.
struct Level {
  double gain_decibel = 0.0;  ///< what the voice needs as a rule
  double loudness = -16.0;    ///< LUFS, of any text of several seconds
};

/// The gain in dB for a clause of frames from -32768 to 32767, so that any text of several seconds
/// has the loudness asked for, though each clause is looked at alone: a long one gets what it needs
/// itself (as ITU-R BS.1770 weighs and counts it, with a pause behind it), a short one, which may
/// by chance have the softest vowels, rather what its voice needs.
double gain_of_clause(std::span<const float> sound, Level level);

}  // namespace langdu
