#pragma once

#include <cstddef>
#include <vector>

#include "article/column_segments.h"

namespace langdu {

/// Columns [first, last] under one headline.
struct ColumnGroup {
  std::size_t first = 0;
  std::size_t last = 0;
};

/// Which columns stand under each of several headlines on one row, by what each is centred over;
/// `edges` are the cells at which columns begin. Nothing where the headlines do not fit, or where
/// each stands over a column of its own, as the headings within columns do.
std::vector<ColumnGroup> groups_under(const std::vector<ColumnSegment>& headlines,
                                      const std::vector<std::size_t>& edges);

}  // namespace langdu
