#include "lexicon/build/transliteration.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

#include "base/error.h"
#include "base/table_file.h"
#include "base/utf8.h"

namespace langdu::lexicon_build {
namespace {

// A name of two hanzi that is not marked as foreign is Chinese: 柏杨, 查良.
constexpr std::size_t k_least_unmarked = 3;

using ForeignReadings = std::map<char32_t, std::optional<TonedSyllable>>;

ForeignReadings read_characters(const std::filesystem::path& path) {
  ForeignReadings readings;
  for (const TableRow& row : read_table(path, 1)) {
    std::optional<TonedSyllable> reading;
    if (row.fields.size() > 1) {
      reading = parse_toned_syllable(row.fields[1]);
      if (!reading) {
        throw Error(ErrorKind::data, fmt::format("{}:{}: \"{}\" is no syllable", path.string(),
                                                 row.line, row.fields[1]));
      }
    }
    for (const char32_t character : to_utf32(row.fields[0])) readings[character] = reading;
  }
  return readings;
}

bool is_name(const std::u32string& word, const CountedWord& counted) {
  if (counted.transliterated) return word.size() > 1;
  return word.size() >= k_least_unmarked && (counted.part_of_speech == PartOfSpeech::person_name ||
                                             counted.part_of_speech == PartOfSpeech::place_name);
}

/// What the dictionary says of the hanzi at `place`, in this word or else inside words.
TonedSyllable dictionary_reading(const Sources& sources, const std::u32string& word,
                                 std::size_t place) {
  const auto whole = sources.dictionary.find(word);
  if (whole != sources.dictionary.end()) return whole->second.front()[place];
  return sources.dictionary.at({word[place]}).front().front();
}

}  // namespace

void read_transliterations(const std::filesystem::path& table, Sources& sources) {
  const ForeignReadings foreign = read_characters(table);
  for (const auto& [word, counted] : sources.counted) {
    if (!is_name(word, counted)) continue;
    const bool only_foreign = std::all_of(
        word.begin(), word.end(), [&](char32_t character) { return foreign.contains(character); });
    if (!only_foreign) continue;
    WordReading reading;
    bool told = false;
    for (std::size_t i = 0; i < word.size(); ++i) {
      const std::optional<TonedSyllable>& special = foreign.at(word[i]);
      reading.push_back(special ? *special : dictionary_reading(sources, word, i));
      told = told || special;
    }
    if (told) sources.dictionary[word] = {reading};
  }
}

}  // namespace langdu::lexicon_build
