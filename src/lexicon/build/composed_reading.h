#pragma once

#include <set>
#include <string>
#include <vector>

#include "lexicon/build/characters.h"
#include "lexicon/build/words.h"

namespace langdu::lexicon_build {

/// How a word is read, by the words with known readings that it is made of.
struct ComposedReading {
  WordReading reading;
  bool is_default = false;  ///< every character has its default reading
  bool settled = false;     ///< none of its parts is ambiguous
};

/// What is known of readings while the lexicon is built.
struct KnownReadings {
  CharacterReadings characters;
  std::map<char32_t, TonedSyllable> inside_words;  ///< where it is not the character's first
  WordReadings words;                              ///< of two hanzi and more
  std::set<std::u32string> reviewed;               ///< those from our own tables

  std::set<std::u32string> composed;  ///< read as their parts, by the dictionary

  [[nodiscard]] TonedSyllable inside_word(char32_t hanzi) const;
};

ComposedReading compose_reading(const KnownReadings& known, const std::u32string& word);

}  // namespace langdu::lexicon_build
