#include "pronounce/pronouncer.h"

#include <algorithm>
#include <array>

#include "pronounce/find_breaks.h"
#include "pronounce/find_names.h"
#include "pronounce/line_up_items.h"
#include "pronounce/link_particle.h"
#include "pronounce/neutral_tone.h"
#include "pronounce/read_actions.h"
#include "pronounce/read_measures.h"
#include "pronounce/read_patterns.h"
#include "pronounce/read_places.h"
#include "pronounce/read_words.h"
#include "pronounce/read_zi.h"
#include "pronounce/tone_sandhi.h"

namespace langdu {
namespace {

/// The tokens of quotations that are set off.
class Emphasis {
 public:
  explicit Emphasis(const SpokenSentence& sentence)
      : next_(sentence.quotations.begin()), last_(sentence.quotations.end()) {}

  /// Tokens are asked for in order.
  [[nodiscard]] bool covers(std::uint32_t token) {
    for (; next_ != last_ && next_->first_token <= token; ++next_) {
      if (next_->kind == QuotationKind::slogan) end_token_ = std::max(end_token_, next_->end_token);
    }
    return token < end_token_;
  }

 private:
  std::vector<Quotation>::const_iterator next_;
  std::vector<Quotation>::const_iterator last_;
  std::size_t end_token_ = 0;  ///< of the slogans that have opened
};

Syllable syllable_of(const Item& item) {
  return {item.syllable, item.surface, item.citation, false, item.linked};
}

Pronunciation to_pronunciation(const SpokenSentence& sentence, const Analysis& analysis) {
  Pronunciation result;
  result.written = sentence.written;
  result.units.reserve(analysis.items.size());
  Emphasis emphasis(sentence);
  for (const Item& item : analysis.items) {
    if (item.erhua) {
      SpokenUnit& carrier = result.units.back();
      std::get<Syllable>(carrier.what).erhua = true;
      carrier.written = hull(carrier.written, item.written);
      carrier.break_after = item.break_after;
      carrier.mark_after = item.mark_after;
      carrier.quote_closes = item.quote_closes;
      continue;
    }
    SpokenUnit& unit = result.units.emplace_back();
    if (item.hanzi != 0) {
      unit.what = syllable_of(item);
    } else {
      unit.what = std::get<LatinRun>(sentence.tokens[item.token].value);
    }
    unit.written = item.written;
    unit.break_after = item.break_after;
    unit.mark_after = item.mark_after;
    unit.emphasised = emphasis.covers(item.token);
    unit.quote_opens = item.quote_opens;
    unit.quote_closes = item.quote_closes;
  }
  return result;
}

constexpr std::array<std::string_view, 6> k_source_names{"lexicon", "character", "model",
                                                         "rule",    "user",      "unknown"};

ExplainedWord explained(const Analysis& analysis, const ItemWord& word) {
  const std::size_t begin = analysis.items[word.first].text_begin;
  const std::size_t end = analysis.items[word.end - 1].text_end;
  ExplainedWord row{analysis.text.substr(begin, end - begin), word.word.part_of_speech, {}, {}};
  bool agree = true;
  for (std::uint32_t i = word.first; i < word.end; ++i) {
    const Item& item = analysis.items[i];
    agree = agree && item.source == analysis.items[word.first].source;
    if (i > word.first) row.reading += ' ', row.decided_by += ' ';
    row.reading += item.hanzi == 0 ? "latin" : to_string({item.syllable, item.surface});
    row.decided_by += k_source_names[static_cast<std::size_t>(item.source)];
  }
  if (agree) {
    row.decided_by = k_source_names[static_cast<std::size_t>(analysis.items[word.first].source)];
  }
  return row;
}

}  // namespace

struct Pronouncer::Models {
  const Lexicon* lexicon;
  PolyphoneModel polyphones;

  [[nodiscard]] Analysis analyse(const SpokenSentence& sentence) const {
    Analysis analysis = line_up_items(sentence, *lexicon);
    read_words(*lexicon, analysis);
    read_polyphones(polyphones, analysis);
    read_spelled_out(*lexicon, analysis);
    read_surnames(analysis);
    read_zi_in_names(analysis);
    read_zhu(analysis);
    read_obligation(analysis);
    read_patterns(analysis);
    read_measures(analysis);
    read_actions(analysis);
    read_places(analysis);
    read_repeated_verbs(analysis);
    read_adverbial_di(analysis);
    read_measure_zhi(analysis);
    read_er(analysis);
    apply_neutral_tones(analysis);
    mark_erhua(analysis);
    set_citation_tones(*lexicon, analysis);
    find_breaks(analysis);
    apply_tone_sandhi(*lexicon, analysis);
    link_particle(analysis);
    return analysis;
  }
};

Pronouncer::Pronouncer(const std::filesystem::path& data_directory, const Lexicon& lexicon)
    : models_(new Models{&lexicon, PolyphoneModel(data_directory / "polyphones.bin")}) {}
Pronouncer::Pronouncer(Pronouncer&&) noexcept = default;
Pronouncer& Pronouncer::operator=(Pronouncer&&) noexcept = default;
Pronouncer::~Pronouncer() = default;

std::vector<ExplainedWord> Pronouncer::explain(const SpokenSentence& sentence) const {
  const Analysis analysis = models_->analyse(sentence);
  std::vector<ExplainedWord> words;
  for (const ItemWord& word : analysis.words) words.push_back(explained(analysis, word));
  return words;
}

Pronunciation Pronouncer::pronounce(const SpokenSentence& sentence) const {
  return to_pronunciation(sentence, models_->analyse(sentence));
}

}  // namespace langdu
