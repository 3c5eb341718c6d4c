#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/mapped_text.h"

namespace langdu {

/// A stretch of a line between gaps, with the cell it begins and ends at.
struct ColumnSegment {
  std::size_t begin = 0;
  std::size_t end = 0;
  SourceSpan bytes;       ///< in the line's text
  bool squeezed = false;  ///< behind a single space: where it begins says nothing
};

/// pdftotext counts every character as one column; other tools give a hanzi two.
enum class Metric { characters, cells };

constexpr std::size_t k_drift = 4;  ///< by which a column's edge wanders, indents included
constexpr std::size_t k_narrowest = 9;
/// What a full line may be narrower by, in cells: an indent, a mark, digits.
constexpr std::size_t k_ragged = 7;

/// What a single space is worth between columns.
enum class SingleSpace { parts_full_lines, parts_at_edges, parts_wide_characters };

/// Does the text set a space beside figures?
enum class FigureSpace { none, own };

/// What is known of a page's columns when its lines are cut.
struct KnownColumns {
  SingleSpace single = SingleSpace::parts_full_lines;
  FigureSpace figures = FigureSpace::none;
  std::size_t measure = 0;         ///< cells of a full line, 0 if there is no telling
  std::vector<std::size_t> edges;  ///< where columns begin
};

/// The text of a segment.
std::string_view bytes_of(std::string_view line, SourceSpan bytes);

/// Two spaces part segments, a single one only where it stands between columns.
std::vector<ColumnSegment> segments_of(std::string_view line, Metric metric,
                                       const KnownColumns& known);

/// Where columns begin, the first at 0: cells at which many segments begin behind a gap.
struct ColumnEdges {
  std::vector<std::size_t> cells;  ///< fewer than two if there is one column only
  std::size_t support = 0;         ///< segments that begin there
};

ColumnEdges find_edges(const std::vector<std::vector<ColumnSegment>>& lines,
                       const std::vector<std::string_view>& texts);

}  // namespace langdu
