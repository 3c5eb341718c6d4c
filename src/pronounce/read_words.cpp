#include "pronounce/read_words.h"

namespace langdu {
namespace {

void read_by_lexicon(const Lexicon& lexicon, const ItemWord& word, std::vector<Item>& items) {
  const auto reading = lexicon.reading(word.word);
  const bool settled = word.size() > 1 && lexicon.settles(word.word);
  for (std::uint32_t i = word.first; i < word.end; ++i) {
    Item& item = items[i];
    if (item.source == ReadingSource::user) continue;
    if (!reading.empty()) {
      item.syllable = reading[i - word.first].id;
      item.citation = reading[i - word.first].tone;
    }
    if (!reading.empty() || settled) item.source = ReadingSource::lexicon;
  }
}

/// 儿 read r5 colours the syllable before it; without one it is a syllable of its own.
void mark_erhua(std::vector<Item>& items) {
  const SyllableId r = *find_syllable("r");
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (items[i].hanzi == 0 || items[i].syllable != r) continue;
    const bool carried =
        i > 0 && items[i - 1].hanzi != 0 && !items[i - 1].stop_after && !items[i - 1].erhua;
    if (carried) {
      items[i].erhua = true;
    } else {
      items[i].syllable = *find_syllable("er");
      items[i].citation = Tone::second;
    }
  }
}

}  // namespace

void read_words(const Lexicon& lexicon, Analysis& analysis) {
  for (const ItemWord& word : analysis.words) read_by_lexicon(lexicon, word, analysis.items);
  mark_erhua(analysis.items);
}

}  // namespace langdu
