// Tone sandhi of Standard Chinese. Sources: Chao Yuen Ren, A Grammar of Spoken Chinese (1968),
// 1.3.5; Huang and Liao, Xiandai Hanyu (2017), chapter 1, section 6; for third tones across words
// Chen, Tone Sandhi (2000), chapter 9.

#include "pronounce/tone_sandhi.h"

#include <algorithm>
#include <string_view>

#include "base/character_set.h"

namespace langdu {
namespace {

constexpr CharacterSet k_digits(U"零〇一二三四五六七八九两幺");
constexpr std::u32string_view k_places = U"十百千万亿";
constexpr CharacterSet k_third_tone_measures(
    U"把本种口里点碗卷匹朵米捆顶伙组股码场盏亩滚首角秒桶筒版两起");

// First parts of words of three syllables before which the other two belong together: 打|草稿.
constexpr std::u32string_view k_heads = U"打找写买讲请";

bool is_read_digit_by_digit(SemioticClass semiotic_class) {
  switch (semiotic_class) {
    case SemioticClass::digit_string:
    case SemioticClass::year:
    case SemioticClass::phone:
    case SemioticClass::vehicle:
    case SemioticClass::identifier:
    case SemioticClass::version:
    case SemioticClass::model_name:
    case SemioticClass::score:
    case SemioticClass::ordinal:
      return true;
    default:
      return false;
  }
}

class Sandhi {
 public:
  Sandhi(const Lexicon& lexicon, Analysis& analysis)
      : lexicon_(lexicon), items_(analysis.items), analysis_(analysis) {}

  void apply() {
    for (Item& item : items_) item.surface = item.tone;
    if (analysis_.seen.may_hold(U'一') || analysis_.seen.may_hold(U'不')) change_yi_and_bu();
    for (const ItemWord& word : analysis_.words) {
      // The syllables of a foreign name are no words: 索马里.
      const bool flat = word.word.part_of_speech == PartOfSpeech::place_name && word.size() == 3;
      if (flat) {
        for (std::uint32_t i = word.first; i + 1 < word.end; ++i) change_third_tone(i);
      } else {
        change_third_tones_within(word.first, word.end);
      }
    }
    change_third_tones_across();
  }

 private:
  void change_yi_and_bu() {
    for (const ItemWord& word : analysis_.words) {
      for (std::uint32_t i = word.first; i < word.end; ++i) {
        if (items_[i].source == ReadingSource::user || items_[i].tone == Tone::neutral) continue;
        if (items_[i].hanzi == U'一') change_yi(i, word);
        if (items_[i].hanzi == U'不') change_bu(i);
      }
    }
  }

  /// Does the next item follow without a break that stops sandhi?
  [[nodiscard]] bool runs_on(std::uint32_t i) const {
    return i + 1 < items_.size() && items_[i].break_after < BreakStrength::phrase &&
           items_[i + 1].hanzi != 0;
  }
  [[nodiscard]] char32_t before(std::uint32_t i) const {
    return i > 0 && !items_[i - 1].stop_after ? items_[i - 1].hanzi : U'\0';
  }
  [[nodiscard]] char32_t after(std::uint32_t i) const {
    return items_[i].stop_after || i + 1 >= items_.size() ? U'\0' : items_[i + 1].hanzi;
  }

  /// 一 keeps its first tone where it counts or ends: in ordinals, strings of digits, as the last
  /// digit, at the end of a word or phrase.
  [[nodiscard]] bool keeps_first_tone(std::uint32_t i, const ItemWord& word) const {
    const char32_t left = before(i);
    const char32_t right = after(i);
    if (right == 0 || !runs_on(i) || is_read_digit_by_digit(items_[i].semiotic_class)) return true;
    if (is_one_of(right, U"百千万亿")) return left == U'第';
    if (is_one_of(left, U"统唯专逐")) return true;
    if (i > word.first && after(i + 1) == U'二') return true;  // 独一无二, but 一清二白
    if (is_one_of(left, U"第初十") || is_one_of(left, k_digits)) return true;
    if (right != U'两' && is_one_of(right, k_digits)) return true;
    if (right == U'十' && is_one_of(left, k_places)) return true;
    if (is_one_of(left, U"点比") && !is_one_of(right, U"点滴") && i > 1 &&
        is_one_of(items_[i - 2].hanzi, k_digits))
      return true;
    if (right == U'点' && is_one_of(after(i + 1), k_digits)) {  // 一点五, but 一点一点
      return !(after(i + 1) == U'一' && is_one_of(after(i + 2), U"点滴"));
    }
    if (right == U'日') return left == U'月';
    if (is_one_of(right, U"月号楼级等") && !is_one_of(left, U"这那每某人加")) {
      return !(right == U'等' && after(i + 1) == U'到');
    }
    // 统一, 唯一, 星期一; but 同一个
    return i + 1 == word.end && word.size() > 1 && left != U'同' && left != U'不';
  }

  void change_yi(std::uint32_t i, const ItemWord& word) {
    if (keeps_first_tone(i, word)) return;
    const char32_t left = before(i);
    const bool repeated = left != 0 && left == after(i) && (i < 2 || items_[i - 2].hanzi != U'一');
    if (repeated && after(i + 1) != U'二') {  // 看一看, not 一天一天 nor 数一数二
      items_[i].surface = Tone::neutral;
      return;
    }
    // A neutral tone counts as the tone it comes from: 一个.
    const Tone next = items_[i + 1].tone;
    const bool fourth = next == Tone::fourth || (next == Tone::neutral && after(i) == U'个');
    items_[i].surface = fourth ? Tone::second : Tone::fourth;
  }

  void change_bu(std::uint32_t i) {
    const char32_t left = before(i);
    // 好不好, but not 高兴得不得了
    if (left != 0 && left == after(i) && items_[i - 1].tone == items_[i + 1].tone) {
      items_[i].surface = Tone::neutral;
      return;
    }
    if (runs_on(i) && items_[i + 1].tone == Tone::fourth) items_[i].surface = Tone::second;
  }

  [[nodiscard]] bool is_word(std::uint32_t first, std::uint32_t end) const {
    const std::size_t begin = items_[first].text_begin;
    const std::size_t stop = items_[end - 1].text_end;
    return lexicon_.contains(std::string_view(analysis_.text).substr(begin, stop - begin));
  }

  /// Innermost parts first: in 展览馆 the first two, in 小老虎 the last two belong together.
  void change_third_tones_within(std::uint32_t first, std::uint32_t end) {
    if (end - first > 2 && items_[end - 1].erhua) --end;
    if (end - first < 2) return;
    if (end - first == 3 && items_[first + 1].tone == Tone::third && is_word(first + 1, end) &&
        (!is_word(first, first + 2) || is_one_of(items_[first].hanzi, k_heads))) {
      change_third_tones_within(first + 1, end);
      change_third_tone(first);
      return;
    }
    if (end - first == 4) {
      change_third_tones_within(first, first + 2);
      change_third_tones_within(first + 2, end);
      change_third_tone(first + 1);
      return;
    }
    for (std::uint32_t i = first; i + 1 < end; ++i) change_third_tone(i);
  }

  void change_third_tone(std::uint32_t i) {
    if (items_[i].surface != Tone::third || items_[i].source == ReadingSource::user) return;
    // In 想想 the second syllable changes the first before it turns neutral.
    const bool repeated_verb = items_[i + 1].surface == Tone::neutral &&
                               items_[i + 1].source == ReadingSource::rule &&
                               items_[i].hanzi == items_[i + 1].hanzi;
    const Tone next = repeated_verb ? items_[i].tone : items_[i + 1].surface;
    if (next == Tone::third) items_[i].surface = Tone::second;
  }

  /// Between words: first those that belong closely together, so that 给我买 is gei2 wo2 mai3; then
  /// from the end of each phrase, so that 我想买 is wo3 xiang2 mai3.
  void change_third_tones_across() {
    const std::size_t count = analysis_.words.size();
    for (std::size_t word = 0; word + 1 < count; ++word) {
      const std::uint32_t last = analysis_.words[word].end - 1;
      if (items_[last].surface == Tone::third && is_close(word)) change_third_tone(last);
    }
    for (std::size_t word = count; word > 0; --word) {
      const std::uint32_t last = analysis_.words[word - 1].end - 1;
      if (items_[last].surface == Tone::third && runs_on(last) && !is_parted(word - 1)) {
        change_third_tone(last);
      }
    }
  }

  /// A preposition or verb with its pronoun, a numeral with its measure.
  [[nodiscard]] bool is_close(std::size_t word) const {
    const std::uint32_t last = analysis_.words[word].end - 1;
    if (!runs_on(last) || items_[last].stop_after || analysis_.words[word + 1].size() > 1) {
      return false;
    }
    const char32_t right = items_[last + 1].hanzi;
    const PartOfSpeech part = analysis_.part_of_speech(word);
    const bool one = analysis_.words[word].size() == 1;
    if (is_one_of(right, U"我你")) {
      return one && (part == PartOfSpeech::preposition || part == PartOfSpeech::verb);
    }
    if (!is_one_of(right, k_third_tone_measures)) return false;
    return part == PartOfSpeech::numeral || is_one_of(items_[last].hanzi, U"几每哪");
  }

  /// A subject or an adverbial of some length stands apart from its predicate, though no pause is
  /// heard: 展览馆举办.
  [[nodiscard]] bool is_parted(std::size_t word) const {
    if (word + 1 >= analysis_.words.size()) return true;
    const ItemWord& left = analysis_.words[word];
    const PartOfSpeech part = left.word.part_of_speech;
    const PartOfSpeech next = analysis_.part_of_speech(word + 1);
    const char32_t first = items_[analysis_.words[word + 1].first].hanzi;
    const bool nominal = part == PartOfSpeech::noun || part == PartOfSpeech::person_name ||
                         part == PartOfSpeech::place_name || part == PartOfSpeech::organisation ||
                         part == PartOfSpeech::time || part == PartOfSpeech::locative;
    const bool predicate = next == PartOfSpeech::verb || next == PartOfSpeech::adverb ||
                           next == PartOfSpeech::preposition || next == PartOfSpeech::idiom ||
                           (next == PartOfSpeech::time && part != PartOfSpeech::time &&
                            !is_one_of(first, k_digits) && first != U'几') ||
                           first == U'每';
    return left.size() > 1 && analysis_.words[word + 1].size() > 1 && nominal && predicate;
  }

  const Lexicon& lexicon_;
  std::vector<Item>& items_;
  const Analysis& analysis_;
};

}  // namespace

void apply_tone_sandhi(const Lexicon& lexicon, Analysis& analysis) {
  Sandhi(lexicon, analysis).apply();
}

}  // namespace langdu
