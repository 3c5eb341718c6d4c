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

}  // namespace

double join_gain(std::string_view tail, std::string_view head, const Lexicon& lexicon) {
  const std::string_view left = hanzi_end(tail);
  const std::string_view right = hanzi_beginning(head);
  if (left.empty() || right.empty()) return 0;
  const std::string joined = std::string(left) + std::string(right);
  return cost(joined, lexicon) - cost(left, lexicon) - cost(right, lexicon);
}

bool demands_continuation(std::string_view text) {
  if (text.empty()) return false;
  constexpr std::u32string_view k_open =
      U"，、和与及或的地在把被将从向对为以于由给让使同跟则而且并因就即是有到";
  const char32_t last = decode_utf8_before(text, text.size()).value;
  return k_open.find(last) != std::u32string_view::npos;
}

}  // namespace langdu
