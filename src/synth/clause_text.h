#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "synth/clause.h"
#include "synth/melody.h"
#include "synth/syllable_table.h"

namespace langdu {

/// A syllable (or Latin word) that the engine was told to say, so that its answer can be checked
/// and its place in the sound found.
struct ExpectedSyllable {
  std::size_t unit = 0;                        ///< index into `Clause::units`
  const SyllableMnemonic* mnemonic = nullptr;  ///< none for a Latin word
};

/// A clause in the engine's own language: Mandarin as phoneme mnemonics in `[[ ]]`, Latin words as
/// lower-case letters, before each prosodic word its pitch and range where they change.
struct ClauseText {
  std::string text;
  std::size_t words = 0;  ///< the WORD events that the engine owes for it
  std::vector<ExpectedSyllable> expected;
};

/// `words` is the clause's melody. The text sets pitch and range before anything is said, so that
/// nothing is left over from the clause before.
ClauseText write_clause_text(const Clause& clause, std::span<const ProsodicWord> words,
                             const SyllableTable& table);

}  // namespace langdu
