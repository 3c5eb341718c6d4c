#pragma once

#include <map>
#include <string>
#include <vector>

#include "lexicon/build/characters.h"
#include "lexicon/build/words.h"

namespace langdu::lexicon_build {

/// Everything that goes into a lexicon. Words are simplified, with a few traditional ones.
struct Sources {
  CharacterReadings characters;
  std::map<char32_t, char32_t> compatibility;  ///< ideographs and what they are variants of
  std::map<std::u32string, CountedWord> counted;
  WordReadings dictionary;  ///< readings of words; of single hanzi: the one they have inside words
  std::set<std::u32string> composed;  ///< words that the dictionary reads as their parts
  WordReadings overrides;             ///< our own, which replace what the dictionary says of a word
  std::vector<NeutralWord> neutral;
};

/// The bytes of `lexicon.bin`.
std::string assemble(const Sources& sources);

}  // namespace langdu::lexicon_build
