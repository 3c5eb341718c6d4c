#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "lexicon/lexicon.h"
#include "pronounce/character_classes.h"
#include "pronounce/polyphone_features.h"

namespace langdu::polyphone_training {

/// One labelled occurrence of a polyphone.
struct Example {
  std::vector<Feature> features;
  std::uint8_t label = 0;  ///< index of its reading
  float weight = 1;
};

/// Everything that is learned from for one hanzi.
struct Lesson {
  std::vector<std::string> readings;  ///< by label
  std::vector<Example> examples;
};

using Lessons = std::map<char32_t, Lesson>;

/// What turns text into features.
struct Reader {
  const Lexicon& lexicon;
  CharacterClasses classes;
};

/// Where sentences come from. Web sentences carry a feature of their own, since their readings were
/// drawn more evenly than they occur; it is never there when the model is used. So do phrases.
enum class Source { web, encyclopedia };

/// Adds rows `sentence TAB index of the hanzi in code points TAB reading`. Throws Error(input).
void add_sentences(const Reader& reader, const std::filesystem::path& path, Source source,
                   Lessons& lessons);

/// Adds the words of a list (the first column of a file) that the lexicon reads in one way, as
/// faint examples. Where the sentences know a hanzi by one reading only, the words may add another.
/// Throws Error(input).
void add_words(const Reader& reader, const std::filesystem::path& path, Lessons& lessons);

/// Adds our own phrases: rows `hanzi TAB reading TAB phrases`, divided by spaces, in which the
/// hanzi has that reading wherever it stands. Throws Error(data).
void add_phrases(const Reader& reader, const std::filesystem::path& path, Lessons& lessons);

/// Adds whatever else the sentences of such rows hold and the lexicon is sure of: the same hanzi in
/// words with one reading, up to a few hundred times.
void add_settled(const Reader& reader, const std::filesystem::path& path, Lessons& lessons);

/// The texts of the first column of a file as the features see them, for the character classes.
void add_texts(const Lexicon& lexicon, const std::filesystem::path& path,
               std::vector<std::u32string>& texts);

}  // namespace langdu::polyphone_training
