#include "pronounce/line_up_items.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "base/utf8.h"
#include "pronounce/find_names.h"
#include "pronounce/split_words.h"

namespace langdu {
namespace {

// Stands in the context for what has no text of its own (U+001F, the unit separator).
constexpr char k_silent_stop = '\x1f';

/// How much a mark weighs when several stand together.
int weight(PunctuationKind kind) {
  switch (kind) {
    case PunctuationKind::question:
    case PunctuationKind::exclamation:
      return 9;
    case PunctuationKind::full_stop:
      return 8;
    case PunctuationKind::ellipsis:
      return 7;
    case PunctuationKind::semicolon:
      return 6;
    case PunctuationKind::colon:
      return 5;
    case PunctuationKind::dash:
      return 4;
    case PunctuationKind::comma:
      return 3;
    case PunctuationKind::enumeration_comma:
      return 2;
    case PunctuationKind::open_bracket:
    case PunctuationKind::close_bracket:
      return 1;
    default:
      return 0;
  }
}

class Gatherer {
 public:
  Gatherer(const SpokenSentence& sentence, const Lexicon& lexicon, Analysis& analysis)
      : sentence_(sentence), lexicon_(lexicon), analysis_(analysis) {}

  void add(std::uint32_t token) {
    token_ = token;
    std::visit([this](const auto& value) { add_value(value); }, sentence_.tokens[token].value);
  }

 private:
  void add_value(const HanziRun& run) { add_hanzi(run.text); }
  void add_value(const FixedReading& fixed) {
    const std::size_t first = analysis_.items.size();
    add_hanzi(fixed.text);
    for (std::size_t i = first; i < analysis_.items.size(); ++i) {
      if (i - first >= fixed.pinyin.size()) break;
      const auto reading = parse_toned_syllable(fixed.pinyin[i - first]);
      if (!reading) continue;
      Item& item = analysis_.items[i];
      item.syllable = reading->id;
      item.tone = reading->tone;
      item.source = ReadingSource::user;
    }
  }
  void add_value(const LatinRun& run) {
    Item& item = push_item(sentence_.tokens[token_].written);
    item.stop_after = true;
    analysis_.text += run.text;
    add_context(run.text);
    item.text_end = static_cast<std::uint32_t>(analysis_.text.size());
    if (analysis_.items.size() > 1) analysis_.items[analysis_.items.size() - 2].stop_after = true;
  }
  void add_value(const Punctuation& mark) {
    stop(mark.text);
    if (mark.kind == PunctuationKind::open_quote) {
      quote_opens_ = true;
      return;
    }
    if (analysis_.items.empty()) return;
    Item& before = analysis_.items.back();
    if (mark.kind == PunctuationKind::close_quote) before.quote_closes = true;
    if (weight(mark.kind) > weight(before.mark_after)) before.mark_after = mark.kind;
  }
  void add_value(const InnerBreak&) {
    stop({&k_silent_stop, 1});
    if (analysis_.items.empty()) return;
    Item& before = analysis_.items.back();
    before.break_after = std::max(before.break_after, BreakStrength::word);
  }

  void stop(std::string_view text) {
    analysis_.text += text;
    add_context(text);
    if (!analysis_.items.empty()) analysis_.items.back().stop_after = true;
  }

  void add_hanzi(std::string_view text) {
    const SourceSpan written = sentence_.tokens[token_].written;
    const bool as_written =
        std::string_view(sentence_.written.text()).substr(written.begin, written.size()) == text;
    const std::size_t begin = analysis_.text.size();
    for (std::size_t at = 0; at < text.size();) {
      const CodePoint point = decode_utf8(text, at);
      if (is_hanzi(point.value)) {
        Item& item = push_item(
            as_written ? SourceSpan{written.begin + at, written.begin + at + point.size} : written);
        item.text_begin = static_cast<std::uint32_t>(begin + at);
        item.text_end = item.text_begin + static_cast<std::uint32_t>(point.size);
        read_alone(item, point.value);
        analysis_.seen.add(item.hanzi);
        analysis_.context += item.hanzi;
      } else {
        if (!analysis_.items.empty()) analysis_.items.back().stop_after = true;
        analysis_.context += context_of(point.value);
      }
      at += point.size;
    }
    analysis_.text += text;
  }

  [[nodiscard]] char32_t context_of(char32_t c) const {
    if (c >= 0x2E80) return lexicon_.simplified(c);
    return is_ascii_digit(c) ? U'0' : is_ascii_letter(c) ? U'a' : c;
  }

  void add_context(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      const CodePoint point = decode_utf8(text, at);
      analysis_.context += context_of(point.value);
      at += point.size;
    }
  }

  void read_alone(Item& item, char32_t hanzi) {
    const Lexicon::Character known = lexicon_.character(hanzi);
    item.hanzi = known.simplified;
    if (known.readings.empty()) {  // said as 某, "a certain"
      item.source = ReadingSource::unknown;
      item.syllable = *find_syllable("mou");
      item.tone = Tone::third;
      return;
    }
    item.syllable = known.readings.front().id;
    item.tone = known.readings.front().tone;
  }

  Item& push_item(SourceSpan written) {
    Item& item = analysis_.items.emplace_back();
    item.token = token_;
    item.semiotic_class = sentence_.tokens[token_].semiotic_class;
    item.text_begin = static_cast<std::uint32_t>(analysis_.text.size());
    item.place = static_cast<std::uint32_t>(analysis_.context.size());
    item.written = written;
    item.quote_opens = std::exchange(quote_opens_, false);
    return item;
  }

  const SpokenSentence& sentence_;
  const Lexicon& lexicon_;
  Analysis& analysis_;
  std::uint32_t token_ = 0;
  bool quote_opens_ = false;
};

/// Lays the words over the items; a Latin run and a hanzi that the lexicon does not have are words
/// of their own.
void find_words(const Lexicon& lexicon, Analysis& analysis) {
  std::vector<Word> words;
  words.reserve(analysis.items.size());
  lexicon.segment(analysis.text, words);
  analysis.words.reserve(words.size());
  std::uint32_t item = 0;
  const auto count = static_cast<std::uint32_t>(analysis.items.size());
  for (const Word& word : words) {
    const std::uint32_t first = item;
    while (item < count && analysis.items[item].text_begin < word.end) ++item;
    if (item == first) continue;
    if (word.entry != Word::k_no_entry) {
      analysis.words.push_back({first, item, word});
      continue;
    }
    for (std::uint32_t one = first; one < item; ++one) {
      analysis.words.push_back({one, one + 1, word});
    }
  }
}

}  // namespace

Analysis line_up_items(const SpokenSentence& sentence, const Lexicon& lexicon) {
  Analysis analysis;
  const std::size_t size = sentence.written.size();
  analysis.text.reserve(size + size / 2);
  analysis.context.reserve(size / 2);
  analysis.items.reserve(size / 2);
  Gatherer gatherer(sentence, lexicon, analysis);
  for (std::uint32_t token = 0; token < sentence.tokens.size(); ++token) gatherer.add(token);
  if (!analysis.items.empty()) analysis.items.back().stop_after = true;
  find_words(lexicon, analysis);
  split_words(lexicon, analysis);
  find_names(analysis);
  return analysis;
}

}  // namespace langdu
