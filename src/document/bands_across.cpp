// What stands over all columns of a region.
#include "document/bands_across.h"

#include <algorithm>
#include <cmath>

namespace langdu {
namespace {

/// What type is a headline's, measured in the size of the text's.
constexpr double k_larger = 1.25;

}  // namespace

std::vector<bool> BandsAcross::find(const Bands& bands, const PageBox& region) const {
  std::vector<bool> found = find_headlines(bands, region);
  find_rows_across(bands, region, found);
  return found;
}

bool BandsAcross::is_larger(const PlacedLine& line) const { return line.em >= k_larger * em_; }

bool BandsAcross::has_larger_type(const PlacedLines& band) const {
  return std::any_of(band.begin(), band.end(),
                     [&](const PlacedLine& line) { return is_larger(line); });
}

bool BandsAcross::is_close(const PlacedLines& above, const PlacedLines& below) const {
  constexpr double k_widest = 0.8;  // ems
  return around(below).top - around(above).bottom < k_widest * em_;
}

std::vector<bool> BandsAcross::find_headlines(const Bands& bands, const PageBox& region) const {
  std::vector<bool> found(bands.size(), false);
  const bool has_columns = std::any_of(bands.begin(), bands.end(), [&](const PlacedLines& band) {
    return band.size() > 1 && !gutters_of(band, em_).empty();
  });
  if (!has_columns) return found;
  find_table_rows(bands, found);
  find_lines_across(bands, found);
  for (std::size_t i = 0; i < bands.size(); ++i) {
    found[i] = found[i] ||
               (bands[i].size() == 1 && has_larger_type(bands[i]) && is_centered(bands[i], region));
  }
  const auto is_near = [&](std::size_t i, std::size_t other) {
    return found[other] && (is_centered(bands[i], region) || goes_on(bands[other], bands[i]));
  };
  for (std::size_t i = 1; i < bands.size(); ++i) found[i] = found[i] || is_near(i, i - 1);
  for (std::size_t i = bands.size() - 1; i-- > 0;) found[i] = found[i] || is_near(i, i + 1);
  return found;
}

void BandsAcross::find_lines_across(const Bands& bands, std::vector<bool>& found) const {
  std::vector<std::size_t> across;
  for (std::size_t i = 0; i < bands.size(); ++i) {
    if (!found[i] && crosses_columns(bands, i, found)) across.push_back(i);
  }
  if (across.size() * 4 > bands.size()) return;
  for (const std::size_t i : across) found[i] = true;
}

bool BandsAcross::crosses_columns(const Bands& bands, std::size_t i,
                                  const std::vector<bool>& found) const {
  return bands[i].size() == 1 && crosses_columns(bands[i][0].box, bands, {i, i + 1}, found);
}

bool BandsAcross::crosses_columns(const PageBox& box, const Bands& bands, BandRun inner,
                                  const std::vector<bool>& found) const {
  constexpr std::size_t k_bands = 4;
  const auto has_columns = [&](std::size_t k) { return bands[k].size() > 1 && !found[k]; };
  std::size_t begin = inner.begin;
  std::size_t end = inner.end;
  while (begin > 0 && has_columns(begin - 1) && begin + k_bands > inner.begin) --begin;
  while (end < bands.size() && has_columns(end) && end < inner.end + k_bands) ++end;
  return crosses(box, bands, {begin, inner.begin}) || crosses(box, bands, {inner.end, end});
}

bool BandsAcross::crosses(const PageBox& line, const Bands& bands, BandRun run) const {
  const PlacedLines lines = joined(bands, run);
  constexpr std::size_t k_most = 200;  // of text there are fewer in so few bands
  if (lines.empty() || lines.size() > k_most) return false;
  const auto gutters = gutters_of(lines, em_);
  return std::any_of(gutters.begin(), gutters.end(), [&](const PageBox& gutter) {
    return line.left + em_ < gutter.left && line.right > gutter.right + em_ &&
           parts_text(gutter, lines);
  });
}

bool BandsAcross::parts_text(const PageBox& gutter, const PlacedLines& lines) const {
  constexpr int k_fewest = 2;
  constexpr double k_shortest = 8;  // ems
  const auto is_long = [&](const PlacedLine& line) { return width(line.box) > k_shortest * em_; };
  constexpr double k_ragged = 1.2;  // ems
  constexpr double k_indent = 2.5;
  const auto ends = std::count_if(lines.begin(), lines.end(), [&](const PlacedLine& line) {
    return is_long(line) && std::abs(gutter.left - visible_right(line)) < k_ragged * em_;
  });
  const auto begins = std::count_if(lines.begin(), lines.end(), [&](const PlacedLine& line) {
    return is_long(line) && std::abs(line.box.left - gutter.right) < k_indent * em_;
  });
  return ends >= k_fewest && begins >= k_fewest;
}

bool BandsAcross::goes_on(const PlacedLines& above, const PlacedLines& below) const {
  return above.size() == 1 && below.size() == 1 &&
         std::abs(below[0].box.left - above[0].box.left) < 2.5 * em_ &&
         below[0].box.top > above[0].box.top && is_close(above, below);
}

void BandsAcross::find_table_rows(const Bands& bands, std::vector<bool>& found) const {
  constexpr std::size_t k_fewest = 2;
  for (std::size_t i = 0; i < bands.size();) {
    std::size_t end = i;
    while (end < bands.size() && is_row_of_figures(bands[end])) ++end;
    if (end < i + k_fewest) {
      i = end + 1;
      continue;
    }
    const bool has_heads =
        i > 0 && is_row_of_cells(bands[i - 1]) && bands[i - 1].size() + 1 >= bands[i].size();
    const BandRun table = {has_heads ? i - 1 : i, end};
    if (crosses_columns(around(joined(bands, table)), bands, table, found)) {
      for (std::size_t k = table.begin; k < end; ++k) found[k] = true;
    }
    i = end;
  }
}

bool BandsAcross::is_row_of_cells(const PlacedLines& band) const {
  return band.size() > 1 && is_row(band) &&
         std::all_of(band.begin(), band.end(), [&](const PlacedLine& line) {
           return width(line.box) <= k_widest_cell * em_ && !ends_in_mark(line.text);
         });
}

bool BandsAcross::is_row_of_figures(const PlacedLines& band) const {
  const auto figures = std::count_if(band.begin(), band.end(), [](const PlacedLine& line) {
    return std::any_of(line.text.begin(), line.text.end(),
                       [](char c) { return c >= '0' && c <= '9'; });
  });
  return is_row_of_cells(band) && static_cast<std::size_t>(figures) * 2 >= band.size();
}

void BandsAcross::find_rows_across(const Bands& bands, const PageBox& region,
                                   std::vector<bool>& found) const {
  std::size_t begin = 0;
  std::size_t end = bands.size();
  const auto gutters_between = [&](std::size_t first, std::size_t last) {
    std::vector<std::pair<double, double>> spans;
    for (std::size_t i = first; i < last; ++i) {
      const auto more = spans_of(bands[i]);
      spans.insert(spans.end(), more.begin(), more.end());
    }
    return gutters_of(std::move(spans), em_).size();
  };
  constexpr std::size_t k_fewest = 3;  // bands
  const std::vector<PageBox> whole = gutters_of(joined(bands, {0, bands.size()}), em_);
  const auto heads_all = [&](std::size_t i) {
    return bands[i].size() == 1 && is_centered(bands[i], region) &&
           !gutters_of(bands[i + 1], em_).empty();
  };
  while (end - begin > k_fewest && is_row(bands[begin]) && !are_titles(bands[begin], whole) &&
         (found[begin] || heads_all(begin) ||
          gutters_between(begin + 1, end) > gutters_between(begin, end))) {
    found[begin++] = true;
  }
  while (end - begin > k_fewest && is_row(bands[end - 1]) &&
         (found[end - 1] || gutters_between(begin, end - 1) > gutters_between(begin, end))) {
    found[--end] = true;
  }
}

bool BandsAcross::are_titles(const PlacedLines& band, const std::vector<PageBox>& gutters) const {
  constexpr std::size_t k_most_columns = 30;
  return gutters.size() < k_most_columns && has_larger_type(band) &&
         std::any_of(gutters.begin(), gutters.end(), [&](const PageBox& gutter) {
           const auto is_left = [&](const PlacedLine& line) {
             return center(line.box) < gutter.left;
           };
           const auto left = std::count_if(band.begin(), band.end(), is_left);
           return left > 0 && static_cast<std::size_t>(left) < band.size();
         });
}

bool BandsAcross::is_centered(const PlacedLines& band, const PageBox& region) const {
  const PageBox box = around(band);
  return is_row(band) && std::abs(center(box) - center(region)) < 2 * em_ &&
         width(box) < (band.size() == 1 ? 0.9 : 0.4) * width(region);
}

}  // namespace langdu
