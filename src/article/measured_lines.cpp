// How wide the columns are that the printed lines of a page stand in.
#include "article/measured_lines.h"

#include <algorithm>
#include <array>
#include <functional>
#include <string_view>

namespace langdu {
namespace {

constexpr std::size_t k_narrowest = MeasuredLines::k_narrowest;
constexpr std::size_t k_ragged = MeasuredLines::k_ragged;
constexpr std::size_t k_indent = MeasuredLines::k_indent;
constexpr std::size_t k_shortest_word = 4;
/// Lines before and behind one that are of its column, most of them.
constexpr std::size_t k_window = 10;

class MeasureFinder {
 public:
  MeasureFinder(const std::vector<PageLine>& page, MeasuredLines& lines)
      : page_(page), lines_(lines) {}

  /// The measure of a line's column: the widest width that recurs around it. Lines that neither end
  /// in a mark nor hold two that meet tell it best, as these may be set narrower or hang over.
  void find_measures() {
    lines_.measures.assign(page_.size(), 0);
    for (std::size_t i = 0; i < page_.size(); ++i) {
      lines_.measures[i] = measure_of(window_around(i, Window::within_article));
      if (lines_.measures[i] == 0) lines_.measures[i] = measure_of(window_around(i, Window::all));
    }
  }

  /// Words and figures are not broken: what stops short before one that would not have found room
  /// is a full line, or a first one set in.
  void fill_before_words() {
    for (std::size_t i = 0; i + 1 < page_.size(); ++i) {
      const std::size_t measure = lines_.measures[i];
      if (measure == 0 || !is_text(i) || !is_text(i + 1) || page_[i + 1].blank_before > 0 ||
          page_[i + 1].indented || has_closed_end(lines_.features[i])) {
        continue;
      }
      std::size_t& width = lines_.widths[i];
      if (width + k_ragged >= measure) continue;
      const std::size_t word = first_word(page_[i + 1].text.text());
      if (word < k_shortest_word) continue;
      if (width + word > measure) {
        width = measure;
      } else if (width + k_indent + k_ragged < measure && width + k_indent + word > measure) {
        width = measure - k_indent;
      }
    }
  }

  /// Where the columns of another article begin without a byline: from a line on that fills a
  /// column of another width than that of the lines before it.
  bool find_other_columns() {
    others_.assign(page_.size(), false);
    bool found = false;
    std::size_t column = 0;  // where the last one began
    std::size_t before = 0;  // the measure up to the last line that does not fill it
    for (std::size_t i = 1; i < page_.size(); ++i) {
      if (!is_text(i) || has_closed_end(lines_.features[i]) || (before > 0 && fills(i, before)))
        continue;
      before = measure_of({std::max(column, i > k_window ? i - k_window : 0), i});
      if (before == 0 || fills(i, before)) continue;
      const std::size_t end = std::min(page_.size(), i + k_window + 1);
      const std::size_t behind = measure_of({i, end});
      const std::size_t difference = std::max(before, behind) - std::min(before, behind);
      if (behind == 0 || difference <= k_indent + k_ragged || !fills(i, behind)) continue;
      if (!fit_column(i, end, behind)) continue;
      others_[i] = found = true;
      column = i;
      before = 0;
    }
    return found;
  }

 private:
  [[nodiscard]] bool is_text(std::size_t i) const { return page_[i].role == LineRole::unknown; }

  enum class Lines { all, without_marks };
  enum class Window { all, within_article };

  struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  /// The lines around line `i`; under a byline begin the columns of another article.
  [[nodiscard]] Range window_around(std::size_t i, Window window) const {
    const auto ends = [&](std::size_t k) {
      return window == Window::within_article && page_[k].role == LineRole::byline;
    };
    const auto is_other = [&](std::size_t k) { return k < others_.size() && others_[k]; };
    Range range = {i, i + 1};
    while (range.begin > 0 && range.begin + k_window > i && !ends(range.begin - 1) &&
           !is_other(range.begin))
      --range.begin;
    while (range.end < page_.size() && range.end <= i + k_window && !ends(range.end) &&
           !is_other(range.end))
      ++range.end;
    return range;
  }

  /// The width of the letters and figures that a line begins with.
  static std::size_t first_word(std::string_view text) {
    const auto is_of_word = [](char c) {
      return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
             c == '.' || c == ',' || c == '-' || c == '/' || c == '%';
    };
    const auto end = std::find_if_not(text.begin(), text.end(), is_of_word);
    return static_cast<std::size_t>(end - text.begin());
  }

  /// As wide as a full line or as a first one, set without its indent.
  [[nodiscard]] bool fills(std::size_t i, std::size_t measure) const {
    const auto is_about = [&](std::size_t width) {
      return width + k_ragged >= measure && width <= measure + 1;
    };
    return is_about(lines_.widths[i]) || is_about(lines_.widths[i] + k_indent);
  }

  /// Are the next lines no wider?
  [[nodiscard]] bool fit_column(std::size_t begin, std::size_t end, std::size_t measure) const {
    constexpr std::size_t k_lines = 5;
    for (std::size_t i = begin; i < std::min(end, begin + k_lines); ++i) {
      if (is_text(i) && lines_.widths[i] > measure + k_ragged) return false;
    }
    return true;
  }

  [[nodiscard]] std::size_t measure_of(Range range) const {
    const std::size_t all = widest_recurring(range, Lines::all);
    const std::size_t plain = widest_recurring(range, Lines::without_marks);
    return plain > 0 && plain + k_ragged >= all ? plain : all;
  }

  [[nodiscard]] std::size_t widest_recurring(Range range, Lines which) const {
    std::array<std::size_t, 2 * k_window + 1> around;
    std::size_t count = 0;
    for (std::size_t k = range.begin; k < range.end; ++k) {
      if (!is_text(k) || lines_.widths[k] < k_narrowest) continue;
      if (which == Lines::all || lines_.widths[k] == lines_.full_widths[k])
        around[count++] = lines_.widths[k];
    }
    std::sort(around.begin(), around.begin() + count, std::greater<>());
    constexpr std::size_t k_recurring = 3;
    for (std::size_t k = 0; k + k_recurring - 1 < count; ++k) {
      if (around[k] - around[k + k_recurring - 1] <= k_ragged) return around[k];
    }
    return 0;
  }

  const std::vector<PageLine>& page_;
  MeasuredLines& lines_;
  std::vector<bool> others_;  ///< the columns of another article begin here
};

}  // namespace

void MeasuredLines::measure(const std::vector<PageLine>& page) {
  features.clear();
  widths.clear();
  full_widths.clear();
  for (const PageLine& line : page) {
    const std::string_view text = line.text.text();
    // Of a line that is no printed one, how it ends is all that matters.
    constexpr std::size_t k_end = 8;
    const bool is_long = text.size() > 4 * k_widest;
    features.push_back(features_of(is_long ? last_points(text, k_end) : text));
    if (is_long) features.back().points = text.size();
    const LineWidths all = is_long ? LineWidths{text.size(), 0} : widths_of(text);
    widths.push_back(all.as_set());
    full_widths.push_back(all.full);
  }
  MeasureFinder finder(page, *this);
  finder.find_measures();
  finder.fill_before_words();
}

void MeasuredLines::measure_other_columns(const std::vector<PageLine>& page) {
  MeasureFinder finder(page, *this);
  if (finder.find_other_columns()) finder.find_measures();
}

bool MeasuredLines::loses_indents(const std::vector<PageLine>& page) const {
  const auto is_text = [&](std::size_t i) { return page[i].role == LineRole::unknown; };
  std::size_t in = 0;
  std::size_t flush = 0;
  for (std::size_t i = 0; i + 1 < page.size(); ++i) {
    if (!is_text(i) || !is_text(i + 1) || !has_closed_end(features[i]) || !is_far_from_full(i))
      continue;
    if (measures[i + 1] == 0 || has_closed_end(features[i + 1])) continue;
    ++(is_flush(i + 1) ? flush : in);
  }
  constexpr std::size_t k_fewest = 2;
  return in >= k_fewest && in >= 4 * flush;
}

}  // namespace langdu
