#include "article/page_stretches.h"

#include <algorithm>
#include <array>
#include <functional>

#include "article/name_shapes.h"
#include "article/text_features.h"
#include "base/utf8.h"

namespace langdu {
namespace {

constexpr std::size_t k_ragged = MeasuredLines::k_ragged;
constexpr std::size_t k_indent = MeasuredLines::k_indent;

class StretchFinder {
 public:
  StretchFinder(const std::vector<PageLine>& page, const MeasuredLines& lines,
                const Lexicon& lexicon)
      : page_(page), lines_(lines), lexicon_(lexicon), loses_indents_(lines.loses_indents(page)) {}

  std::vector<PageStretch> run(std::size_t begin, std::size_t end) {
    const std::size_t first = begin;
    while (begin < end) {
      std::size_t next = begin + 1;
      while (next < end && page_[next].blank_before == 0 && !page_[next].begins_rows) ++next;
      add(begin, next);
      begin = next;
    }
    if (!stretches_.empty()) stretches_.front().begin = first;
    for (PageStretch& stretch : stretches_) describe(stretch);
    return std::move(stretches_);
  }

 private:
  [[nodiscard]] bool is_text(std::size_t i) const { return page_[i].role == LineRole::unknown; }

  [[nodiscard]] bool is_closed(std::size_t i) const { return has_closed_end(lines_.features[i]); }

  /// Lines [begin, end), labels at their beginning apart from the text below them.
  void add(std::size_t begin, std::size_t end) {
    const std::size_t width = width_of_column(begin, end);
    const std::size_t labels = end_of_labels(begin, end, width);
    if (labels > begin) push(PageStretch::Kind::labels, begin, labels, 0);
    if (labels == end) return;
    const bool has_text = first_text(labels, end) < end;
    if (has_text) {
      push(PageStretch::Kind::text, labels, end, width);
    } else if (!stretches_.empty()) {
      stretches_.back().end = end;
    }
  }

  void push(PageStretch::Kind kind, std::size_t begin, std::size_t end, std::size_t width) {
    PageStretch stretch;
    stretch.kind = kind;
    stretch.begin = begin;
    stretch.end = end;
    stretch.width = width;
    stretches_.push_back(stretch);
  }

  [[nodiscard]] std::size_t first_text(std::size_t begin, std::size_t end) const {
    while (begin < end && !is_text(begin)) ++begin;
    return begin;
  }

  /// The widest width that recurs; of few lines only if those around them are as wide.
  [[nodiscard]] std::size_t width_of_column(std::size_t begin, std::size_t end) const {
    constexpr std::size_t k_few = 4;
    constexpr std::size_t k_many = 12;
    std::vector<std::size_t> widths;
    for (std::size_t i = begin; i < end; ++i) {
      if (is_text(i) && lines_.full_widths[i] >= MeasuredLines::k_narrowest)
        widths.push_back(lines_.widths[i]);
    }
    std::sort(widths.begin(), widths.end(), std::greater<>());
    const std::size_t recurring = widths.size() >= k_many ? 3 : 2;
    for (std::size_t i = 0; i + recurring <= widths.size(); ++i) {
      if (widths[i] - widths[i + recurring - 1] > k_ragged) continue;
      const std::size_t around = lines_.measures[begin];
      const bool agrees = widths[i] <= around + k_ragged && around <= widths[i] + k_ragged;
      return widths.size() >= k_few || agrees ? widths[i] : 0;
    }
    return 0;
  }

  /// Behind the labels with which lines [begin, end) begin: lines that are narrower than a first
  /// line of their column, names below them included.
  [[nodiscard]] std::size_t end_of_labels(std::size_t begin, std::size_t end,
                                          std::size_t width) const {
    constexpr std::size_t k_most = 5;
    std::size_t i = begin;
    const std::size_t around = lines_.measures[begin];
    const std::size_t measure =
        width == 0 || around == 0 ? std::max(width, around) : std::min(width, around);
    if (end == begin + 1 && is_text(begin) && is_bare(begin, 0) &&
        lines_.features[begin].commas == 0)
      return end;
    while (i < end && i < begin + k_most && is_text(i) && is_bare(i, measure) &&
           (i == begin || lines_.features[i].commas == 0))
      ++i;
    if (i == begin) return begin;
    while (i < end && page_[i].role == LineRole::byline) ++i;
    return i;
  }

  [[nodiscard]] bool is_bare(std::size_t i, std::size_t width) const {
    const TextFeatures& features = lines_.features[i];
    if (!is_label(features) || is_closed(i) || features.commas > 1) return false;
    if (page_[i].goes_on || page_[i].comes_from) return false;
    if (page_[i].text.text().starts_with("——")) return true;
    return width == 0 || lines_.widths[i] + k_indent + k_ragged < width;
  }

  void describe(PageStretch& stretch) const {
    const std::size_t first = first_text(stretch.begin, stretch.end);
    for (std::size_t i = stretch.begin; i < stretch.end; ++i) {
      const bool counts = i < first || stretch.kind == PageStretch::Kind::labels;
      stretch.has_byline |= counts && page_[i].role == LineRole::byline;
    }
    if (first == stretch.end) {
      stretch.head = stretch.tail = stretch.begin;
      return;
    }
    stretch.head = first;
    stretch.tail = stretch.end - 1;
    while (!is_text(stretch.tail)) --stretch.tail;
    if (stretch.kind == PageStretch::Kind::text) return describe_text(stretch);
    stretch.is_numbered = is_numbered(page_[first].text.text());
    stretch.is_name =
        stretch.head == stretch.tail && is_name_shaped(page_[first].text.text(), lexicon_);
  }

  void describe_text(PageStretch& stretch) const {
    const std::size_t width = stretch.width;
    stretch.head_width = lines_.widths[stretch.head];
    stretch.has_indents = loses_indents_ && stretch.tail > stretch.head && !is_closed(stretch.head);
    stretch.ends_open = !is_closed(stretch.tail);
    stretch.ends_paragraph =
        is_closed(stretch.tail) && width > 0 && lines_.widths[stretch.tail] + k_ragged < width;
    const bool is_signed = page_[stretch.tail].text.text().ends_with("）");
    stretch.ends_article = is_signed || page_[stretch.tail].goes_on;
    stretch.ends_open = stretch.ends_open && !stretch.ends_article;
  }

  const std::vector<PageLine>& page_;
  const MeasuredLines& lines_;
  const Lexicon& lexicon_;
  bool loses_indents_ = false;
  std::vector<PageStretch> stretches_;
};

}  // namespace

std::vector<PageStretch> stretches_of(const std::vector<PageLine>& page, const MeasuredLines& lines,
                                      const Lexicon& lexicon, std::size_t begin, std::size_t end) {
  return StretchFinder(page, lines, lexicon).run(begin, end);
}

}  // namespace langdu
