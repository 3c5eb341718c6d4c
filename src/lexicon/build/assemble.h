#pragma once

#include <map>
#include <string>
#include <vector>

#include "lexicon/build/characters.h"
#include "lexicon/build/words.h"

namespace langdu::lexicon_build {

/// Everything that goes into a lexicon.
struct Sources {
  CharacterReadings characters;
  std::map<std::u32string, CountedWord> counted;  ///< simplified, with a few traditional ones
  WordReadings traditional;                       ///< terra-pinyin
  WordReadings overrides;  ///< simplified; they replace what the others say of a word
};

/// The bytes of `lexicon.bin`.
std::string assemble(const Sources& sources);

}  // namespace langdu::lexicon_build
