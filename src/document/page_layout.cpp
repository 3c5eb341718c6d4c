#include "document/page_layout.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iterator>
#include <utility>

#include "document/bands_across.h"
#include "document/page_lines.h"

namespace langdu {
namespace {

using Lines = PlacedLines;

class PageReader {
 public:
  explicit PageReader(double em) : em_(em), across_(em) {}

  /// The lines of a region in reading order.
  Lines read(Lines lines, int depth) {
    constexpr int k_deepest = 12;
    if (lines.size() < 2 || depth > k_deepest || is_spaced_line(lines))
      return leaf(std::move(lines));
    Bands bands = bands_of(lines);
    const std::vector<bool> headlines = across_.find(bands, around(lines));
    if (std::find(headlines.begin(), headlines.end(), true) != headlines.end() &&
        bands.size() > 1) {
      return read_around(std::move(bands), headlines, depth);
    }
    if (const std::size_t rest = begin_of_rest(bands); rest > 0) {
      Lines result = read(joined(bands, {0, rest}), depth + 1);
      append(result, read(joined(bands, {rest, bands.size()}), depth + 1));
      return result;
    }
    const std::vector<PageBox> gutters = gutters_of(lines, em_);
    if (!gutters.empty()) return read_columns(std::move(lines), gutters, depth);
    Bands runs = runs_of(bands);
    if (runs.size() < 2) return leaf(std::move(lines));
    Lines result;
    for (Lines& run : runs) append(result, read(std::move(run), depth + 1));
    return result;
  }

 private:
  static void append(Lines& to, Lines from) {
    std::move(from.begin(), from.end(), std::back_inserter(to));
  }

  /// The band in which the rest of an article from another page begins, 0 for none: its columns are
  /// not those above it.
  static std::size_t begin_of_rest(const Bands& bands) {
    for (std::size_t i = 1; i < bands.size(); ++i) {
      for (const PlacedLine& line : bands[i]) {
        if (line.text.starts_with("（上接") || line.text.starts_with("(上接")) return i;
      }
    }
    return 0;
  }

  /// A row in which the white space is that of a wide space: 清河县　雨后……
  [[nodiscard]] bool is_spaced_line(const Lines& band) const {
    constexpr double k_widest = 1.3;  // ems
    if (!is_row(band)) return false;
    const std::vector<PageBox> gutters = gutters_of(band, em_);
    return std::all_of(gutters.begin(), gutters.end(),
                       [&](const PageBox& gutter) { return width(gutter) < k_widest * em_; });
  }

  Lines read_around(Bands bands, const std::vector<bool>& headlines, int depth) {
    Lines result;
    Bands between;
    for (std::size_t i = 0; i < bands.size(); ++i) {
      if (!headlines[i]) {
        between.push_back(std::move(bands[i]));
        continue;
      }
      append(result, read_under(std::exchange(between, {}), !result.empty(), depth + 1));
      std::size_t last = i;
      while (last + 1 < bands.size() && headlines[last + 1] &&
             across_.is_close(bands[last], bands[last + 1]))
        ++last;
      append(result, leaf(joined(bands, {i, last + 1})));
      i = last;
    }
    append(result, read_under(std::move(between), !result.empty(), depth + 1));
    return result;
  }

  /// Columns under a headline over all of them are its own down to the next headlines, which may
  /// stand beside each other.
  Lines read_under(const Bands& bands, bool is_headed, int depth) {
    std::size_t end = bands.size();
    for (std::size_t i = 1; is_headed && i < bands.size() && end == bands.size(); ++i) {
      if (is_row_of_titles(bands[i])) end = i;
    }
    if (end == bands.size()) return read(joined(bands, {0, bands.size()}), depth);
    while (end > 1 && is_kicker_row(bands, end - 1)) --end;
    Lines result = read(joined(bands, {0, end}), depth);
    append(result, read(joined(bands, {end, bands.size()}), depth));
    return result;
  }

  /// Headlines beside each other, or one and the name of a column over another: nothing of them is
  /// set in the text's type.
  [[nodiscard]] bool is_row_of_titles(const Lines& band) const {
    constexpr double k_shortest = 6;  // ems
    constexpr double k_larger = 1.1;
    const auto is_title = [&](const PlacedLine& line) {
      return across_.is_larger(line) && width(line.box) > k_shortest * em_;
    };
    return band.size() > 1 && std::any_of(band.begin(), band.end(), is_title) &&
           std::all_of(band.begin(), band.end(), [&](const PlacedLine& line) {
             return !ends_in_mark(line.text) && line.em > k_larger * em_;
           });
  }

  static std::vector<Lines> columns_of(const Lines& lines, const std::vector<PageBox>& gutters) {
    std::vector<Lines> columns(gutters.size() + 1);
    for (const PlacedLine& line : lines) {
      const auto column = std::count_if(gutters.begin(), gutters.end(), [&](const PageBox& gutter) {
        return center(gutter) < line.box.left;
      });
      columns[static_cast<std::size_t>(column)].push_back(line);
    }
    return columns;
  }

  /// Columns [first, last] under the headline of one of them.
  struct Span {
    std::size_t first = 0;
    std::size_t last = 0;
  };

  /// A headline may be no wider than the column that it is centred over with others: these begin
  /// below it, though nothing stands over them.
  [[nodiscard]] Span headed_by(const std::vector<Lines>& columns, std::size_t headed) const {
    const auto topmost = [](const Lines& column) {
      return std::min_element(
          column.begin(), column.end(),
          [](const PlacedLine& a, const PlacedLine& b) { return a.box.top < b.box.top; });
    };
    Span best = {headed, headed};
    const auto headline = topmost(columns[headed]);
    if (headline == columns[headed].end() || !across_.is_larger(*headline)) return best;
    const auto begins_below = [&](std::size_t column) {
      const auto top = topmost(columns[column]);
      return top != columns[column].end() && !across_.is_larger(*top) &&
             top->box.top > headline->box.bottom;
    };
    std::size_t first = headed;
    std::size_t last = headed;
    constexpr std::size_t k_most = 8;
    while (first > 0 && first + k_most > headed && begins_below(first - 1)) --first;
    while (last + 1 < columns.size() && last < headed + k_most && begins_below(last + 1)) ++last;
    for (std::size_t a = first; a <= headed; ++a) {
      for (std::size_t b = headed; b <= last; ++b) {
        const PageBox box = around(around(columns[a]), around(columns[b]));
        if (b - a > best.last - best.first &&
            std::abs(center(box) - center(headline->box)) < 2 * em_)
          best = {a, b};
      }
    }
    return best;
  }

  /// The gutters but for those between columns under one headline.
  [[nodiscard]] std::vector<PageBox> without_headed(const Lines& lines,
                                                    const std::vector<PageBox>& gutters) const {
    const std::vector<Lines> columns = columns_of(lines, gutters);
    std::vector<bool> kept(gutters.size(), true);
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const Span span = headed_by(columns, i);
      for (std::size_t k = span.first; k < span.last; ++k) kept[k] = false;
    }
    std::vector<PageBox> result;
    for (std::size_t k = 0; k < gutters.size(); ++k) {
      if (kept[k]) result.push_back(gutters[k]);
    }
    return result.empty() ? gutters : result;
  }

  Lines read_columns(Lines lines, const std::vector<PageBox>& gutters, int depth) {
    std::vector<Lines> columns = columns_of(lines, without_headed(lines, gutters));
    if (is_table(columns)) {
      Lines all;
      for (Lines& column : columns) append(all, std::move(column));
      return leaf(std::move(all));
    }
    Lines result;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      Lines read_column = read(std::move(columns[i]), depth + 1);
      // The sentence goes on from the foot of the column before.
      if (i > 0 && !read_column.empty()) read_column.front().apart = false;
      append(result, std::move(read_column));
    }
    return result;
  }

  /// Short cells on common rows.
  [[nodiscard]] bool is_table(const std::vector<Lines>& columns) const {
    for (const Lines& column : columns) {
      for (const PlacedLine& line : column) {
        if (width(line.box) > k_widest_cell * em_) return false;
      }
    }
    return true;
  }

  /// Bands under each other that have a gutter in common, or none of which has any.
  [[nodiscard]] Bands runs_of(const Bands& bands) const {
    std::vector<BandRun> runs;
    Spans spans;
    bool parted = false;
    for (std::size_t i = 0; i < bands.size(); ++i) {
      const auto more = spans_of(bands[i]);
      const bool band_parted = !gutters_of(more, em_).empty() && !is_spaced_line(bands[i]);
      auto both = spans;
      both.insert(both.end(), more.begin(), more.end());
      const bool both_parted = !runs.empty() && !gutters_of(both, em_).empty();
      if (!runs.empty() && (both_parted || (!parted && !band_parted))) {
        parted = both_parted;
        spans = std::move(both);
        runs.back().end = i + 1;
        continue;
      }
      parted = band_parted;
      spans = more;
      runs.push_back({i, i + 1});
    }
    Bands result;
    for (std::size_t k = 0; k < runs.size(); ++k) {
      if (k + 1 < runs.size()) move_titles(bands, runs[k], runs[k + 1]);
      result.push_back(joined(bands, runs[k]));
    }
    return result;
  }

  /// Short pieces, each of them in the middle over a headline right below.
  [[nodiscard]] bool is_kicker_row(const Bands& bands, std::size_t i) const {
    constexpr std::size_t k_reach = 2;  // bands
    const BandRun below = {i + 1, std::min(i + 1 + k_reach, bands.size())};
    const Lines lines = joined(bands, below);
    return std::all_of(bands[i].begin(), bands[i].end(), [&](const PlacedLine& kicker) {
      return width(kicker.box) < k_widest_cell * em_ &&
             std::any_of(lines.begin(), lines.end(), [&](const PlacedLine& line) {
               return std::abs(center(line.box) - center(kicker.box)) < em_ && line.em > kicker.em;
             });
    });
  }

  /// Headlines beside each other have wide white space between, into which fall the gutters above
  /// them as well as those below: they go with what they head.
  void move_titles(const Bands& bands, BandRun& above, BandRun& below) const {
    constexpr std::size_t k_most = 8;  // bands
    for (std::size_t i = below.begin; i-- > above.begin + 1 && i + k_most > below.begin;) {
      if (!across_.has_larger_type(bands[i])) continue;
      if (gutters_of(joined(bands, {i, below.end}), em_).empty()) return;
      if (i > above.begin + 1 && across_.has_larger_type(bands[i - 1])) continue;
      while (i > above.begin + 1 && is_kicker_row(bands, i - 1)) --i;
      above.end = below.begin = i;
      return;
    }
  }

  /// Lines from top to bottom; what stands on one row becomes one line.
  [[nodiscard]] Lines leaf(Lines lines) const {
    if (lines.empty()) return lines;
    std::stable_sort(lines.begin(), lines.end(), [](const PlacedLine& a, const PlacedLine& b) {
      return share_row(a.box, b.box) ? a.box.left < b.box.left : a.box.top < b.box.top;
    });
    Lines rows;
    for (PlacedLine& line : lines) {
      if (!rows.empty() && share_row(rows.back().box, line.box)) {
        rows.back().text += ' ' + line.text;
        rows.back().box = around(rows.back().box, line.box);
      } else {
        rows.push_back(std::move(line));
      }
    }
    mark_spaces(rows);
    return rows;
  }

  void mark_spaces(Lines& rows) const {
    const double left = around(rows).left;
    std::vector<double> pitches;
    for (std::size_t i = 1; i < rows.size(); ++i) {
      pitches.push_back(rows[i].box.bottom - rows[i - 1].box.bottom);
    }
    std::sort(pitches.begin(), pitches.end());
    const double pitch = pitches.empty() ? 0 : pitches[pitches.size() / 2];
    rows.front().apart = true;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      constexpr double k_indent = 0.8;  // ems
      rows[i].indented = rows[i].box.left > left + k_indent * em_;
      if (i > 0 && pitches.size() > 1)
        rows[i].apart = rows[i].box.bottom - rows[i - 1].box.bottom > 1.4 * pitch;
    }
  }

  double em_;
  BandsAcross across_;
};

}  // namespace

std::vector<PlacedLine> lines_in_reading_order(std::vector<PlacedWord> words) {
  if (words.empty()) return {};
  Lines lines = lines_of_words(std::move(words));
  const double em = common_em(lines);
  return PageReader(em).read(std::move(lines), 0);
}

}  // namespace langdu
