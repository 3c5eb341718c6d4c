#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "article/join_score.h"
#include "article/text_features.h"

namespace langdu {

constexpr std::size_t k_most_columns = 4;

/// A line of a column, or what is taken for one.
struct ColumnPart {
  std::string_view text;
  std::size_t row = 0;
  std::size_t width = 0;  ///< `set_width_of` it
  TextFeatures features;
  bool closes_quotation = false;  ///< that was opened before it
  bool opens_quotation = false;   ///< at its first quotation mark
  bool leaves_open = false;       ///< its last quotation mark is an opening one
};

ColumnPart part_of(std::string_view text, std::size_t row);

/// To which column each part belongs, by the most likely reading of all of them: parts of one row
/// stand in columns from left to right, and each part goes on from the one above it in its column,
/// the first from the last of the column before. `measure` is the width of a full line.
std::vector<std::size_t> columns_of_parts(const std::vector<ColumnPart>& parts, std::size_t columns,
                                          std::size_t measure, JoinScorer& scorer);

}  // namespace langdu
