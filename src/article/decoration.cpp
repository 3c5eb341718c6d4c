#include <algorithm>
#include <string>

#include "article/passes.h"
#include "article/text_features.h"
#include "base/utf8.h"
#include "lexicon/syllable.h"

namespace langdu {
namespace {

/// SI XIANG GUAN LAN, SIXIANG: nothing but pinyin without tones, capitals or not.
bool is_pinyin(std::string_view text) {
  std::size_t syllables = 0;
  std::string word;
  const auto end_word = [&] {
    if (word.empty()) return true;
    // Syllables written together: the longest that fit, from the left.
    std::string_view rest = word;
    while (!rest.empty()) {
      std::size_t size = std::min<std::size_t>(rest.size(), 6);
      while (size > 0 && !find_syllable(rest.substr(0, size))) --size;
      if (size == 0) return false;
      rest.remove_prefix(size);
      ++syllables;
    }
    word.clear();
    return true;
  };
  for (const char c : text) {
    if (c >= 'A' && c <= 'Z') {
      word.push_back(static_cast<char>(c - 'A' + 'a'));
    } else if (c >= 'a' && c <= 'z') {
      word.push_back(c);
    } else if (c == ' ' || c == '\t' || c == '\'' || c == '-') {
      if (!end_word()) return false;
    } else {
      return false;
    }
  }
  return end_word() && syllables >= 2;
}

/// A line without a letter, hanzi or digit: rules, stars, arrows. A closing quotation mark that was
/// extracted by itself is none.
bool is_ornament(const TextFeatures& features) {
  constexpr std::u32string_view k_closing = U"”’）》」』】";
  return features.hanzi == 0 && features.latin == 0 && features.digits == 0 &&
         !is_one_of(features.first, k_closing);
}

}  // namespace

void drop_decoration(Page& page) {
  for (PageLine& line : page) {
    constexpr std::size_t k_longest = 200;  // bytes
    if (line.role != LineRole::unknown || line.text.size() > k_longest) continue;
    const TextFeatures features = features_of(line.text.text());
    if (is_ornament(features)) {
      decide(line, LineRole::dropped, "dropped: ornament", "no letter, character or digit");
    } else if (features.hanzi == 0 && features.points <= 40 && is_pinyin(line.text.text())) {
      decide(line, LineRole::dropped, "dropped: decoration", "pinyin syllables only");
    }
  }
}

void drop_time_codes(Page& page) {
  for (std::size_t i = 0; i < page.size(); ++i) {
    constexpr std::size_t k_longest = 40;  // bytes
    const std::string_view text = page[i].text.text();
    const bool is_times = text.size() <= k_longest && text.find(" --> ") != text.npos &&
                          text.find_first_not_of("0123456789:.,-> ") == text.npos;
    if (!is_times || page[i].role != LineRole::unknown) continue;
    decide(page[i], LineRole::dropped, "dropped: time code", "when a subtitle is shown");
    const bool is_numbered =
        i > 0 && page[i - 1].text.text().find_first_not_of("0123456789") == std::string::npos;
    if (is_numbered)
      decide(page[i - 1], LineRole::dropped, "dropped: time code", "the number of a subtitle");
  }
}

}  // namespace langdu
