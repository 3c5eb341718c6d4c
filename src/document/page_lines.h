#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "document/page_layout.h"

namespace langdu {

/// Lines as they stand on a page, and the white space between them.
using PlacedLines = std::vector<PlacedLine>;

/// A cell of a table or a label at most, in ems; columns are wider.
constexpr double k_widest_cell = 9;

inline double width(const PageBox& box) { return box.right - box.left; }
inline double height(const PageBox& box) { return box.bottom - box.top; }
inline double center(const PageBox& box) { return (box.left + box.right) / 2; }
PageBox around(const PageBox& a, const PageBox& b);
PageBox around(const PlacedLines& lines);  ///< of at least one

bool ends_in_mark(const std::string& text);

/// Where a line ends for the eye: a mark at its end is mostly white and may hang over the column.
double visible_right(const PlacedLine& line);

/// Words that stand close together on one row are one line. What gap parts columns: wider than the
/// space that justifies a line.
PlacedLines lines_of_words(std::vector<PlacedWord> words);

/// The size of type that most characters have, in points: an em.
double common_em(const PlacedLines& lines);

/// The lines between two horizontal strips of white space.
using Bands = std::vector<PlacedLines>;
Bands bands_of(PlacedLines lines);

/// Bands [begin, end).
struct BandRun {
  std::size_t begin = 0;
  std::size_t end = 0;
};
PlacedLines joined(const Bands& bands, BandRun run);

bool share_row(const PageBox& a, const PageBox& b);
/// Do all lines of a band stand on one row?
bool is_row(const PlacedLines& band);

/// What spans from left to right, and the upright strips of white space between.
using Spans = std::vector<std::pair<double, double>>;
Spans spans_of(const PlacedLines& lines);
std::vector<PageBox> gutters_of(Spans spans, double em);
std::vector<PageBox> gutters_of(const PlacedLines& lines, double em);

}  // namespace langdu
