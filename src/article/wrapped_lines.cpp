// Paragraphs that an editor or a mailer wrapped at one width, where they are too few to tell
// columns by.
#include <algorithm>
#include <utility>

#include "article/passes.h"
#include "article/text_features.h"

namespace langdu {
namespace {

bool is_text(const PageLine& line) { return line.role == LineRole::unknown; }

/// The width at which lines were wrapped: the widest line's, if it is one of a wrapped text; 0 for
/// none.
std::size_t wrap_width(const Page& page) {
  constexpr std::size_t k_narrowest = 56;  // cells
  constexpr std::size_t k_widest = 100;
  std::size_t widest = 0;
  for (const PageLine& line : page) {
    if (!is_text(line)) continue;
    if (line.text.size() > 4 * k_widest) return 0;
    // The white space of a first line that is set in.
    const std::size_t indent = line.indented ? 4 : 0;
    widest = std::max(widest, width_of(line.text.text()) + indent);
  }
  return widest >= k_narrowest && widest <= k_widest ? widest : 0;
}

/// As wide as the text, its sentence open, and the next line right below it, neither set in nor
/// behind an empty line.
bool goes_on(const PageLine& last, const PageLine& next, std::size_t width) {
  constexpr std::size_t k_ragged = 12;  // cells: Latin words, figures
  if (!is_text(next) || next.blank_before > 0 || next.indented) return false;
  const std::size_t indent = last.indented ? 4 : 0;
  return width_of(last.text.text()) + indent + k_ragged >= width &&
         !has_closed_end(features_of(last.text.text()));
}

/// A first line that is set in, too long for a heading, and the rest of its sentence below it,
/// which is not.
bool begins_paragraph_of(const PageLine& last, const PageLine& next) {
  constexpr std::size_t k_longest_heading = 44;  // cells
  return last.indented && is_text(next) && !next.indented && next.blank_before == 0 &&
         width_of(last.text.text()) > k_longest_heading &&
         !has_closed_end(features_of(last.text.text())) && !is_label(next.text.text());
}

/// Where the paragraph that begins with line `first` ends.
std::size_t end_of_paragraph(const Page& page, std::size_t first, std::size_t width) {
  std::size_t last = first;
  const TextFeatures features = features_of(page[first].text.text());
  const bool is_title = first == 0 && is_label(features) && features.commas == 0;
  while (!is_title && is_text(page[last]) && last + 1 < page.size() &&
         ((width > 0 && goes_on(page[last], page[last + 1], width)) ||
          begins_paragraph_of(page[last], page[last + 1]))) {
    ++last;
  }
  return last + 1;
}

}  // namespace

void join_wrapped_lines(Page& page) {
  const std::size_t width = wrap_width(page);
  Page result;
  for (std::size_t i = 0; i < page.size();) {
    const std::size_t end = end_of_paragraph(page, i, width);
    result.push_back(std::move(page[i]));
    for (++i; i < end; ++i) append_rest(result.back(), page[i]);
  }
  page = std::move(result);
}

}  // namespace langdu
