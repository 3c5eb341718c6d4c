#include "article/column_segments.h"

#include <algorithm>
#include <map>

#include "article/column_measure.h"
#include "article/furniture.h"
#include "article/text_features.h"
#include "base/utf8.h"

namespace langdu {
namespace {

constexpr std::size_t k_gap = 2;  ///< of white space that parts columns

/// Segments by the cell they begin at.
using Starts = std::map<std::size_t, std::size_t>;

/// As long as a line of a column, which may be set in and end with a mark set half as wide.
bool is_full(std::string_view stretch, std::size_t measure) {
  if (measure == 0) return false;
  const std::size_t width = width_of(stretch);
  return width + k_ragged >= measure && width <= measure + 2;
}

bool is_edge(std::size_t cell, const std::vector<std::size_t>& edges) {
  return std::any_of(edges.begin(), edges.end(), [&](std::size_t edge) {
    return edge > 0 && cell + 2 >= edge && cell <= edge + k_drift;
  });
}

/// 图为……。本报记者| 张三 摄: the photographer's name stands behind it.
bool is_cut_caption(std::string_view stretch) {
  return note_reason(stretch) && !stretch.ends_with("摄");
}

/// Does the single space behind `stretch` part columns? Beside a figure it is the text's own, and
/// in a caption its photographer's name stands behind it.
bool parts_columns(const KnownColumns& known, std::string_view stretch, std::size_t cell,
                   char32_t after) {
  const char32_t before = decode_utf8_before(stretch, stretch.size()).value;
  if (known.single == SingleSpace::parts_wide_characters) return is_wide(before);
  if (known.measure > 0) {
    return is_full(stretch, known.measure) && !is_cut_caption(stretch) &&
           (known.figures == FigureSpace::none || (is_wide(before) && is_wide(after)));
  }
  return known.single == SingleSpace::parts_at_edges && is_wide(before) && is_wide(after) &&
         is_edge(cell, known.edges);
}

std::size_t count_within(const Starts& starts, std::size_t cell) {
  std::size_t count = 0;
  for (auto it = starts.lower_bound(cell); it != starts.end() && it->first < cell + k_drift; ++it) {
    count += it->second;
  }
  return count;
}

/// The very edge, where the most lines begin that are not indented.
std::size_t most_frequent(const Starts& starts, std::size_t cell) {
  std::size_t best = cell;
  std::size_t best_count = 0;
  for (auto it = starts.lower_bound(cell); it != starts.end() && it->first < cell + k_drift; ++it) {
    if (it->second > best_count) {
      best = it->first;
      best_count = it->second;
    }
  }
  return best;
}

void erase_around(Starts& starts, std::size_t cell, std::size_t reach) {
  std::erase_if(starts, [&](const auto& each) {
    return each.first + reach > cell && each.first < cell + reach;
  });
}

/// The size of most stretches that only one space parts from the next, in cells of the metric.
std::size_t size_of_full(const std::vector<std::vector<ColumnSegment>>& lines) {
  std::vector<std::size_t> sizes;
  for (const auto& line : lines) {
    for (std::size_t k = 1; k < line.size(); ++k) {
      if (line[k].squeezed) sizes.push_back(line[k - 1].end - line[k - 1].begin);
    }
  }
  std::sort(sizes.begin(), sizes.end());
  return sizes.empty() ? 0 : sizes[sizes.size() / 2];
}

/// Adds the cells at which segments of two rows in five begin, the most frequent first; `known` are
/// those that begin behind more than a space.
void add_edges(Starts starts, const Starts& known, std::size_t rows, ColumnEdges& edges) {
  while (!starts.empty()) {
    const std::size_t best =
        std::max_element(starts.begin(), starts.end(), [&](const auto& a, const auto& b) {
          return count_within(starts, a.first) < count_within(starts, b.first);
        })->first;
    const std::size_t count = count_within(starts, best);
    if (count * 5 < rows * 2) return;
    edges.cells.push_back(most_frequent(count_within(known, best) > 0 ? known : starts, best));
    edges.support += count_within(known, best);
    erase_around(starts, best, k_narrowest);
  }
}

/// Too long for a cell of a table.
bool is_long_and_far_in(const ColumnSegment& segment, std::string_view text) {
  return segment.begin >= k_narrowest &&
         width_of(bytes_of(text, segment.bytes)) >= k_narrowest_column;
}

/// A line of text far from the left: its column stands beside empty ones.
bool is_text_far_in(const std::vector<ColumnSegment>& segments, std::string_view text) {
  if (segments.size() != 1 || segments[0].begin < k_narrowest) return false;
  const TextFeatures features = features_of(text);
  const bool is_of_figures = features.hanzi * 2 < features.points;
  return features.commas + features.finals > 0 && !is_of_figures;
}

}  // namespace

std::string_view bytes_of(std::string_view line, SourceSpan bytes) {
  return line.substr(bytes.begin, bytes.size());
}

std::vector<ColumnSegment> segments_of(std::string_view line, Metric metric,
                                       const KnownColumns& known) {
  std::vector<ColumnSegment> segments;
  std::size_t cell = 0;
  std::size_t spaces = k_gap;
  for (std::size_t i = 0; i < line.size();) {
    const CodePoint point = decode_utf8(line, i);
    const std::size_t width = point.value == U'\f'           ? 0
                              : metric == Metric::characters ? 1
                                                             : width_of(line.substr(i, point.size));
    if (is_space(point.value)) {
      spaces += width;
    } else {
      const bool squeezed = spaces > 0 && spaces < k_gap && !segments.empty();
      if (spaces >= k_gap || segments.empty() ||
          (squeezed &&
           parts_columns(known, bytes_of(line, segments.back().bytes), cell, point.value)))
        segments.push_back({cell, cell, {i, i}, squeezed && known.measure > 0});
      spaces = 0;
      segments.back().end = cell + width;
      segments.back().bytes.end = i + point.size;
    }
    cell += width;
    i += point.size;
  }
  return segments;
}

ColumnEdges find_edges(const std::vector<std::vector<ColumnSegment>>& lines,
                       const std::vector<std::string_view>& texts) {
  Starts starts;
  Starts all;  // those behind a single space as well
  std::size_t parted = 0;
  std::size_t placed = 0;  // lines that are parted by more than a space
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (is_text_far_in(lines[i], texts[i])) {
      ++starts[lines[i][0].begin];
      ++all[lines[i][0].begin];
      ++parted;
    }
    if (lines[i].size() < 2) continue;
    ++parted;
    bool known = false;
    for (std::size_t k = 0; k < lines[i].size(); ++k) {
      if (k == 0 && !is_long_and_far_in(lines[i][k], texts[i])) continue;
      ++all[lines[i][k].begin];
      if (lines[i][k].squeezed) continue;
      ++starts[lines[i][k].begin];
      known = true;
    }
    placed += known ? 1 : 0;
  }
  constexpr std::size_t k_fewest = 6;
  ColumnEdges edges;
  if (parted < k_fewest || parted * 5 < lines.size() * 2) return edges;
  edges.cells.push_back(0);
  const Starts known = starts;
  add_edges(starts, known, placed, edges);
  // Where columns touch in most rows, those in which they do not tell where they begin.
  const std::size_t reach = std::max(k_narrowest, size_of_full(lines) / 2);
  for (const std::size_t cell : edges.cells) erase_around(all, cell, reach);
  add_edges(all, known, parted, edges);
  std::sort(edges.cells.begin(), edges.cells.end());
  if (edges.cells.size() > 1 && edges.cells[1] < k_narrowest) edges.cells.clear();
  return edges;
}

}  // namespace langdu
