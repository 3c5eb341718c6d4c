#pragma once

#include <cstddef>
#include <vector>

#include "synth/clause.h"

namespace langdu {

/// A prosodic word of a clause, units [begin, end), and its place in the melody.
struct ProsodicWord {
  std::size_t begin = 0;
  std::size_t end = 0;
  double semitones = 0.0;  ///< above the voice's own pitch; the tones keep their shape
};

/// The prosodic words of a clause with its melody: pitch declines over a clause and begins lower in
/// each later clause of a sentence, falls at the end of a statement and rises at the end of a
/// question; headings and slogans are raised as the voice's profile says.
std::vector<ProsodicWord> plan_melody(const Clause& clause, const Voice& voice);

/// How fast a clause is said, as a factor of the voice's own speed.
double clause_speed(const Clause& clause, const Voice& voice);

}  // namespace langdu
