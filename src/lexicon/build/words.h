#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "lexicon/lexicon.h"

namespace langdu::lexicon_build {

/// A word of jieba's dictionary.
struct CountedWord {
  double count = 0;
  PartOfSpeech part_of_speech = PartOfSpeech::other;
  bool transliterated = false;  ///< a foreign name
};

using WordReading = std::vector<TonedSyllable>;

/// Readings of words, one syllable a hanzi; the first is the preferred one.
using WordReadings = std::map<std::u32string, std::vector<WordReading>>;

/// Reads jieba's `dict.txt`: word, count and tag a line. Words that are not all hanzi are left out.
std::map<std::u32string, CountedWord> read_jieba(const std::filesystem::path& path);

/// Words and their readings, and words known to be read as their parts are.
struct ReadingTable {
  WordReadings readings;
  std::set<std::u32string> composed;
};

/// Reads a table of words and their readings, alternatives separated by `/` ("zhao1 yang2/chao2
/// yang2"); `=` stands for "as composed". Throws Error(data) on a reading that does not fit its
/// word.
ReadingTable read_reading_table(const std::filesystem::path& path);

/// A word and which of its syllables is neutral, from 0.
struct NeutralWord {
  std::u32string word;
  std::size_t syllable = 0;
};

/// Reads a table of words with a neutral syllable: the last, or the one whose number follows.
std::vector<NeutralWord> read_neutral_table(const std::filesystem::path& path);

/// Brings text to simplified characters by OpenCC's `t2s`, words in their context, lines kept.
std::vector<std::u32string> to_simplified(const std::vector<std::u32string>& texts);

}  // namespace langdu::lexicon_build
