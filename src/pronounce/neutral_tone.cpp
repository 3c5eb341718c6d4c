// Neutral tones by grammar. Sources: Huang and Liao, Xiandai Hanyu (2017), chapter 1, section 6;
// Chao, A Grammar of Spoken Chinese (1968), 1.3.6 and 6.6 (complements). Which words are neutral by
// themselves, the lexicon knows.

#include "pronounce/neutral_tone.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/utf8.h"
#include "pronounce/neutral_tables.h"

namespace langdu {
namespace {

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
      if (analysis_.words[w].size() == 1) {
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

  /// The hanzi behind item i, 0 where something stops.
  [[nodiscard]] char32_t after(std::uint32_t i) const {
    return items_[i].stop_after || i + 1 >= items_.size() ? U'\0' : items_[i + 1].hanzi;
  }

  [[nodiscard]] bool spells(std::uint32_t first, std::u32string_view text) const {
    for (std::uint32_t i = 0; i < text.size(); ++i) {
      if (first + i >= items_.size() || items_[first + i].hanzi != text[i]) return false;
      if (i + 1 < text.size() && items_[first + i].stop_after) return false;
    }
    return true;
  }

  void single(std::size_t w) {
    const ItemWord* left = before(w);
    if (left == nullptr) return;
    const std::uint32_t i = analysis_.words[w].first;
    const char32_t hanzi = items_[i].hanzi;
    const char32_t last = items_[left->end - 1].hanzi;
    const PartOfSpeech part = left->word.part_of_speech;
    if (hanzi == U'过' &&
        (is_verbal(part) || is_one_of(last, U"当着") || is_done(w - 1, i) ||
         (last == U'下' && is_one_of(after(i), U"雨雪霜雹乡棋厨"))) &&
        !is_one_of(last, k_before_verbs) &&
        (!is_one_of(last, k_moving_past) || is_experience(w - 1, i))) {
      make_neutral(i);
    }
    if (is_one_of(hanzi, U"来去") && closes_direction(w)) make_neutral(i);
    if (is_one_of(hanzi, U"上里") && !starts_verb_phrase(w) &&
        (is_nominal(part) || is_one_of(last, U"手脚脸头身肩背腰道梁树墙") ||
         (left->size() > 1 && closes_place(w)) ||
         (hanzi == U'里' && part == PartOfSpeech::numeral && !is_one_of(last, k_before_measure)) ||
         (hanzi == U'里' && part == PartOfSpeech::other))) {  // 土里
      make_neutral(i);
    }
    if (hanzi == U'个' && last != U'个' && last != U'各' && after(i) != U'个') make_neutral(i);
    if (last == hanzi && left->size() == 1 && part == PartOfSpeech::verb) make_neutral(i);
    if (hanzi == U'不') potential(i);
    if (hanzi == U'里' && last == after(i)) make_neutral(i);  // 慌里慌张
  }

  /// 学过英语, 研究过: verbs that the lexicon has as nouns.
  [[nodiscard]] bool is_done(std::size_t w, std::uint32_t i) const {
    if (analysis_.words[w].size() == 1) {
      return is_one_of(items_[i - 1].hanzi, U"学问响讲抄租") && after(i) != U'得';
    }
    return analysis_.part_of_speech(w) == PartOfSpeech::noun &&
           (after(i) == 0 || is_one_of(after(i), k_ends_clause));
  }

  /// 从此再没回过大陆: an experience denied, not a movement.
  [[nodiscard]] bool is_experience(std::size_t verb, std::uint32_t i) const {
    if (is_one_of(after(i), U"来去头身")) return false;
    const ItemWord* denial = before(verb);
    return denial != nullptr && (is_one_of(items_[denial->first].hanzi, k_experience) ||
                                 is_one_of(items_[denial->end - 1].hanzi, k_experience));
  }

  /// 抬起头来, 说不出话来, 走上去: the end of a complement of direction, with the object in its
  /// middle or without.
  [[nodiscard]] bool closes_direction(std::size_t w) const {
    const char32_t next = after(analysis_.words[w].first);
    const bool ends = next == 0 || is_one_of(next, k_ends_clause);
    for (std::size_t v = w; v > 0 && w - v < k_reach_of_direction && before(v) != nullptr;) {
      const ItemWord& word = analysis_.words[--v];
      const char32_t last = items_[word.end - 1].hanzi;
      // 说起话来 may go on: what one does then is like.
      const bool directed = is_one_of(last, k_directions) && (ends || last == U'起' || v + 1 == w);
      const bool verb = word.word.part_of_speech == PartOfSpeech::verb;
      if (directed && word.size() == 1 && v > 0 && before(v) != nullptr) {
        const char32_t left = items_[word.first - 1].hanzi;
        const bool moves = analysis_.part_of_speech(v - 1) == PartOfSpeech::verb &&
                           !is_one_of(left, U"要想会能去来是");  // 要上哪儿去
        if (is_one_of(left, U"不得") || moves ||
            (last == U'起' && analysis_.words[v - 1].size() > 1)) {
          return true;
        }
      }
      if (directed && word.size() > 1 && (verb || is_one_of(items_[word.end - 2].hanzi, U"不得"))) {
        return true;
      }
      if (opens_with_direction(v) && (ends || items_[word.first].hanzi == U'起')) return true;
      // 转过身来, the object within the word.
      if ((verb && word.size() == 3) || (ends && word.size() == 4)) {
        return is_one_of(items_[word.first + 1].hanzi, k_directions);
      }
      if (verb) return false;
    }
    return false;
  }

  /// 抬不起|头来, 跳|起舞来: a word that is a direction with its object, behind a verb.
  [[nodiscard]] bool opens_with_direction(std::size_t w) const {
    const ItemWord& word = analysis_.words[w];
    const ItemWord* left = before(w);
    if (left == nullptr || word.size() != 2 || !is_one_of(items_[word.first].hanzi, k_directions))
      return false;
    return is_one_of(items_[left->end - 1].hanzi, U"不得") ||
           (left->size() == 1 && left->word.part_of_speech == PartOfSpeech::verb);
  }

  /// 粘在树叶上了: a place behind 在, of which this word is the suffix.
  [[nodiscard]] bool closes_place(std::size_t w) const {
    for (std::size_t v = w; v > 0 && w - v < k_reach_of_place && before(v) != nullptr;) {
      if (items_[analysis_.words[--v].end - 1].hanzi == U'在') return true;
    }
    return false;
  }

  /// 上 before an object is a verb: 他上大学.
  [[nodiscard]] bool starts_verb_phrase(std::size_t w) const {
    const std::uint32_t i = analysis_.words[w].first;
    if (items_[i].hanzi != U'上' || closes_place(w)) return false;
    if (after(i) == U'了' && after(i + 1) != 0) return true;  // 火上了房
    if (w == 0 || w + 1 >= analysis_.words.size()) return false;
    if (items_[analysis_.words[w].first].stop_after) return false;
    const PartOfSpeech left = analysis_.part_of_speech(w - 1);
    const PartOfSpeech right = analysis_.part_of_speech(w + 1);
    const bool subject = left == PartOfSpeech::pronoun || left == PartOfSpeech::person_name ||
                         left == PartOfSpeech::time;
    return subject && (right == PartOfSpeech::noun || right == PartOfSpeech::place_name ||
                       right == PartOfSpeech::particle);
  }

  /// 跑跑步, 散散步: the first of a verb with its object said twice.
  [[nodiscard]] bool is_doubled_verb(std::size_t w) const {
    const ItemWord* left = before(w);
    const char32_t verb = items_[analysis_.words[w].first].hanzi;
    if (left == nullptr || left->size() > 1 || items_[left->first].hanzi != verb) return false;
    if (verb == U'好') return false;  // 好|好喝: an adverb
    if (analysis_.words[w].size() == 3) return is_one_of(verb, k_repeated_before_long_object);
    return analysis_.words[w].size() == 2 &&
           (is_verbal(analysis_.part_of_speech(w)) || is_one_of(verb, k_repeated_before_object));
  }

  void inside(std::size_t w) {
    const ItemWord& word = analysis_.words[w];
    if (word.word.certainty == ReadingCertainty::reviewed) return;  // it says so itself
    const PartOfSpeech part = word.word.part_of_speech;
    const std::uint32_t last = word.end - 1;
    const char32_t hanzi = items_[last].hanzi;
    const char32_t previous = items_[last - 1].hanzi;
    if (is_one_of(hanzi, U"来去") && is_one_of(previous, k_directions) && is_direction(w)) {
      make_neutral(last);
    }
    if (hanzi == U'个' && after(last) != U'个' &&
        (is_one_of(previous, k_before_measure) ||
         (word.size() == 2 && part == PartOfSpeech::verb))) {  // 凑个
      make_neutral(last);
    }
    for (std::uint32_t i = word.first + 1; i < last && part == PartOfSpeech::numeral; ++i) {
      if (items_[i].hanzi == U'个' && items_[i + 1].hanzi == U'多' &&
          is_one_of(items_[i - 1].hanzi, k_before_measure)) {
        make_neutral(i);
      }
    }
    if (word.size() == 4 && is_one_of(hanzi, U"来去") &&
        is_one_of(items_[word.first + 1].hanzi, k_directions)) {
      make_neutral(last);  // 抬起头来
    }
    if (hanzi == U'过' && word.size() == 2 && part == PartOfSpeech::verb &&
        ((!is_one_of(previous, k_moving_past) && !is_one_of(previous, k_getting_past)) ||
         is_experience(w, last))) {
      make_neutral(last);
    }
    if (is_doubled_verb(w)) make_neutral(word.first);
    const bool three = word.size() == 3 || (word.size() == 4 && hanzi == U'儿');
    if (three && items_[word.first].hanzi == items_[word.first + 1].hanzi &&
        is_one_of(items_[word.first].hanzi, k_repeated_before_object)) {
      make_neutral(word.first + 1);
    }
    if (is_one_of(hanzi, U"上里") && is_place(word) && after(last) != U'了') make_neutral(last);
    measure_inside(word);
    household(w);
    if (word.size() == 2) {
      if (hanzi == previous && (part == PartOfSpeech::verb || is_one_of(hanzi, k_repeated_verbs)) &&
          !is_one_of(hanzi, k_not_repeated) && !(hanzi == U'等' && !is_asked_to_wait(w))) {
        make_neutral(last);
      }
      for (const std::u32string_view adjective : k_neutral_as_adjectives) {
        if (spells(word.first, adjective) && is_predicate(w)) make_neutral(last);
      }
    }
    if (word.size() == 4 && items_[word.first + 1].hanzi == U'里' &&
        items_[word.first].hanzi == items_[word.first + 2].hanzi) {
      make_neutral(word.first + 1);  // 傻里傻气
    }
    if (word.size() == 3 && items_[word.first + 1].hanzi == U'不') potential(word.first + 1);
    if (word.size() == 4 && items_[word.first + 1].hanzi == U'不' &&
        is_one_of(items_[word.first + 2].hanzi, k_complements_inside) &&
        !is_one_of(items_[word.first].hanzi, U"足寸闭大")) {  // 足不出户
      potential(word.first + 1);
    }
    if (word.size() == 3 && spells(word.first + 1, U"不得") && part == PartOfSpeech::verb) {
      permit(word.first + 1);
    }
    if (word.size() == 2 && items_[word.first].hanzi == U'不') potential(word.first);  // 找|不到
    if (word.size() == 3 && items_[word.first + 1].hanzi == U'得' &&
        items_[word.first].hanzi != U'不' && is_one_of(hanzi, k_after_de)) {
      make_neutral(word.first + 1);
      items_[word.first + 1].syllable = *find_syllable("de");
    }
    if (word.size() == 4 && items_[word.first + 1].hanzi == U'不' && is_one_of(hanzi, U"来去") &&
        is_one_of(previous, k_directions)) {
      make_neutral(word.first + 1);  // 想不起来
    }
    if (spells(word.first, U"不得") && word.size() == 2) forbidden(w);
  }

  /// 老虎屁股摸不得: 不得 at the end behind a verb.
  void forbidden(std::size_t w) {
    const ItemWord* left = before(w);
    const std::uint32_t last = analysis_.words[w].end - 1;
    if (left == nullptr || left->size() > 2 || !is_verbal(left->word.part_of_speech) ||
        is_one_of(items_[left->first].hanzi, k_not_completed) ||
        (after(last) != 0 && !is_one_of(after(last), k_ends_clause))) {
      return;
    }
    permit(last - 1);
  }

  /// 吃不得, 顾不得: 不得 behind its verb.
  void permit(std::uint32_t i) {
    if (is_one_of(items_[i - 1].hanzi, k_not_completed) || items_[i - 1].hanzi == U'了') return;
    make_neutral(i);
    make_neutral(i + 1);
    items_[i + 1].syllable = *find_syllable("de");
  }

  /// 七八户人家: households, not "others".
  void household(std::size_t w) {
    const ItemWord& word = analysis_.words[w];
    if (word.size() != 2 || !spells(word.first, U"人家")) return;
    const ItemWord* left = before(w);
    if (left == nullptr || !is_one_of(items_[left->end - 1].hanzi, U"户富穷苦贵良")) return;
    Item& home = items_[word.end - 1];
    if (home.source != ReadingSource::user) home.tone = Tone::first;
  }

  /// 三个臭皮匠, 借个火; but not 个人, 个体.
  void measure_inside(const ItemWord& word) {
    for (std::uint32_t i = word.first + 1; i + 1 < word.end && word.size() > 2; ++i) {
      if (items_[i].hanzi == U'个' && !is_one_of(items_[i - 1].hanzi, U"个各") &&
          !is_one_of(items_[i + 1].hanzi, U"个人性体别头子儿股展月")) {
        make_neutral(i);
      }
    }
  }

  /// 上来 as verb or complement; not 过去 "the past".
  [[nodiscard]] bool is_direction(std::size_t w) const {
    const ItemWord& word = analysis_.words[w];
    if (word.size() > 2 || !spells(word.first, U"过去")) return true;
    const ItemWord* left = before(w);
    const char32_t next = after(word.end - 1);
    const bool errand = next == U'一' && is_one_of(after(word.end), U"趟下");
    return next == U'了' || next == U'吧' || errand ||
           (left != nullptr && (is_verbal(left->word.part_of_speech) ||
                                is_one_of(items_[left->end - 1].hanzi, U"了得不")));
  }

  /// 手上, 角落里: a place and its suffix.
  [[nodiscard]] bool is_place(const ItemWord& word) const {
    const PartOfSpeech part = word.word.part_of_speech;
    if (word.size() == 2) {
      return part == PartOfSpeech::locative &&
             !is_one_of(items_[word.first].hanzi, k_before_full_locative);
    }
    return part == PartOfSpeech::locative || part == PartOfSpeech::noun ||
           items_[word.first].hanzi == U'在' || is_one_of(items_[word.end - 2].hanzi, U"子头");
  }

  /// 等等 as a verb: 你等等我.
  [[nodiscard]] bool is_asked_to_wait(std::size_t w) const {
    const ItemWord* left = before(w);
    const bool subject = left == nullptr || left->word.part_of_speech == PartOfSpeech::pronoun ||
                         left->word.part_of_speech == PartOfSpeech::adverb;
    return subject && is_one_of(after(analysis_.words[w].end - 1), U"我你他她它们吧再看");
  }

  [[nodiscard]] bool is_predicate(std::size_t w) const {
    const ItemWord* left = before(w);
    const std::uint32_t last = analysis_.words[w].end - 1;
    if (is_one_of(after(last), U"点些极") || (after(last) == U'多' && left == nullptr)) return true;
    if (left == nullptr) return false;
    for (const std::u32string_view degree : k_long_degrees) {
      if (left->size() == degree.size() && spells(left->first, degree)) return true;
    }
    const char32_t previous = items_[left->end - 1].hanzi;
    const bool spirit = items_[last].hanzi == U'神';
    if (spirit && is_one_of(previous, U"有没起")) return true;
    return is_one_of(previous, k_degrees) && left->word.part_of_speech != PartOfSpeech::noun;
  }

  /// 不 between a verb of one syllable and its complement.
  void potential(std::uint32_t i) {
    if (i == 0 || i + 1 >= items_.size() || items_[i - 1].stop_after || items_[i].stop_after)
      return;
    const char32_t verb = items_[i - 1].hanzi;
    const bool as_verb =
        is_one_of(verb, U"使叫") && is_one_of(items_[i + 1].hanzi, U"上动完出醒应");
    if (is_one_of(verb, k_not_completed) && !as_verb) return;
    if (is_one_of(verb, k_take_clauses) && is_one_of(items_[i + 1].hanzi, U"来去")) return;
    const std::size_t left = word_of(i - 1);
    const bool one_syllable =
        analysis_.words[left].end > i ||
        (analysis_.words[left].size() == 1 &&
         (analysis_.part_of_speech(left) == PartOfSpeech::verb ||
          is_one_of(verb, k_verbs_in_disguise) || is_one_of(verb, k_reaching)));
    const bool completed =
        is_one_of(items_[i + 1].hanzi, k_complements) ||
        (is_one_of(verb, k_reaching) && is_one_of(items_[i + 1].hanzi, k_qualities)) ||
        std::any_of(k_long_complements.begin(), k_long_complements.end(),
                    [&](std::u32string_view complement) { return spells(i + 1, complement); });
    if (one_syllable && completed) make_neutral(i);
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

  // So many words may stand between a direction and its 来.
  static constexpr std::size_t k_reach_of_direction = 8;
  // And so many between 在 and 上.
  static constexpr std::size_t k_reach_of_place = 5;

  Analysis& analysis_;
  std::vector<Item>& items_;
};

}  // namespace

void apply_neutral_tones(Analysis& analysis) { NeutralTones(analysis).apply(); }

}  // namespace langdu
