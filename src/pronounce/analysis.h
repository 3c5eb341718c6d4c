#pragma once

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"
#include "pronounce/pronunciation.h"

namespace langdu {

/// What decided a reading.
enum class ReadingSource : std::uint8_t { lexicon, character, model, rule, user, unknown };

/// One thing to be said, while its reading is being found: a hanzi or a Latin run.
struct Item {
  char32_t hanzi = 0;  ///< simplified; 0 for a Latin run
  std::uint32_t token = 0;
  std::uint32_t text_begin = 0;  ///< byte in `Analysis::text`
  std::uint32_t text_end = 0;
  std::uint32_t place = 0;  ///< in `Analysis::context`
  SourceSpan written;
  SyllableId syllable;
  Tone tone = Tone::neutral;      ///< in its word, where it may be neutral, before sandhi
  Tone citation = Tone::neutral;  ///< of the syllable said alone
  Tone surface = Tone::neutral;
  SemioticClass semiotic_class = SemioticClass::plain;
  ReadingSource source = ReadingSource::character;
  BreakStrength break_after = BreakStrength::none;
  PunctuationKind mark_after = PunctuationKind::none;
  bool linked = false;  ///< 啊 that joins the final before it
  bool erhua = false;   ///< this 儿 colours the final of the syllable before it
  bool quote_opens = false;
  bool quote_closes = false;
  bool stop_after = false;  ///< something that is no hanzi follows: words end here
};

/// Gives an item the reading ("zhong4") that a rule has found, unless the user gave one.
inline void read_by_rule(Item& item, std::string_view reading) {
  if (item.source == ReadingSource::user) return;
  const TonedSyllable syllable = *parse_toned_syllable(reading);
  item.syllable = syllable.id;
  item.tone = syllable.tone;
  item.source = ReadingSource::rule;
}

/// A word of the sentence as items [first, end).
struct ItemWord {
  std::uint32_t first = 0;
  std::uint32_t end = 0;
  Word word;  ///< in `Analysis::text`

  [[nodiscard]] std::uint32_t size() const { return end - first; }
};

/// Tells of most hanzi that a sentence does not hold them, so that a pass for one of them is
/// skipped.
class HanziSeen {
 public:
  void add(char32_t hanzi) { seen_[hanzi % k_size] = true; }
  [[nodiscard]] bool may_hold(char32_t hanzi) const { return seen_[hanzi % k_size]; }

 private:
  static constexpr std::size_t k_size = 1024;
  std::bitset<k_size> seen_;
};

/// A sentence on its way through the passes of this stage.
struct Analysis {
  std::string text;        ///< what the tokens say, with punctuation
  std::u32string context;  ///< its characters as the models see them, simplified, digits as 0
  std::vector<Item> items;
  std::vector<ItemWord> words;
  HanziSeen seen;

  [[nodiscard]] PartOfSpeech part_of_speech(std::size_t word) const {
    return words[word].word.part_of_speech;
  }
  [[nodiscard]] bool is_word(std::size_t word, char32_t hanzi) const {
    return words[word].size() == 1 && items[words[word].first].hanzi == hanzi;
  }
};

}  // namespace langdu
