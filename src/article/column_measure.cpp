#include "article/column_measure.h"

#include "article/text_features.h"
#include "base/utf8.h"

namespace langdu {

std::vector<std::size_t> single_gaps(std::string_view text) {
  std::vector<std::size_t> gaps;
  for (std::size_t at = text.find(' '); at != text.npos; at = text.find(' ', at + 1)) {
    if (at == 0 || at + 1 >= text.size()) continue;
    const char32_t before = decode_utf8_before(text, at).value;
    const char32_t after = decode_utf8(text, at + 1).value;
    if (is_wide(before) ? is_wide(after) || is_ascii_digit(after) || is_ascii_letter(after)
                        : is_wide(after) && is_ascii_digit(before)) {
      gaps.push_back(at);
    }
  }
  return gaps;
}

std::vector<std::size_t> wide_gaps(std::string_view text) {
  std::vector<std::size_t> gaps = single_gaps(text);
  std::erase_if(gaps, [&](std::size_t at) {
    return !is_wide(decode_utf8_before(text, at).value) ||
           !is_wide(decode_utf8(text, at + 1).value);
  });
  return gaps;
}

ColumnWidths::Common ColumnWidths::most_common(std::size_t spread) const {
  Common best;
  for (const auto& [width, ignored] : counts_) {
    std::size_t count = 0;
    std::size_t widest = width;
    for (auto it = counts_.lower_bound(width); it != counts_.end() && it->first <= width + spread;
         ++it) {
      count += it->second;
      // A width that does not recur may be that of something else.
      if (it->second > 1) widest = it->first;
    }
    if (width < k_narrowest_column || count <= best.count) continue;
    best = {widest, count};
  }
  return best;
}

std::size_t ColumnWidths::count_between(std::size_t least, std::size_t most) const {
  std::size_t count = 0;
  for (auto it = counts_.lower_bound(least); it != counts_.end() && it->first <= most; ++it)
    count += it->second;
  return count;
}

}  // namespace langdu
