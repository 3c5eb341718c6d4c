#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "lexicon/syllable.h"

namespace langdu {

/// Part of speech, by the tag set of jieba's dictionary (ICTCLAS): the tags that the rules of the
/// stages tell apart; everything else is `other`.
enum class PartOfSpeech : std::uint8_t {
  other,
  noun,
  person_name,
  place_name,
  organisation,
  time,
  locative,
  verb,
  adjective,
  adverb,
  numeral,
  measure,
  pronoun,
  preposition,
  conjunction,
  particle,
  auxiliary,
  interjection,
  idiom,
  punctuation,
};

/// How sure the dictionary is of a word's reading.
enum class ReadingCertainty : std::uint8_t {
  open,      ///< read in several ways, or not in the dictionary: the context decides
  settled,   ///< the dictionary has one reading
  reviewed,  ///< so do our own tables
};

/// "noun", "place_name": for people who read a dump.
std::string_view name_of(PartOfSpeech part_of_speech);

/// A word of a segmented text: the bytes it takes, and what the lexicon knows of it.
struct Word {
  std::uint32_t begin = 0;  ///< byte offsets in the segmented text
  std::uint32_t end = 0;
  std::uint32_t entry = k_no_entry;  ///< for `Lexicon::reading`
  PartOfSpeech part_of_speech = PartOfSpeech::other;
  ReadingCertainty certainty = ReadingCertainty::open;  ///< how far its reading can be relied on

  static constexpr std::uint32_t k_no_entry = 0xFFFFFFFF;
};

/// The word list: words with frequencies, parts of speech and readings, compiled at build time and
/// mapped read-only. Immutable, safe to share between threads and forked processes.
class Lexicon {
 public:
  /// Maps `lexicon.bin`. Throws Error(data) if it is missing, damaged or of another version.
  explicit Lexicon(const std::filesystem::path& data_directory);
  Lexicon(Lexicon&&) noexcept;
  Lexicon& operator=(Lexicon&&) noexcept;
  ~Lexicon();

  /// The natural logarithm of the word's probability, or nothing like one (-infinity) if the
  /// lexicon does not have it as a word. `word` is UTF-8, simplified or traditional.
  [[nodiscard]] float log_probability(std::string_view word) const;
  [[nodiscard]] bool contains(std::string_view word) const;

  /// Splits UTF-8 text into words by maximum probability. Covers every byte in order; stretches
  /// without hanzi are words of their own. Linear in the length of `text`.
  void segment(std::string_view text, std::vector<Word>& words) const;

  struct Character {
    char32_t simplified = 0;  ///< the character for a traditional one, others as they are
    /// Dictionary readings (citation tones), the most frequent first; empty if unknown. Live as
    /// long as the lexicon.
    std::span<const TonedSyllable> readings;
  };
  [[nodiscard]] Character character(char32_t hanzi) const;
  [[nodiscard]] std::span<const TonedSyllable> readings(char32_t hanzi) const {
    return character(hanzi).readings;
  }
  [[nodiscard]] char32_t simplified(char32_t hanzi) const { return character(hanzi).simplified; }

  /// Reading of a word by the lexicon, one syllable a hanzi; empty if it stores none and the
  /// defaults of its characters hold. The span lives as long as the lexicon.
  [[nodiscard]] std::span<const TonedSyllable> reading(const Word& word) const;

 private:
  struct Data;
  std::unique_ptr<const Data> data_;
};

}  // namespace langdu
