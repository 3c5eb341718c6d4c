// Neutral tones by grammar. Sources: Huang and Liao, Xiandai Hanyu (2017), chapter 1, section 6;
// Chao, A Grammar of Spoken Chinese (1968), 1.3.6 and 6.6 (complements).

#include "pronounce/neutral_tone.h"

#include <algorithm>
#include <string_view>

namespace langdu {
namespace {

bool is_one_of(char32_t hanzi, std::u32string_view set) {
  return set.find(hanzi) != std::u32string_view::npos;
}

// Verbs with 过 as "past, over" instead of the aspect particle.
constexpr std::u32string_view k_moving_past =
    U"走穿跨翻飞跑越闯滑划绕掠闪转回接递躲逃熬渡胜超经通路度错";

// What a potential complement with 不 ends in: 听不懂, 拿不动.
constexpr std::u32string_view k_complements = U"动了到见完起来去上下住着清懂开掉出过够定及成";

// Verbs that are repeated to say "a little"; jieba takes some of the pairs for names.
constexpr std::u32string_view k_repeated_verbs =
    U"试看想走听说谈问笑坐尝聊讲洗擦扫逛玩学读写唱跳找摸闻睡歇";

bool is_nominal(PartOfSpeech part) {
  return part == PartOfSpeech::noun || part == PartOfSpeech::place_name ||
         part == PartOfSpeech::person_name || part == PartOfSpeech::organisation ||
         part == PartOfSpeech::measure || part == PartOfSpeech::locative ||
         part == PartOfSpeech::time || part == PartOfSpeech::pronoun;
}

bool is_verbal(PartOfSpeech part) {
  return part == PartOfSpeech::verb || part == PartOfSpeech::adjective;
}

class NeutralTones {
 public:
  explicit NeutralTones(Analysis& analysis) : analysis_(analysis), items_(analysis.items) {}

  void apply() {
    for (std::size_t w = 0; w < analysis_.words.size(); ++w) {
      const ItemWord& word = analysis_.words[w];
      if (word.size() == 1) {
        single(w);
      } else {
        inside(w);
      }
    }
  }

 private:
  /// The word before, if no stop parts them.
  [[nodiscard]] const ItemWord* before(std::size_t w) const {
    if (w == 0 || items_[analysis_.words[w - 1].end - 1].stop_after) return nullptr;
    return &analysis_.words[w - 1];
  }

  void single(std::size_t w) {
    const ItemWord* left = before(w);
    if (left == nullptr) return;
    const std::uint32_t i = analysis_.words[w].first;
    const char32_t hanzi = items_[i].hanzi;
    const char32_t last = items_[left->end - 1].hanzi;
    const PartOfSpeech part = left->word.part_of_speech;
    if (hanzi == U'过' && is_verbal(part) && !is_one_of(last, k_moving_past)) make_neutral(i);
    if (is_one_of(hanzi, U"上里") && is_nominal(part) && !starts_verb_phrase(w)) {
      make_neutral(i);
    }
    if (hanzi == U'个' && left->size() == 1 && is_one_of(last, U"这那哪")) make_neutral(i);
    if (last == hanzi && left->size() == 1 && part == PartOfSpeech::verb) make_neutral(i);
    if (hanzi == U'不') potential(i);
  }

  /// 上 before an object is a verb: 他上大学.
  [[nodiscard]] bool starts_verb_phrase(std::size_t w) const {
    if (items_[analysis_.words[w].first].hanzi != U'上') return false;
    if (w == 0 || w + 1 >= analysis_.words.size()) return false;
    if (items_[analysis_.words[w].first].stop_after) return false;
    const PartOfSpeech left = analysis_.part_of_speech(w - 1);
    const PartOfSpeech right = analysis_.part_of_speech(w + 1);
    const bool subject = left == PartOfSpeech::pronoun || left == PartOfSpeech::person_name ||
                         left == PartOfSpeech::time;
    return subject && (right == PartOfSpeech::noun || right == PartOfSpeech::place_name ||
                       right == PartOfSpeech::particle);
  }

  void inside(std::size_t w) {
    const ItemWord& word = analysis_.words[w];
    const PartOfSpeech part = word.word.part_of_speech;
    const std::uint32_t last = word.end - 1;
    if (word.size() == 2 && is_one_of(items_[last].hanzi, U"来去") &&
        is_one_of(items_[word.first].hanzi, U"起出下上回过进")) {
      const ItemWord* left = before(w);
      const bool complement = left != nullptr && (is_verbal(left->word.part_of_speech) ||
                                                  items_[left->end - 1].hanzi == U'了');
      if (complement) make_neutral(last);
    }
    if (word.size() >= 3 && is_one_of(items_[last].hanzi, U"来去") &&
        is_one_of(items_[last - 1].hanzi, U"起出下上回过进") && part == PartOfSpeech::verb) {
      make_neutral(last);
    }
    const bool repeated = word.size() == 2 && items_[word.first].hanzi == items_[last].hanzi;
    if (repeated &&
        (part == PartOfSpeech::verb || is_one_of(items_[last].hanzi, k_repeated_verbs))) {
      make_neutral(last);
    }
    if (word.size() >= 3 && is_one_of(items_[last].hanzi, U"上里") &&
        is_one_of(items_[last - 1].hanzi, U"子头")) {
      make_neutral(last);
    }
    if (word.size() == 3 && items_[word.first + 1].hanzi == U'不') potential(word.first + 1);
  }

  /// 不 between a verb of one syllable and its complement.
  void potential(std::uint32_t i) {
    if (i == 0 || i + 1 >= items_.size() || items_[i - 1].stop_after || items_[i].stop_after)
      return;
    const std::size_t left = word_of(i - 1);
    const bool one_syllable =
        analysis_.words[left].end > i ||
        (analysis_.words[left].size() == 1 && analysis_.part_of_speech(left) == PartOfSpeech::verb);
    if (one_syllable && is_one_of(items_[i + 1].hanzi, k_complements)) make_neutral(i);
  }

  [[nodiscard]] std::size_t word_of(std::uint32_t item) const {
    const auto after = std::upper_bound(
        analysis_.words.begin(), analysis_.words.end(), item,
        [](std::uint32_t sought, const ItemWord& word) { return sought < word.end; });
    return static_cast<std::size_t>(after - analysis_.words.begin());
  }

  void make_neutral(std::uint32_t i) {
    if (items_[i].source == ReadingSource::user) return;
    items_[i].tone = Tone::neutral;
    items_[i].source = ReadingSource::rule;
  }

  Analysis& analysis_;
  std::vector<Item>& items_;
};

}  // namespace

void apply_neutral_tones(Analysis& analysis) { NeutralTones(analysis).apply(); }

}  // namespace langdu
