// Rows of figures in plain text.
#include <algorithm>
#include <utility>
#include <vector>

#include "article/furniture.h"
#include "article/passes.h"
#include "article/table_cells.h"
#include "article/text_features.h"

namespace langdu {
namespace {

/// 2024年5月6日 星期一, 03 要闻; but 2021年 97天 may well be figures of a year.
bool is_page_line(std::string_view text) {
  const auto reason = furniture_reason(text);
  if (!reason) return false;
  return *reason != "date" || text.find("月") != text.npos || text.find("星期") != text.npos;
}

/// 2024年9月12日 and nothing else dates a notice or the page.
bool is_whole_date(std::string_view text) {
  return text.find("年") != text.npos && text.ends_with("日") && furniture_reason(text) == "date";
}

/// A cell may be a year, but a line of several that says when and where belongs to the page.
std::size_t cells_in(const PageLine& line) {
  const std::size_t cells = line.role == LineRole::unknown ? cells_of(line.text.text()) : 0;
  if (cells == 0 || note_reason(line.text.text())) return 0;
  if (cells == 1 && is_whole_date(line.text.text())) return 0;
  return cells >= 2 && is_page_line(line.text.text()) ? 0 : cells;
}

bool has_figures(const PageLine& line) { return features_of(line.text.text()).digits > 0; }

/// A row as those before it: with as many cells, one of which may be empty.
bool is_row(const PageLine& line, std::size_t columns) {
  const std::size_t cells = cells_in(line);
  return cells >= 2 && cells <= columns + 1 && cells + 1 >= columns;
}

/// The name of a column, extracted by itself.
bool is_short_label(const PageLine& line) {
  constexpr std::size_t k_longest = 8;
  return features_of(line.text.text()).points <= k_longest && cells_in(line) > 0;
}

/// Where the heads of columns begin that came one a line before row `row`: as many as there are
/// columns, or one less.
std::size_t first_head(const Page& page, std::size_t row, std::size_t columns) {
  std::size_t cells = 0;
  std::size_t begin = row;
  while (begin > 1 && cells < columns && is_short_label(page[begin - 1])) {
    cells += cells_in(page[--begin]);
  }
  constexpr std::size_t k_two = 2;  // of these one head alone may be a heading as well
  return (cells + 1 == columns && columns > k_two) || cells == columns ? begin : row;
}

void make_row(PageLine& line) { decide(line, LineRole::note, "note", std::string(k_row_of_table)); }

/// ▶总决赛比分 right above a table is its caption.
bool is_marked_caption(const PageLine& line) {
  const std::string_view text = line.text.text();
  return line.role == LineRole::unknown && is_marked(text) && is_label(text);
}

/// Lines [begin, end) of which each is a row but for its first ones, the heads of columns.
void set_rows_apart(Page& page) {
  for (std::size_t i = 0; i < page.size();) {
    std::size_t end = i;
    std::size_t figures = 0;
    const std::size_t columns = cells_in(page[i]);
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
    for (i = first_head(page, i, columns); i < end; ++i) make_row(page[i]);
  }
}

/// May the lines of a row be put together? One without figures is the heads of columns, short and
/// above the others.
bool may_join(const Page& page, std::size_t begin, const CellRow& row, bool is_first) {
  const auto first = page.begin() + static_cast<std::ptrdiff_t>(begin + row.begin);
  const auto end = page.begin() + static_cast<std::ptrdiff_t>(begin + row.end);
  if (row.end == row.begin + 1 || std::any_of(first, end, has_figures)) return true;
  return is_first && std::all_of(first, end, is_short_label);
}

void join_row(Page& page, std::size_t begin, std::size_t end) {
  PageLine& row = page[begin];
  for (std::size_t i = begin + 1; i < end; ++i) {
    const std::size_t at = page[i].text.source().begin;
    row.text.append(" ", {at, at});
    append_rest(row, page[i]);
    page[i] = {};
    decide(page[i], LineRole::dropped, "", "");
  }
  make_row(row);
}

/// Puts the rows of a table together that came column by column: lines [begin, end), `rows` a
/// column.
void join_columns(Page& page, std::size_t begin, std::size_t end, std::size_t rows) {
  for (std::size_t row = begin; row < begin + rows; ++row) {
    for (std::size_t cell = row + rows; cell < end; cell += rows) {
      const std::size_t at = page[cell].text.source().begin;
      page[row].text.append(" ", {at, at});
      append_rest(page[row], page[cell]);
      page[cell] = {};
      decide(page[cell], LineRole::dropped, "", "");
    }
    make_row(page[row]);
  }
}

/// Lines [begin, end) between empty lines.
struct CellBlock {
  std::size_t begin = 0;
  std::size_t end = 0;

  [[nodiscard]] std::size_t size() const { return end - begin; }
};

std::vector<CellBlock> blocks_of(const Page& page, std::size_t begin, std::size_t end) {
  std::vector<CellBlock> blocks;
  for (std::size_t i = begin; i < end; ++i) {
    if (blocks.empty() || page[i].blank_before > 0) blocks.push_back({i, i});
    blocks.back().end = i + 1;
  }
  return blocks;
}

/// The columns of figures, as long as the names in block `first`, in the blocks behind it; a
/// caption may stand between.
std::vector<CellBlock> columns_behind(const Page& page, const std::vector<CellBlock>& blocks,
                                      std::size_t first) {
  constexpr std::size_t k_fewest_rows = 3;
  const auto figures_in = [&](const CellBlock& block) {
    const auto at = page.begin() + static_cast<std::ptrdiff_t>(block.begin);
    return static_cast<std::size_t>(
        std::count_if(at, at + static_cast<std::ptrdiff_t>(block.size()), has_figures));
  };
  const CellBlock& names = blocks[first];
  std::vector<CellBlock> columns;
  if (names.size() < k_fewest_rows || figures_in(names) > 0) return columns;
  for (std::size_t i = first + 1; i < blocks.size(); ++i) {
    if (blocks[i].size() == names.size() && figures_in(blocks[i]) + 1 >= names.size()) {
      columns.push_back(blocks[i]);
    } else if (blocks[i].size() != 1 || !columns.empty()) {
      break;
    }
  }
  return columns;
}

/// What stands between the names and the figures tells what the table is of; its number may stand
/// before the names: 表1, names, 服务窗口办件情况, figures.
void make_caption(Page& page, std::size_t names, std::size_t caption) {
  constexpr std::size_t k_longest_number = 4;  // characters
  PageLine& line = page[caption];
  decide(line, LineRole::note, "note", "a caption");
  if (names == 0) return;
  PageLine& number = page[names - 1];
  const std::string_view text = number.text.text();
  if (!text.starts_with("表") || features_of(text).points > k_longest_number) return;
  const std::size_t at = line.text.source().begin;
  number.text.append(" ", {at, at});
  append_rest(number, line);
  decide(number, LineRole::note, "note", "a caption");
  line = {};
  decide(line, LineRole::dropped, "", "");
}

/// Puts the rows of a table together each of whose columns came as a block under its head: names,
/// then figures. Is there one in lines [begin, end)?
bool join_blocks(Page& page, std::size_t begin, std::size_t end) {
  constexpr std::size_t k_fewest_columns = 2;  // of figures
  const std::vector<CellBlock> blocks = blocks_of(page, begin, end);
  bool found = false;
  for (std::size_t b = 0; b < blocks.size(); ++b) {
    const std::vector<CellBlock> columns = columns_behind(page, blocks, b);
    if (columns.size() < k_fewest_columns) continue;
    found = true;
    if (const std::size_t caption = blocks[b].end; caption + 1 == columns.front().begin)
      make_caption(page, blocks[b].begin, caption);
    for (std::size_t row = 0; row < blocks[b].size(); ++row) {
      PageLine& line = page[blocks[b].begin + row];
      for (const CellBlock& column : columns) {
        PageLine& cell = page[column.begin + row];
        const std::size_t at = cell.text.source().begin;
        line.text.append(" ", {at, at});
        append_rest(line, cell);
        cell = {};
        decide(cell, LineRole::dropped, "", "");
      }
      make_row(line);
    }
  }
  return found;
}

/// Puts rows together that came a cell a line.
void join_cells(Page& page) {
  // On the first line stands a title, but for the heads of three columns and more.
  constexpr std::size_t k_heads = 3;
  const bool is_table = !page.empty() && cells_in(page.front()) >= k_heads;
  for (std::size_t begin = is_table ? 0 : 1; begin < page.size();) {
    std::size_t end = begin;
    std::vector<std::string_view> lines;
    while (end < page.size() && cells_in(page[end]) > 0) lines.push_back(page[end++].text.text());
    if (join_blocks(page, begin, end)) {
      begin = end;
      continue;
    }
    if (const CellColumns table = table_by_columns(lines); table.rows > 0) {
      join_columns(page, begin + table.begin, begin + table.end, table.rows);
      begin += table.end;
      continue;
    }
    const std::vector<CellRow> rows = rows_of_table(lines);
    for (const CellRow& row : rows) {
      if (may_join(page, begin, row, row.begin == rows.front().begin))
        join_row(page, begin + row.begin, begin + row.end);
    }
    begin = std::max(end, begin + 1);
  }
  std::erase_if(page, [](const PageLine& line) { return line.text.empty(); });
}

}  // namespace

void set_tables_apart(Page& page) {
  join_cells(page);
  set_rows_apart(page);
  for (std::size_t i = 0; i + 1 < page.size(); ++i) {
    if (page[i + 1].why == k_row_of_table && is_marked_caption(page[i]))
      decide(page[i], LineRole::note, "note", "a caption");
  }
}

}  // namespace langdu
