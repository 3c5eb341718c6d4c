#include "article/table_cells.h"

#include <algorithm>

#include "article/text_features.h"
#include "base/utf8.h"

namespace langdu {
namespace {

constexpr std::size_t k_longest_cell = 12;
constexpr std::size_t k_longest_row = 400;  ///< bytes
constexpr std::size_t k_most_columns = 8;

using Lines = std::vector<std::string_view>;
using Rows = std::vector<CellRow>;

bool has_figures(std::string_view line) { return features_of(line).digits > 0; }

bool has_figures(const Lines& lines, const CellRow& row) {
  return std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(row.begin),
                     lines.begin() + static_cast<std::ptrdiff_t>(row.end),
                     [](std::string_view line) { return has_figures(line); });
}

/// The rows of `columns` cells from line `begin` on; those before a row that does not come out even
/// are none.
Rows rows_from(const Lines& lines, std::size_t begin, std::size_t columns) {
  Rows rows;
  std::size_t cells = 0;
  for (std::size_t i = begin; i < lines.size(); ++i) {
    const std::size_t more = cells_of(lines[i]);
    if (cells + more > columns) {
      begin = i;
      cells = 0;
    }
    cells += more;
    if (cells < columns) continue;
    if (cells == columns) rows.push_back({begin, i + 1});
    begin = i + 1;
    cells = 0;
  }
  return rows;
}

/// The best of the ways to begin: a caption may stand before the first row.
Rows rows_with(const Lines& lines, std::size_t columns) {
  Rows best;
  for (std::size_t begin = 0; begin < std::min(lines.size(), columns); ++begin) {
    Rows rows = rows_from(lines, begin, columns);
    if (rows.size() > best.size()) best = std::move(rows);
  }
  return best;
}

char32_t last_of(std::string_view text) { return decode_utf8_before(text, text.size()).value; }

/// Cells that came one a line: are they rows of `columns`, the first one the heads of columns, the
/// others a name and figures, or figures of one unit under each other?
bool is_grid(const Lines& lines, std::size_t columns) {
  constexpr std::size_t k_fewest_rows = 3;
  if (lines.size() % columns != 0 || lines.size() < columns * k_fewest_rows) return false;
  bool named = true;
  bool same_unit = true;
  for (std::size_t i = columns; i < lines.size(); ++i) {
    const bool is_name = i % columns == 0;
    named = named && has_figures(lines[i]) != is_name;
    same_unit = same_unit && has_figures(lines[i]);
    if (i >= 2 * columns) {
      same_unit = same_unit && last_of(lines[i]) == last_of(lines[i - columns]);
    }
  }
  return named || same_unit;
}

/// 1286 件: at most two characters behind a figure are its unit.
bool is_unit_behind(std::string_view line, std::size_t space) {
  constexpr std::size_t k_longest_unit = 2;
  if (space == 0 || line[space] != ' ' || !is_ascii_digit(decode_utf8_before(line, space).value))
    return false;
  const std::string_view rest = line.substr(space + 1);
  const std::string_view unit = rest.substr(0, rest.find_first_of(" \t"));
  return !unit.empty() && is_hanzi(decode_utf8(unit, 0).value) &&
         count_code_points(unit) <= k_longest_unit;
}

/// 1. 通知房东: the number of an item is no cell.
bool is_item_number(std::string_view line) {
  const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
  return digits > 0 &&
         (line.substr(digits).starts_with(". ") || line.substr(digits).starts_with(") ") ||
          line.substr(digits).starts_with("、 "));
}

/// 90：78: the mark in [mark, behind) stands between figures.
bool is_score(std::string_view line, std::size_t mark, std::size_t behind) {
  return line.substr(mark, behind - mark) == "：" && mark > 0 && behind < line.size() &&
         is_ascii_digit(static_cast<unsigned char>(line[mark - 1])) &&
         is_ascii_digit(static_cast<unsigned char>(line[behind]));
}

}  // namespace

std::size_t cells_of(std::string_view line) {
  if (line.size() > k_longest_row) return 0;
  std::size_t cells = 0;
  std::size_t size = 0;
  bool is_number = is_item_number(line);
  for (std::size_t i = 0; i < line.size();) {
    const CodePoint point = decode_utf8(line, i);
    i += point.size;
    if (is_space(point.value)) {
      if (!is_number && !is_unit_behind(line, i - point.size)) size = 0;
      is_number = false;
      continue;
    }
    constexpr std::u32string_view k_prose = U"，。！？；：、“”";
    if (is_one_of(point.value, k_prose) && !is_score(line, i - point.size, i)) return 0;
    if (size++ == 0) ++cells;
    if (size > k_longest_cell) return 0;
  }
  return cells;
}

std::vector<bool> find_table_lines(const std::vector<std::string_view>& lines) {
  constexpr std::size_t k_most_between = 3;
  constexpr std::size_t k_fewest_figures = 4;
  std::vector<bool> in_table(lines.size(), false);
  for (std::size_t begin = 0; begin < lines.size();) {
    if (cells_of(lines[begin]) == 0) {
      ++begin;
      continue;
    }
    std::vector<std::size_t> cells;
    std::size_t figures = 0;
    std::size_t cells_with_figures = 0;
    for (std::size_t i = begin; i < lines.size(); ++i) {
      if (!cells.empty() && i > cells.back() + k_most_between) break;
      if (cells_of(lines[i]) == 0) continue;
      // What has no figures belongs to the table where it stands beside another cell.
      const bool beside = (!cells.empty() && cells.back() + 1 == i) ||
                          (i + 1 < lines.size() && cells_of(lines[i + 1]) > 0);
      if (!has_figures(lines[i]) && !beside) continue;
      if (has_figures(lines[i])) {
        ++figures;
        cells_with_figures += cells_of(lines[i]);
      }
      cells.push_back(i);
    }
    if (cells_with_figures >= k_fewest_figures && figures >= 2 && figures * 2 >= cells.size()) {
      for (const std::size_t i : cells) in_table[i] = true;
    }
    begin = cells.empty() ? begin + 1 : cells.back() + 1;
  }
  return in_table;
}

CellColumns table_by_columns(const std::vector<std::string_view>& lines) {
  constexpr std::size_t k_fewest_rows = 3;
  constexpr std::size_t k_longest_column = 40;
  constexpr std::size_t k_most_before = 3;  // lines, as a caption
  const auto is_cell = [&](std::size_t i, bool is_figure) {
    return cells_of(lines[i]) == 1 && has_figures(lines[i]) == is_figure;
  };
  const auto first = std::find_if(lines.begin(), lines.end(),
                                  [](std::string_view line) { return has_figures(line); });
  // The line before the first figures is their head.
  const auto figures = static_cast<std::size_t>(first - lines.begin());
  if (first == lines.end() || figures > k_longest_column) return {};
  for (std::size_t begin = 0; begin < k_most_before && begin + k_fewest_rows < figures; ++begin) {
    const std::size_t rows = figures - begin - 1;
    std::size_t end = begin;
    while (end < lines.size() && is_cell(end, end >= begin + rows && (end - begin) % rows != 0)) {
      ++end;
    }
    end -= (end - begin) % rows;
    if (end >= begin + 2 * rows) return {begin, end, rows};
  }
  return {};
}

std::vector<CellRow> rows_of_table(const std::vector<std::string_view>& lines) {
  std::size_t columns = 0;
  for (const std::string_view line : lines) {
    if (has_figures(line)) columns = std::max(columns, cells_of(line));
  }
  Rows rows;
  if (columns >= 2) {
    rows = rows_with(lines, columns);
  } else {
    for (columns = 2; columns <= k_most_columns && rows.empty(); ++columns) {
      if (is_grid(lines, columns)) rows = rows_with(lines, columns);
    }
  }
  const auto figures = std::count_if(rows.begin(), rows.end(),
                                     [&](const CellRow& row) { return has_figures(lines, row); });
  const bool is_table = rows.size() >= 2 && static_cast<std::size_t>(figures) * 2 >= rows.size();
  return is_table ? rows : Rows();
}

}  // namespace langdu
