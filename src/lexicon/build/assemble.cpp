#include "lexicon/build/assemble.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <optional>

#include "base/error.h"
#include "lexicon/build/composed_reading.h"
#include "lexicon/build/double_array.h"
#include "lexicon/lexicon_format.h"

namespace langdu::lexicon_build {
namespace {

using lexicon_format::Hanzi;
using lexicon_format::Header;
using lexicon_format::Section;
using lexicon_format::WordRecord;

// A word that has a reading but no count in the frequency list. Those of our own tables were
// written because they occur: they count at least so much.
constexpr double k_uncounted = 2;
constexpr double k_uncounted_own = 60;

/// Codes of characters: the frequent ones first, which keeps the trie dense; traditional ones share
/// the code of their simplified form.
struct Codes {
  std::map<char32_t, std::uint16_t> of;
  std::vector<std::uint32_t> simplified{0};
};

/// OpenCC leaves 著 alone, which in traditional text is mostly the particle 着.
char32_t simplified_form(char32_t character, const std::u32string& converted) {
  if (character == U'著') return U'着';
  return converted.size() == 1 ? converted.front() : character;
}

Codes assign_codes(const Sources& sources) {
  std::vector<std::u32string> characters;
  for (const auto& [character, readings] : sources.characters) {
    if (!sources.compatibility.contains(character)) characters.push_back({character});
  }
  const std::vector<std::u32string> simplified = to_simplified(characters);
  std::map<char32_t, double> counts;
  for (const auto& [word, counted] : sources.counted) {
    for (const char32_t character : word) counts[character] += counted.count;
  }
  std::vector<std::pair<double, char32_t>> order;
  for (std::size_t i = 0; i < characters.size(); ++i) {
    const char32_t form = simplified_form(characters[i][0], simplified[i]);
    if (form == characters[i][0]) order.emplace_back(-counts[form], form);
  }
  std::sort(order.begin(), order.end());
  if (order.size() > 0xFFFE) throw Error(ErrorKind::data, "too many hanzi for 16-bit codes");
  Codes codes;
  for (const auto& [count, character] : order) {
    codes.of[character] = static_cast<std::uint16_t>(codes.simplified.size());
    codes.simplified.push_back(character);
  }
  for (std::size_t i = 0; i < characters.size(); ++i) {
    const char32_t form = simplified_form(characters[i][0], simplified[i]);
    const auto found = codes.of.find(form);
    if (found != codes.of.end()) {
      codes.of[characters[i][0]] = found->second;
    } else {  // its simplified form has no reading of its own
      codes.of[characters[i][0]] = static_cast<std::uint16_t>(codes.simplified.size());
      codes.simplified.push_back(characters[i][0]);
    }
  }
  for (const auto& [variant, character] : sources.compatibility) {
    if (codes.of.contains(character)) codes.of[variant] = codes.of.at(character);
  }
  return codes;
}

std::optional<std::u16string> encode(const Codes& codes, const std::u32string& word) {
  std::u16string encoded;
  for (const char32_t character : word) {
    const auto found = codes.of.find(character);
    if (found == codes.of.end()) return std::nullopt;
    encoded.push_back(static_cast<char16_t>(found->second));
  }
  return encoded;
}

std::u32string decode(const Codes& codes, const std::u16string& encoded) {
  std::u32string word;
  for (const char16_t code : encoded) word.push_back(codes.simplified[code]);
  return word;
}

struct KnownWord {
  double count = k_uncounted;
  PartOfSpeech part_of_speech = PartOfSpeech::other;
};

/// Brings a word to the characters by which the lexicon knows it; empty if it does not know one.
std::u32string normal_form(const Codes& codes, const std::u32string& word) {
  const auto encoded = encode(codes, word);
  return encoded ? decode(codes, *encoded) : std::u32string{};
}

/// Does a character of the word that shares another's code belong to a shorter word? Then that one
/// says how to read it: 干净 for 擦乾淨, the entry 乾隆 for 乾隆皇帝.
bool tells_of_part(const Sources& sources, const KnownReadings& known, const std::u32string& word,
                   const std::u32string& form) {
  for (std::size_t begin = 0; begin < form.size(); ++begin) {
    for (std::size_t size = 2; size < form.size() && begin + size <= form.size(); ++size) {
      const std::u32string part = form.substr(begin, size);
      if (part == word.substr(begin, size)) continue;
      if (sources.counted.contains(part) || known.words.contains(part)) return true;
    }
  }
  return false;
}

KnownReadings known_readings(const Sources& sources, const Codes& codes) {
  KnownReadings known;
  known.characters = sources.characters;
  for (const std::u32string& word : sources.composed) {
    const std::u32string form = normal_form(codes, word);
    if (!form.empty()) known.composed.insert(form);
  }
  for (const WordReadings* table : {&sources.dictionary, &sources.overrides}) {
    for (const auto& [word, alternatives] : *table) {
      const std::u32string form = normal_form(codes, word);
      if (form.size() == 1) {
        if (form != word) continue;  // 彆 says nothing of 别
        known.inside_words[form.front()] = alternatives.front().front();
      } else if (!form.empty()) {
        known.words[form] = alternatives;
        if (table == &sources.overrides) known.reviewed.insert(form);
      }
    }
  }
  // A word of jieba's with a character that shares another's code, such as 著名 beside 着.
  for (const auto& [word, counted] : sources.counted) {
    const std::u32string form = normal_form(codes, word);
    if (form.empty() || form == word || word.size() < 2 || sources.counted.contains(form) ||
        known.words.contains(form) || tells_of_part(sources, known, word, form)) {
      continue;
    }
    WordReading reading;
    for (const char32_t hanzi : word) reading.push_back(known.inside_word(hanzi));
    known.words[form] = {reading};
  }
  for (const NeutralWord& neutral : sources.neutral) {
    const std::u32string form = normal_form(codes, neutral.word);
    if (form.empty() || known.reviewed.contains(form)) continue;
    WordReading reading = compose_reading(known, form).reading;
    reading[neutral.syllable].tone = Tone::neutral;
    known.words[form] = {reading};
  }
  return known;
}

std::map<std::u16string, KnownWord> known_words(const Sources& sources,
                                                const KnownReadings& readings, const Codes& codes) {
  std::map<std::u16string, KnownWord> words;
  for (const auto& [word, counted] : sources.counted) {
    const auto encoded = encode(codes, word);
    if (!encoded) continue;
    KnownWord& known = words[*encoded];
    if (counted.count > known.count || known.part_of_speech == PartOfSpeech::other) {
      known = {std::max(counted.count, known.count), counted.part_of_speech};
    }
  }
  for (const auto& [word, alternatives] : readings.words) {
    const auto encoded = encode(codes, word);
    if (!encoded) continue;
    const bool own = readings.reviewed.contains(word);
    const auto known = words.try_emplace(*encoded).first;
    if (own) known->second.count = std::max(known->second.count, k_uncounted_own);
  }
  return words;
}

/// Collects the sections of the file.
class FileBuilder {
 public:
  FileBuilder() { bytes_.resize(sizeof(Header)); }

  template <class Element>
  Section add(const std::vector<Element>& elements) {
    bytes_.resize((bytes_.size() + 7) / 8 * 8);
    const Section section{static_cast<std::uint32_t>(bytes_.size()),
                          static_cast<std::uint32_t>(elements.size())};
    bytes_.append(reinterpret_cast<const char*>(elements.data()),
                  elements.size() * sizeof(Element));
    return section;
  }

  std::string finish(Header header) {
    header.file_size = static_cast<std::uint32_t>(bytes_.size());
    std::memcpy(bytes_.data(), &header, sizeof header);
    return std::move(bytes_);
  }

 private:
  std::string bytes_;
};

/// A TonedSyllable whose padding byte is zero, so that equal input gives equal files.
TonedSyllable clean(const TonedSyllable& syllable) {
  TonedSyllable copy;
  std::memset(static_cast<void*>(&copy), 0, sizeof copy);
  copy.id = syllable.id;
  copy.tone = syllable.tone;
  return copy;
}

struct CharacterTables {
  std::vector<std::uint16_t> page_of = std::vector<std::uint16_t>(0x110000 / 256, 0);
  std::vector<std::uint16_t> pages = std::vector<std::uint16_t>(256, 0);
  std::vector<Hanzi> hanzi{Hanzi{}};
};

CharacterTables character_tables(const CharacterReadings& characters, const Codes& codes,
                                 std::vector<TonedSyllable>& syllables) {
  CharacterTables tables;
  for (const auto& [character, readings] : characters) {
    std::uint16_t& page = tables.page_of[character / 256];
    if (page == 0) {
      page = static_cast<std::uint16_t>(tables.pages.size() / 256);
      tables.pages.resize(tables.pages.size() + 256, 0);
    }
    tables.pages[page * std::size_t{256} + character % 256] =
        static_cast<std::uint16_t>(tables.hanzi.size());
    tables.hanzi.push_back({static_cast<std::uint32_t>(syllables.size()),
                            static_cast<std::uint16_t>(readings.size()), codes.of.at(character)});
    for (const TonedSyllable& reading : readings) syllables.push_back(clean(reading));
  }
  return tables;
}

ReadingCertainty certainty_of(const KnownReadings& known, const std::u32string& word,
                              const ComposedReading& composed) {
  if (!composed.settled || word.size() == 1) return ReadingCertainty::open;
  return known.reviewed.contains(word) ? ReadingCertainty::reviewed : ReadingCertainty::settled;
}

}  // namespace

std::string assemble(const Sources& sources) {
  const Codes codes = assign_codes(sources);
  const KnownReadings readings = known_readings(sources, codes);
  const auto words = known_words(sources, readings, codes);
  double total = 0;
  for (const auto& [key, word] : words) total += word.count;

  std::vector<TonedSyllable> syllables;
  const CharacterTables tables = character_tables(sources.characters, codes, syllables);
  std::vector<std::uint32_t> word_readings{static_cast<std::uint32_t>(syllables.size())};
  std::map<WordReading, std::uint32_t> numbers;
  std::vector<TrieEntry> entries;
  for (const auto& [key, word] : words) {
    const std::u32string word_text = decode(codes, key);
    const ComposedReading composed = compose_reading(readings, word_text);
    WordRecord record;
    const double cost = -std::log(word.count / total) * lexicon_format::k_cost_scale;
    record.cost = static_cast<std::uint32_t>(
        std::clamp(cost, 0.0, static_cast<double>(WordRecord::k_max_cost)));
    record.part_of_speech = static_cast<std::uint32_t>(word.part_of_speech);
    record.certainty = static_cast<std::uint32_t>(certainty_of(readings, word_text, composed));
    if (!composed.is_default) {
      const auto number = static_cast<std::uint32_t>(word_readings.size());
      const auto [found, added] = numbers.try_emplace(composed.reading, number);
      record.reading = found->second;
      if (added) {
        for (const TonedSyllable& syllable : composed.reading) syllables.push_back(clean(syllable));
        word_readings.push_back(static_cast<std::uint32_t>(syllables.size()));
      }
    }
    entries.push_back({key, record.pack()});
  }
  if (word_readings.size() > WordRecord::k_max_readings) {
    throw Error(ErrorKind::data, "too many word readings for the lexicon's format");
  }

  FileBuilder file;
  Header header;
  header.page_of = file.add(tables.page_of);
  header.pages = file.add(tables.pages);
  header.hanzi = file.add(tables.hanzi);
  header.simplified = file.add(codes.simplified);
  header.nodes = file.add(build_double_array(entries));
  header.word_readings = file.add(word_readings);
  header.syllables = file.add(syllables);
  return file.finish(header);
}

}  // namespace langdu::lexicon_build
