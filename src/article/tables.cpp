// Rows of figures in plain text.
#include <algorithm>
#include <vector>

#include "article/furniture_table.h"
#include "article/passes.h"
#include "article/text_features.h"
#include "base/utf8.h"

namespace langdu {
namespace {

constexpr std::size_t k_longest_cell = 12;
constexpr std::size_t k_longest_row = 400;  ///< bytes

/// How many cells a line has if it is nothing but short cells with white space between, else 0.
std::size_t cells_of(const PageLine& line) {
  if (line.role != LineRole::unknown || line.text.size() > k_longest_row) return 0;
  std::size_t cells = 0;
  std::size_t size = 0;
  const std::string_view text = line.text.text();
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = decode_utf8(text, i);
    i += point.size;
    if (is_space(point.value)) {
      size = 0;
      continue;
    }
    constexpr std::u32string_view k_prose = U"，。！？；：、“”";
    if (k_prose.find(point.value) != k_prose.npos) return 0;
    if (size++ == 0) ++cells;
    if (size > k_longest_cell) return 0;
  }
  return cells;
}

bool has_figures(const PageLine& line) { return features_of(line.text.text()).digits > 0; }

/// A row as those before it: with as many cells, one of which may be empty.
bool is_row(const PageLine& line, std::size_t columns) {
  const std::size_t cells = cells_of(line);
  return cells >= 2 && cells <= columns + 1 && cells + 1 >= columns &&
         !listed_reason(line.text.text());
}

bool is_short_label(const PageLine& line) {
  constexpr std::size_t k_longest = 8;
  return line.role == LineRole::unknown && features_of(line.text.text()).points <= k_longest &&
         cells_of(line) > 0;
}

}  // namespace

void set_tables_apart(Page& page) {
  for (std::size_t i = 0; i < page.size();) {
    std::size_t end = i;
    std::size_t figures = 0;
    const std::size_t columns = cells_of(page[i]);
    if (columns < 2) {
      ++i;
      continue;
    }
    while (end < page.size() && is_row(page[end], columns)) {
      figures += has_figures(page[end]) ? 1 : 0;
      ++end;
    }
    if (end < i + 2 || figures * 2 < end - i) {
      i = std::max(end, i + 1);
      continue;
    }
    // Heads of columns that were extracted a cell a line.
    while (i > 0 && is_short_label(page[i - 1])) --i;
    for (; i < end; ++i) decide(page[i], LineRole::note, "note", "a row of a table");
  }
}

}  // namespace langdu
