#pragma once

#include <cstddef>
#include <vector>

#include "document/page_lines.h"

namespace langdu {

/// Finds the bands of a region that stand over all of its columns: headlines, captions, quotations,
/// tables, running heads and feet.
class BandsAcross {
 public:
  /// `em` is the size of the text's type in points.
  explicit BandsAcross(double em) : em_(em) {}

  /// For each band whether it is one of these; the region may have one column only.
  [[nodiscard]] std::vector<bool> find(const Bands& bands, const PageBox& region) const;

  /// Type of a headline.
  [[nodiscard]] bool is_larger(const PlacedLine& line) const;
  [[nodiscard]] bool has_larger_type(const PlacedLines& band) const;

  /// Set line under line.
  [[nodiscard]] bool is_close(const PlacedLines& above, const PlacedLines& below) const;

 private:
  /// A row by itself in larger type, and what is centred next to one: these stand over all columns,
  /// though they may be narrower than one.
  [[nodiscard]] std::vector<bool> find_headlines(const Bands& bands, const PageBox& region) const;

  /// PlacedLines by themselves across white space that parts the columns above them or below:
  /// captions, quotations, a lead. They are few; where lines of two columns stand so close that
  /// they were read as one, many cross.
  void find_lines_across(const Bands& bands, std::vector<bool>& found) const;

  [[nodiscard]] bool crosses_columns(const Bands& bands, std::size_t i,
                                     const std::vector<bool>& found) const;

  /// The same for bands that lie within `box`.
  [[nodiscard]] bool crosses_columns(const PageBox& box, const Bands& bands, BandRun inner,
                                     const std::vector<bool>& found) const;

  [[nodiscard]] bool crosses(const PageBox& line, const Bands& bands, BandRun run) const;

  /// Do several lines, longer than a table's cells, end on one side of a gutter and begin on the
  /// other?
  [[nodiscard]] bool parts_text(const PageBox& gutter, const PlacedLines& lines) const;

  /// The next line of a text that stands across the columns.
  [[nodiscard]] bool goes_on(const PlacedLines& above, const PlacedLines& below) const;

  /// Rows of short pieces of which most have figures, and the heads of columns above: a table over
  /// the columns of the text.
  void find_table_rows(const Bands& bands, std::vector<bool>& found) const;

  [[nodiscard]] bool is_row_of_cells(const PlacedLines& band) const;

  [[nodiscard]] bool is_row_of_figures(const PlacedLines& band) const;

  /// Rows at the head and at the foot without which more columns stand apart: running heads, names
  /// of columns, editors.
  void find_rows_across(const Bands& bands, const PageBox& region, std::vector<bool>& found) const;

  /// Headlines beside each other, each over its own columns: white space parts them all the way
  /// down.
  [[nodiscard]] bool are_titles(const PlacedLines& band, const std::vector<PageBox>& gutters) const;

  [[nodiscard]] bool is_centered(const PlacedLines& band, const PageBox& region) const;

  double em_;
};

}  // namespace langdu
