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

// Ways to stand somewhere that make words with 上: 上铺, 上架, 上演.
constexpr std::u32string_view k_standing = U"铺架吊挂坐装盖演堆";
// Verbs that make nouns with 地: 地上, 地面.
constexpr std::u32string_view k_done = U"上下面学道动点";

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

/// 平静地|上了车, 勇敢地|面对: how something is done, and what is done.
bool is_adverbial_with_verb(const Lexicon& lexicon, const Analysis& analysis, std::size_t w) {
  const ItemWord& word = analysis.words[w];
  if (analysis.items[word.first].hanzi != U'地' || word.size() != 2 ||
      w + 1 >= analysis.words.size() || analysis.words[w - 1].size() < 2) {
    return false;
  }
  const Item& left = analysis.items[word.first - 1];
  const Item& verb = analysis.items[word.end - 1];
  const PartOfSpeech part = analysis.part_of_speech(w - 1);
  const bool manner = part == PartOfSpeech::adjective || part == PartOfSpeech::adverb ||
                      part == PartOfSpeech::idiom;
  if (left.stop_after || verb.stop_after || !manner || !is_one_of(verb.hanzi, k_done)) return false;
  const Item& behind = analysis.items[word.end];
  return is_one_of(behind.hanzi, U"了着过") ||
         lexicon.contains(std::string_view(analysis.text)
                              .substr(verb.text_begin, behind.text_end - verb.text_begin));
}

/// 炕上|铺着席子: a place, and how things stand there.
bool is_place_with_verb(const Analysis& analysis, std::size_t w) {
  const ItemWord& word = analysis.words[w];
  if (analysis.items[word.first].hanzi != U'上' || word.size() != 2 || w == 0) return false;
  const Item& verb = analysis.items[word.end - 1];
  return !analysis.items[word.first - 1].stop_after && !verb.stop_after &&
         word.end < analysis.items.size() && is_one_of(verb.hanzi, k_standing) &&
         is_one_of(analysis.items[word.end].hanzi, U"着满") &&
         analysis.part_of_speech(w - 1) != PartOfSpeech::adverb;
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
    if (is_verb_with_aspect(analysis, w) || is_adverbial_with_verb(lexicon, analysis, w) ||
        is_place_with_verb(analysis, w)) {
      found.push_back(w);
    }
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
