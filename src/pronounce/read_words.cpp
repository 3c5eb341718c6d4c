#include "pronounce/read_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/utf8.h"

namespace langdu {
namespace {

// Suffixes and particles that are neutral by themselves.
constexpr std::u32string_view k_neutral_morphemes =
    U"子头们么的地得了着吗呢吧啊呀哇嘛啦哦哟呗喽咯嘞儿";

/// The tone of the character said alone, where the word makes it neutral: 识 of 知识 has its
/// second.
Tone full_tone(const Lexicon& lexicon, const Item& item) {
  if (item.tone == Tone::neutral && item.citation != Tone::neutral) return item.citation;
  if (item.tone != Tone::neutral || item.hanzi == 0 || is_one_of(item.hanzi, k_neutral_morphemes)) {
    return item.tone;
  }
  for (const TonedSyllable& reading : lexicon.readings(item.hanzi)) {
    if (reading.id == item.syllable && reading.tone != Tone::neutral) return reading.tone;
  }
  return item.tone;
}

void read_by_lexicon(const Lexicon& lexicon, const ItemWord& word, std::vector<Item>& items) {
  const auto reading = lexicon.reading(word.word);
  const bool settled = word.word.certainty != ReadingCertainty::open;
  for (std::uint32_t i = word.first; i < word.end; ++i) {
    Item& item = items[i];
    if (item.source == ReadingSource::user) continue;
    if (!reading.empty()) {
      item.syllable = reading[i - word.first].id;
      item.tone = reading[i - word.first].tone;
    } else if (word.size() > 1) {
      if (const auto usual = lexicon.readings(item.hanzi); !usual.empty()) {
        item.syllable = usual.front().id;
        item.tone = usual.front().tone;
      }
    }
    if (!reading.empty() || settled) item.source = ReadingSource::lexicon;
  }
}

}  // namespace

void read_words(const Lexicon& lexicon, Analysis& analysis) {
  for (const ItemWord& word : analysis.words) read_by_lexicon(lexicon, word, analysis.items);
}

namespace {

/// 著, which shares the models of 着 but in words is never it.
bool is_written_zhu(const Analysis& analysis, const Item& item) {
  constexpr std::string_view k_zhu = "著";
  return item.hanzi == U'着' && analysis.text.compare(item.text_begin, k_zhu.size(), k_zhu) == 0;
}

/// 的 and 了 as particles, too frequent and too sure to ask the model.
bool is_plain_particle(const Analysis& analysis, std::size_t word) {
  const char32_t hanzi = analysis.items[analysis.words[word].first].hanzi;
  if (analysis.words[word].size() > 1 || word == 0 || (hanzi != U'的' && hanzi != U'了'))
    return false;
  const char32_t before = analysis.items[analysis.words[word].first - 1].hanzi;
  return hanzi == U'的' ? before != U'打' : before != U'不' && before != U'得' && before != U'没';
}

}  // namespace

void read_polyphones(const PolyphoneModel& model, Analysis& analysis) {
  std::vector<Feature> features;
  features.reserve(k_most_features);
  for (std::size_t w = 0; w < analysis.words.size(); ++w) {
    const ItemWord& word = analysis.words[w];
    if (is_plain_particle(analysis, w)) continue;
    const ReadingCertainty certainty = word.word.certainty;
    for (std::uint32_t i = word.first; i < word.end; ++i) {
      Item& item = analysis.items[i];
      const bool neutral = certainty != ReadingCertainty::open && item.tone == Tone::neutral;
      if (certainty != ReadingCertainty::open && !neutral) continue;
      if (item.source == ReadingSource::user || !model.knows(item.hanzi)) continue;
      if (word.size() > 1 && is_written_zhu(analysis, item)) continue;
      extract_features(analysis, model.classes(), w, i, features);
      const TonedSyllable choice = *model.choose(item.hanzi, features);
      if (neutral && choice.id == item.syllable) {
        item.citation = choice.tone;  // the word makes it neutral, as the lexicon knows
      } else if (certainty == ReadingCertainty::open) {
        item.syllable = choice.id;
        item.tone = choice.tone;
        item.source = ReadingSource::model;
      }
    }
  }
}

void read_spelled_out(const Lexicon& lexicon, Analysis& analysis) {
  constexpr std::uint32_t k_longest = 6;
  auto& items = analysis.items;
  const auto count = static_cast<std::uint32_t>(items.size());
  std::vector<Word> words;
  for (std::uint32_t first = 0, end = 0; first < count; first = end) {
    end = first + 1;
    // Breaks between words are not found yet; these came with the text.
    while (end < count && items[end - 1].break_after == BreakStrength::word) ++end;
    if (end - first < 2 || end - first > k_longest) continue;
    std::string text;
    for (std::uint32_t i = first; i < end; ++i) text += to_utf8(items[i].hanzi);
    words.clear();
    lexicon.segment(text, words);
    if (words.size() == 1) read_by_lexicon(lexicon, {first, end, words.front()}, items);
  }
}

void read_zhu(Analysis& analysis) {
  if (!analysis.seen.may_hold(U'着')) return;
  const SyllableId zhu = *find_syllable("zhu");
  for (std::size_t w = 0; w < analysis.words.size(); ++w) {
    if (!analysis.is_word(w, U'着')) continue;
    Item& item = analysis.items[analysis.words[w].first];
    if (item.source == ReadingSource::user || !is_written_zhu(analysis, item)) {
      continue;
    }
    const bool after_verb = w > 0 && (analysis.part_of_speech(w - 1) == PartOfSpeech::verb ||
                                      analysis.part_of_speech(w - 1) == PartOfSpeech::adjective);
    if (after_verb) continue;
    item.syllable = zhu;
    item.tone = Tone::fourth;
    item.source = ReadingSource::rule;
  }
}

void mark_erhua(Analysis& analysis) {
  static const SyllableId r = *find_syllable("r");
  auto& items = analysis.items;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (items[i].hanzi == 0 || items[i].syllable != r) continue;
    const bool carried =
        i > 0 && items[i - 1].hanzi != 0 && !items[i - 1].stop_after && !items[i - 1].erhua;
    if (carried) {
      items[i].erhua = true;
    } else {
      items[i].syllable = *find_syllable("er");
      items[i].tone = Tone::second;
    }
  }
}

namespace {

// What follows 得 "must" even where no subject stands before it.
constexpr std::array<std::u32string_view, 14> k_after_must{
    U"马上", U"赶快", U"赶紧", U"尽快", U"早点", U"立刻", U"立即",
    U"先",   U"快",   U"好好", U"给",   U"把",   U"让",   U"跟"};
constexpr std::u32string_view k_before_must = U"可也还都总就又必非准万";
// Words that judge what is likely or needed.
constexpr std::array<std::u32string_view, 12> k_modal_words{U"肯定", U"至少", U"起码", U"恐怕",
                                                            U"可能", U"大概", U"看来", U"也许",
                                                            U"早晚", U"迟早", U"好歹", U"如何"};
// Verbs that the lexicon has as nouns.
constexpr std::u32string_view k_verbs_in_disguise = U"问换修写算练守等住排买付交";
constexpr std::u32string_view k_degrees = U"很太更最比这那非十特多不没可";
// Objects in verbs of two syllables.
constexpr std::u32string_view k_objects = U"楼课班学家门路车饭票事院婚国城街药钱货船站";

class Obligation {
 public:
  explicit Obligation(const Analysis& analysis) : analysis_(analysis) {}

  /// dei3, de2 ("get"), de5 (the particle) or nothing to say about the 得 that is word w.
  [[nodiscard]] std::string_view reading(std::size_t w) const {
    const Item& item = analysis_.items[analysis_.words[w].first];
    if (item.stop_after || w + 1 >= analysis_.words.size()) return {};
    const PartOfSpeech right = analysis_.part_of_speech(w + 1);
    const char32_t next = analysis_.items[analysis_.words[w + 1].first].hanzi;
    if (w == 0 || last(w - 1).stop_after) return must_follows(w + 1) ? "dei3" : "";
    const PartOfSpeech left = analysis_.part_of_speech(w - 1);
    const char32_t before = last(w - 1).hanzi;
    if (before == U'不' || before == U'没') return {};
    const bool someone = left == PartOfSpeech::pronoun || before == U'您';
    const bool pointed_at = w > 1 && analysis_.part_of_speech(w - 2) == PartOfSpeech::pronoun &&
                            !last(w - 2).stop_after;  // 这菜得用小火, 这几处得好好修
    const bool thing =
        someone ||
        (left == PartOfSpeech::noun && (analysis_.words[w - 1].size() > 1 || pointed_at)) ||
        (left == PartOfSpeech::numeral && pointed_at);
    const bool listed = is_one_of(before, k_before_must);
    if ((thing || listed) && next == U'了') return "de2";
    if (next == U'到' || next == U'出') return {};
    const bool in_degree = left == PartOfSpeech::adjective && analysis_.words[w - 1].size() > 1;
    if (in_degree || (next == U'像' && !listed)) return "de5";  // 高兴得跳起来
    if (is_modal(w - 1) || (listed && !is_thing(right))) return "dei3";
    const bool verb = right == PartOfSpeech::verb || right == PartOfSpeech::preposition ||
                      is_one_of(next, k_verbs_in_disguise);
    const bool long_enough = analysis_.words[w - 1].size() > 1;
    const bool introduced = left == PartOfSpeech::adverb || left == PartOfSpeech::time;
    if (left == PartOfSpeech::verb || left == PartOfSpeech::place_name) {
      if (has_object(w - 1) && verb) return "dei3";
    }
    const bool subject =
        thing || listed || left == PartOfSpeech::conjunction || (introduced && long_enough);
    if (subject && (verb || must_follows(w + 1))) return "dei3";
    if (left == PartOfSpeech::verb && long_enough && right == PartOfSpeech::numeral) return "dei3";
    const bool qualified = right == PartOfSpeech::adverb || right == PartOfSpeech::time ||
                           right == PartOfSpeech::idiom;
    const ItemWord& follower = analysis_.words[w + 1];
    const bool doubled = follower.size() > 1 && analysis_.items[follower.first + 1].hanzi == next;
    if (someone && doubled) return "dei3";                                  // 您得慢慢儿养着
    if (thing && pointed_at && right == PartOfSpeech::time) return "dei3";  // 这药得饭后吃
    return someone && qualified && !is_one_of(next, k_degrees) ? "dei3" : "";
  }

 private:
  [[nodiscard]] const Item& last(std::size_t w) const {
    return analysis_.items[analysis_.words[w].end - 1];
  }

  /// What one gets: 又得一子, 可得安宁.
  static bool is_thing(PartOfSpeech part) {
    return part == PartOfSpeech::noun || part == PartOfSpeech::numeral ||
           part == PartOfSpeech::person_name || part == PartOfSpeech::place_name ||
           part == PartOfSpeech::organisation || part == PartOfSpeech::adjective;
  }

  [[nodiscard]] bool is_modal(std::size_t w) const {
    return std::any_of(k_modal_words.begin(), k_modal_words.end(),
                       [&](std::u32string_view text) { return spells(w, text); });
  }

  /// Is the word this text, or its beginning?
  [[nodiscard]] bool spells(std::size_t w, std::u32string_view text) const {
    const ItemWord& word = analysis_.words[w];
    for (std::uint32_t i = 0; i < text.size(); ++i) {
      const std::size_t at = std::size_t{word.first} + i;
      if (at >= analysis_.items.size() || analysis_.items[at].hanzi != text[i]) return false;
    }
    return word.size() <= text.size();
  }

  /// 上楼, 开车: a verb with its object, after which 得 starts a new predicate.
  [[nodiscard]] bool has_object(std::size_t w) const {
    return analysis_.words[w].size() == 2 && is_one_of(last(w).hanzi, k_objects);
  }

  [[nodiscard]] bool must_follows(std::size_t w) const {
    return std::any_of(k_after_must.begin(), k_after_must.end(),
                       [&](std::u32string_view text) { return spells(w, text); });
  }

  const Analysis& analysis_;
};

}  // namespace

void read_obligation(Analysis& analysis) {
  if (!analysis.seen.may_hold(U'得')) return;
  const Obligation obligation(analysis);
  for (std::size_t w = 0; w < analysis.words.size(); ++w) {
    Item& item = analysis.items[analysis.words[w].first];
    if (!analysis.is_word(w, U'得') || item.source == ReadingSource::user) continue;
    const std::string_view reading = obligation.reading(w);
    if (!reading.empty()) read_by_rule(item, reading);
  }
}

void read_repeated_verbs(Analysis& analysis) {
  if (!analysis.seen.may_hold(U'了') && !analysis.seen.may_hold(U'一')) return;
  auto& items = analysis.items;
  for (std::size_t i = 0; i + 2 < items.size(); ++i) {
    const char32_t middle = items[i + 1].hanzi;
    const bool repeated = items[i].hanzi != 0 && items[i].hanzi == items[i + 2].hanzi &&
                          (middle == U'了' || middle == U'一') && !items[i].stop_after &&
                          !items[i + 1].stop_after;
    if (!repeated || items[i + 2].source == ReadingSource::user) continue;
    items[i + 2].syllable = items[i].syllable;
    items[i + 2].tone = items[i].tone;
  }
}

namespace {

// What stands twice before the parts of an adverbial: 半躺半坐地, 一蹦一跳地.
constexpr std::u32string_view k_doubling = U"一半又边连不有似没";

/// Does item i end in a syllable said twice, or a pair: 悠悠, 一片一片, 半躺半坐?
bool is_doubled(const Analysis& analysis, std::uint32_t i) {
  const auto& items = analysis.items;
  if (i >= 1 && items[i - 1].hanzi == items[i].hanzi && !items[i - 1].stop_after) return true;
  return i >= 3 && items[i - 3].hanzi == items[i - 1].hanzi &&
         is_one_of(items[i - 1].hanzi, k_doubling) && !items[i - 3].stop_after &&
         !items[i - 2].stop_after && !items[i - 1].stop_after;
}

/// 使劲儿地点头: a word in 儿 before 地 and a verb.
bool is_in_full_force(const Analysis& analysis, std::size_t w) {
  const ItemWord& left = analysis.words[w - 1];
  return left.size() > 2 && analysis.items[left.end - 1].hanzi == U'儿' &&
         w + 1 < analysis.words.size() && !analysis.items[analysis.words[w].first].stop_after &&
         analysis.part_of_speech(w + 1) == PartOfSpeech::verb;
}

}  // namespace

void read_adverbial_di(Analysis& analysis) {
  if (!analysis.seen.may_hold(U'地')) return;
  for (std::size_t w = 1; w < analysis.words.size(); ++w) {
    Item& item = analysis.items[analysis.words[w].first];
    const ItemWord& left = analysis.words[w - 1];
    const Item& before = analysis.items[left.end - 1];
    if (!analysis.is_word(w, U'地') || item.source == ReadingSource::user || before.stop_after ||
        !(is_doubled(analysis, left.end - 1) || is_in_full_force(analysis, w))) {
      continue;
    }
    item.syllable = *find_syllable("de");
    item.tone = Tone::neutral;
    item.source = ReadingSource::rule;
  }
}

void read_er(Analysis& analysis) {
  if (!analysis.seen.may_hold(U'儿')) return;
  constexpr std::u32string_view k_sons = U"我吾你他她有生养育为女婴幼孤健胎宠弃小少";
  // Ends of girls' names in novels, which are no things: 灵儿, 婉儿.
  constexpr std::u32string_view k_girls = U"灵婉莺雪蓉倩婷薇芷嫣瑶萱";
  const SyllableId r = *find_syllable("r");
  for (std::size_t w = 0; w < analysis.words.size(); ++w) {
    const ItemWord& word = analysis.words[w];
    const std::uint32_t last = word.end - 1;
    Item& item = analysis.items[last];
    const bool sure = item.source == ReadingSource::user ||
                      (word.size() > 1 && item.source == ReadingSource::lexicon);
    if (item.hanzi != U'儿' || last == 0 || sure) continue;
    const Item& before = analysis.items[last - 1];
    if (before.hanzi == 0 || before.stop_after) continue;
    const std::size_t host = word.size() > 1 ? w : w - 1;
    const PartOfSpeech part = analysis.part_of_speech(host);
    // Names are recognised by their surnames; what the lexicon calls names is often none: 毛驴儿.
    const bool name =
        (part == PartOfSpeech::person_name || part == PartOfSpeech::place_name) &&
        (analysis.words[host].word.entry == Word::k_no_entry || analysis.words[host].size() == 1);
    if (is_one_of(before.hanzi, k_girls)) {
      read_by_rule(item, "er2");
      continue;
    }
    if (name || is_one_of(before.hanzi, k_sons)) continue;
    item.syllable = r;
    item.tone = Tone::neutral;
    item.source = ReadingSource::rule;
  }
}

void read_measure_zhi(Analysis& analysis) {
  if (!analysis.seen.may_hold(U'只')) return;
  for (std::size_t w = 1; w + 1 < analysis.words.size(); ++w) {
    Item& item = analysis.items[analysis.words[w].first];
    const Item& before = analysis.items[analysis.words[w - 1].end - 1];
    constexpr std::u32string_view k_pointers = U"这那哪";
    const bool counted =
        !before.stop_after && (analysis.part_of_speech(w - 1) == PartOfSpeech::numeral ||
                               is_one_of(before.hanzi, k_pointers));
    const PartOfSpeech right = analysis.part_of_speech(w + 1);
    const bool thing =
        !item.stop_after && (right == PartOfSpeech::noun || right == PartOfSpeech::measure);
    if (!analysis.is_word(w, U'只') || item.source == ReadingSource::user || !counted || !thing) {
      continue;
    }
    item.tone = Tone::first;
    item.source = ReadingSource::rule;
  }
}

void set_citation_tones(const Lexicon& lexicon, Analysis& analysis) {
  for (Item& item : analysis.items) item.citation = full_tone(lexicon, item);
}

}  // namespace langdu
