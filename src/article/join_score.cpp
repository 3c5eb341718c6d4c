#include "article/join_score.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "article/text_features.h"
#include "base/utf8.h"

namespace langdu {
namespace {

/// As far as a word can reach over the cut, with room for the segmenter to settle.
constexpr std::size_t k_context = 8;
/// What an unknown character costs: less likely than the rarest word.
constexpr double k_unknown = -18;

double cost(std::string_view text, const Lexicon& lexicon) {
  std::vector<Word> words;
  lexicon.segment(text, words);
  double sum = 0;
  for (const Word& word : words) {
    const std::string_view spelled = text.substr(word.begin, word.end - word.begin);
    const float known = lexicon.log_probability(spelled);
    sum += std::isfinite(known) ? static_cast<double>(known)
                                : k_unknown * static_cast<double>(count_code_points(spelled));
  }
  return sum;
}

/// The hanzi that touch the cut, without what lies beyond other characters.
std::string_view hanzi_end(std::string_view text) {
  std::string_view rest = last_points(text, k_context);
  for (std::size_t i = rest.size(); i > 0;) {
    const CodePoint point = decode_utf8_before(rest, i);
    if (!is_hanzi(point.value)) return rest.substr(i);
    i -= point.size;
  }
  return rest;
}

std::string_view hanzi_beginning(std::string_view text) {
  std::string_view rest = first_points(text, k_context);
  for (std::size_t i = 0; i < rest.size();) {
    const CodePoint point = decode_utf8(rest, i);
    if (!is_hanzi(point.value)) return rest.substr(0, i);
    i += point.size;
  }
  return rest;
}

std::uint64_t pair_of(char32_t a, char32_t b) { return (std::uint64_t{a} << 32U) | b; }

}  // namespace

double JoinScorer::gain(std::string_view tail, std::string_view head) {
  const std::string_view left = hanzi_end(tail);
  const std::string_view right = hanzi_beginning(head);
  if (left.empty() || right.empty()) return 0;
  return lexicon_gain(left, right) +
         page_gain(decode_utf8_before(left, left.size()).value, decode_utf8(right, 0).value);
}

double JoinScorer::lexicon_gain(std::string_view tail, std::string_view head) const {
  const std::string joined = std::string(tail) + std::string(head);
  return cost(joined, lexicon_) - cost(tail, lexicon_) - cost(head, lexicon_);
}

/// The pointwise mutual information of the two characters in the rest of the page.
double JoinScorer::page_gain(char32_t last, char32_t first) {
  if (!counted_) count_page();
  const std::uint32_t pairs = pairs_.of(pair_of(last, first));
  if (pairs == 0) return 0;
  const double information =
      std::log(pairs * total_ / (1.0 * characters_.of(last) * characters_.of(first)));
  constexpr double k_seen_once = 0.6;  // one sighting may be chance
  return std::max(0.0, information) * (pairs == 1 ? k_seen_once : 1.0);
}

void JoinScorer::count_page() {
  counted_ = true;
  for (const PageLine& line : page_) {
    const std::string_view text = line.text.text();
    char32_t previous = 0;
    for (std::size_t i = 0; i < text.size();) {
      const CodePoint point = decode_utf8(text, i);
      i += point.size;
      const char32_t hanzi = is_hanzi(point.value) ? point.value : 0;
      if (hanzi != 0) {
        characters_.add(hanzi);
        total_ += 1;
        if (previous != 0) pairs_.add(pair_of(previous, hanzi));
      }
      previous = hanzi;
    }
  }
}

bool demands_continuation(std::string_view text) {
  if (text.empty()) return false;
  constexpr std::u32string_view k_open =
      U"，、和与及或的地在把被将从向对为以于由给让使同跟则而且并因就即是有到";
  const char32_t last = decode_utf8_before(text, text.size()).value;
  return is_one_of(last, k_open);
}

std::optional<PartOfSpeech> last_long_word(std::string_view text, const Lexicon& lexicon) {
  const std::string_view end = hanzi_end(text);
  std::vector<Word> words;
  lexicon.segment(end, words);
  if (words.empty() || count_code_points(end.substr(words.back().begin)) < 2) return std::nullopt;
  return words.back().part_of_speech;
}

}  // namespace langdu
