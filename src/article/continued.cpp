// An article that says that it goes on on another page (下转), and the rest of it (上接) on the
// same.
#include <algorithm>

#include "article/passes.h"

namespace langdu {
namespace {

/// A headline, or what stands at the foot of a sheet.
bool ends_rest(const PageLine& line) {
  return line.role == LineRole::kicker || line.role == LineRole::title ||
         (line.role == LineRole::dropped && !line.comes_from);
}

}  // namespace

void join_continued(Page& page) {
  const auto tail =
      std::find_if(page.begin(), page.end(), [](const PageLine& l) { return l.goes_on; });
  if (tail == page.end()) return;
  const auto head =
      std::find_if(tail, page.end(), [](const PageLine& line) { return line.comes_from; });
  const bool is_only_one =
      std::none_of(std::next(tail), page.end(), [](const PageLine& l) { return l.goes_on; });
  if (head == page.end() || head == tail || !is_only_one) return;
  const auto end = std::find_if(std::next(head), page.end(), ends_rest);
  for (auto line = head; line != end; ++line)
    line->moved_why = "it is the rest of what goes on there";
  std::rotate(std::next(tail), head, end);
}

}  // namespace langdu
