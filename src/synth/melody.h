#pragma once

#include <cstddef>
#include <vector>

#include "synth/clause.h"

namespace langdu {

/// A prosodic word of a clause, units [begin, end), and its place in the melody.
struct ProsodicWord {
  std::size_t begin = 0;
  std::size_t end = 0;
  double semitones = 0.0;    ///< above the voice's own pitch; the tones keep their shape
  double range = 1.0;        ///< a factor of the tones' reach above the voice's floor, in Hz
  int words_per_minute = 0;  ///< by eSpeak's count
};

/// How a clause is to be said.
struct ClauseMelody {
  std::vector<ProsodicWord> words;
  int words_per_minute = 0;  ///< before the first word says otherwise
};

/// The prosodic words of a clause with its melody. Pitch declines over a clause, begins lower in
/// each later clause of a sentence, falls at the end of a statement and rises at the end of a
/// question; the last word of a clause is longer; headings and slogans are set off as the voice's
/// profile says. `rate` is a factor of the voice's own speed.
ClauseMelody plan_melody(const Clause& clause, const Voice& voice, double rate);

}  // namespace langdu
