#include "pronounce/training/examples.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <optional>
#include <sstream>

#include "base/error.h"
#include "base/table_file.h"
#include "base/utf8.h"
#include "pronounce/line_up_items.h"
#include "pronounce/polyphone_model.h"
#include "pronounce/raw_text.h"
#include "pronounce/read_words.h"

namespace langdu::polyphone_training {
namespace {

constexpr float k_word_weight = 0.05F;
constexpr float k_settled_weight = 0.3F;
constexpr float k_phrase_weight = 0.5F;
// So many examples of a reading are enough where the lexicon gives it.
constexpr std::size_t k_most_settled = 200;
// A hanzi that the sentences read in one way only learns this many readings, with the words' help.
constexpr std::size_t k_least_readings = 2;
constexpr Feature k_web_feature = 0x77656221;
constexpr Feature k_phrase_feature = 0x70687221;

struct Place {
  std::size_t word = 0;
  std::size_t item = 0;
};

/// The item that begins at a byte of the line.
Place find_place(const Analysis& analysis, std::size_t byte) {
  for (std::size_t word = 0; word < analysis.words.size(); ++word) {
    for (std::size_t i = analysis.words[word].first; i < analysis.words[word].end; ++i) {
      if (analysis.items[i].text_begin == byte) return {word, i};
    }
  }
  throw Error(ErrorKind::input, fmt::format("no hanzi at byte {} of \"{}\"", byte, analysis.text));
}

std::uint8_t label_of(Lesson& lesson, const std::string& reading) {
  const auto found = std::find(lesson.readings.begin(), lesson.readings.end(), reading);
  const auto label = static_cast<std::uint8_t>(found - lesson.readings.begin());
  if (found == lesson.readings.end()) lesson.readings.push_back(reading);
  return label;
}

Analysis analyse(const Lexicon& lexicon, std::string_view line) {
  Analysis analysis = line_up_items(raw_sentence(line), lexicon);
  read_words(lexicon, analysis);
  return analysis;
}

std::size_t byte_of(std::string_view line, std::size_t index) {
  std::size_t at = 0;
  for (; index > 0 && at < line.size(); --index) at += decode_utf8(line, at).size;
  return at;
}

}  // namespace

void add_sentences(const Reader& reader, const std::filesystem::path& path, Source source,
                   Lessons& lessons) {
  std::ifstream in(path);
  if (!in) throw Error(ErrorKind::input, "cannot read " + path.string());
  for (std::string line; std::getline(in, line);) {
    const std::size_t first = line.find('\t');
    const std::size_t second = line.find('\t', first + 1);
    if (second == std::string::npos) {
      throw Error(ErrorKind::input, fmt::format("{}: no three columns: {}", path.string(), line));
    }
    const std::string sentence = line.substr(0, first);
    const std::size_t index = std::stoul(line.substr(first + 1, second - first - 1));
    const Analysis analysis = analyse(reader.lexicon, sentence);
    const Place place = find_place(analysis, byte_of(sentence, index));
    Lesson& lesson = lessons[analysis.items[place.item].hanzi];
    Example& example = lesson.examples.emplace_back();
    example.label = label_of(lesson, line.substr(second + 1));
    extract_features(analysis, reader.classes, place.word, place.item, example.features);
    if (source == Source::web) example.features.push_back(k_web_feature);
  }
}

namespace {

/// The label of the reading that the lexicon gives item i; nothing if the lesson does not want it.
std::optional<std::uint8_t> label_by_lexicon(const Item& item, Lesson& lesson) {
  auto& readings = lesson.readings;
  const std::string reading = to_string({item.syllable, item.tone});
  const auto found = std::find(readings.begin(), readings.end(), reading);
  if (found != readings.end()) return static_cast<std::uint8_t>(found - readings.begin());
  if (readings.size() >= k_least_readings || item.tone == Tone::neutral) return std::nullopt;
  return label_of(lesson, reading);
}

bool is_settled(const ItemWord& word) {
  return word.size() > 1 && word.word.certainty != ReadingCertainty::open;
}

void add_example(const Reader& reader, const Analysis& analysis, Place place, std::uint8_t label,
                 float weight, Lesson& lesson) {
  Example& example = lesson.examples.emplace_back();
  example.label = label;
  example.weight = weight;
  extract_features(analysis, reader.classes, place.word, place.item, example.features);
}

}  // namespace

void add_settled(const Reader& reader, const std::filesystem::path& path, Lessons& lessons) {
  std::map<std::pair<char32_t, std::uint8_t>, std::size_t> counts;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    const Analysis analysis = analyse(reader.lexicon, line.substr(0, line.find('\t')));
    for (std::size_t w = 0; w < analysis.words.size(); ++w) {
      const ItemWord& word = analysis.words[w];
      if (!is_settled(word)) continue;
      for (std::uint32_t i = word.first; i < word.end; ++i) {
        const auto lesson = lessons.find(analysis.items[i].hanzi);
        if (lesson == lessons.end()) continue;
        const auto label = label_by_lexicon(analysis.items[i], lesson->second);
        if (!label || ++counts[{lesson->first, *label}] > k_most_settled) continue;
        add_example(reader, analysis, {w, i}, *label, k_settled_weight, lesson->second);
      }
    }
  }
}

void add_words(const Reader& reader, const std::filesystem::path& path, Lessons& lessons) {
  std::ifstream in(path);
  if (!in) throw Error(ErrorKind::input, "cannot read " + path.string());
  for (std::string line; std::getline(in, line);) {
    const Analysis analysis = analyse(reader.lexicon, line.substr(0, line.find_first_of(" \t")));
    if (analysis.words.size() != 1 || !is_settled(analysis.words.front())) continue;
    for (std::size_t i = 0; i < analysis.items.size(); ++i) {
      const auto lesson = lessons.find(analysis.items[i].hanzi);
      if (lesson == lessons.end()) continue;
      const auto label = label_by_lexicon(analysis.items[i], lesson->second);
      if (label) add_example(reader, analysis, {0, i}, *label, k_word_weight, lesson->second);
    }
  }
}

void add_phrases(const Reader& reader, const std::filesystem::path& path, Lessons& lessons) {
  for (const TableRow& row : read_table(path, 3)) {
    const std::string& hanzi = row.fields[0];
    std::istringstream phrases(row.fields[2]);
    for (std::string phrase; phrases >> phrase;) {
      const Analysis analysis = analyse(reader.lexicon, phrase);
      std::size_t at = phrase.find(hanzi);
      if (at == std::string::npos) {
        throw Error(ErrorKind::data,
                    fmt::format("{}:{}: no {} in {}", path.string(), row.line, hanzi, phrase));
      }
      for (; at != std::string::npos; at = phrase.find(hanzi, at + hanzi.size())) {
        const Place place = find_place(analysis, at);
        Lesson& lesson = lessons[analysis.items[place.item].hanzi];
        const std::uint8_t label = label_of(lesson, row.fields[1]);
        add_example(reader, analysis, place, label, k_phrase_weight, lesson);
        lesson.examples.back().features.push_back(k_phrase_feature);
      }
    }
  }
}

void add_texts(const Lexicon& lexicon, const std::filesystem::path& path,
               std::vector<std::u32string>& texts) {
  std::ifstream in(path);
  if (!in) throw Error(ErrorKind::input, "cannot read " + path.string());
  for (std::string line; std::getline(in, line);) {
    const std::size_t tab = line.find('\t');
    const std::string text = line.substr(0, tab == std::string::npos ? line.find(' ') : tab);
    texts.push_back(line_up_items(raw_sentence(text), lexicon).context);
  }
}

}  // namespace langdu::polyphone_training
