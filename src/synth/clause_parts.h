#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "synth/clause.h"
#include "synth/speech.h"
#include "synth/speech_engine.h"

namespace langdu {

/// A part of a clause that no attempt could speak.
struct UnspokenPiece {
  SourceSpan written;         ///< in its sentence's written text
  std::size_t syllables = 0;  ///< that are missing
  std::string reason;
};

/// A clause as far as it could be spoken.
struct SpokenClause {
  ClauseSpeech speech;
  std::vector<UnspokenPiece> unspoken;
  bool whole = true;  ///< spoken in one call, as it would be every time
};

/// Leaves the first half of the units in `clause` and returns the rest; nothing if it has but one.
std::optional<Clause> split_off_half(Clause& clause);

/// `clause` as a piece that is given up.
UnspokenPiece give_up(const Clause& clause, const std::string& reason);

/// Appends what follows `spoken` in the same clause.
void append(SpokenClause& spoken, SpokenClause&& tail);

/// Speaks a clause; one that the engine refuses is said in halves, those again in halves, and what
/// cannot be said even alone is given up.
SpokenClause speak_in_parts(SpeechEngine& engine, const Clause& clause);

}  // namespace langdu
