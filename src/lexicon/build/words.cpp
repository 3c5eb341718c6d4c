#include "lexicon/build/words.h"

#include <fmt/format.h>
#include <opencc/opencc.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "base/error.h"
#include "base/table_file.h"
#include "base/utf8.h"

namespace langdu::lexicon_build {
namespace {

struct Tag {
  std::string_view tag;
  PartOfSpeech part_of_speech;
};

// The tags of jieba's dictionary by their longest match from the left.
constexpr Tag k_tags[] = {
    {"nrt", PartOfSpeech::person_name}, {"nr", PartOfSpeech::person_name},
    {"ns", PartOfSpeech::place_name},   {"nt", PartOfSpeech::organisation},
    {"n", PartOfSpeech::noun},          {"vn", PartOfSpeech::noun},
    {"an", PartOfSpeech::noun},         {"v", PartOfSpeech::verb},
    {"ad", PartOfSpeech::adverb},       {"a", PartOfSpeech::adjective},
    {"b", PartOfSpeech::adjective},     {"z", PartOfSpeech::adjective},
    {"d", PartOfSpeech::adverb},        {"m", PartOfSpeech::numeral},
    {"q", PartOfSpeech::measure},       {"r", PartOfSpeech::pronoun},
    {"p", PartOfSpeech::preposition},   {"c", PartOfSpeech::conjunction},
    {"u", PartOfSpeech::particle},      {"y", PartOfSpeech::particle},
    {"t", PartOfSpeech::time},          {"f", PartOfSpeech::locative},
    {"s", PartOfSpeech::locative},      {"e", PartOfSpeech::interjection},
    {"o", PartOfSpeech::interjection},  {"i", PartOfSpeech::idiom},
    {"l", PartOfSpeech::idiom},         {"j", PartOfSpeech::noun},
};

PartOfSpeech part_of_speech(std::string_view tag) {
  if (tag == "zg") return PartOfSpeech::other;  // single characters that jieba does not classify
  for (const Tag& row : k_tags) {
    if (tag.starts_with(row.tag)) return row.part_of_speech;
  }
  return PartOfSpeech::other;
}

bool all_hanzi(const std::u32string& word) {
  return !word.empty() && std::all_of(word.begin(), word.end(), is_hanzi);
}

std::ifstream open_source(const std::filesystem::path& path, std::string_view package) {
  std::ifstream in(path);
  if (!in) {
    throw Error(ErrorKind::data, fmt::format("cannot read {}: install {}", path.string(), package));
  }
  return in;
}

/// Empty if a syllable is not one of ours.
WordReading parse_reading(const std::string& pinyin) {
  WordReading reading;
  std::istringstream in(pinyin);
  for (std::string syllable; in >> syllable;) {
    const auto parsed = parse_toned_syllable(syllable);
    if (!parsed) return {};
    reading.push_back(*parsed);
  }
  return reading;
}

void add_reading(WordReadings& readings, const std::u32string& word, const WordReading& reading) {
  auto& alternatives = readings[word];
  if (std::find(alternatives.begin(), alternatives.end(), reading) == alternatives.end()) {
    alternatives.push_back(reading);
  }
}

}  // namespace

std::map<std::u32string, CountedWord> read_jieba(const std::filesystem::path& path) {
  std::ifstream in = open_source(path, "python3-jieba");
  std::map<std::u32string, CountedWord> words;
  std::string text;
  double count = 0;
  std::string tag;
  for (std::string line; std::getline(in, line);) {
    std::istringstream columns(line);
    if (!(columns >> text >> count >> tag)) continue;
    const std::u32string word = to_utf32(text);
    if (all_hanzi(word)) words[word] = {count, part_of_speech(tag), tag == "nrt"};
  }
  return words;
}

ReadingTable read_reading_table(const std::filesystem::path& path) {
  ReadingTable table;
  auto& readings = table.readings;
  for (const TableRow& row : read_table(path, 2)) {
    const std::u32string word = to_utf32(row.fields[0]);
    if (row.fields[1] == "=") {
      table.composed.insert(word);
      continue;
    }
    std::istringstream alternatives(row.fields[1]);
    for (std::string pinyin; std::getline(alternatives, pinyin, '/');) {
      const WordReading reading = parse_reading(pinyin);
      if (reading.size() != word.size() || !all_hanzi(word)) {
        throw Error(ErrorKind::data, fmt::format("{}:{}: \"{}\" is no reading of {}", path.string(),
                                                 row.line, pinyin, row.fields[0]));
      }
      add_reading(readings, word, reading);
    }
  }
  return table;
}

std::vector<NeutralWord> read_neutral_table(const std::filesystem::path& path) {
  std::vector<NeutralWord> words;
  for (const TableRow& row : read_table(path, 1)) {
    NeutralWord neutral{to_utf32(row.fields[0]), 0};
    neutral.syllable = row.fields.size() > 1 ? std::stoul(row.fields[1]) : neutral.word.size();
    if (neutral.syllable == 0 || neutral.syllable > neutral.word.size()) {
      throw Error(ErrorKind::data, fmt::format("{}:{}: {} has no syllable {}", path.string(),
                                               row.line, row.fields[0], neutral.syllable));
    }
    --neutral.syllable;
    words.push_back(std::move(neutral));
  }
  return words;
}

std::vector<std::u32string> to_simplified(const std::vector<std::u32string>& texts) {
  std::string joined;
  for (const std::u32string& text : texts) joined += to_utf8(text) + '\n';
  const opencc::SimpleConverter converter("t2s.json");
  std::istringstream lines(converter.Convert(joined));
  std::vector<std::u32string> simplified;
  for (std::string line; std::getline(lines, line);) simplified.push_back(to_utf32(line));
  if (simplified.size() != texts.size()) {
    throw Error(ErrorKind::data, "OpenCC's t2s does not keep lines");
  }
  return simplified;
}

}  // namespace langdu::lexicon_build
