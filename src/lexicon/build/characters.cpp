#include "lexicon/build/characters.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <string>

#include "base/error.h"
#include "base/utf8.h"
#include "lexicon/build/words.h"

namespace langdu::lexicon_build {
namespace {

using namespace std::string_view_literals;

struct MarkedVowel {
  std::u32string_view marked;  ///< with the marks of tones 1 to 4
  std::string_view plain;
};

constexpr MarkedVowel k_vowels[] = {{U"āáǎà"sv, "a"},  {U"ēéěè"sv, "e"},    {U"īíǐì"sv, "i"},
                                    {U"ōóǒò"sv, "o"},  {U"ūúǔù"sv, "u"},    {U"ǖǘǚǜ"sv, "v"},
                                    {U"\0ńňǹ"sv, "n"}, {U"\0ḿ\0\0"sv, "m"}, {U"\0ế\0ề"sv, "e"}};

/// What one character has in the fields of Unihan.
struct Fields {
  std::vector<TonedSyllable> customary;
  std::vector<std::pair<TonedSyllable, int>> counts;
  std::vector<TonedSyllable> standard;
  std::vector<TonedSyllable> older;
  std::vector<TonedSyllable> ancient;
};

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(separator), text.size());
    if (end > 0) parts.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

void add(std::vector<TonedSyllable>& readings, const std::vector<TonedSyllable>& more) {
  for (const TonedSyllable& reading : more) {
    if (std::find(readings.begin(), readings.end(), reading) == readings.end()) {
      readings.push_back(reading);
    }
  }
}

/// "0442.080:háng 0443.050:hàng" or "10048.060:liǎo,le": places, a colon, readings.
void add_placed(std::vector<TonedSyllable>& readings, std::string_view value) {
  for (std::string_view item : split(value, ' ')) {
    item.remove_prefix(std::min(item.find(':') + 1, item.size()));
    for (const std::string_view pinyin : split(item, ',')) {
      add(readings, parse_marked_pinyin(pinyin));
    }
  }
}

/// "xíng(2943) háng(218)"
void add_counted(std::vector<std::pair<TonedSyllable, int>>& counts, std::string_view value) {
  for (const std::string_view item : split(value, ' ')) {
    const std::size_t open = item.find('(');
    if (open == std::string_view::npos) continue;
    int count = 0;
    std::from_chars(item.data() + open + 1, item.data() + item.size(), count);
    for (const TonedSyllable& reading : parse_marked_pinyin(item.substr(0, open))) {
      counts.emplace_back(reading, count);
    }
  }
}

void add_field(Fields& fields, std::string_view name, std::string_view value) {
  if (name == "kMandarin") {
    for (const std::string_view pinyin : split(value, ' ')) {
      add(fields.customary, parse_marked_pinyin(pinyin));
    }
  } else if (name == "kHanyuPinlu") {
    add_counted(fields.counts, value);
  } else if (name == "kTGHZ2013") {
    add_placed(fields.standard, value);
  } else if (name == "kXHC1983") {
    add_placed(fields.older, value);
  } else if (name == "kHanyuPinyin") {
    add_placed(fields.ancient, value);
  }
}

/// Gives traditional characters the tone that the standard has for their simplified form.
void take_standard_tones(const std::map<char32_t, Fields>& characters,
                         CharacterReadings& readings) {
  std::vector<std::u32string> written;
  for (const auto& [character, found] : readings) written.push_back({character});
  const std::vector<std::u32string> simplified = to_simplified(written);
  for (std::size_t i = 0; i < written.size(); ++i) {
    const auto form =
        simplified[i].size() == 1 ? characters.find(simplified[i].front()) : characters.end();
    if (simplified[i] == written[i] || form == characters.end() ||
        form->second.standard.size() != 1) {
      continue;
    }
    const TonedSyllable standard = form->second.standard.front();
    auto& own = readings.at(written[i].front());
    if (own.front().id != standard.id || own.front() == standard) continue;
    std::erase(own, standard);
    own.insert(own.begin(), standard);
  }
}

std::vector<TonedSyllable> ordered(const Fields& fields) {
  const auto count_of = [&](const TonedSyllable& reading) {
    for (const auto& [counted, count] : fields.counts) {
      if (counted == reading) return count;
    }
    return 0;
  };
  const auto sort_by_count = [&](std::vector<TonedSyllable>& readings) {
    std::stable_sort(readings.begin(), readings.end(),
                     [&](const auto& a, const auto& b) { return count_of(a) > count_of(b); });
  };
  std::vector<TonedSyllable> standard = fields.standard;
  sort_by_count(standard);
  std::vector<TonedSyllable> rest = fields.standard;
  add(rest, fields.older);
  for (const auto& [reading, count] : fields.counts) add(rest, {reading});
  sort_by_count(rest);
  std::vector<TonedSyllable> readings;
  if (!fields.customary.empty()) readings.push_back(fields.customary.front());
  const bool given_up =
      !standard.empty() && !readings.empty() &&
      std::find(standard.begin(), standard.end(), readings.front()) == standard.end();
  if (given_up) readings = {standard.front()};
  add(readings, rest);
  add(readings, fields.customary);
  if (readings.empty()) readings = fields.ancient;
  return readings;
}

/// "U+4E0D"
char32_t code_point(std::string_view text) {
  unsigned value = 0;
  if (text.starts_with("U+"))
    std::from_chars(text.data() + 2, text.data() + text.size(), value, 16);
  return value;
}

/// Calls `take` with every hanzi of a file of Unihan, the name of the field and its value.
template <typename Take>
void for_each_field(const std::filesystem::path& path, Take take) {
  std::ifstream in(path);
  if (!in) {
    throw Error(ErrorKind::data, "cannot read " + path.string() + ": install unicode-data");
  }
  for (std::string line; std::getline(in, line);) {
    const auto columns = split(line, '\t');
    if (columns.size() < 3) continue;
    const char32_t hanzi = code_point(columns[0]);
    if (is_hanzi(hanzi)) take(hanzi, columns[1], columns[2]);
  }
}

}  // namespace

std::vector<TonedSyllable> parse_marked_pinyin(std::string_view pinyin) {
  std::string plain;
  Tone tone = Tone::neutral;
  for (const char32_t c : to_utf32(pinyin)) {
    bool found = false;
    for (const MarkedVowel& vowel : k_vowels) {
      const std::size_t mark = c == 0 ? std::u32string_view::npos : vowel.marked.find(c);
      if (mark == std::u32string_view::npos) continue;
      plain += vowel.plain;
      tone = static_cast<Tone>(mark + 1);
      found = true;
      break;
    }
    if (!found) plain += c == U'ü' ? "v" : c == U'ê' ? "e" : to_utf8(c);
  }
  const auto id = find_syllable(plain);
  if (!id) return {};
  return {TonedSyllable{*id, tone}};
}

CharacterReadings read_unihan(const std::filesystem::path& path) {
  std::map<char32_t, Fields> characters;
  for_each_field(path, [&](char32_t hanzi, std::string_view name, std::string_view value) {
    add_field(characters[hanzi], name, value);
  });
  CharacterReadings readings;
  for (const auto& [character, fields] : characters) {
    auto found = ordered(fields);
    if (!found.empty()) readings.emplace(character, std::move(found));
  }
  take_standard_tones(characters, readings);
  return readings;
}

std::map<char32_t, char32_t> read_compatibility_variants(const std::filesystem::path& path) {
  std::map<char32_t, char32_t> variants;
  for_each_field(path, [&](char32_t hanzi, std::string_view name, std::string_view value) {
    if (name == "kCompatibilityVariant") variants[hanzi] = code_point(value);
  });
  return variants;
}

}  // namespace langdu::lexicon_build
