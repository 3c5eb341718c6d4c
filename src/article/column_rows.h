#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "article/column_segments.h"
#include "document/document.h"

namespace langdu {

/// The lines of a page, cut into the stretches that stand in its columns.
class ColumnRows {
 public:
  ColumnRows(std::span<const Block> blocks, Metric metric, SingleSpace single);

  /// The cells at which columns begin; fewer than two if there is one column only.
  [[nodiscard]] const std::vector<std::size_t>& edges() const { return edges_; }
  [[nodiscard]] bool has_columns() const { return edges_.size() > 1; }

  /// How many segments begin where columns do: the better metric has more of them.
  [[nodiscard]] std::size_t support() const { return support_; }

  [[nodiscard]] std::span<const Block> blocks() const { return blocks_; }
  [[nodiscard]] const std::vector<std::vector<ColumnSegment>>& segments() const { return lines_; }

 private:
  void cut_lines(Metric metric, const KnownColumns& known);
  [[nodiscard]] std::size_t find_measure() const;
  [[nodiscard]] bool spaces_figures() const;
  void find_columns();

  std::span<const Block> blocks_;
  std::vector<std::vector<ColumnSegment>> lines_;
  std::vector<std::size_t> edges_;
  std::size_t support_ = 0;
};

/// By the better of both metrics.
ColumnRows column_rows_of(std::span<const Block> blocks, SingleSpace single);

inline bool begins_page(const Block& block) { return block.text.text().starts_with('\f'); }

}  // namespace langdu
