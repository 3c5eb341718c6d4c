#include "document/page_layout.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "base/utf8.h"

namespace langdu {
namespace {

using Lines = std::vector<PlacedLine>;

/// White space between columns, in ems.
constexpr double k_gutter = 0.9;
/// The same where the line before ends in a mark, which may hang into the white space.
constexpr double k_gap_behind_mark = 0.4;

double width(const PageBox& box) { return box.right - box.left; }
double height(const PageBox& box) { return box.bottom - box.top; }
double center(const PageBox& box) { return (box.left + box.right) / 2; }

PageBox around(const PageBox& a, const PageBox& b) {
  return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right),
          std::max(a.bottom, b.bottom)};
}

PageBox around(const Lines& lines) {
  PageBox box = lines.front().box;
  for (const PlacedLine& line : lines) box = around(box, line.box);
  return box;
}

bool share_row(const PageBox& a, const PageBox& b) {
  const double shared = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
  return shared > 0.5 * std::min(height(a), height(b));
}

/// The size of type that most characters have.
double common_em(const Lines& lines) {
  std::vector<double> sizes;
  for (const PlacedLine& line : lines) sizes.insert(sizes.end(), line.text.size() / 3 + 1, line.em);
  const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
  std::nth_element(sizes.begin(), middle, sizes.end());
  return *middle;
}

bool ends_in_mark(const std::string& text) {
  constexpr std::u32string_view k_marks = U"，。、；：！？”）》";
  return k_marks.find(decode_utf8_before(text, text.size()).value) != k_marks.npos;
}

/// Where a line ends for the eye: a mark at its end is mostly white and may hang over the column.
double visible_right(const PlacedLine& line) {
  constexpr double k_mark = 0.9;  // ems
  return line.box.right - (ends_in_mark(line.text) ? k_mark * line.em : 0);
}

/// Words that stand close together on one row are one line. What gap parts columns: wider than the
/// space that justifies a line.
Lines lines_of_words(std::vector<PlacedWord> words) {
  std::stable_sort(words.begin(), words.end(), [](const PlacedWord& a, const PlacedWord& b) {
    return a.box.left < b.box.left;
  });
  Lines lines;
  for (PlacedWord& word : words) {
    PlacedLine* best = nullptr;
    for (PlacedLine& line : lines) {
      const double em = std::max(line.em, word.em);
      const double gap = word.box.left - line.box.right;
      const bool may_hang = ends_in_mark(line.text) && decode_utf8(word.text, 0).value >= 0x2E80;
      const double widest = may_hang ? k_gap_behind_mark : k_gutter;
      if (!share_row(line.box, word.box) || gap > widest * em || gap < -0.5 * em) continue;
      if (best == nullptr || line.box.right > best->box.right) best = &line;
    }
    if (best == nullptr) {
      lines.push_back({std::move(word.text), word.box, word.em, false, false});
      continue;
    }
    const double gap = word.box.left - best->box.right;
    const char32_t before = decode_utf8_before(best->text, best->text.size()).value;
    const char32_t after = decode_utf8(word.text, 0).value;
    const auto is_latin = [](char32_t c) { return is_ascii_letter(c) || is_ascii_digit(c); };
    const double space = is_latin(before) && is_latin(after) ? 0.12 : 0.7;  // ems
    if (gap > space * word.em) best->text += ' ';
    best->text += word.text;
    best->box = around(best->box, word.box);
    best->em = std::max(best->em, word.em);
  }
  return lines;
}

/// The size of a word's type by what its characters take up; fonts say of themselves that they are
/// far taller than that.
double em_of(const PlacedWord& word) {
  double ems = 0;
  bool has_wide = false;
  for (std::size_t i = 0; i < word.text.size();) {
    const CodePoint point = decode_utf8(word.text, i);
    i += point.size;
    has_wide = has_wide || point.value >= 0x2E80;
    ems += point.value >= 0x2E80 ? 1 : 0.5;
  }
  constexpr double k_em_of_font = 0.7;
  return has_wide ? width(word.box) / ems : k_em_of_font * height(word.box);
}

/// Makes the boxes as high as the characters, which stand in the middle of what the font takes up.
void take_leading_off(std::vector<PlacedWord>& words) {
  for (PlacedWord& word : words) {
    word.em = em_of(word);
    const double leading = std::max(0.0, height(word.box) - word.em);
    word.box.top += leading / 2;
    word.box.bottom -= leading / 2;
  }
}

/// The lines between two horizontal strips of white space.
using Bands = std::vector<Lines>;

Bands bands_of(Lines lines) {
  std::stable_sort(lines.begin(), lines.end(),
                   [](const PlacedLine& a, const PlacedLine& b) { return a.box.top < b.box.top; });
  Bands bands;
  double bottom = 0;
  for (PlacedLine& line : lines) {
    // Lines of one column overlap a little where they are set tight.
    const double overlap = 0.3 * height(line.box);
    if (bands.empty() || line.box.top + overlap >= bottom) bands.emplace_back();
    bottom = bands.back().empty() ? line.box.bottom : std::max(bottom, line.box.bottom);
    bands.back().push_back(std::move(line));
  }
  return bands;
}

/// The upright strips of white space between what spans from left to right.
std::vector<PageBox> gutters_of(std::vector<std::pair<double, double>> spans, double em) {
  std::sort(spans.begin(), spans.end());
  std::vector<PageBox> gutters;
  double right = spans.front().second;
  for (const auto& [left, end] : spans) {
    if (left - right >= k_gutter * em) gutters.push_back({right, 0, left, 0});
    right = std::max(right, end);
  }
  return gutters;
}

std::vector<std::pair<double, double>> spans_of(const Lines& lines) {
  std::vector<std::pair<double, double>> spans;
  for (const PlacedLine& line : lines) spans.emplace_back(line.box.left, visible_right(line));
  return spans;
}

std::vector<PageBox> gutters_of(const Lines& lines, double em) {
  return gutters_of(spans_of(lines), em);
}

class PageReader {
 public:
  explicit PageReader(double em) : em_(em) {}

  /// The lines of a region in reading order.
  Lines read(Lines lines, int depth) {
    constexpr int k_deepest = 12;
    if (lines.size() < 2 || depth > k_deepest) return leaf(std::move(lines));
    Bands bands = bands_of(lines);
    std::vector<bool> headlines = find_headlines(bands, around(lines));
    find_rows_across(bands, around(lines), headlines);
    if (std::find(headlines.begin(), headlines.end(), true) != headlines.end() &&
        bands.size() > 1) {
      return read_around(std::move(bands), headlines, depth);
    }
    if (const std::size_t rest = begin_of_rest(bands); rest > 0) {
      const auto cut = bands.begin() + static_cast<std::ptrdiff_t>(rest);
      Lines result = read(joined(bands.begin(), cut), depth + 1);
      append(result, read(joined(cut, bands.end()), depth + 1));
      return result;
    }
    const std::vector<PageBox> gutters = gutters_of(lines, em_);
    if (!gutters.empty()) return read_columns(std::move(lines), gutters, depth);
    Bands runs = runs_of(std::move(bands));
    if (runs.size() < 2) return leaf(std::move(lines));
    Lines result;
    for (Lines& run : runs) append(result, read(std::move(run), depth + 1));
    return result;
  }

 private:
  static void append(Lines& to, Lines from) {
    std::move(from.begin(), from.end(), std::back_inserter(to));
  }

  static Lines joined(Bands::const_iterator begin, Bands::const_iterator end) {
    Lines lines;
    for (; begin != end; ++begin) lines.insert(lines.end(), begin->begin(), begin->end());
    return lines;
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

  /// A row by itself in larger type, and what is centred next to one: these stand over all columns,
  /// though they may be narrower than one.
  [[nodiscard]] std::vector<bool> find_headlines(const Bands& bands, const PageBox& region) const {
    constexpr double k_larger = 1.25;
    std::vector<bool> found(bands.size(), false);
    const bool has_columns = std::any_of(bands.begin(), bands.end(), [&](const Lines& band) {
      return band.size() > 1 && !gutters_of(band, em_).empty();
    });
    if (!has_columns) return found;
    for (std::size_t i = 0; i < bands.size(); ++i) {
      found[i] =
          bands[i].size() == 1 && bands[i][0].em >= k_larger * em_ && is_centered(bands[i], region);
    }
    const auto is_near = [&](std::size_t i, std::size_t other) {
      return found[other] && is_centered(bands[i], region);
    };
    for (std::size_t i = 1; i < bands.size(); ++i) found[i] = found[i] || is_near(i, i - 1);
    for (std::size_t i = bands.size() - 1; i-- > 0;) found[i] = found[i] || is_near(i, i + 1);
    return found;
  }

  /// Rows at the head and at the foot without which more columns stand apart: running heads, names
  /// of columns, editors.
  void find_rows_across(const Bands& bands, const PageBox& region, std::vector<bool>& found) const {
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
    const auto heads_all = [&](std::size_t i) {
      return bands[i].size() == 1 && is_centered(bands[i], region) &&
             !gutters_of(bands[i + 1], em_).empty();
    };
    while (end - begin > k_fewest && is_row(bands[begin]) &&
           (found[begin] || heads_all(begin) ||
            gutters_between(begin + 1, end) > gutters_between(begin, end))) {
      found[begin++] = true;
    }
    while (end - begin > k_fewest && is_row(bands[end - 1]) &&
           (found[end - 1] || gutters_between(begin, end - 1) > gutters_between(begin, end))) {
      found[--end] = true;
    }
  }

  static bool is_row(const Lines& band) {
    return std::all_of(band.begin(), band.end(), [&](const PlacedLine& line) {
      return share_row(line.box, band.front().box);
    });
  }

  [[nodiscard]] bool is_centered(const Lines& band, const PageBox& region) const {
    const PageBox box = around(band);
    return is_row(band) && std::abs(center(box) - center(region)) < 2 * em_ &&
           width(box) < (band.size() == 1 ? 0.9 : 0.4) * width(region);
  }

  Lines read_around(Bands bands, const std::vector<bool>& headlines, int depth) {
    Lines result;
    Lines between;
    for (std::size_t i = 0; i < bands.size(); ++i) {
      if (!headlines[i]) {
        append(between, std::move(bands[i]));
        continue;
      }
      append(result, read(std::exchange(between, {}), depth + 1));
      append(result, leaf(std::move(bands[i])));
    }
    append(result, read(std::move(between), depth + 1));
    return result;
  }

  Lines read_columns(Lines lines, const std::vector<PageBox>& gutters, int depth) {
    std::vector<Lines> columns(gutters.size() + 1);
    for (PlacedLine& line : lines) {
      const auto column = std::count_if(gutters.begin(), gutters.end(), [&](const PageBox& gutter) {
        return center(gutter) < line.box.left;
      });
      columns[static_cast<std::size_t>(column)].push_back(std::move(line));
    }
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
    constexpr double k_widest_cell = 9;  // ems
    for (const Lines& column : columns) {
      for (const PlacedLine& line : column) {
        if (width(line.box) > k_widest_cell * em_) return false;
      }
    }
    return true;
  }

  /// Bands under each other that have a gutter in common, or none of which has any.
  [[nodiscard]] Bands runs_of(Bands bands) const {
    Bands runs;
    bool parted = false;
    for (Lines& band : bands) {
      const bool band_parted = !gutters_of(band, em_).empty();
      if (!runs.empty()) {
        auto spans = spans_of(runs.back());
        const auto more = spans_of(band);
        spans.insert(spans.end(), more.begin(), more.end());
        const bool both_parted = !gutters_of(std::move(spans), em_).empty();
        if (both_parted || (!parted && !band_parted)) {
          parted = both_parted;
          append(runs.back(), std::move(band));
          continue;
        }
      }
      parted = band_parted;
      runs.push_back(std::move(band));
    }
    return runs;
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
};

}  // namespace

std::vector<PlacedLine> lines_in_reading_order(std::vector<PlacedWord> words) {
  if (words.empty()) return {};
  take_leading_off(words);
  Lines lines = lines_of_words(std::move(words));
  const double em = common_em(lines);
  return PageReader(em).read(std::move(lines), 0);
}

}  // namespace langdu
