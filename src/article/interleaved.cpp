// Takes apart columns whose lines were extracted row by row with one space between, as `pdftotext`
// and viewers leave them where the gap is narrow. What stands alone on its row may be of any
// column: the most likely reading of all rows together decides.
#include <algorithm>
#include <utility>
#include <vector>

#include "article/column_measure.h"
#include "article/column_reading.h"
#include "article/furniture.h"
#include "article/join_score.h"
#include "article/passes.h"
#include "article/table_cells.h"
#include "article/text_features.h"
#include "base/utf8.h"

namespace langdu {
namespace {

/// What a line is shorter by at most that runs to its column's end: an indent and a mark.
constexpr std::size_t k_ragged = 7;
/// Lines that may stand alone between two rows of columns.
constexpr std::size_t k_most_alone = 24;

/// Rows of columns that are no chance.
constexpr std::size_t k_fewest_rows = 3;
/// The same where none of the lines around them is wider than a column.
constexpr std::size_t k_fewest_rows_of_group = 2;

/// Blocks [begin, end) of a page whose lines stand in columns.
struct Zone {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t columns = 0;
  std::size_t measure = 0;  ///< cells of a full line
};

class InterleavedColumns {
 public:
  InterleavedColumns(const Document& document, const Lexicon& lexicon)
      : document_(document), blocks_(document.blocks), scorer_(lines_, lexicon) {}

  Page run() {
    if (is_set_out()) return {};
    measures_.assign(blocks_.size(), measure_of_page());
    fewest_rows_.assign(blocks_.size(), k_fewest_rows);
    measure_groups();
    lines_ = lines_of(document_.blocks);
    const std::vector<Zone> zones = find_zones();
    if (zones.empty()) return {};
    Page page;
    std::size_t done = 0;
    for (const Zone& zone : zones) {
      for (; done < zone.begin; ++done) add_whole(done, page);
      read(zone, page);
      done = zone.end;
    }
    for (; done < blocks_.size(); ++done) add_whole(done, page);
    return page;
  }

 private:
  [[nodiscard]] std::string_view text_of(std::size_t block) const {
    return blocks_[block].text.text();
  }

  /// Do spaces in the text or before it show where columns stand?
  [[nodiscard]] bool is_set_out() const {
    return std::any_of(blocks_.begin(), blocks_.end(), [](const Block& block) {
      const std::string_view text = block.text.text();
      return text.find("  ") != text.npos || text.starts_with(' ');
    });
  }

  /// The width of a column: where most rows have their first gap. 0 if there is no telling.
  [[nodiscard]] std::size_t measure_of_page() const {
    ColumnWidths widths;
    ColumnWidths others;  // of lines that are of one column for certain
    std::size_t rows = 0;
    for (const Block& block : blocks_) {
      const std::string_view text = block.text.text();
      if (text.size() > k_narrowest_column) ++rows;
      const std::vector<std::size_t> gaps = wide_gaps(text);
      if (!gaps.empty()) {
        widths.add(set_width_of(text.substr(0, gaps.front())));
      } else {
        others.add(set_width_of(text));
      }
    }
    constexpr std::size_t k_fewest = 6;
    const auto [width, count] = widths.most_common(k_ragged);
    if (count >= k_fewest && count * 20 >= rows) return width;
    if (count < k_fewest_rows) return 0;
    // Few rows are proof where most lines of the page are as wide as their first column.
    const auto [other_width, other_count] = others.most_common(k_ragged);
    const std::size_t least = std::max(other_width, k_ragged) - k_ragged;
    const bool fit = widths.count_between(least, other_width + 2) >= k_fewest_rows;
    return other_count * 3 >= rows && fit ? other_width : 0;
  }

  /// Articles of a page stand in columns of different widths: lines that no empty line parts may
  /// have a measure of their own.
  void measure_groups() {
    for (std::size_t begin = 0; begin < blocks_.size();) {
      std::size_t end = begin + 1;
      while (end < blocks_.size() && blocks_[end].blank_lines_before == 0) ++end;
      const std::size_t measure = measure_of_group(begin, end);
      if (measure > 0)
        std::fill(fewest_rows_.begin() + begin, fewest_rows_.begin() + end, k_fewest_rows_of_group);
      const std::size_t page = measures_[begin];
      const bool is_other = measure > page + 2 || measure + k_ragged < page;
      if (measure > 0 && is_other)
        std::fill(measures_.begin() + begin, measures_.begin() + end, measure);
      begin = end;
    }
  }

  /// The measure of lines [begin, end) if enough of them are rows of columns of running text and
  /// hardly any of the others is wider than a column.
  [[nodiscard]] std::size_t measure_of_group(std::size_t begin, std::size_t end) const {
    const std::size_t measure = widest_column(begin, end);
    if (measure == 0) return 0;
    std::size_t rows = 0;
    std::size_t over = 0;    // without a gap where the column ends
    std::size_t beside = 0;  // with much in the last column
    std::size_t marks = 0;
    std::size_t cut_phrases = 0;  // which verses side by side are not
    for (std::size_t i = begin; i < end; ++i) {
      const std::string_view text = text_of(i);
      if (set_width_of(text) <= measure + 3) continue;
      const std::vector<SourceSpan> parts = cut(i, measure);
      if (parts.size() == 1) ++over;
      if (parts.size() == 1 || note_reason(trim(text))) continue;
      ++rows;
      const TextFeatures features = features_of(text);
      marks += features.commas + features.finals;
      cut_phrases += is_hanzi(decode_utf8_before(text, parts.front().end).value) ? 1 : 0;
      const std::string_view last = text.substr(parts.back().begin);
      beside += set_width_of(last) >= k_narrowest_column ? 1 : 0;
    }
    const bool is_set = rows >= k_fewest_rows_of_group && beside * 2 >= rows && marks >= rows;
    return is_set && cut_phrases * 2 >= rows && over * 8 <= end - begin ? measure : 0;
  }

  /// The widest that recurs among lines [begin, end) and what stands before their first gaps.
  [[nodiscard]] std::size_t widest_column(std::size_t begin, std::size_t end) const {
    ColumnWidths before_gaps;
    ColumnWidths columns;
    for (std::size_t i = begin; i < end; ++i) {
      const std::string_view text = text_of(i);
      const std::vector<std::size_t> gaps = wide_gaps(text);
      const auto first = std::lower_bound(gaps.begin(), gaps.end(), k_narrowest_column);
      const bool has_gap = first != gaps.end();
      const std::size_t width = set_width_of(has_gap ? text.substr(0, *first) : text);
      columns.add(width);
      if (has_gap) before_gaps.add(width);
    }
    constexpr std::size_t k_fewest = 2;
    constexpr std::size_t k_indent = 4;
    const auto [width, count] = before_gaps.most_common(k_ragged);
    if (count < k_fewest) return 0;
    for (std::size_t wider = width + k_indent; wider > width; --wider) {
      if (columns.count_between(wider - 1, wider) >= k_fewest) return wider;
    }
    return width;
  }

  /// Cuts a row at the gaps that stand where a column ends.
  [[nodiscard]] std::vector<SourceSpan> cut(std::size_t block, std::size_t measure) const {
    const std::string_view text = text_of(block);
    std::vector<SourceSpan> parts;
    std::size_t begin = 0;
    for (const std::size_t gap : single_gaps(text)) {
      const std::size_t width = set_width_of(text.substr(begin, gap - begin));
      if (width + k_ragged < measure || width > measure + 2) continue;
      parts.push_back({begin, gap});
      begin = gap + 1;
    }
    parts.push_back({begin, text.size()});
    return parts;
  }

  [[nodiscard]] bool is_row_of_columns(std::size_t block) const {
    return measures_[block] > 0 && width_of(text_of(block)) > measures_[block] + 2 &&
           !note_reason(trim(text_of(block))) && cut(block, measures_[block]).size() > 1;
  }

  /// Whether a line may be one of a column.
  [[nodiscard]] bool fits_column(std::size_t block) const {
    return set_width_of(text_of(block)) <= measures_[block] + 3 &&
           !text_of(block).starts_with('\f') && !furniture_reason(trim(text_of(block)));
  }

  /// Rows of columns with few lines alone between them, and the lines before and behind that no
  /// empty line parts from them.
  [[nodiscard]] std::vector<Zone> find_zones() const {
    std::vector<Zone> zones;
    std::size_t done = 0;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      if (!is_row_of_columns(i)) continue;
      Zone zone = {begin_before(i, done), i + 1, cut(i, measures_[i]).size(), measures_[i]};
      std::size_t rows = 1;
      for (std::size_t next = i + 1; next < blocks_.size() && next < zone.end + k_most_alone;
           ++next) {
        if (measures_[next] != zone.measure) break;
        if (is_row_of_columns(next)) {
          zone.end = next + 1;
          ++rows;
          zone.columns = std::max(zone.columns, cut(next, measures_[next]).size());
        } else if (!fits_column(next) && cells_of(text_of(next)) == 0) {
          break;
        }
      }
      while (zone.end < blocks_.size() && blocks_[zone.end].blank_lines_before == 0 &&
             fits_column(zone.end)) {
        ++zone.end;
      }
      if (rows < fewest_rows_[i]) continue;
      zone.columns = std::min(zone.columns, k_most_columns);
      zones.push_back(zone);
      i = (done = zone.end) - 1;
    }
    return zones;
  }

  /// The first of the lines before `row` that may be of its columns: none that is a label.
  [[nodiscard]] std::size_t begin_before(std::size_t row, std::size_t done) const {
    std::size_t begin = row;
    while (begin > done && blocks_[begin].blank_lines_before == 0 && fits_column(begin - 1) &&
           !(is_label(text_of(begin - 1)) &&
             set_width_of(text_of(begin - 1)) + k_ragged < measures_[row])) {
      --begin;
    }
    return begin;
  }

  /// Which blocks of a zone belong to a table in one of its columns.
  [[nodiscard]] std::vector<bool> table_blocks(const Zone& zone) const {
    std::vector<std::string_view> lines;
    for (std::size_t i = zone.begin; i < zone.end; ++i) lines.push_back(text_of(i));
    return find_table_lines(lines);
  }

  /// Reads the columns of a zone one after the other, tables behind them.
  void read(const Zone& zone, Page& page) {
    const std::vector<bool> in_table = table_blocks(zone);
    std::vector<ColumnPart> parts;
    std::vector<PageLine> lines;
    for (std::size_t i = zone.begin; i < zone.end; ++i) {
      if (in_table[i - zone.begin]) continue;
      for (const SourceSpan& bytes : cut(i, zone.measure)) {
        parts.push_back(part_of(text_of(i).substr(bytes.begin, bytes.size()), i));
        lines.emplace_back().text = blocks_[i].text.slice(bytes);
      }
    }
    const std::vector<std::size_t> columns =
        columns_of_parts(parts, zone.columns, zone.measure, scorer_);
    const std::size_t first = page.size();
    for (std::size_t k = 0; k < zone.columns; ++k) {
      bool begins = k > 0;
      for (std::size_t i = 0; i < parts.size(); ++i) {
        if (columns[i] != k) continue;
        lines[i].begins_column = std::exchange(begins, false);
        page.push_back(std::move(lines[i]));
      }
    }
    if (first < page.size()) page[first].begins_rows = blocks_[zone.begin].blank_lines_before > 0;
    for (std::size_t i = zone.begin; i < zone.end; ++i) {
      if (in_table[i - zone.begin]) add_whole(i, page);
    }
  }

  void add_whole(std::size_t i, Page& page) const {
    const std::string_view all = text_of(i);
    const std::string_view inner = trim(all);
    if (inner.empty()) return;
    const auto at = static_cast<std::size_t>(inner.data() - all.data());
    PageLine line;
    line.text = blocks_[i].text.slice({at, at + inner.size()});
    line.blank_before = blocks_[i].blank_lines_before;
    line.begins_page = all.starts_with('\f');
    page.push_back(std::move(line));
  }

  const Document& document_;
  const std::vector<Block>& blocks_;
  Page lines_;  ///< what the scorer knows the page's words by
  JoinScorer scorer_;
  std::vector<std::size_t> fewest_rows_;  ///< of columns, where each block stands
  std::vector<std::size_t> measures_;     ///< of each block's column, 0 if there is no telling
};

}  // namespace

Page split_interleaved(const Document& document, const Lexicon& lexicon) {
  // A page of a newspaper is not longer than this; a book's text is not looked at row by row.
  constexpr std::size_t k_longest = 4000;
  if (document.blocks.size() > k_longest) return {};
  return InterleavedColumns(document, lexicon).run();
}

}  // namespace langdu
