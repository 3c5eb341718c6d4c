// Puts headlines over the columns that they head. Tools that read block by block come to a headline
// in the middle of the page when they have read the columns that lie left of it, so that it stands
// in the midst of a sentence.
#include <algorithm>

#include "article/join_score.h"
#include "article/measured_lines.h"
#include "article/passes.h"
#include "article/text_features.h"

namespace langdu {
namespace {

constexpr std::size_t k_ragged = MeasuredLines::k_ragged;

class HeadlineRaiser {
 public:
  HeadlineRaiser(Page& page, const Lexicon& lexicon) : page_(page), scorer_(page, lexicon) {}

  void run() {
    constexpr int k_most = 8;  // articles on a page
    int raised = 0;
    for (std::size_t i = 1; i + 1 < page_.size() && raised < k_most; ++i) {
      if (!stands_behind_open_line(i)) continue;
      if (lines_.widths.empty()) measure();
      const std::size_t end = end_of_headline(i);
      if (end == i || !goes_on_over(i, end)) continue;
      raise(i, end);
      ++raised;
    }
  }

 private:
  void measure() {
    lines_.measure(page_);
    loses_indents_ = lines_.loses_indents(page_);
  }

  [[nodiscard]] bool is_text(std::size_t i) const { return page_[i].role == LineRole::unknown; }

  /// A label apart from a line of text that stops in mid-sentence.
  [[nodiscard]] bool stands_behind_open_line(std::size_t i) const {
    if (page_[i].blank_before == 0 || !is_text(i) || !is_text(i - 1) || page_[i - 1].goes_on)
      return false;
    const std::string_view text = page_[i].text.text();
    return is_label(text) && !has_closed_end(features_of(text)) &&
           !has_closed_end(features_of(last_points(page_[i - 1].text.text(), 4)));
  }

  [[nodiscard]] bool is_full(std::size_t i) const {
    const std::size_t measure = lines_.measures[i];
    return measure > 0 && lines_.widths[i] + k_ragged >= measure && lines_.widths[i] <= measure + 1;
  }

  /// The end of the labels and bylines from line `i` on, the first of which is no line of a column.
  [[nodiscard]] std::size_t end_of_headline(std::size_t i) const {
    constexpr std::size_t k_most = 4;  // lines
    if (!is_full(i - 1) || !is_bare(i)) return i;
    std::size_t end = i + 1;
    while (end < page_.size() && end < i + k_most && page_[end].blank_before == 0 &&
           (page_[end].role == LineRole::byline || is_label_of_headline(end)))
      ++end;
    return end;
  }

  /// Another label, behind which nothing of the text stands without an empty line.
  [[nodiscard]] bool is_label_of_headline(std::size_t i) const {
    const TextFeatures& features = lines_.features[i];
    return is_text(i) && !is_full(i) && features.commas == 0 && is_label(features) &&
           !has_closed_end(features) &&
           (page_[i].text.text().starts_with("——") || i + 1 >= page_.size() ||
            page_[i + 1].blank_before > 0 || page_[i + 1].role == LineRole::byline);
  }

  /// Does the sentence before the headline go on behind it?
  [[nodiscard]] bool goes_on_over(std::size_t begin, std::size_t end) {
    if (end >= page_.size() || !is_text(end) || page_[end].indented || page_[end].comes_from)
      return false;
    const std::string_view text = page_[end].text.text();
    const double gain = scorer_.gain(page_[begin - 1].text.text(), text);
    const bool may_be_line = page_[end].blank_before == 0 && page_[end - 1].names.empty() &&
                             lines_.widths[end - 1] >= MeasuredLines::k_narrowest;
    if (may_be_line && scorer_.gain(page_[end - 1].text.text(), text) > gain) return false;
    constexpr double k_likely = 1;
    return gain >= k_likely || (loses_indents_ && is_full(end) && lines_.is_flush(end));
  }

  /// The line that lines [begin, end) are to stand before: the first of the text that they head.
  [[nodiscard]] std::size_t head_of_text(std::size_t begin) const {
    std::size_t head = begin;
    std::size_t label = begin;  // the nearest that stands apart
    while (head > 0 && is_part_of_text(head - 1)) {
      --head;
      const bool is_apart = page_[head].blank_before > 0 || head == 0;
      if (label == begin && is_apart && page_[head + 1].blank_before > 0 && is_bare(head))
        label = head;
    }
    while (head < begin && is_bare(head)) ++head;
    const bool is_of_another = head > 0 && page_[head - 1].role == LineRole::byline;
    return is_of_another && label < begin ? label + 1 : head;
  }

  /// Captions stand in the midst of the text.
  [[nodiscard]] bool is_part_of_text(std::size_t i) const {
    return is_text(i) || page_[i].role == LineRole::note || page_[i].role == LineRole::highlight;
  }

  /// A label that is neither a line of a column nor the first of a paragraph.
  [[nodiscard]] bool is_bare(std::size_t i) const {
    constexpr std::size_t k_indent = MeasuredLines::k_indent;
    const std::size_t width = lines_.widths[i] + k_indent;
    const bool is_first = width + k_ragged > lines_.measures[i] && width <= lines_.measures[i] + 1;
    return is_text(i) && is_label(lines_.features[i]) && !has_closed_end(lines_.features[i]) &&
           !is_full(i) && lines_.features[i].commas <= 1 &&
           (!is_first || page_[i + 1].blank_before > 0);
  }

  void raise(std::size_t begin, std::size_t end) {
    const std::size_t head = head_of_text(begin);
    page_[end].blank_before = 0;
    for (std::size_t k = begin; k < end; ++k)
      page_[k].moved_why = "it stands over the columns: a sentence goes on over it";
    const auto at = [&](std::size_t i) { return page_.begin() + static_cast<std::ptrdiff_t>(i); };
    std::rotate(at(head), at(begin), at(end));
    measure();
  }

  Page& page_;
  JoinScorer scorer_;
  MeasuredLines lines_;
  bool loses_indents_ = false;
};

}  // namespace

void raise_headlines(Page& page, const Lexicon& lexicon) { HeadlineRaiser(page, lexicon).run(); }

}  // namespace langdu
