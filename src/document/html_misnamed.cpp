#include "document/html_misnamed.h"

#include <algorithm>

namespace langdu {
namespace {

/// The first line of prose below the title and a short lead.
std::size_t first_prose_below_title(const HtmlPage& page) {
  constexpr std::size_t k_lead = 40;  // characters: a line of credits with a comma
  std::size_t i = page.title() + 1;
  while (i < page.lines().size() &&
         (!is_prose_line(page.lines()[i]) || page.lines()[i].points < k_lead)) {
    ++i;
  }
  return i;
}

}  // namespace

ExcludedParts::ExcludedParts(const HtmlPage& page, const HtmlMarks& marks)
    : page_(page), parts_(page.nodes().size(), 0) {
  for (std::uint32_t node = 1; node < parts_.size();) {
    const std::uint32_t end = page.nodes()[node].end;
    if (!marks.excluded[node] || page.holds_title(node)) {
      ++node;
      continue;
    }
    std::fill(parts_.begin() + node, parts_.begin() + end, node);
    node = end;
  }
}

bool admit_misnamed(const HtmlPage& page, const std::vector<std::size_t>& chosen,
                    HtmlMarks& marks) {
  constexpr std::size_t k_article = 80;  // characters of prose
  if (!page.has_title() || chosen.empty() || chosen.front() <= page.title()) return false;
  std::size_t taken = 0;
  for (const std::size_t i : chosen) taken += page.prose_between(i, i + 1);
  const std::size_t first = first_prose_below_title(page);
  if (first > chosen.front()) return false;
  const ExcludedParts parts(page, marks);
  const std::uint32_t part = parts.of(first);
  if (part == 0) return false;
  // A reader's comment is no rival, another text is.
  const std::size_t least = first == chosen.front()         ? taken + 1
                            : parts.of(chosen.front()) != 0 ? k_article
                                                            : taken * 2;
  if (page.prose_in(part) < std::max(least, k_article)) return false;
  marks.excluded[part] = false;
  return true;
}

}  // namespace langdu
