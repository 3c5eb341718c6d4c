// Words that maximum probability finds where syntax has a boundary. Source: Lü Shuxiang, Xiandai
// Hanyu babai ci (1999), under 着.

#include "pronounce/split_words.h"

#include <string_view>
#include <utility>
#include <vector>

#include "base/utf8.h"

namespace langdu {
namespace {

// What is held, shut or worn, and what makes a word with 着 as well: 着手, 着眼, 着地.
constexpr std::u32string_view k_held = U"手眼头火地装边";
// Words of one syllable that stand before such a word, not before the particle.
constexpr std::u32string_view k_before_word = U"来去要想能会该正便已就又先再始在可须需应";

/// 挽着手, 闭着眼: a verb of one syllable, its aspect and its object.
bool is_verb_with_aspect(const Analysis& analysis, std::size_t w) {
  const ItemWord& word = analysis.words[w];
  if (analysis.items[word.first].hanzi != U'着' || word.size() != 2 || w == 0 ||
      analysis.words[w - 1].size() > 1) {
    return false;
  }
  const Item& left = analysis.items[word.first - 1];
  return !left.stop_after && left.hanzi != 0 &&
         is_one_of(analysis.items[word.first + 1].hanzi, k_held) &&
         analysis.part_of_speech(w - 1) == PartOfSpeech::verb &&
         !is_one_of(left.hanzi, k_before_word);
}

ItemWord single_word(const Lexicon& lexicon, const Analysis& analysis, std::uint32_t item) {
  const Item& one = analysis.items[item];
  const std::string_view text =
      std::string_view(analysis.text).substr(one.text_begin, one.text_end - one.text_begin);
  std::vector<Word> words;
  lexicon.segment(text, words);
  ItemWord word{item, item + 1, words.front()};
  word.word.begin = one.text_begin;
  word.word.end = one.text_end;
  return word;
}

}  // namespace

void split_words(const Lexicon& lexicon, Analysis& analysis) {
  std::vector<std::size_t> found;
  for (std::size_t w = 1; w < analysis.words.size(); ++w) {
    if (is_verb_with_aspect(analysis, w)) found.push_back(w);
  }
  if (found.empty()) return;
  std::vector<ItemWord> words;
  words.reserve(analysis.words.size() + found.size());
  auto next = found.begin();
  for (std::size_t w = 0; w < analysis.words.size(); ++w) {
    const ItemWord& word = analysis.words[w];
    if (next == found.end() || *next != w) {
      words.push_back(word);
      continue;
    }
    words.push_back(single_word(lexicon, analysis, word.first));
    words.push_back(single_word(lexicon, analysis, word.first + 1));
    ++next;
  }
  analysis.words = std::move(words);
}

}  // namespace langdu
