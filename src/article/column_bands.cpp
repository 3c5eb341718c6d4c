#include "article/column_bands.h"

#include <algorithm>
#include <string_view>

#include "article/column_groups.h"
#include "article/column_rows.h"
#include "article/text_features.h"
#include "base/utf8.h"

namespace langdu {
namespace {

/// Labels, set in from the left: they may head the columns below them.
bool may_be_title(std::string_view line) {
  constexpr std::size_t k_longest = 24;  // characters of one of several
  std::string_view rest = trim(line);
  if (!line.starts_with("         ") || rest.empty()) return false;
  if (rest.find("  ") == rest.npos) {
    const TextFeatures features = features_of(rest);
    return is_label(features) && features.commas <= 1 && !is_numbered(rest);
  }
  std::size_t labels = 0;
  std::size_t figures = 0;  // of a table
  while (!rest.empty()) {
    const std::size_t gap = std::min(rest.find("  "), rest.size());
    const TextFeatures features = features_of(rest.substr(0, gap));
    if (!is_label(features) || features.commas > 1 || features.points > k_longest) return false;
    ++labels;
    figures += features.digits > 0 ? 1 : 0;
    rest = trim(rest.substr(gap));
  }
  return figures * 2 < labels;
}

/// Do many lines below a headline run over the edges of the columns above it?
bool run_over(const std::vector<std::size_t>& edges, const ColumnRows& below) {
  constexpr std::size_t k_margin = 2;
  constexpr std::size_t k_fewest = 3;
  std::size_t over = 0;
  std::size_t parted = 0;
  for (const auto& line : below.segments()) {
    parted += line.size() > 1 ? 1 : 0;
    const bool crosses = std::any_of(edges.begin(), edges.end(), [&](std::size_t edge) {
      return line.size() == 1 && line[0].begin + k_margin < edge && line[0].end > edge + k_margin;
    });
    over += crosses ? 1 : 0;
  }
  return over >= k_fewest && parted < over && over * 4 >= below.segments().size();
}

/// Do columns begin below where none does above?
bool are_other_columns(const std::vector<std::size_t>& above,
                       const std::vector<std::size_t>& below) {
  if (above.size() < 2 || below.size() < 2) return false;
  return std::any_of(below.begin(), below.end(), [&](std::size_t edge) {
    return std::none_of(above.begin(), above.end(), [&](std::size_t other) {
      return edge <= other + 2 * k_drift && other <= edge + 2 * k_drift;
    });
  });
}

}  // namespace

std::vector<std::size_t> begins_of_bands(std::span<const Block> blocks) {
  constexpr std::size_t k_most_tried = 40;
  constexpr std::size_t k_reach = 16;  // lines
  constexpr std::size_t k_page = 40;
  std::vector<std::size_t> begins = {0};
  std::size_t tried = 0;
  for (std::size_t i = 1; i + 1 < blocks.size() && tried < k_most_tried; ++i) {
    const bool title =
        may_be_title(blocks[i].text.text()) && !may_be_title(blocks[i - 1].text.text());
    if (!title && !begins_page(blocks[i])) continue;
    ++tried;
    const std::size_t reach = begins_page(blocks[i]) ? k_page : k_reach;
    const std::size_t end = std::min(blocks.size(), i + reach);
    const auto above = blocks.subspan(begins.back(), i - begins.back());
    const auto upper = column_rows_of(above, SingleSpace::parts_full_lines);
    const auto lower = column_rows_of(blocks.subspan(i, end - i), SingleSpace::parts_full_lines);
    const auto labels = segments_of(blocks[i].text.text(), Metric::characters, {});
    const bool has_other_count =
        begins_page(blocks[i]) && end >= i + k_reach && upper.has_columns() != lower.has_columns();
    const bool has_no_columns = title && blocks[i].blank_lines_before > 0 && upper.has_columns() &&
                                !lower.has_columns() && run_over(upper.edges(), lower);
    if (has_other_count || has_no_columns || are_other_columns(upper.edges(), lower.edges()) ||
        (upper.has_columns() && !groups_under(labels, lower.edges()).empty()))
      begins.push_back(i);
  }
  return begins;
}

}  // namespace langdu
