// Takes apart columns that stand side by side, as `pdftotext -layout` leaves them.
#include <algorithm>
#include <iterator>
#include <span>
#include <utility>
#include <vector>

#include "article/column_bands.h"
#include "article/column_groups.h"
#include "article/column_measure.h"
#include "article/column_rows.h"
#include "article/column_segments.h"
#include "article/furniture.h"
#include "article/passes.h"
#include "article/text_features.h"
#include "base/utf8.h"

namespace langdu {
namespace {

class ColumnSplitter {
 public:
  explicit ColumnSplitter(ColumnRows rows)
      : rows_(std::move(rows)),
        blocks_(rows_.blocks()),
        lines_(rows_.segments()),
        edges_(rows_.edges()) {}

  /// The lines column by column, or nothing where there is one column only.
  Page run() {
    if (!rows_.has_columns()) return {};
    find_headlines();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (const std::size_t end = put_headlines_beside(i); end > i) {
        i = end - 1;
        continue;
      }
      if (headline_[i] || begins_page(blocks_[i]) || begins_rest(i)) flush();
      if (headline_[i]) {
        page_.push_back(make_line(i, lines_[i], 0));
      } else {
        distribute(i);
      }
    }
    flush();
    return std::move(page_);
  }

 private:
  /// Headlines over several columns: a run of lines of one stretch each, one of which crosses an
  /// edge or which stands at the very top.
  void find_headlines() {
    headline_.assign(lines_.size(), false);
    bool at_top = true;
    for (std::size_t begin = 0; begin < lines_.size();) {
      if (is_page_line(begin) || is_loose_label(begin)) headline_[begin] = true;
      std::size_t end = begin;
      bool crosses = at_top;
      while (
          end < lines_.size() && lines_[end].size() == 1 &&
          (crosses_edge(lines_[end]) || (is_label(features_of(blocks_[end].text.text())) &&
                                         (!is_text_of_column(end) || (at_top && is_short(end)))))) {
        crosses = crosses || crosses_edge(lines_[end]);
        ++end;
      }
      crosses = crosses || stands_alone(begin, end);
      for (std::size_t i = begin; i < end; ++i) headline_[i] = crosses;
      at_top = at_top && end == begin && headline_[begin];
      begin = std::max(end, begin + 1);
    }
    for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
      if (headline_[i + 1] && is_head_of_table(i)) headline_[i] = true;
    }
  }

  /// As long as a headline over columns, with no more than a comma in it.
  [[nodiscard]] bool is_short(std::size_t i) const {
    constexpr std::size_t k_longest = 20;  // characters
    const TextFeatures features = features_of(blocks_[i].text.text());
    return features.commas <= 1 && features.points <= k_longest;
  }

  /// Names of columns over a row of figures.
  [[nodiscard]] bool is_head_of_table(std::size_t i) const {
    constexpr std::size_t k_longest_word = 14;  // cells
    const TextFeatures below = features_of(blocks_[i + 1].text.text());
    if (lines_[i + 1].size() != 1 || below.digits == 0 || below.finals > 0 ||
        trim(blocks_[i + 1].text.text()).find(' ') == std::string_view::npos)
      return false;
    return !lines_[i].empty() && lines_[i].front().begin >= k_narrowest &&
           std::all_of(lines_[i].begin(), lines_[i].end(), [&](const ColumnSegment& segment) {
             const std::string_view text = bytes_of(blocks_[i].text.text(), segment.bytes);
             const TextFeatures features = features_of(text);
             return width_of(text) <= k_longest_word && is_label(features) && features.commas == 0;
           });
  }

  /// Puts the headlines of articles side by side, which begin with row `i`, over their columns.
  /// Gives the row behind them, `i` if there are none.
  std::size_t put_headlines_beside(std::size_t i) {
    if (i > 0 && blocks_[i].blank_lines_before == 0) return i;
    constexpr std::size_t k_most = 6;  // rows
    std::size_t end = i;
    std::vector<ColumnGroup> groups;
    while (end < lines_.size() && end < i + k_most && is_row_of_labels(end)) {
      if (has_figures(end)) return i;
      if (groups.empty() && has_title(end)) groups = groups_under(lines_[end], edges_);
      ++end;
    }
    if (groups.empty()) return i;
    flush();
    groups_ = std::move(groups);
    heads_.resize(groups_.size());
    for (std::size_t row = i; row < end; ++row) {
      for (const ColumnSegment& segment : lines_[row])
        heads_[group_of(segment)].push_back(make_line(row, {segment}, 0));
    }
    return end;
  }

  /// A row of a table.
  [[nodiscard]] bool has_figures(std::size_t i) const {
    const auto figures =
        std::count_if(lines_[i].begin(), lines_[i].end(), [&](const ColumnSegment& segment) {
          return features_of(bytes_of(blocks_[i].text.text(), segment.bytes)).digits > 0;
        });
    return lines_[i].size() > 1 && static_cast<std::size_t>(figures) * 2 >= lines_[i].size();
  }

  /// Something longer than the names of columns, in the text or of a table.
  [[nodiscard]] bool has_title(std::size_t i) const {
    constexpr std::size_t k_shortest = 5;  // characters
    return std::any_of(lines_[i].begin(), lines_[i].end(), [&](const ColumnSegment& segment) {
      const std::string_view text = bytes_of(blocks_[i].text.text(), segment.bytes);
      return features_of(text).points >= k_shortest && !note_reason(text);
    });
  }

  [[nodiscard]] bool is_row_of_labels(std::size_t i) const {
    constexpr std::size_t k_longest = 30;  // characters
    return !lines_[i].empty() && lines_[i].front().begin >= k_narrowest / 2 && !is_page_line(i) &&
           std::all_of(lines_[i].begin(), lines_[i].end(), [&](const ColumnSegment& segment) {
             const TextFeatures features =
                 features_of(bytes_of(blocks_[i].text.text(), segment.bytes));
             return features.points <= k_longest && features.commas <= 1 && is_label(features);
           });
  }

  [[nodiscard]] std::size_t group_of(const ColumnSegment& segment) const {
    std::size_t group = 0;
    for (std::size_t g = 1; g < groups_.size(); ++g) {
      if (segment.begin + k_drift / 2 >= edges_[groups_[g].first]) group = g;
    }
    return group;
  }

  /// The rest of an article from another page: its columns are not those above it.
  [[nodiscard]] bool begins_rest(std::size_t i) const {
    return comes_from_at_beginning(trim(blocks_[i].text.text())) > 0;
  }

  /// A row of the page's own: its date, section and number, its editors.
  [[nodiscard]] bool is_page_line(std::size_t i) const {
    return lines_[i].size() > 1 && furniture_reason(trim(blocks_[i].text.text())).has_value();
  }

  /// □本报记者   王 刚: short words with gaps between, right under a headline.
  [[nodiscard]] bool is_loose_label(std::size_t i) const {
    constexpr std::size_t k_longest_word = 14;  // cells
    if (i == 0 || !headline_[i - 1] || lines_[i].size() < 2) return false;
    return std::all_of(lines_[i].begin(), lines_[i].end(), [&](const ColumnSegment& segment) {
      const std::string_view text = bytes_of(blocks_[i].text.text(), segment.bytes);
      return width_of(text) <= k_longest_word && is_label(text);
    });
  }

  /// Several labels with nothing in the other columns, between rows of columns: a headline set in
  /// the middle of the page, which may be the middle column.
  [[nodiscard]] bool stands_alone(std::size_t begin, std::size_t end) const {
    constexpr std::size_t k_fewest = 2;
    if (end < begin + k_fewest || begin == 0 || end >= lines_.size()) return false;
    if (lines_[end].size() < edges_.size() || lines_[begin].front().begin < k_narrowest)
      return false;
    const std::size_t column = column_of(lines_[begin].front());
    for (std::size_t i = begin; i < end; ++i) {
      const bool is_sentence = features_of(blocks_[i].text.text()).commas > 0;
      if (is_sentence || column_of(lines_[i].front()) != column) return false;
    }
    return true;
  }

  /// A line of the text of a column but the first: no headline, though it be short of marks.
  [[nodiscard]] bool is_text_of_column(std::size_t i) const {
    const ColumnSegment& segment = lines_[i].front();
    return column_of(segment) > 0 && features_of(blocks_[i].text.text()).commas > 0;
  }

  [[nodiscard]] bool crosses_edge(const std::vector<ColumnSegment>& segments) const {
    constexpr std::size_t k_margin = 1;
    return std::any_of(segments.begin(), segments.end(), [&](const ColumnSegment& segment) {
      return std::any_of(edges_.begin() + 1, edges_.end(), [&](std::size_t edge) {
        return segment.begin + k_margin < edge && segment.end > edge + k_margin;
      });
    });
  }

  [[nodiscard]] std::size_t column_of(const ColumnSegment& segment) const {
    std::size_t column = 0;
    for (std::size_t k = 1; k < edges_.size(); ++k) {
      if (segment.begin + k_drift / 2 >= edges_[k]) column = k;
    }
    return column;
  }

  /// A stretch for each column, none of which begins far before it.
  [[nodiscard]] bool is_full_row(const std::vector<ColumnSegment>& segments) const {
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
    std::vector<std::vector<ColumnSegment>> parts(edges_.size());
    const bool is_full = is_full_row(lines_[i]);
    std::size_t column = 0;
    for (std::size_t k = 0; k < lines_[i].size(); ++k) {
      const ColumnSegment& segment = lines_[i][k];
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

  [[nodiscard]] PageLine make_line(std::size_t i, const std::vector<ColumnSegment>& segments,
                                   std::size_t edge) const {
    PageLine line;
    const MappedText& text = blocks_[i].text;
    for (const ColumnSegment& segment : segments) {
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

  /// The lines so far, column by column, under each headline its own.
  void flush() {
    if (groups_.empty() && !columns_.empty()) groups_.push_back({0, columns_.size() - 1});
    heads_.resize(groups_.size());
    columns_.resize(edges_.size());
    for (std::size_t g = 0; g < groups_.size(); ++g) {
      std::move(heads_[g].begin(), heads_[g].end(), std::back_inserter(page_));
      for (std::size_t k = groups_[g].first; k <= groups_[g].last; ++k) {
        if (k == groups_[g].first && g > 0 && !columns_[k].empty())
          columns_[k].front().begins_column = false;
        std::move(columns_[k].begin(), columns_[k].end(), std::back_inserter(page_));
      }
    }
    columns_.clear();
    groups_.clear();
    heads_.clear();
  }

  ColumnRows rows_;
  std::span<const Block> blocks_;
  const std::vector<std::vector<ColumnSegment>>& lines_;
  const std::vector<std::size_t>& edges_;
  std::vector<bool> headline_;
  std::vector<std::vector<PageLine>> columns_;
  std::vector<ColumnGroup> groups_;           ///< of the columns since the last headline
  std::vector<std::vector<PageLine>> heads_;  ///< what stands over each of them
  Page page_;
};

/// The lines of one band, column by column; nothing if it has but one.
Page split_band(std::span<const Block> blocks) {
  for (const SingleSpace single :
       {SingleSpace::parts_full_lines, SingleSpace::parts_wide_characters}) {
    Page page = ColumnSplitter(column_rows_of(blocks, single)).run();
    if (!page.empty()) return page;
  }
  return {};
}

/// Two spaces or a wide one; not the one behind 第一条 or between the cells of a short list.
bool has_gap(std::string_view text) {
  if (text.find("  ") != text.npos) return true;
  const std::size_t wide = text.find("　");
  return wide != text.npos &&
         (width_of(text.substr(0, wide)) >= k_narrowest || text.substr(wide).starts_with("　　"));
}

}  // namespace

Page split_columns(const Document& document) {
  // Gaps within lines are rare elsewhere: no use in measuring a text that has hardly any.
  constexpr std::size_t k_fewest = 6;
  // A page of a newspaper is not longer than this.
  constexpr std::size_t k_longest_page = 1000;
  std::size_t gaps = 0;
  for (const Block& block : document.blocks) {
    gaps += has_gap(trim(block.text.text())) ? 1 : 0;
  }
  if (gaps < k_fewest) return {};
  const std::span<const Block> blocks = document.blocks;
  std::vector<std::size_t> begins = {0};
  if (blocks.size() <= k_longest_page) begins = begins_of_bands(blocks);
  if (begins.size() == 1) return split_band(blocks);
  Page page;
  bool has_columns = false;
  for (std::size_t i = 0; i < begins.size(); ++i) {
    const std::size_t end = i + 1 < begins.size() ? begins[i + 1] : blocks.size();
    const auto lines = blocks.subspan(begins[i], end - begins[i]);
    Page band = split_band(lines);
    has_columns = has_columns || !band.empty();
    if (band.empty()) band = lines_of(lines);
    std::move(band.begin(), band.end(), std::back_inserter(page));
  }
  return has_columns ? page : Page();
}

}  // namespace langdu
