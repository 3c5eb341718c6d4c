// Takes apart columns whose lines were extracted row by row with one space between, as `pdftotext`
// and viewers leave them where the gap is narrow. What stands alone on its row may be of any
// column: the most likely reading of all rows together decides.
#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "article/column_measure.h"
#include "article/furniture.h"
#include "article/join_score.h"
#include "article/passes.h"
#include "article/text_features.h"
#include "base/utf8.h"

namespace langdu {
namespace {

constexpr std::size_t k_most_columns = 4;
/// What a line is shorter by at most that runs to its column's end: an indent and a mark.
constexpr std::size_t k_ragged = 7;
constexpr std::size_t k_never = 0xFFFFFFFF;

/// One way to give every line so far to a column.
struct Reading {
  double score = 0;
  std::array<std::size_t, k_most_columns> tails{};  ///< the last part of each column
  std::vector<std::uint8_t> columns;                ///< of each part
};

struct Part {
  std::size_t block = 0;
  SourceSpan bytes;
  std::size_t row = 0;
  std::size_t width = 0;
  TextFeatures features;
};

class InterleavedColumns {
 public:
  InterleavedColumns(const Document& document, const Lexicon& lexicon)
      : blocks_(document.blocks), lines_(lines_of(document)), scorer_(lines_, lexicon) {}

  Page run() {
    measure();
    if (measure_ == 0) return {};
    cut_rows();
    if (parts_.empty() || columns_ < 2) return {};
    const Reading best = read();
    return put_together(best);
  }

 private:
  [[nodiscard]] static std::string_view text_of(const Block& block) { return block.text.text(); }
  [[nodiscard]] std::string_view text_of(const Part& part) const {
    return text_of(blocks_[part.block]).substr(part.bytes.begin, part.bytes.size());
  }

  /// The width of a column: where most rows have their first gap.
  void measure() {
    ColumnWidths widths;
    std::size_t rows = 0;
    for (const Block& block : blocks_) {
      const std::string_view text = text_of(block);
      if (text.find("  ") != text.npos || text.starts_with(' ')) return;
      if (text.size() > k_narrowest_column) ++rows;
      const std::vector<std::size_t> gaps = single_gaps(text);
      if (!gaps.empty()) widths.add(width_of(text.substr(0, gaps.front())));
    }
    constexpr std::size_t k_spread = 2;
    const auto [width, count] = widths.most_common(k_spread);
    constexpr std::size_t k_fewest = 6;
    if (count >= k_fewest && count * 5 >= rows) measure_ = width;
  }

  /// Cuts a row at the gaps that stand where a column ends.
  [[nodiscard]] std::vector<SourceSpan> cut(std::string_view text) const {
    std::vector<SourceSpan> parts;
    std::size_t begin = 0;
    for (const std::size_t gap : single_gaps(text)) {
      const std::size_t width = width_of(text.substr(begin, gap - begin));
      if (width + k_ragged < measure_ || width > measure_ + 1) continue;
      parts.push_back({begin, gap});
      begin = gap + 1;
    }
    parts.push_back({begin, text.size()});
    return parts;
  }

  [[nodiscard]] bool is_row_of_columns(std::size_t block) const {
    const std::string_view text = text_of(blocks_[block]);
    return width_of(text) <= measure_ + 2 ? false : cut(text).size() > 1;
  }

  /// From the first row of columns to the last, and on to where the text ends.
  void cut_rows() {
    first_ = 0;
    while (first_ < blocks_.size() && !is_row_of_columns(first_)) ++first_;
    end_ = blocks_.size();
    for (std::size_t i = first_; i < blocks_.size(); ++i) {
      const std::string_view text = trim(text_of(blocks_[i]));
      if (text.empty()) continue;
      if (furniture_reason(text) || text.find_first_of('\f') == 0) {
        end_ = i;
        if (text.find_first_of('\f') == 0) break;
        continue;
      }
      end_ = blocks_.size();
      for (const SourceSpan& bytes : cut(text_of(blocks_[i]))) {
        const std::string_view part = text_of(blocks_[i]).substr(bytes.begin, bytes.size());
        parts_.push_back({i, bytes, i, width_of(part), features_of(part)});
      }
      columns_ = std::max(columns_, std::min(cut(text_of(blocks_[i])).size(), k_most_columns));
    }
  }

  /// How well a part goes on in a column whose last part is `tail`.
  [[nodiscard]] double fit(std::size_t tail, std::size_t part) {
    const Part& head = parts_[part];
    const bool as_first_line = head.width + 4 <= measure_ + 1 && head.width + k_ragged >= measure_;
    if (tail == k_never) return -1;
    const Part& last = parts_[tail];
    const bool is_short = last.width + k_ragged < measure_;
    if (has_closed_end(last.features)) return as_first_line ? 1.5 : is_short ? -2 : 0;
    if (is_short) return -8;
    constexpr double k_most = 8;
    constexpr double k_least = -4;
    const double gain = std::clamp(scorer_.gain(text_of(last), text_of(head)), k_least, k_most);
    return gain + (as_first_line && !has_closed_end(head.features) ? -1.5 : 0.5);
  }

  /// Beam search over the rows.
  Reading read() {
    constexpr std::size_t k_beam = 24;
    Reading start;
    start.tails.fill(k_never);
    std::vector<Reading> beam = {start};
    for (std::size_t begin = 0; begin < parts_.size();) {
      std::size_t end = begin + 1;
      while (end < parts_.size() && parts_[end].row == parts_[begin].row) ++end;
      std::vector<Reading> next;
      for (const Reading& reading : beam)
        extend(reading, begin, std::min(end, begin + columns_), next);
      std::sort(next.begin(), next.end(),
                [](const Reading& a, const Reading& b) { return a.score > b.score; });
      if (next.size() > k_beam) next.resize(k_beam);
      beam = std::move(next);
      begin = end;
    }
    for (Reading& reading : beam) {
      for (std::size_t k = 0; k + 1 < columns_; ++k) reading.score += turn(reading, k);
    }
    return *std::max_element(beam.begin(), beam.end(),
                             [](const Reading& a, const Reading& b) { return a.score < b.score; });
  }

  /// How well the foot of column `k` goes on at the head of the next one.
  [[nodiscard]] double turn(const Reading& reading, std::size_t k) {
    for (std::size_t part = 0; part < reading.columns.size(); ++part) {
      if (reading.columns[part] == k + 1 && reading.tails[k] != k_never)
        return fit(reading.tails[k], part);
    }
    return 0;
  }

  /// All ways to give the parts of a row to columns, from left to right.
  void extend(const Reading& reading, std::size_t begin, std::size_t end,
              std::vector<Reading>& next) {
    const std::size_t count = end - begin;
    for (std::uint32_t mask = 0; mask < (1U << columns_); ++mask) {
      std::size_t chosen = 0;
      for (std::size_t k = 0; k < columns_; ++k) chosen += (mask >> k) & 1U;
      if (chosen != count) continue;
      Reading more = reading;
      std::size_t part = begin;
      for (std::size_t k = 0; k < columns_; ++k) {
        if (((mask >> k) & 1U) == 0) continue;
        more.score += fit(more.tails[k], part);
        more.tails[k] = part++;
        more.columns.push_back(static_cast<std::uint8_t>(k));
      }
      next.push_back(std::move(more));
    }
  }

  [[nodiscard]] Page put_together(const Reading& reading) {
    Page page;
    for (PageLine& line : whole_lines(0, first_)) page.push_back(std::move(line));
    for (std::size_t k = 0; k < columns_; ++k) {
      bool begins = k > 0;
      for (std::size_t i = 0; i < reading.columns.size(); ++i) {
        if (reading.columns[i] != k) continue;
        PageLine line;
        line.text = blocks_[parts_[i].block].text.slice(parts_[i].bytes);
        line.begins_column = std::exchange(begins, false);
        page.push_back(std::move(line));
      }
    }
    for (std::size_t i = first_; i < blocks_.size(); ++i) {
      const bool is_taken = std::any_of(parts_.begin(), parts_.end(),
                                        [i](const Part& part) { return part.block == i; });
      if (is_taken) continue;
      for (PageLine& line : whole_lines(i, i + 1)) page.push_back(std::move(line));
    }
    return page;
  }

  [[nodiscard]] std::vector<PageLine> whole_lines(std::size_t begin, std::size_t end) const {
    std::vector<PageLine> lines;
    for (std::size_t i = begin; i < end; ++i) {
      PageLine line;
      const std::string_view all = text_of(blocks_[i]);
      const std::string_view inner = trim(all);
      if (inner.empty()) continue;
      const auto at = static_cast<std::size_t>(inner.data() - all.data());
      line.text = blocks_[i].text.slice({at, at + inner.size()});
      line.blank_before = blocks_[i].blank_lines_before;
      lines.push_back(std::move(line));
    }
    return lines;
  }

  const std::vector<Block>& blocks_;
  const Page lines_;
  JoinScorer scorer_;
  std::size_t measure_ = 0;
  std::size_t first_ = 0;
  std::size_t end_ = 0;
  std::size_t columns_ = 0;
  std::vector<Part> parts_;
};

}  // namespace

Page split_interleaved(const Document& document, const Lexicon& lexicon) {
  // A page of a newspaper is not longer than this; a book's text is not looked at row by row.
  constexpr std::size_t k_longest = 4000;
  if (document.blocks.size() > k_longest) return {};
  return InterleavedColumns(document, lexicon).run();
}

}  // namespace langdu
