// Bylines that are known before the lines of a page are put together.
#include <algorithm>
#include <utility>

#include "article/name_shapes.h"
#include "article/passes.h"
#include "article/text_features.h"

namespace langdu {
namespace {

/// □本报记者 or □ by itself: the name was extracted elsewhere.
bool is_label_without_name(const PageLine& line) {
  constexpr std::size_t k_longest = 8;
  const std::string_view text = line.text.text();
  if (line.what == "dropped: ornament") return text == "□" || text == "◎";
  const bool is_open = line.role == LineRole::unknown || line.what == "dropped: unnamed";
  const bool is_label =
      text.ends_with("本报记者") || text.ends_with("本报通讯员") || text.ends_with("本刊记者");
  return is_open && is_label && features_of(text).points <= k_longest;
}

/// A name and nothing else, with empty lines around it or at the end of the page.
bool is_lone_name(const Page& page, std::size_t i, const Lexicon& lexicon) {
  const PageLine& line = page[i];
  const bool apart =
      line.blank_before > 0 && (i + 1 == page.size() || page[i + 1].blank_before > 0);
  return line.role == LineRole::unknown && apart && is_name_shaped(line.text.text(), lexicon);
}

/// Tools part 本报记者　张三 at its wide space: the name comes behind, perhaps in the midst of a
/// column.
void complete_bylines(Page& page, const Lexicon& lexicon) {
  constexpr std::size_t k_reach = 80;
  for (std::size_t i = 0; i < page.size(); ++i) {
    if (!is_label_without_name(page[i])) continue;
    const std::size_t end = std::min(page.size(), i + k_reach);
    for (std::size_t k = i + 1; k < end; ++k) {
      if (!is_lone_name(page, k, lexicon)) continue;
      page[i].names = {page[k].text.text()};
      decide(page[i], LineRole::byline, "byline", "its name stands farther down");
      decide(page[k], LineRole::dropped, "dropped: name", "it belongs to the byline above");
      break;
    }
  }
}

}  // namespace

void mark_bylines(Page& page, const Lexicon& lexicon) {
  const auto last_sentence = std::find_if(page.rbegin(), page.rend(), [](const PageLine& line) {
                               return line.role == LineRole::unknown && !is_label(line.text.text());
                             }).base();
  for (auto at = page.begin(); at != page.end(); ++at) {
    PageLine& line = *at;
    if (line.role != LineRole::unknown) continue;
    std::optional<Byline> byline = parse_byline(line.text.text(), lexicon);
    if (!byline || byline->evidence != BylineEvidence::marked) continue;
    // 审判员 张三 below a text signs it.
    if (byline->is_of_office && at >= last_sentence) continue;
    line.names = std::move(byline->names);
    decide(line, LineRole::byline, "byline", "names behind a mark or label");
  }
  complete_bylines(page, lexicon);
}

}  // namespace langdu
