// Words of a page put together to lines, and the white space that parts these.
#include "document/page_lines.h"

#include <algorithm>

#include "base/utf8.h"

namespace langdu {
namespace {

/// White space between columns, in ems.
constexpr double k_gutter = 0.9;
/// The same where the line before ends in a mark, which may hang into the white space.
constexpr double k_gap_behind_mark = 0.4;

/// The size of a word's type by what its characters take up; fonts say of themselves that they are
/// far taller than that.
double em_of(const PlacedWord& word) {
  double ems = 0;
  bool has_wide = false;
  for (std::size_t i = 0; i < word.text.size();) {
    const CodePoint point = decode_utf8(word.text, i);
    i += point.size;
    has_wide = has_wide || point.value >= 0x2E80;
    // Chinese fonts set quotation marks and dashes as wide as hanzi.
    const bool is_wide_mark = point.value >= 0x2010 && point.value <= 0x2027;
    ems += point.value >= 0x2E80 || is_wide_mark ? 1 : 0.5;
  }
  constexpr double k_em_of_font = 0.7;
  constexpr double k_widest_letter = 1.4;
  const double by_width = width(word.box) / ems;
  return has_wide ? by_width
                  : std::min(k_em_of_font * height(word.box), k_widest_letter * by_width);
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

}  // namespace

PageBox around(const PageBox& a, const PageBox& b) {
  return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right),
          std::max(a.bottom, b.bottom)};
}

PageBox around(const PlacedLines& lines) {
  PageBox box = lines.front().box;
  for (const PlacedLine& line : lines) box = around(box, line.box);
  return box;
}

bool share_row(const PageBox& a, const PageBox& b) {
  const double shared = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
  return shared > 0.5 * std::min(height(a), height(b));
}

bool ends_in_mark(const std::string& text) {
  constexpr std::u32string_view k_marks = U"，。、；：！？”）》";
  return is_one_of(decode_utf8_before(text, text.size()).value, k_marks);
}

double visible_right(const PlacedLine& line) {
  constexpr double k_mark = 0.9;  // ems
  return line.box.right - (ends_in_mark(line.text) ? k_mark * line.em : 0);
}

double common_em(const PlacedLines& lines) {
  std::vector<double> sizes;
  for (const PlacedLine& line : lines) sizes.insert(sizes.end(), line.text.size() / 3 + 1, line.em);
  const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
  std::nth_element(sizes.begin(), middle, sizes.end());
  return *middle;
}

PlacedLines lines_of_words(std::vector<PlacedWord> words) {
  take_leading_off(words);
  std::stable_sort(words.begin(), words.end(), [](const PlacedWord& a, const PlacedWord& b) {
    return a.box.left < b.box.left;
  });
  PlacedLines lines;
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

Bands bands_of(PlacedLines lines) {
  std::stable_sort(lines.begin(), lines.end(),
                   [](const PlacedLine& a, const PlacedLine& b) { return a.box.top < b.box.top; });
  Bands bands;
  double bottom = 0;
  for (PlacedLine& line : lines) {
    // PlacedLines of one column overlap a little where they are set tight.
    const double overlap = 0.3 * height(line.box);
    if (bands.empty() || line.box.top + overlap >= bottom) bands.emplace_back();
    bottom = bands.back().empty() ? line.box.bottom : std::max(bottom, line.box.bottom);
    bands.back().push_back(std::move(line));
  }
  return bands;
}

PlacedLines joined(const Bands& bands, BandRun run) {
  PlacedLines lines;
  for (std::size_t i = run.begin; i < run.end; ++i)
    lines.insert(lines.end(), bands[i].begin(), bands[i].end());
  return lines;
}

bool is_row(const PlacedLines& band) {
  return std::all_of(band.begin(), band.end(),
                     [&](const PlacedLine& line) { return share_row(line.box, band.front().box); });
}

Spans spans_of(const PlacedLines& lines) {
  Spans spans;
  for (const PlacedLine& line : lines) spans.emplace_back(line.box.left, visible_right(line));
  return spans;
}

std::vector<PageBox> gutters_of(Spans spans, double em) {
  std::sort(spans.begin(), spans.end());
  std::vector<PageBox> gutters;
  double right = spans.front().second;
  for (const auto& [left, end] : spans) {
    if (left - right >= k_gutter * em) gutters.push_back({right, 0, left, 0});
    right = std::max(right, end);
  }
  return gutters;
}

std::vector<PageBox> gutters_of(const PlacedLines& lines, double em) {
  return gutters_of(spans_of(lines), em);
}

}  // namespace langdu
