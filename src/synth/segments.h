#pragma once

#include <cstddef>
#include <vector>

#include "synth/clause_text.h"
#include "synth/espeak_session.h"

namespace langdu {

enum class SegmentKind { vowel, consonant };

/// A stretch of sound, frames [begin, end).
struct Segment {
  std::size_t begin = 0;
  std::size_t end = 0;
  SegmentKind kind = SegmentKind::vowel;
};

/// Where everything that was told is in the sound.
struct SpokenSegments {
  std::vector<std::size_t> starts;  ///< the first frame of each `ClauseText::expected`
  std::vector<Segment> segments;    ///< without gaps, from the first start to the end of the sound
};

/// Aligns the engine's answer with what it was told. A Latin word counts as one vowel. Throws
/// Error(engine) if words or syllables were lost or added.
SpokenSegments find_segments(const ClauseText& told, const EspeakAnswer& answer);

}  // namespace langdu
