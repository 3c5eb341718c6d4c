#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace langdu {

/// How many cells a line has if it is nothing but short cells with white space between, else 0.
std::size_t cells_of(std::string_view line);

/// Which of some lines are a table's, whose rows may have come a cell a line, with lines of another
/// column between.
std::vector<bool> find_table_lines(const std::vector<std::string_view>& lines);

/// A row of a table: the lines [begin, end).
struct CellRow {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The rows that lines of cells make up, nothing if they are no table of figures.
std::vector<CellRow> rows_of_table(const std::vector<std::string_view>& lines);

/// A table of which cells came one a line, column by column: the lines [begin, end), `rows` of them
/// a column.
struct CellColumns {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t rows = 0;
};

/// The first table among lines of cells that came so: names and their head, then columns of figures
/// under a head each. `rows` is 0 if there is none.
CellColumns table_by_columns(const std::vector<std::string_view>& lines);

}  // namespace langdu
