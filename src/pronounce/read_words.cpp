#include "pronounce/read_words.h"

#include <string_view>

namespace langdu {
namespace {

// The model must be this sure (natural logarithm of odds) to overrule a word of the lexicon. Chosen
// on sentences held back from training: 1 suits web text, 3 encyclopedia text.
constexpr float k_overrules_lexicon = 2;
// Suffixes and particles that are neutral by themselves.
constexpr std::u32string_view k_neutral_morphemes = U"子头们么的地得了着吗呢吧啊呀哇嘛啦儿";

/// The tone of the character said alone, where the word makes it neutral: 识 of 知识 has its
/// second.
Tone full_tone(const Lexicon& lexicon, const Item& item) {
  if (item.tone == Tone::neutral && item.citation != Tone::neutral) return item.citation;
  if (item.tone != Tone::neutral || item.hanzi == 0 ||
      k_neutral_morphemes.find(item.hanzi) != std::u32string_view::npos) {
    return item.tone;
  }
  for (const TonedSyllable& reading : lexicon.readings(item.hanzi)) {
    if (reading.id == item.syllable && reading.tone != Tone::neutral) return reading.tone;
  }
  return item.tone;
}

void read_by_lexicon(const Lexicon& lexicon, const ItemWord& word, std::vector<Item>& items) {
  const auto reading = lexicon.reading(word.word);
  const bool settled = lexicon.certainty(word.word) != ReadingCertainty::open;
  for (std::uint32_t i = word.first; i < word.end; ++i) {
    Item& item = items[i];
    if (item.source == ReadingSource::user) continue;
    if (!reading.empty()) {
      item.syllable = reading[i - word.first].id;
      item.tone = reading[i - word.first].tone;
    }
    const auto defaults = lexicon.readings(item.hanzi);
    if (reading.empty() && word.size() > 1 && !defaults.empty()) {
      item.syllable = defaults.front().id;
      item.tone = defaults.front().tone;
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

void read_polyphones(const Lexicon& lexicon, const PolyphoneModel& model, Analysis& analysis) {
  std::vector<Feature> features;
  for (std::size_t w = 0; w < analysis.words.size(); ++w) {
    const ItemWord& word = analysis.words[w];
    if (is_plain_particle(analysis, w)) continue;
    const ReadingCertainty certainty = lexicon.certainty(word.word);
    for (std::uint32_t i = word.first; i < word.end; ++i) {
      Item& item = analysis.items[i];
      if (item.source == ReadingSource::user || !model.knows(item.hanzi)) continue;
      if (word.size() > 1 && is_written_zhu(analysis, item)) continue;
      const bool neutral = certainty != ReadingCertainty::open && item.tone == Tone::neutral;
      if (certainty == ReadingCertainty::reviewed && !neutral) continue;
      extract_features(analysis, w, i, features);
      const PolyphoneChoice choice = *model.choose(item.hanzi, features);
      if (neutral && choice.reading.id == item.syllable) {
        item.citation = choice.reading.tone;  // the word makes it neutral, as the lexicon knows
      } else if (certainty == ReadingCertainty::open ||
                 (certainty == ReadingCertainty::settled && choice.margin >= k_overrules_lexicon)) {
        item.syllable = choice.reading.id;
        item.tone = choice.reading.tone;
        item.source = ReadingSource::model;
      }
    }
  }
}

void read_zhu(Analysis& analysis) {
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
  const SyllableId r = *find_syllable("r");
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

void read_obligation(Analysis& analysis) {
  const SyllableId dei = *find_syllable("dei");
  for (std::size_t w = 1; w + 1 < analysis.words.size(); ++w) {
    Item& item = analysis.items[analysis.words[w].first];
    if (!analysis.is_word(w, U'得') || item.source == ReadingSource::user || item.stop_after ||
        analysis.items[analysis.words[w - 1].end - 1].stop_after) {
      continue;
    }
    const PartOfSpeech left = analysis.part_of_speech(w - 1);
    const PartOfSpeech right = analysis.part_of_speech(w + 1);
    const bool subject = left == PartOfSpeech::noun || left == PartOfSpeech::pronoun ||
                         left == PartOfSpeech::adverb || left == PartOfSpeech::conjunction ||
                         left == PartOfSpeech::time;
    const bool action = right == PartOfSpeech::verb || right == PartOfSpeech::preposition;
    const char32_t before = analysis.items[analysis.words[w - 1].end - 1].hanzi;
    if (!subject || !action || before == U'不' || before == U'没') continue;
    item.syllable = dei;
    item.tone = Tone::third;
    item.source = ReadingSource::rule;
  }
}

void set_citation_tones(const Lexicon& lexicon, Analysis& analysis) {
  for (Item& item : analysis.items) item.citation = full_tone(lexicon, item);
}

}  // namespace langdu
