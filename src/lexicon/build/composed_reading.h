#pragma once

#include <string>
#include <vector>

#include "lexicon/build/characters.h"
#include "lexicon/build/words.h"

namespace langdu::lexicon_build {

/// How a word is read, by the words with known readings that it is made of.
struct ComposedReading {
  WordReading reading;
  bool is_default = false;  ///< every character has its default reading
  bool settled = false;     ///< no character with several readings was left to its default
};

ComposedReading compose_reading(const CharacterReadings& characters, const WordReadings& readings,
                                const std::u32string& word);

/// Puts the alternative first whose characters have their more usual readings.
void prefer_usual_readings(const CharacterReadings& characters, const std::u32string& word,
                           std::vector<WordReading>& alternatives);

}  // namespace langdu::lexicon_build
