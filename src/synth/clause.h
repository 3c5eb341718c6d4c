#pragma once

#include <chrono>
#include <cstddef>
#include <vector>

#include "pronounce/pronunciation.h"
#include "voice/voice.h"

namespace langdu {

/// What a stretch of speech is in the article, as far as it is spoken differently.
enum class SpeechStyle { prose, heading };

/// As much as the engine says in one call: at most `k_max_clause_syllables` syllables, between two
/// pauses. The unit of caching, of parallel work and of the engine's completeness check.
struct Clause {
  std::vector<SpokenUnit> units;
  SpeechStyle style = SpeechStyle::prose;
  std::size_t position =
      0;                  ///< the clause's place in its sentence, from 0: the melody falls with it
  std::size_t count = 1;  ///< the clauses of that sentence
  std::chrono::milliseconds pause_after{0};  ///< at rate 1
};

/// ENGINE: long calls lose syllables silently; 50 are safe.
inline constexpr std::size_t k_max_clause_syllables = 50;

/// The syllables of Mandarin in a clause; erhua counts as one of its own.
std::size_t count_syllables(const Clause& clause);

/// About how long the speech of a clause lasts at rate 1, without its pause: for plans and clocks
/// before anything is synthesised. Within a few percent over a page, in any voice.
std::chrono::duration<double> expected_speech(const Clause& clause);

/// Cuts a sentence into clauses at its punctuation, and long ones at their strongest inner breaks.
/// `pause_after` of the last clause is that of its punctuation; the narrator adds what the
/// structure asks for.
std::vector<Clause> split_clauses(const Pronunciation& sentence, const Voice& voice,
                                  SpeechStyle style);

}  // namespace langdu
