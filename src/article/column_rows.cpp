#include "article/column_rows.h"

#include <algorithm>
#include <utility>

#include "article/column_measure.h"
#include "article/furniture.h"
#include "article/text_features.h"
#include "base/utf8.h"

namespace langdu {
namespace {

/// A caption, or a short label in the middle: the spaces in it are its own.
bool stands_across(std::string_view line) {
  constexpr std::size_t k_longest = 24;  // characters
  const std::string_view text = trim(line);
  if (text.find("  ") != text.npos) return false;
  if (note_reason(text)) return true;
  const TextFeatures features = features_of(text);
  const auto indent = static_cast<std::size_t>(text.data() - line.data());
  return indent >= k_narrowest && features.points <= k_longest && features.commas == 0 &&
         is_label(features);
}

}  // namespace

ColumnRows::ColumnRows(std::span<const Block> blocks, Metric metric, SingleSpace single)
    : blocks_(blocks) {
  KnownColumns known;
  known.single = single;
  if (single == SingleSpace::parts_full_lines) known.measure = find_measure();
  known.figures = spaces_figures() ? FigureSpace::own : FigureSpace::none;
  cut_lines(metric, known);
  find_columns();
  if (!has_columns()) return;
  known.single = SingleSpace::parts_at_edges;
  known.edges = edges_;
  cut_lines(metric, known);
}

void ColumnRows::cut_lines(Metric metric, const KnownColumns& known) {
  KnownColumns none;
  none.single = SingleSpace::parts_at_edges;
  lines_.clear();
  for (const Block& block : blocks_) {
    const std::string_view text = block.text.text();
    lines_.push_back(segments_of(text, metric, stands_across(text) ? none : known));
  }
}

bool ColumnRows::spaces_figures() const {
  std::size_t spaced = 0;
  for (const Block& block : blocks_) {
    const std::string_view text = block.text.text();
    if (single_gaps(text).size() > wide_gaps(text).size()) ++spaced;
  }
  return spaced * 5 >= blocks_.size();
}

/// The width of a full line, by the stretches that only one space parts from the next.
std::size_t ColumnRows::find_measure() const {
  ColumnWidths widths;
  ColumnWidths others;  // of stretches that more space parts from the next
  std::size_t rows = 0;
  for (const Block& block : blocks_) {
    const std::string_view text = block.text.text();
    std::size_t begin = 0;
    const std::vector<std::size_t> gaps = wide_gaps(text);
    for (const std::size_t gap : gaps) {
      const std::size_t wide_gap = text.substr(0, gap).rfind("  ");
      if (wide_gap != text.npos) begin = std::max(begin, wide_gap);
      widths.add(width_of(trim(text.substr(begin, gap - begin))));
      begin = gap;
    }
    if (gaps.empty() && text.find("  ") != text.npos) {
      ++rows;
      for (const ColumnSegment& segment : segments_of(text, Metric::cells, {}))
        others.add(segment.end - segment.begin);
    }
  }
  constexpr std::size_t k_fewest = 4;
  const auto [width, count] = widths.most_common(k_ragged);
  if (count >= k_fewest) return width;
  const auto [other_width, other_count] = others.most_common(k_ragged);
  return other_count >= k_fewest && other_count * 3 >= rows * 2 ? other_width : 0;
}

void ColumnRows::find_columns() {
  std::vector<std::string_view> texts;
  for (const Block& block : blocks_) texts.push_back(block.text.text());
  ColumnEdges found = find_edges(lines_, texts);
  edges_ = std::move(found.cells);
  support_ = found.support;
}

ColumnRows column_rows_of(std::span<const Block> blocks, SingleSpace single) {
  ColumnRows by_characters(blocks, Metric::characters, single);
  ColumnRows by_cells(blocks, Metric::cells, single);
  return by_cells.support() > by_characters.support() ? by_cells : by_characters;
}

}  // namespace langdu
