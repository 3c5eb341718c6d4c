#pragma once

#include <cstddef>
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
/// lower-case letters, before each prosodic word its pitch, range
/// and speed where they change.
struct ClauseText {
  std::string text;
  std::size_t words = 0;  ///< the WORD events that the engine owes for it
  std::vector<ExpectedSyllable> expected;
};

/// The shapes of tones: at a brisk pace they do not reach as low, which short syllables have no
/// time for.
enum class TonePace { normal, brisk };

/// The rate from which tones take their brisk shapes.
inline constexpr double k_brisk_rate = 1.8;

/// The text ends with the settings that it began with, so that nothing is left over for the next.
ClauseText write_clause_text(const Clause& clause, const ClauseMelody& melody,
                             const SyllableTable& table, TonePace pace);

}  // namespace langdu
