// Takes apart columns that stand side by side, as `pdftotext -layout` leaves them.
#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "article/column_measure.h"
#include "article/passes.h"
#include "article/text_features.h"
#include "base/utf8.h"

namespace langdu {
namespace {

/// A stretch of a line between gaps, with the cell it begins and ends at.
struct Segment {
  std::size_t begin = 0;
  std::size_t end = 0;
  SourceSpan bytes;       ///< in the block's text
  bool squeezed = false;  ///< behind a single space: where it begins says nothing
};

/// pdftotext counts every character as one column; other tools give a hanzi two.
enum class Metric { characters, cells };

constexpr std::size_t k_gap = 2;    ///< of white space that parts columns
constexpr std::size_t k_drift = 4;  ///< by which a column's edge wanders, indents included
constexpr std::size_t k_narrowest = 9;
/// What a full line may be narrower by, in cells: an indent, a mark, digits.
constexpr std::size_t k_ragged = 7;

/// What a single space is worth between columns.
enum class SingleSpace { parts_full_lines, parts_at_edges, parts_wide_characters };

/// What is known of a page's columns when its lines are cut.
struct KnownColumns {
  SingleSpace single = SingleSpace::parts_full_lines;
  std::size_t measure = 0;  ///< cells of a full line, 0 if there is no telling
  std::vector<std::size_t> edges;

  [[nodiscard]] bool parts(std::string_view stretch, std::size_t cell, char32_t before) const {
    if (single == SingleSpace::parts_wide_characters) return is_wide(before);
    if (is_full(stretch)) return true;
    return measure == 0 && single == SingleSpace::parts_at_edges && is_edge(cell);
  }

  /// As long as a line of a column, which may be set in and end with a mark set half as wide.
  [[nodiscard]] bool is_full(std::string_view stretch) const {
    if (measure == 0) return false;
    const std::size_t width = width_of(stretch);
    return width + k_ragged >= measure && width <= measure + 2;
  }

  [[nodiscard]] bool is_edge(std::size_t cell) const {
    return std::any_of(edges.begin(), edges.end(), [&](std::size_t edge) {
      return edge > 0 && cell + 2 >= edge && cell <= edge + k_drift;
    });
  }
};

std::string_view bytes_of(std::string_view text, SourceSpan bytes) {
  return text.substr(bytes.begin, bytes.size());
}

/// Two spaces part segments, a single one only where it stands between columns.
std::vector<Segment> segments_of(std::string_view text, Metric metric, const KnownColumns& known) {
  char32_t before = 0;
  std::vector<Segment> segments;
  std::size_t cell = 0;
  std::size_t spaces = k_gap;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = decode_utf8(text, i);
    const std::size_t width = point.value == U'\f'           ? 0
                              : metric == Metric::characters ? 1
                                                             : width_of(text.substr(i, point.size));
    if (is_space(point.value)) {
      spaces += width;
    } else {
      const bool squeezed = spaces > 0 && spaces < k_gap && !segments.empty();
      if (spaces >= k_gap || segments.empty() ||
          (squeezed && known.parts(bytes_of(text, segments.back().bytes), cell, before)))
        segments.push_back({cell, cell, {i, i}, squeezed && known.measure > 0});
      spaces = 0;
      before = point.value;
      segments.back().end = cell + width;
      segments.back().bytes.end = i + point.size;
    }
    cell += width;
    i += point.size;
  }
  return segments;
}

class ColumnSplitter {
 public:
  ColumnSplitter(const Document& document, Metric metric, SingleSpace single)
      : blocks_(document.blocks) {
    KnownColumns known;
    known.single = single;
    if (single == SingleSpace::parts_full_lines) known.measure = find_measure();
    cut_lines(metric, known);
    find_edges();
    if (edges_.size() < 2) return;
    known.single = SingleSpace::parts_at_edges;
    known.edges = edges_;
    cut_lines(metric, known);
  }

  /// How many segments begin where columns do: the better metric has more of them.
  [[nodiscard]] std::size_t support() const { return support_; }

  /// The lines column by column, or nothing where there is one column only.
  Page run() {
    if (edges_.size() < 2) return {};
    find_headlines();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (headline_[i]) {
        flush();
        page_.push_back(make_line(i, lines_[i], 0));
      } else {
        distribute(i);
      }
    }
    flush();
    return std::move(page_);
  }

 private:
  void cut_lines(Metric metric, const KnownColumns& known) {
    lines_.clear();
    for (const Block& block : blocks_) {
      lines_.push_back(segments_of(block.text.text(), metric, known));
    }
  }

  /// The width of a full line, by the stretches that only one space parts from the next.
  [[nodiscard]] std::size_t find_measure() const {
    ColumnWidths widths;
    for (const Block& block : blocks_) {
      const std::string_view text = block.text.text();
      std::size_t begin = 0;
      for (const std::size_t gap : single_gaps(text)) {
        const std::size_t wide_gap = text.substr(0, gap).rfind("  ");
        if (wide_gap != text.npos) begin = std::max(begin, wide_gap);
        widths.add(width_of(trim(text.substr(begin, gap - begin))));
        begin = gap;
      }
    }
    constexpr std::size_t k_fewest = 4;
    const auto [width, count] = widths.most_common(k_ragged);
    return count >= k_fewest ? width : 0;
  }

  /// Where columns begin: cells at which many segments begin behind a gap.
  void find_edges() {
    std::map<std::size_t, std::size_t> starts;
    std::size_t parted = 0;
    std::size_t placed = 0;  // lines that are parted by more than a space
    for (const auto& segments : lines_) {
      if (segments.size() < 2) continue;
      ++parted;
      std::size_t known = 0;
      for (std::size_t k = 1; k < segments.size(); ++k) {
        if (segments[k].squeezed) continue;
        ++starts[segments[k].begin];
        ++known;
      }
      placed += known > 0 ? 1 : 0;
    }
    constexpr std::size_t k_fewest = 6;
    edges_.clear();
    if (parted < k_fewest || parted * 5 < lines_.size() * 2) return;
    edges_.push_back(0);
    while (!starts.empty()) {
      std::size_t best = 0;
      std::size_t best_count = 0;
      for (const auto& [cell, ignored] : starts) {
        const std::size_t count = count_within(starts, cell);
        if (count > best_count) {
          best = cell;
          best_count = count;
        }
      }
      if (best_count * 5 < placed * 2) break;
      edges_.push_back(most_frequent(starts, best));
      support_ += best_count;
      std::erase_if(starts, [&](const auto& each) {
        return each.first + k_narrowest > best && each.first < best + k_narrowest;
      });
    }
    std::sort(edges_.begin(), edges_.end());
    if (edges_.size() > 1 && edges_[1] < k_narrowest) edges_.clear();
  }

  /// The very edge, where the most lines begin that are not indented.
  static std::size_t most_frequent(const std::map<std::size_t, std::size_t>& starts,
                                   std::size_t cell) {
    std::size_t best = cell;
    std::size_t best_count = 0;
    for (auto it = starts.lower_bound(cell); it != starts.end() && it->first < cell + k_drift;
         ++it) {
      if (it->second > best_count) {
        best = it->first;
        best_count = it->second;
      }
    }
    return best;
  }

  static std::size_t count_within(const std::map<std::size_t, std::size_t>& starts,
                                  std::size_t cell) {
    std::size_t count = 0;
    for (auto it = starts.lower_bound(cell); it != starts.end() && it->first < cell + k_drift;
         ++it) {
      count += it->second;
    }
    return count;
  }

  /// Headlines over several columns: a run of lines of one stretch each, one of which crosses an
  /// edge or which stands at the very top.
  void find_headlines() {
    headline_.assign(lines_.size(), false);
    bool at_top = true;
    for (std::size_t begin = 0; begin < lines_.size();) {
      std::size_t end = begin;
      bool crosses = at_top;
      while (end < lines_.size() && lines_[end].size() == 1 &&
             (crosses_edge(lines_[end]) || is_label(features_of(blocks_[end].text.text())))) {
        crosses = crosses || crosses_edge(lines_[end]);
        ++end;
      }
      crosses = crosses || stands_alone(begin, end);
      for (std::size_t i = begin; i < end; ++i) headline_[i] = crosses;
      at_top = false;
      begin = std::max(end, begin + 1);
    }
  }

  /// Several labels with nothing in the other columns, between rows of columns: a headline set in
  /// the middle of the page, which may be the middle column.
  [[nodiscard]] bool stands_alone(std::size_t begin, std::size_t end) const {
    constexpr std::size_t k_fewest = 2;
    if (end < begin + k_fewest || begin == 0 || end >= lines_.size()) return false;
    return lines_[end].size() >= edges_.size() && lines_[begin].front().begin >= k_narrowest;
  }

  [[nodiscard]] bool crosses_edge(const std::vector<Segment>& segments) const {
    constexpr std::size_t k_margin = 1;
    return std::any_of(segments.begin(), segments.end(), [&](const Segment& segment) {
      return std::any_of(edges_.begin() + 1, edges_.end(), [&](std::size_t edge) {
        return segment.begin + k_margin < edge && segment.end > edge + k_margin;
      });
    });
  }

  [[nodiscard]] std::size_t column_of(const Segment& segment) const {
    std::size_t column = 0;
    for (std::size_t k = 1; k < edges_.size(); ++k) {
      if (segment.begin + k_drift / 2 >= edges_[k]) column = k;
    }
    return column;
  }

  /// A stretch for each column, none of which begins far before it.
  [[nodiscard]] bool is_full_row(const std::vector<Segment>& segments) const {
    if (segments.size() != edges_.size()) return false;
    for (std::size_t k = 0; k < segments.size(); ++k) {
      if (!segments[k].squeezed && segments[k].begin * 4 < edges_[k] * 3) return false;
    }
    return true;
  }

  /// Gives each column of line `i` its stretch; rows in which a column is empty part its
  /// paragraphs.
  void distribute(std::size_t i) {
    if (columns_.empty()) columns_.resize(edges_.size());
    std::vector<std::vector<Segment>> parts(edges_.size());
    const bool is_full = is_full_row(lines_[i]);
    std::size_t column = 0;
    for (std::size_t k = 0; k < lines_[i].size(); ++k) {
      const Segment& segment = lines_[i][k];
      const bool is_next = segment.squeezed && column + 1 < edges_.size();
      column = is_full ? k : is_next ? column + 1 : column_of(segment);
      parts[column].push_back(segment);
    }
    for (std::size_t k = 0; k < parts.size(); ++k) {
      if (parts[k].empty()) continue;
      PageLine line = make_line(i, parts[k], edges_[k]);
      line.begins_column = columns_[k].empty() && k > 0;
      if (line.begins_column) line.blank_before = 0;
      columns_[k].push_back(std::move(line));
    }
  }

  [[nodiscard]] PageLine make_line(std::size_t i, const std::vector<Segment>& segments,
                                   std::size_t edge) const {
    PageLine line;
    const MappedText& text = blocks_[i].text;
    for (const Segment& segment : segments) {
      if (!line.text.empty()) {
        const SourceSpan at = text.source({segment.bytes.begin, segment.bytes.begin});
        line.text.append(" ", {at.begin, at.begin});
      }
      line.text.append(text, segment.bytes);
    }
    constexpr std::size_t k_indent = 2;
    line.indented = segments.front().begin >= edge + k_indent;
    line.blank_before = blocks_[i].blank_lines_before;
    line.begins_page = text.text().starts_with('\f');
    return line;
  }

  void flush() {
    for (auto& column : columns_) {
      for (PageLine& line : column) page_.push_back(std::move(line));
    }
    columns_.clear();
  }

  const std::vector<Block>& blocks_;
  std::vector<std::vector<Segment>> lines_;
  std::vector<std::size_t> edges_;
  std::size_t support_ = 0;
  std::vector<bool> headline_;
  std::vector<std::vector<PageLine>> columns_;
  Page page_;
};

}  // namespace

Page split_columns(const Document& document) {
  // Gaps within lines are rare elsewhere: no use in measuring a text that has hardly any.
  constexpr std::size_t k_fewest = 6;
  std::size_t gaps = 0;
  for (const Block& block : document.blocks) {
    const std::string_view text = trim(block.text.text());
    if (text.find("  ") != text.npos || text.find("　") != text.npos) ++gaps;
  }
  if (gaps < k_fewest) return {};
  for (const SingleSpace single :
       {SingleSpace::parts_full_lines, SingleSpace::parts_wide_characters}) {
    ColumnSplitter by_characters(document, Metric::characters, single);
    ColumnSplitter by_cells(document, Metric::cells, single);
    const bool cells = by_cells.support() > by_characters.support();
    Page page = cells ? by_cells.run() : by_characters.run();
    if (!page.empty()) return page;
  }
  return {};
}

}  // namespace langdu
