#include "article/label_shapes.h"

#include <algorithm>
#include <string>

#include "article/text_begins.h"
#include "article/text_features.h"
#include "base/one_of.h"
#include "base/utf8.h"

namespace langdu {
namespace {

constexpr std::u32string_view k_numerals = U"一二三四五六七八九十百零〇";

bool is_text(const PageLine& line) { return line.role == LineRole::unknown; }

bool opens_speech(std::string_view text) {
  return holds_one_of(text, {"：“", "，“", ":“", "：「", "，「", "：\"", "，\""}) ||
         is_one_of(decode_utf8(text, 0).value, U"“「\"");
}

/// 有人问：…？, 小河马想：…！: what somebody says or thinks stands without quotation marks as well.
bool reports_speech(std::string_view text) {
  for (const std::string_view verb :
       {"问：", "说：", "道：", "想：", "答：", "喊：", "云：", "曰："}) {
    const std::size_t at = text.find(verb);
    if (at == text.npos) continue;
    return at == 0 || !is_one_of(decode_utf8_before(text, at).value, k_numerals);
  }
  return false;
}

/// The numeral with which a text begins, in characters.
std::size_t numeral_at(std::u32string_view text) {
  std::size_t size = 0;
  while (size < text.size() && (is_ascii_digit(fold_width(text[size])) ||
                                is_one_of(text[size], U"一二三四五六七八九十百零〇")))
    ++size;
  return size;
}

/// 9月1日　晴: a day, and how the weather was.
bool is_day(std::u32string_view text) {
  constexpr std::size_t k_longest_rest = 8;
  const std::size_t month = text.find(U'月');
  const std::size_t day = text.find(U'日');
  return month != text.npos && day != text.npos && month < day && numeral_at(text) > 0 &&
         day - month <= 4 && text.size() - day <= k_longest_rest;
}

}  // namespace

bool is_speech(std::string_view text) {
  const TextFeatures features = features_of(text);
  if (is_one_of(features.very_last, U"！？!?…") && reports_speech(text)) return true;
  return is_one_of(features.very_last, U"”」’』\"") && opens_speech(text) &&
         is_one_of(features.last, U"。！？!?….—～⋯");
}

bool announces(std::string_view text) {
  const char32_t last = features_of(text).very_last;
  return last == U'：' || last == U':';
}

bool counts_parts(std::string_view text) {
  constexpr std::size_t k_longest = 20 * 3;
  if (text.empty() || text.size() > k_longest) return false;
  const std::u32string points = to_utf32(text);
  std::u32string_view rest = points;
  if (is_day(rest)) return true;
  const bool bracketed = is_one_of(rest.front(), U"（(〔【");
  if (bracketed) rest.remove_prefix(1);
  const bool ordinal = !rest.empty() && rest.front() == U'第';
  if (ordinal) rest.remove_prefix(1);
  const std::size_t numeral = numeral_at(rest);
  rest.remove_prefix(numeral);
  if (numeral == 0) return false;
  if (bracketed) return rest.size() == 1 && is_one_of(rest.front(), U"）)〕】");
  constexpr std::size_t k_longest_unit = 2;
  const std::size_t unit = std::min(rest.find(U'：'), rest.size());
  return rest.empty() || (unit <= k_longest_unit && unit > 0 && (ordinal || unit < rest.size()));
}

bool are_items(std::string_view one, std::string_view other) {
  if (!is_numbered(one) || !is_numbered(other)) return false;
  const auto manner = [](std::string_view text) {
    std::u32string signs;
    for (const char32_t c : to_utf32(first_points(text, 8))) {
      const char32_t folded = fold_width(c);
      const bool is_digit = is_ascii_digit(folded);
      const char32_t sign =
          is_digit || is_one_of(c, k_numerals) ? (is_digit ? U'1' : U'一') : folded;
      if (signs.empty() || signs.back() != sign) signs.push_back(sign);
      if (signs.size() > 1 && is_one_of(sign, U"章节回部编篇卷讲课条)、.．]")) break;
    }
    return signs;
  };
  return manner(one) == manner(other);
}

bool is_entry(std::string_view text) {
  constexpr std::size_t k_longest_word = 4;
  const std::string word = speaker_of(text);
  return !word.empty() && count_code_points(word) <= k_longest_word && !announces(text);
}

LabelStyle::LabelStyle(const Page& page, PageMake make) : page_(page) {
  std::size_t lines = 0;
  std::size_t apart = 0;
  std::size_t sentences = 0;
  std::size_t indented = 0;
  std::size_t all_indented = 0;
  while (first_ < page_.size() && page_[first_].role == LineRole::dropped) ++first_;
  if (make == PageMake::set) return;
  for (std::size_t i = first_ + 1; i < page_.size(); ++i) {
    const PageLine& line = page_[i];
    all_indented += line.indented ? 1 : 0;
    if (is_text(line) || (line.role == LineRole::verse && line.blank_before > 0)) {
      ++lines;
      apart += line.blank_before > 0 ? 1 : 0;
    }
    const bool is_sentence = is_text(line) && !is_label(line.text.text());
    if (!is_sentence && line.role != LineRole::verse) continue;
    ++sentences;
    indented += line.indented ? 1 : 0;
  }
  constexpr std::size_t k_fewest = 2;
  spaced_ = lines >= k_fewest && apart * 10 >= lines * 8;
  set_in_ = sentences > 0 && indented * 10 >= sentences * 8 && all_indented >= k_fewest &&
            first_ < page_.size() && !page_[first_].indented;
  closed_ = lines >= k_fewest && are_lines_closed();
  // What stands out on a newspaper's page are the headlines of its articles.
  if (is_clean() && !is_of_newspaper(page_)) count_labels();
}

bool LabelStyle::are_lines_closed() const {
  const auto bylines = std::count_if(page_.begin(), page_.end(), [](const PageLine& line) {
    return line.role == LineRole::byline;
  });
  if (bylines > 1) return false;  // a page of several articles
  return std::none_of(page_.begin(), page_.end(), [](const PageLine& line) {
    if (line.role == LineRole::highlight) return true;
    // Lines were put together: it is a printed page.
    if (line.text.source().size() > line.text.size()) return true;
    return is_text(line) && !is_label(line.text.text()) &&
           !has_closed_end(features_of(line.text.text()));
  });
}

void LabelStyle::count_labels() {
  bool seen_set_in = false;
  for (std::size_t i = first_ + 1; i < page_.size(); ++i) {
    seen_set_in = seen_set_in || is_set_in(i);
    const std::string_view text = page_[i].text.text();
    if (!is_text(page_[i]) || !is_label(text) || is_speech(text) || announces(text)) continue;
    if (seen_set_in && !page_[i].indented) ++set_out_;
    const TextFeatures features = features_of(text);
    if (features.last == U'？') ++asking_;
    if (features.finals == 0) ++plain_;
  }
}

bool LabelStyle::is_sentence(std::size_t i) const {
  if (i <= first_ || !is_clean()) return false;
  const std::string_view text = page_[i].text.text();
  const TextFeatures features = features_of(text);
  if (is_one_of(features.last, U"…—")) return true;
  if (!is_one_of(features.last, U"！？!?") || is_numbered(text)) return false;
  if (i + 1 < page_.size() && page_[i + 1].role == LineRole::byline) return false;
  if ((sets_headings_out() && is_set_in(i)) || is_one_of(features.last, U"！!")) return true;
  return asking_ <= std::max<std::size_t>(plain_, 1);
}

}  // namespace langdu
